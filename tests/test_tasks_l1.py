"""L1: what the generator promises, over hundreds of seeds, levels and splits."""

import random
import re
from collections import Counter
from functools import cache

import pytest

from model.checks.proof import proof_holds
from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.question import Question
from model.trace import LEVELS, Trace, parse, render
from training.domains import biology, literature, philosophy, psychology
from training.draw import Draw, Patterns, Split
from training.problem import DEPTHS, Problem
from training.tasks import l1, l1_phrases

SKINS = {"biology": biology.L1, "literature": literature.L1, "philosophy": philosophy.L1, "psychology": psychology.L1}
COUNT = 60
_TOKEN = re.compile(r"[A-Za-z]+(?:'[a-z]+)?|\d|[^\w\s]")


def _item(split: Split, level: str, seed: int) -> Problem:
    domain = list(SKINS)[seed % len(SKINS)]
    draw = Draw(random.Random(f"{split}{level}{seed}"), split, unanswerable=split is Split.T7)
    return l1.sample(draw, level, SKINS[domain], domain, "deductive")


@cache
def _items(split: Split, level: str) -> tuple[Problem, ...]:
    return tuple(_item(split, level, seed) for seed in range(COUNT))


CASES = [(split, level) for split in Split for level in LEVELS if split is not Split.T4 or level == LEVELS[-1]]
LENGTHS = [("elementary", 62, 38), ("intermediate", 98, 58), ("advanced", 132, 86), ("expert", 184, 110)]
every_case = pytest.mark.parametrize(("split", "level"), CASES, ids=lambda value: getattr(value, "value", value))


def _solved(problem: Problem) -> str:
    """The answer by backward search over the givens, a second implementation."""
    facts: set[str] = set()
    rules: list[tuple[list[str], str]] = []
    subjects = [name for name in problem.names if name[0].isupper()] or list(problem.names)
    subjects = [name for name in subjects if any(name in text.split() for _, text in problem.givens)]
    for kind, text in problem.givens[1:]:
        left, so, right = text.partition(" so ")
        if kind == "fact":
            facts.add(text)
        elif any(len(part.replace("not ", "").split()) == 1 for part in [*left.split(" & "), right]):
            rules += [([f"{s} {part}" for part in left.split(" & ")], f"{s} {right}") for s in subjects]
        else:
            rules.append((left.split(" & "), right))
        assert bool(so) == (kind == "rule")

    def proved(goal: str, open_goals: frozenset[str]) -> bool:
        return goal in facts or any(
            goal == head and not open_goals & set(body) and all(proved(part, open_goals | {goal}) for part in body)
            for body, head in rules
        )

    asked = problem.givens[0][1]
    subject, _, rest = asked.partition(" ")
    denied = f"{subject} {rest.removeprefix('not ')}" if rest.startswith("not ") else f"{subject} not {rest}"
    yes, no = proved(asked, frozenset()), proved(denied, frozenset())
    assert not (yes and no)
    return "yes" if yes else "no" if no else "unknown"


@every_case
def test_answers_steps_and_checks(split: Split, level: str) -> None:
    for problem in _items(split, level):
        clauses = problem.check.removeprefix("proof ").split(" ; ")
        question = Question(problem.question)
        assert problem.answer == _solved(problem), problem
        assert proof_holds(question, problem.answer, clauses) is None, problem
        for other in set(problem.options) - {problem.answer}:
            assert proof_holds(question, other, [f"{other} {clauses[0].split(' ', 1)[1]}", *clauses[1:]]) == "closure"
        assert verify(problem.question, problem.answer, problem.check, problem.options).status == "verified", problem
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace)
        assert isinstance(parse(render(problem.trace)), Trace)
        hops = sum(" so " in step for step in problem.steps)
        assert 3 <= len(problem.steps) <= 15
        assert 10 <= len(problem.question) <= 500
        assert (problem.steps[-1].startswith("missing ")) == (problem.answer == "unknown")
        assert hops == problem.depth or problem.answer == "unknown"
        low, high = DEPTHS[level]
        assert low <= problem.depth <= (high + 3 if split is Split.T4 else high)


@every_case
def test_deterministic(split: Split, level: str) -> None:
    assert all(_item(split, level, seed) == _items(split, level)[seed] for seed in range(10))


def test_answers_are_balanced() -> None:
    counts = Counter(p.answer for level in LEVELS for split in (Split.TRAIN, Split.T0, Split.T1) for p in _items(split, level))
    assert all(0.25 < counts[option] / counts.total() < 0.42 for option in l1.OPTIONS), counts
    assert all(p.answer == "unknown" for level in LEVELS for p in _items(Split.T7, level))


