"""Derivations of crosses: `cross RrYy Rryy ; R round ; r wrinkled ; repeat 2`."""

import re
from collections.abc import Mapping, Sequence

from model.derivation.experiments.lines import Chance, Lines, require, wanted
from model.derivation.experiments.trials import independent, repeats

_PARENT = re.compile(r"(?:([A-Za-z])(?i:\1)){1,3}")


def crosses(lines: Lines, event: Sequence[str], body: Sequence[Sequence[str]]) -> str:
    """Events: how many offspring have traits or genotypes, `round and green`, `Rr`."""
    said = {head: words for head, *words in body}
    require(len(said) == len(body))
    parents, repeated = said.pop("cross"), repeats(said.pop("repeat", ["1"]))
    require(len(parents) == 2 and all(map(_PARENT.fullmatch, parents)) and parents[0].lower() == parents[1].lower())
    require(all(len(allele) == len(words) == 1 for allele, words in said.items()))
    alleles = {words[0].lower(): allele for allele, words in said.items()}
    numbers, rest = wanted(event, repeated)
    traits = [trait for name in " ".join(rest).split(" and ") for trait in (_genes(name) if _several(name) else [name])]
    genes = {one[0].lower(): (one, two) for one, two in zip(*map(_genes, parents), strict=True)}
    about = [alleles.get(trait.lower(), trait)[:1].lower() for trait in traits]
    require(len(set(about)) == len(about) and set(about) <= set(genes))
    gametes = _Gametes(lines)
    chances = [gametes.chance(trait, alleles, genes[gene]) for trait, gene in zip(traits, about, strict=True)]
    chance = lines.product("both" if len(chances) == 2 else "all", chances)
    return independent(lines, numbers, repeated, Chance(lines, chance))


def _several(name: str) -> bool:
    """Whether it is a genotype of several genes: `aaBb`."""
    return len(name) > 2 and _PARENT.fullmatch(name) is not None


def _genes(parent: str) -> list[str]:
    return [parent[i : i + 2] for i in range(0, len(parent), 2)]


class _Gametes:
    """What parents hand down: one of two alleles, each with chance 1/2."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._half = ""

    def chance(self, trait: str, alleles: Mapping[str, str], gene: tuple[str, str]) -> str:
        """The chance that an offspring has a trait, or a genotype."""
        allele = alleles.get(trait.lower())
        small = gene[0][0].lower()
        one, two = (self._recessive(parent) for parent in gene)
        if allele is None:
            return self._genotype(trait, one, two)
        recessive = self._lines.calc(small * 2, f"{one} * {two}")
        return recessive if allele == small else self._lines.calc(trait, f"1 - {recessive}")

    def _genotype(self, name: str, one: str, two: str) -> str:
        require(_PARENT.fullmatch(name) is not None and len(name) == 2)
        other_one, other_two = (f"( 1 - {chance} )" for chance in (one, two))
        if name.islower():
            return self._lines.calc(name, f"{one} * {two}")
        if name.isupper():
            return self._lines.calc(name, f"{other_one} * {other_two}")
        return self._lines.calc(name, f"{one} * {other_two} + {other_one} * {two}")

    def _recessive(self, gene: str) -> str:
        """The chance that a parent hands down the recessive allele."""
        if gene.isupper():
            return "( 1 - 1 )"
        if gene.islower():
            return "1"
        self._half = self._half or self._lines.calc("half", "1 / 2")
        return self._half
