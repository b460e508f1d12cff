"""`python -m training.written.scenes`: draws questions of every scene and reports those that cannot be read or verified."""

import argparse
import random
import sys
from collections import Counter

from model.trace import LEVELS
from training.draw import Draw, Split
from training.problem import Problem
from training.written.__main__ import unread
from training.written.entries import EntryError
from training.written.sample import RefusedError, made
from training.written.scenes.compose import of_scene
from training.written.scenes.reader import Scene, scenes
from training.written.slots import SlotError

_TOLERATED = 0.12  # share of a scene's questions that a guard may refuse: not every event goes with every other


def reports(core: str, samples: int, part: str, seed: int) -> list[tuple[Problem | None, str]]:
    """Problems of every scene whose place holds `part`, and what is wrong with a scene of which too many are refused."""
    return [found for scene in scenes(core) if part in scene.place for found in _drawn(core, scene, samples, seed)]


def _drawn(core: str, scene: Scene, samples: int, seed: int) -> list[tuple[Problem | None, str]]:
    draw = Draw(random.Random(f"{seed} {scene.place}"), Split.TRAIN)
    good: list[Problem] = []
    wrong: Counter[str] = Counter()
    for number in range(samples):
        composed = of_scene(draw, scene, LEVELS[number % 3])
        try:
            problem = made(draw, core, *composed) if composed else None
        except (RefusedError, SlotError, ValueError) as fault:
            wrong[str(fault)] += 1
            continue
        if problem is not None:
            good.append(problem)
            refused_at = unread(problem)
            wrong.update([f"not permitted after {refused_at!r}: {problem.question} | {problem.check}"] if refused_at else [])
    found: list[tuple[Problem | None, str]] = [(problem, "") for problem in good]
    if wrong.total() > _TOLERATED * samples or not good:
        told = "\n    ".join(reason for reason, _ in wrong.most_common(3))
        found.append((None, f"{scene.place}: {wrong.total()} of {samples} refused, {len(good)} good\n    {told}"))
    return found


def main() -> int:
    """Report, and show some of the problems; -> 1 where a scene is wrong."""
    parser = argparse.ArgumentParser(prog="python -m training.written.scenes", description=__doc__)
    parser.add_argument("core", nargs="?", default="E1", help="the core whose scenes are drawn (default E1)")
    parser.add_argument("--samples", type=int, default=24, help="problems a scene (default 24)")
    parser.add_argument("--file", default="", metavar="TEXT", help="only scenes whose file (and line) hold this text")
    parser.add_argument("--show", type=int, default=12, help="problems shown at the end (default 12)")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    try:
        found = reports(given.core, given.samples, given.file, given.seed)
    except EntryError as fault:
        sys.exit(str(fault))
    problems = [problem for problem, _ in found if problem]
    faults = [fault for _, fault in found if fault]
    for problem in random.Random(given.seed).sample(problems, min(given.show, len(problems))):
        print(f"\n{problem.level}: {problem.question}\n  {problem.trace.reading} => {problem.answer}")
    levels = Counter(problem.level for problem in problems)
    print(*["", *faults], sep="\n")
    print(f"{len(scenes(given.core))} scenes, {len(problems)} problems, {dict(levels)}, {len(faults)} scenes to mend")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
