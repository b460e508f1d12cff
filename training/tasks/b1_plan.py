"""B1 with causes: the skin, one problem while it is made, and its solver."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from training.draw import Draw, Patterns

UNKNOWN = "unknown"
TRUTHS = ("yes", "no", UNKNOWN)
_CAUSES = {"elementary": (2, 3), "intermediate": (3, 3), "advanced": (3, 4), "expert": (3, 5)}
_MOST = {"one": 1, "fewest": 2, "count": 3, "needed": 3}  # causes in a smallest set
_TRIES = 400
_DEEPEST_SETS = 10  # a trace of sets has lines for their sizes, too, and fifteen steps at most


@dataclass(frozen=True)
class Skin:
    """What causes and effects are in one domain, and how its people speak; `modes` repeats the questions it prefers.

    Causes are single words behind their article (`the pump`), effects are noun phrases (`noise`, `a blue flame`). `slots` are words
    of the skin for the patterns: `v` `vb` `vs` what a cause does, `fails` `fail` when it does so, `sign` `signs` what its effects are
    called, `who` `saw` `place` of the observer, `comes` of an effect. Where a skin has patterns of its own, they stand beside the
    general ones, or instead of them if it is `apart`.
    """

    noun: str
    nouns: str
    causes: tuple[str, ...]
    effects: tuple[str, ...]
    slots: dict[str, tuple[str, ...]]
    modes: tuple[str, ...] = ("one",) * 6 + ("fewest", "count", "needed")
    own: dict[str, Patterns] = field(default_factory=dict)
    apart: bool = False
    invented: float = 0.0  # how often the name of a cause is made up


def bare(text: str) -> str:
    """A cause or an effect without its article, as readings name it: `leak`, `blue flame`, `amber` of `schedule amber`."""
    head, _, rest = text.partition(" ")
    return rest if head in ("the", "a", "an", "schedule") else text


@dataclass
class Plan:
    """One problem: what is asked, what each cause shows, and what was seen, not seen or ruled out."""

    mode: str
    shows: dict[str, list[str]]
    told: list[tuple[str, bool]]
    out: list[str]
    target: str = ""  # of `needed`
    irrelevant: int = 0  # told sentences that say nothing of the matter

    @property
    def depth(self) -> int:
        """Observations and exclusions, each an elimination."""
        return len(self.told) + bool(self.out)

    def smallest(self) -> list[tuple[str, ...]]:
        """The smallest sets of causes that show all that was seen and nothing that was not; of one cause where only one acts."""
        possible = [c for c in self.shows if c not in self.out and all(seen or e not in self.shows[c] for e, seen in self.told)]
        wanted = {e for e, seen in self.told if seen}
        for size in range(1, 2 if self.mode == "one" else 5):
            found = [group for group in combinations(possible, size) if wanted <= {e for c in group for e in self.shows[c]}]
            if found:
                return found
        return []

    @property
    def answer(self) -> str:
        """What the smallest sets say; empty where nothing explains what was seen."""
        found = self.smallest()
        if not found:
            return ""
        if self.mode == "count":
            return str(len(found[0]))
        if self.mode == "needed":
            within = [self.target in group for group in found]
            return "yes" if all(within) else UNKNOWN if any(within) else "no"
        return " ".join(sorted(map(bare, found[0]), key=str.lower)) if len(found) == 1 else UNKNOWN

    def options(self) -> tuple[str, ...]:
        """Every possible answer of a choice."""
        if self.mode == "needed":
            return TRUTHS
        if self.mode == "count" or self.answer == UNKNOWN:
            return ()
        names = sorted(map(bare, self.shows), key=str.lower)
        sizes = (1,) if self.mode == "one" else (1, 2)
        return tuple(" ".join(group) for size in sizes for group in combinations(names, size))


def aim(draw: Draw, skin: Skin, depth: int) -> tuple[str, str]:
    """What is asked, and the answer where it is one of three: drawn before anything that length may decide."""
    modes = [mode for mode in skin.modes if 1 < depth <= _DEEPEST_SETS or mode == "one"] or ["one"]
    mode = draw.rng.choice([mode for mode in modes if mode != "count" or not draw.unanswerable])
    return mode, UNKNOWN if draw.unanswerable else draw.rng.choice(TRUTHS)


def make(draw: Draw, skin: Skin, level: str, depth: int, aimed: tuple[str, str], *, tight: bool) -> Plan:
    """A plan of a depth, in twins one whose answer is open; a `tight` one has few causes that show little."""
    mode, wanted = aimed
    causes = (3, 3) if tight else _CAUSES[level]
    for mode_tried in (mode, "one"):
        for plan in _drawn(draw, skin, causes, depth, mode_tried, tight=tight, rivals=wanted == UNKNOWN):
            if draw.unanswerable and mode_tried != "needed":
                twin = _opened(draw, plan)
                if twin is not None:
                    return twin
            elif mode_tried != "needed" or plan.answer == wanted:
                return plan
    raise AssertionError(f"no B1 of depth {depth}, {mode}, {wanted}")


def _drawn(
    draw: Draw, skin: Skin, causes: tuple[int, int], depth: int, mode: str, *, tight: bool, rivals: bool
) -> Iterator[Plan]:
    for _ in range(_TRIES):
        plan = _one(draw, skin, causes, depth, tight) if mode == "one" else _several(draw, skin, causes, depth, mode, rivals)
        answer = plan.answer if plan is not None else ""
        if plan is not None and answer and (answer != UNKNOWN or mode == "needed") and len(plan.smallest()[0]) <= _MOST[mode]:
            yield plan


def _one(draw: Draw, skin: Skin, causes: tuple[int, int], depth: int, tight: bool) -> Plan:
    """One cause acts: the others each miss something that was seen, or show something that was not."""
    rng = draw.rng
    out = depth > 2 and rng.random() < 0.2
    literals = depth - out
    most = literals // 2 if depth < 8 else 2 * literals // 3
    absent = most if tight else rng.choice((0, 0, 1)) if literals == 2 else rng.randint(0, most)
    pool = rng.sample(skin.effects, literals + rng.randint(1, 3))
    seen, unseen, extra = pool[: literals - absent], pool[literals - absent : literals], pool[literals:]
    names = _names(draw, skin, rng.randint(*causes))
    shows = {names[0]: [*seen, *rng.sample(extra, rng.randint(0, 1))]}
    for i, name in enumerate(names[1:]):
        near = i == 0 and (draw.unanswerable or (not tight and rng.random() < 0.4))  # but for one thing the same
        kept = seen[:] if near else rng.sample(seen, min(len(seen), 1 if tight else rng.randint(1, 3)))
        if unseen and (len(kept) == len(seen) or rng.random() < 0.5):
            kept.append(rng.choice(unseen))  # it would show, which was not seen
        elif len(kept) == len(seen):
            kept.remove(rng.choice(kept))
        shows[name] = [*kept, *rng.sample(extra, 0 if tight else rng.randint(0, 1))] or [rng.choice(extra)]
    told = [*((effect, True) for effect in seen), *((effect, False) for effect in unseen)]
    return _shuffled(draw, Plan("one", shows, told, [rng.choice(names[1:])] if out else []))


def _several(draw: Draw, skin: Skin, causes: tuple[int, int], depth: int, mode: str, rivals: bool) -> Plan | None:
    """Several causes may act: each thing seen is shown by one to three of them; two `rivals` differ in one thing, or not at all."""
    rng = draw.rng
    out = depth > 3 and rng.random() < 0.2
    literals = depth - out
    absent = rng.randint(0, max(0, (literals - 1) // 2)) if literals > 2 else 0
    pool = rng.sample(skin.effects, literals + rng.randint(0, 2))
    names = _names(draw, skin, max(3, rng.randint(*causes)))
    shows: dict[str, list[str]] = {name: [] for name in names}
    often = (1, 1, 1, 2) if depth > 6 else (1, 1, 2) if len(names) < 4 else (1, 1, 2, 2, 3)
    for i, effect in enumerate(pool):
        late = literals - absent <= i < literals
        for name in rng.sample(names, 1 if late else rng.choice(often)):
            shows[name].append(effect)
    if rivals:
        only = [pool[0]] if mode == "fewest" else []
        shows = {name: [effect for effect in effects if effect not in only] for name, effects in shows.items()}
        shows[names[1]] = list(shows[names[0]])
        shows[names[0]] += only
    if not all(1 <= len(effects) <= 5 for effects in shows.values()):
        return None
    told = [(effect, i < literals - absent) for i, effect in enumerate(pool[:literals])]
    plan = Plan(mode, shows, told, [rng.choice(names[2:])] if out else [])
    if mode == "needed":
        plan.target = (
            names[0] if rivals and rng.random() < 0.7 else rng.choice([name for name in names if name not in plan.out])
        )
    return _shuffled(draw, plan)


def _names(draw: Draw, skin: Skin, count: int) -> list[str]:
    return draw.names(skin.causes, count, skin.invented)


def _shuffled(draw: Draw, plan: Plan) -> Plan:
    names = list(plan.shows)
    draw.rng.shuffle(names)
    for effects in plan.shows.values():
        draw.rng.shuffle(effects)
    draw.rng.shuffle(plan.told)
    plan.shows = {name: plan.shows[name] for name in names}
    return plan


def _opened(draw: Draw, plan: Plan) -> Plan | None:
    """A twin: one thing that was told and that the answer hangs on is not told any more."""
    places = list(range(len(plan.told)))
    draw.rng.shuffle(places)
    for place in places:
        told: Sequence[tuple[str, bool]] = [*plan.told[:place], *plan.told[place + 1 :]]
        twin = Plan(plan.mode, plan.shows, list(told), plan.out, plan.target, plan.irrelevant + 1)
        if any(seen for _, seen in told) and twin.answer == UNKNOWN:
            return twin
    return None
