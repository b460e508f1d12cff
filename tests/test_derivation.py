"""Derivations: what follows from a reading may be written and nothing else, and every solver's trace is one of those."""

import random

import pytest

from model.checks.verify import verify
from model.compute import ComputeFault
from model.derivation import series
from model.derivation.derive import moves, parts
from model.derivation.reading import Words
from model.derivation.series import ENOUGH
from model.derivation.subst import solution
from model.question import Question
from training import corpus
from training.draw import Split
from training.problem import Problem

READ = ("E1", "E2", "E3", "L1", "P2", "I2")
DERIVED = ("E1", "E2", "E3", "L1", "P2", "I2")
COUNT = 40
AGES = "expr _ = Ben ; Tom = 14 ; Tom = Ana - 9 ; Ben = 2 * Ana ; Eva = Ivy + 3"
PROOF = "proof _ Sam kind ; s1 Sam big ; s1 Sam old ; s2 big & not red so kind ; s3 old so not red ; s4 big so calm"


def items(core: str) -> list[Problem]:
    """Some of every level, trained patterns, held-out ones and twins."""
    halves = ((Split.TRAIN, ""), (Split.T1, "dev"), (Split.T7, "dev"))
    return [corpus.item(core, split, half, 3, i) for split, half in halves for i in range(COUNT)]


@pytest.mark.parametrize("core", READ)
def test_a_right_reading_is_made_of_the_question(core: str) -> None:
    """The words and numbers of every solver's reading are permitted, letter by letter, and so is its end."""
    for item in items(core):
        reading = f" {item.trace.reading}"
        words = Words(Question(item.question).numbered)
        assert all(words.permits(reading[:end]) for end in range(1, len(reading) + 1)), (item.question, reading)
        assert words.completes(reading)


@pytest.mark.parametrize("core", DERIVED)
def test_a_solvers_steps_follow_from_its_reading(core: str) -> None:
    """Each step of a solver may follow those before it, is what is computed where that is certain, and yields its answer."""
    for item in items(core):
        for index in range(len(item.steps)):
            assert_follows(item, index)
        after = moves(item.trace.reading, item.steps, item.question)
        assert after is not None
        assert after.ends
        assert after.answer in (None, item.answer)


def assert_follows(item: Problem, index: int) -> None:
    """Whether a step is one of the moves."""
    step = item.steps[index]
    before = moves(item.trace.reading, item.steps[:index], item.question)
    assert before is not None
    assert before.open
    assert before.completes(step), (item.trace, step)
    pieces = parts(step, before)
    assert " ".join(text for text, _ in pieces) == step
    written = pieces[0][0]
    assert all(before.permits(written[:end]) for end in range(1, len(written) + 1)), (item.trace, step)
    label, colon, rest = step.partition(" : ")
    assert not colon or rest.startswith(before.certain(label) or "")


def test_the_plural_of_a_property_is_the_property() -> None:
    """A rule about robots applies to whom is read to be a robot."""
    found = moves("proof _ Gizmo shiny ; s1 Gizmo robot ; s2 robots so shiny", ("s1 : Gizmo robot",))
    assert found is not None
    assert found.lines == {"s2": ("Gizmo robot so Gizmo shiny",)}
    question = "Gizmo is a robot. All robots are shiny. Is Gizmo shiny?"
    assert verify(question, "yes", "proof yes Gizmo shiny ; s1 Gizmo robot ; s2 robots so shiny", ()).status == "verified"


def test_names_are_worked_out_when_they_follow() -> None:
    """Only a name that one equation leaves open and that the answer needs has a line; the answer follows at the end."""
    first = moves(AGES, ())
    assert first is not None
    assert dict(first.lines) == {"Ana": ("14 + 9 = 23",), "Tom": ("14",)}
    assert not first.permits("Ben :")
    assert not first.permits("Eva :")
    assert not first.permits("missing")
    assert not first.ends
    last = moves(AGES, ("find Ben", "Ana : 14 + 9 = 23", "Ben : 2 * 23 = 46"))
    assert last is not None
    assert (last.ends, last.answer, last.open) == (True, "46", False)


