"""The sheet that a question of a scene or of a relation is composed on: what is said, and its numbers by the letters of its slots."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from training.draw import Draw, Patterns
from training.written.slots import chosen

SLOT = re.compile(r"\{([a-z])(\.\w+)?\}")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass
class Sheet:
    """What is written so far: numbers by the letter that stands for them; `ranges` are those that a place names for its slots."""

    draw: Draw
    ranges: Mapping[str, str]
    values: dict[str, int] = field(default_factory=dict)

    def said(self, ways: Patterns) -> str:
        """One of the ways, and one of each of its `[x|y]`."""
        return chosen(self.draw.words, self.draw.pattern(ways))

    def new(self, value: int) -> str:
        """A letter of its own for a number."""
        letter = _LETTERS[len(self.values)]
        self.values[letter] = value
        return letter

    def drawn(self, slot: str, standard: str) -> int:
        """A number of the range that the place names for a slot, else of the usual one."""
        span = self.ranges.get(slot, standard)
        if "-" not in span:
            return int(self.draw.rng.choice(span.split(",")))
        low, high = map(int, span.split("-"))
        return self.draw.rng.randint(low, high)

    @property
    def draws(self) -> list[tuple[str, str]]:
        """The numbers as an entry draws them."""
        return [(letter, str(value)) for letter, value in self.values.items()]


def slots(text: str) -> list[str]:
    """The letters of a text's slots for numbers, in their order."""
    return list(dict.fromkeys(letter for letter, _ in SLOT.findall(text)))


def lettered(text: str, letters: Mapping[str, str]) -> str:
    """A text whose slots have other letters."""
    return SLOT.sub(lambda match: f"{{{letters[match[1]]}{match[2] or ''}}}", text)


def listed(sheet: Sheet, items: Sequence[str]) -> str:
    """`x, y and z`."""
    link = sheet.draw.words.choice((" and ", " and ", ", ", " plus ")) if len(items) > 1 else ""
    return ", ".join(items[:-1]) + link + items[-1] if items else ""
