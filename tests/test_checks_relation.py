"""The check `relation`: right analogies are verified, wrong ones refuted, misread ones refused."""

import pytest

from model.checks.relation import step_true
from model.checks.verify import verify
from model.derivation.reading import Words
from model.derivation.relation import solution
from model.question import Question
from model.trace import UNKNOWN

OTTERS = "Otters eat crabs and owls eat mice. An otter lives in a holt, an owl in a hollow."
OTTER_FACTS = "otters eat crabs ; owls eat mice ; otter lives holt ; owl lives hollow"
OPEN = f"{OTTERS} Otter is to holt as owl is to what?"
RULERS = "The dynasty of Orvan is Teld, that of Moro is Kass. The seat of Teld is Varn. Duno is the seat of Kass."
RULER_FACTS = "Orvan dynasty Teld ; Moro dynasty Kass ; Teld seat Varn ; Duno seat of Kass"
EATEN = "Crabs are eaten by otters and mice by owls. Owls live in hollows."
EATEN_FACTS = "crabs eaten by otters ; mice eaten by owls ; owls live hollows"

RIGHT = [
    (OPEN, "hollow", f"relation hollow = owl ; {OTTER_FACTS} ; like otter holt"),
    (f"{OTTERS} What is to hollow as otter is to holt?", "owl", f"relation owl = to hollow ; {OTTER_FACTS} ; like otter holt"),
    (f"{OTTERS} Otter : holt = ? : hollow", "owl", f"relation owl = to hollow ; {OTTER_FACTS} ; like otter holt"),
    (f"{OTTERS} Crab is to holt as mouse is to what?", "hollow", f"relation hollow = mouse ; {OTTER_FACTS} ; like crab holt"),
    (f"{OTTERS} Is otter to holt as owl is to hollow?", "yes", f"relation yes = owl hollow ; {OTTER_FACTS} ; like otter holt"),
    (f"{OTTERS} Is otter to holt as owl is to mouse?", "no", f"relation no = owl mouse ; {OTTER_FACTS} ; like otter holt"),
    (f"{OTTERS} Is otter to holt as hollow is to owl?", "no", f"relation no = hollow owl ; {OTTER_FACTS} ; like otter holt"),
    (f"{OTTERS} Otter is to holt as owl is to what: mice, hollow or crabs?", "hollow",
     f"relation hollow = owl ; {OTTER_FACTS} ; like otter holt"),
    (f"{RULERS} Orvan is to Varn as Moro is to what?", "Duno", f"relation Duno = Moro ; {RULER_FACTS} ; like Orvan Varn"),
    (f"{RULERS} Varn is to Orvan as Duno is to what?", "Moro", f"relation Moro = Duno ; {RULER_FACTS} ; like Varn Orvan"),
    (f"{EATEN} Crab is to otter as mouse is to what?", "owls", f"relation owls = mouse ; {EATEN_FACTS} ; like crab otter"),
    (f"{EATEN} An otter does not eat mice. What is to owl as crab is to otter?", "mice",
     f"relation mice = to owl ; {EATEN_FACTS} ; otter not eat mice ; like crab otter"),
    (f"{EATEN} Owl is to hollow as otter is to what?", UNKNOWN,
     f"witness relation unknown = otter ; {EATEN_FACTS} ; like owl hollow"),
    ("Otters live in holts. Owls eat mice. Is otter to holt as owl is to hollow?", UNKNOWN,
     "witness relation unknown = owl hollow ; otters live holts ; owls eat mice ; like otter holt"),
    ("3 is to 9 as 4 is to what? Square the first number.", "16", "relation 16 = 4 ; like 3 9 ; square"),
    ("2 goes with 6 and 5 with 15. What does 4 go with?", "12", "relation 12 = 4 ; like 2 6 ; like 5 15"),
    ("2 goes with 6 and 5 with 9. What does 4 go with?", "8", "relation 8 = 4 ; like 2 6 ; like 5 9"),
    ("Add 3, then double it. That turns 2 into 10. What turns into 20?", "7",
     "relation 7 = to 20 ; add 3 ; times 2 ; like 2 10"),
    ("Multiply by 3: 2 becomes 6. Does 4 become 12?", "yes", "relation yes = 4 12 ; times 3 ; like 2 6"),
    ("2 goes with 6. What does 4 go with?", UNKNOWN, "witness relation unknown = 4 ; like 2 6"),
]  # fmt: skip

