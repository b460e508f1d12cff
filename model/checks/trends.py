"""What rises and what falls: every path from what is changed to what is asked, its signs multiplied."""

from collections.abc import Iterator, Sequence

from model.guards.events import Asked, Clause, Literal
from model.trace import UNKNOWN

MAX_PATHS = 256
_FLIPPED = {"up": "down", "down": "up", "same": "same"}


def trends_hold(asked: Asked, clauses: Sequence[Clause]) -> str:
    """The answer by trying every path: up, down, same, yes, no or unknown, or why there is none."""
    changed = {literal.name: literal.value for literal in _changed(asked, clauses)}
    told = [literal for literal in _changed(asked, clauses) if changed[literal.name] != literal.value]
    if told:
        return "contradiction"
    if not changed or any(len(clause.causes) != 1 for clause in clauses if clause.form == "rule"):
        return "syntax"
    name = asked.effect.name
    found = {changed[name]} if name in changed else set(_arriving(clauses, changed, name))
    moving = found - {"same"}
    closed = any(clause.form == "only" and (not clause.effects or Literal(name, "on") in clause.effects) for clause in clauses)
    if len(moving) > 1:
        trend = UNKNOWN
    elif moving:
        trend = moving.pop()
    else:
        trend = "same" if name in changed or closed else UNKNOWN
    if asked.effect.value == "on" or trend == UNKNOWN:
        return trend
    return "yes" if trend == asked.effect.value else "no"


def trends_true(asked: Asked, clauses: Sequence[Clause], before: Sequence[str], label: str, text: str) -> bool:
    """Whether a step says which way something goes: by a sentence, by what is supposed, or by one link from a step before it."""
    said = {tuple(one.partition(" : ")[2].rpartition(" so ")[2].split(" & ")) for one in (step.lower() for step in before)}
    known = {part for parts in said for part in parts}
    if label == "if":
        return asked.mode == "if" and {*text.split(" & ")} == {f"{one.name} {one.value}" for one in asked.causes}
    left, so, right = text.rpartition(" so ")
    cited = [clause for clause in clauses if f"s{clause.sentence}" == label]
    if not so:
        return any(clause.form == "state" and text in [f"{one.name} {one.value}" for one in clause.effects] for clause in cited)
    if right.endswith(" same"):
        name = right.removesuffix(" same")
        links = {c.causes[0].name for c in clauses if c.form == "rule" and c.effects[0].name == name}
        still = links and {f"{cause} same" for cause in links} == {*left.split(" & ")}
        closes = any(c.form == "only" and (not c.effects or Literal(name, "on") in c.effects) for c in cited)
        moved = {c.effects[0].name for c in clauses if c.form == "rule"} | {one.name for one in _changed(asked, clauses)}
        return (
            bool(still)
            and closes
            and all(part in known or part.removesuffix(" same") not in moved for part in left.split(" & "))
        )
    links_here = [(c.causes[0], c.effects[0]) for c in clauses if c.form == "rule" and c in cited]
    fits = any(
        left == f"{cause.name} {turned(cause.value)}" and right == f"{effect.name} {turned(effect.value)}"
        for cause, effect in links_here
        for turned in (str, _FLIPPED.__getitem__)
    )
    return fits and left in known


def _changed(asked: Asked, clauses: Sequence[Clause]) -> list[Literal]:
    """What is set: by the sentences, and by what is supposed in the question."""
    return [*(one for clause in clauses if clause.form in ("state", "forced") for one in clause.effects), *asked.causes]


def _arriving(clauses: Sequence[Clause], changed: dict[str, str], name: str) -> Iterator[str]:
    """The way in which each path from something that is set moves what is asked."""
    links = [(clause.causes[0], clause.effects[0]) for clause in clauses if clause.form == "rule"]
    waiting = [(name, True)]  # backwards: where a path is, and whether it has kept its sign
    for _ in range(MAX_PATHS):
        if not waiting:
            return
        at, kept = waiting.pop()
        for cause, effect in links:
            if effect.name != at:
                continue
            same_way = kept == (cause.value == effect.value)
            if cause.name in changed:
                yield changed[cause.name] if same_way else _FLIPPED[changed[cause.name]]
            else:
                waiting.append((cause.name, same_way))
    yield from ("up", "down")  # too many: nothing is certain
