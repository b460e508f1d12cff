"""C1: what the generator promises, over domains, levels and splits."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from itertools import product

import pytest

from model.checks.events import events_hold
from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.derivation.events import solution
from model.question import Question
from model.trace import LEVELS, UNKNOWN, Trace, parse, render
from tests.cores import assert_permitted, mean_lengths, skeleton, verified_misreadings
from training.draw import Draw, Patterns, Split
from training.grid import CELLS
from training.problem import DEPTHS, Problem
from training.tasks import c1, c1_phrases, c1_trend_phrases
from training.tasks.c1_words import Event, Joined, Quantity

DOMAINS = tuple(domain for domain, _, _ in CELLS["C1"])
SKINS = {domain: import_module(f"training.domains.{domain}").C1 for domain in DOMAINS}
COUNT = 12
CASES = [(split, level) for split in Split for level in LEVELS if split is not Split.T4 or level == LEVELS[-1]]
LENGTHS = [("elementary", 60, 46), ("intermediate", 98, 78), ("advanced", 126, 98), ("expert", 166, 114)]
TRUTHS = ("yes", "no", UNKNOWN)
# The executor ran: the reading is the question's.
RAN = (None, "value", "determined", "undetermined", "unexplained", "contradiction")
_TOKEN = re.compile(r"<\w+>|[A-Za-z]+(?:'[a-z]+)?|\d|[^\w\s]")
every_case = pytest.mark.parametrize(("split", "level"), CASES, ids=lambda value: getattr(value, "value", value))


def _item(split: Split, level: str, seed: int) -> Problem:
    domain = DOMAINS[seed % len(DOMAINS)]
    draw = Draw(random.Random(f"{split}{level}{seed}"), split, unanswerable=split is Split.T7)
    return c1.sample(draw, level, SKINS[domain], domain, "causal")


@cache
def _items(split: Split, level: str, count: int = COUNT) -> tuple[Problem, ...]:
    return tuple(_item(split, level, seed) for seed in range(count))


# A second implementation, which reads the givens alone.


class _Told:
    def __init__(self, problem: Problem) -> None:
        self.asked, *told = (text for _, text in problem.givens)
        self.rules = [clause.split(" so ") for clause in told if " so " in clause]
        self.effects = {right.removeprefix("not ") for _, right in self.rules}
        single = [clause for clause in told if " so " not in clause]
        self.closed = {
            name
            for clause in single
            if clause.startswith("only")
            for name in (clause[5:].split(" & ") if clause[5:] else self.effects)
        }
        self.forced = dict(_value(clause[3:]) for clause in single if clause.startswith("do "))
        self.states = dict(
            _value(one) for clause in single if not clause.startswith(("do ", "only")) for one in clause.split(" & ")
        )
        names = [_value(one)[0] for left, _ in self.rules for way in left.split(" or ") for one in way.split(" & ")]
        self.roots = [name for name in dict.fromkeys(names) if name not in self.effects]

    def worlds(self, changed: dict[str, bool]) -> Iterator[tuple[tuple[bool, ...], dict[str, bool]]]:
        """Each case: the open roots, and every name in it."""
        free = [root for root in self.roots if root not in self.states]
        hidden = sorted(self.effects - self.closed)  # that something else may bring about: at most two at a time, or all
        acting = [*(set(pair) for pair in product(hidden, repeat=2)), set(), {*hidden}]
        for values, more in product(product((False, True), repeat=len(free)), acting):
            world = self.states | dict(zip(free, values, strict=False)) | self.forced | changed
            for _ in self.effects:
                for name in self.effects - {*self.forced, *changed}:
                    acts, keeps = (
                        any(self._acts(left, world) for left, right in self.rules if right == kind + name)
                        for kind in ("", "not ")
                    )
                    world[name] = (acts or name in more) and not keeps
            yield values, world

    def _acts(self, left: str, world: dict[str, bool]) -> bool:
        return any(
            all(world.get(name, False) == holds for name, holds in map(_value, way.split(" & "))) for way in left.split(" or ")
        )


def _value(text: str) -> tuple[str, bool]:
    return text.removeprefix("not "), not text.startswith("not ")


def _truth(found: list[bool]) -> str:
    return UNKNOWN if len({*found}) > 1 else "yes" if found[0] else "no"


def _solved(problem: Problem) -> str:
    told = _Told(problem)
    if any(right.endswith((" up", " down")) for _, right in told.rules):
        return _moved(told)
    asked = told.asked
    for mode in ("needed", "enough"):
        if f" {mode} for " in asked:
            cause, effect = asked.split(f" {mode} for ")
            found: dict[tuple[bool, ...], list[bool]] = {}
            for case, world in told.worlds({cause: mode == "enough"}):
                found.setdefault(case, []).append(world[effect] == (mode == "enough"))
            return "yes" if all(map(all, found.values())) else "no" if any(not any(one) for one in found.values()) else UNKNOWN
    if " so " in asked:
        options, effect = asked.split(" so ")
        without = {name: _truth([world[effect] for _, world in told.worlds({name: False})]) for name in options.split(" or ")}
        return UNKNOWN if UNKNOWN in without.values() else next(name for name, truth in without.items() if truth == "no")
    effect, _, condition = asked.partition(" if ")
    changed = dict(map(_value, condition.split(" & "))) if condition else {}
    return _truth([world[effect] for _, world in told.worlds(changed)])


def _moved(told: _Told) -> str:
    """Which way a quantity goes, by carrying signs on until nothing changes."""
    effect, _, condition = told.asked.partition(" if ")
    start = [condition] if condition else [name for name in told.states if not name.endswith(" same")]
    held = {name.removesuffix(" same") for name in told.states if name.endswith(" same")}
    reached, waiting = set(start), list(start)
    while waiting:
        name, trend = waiting.pop().rsplit(" ", 1)
        for left, right in told.rules:
            cause, one = left.rsplit(" ", 1)
            target, other = right.rsplit(" ", 1)
            moved = f"{target} {other if one == trend else 'down' if other == 'up' else 'up'}"
            if cause == name and target not in held and moved not in reached:
                reached.add(moved)
                waiting.append(moved)
    name = re.sub(r" (?:up|down)$", "", effect)
    trends = {one.rsplit(" ", 1)[1] for one in reached if one.rsplit(" ", 1)[0] == name}
    trend = trends.pop() if len(trends) == 1 else UNKNOWN if trends else "same" if name in held or told.closed else UNKNOWN
    return trend if name == effect or trend == UNKNOWN else "yes" if effect == f"{name} {trend}" else "no"


@every_case
def test_answers_steps_and_checks(split: Split, level: str) -> None:
    """Every answer is what brute force finds, every step is true, and the check is verified and refuses all other options."""
    for problem in _items(split, level):
        assert problem.answer == _solved(problem), (problem, _solved(problem))
        assert verify(problem.question, problem.answer, problem.check, problem.options).status == "verified", problem
        assert verify(problem.question, problem.answer, problem.check).status == "verified", problem
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace), problem
        assert isinstance(parse(render(problem.trace)), Trace)
        assert 3 <= len(problem.steps) <= 15
        assert 10 <= len(problem.question) <= 480
        assert problem.steps[-1].startswith("missing ") == (problem.answer == UNKNOWN)
        assert problem.answer == UNKNOWN or split is not Split.T7
        low, high = DEPTHS[level]
        assert low <= problem.depth <= (high + 3 if split is Split.T4 else high)
        for other in {*problem.options, *TRUTHS} - {problem.answer}:
            check = problem.check.removeprefix("witness ").replace(f"events {problem.answer} =", f"events {other} =", 1)
            assert verify(problem.question, other, check).status != "verified", (other, problem)


@every_case
def test_readings_and_steps_are_permitted(split: Split, level: str) -> None:
    """Decoding lets a network write every reading to its end and every step in its place."""
    for problem in _items(split, level)[: COUNT // 2]:
        assert_permitted(problem)


@pytest.mark.parametrize("level", LEVELS)
def test_deterministic(level: str) -> None:
    """The same seed gives the same problem."""
    assert all(_item(Split.TRAIN, level, seed) == _items(Split.TRAIN, level)[seed] for seed in range(4))


def _misread(problem: Problem, rng: random.Random) -> Iterator[tuple[str, ...]]:
    """Readings that a small network may write instead: a `not` lost or added, a clause left out, roles swapped, the wrong thing asked."""
    head, *body = problem.trace.reading.removeprefix("events ").split(" ; ")
    at = rng.randrange(len(body))
    mark, _, clause = body[at].partition(" ")

    def with_clause(text: str) -> tuple[str, ...]:
        return (head, *body[:at], f"{mark} {text}", *body[at + 1 :])

    yield (head, *body[:at], *body[at + 1 :])
    left, so, right = clause.partition(" so ")
    if so:
        yield with_clause(f"{right} so {left}".replace("so not ", "so "))
        yield with_clause(f"{left} so {_denied(right)}")
        literals = re.split(r" (&|or) ", left)
        place = rng.randrange(0, len(literals), 2)
        literals[place] = _denied(literals[place])
        yield with_clause(f"{' '.join(literals)} so {right}")
        yield with_clause(f"{left.replace(' & ', ' or ') if ' & ' in left else left.replace(' or ', ' & ')} so {right}")
        yield with_clause(f"{re.split(r' (?:&|or) ', left)[-1]} so {right}")
    elif clause == "only":
        yield with_clause(f"only {problem.names[0]}")
    elif mark != "unused":
        yield with_clause(_denied(clause.removeprefix("do ").removeprefix("only ")))
        yield with_clause(clause.removeprefix("do ") if clause.startswith("do ") else f"do {clause}".replace("do only ", "do "))
    names = rng.sample(problem.names, min(2, len(problem.names)))
    asked = head.removeprefix("_ = ")
    yield from (
        (f"_ = {one}", *body) for one in (*names, " if ".join(names), " needed for ".join(names), " enough for ".join(names))
    )
    effect, condition, changed = asked.partition(" if ")
    yield (f"_ = {effect} if {_denied(changed)}" if condition else f"_ = {_denied(asked)}", *body)
    yield (f"_ = {effect}" if condition else f"_ = {asked} if {names[0]}", *body)


def _denied(text: str) -> str:
    if text.endswith((" up", " down")):
        return text.removesuffix("up") + "down" if text.endswith("up") else text.removesuffix("down") + "up"
    return text.removeprefix("not ") if text.startswith("not ") else f"not {text}"


def test_misreadings_are_refused() -> None:
    """Of a misreading from which another answer follows, next to none is verified."""
    rng = random.Random(4)
    misread = (
        (problem, reading)
        for level in LEVELS[:3]
        for problem in _items(Split.TRAIN, level, 24)
        for reading in _misread(problem, rng)
    )
    tried, passed = verified_misreadings("events", misread, solution)
    assert tried > 200
    assert len(passed) <= tried // 100, passed


def test_closed_answers_are_balanced() -> None:
    """Yes, no and unknown are answered about as often, ways as well, and the decisive one of two is named first as often as second."""
    truths: Counter[str] = Counter()
    trends: Counter[str] = Counter()
    places: Counter[int] = Counter()
    for seed in range(360):
        modes = (("whether", "if", "needed", "enough"), ("trend",), ("which",))[seed % 3]
        skin = replace(SKINS["physics"], modes=modes)
        problem = c1.sample(Draw(random.Random(f"balance {seed}"), Split.TRAIN), LEVELS[1], skin, "physics", "causal")
        if problem.answer in TRUTHS:
            truths[problem.answer] += seed % 3 == 0
        elif problem.answer_type == "word" and len(problem.options) == 3:
            trends[problem.answer] += 1
        elif problem.options:
            places[problem.givens[0][1].split(" so ")[0].split(" or ").index(problem.answer)] += 1
    assert all(0.24 < truths[option] / truths.total() < 0.43 for option in TRUTHS), truths
    assert all(0.2 < trends[option] / trends.total() < 0.47 for option in ("up", "down", "same")), trends
    assert 0.35 < places[0] / places.total() < 0.65, places


@pytest.mark.parametrize(("level", "trace", "question"), LENGTHS)
def test_skeletons_and_lengths(level: str, trace: int, question: int) -> None:
    """With names and numbers masked and sentences in any order, hardly two questions are alike; lengths stay in their budgets."""
    items = _items(Split.TRAIN, level, 48)
    counts = Counter(map(skeleton, items))
    assert len(counts) >= 40
    assert max(counts.values()) <= 2
    mean_trace, mean_question = mean_lengths(items, _TOKEN)
    assert mean_trace <= trace
    assert mean_question <= question


def _tables() -> Iterator[tuple[str, Patterns]]:
    for prefix, module in (("", c1_phrases), ("trend_", c1_trend_phrases)):
        yield from ((f"{prefix}{name.lower()}", value) for name, value in vars(module).items() if isinstance(value, Patterns))
    for domain, skin in SKINS.items():
        yield from ((f"{domain} {kind}", patterns) for kind, patterns in skin.own.items())


def test_patterns_are_many_and_apart() -> None:
    """No held-out pattern is trained, and every kind of sentence has many patterns, of its skin or general ones."""
    for name, patterns in _tables():
        assert not set(patterns.train) & set(patterns.held_out), name
        assert patterns.held_out, name
    for name, patterns in ((name, p) for name, p in _tables() if " " not in name):
        asks = name.startswith(("ask", "if", "without", "trend_ask", "closing", "trend_fixed", "trend_links"))
        assert len(set(patterns.train)) >= (8 if asks else 12), (name, len(set(patterns.train)))
        assert len(patterns.held_out) >= 3, name


def _holds(sentences: list[str], asked: str, clauses: list[str]) -> bool:
    """Whether a reading is the question's, whatever its answer."""
    text = Question(
        " ".join(sentence[:1].upper() + sentence[1:] + ("" if sentence[-1] in "?." else ".") for sentence in sentences)
    )
    return events_hold(text, "?", [f"? = {asked}", *clauses]) in RAN


