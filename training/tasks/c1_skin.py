"""C1: what happens in one domain, and how its people speak of it."""

from dataclasses import dataclass, field

from training.draw import Patterns
from training.tasks.c1_words import Event, Quantity


@dataclass(frozen=True)
class Skin:
    """The events and quantities of one domain; `modes` repeats the questions it prefers, `trend` among them.

    `who` are people who lay hands on something, `all` and `any` how its events are called together. `own` are patterns of its own, which
    stand beside the general ones, or instead of them if it is `apart`.
    """

    events: tuple[Event, ...]
    quantities: tuple[Quantity, ...] = ()
    modes: tuple[str, ...] = ("whether", "whether", "if", "if", "needed", "enough", "which")
    who: tuple[str, ...] = ("somebody",)
    any: tuple[str, ...] = ("any of this",)
    own: dict[str, Patterns] = field(default_factory=dict)
    past: float = 0.5  # how often its stories are told in the past tense
