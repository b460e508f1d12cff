"""Derivations of a number from clues: the stretch in which it lies, then clue by clue the numbers that are left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isqrt

from model.derivation.explanations.grammar import ASKS, CLUES, FLAGS
from model.trace import UNKNOWN

_WIDEST = 1000
_MOST_LISTED = 24
_LARGEST = 10**4
_BOUNDS = frozenset({"positive", "over", "under", "least", "most", "digits"})


@dataclass(frozen=True)
class Clue:
    """One clue as read: its head, its numbers, and whether it is denied."""

    text: str
    head: str
    values: tuple[int, ...]
    denied: bool


def is_clue(clause: str) -> bool:
    """Whether a clause is a clue to a number and not the name of a cause."""
    words = clause.removeprefix("not ").split()
    return words[0] in CLUES or (len(words) == 1 and words[0] in FLAGS)


def derived(clauses: Sequence[str]) -> tuple[list[str], str, str] | None:
    """The goal, the lines and the answer; None where the clues make no sense or nothing fits them."""
    words = clauses[0].split()[2:]
    clues = [_clue(clause) for clause in clauses[1:] if not clause.startswith("unused ")]
    counted = words[0] == "count"
    if len(words) != 1 + counted or (words[0] in ASKS and not counted):
        return None
    known = [clue for clue in clues if clue is not None]
    if len(known) < len(clues):
        return None
    bounds = [clue for clue in known if clue.head in _BOUNDS and not clue.denied]
    if any(clue.head in _BOUNDS and clue.denied for clue in known):
        return None
    low, high = _range(bounds, known)
    if low is None or high is None or high > _LARGEST or not 0 <= high - low < _WIDEST:
        return None
    lines = [f"{label} : {low} to {high} remain" for label in _labels(bounds)]
    left = list(range(low, high + 1))
    rest = sorted((clue for clue in known if clue not in bounds), key=lambda clue: sum(_fits(clue, n) for n in left))
    for clue in rest:
        left = [n for n in left if _fits(clue, n)]
        if not left or len(left) > _MOST_LISTED:
            return None
        lines.append(f"{clue.text} : {' '.join(map(str, left))} remain{'s' if len(left) == 1 else ''}")
    if not rest:
        return None
    if counted:
        return [*lines, f"count : {' + '.join('1' * len(left))} = {len(left)}"], str(len(left)), words[-1]
    if len(left) > 1:
        return [*lines, f"missing {words[-1]}"], UNKNOWN, words[-1]
    return [*lines, f"number : {left[0]} = {left[0]}"], str(left[0]), words[-1]


def _labels(bounds: Sequence[Clue]) -> list[str]:
    """The bounds in one label: it has four words at most, so no more than two clues with a number each."""
    text = " ".join(clue.text for clue in bounds)
    return [text] if bounds and len(text.split()) <= 4 else [clue.text for clue in bounds[:1]]


def _clue(clause: str) -> Clue | None:
    words = clause.removeprefix("not ").split()
    digits = [word for word in words[1:] if word != CLUES.get(words[0])]
    if not all(word.isdigit() and len(word) < 7 for word in digits):
        return None
    wanted = (2 if CLUES[words[0]] else 1) if words[0] in CLUES else 0
    values = tuple(map(int, digits))
    if len(values) != wanted or not (words[0] in CLUES or words[0] in FLAGS) or (words[0] == "multiple" and not values[0]):
        return None
    if words[0] == "leaves" and not 0 <= values[0] < values[1]:
        return None
    return Clue(clause, words[0], values, clause.startswith("not "))


def _range(bounds: Sequence[Clue], known: Sequence[Clue]) -> tuple[int | None, int | None]:
    """The least and the largest number that the clues leave room for."""
    lows: list[int] = []
    highs: list[int] = []
    for clue in bounds:
        value = clue.values[0] if clue.values else 1
        if clue.head == "digits":
            lows.append(10 ** min(value - 1, 6) if value > 1 else 1)
            highs.append(10 ** min(value, 6) - 1)
        elif clue.head in ("under", "most"):
            highs.append(value - (clue.head == "under"))
        else:
            lows.append(value + (clue.head == "over"))
    factors = [clue.values[0] for clue in known if clue.head == "divides" and not clue.denied]
    if factors and not (lows and highs):
        lows.append(1)
        highs.append(min(factors))
    return max(lows, default=None), min(highs, default=None)


def _fits(clue: Clue, number: int) -> bool:
    return _TESTS[clue.head](number, *clue.values) != clue.denied


def _root(number: int, power: int) -> bool:
    return any(k**power == number for k in range(isqrt(number) + 1))


def _prime(number: int) -> bool:
    return number > 1 and all(number % k for k in range(2, isqrt(number) + 1))


_TESTS: dict[str, Callable[..., bool]] = {
    "even": lambda n: n % 2 == 0,
    "odd": lambda n: n % 2 == 1,
    "prime": _prime,
    "square": lambda n: _root(n, 2),
    "cube": lambda n: _root(n, 3),
    "multiple": lambda n, k: n % k == 0,
    "divides": lambda n, k: k % n == 0,
    "sum": lambda n, k: sum(map(int, str(n))) == k,
    "ends": lambda n, k: n % 10 == k,
    "leaves": lambda n, r, k: n % k == r,
}
