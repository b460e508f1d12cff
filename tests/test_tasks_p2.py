"""P2: chance problems are deterministic, right by brute force, checked, and short enough."""

import random
import re
from fractions import Fraction
from importlib import import_module
from itertools import permutations, product
from math import prod

import pytest

from model.checks.dist import dist_holds
from model.checks.verify import verify
from model.compute import evaluate, parse_number
from model.question import Question
from model.trace import LEVELS, parse, render
from training.draw import Draw, Patterns, Split
from training.problem import DEPTHS, Problem
from training.tasks import p2, p2_gamble_phrases, p2_phrases, p2_trial_phrases, p2_urn_phrases

DOMAINS = ("mathematics", "biology", "economics", "engineering", "computer_science")
BUDGETS = {"elementary": 52, "intermediate": 85, "advanced": 130, "expert": 195}  # measured means with some room
SEEDS = 40


def make(domain: str, level: str, split: Split, seed: int) -> Problem:
    """One problem, a pure function of its arguments."""
    draw = Draw(random.Random(f"{domain} {level} {split} {seed}"), split, unanswerable=split is Split.T7)
    return p2.sample(draw, level, import_module(f"training.domains.{domain}").P2, domain, "probabilistic")


def clauses_of(problem: Problem) -> list[str]:
    """The clauses of a check without its kind and without the unused numbers."""
    body = problem.check.removeprefix("witness ").removeprefix("dist ")
    return [clause for clause in body.split(" ; ") if not clause.startswith("unused")]


def quantified(event: list[str], trials: int, hits: int) -> bool:
    """Whether a number of successes makes a quantified event."""
    if event[0] == "exactly":
        return hits == int(event[1])
    if event[:2] == ["at", "least"]:
        return hits >= int(event[2])
    if event[:2] == ["at", "most"]:
        return hits <= int(event[2])
    return hits == 0 if event[0] in ("no", "none", "not") else hits == trials


def brute_draws(event: list[str], body: list[str]) -> Fraction:
    """Every ordered draw of single balls, counted one by one."""
    count, how = (int(body[0].split()[1]), body[0].split()[2]) if body[0].startswith("draw") else (1, "without")
    urn = [tuple(clause.rsplit(" ", 1)) for clause in body if not clause.startswith("draw")]
    balls = [name for name, size in urn if name != "total" for _ in range(int(size))]
    total = dict(urn).get("total")
    balls += ["other"] * (int(total) - len(balls) if total else 0)
    outcomes = list(permutations(balls, count) if how == "without" else product(balls, repeat=count))
    text = " ".join(event)

    def holds(outcome: tuple[str, ...]) -> bool:
        if text in ("same", "different"):
            return len(set(outcome)) == (1 if text == "same" else len(outcome))
        if " then " in text:
            return list(outcome) == text.split(" then ")
        if " and " in text:
            return sorted(outcome) == sorted(text.split(" and "))
        named = [word for word in event if word in balls]
        return quantified(event, count, sum(ball in named for ball in outcome))

    return Fraction(sum(map(holds, outcomes)), len(outcomes))


def brute_trials(event: list[str], body: list[str]) -> Fraction:
    """Every string of successes and failures with its weight."""
    values = {clause.split()[0]: clause.split()[1:] for clause in body}
    head = "success" if "success" in values else "failure"
    chance = parse_number(values[head][0]) / (100 if "%" in values[head] else 1)
    chance = chance if head == "success" else 1 - chance
    trials = int(event[1]) if event[0] == "first" else int(values.get("repeat", ["1"])[0])
    total = Fraction(0)
    for outcome in product((0, 1), repeat=trials):
        weight = prod((chance if hit else 1 - chance for hit in outcome), start=Fraction(1))
        if event == ["mean"]:
            total += weight * sum(outcome)
        elif event[0] == "first":
            total += weight if outcome == (0,) * (trials - 1) + (1,) else 0
        else:
            total += weight if quantified(event, trials, sum(outcome)) else 0
    return total


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
            assert problem.answer == "unknown"
            assert problem.steps[-1].startswith("missing ")
        else:
            assert len(calculations) == problem.depth
            assert (
                problem.depth > DEPTHS[level][1]
                if split is Split.T4
                else problem.depth in range(DEPTHS[level][0], DEPTHS[level][1] + 1)
            )
        assert all(
            Question(problem.question).has_words(s.split(" ", 1)[1])
            for s in problem.steps
            if s.split()[0] in ("find", "missing")
        )
        assert 10 <= len(problem.question) <= 900


