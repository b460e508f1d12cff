"""A guard of `unknown`: what a check leaves open must not be what the question states."""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction

from model.question import Mention, Question, forms, word_forms

_CLAUSE_END = re.compile(r"[,.;:?!]\s+|\n+|\b(?:and|if|when|while|but)\b")
_WORD = re.compile(r"[^\W\d_]+")
_TAIL_WORDS = 2
_LITTLE = "of the a an to in is at for from on by with what belong belongs years year old ago long tall wide cm m km kg"
_SMALL = frozenset(_LITTLE.split())
# A clause with one of these compares: its number is not the count of what it names.
_COMPARING = frozenset({"more", "less", "fewer", "plus", "minus", "times", "than", "as", "by", "ahead", "behind", "extra"})


def stated(question: Question, free: Iterable[str], used: Sequence[Fraction]) -> bool:
    """Whether a free name and a number that the check does not use share a clause, the number counting what others count.

    A number counts what the first words after it say; they must also occur in a clause without such a number. In a clause about
    the `number of` something it counts that.
    """
    clauses = [clause for clause in _CLAUSE_END.split(question.text) if clause.strip()]
    read = [(word_forms(clause), _idle(Question(clause).mentions, used)) for clause in clauses]
    others = frozenset(word for words, idle in read if not idle for word in words) - _SMALL
    names = [frozenset(_WORD.findall(name.lower())) for name in free]
    told = [(words, idle) for words, idle in read if idle and not words & _COMPARING]
    return any(
        name <= words and ("count" in words or "number" in words or _counts(idle, others))
        for words, idle in told
        for name in names
        if name
    )


def _idle(mentions: Sequence[Mention], used: Sequence[Fraction]) -> list[Mention]:
    return [mention for mention in mentions if not any(value in used for value in mention.values)]


def _counts(idle: Sequence[Mention], others: frozenset[str]) -> bool:
    tails = [_WORD.findall(_CLAUSE_END.split(mention.tail.lower())[0])[:_TAIL_WORDS] for mention in idle]
    return any(forms(word) & others for tail in tails for word in tail)
