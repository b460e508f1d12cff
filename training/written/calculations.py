"""How much there is to calculate in a reading of E1, as its clauses are composed: with slots for numbers and names."""

import re
from collections.abc import Iterator, Sequence

_NAME = re.compile(r"(?<!\S)(?:[A-Za-z]\w*|\{(?:[A-Z]|[a-z]\w+)(?:\.\w+)?\})(?!\S)")  # a word or a slot for one


def operations(clauses: Sequence[str], target: str) -> int:
    """How many calculations lead to what is asked for."""
    return sum(_needed(clauses, target))


def makes_a_trace(clauses: Sequence[str], target: str) -> bool:
    """Whether there are three steps: what is to be found, and two lines, of which a given may be one."""
    return sum(max(1, count) for count in _needed(clauses, target)) > 1


def _needed(clauses: Sequence[str], target: str) -> Iterator[int]:
    """The calculations of each clause that leads to what is asked for; none in a given."""
    waiting = [(set(_NAME.findall(clause)), clause.partition(" = ")[2].split()) for clause in clauses]
    ways: dict[str, tuple[set[str], int]] = {}
    while ready := next((each for each in waiting if len(each[0] - set(ways)) == 1), None):
        waiting.remove(ready)
        (name,) = ready[0] - set(ways)
        ways[name] = (ready[0] - {name}, _calculations(ready[1]))
    needed = [target]
    for name in needed:
        needed += [other for other in ways[name][0] if other not in needed]
    return (ways[name][1] for name in needed)


def _calculations(words: Sequence[str]) -> int:
    """Of one clause: a percentage is one, and so is a sum of however many, and what is as much as another."""
    if words[1:4] == ["/", "100", "*"] or _NAME.fullmatch(" ".join(words)):
        return 1
    return sum(word in "-*/" for word in words) + ("+" in words)
