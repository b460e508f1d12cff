"""What solving equations writes: lines of calculations, and the values that they give to names."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from model.compute import evaluate
from model.derivation.equations.algebra import Tree, names

INVERSE = {"+": "-", "-": "+", "*": "/", "/": "*"}
_MOST_LINES = 14

Equation = tuple[Tree, Tree]


class StuckError(Exception):
    """No rule applies: these are no equations that can be solved here."""


@dataclass
class Work:
    """The lines so far, and the values that they give to names."""

    lines: list[str] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)

    def do(self, label: str, expression: str) -> str:
        """Write a calculation; its value."""
        result = evaluate(expression)
        self.lines.append(f"{label} : {expression} = {result}")
        if len(self.lines) > _MOST_LINES:
            raise StuckError
        return result

    def found(self, name: str, value: str, done: int) -> None:
        """A value belongs to a name; the line that gave it, if it is not among the first `done`, gets its label."""
        if len(self.lines) > done:
            self.lines[-1] = f"{name} : {self.lines[-1].partition(' : ')[2]}"
        self.values[name] = value

    def settle(self, name: str, rest: str, factor: str, done: int) -> None:
        """`factor` times a name make `rest`: it is divided, unless the factor is one and no other line stands last."""
        last = self.lines[-1].rpartition(" = ")[2] if len(self.lines) > done else rest
        self.found(name, rest if factor == "1" and last == rest else self.do(name, f"{rest} / {factor}"), done)

    def sum(self, label: str, terms: Sequence[str]) -> str:
        """Add up signed numbers, a positive one first, one operation a line."""
        first = next((term for term in terms if not term.startswith("-")), terms[0])
        rest = list(terms)
        rest.remove(first)
        total = first
        for term in rest:
            total = self.do(label, f"{total} {'-' if term.startswith('-') else '+'} {term.removeprefix('-')}")
        return total

    def product(self, label: str, a: str, b: str) -> str:
        """A product, without a line where a factor is one."""
        return a if b == "1" else b if a == "1" else self.do(label, f"{a} * {b}")


def turned(number: str) -> str:
    """The opposite of a number, or of a sign."""
    return number.removeprefix("-") if number.startswith("-") else f"-{number}" if number else "-"


def unknowns_in(work: Work, sides: Equation) -> set[str]:
    """The names of an equation that have no value yet."""
    return {name for side in sides for name in names(side)} - set(work.values)


def known(work: Work, tree: Tree) -> Tree:
    """A side with values in the place of names that have one."""
    if isinstance(tree, str):
        return work.values.get(tree, tree)
    sign, a, b = tree
    return sign, known(work, a), known(work, b)
