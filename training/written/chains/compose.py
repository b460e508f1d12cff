"""One question of a group: a chain of its predicates, told as facts and rules, and what is asked, with its reading.

metal so conduct ; conduct so dry ; sample metal
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from model.question import spoken_forms, verb_forms
from training.draw import Draw
from training.problem import DEPTHS
from training.written.chains.clauses import Clauses, Fact, Literal, Rule
from training.written.chains.reader import Group, Predicate, Subject, groups, numbered
from training.written.entries import Entry

_ATTEMPTS = 40
_LONGEST = 470
_NOUN_FIRST, _OF_A_KIND, _OF_ITS_KIND, _KIND_NAMED = 0.55, 0.25, 0.6, 0.75
_DENIED = 0.25  # share of chains with a link that is denied: what does not conduct is sold
_ASKED_DENIED = 0.1
_JOINED, _LISTED, _ASKED_FIRST, _GIVEN, _BY_PRONOUN = 0.15, 0.08, 0.08, 0.08, 0.35
_DISTRACTED = {"elementary": 0.2, "intermediate": 0.3, "advanced": 1.0}
_BREAKS = ("converse", "converse", "link", "link", "fact", "denied", "other")
_COMMON = frozenset(
    "a an the is are be have has in on at by for of to with from up it this that my our your and or not out off over into their".split()
)


@dataclass
class _Plan:
    """What a question says, in the order of the proof."""

    asked: Fact
    facts: list[Fact] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    extra: list[Fact | Rule] = field(default_factory=list)

    @property
    def people(self) -> list[Subject]:
        """Everybody spoken of."""
        facts = [self.asked, *self.facts, *(extra for extra in self.extra if isinstance(extra, Fact))]
        return list(dict.fromkeys(fact.subject for fact in facts))


def composed(draw: Draw, core: str, level: str, domain: str = "") -> tuple[Entry, str] | None:
    """An entry of one wording, and the wording, of a group of the domain if one is named; None where there is none."""
    known = [group for group in groups(core) if domain in ("", group.domain)]
    return of_group(draw, draw.rng.choice(known), level) if known else None


def of_group(draw: Draw, group: Group, level: str) -> tuple[Entry, str] | None:
    """The same of one group; None where it has nothing of that level."""
    if level not in _DISTRACTED:
        return None
    tries = (_told(draw, group, _planned(draw, group, level)) for _ in range(_ATTEMPTS))
    return next((made for made in tries if made), None)


class _Source:
    """Predicates and subjects whose words are not each other's."""

    def __init__(self, draw: Draw, group: Group) -> None:
        self._rng, self._group = draw.rng, group
        self._texts: set[str] = set(spoken_forms(f"{group.head.one} {group.head.many}"))
        self._keys: set[str] = set(self._texts)
        self._said: set[str] = set()

    def predicate(self, kinds: str = "") -> Predicate:
        """Another predicate, of one of these kinds if they are named."""
        return self._fresh([p for p in self._group.predicates if (p.kind in kinds if kinds else p.kind not in "nu")])

    def subject(self, *, asked: bool = False) -> Subject:
        """Another one to speak of; one with a number is asked about and so named twice, one whose kind is known is of no other."""
        return self._fresh([one for one in self._group.subjects if asked or not (numbered(one) or one.head)])

    def _fresh(self, among: Sequence) -> "Predicate | Subject":
        for _ in range(60):
            found = self._rng.choice(among)
            texts = spoken_forms(f"{found.text} {getattr(found, 'many', '')}") - _COMMON
            key = found.key.lower()
            alike = any(key.startswith(other) or other.startswith(key) for other in self._said)
            if not alike and not texts & self._keys and not verb_forms(key) & self._texts:
                self._texts |= texts
                self._keys |= verb_forms(key)
                self._said.add(key)
                return found
        raise ValueError(f"{self._group.name}: too few words that differ")


def _planned(draw: Draw, group: Group, level: str) -> tuple[_Plan, Subject]:
    rng, source = draw.rng, _Source(draw, group)
    low, high = DEPTHS[level]
    answer = rng.choice(("yes", "no", "unknown"))
    distracted = rng.random() < _DISTRACTED[level]
    broken = rng.choice(_BREAKS) if answer == "unknown" else ""
    hops = max(1, rng.randint(low, high) - (distracted and answer == "unknown") - (broken == "other"))
    subject = source.subject(asked=True)
    nouns = [p for p in group.predicates if p.countable]
    kind = source.predicate("n") if len(nouns) > 2 and not subject.head and rng.random() < _OF_A_KIND else None
    head = subject.head if subject.head and rng.random() < _OF_ITS_KIND else None
    first_noun = any(p.kind in "nu" for p in group.predicates) and not kind and not subject.head and rng.random() < _NOUN_FIRST
    first = Literal(source.predicate("nu" if first_noun else ""))
    links = [first, *(Literal(source.predicate()) for _ in range(hops))]
    asked_holds = broken == "converse" or rng.random() > _ASKED_DENIED
    holds = (
        asked_holds if answer == "yes" else not asked_holds if answer == "no" else broken == "converse" or rng.random() < 0.8
    )
    links[-1] = Literal(links[-1].of, holds)
    if hops > 1 and holds and rng.random() < _DENIED:
        at = rng.randrange(1, hops)
        links[at] = Literal(links[at].of, holds=False)
    rules = [Rule(a, b, kind if rng.random() < _KIND_NAMED or a is first else None) for a, b in pairwise(links)]
    plan = _Plan(Fact(subject, Literal(links[-1].of, asked_holds)), [Fact(subject, first, kind)], rules)
    if broken:
        _break(draw, source, plan, broken)
    if distracted:
        plan.extra.append(_extra(draw, source, plan))
    return plan, head


