"""One thread writes many traces; each request gets its own, whatever becomes of its neighbours."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from model.bundle import Bundle
from model.decode import Decoder, Generation
from model.sampling import Sampling
from model.tokenizer import Tokenizer
from service.batcher import Batcher
from service.errors import EngineStoppedError
from service.metrics import Metrics
from service.scheduler import Scheduler
from tests.fakes import QUESTION, TRACE, FakeEngine


class House:
    """A batcher over a fake engine that knows one question."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.engine = FakeEngine(tokenizer, slots=2)
        self.engine.learn(QUESTION, TRACE)
        self.decoder = Decoder(tokenizer, None)
        scheduler = Scheduler(self.engine.slots, step_tokens=64)
        self.batcher = Batcher(self.engine, self.decoder, scheduler, Metrics("", "", ""))  # type: ignore[arg-type]

    def ask(self, sample: int = 0) -> Generation:
        """A generation for the question."""
        return self.decoder.begin(QUESTION, Sampling(0.7 if sample else 0.0, 0, sample), 200)

    def run(self, script: Callable[[], Awaitable[Any]]) -> Any:
        """Play a script while the batcher runs."""

        async def play() -> Any:
            async with asyncio.timeout(20):
                return await script()

        self.batcher.start()
        try:
            return asyncio.run(play())
        finally:
            self.engine.open.set()
            self.batcher.stop()


@pytest.fixture
def house(tiny_bundle: Bundle) -> House:
    """A fresh one for each test."""
    return House(Tokenizer.load(tiny_bundle.tokenizer))


def test_a_trace(house: House) -> None:
    """A lone request gets the whole trace and times that are not negative."""
    timed = house.run(lambda: house.batcher.generate(house.ask()))
    assert house.tokenizer.parse(timed.generation.ids) == TRACE
    assert min(timed.queue_s, timed.prefill_s, timed.decode_s) >= 0


def test_more_than_slots(house: House) -> None:
    """More requests than slots are all answered alike, and no step has more than one chunk a slot."""

    async def script() -> list[Any]:
        return await asyncio.gather(*(house.batcher.generate(house.ask(sample)) for sample in range(9)))

    assert {house.tokenizer.parse(timed.generation.ids) for timed in house.run(script)} == {TRACE}
    assert max(len(step.chunks) for step in house.engine.steps) == house.engine.slots


def test_cancelled_waits_free_their_slots(house: House) -> None:
    """When a client leaves, the step that runs is the last that computes for it, and its neighbour gets its trace."""
    house.engine.open.clear()

    async def script() -> Any:
        leaver = asyncio.ensure_future(house.batcher.generate(house.ask()))
        neighbour = asyncio.ensure_future(house.batcher.generate(house.ask()))
        await asyncio.sleep(0)
        leaver.cancel()
        await asyncio.gather(leaver, return_exceptions=True)
        house.engine.open.set()
        return await neighbour

    written = house.run(script).generation.written
    assert house.tokenizer.parse([one.token for one in written]) == TRACE
    alone = sum(not one.computed for one in written)
    assert sum(len(step.chunks) for step in house.engine.steps) <= alone + 1


def test_a_failed_step_ends_only_its_requests(house: House) -> None:
    """The requests of a failed step get an error; the next request is answered."""
    house.engine.failing = True

    async def script() -> Any:
        with pytest.raises(EngineStoppedError):
            await house.batcher.generate(house.ask())
        house.engine.failing = False
        return await house.batcher.generate(house.ask())

    assert house.tokenizer.parse(house.run(script).generation.ids) == TRACE


def test_a_bug_in_one_trace_spares_its_neighbour(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception while one trace is decoded is an error for that trace alone."""
    bad = house.ask()
    advance = house.decoder.advance
    monkeypatch.setattr(
        house.decoder, "advance", lambda generation, row: 1 // 0 if generation is bad else advance(generation, row)
    )

    async def script() -> Any:
        return await asyncio.gather(house.batcher.generate(bad), house.batcher.generate(house.ask()), return_exceptions=True)

    failed, answered = house.run(script)
    assert isinstance(failed, EngineStoppedError)
    assert house.tokenizer.parse(answered.generation.ids) == TRACE


def test_stopping_answers_everyone(house: House) -> None:
    """Whoever waits when the engine stops is told so, and later requests are refused."""
    house.engine.open.clear()

    async def script() -> None:
        waiting = [asyncio.ensure_future(house.batcher.generate(house.ask())) for _ in range(5)]
        await asyncio.sleep(0)
        stopping = asyncio.get_running_loop().run_in_executor(None, house.batcher.stop)
        while house.batcher.alive:
            await asyncio.sleep(0)
        house.engine.open.set()
        await stopping
        for result in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(result, EngineStoppedError)
        with pytest.raises(EngineStoppedError):
            await house.batcher.generate(house.ask())

    house.run(script)


def test_a_stop_is_never_missed(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stop whose wake-up call comes just before the thread takes back an earlier one ends it all the same."""

    class Alarm(threading.Event):
        def clear(self) -> None:
            house.batcher._stopping = True
            super().clear()

        def wait(self, timeout: float | None = None) -> bool:
            assert self.is_set(), "nobody will ever wake the thread"
            return True

    monkeypatch.setattr(house.batcher, "_wake", Alarm())
    house.batcher._wake.set()
    house.batcher._serve()


def test_a_dead_thread_leaves_nobody_waiting(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug that ends the engine's thread fails those who wait at once, and the service is no longer ready."""

    def broken() -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(house.batcher._scheduler, "plan", broken)
    with pytest.raises(EngineStoppedError):
        house.run(lambda: house.batcher.generate(house.ask()))
    assert not house.batcher.alive


def test_what_cannot_fit_is_a_bug(house: House) -> None:
    """A trace that could outgrow its slot is refused before it starts."""
    generation = house.ask()
    generation.max_tokens = house.engine.slot_tokens
    with pytest.raises(ValueError, match="fit"):
        house.run(lambda: house.batcher.generate(generation))
