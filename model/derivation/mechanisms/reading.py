"""A reading of mechanisms, taken apart."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

TRENDS = ("up", "down", "same")
_MODES = ("needed", "enough")
Literal = tuple[str, str]  # a name, and `on` or `off`, or `up`, `down` or `same`


@dataclass(frozen=True)
class Rule:
    """A mechanism as read: in which ways (of literals together) it acts, and on what; `holds` unless it keeps that away."""

    sentence: str
    ways: tuple[tuple[Literal, ...], ...]
    effect: Literal

    @property
    def holds(self) -> bool:
        """Whether it brings its effect about."""
        return self.effect[1] != "off"

    @cached_property
    def literals(self) -> tuple[Literal, ...]:
        """All that it acts by."""
        return tuple(literal for way in self.ways for literal in way)


@dataclass
class Reading:
    """What is asked, and what the clauses say; each statement with its sentence."""

    mode: str  # whether, if, needed, enough, which
    effect: Literal
    causes: tuple[Literal, ...] = ()
    rules: list[Rule] = field(default_factory=list)
    states: dict[str, tuple[str, str]] = field(default_factory=dict)  # name -> value, sentence
    forced: dict[str, tuple[str, str]] = field(default_factory=dict)
    closed: dict[str, str] = field(default_factory=dict)  # name, or "" for all -> sentence

    def closes(self, name: str) -> str:
        """The sentence by which nothing else brings something about, empty where there is none."""
        return self.closed.get(name) or self.closed.get("", "")

    def acting(self, name: str, *, holds: bool = True) -> list[Rule]:
        """The mechanisms that bring something about, or keep it away."""
        return [rule for rule in self.rules if rule.effect[0] == name and rule.holds == holds]

    def parents(self, name: str) -> list[str]:
        """What acts on something, each once."""
        return self._parents.get(name, [])

    @cached_property
    def _parents(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for rule in self.rules:
            found.setdefault(rule.effect[0], []).extend(name for name, _ in rule.literals)
        return {name: list(dict.fromkeys(parents)) for name, parents in found.items()}

    @cached_property
    def order(self) -> list[str] | None:
        """Every name, causes first; None where they go in a circle."""
        names = list(dict.fromkeys([*(n for r in self.rules for n, _ in (*r.literals, r.effect)), *self.states, *self.forced]))
        names += [name for name, _ in (*self.causes, self.effect) if name not in names]
        done: dict[str, None] = {}
        while len(done) < len(names):
            ready = [name for name in names if name not in done and all(parent in done for parent in self.parents(name))]
            if not ready:
                return None
            done |= dict.fromkeys(ready)
        return list(done)

    def descendants(self, names: Sequence[str]) -> set[str]:
        """What hangs on some names, without themselves."""
        found = {*names}
        for name in self.order or ():
            if not found.isdisjoint(self.parents(name)):
                found.add(name)
        return found - {*names}


def literal(text: str) -> Literal:
    """`smoke`, `not smoke`, `price up`."""
    words = text.split()
    if words[:1] == ["not"]:
        return " ".join(words[1:]), "off"
    if words and words[-1] in TRENDS:
        return " ".join(words[:-1]), words[-1]
    return " ".join(words), "on"


def said(one: Literal) -> str:
    """A literal as readings write it."""
    name, value = one
    return name if value == "on" else f"not {name}" if value == "off" else f"{name} {value}"


def read(clauses: Sequence[str]) -> Reading | None:
    """The clauses taken apart; None where they make no sense."""
    asked = clauses[0].partition(" = ")[2]
    reading = _asked(asked)
    for clause in clauses[1:]:
        sentence, _, body = clause.partition(" ")
        if sentence == "unused":
            continue
        left, so, right = body.partition(" so ")
        head, _, rest = body.partition(" ")
        if so:
            ways = tuple(tuple(literal(one) for one in way.split(" & ")) for way in left.split(" or "))
            reading.rules.append(Rule(sentence, ways, literal(right)))
        elif head == "only":
            reading.closed |= dict.fromkeys(rest.split(" & ") if rest else [""], sentence)
        else:
            for name, value in map(literal, (rest if head == "do" else body).split(" & ")):
                (reading.forced if head == "do" else reading.states)[name] = (value, sentence)
    names = [name for rule in reading.rules for name, _ in (*rule.literals, rule.effect)]
    return reading if all((*names, *reading.states, *reading.forced, reading.effect[0])) else None


def _asked(text: str) -> Reading:
    for mode in _MODES:
        left, cue, right = text.partition(f" {mode} for ")
        if cue:
            return Reading(mode, literal(right), (literal(left),))
    left, cue, right = text.partition(" so ")
    if cue:
        return Reading("which", literal(right), tuple(literal(one) for one in left.split(" or ")))
    left, cue, right = text.partition(" if ")
    if cue:
        return Reading("if", literal(left), tuple(literal(one) for one in right.split(" & ")))
    return Reading("whether", literal(text))
