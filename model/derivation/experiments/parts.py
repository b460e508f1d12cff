"""Derivations of reliability: `work 0.9 ; fail 0.2 ; any 0.5 0.5 ; every 3 each 0.9`, one part or block a clause."""

from collections.abc import Sequence
from itertools import combinations

from model.derivation.experiments.lines import Chance, Lines, SenselessError, combined, count, require, wanted
from model.facts.labels import ORDINALS

_MAX_ALIKE = 12
_POSITIONS = tuple(ORDINALS)
HEADS = frozenset({"work", "fail", "any", "every"})


def parts(lines: Lines, event: Sequence[str], body: Sequence[Sequence[str]]) -> str:
    """Events: how many parts or blocks work, or fail."""
    require(len(body) <= len(_POSITIONS))
    numbers, rest = wanted(event, len(body))
    require(rest in (["work"], ["works"], ["fail"], ["fails"]))
    works = rest[0].startswith("work")
    blocks = [_block(lines, position, clause) for position, clause in zip(_POSITIONS, body, strict=False)]

    def exactly(successes: int) -> str:
        label = {0: "none", len(blocks): "all"}.get(successes, "one way")
        found = [
            lines.product(label, [block.of(works == (block in chosen)) for block in blocks])
            for chosen in combinations(blocks, successes)
        ]
        return lines.sum("exactly", found)

    return combined(lines, numbers, len(blocks), exactly)


def _block(lines: Lines, position: str, clause: Sequence[str]) -> Chance:
    """A block of parallel parts fails if each of them does; one of parts in series works if each of them does."""
    head, *words = clause
    if head in ("any", "every") and words[1:2] == ["each"]:
        number, alike = count(words[0]), Chance(lines, lines.chance(words[2:]))
        require(1 < number <= _MAX_ALIKE)
        works = head == "every"
        block = lines.calc(f"{position} {'works' if works else 'fails'}", f"{alike.of(works)} ^ {number}")
        return Chance(lines, block, works, position)
    chances = [lines.chance(chance) for chance in _split(words)]
    if head in ("any", "every"):
        works = head == "every"
        factors = chances if works else [f"( 1 - {chance} )" for chance in chances]
        chance = lines.product(f"{position} {'works' if works else 'fails'}", factors)
        return Chance(lines, chance, works, position)
    if len(chances) != 1:
        raise SenselessError
    return Chance(lines, chances[0], head == "work", position)


def _split(words: Sequence[str]) -> list[list[str]]:
    """The words of each chance."""
    found: list[list[str]] = []
    for word in words:
        if found and (word in ("%", "of") or found[-1][-1] == "of"):
            found[-1].append(word)
        else:
            found.append([word])
    require(bool(found))
    return found
