"""A guard of ages: years that pass do so for everyone, so that one span of years is added to, or taken from, several ages."""

import re
from fractions import Fraction
from functools import lru_cache

from model.compute import parse_number
from model.question import Question

_SPAN = re.compile(
    r"\b(?:in|after) (?:just |only |exactly |another )?(\d+) (?:more )?years?\b(?! older| younger)"
    r"|(?<![\d.])(\d+) (?:more )?years? (?:ago|from (?:now|today)|later|earlier|back|before|hence|on|(?:have |will have )?pass(?:ed)?)\b"
)
# `as old as Ann will be`, `as Ann was then`: the other age is meant at the same time.
_AT_THAT_TIME = re.compile(
    r"\bas old as (?:(?!is\b|and\b)[\w']+ ){1,4}?(?:will be|was|were)\b"
    r"|\b(?:will be|was|were) (?:then|at that time)\b"
)


@lru_cache(maxsize=64)
def stated(question: Question) -> tuple[Fraction, ...]:
    """The spans of years after or before today of which a question speaks."""
    found = (match.group(1) or match.group(2) for match in _SPAN.finditer(question.in_digits))
    return tuple(dict.fromkeys(map(parse_number, found)))


def once_only(question: Question, used: list[Fraction]) -> bool:
    """Whether two ages are compared at another time, and a reading moves one of them only; `used` are its numbers."""
    return _AT_THAT_TIME.search(question.in_digits) is not None and any(used.count(span) == 1 for span in stated(question))
