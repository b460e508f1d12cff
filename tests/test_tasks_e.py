"""E1 and E2: items are deterministic, true, checked, within budget, and verified by the executors."""

import random
import re
from collections import Counter
from fractions import Fraction
from types import ModuleType

import pytest

from model import compute
from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.question import Question
from model.trace import LEVELS, parse, render
from training.domains import mathematics
from training.draw import Draw, Split
from training.problem import Problem
from training.tasks import e1, e2

CORES = [(e1, mathematics.E1), (e2, mathematics.E2)]
SPLITS = (Split.TRAIN, Split.T1, Split.T4, Split.T7)
BUDGETS = dict(zip(LEVELS, (48, 86, 135, 198), strict=True))
_TOKEN = re.compile(r"<[^>]+>|[A-Za-z]+|\d|[^\sA-Za-z\d]")
_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?")


def make(module: ModuleType, skin: object, split: Split, level: str, seed: int) -> Problem:
    draw = Draw(random.Random(f"{seed} {level} {split}"), split, unanswerable=split is Split.T7)
    return module.sample(draw, level, skin, "mathematics", "deductive")


@pytest.fixture(scope="module", params=CORES, ids=["E1", "E2"])
def items(request: pytest.FixtureRequest) -> list[tuple[Split, Problem]]:
    module, skin = request.param
    return [(s, make(module, skin, s, level, i)) for s in SPLITS for level in LEVELS for i in range(80)]


@pytest.mark.parametrize(("module", "skin"), CORES)
def test_same_seed_same_item(module: ModuleType, skin: object) -> None:
    for level in LEVELS:
        assert make(module, skin, Split.TRAIN, level, 5) == make(module, skin, Split.TRAIN, level, 5)


def test_form(items: list[tuple[Split, Problem]]) -> None:
    for split, item in items:
        assert 10 <= len(item.question) <= 500
        assert 3 <= len(item.steps) <= 15, item
        assert parse(render(item.trace)) == item.trace
        assert (item.answer == "unknown") == (split is Split.T7) == item.steps[-1].startswith("missing ")
        assert "{" not in item.question


def test_steps_are_computed_from_stated_or_derived_numbers(items: list[tuple[Split, Problem]]) -> None:
    for split, item in items:
        known = {v for m in Question(item.question).mentions for v in m.values} | {Fraction(1), Fraction(100)}
        calculations = 0
        for step in item.steps:
            if step.startswith("find "):
                continue
            label, _, body = step.partition(" : ")
            expression, _, result = body.rpartition(" = ")
            if expression:
                assert compute.evaluate(expression) == result
                literals = re.findall(r"(?<!\S)-?\d\S*", expression)
                assert {compute.parse_number(n) for n in literals} <= known, (item, step)
                known.add(compute.parse_number(result))
                calculations += 1
            assert 1 <= len(label.split()) <= 4
        if split is not Split.T7:
            assert calculations >= item.depth
            assert item.steps[-1].endswith(f" = {item.answer}")
            assert Fraction(item.answer).denominator == 1


def test_every_step_is_true_by_machine(items: list[tuple[Split, Problem]]) -> None:
    for _, item in items:
        assert all(steps_true(item.question, item.trace)), item
        assert derives_answer(item.trace), item


def test_check_literals_are_the_numbers_of_the_question(items: list[tuple[Split, Problem]]) -> None:
    for _, item in items:
        body, _, unused = item.check.partition(" ; unused ")
        restated = re.sub(r"^(witness )?\w+ [^;]+", "", body)
        needed = Counter(Fraction(n) for n in _NUMBER.findall(restated)) + Counter(Fraction(n) for n in unused.split())
        free = Counter({n: needed[n] for n in (Fraction(1), Fraction(100))})
        mentions = [m.values for m in Question(item.question).mentions]
        for values in mentions:
            hit = next((v for v in values if needed[v] > 0), None)
            assert hit is not None, (item.question, item.check, values)
            needed[hit] -= 1
        assert not +(needed - free), (item.question, item.check)


def test_names_of_the_check_and_goals_occur(items: list[tuple[Split, Problem]]) -> None:
    generic = {"total", "left", "each", "all", "rest", "difference", "half", "share", "change", "number", "x", "unknown"}
    for _, item in items:
        question = Question(item.question)
        words = set(re.findall(r"[A-Za-z]+", item.check)) - {"expr", "subst", "witness", "unused"} - generic
        words |= {w for s in item.steps if s.startswith(("find ", "missing ")) for w in s.split()[1:]} - generic
        words = {w for w in words if len(w) > 1 or item.core == "E1"}
        assert all(question.has_words(w) for w in words), (item.question, words)


def test_every_item_verifies_and_near_misses_do_not(items: list[tuple[Split, Problem]]) -> None:
    for _, item in items:
        verdict = verify(item.question, item.answer, item.check, item.options)
        assert verdict.status == "verified", (item.question, item.answer, item.check, verdict)
        if item.answer != "unknown":
            wrong = str(int(item.answer) + 1)
            check = item.check.replace(f" {item.answer} =", f" {wrong} =", 1).replace(f"= {item.answer} ;", f"= {wrong} ;", 1)
            assert verify(item.question, wrong, check, item.options).status != "verified"


@pytest.mark.parametrize(("module", "skin"), CORES)
def test_budgets(module: ModuleType, skin: object) -> None:
    for level in LEVELS:
        made = [make(module, skin, Split.TRAIN, level, i) for i in range(150)]
        assert sum(len(_TOKEN.findall(render(p.trace))) for p in made) / len(made) <= BUDGETS[level]


def test_held_out_patterns_are_not_trained() -> None:
    worlds = [w for _, w in mathematics.E1.worlds] + [mathematics.E1.story, mathematics.E1.shop]
    for world in worlds:
        for patterns in [*world.phrases.values(), *world.terse.values()]:
            assert patterns.held_out
            assert not set(patterns.train) & set(patterns.held_out)
