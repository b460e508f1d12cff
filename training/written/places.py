"""What the command lines of scenes and of relations share: draw questions of every place, report those that cannot be read or verified."""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from model.trace import LEVELS
from training.draw import Draw, Split
from training.problem import Problem
from training.written.__main__ import unread
from training.written.entries import Entry, EntryError
from training.written.sample import RefusedError, made
from training.written.slots import SlotError

_TOLERATED = 0.12  # share of a place's questions that a guard may refuse: not everything goes with everything
Found = tuple[Problem | None, str]  # a problem, or what is wrong with a place


class Placed(Protocol):
    """What is read from a paragraph of a file."""

    place: str


_P = TypeVar("_P", bound=Placed)
Composer = Callable[[Draw, _P, str], tuple[Entry, str] | None]


def reports(core: str, of: Iterable[_P], compose: Composer[_P], samples: int, part: str, seed: int) -> list[Found]:
    """Problems of every place whose name holds `part`, and what is wrong with one of which too many are refused."""
    return [found for place in of if part in place.place for found in _drawn(core, place, compose, samples, seed)]


def _drawn(core: str, place: _P, compose: Composer[_P], samples: int, seed: int) -> list[Found]:
    draw = Draw(random.Random(f"{seed} {place.place}"), Split.TRAIN)
    good: list[Problem] = []
    wrong: Counter[str] = Counter()
    for number in range(samples):
        composed = compose(draw, place, LEVELS[number % 3])
        try:
            problem = made(draw, core, *composed) if composed else None
        except (RefusedError, SlotError, ValueError) as fault:
            wrong[str(fault)] += 1
            continue
        if problem is not None:
            good.append(problem)
            refused_at = unread(problem)
            wrong.update([f"not permitted after {refused_at!r}: {problem.question} | {problem.check}"] if refused_at else [])
    found: list[Found] = [(problem, "") for problem in good]
    if wrong.total() > _TOLERATED * samples or not good:
        told = "\n    ".join(reason for reason, _ in wrong.most_common(3))
        found.append((None, f"{place.place}: {wrong.total()} of {samples} refused, {len(good)} good\n    {told}"))
    return found


def main(name: str, about: str | None, all_of: Callable[[str], Iterable[_P]], compose: Composer[_P]) -> int:
    """Report, and show some of the problems; -> 1 where a place is wrong. `name` is what the places are called."""
    parser = argparse.ArgumentParser(prog=f"python -m training.written.{name}", description=about)
    parser.add_argument("core", nargs="?", default="E1", help=f"the core whose {name} are drawn (default E1)")
    parser.add_argument("--samples", type=int, default=24, help="problems a place (default 24)")
    parser.add_argument("--file", default="", metavar="TEXT", help=f"only {name} whose file (and line) hold this text")
    parser.add_argument("--show", type=int, default=12, help="problems shown at the end (default 12)")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    try:
        known = list(all_of(given.core))
    except EntryError as fault:
        sys.exit(str(fault))
    found = reports(given.core, known, compose, given.samples, given.file, given.seed)
    problems = [problem for problem, _ in found if problem]
    faults = [fault for _, fault in found if fault]
    for problem in random.Random(given.seed).sample(problems, min(given.show, len(problems))):
        print(f"\n{problem.level}: {problem.question}\n  {problem.trace.reading} => {problem.answer}")
    levels = Counter(problem.level for problem in problems)
    print(*["", *faults], sep="\n")
    print(f"{len(known)} {name}, {len(problems)} problems, {dict(levels)}, {len(faults)} {name} to mend")
    return 1 if faults else 0
