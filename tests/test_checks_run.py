"""The check `run`: known cases, misread ones, and the grammar of its readings."""

import random

import pytest

from model.checks.run import run_holds
from model.checks.verify import verify
from model.derivation.programs import grammar
from model.derivation.run import moves, solution
from model.question import Question

LOOP = "x starts at 3. Four times in a row x is doubled and then reduced by 1. What is x in the end?"
LOOP_BODY = "x = 3 ; repeat 4 ; x * 2 ; x - 1 ; end"
WOULD = LOOP.replace("What is x in the end?", "What would x be had it started at 5?")
AFTER = "x starts at 3. Double x 2 times and then add 4. What is x?"
TEST = "The counter is 12. If the counter is over 10, subtract 7 from it, otherwise add 2 to it. What is the counter now?"
TWO = "x is 3 and y is 5. y is added to x. What is x?"
GATE = (
    "A turnstile starts locked. A coin takes it from locked to open. When it is open, a push makes it locked."
    " The inputs are coin, push, coin. In which state is it at the end?"
)
GATE_BODY = "start locked ; locked coin open ; open push locked ; input coin push coin"
STACK = (
    "A stack is empty. 3 and 5 are pushed in this order. One number is popped. Then 9 is pushed. Which number comes out next?"
)
QUEUE = "Ana, Tom and Mia join a queue in this order. One person is served. Who is next?"
STORY = "Ana has the letter. She gives it to Ben. Ben hands it to Cleo. Had Ben kept the letter, who would have it now?"
STORY_BODY = "letter with Ana ; letter : Ana to Ben ; letter : Ben to Cleo"
SWAP = "Ana has the key. Ana and Ben swap. Ben gives everything to Cleo. Had Ana and Ben not swapped, who would have the key?"

RIGHT = [
    (LOOP, "33", f"run 33 = x ; {LOOP_BODY}"),
    (WOULD, "65", f"run 65 = x ; {LOOP_BODY} ; instead x = 5"),
    (AFTER, "16", "run 16 = x ; x = 3 ; repeat 2 ; x * 2 ; end ; x + 4"),
    (TEST, "5", "run 5 = counter ; counter = 12 ; if counter over 10 : counter - 7 ; else : counter + 2"),
    (TWO, "8", "run 8 = x ; x = 3 ; y = 5 ; x + y"),
    ("x = 17; x = x % 5; x += 4; what is x?", "6", "run 6 = x ; x = 17 ; x = x mod 5 ; x + 4"),
    ("x is 2. Double x until it is over 9. What is x?", "16", "run 16 = x ; x = 2 ; until x over 9 ; x * 2 ; end"),
    (GATE, "open", f"run open = state ; {GATE_BODY}"),
    (GATE.replace("In which state is it at the end?", "How many times does it become open?"), "2",
     f"run 2 = visits open ; {GATE_BODY}"),
    (GATE.replace("In which", "Had it started open, in which"), "unknown",
     f"witness run unknown = state ; {GATE_BODY} ; instead start open"),
    (STACK, "9", "run 9 = next ; stack ; push 3 5 ; pop ; push 9"),
    (STACK.replace("Which number comes out next?", "Had it been a queue, which number would come out next?"), "5",
     "run 5 = next ; stack ; push 3 5 ; pop ; push 9 ; instead queue"),
    (QUEUE, "Tom", "run Tom = next ; queue ; push Ana Tom Mia ; pop"),
    (QUEUE.replace("Who is next?", "How many are left?"), "2", "run 2 = size ; queue ; push Ana Tom Mia ; pop"),
    (STORY, "Ben", f"run Ben = holder letter ; {STORY_BODY} ; instead letter : Ben keeps"),
    (SWAP, "Ana", "run Ana = holder key ; key with Ana ; swap Ana Ben ; all : Ben to Cleo ; instead not swap Ana Ben"),
    (LOOP.replace("x starts at 3. ", ""), "unknown", "witness run unknown = x ; repeat 4 ; x * 2 ; x - 1 ; end"),
]  # fmt: skip

