"""The algebra of E2: equations with whole solutions and the calculations that solve them, one value a step."""

import random
from dataclasses import dataclass, field

from model import compute

Calc = tuple[str, str]  # label, expression


@dataclass
class Form:
    """Equations over named unknowns, the unknown that is asked for, and the calculations that lead to it."""

    equations: list[str]
    goal: str
    answer: int
    calcs: list[Calc] = field(default_factory=list)
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Term:
    """A term of one side: sign, multiple of the unknown, constant; with both, a bracket times `factor`."""

    sign: int
    coefficient: int = 0
    constant: int = 0
    factor: int = 1

    def text(self, name: str) -> str:
        """The term without its sign, in the language of checks."""
        if self.coefficient and self.constant:
            return f"{self.factor} * ( {name} {'+' if self.constant > 0 else '-'} {abs(self.constant)} )"
        if self.coefficient:
            return name if self.coefficient == 1 else f"{self.coefficient} * {name}"
        return str(self.constant)


class Work:
    """Writes calculations and keeps their values."""

    def __init__(self) -> None:
        self.calcs: list[Calc] = []

    def do(self, label: str, expression: str) -> int:
        """Append a calculation, return its value."""
        self.calcs.append((label, expression))
        return int(compute.value(expression))

    def sum(self, label: str, values: list[int]) -> int:
        """Add up signed values, one operation a step, a positive one first."""
        values = sorted(values, key=lambda v: v is not next((u for u in values if u > 0), None))
        total = values[0]
        for value in values[1:]:
            total = self.do(label, f"{total} {'+' if value >= 0 else '-'} {abs(value)}")
        return total

    def rename_last(self, label: str) -> None:
        """The last value is the answer."""
        self.calcs[-1] = (label, self.calcs[-1][1])


def linear(rng: random.Random, depth: int, name: str) -> Form | None:
    """One equation in one unknown with the unknown on one or both sides, maybe with brackets."""
    brackets = rng.choice((0, 0, 1, 1, 2)) if depth >= 4 else int(depth == 3 and rng.random() < 0.4)
    divides = int(depth > 1 or rng.random() < 0.5)
    spare = depth - brackets - divides - max(brackets - 1, 0) - brackets
    if spare < 0:
        return None
    more_x = rng.randint(0, min(spare, 5)) if depth > 2 else 0
    sides: tuple[list[Term], list[Term]] = ([], [])
    _place_unknowns(rng, sides, max(brackets, 1) + more_x, brackets, divides)
    for _ in range(spare - more_x):
        sides[rng.randrange(2)].append(Term(rng.choice((1, 1, -1)), 0, rng.randint(1, 30)))
    return _closed(rng, sides, name, bool(divides))


def _place_unknowns(rng: random.Random, sides: tuple[list[Term], list[Term]], count: int, brackets: int, divides: int) -> None:
    for i in range(count):
        side = 0 if i == 0 else rng.randrange(2)
        if i < brackets:
            factor = rng.randint(2, 6)
            sides[side].append(Term(1, factor, rng.choice((1, 1, -1)) * rng.randint(1, 9), factor))
        else:
            sides[side].append(
                Term(1 if i == 0 else rng.choice((1, 1, -1)), 1 if not divides and i == 0 else rng.randint(1, 9))
            )


def _closed(rng: random.Random, sides: tuple[list[Term], list[Term]], name: str, divides: bool) -> Form | None:
    """Add the constant on the right that makes the solution whole."""
    left, right = sides
    coefficient = sum(t.sign * t.coefficient for t in left) - sum(t.sign * t.coefficient for t in right)
    if coefficient < 1 or (coefficient > 1) != divides:
        return None
    answer = rng.randint(1, 25) if rng.random() < 0.93 else -rng.randint(1, 12)
    last = coefficient * answer + sum(map(_constant, left)) - sum(map(_constant, right))
    if not 1 <= last <= 300:
        return None
    closing = Term(1, 0, last)
    right.append(closing)
    for side in sides:
        rng.shuffle(side)
        side.sort(key=lambda t: t is not next((u for u in side if u.sign > 0), None))
    if any(side[0].sign < 0 for side in sides):
        return None
    form = Form([f"{_side(left, name)} = {_side(right, name)}"], name, answer)
    form.calcs = _solve_linear(left, right, closing, name)
    return form


