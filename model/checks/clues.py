"""Clues to a number: every number of the stretch that they leave is tried."""

from collections.abc import Callable, Sequence
from math import isqrt

from model.guards import clues as guard
from model.question import Question
from model.trace import UNKNOWN

MAX_NUMBERS = 1000
MAX_VALUE = 10**4
_FLAGS = frozenset({"positive", "even", "odd", "prime", "square", "cube"})
_Test = Callable[[int], bool]
_Clue = tuple[str, tuple[int, ...], bool]  # head, numbers, whether it holds


def is_clue(clause: str) -> bool:
    """Whether a clause is a clue to a number."""
    words = clause.removeprefix("not ").split()
    return bool(words) and (words[0] in _BY_NUMBER or (len(words) == 1 and words[0] in _FLAGS))


def clues_hold(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of clues fails, None where it holds: syntax, size, asked, clue, unexplained, or how the answer is wrong."""
    asked = clauses[0].partition(" = ")[2].split()
    clues = [_parsed(clause) for clause in clauses[1:]]
    known = [clue for clue in clues if clue is not None]
    counted = asked[:1] == ["count"]
    if len(asked) != 1 + counted or len(known) < len(clues):
        return "syntax"
    reason = guard.asked_fault(question, asked[-1], counted=counted) or guard.told_fault(question, known)
    if reason:
        return reason
    left = _left(known)
    if left is None:
        return "size"
    if not left:
        return "unexplained"
    right = str(len(left)) if counted else str(left[0]) if len(left) == 1 else UNKNOWN
    if right == answer:
        return None
    return "determined" if answer == UNKNOWN else "undetermined" if right == UNKNOWN else "value"


def clues_true(clauses: Sequence[str], done: Sequence[str], label: str, text: str) -> bool:
    """Whether a step says which numbers remain after the clues of its label and of those before it."""
    clues = {clause: _parsed(clause) for clause in clauses[1:]}
    if not all(clues.values()):
        return False
    every = [clue for clue in clues.values() if clue]
    bounds = [clue for clue in every if clue[0] in _BOUNDS]
    if _left(bounds) is None:  # a factor of a number is between one and that
        bounds += [clue for clue in every if clue[0] == "divides" and clue[2]]
    if label == "number":
        fits = _left(every) or []
        return len(fits) == 1 and text == f"{fits[0]} = {fits[0]}"
    if " to " in text:
        stretch = _left(bounds, tested=False) or [0]
        return _names_bounds(label, clues) and text == f"{stretch[0]} to {stretch[-1]} remain"
    left = _left([*bounds, *(clue for clause, clue in clues.items() if clue and clause in (*done, label))])
    if not left:
        return False
    return label in clues and text == f"{' '.join(map(str, left))} remain{'s' if len(left) == 1 else ''}"


def _names_bounds(label: str, clues: dict[str, _Clue | None]) -> bool:
    return any(text in label for text, clue in clues.items() if clue and clue[0] in _BOUNDS)


def _parsed(clause: str) -> _Clue | None:
    words = clause.removeprefix("not ").split()
    numbers = [word for word in words[1:] if word != "by"]
    values = tuple(int(word) for word in numbers if word.isascii() and word.isdigit() and len(word) < 7)
    wanted = 0 if words[:1] and words[0] in _FLAGS else 2 if words[:1] == ["leaves"] else 1
    if len(values) != len(numbers) or len(values) != wanted or words[0] not in (*_FLAGS, *_BY_NUMBER):
        return None
    holds = not clause.startswith("not ")
    if (words[0] == "multiple" and not values[0]) or (words[0] == "leaves" and values[0] >= values[1]):
        return None
    return None if words[0] in _BOUNDS and not holds else (words[0], values, holds)


def _left(clues: Sequence[_Clue], *, tested: bool = True) -> list[int] | None:
    """The numbers that fit; None where the clues leave no end, or too many to try. Bounds are walked, not computed."""
    ends = [values[0] for head, values, holds in clues if head in ("under", "most", "divides") and holds]
    ends += [10 ** min(values[0], 6) - 1 for head, values, _ in clues if head == "digits"]
    if not ends or min(ends) > MAX_VALUE or not any(head in _FLOORS for head, _, _ in clues):
        return None
    floors = [values[0] for head, values, _ in clues if head in ("over", "least")]
    floors += [10 ** (min(values[0], 6) - 1) if values[0] > 1 else 1 for head, values, _ in clues if head == "digits"]
    start = max(floors, default=1)
    if min(ends) - start > MAX_NUMBERS:
        return None
    stretch = clues if tested else [clue for clue in clues if clue[0] in _BOUNDS]
    return [n for n in range(start, min(ends) + 1) if all(_TESTS[head](n, values) == holds for head, values, holds in stretch)]


_BOUNDS = frozenset({"positive", "over", "under", "least", "most", "digits"})
_FLOORS = frozenset({"positive", "over", "least", "digits", "divides"})


def _prime(number: int, _: tuple[int, ...]) -> bool:
    return number > 1 and not any(number in range(2 * k, number + 1, k) for k in range(2, isqrt(number) + 1))


_TESTS: dict[str, Callable[[int, tuple[int, ...]], bool]] = {
    "positive": lambda n, _: n > 0,
    "even": lambda n, _: str(n)[-1] in "02468",
    "odd": lambda n, _: str(n)[-1] in "13579",
    "prime": _prime,
    "square": lambda n, _: round(n**0.5) ** 2 == n,
    "cube": lambda n, _: round(n ** (1 / 3)) ** 3 == n,
    "over": lambda n, v: n > v[0],
    "under": lambda n, v: n < v[0],
    "least": lambda n, v: n >= v[0],
    "most": lambda n, v: n <= v[0],
    "multiple": lambda n, v: n in range(0, n + 1, v[0]),
    "divides": lambda n, v: n > 0 and v[0] in range(0, v[0] + 1, n),
    "sum": lambda n, v: sum(int(digit) for digit in str(n)) == v[0],
    "ends": lambda n, v: str(n)[-1] == str(v[0]),
    "digits": lambda n, v: len(str(n)) == v[0],
    "leaves": lambda n, v: n - v[0] in range(0, n + 1, v[1]),
}
_BY_NUMBER = frozenset(_TESTS) - _FLAGS
