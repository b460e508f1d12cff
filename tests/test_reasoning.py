"""The policy: which trace is trusted, and when nothing is said."""

import json
from dataclasses import replace

import numpy as np
import pytest

from model import confidence
from model.bundle import Bundle
from model.checks.verify import Verdict
from model.confidence import Confidence, ConfidenceError, Features
from model.decode import Decoder, Generation, Written
from model.familiar import Familiar
from model.reasoning import Candidate, Effort, Reason, choose, decide, judge, needs_samples, samplings
from model.tokenizer import Tokenizer
from model.trace import Trace
from tests.fakes import QUESTION, TRACE

SCOPE = {("E1", "elementary")}
ZERO = Features(*[0.0] * len(confidence.NAMES))


def candidate(status: str, answer: str = "23", fault: str | None = None, level: str = "elementary") -> Candidate:
    """A judged trace."""
    trace = None if fault else replace(TRACE, answer=answer, tags=replace(TRACE.tags, level=level))
    verdict = Verdict(status, "expr", "", "")  # type: ignore[arg-type]
    return Candidate(trace, fault, verdict, (True,), replace(ZERO, verified=float(status == "verified")))


def spelt(tokenizer: Tokenizer, trace: Trace) -> Generation:
    """A finished generation that wrote this trace, token n with log-probability -n."""
    generation = Decoder(tokenizer, None).begin(QUESTION)
    item = tokenizer.encode_item(QUESTION, trace)
    flags = zip(item.ids[item.question_length :], item.computed[item.question_length :], strict=True)
    generation.written = [
        Written(token, computed=True) if computed else Written(token, -float(n), float(n))
        for n, (token, computed) in enumerate(flags)
    ]
    generation.finished = True
    return generation


@pytest.fixture(scope="module")
def tokenizer(tiny_bundle: Bundle) -> Tokenizer:
    """A small one."""
    return Tokenizer.load(tiny_bundle.tokenizer)


def test_a_right_trace_is_verified(tokenizer: Tokenizer) -> None:
    """A right trace has a verified answer, true steps, and figures of the tokens that the network chose."""
    generation = spelt(tokenizer, TRACE)
    judged = judge(tokenizer, Familiar.of([QUESTION]), QUESTION, generation)
    assert (judged.trace, judged.passes, judged.steps_true) == (TRACE, True, (True, True, True))
    features = judged.features
    assert (features.verified, features.steps_true, features.steps, features.tag_logprob) == (1, 1, 3, -6)
    assert features.new_runs == 0
    assert judge(tokenizer, Familiar.of(()), QUESTION, generation).features.new_runs > 0
    ids = generation.ids
    start, end = ids.index(tokenizer.id("<check>")), ids.index(tokenizer.id("<step>"))
    assert features.check_logprob == -sum(range(start + 1, end + 1))
    assert features.answer_logprob == 0, "it follows from the steps"
    assert features.min_logprob == -ids.index(tokenizer.id("<ans>"))


def test_a_wrong_answer_is_refuted(tokenizer: Tokenizer) -> None:
    """An answer that its own check rejects is refuted."""
    wrong = replace(TRACE, answer="24", check="subst Ana = 24 ; Ana - 9 = 14")
    assert judge(tokenizer, Familiar.of([QUESTION]), QUESTION, spelt(tokenizer, wrong)).verdict.status == "refuted"


def test_a_fault_is_a_candidate_too(tokenizer: Tokenizer) -> None:
    """What is no trace can be judged, and has no answer."""
    generation = spelt(tokenizer, TRACE)
    generation.written = generation.written[:-1]
    assert judge(tokenizer, Familiar.of([QUESTION]), QUESTION, generation).fault == "end"
    generation.fault = "length"
    judged = judge(tokenizer, Familiar.of([QUESTION]), QUESTION, generation)
    assert (judged.trace, judged.fault, judged.passes) == (None, "length", False)


@pytest.mark.parametrize(
    ("effort", "first", "wanted"),
    [
        (Effort.LOW, candidate("unchecked"), False),
        (Effort.MEDIUM, candidate("verified"), False),
        (Effort.MEDIUM, candidate("verified", "unknown"), True),
        (Effort.LOW, candidate("verified", "unknown"), False),
        (Effort.MEDIUM, candidate("refuted"), True),
        (Effort.MEDIUM, candidate("unchecked", fault="length"), True),
        (Effort.HIGH, candidate("verified"), True),
        (Effort.HIGH, candidate("unchecked", fault="out_of_scope"), False),
        (Effort.MEDIUM, candidate("refuted", level="expert"), False),
    ],
)
def test_when_samples_are_drawn(effort: Effort, first: Candidate, wanted: bool) -> None:
    """Samples are drawn where they can change the decision."""
    assert needs_samples(effort, first, SCOPE) is wanted


