"""Decoding: the network plans, the server computes, and every token is accounted for."""

import re

import numpy as np
import pytest

from model.bundle import Bundle
from model.decode import Decoder, Generation
from model.sampling import Choice, Row, Sampling, gumbel, pick
from model.tokenizer import Tokenizer
from model.trace import OUT_OF_SCOPE, Fault
from tests.fakes import QUESTION, TRACE


@pytest.fixture(scope="module")
def tokenizer(tiny_bundle: Bundle) -> Tokenizer:
    """A small one."""
    return Tokenizer.load(tiny_bundle.tokenizer)


def row(size: int, *tokens: int) -> Row:
    """Logits whose best tokens are these, in order."""
    made = np.zeros(size, np.float32)
    for rank, token in enumerate(tokens):
        made[token] = 20 - rank
    return made


def spell(decoder: Decoder, generation: Generation, size: int, ids: list[int]) -> list[tuple[int, ...]]:
    """Let the decoder see the best logits for what comes next in `ids` until it ends -> what it fed."""
    fed = []
    while not generation.finished:
        fed.append(decoder.advance(generation, row(size, ids[len(generation.written)])))
    return fed


def test_results_are_computed(tokenizer: Tokenizer) -> None:
    """A result follows its `=`, a derivation its label and an answer `<ans>` at once, whatever the network would have written."""
    item = tokenizer.encode_item(QUESTION, TRACE)
    generation = Decoder(tokenizer, None).begin(QUESTION)
    fed = spell(Decoder(tokenizer, None), generation, tokenizer.live, item.ids[item.question_length :])
    assert tokenizer.parse(generation.ids) == TRACE
    assert tuple(item.ids[: item.question_length]) == generation.prompt
    assert [one.computed for one in generation.written] == item.computed[item.question_length :]
    assert [len(tokens) for tokens in fed if len(tokens) > 1] == [3, 8]
    assert fed[-1] == ()
    assert sum(fed, ()) == tuple(generation.ids[: generation.ids.index(tokenizer.id("<ans>"))])


READ = "<check> expr _ = Ana ; Ana = Tom + 9 ; Tom = 14<step> find Ana"


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        ("<check> expr _ = Ana ; Tom = 14", True),
        ("<check> expr _ = Zoe", False),
        ("<check> expr _ = Ana ; Tom = 15", False),
        (READ + "<step> Tom", True),
        (READ + "<tags>", False),
        (READ + "<step> Ben", False),
        (READ + "<step> missing", False),
        (READ + "<ans>", False),
    ],
)
def test_what_does_not_follow_is_not_written(tokenizer: Tokenizer, wanted: str, written: bool) -> None:
    """The network's first choice is passed over where the question does not say it, or its reading does not lead to it."""
    ids = tokenizer.encode_item(QUESTION, TRACE).ids[len(tokenizer.encode_question(QUESTION)) :][:4]
    ids += spelt(tokenizer, wanted)
    decoder = Decoder(tokenizer, None)
    generation = decoder.begin(QUESTION)
    while len(generation.written) < len(ids) and generation.ids == ids[: len(generation.written)]:
        decoder.advance(generation, row(tokenizer.live, ids[len(generation.written)]))
    assert (generation.ids == ids) == written


def spelt(tokenizer: Tokenizer, text: str) -> list[int]:
    """The ids of a text with special tokens in it."""
    pieces = [piece for piece in re.split(r"(<[a-z]+>)", text) if piece]
    return [token for piece in pieces for token in ([tokenizer.id(piece)] if piece[0] == "<" else tokenizer.encode(piece))]


@pytest.mark.parametrize(
    ("expression", "fault"), [("1 / 0", "compute_zero"), ("2 ^ 99", "compute_exponent"), ("2 +", "compute_syntax")]
)
def test_impossible_results_end_the_trace(tokenizer: Tokenizer, expression: str, fault: str) -> None:
    """An expression without a value ends its trace with a named fault."""
    generation = Decoder(tokenizer, None).begin(QUESTION)
    head = tokenizer.encode_item(QUESTION, TRACE).ids[len(generation.prompt) :][:4]
    ids = head + [tokenizer.id("<step>"), *tokenizer.encode(f" Ana : {expression} =")]
    spell(Decoder(tokenizer, None), generation, tokenizer.live, ids)
    assert generation.fault == fault


