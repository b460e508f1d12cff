"""Many questions through one network, batched and in several processes: the exam's counterpart of the service's batcher."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from model.decode import Decoder, Generation
from model.familiar import Familiar
from model.first_person import Mask
from model.reasoning import Candidate, Effort, choose, judge, samplings, settled
from model.sampling import GREEDY, Sampling
from model.tokenizer import Tokenizer

# (slot, tokens already in it, tokens to add) for each running sequence -> logits [sequences, vocabulary] after its last token.
Stepper = Callable[[Sequence[tuple[int, int, tuple[int, ...]]]], NDArray[np.float32]]


@dataclass(frozen=True)
class Network:
    """Something that can be examined: `step` runs one batch over `slots` slots of `slot_tokens` tokens.

    `copy(slot_from, slot_to, length)` gives a slot the first tokens of another.
    """

    step: Stepper
    copy: Callable[[int, int, int], None]
    slots: int
    slot_tokens: int


OpenNetwork = Callable[[Path], Network]


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
    waiting = deque(generations)
    running: dict[int, _Running] = {}
    computed: dict[int, tuple[int, ...]] = {}  # the question that a slot begins with
    free = list(range(network.slots))[::-1]
    while waiting or running:
        _enter(network, waiting, running, computed, free)
        ended = _step(network, decoder, running)
        for slot in ended:
            del running[slot]
        free = sorted(free + ended, reverse=True)  # the lowest slots first keep the engine's view dense
        progress(len(ended))


def _enter(
    network: Network,
    waiting: deque[Generation],
    running: dict[int, _Running],
    computed: dict[int, tuple[int, ...]],
    free: list[int],
) -> None:
    """Fill the free slots. A question that some slot begins with is copied; one that enters in this very step is waited for."""
    entering: set[tuple[int, ...]] = set()
    later: list[Generation] = []
    while waiting and free:
        generation = waiting.popleft()
        prompt = generation.prompt
        if prompt in entering:
            later.append(generation)
            continue
        slot = free.pop()
        source = next((other for other, held in computed.items() if held == prompt), None)
        computed[slot] = prompt
        if source is None:
            entering.add(prompt)
            running[slot] = _Running(generation, prompt)
        else:
            network.copy(source, slot, len(prompt) - 1)
            running[slot] = _Running(generation, prompt[-1:], len(prompt) - 1)
    waiting.extendleft(reversed(later))


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
    """A network with its tokeniser that answers questions as the service does, under the mask that is served."""

    def __init__(self, network: Network, tokenizer: Tokenizer, familiar: Familiar) -> None:
        self._network = network
        self._tokenizer = tokenizer
        self._familiar = familiar
        self._decoder = Decoder(tokenizer, Mask(tokenizer.token_bytes()))

    def replies(self, questions: Sequence[str], effort: Effort, progress: Callable[[int], None]) -> list[Reply]:
        """One reply a question: a greedy pass, and where its check does not pass and `effort` allows, verified retry."""
        greedy = self._candidates([(question, GREEDY) for question in questions], progress)
        retried = [i for i, one in enumerate(greedy) if not settled([one], effort) and one.fault != "out_of_scope"]
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
        return [judge(self._tokenizer, self._familiar, question, generation) for (question, _), generation in pairs]


class Examinees:
    """The same network in a process a core: decoding is Python, which uses one. Answers do not depend on company, so on this neither.

    `open_network` must be importable by its name, for a process that starts anew knows no closures.
    """

    # Questions at a time for a process: enough to keep its slots filled, few enough that the last ones wait little.
    BATCH = 96

    def __init__(
        self, open_network: OpenNetwork, graph: Path, tokenizer: Path, familiar: Familiar, processes: int | None = None
    ) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would inherit the threads of onnxruntime half alive
        count = processes or len(os.sched_getaffinity(0))
        self._pool = context.Pool(count, _open, (open_network, graph, tokenizer, familiar))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._pool.terminate()
        self._pool.join()

    def replies(self, questions: Sequence[str], effort: Effort, progress: Callable[[int], None]) -> list[Reply]:
        """One reply a question, in their order. `progress` is called with how many were answered."""
        batches = [(questions[at : at + self.BATCH], effort) for at in range(0, len(questions), self.BATCH)]
        found: list[Reply] = []
        for replies in self._pool.imap(_reply, batches):
            found += replies
            progress(len(replies))
        return found


_examinee: Examinee  # of this process


def _open(open_network: OpenNetwork, graph: Path, tokenizer: Path, familiar: Familiar) -> None:
    global _examinee
    _examinee = Examinee(open_network(graph), Tokenizer.load(tokenizer), familiar)


def _reply(batch: tuple[Sequence[str], Effort]) -> list[Reply]:
    return _examinee.replies(*batch, lambda _: None)
