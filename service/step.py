"""What the scheduler asks of the engine: plain values, so that neither needs to know the other."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Chunk:
    """New tokens of one sequence. `start` tokens of its slot stay as they are; what lay beyond is forgotten."""

    slot: int
    start: int
    tokens: tuple[int, ...]


@dataclass(frozen=True)
class Step:
    """Chunks that are computed together, at most one a slot."""

    chunks: tuple[Chunk, ...]