def _patterns_of(domain: str) -> dict[str, tuple[str, ...]]:
    """A skin's own patterns, kind by kind; of biology the general ones as well."""
    found: dict[str, tuple[str, ...]] = {}
    for name, patterns in _tables():
        kind = name.removeprefix(f"{domain} ")
        if kind != name or (domain == "biology" and " " not in name):
            found[kind] = (*found.get(kind, ()), *patterns.train, *patterns.held_out)
    return found


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_pattern_is_read_one_way(domain: str) -> None:
    """A mechanism reads as meant, and neither the other way round, nor denied, nor as two states."""
    skin, rng = SKINS[domain], random.Random(domain)
    tables = _patterns_of(domain)
    for kind in ("rule", "single", "block"):
        for pattern in tables.get(kind, ()):
            a, b, c = rng.sample(skin.events, 3)
            cause = a.given(kind != "rule" or rng.random() < 0.5)
            text = pattern.format(c=cause, x=cause, e=b)
            left, effect = ("" if cause.holds else "not ") + a.key, ("not " if kind == "block" else "") + b.key
            asking = f"does {b.sub} {b.base}?"
            assert _holds([text, asking], b.key, [f"s1 {left} so {effect}"]), text
            wrong = (f"{b.key} so {a.key}", f"{_denied(left)} so {effect}", f"{left} so {_denied(effect)}")
            assert not any(_holds([text, asking], b.key, [f"s1 {clause}"]) for clause in wrong), text
            assert not _holds([text, asking], b.key, [f"s1 {left}", f"s1 {effect}"]), text
            if kind == "rule":
                joined = pattern.format(c=Joined((a, c), "or"), e=b)
                assert _holds([joined, asking], b.key, [f"s1 {a.key} or {c.key} so {b.key}"]), joined
                wrong = (f"{a.key} & {c.key} so {b.key}", f"{a.key} so {b.key}", f"{b.key} or {c.key} so {a.key}")
                assert not any(_holds([joined, asking], b.key, [f"s1 {clause}"]) for clause in wrong), joined


