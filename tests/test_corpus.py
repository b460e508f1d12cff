"""Items by index: what keeps the splits apart, on real output."""

import pytest

from model.bundle import Bundle
from model.checks.steps import steps_true
from model.checks.verify import verify
from model.tokenizer import Tokenizer
from training import corpus, exam
from training.draw import Split
from training.grid import CELLS
from training.problem import DEPTHS

CORES = [core for core in corpus.CORES if core != corpus.FOREIGN]
COUNT = 16  # of a half only one sample in ten is kept, and the deepest take a third of a second each


@pytest.mark.parametrize("core", CORES)
def test_an_item_is_a_function_of_its_key(core: str) -> None:
    """The same key gives the same problem, another index or seed another one."""
    first = corpus.item(core, Split.T0, "dev", 7, 3)
    assert corpus.item(core, Split.T0, "dev", 7, 3) == first
    assert corpus.item(core, Split.T0, "dev", 7, 4) != first
    assert corpus.item(core, Split.T0, "dev", 8, 3) != first


@pytest.mark.parametrize("core", CORES)
def test_no_instance_is_in_two_of_training_dev_and_test(core: str) -> None:
    """Training, dev and test halves share no instance, in any split."""
    train = {corpus.instance(corpus.item(core, Split.TRAIN, "", 1, i)) for i in range(10 * COUNT)}
    halves = [
        {corpus.instance(corpus.item(core, split, half, 1, i)) for split in (Split.T0, Split.T1) for i in range(COUNT)}
        for half in corpus.HALVES
    ]
    assert not train & halves[0]
    assert not train & halves[1]
    assert not halves[0] & halves[1]


@pytest.mark.parametrize("core", CORES)
@pytest.mark.parametrize("split", list(Split))
def test_every_item_is_true_and_verified(core: str, split: Split) -> None:
    """Every step of every item is true by machine and its check is executed and passes."""
    for index in range(COUNT // 2):
        problem = corpus.item(core, split, "test", 2, index)
        verdict = verify(problem.question, problem.answer, problem.check)
        assert verdict.status == "verified", (problem, verdict)
        assert all(steps_true(problem.question, problem.trace)), problem
        assert 3 <= len(problem.steps) <= 15, problem


@pytest.mark.parametrize("core", CORES)
def test_deeper_items_are_deeper(core: str) -> None:
    """T4 is one to three operations deeper than anything trained on."""
    depths = {corpus.item(core, Split.T4, "test", 3, i).depth for i in range(5)}
    assert min(depths) > DEPTHS["expert"][1] or core == "E2"  # a chain of E2 may fold two operations into one


@pytest.mark.parametrize("core", CORES)
def test_twins_are_unknown(core: str) -> None:
    """Every unanswerable twin has the answer unknown, and no answerable split of numbers has."""
    assert {corpus.item(core, Split.T7, "test", 4, i).answer for i in range(10)} == {"unknown"}


def test_every_core_covers_all_its_cells() -> None:
    """Each cell of the grid is drawn from."""
    for core in CORES:
        seen = {corpus.item(core, Split.TRAIN, "", 5, i).domain for i in range(15 * len(CELLS[core]))}
        assert seen == {domain for domain, _, _ in CELLS[core]}


def test_retries_are_wrong_before_they_are_taken_back() -> None:
    """A retry row writes a calculation that differs from the right one and is true arithmetic."""
    rows = [corpus.item("E1", Split.TRAIN, "", 6, i) for i in range(100)]
    retried = [problem for problem in rows if problem.retry is not None]
    assert len(retried) > 5
    for problem in retried:
        assert problem.retry is not None
        index, wrong = problem.retry
        assert wrong.rpartition(" = ")[2] != problem.steps[index].rpartition(" = ")[2]


def test_the_exam_is_the_same_every_time() -> None:
    """The exam is a pure function of its half, holds every split, and its halves share no question."""
    first, again, other = exam.sheets("test", 0.02), exam.sheets("test", 0.02), exam.sheets("dev", 0.02)
    assert first == again
    assert {sheet.split for sheet in first} == {"T0", "T1", "T4", "T7", "typed", "foreign"}
    assert not {sheet.question for sheet in first} & {sheet.question for sheet in other}


def test_drills_teach_only_what_was_shown(tiny_bundle: Bundle) -> None:
    """Every taught id of a drill follows from the id before it: the next one shown, its key or value, or the next link."""
    tokenizer = Tokenizer.load(tiny_bundle.folder / "tokenizer.json")
    colon, equals, stop = (tokenizer.encode(sign)[-1] for sign in (" :", " =", " ;"))
    for index in range(300):
        drill = corpus.encoded(corpus.COPYING, Split.TRAIN, "", 1, index, tokenizer)
        shown = drill.ids[1 : drill.question_length]
        taught = [i for i in range(len(drill.ids)) if not drill.computed[i]]
        assert taught
        assert min(taught) > drill.question_length
        for i in taught:
            before, this = drill.ids[i - 1], drill.ids[i]
            if this in (colon, equals):  # a key is named, or a value
                assert shown[shown.index(before) + (1 if this == colon else -1)] == colon
            elif before in (colon, equals):
                named = shown.index(drill.ids[i - 2])
                assert shown[named + (2 if before == colon else -2)] == this
            elif stop in shown:
                assert [this, before, stop] in [shown[k : k + 3] for k in range(0, len(shown), 3)]
            else:
                assert shown[shown.index(before) + 1] == this
