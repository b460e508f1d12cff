"""Writes a plan of P1 as a question and remembers what each sentence reads as."""

from collections.abc import Sequence
from dataclasses import dataclass

from model.compute import format_number
from training.draw import Draw, Patterns
from training.tasks import p1_ask_phrases as ask
from training.tasks import p1_phrases as say
from training.tasks.b1_text import Said, Text, brief, composed, unrelated
from training.tasks.p1_plan import Plan, Told

_WORDS = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth"}
_STYLES = ("percent",) * 4 + ("spelt percent", "fraction", "fraction", "in", "in", "out of", "decimal", "decimal")
_SHORT = ("percent", "fraction", "fraction", "in", "decimal", "decimal", "decimal")  # where there are many
_MANY = 7


@dataclass(frozen=True)
class _Number:
    """A number as a sentence says it and as the reading does, and whether it is a chance and no share."""

    text: str
    read: str
    chance: bool = False


class _Writer:
    """One item's words: how its numbers are written, and the words for what it speaks of."""

    def __init__(self, draw: Draw, plan: Plan, patterns: int) -> None:
        self._draw, self._plan, self._patterns = draw, plan, patterns
        scene = plan.scene
        styles = _STYLES if len(plan.told) < _MANY else _SHORT
        self._prior, self._rate = draw.rng.choice(styles), draw.rng.choice(styles)
        self._chance = draw.rng.random() < 0.5
        self._slots = {
            "one": scene.one, "many": scene.many, "who": "who" if scene.person else "that",
            "it": f"the {scene.one}" if scene.person else "it", "source": scene.source, "sources": scene.plural or f"{scene.source}s",
        }  # fmt: skip

    def _say(self, table: Patterns, **slots: object) -> str:
        return brief(self._draw, table, self._patterns, {**self._slots, **slots})

    # Numbers

    def _number(self, told: Told) -> _Number:
        value = told.value
        if told.counted:
            return _Number(str(value), str(value))
        style = self._rate if told.kind == "rate" else self._prior
        chance = style == "decimal" or (self._chance and style in ("percent", "spelt percent", "fraction"))
        percent = format_number(value * 100)
        if style in ("percent", "spelt percent") and "/" not in percent:
            return _Number(f"{percent}%" if style == "percent" else f"{percent} percent", f"{percent} %", chance)
        if style == "decimal" and "/" not in format_number(value):
            return _Number(format_number(value), format_number(value), chance)
        if style in ("in", "out of"):
            return _Number(f"{value.numerator} {style} {value.denominator}", f"{value.numerator} of {value.denominator}")
        if value.numerator == 1 and value.denominator in _WORDS and not chance and self._draw.rng.random() < 0.5:
            return _Number(_WORDS[value.denominator], str(value))
        return _Number(str(value), str(value), chance)

    # What is told

    def premises(self, *, tight: bool) -> list[Said]:
        """Everything that is told, some of it several things in a sentence; `tight` as much as may be."""
        rest, said = list(self._plan.told), []
        share = 1.0 if tight else 0.4
        priors = [told for told in rest if told.kind == "prior" and self._plan.named]
        if len(priors) > 1 and self._draw.rng.random() < share:
            rest = [told for told in rest if told not in priors]
            said.append(self._priors(priors))
        rows = len(set(self._plan.signs)) > 1 and self._draw.rng.random() < share
        while rest:
            told = rest.pop(0)
            row = [told, *(other for other in rest if _among(other) and _among(other) == _among(told))]
            mate = self._mate(told, rest)
            if len(row) > 1 and (rows or self._in_kinds(told)):
                rest = [other for other in rest if other not in row]
                said.append(self._row(row))
            elif mate is not None:
                rest.remove(mate)
                said.append(self._pair(told, mate))
            else:
                said.append(self._alone(told))
        return said

    def _in_kinds(self, told: Told) -> bool:
        return told.counted and told.kind == "rate" and self._plan.form in ("kinds", "cells", "kind cells")

    def _priors(self, priors: Sequence[Told]) -> Said:
        numbers = list(map(self._number, priors))
        parts = [f"{number.text} {told.events[0].many}" for told, number in zip(priors, numbers, strict=True)]
        text = self._say(say.PRIORS, list=_listed(parts))
        return Said(text, tuple(f"{told.events[0].name} {n.read}" for told, n in zip(priors, numbers, strict=True)))

    def _mate(self, told: Told, rest: Sequence[Told]) -> Told | None:
        """What is said in one sentence with it: the total with its first part, a likelihood with the one of the other group."""
        rng = self._draw.rng
        for other in rest:
            if told.kind == "total" and other.kind == "prior" and rng.random() < 0.7:
                return other
            if told.kind == other.kind == "rate" and told.events[0] == other.events[0] and len(self._plan.hypotheses) == 2:
                return other if not self._in_kinds(told) and rng.random() < 0.6 else None
        return None

    def _alone(self, told: Told) -> Said:
        number = self._number(told)
        if told.kind == "equal":
            return Said(self._say(say.PICKED if self._plan.scene.drawn else say.EQUAL), ("equal",))
        if told.kind == "total":
            return Said(self._say(say.TOTAL, s=number.text), (f"total {number.read}",))
        if told.kind == "rest":
            (event,) = told.events
            return Said(self._say(say.REST, h=event.one, hs=event.many), (f"{event.name} rest",))
        if told.kind == "cell":
            one, other = told.events
            text = self._say(say.CELL, s=number.text, hs=one.many, es=other.many)
            return Said(text, (f"{one.name} & {other.name} {number.read}",))
        if told.kind == "rate":
            return self._likelihood(told, number)
        (event,) = told.events
        table = say.COUNT if told.counted else say.PRIOR_CHANCE if number.chance else say.PRIOR_SHARE
        text = self._say(table, s=number.text, p=number.text, h=event.one, hs=event.many)
        return Said(text, (f"{event.name} {number.read}",))

    def _likelihood(self, told: Told, number: _Number) -> Said:
        sign, group = told.events
        text = self._say(
            say.RATE_CHANCE if number.chance else say.RATE_SHARE,
            s=number.text, p=number.text, h=group.one, hs=group.many, e=sign.one, es=sign.many,
        )  # fmt: skip
        return Said(text, (_rate(told, number),))

    def _pair(self, one: Told, other: Told) -> Said:
        first, second = self._number(one), self._number(other)
        if one.kind == "total":
            (event,) = other.events
            text = self._say(say.TOTAL_AND, s=first.text, s2=second.text, hs=event.many)
            return Said(text, (f"total {first.read}", f"{event.name} {second.read}"))
        sign, group = one.events
        against = other.events[1]
        chance = first.chance and second.chance
        rest = against.name.startswith("not ") and self._draw.rng.random() < 0.6
        table = (say.OTHERS_CHANCE if chance else say.OTHERS_SHARE) if rest else say.PAIR_CHANCE if chance else say.PAIR_SHARE
        text = self._say(
            table, s=first.text, p=first.text, s2=second.text, p2=second.text, h=group.one, hs=group.many, e=sign.one,
            es=sign.many, g=against.one, gs=against.many,
        )  # fmt: skip
        return Said(text, (_rate(one, first), _rate(other, second)))

    def _row(self, row: Sequence[Told]) -> Said:
        group = row[0].events[1]
        told = [(one.events[0], self._number(one)) for one in row]
        chance = all(number.chance for _, number in told)
        several = [f"{sign.one} with probability {n.text}" if chance else f"{n.text} {sign.many}" for sign, n in told]
        names = [f"{number.text} {sign.name}" for sign, number in told]
        text = self._say(
            say.ROW_CHANCE if chance else say.ROW, h=group.one, hs=group.many, hn=group.name, list=_listed(several),
            names=_listed(names),
        )  # fmt: skip
        return Said(text, tuple(_rate(one, number) for one, (_, number) in zip(row, told, strict=True)))

    def independence(self) -> list[Said]:
        """That signs are independent, where there are several."""
        return [Said(self._say(say.INDEPENDENT))] if len(self._plan.signs) > 1 else []

    # What is asked

    def asked(self) -> tuple[Said, str]:
        """The question and the clause that reads it."""
        plan = self._plan
        given = self._conditions()
        read = f" given {' & '.join(event.name for event in plan.given)}" if plan.given else ""
        if not plan.target:
            return Said(self._say(ask.MOST, **given)), f"most{read}"
        target = [plan.target[0].denied()] if plan.denied else list(plan.target)
        slots = {"t": target[0].one, "ts": target[0].many, "tn": target[0].name, **given}
        if len(target) > 1:
            slots |= {"u": target[1].one, "us": target[1].many, "un": target[1].name}
        table = ask.GIVEN if plan.given else ask.BOTH if len(target) > 1 else ask.ALONE
        return Said(self._say(table, **slots)), f"{' & '.join(event.name for event in target)}{read}"

    def _conditions(self) -> dict[str, str]:
        given = self._plan.given
        if len(given) == 2 and given[0] == given[1]:
            return {"g": f"{given[0].one} twice", "gs": f"{given[0].many} twice", "gn": f"{given[0].name} twice"}
        names = [event.name for event in given]
        return {"g": _listed([one.one for one in given]), "gs": _listed([one.many for one in given]), "gn": _listed(names)}

    def idle(self, count: int) -> list[Said]:
        """Sentences that say nothing of the matter."""
        return unrelated(self._draw, count, lambda number: self._say(say.IDLE, k=number))


