"""How the clauses of a reading of chances are made: `_ = EVENT`, then a name and what is said of it, once."""

from collections.abc import Sequence

_SEVERAL = frozenset({"any", "every", "each", "cross", "unused"})  # heads of clauses with more than one value
_AFTER_A_VALUE = ("%", "of", "with", "without", ";")


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    before, _, word = body.rpartition(" ")
    clauses = [clause.split() for clause in f" {before} ".split(" ; ")]
    return _asks(clauses[0], word) if len(clauses) == 1 else not word or _follows(clauses[0], clauses[-1], word)


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    return " ; " in body and permits(f"{body} ;")


def _asks(head: Sequence[str], word: str) -> bool:
    """Whether a word may follow in the clause that asks."""
    if len(head) < 2:
        return "_="[len(head)].startswith(word)
    return not word or word[0].isalpha() or (len(head) > 2 and (word[0].isdigit() or word == ";"))


def _follows(head: Sequence[str], clause: Sequence[str], word: str) -> bool:
    """Whether a word may follow in a clause of the experiment."""
    value = _is_value(word)
    if not clause:
        return word[0].isalpha() or (value and head[-1] == "mean")
    if word == ";":
        return len(clause) > 1 or clause[0] == "else"
    if not word[0].isalpha() and not value and word != "%":
        return False
    if clause[0] == "unused":
        return value
    if head[-1] in ("mean", "best") or clause[0] in _SEVERAL or not _is_value(clause[-1]):
        return word != "%" or _is_value(clause[-1])
    return any(found.startswith(word) for found in _AFTER_A_VALUE)


def _is_value(word: str) -> bool:
    return word[0].isdigit() or word == "?"
