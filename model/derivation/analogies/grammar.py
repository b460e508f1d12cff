"""How a reading of an analogy is made: what is asked, then facts of two terms, pairs to go by, and operations on numbers."""

from collections.abc import Sequence

OPERATIONS = ("add", "take", "times", "divide")
POWERS = ("square", "cube")
KEYWORDS = frozenset({"like", "to", "of", "by", "not", *OPERATIONS, *POWERS})
_LITTLE = frozenset("a an the and or but as is are was were be has have it its in on at to of by like not unused".split())
# A letter a word: w a term or relation, n a number, o an operation, p a power; other signs stand for themselves.
_SIGNS = {"l": "like", "t": "to", "f": "of", "y": "by", "x": "not", "u": "unused"}
_HEADS = ("w", "tw", "ww", "n", "tn", "nn")
_CLAUSES = ("lww", "lnn", "www", "wxww", "wwfw", "wwyw", "on", "p", "u" + "n" * 12)


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    if "  " in body:
        return False
    *whole, last = body.split(" ; ")
    if not all(_complete(clause, first=i == 0) for i, clause in enumerate(whole)):
        return False
    *words, part = last.split(" ")
    if part in ("", ";") and _complete(" ".join(words), first=not whole):
        return True
    return any(_goes_on(words, part, form) for form in _forms(first=not whole))


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    return " ; " in body and all(_complete(clause, first=i == 0) for i, clause in enumerate(body.split(" ; ")))


def _forms(*, first: bool) -> Sequence[str]:
    return [f"_={form}" for form in _HEADS] if first else _CLAUSES


def _complete(clause: str, *, first: bool) -> bool:
    words = clause.split(" ")
    if words[0] == "unused":
        return len(words) > 1 and all(_is(word, "n") for word in words[1:])
    return any(len(words) == len(form) and all(map(_is, words, form)) for form in _forms(first=first))


def _goes_on(words: Sequence[str], part: str, form: str) -> bool:
    if len(words) >= len(form) or not all(map(_is, words, form)):
        return False
    return not part or _may_be(part, form[len(words)])


def _is(word: str, sign: str) -> bool:
    if sign == "w":
        return word[:1].isalpha() and word.lower() not in _LITTLE
    if sign == "n":
        return word[:1].isdigit()
    return word in _known(sign)


def _may_be(part: str, sign: str) -> bool:
    """Whether a word, perhaps unfinished, may become one of a sign."""
    if sign in "wn":
        return part[0].isalpha() if sign == "w" else part[0].isdigit()
    return any(word.startswith(part) for word in _known(sign))


def _known(sign: str) -> Sequence[str]:
    return {"o": OPERATIONS, "p": POWERS}.get(sign) or (_SIGNS.get(sign, sign),)
