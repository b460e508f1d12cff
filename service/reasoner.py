"""A question in, a decision out: which passes run, when to stop, and one outcome for each request. Knows no HTTP."""

import asyncio
import time
from collections.abc import Sequence as Items
from dataclasses import dataclass, field

from model.confidence import Confidence
from model.decode import Decoder, Generation
from model.familiar import Familiar
from model.reasoning import (
    SAMPLE_TEMPERATURE,
    Candidate,
    Decision,
    Effort,
    Reason,
    choose,
    decide,
    judge,
    needs_samples,
    samplings,
    settled,
)  # fmt: skip
from model.sampling import GREEDY, Sampling
from model.tokenizer import Tokenizer
from service.admission import Admission
from service.batcher import Batcher, Timed
from service.errors import DeadlineError, FieldFault, InvalidRequestError
from service.metrics import Metrics, Observed, Outcome


@dataclass(frozen=True)
class Query:
    """What a client asks for."""

    question: str
    effort: Effort
    min_confidence: float | None
    max_tokens: int | None
    temperature: float = SAMPLE_TEMPERATURE
    seed: int = 0
    timeout_s: float = 30.0


@dataclass
class Account:
    """What one request has used so far; filled as it runs, so that a request that fails is counted too."""

    stages_s: dict[str, float] = field(default_factory=dict)
    prompt_tokens: int = 0
    generated_tokens: int = 0
    computed_tokens: int = 0
    passes: int = 0

    def add(self, stage: str, seconds: float) -> None:
        """Add time to a stage."""
        self.stages_s[stage] = self.stages_s.get(stage, 0.0) + seconds

    def add_pass(self, timed: Timed) -> None:
        """Count the tokens of a finished pass."""
        self.passes += 1
        self.prompt_tokens += len(timed.generation.prompt)
        self.generated_tokens += len(timed.generation.written)
        self.computed_tokens += sum(one.computed for one in timed.generation.written)

    def add_round(self, timed: Items[Timed]) -> None:
        """Passes that ran side by side took as long as the slowest of them."""
        if timed:
            slowest = max(timed, key=lambda one: one.queue_s + one.prefill_s + one.decode_s)
            for stage, seconds in (("queue", slowest.queue_s), ("prefill", slowest.prefill_s), ("decode", slowest.decode_s)):
                self.add(stage, seconds)


@dataclass(frozen=True)
class Reasoning:
    """The result of a request."""

    candidate: Candidate
    decision: Decision
    account: Account
    total_s: float


