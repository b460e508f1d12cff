"""The check `bayes`: distributions known to be right are verified, misread ones are not, wrong answers are refuted."""

import random

import pytest

from model.checks.bayes import bayes_holds
from model.checks.verify import verify
from model.derivation.bayes import moves, solution
from model.derivation.evidence import grammar
from model.question import Question

TEST = (
    "A person is ill with probability 1/100. If somebody is ill, the test is positive with probability 9/10; if somebody is not ill, with"
    " probability 1/20."
)
TEST_BODY = "ill 1/100 ; positive if ill 9/10 ; positive if not ill 1/20"
POSTERIOR = f"{TEST} A person tests positive. How likely is it that the person is ill?"
COUNTS = "Of 200 people, 40 are ill. 36 of the people who are ill test positive, and 8 of the others."
COUNTS_BODY = "total 200 ; ill 40 ; positive if ill 36 ; positive if not ill 8"
TABLE = "Ill: 18 positive and 2 negative. Healthy: 12 positive and 168 negative."
TABLE_BODY = "positive if ill 18 ; negative if ill 2 ; positive if healthy 12 ; negative if healthy 168"
URNS = (
    "The jars are equally likely. In Kell there are 3 red beads and 5 blue ones. In Moro there are 6 red beads and 2 blue ones."
)
URNS_BODY = "equal ; red if Kell 3 ; blue if Kell 5 ; red if Moro 6 ; blue if Moro 2"
LETTERS = (
    "Half of the letters are by Kell, 30% are by Moro, and the rest are by Tavi. Of the letters by Kell, 20% are old. Of the letters by"
    " Moro, 40% are old. Of those by Tavi, 10% are old."
)
LETTERS_BODY = "Kell 1/2 ; Moro 30 % ; Tavi rest ; old if Kell 20 % ; old if Moro 40 % ; old if Tavi 10 %"
SCRIBES = (
    "A report is true with probability 0.5. A report that is true is told by Odo with probability 0.8, and by Brun with probability 0.6."
    " A report that is not true is told by Odo with probability 0.2 and by Brun with probability 0.3. The two are independent."
)
SCRIBES_BODY = "true 0.5 ; Odo if true 0.8 ; Brun if true 0.6 ; Odo if not true 0.2 ; Brun if not true 0.3"
CHESS = "There are 100 pupils, and 40 of them are girls. 25 of the pupils play chess. 10 of the girls play chess."
CHESS_BODY = "total 100 ; girls 40 ; chess 25 ; chess if girls 10"

RIGHT = [
    (POSTERIOR, "2/13", f"bayes 2/13 = ill given positive ; {TEST_BODY}"),
    (f"{TEST} How likely is it that a person tests positive?", "0.0585", f"bayes 0.0585 = positive ; {TEST_BODY}"),
    (f"{TEST} How likely is it that a person is ill and tests positive?", "0.009", f"bayes 0.009 = ill & positive ; {TEST_BODY}"),
    (f"{TEST} If a person is ill, how likely is it that the test is not positive?", "0.1",
     f"bayes 0.1 = not positive given ill ; {TEST_BODY}"),
    (f"{TEST} The tests are independent. Somebody tests positive twice. How likely is it that the person is ill?", "36/47",
     f"bayes 36/47 = ill given positive & positive ; {TEST_BODY}"),
    (f"{COUNTS} What fraction of the people who test positive are ill?", "9/11", f"bayes 9/11 = ill given positive ; {COUNTS_BODY}"),
    (f"{COUNTS} What fraction of the people who do not test positive are not ill?", "38/39",
     f"bayes 38/39 = not ill given not positive ; {COUNTS_BODY}"),
    (f"{TABLE} What is P(ill given positive)?", "0.6", f"bayes 0.6 = ill given positive ; {TABLE_BODY}"),
    (f"{TABLE} What is P(healthy)?", "0.9", f"bayes 0.9 = healthy ; {TABLE_BODY}"),
    (f"{URNS} A bead is red. How likely is it that it comes from Kell?", "1/3", f"bayes 1/3 = Kell given red ; {URNS_BODY}"),
    (f"{LETTERS} A letter is old. How likely is it that it is by Moro?", "0.5", f"bayes 0.5 = Moro given old ; {LETTERS_BODY}"),
    (f"{LETTERS} A letter is old. How likely is it that it is not by Kell?", "7/12", f"bayes 7/12 = not Kell given old ; {LETTERS_BODY}"),
    (f"{LETTERS} A letter is old. Who is the most likely author?", "Moro", f"bayes Moro = most given old ; {LETTERS_BODY}"),
    (f"{SCRIBES} Odo and Brun tell a report. How likely is it that it is true?", "8/9",
     f"bayes 8/9 = true given Odo & Brun ; {SCRIBES_BODY}"),
    (f"{CHESS} What fraction of those who do not play chess are girls?", "0.4", f"bayes 0.4 = girls given not chess ; {CHESS_BODY}"),
    ("A person is ill with probability 1/100. If somebody is ill, the test is positive with probability 9/10. A person tests positive."
     " How likely is it that the person is ill?", "unknown",
     "witness bayes unknown = ill given positive ; ill 1/100 ; positive if ill 9/10"),
]  # fmt: skip

