"""What an E1 problem is made of: worlds of names and phrases, nodes of a graph, and the scene that holds them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from training.draw import Draw, Patterns
from training.tasks.wording import Register, with_article

LIMITS = {"elementary": 50, "intermediate": 100, "advanced": 200, "expert": 400}
DISTRACTORS = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}
_LARGEST_GIVEN = {"elementary": 15, "intermediate": 30, "advanced": 50, "expert": 70}
_ROUND = (4, 6, 8, 10, 12, 18, 20, 24, 30, 36, 40, 48, 60, 72, 80, 90, 100, 120, 150)
_KINDS = ("more", "fewer", "times", "part", "percent", "sum", "more", "fewer", "times")


@dataclass(frozen=True)
class World:
    """Who has what, and how it is said: `frame` makes a phrase of an entity, `verbs` are (has, have, does)."""

    entities: tuple[str, ...]
    frames: tuple[str, ...]
    verbs: tuple[tuple[str, str, str], ...]
    nouns: tuple[str, ...]
    phrases: Mapping[str, Patterns]
    terse: Mapping[str, Patterns]
    invented: float = 0.25
    kinds: tuple[str, ...] = _KINDS
    tails: tuple[str, ...] = ()
    totals: bool = True
    limit: int = 2000
    edible: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Skin:
    """The worlds of a domain with their weights, and what shops, stories and asides say."""

    worlds: tuple[tuple[int, World], ...]
    story: World
    shop: World
    coins: tuple[str, ...]


@dataclass
class Node:
    """One quantity: its label, value, definition over literals and labels, and the premise that states it.

    `said` is the equation as that premise puts it, where it is not the definition.
    """

    label: str
    value: int
    formula: str
    clause: str | None = None
    numbers: tuple[int, ...] = ()
    parents: tuple[str, ...] = ()
    derived: bool = True
    droppable: bool = True
    said: str = ""


@dataclass(frozen=True)
class Aside:
    """A premise that nothing needs: its words, its numbers, and the equation it states, if any."""

    text: str
    numbers: tuple[int, ...]
    said: str = ""


@dataclass
class Scene:
    """A problem being built: nodes in order of derivation, extra clauses, and what is asked."""

    draw: Draw
    world: World
    level: str
    register: Register
    coin: str
    story_names: tuple[str, ...]
    closing: list[str] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    question: str = ""
    goal: str = ""
    names: list[str] = field(default_factory=list)
    frozen_order: bool = False
    everyone: bool = False
    brevity: int = 1
    scale: int = 1
    slots: dict[str, str] = field(default_factory=dict)

    def node(self, label: str) -> Node:
        """The node of a label."""
        return next(n for n in self.nodes if n.label == label)

    def say(self, kind: str, **slots: object) -> str:
        """A clause of a kind, terse where the register is."""
        rng = self.draw.rng
        terse = self.register.style == "terse" and kind in self.world.terse and rng.random() < 0.5
        table = self.world.terse if terse else self.world.phrases
        has, have, does = rng.choice(self._verbs())
        values: dict[str, object] = {
            "has": has,
            "have": have,
            "does": does,
            "aux": does,
            "had": has if does == "did" else have,
            **self.slots,
            **slots,
        }
        said = [self._sensible(table[kind], values) for _ in range(self.brevity)]
        return min(said, key=len)

    def _sensible(self, patterns: Patterns, values: dict[str, object]) -> str:
        """A clause in which nobody eats buttons."""
        text = self.draw.say(patterns, **values)
        while " eats " in text and self.slots["noun"] not in self.world.edible:
            text = self.draw.say(patterns, **values)
        return text

    def _verbs(self) -> list[tuple[str, str, str]]:
        tense = self.slots["tense"]
        return (
            [v for v in self.world.verbs if v[2] == tense] if tense == "does" else [self.world.verbs[int(self.slots["verb"])]]
        )

    def number(self, value: int) -> str:
        """A number as this register writes it."""
        return self.register.number(self.draw, value)

    @property
    def limit(self) -> int:
        """The largest value of this scene."""
        return min(LIMITS[self.level] * self.scale, self.world.limit)

    def article(self, thing: str) -> str:
        """`a pen`, `the pen`, as one scene says it throughout."""
        style = self.slots.setdefault("article", self.draw.rng.choice(("a", "a", "the")))
        return f"the {thing}" if style == "the" else with_article(thing)

    def phrase(self, label: str) -> str:
        """An entity as it is written in a clause."""
        return self.slots["frame"].format(label, an=with_article(label))

    def add_given(self, label: str) -> Node:
        """Append a stated count."""
        rng = self.draw.rng
        top = min(_LARGEST_GIVEN[self.level] * self.scale, 90 if self.world.limit < 200 else 150)
        round_values = [v for v in _ROUND if v <= top]
        value = rng.randint(2, top) if rng.random() < 0.5 else rng.choice(round_values)
        clause = self.say("given", a=self.phrase(label), n=self.number(value))
        node = Node(label, value, str(value), clause, (value,), derived=False)
        self.nodes.append(node)
        return node
