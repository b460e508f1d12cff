"""A problem from an entry: words and numbers drawn, steps and answer derived, and the check executed."""

import random
import re
from collections.abc import Iterator, Sequence
from functools import cache

from model import answers, compute
from model.checks.verify import verify
from model.facts.formulas import FORMULAS
from model.trace import BLANK, LEVELS, UNKNOWN
from training.draw import Draw, Split
from training.grid import CELLS
from training.problem import DEPTHS, Problem
from training.tasks.k1 import operations
from training.written.chains import compose as chains
from training.written.entries import Entry, entries
from training.written.options import possible
from training.written.relations import compose as relations
from training.written.scenes import compose as scenes
from training.written.slots import Slots, chosen
from training.written.splices import spliced
from training.written.worked import StuckError, worked

_ATTEMPTS = 60
SPLICED_SHARE = 0.35  # of the trained wordings: put together of several
SCENE_SHARE = 0.5  # of the written questions of a core that has scenes
RELATION_SHARE = 0.25  # of those of a core that has relations
CHAIN_SHARE = 0.5  # of those of a core that has chains
_TRIALS = 4  # draws by which an entry's levels are known
_LARGEST = 10**5
_LEAST_STEPS = 3
_LENGTHS = range(10, 481)  # characters of a question
# Cores whose clauses are words and little else: their names count as their numbers do.
_NAMES_COUNT = ("L1", "L2", "B1", "C1", "C2", "I1", "A1", "K1", "A2", "M1", "M2", "M3")
_IN_DIGITS = ("E3", "I2", "I1", "M2")
_SIGNS = re.compile(r"[-+=*/^%$]|\}[a-z(]")  # equations, percentages and amounts keep their digits
_KINDS = {"E1": "number", "E2": "number", "E3": "quantity", "L1": "truth", "L2": "truth", "P2": "number", "I2": "number"}


class RefusedError(ValueError):
    """A draw that makes no good problem; `by_chance` where other numbers may."""

    def __init__(self, reason: str, *, by_chance: bool = False) -> None:
        super().__init__(reason)
        self.by_chance = by_chance


def sample(draw: Draw, core: str, level: str, domain: str = "") -> Problem | None:
    """A written problem of a level, and of a domain where one is wanted, in held-out words in T1; None where the core has none."""
    for _ in range(_ATTEMPTS):
        wording = _composed(draw, core, level, domain) or _wording(draw, core, level, domain)
        if wording is None:
            return None
        try:
            problem = made(draw, core, *wording)
        except RefusedError:
            continue
        if problem.level == level:
            return problem
    return None


def _composed(draw: Draw, core: str, level: str, domain: str) -> tuple[Entry, str] | None:
    """One of a scene, of a relation or of a chain, now and then, where the core has them."""
    share = draw.rng.random()
    found = scenes.composed(draw, core, level, domain) if share < SCENE_SHARE else None
    if SCENE_SHARE <= share < SCENE_SHARE + RELATION_SHARE:
        found = relations.composed(draw, core, level, domain)
    return found or (chains.composed(draw, core, level, domain) if share < CHAIN_SHARE else None)


def _wording(draw: Draw, core: str, level: str, domain: str) -> tuple[Entry, str] | None:
    held_out = draw.split is Split.T1
    known = [entry for entry in _of(core, level, domain) if entry.held_out or not held_out]
    if not known:
        return None
    entry = draw.rng.choice(known)
    if held_out:
        return entry, draw.words.choice(entry.held_out)
    return entry, (spliced if draw.words.random() < SPLICED_SHARE else random.Random.choice)(draw.words, entry.trained)


@cache
def _of(core: str, level: str, domain: str) -> tuple[Entry, ...]:
    return tuple(entry for entry in _by_level(core).get(level, ()) if domain in ("", entry.domain))


@cache
def _by_level(core: str) -> dict[str, list[Entry]]:
    """The entries of each level; one whose number of steps is drawn, too, is of several."""
    found: dict[str, list[Entry]] = {}
    for entry in entries(core):
        levels = {level for seed in range(_TRIALS) for level in _levels(core, entry, seed)}
        for level in levels:
            found.setdefault(level, []).append(entry)
    return found


def _levels(core: str, entry: Entry, seed: int) -> Iterator[str]:
    draw = Draw(random.Random(seed), Split.TRAIN)
    try:  # a level needs no check
        yield drafted(draw, core, entry, entry.trained[seed % len(entry.trained)]).level
    except RefusedError:
        return


def made(draw: Draw, core: str, entry: Entry, line: str) -> Problem:
    """One problem of one line, verified. Raises RefusedError, and SlotError where a slot has no meaning."""
    problem = drafted(draw, core, entry, line)
    verdict = verify(problem.question, problem.answer, problem.check, problem.options)
    if verdict.status != "verified":
        told = f"{verdict.status}, {verdict.reason}: {problem.question} | {problem.check}"
        raise RefusedError(told, by_chance=verdict.reason == "few")
    return problem


