"""A guard of coins: one that is tossed shows heads with chance 1/2 where the question states no chance and calls it fair or nothing."""

import re
from fractions import Fraction

from model.question import Question

HALF = Fraction(1, 2)
_COIN = re.compile(r"\bcoins?\b", re.IGNORECASE)
_TOSSED = re.compile(r"\b(?:heads?|tails?|toss\w*|flip\w*)\b", re.IGNORECASE)
_CHANCE = re.compile(r"%|\bper ?cent|\b(?:un|not )fair\b|\bbiased\b|\bbent\b|\bweighted\b|\bloaded\b", re.IGNORECASE)
_OF = re.compile(r"\d (?:in|out of|of) \d")


def free(question: Question) -> tuple[Fraction, ...]:
    """The half that a check may use although the question does not state it."""
    text = question.text
    if not (_COIN.search(text) and _TOSSED.search(text)) or _CHANCE.search(text) or _OF.search(text):
        return ()
    stated = any(0 < value < 1 for mention in question.mentions for value in mention.values if mention.digits)
    return () if stated else (HALF,)
