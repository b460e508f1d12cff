"""Writes a plan of C1 as a question and remembers what each sentence reads as."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from training.draw import Draw, Patterns
from training.tasks import c1_phrases, c1_trend_phrases
from training.tasks.b1_text import Said, brief, composed, unrelated
from training.tasks.c1_plan import Literal, Plan, Rule, said
from training.tasks.c1_skin import Skin
from training.tasks.c1_trends import Link, TrendPlan
from training.tasks.c1_words import Event, Joined, Quantity
from training.tasks.wording import place_of

_TABLES = {name.lower(): table for name, table in vars(c1_phrases).items() if isinstance(table, Patterns)}
_TREND_TABLES = {
    f"trend_{name.lower()}": table for name, table in vars(c1_trend_phrases).items() if isinstance(table, Patterns)
}
_PAST = {"keeps": "kept", "stops": "stopped", "prevents": "prevented", "forces": "forced", "makes": "made", "was": "was"}
_NOW = {"keeps": "keeps", "stops": "stops", "prevents": "prevents", "forces": "forces", "makes": "makes", "was": "is"}


@dataclass
class Text:
    """A question, the clauses of its reading, and the numbers that nothing needs."""

    question: str
    asked: str
    clauses: list[str]
    unused: list[str] = field(default_factory=list)


class _Speaker:
    """One item's words: the patterns of its skin, its tense, and who lays hands on things."""

    def __init__(self, draw: Draw, skin: Skin, patterns: int, *, past: bool) -> None:
        self._draw, self._skin, self._patterns, self.past = draw, skin, patterns, past
        self._slots = {"who": draw.rng.choice(skin.who), "any": draw.rng.choice(skin.any), **(_PAST if past else _NOW)}

    def say(self, kind: str, **slots: object) -> str:
        """A sentence of a kind, in the skin's own words where there are any."""
        own, general = self._skin.own.get(kind), {**_TABLES, **_TREND_TABLES}[kind]
        table = own if own is not None and self._draw.rng.random() < 0.4 else general
        return brief(self._draw, table, self._patterns, {**self._slots, **slots})

    def idle(self, count: int) -> list[Said]:
        """Sentences that say nothing of the matter."""
        return unrelated(self._draw, count, lambda number: self.say("idle", k=number))


def write(draw: Draw, skin: Skin, plan: Plan | TrendPlan, idle: int, patterns: int) -> Text:
    """The plan in words: mechanisms and states in either order, the question at the end or at the beginning."""
    if isinstance(plan, TrendPlan):
        return _TrendWriter(draw, skin, plan, patterns).text(idle)
    past = plan.mode == "which" or draw.rng.random() < skin.past
    return _Writer(draw, skin, plan, patterns, past=past).text(idle)