WRONG = [
    (OPEN, "mice", f"relation mice = owl ; {OTTER_FACTS} ; like otter holt", "refuted", "value"),
    (OPEN, UNKNOWN, f"witness relation unknown = owl ; {OTTER_FACTS} ; like otter holt", "refuted", "determined"),
    # roles swapped
    (OPEN, "otter", f"relation otter = holt ; {OTTER_FACTS} ; like hollow owl", "unchecked", "asked"),
    (OPEN, "holt", f"relation holt = otter ; {OTTER_FACTS} ; like owl hollow", "unchecked", "asked"),
    (OPEN, UNKNOWN, f"witness relation unknown = owl ; {OTTER_FACTS} ; like holt otter", "unchecked", "asked"),
    (OPEN, UNKNOWN, f"witness relation unknown = to owl ; {OTTER_FACTS} ; like otter holt", "unchecked", "asked"),
    # pairs of a sentence mixed up, one left out, a link lost, a relation not its own
    (OPEN, "holt", f"relation holt = owl ; {OTTER_FACTS.replace('holt', 'x').replace('hollow', 'holt').replace('x', 'hollow')} ;"
     " like otter hollow", "unchecked", "pair"),
    (OPEN, UNKNOWN, "witness relation unknown = owl ; otters eat crabs ; owls eat mice ; otter lives holt ; like otter holt",
     "unchecked", "unread"),
    (OPEN, "hollow", "relation hollow = owl ; otters eat crabs ; otter lives holt ; owl lives hollow ; like otter holt", "unchecked",
     "unread"),
    (f"{EATEN} Crab is to otter as mouse is to what?", UNKNOWN,
     f"witness relation unknown = mouse ; {EATEN_FACTS.replace('mice eaten by', 'mice eaten')} ; like crab otter", "unchecked", "pair"),
    (OPEN, UNKNOWN, f"witness relation unknown = owl ; {OTTER_FACTS.replace('owl lives', 'owl eats')} ; like otter holt", "unchecked",
     "pair"),
    # a denial lost
    ("Otters eat crabs. Owls do not eat mice. Otter is to crab as owl is to what?", "mice",
     "relation mice = owl ; otters eat crabs ; owls eat mice ; like otter crab", "unchecked", "pair"),
    # what is asked is whether, and one of those to choose from
    (f"{OTTERS} Is otter to holt as owl is to mouse?", "hollow", f"relation hollow = owl ; {OTTER_FACTS} ; like otter holt",
     "unchecked", "asked"),
    (f"{OTTERS} Otter is to holt as owl is to what: mice or crabs?", "hollow",
     f"relation hollow = owl ; {OTTER_FACTS} ; like otter holt", "unchecked", "option"),
    # numbers
    ("3 is to 9 as 4 is to what? Square the first number.", "12", "relation 12 = 4 ; like 3 9 ; square", "refuted", "value"),
    ("3 is to 9 as 4 is to what? Square the first number.", "12", "relation 12 = 4 ; like 3 9 ; times 3", "unchecked", "number"),
    ("Add 3, then double it. That turns 2 into 10. What does 5 turn into?", "13",
     "relation 13 = 5 ; times 2 ; add 3 ; like 2 10", "unchecked", "operation"),
    ("Add 3, then double it. That turns 2 into 10. What turns into 20?", "46", "relation 46 = 20 ; add 3 ; times 2 ; like 2 10",
     "unchecked", "asked"),
    ("Take 3 away and double it: 2 becomes 10. What does 5 become?", "4", "relation 4 = 5 ; take 3 ; times 2 ; like 2 10", "refuted",
     "contradiction"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_right_ones_are_verified(question: str, answer: str, check: str) -> None:
    """A right analogy is verified, its reading may be written, and it is what the derivation finds."""
    options = ("yes", "no", UNKNOWN) if answer in ("yes", "no") else ()
    verdict = verify(question, answer, check, options)
    assert verdict.status == "verified", verdict
    reading = check.removeprefix("witness ").replace(f"relation {answer} =", "relation _ =")
    words = Words(Question(question).numbered)
    assert all(words.permits(reading[:end]) for end in range(len(reading) + 1))
    assert words.completes(reading)
    found = solution(tuple(reading.removeprefix("relation ").split(" ; ")))
    assert found is not None
    assert found[2] == answer


@pytest.mark.parametrize(("question", "answer", "check", "status", "reason"), WRONG)
def test_wrong_ones_are_refused(question: str, answer: str, check: str, status: str, reason: str) -> None:
    """A wrong answer is refuted, and a reading that the question does not bear is refused by its reason."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == (status, reason)


def test_steps_are_facts_of_the_clauses() -> None:
    """A step states a fact that the clauses have, gone forth or back, and no other."""
    clauses = ("_ = owl", *OTTER_FACTS.split(" ; "), "crab feared by toad", "like otter holt")
    known = [
        ("otter : holt via lives", True), ("hollow : owl via lives back", True), ("toad : crab via feared", True),
        ("crab : toad via feared back", True), ("otter : hollow via lives", False), ("holt : otter via lives", False),
        ("otter : holt via eats", False), ("owl : mice", False),
    ]  # fmt: skip
    for step, holds in known:
        assert step_true(Question(OPEN), clauses, (), step) == holds, step


@pytest.mark.parametrize(
    "body", ["_ = owl", "_ = owl ; otter lives", "_ = ; like a b", "_ = owl ; like otter holt ; otter lives in a holt"]
)
def test_what_is_no_reading_may_not_be_written(body: str) -> None:
    """A reading has what is asked and whole clauses."""
    assert not Words(Question(OPEN).numbered).completes(f"relation {body}")
