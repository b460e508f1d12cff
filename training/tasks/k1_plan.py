"""K1 while it is made: skins, and the draft of a problem that a form of programs hands to the core."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from training.draw import Draw, Patterns
from training.tasks.b1_text import Said, brief, unrelated
from training.tasks.wording import SMALL

UNKNOWN = "unknown"


@dataclass(frozen=True)
class Scene:
    """What one kind of problem is about in a domain.

    `form` is registers, machine, store or hands. `names` are variables, machines, stores or things, `states` and `symbols` of machines,
    `items` of stores, as sentences say them; `own` are patterns beside the general ones, or instead of them if the scene is `apart`.
    """

    form: str
    names: tuple[str, ...]
    states: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    people: bool = False  # items are persons
    own: dict[str, Patterns] = field(default_factory=dict)
    apart: bool = False
    operators: str = "+-*"


@dataclass(frozen=True)
class Skin:
    """The scenes of one cell, names of persons, and whether something is supposed to be otherwise than told."""

    scenes: tuple[Scene, ...]
    changes: bool
    people: tuple[str, ...] = ()


@dataclass
class Draft:
    """One problem: its sentences with their clauses, what is asked, and the answer of the form's own solver."""

    asked: str
    said: list[Said]
    question: Said
    answer: str
    names: tuple[str, ...]
    options: tuple[str, ...] = ()
    glued: bool = False  # the sentences stand in one line of code


class Speaker:
    """One item's words: the general patterns of its form, and those of its scene."""

    def __init__(self, draw: Draw, scene: Scene, general: dict[str, Patterns], patterns: int) -> None:
        self.draw, self._scene, self._general, self._patterns = draw, scene, general, patterns
        self._words = draw.rng.choice((0.0, 0.0, 0.3, 0.8))

    def say(self, kind: str, **slots: object) -> str:
        """A sentence of a kind."""
        own, general = self._scene.own.get(kind), self._general.get(kind, Patterns(()))
        table = own if own is not None and (self._scene.apart or not general.train or self.draw.rng.random() < 0.6) else general
        return brief(self.draw, table, self._patterns, slots)

    def has(self, kind: str) -> bool:
        """Whether there are patterns of a kind."""
        return kind in self._scene.own or kind in self._general

    def count(self, number: int) -> str:
        """How often something happens, in digits or as a word."""
        return SMALL[number] if 2 <= number <= 12 and self.draw.rng.random() < self._words else str(number)

    def idle(self, count: int) -> list[Said]:
        """Sentences that say nothing of the matter."""
        return unrelated(self.draw, count, lambda number: self.say("idle", k=number))


def bare(text: str) -> str:
    """A name without its article, as readings write it."""
    return text.removeprefix("the ").removeprefix("a ").removeprefix("an ")


def mixed(draw: Draw, said: list[Said], idle: Sequence[Said]) -> list[Said]:
    """Sentences with idle ones between them, none of them in first place."""
    for one in idle:
        said.insert(draw.rng.randint(1, len(said)), one)
    return said
