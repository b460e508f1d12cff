"""Derivation: from a reading and the steps so far to the steps that may follow.

The network plans: it names what to derive next. What follows from the reading is computed, as the results of calculations are.
"""

from collections.abc import Sequence

from model.derivation.moves import Moves
from model.kinds import KINDS
from model.question import Question


def moves(reading: str, steps: Sequence[str], question: str = "") -> Moves | None:
    """What may follow the steps; None where the reading does not say, and anything may. Of a question only the unit it asks for counts."""
    name, _, body = reading.partition(" ")
    kind = KINDS.get(name)
    if kind is None:
        return None
    clauses = tuple(body.split(" ; "))
    return kind.moves((*clauses, *kind.adds(Question(question), clauses)) if kind.adds and question else clauses, tuple(steps))


def parts(step: str, before: Moves | None) -> list[tuple[str, bool]]:
    """A step in pieces, each with whether it is computed: what a label makes certain, and what follows `=`."""
    label, colon, rest = step.partition(" : ")
    certain = before.certain(label) if before and colon else None
    if certain is None or not rest.startswith(certain):
        head, equals, result = step.partition(" = ")
        return [(f"{head} =", False), (result, True)] if equals else [(step, False)]
    pieces = [(f"{label} :", False), (certain, True)]
    if len(rest) > len(certain):
        pieces += parts(rest[len(certain) :].strip(), None)
    return pieces