def test_the_lowest_number_wins() -> None:
    """At medium effort the first that verifies is taken, whatever the others say; without one the greedy pass stands."""
    many = [candidate("refuted", "1"), candidate("unchecked", "2"), candidate("verified", "3"), candidate("verified", "4")]
    assert choose(many, Effort.MEDIUM) is many[2]
    assert choose(many, Effort.LOW) is many[0]
    assert choose(many[:2], Effort.MEDIUM) is many[0]


def test_the_majority_wins() -> None:
    """At high effort the answer that verifies most often is taken, equal answers together; of a tie the lowest number."""
    many = [candidate("verified", "1"), candidate("verified", "0.5"), candidate("refuted", "1"), candidate("verified", "1/2")]
    chosen = choose(many, Effort.HIGH)
    assert (chosen.trace, chosen.features.support) == (many[1].trace, 2)
    assert choose(many[:2], Effort.HIGH).trace == many[0].trace


def test_an_open_answer_needs_the_majority() -> None:
    """That a question does not say is believed only if most verified traces think so; a trace that leaves nothing open wins else."""
    open_, shut = candidate("verified", "unknown"), candidate("verified", "3")
    assert choose([open_, shut, shut], Effort.MEDIUM).trace == shut.trace
    assert choose([candidate("refuted"), open_, shut, shut], Effort.MEDIUM).trace == shut.trace
    assert choose([open_, shut, open_], Effort.MEDIUM).trace == open_.trace
    assert choose([shut, open_, open_], Effort.MEDIUM).trace == shut.trace
    assert choose([open_, shut, shut], Effort.LOW) is open_


@pytest.mark.parametrize(
    ("one", "threshold", "answer", "reason"),
    [
        (candidate("verified"), 0.5, "23", None),
        (candidate("verified", "unknown"), 0.5, "unknown", None),
        (candidate("verified"), 0.95, None, Reason.LOW_CONFIDENCE),
        (candidate("refuted"), 0.0, None, Reason.NOT_VERIFIED),
        (candidate("unchecked"), 0.0, None, Reason.NOT_VERIFIED),
        (candidate("unchecked", fault="length"), 0.0, None, Reason.NOT_VERIFIED),
        (candidate("unchecked", fault="out_of_scope"), 0.0, None, Reason.OUT_OF_SCOPE),
        (candidate("verified", level="expert"), 0.0, None, Reason.OUT_OF_SCOPE),
    ],
)
def test_decisions(one: Candidate, threshold: float, answer: str | None, reason: Reason | None) -> None:
    """An answer is given only if it is in scope, verified and sure enough; else the first of these that fails is the reason."""
    decision = decide(one, confidence.neutral(), SCOPE, threshold)
    assert (decision.answer, decision.reason) == (answer, reason)


def test_draws_are_numbered() -> None:
    """Samples share the seed and differ in their number; none is the greedy pass's."""
    assert [draw.sample for draw in samplings(9, 0.5)] == list(range(1, 9))
    assert {(draw.seed, draw.temperature) for draw in samplings(9, 0.5)} == {(9, 0.5)}


def test_confidence_tables_come_back() -> None:
    """What is written to confidence.json is read again, and gives the same probabilities between its points."""
    rng = np.random.default_rng(0)
    count = len(confidence.NAMES)
    made = Confidence(
        rng.normal(size=count),
        rng.uniform(1, 2, count),
        rng.normal(size=count),
        0.5,
        np.array([-1.0, 0, 3]),
        np.array([0.1, 0.4, 1]),
    )
    again = Confidence.from_json(made.to_json())
    features = Features(*rng.normal(size=count))
    assert again.probability(features) == made.probability(features)
    score = made.score(features)
    assert made.probability(features) == pytest.approx(np.interp(score, [-1, 0, 3], [0.1, 0.4, 1]))


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2}, {"features": []}, {"mean": [1]}, {"scale": [0] * len(confidence.NAMES)}, {"scores": [1, 0]},
        {"bias": "x"}, {"probabilities": [0, 2]}, {"probabilities": [0.9, 0.1]}, {"weights": None},
        {"scores": [0], "probabilities": [0]},
    ],
)  # fmt: skip
def test_bad_confidence_tables(change: dict[str, object]) -> None:
    """Tables that make no sense are refused when they are loaded, not when the first question comes."""
    table = json.loads(confidence.neutral().to_json()) | change
    with pytest.raises(ConfidenceError):
        Confidence.from_json(json.dumps(table))
    for text in ("", "[]", "{}", "null"):
        with pytest.raises(ConfidenceError):
            Confidence.from_json(text)
