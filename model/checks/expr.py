"""Executor of the check kind `expr`: solves the equations, then masks one given and recovers it backwards from the answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from model import affine
from model.affine import MASK, Affine
from model.compute import MAX_NODES, ComputeFault, format_number, parse_number
from model.guards import outgo
from model.guards.asked import asks_for, gathers, gathers_several, is_of_several
from model.guards.direction import turned
from model.guards.measures import mismatched
from model.guards.operation import misread, repeats
from model.guards.plain import counted, misstated, rest_told, unread
from model.guards.rates import left_out
from model.guards.stated import stated
from model.guards.whole import odd
from model.question import Question
from model.trace import UNKNOWN

_DERIVED = frozenset({"left", "each", "all", "rest", "change", "difference"})  # found, never given
_MASKED = 6  # givens tried before the answer is compared alone
Values = Mapping[str, Fraction]


class _RejectError(Exception):
    """A check that does not hold; `args[0]` names why."""


@dataclass(frozen=True)
class _Equation:
    """A name and what is said of it, as tokens: `Ana = Tom + 9`. A name may be told of more than once."""

    name: str
    tokens: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of both sides."""
        return (self.name, *filter(affine.is_name, self.tokens))

    def form(self, values: Values) -> Affine:
        """Both sides as one form that is zero, known names replaced. Raises ComputeFault."""

        def lookup(name: str) -> Affine:
            return Affine(values[name]) if name in values else affine.symbol(name)

        return affine.reduce(self.tokens, lookup).plus(lookup(self.name), Fraction(-1))

    def masked(self, place: int) -> "_Equation":
        """The equation with a mask for one of its tokens."""
        return _Equation(self.name, (*self.tokens[:place], MASK, *self.tokens[place + 1 :]))


@dataclass(frozen=True)
class _System:
    """A target, as tokens, and the equations."""

    target: tuple[str, ...]
    equations: tuple[_Equation, ...]


