"""A guard of measures: two amounts in one unit are never multiplied, and what is counted is no difference of two lengths."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from model import affine
from model.compute import ComputeFault, parse_number
from model.question import Question

Sides = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # both sides of each equation as tokens
_MEASURES = {
    "km": "kilometres? kilometers?", "mile": "miles", "cm": "centimet(?:re|er)s?", "m": "met(?:re|er)s?", "mm": "millimet(?:re|er)s?",
    "kg": "kilos? kilograms?", "g": "grams?", "litre": "litres liters? l", "ml": "millilit(?:re|er)s?",
    "hour": "hours", "minute": "minutes mins?", "second": "seconds", "week": "weeks", "month": "months",
    "euro": "euros", "dollar": "dollars bucks?", "pound": "pounds", "crown": "crowns", "franc": "francs",
    "rupee": "rupees", "cent": "cents", "page": "pages",
}  # fmt: skip
_UNITS = {unit: re.compile("|".join([unit, *more.split()])) for unit, more in _MEASURES.items()}
_WORD = re.compile(r"[\s-]*([a-z]+)")
_AREA = re.compile(r"\b(?:areas?|square|wide|tiles?|walls?|by \d+)\b")
_HOW_MANY = re.compile(r"\b(?:how many|number of) (?:more |such |equal )?([a-z]{3,}s)\b")
_NO_NOUN = frozenset("does was has this".split())


@lru_cache(maxsize=64)  # perturbed answers meet the same equations
def mismatched(question: Question, target: str, sides: Sides) -> bool:
    """Whether an equation squares a unit, or what is counted comes out in one, of amounts that are only added and taken off."""
    text = question.text.lower()
    if _AREA.search(text):
        return False
    known: dict[str, dict[str, int]] = dict(_stated(question))
    for name, tokens in _definitions(sides):
        known.setdefault(name, _degrees(tokens, known))
    if any(degree > 1 for _, tokens in _definitions(sides) for degree in _degrees(tokens, known).values()):
        return True
    asked = [word for word in _HOW_MANY.findall(text) if word not in _NO_NOUN]
    if not asked or any(map(_unit, asked)):
        return False
    return any(_differ(tokens, known) for name, tokens in _definitions(sides) if name == target)


def _stated(question: Question) -> Iterator[tuple[str, dict[str, int]]]:
    """The numbers that are stated once, with the unit behind them."""
    values = [value for mention in question.mentions for value in mention.values]
    for mention in question.mentions:
        word = _WORD.match(mention.tail.lower())
        unit = _unit(word[1]) if word else None
        if unit and values.count(mention.values[0]) == 1:
            yield str(mention.values[0]), {unit: 1}


def _unit(word: str) -> str | None:
    return next((unit for unit, pattern in _UNITS.items() if pattern.fullmatch(word)), None)


def _definitions(sides: Sides) -> Iterator[tuple[str, tuple[str, ...]]]:
    for left, right in sides:
        for one, other in ((left, right), (right, left)):
            if len(one) == 1 and affine.is_name(one[0]):
                yield one[0], other


def _key(token: str) -> str:
    try:
        return str(parse_number(token)) if affine.is_number(token) else token
    except ComputeFault:
        return token


def _degrees(tokens: Sequence[str], known: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    """How often each unit is a factor of what an expression comes to; of a sum the most of its terms."""
    most: dict[str, int] = {}
    for term in _terms(tokens):
        found: dict[str, int] = {}
        sign, rest = 1, list(term)
        while rest:
            factor, rest = _factor(rest)
            for unit, degree in (_degrees(factor, known) if len(factor) > 1 else known.get(_key(factor[0]), {})).items():
                found[unit] = found.get(unit, 0) + sign * degree
            sign, rest = (-1 if rest[:1] == ["/"] else 1), rest[1:]
        most |= {unit: max(degree, most.get(unit, 0)) for unit, degree in found.items() if degree}
    return most


def _factor(tokens: list[str]) -> tuple[list[str], list[str]]:
    """The first factor of a term, without its brackets, and what follows it."""
    if tokens[0] != "(":
        return tokens[:1], tokens[1:]
    depth = 0
    for place, token in enumerate(tokens):
        depth += (token == "(") - (token == ")")
        if not depth:
            return tokens[1:place] or ["1"], tokens[place + 1 :]
    return tokens[:1], tokens[1:]


def _terms(tokens: Sequence[str]) -> Iterator[list[str]]:
    depth = 0
    term: list[str] = []
    for token in tokens:
        depth += (token == "(") - (token == ")")
        if token in ("+", "-") and not depth:
            if term:
                yield term
            term = []
        else:
            term.append(token)
    if term:
        yield term


def _differ(tokens: Sequence[str], known: Mapping[str, Mapping[str, int]]) -> bool:
    """Whether amounts of one unit are added or taken off, and nothing else."""
    units = [known.get(_key(token), {}) for token in tokens if token not in ("+", "-")]
    return (
        len(units) > 1 and not {"*", "/", "(", ")"} & set(tokens) and bool(units[0]) and all(unit == units[0] for unit in units)
    )
