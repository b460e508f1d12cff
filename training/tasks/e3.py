"""E3: quantities with units, joined by formulas of the table. Twins lack one needed quantity."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from model.checks.formula import formula_holds
from model.compute import ComputeFault, format_number
from model.facts.formulas import FORMULAS, QUANTITIES, Formula
from model.facts.units import parse_unit
from model.question import Question
from training.draw import Draw
from training.problem import Problem, Steps
from training.tasks import e3_text
from training.tasks.e3_text import Given, World
from training.tasks.wording import Register

CORE = "E3"
_NICE = [2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 24, 25, 30, 40, 50, 60, 80]
_SMALL = ["0.5", "1.5", "2.5", "0.2", "0.4", "0.8", "1.2"]
_CURRENCIES = ("$", "$", "dollars", "euros", "pounds", "coins")
_ASIDES = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (0, 1), "expert": (0, 2)}
MAX_STEPS = 15
_DRAWS = 12
_ROUND = [2, 4, 5, 8, 10, 20, 25, 40, 50]  # longer chains stay exact with these


@dataclass(frozen=True)
class Skin:
    """Worlds of formulas with their units and objects; one is drawn for each problem."""

    worlds: tuple[World, ...]


@dataclass
class Plan:
    """The formula that derives each name (in the order found), and the givens."""

    target: str
    derived: dict[str, Formula]
    leaves: list[str]
    converted: list[str]
    givens: dict[str, Given] = field(default_factory=dict)


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem whose solution takes as many formulas and conversions as the level asks for."""
    for _ in range(4000):
        depth = draw.depth(level)
        found = drafted(draw, skin, depth)
        if found is None:
            continue
        world, plan, steps = found
        problem = _finish(draw, world, plan, steps, level, depth, (domain, reasoning_type))
        if len(problem.question) <= 700 and len(problem.check) <= 900 and (not draw.unanswerable or _open(problem)):
            return problem
    raise RuntimeError("no E3 problem in 4000 attempts")


def drafted(draw: Draw, skin: Skin, depth: int) -> tuple[World, Plan, Steps] | None:
    """A world of the skin, a plan of a depth in it with all its givens, and the steps of its solution; None where the dice fell badly."""
    world = draw.rng.choice(skin.worlds)
    currency = draw.rng.choice(_CURRENCIES)
    world = replace(world, units={q: _money(units, currency) for q, units in world.units.items()})
    plan = _plan(draw, world, depth)
    steps = _valued(draw, plan, world, depth) if plan else None
    return (world, plan, steps) if plan and steps and len(steps.lines) <= MAX_STEPS else None


def _open(problem: Problem) -> bool:
    """Whether the answer of a twin is open indeed; things may cancel."""
    clauses = problem.check.removeprefix("witness formula ").split(" ; ")
    clauses = [clause for clause in clauses if not clause.startswith("unused ")]
    return formula_holds(Question(problem.question), problem.answer, clauses) is None


def _money(units: tuple[str, ...], currency: str) -> tuple[str, ...]:
    dollars = currency in ("$", "dollars")
    return tuple(_currency(unit, currency) for unit in units if dollars or unit != "cents")


def _currency(unit: str, currency: str) -> str:
    if unit == "$/h":
        return f"{'dollars' if currency == '$' else currency} per hour"
    return currency if unit == "$" else unit


# A plan: formulas that hang together, then values


