"""Derivations of which premise is not needed: the proof, then the one that none of its steps cites."""

from model.derivation import proof
from model.derivation.heads import NEEDED, asking
from model.derivation.moves import Moves, planned
from model.derivation.wrapped import base
from model.trace import UNKNOWN

_MOST_LINES = 15  # of a trace, the goal among them where there is room


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """The proof step by step, then what is spare or, where nothing follows, missing; None for a reading without sense."""
    found = base(clauses)
    if found is None or found[0] != "proof":
        return None
    head, *told = found[1]
    asked, _, named = head.partition(" = ")[2].partition(f" {NEEDED.word} ")
    own = (asking("proof", asked), *told)
    solved = proof.proved(own)
    cited = list(dict.fromkeys(clause.split()[0] for clause in told if not clause.startswith("unused ")))
    labels = named.split(NEEDED.joint)
    if solved is None or len(labels) != len(cited):
        return None
    lines, answer = solved
    if answer == UNKNOWN:
        return proof.moves(own, steps)
    spare = [
        label for label, mark in zip(labels, cited, strict=True) if not any(line.startswith(f"{mark} :") for line in lines)
    ]
    if len(spare) != 1:
        return None
    goals = (asked.split()[-1],) if len(lines) + 2 <= _MOST_LINES else ()
    return planned(goals, (*lines, f"spare : {spare[0]}"), steps, spare[0])
