"""The arithmetic: one onnxruntime session and the KV slots. Knows no scheduling, no text and no clock.

An answer never depends on its company. Projections run on the packed rows of all sequences with a scale per row and exact
integer sums; attention runs per sequence inside `GroupQueryAttention`. That operator has another kernel for a single query row,
whose sums round differently, so a lone token is computed twice (an echo): then chunks of any length give the same bits.
"""

import math
import os
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from service.step import Chunk, Step

PROVIDERS = {"cpu": "CPUExecutionProvider", "cuda": "CUDAExecutionProvider"}
CGROUP_QUOTA = Path("/sys/fs/cgroup/cpu.max")
SHORT = 4  # tokens of a chunk that goes on where it was: one token and what was computed behind it
Logits = NDArray[np.float32]


class EngineError(RuntimeError):
    """The engine cannot start on this machine with these settings."""


def available_threads(quota: Path = CGROUP_QUOTA) -> int:
    """Cores that this process may use: the container's quota if it has one, else the cores it may run on."""
    cores = len(os.sched_getaffinity(0))
    try:
        limit, period = quota.read_text().split()
    except (OSError, ValueError):
        return cores
    return cores if limit == "max" else max(1, min(cores, math.ceil(int(limit) / int(period))))


def open_session(model: Path, threads: int, provider: str) -> ort.InferenceSession:
    """A session on the named provider; EngineError where onnxruntime would quietly fall back to another."""
    if provider not in PROVIDERS:
        raise EngineError(f"unknown provider {provider!r}: one of {', '.join(PROVIDERS)}")
    wanted = PROVIDERS[provider]
    if wanted not in ort.get_available_providers():
        raise EngineError(f"onnxruntime here has no {wanted}; it has {', '.join(ort.get_available_providers())}")
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Shapes differ at every step, and the arena keeps the largest of all it has seen. Giving both up costs 0.08 ms of 0.8 for
    # one sequence at 256 x 6 and nothing that could be measured at 512 x 12 or with more sequences.
    options.enable_mem_pattern = False
    options.enable_cpu_mem_arena = False
    session = ort.InferenceSession(str(model), options, providers=[wanted])
    if session.get_providers()[0] != wanted:
        raise EngineError(f"onnxruntime fell back from {wanted} to {', '.join(session.get_providers())}")
    return session


