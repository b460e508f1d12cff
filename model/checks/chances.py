"""What the words of a `dist` clause stand for, numbers, chances and how many successes, and how successes spread.

Nothing here is shared with the solver of the task.
"""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from model.compute import ComputeFault, parse_number

MAX_TRIALS = 12
MAX_COUNT = 10_000
Test = Callable[[int], bool]  # of a number of successes


class RejectError(Exception):
    """A check that does not hold; `args[0]` names why."""


def require(condition: bool, reason: str) -> None:
    """Raises RejectError with the reason, unless the condition holds."""
    if not condition:
        raise RejectError(reason)


def number_of(text: str) -> Fraction:
    """The value of a number as written. Raises RejectError."""
    try:
        return parse_number(text)
    except ComputeFault:
        raise RejectError("number") from None


def count_of(text: str, largest: int = MAX_COUNT) -> int:
    """A whole number from 0 to `largest`. Raises RejectError."""
    number = number_of(text)
    require(number.denominator == 1 and 0 <= number <= largest, "bounds")
    return int(number)


def chances_of(words: Sequence[str]) -> list[Fraction]:
    """Probabilities as written: `0.9`, `90 %`, `9 of 10`, `9/10`."""
    found: list[Fraction] = []
    rest = list(words)
    while rest:
        chance = number_of(rest.pop(0))
        if rest[:1] == ["%"]:
            chance, rest = chance / 100, rest[1:]
        elif rest[:1] == ["of"] and len(rest) > 1:
            whole = number_of(rest[1])
            require(whole > 0, "chance")
            chance, rest = chance / whole, rest[2:]
        require(0 <= chance <= 1, "chance")
        found.append(chance)
    require(1 <= len(found) <= MAX_TRIALS, "clause")
    return found


def chance_of(words: Sequence[str]) -> Fraction:
    """The one probability that the words are. Raises RejectError."""
    chances = chances_of(words)
    require(len(chances) == 1, "clause")
    return chances[0]


def quantifier(words: list[str], trials: int) -> tuple[Test, list[str]]:
    """A test on a count of successes, and the words after it: `both red` -> (all, [red])."""
    head, rest = words[0], words[1:]
    if head in ("all", "both", "every"):
        require(head != "both" or trials == 2, "trials")
        return (lambda n: n == trials), rest
    if head in ("no", "none", "not"):
        return (lambda n: n == 0), rest
    if head == "exactly" and rest:
        wanted = count_of(rest[0])
        return (lambda n: n == wanted), rest[1:]
    if head == "at" and len(rest) > 1 and rest[0] in ("least", "most"):
        bound = count_of(rest[1])
        return (lambda n: n >= bound) if rest[0] == "least" else (lambda n: n <= bound), rest[2:]
    require(trials == 1, "event")
    return (lambda n: n == 1), words


def successes(chances: Iterable[Fraction]) -> list[Fraction]:
    """The distribution of the number of successes of independent trials."""
    spread = [Fraction(1)]
    for chance in chances:
        failed = [weight * (1 - chance) for weight in spread] + [Fraction(0)]
        worked = [Fraction(0)] + [weight * chance for weight in spread]
        spread = [f + w for f, w in zip(failed, worked, strict=True)]
    return spread


def probability(test: Test, chances: Sequence[Fraction]) -> Fraction:
    """The chance that the number of successes of independent trials passes a test."""
    return sum((weight for n, weight in enumerate(successes(chances)) if test(n)), Fraction(0))


def repeats(body: list[list[str]], word: str, largest: int = MAX_TRIALS) -> int:
    """The number behind a head word, 1 where no clause has it. Raises RejectError."""
    found = [clause for clause in body if clause[0] == word]
    require(len(found) <= 1 and all(len(clause) == 2 for clause in found), "clause")
    trials = count_of(found[0][1], largest) if found else 1
    require(trials >= 1, "bounds")
    return trials
