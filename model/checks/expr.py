"""Executor of the check kind `expr`: masks one given and recovers it backwards from the answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from model.checks import affine
from model.checks.affine import MASK, Affine
from model.checks.asked import asks_for
from model.checks.operation import misread, repeats
from model.checks.stated import stated
from model.compute import MAX_NODES, ComputeFault, format_number, parse_number
from model.question import Question
from model.trace import UNKNOWN

_MASKED = 6  # givens tried before the definitions are evaluated forwards
_WORLDS = (Fraction(3), Fraction(5), Fraction(12))
_OTHERS = Fraction(7)


class _RejectError(Exception):
    """A check that does not hold; `args[0]` names why."""


@dataclass(frozen=True)
class _System:
    """A target and one definition a name, as tokens."""

    target: tuple[str, ...]
    definitions: Mapping[str, tuple[str, ...]]


def expr_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Whether the definitions lead back from the answer to a given; None or a named reason."""
    try:
        system = _read(clauses)
        if not asks_for(question, list(filter(affine.is_name, system.target))):
            return "asked"
        if answer == UNKNOWN:
            if stated(question, _free(system), _literals(system)):
                return "stated"
            return None if _undetermined(system) else "determined"
        told = tuple((name, "=", *tokens) for name, tokens in system.definitions.items())
        if misread(question, told) or any(map(repeats, system.definitions.values())):
            return "operation"
        return None if recover(system, parse_number(answer)) else "value"
    except (_RejectError, ComputeFault) as reject:
        return str(reject.args[0])


def statement(answer: str, clauses: Sequence[str]) -> str:
    """What a check that holds has shown, in a sentence."""
    try:
        given = recover(_read(clauses), parse_number(answer))
    except (_RejectError, ComputeFault):
        given = None
    return f"Working back from {answer} recovers {given}." if given else f"The definitions give {answer}."


def recover(system: _System, answer: Fraction) -> str | None:
    """The given recovered from the answer, or the answer itself if no given can be isolated; None if they disagree."""
    if _free(system):
        raise _RejectError("undetermined")
    places = [(n, i) for n, tokens in system.definitions.items() for i, t in enumerate(tokens) if affine.is_number(t)]
    for name, place in reversed(places[-_MASKED:]):
        stated = system.definitions[name][place]
        form = _masked(system, name, place)
        if form is not None and form.terms:
            found = (answer - form.constant) / form.terms[MASK]
            return format_number(found) if found == parse_number(stated) else None
    return format_number(answer) if _value(system, {}).constant == answer else None


def _masked(system: _System, name: str, place: int) -> Affine | None:
    """The target as an affine form of one masked number, None where it is not affine in it."""
    tokens = system.definitions[name]
    masked = {**system.definitions, name: (*tokens[:place], MASK, *tokens[place + 1 :])}
    try:
        return _value(_System(system.target, masked), {})
    except ComputeFault:
        return None


def _value(system: _System, world: Mapping[str, Fraction]) -> Affine:
    found = {name: Affine(value) for name, value in world.items()}

    def lookup(name: str) -> Affine:
        if name not in found:
            found[name] = affine.reduce(system.definitions[name], lookup)
        return found[name]

    return affine.reduce(system.target, lookup)


def _undetermined(system: _System) -> bool:
    """Whether two worlds that agree with every definition differ in the target."""
    if not system.definitions:
        raise _RejectError("clause")
    free = _free(system)
    return any(len(_outcomes(system, free, name)) > 1 for name in free)


def _outcomes(system: _System, free: Sequence[str], varied: str) -> set[Fraction]:
    found: set[Fraction] = set()
    for value in _WORLDS:
        world = dict.fromkeys(free, _OTHERS) | {varied: value}
        try:
            found.add(_value(system, world).constant)
        except ComputeFault:
            continue
    return found


def _free(system: _System) -> list[str]:
    used = [t for tokens in (system.target, *system.definitions.values()) for t in tokens if affine.is_name(t)]
    return [name for name in dict.fromkeys(used) if name not in system.definitions]


def _read(clauses: Sequence[str]) -> _System:
    if not clauses:
        raise _RejectError("clause")
    target = _side(clauses[0])[1]
    definitions: dict[str, tuple[str, ...]] = {}
    for clause in clauses[1:]:
        name, tokens = _side(clause)
        if len(name) != 1 or not affine.is_name(name[0]) or name[0] in definitions:
            raise _RejectError("clause")
        definitions[name[0]] = tokens
    if sum(map(len, definitions.values())) > MAX_NODES:
        raise _RejectError("size")
    if set(_ordered(target, definitions)) != set(definitions):
        raise _RejectError("idle")
    return _System(target, definitions)


def _side(clause: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    left, sign, right = clause.partition(" = ")
    tokens = tuple(affine.tokenize(right))
    if not sign or not tokens or "=" in right or MASK in tokens:
        raise _RejectError("clause")
    return tuple(affine.tokenize(left)), tokens


def _literals(system: _System) -> list[Fraction]:
    every = [token for tokens in (system.target, *system.definitions.values()) for token in tokens]
    return [parse_number(token) for token in every if affine.is_number(token)]


def _ordered(target: Sequence[str], definitions: Mapping[str, Sequence[str]]) -> list[str]:
    """The definitions that the target rests on, each after those it uses; a cycle is rejected."""
    done: list[str] = []
    open_names: set[str] = set()

    def visit(name: str) -> None:
        if name in done or name not in definitions:
            return
        if name in open_names:
            raise _RejectError("cycle")
        open_names.add(name)
        for token in definitions[name]:
            visit(token)
        done.append(name)

    for token in target:
        visit(token)
    return done
