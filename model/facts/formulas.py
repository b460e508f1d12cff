"""The closed table of formulas, and the dimension of every quantity in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from model.compute import ComputeFault, root
from model.facts.units import NONE, Dimension, parse_unit, times

Value = tuple[Fraction, Dimension]
MONEY = frozenset({"dollar", "euro", "pound", "coin"})
# Conversions between units that a step may use although the question does not state them.
CONVERSIONS = tuple(
    map(Fraction, "1000 60 3600 100 24 10000 86400 1000000 10 7 12 1609.344 0.3048 0.0254 0.9144 1000000000".split())
)

# quantity : a unit of its dimension; without a unit it is a plain number
_QUANTITIES = """
distance : m | time : s | speed : m/s | mass : kg | acceleration : m/s^2 | force : N | work : J | energy : J | power : W
momentum : kg m/s | voltage : V | current : A | resistance : ohm | charge : C | pressure : Pa | area : m^2 | volume : m^3
height : m | density : kg/m^3 | output : J | input : J | efficiency : % | flow : L/s
amount : mol | molar mass : g/mol | concentration : mol/L | heat : J | enthalpy : J/mol
actual mass : g | expected mass : g | yield : %
flasks : | flask volume : L | drops : | drop volume : mL | sample volume : mL
dose : mg | rate : mg/kg | weight : kg | strength : mg/mL | total dose : mg | doses : | tablets : | tablet mass : mg
duration : h | interval : h | total volume : mL | bottles : | bottle volume : mL
price : $ | unit cost : $ | quantity : | revenue : $ | cost : $ | profit : $ | share : $ | partners : | margin : %
wage : $/h | principal : $ | interest : $ | years : | months : | balance : $ | tax : $ | tax rate : %
net : $ | labour : $ | material : $ | markup : $ | crates : | crate size : | shifts : | shift length : h
gravity : m/s^2 | depth : m | length : m | width : m | edge : m | start speed : m/s | end speed : m/s | speed change : m/s
new distance : m | new time : s | new volume : m^3 | first resistance : ohm | second resistance : ohm | third resistance : ohm
input power : W | output power : W | mass concentration : g/L | spring constant : N/m | extension : m
frequency : Hz | wavelength : m | driver teeth : | driven teeth : | driver turns : rpm | driven turns : rpm | gear ratio :
energy price : $/kWh | kilo price : $/kg | litre price : $/L | metre price : $/m | fixed cost : $ | variable cost : $
"""
_CONSTANTS = {"half": Fraction(1, 2), "twelve": Fraction(12)}
_FORMULAS = """
speed = distance / time | momentum = mass * speed | force = mass * acceleration | work = force * distance
power = work / time | energy = power * time | voltage = current * resistance | power = voltage * current
charge = current * time | pressure = force / area | density = mass / volume | volume = area * height
flow = volume / time | efficiency = output / input | output = power * time
amount = mass / molar mass | concentration = amount / volume | heat = amount * enthalpy | yield = actual mass / expected mass
volume = flasks * flask volume
expected mass = amount * molar mass | heat = power * time | efficiency = heat / energy
density = mass / sample volume | sample volume = drops * drop volume
dose = rate * weight | dose = strength * volume | total dose = dose * doses | total dose = tablets * tablet mass
doses = duration / interval | total volume = volume * doses | total volume = bottles * bottle volume | cost = price * bottles
cost = price * quantity | cost = unit cost * quantity | revenue = price * quantity | profit = revenue - cost
share = profit / partners | margin = profit / revenue | cost = wage * time | tax = profit * tax rate
net = profit - tax | share = net / partners | cost = labour + material | labour = wage * time | material = unit cost * quantity
time = shifts * shift length | quantity = crates * crate size | price = unit cost + markup
interest = principal * rate * years | years = months / twelve | balance = principal + interest
acceleration = speed / time | acceleration = speed change / time | speed change = end speed - start speed
force = mass * gravity | energy = mass * gravity * height | energy = half * mass * speed * speed | speed = gravity * time
distance = half * acceleration * time * time | height = half * gravity * time * time | height = half * speed * speed / gravity
pressure = density * gravity * depth | force = spring constant * extension | speed = frequency * wavelength
area = length * width | volume = length * width * height | volume = edge * edge * edge
speed = new distance / new time | flow = new volume / new time | mass concentration = mass / volume
resistance = first resistance + second resistance | resistance = first resistance + second resistance + third resistance
input = power * time | efficiency = output power / input power
driven turns = driver turns * driver teeth / driven teeth | gear ratio = driven teeth / driver teeth
cost = energy price * energy | cost = kilo price * mass | cost = litre price * volume | cost = metre price * distance
cost = variable cost + fixed cost | variable cost = unit cost * quantity
"""
# Plain numbers, each with the word that stands behind those of the other.
SPANS = {"years": "month", "months": "year"}
_TOKEN = re.compile(r" ([-+*/=]) ")


@dataclass(frozen=True)
class Formula:
    """A product that is one, or a sum that is zero: each name with its exponent or its sign, the defined one -1, and a factor."""

    text: str
    additive: bool
    terms: tuple[tuple[str, int], ...]
    factor: Fraction

    @property
    def names(self) -> tuple[str, ...]:
        """The quantities it joins, the defined one first."""
        return tuple(name for name, _ in self.terms)

    def others(self, wanted: str) -> tuple[tuple[str, int], ...]:
        """The other names with their exponents or signs where the formula is solved for one, what divides behind."""
        sign = 1 if dict(self.terms)[wanted] > 0 else -1
        found = [(name, -sign * power) for name, power in self.terms if name != wanted]
        return tuple(sorted(found, key=lambda term: term[1] < 0))

    def written(self, wanted: str, numbers: Sequence[str]) -> str:
        """The formula solved for one name, with a number for each of the others: `2 * 3`."""
        exponent = dict(self.terms)[wanted]
        signs = ("+", "-") if self.additive else ("*", "/")
        text = ""
        for number, (_, power) in zip(numbers, self.others(wanted), strict=True):
            raised = f"{number} ^ {abs(power)}" if abs(power) > 1 else number
            text += f" {signs[power < 0]} {raised}" if text else raised
        if self.factor != 1:  # a half, a twelfth
            text += f" {'/' if exponent < 0 else '*'} {self.factor.denominator}"
        return f"( {text} ) ^ ( 1 / {abs(exponent)} )" if abs(exponent) > 1 else text

    def solve(self, wanted: str, known: dict[str, Value]) -> Value:
        """The value of one name from those of all others. Raises ComputeFault, `units` where unlike things are added."""
        exponent = dict(self.terms)[wanted]
        sign, degree = (1 if exponent > 0 else -1), abs(exponent)
        others = [(known[name], -sign * power) for name, power in self.terms if name != wanted]
        if self.additive:
            if len({dimension for (_, dimension), _ in others}) != 1:
                raise ComputeFault("units")
            return sum((power * number for (number, _), power in others), Fraction(0)), others[0][0][1]
        number, dimension = self.factor**-sign, NONE
        for (factor, unit), power in others:
            if factor == 0:
                raise ComputeFault("zero")
            number, dimension = number * factor**power, times(dimension, unit, power)
        if degree > 1:
            if any(power % degree for _, power in dimension):
                raise ComputeFault("units")
            return root(number, degree), tuple((name, power // degree) for name, power in dimension)
        return number, dimension


def _parse(text: str) -> Formula:
    parts = _TOKEN.split(text)
    additive = parts[3] in "+-"
    signs = [-1, *(1 if sign in "=+*" else -1 for sign in parts[1::2])]
    terms, factor = dict[str, int](), Fraction(1)
    for name, sign in zip(parts[::2], signs, strict=True):
        if name in _CONSTANTS:
            factor *= _CONSTANTS[name] ** sign
        else:
            terms[name] = terms.get(name, 0) + sign
    return Formula(text, additive, tuple(terms.items()), factor)


def _split(table: str) -> list[str]:
    return [part.strip() for line in table.strip().splitlines() for part in line.split("|")]


@lru_cache(maxsize=1024)
def generic(dimension: Dimension) -> Dimension:
    """A dimension with one money for all currencies."""
    plain: Dimension = NONE
    for name, power in dimension:
        plain = times(plain, (("money" if name in MONEY else name, power),))
    return plain


def currencies(dimension: Dimension) -> frozenset[str]:
    """The currencies in a dimension."""
    return frozenset(name for name, _ in dimension) & MONEY


def _dimension(unit: str) -> Dimension:
    found = parse_unit(unit)
    return generic(found.dimension) if found else NONE


UNITS: dict[str, str] = {name.strip(): unit.strip() for name, _, unit in (part.partition(":") for part in _split(_QUANTITIES))}
QUANTITIES: dict[str, Dimension] = {name: _dimension(unit) for name, unit in UNITS.items()}
FORMULAS: dict[str, Formula] = {text: _parse(text) for text in _split(_FORMULAS)}
NAMES: frozenset[str] = frozenset(word for name in QUANTITIES for word in name.split()) | _CONSTANTS.keys()
