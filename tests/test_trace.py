"""Traces: what is rendered is parsed back, and every text gives a trace or a named fault."""

import random

import pytest

from model.trace import CORES, DOMAINS, LEVELS, REASONING_TYPES, Fault, Tags, Trace, parse, pending, render

STEPS = ("find Ana", "Tom : 14", "Ana : 14 + 9 = 23", "s2 : Sam is big so Sam is kind", "missing Tom", "rule : add")
ENDS = (
    ("46", "expr 46 = Ben ; Ben = 2 * Ana"),
    ("5", "subst x = 5 ; 3 * x + 8 = 23"),
    ("12 N", "formula force = 12 N ; mass = 3 kg ; acceleration = 4 m/s^2 ; force = mass * acceleration"),
    ("3/28", "dist 3/28 = both red ; draw 2 without ; red 3 ; blue 5"),
    ("11", "fit 11 = next ; 3 7 ; add"),
    ("yes", "proof yes Sam is kind ; s1 Sam is big"),
    ("unknown", "proof unknown Sam is kind ; s1 Sam is big"),
    ("unknown", "witness expr unknown = Ben ; Ben = 2 * Ana"),
    ("unknown", "witness formula force = unknown ; mass = 3 kg"),
)
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
    return Trace(tags, steps, *rng.choice(ENDS))


def test_a_rendered_trace_is_parsed_back() -> None:
    rng = random.Random(1)
    for _ in range(500):
        trace = _random_trace(rng)
        assert parse(render(trace)) == trace


@pytest.mark.parametrize(("answer", "check"), ENDS)
def test_the_check_is_written_before_the_answer_is_known(answer: str, check: str) -> None:
    """A check stands before the steps with a blank for the answer."""
    text = render(Trace(Tags("mathematics", "deductive", "E1", "expert"), ("Tom : 14",), answer, check))
    reading = text[text.index("<check>") : text.index("<step>")]
    assert " _" in reading
    assert answer not in reading.split()


def test_an_answer_that_its_check_does_not_hold_is_not_put_in() -> None:
    """A reading without a blank stays as it was written, and so does not contain the answer."""
    parsed = parse("<tags><mathematics><deductive><E1><expert><check> expr 46 = Ben<step> find Ben<ans> 47<eos>")
    assert isinstance(parsed, Trace)
    assert (parsed.answer, parsed.check) == ("47", "expr 46 = Ben")
    assert parse(render(parsed)) == parsed


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
