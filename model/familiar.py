"""How new the words of a question are: its runs of three neighbouring words that no question of the training text has.

A network answers best what is worded like what it learnt, and its own probabilities tell little of that: it is as sure of a
sentence that it misreads. `familiar.bin` holds the runs of the training text as sorted little-endian uint32, one hash each.
"""

import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

_PIECE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+(?:\.\d+)?|[^\w\s]")
_ENDS = ".?!;:,"
_NUMBER, _NAME, _START, _END = "#", "@", "^", "$"


class Familiar:
    """The runs of three words that are known."""

    def __init__(self, known: Iterable[int]) -> None:
        """`known` are the hashes of the runs. A set: it is asked of every trace, and sorting a table takes 12 ms each time."""
        self.known = frozenset(known)

    @classmethod
    def of(cls, questions: Iterable[str]) -> "Familiar":
        """What these questions are made of."""
        return cls(run for question in questions for run in _runs(question))

    @classmethod
    def load(cls, path: Path) -> "Familiar":
        """Read `familiar.bin`. Raises ValueError where it is none."""
        content = path.read_bytes()
        if len(content) % 4:
            raise ValueError(f"{path}: {len(content)} bytes are no list of 32-bit hashes")
        return cls(np.frombuffer(content, "<u4").tolist())

    def to_bytes(self) -> bytes:
        """The content of `familiar.bin`."""
        return np.array(sorted(self.known), "<u4").tobytes()

    def __len__(self) -> int:
        return len(self.known)

    def new_runs(self, question: str) -> int:
        """How many runs of three words of a question are not known."""
        return sum(run not in self.known for run in _runs(question))


def _runs(question: str) -> Iterator[int]:
    words = list(_words(question))
    return (zlib.crc32(" ".join(words[at : at + 3]).encode()) for at in range(len(words) - 2))


def _words(question: str) -> Iterator[str]:
    """Words in small letters and signs; every number is the same one, and so is every capitalised word within a sentence."""
    yield _START
    last = _ENDS
    for piece in _PIECE.findall(question):
        named = piece[0].isupper() and last not in _ENDS
        yield _NUMBER if piece[0].isdigit() else _NAME if named else piece.lower()
        last = piece
    yield _END
