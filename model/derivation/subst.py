"""Derivations of linear equations: one value is found after the other, by the rules of `equations`, until the goal has one."""

from collections.abc import Sequence
from functools import lru_cache

from model.compute import ComputeFault
from model.derivation.equations.algebra import is_name, names, parse
from model.derivation.equations.several import eliminate, share
from model.derivation.equations.single import solve
from model.derivation.equations.work import Equation, StuckError, Work, known, unknowns_in
from model.derivation.moves import Moves, planned, undetermined
from model.trace import BLANK


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """The next line of the solution; None for a reading without sense, or one that no rule here solves."""
    read = _read(clauses)
    if read is None:
        return None
    goal, equations = read
    every = dict.fromkeys([goal, *(name for sides in equations for side in sides for name in names(side))])
    if _open(goal, equations):
        return undetermined(every, every, ("total",), steps)
    solved = solution(clauses)
    return None if solved is None else planned(every, solved[0], steps, solved[1])


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[tuple[str, ...], str] | None:
    """The lines that solve a reading, and what is asked; None where no rule applies."""
    read = _read(clauses)
    if read is None:
        return None
    goal, equations = read
    work = Work()
    try:
        while goal not in work.values:
            _advance(work, goal, equations)
    except (StuckError, ComputeFault):
        return None
    value = work.values[goal]
    if len(work.lines) < 2:  # no trace is one line short
        work.lines.insert(0, f"total : {work.lines[0].partition(' : ')[2].split()[0] if work.lines else value}")
    return tuple(work.lines), value


@lru_cache(maxsize=256)
def _read(clauses: tuple[str, ...]) -> tuple[str, tuple[Equation, ...]] | None:
    left, _, right = clauses[0].partition(" = ")
    goal = right if left == BLANK else left
    if BLANK not in (left, right) or not is_name(goal):
        return None
    sides = [clause.partition(" = ")[::2] for clause in clauses[1:] if not clause.startswith("unused ")]
    try:
        return goal, tuple((parse(a), parse(b)) for a, b in sides)
    except ComputeFault:
        return None


def _open(goal: str, equations: Sequence[Equation]) -> bool:
    """Whether there are fewer equations than unknowns."""
    unknowns = {name for sides in equations for side in sides for name in names(side)} | {goal}
    return len(unknowns) > len(equations)


def _advance(work: Work, goal: str, equations: Sequence[Equation]) -> None:
    """Find one more value: of an equation with one unknown, the goal's first, else of several equations together."""
    single = [(unknown, sides) for sides in equations if len(unknown := unknowns_in(work, sides)) == 1]
    single.sort(key=lambda pair: pair[0] != {goal})
    if single:
        (name,), sides = single[0]
        solve(work, name, known(work, sides[0]), known(work, sides[1]))
        return
    left = [sides for sides in equations if unknowns_in(work, sides)]
    if not share(work, left):
        eliminate(work, goal, left)
