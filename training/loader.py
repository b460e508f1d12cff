"""Items to batches. What step s trains on is a pure function of (stream, s): resuming and splitting over ranks are exact.

A step takes the items s*n .. s*n+n-1 of an endless stream; rank r takes those with index = r modulo the number of ranks. They
are packed into rows and the rows cut into micro-batches. Nothing here imports torch: producer processes start fast.
Shapes: R rows of a micro-batch, T tokens of its longest row.
"""

import hashlib
import itertools
import multiprocessing
import queue
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

PADDING = -1  # the segment of padding: it attends to padding only


class Encoded(Protocol):
    """One item as the corpus gives it: `<q> question <tags> ... <eos>`."""

    @property
    def ids(self) -> list[int]: ...
    @property
    def question_length(self) -> int: ...  # ids that state the question, the model need not write them
    @property
    def computed(self) -> list[bool]: ...  # for each id: the server writes it, not the model


Source = Callable[[int, float], Encoded]  # (item index, progress of the run 0..1) -> item; pure, and picklable for workers


@dataclass(frozen=True)
class LoaderConfig:
    """How items become rows."""

    items_per_step: int  # the global batch, over all ranks and micro-batches
    row_tokens: int = 128  # items are packed up to this length; a longer item has a row of its own
    micro_tokens: int = 6144  # rows x longest row of a micro-batch, at most (one row at least)
    question_loss: float = 0.1  # share of items with loss on the question too, to keep its likelihood usable as a signal
    workers: int = 1  # producer processes; 0 = in this process
    prefetch: int = 4  # steps that each producer may be ahead

    def __post_init__(self) -> None:
        """Raises ValueError where a size is impossible."""
        if min(self.items_per_step, self.row_tokens, self.micro_tokens, self.prefetch) < 1 or self.workers < 0:
            raise ValueError(f"impossible sizes: {self}")


@dataclass(frozen=True)
class MicroBatch:
    """Packed rows. `loss` marks the positions whose next token, `targets`, is learnt."""

    ids: NDArray[np.int64]  # [R, T]
    positions: NDArray[np.int64]  # [R, T] from 0 in each item
    segments: NDArray[np.int64]  # [R, T] the item within the row, PADDING on padding
    targets: NDArray[np.int64]  # [R, T]
    loss: NDArray[np.bool_]  # [R, T]


@dataclass(frozen=True)
class StepBatch:
    """What one rank does in one step."""

    micro: tuple[MicroBatch, ...]
    items: int
    tokens: int  # without padding
    loss_tokens: int


