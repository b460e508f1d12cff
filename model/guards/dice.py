"""A guard of dice: they have the sides that the question states, and six where it says nothing of sides."""

import re
from fractions import Fraction

from model.question import Question

SIX = Fraction(6)
_DICE = re.compile(r"\b(?:die|dice)\b", re.IGNORECASE)
_SIDES = re.compile(r"\b(?:sides?|sided|faces?|faced)\b", re.IGNORECASE)
_BEFORE = re.compile(r"[\s-]*(?:\w+[\s-]+)?(?:sides?|sided|faces?|faced)\b", re.IGNORECASE)


def sides(question: Question) -> frozenset[Fraction] | None:
    """How many sides its dice may have; None where the question speaks of sides in a way that this does not follow."""
    stated = [value for mention in question.mentions if _BEFORE.match(mention.tail) for value in mention.values]
    if stated:
        return frozenset(stated)
    if _SIDES.search(question.text) or not _DICE.search(question.text):
        return None
    return frozenset({SIX})


def free(question: Question) -> tuple[int, ...]:
    """The six that a check may use although the question does not state it."""
    return (int(SIX),) if sides(question) == frozenset({SIX}) and not _SIDES.search(question.text) else ()
