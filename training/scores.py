"""The measures of the exam, as defined in docs/evaluation.md. Pure functions of arrays; probabilities are in [0, 1]."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

BINS = 15
Flags = NDArray[np.bool_]
Shares = NDArray[np.float64]


def calibration_error(probabilities: Shares, right: Flags) -> float:
    """Expected calibration error over 15 bins of equal width (Naeini et al. 2015)."""
    bins = np.minimum((probabilities * BINS).astype(int), BINS - 1)
    gaps = [
        abs(probabilities[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean()
        for b in range(BINS)
        if (bins == b).any()
    ]
    return float(sum(gaps))


def auroc(scores: Shares, positive: Flags) -> float | None:
    """Probability that a positive scores above a negative, ties half (Mann-Whitney); None where one class is missing."""
    count = int(positive.sum())
    if count == 0 or count == len(positive):
        return None
    _, inverse, sizes = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = np.cumsum(sizes) - (sizes - 1) / 2
    above = ranks[inverse][positive].sum() - count * (count + 1) / 2
    return float(above / (count * (len(positive) - count)))


def risk_coverage_area(probabilities: Shares, right: Flags) -> float:
    """Area under the risk-coverage curve: the mean risk over all coverages (Geifman and El-Yaniv 2017)."""
    order = np.argsort(-probabilities, kind="stable")
    wrong = np.cumsum(~right[order])
    return float((wrong / np.arange(1, len(right) + 1)).mean())


def threshold(probabilities: Shares, right: Flags, answerable: Flags, weights: Shares, risk: float) -> float:
    """The lowest threshold at which the weighted share of wrong answers among the given ones is at most `risk`.

    `answerable` marks replies whose check passed: no others are ever given. Returns 1.0 where no threshold does.
    """
    order = np.argsort(-probabilities, kind="stable")
    order = order[answerable[order]]
    given = np.cumsum(weights[order])
    wrong = np.cumsum(weights[order] * ~right[order])
    # Equal probabilities stand or fall together: only the last of a run is a possible cut.
    last = np.append(probabilities[order][1:] != probabilities[order][:-1], True) if len(order) else np.array([], bool)
    good = np.flatnonzero(last & (wrong <= risk * given))
    return float(probabilities[order][good[-1]]) if len(good) else 1.0


def coverage(given: Flags, right: Flags, weights: Shares) -> tuple[float, float]:
    """(weighted share of questions that got an answer, weighted share of wrong ones among those)."""
    answered = float(weights[given].sum())
    return answered / float(weights.sum()), float(weights[given & ~right].sum()) / answered if answered else 0.0


def split_weights(splits: Sequence[str]) -> Shares:
    """Weights that let every split count the same."""
    names, inverse, counts = np.unique(np.array(splits), return_inverse=True, return_counts=True)
    weights: Shares = 1 / (len(names) * counts[inverse])
    return weights


def bootstrap(
    measure: Callable[[Shares, Flags], float], probabilities: Shares, right: Flags, rounds: int = 500
) -> tuple[float, float]:
    """95 % interval of a measure by resampling items, with a fixed seed."""
    rng = np.random.default_rng(0)
    picks = rng.integers(0, len(right), (rounds, len(right)))
    found = [measure(probabilities[pick], right[pick]) for pick in picks]
    low, high = np.percentile(found, [2.5, 97.5])
    return float(low), float(high)


def paired_difference(first: Flags, second: Flags) -> tuple[float, float]:
    """(mean of second - first, half-width of its 95 % interval), for two networks on the same questions."""
    change = second.astype(float) - first.astype(float)
    return float(change.mean()), float(1.96 * change.std(ddof=1) / np.sqrt(len(change)))
