"""B1 with clues to a number: how they are drawn, solved and written."""

from collections.abc import Callable
from dataclasses import dataclass
from math import isqrt

from training.draw import Draw
from training.tasks import b1_clue_phrases as say
from training.tasks.b1_plan import UNKNOWN
from training.tasks.b1_text import Said, Text, brief, composed, unrelated

_WIDEST = {1: 12, 2: 24, 3: 50, 4: 89}
_MOST_LISTED = 9  # numbers in a line of the trace
MOST_CLUES = 11  # beside a stretch, a goal and the number: fifteen steps at most
_TRIES = 4000
_MOST_COUNTED = 6
_TOPICS = ("it", "it", "the number")


@dataclass(frozen=True)
class NumberSkin:
    """Clues need no words of a domain; how often it is asked how many numbers fit."""

    counted: float = 0.15


@dataclass(frozen=True)
class _Clue:
    """A clause, and whether a number fits it."""

    clause: str
    pattern: str
    slots: tuple[tuple[str, int], ...]
    fits: Callable[[int], bool]


@dataclass
class Plan:
    """A stretch of numbers, clues to one of them, and what is asked."""

    stretch: str
    slots: dict[str, int]
    numbers: range
    clues: list[_Clue]
    counted: bool
    irrelevant: int = 0

    @property
    def left(self) -> list[int]:
        """The numbers that fit every clue."""
        return [n for n in self.numbers if all(clue.fits(n) for clue in self.clues)]

    @property
    def answer(self) -> str:
        """The number, how many there are, or unknown where it is not settled."""
        left = self.left
        return str(len(left)) if self.counted else str(left[0]) if len(left) == 1 else UNKNOWN


def make(draw: Draw, skin: NumberSkin, depth: int) -> Plan:
    """A plan with as many clues beside the stretch as the depth says, in twins one whose answer is open."""
    rng = draw.rng
    wanted = min(depth, MOST_CLUES)
    counted = not draw.unanswerable and rng.random() < skin.counted
    for _ in range(_TRIES):
        stretch, slots, numbers = _stretch(draw, depth)
        target = rng.choice(numbers)
        clues = _clues(draw, target, wanted)
        plan = Plan(stretch, slots, numbers, clues, counted)
        if len(clues) < wanted or not _is_good(plan):
            continue
        if not draw.unanswerable:
            return plan
        for i in rng.sample(range(wanted), wanted):
            twin = Plan(stretch, slots, numbers, [*clues[:i], *clues[i + 1 :]], False, 1)
            if twin.clues and 1 < len(twin.left) <= _MOST_LISTED and _is_short(twin):
                return twin
    raise AssertionError(f"no clues of depth {depth}")


def _is_good(plan: Plan) -> bool:
    """Whether the number is settled by clues of which each is needed, as long as they are few; and no line is long."""
    left = plan.left
    if len(left) != 1 and not (plan.counted and 1 < len(left) <= _MOST_COUNTED):
        return False
    fitting = [frozenset(filter(clue.fits, plan.numbers)) for clue in plan.clues]
    if min(map(len, fitting)) > _MOST_LISTED:
        return False
    others = (frozenset(plan.numbers).intersection(*fitting[:i], *fitting[i + 1 :]) for i in range(len(fitting)))
    return sum(len(left_over) > len(left) for left_over in others) >= min(len(plan.clues), 2)


def _is_short(plan: Plan) -> bool:
    return min(sum(map(clue.fits, plan.numbers)) for clue in plan.clues) <= _MOST_LISTED


def _stretch(draw: Draw, depth: int) -> tuple[str, dict[str, int], range]:
    rng = draw.rng
    width = rng.randint(6, _WIDEST.get(depth, 89))
    low = rng.randint(1, 60)
    kind = rng.choice(list(say.STRETCH))
    if kind == "digits {k}" and depth > 1:
        return kind, {"k": 2}, range(10, 100)
    if kind == "positive ; under {b}":
        return kind, {"b": width + 3}, range(1, width + 3)
    if kind == "least {a} ; most {b}":
        return kind, {"a": low, "b": low + width}, range(low, low + width + 1)
    kind = kind if kind != "digits {k}" else "over {a} ; under {b}"
    return kind, {"a": low, "b": low + width}, range(low + 1, low + width)


