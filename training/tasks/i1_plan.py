"""What the families of I1 share: a plan with its solver's answer, and sentences that remember what they read as."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from training.draw import Draw, Patterns
from training.tasks.b1_text import Said, brief, unrelated
from training.tasks.i1_law_phrases import IDLE

__all__ = ["TRUTHS", "UNKNOWN", "Plan", "Said", "Speaker", "listed", "place"]
UNKNOWN = "unknown"
TRUTHS = ("yes", "no", UNKNOWN)


@dataclass(frozen=True)
class Plan:
    """One problem in words: its sentences, the one that asks, what is asked, and the solver's answer.

    `fixed` sentences keep their order, `loose` ones stand anywhere. `options` are all the answers of a choice.
    """

    fixed: Sequence[Said]
    loose: Sequence[Said]
    question: str
    asked: str
    answer: str
    names: tuple[str, ...]
    options: tuple[str, ...] = ()


class Speaker:
    """Says things in the shorter patterns of a table."""

    def __init__(self, draw: Draw, patterns: int, **slots: object) -> None:
        self.draw, self.rng = draw, draw.rng
        self._patterns, self._slots = patterns, slots

    def say(self, table: Patterns, **slots: object) -> str:
        """A sentence of a table."""
        return brief(self.draw, table, self._patterns, {**self._slots, **slots})

    def idle(self, count: int) -> list[Said]:
        """Sentences that say nothing of the matter."""
        return unrelated(self.draw, count, lambda number: self.say(IDLE, k=number))


def listed(parts: Sequence[str], link: str = "and") -> str:
    """`2, 3 and 4`."""
    return "".join(parts) if len(parts) < 2 else ", ".join(parts[:-1]) + f" {link} {parts[-1]}"


def place(word: str, text: str) -> int:
    """Where a text has a word."""
    match = re.search(rf"\b{re.escape(word)}\b", text)
    return match.start() if match else len(text)
