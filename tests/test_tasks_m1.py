"""M1: what the generator promises, over forms, cells, levels and splits."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest

from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.derivation.mistake import solution
from model.trace import LEVELS, UNKNOWN, Trace, parse, render
from tests.cores import assert_permitted, mean_lengths, skeleton, verified_misreadings
from training.draw import Draw, Patterns, Split
from training.grid import CELLS
from training.problem import DEPTHS, Problem
from training.tasks import m1, m1_phrases

COUNT = 16
CASES = [(split, level) for split in Split for level in LEVELS if split is not Split.T4 or level == LEVELS[-1]]
LENGTHS = [("elementary", 64, 47), ("intermediate", 106, 72), ("advanced", 152, 94), ("expert", 235, 130)]
_TOKEN = re.compile(r"<\w+>|[A-Za-z]+(?:'[a-z]+)?|\d|[^\w\s]")
every_case = pytest.mark.parametrize(("split", "level"), CASES, ids=lambda value: getattr(value, "value", value))


def _item(split: Split, level: str, seed: int) -> Problem:
    domain, reasoning_type, skin = CELLS["M1"][seed % len(CELLS["M1"])]
    draw = Draw(random.Random(f"{split}{level}{seed}"), split, unanswerable=split is Split.T7)
    return m1.sample(draw, level, skin, domain, reasoning_type)


@cache
def _items(split: Split, level: str, count: int = COUNT) -> tuple[Problem, ...]:
    return tuple(_item(split, level, seed) for seed in range(count))


# A second implementation, which reads the givens alone: equations are tried with every number, sums evaluated by Python


def _solved(problem: Problem) -> str:
    asked, *told = (text for _, text in problem.givens)
    root: Fraction | None = None
    before, place = "", 0
    for clause in told:
        label, colon, text = clause.partition(" : ")
        label, text = (label, text) if colon else ("", clause)
        place += not text.startswith("given ")
        left, _, right = text.removeprefix("given ").partition(" = ")
        letter = next(iter(re.findall(r"\b(?!to\b)[a-z]+\b", f"{left} {right}")), "")
        if "?" in left:
            return UNKNOWN
        if letter:
            roots = [n for n in map(Fraction, range(60)) if _value(left, letter, n) == _value(right, letter, n)]
            root = root if root is not None else roots[0]
            should = _value(left, letter, root)
            right_there = root in roots
        elif not right:
            before = left
            continue
        else:
            expression = re.sub(r"(\d+) to (\d+)", r"\2 - \1", left if left[0] not in "+-*/" else f"{before} {left}")
            should = _value(expression, "x", Fraction(0))
            right_there = should == Fraction(right)
            before = left.rpartition(" ")[2] if " to " in left else right
        if not right_there:
            return str(should) if asked == "right" else label or str(place)
    return "none"


def _value(text: str, letter: str, number: Fraction) -> Fraction:
    python = re.sub(r"\d+(?:\.\d+)?", lambda match: f"Fraction('{match.group()}')", text)
    return Fraction(eval(python, {"Fraction": Fraction, letter: number}))


@every_case
def test_answers_steps_and_checks(split: Split, level: str) -> None:
    """Every answer is what a second implementation finds, every step is true, and the check is verified and refuses all other options."""
    for problem in _items(split, level):
        found = _solved(problem)
        assert problem.answer == found or Fraction(problem.answer) == Fraction(found), (problem, found)
        assert verify(problem.question, problem.answer, problem.check, problem.options).status == "verified", problem
        assert verify(problem.question, problem.answer, problem.check).status == "verified", problem
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace), problem
        assert isinstance(parse(render(problem.trace)), Trace)
        assert 3 <= len(problem.steps) <= 15
        assert 10 <= len(problem.question) <= 480
        assert problem.steps[-1].startswith("missing ") == (problem.answer == UNKNOWN)
        low, high = DEPTHS[level]
        assert low <= problem.depth <= (high + 3 if split is Split.T4 else high), problem
        assert split is not Split.T4 or problem.depth > high
        for other in set(problem.options) - {problem.answer}:
            check = problem.check.replace(f"steps {problem.answer} =", f"steps {other} =", 1)
            assert verify(problem.question, other, check).status == "refuted", (other, problem)


@every_case
def test_readings_and_steps_are_permitted(split: Split, level: str) -> None:
    """Decoding lets a network write every reading to its end and every step in its place."""
    for problem in _items(split, level)[: COUNT // 2]:
        assert_permitted(problem)


def test_a_wrong_step_is_not_true() -> None:
    """A line that makes something else, or another line named as the wrong one, is no step."""
    for problem in _items(Split.TRAIN, LEVELS[1]):
        at = len(problem.steps) - 2
        label, _, rest = problem.steps[at].partition(" : ")
        for wrong in (f"{label} : {rest.partition(' = ')[0]} = 997", f"wrong : {label}x", "wrong : none = 4"):
            steps = (*problem.steps[:at], wrong)
            assert not steps_true(problem.question, replace(problem.trace, steps=steps))[at], wrong


def test_deterministic() -> None:
    """The same seed gives the same problem."""
    assert all(_item(Split.TRAIN, level, seed) == _items(Split.TRAIN, level)[seed] for level in LEVELS for seed in range(3))


def _misread(problem: Problem, rng: random.Random) -> Iterator[tuple[str, ...]]:
    """Readings that a small network may write instead: lines left out or exchanged, other signs, numbers, labels, another question."""
    head, *body = problem.trace.reading.removeprefix("steps ").split(" ; ")
    told = [clause for clause in body if not clause.startswith("unused ")]
    at = rng.randrange(len(told))
    yield (head, *body[:at], *body[at + 1 :])
    yield (head, *body[:at], *body[at + 1 :], f"unused {' '.join(re.findall(r'[0-9.]+', body[at]))}")
    if at + 1 < len(told):
        yield (head, *body[:at], body[at + 1], body[at], *body[at + 2 :])
    words = body[at].split()
    for i, word in enumerate(words):
        if word in "+-*/":
            yield (
                head,
                *body[:at],
                " ".join([*words[:i], rng.choice("+-*/".replace(word, "")), *words[i + 1 :]]),
                *body[at + 1 :],
            )
    numbers = [i for i, word in enumerate(words) if word[0].isdigit()]
    if len(numbers) > 1:
        i, j = rng.sample(numbers, 2)
        words[i], words[j] = words[j], words[i]
        yield (head, *body[:at], " ".join(words), *body[at + 1 :])
    yield (head, *(clause.partition(" : ")[2] or clause for clause in body))
    yield (head, *(clause.removeprefix("given ") for clause in body))
    yield (head, f"given {body[0]}", *body[1:])
    yield ("_ = right" if head == "_ = wrong" else "_ = wrong", *body)
    yield (head, *body[:at], "?", *body[at + 1 :])


def test_misreadings_are_refused() -> None:
    """Of the misreadings from which another answer follows, next to none is verified."""
    rng = random.Random(4)
    misread = (
        (problem, reading)
        for level in LEVELS[:3]
        for problem in _items(Split.TRAIN, level, 60)
        for reading in _misread(problem, rng)
    )
    tried, passed = verified_misreadings("steps", misread, solution)
    assert tried > 200
    assert len(passed) <= tried // 50, (len(passed), tried, passed)


def test_answers_are_balanced() -> None:
    """About one in five has no mistake, and no place among the lines is the first wrong one much oftener than another."""
    places: Counter[str] = Counter()
    for level in LEVELS[:2]:
        for problem in _items(Split.TRAIN, level, 60):
            if problem.options:
                at = problem.options.index(problem.answer) / max(1, len(problem.options) - 2)
                places["none" if problem.answer == "none" else "early" if at < 0.5 else "late" if at > 0.5 else "middle"] += 1
    assert 0.1 < places["none"] / places.total() < 0.35, places
    assert all(places[place] / places.total() > 0.1 for place in ("early", "late")), places
    assert all(p.answer == UNKNOWN for level in LEVELS for p in _items(Split.T7, level))


@pytest.mark.parametrize("level", LEVELS)
def test_skeletons_are_many(level: str) -> None:
    """With names and numbers masked and sentences in any order, hardly two questions are alike."""
    counts = Counter(skeleton(problem) for problem in _items(Split.TRAIN, level, 60))
    assert len(counts) >= 50
    assert max(counts.values()) <= 3


@pytest.mark.parametrize(("level", "trace", "question"), LENGTHS)
def test_lengths(level: str, trace: int, question: int) -> None:
    """Traces and questions stay within their budgets on average."""
    traces, questions = mean_lengths(_items(Split.TRAIN, level, 60), _TOKEN)
    assert traces < trace, traces
    assert questions < question, questions


def _tables() -> Iterator[tuple[str, Patterns]]:
    for name, table in vars(m1_phrases).items():
        found = table.items() if isinstance(table, dict) else [("", table)]
        yield from ((f"{name} {kind}", one) for kind, one in found if isinstance(one, Patterns))
    yield from ((f"{domain} {name}", getattr(skin, name)) for domain, _, skin in CELLS["M1"] for name in ("intro", "idle"))


def test_there_are_many_ways_to_say_everything() -> None:
    """Every kind of line has a dozen trained patterns, every question eight, none of them held out, too."""
    for name, table in _tables():
        assert not set(table.train) & set(table.held_out), name
        few = name.startswith(("ASK", "BLANK", "RULE")) or "open" in name or name.endswith(("twice", "half", "idle"))
        assert len(table.train) >= (6 if "open" in name or name.startswith("RULE") else 8 if few else 12), (
            name,
            len(table.train),
        )
        assert len(table.held_out) >= 2, name
