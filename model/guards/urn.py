"""A guard of urns: a count belongs to the kind that it stands before, and the event is about the kinds that are asked about."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from model.guards.asked import asking_clauses
from model.guards.negation import denies, may_deny
from model.question import Mention, Question, word_forms

_PART_END = re.compile(r"[,.;:?!\n]|\band\b|\d|\b(?:one|two|three|four|five)\b")
_DENIED = r"(?:\bnot|\bno|n'?t) (?:(?:be|an?|any|of|one|the) )*(?:\w+ or )?(?:{})\b"
_BUT = re.compile(r"\b(?:other|than|but|except|besides|different|else|rest|remaining|apart)\b")
_STANDS_IN = re.compile(r"\b(?:it|they|them|these|those|ones?|its)\b|\bit'?s\b")
_ASKS = re.compile(r"\?|\b(?:what|how|find|give|chances?|probab\w+|likel\w+|odds)\b")  # else it only stands last
_SMALL = re.compile(
    r"\b(?:an?|the|of|in|on|to|are|is|was|were|and|or|with|for|from|by|at|that|which|who|has|have|be|out|as|them)\b"
)
# How many are drawn, and of how many some are: `both`, `of the 12`.
_NO_COUNT = re.compile(r"\b(?:both|neither|(?:at least|at most|exactly) \w+|(?<=\d )(?:out )?of (?:the )?\d+)\b", re.IGNORECASE)
_NEXT = 2  # words after a count that say of what it is: `13 small girls`
_NEAR = 4  # words after a count among which its kind may stand: `3 of them are red`


def misread(question: Question, event: Sequence[str], urn: Mapping[str, Fraction]) -> bool:
    """Whether the question gives a kind of `urn` another count, or asks about a kind that `event` leaves out."""
    asking = " ".join(c for c in asking_clauses(question.text) if not any(_counts(Question(c), kind) for kind in urn))
    asked = {kind for kind in urn if word_forms(kind) & word_forms(asking)}
    named = {kind for kind in urn if word_forms(kind) & word_forms(" ".join(event))}
    others = denies(asking) and asked == set(urn) - named  # `not all are red`: at least 1 of the others
    if named and not asked <= named and not others:
        return True
    clauses = [clause.strip() for clause in asking_clauses(question.text)]
    whole = " ".join(s for s in question.sentences if any(clause in s for clause in clauses)).lower().replace("’", "'")
    if named and event[0] not in ("no", "none", "not") and any(_denied(whole, kind) for kind in named):
        return True
    if named and event[0] == "not" and not may_deny(question.text) and not _BUT.search(question.text):
        return True
    counting = Question(_NO_COUNT.sub(" ", question.text)).mentions
    unasked = any(not word_forms(kind) & word_forms(whole) for kind in named)
    if unasked and not others and _ASKS.search(whole) and not _STANDS_IN.search(whole):
        told = _SMALL.sub(" ", whole)
        if any(_stands_before(m, told, _NEXT) for m in counting if m.digits):  # it asks of another that is counted
            return True
    said = {kind: {v for m in counting if _stands_before(m, kind, _NEAR) for v in m.values} for kind in urn}
    return any(said[kind] and urn[kind] not in said[kind] for kind in urn)


def _denied(text: str, kind: str) -> bool:
    """Whether a text denies a kind outright: `isn't green`, `not a rose`."""
    return re.search(_DENIED.format("|".join(map(re.escape, word_forms(kind)))), text) is not None


def _counts(clause: Question, kind: str) -> bool:
    """Whether a clause says how many of a kind there are, which one that asks does only in words: `at least one is red`."""
    return any(_stands_before(mention, kind, _NEAR if mention.digits else 1) for mention in clause.mentions)


def _stands_before(mention: Mention, kind: str, near: int) -> bool:
    words = _PART_END.split(mention.tail.lower())[0].split()[:near]
    return bool(word_forms(kind) & word_forms(" ".join(words)))
