"""M2 while it is made: skins, and the draft that a base core hands to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from model.derivation.derive import moves
from training.tasks.e3 import Skin as E3Skin
from training.tasks.l1_plan import Skin as L1Skin

SPARE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 1), "expert": (1, 2)}


@dataclass(frozen=True)
class Skin:
    """The skin of the base core, and what things are told in: `the story`."""

    base: E3Skin | L1Skin
    told_in: tuple[str, ...]


@dataclass(frozen=True)
class Draft:
    """One problem: the head of its reading and the clauses, the answer of the solver, steps, what it names."""

    question: str
    head: str
    clauses: tuple[str, ...]
    answer: str
    steps: tuple[str, ...]
    options: tuple[str, ...]
    names: tuple[str, ...]


def listed_or(parts: Sequence[str]) -> str:
    """`A, B or C`."""
    return ", ".join(parts[:-1]) + " or " + parts[-1] if len(parts) > 1 else "".join(parts)


def derived(reading: str) -> tuple[str, ...]:
    """The steps of a reading, a goal first, and of what may follow always the first."""
    steps: list[str] = []
    while (now := moves(reading, steps)) is not None and not now.ends:
        openings = now.openings if steps else sorted(now.openings, key=lambda text: not text.startswith("find "))
        opening = openings[0]
        label = opening.removesuffix(" :")
        steps.append(opening if label == opening else f"{opening} {now.lines[label][0]}")
    return tuple(steps)
