"""C1 with quantities: links by which one moves another, what is changed or held, and which way that moves what is asked."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from training.draw import Draw
from training.tasks.c1_plan import MOST_LINES, TRUTHS, UNKNOWN, hops, lines_of
from training.tasks.c1_skin import Skin
from training.tasks.c1_words import Quantity

TRENDS = ("up", "down", "same")
_TRIES = 1500
_FLIPPED = {"up": "down", "down": "up"}
Trend = tuple[str, str]  # a name and which way it goes
Link = tuple[Trend, Trend]


@dataclass
class TrendPlan:
    """What is asked (of one that goes some way, whether it does), the links, and what is changed, in the question if it is `within`."""

    quantities: dict[str, Quantity]
    links: list[Link]
    effect: str
    changed: Trend
    within: bool
    way: str = ""  # of a question that is answered by yes or no
    held: list[str] = field(default_factory=list)
    closed: bool = False
    irrelevant: int = 0

    @property
    def asked(self) -> str:
        """What a reading writes behind the blank."""
        effect = f"{self.effect} {self.way}".strip()
        return f"{effect} if {' '.join(self.changed)}" if self.within else effect

    @property
    def options(self) -> tuple[str, ...]:
        """All answers that there may be."""
        return TRUTHS if self.way else TRENDS

    def clauses(self) -> list[str]:
        """All clauses, in no order, for the derivation."""
        links = [f"s0 {' '.join(cause)} so {' '.join(effect)}" for cause, effect in self.links]
        states = [*([] if self.within else [f"s0 {' '.join(self.changed)}"]), *(f"s0 {name} same" for name in self.held)]
        return [f"_ = {self.asked}", *links, *states, *(["s0 only"] if self.closed else [])]

    def solved(self) -> str:
        """The answer by walking forward from what is changed, along every path."""
        found: set[str] = set()
        walks = [self.changed]
        while walks:
            name, trend = walks.pop()
            if name == self.effect:
                found.add(trend)
                continue
            for (cause, one), (effect, other) in self.links:
                if cause == name and effect not in self.held and effect != self.changed[0]:
                    walks.append((effect, other if trend == one else _FLIPPED[other]))
        still = self.closed or self.effect in self.held
        trend = found.pop() if len(found) == 1 else "same" if not found and still else UNKNOWN
        return trend if not self.way or trend == UNKNOWN else "yes" if trend == self.way else "no"


def aim(draw: Draw) -> tuple[str, str]:
    """Whether it is asked which way something goes, or whether it goes one way, and the answer."""
    mode = draw.rng.choice(("way", "way", "way", "truth", "truth"))
    answers = (*TRUTHS[:2], UNKNOWN) if mode == "truth" else (*TRENDS, UNKNOWN)
    return mode, UNKNOWN if draw.unanswerable else draw.rng.choice(answers)


def make(draw: Draw, skin: Skin, depth: int, mode: str, wanted: str, *, spare: int, tight: bool) -> TrendPlan | None:
    """A plan of a depth with the answer that is aimed at; None where none turned up."""
    for _ in range(_TRIES):
        plan: TrendPlan | None = _grown(draw, skin, depth, wanted, tight=tight)
        found = lines_of(plan.clauses())
        if found is None or (hops(found[0]) != depth and (wanted != UNKNOWN or found[1] != UNKNOWN)):
            continue
        if mode == "truth":
            plan.way = draw.rng.choice(TRENDS[:2])
        if wanted == UNKNOWN and found[1] != UNKNOWN:
            plan = _opened(draw, plan)
        if plan is None:
            continue
        _add_spare(draw, plan, spare)
        found = lines_of(plan.clauses())
        if found and found[1] == plan.solved() == wanted and 2 <= len(found[0]) <= MOST_LINES:
            return plan
    return None


def _grown(draw: Draw, skin: Skin, depth: int, wanted: str, *, tight: bool) -> TrendPlan:
    """A chain of links; one that is held where nothing is to move, and a second way that goes against it where that is to be open."""
    rng = draw.rng
    pool = rng.sample(skin.quantities, len(skin.quantities))
    quantities = {one.key: one for one in pool}
    names = list(quantities)
    held = wanted == "same" or (wanted == "no" and rng.random() < 0.3)
    before = rng.randint(1, 2) if held else 0
    chain = names[: min(len(names), depth + 1 + before)]
    links = [_link(draw, one, other) for one, other in pairwise(chain)]
    plan = TrendPlan(quantities, links, chain[-1], (chain[0], rng.choice(TRENDS[:2])), rng.random() < 0.5)
    if held and len(chain) > before:
        plan.held, plan.closed = [chain[before]], True
    elif wanted == UNKNOWN and len(chain) > 2 and rng.random() < 0.5:
        _go_against(draw, plan, chain)
    elif not tight and len(chain) > 2 and rng.random() < 0.15:
        at = rng.randrange(len(chain) - 2)
        plan.links.append(_link(draw, chain[at], chain[-1]))
    plan.closed = plan.closed or rng.random() < 0.2
    return plan


def _go_against(draw: Draw, plan: TrendPlan, chain: Sequence[str]) -> None:
    """A second way from somewhere on the chain to its end, which moves that the other way."""
    start = draw.rng.randrange(len(chain) - 2)
    signs = [cause[1] == effect[1] for cause, effect in plan.links[start:]]
    same_way = signs.count(False) % 2 == 0
    one = draw.rng.choice(TRENDS[:2])
    plan.links.append(((chain[start], one), (chain[-1], _FLIPPED[one] if same_way else one)))


def _link(draw: Draw, one: str, other: str) -> Link:
    cause = draw.rng.choice(("up", "up", "down"))
    return (one, cause), (other, draw.rng.choice(TRENDS[:2]))


def _opened(draw: Draw, plan: TrendPlan) -> TrendPlan | None:
    """A link is turned round or left out, and nothing says that there is no other."""
    at = draw.rng.randrange(len(plan.links))
    cause, effect = plan.links[at]
    links = [*plan.links[:at], *plan.links[at + 1 :]]
    turned = draw.rng.random() < 0.4
    twin = replace(plan, links=links, closed=False, irrelevant=int(draw.unanswerable and not turned))
    if turned:
        links.insert(at, (effect, cause))
    named = {name for link in links for name, _ in link}
    return twin if {twin.effect, twin.changed[0]} <= named else None


def _add_spare(draw: Draw, plan: TrendPlan, count: int) -> None:
    """Links that lead nowhere near what is asked, or from what does not move."""
    used = {name for link in plan.links for name, _ in link}
    unused = [name for name in plan.quantities if name not in used]
    for _ in range(min(count, len(unused))):
        name = unused.pop()
        other = draw.rng.choice(sorted(used - {plan.effect, plan.changed[0]} - {*plan.held}) or [plan.changed[0]])
        pair = (name, other) if draw.rng.random() < 0.3 and other != plan.changed[0] else (other, name)
        plan.links.append(_link(draw, *pair))
