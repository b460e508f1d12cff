"""Readings about a reading of another kind: `needed _ = proof Rex loyal ; s1 Rex old ; ...`."""

from collections.abc import Sequence

from model.trace import BLANK


def base(clauses: Sequence[str]) -> tuple[str, tuple[str, ...]] | None:
    """The kind that a reading is about, and its own clauses, the head as `_ = ASKED`; None for a reading without sense."""
    blank, _, head = clauses[0].partition(" = ")
    kind, _, asked = head.partition(" ")
    return (kind, (f"{BLANK} = {asked}", *clauses[1:])) if blank == BLANK and asked else None
