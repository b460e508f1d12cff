"""Wordings of one entry put together anew: what one says in a sentence is said as another says it.

An entry's wordings ask the same question, so two of their sentences that hold the same numbers of the same people state the same fact,
and sentences that ask may stand for each other. Five wordings of three sentences make up to 125 questions of the same reading.
"""

import re
from collections.abc import Sequence
from functools import cache
from random import Random

_END = re.compile(r"(?<=[.?!]) +(?=[^a-z\s]|\{[a-z])")
_ORDER = re.compile(r"(?:find|determine|state|work out|calculate|give|tell)\b", re.IGNORECASE)
_SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?\}")
_PRONOUNS = ("he", "him", "his", "himself")
_Fact = tuple[bool, tuple[str, ...], frozenset[str]]


def spliced(rng: Random, wordings: Sequence[str]) -> str:
    """One of the wordings, each of its sentences as it stands or as another of them has it."""
    wording = rng.choice(wordings)
    sentences = _sentences(wording)
    if not sentences:
        return wording
    others = _by_fact(tuple(wordings))
    named: set[str] = set()
    text = []
    for sentence in sentences:
        fitting = [other for other in others[_fact(sentence)] if _pronouns(other) <= named | _people(other)]
        said = rng.choice(fitting) if fitting and _swappable(sentence) else sentence
        named |= _people(said)
        text.append(said)
    return " ".join(text)


@cache
def _by_fact(wordings: tuple[str, ...]) -> dict[_Fact, list[str]]:
    """The sentences of all wordings by what they state."""
    found: dict[_Fact, list[str]] = {}
    for wording in wordings:
        for sentence in _sentences(wording):
            found.setdefault(_fact(sentence), []).append(sentence)
    return found


@cache
def _sentences(wording: str) -> tuple[str, ...]:
    """Those that tell and the last one, which asks; none where a wording is put together otherwise."""
    *told, asks = _END.split(wording)
    return (*told, asks) if told and _asks(asks) and not any(map(_asks, told)) else ()


def _asks(sentence: str) -> bool:
    return sentence.endswith("?") or bool(_ORDER.match(sentence))


def _swappable(sentence: str) -> bool:
    """Where nothing is counted, other words may be another fact."""
    asks, numbers, _ = _fact(sentence)
    return asks or bool(numbers)


def _fact(sentence: str) -> _Fact:
    """Whether it asks, its numbers, and the people it is about."""
    slots = [name for name, _ in _SLOT.findall(sentence)]
    numbers = sorted(name for name in slots if len(name) == 1 and name.islower())
    return _asks(sentence), tuple(numbers), frozenset(name for name in slots if name.isupper())


def _people(sentence: str) -> set[str]:
    """Who is called by name."""
    return {name for name, form in _SLOT.findall(sentence) if name.isupper() and form not in _PRONOUNS}


def _pronouns(sentence: str) -> set[str]:
    return {name for name, form in _SLOT.findall(sentence) if form in _PRONOUNS}