class _Writer(_Speaker):
    def __init__(self, draw: Draw, skin: Skin, plan: Plan, patterns: int, *, past: bool) -> None:
        super().__init__(draw, skin, patterns, past=past)
        self._plan = plan

    def text(self, idle: int) -> Text:
        rules, states = self._mechanisms(), [*self._states(), *self._forced()]
        return _assembled(self._draw, self, rules, states, self._asked(), idle + self._plan.irrelevant, self._plan.asked)

    def _event(self, one: Literal) -> Event:
        return self._plan.events[one[0]].given(one[1], self.past)

    # Mechanisms

    def _mechanisms(self) -> list[Said]:
        rng, plan = self._draw.rng, self._plan
        rules = list(plan.rules)
        rng.shuffle(rules)
        found: list[Said] = []
        closed = {*plan.closed} if not plan.everything else set()
        pairs = len(rules) > 3 and (len(rules) > 7 or rng.random() < 0.6)
        while rules:
            rule = rules.pop()
            mate = next((other for other in rules if pairs and self._paired(rule, other, closed) and rng.random() < 0.7), None)
            if mate is not None:
                rules.remove(mate)
                found.append(self._pair(rule, mate))
                continue
            alone = rule.effect in closed and rule.holds and sum(one.effect == rule.effect for one in plan.rules) == 1
            told = self._closing(rule) if alone and rng.random() < 0.7 else None
            closed -= {rule.effect} if told else set()
            found.append(told or self._rule(rule))
        rng.shuffle(found)
        found += [Said(self.say("only", e=self._event((name, True))), (f"only {name}",)) for name in sorted(closed)]
        return [*found, *([Said(self.say("only_any"), ("only",))] if plan.everything else [])]

    def _paired(self, one: Rule, other: Rule, closed: set[str]) -> bool:
        literals = [literal for rule in (one, other) for way in rule.ways for literal in way]
        names = {name for name, _ in literals} | {one.effect, other.effect}
        plain = all(holds for _, holds in literals) and len(literals) == 2 and one.holds and other.holds
        return plain and len(names) == 4 and not {one.effect, other.effect} & closed

    def _pair(self, one: Rule, other: Rule) -> Said:
        slots = {"c": self._event(one.ways[0][0]), "e": self._event((one.effect, True)),
                 "c2": self._event(other.ways[0][0]), "e2": self._event((other.effect, True))}  # fmt: skip
        return Said(self.say("pair", **slots), (one.clause, other.clause))

    def _rule(self, rule: Rule) -> Said:
        effect = self._event((rule.effect, True))
        literals = [literal for way in rule.ways for literal in way]
        last = literals[-1]
        if not rule.holds:
            text = self.say("block", x=self._event(literals[0]), e=effect)
        elif len(rule.ways) == 1 and len(literals) == 2 and not last[1] and literals[0][1]:
            x = self._event((last[0], True))
            text = self.say("unless", c=self._event(literals[0]), x=_Exception(x), e=effect)
        else:
            link = "or" if len(rule.ways) > 1 else "and"
            single = len(literals) == 1 and last[1]
            conditions = self._event(last) if len(literals) == 1 else Joined(tuple(map(self._event, literals)), link)
            text = self.say("single" if single and self._draw.rng.random() < 0.5 else "rule", c=conditions, e=effect)
        return Said(text, (_in_order(rule, text),))

    def _closing(self, rule: Rule) -> Said | None:
        """A mechanism and that nothing else has its effect, where its sentence can be gone on with."""
        told = self._rule(rule)
        if any(sign in told.text for sign in ("->", "<-", "=>", "unless", ":")):
            return None
        return Said(told.text + self.say("closing"), (*told.clauses, f"only {rule.effect}"))

    # What is so

    def _states(self) -> list[Said]:
        rng = self._draw.rng
        waiting = list(self._plan.states.items())
        found: list[Said] = []
        while waiting:
            one = waiting.pop()
            if waiting and rng.random() < 0.45:
                other = waiting.pop()
                kind = "states" if one[1] == other[1] else "states_apart"
                text = self.say(kind, f=self._event(one), g=self._event(other))
                found.append(Said(text, (" & ".join(said(literal) for literal in _by_place([one, other], text)),)))
            else:
                found.append(Said(self.say("state", f=self._event(one)), (said(one),)))
        return found

    def _forced(self) -> list[Said]:
        return [
            Said(self.say("made" if holds else "kept", e=self._event((name, True))), (f"do {said((name, holds))}",))
            for name, holds in self._plan.forced.items()
        ]

    # What is asked

    def _asked(self) -> Said:
        plan, rng = self._plan, self._draw.rng
        effect = self._event((plan.effect, True))
        if plan.mode == "whether":
            return Said(self.say("ask_past" if self.past else "ask_now", e=effect))
        if plan.mode == "which":
            first, second = (self._event((name, True)) for name, _ in plan.causes)
            return Said(self.say("ask_which", a=first, b=second, e=effect))
        cause = self._event(plan.causes[0])
        if plan.mode in ("needed", "enough"):
            return Said(self.say(f"ask_{plan.mode}", c=cause, e=effect))
        still = "still " if not cause.holds and self._actual() == "yes" and rng.random() < 0.6 else ""
        if not self.past:
            return Said(self.say("if_now", c=cause, e=effect))
        kind = "without" if not cause.holds and rng.random() < 0.4 else "if_past"
        return Said(self.say(kind, c=cause.given(True) if kind == "without" else cause, e=effect, still=still))

    def _actual(self) -> str:
        return replace(self._plan, mode="whether", causes=()).solved()


