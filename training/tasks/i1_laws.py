"""I1 with numbers: a law is drawn, then trials that fix it, and what is asked of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from model.compute import format_number
from training.draw import Draw, Patterns
from training.tasks import i1_law_phrases as say
from training.tasks.i1_plan import UNKNOWN, Plan, Said, Speaker, listed
from training.tasks.i1_scene import Law

_X, _Y = "\x01", "\x02"  # stand for numbers until it is known which comes first
_PRODUCTS = (12, 24, 30, 36, 40, 48, 60, 72, 84, 90, 96, 120, 180, 240, 360, 840)
_BEYOND = 4  # numbers that a question may ask for beyond those tried
_LARGEST = 400


@dataclass(frozen=True)
class _Shape:
    """What makes a problem of numbers deep: the kind of rule, whether it is told, what is asked, how many trials it takes."""

    rule: str
    told: bool
    asked: str  # output, input, slope, constant
    trials: int
    inputs: int = 1

    @property
    def kind(self) -> str:
        """The rule as a reading names it."""
        return "linear" if self.rule == "falling" else self.rule


def shapes(law: Law, depth: int) -> list[_Shape]:
    """The shapes of a depth: of a rule that is told how many calculations it takes, of one that is not, how many trials agree."""
    lines = [rule for rule in law.rules if rule in ("linear", "falling")]
    if len(law.inputs) > 1:
        count = len(law.inputs)
        return [
            _Shape("linear", True, asked, count + 1, count) for asked in ("output", "output", "input") if depth == count + 2
        ]
    single = [rule for rule in law.rules if rule not in lines]
    found = []
    if depth == 1:
        found += [_Shape(rule, True, "slope" if rule == "times" else "constant", 1) for rule in single if rule != "inverse"]
    if depth == 2:
        found += [_Shape(rule, True, asked, 1) for rule in single for asked in ("output", "output", "input")
                  if (rule, asked) != ("squared", "input")]  # fmt: skip
        found += [
            _Shape(rule, True, asked, 2)
            for rule in lines
            for asked in ("slope", "constant")
            if rule == "linear" or asked == "constant"
        ]
    if depth == 3:
        found += [_Shape(rule, True, asked, 2) for rule in lines for asked in ("output", "output", "input")]
    if depth >= 4:
        found += [_Shape(rule, False, asked, depth - 1) for rule in lines for asked in ("output", "output", "input")]
        found += [_Shape("squared", False, "output", depth - 4)] * 2 if "squared" in law.rules and depth >= 7 else []
        found += [_Shape("inverse", False, asked, depth - 6) for asked in ("output", "input")
                  if "inverse" in law.rules and depth >= 9]  # fmt: skip
    return found


def make(draw: Draw, law: Law, depth: int, spare: int, patterns: int) -> Plan | None:
    """A problem of a depth with these quantities, or its twin; None where there is none."""
    rng = draw.rng
    known = shapes(law, depth)
    if not known:
        return None
    shape = rng.choice(known)
    if draw.unanswerable and shape.told and shape.inputs == 1 and shape.trials == 1 and shape.asked in ("slope", "constant"):
        return None  # with its trial nothing would be left
    drawn = _drawn(draw, shape, spare)
    if drawn is None:
        return None
    trials = drawn.trials
    if draw.unanswerable:
        trials = trials[: 2 if not shape.told else shape.trials - 1]
        rng.shuffle(trials)
    writer = _Writer(draw, law, shape, patterns)
    rule = [Said(writer.rule(), (shape.kind,) if shape.told else ())] if shape.told or rng.random() < 0.5 else []
    told = writer.trials(trials)
    fixed = [*rule, *told] if rng.random() < 0.6 else [*told, *rule]
    question, asked, answer = writer.asked(drawn)
    idle = writer.idle((spare if shape.told else 0) + draw.unanswerable)
    return Plan(fixed, idle, question, asked, UNKNOWN if draw.unanswerable else answer, writer.names)


_Point = tuple[tuple[Fraction, ...], Fraction]


@dataclass(frozen=True)
class _Drawn:
    """Trials that fix a rule, one more point to ask about, and the parts of the rule."""

    trials: list[_Point]
    new: _Point
    slope: int
    constant: int


def _drawn(draw: Draw, shape: _Shape, spare: int) -> _Drawn | None:
    """The numbers of a shape; where the rule is told there may be a trial more than it takes."""
    rng = draw.rng
    more = rng.randint(0, min(1, spare)) if shape.told and shape.inputs == 1 and not draw.unanswerable else 0
    count = shape.trials + more
    if shape.inputs > 1:
        return _several(draw, shape)
    high = rng.choice((12, 20)) if count < 5 else 20
    pool = list(range(2 if shape.rule == "squared" else 1, high + 1))
    if shape.rule == "inverse":
        product = rng.choice(_PRODUCTS)
        pool = [x for x in range(2, 61) if product % x == 0]
    if len(pool) < count + 1:
        return None
    xs = rng.sample(pool, count + 1)
    if rng.random() < 0.6:
        xs = [*sorted(xs[:-1]), xs[-1]]
    a, b = rng.randint(2, 9), rng.randint(1, 30)
    size = {
        "times": lambda x: a * x, "plus": lambda x: x + b, "linear": lambda x: a * x + b, "squared": lambda x: x * x + b,
        "falling": lambda x: a * max(xs) + b - a * x, "inverse": lambda x: product // x,
    }[shape.rule]  # fmt: skip
    points = [((Fraction(x),), Fraction(size(x))) for x in xs]
    if max(y for _, y in points) > _LARGEST or len({y for _, y in points}) < len(points):
        return None
    return _Drawn(points[:-1], points[-1], a, a * max(xs) + b if shape.rule == "falling" else b)


def _several(draw: Draw, shape: _Shape) -> _Drawn:
    """From a first trial one input at a time is changed."""
    rng = draw.rng
    slopes, constant = [rng.randint(2, 6) for _ in range(shape.inputs)], rng.randint(1, 12)
    first = [rng.randint(1, 6) for _ in slopes]
    rows = [first, *([x + rng.randint(1, 4) * (i == j) for j, x in enumerate(first)] for i in range(shape.inputs))]
    if not draw.unanswerable:
        rng.shuffle(rows)
    rows.append([x + rng.randint(1, _BEYOND) for x in first])
    points = [
        (tuple(map(Fraction, row)), Fraction(sum(a * x for a, x in zip(slopes, row, strict=True)) + constant)) for row in rows
    ]
    return _Drawn(points[:-1], points[-1], slopes[0], constant)


class _Writer(Speaker):
    """One item's words."""

    def __init__(self, draw: Draw, law: Law, shape: _Shape, patterns: int) -> None:
        self._shape, self._law = shape, law
        units = draw.rng.random() < 0.5
        self._units = [unit if units else "" for _, unit in (*law.inputs, law.output)]
        self._inputs = [name for name, _ in law.inputs]
        inp, out = self._inputs[0], law.output[0]
        super().__init__(draw, patterns, inp=inp, out=out)
        self.names = (*self._inputs, out)

    def rule(self) -> str:
        """What is told of the rule."""
        shape = self._shape
        return self.say(say.RULES["several" if shape.inputs > 1 else shape.rule if shape.told else ""])

    def trials(self, trials: Sequence[_Point]) -> list[Said]:
        """The trials: one in a sentence, in a row of which the first is told in full, or in columns."""
        rest, said = list(trials), []
        if self._shape.inputs > 1:
            return [self._read(say.SEVERAL, [one], xs=self._known(one[0])) for one in rest]
        long = len(rest) > 3
        while rest:
            style = (
                self.rng.choice(("alone",) * 4 + ("row",) * 3 + ("columns",) * 2)
                if not long
                else self.rng.choice(("row", "columns"))
            )
            size = 1 if style == "alone" else min(len(rest), self.rng.choice((2, 3, 4, 5, 6) if long else (2, 3)))
            group, rest = rest[:size], rest[size:]
            if style == "columns" and size > 1:
                said.append(self._columns(group))
            else:
                said.append(self._row(group))
        return said

    def _columns(self, group: Sequence[_Point]) -> Said:
        return self._read(say.COLUMNS, group, xs=_X, ys=_Y)

    def _row(self, group: Sequence[_Point]) -> Said:
        first = self._read(say.TRIAL, group[:1], x=_X, y=_Y)
        if len(group) == 1:
            return first
        link = self.say(say.LINK)
        rows = [f"{format_number(x[0])} {link} {format_number(y)}" for x, y in group[1:]]
        clauses = [f"{format_number(x[0])} to {format_number(y)}" for x, y in group[1:]]
        return Said(f"{first.text}, {listed(rows)}", (*first.clauses, *clauses))

    def _read(self, table: Patterns, group: Sequence[_Point], **slots: str) -> Said:
        """A sentence and its clause, in the order in which the sentence has inputs and outputs."""
        several = self._shape.inputs > 1
        text = self.say(table, **slots, y=_Y) if several else self.say(table, **slots)
        inputs = " ".join(format_number(x) for x in (group[0][0] if several else [xs[0] for xs, _ in group]))
        outputs = " ".join(format_number(y) for _, y in group)
        at = text.index(slots["xs"] if several else _X)
        clause = f"{inputs} to {outputs}" if at < text.index(_Y) else f"{outputs} at {inputs}"
        xs = listed([format_number(inputs[0]) for inputs, _ in group]) + self._unit(0)
        ys = listed([format_number(y) for _, y in group]) + self._unit(-1)
        return Said(text.replace(_X, xs).replace(_Y, ys), (clause,))

    def _unit(self, place: int) -> str:
        return f" {self._units[place]}" if self._units[place] else ""

    def _known(self, inputs: Sequence[Fraction | None]) -> str:
        """`load 2 and width 3`."""
        parts = [
            f"{name} {format_number(x)}{self._unit(i)}"
            for i, (name, x) in enumerate(zip(self._inputs, inputs, strict=True)) if x is not None
        ]  # fmt: skip
        return listed(parts)

    def asked(self, drawn: _Drawn) -> tuple[str, str, str]:
        """The question, what is asked, and the answer."""
        shape, (inputs, output) = self._shape, drawn.new
        if shape.asked == "slope":
            return self.say(say.SLOPE), "slope", str(drawn.slope)
        if shape.asked == "constant":
            return self.say(say.CONSTANT), "constant", str(drawn.constant)
        open_at = self.rng.randrange(len(inputs)) if shape.asked == "input" else -1
        given = [format_number(x) for x in inputs]
        y, unit = format_number(output), self._unit(-1)
        if open_at < 0:
            several = shape.inputs > 1
            slots = {"xs": self._known(inputs)} if several else {"q": given[0] + self._unit(0)}
            return self.say(say.PREDICT_SEVERAL if several else say.PREDICT, **slots), f"{' '.join(given)} to ?", y
        asked = f"{' '.join('?' if i == open_at else x for i, x in enumerate(given))} to {y}"
        if shape.inputs == 1:
            return self.say(say.INVERT, q=y + unit), asked, given[0]
        known = self._known([None if i == open_at else x for i, x in enumerate(inputs)])
        text = self.say(say.INVERT_SEVERAL, known=known, open=self._inputs[open_at], q=y + unit)
        return text, asked, given[open_at]