def test_an_open_question_cannot_be_worked_out() -> None:
    """Where what is asked does not follow, something may be missing, and a calculation fails by name."""
    found = moves(AGES.replace("Tom = 14 ; ", ""), ("find Ben",))
    assert found is not None
    assert found.permits("missing Ana")
    with pytest.raises(ComputeFault, match="stuck"):
        found.certain("Ana")
    ended = moves(AGES.replace("Tom = 14 ; ", ""), ("find Ben", "missing Ana"))
    assert ended is not None
    assert (ended.ends, ended.answer) == (True, "unknown")


def test_a_cited_premise_is_applied() -> None:
    """A premise may be cited when its conditions are derived; where a sentence holds two, either may be written."""
    first = moves(PROOF, ("find kind",))
    assert first is not None
    assert first.lines["s1"] == ("Sam big", "Sam old")
    assert first.certain("s1") is None
    assert not first.permits("s2 :")
    assert not first.permits("s4 :")  # leads nowhere
    assert not first.permits("missing kind")
    assert first.permits("find red")
    assert not first.permits("find calm")
    steps = ("find kind", "s1 : Sam old", "s3 : Sam old so Sam not red", "s1 : Sam big")
    then = moves(PROOF, steps)
    assert then is not None
    assert then.certain("s2") == "Sam big & Sam not red so Sam kind"
    done = moves(PROOF, (*steps, "s2 : Sam big & Sam not red so Sam kind"))
    assert done is not None
    assert (done.ends, done.answer) == (True, "yes")


@pytest.mark.parametrize(
    "reading",
    ["", "expr 4 = Ben ; Ben = 4", "expr _ = Ben ; 4 = Ben", "proof _ kind ; s1 Sam big", "fit _ = 9 ; 3 7 11", "nonsense"],
)
def test_a_reading_without_sense_binds_nothing(reading: str) -> None:
    """Where nothing can be derived, nothing is forbidden: the check will judge the trace."""
    assert moves(reading, ("find Ben",)) is None


@pytest.mark.parametrize(
    ("terms", "rules"),
    [
        ("3 7 11 15", {"add", "addgrow", "mulgrow"}),
        ("2 6 18 54", {"mul", "mulgrow"}),
        ("1 1 2 3 5 8", {"fib"}),
        ("1 3 6 10 15", {"addgrow"}),
        ("1 3 7 15 31", {"mulgrow"}),
        ("2 9 4 12 6", {"alt"}),
        ("1 2 4 9 12", set()),
        ("2 4", set(ENOUGH)),
    ],
)
def test_a_sequence_may_only_be_read_with_a_rule_that_makes_it(terms: str, rules: set[str]) -> None:
    """Of the rules those are permitted that give every shown term; where the terms are too few for any, all may be named."""
    permitted = {rule for rule in ENOUGH if series.permits(f"_ = next ; {terms} ; {rule} ;")}
    assert permitted == rules


def walked(reading: str, prefer: tuple[str, ...] = ()) -> tuple[list[str], str | None]:
    """The shortest trace of a reading that names the preferred labels where it can, and its answer."""
    steps: list[str] = []
    while len(steps) < 20:
        now = moves(reading, steps)
        assert now is not None
        if now.ends:
            return steps, now.answer
        labels = [opening.removesuffix(" :") for opening in now.openings if opening.endswith(" :")]
        label = next((label for label in prefer if label in labels), labels[-1])
        steps.append(f"{label} : {now.lines[label][0]}")
    raise AssertionError(steps)


@pytest.mark.parametrize(
    ("reading", "prefer", "last", "answer"),
    [
        ("fit _ = next ; 3 7 11 15 ; add", (), "next : 15 + 4 = 19", "19"),
        ("fit _ = gap ; 3 7 ? 15 ; add", (), "gap : 7 + 4 = 11", "11"),
        ("fit _ = step ; 3 6 12 24 ; mul", (), "ratio : 6 / 3 = 2", "2"),
        ("fit _ = 10 ; 3 6 12 24 ; mul", ("times",), "term : 3 * 512 = 1536", "1536"),
        ("fit _ = 7 ; 1 1 2 3 ; fib", (), "next : 5 + 8 = 13", "13"),
        ("fit _ = 8 ; 2 9 4 12 6 ; alt", (), "next : 15 + 3 = 18", "18"),
        ("fit _ = 7 ; 1 3 6 10 15 ; addgrow", (), "next : 21 + 7 = 28", "28"),
        ("fit _ = next ; 1 3 7 15 31 ; mulgrow", ("growth",), "next : 31 + 32 = 63", "63"),
        ("fit _ = after 1450 ; 1403 ; step 12 ; add", (), "term : 1403 + 48 = 1451", "1451"),
        ("fit _ = 14 ; red blue green ; cycle", (), "blue : 1 + 1 = 2", "blue"),
        ("fit _ = 1440 ; red blue green ; 1403 is blue ; cycle", (), "green : 1 + 1 + 1 = 3", "green"),
    ],
)
def test_a_sequence_is_continued(reading: str, prefer: tuple[str, ...], last: str, answer: str) -> None:
    """Each rule's last line and answer, known from counting by hand."""
    steps, found = walked(reading, prefer)
    assert (steps[-1], found) == (last, answer)


