"""Writes a plan of A2 with laws as a question, and remembers what each sentence reads as."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from training.draw import Draw, Patterns
from training.tasks import a2_law_phrases as say
from training.tasks.a2_laws import Plan
from training.tasks.b1_text import Said, Text, brief, composed, unrelated
from training.tasks.wording import listed, place_of, with_article

_TIMES = {"2": "twice", "3": "three times"}


@dataclass(frozen=True)
class _Style:
    """Whether quantities have `the`, how often laws are in signs, and how many are told in a sentence at most."""

    definite: bool
    signs: float
    most: int


class _Writer:
    """One item's words."""

    def __init__(self, draw: Draw, plan: Plan, patterns: int) -> None:
        rng = draw.rng
        self._draw, self._plan, self._patterns = draw, plan, patterns
        self._style = _Style(rng.random() < 0.6, rng.choice((0.0, 0.0, 0.5, 1.0)), rng.choice((1, 2, 3, 3, 4)))
        one, other = plan.nouns
        many = rng.random() < 0.3
        self._systems = {
            "p": f"the {one}" if not many else with_article(one),
            "q": f"the {other}" if not many else with_article(other),
        }

    def _say(self, table: Patterns, **slots: object) -> str:
        return brief(self._draw, table, self._patterns, {**self._systems, **slots})

    def _the(self, name: str) -> str:
        return f"the {name}" if self._style.definite else name

    # Laws

    def laws(self) -> list[Said]:
        """Each law in a sentence."""
        return [self._law(*law.split(" = ")) for law in self._draw.rng.sample(self._plan.laws, len(self._plan.laws))]

    def _law(self, defined: str, expression: str) -> Said:
        rng, words = self._draw.rng, expression.split()
        slots = {"y": self._the(defined), "y_": defined}
        if rng.random() < self._style.signs:
            text = self._say(say.IN_SIGNS, s=expression, **slots)
            before = text.find(expression) < text.rfind(defined) and f"= {expression}" not in text
        elif len(words) == 3 and words[0].isalpha() and words[0] != words[2] and rng.random() < 0.3:
            text = self._say(say.TASK[words[1]], a=self._the(words[0]), b=self._the(words[2]), **slots)
            before = not re.search(rf"\b{defined}\b.*\b{words[0]}\b", text)
        else:
            text = self._say(say.LAW, e=self._expression(words), **slots)
            before = text.endswith(slots["y"]) and not text.startswith(slots["y"])
        return Said(text, (f"{expression} = {defined}" if before else f"{defined} = {expression}",))

    def _expression(self, words: Sequence[str]) -> str:
        """`mass times the square of speed divided by 2`."""
        terms: list[tuple[str, str]] = []  # each with the sign before it
        for sign, word in zip(("", *words[1::2]), words[::2], strict=True):
            if (
                terms
                and terms[-1][1] == word
                and sign in "*/"
                and (sign == terms[-1][0] or (sign == "*" and terms[-1][0] != "/"))
            ):
                terms[-1] = (
                    terms[-1][0],
                    self._draw.rng.choice((f"the square of {self._the(word)}", f"{self._the(word)} squared")),
                )
            else:
                terms.append((sign, word))
        said = [(sign, text if " " in text or text[0].isdigit() else self._the(text)) for sign, text in terms]
        (_, one), (sign, other), *more = said if len(said) > 1 else [*said, ("", "")]
        if one in _TIMES and sign == "*":
            text = f"{_TIMES[one]} {other}"
        elif not other:
            text = one
        else:
            table = say.JOINED[sign] if not more else Patterns(say.JOINED[sign].train[:1])
            text = self._say(table, a=one, b=other)
        for sign, other in more:
            text += f" {dict(zip('*/+-', ('times', 'divided by', 'plus', 'minus'), strict=True))[sign]} {other}"
        return text

    # Parts and values

    def parts(self) -> list[Said]:
        """Which quantity plays which part, several in a sentence."""
        rest, said = list(self._plan.pairs), []
        while rest:
            size = min(len(rest), self._draw.rng.randint(1, self._style.most))
            group, rest = rest[:size], rest[size:]
            said.append(self._together(group) if size > 1 else self._part(group[0]))
        return said

    def _part(self, pair: tuple[str, str]) -> Said:
        text = self._say(say.PART, **self._slots(pair))
        return Said(text, (_like(pair, text),))

    def _slots(self, pair: tuple[str, str]) -> dict[str, str]:
        return {"a": self._the(pair[0]), "b": self._the(pair[1]), "a_": pair[0], "b_": pair[1]}

    def _together(self, group: Sequence[tuple[str, str]]) -> Said:
        if self._draw.rng.random() < 0.4:
            models, others = (listed([self._the(pair[i]) for pair in group]) for i in (0, 1))
            text = self._say(say.IN_TURN, **{"as": models, "bs": others})
        else:
            first, more = self._draw.pattern(say.PARTS).split("; ")
            parts = [pattern.format(**self._systems, **self._slots(pair)) for pattern, pair in
                     zip((first, *[more] * (len(group) - 1)), group, strict=True)]  # fmt: skip
            text = listed(parts) if self._draw.rng.random() < 0.7 else ", ".join(parts)
        return Said(text, tuple(_like(pair, text) for pair in group))

    def values(self, told: Sequence[tuple[str, str]]) -> list[Said]:
        """Numbers of quantities, several in a sentence."""
        rest, said = list(told), []
        while rest:
            size = min(len(rest), self._draw.rng.randint(1, self._style.most))
            group, rest = rest[:size], rest[size:]
            said.append(self._valued(group))
        return said

    def _valued(self, group: Sequence[tuple[str, str]]) -> Said:
        rng = self._draw.rng
        clauses = tuple(f"{name} = {number}" for name, number in group)
        if len(group) == 1:
            name, number = group[0]
            return Said(self._say(say.VALUE, x=self._the(name), x_=name, n=number), clauses)
        if rng.random() < 0.35:
            names, numbers = listed([self._the(name) for name, _ in group]), listed([number for _, number in group])
            return Said(self._say(say.VALUES, xs=names, ns=numbers), clauses)
        return Said(self._listed(group), clauses)

    def _listed(self, group: Sequence[tuple[str, str]]) -> str:
        link = self._draw.rng.choice((" is ", " is ", " is ", " = "))
        later = " " if link == " is " and self._draw.rng.random() < 0.3 else link
        parts = [f"{self._the(name)}{link if i == 0 else later}{number}" for i, (name, number) in enumerate(group)]
        return listed(parts)

    # The rest

    def asked(self, told: Sequence[tuple[str, str]]) -> Said:
        """What is asked, perhaps with numbers in the same sentence."""
        z = {"z": self._the(self._plan.asked), "z_": self._plan.asked}
        if told:
            clauses = tuple(f"{name} = {number}" for name, number in told)
            return Said(self._say(say.ASK_WITH, v=self._listed(told), **z), clauses)
        return Said(self._say(say.ASK, **z))

    def idle(self, count: int) -> list[Said]:
        """Sentences about something else."""
        return unrelated(self._draw, count, lambda number: self._say(say.IDLE, k=number))


def _like(pair: tuple[str, str], text: str) -> str:
    """A pair in the order of its sentence."""
    one, other = sorted(pair, key=lambda name: place_of(name, text))
    return f"{one} like {other}"


def write(draw: Draw, plan: Plan, patterns: int) -> Text:
    """The plan in words: laws, parts and numbers, mostly in this order, and the question at the end."""
    rng, writer = draw.rng, _Writer(draw, plan, patterns)
    told = rng.sample([*plan.values, *plan.spare], len(plan.values) + len(plan.spare))
    within = told[-rng.randint(1, 2) :] if len(told) and rng.random() < 0.3 else []
    blocks = [writer.laws(), writer.parts(), writer.values(told[: len(told) - len(within)])]
    if rng.random() < 0.3:
        rng.shuffle(blocks)
    body = [said for block in blocks for said in block]
    for said in writer.idle(plan.idle):
        body.insert(rng.randint(0, len(body)), said)
    parts = [*body, writer.asked(within)]
    return Text(
        composed(draw, [part.text for part in parts]), plan.asked, [clause for part in parts for clause in part.clauses],
        [number for part in parts for number in part.unused],
    )  # fmt: skip
