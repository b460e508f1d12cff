"""The check kind `bayes`: the population that the clauses describe is made up cell by cell, and what is asked is counted in it.

The cells are the unknowns of linear equations, a clause an equation; nothing here is shared with the derivation.
"""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from model.checks.population import Cell, Clause, NoPopulationError, Outcome, Population, Reading
from model.compute import ComputeFault, parse_number
from model.facts.opposites import opposed
from model.guards import evidence as guard
from model.question import Question, in_one_form
from model.trace import UNKNOWN

MAX_NAMES = 12
_NO_SIGN = [("", True)]  # where nothing is told of any
MAX_PIECES = 4  # of evidence that is asked about


def bayes_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of evidence fails, None where it holds.

    The reason is syntax, size, contradiction, determined, undetermined, value, or what the guard of evidence names.
    """
    if len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return "syntax"
    asked = clauses[0].partition(" = ")[2]
    told = in_one_form([asked, *clauses[1:]])
    reason = _misread(question, told)
    if reason:
        return reason
    right = _answered(told)
    if isinstance(right, NoPopulationError):
        return str(right)
    if right is None:
        return None if answer == UNKNOWN else "undetermined"
    if answer == UNKNOWN:
        return "determined"
    return None if _same(right, answer) else "value"


def _same(right: Fraction | str, answer: str) -> bool:
    if isinstance(right, str):
        return right.lower() == answer.lower()
    try:
        return parse_number(answer) == right
    except ComputeFault:
        return False


@lru_cache(maxsize=256)
def _misread(question: Question, told: tuple[str, ...]) -> str | None:
    return guard.fault(question, told)


@lru_cache(maxsize=256)
def _answered(told: tuple[str, ...]) -> Fraction | str | NoPopulationError | None:
    """What the clauses give: a number, a name, or nothing as they leave it open."""
    try:
        reading = _read(told)
        if reading.target:
            return _chance(reading)
        return _likeliest(reading)
    except NoPopulationError as bad:
        return bad


# Reading


def _read(told: Sequence[str]) -> Reading:
    target, _, given = told[0].partition(" given ")
    reading = Reading([] if target == "most" else _outcomes(target), _outcomes(given) if given else [])
    rest: list[Outcome] = []
    counting = any(words[-1].isdigit() and int(words[-1]) > 1 and words[-2:-1] != ["of"] for words in map(str.split, told[1:]))
    for clause in told[1:]:
        words = clause.split()
        if words == ["equal"]:
            reading.equal = True
        elif words[0] == "total" and len(words) == 2:
            reading.total = _number(words[1])
        elif words[-1] == "rest":
            rest += _outcomes(" ".join(words[:-1]))
        else:
            reading.clauses.append(_clause(words, counting))
    _united(reading, rest)
    return reading


def _clause(words: list[str], counting: bool) -> Clause:
    at = next((i for i, word in enumerate(words) if word[:1].isdigit()), 0)
    link = next((word for word in words[:at] if word in ("if", "&")), "")
    left, _, right = " ".join(words[:at]).partition(f" {link} ")
    number, count = _value(words[at:], counting)
    if not left or (link != "") != bool(right):
        raise NoPopulationError("syntax")
    return Clause(_outcome(left), _outcome(right) if link else None, link, number, count)


def _value(words: list[str], counting: bool) -> tuple[Fraction, bool]:
    """A share, or a count: a whole number among others that are larger than one."""
    number = _number(words[0]) if words else Fraction(-1)
    if counting and len(words) == 1 and number >= 0 and number.denominator == 1:
        return number, True
    whole = {1: Fraction(1), 2: Fraction(100)}.get(len(words), Fraction(0))
    if len(words) == 3 and words[1] == "of":
        whole = _number(words[2])
    if not 0 <= number <= whole or not whole or (len(words) == 2 and words[1] != "%"):
        raise NoPopulationError("syntax")
    return number / whole, False


def _number(text: str) -> Fraction:
    try:
        return parse_number(text)
    except ComputeFault:
        raise NoPopulationError("syntax") from None


def _outcomes(text: str) -> list[Outcome]:
    return [_outcome(part) for part in text.split(" & ")]


def _outcome(text: str) -> Outcome:
    words = text.split()
    if not words or len(words) > 2 or (len(words) == 2 and words[0] != "not") or words[-1] == "not":
        raise NoPopulationError("syntax")
    return words[-1], len(words) == 1


def _united(reading: Reading, rest: Sequence[Outcome]) -> None:
    """Opposites become one name; then names are put on two sides, and those of evidence into pieces."""
    used = [*reading.target, *reading.given, *rest]
    used += [one for clause in reading.clauses for one in (clause.one, clause.among) if one]
    names = list(dict.fromkeys(name for name, _ in used))
    if len(names) > MAX_NAMES or len(reading.target) + len(reading.given) > MAX_PIECES + 1:
        raise NoPopulationError("size")
    first = {name: next(one for one in names if one == name or opposed(one, name)) for name in names}

    def united(one: Outcome) -> Outcome:
        return first[one[0]], one[1] == (first[one[0]] == one[0])

    reading.target, reading.given = list(map(united, reading.target)), list(map(united, reading.given))
    reading.clauses = [
        replace(clause, one=united(clause.one), among=united(clause.among) if clause.among else None)
        for clause in reading.clauses
    ]
    causes = _causes(reading, list(dict.fromkeys(first.values())))
    pairs = [(clause, clause.among) for clause in reading.clauses if clause.among and (clause.link == "&" or clause.count)]
    together = list(dict.fromkeys(among[0] if clause.one[0] in causes else clause.one[0] for clause, among in pairs))
    others = [name for name in dict.fromkeys(first.values()) if name not in causes and name not in together]
    reading.causes = _either(causes)
    reading.signs = [_either(group) for group in ([together] if together else []) + [[name] for name in others]]


def _either(names: Sequence[str]) -> list[Outcome]:
    return [(names[0], True), (names[0], False)] if len(names) == 1 else [(name, True) for name in names]


def _causes(reading: Reading, names: Sequence[str]) -> list[str]:
    """The names that exclude each other and that the evidence is about."""
    edges = [(clause.one[0], clause.among[0]) for clause in reading.clauses if clause.among]
    among = {
        clause.among[0]
        for clause in reading.clauses
        if clause.among and clause.link == "if" and not (clause.count and reading.counted)
    }
    asked = [(a[0], b[0]) for a in reading.target for b in reading.given]
    start = dict.fromkeys(among, True)
    if not among:
        asked += [(reading.target[0][0], b[0]) for b in reading.target[1:]]
        start = {(reading.target or reading.given)[0][0]: bool(reading.target)}
    causes = {name for name, cause in _sides(_sides(start, edges), [*edges, *asked]).items() if cause}
    linked = {name for edge in (*edges, *asked) for name in edge}
    causes |= {name for name in names if name not in linked and name not in {one[0] for one in reading.target[1:]}}
    if any((one in causes) == (other in causes) for one, other in edges):
        raise NoPopulationError("syntax")
    return [name for name in names if name in causes] or [names[0]]


def _sides(start: dict[str, bool], edges: Sequence[tuple[str, str]]) -> dict[str, bool]:
    """For each name whether it is on the side of causes, where what stands together is on two sides."""
    side = dict(start)
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        for other in [y for x, y in edges if x == name] + [x for x, y in edges if y == name]:
            if other not in side:
                side[other] = not side[name]
                waiting.append(other)
    return side


# What is asked


def _chance(reading: Reading) -> Fraction | None:
    named = [*reading.target, *reading.given]
    pieces = [one for one in named if one[0] not in {name for name, _ in reading.causes}]
    if len(set(named)) == len(named) and len({id(_piece(reading, one)) for one in pieces}) < 2:
        sign = _piece(reading, pieces[0]) if pieces else (reading.signs or [_NO_SIGN])[0]
        population = Population(reading, sign)
        wanted = _meanings(reading, reading.target)
        given = _meanings(reading, reading.given)
        if len(given) != 1:
            raise NoPopulationError("syntax")
        shares = [population.share(one, given[0]) for one in wanted]
        return None if None in shares else sum((share for share in shares if share is not None), Fraction(0))
    weights = _weights(reading)
    if weights is None:
        return None
    kept = {cause: Fraction(0) for cause in reading.causes}
    given = _meanings(reading, reading.given)
    below = above = Fraction(0)
    for cause in reading.causes:
        kept[cause] = weights(cause, [one for one in reading.given if one in pieces])
        if all(_fits(cause, one, reading) for one in reading.given):
            below += kept[cause]
            if all(_fits(cause, one, reading) for one in reading.target):
                above += weights(cause, pieces)
    if not below:
        raise NoPopulationError("contradiction")
    return above / below


def _fits(cause: Outcome, one: Outcome, reading: Reading) -> bool:
    """Whether a cause is what is said of causes; evidence says nothing of them."""
    if one in reading.causes:
        return cause == one
    return cause[0] != one[0] or (one not in reading.causes and cause[1] == one[1])


def _piece(reading: Reading, one: Outcome) -> list[Outcome]:
    for sign in reading.signs:
        if one in sign:
            return sign
    raise NoPopulationError("syntax")


def _meanings(reading: Reading, outcomes: Sequence[Outcome]) -> list[list[Outcome]]:
    """Outcomes by cells: where one of several causes is denied, each of the others is meant."""
    names = {name for name, _ in reading.causes}
    denied = [one for one in outcomes if one[0] in names and one not in reading.causes]
    kept = [one for one in outcomes if one not in denied]
    if not denied:
        return [kept]
    if len(denied) > 1 or any(one in reading.causes for one in kept):
        raise NoPopulationError("syntax")
    return [[cause, *kept] for cause in reading.causes if cause[0] != denied[0][0]]


class _Weights:
    """How much of the population each cause has, and of that what shows several independent pieces of evidence."""

    def __init__(self, priors: dict[Outcome, Fraction], rates: dict[Cell, Fraction]) -> None:
        self._priors, self._rates = priors, rates

    def __call__(self, cause: Outcome, pieces: Sequence[Outcome]) -> Fraction:
        """The share of all cases that have a cause and show every piece."""
        weight = self._priors[cause]
        for piece in pieces:
            weight *= self._rates[cause, piece]
        return weight


def _weights(reading: Reading) -> _Weights | None:
    """None where a prior or a likelihood that is asked about is open."""
    named = [*reading.target, *reading.given]
    pieces = list(dict.fromkeys(one for one in named if one[0] not in {name for name, _ in reading.causes}))
    priors: dict[Outcome, Fraction | None] = {}
    rates: dict[Cell, Fraction | None] = {}
    for piece in pieces:
        population = Population(reading, _piece(reading, piece))
        for cause in reading.causes:
            prior = population.share([cause], [])
            priors[cause] = prior if prior is not None else priors.get(cause)
            rates[cause, piece] = population.share([piece], [cause]) if prior != 0 else Fraction(0)
    known_priors = {cause: prior for cause, prior in priors.items() if prior is not None}
    known_rates = {cell: rate for cell, rate in rates.items() if rate is not None}
    if len(known_priors) < len(priors) or len(known_rates) < len(rates):
        return None
    if sum(known_priors.values()) != 1:
        raise NoPopulationError("contradiction")
    return _Weights(known_priors, known_rates)


def _likeliest(reading: Reading) -> str | None:
    if not reading.given or any(one in reading.causes for one in reading.given):
        raise NoPopulationError("syntax")
    weights = _weights(reading)
    if weights is None:
        return None
    shares = {cause: weights(cause, reading.given) for cause in reading.causes}
    top = [cause for cause, share in shares.items() if share == max(shares.values())]
    if len(top) > 1 or len({name for name, _ in reading.causes}) < 2:
        raise NoPopulationError("tie")
    return top[0][0]
