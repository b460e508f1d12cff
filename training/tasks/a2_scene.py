"""What A2 speaks of: families of systems that obey one set of laws, and worlds of terms for arguments."""

from dataclasses import dataclass

from training.tasks.l2_plan import Skin as World

__all__ = ["Family", "Skin", "World", "family"]


@dataclass(frozen=True)
class Family:
    """Systems, each a noun and the names of its quantities; laws over the places of these, `f = e / r`."""

    places: tuple[str, ...]
    systems: tuple[tuple[str, tuple[str, ...]], ...]
    laws: tuple[str, ...]

    def named(self, law: str, system: int) -> str:
        """A law in the words of one system."""
        names = dict(zip(self.places, self.systems[system][1], strict=True))
        return " ".join(names.get(word, word) for word in law.split())


@dataclass(frozen=True)
class Skin:
    """The families of a domain, or the worlds of its arguments."""

    families: tuple[Family, ...] = ()
    worlds: tuple[World, ...] = ()


def family(places: str, systems: str, laws: str) -> Family:
    """A family from `e f r`, lines `pipe: pressure flow friction`, and laws `f = e / r | p = e * f`."""
    rows = [line.strip().partition(": ") for line in systems.splitlines() if line.strip()]
    return Family(
        tuple(places.split()), tuple((noun, tuple(names.split())) for noun, _, names in rows),
        tuple(law.strip() for law in laws.replace("\n", "|").split("|") if law.strip()),
    )  # fmt: skip
