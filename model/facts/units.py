"""Units of measure: symbols and words, each with its dimension and its exact factor to base units."""

import re
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache

from model.compute import ComputeFault, parse_number

Dimension = tuple[tuple[str, int], ...]  # base quantity and exponent, sorted, none zero
NONE: Dimension = ()
MAX_TEXT = 60

# words : base quantities : factor; the first word is the one that the server writes
_TABLE = """
kg kilogram kilograms kilogramme kilogrammes kilo kilos : mass : 1
g gram grams gramme grammes : mass : 1/1000
mg milligram milligrams : mass : 1/1000000
t tonne tonnes : mass : 1000
m metre metres meter meters : length : 1
km kilometre kilometres kilometer kilometers : length : 1000
cm centimetre centimetres centimeter centimeters : length : 1/100
mm millimetre millimetres millimeter millimeters : length : 1/1000
s sec secs second seconds : time : 1
min mins minute minutes : time : 60
h hr hrs hour hours : time : 3600
days day : time : 86400
N newton newtons : mass length time-2 : 1
kN kilonewton kilonewtons : mass length time-2 : 1000
J joule joules : mass length2 time-2 : 1
kJ kilojoule kilojoules : mass length2 time-2 : 1000
W watt watts : mass length2 time-3 : 1
kW kilowatt kilowatts : mass length2 time-3 : 1000
V volt volts : mass length2 time-3 current-1 : 1
A amp amps ampere amperes : current : 1
mA milliamp milliamps milliampere milliamperes : current : 1/1000
ohm ohms : mass length2 time-3 current-2 : 1
C coulomb coulombs : current time : 1
Pa pascal pascals : mass length-1 time-2 : 1
kPa kilopascal kilopascals : mass length-1 time-2 : 1000
L l litre litres liter liters : length3 : 1/1000
mL ml millilitre millilitres milliliter milliliters : length3 : 1/1000000
mol mole moles : amount : 1
mmol millimole millimoles : amount : 1/1000
% percent : : 1/100
$ : dollar : 1
dollars dollar : dollar : 1
cents cent : dollar : 1/100
euros euro : euro : 1
pounds pound : pound : 1
pence penny : pound : 1/100
coins coin : coin : 1
kWh kilowatthour kilowatthours : mass length2 time-2 : 3600000
Hz hertz : time-1 : 1
rpm : time-1 : 1/60
miles mile : length : 1609344/1000
feet foot ft : length : 3048/10000
inches inch : length : 254/10000
yards yard : length : 9144/10000
dm decimetre decimetres decimeter decimeters : length : 1/10
mph : length time-1 : 1397/3125
kmh kph : length time-1 : 5/18
weeks week : time : 604800
MJ megajoule megajoules : mass length2 time-2 : 1000000
Wh : mass length2 time-2 : 3600
MW megawatt megawatts : mass length2 time-3 : 1000000
kV kilovolt kilovolts : mass length2 time-3 current-1 : 1000
cL cl centilitre centilitres centiliter centiliters : length3 : 1/100000
dL dl decilitre decilitres deciliter deciliters : length3 : 1/10000
Nm : mass length2 time-2 : 1
mcg microgram micrograms : mass : 1/1000000000
"""
_FACTOR = re.compile(r"(square |cubic )?([A-Za-z]+|[%$])(?:\^([1-3])|([23])(?!\d)| (squared|cubed)\b)?(?![A-Za-z\d])", re.ASCII)
# `per`, `for each`, `an hour`; not `5 kg a second lorry`.
_PER = re.compile(
    r"\s?/\s?| per | (?:for|in) (?:each|every) | (?P<a>an? (?!second (?!(?:and|at|for|from|in|if|is|on|to|what|how|when)\b)[a-z]))",
    re.ASCII,
)
_OF_WHAT = re.compile(
    r"(?<=[a-zA-Z]) of (?:[a-z]+ ){1,3}?(?=per |(?:for|in) (?:each|every) )", re.ASCII
)  # `20 mg of it per mL`
_TWO = re.compile(r"([A-Za-z]+)( and)? ([\d.]+) ?([A-Za-z]+)(?![A-Za-z])", re.ASCII)  # behind a number: `min 20 s`
_PRODUCT = re.compile(r"kg[ *]m(?=/s)|kilograms? met(?:re|er)s?(?= per second)")
_KILOWATT_HOURS = re.compile(r"\bkilowatt[- ]hours?\b")
# Signs that people paste; ASCII from here on.
_SIGNS = str.maketrans({"\u00b2": "^2", "\u00b3": "^3", "\u03a9": "ohm", "\u2126": "ohm", "\u20ac": "euro", "\u00a3": "pound"})
_ONE = {"days": "day", "weeks": "week", "miles": "mile", "feet": "foot", "inches": "inch", "yards": "yard"}  # so much per day
_POWERS = {"square ": 2, "cubic ": 3, "squared": 2, "cubed": 3}


@dataclass(frozen=True)
class Unit:
    """A dimension, how many base units one of this unit is, and how the server writes it: `km/h` of `kilometres per hour`."""

    dimension: Dimension
    factor: Fraction
    text: str = field(default="", compare=False)


def times(a: Dimension, b: Dimension, power: int = 1) -> Dimension:
    """The dimension of a product, `b` raised to a power."""
    exponents = dict(a)
    for name, exponent in b:
        exponents[name] = exponents.get(name, 0) + exponent * power
    return tuple(sorted((name, exponent) for name, exponent in exponents.items() if exponent))


