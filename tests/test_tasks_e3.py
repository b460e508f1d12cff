"""E3: items are deterministic, true, checked, within budget, and verified by the executor."""

import random
import re

import pytest

from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.facts.formulas import FORMULAS
from model.trace import LEVELS, parse, render
from training.domains import chemistry, economics, engineering, medicine, physics
from training.draw import Draw, Split
from training.problem import Problem
from training.tasks import e3

DOMAINS = {m.__name__.rpartition(".")[2]: m.E3 for m in (physics, chemistry, medicine, economics, engineering)}
SPLITS = (Split.TRAIN, Split.T1, Split.T4, Split.T7)
BUDGETS = dict(zip(LEVELS, (80, 130, 185, 240), strict=True))  # about half is the check, which restates every given and formula
_TOKEN = re.compile(r"<[^>]+>|[A-Za-z]+|\d|[^\sA-Za-z\d]")


def make(domain: str, split: Split, level: str, seed: int) -> Problem:
    draw = Draw(random.Random(f"{seed} {level} {split}"), split, unanswerable=split is Split.T7)
    return e3.sample(draw, level, DOMAINS[domain], domain, "deductive")


@pytest.fixture(scope="module", params=DOMAINS)
def items(request: pytest.FixtureRequest) -> list[tuple[Split, Problem]]:
    return [(s, make(request.param, s, level, i)) for s in SPLITS for level in LEVELS for i in range(40)]


@pytest.mark.parametrize("domain", DOMAINS)
def test_same_seed_same_item(domain: str) -> None:
    for level in LEVELS:
        assert make(domain, Split.TRAIN, level, 5) == make(domain, Split.TRAIN, level, 5)


def test_form(items: list[tuple[Split, Problem]]) -> None:
    for split, item in items:
        assert 3 <= len(item.steps) <= 15, item
        assert parse(render(item.trace)) == item.trace
        assert (item.answer == "unknown") == (split is Split.T7) == item.steps[-1].startswith("missing ")
        assert "{" not in item.question
        assert item.question.replace("\n", " ").isprintable()
        if split is not Split.T7:
            # A line a formula; a unit that does not fit is converted in a line of its own or, of what follows, within that line.
            formulas = sum(clause in FORMULAS for clause in item.check.split(" ; "))
            assert formulas <= sum(" = " in step for step in item.steps) <= item.depth
            assert "/" not in item.answer.split()[0]


def test_every_step_is_true_by_machine(items: list[tuple[Split, Problem]]) -> None:
    for _, item in items:
        assert all(steps_true(item.question, item.trace)), (item, steps_true(item.question, item.trace))
        assert derives_answer(item.trace), item


def test_every_item_verifies_and_near_misses_do_not(items: list[tuple[Split, Problem]]) -> None:
    for _, item in items:
        verdict = verify(item.question, item.answer, item.check, item.options)
        assert verdict.status == "verified", (item.question, item.answer, item.check, verdict)
        if item.answer != "unknown":
            wrong = f"9{item.answer}"
            check = item.check.replace(f"= {item.answer} ;", f"= {wrong} ;", 1)
            assert verify(item.question, wrong, check, item.options).status != "verified"


def test_budgets() -> None:
    for level in LEVELS:
        made = [make(domain, Split.TRAIN, level, i) for i in range(40) for domain in DOMAINS]
        assert sum(len(_TOKEN.findall(render(p.trace))) for p in made) / len(made) <= BUDGETS[level]