WRONG = [
    (LOOP, "31", f"run 31 = x ; {LOOP_BODY}", "refuted", "value"),
    (LOOP, "unknown", f"witness run unknown = x ; {LOOP_BODY}", "refuted", "determined"),
    (GATE, "locked", f"run locked = state ; {GATE_BODY}", "refuted", "value"),
    (STORY, "Cleo", f"run Cleo = holder letter ; {STORY_BODY} ; instead letter : Ben keeps", "refuted", "value"),
    (LOOP.replace("x starts at 3. ", ""), "33", "run 33 = x ; repeat 4 ; x * 2 ; x - 1 ; end", "refuted", "undetermined"),
    (LOOP, "47", "run 47 = x ; x = 3 ; repeat 4 ; x * 2 ; end ; x - 1", "unchecked", "extent"),
    (AFTER, "36", "run 36 = x ; x = 3 ; repeat 2 ; x * 2 ; x + 4 ; end", "unchecked", "extent"),
    (LOOP, "63", "run 63 = x ; x = 3 ; repeat 4 ; x * 2 ; x + 1 ; end", "unchecked", "pair"),
    (LOOP, "18", "run 18 = x ; x = 3 ; repeat 4 ; x - 1 ; x * 2 ; end", "unchecked", "pair"),
    (LOOP, "25", "run 25 = x ; x = 4 ; repeat 3 ; x * 2 ; x - 1 ; end", "unchecked", "pair"),
    (LOOP, "unknown", "witness run unknown = x ; repeat 4 ; x * 2 ; x - 1 ; end ; unused 3", "unchecked", "pair"),
    (WOULD, "33", f"run 33 = x ; {LOOP_BODY} ; unused 5", "unchecked", "instead"),
    (WOULD, "33", f"run 33 = x ; {LOOP_BODY.replace('3', '5')} ; instead x = 3", "unchecked", "pair"),
    (LOOP, "33", f"run 33 = x ; {LOOP_BODY} ; instead x = 3", "unchecked", "number"),
    (TEST, "14", "run 14 = counter ; counter = 12 ; if counter under 10 : counter - 7 ; else : counter + 2", "unchecked", "pair"),
    (TEST, "19", "run 19 = counter ; counter = 12 ; if counter over 10 : counter + 7 ; else : counter - 2", "unchecked", "pair"),
    (TWO, "5", "run 5 = y ; x = 3 ; y = 5 ; x + y", "unchecked", "asked"),
    (TWO, "3", "run 3 = x ; x = 3 ; y = 5 ; y + x", "unchecked", "direction"),
    (TWO, "8", "run 8 = x ; x = 5 ; y = 3 ; x + y", "unchecked", "pair"),
    (TWO, "-2", "run -2 = x ; x = 3 ; y = 5 ; x - y", "unchecked", "pair"),
    (GATE, "locked", "run locked = state ; start locked ; locked push open ; open coin locked ; input coin push coin", "unchecked", "pair"),
    (GATE, "open", "run open = state ; start locked ; locked coin open ; open push locked ; input coin", "unchecked", "pair"),
    (GATE, "open", "run open = state ; start open ; open coin locked ; locked push open ; input coin push coin", "unchecked", "pair"),
    (GATE, "2", f"run 2 = visits open ; {GATE_BODY}", "unchecked", "asked"),
    (STACK, "9", "run 9 = next ; queue ; push 9 3 ; pop ; push 5", "unchecked", "direction"),
    (STACK, "9", "run 9 = next ; stack ; push 3 5 ; push 9", "unchecked", "pair"),
    (STACK, "5", "run 5 = last ; stack ; push 3 5 ; pop ; push 9", "unchecked", "asked"),
    (QUEUE, "Mia", "run Mia = next ; queue ; push Ana Mia ; pop", "unchecked", "unread"),
    (QUEUE, "Ana", "run Ana = next ; queue ; push Tom Ana Mia ; pop", "unchecked", "pair"),
    (STORY, "Cleo", f"run Cleo = holder letter ; {STORY_BODY}", "unchecked", "instead"),
    (STORY, "Ana", f"run Ana = holder letter ; {STORY_BODY} ; instead letter : Ana keeps", "unchecked", "pair"),
    (STORY, "Ben", "run Ben = holder letter ; letter with Ana ; letter : Ana to Ben ; instead letter : Ben keeps", "unchecked", "pair"),
    (SWAP, "Cleo", "run Cleo = holder key ; key with Ana ; swap Ana Ben ; all : Ben to Cleo", "unchecked", "instead"),
    (SWAP, "Ana", "run Ana = holder key ; key with Ana ; swap Ana Ben ; all : Cleo to Ben ; instead not swap Ana Ben", "unchecked", "pair"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_a_right_reading_is_verified(question: str, answer: str, check: str) -> None:
    """The check passes, and the derivation from its reading finds the same answer."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == ("verified", "")
    clauses = check.removeprefix("witness ").removeprefix("run ").split(" ; ")
    found = solution((clauses[0].replace(answer, "_", 1), *clauses[1:]))
    assert found is not None
    assert found.answer == answer


@pytest.mark.parametrize(("question", "answer", "check", "status", "reason"), WRONG)
def test_a_wrong_or_misread_one_is_not(question: str, answer: str, check: str, status: str, reason: str) -> None:
    """A wrong answer is refuted; a reading that is not what the sentences say is not even run."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == (status, reason)


@pytest.mark.parametrize(
    ("body", "permitted"),
    [
        ("_ = x ; x = 3 ; repeat 4 ; x * 2 ; en", True),
        ("_ = x ; x = y + 3 ; if x over 10 : x - 7 ; else : x", True),
        ("_ = state ; start idle ; idle coin ready ; any push id", True),
        ("_ = visits open ; else stay ; input coin", True),
        ("_ = next ; stack ; push 3 ? ; pop 2 ; instead qu", True),
        ("_ = holder letter ; letter with Ana ; all : Ana to Ben ; instead not swap Ana", True),
        ("_ = x ; end", False),
        ("_ = x ; repeat 4 ; end", False),
        ("_ = x ; x = 3 ; else", False),
        ("_ = x ; x 3", False),
        ("_ = x ; start idle ;", False),
        ("_ = next ; x = 3", False),
        ("_ = state ; push 3", False),
        ("_ = holder letter ; letter : Ana from", False),
    ],
)
def test_grammar(body: str, permitted: bool) -> None:
    """A reading goes on only as its clauses are made."""
    assert grammar.permits(body) == permitted


def test_a_reading_ends_with_a_whole_clause() -> None:
    """What is asked is no reading yet, and neither is a loop that is not closed."""
    assert grammar.completes("_ = x ; x = 3 ; repeat 4 ; x * 2 ; end")
    assert grammar.completes("_ = holder letter ; letter with Ana ; unused 7")
    assert not any(
        map(grammar.completes, ("_ = x", "_ = x ; x =", "_ = x ; repeat 4 ; x * 2", "_ = next ; push", "_ = state ; start"))
    )


@pytest.mark.parametrize(
    ("clauses", "reason"),
    [
        ("1 = x ; x = 1 ; while x over 0 ; x + 1 ; end", "size"),
        ("1 = x ; x = 1 ; repeat 900 ; repeat 900 ; x + 1 ; end ; end", "size"),
        ("1 = x ; x = 10 ; repeat 99 ; x * 99 ; end", "size"),
        ("1 = x ; x = 1 ; repeat 2 ; x + 1", "syntax"),
        ("1 = x ; x = 1 ; x / 0", "syntax"),
        ("Ana = next ; queue ; push Ana ; pop ; pop", "contradiction"),
        ("a = state ; start a ; a t a ; a t b ; input t", "contradiction"),
    ],
)
def test_what_cannot_be_run_is_named(clauses: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs without end, programs without sense, and what contradicts itself have a reason; nothing hangs."""
    monkeypatch.setattr("model.guards.programs.fault", lambda *_: None)
    assert run_holds(Question("x"), clauses.split()[0], clauses.split(" ; ")) == reason


def test_nothing_raises() -> None:
    """Clauses of any words give None or a reason, and moves or none."""
    rng = random.Random(5)
    words = "= ; _ x y letter Ana Ben + - * / mod repeat while until end if else : swap instead not over is even start".split()
    words += "input any stay stack queue push pop with to keeps all ? 1 40 0 3".split()
    question = Question("x is 40. Ana gives the letter to Ben. 3 is pushed.")
    for _ in range(4000):
        head = rng.choice(("x", "state", "visits x", "next", "size", "holder letter"))
        text = f"1 = {head} ; " + " ".join(rng.choice(words) for _ in range(rng.randint(1, 16)))
        assert isinstance(run_holds(question, "1", text.split(" ; ")), str | None)
        moves(tuple(text.replace("1 =", "_ =", 1).split(" ; ")), ())
