"""What I1 speaks of: quantities that hang together, things with properties, things that can be put in order, kinds and their qualities."""

from dataclasses import dataclass

ALL_RULES = ("linear", "times", "plus", "squared", "inverse", "falling")


@dataclass(frozen=True)
class Law:
    """Quantities that a rule makes of others, each with its unit, and the rules that sound right for them."""

    inputs: tuple[tuple[str, str], ...]
    output: tuple[str, str]
    rules: tuple[str, ...]


def laws(text: str) -> tuple[Law, ...]:
    """Laws from `load N, width cm -> length cm: linear times`, one a line; without rules all of them."""
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        sides, _, rules = line.partition(": ")
        left, _, right = sides.partition(" -> ")
        named = [
            (words[0].replace("_", " "), words[1] if len(words) > 1 else "")
            for words in map(str.split, (*left.split(", "), right))
        ]
        found.append(Law(tuple(named[:-1]), named[-1], tuple(rules.split()) or ALL_RULES))
    return tuple(found)


@dataclass(frozen=True)
class Things:
    """Things with properties, `a red seed`, or with parts, `a trial with light` (where `joined` says so), and what some of them do."""

    one: str
    properties: tuple[tuple[str, ...], ...]  # of each a thing has exactly one; of parts any
    does: str
    do: str
    joined: str = ""  # `with`
    called: str = "property"  # what each is called


@dataclass(frozen=True)
class Ranks:
    """Things of which one is above another: what it does to that, in three forms, and what the highest and the lowest are called."""

    noun: str
    items: tuple[str, ...]
    does: str
    do: str
    done: str  # `displaced`
    most: str
    least: str


@dataclass(frozen=True)
class Kinds:
    """Kinds of things, qualities they may have, and names for single ones."""

    kinds: tuple[str, ...]
    qualities: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Skin:
    """The scenes of one domain."""

    laws: tuple[Law, ...] = ()
    things: tuple[Things, ...] = ()
    ranks: tuple[Ranks, ...] = ()
    kinds: tuple[Kinds, ...] = ()
