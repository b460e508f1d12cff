"""Derivations of mechanisms: what comes about, with something changed and without, and which way it moves."""

from functools import lru_cache

from model.derivation.mechanisms import trends, worlds
from model.derivation.mechanisms.reading import TRENDS, read
from model.derivation.moves import derived_by
from model.question import in_one_form
from model.trace import BLANK


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[str, tuple[str, ...], str] | None:
    """What is to be found, the lines that derive it, and the answer; None for a reading without sense."""
    blank, _, asked = clauses[0].partition(" = ")
    if blank != BLANK or not asked.strip() or len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return None
    reading = read(in_one_form(clauses))
    if reading is None or reading.order is None:
        return None
    moving = any(value in TRENDS for rule in reading.rules for _, value in (*rule.literals, rule.effect))
    found = trends.derived(reading) if moving else worlds.derived(reading)
    return (reading.effect[0], tuple(found[0]), found[1]) if found else None


moves = derived_by(solution)
