"""Drills in copying: random tokens, then pieces of them again. No question and no answer, only what to do with unseen names.

A name that a question invents can only be copied, by a head that looks for the last place where the tokens before it stood
(an induction head, Olsson et al. 2022). Word problems alone teach that late: their names are mostly familiar.
"""

from model.tokenizer import END, STEP, Encoded, Tokenizer
from training.draw import Draw

_LENGTH = (12, 40)  # tokens to copy from
_PIECE = (3, 8)  # tokens of a piece, the first of which is given
_PIECES = (3, 7)


def drill(draw: Draw, tokenizer: Tokenizer) -> Encoded:
    """Random ids and pieces of them; taught is every id of a piece that the one before it determines."""
    rng = draw.rng
    shown = rng.sample(range(len(tokenizer.specials), tokenizer.live), rng.randint(*_LENGTH))
    ids = tokenizer.encode_question("")[:1] + shown
    length = len(ids)
    given: list[bool] = [False] * length
    for _ in range(rng.randint(*_PIECES)):
        size = rng.randint(*_PIECE)
        start = rng.randint(0, len(shown) - size)
        ids += [tokenizer.id(STEP), *shown[start : start + size]]
        given += [True, True] + [False] * (size - 1)
    return Encoded([*ids, tokenizer.id(END)], length, [*given, True])
