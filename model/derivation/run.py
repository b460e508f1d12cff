"""Derivations of programs, machines, stores and hand-overs: what each statement leaves, one line after the other."""

from functools import lru_cache

from model.derivation.moves import Moves, planned
from model.derivation.programs import hands, machines, registers, stores
from model.derivation.programs.clauses import Derived, statements
from model.trace import BLANK


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> Derived | None:
    """What is to be found, the lines that derive it, and the answer; None for a reading without sense."""
    blank, _, asked = clauses[0].partition(" = ")
    words = asked.split()
    told = statements(clauses[1:]) if all(clause.split() for clause in clauses) else None
    if blank != BLANK or not words or not told:
        return None
    try:
        if words[0] == "holder" and len(words) == 2:
            return hands.derived(words[1], told)
        if words[0] == "state" or (words[0] == "visits" and len(words) == 2):
            return machines.derived(words, told)
        if len(words) > 1:
            return None
        return stores.derived(asked, told) if asked in ("next", "last", "size") else registers.derived(asked, told)
    except (IndexError, ValueError):  # a clause that is short of words
        return None


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """Goals, then line after line; None for a reading without sense."""
    found = solution(clauses)
    return planned(found.goals, found.lines, steps, found.answer) if found else None
