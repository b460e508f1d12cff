"""The check `timeline`: courses of events known to be right are verified, misread ones are not, wrong answers are refuted."""

import random
from itertools import permutations

import pytest

from model.checks.timeline import timeline_holds
from model.checks.verify import verify
from model.derivation import dates
from model.derivation.timeline import moves, solution
from model.question import Question

REIGNS = "Alda came to the throne in 1203 and ruled for 14 years. Bran succeeded Alda and ruled for 9 years."
REIGNS_BODY = "Alda from 1203 for 14 ; Bran follows Alda ; Bran for 9"
EVENTS = "The flood was in 1310. The fire came 5 years after the flood, and the siege 3 years before the fire."
EVENTS_BODY = "flood in 1310 ; fire 5 after flood ; siege 3 before fire"
ORDER = "The flood came before the fire. The siege was after the fire. The treaty followed the siege. The plague came after the flood."
ORDER_BODY = "flood before fire ; siege after fire ; treaty after siege ; plague after flood"
LIVES = "Odo was born in 1203 and died in 1260. Runa was born in 1240 and lived for 50 years. Tavi, born in 1270, died in 1300."
LIVES_BODY = "Odo from 1203 to 1260 ; Runa from 1240 for 50 ; Tavi from 1270 to 1300"

RIGHT = [
    (f"{REIGNS} When did Bran step down?", "1226", f"timeline 1226 = Bran to ; {REIGNS_BODY}"),
    (f"{REIGNS} In what year did Bran come to the throne?", "1217", f"timeline 1217 = Bran from ; {REIGNS_BODY}"),
    (f"{REIGNS} Who ruled in 1220?", "Bran", f"timeline Bran = who 1220 ; {REIGNS_BODY}"),
    (f"{REIGNS} The flood came in 1210. Who ruled when the flood came?", "Alda",
     f"timeline Alda = who flood ; {REIGNS_BODY} ; flood in 1210"),
    (f"{EVENTS} When was the siege?", "1312", f"timeline 1312 = siege in ; {EVENTS_BODY}"),
    (f"{EVENTS} How many years lie between the flood and the siege?", "2", f"timeline 2 = between flood siege ; {EVENTS_BODY}"),
    (f"{EVENTS} Did the siege come before the flood?", "no", f"timeline no = siege before flood ; {EVENTS_BODY}"),
    (f"{EVENTS} Which of them came last?", "fire", f"timeline fire = last ; {EVENTS_BODY}"),
    (f"{ORDER} Did the flood come before the treaty?", "yes", f"timeline yes = flood before treaty ; {ORDER_BODY}"),
    (f"{ORDER} Did the fire come after the treaty?", "no", f"timeline no = fire after treaty ; {ORDER_BODY}"),
    (f"{ORDER} Did the plague come before the siege?", "unknown", f"witness timeline unknown = plague before siege ; {ORDER_BODY}"),
    (f"{ORDER} Which of these came first?", "flood", f"timeline flood = first ; {ORDER_BODY}"),
    (f"{LIVES} Were Odo and Runa alive at the same time?", "yes", f"timeline yes = Odo meets Runa ; {LIVES_BODY}"),
    (f"{LIVES} Were Odo and Tavi alive at the same time?", "no", f"timeline no = Odo meets Tavi ; {LIVES_BODY}"),
    (f"{LIVES} For how long did Odo live?", "57", f"timeline 57 = Odo for ; {LIVES_BODY}"),
    ("Alda ruled from 1203 to 1217. Her son Bran succeeded her and reigned for nine years. Until when did Bran reign?", "1226",
     "timeline 1226 = Bran to ; Alda from 1203 to 1217 ; Bran follows Alda ; Bran for 9"),
    ("Alda took power in 1203 and held it for 14 years. Alda's successor, Bran, ruled for 9 years. When was Bran deposed?", "1226",
     "timeline 1226 = Bran to ; Alda from 1203 for 14 ; Alda then Bran ; Bran for 9"),
    ("In 1310 the city saw the flood; five years later came the fire. What year was the fire?", "1315",
     "timeline 1315 = fire in ; flood in 1310 ; fire 5 after flood"),
    ("If the flood came before the fire and the fire before the siege, which of the three came first?", "flood",
     "timeline flood = first ; flood before fire ; fire before siege"),
    ("Did the siege happen after the flood? The flood preceded the fire, which preceded the siege.", "yes",
     "timeline yes = siege after flood ; flood before fire ; fire before siege"),
    ("Alda ruled from 1203. Alda was followed by Bran, who ruled for 9 years. When did Bran step down?", "unknown",
     "witness timeline unknown = Bran to ; Alda from 1203 ; Alda then Bran ; Bran for 9"),
]  # fmt: skip

