"""The forms of P1: what a plan tells of its population and what it asks, by the number of lines that this takes."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from math import lcm

from training.draw import Draw
from training.tasks.p1_plan import Plan, Told, drawn
from training.tasks.p1_scene import Event, Scene, Skin


def make(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """A plan that may take about as many lines as the depth says; None where the numbers drawn do not fit."""
    rng = draw.rng
    scene = rng.choice(skin.scenes)
    form = rng.choice(_FORMS[min(depth, max(_FORMS))])
    if form in ("kinds", "kind cells") and not scene.kinds:
        return None
    several, pieces = _sizes(draw, scene, form, depth)
    plan = drawn(draw, skin, scene, form, several, pieces) if several else None
    if plan is None:
        return None
    if any(len({plan.rates[sign[0], one] for one in plan.hypotheses}) < len(plan.hypotheses) for sign in plan.signs):
        return None  # a sign that says nothing, or a number left out that does not matter
    _TOLD[form](draw, plan)
    _ask(draw, plan)
    if draw.unanswerable:
        _leave_out(draw, plan)
    rng.shuffle(plan.told)
    return plan


_FORMS = {
    1: ("joint", "joint", "contrary", "contrary", "margins", "counts"),
    2: ("joint", "counts", "counts", "cells", "kind cells", "margins", "margins", "contrary"),
    3: ("rates", "rates", "mixed", "kinds", "counts", "cells", "kind cells", "margins"),
    4: ("rates", "rates", "rates", "mixed", "kinds", "counts", "margins", "cells"),
    5: ("rates", "rates", "rates", "mixed", "kinds", "margins", "counts"),
    6: ("rates", "rates", "rates", "mixed", "kinds", "margins"),
    7: ("rates",),
}


def _sizes(draw: Draw, scene: Scene, form: str, depth: int) -> tuple[int, int]:
    """How many hypotheses, and how many pieces of evidence; a line for each of both, a sum, a share, and perhaps one more."""
    rng = draw.rng
    if form != "rates" or depth < 6:
        several = 1 if not scene.source else 2 if form == "margins" else rng.choice((2, 2, 3))
        return several, 1
    lines = (depth - 2, depth - 3)
    fits = [(n, k) for n in (range(2, 6) if scene.source else (1,)) for k in (1, 2, 3) if max(n, 2) * k in lines]
    return rng.choice(fits) if fits else (0, 0)


def _tell_rates(draw: Draw, plan: Plan) -> None:
    """A prior each, the last one perhaps as the rest, or all equal; and a likelihood each."""
    _tell_priors(draw, plan)
    for sign in dict.fromkeys(plan.signs):
        for hypothesis in plan.hypotheses:
            plan.told.append(_rate(draw, plan, sign, hypothesis))


def _tell_priors(draw: Draw, plan: Plan) -> None:
    rng = draw.rng
    if plan.named and rng.random() < (0.35 if len(plan.hypotheses) * len(plan.signs) < 7 else 0.6):
        plan.weights = {one: Fraction(1, len(plan.hypotheses)) for one in plan.hypotheses}
        plan.told.append(Told("equal"))
        return
    priors = [Told("prior", (one,), plan.weights[one]) for one in plan.hypotheses]
    if not plan.named:
        plan.told.append(rng.choice((priors[0], priors[0], priors[1])))
        if not plan.hypotheses[1].name.startswith("not ") and rng.random() < 0.5:
            plan.told = priors
        return
    if rng.random() < 0.4:
        priors[-1] = Told("rest", (plan.hypotheses[-1],))
    plan.told += priors


def _rate(draw: Draw, plan: Plan, sign: Sequence[Event], hypothesis: Event) -> Told:
    """A likelihood, now and then that of the contrary."""
    outcome = sign[1] if len(sign) == 2 and draw.rng.random() < 0.2 else sign[0]
    return Told("rate", (outcome, hypothesis), plan.rates[outcome, hypothesis])


def _tell_kinds(draw: Draw, plan: Plan) -> None:
    _tell_priors(draw, plan)
    (sign,) = plan.signs
    for hypothesis in plan.hypotheses:
        size = lcm(*(plan.rates[kind, hypothesis].denominator for kind in sign))
        size *= 2 if size * min(plan.rates[kind, hypothesis] for kind in sign) < 2 else 1  # `2 are old`, not `1 are old`
        plan.told += [Told("rate", (kind, hypothesis), plan.rates[kind, hypothesis] * size, counted=True) for kind in sign]


def _tell_mixed(draw: Draw, plan: Plan) -> None:
    (sign,) = plan.signs
    plan.told += [Told("prior", (one,), plan.weights[one], counted=True) for one in plan.hypotheses]
    plan.told += [Told("rate", (sign[0], one), plan.rates[sign[0], one]) for one in plan.hypotheses]


def _tell_joint(draw: Draw, plan: Plan) -> None:
    hypothesis = draw.rng.choice(plan.hypotheses)
    (sign,) = plan.signs
    plan.told = [Told("prior", (hypothesis,), plan.weights[hypothesis]), _rate(draw, plan, sign, hypothesis)]
    if not plan.named and draw.rng.random() < 0.3:
        other = next(one for one in plan.hypotheses if one != hypothesis)
        plan.told[0] = Told("prior", (other,), plan.weights[other])


def _tell_contrary(draw: Draw, plan: Plan) -> None:
    _tell_joint(draw, plan)
    plan.told = [told for told in plan.told if told.kind == "rate" or draw.rng.random() < 0.5]


def _tell_counts(draw: Draw, plan: Plan) -> None:
    """How many there are, of how many it is so, and how many of these and of the others show a sign."""
    (sign,) = plan.signs
    total = sum(plan.weights.values())
    plan.told = [Told("prior", (one,), plan.weights[one], counted=True) for one in plan.hypotheses]
    if not plan.named or draw.rng.random() < 0.3:
        plan.told[-1] = Told("total", (), total, counted=True)
        plan.told += [Told("rest", (plan.hypotheses[-1],))] if plan.named else []
    plan.told += [
        Told("rate", (sign[0], one), plan.weights[one] * plan.rates[sign[0], one], counted=True) for one in plan.hypotheses
    ]


def _tell_cells(draw: Draw, plan: Plan) -> None:
    """Each cell of a table by itself, or row by row."""
    (sign,) = plan.signs
    by_row = draw.rng.random() < 0.6
    for one in plan.hypotheses:
        for outcome in sign:
            size = plan.weights[one] * plan.rates[outcome, one]
            plan.told.append(Told("rate", (outcome, one), size, True) if by_row else Told("cell", (one, outcome), size, True))


def _tell_margins(draw: Draw, plan: Plan) -> None:
    """One cell and what it is a part of, or enough to fill the table."""
    (sign,) = plan.signs
    one, outcome = plan.hypotheses[0], sign[0]
    total = sum(plan.weights.values())
    margin = plan.weight((outcome,))
    told = [
        Told("cell", (one, outcome), plan.weight((one, outcome)), counted=True),
        Told("margin", (outcome,), margin, counted=True),
        Told("margin", (one,), plan.weights[one], counted=True),
        Told("total", (), total, counted=True),
    ]
    if plan.named:  # nobody else would be told of
        told.append(Told("rest", (plan.hypotheses[1],)))
    plan.told = told if draw.rng.random() < 0.7 else told[:2]


_TOLD: dict[str, Callable[[Draw, Plan], None]] = {
    "rates": _tell_rates,
    "kinds": _tell_kinds,
    "mixed": _tell_mixed,
    "joint": _tell_joint,
    "contrary": _tell_contrary,
    "counts": _tell_counts,
    "cells": _tell_cells,
    "kind cells": _tell_cells,
    "margins": _tell_margins,
}


# What is asked


def _ask(draw: Draw, plan: Plan) -> None:
    rng = draw.rng
    hypothesis = rng.choice(plan.hypotheses)
    pieces = tuple(sign[0] if rng.random() < 0.75 else rng.choice(sign) for sign in plan.signs)
    if len(set(plan.signs)) < len(plan.signs):
        pieces = (pieces[0],) * len(pieces)  # twice the same outcome
    if plan.form == "joint":
        told = next(told for told in plan.told if told.kind == "rate").events
        plan.target = (told[1], told[0])
    elif plan.form == "contrary":
        outcome, hypothesis = next(told for told in plan.told if told.kind == "rate").events
        plan.target = tuple(other for other in plan.signs[0] if other != outcome)
        plan.given = (hypothesis,)
    elif plan.form in ("counts", "cells", "kind cells", "margins"):
        _ask_table(draw, plan, hypothesis, pieces[0])
    elif len(pieces) == 1 and rng.random() < 0.25:
        plan.target = pieces
    else:
        plan.target, plan.given = (hypothesis,), pieces
        if len(plan.hypotheses) > 2 or plan.named:
            plan.denied = len(plan.hypotheses) > 2 and rng.random() < 0.12
            plan.target = () if rng.random() < 0.2 and not draw.unanswerable and not plan.denied else plan.target


def _ask_table(draw: Draw, plan: Plan, hypothesis: Event, outcome: Event) -> None:
    if len(plan.told) == 2:
        hypothesis = plan.hypotheses[0] if plan.named else hypothesis
    way = draw.rng.choice(("posterior", "posterior", "posterior", "likelihood", "both", "sign", "hypothesis"))
    asked: dict[str, tuple[tuple[Event, ...], tuple[Event, ...]]] = {
        "posterior": ((hypothesis,), (outcome,)),
        "likelihood": ((outcome,), (hypothesis,)),
        "both": ((hypothesis, outcome), ()),
        "sign": ((outcome,), ()),
        "hypothesis": ((hypothesis,), ()),
    }
    plan.target, plan.given = asked[way]


def _leave_out(draw: Draw, plan: Plan) -> None:
    """Take away something that is told; the sampler sees whether it was needed."""
    numbered = [told for told in plan.told if told.value]
    plan.told.remove(draw.rng.choice(numbered))
    plan.missing = True
