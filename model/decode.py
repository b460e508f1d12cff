"""Decoding: a row of logits in, the tokens to feed next out. Pure, so that the service and the exam write the same traces.

The network plans, the server computes: the moment a step reaches its `=`, the result is evaluated and its tokens are forced,
all at once, together with the `=` that asked for them.
"""

from dataclasses import dataclass, field
from typing import Protocol

from model import compute
from model.compute import ComputeFault
from model.sampling import GREEDY, Row, Sampling, pick
from model.tokenizer import Tokenizer
from model.trace import END, OUT_OF_SCOPE, STEP, pending

TAG_COUNT = 4


class Mask(Protocol):
    """What may be written next; `model/first_person.py` has the one that is served."""

    def start(self) -> int:
        """The state before the first token."""

    def advance(self, state: int, token: int) -> int:
        """The state after a token."""

    def allowed(self, state: int, token: int) -> bool:
        """Whether a token may follow."""


@dataclass(frozen=True)
class Written:
    """One token of a trace. Computed ones were no choice of the network's: they carry no doubt, hence no figures."""

    token: int
    logprob: float = 0.0
    margin: float = 0.0
    computed: bool = False


@dataclass(eq=False)
class Generation:
    """One trace in the making, then the result. `prompt` is what `Tokenizer.encode_question` gives."""

    prompt: tuple[int, ...]
    sampling: Sampling = GREEDY
    max_tokens: int = 256
    written: list[Written] = field(default_factory=list)
    fault: str | None = None  # length, mask, or compute_ with the name of a ComputeFault
    finished: bool = False
    mask_state: int = 0
    step_ids: list[int] | None = None  # text of the step being written, None outside of one

    @property
    def ids(self) -> list[int]:
        """The trace so far, without the prompt."""
        return [one.token for one in self.written]


class Decoder:
    """Turns logits into traces; holds no state of any trace. `mask=None` writes without one, to measure what it prevents."""

    def __init__(self, tokenizer: Tokenizer, mask: Mask | None) -> None:
        self._tokenizer, self._mask = tokenizer, mask
        self._end, self._step, self._foreign = (tokenizer.id(name) for name in (END, STEP, OUT_OF_SCOPE))
        texts = tokenizer.token_bytes()
        self._equals = {token for token, text in enumerate(texts) if text is not None and text.endswith(b"=")}

    def begin(self, question: str, sampling: Sampling = GREEDY, max_tokens: int = 256) -> Generation:
        """A trace to be written for a question: feed its `prompt`, then what `advance` returns, until that is empty."""
        generation = Generation(tuple(self._tokenizer.encode_question(question)), sampling, max_tokens)
        return self.prepared(generation)

    def prepared(self, generation: Generation) -> Generation:
        """The same generation, ready for its first token."""
        generation.mask_state = self._mask.start() if self._mask else 0
        return generation

    def advance(self, generation: Generation, row: Row) -> tuple[int, ...]:
        """Write the next token, and the result if it asks for one -> the tokens to feed; empty when the trace has ended."""
        before = len(generation.written)
        choice = pick(row, generation.sampling, before, lambda token: self._allowed(generation, token))
        if choice is None:
            return self._ended(generation, "mask")
        self._write(generation, Written(choice.token, choice.logprob, choice.margin))
        if self._is_last(generation, choice.token):
            return self._ended(generation, None)
        try:
            result = self._result(generation, choice.token)
        except ComputeFault as fault:
            return self._ended(generation, f"compute_{fault.args[0]}")
        for token in result:
            self._write(generation, Written(token, computed=True))
        if len(generation.written) >= generation.max_tokens:
            return self._ended(generation, "length")
        return tuple(one.token for one in generation.written[before:])

    def _allowed(self, generation: Generation, token: int) -> bool:
        return self._mask is None or self._mask.allowed(generation.mask_state, token)

    def _is_last(self, generation: Generation, token: int) -> bool:
        # A trace that does not open with its tags is a fault already: no more time is spent on it.
        untagged = len(generation.written) <= TAG_COUNT and self._tokenizer.special(token) is None
        return untagged or token in (self._end, self._foreign)

    def _write(self, generation: Generation, written: Written) -> None:
        generation.written.append(written)
        if self._mask:
            generation.mask_state = self._mask.advance(generation.mask_state, written.token)
        if self._tokenizer.special(written.token) is not None:
            generation.step_ids = [] if written.token == self._step else None
        elif generation.step_ids is not None:
            generation.step_ids.append(written.token)

    def _result(self, generation: Generation, token: int) -> list[int]:
        """Tokens of the result where the step is at a computing point, else none. Raises ComputeFault."""
        if token not in self._equals or generation.step_ids is None:
            return []
        expression = pending(self._tokenizer.decode(generation.step_ids).strip())
        return [] if expression is None else self._tokenizer.encode(" " + compute.evaluate(expression))

    def _ended(self, generation: Generation, fault: str | None) -> tuple[int, ...]:
        generation.fault, generation.finished = fault, True
        return ()
