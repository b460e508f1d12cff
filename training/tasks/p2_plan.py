"""What the kinds of P2 share: the skin, one problem while it is made, and small ways of writing."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from model.trace import BLANK
from training.draw import Draw, Patterns
from training.tasks import p2_phrases as say

WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
CHANCES = ("1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9")
PLAIN = ("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "0.25", "0.75", "0.95")


@dataclass(frozen=True)
class Trial:
    """What may happen to one of several like things: `a packet arrives` or `is lost`, singular and plural."""

    noun: str
    nouns: str
    does: str
    do: str
    fails: str
    fail: str


@dataclass(frozen=True)
class Skin:
    """What P2 talks about in one domain; `kinds` repeats the ones it prefers."""

    kinds: tuple[str, ...]
    items: tuple[tuple[str, str], ...]
    boxes: tuple[str, ...]
    colours: tuple[str, ...]
    people: tuple[str, ...]
    trials: tuple[Trial, ...]
    systems: tuple[str, ...] = ("machine",)
    parts: tuple[str, ...] = ("pump", "valve", "fan", "motor", "switch", "sensor", "relay", "filter", "belt", "cable")
    games: tuple[str, ...] = ("lottery", "game", "ticket", "bet")
    crosses: tuple[tuple[str, str, str, str, str], ...] = ()  # (plant, part, allele, dominant trait, recessive trait)
    kind: str = "colour"


@dataclass
class Plan:
    """One problem while it is made: how it reads, and what is read in it, from which its solution is derived."""

    premises: list[str]
    question: str
    event: str
    clauses: list[str]
    missing: str = ""
    names: list[str] = field(default_factory=list)
    answer_type: str = "number"
    options: tuple[str, ...] = ()
    cased: bool = False  # whether case carries meaning

    @property
    def reading(self) -> tuple[str, ...]:
        """The clauses, with a blank for the answer."""
        return (f"{BLANK} = {self.event}", *self.clauses)


def number(draw: Draw, value: int, spelled: float = 0.7) -> str:
    return WORDS[value] if value < len(WORDS) and draw.rng.random() < spelled else str(value)


def listed(draw: Draw, parts: Sequence[str]) -> str:
    if len(parts) == 1:
        return parts[0]
    if draw.rng.random() < 0.15:
        return ", ".join(parts)
    return ", ".join(parts[:-1]) + draw.rng.choice((" and ", ", and " if len(parts) > 2 else " and ")) + parts[-1]


def chance_text(draw: Draw, chance: str) -> tuple[str, str]:
    """A chance as the question writes it and as the check does: percentages only where they are short."""
    if chance.startswith("0.") and len(chance) == 3 and draw.rng.random() < 0.2:
        return f"{chance[2]}0%", f"{chance[2]}0 %"
    return chance, chance


def asked(draw: Draw, event: Patterns, **slots: object) -> str:
    return draw.say(say.QUESTION, event=draw.say(event, **slots))
