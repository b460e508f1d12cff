"""Checks by hand: the right answer passes; wrong answers, invented numbers and broken checks do not."""

import pytest

from model import answers
from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.trace import Tags, Trace

CAPS = "Tom has 14 blue caps. Ana has 9 more than Tom. Ben has twice as many as Ana. How many has Ben?"
CAPS_CHECK = "expr 46 = Ben ; Ben = 2 * Ana ; Ana = Tom + 9 ; Tom = 14"
SPARE = "Tom has 14 caps. Ana has 9 more than Tom. Zoe has 3 more than Ivy. How many has Ana?"
BAG = "A bag holds 3 red and 5 blue balls. Two are drawn without replacement. How likely is it that both are red?"
SERIES = "A series goes 3, 7, 11, 15, 19. What comes next?"
KIND = "Sam is big. If something is big, it is kind. Things that are not red and old are rough. Is Sam kind?"
FORCE = "A cart of 3 kg accelerates at 4 m/s^2. What force acts?"
FORCE_CHECK = "formula force = 12 N ; force = mass * acceleration ; mass = 3 kg ; acceleration = 4 m/s^2"
SPEED = "A cart moves at 12 m/s for 5 s. How far does it go?"

RIGHT = [
    (CAPS, "46", CAPS_CHECK),
    (CAPS + " Ben is 30.", "46", CAPS_CHECK + " ; unused 30"),
    (CAPS.replace("14", "some"), "unknown", "witness expr unknown = Ben ; Ben = 2 * Ana ; Ana = Tom + 9"),
    (CAPS.replace("14 blue caps", "4 pens"), "unknown",
     "witness expr unknown = Ben ; Ben = 2 * Ana ; Ana = Tom + 9 ; unused 4"),
    (CAPS, "46", "expr 46 = Ben ; Tom = 14 ; Tom = Ana - 9 ; Ana = Ben / 2"),
    (SPARE, "23", "expr 23 = Ana ; Tom = 14 ; Ana = Tom + 9 ; Zoe = Ivy + 3"),
    (SPARE.replace("has Ana", "has Ivy"), "unknown", "witness expr unknown = Ivy ; Tom = 14 ; Ana = Tom + 9 ; Zoe = Ivy + 3"),
    ("A shop sells 12 caps at 3 coins each. What is the total?", "36", "expr 36 = total ; total = 12 * 3"),
    ("3x + 5 = 20. Find x.", "5", "subst x = 5 ; 3 * x + 5 = 20"),
    ("x + y = 12 and x - y = 2. Find x.", "7", "subst x = 7 ; x + y = 12 ; x - y = 2"),
    ("x + y = 12 and x - y = 2. Find x.", "7", "subst 7 = x ; x + y = 12 ; x - y = 2"),
    ("x + y = 12. Find x.", "unknown", "witness subst unknown = x ; x + y = 12"),
    (BAG, "3/28", "dist 3/28 = both red ; draw 2 without ; red 3 ; blue 5"),
    (SERIES, "23", "fit 23 = next ; 3 7 11 15 19 ; add"),
    (KIND, "yes", "proof yes Sam is kind ; s1 Sam is big ; s2 big so kind ; unused s3"),
    (FORCE, "12 N", FORCE_CHECK),
    (FORCE.replace("m/s^2", "metres per second squared"), "12 N", FORCE_CHECK),
    (FORCE.replace("3 kg", "some size"), "unknown",
     "witness formula unknown = force ; force = mass * acceleration ; acceleration = 4 m/s^2"),
    (KIND.replace("kind?", "rough?"), "unknown",
     "proof unknown Sam is rough ; s1 Sam is big ; s2 big so kind ; s3 not red & old so rough"),
]  # fmt: skip