def expr_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Whether the equations have the answer, and lead back from it to a given; None or a named reason."""
    try:
        system = _read(tuple(clauses))
        if not asks_for(question, list(filter(affine.is_name, system.target))) or not _gathers(question, system):
            return "asked"
        read = tuple((equation.name, equation.tokens) for equation in system.equations)
        told = tuple((equation.name, "=", *equation.tokens) for equation in system.equations)
        if misread(question, told) or any(repeats(equation.names) for equation in system.equations):
            return "operation"
        if outgo.misread(question, " ".join(system.target), read):
            return "operation"
        if any(name in _DERIVED and len(tokens) == 1 and affine.is_number(tokens[0]) for name, tokens in read):
            return "plain"
        if {token for _, tokens in read for token in tokens} & _DERIVED - {name for name, _ in read}:
            return "plain"  # what is found is worked out from somewhere
        if answer != UNKNOWN and counted(question) and parse_number(answer).denominator > 1:
            return "plain"
        if left_out(
            question, frozenset(parse_number(token) for _, tokens in read for token in tokens if affine.is_number(token))
        ):
            return "rate"
        if answer == UNKNOWN:
            return "plain" if unread(question, read) or rest_told(question, read) else _open_fault(question, system)
        if odd(question, answer):
            return "fraction"
        if mismatched(question, " ".join(system.target), tuple(((name,), tokens) for name, tokens in read)):
            return "unit"
        if turned(question, read):
            return "direction"
        if misstated(question, read):
            return "plain"
        return None if recover(system, parse_number(answer)) else "value"
    except (_RejectError, ComputeFault) as reject:
        return str(reject.args[0])


def _gathers(question: Question, system: _System) -> bool:
    names = [name for equation in system.equations for name in equation.names]
    made = [e for e in system.equations if (e.name,) == system.target]
    sums = [e for e in made if set(e.tokens[1::2]) <= {"+", "-"}]
    single = [e for e in made if len(set(filter(affine.is_name, e.tokens))) < 2 and not _adds_products(e)]
    used = [parse_number(token) for equation in system.equations for token in equation.tokens if affine.is_number(token)]
    if single and gathers_several(question, system.target[0], used):
        return False
    if system.target == ("total",) and not all(is_of_several(question, list(filter(affine.is_name, e.tokens))) for e in sums):
        return False
    return all(gathers(question, e.name, [n for n in e.tokens if affine.is_name(n)], names) for e in sums)


def _adds_products(equation: _Equation) -> bool:
    """Whether it is a sum of products, `2 * 6 + 3 * 4`, or a product of numbers and more: these are several without names."""
    terms = " ".join(equation.tokens).split(" + ")
    products = sum("*" in term for term in terms)
    return products > 1 or (products == 1 < len(terms) and not any(map(affine.is_name, equation.tokens)))


def statement(answer: str, clauses: Sequence[str]) -> str:
    """What a check that holds has shown, in a sentence."""
    try:
        given = recover(_read(tuple(clauses)), parse_number(answer))
    except (_RejectError, ComputeFault):
        given = None
    return f"Working back from {answer} recovers {given}." if given else f"The equations give {answer}."


def recover(system: _System, answer: Fraction) -> str | None:
    """The given recovered from the answer, or the answer itself if no given can be isolated; None if they disagree."""
    values = _solved(system.equations, {})
    forwards = _value(system.target, values)
    if forwards.terms:
        raise _RejectError("undetermined")
    if any(value < 0 for value in values.values()):
        raise _RejectError("negative")  # nobody has, is or costs less than nothing
    places = [(i, k) for i, e in enumerate(system.equations) for k, token in enumerate(e.tokens) if affine.is_number(token)]
    for i, place in reversed(places[-_MASKED:]):
        found = _recovered(system, answer, i, place)
        if found is not None:
            return format_number(found) if found == parse_number(system.equations[i].tokens[place]) else None
    return format_number(answer) if forwards.constant == answer else None


def _recovered(system: _System, answer: Fraction, index: int, place: int) -> Fraction | None:
    """A masked number, from the answer and all other equations; None where it does not hang on the answer alone."""
    if len(system.target) != 1 or not affine.is_name(system.target[0]):
        return None
    rest = (*system.equations[:index], *system.equations[index + 1 :])
    own = system.target[0]
    if own in _solved(rest, {}):
        return None  # the answer does not rest on the masked equation
    try:
        form = system.equations[index].masked(place).form(_solved(rest, {own: answer}))
    except ComputeFault:
        return None
    return -form.constant / form.terms[MASK] if set(form.terms) == {MASK} else None


def _solved(equations: Sequence[_Equation], known: Values) -> Values:
    """The names that follow one after another, each from an equation in which it alone is open. Raises _RejectError."""
    values = dict(known)
    waiting = list(equations)
    while True:
        left = []
        for equation in waiting:
            if len(set(equation.names) - set(values)) > 1:
                left.append(equation)
                continue
            form = equation.form(values)
            if form.terms:
                ((name, factor),) = form.terms.items()
                values[name] = affine.bounded(-form.constant / factor)
            elif form.constant:
                raise _RejectError("contradiction")
        if len(left) == len(waiting):
            return values
        waiting = left


def _value(target: Sequence[str], values: Values) -> Affine:
    return affine.reduce(target, lambda name: Affine(values[name]) if name in values else affine.symbol(name))


def _open_fault(question: Question, system: _System) -> str | None:
    """Why `unknown` is not the answer: what is open is stated, or nothing is."""
    if not system.equations:
        return "clause"
    values = _solved(system.equations, {})
    free = _free(system, values)
    if not free:
        return "determined"
    numbers = [parse_number(token) for equation in system.equations for token in equation.tokens if affine.is_number(token)]
    return "stated" if stated(question, free, numbers) else None


def _free(system: _System, values: Values) -> list[str]:
    """The open names that the target hangs on, itself among them; none where the equations settle it."""
    rows = affine.eliminate([equation.form(values) for equation in system.equations])
    if rows is None:
        raise _RejectError("contradiction")
    if not affine.residue(_value(system.target, values), rows).terms:
        return []
    reached = {name for name in system.target if affine.is_name(name) and name not in values}
    grown = True
    while grown:
        names = {name for e in system.equations if reached & set(e.names) for name in e.names if name not in values}
        grown = not names <= reached
        reached |= names
    return sorted(reached)


@lru_cache(maxsize=64)  # perturbed answers meet the same clauses
def _read(clauses: tuple[str, ...]) -> _System:
    if not clauses:
        raise _RejectError("clause")
    target = _side(clauses[0])[1]
    equations = []
    for clause in clauses[1:]:
        name, tokens = _side(clause)
        if len(name) != 1 or not affine.is_name(name[0]):
            raise _RejectError("clause")
        equations.append(_Equation(name[0], tokens))
    if sum(len(equation.tokens) for equation in equations) > MAX_NODES:
        raise _RejectError("size")
    return _System(target, tuple(equations))


def _side(clause: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    left, sign, right = clause.partition(" = ")
    tokens = tuple(affine.tokenize(right))
    if not sign or not tokens or "=" in right or MASK in tokens:
        raise _RejectError("clause")
    return tuple(affine.tokenize(left)), tokens