def _constant(term: Term) -> int:
    return term.sign * (term.factor if term.coefficient else 1) * term.constant


def _side(terms: list[Term], name: str) -> str:
    text = terms[0].text(name)
    for term in terms[1:]:
        text += f" {'+' if term.sign > 0 else '-'} {term.text(name)}"
    return text


def _solve_linear(left: list[Term], right: list[Term], closing: Term, name: str) -> list[Calc]:
    work = Work()
    coefficients = [t.sign * t.coefficient for t in left if t.coefficient] + [
        -t.sign * t.coefficient for t in right if t.coefficient
    ]
    constants = [closing.constant]
    for terms, sign in ((right, 1), (left, -1)):
        for term in terms:
            if term.coefficient and term.constant:
                product = work.do("number", f"{term.factor} * {abs(term.constant)}")
                constants.append(sign * term.sign * (product if term.constant > 0 else -product))
            elif term.constant and term is not closing:
                constants.append(sign * term.sign * term.constant)
    coefficient = work.sum("left", coefficients)
    rest = work.sum("rest", constants)
    if coefficient != 1:
        work.do(name, f"{rest} / {coefficient}")
    elif work.calcs:
        work.rename_last(name)
    return work.calcs


def chain(rng: random.Random, depth: int, name: str, limit: int = 400) -> tuple[Form, list[tuple[str, int]], int] | None:
    """Operations done one after another on an unknown; (form, operations, result)."""
    answer = value = rng.randint(2, 30)
    expression = name
    operations: list[tuple[str, int]] = []
    for i in range(depth):
        kinds = "+-*/"
        if operations and rng.random() < 0.9:
            kinds = "+-" if operations[-1][0] in "*/" else "*/"
        made = _operation(rng, rng.choice(kinds), value, limit)
        if made is None:
            return None
        kind, n, value = made
        operations.append((kind, n))
        expression = _applied(expression, kind, n, first=i == 0)
    work, current = Work(), value
    inverse = {"+": "-", "-": "+", "*": "/", "/": "*"}
    for kind, n in reversed(operations):
        current = work.do("left", f"{current} {inverse[kind]} {n}")
    work.rename_last(name)
    return Form([f"{expression} = {value}"], name, answer, work.calcs), operations, value


def _operation(rng: random.Random, kind: str, value: int, limit: int) -> tuple[str, int, int] | None:
    if kind == "+":
        n = rng.randint(1, 40)
        return kind, n, value + n
    if kind == "-":
        n = rng.randint(1, value - 1) if value > 1 else 0
        return (kind, n, value - n) if n else None
    if kind == "*":
        n = rng.choice((2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10))
        return (kind, n, value * n) if value * n <= limit else None
    fits = [d for d in range(2, 11) if value % d == 0 and value > d]
    if not fits:
        return None
    n = rng.choice(fits)
    return kind, n, value // n


def _applied(expression: str, kind: str, n: int, first: bool) -> str:
    tight = first or not (" + " in expression or " - " in expression)
    inner = expression if tight else f"( {expression} )"
    if kind in "+-":
        return f"{expression} {kind} {n}"
    return f"{n} * {inner}" if kind == "*" else f"{inner} / {n}"


def system(
    rng: random.Random, depth: int, names: tuple[str, str], *, signed: bool
) -> tuple[Form, list[tuple[int, int, int]]] | None:
    """Two equations in two unknowns that take `depth` operations; (form, rows (a, b, c))."""
    for _ in range(60):
        made = _system(rng, names, signed)
        if made is not None and len(made[0].calcs) == depth:
            return made
    return None