def _clues(draw: Draw, target: int, count: int) -> list[_Clue]:
    """True clues to a number, no two that say the same."""
    rng = draw.rng
    found: dict[str, _Clue] = {}
    for _ in range(40 * count):
        if len(found) == count:
            break
        clue = _clue(draw, target, rng.choice(_WEIGHTS))
        if clue is not None:
            found.setdefault(clue.clause, clue)
    return list(found.values())


_WEIGHTS = (
    "parity", "parity", "multiple", "multiple", "multiple", "not multiple", "not multiple", "leaves", "leaves", "sum", "sum", "ends",
    "prime", "square", "cube", "divides",
)  # fmt: skip


def _clue(draw: Draw, target: int, kind: str) -> _Clue | None:
    rng = draw.rng
    k, squares = rng.randint(3, 12), _POWERS[2]
    if kind == "parity":
        return _flag("odd" if target % 2 else "even", lambda n: n % 2 == target % 2)
    if kind == "prime":
        return _flag("prime" if target in _PRIMES else "not prime", lambda n: (n in _PRIMES) == (target in _PRIMES))
    if kind == "square":
        return _flag("square" if target in squares else "not square", lambda n: (n in squares) == (target in squares))
    if kind == "cube":
        return _flag("cube", lambda n: n in _POWERS[3]) if target in _POWERS[3] else None
    if kind == "sum":
        return _numbered("sum {k}", (("k", _digits(target)),), lambda n: _digits(n) == _digits(target))
    if kind == "ends":
        return _numbered("ends {k}", (("k", target % 10),), lambda n: n % 10 == target % 10)
    if kind == "divides":
        factor = target * rng.randint(2, 6)
        return _numbered("divides {k}", (("k", factor),), lambda n: factor % n == 0)
    if kind == "leaves":
        return (
            _numbered("leaves {r} by {k}", (("r", target % k), ("k", k)), lambda n: n % k == target % k) if target % k else None
        )
    holds = target % k == 0
    if holds != (kind == "multiple"):
        return None
    return _numbered(f"{kind} {{k}}", (("k", k),), lambda n: (n % k == 0) == holds)


def _flag(clause: str, fits: Callable[[int], bool]) -> _Clue:
    return _Clue(clause, clause, (), fits)


def _numbered(pattern: str, slots: tuple[tuple[str, int], ...], fits: Callable[[int], bool]) -> _Clue:
    return _Clue(pattern.format(**dict(slots)), pattern, slots, fits)


def _digits(number: int) -> int:
    return number // 100 + number // 10 % 10 + number % 10


_PRIMES = frozenset(n for n in range(2, 200) if all(n % k for k in range(2, isqrt(n) + 1)))
_POWERS = {power: frozenset(k**power for k in range(1, 15)) for power in (2, 3)}


def write(draw: Draw, plan: Plan, idle: int, patterns: int) -> Text:
    """The plan in words: the stretch mostly first, the clues in any order."""
    rng = draw.rng
    topic = rng.choice(_TOPICS)
    first = rng.random() < 0.12
    stretch = Said(draw.say(say.STRETCH[plan.stretch], t="the number" if not first else topic, **plan.slots),
                   tuple(plan.stretch.format(**plan.slots).split(" ; ")))  # fmt: skip
    clues = [
        Said(brief(draw, say.CLUE[clue.pattern], patterns, {"t": topic, **dict(clue.slots)}), (clue.clause,))
        for clue in plan.clues
    ]
    body = [stretch, *_grouped(draw, clues)]
    if rng.random() < 0.15:
        rng.shuffle(body)
    for said in unrelated(draw, idle + plan.irrelevant, lambda number: draw.say(say.IDLE, k=number)):
        body.insert(rng.randint(0, len(body)), said)
    question = Said(draw.say(say.COUNT if plan.counted else say.ASK))
    parts = [question, *body] if first else [*body, question]
    return Text(
        composed(draw, [part.text for part in parts]), "count numbers" if plan.counted else "number",
        [clause for part in parts for clause in part.clauses], [number for part in parts for number in part.unused],
    )  # fmt: skip


def _grouped(draw: Draw, clues: list[Said]) -> list[Said]:
    """Now and then two clues in one sentence."""
    said: list[Said] = []
    for clue in clues:
        if said and len(said[-1].clauses) == 1 and draw.rng.random() < 0.3:
            before = said.pop()
            link = draw.rng.choice((", and ", " and ", ", "))
            said.append(Said(f"{before.text}{link}{clue.text}", (*before.clauses, *clue.clauses)))
        else:
            said.append(clue)
    return said