@pytest.mark.parametrize("domain", [domain for domain in DOMAINS if SKINS[domain].quantities])
def test_every_pattern_of_quantities_is_read_one_way(domain: str) -> None:
    """A link reads as meant, and neither the other way round nor with another sign."""
    skin, rng = SKINS[domain], random.Random(domain)
    tables = _patterns_of(domain)

    def drawn(quantity: Quantity) -> Quantity:
        return replace(quantity, trend=rng.choice(("up", "down")), verb=rng.randrange(5))

    for kind in ("trend_link", "trend_ask_if", "trend_ask_true_if"):
        for pattern in tables.get(kind, ()):
            c, e = map(drawn, rng.sample(skin.quantities, 2))
            text, left, right = pattern.format(c=c, e=e), f"{c.key} {c.trend}", f"{e.key} {e.trend}"
            if kind == "trend_link":
                asking = f"what happens to {e.sub} if {c.now}?"
                asked = f"{e.key} if {left}"
                assert _holds([text, asking], asked, [f"s1 {left} so {right}"]), text
                wrong = (f"{right} so {left}", f"{_denied(left)} so {right}", f"{left} so {_denied(right)}")
                assert not any(_holds([text, asking], asked, [f"s1 {clause}"]) for clause in wrong), text
            else:
                body = [f"s1 {left} so {right}"]
                asked = f"{e.key if kind == 'trend_ask_if' else right} if {left}"
                assert _holds([f"if {c.now}, {e.now}", text], asked, body), text
                wrong = (f"{e.key} if {_denied(left)}", f"{c.key} if {right}", f"{_denied(right)} if {left}", e.key)
                assert not any(_holds([f"if {c.now}, {e.now}", text], one, body) for one in wrong), text


