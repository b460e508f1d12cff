"""The version space of laws: of every kind of rule that the trials allow, what it says of the number that is asked for.

Every kind is linear in its unknown parts, so the trials are equations; what is asked follows where it is a combination of them.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction

MAX_INPUTS = 3
MIN_TRIALS = 3  # that show a rule of which nothing is said
_ONE, _ZERO = Fraction(1), Fraction(0)
_Row = list[Fraction]
Trial = tuple[tuple[Fraction, ...], Fraction]


class NoLawError(ValueError):
    """Trials and a question without sense, by its reason."""


class _OutsideError(NoLawError):
    """An input that a kind of rule has no output for."""


def _linear(inputs: Sequence[Fraction]) -> tuple[_Row, Fraction]:
    return [*inputs, _ONE], _ZERO


def _times(inputs: Sequence[Fraction]) -> tuple[_Row, Fraction]:
    return [inputs[0]], _ZERO


def _plus(inputs: Sequence[Fraction]) -> tuple[_Row, Fraction]:
    return [_ONE], inputs[0]


def _square(inputs: Sequence[Fraction]) -> tuple[_Row, Fraction]:
    return [_ONE], inputs[0] ** 2


def _inverse(inputs: Sequence[Fraction]) -> tuple[_Row, Fraction]:
    if not inputs[0]:
        raise _OutsideError("syntax")
    return [1 / inputs[0]], _ZERO


# How an output is made: unknown parts times a row, and what needs no part.
_KINDS: dict[str, Callable[[Sequence[Fraction]], tuple[_Row, Fraction]]] = {
    "linear": _linear, "times": _times, "plus": _plus, "squared": _square, "inverse": _inverse,
}  # fmt: skip


class _Space:
    """All the rules of one kind that make the trials: equations of its parts, each reduced by those before it."""

    def __init__(self, kind: str, trials: Sequence[Trial]) -> None:
        self.kind = kind
        self._rows: list[tuple[int, _Row, Fraction]] = []  # place of its first part, row, value
        self.consistent = True
        for inputs, output in trials:
            row, known = _KINDS[kind](inputs)
            row, value = self._reduced(row, output - known)
            place = next((i for i, factor in enumerate(row) if factor), None)
            if place is None:
                self.consistent &= not value
            else:
                self._rows.append((place, [factor / row[place] for factor in row], value / row[place]))

    def _reduced(self, row: _Row, value: Fraction) -> tuple[_Row, Fraction]:
        for place, other, known in self._rows:
            factor = row[place]
            row, value = [a - factor * b for a, b in zip(row, other, strict=True)], value - factor * known
        return row, value

    def combined(self, row: _Row) -> Fraction | None:
        """What a row of parts is worth, None where the trials leave it open."""
        rest, value = self._reduced(row, _ZERO)
        return None if any(rest) else -value

    def output(self, inputs: Sequence[Fraction]) -> Fraction | None:
        """What the rules make of inputs, None where they differ."""
        row, known = _KINDS[self.kind](inputs)
        found = self.combined(row)
        return None if found is None else found + known

    def slope(self) -> Fraction | None:
        """By how much the output grows with the one input."""
        return _ONE if self.kind == "plus" else self.combined([_ONE, _ZERO][: 1 + (self.kind == "linear")])

    def constant(self) -> Fraction | None:
        """What is there without the input."""
        return _ZERO if self.kind == "times" else self.combined([_ZERO, _ONE] if self.kind == "linear" else [_ONE])

    def input(self, inputs: Sequence[Fraction | None], output: Fraction) -> Fraction | None:
        """The open input that makes an output: the rule is tried at 0 and 1, and goes on evenly between."""
        if self.kind == "squared":
            raise NoLawError("syntax")
        if self.kind == "inverse":
            product = self.combined([_ONE])
            if not output:
                raise NoLawError("contradiction")
            return None if product is None else product / output
        low, high = (self.output([at if one is None else one for one in inputs]) for at in (_ZERO, _ONE))
        if low is None or high is None:
            return None
        if low == high:
            raise NoLawError("contradiction")
        return (output - low) / (high - low)


def answered(
    asked: str, inputs: Sequence[Fraction | None], output: Fraction | None, trials: Sequence[Trial], rule: str
) -> Fraction | None:
    """What is asked, where all rules that make the trials agree, else None. Raises NoLawError.

    `asked` is output, input, slope or constant; without a kind of `rule` all of them are tried, on three trials or more.
    """
    count = len(inputs) or len(trials[0][0])
    if not 0 < count <= MAX_INPUTS or any(len(one) != count for one, _ in trials) or (count > 1 and rule != "linear"):
        raise NoLawError("syntax")
    if (asked == "slope" and rule not in ("times", "linear")) or (
        asked == "constant" and rule not in ("plus", "linear", "squared")
    ):
        raise NoLawError("syntax")
    if count > 1 and asked in ("slope", "constant"):
        raise NoLawError("syntax")
    if not rule and len(trials) < MIN_TRIALS:
        return None
    spaces = [space for kind in ([rule] if rule else _KINDS) if (space := _Space(kind, trials)).consistent]
    if not spaces:
        raise NoLawError("contradiction")
    found = {_value(space, asked, inputs, output) for space in spaces}
    return found.pop() if len(found) == 1 else None


def _value(space: _Space, asked: str, inputs: Sequence[Fraction | None], output: Fraction | None) -> Fraction | None:
    if asked == "slope":
        return space.slope()
    if asked == "constant":
        return space.constant()
    if asked == "output":
        return space.output([one for one in inputs if one is not None])
    return space.input(inputs, output or _ZERO)
