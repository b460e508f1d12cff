"""A1 between numbers: pairs made by stated operations, or by one that two pairs show."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from training.draw import Draw, Patterns
from training.tasks import a1_phrases as say
from training.tasks.b1_text import Said, Text, brief, composed, unrelated

_LARGEST = 400
_TABLES = {"add": say.ADD, "take": say.TAKE, "times": say.TIMES, "divide": say.DIVIDE, "square": say.SQUARE}
Operation = tuple[str, int]


@dataclass
class Numbers:
    """Operations, whether they are stated, the pairs that are shown, and what is asked."""

    rule: list[Operation]
    stated: bool
    pairs: list[tuple[int, int]]
    asked: list[int] = field(default_factory=list)
    back: bool = False
    answer: str | None = None


def make(draw: Draw, depth: int) -> Numbers | None:
    """Numbers so that as many calculations lead to the answer; None where the draw is no good."""
    rng = draw.rng
    if draw.unanswerable or (depth < 5 and rng.random() < 0.5) or depth == 3:
        kind = rng.choice(("add", "add", "times", "times", "square"))
        rule, shown, stated = [(kind, rng.randint(2, 12))], 1 if draw.unanswerable else 3 if depth == 4 else 2, False
        if depth < 3 and not draw.unanswerable:
            return None
    else:
        rule, shown, stated = _drawn(draw, (depth + 1) // 2), 1, True
    starts = rng.sample(range(2, 13), shown + 1)
    ends = [made(rule, start) for start in starts]
    if any(end is None or not 0 < end <= _LARGEST for end in ends) or len({*starts, *(end or 0 for end in ends)}) < 2 * len(
        starts
    ):
        return None
    pairs = [(start, end or 0) for start, end in zip(starts, ends, strict=True)]
    plan = Numbers(rule, stated, pairs[:-1], [pairs[-1][0]])
    form = rng.random()
    answer = str(pairs[-1][1])
    if form < 0.25 and stated and all(name != "square" for name, _ in rule):
        plan.asked, plan.back, answer = [pairs[-1][1]], True, str(pairs[-1][0])
    elif form < 0.5 and not draw.unanswerable:
        right = rng.random() < 0.5
        end = pairs[-1][1] if right else _wrong(draw, plan, pairs[-1])
        if end < 1:
            return None
        plan.asked, answer = [pairs[-1][0], end], "yes" if right else "no"
    if draw.unanswerable or stated or _plain(plan):
        plan.answer = None if draw.unanswerable else answer
        return plan
    return None


def _drawn(draw: Draw, count: int) -> list[Operation]:
    """Operations of which none undoes the one before it."""
    rng = draw.rng
    names = (
        ("add", "add", "take", "times", "divide", "square") if count < 3 else ("add", "add", "take", "take", "times", "divide")
    )
    found: list[Operation] = []
    while len(found) < count:
        name = rng.choice(names)
        operation = (name, rng.randint(2, 4 if name in ("times", "divide") else 9))
        if not found or (found[-1][0] != name and found[-1][1] != operation[1]):
            found.append(operation)
    return found


def made(rule: Sequence[Operation], number: int) -> int | None:
    """What operations make of a number, None where it is no whole one."""
    for name, by in rule:
        if name == "divide":
            if number % by:
                return None
            number //= by
        else:
            number = {"add": number + by, "take": number - by, "times": number * by}.get(name, number * number)
        if not 0 < number <= _LARGEST:
            return None
    return number


def _wrong(draw: Draw, plan: Numbers, last: tuple[int, int]) -> int:
    """A number that another operation would give, or one that is a little off."""
    (one, other), *_ = plan.pairs
    start, end = last
    pool = [start + other - one, start * other // one, end + 1, end - 1, end + plan.rule[-1][1], start * start]
    return draw.rng.choice([number for number in pool if number not in (end, start)])


def _plain(plan: Numbers) -> bool:
    """Whether the shown pairs have one operation in common, and no more."""
    ones = [
        {other - one for one, other in plan.pairs}, {(other / one) for one, other in plan.pairs},
        {other - one * one for one, other in plan.pairs} | {0},
    ]  # fmt: skip
    return sum(len(values) == 1 for values in ones) == 1


def write(draw: Draw, plan: Numbers, idle: int, patterns: int) -> Text:
    """The numbers in words: the rule where it is stated, the pairs, and the question last."""
    rng = draw.rng

    def said(table: Patterns, **slots: object) -> str:
        return brief(draw, table, patterns, slots)

    body = _pairs(draw, plan, said)
    body += [Said(said(say.RULE, ops=_operations(draw, plan)), tuple(map(_clause, plan.rule)))] if plan.stated else []
    rng.shuffle(body)
    for one in unrelated(draw, idle + draw.unanswerable, lambda number: said(say.IDLE, k=number)):
        body.insert(rng.randint(0, len(body)), one)
    table = say.NUMBER_JUDGE if len(plan.asked) > 1 else say.NUMBER_BEFORE if plan.back else say.NUMBER_OPEN
    question = Said(said(table, z=plan.asked[0], t=plan.asked[-1]))
    parts = [*body, question]
    return Text(
        composed(draw, [part.text for part in parts]), f"to {plan.asked[0]}" if plan.back else " ".join(map(str, plan.asked)),
        [clause for part in parts for clause in part.clauses], [number for part in parts for number in part.unused],
    )  # fmt: skip


def _pairs(draw: Draw, plan: Numbers, said: object) -> list[Said]:
    assert callable(said)
    rest, found = list(plan.pairs), []
    while rest:
        (x, y), *rest = rest
        if rest and draw.rng.random() < 0.6:
            (x2, y2), *rest = rest
            found.append(Said(said(say.TWO_PAIRS, x=x, y=y, x2=x2, y2=y2), (f"like {x} {y}", f"like {x2} {y2}")))
        else:
            found.append(Said(said(say.PAIR, x=x, y=y), (f"like {x} {y}",)))
    return found


def _operations(draw: Draw, plan: Numbers) -> str:
    """`add 3, then double it`."""
    parts = [_operation(draw, *operation) for operation in plan.rule]
    link = draw.rng.choice((", then ", " and then ", ", then ", ", next "))
    text = link.join(parts[:2]) if len(parts) < 3 else ", ".join(parts[:-1]) + f", then {parts[-1]}"
    return f"first {text}" if len(parts) > 1 and draw.rng.random() < 0.4 else text


def _operation(draw: Draw, name: str, by: int) -> str:
    table = _TABLES[name]
    if by == 2 and draw.rng.random() < 0.5:
        table = {"times": say.DOUBLE, "divide": say.HALVE}.get(name, table)
    return draw.say(table, k=by)


def _clause(operation: Operation) -> str:
    name, by = operation
    return name if name == "square" else f"{name} {by}"
