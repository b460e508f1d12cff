"""Derivations of timelines: years reckoned one after another, orders link by link, and comparisons where a truth is asked."""

import itertools
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from model.compute import ComputeFault, evaluate
from model.derivation.dates import KEYWORDS, completes
from model.derivation.moves import Moves, planned
from model.trace import UNKNOWN

MOST_LINES = 14
_Point = tuple[str, str]  # a name, and `from` or `to`, or nothing for what is at one time
_ZERO: _Point = ("", "")


class _SenselessError(Exception):
    """Clauses that tell nothing, or not enough to go on from."""


@dataclass
class _Tale:
    """Points with their distances (as stated, forwards or not), the pairs that are at one time, and the links of orders."""

    steps: dict[_Point, dict[_Point, tuple[str, bool]]] = field(default_factory=dict)
    later: dict[str, list[str]] = field(default_factory=dict)
    rulers: list[str] = field(default_factory=list)
    years: dict[_Point, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def link(self, one: _Point, other: _Point, years: str) -> None:
        self.steps.setdefault(one, {}).setdefault(other, (years, True))
        self.steps.setdefault(other, {}).setdefault(one, (years, False))

    # Reckoning

    def way(self, starts: Iterable[_Point], end: _Point, *, dated: bool = True) -> list[_Point]:
        """The points from one of the starts to an end, over as few numbers as possible; none where nothing leads there."""
        ways = {start: [start] for start in starts}
        waiting = deque(ways)
        while waiting:
            point = waiting.popleft()
            for other, (years, _) in self.steps.get(point, {}).items():
                if other not in ways and (dated or other != _ZERO):
                    ways[other] = [*ways[point], other]
                    (waiting.appendleft if not years else waiting.append)(other)
        return ways.get(end, [])

    def dated(self, end: _Point) -> str | None:
        """The year of a point, with the lines that lead to it; None where it is open. Raises ComputeFault."""
        way = self.way((_ZERO, *self.years), end)
        if not way:
            return None
        year, hops = self.years.get(way[0], ""), list(itertools.pairwise(way))
        for at, (one, other) in enumerate(hops):
            years, forwards = self.steps[one][other]
            if one == _ZERO:
                year = years
            elif years:  # where no other number follows, the line is named after the end
                last = not any(self.steps[a][b][0] for a, b in hops[at + 1 :])
                year = self.calc(_label(end if last else other), f"{year} {'+' if forwards else '-'} {years}")
            self.years[other] = year
        return year

    def calc(self, label: str, expression: str) -> str:
        """Write a calculation -> its result. Raises ComputeFault."""
        result = evaluate(expression)
        self.lines.append(f"{label} : {expression} = {result}")
        return result

    def span(self, one: _Point, other: _Point, label: str) -> str | None:
        """The years between two points: over what lies between them, else from their years. Raises ComputeFault."""
        way = self.way([one], other, dated=False)
        hops = [(a, b) for a, b in itertools.pairwise(way) if self.steps[a][b][0]]
        if not hops or (len(hops) > 2 and self.way([_ZERO], one) and self.way([_ZERO], other)):
            begins, ends = self.dated(one), self.dated(other)
            if begins is None or ends is None:
                return None
            first, last = sorted((begins, ends), key=int)
            return self.calc(label, f"{last} - {first}")
        signed = [(b, self.steps[a][b][0], self.steps[a][b][1]) for a, b in hops]
        if sum(int(years) * (1 if forwards else -1) for _, years, forwards in signed) < 0:
            signed = [(b, years, not forwards) for (b, years, forwards) in signed]
        signed.sort(key=lambda hop: not hop[2])  # what is added first: no line is below zero
        total = signed[0][1]
        for at, (_, years, forwards) in enumerate(signed[1:], 2):
            total = self.calc(label if at == len(signed) else "years", f"{total} {'+' if forwards else '-'} {years}")
        return total

    # Orders

    def chain(self, one: str, other: str) -> list[str]:
        """The names over which one leads to a later one."""
        ways, waiting = {one: [one]}, deque([one])
        while waiting:
            name = waiting.popleft()
            for after in self.later.get(name, ()):
                if after not in ways:
                    ways[after] = [*ways[name], after]
                    waiting.append(after)
        return ways.get(other, [])

    def after(self, one: str) -> list[str]:
        """All that is later than a name, in the order in which it is told."""
        names = dict.fromkeys([*self.later, *(name for names in self.later.values() for name in names)])
        return [name for name in names if name != one and self.chain(one, name)]


def _label(point: _Point) -> str:
    return " ".join(filter(None, point))


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[str, tuple[str, ...], str] | None:
    """What is to be found, the lines that derive it, and the answer; None for a reading without sense."""
    if not completes(" ; ".join(clauses)):
        return None
    asked = clauses[0].split()[2:]
    tale = _read([clause.split() for clause in clauses[1:]])
    try:
        answer = _found(tale, asked)
    except (_SenselessError, ComputeFault):
        return None
    goal = next((word for word in asked if word not in KEYWORDS), asked[0])
    if len(tale.lines) < 2:
        tale.lines[:0] = _stated(tale, "".join(tale.lines))
    return (goal, tuple(tale.lines), answer) if 0 < len(tale.lines) <= MOST_LINES else None


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """A goal, then line after line; None for a reading without sense."""
    solved = solution(clauses)
    return planned((solved[0],), solved[1], steps, solved[2]) if solved else None


def _read(clauses: Sequence[Sequence[str]]) -> _Tale:
    tale = _Tale()
    for name, *rest in clauses:
        if name == "unused":
            continue
        if len(rest) == 3 and rest[0].isdigit():
            years, link, other = rest
            first, last = (name, other) if link == "before" else (other, name)
            tale.link((first, ""), (last, ""), years)
            continue
        one = name
        for link, other in zip(rest[::2], rest[1::2], strict=True):
            _tell(tale, one, link, other)
            one = one if other.isdigit() else other
    return tale


def _tell(tale: _Tale, name: str, link: str, other: str) -> None:
    if link == "for":
        tale.link((name, "from"), (name, "to"), other)
    elif link in ("from", "to", "in"):
        tale.link(_ZERO, (name, "" if link == "in" else link), other)
    elif link == "with":
        tale.link((name, ""), (other, ""), "")
        tale.later.setdefault(name, [])
    elif link in ("before", "after"):
        first, last = (name, other) if link == "before" else (other, name)
        tale.later.setdefault(first, []).append(last)
    else:
        first, last = (name, other) if link == "then" else (other, name)
        tale.link((first, "to"), (last, "from"), "")
    if link not in ("in", "with", "before", "after"):
        ruling = (name, other) if link in ("follows", "then") else (name,)
        tale.rulers += [one for one in ruling if one not in tale.rulers]


def _stated(tale: _Tale, line: str) -> Iterator[str]:
    """What a clause gives, if possible the first number of the line that stands alone: no trace is one line short."""
    given = [
        (_label(other) if one == _ZERO else f"{_label((other[0], 'for'))}" if one[0] == other[0] else _label(other), years)
        for one, others in tale.steps.items()
        for other, (years, forwards) in others.items()
        if years and forwards
    ]
    first = line.partition(" : ")[2].partition(" ")[0]
    label, years = next((one for one in given if one[1] == first), given[0] if given else ("", ""))
    if label:
        yield f"{label} : {years}"


# What is asked


def _found(tale: _Tale, asked: Sequence[str]) -> str:
    match asked:
        case [("first" | "last") as kind]:
            return _extreme(tale, kind)
        case ["who", when]:
            return _ruler(tale, when)
        case ["between", one, other]:
            return _number(tale, tale.span((one, ""), (other, ""), "years"), f"{one} {other}")
        case [name, "for"]:
            return _number(tale, tale.span((name, "from"), (name, "to"), f"{name} for"), name)
        case [name, kind]:
            end = "" if kind == "in" else kind
            return _number(tale, tale.dated((name, end)), name)
        case [one, "meets", other]:
            return _overlap(tale, one, other)
        case [one, link, other]:
            return _before(tale, *((one, other) if link == "before" else (other, one)))
    raise _SenselessError


def _open(tale: _Tale, missing: str) -> str:
    tale.lines.append(f"missing {missing}")
    return UNKNOWN


def _number(tale: _Tale, found: str | None, missing: str) -> str:
    if found is not None:
        if not tale.lines:
            raise _SenselessError  # it is stated
        return found
    if not tale.lines:
        tale.lines += _stated(tale, "")
    return _open(tale, missing)


def _ruler(tale: _Tale, when: str) -> str:
    """Who ruled in a year: the years of the rulers until one holds it."""
    year = when if when.isdigit() else tale.dated((when, ""))
    if year is None:
        return _number(tale, None, when)
    for name in tale.rulers:
        ends = [tale.way((_ZERO, *tale.years), (name, end)) for end in ("from", "to")]
        if not all(ends):
            continue
        first, last = _silently(tale, name)
        if int(first) < int(year) < int(last):
            tale.dated((name, "from"))
            tale.dated((name, "to"))
            tale.lines.append(f"compare : {first} < {year} < {last}")
            return name
    named = [name for name in tale.rulers if not all(tale.way([_ZERO], (name, end)) for end in ("from", "to"))]
    if not named:
        raise _SenselessError
    for name in tale.rulers:
        if name not in named:
            tale.dated((name, "to"))
    return _number(tale, None, named[0])


def _silently(tale: _Tale, name: str) -> tuple[str, str]:
    """When somebody's rule began and ended, nothing written."""
    kept, known = list(tale.lines), dict(tale.years)
    first, last = tale.dated((name, "from")) or "0", tale.dated((name, "to")) or "0"
    tale.lines, tale.years = kept, known
    return first, last


def _overlap(tale: _Tale, one: str, other: str) -> str:
    """A beginning against an end: years that are open need not matter."""
    points = {
        (name, end): (name, end) if name in tale.rulers else (name, "") for name in (one, other) for end in ("from", "to")
    }
    years = {key: tale.dated(point) for key, point in points.items()}
    known = {key: int(year) for key, year in years.items() if year is not None}
    for first, last in ((one, other), (other, one)):
        end, start = known.get((first, "to")), known.get((last, "from"))
        if end is None or start is None:
            continue
        if end < start:
            tale.lines.append(f"compare : {end} < {start}")
            return "no"
        begins = known.get((first, "from"), start)
        begun = (first, "from") in known and begins <= start
        goes_on = (last, "to") in known and end <= known[last, "to"]
        if start < end and (begun or goes_on):
            tale.lines.append(f"compare : {f'{begins} < ' if begins < start else ''}{start} < {end}")
            return "yes"
    if len(known) == len(years):
        raise _SenselessError  # one begins as the other ends: whether this is a meeting no sentence says
    return _number(tale, None, next(name for name, end in points if (name, end) not in known))


def _before(tale: _Tale, one: str, other: str) -> str:
    """Which of two is earlier: link by link, by their years, or by the years between them."""
    if tale.later:
        return _linked(tale, one, other)
    years = [tale.dated((name, "")) for name in (one, other)]
    if years[0] is not None and years[1] is not None:
        first, last = int(years[0]), int(years[1])
    else:
        way = tale.way([(one, "")], (other, ""), dated=False)
        between = tale.span((one, ""), (other, ""), "years") if way else None
        if between is None:
            return _number(tale, None, next(name for name, year in zip((one, other), years, strict=True) if year is None))
        hops = [tale.steps[a][b] for a, b in itertools.pairwise(way)]
        later = sum(int(text or 0) * (1 if forwards else -1) for text, forwards in hops) > 0
        first, last = (0, int(between)) if later else (int(between), 0)
    if first == last:
        raise _SenselessError
    tale.lines.append(f"compare : {min(first, last)} < {max(first, last)}")
    return "yes" if first < last else "no"


def _linked(tale: _Tale, one: str, other: str) -> str:
    for first, last, answer in ((one, other, "yes"), (other, one, "no")):
        chain = tale.chain(first, last)
        if chain:
            tale.lines += [f"{name} : after {first}" for name in chain[1:]]
            return answer
    for name in (one, other):
        tale.lines.append(f"{name} : before {' & '.join(tale.after(name)) or 'none'}")
    return _open(tale, f"{one} {other}")


def _extreme(tale: _Tale, kind: str) -> str:
    """The first or the last of all: everything else has something before it, or behind it."""
    if not tale.later:
        return _by_years(tale, kind)
    names = list(dict.fromkeys([*tale.later, *(name for names in tale.later.values() for name in names)]))
    pairs = [(one, other) for one in names for other in tale.later.get(one, ())]
    bounded = {other: one for one, other in pairs} if kind == "first" else dict(pairs)
    tale.lines += [f"{name} : {'after' if kind == 'first' else 'before'} {bounded[name]}" for name in names if name in bounded]
    left = [name for name in names if name not in bounded]
    if not left:
        raise _SenselessError
    return left[0] if len(left) == 1 else _open(tale, f"{left[0]} {left[1]}")


def _by_years(tale: _Tale, kind: str) -> str:
    names = dict.fromkeys(point[0] for point in tale.steps if point != _ZERO)
    years = {name: tale.dated((name, "")) for name in names}
    ranked = sorted(names, key=lambda name: int(years[name] or 0))
    if None in years.values() or len({*years.values()}) < len(ranked):
        raise _SenselessError
    tale.lines.append(f"compare : {' < '.join(str(years[name]) for name in ranked)}")
    return ranked[0 if kind == "first" else -1]
