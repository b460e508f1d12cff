"""Derivations of draws: `draw 2 without ; red 3 ; blue 5`, `red 3 ; total 9`."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from model.derivation.experiments.lines import Chance, Lines, SenselessError, combined, count, require, wanted, ways
from model.derivation.experiments.trials import independent
from model.facts.labels import ORDINALS

_TURNS = tuple(ORDINALS)
_MAX_DRAWS = 6


@dataclass(frozen=True)
class _Urn:
    """What is in it, how many are drawn, and whether each is put back; `other` says that some are of no kind that is named."""

    kinds: dict[str, int]
    total: str
    draws: int
    replaced: bool
    other: bool

    def left(self, number: object, drawn: int) -> str:
        """How many are left of a number after so many of them were drawn."""
        return f"( {number} - {drawn} )" if drawn and not self.replaced else str(number)

    def arranged(self, number: object, draws: int) -> str:
        """In how many ways so many draws come from a number."""
        return " * ".join(self.left(number, drawn) for drawn in range(draws))


def urns(lines: Lines, event: Sequence[str], body: Sequence[Sequence[str]]) -> str:
    """Events: how many are of some kinds, `red then blue`, `red and blue`, `same`, `different`."""
    urn = _urn(lines, body)
    text = " ".join(event).lower()
    if text == "same":
        return _same(lines, urn)
    if text == "different":
        return _different(lines, urn)
    if " then " in text:
        return _in_order(lines, urn, text.split(" then "))
    if " and " in text:
        return _in_any_order(lines, urn, [text.split(" and ")])
    numbers, rest = wanted(event, urn.draws)
    return _of_a_group(lines, urn, numbers, " ".join(rest).lower().split(" or "))


def _urn(lines: Lines, body: Sequence[Sequence[str]]) -> _Urn:
    draws, replaced, kinds = 1, False, list(body)
    match body[0]:
        case ["draw", number, ("with" | "without") as how]:
            draws, replaced, kinds = count(number), how == "with", kinds[1:]
    counts = {" ".join(clause[:-1]).lower(): count(clause[-1]) for clause in kinds}
    require(len(counts) == len(kinds) and "" not in counts)
    stated = counts.pop("total", None)
    total = sum(counts.values()) if stated is None else stated
    require(bool(counts) and total >= sum(counts.values()) and 1 <= draws <= _MAX_DRAWS and (replaced or draws <= total))
    if stated is None:
        lines.sum("total", [str(number) for number in counts.values()])
    return _Urn(counts, str(total), draws, replaced, total > sum(counts.values()))


def _of_a_group(lines: Lines, urn: _Urn, numbers: Sequence[int], names: Sequence[str]) -> str:
    """The chance that so many of those drawn are of the kinds named."""
    require(set(names) <= set(urn.kinds) and len(set(names)) == len(names))
    inside = lines.sum("group", [str(urn.kinds[name]) for name in names])
    others = [str(number) for name, number in urn.kinds.items() if name not in names]
    rest = ""

    def outside() -> str:
        nonlocal rest
        alone = others[0] if len(others) == 1 and not urn.other else ""
        rest = rest or alone or lines.calc("rest", f"{urn.total} - {inside}")
        return rest

    if urn.replaced:
        return independent(lines, numbers, urn.draws, Chance(lines, lines.calc("one", f"{inside} / {urn.total}")))

    def exactly(successes: int) -> str:
        if successes == urn.draws:
            return _every(lines, urn, "all", inside)
        if successes == 0:
            return _every(lines, urn, "none", outside())
        orders = ways(lines, urn.draws, successes)
        drawn = f"{urn.arranged(inside, successes)} * {urn.arranged(outside(), urn.draws - successes)}"
        one = lines.calc("one way", f"{drawn} / ( {urn.arranged(urn.total, urn.draws)} )")
        return lines.calc("exactly", f"{orders} * {one}")

    return combined(lines, numbers, urn.draws, exactly)


def _every(lines: Lines, urn: _Urn, label: str, number: str) -> str:
    """The chance that each draw is one of a number that only shrinks by those draws."""
    return _turns(lines, urn, label, [urn.left(number, turn) for turn in range(urn.draws)])


def _turns(lines: Lines, urn: _Urn, label: str, numbers: Sequence[str]) -> str:
    labels = ["chance"] if urn.draws == 1 else _TURNS
    chances = [lines.calc(labels[i], f"{number} / {urn.left(urn.total, i)}") for i, number in enumerate(numbers)]
    return lines.product(label, chances)


def _in_order(lines: Lines, urn: _Urn, names: Sequence[str]) -> str:
    require(len(names) == urn.draws and set(names) <= set(urn.kinds))
    numbers = [urn.left(urn.kinds[name], names[:turn].count(name)) for turn, name in enumerate(names)]
    return _turns(lines, urn, "chance", numbers)


def _in_any_order(lines: Lines, urn: _Urn, groups: Sequence[Sequence[str]]) -> str:
    """The chance that just one of several groups is drawn."""
    found = []
    for names in groups:
        require(len(names) == urn.draws and set(names) <= set(urn.kinds))
        kinds = Counter(names)
        orders = [str(i) for i in range(2, urn.draws + 1)]
        repeated = [f" / {i}" for number in kinds.values() for i in range(2, number + 1)]
        drawn = [urn.arranged(urn.kinds[name], number) for name, number in kinds.items()]
        found.append(lines.calc("ways", " * ".join([*drawn, *orders]) + "".join(repeated)))
    return _share(lines, urn, "chance", found)


def _same(lines: Lines, urn: _Urn) -> str:
    require(not urn.other and urn.draws > 1)
    return _share(lines, urn, "same", [lines.calc("ways", urn.arranged(n, urn.draws)) for n in urn.kinds.values()])


def _different(lines: Lines, urn: _Urn) -> str:
    if urn.other or urn.draws > len(urn.kinds):
        raise SenselessError
    if urn.draws == 2:
        return lines.calc("different", f"1 - {_same(lines, urn)}")
    return _in_any_order(lines, urn, list(combinations(urn.kinds, urn.draws)))


def _share(lines: Lines, urn: _Urn, label: str, found: Sequence[str]) -> str:
    """What share of all ways to draw some are."""
    some = lines.sum("sum", found)
    every = "all" if urn.draws < 4 else "ways"  # as a label it lets a step count below a stated number
    return lines.calc(label, f"{some} / {lines.calc(every, urn.arranged(urn.total, urn.draws))}")
