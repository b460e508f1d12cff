"""The algebra of E2: equations with whole solutions."""

import random
from dataclasses import dataclass


@dataclass
class Form:
    """Equations over named unknowns, and the unknown that is asked for."""

    equations: list[str]
    goal: str
    answer: int
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
    right.append(Term(1, 0, last))
    for side in sides:
        rng.shuffle(side)
        side.sort(key=lambda t: t is not next((u for u in side if u.sign > 0), None))
    if any(side[0].sign < 0 for side in sides):
        return None
    return Form([f"{_side(left, name)} = {_side(right, name)}"], name, answer)


def _constant(term: Term) -> int:
    return term.sign * (term.factor if term.coefficient else 1) * term.constant


def _side(terms: list[Term], name: str) -> str:
    text = terms[0].text(name)
    for term in terms[1:]:
        text += f" {'+' if term.sign > 0 else '-'} {term.text(name)}"
    return text


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
    return Form([f"{expression} = {value}"], name, answer), operations, value


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


def system(rng: random.Random, names: tuple[str, str], *, signed: bool) -> tuple[Form, list[tuple[int, int, int]]] | None:
    """Two equations in two unknowns; (form, rows (a, b, c))."""
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
    return Form([_row(r, names) for r in rows], goal, answer, tuple(n for n in names if n != goal)), rows


def _row(row: tuple[int, int, int], names: tuple[str, str]) -> str:
    a, b, c = row
    return f"{multiple(a, names[0])} {'+' if b > 0 else '-'} {multiple(abs(b), names[1])} = {c}"


def multiple(factor: int, name: str) -> str:
    """`3 * pen`, or `pen` for one."""
    return name if factor == 1 else f"{factor} * {name}"


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


def shares(rng: random.Random, names: list[str], kinds: tuple[str, ...]) -> tuple[Form, list[Relation], int]:
    """Several amounts related to one of them, with their total; (form, relations, total)."""
    base, value = names[0], rng.randint(3, 30)
    relations, values = [], [value]
    for name in names[1:]:
        kind = rng.choice(kinds)
        n = rng.choice((2, 2, 3, 4, 5)) if kind == "times" else rng.randint(1, value - 1 if kind == "fewer" else 20)
        relations.append(Relation(name, kind, n))
        values.append({"more": value + n, "fewer": value - n, "times": value * n}[kind])
    total, goal = sum(values), rng.randrange(len(names))
    equations = [f"{' + '.join(names)} = {total}", *(r.equation(base) for r in relations)]
    others = tuple(n for n in names if n != names[goal])
    return Form(equations, names[goal], values[goal], others), relations, total
