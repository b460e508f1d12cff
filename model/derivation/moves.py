"""Moves: what a trace may go on with, given what it has read and the steps it has taken."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from model.compute import ComputeFault
from model.trace import UNKNOWN

_OWN = ("find", "missing")  # steps that are written as openings only


@dataclass(frozen=True)
class Moves:
    """The steps that may be written next.

    `openings` are whole goals (`find Ana`) and labels with their colon (`Ana :`). For a label that opens, `lines` has what may
    stand behind the colon (`14 + 9 = 23`, `Sam big`), and `beginnings` how it must begin where only that is certain. `closed`
    are the labels that may not be written unless they open; where it is None nothing but the openings may be. `ends` says
    whether the answer may follow, and `answer` what it then is, if it is certain. `stuck` says that what is asked does not
    follow from the reading: a network that goes on to work it out has not read what it thinks it has.
    """

    openings: tuple[str, ...]
    lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    beginnings: Mapping[str, str] = field(default_factory=dict)
    closed: frozenset[str] | None = None
    ends: bool = False
    answer: str | None = None
    stuck: bool = False

    @property
    def open(self) -> bool:
        """Whether any step may follow."""
        return bool(self.openings) or self.closed is not None

    def permits(self, text: str) -> bool:
        """Whether a step may begin with a text, or go on as far as it."""
        label, colon, rest = text.partition(" :")
        if not colon:
            return any(opening.startswith(text) for opening in self.openings) or (
                self.closed is not None and not text.startswith(_OWN)
            )
        if label in self.lines:
            return any(f" {line}".startswith(rest) for line in self.lines[label])
        if " = " in rest:
            return False  # a result is computed, and ends its step
        if label in self.beginnings:
            begins = f" {self.beginnings[label]}"
            return begins.startswith(rest) or rest.startswith(begins + " ")
        return f"{label} :" in self.openings or (self.closed is not None and label not in self.closed)

    def completes(self, text: str) -> bool:
        """Whether a step may end with a text."""
        label, colon, rest = text.partition(" : ")
        if not colon:
            return text in self.openings
        return rest in self.lines.get(label, (rest,)) and rest.startswith(self.beginnings.get(label, ""))

    def certain(self, label: str) -> str | None:
        """What follows the colon of a label, if there is but one way. Raises ComputeFault `stuck` where nothing can."""
        if self.stuck and f"{label} :" not in self.openings:
            raise ComputeFault("stuck")
        lines = self.lines.get(label, ())
        return lines[0] if len(lines) == 1 else self.beginnings.get(label)


def begun(steps: Iterable[str]) -> list[str]:
    """The steps that derive something, without the goals before them."""
    return [step for step in steps if not step.startswith("find ")]


def goals(names: Iterable[str], steps: Sequence[str]) -> list[str]:
    """The goals that may still be stated: each once, and before anything is derived."""
    return [] if begun(steps) else [f"find {name}" for name in names if f"find {name}" not in steps]


def undetermined(names: Iterable[str], unknown: Iterable[str], known: Iterable[str], steps: Sequence[str]) -> Moves:
    """Where what is asked does not follow: goals, what is known, and something that is missing, after which nothing is left to say."""
    if steps and steps[-1].startswith("missing "):
        return Moves((), ends=True, answer=UNKNOWN)
    openings = [*goals(names, steps), *(f"missing {name}" for name in unknown), *(f"{name} :" for name in known)]
    return Moves(tuple(openings), closed=frozenset(), stuck=True)


def derived_by(
    solution: Callable[[tuple[str, ...]], tuple[str, tuple[str, ...], str] | None],
) -> Callable[[tuple[str, ...], tuple[str, ...]], Moves | None]:
    """The moves of a kind whose readings have one derivation, by what finds its goal, its lines and its answer.

    A goal, then line after line; None for a reading without sense.
    """

    def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
        solved = solution(clauses)
        return planned((solved[0],), solved[1], steps, solved[2]) if solved else None

    return moves


def planned(names: Iterable[str], lines: Sequence[str], steps: Sequence[str], answer: str) -> Moves:
    """Where the lines of a derivation have but one order: goals, then line after line, then the answer."""
    done = len(begun(steps))
    if done >= len(lines):
        return Moves((), ends=True, answer=answer)
    label, colon, rest = lines[done].partition(" : ")
    return Moves((*goals(names, steps), f"{label} :" if colon else label), {label: (rest,)} if colon else {})
