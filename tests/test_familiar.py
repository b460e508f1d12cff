"""How new the words of a question are."""

from pathlib import Path

import pytest

from model.familiar import Familiar

KNOWN = ("Ana has 14 stamps. Tom has 9 more than Ana.", "Ben has 3 coins.")


def test_what_was_seen_is_not_new() -> None:
    """Other names, numbers and capitals make nothing new, other words do."""
    familiar = Familiar.of(KNOWN)
    assert familiar.new_runs(KNOWN[0]) == 0
    assert familiar.new_runs("ana has 20.5 stamps. Tom has 1 more than Zoe.") == 0
    assert familiar.new_runs("Ana has 14 apples. Tom has 9 more than Ana.") == 3, "three runs hold the new word"
    assert Familiar.of(()).new_runs("Ben has 3 coins.") == 5


def test_it_is_read_as_it_was_written(tmp_path: Path) -> None:
    """The file holds each run once; one that is cut off is refused."""
    familiar, path = Familiar.of(KNOWN + KNOWN), tmp_path / "familiar.bin"
    path.write_bytes(familiar.to_bytes())
    assert len(Familiar.load(path)) == len(Familiar.of(KNOWN)) == path.stat().st_size // 4
    assert Familiar.load(path).new_runs(KNOWN[1]) == 0
    path.write_bytes(familiar.to_bytes()[:-1])
    with pytest.raises(ValueError, match="no list"):
        Familiar.load(path)
