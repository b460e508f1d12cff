"""The check `rule`: rules known to be right are verified, misread trials are not, wrong answers are refuted."""

import random

import pytest

from model.checks.rule import rule_holds
from model.checks.verify import verify
from model.derivation.induction import grammar
from model.derivation.rule import moves, solution
from model.question import Question

SPRING = "A load of 2 N gives a length of 5 cm. A load of 3 N gives a length of 7 cm. The trials lie on a straight line."
SPRING_BODY = "2 to 5 ; 3 to 7 ; linear"
SEEDS = "One property alone decides whether a seed floats. The red round seed floats, but the blue round one does not."
SEEDS_BODY = "one ; red round yes ; blue round no"
METALS = (
    "Of two metals, one displaces the other. Zinc displaces copper. Lead is displaced by copper. Silver does not displace lead."
)
METALS_BODY = "zinc over copper ; lead under copper ; silver not over lead"
RAVENS = (
    "Claim: every raven is black. Milo is a raven and black. Tia is neither black nor a raven. The raven Otto is not black."
)
RAVENS_BODY = "every raven black ; Milo raven black ; Tia not black not raven ; Otto raven not black"
SWANS = "It is claimed that no swan is black. Ida is a swan but not black. Omar is a swan."
SWANS_BODY = "every swan not black ; Ida swan not black ; Omar swan"

RIGHT = [
    (f"{SPRING} What length does a load of 9 N give?", "19", f"rule 19 = 9 to ? ; {SPRING_BODY}"),
    (f"{SPRING} Which load gives a length of 19 cm?", "9", f"rule 9 = ? to 19 ; {SPRING_BODY}"),
    (f"{SPRING} By how much does the length grow for each unit of load?", "2", f"rule 2 = slope ; {SPRING_BODY}"),
    (f"{SPRING} What is the constant?", "1", f"rule 1 = constant ; {SPRING_BODY}"),
    ("The output is a fixed multiple of the input. The output is 12 at an input of 4. What output does an input of 7 give?", "21",
     "rule 21 = 7 to ? ; times ; 12 at 4"),
    ("y = x + b. f(4) = 12. f(7) = ?", "15", "rule 15 = 7 to ? ; plus ; 4 to 12"),
    ("The product of pressure and volume is always the same. Pressure 4, volume 6. What is the volume at a pressure of 8?", "3",
     "rule 3 = 8 to ? ; inverse ; 4 to 6"),
    ("The input is squared, then a fixed number is added. Input 3 gives output 14. What output does an input of 5 give?", "30",
     "rule 30 = 5 to ? ; squared ; 3 to 14"),
    ("f(2) = 5, f(3) = 7, f(4) = 9. What is f(9)?", "19", "rule 19 = 9 to ? ; 2 to 5 ; 3 to 7 ; 4 to 9"),
    ("Input 2 gives output 5, input 3 gives 10 and input 4 gives 17. What does an input of 6 give?", "37",
     "rule 37 = 6 to ? ; 2 to 5 ; 3 to 10 ; 4 to 17"),
    ("Loads of 2, 3 and 4 N gave lengths of 5, 7 and 9 cm. What length goes with a load of 9 N?", "19",
     "rule 19 = 9 to ? ; 2 3 4 to 5 7 9"),
    ("The level is linear. Dose 2 and weight 1 give a level of 8. Dose 3 and weight 1 give a level of 10. Dose 2 and weight 2 give a level"
     " of 11. With dose 4, which weight gives a level of 18?", "3", "rule 3 = 4 ? to 18 ; linear ; 2 1 to 8 ; 3 1 to 10 ; 2 2 to 11"),
    ("The rule is linear. A load of 2 gives a length of 5. It rained for 9 days. What length does a load of 7 give?", "unknown",
     "witness rule unknown = 7 to ? ; linear ; 2 to 5 ; unused 9"),
    (f"{SEEDS} Does a red square seed float?", "yes", f"rule yes = red square ? ; {SEEDS_BODY}"),
    (f"{SEEDS} Does a green round seed float?", "no", f"rule no = green round ? ; {SEEDS_BODY}"),
    (f"{SEEDS} Which property decides?", "red", f"rule red = which ; {SEEDS_BODY}"),
    ("It takes two properties together. A big red round seed floats; a big red flat seed does not float. Does a small red round"
     " seed float?", "unknown", "witness rule unknown = small red round ? ; both ; big red round yes ; big red flat no"),
    ("Either of two properties is enough. A red round seed does not float. A blue round seed floats, and so does a red flat seed. Does a"
     " blue flat seed float?", "yes", "rule yes = blue flat ? ; either ; red round no ; blue round yes ; red flat yes"),
    (f"{METALS} Does zinc displace silver?", "yes", f"rule yes = zinc over silver ; {METALS_BODY}"),
    (f"{METALS} Would zinc be displaced by lead?", "no", f"rule no = zinc under lead ; {METALS_BODY}"),
    (f"{METALS} Which metal is the most reactive?", "zinc", f"rule zinc = most ; {METALS_BODY}"),
    (f"{METALS} Which metal is the least reactive?", "silver", f"rule silver = least ; {METALS_BODY}"),
    ("Zinc displaces copper. Zinc displaces lead. Does copper displace lead?", "unknown",
     "witness rule unknown = copper over lead ; zinc over copper ; zinc over lead"),
    (f"{RAVENS} Which case refutes the claim?", "Otto", f"rule Otto = case ; {RAVENS_BODY}"),
    (f"{RAVENS} Does the claim hold so far?", "no", f"rule no = holds ; {RAVENS_BODY}"),
    (f"{SWANS} Does the claim hold so far?", "unknown", f"witness rule unknown = holds ; {SWANS_BODY}"),
]  # fmt: skip

