"""K1 with things that go from hand to hand: who would have one if something had been otherwise; its solver."""

from collections import Counter
from collections.abc import Sequence

from training.draw import Draw
from training.tasks.b1_text import Said
from training.tasks.k1_hand_phrases import HANDS
from training.tasks.k1_plan import UNKNOWN, Draft, Scene, Skin, Speaker, bare, mixed

_LONG = 6  # hand-overs, from which on a story says as little as it can
_Event = tuple[str, ...]  # (thing, giver, taker), ("all", giver, taker), ("swap", one, other)


def draft(draw: Draw, skin: Skin, scene: Scene, depth: int, idle: int, patterns: int) -> Draft | None:
    """A story in which the asked thing would change hands about as often as wanted; None where it does not."""
    rng = draw.rng
    known = [name for name in skin.people if depth <= _LONG or len(name) < 5]
    people = draw.names(known, 3 if depth < 4 else rng.choice((3, 4, 4, 5)), 0.2 if depth <= _LONG else 0.0)
    things = rng.sample(scene.names, 2 if draw.unanswerable or rng.random() < 0.3 else 1)
    asked = things[0]
    starts = {thing: rng.choice(people) for thing in things}
    events = _events(draw, people, things, starts, depth)
    change = _change(draw, people, events, asked, starts)
    if events is None or change is None:
        return None
    final, begun = _changed(events, starts, asked, change)
    told, found = _holder(events, starts, asked), _holder(final, begun, asked)
    if told == found and rng.random() < 0.8:
        return None
    if found == change[-1] and rng.random() < 0.6:
        return None  # who is named last would have it too often
    if draw.unanswerable and change[0] in ("start", "keeps", "to"):
        return None
    if depth > _LONG and _hampered(final, begun):
        return None
    speaker = Speaker(draw, scene, HANDS, max(4, patterns // 2) if depth > _LONG else patterns)
    said = [
        Said(speaker.say("start", p=starts[thing], x=thing), (f"{bare(thing)} with {starts[thing]}",))
        for thing in rng.sample(things, len(things))
        if not (draw.unanswerable and thing == asked)
    ]
    known, before = len(things) == 1, starts[asked]
    for event in events:
        said.append(_said(speaker, event, asked if known else "", before))
        before = event[2] if known and event[0] == asked else ""
    said = mixed(draw, said, speaker.idle(idle + draw.unanswerable))
    if _hampered(final, begun) or (depth <= _LONG and rng.random() < 0.1):
        said.append(Said(speaker.say("rule")))
    kind, *rest = change
    clause = {
        "keeps": f"{bare(asked)} : {rest[0]} keeps",
        "to": f"{bare(asked)} : {' to '.join([rest[0], rest[-1]])}",
        "not": f"not swap {' '.join(rest)}",
        "start": f"{bare(asked)} with {rest[0]}",
    }[kind]
    ask = speaker.say("ask", x=asked)
    text = speaker.say(f"if_{kind}", x=asked, p=rest[0], q=rest[-1]).replace("@", ask)
    answer = UNKNOWN if draw.unanswerable else found
    names = (*people, *map(bare, things))
    return Draft(
        f"holder {bare(asked)}",
        said,
        Said(text, (f"instead {clause}",)),
        answer,
        names,
        () if draw.unanswerable else tuple(people),
    )


def _events(draw: Draw, people: Sequence[str], things: Sequence[str], starts: dict[str, str], depth: int) -> list[_Event]:
    """What happens: things are handed over by those who have them, everything is, or two exchange what they have."""
    rng, where, events = draw.rng, dict(starts), list[_Event]()
    while len(events) < depth + rng.choice((0, 1)) or not events:
        roll = rng.random()
        thing = things[0] if rng.random() < 0.8 else rng.choice(things)
        giver = where[thing]
        if roll < 0.3 or draw.unanswerable:
            one, other = rng.sample(people, 2)
            if depth > _LONG and not draw.unanswerable and giver not in (one, other):
                one = giver  # a long story tells of nothing else
            if roll < 0.2 or rng.random() < 0.5:
                event: _Event = ("swap", one, other)
            else:
                event = ("all", one, other)
        elif roll < 0.45:
            event = ("all", giver, rng.choice([one for one in people if one != giver]))
        else:
            event = (thing, giver, rng.choice([one for one in people if one != giver]))
        if event[0] == "swap" and any(one[0] == "swap" and {*one[1:]} == {*event[1:]} for one in events):
            continue
        events.append(event)
        where = _moved(where, event)
    return events


def _moved(where: dict[str, str], event: _Event) -> dict[str, str]:
    """Where all things are after an event."""
    what, one, other = event
    if what == "swap":
        turned = {one: other, other: one}
        return {thing: turned.get(holder, holder) for thing, holder in where.items()}
    return {thing: other if holder == one and what in ("all", thing) else holder for thing, holder in where.items()}


def _holder(events: Sequence[_Event], starts: dict[str, str], asked: str) -> str:
    where = dict(starts)
    for event in events:
        where = _moved(where, event)
    return where[asked]


def _hampered(events: Sequence[_Event], starts: dict[str, str]) -> bool:
    """Whether somebody could not hand over what was told."""
    where = dict(starts)
    for event in events:
        if event[0] in where and where[event[0]] != event[1]:
            return True
        where = _moved(where, event)
    return False


def _change(
    draw: Draw, people: Sequence[str], events: Sequence[_Event], asked: str, starts: dict[str, str]
) -> tuple[str, ...] | None:
    """What is supposed to be otherwise: a thing kept, given to somebody else, two that do not exchange, or another start."""
    rng = draw.rng
    late = events[-max(2, len(events) // 3) :] if len(events) > 5 else events  # what is supposed changes little of a long story
    often = Counter(event[:2] for event in events)  # who hands a thing over twice could not be told apart
    given = [event for event in late if event[0] == asked and often[event[:2]] == 1]
    swaps = [event for event in late if event[0] == "swap"]
    ways: list[tuple[str, ...]] = []
    for _, giver, taker in given:
        others = [one for one in people if one not in (giver, taker)]
        ways += [("keeps", giver)] + [("to", giver, rng.choice(others))] * bool(others)
    ways += [("not", *event[1:]) for event in swaps]
    if not given:
        ways.append(("start", rng.choice([one for one in people if one != starts[asked]])))
    return rng.choice(ways) if ways else None


def _changed(
    events: Sequence[_Event], starts: dict[str, str], asked: str, change: tuple[str, ...]
) -> tuple[list[_Event], dict[str, str]]:
    kind, *rest = change
    if kind == "start":
        return list(events), {**starts, asked: rest[0]}
    if kind == "not":
        return [event for event in events if event != ("swap", *rest)], starts
    final = []
    for event in events:
        if event[:2] == (asked, rest[0]):
            final += [] if kind == "keeps" else [(asked, *rest)]
        else:
            final.append(event)
    return final, starts


def _said(speaker: Speaker, event: _Event, known: str, before: str) -> Said:
    """An event in a sentence, with pronouns where there is but one thing and it was just handed over."""
    what, one, other = event
    if what == "swap":
        return Said(speaker.say("swap", p=one, q=other), (f"swap {one} {other}",))
    if what == "all":
        return Said(speaker.say("all", p=one, q=other), (f"all : {one} to {other}",))
    clause = f"{bare(what)} : {one} to {other}"
    kind = "give_on" if known and before == one and speaker.draw.rng.random() < 0.5 else "give"
    return Said(speaker.say(kind, p=one, q=other, x=what), (clause,))
