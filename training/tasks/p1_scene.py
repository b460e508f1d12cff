"""What P1 speaks of: events in the words of the reading and of sentences, scenes in which they happen, skins of domains."""

from dataclasses import dataclass

_DENIED = {"is": "is not", "are": "are not", "was": "was not", "were": "were not"}


@dataclass(frozen=True)
class Event:
    """Something that is so of one of many, in the word of the reading and as a sentence goes on, of one and of several."""

    name: str
    one: str
    many: str
    other: str = ""  # the word for the contrary, if there is one

    def denied(self) -> "Event":
        """The contrary, denied in so many words."""
        return Event(f"not {self.name}", *map(_denied, (self.one, self.many), (self.many, self.many)))

    def contrary(self) -> "Event":
        """The contrary by its own word."""
        return Event(self.other, *(text.replace(self.name, self.other) for text in (self.one, self.many)))


def _denied(text: str, plural: str) -> str:
    verb, _, rest = text.partition(" ")
    if verb in _DENIED:
        return f"{_DENIED[verb]} {rest}"
    return f"{'do' if text == plural else 'does'} not {plural}"


def events(text: str) -> tuple[Event, ...]:
    """Events from `ill: is ill, are ill, healthy`, one a line; the contrary may be left out."""
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        name, _, forms = line.partition(": ")
        found.append(Event(name, *forms.split(", ")))
    return tuple(found)


@dataclass(frozen=True)
class Scene:
    """What P1 talks about: one of many, of which something is inferred from signs.

    Where `sources` are named, what is inferred is which of them it comes from, `comes` says how that is told of one and of many, and
    `kinds` are properties of which each has exactly one.
    """

    one: str
    many: str
    signs: tuple[Event, ...]
    causes: tuple[Event, ...] = ()
    source: str = ""
    plural: str = ""  # of the source, where it is not one in s
    sources: tuple[str, ...] = ()
    comes: tuple[str, str] = ("", "")
    kinds: tuple[tuple[str, ...], ...] = ()
    witnesses: tuple[str, str] = ("", "")  # how a sign is told that a named witness gives
    person: bool = False
    repeats: bool = False  # whether a sign may be looked for twice, as a test is
    drawn: bool = False  # whether a source may be picked at random


@dataclass(frozen=True)
class Skin:
    """The scenes of one domain, and names for sources and witnesses."""

    scenes: tuple[Scene, ...]
    names: tuple[str, ...]
