"""A guard of equations: those written in signs are taken as they stand, and plain words about a number leave one reading."""

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from model import affine, signs
from model.compute import ComputeFault, parse_number
from model.guards import spans
from model.question import Question

_CLAUSE_END = re.compile(r"[,.;?!]\s+|\n+|\b(?:and|then|if|when|given that)\b")
_NUMBER = r"(\d+(?:\.\d+)?)"
# What a sentence is about or ends with stands alone: `45 equals ...`, `you get 45.`
_OPENS = r"(?:^|[.,;:!?\n]\s*|\b(?:that|if|when|suppose|say|and)\s+)"
_CLOSES = r"(?=\s*(?:[.,;?!\n]|$))"
# `the sum of a number and 57 equals`: a part of the sum.
_JOINED = re.compile(r"\b(?:sum|total|difference|product|quotient|adding|both)\b[^.,;:!?\n]*$")
_ALONE = (
    re.compile(rf"{_OPENS}{_NUMBER}\s+(?:equals|is equal to|is the result|is the answer)\b"),
    re.compile(rf"\b(?:(?:result|outcome|get) is|equals|is equal to|you get|gives|comes to|makes|leaves)\s+{_NUMBER}{_CLOSES}"),
)
_THIS = r"(?= (?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))"  # `length plus width is 50` adds no 50
_DONE = {
    "+": re.compile(rf"\b(?:add(?:s|ed|ing)?(?! up)|increas\w+)\b|\bplus{_THIS}"),
    "-": re.compile(rf"\b(?:subtract\w*|decreas\w+|tak(?:e|en|es) (?:away|off)|reduced?)\b|\bminus{_THIS}"),
    "*": re.compile(r"\bmultipl\w+\b"),
    "/": re.compile(r"\bdivid\w+\b"),
}
_FROM = re.compile(r"\bfrom ([\w-]+)")
# Behind `together and` another statement begins, unless it says what that gives: `together and you get 39`.
_STATEMENT_END = re.compile(r"[,.;?!]\s+|\n+|(?<=together) and (?!you|we|they|it|that|this)")
# What is paid once is no rate; and a number that says by how much two differ is neither.
_ONCE = re.compile(
    r"\b(?:to (?:start|begin) with|once|up ?front|flat (?:fee|rate|charge)|fixed (?:fee|charge|fare|cost|amount|part)|one-?(?:time|off)"
    r"|call-?out|(?:base|basic|starting|initial|joining) (?:fee|fare|price|charge|cost)|to join|sign-?up|for coming|deposit)\b"
)
_RATE = re.compile(r"\b(?:each|every|per|apiece|times|twice|double|a (?:day|week|month|year|hour|minute|km))\b")
_DIFFERS = re.compile(
    rf"(?<![\d.]){_NUMBER}(?: (?!and\b|but\b|is\b|are\b|times\b)[a-z]+){{0,2}} (?:more|less|fewer|older|younger|longer|shorter|wider|taller"
    r"|higher|lower|heavier|lighter|cheaper|dearer|bigger|larger|smaller|greater|further|farther)(?: [a-z]+){0,2} than\b"
)
_TOGETHER = re.compile(r"\b(?:add(?:s|ed)? up|sum|together|altogether|in total|total|combined)\b")

Tokens = tuple[str, ...]


@lru_cache(maxsize=64)  # perturbed answers meet the same equations
def misread(question: Question, clauses: tuple[str, ...]) -> bool:
    """Whether equations are not those that the question writes, or contradict what it plainly says of a number."""
    written = signs.equations(question.text)
    if written:
        return not {clause.lower() for clause in clauses} >= set(written)
    sides = [tuple(affine.tokenize(side)) for clause in clauses for side in clause.split("=")]
    text = question.text.lower()
    names = {token for side in sides for token in side if affine.is_name(token)}
    if _unscaled(question, sides) or _once_scaled(question, sides) or _differs_alone(question, clauses):
        return True
    if spans.once_only(question, [value for side in sides for token in side if (value := _value(token)) is not None]):
        return True
    if _sum_left_out(text, sides):
        return True
    return _not_alone(text, sides) or (len(names) == 1 and _undone(text, sides)) or _not_summed(text, clauses)


def beside(question: Question) -> dict[Fraction, frozenset[str]]:
    """The sign that belongs beside a number that something is plainly done with, `=` where something is plainly equal to it."""
    text = question.text.lower()
    stated = [value for mention in question.mentions for value in mention.values]
    alone = {value: "=" for value in _equalled(text) if stated.count(value) == 1}
    return {value: frozenset(sign) for value, sign in (_done(text) | alone).items()}


def below_zero(asked: Sequence[str], answer: str) -> bool:
    """Whether something that is counted, weighed or paid would be less than nothing; a letter may be."""
    return answer.startswith("-") and any(affine.is_name(token) and len(token) > 1 for token in asked)


