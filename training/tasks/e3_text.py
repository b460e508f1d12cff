"""The words of an E3 problem: how quantities are stated and asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from training.domains import quantities as words
from training.draw import Draw, Patterns
from training.tasks.wording import Register, with_article

_SPLIT_MARK = "\x01"


def _article(name: str) -> str:
    return f"a {name}" if name.startswith("unit") else with_article(name)


@dataclass(frozen=True)
class World:
    """Formulas that may hang together, the units of each quantity (the first is worked in), objects, shared names, shares."""

    formulas: tuple[str, ...]
    units: Mapping[str, tuple[str, ...]]
    objects: tuple[str, ...]
    shared: tuple[str, ...] = ()
    ratios: tuple[str, ...] = ()


@dataclass(frozen=True)
class Given:
    """A stated quantity: number and unit, the expression that converts it, if any."""

    name: str
    number: str
    unit: str
    conversion: str
    symbol: str


class Scene:
    """Draws the surface of one problem; quantities stay marks until the end, so that no case changes in a unit."""

    def __init__(self, draw: Draw, world: World, register: Register) -> None:
        self.draw, self.world, self.register = draw, world, register
        self.object = draw.rng.choice(world.objects)
        self.symbolic = register.style in ("terse", "first") and draw.rng.random() < 0.5
        self.spelled = draw.rng.choice((0.0, 0.0, 0.1, 0.3, 0.9))
        self.tight = draw.rng.random() < 0.25
        self.names = (self.object,)
        self._marks: list[str] = []
        self._clashing: set[str] = set()

    def write(
        self, givens: Sequence[Given], target: str, unit: str, asides: int, *, twin: bool, depth: int
    ) -> tuple[str, dict[str, str], list[str]]:
        """The question, each given as stated, and the numbers that are not used."""
        draw, rng = self.draw, self.draw.rng
        shown: dict[str, str] = {}
        clauses: list[str] = []
        unused: list[str] = []
        symbols = [words.SYMBOLS.get(given.name, "").lower() for given in givens]
        self._clashing = {given.name for given, s in zip(givens, symbols, strict=True) if symbols.count(s) > 1}
        for given in givens:
            surface, shown[given.name] = self._surface(given)
            clauses.append(self._clause(given.name, given.unit, surface))
        for index in range(asides + (1 if twin else 0)):
            if not twin and index == 0 and rng.random() < 0.5 and (other := self._other(givens, target)):
                clauses.append(other[0])
                unused.append(other[1])
                continue
            number = rng.randint(2, 60)
            clauses.append(draw.say(words.ASIDE, a=f"the {self.object}", n=number))
            unused.append(str(number))
        rng.shuffle(clauses)
        if "$" in unit or not unit:
            unit = ""
        question = self._question(target, unit)
        first = next((i for i, c in enumerate(clauses) if f"the {self.object}" in c), None)
        if first is not None and rng.random() < 0.5 and self.register.style != "first":
            clauses[first] = clauses[first].replace(f"the {self.object}", with_article(self.object), 1)
        if len(clauses) > 5 and self.register.style in ("first", "joined"):
            self.register = replace(self.register, style="plain")
        text = self.register.compose(draw, clauses, question)
        for index, surface in enumerate(self._marks):
            text = text.replace(f"{_SPLIT_MARK}{index}{_SPLIT_MARK}", surface)
        return text, shown, unused

    def _mark(self, surface: str) -> str:
        self._marks.append(surface)
        return f"{_SPLIT_MARK}{len(self._marks) - 1}{_SPLIT_MARK}"

    def _surface(self, given: Given) -> tuple[str, str]:
        """A quantity as the question writes it (a mark), and as the trace copies it."""
        rng = self.draw.rng
        if not given.unit:
            return self._mark(given.number), given.number
        if given.unit == "$":
            text = f"${given.number}" if rng.random() < 0.8 else f"{given.number} $"
            return self._mark(text), f"{given.number} $"
        unit = given.unit
        spelled = words.SPELLED.get(unit, ())
        if spelled and rng.random() < self.spelled:
            unit = rng.choice(spelled)
        glued = unit == given.unit and unit in words.SPELLED and (self.tight or (unit == "%" and rng.random() < 0.7))
        return self._mark(f"{given.number}{'' if glued else ' '}{unit}"), f"{given.number} {unit}"

    def _clause(self, name: str, unit: str, surface: str) -> str:
        said = self.draw
        special = words.SPECIAL.get(name, Patterns(()))
        if not unit:
            patterns = special if name in words.NO_PLURAL else words.COUNTED
            return said.say(patterns, q=name, v=surface, a=f"the {self.object}")
        if self.symbolic:
            symbol = name if name in self._clashing else words.SYMBOLS.get(name, name)
            return said.say(words.SYMBOLIC, q=name, v=surface, s=symbol)
        own = special.train and said.rng.random() < 0.45
        patterns = special if own and (special.held_out or said.split.value != "T1") else words.GIVEN
        return said.say(patterns, q=name, v=surface, a=f"the {self.object}", aq=_article(name))

    def _question(self, target: str, unit: str) -> str:
        draw, a = self.draw, f"the {self.object}"
        special = words.ASK_SPECIAL.get(target)
        if target in words.NO_PLURAL and special:
            return draw.say(special, q=target, a=a)
        if not self.world.units.get(target):
            return draw.say(words.ASK_COUNT, q=target, a=a)
        if special and draw.rng.random() < 0.4 and (special.held_out or draw.split.value != "T1"):
            return draw.say(special, q=target, a=a)
        text = draw.say(words.ASK, q=target, a=a)
        named = words.SPELLED.get(unit, (unit,))[0]
        if draw.rng.random() < 0.2 and " and " not in text and named and "%" not in named:
            return f"{text} in {named}"
        return text

    def _other(self, givens: Sequence[Given], target: str) -> tuple[str, str] | None:
        """The same quantity of another object; it is not used."""
        fitting = [given for given in givens if given.unit and "^" not in given.unit and given.unit != "$"]
        if not fitting:
            return None
        given = self.draw.rng.choice(fitting)
        number = str(self.draw.rng.randint(2, 60))
        surface, _ = self._surface(replace(given, number=number))
        return self.draw.say(words.OTHER, o=self.object, q=given.name, v=surface, aq=_article(given.name)), number
