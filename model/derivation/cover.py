"""Derivations of explanations: what is left after each observation, or after each clue."""

from functools import lru_cache

from model.derivation.explanations import causes, numbers
from model.derivation.moves import derived_by
from model.question import in_one_form
from model.trace import BLANK


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[str, tuple[str, ...], str] | None:
    """What is to be found, the lines that derive it, and the answer; None for a reading without sense."""
    blank, _, asked = clauses[0].partition(" = ")
    if blank != BLANK or not asked.strip() or len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return None
    body = [clause for clause in clauses[1:] if not clause.startswith("unused ")]
    if body and all(map(numbers.is_clue, body)):
        found = numbers.derived((clauses[0], *body))
        return (found[2], tuple(found[0]), found[1]) if found else None
    read = causes.read(in_one_form((clauses[0], *body)))
    derived = causes.derived(read) if read else None
    return (read.noun, tuple(derived[0]), derived[1]) if read and derived else None


moves = derived_by(solution)