class Engine:
    """Fixed memory: `slots` sequences of at most `slot_tokens` tokens. Not thread-safe: one caller at a time."""

    def __init__(
        self,
        model: Path,
        slots: int = 32,
        slot_tokens: int = 512,
        threads: int | None = None,
        provider: str = "cpu",
        chunk_tokens: int = 64,
    ) -> None:
        """`chunk_tokens` is the most that one pass appends to a slot; longer chunks take several passes."""
        self.slots, self.slot_tokens, self.provider = slots, slot_tokens, provider
        self._session = open_session(model, threads or available_threads(), provider)
        positions = int(self._session.get_modelmeta().custom_metadata_map["positions"])
        if slot_tokens > positions:
            raise EngineError(f"{slot_tokens} tokens a slot were asked for, the model knows {positions} positions")
        self.vocabulary = int(self._session.get_outputs()[0].shape[1])
        caches = [value for value in self._session.get_inputs() if value.name.startswith(("key.", "value."))]
        _, heads, _, head_width = caches[0].shape
        # Attention wants room for the longest chunk of a step behind every sequence, filled or not.
        self._chunk_tokens = max(2, chunk_tokens)
        self._capacity = slot_tokens + self._chunk_tokens
        # Filled, not `zeros`: memory that is not there is missed now, not in the middle of a request.
        self._cache = np.full((len(caches), slots, heads, self._capacity, head_width), 0, np.float32)
        self._cache_names = [value.name for value in caches]
        self._bindings: dict[tuple[int, int], ort.IOBinding] = {}

    def step(self, step: Step, all_logits: bool = False) -> Logits:
        """Append every chunk to its slot -> logits after each chunk's last token [chunks, vocabulary].

        With `all_logits` the logits after every token of every chunk, chunk after chunk. Raises ValueError for a step that
        does not fit: two chunks in one slot, an empty chunk, an unknown slot or token, too many tokens.
        """
        self._validate(step.chunks)
        if not step.chunks:
            return np.empty((0, self.vocabulary), np.float32)
        rows: list[list[Logits]] = [[] for _ in step.chunks]
        for order, pieces in self._passes(step.chunks):
            logits = self._run(pieces, all_logits)
            ends = np.cumsum([len(piece.tokens) if all_logits else 1 for piece in pieces])
            for index, part in zip(order, np.split(logits, ends[:-1]), strict=True):
                rows[index] = rows[index] + [part] if all_logits else [part]
        return np.concatenate([part for parts in rows for part in parts])

    def copy(self, slot_from: int, slot_to: int, length: int) -> None:
        """Give `slot_to` the first `length` tokens of `slot_from`, so that samples share a computed prefix."""
        if not (0 <= slot_from < self.slots and 0 <= slot_to < self.slots and 0 <= length <= self.slot_tokens):
            raise ValueError(f"no copy of {length} tokens from slot {slot_from} to {slot_to}")
        self._cache[:, slot_to, :, :length] = self._cache[:, slot_from, :, :length]

    def warm(self) -> None:
        """Run the smallest and the largest shapes once, so that the first request pays for no allocation."""
        for width in (1, self.slots):
            for length in (1, min(self._chunk_tokens, self.slot_tokens)):
                self.step(Step(tuple(Chunk(slot, 0, (0,) * length) for slot in range(width))))

    def _validate(self, chunks: tuple[Chunk, ...]) -> None:
        if len({chunk.slot for chunk in chunks}) != len(chunks):
            raise ValueError("a step holds at most one chunk a slot")
        for chunk in chunks:
            if not 0 <= chunk.slot < self.slots:
                raise ValueError(f"slot {chunk.slot} is not one of {self.slots}")
            if not chunk.tokens or chunk.start < 0 or chunk.start + len(chunk.tokens) > self.slot_tokens:
                raise ValueError(f"{len(chunk.tokens)} tokens after {chunk.start} do not fit a slot of {self.slot_tokens}")
            if not 0 <= min(chunk.tokens) <= max(chunk.tokens) < self.vocabulary:
                raise ValueError(f"a token of slot {chunk.slot} is not one of {self.vocabulary}")

    def _passes(self, chunks: tuple[Chunk, ...]) -> Iterable[tuple[list[int], list[Chunk]]]:
        """Pieces of at most `chunk_tokens` that run together, with the chunks that they belong to."""
        size = self._chunk_tokens
        longest = max((len(chunk.tokens) for chunk in chunks), default=0)
        for at in range(0, longest, size):
            order = [index for index, chunk in enumerate(chunks) if len(chunk.tokens) > at]
            parts = [
                Chunk(chunk.slot, chunk.start + at, chunk.tokens[at : at + size]) for chunk in map(chunks.__getitem__, order)
            ]
            for group in _alike(parts):
                yield [order[place] for place in group], [parts[place] for place in group]

    def _run(self, chunks: list[Chunk], all_logits: bool) -> Logits:
        first, last = min(chunk.slot for chunk in chunks), max(chunk.slot for chunk in chunks)
        inputs = self._inputs(chunks, first, last - first + 1, all_logits)
        logits = np.empty((len(inputs["wanted"]), self.vocabulary), np.float32)
        binding = self._binding(first, last)
        held = {name: ort.OrtValue.ortvalue_from_numpy(value) for name, value in inputs.items()}
        for name, value in held.items():
            binding.bind_ortvalue_input(name, value)
        binding.bind_ortvalue_output("logits", ort.OrtValue.ortvalue_from_numpy(logits))
        self._session.run_with_iobinding(binding)
        return logits

    def _binding(self, first: int, last: int) -> ort.IOBinding:
        """Keys and values of neighbouring slots, each bound as input and output alike: attention then writes in place."""
        if (first, last) not in self._bindings:
            binding = self._session.io_binding()
            for name, cache in zip(self._cache_names, self._cache, strict=True):
                value = ort.OrtValue.ortvalue_from_numpy(cache[first : last + 1])
                binding.bind_ortvalue_input(name, value)
                binding.bind_ortvalue_output(f"{name}.out", value)
            self._bindings[first, last] = binding
        return self._bindings[first, last]

    def _inputs(self, chunks: list[Chunk], first: int, rows: int, all_logits: bool) -> dict[str, NDArray[np.generic]]:
        """What the graph of `model/export.py` takes. Slots between are idle: no new token, one that is ignored."""
        lengths = np.zeros(rows, np.int32)
        last_index = np.zeros(rows, np.int32)
        width = max(2, max(len(chunk.tokens) for chunk in chunks))
        spread = np.zeros((rows, width), np.int64)
        tokens: list[int] = []
        positions: list[int] = []
        collect: list[int] = []
        wanted: list[int] = []
        for chunk in chunks:
            row, count, at = chunk.slot - first, len(chunk.tokens), len(tokens)
            echoed = max(2, count)
            tokens += chunk.tokens if count > 1 else chunk.tokens * 2
            positions += [chunk.start, chunk.start] if count == 1 else range(chunk.start, chunk.start + count)
            collect += range(row * width, row * width + echoed)
            wanted += range(at, at + count) if all_logits else [at + count - 1]
            spread[row, :echoed] = range(at, at + echoed)
            lengths[row], last_index[row] = echoed, chunk.start + echoed - 1
        return {
            "tokens": np.array([tokens], np.int64),
            "positions": np.array([positions], np.int64),
            "spread": spread,
            "collect": np.array([collect], np.int64),
            "wanted": np.array(wanted, np.int64),
            "last_index": last_index,
            "lengths": lengths,
            "capacity": np.array(self._capacity, np.int32),
        }


def _alike(chunks: list[Chunk]) -> list[list[int]]:
    """The places of chunks that are worth running together: attention pads each, and every slot between, to the longest.

    What goes on token by token is one group, whatever its slots; questions are one where they are neighbours of about one length.
    """
    lengths = [len(chunk.tokens) for chunk in chunks]
    short = [place for place, length in enumerate(lengths) if length <= SHORT]
    groups = [short] if short else []
    last = None  # the slot of the question before
    for place in sorted(set(range(len(chunks))) - set(short), key=lambda place: chunks[place].slot):
        together = [lengths[other] for other in (*groups[-1], place)] if last == chunks[place].slot - 1 else []
        if together and max(together) <= 2 * min(together):
            groups[-1].append(place)
        else:
            groups.append([place])
        last = chunks[place].slot
    return groups
