"""Who runs next. Pure: no arithmetic, no clock, no threads.

Every running sequence is in every step: its question whole at first, then what it wrote last. A waiting one enters as soon as
a slot is free and the step has room. What a slot has held stays there until it is overwritten: a question that is asked again,
by a sample or another client, starts from the computed prefix.
"""

from collections import deque
from collections.abc import Sequence as Items
from dataclasses import dataclass
from itertools import takewhile

from service.step import Chunk, Step

MIN_SHARED = 8  # a copy of fewer tokens is not worth its call


@dataclass(eq=False)
class Sequence:
    """One trace on its way: the tokens that it feeds next, and where the earlier ones are."""

    pending: tuple[int, ...]
    slot: int | None = None
    held: int = 0  # tokens that are in the slot


@dataclass(frozen=True)
class Copy:
    """The first `length` tokens of one slot, wanted in another before the step."""

    source: int
    target: int
    length: int


@dataclass(frozen=True)
class Plan:
    """Copies in order, then a step; `sequences` are those of its chunks."""

    copies: tuple[Copy, ...]
    step: Step
    sequences: tuple[Sequence, ...]


class Scheduler:
    """A waiting line and slots."""

    def __init__(self, slots: int, step_tokens: int) -> None:
        self._free = set(range(slots))
        self._contents: list[list[int]] = [[] for _ in range(slots)]
        self._running: dict[int, Sequence] = {}
        self._waiting: deque[Sequence] = deque()
        self._step_tokens = step_tokens

    @property
    def waiting(self) -> int:
        """Sequences without a slot."""
        return len(self._waiting)

    @property
    def running(self) -> int:
        """Sequences with a slot."""
        return len(self._running)

    def submit(self, sequence: Sequence) -> None:
        """Put a sequence at the end of the line."""
        self._waiting.append(sequence)

    def plan(self) -> Plan | None:
        """What to compute next, None where nothing is to be done. Each plan is carried out before the next is asked for."""
        copies: list[Copy] = []
        room = self._step_tokens - sum(len(one.pending) for one in self._running.values())
        while self._waiting and self._free and (room >= len(self._waiting[0].pending) or not self._running):
            sequence = self._waiting.popleft()
            copies += self._enter(sequence)
            room -= len(sequence.pending)
        sequences = tuple(self._running[slot] for slot in sorted(self._running))
        chunks = tuple(Chunk(slot, self._running[slot].held, self._running[slot].pending) for slot in sorted(self._running))
        return Plan(tuple(copies), Step(chunks), sequences) if chunks else None

    def commit(self, sequence: Sequence, tokens: tuple[int, ...]) -> None:
        """A sequence's chunk has been computed; `tokens` are what it feeds next, none when it has ended."""
        if sequence.slot is None:
            raise ValueError("a sequence without a slot was computed: this is a bug")
        self._contents[sequence.slot] += sequence.pending
        sequence.held += len(sequence.pending)
        sequence.pending = tokens
        if not tokens:
            self._leave(sequence)

    def cancel(self, sequence: Sequence) -> None:
        """Forget a sequence, wherever it is; no other one notices."""
        if sequence.slot is not None:
            self._leave(sequence)
        elif sequence in self._waiting:
            self._waiting.remove(sequence)

    def forget(self, sequence: Sequence) -> None:
        """Cancel a sequence whose step failed: what its slot holds is not to be trusted."""
        if sequence.slot is not None:
            self._contents[sequence.slot] = []
        self.cancel(sequence)

    def _leave(self, sequence: Sequence) -> None:
        if sequence.slot is not None:
            del self._running[sequence.slot]
            self._free.add(sequence.slot)
            sequence.slot = None

    def _enter(self, sequence: Sequence) -> list[Copy]:
        """Give a slot: the free one that holds most of the question, else the lowest: the engine's view then stays dense."""
        shared = [_shared(contents, sequence.pending) for contents in self._contents]
        slot = max(sorted(self._free), key=lambda free: shared[free] if shared[free] >= MIN_SHARED else 0)
        source = max(range(len(shared)), key=shared.__getitem__)
        copies = []
        if shared[source] >= MIN_SHARED and shared[source] > shared[slot]:
            copies = [Copy(source, slot, shared[source])]
            shared[slot] = shared[source]
        self._free.remove(slot)
        self._running[slot] = sequence
        self._contents[slot] = list(sequence.pending[: shared[slot]])
        sequence.slot, sequence.held = slot, shared[slot]
        sequence.pending = sequence.pending[shared[slot] :]
        return copies


def _shared(contents: Items[int], prompt: Items[int]) -> int:
    """Tokens at the start of a prompt that are computed already; its last one is computed anew, for its logits."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(contents, prompt[:-1], strict=False))
    return sum(1 for _ in same)
