"""Many questions through one network, synchronously and batched: the exam's counterpart of the service's batcher."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from model.decode import Decoder, Generation
from model.reasoning import Candidate, Effort, choose, judge, samplings
from model.sampling import GREEDY, Sampling
from model.tokenizer import Tokenizer

# (slot, tokens already in it, tokens to add) for each running sequence -> logits [sequences, vocabulary] after its last token.
Stepper = Callable[[Sequence[tuple[int, int, tuple[int, ...]]]], NDArray[np.float32]]


@dataclass(frozen=True)
class Network:
    """Something that can be examined: `step` runs one batch over `slots` slots of `slot_tokens` tokens."""

    step: Stepper
    slots: int
    slot_tokens: int


@dataclass(frozen=True)
class Reply:
    """The greedy candidate and the one that verified retry chose."""

    greedy: Candidate
    chosen: Candidate


@dataclass
class _Running:
    generation: Generation
    tokens: tuple[int, ...]
    held: int = field(default=0)


def write_all(network: Network, decoder: Decoder, generations: Sequence[Generation], progress: Callable[[int], None]) -> None:
    """Finish every generation, refilling slots as traces end. `progress` is called with how many ended."""
    waiting = list(reversed(generations))
    running: dict[int, _Running] = {}
    free = list(range(network.slots))[::-1]
    while waiting or running:
        while waiting and free:
            generation = waiting.pop()
            running[free.pop()] = _Running(generation, generation.prompt)
        ended = _step(network, decoder, running)
        for slot in ended:
            del running[slot]
        free = sorted(free + ended, reverse=True)  # the lowest slots first keep the engine's view dense
        progress(len(ended))


def _step(network: Network, decoder: Decoder, running: dict[int, _Running]) -> list[int]:
    order = sorted(running)
    rows = network.step([(slot, running[slot].held, running[slot].tokens) for slot in order])
    ended = []
    for slot, row in zip(order, rows, strict=True):
        one = running[slot]
        one.held += len(one.tokens)
        one.tokens = decoder.advance(one.generation, row)
        if one.tokens and one.held + len(one.tokens) > network.slot_tokens:
            one.generation.fault, one.generation.finished = "length", True
        if one.generation.finished:
            ended.append(slot)
    return ended


class Examinee:
    """A network with its tokeniser that answers questions as the service does at medium effort."""

    def __init__(self, network: Network, tokenizer: Tokenizer, decoder: Decoder) -> None:
        self._network = network
        self._tokenizer = tokenizer
        self._decoder = decoder

    def replies(self, questions: Sequence[str], effort: Effort, progress: Callable[[int], None]) -> list[Reply]:
        """One reply a question: a greedy pass, and where its check does not pass and `effort` allows, verified retry."""
        greedy = self._candidates([(question, GREEDY) for question in questions], progress)
        retried = [
            i for i, one in enumerate(greedy) if effort is Effort.MEDIUM and not one.passes and one.fault != "out_of_scope"
        ]
        draws = samplings()
        samples = self._candidates([(questions[i], draw) for i in retried for draw in draws], lambda _: None)
        chosen = list(greedy)
        for place, i in enumerate(retried):
            own = samples[place * len(draws) : (place + 1) * len(draws)]
            chosen[i] = choose([greedy[i], *own], effort)
        return [Reply(one, other) for one, other in zip(greedy, chosen, strict=True)]

    def _candidates(self, asked: Sequence[tuple[str, Sampling]], progress: Callable[[int], None]) -> list[Candidate]:
        generations = [self._decoder.begin(question, sampling) for question, sampling in asked]
        write_all(self._network, self._decoder, generations, progress)
        pairs = zip(asked, generations, strict=True)
        return [judge(self._tokenizer, question, generation) for (question, _), generation in pairs]
