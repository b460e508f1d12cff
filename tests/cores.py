"""What the tests of every core ask alike: what decoding permits, how alike and how long its items are, which misreadings pass."""

import re
from collections.abc import Callable, Iterable, Sequence

from model import answers
from model.checks.verify import verify
from model.derivation.derive import moves
from model.trace import UNKNOWN, render
from training.problem import Problem
from training.written.__main__ import unread

Reading = tuple[str, ...]


def assert_permitted(problem: Problem) -> None:
    """Decoding lets a network write the reading to its end and every step in its place."""
    assert unread(problem) is None, problem
    for place, step in enumerate(problem.steps):
        before = moves(problem.trace.reading, problem.steps[:place], problem.question)
        assert before is not None
        assert before.permits(step), (step, problem)
        assert before.completes(step), (step, problem)


def masked(problem: Problem, plural: str = "") -> str:
    """The question in small letters without its names; `plural` is what may stand behind one."""
    text = problem.question.lower()
    for name in sorted(problem.names, key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(name.lower())}{plural}\b", "#", text)
    return text


def skeleton(problem: Problem, plural: str = "") -> str:
    """The question without names and numbers, its sentences in any order."""
    return " ".join(sorted(set(re.split(r"[.;?\n]+ ?", re.sub(r"\d+", "#", masked(problem, plural))))))


def mean_lengths(items: Sequence[Problem], token: re.Pattern[str]) -> tuple[float, float]:
    """Tokens of a trace and of a question, on average."""
    traces = sum(len(token.findall(render(problem.trace))) for problem in items)
    return traces / len(items), sum(len(token.findall(problem.question)) for problem in items) / len(items)


def verified_misreadings(
    kind: str,
    misread: Iterable[tuple[Problem, Reading]],
    solution: Callable[[Reading], tuple[str, tuple[str, ...], str] | None],
) -> tuple[int, list[tuple[str, str]]]:
    """How many misreadings lead to another answer, and the questions and checks of those that are verified all the same."""
    passed, tried = [], 0
    for problem, reading in misread:
        found = solution(reading)
        if found is None or answers.equal(found[2], problem.answer):
            continue
        witness = "witness " if found[2] == UNKNOWN else ""
        check = f"{witness}{kind} {' ; '.join(reading).replace('_', found[2], 1)}"
        tried += 1
        if verify(problem.question, found[2], check).status == "verified":
            passed.append((problem.question, check))
    return tried, passed
