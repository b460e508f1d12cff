"""How sure an answer is: features of a trace -> the probability that its answer is right. The tables are the bundle's.

`confidence.json`: `{"schema": 1, "features": [names], "mean": [...], "scale": [...], "weights": [...], "bias": b,
"scores": [...], "probabilities": [...]}`. A feature vector x gives the score `weights . (x - mean) / scale + bias` (a logistic
regression's), and the score is read off a monotone table, linear between its points: `scores` strictly increasing,
`probabilities` not decreasing. The threshold of abstention is the manifest's.
"""

import json
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SCHEMA = 1
Vector = NDArray[np.float64]


class ConfidenceError(ValueError):
    """The tables are not ones that this version reads; the message is one line."""


@dataclass(frozen=True)
class Features:
    """What is known of an answer when it is given. Log-probabilities are of chosen tokens, never of computed ones."""

    verified: float  # 1 or 0, like `refuted`, `steps_true` and `unknown`
    refuted: float
    steps_true: float
    unknown: float
    answer_logprob: float  # sum over the answer's tokens
    tag_logprob: float  # sum over the four tags
    check_logprob: float  # sum over the check's tokens
    mean_logprob: float
    min_logprob: float
    min_margin: float  # smallest lead, in logits, of a chosen token over the next best
    prompt_tokens: float
    new_runs: float  # runs of three words of the question that no training question has
    trace_tokens: float
    steps: float
    withdrawn: float
    retries: float  # passes before the one that was taken: 0 for the greedy one
    support: float  # traces that verify this very answer; more than 1 only where the effort is high

    def vector(self) -> Vector:
        """The features in the order of NAMES."""
        return np.array(astuple(self), np.float64)


NAMES = tuple(field.name for field in fields(Features))


@dataclass(frozen=True, eq=False)
class Confidence:
    """A fitted model of correctness."""

    mean: Vector
    scale: Vector
    weights: Vector
    bias: float
    scores: Vector
    probabilities: Vector

    def __post_init__(self) -> None:
        if not len(self.mean) == len(self.scale) == len(self.weights) == len(NAMES):
            raise ConfidenceError(f"mean, scale and weights must have {len(NAMES)} numbers each")
        if not np.isfinite(np.concatenate([self.mean, self.scale, self.weights, [self.bias], self.scores])).all():
            raise ConfidenceError("every number must be finite")
        if not (self.scale > 0).all():
            raise ConfidenceError("every scale must be positive")
        rising = len(self.scores) >= 2 and (np.diff(self.scores) > 0).all() and (np.diff(self.probabilities) >= 0).all()
        if len(self.scores) != len(self.probabilities) or not rising:
            raise ConfidenceError("scores must rise and probabilities must not fall, two points at least")
        if not ((self.probabilities >= 0) & (self.probabilities <= 1)).all():
            raise ConfidenceError("probabilities must lie between 0 and 1")

    @classmethod
    def load(cls, path: Path) -> "Confidence":
        """Read `confidence.json`. Raises ConfidenceError, naming what is wrong."""
        try:
            return cls.from_json(path.read_text())
        except (OSError, ConfidenceError) as error:
            raise ConfidenceError(f"{path}: {error}") from error

    @classmethod
    def from_json(cls, text: str) -> "Confidence":
        """The inverse of `to_json`. Raises ConfidenceError."""
        try:
            table = json.loads(text)
            if table["schema"] != SCHEMA or tuple(table["features"]) != NAMES:
                raise ConfidenceError("it was fitted for another schema or other features")
            mean, scale, weights, scores, probabilities = (
                np.array(table[name], np.float64) for name in ("mean", "scale", "weights", "scores", "probabilities")
            )
            return cls(mean, scale, weights, float(table["bias"]), scores, probabilities)
        except ConfidenceError:
            raise
        except (ValueError, TypeError, KeyError) as error:
            raise ConfidenceError(f"not a confidence table: {error!r}") from error

    def to_json(self) -> str:
        """The text of `confidence.json`."""
        table = {
            "schema": SCHEMA,
            "features": NAMES,
            "mean": self.mean.tolist(),
            "scale": self.scale.tolist(),
            "weights": self.weights.tolist(),
            "bias": self.bias,
            "scores": self.scores.tolist(),
            "probabilities": self.probabilities.tolist(),
        }
        return json.dumps(table, indent=1) + "\n"

    def score(self, features: Features) -> float:
        """The logistic regression's score, before calibration."""
        return float(self.weights @ ((features.vector() - self.mean) / self.scale)) + self.bias

    def probability(self, features: Features) -> float:
        """The calibrated probability that the answer is right."""
        return float(np.interp(self.score(features), self.scores, self.probabilities))


def neutral() -> Confidence:
    """For tests and first evaluations, where nothing is fitted yet: 0.9 for a verified answer, 0.1 for any other."""
    weights = np.array([1.0 if name == "verified" else 0.0 for name in NAMES])
    ones = np.ones(len(NAMES))
    return Confidence(0 * ones, ones, weights, 0.0, np.array([0.0, 1.0]), np.array([0.1, 0.9]))
