"""M2 about quantities: an E3 problem of which all, or all but one, is told; something else is told in that one's place."""

from collections.abc import Iterator

from model.checks.formula import settled
from model.facts.formulas import FORMULAS, QUANTITIES
from model.guards.listed import without
from model.question import Question
from training.domains import quantities as words
from training.draw import Draw
from training.tasks import e3, e3_text
from training.tasks import m2_phrases as say
from training.tasks.m2_plan import SPARE, Draft, listed_or
from training.tasks.wording import Register

_TRIES = 400
_MOST = 480
_JOINED = [frozenset(formula.names) for formula in FORMULAS.values()]


class _Scene(e3_text.Scene):
    """The surface of an E3 problem with another question."""

    asked = ""

    def question(self, target: str, unit: str) -> str:
        return self.asked


def drafts(draw: Draw, level: str, skin: e3.Skin, told_in: tuple[str, ...], depth: int, mode: str) -> Iterator[Draft]:
    """Problems of a mode: `yes`, `no`, or `missing`, of which what is missing is among those named or, in a twin, is not."""
    rng = draw.rng
    for _ in range(_TRIES):
        found = e3.drafted(draw, skin, depth)
        if found is None:
            continue
        world, plan = found
        leaf = "" if mode == "yes" else rng.choice(plan.leaves)
        givens = [given for name, given in plan.givens.items() if name != leaf]
        joined = {*plan.derived, *plan.leaves}
        for _ in range(
            rng.randint(*SPARE[level]) + bool(leaf)
        ):  # what is told in its place is no more than what is told beside
            name = rng.choice([n for n in world.units if n not in joined and QUANTITIES[n] != QUANTITIES.get(leaf)] or [""])
            other = e3.given(draw, world, name, convert=False, depth=depth) if name else None
            if other is None or not other.unit or any(other.name == given.name for given in givens):
                continue
            givens.append(other)
        stated = {given.name for given in givens}
        if (leaf and (plan.target in _found(stated) or len(stated) < 2)) or plan.target in stated:
            continue
        options = _options(draw, world, stated, plan.target, leaf) if mode == "missing" else ()
        if options is None:
            continue
        yield from _written(draw, told_in, (world, plan, givens, leaf), options, depth, mode)


def _written(
    draw: Draw, told_in: tuple[str, ...], told: tuple[e3.World, e3.Plan, list[e3.Given], str], options: tuple[str, ...], depth: int,
    mode: str,
) -> Iterator[Draft]:  # fmt: skip
    world, plan, givens, leaf = told
    rng = draw.rng
    register = Register.pick(draw)
    if options and register.style == "first":
        return
    scene = _Scene(draw, world, register)
    table = say.FORMULA_MISSING if options else say.FORMULA_FIRST if register.style == "first" else say.FORMULA
    of = f" of the {scene.object}" if rng.random() < 0.3 and plan.target in world.units else ""
    slots = {"q": f"{_called(world, plan.target)}{of}", "n": rng.choice(told_in)}
    scene.asked = draw.say(table, list=listed_or([_called(world, name) for name in options]), **slots)
    text, shown, unused = scene.write(givens, plan.target, "", 0, twin=False, depth=depth)
    text = text.replace("data.", "data?") if text.endswith("data.") else text
    if not 10 <= len(text) <= _MOST or unused or (options and without(text, options) is None):
        return
    answer = (leaf if leaf in options else "unknown") if options else mode
    backwards = reversed(_order(plan))
    clauses = (*(f"{name} = {quantity}" for name, quantity in shown.items()), *(plan.derived[name].text for name in backwards))
    if leaf and settled(Question(text), plan.target, clauses) is not False:  # things may cancel
        return
    head = f"formula {plan.target}" + (f" with {' or '.join(options)}" if options else "")
    yield Draft(text, head, clauses, answer, (), options, scene.names)


def _called(world: e3.World, name: str) -> str:
    return f"the {name}" if name in world.units or name in words.NO_PLURAL else f"the number of {name}"


def _order(plan: e3.Plan) -> list[str]:
    """The quantities that are worked out, each behind those that it rests on."""
    found: list[str] = []

    def find(name: str) -> None:
        if name in plan.derived and name not in found:
            for other in plan.derived[name].names:
                if other != name and plan.derived.get(other) is not plan.derived[name]:
                    find(other)
            found.append(name)

    find(plan.target)
    return found


def _options(draw: Draw, world: e3.World, stated: set[str], target: str, leaf: str) -> tuple[str, ...] | None:
    """What the question names: what is missing and other things that are of no help, of a twin these alone."""
    others = [name for name in world.units if name not in {*stated, target, leaf} and world.units[name] != ("",)]
    useless = [name for name in others if target not in _found({*stated, name})]
    right = [] if draw.unanswerable else [leaf]
    wrong = draw.rng.choice((2, 3, 3, 4)) - len(right)
    if len(useless) < wrong or (right and leaf not in world.units):
        return None
    found = [*right, *draw.rng.sample(useless, wrong)]
    draw.rng.shuffle(found)
    return tuple(found)


def _found(stated: set[str]) -> set[str]:
    """All that any formula of the table leads to: where some other way leads to what is asked, nothing is missing."""
    known, size = set(stated), -1
    while len(known) > size:
        size = len(known)
        known |= {name for names in _JOINED if len(open_ := names - known) == 1 for name in open_}
    return known
