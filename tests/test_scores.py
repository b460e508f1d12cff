"""The exam's measures against other implementations and by hand."""

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from model.confidence import NAMES, Features
from training import calibrate, scores
from training.exam import wilson_lower


@pytest.fixture(name="sample")
def _sample() -> tuple[scores.Shares, scores.Flags]:
    rng = np.random.default_rng(3)
    probabilities = np.round(rng.random(2000), 2)
    return probabilities, rng.random(2000) < probabilities


def test_auroc_is_scikit_learns(sample: tuple[scores.Shares, scores.Flags]) -> None:
    """AUROC with ties agrees with scikit-learn, and is None where a class is missing."""
    assert scores.auroc(*sample) == pytest.approx(roc_auc_score(sample[1], sample[0]))
    assert scores.auroc(sample[0], np.ones(2000, bool)) is None


def test_calibration_error_of_a_constant() -> None:
    """Claiming 0.9 and being right half of the time is an error of 0.4."""
    right = np.arange(100) % 2 == 0
    assert scores.calibration_error(np.full(100, 0.9), right) == pytest.approx(0.4)


def test_calibration_error_of_honest_claims_is_small(sample: tuple[scores.Shares, scores.Flags]) -> None:
    """Outcomes drawn with the claimed probability leave only sampling noise, and the interval holds the value."""
    found = scores.calibration_error(*sample)
    low, high = scores.bootstrap(scores.calibration_error, *sample)
    assert found < 0.05
    assert low < high < 0.08


def test_risk_coverage_area_by_hand() -> None:
    """Right, wrong, right in order of confidence have risks 0, 1/2 and 1/3."""
    right = np.array([True, False, True])
    assert scores.risk_coverage_area(np.array([0.9, 0.8, 0.7]), right) == pytest.approx((0 + 1 / 2 + 1 / 3) / 3)


def test_threshold_keeps_the_risk_and_is_the_lowest(sample: tuple[scores.Shares, scores.Flags]) -> None:
    """At the threshold the risk is kept; every lower one would break it."""
    probabilities, right = sample
    weights = np.full(len(right), 1 / len(right))
    cut = scores.threshold(probabilities, right, np.ones(len(right), bool), weights, 0.2)
    assert scores.coverage(probabilities >= cut, right, weights)[1] <= 0.2
    lower = [p for p in np.unique(probabilities) if p < cut]
    assert all(scores.coverage(probabilities >= p, right, weights)[1] > 0.2 for p in lower)


def test_threshold_where_nothing_is_safe_enough() -> None:
    """Where every answer is wrong, no confidence is enough."""
    assert scores.threshold(np.array([0.5, 0.6]), np.zeros(2, bool), np.ones(2, bool), np.ones(2), 0.05) == 1.0


def test_split_weights_count_every_split_the_same() -> None:
    """A split of three items weighs as much as one of one item."""
    weights = scores.split_weights(["T0", "T0", "T0", "T1"])
    assert weights[:3].sum() == pytest.approx(weights[3]) == pytest.approx(0.5)


def test_wilson_lower_bound_known_value() -> None:
    """90 of 100 has the lower bound 0.8256 (Wilson 1927, as tabulated in Newcombe 1998's method 3)."""
    assert wilson_lower(90, 100) == pytest.approx(0.8256, abs=1e-4)
    assert wilson_lower(0, 0) == 0.0


@pytest.mark.parametrize("count", [200, 3000])
def test_fitted_confidence_is_calibrated_and_ranks(count: int) -> None:
    """Confidence fitted to replies whose correctness depends on a feature is calibrated on new ones, and monotone in it."""
    rng = np.random.default_rng(count)

    def draw(n: int) -> tuple[list[Features], scores.Flags]:
        doubts = -rng.exponential(1.0, n)
        features = [Features(**{name: (doubt if name == "min_logprob" else 0.0) for name in NAMES}) for doubt in doubts]
        return features, rng.random(n) < 1 / (1 + np.exp(-(3 + 2 * doubts)))

    confidence = calibrate.fit(*draw(count))
    features, right = draw(3000)
    probabilities = np.array([confidence.probability(one) for one in features])
    assert scores.calibration_error(probabilities, right) < 0.06
    area = scores.auroc(probabilities, right)
    assert area is not None
    assert area > 0.75


def test_confidence_cannot_be_fitted_to_one_class() -> None:
    """Where every reply was right there is nothing to learn a confidence from."""
    features = [Features(**dict.fromkeys(NAMES, 0.0))] * 3
    with pytest.raises(ValueError, match="every reply was right"):
        calibrate.fit(features, np.ones(3, bool))
