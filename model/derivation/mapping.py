"""Derivations of analogies between systems: a law carried over from one to the other, or an argument laid on another one."""

from functools import lru_cache

from model.derivation.moves import derived_by
from model.derivation.parallels import arguments, laws
from model.derivation.parallels.grammar import ASKED
from model.question import in_one_form
from model.trace import BLANK, UNKNOWN


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[str, tuple[str, ...], str] | None:
    """What is to be found, the lines that derive it, and the answer; None for a reading without sense."""
    blank, _, head = clauses[0].partition(" = ")
    asked, *told = in_one_form([head, *(clause for clause in clauses[1:] if not clause.startswith("unused "))])
    if blank != BLANK or not asked.strip() or " " in asked or not told or not all(clause.split() for clause in told):
        return None
    found = (arguments if asked in ASKED else laws).derived(asked, told)
    return None if found is None else (asked, tuple(found[0]), found[1] or UNKNOWN)


moves = derived_by(solution)
