"""The check `syllogism`: arguments known to be valid are verified, misread ones are not, wrong answers are refuted."""

import random
from collections.abc import Iterator
from itertools import chain, combinations, product

import pytest

from model.checks.syllogism import step_true, syllogism_holds
from model.checks.verify import verify
from model.derivation import statements
from model.derivation.syllogism import solution
from model.question import Question

_CALM = "All painters are kind. Some painters are calm. Are some kind people calm?"
_CALM_BODY = "s1 all painter kind ; s2 some painter calm"
_MIDDLE = "Every painter is kind. A few kind people are calm. Is any painter calm?"
_MIDDLE_BODY = "s1 all painter kind ; s2 some kind calm"
_NONE = "Whoever is a monk is quiet, but no baker is quiet. Are there bakers who are monks?"
_NONE_BODY = "s1 all monk quiet ; s1 no baker quiet"
_THERE = "There are moths. Moths are never tame. Wild things are all tame. Is every moth wild?"
_THERE_BODY = "s1 some moth ; s2 no moth tame ; s3 all wild tame"
_ONE = "If all sages are calm and not every pilot is calm, are all pilots sages?"
_ONE_BODY = "s1 all sage calm ; s1 some pilot not calm"

RIGHT = [
    (_CALM, "yes", f"syllogism yes = some kind calm ; {_CALM_BODY}"),
    (_MIDDLE, "unknown", f"witness syllogism unknown = some painter calm ; {_MIDDLE_BODY}"),
    (_NONE, "no", f"syllogism no = some baker monk ; {_NONE_BODY}"),
    (_THERE, "no", f"syllogism no = all moth wild ; {_THERE_BODY}"),
    (_ONE, "no", f"syllogism no = all pilot sage ; {_ONE_BODY}"),
]

WRONG = [
    (_CALM, "no", f"syllogism no = some kind calm ; {_CALM_BODY}", "refuted", "closure"),
    (_CALM, "unknown", f"witness syllogism unknown = some kind calm ; {_CALM_BODY}", "refuted", "closure"),
    (_CALM, "unknown", f"witness syllogism unknown = some kind calm ; {_CALM_BODY.replace('painter kind', 'kind painter')}",
     "unchecked", "direction"),
    (_CALM, "unknown", f"witness syllogism unknown = some kind calm ; {_CALM_BODY.replace('all', 'some')}", "unchecked", "quantifier"),
    (_CALM, "no", f"syllogism no = some kind calm ; {_CALM_BODY.replace('some', 'no')}", "unchecked", "quantifier"),
    (_CALM, "unknown", "witness syllogism unknown = some kind calm ; s1 all painter kind", "unchecked", "unread"),
    (_CALM, "unknown", "witness syllogism unknown = some kind calm ; s1 all painter kind ; unused s2", "unchecked", "unread"),
    (_CALM, "yes", f"syllogism yes = all kind calm ; {_CALM_BODY}", "unchecked", "quantifier"),
    (_CALM, "yes", f"syllogism yes = some painter calm ; {_CALM_BODY}", "unchecked", "asked"),
    (_CALM, "yes", f"syllogism yes = some kind calm ; {_CALM_BODY} ; s3 some kind calm", "unchecked", "word"),
    (_CALM, "yes", f"syllogism yes = some kind calm ; {_CALM_BODY.replace('s2', 's9')}", "unchecked", "sentence"),
    (_MIDDLE, "yes", f"syllogism yes = some painter calm ; {_MIDDLE_BODY.replace('some kind', 'all kind')}", "unchecked", "quantifier"),
    (_MIDDLE, "yes", f"syllogism yes = some painter calm ; {_MIDDLE_BODY.replace('some kind', 'some painter')}", "unchecked", "word"),
    (_NONE, "unknown", "witness syllogism unknown = some baker monk ; s1 all monk quiet", "unchecked", "unread"),
    (_NONE, "unknown", f"witness syllogism unknown = some baker monk ; {_NONE_BODY.replace('monk quiet', 'quiet monk')}",
     "unchecked", "direction"),
    (_NONE, "no", f"syllogism no = some monk baker ; {_NONE_BODY.replace('no baker', 'all baker')}", "unchecked", "quantifier"),
    (_THERE, "no", f"syllogism no = all moth wild ; {_THERE_BODY.replace('s1 some moth', 'unused s1')}", "unchecked", "unread"),
    (_THERE, "no", f"syllogism no = all wild moth ; {_THERE_BODY}", "unchecked", "direction"),
    (_ONE, "unknown", f"witness syllogism unknown = all sage pilot ; {_ONE_BODY}", "unchecked", "direction"),
    (_ONE, "unknown", f"witness syllogism unknown = all pilot sage ; {_ONE_BODY.replace('pilot not calm', 'calm not pilot')}",
     "unchecked", "direction"),
    ("All moths are tame. Are some moths tame?", "unknown", "witness syllogism unknown = some moth tame ; s1 all moth tame",
     "unchecked", "import"),
    ("All moths are tame. No moths are tame. Are some moths tame?", "no",
     "syllogism no = some moth tame ; s1 all moth tame ; s2 no moth tame", "refuted", "contradiction"),
    ("All red stones are heavy. Some stones are big. Are some stones heavy?", "unknown",
     "witness syllogism unknown = some stone heavy ; s1 all stone heavy ; s2 some stone big", "unchecked", "word"),
    ("Most moths are tame. All moths are wild. Are some wild things tame?", "yes",
     "syllogism yes = some wild tame ; s1 some moth tame ; s2 all moth wild", "unchecked", "word"),
    ("Only moths are tame. All moths are wild. Are all tame things wild?", "unknown",
     "witness syllogism unknown = all tame wild ; s1 all moth tame ; s2 all moth wild", "unchecked", "word"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "check"), RIGHT)
