"""A guard of evidence: which number of a question is whose, as the parts of its sentences say it."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from model.compute import ComputeFault, parse_number
from model.guards.claims import ELSE, IF, NUMBER, QUANTITY, WHO, Claim, Literal, Mark, Reading
from model.question import Question

# Where one part of a sentence ends and the next begins that has a number of its own, the plainest first.
_BREAKS = (
    re.compile(
        r"[;:] |, (?:and|but|while|whereas|otherwise|else|compared|as against|though|yet|or|one who|one that|any other|any who|any that"
        r"|all other|(?:of|among|for) (?:the|those|all))\b"
    ),
    re.compile(r"[,;:] (?:in |for |of |on )?\Z"),  # right before the next number
    re.compile(r"\b(?:and|but|while|whereas|otherwise|yet)\b"),
    re.compile(r", "),
)
_OF = re.compile(r"(?:%| percent)? of\b(?! (?:them|these)\b)", re.IGNORECASE)
# `a true claim`, `the old coins`: said of what follows.
_BEFORE_NOUN = re.compile(r"\b(?:an?|the|every|each|any|all) \Z", re.IGNORECASE)
_NOUN = re.compile(
    r" (?!(?:is|are|was|were|that|who|with|and|or|but|in|on|if|when|for|from|of|to|at|by|tests?)\b)[a-z]", re.IGNORECASE
)
_AMONG = re.compile(r"\b(?:among|within)\b", re.IGNORECASE)
_OF_THESE = re.compile(r"\bof (?:these|those)(?! (?:\w+s|people|children)\b)|\bif so\b|\bin that case\b", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|both|also)\b")
_COUNTED = re.compile(r"\d ([a-z]{3,}s|people)\b", re.IGNORECASE)
_ONE = re.compile(r"\bone\b", re.IGNORECASE)
_SPELT = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}


@dataclass(frozen=True)
class _Part:
    """A stretch of a sentence about one number: its names, those of all the sentence and before; whether `others` are in it."""

    values: tuple[Fraction, ...]
    number: re.Match[str]
    text: str
    start: int
    own: tuple[Mark, ...]
    every: tuple[Mark, ...]
    before: tuple[Mark, ...]
    first: bool  # of its sentence
    others: bool

    def literals(self, side: Collection[str], *, within: bool) -> set[Literal]:
        """The names of one side that the part is about: its own, else those said right before, else those of the sentence."""

        def of(marks: Sequence[Mark]) -> list[Literal]:
            return [mark.literal for mark in marks if (mark.literal[0] in side) == within]

        earlier = of([mark for mark in self.every if mark.end <= self.start])
        return set(of(self.own) or earlier[-1:] or of(self.every) or of(self.before))


def numbers_fault(
    question: Question, reading: Reading, marks: Mapping[str, Sequence[Mark]], digits: Collection[Fraction]
) -> str | None:
    """Each clause has a part of a sentence of its own that says it, and each part that names something has a clause.

    `digits` are the numbers that the question writes so; those in words may count what is spoken of, `two jars`.
    """
    parts: list[_Part] = []
    before: tuple[Mark, ...] = ()
    for sentence in question.sentences:
        parts += _parts(sentence, marks[sentence], before)
        before = (*before, *marks[sentence])
    fits: list[list[int]] = []
    for claim in reading.claims:
        reasons = {i: _misplaced(claim, part, reading) for i, part in enumerate(parts) if _states(part, claim)}
        if reasons and None not in reasons.values():
            return next(filter(None, reasons.values()))
        if reasons:  # else the number stands there in other words
            fits.append([i for i, reason in reasons.items() if reason is None])
    if not reading.totals and not any(claim.share for claim in reading.claims) and _is_total(parts, reading, question):
        return "unread"
    naming = [i for i, part in enumerate(parts) if _means(part, reading, digits)]
    said = [[k for k, places in enumerate(fits) if i in places] for i in naming]
    return None if _all_have(fits) and _all_have(said) else "unread"


def _is_total(parts: Sequence[_Part], reading: Reading, question: Question) -> bool:
    """Whether a number that no clause has is that of all cases: none is larger, and it counts what other numbers count, too."""
    largest = max((value for claim in reading.claims for value in claim.values), default=Fraction(0))
    found = [_COUNTED.search(part.text) for part in parts if not part.own and min(part.values, default=Fraction(0)) > largest]
    nouns = [match[1].lower() for match in found if match]
    return any(len(re.findall(rf"\b{noun}\b", question.text.lower())) > 1 for noun in nouns)


def _means(part: _Part, reading: Reading, digits: Collection[Fraction]) -> bool:
    """Whether the number of a part is a share or a count of what it names, and no total, nor how many things there are to choose."""
    if set(part.values) & set(reading.totals) or not (part.every or (part.others and part.before)):
        return False
    counts = {Fraction(2), Fraction(len(reading.causes)), Fraction(len(reading.given))}
    names = bool(part.own) or part.others
    return not counts.issuperset(part.values) or (names and any(value in digits for value in part.values))


def _states(part: _Part, claim: Claim) -> bool:
    """Whether a part holds the number of a clause, of `3 of 5` both."""
    return part.values == claim.values or (len(claim.values) == 1 and claim.values[0] in part.values)


def _all_have(wanted: Sequence[Sequence[int]]) -> bool:
    """Whether each can have one of those it may have for its own."""
    taken: dict[int, int] = {}

    def place(index: int, seen: set[int]) -> bool:
        for at in wanted[index]:
            if at not in seen:
                seen.add(at)
                if at not in taken or place(taken[at], seen):
                    taken[at] = index
                    return True
        return False

    return all(place(index, set()) for index in range(len(wanted)))


# Parts of sentences


def _parts(sentence: str, marks: Sequence[Mark], before: tuple[Mark, ...]) -> Iterator[_Part]:
    quantities = list(QUANTITY.finditer(sentence))
    start = 0
    for i, match in enumerate(quantities):
        last = i + 1 == len(quantities)
        end = len(sentence) if last else _break(sentence, match.end(), quantities[i + 1].start())
        own, text = tuple(mark for mark in marks if start <= mark.start < end), sentence[start:end]
        yield _Part(
            _values(match.group()), match, text, start, own, tuple(marks), before, i == 0, ELSE.search(text) is not None
        )
        start = end


def _break(sentence: str, start: int, end: int) -> int:
    found = (pattern.search(sentence, start, end) for pattern in _BREAKS)
    return next((match.start() for match in found if match), end)


def _values(text: str) -> tuple[Fraction, ...]:
    spelt = _SPELT.get(text.split()[-1].lower())
    try:
        return (Fraction(1, spelt),) if spelt else tuple(map(parse_number, NUMBER.findall(_ONE.sub("1", text))))
    except ComputeFault:
        return ()


# What a part says of a clause


def _misplaced(claim: Claim, part: _Part, reading: Reading) -> str | None:
    """Why a number is not of what a clause says, as far as its part of the sentence, or else the sentence, tells."""
    for literal in (claim.one, claim.among):
        reason = _unnamed(literal, part, reading) if literal else None
        if reason:
            return reason
    if not claim.among:
        return "pair" if _is_of_some(claim, part, reading) else None
    return "direction" if (claim.share or claim.link == "if") and _turned(claim, claim.among, part) else None


def _unnamed(literal: Literal, part: _Part, reading: Reading) -> str | None:
    """Why a part is not about something: it is about its contrary, or about another thing."""
    cause = literal[0] in reading.causes
    own = {mark.literal for mark in part.own if (mark.literal[0] in reading.causes) == cause}
    if cause and part.others and literal not in own and (not literal[1] or len(reading.causes) > 1):
        return None  # one of the others
    if cause and part.others and not own:
        return "negation"
    found = part.literals(reading.causes, within=cause)
    if literal in found:
        return None
    return "negation" if (literal[0], not literal[1]) in found else "pair"


def _is_of_some(claim: Claim, part: _Part, reading: Reading) -> bool:
    """Whether a number that a clause gives to all is one of some of them: of the others, of those named before."""
    others = {mark.literal for mark in part.own if mark.literal[0] != claim.one[0]}
    if _OF_THESE.search(part.text) or others - (set(reading.rest) if part.others else set()):
        return True
    first = next((mark.start for mark in part.every), 0)
    led = not part.first and any(mark.literal[0] in reading.causes for mark in part.every if mark.start == first < part.start)
    led = led and QUANTITY.search(part.number.string, 0, first) is None
    return claim.one[0] not in reading.causes and ((part.others and not reading.rest) or led)


def _turned(claim: Claim, among: Literal, part: _Part) -> bool:
    """Whether a sentence says a share the other way round: what stands behind `if` or `who` is what it is a share among."""
    at = part.number.start()
    of = _OF.match(part.number.string, part.number.end()) is not None
    nearest = sorted(part.own, key=lambda mark: (of and mark.start > at, -abs(mark.start - at)))
    marks = {mark.literal: mark for mark in nearest}  # where one is named twice, the last of these stays
    if claim.one not in marks or among not in marks:
        return claim.link == "&"
    one, other = marks[claim.one], marks[among]
    if claim.link == "&":
        ends = sorted((one.start, other.start))
        return _JOINED.search(part.number.string, *ends) is None
    conditions = _is_condition(one, part), _is_condition(other, part)
    if conditions[0] != conditions[1]:
        return conditions[0]
    # `of the ill it is half who are tired`, `ill: half are tired`; but `tired are half of the ill`
    behind = [mark for mark in (one, other) if of and mark.start > at]
    return min(behind or (one, other), key=lambda mark: mark.start) == one


def _is_condition(mark: Mark, part: _Part) -> bool:
    """Whether `if`, `who` and the like stand before a name, with no other name between; or it is said of a noun behind it."""
    whole = part.number.string
    if _BEFORE_NOUN.search(whole, 0, mark.start) and _NOUN.match(whole, mark.end):
        return True
    start = max([part.start, *(other.end for other in part.own if other.end <= mark.start)])
    text = whole[start : mark.start]
    return any(pattern.search(text) for pattern in (IF, WHO, _AMONG))
