"""Derivations of dice: `roll 2 ; sides 6`."""

from collections.abc import Callable, Sequence
from itertools import product

from model.derivation.experiments.lines import Chance, Lines, SenselessError, count, require, wanted
from model.derivation.experiments.trials import independent, repeats

_MAX_CASES = 36


def dice(lines: Lines, event: Sequence[str], body: Sequence[Sequence[str]]) -> str:
    """Events: a sum, how many dice show some faces, `same`."""
    said = {head: words for head, *words in body}
    require(len(said) == len(body) and set(said) <= {"roll", "sides"} and len(said["sides"]) == 1)
    sides = count(said["sides"][0])
    if event[:2] == ["mean", "face"] and len(said.get("roll", ())) == 1:
        return lines.calc("mean", f"{said['roll'][0]} * {lines.calc('one', face(lines, event[2:], sides))}")
    number = repeats(said.get("roll", ["1"]))
    if list(event) == ["same"]:
        return lines.calc("same", f"{sides} / {_all(lines, sides, number)}")
    if event[0] == "sum":
        return _sum(lines, event[1:], sides, number)
    numbers, rest = wanted(event, number)
    require(rest[:1] == ["face"])
    return independent(lines, numbers, number, Chance(lines, lines.calc("one", face(lines, rest[1:], sides))))


def _all(lines: Lines, sides: int, number: int) -> str:
    """In how many ways dice fall."""
    return lines.calc("all", f"{sides} ^ {number}") if number > 1 else str(sides)


def face(lines: Lines, words: Sequence[str], sides: int) -> str:
    """The chance that one die shows one of some faces, as an expression."""
    require(bool(words))
    number = words[-1]
    match words:
        case ["even"]:
            number, top = "1", lines.calc("faces", f"{sides} div 2")
        case ["odd"]:
            number, top = "1", lines.calc("faces", f"( {sides} + 1 ) div 2")
        case ["prime"]:
            primes = [n for n in range(2, sides + 1) if all(n % k for k in range(2, n))]
            require(bool(primes))
            number, top = "1", lines.sum("faces", ["1"] * len(primes))
        case ["multiple", number]:
            top = lines.calc("faces", f"{sides} div {number}") if 1 <= count(number) <= sides else ""
        case ["over", number]:
            top = f"( {sides} - {number} )"
        case ["under", number]:
            top = f"( {number} - 1 )"
        case [number] | ["exactly", number]:
            top = "1"
        case ["at", "most", number]:
            top = number
        case ["at", "least", number]:
            top = f"( {sides} - {number} + 1 )"
        case [_, "or", *_]:
            wanted = words[::2]
            require(set(words[1::2]) == {"or"} and len(words) % 2 == 1 and len({*wanted}) == len(wanted))
            require(all(1 <= count(word) <= sides for word in wanted))
            top = lines.sum("faces", ["1"] * len(wanted))
        case _:
            raise SenselessError
    require(1 <= count(number) <= sides)
    return f"{top} / {sides}"


def _sum(lines: Lines, words: Sequence[str], sides: int, number: int) -> str:
    """The chance of a sum: the ways of the last die are counted for each fall of the others."""
    test = _bound(words)
    require(sides ** (number - 1) <= _MAX_CASES)
    faces = range(1, sides + 1)
    others = product(faces, repeat=number - 1)
    ways = [ways for fallen in others if (ways := sum(test(sum(fallen) + face) for face in faces))]
    require(0 < sum(ways) < sides**number)
    some = str(ways[0]) if len(ways) == 1 else lines.calc("ways", " + ".join(map(str, ways)))
    return lines.calc("chance", f"{some} / {_all(lines, sides, number)}")


def _bound(words: Sequence[str]) -> Callable[[int], bool]:
    match words:
        case ["even" | "odd"]:
            return lambda total: total % 2 == (words[0] == "odd")
        case [number] | ["exactly", number]:
            bound = count(number)
            return lambda total: total == bound
        case ["over", number]:
            bound = count(number)
            return lambda total: total > bound
        case ["under", number]:
            bound = count(number)
            return lambda total: total < bound
        case ["at", "least", number]:
            bound = count(number)
            return lambda total: total >= bound
        case ["at", "most", number]:
            bound = count(number)
            return lambda total: total <= bound
    raise SenselessError
