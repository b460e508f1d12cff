"""Derivations by formulas: units that fit, the unit that is asked for, and no other step or answer."""

import random

import pytest

from model import answers
from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.compute import ComputeFault
from model.derivation.derive import moves
from model.derivation.formula import solution
from model.guards.wanted import unit_asked
from model.question import Question
from model.trace import UNKNOWN, Tags, Trace
from training import corpus
from training.draw import Split

TAGS = Tags("physics", "deductive", "E3", "elementary")
# A question, its reading, the steps that follow, and the answer.
KNOWN = [
    ("A cyclist rides at 18 km/h for 40 minutes. How far does she get, in km?",
     "distance = _ ; speed = 18 km/h ; time = 40 minutes ; speed = distance / time",
     "time : 40 / 60 = 2/3 | distance : 18 * 2/3 = 12", "12 km"),
    ("Express train does 90 km/h. How many metres does it cover in 8 seconds?",
     "distance = _ ; speed = 90 km/h ; time = 8 seconds ; speed = distance / time",
     "speed : 90 * 1000 / 3600 = 25 | distance : 25 * 8 = 200", "200 m"),
    ("A spring with stiffness 200 N/m is stretched by 10 cm. What force in N does that take?",
     "force = _ ; spring constant = 200 N/m ; extension = 10 cm ; force = spring constant * extension",
     "extension : 10 / 100 = 0.1 | force : 200 * 0.1 = 20", "20 N"),
    ("Drip order: 1.2 L over 8 h. At how many mL per hour must I set the pump?",
     "flow = _ ; volume = 1.2 L ; time = 8 h ; flow = volume / time",
     "volume : 1.2 L | flow : 1.2 / 8 * 1000 = 150", "150 mL/h"),
    ("A train goes at 60 km/h for 3 hours. How far does it get?",
     "distance = _ ; speed = 60 km/h ; time = 3 hours ; speed = distance / time",
     "speed : 60 km/h | distance : 60 * 3 = 180", "180 km"),
    ("At 72 km/h for 1 min 20 s, how far does a bus go in metres?",
     "distance = _ ; speed = 72 km/h ; time = 1 min 20 s ; speed = distance / time",
     "speed : 72 * 1000 / 3600 = 20 | time : 1 * 60 + 20 = 80 | distance : 20 * 80 = 1600", "1600 m"),
    ("A walk of 9 km takes 2 h 15 min. What is the speed?",
     "speed = _ ; distance = 9 km ; time = 2 h 15 min ; speed = distance / time",
     "time : 2 + 15 / 60 = 2.25 | speed : 9 / 2.25 = 4", "4 km/h"),
    ("An engine takes in 2400 J and gives out 1.8 kJ. What is its efficiency in percent?",
     "efficiency = _ ; input = 2400 J ; output = 1.8 kJ ; efficiency = output / input",
     "output : 1.8 * 1000 = 1800 | efficiency : 1800 / 2400 * 100 = 75", "75 %"),
    ("A machine is 75 % efficient and gets 2400 J each minute. How much useful power does it give, in W? Take 1 min.",
     "power = _ ; efficiency = 75 % ; input = 2400 J ; time = 1 min ; efficiency = output / input ; output = power * time",
     "output : 75 * 2400 / 100 = 1800 | time : 1 * 60 = 60 | power : 1800 / 60 = 30", "30 W"),
    ("A stone of 40 cm^3 weighs 0.1 kg. What is its density in g/cm^3?",
     "density = _ ; volume = 40 cm^3 ; mass = 0.1 kg ; density = mass / volume",
     "mass : 0.1 kg | density : 0.1 / 40 * 1000 = 2.5", "2.5 g/cm^3"),
    ("A block of 2 m x 1 m x 0.5 m has a density of 2.4 g/cm^3. What is its mass in kg?",
     "mass = _ ; length = 2 m ; width = 1 m ; height = 0.5 m ; density = 2.4 g/cm^3 ; density = mass / volume"
     " ; volume = length * width * height",
     "volume : 2 * 1 * 0.5 = 1 | mass : 2.4 * 1 * 1000 = 2400", "2400 kg"),
    ("cellar cooler 1200 W, on for 10 h a day, power is 25 pence per kWh. cost in pence for one day?",
     "cost = _ ; power = 1200 W ; time = 10 h ; energy price = 25 pence per kWh ; energy = power * time ; cost = energy price * energy",
     "energy : 1200 * 10 / 1000 = 12 | cost : 25 * 12 = 300", "300 pence"),
    ("A 60 W lamp burns for 5 hours. How many kWh does it use?",
     "energy = _ ; power = 60 W ; time = 5 hours ; energy = power * time",
     "power : 60 W | energy : 60 * 5 / 1000 = 0.3", "0.3 kWh"),
    ("A driving gear of 15 teeth turns at 900 rpm and meshes with a driven gear of 45 teeth. How many rpm does the driven gear make?",
     "driven turns = _ ; driver teeth = 15 ; driver turns = 900 rpm ; driven teeth = 45 ; driven turns = driver turns * driver teeth"
     " / driven teeth",
     "driver turns : 900 rpm | driven turns : 900 * 15 / 45 = 300", "300 rpm"),
    ("A capital of 12000 pounds is lent at 5 % simple interest per year for 6 months. State the interest in pounds.",
     "interest = _ ; principal = 12000 pounds ; rate = 5 % ; months = 6 ; interest = principal * rate * years ; years = months / twelve",
     "years : 6 / 12 = 0.5 | interest : 12000 * 5 * 0.5 / 100 = 300", "300 pounds"),
    ("child weighs 20 kg, 15 mg/kg paracetamol per dose, syrup is 25 mg per mL. how many ml per dose?",
     "volume = _ ; weight = 20 kg ; rate = 15 mg/kg ; strength = 25 mg per mL ; dose = strength * volume ; dose = rate * weight",
     "dose : 15 * 20 = 300 | volume : 300 / 25 = 12", "12 mL"),
    ("A tablet of 500 mg is taken every 8 hours for 5 days. What is the total dose in g?",
     "total dose = _ ; dose = 500 mg ; interval = 8 hours ; duration = 5 days ; total dose = dose * doses ; doses = duration / interval",
     "duration : 5 * 24 = 120 | doses : 120 / 8 = 15 | total dose : 500 * 15 / 1000 = 7.5", "7.5 g"),
    ("A steel bar of 7800 kg/m^3 is 2 m long with a cross-section of 10 cm^2. What is its mass in kg?",
     "mass = _ ; density = 7800 kg/m^3 ; height = 2 m ; area = 10 cm^2 ; density = mass / volume ; volume = area * height",
     "area : 10 / 10000 = 0.001 | volume : 0.001 * 2 = 0.002 | mass : 7800 * 0.002 = 15.6", "15.6 kg"),
    ("Water of density 1000 kg/m^3 stands 12 m high in the pipe. With g = 10 m/s^2, what pressure in kPa does it make?",
     "pressure = _ ; density = 1000 kg/m^3 ; depth = 12 m ; gravity = 10 m/s^2 ; pressure = density * gravity * depth",
     "density : 1000 kg/m^3 | pressure : 1000 * 10 * 12 / 1000 = 120", "120 kPa"),
    ("What is the kinetic energy of 2 kg at 36 km/h?",
     "energy = _ ; mass = 2 kg ; speed = 36 km/h ; energy = half * mass * speed * speed",
     "speed : 36 * 1000 / 3600 = 10 | energy : 2 * 10 ^ 2 / 2 = 100", "100 J"),
    ("How fast is a body of 2 kg with an energy of 100 J?",
     "speed = _ ; mass = 2 kg ; energy = 100 J ; energy = half * mass * speed * speed",
     "energy : 100 J | speed : ( 100 / 2 * 2 ) ^ ( 1 / 2 ) = 10", "10 m/s"),
    ("12 cans at a unit cost of 50 cents are sold for a revenue of 8 dollars. What is the profit?",
     "profit = _ ; quantity = 12 ; unit cost = 50 cents ; revenue = 8 dollars ; profit = revenue - cost ; cost = unit cost * quantity",
     "cost : 50 * 12 / 100 = 6 | profit : 8 - 6 = 2", "2 dollars"),
    ("18 liters of paint at 7 dollars per liter come to how many dollars?",
     "cost = _ ; volume = 18 liters ; litre price = 7 dollars per liter ; cost = litre price * volume",
     "litre price : 7 dollars per liter | cost : 7 * 18 = 126", "126 dollars"),
    ("The patient weighs 50 kg. The dose is 15 mg. What rate in mcg per kg is that?",
     "rate = _ ; dose = 15 mg ; weight = 50 kg ; dose = rate * weight",
     "dose : 15 mg | rate : 15 / 50 * 1000 = 300", "300 mcg/kg"),
    ("How long do 12 km take at 18 km/h?",
     "time = _ ; distance = 12 km ; speed = 18 km/h ; speed = distance / time",
     "speed : 18 km/h | time : 12 / 18 * 60 = 40", "40 min"),
    ("What concentration in mol/L has a solution of 1.5 L with 300 mmol of salt?",
     "concentration = _ ; volume = 1.5 L ; amount = 300 mmol ; concentration = amount / volume",
     "amount : 300 / 1000 = 0.3 | concentration : 0.3 / 1.5 = 0.2", "0.2 mol/L"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "body", "steps", "answer"), KNOWN)
