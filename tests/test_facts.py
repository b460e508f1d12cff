"""Units, formulas and the check kind `formula`."""

from fractions import Fraction

import pytest

from model import answers
from model.checks.formula import formula_holds
from model.checks.verify import verify
from model.facts.formulas import FORMULAS, QUANTITIES
from model.facts.units import NONE, parse_quantity, parse_unit, read_unit, times, to_base
from model.question import Question

CART = "A cart of mass 3 kg speeds up at 4 m/s^2. What force acts on it?"
FORCE = "force = 12 N ; force = mass * acceleration ; mass = 3 kg ; acceleration = 4 m/s^2"


@pytest.mark.parametrize(
    ("a", "b"),
    [("1200 m", "1.2 km"), ("36 km/h", "10 m/s"), ("2 h", "7200 s"), ("5 g/mL", "5000 kg/m^3"), ("3 kilograms", "3000 g"),
     ("1 kW", "1000 J/s"), ("12 N", "12 kg m/s^2"), ("250 mL", "0.25 liters"), ("50 %", "50 percent"), ("9 $", "9 dollars"),
     ("2 meters per second squared", "2 m/s^2"), ("3 V", "3 volts"), ("1 m^3", "1000 L"), ("8 square metres", "8 m2")],
)  # fmt: skip
def test_equal_quantities(a: str, b: str) -> None:
    assert answers.equal(a, b)


@pytest.mark.parametrize(("a", "b"), [("1 m", "1 s"), ("9 $", "9 euros"), ("5", "5 kg"), ("1 km", "100 m"), ("1 frob", "1 kg")])
def test_unequal_quantities(a: str, b: str) -> None:
    assert not answers.equal(a, b)


def test_units_read_from_text() -> None:
    assert read_unit(" km per hour, and") == parse_unit("km/h")
    assert read_unit("kg of sand") == parse_unit("kg")
    assert read_unit(" m in 4 s") == parse_unit("m")
    assert read_unit(" boxes") is None
    assert read_unit(" T-shirts") is None
    assert parse_quantity("1 min 20 s") == parse_quantity("80 s")
    assert parse_quantity("1 s 20 min") is None
    assert read_unit(" a day") is None
    assert parse_unit("kg of") is None
    assert to_base(Fraction(90), "km/h") == (Fraction(25), parse_unit("m/s").dimension)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("unit", "factor", "base"),
    [("mph", "1", "miles/h"), ("mg of it per mL", "1", "mg/mL"), ("km an hour", "1", "km/h"), ("kmh", "1", "km/h"),
     ("km/h", "5/18", "m/s"), ("g/mL", "1000", "kg/m^3"), ("mg/kg", "1/1000000", ""), ("L/min", "1/60000", "m^3/s"),
     ("kWh", "3600000", "J"), ("kilowatt hours", "3600000", "J"), ("rpm", "1/60", "Hz"), ("cm^2", "1/10000", "m^2"),
     ("mol/L", "1000", "mol/m^3"), ("days", "86400", "s"), ("t", "1000", "kg"), ("kPa", "1000", "N/m^2"), ("m/s\u00b2", "1", "m/s^2"),
     ("m\u00b3", "1", "m^3"), ("\u2126", "1", "V/A"), ("\u03a9", "1", "ohm"), ("\u20ac", "1", "euros")],
)  # fmt: skip
def test_known_conversions(unit: str, factor: str, base: str) -> None:
    assert to_base(Fraction(1), unit) == to_base(Fraction(factor), base)


def test_formulas_agree_in_dimension() -> None:
    for formula in FORMULAS.values():
        if formula.additive:
            assert len({QUANTITIES[name] for name in formula.names}) == 1
            continue
        product = NONE
        for name, power in formula.terms:
            product = times(product, QUANTITIES[name], power)
        assert product == NONE, formula.text


def test_a_right_answer_is_verified_and_a_wrong_one_refuted() -> None:
    assert verify(CART, "12 N", f"formula {FORCE}").status == "verified"
    assert verify(CART, "13 N", f"formula {FORCE.replace('12 N', '13 N')}").status == "refuted"
    assert verify(CART, "12 J", f"formula {FORCE.replace('12 N', '12 J')}").status == "refuted"


