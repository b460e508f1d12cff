"""The check `mapping`: right analogies between systems are verified, wrong ones refuted, misread ones refused."""

import pytest

from model.checks.mapping import step_true
from model.checks.verify import verify
from model.derivation.mapping import solution
from model.derivation.reading import Words
from model.question import Question
from model.trace import UNKNOWN

LAW = "Flow is pressure divided by friction."
PARTS = "Voltage stands for pressure, current for flow and resistance for friction."
PIPES = f"{LAW} {PARTS}"
CURRENT = f"{PIPES} The voltage is 12 and the resistance is 4. What is the current?"
SHORT = "flow = pressure / friction ; voltage like pressure ; current like flow ; resistance like friction"
KNOWN = f"{SHORT} ; voltage = 12 ; resistance = 4"
OPEN = f"{LAW} Voltage stands for pressure and current for flow. The voltage is 12. What is the current?"
CAMERA = "Energy = mass times the square of speed divided by 2. Storage, inductance and surge play the parts of energy, mass and speed."
POETS = "All painters are calm. Some poets are painters. So some poets are calm."
POETS_READ = "all painter calm ; some poet painter ; so some poet calm"
RINGS = "Some rings are metals. All metals are heavy. Hence some rings are heavy."
RINGS_READ = "some ring metal ; all metal heavy ; so some ring heavy"
ALIKE = "Do both arguments have the same form?"
TURNED = "All owls are grey. So all grey animals are owls."

RIGHT = [
    (CURRENT, "3", f"mapping 3 = current ; {KNOWN}"),
    (f"{PIPES} The resistance is 4 and the current is 3. Find the voltage.", "12",
     f"mapping 12 = voltage ; {SHORT} ; resistance = 4 ; current = 3"),
    (f"Dividing pressure by friction gives flow. {PARTS} What is the current if voltage is 12 and resistance 4?", "3",
     f"mapping 3 = current ; {KNOWN.replace('flow = pressure / friction', 'pressure / friction = flow', 1)}"),
    (f"{CAMERA} Inductance and surge are 6 and 5. How large is the storage?", "75",
     "mapping 75 = storage ; energy = mass * speed * speed / 2 ; storage like energy ; inductance like mass ; surge like speed ;"
     " inductance = 6 ; surge = 5"),
    ("To get rest, subtract loss from supply. Rest becomes stock, loss becomes waste and supply becomes harvest. The waste is 3, the "
     "harvest is 11. What is the stock?", "8",
     "mapping 8 = stock ; rest = supply - loss ; rest like stock ; loss like waste ; supply like harvest ; waste = 3 ; harvest = 11"),
    (OPEN, UNKNOWN,
     "witness mapping unknown = current ; flow = pressure / friction ; voltage like pressure ; current like flow ; voltage = 12"),
    (f"{POETS} {RINGS} {ALIKE}", "yes", f"mapping yes = same ; {POETS_READ} ; {RINGS_READ}"),
    (f"{POETS} {RINGS.replace('All metals are heavy', 'All heavy things are metals')} {ALIKE}", "no",
     f"mapping no = same ; {POETS_READ} ; {RINGS_READ.replace('all metal heavy', 'all heavy metal')}"),
    (f"{POETS} Some rings are ___. All metals are heavy. Hence some rings are heavy. Which word fills the gap?", "metal",
     f"mapping metal = gap ; {POETS_READ} ; {RINGS_READ.replace('ring metal', 'ring ?')}"),
    (f"{POETS} Some rings are ___. Hence some rings are heavy. Which word fills the gap?", UNKNOWN,
     f"witness mapping unknown = gap ; {POETS_READ} ; some ring ? ; so some ring heavy"),
    (f"{TURNED} No cups are hot. So no hot things are cups. {ALIKE}", "no",
     "mapping no = same ; all owl grey ; so all grey owl ; no cup hot ; so no hot cup"),
    ("All owls are grey. All birds are owls. So all birds are grey. All cups are hot. All bowls are cups. So all ___ are hot. What is "
     "missing?", "bowl",
     "mapping bowl = gap ; all owl grey ; all bird owl ; so all bird grey ; all cup hot ; all bowl cup ; so all ? hot"),
    ("All owls are grey. All birds are owls. So all birds are grey. All bowls are cups. So all bowls are ___. What is missing?", UNKNOWN,
     "witness mapping unknown = gap ; all owl grey ; all bird owl ; so all bird grey ; all bowl cup ; so all bowl ?"),
    (f"{TURNED} Second: all cups are hot. So all cups are hot things. Third: all rings are heavy. So all heavy things are rings. "
     "Which has the form of the first: the second or the third?", "third",
     "mapping third = which ; all owl grey ; so all grey owl ; all cup hot ; so all cup hot ; all ring heavy ; so all heavy ring"),
]  # fmt: skip

