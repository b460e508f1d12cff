"""Derivations of equations: a name that one equation leaves open is worked out from the others in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from model.compute import ComputeFault, evaluate
from model.derivation.moves import Moves, begun, goals, undetermined
from model.trace import BLANK

_NUMBER = re.compile(r"-?\d+(?:\.\d+|/\d+)?")
_INVERSE = {"+": ("{x} - {b}", "{x} - {a}"), "-": ("{x} + {b}", "{a} - {x}"), "*": ("{x} / {b}", "{x} / {a}"),
            "/": ("{b} * {x}", "{a} / {x}")}  # fmt: skip  # for the first and the second operand left open


@dataclass(frozen=True)
class _Equation:
    """A name and its expression as words."""

    name: str
    words: tuple[str, ...]

    @property
    def names(self) -> set[str]:
        """Every name of both sides."""
        return {self.name} | {word for word in self.words if _is_name(word)}

    @property
    def plain(self) -> bool:
        """Whether it is worked out in one line: a number, a name, one operation, a percentage, or a sum of names."""
        return len(self.words) in (1, 3) or self.percentage or self._sum

    @property
    def percentage(self) -> bool:
        """Whether it is `25 / 100 * Ana`."""
        return self.words[1:4] == ("/", "100", "*") and len(self.words) == 5

    @property
    def _sum(self) -> bool:
        return set(self.words[1::2]) == {"+"} and all(map(_is_name, self.words[::2]))

    def solved(self, name: str) -> str | None:
        """The expression of one of its names by the others, None where that takes more than one line."""
        if name == self.name:
            return " ".join(self.words) if self.plain else None
        if len(self.words) == 3:
            a, sign, b = self.words
            return _INVERSE[sign][name == b].format(x=self.name, a=a, b=b) if sign in _INVERSE and a != b else None
        if self.percentage and name == self.words[4]:
            return f"{self.name} * 100 / {self.words[0]}"
        if self._sum:
            return " - ".join([self.name, *(word for word in self.words[::2] if word != name)])
        return self.name if self.words == (name,) else None


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """Goals, then names that follow from what is known; None for a reading without sense."""
    head, _, target = clauses[0].partition(" = ")
    equations = _equations(clauses[1:])
    if head != BLANK or not _is_name(target) or equations is None:
        return None
    ways = _ways(equations)
    names = sorted({name for equation in equations for name in equation.names} | {target})
    if target not in ways:
        known = [name for name in names if name in ways]
        return undetermined(names, [name for name in names if name not in ways], [*known, "number"], steps)
    return _determined(goals(names, steps), target, equations, ways, begun(steps))


def _determined(
    openings: list[str], target: str, equations: Sequence[_Equation], ways: Mapping[str, _Equation], derived: Sequence[str]
) -> Moves:
    values = {e.name: e.words[0] for e in equations if len(e.words) == 1 and not _is_name(e.words[0])}
    given = set(values)
    values |= {label: result for label, _, result in map(_parts, derived) if result}
    needed = _needed(target, ways)
    lines: dict[str, tuple[str, ...]] = {}
    for name in needed:
        expression = ways[name].solved(name)
        if name not in values and expression and all(word in values for word in expression.split() if _is_name(word)):
            lines[name] = (_line(expression, values),)
    if not derived:
        lines |= {name: (values[name],) for name in needed if name in given}
    whole = all(ways[name].solved(name) for name in needed)
    last = _parts(derived[-1])[2] if derived else ""
    ends = target in values if whole else bool(last)
    closed = {name for name in needed if ways[name].solved(name)}
    openings += [f"{label} :" for label in lines]
    return Moves(tuple(openings), lines, closed=None if whole else frozenset(closed), ends=ends, answer=last if ends else None)


def _line(expression: str, values: Mapping[str, str]) -> str:
    text = " ".join(values[word] if _is_name(word) else word for word in expression.split())
    try:
        return f"{text} = {evaluate(text)}"
    except ComputeFault:
        return text  # the step fails when it is computed


def _parts(step: str) -> tuple[str, str, str]:
    """Label, expression and result of a step; the last two are empty where it has none."""
    label, _, rest = step.partition(" : ")
    expression, _, result = rest.rpartition(" = ")
    return label, expression, result if expression else ""


def _equations(clauses: Sequence[str]) -> list[_Equation] | None:
    """The equations, None where a clause is none."""
    found = []
    for clause in clauses:
        if clause.startswith("unused "):
            continue
        name, _, right = clause.partition(" = ")
        if not _is_name(name) or not right:
            return None
        found.append(_Equation(name, tuple(right.split())))
    return found


def _is_name(word: str) -> bool:
    return word[:1].isalpha() and " " not in word


def _ways(equations: Sequence[_Equation]) -> dict[str, _Equation]:
    """The equation by which each name that follows is found, in an order in which they can be."""
    ways: dict[str, _Equation] = {}
    grown = True
    while grown:
        grown = False
        for name, equation in _ready(equations, ways):
            ways.setdefault(name, equation)
            grown = True
    return ways


def _ready(equations: Sequence[_Equation], ways: Mapping[str, _Equation]) -> Iterator[tuple[str, _Equation]]:
    for equation in equations:
        unknown = equation.names - set(ways)
        if len(unknown) == 1:
            (name,) = unknown
            if name == equation.name or equation.solved(name):
                yield name, equation


def _needed(target: str, ways: Mapping[str, _Equation]) -> list[str]:
    """The target and the names that it rests on."""
    found = [target]
    for name in found:
        found += sorted(ways[name].names - {name} - set(found))
    return found
