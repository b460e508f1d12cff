"""A population made up cell by cell: the unknowns of linear equations, of which each clause about evidence gives one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product

_TRIES = tuple(Fraction(n, d) for n, d in ((1, 3), (1, 2), (1, 50), (1, 1000), (0, 1), (1, 1), (3, 1)))
_MOST_FREE = 3
_Row = list[Fraction]
Outcome = tuple[str, bool]  # a name, and whether it is so
Cell = tuple[Outcome, Outcome]  # what is inferred, and a piece of evidence


class NoPopulationError(Exception):
    """Clauses that cannot be read, or that describe no population; `args[0]` names why."""


@dataclass(frozen=True)
class Clause:
    """How much of one thing there is, alone, together with another (`&`) or among it (`if`); and whether that is a count."""

    one: Outcome
    among: Outcome | None
    link: str
    number: Fraction
    count: bool


@dataclass
class Reading:
    """What is asked, given what, and the clauses."""

    target: list[Outcome]
    given: list[Outcome]
    clauses: list[Clause] = field(default_factory=list)
    total: Fraction | None = None
    equal: bool = False
    causes: list[Outcome] = field(default_factory=list)  # of which exactly one is so
    signs: list[list[Outcome]] = field(default_factory=list)  # pieces of evidence, each with its outcomes

    @property
    def counted(self) -> bool:
        """Whether counts are of one population, not of urns that are chosen by chance."""
        return not self.equal and all(clause.count for clause in self.clauses if clause.among is None)


def _equations(reading: Reading, sign: Sequence[Outcome], cells: Sequence[Cell]) -> Iterator[tuple[_Row, Fraction]]:
    """A row a clause: coefficients of the cells, and what they add up to."""

    def mark(*wanted: Outcome) -> _Row:
        return [Fraction(all(one in cell for one in wanted)) for cell in cells]

    everything = mark()
    urns: dict[Outcome, list[tuple[Outcome, Fraction]]] = {}
    for clause in reading.clauses:
        one, among, number = clause.one, clause.among, clause.number
        inside = [name for name in (one, among) if name]
        if not all(name in reading.causes or name in sign for name in inside):
            continue  # about another piece of evidence
        if among and clause.link == "if" and clause.count and not reading.counted:
            urns.setdefault(among, []).append((one, number))
        elif clause.count:
            yield mark(*inside), number
        else:
            base = mark(among) if among and clause.link == "if" else everything
            yield [a - number * b for a, b in zip(mark(*inside), base, strict=True)], Fraction(0)
    for among, sizes in urns.items():
        for one in sign:
            size = sum((number for name, number in sizes if name == one), Fraction(0))
            whole = sum((number for _, number in sizes), Fraction(0))
            if len(sizes) > 1:
                yield [whole * a - size * b for a, b in zip(mark(one, among), mark(among), strict=True)], Fraction(0)
    if reading.equal:
        for one, other in zip(reading.causes, reading.causes[1:], strict=False):
            yield [a - b for a, b in zip(mark(one), mark(other), strict=True)], Fraction(0)
    if reading.total is not None:
        yield everything, reading.total
    elif not any(clause.count and (reading.counted or clause.link != "if") for clause in reading.clauses):
        yield everything, Fraction(1)


def _solved(rows: Sequence[tuple[_Row, Fraction]], size: int) -> tuple[dict[int, _Row], list[int]]:
    """Elimination: for each pivot cell a row (constant, then coefficients of the free cells), and which cells are free."""
    matrix = [[*row, right] for row, right in rows]
    pivots: dict[int, int] = {}
    for column in range(size):
        at = next((i for i, row in enumerate(matrix) if row[column] and i not in pivots.values()), None)
        if at is None:
            continue
        scale = matrix[at][column]
        matrix[at] = [value / scale for value in matrix[at]]
        for i, row in enumerate(matrix):
            if i != at and row[column]:
                factor = row[column]
                matrix[i] = [a - factor * b for a, b in zip(row, matrix[at], strict=True)]
        pivots[column] = at
    if any(row[size] for i, row in enumerate(matrix) if i not in pivots.values()):
        raise NoPopulationError("contradiction")
    free = [column for column in range(size) if column not in pivots]
    return {column: [matrix[at][size], *(-matrix[at][f] for f in free)] for column, at in pivots.items()}, free


class Population:
    """The cells of what is inferred and one piece of evidence, as far as the clauses settle them."""

    def __init__(self, reading: Reading, sign: Sequence[Outcome]) -> None:
        self.cells = list(product(reading.causes, sign))
        self._rows, self._free = _solved(list(_equations(reading, sign, self.cells)), len(self.cells))
        if not self._free and any(self._rows[i][0] < 0 for i in range(len(self.cells))):
            raise NoPopulationError("contradiction")

    def share(self, wanted: Sequence[Outcome], given: Sequence[Outcome]) -> Fraction | None:
        """The share of what is wanted among what is given, None where it is open."""
        above = self._sum([i for i, cell in enumerate(self.cells) if all(one in cell for one in (*wanted, *given))])
        below = self._sum([i for i, cell in enumerate(self.cells) if all(one in cell for one in given)])
        at = next((i for i, value in enumerate(below) if value), None)
        if at is None:
            raise NoPopulationError("contradiction")
        share = above[at] / below[at]
        if all(a == share * b for a, b in zip(above, below, strict=True)):
            if not 0 <= share <= 1:
                raise NoPopulationError("contradiction")
            return share
        self._differs(above, below)
        return None

    def _sum(self, places: Sequence[int]) -> _Row:
        total = [Fraction(0)] * (1 + len(self._free))
        for i in places:
            row = self._rows.get(i) or [Fraction(0), *(Fraction(i == f) for f in self._free)]
            total = [a + b for a, b in zip(total, row, strict=True)]
        return total

    def _differs(self, above: _Row, below: _Row) -> None:
        """Two populations that agree with every clause and differ in the share. Raises NoPopulationError where none are found."""
        scale = max([abs(row[0]) for row in self._rows.values()] or [Fraction(1)]) or Fraction(1)
        found = set()
        for tries in product(_TRIES, repeat=min(len(self._free), _MOST_FREE)):
            world = [Fraction(1), *(scale * one for one in tries), *[scale / 7] * (len(self._free) - len(tries))]
            values = [_dot(row, world) for row in self._rows.values()]
            if min(values, default=Fraction(0)) >= 0 and _dot(below, world) > 0:
                found.add(_dot(above, world) / _dot(below, world))
            if len(found) > 1:
                return
        raise NoPopulationError("worlds")


def _dot(row: _Row, world: Sequence[Fraction]) -> Fraction:
    return sum((a * b for a, b in zip(row, world, strict=True)), Fraction(0))
