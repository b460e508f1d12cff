"""A guard of rates: what a question says is so much a day, an hour or apiece is in some equation."""

import re
from fractions import Fraction
from functools import lru_cache

from model.question import Question

# `35 pages a day`, `5 euros off every month`, `2 euros for each kilometre`, `12 rolls on each tray`
_OF_WHAT = (
    "day|night|hour|minute|week|month|year|piece|person|head|kilo|kg|km|kilometre|litre|metre|dozen|lesson|game|trip|visit"
)
_RATE = re.compile(rf"\s*(?:[a-z$€£-]+ ){{0,3}}?(?:(?<=[a-z] )an? (?:{_OF_WHAT})|per|each|every|apiece)\b", re.IGNORECASE)
_NO_RATE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|and|of|to|in|with|from|as|than|got|owns?|buys?|bought|that|which|by)\b", re.IGNORECASE
)


@lru_cache(maxsize=64)  # perturbed answers meet the same equations
def left_out(question: Question, used: frozenset[Fraction]) -> bool:
    """Whether a rate is stated with a number that is not `used`."""
    for mention in question.mentions:
        found = _RATE.match(mention.tail) if mention.digits else None
        if found and not _NO_RATE.search(found.group()) and not any(value in used for value in mention.values):
            return True
    return False