@pytest.mark.parametrize("domain", DOMAINS)
def test_answer_is_what_brute_force_counts(domain: str) -> None:
    """Draws are recounted ball by ball, trials outcome by outcome, without code of the solver or of the executor."""
    counted = 0
    for level in LEVELS:
        for seed in range(SEEDS):
            problem = make(domain, level, Split.TRAIN, seed)
            claim, *body = clauses_of(problem)
            event = claim.split(" = ")[1].split()
            heads = {clause.split()[0] for clause in body}
            size = sum(int(c.split()[-1]) for c in body if c.split()[-1].isdigit())
            if heads & {"success", "failure"}:
                assert brute_trials(event, body) == parse_number(problem.answer)
            elif not heads & {"work", "fail", "any", "cross", "sides"} and event[0] not in ("mean", "best") and size < 30:
                assert brute_draws(event, body) == parse_number(problem.answer)
            else:
                continue
            counted += 1
    assert counted > 20


@pytest.mark.parametrize("level", LEVELS)
def test_traces_and_questions_stay_short(level: str) -> None:
    """The answer side stays within its budget on average, and the questions of the lower levels below 50 tokens."""
    token = re.compile(r"<\w+>|[a-zA-Z]+|\d|[^\w\s]")
    problems = [make(domain, level, Split.TRAIN, seed) for domain in DOMAINS for seed in range(SEEDS)]
    assert sum(len(token.findall(render(p.trace))) for p in problems) / len(problems) <= BUDGETS[level]
    if level in LEVELS[:2]:
        assert sum(len(token.findall(p.question)) for p in problems) / len(problems) <= 50


PHRASES = (p2_phrases, p2_gamble_phrases, p2_trial_phrases, p2_urn_phrases)


def test_t1_uses_other_clauses_than_training() -> None:
    """No held-out pattern is a trained one."""
    tables = [v for module in PHRASES for v in vars(module).values()]
    patterns = [p for v in tables for p in (v.values() if isinstance(v, dict) else [v]) if isinstance(p, Patterns)]
    assert len(patterns) > 30
    assert all(not set(p.train) & set(p.held_out) for p in patterns)


@pytest.mark.parametrize(
    ("clauses", "reason"),
    [
        ("3/28 = both red ; draw 2 without ; red 3 ; blue 5", None),
        ("9/64 = both red ; draw 2 without ; red 3 ; blue 5", "value"),
        ("9/64 = both red ; draw 2 with ; red 3 ; blue 5", None),
        ("3/28 = both red ; draw 2 without ; red 3 ; pink 5", "name"),
        ("3/28 = both red ; draw 9 without ; red 3 ; blue 5", "bounds"),
        ("1 = both ; repeat 3 ; success 1/2", "trials"),
        ("5 = mean ; 0.25 8 ; 0.75 4", None),
        ("2 = mean ; 0.25 8", "chance"),
        ("0.75 = mean ; each 1 0.5", None),
        ("0.25 = sum 2 ; roll 2 ; sides 2", None),
        ("unknown = both red ; draw 2 without ; red 3 ; blue ?", "stated"),
        ("unknown = red ; red ? ; blue ?", "clause"),
        ("oops", "clause"),
        ("1 = x ; red a", "number"),
    ],
)
def test_dist_names_its_reasons(clauses: str, reason: str | None) -> None:
    """The executor holds for the right answer and names what is wrong otherwise."""
    question = Question("A bag holds 3 red and 5 blue balls. What is the average?")
    parts = clauses.split(" ; ")
    assert dist_holds(question, parts[0].split(" = ")[0], parts) == reason


def test_dist_never_raises() -> None:
    """Shuffled clauses give None or a reason."""
    rng = random.Random(5)
    words = "= ; both red draw 2 without blue 5 ? at least 1 repeat success 1/0 0.5 % of mean else cost each sides".split()
    question = Question("A bag holds 3 red and 5 blue balls.")
    for _ in range(4000):
        text = "1 = " + " ".join(rng.choice(words) for _ in range(rng.randint(1, 14)))
        answer = rng.choice(("1", "unknown", "red"))
        assert isinstance(dist_holds(question, answer, text.split(" ; ")), str | None)
