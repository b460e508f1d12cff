"""Metrics say what happened, and nothing that a client chooses becomes a label."""

from prometheus_client.parser import text_string_to_metric_families

from service.metrics import OUTCOMES, Metrics, Observed


def values(metrics: Metrics) -> dict[tuple[str, ...], float]:
    """All samples: (name, label values) -> value."""
    families = text_string_to_metric_families(metrics.text().decode())
    return {(one.name, *one.labels.values()): one.value for family in families for one in family.samples}


def test_one_request() -> None:
    """One observation moves its outcome, its durations, its tokens and its decision by one, and nothing else."""
    metrics = Metrics("1", "digest", "cpu")
    metrics.observe(
        Observed("answered", 0.2, {"queue": 0.1}, {"prompt": 7}, confidence=0.9, decision="answer", verification="verified")
    )
    seen = values(metrics)
    assert {outcome: seen["alen_requests_total", outcome] for outcome in OUTCOMES} == dict.fromkeys(OUTCOMES, 0) | {
        "answered": 1
    }
    assert seen["alen_request_duration_seconds_count",] == 1
    assert seen["alen_stage_duration_seconds_sum", "queue"] == 0.1
    assert seen["alen_tokens_total", "prompt"] == 7
    assert (seen["alen_decisions_total", "answer"], seen["alen_decisions_total", "abstain"]) == (1, 0)
    assert (seen["alen_verifications_total", "verified"], seen["alen_confidence_count",]) == (1, 1)


def test_requests_without_a_decision() -> None:
    """A request that was cancelled has no confidence and no decision."""
    metrics = Metrics("1", "digest", "cpu")
    metrics.observe(Observed("cancelled", 0.2, {}, {}))
    seen = values(metrics)
    assert (
        seen["alen_requests_total", "cancelled"],
        seen["alen_confidence_count",],
        seen["alen_decisions_total", "abstain"],
    ) == (1, 0, 0)


def test_steps_and_occupancy() -> None:
    """Batch sizes, step tokens, queue and slots follow the engine."""
    metrics = Metrics("1", "digest", "cpu")
    metrics.stepped(3, 40)
    metrics.occupancy(5, 2)
    seen = values(metrics)
    assert (seen["alen_batch_size_sum",], seen["alen_step_tokens_sum",]) == (3, 40)
    assert (seen["alen_queue_depth",], seen["alen_slots_in_use",]) == (5, 2)


def test_build_info() -> None:
    """What runs is a label of one series."""
    assert 'alen_build_info{bundle="digest",provider="cpu",version="1"} 1.0' in Metrics("1", "digest", "cpu").text().decode()
