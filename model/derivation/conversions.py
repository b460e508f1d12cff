"""Units that fit: a given or a quantity that follows in every unit in which it may be worked out, with the steps that lead there.

A given is converted at its own step (`time : 40 / 60 = 2/3`), what follows within the step that finds it (`flow : 1.2 / 8 * 1000 = 150`).
Numbers are exact, so in one unit a quantity has one value, and of the ways to it the cheapest is kept.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache, lru_cache
from itertools import product
from math import prod

from model.compute import ComputeFault, evaluate, format_number, root
from model.facts.formulas import CONVERSIONS, QUANTITIES, UNITS, Formula, currencies, generic
from model.facts.units import NONE, Unit, in_parts, parse_unit, units_of

_PLAIN, _PERCENT = Unit(NONE, Fraction(1)), Unit(NONE, Fraction(1, 100), "%")
_MOST = 6  # ways that are kept of a quantity
_SHARES = frozenset({"rate", *(name for name, unit in UNITS.items() if unit == "%")})
_USUAL_ALONE = frozenset({"concentration"})  # of `mol` and `mL` it is no `mol/mL`
# Units that are written only where the question has them, and those in which a quantity may come out, but is not left.
_FOREIGN = frozenset("weeks mcg dm dm^2 dm^3 km^3 mm^3 cL dL kV miles feet inches yards mph kmh".split())
_RARE = frozenset("t MW MJ Wh".split())
_SMALL_MONEY = {"cents": "dollars", "pence": "pounds"}
_Parts = tuple[tuple[Fraction, Unit], ...]


@dataclass(frozen=True)
class Way:
    """A quantity in one unit: its number, what that costs, and the step that finds it, from what and by which expression, if any."""

    unit: Unit
    number: str
    cost: tuple[int, ...] = (0,) * 6  # an endless answer; conversions, endless numbers, steps, places among the units, decimals
    step: tuple[str, str] | None = None
    others: tuple["Way", ...] = ()

    def lines(self) -> tuple[str, ...]:
        """The steps that lead there. Raises ComputeFault where one of them is past all bounds."""
        before = [line for way in self.others for line in way.lines()]
        own = [f"{self.step[0]} : {self.step[1]} = {self.number}"] if self.step else []
        if self.step and evaluate(self.step[1]) != self.number:  # no step is written that its own expression does not bear out
            raise ComputeFault("bounds")
        return tuple(dict.fromkeys([*before, *own]))


@dataclass(frozen=True)
class Known:
    """A quantity: its value in base units, and the ways to it."""

    value: Fraction
    ways: tuple[Way, ...]


class Units:
    """The units of a reading: those of its givens, the one that is asked for, and those that can be made of them."""

    def __init__(self, givens: Mapping[str, str], asked: str) -> None:
        """Of givens as the reading writes them; `asked` is a unit, or empty."""
        self._givens = {name: in_parts(text) for name, text in givens.items()}
        whole = [unit for parts in self._givens.values() for _, unit in parts]
        money = {name for unit in whole for name in currencies(unit.dimension)}
        wanted = parse_unit(asked) if asked else None
        self._asked = wanted if wanted and currencies(wanted.dimension) <= money else None
        whole = [self._asked, *whole] if self._asked else whole
        self._whole = tuple({unit.text: unit for unit in whole}.values())
        self._parts = tuple(dict.fromkeys(part for unit in whole for part in unit.text.split("/")))
        self._money = next((part for part in self._parts if currencies(_unit(part).dimension)), "$")
        self._sizes: dict[str, dict[Fraction | None, Unit]] = {}

    def given(self, name: str) -> Known:
        """A given as it stands, unless it is in two units, and converted."""
        parts = self._givens[name]
        value = sum((number * unit.factor for number, unit in parts), Fraction(0))
        found = {parts[0][1].factor: Way(parts[0][1], format_number(parts[0][0]))} if len(parts) == 1 else {}
        for place, unit in enumerate(self._targets(name, parts)):
            scales = [_scale(own.factor / unit.factor) for _, own in parts]
            if unit.factor not in found and None not in scales:
                expression = " + ".join(f"{format_number(n)}{scale}" for (n, _), scale in zip(parts, scales, strict=True))
                found[unit.factor] = _way(value, unit, (), (name, expression), 1, place)
        return Known(value, tuple(found.values())[:_MOST])

    def derived(self, name: str, formula: Formula, known: Mapping[str, Known], *, last: bool) -> Known:
        """A quantity that a formula leaves open, from the others in each of their units; `last` is what is asked. Raises ComputeFault."""
        others = formula.others(name)
        value, _ = formula.solve(name, {other: (known[other].value, NONE) for other, _ in others})
        best: dict[Fraction, Way] = {}
        for ways in product(*(known[other].ways for other, _ in others)):
            natural = self._units(name).get(_size(name, formula, others, ways))
            if natural is None:  # the units do not fit
                continue
            share = _shares(others, ways)
            for place, unit in enumerate(self._wanted(name, natural, last=last)):
                scale = _scale(natural.factor / unit.factor * (share if unit == _PERCENT else 1))
                if scale is None:
                    continue
                text = formula.written(name, [way.number for way in ways])
                text = f"( {text} )" if formula.additive and scale else text
                expression = text + ("" if unit == _PERCENT else _scale(share) or "") + scale
                way = _way(value, unit, ways, (name, expression), int(unit not in (natural, _PERCENT)), place)
                if last and not self._asked:  # 40 min rather than 2/3 h or 2400 s
                    endless, places = int("/" in way.number), way.cost[4] + len(way.number)
                    way = replace(way, cost=(endless, *way.cost[1:4], places, way.cost[5]))
                if unit.factor not in best or way.cost < best[unit.factor].cost:
                    best[unit.factor] = way
        return Known(value, tuple(sorted(best.values(), key=lambda way: way.cost)[:_MOST]))

    def _wanted(self, name: str, natural: Unit, *, last: bool) -> Iterator[Unit]:
        """The units that a quantity may be given in, once it has come out in one: what is asked for, or what others meet."""
        if natural == _PLAIN and name in _SHARES:
            yield _PERCENT
        elif last and self._asked and generic(self._asked.dimension) == QUANTITIES[name]:
            yield self._asked if _scale(natural.factor / self._asked.factor) is not None else natural
        else:
            yield natural
            yield from (unit for unit in self._units(name).values() if unit != natural and unit.text not in _RARE)

    def _targets(self, name: str, parts: _Parts) -> list[Unit]:
        """The units into which a given may be converted, the likeliest first."""
        kind, whole = generic(parts[0][1].dimension), len(parts) == 1
        if kind == NONE and "/" not in parts[0][1].text:
            return []
        own = () if whole else tuple(unit for _, unit in reversed(parts))
        usual = (_unit(self._usual(name)), *self._named(name))
        found = {unit.text: unit for unit in (*own, *self._stated(name), *(unit for unit in usual if unit.text not in _RARE))}
        return [unit for unit in found.values() if not whole or unit != parts[0][1]]

    def _units(self, name: str) -> Mapping[Fraction | None, Unit]:
        """The units that a quantity may come out in, by their size, of two those that the question has."""
        if name not in self._sizes:
            made: list[Unit] = []
            if "/" in UNITS[name] and name not in _USUAL_ALONE:
                made = [_unit(f"{above}/{below}") for above in self._parts for below in self._parts if above != below]
            named = (_unit(self._usual(name)), *made, *self._named(name), *([_PLAIN] if name in _SHARES else []))
            self._sizes[name] = {}
            for unit in (*self._stated(name), *named):
                if generic(unit.dimension) == QUANTITIES[name] and unit != _PERCENT:
                    self._sizes[name].setdefault(unit.factor, unit)
        return self._sizes[name]

    def _stated(self, name: str) -> Iterator[Unit]:
        """Units of a quantity's kind that the question has, alone or as a part of others."""
        for unit in (*self._whole, *map(_unit, self._parts)):
            if generic(unit.dimension) == QUANTITIES[name] and (QUANTITIES[name] != NONE or "/" in unit.text):
                yield unit

    def _named(self, name: str) -> tuple[Unit, ...]:
        """The units of a quantity's kind that are words of their own."""
        if UNITS[name] == "$":
            return tuple(
                map(_unit, (self._money, *(small for small, large in _SMALL_MONEY.items() if large == self._usual(name))))
            )
        named = units_of(QUANTITIES[name]) if UNITS[name] and "/" not in UNITS[name] else ()
        return tuple(unit for unit in named if unit.text not in _FOREIGN)

    def _usual(self, name: str) -> str:
        return UNITS[name].replace("$", _SMALL_MONEY.get(self._money, self._money))