@pytest.mark.parametrize(
    ("reading", "steps"),
    [
        ("fit _ = next ; 2 4 ; add ; mul", ["first : 2", "missing step"]),
        ("fit _ = 5 ; 1403 ; add", ["first : 1403", "missing step"]),
        ("fit _ = 5 ; red ? green ; cycle", ["rule : cycle", "missing item"]),
        ("fit _ = 5 ; red blue ; start ? ; cycle", ["rule : cycle", "missing start"]),
    ],
)
def test_a_sequence_that_tells_too_little_stays_open(reading: str, steps: list[str]) -> None:
    """Too few terms, an unreadable member or no known place: what is missing is said, and the answer is unknown."""
    before = moves(reading, steps[:1])
    assert before is not None
    assert before.openings == (steps[1],)
    after = moves(reading, steps)
    assert after is not None
    assert (after.ends, after.answer) == (True, "unknown")


@pytest.mark.parametrize(
    ("reading", "lines"),
    [
        ("x = _ ; 3 * ( x - 4 ) + 5 = 20", ("rest : 20 - 5 = 15", "rest : 15 / 3 = 5", "x : 5 + 4 = 9")),
        ("x = _ ; 24 / x = 6 - 2", ("rest : 6 - 2 = 4", "x : 24 / 4 = 6")),
        ("x = _ ; x + 7 = 12", ("total : 12", "x : 12 - 7 = 5")),
        ("x = _ ; 7 * x - 9 = 2 * x + 26", ("left : 7 - 2 = 5", "rest : 26 + 9 = 35", "x : 35 / 5 = 7")),
        (
            "x = _ ; 2 * ( x + 3 ) = 3 * ( x - 1 )",
            ("number : 2 * 3 = 6", "left : 3 - 2 = 1", "x : 6 + 3 = 9"),
        ),
        ("x = _ ; x + y = 12 ; x - y = 2", ("left : 1 + 1 = 2", "rest : 12 + 2 = 14", "x : 14 / 2 = 7")),
        ("y = _ ; x + y = 12 ; x - y = 2", ("left : 1 + 1 = 2", "rest : 12 - 2 = 10", "y : 10 / 2 = 5")),
        (
            "pen = _ ; 2 * pen + 3 * cup = 21 ; 5 * pen + 2 * cup = 25",
            (
                "left : 2 * 2 = 4",
                "left : 5 * 3 = 15",
                "rest : 21 * 2 = 42",
                "rest : 25 * 3 = 75",
                "left : 15 - 4 = 11",
                "rest : 75 - 42 = 33",
                "pen : 33 / 11 = 3",
            ),
        ),
        (
            "Ben = _ ; Ana + Ben + Cid = 29 ; Ben = Ana + 5 ; Ana = Cid / 2",
            ("left : 1 + 1 = 2", "left : 2 + 2 = 4", "rest : 29 - 5 = 24", "Ana : 24 / 4 = 6", "Ben : 6 + 5 = 11"),
        ),
        (
            "tea = _ ; cake = tea + 2 ; 2 * tea + 3 * cake = 31",
            ("rest : 2 * 3 = 6", "left : 2 + 3 = 5", "rest : 31 - 6 = 25", "tea : 25 / 5 = 5"),
        ),
        (
            "width = _ ; 2 * ( length + width ) = 60 ; length = 2 * width",
            ("left : 2 * 2 = 4", "left : 2 + 4 = 6", "width : 60 / 6 = 10"),
        ),
        ("n = _ ; 2 * n = n + 43", ("left : 2 - 1 = 1", "n : 43 / 1 = 43")),
        ("Ben = _ ; Ana = 3 * Ben ; Ana - Ben = 20", ("left : 3 - 1 = 2", "Ben : 20 / 2 = 10")),
        (
            "Cid = _ ; Ana + Ben + Cid = 60 ; Ana = 20 ; Ben = 3 * Cid",
            ("rest : 60 - 20 = 40", "left : 1 + 3 = 4", "Cid : 40 / 4 = 10"),
        ),
        (
            "Cid = _ ; Ana + Ben + Cid = 60 ; Ana = 2 * Ben ; Ben = 3 * Cid",
            ("left : 2 * 3 = 6", "left : 6 + 3 = 9", "left : 9 + 1 = 10", "Cid : 60 / 10 = 6"),
        ),
        ("z = _ ; x = 4 ; y = 3 * x ; z - y = 5", ("y : 3 * 4 = 12", "z : 5 + 12 = 17")),
        ("x = _ ; x + x / 2 = 36", ("number : 2 * 36 = 72", "left : 2 + 1 = 3", "x : 72 / 3 = 24")),
    ],
)
def test_equations_are_solved(reading: str, lines: tuple[str, ...]) -> None:
    """Undone, collected, shared out, eliminated, or one after the other: the lines are those of a textbook."""
    found = solution(tuple(reading.split(" ; ")))
    assert found == (lines, lines[-1].rpartition(" = ")[2])


