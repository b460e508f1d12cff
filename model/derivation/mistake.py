"""Derivations of what is the first wrong line of some work: each line is worked out in turn, up to the one that is claimed otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from model.compute import ComputeFault, evaluate
from model.derivation.lines import OPERATORS
from model.derivation.moves import derived_by
from model.trace import BLANK, UNKNOWN

OPEN = "?"  # what is not told
NONE = "none"
_MOST = 16
_INVERSE = {"+": "-", "-": "+", "*": "/", "/": "*"}
_Tokens = tuple[str, ...]


class _SenselessError(ValueError):
    """Clauses that are no work."""


@dataclass(frozen=True)
class _Line:
    """A line as it is claimed; `right` is empty where it claims nothing."""

    label: str
    left: _Tokens
    right: _Tokens


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[str, tuple[str, ...], str] | None:
    """What is to be found, the lines that derive it, and the answer; None for a reading without sense."""
    blank, _, asked = clauses[0].partition(" = ")
    if blank != BLANK or asked not in ("wrong", "right") or len(clauses) > _MOST + 1:
        return None
    try:
        lines = _read([clause for clause in clauses[1:] if not clause.startswith("unused ")])
        equations = any(word.isalpha() and word != "to" for line in lines for word in (*line.left, *line.right))
        if not equations and lines[0].label == "given":
            raise _SenselessError
        steps, answer = (_equations if equations else _sums)(lines, asked)
    except (_SenselessError, ComputeFault, IndexError):
        return None
    return "step" if asked == "wrong" else "result", tuple(steps), answer


moves = derived_by(solution)


def _read(clauses: Sequence[str]) -> list[_Line]:
    """Raises _SenselessError."""
    lines: list[_Line] = []
    for clause in clauses:
        words = tuple(clause.split())
        label = str(sum(line.label != "given" for line in lines) + 1)
        if words[1:2] == (":",):
            label, words = words[0], words[2:]
        elif words[:1] == ("given",):
            label, words = "given", words[1:]
        left, _, right = " ".join(words).partition(" = ")
        lines.append(_Line(label, tuple(left.split()), tuple(right.split())))
    if not lines or not all(line.left for line in lines) or len({line.label for line in lines}) < len(lines):
        raise _SenselessError
    return lines


def _ended(asked: str, label: str, right: str) -> tuple[str, str]:
    """The last line and the answer: which line it is, or what should stand there."""
    if asked == "right" and right:
        result = evaluate(right)
        return f"right : {right} = {result}", result
    return (f"{asked} : {label} = {label}" if label.isdigit() else f"{asked} : {label}"), label


def _open(steps: list[str], label: str) -> tuple[list[str], str]:
    return [*steps, f"missing step {label}"], UNKNOWN


# Sums and dates: a line goes on from what the line before it claims


def _sums(lines: Sequence[_Line], asked: str) -> tuple[list[str], str]:
    """Raises _SenselessError, ComputeFault."""
    steps: list[str] = []
    last = ""
    for line in lines:
        if OPEN in line.left:
            return _open(steps, line.label)
        if not line.right:
            if len(line.left) != 1:
                raise _SenselessError
            last = line.left[0]
            continue
        expression, after = _expression(line, last)
        result = evaluate(expression)
        steps.append(f"{line.label} : {expression} = {result}")
        if result != evaluate(" ".join(line.right)):
            end, answer = _ended(asked, line.label, result)
            return [*steps, end], answer
        last = after
    end, answer = _ended(asked, NONE, "")
    return [*steps, end], answer


def _expression(line: _Line, last: str) -> tuple[str, str]:
    """What a line works out, and the number that the next one may go on from."""
    left = line.left
    if left[1:2] == ("to",):
        return f"{left[2]} - {left[0]}", left[2]
    if left[0] in OPERATORS:
        if not last:
            raise _SenselessError
        left = (last, *left)
    if len(left) < 3 or len(line.right) != 1:
        raise _SenselessError
    return " ".join(left), line.right[0]


# Equations: every line must have the solution of the first


def _equations(lines: Sequence[_Line], asked: str) -> tuple[list[str], str]:
    """Raises _SenselessError, ComputeFault."""
    letters = {word for line in lines for word in (*line.left, *line.right) if word.isalpha()}
    if len(letters) != 1:
        raise _SenselessError
    letter, steps, solved = letters.pop(), list[str](), ""
    for line in lines:
        if OPEN in line.left:
            return _open(steps, line.label)
        expression = _solved(line, letter)
        result = evaluate(expression)
        steps.append(f"{line.label} : {expression} = {result}" if " " in expression else f"{line.label} : {expression}")
        solved = solved or result
        if result != solved:
            plain = len(line.right) == 1 and letter not in line.right
            right = " ".join(
                f"( {solved} )" if w == letter and solved[0] == "-" else solved if w == letter else w for w in line.left
            )
            if asked == "right" and not plain:
                raise _SenselessError
            end, answer = _ended(asked, line.label, right)
            return [*steps, end], answer
    end, answer = _ended(asked, NONE, "")
    return [*steps, end], answer


def _solved(line: _Line, letter: str) -> str:
    """The solution of an equation, as an expression of its numbers. Raises _SenselessError."""
    sides = (line.left, line.right)
    if sum(side.count(letter) for side in sides) == 1:
        inside, other = sides if letter in line.left else reversed(sides)
        return _undone(inside, " ".join(other), letter)
    if "(" in (*line.left, *line.right):
        raise _SenselessError
    (left_factors, left), (right_factors, right) = (_collected(side, letter) for side in sides)
    return f"{_bracketed(_difference(right, left))} / {_bracketed(_difference(left_factors, right_factors))}"


def _undone(side: _Tokens, value: str, letter: str) -> str:
    """What a letter is where a side that holds it once has a value: its operations are undone from the outermost on."""
    if side == (letter,):
        return value
    if side[0] == "(" and _closing(side) == len(side) - 1:
        return _undone(side[1:-1], value, letter)
    for signs in (("+", "-"), ("*", "/")):
        for at in range(len(side) - 1, 0, -1):
            before, sign, after = side[:at], side[at], side[at + 1 :]
            if sign not in signs or before.count("(") != before.count(")"):
                continue
            held, other = (before, after) if letter in before else (after, before)
            text = " ".join(other)
            text = text if text[0] == "(" else _bracketed(text)
            scaled = f"( {value} )" if sign in "*/" and (" + " in value or " - " in value) else value
            if held is before or sign in "+*":
                return _undone(held, f"{scaled} {_INVERSE[sign]} {text}", letter)
            return _undone(held, f"{text} {sign} {scaled if sign == '/' else _bracketed(value)}", letter)
    raise _SenselessError


def _closing(side: _Tokens) -> int:
    """Where the bracket that opens a side closes."""
    depth = 0
    for at, word in enumerate(side):
        depth += (word == "(") - (word == ")")
        if not depth:
            return at
    raise _SenselessError


def _collected(side: _Tokens, letter: str) -> tuple[list[str], list[str]]:
    """The factors of the letter in a side and its plain numbers, each with its sign. Raises _SenselessError."""
    factors, plain = list[str](), list[str]()
    words = side if side[0] in "+-" else ("+", *side)
    for term in " ".join(words).replace(" * ", "*").split(" + "):
        for place, part in enumerate(term.removeprefix("+ ").split(" - ")):
            sign = "-" if place or part.startswith("- ") else "+"
            number, _, held = part.removeprefix("- ").partition("*")
            if (number == letter and not held) or (held == letter and number[:1].isdigit()):
                factors.append(f"{sign} {'1' if number == letter else number}")
            elif number.replace(".", "").isdigit() and not held:
                plain.append(f"{sign} {number}")
            elif number:
                raise _SenselessError
    return factors, plain


def _bracketed(text: str) -> str:
    return f"( {text} )" if " " in text else text


def _difference(one: Sequence[str], other: Sequence[str]) -> str:
    """Signed numbers less others, as one expression."""
    turned = [*one, *(f"{'-' if term[0] == '+' else '+'}{term[1:]}" for term in other)]
    return " ".join(turned).removeprefix("+ ") or "0"