def test_every_question_asks_one_thing() -> None:
    """A question reads as its own form, and as no other form and about nothing else."""
    rng = random.Random(9)
    forms = {"ask_now": "{b}", "ask_past": "{b}", "if_now": "{b} if {a}", "if_past": "{b} if {a}", "without": "{b} if not {a}",
             "ask_needed": "{a} needed for {b}", "ask_enough": "{a} enough for {b}", "ask_which": "{a} or {c} so {b}"}  # fmt: skip
    others = ("{b} if not {a}", "{a} if {b}", "{b} needed for {a}", "{b} enough for {a}", "{a}", "{a} or {b} so {c}")
    tables = dict(_tables())
    for kind, form in forms.items():
        for pattern in (*tables[kind].train, *tables[kind].held_out):
            events: list[Event] = rng.sample(SKINS[rng.choice(DOMAINS)].events, 3)
            a, b, c = events
            text = pattern.format(e=b, still="", **({"a": a, "b": c} if kind == "ask_which" else {"c": a}))
            names = {"a": a.key, "b": b.key, "c": c.key}
            told = [f"if {a.now}, {b.now}", f"if {c.now}, {b.now}", text]
            body = [f"s1 {a.key} so {b.key}", f"s2 {c.key} so {b.key}"]
            assert _holds(told, form.format(**names), body), text
            wrong = {*forms.values(), *others} - {form}
            assert not any(_holds(told, one.format(**names), body) for one in wrong), text


@pytest.mark.parametrize("domain", DOMAINS)
def test_words_of_a_skin(domain: str) -> None:
    """The names of a skin share no word, and its other patterns hold none of them."""
    skin = SKINS[domain]
    for things in (skin.events, skin.quantities):
        words = [word.lower() for thing in things for word in thing.key.split()]
        assert len(set(words)) == len(words)
        assert not things or len(things) >= 16
        said = " ".join(
            (*skin.who, *skin.any, *(p for kind in skin.own.values() for p in (*kind.train, *kind.held_out)))
        ).lower()
        assert not set(words) & set(re.findall(r"[a-z]+", re.sub(r"\{[^}]*\}", "", said)))
