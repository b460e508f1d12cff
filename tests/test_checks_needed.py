"""The check kind `needed`: right readings are verified, wrong answers refuted, misreadings refused."""

import pytest

from model.checks.needed import step_true
from model.checks.verify import verify
from model.question import Question

REX = "A: Rex is old. B: Whoever is old is loyal. C: Whoever is loyal is old. Which premise is not needed to show that Rex is loyal?"
DENIED = "(A) Whoever is loyal is tall. (B) Rex is old. (C) Nobody old is loyal. Which one can be dropped and still Rex is not loyal?"
OPEN = "A: Rex is old. B: Whoever is wild is loyal. C: Whoever is loyal is old. Which premise is not needed to show that Rex is loyal?"
CHECK = "proof Rex loyal among A B C ; s1 Rex old ; s2 old so loyal ; s3 loyal so old"
RIGHT = [
    (REX, "C", f"needed C = {CHECK}"),
    (DENIED, "A", "needed A = proof Rex not loyal among A B C ; s1 loyal so tall ; s2 Rex old ; s3 old so not loyal"),
    (OPEN, "unknown", "witness needed unknown = proof Rex loyal among A B C ; s1 Rex old ; s2 wild so loyal ; s3 loyal so old"),
]


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_right_readings_are_verified(question: str, answer: str, check: str) -> None:
    """The premise that is not needed, and that there is none where nothing follows."""
    assert verify(question, answer, check).status == "verified"


@pytest.mark.parametrize(
    ("question", "answer", "reason"),
    [(REX, "A", "value"), (REX, "B", "value"), (REX, "unknown", "determined")],
)
def test_wrong_answers_are_refuted(question: str, answer: str, reason: str) -> None:
    """Without what is needed the conclusion does not follow."""
    verdict = verify(question, answer, f"{'witness ' if answer == 'unknown' else ''}needed {answer} = {CHECK}")
    assert (verdict.status, verdict.reason) == ("refuted", reason)


@pytest.mark.parametrize(
    ("question", "answer", "reason", "check"),
    [
        # labels in another order, of other sentences, or not all of them
        (REX, "B", "label", "proof Rex loyal among A C B ; s1 Rex old ; s2 old so loyal ; s3 loyal so old"),
        (REX, "C", "label", "proof Rex loyal among A B ; s1 Rex old ; s2 old so loyal ; unused s3"),
        # rules turned round: the other one would be spare
        (REX, "B", "direction", "proof Rex loyal among A B C ; s1 Rex old ; s2 loyal so old ; s3 old so loyal"),
        (REX, "B", "word", "proof Rex loyal among A B C ; s1 Rex old ; s2 wild so loyal ; s3 old so loyal"),
        (DENIED, "A", "negation", "proof Rex loyal among A B C ; s1 loyal so tall ; s2 Rex old ; s3 old so not loyal"),
        # something else is asked
        (REX, "B", "unread", "proof Rex old among A B C ; s1 Rex old ; s2 old so loyal ; s3 loyal so old"),
        ("A: Rex is old. B: Whoever is old is loyal. C: Whoever is loyal is old. Is Rex loyal?", "C", "asked", CHECK),
        (REX, "C", "syntax", "proof Rex loyal ; s1 Rex old ; s2 old so loyal ; s3 loyal so old"),
    ],
)  # fmt: skip
def test_misreadings_are_refused(question: str, answer: str, reason: str, check: str) -> None:
    """What the question plainly says holds the reading."""
    verdict = verify(question, answer, f"needed {answer} = {check}")
    assert verdict.status != "verified"
    assert verdict.reason == reason


@pytest.mark.parametrize(
    ("before", "step", "true"),
    [
        ((), "s1 : Rex old", True),
        (("s1 : Rex old",), "s2 : Rex old so Rex loyal", True),
        ((), "s2 : Rex old so Rex loyal", False),
        (("s1 : Rex old",), "s3 : Rex old so Rex loyal", False),
        (("s1 : Rex old",), "spare : C", True),
        (("s1 : Rex old",), "spare : B", False),
    ],
)
def test_a_step_cites_its_premise(before: tuple[str, ...], step: str, *, true: bool) -> None:
    """A step is what its premise says, and the spare one is not needed."""
    assert step_true(Question(REX), [f"C = {CHECK.split(' ; ')[0]}", *CHECK.split(" ; ")[1:]], before, step) == true
