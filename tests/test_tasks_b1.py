"""B1: what the generator promises, over domains, levels and splits."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from itertools import combinations

import pytest

from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.derivation.cover import solution
from model.trace import LEVELS, UNKNOWN, Trace, parse, render
from tests.cores import assert_permitted, masked, mean_lengths, verified_misreadings
from training.draw import Draw, Patterns, Split
from training.grid import CELLS
from training.problem import DEPTHS, Problem
from training.tasks import b1, b1_clue_phrases, b1_phrases

DOMAINS = tuple(domain for domain, _, _ in CELLS["B1"])
SKINS = {domain: import_module(f"training.domains.{domain}").B1 for domain in DOMAINS}
COUNT = 12
CASES = [(split, level) for split in Split for level in LEVELS if split is not Split.T4 or level == LEVELS[-1]]
LENGTHS = [("elementary", 84, 52), ("intermediate", 120, 80), ("advanced", 160, 100), ("expert", 190, 112)]
_TOKEN = re.compile(r"[A-Za-z]+(?:'[a-z]+)?|\d|[^\w\s]")
every_case = pytest.mark.parametrize(("split", "level"), CASES, ids=lambda value: getattr(value, "value", value))


def _item(split: Split, level: str, seed: int) -> Problem:
    domain = DOMAINS[seed % len(DOMAINS)]
    draw = Draw(random.Random(f"{split}{level}{seed}"), split, unanswerable=split is Split.T7)
    return b1.sample(draw, level, SKINS[domain], domain, "abductive")


@cache
def _items(split: Split, level: str, count: int = COUNT) -> tuple[Problem, ...]:
    return tuple(_item(split, level, seed) for seed in range(count))


def _clauses(problem: Problem) -> list[str]:
    return problem.check.removeprefix("witness ").removeprefix("cover ").split(" ; ")


def _solved(problem: Problem) -> str:
    """The answer by trying everything, a second implementation that reads the givens alone."""
    asked, *told = (text for _, text in problem.givens)
    if problem.domain == "mathematics":
        left = [str(n) for n in range(1, 400) if all(_fits(n, clue) for clue in told)]
        return str(len(left)) if asked.startswith("count") else left[0] if len(left) == 1 else UNKNOWN
    shows: dict[str, set[str]] = {}
    seen: set[str] = set()
    unseen: set[str] = set()
    out: set[str] = set()
    for clause in told:
        if clause.startswith("seen "):
            for item in clause.removeprefix("seen ").split(" & "):
                (unseen if item.startswith("not ") else seen).add(item.removeprefix("not "))
        elif clause.startswith("out "):
            out |= set(clause.removeprefix("out ").split(" & "))
        elif " : " in clause:
            name, _, effects = clause.partition(" : ")
            shows.setdefault(name, set()).update(item for item in effects.split(" & ") if not item.startswith("not "))
        else:
            effect, _, names = clause.partition(" from ")
            for name in names.split(" & "):
                shows.setdefault(name, set()).add(effect)
    sets = [
        set(group)
        for size in range(1, len(shows) + 1)
        for group in combinations(shows, size)
        if seen <= set().union(*(shows[name] for name in group)) and not any(shows[name] & unseen for name in group)
        if not out & set(group)
    ]
    mode = asked.split()[0] if " " in asked else "one"
    size = 1 if mode == "one" else min(map(len, sets))
    fewest = [group for group in sets if len(group) == size]
    if mode == "needed":
        within = {asked.split()[1] in group for group in fewest}
        return UNKNOWN if len(within) == 2 else "yes" if within == {True} else "no"
    if mode == "count":
        return str(size)
    return " ".join(sorted(fewest[0], key=str.lower)) if len(fewest) == 1 else UNKNOWN


def _fits(n: int, clue: str) -> bool:
    words = clause_words = clue.removeprefix("not ").split()
    k = int(clause_words[1]) if len(words) > 1 else 0
    found = {
        "positive": n > 0,
        "over": n > k,
        "under": n < k,
        "least": n >= k,
        "most": n <= k,
        "digits": len(str(n)) == k,
        "even": n % 2 == 0,
        "odd": n % 2 == 1,
        "prime": n > 1 and all(n % d for d in range(2, n)),
        "square": n in [d * d for d in range(30)],
        "cube": n in [d**3 for d in range(10)],
        "multiple": k > 0 and n % k == 0,
        "divides": k % n == 0,
        "sum": sum(map(int, str(n))) == k,
        "ends": n % 10 == k,
        "leaves": words[0] == "leaves" and n % int(words[-1]) == k,
    }[words[0]]
    return found != clue.startswith("not ")


@every_case
def test_answers_steps_and_checks(split: Split, level: str) -> None:
    """Every answer is what brute force finds, every step is true, and the check is verified and refuses all other options."""
    for problem in _items(split, level):
        assert problem.answer == _solved(problem), (problem, _solved(problem))
        assert verify(problem.question, problem.answer, problem.check, problem.options).status == "verified", problem
        assert verify(problem.question, problem.answer, problem.check).status == "verified", problem
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace), problem
        assert isinstance(parse(render(problem.trace)), Trace)
        assert 3 <= len(problem.steps) <= 15
        assert 10 <= len(problem.question) <= 480
        assert problem.steps[-1].startswith("missing ") == (problem.answer == UNKNOWN)
        low, high = DEPTHS[level]
        assert low <= problem.depth <= (high + 3 if split is Split.T4 else high)
        for other in set(problem.options) - {problem.answer}:
            check = problem.check.removeprefix("witness ").replace(f"cover {problem.answer} =", f"cover {other} =", 1)
            assert verify(problem.question, other, check).status != "verified", (other, problem)


@every_case
def test_readings_and_steps_are_permitted(split: Split, level: str) -> None:
    """Decoding lets a network write every reading to its end and every step in its place."""
    for problem in _items(split, level)[: COUNT // 2]:
        assert_permitted(problem)


@pytest.mark.parametrize("level", LEVELS)
def test_deterministic(level: str) -> None:
    """The same seed gives the same problem."""
    assert all(_item(Split.TRAIN, level, seed) == _items(Split.TRAIN, level)[seed] for seed in range(4))


def _misread(problem: Problem, rng: random.Random) -> Iterator[tuple[str, ...]]:
    """Readings that a small network may write instead: a `not` lost or added, a clause left out, words swapped, the wrong thing asked."""
    head, *body = problem.trace.reading.removeprefix("cover ").split(" ; ")
    at = rng.randrange(len(body))
    clause = body[at]
    yield (head, *body[:at], *body[at + 1 :])
    if " : " in clause:
        name, _, effects = clause.partition(" : ")
        yield (head, *body[:at], f"{effects.split(' & ')[0]} : {name}", *body[at + 1 :])
        yield (head, *body[:at], f"{name} : {' & '.join(effects.split(' & ')[1:])}", *body[at + 1 :])
        other = rng.choice([c for c in body if " : " in c]).partition(" : ")[0]
        yield (head, *body[:at], f"{other} : {effects}", *body[at + 1 :])
    elif clause.startswith("seen "):
        items = clause.removeprefix("seen ").split(" & ")
        i = rng.randrange(len(items))
        items[i] = items[i].removeprefix("not ") if items[i].startswith("not ") else f"not {items[i]}"
        yield (head, *body[:at], f"seen {' & '.join(items)}", *body[at + 1 :])
        yield (head, *body[:at], f"seen {' & '.join(items[1:])}", *body[at + 1 :])
    else:
        yield (head, *body[:at], clause.removeprefix("not ") if clause.startswith("not ") else f"not {clause}", *body[at + 1 :])
    noun = head.split()[-1]
    yield from (
        (f"_ = {asked}", *body)
        for asked in (noun, f"count {noun}", f"fewest {noun}", f"needed {problem.names[0] if problem.names else noun}")
    )


def test_misreadings_are_refused() -> None:
    """Of a misreading from which another answer follows, next to none is verified."""
    rng = random.Random(4)
    misread = (
        (problem, reading)
        for level in LEVELS[:3]
        for problem in _items(Split.TRAIN, level, 36)
        for reading in _misread(problem, rng)
    )
    tried, passed = verified_misreadings("cover", misread, solution)
    assert tried > 150
    assert len(passed) <= tried // 100, passed


def test_closed_answers_are_balanced() -> None:
    """Whether a cause is needed is answered by each of three words about as often, and the one cause stands at any place."""
    needed: Counter[str] = Counter()
    places: Counter[int] = Counter()
    for seed in range(300):
        mode = ("needed", "one")[seed % 2]
        draw, skin = Draw(random.Random(seed), Split.TRAIN), replace(SKINS["philosophy"], modes=(mode,))
        problem = b1.sample(draw, LEVELS[1], skin, "philosophy", "abductive")
        if mode == "needed":
            needed[problem.answer] += 1
        else:
            causes = [text.partition(" : ")[0] for _, text in problem.givens if " : " in text]
            if problem.answer in causes and len(causes) == 3:
                places[causes.index(problem.answer)] += 1
    assert all(0.24 < needed[option] / needed.total() < 0.43 for option in ("yes", "no", UNKNOWN)), needed
    assert all(0.2 < places[i] / places.total() < 0.47 for i in range(3)), places
    assert all(p.answer == UNKNOWN for level in LEVELS for p in _items(Split.T7, level))


def _skeleton(problem: Problem) -> str:
    return " ".join(
        sorted(
            set(
                re.split(
                    r"[.;?\n]+ ?", re.sub(r"\d+|#(?:, (?:an? |the )?#)*(?: (?:and|or) (?:an? |the )?#)?", "#", masked(problem))
                )
            )
        )
    )


@pytest.mark.parametrize("level", LEVELS)
def test_skeletons_are_many(level: str) -> None:
    """With names and numbers masked and sentences in any order, hardly two questions are alike."""
    counts = Counter(_skeleton(_item(Split.TRAIN, level, seed)) for seed in range(120))
    assert len(counts) >= 40
    assert max(counts.values()) <= 6


@pytest.mark.parametrize(("level", "trace", "question"), LENGTHS)
def test_lengths(level: str, trace: int, question: int) -> None:
    """Traces and questions stay within their budgets on average."""
    items = _items(Split.TRAIN, level, 60)
    mean_trace, mean_question = mean_lengths(items, _TOKEN)
    assert mean_trace <= trace
    assert mean_question <= question


def _tables() -> Iterator[tuple[str, Patterns]]:
    for module in (b1_phrases, b1_clue_phrases):
        for name, value in vars(module).items():
            yield from (
                (f"{name} {key}", one)
                for key, one in (value.items() if isinstance(value, dict) else [(name, value)])
                if isinstance(one, Patterns)
            )
    for domain, skin in SKINS.items():
        yield from ((f"{domain} {key}", one) for key, one in getattr(skin, "own", {}).items())


def test_patterns_are_many_and_apart() -> None:
    """No held-out pattern is trained, and every kind of sentence has many patterns, of its skin or general ones."""
    for name, patterns in _tables():
        assert not set(patterns.train) & set(patterns.held_out), name
        assert patterns.held_out, name
    for name, patterns in ((name, p) for name, p in _tables() if name.split()[0].isupper()):
        assert len(set(patterns.train)) >= 8, name
        assert len(patterns.held_out) >= 3, name


@pytest.mark.parametrize("domain", [domain for domain in DOMAINS if domain != "mathematics"])
def test_words_of_a_skin(domain: str) -> None:
    """Causes and effects of a skin share no word, so that a sentence names one or the other."""
    skin = SKINS[domain]
    causes = {skin_word.lower() for text in skin.causes for skin_word in text.split()[-1:]}
    effects = {word for text in skin.effects for word in text.split()}
    assert len(causes) == len(skin.causes) >= 16
    assert len(set(skin.effects)) == len(skin.effects) >= 16
    assert not causes & effects
