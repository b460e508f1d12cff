"""I2: sequences and cycles are deterministic, right when continued another way, checked, and short enough."""

import random
import re
from importlib import import_module

import pytest

from model.checks.fit import fit_holds
from model.checks.verify import verify
from model.compute import evaluate
from model.question import Question
from model.trace import LEVELS, parse, render
from training.draw import Draw, Patterns, Split
from training.problem import DEPTHS, Problem
from training.tasks import i2, i2_phrases

DOMAINS = ("mathematics", "history", "literature")
BUDGETS = {"elementary": 50, "intermediate": 85, "advanced": 110, "expert": 160}  # measured means with some room
SEEDS = 60


def make(domain: str, level: str, split: Split, seed: int) -> Problem:
    """One problem, a pure function of its arguments."""
    draw = Draw(random.Random(f"{domain} {level} {split} {seed}"), split, unanswerable=split is Split.T7)
    return i2.sample(draw, level, import_module(f"training.domains.{domain}").I2, domain, "inductive")


def extended(terms: list[int], length: int) -> list[list[int]]:
    """Every way to continue terms by differences of differences, ratios, sums, or two interleaved progressions."""
    found = []
    for rule in (by_differences, by_ratio, by_sum, by_turns, by_growing_ratio):
        row = rule(terms[: max(4, len(terms) - 1)], length)
        if row[: len(terms)] == terms:
            found.append(row)
    return found


