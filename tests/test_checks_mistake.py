"""The check `steps`: known cases, misread ones, and the grammar of its readings."""

import random

import pytest

from model.checks.mistake import steps_hold
from model.checks.verify import verify
from model.derivation import lines
from model.derivation.mistake import moves, solution
from model.question import Question

SOLVED = "Mia solves an equation. Line 1: 3x + 5 = 20. Line 2: 3x = 15. Line 3: x = 6. Which line is the first wrong one?"
SOLVED_BODY = "1 : 3 * x + 5 = 20 ; 2 : 3 * x = 15 ; 3 : x = 6"
TASK = "Mia solves 3x + 5 = 20. She writes 3x = 15, so x = 6. At which place is the first wrong line?"
BOTH = (
    "A: 4(x - 1) = 2x + 6, B: 4x - 4 = 2x + 6, C: 2x - 4 = 6, D: 2x = 2. What should the right side of the first wrong line be?"
)
DOSE = "Mia adds 40 mg and 25 mg and gets 75 mg, then she halves that: 37.5 mg. What is the number of the first wrong step?"
TAKEN = "(a) 12 taken away from 40 is 28. (b) Half of 28 is 14. (c) 14 times 3 is 52. The ward has 9 beds. Which line is wrong?"
PASSED = "Ana: 40 plus 25 is 65. Ben adds 10 and gets 85. Cleo subtracts 5: 80. Who is the first to be wrong?"
YEARS = (
    "The siege was in 1204. The flood came 30 years later, in 1234. The feast was 4 years before that, in 1228."
    " The revolt lasted from 1240 to 1247, 7 years. Which entry is the first wrong one?"
)
YEARS_BODY = "siege : 1204 ; flood : + 30 = 1234 ; feast : - 4 = 1228 ; revolt : 1240 to 1247 = 7"
OPEN = "Step 1: 8 plus 4 is 12. Step 2: some more is added, which makes 15. Step 3: times 2 is 31. Which step is the first wrong one?"
TORN = "1) 2x = 8. Line 2 is smudged. 3) x = 4. Which line is the first wrong one?"

RIGHT = [
    (SOLVED, "3", f"steps 3 = wrong ; {SOLVED_BODY}"),
    (SOLVED.replace("x = 6", "x = 5"), "none", f"steps none = wrong ; {SOLVED_BODY.replace('x = 6', 'x = 5')}"),
    (TASK, "2", "steps 2 = wrong ; given 3 * x + 5 = 20 ; 3 * x = 15 ; x = 6"),
    (DOSE, "1", "steps 1 = wrong ; 40 + 25 = 75 ; / 2 = 37.5"),
    (TAKEN, "c", "steps c = wrong ; a : 40 - 12 = 28 ; b : 28 / 2 = 14 ; c : 14 * 3 = 52 ; unused 9"),
    (PASSED, "Ben", "steps Ben = wrong ; Ana : 40 + 25 = 65 ; Ben : + 10 = 85 ; Cleo : - 5 = 80"),
    (PASSED.replace("Who is the first to be wrong?", "What should the result of the first wrong step be?"), "75",
     "steps 75 = right ; Ana : 40 + 25 = 65 ; Ben : + 10 = 85 ; Cleo : - 5 = 80"),
    (YEARS, "feast", f"steps feast = wrong ; {YEARS_BODY}"),
    (OPEN, "unknown", "witness steps unknown = wrong ; 1 : 8 + 4 = 12 ; 2 : + ? = 15 ; 3 : * 2 = 31"),
    (OPEN.replace("is 12", "is 13"), "1", "steps 1 = wrong ; 1 : 8 + 4 = 13 ; 2 : + ? = 15 ; 3 : * 2 = 31"),
    (TORN, "unknown", "witness steps unknown = wrong ; 1 : 2 * x = 8 ; 2 : ? ; 3 : x = 4"),
]  # fmt: skip

