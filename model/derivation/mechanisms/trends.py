"""Derivations of what rises and falls: what is changed is carried on, link by link."""

from model.derivation.mechanisms.reading import TRENDS, Literal, Reading, said
from model.trace import UNKNOWN

_FLIPPED = {"up": "down", "down": "up", "same": "same"}


def derived(reading: Reading) -> tuple[list[str], str] | None:
    """The lines and the answer; None for a reading without sense."""
    changed = {name: value for name, (value, _) in (*reading.states.items(), *reading.forced.items())} | dict(reading.causes)
    order = reading.order
    ways = [*changed.values(), *(value for rule in reading.rules for _, value in (*rule.literals, rule.effect))]
    if not changed or order is None or any(len(rule.literals) != 1 for rule in reading.rules) or {*ways} - {*TRENDS}:
        return None
    run = _Run(reading, changed)
    for name in order:
        run.settle(name)
    lines = [f"if : {' & '.join(map(said, reading.causes))}"] if reading.causes else []
    name, wanted = reading.effect
    lines += run.explained(name)
    if name not in run.trends:
        told = next((f"{sentence} : {said((one, value))}" for one, (value, sentence) in reading.states.items()), None)
        lines = lines or ([told] if told else [])  # no trace is one line short
        return [*lines, f"missing {run.open_at(name)}"], UNKNOWN
    trend = run.trends[name]
    return lines, trend if wanted == "on" else "yes" if trend == wanted else "no"


class _Run:
    """Which way each name goes, as far as that is settled, and why."""

    def __init__(self, reading: Reading, changed: dict[str, str]) -> None:
        self._reading, self._changed = reading, changed
        self.trends: dict[str, str] = {}

    def settle(self, name: str) -> None:
        """Settle a name when all that acts on it has been looked at."""
        if name in self._changed:
            self.trends[name] = self._changed[name]
            return
        arriving = self._arriving(name)
        ways = {trend for _, _, trend in arriving} - {"same"}
        if "" in ways or len(ways) > 1:
            return
        if ways:
            self.trends[name] = ways.pop()
        elif self._reading.closes(name):
            self.trends[name] = "same"

    def _arriving(self, name: str) -> list[tuple[str, Literal, str]]:
        """The sentences that act on a name, from what as it goes, and which way; empty where that is open."""
        found = []
        for rule in self._reading.rules:
            (cause, value), (effect, way) = rule.literals[0], rule.effect
            if effect == name:
                trend = self.trends.get(cause, "" if self._moves(cause) else "same")
                found.append((rule.sentence, (cause, trend), trend if value == way or not trend else _FLIPPED[trend]))
        return found

    def _moves(self, name: str) -> bool:
        """Whether something that is changed may reach a name."""
        return name in self._reading.descendants(list(self._changed))

    def explained(self, name: str) -> list[str]:
        """The lines up to a name; of an open one what is known of all that acts on it."""
        lines: list[str] = []
        causes = [name for _, (name, _), _ in self._arriving(name)]
        trend = self.trends.get(name)
        if name in self._changed:
            stated = self._reading.states.get(name) or self._reading.forced.get(name)
            return [f"{stated[1]} : {said((name, stated[0]))}"] if stated and name not in dict(self._reading.causes) else []
        if trend in ("up", "down"):
            sentence, source, _ = next(one for one in self._arriving(name) if one[2] == trend)
            return [*self.explained(source[0]), f"{sentence} : {said(source)} so {said((name, trend))}"]
        for cause in dict.fromkeys(causes):
            lines += [line for line in self.explained(cause) if line not in lines]
        if trend == "same" and causes:
            premises = " & ".join(dict.fromkeys(f"{cause} same" for cause in causes))
            return [*lines, f"{self._reading.closes(name)} : {premises} so {name} same"]
        for sentence, source, way in self._arriving(name):
            if trend is None and way in ("up", "down"):
                lines.append(f"{sentence} : {said(source)} so {said((name, way))}")
        return lines

    def open_at(self, name: str) -> str:
        """Backwards to the first name that is not settled although all before it is."""
        while True:
            before = next((cause for _, (cause, _), _ in self._arriving(name) if cause not in self.trends), None)
            if before is None:
                return name
            name = before
