"""The check kind `enough`: right readings are verified, wrong answers refuted, misreadings refused."""

import pytest

from model.checks.enough import step_true
from model.checks.verify import verify
from model.question import Question

CART = "The cart covers a distance of 120 m. Its time is 3 s. Is that enough to find the speed of the cart?"
MASS = "The cart covers a distance of 120 m. Its mass is 3 kg. Is that enough to find the speed of the cart?"
WHICH = "The distance is 120 m and the mass is 3 kg. Which of these is missing to find the speed: the time, the area or the voltage?"
REX = "Rex is old. Whoever is old is loyal. Is that enough to settle whether Rex is loyal?"
OPEN = "Rex is old. Whoever is wild is loyal. Is that enough to settle whether Rex is loyal?"
DENIED = "Rex is old. Whoever is old is not loyal. Does the story settle whether Rex is loyal?"
SETTLES = (
    "Rex is old. Whoever is wild is loyal. Which one would settle whether Rex is loyal: that Rex is tall or that Rex is wild?"
)
NONE = (
    "Rex is old. Whoever is wild is loyal. Which one would settle whether Rex is loyal: that Rex is tall or that Rex is quick?"
)
RIGHT = [
    (CART, "yes", "enough yes = formula speed ; distance = 120 m ; time = 3 s ; speed = distance / time"),
    (MASS, "no", "enough no = formula speed ; distance = 120 m ; mass = 3 kg ; speed = distance / time"),
    (
        WHICH,
        "time",
        "enough time = formula speed with time or area or voltage ; distance = 120 m ; mass = 3 kg ; speed = distance / time",
    ),
    (REX, "yes", "enough yes = proof Rex loyal ; s1 Rex old ; s2 old so loyal"),
    (DENIED, "yes", "enough yes = proof Rex loyal ; s1 Rex old ; s2 old so not loyal"),
    (OPEN, "no", "enough no = proof Rex loyal ; s1 Rex old ; s2 wild so loyal"),
    (SETTLES, "wild", "enough wild = proof Rex loyal with tall or wild ; s1 Rex old ; s2 wild so loyal"),
    (
        f"Umbra: tall, quick. {NONE}",
        "unknown",
        "witness enough unknown = proof Rex loyal with tall or quick ; s1 Umbra tall ; s1 Umbra quick ; s2 Rex old ; s3 wild so loyal",
    ),
    (NONE, "unknown", "witness enough unknown = proof Rex loyal with tall or quick ; s1 Rex old ; s2 wild so loyal"),
]


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_right_readings_are_verified(question: str, answer: str, check: str) -> None:
    """What is enough, what is not, and what is missing."""
    assert verify(question, answer, check).status == "verified"


@pytest.mark.parametrize(
    ("question", "answer", "reason", "check"),
    [
        (CART, "no", "value", "enough no = formula speed ; distance = 120 m ; time = 3 s ; speed = distance / time"),
        (MASS, "yes", "value", "enough yes = formula speed ; distance = 120 m ; mass = 3 kg ; speed = distance / time"),
        (CART, "no", "determined", "enough no = formula speed ; distance = 120 m ; time = 3 s ; momentum = mass * speed"),
        (REX, "no", "value", "enough no = proof Rex loyal ; s1 Rex old ; s2 old so loyal"),
        (OPEN, "yes", "value", "enough yes = proof Rex loyal ; s1 Rex old ; s2 wild so loyal"),
        (SETTLES, "tall", "value", "enough tall = proof Rex loyal with tall or wild ; s1 Rex old ; s2 wild so loyal"),
        (
            SETTLES, "unknown", "determined",
            "witness enough unknown = proof Rex loyal with tall or wild ; s1 Rex old ; s2 wild so loyal",
        ),
        (NONE, "quick", "undetermined", "enough quick = proof Rex loyal with tall or quick ; s1 Rex old ; s2 wild so loyal"),
    ],
)  # fmt: skip
def test_wrong_answers_are_refuted(question: str, answer: str, reason: str, check: str) -> None:
    """The executor has run and found otherwise."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == ("refuted", reason)


@pytest.mark.parametrize(
    ("question", "answer", "reason", "check"),
    [
        # the time is left out
        (CART, "no", "stated", "enough no = formula speed ; distance = 120 m ; speed = distance / time ; unused 3"),
        # another quantity is asked for, or read
        (CART, "no", "asked", "enough no = formula momentum ; distance = 120 m ; time = 3 s ; momentum = mass * speed"),
        (MASS, "yes", "units", "enough yes = formula speed ; distance = 120 m ; time = 3 kg ; speed = distance / time"),
        # a formula that has nothing to do with it
        (CART, "yes", "idle", f"{RIGHT[0][2]} ; power = voltage * current"),
        # a denial is lost, a rule turned round, left out, or made of other words
        (DENIED, "yes", "negation", "enough yes = proof Rex loyal ; s1 Rex old ; s2 old so loyal"),
        (REX, "no", "direction", "enough no = proof Rex loyal ; s1 Rex old ; s2 loyal so old"),
        (REX, "no", "unread", "enough no = proof Rex loyal ; s1 Rex old ; unused s2"),
        (REX, "no", "word", "enough no = proof Rex loyal ; s1 Rex old ; s2 wild so loyal"),
        # an option is left out, or the question is read as one of yes and no
        (SETTLES, "unknown", "option", "witness enough unknown = proof Rex loyal with tall or old ; s1 Rex old ; s2 wild so loyal"),
        (WHICH, "unknown", "option", "witness " + RIGHT[2][2].replace("enough time", "enough unknown").replace("time or ", "")),
        (SETTLES, "no", "asked", "enough no = proof Rex loyal ; s1 Rex old ; s2 wild so loyal"),
        # a question of what follows is no question of whether it does
        ("Rex is old. Whoever is old is loyal. Is Rex loyal?", "yes", "asked", RIGHT[3][2]),
        ("The distance is 120 m. The time is 3 s. What is the speed?", "yes", "asked", RIGHT[0][2]),
        ("Rex is old. Whoever is old is loyal. Is it left open whether Rex is loyal?", "yes", "asked", RIGHT[3][2]),
        (REX, "yes", "syntax", "enough yes = loyal ; s1 Rex old ; s2 old so loyal"),
    ],
)  # fmt: skip
def test_misreadings_are_refused(question: str, answer: str, reason: str, check: str) -> None:
    """What the question plainly says holds the reading."""
    verdict = verify(question, answer, check)
    assert verdict.status != "verified"
    assert verdict.reason == reason


@pytest.mark.parametrize(
    ("step", "true"),
    [
        ("distance : 120 m", True),
        ("speed : distance & time", True),
        ("speed : distance & mass", False),
        ("time : 3 kg", False),
        ("momentum : mass & speed", False),
        ("missing time", False),
    ],
)
def test_a_step_says_what_follows_from_what(step: str, *, true: bool) -> None:
    """A quantity follows from those that one formula of the reading joins it with."""
    clauses = RIGHT[0][2].removeprefix("enough ").split(" ; ")
    assert step_true(Question(CART), clauses, (), step) == true


def test_what_is_missing_would_be_enough() -> None:
    """A step names as missing only that with which what is asked would follow."""
    clauses = RIGHT[1][2].removeprefix("enough ").split(" ; ")
    assert step_true(Question(MASS), clauses, (), "missing time")
    assert not step_true(Question(MASS), clauses, (), "missing mass")
    assert not step_true(Question(REX), RIGHT[3][2].removeprefix("enough ").split(" ; "), (), "missing old")
