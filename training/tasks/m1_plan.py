"""M1 while it is made: somebody's work, line by line, with a mistake in one of them or in none, and its solver."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random

from model.compute import format_number
from training.draw import Draw, Patterns, Split

UNKNOWN, NONE, OPEN = "unknown", "none", "?"
_LARGEST = 999
_LONGEST_SOLVED = 8  # lines of equations: longer work is of sums
_NONE_SHARE = 0.2
_LATER_SHARE = 0.1  # of work with a mistake: a later line that nobody can read
_ASKED_RIGHT = 0.35  # of work with a mistake, beyond the first level: what should stand there
_EXTRA = {
    "elementary": (0, 1, 1, 2),
    "intermediate": (0, 1, 1, 2),
    "advanced": (0, 1),
    "expert": (0, 1),
}  # lines behind the wrong one


@dataclass(frozen=True)
class Skin:
    """What somebody works at in one domain: `form` is equations, sums or dates.

    `intro` says whose work it is ({p}, {he}), `idle` nothing of the matter ({k}); sums are in one of the `units`, dates are of `events`.
    """

    forms: tuple[str, ...]
    intro: Patterns
    idle: Patterns
    units: tuple[str, ...] = ("",)
    events: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """One line: what is done to a number by another, and what that is claimed to make; `fresh` where it names its first number.

    Of an equation `left` and `right` are the sides, and `solution` is what solves it. A line that nobody can read is `blank`.
    """

    sign: str = ""
    first: Fraction = Fraction(0)
    second: Fraction | None = None
    claimed: Fraction = Fraction(0)
    fresh: bool = False
    blank: bool = False
    left: str = ""
    right: str = ""
    solution: Fraction | None = None

    @property
    def result(self) -> Fraction | None:
        """What it really makes, None where that is not told."""
        if self.blank or self.second is None:
            return None
        return DO[self.sign](self.first, self.second)


@dataclass
class Work:
    """The lines, which of them is the first wrong one, and what is asked."""

    form: str
    lines: list[Line]
    wrong: int | None
    asked: str
    given: bool = False  # the first equation is the task and none of the lines

    def answer(self, labels: Sequence[str]) -> str:
        """By a solver of its own: from the structure of the lines."""
        task = self.lines[0].solution
        for line, label in zip(self.lines, labels, strict=True):
            if line.blank or (line.sign and line.second is None):
                return UNKNOWN
            if self.form == "equations" and line.solution != task:
                return label if self.asked == "wrong" else format_number(_side(line.left, task))
            if line.sign and line.result != line.claimed:
                return label if self.asked == "wrong" else format_number(line.result or Fraction(0))
        return NONE


DO: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "to": lambda a, b: b - a,
}


@dataclass(frozen=True)
class Aim:
    """What is to be made: the form, how many lines are to be worked out, how many there are, what is asked, whether one is wrong."""

    form: str
    depth: int
    count: int
    asked: str
    flawed: bool


def aim(draw: Draw, skin: Skin, level: str, depth: int) -> Aim:
    """Drawn once a problem: what is hard to make is not rarer for it."""
    rng = draw.rng
    form = rng.choice(skin.forms)
    if depth > _LONGEST_SOLVED and "sums" in skin.forms:
        form = "sums"
    depth = max(depth, 2) if form == "equations" or draw.unanswerable else depth
    flawed = draw.unanswerable or rng.random() >= _NONE_SHARE
    count = depth + (rng.choice(_EXTRA[level]) if draw.split is not Split.T4 and flawed else 0)
    asked = "right" if flawed and level != "elementary" and rng.random() < _ASKED_RIGHT else "wrong"
    return Aim(form, depth, max(2, count), asked, flawed)


def make(draw: Draw, skin: Skin, one: Aim) -> Work | None:
    """Work whose first wrong line is the one of a number; without a mistake it has as many lines. None where the numbers are no good."""
    rng, form, depth, asked, twin = draw.rng, one.form, one.depth, one.asked, draw.unanswerable
    wrong = depth - 1 if one.flawed else None
    lines = _MAKERS[form](rng, one.count, -1 if wrong is None or twin else wrong)
    if lines is None:
        return None
    at = depth - 1 + (form == "dates")  # a chronicle begins with a line that nothing can be wrong in
    if twin:
        lines[at] = _hidden(rng, lines[at])
    elif wrong is not None and at + 1 < len(lines) and rng.random() < _LATER_SHARE:
        lines[-1] = Line(blank=True)
    if form == "equations" and asked == "right" and not twin and not lines[at].right.isdigit():
        return None
    given = form == "equations" and rng.random() < 0.25 and depth > 2
    return Work(form, lines, wrong, asked, given)


def _hidden(rng: Random, line: Line) -> Line:
    """A line that nobody can read, or one of whose numbers is not told."""
    if line.sign in ("+", "-") and rng.random() < 0.6:
        return replace(line, second=None, fresh=False)
    return Line(blank=True)


# Sums


def _sums(rng: Random, count: int, wrong: int) -> list[Line] | None:
    lines: list[Line] = []
    value = Fraction(rng.randint(6, 90))
    for place in range(count):
        options = [
            (sign, Fraction(n)) for sign in "+-*/" for n in rng.sample(range(2, 12), 4) if _fits(value, sign, Fraction(n))
        ]
        options += [
            ("+", Fraction(rng.randint(5, 60))),
            *([("-", Fraction(rng.randint(5, int(value) - 3)))] if value > 12 else []),
        ]
        sign, second = rng.choice(options)
        if lines and lines[-1].sign == sign and rng.random() < 0.7:
            sign, second = rng.choice(options)
        line = Line(
            sign, value, second, DO[sign](value, second), fresh=place == 0 or rng.random() < (0.4 if count < 7 else 0.1)
        )
        if place == wrong:
            line = replace(line, claimed=_mistaken(rng, line))
        lines.append(line)
        value = line.claimed
        if not 2 <= value <= _LARGEST:
            return None
    return lines


def _fits(value: Fraction, sign: str, number: Fraction) -> bool:
    """Whether what somebody does next is easily written: whole numbers, or halves where something is halved."""
    result = DO[sign](value, number)
    if sign == "*":
        return number < 7 and result <= 400
    return result > 1 and (result.denominator == 1 or (result.denominator == 2 and (sign != "/" or number == 2)))


def _mistaken(rng: Random, line: Line) -> Fraction:
    """What somebody gets who slips: a carry, two digits the other way round, another operation."""
    right = DO[line.sign](line.first, line.second or Fraction(0))
    slips = [right + slip for slip in (1, -1, 2, -2, 10, -10)]
    slips += [DO[sign](line.first, line.second or Fraction(1)) for sign in "+-" if sign != line.sign]
    text = str(int(right))
    if len(text) > 1:
        slips += [Fraction(text[:-2] + text[-1] + text[-2])] * 2
    return rng.choice([slip for slip in slips if slip > 1 and slip != right and slip.denominator <= 2])


# Dates


def _dates(rng: Random, count: int, wrong: int) -> list[Line] | None:
    year = Fraction(rng.randint(880, 1640))
    lines = [Line(claimed=year)]
    for place in range(count):
        sign = rng.choice(("+",) * 5 + ("-", "-", "to"))
        years = Fraction(rng.randint(2, 48))
        if sign == "to":
            year += rng.randint(1, 9)
            line = Line(sign, year, year + years, years, fresh=True)
        else:
            line = Line(sign, year, years, DO[sign](year, years))
        if place == wrong:
            slip = rng.choice((1, -1, 2, -2, 10, -10, 9, -9, 5, -5))
            line = replace(line, claimed=line.claimed + slip)
        if line.claimed < 1:
            return None
        lines.append(line)
        year = line.second if sign == "to" and line.second is not None else line.claimed
    years_told = [line.claimed for line in lines if line.sign != "to"]
    return lines if len(set(years_told)) == len(years_told) else None


# Equations: `a x + b = c x + d`, made from the end and solved from the beginning

_State = tuple[int, int, int, int]
_Move = tuple[str, int]


def _equations(rng: Random, count: int, wrong: int) -> list[Line] | None:
    solution = rng.randint(2, 12)
    states, moves = _chain(rng, solution, count)
    bracket = count > 2 and rng.random() < 0.3 and _factored(rng, states)
    if len(states) != count or wrong == 0:
        return None
    state, lines = states[0], [_line(states[0])]
    for place, move in enumerate(moves, 1):
        after = _applied(state, move)
        if place == wrong:
            after = _slipped(rng, state, move)
        if after is None or not _is_good(after):
            return None
        state = after
        lines.append(_line(state))
    if bracket:
        factor, (a, b, _, d) = bracket, states[0]
        inner = _side_text(a // factor, b // factor)
        lines[0] = replace(lines[0], left=f"{factor} * ( {inner} )", right=str(d))
    texts = [(line.left, line.right) for line in lines]
    ends = wrong < 0 or lines[wrong].solution != lines[0].solution
    return lines if ends and len(set(texts)) == len(texts) else None


def _factored(rng: Random, states: Sequence[_State]) -> int:
    """A factor that can be taken out of the left side of the first equation, 0 where there is none."""
    a, b, c, _ = states[0]
    factors = [n for n in (2, 3, 4, 5) if a % n == 0 and b and b % n == 0]
    return rng.choice(factors) if factors and not c else 0


def _chain(rng: Random, solution: int, count: int) -> tuple[list[_State], list[_Move]]:
    """Equations with one solution, the simplest last, and how each becomes the next; fewer than wanted where they grow too large."""
    state: _State = (1, 0, 0, solution)
    if rng.random() < 0.8:
        scale = rng.randint(2, 9)
        states, moves = [(scale, 0, 0, scale * solution), state], [("/", scale)]
    else:
        states, moves = [state], []
    for _ in range(8 * count):
        if len(states) >= count:
            break
        a, b, c, d = states[0]
        kinds = ["-"] * 3 + ["x"] * (2 if count > 2 else 1) + ["/"]
        kind = rng.choice([kind for kind in kinds if not moves or kind != moves[0][0]])
        size = rng.randint(2, 12) * rng.choice((1, 1, 1, -1)) if kind == "-" else rng.randint(2, 6)
        if kind == "-" and abs(b + size) < 60:
            states.insert(0, (a, b + size, c, d + size))
        elif kind == "x" and a + size < 20:
            states.insert(0, (a + size, b, c + size, d))
        elif kind == "/" and size < 4 and max(a, abs(b), c, abs(d)) < 50:
            states.insert(0, (a * size, b * size, c * size, d * size))
        else:
            continue
        moves.insert(0, (kind, size))
    return states, moves


def _applied(state: _State, move: _Move) -> _State | None:
    a, b, c, d = state
    kind, size = move
    if kind == "-":
        return a, b - size, c, d - size
    if kind == "x":
        return a - size, b, c - size, d
    return None if any(n % size for n in state) else (a // size, b // size, c // size, d // size)


def _slipped(rng: Random, state: _State, move: _Move) -> _State | None:
    """What somebody gets who does to one side another thing than to the other."""
    after = _applied(state, move)
    if after is None:
        return None
    a, b, c, d = after
    kind, size = move
    slips = [(a, b, c, d + slip) for slip in (1, -1, 2, -2)]
    if kind == "-":
        slips += [(a, b, c, d + 2 * size)] * 3 + ([(a, b, c, d + size)] * 2)
    elif kind == "x":
        slips += [(a + 2 * size, b, c, d)] * 2 + [(a + size, b, c, d)]
    else:
        slips += [(a, b, c, d * size)] + ([(a, b * size, c, d)] * 2 if b else [])
    return rng.choice(slips)


def _is_good(state: _State) -> bool:
    a, _, c, d = state
    return 0 <= c < a and max(map(abs, state)) < 200 and (d > 0 or (c > 0 and d < 0))


def _line(state: _State) -> Line:
    a, b, c, d = state
    return Line(left=_side_text(a, b), right=_side_text(c, d), solution=Fraction(d - b, a - c))


def _side_text(factor: int, plain: int) -> str:
    term = "" if not factor else "x" if factor == 1 else f"{factor} * x"
    if not term:
        return str(plain)
    return term if not plain else f"{term} {'+' if plain > 0 else '-'} {abs(plain)}"


def _side(text: str, value: Fraction | None) -> Fraction:
    """What a side makes at the solution of the task."""
    total, sign = Fraction(0), 1
    for word in text.replace(" * x", "x").split():
        if word in "+-":
            sign = -1 if word == "-" else 1
            continue
        number = Fraction(word.removesuffix("x") or 1)
        total += sign * number * ((value or 0) if word.endswith("x") else 1)
    return total


_MAKERS: dict[str, Callable[[Random, int, int], list[Line] | None]] = {"sums": _sums, "dates": _dates, "equations": _equations}
