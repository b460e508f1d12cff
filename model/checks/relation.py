"""The check kind `relation`: walkers start at the first terms of all pairs and take the same relations until the shown ones arrive.

Where the others have then come to is what may complete the analogy. Numbers are tried forwards. Nothing is shared with the derivation.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product

from model.compute import ComputeFault, parse_number
from model.facts.verbs import stems
from model.guards import analogies as guard
from model.question import Question, in_one_form
from model.trace import UNKNOWN

MAX_STATES = 4000
_NUMBERED = ("add", "take", "times", "divide")
_POWERS = {"square": 2, "cube": 3}
_Way = tuple[str, bool]  # a relation, and whether it is gone in its direction


class _BadError(Exception):
    """A check that cannot be read, by its reason."""


@dataclass
class _Case:
    """What is asked (one term, or two), whether the gap comes first, the shown pairs, and the facts or operations stated."""

    asked: list[str]
    back: bool
    pairs: list[tuple[str, str]] = field(default_factory=list)
    claims: list[guard.Claim] = field(default_factory=list)
    rule: list[tuple[str, str]] = field(default_factory=list)

    @property
    def in_numbers(self) -> bool:
        """Whether it is an analogy between numbers."""
        return self.asked[0][0].isdigit()


def relation_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of an analogy fails, None where it holds.

    The reason is syntax, size, contradiction, determined, undetermined, value, or what the guard of analogies names.
    """
    if len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return "syntax"
    try:
        case = _read(in_one_form([clauses[0].partition(" = ")[2].lower(), *(clause.lower() for clause in clauses[1:])], stems))
        if case.in_numbers:
            reason = guard.numbers_fault(question, case.asked, case.pairs, case.rule, back=case.back)
            return reason or _numbers(case, answer)
        reason, options = guard.fault(question, tuple(case.asked), tuple(case.pairs), tuple(case.claims), back=case.back)
        if options and answer != UNKNOWN and answer.lower() not in options:
            reason = reason or "option"
        return reason or _judged(_right(case), answer)
    except _BadError as bad:
        return str(bad)


def _judged(right: str | None, answer: str) -> str | None:
    if right is None:
        return None if answer == UNKNOWN else "undetermined"
    if answer == UNKNOWN:
        return "determined"
    return None if right == answer.lower() else "value"


# Reading


def _read(told: Sequence[str]) -> _Case:
    head = told[0].split()
    back = head[:1] == ["to"] and len(head) == 2
    case = _Case(head[back:], back)
    if not 0 < len(case.asked) < 3:
        raise _BadError("syntax")
    for words in map(str.split, told[1:]):
        if words[0] == "like" and len(words) == 3:
            case.pairs.append((words[1], words[2]))
        elif case.in_numbers:
            if len(words) != 1 + (words[0] in _NUMBERED) or words[0] not in (*_NUMBERED, *_POWERS):
                raise _BadError("syntax")
            case.rule.append((words[0], "".join(words[1:])))
        else:
            case.claims.append(_claim(words))
    terms = [*case.asked, *(term for pair in case.pairs for term in pair)]
    if not case.pairs or any(term[0].isdigit() != case.in_numbers for term in terms) or any(a == b for a, b in case.pairs[:1]):
        raise _BadError("syntax")
    return case


def _claim(words: Sequence[str]) -> guard.Claim:
    if len(words) == 3:
        return guard.Claim(words[0], words[1], words[2])
    if len(words) == 4 and words[1] == "not":
        return guard.Claim(words[0], words[2], words[3], denied=True)
    if len(words) == 4 and words[2] in ("of", "by"):
        return guard.Claim(words[0], words[1], words[3], words[2])
    raise _BadError("syntax")


# Terms


