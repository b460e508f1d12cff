"""A guard of evidence: what is asked given what, what is left, and chances that are equal or independent, as the sentences say it."""

import re
from collections.abc import Iterator, Mapping, Sequence

from model.guards.claims import EQUAL, IF, OTHERS, QUANTITY, WHO, Literal, Mark, Reading, marks_of
from model.guards.shares import numbers_fault
from model.question import Question

_APART = re.compile(
    r"independen|separate|influence|nothing links|nothing about|on (?:its|their|his|her) own|each by (?:it|him|her)",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(?:twice|both|two|second|again|thrice|three|each time|every time|repeat\w*)\b", re.IGNORECASE)
_MOST = re.compile(r"(?<!at )\b(?:most|likeliest|best|more likely|greatest|highest|largest)\b", re.IGNORECASE)
_HEDGED = re.compile(
    r"\b(?:or|whether|either|may|might|can|could|if|when|each|every|any|all|some|for|independen\w*)\b", re.IGNORECASE
)
_ASKS = re.compile(
    r"^\W*(?:(?:so|now|then|and|please|overall|in all),? )*(?:which|what(?! is left)|who|how|name|find|give the|state|say how|work out"
    r"|determine|compute|calculate|tell)\b|\b(?:what|which|how) (?:(?:is|are|was)(?! left)|likely|probable|large|big|share|fraction"
    r"|\w+ is|\w+ fits)\b|\b(?:find|name|compute|give|determine) (?:the|how)\b|\bP\(.*given",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?:^|, |\b(?:fraction|share|proportion|part|percentage|many|half|likely) )(?:of|among|out of) (?:all )?(?:the |those )?"
    r"(?:\w+ (?:by|from|of|with) (?:an? |the )?)?",
    re.IGNORECASE,
)
_JOINT = re.compile(r"[,;:] |\b(?:if|when|given that|provided that)\b", re.IGNORECASE)
_NEAR = 1  # characters between `of the` and whom it is of
_GOES_ON = re.compile(
    r"\)|\b(?:what|how|find|name|compute|determine|give the|work out|which (?:fraction|share|of|\w+ is))\b"
    r"|\bthe (?:probability|chance)\b",
    re.IGNORECASE,
)


def fault(question: Question, told: Sequence[str]) -> str | None:
    """Why clauses are not what the sentences say, None where they may be.

    The reason is asked, equal, independent, rest, pair, negation, direction or unread.
    """
    digits = {value for mention in question.mentions if mention.digits for value in mention.values}
    reading, question = Reading(told), Question(question.in_digits)
    marks = {sentence: list(marks_of(sentence, reading)) for sentence in question.sentences}
    return (
        _asked_fault(question, reading, marks)
        or _said_fault(question, reading)
        or numbers_fault(question, reading, _telling(question, marks), digits)
        or _rest_fault(reading, marks)
    )


def _said_fault(question: Question, reading: Reading) -> str | None:
    """What one word of the question decides: equal chances, independence."""
    even = EQUAL.search(question.text) is not None
    priors = any(claim.one[0] in reading.causes and not claim.among for claim in reading.claims)
    rated = any(claim.link == "if" for claim in reading.claims)
    if reading.equal and not even:
        return "equal"
    if even and rated and not reading.equal and not priors and EQUAL.search(_stated(question)):
        return "unread"
    pieces = [literal for literal in (*reading.given, *reading.target) if literal[0] not in reading.causes]
    several = len(pieces) > 1 and rated
    return "independent" if several and not _APART.search(question.text) else None


def _stated(question: Question) -> str:
    asking = _asking(question)
    return " ".join(sentence for sentence in question.sentences if sentence not in asking)


def _rest_fault(reading: Reading, marks: Mapping[str, Sequence[Mark]]) -> str | None:
    """What is left for somebody, said in a sentence of him."""
    for literal in reading.rest:
        if not any(OTHERS.search(text) and any(mark.literal == literal for mark in found) for text, found in marks.items()):
            return "rest"
    return None


# What is asked


