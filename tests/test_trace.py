"""Traces: what is rendered is parsed back, and every text gives a trace or a named fault."""

import random

import pytest

from model.trace import CORES, DOMAINS, LEVELS, REASONING_TYPES, Fault, Tags, Trace, parse, pending, render

STEPS = ("find Ana", "Tom : 14", "Ana : 14 + 9 = 23", "s2 : Sam is big so Sam is kind", "missing Tom", "rule : add")
CHECKS = ("expr 46 = Ben ; Ben = 2 * Ana", "fit add : 3 7 11", "proof yes Sam is kind ; s1 Sam is big")
PIECES = [
    "<tags>",
    "<step>",
    "<back>",
    "<ans>",
    "<check>",
    "<eos>",
    "<mathematics>",
    "<deductive>",
    "<E1>",
    "<expert>",
    " a : 1",
    "é",
]
FAULTS = {"out_of_scope", "tags", "steps", "back", "answer", "check", "end", "order", "characters"}


def _random_trace(rng: random.Random) -> Trace:
    tags = Tags(rng.choice(DOMAINS), rng.choice(REASONING_TYPES), rng.choice(CORES), rng.choice(LEVELS))
    steps = tuple(rng.choice(STEPS) for _ in range(rng.randint(1, 15)))
    return Trace(tags, steps, rng.choice(("46", "yes", "3/28", "12 N")), rng.choice(CHECKS))


def test_a_rendered_trace_is_parsed_back() -> None:
    rng = random.Random(1)
    for _ in range(500):
        trace = _random_trace(rng)
        assert parse(render(trace)) == trace


def test_a_step_taken_back_does_not_count() -> None:
    text = render(Trace(Tags("mathematics", "deductive", "E1", "expert"), ("Tom : 15", "Tom : 14"), "14", "expr 14 = Tom"))
    parsed = parse(text.replace("Tom : 15", "Tom : 15<back>"))
    assert isinstance(parsed, Trace)
    assert (parsed.steps, parsed.withdrawn) == (("Tom : 14",), 1)


def test_every_text_gives_a_trace_or_a_named_fault() -> None:
    rng = random.Random(2)
    for _ in range(5000):
        text = "".join(rng.choice(PIECES) for _ in range(rng.randint(0, 14)))
        parsed = parse(text)
        assert isinstance(parsed, Trace) or parsed.name in FAULTS


def test_a_damaged_trace_gives_a_trace_or_a_named_fault() -> None:
    rng = random.Random(3)
    for _ in range(2000):
        text = render(_random_trace(rng))
        cut = rng.randrange(len(text))
        parsed = parse(text[:cut] + rng.choice(PIECES) + text[cut + rng.randint(0, 5) :])
        assert isinstance(parsed, Trace | Fault)


def test_out_of_scope_is_a_fault_of_its_own() -> None:
    assert parse("<tags><out_of_scope><eos>") == Fault("out_of_scope")


@pytest.mark.parametrize(
    ("step", "expression"),
    [("Ana : 14 + 9 =", "14 + 9"), ("Ana : 14 + 9", None), ("Ana : 14 + 9 = 23", None), ("find Ana =", None), ("a : =", None)],
)
def test_a_computing_point_is_a_step_that_reached_its_sign(step: str, expression: str | None) -> None:
    assert pending(step) == expression
