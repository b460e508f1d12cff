"""Derivations by formulas: what one leaves open is worked out from the others, in units that fit, and in the unit that is asked for."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from model.compute import ComputeFault
from model.derivation.conversions import Units
from model.derivation.moves import Moves, goals, planned, undetermined
from model.facts.formulas import FORMULAS, QUANTITIES, Formula, generic
from model.facts.units import parse_quantity
from model.guards.wanted import unit_asked
from model.question import Question
from model.trace import BLANK

_ASKED = "in "  # a clause that the server adds to a reading: `in km`


def asked(question: Question, clauses: Sequence[str]) -> tuple[str, ...]:
    """The clause that the question adds to a reading: the unit that it asks for, `in km`; none where it asks for none."""
    unit = unit_asked(question, clauses[0].partition(" = ")[0])
    return (f"{_ASKED}{unit}",) if unit else ()


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """The one derivation of a reading, or what may be said where it leaves the target open; None for a reading without sense."""
    read = _read(clauses)
    if read is None:
        return None
    target, formulas, stated = read
    ways = _ways(formulas, stated)
    if target not in ways:
        names = dict.fromkeys([target, *(name for formula in formulas for name in formula.names), *stated])
        return undetermined(names, [name for name in names if name not in ways and name not in stated], stated, steps)
    solved = solution(clauses)
    if solved is None:  # a root that is none, a number past all bounds
        return Moves((*goals((target,), steps),), stuck=True)
    return planned((target,), solved[1], steps, solved[2])


@lru_cache(maxsize=256)  # every token of a step asks for it
def solution(clauses: tuple[str, ...]) -> tuple[str, tuple[str, ...], str] | None:
    """What is to be found, the lines that derive it, and the answer; None where the reading has none."""
    read = _read(clauses)
    if read is None:
        return None
    target, formulas, stated = read
    ways = _ways(formulas, stated)
    needed = list(reversed(_needed(target, ways)))
    units = Units({name: stated[name] for name in needed if name in stated}, _asked_unit(clauses))
    known = {name: units.given(name) for name in needed if name in stated}
    try:
        for name in [name for name in ways if name in needed]:
            known[name] = units.derived(name, ways[name], known, last=name == target)
        if target not in ways or not known[target].ways:
            return None
        best = known[target].ways[0]
        lines = best.lines()
    except ComputeFault:
        return None
    first = next((name for name in ways[target].names if name in stated), None)
    if len(lines) == 1 and first:  # no trace is one line short
        lines = (f"{first} : {stated[first]}", *lines)
    return target, lines, f"{best.number} {best.unit.text}".strip()


def _read(clauses: tuple[str, ...]) -> tuple[str, list[Formula], dict[str, str]] | None:
    """What is asked, the formulas and the givens; None where a clause is none of these."""
    target, _, blank = clauses[0].partition(" = ")
    stated: dict[str, str] = {}
    for clause in clauses[1:]:
        name, sign, quantity = clause.partition(" = ")
        if clause in FORMULAS or clause.startswith(("unused ", _ASKED)):
            continue
        value = parse_quantity(quantity)
        if not sign or value is None or generic(value[1]) != QUANTITIES.get(name):
            return None
        stated[name] = quantity
    formulas = [FORMULAS[clause] for clause in clauses[1:] if clause in FORMULAS]
    return (target, formulas, stated) if blank == BLANK and target in QUANTITIES and target not in stated else None


def _asked_unit(clauses: Sequence[str]) -> str:
    return next((clause.removeprefix(_ASKED) for clause in clauses[1:] if clause.startswith(_ASKED)), "")


def _ways(formulas: Sequence[Formula], stated: Mapping[str, str]) -> dict[str, Formula]:
    """The formula by which each quantity that follows is found, in an order in which they can be."""
    ways: dict[str, Formula] = {}
    grown = True
    while grown:
        grown = False
        for formula in formulas:
            unknown = [name for name in formula.names if name not in ways and name not in stated]
            if len(unknown) == 1:
                ways[unknown[0]] = formula
                grown = True
    return ways


def _needed(target: str, ways: Mapping[str, Formula]) -> list[str]:
    """The target and the quantities that it rests on."""
    found = [target]
    for name in found:
        if name in ways:
            found += [other for other in ways[name].names if other not in found]
    return found
