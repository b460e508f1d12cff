"""P1: a population is drawn, the premises that describe it are chosen, and what is asked is counted in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from training.draw import Draw
from training.tasks.p1_scene import Event, Scene, Skin

_PRIORS = tuple(Fraction(n, 100) for n in (1, 2, 4, 5, 10, 10, 20, 20, 25, 30, 40, 40, 50, 60, 75, 80))
_OFTEN = tuple(Fraction(n, 100) for n in (50, 60, 70, 75, 80, 80, 90, 90, 95, 98))
_TENTHS = tuple(Fraction(n, 10) for n in range(1, 10))
_SELDOM = tuple(Fraction(n, 100) for n in (1, 2, 4, 5, 5, 10, 10, 20, 20, 25, 30, 40))


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


def drawn(draw: Draw, skin: Skin, scene: Scene, form: str, several: int, pieces: int) -> Plan | None:
    """A population of as many hypotheses, and as many pieces of evidence; None where a scene has no such signs."""
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
        if kinds:
            sizes = [[rng.randint(2, 6) for _ in sign] for _ in hypotheses]
            shares = [[Fraction(size, sum(row)) for size in row] for row in sizes]
        else:
            few = len(hypotheses) * len(signs) == 2
            held = (rng.choice(_OFTEN), rng.choice(_SELDOM)) if few else rng.sample(_TENTHS, len(hypotheses))
            shares = [[share, 1 - share] for share in held]
        rates |= {(kind, one): row[i] for one, row in zip(hypotheses, shares, strict=True) for i, kind in enumerate(sign)}
    return weights, rates


def _counted(draw: Draw, hypotheses: Sequence[Event], signs: Sequence[Sequence[Event]]) -> _Numbers:
    """Whole numbers of cases in each cell."""
    rng = draw.rng
    step = rng.choice((1, 1, 2, 5, 10))
    cells = {(outcome, hypothesis): Fraction(step * rng.randint(2, 12) + rng.randint(0, 1) * (step == 1))
             for hypothesis in hypotheses for outcome in signs[0]}  # fmt: skip
    weights = {one: sum((size for (_, other), size in cells.items() if other == one), Fraction(0)) for one in hypotheses}
    return weights, {(outcome, one): size / weights[one] for (outcome, one), size in cells.items()}