def test_a_valid_argument_is_verified(question: str, answer: str, check: str) -> None:
    """The check passes, and the derivation from its reading finds the same answer by steps that are true."""
    verdict = verify(question, answer, check, ("yes", "no", "unknown"))
    assert (verdict.status, verdict.reason) == ("verified", "")
    clauses = check.removeprefix("witness ").removeprefix("syllogism ").split(" ; ")
    found = solution((clauses[0].replace(answer, "_", 1), *clauses[1:]))
    assert found is not None
    assert found[2] == answer
    assert all(step_true(Question(question), clauses, found[1][:place], line) for place, line in enumerate(found[1]))


@pytest.mark.parametrize(("question", "answer", "check", "status", "reason"), WRONG)
def test_a_wrong_or_misread_argument_is_not(question: str, answer: str, check: str, status: str, reason: str) -> None:
    """A wrong answer is refuted; a reading that is not what the sentences say is not even run."""
    verdict = verify(question, answer, check)
    assert (verdict.status, verdict.reason) == (status, reason)


@pytest.mark.parametrize(
    ("sentence", "reading"),
    [
        ("Everyone who is a painter is calm", "all painter calm"),
        ("A painter is always calm", "all painter calm"),
        ("They are calm if someone is a painter", "all painter calm"),
        ("Calm is what every painter is", "all painter calm"),
        ("The painters are all calm", "all painter calm"),
        ("Of the painters, every one is calm", "all painter calm"),
        ("Painters are calm, all of them", "all painter calm"),
        ("Nobody doubts that all painters are calm", "all painter calm"),
        ("Calm people are never painters", "no painter calm"),
        ("There is no painter who is calm", "no painter calm"),
        ("If someone is a painter, they are not calm", "no painter calm"),
        ("As for painters, none of them are calm", "no painter calm"),
        ("Not a single painter is calm", "no painter calm"),
        ("There are calm painters", "some painter calm"),
        ("Among the painters, some are calm", "some painter calm"),
        ("One of the painters is calm", "some painter calm"),
        ("Everyone knows that some painters are calm", "some painter calm"),
        ("Not all painters are calm", "some painter not calm"),
        ("It is not true that all painters are calm", "some painter not calm"),
        ("There is a painter who isn't calm", "some painter not calm"),
        ("Calm: that is what some painters are not", "some painter not calm"),
        ("All painters are not calm", None),  # none, or not all
        ("Someone who is a painter is calm", None),  # one of them, or all
        ("No painter is not calm", None),
        ("Many painters are calm", None),
        ("Painters can be calm", None),
        ("Few painters are calm", None),
        ("Painters are not always calm", None),
        ("No one knows whether painters are calm", None),
        ("It is not known that some painters are calm", None),
        ("Some say that all painters are calm", None),
        ("One doubts that all painters are calm", None),
        ("All true painters are calm", None),
        ("Certain painters are calm", None),
        ("More painters are calm", None),
        ("Both painters are calm", None),
        ("If all painters are calm, no sages are here", None),
        ("All painters in the town are calm", None),
        ("All painters except Ana are calm", None),
        ("Not only painters are calm", None),
        ("The painter is calm", None),
        ("It is false that some painters are calm", None),
        ("Painters are calm unless tired", None),
    ],
)
def test_how_many_are_meant(sentence: str, reading: str | None) -> None:
    """A sentence is read as it says, in no other way, and not at all where it may mean two things."""
    question = Question(f"{sentence}. All calm people are tired. Are all sages tired? ")
    every = [
        "all painter calm",
        "all calm painter",
        "no painter calm",
        "some painter calm",
        "some painter not calm",
        "some calm not painter",
    ]
    body = "unknown = all sage tired ; {} ; s2 all calm tired"
    held = [one for one in every if syllogism_holds(question, "unknown", body.format(f"s1 {one}").split(" ; ")) is None]
    assert held == ([reading] if reading else [])


_TERMS = ("a", "b", "c")
_Kinds = frozenset[str]


def _subsets(items: list[_Kinds]) -> Iterator[tuple[_Kinds, ...]]:
    return chain.from_iterable(combinations(items, size) for size in range(len(items) + 1))