WRONG = [
    (0, "1225", REIGNS_BODY, "Bran to", "refuted", "value"),
    (0, "unknown", REIGNS_BODY, "Bran to", "refuted", "determined"),
    (0, "1203", "Bran from 1203 for 14 ; Alda follows Bran ; Alda for 9", "Bran from", "unchecked", "asked"),
    (0, "1217", REIGNS_BODY, "Bran from", "unchecked", "asked"),
    (0, "1217", REIGNS_BODY, "Alda to", "unchecked", "asked"),
    (0, "1203", "Alda from 1203 for 14 ; Alda follows Bran ; Bran for 9", "Bran to", "unchecked", "direction"),
    (0, "1212", "Alda from 1203 for 9 ; Bran follows Alda ; Bran for 14", "Bran to", "unchecked", "pair"),
    (0, "1226", "Alda to 1203 for 14 ; Bran follows Alda ; Bran for 9", "Bran to", "unchecked", "date"),
    (0, "unknown", "Alda from 1203 for 14 ; Bran for 9", "Bran to", "unchecked", "unread"),
    (0, "unknown", "Alda from 1203 ; Bran follows Alda ; Bran for 9 ; unused 14", "Bran to", "unchecked", "unread"),
    (2, "Alda", REIGNS_BODY, "who 1220", "refuted", "value"),
    (4, "1318", "flood in 1310 ; fire 5 after flood ; siege 3 after fire", "siege in", "unchecked", "direction"),
    (4, "1302", "flood in 1310 ; flood 5 after fire ; siege 3 before fire", "siege in", "unchecked", "direction"),
    (4, "1310", "flood in 1310 ; fire 3 after flood ; siege 5 before fire", "siege in", "unchecked", "pair"),
    (6, "yes", EVENTS_BODY, "flood before siege", "unchecked", "direction"),
    (8, "no", ORDER_BODY.replace("siege after fire", "fire after siege"), "flood before treaty", "unchecked", "direction"),
    (8, "unknown", ORDER_BODY.replace("siege after fire ; ", ""), "flood before treaty", "unchecked", "unread"),
    (8, "unknown", ORDER_BODY, "flood before treaty", "refuted", "determined"),
    (10, "yes", ORDER_BODY, "plague before siege", "refuted", "undetermined"),
    (11, "plague", ORDER_BODY, "last", "unchecked", "asked"),
    (12, "no", LIVES_BODY, "Odo meets Runa", "refuted", "value"),
    (11, "flood", "flood before fire ; siege after fire ; treaty after siege", "first", "unchecked", "unread"),
    (14, "50", LIVES_BODY, "Runa for", "unchecked", "asked"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_a_right_reading_is_verified(question: str, answer: str, check: str) -> None:
    """The check passes, and the derivation from its reading finds the same answer."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == ("verified", "")
    clauses = check.removeprefix("witness ").removeprefix("timeline ").split(" ; ")
    found = solution((clauses[0].replace(answer, "_", 1), *clauses[1:]))
    assert found is not None
    assert found[2] == answer


@pytest.mark.parametrize(("case", "answer", "body", "asked", "status", "reason"), WRONG)
def test_a_wrong_or_misread_one_is_not(case: int, answer: str, body: str, asked: str, status: str, reason: str) -> None:
    """A wrong answer is refuted; a reading that is not what the sentences say is not even run."""
    witness = "witness " if answer == "unknown" else ""
    verdict = verify(RIGHT[case][0], answer, f"{witness}timeline {answer} = {asked} ; {body}")
    assert (verdict.status, verdict.reason) == (status, reason)


@pytest.mark.parametrize(
    ("body", "permitted"),
    [
        ("_ = Bran fr", True),
        ("_ = who 1210 ; Alda from 1203 for 14 ; Bran fol", True),
        ("_ = flood before fire ; flood 5 aft", True),
        ("_ = first ; flood before fire before siege ; un", True),
        ("_ = between flood fire ; flood with sie", True),
        ("_ = Bran", True),
        ("_ = Bran Alda", False),
        ("_ = Bran from ; 3", False),
        ("_ = Bran from ; Alda from Bran", False),
        ("_ = Bran from ; Alda 5 from", False),
        ("_ = first siege", False),
    ],
)
def test_grammar(body: str, permitted: bool) -> None:
    """A reading goes on only as its clauses are made."""
    assert dates.permits(body) == permitted


def test_a_reading_ends_with_a_whole_clause() -> None:
    """What is asked is no reading yet, and a clause without its number or second name ends none."""
    assert dates.completes("_ = Bran from ; Alda then Bran then Cale ; Alda to 1203 ; unused 7")
    assert not any(
        map(dates.completes, ("_ = Bran from", "_ = first ; flood before", "_ = first ; flood in", "_ = who ; a in 3"))
    )


def test_orders_agree_with_all_permutations() -> None:
    """Of random orders of five events, what comes before what is as every permutation that fits has it."""
    rng = random.Random(3)
    names = ["flood", "fire", "siege", "treaty", "plague"]
    seen = set()
    for _ in range(40):
        pairs = {tuple(rng.sample(names, 2)) for _ in range(rng.randint(3, 6))}
        fitting = [order for order in permutations(names) if all(order.index(a) < order.index(b) for a, b in pairs)]
        a, b = rng.sample(sorted({name for pair in pairs for name in pair}), 2)
        if not fitting:
            continue
        found = {order.index(a) < order.index(b) for order in fitting}
        answer = "unknown" if len(found) == 2 else "yes" if found == {True} else "no"
        seen.add(answer)
        told = " ".join(f"The {one} came before the {other}." for one, other in sorted(pairs))
        question = Question(f"{told} Did the {a} come before the {b}?")
        body = [f"{one} before {other}" for one, other in sorted(pairs)]
        for other in ("yes", "no", "unknown"):
            reason = timeline_holds(question, other, [f"{other} = {a} before {b}", *body])
            assert (reason is None) == (other == answer), (question, other, reason)
        solved = solution((f"_ = {a} before {b}", *body))
        assert solved is not None
        assert solved[2] == answer
    assert seen == {"yes", "no", "unknown"}


def test_a_contradiction_is_refuted() -> None:
    """Statements that no course of events fits describe none."""
    told = "The flood came before the fire. The fire came before the siege. The siege came before the flood."
    clauses = "yes = flood before siege ; flood before fire ; fire before siege ; siege before flood".split(" ; ")
    assert timeline_holds(Question(f"{told} Did the flood come before the siege?"), "yes", clauses) == "contradiction"


def test_nothing_raises() -> None:
    """Clauses of any words give None or a reason, and moves or none."""
    rng = random.Random(5)
    words = (
        "= ; ; _ Alda Bran flood from to for in before after follows then with who meets between first 9 14 1203 unused".split()
    )
    question = Question(REIGNS)
    for _ in range(3000):
        clauses = [c for c in " ".join(rng.choices(words, k=rng.randint(2, 24))).split(" ; ") if c.strip(" ;")]
        if clauses:
            assert timeline_holds(question, rng.choice(words), clauses) != "fault"
            moves(tuple(clauses), ())
        assert dates.permits(" ".join(rng.choices(words, k=5))) in (True, False)
