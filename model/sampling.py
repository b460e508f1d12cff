"""Picks a token from a row of logits: the best one, or one drawn with noise that depends on nothing but its place.

The noise of a token is a hash of (seed, sample, position, token), never the state of a generator: a sample is the same alone,
in any batch and after a restart.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Row = NDArray[np.float32]  # [live vocabulary]
_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15


@dataclass(frozen=True)
class Sampling:
    """How tokens are drawn. A temperature of 0 takes the best one, whatever the seed; `sample` numbers the draws."""

    temperature: float = 0.0
    seed: int = 0
    sample: int = 0


GREEDY = Sampling()


@dataclass(frozen=True)
class Choice:
    """A token, its log-probability without temperature, and how far its logit lies above the best other one."""

    token: int
    logprob: float
    margin: float


def pick(row: Row, sampling: Sampling, position: int, allowed: Callable[[int], bool]) -> Choice | None:
    """The token for `position`, None where none is allowed. The row is sorted only if its best token is forbidden."""
    scores = row if sampling.temperature == 0 else row / sampling.temperature + gumbel(sampling, position, len(row))
    token = int(np.argmax(scores))
    if not allowed(token):
        ranked = np.argsort(-scores, kind="stable")
        token = next((int(candidate) for candidate in ranked if allowed(int(candidate))), -1)
    return None if token < 0 else _choice(row, token)


def _choice(row: Row, token: int) -> Choice:
    wide = row.astype(np.float64)
    best = float(wide.max())
    logprob = float(wide[token]) - best - float(np.log(np.exp(wide - best).sum()))
    wide[token] = -np.inf
    return Choice(token, logprob, float(row[token]) - float(wide.max()))


def gumbel(sampling: Sampling, position: int, size: int) -> NDArray[np.float64]:
    """Noise for each token of a row: the largest of logit / temperature + noise is a draw from the softmax."""
    key = _mixed(_mixed(_mixed(sampling.seed & _MASK) ^ sampling.sample) ^ position)
    bits = np.arange(1, size + 1, dtype=np.uint64) * np.uint64(_GOLDEN) + np.uint64(key)
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    uniform = ((bits ^ (bits >> np.uint64(31))) >> np.uint64(11)).astype(np.float64) * 2.0**-53 + 2.0**-54
    noise: NDArray[np.float64] = -np.log(-np.log(uniform))
    return noise


def _mixed(value: int) -> int:
    # splitmix64, in plain integers: numpy would warn about the overflow that is wanted here.
    value = (value + _GOLDEN) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)