def test_nothing_is_computed_outside_of_steps(tokenizer: Tokenizer) -> None:
    """An `=` in a reading is a sign like any other."""
    decoder = Decoder(tokenizer, None)
    generation = decoder.begin(QUESTION)
    ids = tokenizer.encode_item(QUESTION, TRACE).ids[len(generation.prompt) :][:4] + spelt(tokenizer, READ)
    while len(generation.written) < len(ids):
        decoder.advance(generation, row(tokenizer.live, ids[len(generation.written)]))
    assert generation.ids == ids
    assert not any(one.computed for one in generation.written)


def test_length_is_bounded(tokenizer: Tokenizer) -> None:
    """A trace that does not end is ended, as a fault."""
    item = tokenizer.encode_item(QUESTION, TRACE)
    generation = Decoder(tokenizer, None).begin(QUESTION, max_tokens=9)
    spell(Decoder(tokenizer, None), generation, tokenizer.live, item.ids[item.question_length :])
    assert (generation.fault, len(generation.written)) == ("length", 9)


def test_hopeless_starts_end_at_once(tokenizer: Tokenizer) -> None:
    """What does not open with tags, or says that it is out of scope, takes no further step."""
    for token, fault in ((tokenizer.encode(" Tom")[0], "tags"), (tokenizer.id(OUT_OF_SCOPE), "out_of_scope")):
        generation = Decoder(tokenizer, None).begin(QUESTION)
        assert Decoder(tokenizer, None).advance(generation, row(tokenizer.live, token)) == ()
        assert tokenizer.parse(generation.ids) == Fault(fault)


def test_the_mask_is_asked_only_where_it_must_be() -> None:
    """The best token is taken if it is allowed, without looking at others; else the best allowed one; else none."""
    asked: list[int] = []

    def allowed(token: int) -> bool:
        asked.append(token)
        return token != 3

    assert (pick(row(9, 5, 3), Sampling(), 0, allowed) or Choice(-1, 0, 0)).token == 5
    assert asked == [5]
    choice = pick(row(9, 3, 7), Sampling(), 0, allowed)
    assert choice is not None
    assert choice.token == 7
    assert choice.margin == -1
    assert pick(row(9, 3), Sampling(), 0, lambda token: False) is None


def test_logprobs_are_those_of_the_softmax() -> None:
    """A choice's figures are the model's own, whatever the temperature."""
    logits = np.random.default_rng(0).normal(size=50).astype(np.float32)
    expected = logits - np.log(np.exp(logits.astype(np.float64)).sum())
    for sampling in (Sampling(), Sampling(2.0, 1, 1)):
        choice = pick(logits, sampling, 3, lambda token: True)
        assert choice is not None
        assert choice.logprob == pytest.approx(expected[choice.token])


def test_noise_is_a_pure_function() -> None:
    """The same seed, sample and position give the same noise; another of any gives another; no generator has a state."""
    base = gumbel(Sampling(0.7, 1, 2), 3, 100)
    np.testing.assert_array_equal(base, gumbel(Sampling(0.7, 1, 2), 3, 200)[:100])
    for other in (
        gumbel(Sampling(0.7, 2, 2), 3, 100),
        gumbel(Sampling(0.7, 1, 3), 3, 100),
        gumbel(Sampling(0.7, 1, 2), 4, 100),
    ):
        assert not np.any(base == other)
    assert np.isfinite(gumbel(Sampling(0.7, 2**63 - 1, 4), 10**6, 100)).all()


def test_draws_follow_the_softmax() -> None:
    """Over many positions tokens are drawn as often as the tempered softmax says."""
    logits = np.array([0.0, 1.0, 2.0], np.float32)
    drawn = [(pick(logits, Sampling(0.5, 7, 1), at, lambda token: True) or Choice(-1, 0, 0)).token for at in range(20_000)]
    expected = np.exp(logits / 0.5) / np.exp(logits / 0.5).sum()
    np.testing.assert_allclose(np.bincount(drawn) / len(drawn), expected, atol=0.012)
