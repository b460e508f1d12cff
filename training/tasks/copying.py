"""Drills in copying: random tokens, then some of them again. No question and no answer, only what to do with unseen names.

A name that a question invents can only be copied, by a head that looks for the last place where the tokens before it stood
(an induction head, Olsson et al. 2022). Word problems alone teach that late: their names are mostly familiar.
"""

from random import Random

from model.tokenizer import Encoded, Tokenizer
from model.trace import END, STEP
from training.draw import Draw

_SHOWN = (12, 40)  # tokens to copy from
_PIECE = (3, 8)  # tokens of a piece, the first of which is given
_PIECES = (3, 7)
_PAIRS = (4, 12)
_SIGNS = (" :", " =", " ;")


def drill(draw: Draw, tokenizer: Tokenizer) -> Encoded:
    """Random ids and some of them again, of three kinds; nothing is taught that the ids before it do not determine."""
    rng = draw.rng
    kind = rng.choice((_pieces, _values, _chain))
    shown, replies = kind(rng, tokenizer)
    start = tokenizer.encode_question("")[:1]
    ids, given = start + shown, [True] * (len(start) + len(shown))
    for reply in replies:
        ids += [tokenizer.id(STEP), *reply]
        given += [True, True] + [False] * (len(reply) - 1)
    return Encoded([*ids, tokenizer.id(END)], len(start) + len(shown), [*given, True])


def _pieces(rng: Random, tokenizer: Tokenizer) -> tuple[list[int], list[list[int]]]:
    """Tokens, then pieces of them: `a b c d e`, `c d e`."""
    shown = _fresh(rng, tokenizer, rng.randint(*_SHOWN))
    replies = []
    for _ in range(rng.randint(*_PIECES)):
        size = rng.randint(*_PIECE)
        start = rng.randint(0, len(shown) - size)
        replies.append(shown[start : start + size])
    return shown, replies


def _values(rng: Random, tokenizer: Tokenizer) -> tuple[list[int], list[list[int]]]:
    """Keys and values, then values of keys and keys of values: `a : b ; c : d`, `c : d`, `b = a`."""
    colon, equals, stop = _signs(tokenizer)
    fresh = _fresh(rng, tokenizer, 2 * rng.randint(*_PAIRS))
    pairs = list(zip(fresh[::2], fresh[1::2], strict=True))
    shown = [token for key, value in pairs for token in (key, colon, value, stop)]
    replies = []
    for key, value in rng.sample(pairs, min(len(pairs), rng.randint(*_PIECES))):
        replies.append([key, colon, value] if rng.random() < 0.5 else [value, equals, key])
    return shown, replies


def _chain(rng: Random, tokenizer: Tokenizer) -> tuple[list[int], list[list[int]]]:
    """Links in any order, then the chain from its start: `c b ; b a ; d c`, `a b c d`."""
    stop = _signs(tokenizer)[-1]
    chain = _fresh(rng, tokenizer, rng.randint(*_PAIRS))
    links = list(zip(chain[1:], chain, strict=False))
    rng.shuffle(links)
    return [token for later, earlier in links for token in (later, earlier, stop)], [chain]


def _signs(tokenizer: Tokenizer) -> list[int]:
    return [tokenizer.encode(sign)[-1] for sign in _SIGNS]


def _fresh(rng: Random, tokenizer: Tokenizer, count: int) -> list[int]:
    """Different ordinary ids, none of a sign."""
    signs = _signs(tokenizer)
    drawn = rng.sample(range(len(tokenizer.specials), tokenizer.live), count + len(signs))
    return [token for token in drawn if token not in signs][:count]
