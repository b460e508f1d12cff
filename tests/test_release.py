"""What decides whether a network may be served: pairs on fresh items, gates that fail closed."""

from collections import Counter
from collections.abc import Sequence
from types import SimpleNamespace

import pytest

from model.trace import LEVELS
from training import corpus, evaluate, exam, release
from training.evaluate import Marked
from training.exam import Sheet

COUNT = 40
PAIRS = [(core, level) for core in ("E1", "E2") for level in LEVELS]


def _marked(right: bool, sheet: Sheet) -> Marked:
    return Marked(sheet, SimpleNamespace(), right, right, right)  # type: ignore[arg-type]


@pytest.fixture(name="asked")
def _asked(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[str, str]]:
    """How often each pair was asked by an examination that knows E1 and nothing of E2."""
    asked: Counter[tuple[str, str]] = Counter()

    def examine(_student: object, sheets: Sequence[Sheet], *_: object) -> list[Marked]:
        asked.update((sheet.core, sheet.level) for sheet in sheets)
        return [_marked(sheet.core == "E1", sheet) for sheet in sheets]

    monkeypatch.setattr(evaluate, "examine", examine)
    monkeypatch.setattr(release, "STAGE_SHARE", 0.5)
    return asked


def test_hopeless_pairs_are_asked_less(asked: Counter[tuple[str, str]]) -> None:
    """A pair that a stage rules out is not asked the rest; a hopeful one is asked each item once."""
    marked = release._screened(SimpleNamespace(), COUNT, PAIRS)  # type: ignore[arg-type]
    assert asked == {(core, level): COUNT if core == "E1" else COUNT // 2 for core, level in PAIRS}
    assert {one.sheet.question for one in marked if one.sheet.core == "E1"} == {
        sheet.question for sheet in exam.scope_sheets(PAIRS, range(COUNT)) if sheet.core == "E1"
    }


def test_a_pair_is_ruled_out_when_it_cannot_be_served() -> None:
    """Of 200 items 20 may be wrong, wherever they come; and a share whose upper bound is too low is not waited for."""
    assert release._is_hopeful(20, 160, 200)
    assert not release._is_hopeful(21, 160, 200)
    assert not release._is_hopeful(12, 40, 200)


@pytest.mark.parametrize(("right", "served"), [(200, True), (180, True), (179, False), (0, False)])
def test_a_pair_is_served_by_its_lower_bound(right: int, served: bool) -> None:
    """180 of 200 right have a Wilson bound of 0.851 (Wilson 1927), 179 one of 0.845."""
    sheet = exam.scope_sheets(PAIRS, range(1))[0]
    marked = [_marked(i < right, sheet) for i in range(200)]
    assert (release.served_scope(marked) == {(sheet.core, sheet.level)}) is served


def test_gates_fail_closed() -> None:
    """A figure that is no number holds no gate."""
    assert release.Gate("x", 0.05, 0.05).holds
    assert not release.Gate("x", 0.0501, 0.05).holds
    assert not release.Gate("x", float("nan"), 0.05).holds


def test_only_trained_cores_are_examined() -> None:
    """A core that the configuration does not mix in is not asked about; drills and foreign questions are no cores."""
    cores = exam.trained_cores({"mix": {"E1": 1.0, "E2": 0.0, "L1": 0.5, "none": 0.1, "copy": 0.4}})
    assert cores == ["E1", "L1"]
    asked = {sheet.core for sheet in exam.sheets("dev", 0.02, cores)}
    assert asked == {"E1", "L1", corpus.FOREIGN}
