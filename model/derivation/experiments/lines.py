"""Lines of a derivation: a plan written as calculations, and how it reads counts, chances and how many are wanted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from model.compute import ComputeFault, evaluate, parse_number

MAX_LINES = 20
_MOST_FACTORS = 4  # of one line: products of fractions grow long
_MAX_DIGITS = 4  # of a count


class SenselessError(Exception):
    """A reading that describes no experiment, or an event that is not one of it."""


def require(condition: bool) -> None:
    """Refuse a reading without sense."""
    if not condition:
        raise SenselessError


@dataclass
class Lines:
    """What has been written so far."""

    written: list[str] = field(default_factory=list)

    def calc(self, label: str, expression: str) -> str:
        """Write a calculation -> its result. Raises ComputeFault."""
        require(len(self.written) < MAX_LINES)
        result = evaluate(expression)
        self.written.append(f"{label} : {expression} = {result}")
        return result

    def sum(self, label: str, terms: Sequence[str]) -> str:
        """Write a sum; a single term is its own."""
        return terms[0] if len(terms) == 1 else self.calc(label, " + ".join(terms))

    def product(self, label: str, factors: Sequence[str]) -> str:
        """Write a product, two factors at a time if there are many; a single factor is its own."""
        if 1 < len(factors) <= _MOST_FACTORS:
            return self.calc(label, " * ".join(factors))
        result = factors[0]
        for factor in factors[1:]:
            result = self.calc(label, f"{result} * {factor}")
        return result

    def chance(self, words: Sequence[str]) -> str:
        """A chance as it is stated: `0.9`, `90 %`, `9 of 10`."""
        match words:
            case [number]:
                result = number
            case [number, "%"]:
                result = self.calc("chance", f"{number} / 100")
            case [number, "of", whole]:
                result = self.calc("chance", f"{number} / {whole}")
            case _:
                raise SenselessError
        require(0 <= parse_number(result) <= 1)
        return result


@dataclass(eq=False)
class Chance:
    """The chance that something happens or that it does not, whichever is stated; the other follows when it is asked for."""

    lines: Lines
    stated: str
    happens: bool = True  # whether it is stated that it does
    label: str = "not"  # of the other
    _other: str = ""

    def of(self, happens: bool) -> str:
        """The chance of either."""
        if happens == self.happens:
            return self.stated
        self._other = self._other or self.lines.calc(self.label, f"1 - {self.stated}")
        return self._other


def count(word: str) -> int:
    """A whole number as the reading has it."""
    require(word.isascii() and word.isdigit() and len(word) <= _MAX_DIGITS)
    return int(word)


def wanted(words: Sequence[str], trials: int) -> tuple[list[int], list[str]]:
    """How many successes an event wants and what of: `at least 2 red` of three -> [2, 3] and `red`."""
    match words:
        case ["both", *rest] if trials == 2:
            return [2], rest
        case ["all" | "every", *rest]:
            return [trials], rest
        case ["no" | "none" | "not", *rest]:
            return [0], rest
        case ["exactly", number, *rest]:
            return [count(number)], rest
        case ["at", "least", number, *rest]:
            return list(range(count(number), trials + 1)), rest
        case ["at", "most", number, *rest]:
            return list(range(count(number) + 1)), rest
    require(trials == 1)
    return [1], list(words)


def combined(lines: Lines, numbers: Sequence[int], trials: int, exactly: Callable[[int], str]) -> str:
    """The chance of one of several numbers of successes: the sum of the chances of each, or of the others off 1 if these are fewer."""
    others = [number for number in range(trials + 1) if number not in numbers]
    require(bool(numbers) and bool(others) and max(numbers) <= trials)
    direct = len(numbers) <= len(others)
    chance = lines.sum("sum", [exactly(number) for number in (numbers if direct else others)])
    return chance if direct else lines.calc("chance", f"1 - {chance}")


def ways(lines: Lines, trials: int, successes: int) -> str:
    """In how many orders so many trials succeed."""
    fewer = min(successes, trials - successes)
    if fewer == 1:
        return str(trials)
    top = [str(trials - i) for i in range(fewer)]
    bottom = [str(i) for i in range(2, fewer + 1)]
    return lines.calc("ways", f"{' * '.join(top)} / {' / '.join(bottom)}")


def power(base: str, exponent: int) -> str:
    """An expression; the exponent 1 is left out."""
    return base if exponent == 1 else f"{base} ^ {exponent}"


def is_number(word: str) -> bool:
    """Whether a word of a reading is a number."""
    try:
        parse_number(word)
    except ComputeFault:
        return False
    return True