def test_only_the_right_answer_follows(question: str, body: str, steps: str, answer: str) -> None:
    """From a right reading the steps follow one after the other, each true, and the answer with its unit."""
    reading = f"formula {body}"
    target = body.partition(" = ")[0]
    written = [f"find {target}"]
    for step in steps.split(" | "):
        now = moves(reading, written, question)
        assert now is not None
        label, _, line = step.partition(" : ")
        assert (now.certain(label), now.ends) == (line, False)
        assert [opening for opening in now.openings if not opening.startswith("find ")] == [f"{label} :"]
        written.append(step)
    ended = moves(reading, written, question)
    assert ended is not None
    assert (ended.ends, ended.answer, ended.openings) == (True, answer, ())
    trace = Trace(TAGS, tuple(written), answer, reading.replace("_", answer, 1))
    assert all(steps_true(question, trace)), steps_true(question, trace)
    assert derives_answer(trace)
    assert verify(question, answer, trace.check).status == "verified"


def test_what_is_added_is_converted_together() -> None:
    """A sum is converted whole, and a month is no year."""
    reading = "revenue = _ ; profit = 10.5 $ ; cost = 1.5 $ ; profit = revenue - cost"
    found = solution((*reading.split(" ; "), "in cents"))
    assert found is not None
    assert found[1][-1] == "revenue : ( 10.5 + 1.5 ) * 100 = 1200"
    question = "A capital of 1200 pounds is lent at 5 % interest per year for 6 months. State the interest in pounds."
    check = "interest = 360 pounds ; principal = 1200 pounds ; rate = 5 % ; years = 6 ; interest = principal * rate * years"
    assert verify(question, "360 pounds", f"formula {check}").status == "unchecked"