WRONG = [
    (SOLVED, "2", f"steps 2 = wrong ; {SOLVED_BODY}", "refuted", "value"),
    (SOLVED, "none", f"steps none = wrong ; {SOLVED_BODY}", "refuted", "value"),
    (SOLVED, "unknown", f"witness steps unknown = wrong ; {SOLVED_BODY}", "refuted", "determined"),
    (OPEN, "3", "steps 3 = wrong ; 1 : 8 + 4 = 12 ; 2 : + ? = 15 ; 3 : * 2 = 31", "refuted", "undetermined"),
    (SOLVED, "15", f"steps 15 = right ; {SOLVED_BODY}", "unchecked", "asked"),
    (SOLVED, "2", "steps 2 = wrong ; 1 : 3 * x + 5 = 20 ; 2 : 3 * x = 20 ; 3 : x = 6", "unchecked", "number"),
    (SOLVED, "2", "steps 2 = wrong ; 1 : 3 * x + 5 = 15 ; 2 : 3 * x = 20 ; 3 : x = 6", "unchecked", "equation"),
    (SOLVED, "2", "steps 2 = wrong ; 1 : 3 * x + 5 = 20 ; 2 : x = 6 ; unused 3 15 3", "unchecked", "labels"),
    (SOLVED, "3", "steps 3 = wrong ; 3 * x + 5 = 20 ; 3 * x = 15 ; x = 6 ; unused 1 2 3", "unchecked", "labels"),
    (TASK, "3", "steps 3 = wrong ; 3 * x + 5 = 20 ; 3 * x = 15 ; x = 6", "unchecked", "equation"),
    (DOSE, "1", "steps 1 = wrong ; 40 + 75 = 25 ; / 2 = 37.5", "unchecked", "pair"),
    (DOSE, "1", "steps 1 = wrong ; 40 - 25 = 75 ; / 2 = 37.5", "unchecked", "operation"),
    (DOSE, "1", "steps 1 = wrong ; 40 + 25 = 75 ; unused 37.5", "unchecked", "unread"),
    (DOSE, "1", "steps 1 = wrong ; 40 + 25 = 75 ; * 2 = 37.5", "unchecked", "operation"),
    (TAKEN, "a", "steps a = wrong ; a : 12 - 40 = 28 ; b : 28 / 2 = 14 ; c : 14 * 3 = 52 ; unused 9", "unchecked", "pair"),
    (PASSED, "2", "steps 2 = wrong ; 40 + 25 = 65 ; + 10 = 85 ; - 5 = 80", "unchecked", "labels"),
    (PASSED, "Ana", "steps Ana = wrong ; Ben : 40 + 25 = 65 ; Ana : + 10 = 85 ; Cleo : - 5 = 80", "unchecked", "pair"),
    (YEARS, "flood", "steps flood = wrong ; siege : 1204 ; flood : - 30 = 1234 ; feast : - 4 = 1228 ; revolt : 1240 to 1247 = 7",
     "unchecked", "operation"),
    (YEARS, "flood", "steps flood = wrong ; siege : 1204 ; feast : + 30 = 1234 ; flood : - 4 = 1228 ; revolt : 1240 to 1247 = 7",
     "unchecked", "pair"),
    (YEARS, "3", "steps 3 = wrong ; 1204 ; + 30 = 1234 ; - 4 = 1228 ; 1240 to 1247 = 7", "unchecked", "labels"),
    (OPEN.replace("is 12", "is 13"), "unknown", "witness steps unknown = wrong ; 1 : ? ; 2 : + ? = 15 ; 3 : * 2 = 31 ; unused 8 4 13",
     "unchecked", "open"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_right_checks_pass(question: str, answer: str, check: str) -> None:
    """A right answer with its reading is verified, and the reading derives it."""
    verdict = verify(question, answer, check)
    assert verdict.status == "verified", verdict
    reading = check.removeprefix("witness ").removeprefix("steps ").replace(f"{answer} =", "_ =", 1)
    found = solution(tuple(reading.split(" ; ")))
    assert found is not None
    assert found[2] == answer


@pytest.mark.parametrize(("question", "answer", "check", "status", "reason"), WRONG)
def test_wrong_checks_fail_for_the_reason(question: str, answer: str, check: str, status: str, reason: str) -> None:
    """A wrong answer is refuted, a wrong reading is not checked, and the reason says which."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason or reason) == (status, reason), verdict


def test_what_should_stand_there_is_the_left_side_at_the_solution() -> None:
    """Of an equation the right side that is asked for is what its left side makes at the solution of the lines before it."""
    body = "A : 4 * ( x - 1 ) = 2 * x + 6 ; B : 4 * x - 4 = 2 * x + 6 ; C : 2 * x - 4 = 6 ; D : 2 * x = 2"
    assert steps_hold(Question(BOTH), "10", ["10 = right", *body.split(" ; ")]) is None
    assert steps_hold(Question(BOTH), "2", ["2 = right", *body.split(" ; ")]) == "value"


def test_a_line_that_follows_from_a_wrong_one_is_right() -> None:
    """Only the first line that does not follow from those before it counts."""
    found = solution(("_ = wrong", "40 + 25 = 75", "/ 2 = 37.5", "* 2 = 76"))
    assert found == ("step", ("1 : 40 + 25 = 65", "wrong : 1 = 1"), "1")


@pytest.mark.parametrize("body", [
    "_ = wrong ; 1 : 3 * ( x + 5 = 20", "_ = wrong ; 1 : : 3", "_ = right ; = 5", "_ = 5 ; 3 + 4 = 7", "wrong = _ ; 3 + 4 = 7", "_ = wrong",
])  # fmt: skip
def test_the_grammar_refuses_what_is_no_line(body: str) -> None:
    """Brackets close, a line has at most two sides, and what is asked stands first."""
    assert not lines.completes(body)


@pytest.mark.parametrize("reading", [
    ("_ = wrong", "+ 3 = 4"), ("_ = wrong", "x = 4", "3 + 4 = 7"), ("_ = wrong", "x = 4", "y = 4"),
    ("_ = wrong", "1 : 3 + 4 = 7", "1 : + 2 = 9"),
    ("_ = wrong", "8 / 0 = 4"), ("_ = result", "3 + 4 = 7"), ("_ = wrong", "x = x"), ("_ = wrong", "x * x = 4"),
])  # fmt: skip
def test_readings_without_sense_have_no_moves(reading: tuple[str, ...]) -> None:
    """Where lines are no work of one kind, nothing may follow."""
    assert moves(reading, ()) is None


def test_random_clauses_never_raise() -> None:
    """Clauses at random are refused, whatever they hold."""
    rng = random.Random(5)
    words = "x y 3 5 20 + - * / ( ) = : given to ? wrong 1 siege 0".split()
    for _ in range(1200):
        clauses = tuple(" ".join(rng.choices(words, k=rng.randint(1, 9))) for _ in range(rng.randint(1, 5)))
        moves(("_ = wrong", *clauses), ())
        assert verify(SOLVED, "3", f"steps 3 = wrong ; {' ; '.join(clauses)}").reason != "fault"
