"""What a reading of evidence claims, and where the sentences of a question say its names: what the guards of evidence compare."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from model.compute import ComputeFault, parse_number
from model.facts.opposites import OPPOSITES, opposed
from model.question import forms

NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+|/\d+)?")
QUANTITY = re.compile(
    rf"(?:{NUMBER.pattern}|\bone(?= (?:in|out of) (?:every )?\d))(?:\s?(?:in|out of|of every|in every|of each|of|per)\s\d+)?|\bhalf\b"
    r"|\ban? (?:third|quarter|fifth|tenth)\b",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"\b(?:others?|rest|remaining|remain|remainder|otherwise|else|left)\b(?! (?:they|things|it|signs?)\b)", re.IGNORECASE
)
# Those that are not so: the others, `those who do not`, `without it`.
ELSE = re.compile(
    rf"{OTHERS.pattern}|\bthose (?:who|that) (?:do|are|have) not\b|\bif not\b|\bwithout (?:it|this|that|one)\b"
    r"|\b(?:do|does|did|is|are|was|were|has|have)(?: not|n't)(?=$|[.,;?!]| (?:and|but|it)\b)|\b(?:healthy|unaffected|uninfected)\b",
    re.IGNORECASE,
)
EQUAL = re.compile(
    r"at random|by chance|by lot|to chance|picks one|\bequal|same (?:chance|probability)|\bas likely\b|no \w+ is likelier|\bfair\b"
    r"|fifty[- ]fifty|evens?\b",
    re.IGNORECASE,
)
# What a condition begins with: `given that`, `a patient who`; not the `that` of `the probability that`.
IF = re.compile(
    r"\b(?:(?:given|provided|assuming|knowing|suppose)(?: that)?|if|when|whenever|once|since|after|because|as)\b", re.IGNORECASE
)
WHO = re.compile(
    r"(?<!probability )(?<!chance )(?<!likelihood )(?<!\bit )(?<!\btrue )(?<!probable )(?<!likely )(?<!say )\b(?:who|that|whose)\b"
    r"|(?<=, )which\b"
    r"|(?<!begin )(?<!begins )(?<!end )(?<!ends )(?<!open )(?<!opens )\bwith\b(?! (?:an? )?(?:probability|chance|\d))",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_DENIES = frozenset(
    "not no never without cannot nor neither fails fail failed lacks lack misses isnt arent wasnt werent doesnt dont didnt".split()
)
_REACH = 4  # words that a denial may stand before what it denies
_JOINTS = frozenset("and but or who that".split())
Literal = tuple[str, bool]  # a name, and whether it is so


@dataclass(frozen=True)
class Mark:
    """A name of the reading where a sentence says it, and whether it is denied there."""

    literal: Literal
    start: int
    end: int


@dataclass(frozen=True)
class Claim:
    """A clause with a number: what it is of, among what or with what."""

    one: Literal
    among: Literal | None
    link: str
    values: tuple[Fraction, ...]
    share: bool


class Reading:
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

    def _literals(self, text: str) -> tuple[Literal, ...]:
        return tuple(map(self._literal, text.split(" & ")))

    def _literal(self, text: str) -> Literal:
        return self.meant(text.split()[-1] if text.split() else "", not text.startswith("not "))

    def meant(self, name: str, holds: bool) -> Literal:
        """A literal by the name that was said first."""
        low = name.lower()
        if low not in self._base:
            self._base[low] = next((base for base in dict.fromkeys(self._base.values()) if opposed(base, low)), low)
        return self._base[low], holds == (self._base[low] == low)

    def _claim(self, clause: str) -> Claim | None:
        found = NUMBER.findall(clause)
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
        return Claim(self._literal(one), self._literal(other) if link else None, link, tuple(values),
                      values[0] <= 1 or clause.endswith("%") or " of " in clause)  # fmt: skip


def marks_of(sentence: str, reading: Reading) -> Iterator[Mark]:
    """The names of the reading and their opposites as a sentence says them, each with whether it is denied."""
    known = {name: forms(name) for name in reading.names}
    opposites = {word for pair in OPPOSITES for word in pair if pair & set(reading.names)}
    known |= {name: frozenset({name}) for name in opposites if name not in known}
    words = list(_WORD.finditer(sentence.lower().replace("’", "'")))
    denied = -_REACH - 1
    for i, word in enumerate(words):
        text = word.group()
        if text in _DENIES or text.endswith("n't"):
            denied = i
        name = next((name for name, ways in known.items() if name == text or (len(text) > 2 and ways & forms(text))), None)
        if name is not None:
            yield Mark(reading.meant(name, i - denied > _REACH), word.start(), word.end())
            denied = -_REACH - 1
        elif text in _JOINTS and i - denied > 1:
            denied = -_REACH - 1
