"""A2: what the generator promises, over domains, levels and splits."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from importlib import import_module
from itertools import permutations

import pytest

from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.derivation.mapping import solution
from model.question import forms, in_one_form, word_forms
from model.trace import LEVELS, UNKNOWN, Trace, parse, render
from tests.cores import Reading, assert_permitted, mean_lengths, skeleton, verified_misreadings
from training.draw import Draw, Patterns, Split
from training.grid import CELLS
from training.problem import DEPTHS, Problem
from training.tasks import a2, a2_argument_phrases, a2_law_phrases

DOMAINS = tuple(domain for domain, _, _ in CELLS["A2"])
SKINS = {domain: import_module(f"training.domains.{domain}").A2 for domain in DOMAINS}
COUNT = 6
CASES = [(split, level) for split in Split for level in LEVELS if split is not Split.T4 or level == LEVELS[-1]]
LENGTHS = [("elementary", 62, 48), ("intermediate", 88, 68), ("advanced", 118, 96), ("expert", 160, 116)]
_TOKEN = re.compile(r"<\w+>|[A-Za-z]+|\d|[^\w\s]")
_SLOT = re.compile(r"\{\w+\}")
LAWS = {name: table for name, table in vars(a2_law_phrases).items() if isinstance(table, Patterns)}
PAIRED = {**a2_law_phrases.TASK, **a2_law_phrases.JOINED}
ARGUMENTS = a2_argument_phrases.TABLES
every_case = pytest.mark.parametrize(("split", "level"), CASES, ids=lambda value: getattr(value, "value", value))


def _item(split: Split, level: str, seed: int) -> Problem:
    domain = DOMAINS[seed % len(DOMAINS)]
    draw = Draw(random.Random(f"{split}{level}{seed}"), split, unanswerable=split is Split.T7)
    return a2.sample(draw, level, SKINS[domain], domain, "analogical")


@cache
def _items(split: Split, level: str, count: int = COUNT) -> tuple[Problem, ...]:
    return tuple(_item(split, level, seed) for seed in range(count))


# A second implementation, which reads the givens alone.


def _solved(problem: Problem) -> str:
    asked, *told = in_one_form([text for _, text in problem.givens])
    return _renamed(asked, told) if asked in ("same", "which", "gap") else _calculated(asked, told)


def _calculated(asked: str, told: list[str]) -> str:
    """Python evaluates the laws in the names of the other system, whichever way round a law has to be read, until nothing new comes."""
    partner = dict(pair for clause in told if " like " in clause for pair in _both(*clause.split(" like ")))
    laws = [clause.split(" = ") for clause in told if " = " in clause and not re.fullmatch(r"\w+ = [\d./]+", clause)]
    values = {name: Fraction(text) for name, text in re.findall(r"(?:^|\n)(\w+) = ([\d./]+)(?=\n|$)", "\n".join(told))}
    moved = [
        [re.sub(r"[a-z]+", lambda match: partner.get(match.group(), f"no_{match.group()}"), side) for side in law]
        for law in laws
    ]
    for _ in moved * 2:
        for left, right in moved:
            unknown = {*re.findall(r"[a-z_]+", f"{left} {right}")} - {*values}
            if len(unknown) == 1:
                name, law = unknown.pop(), compile(f"{left} == {right}", "law", "eval")
                halves = (Fraction(number, 2) for number in range(1, 1300))
                values |= {name: next((half for half in halves if eval(law, {}, {**values, name: half})), Fraction(0))}
    return UNKNOWN if asked not in values else str(values[asked])


def _both(one: str, other: str) -> Iterator[tuple[str, str]]:
    yield from ((one, other), (other, one))


def _renamed(asked: str, told: list[str]) -> str:
    """Every renaming of the model's terms is tried, and everything that may fill a gap."""
    whole: list[list[str]] = []
    for clause in told:  # a conclusion ends an argument
        if not whole or whole[-1][-1].startswith("so "):
            whole.append([])
        whole[-1].append(clause)
    model, *others = whole
    if asked == "gap":
        terms = {term for clause in others[0] for term in _terms(clause)} - {"?"}
        fits = [term for term in sorted(terms) if _alike(model, [clause.replace("?", term) for clause in others[0]])]
        return fits[0] if len(fits) == 1 else UNKNOWN
    fits = [_alike(model, other) for other in others]
    return ("yes" if fits[0] else "no") if asked == "same" else ("second", "third", "fourth")[fits.index(True)]


