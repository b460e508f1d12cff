"""The check kind `timeline`: an answer holds where every course of events that fits what is told has it, and there is one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from model.guards import dates as guard
from model.guards.dates import Fact
from model.question import Question
from model.trace import UNKNOWN

MAX_NAMES = 24
MAX_NUMBER = 10**6
_YEAR = 1000  # in the unit that is reckoned with, which is less than a year
_MOMENT = 1
_VALUES = ("from", "to", "for", "in")
_ORDERS = ("before", "after", "with", "follows", "then")
_Point = tuple[str, str]  # a name, and whether its beginning or its end; for what has neither both are one
_Limit = tuple[_Point, _Point, int]  # the second comes at least so long after the first
_ZERO: _Point = ("", "")
_Ways = list[list[_Limit]]


class _BadError(Exception):
    """A check that cannot be read, by its reason."""


@dataclass
class _Case:
    """What is told, and which of the names last for some time."""

    facts: list[Fact] = field(default_factory=list)
    spans: set[str] = field(default_factory=set)
    moments: set[str] = field(default_factory=set)

    def point(self, name: str, end: str) -> _Point:
        return (name, end) if name in self.spans else (name, "in")

    def limits(self) -> Iterator[_Limit]:
        """All that is told, as bounds."""
        for name in self.spans:
            yield ((name, "from"), (name, "to"), _MOMENT)
        for fact in self.facts:
            yield from self._limits_of(fact)

    def _limits_of(self, fact: Fact) -> Iterator[_Limit]:
        first, last = fact.names[0], fact.names[-1]
        years = (fact.number or 0) * _YEAR
        if fact.kind in ("from", "to", "in"):
            yield from _apart(_ZERO, (first, fact.kind), years)
        elif fact.kind == "for":
            yield from _apart((first, "from"), (first, "to"), years)
        elif fact.kind == "next":
            yield from _apart((first, "to"), (last, "from"), 0)
        elif fact.kind == "order":
            yield ((first, "in"), (last, "in"), _MOMENT)
        else:  # a gap; none where two are at one time
            yield from _apart((first, "in"), (last, "in"), years)


def timeline_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of a timeline fails, None where it holds.

    The reason is syntax, size, answer, asked, pair, direction, date, unread, contradiction, determined, undetermined or value.
    """
    try:
        case, asked = _read([clause.lower() for clause in clauses])
        return guard.fault(question, case.facts, asked) or _judged(case, asked, answer)
    except _BadError as bad:
        return str(bad)


def step_true(question: Question, clauses: Sequence[str], before: Sequence[str], step: str) -> bool:
    """Whether a step is true that says what comes before or after something, or compares years that are known."""
    label, _, text = step.lower().partition(" : ")
    if label == "compare":
        years = text.split(" < ")
        known = {"0", *re.findall(r"\d+", question.in_digits), *(line.rpartition(" = ")[2] for line in before)}
        ascending = all(year.isdigit() for year in years) and sorted({*map(int, years)}) == [*map(int, years)]
        return ascending and len(years) > 1 and known.issuperset(years)
    link, _, listed = text.partition(" ")
    names = listed.split(" & ")
    try:
        case, _ = _read([clause.lower() for clause in clauses if not clause.startswith("unused ")])
    except _BadError:
        return False
    if link not in ("before", "after") or not case.moments.issuperset({label, *names} - {"none"}):
        return False
    if names == ["none"]:
        return not any(_precedes(case, label, name) for name in case.moments - {label})
    return all(_precedes(case, *((label, name) if link == "before" else (name, label))) for name in names)


def _precedes(case: _Case, one: str, other: str) -> bool:
    """Whether one of two moments comes first whatever fits."""
    return not _fits([*case.limits(), ((other, "in"), (one, "in"), 0)])


# What the clauses tell


def _read(clauses: Sequence[str]) -> tuple[_Case, Fact]:
    """The case and what is asked of it: a fact without what is to be found."""
    _, sign, text = clauses[0].partition(" = ")
    if not sign or len(clauses) < 2:
        raise _BadError("syntax")
    facts = [fact for clause in clauses[1:] for fact in _facts(clause.split())]
    asked = _asked(text.split())
    case = _Case(facts)
    for fact in (*facts, asked):
        spanning = fact.kind in ("from", "to", "for", "next")
        if fact.kind not in ("who", "meets", "first", "last"):
            (case.spans if spanning else case.moments).update(fact.names)
    case.moments.update(name for name in asked.names if name not in case.spans)
    if case.spans & case.moments:
        raise _BadError("syntax")
    if len(case.spans | case.moments) > MAX_NAMES:
        raise _BadError("size")
    return case, asked


def _facts(words: Sequence[str]) -> Iterator[Fact]:
    name, rest = words[0], list(words[1:])
    if not name.isalpha():
        raise _BadError("syntax")
    if len(rest) == 3 and rest[1] in ("before", "after"):
        number, link, other = rest
        names = (name, other) if link == "before" else (other, name)
        yield Fact("gap", _different(names), _number(number))
        return
    if not rest or len(rest) % 2:
        raise _BadError("syntax")
    for link, value in zip(rest[::2], rest[1::2], strict=True):
        if link in _VALUES:
            yield Fact(link, (name,), _number(value))
        elif link in _ORDERS:
            yield _order(name, link, value)
            name = value
        else:
            raise _BadError("syntax")


