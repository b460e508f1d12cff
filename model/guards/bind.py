"""Binding: a check restates the question, so its numbers and words must be the question's."""

import re
from collections.abc import Sequence
from fractions import Fraction

from model.compute import ComputeFault, parse_number
from model.facts.labels import FREE_NUMBERS, GENERIC
from model.guards import coins, dice, spans
from model.question import Mention, Question

MAX_NUMBERS = 64
_PERCENT = re.compile(r"%|\bper ?cent", re.IGNORECASE)
_SENTENCE = re.compile(r"s\d{1,3}", re.ASCII)
_WORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)?")
_UNIT_POWER = re.compile(r"(?<=[A-Za-z])\^[1-3]\b", re.ASCII)
_KEPT = re.compile(r"\bs\d+\b|\w*\d\w*", re.ASCII)


def fault(
    question: Question, kind: str, clauses: Sequence[str], unused: Sequence[str], keywords: frozenset[str], *, cites: bool
) -> str | None:
    """Why clauses do not bind to a question, None where they do: unused, number, undeclared, size or word.

    `keywords` are the words of the kind, which the question need not hold; where it `cites`, sentences may be unused, too.
    """
    body = " ; ".join(clauses)
    try:
        spare = [parse_number(text) for text in unused if not (cites and is_sentence(text))]
    except ComputeFault:
        return "unused"
    free = free_numbers(question)
    if kind == "subst":
        free = (*free, *spans.stated(question))
    if kind == "formula":  # the executor binds its words: names of the table, and units that may be spelled out
        plain = Question(_UNIT_POWER.sub("", question.text))
        return _number_fault(plain.mentions, numbers(_UNIT_POWER.sub("", body)), spare, free)
    return _number_fault(question.mentions, numbers(body), spare, free) or _word_fault(question, keywords, body)


def is_sentence(word: str) -> bool:
    """Whether a word cites a sentence, `s4`; the executor holds it against the question."""
    return _SENTENCE.fullmatch(word) is not None


def numbers(text: str) -> list[Fraction]:
    """The number literals of a check, read as the question's are."""
    return [mention.values[0] for mention in Question(text).mentions if mention.digits]


def free_numbers(question: Question) -> tuple[int | Fraction, ...]:
    """Numbers that a check may use although the question does not state them: one, of percentages a hundred, of dice six, of coins half."""
    known = FREE_NUMBERS if _PERCENT.search(question.text) else FREE_NUMBERS[:1]
    return (*known, *implied(question))


def implied(question: Question) -> tuple[int | Fraction, ...]:
    """Numbers that go without saying: the sides of a die, the chance of a coin."""
    return (*dice.free(question), *coins.free(question))


def _number_fault(
    mentions: Sequence[Mention], used: list[Fraction], spare: list[Fraction], free: Sequence[int | Fraction]
) -> str | None:
    """Two matchings, one that uses every literal and one that covers every digit number: then one does both."""
    if len(mentions) + len(used) + len(spare) > MAX_NUMBERS:
        return "size"
    bound = [n for n in used if n not in free]
    stated = [mention.values for mention in mentions]
    if not _all_matched([[n] for n in spare], stated):
        return "unused"
    if not _all_matched([[n] for n in [*bound, *spare]], stated):
        return "number"
    digits = [mention.values for mention in mentions if mention.digits]
    return None if _all_matched(digits, [[n] for n in [*used, *spare]]) else "undeclared"


def _all_matched(wanted: Sequence[Sequence[Fraction]], offered: Sequence[Sequence[Fraction]]) -> bool:
    """Whether each wanted number can have an offered one of its own."""
    taken: dict[int, int] = {}

    def place(index: int, seen: set[int]) -> bool:
        for at, values in enumerate(offered):
            if at in seen or not any(value in values for value in wanted[index]):
                continue
            seen.add(at)
            if at not in taken or place(taken[at], seen):
                taken[at] = index
                return True
        return False

    return all(place(index, set()) for index in range(len(wanted)))


def _word_fault(question: Question, keywords: frozenset[str], body: str) -> str | None:
    words = _WORD.findall(_KEPT.sub(" ", body.lower()))
    known = GENERIC | keywords
    return None if all(word in known or question.has_words(word) for word in words) else "word"
