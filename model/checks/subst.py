"""Executor of the check kind `subst`: puts the answer into linear equations and eliminates what stays free."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from model import affine, signs
from model.affine import Affine
from model.compute import MAX_NODES, ComputeFault, parse_number
from model.guards import equations
from model.guards.asked import asks_for
from model.guards.direction import turned
from model.guards.measures import mismatched
from model.guards.operation import misread
from model.guards.whole import odd
from model.question import Question
from model.trace import UNKNOWN

_MAX_EQUATIONS = 12


def subst_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Whether the answer satisfies the equations and nothing else does; None or a named reason."""
    try:
        asked = _asked(clauses[0], answer) if clauses else None
        if asked is None or not 2 <= len(clauses) <= _MAX_EQUATIONS:
            return "clause"
        if not asks_for(question, list(asked.terms)):
            return "asked"
        if misread(question, tuple(_tokens(clause) for clause in clauses[1:])):
            return "operation"
        if equations.misread(question, tuple(clauses[1:])):
            return "equation"
        if equations.below_zero(list(asked.terms), answer):
            return "negative"
        if answer != UNKNOWN and odd(question, answer):
            return "fraction"
        if answer != UNKNOWN and _unlikely(question, *_solved(tuple(clauses[1:]))):
            return "negative"
        if mismatched(question, next(iter(asked.terms)), tuple(map(_sides, clauses[1:]))):
            return "unit"
        if _apart(asked, clauses[1:]):
            return "idle"
        fault = _judge(asked, answer, *_solved(tuple(clauses[1:])))
        return fault or ("direction" if turned(question, _definitions(clauses[1:])) else None)
    except ComputeFault as reject:
        return str(reject.args[0])


def _apart(asked: Affine, clauses: Sequence[str]) -> bool:
    """Whether an equation has nothing to do with what is asked: no chain of names leads to it."""
    left = [frozenset(filter(affine.is_name, _tokens(clause))) for clause in clauses]
    reached = set(asked.terms)
    while touching := [names for names in left if names & reached]:
        reached.update(*touching)
        left = [names for names in left if names not in touching]
    return bool(left)


def _unlikely(question: Question, names: frozenset[str], rows: dict[str, Affine] | None) -> bool:
    """Whether something else that the equations determine is less than nothing, or an odd fraction."""
    if rows is None or signs.equations(question.text):
        return False
    found = [affine.residue(affine.symbol(name), rows) for name in names if len(name) > 1]
    values = [str(form.constant) for form in found if not form.terms]
    return any(value.startswith("-") or odd(question, value) for value in values)


@lru_cache(maxsize=64)  # perturbed answers meet the same equations
def _solved(clauses: tuple[str, ...]) -> tuple[frozenset[str], dict[str, Affine] | None]:
    """The names of the equations, and their rows after elimination."""
    equations = [_equation(clause) for clause in clauses]
    return frozenset(name for equation in equations for name in equation.terms), affine.eliminate(equations)


def _judge(asked: Affine, answer: str, names: frozenset[str], rows: dict[str, Affine] | None) -> str | None:
    if not names.issuperset(asked.terms):
        return "clause"
    if rows is None:
        return "contradiction"
    left_open = bool(affine.residue(asked, rows).terms)
    if answer == UNKNOWN:
        return None if left_open else "determined"
    if left_open:
        return "undetermined"
    claimed = asked.plus(Affine(parse_number(answer)), Fraction(-1))
    return "value" if affine.residue(claimed, rows).constant else None


def _asked(clause: str, answer: str) -> Affine | None:
    """The side of the first clause that is not the answer."""
    left, sign, right = (part.strip() for part in clause.partition("="))
    side = left if right == answer else right if left == answer else ""
    tokens = affine.tokenize(side)
    if not sign or not any(map(affine.is_name, tokens)):
        return None
    return affine.reduce(tokens)


def _definitions(clauses: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
    """The equations that say what one name is."""
    sides = map(_sides, clauses)
    return [(left[0], right) for left, right in sides if len(left) == 1 and affine.is_name(left[0])]


def _sides(clause: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    left, _, right = clause.partition("=")
    return tuple(affine.tokenize(left)), tuple(affine.tokenize(right))


def _tokens(clause: str) -> tuple[str, ...]:
    left, right = _sides(clause)
    return (*left, "=", *right)


def _equation(clause: str) -> Affine:
    """An equation as the form that is zero."""
    left, sign, right = clause.partition("=")
    tokens = affine.tokenize(left), affine.tokenize(right)
    if not sign or affine.MASK in tokens[0] + tokens[1]:
        raise ComputeFault("clause")
    if len(tokens[0]) + len(tokens[1]) > MAX_NODES:
        raise ComputeFault("size")
    return affine.reduce(tokens[0]).plus(affine.reduce(tokens[1]), Fraction(-1))
