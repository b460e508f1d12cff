"""Derivations of whether what is told is enough: a proof is looked for; of formulas it is said what follows from what, not how much.

Where it is not enough, the last step says what is missing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from model.derivation import proof
from model.derivation.heads import ENOUGH, asking
from model.derivation.moves import Moves, planned
from model.derivation.wrapped import base
from model.facts.formulas import FORMULAS, Formula
from model.trace import UNKNOWN


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """What follows, up to what is asked or to what is missing for it; None for a reading without sense."""
    found = base(clauses)
    if found is None:
        return None
    kind, (head, *told) = found
    asked, _, named = head.partition(" = ")[2].partition(f" {ENOUGH.word} ")
    options = tuple(named.split(ENOUGH.joint)) if named else ()
    if kind == "proof":
        return _by_proof((asking(kind, asked), *told), options, steps)
    return _by_formula(asked, told, options, steps) if kind == "formula" else None


def _by_proof(clauses: tuple[str, ...], options: Sequence[str], steps: tuple[str, ...]) -> Moves | None:
    """The proof's own moves; an open one is not enough."""
    found = proof.moves(clauses, steps)
    if found is None or not options:
        return found and replace(found, answer=_enough(found.answer))
    subject = clauses[0].split()[1]
    settling = [option for option in options if _settles((*clauses, f"s0 {subject} {option}"))]
    if len(settling) > 1 or _settles(clauses):
        return None
    openings = found.openings
    if settling:  # of all that is missing it is this
        openings = tuple(text for text in openings if not text.startswith("missing ") or text == f"missing {settling[0]}")
    return replace(found, openings=openings, answer=found.answer and (settling or [UNKNOWN])[0])


def _enough(answer: str | None) -> str | None:
    return answer and ("no" if answer == UNKNOWN else "yes")


def _settles(clauses: tuple[str, ...]) -> bool:
    found = proof.proved(clauses)
    return found is not None and found[1] != UNKNOWN


def _by_formula(target: str, told: Sequence[str], options: Sequence[str], steps: tuple[str, ...]) -> Moves | None:
    """Each quantity that follows, with those from which it does, in the order in which they are found."""
    formulas = [FORMULAS[clause] for clause in told if clause in FORMULAS]
    joined = {name for formula in formulas for name in formula.names}
    givens = (clause.partition(" = ")[::2] for clause in told if clause not in FORMULAS)
    stated = {name: quantity for name, quantity in givens if name in joined}
    ways = _ways(formulas, stated)
    if target in stated or (options and target in ways):
        return None
    lines = _lines(ways, _needed(target, ways) if target in ways else list(ways))
    answer = "yes"
    if target not in ways:
        lacking = _lacking(target, formulas, stated, options)
        lines.append(f"missing {lacking}")
        answer = (lacking if lacking in options else UNKNOWN) if options else "no"
    if len(lines) < 2:  # what is told stands before it
        given = next((name for name in _asked_first(target, formulas) if name in stated), None)
        lines = [f"{given} : {stated[given]}", *lines] if given else lines
    return planned((target,), lines, steps, answer)


def _ways(formulas: Sequence[Formula], stated: Mapping[str, str] | set[str]) -> dict[str, list[str]]:
    """For each quantity that follows those that its formula joins it with."""
    ways: dict[str, list[str]] = {}
    while True:
        joined = [
            (formula, [name for name in formula.names if name not in ways and name not in stated]) for formula in formulas
        ]
        new = next(((formula, open_[0]) for formula, open_ in joined if len(open_) == 1), None)
        if new is None:
            return ways
        ways[new[1]] = [name for name in new[0].names if name != new[1]]


def _needed(target: str, ways: Mapping[str, Sequence[str]]) -> list[str]:
    found = [target]
    for name in found:
        found += [other for other in ways.get(name, ()) if other not in found]
    return found


def _lines(ways: Mapping[str, Sequence[str]], names: Sequence[str]) -> list[str]:
    return [f"{name} : {' & '.join(others)}" for name, others in ways.items() if name in names]


def _lacking(target: str, formulas: Sequence[Formula], stated: Mapping[str, str], options: Sequence[str]) -> str:
    """The quantity with which the target follows: one of the options, else one that no formula defines, or the target itself."""
    defined = {formula.names[0] for formula in formulas}
    names = sorted(dict.fromkeys(name for formula in formulas for name in formula.names), key=lambda name: name in defined)
    open_ = [name for name in names if name != target and name not in stated]
    found = [name for name in open_ if target in _ways(formulas, {*stated, name})]
    return next((name for name in found if name in options), (found or open_ or [target])[0])


def _asked_first(target: str, formulas: Sequence[Formula]) -> list[str]:
    """The quantities that formulas join, those beside the target first."""
    nearest = sorted(formulas, key=lambda formula: target not in formula.names)
    return [name for formula in nearest for name in formula.names]
