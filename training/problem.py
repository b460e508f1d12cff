"""The one record that a core makes, and the builder that writes true steps."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from model import compute
from model.trace import LEVELS, Tags, Trace

# Operations (or hops) a problem needs, by level; what a level is.
DEPTHS = dict(zip(LEVELS, ((1, 2), (3, 4), (5, 6), (7, 10)), strict=True))


@dataclass(frozen=True)
class Problem:
    """A question with its solver's answer, true steps, and a backward check.

    `names` are the surface names and nouns (masked in the skeleton), `givens` the typed premises (what makes an instance),
    `options` every possible answer where the answer is a choice, else empty. `depth` counts operations or hops.
    """

    core: str
    domain: str
    reasoning_type: str
    level: str
    question: str
    steps: tuple[str, ...]
    answer: str
    answer_type: str  # number, quantity, word, truth
    check: str
    depth: int
    givens: tuple[tuple[str, str], ...]
    names: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    retry: tuple[int, str] | None = field(default=None)  # (index of a step, a wrong step to write and take back before it)

    @property
    def trace(self) -> Trace:
        """The trace that training teaches, without the retry."""
        return Trace(Tags(self.domain, self.reasoning_type, self.core, self.level), self.steps, self.answer, self.check)


def in_small_letters(problem: Problem) -> Problem:
    """The problem without capitals, as people type who never use them."""

    def small(texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(text.lower() for text in texts)

    return replace(
        problem,
        question=problem.question.lower(),
        steps=small(problem.steps),
        answer=problem.answer.lower(),
        check=problem.check.lower(),
        givens=tuple((label, value.lower()) for label, value in problem.givens),
        names=small(problem.names),
        options=small(problem.options),
        retry=problem.retry and (problem.retry[0], problem.retry[1].lower()),
    )


class Steps:
    """Writes the steps of a solution in the trace language; every result is computed by `model.compute`."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def find(self, what: str) -> None:
        """State the goal in words of the question."""
        self.lines.append(f"find {what}")

    def given(self, label: str, quantity: str) -> None:
        """Name a quantity that the question states."""
        self.lines.append(f"{label} : {quantity}")

    def calc(self, label: str, expression: str) -> str:
        """Compute an expression and return the canonical text of its value. Raises ComputeFault."""
        result = compute.evaluate(expression)
        self.lines.append(f"{label} : {expression} = {result}")
        return result

    def missing(self, what: str) -> None:
        """State what the question leaves open."""
        self.lines.append(f"missing {what}")

    def line(self, text: str) -> None:
        """Any other step form of docs/trace.md."""
        self.lines.append(text)
