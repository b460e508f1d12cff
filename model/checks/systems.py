"""Two systems under one law, for the check kind `mapping`: laws renamed, and solved by trying numbers in them, in exact fractions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from model.compute import ComputeFault, parse_number

MAX_LAWS = 12
_LARGEST = 10**30
_PRIMES = (7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
_OTHERS = (43, 47, 53, 59, 61, 67, 71, 73, 79, 83)
Values = dict[str, Fraction]


class UnreadableError(Exception):
    """Clauses that cannot be read, by the reason."""


@dataclass(frozen=True)
class Law:
    """Two sides that are equal, in words."""

    left: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The quantities of both sides."""
        return tuple(dict.fromkeys(word for word in (*self.left, *self.right) if word[0].isalpha()))

    def renamed(self, names: Mapping[str, str]) -> "Law":
        """The law of the other system; what has no partner there gets a name that nothing else has."""
        moved = [
            tuple(names.get(word, f"{word}'") if word[0].isalpha() else word for word in side)
            for side in (self.left, self.right)
        ]
        return Law(moved[0], moved[1])

    def gap(self, values: Values) -> Fraction:
        """By how much the sides differ. Raises ZeroDivisionError."""
        return side_value(self.left, values) - side_value(self.right, values)

    def holds(self, values: Values) -> bool:
        """Whether the sides are equal."""
        try:
            return self.gap(values) == 0
        except ZeroDivisionError:
            return False

    def solve(self, name: str, values: Values) -> Fraction | None:
        """The value of a name that makes the sides equal, by trying two numbers, as they are and upside down; None if neither does."""
        for turned in (False, True):

            def at(number: int, turned: bool = turned) -> Fraction:
                return self.gap({**values, name: Fraction(1, number) if turned else Fraction(number)})

            try:
                one, other = at(1), at(2)
                root = 1 - one / (other - one)
                root = 1 / root if turned else root
            except ZeroDivisionError:
                continue
            if self.holds({**values, name: root}):
                return _bounded(root)
        return None


def side_value(words: Sequence[str], values: Values) -> Fraction:
    """The value of one side: products first, from left to right. Raises ZeroDivisionError."""
    total, part, sign = Fraction(0), Fraction(0), "+"
    for before, word in zip(("+", *words[1::2]), words[::2], strict=True):
        number = parse_number(word) if word[0].isdigit() else values[word]
        if before in "*/":
            part = part * number if before == "*" else part / number
        else:
            total, part, sign = _bounded(total + (part if sign == "+" else -part)), number, before
    return _bounded(total + (part if sign == "+" else -part))


@dataclass
class Systems:
    """What is told of both systems."""

    laws: list[Law] = field(default_factory=list)
    stated: list[Law] = field(default_factory=list)
    partners: dict[str, str] = field(default_factory=dict)
    values: Values = field(default_factory=dict)

    @classmethod
    def read(cls, clauses: Sequence[str]) -> "Systems":
        """Of clauses. Raises UnreadableError."""
        found = cls()
        for words in map(str.split, clauses):
            if len(words) == 3 and words[1] == "like":
                if words[0] == words[2] or {words[0], words[2]} & {*found.partners}:
                    raise UnreadableError("contradiction")
                found.partners |= {words[0]: words[2], words[2]: words[0]}
            elif len(words) == 3 and words[1] == "=" and words[2][0].isdigit() and words[0] not in found.values:
                found.values[words[0]] = _number(words[2])
            else:
                found.stated.append(_law(words))
        used = [law for law in found.stated if {*law.names} & {*found.partners}]
        found.laws = [*found.stated, *(law.renamed(found.partners) for law in used)]
        if not 0 < len(found.laws) <= MAX_LAWS:
            raise UnreadableError("size")
        return found

    def solved(self, given: Values) -> Values:
        """All that follows from some values, law by law."""
        values = dict(given)
        for _ in self.laws:
            for law in self.laws:
                left = [name for name in law.names if name not in values]
                if len(left) == 1 and (value := law.solve(left[0], values)) is not None:
                    values[left[0]] = value
        return values

    def consistent(self, values: Values) -> bool:
        """Whether every law of which all is known holds."""
        return all(law.holds(values) for law in self.laws if {*law.names} <= {*values})

    def open(self, asked: str) -> bool:
        """Whether there are two worlds that agree with everything told and differ in a value."""
        alone = {side[0] for law in self.laws for side in (law.left, law.right) if len(side) == 1}
        names = sorted(
            dict.fromkeys([*(name for law in self.laws for name in law.names), asked]), key=lambda name: name in alone
        )
        found: set[Fraction] = set()
        for first in names:  # numbers that are chosen too late may have no law that allows them
            order = [first, *(name for name in names if name != first)]
            found |= {world[asked] for primes in (_PRIMES, _OTHERS) if (world := self._world(order, primes))}
            if len(found) > 1:
                return True
        return False

    def _world(self, names: Sequence[str], primes: tuple[int, ...]) -> Values:
        """A value for every name, so that all laws hold; none where it cannot be had in this order."""
        values = self.solved(self.values)
        for name, prime in zip(names, primes * 4, strict=False):
            if name not in values:
                values = self.solved({**values, name: Fraction(prime)})
        return values if {*names} <= {*values} and self.consistent(values) else {}

    def lines(self) -> Iterator[tuple[Law, Values]]:
        """Each law with numbers that fulfil it, two sets a law."""
        for law in self.laws:
            for primes in (_PRIMES, _OTHERS):
                values = {name: Fraction(prime) for name, prime in zip(law.names[1:], primes, strict=False)}
                value = law.solve(law.names[0], values)
                if value is not None:
                    yield law, {**values, law.names[0]: value}


def _law(words: Sequence[str]) -> Law:
    if words.count("=") != 1:
        raise UnreadableError("syntax")
    at = words.index("=")
    law = Law(tuple(words[:at]), tuple(words[at + 1 :]))
    for side in (law.left, law.right):
        if len(side) % 2 == 0 or not all(word in ("+", "-", "*", "/") for word in side[1::2]):
            raise UnreadableError("syntax")
        if not all(word[0].isalpha() or _number(word) for word in side[::2]):
            raise UnreadableError("syntax")
    if min(len(law.left), len(law.right)) != 1 or len(law.names) < 2 or len(law.names) > len(_PRIMES):
        raise UnreadableError("syntax")
    return law


def _number(word: str) -> Fraction:
    try:
        return parse_number(word)
    except ComputeFault:
        raise UnreadableError("syntax") from None


def _bounded(number: Fraction) -> Fraction:
    if max(abs(number.numerator), number.denominator) > _LARGEST:
        raise UnreadableError("size")
    return number
