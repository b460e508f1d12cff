"""The one evaluator: exact rational arithmetic within fixed bounds, used by data, decoding and checks alike."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

MAX_DIGITS = 30
MAX_EXPONENT = 12
MAX_NODES = 64
DECIMAL_PLACES = 4

_NUMBER = re.compile(r"\d+\.\d+|\d+/\d+|\d+", re.ASCII)
_TOKEN = re.compile(r"\s*(\d+\.\d+|\d+/\d+|\d+|mod\b|div\b|[-+*/^()])", re.ASCII)
_LARGEST = 10**MAX_DIGITS


class ComputeFault(Exception):  # noqa: N818 - a fault is a value that traces carry, too
    """An expression that has no value here; `args[0]` names why: syntax, size, bounds, exponent or zero."""


def evaluate(expression: str) -> str:
    """Evaluate an arithmetic expression exactly and return the canonical text of its value.

    Operators: `+ - * / ^ mod div`, unary minus, parentheses. Raises ComputeFault outside the bounds of `docs/trace.md`.
    """
    return format_number(value(expression))


@lru_cache(maxsize=1 << 12)  # steps are derived, checked and written: the same expressions come again and again
def value(expression: str) -> Fraction:
    """The value of an arithmetic expression as an exact fraction. Raises ComputeFault."""
    parser = _Parser(expression)
    result = parser.sum()
    parser.expect_end()
    return result


def parse_number(text: str) -> Fraction:
    """Read one number, `14`, `-5`, `2.5` or `3/28`. Raises ComputeFault."""
    digits = text.removeprefix("-")
    if not _NUMBER.fullmatch(digits):
        raise ComputeFault("syntax")
    number = _read(digits)
    return -number if text.startswith("-") else number


def format_number(number: Fraction) -> str:
    """Canonical text: an integer, else a decimal exact within four places, else `p/q` in lowest terms."""
    if number.denominator == 1:
        return str(number.numerator)
    if 10**DECIMAL_PLACES % number.denominator == 0:
        scaled = abs(number) * 10**DECIMAL_PLACES
        whole, part = divmod(int(scaled), 10**DECIMAL_PLACES)
        sign = "-" if number < 0 else ""
        return f"{sign}{whole}.{part:0{DECIMAL_PLACES}d}".rstrip("0")
    return f"{number.numerator}/{number.denominator}"


@lru_cache(maxsize=1 << 12)
def _read(digits: str) -> Fraction:
    if len(digits) > 2 * MAX_DIGITS:  # before the conversion, which costs more than linear time
        raise ComputeFault("bounds")
    try:
        return _bounded(Fraction(digits))
    except ZeroDivisionError:
        raise ComputeFault("zero") from None


def _bounded(number: Fraction) -> Fraction:
    if abs(number.numerator) >= _LARGEST or number.denominator >= _LARGEST:
        raise ComputeFault("bounds")
    return number


def _tokens(expression: str) -> Iterator[str]:
    position, count = 0, 0
    text = expression.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ComputeFault("syntax")
        count += 1
        if count > MAX_NODES:
            raise ComputeFault("size")
        yield match.group(1)
        position = match.end()


class _Parser:
    """Recursive descent; 64 nodes bound its depth."""

    def __init__(self, expression: str) -> None:
        self._tokens = list(_tokens(expression))
        self._next = 0

    def _peek(self) -> str | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _take(self) -> str:
        token = self._peek()
        if token is None:
            raise ComputeFault("syntax")
        self._next += 1
        return token

    def expect_end(self) -> None:
        if self._peek() is not None:
            raise ComputeFault("syntax")

    def sum(self) -> Fraction:
        total = self._product()
        while self._peek() in ("+", "-"):
            sign = 1 if self._take() == "+" else -1
            total = _bounded(total + sign * self._product())
        return total

    def _product(self) -> Fraction:
        total = self._unary()
        while (operator := self._peek()) in ("*", "/", "mod", "div"):
            self._take()
            total = _bounded(_multiply(total, str(operator), self._unary()))
        return total

    def _unary(self) -> Fraction:
        if self._peek() == "-":
            self._take()
            return -self._unary()
        return self._power()

    def _power(self) -> Fraction:
        base = self._atom()
        if self._peek() != "^":
            return base
        self._take()
        return _power(base, self._unary())

    def _atom(self) -> Fraction:
        token = self._take()
        if token == "(":
            inner = self.sum()
            if self._take() != ")":
                raise ComputeFault("syntax")
            return inner
        if not token[0].isdigit():
            raise ComputeFault("syntax")
        return _read(token)


def _multiply(left: Fraction, operator: str, right: Fraction) -> Fraction:
    if operator == "*":
        return left * right
    if right == 0:
        raise ComputeFault("zero")
    if operator == "/":
        return left / right
    quotient = left // right
    return Fraction(quotient) if operator == "div" else left - right * quotient


def root(number: Fraction, degree: int) -> Fraction:
    """The exact square or cube root of a number. Raises ComputeFault, `exponent` where there is none."""
    if max(abs(number.numerator), number.denominator) >= _LARGEST:
        raise ComputeFault("bounds")
    found = [round(part ** (1 / degree)) if part >= 0 else 0 for part in (number.numerator, number.denominator)]
    if [part**degree for part in found] != [number.numerator, number.denominator]:
        raise ComputeFault("exponent")
    return Fraction(*found)


def _power(base: Fraction, exponent: Fraction) -> Fraction:
    if exponent in (Fraction(1, 2), Fraction(1, 3)):
        return root(base, exponent.denominator)
    if exponent.denominator != 1 or abs(exponent) > MAX_EXPONENT:
        raise ComputeFault("exponent")
    if base == 0 and exponent < 0:
        raise ComputeFault("zero")
    return _bounded(base ** int(exponent))
