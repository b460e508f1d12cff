"""How the equations of a reading are made: names and numbers alternate with signs, brackets close, one `=` has two sides."""

from collections.abc import Mapping, Sequence

from model.trace import BLANK

_OPERATORS = ("mod", "div")
_SIGNS = ("+", "-", "*", "/", "=", "(", ")", ";")


def permits(body: str) -> bool:
    """Whether equations may go on as far as a text, its last word being perhaps unfinished."""
    before, _, last = body.rpartition(" ")
    *whole, clause = f"{before} ".split(" ; ")
    blank = BLANK in (*clause.split(), last) and whole
    return _follows(clause.split(), last) and "unused" not in clause.split()[1:] and not blank


def completes(body: str) -> bool:
    """Whether equations may end with a text."""
    return _follows(body.rpartition(" ; ")[2].split(), ";")


def signed(body: str, signs: Mapping[str, frozenset[str]]) -> bool:
    """Whether the numbers of the last clause have a sign beside them that they need, its last word being perhaps unfinished."""
    *words, last = body.rpartition(" ; ")[2].split(" ")
    if words[:1] == ["unused"]:
        return True
    beside = zip(["", *words], words, [*words[1:], last], strict=False)
    return all(may_stand(before, signs.get(word)) and _has(signs.get(word), before, after) for before, word, after in beside)


def may_stand(before: str, needed: frozenset[str] | None) -> bool:
    """Whether a number may follow a word: behind its sign, or where a product or an equation may begin."""
    alone = needed and ";" in needed and before == "="
    return not needed or before in needed or "*" in needed or ("=" in needed and before in ("", ";")) or bool(alone)


def _has(needed: frozenset[str] | None, before: str, after: str) -> bool:
    if needed and "=" in needed:
        return after in ("", ";" if before == "=" else "=")
    alone = needed and ";" in needed and before == "=" and after == ";"
    return not needed or before in needed or after in ("", "*") or bool(alone)


def repeats(body: str) -> bool:
    """Whether the last clause names something twice."""
    names = [word for word in body.rpartition(" ; ")[2].split() if word[0].isalpha()]
    return len(set(names)) < len(names)


def _follows(clause: Sequence[str], word: str) -> bool:
    """Whether a word may follow in a clause."""
    if clause[:1] == ["unused"]:
        return word[:1].isdigit() or word == "" or (word == ";" and len(clause) > 1)
    if not word:
        return True
    operand = word[0].isalnum() or word[0] == "_"
    if not operand and word not in _SIGNS:
        return False
    if clause and clause[-1] != ";" and (clause[-1][0].isalnum() or clause[-1] in ("_", ")")) and clause[-1] not in _OPERATORS:
        joins = operand and any(name.startswith(word) for name in _OPERATORS)
        return joins or (not operand and word != "(" and _closes(clause, word))
    return operand or word in ("(", "-")


def _closes(clause: Sequence[str], sign: str) -> bool:
    """Whether a sign may stand behind an operand: `)` where a bracket is open, `=` and `;` where none is, in turn."""
    opened = clause.count("(") - clause.count(")")
    if sign == ")":
        return opened > 0
    return sign not in ("=", ";") or (not opened and ("=" in clause) == (sign == ";"))
