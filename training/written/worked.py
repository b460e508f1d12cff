"""From a reading to the steps that solve it: `model.derivation` says what may follow, here is chosen what does."""

import re
from collections.abc import Iterator, Sequence
from random import Random

from model.compute import ComputeFault
from model.derivation.derive import moves
from model.derivation.dist import givens
from model.derivation.moves import Moves
from model.question import Question
from model.trace import UNKNOWN
from training.written.broken import lines

_MOST = 15
_NAMED = 5  # goals before the first calculation, at most
_SOMEONES = ("left", "all", "each")  # what somebody has in the end: the goal is named after the owner
_LABELS = ("number", "total")  # of a number that has no name
_NAME = re.compile(r"[A-Za-z]\w*")
_SHARED = ("total", "left", "each", "all", "difference", "change", "rest", "result")  # labels that are no words of their own


class StuckError(ValueError):
    """A reading from which no answer follows."""


def worked(reading: str, question: str, rng: Random) -> tuple[tuple[str, ...], str]:
    """Steps and answer of a reading. Raises StuckError."""
    kind = reading.partition(" ")[0]
    view = Question(question)
    steps: list[str] = list(_goals(reading, kind, view))
    while len(steps) <= _MOST:
        found = _moves(reading, steps, question)
        if found.ends and found.answer is not None and not _goes_on(found, kind, reading, rng, steps):
            return tuple(_filled(steps, kind, reading, view)), found.answer
        step = _chosen(found, kind, reading, view, rng, steps)
        following = [step] if step else _compound(found, reading, view, steps) if kind == "expr" else []
        if not following:
            break
        steps += following
    raise StuckError(f"nothing follows in {reading!r} after {steps}")


def _moves(reading: str, steps: Sequence[str], question: str = "") -> Moves:
    try:
        found = moves(reading, steps, question)
    except ComputeFault as fault:
        raise StuckError(str(fault)) from fault
    if found is None:
        raise StuckError(f"no sense in {reading!r}")
    return found


def _goes_on(found: Moves, kind: str, reading: str, rng: Random, steps: Sequence[str]) -> bool:
    """Whether the answer is not all: the target has its line still to come, or a step that is asked for is looked at a second time."""
    if kind == "expr" and found.answer != UNKNOWN:
        return steps[-1].partition(" : ")[0] != _target(reading)
    return kind == "fit" and bool(found.lines) and steps[-1].startswith("rule") is False and rng.random() < 0.3


def _chosen(found: Moves, kind: str, reading: str, view: Question, rng: Random, steps: Sequence[str]) -> str | None:
    """The next step: what is computed, in the order of the reading; of a sequence a random one of those there are."""
    lines = [f"{label} : {line}" for label, options in found.lines.items() for line in options]
    derived = [line for line in lines if " = " in line or " so " in line or kind != "expr"]
    if kind == "fit" and "total" in found.lines:  # how many words there are in a round: counted, unless the question says it
        stated = {str(value) for mention in view.mentions for value in mention.values}
        counted = f"total : {found.lines['total'][0]}"
        return derived[-1] if counted.rpartition(" = ")[2] in stated else counted
    if kind == "fit" and derived:
        return rng.choice(derived[-2:])
    if kind == "proof":
        derived.sort(key=lambda line: " so " not in line)
    if kind == "expr":
        derived.sort(key=lambda line: _place(line.partition(" : ")[0], reading))
    if derived:
        return derived[0]
    missing = [opening for opening in found.openings if opening.startswith("missing ")]
    if not missing:
        return None
    if not steps[1:] and kind != "proof":  # no trace is one line short
        known = [opening for opening in found.openings if opening.endswith(" :")]
        given = _given(known, reading)
        if given:
            return given
    return min(missing, key=lambda text: _missing_rank(text.removeprefix("missing "), reading, view))