@pytest.mark.parametrize(
    ("answer", "body", "reason"),
    [
        ("12 N", FORCE.replace("3 kg", "4 kg"), "unstated mass"),
        ("12 N", FORCE.replace("4 m/s^2", "4 m/s"), "units"),
        ("12 N", "force = 12 N ; force = mass * acceleration ; mass = 3 kg", "undetermined"),
        ("12 N", "force = 12 N ; force = mass / acceleration ; mass = 3 kg", "clause"),
        ("unknown", "unknown = force ; force = mass * acceleration ; acceleration = 4 m/s^2", "stated"),
        ("unknown", f"unknown = {FORCE.removeprefix('force = 12 N ; ').join(('force ; ', ''))}", "determined"),
    ],
)  # fmt: skip
def test_reasons(answer: str, body: str, reason: str) -> None:
    assert formula_holds(Question(CART), answer, body.split(" ; ")) == reason


def test_the_asked_quantity_is_solved_for() -> None:
    assert verify(CART.replace("What force acts on it", "What is the work"), "12 N", f"formula {FORCE}").status == "unchecked"


SHOP = "Each one sells for $40. The unit cost is $5. There are 4 clerks. 10 pieces are sold. What is the {}?"
FLEET = f"{CART} Another cart has a mass of 5 kg."
HEATER = "The input is 50 J and the output is 20 J. What is the efficiency?"
REVENUE = "revenue = price * quantity ; quantity = 10"
COST = "cost = 50 $ ; cost = unit cost * quantity ; unit cost = 5 $ ; quantity = 10"
EFFICIENCY = "efficiency = output / input"
PUSHED = "Work out the force if the mass is 3 kg, it moves 2 m and a = 4 m/s^2."
SPEED = "speed = 12 m/s ; speed = distance / time ; distance = 60 m ; time = 5 s"


@pytest.mark.parametrize(
    ("question", "answer", "body", "verified"),
    [
        (SHOP.format("revenue"), "400 $", f"revenue = 400 $ ; {REVENUE} ; price = 40 $ ; unused 5 4", True),
        (SHOP.format("revenue"), "40 $", f"revenue = 40 $ ; {REVENUE} ; price = 4 $ ; unused 40 5", False),
        (SHOP.format("profit"), "50 $", f"{COST} ; unused 40 4", False),
        (FLEET, "12 N", f"{FORCE} ; unused 5", True),
        (FLEET, "20 N", f"{FORCE.replace('12 N', '20 N').replace('3 kg', '5 kg')} ; unused 3", False),
        (HEATER, "40 %", f"efficiency = 40 % ; {EFFICIENCY} ; output = 20 J ; input = 50 J", True),
        (HEATER, "250 %", f"efficiency = 250 % ; {EFFICIENCY} ; output = 50 J ; input = 20 J", False),
        ("It moves 60 m in 5 s. How fast is it?", "12 m/s", SPEED, True),
        ("It moves 60 m in 5 s and its mass is 2 kg. Find the momentum.", "12 m/s", f"{SPEED} ; unused 2", False),
        (PUSHED, "12 N", f"{FORCE} ; unused 2", True),
        (PUSHED, "24 J", f"work = 24 J ; work = force * distance ; {FORCE.partition(' ; ')[2]} ; distance = 2 m", False),
    ],
)  # fmt: skip
def test_givens_and_target_are_the_questions(question: str, answer: str, body: str, verified: bool) -> None:
    verdict = verify(question, answer, f"formula {body}")
    assert verdict.status == ("verified" if verified else "unchecked"), verdict


@pytest.mark.parametrize("body", ["", " = ", "force = ", "x", "force = 1/0 N ; force = mass * acceleration", "= = ; ; ="])
def test_nonsense_never_raises(body: str) -> None:
    for answer in ("12 N", "unknown", "yes", ""):
        assert formula_holds(Question(CART), answer, body.split(" ; ")) is not None
