"""How a reading by formula is made: givens in a unit of their kind, each quantity once, and formulas of the table, each once."""

import re
from collections.abc import Sequence
from functools import lru_cache

from model.facts.formulas import FORMULAS, QUANTITIES, generic
from model.facts.units import parse_quantity
from model.trace import BLANK

_NUMBER = re.compile(r"\d[\d.]*(?:/\d*)?")


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    *whole, last = body.split(" ; ")
    if not all(map(_whole, whole)) or _repeats(whole):
        return False
    ended = re.sub(r" ;?$", "", last)
    if ended != last and _whole(ended):
        return not _repeats([*whole, ended])
    return not last.endswith(" ;") and _begins(last, {_name(clause) for clause in whole}, first=not whole)


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    clauses = body.split(" ; ")
    return all(map(_whole, clauses)) and not _repeats(clauses)


def _name(clause: str) -> str:
    """What a clause states: a formula, or a quantity."""
    return clause if clause in FORMULAS else clause.partition(" = ")[0]


def _repeats(clauses: Sequence[str]) -> bool:
    names = [_name(clause) for clause in clauses[1:]]
    return len(set(names)) < len(names)


@lru_cache(maxsize=4096)
def _whole(clause: str) -> bool:
    """Whether a clause is one of those that there are."""
    if clause in FORMULAS or clause.startswith("unused "):
        return True
    name, _, quantity = clause.partition(" = ")
    if name not in QUANTITIES:
        return False
    if quantity == BLANK:
        return True
    value = parse_quantity(quantity)
    return value is not None and generic(value[1]) == QUANTITIES[name]


def _begins(text: str, stated: set[str], *, first: bool) -> bool:
    """Whether a clause may begin with a text; the first one says what is asked."""
    if first:
        return any(f"{name} = {BLANK}".startswith(text) for name in QUANTITIES)
    if "unused ".startswith(text) or text.startswith("unused "):
        return True
    if any(formula.startswith(text) for formula in FORMULAS if formula not in stated):
        return True
    name, sign, quantity = text.partition(" = ")
    if not sign:
        return any(f"{name} =".startswith(text) for name in QUANTITIES if name not in stated)
    if name not in QUANTITIES or name in stated:
        return False
    return not quantity or _NUMBER.fullmatch(quantity.partition(" ")[0]) is not None