@pytest.mark.parametrize(
    ("question", "target", "unit"),
    [
        ("How many minutes does it take?", "time", "min"),
        ("How far is it in kilometres?", "distance", "km"),
        ("How far is it in 8 seconds?", "distance", ""),
        ("How long does it take for 3 km?", "time", ""),
        ("Find, in kg, the mass of a cube.", "mass", "kg"),
        ("Work out the speed (in km per hour) for 3 m in 4 s.", "speed", "km/h"),
        ("At how many mL per hour does it run?", "flow", "mL/h"),
        ("The height in m is 3. What is the distance in cm?", "distance", "cm"),
        ("Energy in kWh?", "energy", "kWh"),
        ("How many tablets are in 3 g?", "tablets", ""),
        ("What rate is that, in grams per kilogram?", "rate", "g/kg"),
        ("Its area in m\u00b2?", "area", "m^2"),
    ],
)
def test_a_question_asks_for_a_unit(question: str, target: str, unit: str) -> None:
    """A unit of the kind of what is asked, where the question names one."""
    assert unit_asked(Question(question), target) == unit
    assert unit_asked(Question(Question(question).numbered), target) == unit


def test_an_open_question_is_still_open() -> None:
    """What the givens leave open cannot be worked out, and is unknown once something is missing."""
    reading = "formula distance = _ ; speed = 18 km/h ; speed = distance / time"
    first = moves(reading, ("find distance",), "How far does she get, in km?")
    assert first is not None
    assert first.permits("missing time")
    with pytest.raises(ComputeFault, match="stuck"):
        first.certain("distance")
    ended = moves(reading, ("find distance", "missing time"))
    assert ended is not None
    assert (ended.ends, ended.answer) == (True, UNKNOWN)


def test_what_has_no_value_has_no_answer() -> None:
    """A root that is none, and a division by zero: nothing may follow."""
    for body in (
        "speed = _ ; mass = 3 kg ; energy = 100 J ; energy = half * mass * speed * speed",
        "speed = _ ; distance = 3 m ; time = 0 s ; speed = distance / time",
    ):
        now = moves(f"formula {body}", ("find speed",))
        assert now is not None
        assert (now.ends, now.openings) == (False, ())


@pytest.mark.parametrize("split", [Split.TRAIN, Split.T1])
def test_derived_answers_are_verified(split: Split) -> None:
    """Whatever the units of a reading, what follows passes its check, and so does what follows in another order of clauses."""
    rng = random.Random(3)
    for index in range(60):
        item = corpus.item("E3", split, "" if split is Split.TRAIN else "dev", 5, index)
        head, *clauses = item.trace.reading.removeprefix("formula ").split(" ; ")
        rng.shuffle(clauses)
        found = solution((head, *clauses))
        if item.answer == UNKNOWN:
            assert found is None
            continue
        assert found is not None
        assert answers.equal(found[2], item.answer), (item, found)
        assert verify(item.question, found[2], item.check.replace(item.answer, found[2], 1)).status == "verified"