def _order(name: str, link: str, other: str) -> Fact:
    names = _different((name, other) if link in ("before", "then", "with") else (other, name))
    kind = {"with": "gap", "before": "order", "after": "order"}.get(link, "next")
    return Fact(kind, names, 0 if link == "with" else None)


def _asked(words: Sequence[str]) -> Fact:
    match words:
        case [("first" | "last") as kind]:
            return Fact(kind, ())
        case [name, ("from" | "to" | "for" | "in") as kind]:
            return Fact(kind, (name,))
        case ["between", one, other]:
            return Fact("gap", _different((one, other)))
        case ["who", when]:
            return Fact("who", (), _number(when)) if when[0].isdigit() else Fact("who", (when,))
        case [one, "meets", other]:
            return Fact("meets", _different((one, other)))
        case [one, ("before" | "after") as link, other]:
            return _order(one, link, other)
    raise _BadError("asked")


def _different(names: tuple[str, str]) -> tuple[str, str]:
    if names[0] == names[1] or not all(name.isalpha() for name in names):
        raise _BadError("syntax")
    return names


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > len(str(MAX_NUMBER)):
        raise _BadError("syntax")
    return int(text)


# What fits


def _apart(one: _Point, other: _Point, time: int) -> tuple[_Limit, _Limit]:
    return (one, other, time), (other, one, -time)


def _fits(limits: Sequence[_Limit]) -> dict[_Point, int]:
    """A course of events within all the limits, empty where there is none: every point as early as they let it be."""
    times = {point: 0 for one, other, _ in limits for point in (one, other)}
    for _ in range(len(times) + 1):
        late = False
        for one, other, time in limits:
            if times[other] < times[one] + time:
                times[other], late = times[one] + time, True
        if not late:
            return times
    return {}


def _judged(case: _Case, asked: Fact, answer: str) -> str | None:
    limits = list(case.limits())
    if not _fits(limits):
        return "contradiction"
    if asked.kind in ("from", "to", "for", "in") or (asked.kind == "gap"):
        found = _years(case, limits, asked)
    elif asked.kind in ("who", "first", "last"):
        found = _one(case, limits, asked)
    else:
        found = _truth(limits, *_claims(case, asked))
    if found is None or answer == UNKNOWN:
        return {(True, True): None, (True, False): "undetermined", (False, True): "determined"}[
            found is None, answer == UNKNOWN
        ]
    return None if found == answer.lower() else "value"


def _years(case: _Case, limits: Sequence[_Limit], asked: Fact) -> str | None:
    """How long it is between two points, None where that may differ."""
    first, last = asked.names[0], asked.names[-1]
    one, other = {
        "for": ((first, "from"), (first, "to")),
        "gap": (case.point(first, "from"), case.point(last, "from")),
    }.get(asked.kind, (_ZERO, (first, asked.kind)))
    times = _fits([*limits, (one, other, -MAX_NUMBER * _YEAR), (_ZERO, one, -MAX_NUMBER * _YEAR)])
    time = times[other] - times[one]
    open_ends = (one, other, time + _MOMENT), (other, one, _MOMENT - time)
    if any(_fits([*limits, end]) for end in open_ends):
        return None
    return str(abs(time) // _YEAR) if time % _YEAR == 0 else None


def _one(case: _Case, limits: Sequence[_Limit], asked: Fact) -> str | None:
    """The only name of which it is so whatever fits, None where there is none."""
    if asked.kind == "who":
        moment = _ZERO if asked.number is not None else case.point(asked.names[0], "in")
        years = (asked.number or 0) * _YEAR
        otherwise: dict[str, _Ways] = {
            name: [[(moment, (name, "from"), years + _MOMENT)], [((name, "to"), moment, _MOMENT - years)]]
            for name in case.spans
        }
    else:
        every = sorted(case.moments)
        otherwise = {
            name: [
                [((other, "in"), (name, "in"), 0) if asked.kind == "first" else ((name, "in"), (other, "in"), 0)]
                for other in every
                if other != name
            ]
            for name in every
        }
    sure = [name for name, ways in otherwise.items() if not any(_fits([*limits, *way]) for way in ways)]
    return sure[0] if len(sure) == 1 else None


def _claims(case: _Case, asked: Fact) -> tuple[_Ways, _Ways]:
    """How what is asked may be so, and how it may not be."""
    one, other = asked.names
    starts, ends = [case.point(name, "from") for name in (one, other)], [case.point(name, "to") for name in (one, other)]
    if asked.kind == "order":
        return [[(starts[0], starts[1], _MOMENT)]], [[(starts[1], starts[0], 0)]]
    if asked.kind != "meets":
        raise _BadError("asked")
    both = [(starts[0], ends[1], _MOMENT), (starts[1], ends[0], _MOMENT)]
    return [both], [[(ends[0], starts[1], 0)], [(ends[1], starts[0], 0)]]


def _truth(limits: Sequence[_Limit], so: _Ways, not_so: _Ways) -> str | None:
    may, may_not = (any(_fits([*limits, *way]) for way in ways) for ways in (so, not_so))
    return None if may and may_not else "yes" if may else "no"