_DROPPED = "Which case refutes the claim?"
WRONG = [
    (f"{SPRING} What length does a load of 9 N give?", "20", f"rule 20 = 9 to ? ; {SPRING_BODY}", "refuted", "value"),
    (f"{SPRING} What length does a load of 9 N give?", "unknown", f"witness rule unknown = 9 to ? ; {SPRING_BODY}", "refuted",
     "determined"),
    (f"{SPRING} What length does a load of 9 N give?", "4", f"rule 4 = ? to 9 ; {SPRING_BODY}", "unchecked", "direction"),
    (f"{SPRING} Which load gives a length of 19 cm?", "39", f"rule 39 = 19 to ? ; {SPRING_BODY}", "unchecked", "direction"),
    (f"{SPRING} Which load gives a length of 19 cm?", "2", f"rule 2 = slope ; {SPRING_BODY} ; unused 19", "unchecked", "asked"),
    (f"{SPRING} What length does a load of 9 N give?", "9", "rule 9 = 9 to ? ; 5 to 2 ; 3 to 7 ; linear", "unchecked", "pair"),
    (f"{SPRING} What length does a load of 9 N give?", "5.6", "rule 5.6 = 9 to ? ; 2 at 5 ; 3 at 7 ; linear", "unchecked", "direction"),
    (f"{SPRING} What length does a load of 9 N give?", "8.5", "rule 8.5 = 9 to ? ; 2 3 to 5 7 ; linear", "unchecked", "pair"),
    (f"{SPRING} What length does a load of 9 N give?", "22.5", "rule 22.5 = 9 to ? ; 2 to 5 ; times ; unused 3 7", "unchecked", "rule"),
    (f"{SPRING} What length does a load of 9 N give?", "unknown", "witness rule unknown = 9 to ? ; 2 to 5 ; linear ; unused 3 7",
     "unchecked", "unread"),
    (f"{SEEDS} Does a red square seed float?", "no", f"rule no = red square ? ; {SEEDS_BODY}", "refuted", "value"),
    (f"{SEEDS} Does a red square seed float?", "no", "rule no = red square ? ; one ; red round no ; blue round yes", "unchecked",
     "negation"),
    (f"{SEEDS} Does a red square seed float?", "unknown", "witness rule unknown = red square ? ; both ; red round yes ; blue round no",
     "unchecked", "space"),
    (f"{SEEDS} Does a red square seed float?", "unknown", "witness rule unknown = red square ? ; one ; red round yes", "unchecked",
     "unread"),
    (f"{SEEDS} Does a red square seed float?", "red", f"rule red = which ; {SEEDS_BODY}", "unchecked", "asked"),
    (f"{METALS} Does zinc displace silver?", "no", f"rule no = zinc over silver ; {METALS_BODY}", "refuted", "value"),
    (f"{METALS} Does zinc displace silver?", "unknown",
     "witness rule unknown = zinc over silver ; zinc over copper ; lead over copper ; silver not over lead", "unchecked", "direction"),
    (f"{METALS} Does zinc displace silver?", "unknown",
     "witness rule unknown = zinc over silver ; zinc over copper ; lead under copper ; silver over lead", "unchecked", "negation"),
    (f"{METALS} Does zinc displace silver?", "no", f"rule no = silver over zinc ; {METALS_BODY}", "unchecked", "unread"),
    (f"{METALS} Which metal is the most reactive?", "silver", f"rule silver = least ; {METALS_BODY}", "unchecked", "asked"),
    ("Zinc displaces copper. Copper displaces zinc. Does zinc displace copper?", "yes",
     "rule yes = zinc over copper ; zinc over copper ; copper over zinc", "refuted", "contradiction"),
    (f"{RAVENS} {_DROPPED}", "Milo", f"rule Milo = case ; {RAVENS_BODY}", "refuted", "value"),
    (f"{RAVENS} Does the claim hold so far?", "yes", "rule yes = holds ; every raven black ; Milo raven black ; Tia not black not raven",
     "unchecked", "claim"),
    (f"{RAVENS} Does the claim hold so far?", "yes",
     "rule yes = holds ; every raven black ; Milo raven black ; Tia not black not raven ; Otto raven black", "unchecked", "negation"),
    (f"{RAVENS} {_DROPPED}", "Milo", f"rule Milo = case ; {RAVENS_BODY.replace('every raven', 'every raven not')}", "unchecked", "claim"),
    (f"{SWANS} Does the claim hold so far?", "no", f"rule no = holds ; {SWANS_BODY.replace('every swan not', 'every swan')}", "unchecked",
     "claim"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_a_right_reading_is_verified(question: str, answer: str, check: str) -> None:
    """The check passes, and the derivation from its reading finds the same answer."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == ("verified", "")
    clauses = check.removeprefix("witness ").removeprefix("rule ").split(" ; ")
    found = solution((clauses[0].replace(answer, "_", 1), *clauses[1:]))
    assert found is not None
    assert found[2] == answer


@pytest.mark.parametrize(("question", "answer", "check", "status", "reason"), WRONG)
def test_a_wrong_or_misread_one_is_not(question: str, answer: str, check: str, status: str, reason: str) -> None:
    """A wrong answer is refuted; a reading that is not what the sentences say is not verified."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == (status, reason)


@pytest.mark.parametrize(
    ("body", "permitted"),
    [
        ("_ = 9 to ? ; 2 3 a", True),
        ("_ = ? 4 to 19 ; 2 to 5 7 ; lin", True),
        ("_ = 9 at", False),
        ("_ = slope ; 2 5", True),
        ("_ = slope ; 2 5 ;", False),
        ("_ = red round ? ; red round ye", True),
        ("_ = which ; one bo", True),
        ("_ = which ; every", True),
        ("_ = zinc over lead ; lead not un", True),
        ("_ = zinc ; lead", False),
        ("_ = most ; zinc over lead copper", False),
        ("_ = holds ; every raven not black ; Milo raven not", True),
        ("_ = holds ; every not ", False),
    ],
)
def test_grammar(body: str, permitted: bool) -> None:
    """A reading goes on only as its clauses are made."""
    assert grammar.permits(body) == permitted


def test_a_reading_ends_with_a_whole_clause() -> None:
    """What is asked is no reading yet, and half a trial ends none."""
    assert grammar.completes("_ = 9 to ? ; 2 to 5 ; linear ; unused 7")
    assert grammar.completes("_ = zinc over lead ; lead not over copper")
    assert not any(
        map(
            grammar.completes,
            ("_ = slope", "_ = slope ; 2 to", "_ = slope ; 2", "_ = most ; zinc over", "_ = holds ; every raven"),
        )
    )


def test_two_causes_of_one_trial() -> None:
    """Where the forms of rules are not told, three points are needed, and all forms that make them must agree."""
    question = Question("Input 2 gives output 4, input 3 gives 9. What does an input of 4 give?")
    assert rule_holds(question, "unknown", "unknown = 4 to ? ; 2 to 4 ; 3 to 9".split(" ; ")) is None


def test_nothing_raises() -> None:
    """Clauses of any words give None or a reason, and moves or none."""
    rng = random.Random(5)
    words = "= ; _ ? to at 2 3 0 1/0 9.5 linear squared inverse one both either red round yes no not over under every most which".split()
    question = Question("Input 2 gives 3. Red is over round. Every red one is round.")
    for _ in range(3000):
        text = "1 = " + " ".join(rng.choice(words) for _ in range(rng.randint(1, 16)))
        assert isinstance(rule_holds(question, "1", text.split(" ; ")), str | None)
        moves(tuple(text.replace("1 =", "_ =", 1).split(" ; ")), ())
