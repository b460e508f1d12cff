"""`python -m training.written E1`: draws every line of a core and reports those that cannot be drawn, read or verified."""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator

from model.derivation.reading import Words
from model.question import Question
from training.draw import Draw, Split
from training.grid import CELLS
from training.problem import Problem
from training.written.entries import Entry, EntryError, entries
from training.written.sample import RefusedError, made
from training.written.slots import SlotError

_TRIES = 40  # draws before a line counts as one that cannot be drawn


def reports(core: str, samples: int, part: str, seed: int) -> Iterator[tuple[Problem | None, str]]:
    """For each line that holds `part` its problems, or what is wrong with it."""
    for entry in entries(core):
        for line in (*entry.trained, *entry.held_out):
            if part not in line:
                continue
            yield from _drawn(core, entry, line, samples, seed)


def _drawn(core: str, entry: Entry, line: str, samples: int, seed: int) -> Iterator[tuple[Problem | None, str]]:
    draw = Draw(random.Random(f"{seed} {line}"), Split.TRAIN)
    wrong: Counter[str] = Counter()
    good, reason = 0, ""
    for _ in range(_TRIES * samples):
        if good == samples or wrong.total() > 2 * samples:
            break
        try:
            problem = made(draw, core, entry, line)
        except RefusedError as refused:
            reason = str(refused)
            wrong.update([] if refused.by_chance else [reason])
            continue
        except (SlotError, ValueError) as fault:
            wrong[f"{type(fault).__name__}: {fault}"] += samples
            continue
        good += 1
        refused_at = unread(problem)
        if refused_at is not None:
            wrong[f"reading not permitted after {refused_at!r}: {problem.question} | {problem.trace.reading}"] += 1
        yield problem, ""
    if wrong:
        yield (
            None,
            f"{entry.place}: {wrong.total()} of {good + wrong.total()} refused: {line}\n    {wrong.most_common(1)[0][0]}",
        )
    elif good < samples:
        yield None, f"{entry.place}: only {good} of {samples} could be drawn ({reason}): {line}"


def unread(problem: Problem) -> str | None:
    """As far as decoding permits the reading of a problem, None if it does so to its end."""
    words, reading = Words(Question(problem.question).numbered), problem.trace.reading
    at = next((i for i in range(len(reading) + 1) if not words.permits(reading[:i])), None)
    if at is not None:
        return reading[: at - 1]
    return None if words.completes(reading) else reading


def main() -> int:
    """Report, and show some of the problems; -> 1 where a line is wrong."""
    parser = argparse.ArgumentParser(prog="python -m training.written", description=__doc__)
    parser.add_argument("core", choices=sorted(CELLS), help="the core whose questions are drawn")
    parser.add_argument("--samples", type=int, default=3, help="problems a line (default 3)")
    parser.add_argument("--line", default="", metavar="TEXT", help="only lines that hold this text")
    parser.add_argument("--show", type=int, default=6, help="problems shown at the end (default 6)")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    try:
        found = list(reports(given.core, given.samples, given.line, given.seed))
    except EntryError as fault:
        sys.exit(str(fault))
    problems = [problem for problem, _ in found if problem]
    faults = [fault for _, fault in found if fault]
    for problem in random.Random(given.seed).sample(problems, min(given.show, len(problems))):
        print(
            f"\n{problem.level}: {problem.question}\n  {problem.trace.reading}\n  {' | '.join(problem.steps)} => {problem.answer}"
        )
    print(*["", *faults], sep="\n")
    levels = Counter(problem.level for problem in problems)
    print(f"{len(entries(given.core))} entries, {len(problems)} problems, {dict(levels)}, {len(faults)} lines to mend")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
