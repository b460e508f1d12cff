"""A guard of evidence: which number is whose, what is asked given what, and chances that are equal or independent, as sentences say it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from model.compute import ComputeFault, parse_number
from model.facts.opposites import OPPOSITES, opposed
from model.question import Question, forms

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+|/\d+)?")
_QUANTITY = re.compile(
    r"(?<![\w.])\d+(?:\.\d+|/\d+)?(?:\s?(?:in|out of|of every|of each|of|per)\s\d+)?|\bhalf\b|\ban? (?:third|quarter|fifth|tenth)\b",
    re.IGNORECASE,
)
_DENIES = frozenset(
    "not no never without cannot nor neither fails fail failed lacks lack misses isnt arent wasnt werent doesnt dont didnt".split()
)
_OTHERS = re.compile(
    r"\b(?:others?|rest|remaining|remain|remainder|otherwise|else|left)\b(?! (?:they|things|it|signs?)\b)", re.IGNORECASE
)
_EQUAL = re.compile(
    r"at random|by chance|by lot|to chance|picks one|\bequal|same (?:chance|probability)|\bas likely\b|no \w+ is likelier|\bfair\b|fifty[- ]fifty|evens?\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"independen|separate|influence|nothing links|nothing about|on (?:its|their|his|her) own|each by (?:it|him|her)",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(?:twice|both|two|second|again|thrice|three|each time|every time|repeat\w*)\b", re.IGNORECASE)
_MOST = re.compile(r"(?<!at )\b(?:most|likeliest|best|more likely|greatest|highest|largest)\b", re.IGNORECASE)
_HEDGED = re.compile(
    r"\b(?:or|whether|either|may|might|can|could|if|when|each|every|any|all|some|for|independen\w*)\b", re.IGNORECASE
)
# Where one part of a sentence ends and the next begins that has a number of its own, the plainest first.
_BREAKS = (
    re.compile(
        r"[;:] |, (?:and|but|while|whereas|otherwise|else|compared|as against|though|yet|or|one who|one that|any other|any who|any that|all other)\b"
    ),
    re.compile(r"\b(?:and|but|while|whereas|otherwise|yet)\b"),
    re.compile(r", "),
)
_IF = re.compile(
    r"\b(?:given(?: that)?|if|when|whenever|once|provided(?: that)?|assuming(?: that)?|knowing(?: that)?|suppose(?: that)?|since|after|because|as)\b|\|",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"(?<!probability )(?<!chance )(?<!likelihood )(?<!\bit )(?<!\btrue )(?<!probable )(?<!likely )(?<!say )\b(?:who|that|whose)\b|(?<=, )which\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^\W*(?:(?:so|now|then|and|please|overall|in all),? )*(?:which|what(?! is left)|who|how|name|find|give the|state|say how|work out|determine|compute"
    r"|calculate|tell)\b|\b(?:what|which|how) (?:(?:is|are|was)(?! left)|likely|probable|large|big|share|fraction|\w+ is|\w+ fits)\b"
    r"|\b(?:find|name|compute|give|determine) (?:the|how)\b|\bP\(.*given",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?:^|, |\b(?:fraction|share|proportion|part|percentage|many|half|likely) )(?:of|among|out of) (?:all )?(?:the |those )?",
    re.IGNORECASE,
)
_NEAR = 1  # characters between `of the` and whom it is of
_GOES_ON = re.compile(
    r"\)|\b(?:what|how|find|name|compute|determine|give the|work out|which (?:fraction|share|of|\w+ is))\b|\bthe (?:probability|chance)\b",
    re.IGNORECASE,
)
_Literal = tuple[str, bool]


@dataclass(frozen=True)
class _Mark:
    """A name of the reading where a sentence says it, and whether it is denied there."""

    literal: _Literal
    start: int
    end: int


@dataclass(frozen=True)
class _Claim:
    """A clause with a number: what it is of, among what or with what."""

    one: _Literal
    among: _Literal | None
    link: str
    number: Fraction
    share: bool


class _Reading:
    """What the clauses say, every name in the form that is said first of it and its opposites."""

    def __init__(self, told: Sequence[str]) -> None:
        target, _, given = told[0].partition(" given ")
        self._base: dict[str, str] = {}
        self.most = target == "most"
        self.target = () if self.most else self._literals(target)
        self.given = self._literals(given) if given else ()
        self.equal = "equal" in told[1:]
        self.rest = [self._literal(clause.removesuffix(" rest")) for clause in told[1:] if clause.endswith(" rest")]
        self.totals: list[Fraction] = []
        self.claims = [claim for clause in told[1:] if (claim := self._claim(clause))]
        self.causes = self._causes()

    def _causes(self) -> set[str]:
        """The names of what is inferred: what stands behind `if`, and all that is not on the other side."""
        pairs = [(claim.one[0], claim.among[0]) for claim in self.claims if claim.among]
        pairs += [(one[0], other[0]) for one in self.target for other in self.given]
        behind = [claim.among[0] for claim in self.claims if claim.among and claim.link == "if"]
        side = dict.fromkeys(behind or [one for one, _ in pairs[:1]], True)
        for _ in pairs:
            for one, other in (*pairs, *((other, one) for one, other in pairs)):
                if one in side:
                    side.setdefault(other, not side[one])
        rest = [claim.one[0] for claim in self.claims] + [literal[0] for literal in (*self.rest, *self.target)]
        return {name for name in (*side, *rest) if side.get(name, True)}

    @property
    def names(self) -> tuple[str, ...]:
        """All the names as they are written, opposites too."""
        return tuple(self._base)

    def _literals(self, text: str) -> tuple[_Literal, ...]:
        return tuple(map(self._literal, text.split(" & ")))

    def _literal(self, text: str) -> _Literal:
        return self.meant(text.split()[-1] if text.split() else "", not text.startswith("not "))

    def meant(self, name: str, holds: bool) -> _Literal:
        """A literal by the name that was said first."""
        low = name.lower()
        if low not in self._base:
            self._base[low] = next((base for base in dict.fromkeys(self._base.values()) if opposed(base, low)), low)
        return self._base[low], holds == (self._base[low] == low)

    def _claim(self, clause: str) -> _Claim | None:
        found = _NUMBER.findall(clause)
        try:
            values = list(map(parse_number, found))
        except ComputeFault:
            return None
        if not values or clause.startswith("total "):
            self.totals += values
            return None
        head = clause[: clause.index(found[0])].strip()
        link = next((word for word in ("if", "&") if f" {word} " in head), "")
        one, _, other = head.partition(f" {link} ") if link else (head, "", "")
        return _Claim(self._literal(one), self._literal(other) if link else None, link, values[0],
                      values[0] <= 1 or clause.endswith("%") or " of " in clause)  # fmt: skip


def fault(question: Question, told: Sequence[str]) -> str | None:
    """Why clauses are not what the sentences say, None where they may be.

    The reason is asked, equal, independent, rest, pair, negation, direction or unread.
    """
    reading = _Reading(told)
    marks = {sentence: list(_marks(sentence, reading)) for sentence in question.sentences}
    return (
        _asked_fault(question, reading, marks)
        or _said_fault(question, reading)
        or _numbers_fault(question, reading, marks)
        or _rest_fault(reading, marks)
    )


def _said_fault(question: Question, reading: _Reading) -> str | None:
    """What one word of the question decides: equal chances, independence."""
    even = _EQUAL.search(question.text) is not None
    priors = any(claim.one[0] in reading.causes and not claim.among for claim in reading.claims)
    rated = any(claim.link == "if" for claim in reading.claims)
    if reading.equal and not even:
        return "equal"
    if even and rated and not reading.equal and not priors and _EQUAL.search(_stated(question)):
        return "unread"
    pieces = [literal for literal in (*reading.given, *reading.target) if literal[0] not in reading.causes]
    several = len(pieces) > 1 and rated
    return "independent" if several and not _APART.search(question.text) else None


def _stated(question: Question) -> str:
    asking = _asking(question)
    return " ".join(sentence for sentence in question.sentences if sentence not in asking)


def _rest_fault(reading: _Reading, marks: dict[str, list[_Mark]]) -> str | None:
    """What is left for somebody, said in a sentence of him."""
    for literal in reading.rest:
        if not any(_OTHERS.search(text) and any(mark.literal == literal for mark in found) for text, found in marks.items()):
            return "rest"
    return None


# What is asked


def _asked_fault(question: Question, reading: _Reading, marks: dict[str, list[_Mark]]) -> str | None:
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
    wanted: set[_Literal] = set()
    conditions: set[_Literal] = set()
    for sentence in asking:
        for mark, condition in _split(sentence, marks[sentence]):
            (conditions if condition or reading.most else wanted).add(mark.literal)
    conditions |= {mark.literal for sentence in _observed(question) for mark in marks[sentence]}
    if not wanted and not reading.most:
        return "asked"
    if wanted != set(reading.target) or conditions != set(reading.given):
        return "direction" if wanted | conditions == {*reading.target, *reading.given} else "asked"
    return None


def _asking(question: Question) -> list[str]:
    """The sentences that ask."""
    found = [
        sentence
        for sentence in question.sentences
        if "?" in sentence or (_ASKS.search(sentence) and not _QUANTITY.search(sentence))
    ]
    return found or list(question.sentences[-1:])


def _observed(question: Question) -> list[str]:
    """Sentences that say what happened: no number in them, nothing that is said of all or may be otherwise."""
    asking = _asking(question)
    return [
        sentence
        for sentence in question.sentences
        if sentence not in asking and not _QUANTITY.search(sentence) and not _HEDGED.search(sentence)
        and not _OTHERS.search(sentence) and not _EQUAL.search(sentence)
    ]  # fmt: skip


def _split(sentence: str, marks: Sequence[_Mark]) -> Iterator[tuple[_Mark, bool]]:
    """The names of a sentence that asks, each with whether it stands in a condition."""
    inside: set[_Mark] = set()
    for match in _IF.finditer(sentence):
        behind = [mark for mark in marks if mark.start >= match.end()]
        end = _clause_end(sentence, match.end())
        inside |= {mark for mark in behind if mark.start < end}
    for match in _WHO.finditer(sentence):
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


# Which number is whose


def _numbers_fault(question: Question, reading: _Reading, marks: dict[str, list[_Mark]]) -> str | None:
    """Each clause has a part of a sentence of its own that says it, and each part that names something has a clause."""
    parts: list[_Part] = []
    before: tuple[_Mark, ...] = ()
    for sentence in question.sentences:
        parts += _parts(sentence, marks[sentence], before)
        before = (*before, *marks[sentence])
    fits: list[list[int]] = []
    for claim in reading.claims:
        reasons = {i: _misplaced(claim, part, reading) for i, part in enumerate(parts) if claim.number in part.values}
        fits.append([i for i, reason in reasons.items() if reason is None])
        if not fits[-1]:
            return next(filter(None, reasons.values()), None)
    naming = [i for i, part in enumerate(parts) if part.own and not set(part.values) & set(reading.totals)]
    said = [[k for k, places in enumerate(fits) if i in places] for i in naming]
    return None if _all_have(fits) and _all_have(said) else "unread"


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


@dataclass(frozen=True)
class _Part:
    """A stretch of a sentence about one number: its names, those of the whole sentence, those said before, whether it is about others."""

    values: tuple[Fraction, ...]
    own: tuple[_Mark, ...]
    every: tuple[_Mark, ...]
    before: tuple[_Mark, ...]
    others: bool
    text: str
    start: int


def _parts(sentence: str, marks: Sequence[_Mark], before: tuple[_Mark, ...]) -> Iterator[_Part]:
    quantities = list(_QUANTITY.finditer(sentence))
    start = 0
    for i, match in enumerate(quantities):
        follows = quantities[i + 1].start() if i + 1 < len(quantities) else len(sentence)
        end = _break(sentence, match.end(), follows) if i + 1 < len(quantities) else len(sentence)
        own = tuple(mark for mark in marks if start <= mark.start < end)
        yield _Part(
            _values(match.group()),
            own,
            tuple(marks),
            before,
            _OTHERS.search(sentence[start:end]) is not None,
            sentence[start:end],
            start,
        )
        start = end


def _break(sentence: str, start: int, end: int) -> int:
    for pattern in _BREAKS:
        match = pattern.search(sentence, start, end)
        if match:
            return match.start()
    return end


_SPELT = {
    "half": Fraction(1, 2),
    "third": Fraction(1, 3),
    "quarter": Fraction(1, 4),
    "fifth": Fraction(1, 5),
    "tenth": Fraction(1, 10),
}


def _values(text: str) -> tuple[Fraction, ...]:
    spelt = _SPELT.get(text.split()[-1].lower())
    try:
        return (spelt,) if spelt else tuple(map(parse_number, _NUMBER.findall(text)))
    except ComputeFault:
        return ()


def _misplaced(claim: _Claim, part: _Part, reading: _Reading) -> str | None:
    """Why a number is not of what a clause says, as far as its part of the sentence, or else the sentence, tells."""
    wanted = [literal for literal in (claim.one, claim.among) if literal]
    for literal in wanted:
        cause = literal[0] in reading.causes
        found = {mark.literal for mark in part.own if (mark.literal[0] in reading.causes) == cause}
        found |= {literal} if part.others and cause and _is_other(literal, found, reading) else set()
        if not found and part.others and cause:
            return "negation"
        found = found or {mark.literal for mark in part.every if (mark.literal[0] in reading.causes) == cause}
        if not found:  # left out, as it was said just before
            found = {mark.literal for mark in part.before if (mark.literal[0] in reading.causes) == cause}
        if literal not in found:
            return "negation" if (literal[0], not literal[1]) in found else "pair"
    others = {mark.literal for mark in part.own if mark.literal[0] != claim.one[0]}
    if not claim.among and others - (set(reading.rest) if part.others else set()):
        return "pair"
    return "direction" if claim.among and claim.share and _turned(claim, claim.among, part) else None


def _is_other(literal: _Literal, found: set[_Literal], reading: _Reading) -> bool:
    """Whether `the others` may be those that a literal is about: of one thing those that are not so."""
    return literal not in found and (not literal[1] or len(reading.causes) > 1)


def _turned(claim: _Claim, among: _Literal, part: _Part) -> bool:
    """Whether a sentence says a share the other way round: what stands behind `if` or `who` is what it is a share among."""
    marks = {mark.literal: mark for mark in reversed(part.own)}
    if claim.one not in marks or among not in marks:
        return claim.link == "&"
    one, other = (_is_condition(marks[literal], part) for literal in (claim.one, among))
    number = _QUANTITY.search(part.text)
    if claim.link == "&":
        ends = sorted((marks[literal].start - part.start for literal in (claim.one, among)))
        joined = re.search(r"\b(?:and|both|also)\b", part.text[ends[0] : ends[1]])
        return not joined and (one != other or (number is not None and ends[0] < number.start() < ends[1]))
    if one == other and number:  # `of the ill it is half who are tired`, `ill: half are tired`
        at = part.start + number.start()
        return marks[claim.one].start < at < marks[among].start
    return one and not other


def _is_condition(mark: _Mark, part: _Part) -> bool:
    """Whether `if`, `who` and the like stand before a name, with no other name between."""
    start = max([part.start, *(other.end for other in part.own if other.end <= mark.start)])
    text = part.text[start - part.start : mark.start - part.start]
    return _IF.search(text) is not None or _WHO.search(text) is not None


# Names in sentences


def _marks(sentence: str, reading: _Reading) -> Iterator[_Mark]:
    """The names of the reading and their opposites as a sentence says them, each with whether it is denied."""
    known = {name: forms(name) for name in reading.names}
    opposites = {word for pair in OPPOSITES for word in pair if pair & set(reading.names)}
    known |= {name: frozenset({name}) for name in opposites if name not in known}
    words = list(_WORD.finditer(sentence.lower().replace("’", "'")))
    denied = -9
    for i, word in enumerate(words):
        if word.group() in _DENIES or word.group().endswith("n't"):
            denied = i
        text = word.group()
        name = next((name for name, ways in known.items() if name == text or (len(text) > 2 and ways & forms(text))), None)
        if name is not None:
            yield _Mark(reading.meant(name, i - denied > 4), word.start(), word.end())
            denied = -9
        elif word.group() in ("and", "but", "or", "who", "that") and i - denied > 1:
            denied = -9
