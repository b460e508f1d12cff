"""P1: a population is drawn, the premises that describe it are chosen, and what is asked is counted in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm

from training.draw import Draw

_DENIED = {"is": "is not", "are": "are not", "was": "was not", "were": "were not"}
_PRIORS = tuple(Fraction(n, 100) for n in (1, 2, 4, 5, 10, 10, 20, 20, 25, 30, 40, 40, 50, 60, 75, 80))
_OFTEN = tuple(Fraction(n, 100) for n in (50, 60, 70, 75, 80, 80, 90, 90, 95, 98))
_SELDOM = tuple(Fraction(n, 100) for n in (1, 2, 4, 5, 5, 10, 10, 20, 20, 25, 30, 40))


@dataclass(frozen=True)
class Event:
    """Something that is so of one of many, in the word of the reading and as a sentence goes on, of one and of several."""

    name: str
    one: str
    many: str
    other: str = ""  # the word for the contrary, if there is one

    def denied(self) -> "Event":
        """The contrary, denied in so many words."""
        return Event(f"not {self.name}", *map(_denied, (self.one, self.many), (self.many, self.many)))

    def contrary(self) -> "Event":
        """The contrary by its own word."""
        return Event(self.other, *(text.replace(self.name, self.other) for text in (self.one, self.many)))


def _denied(text: str, plural: str) -> str:
    verb, _, rest = text.partition(" ")
    if verb in _DENIED:
        return f"{_DENIED[verb]} {rest}"
    return f"{'do' if text == plural else 'does'} not {plural}"


def events(text: str) -> tuple[Event, ...]:
    """Events from `ill: is ill, are ill, healthy`, one a line; the contrary may be left out."""
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        name, _, forms = line.partition(": ")
        found.append(Event(name, *forms.split(", ")))
    return tuple(found)


@dataclass(frozen=True)
class Scene:
    """What P1 talks about: one of many, of which something is inferred from signs.

    Where `sources` are named, what is inferred is which of them it comes from, `comes` says how that is told of one and of many, and
    `kinds` are properties of which each has exactly one.
    """

    one: str
    many: str
    signs: tuple[Event, ...]
    causes: tuple[Event, ...] = ()
    source: str = ""
    plural: str = ""  # of the source, where it is not one in s
    sources: tuple[str, ...] = ()
    comes: tuple[str, str] = ("", "")
    kinds: tuple[tuple[str, ...], ...] = ()
    witnesses: tuple[str, str] = ("", "")  # how a sign is told that a named witness gives
    person: bool = False
    repeats: bool = False  # whether a sign may be looked for twice, as a test is
    drawn: bool = False  # whether a source may be picked at random


@dataclass(frozen=True)
class Skin:
    """The scenes of one domain, and names for sources and witnesses."""

    scenes: tuple[Scene, ...]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Told:
    """One thing told: of which events, how much, and whether that is a count."""

    kind: str  # prior, rate, total, cell, margin, rest, equal
    events: tuple[Event, ...] = ()
    value: Fraction = Fraction(0)
    counted: bool = False

    @property
    def clause(self) -> str:
        """The clause that reads it, its share as a fraction."""
        if self.kind in ("equal", "total", "rest"):
            return {"equal": "equal", "total": f"total {self.value}"}.get(self.kind) or f"{self.events[0].name} rest"
        link = {"rate": " if ", "cell": " & "}.get(self.kind, "")
        return f"{link.join(event.name for event in self.events)} {self.value}"


@dataclass
class Plan:
    """A population, what is told of it, and what is asked. `hypotheses` exclude each other, as the outcomes of each sign do."""

    scene: Scene
    hypotheses: tuple[Event, ...]
    signs: tuple[tuple[Event, ...], ...]
    weights: dict[Event, Fraction]
    rates: dict[tuple[Event, Event], Fraction]  # outcome of a sign, hypothesis
    form: str = ""
    told: list[Told] = field(default_factory=list)
    target: tuple[Event, ...] = ()  # empty: the likeliest hypothesis
    given: tuple[Event, ...] = ()
    denied: bool = False  # whether it is asked that the target is not so
    missing: bool = False  # whether something needed is left out

    @property
    def reading(self) -> tuple[str, ...]:
        """The clauses in a plain form: as many lines follow from it as from the one that is read in the end."""
        asked = " & ".join(event.name for event in self.target) or "most"
        given = f" given {' & '.join(event.name for event in self.given)}" if self.given else ""
        return (f"_ = {'not ' if self.denied else ''}{asked}{given}", *(one.clause for one in self.told))

    @property
    def named(self) -> bool:
        """Whether the hypotheses are sources with names."""
        return bool(self.scene.source)

    def weight(self, events: Sequence[Event]) -> Fraction:
        """How much of the population shows all of some events; signs are independent among those of one hypothesis."""
        total = Fraction(0)
        for hypothesis in self.hypotheses:
            if all(event == hypothesis for event in events if event in self.hypotheses):
                part = self.weights[hypothesis]
                for event in events:
                    part *= 1 if event in self.hypotheses else self.rates[event, hypothesis]
                total += part
        return total

    @property
    def answer(self) -> Fraction | str | None:
        """What is asked, counted in the population; nothing where the likeliest is not the only one."""
        below = self.weight(self.given)
        if self.target:
            share = self.weight((*self.target, *self.given)) / below
            return 1 - share if self.denied else share
        shares = [self.weight((hypothesis, *self.given)) for hypothesis in self.hypotheses]
        return self.hypotheses[shares.index(max(shares))].name if shares.count(max(shares)) == 1 else None


def make(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """A plan that may take about as many lines as the depth says; None where the numbers drawn do not fit."""
    rng = draw.rng
    scene = rng.choice(skin.scenes)
    form = rng.choice(_FORMS[min(depth, max(_FORMS))])
    if form in ("kinds", "kind cells") and not scene.kinds:
        return None
    several, pieces = _sizes(draw, scene, form, depth)
    plan = _drawn(draw, skin, scene, form, several, pieces) if several else None
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


def _drawn(draw: Draw, skin: Skin, scene: Scene, form: str, several: int, pieces: int) -> Plan | None:
    rng = draw.rng
    if several == 1:
        cause = rng.choice(scene.causes)
        hypotheses: tuple[Event, ...] = (cause, cause.contrary() if cause.other and rng.random() < 0.5 else cause.denied())
    else:
        names = rng.sample(scene.sources, several) if scene.sources else draw.names(skin.names, several)
        hypotheses = tuple(Event(name, *(text.format(h=name) for text in scene.comes)) for name in names)
    signs = _signs(draw, skin, scene, form, pieces)
    if signs is None:
        return None
    whole = form in ("counts", "cells", "kind cells", "margins")
    weights, rates = _counted(draw, hypotheses, signs) if whole else _rated(draw, hypotheses, signs, kinds=form == "kinds")
    if form == "mixed":
        weights = {one: Fraction(10 * rng.randint(2, 20)) for one in hypotheses}
    return Plan(scene, hypotheses, signs, weights, rates, form)


def _signs(draw: Draw, skin: Skin, scene: Scene, form: str, pieces: int) -> tuple[tuple[Event, ...], ...] | None:
    """Signs with their outcomes; a sign that is looked for twice stands twice."""
    rng = draw.rng
    if form in ("kinds", "kind cells"):
        kinds = rng.choice(scene.kinds)
        return (
            tuple(
                Event(kind, f"is {kind}", f"are {kind}") for kind in rng.sample(kinds, min(len(kinds), rng.choice((2, 2, 3))))
            ),
        )
    pool = list(scene.signs)
    if scene.witnesses[0] and (pieces > 1 or not pool or rng.random() < 0.4):
        pool = [Event(name, *(text.format(w=name) for text in scene.witnesses)) for name in draw.names(skin.names, 3)]
    if scene.repeats and pieces == 2 and rng.random() < 0.5:
        pool = [rng.choice(pool)] * 2
    elif len(pool) < pieces:
        return None
    else:
        pool = rng.sample(pool, pieces)
    found = {one: (one, one.contrary() if one.other and rng.random() < 0.6 else one.denied()) for one in pool}
    return tuple(found[one] for one in pool)


_Numbers = tuple[dict[Event, Fraction], dict[tuple[Event, Event], Fraction]]


def _rated(draw: Draw, hypotheses: Sequence[Event], signs: Sequence[Sequence[Event]], *, kinds: bool) -> _Numbers:
    """Shares that are easily said."""
    rng = draw.rng
    if len(hypotheses) == 2:
        prior = rng.choice(_PRIORS)
        weights = dict(zip(hypotheses, (prior, 1 - prior), strict=True))
    else:
        parts = [Fraction(rng.randint(1, 6), 20) for _ in hypotheses[1:]]
        weights = dict(zip(hypotheses, (*parts, 1 - sum(parts)), strict=True))
    rates: dict[tuple[Event, Event], Fraction] = {}
    for sign in signs:
        for i, hypothesis in enumerate(hypotheses):
            if len(sign) == 2 and not kinds:
                often = rng.choice(_OFTEN if i == 0 else _SELDOM)
                share = often if len(hypotheses) == 2 and rng.random() < 0.9 else rng.choice((*_OFTEN, *_SELDOM))
                rates |= {(sign[0], hypothesis): share, (sign[1], hypothesis): 1 - share}
            else:
                sizes = [rng.randint(2, 6) for _ in sign]
                rates |= {(kind, hypothesis): Fraction(size, sum(sizes)) for kind, size in zip(sign, sizes, strict=True)}
    return weights, rates


def _counted(draw: Draw, hypotheses: Sequence[Event], signs: Sequence[Sequence[Event]]) -> _Numbers:
    """Whole numbers of cases in each cell."""
    rng = draw.rng
    step = rng.choice((1, 1, 2, 5, 10))
    cells = {(outcome, hypothesis): Fraction(step * rng.randint(2, 12) + rng.randint(0, 1) * (step == 1))
             for hypothesis in hypotheses for outcome in signs[0]}  # fmt: skip
    weights = {one: sum((size for (_, other), size in cells.items() if other == one), Fraction(0)) for one in hypotheses}
    return weights, {(outcome, one): size / weights[one] for (outcome, one), size in cells.items()}


# What is told


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
    (sign,) = plan.signs
    cells = [(one, outcome) for one in plan.hypotheses for outcome in sign]
    plan.told = [Told("cell", cell, plan.weights[cell[0]] * plan.rates[cell[1], cell[0]], counted=True) for cell in cells]


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
