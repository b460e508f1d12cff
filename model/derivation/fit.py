"""Derivations of sequences: what changes from term to term is seen, the rule is named, and the terms are continued.

How many terms are looked at before the rule is named, and how large the calculations are, is the network's choice.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from model.compute import ComputeFault, evaluate, parse_number
from model.derivation.moves import Moves, begun, goals, planned
from model.derivation.series import CYCLE, ENOUGH, GAP, settled
from model.trace import BLANK, UNKNOWN

_SEEN = {"add": "step", "mul": "ratio"}  # what the first terms show, by its label
_SIGNS = {"add": ("+", "-"), "mul": ("*", "/"), "addgrow": ("+", "-"), "mulgrow": ("*", "/")}
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
    done = _done(begun(steps))
    try:
        lines, answer = _cycle(series, done) if series.rules[0] == CYCLE else _numbers(series, done)
    except (ComputeFault, StopIteration):
        return None
    openings = (*goals((word,), steps), *(f"{label} :" for label in lines))
    return Moves(openings, lines, ends=bool(answer), answer=answer or None)


@lru_cache(maxsize=256)
def _read(clauses: tuple[str, ...]) -> _Series | None:
    head, _, asked = clauses[0].partition(" = ")
    rest = [clause for clause in clauses[1:] if not clause.startswith("unused ")]
    rules = tuple(clause for clause in rest[1:] if clause == CYCLE or clause in ENOUGH)
    stated = [clause for clause in rest[1:] if clause not in rules]
    if head != BLANK or not asked or not rules or len(stated) > 1:
        return None
    series = _Series(asked, tuple(rest[0].split()), rules)
    if not stated:
        return series
    word, _, value = stated[0].partition(" ")
    if word in ("step", "start"):
        return replace(series, step=value)
    return replace(series, anchor=(word, value.removeprefix("is ")))


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
    by = series.step or seen[-1]
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
    """Two interleaved progressions: one step of each is seen."""
    odd, even = done.last("odd"), done.last("even")
    if not odd:
        return {"odd": _calc(f"{series.terms[2]} - {series.terms[0]}")}, ""
    if not even:
        return {"even": _calc(f"{series.terms[3]} - {series.terms[1]}")}, ""
    if not done.named:
        return {"rule": ("alt",)}, ""
    terms = [*series.terms, *done.of("next")]
    return _continued(series, terms, f"{terms[-2]} + {(odd, even)[len(terms) % 2]}")


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
        return _continued(series, terms, f"{terms[-1]} + {gaps[-1]}")
    return _continued(series, terms, f"{gaps[-1]} {forth} {growth}", "gap")


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


# Words


def _cycle(series: _Series, done: _Done) -> tuple[Lines, str]:
    """The members may be counted, the place is reduced, and its member counted off."""
    if not done.named:
        return {"rule": (CYCLE,)}, ""
    size = len(series.terms)
    plan = list(_counted(series, dict(done.results)))
    written = [label for label, _ in done.results if label != "total"]
    if len(written) == len(plan):
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
