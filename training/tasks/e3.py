"""E3: quantities with units, joined by formulas of the table. Twins lack one needed quantity."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from model.checks.formula import formula_holds
from model.compute import ComputeFault, format_number
from model.facts.formulas import FORMULAS, QUANTITIES, Formula
from model.facts.units import NONE, parse_unit
from model.question import Question
from model.trace import BLANK, UNKNOWN
from training.draw import Draw
from training.problem import Problem
from training.tasks import e3_text
from training.tasks.e3_text import Given, World
from training.tasks.wording import Register
from training.written.worked import StuckError, worked

CORE = "E3"
_NICE = [2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 24, 25, 30, 40, 50, 60, 80]
_SMALL = ["0.5", "1.5", "2.5", "0.2", "0.4", "0.8", "1.2"]
_CURRENCIES = ("$", "$", "dollars", "euros", "pounds", "coins")
_ASIDES = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (0, 1), "expert": (0, 2)}
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

    def clauses(self, shown: Mapping[str, str]) -> list[str]:
        """Givens as the question states them, then the formulas, what is asked first."""
        return [
            *(f"{name} = {quantity}" for name, quantity in shown.items()),
            *(formula.text for formula in self.derived.values()),
        ]


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of as many formulas, and givens in units that do not fit, as the level asks for."""
    for _ in range(4000):
        depth = draw.depth(level)
        found = drafted(draw, skin, depth)
        if found is None:
            continue
        world, plan = found
        problem = _finish(draw, world, plan, level, depth, (domain, reasoning_type))
        if problem is None or len(problem.question) > 700 or len(problem.check) > 900:
            continue
        if _held(problem):
            return problem
    raise RuntimeError("no E3 problem in 4000 attempts")


def drafted(draw: Draw, skin: Skin, depth: int) -> tuple[World, Plan] | None:
    """A world of the skin and a plan of a depth in it with all its givens; None where the dice fell badly."""
    world = draw.rng.choice(skin.worlds)
    currency = draw.rng.choice(_CURRENCIES)
    world = replace(world, units={q: _money(units, currency) for q, units in world.units.items()})
    plan = _plan(draw, world, depth)
    return (world, plan) if plan and _valued(draw, plan, world, depth) else None


def _held(problem: Problem) -> bool:
    """Whether the check holds: the question can be read, and the answer of a twin is open indeed, though things may cancel."""
    clauses = problem.check.removeprefix("witness ").removeprefix("formula ").split(" ; ")
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


def _valued(draw: Draw, plan: Plan, world: World, depth: int) -> bool:
    """Whether values were drawn with which every result is plain."""
    for _ in range(_DRAWS):
        givens = {name: given(draw, world, name, name in plan.converted, depth) for name in plan.leaves}
        plan.givens = {name: value for name, value in givens.items() if value is not None}
        if len(plan.givens) == len(givens) and _come_out(plan, world):
            return True
    return False


def _come_out(plan: Plan, world: World) -> bool:
    """Whether every result is plain in the unit that its quantity is worked with."""
    known = {name: (Fraction(given.number) * _factor(given.unit), NONE) for name, given in plan.givens.items()}
    try:
        for name, formula in reversed(plan.derived.items()):
            known[name] = formula.solve(name, known)
    except ComputeFault:
        return False
    worked_in = {name: world.units.get(name, ("",))[0] for name in plan.derived}
    return all(_plain(name, format_number(known[name][0] / _factor(unit)), world) for name, unit in worked_in.items())


def given(draw: Draw, world: World, name: str, convert: bool, depth: int) -> Given | None:
    """A value of a quantity in its working unit or in another one."""
    rng = draw.rng
    units = world.units.get(name, ("",))
    if units == ("",):
        return Given(name, str(rng.choice(_NICE)), "")
    unit = rng.choice(units[1:]) if convert else units[0]
    if unit == "%" or units[0] == "%":
        return Given(name, str(rng.choice((5, 10, 20, 25, 30, 40, 50, 60, 75, 80, 90) if name in world.ratios else
                                          (2, 3, 4, 5, 6, 8, 10, 12, 20, 25))), unit)  # fmt: skip
    text = rng.choice(_SMALL) if rng.random() < 0.1 else str(rng.choice(_ROUND if rng.random() < 0.12 * (depth - 1) else _NICE))
    if not convert:
        return Given(name, text, unit)
    ratio = _factor(unit) / _factor(units[0])
    number = Fraction(text) if ratio >= 1 else Fraction(text) / ratio
    if "/" in format_number(number) or number > 10**6 or number == 1 or ratio == 1:
        return None
    return Given(name, format_number(number), unit)


def _factor(unit: str) -> Fraction:
    found = parse_unit(unit)
    return found.factor if found else Fraction(1)


def _plain(name: str, result: str, world: World) -> bool:
    """Whether somebody would ask for a value: short, positive, no more than the whole, no part of a thing."""
    if "/" in result or len(result) > 7 or not 0 < Fraction(result) <= (100 if name in world.ratios else 10**6):
        return False
    return name in world.units or "." not in result


# From a plan to a problem


def _finish(draw: Draw, world: World, plan: Plan, level: str, depth: int, cell: tuple[str, str]) -> Problem | None:
    """The problem, None where its results are not plain in the unit that is asked for."""
    register = Register.pick(draw)
    missing = draw.rng.choice(plan.leaves) if draw.unanswerable else ""
    scene = e3_text.Scene(draw, world, register)
    unit = draw.rng.choice(world.units.get(plan.target, ("",)))
    asides = 0 if missing or scene.symbolic else draw.rng.randint(*_ASIDES[level])
    givens = [given for name, given in plan.givens.items() if name != missing]
    text, shown, unused = scene.write(givens, plan.target, unit, asides, twin=bool(missing), depth=depth)
    spare = [f"unused {' '.join(unused)}"] if unused else []
    reading = " ; ".join([f"formula {plan.target} = {BLANK}", *plan.clauses(shown), *spare])
    if missing:
        lines, answer = _twin_steps(plan, missing, shown), UNKNOWN
    else:
        try:
            lines, answer = worked(reading, text, draw.rng)
        except StuckError:  # units that nothing joins, more steps than a trace may have
            return None
        results = [line.partition(" : ")[::2] for line in lines if " = " in line]
        if len(results) > depth or not all(_plain(name, line.rpartition(" = ")[2], world) for name, line in results):
            return None
    check = f"{'witness ' if missing else ''}{reading.replace(BLANK, answer, 1)}"
    kind = "quantity" if unit else "number"
    return Problem(CORE, *cell, level, text, tuple(lines), answer, kind, check, depth, tuple(shown.items()), scene.names)


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
