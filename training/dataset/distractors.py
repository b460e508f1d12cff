"""Idle sentences: a number that has nothing to do with the question, right before it is asked."""

import random
import re
from dataclasses import replace

from model.checks.verify import verify
from model.question import Question
from training.problem import Problem

_IDLE = (
    "The next bus leaves in {n} minutes.", "It is {n} degrees outside.", "The wall clock is {n} minutes slow.",
    "This is page {n} of the book.", "The radio plays song number {n}.", "Platform {n} is closed today.",
    "The lamp beside it is {n} years old.", "There are {n} pictures on the wall.", "The note was written on sheet {n}.",
    "Somebody else waits in room {n}.", "The calendar hangs on nail {n}.", "A clerk has ticket {n} in hand.",
)  # fmt: skip


def distracted(problem: Problem, rng: random.Random) -> Problem | None:
    """The problem with an idle sentence before its last one, named as unused; None where its check does not hold then."""
    told, stop, asked = problem.question.rpartition(". ")
    if not stop:
        return None
    number = str(rng.randint(2, 99))
    if re.search(rf"\b{number}\b", f"{problem.question} {problem.check}"):
        return None
    question = f"{told}. {rng.choice(_IDLE).format(n=number)} {asked}"
    place = len(Question(f"{told}. x").sentences)
    for idle in (number, f"s{place}", f"s{place} {number}"):
        check = _declared(problem.check, idle)
        if verify(question, problem.answer, check, problem.options).status == "verified":
            return replace(problem, question=question, check=check)
    return None


def _declared(check: str, idle: str) -> str:
    """The check with one more thing among the unused."""
    *clauses, last = check.split(" ; ")
    return " ; ".join([*clauses, f"{last} {idle}" if last.startswith("unused ") else f"{last} ; unused {idle}"])
