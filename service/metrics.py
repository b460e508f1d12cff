"""Every metric of the service, and the two places that write them: once a request, once a step."""

from dataclasses import dataclass
from typing import Literal

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

Outcome = Literal["answered", "abstained", "deadline", "cancelled", "error"]
OUTCOMES: tuple[Outcome, ...] = ("answered", "abstained", "deadline", "cancelled", "error")
STAGES = ("queue", "prefill", "decode", "verify")
SECONDS = tuple(0.0005 * 2**i for i in range(16)) + (30.0,)
BATCHES = (1, 2, 4, 8, 16, 24, 32, 64, 128, 256)
STEP_TOKENS = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)
TENTHS = tuple(i / 20 for i in range(1, 21))


@dataclass(frozen=True)
class Observed:
    """One finished request; what it never reached is None or empty."""

    outcome: Outcome
    total_s: float
    stages_s: dict[str, float]
    tokens: dict[str, int]
    confidence: float | None = None
    decision: str | None = None
    verification: str | None = None


class Metrics:
    """The metrics of one service, on a registry of its own."""

    def __init__(self, version: str, bundle: str, provider: str) -> None:
        self.registry = CollectorRegistry()
        self._requests = self._counter("requests", "Accepted requests by how they ended", "outcome")
        self._duration = self._histogram("request_duration_seconds", "From acceptance to the end", SECONDS)
        self._stages = self._histogram("stage_duration_seconds", "Time of a request in a stage", SECONDS, "stage")
        self._batch = self._histogram("batch_size", "Sequences in an engine step", BATCHES)
        self._step_tokens = self._histogram("step_tokens", "New tokens in an engine step", STEP_TOKENS)
        self._queue = Gauge("alen_queue_depth", "Sequences that wait for a slot", registry=self.registry)
        self._slots = Gauge("alen_slots_in_use", "Slots that hold a running sequence", registry=self.registry)
        self._tokens = self._counter("tokens", "Tokens of finished requests", "kind")
        self._confidence = self._histogram("confidence", "Probability that the returned answer is right", TENTHS)
        self._decisions = self._counter("decisions", "Answers and abstentions", "decision")
        self._verifications = self._counter("verifications", "Backward checks by their result", "status")
        self._rejected = self._counter("rejected", "Requests that were refused before acceptance", "reason")
        build = Gauge("alen_build_info", "What is running", ["version", "bundle", "provider"], registry=self.registry)
        build.labels(version, bundle, provider).set(1)
        for outcome in OUTCOMES:  # a series that appears with its first event hides that event from rate()
            self._requests.labels(outcome)
        for decision in ("answer", "abstain"):
            self._decisions.labels(decision)
        for status in ("verified", "refuted", "unchecked"):
            self._verifications.labels(status)

    def observe(self, seen: Observed) -> None:
        """Count one finished request."""
        self._requests.labels(seen.outcome).inc()
        self._duration.observe(seen.total_s)
        for stage, seconds in seen.stages_s.items():
            self._stages.labels(stage).observe(seconds)
        for kind, count in seen.tokens.items():
            self._tokens.labels(kind).inc(count)
        if seen.decision is not None and seen.confidence is not None:
            self._decisions.labels(seen.decision).inc()
            self._confidence.observe(seen.confidence)
            self._verifications.labels(seen.verification).inc()

    def rejected(self, reason: str) -> None:
        """Count one refused request."""
        self._rejected.labels(reason).inc()

    def stepped(self, sequences: int, tokens: int) -> None:
        """Count one engine step."""
        self._batch.observe(sequences)
        self._step_tokens.observe(tokens)

    def occupancy(self, waiting: int, running: int) -> None:
        """Show how full the house is."""
        self._queue.set(waiting)
        self._slots.set(running)

    def text(self) -> bytes:
        """The exposition format."""
        return generate_latest(self.registry)

    def _counter(self, name: str, help_text: str, label: str) -> Counter:
        return Counter(f"alen_{name}", help_text, [label], registry=self.registry)

    def _histogram(self, name: str, help_text: str, buckets: tuple[float, ...], *labels: str) -> Histogram:
        return Histogram(f"alen_{name}", help_text, labels, buckets=buckets, registry=self.registry)