def uniform(*key: object) -> float:
    """A number in [0, 1) that depends on the key alone."""
    digest = hashlib.blake2b(repr(key).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64


def pack(lengths: list[int], row_tokens: int) -> list[list[int]]:
    """Indices of items, best fit decreasing: each into the fullest row it fits; rows from the longest to the shortest."""
    rows: list[list[int]] = []
    room: list[int] = []
    for index in sorted(range(len(lengths)), key=lambda i: (-lengths[i], i)):
        fits = [r for r in range(len(rows)) if room[r] >= lengths[index]]
        if fits:
            best = min(fits, key=lambda r: (room[r], r))
            rows[best].append(index)
            room[best] -= lengths[index]
        else:
            rows.append([index])
            room.append(max(0, row_tokens - lengths[index]))
    filled = [sum(lengths[i] for i in row) for row in rows]
    return [rows[r] for r in sorted(range(len(rows)), key=lambda r: (-filled[r], r))]


def micro_batches(items: list[Encoded], learn_question: list[bool], config: LoaderConfig) -> tuple[MicroBatch, ...]:
    """Pack items and cut the rows; an item of n ids takes n-1 positions, its last id is only ever a target."""
    rows = pack([len(item.ids) - 1 for item in items], config.row_tokens)
    out: list[MicroBatch] = []
    while rows:
        longest = sum(len(items[i].ids) - 1 for i in rows[0])  # rows come longest first
        count = max(1, config.micro_tokens // longest)
        out.append(_filled(rows[:count], longest, items, learn_question))
        rows = rows[count:]
    return tuple(out)


def _filled(rows: list[list[int]], length: int, items: list[Encoded], learn_question: list[bool]) -> MicroBatch:
    shape = (len(rows), length)
    ids, positions, targets = (np.zeros(shape, np.int64) for _ in range(3))
    segments, loss = np.full(shape, PADDING, np.int64), np.zeros(shape, np.bool_)
    for r, row in enumerate(rows):
        start = 0
        for segment, i in enumerate(row):
            item = items[i]
            if len(item.computed) != len(item.ids):
                raise ValueError(f"an item of {len(item.ids)} ids has {len(item.computed)} flags")
            here = slice(start, start + len(item.ids) - 1)
            ids[r, here], targets[r, here] = item.ids[:-1], item.ids[1:]
            positions[r, here], segments[r, here] = np.arange(len(item.ids) - 1), segment
            learnt = ~np.array(item.computed[1:], np.bool_)
            if not learn_question[i]:
                learnt[: item.question_length - 1] = False  # target t is id t+1
            loss[r, here] = learnt
            start += len(item.ids) - 1
    return MicroBatch(ids, positions, segments, targets, loss)


@dataclass(frozen=True)
class Stream:
    """The batches of one rank of one run."""

    source: Source
    config: LoaderConfig
    seed: int
    steps: int
    rank: int = 0
    ranks: int = 1

    def step(self, step: int) -> StepBatch:
        """The batch of one step; pure."""
        first = step * self.config.items_per_step
        mine = [i for i in range(first, first + self.config.items_per_step) if i % self.ranks == self.rank]
        items = [self.source(i, step / self.steps) for i in mine]
        learn_question = [uniform(self.seed, "question", i) < self.config.question_loss for i in mine]
        micro = micro_batches(items, learn_question, self.config)
        return StepBatch(micro, len(items), sum(len(i.ids) - 1 for i in items), sum(int(m.loss.sum()) for m in micro))

    def batches(self, first: int) -> Iterator[StepBatch]:
        """Steps first..steps-1 in order, made ahead by `workers` processes; the order does not depend on their speed."""
        if self.config.workers == 0 or first >= self.steps:
            yield from (self.step(step) for step in range(first, self.steps))
            return
        context = multiprocessing.get_context("spawn")  # a fork would copy torch's threads in an unknown state
        workers = min(self.config.workers, self.steps - first)
        queues: list[Any] = [context.Queue(self.config.prefetch) for _ in range(workers)]
        processes = [
            context.Process(target=_produce, args=(self, range(first + w, self.steps, workers), queues[w]), daemon=True)
            for w in range(workers)
        ]
        for process in processes:
            process.start()
        try:
            for step in range(first, self.steps):
                w = (step - first) % workers
                yield _received(queues[w], processes[w])
        finally:
            for process in processes:
                process.kill()  # they hold nothing that needs an orderly end
            for process in processes:
                process.join()


def _produce(stream: Stream, steps: range, out: Any) -> None:
    # A signal to the whole group (Ctrl-C, `timeout`) must not end a producer halfway through a message: the run, which
    # still takes one batch before its last checkpoint, would wait for the rest of it for ever.
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    for step in steps:
        try:
            made: StepBatch | BaseException = stream.step(step)
        except Exception as fault:  # sent on, so that the run stops with the reason
            made = RuntimeError(f"step {step}: {type(fault).__name__}: {fault}")
        while True:
            try:
                out.put(made, timeout=2)
                break
            except queue.Full:
                if parent is None or not parent.is_alive():  # killed: leave no orphan
                    out.cancel_join_thread()
                    return


def _received(incoming: Any, process: Any) -> StepBatch:
    while True:
        try:
            made = incoming.get(timeout=2)
        except queue.Empty:
            if process.is_alive():
                continue
            raise RuntimeError(f"a producer of items died with exit code {process.exitcode}") from None
        if isinstance(made, BaseException):
            raise made
        assert isinstance(made, StepBatch)
        return made


@dataclass(frozen=True)
class CorpusConfig:
    """Which items the corpus is asked for."""

    tokenizer: str  # path of tokenizer.json
    shallow_until: float = 0.1  # share of the run whose items are mostly shallow (no abrupt stages: those cause forgetting)
    shallow_share: float = 0.8  # share of shallow items in that part
    shallow_levels: tuple[str, ...] = ("elementary",)
    steps_share: float = 1.0  # of items that are taught beyond their reading: the steps follow from it
    evaluation_splits: tuple[str, ...] = ("T0", "T1", "T4")
    evaluation_items: int = 200  # of the dev half of each split


@dataclass(frozen=True)
class CorpusSource:
    """The stream of `training/corpus.py`: the core of item i is drawn from the mix by a hash of i."""

    config: CorpusConfig
    mix: dict[str, float] = field(hash=False)
    seed: int
    split: str = "train"

    def core(self, index: int) -> str:
        """The core of item `index`."""
        total = sum(self.mix.values())
        at = uniform(self.seed, "core", index) * total
        for core, until in zip(self.mix, itertools.accumulate(self.mix.values()), strict=True):
            if at < until:
                return core
        return list(self.mix)[-1]  # rounding at the upper end

    def shallow(self, index: int, progress: float) -> bool:
        """Whether item `index` is to be a shallow one."""
        return progress < self.config.shallow_until and uniform(self.seed, "level", index) < self.config.shallow_share

    def worked_out(self, index: int) -> bool:
        """Whether item `index` is taught to its answer, and not only to the end of its reading. Evaluation items always are."""
        return self.split != "train" or uniform(self.seed, "steps", index) < self.config.steps_share

    def __call__(self, index: int, progress: float) -> Encoded:
        """Item `index`; it depends on nothing else but whether the run is in its shallow part."""
        from model.trace import LEVELS, STEP
        from training import corpus  # heavy, and only this source needs it
        from training.draw import Split

        tokenizer = load_tokenizer(self.config.tokenizer)
        shallow = self.split != Split.T4.value and self.shallow(index, progress)  # T4 is deep by definition
        levels = self.config.shallow_levels if shallow else LEVELS
        item = corpus.encoded(self.core(index), Split(self.split), "dev", self.seed, index, tokenizer, levels)
        return item if self.worked_out(index) else item.until(tokenizer.id(STEP))


@cache
def load_tokenizer(path: str) -> Any:
    """The tokeniser at `path`, read once a process."""
    from model.tokenizer import Tokenizer

    return Tokenizer.load(path)
