"""Writes a plan of A1 as a question and remembers what each sentence reads as."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from model.question import forms
from training.draw import Draw, Patterns
from training.tasks import a1_phrases as say
from training.tasks.a1_plan import Fact, Plan
from training.tasks.a1_scene import Noun
from training.tasks.b1_text import Said, Text, brief, composed, unrelated

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class _Style:
    """Whether nouns are in the plural, or have `the`; whether operands of questions are; how often sentences join two facts."""

    many: bool
    definite: bool
    joined: float


class _Writer:
    """One item's words."""

    def __init__(self, draw: Draw, plan: Plan, patterns: int) -> None:
        rng = draw.rng
        self._draw, self._plan, self._patterns = draw, plan, patterns
        self._style = _Style(rng.random() < 0.4, rng.random() < 0.4, rng.choice((0.0, 0.4, 0.8)) if patterns > 8 else 1.0)

    def _say(self, table: Patterns, **slots: object) -> str:
        return brief(self._draw, table, self._patterns, slots)

    def facts(self) -> list[Said]:
        """Everything that is stated, some of it two facts in a sentence, in any order."""
        rest, said = self._draw.rng.sample(self._plan.facts, len(self._plan.facts)), []
        while rest:
            one = rest.pop(0)
            mate = next((other for other in rest if self._joins(one, other)), None)
            if mate is not None and self._draw.rng.random() < self._style.joined:
                rest.remove(mate)
                said.append(self._two(one, mate))
            else:
                said.append(self._alone(one))
        return said

    def _joins(self, one: Fact, other: Fact) -> bool:
        """Whether two facts go into one sentence: of one relation, or of one term; no term is in both places."""
        if len({one.source, one.target, other.source, other.target}) == 4:
            return one.relation == other.relation
        return (
            one.source == other.source
            and not (one.relation.is_noun or other.relation.is_noun)
            and one.relation != other.relation
        )

    def _alone(self, fact: Fact) -> Said:
        passive = len(fact.relation.words) == 3 and self._draw.rng.random() < 0.35
        table = say.NOUN if fact.relation.is_noun else say.PASSIVE if passive else say.ACTIVE
        return self._read(table, [fact], self._slots(fact))

    def _two(self, one: Fact, other: Fact) -> Said:
        slots, more = self._slots(one), self._slots(other)
        slots |= {"c": more["a"], "d": more["b"], "is2": more["is"], "w": more.get("v", ""),
                  "pd": f"{other.relation.preposition}{more['b']}", "cb": more["ab"], "db": more["bb"]}  # fmt: skip
        if one.relation != other.relation:
            slots["d"] = more["b"]
            return self._read(say.TWICE, [one, other], slots)
        passive = len(one.relation.words) == 3 and self._draw.rng.random() < 0.35
        table = say.TWO_NOUN if one.relation.is_noun else say.TWO_PASSIVE if passive else say.TWO_ACTIVE
        return self._read(table, [one, other], slots)

    def _slots(self, fact: Fact) -> dict[str, str]:
        source, target, relation = Noun(fact.source), Noun(fact.target), fact.relation
        many = self._style.many and not relation.is_noun
        a, b = (noun.phrase(many=many, definite=self._style.definite) for noun in (source, target))
        slots = {"a": a, "b": b, "ab": source.bare, "bb": target.bare, "is": "are" if many and target.is_many else "is"}
        if relation.is_noun:
            return {**slots, "n": relation.name}
        third, base, participle = relation.words[:3]
        finite = base if many and source.is_many else third
        before = relation.preposition
        verbs = {name: f"{verb} {before}".strip() for name, verb in (("v", finite), ("vb", base), ("v3", third))}
        return {**slots, **verbs, "p": participle}

    def _read(self, table: Patterns, facts: Sequence[Fact], slots: dict[str, str]) -> Said:
        text = self._say(table, **slots)
        return Said(text, tuple(_clause(fact, text) for fact in facts))

    def asked(self) -> Said:
        """What is asked, and the clause of the pair to go by."""
        plan = self._plan
        one, other, *last = (Noun(term).bare for term in (*plan.pair, *plan.asked))
        like = f"like {one} {other}"
        if len(last) > 1:
            return Said(self._say(say.JUDGE, a=one, b=other, c=last[0], d=last[1]), (like,))
        text = self._say(say.BEFORE if plan.back else say.OPEN, a=one, b=other, c=last[0], d=last[0])
        if not text.rstrip("?")[-1].isalpha() or text.rstrip("?").endswith(" to"):
            plan.options = ()  # no list can follow
        if plan.options:
            options = [Noun(option).bare for option in plan.options]
            text = self._say(say.CHOICE, q=text.rstrip("?"), list=f"{', '.join(options[:-1])} or {options[-1]}")
        return Said(text, (like,))

    def idle(self, count: int) -> list[Said]:
        """Sentences that say nothing of the matter."""
        return unrelated(self._draw, count, lambda number: self._say(say.IDLE, k=number))


def _clause(fact: Fact, text: str) -> str:
    """A fact as the text says it, its words in the order of the text."""
    words = _WORD.findall(text)
    low = [word.lower() for word in words]
    source, target = (_spelt(Noun(term), words, low) for term in (fact.source, fact.target))
    relation = next(form for form in fact.relation.words[:3] if form in low)
    start, end = low.index(source.lower()), low.index(target.lower())
    if end < start:
        return f"{target} {relation} {'of' if fact.relation.is_noun else 'by'} {source}"
    return f"{source} {relation} {target}"


def _spelt(noun: Noun, words: Sequence[str], low: Sequence[str]) -> str:
    """A term as a text spells it."""
    wanted = {noun.bare.lower(), noun.plural.lower()} if noun.is_many else {noun.bare.lower()}
    return next(
        words[i] if noun.bare[0].isupper() else low[i] for i in range(len(low)) if low[i] in wanted or forms(low[i]) & wanted
    )


def write(draw: Draw, plan: Plan, idle: int, patterns: int) -> Text:
    """The plan in words, the question mostly at the end."""
    rng, writer = draw.rng, _Writer(draw, plan, patterns)
    body = writer.facts()
    for said in writer.idle(idle):
        body.insert(rng.randint(0, len(body)), said)
    question = writer.asked()
    parts = [question, *body] if rng.random() < 0.15 else [*body, question]
    terms = [Noun(term).bare for term in plan.asked]
    head = f"to {terms[0]}" if plan.back else " ".join(terms)
    return Text(
        composed(draw, [part.text for part in parts]), head, [clause for part in parts for clause in part.clauses],
        [number for part in parts for number in part.unused],
    )  # fmt: skip