_REGIONS = [frozenset(t for t, holds in zip(_TERMS, row, strict=True) if holds) for row in product((True, False), repeat=3)]
_WORLDS = list(_subsets(_REGIONS))


def _is_true(reading: str, world: tuple[_Kinds, ...]) -> bool:
    form, one, *rest = reading.split()
    other, denied = (rest or [one])[-1], "not" in rest
    met = [other in kinds for kinds in world if one in kinds]
    return {"all": all(met), "no": not any(met), "some": (False in met) if denied else (True in met)}[form]


def _read(rng: random.Random, *, asks: bool) -> str:
    one, other = rng.sample(_TERMS, 2)
    forms = ["all {} {}", "no {} {}", "some {} {}", "some {} not {}", *([] if asks else ["some {}"])]
    return rng.choice(forms).format(one, other)


def test_every_world_agrees() -> None:
    """The derivation, and the steps' own judge, find what a count over all 256 worlds of three kinds finds."""
    rng, seen = random.Random(3), set()
    for _ in range(700):
        asked, premises = _read(rng, asks=True), [_read(rng, asks=False) for _ in range(rng.randint(1, 4))]
        worlds = [world for world in _WORLDS if all(_is_true(one, world) for one in premises)]
        found = {_is_true(asked, world) for world in worlds}
        right = {"yes": {True}, "no": {False}, "unknown": {True, False}}
        clauses = (f"_ = {asked}", *(f"s{i} {one}" for i, one in enumerate(premises, 1)))
        solved = solution(clauses)
        if not worlds:
            continue
        if solved is None:  # it hangs on whether there is any of a kind
            told = {kind for one in (asked, *premises) for kind in one.split()} & {*_TERMS}
            assert found != {_is_true(asked, world) for world in worlds if told <= frozenset().union(*world)}
            continue
        assert found == right[solved[2]], (clauses, solved)
        seen.add(solved[2])
        full = [f"{solved[2]} = {asked}", *clauses[1:]]
        assert all(step_true(Question(""), full, solved[1][:i], line) for i, line in enumerate(solved[1])), (full, solved)
    assert seen == {"yes", "no", "unknown"}


@pytest.mark.parametrize(
    ("line", "before", "true"),
    [
        ("s1 : all painter kind", [], True),
        ("s2 : all painter kind", [], False),
        ("s1 : all kind painter", [], False),
        ("s1 : all painter kind so some kind calm", ["s2 : some painter calm"], True),
        ("s1 : all painter kind so all kind calm", ["s2 : some painter calm"], False),
        ("s1 : all painter kind so some kind calm", [], False),
        ("true : painter kind calm", [], True),
        ("false : painter kind calm", [], False),
        ("true : painter calm", [], False),
        ("true : kind sage & painter kind calm", [], False),
        ("maybe : painter kind calm", [], False),
    ],
)
def test_a_step_follows_or_is_a_case(line: str, before: list[str], true: bool) -> None:
    """A step restates a premise, concludes from it and the step before, or lists who there is in a case that fits."""
    assert step_true(Question(_CALM), f"yes = some kind calm ; {_CALM_BODY}".split(" ; "), before, line) == true


@pytest.mark.parametrize(
    ("body", "ends"),
    [
        ("_ = some painter calm ; s1 all painter kind", True),
        ("_ = some painter not calm ; s1 some painter ; s12 no painter kind ; unused s3", True),
        ("_ = some painter ; s1 all painter kind", False),
        ("_ = all painter calm", False),
        ("_ = all painter not calm ; s1 all painter kind", False),
        ("_ = all painter calm ; s1 all painter", False),
        ("_ = all painter calm ; s1 all the painter", False),
        ("_ = all painter calm ; s1 all painter painter", False),
        ("_ = all painter calm ; all painter kind", False),
        ("_ = all painter calm ; s1 all painter kind ; s1 all painter kind", False),
    ],
)
def test_grammar(body: str, ends: bool) -> None:
    """A reading may end where every clause is whole, and may be written letter by letter up to there."""
    assert statements.completes(body) == ends
    assert not ends or all(statements.permits(body[:i]) for i in range(len(body)))


def test_syllogism_never_raises() -> None:
    """Shuffled clauses give None or a reason, and shuffled steps a truth value."""
    rng = random.Random(5)
    words = "= ; s1 s2 s3 all no some not painter kind calm unused & : so true false _ yes".split()
    questions = [Question(text) for text in (_CALM, _NONE, "", "?")]
    for _ in range(2000):
        clauses = " ".join(rng.choices(words, k=rng.randint(1, 16))).split(" ; ")
        question = rng.choice(questions)
        assert isinstance(syllogism_holds(question, rng.choice(("yes", "unknown")), clauses), str | None)
        assert step_true(question, clauses, [], " ".join(rng.choices(words, k=6))) in (True, False)
        solution(tuple(clauses))