def _terms(clause: str) -> list[str]:
    return [word for word in clause.split() if word not in ("so", "all", "no", "some", "not")]


def _alike(model: list[str], other: list[str]) -> bool:
    terms, names = (list(dict.fromkeys(term for clause in one for term in _terms(clause))) for one in (model, other))
    return len(terms) == len(names) and any(
        {" ".join(dict(zip(terms, order, strict=True)).get(word, word) for word in clause.split()) for clause in model}
        == {*other}
        for order in permutations(names)
    )


@every_case
def test_answers_steps_and_checks(split: Split, level: str) -> None:
    """Every answer is what a second implementation finds, every step is true, and the check is verified and refuses all other options."""
    for problem in _items(split, level):
        assert _solved(problem) in (problem.answer, str(_number(problem.answer))), problem
        verdict = verify(problem.question, problem.answer, problem.check, problem.options)
        assert verdict.status == "verified", (verdict, problem)
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace), problem
        assert isinstance(parse(render(problem.trace)), Trace)
        assert 3 <= len(problem.steps) <= 15
        assert 10 <= len(problem.question) <= 480
        assert problem.steps[-1].startswith("missing ") == (problem.answer == UNKNOWN) == (split is Split.T7)
        if split is not Split.T7:
            low, high = DEPTHS[level]
            lines = [step for step in problem.steps[1:] if not step.startswith("same : ")]
            assert len(lines) == problem.depth, problem
            assert high < problem.depth <= high + 3 if split is Split.T4 else low <= problem.depth <= high
        for other in set(problem.options) - {problem.answer, UNKNOWN}:
            check = problem.check.replace(f"mapping {problem.answer} =", f"mapping {other} =", 1)
            assert verify(problem.question, other, check).status == "refuted", (other, problem)


def _number(text: str) -> Fraction | None:
    return Fraction(text) if text[0].isdigit() else None


@every_case
def test_readings_and_steps_are_permitted(split: Split, level: str) -> None:
    """Decoding lets a network write every reading to its end and every step in its place."""
    for problem in _items(split, level)[:3]:
        assert_permitted(problem)


@pytest.mark.parametrize("level", LEVELS)
def test_deterministic(level: str) -> None:
    """The same seed gives the same problem."""
    assert all(_item(Split.TRAIN, level, seed) == _items(Split.TRAIN, level)[seed] for seed in range(3))


@pytest.mark.parametrize("level", LEVELS[:3])
def test_a_wrong_step_is_not_true(level: str) -> None:
    """A line with terms exchanged, another verdict or another result is no step."""
    for problem in _items(Split.TRAIN, level):
        for at, step in enumerate(problem.steps):
            label, sign, rest = step.partition(" : ")
            words = label.split()
            if " = " in rest:
                wrong = f"{step}1"
            elif rest in ("stated", "absent"):
                wrong = f"{label} : {'absent' if rest == 'stated' else 'stated'}"
            elif rest.startswith("like ") and len(words) > 1:
                wrong = f"{' '.join(reversed(words))} : {rest}"
            elif " / " in rest or " - " in rest:
                wrong = f"{label} : {rest.translate(str.maketrans('/-', '*+'))}"
            else:
                continue
            assert sign
            steps = (*problem.steps[:at], wrong)
            assert not steps_true(problem.question, replace(problem.trace, steps=steps))[at], (steps, problem)