def _plan(draw: Draw, world: World, depth: int) -> Plan | None:
    rng = draw.rng
    count = rng.randint(max(1, (depth + 1) // 2), max(min(depth, len(world.formulas)), (depth + 1) // 2))
    formulas = [FORMULAS[text] for text in world.formulas]
    first = rng.choice(formulas)
    target = rng.choice(first.names) if rng.random() < 0.7 else first.names[0]
    derived, leaves = {target: first}, [name for name in first.names if name != target]
    for _ in range(count - 1):
        names = {*derived, *leaves}
        options = [
            (leaf, f)
            for f in formulas
            for leaf in leaves
            if f not in derived.values()
            and leaf in f.names
            and all(n not in names or (n in leaves and n in world.shared) for n in f.names if n != leaf)
        ]
        if not options:
            return None
        leaf, formula = rng.choice(options)
        leaves = [n for n in dict.fromkeys([*leaves, *formula.names]) if n != leaf]
        derived[leaf] = formula
    convertible = [name for name in leaves if len(world.units.get(name, ())) > 1]
    if len(convertible) < depth - count:
        return None
    converted = rng.sample(convertible, depth - count)
    return Plan(target, derived, leaves, converted)


def _valued(draw: Draw, plan: Plan, world: World, depth: int) -> Steps | None:
    """The steps for the first values drawn with which every result is plain."""
    for _ in range(_DRAWS):
        givens = {name: given(draw, world, name, name in plan.converted, depth) for name in plan.leaves}
        plan.givens = {name: given for name, given in givens.items() if given is not None}
        steps = _solve(plan, world) if len(plan.givens) == len(givens) else None
        if steps is not None:
            return steps
    return None


def given(draw: Draw, world: World, name: str, convert: bool, depth: int) -> Given | None:
    """A value of a quantity in its working unit or in another one."""
    rng = draw.rng
    units = world.units.get(name, ("",))
    if units == ("",):
        return Given(name, str(rng.choice(_NICE)), "", "", "")
    unit = rng.choice(units[1:]) if convert else units[0]
    if unit == "%" or units[0] == "%":
        return Given(name, str(rng.choice((5, 10, 20, 25, 30, 40, 50, 60, 75, 80, 90) if name in world.ratios else
                                          (2, 3, 4, 5, 6, 8, 10, 12, 20, 25))), unit, "", "%")  # fmt: skip
    text = rng.choice(_SMALL) if rng.random() < 0.1 else str(rng.choice(_ROUND if rng.random() < 0.12 * (depth - 1) else _NICE))
    if not convert:
        return Given(name, text, unit, "", unit)
    ratio = _factor(unit) / _factor(units[0])
    number = Fraction(text) if ratio >= 1 else Fraction(text) / ratio
    if "/" in format_number(number) or number > 10**6 or number == 1 or ratio == 1:
        return None
    shown = format_number(number)
    return Given(name, shown, unit, _conversion(shown, ratio), unit)


def _conversion(number: str, ratio: Fraction) -> str:
    if ratio == Fraction(5, 18):
        return f"{number} * 1000 / 3600"
    return f"{number} * {ratio}" if ratio >= 1 else f"{number} / {1 / ratio}"


def _factor(unit: str) -> Fraction:
    found = parse_unit(unit)
    return found.factor if found else Fraction(1)


def _solve(plan: Plan, world: World) -> Steps | None:
    """The steps, None where a value is not plain enough."""
    steps, known = Steps(), dict[str, str]()
    steps.find(plan.target)
    brief = len(plan.derived) + sum(bool(given.conversion) for given in plan.givens.values()) > 1

    def find(name: str) -> str:
        if name in known:
            return known[name]
        if name in plan.givens:
            given = plan.givens[name]
            if not given.conversion and not brief and len(steps.lines) < 2:
                steps.given(name, f"{given.number} {given.unit}".strip())
            known[name] = steps.calc(name, given.conversion) if given.conversion else given.number
        else:
            known[name] = steps.calc(name, _expression(plan.derived[name], name, find, world))
            _plain(known[name], name in world.ratios, name not in world.units)
        return known[name]

    try:
        find(plan.target)
    except ComputeFault:
        return None
    return steps


def _plain(text: str, ratio: bool, count: bool) -> None:
    """Refuse values that nobody would ask for: long, negative, more than the whole, or a part of a thing."""
    if count and "." in text:
        raise ComputeFault("bounds")
    if "/" in text or "-" in text or len(text) > 7 or not 0 < Fraction(text) <= (100 if ratio else 10**6):
        raise ComputeFault("bounds")


def _expression(formula: Formula, name: str, find: object, world: World) -> str:
    """The formula solved for a name, in working units, with 100 for a percentage."""
    assert callable(find)
    sign = dict(formula.terms)[name]
    others = [(other, -sign * power) for other, power in formula.terms if other != name]
    others.sort(key=lambda pair: -pair[1])
    signs = ("+", "-") if formula.additive else ("*", "/")
    text, factor = str(find(others[0][0])), Fraction(1)
    for other, power in others[1:]:
        text += f" {signs[0] if power > 0 else signs[1]} {find(other)}"
    if not formula.additive:
        for other, power in [*others, (name, -1)]:
            factor *= _factor(world.units.get(other, ("",))[0]) ** power
    if factor == 1:
        return text
    if factor not in (100, 1000, Fraction(1, 100), Fraction(1, 1000)):
        raise ComputeFault("units")
    return f"{text} * {factor}" if factor > 1 else f"{text} / {1 / factor}"


# From a plan to a problem


def _finish(draw: Draw, world: World, plan: Plan, steps: Steps, level: str, depth: int, cell: tuple[str, str]) -> Problem:
    register = Register.pick(draw)
    missing = draw.rng.choice(plan.leaves) if draw.unanswerable else ""
    scene = e3_text.Scene(draw, world, register)
    unit = world.units.get(plan.target, ("",))[0]
    lines = steps.lines
    answer = f"{lines[-1].rpartition(' = ')[2]} {unit}".strip()
    asides = 0 if missing or scene.symbolic else draw.rng.randint(*_ASIDES[level])
    givens = [given for name, given in plan.givens.items() if name != missing]
    text, shown, unused = scene.write(givens, plan.target, unit, asides, twin=bool(missing), depth=depth)
    if missing:
        answer, lines = "unknown", _twin_steps(plan, missing, shown)
    else:
        lines = [_shown(line, shown) for line in lines]
    head = f"{'witness ' if missing else ''}formula {plan.target} = {answer}"
    backwards = [line.partition(" : ")[0] for line in reversed(steps.lines)]
    formulas = [plan.derived[name].text for name in backwards if name in plan.derived]
    stated = [f"{name} = {quantity}" for name, quantity in shown.items()]
    check = " ; ".join([head, *stated, *formulas]) + (f" ; unused {' '.join(unused)}" if unused else "")
    kind = "quantity" if unit else "number"
    named = tuple(shown.items())
    return Problem(CORE, *cell, level, text, tuple(lines), answer, kind, check, depth, named, scene.names)


def _shown(line: str, shown: Mapping[str, str]) -> str:
    """A given in the words of the question."""
    name, _, rest = line.partition(" : ")
    return f"{name} : {shown[name]}" if name in shown and "=" not in rest else line


def _twin_steps(plan: Plan, missing: str, shown: Mapping[str, str]) -> list[str]:
    """The goal, the names on the way to what is missing, a given beside it, and what is missing."""
    path: list[str] = [missing]
    while path[-1] != plan.target:
        path.append(next(name for name, f in plan.derived.items() if path[-1] in f.names and name != path[-1]
                         and name not in path))  # fmt: skip
    steps = [f"find {name}" for name in reversed(path[1:])]
    beside: Sequence[str] = [n for n in plan.derived[path[1]].names if n in shown] or list(shown)
    steps.append(f"{beside[0]} : {shown[beside[0]]}")
    return [*steps, f"missing {missing}"]


assert all(re.fullmatch(r"[a-z ]+", name) for name in QUANTITIES)
