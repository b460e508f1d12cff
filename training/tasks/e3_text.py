"""The words of an E3 problem: how quantities are stated and asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from training.domains import quantities as words
from training.draw import Draw, Patterns
from training.tasks.wording import Register, merged, says, with_article

_SPLIT_MARK = "\x01"
# More trained wordings of what `quantities` says, by the name there.
_SAID = merged(
    {
        "GIVEN": words.GIVEN, "SYMBOLIC": words.SYMBOLIC, "COUNTED": words.COUNTED, "ASK": words.ASK,
        "ASK_COUNT": words.ASK_COUNT, "ASIDE": words.ASIDE,
    },
    {
        "GIVEN": says(
            """{a} is known for {aq} of {v} | the value of the {q} is {v} | the {q} stands at {v} | we take the {q} to be {v}
            the {q} turns out to be {v} | {a}'s {q} is {v} | the notes say that the {q} is {v} | it is the {q} that is {v}
            on {a} we measure {aq} of {v} | by measurement the {q} is {v} | someone found {aq} of {v} | the {q} = {v}
            of {a} we know that the {q} is {v}
            {a} comes with {aq} of {v} | {v} is {a}'s {q} | {v}: this is the {q} | as {q} we have {v} | take {v} as the {q}
            {aq} of {v} belongs to {a}
            {aq} of {v} is known | {aq} of {v} was found | let the {q} be {v} | suppose the {q} is {v} | the {q}, we are told, is {v}
            the {q} that {a} has is {v} | {a} is described by {aq} of {v} | here the {q} equals {v} | {v} of {q}
            {a} works with {aq} of {v}
            {aq} of exactly {v} is given | the given {q} is {v} | the {q} has the value {v} | for the {q}, {v} is given
            somebody measured {v} for the {q}
            in our case the {q} is {v} | the {q} reads {v} | {v} goes for the {q} | what we know of the {q}: {v}
            the {q} is exactly {v}"""
        ),
        "SYMBOLIC": says(
            """{s}: {v} | {q} of {v} | {v} for the {q} | {v} ({q})
            {s}={v} | {s} equals {v} | let {s} = {v} | {s} of {v} | with {s} = {v} | given {s} = {v} | {q} equals {v}
            {q} {v} ({s}) | we have {s} = {v}"""
        ),
        "COUNTED": says(
            """of {q} there are {v} | altogether {v} {q} are involved | the {q} add up to {v} | there happen to be {v} {q}
            counting the {q} we get {v} | we are dealing with {v} {q} | someone counted {v} {q} | {v} {q} belong to {a}
            the {q} are {v} in total
            {a} uses {v} {q} | in total we have {v} {q} | {v} {q} in all | as many as {v} {q} are there
            take {v} as the number of {q} | {v} {q} are given
            the number of {q} comes to {v} | {a} works with {v} {q} | let there be {v} {q} | the {q} are {v}
            {v} is how many {q} there are
            suppose there are {v} {q} | somebody counts {v} {q} | here we have {v} {q}"""
        ),
        "ASK": says(
            """what do you get for the {q} | what is {a}'s {q} | what value has the {q} | can you say what the {q} is
            would you work out the {q} of {a} | how big is the {q} | what must the {q} be | solve for the {q}
            what {q} do these data give | what follows for the {q} | would it be possible to find the {q} | give the {q} of {a}
            what {q} does {a} have | what {q} do we get | what {q} has {a} | find out the {q} | find the {q} of {a}
            how great is the {q}
            what's the {q} | what's the {q} of {a} | what is the value of the {q} | give me the {q} | could you tell me the {q}
            calculate the {q}
            what {q} must {a} have | what {q} comes out | what {q} is that | please work out the {q}
            can you calculate the {q} of {a} | which value does the {q} have | from this, what is the {q} | what does the {q} come to
            the {q} comes to what | the {q} of {a} is what value | then what is the {q}"""
        ),
        "ASK_COUNT": says(
            """what number of {q} is that | how many {q} would that be | how many {q} do we have | determine the number of {q}
            can you say how many {q} that is | how many {q} does {a} have | what count of {q} results
            how many {q} is it | how many {q} are used | how many {q} must there be | give the number of {q}
            could you tell how many {q} there are
            how many {q} do we get | compute the number of {q} | find out how many {q} there are | what is the count of {q}
            of {q}, how many are there
            there are how many {q} | please work out the number of {q}"""
        ),
        "ASIDE": says(
            """{a} is mentioned on page {n} | {a} appears in {n} photos | beside {a} are {n} chairs | a poster nearby has {n} letters
            on a wall nearby {n} birds are sitting | {n} people have seen {a} today | the list that {a} is on has {n} entries"""
        ),
    },
)  # fmt: skip
_SPECIAL = merged(
    words.SPECIAL,
    {
        "years": says(
            """a term of {v} years is agreed | {v} years pass before it ends | over {v} years it is paid back
            the number of years is {v} | it stays there for {v} years | it ends {v} years from now
            {v} years is how long it runs | {a} is financed over {v} years | it takes {v} years in all | it goes on for {v} years
            let the term be {v} years
            this lasts {v} years | the duration is {v} years"""
        ),
        "quantity": says(
            """the quantity amounts to {v} | {v} is the quantity | a buyer takes {v} pieces | sold are {v} pieces
            of pieces there are {v} | {v} pieces leave {a} | quantity: {v}
            the quantity sold is {v} | {v} pieces go to customers | we talk about {v} pieces | the quantity comes to {v}
            {v} pieces are ordered
            let the quantity be {v} | the number of pieces is {v} | {a} sells {v} pieces"""
        ),
        "crate size": says(
            """the size of a crate is {v} pieces | {v} pieces make up one crate | crate size: {v} | {v} is the crate size
            it takes {v} pieces to fill a crate | a single crate is packed with {v} pieces | a full crate means {v} pieces
            {v} pieces per crate is the rule | let the crate size be {v} | every crate is filled with {v} pieces
            each crate takes {v} pieces
            {v} pieces are in each crate | a crate contains {v} pieces | the crate size comes to {v}"""
        ),
    },
)


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
    """A stated quantity: number and unit."""

    name: str
    number: str
    unit: str


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
        """The question, each given as stated (in the order of the text), and the numbers that are not used."""
        draw, rng = self.draw, self.draw.rng
        shown: dict[str, str] = {}
        said: list[tuple[str, str]] = []  # a clause, and which given it states
        unused: list[str] = []
        symbols = [words.SYMBOLS.get(given.name, "").lower() for given in givens]
        self._clashing = {given.name for given, s in zip(givens, symbols, strict=True) if symbols.count(s) > 1}
        for given in givens:
            surface, shown[given.name] = self._surface(given)
            said.append((self._clause(given.name, given.unit, surface), given.name))
        for index in range(asides + (1 if twin else 0)):
            if not twin and index == 0 and rng.random() < 0.5 and (other := self._other(givens, target)):
                said.append((other[0], ""))
                unused.append(other[1])
                continue
            number = rng.randint(2, 60)
            said.append((draw.say(_SAID["ASIDE"], a=f"the {self.object}", n=number), ""))
            unused.append(str(number))
        rng.shuffle(said)
        clauses = [clause for clause, _ in said]
        if "$" in unit or not unit:
            unit = ""
        question = self.question(target, unit)
        first = next((i for i, c in enumerate(clauses) if f"the {self.object}" in c), None)
        if first is not None and rng.random() < 0.5 and self.register.style != "first":
            clauses[first] = clauses[first].replace(f"the {self.object}", with_article(self.object), 1)
        if len(clauses) > 5 and self.register.style in ("first", "joined"):
            self.register = replace(self.register, style="plain")
        text = self.register.compose(draw, clauses, question)
        for index, surface in enumerate(self._marks):
            text = text.replace(f"{_SPLIT_MARK}{index}{_SPLIT_MARK}", surface)
        return text, {name: shown[name] for _, name in said if name}, unused

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
        special = _SPECIAL.get(name, Patterns(()))
        if not unit:
            patterns = special if name in words.NO_PLURAL else _SAID["COUNTED"]
            return said.say(patterns, q=name, v=surface, a=f"the {self.object}")
        if self.symbolic:
            symbol = name if name in self._clashing else words.SYMBOLS.get(name, name)
            return said.say(_SAID["SYMBOLIC"], q=name, v=surface, s=symbol)
        own = special.train and said.rng.random() < 0.45
        patterns = special if own and (special.held_out or said.split.value != "T1") else _SAID["GIVEN"]
        return said.say(patterns, q=name, v=surface, a=f"the {self.object}", aq=_article(name))

    def question(self, target: str, unit: str) -> str:
        """What is asked, without its end mark."""
        draw, a = self.draw, f"the {self.object}"
        special = words.ASK_SPECIAL.get(target)
        if target in words.NO_PLURAL and special:
            return draw.say(special, q=target, a=a)
        if not self.world.units.get(target):
            return draw.say(_SAID["ASK_COUNT"], q=target, a=a)
        if special and draw.rng.random() < 0.4 and (special.held_out or draw.split.value != "T1"):
            return draw.say(special, q=target, a=a)
        text = draw.say(_SAID["ASK"], q=target, a=a)
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
