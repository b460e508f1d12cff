"""Derivations of rules from trials: laws of numbers, properties that decide, orders, and claims about all cases."""

from functools import lru_cache

from model.compute import ComputeFault
from model.derivation.induction import claims, features, laws, orders
from model.derivation.moves import derived_by
from model.question import in_one_form
from model.trace import BLANK

MOST_LINES = 14


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[str, tuple[str, ...], str] | None:
    """What is to be found, the lines that derive it, and the answer; None for a reading without sense."""
    blank, _, asked = clauses[0].partition(" = ")
    if blank != BLANK or not asked.strip() or len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return None
    found = _derived(in_one_form([clause for clause in clauses if not clause.startswith("unused ")]))
    if found is None or not 2 <= len(found[1]) <= MOST_LINES:
        return None
    return found[0], tuple(found[1]), found[2]


moves = derived_by(solution)


def _derived(clauses: tuple[str, ...]) -> tuple[str, list[str], str] | None:
    """The goal, the lines and the answer, by what the clauses are about."""
    asked = clauses[0].partition(" = ")[2]
    told = [clause.split() for clause in clauses[1:]]
    if any(words[0] == "every" for words in told):
        claim = claims.read(clauses)
        return _with(asked, claims.derived(claim) if claim else None)
    if any({"over", "under"} & set(words) for words in told):
        order = orders.read(clauses)
        return _with(asked, orders.derived(order) if order else None)
    if any(words[-1] in ("yes", "no") for words in told):
        trials = features.read(clauses)
        return _with(trials.label, features.derived(trials)) if trials else None
    try:
        return laws.derived(laws.read(clauses))
    except (laws.SenselessError, ComputeFault, IndexError):
        return None


def _with(goal: str, found: tuple[list[str], str] | None) -> tuple[str, list[str], str] | None:
    return (goal, *found) if found else None
