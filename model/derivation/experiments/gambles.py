"""Derivations of expected values: `0.25 8 ; 0.5 2 ; else ; cost 3`, and the best of several gambles."""

from collections.abc import Sequence

from model.compute import parse_number
from model.derivation.experiments.dice import face
from model.derivation.experiments.lines import Lines, count, is_number, require


def mean(lines: Lines, event: Sequence[str], body: Sequence[Sequence[str]]) -> str:
    """The event `mean`."""
    require(list(event) == ["mean"])
    heads = [clause[0] for clause in body]
    require("each" not in heads or set(heads) <= {"each", "cost", "times"})
    if "times" in heads:  # what is gained is counted in pieces that are worth so much
        require(heads.count("times") == 1 and "cost" not in heads and len(body[heads.index("times")]) == 2 <= len(body))
        pieces = mean(lines, event, [clause for clause in body if clause[0] != "times"])
        return lines.calc("gain", f"{pieces} * {body[heads.index('times')][1]}")
    if "sides" in heads:
        body = _by_faces(lines, body)
    return _mean(lines, [word for clause in body for word in clause], "part", "mean")


def _by_faces(lines: Lines, body: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """A gamble on a die, with the chance of each of its faces: `face at least 5 12`."""
    sides = [clause[1] for clause in body if clause[0] == "sides" and len(clause) == 2]
    require(len(sides) == 1)
    found: list[Sequence[str]] = []
    for clause in body:
        if clause[0] == "face":
            at = len(clause) - (2 if clause[-2:-1] == ["lose"] else 1)
            chance = lines.calc("chance", face(lines, clause[1:at], count(sides[0])))
            found.append([chance, *clause[at:]])
        elif clause[0] != "sides":
            require(clause[0] in ("else", "cost"))
            found.append(clause)
    return found


def best(lines: Lines, event: Sequence[str], body: Sequence[Sequence[str]]) -> str:
    """The event `best`: the name of the gamble with the largest mean, which leads before the second."""
    require(list(event) == ["best"] and len({clause[0] for clause in body}) == len(body) >= 2)
    means = {name: _mean(lines, words, name, name) for name, *words in body}
    first, second, *_ = sorted(means, key=lambda name: parse_number(means[name]), reverse=True)
    require(parse_number(means[first]) > parse_number(means[second]))
    lines.calc("lead", f"{means[first]} - {means[second]}")
    return first


def _mean(lines: Lines, words: Sequence[str], part: str, label: str) -> str:
    """What is gained on average, each part under one label and their sum under another."""
    at = words.index("cost") if "cost" in words else len(words)
    gambled, cost = words[:at], words[at + 1 :]
    require(len(cost) == (at < len(words)))
    gained = _each(lines, gambled[1:]) if gambled[:1] == ["each"] else _weighted(lines, gambled, part, label)
    return lines.calc("gain", f"{gained} - {cost[0]}") if cost else gained


def _each(lines: Lines, values: Sequence[str]) -> str:
    """The mean of values that are equally likely."""
    require(len(values) > 1)
    number = lines.calc("count", " + ".join("1" for _ in values))
    return lines.calc("mean", f"{lines.sum('sum', values)} / {number}")


def _weighted(lines: Lines, words: Sequence[str], part: str, label: str) -> str:
    pairs, rest = [], " ".join(words).replace("lose ", "-").split()
    while rest and rest[0] != "else":
        size = {"%": 2, "of": 3}.get("".join(rest[1:2]), 1)
        require(len(rest) > size and is_number(rest[size]))
        pairs.append((rest[size], lines.chance(rest[:size])))
        rest = rest[size + 1 :]
    left = 1 - sum(parse_number(chance) for _, chance in pairs)
    require(bool(pairs) and len(rest) <= 2 and (left > 0 if rest else left == 0))
    if len(rest) == 2:
        pairs.append((rest[1], lines.calc("rest", " - ".join(["1", *(chance for _, chance in pairs)]))))
    products = [lines.calc(part if len(pairs) > 1 else label, f"{value} * {chance}") for value, chance in pairs]
    return lines.sum(label, products)