@dataclass(frozen=True)
class _Exception:
    """What must not be: said as an exception, or as a condition that is denied."""

    event: Event

    @property
    def now(self) -> str:
        return self.event.now

    @property
    def denied(self) -> str:
        return self.event.given(False).now


class _TrendWriter(_Speaker):
    def __init__(self, draw: Draw, skin: Skin, plan: TrendPlan, patterns: int) -> None:
        super().__init__(draw, skin, patterns, past=draw.rng.random() < 0.3)
        self._plan = plan

    def text(self, idle: int) -> Text:
        plan, rng = self._plan, self._draw.rng
        links = list(plan.links)
        rng.shuffle(links)
        rules: list[Said] = []
        pairs = len(links) > 3 and (len(links) > 7 or rng.random() < 0.6)
        while links:
            link = links.pop()
            if pairs and links and not {name for name, _ in link} & {name for name, _ in links[-1]}:
                rules.append(self._links(link, links.pop()))
            else:
                text = self.say("trend_link", c=self._of(link[0]), e=self._of(link[1]))
                rules.append(Said(text, (_clause(link),)))
        if plan.closed:
            rules.append(Said(self.say("only_any"), ("only",)))
        states = [] if plan.within else [Said(self.say("trend_change", f=self._of(plan.changed)), (" ".join(plan.changed),))]
        states += [Said(self.say("trend_fixed", f=self._of((name, "up"))), (f"{name} same",)) for name in plan.held]
        return _assembled(self._draw, self, rules, states, self._asked(), idle + plan.irrelevant, plan.asked)

    def _links(self, one: Link, other: Link) -> Said:
        (c, e), (c2, e2) = one, other
        text = self.say("trend_links", c=self._of(c), e=self._of(e), c2=self._of(c2), e2=self._of(e2))
        return Said(text, (_clause((c, e)), _clause((c2, e2))))

    def _of(self, trend: tuple[str, str]) -> Quantity:
        known = self._plan.quantities[trend[0]]
        return Quantity(known.sub, known.more, known.less, known.plural, trend[1], self._draw.rng.randrange(5), self.past)

    def _asked(self) -> Said:
        plan = self._plan
        effect = self._of((plan.effect, plan.way or "up"))
        kind = f"trend_ask{'_true' if plan.way else ''}{'_if' if plan.within else ''}"
        return Said(self.say(kind, e=effect, c=self._of(plan.changed)))


def _clause(link: Link) -> str:
    return f"{' '.join(link[0])} so {' '.join(link[1])}"


def _assembled(
    draw: Draw, speaker: _Speaker, rules: Sequence[Said], states: list[Said], question: Said, idle: int, asked: str
) -> Text:
    """Mechanisms, states, sentences that say nothing, and the question in one text; every clause with its sentence's number."""
    rng = draw.rng
    rng.shuffle(states)
    body = [*rules, *states] if rng.random() < 0.75 else [*states, *rules]
    if rng.random() < 0.15:
        rng.shuffle(body)
    for one in speaker.idle(idle):
        body.insert(rng.randint(0, len(body)), one)
    parts = [question, *body] if rng.random() < 0.1 else [*body, question]
    clauses = [f"s{n} {clause}" for n, part in enumerate(parts, 1) for clause in part.clauses]
    return Text(
        composed(draw, [part.text for part in parts]), asked, clauses, [number for part in parts for number in part.unused]
    )


def _in_order(rule: Rule, text: str) -> str:
    """The clause of a rule, its conditions in the order in which a sentence says them."""
    ways = tuple(tuple(_by_place(way, text)) for way in rule.ways)
    return Rule(tuple(sorted(ways, key=lambda way: place_of(way[0][0], text))), rule.effect, rule.holds).clause


def _by_place(literals: Sequence[Literal], text: str) -> list[Literal]:
    return sorted(literals, key=lambda literal: place_of(literal[0], text))
