"""Writes a plan of B1 as a question and remembers what each sentence reads as."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from training.draw import Draw, Patterns
from training.tasks import b1_phrases as say
from training.tasks.b1_plan import Plan, Skin, bare
from training.tasks.wording import place_of

_ARTICLE = re.compile(r"\b([Aa]) (?=[aeioAEIO])(?!one\b|eu)")
_SEEN_VERB, _ABSENT_VERB = re.compile(r"<([^/<>]+)/([^<>]+)>"), re.compile(r"\[([^/\]]+)/([^\]]+)\]")
_TABLES = {name.lower(): table for name, table in vars(say).items() if isinstance(table, Patterns)}


@dataclass(frozen=True)
class Said:
    """A sentence and the clauses that it reads as."""

    text: str
    clauses: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()


@dataclass
class Text:
    """A question, the clauses of its reading, and the numbers that nothing needs."""

    question: str
    asked: str
    clauses: list[str]
    unused: list[str] = field(default_factory=list)


class _Writer:
    """One item's words: the patterns of its skin and the words for their slots, drawn once."""

    def __init__(self, draw: Draw, skin: Skin, plan: Plan, patterns: int) -> None:
        self._draw, self._skin, self._plan, self._patterns = draw, skin, plan, patterns
        self._slots = {name: draw.rng.choice(words) for name, words in skin.slots.items()}
        self._slots |= {"noun": skin.noun, "nouns": skin.nouns}

    def say(self, kind: str, **slots: object) -> str:
        """A sentence of a kind, in the skin's own words where there are any."""
        own, general = self._skin.own.get(kind), _TABLES.get(kind, Patterns(()))
        # the skin's own words come as often as all the general ones
        table = own if own is not None and (self._skin.apart or self._draw.rng.random() < 0.5) else general
        named = {"b": bare(str(slots["h"]))} if "h" in slots else {}
        text = brief(self._draw, table, self._patterns, {**self._slots, **slots, **named})
        return _agreeing(text, str(slots.get("es") or slots.get("e", "")), str(slots.get("n", "")))

    # What shows what

    def causes(self) -> list[Said]:
        """What each cause shows: cause by cause, two in a sentence, or effect by effect."""
        rng, plan = self._draw.rng, self._plan
        told = [effect for effect, _ in plan.told]
        every = list(dict.fromkeys(effect for effects in plan.shows.values() for effect in effects))
        style = rng.choice(("causes",) * 6 + ("pairs",) * 2 + ("effects", "both"))
        turned = every if style == "effects" else rng.sample(every, min(2, len(every))) if style == "both" else []
        said = []
        waiting = ""
        denying = rng.choice(list(plan.shows)) if rng.random() < 0.15 else ""
        for cause, effects in plan.shows.items():
            kept = [effect for effect in effects if effect not in turned]
            others = [effect for effect in told if effect not in effects and effect not in turned]
            if cause == denying and kept and others:
                said.append(self._cause_but(cause, kept, rng.choice(others)))
            elif kept and style == "pairs" and waiting:
                said.append(self._pair(waiting, cause))
                waiting = ""
            elif kept and style == "pairs" and rng.random() < 0.7:
                waiting = cause
            elif kept:
                said.append(self._cause(cause, kept))
        if waiting:
            said.append(self._cause(waiting, plan.shows[waiting]))
        said += [
            self._effect(effect, [cause for cause, effects in plan.shows.items() if effect in effects]) for effect in turned
        ]
        rng.shuffle(said)
        return said

    def _cause(self, cause: str, effects: Sequence[str]) -> Said:
        text = self.say("cause", h=cause, es=self._listed(effects))
        return Said(text, (f"{bare(cause)} : {_joined(effects)}",))

    def _cause_but(self, cause: str, effects: Sequence[str], other: str) -> Said:
        """What a cause shows and, where the sentence can be gone on with, one thing that it does not."""
        said, shown = self._cause(cause, effects), self._listed(effects)
        if not said.text.endswith(shown):
            return said
        text = said.text + self._draw.rng.choice(
            (f", but no {bare(other)}", f" but no {bare(other)}", f" without {bare(other)}")
        )
        return Said(text, (f"{said.clauses[0]} & not {bare(other)}",))

    def _pair(self, one: str, other: str) -> Said:
        shows = self._plan.shows
        text = self.say("pair", h=one, es=self._listed(shows[one]), h2=other, es2=self._listed(shows[other]))
        return Said(text, tuple(f"{bare(cause)} : {_joined(shows[cause])}" for cause in (one, other)))

    def _effect(self, effect: str, causes: Sequence[str]) -> Said:
        text = self.say("from", e=effect, hs=self._listed(causes, "or"))
        return Said(text, (f"{bare(effect)} from {_joined(causes)}",))

    # What was seen

    def observations(self, told: Sequence[tuple[str, bool]]) -> list[Said]:
        """Everything that was told, one to three things in a sentence."""
        rest, said = list(told), []
        while rest:
            size = self._draw.rng.choice((1, 1, 2, 2, 3) if len(told) < 5 else (2, 3, 3, 4) if len(told) < 8 else (3, 4, 5))
            group = rest[:size]
            if not all(holds for _, holds in group) and any(holds for _, holds in group):
                while sum(not holds for _, holds in group) > 2:
                    group.pop()
            rest = rest[len(group) :]
            said.append(self._observed(group))
        return said

    def _observed(self, group: Sequence[tuple[str, bool]]) -> Said:
        seen, absent = [effect for effect, holds in group if holds], [effect for effect, holds in group if not holds]
        kind = "mixed" if seen and absent else "seen" if seen else "absent_many" if len(absent) > 2 else "absent"
        text = self.say(
            kind, es=self._listed(seen), x=self._listed(absent, "or"), n=self._listed([bare(e) for e in absent], "or")
        )
        return Said(text, (f"seen {_signed(group, text)}",))

    def asked(self, told: Sequence[tuple[str, bool]]) -> Said:
        """The question, which may say itself what was seen."""
        target = self._plan.target
        if told:
            text = self.say("ask_seen", es=self._listed([effect for effect, _ in told]))
            return Said(text, (f"seen {_signed(told, text)}",))
        return Said(self.say(f"ask_{self._plan.mode}", h=target))

    # The rest

    def rules(self) -> list[Said]:
        """That one cause acts, or as few as possible; and, where something was not seen, that a cause shows all of its effects."""
        single = self._plan.mode == "one"
        parts = [] if single and self._draw.rng.random() < 0.3 else [self.say("one" if single else "few")]
        if not all(holds for _, holds in self._plan.told):
            parts.append(self.say("always"))
        return [Said(part) for part in parts]

    def ruled_out(self) -> list[Said]:
        """Causes that are excluded outright."""
        return [Said(self.say("out", h=cause), (f"out {bare(cause)}",)) for cause in self._plan.out]

    def idle(self, count: int) -> list[Said]:
        """Sentences that say nothing of the matter."""
        return unrelated(self._draw, count, lambda number: self.say("idle", k=number))

    def _listed(self, parts: Sequence[str], link: str = "and") -> str:
        if len(parts) < 2:
            return "".join(parts)
        return ", ".join(parts[:-1]) + f" {link} {parts[-1]}"


