"""What is told of one holder, and what it comes to: its amount, its clauses of the reading, how it is joined to what was told before."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import prod
from random import Random

from training.written.relations import reader
from training.written.relations.reader import Holder


@dataclass(frozen=True)
class Stated:
    """What is told of one holder: its text, the letters of its numbers, whom it is compared with; `back` the other way round."""

    kind: str
    holder: Holder
    text: str
    letters: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    label: str = ""
    short: bool = False
    back: bool = False
    in_passing: bool = False
    groups: bool = False  # so many times so much, and perhaps some more
    goes_on: bool = True  # whether the next may be told in short: `Ana has 12, Ben 9`, but `12 belong to Ana`

    def amount(self, held: Mapping[str, Fraction], numbers: Mapping[str, int]) -> Fraction:
        """How much the holder has."""
        said = [numbers[letter] for letter in self.letters]
        if self.kind == reader.ABSOLUTE:
            return Fraction(prod(said[:2]) + sum(said[2:]) if self.groups else sum(said))
        other = sum((held[name] for name in self.others), Fraction(0))
        if not said:
            return other
        kind = _INVERSE[self.kind] if self.back else self.kind
        return _amount(kind, other, said[-1])

    def clauses(self) -> Iterator[str]:
        """What the reading says."""
        name, said = self.holder.name, [f"{{{letter}}}" for letter in self.letters]
        if self.kind == reader.ABSOLUTE:
            yield f"{name} = {' + '.join([' * '.join(said[:2]), *said[2:]] if self.groups else said)}"
            return
        if self.kind in (reader.SAME, reader.BOTH):
            yield f"{name} = {' + '.join(self.others)}"
            return
        new, old = (
            (self.others[0], name) if self.back else (name, f"{{{self.letters[0]}}}" if self.in_passing else self.others[0])
        )
        number = said[-1]
        if self.label:
            yield f"{self.label} = {number} / 100 * {old}"
            yield f"{new} = {old} {self.kind[1]} {self.label}"
        elif self.kind in (reader.PERCENT, reader.SHARE_PERCENT):
            yield f"{new} = {number} / 100 * {old}"
        elif self.kind == reader.TIMES:
            yield f"{new} = {number} * {old}"
        else:
            yield f"{new} = {old} {_SIGNS[self.kind]} {number}"


_SIGNS = {reader.MORE: "+", reader.FEWER: "-", reader.PART: "/", reader.SHARE: "/", reader.OF_REST: "/"}
_INVERSE = {reader.MORE: reader.FEWER, reader.FEWER: reader.MORE, reader.TIMES: reader.PART, reader.PART: reader.TIMES}


def _amount(kind: str, other: Fraction, number: int) -> Fraction:
    if kind == reader.MORE:
        return other + number
    if kind == reader.FEWER:
        return other - number
    if kind == reader.TIMES:
        return other * number
    if kind in ("%+", "%-"):
        return other * (100 + number if kind == "%+" else 100 - number) / 100
    return other * number / 100 if kind in (reader.PERCENT, reader.SHARE_PERCENT) else other / number


def compares_by_name(stated: Stated) -> bool:
    """Whether a statement says by name whom it compares with."""
    return all(re.search(rf"(?<![\w{{]){re.escape(name)}(?![\w}}])", stated.text) for name in stated.others)


def joint(words: Random, stated: Stated, *, last: bool) -> str:
    """What stands before a statement that is not the first."""
    if stated.back:
        return ", " if stated.text.startswith("which") else ". "
    if stated.short:
        return words.choice((", ", ", ", "; ", " and ", ", and ") if last else (", ", ", ", ", ", "; "))
    return words.choice((". ", ". ", ". ", ". ", "; ", ", ", ", and " if last else ". "))


def joint_of_condition(words: Random, _: Stated, *, last: bool) -> str:
    """The same within one sentence: `if Ana has 12, Ben 3 more and Cara twice that`."""
    return words.choice((" and ", ", and ")) if last else ", "
