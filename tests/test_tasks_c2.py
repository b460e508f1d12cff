"""C2: what the generator promises, over levels and splits."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest

from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.derivation.timeline import solution
from model.trace import LEVELS, UNKNOWN, Trace, parse, render
from tests.cores import assert_permitted, mean_lengths, skeleton, verified_misreadings
from training.domains import history
from training.draw import Draw, Patterns, Split
from training.problem import DEPTHS, Problem
from training.tasks import c2, c2_ask_phrases, c2_phrases

COUNT = 7
CASES = [(split, level) for split in Split for level in LEVELS if split is not Split.T4 or level == LEVELS[-1]]
LENGTHS = [("elementary", 62, 46), ("intermediate", 84, 64), ("advanced", 125, 92), ("expert", 185, 112)]
_TOKEN = re.compile(r"<\w+>|[A-Za-z]+|\d|[^\w\s]")
every_case = pytest.mark.parametrize(("split", "level"), CASES, ids=lambda value: getattr(value, "value", value))


def _item(split: Split, level: str, seed: int) -> Problem:
    draw = Draw(random.Random(f"{split}{level}{seed}"), split, unanswerable=split is Split.T7)
    return c2.sample(draw, level, history.C2, "history", "deductive")


@cache
def _items(split: Split, level: str, count: int = COUNT) -> tuple[Problem, ...]:
    return tuple(_item(split, level, seed) for seed in range(count))


# A second implementation, which fills in years until none is left, and tries every order that its pairs allow.


class _World:
    """Years of points, as far as they can be filled in, and which names come before which."""

    def __init__(self, clauses: list[str]) -> None:
        self.years: dict[str, int] = {}
        self.before: set[tuple[str, str]] = set()
        self.rulers: list[str] = []
        gaps: list[tuple[str, str, int]] = []
        for clause in clauses:
            words = clause.split()
            if words[1].isdigit():
                gaps.append((words[0], words[3], int(words[1]) * (1 if words[2] == "before" else -1)))
                continue
            for name, link, other in [
                (words[0] if other.isdigit() else words[i - 1], link, other)
                for i, (link, other) in enumerate(pairwise(words))
                if link in ("from", "to", "for", "in", "before", "after", "then", "follows", "with")
            ]:
                if link == "for":
                    gaps.append((f"{name} from", f"{name} to", int(other)))
                elif other.isdigit():
                    self.years[name if link == "in" else f"{name} {link}"] = int(other)
                elif link in ("then", "follows"):
                    first, last = (name, other) if link == "then" else (other, name)
                    gaps.append((f"{first} to", f"{last} from", 0))
                elif link == "with":
                    gaps.append((name, other, 0))
                else:
                    self.before.add((name, other) if link == "before" else (other, name))
        if not self.years and gaps:
            self.years[gaps[0][0]] = 0
        for _ in gaps:
            for first, last, years in gaps:
                if first in self.years:
                    self.years.setdefault(last, self.years[first] + years)
                if last in self.years:
                    self.years.setdefault(first, self.years[last] - years)
        for _ in range(len(self.before)):
            self.before |= {(a, d) for a, b in self.before for c, d in self.before if b == c}

    def answer(self, asked: list[str]) -> str:
        years = self.years
        names = {name for pair in self.before for name in pair} or set(years)
        match asked:
            case ["first"]:
                if self.before:
                    return next(name for name in names if all(other == name or (name, other) in self.before or not any(
                        last == name for _, last in self.before) for other in names))  # fmt: skip
                return min(years, key=years.__getitem__)
            case ["last"]:
                return next(name for name in names if not any(first == name for first, _ in self.before))
            case ["who", when]:
                year = int(when) if when.isdigit() else years[when]
                return next(
                    point.split()[0]
                    for point, begins in years.items()
                    if point.endswith(" from") and begins < year < years[f"{point.split()[0]} to"]
                )
            case ["between", one, other]:
                return str(abs(years[one] - years[other]))
            case [name, "for"]:
                return str(years[f"{name} to"] - years[f"{name} from"])
            case [name, "in"]:
                return str(years[name])
            case [one, "meets", other]:
                spans = [
                    (years.get(f"{name} from", years.get(name)), years.get(f"{name} to", years.get(name)))
                    for name in (one, other)
                ]
                return "yes" if max(spans[0][0], spans[1][0]) < min(spans[0][1], spans[1][1]) or (
                    spans[1][0] == spans[1][1] and spans[0][0] < spans[1][0] < spans[0][1]) else "no"  # fmt: skip
            case [one, ("before" | "after") as link, other]:
                first, last = (one, other) if link == "before" else (other, one)
                if self.before:
                    return "yes" if (first, last) in self.before else "no" if (last, first) in self.before else UNKNOWN
                return "yes" if years[first] < years[last] else "no"
        return str(years[" ".join(asked)])


def _solved(problem: Problem) -> str:
    asked, *told = [text for _, text in problem.givens]
    return _World(told).answer(asked.split())


@every_case
def test_answers_steps_and_checks(split: Split, level: str) -> None:
    """Every answer is what a second solver finds, every step is true, and the check is verified and refuses all other options."""
    for problem in _items(split, level):
        if split is not Split.T7:
            assert _solved(problem) == problem.answer, problem
        verdict = verify(problem.question, problem.answer, problem.check, problem.options)
        assert verdict.status == "verified", (verdict, problem)
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace), problem
        assert isinstance(parse(render(problem.trace)), Trace)
        assert 3 <= len(problem.steps) <= 15
        assert 10 <= len(problem.question) <= 480
        assert problem.steps[-1].startswith("missing ") == (problem.answer == UNKNOWN)
        assert split is not Split.T7 or problem.answer == UNKNOWN
        low, high = DEPTHS[level]
        assert high < problem.depth <= high + 3 if split is Split.T4 else low <= problem.depth <= high
        for other in set(problem.options) - {problem.answer}:
            check = problem.check.removeprefix("witness ").replace(f"timeline {problem.answer} =", f"timeline {other} =", 1)
            witness = "witness " if other == UNKNOWN else ""
            assert verify(problem.question, other, witness + check).status == "refuted", (other, problem)


@every_case
def test_readings_and_steps_are_permitted(split: Split, level: str) -> None:
    """Decoding lets a network write every reading to its end and every step in its place."""
    for problem in _items(split, level):
        assert_permitted(problem)


@pytest.mark.parametrize("level", LEVELS)
def test_deterministic(level: str) -> None:
    """The same seed gives the same problem."""
    assert all(_item(Split.TRAIN, level, seed) == _items(Split.TRAIN, level)[seed] for seed in range(4))


def _misread(problem: Problem, rng: random.Random) -> Iterator[tuple[str, ...]]:
    """Readings that a small network may write instead: names or numbers swapped, a clause left out, the wrong thing asked."""
    head, *body = problem.trace.reading.removeprefix("timeline ").split(" ; ")
    i = rng.randrange(len(body))
    words = body[i].split()
    numbers = [word for word in words if word.isdigit()]
    yield (head, *body[:i], *body[i + 1 :], *([f"unused {' '.join(numbers)}"] if numbers else []))
    names = [word for word in dict.fromkeys(" ".join(body).split()) if word in problem.names]
    if len(names) > 1:
        one, other = rng.sample(names, 2)
        swap = {one: other, other: one}
        yield (head, *(" ".join(swap.get(word, word) for word in clause.split()) for clause in body))
        yield (head, *body[:i], " ".join(swap.get(word, word) for word in words), *body[i + 1 :])
        yield (" ".join(swap.get(word, word) for word in head.split()), *body)
    for old, new in (
        ("from", "to"),
        ("to", "from"),
        ("before", "after"),
        ("after", "before"),
        ("follows", "then"),
        ("then", "follows"),
    ):
        if old in words:
            yield (head, *body[:i], " ".join(new if word == old else word for word in words), *body[i + 1 :])
        if old in head.split():
            yield (" ".join(new if word == old else word for word in head.split()), *body)
    for other in ("first", "last", f"{names[0]} for" if names else "first", f"{names[-1]} from" if names else "last"):
        yield (f"_ = {other}", *body)
    stated = [word for clause in body for word in clause.split() if word.isdigit()]
    if len(stated) > 1:
        one, other = rng.sample(stated, 2)
        swap = {one: other, other: one}
        yield (head, *(" ".join(swap.get(word, word) for word in clause.split()) for clause in body))


def test_misreadings_are_refused() -> None:
    """Of a misreading from which another answer follows, next to none is verified."""
    rng = random.Random(4)
    misread = (
        (problem, reading)
        for level in LEVELS[:3]
        for problem in _items(Split.TRAIN, level, 22)
        for reading in _misread(problem, rng)
    )
    tried, passed = verified_misreadings("timeline", misread, solution)
    assert tried > 200
    assert len(passed) <= tried // 100, (len(passed), tried, passed)


def test_closed_answers_are_balanced() -> None:
    """Yes, no and unknown come about equally often where nothing is missing, as do yes and no where all is dated."""
    counts: dict[int, Counter[str]] = {2: Counter(), 3: Counter()}
    places: Counter[float] = Counter()
    for seed in range(400):
        problem = _item(Split.TRAIN, LEVELS[seed % 2], 1000 + seed)
        if problem.answer_type == "truth" and problem.options:
            counts[len(problem.options)][problem.answer] += 1
        elif problem.options:
            said = [problem.question.lower().find(name.lower()) for name in problem.options]
            places[sorted(said).index(said[problem.options.index(problem.answer)]) / (len(said) - 1)] += 1
    for size, found in counts.items():
        assert found.total() > 25, counts
        assert all(abs(found[answer] / found.total() - 1 / size) < 0.17 for answer in ("yes", "no", UNKNOWN)[:size]), counts
    assert max(places.values()) < 0.6 * places.total(), places


@pytest.mark.parametrize("level", LEVELS)
def test_skeletons_are_many(level: str) -> None:
    """With names and numbers masked and sentences in any order, hardly two questions are alike."""
    counts = Counter(skeleton(_item(Split.TRAIN, level, seed)) for seed in range(42))
    assert len(counts) >= 38
    assert max(counts.values()) <= 3


@pytest.mark.parametrize(("level", "trace", "question"), LENGTHS)
def test_lengths(level: str, trace: int, question: int) -> None:
    """Traces and questions stay within their budgets on average."""
    items = _items(Split.TRAIN, level, 60)
    mean_trace, mean_question = mean_lengths(items, _TOKEN)
    assert mean_trace <= trace
    assert mean_question <= question


def test_patterns_are_many_and_apart() -> None:
    """No held-out pattern is trained, and every kind of sentence has a dozen patterns at least."""
    for module in (c2_phrases, c2_ask_phrases):
        for name, patterns in vars(module).items():
            if isinstance(patterns, Patterns):
                assert not set(patterns.train) & set(patterns.held_out), name
                assert len(set(patterns.train)) >= 12, name
                assert len(set(patterns.held_out)) >= 3, name


def test_held_out_patterns_are_examined_only() -> None:
    """Training never says a sentence of a held-out pattern, T1 says nothing else."""
    opening = re.compile(r"some time after \S+ (?:\S+ ){0,3}there was|well (?:before|after)|is put (?:before|after)")
    trained = [problem.question.lower() for level in LEVELS[:3] for problem in _items(Split.TRAIN, level, 22)]
    assert not any(map(opening.search, trained))
    assert any(opening.search(problem.question.lower()) for level in LEVELS for problem in _items(Split.T1, level))
