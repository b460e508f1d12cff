"""Answers: what kind one is, and when two are equal (docs/trace.md)."""

from fractions import Fraction

from model.compute import ComputeFault, parse_number
from model.facts.units import to_base
from model.trace import UNKNOWN

TRUTHS = ("yes", "no", UNKNOWN)
MAX_LENGTH = 80


def equal(a: str, b: str) -> bool:
    """Whether two answers are of one type and the same: rationals, units after conversion, words whatever their case."""
    first, second = quantity(a), quantity(b)
    if first is None or second is None:
        return first is second and " ".join(a.lower().split()) == " ".join(b.lower().split())
    if not first[1] or not second[1] or first[1] == second[1]:
        return first == second
    return _base(*first) is not None and _base(*first) == _base(*second)


def kind(answer: str) -> str:
    """The type of an answer: number, quantity, truth (`unknown` included) or word."""
    found = quantity(answer)
    if found is not None:
        return "quantity" if found[1] else "number"
    return "truth" if answer.strip().lower() in TRUTHS else "word"


def quantity(answer: str) -> tuple[Fraction, str] | None:
    """The number and the unit of an answer, the unit empty where there is none; None if it is not a number."""
    head, _, unit = answer.strip().partition(" ")
    try:
        return parse_number(head), unit.strip()
    except ComputeFault:
        return None


def _base(number: Fraction, unit: str) -> tuple[Fraction, object] | None:
    return to_base(number, unit)
