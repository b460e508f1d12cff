"""A slot's logits are a matter of that slot alone: company, chunks, threads and earlier tenants leave no trace."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from model.bundle import Bundle
from service import engine as engine_module
from service.engine import Engine, EngineError, Logits, available_threads
from service.step import Chunk, Step
from tests.test_export import sequence

SLOTS, LENGTH = 8, 100


@pytest.fixture(scope="module")
def engine(tiny_bundle: Bundle) -> Engine:
    """Eight slots on the INT8 graph."""
    return Engine(tiny_bundle.model, slots=SLOTS, slot_tokens=128, chunk_tokens=32)


@pytest.fixture(scope="module")
def alone(tiny_bundle: Bundle) -> dict[int, Logits]:
    """Logits after every token of each slot's sequence, fed in one chunk to an engine of one slot."""
    single = Engine(tiny_bundle.model, slots=1, slot_tokens=128, threads=1)
    return {
        slot: single.step(Step((Chunk(0, 0, sequence(single.vocabulary, slot, LENGTH)),)), all_logits=True)
        for slot in range(SLOTS)
    }


def random_steps(vocabulary: int, seed: int) -> Iterator[Step]:
    """All sequences to their end: random company, random lengths, decoding and prefill mixed, slots in random order."""
    rng = np.random.default_rng(seed)
    done = dict.fromkeys(range(SLOTS), 0)
    while open_slots := [slot for slot in done if done[slot] < LENGTH]:
        company = rng.permutation(open_slots)[: rng.integers(1, len(open_slots) + 1)]
        chunks = []
        for slot in map(int, company):
            count = min(int(rng.choice([1, 1, 1, 2, 3, 9, 40])), LENGTH - done[slot])
            chunks.append(Chunk(slot, done[slot], sequence(vocabulary, slot, LENGTH)[done[slot] : done[slot] + count]))
            done[slot] += count
        yield Step(tuple(chunks))


@pytest.mark.parametrize("seed", range(4))
def test_batched_equals_alone(engine: Engine, alone: dict[int, Logits], seed: int) -> None:
    """In random company and random ragged chunks every logit is bit for bit what the sequence gets alone in one chunk."""
    for step in random_steps(engine.vocabulary, seed):
        for chunk, row in zip(step.chunks, engine.step(step), strict=True):
            np.testing.assert_array_equal(row, alone[chunk.slot][chunk.start + len(chunk.tokens) - 1])


def test_all_logits_follow_the_chunks(engine: Engine, alone: dict[int, Logits]) -> None:
    """With `all_logits` the rows of one chunk follow those of the chunk before it, also when a chunk takes several passes."""
    chunks = tuple(
        Chunk(slot, 0, sequence(engine.vocabulary, slot, LENGTH)[:count]) for slot, count in ((5, 70), (0, 1), (3, 33))
    )
    rows = np.concatenate([alone[chunk.slot][: len(chunk.tokens)] for chunk in chunks])
    np.testing.assert_array_equal(engine.step(Step(chunks), all_logits=True), rows)


def test_reused_slot_is_clean(engine: Engine, alone: dict[int, Logits]) -> None:
    """A slot that was full of another sequence gives the same logits as a fresh one."""
    engine.step(Step((Chunk(2, 0, sequence(engine.vocabulary, 99, 128)),)))
    row = engine.step(Step((Chunk(2, 0, sequence(engine.vocabulary, 2, LENGTH)[:50]),)))[0]
    np.testing.assert_array_equal(row, alone[2][49])


def test_going_back_forgets(engine: Engine, alone: dict[int, Logits]) -> None:
    """A chunk that starts before the end of its slot replaces what was there: a refused draft leaves no trace."""
    tokens = sequence(engine.vocabulary, 1, LENGTH)
    engine.step(Step((Chunk(1, 0, tokens[:20] + sequence(engine.vocabulary, 77, 12)),)))
    row = engine.step(Step((Chunk(1, 20, tokens[20:22]),)))[0]
    np.testing.assert_array_equal(row, alone[1][21])


def test_copied_prefix(engine: Engine, alone: dict[int, Logits]) -> None:
    """A copied slot goes on as its parent would, and the parent does not notice."""
    tokens = sequence(engine.vocabulary, 4, LENGTH)
    engine.step(Step((Chunk(4, 0, tokens[:30]),)))
    engine.copy(4, 7, 30)
    engine.step(Step((Chunk(7, 30, sequence(engine.vocabulary, 55, 10)),)))
    engine.copy(4, 6, 30)
    rows = engine.step(Step((Chunk(6, 30, tokens[30:31]), Chunk(4, 30, tokens[30:31]))))
    np.testing.assert_array_equal(rows, alone[4][[30, 30]])


