"""The only source of randomness, phrases, names and depths that a core uses, and what keeps the splits apart."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from training.problem import DEPTHS

# Syllables of invented names: a reader (and a network) must copy what it has never seen.
_ONSETS = "b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh sk sl st t th tr v w y z".split()
_NUCLEI = "a e i o u ai ea ee ia oa oo ou".split()
_CODAS = ["", "", "", *"b d g k l ll m n nd nt p r rn rk s sh st t th x".split()]

# What syllables make by chance and English uses otherwise.
_WORDS = frozenset(
    "are for had her hers him his how may nor nos not she that the their them then there they this tho too was were wont cant you".split()
)


class Split(Enum):
    """Where an item belongs. T0 same distribution, T1 held-out clause patterns, T4 deeper than trained, T7 unanswerable twins."""

    TRAIN = "train"
    T0 = "T0"
    T1 = "T1"
    T4 = "T4"
    T7 = "T7"


@dataclass(frozen=True)
class Patterns:
    """Ways of saying one thing, as `str.format` templates. `held_out` ones are never trained on; T1 consists of them."""

    train: tuple[str, ...]
    held_out: tuple[str, ...] = ()


class Draw:
    """Everything random about one item, from one seeded generator and one split.

    `words` chooses how things are said; with the same `rng` and other `words` the same problem is put differently.
    """

    def __init__(
        self, rng: random.Random, split: Split, *, unanswerable: bool = False, words: random.Random | None = None
    ) -> None:
        self.rng = rng
        self.words = words or rng
        self.split = split
        self.unanswerable = unanswerable

    def say(self, patterns: Patterns, **slots: object) -> str:
        """One clause from `patterns`: held-out ones in T1 where there are any, trained ones elsewhere."""
        return self.pattern(patterns).format(**slots)

    def pattern(self, patterns: Patterns) -> str:
        """The one that is said."""
        choices = patterns.held_out if self.split is Split.T1 and patterns.held_out else patterns.train
        return self.words.choice(choices)

    def depth(self, level: str) -> int:
        """How many operations or hops: within the level's range, in T4 one to three more than its largest."""
        low, high = DEPTHS[level]
        return high + self.rng.randint(1, 3) if self.split is Split.T4 else self.rng.randint(low, high)

    def names(self, pool: Sequence[str], count: int, invented: float = 0.25) -> list[str]:
        """Distinct names from `pool`, each replaced by an invented one with probability `invented`."""
        chosen = self.rng.sample(list(pool), count)
        made = [self.invent() if self.rng.random() < invented else name for name in chosen]
        return made if len({name.lower() for name in made}) == count else chosen

    def invent(self) -> str:
        """A pronounceable capitalised name that no list holds."""
        syllables = self.rng.choice((1, 2, 2, 2, 3))
        parts = [self.rng.choice(_ONSETS) + self.rng.choice(_NUCLEI) for _ in range(syllables)]
        word = "".join(parts) + self.rng.choice(_CODAS)
        return word.capitalize() if len(word) > 2 and word not in _WORDS else self.invent()