def _once_scaled(question: Question, sides: Sequence[Tokens]) -> bool:
    """Whether an amount that its clause calls one that is paid once is a factor."""
    stated = [value for mention in question.mentions for value in mention.values]
    clauses = (
        clause for clause in _CLAUSE_END.split(question.text.lower()) if _ONCE.search(clause) and not _RATE.search(clause)
    )
    said = [[mention for mention in Question(clause).mentions if mention.values[0] != 1] for clause in clauses]
    once = {mentions[0].values[0] for mentions in said if len(mentions) == 1 and stated.count(mentions[0].values[0]) == 1}
    return any(_with(side, i, "*") for side in sides for i in range(len(side)) if _value(side[i]) in once)


def _differs_alone(question: Question, clauses: Sequence[str]) -> bool:
    """Whether a number by which two differ is read as what one of them is."""
    single = _single(clauses)
    stated = [value for mention in question.mentions for value in mention.values]
    found = (parse_number(match.group(1)) for match in _DIFFERS.finditer(question.in_digits))
    return any(number in single and stated.count(number) == 1 for number in found)


def _not_alone(text: str, sides: Sequence[Tokens]) -> bool:
    """Whether a number that something equals is part of a calculation."""
    alone = {_value(side[0]) for side in sides if len(side) == 1}
    return any(number not in alone for number in _equalled(text))


def _equalled(text: str) -> list[Fraction]:
    text = Question(text).in_digits
    found = (match for pattern in _ALONE for match in pattern.finditer(text))
    whole = (match for match in found if not (match.group().startswith("and") and _JOINED.search(text[: match.start()])))
    return [parse_number(match.group(1)) for match in whole]


def _unscaled(question: Question, sides: Sequence[Tokens]) -> bool:
    """Whether a number of times stands in no product."""
    times = [mention.values for mention in question.mentions if mention.tail.startswith(" times ")]
    scaled = {_value(side[i]) for side in sides for i in range(len(side)) if _with(side, i, "*") or _with(side, i, "/")}
    return any(scaled.isdisjoint(values) for values in times)


def _undone(text: str, sides: Sequence[Tokens]) -> bool:
    """Whether a step from one unknown on is not what its sentence says is done with its number."""
    done = _done(text)
    return any(not _with(side, place, sign) for value, sign in done.items() for side in sides for place in _places(side, value))


def _done(text: str) -> dict[Fraction, str]:
    """What is done with a number, where its clause says one thing and the number is stated once."""
    stated = [value for mention in Question(text).mentions for value in mention.values]
    found: dict[Fraction, str] = {}
    for clause in _CLAUSE_END.split(text):
        mentions = Question(clause).mentions
        done = [sign for sign, pattern in _DONE.items() if pattern.search(clause)]
        if any(Question(after).mentions for after in _FROM.findall(clause)):  # `subtracted from 30`: something else is
            continue
        if len(mentions) == len(done) == 1 and len(mentions[0].values) == 1 and stated.count(mentions[0].values[0]) == 1:
            found[mentions[0].values[0]] = done[0]
    return found


def _with(side: Tokens, place: int, sign: str) -> bool:
    """Whether a number is used with a sign; what is taken off or divided by stands behind it."""
    beside = side[max(place - 1, 0) : place] + (side[place + 1 : place + 2] if sign in "+*" else ())
    return sign in beside


def _not_summed(text: str, clauses: Sequence[str]) -> bool:
    """Whether what several make together is read as one of them."""
    single = _single(clauses)
    return any(
        len(mentions) == 1 and mentions[0].values[0] in single
        for clause in _STATEMENT_END.split(text)
        if _TOGETHER.search(clause) and (mentions := Question(clause).mentions)
    )


def _single(clauses: Sequence[str]) -> set[Fraction | None]:
    """What one name alone is said to be."""
    return {
        _value(side.strip())
        for left, _, right in (clause.partition("=") for clause in clauses)
        for side, other in ((left, right), (right, left))
        if other.strip().isalpha()
    }


def _sum_left_out(text: str, sides: Sequence[Tokens]) -> bool:
    """Whether what several make together is in no equation."""
    used = {_value(token) for side in sides for token in side}
    clauses = (clause for clause in _STATEMENT_END.split(text) if _TOGETHER.search(clause))
    return any(
        len(said) == 1 and said[0].digits and said[0].values[0] not in used for said in (Question(c).mentions for c in clauses)
    )


def _places(side: Tokens, value: Fraction) -> list[int]:
    return [i for i, token in enumerate(side) if _value(token) == value]


def _value(token: str) -> Fraction | None:
    try:
        return parse_number(token)
    except ComputeFault:
        return None