class Reasoner:
    """Runs the policy of `model/reasoning.py` over the batcher."""

    def __init__(
        self,
        batcher: Batcher,
        tokenizer: Tokenizer,
        decoder: Decoder,
        familiar: Familiar,
        confidence: Confidence,
        scope: frozenset[tuple[str, str]],
        threshold: float,
        admission: Admission,
        metrics: Metrics,
        max_prompt_tokens: int,
        max_trace_tokens: int,
    ) -> None:
        self._batcher, self._tokenizer, self._decoder = batcher, tokenizer, decoder
        self._familiar, self._confidence = familiar, confidence
        self._scope, self._threshold, self._admission, self._metrics = scope, threshold, admission, metrics
        self._max_prompt_tokens, self._max_trace_tokens = max_prompt_tokens, max_trace_tokens

    async def reason(self, query: Query) -> Reasoning:
        """Answer or abstain. Raises ServerFullError, InvalidRequestError, DeadlineError, EngineStoppedError.

        From acceptance on each request ends in exactly one outcome, also when its task is cancelled.
        """
        started = time.monotonic()
        self._admission.check()
        prompt = self._encoded(query.question)
        account = Account()
        outcome: Outcome = "error"
        reasoning: Reasoning | None = None
        with self._admission.entered():
            try:
                candidate, late = await self._candidate(query, prompt, account, started + query.timeout_s)
                reasoning = Reasoning(candidate, self._decided(query, candidate, late), account, time.monotonic() - started)
                outcome = "abstained" if reasoning.decision.answer is None else "answered"
                return reasoning
            except asyncio.CancelledError:
                outcome = "cancelled"
                raise
            except DeadlineError:
                outcome = "deadline"
                raise
            finally:
                self._metrics.observe(_observed(outcome, account, reasoning, time.monotonic() - started))

    def _encoded(self, question: str) -> tuple[int, ...]:
        prompt = tuple(self._tokenizer.encode_question(question))
        if len(prompt) > self._max_prompt_tokens:
            detail = f"it has {len(prompt)} tokens, {self._max_prompt_tokens} are the most"
            raise InvalidRequestError("The question is too long.", (FieldFault("question", detail),))
        return prompt

    def _decided(self, query: Query, candidate: Candidate, late: bool) -> Decision:
        threshold = self._threshold if query.min_confidence is None else query.min_confidence
        decision = decide(candidate, self._confidence, self._scope, threshold)
        return Decision(None, Reason.DEADLINE, decision.probability) if late else decision

    async def _candidate(
        self, query: Query, prompt: tuple[int, ...], account: Account, deadline: float
    ) -> tuple[Candidate, bool]:
        """The candidate to decide on, and whether the deadline passed before the work was done."""
        try:
            async with asyncio.timeout(deadline - time.monotonic()):
                timed = await self._written(query, prompt, GREEDY, account)
                account.add_round([timed])
                first = await self._judged(query, timed, account)
        except TimeoutError:
            raise DeadlineError("The deadline passed before the reasoning was done.") from None
        if not needs_samples(query.effort, first, self._scope):
            return first, False
        candidates = [first]
        try:
            async with asyncio.timeout(deadline - time.monotonic()):
                await self._sampled(query, prompt, account, candidates)
        except TimeoutError:
            return choose(candidates, query.effort), True
        return choose(candidates, query.effort), False

    async def _sampled(self, query: Query, prompt: tuple[int, ...], account: Account, candidates: list[Candidate]) -> None:
        """Draw samples side by side and judge them in order, until more would change nothing."""
        draws = samplings(query.seed, query.temperature)
        tasks = [asyncio.create_task(self._written(query, prompt, draw, account)) for draw in draws]
        done: list[Timed] = []
        try:
            for task in tasks:
                done.append(await task)
                candidates.append(await self._judged(query, done[-1], account))
                if settled(candidates, query.effort):
                    break
        finally:
            account.add_round(done)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _written(self, query: Query, prompt: tuple[int, ...], sampling: Sampling, account: Account) -> Timed:
        room = min(query.max_tokens or self._max_trace_tokens, self._max_trace_tokens)
        timed = await self._batcher.generate(self._decoder.prepared(Generation(prompt, sampling, room)))
        account.add_pass(timed)
        return timed

    async def _judged(self, query: Query, timed: Timed, account: Account) -> Candidate:
        started = time.monotonic()
        # In a thread: a check may take its 2 ms several times over, and the probes must not wait for it.
        candidate = await asyncio.to_thread(judge, self._tokenizer, self._familiar, query.question, timed.generation)
        account.add("verify", time.monotonic() - started)
        return candidate


def _observed(outcome: Outcome, account: Account, reasoning: Reasoning | None, total_s: float) -> Observed:
    tokens = {
        "prompt": account.prompt_tokens,
        "generated": account.generated_tokens - account.computed_tokens,
        "computed": account.computed_tokens,
    }
    if reasoning is None:
        return Observed(outcome, total_s, account.stages_s, tokens)
    return Observed(
        outcome,
        total_s,
        account.stages_s,
        tokens,
        confidence=reasoning.decision.probability,
        decision="abstain" if reasoning.decision.answer is None else "answer",
        verification=reasoning.candidate.verdict.status,
    )
