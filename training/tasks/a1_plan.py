"""A1: two chains of the same relations are drawn, rival facts beside them, and what is asked is solved by trying every way."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from training.draw import Draw
from training.tasks.a1_scene import Relation, Scene

_Hop = tuple[Relation, bool]  # a relation, and whether it is gone in its direction


@dataclass(frozen=True)
class Fact:
    """What is stated of two terms."""

    relation: Relation
    source: str
    target: str


@dataclass
class Plan:
    """Facts in the order in which they are to be told, the pair to go by, and what is asked."""

    scene: Scene
    facts: list[Fact]
    pair: tuple[str, str]
    asked: tuple[str, ...]  # the third term, or the pair that is judged
    back: bool  # whether what is asked comes before the third term
    answer: str | None = None
    options: tuple[str, ...] = ()
    names: tuple[str, ...] = field(default=())


def make(draw: Draw, scene: Scene, hops: int, rivals: int) -> Plan | None:
    """A plan of as many hops on each side; None where the draw is no good."""
    rng = draw.rng
    way = _way(draw, scene, hops)
    if way is None:
        return None
    taken: set[str] = set()
    model, other = _chain(draw, scene, way, taken), _chain(draw, scene, way, taken)
    chains = [_facts(way, chain) for chain in (model, other)]
    others = _rivals(draw, scene, way, (model, other), taken, rivals)
    if draw.unanswerable:
        chain = rng.choice(chains)
        chain.pop(rng.randrange(len(chain)))
    facts = [fact for chain in chains for fact in chain]
    plan = Plan(scene, [*facts, *others], (model[0], model[-1]), (other[0],), back=False)
    form = rng.random()
    if form < 0.25:
        plan.pair, plan.asked, plan.back = (model[-1], model[0]), (other[0],), True
    elif form < 0.5:
        end = other[-1] if rng.random() < 0.5 else _wrong(draw, plan, model, other)
        plan.asked = (other[0], end) if end != other[0] else (other[-1], other[0])
    plan.answer = solved(plan, hops)
    if (plan.answer is None) != draw.unanswerable:
        return None
    told = [term for fact in plan.facts for term in (fact.source, fact.target)]
    if len(plan.asked) == 1 and form > 0.85 and plan.answer:
        rest = [term for term in dict.fromkeys(told) if term not in (*plan.pair, *plan.asked, plan.answer)]
        if len(rest) > 1:
            options = [plan.answer, *rng.sample(rest, 2)]
            rng.shuffle(options)
            plan.options = tuple(options)
    plan.names = tuple(dict.fromkeys([*told, *plan.pair, *plan.asked]))
    return plan


def _way(draw: Draw, scene: Scene, hops: int) -> list[_Hop] | None:
    """Relations that lead on from sort to sort, mostly each once."""
    rng = draw.rng
    steps = [(relation, forward) for relation in scene.relations for forward in (True, False)]
    way = [rng.choice(steps)]
    while len(way) < hops:
        here = _end(way[-1])
        onward = [step for step in steps if _start(step) == here and step[0] != way[-1][0]]
        fresh = [step for step in onward if all(step[0] != relation for relation, _ in way)]
        if not onward:
            return None
        way.append(rng.choice(fresh or onward))
    return way


def _start(step: _Hop) -> str:
    return step[0].source if step[1] else step[0].target


def _end(step: _Hop) -> str:
    return step[0].target if step[1] else step[0].source


def _chain(draw: Draw, scene: Scene, way: Sequence[_Hop], taken: set[str]) -> list[str]:
    return [scene.word(draw, sort, taken) for sort in (_start(way[0]), *map(_end, way))]


def _facts(way: Sequence[_Hop], chain: Sequence[str]) -> list[Fact]:
    return [
        Fact(relation, *((one, other) if forward else (other, one)))
        for (relation, forward), (one, other) in zip(way, pairwise(chain), strict=True)
    ]


def _rivals(
    draw: Draw, scene: Scene, way: Sequence[_Hop], chains: Sequence[Sequence[str]], taken: set[str], count: int
) -> list[Fact]:
    """Facts that nothing needs: another relation of terms of the chains, both or one, or a relation of theirs between others."""
    rng = draw.rng
    found: list[Fact] = []
    sorts = [_start(way[0]), *map(_end, way)]
    while len(found) < count:
        beside = [
            (relation, place) for relation in scene.relations for place, sort in enumerate(sorts)
            if sort in (relation.source, relation.target) and all(relation != one for one, _ in way)
            and all(relation != fact.relation for fact in found)
        ]  # fmt: skip
        if beside and rng.random() < 0.8:
            relation, place = rng.choice(beside)
            ends = rng.random() < 0.75
            for chain in chains if ends else rng.sample(list(chains), 1):
                forward = relation.source == sorts[place]
                fresh = scene.word(draw, relation.target if forward else relation.source, taken)
                found.append(Fact(relation, *((chain[place], fresh) if forward else (fresh, chain[place]))))
        else:
            relation, _ = rng.choice(way)
            found.append(Fact(relation, scene.word(draw, relation.source, taken), scene.word(draw, relation.target, taken)))
    return found


def _wrong(draw: Draw, plan: Plan, model: Sequence[str], other: Sequence[str]) -> str:
    """A term that does not complete the analogy: of another relation, of the model, or the other way round."""
    linked = [
        fact.target if fact.source == other[0] else fact.source for fact in plan.facts if other[0] in (fact.source, fact.target)
    ]
    pool = [term for term in linked if term != other[-1]] * 2 + [model[-1], other[0]]
    pool += [term for fact in plan.facts for term in (fact.source, fact.target) if term not in (*model, *other)]
    return draw.rng.choice(pool)


def solved(plan: Plan, most: int) -> str | None:
    """The answer: all ways of up to `most` relations are tried, shorter ones first."""
    pair = plan.pair[::-1] if plan.back else plan.pair
    relations = {fact.relation for fact in plan.facts}
    links: dict[tuple[Relation, bool], set[tuple[str, str]]] = {}
    for relation in relations:
        ends = {(fact.source, fact.target) for fact in plan.facts if fact.relation == relation}
        links[relation, True], links[relation, False] = ends, {(target, source) for source, target in ends}
    ways = {(): {(term, term) for fact in plan.facts for term in (fact.source, fact.target)}}
    near = False
    for distance in range(1, most + 1):
        ways = {
            (*way, step): joined for way, ends in ways.items() for step, more in links.items()
            if (joined := {(a, d) for a, b in ends for c, d in more if b == c}) and any(a == pair[0] for a, _ in joined)
        }  # fmt: skip
        near = near or plan.asked in _all(links, distance)
        alike = [ends for ends in ways.values() if pair in ends]
        if alike:
            found = {end for ends in alike for start, end in ends if start == plan.asked[0]}
            if len(plan.asked) == 1:
                return found.pop() if len(found) == 1 else None
            return "yes" if plan.asked[1] in found else "no" if found or near else None
    return None


def _all(links: dict[tuple[Relation, bool], set[tuple[str, str]]], steps: int) -> set[tuple[str, str]]:
    """Every two terms that so many facts lie between."""
    single = {end for ends in links.values() for end in ends}
    found = single
    for _ in range(steps - 1):
        found = {(a, d) for a, b in found for c, d in single if b == c}
    return found
