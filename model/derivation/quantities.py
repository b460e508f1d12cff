"""How a reading by formula is made: givens in a unit of their kind, each quantity once, and formulas of the table, each once."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache

from model.facts.formulas import FORMULAS, QUANTITIES, SPANS, generic
from model.facts.units import in_ascii, parse_quantity, read_unit
from model.question import Question
from model.trace import BLANK

_NUMBER = re.compile(r"\d[\d.]*(?:/\d*)?")
_BEFORE = ("$", "euro", "pound", "%")  # signs that stand before a number or at it
_UNUSED = re.compile(r"unused(?: [\d./-]+)* ?")
_RAISED = {"2": "\u00b2", "3": "\u00b3"}
_POWER = re.compile(r"\^([23])\b")  # the number in a unit is none of the question's


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


def tails(question: str) -> dict[Fraction, list[str]]:
    """What stands behind each number of a question, as a unit is written in a reading."""
    found: dict[Fraction, list[str]] = {}
    for mention in Question(_POWER.sub(lambda power: _RAISED[power.group(1)], question)).mentions:
        found.setdefault(mention.values[0], []).append(in_ascii(mention.tail).lstrip(" -"))
    return found


def may_stand(body: str, behind: Sequence[str]) -> bool:
    """Whether a number with that behind it may follow: as a quantity of its kind, or unused where none of its kind is wanting."""
    *whole, last = body.split(" ; ")
    name = last.partition(" = ")[0]
    if name in SPANS and all(text.startswith(SPANS[name]) for text in behind):
        return False
    units = list(map(read_unit, behind))
    kinds = {generic(unit.dimension) for unit in units if unit}
    if None in units or name in QUANTITIES:
        return None in units or QUANTITIES[name] in kinds
    names = {n for clause in whole if clause in FORMULAS for n in FORMULAS[clause].names}
    stated = {_name(clause) for clause in whole} - FORMULAS.keys()
    wanting = {QUANTITIES[n] for n in names - stated} - {QUANTITIES.get(n) for n in stated}
    return not kinds <= wanting


def goes_on(body: str, behind: Mapping[str, Sequence[str]]) -> bool:
    """Whether what follows a number is the unit that stands behind it in the question, as far as it goes."""
    _, sign, quantity = body.rpartition(" ; ")[2].partition(" = ")
    number, space, unit = quantity.partition(" ")
    unit = unit.removesuffix(";").rstrip(" ")
    if not sign or not space or not number[:1].isdigit() or not unit:
        return True
    if any(sign.startswith(unit) for sign in _BEFORE):
        return True
    sign = next((sign for sign in _BEFORE if unit.startswith((f"{sign} ", f"{sign}/"))), "")
    rest = unit.removeprefix(sign).lstrip(" ")  # of `$5 per kg` the sign comes first
    return any(text.startswith((unit, rest) if sign else unit) for text in behind.get(number, ()))


def _name(clause: str) -> str:
    """What a clause states: a formula, or a quantity."""
    return clause if clause in FORMULAS else clause.partition(" = ")[0]


def _repeats(clauses: Sequence[str]) -> bool:
    names = [_name(clause) for clause in clauses[1:]]
    return len(set(names)) < len(names)


@lru_cache(maxsize=4096)
def _whole(clause: str) -> bool:
    """Whether a clause is one of those that there are."""
    if clause in FORMULAS or (clause != "unused" and _UNUSED.fullmatch(clause)):
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
    if "unused ".startswith(text) or _UNUSED.fullmatch(text):
        return True
    if any(formula.startswith(text) for formula in FORMULAS if formula not in stated):
        return True
    name, sign, quantity = text.partition(" = ")
    if not sign:
        return any(f"{name} =".startswith(text) for name in QUANTITIES if name not in stated)
    if name not in QUANTITIES or name in stated:
        return False
    return not quantity or _NUMBER.fullmatch(quantity.partition(" ")[0]) is not None