@pytest.mark.parametrize(
    "reading", ["x = _ ; x * x = 9", "x = _ ; x + y = 3 ; y + x = 4", "x = _ ; 5 = 5 + x )", "_ = _ ; x = 3"]
)
def test_what_no_rule_solves_binds_nothing(reading: str) -> None:
    """Squares, contradictions and nonsense are left to the network and the check."""
    assert solution(tuple(reading.split(" ; "))) is None
    assert moves(f"subst {reading}", ("find x",)) is None


def test_equations_that_are_too_few_stay_open() -> None:
    """A second unknown without an equation of its own is missing."""
    found = moves("subst x = _ ; x + y = 12", ("find x",))
    assert found is not None
    assert found.stuck
    assert found.permits("missing y")
    ended = moves("subst x = _ ; x + y = 12", ("find x", "missing y"))
    assert ended is not None
    assert (ended.ends, ended.answer) == (True, "unknown")


def damaged(text: str, rng: random.Random) -> str:
    """A text with a few of its words dropped, doubled, swapped or replaced by others of the same language."""
    words = text.split()
    for _ in range(rng.randint(1, 3)):
        at = rng.randrange(len(words))
        stray = rng.choice(
            [*words, "?", "next", "gap", "step", "after", "0", "7", "(", ")", "/", "=", "draw", "cycle", "alt", "unused"]
        )
        words[at : at + 1] = rng.choice(([], [words[at], words[at]], [stray], [stray, words[at]]))
        words = words or ["7"]
    return " ".join(words)


@pytest.mark.parametrize("core", DERIVED)
def test_damaged_readings_never_break_a_derivation(core: str) -> None:
    """Whatever a network reads and derives, there are moves or none, and they can be asked for."""
    rng = random.Random(7)
    for item in items(core):
        for _ in range(20):
            kind, _, body = item.trace.reading.partition(" ")
            steps: list[str] = []
            for step in item.steps:
                now = moves(f"{kind} {damaged(body, rng) if not steps else body}", steps)
                assert now is None or now.permits("find Ana") in (True, False)
                steps.append(damaged(step, rng) if rng.random() < 0.2 else step)


@pytest.mark.parametrize("core", DERIVED)
def test_what_is_permitted_of_a_damaged_reading_can_be_walked(core: str) -> None:
    """Following whichever moves are open ends, with an answer or in a fault that has a name."""
    rng = random.Random(8)
    for item in items(core):
        kind, _, body = item.trace.reading.partition(" ")
        reading, steps = f"{kind} {damaged(body, rng)}", list[str]()
        for _ in range(30):
            now = moves(reading, steps)
            if now is None or not now.openings or (now.ends and rng.random() < 0.5):
                break
            opening = rng.choice(now.openings)
            label = opening.removesuffix(" :")
            try:
                certain = now.certain(label) if opening != label else None
            except ComputeFault:
                break
            line = certain or rng.choice(now.lines.get(label, ("7",)))
            steps.append(f"{label} : {line}" if opening != label else opening)
