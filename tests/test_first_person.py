"""The guarantee: whatever a network would write, the mask lets through nothing that is refused, and never gets stuck."""

import random
from functools import cache

import numpy as np
import pytest

from model.first_person import FIRST_PERSON, MACHINE, MENTAL_STATES, Mask, validate
from model.trace import CORES, LEVELS

_SPECIALS = 4
_PIECES = """
    I i me Me my us we We our ours mine myself feel feels fe el ed ing think happy sad AI assistant let am ' 'm ’m
    s self selves m y e u o ur I' I'm I’m we're let's is the big kind so not : = . , ; & 12 - < > <I> İ ı Ⅰ \u200b
"""


@cache
def _vocabulary() -> tuple[bytes | None, ...]:
    singles = [bytes([byte]) for byte in range(256)]
    pieces = [piece.encode() for piece in _PIECES.split()] + [b"\n", b"\t"]
    spaced = [b" " + piece for piece in pieces]
    lists = [f" {word}".encode() for word in sorted(FIRST_PERSON | MACHINE | MENTAL_STATES)]
    return (*[None] * _SPECIALS, *singles, *pieces, *spaced, *lists)


@cache
def _mask() -> Mask:
    return Mask(_vocabulary())


def _text(tokens: list[int]) -> str:
    parts = (_vocabulary()[token] for token in tokens)
    return b"".join(b"<step>" if part is None else part for part in parts).decode()


def _reachable(mask: Mask) -> set[int]:
    found, waiting = {mask.start()}, [mask.start()]
    while waiting:
        state = waiting.pop()
        for token in np.flatnonzero(mask.row(state)):
            after = mask.advance(state, int(token))
            if after not in found:
                found.add(after)
                waiting.append(after)
    return found


def test_random_logits_never_violate() -> None:
    mask, rng = _mask(), np.random.default_rng(7)
    for sample in range(10_000):
        state, tokens = mask.start(), []
        bias = rng.gumbel(size=len(_vocabulary())) * (1 + sample % 3)  # some networks insist on a few tokens
        for _ in range(12):
            logits = bias + rng.gumbel(size=len(bias)) * 2
            logits[~mask.row(state)] = -np.inf
            tokens.append(int(logits.argmax()))
            state = mask.advance(state, tokens[-1])
        while tokens and not mask.allowed(state, 0):  # cut off inside a word: it ends in some harmless way
            token = int(np.flatnonzero(mask.row(state))[0])
            tokens.append(token)
            state = mask.advance(state, token)
        assert validate(_text(tokens)), _text(tokens)


def test_a_network_that_insists() -> None:
    mask, vocabulary = _mask(), _vocabulary()
    wanted = [vocabulary.index(text) for text in (b" I", b" feel", b" happy", b".", b" we", b" AI", b"m", b" me", b"'")]
    state, tokens = mask.start(), []
    for token in wanted * 20:
        token = token if mask.allowed(state, token) else vocabulary.index(b"x")
        state = mask.advance(state, token)
        tokens.append(token)
    tokens.append(vocabulary.index(b"x"))
    assert vocabulary.index(b" happy") in tokens
    assert validate(_text(tokens)), _text(tokens)


def test_every_reachable_state_goes_on_and_can_end() -> None:
    mask = _mask()
    states = _reachable(mask)
    assert len(states) > 500
    for state in states:
        row = mask.row(state)
        assert row.any()
        ends = mask.allowed(state, 0)
        assert ends or any(mask.allowed(mask.advance(state, int(token)), 0) for token in np.flatnonzero(row))


def test_rows_agree_with_single_tokens() -> None:
    mask, rng = _mask(), random.Random(1)
    for state in rng.sample(sorted(_reachable(mask)), 40):
        row = mask.row(state)
        assert all(bool(row[token]) == mask.allowed(state, token) for token in range(len(row)))


def test_mask_and_validator_agree_on_texts() -> None:
    letters = Mask([None, *(bytes([byte]) for byte in range(256))])
    rng = random.Random(5)
    words = [
        *sorted(FIRST_PERSON | MACHINE),
        *rng.sample(sorted(MENTAL_STATES), 30),
        "let",
        "lets",
        "Henry",
        "mined",
        "wed",
        "s1",
    ]
    for _ in range(5000):
        text = rng.choice(("", " ")).join(
            rng.choice((str.lower, str.upper, str.title))(rng.choice(words))
            + rng.choice((" ", ".", "'", "-", "1", "", " ; ", "`"))
            for _ in range(rng.randint(1, 3))
        )
        state = letters.start()
        for byte in [*text.encode(), -1]:
            state = letters.advance(state, byte + 1)
        assert (state != 0) == validate(text), text


def test_nothing_follows_what_was_not_allowed() -> None:
    mask = _mask()
    dead = mask.advance(mask.advance(mask.start(), _vocabulary().index(b" me")), 0)
    assert not mask.row(dead).any()
    assert not mask.allowed(dead, 0)


@pytest.mark.parametrize(
    "text",
    ["I", "i am", "I'm here", "I`m", "I’m", "it is mine", "US dollars", "We", "tell me.", "<I>", "I<step>", "(my)", "me2",
     "let's go", "OUR", "myself", "= I", "the AI feels", "happy AI", "na\u00efve", "\u0406 feel", "us", "tab\there", "\u2160"],
)  # fmt: skip
def test_refused(text: str) -> None:
    assert not validate(text)


@pytest.mark.parametrize(
    "text",
    ["AI can", "Ian met Wes", "the mined ore was well used", "let x = 5", "current : 3 A", "Sam happy so Sam kind", "Henry 1",
     "forgiven", "", "iron in water", "feet", "Wendy is ill", "<tags><physics><deductive><I1><expert><step> a : 1<ans> 1<eos>"],
)  # fmt: skip
def test_accepted(text: str) -> None:
    assert validate(text)


def test_tags_of_every_core_and_level_pass() -> None:
    assert all(validate(f"<tags><{core}><{level}>") for core in CORES for level in LEVELS)


def test_lists() -> None:
    assert len(MENTAL_STATES) >= 150
    assert not FIRST_PERSON & MENTAL_STATES
    assert all(word.isascii() and word.islower() for word in FIRST_PERSON | MACHINE | MENTAL_STATES)
