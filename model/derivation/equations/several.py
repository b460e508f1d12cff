"""Equations in several unknowns: amounts related to one of them with their sum, or two of which one drops out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from model.compute import parse_number
from model.derivation.equations.algebra import Tree, is_name, names
from model.derivation.equations.single import constant
from model.derivation.equations.work import INVERSE, Equation, StuckError, Work, known, turned, unknowns_in


def share(work: Work, equations: Sequence[Equation]) -> bool:
    """Amounts that are each related to one of them, with their sum: that one follows. False where they are nothing of the kind."""
    relations = [sides for sides in equations if isinstance(sides[0], str) and len(names(sides[1])) == 1]
    sums = [sides for sides in equations if sides not in relations]
    if not relations or len(sums) != 1 or names(sums[0][1]):
        return False
    done = len(work.lines)
    added = _added(sums[0][0])
    base, related = _base(relations)
    if not base and len(added) == len(relations) + 1:
        base, related = _chained(work, relations, added)
    if sorted(added) != sorted([base, *related]):
        del work.lines[done:]
        return False
    left = work.sum("left", [related[name][0] if name in related else "1" for name in added])
    offsets = [turned(related[name][1]) for name in added if name in related and related[name][1]]
    rest = work.sum("rest", [constant(work, sums[0][1]), *offsets])
    work.found(base, work.do(base, f"{rest} / {left}"), done)
    return True


def _base(relations: Sequence[Equation]) -> tuple[str, dict[str, tuple[str, str]]]:
    """The name that all relations share and of which no other is a part, and what the others are made of; else nothing."""
    left, right = relations[0]
    for base in (*names(right), *names(left)):
        if all(base in names(a) + names(b) for a, b in relations):
            related = _related(base, relations)
            if related is not None:
                return base, related
    return "", {}


def _related(base: str, relations: Sequence[Equation]) -> dict[str, tuple[str, str]] | None:
    """Of each name the factor and the signed number by which it is made of the base; None where it is a part of it."""
    found: dict[str, tuple[str, str]] = {}
    for name, tree in relations:
        if isinstance(tree, str) or not isinstance(name, str):
            return None
        sign, a, b = tree
        other, number = (a, b) if is_name(a) else (b, a)
        if not isinstance(other, str) or not isinstance(number, str) or (sign in "-/" and other != a):
            return None
        if name == base:
            name, sign = other, INVERSE[sign]
        if sign == "/":
            return None
        found[name] = (number, "") if sign == "*" else ("1", number if sign == "+" else turned(number))
    return found


def _chained(work: Work, relations: Sequence[Equation], added: Sequence[str]) -> tuple[str, dict[str, tuple[str, str]]]:
    """The same where one is made of the next, `Ana = 2 * Ben` and `Ben = Cleo + 3`: all are made of the last; else nothing."""
    made = {name: tree for name, tree in relations if isinstance(name, str)}
    ends = [name for name in added if name not in made]
    found = {ends[0]: ("1", "")} if len(ends) == 1 and len(made) == len(relations) else {}
    while next_ones := [name for name in made if name not in found and found.keys() & names(made[name])]:
        name = next_ones[0]
        of = names(made[name])[0]
        one_step = _related(of, [(name, made[name])])
        if one_step is None or name not in one_step:
            return "", {}
        (factor, more), (times, offset) = one_step[name], found[of]
        scaled = _scaled(work, "rest", offset, factor) if offset else ""
        summed = work.sum("rest", [scaled, more]) if scaled and more else scaled or more
        found[name] = (work.product("left", factor, times), summed)
    whole = len(found) == len(added)
    return (ends[0], {name: found[name] for name in made}) if whole else ("", {})


def _added(tree: Tree) -> list[str]:
    """The names of a sum of names; something that is no name where it is none."""
    if isinstance(tree, str):
        return [tree]
    sign, a, b = tree
    return [*_added(a), *_added(b)] if sign == "+" else [""]


@dataclass(frozen=True)
class _Row:
    """`a` times the goal and `b` times another name make `c`."""

    a: str
    b: str
    c: str


def eliminate(work: Work, goal: str, equations: Sequence[Equation]) -> None:
    """Two equations in two unknowns: the one that is not asked for drops out."""
    unknowns = set().union(*(unknowns_in(work, sides) for sides in equations))
    if len(unknowns) != 2 or len(equations) < 2 or goal not in unknowns:
        raise StuckError
    (other,) = unknowns - {goal}
    done = len(work.lines)
    one, two = (_row(work, goal, other, sides) for sides in equations[:2])
    fits = abs(parse_number(one.b)) == abs(parse_number(two.b))
    if fits:
        _difference(work, goal, one, two, done)
        return
    factors = two.b.removeprefix("-"), one.b.removeprefix("-")
    a = [_scaled(work, "left", row.a, factor) for row, factor in zip((one, two), factors, strict=True)]
    c = [_scaled(work, "rest", row.c, factor) for row, factor in zip((one, two), factors, strict=True)]
    b = [_signed(row.b, "1") for row in (one, two)]
    _difference(work, goal, _Row(a[0], b[0], c[0]), _Row(a[1], b[1], c[1]), done)


def _difference(work: Work, goal: str, one: _Row, two: _Row, done: int) -> None:
    """Take one row from the other, or add them, so that the other name is gone."""
    same = one.b.startswith("-") == two.b.startswith("-")
    for first, second in permutations((one, two)):
        taken = _Row(turned(second.a), second.b, turned(second.c)) if same else second
        factor = parse_number(first.a) + parse_number(taken.a)
        if factor > 0:
            left = work.sum("left", [first.a, taken.a])
            rest = work.sum("rest", [c for c in (first.c, taken.c) if c.removeprefix("-") != "0"] or ["0"])
            work.settle(goal, rest, left, done)
            return
    raise StuckError


def _row(work: Work, goal: str, other: str, sides: Equation) -> _Row:
    found: Mapping[str, list[str]] = {goal: [], other: [], "": []}
    for tree, minus in ((sides[0], ""), (sides[1], "-")):
        for name, number in _terms(work, known(work, tree), minus):
            found[name].append(turned(number) if not name else number)
    if not found[other]:
        raise StuckError
    a, b, c = (work.sum(label, found[name] or ["0"]) for name, label in ((goal, "left"), (other, "left"), ("", "rest")))
    return _Row(a, b, c)


def _terms(work: Work, tree: Tree, minus: str) -> Iterator[tuple[str, str]]:
    """Each term of a side: its name, empty for a number, and its signed factor; a bracket with a factor is multiplied out."""
    if isinstance(tree, str):
        yield (tree, f"{minus}1") if is_name(tree) else ("", minus + tree)
        return
    sign, a, b = tree
    if not names(tree):
        yield "", minus + constant(work, tree)
    elif sign in "+-":
        yield from _terms(work, a, minus)
        yield from _terms(work, b, minus if sign == "+" else turned(minus))
    elif sign == "*" and (not names(a) or not names(b)):
        factor, inner = (constant(work, a), b) if not names(a) else (constant(work, b), a)
        for name, number in _terms(work, inner, minus):
            yield name, _signed(number, work.product("left" if name else "number", factor, number.removeprefix("-")))
    else:
        raise StuckError


def _scaled(work: Work, label: str, number: str, factor: str) -> str:
    return number if number.removeprefix("-") == "0" else _signed(number, work.product(label, number.removeprefix("-"), factor))


def _signed(number: str, size: str) -> str:
    return f"-{size}" if number.startswith("-") else size