def _rate(told: Told, number: _Number) -> str:
    sign, group = told.events
    return f"{sign.name} if {group.name} {number.read}"


def _among(told: Told) -> str:
    """What a likelihood is one among."""
    return told.events[1].name if told.kind == "rate" else ""


def _listed(parts: Sequence[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + f" and {parts[-1]}"


def write(draw: Draw, plan: Plan, idle: int, patterns: int, *, tight: bool) -> Text:
    """The plan in words, the question mostly at the end."""
    rng, writer = draw.rng, _Writer(draw, plan, patterns)
    body = writer.premises(tight=tight)
    totals = [said for said in body if said.clauses[0].startswith("total ")]
    rests = [said for said in body if said.clauses[-1].endswith(" rest")]
    priors = [said for said in body if " if " not in said.clauses[0] and said not in totals and said not in rests]
    others = [said for said in body if said not in totals and said not in rests and said not in priors]
    blocks = [totals, [*priors, *rests], others] if rests or rng.random() < 0.75 else [others, totals, priors]
    body = [said for block in blocks for said in block]
    for said in [*writer.independence(), *writer.idle(idle + plan.missing)]:
        body.insert(rng.randint(len(totals) + len(priors) + len(rests) if rests else 0, len(body)), said)
    question, head = writer.asked()
    parts = [question, *body] if rng.random() < 0.1 else [*body, question]
    return Text(
        composed(draw, [part.text for part in parts]), head, [clause for part in parts for clause in part.clauses],
        [number for part in parts for number in part.unused],
    )  # fmt: skip
