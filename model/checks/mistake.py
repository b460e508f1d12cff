"""The check kind `steps`: which line of somebody's work is the first wrong one, found the other way round.

A sum is undone from what it claims to its first number. Two equations say the same where one is a multiple of the other, which takes
no solution. What is not told may be anything, so that the line may be right or wrong.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from model import answers
from model.affine import MASK, Affine, eliminate, reduce, residue, tokenize
from model.compute import ComputeFault, evaluate, format_number, parse_number
from model.guards import lines as guard
from model.question import Question
from model.trace import UNKNOWN

NONE = "none"
MAX_LINES = 16
_RIGHT, _WRONG, _OPEN = "right", "wrong", "open"
_NUMBER = re.compile(r"-?\d+(?:\.\d+|/\d+)?", re.ASCII)
_LETTER = re.compile(r"\b(?!to\b)[^\W\d_]+")


@dataclass(frozen=True)
class _Line:
    """A line with its label, the number that it goes on from, and what it says."""

    label: str
    before: Fraction | None
    left: str
    right: str


@dataclass(frozen=True)
class _Judged:
    """A line, how it stands to those before it, and the right side that it should have."""

    line: _Line
    state: str
    right: Fraction | None


def steps_hold(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of somebody's work fails, None where it holds.

    The reason is syntax, size, asked, labels, equation, pair, operation, unread, open, determined, undetermined or value.
    """
    asked = clauses[0].partition(" = ")[2]
    if asked not in ("wrong", "right") or len(clauses) < 2:
        return "syntax"
    if len(clauses) > MAX_LINES:
        return "size"
    reason = guard.fault(question, asked, clauses[1:])
    if reason:
        return reason
    try:
        expected = _expected(asked, clauses[1:])
    except (ComputeFault, IndexError, ZeroDivisionError):
        return "syntax"
    if answers.equal(answer, expected):
        return None
    return "determined" if answer == UNKNOWN else "undetermined" if expected == UNKNOWN else "value"


def step_true(question: Question, clauses: Sequence[str], _: Sequence[str], step: str) -> bool:
    """Whether a step works out a line, by numbers that it goes on from or says itself, or names the one that is wrong."""
    label, _sign, rest = step.partition(" : ")
    try:
        if label in ("wrong", "right"):
            return _names(clauses, label, rest)
        judged = next(one for one in _judged(_told(clauses[1:])) if one.line.label == label)
        return _works_out(judged.line, rest)
    except (ComputeFault, IndexError, StopIteration, ValueError, ZeroDivisionError):
        return False


def _names(clauses: Sequence[str], label: str, rest: str) -> bool:
    """Whether the last step names what is asked for: a label, or what should stand there. Raises ComputeFault."""
    expression, sign, result = rest.rpartition(" = ")
    expected = _expected(label, _told(clauses[1:]))
    return answers.equal(result, expected) and (not sign or evaluate(expression) == result)


def _works_out(line: _Line, rest: str) -> bool:
    """Raises ComputeFault."""
    expression, sign, result = rest.rpartition(" = ")
    number = evaluate(result)
    if sign and evaluate(expression) != number:
        return False
    known = {word for word in f"{line.left} {line.right}".split() if word[0].isdigit()}
    known |= {"0", "1"} | ({format_number(line.before)} if line.before is not None else set())
    if not {word for word in expression.split() if word[0].isdigit()} <= known:
        return False
    if not _LETTER.search(f"{line.left} {line.right}"):
        return _sum(line).constant == parse_number(number)
    form = _form(line)
    (factor,) = form.terms.values()
    return form.constant == -factor * parse_number(number)


def _form(line: _Line) -> Affine:
    """What an equation says is zero. Raises ComputeFault."""
    return reduce(tokenize(line.left)).plus(reduce(tokenize(line.right)), Fraction(-1))


def _told(clauses: Sequence[str]) -> list[str]:
    return [clause for clause in clauses if not clause.startswith("unused ")]


def _expected(asked: str, clauses: Sequence[str]) -> str:
    """The answer that the clauses have. Raises ComputeFault."""
    for judged in _judged(clauses):
        if judged.state == _OPEN:
            return UNKNOWN
        if judged.state == _WRONG and asked == "right":
            if judged.right is None:
                raise ComputeFault("syntax")
            return format_number(judged.right)
        if judged.state == _WRONG:
            return judged.line.label
    return NONE


def _judged(clauses: Sequence[str]) -> Iterator[_Judged]:
    """Each line with what those before it make of it. Raises ComputeFault."""
    lines = list(_lines(clauses))
    if any(_LETTER.search(f"{line.left} {line.right}") for line in lines):
        yield from _same(lines)
        return
    for line in lines:
        if "?" in line.left:
            yield _Judged(line, _OPEN, None)
        elif not line.right:
            yield _Judged(line, _RIGHT, parse_number(line.left))
        else:
            yield _undone(line)


def _lines(clauses: Sequence[str]) -> Iterator[_Line]:
    """Raises ComputeFault."""
    before: Fraction | None = None
    place = 0
    for clause in clauses:
        label, colon, text = clause.partition(" : ")
        label, text = (label, text) if colon else ("", clause)
        given = text.startswith("given ")
        place += not given
        left, _, right = text.removeprefix("given ").partition(" = ")
        yield _Line(label or ("given" if given else str(place)), before, left, right)
        last = left.rpartition(" ")[2] if " to " in left or not right else right
        before = parse_number(last) if _NUMBER.fullmatch(last) else None


def _sum(line: _Line, first: str = "") -> Affine:
    """What a line says of its left side, perhaps with a mask in the place of its first number. Raises ComputeFault."""
    if " to " in line.left:
        start, _, end = line.left.partition(" to ")
        return reduce(tokenize(f"{end} - {first or start}"))
    if line.left[0] in "+-*/":
        if line.before is None:
            raise ComputeFault("syntax")
        return reduce(tokenize(f"{first or format_number(line.before)} {line.left}"))
    return reduce(tokenize(f"{first} {line.left.partition(' ')[2]}" if first else line.left))


def _undone(line: _Line) -> _Judged:
    """A sum whose first number is recovered from what is claimed. Raises ComputeFault."""
    claimed, right = parse_number(line.right), _sum(line).constant
    masked = _sum(line, MASK) if line.left[0] != "(" else Affine()
    factor = masked.terms.get(MASK)
    if factor is None:
        return _Judged(line, _RIGHT if right == claimed else _WRONG, right)
    first = format_number(line.before) if line.left[0] in "+-*/" and line.before is not None else line.left.split()[0]
    found = (claimed - masked.constant) / factor
    return _Judged(line, _RIGHT if found == parse_number(first) else _WRONG, right)


def _same(lines: Sequence[_Line]) -> Iterator[_Judged]:
    """Equations: each must be a multiple of the first. Raises ComputeFault."""
    first: Affine | None = None
    for line in lines:
        if "?" in line.left:
            yield _Judged(line, _OPEN, None)
            continue
        form = _form(line)
        first = first or form
        rows = eliminate([first])
        if rows is None or len(form.terms) != 1 or form.terms.keys() != first.terms.keys():
            raise ComputeFault("syntax")
        (factor,), (other,) = form.terms.values(), first.terms.values()
        same = factor * first.constant == other * form.constant
        should = None if _LETTER.search(line.right) else residue(reduce(tokenize(line.left)), rows).constant
        yield _Judged(line, _RIGHT if same else _WRONG, should)
