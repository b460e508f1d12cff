"""Derivations of sequences: what changes from term to term is seen, the rule is named, and the terms are continued.

How many terms are looked at before the rule is named, and how large the calculations are, is the network's choice.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from model.compute import ComputeFault, evaluate, parse_number
from model.derivation.moves import Moves, begun, goals, planned
from model.derivation.series import COMMON, CYCLE, GAP, TOGETHER, cubes, is_rule, scaled, settled
from model.trace import BLANK, UNKNOWN

_SEEN = {"add": "step", "mul": "ratio"}  # what the first terms show, by its label
_SIGNS = {"add": ("+", "-"), "mul": ("*", "/"), "addgrow": ("+", "-"), "mulgrow": ("*", "/")}
_NUMBER = re.compile(r"-?\d+(?:\.\d+|/\d+)?")
_LONGEST = 60  # terms that are written one by one

Lines = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class _Series:
    """What is asked of which terms; `step` and `anchor` (a place and its member) where they are stated."""

    asked: str
    terms: tuple[str, ...]
    rules: tuple[str, ...]
    step: str = ""
    anchor: tuple[str, str] = ("", "")

    @property
    def place(self) -> str:
        """The number of the term that is asked for."""
        return str(len(self.terms) + 1) if self.asked == "next" else self.asked


@dataclass(frozen=True)
class _Done:
    """The steps so far: results by label, in order, and whether the rule is named."""

    results: tuple[tuple[str, str], ...]
    named: bool

    def of(self, label: str) -> list[str]:
        """The results under a label."""
        return [result for name, result in self.results if name == label]

    def last(self, label: str) -> str:
        """The last result under a label, empty where there is none."""
        return (self.of(label) or [""])[-1]


def goal(asked: str, rule: str) -> str:
    """What is to be found, in one word."""
    return "item" if rule == CYCLE else asked if asked in ("next", "step") else "number"


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """What may be seen, named or continued next; None for a reading without sense."""
    series = _read(clauses)
    if series is None:
        return None
    word = goal(series.asked, series.rules[0])
    if len(series.rules) > 1 or _is_open(series):
        return planned((word,), _open_lines(series), steps, UNKNOWN)
    try:
        if series.rules[0] == COMMON:
            return _straight(word, steps, _together(series.terms))
        if series.asked == "gap" and series.rules[0] not in _SEEN:  # the terms before it tell
            series = replace(series, asked="next", terms=series.terms[: series.terms.index(GAP)])
        if series.rules[0] == "cube":
            return _straight(word, steps, _cubes(series))
        done = _done(begun(steps))
        lines, answer = _cycle(series, done) if series.rules[0] == CYCLE else _numbers(series, done)
    except ComputeFault:
        return None
    openings = (*goals((word,), steps), *(f"{label} :" for label in lines))
    return Moves(openings, lines, ends=bool(answer), answer=answer or None)


def _straight(word: str, steps: tuple[str, ...], solution: tuple[Sequence[str], str]) -> Moves:
    return planned((word,), solution[0], steps, solution[1])


@lru_cache(maxsize=256)
def _read(clauses: tuple[str, ...]) -> _Series | None:
    head, _, asked = clauses[0].partition(" = ")
    rest = [clause for clause in clauses[1:] if not clause.startswith("unused ")]
    rules = tuple(filter(is_rule, rest[1:]))
    stated = [clause for clause in rest[1:] if clause not in rules]
    if head != BLANK or not asked or not rules or len(stated) > 1:
        return None
    series = _Series(asked, tuple(rest[0].split()), rules)
    if stated:
        word, _, value = stated[0].partition(" ")
        given = {"step": value} if word in ("step", "start") else {"anchor": (word, value.removeprefix("is "))}
        series = replace(series, **given)
    return series if _sensible(series) else None


def _sensible(series: _Series) -> bool:
    """Whether what is asked and stated can be said of such terms."""
    known, member = series.anchor
    if series.rules[0] == CYCLE:
        anchored = not known or (known.isdigit() and member.lower() in [term.lower() for term in series.terms])
        return series.asked.isdigit() and anchored and not any(term[0].isdigit() for term in series.terms)
    if known or not all(term == GAP or _NUMBER.fullmatch(term) for term in series.terms):
        return False
    if series.step and (series.rules[0] not in _SEEN or not _NUMBER.fullmatch(series.step)):
        return False
    if series.asked == TOGETHER or series.rules[0] == COMMON:
        periods = len(series.terms) > 1 and all(term.isdigit() and term != "0" for term in series.terms)
        return series.asked == TOGETHER and series.rules[0] == COMMON and periods and not series.step
    if GAP in series.terms or series.asked == "gap":
        if series.asked != "gap" or series.terms[1:-1].count(GAP) != 1 or series.terms.count(GAP) != 1:
            return False
        return series.rules[0] in _SEEN or settled(series.rules[0], series.terms.index(GAP))
    bound = series.asked.removeprefix("after ")
    steady = series.rules[0] in _SEEN
    return (
        series.asked == "next" or (series.asked == "step" and steady) or (bound.isdigit() and (bound == series.asked or steady))
    )


def _done(steps: Sequence[str]) -> _Done:
    parts = [step.partition(" : ") for step in steps]
    return _Done(tuple((label, rest.rpartition(" = ")[2]) for label, _, rest in parts if label != "rule"),
                 any(label == "rule" for label, _, _ in parts))  # fmt: skip


def _is_open(series: _Series) -> bool:
    """Whether the one rule does not tell: a place that cannot be read, no place known, or too few terms."""
    if series.rules[0] == CYCLE:
        return GAP in series.terms or series.step == GAP
    return not series.step and not settled(series.rules[0], len(series.terms))


def _open_lines(series: _Series) -> tuple[str, ...]:
    if series.rules[0] == CYCLE:
        return f"rule : {CYCLE}", "missing start" if series.step else "missing item"
    return f"first : {series.terms[0]}", "missing step"


def _calc(expression: str) -> tuple[str]:
    return (f"{expression} = {evaluate(expression)}",)


# Numbers


def _numbers(series: _Series, done: _Done) -> tuple[Lines, str]:
    rule = series.rules[0]
    if rule in _SEEN:
        return _steady(series, rule, done)
    return (_woven if rule == "alt" else _summed if rule == "fib" else _growing)(series, done)


def _steady(series: _Series, rule: str, done: _Done) -> tuple[Lines, str]:
    """A constant step or ratio, seen as often as one likes."""
    label, (forth, back) = _SEEN[rule], _SIGNS[rule]
    seen = done.of(label)
    pairs = [pair for pair in pairwise(series.terms) if GAP not in pair]
    lines: dict[str, tuple[str, ...]] = {}
    if len(seen) < len(pairs) and done.named == (series.asked == "step"):
        earlier, later = pairs[len(seen)]
        lines[label] = _calc(f"{later} {back} {earlier}")
    if not done.named:
        named = bool(seen or series.step or series.asked == "step")
        return (lines | {"rule": (rule,)} if named else lines), ""
    if series.asked == "step":
        return lines, done.last(label)
    by = series.step or done.last(label)
    if series.asked in ("next", "gap"):
        before = series.terms[-1 if series.asked == "next" else series.terms.index(GAP) - 1]
        return _either({series.asked: _calc(f"{before} {forth} {by}")}, done.last(series.asked))
    return _far(series, rule, by, done)


def _far(series: _Series, rule: str, by: str, done: _Done) -> tuple[Lines, str]:
    """A later term, by the number of steps to it; or the first one after a bound."""
    growth = done.last("growth")
    if growth:
        return _either({"term": _calc(f"{series.terms[0]} {_SIGNS[rule][0]} {growth}")}, done.last("term"))
    times = done.last("times")
    if series.asked.startswith("after ") and not times:
        gap, full = done.last("gap"), done.last("full")
        if full:
            return {"times": _calc(f"{full} + 1")}, ""
        bound = series.asked.removeprefix("after ")
        return ({"full": _calc(f"{gap} div {by}")} if gap else {"gap": _calc(f"{bound} - {series.terms[0]}")}), ""
    many = times or f"( {series.place} - 1 )"
    lines = {"growth": _calc(f"{many} * {by}" if rule == "add" else f"{by} ^ {many}")}
    return (lines if times else {"times": _calc(f"{series.place} - 1"), **lines}), ""


def _either(lines: Lines, answer: str) -> tuple[Lines, str]:
    """Lines until they are written, then the answer."""
    return ({}, answer) if answer else (lines, "")


def _summed(series: _Series, done: _Done) -> tuple[Lines, str]:
    """Each term is the sum of the two before: one sum is seen."""
    if not done.named:
        first, second = series.terms[:2]
        return {"rule": ("fib",)} if done.of("sum") else {"sum": _calc(f"{first} + {second}")}, ""
    terms = [*series.terms, *done.of("next")]
    return _continued(series, terms, f"{terms[-2]} + {terms[-1]}")


def _woven(series: _Series, done: _Done) -> tuple[Lines, str]:
    """Two interleaved progressions: one step of each is seen, or one ratio."""
    numbers = [parse_number(term) for term in series.terms]
    times = [scaled(numbers, i) for i in (0, 1)]
    steps = [done.last(label) for label in ("odd", "even")]
    for i, label in enumerate(("odd", "even")):
        if not steps[i]:
            return {label: _calc(f"{series.terms[i + 2]} {'/' if times[i] else '-'} {series.terms[i]}")}, ""
    if not done.named:
        return {"rule": ("alt",)}, ""
    terms = [*series.terms, *done.of("next")]
    turn = len(terms) % 2
    return _continued(series, terms, f"{terms[-2]} {'*' if times[turn] else '+'} {steps[turn]}")


def _growing(series: _Series, done: _Done) -> tuple[Lines, str]:
    """Differences that grow by a constant or by a factor: at least the last two are taken."""
    rule = series.rules[0]
    forth, back = _SIGNS[rule]
    gaps, growth = done.of("gap"), done.last("growth")
    if not growth:
        return _gaps(series, gaps, back), ""
    if not done.named:
        return {"rule": (rule,)}, ""
    terms = [*series.terms, *done.of("next")]
    if done.results[-1][0] == "gap":
        return _continued(series, terms, f"{terms[-1]} + {done.last('gap')}")
    return _continued(series, terms, f"{done.last('gap')} {forth} {growth}", "gap")


def _gaps(series: _Series, gaps: Sequence[str], back: str) -> Lines:
    differences = [f"{later} - {earlier}" for earlier, later in pairwise(series.terms)]
    if not gaps:
        return {"gap": tuple(line for text in differences[:-1] for line in _calc(text))}
    starts = [i for i in range(len(differences) - 1) if [evaluate(d) for d in differences[i : i + len(gaps)]] == list(gaps)]
    left = [differences[start + len(gaps)] for start in starts if start + len(gaps) < len(differences)]
    lines = {"gap": tuple(dict.fromkeys(line for text in left for line in _calc(text)))} if left else {}
    whole = any(start + len(gaps) == len(differences) for start in starts) and len(gaps) > 1
    return lines | {"growth": _calc(f"{gaps[-1]} {back} {gaps[-2]}")} if whole else lines


def _continued(series: _Series, terms: Sequence[str], expression: str, label: str = "next") -> tuple[Lines, str]:
    """One more calculation, or the answer where the terms reach the place."""
    place = int(series.place)
    if place > _LONGEST:
        raise ComputeFault("bounds")
    return ({}, terms[place - 1]) if place <= len(terms) else ({label: _calc(expression)}, "")


def _cubes(series: _Series) -> tuple[list[str], str]:
    """Cubes of numbers in a row, or as much more or less than cubes: the lines, and the answer."""
    base, rest = cubes(*map(parse_number, series.terms[:2]))
    place = int(series.place)
    lines = ["rule : cube"]

    def calc(label: str, expression: str) -> str:
        lines.append(f"{label} : {_calc(expression)[0]}")
        return lines[-1].rpartition(" = ")[2]

    first = calc("base", _ones(base)) if rest and base > 1 else str(base)
    more = calc("rest", f"{series.terms[0]} - {first} * {first} * {first}") if rest and base else series.terms[0]
    last = base + place - 1
    if not series.asked.isdigit():
        number = calc("base", _ones(last))
    else:
        number = str(place) if base == 1 else calc("base", f"{place} - 1" + (f" + {_ones(base)}" if base else ""))
    cube = calc("cube", f"{number} * {number} * {number}")
    if not rest:
        return lines, cube
    return lines, calc("next", f"{cube} + {more}" if rest > 0 else f"{cube} - {more.removeprefix('-')}")


def _together(periods: Sequence[str]) -> tuple[list[str], str]:
    """When periods end together: two at a time, by what both are multiples of. The lines, and the answer."""
    lines, when = [f"rule : {COMMON}"], periods[0]
    for period in periods[1:]:
        small, large = sorted((when, period), key=int)
        share, rest = small, ""
        while rest != "0":
            rest = evaluate(f"{large} mod {small}")
            lines.append(f"rest : {large} mod {small} = {rest}")
            large, share, small = small, small, rest
        product = f"{when} * {period} / {share}"
        when = evaluate(product)
        lines.append(f"together : {product} = {when}")
    return lines, when


# Words


def _cycle(series: _Series, done: _Done) -> tuple[Lines, str]:
    """The members may be counted, the place is reduced, and its member counted off."""
    if not done.named:
        return {"rule": (CYCLE,)}, ""
    size = len(series.terms)
    plan = list(_counted(series, dict(done.results)))
    written = [label for label, _ in done.results if label != "total"]
    if len(written) >= len(plan):
        return {}, plan[-1][0]
    label, expression = plan[len(written)]
    lines = {label: _calc(expression)}
    return (lines if done.results else {"total": _calc(_ones(size)), **lines}), ""


def _counted(series: _Series, results: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Labels and calculations in order; the member is known when the place is."""
    size, place = len(series.terms), series.place
    known, member = series.anchor
    if known:
        lowered = [term.lower() for term in series.terms]
        start = str(lowered.index(member.lower()) + 1)
        yield series.terms[int(start) - 1], _ones(int(start))
        yield "gap", f"{place} - {known}"
        place = f"( {results.get('gap', '0')} + {start} )"
    yield "place", f"{place} mod {size}"
    index = int(parse_number(evaluate(f"{place} mod {size}"))) or size
    yield series.terms[index - 1], _ones(index)


def _ones(count: int) -> str:
    return " + ".join(["1"] * count)
