"""The files `*.txt` beside this one: relations, that is places where several have so much of one thing, each compared with another.

A place has holders (people, days, colours), ways to state how much one holds, outright, against another or as a share of a whole, and
questions. Any chain of two to four of its statements is a problem of one to six calculations, and each is told in many ways.
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from training.draw import Patterns
from training.written.entries import EntryError, Lists, files, paragraphs, ways

FOLDER = Path(__file__).parent
ABSOLUTE, WHOLE, SHARE, SHARE_PERCENT, OF_REST = ".", "o", "s", "s%", "r"
MORE, FEWER, TIMES, PART, SAME, BOTH, PERCENT = "+", "-", "*", "/", "==", "&", "%"
AGAINST = (MORE, FEWER, TIMES, PART, SAME, BOTH, PERCENT)
_STATED = (ABSOLUTE, *AGAINST, SHARE, SHARE_PERCENT, OF_REST)
ONE, ALL, DIFFERENCE, REST = "?", "?+", "?-", "?o"
_ASKED = (ONE, ALL, DIFFERENCE, REST)
_HOLDERS = ("h", "n")
_TURNS = {"x": ("*", ALL), "/": ("/", ALL), "ox": ("*", REST), "o/": ("/", REST)}


@dataclass(frozen=True)
class Holder:
    """Who or what holds an amount: as a sentence has it, as the object (`than her`), and what the reading calls it."""

    said: str
    object: str
    name: str

    @property
    def person(self) -> bool:
        """Whether it is a drawn person."""
        return len(self.said) == 3 and self.said[1].isupper()


@dataclass(frozen=True)
class Holders:
    """Those of one line, in an order in which they may be told; `counted` where they are what is counted: roses, tulips."""

    all: tuple[Holder, ...]
    counted: bool


@dataclass(frozen=True)
class Comparing:
    """How the place compares in short: `{b} km farther`, `{b} km less far`, `as far`; and amounts: `{a} km`."""

    more: str
    fewer: str
    alike: str
    amount: str


@dataclass(frozen=True)
class Turn:
    """The last calculation: all that there is, or the rest, times or over a number; the name of the result; how it is said."""

    operator: str
    of: str
    ways: Patterns
    name: str


@dataclass
class Place:
    """`stated` are the ways of each kind of statement, `asked` of each kind of question, `wholes` of a whole with its name."""

    domain: str
    lists: Lists
    place: str
    holders: list[Holders] = field(default_factory=list)
    comparing: Comparing | None = None
    leads: Patterns | None = None
    stated: dict[str, list[Patterns]] = field(default_factory=dict)
    percents: list[tuple[str, Patterns, str]] = field(default_factory=list)
    wholes: list[tuple[Patterns, str]] = field(default_factory=list)
    asked: dict[str, list[Patterns]] = field(default_factory=dict)
    turns: list[Turn] = field(default_factory=list)
    ranges: dict[str, str] = field(default_factory=dict)


@cache
def places(core: str) -> tuple[Place, ...]:
    """All places of a core, from `e1_*.txt`. Raises EntryError."""
    return tuple(place for name, text in files(FOLDER, core) for place in parse(name, text))


def parse(name: str, text: str) -> list[Place]:
    """The places of one file. Raises EntryError."""
    found = []
    for at, domain, lists, lines in paragraphs(name, text):
        place = Place(domain, lists, at)
        for line_at, line in lines:
            _add(place, line, line_at)
        if place.asked:
            found.append(_whole(place))
    return found


def _add(place: Place, line: str, at: str) -> None:
    head, _, body = line.partition(" ")
    if line.count("{") != line.count("}"):
        raise EntryError(f"{at}: brackets do not close: {line!r}")
    said, named, label = body.rpartition(" > ")
    if head in _HOLDERS:
        place.holders.append(Holders(tuple(_holder(part.strip()) for part in body.split(";")), head == "n"))
    elif head == "as":
        parts = [part.strip() for part in body.split(";")]
        if len(parts) != 4:
            raise EntryError(f"{at}: to compare takes four parts, `more ; fewer ; as many ; amount`: {line!r}")
        place.comparing = Comparing(*parts)
    elif head == ":":
        place.leads = ways(body)
    elif head == "=":
        place.ranges.update(part.split(maxsplit=1) for part in body.split(" ; "))
    elif head in ("%+", "%-") and named:
        place.percents.append((head[1], ways(said), label.strip()))
    elif head == WHOLE and named:
        place.wholes.append((ways(said), label.strip()))
    elif head in _TURNS and named:
        place.turns.append(Turn(*_TURNS[head], ways(said), label.strip()))
    elif head in _STATED:
        place.stated.setdefault(head, []).append(ways(body))
    elif head in _ASKED:
        place.asked.setdefault(head, []).append(ways(body))
    else:
        raise EntryError(f"{at}: no line of a place: {line!r}; see docs/written.md, Relations")


def _holder(text: str) -> Holder:
    """`on {day} > {day}`, `my sister / her > sister`, `{A}`."""
    said, _, name = text.partition(" > ")
    said, _, other = said.partition(" / ")
    person = len(said) == 3 and said[1].isupper()
    return Holder(said, other or (f"{{{said[1]}.him}}" if person else ""), name or said)


def _whole(place: Place) -> Place:
    if not place.holders or not any(kind in place.stated for kind in (ABSOLUTE, SHARE, SHARE_PERCENT)):
        raise EntryError(f"{place.place}: a place needs holders (h n), and an amount (.) or a share (s s%)")
    if not place.wholes and any(kind in place.stated for kind in (SHARE, SHARE_PERCENT, OF_REST)):
        raise EntryError(f"{place.place}: a share (s s% r) is one of a whole (o text > name)")
    if place.comparing is None and place.leads:
        raise EntryError(f"{place.place}: a list (:) needs how the place compares (as)")
    if not all(ways.train for told in (*place.stated.values(), *place.asked.values()) for ways in told):
        raise EntryError(f"{place.place}: nothing to train on, a line is held out")
    return place
