"""The statements of a reading of a program as they are run: what `instead` says put in the place of what it changes."""

from collections.abc import Sequence
from dataclasses import dataclass

MAX_LINES = 24
MAX_STATEMENTS = 200


@dataclass(frozen=True)
class Derived:
    """What is to be found, the lines that derive it, and the answer."""

    goals: tuple[str, ...]
    lines: tuple[str, ...]
    answer: str


def statements(clauses: Sequence[str]) -> list[str] | None:
    """The clauses behind what is asked as they are run; None where an `instead` changes nothing that is there, or several things."""
    told = [clause for clause in clauses if not clause.startswith(("instead ", "unused "))]
    for clause in clauses:
        if clause.startswith("instead "):
            change = clause.removeprefix("instead ")
            wanted = change.removeprefix("not ")
            places = [i for i, one in enumerate(told) if (one == wanted if wanted != change else _part(one) == _part(wanted))]
            if len(places) != 1:
                return None
            told[places[0] : places[0] + 1] = [wanted] if wanted == change else []
    return told


def _part(clause: str) -> tuple[str, ...]:
    """What a clause settles: the start of `x`, what is added to it, how often, one rule, what one does with a thing."""
    words = clause.split()
    if words[0] in ("repeat", "start", "input"):
        return (words[0],)
    if words[0] in ("stack", "queue"):
        return ("stack",)
    if words[0] == "swap" or len(words) < 3:
        return tuple(words)
    return (words[0], words[1], words[2] if words[1] == ":" else "")