def write(draw: Draw, skin: Skin, plan: Plan, idle: int, patterns: int) -> Text:
    """The plan in words, its premises shuffled: what shows what first or last, the question at the end."""
    rng, writer = draw.rng, _Writer(draw, skin, plan, patterns)
    told = list(plan.told)
    inside = plan.mode == "one" and rng.random() < 0.2
    asked = [told.pop()] if inside and told[-1][1] else []
    causes, observed = [*writer.causes(), *writer.ruled_out()], writer.observations(told)
    rules = writer.rules()
    blocks = [rules, causes, observed] if rng.random() < 0.5 else [causes, rules, observed]
    if rng.random() < 0.25:
        blocks.reverse()
    body = [said for block in blocks for said in block]
    if rng.random() < 0.15:
        rng.shuffle(body)
    for said in writer.idle(idle + plan.irrelevant):
        body.insert(rng.randint(0, len(body)), said)
    question = writer.asked(asked)
    first = not asked and rng.random() < 0.12
    parts = [question, *body] if first else [*body, question]
    noun = skin.noun if plan.mode == "one" else skin.nouns
    head = {"one": noun, "needed": f"needed {bare(plan.target)}"}.get(plan.mode, f"{plan.mode} {noun}")
    return Text(
        composed(draw, [part.text for part in parts]), head, [clause for part in parts for clause in part.clauses],
        [number for part in parts for number in part.unused],
    )  # fmt: skip


def brief(draw: Draw, table: Patterns, most: int, slots: Mapping[str, object]) -> str:
    """The shorter of two sentences in one of the `most` shortest patterns of a table."""
    shortest = _shortest(table, most)
    return min(draw.say(shortest, **slots), draw.say(shortest, **slots), key=len)


@cache
def _shortest(table: Patterns, most: int) -> Patterns:
    trained, held_out = sorted(table.train, key=len), sorted(table.held_out, key=len)
    return Patterns(tuple(trained[:most]), tuple(held_out[: max(2, most // 4)]))


def unrelated(draw: Draw, count: int, say: Callable[[str], str]) -> list[Said]:
    """Different sentences that say nothing of the matter, some with a number that nothing needs."""
    said: dict[str, Said] = {}
    for _ in range(4 * count):
        if len(said) < count:
            number = str(draw.rng.randint(2, 40))
            text = say(number)
            said[text] = Said(text, (), (number,) if number in text.split() else ())
    return list(said.values())


def composed(draw: Draw, parts: Sequence[str]) -> str:
    """Sentences in one of several registers: plain, with semicolons, line by line, in small letters."""
    rng = draw.rng
    joiner = rng.choice((". ",) * 6 + ("; ", ".\n"))
    text = ""
    for i, part in enumerate(parts):
        said = part if joiner == "; " and i else part[:1].upper() + part[1:]
        ended = said[-1] in ".?!"
        last = i == len(parts) - 1
        text += said + ("" if last and ended else "." if last else " " if ended else joiner)
    text = _ARTICLE.sub(r"\1n ", text)
    if rng.random() < 0.12:
        text = text.lower()
        text = text.rstrip(".?") if rng.random() < 0.4 else text
    return text


def _agreeing(text: str, seen: str, absent: str) -> str:
    """`<is/are>` with what was seen, `[was/were]` with what was not."""
    for pattern, subject in ((_SEEN_VERB, seen), (_ABSENT_VERB, absent)):
        last = re.split(r" or ", subject)[-1]
        several = " and " in last or (last.endswith("s") and not last.startswith(("a ", "an ", "the ")))
        text = pattern.sub(rf"\{2 if several else 1}", text)
    return text


def _joined(names: Sequence[str]) -> str:
    return " & ".join(map(bare, names))


def _signed(group: Sequence[tuple[str, bool]], text: str) -> str:
    """Observations in the order in which their sentence says them."""
    place = {effect: place_of(bare(effect), text) for effect, _ in group}
    ordered = sorted(group, key=lambda one: place[one[0]])
    return " & ".join(bare(effect) if holds else f"not {bare(effect)}" for effect, holds in ordered)
