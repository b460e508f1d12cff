"""P2 with urns: draws with and without replacement."""

from dataclasses import dataclass

from training.draw import Draw
from training.tasks import p2_urn_phrases as say
from training.tasks.p2_plan import WORDS, Plan, Skin, asked, listed, number


@dataclass
class _Urn:
    colours: list[str]
    counts: list[int]
    slots: dict[str, object]


def _urn(draw: Draw, skin: Skin, kinds: int, least: int) -> tuple[_Urn, str]:
    """Colours with counts, and the list of them as the question writes it."""
    item, items = draw.rng.choice(skin.items)
    colours = draw.rng.sample(skin.colours, kinds)
    if draw.rng.random() < 0.08:
        colours = [draw.invent().lower() for _ in colours]
    counts = [draw.rng.randint(max(1, least), draw.rng.choice((5, 9, 12))) if least < 5 else least for _ in colours]
    style = draw.rng.choice(("{n} {c} {items}", "{n} {c}", "{n} {c}", "{n} {c} ones"))
    missing = draw.rng.choice(("some", "several", "a few", "an unknown number of")) if draw.unanswerable else ""
    texts = []
    for i, (colour, count) in enumerate(zip(colours, counts, strict=True)):
        shown = missing if missing and i == kinds - 1 else number(draw, count, 0.15)
        texts.append(style.format(n=shown, c=colour, items=items))
    if style == "{n} {c}":
        texts[-1] += f" {items}"
    if kinds > 1 and draw.unanswerable:
        draw.rng.shuffle(texts)
    slots: dict[str, object] = {"item": item, "items": items, "box": draw.rng.choice(skin.boxes), "kind": skin.kind}
    slots["name"] = draw.names(skin.people, 1)[0]
    return _Urn(colours, counts, slots), listed(draw, texts)


def draws(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """Draws of which all, none, some or not all are of one or two colours; depth picks how many of each."""
    rng = draw.rng
    drawn = 1 if depth <= 2 else rng.randint(1, 2) if depth == 3 else 2 if depth <= 5 else rng.randint(2, 6 if depth > 8 else 4)
    if drawn == 1 and rng.random() < 0.4 and depth <= 3 and not draw.unanswerable:
        return _stated_total(draw, skin)
    replaced = drawn > 1 and rng.random() < 0.3
    urn, texts = _urn(draw, skin, rng.choice((2, 2, 3, 3, 4)), drawn)
    wanted = sorted(rng.sample(range(len(urn.colours)), rng.randint(1, max(1, len(urn.colours) - 1) if depth > 2 else 1)))[:2]
    size = f"{drawn} {'with' if replaced else 'without'}"
    names = [urn.colours[i] for i in wanted]
    rest = [i for i in range(len(urn.colours)) if i not in wanted]
    modes = (
        ["one", "one not"]
        if drawn == 1
        else ["both", "none", "some", "some not"]
        if drawn == 2
        else ["all", "none", "some", "some not"]
    )
    mode = rng.choice(modes)
    how = {"one": "", "one not": "not ", "both": "both ", "all": "all ", "none": "no ", "some": "at least 1 "}.get(mode)
    target = " or ".join(names)
    if how is None:
        if len(rest) > 2:
            return None
        how, target = "at least 1 ", " or ".join(urn.colours[i] for i in rest)
    return _draw_plan(draw, urn, texts, (drawn, replaced, size), mode, f"{how}{target}", {"c": " or ".join(names)})


def _draw_plan(
    draw: Draw, urn: _Urn, texts: str, how: tuple[int, bool, str], mode: str, event: str, slots: dict[str, object]
) -> Plan:
    drawn, replaced, size = how
    every = {**urn.slots, **slots}
    premises = [draw.say(say.URN, list=texts, **urn.slots)]
    if drawn > 1:
        premises.append(draw.say(say.WITH if replaced else say.WITHOUT, k=number(draw, drawn), **urn.slots))
    elif draw.rng.random() < 0.6:
        premises.append(draw.say(say.SINGLE, **urn.slots))
    question = asked(draw, say.EVENTS[mode], k=WORDS[drawn], **every)
    counts: list[object] = list(urn.counts)
    missing = urn.colours[-1] if draw.unanswerable else ""
    if missing:
        counts[-1] = "?"
    clauses = [f"{c} {n}" for c, n in zip(urn.colours, counts, strict=True)]
    clauses = ([f"draw {size}"] if drawn > 1 else []) + clauses
    return Plan(premises, question, event, clauses, missing,
                [*urn.colours, *(str(urn.slots[k]) for k in ("item", "items", "box", "name"))])  # fmt: skip


def _stated_total(draw: Draw, skin: Skin) -> Plan:
    """One draw where the total is stated and some colours are not."""
    urn, texts = _urn(draw, skin, draw.rng.choice((1, 1, 2)), 1)
    total = sum(urn.counts) + draw.rng.randint(1, 9)
    counted = list(zip(urn.counts, urn.colours, strict=True))
    if draw.rng.random() < 0.6:
        said, texts = say.STATED_TOTAL, listed(draw, [f"{n} {'is' if n == 1 else 'are'} {c}" for n, c in counted])
    else:
        said, texts = say.STATED_TOTAL_NOUN, listed(draw, [f"{n} {c}" for n, c in counted]) + " ones"
    wanted = urn.colours[: draw.rng.randint(1, len(urn.colours))]
    not_wanted = draw.rng.random() < 0.3
    mode = "one not" if not_wanted else "one"
    premises = [draw.say(said, total=total, list=texts, **urn.slots)]
    if draw.rng.random() < 0.5:
        premises.append(draw.say(say.SINGLE, **urn.slots))
    target = " or ".join(wanted)
    question = asked(draw, say.EVENTS[mode], c=target, **urn.slots)
    clauses = [f"{c} {n}" for c, n in zip(urn.colours, urn.counts, strict=True)] + [f"total {total}"]
    names = [*urn.colours, *(str(urn.slots[k]) for k in ("item", "items", "box", "name"))]
    return Plan(premises, question, ("not " if not_wanted else "") + target, clauses, "", names)


def matches(draw: Draw, skin: Skin, depth: int) -> Plan | None:
    """Two or three draws: same or different colours, one of each, or a stated order."""
    rng = draw.rng
    mode = rng.choice(("same", "same", "different")) if depth > 5 else rng.choice(("and", "then"))
    kinds = rng.choice((2, 3)) if mode in ("and", "then") else rng.randint(2, 6)
    if kinds > len(skin.colours):
        return None
    drawn = 3 if mode == "same" and rng.random() < 0.2 else 2
    urn, texts = _urn(draw, skin, kinds, drawn)
    slots: dict[str, object] = {}
    event = mode
    if mode in ("and", "then"):
        one, two = rng.sample(range(kinds), 2)
        a, b = urn.colours[one], urn.colours[two]
        slots, event = {"a": a, "b": b}, f"{a} {mode} {b}"
    return _draw_plan(draw, urn, texts, (drawn, False, f"{drawn} without"), mode, event, slots)
