"""Derivations of orders: what follows from pair to pair, or who can still be at the top or the bottom after each trial."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from model.trace import UNKNOWN

_MOST_LINES = 11


@dataclass
class Order:
    """A reading of pairs: what is asked, a pair or an end of the order, and the trials, the winner of each first."""

    asked: str
    pair: tuple[str, str] | None
    trials: list[tuple[str, str, str]] = field(default_factory=list)  # as read, winner, loser


def read(clauses: Sequence[str]) -> Order | None:
    """The clauses as pairs; None where they make no sense."""
    asked = clauses[0].partition(" = ")[2]
    order = Order(asked, None if asked in ("most", "least") else _pair(asked))
    for clause in clauses[1:]:
        pair = _pair(clause)
        if pair:
            order.trials.append((clause, *pair))
        elif not clause.startswith("unused "):
            return None
    return order if order.trials and (order.pair or asked in ("most", "least")) else None


def _pair(clause: str) -> tuple[str, str] | None:
    """The winner and the loser of `zinc over lead`, `lead not over zinc`, `lead under zinc`."""
    words = clause.split()
    denied = words[1:2] == ["not"]
    if len(words) != 3 + denied or words[1 + denied] not in ("over", "under") or words[0] == words[-1]:
        return None
    first = (words[1 + denied] == "over") != denied
    return (words[0], words[-1]) if first else (words[-1], words[0])


def derived(order: Order) -> tuple[list[str], str] | None:
    """The lines and the answer; None where the trials contradict each other."""
    beats: dict[str, list[str]] = {}
    for _, winner, loser in order.trials:
        beats.setdefault(winner, []).append(loser)
    if any(_path(beats, loser, winner) for _, winner, loser in order.trials):
        return None
    return _compared(order, beats, *order.pair) if order.pair else _end(order)


def _compared(order: Order, beats: dict[str, list[str]], one: str, other: str) -> tuple[list[str], str]:
    for top, bottom, answer in ((one, other, "yes"), (other, one, "no")):
        path = _path(beats, top, bottom)
        if path:
            return [*(f"{top} : over {name}" for name in path), f"{order.asked} : {answer}"], answer
    lines = [f"{top} : over {name}" for top in (one, other) for name in _below(beats, top)][:_MOST_LINES]
    return [*(lines or [f"{one} : over none"]), f"missing {one} or {other}"], UNKNOWN


def _end(order: Order) -> tuple[list[str], str]:
    """Who is left after each trial: at the top nobody who lost, at the bottom nobody who won."""
    left = list(dict.fromkeys(name for _, winner, loser in order.trials for name in (winner, loser)))
    lines = []
    for label, winner, loser in order.trials:
        out = loser if order.asked == "most" else winner
        left = [name for name in left if name != out]
        lines.append(f"{label} : {' & '.join(left)} remain{'s' if len(left) < 2 else ''}")
    return (lines, left[0]) if len(left) == 1 else ([*lines, f"missing {' or '.join(left[:2])}"], UNKNOWN)


def _below(beats: dict[str, list[str]], top: str) -> list[str]:
    """All that is below, nearest first."""
    found: list[str] = []
    waiting = [top]
    while waiting:
        new = [name for name in beats.get(waiting.pop(0), []) if name not in found and name != top]
        found += dict.fromkeys(new)
        waiting += dict.fromkeys(new)
    return found


def _path(beats: dict[str, list[str]], top: str, bottom: str) -> list[str] | None:
    """The names from one down to another, without the first; None where there is no way."""
    ways = {top: [top]}
    waiting = [top]
    while waiting:
        name = waiting.pop(0)
        for below in beats.get(name, []):
            if below not in ways:
                ways[below] = [*ways[name], below]
                waiting.append(below)
    return ways[bottom][1:] if bottom in ways and bottom != top else None
