"""Where a check states its answer, and the other answers that it must not accept."""

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from model import answers
from model.compute import format_number
from model.question import Question
from model.trace import UNKNOWN

MAX_OTHERS = 8
_WORD = re.compile(r"[A-Za-z]+")
_LITTLE_WORDS = "a an the and or if of in on at to is are was were has have had it its for with by from unused"
_LITTLE = frozenset(_LITTLE_WORDS.split())
_Clauses = tuple[str, ...]


def restated(kind: str, clauses: Sequence[str], answer: str, other: str) -> _Clauses | None:
    """The clauses with another answer in the answer's place, None where the check does not state the answer."""
    place = _led if kind == "proof" else _equated
    return place(tuple(clauses), answer, other)


def _equated(clauses: _Clauses, answer: str, other: str) -> _Clauses | None:
    """`46 = Ben` or `x = 5`."""
    left, sign, right = (part.strip() for part in clauses[0].partition("="))
    if not sign:
        return None
    if left == answer:
        return (f"{other} = {right}", *clauses[1:])
    if right == answer:
        return (f"{left} = {other}", *clauses[1:])
    return None


def _led(clauses: _Clauses, answer: str, other: str) -> _Clauses | None:
    """`yes Sam is kind`."""
    head, sign, rest = clauses[0].partition(" ")
    return (f"{other} {rest}", *clauses[1:]) if sign and head == answer else None


def others(question: Question, answer: str, clauses: Sequence[str], options: Sequence[str]) -> list[str]:
    """Other answers of the same type: all the options of a choice, else at least four where they can be had."""
    if options:
        return [option for option in options if not answers.equal(option, answer)]
    found = [other for other in _OTHERS[answers.kind(answer)](question, answer, clauses) if not answers.equal(other, answer)]
    return list(dict.fromkeys(found))[:MAX_OTHERS]


def _numbers(_: Question, answer: str, __: Sequence[str]) -> Iterator[str]:
    number, unit = answers.quantity(answer) or (Fraction(0), "")
    changed = [number + 1, number - 1, number * 2, number / 2, number + 10, -number, number + 7]
    changed += [1 / number] if number else []
    for value in changed:
        yield f"{format_number(value)} {unit}".rstrip()


def _truths(_: Question, answer: str, __: Sequence[str]) -> Iterator[str]:
    yield from answers.TRUTHS
    if answer == UNKNOWN:
        yield from ("1", "2", "7", "12", "1/2")


def _words(question: Question, _: str, clauses: Sequence[str]) -> Iterator[str]:
    """Words of the check, which are the likelier rivals, then names, then any words of the question."""
    words = _WORD.findall(question.text)
    yield from (word for word in _WORD.findall(" ; ".join(clauses)) if word.lower() not in _LITTLE and word in words)
    yield from (word for word in words if word[0].isupper() and word.lower() not in _LITTLE)
    yield from (word for word in words if word.lower() not in _LITTLE)


_OTHERS: dict[str, Callable[[Question, str, Sequence[str]], Iterator[str]]] = {
    "number": _numbers,
    "quantity": _numbers,
    "truth": _truths,
    "word": _words,
}