WRONG = [
    (CURRENT, "48", f"mapping 48 = current ; {KNOWN}", "refuted", "value"),
    (CURRENT, UNKNOWN, f"witness mapping unknown = current ; {KNOWN}", "refuted", "determined"),
    (OPEN, "12", "mapping 12 = current ; flow = pressure / friction ; voltage like pressure ; current like flow ; voltage = 12", "refuted",
     "undetermined"),
    (f"{POETS} {RINGS} {ALIKE}", "no", f"mapping no = same ; {POETS_READ} ; {RINGS_READ}", "refuted", "value"),
    # the operands, the sign, the values or the parts of a law exchanged; a part left out; the wrong thing asked
    (CURRENT, "1/3", f"mapping 1/3 = current ; {KNOWN.replace('pressure / friction', 'friction / pressure', 1)}", "unchecked", "unread"),
    (CURRENT, "48", f"mapping 48 = current ; {KNOWN.replace('/', '*')}", "unchecked", "unread"),
    (CURRENT, "1/3", f"mapping 1/3 = current ; {SHORT} ; voltage = 4 ; resistance = 12", "unchecked", "unread"),
    (CURRENT, "1/3", "mapping 1/3 = current ; flow = pressure / friction ; voltage like friction ; current like flow ;"
     " resistance like pressure ; voltage = 12 ; resistance = 4", "unchecked", "unread"),
    (CURRENT, UNKNOWN, f"witness mapping unknown = current ; {KNOWN.replace(' ; resistance like friction', '')}", "unchecked", "unread"),
    (f"{PIPES} The resistance is 4 and the current is 3. Find the voltage.", "4/3",
     f"mapping 4/3 = voltage ; {SHORT.replace('flow = pressure', 'pressure = flow')} ; resistance = 4 ; current = 3",
     "unchecked", "unread"),
    (f"{PIPES} The resistance is 4 and the current is 3. Find the voltage.", UNKNOWN,
     f"witness mapping unknown = pressure ; {SHORT} ; resistance = 4 ; current = 3", "unchecked", "asked"),
    (CURRENT.replace("Voltage stands", "Voltage never stands"), "3", f"mapping 3 = current ; {KNOWN}", "unchecked", "negation"),
    # a statement turned round, in another form, its conclusion taken for a premise, one left out, another thing asked
    (f"{POETS} {RINGS} {ALIKE}", "no", f"mapping no = same ; {POETS_READ} ; {RINGS_READ.replace('metal heavy', 'heavy metal')}",
     "unchecked", "statement"),
    (f"{POETS} {RINGS} {ALIKE}", "no", f"mapping no = same ; {POETS_READ} ; {RINGS_READ.replace('all', 'some')}", "unchecked", "statement"),
    (f"{POETS} {RINGS} {ALIKE}", "no",
     f"mapping no = same ; {POETS_READ} ; some ring metal ; so all metal heavy ; some ring heavy", "unchecked", "conclusion"),
    (f"{POETS} {RINGS} {ALIKE}", "no", f"mapping no = same ; all painter calm ; so some poet calm ; {RINGS_READ}", "unchecked",
     "statement"),
    (f"{POETS} {RINGS} Do they differ in form?", "yes", f"mapping yes = same ; {POETS_READ} ; {RINGS_READ}", "unchecked", "asked"),
    # whether `some rings are heavy` says what `some heavy things are rings` says is another question
    (f"{POETS} {RINGS.replace('some rings are heavy', 'some heavy things are rings')} {ALIKE}", "no",
     f"mapping no = same ; {POETS_READ} ; {RINGS_READ.replace('so some ring heavy', 'so some heavy ring')}", "unchecked", "conversion"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_right_ones_are_verified(question: str, answer: str, check: str) -> None:
    """A right analogy is verified, its reading may be written, and it is what the derivation finds."""
    assert verify(question, answer, check).status == "verified", verify(question, answer, check)
    reading = check.removeprefix("witness ").replace(f"mapping {answer} =", "mapping _ =", 1)
    words = Words(Question(question).numbered)
    assert all(words.permits(reading[:i]) for i in range(len(reading) + 1))
    assert words.completes(reading)
    found = solution(tuple(reading.removeprefix("mapping ").split(" ; ")))
    assert found is not None
    assert found[2] == answer


@pytest.mark.parametrize(("question", "answer", "check", "status", "reason"), WRONG)
def test_wrong_ones_are_not(question: str, answer: str, check: str, status: str, reason: str) -> None:
    """A wrong answer is refuted, a misread question is refused by its reason."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == (status, reason)


def test_steps_are_what_follows() -> None:
    """A step carries over a law, solves it, computes with values, or lays statements on each other, and says nothing else."""
    clauses = ("_ = current", *KNOWN.split(" ; "))
    known = [
        ("current : voltage / resistance", True), ("voltage : current * resistance", True), ("current : resistance / voltage", False),
        ("current : 12 / 4 = 3", True), ("current : 12 * 4 = 48", False), ("voltage : 12 / 4 = 3", False), ("current : like flow", True),
        ("current : like pressure", False), ("current : voltage / friction", False),
    ]  # fmt: skip
    for step, holds in known:
        assert step_true(Question(CURRENT), clauses, (), step) == holds, step
    clauses = ("_ = same", *POETS_READ.split(" ; "), *RINGS_READ.split(" ; "))
    first = "ring heavy : like poet calm"
    for before, step, holds in [
        ((), first, True), ((), "heavy ring : like poet calm", False), ((first,), "metal : like painter", True),
        ((first,), "metal : like poet", False), ((first, "metal : like painter"), "all metal heavy : stated", True),
        ((first, "metal : like painter"), "all metal heavy : absent", False), ((first,), "all heavy metal : absent", False),
    ]:  # fmt: skip
        assert step_true(Question(POETS), clauses, before, step) == holds, step


@pytest.mark.parametrize(
    "body",
    [
        "_ = current",
        "_ = current ; voltage like",
        "_ = ; voltage = 12",
        "_ = current ; flow = pressure /",
        "_ = same ; all painter",
    ],
)
def test_what_is_no_reading_may_not_be_written(body: str) -> None:
    """A reading has what is asked and whole clauses."""
    assert not Words(Question(f"{CURRENT} {POETS}").numbered).completes(f"mapping {body}")