@lru_cache(maxsize=1024)
def _unit(text: str) -> Unit:
    """A unit by its text; of what is none, a plain one."""
    return (parse_unit(text) if text else None) or _PLAIN


def _way(value: Fraction, unit: Unit, others: tuple[Way, ...], step: tuple[str, str], converted: int, place: int) -> Way:
    """A value in a unit, by one more step."""
    number = format_number(value / unit.factor)
    cost = (0, converted, int("/" in number), 1, place, int("." in number))
    return Way(unit, number, tuple(map(sum, zip(cost, *(way.cost for way in others), strict=True))), step, others)


def _size(name: str, formula: Formula, others: Sequence[tuple[str, int]], ways: Sequence[Way]) -> Fraction | None:
    """How large the unit is in which a formula's result comes out, None where it is none; percentages count as whole numbers."""
    sizes = [Fraction(1) if way.unit == _PERCENT else way.unit.factor for way in ways]
    if formula.additive:
        return sizes[0] if all(size == sizes[0] for size in sizes) else None
    size = Fraction(1)
    for one, (_, power) in zip(sizes, others, strict=True):
        size *= one**power
    degree = abs(dict(formula.terms)[name])
    try:
        return root(size, degree) if degree > 1 else size
    except ComputeFault:
        return None


def _shares(others: Sequence[tuple[str, int]], ways: Sequence[Way]) -> Fraction:
    """What the percentages among the others make less of a result."""
    return prod(
        (_PERCENT.factor**power for way, (_, power) in zip(ways, others, strict=True) if way.unit == _PERCENT),
        start=Fraction(1),
    )


def _scale(ratio: Fraction) -> str | None:
    """How a number is scaled, ` * 1000 / 3600`, with what the fact book has; None where that does not make it."""
    return _scales().get(ratio)


@cache
def _scales() -> dict[Fraction, str]:
    """What up to two numbers up and two down make, the shortest first."""
    some = [(), *((n,) for n in CONVERSIONS), *((a, b) for i, a in enumerate(CONVERSIONS) for b in CONVERSIONS[i:])]
    found: dict[Fraction, str] = {}
    for up, down in sorted(product(some, some), key=lambda pair: (len(pair[0]) + len(pair[1]), min(map(len, pair)))):
        ratio = prod(up, start=Fraction(1)) / prod(down, start=Fraction(1))
        found.setdefault(ratio, "".join(f" {sign} {format_number(n)}" for sign, ns in (("*", up), ("/", down)) for n in ns))
    return found
