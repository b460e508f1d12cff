"""I2: sequences and cycles: the next, a later or a missing term, the step, recurring years, words in rotation."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from model.derivation.fit import goal
from model.facts.labels import RULES
from training.draw import Draw, Patterns
from training.problem import Problem, Steps
from training.tasks import i2_phrases as say

CORE = "I2"
_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight")
_UNUSED = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}


@dataclass(frozen=True)
class Skin:
    """What I2 talks about in one domain; `kinds` repeats the ones it prefers."""

    kinds: tuple[str, ...]
    people: tuple[str, ...]
    series: Patterns = say.SHOWN
    events: tuple[str, ...] = ()
    cycles: tuple[tuple[str, str, tuple[str, ...]], ...] = ()  # (thing, things, members)
    rotations: tuple[tuple[str, tuple[str, ...]], ...] = ()  # (things, members), one a year


@dataclass
class _Plan:
    premises: list[str]
    question: str
    clauses: list[str]
    answer: str
    steps: Steps
    names: list[str] = field(default_factory=list)
    options: tuple[str, ...] = ()


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = draw.depth(level)
    for _ in range(2000):
        person = draw.names(skin.people, 1)[0]
        plan = _KINDS[draw.rng.choice(skin.kinds)](draw, skin, depth, person)
        if plan is None or len(plan.answer) > 12:
            continue
        if draw.unanswerable or sum(" = " in line for line in plan.steps.lines) == depth:
            return _finish(draw, level, (domain, reasoning_type), plan, depth, person)
    raise AssertionError(f"no I2 of depth {depth} in {domain}")


def _finish(draw: Draw, level: str, cell: tuple[str, str], plan: _Plan, depth: int, person: str) -> Problem:
    rng = draw.rng
    unused = [str(rng.randint(2, 99)) for _ in range(rng.randint(*_UNUSED[level]))]
    body = list(plan.premises)
    for n in unused:
        body.insert(rng.choice((0, len(body))), draw.say(say.DISTRACTOR, n=n, name=person))
    parts = [plan.question, *body] if rng.random() < 0.15 else [*body, plan.question]
    ends = {plan.question: "?"}
    sentences = [p if p[-1] in ".?!" else p + ends.get(p, ".") for p in parts]
    text = " ".join(s[0].upper() + s[1:] for s in sentences)
    if rng.random() < 0.15:
        plan = _lowered(plan)
        text = text.lower() if rng.random() < 0.5 else text.lower().rstrip(".?")
    steps = plan.steps.lines
    if level != "elementary" or len(steps) < 3:
        asked, rule = plan.clauses[0], next(clause for clause in plan.clauses if clause in RULES)
        steps = [f"find {goal(asked, rule)}", *steps]
    claim = f"{'witness ' if draw.unanswerable else ''}fit {plan.answer} = "
    check = claim + " ; ".join([*plan.clauses, *([f"unused {' '.join(unused)}"] if unused else [])])
    kind = "truth" if draw.unanswerable else "word" if plan.options else "number"
    givens = tuple((str(i), clause) for i, clause in enumerate(plan.clauses))
    return Problem(CORE, cell[0], cell[1], level, text, tuple(steps), plan.answer, kind, check, depth, givens,
                   tuple(dict.fromkeys([*plan.names, person])), () if draw.unanswerable else plan.options)  # fmt: skip


def _lowered(plan: _Plan) -> _Plan:
    """The same without capitals."""
    steps = Steps()
    steps.lines = [line.lower() for line in plan.steps.lines]
    clauses, options = [clause.lower() for clause in plan.clauses], tuple(option.lower() for option in plan.options)
    return replace(plan, clauses=clauses, answer=plan.answer.lower(), steps=steps, options=options)


def _terms(draw: Draw, rule: str, count: int, start: int = 0) -> list[int]:
    """The first terms of a random sequence."""
    rng = draw.rng
    a = start or rng.randint(1, 20)
    if rule == "add":
        step = rng.choice((1, -1, 1)) * rng.randint(2, 15)
        return [a + step * i + (20 * abs(step) if step < 0 else 0) for i in range(count)]
    if rule == "mul":
        ratio = rng.choice((2, 2, 3, 3, 4, 5, 10))
        return [(a % 6 + 1) * ratio**i for i in range(count)]
    if rule == "addgrow":
        by, growth = rng.randint(1, 9), rng.randint(1, 6)
        return [a + by * i + growth * i * (i - 1) // 2 for i in range(count)]
    if rule == "mulgrow":
        by, ratio = rng.randint(1, 5), rng.choice((2, 2, 3))
        return [a + by * (ratio**i - 1) // (ratio - 1) for i in range(count)]
    values = [a, (start or 0) + rng.randint(1, 12)]
    if rule == "fib":
        values = [rng.randint(1, 6), rng.randint(1, 9)]
        while len(values) < count:
            values.append(values[-1] + values[-2])
        return values[:count]
    steps = [rng.randint(1, 9), rng.randint(1, 9)]
    while len(values) < count:
        values.append(values[-2] + steps[len(values) % 2])
    return values[:count]


def _joined(draw: Draw, terms: list[str]) -> str:
    style = draw.rng.random()
    if style < 0.7 or len(terms) < 2:
        return ", ".join(terms)
    return " ".join(terms) if style < 0.8 and all(t.isdigit() for t in terms) else ", ".join(terms[:-1]) + " and " + terms[-1]


def _twin(draw: Draw, says: Patterns, asks: Patterns, person: str, start: int = 0, event: str = "") -> _Plan:
    """Two shown terms: at least two rules fit and disagree."""
    first = start or draw.rng.randint(2, 9)
    second = first * draw.rng.randint(2, 4) if not start else first + draw.rng.randint(5, 60)
    steps = Steps()
    steps.given("first", str(first))
    shown = _joined(draw, [str(first), str(second)])
    steps.missing("step")
    premise = draw.say(says, terms=shown, name=person, event=event, event_l=event[:1].lower() + event[1:])
    return _Plan([premise], draw.say(asks), ["next", f"{first} {second}", "add", "mul"], "unknown", steps)


def _sequence(draw: Draw, skin: Skin, depth: int, person: str) -> _Plan | None:
    """The next or a later term of a numeric sequence."""
    return _later(draw, depth, person, (skin.series, say.NEXT, say.NTH), 0, "")


def _years(draw: Draw, skin: Skin, depth: int, person: str) -> _Plan | None:
    """Years that recur, shown as a list."""
    event = draw.rng.choice(skin.events)
    return _later(draw, depth, person, (say.SEEN, say.SEEN_NEXT, say.EVERY_NTH), draw.rng.randint(300, 1800), event)


def _later(
    draw: Draw, depth: int, person: str, says: tuple[Patterns, Patterns, Patterns], start: int, event: str
) -> _Plan | None:
    rng = draw.rng
    if draw.unanswerable:
        return _twin(draw, says[0], says[1], person, start, event)
    rules = (
        ["add", "add", "mul"]
        if depth < 3
        else ["add", "mul", "fib", "alt", "add"]
        if depth < 5
        else ["addgrow", "mulgrow", "fib", "alt"]
    )
    rule = rng.choice([r for r in rules if not start or r not in ("mul", "fib")] or ["addgrow"])
    steps = Steps()
    shown = rng.randint(4, 6)
    seq = _terms(draw, rule, 40 if rule in ("add", "alt", "addgrow") else 24, start)
    if rule in ("add", "mul"):
        place = _steady(draw, steps, seq, rule, shown, depth)
    elif rule == "fib":
        place = _summed(steps, seq, shown, depth)
    elif rule == "alt":
        place = _woven(steps, seq, shown, depth)
    else:
        place = _growing(draw, steps, seq, rule, shown, depth)
    if place is None or place > len(seq) or abs(seq[place - 1]) > 10**9 or (start and seq[:shown] != sorted(set(seq[:shown]))):
        return None
    answer = str(seq[place - 1])
    slots = {"name": person, "event": event, "event_l": event[:1].lower() + event[1:]}
    premise = draw.say(says[0], terms=_joined(draw, [str(t) for t in seq[:shown]]), **slots)
    terms = " ".join(map(str, seq[:shown]))
    if place == shown + 1:
        return _Plan([premise], draw.say(says[1], **slots), ["next", terms, rule], answer, steps, [event])
    question = _ordinal(draw.say(says[2], n=place))
    return _Plan([premise], question, [str(place), terms, rule], answer, steps, [event])


def _steady(draw: Draw, steps: Steps, seq: list[int], rule: str, shown: int, depth: int) -> int | None:
    """A constant step or ratio, seen `depth` minus the last operations times."""
    sign, label = (" - ", "step") if rule == "add" else (" / ", "ratio")
    later = depth >= 3 and draw.rng.random() < 0.6
    used = (3 if later else 1) if depth != 3 or not later else 2
    if depth - used > shown - 1 or depth <= used:
        return None
    by = ""
    for i in range(depth - used):
        by = steps.calc(label, f"{seq[i + 1]}{sign}{seq[i]}")
    steps.line(f"rule : {rule}")
    if not later:
        steps.calc("next", f"{seq[shown - 1]} {'+' if rule == 'add' else '*'} {by}")
        return shown + 1
    place = draw.rng.randint(shown + 2, 30 if rule == "add" else 10)
    many = f"( {place} - 1 )" if used == 2 else steps.calc("times", f"{place} - 1")
    grown = steps.calc("growth", f"{many} * {by}" if rule == "add" else f"{by} ^ {many}")
    steps.calc("term", f"{seq[0]} {'+' if rule == 'add' else '*'} {grown}")
    return place


def _summed(steps: Steps, seq: list[int], shown: int, depth: int) -> int | None:
    """Each term is the sum of the two before: one sum is checked, then the terms are continued."""
    steps.calc("sum", f"{seq[0]} + {seq[1]}")
    steps.line("rule : fib")
    for i in range(depth - 1):
        steps.calc("next", f"{seq[shown + i - 2]} + {seq[shown + i - 1]}")
    return shown + depth - 1 if depth > 1 else None


def _woven(steps: Steps, seq: list[int], shown: int, depth: int) -> int | None:
    """Two interleaved progressions: one step of each, then the terms are continued."""
    if depth < 3 or shown < 5:
        return None
    by = [steps.calc("odd", f"{seq[2]} - {seq[0]}"), steps.calc("even", f"{seq[3]} - {seq[1]}")]
    steps.line("rule : alt")
    for i in range(shown, shown + depth - 2):
        steps.calc("next", f"{seq[i - 2]} + {by[i % 2]}")
    return shown + depth - 2


def _growing(draw: Draw, steps: Steps, seq: list[int], rule: str, shown: int, depth: int) -> int | None:
    """Differences that grow by a constant or by a factor: they are taken, their growth is seen, then terms are continued."""
    more = draw.rng.randint(1, 5)
    seen = depth - 1 - 2 * more
    if not 2 <= seen <= shown - 1:
        return None
    gaps = [steps.calc("gap", f"{seq[i + 1]} - {seq[i]}") for i in range(shown - 1 - seen, shown - 1)]
    growth = steps.calc("growth", f"{gaps[-1]} {'-' if rule == 'addgrow' else '/'} {gaps[-2]}")
    steps.line(f"rule : {rule}")
    gap, term = gaps[-1], str(seq[shown - 1])
    for _ in range(more):
        gap = steps.calc("gap", f"{gap} {'+' if rule == 'addgrow' else '*'} {growth}")
        term = steps.calc("next", f"{term} + {gap}")
    return shown + more


def _step(draw: Draw, skin: Skin, depth: int, person: str) -> _Plan | None:
    """The constant difference or ratio itself."""
    rule = draw.rng.choice(("add", "mul"))
    shown = draw.rng.randint(4, 5)
    if depth > 3:
        return None
    if draw.unanswerable:
        return _twin(draw, skin.series, say.NEXT, person)
    seq = _terms(draw, rule, shown)
    steps = Steps()
    steps.line(f"rule : {rule}")
    for i in range(depth):
        steps.calc("step" if rule == "add" else "ratio", f"{seq[i + 1]} {'-' if rule == 'add' else '/'} {seq[i]}")
    answer = steps.lines[-1].rpartition(" ")[2]
    if answer.startswith("-"):
        return None
    premise = draw.say(skin.series, terms=_joined(draw, [str(t) for t in seq]), name=person)
    asks = say.STEP if rule == "add" else say.RATIO
    return _Plan([premise], draw.say(asks), ["step", " ".join(map(str, seq)), rule], answer, steps)


def _gap(draw: Draw, skin: Skin, depth: int, person: str) -> _Plan | None:
    """One inner term is left out."""
    if depth > 4 or depth < 2 or draw.unanswerable:
        return None
    rule = draw.rng.choice(("add", "mul"))
    seq = _terms(draw, rule, draw.rng.randint(5, 6))
    at = draw.rng.randint(depth, len(seq) - 2) if depth <= len(seq) - 2 else None
    if at is None:
        return None
    steps = Steps()
    by = ""
    for i in range(depth - 1):
        by = steps.calc("step" if rule == "add" else "ratio", f"{seq[i + 1]} {'-' if rule == 'add' else '/'} {seq[i]}")
    steps.line(f"rule : {rule}")
    answer = steps.calc("gap", f"{seq[at - 1]} {'+' if rule == 'add' else '*'} {by}")
    hole = draw.rng.choice(("?", "_", "__", "...", "?"))
    shown = ", ".join(hole if i == at else str(t) for i, t in enumerate(seq))
    terms = " ".join("?" if i == at else str(t) for i, t in enumerate(seq))
    premise = draw.say(skin.series, terms=shown, name=person)
    return _Plan([premise], draw.say(say.GAP), ["gap", terms, rule], answer, steps)


def _every(draw: Draw, skin: Skin, depth: int, person: str) -> _Plan | None:
    """A first year and a stated interval: the n-th time, or the first time after a year."""
    rng = draw.rng
    event = rng.choice(skin.events)
    first, step, times = rng.randint(300, 1900), rng.randint(3, 90), 2 if depth == 1 else rng.randint(3, 20)
    slots = {"event": event, "event_l": event[0].lower() + event[1:], "name": person, "first": first, "step": step}
    steps = Steps()
    if draw.unanswerable:
        steps.given("first", str(first))
        steps.missing("step")
        slots["step"] = "so many"
        question = _ordinal(draw.say(say.EVERY_NTH, n=4 + times))
        return _Plan([draw.say(say.EVERY, **slots)], question, [str(4 + times), str(first), "add"], "unknown", steps)
    premise = draw.say(say.EVERY, **slots)
    steps.line("rule : add")
    if depth < 5:
        if depth == 1:
            question, asked = draw.say(say.SEEN_NEXT).replace("next", "second"), "next"
            if "second" not in question:
                return None
            answer = steps.calc("next", f"{first} + {step}")
        else:
            many = f"( {times} - 1 )" if depth == 2 else steps.calc("times", f"{times} - 1")
            answer = steps.calc("term", f"{first} + {steps.calc('growth', f'{many} * {step}')}")
            question, asked = _ordinal(draw.say(say.EVERY_NTH, n=times)), str(times)
    else:
        bound = first + step * times - rng.randint(1, step - 1)
        full = steps.calc("full", f"{steps.calc('gap', f'{bound} - {first}')} div {step}")
        growth = steps.calc("growth", f"{steps.calc('times', f'{full} + 1')} * {step}")
        answer = steps.calc("term", f"{first} + {growth}")
        question, asked = draw.say(say.EVERY_AFTER, n=bound), f"after {bound}"
    return _Plan([premise], question, [asked, str(first), f"step {step}", "add"], answer, steps, [event])


def _ordinal(text: str) -> str:
    """`21th` as `21st`."""
    return re.sub(r"(?<!1)([123])th\b", lambda m: m[1] + {"1": "st", "2": "nd", "3": "rd"}[m[1]], text)


def _count(number: int) -> str:
    """Counting as a sum of ones: what a place in a list is."""
    return " + ".join(["1"] * number)


def _cycle(draw: Draw, skin: Skin, depth: int, person: str) -> _Plan | None:
    """Words in rotation: which one is at a far place."""
    rng = draw.rng
    if depth not in (2, 3) and not draw.unanswerable:
        return None
    thing, things, pool = rng.choice(skin.cycles)
    size = min(rng.randint(2, 4 if depth < 3 else 6), len(pool))
    members = rng.sample(pool, size)
    place = rng.randint(size + 2, 60)
    index = (place - 1) % size
    stated = depth <= 2
    shown = list(members)
    if draw.unanswerable:
        if size < 3 or index == 0:
            return None
        shown[index], stated = "an unreadable one", True
    premise = draw.say(
        say.CYCLE, things=f"{_WORDS[size]} {things}" if stated else things, terms=_joined(draw, shown), name=person
    )
    question = _ordinal(draw.say(say.CYCLE_AT, thing=thing, n=place))
    steps = Steps()
    steps.line("rule : cycle")
    if draw.unanswerable:
        shown_words = " ".join("?" if i == index else m for i, m in enumerate(members))
        steps.missing("item")
        return _Plan([premise], question, [str(place), shown_words, "cycle"], "unknown", steps)
    length = str(size) if stated else steps.calc("total", _count(size))
    answer = members[index]
    steps.calc("place", f"{place} mod {length}")
    steps.calc(answer, _count(index + 1))
    clauses = [str(place), " ".join(members), "cycle"]
    return _Plan([premise], question, clauses, answer, steps, [thing, things, *members], tuple(members))


def _rotation(draw: Draw, skin: Skin, depth: int, person: str) -> _Plan | None:
    """Words in rotation by years, with one year known."""
    rng = draw.rng
    if draw.unanswerable or depth not in (4, 5):
        return None
    things, pool = rng.choice(skin.rotations)
    members = [rng.choice((m, draw.invent())) for m in rng.sample(pool, rng.randint(3, 5))]
    if len({m.lower() for m in members}) < len(members):
        return None
    size, known = len(members), rng.randrange(len(members))
    first = rng.randint(300, 1900)
    year = first + rng.randint(size + 1, 90)
    index = (known + year - first) % size
    steps = Steps()
    steps.line("rule : cycle")
    length = steps.calc("total", _count(size)) if depth == 5 else str(size)
    start = steps.calc(members[known], _count(known + 1))
    gap = steps.calc("gap", f"{year} - {first}")
    steps.calc("place", f"( {gap} + {start} ) mod {length}")
    answer = members[index]
    steps.calc(answer, _count(index + 1))
    amount = f"{_WORDS[size]} {things}" if depth == 4 else things
    premises = [draw.say(say.CYCLE, things=amount, terms=_joined(draw, members), name=person),
                draw.say(say.ANCHOR, first=first, start=members[known])]  # fmt: skip
    clauses = [str(year), " ".join(members), f"{first} is {members[known]}", "cycle"]
    return _Plan(premises, draw.say(say.ANCHOR_AT, n=year), clauses, answer, steps, [things, *members], tuple(members))


_KINDS: dict[str, Callable[[Draw, Skin, int, str], _Plan | None]] = {
    "sequence": _sequence,
    "years": _years,
    "step": _step,
    "gap": _gap,
    "every": _every,
    "cycle": _cycle,
    "rotation": _rotation,
}
