"""Decoding: a row of logits in, the tokens to feed next out. Pure, so that the service and the exam write the same traces.

The network plans, the server computes: the moment a step reaches its `=`, the result is evaluated and its tokens are forced,
all at once, together with the `=` that asked for them. Where the trace has written down what the question says (its reading),
a step may only derive what follows from that, and what a label leaves no choice about is computed too (`model/derivation`).
"""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

from model import compute
from model.compute import ComputeFault
from model.derivation.derive import moves
from model.derivation.moves import Moves
from model.derivation.reading import Words
from model.sampling import GREEDY, Row, Sampling, pick
from model.tokenizer import Tokenizer
from model.trace import ANSWER, CHECK, END, OUT_OF_SCOPE, STEP, pending

TAG_COUNT = 4
_words = lru_cache(maxsize=64)(Words)  # the samples of a retry read the question that the greedy pass has read


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
    step: str | None = None  # the step being written, None outside of one
    steps: list[str] = field(default_factory=list)  # those before it
    question: str = ""  # as the network reads it, once a reading is written
    reading: str | None = None  # while it is written and after; None before, and in a trace that has none
    words: Words | None = None  # what the reading may be made of
    moves: Moves | None = None  # what the step may be

    @property
    def ids(self) -> list[int]:
        """The trace so far, without the prompt."""
        return [one.token for one in self.written]


class Decoder:
    """Turns logits into traces; holds no state of any trace. `mask=None` writes without one, to measure what it prevents."""

    def __init__(self, tokenizer: Tokenizer, mask: Mask | None) -> None:
        self._tokenizer, self._mask = tokenizer, mask
        specials = (END, STEP, ANSWER, CHECK, OUT_OF_SCOPE)
        self._end, self._step, self._answer, self._check, self._foreign = (tokenizer.id(name) for name in specials)
        self._texts = [None if text is None else text.decode("latin-1") for text in tokenizer.token_bytes()]

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
            computed = self._computed(generation, choice.token)
        except ComputeFault as fault:
            return self._ended(generation, f"compute_{fault.args[0]}")
        for token in computed:
            self._write(generation, Written(token, computed=True))
        if computed[-1:] == [self._end]:
            return self._ended(generation, None)
        if len(generation.written) >= generation.max_tokens:
            return self._ended(generation, "length")
        return tuple(one.token for one in generation.written[before:])

    def _allowed(self, generation: Generation, token: int) -> bool:
        return (self._mask is None or self._mask.allowed(generation.mask_state, token)) and self._follows(generation, token)

    def _follows(self, generation: Generation, token: int) -> bool:
        """Whether a token goes on with what the question says, or with a step that follows from it, or ends either."""
        now, step, text = generation.moves, generation.step, self._texts[token]
        if generation.words is not None:
            reading = generation.reading or ""
            return (
                token == self._step and generation.words.completes(reading)
                if text is None
                else generation.words.permits(reading + text)
            )
        if now is None or step is None:
            return True
        if text is not None:
            return now.permits((step + text).removeprefix(" "))
        if not now.completes(step.removeprefix(" ")):
            return False
        then = self._next(generation)
        return then is None or (token == self._answer and then.ends) or (token == self._step and then.open)

    def _next(self, generation: Generation) -> Moves | None:
        """What may follow the step being written."""
        steps = [*generation.steps, (generation.step or "").strip()]
        return moves((generation.reading or "").strip(), steps, generation.question)

    def _is_last(self, generation: Generation, token: int) -> bool:
        # A trace that does not open with its tags is a fault already: no more time is spent on it.
        untagged = len(generation.written) <= TAG_COUNT and self._tokenizer.special(token) is None
        return untagged or token in (self._end, self._foreign)

    def _write(self, generation: Generation, written: Written) -> None:
        generation.written.append(written)
        if self._mask:
            generation.mask_state = self._mask.advance(generation.mask_state, written.token)
        text = self._texts[written.token]
        if text is not None:
            self._extend(generation, text)
        elif written.token == self._step:
            self._open_step(generation)
        else:
            if written.token == self._check and not generation.steps:
                generation.question = self._tokenizer.decode(generation.prompt[1:-1])
                generation.reading, generation.words = "", _words(generation.question)
            elif written.token == self._answer and generation.moves:
                generation.moves = self._next(generation)
            generation.step = None

    def _extend(self, generation: Generation, text: str) -> None:
        if generation.step is not None:
            generation.step += text
        elif generation.words is not None:
            generation.reading = (generation.reading or "") + text

    def _open_step(self, generation: Generation) -> None:
        if generation.step is not None:
            generation.steps.append(generation.step.strip())
        generation.step, generation.words = "", None
        generation.moves = moves((generation.reading or "").strip(), generation.steps, generation.question)

    def _computed(self, generation: Generation, token: int) -> list[int]:
        """Tokens that what was written makes certain: a derivation, a result, an answer. Raises ComputeFault."""
        if token == self._answer:
            answer = generation.moves.answer if generation.moves else None
            return [] if answer is None else [*self._tokenizer.encode(" " + answer), self._end]
        step = (generation.step or "").strip()
        if step.endswith(" :") and generation.moves:
            derived = generation.moves.certain(step.removesuffix(" :"))
            return [] if derived is None else self._tokenizer.encode(" " + derived)
        expression = pending(step) if step.endswith("=") else None
        return [] if expression is None else self._tokenizer.encode(" " + compute.evaluate(expression))

    def _ended(self, generation: Generation, fault: str | None) -> tuple[int, ...]:
        generation.fault, generation.finished = fault, True
        return ()