WRONG = [
    (CAPS, "45", CAPS_CHECK.replace("46", "45"), "refuted", "value"),
    (CAPS, "unknown", "witness " + CAPS_CHECK.replace("46", "unknown"), "refuted", "determined"),
    (CAPS, "46", CAPS_CHECK.replace(" ; Tom = 14", " ; unused 14"), "refuted", "undetermined"),
    (CAPS.replace("has Ben", "caps has Ben"), "unknown",
     "witness expr unknown = Ben ; Ben = 2 * Ana ; Ana = Tom + 9 ; unused 14", "unchecked", "stated"),
    ("3x + 5 = 20. Find x.", "6", "subst x = 6 ; 3 * x + 5 = 20", "refuted", "value"),
    ("3x + 5 = 20. Find x.", "unknown", "witness subst unknown = x ; 3 * x + 5 = 20", "refuted", "determined"),
    ("x + y = 12. Find x.", "4", "subst x = 4 ; x + y = 12", "refuted", "undetermined"),
    ("x = 3 and x = 4. Find x.", "3", "subst x = 3 ; x = 3 ; x = 4", "refuted", "contradiction"),
    (BAG, "1/8", "dist 1/8 = both red ; draw 2 without ; red 3 ; blue 5", "refuted", "value"),
    (FORCE, "13 N", FORCE_CHECK.replace("12", "13"), "refuted", "value"),
    (FORCE, "12 J", FORCE_CHECK.replace("12 N", "12 J"), "refuted", "value"),
    (FORCE, "12", FORCE_CHECK.replace("12 N", "12"), "refuted", "value"),
    (FORCE, "unknown", "witness " + FORCE_CHECK.replace("12 N", "unknown"), "refuted", "determined"),
    (SERIES, "24", "fit 24 = next ; 3 7 11 15 19 ; add", "refuted", "value"),
    (KIND, "no", "proof no Sam is kind ; s1 Sam is big ; s2 big so kind ; unused s3", "refuted", "closure"),
    (CAPS, "46", CAPS_CHECK + " ; unused 7", "unchecked", "unused"),
    (CAPS, "47", "expr 47 = Ben ; Ben = 2 * Ana + 1 + 0 ; Ana = Tom + 9 ; Tom = 14", "unchecked", "number"),
    (CAPS, "46", "expr 46 = Ben ; Ben = 46", "unchecked", "number"),
    (CAPS, "28", "expr 28 = Ben ; Ben = 2 * Tom ; Tom = 14", "unchecked", "undeclared"),
    (CAPS, "56", "expr 56 = Ben ; Ben = 2 * Ana ; Ana = Tom + 14 ; Tom = 14 ; unused 9", "unchecked", "number"),
    (CAPS, "45", CAPS_CHECK, "unchecked", "answer"),
    (CAPS, "23", "expr 23 = Ana ; Ana = Tom + 9 ; Tom = 14", "unchecked", "asked"),
    (CAPS, "46", "witness " + CAPS_CHECK, "unchecked", "answer"),
    (CAPS, "46", CAPS_CHECK.replace("Tom", "Zoe"), "unchecked", "word"),
    (CAPS, "46", "expr 46 = Ben ; Ben = 2 * Ana ; Ana = 9 + 1 ; Tom = 14", "refuted", "value"),
    (CAPS, "46", "expr 46 = Ben ; Ben = 2 * Ana ; Ana = Ben + 9 - 14", "unchecked", "operation"),
    (CAPS, "46", "expr 46 = Ben ; Ben = 2 * Ana ; Ana = 9 + 14 ; Ben = Ana", "refuted", "contradiction"),
    (SPARE, "unknown", "witness expr unknown = Ana ; Tom = 14 ; Ana = Tom + 9 ; Zoe = Ivy + 3", "refuted", "determined"),
    (CAPS, "46", "expr 46 = Ben ; Ben = 2 / ( 14 - 14 ) ; unused 9", "unchecked", "number"),
    ("Add 4 and 4, all over 4 less 4.", "1", "expr 1 = all ; all = ( 4 + 4 ) / ( 4 - 4 )", "unchecked", "zero"),
    ("x times x is 25. Find x.", "5", "subst x = 5 ; x * x = 25", "unchecked", "nonlinear"),
    ("What is x? 5", "unknown", "witness subst unknown = x ; unused 5", "unchecked", "clause"),
    ("What is x? 5", "unknown", "witness expr unknown = x ; unused 5", "unchecked", "clause"),
    (KIND, "yes", "proof yes Sam is kind ; s1 Sam is big ; s9 big so kind ; unused s3", "unchecked", "sentence"),
    (KIND, "yes", "nothing yes", "unchecked", "syntax"),
    (KIND, "", "", "unchecked", "syntax"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_a_right_answer_is_verified(question: str, answer: str, check: str) -> None:
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == ("verified", "")
    assert verdict.statement.endswith(".")


@pytest.mark.parametrize(("question", "answer", "check", "status", "reason"), WRONG)
def test_a_wrong_answer_or_a_broken_check_is_not(question: str, answer: str, check: str, status: str, reason: str) -> None:
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == (status, reason)


def test_the_statement_names_what_was_recovered() -> None:
    assert verify(CAPS, "46", CAPS_CHECK).statement == "Working back from 46 recovers 14."


@pytest.mark.parametrize(("question", "answer", "check"), [case for case in RIGHT if answers.kind(case[1]) == "number"])
def test_no_other_number_passes(question: str, answer: str, check: str) -> None:
    for other in ("0", "1", "-46", "47", "92", "1/46"):
        swapped = check.replace(f" {answer} =", f" {other} =").replace(f"= {answer} ;", f"= {other} ;")
        assert verify(question, other, swapped).status != "verified"


EQUAL = [
    ("3/8", "0.375"),
    ("1200 m", "1.2 km"),
    ("36 km/h", "10 m/s"),
    ("12", "12.0"),
    ("Ana", "ana"),
    ("yes", "Yes"),
    ("12 N", "12.0 N"),
]
UNEQUAL = [
    ("12", "12 N"),
    ("12", "twelve"),
    ("Ana", "Ben"),
    ("yes", "no"),
    ("1/3", "0.3333"),
    ("5 kg", "5 N"),
    ("1", "-1"),
    ("35 %", "0.35"),
]


@pytest.mark.parametrize(("a", "b"), EQUAL)
def test_equal_answers(a: str, b: str) -> None:
    assert answers.equal(a, b)
    assert answers.equal(b, a)


@pytest.mark.parametrize(("a", "b"), UNEQUAL)
def test_unequal_answers(a: str, b: str) -> None:
    assert not answers.equal(a, b)
    assert not answers.equal(b, a)


def _trace(steps: tuple[str, ...], answer: str = "46", check: str = CAPS_CHECK) -> Trace:
    return Trace(Tags("mathematics", "deductive", "E1", "elementary"), steps, answer, check)


STEPS = [
    (CAPS, "find Ben", True),
    (CAPS, "find Zoe", False),
    (CAPS, "Tom : 14", True),
    (CAPS, "Tom : 15", False),
    (CAPS, "Ana : 14 + 9 = 23", True),
    (CAPS, "Ana : 14 + 9 = 24", False),
    (CAPS, "Ana : 14 + 8 = 22", False),
    (CAPS, "Ana : 14 / 0 = 0", False),
    (CAPS, "missing Tom", False),
    (CAPS, "nonsense", False),
    (SPEED, "speed : 12 m/s", True),
    (SPEED, "speed : 12 km", False),
    (SERIES, "rule : add", True),
    (SERIES, "rule : magic", False),
    (KIND, "s1 : Sam is big", True),
    (KIND, "s1 : Sam is not big", False),
    (KIND, "s2 : Sam is big", False),
    (KIND, "s2 : Sam is big so Sam is kind", False),
    (KIND, "s9 : Sam is big", False),
]


@pytest.mark.parametrize(("question", "step", "true"), STEPS)
def test_the_truth_of_one_step(question: str, step: str, true: bool) -> None:
    assert steps_true(question, _trace((step,))) == (true,)


def test_a_deduction_rests_on_true_steps_before_it() -> None:
    steps = ("s1 : Sam is big", "s2 : Sam is big so Sam is kind", "s3 : Sam is old so Sam is rough")
    assert steps_true(KIND, _trace(steps)) == (True, True, False)


def test_a_result_may_be_used_later_only_if_its_step_was_true() -> None:
    steps = ("Ana : 14 + 9 = 23", "Ben : 2 * 23 = 46", "Zoe : 14 + 77 = 91", "Ivy : 91 + 9 = 100")
    assert steps_true(CAPS, _trace(steps)) == (True, True, False, False)


def test_the_last_derivation_yields_the_answer() -> None:
    assert derives_answer(_trace(("Ana : 14 + 9 = 23", "Ben : 2 * 23 = 46")))
    assert not derives_answer(_trace(("Ben : 2 * 23 = 46", "Ana : 14 + 9 = 23")))
    assert derives_answer(_trace(("find Ben", "missing Tom"), "unknown", "witness expr unknown = Ben ; Ben = Tom"))
    proof = "proof yes Sam is kind ; s1 Sam is big"
    assert derives_answer(_trace(("s2 : Sam is big so Sam is kind",), "yes", proof))
    assert not derives_answer(_trace(("s2 : Sam is big so Sam is rough",), "yes", proof))
