"""Analogies between numbers: an operation that is stated, or that the shown pairs have in common."""

from collections.abc import Iterator, Sequence

from model.compute import evaluate

Operation = tuple[str, str]  # its name and its number, which a power has not
_SIGNS = {"add": "+", "take": "-", "times": "*", "divide": "/"}
_INVERSE = {"add": "take", "take": "add", "times": "divide", "divide": "times"}
_POWERS = {"square": 2, "cube": 3}


def expression(number: str, operation: Operation) -> str:
    """An operation on a number."""
    name, by = operation
    return f"{number} {_SIGNS[name]} {by}" if name in _SIGNS else " * ".join([number] * _POWERS[name])


def derived(
    rule: Sequence[Operation], pairs: Sequence[tuple[str, str]], asked: Sequence[str], *, back: bool
) -> tuple[list[str], str | None] | None:
    """The lines that lead to the fourth number; None where the stated operations do not make the shown pairs. Raises ComputeFault."""
    lines: list[str] = []
    if rule:
        for one, other in pairs:
            if _applied(lines, "model", one, rule) != other:
                return None
    else:
        found = _common(lines, pairs)
        ends = {_applied([], "", asked[0], [one]) for one in found}
        if len(ends) != 1:
            return _undecided(pairs[0]), None
        rule = found[:1]
    if back:
        if any(name not in _INVERSE for name, _ in rule):
            return None
        rule = [(_INVERSE[name], by) for name, by in reversed(rule)]
    end = _applied(lines, "answer", asked[0], rule)
    return lines, end if len(asked) == 1 else "yes" if end == asked[1] else "no"


def _applied(lines: list[str], label: str, number: str, rule: Sequence[Operation]) -> str:
    for operation in rule:
        text = expression(number, operation)
        number = evaluate(text)
        lines.append(f"{label} : {text} = {number}")
    return number


def _common(lines: list[str], pairs: Sequence[tuple[str, str]]) -> list[Operation]:
    """The single operations that make all pairs, the lines that show the first of them written."""
    found = [
        operation
        for operation in _making(*pairs[0])
        if all(_applied([], "", one, [operation]) == other for one, other in pairs)
    ]
    for one, other in pairs if found else ():
        name = found[0][0]
        text = expression(one, found[0]) if name in _POWERS else f"{other} {'-' if name == 'add' else '/'} {one}"
        lines.append(f"model : {text} = {evaluate(text)}")
    return found


def _making(one: str, other: str) -> Iterator[Operation]:
    yield "add", _bracketed(evaluate(f"{other} - {one}"))
    if one != "0":
        yield "times", _bracketed(evaluate(f"{other} / {one}"))
    yield from ((name, "") for name in _POWERS if evaluate(expression(one, (name, ""))) == other)


def _bracketed(number: str) -> str:
    return f"( {number} )" if number.startswith("-") else number


def _undecided(pair: tuple[str, str]) -> list[str]:
    one, other = pair
    lines = [f"add : {other} - {one} = {evaluate(f'{other} - {one}')}"]
    if one != "0":
        lines.append(f"times : {other} / {one} = {evaluate(f'{other} / {one}')}")
    return [*lines, "missing step"]
