"""I1: what the generator promises, over domains, levels and splits."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from importlib import import_module
from itertools import combinations, product

import pytest

from model.checks.rule import family
from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.derivation.rule import solution
from model.trace import LEVELS, UNKNOWN, Trace, parse, render
from tests.cores import assert_permitted, mean_lengths, skeleton, verified_misreadings
from training.draw import Draw, Patterns, Split
from training.grid import CELLS
from training.problem import DEPTHS, Problem
from training.tasks import i1, i1_law_phrases, i1_trial_phrases
from training.tasks.i1_scene import Skin

DOMAINS = tuple(domain for domain, _, _ in CELLS["I1"])
SKINS: dict[str, Skin] = {domain: import_module(f"training.domains.{domain}").I1 for domain in DOMAINS}
COUNT = 9
CASES = [(split, level) for split in Split for level in LEVELS if split is not Split.T4 or level == LEVELS[-1]]
LENGTHS = [("elementary", 58, 38), ("intermediate", 88, 52), ("advanced", 124, 70), ("expert", 190, 100)]
_TOKEN = re.compile(r"<\w+>|[A-Za-z]+(?:'[a-z]+)?|\d|[^\w\s]")
every_case = pytest.mark.parametrize(("split", "level"), CASES, ids=lambda value: getattr(value, "value", value))


def _item(split: Split, level: str, seed: int) -> Problem:
    domain = DOMAINS[seed % len(DOMAINS)]
    draw = Draw(random.Random(f"{split}{level}{seed}"), split, unanswerable=split is Split.T7)
    return i1.sample(draw, level, SKINS[domain], domain, "inductive")


@cache
def _items(split: Split, level: str, count: int = COUNT) -> tuple[Problem, ...]:
    return tuple(_item(split, level, seed) for seed in range(count))


def _told(problem: Problem) -> list[str]:
    return [text.lower() for _, text in problem.givens if not text.startswith("unused ")]


# A second implementation, which reads the givens alone and tries everything.


def _solved(problem: Problem) -> str:
    asked, *told = _told(problem)
    return {"laws": _law, "features": _property, "orders": _order, "claims": _claim}[family([asked, *told])](asked, told)


def _rules(kind: str, inputs: int) -> Iterator[tuple[int, ...]]:
    """Small whole numbers for the parts of a rule: slopes, then the constant."""
    spans = {"times": (range(1, 13), (0,)), "plus": ((1,), range(-30, 250)), "linear": (range(-12, 13), range(-30, 250)),
             "squared": ((1,), range(-30, 250)), "inverse": (range(1, 900), (0,))}[kind]  # fmt: skip
    slopes, constants = (range(1, 7), range(13)) if inputs > 1 else spans
    yield from product(*[slopes] * inputs, constants)


def _made(kind: str, rule: tuple[int, ...], xs: tuple[int, ...]) -> Fraction:
    if kind == "inverse":
        return Fraction(rule[0], xs[0])
    power = 2 if kind == "squared" else 1
    return Fraction(sum(a * x**power for a, x in zip(rule, xs, strict=False)) + rule[-1])


def _law(asked: str, told: list[str]) -> str:
    kinds = [one for one in told if one.isalpha()]
    trials: list[tuple[tuple[int, ...], int]] = []
    for clause in (one for one in told if not one.isalpha()):
        left, link, right = re.split(r" (to|at) ", clause)
        xs, ys = (tuple(map(int, side.split())) for side in ((left, right) if link == "to" else (right, left)))
        trials += [(xs, ys[0])] if len(ys) == 1 else [((x,), y) for x, y in zip(xs, ys, strict=True)]
    if not kinds and len(trials) < 3:
        return UNKNOWN
    inputs = len(trials[0][0]) if trials else 1
    found = set()
    for kind in kinds or ("linear", "times", "plus", "squared", "inverse"):
        for rule in _rules(kind, inputs):
            if all(_made(kind, rule, xs) == y for xs, y in trials):
                found |= _wanted(asked, kind, rule)
                if len(found) > 1:
                    return UNKNOWN
    return str(found.pop())


def _wanted(asked: str, kind: str, rule: tuple[int, ...]) -> set[Fraction]:
    if asked in ("slope", "constant"):
        return {Fraction(rule[0 if asked == "slope" else -1])}
    left, _, right = asked.partition(" to ")
    if right == "?":
        return {_made(kind, rule, tuple(map(int, left.split())))}
    tried = (tuple(x if text == "?" else int(text) for text in left.split()) for x in range(1, 70))
    at = left.split().index("?")
    return {Fraction(xs[at]) for xs in tried if _made(kind, rule, xs) == int(right)}


def _property(asked: str, told: list[str]) -> str:
    spaces = {word for clause in told if clause.split()[-1] not in ("yes", "no") for word in clause.split()}
    trials = [(set(row[:-1]), row[-1]) for row in map(str.split, told) if row[-1] in ("yes", "no")]
    case = set(asked.split()) - {"?"}
    words = sorted(case.union(*(shown for shown, _ in trials)) - {"which"})
    tests = {word: (lambda shown, word=word: word in shown) for word in words if "one" in spaces}
    for one, other in combinations(words, 2) if spaces - {"one"} else ():
        tests[f"{one} {other}"] = (
            (lambda shown, one=one, other=other: one in shown or other in shown)
            if "either" in spaces
            else (lambda shown, one=one, other=other: one in shown and other in shown)
        )
    left = [name for name, test in tests.items() if all(("no", "yes")[test(shown)] == outcome for shown, outcome in trials)]
    said = set(left) if asked == "which" else {("no", "yes")[tests[name](case)] for name in left}
    return said.pop() if len(said) == 1 else UNKNOWN


def _pair(clause: str) -> tuple[str, str]:
    first, *middle, last = clause.split()
    return (first, last) if ("over" in middle) != ("not" in middle) else (last, first)


def _order(asked: str, told: list[str]) -> str:
    above = set(map(_pair, told))
    names = {name for pair in above for name in pair}
    for middle, high, low in product(names, repeat=3):
        if (high, middle) in above and (middle, low) in above:
            above.add((high, low))
    for _ in range(5):
        above |= {(a, d) for a, b in above for c, d in above if b == c}
    if asked in ("most", "least"):
        ends = names - {pair[asked == "most"] for pair in above}
        return ends.pop() if len(ends) == 1 else UNKNOWN
    pair = _pair(asked)
    return "yes" if pair in above else "no" if pair[::-1] in above else UNKNOWN


def _claim(asked: str, told: list[str]) -> str:
    _, kind, *denied, quality = next(clause for clause in told if clause.startswith("every ")).split()
    against, doubtful = [], []
    for name, *words in (clause.split() for clause in told if not clause.startswith("every ")):
        text = f" {' '.join(words)} "
        within = not re.search(rf"not {kind} ", text) if f" {kind} " in text else None
        breaks = (f"not {quality} " in text) != bool(denied) if f" {quality} " in text else None
        if within and breaks:
            against.append(name)
        elif within is not False and breaks is not False:
            doubtful.append(name)
    if asked == "case":
        return against[0] if against else UNKNOWN
    return "no" if against else UNKNOWN if doubtful else "yes"


@every_case
def test_answers_steps_and_checks(split: Split, level: str) -> None:
    """Every answer is what brute force finds, every step is true, and the check is verified and refuses all other options."""
    for problem in _items(split, level):
        assert problem.answer.lower() == _solved(problem), (problem, _solved(problem))
        assert verify(problem.question, problem.answer, problem.check, problem.options).status == "verified", problem
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace), problem
        assert isinstance(parse(render(problem.trace)), Trace)
        assert 3 <= len(problem.steps) <= 15
        assert 10 <= len(problem.question) <= 480
        assert problem.steps[-1].startswith("missing ") == (problem.answer == UNKNOWN)
        assert split is not Split.T7 or problem.answer == UNKNOWN
        low, high = DEPTHS[level]
        assert low <= problem.depth <= (high + 3 if split is Split.T4 else high)
        for other in set(problem.options) - {problem.answer}:
            check = problem.check.removeprefix("witness ").replace(f"rule {problem.answer} =", f"rule {other} =", 1)
            check = f"witness {check}" if other == UNKNOWN else check
            assert verify(problem.question, other, check).status == "refuted", (other, problem)


@every_case
def test_readings_and_steps_are_permitted(split: Split, level: str) -> None:
    """Decoding lets a network write every reading to its end and every step in its place."""
    for problem in _items(split, level):
        assert_permitted(problem)


@pytest.mark.parametrize("level", LEVELS)
def test_deterministic(level: str) -> None:
    """The same seed gives the same problem."""
    assert all(_item(Split.TRAIN, level, seed) == _items(Split.TRAIN, level)[seed] for seed in range(4))


def test_wrong_steps_are_not_true() -> None:
    """A step that leaves the wrong ones, concludes the contrary or miscounts a case is false."""
    tried = 0
    for problem in (problem for level in LEVELS[:3] for problem in _items(Split.TRAIN, level, 27)):
        for place, step in enumerate(problem.steps):
            for wrong in _altered(step):
                steps = (*problem.steps[:place], wrong, *problem.steps[place + 1 :])
                trace = Trace(problem.trace.tags, steps, problem.answer, problem.check)
                assert not steps_true(problem.question, trace)[place], (wrong, problem)
                tried += 1
    assert tried > 90


def _altered(step: str) -> Iterator[str]:
    label, _, text = step.partition(" : ")
    if " remain" in text and " & " in text:
        yield f"{label} : {text.partition(' & ')[2]}"
    if text.endswith((" yes", " no")):
        yield step[:-3] + "no" if step.endswith("yes") else step[:-2] + "yes"
    for one, other in (("supports", "counterexample"), ("irrelevant", "supports"), ("undecided", "irrelevant")):
        if text == one:
            yield f"{label} : {other}"
    if text.startswith("over ") and text != "over none":
        yield f"{text.removeprefix('over ')} : over {label}"


# What a small network may write instead


def _misread(problem: Problem, rng: random.Random) -> Iterator[tuple[str, ...]]:
    """Readings with a role swapped, a clause left out, a denial lost, or the wrong thing asked."""
    head, *every = problem.trace.reading.removeprefix("rule ").split(" ; ")
    spare = [word for clause in every if clause.startswith("unused") for word in clause.split()[1:]]
    body = [clause for clause in every if not clause.startswith("unused")]

    def reading(asked: str, clauses: list[str], more: list[str] | None = None) -> tuple[str, ...]:
        unused = [*spare, *(more or [])]
        return (asked, *clauses, *([f"unused {' '.join(unused)}"] if unused else []))

    at = rng.randrange(len(body))
    clause = body[at]

    def with_clause(*other: str) -> tuple[str, ...]:
        return reading(head, [*body[:at], *other, *body[at + 1 :]])

    yield reading(head, body[:at] + body[at + 1 :], re.findall(r"\d+", clause))
    asked = head.removeprefix("_ = ")
    words = clause.split()
    kind = family([asked, *body])
    if kind == "laws":
        yield from (
            with_clause(*other) for other in ([], ["times"], ["plus"], ["linear"], ["squared"], ["inverse"]) if clause.isalpha()
        )
        if not clause.isalpha():
            yield with_clause(clause.replace(" to ", " # ").replace(" at ", " to ").replace(" # ", " at "))
            yield with_clause(" ".join(words[::-1]))
        numbers = [f"_ = {' '.join('?' if word == '?' else word for word in asked.split()[::-1])}"]
        yield from (reading(one, body) for one in (*numbers, "_ = slope", "_ = constant") if one != head)
    elif kind == "features" and words[-1] in ("yes", "no"):
        yield with_clause(" ".join([*words[:-1], "no" if words[-1] == "yes" else "yes"]))
        yield with_clause(" ".join(words[1:])) if len(words) > 2 else with_clause()
        yield with_clause(" ".join([words[0], words[-1]]))
        case = asked.split()
        if case[-1] == "?":
            yield from (reading(f"_ = {' '.join(one)} ?", body) for one in (case[:1], case[1:-1], body[0].split()[:-1]) if one)
            yield reading("_ = which", body)
    elif kind == "features":
        yield from (with_clause(other) for other in ("one", "both", "one both", "either") if other != clause)
    elif kind == "orders":
        yield with_clause(clause.replace("over", "#").replace("under", "over").replace("#", "under"))
        yield with_clause(clause.replace(" not", "") if " not" in clause else f"{words[0]} not {' '.join(words[1:])}")
        yield with_clause(" ".join([words[-1], *words[1:-1], words[0]]))
        yield from (reading(f"_ = {one}", body) for one in ("most", "least", f"{words[0]} over {words[-1]}") if one != asked)
        if asked not in ("most", "least"):
            yield reading(f"_ = {' '.join(asked.split()[::-1])}", body)
    else:
        yield with_clause(clause.replace(" not", "", 1) if " not" in clause else f"{' '.join(words[:-1])} not {words[-1]}")
        yield with_clause(" ".join(words[:-1])) if len(words) > 2 else with_clause()
        yield reading("_ = holds" if asked == "case" else "_ = case", body)
        yield with_clause(" ".join([*words[:1], *words[:0:-1]]))


def test_misreadings_are_refused() -> None:
    """Of a misreading from which another answer follows, next to none is verified."""
    rng = random.Random(4)
    misread = (
        (problem, reading)
        for level in LEVELS[:3]
        for problem in _items(Split.TRAIN, level, 36)
        for reading in _misread(problem, rng)
    )
    tried, passed = verified_misreadings("rule", misread, solution)
    assert tried > 200
    assert len(passed) <= tried // 100, passed


def test_closed_answers_are_balanced() -> None:
    """Each of the three words is the answer about as often, and the one that decides stands at any place."""
    said: Counter[str] = Counter()
    for domain in ("biology", "philosophy"):
        for seed in range(140):
            draw = Draw(random.Random(seed), Split.TRAIN)
            problem = i1.sample(draw, LEVELS[1], SKINS[domain], domain, "inductive")
            if UNKNOWN in problem.options:
                said[problem.answer] += 1
    assert all(0.25 < said[option] / said.total() < 0.42 for option in ("yes", "no", UNKNOWN)), said


@pytest.mark.parametrize("level", LEVELS)
def test_skeletons_are_many(level: str) -> None:
    """With names and numbers masked and sentences in any order, hardly two questions are alike."""
    counts = Counter(skeleton(_item(Split.TRAIN, level, seed), "s?") for seed in range(81))
    assert len(counts) >= 60
    assert max(counts.values()) <= 4


@pytest.mark.parametrize(("level", "trace", "question"), LENGTHS)
def test_lengths(level: str, trace: int, question: int) -> None:
    """Traces and questions stay within their budgets on average."""
    items = _items(Split.TRAIN, level, 36)
    mean_trace, mean_question = mean_lengths(items, _TOKEN)
    assert mean_trace <= trace
    assert mean_question <= question


def _tables() -> Iterator[tuple[str, Patterns]]:
    for module in (i1_law_phrases, i1_trial_phrases):
        for name, value in vars(module).items():
            yield from (
                (f"{name} {key}", one)
                for key, one in (value.items() if isinstance(value, dict) else [("", value)])
                if isinstance(one, Patterns)
            )


def test_patterns_are_many_and_apart() -> None:
    """No held-out pattern is trained, and every kind of sentence has a dozen patterns, a question eight at least."""
    for name, patterns in _tables():
        assert not set(patterns.train) & set(patterns.held_out), name
        if name.strip() != "LINK":
            assert len(set(patterns.train)) >= (12 if name.split()[0] not in ("ASK_WHICH", "INVERT") else 8), name
            assert len(set(patterns.held_out)) >= 3, name


@pytest.mark.parametrize("domain", DOMAINS)
def test_words_of_a_skin(domain: str) -> None:
    """No property of a thing is said by what it does or is, and every cell has a family of its own words."""
    skin = SKINS[domain]
    assert skin.laws or skin.things or skin.ranks or skin.kinds
    for things in skin.things:
        words = [word for words in things.properties for word in words]
        assert len(set(words)) == len(words)
        assert not set(words) & set(f"{things.one} {things.does} {things.do}".split())
    for ranks in skin.ranks:
        assert len(set(ranks.items)) == len(ranks.items) >= 12