WRONG = [
    (POSTERIOR, "9/10", f"bayes 9/10 = ill given positive ; {TEST_BODY}", "refuted", "value"),
    (POSTERIOR, "unknown", f"witness bayes unknown = ill given positive ; {TEST_BODY}", "refuted", "determined"),
    (POSTERIOR, "0.9", f"bayes 0.9 = positive given ill ; {TEST_BODY}", "unchecked", "asked"),
    (POSTERIOR, "0.01", f"bayes 0.01 = ill ; {TEST_BODY}", "unchecked", "asked"),
    (POSTERIOR, "0.0585", f"bayes 0.0585 = positive ; {TEST_BODY}", "unchecked", "asked"),
    (POSTERIOR, "11/13", f"bayes 11/13 = not ill given positive ; {TEST_BODY}", "unchecked", "asked"),
    (POSTERIOR, "1/1981", "bayes 1/1981 = ill given positive ; ill 1/100 ; positive if not ill 9/10 ; positive if ill 1/20", "unchecked",
     "negation"),
    (POSTERIOR, "1", "bayes 1 = ill given positive ; ill 1/100 ; not positive if ill 9/10 ; positive if not ill 1/20", "unchecked",
     "negation"),
    (POSTERIOR, "unknown", "witness bayes unknown = ill given positive ; ill 1/100 ; positive if ill 9/10 ; unused 1/20", "unchecked",
     "unread"),
    (POSTERIOR, "1/2", "bayes 1/2 = ill given positive ; ill 1/100 ; ill if positive 9/10 ; positive if not ill 1/20", "unchecked",
     "asked"),
    (f"{URNS} A bead is red. How likely is it that it comes from Kell?", "2/3",
     "bayes 2/3 = Kell given red ; equal ; red if Moro 3 ; blue if Kell 5 ; red if Kell 6 ; blue if Moro 2", "unchecked", "pair"),
    (f"{URNS} A bead is red. How likely is it that it comes from Kell?", "1/3",
     f"bayes 1/3 = Kell given red ; {URNS_BODY.replace('equal ; ', '')}", "unchecked", "unread"),
    (f"{COUNTS} What fraction of the people who test positive are ill?", "9/50", f"bayes 9/50 = ill & positive ; {COUNTS_BODY}",
     "unchecked", "direction"),
    (f"{LETTERS} A letter is old. Who is the most likely author?", "Kell", f"bayes Kell = most given old ; {LETTERS_BODY}", "refuted",
     "value"),
    (f"{SCRIBES.replace('The two are independent.', '')} Odo and Brun tell a report. How likely is it that it is true?", "8/9",
     f"bayes 8/9 = true given Odo & Brun ; {SCRIBES_BODY}", "unchecked", "independent"),
    (f"{TEST} Somebody tests positive. How likely is it that the person is ill? All tests are independent.", "36/47",
     f"bayes 36/47 = ill given positive & positive ; {TEST_BODY}", "unchecked", "asked"),
    (f"{LETTERS.replace('and the rest are by Tavi', 'and some are by Tavi')} A letter is old. How likely is it that it is by Moro?", "0.5",
     f"bayes 0.5 = Moro given old ; {LETTERS_BODY}", "unchecked", "pair"),
    (f"{LETTERS.replace('and the rest are by Tavi', 'and Tavi wrote, too')} A letter is old. How likely is it that it is by Moro?", "0.5",
     f"bayes 0.5 = Moro given old ; {LETTERS_BODY}", "unchecked", "pair"),
    (f"{CHESS} What fraction of those who do not play chess are girls?", "0.25", f"bayes 0.25 = chess given girls ; {CHESS_BODY}",
     "unchecked", "asked"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_a_right_reading_is_verified(question: str, answer: str, check: str) -> None:
    """The check passes, and the derivation from its reading finds the same answer."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == ("verified", "")
    clauses = check.removeprefix("witness ").removeprefix("bayes ").split(" ; ")
    found = solution((clauses[0].replace(answer, "_", 1), *clauses[1:]))
    assert found is not None
    assert found[2] == answer


@pytest.mark.parametrize(("question", "answer", "check", "status", "reason"), WRONG)
def test_a_wrong_or_misread_one_is_not(question: str, answer: str, check: str, status: str, reason: str) -> None:
    """A wrong answer is refuted; a reading that is not what the sentences say is not even run."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == (status, reason)


@pytest.mark.parametrize(
    ("body", "permitted"),
    [
        ("_ = ill gi", True),
        ("_ = ill given not positive ; ill 1 of 20 ; pos", True),
        ("_ = most given old ; equal ; old i", True),
        ("_ = ill & positive ; total 20 ; ill rest ; un", True),
        ("_ = ill ill", False),
        ("_ = ill ; 3", False),
        ("_ = ill ; ill if", True),
        ("_ = ill ; ill 3 4", False),
        ("_ = ill ; ill if positive rest", False),
        ("_ = most ;", False),
    ],
)
def test_grammar(body: str, permitted: bool) -> None:
    """A reading goes on only as its clauses are made."""
    assert grammar.permits(body) == permitted


def test_a_reading_ends_with_a_whole_clause() -> None:
    """What is asked is no reading yet, and a clause without its number ends none."""
    assert grammar.completes("_ = ill given positive ; ill 1 %")
    assert grammar.completes("_ = most given old ; Kell 50 ; Moro rest ; unused 7")
    assert not any(map(grammar.completes, ("_ = ill", "_ = ill ; positive if ill", "_ = ill ; total", "_ = ill ; unused")))


def test_a_contradiction_is_refuted() -> None:
    """Shares that leave nothing, or less, describe no population."""
    question = Question("20 are ill. 30 of the ill test positive. What fraction of the ill do not test positive?")
    assert (
        bayes_holds(question, "-0.5", "-0.5 = not positive given ill ; ill 20 ; positive if ill 30".split(" ; "))
        == "contradiction"
    )


def test_nothing_raises() -> None:
    """Clauses of any words give None or a reason, and moves or none."""
    rng = random.Random(5)
    words = "= ; _ ill positive not if & given most equal total rest of % 1 40 0.5 1/0 9/10 unused".split()
    question = Question("40 are ill. Half of them test positive.")
    for _ in range(3000):
        text = "1 = " + " ".join(rng.choice(words) for _ in range(rng.randint(1, 16)))
        assert isinstance(bayes_holds(question, "1", text.split(" ; ")), str | None)
        moves(tuple(text.replace("1 =", "_ =", 1).split(" ; ")), ())