def _atoms() -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    for line in _TABLE.strip().splitlines():
        words, bases, factor = line.split(":")
        pairs = [re.fullmatch(r"([a-z]+)(-?\d)?", base) for base in bases.split()]
        dimension = tuple(sorted((m.group(1), int(m.group(2) or 1)) for m in pairs if m))
        found.update(dict.fromkeys(words.split(), Unit(dimension, Fraction(factor.strip()), words.split()[0])))
    return found


_ATOMS = _atoms()
_RAISED = ("m", "km", "cm", "mm", "dm")  # lengths of which there are areas and volumes
# Symbols that people also write small; not `a`, which is an article.
_SMALL = {
    symbol.lower(): symbol for symbol in ("N", "kN", "Hz", "J", "kJ", "W", "kW", "V", "Pa", "kPa", "mA", "kV", "Nm", "Wh")
}


def parse_unit(text: str) -> Unit | None:
    """The unit that a whole text is, None where it is none."""
    plain = in_ascii(text.strip()[:MAX_TEXT])
    unit, end = _read(plain)
    return unit if end == len(plain) and len(text.strip()) <= MAX_TEXT else None


def read_unit(tail: str) -> Unit | None:
    """The longest unit that begins the text after a number, None where none does."""
    return _read(in_ascii(tail[:MAX_TEXT].lstrip(" ").removeprefix("-")))[0]


@lru_cache(maxsize=256)
def units_of(dimension: Dimension) -> tuple[Unit, ...]:
    """The units that are words or powers of lengths, `m^3` before `L`; not those that are one with another, `Nm`."""
    powers = [parse_unit(f"{length}^{power}") for power in (2, 3) for length in _RAISED]
    named = {unit.text: unit for unit in [*filter(None, powers), *_ATOMS.values()]}
    return tuple(unit for unit in named.values() if unit.dimension == dimension and unit.text != "Nm")


def in_parts(text: str) -> tuple[tuple[Fraction, Unit], ...]:
    """A quantity as number and unit, one in two units as two of them; empty where the text is none."""
    head, _, unit = text.strip().partition(" ")
    try:
        if unit and in_two(unit) == unit:
            first, _, rest, second = _TWO.fullmatch(unit).groups()  # type: ignore[union-attr]
            return (parse_number(head), _ATOMS[first]), (parse_number(rest), _ATOMS[second])
        found = parse_unit(unit) if unit else Unit(NONE, Fraction(1))
        return ((parse_number(head), found),) if found else ()
    except ComputeFault:
        return ()


def to_base(number: Fraction, unit: str) -> tuple[Fraction, Dimension] | None:
    """A quantity in base units with its dimension; without a unit it is a plain number. None for an unknown unit."""
    if not unit:
        return number, NONE
    found = parse_unit(unit)
    return (number * found.factor, found.dimension) if found else None


def parse_quantity(text: str) -> tuple[Fraction, Dimension] | None:
    """`3 kg` in base units, None where the text is no quantity."""
    parts = in_parts(text)
    return (sum((number * unit.factor for number, unit in parts), Fraction(0)), parts[0][1].dimension) if parts else None


def in_two(tail: str, *, joined: bool = True) -> str | None:
    """What follows a number that is one quantity in two units, `min 20 s` of `1 min 20 s`; None where it is not.

    Without `joined` only where no `and` stands between: `2 h and 30 min` may be two things.
    """
    match = _TWO.match(tail.lstrip(" ").removeprefix("-"))
    first, second = (_ATOMS.get(match[1]), _ATOMS.get(match[4])) if match else (None, None)
    if match is None or first is None or second is None or (match[2] and not joined):
        return None
    return match.group() if first.dimension == second.dimension and first.factor > second.factor else None


def in_ascii(text: str) -> str:
    """A text with the signs that people paste written in ASCII, and kilowatt hours as one unit."""
    return _OF_WHAT.sub(" ", _KILOWATT_HOURS.sub("kWh", text.translate(_SIGNS)))


def _read(text: str) -> tuple[Unit | None, int]:
    first, end = _factor(text, 0)
    if first is None:
        return None, 0
    unit = first
    if (product := _PRODUCT.match(text)) is not None:  # momentum is the one product in the table
        unit, end = Unit(times(first.dimension, _ATOMS["m"].dimension), first.factor, "kg m"), product.end()
    while (per := _PER.match(text, end)) is not None:
        below, after = _factor(text, per.end())
        if below is None or (per["a"] and below.dimension == unit.dimension):  # `5 hours a day` is no plain number
            break
        written = f"{unit.text}/{_ONE.get(below.text, below.text)}"
        unit, end = Unit(times(unit.dimension, below.dimension, -1), unit.factor / below.factor, written), after
    return unit, end


def _factor(text: str, start: int) -> tuple[Unit | None, int]:
    match = _FACTOR.match(text, start)
    if match is None:
        return None, start
    word = match.group(2)
    atom = _ATOMS.get(word) or _ATOMS.get(_SMALL.get(word, word.lower() if len(word) > 1 else ""))  # `T-shirts` are no tonnes
    if atom is None:
        return None, start
    power = _POWERS.get(match.group(1) or match.group(5) or "") or int(match.group(3) or match.group(4) or 1)
    raised = atom.text if power == 1 else f"{atom.text}^{power}"
    return Unit(times(NONE, atom.dimension, power), atom.factor**power, raised), match.end()
