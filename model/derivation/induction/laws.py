"""Derivations of laws: from trials of numbers the slopes and the constant of a rule, then what is asked of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from model.compute import evaluate, format_number, parse_number
from model.derivation.induction.grammar import CLASSES
from model.trace import UNKNOWN

_SLOPES = ("first", "second", "third")
_ENOUGH = 3  # trials that show a rule of which nothing is said
Inputs = tuple[Fraction, ...]
Trial = tuple[Inputs, Fraction]  # inputs, output


class SenselessError(ValueError):
    """A reading from which nothing is to be derived."""


@dataclass
class Law:
    """A reading of numbers: what is asked, the trials, and the kind of rule if it is told; an open number is None."""

    goal: str  # output, input, slope, constant
    inputs: tuple[Fraction | None, ...] = ()
    output: Fraction | None = None
    trials: list[Trial] = field(default_factory=list)
    rule: str = ""


@dataclass
class _Rule:
    """A rule while it is worked out: its lines, and how it makes an output of inputs, and the open input of an output."""

    lines: list[str] = field(default_factory=list)
    used: int = 1  # trials that gave it
    missing: str = ""
    forth: Callable[[Inputs], str] | None = None
    back: Callable[[Law], str] | None = None

    def line(self, label: str, expression: str) -> Fraction:
        """Work something out. Raises ComputeFault."""
        result = evaluate(expression)
        self.lines.append(f"{label} : {expression} = {result}")
        return parse_number(result)


def read(clauses: Sequence[str]) -> Law:
    """The clauses as a law. Raises SenselessError, ComputeFault."""
    asked = clauses[0].partition(" = ")[2]
    law = Law(asked)
    if asked not in ("slope", "constant"):
        left, _, right = asked.partition(" to ")
        if asked.split().count("?") != 1:
            raise SenselessError("asked")
        law.inputs = tuple(None if text == "?" else parse_number(text) for text in left.split())
        law.output = None if right == "?" else parse_number(right)
        law.goal = "output" if right == "?" else "input"
    for clause in clauses[1:]:
        if clause in CLASSES:
            law.rule = clause
        elif not clause.startswith("unused "):
            law.trials += _trials(clause)
    if len({len(inputs) for inputs in (*(one for one, _ in law.trials), *([law.inputs] if law.inputs else []))}) != 1:
        raise SenselessError("inputs")
    return law


def _trials(clause: str) -> Iterator[Trial]:
    """One trial, `2 3 to 7`, or as many as there are inputs and outputs, `2 3 to 5 7`."""
    link = " to " if " to " in clause else " at "
    sides = clause.split(link)
    if len(sides) != 2:
        raise SenselessError("trial")
    inputs, outputs = ([parse_number(number) for number in side.split()] for side in (sides if link == " to " else sides[::-1]))
    if len(outputs) == 1:
        yield tuple(inputs), outputs[0]
    elif len(inputs) == len(outputs):
        yield from (((one,), other) for one, other in zip(inputs, outputs, strict=True))
    else:
        raise SenselessError("trial")


def derived(law: Law) -> tuple[str, list[str], str]:
    """What is to be found, the lines and the answer. Raises SenselessError, ComputeFault."""
    single = all(len(inputs) == 1 for inputs in (*(one for one, _ in law.trials), *([law.inputs] if law.inputs else [])))
    if not single and law.rule != "linear":
        raise SenselessError("rule")
    if law.rule:
        rule = _RULES[law.rule](law)
        if rule.missing:
            return law.goal, [_given(law), f"missing {rule.missing}"], UNKNOWN
        if rule.forth and not all(_makes(rule, trial) for trial in law.trials):
            raise SenselessError("trials")
        return _concluded(law, rule, rule.lines)
    if law.goal in ("slope", "constant"):
        raise SenselessError("asked")
    if len(law.trials) < _ENOUGH:
        return law.goal, [_given(law), "missing rule"], UNKNOWN
    lines: list[str] = []
    for name in ("linear", "squared", "inverse"):
        rule = _RULES[name](law)
        fits = not rule.missing and _confirmed(law, rule)
        lines += rule.lines
        if fits:
            return _concluded(law, rule, lines)
    raise SenselessError("trials")


def _makes(rule: _Rule, trial: Trial) -> bool:
    return rule.forth is not None and parse_number(evaluate(rule.forth(trial[0]))) == trial[1]


def _confirmed(law: Law, rule: _Rule) -> bool:
    """Whether a rule makes the trials after those that gave it, each a line as far as they agree."""
    forth = rule.forth
    return forth is not None and all(rule.line("confirm", forth(one)) == output for one, output in law.trials[rule.used :])


def _given(law: Law) -> str:
    """A number that is stated, where nothing can be worked out."""
    asked = [one for one in law.inputs if one is not None]
    if asked:
        return f"input : {format_number(asked[0])}"
    return (
        f"output : {format_number(law.output)}" if law.output is not None else f"input : {format_number(law.trials[0][0][0])}"
    )


def _concluded(law: Law, rule: _Rule, lines: list[str]) -> tuple[str, list[str], str]:
    if law.goal == "output" and rule.forth:
        text = rule.forth(tuple(one for one in law.inputs if one is not None))
        lines = [*lines, f"output : {text} = {evaluate(text)}"]
    elif law.goal == "input":
        if rule.back is None:
            raise SenselessError("asked")
        text = rule.back(law)
        lines = [*lines, f"input : {text} = {evaluate(text)}"]
    elif not lines[-1].startswith(f"{law.goal} :"):
        raise SenselessError("asked")
    return law.goal, lines if len(lines) > 1 else [_given(law), *lines], lines[-1].rpartition(" = ")[2]


# The rules


def _linear(law: Law) -> _Rule:
    rule = _Rule(used=2)
    count = len(law.inputs) or len(law.trials[0][0])
    slopes: list[Fraction] = []
    for i in range(count):
        pair = next((pair for pair in _pairs(law.trials) if _differ(*pair) == [i]), None)
        label = "slope" if count == 1 else _SLOPES[i] if i < len(_SLOPES) else ""
        if pair is None or not label:
            rule.missing = label or "slope"
            return rule
        (low, before), (high, after) = sorted(pair, key=lambda trial: trial[0][i])
        run = f"( {_text(high[i])} - {_text(low[i])} )"
        if law.goal == "slope":
            rise = rule.line("rise", f"{_text(after)} - {_text(before)}")
            rule.line("slope", f"{_text(rise)} / {run}")
            return rule
        slopes.append(rule.line(label, f"( {_text(after)} - {_text(before)} ) / {run}"))
    inputs, output = law.trials[0]
    constant = rule.line(
        "constant", _sum([(Fraction(1), output), *((-slope, one) for slope, one in zip(slopes, inputs, strict=True))])
    )
    return _affine(rule, slopes, constant)


def _times(law: Law) -> _Rule:
    rule = _Rule()
    if not law.trials:
        return _Rule(missing="slope")
    (inputs, output), *_ = law.trials
    return _affine(rule, [rule.line("slope", f"{_text(output)} / {_text(inputs[0])}")], Fraction(0))


def _plus(law: Law) -> _Rule:
    rule = _Rule()
    if not law.trials:
        return _Rule(missing="constant")
    (inputs, output), *_ = law.trials
    return _affine(rule, [Fraction(1)], rule.line("constant", f"{_text(output)} - {_text(inputs[0])}"))


def _square(law: Law) -> _Rule:
    rule = _Rule()
    if not law.trials:
        return _Rule(missing="constant")
    (inputs, output), *_ = law.trials
    constant = rule.line("constant", f"{_text(output)} - {_text(inputs[0])} ^ 2")
    rule.forth = lambda inputs: f"{_text(inputs[0])} ^ 2 {'-' if constant < 0 else '+'} {_text(abs(constant))}"
    return rule


def _inverse(law: Law) -> _Rule:
    rule = _Rule()
    if not law.trials:
        return _Rule(missing="product")
    (inputs, output), *_ = law.trials
    product = _text(rule.line("product", f"{_text(inputs[0])} * {_text(output)}"))
    rule.forth = lambda inputs: f"{product} / {_text(inputs[0])}"
    rule.back = lambda law: f"{product} / {_text(law.output or Fraction(0))}"
    return rule


_RULES = {"linear": _linear, "times": _times, "plus": _plus, "squared": _square, "inverse": _inverse}


def _affine(rule: _Rule, slopes: Sequence[Fraction], constant: Fraction) -> _Rule:
    """A rule with slopes and a constant, each way."""

    def forth(inputs: Inputs) -> str:
        return _sum([*zip(slopes, inputs, strict=True), (Fraction(1), constant)])

    def back(law: Law) -> str:
        at = law.inputs.index(None)
        taken = [(-slope, one) for slope, one in zip(slopes, law.inputs, strict=True) if one is not None]
        rest = [(Fraction(1), law.output or Fraction(0)), *taken, (Fraction(-1), constant)]
        slope = slopes[at]
        if slope < 0:
            rest, slope = [(-factor, one) for factor, one in rest], -slope
        if slope == 1:
            return _sum(rest)
        text = _sum(rest)
        return f"{f'( {text} )' if ' ' in text else text} / {_text(slope)}"

    rule.forth, rule.back = forth, back
    return rule


def _pairs(trials: Sequence[Trial]) -> Iterator[tuple[Trial, Trial]]:
    return ((one, other) for i, one in enumerate(trials) for other in trials[i + 1 :])


def _differ(one: Trial, other: Trial) -> list[int]:
    """The inputs in which two trials differ."""
    return [i for i, (a, b) in enumerate(zip(one[0], other[0], strict=True)) if a != b]


def _sum(terms: Sequence[tuple[Fraction, Fraction]]) -> str:
    """A sum of factors times numbers as a text to compute: what is taken off stands behind, nothing is added."""
    signed = [(factor * (-1 if number < 0 else 1), abs(number)) for factor, number in terms if factor and number]
    signed.sort(key=lambda term: term[0] < 0)
    text = ""
    for factor, number in signed:
        size = abs(factor)
        term = _text(number) if size == 1 else f"{_text(size)} * {_text(number)}"
        sign = "-" if factor < 0 else "+"
        text = f"{text} {sign} {term}" if text else term if factor > 0 else f"-{term}"
    return text or "0"


def _text(number: Fraction) -> str:
    return format_number(number)
