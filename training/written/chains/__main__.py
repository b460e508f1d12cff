"""`python -m training.written.chains`: draws questions of every group; says which patterns are refused too often, and why."""

import argparse
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from model.trace import LEVELS
from training.draw import Draw, Patterns, Split
from training.problem import Problem
from training.written.__main__ import unread
from training.written.chains.compose import of_group
from training.written.chains.reader import Group, groups
from training.written.entries import EntryError
from training.written.sample import RefusedError, made
from training.written.slots import SlotError

_TOLERATED = 0.12  # share of a pattern's questions that a guard may refuse
_FEW = 3  # refusals that say nothing yet


class Watched(Draw):
    """A draw that remembers the patterns that were said."""

    def __init__(self, rng: random.Random, split: Split) -> None:
        """As `Draw`."""
        super().__init__(rng, split)
        self.said: set[str] = set()

    def pattern(self, patterns: Patterns) -> str:
        """As `Draw.pattern`."""
        chosen = super().pattern(patterns)
        self.said.add(chosen)
        return chosen


@dataclass(frozen=True)
class Drawn:
    """A question or why there is none, the patterns it is made of, and whether decoding does not permit what is verified."""

    group: str
    said: frozenset[str]
    problem: Problem | None
    reason: str = ""
    fault: bool = False


def drawn(core: str, samples: int, seed: int, split: Split = Split.TRAIN) -> Iterator[Drawn]:
    """So many questions of every group."""
    for group in groups(core):
        for number in range(samples):
            found = _drawn(core, group, LEVELS[number % 3], f"{seed} {group.name} {number}", split)
            if found:
                yield found


def _drawn(core: str, group: Group, level: str, seed: str, split: Split) -> Drawn | None:
    draw = Watched(random.Random(seed), split)
    try:
        composed = of_group(draw, group, level)
        if composed is None:
            return None
        problem = made(draw, core, *composed)
    except (RefusedError, SlotError) as refused:
        return Drawn(group.name, frozenset(draw.said), None, str(refused))
    refused_at = unread(problem)
    if refused_at is None:
        return Drawn(group.name, frozenset(draw.said), problem)
    told = f"not permitted after {refused_at!r}: {problem.question} | {problem.check}"
    return Drawn(group.name, frozenset(draw.said), None, told, fault=True)


def faults(found: list[Drawn]) -> list[str]:
    """Readings that decoding does not permit, and patterns of which too many questions are refused, each with reasons."""
    wrong = [each.reason for each in found if each.fault]
    by_pattern: dict[str, list[Drawn]] = defaultdict(list)
    for each in found:
        for pattern in each.said:
            by_pattern[pattern].append(each)
    for pattern, those in sorted(by_pattern.items()):
        refused = [each.reason for each in those if each.problem is None]
        if len(refused) > max(_FEW, _TOLERATED * len(those)):
            told = "\n    ".join(refused[:3])
            wrong.append(f"{pattern}: {len(refused)} of {len(those)} refused\n    {told}")
    return wrong


def main() -> int:
    """Report, and show some of the problems; -> 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m training.written.chains", description=__doc__)
    parser.add_argument("core", nargs="?", default="L1", help="the core whose groups are drawn (default L1)")
    parser.add_argument("--samples", type=int, default=60, help="questions a group (default 60)")
    parser.add_argument("--group", default="", help="show only questions of this group")
    parser.add_argument("--show", type=int, default=12, help="questions shown at the end (default 12)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held-out", action="store_true", help="in the wordings that are never trained on")
    given = parser.parse_args()
    try:
        found = list(drawn(given.core, given.samples, given.seed, Split.T1 if given.held_out else Split.TRAIN))
    except EntryError as fault:
        sys.exit(str(fault))
    problems = [each.problem for each in found if each.problem and given.group in each.group]
    for problem in random.Random(given.seed).sample(problems, min(given.show, len(problems))):
        print(f"\n{problem.level}: {problem.question}\n  {problem.trace.reading} => {problem.answer}")
    wrong = faults(found)
    print(*["", *wrong], sep="\n")
    predicates = sum(len(group.predicates) for group in groups(given.core))
    levels, told = (Counter(getattr(problem, name) for problem in problems) for name in ("level", "answer"))
    refused = sum(each.problem is None for each in found)
    print(f"{len(groups(given.core))} groups, {predicates} predicates; {len(problems)} problems, {refused} refused; "
          f"{dict(levels)}, {dict(told)}; {len(wrong)} patterns to mend")  # fmt: skip
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
