"""Answers do not depend on company: the whole way from batcher to engine, with prefixes shared between slots."""

import asyncio

import pytest

from model.bundle import Bundle
from model.decode import Decoder, Generation
from model.sampling import Sampling
from model.tokenizer import Tokenizer
from service.batcher import Batcher
from service.engine import Engine
from service.metrics import Metrics
from service.scheduler import Scheduler

QUESTIONS = [f"Tom has {n} marbles. Ana has {n % 7} more than Tom. How many marbles does Ana have?" for n in range(12)]


class Untiring(Decoder):
    """Goes on where a random network's trace is a fault already, so that there is something to compare."""

    def _is_last(self, generation: Generation, token: int) -> bool:
        return False


def traces(bundle: Bundle, slots: int, together: bool) -> list[list[int]]:
    """Greedy traces and two samples of every question, in order."""
    decoder = Untiring(Tokenizer.load(bundle.tokenizer), None)
    engine = Engine(bundle.model, slots=slots, slot_tokens=96, threads=2)
    batcher = Batcher(engine, decoder, Scheduler(slots, step_tokens=80), Metrics("", "", ""))
    wanted = [decoder.begin(q, Sampling(0.7 if n else 0.0, 5, n), 24) for q in QUESTIONS for n in range(3)]

    async def write() -> list[list[int]]:
        if together:
            done = await asyncio.gather(*(batcher.generate(one) for one in wanted))
        else:
            done = [await batcher.generate(one) for one in wanted]
        return [timed.generation.ids for timed in done]

    batcher.start()
    try:
        return asyncio.run(write())
    finally:
        batcher.stop()


@pytest.mark.parametrize("slots", [2, 7, 32])
def test_together_as_alone(tiny_bundle: Bundle, slots: int) -> None:
    """Questions and samples answered in random company give the traces that they give one after another in one slot."""
    assert traces(tiny_bundle, slots, together=True) == traces(tiny_bundle, 1, together=False)
