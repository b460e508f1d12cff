"""The policy of a reasoning: which traces to write, which one to trust, and when to say nothing. Pure.

The service drives it with concurrent passes, the exam with synchronous ones:

    judge each Generation -> Candidate;  choose among them -> Candidate;  decide -> Decision
"""

import enum
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from model.answers import equal
from model.checks.steps import steps_true
from model.checks.verify import Verdict, verify
from model.confidence import Confidence, Features
from model.decode import TAG_COUNT, Generation, Written
from model.familiar import Familiar
from model.first_person import validate
from model.sampling import Sampling
from model.tokenizer import Tokenizer
from model.trace import ANSWER, CHECK, UNKNOWN, Fault, Trace

SAMPLES = 8
SAMPLE_TEMPERATURE = 0.7
_UNCHECKED = Verdict("unchecked", "", "", "no_trace")


class Effort(enum.StrEnum):
    """How much work an answer is worth: one greedy pass; samples if its check does not pass or it leaves open; always samples."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Reason(enum.StrEnum):
    """Why there is no answer."""

    OUT_OF_SCOPE = "out_of_scope"
    NOT_VERIFIED = "not_verified"
    LOW_CONFIDENCE = "low_confidence"
    DEADLINE = "deadline"


@dataclass(frozen=True)
class Candidate:
    """A judged trace. Without a trace there is a fault that says why, and the verdict is unchecked."""

    trace: Trace | None
    fault: str | None
    verdict: Verdict
    steps_true: tuple[bool, ...]
    features: Features

    @property
    def passes(self) -> bool:
        """Whether the backward check holds."""
        return self.verdict.status == "verified"

    @property
    def leaves_open(self) -> bool:
        """Whether the answer is that the question does not say: what a reading that misses something concludes, too."""
        return self.trace is not None and self.trace.answer == UNKNOWN


@dataclass(frozen=True)
class Decision:
    """What is said: an answer, or why there is none. The probability is that of the candidate's answer either way."""

    answer: str | None
    reason: Reason | None
    probability: float


def samplings(seed: int = 0, temperature: float = SAMPLE_TEMPERATURE) -> tuple[Sampling, ...]:
    """The draws of a retry, in the order in which they win. The greedy pass before them is number 0."""
    return tuple(Sampling(temperature, seed, number) for number in range(1, SAMPLES + 1))


def judge(tokenizer: Tokenizer, familiar: Familiar, question: str, generation: Generation) -> Candidate:
    """Read a finished trace, verify its answer and its steps. Never raises: what cannot be read is a candidate with a fault."""
    new = familiar.new_runs(question)
    trace = Fault(generation.fault) if generation.fault else tokenizer.parse(generation.ids)
    if isinstance(trace, Trace) and not validate(tokenizer.decode(generation.ids)):
        trace = Fault("first_person")
    if isinstance(trace, Fault):
        return Candidate(None, trace.name, _UNCHECKED, (), features(tokenizer, generation, None, _UNCHECKED, (), new))
    verdict = verify(question, trace.answer, trace.check)
    true = steps_true(question, trace)
    return Candidate(trace, None, verdict, true, features(tokenizer, generation, trace, verdict, true, new))


def features(
    tokenizer: Tokenizer,
    generation: Generation,
    trace: Trace | None,
    verdict: Verdict,
    true: tuple[bool, ...],
    new_runs: int,
) -> Features:
    """What confidence reads of a trace."""
    chosen = [one for one in generation.written if not one.computed]
    logprobs = [one.logprob for one in chosen] or [0.0]
    return Features(
        verified=float(verdict.status == "verified"),
        refuted=float(verdict.status == "refuted"),
        steps_true=float(bool(true) and all(true)),
        unknown=float(trace is not None and trace.answer == UNKNOWN),
        answer_logprob=_part(tokenizer, generation.written, ANSWER),
        tag_logprob=sum(one.logprob for one in chosen[:TAG_COUNT]),
        check_logprob=_part(tokenizer, generation.written, CHECK),
        mean_logprob=sum(logprobs) / len(logprobs),
        min_logprob=min(logprobs),
        min_margin=min((one.margin for one in chosen), default=0.0),
        prompt_tokens=float(len(generation.prompt)),
        new_runs=float(new_runs),
        trace_tokens=float(len(generation.written)),
        steps=float(len(trace.steps) if trace else 0),
        withdrawn=float(trace.withdrawn if trace else 0),
        retries=float(generation.sampling.sample),
        support=float(verdict.status == "verified"),
    )


def _part(tokenizer: Tokenizer, written: Sequence[Written], opening: str) -> float:
    """Sum of the log-probabilities of the last part that `opening` opens, up to and with the special token that ends it."""
    total = 0.0
    inside = False
    for one in written:
        if tokenizer.special(one.token) is not None:
            if inside:
                total += one.logprob
            inside = one.token == tokenizer.id(opening)
            if inside:
                total = 0.0
        elif inside:
            total += one.logprob
    return total


def needs_samples(effort: Effort, first: Candidate, scope: Collection[tuple[str, str]]) -> bool:
    """Whether samples are drawn after the greedy pass; never where it says that the question is not one that is served."""
    return not is_foreign(first, scope) and not settled([first], effort)


def settled(candidates: Sequence[Candidate], effort: Effort) -> bool:
    """Whether more candidates would change nothing: at medium effort the first that verifies wins, unless it leaves open."""
    first = next((one for one in candidates if one.passes), None)
    return effort is Effort.LOW or (effort is Effort.MEDIUM and first is not None and not first.leaves_open)


def choose(candidates: Sequence[Candidate], effort: Effort) -> Candidate:
    """One of the candidates, in order of their number: at medium the first that verifies, at high the majority of those.

    Where the first that verifies leaves the answer open, the majority decides at medium effort, too.
    """
    passing = [one for one in candidates if one.passes]
    if not passing or effort is Effort.LOW:
        return candidates[0]
    if settled(candidates, effort):
        return passing[0]
    votes = [sum(_agree(one, other) for other in passing) for one in passing]
    winner = passing[votes.index(max(votes))]
    return replace(winner, features=replace(winner.features, support=float(max(votes))))


def _agree(one: Candidate, other: Candidate) -> bool:
    return one.trace is not None and other.trace is not None and equal(one.trace.answer, other.trace.answer)


def is_foreign(candidate: Candidate, scope: Collection[tuple[str, str]]) -> bool:
    """Whether the trace says that the question is no known problem, or names a (core, level) that is not served."""
    if candidate.trace is None:
        return candidate.fault == Reason.OUT_OF_SCOPE
    return (candidate.trace.tags.core, candidate.trace.tags.level) not in scope


def decide(candidate: Candidate, confidence: Confidence, scope: Collection[tuple[str, str]], threshold: float) -> Decision:
    """Answer, or abstain and say why. An answer that its check refutes, or leaves unchecked, is never given."""
    probability = 0.0 if candidate.trace is None else confidence.probability(candidate.features)
    return replace(_decided(candidate, probability, scope, threshold), probability=probability)


def _decided(candidate: Candidate, probability: float, scope: Collection[tuple[str, str]], threshold: float) -> Decision:
    if is_foreign(candidate, scope):
        return Decision(None, Reason.OUT_OF_SCOPE, probability)
    if candidate.trace is None or not candidate.passes:
        return Decision(None, Reason.NOT_VERIFIED, probability)
    if probability < threshold:
        return Decision(None, Reason.LOW_CONFIDENCE, probability)
    return Decision(candidate.trace.answer, None, probability)
