"""What the tests of every core ask alike: what decoding permits, how alike and how long its items are, which misreadings pass."""

import re
from collections.abc import Callable, Iterable, Sequence

from model import answers
from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.derivation.derive import moves
from model.trace import UNKNOWN, Trace, parse, render
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


def assert_sound(problem: Problem) -> None:
    """The answer is verified, no other option is; every step is true, and the last one derives the answer."""
    assert verify(problem.question, problem.answer, problem.check, problem.options).status == "verified", problem
    claim = problem.check.removeprefix("witness ")
    for other in {*problem.options, UNKNOWN} - {problem.answer}:
        swapped = ("witness " if other == UNKNOWN else "") + claim.replace(f" {problem.answer} ", f" {other} ", 1)
        assert verify(problem.question, other, swapped).status != "verified", (other, problem)
    assert all(steps_true(problem.question, problem.trace)), problem
    assert derives_answer(problem.trace), problem
    assert isinstance(parse(render(problem.trace)), Trace)
    assert 3 <= len(problem.steps) <= 15, problem
    assert 10 <= len(problem.question) <= 500, problem


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


def answered(reading: str) -> str | None:
    """The answer that follows from a reading, of several first steps by the first."""
    steps: list[str] = []
    for _ in range(40):
        now = moves(reading, steps)
        if now is None or now.ends or not now.openings:
            return now.answer if now else None
        label = now.openings[0].removesuffix(" :")
        steps.append(now.openings[0] if label == now.openings[0] else f"{label} : {now.lines.get(label, ('',))[0]}")
    return None


def passed(misread: Iterable[tuple[Problem, str]]) -> tuple[int, list[tuple[str, str]]]:
    """How many misreadings lead to another answer, and those of them that are verified all the same."""
    found, tried = [], 0
    for problem, reading in misread:
        answer = answered(reading)
        if answer is None or answers.equal(answer, problem.answer):
            continue
        check = ("witness " if answer == UNKNOWN else "") + reading.replace("_", answer, 1)
        tried += 1
        if verify(problem.question, answer, check).status == "verified":
            found.append((problem.question, check))
    return tried, found
