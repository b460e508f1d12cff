"""The rules that every row of the data set passes, each with the name that the data set card counts rejections by."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from model import first_person
from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from training import corpus
from training.problem import Problem

_QUESTION = range(10, 501)  # characters
_STEPS = range(3, 16)
BACK = "[BACK]"


@dataclass
class Known:
    """What a combination has already, to reject duplicates."""

    questions: set[str] = field(default_factory=set)
    instances: set[str] = field(default_factory=set)
    near: set[str] = field(default_factory=set)


_RULES: dict[str, Callable[[Problem], bool]] = {
    "length of the question": lambda problem: len(problem.question) in _QUESTION,
    "number of steps": lambda problem: len(problem.steps) in _STEPS,
    "printable ASCII": lambda problem: all(" " <= sign <= "~" for sign in written(problem)),
    "impersonal": lambda problem: first_person.validate(written(problem)),
    "true steps": lambda problem: all(steps_true(problem.question, problem.trace)),
    "answer derived": lambda problem: derives_answer(problem.trace),
}


def examine(problem: Problem, known: Known, *, retold: bool) -> tuple[str, str]:
    """The rule that rejects a problem, empty where none does, and the sentence of its executed check.

    What is `retold` shares its instance with the row that it retells; its words must be new all the same.
    """
    for rule, holds in _RULES.items():
        if not holds(problem):
            return rule, ""
    verdict = verify(problem.question, problem.answer, problem.check, problem.options)
    if verdict.status != "verified":
        return "verified check", ""
    return _duplicate(problem, known, retold=retold), verdict.statement


def _duplicate(problem: Problem, known: Known, *, retold: bool) -> str:
    """Which kind of duplicate this is; what is none is remembered."""
    question = folded(problem.question)
    instance, near = (
        corpus.instance(problem),
        f"{skeleton(problem)} {sorted(re.findall(r'[0-9.]+', question))} {problem.answer}",
    )
    if question in known.questions:
        return "exact duplicate"
    if instance in known.instances and not retold:
        return "duplicate instance"
    if near in known.near:
        return "near duplicate"
    known.questions.add(question)
    known.instances.add(instance)
    known.near.add(near)
    return ""


def folded(question: str) -> str:
    """A question without its capitals and line ends: what makes two questions the same."""
    return " ".join(question.lower().split())


def written(problem: Problem) -> str:
    """All that a trace says, the wrong step of a retry and its withdrawal included."""
    return " ".join([*steps(problem), problem.answer, problem.check])


def steps(problem: Problem) -> list[str]:
    """The steps of a trace; a wrong one stands right before the withdrawal."""
    lines = list(problem.steps)
    if problem.retry is not None:
        place, wrong = problem.retry
        lines[place:place] = [wrong, BACK]
    return lines


def skeleton(problem: Problem) -> str:
    """A hash of the question with numbers and names masked and the order of sentences folded."""
    text = problem.question.lower()
    for name in sorted(problem.names, key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(name.lower())}(s|es)?\b", "N", text)
    text = re.sub(r"\d+([.,/]\d+)*", "0", text)
    sentences = sorted(part.strip() for part in re.split(r"[.?!;]\s*", text) if part.strip())
    return hashlib.sha256(" ".join(sentences).encode()).hexdigest()[:16]
