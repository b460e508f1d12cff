"""Fits the confidence: features of dev-half replies -> logistic regression -> a monotone table of probabilities."""

from collections.abc import Sequence

import numpy as np
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from model.confidence import Confidence, Features
from training.scores import Flags, Shares

# Isotonic regression overfits small samples; below this the logistic curve itself is the table.
ISOTONIC_FROM = 1000
CURVE_POINTS = 41


def fit(features: Sequence[Features], right: Flags) -> Confidence:
    """The confidence that fits replies of which `right` were right. Raises ValueError where all were or none was."""
    if right.all() or not right.any():
        raise ValueError("confidence cannot be fitted: every reply was right, or every one wrong")
    matrix = np.array([one.vector() for one in features])
    mean, scale = matrix.mean(axis=0), matrix.std(axis=0)
    scale[scale < 1e-6] = 1.0
    regression = LogisticRegression(C=1.0, max_iter=2000).fit((matrix - mean) / scale, right)
    weights, bias = regression.coef_[0], float(regression.intercept_[0])
    points = (matrix - mean) / scale @ weights + bias
    scores, probabilities = _isotonic(points, right) if len(right) >= ISOTONIC_FROM else _logistic(points)
    return Confidence(mean, scale, weights, bias, scores, probabilities)


def _isotonic(points: Shares, right: Flags) -> tuple[Shares, Shares]:
    # Never certain: a plateau of n right answers claims no more than n / (n + 1) would.
    bound = 1 / (len(right) + 1)
    table = IsotonicRegression(y_min=bound, y_max=1 - bound, out_of_bounds="clip").fit(points, right.astype(float))
    scores, first = np.unique(table.X_thresholds_, return_index=True)
    probabilities = np.maximum.accumulate(table.y_thresholds_[first])
    return scores, probabilities


def _logistic(points: Shares) -> tuple[Shares, Shares]:
    scores = np.linspace(points.min(), points.max(), CURVE_POINTS)
    return scores, 1 / (1 + np.exp(-scores))
