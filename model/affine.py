"""Expressions over names as exact affine forms: constants, and rational multiples of names."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from model.compute import MAX_DIGITS, MAX_EXPONENT, MAX_NODES, ComputeFault, parse_number

_TOKEN = re.compile(r"\s*(\d+\.\d+|\d+/\d+|\d+|[A-Za-z][A-Za-z0-9_']*|[-+*/^()?])", re.ASCII)
_OPERATORS = ("mod", "div")
_LARGEST = 10**MAX_DIGITS
MASK = "?"


@dataclass(frozen=True)
class Affine:
    """A constant and a coefficient for each name that has one other than zero."""

    constant: Fraction = Fraction(0)
    terms: dict[str, Fraction] = field(default_factory=dict)

    def plus(self, other: "Affine", scale: Fraction = Fraction(1)) -> "Affine":
        """This form and a multiple of another one."""
        if not other.terms:
            return Affine(bounded(self.constant + scale * other.constant), self.terms)
        sums = dict(self.terms)
        for name, factor in other.terms.items():
            sums[name] = bounded(sums.get(name, Fraction(0)) + scale * factor)
        return Affine(bounded(self.constant + scale * other.constant), {n: f for n, f in sums.items() if f})

    def times(self, scale: Fraction) -> "Affine":
        """A multiple of this form."""
        return Affine().plus(self, scale)


Lookup = Callable[[str], Affine]


def symbol(name: str) -> Affine:
    """The form that stands for a name itself."""
    return Affine(terms={name: Fraction(1)})


def bounded(number: Fraction) -> Fraction:
    """The number itself where it keeps within the design limits. Raises ComputeFault."""
    if abs(number.numerator) >= _LARGEST or number.denominator >= _LARGEST:
        raise ComputeFault("bounds")
    return number


def tokenize(text: str) -> list[str]:
    """Numbers, operators, and names in lower case; consecutive words are one name. Raises ComputeFault."""
    tokens: list[str] = []
    position, text = 0, text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ComputeFault("syntax")
        token, position = match.group(1).lower(), match.end()
        if tokens and is_name(token) and is_name(tokens[-1]):
            tokens[-1] += " " + token
        else:
            tokens.append(token)
        if len(tokens) > MAX_NODES:
            raise ComputeFault("size")
    return tokens


def is_name(token: str) -> bool:
    """Whether a token is a name, not a number or an operator."""
    return token[0].isalpha() and token not in _OPERATORS


def is_number(token: str) -> bool:
    """Whether a token is a number literal."""
    return token[0].isdigit()


def reduce(tokens: Sequence[str], lookup: Lookup = symbol) -> Affine:
    """The affine form of an expression, names replaced by `lookup`. Raises ComputeFault, `nonlinear` among its names."""
    parser = _Parser(tokens, lookup)
    result = parser.sum()
    parser.expect_end()
    return result


def eliminate(equations: Sequence[Affine]) -> dict[str, Affine] | None:
    """Rows by leading name after exact elimination of forms that are zero, None where they contradict each other."""
    rows: dict[str, Affine] = {}
    for equation in equations:
        left = residue(equation, rows)
        if not left.terms:
            if left.constant:
                return None
            continue
        name = min(left.terms)
        row = left.times(1 / left.terms[name])
        rows = {n: _without(r, name, row) for n, r in rows.items()} | {name: row}
    return rows


def residue(form: Affine, rows: Mapping[str, Affine]) -> Affine:
    """A form with the leading names of eliminated rows taken out of it."""
    for name, row in rows.items():
        form = _without(form, name, row)
    return form


def _without(form: Affine, name: str, row: Affine) -> Affine:
    factor = form.terms.get(name)
    return form.plus(row, -factor) if factor else form


class _Parser:
    """Recursive descent; 64 tokens bound its depth."""

    def __init__(self, tokens: Sequence[str], lookup: Lookup) -> None:
        self._tokens = tokens
        self._lookup = lookup
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

    def sum(self) -> Affine:
        total = self._product()
        while self._peek() in ("+", "-"):
            sign = Fraction(1 if self._take() == "+" else -1)
            total = total.plus(self._product(), sign)
        return total

    def _product(self) -> Affine:
        total = self._unary()
        while self._peek() in ("*", "/", *_OPERATORS):
            total = _multiply(total, self._take(), self._unary())
        return total

    def _unary(self) -> Affine:
        if self._peek() == "-":
            self._take()
            return self._unary().times(Fraction(-1))
        base = self._atom()
        if self._peek() != "^":
            return base
        self._take()
        return Affine(_power(_constant(base), _constant(self._unary())))

    def _atom(self) -> Affine:
        token = self._take()
        if token == "(":
            inner = self.sum()
            if self._take() != ")":
                raise ComputeFault("syntax")
            return inner
        if token == MASK:
            return symbol(MASK)
        if is_name(token):
            return self._lookup(token)
        if not is_number(token):
            raise ComputeFault("syntax")
        return Affine(bounded(parse_number(token)))


def _constant(form: Affine) -> Fraction:
    if form.terms:
        raise ComputeFault("nonlinear")
    return form.constant


def _multiply(left: Affine, operator: str, right: Affine) -> Affine:
    if operator == "*":
        return right.times(left.constant) if not left.terms else left.times(_constant(right))
    divisor = _constant(right)
    if divisor == 0:
        raise ComputeFault("zero")
    if operator == "/":
        return left.times(1 / divisor)
    whole = Fraction(_constant(left) // divisor)
    return Affine(whole if operator == "div" else left.constant - divisor * whole)


def _power(base: Fraction, exponent: Fraction) -> Fraction:
    if exponent.denominator != 1 or abs(exponent) > MAX_EXPONENT:
        raise ComputeFault("exponent")
    if base == 0 and exponent < 0:
        raise ComputeFault("zero")
    return bounded(base ** int(exponent))