def drafted(draw: Draw, core: str, entry: Entry, line: str) -> Problem:
    """One problem of one line, its check not executed yet. Raises as `made`."""
    try:
        slots = Slots(draw, entry, spelling=core not in _IN_DIGITS and not _SIGNS.search(line))
        question = slots.text(chosen(draw.words, line))
        reading = slots.formal(entry.reading)
        steps, answer = worked(reading, question, draw.rng)
    except compute.ComputeFault as fault:
        raise RefusedError(f"numbers: {fault}", by_chance=True) from fault
    except StuckError as stuck:
        raise RefusedError(str(stuck)) from stuck
    if len(steps) < _LEAST_STEPS:
        raise RefusedError(f"fewer than {_LEAST_STEPS} steps: {steps}")
    _check_numbers(core, steps, answer)
    if len(question) not in _LENGTHS:
        raise RefusedError(f"a question of {len(question)} characters")
    check = _filled(reading, answer)
    options = possible(core, reading, answer)
    depth = max(1, _hops(steps, reading))
    reasoning_type = _reasoning_type(core, entry.domain, reading)
    if reasoning_type is None:
        raise RefusedError(f"{core} has no domain {entry.domain!r}")
    givens = tuple((str(i), _masked(clause, slots.names, core)) for i, clause in enumerate(reading.split(" ; ")[1:]))
    kind = "word" if core in ("I2", "P2") and options else _KINDS.get(core) or answers.kind(answer)
    return Problem(
        core, entry.domain, reasoning_type, _level(steps, answer, reading), question, steps, answer, kind, check, depth,
        givens, slots.names, options,
    )  # fmt: skip


def _reasoning_type(core: str, domain: str, reading: str) -> str | None:
    """The type of a core's problems in a domain; the one that supposes something otherwise where the reading does."""
    found = [kind for one, kind, _ in CELLS[core] if one == domain]
    return "counterfactual" if "counterfactual" in found and " ; instead " in reading else found[0] if found else None


def _masked(clause: str, names: tuple[str, ...], core: str) -> str:
    """A clause without names: other names make no other instance, but for proofs, which have nothing else."""
    if core in _NAMES_COUNT:
        return clause
    return re.sub(rf"\b(?:{'|'.join(map(re.escape, names)) or '(?!)'})\b", "n", clause)


def _check_numbers(core: str, steps: tuple[str, ...], answer: str) -> None:
    """Refuse results that nobody would ask for."""
    results = [step.rpartition(" = ")[2] for step in steps if " = " in step]
    whole = core in ("E1", "E2")
    for result in results:
        if whole and not (result.isdigit() and 0 < int(result) < _LARGEST):
            raise RefusedError(f"numbers: {result}", by_chance=True)
        if core == "E3" and ("/" in result or result.startswith("-") or len(result) > 8):
            raise RefusedError(f"numbers: {result}", by_chance=True)
    if len(answer.partition(" ")[0] if core == "E3" else answer) > 12:  # the unit of a price may be long
        raise RefusedError(f"numbers: {answer}", by_chance=True)


def _filled(reading: str, answer: str) -> str:
    check = re.sub(rf"(?<!\S){BLANK}(?!\S)", lambda _: answer, reading, count=1)
    return f"witness {check}" if answer == UNKNOWN and not check.startswith("proof ") else check


def _hops(steps: Sequence[str], reading: str) -> int:
    """Calculations and deductions; of an explanation the observations and clues."""
    if reading.startswith("run "):
        return operations(steps)
    if reading.startswith("mapping "):
        return sum(" : " in step and not step.startswith("same : ") for step in steps)
    if reading.startswith("steps "):
        return len(steps) - 2
    if reading.startswith("enough _ = formula "):
        return sum(clause in FORMULAS for clause in reading.split(" ; "))
    if reading.startswith("cover "):
        return sum(
            (" remain" in step and " to " not in step and not step.startswith("all :")) or " : needs " in step for step in steps
        )
    if reading.startswith("rule "):
        said = (" = ", " remain", " : over ", " : supports", " : counterexample", " : irrelevant", " : undecided")
        return sum(any(mark in step for mark in said) for step in steps)
    return sum(any(sign in step for sign in (" = ", " so ", " : after ", " : before ", " via ")) for step in steps)


def _level(steps: tuple[str, ...], answer: str, reading: str) -> str:
    """By the number of calculations or hops; of an open question by what it states."""
    hops = _hops(steps, reading)
    is_open = answer == UNKNOWN or (reading.startswith("enough _ = proof ") and steps[-1].startswith("missing "))
    if is_open and not reading.startswith(("cover ", "relation ", "mapping ", "steps ", "enough _ = formula ")):
        hops = max(1, reading.count(" ; ") - 1, hops)
    return next((level for level in LEVELS if hops <= DEPTHS[level][1]), LEVELS[-1])
