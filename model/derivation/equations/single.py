"""An equation in one unknown: operations around it are undone, or like terms collected."""

from dataclasses import dataclass, field

from model.compute import parse_number
from model.derivation.equations.algebra import Tree, is_name, names
from model.derivation.equations.work import INVERSE, StuckError, Work, turned


@dataclass
class _Terms:
    """One side less the other: signed multiples of one unknown, and signed constants, as numbers in text."""

    multiples: list[str] = field(default_factory=list)
    constants: list[str] = field(default_factory=list)


def solve(work: Work, name: str, left: Tree, right: Tree) -> None:
    """Find the one unknown of an equation. Raises StuckError, ComputeFault."""
    if names(right).count(name) and not names(left):
        left, right = right, left
    if names(left).count(name) == 1 and not names(right):
        _undo(work, name, left, right)
    else:
        _collect(work, name, left, right)


def _undo(work: Work, name: str, tree: Tree, right: Tree) -> None:
    """What was done to the unknown, undone from outside in."""
    done, value = len(work.lines), constant(work, right)
    while tree != name:
        assert not isinstance(tree, str)
        sign, a, b = tree
        if names(a):
            value = work.do("rest", f"{value} {INVERSE[sign]} {constant(work, b)}")
            tree = a
        else:
            known = constant(work, a)
            value = work.do("rest", f"{known} {sign} {value}" if sign in "-/" else f"{value} {INVERSE[sign]} {known}")
            tree = b
    work.found(name, value, done)


def constant(work: Work, tree: Tree) -> str:
    """The value of a side without unknowns."""
    if isinstance(tree, str):
        return tree
    sign, a, b = tree
    if sign in "+-":
        terms = _Terms()
        _gather(work, terms, "", tree, "")
        return work.sum("rest", terms.constants)
    return work.do("rest", f"{constant(work, a)} {sign} {constant(work, b)}")


def _collect(work: Work, name: str, left: Tree, right: Tree) -> None:
    """Multiples of the unknown to the left, numbers to the right; the sides change places where more of it stands on the right."""
    while divisor := _divisor(name, ("-", left, right)):
        left, right = _times(left, divisor), _times(right, divisor)
    if _outweighed(name, left, right):
        left, right = right, left
    done, terms = len(work.lines), _Terms()
    _gather(work, terms, name, left, "")
    _gather(work, terms, name, right, "-")
    if not terms.multiples:
        raise StuckError
    factor = work.sum("left", terms.multiples)
    rest = work.sum("rest", [turned(number) for number in reversed(terms.constants)] or ["0"])
    work.settle(name, rest, factor, done)


def _divisor(name: str, tree: Tree) -> str:
    """By what a term with the unknown is divided, `x / 3 + x = 52`; empty where none is."""
    if isinstance(tree, str):
        return ""
    sign, a, b = tree
    if sign in "+-":
        return _divisor(name, a) or _divisor(name, b)
    return b if sign == "/" and name in names(a) and isinstance(b, str) and not is_name(b) else ""


def _times(tree: Tree, factor: str) -> Tree:
    """A sum with each term so many times; one that was divided by that is no longer."""
    if isinstance(tree, str):
        return "*", factor, tree
    sign, a, b = tree
    if sign in "+-":
        return sign, _times(a, factor), _times(b, factor)
    if sign == "/":
        return a if b == factor else ("/", _times(a, factor), b)
    return "*", factor, tree


def _outweighed(name: str, left: Tree, right: Tree) -> bool:
    """Whether more of the unknown stands on the right."""
    tried, terms = Work(), _Terms()
    _gather(tried, terms, name, left, "")
    _gather(tried, terms, name, right, "-")
    return sum(map(parse_number, terms.multiples)) < 0


def _gather(work: Work, terms: _Terms, name: str, tree: Tree, minus: str) -> None:
    """Sort the terms of a side; brackets with a factor are multiplied out. `minus` is `-` where the side is taken off."""
    if isinstance(tree, str):
        (terms.multiples if tree == name else terms.constants).append(minus + ("1" if tree == name else tree))
        return
    sign, a, b = tree
    if sign in "+-":
        _gather(work, terms, name, a, minus)
        _gather(work, terms, name, b, minus if sign == "+" else turned(minus))
    elif sign == "*" and isinstance(a, str) and not is_name(a):
        _multiplied(work, terms, name, a, b, minus)
    elif sign == "*" and isinstance(b, str) and not is_name(b):
        _multiplied(work, terms, name, b, a, minus)
    elif not names(tree):
        terms.constants.append(minus + constant(work, tree))
    else:
        raise StuckError


def _multiplied(work: Work, terms: _Terms, name: str, factor: str, tree: Tree, minus: str) -> None:
    inner = _Terms()
    _gather(work, inner, name, tree, "")
    for found, place, label in ((inner.multiples, terms.multiples, "left"), (inner.constants, terms.constants, "number")):
        for number in found:
            product = work.product(label, factor, number.removeprefix("-"))
            place.append(turned(minus + product) if number.startswith("-") else minus + product)
