"""C1 with events: one mechanism while it is made, and its solver."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from model.derivation.events import solution
from training.draw import Draw
from training.tasks.c1_skin import Skin
from training.tasks.c1_words import Event

UNKNOWN = "unknown"
TRUTHS = ("yes", "no", UNKNOWN)
MOST_LINES = 14  # beside the goal; a trace has fifteen steps
_TRIES = 400
Literal = tuple[str, bool]


@dataclass(frozen=True)
class Rule:
    """In which ways something comes about, or (not `holds`) is kept from it."""

    ways: tuple[tuple[Literal, ...], ...]
    effect: str
    holds: bool = True

    @property
    def names(self) -> list[str]:
        """All that it acts by."""
        return [name for way in self.ways for name, _ in way]

    def acts_in(self, world: Mapping[str, bool]) -> bool:
        """Whether one of its ways is as a case has it."""
        return any(all(world[name] == holds for name, holds in way) for way in self.ways)

    @property
    def clause(self) -> str:
        """As a reading writes it."""
        return f"{' or '.join(' & '.join(map(said, way)) for way in self.ways)} so {said((self.effect, self.holds))}"


def said(one: Literal) -> str:
    """A literal as readings write it."""
    return one[0] if one[1] else f"not {one[0]}"


@dataclass
class Plan:
    """What is asked, the mechanisms, what is stated and what is forced; `closed` are effects that nothing else brings about."""

    mode: str
    events: dict[str, Event]
    rules: list[Rule]
    values: dict[str, bool]  # of the roots, as they are
    effect: str = ""
    causes: tuple[Literal, ...] = ()
    states: dict[str, bool] = field(default_factory=dict)
    forced: dict[str, bool] = field(default_factory=dict)
    closed: set[str] = field(default_factory=set)
    everything: bool = False  # whether it is said of all effects at once that nothing else brings them about
    side: list[str] = field(default_factory=list)  # what acts beside the chain
    chain: list[str] = field(default_factory=list)  # from a root to what is asked
    irrelevant: int = 0  # sentences that say nothing of the matter, in the place of one that did

    @property
    def asked(self) -> str:
        """What a reading writes behind the blank."""
        if self.mode in ("needed", "enough"):
            return f"{self.causes[0][0]} {self.mode} for {self.effect}"
        if self.mode == "which":
            return f"{' or '.join(name for name, _ in self.causes)} so {self.effect}"
        return self.effect + (f" if {' & '.join(map(said, self.causes))}" if self.mode == "if" else "")

    def clauses(self) -> list[str]:
        """All clauses, in no order, for the derivation."""
        closing = ["s0 only"] if self.everything else [f"s0 only {name}" for name in sorted(self.closed)]
        return [
            f"_ = {self.asked}",
            *(f"s0 {rule.clause}" for rule in self.rules),
            *closing,
            *(f"s0 {said(state)}" for state in self.states.items()),
            *(f"s0 do {said(state)}" for state in self.forced.items()),
        ]

    @property
    def effects(self) -> list[str]:
        """What a mechanism acts on, each once."""
        return list(dict.fromkeys(rule.effect for rule in self.rules))

    @property
    def options(self) -> tuple[str, ...]:
        """All answers that there may be."""
        return tuple(name for name, _ in self.causes) if self.mode == "which" else TRUTHS

    def solved(self) -> str:
        """The answer by running every case that agrees with what is stated, one by one; empty where there is none."""
        if self.mode == "which":
            return self._decisive()
        if self.mode in ("needed", "enough"):
            return self._in_all_cases()
        return _truth([world[self.effect] for world in self._worlds(dict(self.causes))])

    def _decisive(self) -> str:
        found = {name: _truth([world[self.effect] for world in self._worlds({name: False})]) for name, _ in self.causes}
        if UNKNOWN in found.values():
            return UNKNOWN
        decisive = [name for name, truth in found.items() if truth == "no"]
        actual = _truth([world[self.effect] for world in self._worlds({})])
        return decisive[0] if len(decisive) == 1 and actual == "yes" else ""

    def _in_all_cases(self) -> str:
        enough = self.mode == "enough"
        always: dict[tuple[bool, ...], list[bool]] = {}
        roots = self._roots()
        for world in self._worlds({self.causes[0][0]: enough}):
            always.setdefault(tuple(world[root] for root in roots), []).append(world[self.effect] == enough)
        if all(all(held) for held in always.values()):
            return "yes"
        return "no" if any(not any(held) for held in always.values()) else UNKNOWN

    def _roots(self) -> list[str]:
        """Those on which what is asked may hang, and which hang on nothing themselves."""
        return [name for name in self._order() if name not in self.effects]

    def _worlds(self, changed: dict[str, bool]) -> Iterator[dict[str, bool]]:
        """Each case with something changed: open roots and, where something else may act, that, are tried both ways."""
        order, effects = self._order(), self.effects
        set_to = self.forced | changed
        free = [name for name in order if name not in effects and name not in self.states and name not in set_to]
        hidden = [
            name for name in order if name in effects and name not in set_to and not self.everything and name not in self.closed
        ]
        hidden = hidden if len(free) + len(hidden) < 8 else hidden[-4:]  # what is nearest to the effect opens it first
        mechanisms = {name: [rule for rule in self.rules if rule.effect == name] for name in order}
        for values in product((False, True), repeat=len(free) + len(hidden)):
            drawn = dict(zip([*free, *hidden], values, strict=True))
            world: dict[str, bool] = {}
            for name in order:
                if name in set_to:
                    world[name] = set_to[name]
                elif name not in effects:
                    world[name] = self.states.get(name, drawn.get(name, False))
                else:
                    acting = [rule.holds for rule in mechanisms[name] if rule.acts_in(world)]
                    world[name] = (True in acting or drawn.get(name, False)) and False not in acting
            yield world

    def _order(self) -> list[str]:
        """What is asked about and all on which it may hang, causes first."""
        done: list[str] = []

        def visit(name: str) -> None:
            for rule in self.rules:
                if rule.effect == name and name not in done:
                    for one in rule.names:
                        visit(one)
            if name not in done:
                done.append(name)

        for name in (*(name for name, _ in self.causes), self.effect):
            visit(name)
        return done


def _truth(found: Sequence[bool]) -> str:
    return UNKNOWN if len({*found}) != 1 else "yes" if found[0] else "no"


def lines_of(clauses: Sequence[str]) -> tuple[tuple[str, ...], str] | None:
    """The lines and the answer that a reading derives."""
    found = solution(tuple(clauses))
    return (found[1], found[2]) if found else None


def hops(lines: Sequence[str]) -> int:
    """How many mechanisms act."""
    return sum(" so " in line for line in lines)


def aim(draw: Draw, skin: Skin, depth: int) -> tuple[str, str]:
    """What is asked, and the answer where it is one of three: drawn before anything that length may decide."""
    modes = [mode for mode in skin.modes if mode != "trend" and (mode != "which" or 2 <= depth <= 6)]
    modes = [mode for mode in modes if depth < 7 or mode in ("whether", "if")]
    return draw.rng.choice(modes or ["whether"]), UNKNOWN if draw.unanswerable else draw.rng.choice(TRUTHS)


def make(draw: Draw, skin: Skin, depth: int, mode: str, wanted: str, *, spare: int, tight: bool) -> Plan | None:
    """A plan of a depth with the answer that is aimed at; None where none turned up."""
    for _ in range(_TRIES):
        plan = _queried(draw, _grown(draw, skin, depth, mode, tight=tight))
        full = lines_of(plan.clauses()) if plan else None
        if plan is None or full is None or not 0 <= hops(full[0]) - depth <= (mode == "which" and depth % 2):
            continue
        if len(full[0]) > MOST_LINES or (wanted != UNKNOWN and full[1] != wanted and mode != "which"):
            continue
        _close(draw, plan, full)
        opened = _opened(draw, plan, full[0]) if wanted == UNKNOWN else plan
        if opened is None:
            continue
        _add_spare(draw, skin, opened, spare)
        found = lines_of(opened.clauses())
        if found and found[1] == opened.solved() and (wanted == UNKNOWN) == (found[1] == UNKNOWN):
            return opened
    return None


def _grown(draw: Draw, skin: Skin, depth: int, mode: str, *, tight: bool) -> Plan:
    """A chain of mechanisms in each of which the one before makes a difference."""
    rng = draw.rng
    size = max(1, rng.randint(depth // 2, depth)) if mode == "which" else depth
    pool = rng.sample(skin.events, len(skin.events))
    events = {event.key: event for event in pool}
    names = list(events)
    latest = names.pop()
    plan = Plan(mode, events, [], {latest: mode == "which" or rng.random() < 0.55}, chain=[latest])
    values = dict(plan.values)
    extra = 0.06 if depth > 10 else 0.15 if tight else 0.45
    for hop in range(size):
        effect = names.pop()
        beside = [names.pop()] if len(names) > size - hop + 2 and rng.random() < extra and len(plan.side) < 4 else []
        values[effect] = _mechanism(draw, plan, latest, effect, beside, holds=values[latest])
        plan.side += beside
        latest = effect
        plan.chain.append(latest)
    plan.effect = latest
    return plan


def _mechanism(draw: Draw, plan: Plan, latest: str, effect: str, beside: list[str], *, holds: bool) -> bool:
    """How the latest thing acts on an effect, perhaps with one beside it; whether the effect then comes about."""
    rng = draw.rng
    if not beside:
        negative = rng.random() < (0.1 if len(plan.chain) > 6 else 0.28)
        plan.rules.append(Rule((((latest, not negative),),), effect))
        return holds != negative
    other = beside[0]
    kind = rng.choice(("and", "unless", "or", "apart", "block", "block", "against"))
    pair = [(latest, True), (other, True)]
    rng.shuffle(pair)
    if kind == "and":
        plan.values[other] = True
        plan.rules.append(Rule((tuple(pair),), effect))
        return holds
    if kind == "unless":
        plan.values[other] = False
        plan.rules.append(Rule((((latest, True), (other, False)),), effect))
        return holds
    if kind == "or":
        plan.values[other] = False
        plan.rules.append(Rule(tuple((one,) for one in pair), effect))
        return holds
    if kind == "apart":
        plan.values[other] = False
        plan.rules += [Rule((((name, True),),), effect) for name, _ in pair]
        return holds
    plan.values[other] = True
    if kind == "block":
        plan.rules += [Rule((((other, True),),), effect), Rule((((latest, True),),), effect, holds=False)]
    else:
        plan.rules.append(Rule((((other, True), (latest, False)),), effect))
    return not holds


def _queried(draw: Draw, plan: Plan) -> Plan | None:
    """What is stated, and what is asked of it."""
    rng = draw.rng
    roots = dict(plan.values)
    if plan.mode in ("needed", "enough"):
        plan.causes = ((rng.choice([plan.chain[0], plan.chain[0], *plan.side, *plan.chain[1:-1]]), True),)
    elif plan.mode == "which":
        plan.states = roots
        options = [plan.chain[0], _rival(draw, plan)]
        rng.shuffle(options)
        plan.causes = tuple((name, True) for name in options)
        plan.states = dict(plan.values)
    elif plan.mode == "if":
        changed = rng.choice([plan.chain[0]] * 3 + plan.side)
        value = not roots[changed] if changed != plan.chain[0] else roots[changed]
        plan.causes = ((changed, value),)
        plan.states = {name: holds for name, holds in roots.items() if name != changed}
        if rng.random() < 0.8:
            plan.states[changed] = not value
    else:
        plan.states = roots
    if plan.mode in ("whether", "if") and rng.random() < 0.25:
        _intervened(draw, plan)
    plan.states = dict(sorted(plan.states.items(), key=lambda _: rng.random()))
    plan.everything = True
    return plan


def _intervened(draw: Draw, plan: Plan) -> None:
    """The beginning of the chain is an effect itself, on which somebody lays hands (or which the question sets)."""
    rng = draw.rng
    start = plan.chain[0]
    unused = [name for name in plan.events if name not in plan.values and name not in plan.chain]
    if not unused or (plan.mode == "if" and plan.causes[0][0] != start):
        return
    before = unused[0]
    plan.rules.insert(0, Rule((((before, True),),), start))
    held = plan.states.pop(start, None)
    if plan.mode == "whether":
        plan.forced[start] = bool(held)
        plan.states[before] = not held if rng.random() < 0.8 else bool(held)
    else:
        plan.states[before] = not plan.causes[0][1]


def _rival(draw: Draw, plan: Plan) -> str:
    """Something else that may have brought about what is asked, and did not: it was not there, acts elsewhere, or not alone."""
    rng = draw.rng
    absent = [name for name in plan.side if not plan.values[name]]
    kind = rng.choice(("absent", "elsewhere", "lame"))
    if kind == "absent" and absent:
        return rng.choice(absent)
    used = {*plan.values, *plan.chain}
    rival, other = [name for name in plan.events if name not in used][:2]
    plan.values[rival] = True
    if kind == "lame":
        plan.values[other] = False
        plan.side.append(other)
        plan.rules.append(Rule((tuple(rng.sample([(rival, True), (other, True)], 2)),), plan.effect))
    else:
        plan.rules.append(Rule((((rival, True),),), other))
    return rival


def _close(draw: Draw, plan: Plan, full: tuple[Sequence[str], str]) -> None:
    """That nothing else acts is said of everything, or of those effects on which the answer rests; sometimes where it does not."""
    resting = {line.rpartition(" so not ")[2] for line in full[0] if " so not " in line}
    found = {name for name in plan.effects if name in resting or draw.rng.random() < 0.15}
    closed = replace(plan, everything=False, closed=found)
    if (len(found) > 2 or draw.rng.random() < 0.4 or lines_of(closed.clauses()) is None) and found:
        return
    again = lines_of(closed.clauses())
    if again and again[1] == full[1]:
        plan.everything, plan.closed = False, found


def _opened(draw: Draw, plan: Plan, lines: Sequence[str]) -> Plan | None:
    """One thing on which the answer rests is not said any more: a state, that nothing else acts, or a mechanism."""
    rng = draw.rng
    kinds = ["state", "state", "closed", "closed", "rule", "turned"]
    rng.shuffle(kinds)
    for kind in kinds:
        twin = replace(
            plan, states=dict(plan.states), rules=list(plan.rules), closed={*plan.closed}, irrelevant=int(draw.unanswerable)
        )
        if kind == "state" and twin.states:
            twin.states.pop(rng.choice(list(twin.states)))
        elif kind == "closed" and any(" so not " in line for line in lines):
            twin.everything, twin.closed = False, set()
        elif kind in ("rule", "turned") and twin.rules:
            rule = twin.rules.pop(rng.randrange(len(twin.rules)))
            if kind == "turned" and len(rule.ways) == 1 and len(rule.ways[0]) == 1 and rule.ways[0][0][1] and rule.holds:
                twin.rules.append(Rule((((rule.effect, True),),), rule.ways[0][0][0]))  # the converse says nothing of it
                twin.irrelevant -= 1
        else:
            continue
        if not _sound(twin):
            continue
        found = lines_of(twin.clauses())
        if found and found[1] == UNKNOWN and 2 <= len(found[0]) <= MOST_LINES and twin.effect in twin.effects:
            return twin
    return None


def _sound(plan: Plan) -> bool:
    """Whether what is stated is of no effect, and what is asked is still there."""
    named = {name for rule in plan.rules for way in rule.ways for name, _ in way} | {*plan.effects}
    wanted = {plan.effect, *(name for name, _ in plan.causes)}
    return bool(plan.rules) and not {*plan.states} & {*plan.effects} and wanted <= named and {*plan.forced} <= {*plan.effects}


def _add_spare(draw: Draw, skin: Skin, plan: Plan, count: int) -> None:
    """Mechanisms and states that lead nowhere near what is asked."""
    rng = draw.rng
    used = {name for rule in plan.rules for way in rule.ways for name, _ in way} | {*plan.effects, *plan.states}
    unused = [name for name in plan.events if name not in used]
    for _ in range(count):
        if len(unused) < 2:
            return
        effect = unused.pop()
        source = rng.choice([*plan.chain[:-1], unused[-1]])
        if source == unused[-1]:
            unused.pop()
            if rng.random() < 0.5 and plan.mode not in ("needed", "enough"):
                plan.states[source] = rng.random() < 0.5
        plan.rules.insert(rng.randrange(len(plan.rules) + 1), Rule((((source, True),),), effect))