def _system(rng: random.Random, names: tuple[str, str], signed: bool) -> tuple[Form, list[tuple[int, int, int]]] | None:
    u, v = rng.randint(1, 20), rng.randint(1, 20)
    small = (1, 1, 1, 2, 3, 4, 5, 6, 7)
    a1, b1, a2, b2 = (rng.choice(small) for _ in range(4))
    shape = rng.random()
    if shape < 0.35:
        b2 = b1
    elif shape < 0.5:
        a2, b2 = 1, 1
    if signed and rng.random() < 0.35:
        b2 = -b1
    c1, c2 = a1 * u + b1 * v, a2 * u + b2 * v
    if a1 * abs(b2) - a2 * b1 * (1 if b2 > 0 else -1) <= 0 or c1 < 1 or c2 < 1 or (a1, b1) == (a2, b2):
        return None
    rows = [(a1, b1, c1), (a2, b2, c2)]
    ask_second = rng.random() < 0.5
    goal, answer = (names[1], v) if ask_second else (names[0], u)
    calcs = _eliminate(rows, names, u, ask_second)
    return Form([_row(r, names) for r in rows], goal, answer, calcs, tuple(n for n in names if n != goal)), rows


def _row(row: tuple[int, int, int], names: tuple[str, str]) -> str:
    a, b, c = row
    return f"{multiple(a, names[0])} {'+' if b > 0 else '-'} {multiple(abs(b), names[1])} = {c}"


def multiple(factor: int, name: str) -> str:
    """`3 * pen`, or `pen` for one."""
    return name if factor == 1 else f"{factor} * {name}"


def _scaled(work: Work, label: str, value: int, factor: int) -> int:
    if factor == 1 or value == 1:
        return value * factor
    return work.do(label, f"{value} * {factor}")


def _eliminate(rows: list[tuple[int, int, int]], names: tuple[str, str], u: int, ask_second: bool) -> list[Calc]:
    (a1, b1, c1), (a2, b2, c2) = rows
    work, sign = Work(), "-" if b2 > 0 else "+"
    factor1, factor2 = (1, 1) if abs(b2) == b1 else (abs(b2), b1)
    l1, l2 = _scaled(work, "left", a1, factor1), _scaled(work, "left", a2, factor2)
    left = work.do("left", f"{l1} {sign} {l2}")
    r1, r2 = _scaled(work, "rest", c1, factor1), _scaled(work, "rest", c2, factor2)
    rest = work.do("rest", f"{r1} {sign} {r2}")
    if left == 1:
        work.rename_last(names[0])
    else:
        rest = work.do(names[0], f"{rest} / {left}")
    if ask_second:
        product = _scaled(work, "total", a1, u)
        rest = work.do("rest", f"{c1} - {product}")
        if b1 == 1:
            work.rename_last(names[1])
        else:
            work.do(names[1], f"{rest} / {b1}")
    return work.calcs


@dataclass(frozen=True)
class Relation:
    """One person's share against the first one's: `more`, `fewer` or `times` n."""

    name: str
    kind: str
    n: int

    def equation(self, base: str) -> str:
        """The relation as an equation."""
        right = {"more": f"{base} + {self.n}", "fewer": f"{base} - {self.n}", "times": f"{self.n} * {base}"}[self.kind]
        return f"{self.name} = {right}"


def shares(rng: random.Random, depth: int, names: list[str], kinds: tuple[str, ...]) -> tuple[Form, list[Relation], int] | None:
    """Several amounts related to one of them, with their total; (form, relations, total)."""
    base, value = names[0], rng.randint(3, 30)
    relations, values = [], [value]
    for name in names[1:]:
        kind = rng.choice(kinds)
        n = rng.choice((2, 2, 3, 4, 5)) if kind == "times" else rng.randint(1, value - 1 if kind == "fewer" else 20)
        relations.append(Relation(name, kind, n))
        values.append({"more": value + n, "fewer": value - n, "times": value * n}[kind])
    total, work = sum(values), Work()
    left = work.sum("left", [1] + [r.n if r.kind == "times" else 1 for r in relations])
    offsets = [-r.n if r.kind == "more" else r.n for r in relations if r.kind != "times"]
    rest = work.sum("rest", [total, *offsets])
    work.do(base, f"{rest} / {left}")
    goal = rng.randrange(len(names))
    if goal:
        relation = relations[goal - 1]
        sign = {"more": f"{value} + {relation.n}", "fewer": f"{value} - {relation.n}", "times": f"{relation.n} * {value}"}
        work.do(names[goal], sign[relation.kind])
    if len(work.calcs) != depth:
        return None
    equations = [f"{' + '.join(names)} = {total}", *(r.equation(base) for r in relations)]
    others = tuple(n for n in names if n != names[goal])
    return Form(equations, names[goal], values[goal], work.calcs, others), relations, total
