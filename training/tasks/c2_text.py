"""Writes a plan of C2 as a question and remembers what each sentence reads as."""

from collections.abc import Sequence

from training.draw import Draw, Patterns
from training.tasks import c2_ask_phrases as ask
from training.tasks import c2_phrases as say
from training.tasks.b1_text import Said, Text, brief, composed, unrelated
from training.tasks.c2_plan import Plan, Skin, Told

_ASKED = {"from": ask.FROM, "to": ask.TO, "for": ask.FOR, "who": ask.WHO, "who_when": ask.WHO_WHEN, "in": ask.IN,
          "span": ask.SPAN, "before": ask.BEFORE, "after": ask.AFTER, "first": ask.FIRST, "last": ask.LAST,
          "meets": ask.MEETS, "reigned": ask.REIGNED}  # fmt: skip


class _Writer:
    """One item's words: how its events are called, and the shortest patterns it may use."""

    def __init__(self, draw: Draw, skin: Skin, plan: Plan, patterns: int) -> None:
        self._draw, self._skin, self._plan, self._patterns = draw, skin, plan, patterns
        self._noun, self._happened = draw.rng.choice(skin.nouns), draw.rng.choice(skin.happened)
        self._events = {name for told in (*plan.told, *plan.extra) for name in told.names if told.kind in
                        ("in", "gap_after", "gap_before", "in_later", "with", "before", "after", "between")}  # fmt: skip

    def told(self, told: Told) -> Said:
        """A premise as a sentence."""
        return Said(self._say(getattr(say, told.kind.upper()), *told.names, n=told.year, m=told.years), told.clauses)

    def asked(self) -> Said:
        """The question."""
        kind, *names = self._plan.asked
        shown = [*names, ""][:2] if kind != "who_when" else ["", *names]
        text = self._say(_ASKED[kind], *filter(None, shown), n=self._plan.year) if kind != "who_when" else self._when(names[0])
        return Said(text + ("" if text.startswith(("find", "name", "give", "tell")) else "?"))

    def _when(self, event: str) -> str:
        return brief(self._draw, ask.WHO_WHEN, self._patterns, {"y": self._called(event), "v": self._happened})

    def idle(self, count: int) -> list[Said]:
        """Sentences that say nothing of the matter."""
        return unrelated(self._draw, count, lambda number: brief(self._draw, say.IDLE, 99, {"k": number}))

    def _say(self, table: Patterns, *names: str, n: int, m: int = 0) -> str:
        slots: dict[str, object] = {"n": n, "m": m, "v": self._happened}
        slots |= {slot: self._called(name) for slot, name in zip("xyz", names, strict=False)}
        scene = self._plan.scene
        if scene and names:
            rng = self._draw.rng
            (began, qb), (ended, qe), (lasted, ql) = (rng.choice(pairs) for pairs in (scene.began, scene.ended, scene.lasted))
            slots |= {"began": began, "ended": ended, "lasted": lasted, "held": rng.choice(scene.held), "live": scene.live}
            slots |= {"qb": qb.format(x=slots["x"]), "qe": qe.format(x=slots["x"]), "ql": ql.format(x=slots["x"])}
            slots |= {name: scene.span.format(x=slots[slot]) for name, slot in (("span", "x"), ("span2", "y")) if slot in slots}
            slots["list"] = _listed([self._called(name) for name in names])
        return brief(self._draw, table, self._patterns, slots)

    def _called(self, name: str) -> str:
        if name in self._skin.events:
            return f"the {name}"
        if name in self._events:
            return f"the {self._noun} of {name}"
        return self._plan.scene.name.format(x=name) if self._plan.scene else name


def _listed(parts: Sequence[str]) -> str:
    return ", ".join(parts[:-1]) + f" and {parts[-1]}" if len(parts) > 1 else "".join(parts)


def write(draw: Draw, skin: Skin, plan: Plan, idle: int, patterns: int) -> Text:
    """The plan in words, its premises as they are or shuffled, the question mostly at the end."""
    rng, writer = draw.rng, _Writer(draw, skin, plan, patterns)
    told = list(plan.told)
    if not plan.ordered:
        rng.shuffle(told)
    for one in plan.extra:
        told.insert(rng.randint(0, len(told)), one)
    body = [writer.told(one) for one in told]
    for said in writer.idle(idle):
        body.insert(rng.randint(0, len(body)), said)
    question = writer.asked()
    parts = [question, *body] if rng.random() < 0.1 else [*body, question]
    return Text(
        composed(draw, [part.text for part in parts]), plan.head, [clause for part in parts for clause in part.clauses],
        [number for part in parts for number in part.unused],
    )  # fmt: skip
