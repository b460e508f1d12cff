"""A guard of the target: what a check solves for must be named where the question asks."""

import re
from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction

from model.facts.labels import GENERIC
from model.question import Question, word_forms

_CLAUSE_START = re.compile(r"(?<=[,.;?!])\s+|\n+|\b(?:if|when|given that|suppose|where)\b")
_ASKING = re.compile(
    r"\?|[:=]\s*$|\b(?:how|what|find|tell|compute|calculate|determine|give|which|work out|state|say|name|solve|add up)\b"
    r"|\b(?:i|we) (?:only |just |really )?(?:need|want)\b(?! help\b| \d)",
    re.IGNORECASE,
)
# What opens a question outright; beside one of these, a mark at the end of another clause says nothing.
_OPENING = re.compile(
    r"\b(?:(?<!\bis )how|tell|compute|calculate|determine|which(?! ha[sd]\b)|work out|solve"
    r"|what(?:'s| is| are| was| were| do| does| did| will| would| number))\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:he|she|it|they|them|his|her|their|its|this|that|these|those)\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:in|for|does|will|per) each (?:share|pile|group|part|one|box|bag)\b", re.IGNORECASE)
_ALTOGETHER = re.compile(r"\bhow many\b[^.;]*\b(?:in total|in all|altogether|all together|together)\b", re.IGNORECASE)
_OF_SEVERAL = re.compile(
    r"\b(?:total|together|altogether|all|both|combined|sum|add|between|they|we|you|their|our|pay|pays|paid|spen[dt]|cost\w*|bill|price"
    r"|amount|worth|earn\w*|is that|are there|is it|does it|other|rest|and|with|whole|everything)\b",
    re.IGNORECASE,
)
_APIECE = re.compile(
    r"\b(?:each|every|apiece|per|cost\w*|pric\w*|sells?|sold|worth|bill|pays?|paid|brings?|goes? for|rows?|boxes|packs?|bags?|value"
    r"|an? (?:day|night|hour|week|month|year))\b",
    re.IGNORECASE,
)
_COMPARES = re.compile(r"\b(?:than|as (?:many|much)|twice|double|triple|half|times|more|fewer|less|extra)\b", re.IGNORECASE)
_ASKS_TOTAL = re.compile(r"\btotal (?:of|for)\b|\bhow many\b.* (?:in total|in all|altogether|together)\b", re.IGNORECASE)
_TOPIC_WORDS = 2
_NOUNS = {"long": "length", "wide": "width"}  # `how wide is the lawn` asks for its width
_TOTAL = re.compile(r"\b(?:in (?:total|all)|altogether|all together|total)\b", re.IGNORECASE)


def asks_for(question: Question, names: Sequence[str]) -> bool:
    """Whether a clause that asks carries each name, a pronoun, or nothing but a generic label is meant.

    The pronoun of a total (`how many is that in total?`) stands for no single name.
    """
    words = [word for name in names for word in name.lower().split() if word not in GENERIC]
    asking = " ".join(asking_clauses(question.text))
    known = word_forms(asking)
    known |= {noun for adjective, noun in _NOUNS.items() if adjective in known}
    pronoun = _PRONOUN.search(asking) is not None and not _TOTAL.search(asking)
    return pronoun or all(word_forms(word) & known for word in words)


def gathers(question: Question, target: str, parts: Sequence[str], names: Sequence[str]) -> bool:
    """Whether a total has all of those among `names` in it that a clause names which asks for one."""
    if target != "total":
        return True
    asking = " ".join(asking_clauses(question.text))
    if _EACH.search(asking) and not _TOTAL.search(asking) and not _ASKS_TOTAL.search(asking):
        return False
    known = word_forms(" ".join(clause for clause in asking_clauses(question.text) if _ASKS_TOTAL.search(clause)))
    return all(name in parts for name in names if name not in GENERIC and name in known)


def is_of_several(question: Question, parts: Sequence[str]) -> bool:
    """Whether what is asked for may be a sum of `parts`: not where the question names one of them and speaks of no others."""
    clauses = [clause.strip() for clause in asking_clauses(question.text)]
    asking = " ".join(sentence for sentence in question.sentences if any(clause in sentence for clause in clauses))
    known = word_forms(asking)
    named = [name for name in parts if name not in GENERIC and word_forms(name) & known]
    return len(parts) < 2 or len(named) != 1 or _OF_SEVERAL.search(asking) is not None


def gathers_several(question: Question, target: str, used: Collection[Fraction]) -> bool:
    """Whether what is asked for is how many several have together: no price, weight or share makes a total of one.

    Where nothing is compared and every number is `used`, one amount and what is added to it are all there is.
    """
    if target != "total" or not _ALTOGETHER.search(question.text) or _APIECE.search(question.text):
        return False
    return _COMPARES.search(question.text) is not None or any(not {*mention.values} & {*used} for mention in question.mentions)


def asking_clauses(text: str) -> Iterator[str]:
    """The clauses that ask, each with the one before it where that only leads in (`for Ana, how many`, `the hall, how many`)."""
    clauses = [clause for clause in _CLAUSE_START.split(text) if clause.strip()]
    opened = [clause for clause in clauses if _OPENING.search(clause)]
    for i, clause in enumerate(clauses):
        if clause in opened or (not opened and (_ASKING.search(clause) or i == len(clauses) - 1)):
            yield clause
            before = clauses[i - 1].strip().lower().removeprefix("and ") if i else ""
            leads_in = before.startswith(("for ", "in ", "at ", "of ")) or len(before.split()) <= _TOPIC_WORDS
            if before.endswith(",") and leads_in:
                yield clauses[i - 1]
