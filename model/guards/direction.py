"""A guard of comparisons: what a question plainly says is more may not be read as less.

Held against an equation is only a clause that names both its sides, states its number, and says outright which side is meant:
`than Ana`, `behind Ana`, `to match Ana`.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from model import affine
from model.compute import parse_number
from model.question import Question, forms

_BREAK = re.compile(r"[.;?!]\s+|\n+|,\s+|\b(?:and|when|while|if|given that)\b")
_LEADS_IN = re.compile(r"\s*(?:than|by|to match|to equal|compared|relative|set against|with|unlike|from|next to)\b")
_WORD = re.compile(r"[a-z]+")
_MORE = re.compile(r"\b(?:more|older|taller|longer|heavier|larger|bigger|greater|higher|extra)\b")
_LESS = re.compile(r"\b(?:fewer|less|younger|cheaper|smaller|lower|shorter|lighter)\b")
_THAN = re.compile(r"\bthan\b")
_SMALLER = re.compile(r"\b(?:ahead of|outnumbers?|exceeds?|beats|tops)\b")  # what follows is the smaller one
_LARGER = re.compile(r"\b(?:behind|trails?|short of)\b")
_MATCHES = re.compile(r"\b(?:match|equal|reach|catch up with|level with)\b")
_TURNS = re.compile(r"\b(?:not|if|would be|behind|ahead|lacks?|misses|missing)\b")


def turned(question: Question, equations: Sequence[tuple[str, Sequence[str]]]) -> bool:
    """Whether an equation of a name and its expression (tokens) makes that the larger one which a clause says is smaller."""
    names = [name for name, tokens in equations for name in (name, *filter(affine.is_name, tokens))]
    compared = [found for name, tokens in equations if (found := _compared(name, tokens))]
    segments = list(_segments(question.text.lower())) if compared else []
    return any(_contradicts(segment, *pair, names) for segment in segments for pair in compared)


def _compared(name: str, tokens: Sequence[str]) -> tuple[str, str, Fraction] | None:
    """The larger and the smaller name of `Ana = Tom + 9`, and by how much."""
    if len(tokens) != 3 or tokens[1] not in ("+", "-") or not affine.is_name(tokens[0]) or not affine.is_number(tokens[2]):
        return None
    pair = (name, tokens[0]) if tokens[1] == "+" else (tokens[0], name)
    return (*pair, parse_number(tokens[2]))


def _segments(text: str) -> Iterator[str]:
    """Clauses, one that only leads in (`than Ana,`) with the one after it."""
    lead = ""
    for part in _BREAK.split(text):
        if _LEADS_IN.match(part) and len(part.split()) < 8:
            lead = f"{part} , "
            continue
        yield lead + part
        lead = ""


def _contradicts(segment: str, large: str, small: str, by: Fraction, names: Sequence[str]) -> bool:
    if not any(by in mention.values for mention in Question(segment).mentions):
        return False
    if not all(any(forms(name) & forms(word) for word in _WORD.findall(segment)) for name in (large, small)):
        return False
    said = _smaller(segment, names, {large, small})
    return said is not None and said == large


def _smaller(segment: str, names: Sequence[str], pair: set[str]) -> str | None:
    """The name that a clause says is the smaller of a pair, None where it does not say so plainly."""
    for cue, follows_smaller in _cues(segment):
        name = _first_name(segment[cue.end() :], names)
        if name in pair:
            return name if follows_smaller else next(iter(pair - {name}))
    return None


def _cues(segment: str) -> Iterator[tuple[re.Match[str], bool]]:
    """The one cue of a clause, with whether what follows it is the smaller one."""
    than, more, less = _THAN.search(segment), _MORE.search(segment), _LESS.search(segment)
    matches, smaller, larger = _MATCHES.search(segment), _SMALLER.search(segment), _LARGER.search(segment)
    if sum(map(bool, (than, matches, smaller, larger))) != 1 or (more and less):
        return
    if than and (more or less) and not _TURNS.search(segment):
        yield than, more is not None
    elif matches and more:
        yield matches, False
    elif smaller or larger:
        yield next(filter(None, (smaller, larger))), smaller is not None


def _first_name(text: str, names: Sequence[str]) -> str | None:
    for word in _WORD.findall(text):
        for name in names:
            if forms(name) & forms(word):
                return name
    return None
