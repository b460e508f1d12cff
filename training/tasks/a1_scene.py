"""What A1 speaks of: sorts of things, relations between sorts, scenes of them, skins of domains."""

from dataclasses import dataclass

from model.question import forms
from training.draw import Draw
from training.tasks.wording import with_article


@dataclass(frozen=True)
class Relation:
    """A verb (`lives live lived in`), perhaps with a preposition, or a noun, between two sorts."""

    source: str
    words: tuple[str, ...]
    target: str

    @property
    def is_noun(self) -> bool:
        """Whether it is said by a noun: `the capital of Kell is Moro`."""
        return len(self.words) == 1

    @property
    def preposition(self) -> str:
        """What stands between the verb and its object, with a space behind it."""
        return f"{self.words[3]} " if len(self.words) > 3 else ""

    @property
    def name(self) -> str:
        """The word that tells it from others."""
        return self.words[0]


@dataclass(frozen=True)
class Scene:
    """Sorts with their words (a mass noun opens with `~`, a name with a capital), and relations between them."""

    sorts: dict[str, tuple[str, ...]]
    relations: tuple[Relation, ...]

    def word(self, draw: Draw, sort: str, taken: set[str]) -> str:
        """A word of a sort, or an invented name, that is none of those that are taken."""
        while True:
            found = draw.rng.choice(self.sorts[sort])
            if found[0].isupper() and draw.rng.random() < 0.3:
                found = draw.invent()
            if not forms(found.lower()) & taken:
                taken |= forms(found.lower())
                return found


@dataclass(frozen=True)
class Skin:
    """The scenes of one domain; none where its analogies are between numbers."""

    scenes: tuple[Scene, ...] = ()


def scene(sorts: str, relations: str) -> Scene:
    """A scene from `animal: otter owl` and `animal | lives live lived in | home`, one a line."""
    split = [line.partition(": ") for line in map(str.strip, sorts.splitlines()) if line]
    rows = [[part.strip() for part in line.split("|")] for line in relations.splitlines() if line.strip()]
    return Scene(
        {name: tuple(words.split()) for name, _, words in split},
        tuple(Relation(source, tuple(words.split()), target) for source, words, target in rows),
    )


@dataclass(frozen=True)
class Noun:
    """A term as sentences spell it."""

    text: str

    @property
    def bare(self) -> str:
        """As it is asked about."""
        return self.text.removeprefix("~")

    def phrase(self, *, many: bool, definite: bool) -> str:
        """As a sentence speaks of it: a name alone, a noun with its article or in the plural."""
        if self.text[0].isupper() or self.text[0] == "~":
            return self.bare
        if many:
            return self.plural
        return f"the {self.text}" if definite else with_article(self.text)

    @property
    def is_many(self) -> bool:
        """Whether it can be in the plural."""
        return not (self.text[0].isupper() or self.text[0] == "~")

    @property
    def plural(self) -> str:
        """The plural."""
        word = self.text
        if word.endswith(("s", "x", "ch", "sh")):
            return f"{word}es"
        return f"{word[:-1]}ies" if word.endswith("y") and word[-2] not in "aeiou" else f"{word}s"
