"""A guard of urns: a count belongs to the kind that it stands before, and the event is about the kinds that are asked about."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from model.guards.asked import asking_clauses
from model.guards.negation import denies
from model.question import Mention, Question, word_forms

_PART_END = re.compile(r"[,.;:?!\n]|\band\b|\d")
# How many are drawn, and of how many some are: `both`, `of the 12`.
_NO_COUNT = re.compile(r"\b(?:both|neither|(?:at least|at most|exactly) \w+|(?<=\d )(?:out )?of (?:the )?\d+)\b", re.IGNORECASE)
_NEAR = 4  # words after a count among which its kind may stand: `3 of them are red`


def misread(question: Question, event: Sequence[str], urn: Mapping[str, Fraction]) -> bool:
    """Whether the question gives a kind of `urn` another count, or asks about a kind that `event` leaves out."""
    asking = " ".join(c for c in asking_clauses(question.text) if not any(_counts(Question(c), kind) for kind in urn))
    asked = {kind for kind in urn if word_forms(kind) & word_forms(asking)}
    named = {kind for kind in urn if word_forms(kind) & word_forms(" ".join(event))}
    others = denies(asking) and asked == set(urn) - named  # `not all are red`: at least 1 of the others
    if named and not asked <= named and not others:
        return True
    counting = Question(_NO_COUNT.sub(" ", question.text)).mentions
    said = {kind: {v for m in counting if _stands_before(m, kind, _NEAR) for v in m.values} for kind in urn}
    return any(said[kind] and urn[kind] not in said[kind] for kind in urn)


def _counts(clause: Question, kind: str) -> bool:
    """Whether a clause says how many of a kind there are, which one that asks does only in words: `at least one is red`."""
    return any(_stands_before(mention, kind, _NEAR if mention.digits else 1) for mention in clause.mentions)


def _stands_before(mention: Mention, kind: str, near: int) -> bool:
    words = _PART_END.split(mention.tail.lower())[0].split()[:near]
    return bool(word_forms(kind) & word_forms(" ".join(words)))