def _misread(problem: Problem, rng: random.Random) -> Iterator[Reading]:
    """Readings that a small network may write instead: clauses left out, names, signs, numbers and terms exchanged, another thing asked."""
    head, *every = problem.trace.reading.removeprefix("mapping ").split(" ; ")
    spare = [clause for clause in every if clause.startswith("unused")]
    body = [clause for clause in every if not clause.startswith("unused")]
    for i in rng.sample(range(len(body)), min(5, len(body))):
        words = body[i].split()
        yield (head, *body[:i], *body[i + 1 :], *spare)
        changes = [
            [*words[:-2], words[-1], words[-2]] if "so" not in words[-2:] else words,
            words[1:] if words[0] == "so" else ["so", *words],
        ]
        changes += [
            [
                {"/": "*", "*": "/", "+": "-", "-": "+", "all": "some", "some": "all", "no": "all"}.get(word, word)
                for word in words
            ]
        ]
        changes += [[word for word in words if word != "not"]]
        if len(words) > 4 and words[1] == "=":
            changes += [[words[2], "=", words[0], *words[3:]], [words[0], "=", words[4], words[3], words[2], *words[5:]]]
        for j in rng.sample(range(len(body)), min(2, len(body))):
            more = body[j].split()
            changes += [[*words[:-1], more[-1]]]
            swapped = list(body)
            swapped[i], swapped[j] = " ".join([*words[:-1], more[-1]]), " ".join([*more[:-1], words[-1]])
            yield (head, *swapped, *spare)
        for change in changes:
            yield (head, *body[:i], " ".join(change), *body[i + 1 :], *spare)
    for asked in ("same", "which", "gap", *rng.sample(problem.names, 3)):
        yield (f"_ = {asked}", *body, *spare)


def test_misreadings_are_refused() -> None:
    """Of the misreadings from which another answer follows, next to none is verified."""
    rng = random.Random(4)
    misread = (
        (problem, reading)
        for level in LEVELS[:3]
        for problem in _items(Split.TRAIN, level)
        for reading in _misread(problem, rng)
    )
    tried, passed = verified_misreadings("mapping", misread, solution)
    assert tried > 200
    assert len(passed) <= tried // 100, (len(passed), tried, passed)


def test_answers_are_balanced() -> None:
    """Yes is as frequent as no, and every place of the argument that is of one form with the first."""
    philosophy = DOMAINS.index("philosophy")
    found: Counter[str] = Counter()
    for i, level in enumerate(LEVELS[:3]):
        for seed in range(philosophy, 150, 3):
            problem = _item(Split.TRAIN, level, 1000 * len(DOMAINS) * (i + 1) + seed)
            found[problem.answer if problem.options else ""] += 1
    assert found["yes"] + found["no"] > 50
    assert 0.38 < found["yes"] / (found["yes"] + found["no"]) < 0.62, found
    assert 0.2 < found["second"] / (found["second"] + found["third"]) < 0.8, found


@pytest.mark.parametrize("level", LEVELS)
def test_skeletons_are_many(level: str) -> None:
    """With names and numbers masked and sentences in any order, hardly two questions are alike."""
    counts = Counter(skeleton(problem) for problem in _items(Split.TRAIN, level, 60 if level in LEVELS[:2] else 24))
    assert len(counts) >= (54 if level in LEVELS[:2] else 24)
    assert max(counts.values()) <= 3


@pytest.mark.parametrize(("level", "trace", "question"), LENGTHS)
def test_lengths(level: str, trace: int, question: int) -> None:
    """Traces and questions stay within their budgets on average."""
    traces, questions = mean_lengths(_items(Split.TRAIN, level, 60 if level in LEVELS[:2] else 24), _TOKEN)
    assert traces <= trace
    assert questions <= question


def test_patterns_are_many_and_apart() -> None:
    """No held-out pattern is trained, and every kind of sentence has a dozen patterns at least."""
    for name, patterns in (*LAWS.items(), *ARGUMENTS.items()):
        assert not set(patterns.train) & set(patterns.held_out), name
        assert len(set(patterns.train)) >= 12, name
        assert len(set(patterns.held_out)) >= 3, name


def test_names_of_a_family_are_its_own() -> None:
    """No quantity has the name of another one of its system, of a system, or a word of the patterns."""
    tables = (*LAWS.values(), *a2_law_phrases.TASK.values(), *a2_law_phrases.JOINED.values())
    spoken = word_forms(" ".join(_SLOT.sub(" ", text) for table in tables for text in (*table.train, *table.held_out)))
    for skin in SKINS.values():
        for kin in skin.families:
            nouns = {form for noun, _ in kin.systems for form in forms(noun)}
            for _, names in kin.systems:
                assert len({form for name in names for form in forms(name)}) >= len(names)
                assert not {form for name in names for form in forms(name)} & (spoken | nouns), (names, spoken & {*names})
