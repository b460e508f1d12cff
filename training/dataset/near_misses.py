"""Answers that are nearly right, as people and networks get them wrong: what a check must not accept."""

import re
from collections.abc import Iterator
from fractions import Fraction

from model import answers
from model.checks import perturb
from model.checks.verify import verify
from model.compute import format_number
from model.trace import UNKNOWN
from training.problem import Problem

_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")


def survivors(problem: Problem) -> tuple[int, int]:
    """How many wrong answers were tried and how many of them the check accepted."""
    head, *_ = check = problem.check.removeprefix("witness ").partition(" ")
    clauses = tuple(check[2].split(" ; "))
    tried = accepted = 0
    for other in wrong_answers(problem):
        body = perturb.restated(head, clauses, problem.answer, other)
        if body is None:
            continue
        tried += 1
        said = f"{head} {' ; '.join(body)}"
        witnessed = f"witness {said}" if other == UNKNOWN and head != "proof" else said
        accepted += verify(problem.question, other, witnessed, problem.options).status == "verified"
    return tried, accepted


def wrong_answers(problem: Problem) -> list[str]:
    """Every other option of a choice; of an open answer the ten kinds of slips, as far as they differ from it and from each other."""
    if problem.options or problem.answer == UNKNOWN:
        found = list(problem.options) or [value for _, given in problem.givens for value in _NUMBER.findall(given)]
    elif answers.quantity(problem.answer) is not None:
        found = list(_numbers(problem))
    else:
        found = sorted(set(re.findall(r"\b[A-Za-z]{3,}\b", problem.question)))[:10]
    wrong = [other for other in dict.fromkeys(found) if not answers.equal(other, problem.answer)]
    return [other for i, other in enumerate(wrong) if not any(answers.equal(other, before) for before in wrong[:i])]


def _numbers(problem: Problem) -> Iterator[str]:
    """One off, a tenth or a half, digits swapped, the sign, the reciprocal, the complement, a given, an earlier result."""
    number, unit = answers.quantity(problem.answer) or (Fraction(0), "")
    slips = [number + 1, number - 1, number * 10, number / 10, number * 2, number / 2, -number, 1 - number, number + 10]
    slips += [1 / number] if number else []
    digits = format_number(number)
    if len(digits) > 1 and digits.isdigit():
        slips.append(Fraction(digits[::-1]))
    steps = [step.rpartition(" = ")[2] for step in problem.steps[:-1] if " = " in step]
    known = [
        answers.quantity(text) for text in (*steps, *(value for _, given in problem.givens for value in _NUMBER.findall(given)))
    ]
    slips += [found[0] for found in known if found]
    for slip in slips:
        yield f"{format_number(slip)} {unit}".rstrip()
