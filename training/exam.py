"""The exam: fixed problems of one half of every split, so that every checkpoint and bundle answers the same questions.

Besides the generated splits there is one of questions that people typed. Whoever writes phrases for the training data, or guards,
learns from those in `typed/shown.toml`, and never reads `typed/dev.toml`, which the confidence is fitted on, or `typed/test.toml`.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path
from typing import Any

from model import answers
from model.trace import LEVELS
from training import corpus
from training.draw import Split
from training.grid import CELLS
from training.problem import Problem

EXAM_SEED = 20_261_123
TYPED = "typed"  # the split of questions that people typed, a file a half
TYPED_FOLDER = Path(__file__).parent / "typed"
SHOWN = "shown"  # the typed questions that belong to no half

# Items a core in each split: levels are drawn evenly.
SIZES = {Split.T0: 240, Split.T1: 240, Split.T4: 60, Split.T7: 100}
FOREIGN_ITEMS = 200


@dataclass(frozen=True)
class Sheet:
    """One question of the exam with what is right. `problem` is None for a question outside everything known."""

    split: str
    core: str
    level: str
    question: str
    problem: Problem | None


def sheets(half: str, scale: float = 1.0, cores: Sequence[str] | None = None) -> list[Sheet]:
    """All the questions of one half about some cores (None: all); a pure function of its arguments.

    Splits are `scale` times their standard sizes, but for typed questions, of which all are asked.
    """
    asked = every_core() if cores is None else cores
    found = [sheet for split, size in SIZES.items() for sheet in _of_split(asked, split, half, max(1, int(size * scale)))]
    count = max(1, int(FOREIGN_ITEMS * scale))
    foreign = (corpus.foreign_question(Split.T0, half, EXAM_SEED, i) for i in range(count))
    found += [sheet for sheet in typed_sheets(half) if sheet.core in asked]
    return found + [Sheet("foreign", corpus.FOREIGN, "", question, None) for question in foreign]


@cache
def typed_sheets(half: str) -> tuple[Sheet, ...]:
    """The typed questions of a half, or those that are shown, with the answer that a person gives; depth is 0: there is no trace."""
    rows = tomllib.loads((TYPED_FOLDER / f"{half}.toml").read_text(encoding="utf-8"))["question"]
    return tuple(_sheet(TYPED, _typed_problem(**row)) for row in rows)


def _typed_problem(core: str, level: str, text: str, answer: str) -> Problem:
    domain, reasoning_type, _ = CELLS[core][0]
    return Problem(core, domain, reasoning_type, level, text, (), answer, answers.kind(answer), "", 0, ())


def every_core() -> list[str]:
    """The cores that there are."""
    return [core for core in corpus.CORES if core != corpus.FOREIGN]


def trained_cores(training: Mapping[str, Any]) -> list[str]:
    """The cores that a network was trained on, by its configuration: what it never saw is not examined, and never served."""
    return [core for core in every_core() if training["mix"].get(core, 0) > 0]


def pairs(cores: Sequence[str]) -> list[tuple[str, str]]:
    """Every (core, level) of some cores."""
    return [(core, level) for core in cores for level in LEVELS]


def scope_sheets(asked: Iterable[tuple[str, str]], indices: range) -> list[Sheet]:
    """Fresh items of the pairs asked for, by index, dev half of T0: what the served scope is judged on."""
    seed = EXAM_SEED + 1
    return [
        _sheet("scope", corpus.item(core, Split.T0, "dev", seed, index, levels=(level,)))
        for core, level in asked
        for index in indices
    ]


def wilson_lower(right: int, total: int, z: float = 1.96) -> float:
    """Lower bound of the 95 % Wilson score interval of a share (Wilson 1927)."""
    if total == 0:
        return 0.0
    share = right / total
    spread = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return (share + z * z / (2 * total) - spread) / (1 + z * z / total)


def _of_split(cores: Sequence[str], split: Split, half: str, size: int) -> Iterator[Sheet]:
    for core in cores:
        for index in range(size):
            yield _sheet(split.value, corpus.item(core, split, half, EXAM_SEED, index))


def _sheet(split: str, problem: Problem) -> Sheet:
    return Sheet(split, problem.core, problem.level, problem.question, problem)