def _right(case: _Case) -> str | None:
    """What completes the analogy, or whether it holds; None where it is open."""
    steps: dict[str, dict[_Way, set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim in case.claims:
        if not claim.denied:
            source, target = (claim.second, claim.first) if claim.link else (claim.first, claim.second)
            steps[source][claim.relation, True].add(target)
            steps[target][claim.relation, False].add(source)
    pairs = [(b, a) if case.back else (a, b) for a, b in case.pairs]
    far, ends = _walked(steps, pairs, case.asked[0])
    if len(case.asked) == 1:
        return ends.pop() if len(ends) == 1 else None
    if case.asked[1] in ends:
        return "yes"
    others = far and _distance(steps, *case.asked)
    return "no" if ends or (others and others <= far) else None


def _walked(steps: dict[str, dict[_Way, set[str]]], pairs: Sequence[tuple[str, str]], start: str) -> tuple[int, set[str]]:
    """How far the first pair is apart, nothing if the pairs are not alike, and where as many steps lead from a start."""
    here = {(*(one for one, _ in pairs), start)}
    for distance in range(1, len(steps) + 1):
        here = {state for place in here for state in _next(steps, place)}
        if len(here) > MAX_STATES:
            raise _BadError("size")
        if any(state[0] == pairs[0][1] for state in here):
            home = [state for state in here if state[:-1] == tuple(other for _, other in pairs)]
            return (distance if home else 0), {state[-1] for state in home if state[-1]}
    return 0, set()


def _next(steps: dict[str, dict[_Way, set[str]]], place: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """All walkers go the same way; the last one may be lost, and is then nowhere."""
    for way, ends in steps[place[0]].items():
        lost = steps[place[-1]].get(way) or {""}
        yield from product(ends, *(steps[one].get(way, set()) for one in place[1:-1]), lost)


def _distance(steps: dict[str, dict[_Way, set[str]]], start: str, end: str) -> int:
    """How many steps a term is from another, nothing if it is not linked."""
    here = {start}
    for distance in range(1, len(steps) + 1):
        here = {other for one in here for ends in list(steps[one].values()) for other in ends}
        if end in here:
            return distance
    return 0


# Numbers


def _numbers(case: _Case, answer: str) -> str | None:
    try:
        pairs = [(parse_number(one), parse_number(other)) for one, other in case.pairs]
        asked = [parse_number(text) for text in case.asked]
        rule = [(name, parse_number(text) if text else Fraction(0)) for name, text in case.rule]
        if any(_made(rule, one) != other for one, other in pairs if rule):
            return "contradiction"
        if case.back and not (rule and all(name in _NUMBERED for name, _ in rule)):
            return "syntax"
        if case.back:
            return "determined" if answer == UNKNOWN else None if _made(rule, parse_number(answer)) == asked[0] else "value"
        ends = {_made(rule, asked[0])} if rule else set(_proportional(pairs, asked[0]))
        right = (*ends,) if len(ends) == 1 else ()
        if len(asked) == 2:
            return _judged(("yes" if right[0] == asked[1] else "no") if right else None, answer)
        if not right or answer == UNKNOWN:
            return _judged(None if not right else "", answer)
        return None if parse_number(answer) == right[0] else "value"
    except ComputeFault:
        return "value"


def _made(rule: Sequence[tuple[str, Fraction]], number: Fraction) -> Fraction:
    for name, by in rule:
        if name == "divide" and not by:
            raise _BadError("syntax")
        number = {"add": number + by, "take": number - by, "times": number * by, "divide": number / (by or 1)}.get(
            name, number ** _POWERS.get(name, 1)
        )
        if max(abs(number.numerator), number.denominator) > 10**30:
            raise _BadError("size")
    return number


def _proportional(pairs: Sequence[tuple[Fraction, Fraction]], third: Fraction) -> Iterator[Fraction]:
    """The fourth number by each single operation that all pairs have in common."""
    (one, other), *more = pairs
    if all(a - b == one - other for a, b in more):
        yield third + other - one
    if one and all(a * other == b * one for a, b in more):
        yield third * other / one
    yield from (third**power for power in _POWERS.values() if all(b == a**power for a, b in pairs))


# Steps


def step_true(question: Question, clauses: Sequence[str], before: Sequence[str], step: str) -> bool:
    """Whether a step `otter : holt via lives` says a fact that the clauses have, or one gone back, `holt : otter via lives back`."""
    del question, before
    start, sign, rest = step.lower().partition(" : ")
    end, via, way = rest.partition(" via ")
    relation, back, _ = way.partition(" back")
    if not (sign and via and relation) or len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return False
    told = in_one_form(
        [*(clause.lower() for clause in clauses[1:] if not clause.startswith(("unused ", "like "))), start, end, relation],
        stems,
    )
    *facts, start, end, relation = told
    source, target = (end, start) if back else (start, end)
    return any(
        fact in (f"{source} {relation} {target}", f"{target} {relation} of {source}", f"{target} {relation} by {source}")
        for fact in facts
    )