def test_slot_can_be_filled(engine: Engine) -> None:
    """The last token of a full slot is computed in any company, and leaves its neighbours as they were."""
    tokens = sequence(engine.vocabulary, 3, 128)
    engine.step(Step((Chunk(0, 0, tokens[:127]), Chunk(1, 0, tokens[:5]))))
    together = engine.step(Step((Chunk(0, 127, tokens[127:]), Chunk(1, 5, tokens[5:37]))))
    again = engine.step(Step((Chunk(1, 0, tokens[:37]), Chunk(0, 0, tokens))))
    np.testing.assert_array_equal(together, again[::-1])


@pytest.mark.parametrize(
    "chunks",
    [
        (Chunk(0, 0, (1,)), Chunk(0, 1, (2,))),
        (Chunk(0, 0, ()),),
        (Chunk(SLOTS, 0, (1,)),),
        (Chunk(-1, 0, (1,)),),
        (Chunk(0, 128, (1,)),),
        (Chunk(0, 100, (1,) * 29),),
        (Chunk(0, 0, (-1,)),),
        (Chunk(0, 0, (1_000_000,)),),
    ],
)
def test_impossible_steps_are_refused(engine: Engine, chunks: tuple[Chunk, ...]) -> None:
    """A step that would write beyond its slots is an error before anything is computed."""
    with pytest.raises(ValueError, match=r"slot|token"):
        engine.step(Step(chunks))


def test_empty_step(engine: Engine) -> None:
    """A step without chunks gives no rows."""
    assert engine.step(Step(())).shape == (0, engine.vocabulary)


def test_warm_leaves_no_trace(engine: Engine, alone: dict[int, Logits]) -> None:
    """Warming changes no later answer."""
    engine.warm()
    row = engine.step(Step((Chunk(5, 0, sequence(engine.vocabulary, 5, LENGTH)[:9]),)))[0]
    np.testing.assert_array_equal(row, alone[5][8])


def test_missing_provider_is_an_error(tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without CUDA says so at the start instead of serving from the CPU."""
    monkeypatch.setattr(engine_module.ort, "get_available_providers", lambda: ["CPUExecutionProvider"])
    with pytest.raises(EngineError, match="CUDAExecutionProvider"):
        Engine(tiny_bundle.model, provider="cuda")


def test_silent_fallback_is_an_error(tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    """A CUDA that is listed but fails to load is an error too."""
    session = engine_module.ort.InferenceSession

    class Fallen(session):  # type: ignore[misc, valid-type]
        def __init__(self, model: str, options: object, providers: list[str]) -> None:
            super().__init__(model, options, providers=["CPUExecutionProvider"])

    monkeypatch.setattr(engine_module.ort, "get_available_providers", lambda: ["CUDAExecutionProvider"])
    monkeypatch.setattr(engine_module.ort, "InferenceSession", Fallen)
    with pytest.raises(EngineError, match="fell back"):
        Engine(tiny_bundle.model, provider="cuda")


def test_slots_longer_than_positions_are_refused(tiny_bundle: Bundle) -> None:
    """A slot cannot hold more tokens than the model has positions."""
    with pytest.raises(EngineError, match="positions"):
        Engine(tiny_bundle.model, slots=1, slot_tokens=4096)


@pytest.mark.parametrize(("text", "threads"), [("100000 100000", 1), ("150000 100000", 2), ("20000 100000", 1)])
def test_threads_follow_the_quota(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, threads: int) -> None:
    """A container's quota bounds the threads, however many cores the host has."""
    monkeypatch.setattr(engine_module.os, "sched_getaffinity", lambda _: set(range(64)))
    (tmp_path / "cpu.max").write_text(text + "\n")
    assert available_threads(tmp_path / "cpu.max") == threads


@pytest.mark.parametrize("text", ["max 100000", "", "nonsense"])
def test_threads_without_a_quota(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Without a readable quota the threads are the cores that the process may run on."""
    monkeypatch.setattr(engine_module.os, "sched_getaffinity", lambda _: set(range(3)))
    (tmp_path / "cpu.max").write_text(text)
    assert available_threads(tmp_path / "cpu.max") == 3
