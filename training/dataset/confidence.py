"""How sure a reader may be of an answer, from 0.5 to 1: a posterior where the problem has one, else measured on the shipped bundle."""

from functools import cache
from pathlib import Path

from model import answers, bundle
from training.problem import Problem

_FOLDER = Path(bundle.__file__).parent / "bundles" / "small"
_DIGITS = 4
LEAST = 0.5


def confidence(problem: Problem) -> tuple[float, str]:
    """The confidence and where it is from: `posterior`, `measured` or, where the bundle was never asked, `unmeasured`."""
    found = answers.quantity(problem.answer)
    if found is not None and problem.check.startswith("bayes ") and " given " in problem.trace.reading.split(" ; ")[0]:
        share = float(found[0])
        return round(max(share, 1 - share), _DIGITS), "posterior"
    measured = _measured().get((problem.core, problem.level))
    return (LEAST, "unmeasured") if measured is None else (measured, "measured")


@cache
def shipped() -> bundle.Bundle:
    """The bundle whose tokens and accuracies the rows tell. Raises BundleError."""
    return bundle.load(_FOLDER)


@cache
def _measured() -> dict[tuple[str, str], float]:
    """How often the shipped network is right on fresh questions of a core and level."""
    pairs = shipped().details.evaluation["by_core_and_level"]
    return {(pair["core"], pair["level"]): round(max(LEAST, pair["T0"]), _DIGITS) for pair in pairs if pair["T0"] is not None}
