"""Derivations of what comes about: what is stated or supposed is carried on, mechanism by mechanism, in three values."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from model.derivation.mechanisms.reading import Literal, Reading, Rule, said
from model.trace import UNKNOWN

_MOST_ROOTS = 7
Values = dict[str, str]  # name -> on or off; what is open is not there
Found = tuple[list[str], str]  # lines and the answer


def derived(reading: Reading) -> Found | None:
    """The lines and the answer; None for a reading without sense."""
    if reading.mode in ("needed", "enough"):
        return _of_all_cases(reading)
    if reading.mode == "which":
        return _which(reading)
    world = _World(reading, dict(reading.causes))
    if reading.mode == "if":
        world.lines.append(f"if : {' & '.join(map(said, reading.causes))}")
    return world.concluded(reading.effect)


def _which(reading: Reading) -> Found | None:
    """Each option is taken away in turn."""
    lines: list[str] = []
    decisive: list[str] = []
    for name, _ in reading.causes:
        world = _World(reading, {name: "off"}, said_before=lines)
        world.lines.append(f"if : {said((name, 'off'))}")
        value = world.values.get(reading.effect[0])
        if value is None:
            found = world.concluded(reading.effect)
            return [*lines, *found[0]], UNKNOWN
        world.explain(reading.effect[0])
        lines += world.lines
        decisive += [name] if value != reading.effect[1] else []
    actual = _World(reading, {}).values.get(reading.effect[0])
    if len(decisive) != 1 or actual != reading.effect[1]:
        return None
    return [*lines, f"cause : {decisive[0]}"], decisive[0]


def _of_all_cases(reading: Reading) -> Found | None:
    """Whether something is needed, or enough: it follows whatever the rest is, or there is a case in which it does not."""
    cause, effect = reading.causes[0][0], reading.effect
    changed = {cause: "on" if reading.mode == "enough" else "off"}
    expected = effect[1] if reading.mode == "enough" else _turned(effect[1])
    world = _World(reading, changed)
    world.lines.append(f"if : {said((cause, changed[cause]))}")
    if world.values.get(effect[0]) == expected:
        world.explain(effect[0])
        return world.lines, "yes"
    case = _case(reading, changed, effect[0], _turned(expected))
    if case is None:
        return world.concluded(effect)
    against = _World(reading, case)
    against.lines.append(f"if : {' & '.join(map(said, case.items()))}")
    against.explain(effect[0])
    return against.lines, "no"


def _case(reading: Reading, changed: Values, name: str, wanted: str) -> Values | None:
    """The smallest case in which an effect is as wanted."""
    roots = [root for root in _roots(reading, name) if root not in changed]
    if len(roots) > _MOST_ROOTS:
        return None
    cases = [dict(zip(roots, values, strict=True)) for values in product(("on", "off"), repeat=len(roots))]
    for case in sorted(cases, key=lambda one: sum(value == wanted for value in one.values())):
        if _World(reading, changed | case).values.get(name) == wanted:
            needed = dict(case)
            for root in roots:
                fewer = {one: value for one, value in needed.items() if one != root}
                if _World(reading, changed | fewer).values.get(name) == wanted:
                    needed = fewer
            return changed | needed
    return None


def _roots(reading: Reading, name: str) -> list[str]:
    """On what an effect hangs in the end, in the order of the reading."""
    found: list[str] = []
    waiting, seen = [name], {name}
    while waiting:
        at = waiting.pop(0)
        parents = [parent for parent in reading.parents(at) if parent not in seen]
        seen |= {*parents}
        waiting += parents
        if not reading.parents(at) and at not in reading.states and at not in reading.forced:
            found.append(at)
    return found


@dataclass
class _World:
    """One run of the mechanisms, with what is changed; `said_before` are lines of other runs that hold here, too."""

    reading: Reading
    changed: Mapping[str, str]
    said_before: Sequence[str] = ()
    values: Values = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        anew = self.reading.descendants(list(self.changed))
        for name in self.reading.order or ():
            value = self._value(name, anew)
            if value is not None:
                self.values[name] = value

    def _value(self, name: str, anew: set[str]) -> str | None:
        reading = self.reading
        if name in self.changed:
            return self.changed[name]
        if name in reading.forced:
            return reading.forced[name][0]
        if name in reading.states and name not in anew:
            return reading.states[name][0]
        kept, came = self._ways(name, holds=False), self._ways(name, holds=True)
        if "on" in kept:
            return "off"
        if "on" in came and all(way == "off" for way in kept):
            return "on"
        closed = reading.closes(name) and all(way == "off" for way in came)
        return "off" if closed and reading.parents(name) else None

    def _ways(self, name: str, *, holds: bool) -> list[str]:
        """Whether each way in which something comes about, or is kept away, is `on`, `off` or `open`."""
        return [self.state(way) for rule in self.reading.acting(name, holds=holds) for way in rule.ways]

    def state(self, way: Sequence[Literal]) -> str:
        """Whether all literals hold, one does not, or that is open."""
        if any(self.values.get(name, value) != value for name, value in way):
            return "off"
        return "on" if all(name in self.values for name, _ in way) else "open"

    def concluded(self, effect: Literal) -> Found:
        """The lines up to an effect, and whether it is as asked; where it is open, up to what is missing."""
        name, wanted = effect
        if name in self.values:
            self.explain(name)
            return self.lines, "yes" if self.values[name] == wanted else "no"
        missing = self._open(name)
        if not self.lines and self.reading.states:  # no trace is one line short
            self.explain(next(iter(self.reading.states)))
        return [*self.lines, f"missing {missing}"], UNKNOWN

    def explain(self, name: str) -> None:
        """Write how the value of a name comes about, causes first."""
        line, premises = self._reason(name)
        for premise in premises:
            self.explain(premise)
        if line and line not in self.lines and not (line in self.said_before and " so " not in line):
            self.lines.append(line)

    def _reason(self, name: str) -> tuple[str, list[str]]:
        """The line that says the value of a name, and the names on which it rests."""
        reading, value = self.reading, self.values[name]
        if name in self.changed:
            return "", []
        stated = reading.states.get(name)
        if name in reading.forced:
            forced, sentence = reading.forced[name]
            return f"{sentence} : do {said((name, forced))}", []
        if stated and stated[0] == value and not self._follows(name):
            return f"{stated[1]} : {said((name, value))}", []
        sentence, premises = self._premises(name)
        return f"{sentence} : {' & '.join(map(said, premises))} so {said((name, value))}", [one for one, _ in premises]

    def _follows(self, name: str) -> bool:
        """Whether a mechanism settles a name that is stated as well."""
        return False if name not in self.reading.descendants(list(self.changed)) else bool(self.reading.parents(name))

    def _premises(self, name: str) -> tuple[str, list[Literal]]:
        """The sentence by which a name has its value, and the literals that settle it."""
        for rule, way in self._each(name, holds=False):
            if self.state(way) == "on":
                return rule.sentence, list(way)
        if self.values[name] == "on":
            rule, way = next((rule, way) for rule, way in self._each(name, holds=True) if self.state(way) == "on")
            return rule.sentence, _once([*way, *self._failing(name, holds=False)])
        return self.reading.closes(name), _once(self._failing(name, holds=True))

    def _each(self, name: str, *, holds: bool) -> Iterator[tuple[Rule, tuple[Literal, ...]]]:
        return ((rule, way) for rule in self.reading.acting(name, holds=holds) for way in rule.ways)

    def _failing(self, name: str, *, holds: bool) -> list[Literal]:
        """Of each way one literal that does not hold, as it is."""
        found: list[Literal] = []
        for _, way in self._each(name, holds=holds):
            failing = [(one, _turned(value)) for one, value in way if self.values.get(one, value) != value]
            found.append(next((one for one in failing if one in found), failing[0]))
        return found

    def _open(self, name: str) -> str:
        """Backwards to what nothing settles; what is known of the same mechanism is written down on the way."""
        while True:
            for parent in self.reading.parents(name):
                if parent in self.values and parent not in self.changed:
                    self.explain(parent)
            came = self._ways(name, holds=True)
            if came and all(way == "off" for way in came):
                return name  # nothing that is stated brings it about; whether something else does is what is missing
            undecided = [way for _, way in self._each(name, holds="on" not in came) if self.state(way) == "open"]
            following = next((one for way in undecided for one, _ in way if one not in self.values), None)
            if following is None:
                return name
            name = following


def _once(literals: Sequence[Literal]) -> list[Literal]:
    return list(dict.fromkeys(literals))


def _turned(value: str) -> str:
    return "off" if value == "on" else "on"