def _compound(found: Moves, reading: str, view: Question, steps: Sequence[str]) -> list[str]:
    """The lines of the first definition of several operations whose names are all known."""
    values = {label: line.rpartition(" = ")[2] for label, _, line in (step.partition(" : ") for step in steps) if line}
    equations = [clause.partition(" = ")[::2] for clause in reading.split(" ; ")[1:] if not clause.startswith("unused ")]
    values |= {name: right for name, right in equations if right.isdigit()}
    for name, right in equations:
        ready = all(word in values for word in _NAME.findall(right))
        if name not in values and ready and not found.stuck:
            return lines(name, right, values, view)
    return []


def _place(label: str, reading: str) -> int:
    return reading.rfind(f"; {label} =")


def _given(known: Sequence[str], reading: str) -> str | None:
    """A number that the reading states, as a step."""
    if reading.startswith("dist "):
        return next(reversed(givens(reading.removeprefix("dist ").split(" ; "))), None)
    for clause in reading.split(" ; ")[1:]:
        name, _, value = clause.partition(" = ")
        if f"{name} :" in known and value and value.split()[0].replace(".", "").isdigit():
            return f"{name} : {value}"
    number = re.search(r"(?<!\S)\d+(?:\.\d+)?(?!\S)", reading)
    label = next((label for label in _LABELS if f"{label} :" in known), None)
    return f"{label} : {number.group()}" if number and label else None


def _missing_rank(name: str, reading: str, view: Question) -> tuple[bool, int]:
    if reading.startswith("formula "):  # what is missing, not what follows from it
        return reading.startswith(f"formula {name} = "), -reading.count(name) * (f"; {name} = " not in reading)
    asked = reading.split(" ; ")[0].split()[-1]
    unsaid = reading.startswith("dist ") and not view.has_words(name)
    return name == asked or unsaid, -reading.count(name)


# Goals


def _goals(reading: str, kind: str, view: Question) -> Iterator[str]:
    """What is to be found, and backwards what it rests on."""
    if kind in ("proof", "enough", "needed"):
        yield from _backwards(reading)
        return
    openings = [opening for opening in _moves(reading, ()).openings if opening.startswith("find ")]
    if kind == "dist":
        openings = [opening for opening in openings if view.has_words(opening.removeprefix("find "))]
    if kind == "expr":
        yield from _chain(reading, view)
    elif kind == "subst":
        yield f"find {_target(reading)}"
    elif kind == "run":
        yield from openings
    elif openings:
        yield openings[0]


def _target(reading: str) -> str:
    left, _, right = reading.partition(" ")[2].split(" ; ")[0].partition(" = ")
    return left if right == "_" else right


def _chain(reading: str, view: Question) -> Iterator[str]:
    """The target and the names derived on the way to it, but for the first."""
    target = _target(reading)
    steps: list[str] = []
    while True:
        found = _moves(reading, steps)
        lines = [f"{label} : {line[0]}" for label, line in found.lines.items() if " = " in line[0]]
        if found.ends or not lines:
            break
        steps.append(min(lines, key=lambda line: _place(line.partition(" : ")[0], reading)))
    names = [step.partition(" : ")[0] for step in steps]
    on_the_way = [name for name in reversed(names[1:]) if name not in _SHARED and name != target and view.has_words(name)]
    owners = [word for word in _NAME.findall(reading.partition(" ; ")[2]) if word not in _SHARED and word != "unused"]
    first = owners[-1] if target in _SOMEONES and owners else target
    yield from [f"find {name}" for name in dict.fromkeys((first, *on_the_way))][:_NAMED]


def _backwards(reading: str) -> Iterator[str]:
    steps: list[str] = []
    while len(steps) < _NAMED:
        goals = [text for text in _moves(reading, steps).openings if text.startswith("find ")]
        if not goals:
            return
        steps.append(goals[0])
        yield goals[0]


def _filled(steps: list[str], kind: str, reading: str, view: Question) -> list[str]:
    """A trace has three steps at least: of one calculation, a given stands before it."""
    if kind == "expr" and len(steps) == 2 and not steps[-1].startswith("missing "):
        expression = steps[-1].partition(" : ")[2].partition(" = ")[0]
        for clause in reading.split(" ; ")[1:]:
            name, _, value = clause.partition(" = ")
            if value in expression.split() and name != UNKNOWN:
                return [steps[0], f"{name} : {value}", steps[1]]
    return steps