def _break(draw: Draw, source: _Source, plan: _Plan, broken: str) -> None:
    """Make what is asked open."""
    fact, rules = plan.facts[0], plan.rules
    if broken == "converse":
        plan.facts = [Fact(fact.subject, rules[-1].conclusion, fact.kind)]
        plan.asked = Fact(fact.subject, fact.literal)
    elif broken == "link":
        at = draw.rng.randrange(len(rules))
        rules[at] = Rule(Literal(source.predicate()), rules[at].conclusion, rules[at].kind)
    elif broken == "fact":
        plan.facts = [Fact(fact.subject, Literal(source.predicate()), fact.kind)]
    elif broken == "denied":
        plan.facts = [Fact(fact.subject, Literal(fact.literal.of, not fact.literal.holds))]
    else:
        plan.facts = [Fact(source.subject(), fact.literal, fact.kind), Fact(fact.subject, Literal(source.predicate()))]


def _extra(draw: Draw, source: _Source, plan: _Plan) -> Fact | Rule:
    """A fact or a rule that leads nowhere."""
    kind = draw.rng.choice(("fact", "fact", "other", "rule", "side"))
    fresh = Literal(source.predicate(), draw.rng.random() > 0.2)
    if kind == "fact":
        return Fact(plan.asked.subject, fresh)
    if kind == "other":
        said = draw.rng.choice(plan.rules).condition
        return Fact(source.subject(), said if draw.rng.random() < 0.3 else fresh)
    before = Literal(source.predicate()) if kind == "rule" else draw.rng.choice(plan.rules).condition
    return Rule(before, fresh if before.holds else Literal(fresh.of))


# In words


def _told(draw: Draw, group: Group, planned: tuple[_Plan, Subject]) -> tuple[Entry, str] | None:
    plan, head = planned
    clauses, words = Clauses(draw, group.head, head), draw.words
    given = words.random() < _GIVEN and len(plan.facts) == 1 and not plan.facts[0].kind and plan.asked.literal.holds
    first = not given and words.random() < _ASKED_FIRST and plan.asked.literal.holds
    facts = [] if given else _facts(draw, clauses, plan)
    rules = _rules(draw, clauses, plan)
    sentences = [*facts, *rules] if words.random() < 0.35 else [*rules, *facts]
    last = plan.facts[-1] if sentences and facts and sentences[-1] == facts[-1] else None
    clear = len(plan.people) == 1 and last is not None and not numbered(plan.asked.subject) and not first
    pronoun = clear and words.random() < _BY_PRONOUN
    if given:
        text, clause = clauses.given(plan.asked, plan.facts[0])
        sentences.append((text, [clause]))
    question = "" if given else clauses.asked(plan.asked, first=first, pronoun=pronoun)
    told = [text for text, _ in sentences]
    joint = "; " if words.random() < _LISTED and not first and not given else ". "
    story = joint.join(told) if given else joint.join([*told, question])
    if first:
        story = f"{question} {'. '.join(told)}."
    start = 2 if first else 1
    said = [f"s{place} {clause}" for place, (_, of) in enumerate(sentences, start) for clause in of]
    text = _named(draw, plan, story)
    reading = " ; ".join([f"proof _ {plan.asked.subject.key} {plan.asked.literal.key}", *said])
    if len(text) > _LONGEST:
        return None
    return Entry(group.domain, {}, group.name, [text], [], reading), text


def _facts(draw: Draw, clauses: Clauses, plan: _Plan) -> list[tuple[str, list[str]]]:
    more = [extra for extra in plan.extra if isinstance(extra, Fact)]
    first = plan.facts[0]
    if len(plan.facts) + len(more) == 2 and draw.words.random() < 0.5 and not first.kind:
        second = [*plan.facts[1:], *more][0]
        same = first.subject == second.subject
        return [clauses.fact(first, second.literal) if same else clauses.facts(first, second)]
    told = [clauses.fact(fact) for fact in (*plan.facts, *more)]
    return told if draw.words.random() < 0.6 else told[::-1]


def _rules(draw: Draw, clauses: Clauses, plan: _Plan) -> list[tuple[str, list[str]]]:
    """Rules, in the order of the proof or another, now and then two of them in one sentence."""
    words = draw.words
    rules = list(plan.rules)
    order = words.random()
    if order < 0.12:
        rules.reverse()
    elif order < 0.25:
        words.shuffle(rules)
    for extra in plan.extra:
        if isinstance(extra, Rule):
            rules.insert(words.randint(0, len(rules)), extra)
    told: list[tuple[str, list[str]]] = []
    for text, clause in map(clauses.rule, rules):
        if told and len(told[-1][1]) == 1 and not told[-1][0].startswith("no") and words.random() < _JOINED:
            before, said = told.pop()
            told.append((f"{before}, and {text}", [*said, clause]))
        else:
            told.append((text, [clause]))
    return told


def _named(draw: Draw, plan: _Plan, text: str) -> str:
    """The text with a number for `#`, and with `Zoe` where `my friend Zoe` was named before."""
    for subject in plan.people:
        first, name, rest = text.partition(subject.text)
        text = first + name + rest.replace(subject.text, subject.again)
        text = (
            text.replace(subject.text, subject.text.replace("#", str(draw.rng.randint(2, 60)))) if numbered(subject) else text
        )
    return text
