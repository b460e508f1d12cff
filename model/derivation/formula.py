"""Derivations by formulas: a quantity that one formula leaves open is worked out from the others; units are left to the network."""

from collections.abc import Mapping, Sequence

from model.derivation.moves import Moves, begun, goals, undetermined
from model.facts.formulas import FORMULAS, Formula
from model.trace import BLANK


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """Quantities that follow from what is known and lead to the target; None for a reading without sense."""
    target, _, blank = clauses[0].partition(" = ")
    formulas = [FORMULAS[clause] for clause in clauses[1:] if clause in FORMULAS]
    stated = _stated(clauses[1:])
    if blank != BLANK or stated is None:
        return None
    names = dict.fromkeys([target, *(name for formula in formulas for name in formula.names), *stated])
    ways = _ways(formulas, stated)
    if target not in ways and target not in stated:
        return undetermined(names, [name for name in names if name not in ways and name not in stated], stated, steps)
    written = {label: line for label, _, line in (step.partition(" : ") for step in begun(steps))}
    values = stated | {label: line.rpartition(" = ")[2] for label, line in written.items() if " = " in line}
    needed = _needed(target, ways)
    lines = {name: _expression(ways[name], name, values) for name in needed if name in ways and name not in written}
    lines |= {name: stated[name] for name in needed if name in stated and name not in written}
    ready = {name: line for name, line in lines.items() if line}
    openings = [*goals(names, steps), *(f"{name} :" for name in ready)]
    return Moves(tuple(openings), beginnings=ready, ends=target in written)


def _stated(clauses: Sequence[str]) -> dict[str, str] | None:
    """The number of each given, None where a clause is neither formula nor given."""
    found: dict[str, str] = {}
    for clause in clauses:
        name, sign, quantity = clause.partition(" = ")
        if sign and clause not in FORMULAS:
            found[name] = quantity.split()[0]
        elif not sign and not clause.startswith("unused "):
            return None
    return found


def _expression(formula: Formula, name: str, values: Mapping[str, str]) -> str:
    """A formula solved for a name, without its units; empty where a value is not known yet."""
    exponent = dict(formula.terms)[name]
    sign, degree = (1 if exponent > 0 else -1), abs(exponent)
    others = sorted(((other, -sign * power) for other, power in formula.terms if other != name), key=lambda term: term[1] < 0)
    if any(other not in values for other, _ in others):
        return ""
    signs = ("+", "-") if formula.additive else ("*", "/")
    text = _raised(values[others[0][0]], others[0][1])
    for other, power in others[1:]:
        text += f" {signs[0] if power > 0 else signs[1]} {_raised(values[other], power)}"
    if formula.factor != 1:  # a half
        text += f" {'/' if sign < 0 else '*'} {formula.factor.denominator}"
    return f"( {text} ) ^ ( 1 / {degree} )" if degree > 1 else text


def _raised(value: str, power: int) -> str:
    return f"{value} ^ {abs(power)}" if abs(power) > 1 else value


def _ways(formulas: Sequence[Formula], stated: Mapping[str, str]) -> dict[str, Formula]:
    """The formula by which each quantity that follows is found."""
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
