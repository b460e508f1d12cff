"""What an L1 problem says: facts, rules and the literal asked, planned backwards from the answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from training.draw import Draw
from training.tasks.l1_phrases import RESERVED

_FACTS = (1, 1, 1, 1, 1, 2, 2, 3)  # how many facts a proof starts from
Literal = tuple[str, str, bool]  # subject ("" in a rule about everything), property, holds


@dataclass(frozen=True)
class Skin:
    """The words of one domain. `nouns` are classes with a plural in s; `person` tells who from what."""

    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    beings: tuple[tuple[str, str], ...] = (("thing", "things"),)
    person: bool = False
    classes: float = 0.3  # share of properties that are classes
    invented: float = 0.2  # share of properties that are invented


def word_list(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(text.split())


@dataclass(frozen=True, eq=False)
class Premise:
    """A fact or a rule; `subject` is who a general rule is applied to in the proof."""

    conditions: tuple[Literal, ...]
    conclusion: Literal
    subject: str = ""

    @property
    def literals(self) -> tuple[Literal, ...]:
        """Conditions, then the conclusion."""
        return (*self.conditions, self.conclusion)

    @property
    def grounded(self) -> tuple[Literal, ...]:
        """The literals, said of the one whom the rule is applied to."""
        return tuple((literal[0] or self.subject, *literal[1:]) for literal in self.literals)

    @property
    def kind(self) -> str:
        """`fact` or `rule`."""
        return "rule" if self.conditions else "fact"

    @property
    def words(self) -> frozenset[str]:
        """The properties spoken of."""
        return frozenset(literal[1] for literal in self.literals)


@dataclass
class Plan:
    """The premises, which of them the solution uses in order, and which are spare."""

    asked: Literal
    answer: str
    depth: int
    subjects: list[str]
    classes: set[str]
    premises: list[Premise] = field(default_factory=list)
    used: list[Premise] = field(default_factory=list)
    spare: set[Premise] = field(default_factory=set)
    missing: str = ""

    @property
    def words(self) -> list[str]:
        """Every property, once."""
        return list(dict.fromkeys(literal[1] for p in self.premises for literal in p.literals))

    def goals(self) -> list[tuple[str, str]]:
        """(subject, property) of what is asked and of all that it rests on: backwards, one look-up each, down to the facts."""
        found: list[tuple[str, str]] = []
        waiting = [self.asked[:2]]
        while waiting:
            goal = waiting.pop()
            if goal not in found:
                found.append(goal)
                rules = (p for p in self.premises if p not in self.spare and p.grounded[-1][:2] == goal)
                waiting += [literal[:2] for rule in rules for literal in rule.grounded[:-1]]
        return found

    def open_words(self) -> set[str]:
        """The properties on which an unknown answer hangs, generously."""
        found = {self.asked[1], self.missing}
        while True:
            more = {c[1] for p in self.premises if p.conclusion[1] in found for c in p.conditions} | found
            if more == found:
                return found
            found = more


class _Words:
    """Fresh properties."""

    def __init__(self, draw: Draw, skin: Skin) -> None:
        self._draw, self._skin = draw, skin
        self.taken = {word for pair in skin.beings for word in pair}
        self.classes: set[str] = set()

    def fresh(self, *, adjective: bool = False) -> str:
        rng, skin = self._draw.rng, self._skin
        for _ in range(200):
            is_class = bool(skin.nouns) and not adjective and len(self.classes) < 4 and rng.random() < skin.classes
            word = rng.choice(skin.nouns if is_class else skin.adjectives)
            if rng.random() < skin.invented:
                word = self._draw.invent().lower()
            if word not in self.taken | RESERVED and not any(word.startswith(t) or t.startswith(word) for t in self.taken):
                self.taken.add(word)
                if is_class:
                    self.classes.add(word)
                return word
        raise AssertionError("too few properties")


def make(draw: Draw, skin: Skin, depth: int, answer: str, spare: int) -> Plan | None:
    """A plan with this answer, None where the dice fell badly."""
    rng = draw.rng
    words = _Words(draw, skin)
    two = rng.random() < 0.2
    subjects = draw.names(skin.names, 2)
    if {name.lower() for name in subjects} & RESERVED:
        return None
    words.taken |= {name.lower() for name in subjects}
    facts, rules = _chain(draw, words, subjects if two else subjects[:1], depth)
    goal = rules[-1].conclusion
    owner = goal[0] or rules[-1].subject
    holds = goal[2] if answer == "yes" else not goal[2] if answer == "no" else rng.random() < 0.85
    plan = Plan((owner, goal[1], holds), answer, depth, subjects, words.classes)
    plan.premises = [*facts, *rules]
    plan.used = _ordered(facts, rules)
    if answer == "unknown":
        _break(draw, words, plan, facts)
    for _ in range(spare):
        _add_spare(draw, words, plan)
    plan.subjects = [s for s in subjects if s == owner or any(s == lit[0] for p in plan.premises for lit in p.literals)]
    return plan


def _chain(draw: Draw, words: _Words, subjects: Sequence[str], depth: int) -> tuple[list[Premise], list[Premise]]:
    """Facts and the rules that lead from them to the goal, one rule a hop."""
    rng = draw.rng
    facts: list[Premise] = []
    rules: list[Premise] = []
    budget = max(1, min(rng.choice(_FACTS), 14 - depth))  # 15 steps: the goal, the facts, the hops
    named = 0.5 if len(subjects) == 2 else 0.06
    extra = 0.6 if depth == 1 else 0.3 if depth < 5 else 0.12
    waiting: list[Literal] = []
    current = rng.choice(list(subjects))

    def fact(subject: str, *, adjective: bool = False) -> Literal:
        literal = (subject, words.fresh(adjective=adjective), rng.random() > 0.18)
        facts.append(Premise((), literal))
        return literal

    for hop in range(depth):
        branch = len(waiting) == 1 and hop < depth - 1 and len(facts) < budget and rng.random() < 0.15
        if not waiting or branch:
            conditions = [fact(current)]
        else:
            conditions = list(waiting)
            waiting = []
        while len(conditions) < 3 and len(facts) < budget and rng.random() < extra:
            conditions.append(fact(conditions[0][0], adjective=True))
        rng.shuffle(conditions)
        conditions.sort(key=lambda literal: not literal[2])  # a `not` reaches no further than its own word
        owners = {literal[0] for literal in conditions}
        specific = len(owners) > 1 or rng.random() < named
        target = rng.choice(list(subjects)) if specific and not branch else conditions[0][0]
        specific = specific or target not in owners
        negative = rng.random() < (0.5 if hop == depth - 1 else 0.15)
        conclusion = (target, words.fresh(), not negative)
        waiting.append(conclusion)
        if specific:
            rules.append(Premise(tuple(conditions), conclusion))
        else:
            rules.append(Premise(tuple(("", *c[1:]) for c in conditions), ("", *conclusion[1:]), target))
        current = target
    return facts, rules


def _ordered(facts: Sequence[Premise], rules: Sequence[Premise]) -> list[Premise]:
    """Each fact right before the first rule that needs it."""
    order: list[Premise] = []
    for rule in rules:
        order += [f for c in rule.grounded[:-1] for f in facts if f.conclusion == c and f not in order]
        order.append(rule)
    return order


def _break(draw: Draw, words: _Words, plan: Plan, facts: list[Premise]) -> None:
    """Replace one premise so that the goal no longer follows; what is then missing is recorded."""
    rng = draw.rng
    old = rng.choice(plan.premises)
    new = _other_fact(draw, words, plan, old) if old in facts else _other_rule(draw, words, old)
    plan.premises[plan.premises.index(old)] = new
    known: set[Literal] = set()
    used: list[Premise] = []
    for premise in plan.used:
        if premise is old:
            continue
        if known.issuperset(premise.grounded[:-1]):
            used.append(premise)
            known.add(premise.grounded[-1])
    if new.kind == "fact" and len(used) < 2:
        used.insert(0, new)
    plan.used = used
    plan.missing = _first_missing(plan, known)


def _other_fact(draw: Draw, words: _Words, plan: Plan, old: Premise) -> Premise:
    subject, name, holds = old.conclusion
    others = [s for s in plan.subjects if s != subject]
    kind = draw.rng.choice(("whose", "what", "denied"))
    if kind == "whose" and others:
        return Premise((), (others[0], name, holds))
    if kind == "denied":
        return Premise((), (subject, name, not holds))
    return Premise((), (subject, words.fresh(), draw.rng.random() > 0.18))


def _other_rule(draw: Draw, words: _Words, old: Premise) -> Premise:
    kind = draw.rng.choice(("converse", "inverse", "conclusion"))
    first = old.conditions[0]
    if kind == "converse":
        return Premise(_sorted(old.conclusion, *old.conditions[1:]), first, old.subject)
    if kind == "inverse":  # the conclusion stays out of reach: one condition is now denied
        denied = (first[0], first[1], not first[2])
        return Premise(_sorted(denied, *old.conditions[1:]), old.conclusion, old.subject)
    fresh = (old.conclusion[0], words.fresh(), old.conclusion[2])
    return Premise(old.conditions, fresh, old.subject)


def _sorted(*conditions: Literal) -> tuple[Literal, ...]:
    return tuple(sorted(conditions, key=lambda literal: not literal[2]))


def _first_missing(plan: Plan, known: set[Literal]) -> str:
    """Backwards from what is asked: the first condition that nothing establishes."""
    goal = plan.asked
    for _ in range(len(plan.premises) + 1):
        rules = (p for p in plan.premises if p.conditions and p.grounded[-1][:2] == goal[:2])
        rule = next((p for p in rules if not known.issuperset(p.grounded[:-1])), None)
        if rule is None:
            break
        goal = next(condition for condition in rule.grounded[:-1] if condition not in known)
    return goal[1]


def _add_spare(draw: Draw, words: _Words, plan: Plan) -> None:
    """One fact or rule that leads nowhere near the goal."""
    rng = draw.rng
    subject = rng.choice(plan.subjects)
    kind = rng.choice(("fact", "fact", "loose", "side", "dead"))
    if kind == "fact":
        premise = Premise((), (subject, words.fresh(), rng.random() > 0.18))
    elif kind == "side":
        start = rng.choice([p.conclusion for p in plan.premises])
        premise = Premise((("", *start[1:]),), ("", words.fresh(), rng.random() > 0.2))
    elif kind == "dead" and plan.answer != "unknown":
        premise = Premise((("", words.fresh(), True),), ("", plan.asked[1], rng.random() > 0.4))
    else:
        premise = Premise((("", words.fresh(), True),), ("", words.fresh(), rng.random() > 0.2))
    plan.premises.append(premise)
    plan.spare.add(premise)
