"""What lies at the edge of a core's range: 0 and 1, negative numbers, values that are equal where others differ."""

import re

from model import answers
from training.problem import Problem

_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]| of \d)")  # the 1 of `1 of 20` is no edge


def on_edge(problem: Problem) -> bool:
    """Whether the answer is 0, 1 or negative, a premise states 0 or 1, or two premises state the same."""
    found = answers.quantity(problem.answer)
    if (found is not None and found[0] in (0, 1)) or problem.answer.startswith("-"):
        return True
    stated = [value for _, given in problem.givens for value in _NUMBER.findall(given)]
    return bool({"0", "1"} & set(stated)) or len(stated) > len(set(stated))