def _asked_fault(question: Question, reading: Reading, marks: Mapping[str, Sequence[Mark]]) -> str | None:
    claims = {(claim.one, claim.among) for claim in reading.claims if claim.link != "&" and claim.share}
    if len(reading.target) == 1 and len(reading.given) < 2 and (reading.target[0], *reading.given, None)[:2] in claims:
        return "asked"  # it is stated
    asking = _asking(question)
    text = " ".join(asking)
    if reading.most != (_MOST.search(text) is not None):
        return "asked"
    once = len(set(reading.given)) == len(reading.given)
    if once and len(reading.given) == 1 and _AGAIN.search(text) and not _MOST.search(text):
        return "asked"
    if not once and not _AGAIN.search(" ".join((text, *_observed(question)))):
        return "asked"
    wanted: set[Literal] = set()
    conditions: set[Literal] = set()
    for sentence in asking:
        start, end = _asking_part(sentence)
        for mark, condition in _split(sentence, [mark for mark in marks[sentence] if start <= mark.start < end]):
            (conditions if condition or reading.most else wanted).add(mark.literal)
    conditions |= {mark.literal for sentence in _observed(question) for mark in marks[sentence]}
    if not wanted and not reading.most:
        return "asked"
    if wanted != set(reading.target) or conditions != set(reading.given):
        return "direction" if wanted | conditions == {*reading.target, *reading.given} else "asked"
    return None


def _asking(question: Question) -> list[str]:
    """The sentences that ask."""
    marked = [sentence for sentence in question.sentences if "?" in sentence]
    found = [one for one in question.sentences if _ASKS.search(one) and not QUANTITY.search(one)]
    return marked or found or list(question.sentences[-1:])


def _observed(question: Question) -> list[str]:
    """Sentences that say what happened: no number in them, nothing that is said of all or may be otherwise."""
    asking = _asking(question)
    return [
        sentence
        for sentence in question.sentences
        if sentence not in asking and not QUANTITY.search(sentence) and not _HEDGED.search(sentence)
        and not OTHERS.search(sentence) and not EQUAL.search(sentence)
    ]  # fmt: skip


def _asking_part(sentence: str) -> tuple[int, int]:
    """Where it is asked in a sentence that tells numbers, too: `if 2% are ill, ..., how likely is it that somebody is ill`."""
    asks = _GOES_ON.search(sentence) or _ASKS.search(sentence)
    numbers = list(QUANTITY.finditer(sentence))
    if asks is None or not numbers:
        return 0, len(sentence)
    before = [number for number in numbers if number.end() <= asks.start()]
    after = [number for number in numbers if number.start() >= asks.end()]
    start = sentence.rfind(", ", before[-1].end(), asks.start()) if before else 0
    joints = list(_JOINT.finditer(sentence, asks.end(), after[0].start())) if after else []
    return max(start, 0), joints[-1].start() if joints else len(sentence)


def _telling(question: Question, marks: Mapping[str, list[Mark]]) -> dict[str, list[Mark]]:
    """The names where sentences tell numbers, without those of what they ask."""
    told = dict(marks)
    for sentence in _asking(question):
        start, end = _asking_part(sentence)
        if (start, end) != (0, len(sentence)):
            told[sentence] = [mark for mark in marks[sentence] if not start <= mark.start < end]
    return told


def _split(sentence: str, marks: Sequence[Mark]) -> Iterator[tuple[Mark, bool]]:
    """The names of a sentence that asks, each with whether it stands in a condition."""
    inside: set[Mark] = set()
    for match in IF.finditer(sentence):
        behind = [mark for mark in marks if mark.start >= match.end()]
        end = _clause_end(sentence, match.end())
        inside |= {mark for mark in behind if mark.start < end}
    for match in WHO.finditer(sentence):
        behind = [mark for mark in marks if mark.start >= match.end()]
        end = _clause_end(sentence, match.end())
        within = [mark for mark in behind if mark.start < end]
        outside = [mark for mark in marks if mark not in within and mark not in inside]
        inside |= set(within if outside else within[:-1])
    for match in _OF.finditer(sentence):
        near = [mark for mark in marks if 0 <= mark.start - match.end() <= _NEAR]
        inside |= set(near[:1] if len(marks) > len(near[:1]) else [])
    yield from ((mark, mark in inside) for mark in marks)


def _clause_end(sentence: str, start: int) -> int:
    """Where a condition ends: where a bracket closes, where it is asked, or where the sentence ends."""
    match = _GOES_ON.search(sentence, start)
    return match.start() if match else len(sentence)