@pytest.mark.parametrize(("level", "trace", "question"), LENGTHS)
def test_lengths(level: str, trace: int, question: int) -> None:
    items = _items(Split.TRAIN, level)
    written = [5 + sum(1 + len(_TOKEN.findall(s)) for s in p.steps) + 4 + len(_TOKEN.findall(p.check)) for p in items]
    assert sum(written) / len(items) <= trace
    assert sum(len(_TOKEN.findall(p.question)) for p in items) / len(items) <= question


def test_patterns_are_many_and_apart() -> None:
    tables = {name: value for name, value in vars(l1_phrases).items() if isinstance(value, Patterns) and name != "OPENERS"}
    for name, patterns in tables.items():
        assert 2 <= len(patterns.held_out) <= 4, name
        assert not set(patterns.train) & set(patterns.held_out), name
        assert len(set(patterns.train)) >= 6, name
        known = set(re.findall(r"[a-z]+", " ".join(text for p in tables.values() for text in p.train)))
        assert set(re.findall(r"[a-z]+", " ".join(patterns.held_out))) <= known | {"concluded", "certain"}, name


@pytest.mark.parametrize("domain", SKINS)
def test_words_of_a_skin(domain: str) -> None:
    skin = SKINS[domain]
    words = [*skin.adjectives, *skin.nouns]
    assert len(words) >= 60
    assert len(set(words)) == len(words)
    assert not set(words) & l1_phrases.RESERVED
    assert not set(words) & {word for pair in skin.beings for word in pair}


TEXT = "Sam is big. Everything big is kind. Nothing that is kind is sad. Is Sam sad?"
GOOD = ["no Sam is sad", "s1 Sam is big", "s2 big so kind", "s3 kind so not sad"]


@pytest.mark.parametrize(
    ("reason", "answer", "clauses"),
    [
        (None, "no", GOOD),
        (None, "no", ["no Sam sad", "s1 Sam big", "s2 big so kind", "s3 kind so not sad"]),
        ("answer", "yes", GOOD),
        ("closure", "yes", ["yes Sam sad", *GOOD[1:]]),
        ("closure", "unknown", ["unknown Sam sad", *GOOD[1:]]),
        ("unread", "unknown", ["unknown Sam sad", *GOOD[1:3]]),
        ("unread", "unknown", ["unknown Sam sad", *GOOD[1:3], "unused s3"]),
        ("sentence", "no", [*GOOD, "unused s3"]),
        ("sentence", "no", [*GOOD, "s9 Sam is big"]),
        ("word", "no", [*GOOD, "s2 big so sad"]),
        ("negation", "yes", ["yes Sam sad", *GOOD[1:3], "s3 kind so sad"]),
        ("negation", "no", ["no Sam sad", "s1 Sam not big", "s2 big so kind", "s3 kind so not sad"]),
        ("syntax", "no", ["no Sam sad", "one two"]),
        ("syntax", "no", ["no"]),
        ("size", "no", []),
    ],
)
def test_proof_by_hand(reason: str | None, answer: str, clauses: list[str]) -> None:
    assert proof_holds(Question(TEXT), answer, clauses) == reason


@pytest.mark.parametrize(
    ("sentence", "forwards", "backwards"),
    [
        ("If something is big then it is kind.", "big so kind", "kind so big"),
        ("If something is big, it is kind.", "big so kind", "kind so big"),
        ("Something is kind if it is big.", "big so kind", "kind so big"),
        ("Everything big is kind.", "big so kind", "kind so big"),
        ("Sam is kind when Sam is big.", "Sam big so Sam kind", "Sam kind so Sam big"),
    ],
)
def test_proof_reads_rules_forwards(sentence: str, forwards: str, backwards: str) -> None:
    question = Question(f"Sam is old. {sentence} Is Sam rough?")
    assert proof_holds(question, "unknown", ["unknown Sam rough", "s1 Sam old", f"s2 {forwards}"]) is None
    assert proof_holds(question, "unknown", ["unknown Sam rough", "s1 Sam old", f"s2 {backwards}"]) == "direction"


def test_proof_contradiction() -> None:
    text = Question("Sam is big. Big things are kind. Big things are not kind. Is Sam kind?")
    assert proof_holds(text, "yes", ["yes Sam kind", "s1 Sam big", "s2 big so kind", "s3 big so not kind"]) == "contradiction"


def test_proof_never_raises() -> None:
    rng = random.Random(3)
    parts = ["s1", "s2", "s0", "s99", "so", "&", "not", "Sam", "big", "kind", "is", "unused", "yes", "no", "", "-", "\u2019"]
    for _ in range(3000):
        clauses = [" ".join(rng.choices(parts, k=rng.randint(0, 7))) for _ in range(rng.randint(0, 6))]
        proof_holds(Question(rng.choice((TEXT, "", "?"))), rng.choice(("yes", "no", "unknown", "")), clauses)