def by_differences(terms: list[int], length: int) -> list[int]:
    """A polynomial of degree two through the first three terms (Newton's forward differences)."""
    a, b, c = terms[:3]
    return [a + n * (b - a) + n * (n - 1) // 2 * (c - 2 * b + a) for n in range(length)]


def by_ratio(terms: list[int], length: int) -> list[int]:
    """A geometric progression."""
    return [terms[0] * terms[1] ** n // terms[0] ** n for n in range(length)] if terms[0] else []


def by_sum(terms: list[int], length: int) -> list[int]:
    """Each term is the sum of the two before."""
    row = terms[:2]
    while len(row) < length:
        row.append(sum(row[-2:]))
    return row


def by_turns(terms: list[int], length: int) -> list[int]:
    """Places of even and of odd number each form a progression."""
    return [terms[n % 2] + n // 2 * (terms[2 + n % 2] - terms[n % 2]) for n in range(length)]


def by_growing_ratio(terms: list[int], length: int) -> list[int]:
    """Differences that form a geometric progression."""
    first, second = terms[1] - terms[0], terms[2] - terms[1]
    return [terms[0] + sum(first * second**k // first**k for k in range(n)) for n in range(length)] if first else []


@pytest.mark.parametrize("domain", DOMAINS)
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("split", Split)
def test_problem_verifies_and_is_true(domain: str, level: str, split: Split) -> None:
    """Every problem is deterministic, parses, verifies with its perturbed answers, and its steps are what compute writes."""
    for seed in range(SEEDS):
        problem = make(domain, level, split, seed)
        assert problem == make(domain, level, split, seed)
        assert parse(render(problem.trace)) == problem.trace
        verdict = verify(problem.question, problem.answer, problem.check, problem.options)
        assert verdict.status == "verified", (verdict, problem)
        assert 3 <= len(problem.steps) <= 15
        calculations = [step for step in problem.steps if " = " in step]
        for step in calculations:
            expression, result = step.split(" : ", 1)[1].rsplit(" = ", 1)
            assert evaluate(expression) == result
        if split is Split.T7:
            assert (problem.answer, problem.steps[-1].split()[0]) == ("unknown", "missing")
        else:
            assert len(calculations) == problem.depth
            assert (
                problem.depth > DEPTHS[level][1]
                if split is Split.T4
                else problem.depth in range(DEPTHS[level][0], DEPTHS[level][1] + 1)
            )
        assert 10 <= len(problem.question) <= 600


@pytest.mark.parametrize("domain", DOMAINS)
def test_sequences_continue_another_way(domain: str) -> None:
    """The answer of a sequence is a term of a closed form that makes all its terms."""
    counted = 0
    for level in LEVELS:
        for seed in range(SEEDS):
            problem = make(domain, level, Split.TRAIN, seed)
            clauses = [c for c in problem.check.removeprefix("fit ").split(" ; ") if not c.startswith("unused")]
            asked = clauses[0].split(" = ")[1]
            if clauses[-1] == "cycle" or len(clauses) > 3 or asked in ("gap", "step"):
                continue
            terms = [int(term) for term in clauses[1].split()]
            place = len(terms) + 1 if asked == "next" else int(asked)
            assert any(row[place - 1] == int(problem.answer) for row in extended(terms, place + len(terms))), problem
            counted += 1
    assert counted > 40


@pytest.mark.parametrize("domain", ["history", "literature"])
def test_cycles_are_walked(domain: str) -> None:
    """The answer of a cycle is found by walking from the anchor to the place."""
    counted = 0
    for level in LEVELS[:3]:
        for seed in range(SEEDS):
            problem = make(domain, level, Split.TRAIN, seed)
            clauses = [c for c in problem.check.removeprefix("fit ").split(" ; ") if not c.startswith("unused")]
            if clauses[-1] != "cycle":
                continue
            members = clauses[1].split()
            at, index = (1, 0)
            if len(clauses) == 4:
                at, index = int(clauses[2].split()[0]), members.index(clauses[2].split()[2])
            while at < int(clauses[0].split()[-1]):
                at, index = at + 1, index + 1 if index + 1 < len(members) else 0
            assert members[index] == problem.answer
            counted += 1
    assert counted > 10


@pytest.mark.parametrize("level", LEVELS)
def test_traces_and_questions_stay_short(level: str) -> None:
    """The answer side stays within its budget on average, and the questions below 50 tokens."""
    token = re.compile(r"<\w+>|[a-zA-Z]+|\d|[^\w\s]")
    problems = [make(domain, level, Split.TRAIN, seed) for domain in DOMAINS for seed in range(SEEDS)]
    assert sum(len(token.findall(render(p.trace))) for p in problems) / len(problems) <= BUDGETS[level]
    assert sum(len(token.findall(p.question)) for p in problems) / len(problems) <= 55


def test_held_out_patterns_are_not_trained() -> None:
    """No held-out pattern is a trained one."""
    patterns = [p for p in vars(i2_phrases).values() if isinstance(p, Patterns)]
    assert len(patterns) > 12
    assert all(not set(p.train) & set(p.held_out) for p in patterns)


@pytest.mark.parametrize(
    ("answer", "clauses", "reason"),
    [
        ("23", "23 = next ; 3 7 11 15 19 ; add", None),
        ("24", "24 = next ; 3 7 11 15 19 ; add", "value"),
        ("23", "23 = next ; 7 11 15 19 ; add", "shown"),
        ("39", "39 = 10 ; 3 7 11 15 19 ; add", None),
        ("4", "4 = step ; 3 7 11 15 19 ; add", None),
        ("27", "27 = next ; 3 7 11 15 19 ; step 8 ; add", "terms"),
        ("11", "11 = gap ; 3 7 ? 15 19 ; add", None),
        ("12", "12 = gap ; 3 7 ? 15 19 ; add", "terms"),
        ("11", "11 = next ; 3 7 ? 15 19 ; add", "clause"),
        ("23", "24 = next ; 3 7 11 15 19 ; add", "clause"),
        ("blue", "blue = 14 ; red blue green ; cycle", None),
        ("red", "red = 14 ; red blue green ; cycle", "value"),
        ("red", "red = 14 ; red green blue ; cycle", "shown"),
        ("unknown", "unknown = next ; 3 7 11 15 19 ; add ; addgrow", "determined"),
        ("unknown", "unknown = next ; 3 7 ; add ; mul", "shown"),
        ("1", "nothing", "clause"),
        ("1", "1 = next ; 3 7 11 15 19 ; nothing", "rule"),
    ],
)
def test_fit_names_its_reasons(answer: str, clauses: str, reason: str | None) -> None:
    """The executor holds for the right answer and names what is wrong otherwise."""
    question = Question("What comes next: 3, 7, 11, 15, 19? Or: red, blue and green repeat; which is the 14th?")
    assert fit_holds(question, answer, clauses.split(" ; ")) == reason


def test_fit_never_raises() -> None:
    """Shuffled clauses give None or a reason."""
    rng = random.Random(5)
    words = "= : ; add mul fib alt square cycle step is after 3 7 11 15 ( ) 1/0 red ? unknown next start 99999999999999".split()
    question = Question("What comes next: 3, 7, 11, 15? red, blue and green repeat.")
    for _ in range(4000):
        text = rng.choice(("7 = next ; 3 7 ", "red = 3 ; red ", "unknown = next ; ", "7 = 9 ; ", "7 = step ; 0 "))
        text += " ".join(rng.choice(words) for _ in range(rng.randint(1, 10)))
        assert isinstance(fit_holds(question, rng.choice(("7", "unknown", "red")), text.split(" ; ")), str | None)
