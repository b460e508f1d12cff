"""K1 with stacks and queues: what is put in and taken out; their solver."""

from collections import deque
from collections.abc import Sequence

from training.draw import Draw
from training.tasks.b1_text import Said
from training.tasks.k1_plan import UNKNOWN, Draft, Scene, Speaker, mixed
from training.tasks.k1_store_phrases import STORES
from training.tasks.wording import listed

_MOST_HELD = 5
_Op = tuple[str, ...]  # `push` with its items, `pop` with a number


def draft(draw: Draw, scene: Scene, depth: int, changes: bool, idle: int, patterns: int) -> Draft | None:
    """Operations on a store, as many as wanted; None where they are no good."""
    rng = draw.rng
    kind = rng.choice(("stack", "queue"))
    other = {"stack": "queue", "queue": "stack"}[kind]
    pool = list(scene.items) if scene.items else [str(n) for n in range(4, 40)]
    items = draw.names(pool, 12, 0.25) if scene.people else rng.sample(pool, 12)
    ops = _ops(draw, items, depth)
    asked = rng.choice(("next", "next", "last") if changes or draw.unanswerable else ("next", "next", "last", "last", "size"))
    found, told = _solved(ops, other if changes else kind, asked), _solved(ops, kind, asked)
    if not found or not told or (changes and found == told):
        return None
    if depth > 1 and changes is False and asked != "size" and _solved(ops, other, asked) == found and rng.random() < 0.6:
        return None  # the order matters mostly
    hidden = found if draw.unanswerable else ""
    if hidden and sum(hidden in op for op in ops) != 1:
        return None
    ops = [tuple("?" if item == hidden else item for item in op) for op in ops] if hidden else ops
    speaker = Speaker(draw, scene, STORES, patterns)
    said = [Said(speaker.say(kind), (kind,))]
    for i, op in enumerate(ops):
        said.append(_said(speaker, op, first=i == 0))
    said = mixed(
        draw,
        said,
        [
            one
            for one in speaker.idle(idle + bool(hidden))
            if not {*one.unused} & {*items, *(word for op in ops for word in op)}
        ],
    )
    change = speaker.say(f"if_{other}") if changes else ""
    ask = speaker.say(f"would_{asked}" if changes else f"ask_{asked}")
    question = Said(f"{change} {ask}".strip(), (f"instead {other}",) if changes else ())
    named = tuple(item for op in ops for item in op[1:] if op[0] == "push" and item != "?")
    options = () if asked == "size" or hidden or found.isdigit() else named
    return Draft(asked, said, question, UNKNOWN if hidden else found, named, options)


def _ops(draw: Draw, items: Sequence[str], depth: int) -> list[_Op]:
    rng, ops, held, at = draw.rng, list[_Op](), 0, 0
    while len(ops) < depth:
        if held > 1 and (held >= _MOST_HELD or rng.random() < 0.55 or at > len(items) - 3):
            size = rng.choice((1, 1, 1, 2)) if held > 2 else 1
            if ops[-1][0] != "pop" or depth > 6:
                ops.append(("pop", str(size)))
                held -= size
                continue
        size = rng.choice((1, 2, 3) if held < 2 else (1, 1, 2))
        if at + size > len(items):
            return ops
        ops.append(("push", *items[at : at + size]))
        at += size
        held += size
    return ops


def _solved(ops: Sequence[_Op], kind: str, asked: str) -> str:
    """The answer, empty where there is none."""
    held, last = deque[str](), ""
    for head, *rest in ops:
        if head == "push":
            held.extend(rest)
        for _ in range(int(rest[0]) if head == "pop" else 0):
            if not held:
                return ""
            last = held.pop() if kind == "stack" else held.popleft()
    if asked == "size":
        return str(len(held)) if last else ""
    return last if asked == "last" else held[-1 if kind == "stack" else 0] if held else ""


def _said(speaker: Speaker, op: _Op, *, first: bool) -> Said:
    head, *rest = op
    if head == "pop":
        number = int(rest[0])
        text = speaker.say("pop" if number == 1 else "pops", k=speaker.count(number))
        return Said(text, ("pop" if number == 1 else f"pop {number}",))
    if rest == ["?"]:
        return Said(speaker.say("push_open"), ("push ?",))
    known = [item if item != "?" else "@" for item in rest]
    if "@" in known:
        known = [speaker.say("open") if item == "@" else item for item in known]
    text = speaker.say(
        "push" if len(rest) == 1 else "pushes",
        i=listed(known) if first or speaker.draw.rng.random() < 0.5 else ", ".join(known),
    )
    return Said(text, (f"push {' '.join(rest)}",))
