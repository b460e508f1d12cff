"""Derivations of independent trials with one chance: `repeat 3 ; success 1/4`."""

from collections.abc import Sequence

from model.derivation.experiments.lines import Chance, Lines, combined, count, power, require, wanted, ways

_MAX_TRIALS = 12


def trials(lines: Lines, event: Sequence[str], body: Sequence[Sequence[str]]) -> str:
    """Events: a number of successes, `first 3`, `mean`."""
    said = {head: words for head, *words in body}
    require(len(said) == len(body) == len(said.keys() & {"success", "failure"}) + ("repeat" in said))
    require(("success" in said) != ("failure" in said))
    succeeds = "success" in said
    chance = Chance(lines, lines.chance(said["success" if succeeds else "failure"]), succeeds, "not" if succeeds else "success")
    if list(event) == ["mean"]:
        repeated = said.get("repeat", ["1"])
        require(len(repeated) == 1)
        return lines.calc("mean", f"{count(repeated[0])} * {chance.of(True)}")
    number = repeats(said.get("repeat", ["1"]))
    match event:
        case ["first", turn] if number == 1:
            return _first(lines, count(turn), chance)
    numbers, rest = wanted(event, number)
    require(rest in ([], ["success"]))
    return independent(lines, numbers, number, chance)


def repeats(words: Sequence[str]) -> int:
    """How often something is tried."""
    require(len(words) == 1 and 1 <= count(words[0]) <= _MAX_TRIALS)
    return count(words[0])


def independent(lines: Lines, numbers: Sequence[int], trials: int, chance: Chance) -> str:
    """The chance of one of several numbers of successes."""

    def exactly(successes: int) -> str:
        failures = trials - successes
        if trials == 1:
            return chance.of(successes == 1)
        if failures == 0:
            return lines.calc("all", f"{chance.of(True)} ^ {trials}")
        if successes == 0:
            return lines.calc("none", f"{chance.of(False)} ^ {trials}")
        orders = ways(lines, trials, successes)
        one = lines.calc("one way", f"{power(chance.of(True), successes)} * {power(chance.of(False), failures)}")
        return lines.calc("exactly", f"{orders} * {one}")

    return combined(lines, numbers, trials, exactly)


def _first(lines: Lines, turn: int, chance: Chance) -> str:
    require(1 <= turn <= _MAX_TRIALS)
    if turn == 1:
        return chance.of(True)
    before = chance.of(False) if turn == 2 else f"{chance.of(False)} ^ ( {turn} - 1 )"
    return lines.calc("first", f"{before} * {chance.of(True)}")
