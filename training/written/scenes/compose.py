"""One question of a scene: an opening, some of its events in some order, and a question, with its reading.

tank = 900 ; left = tank - 40 * 15 - 120
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import prod
from typing import TypeVar

from training.draw import Draw, Patterns
from training.problem import DEPTHS
from training.written.calculations import makes_a_trace
from training.written.entries import Entry
from training.written.scenes.reader import Pair, Scene, Turn, scenes
from training.written.sheet import SLOT, Sheet, lettered, listed, slots

_ATTEMPTS, _SCENES = 40, 8  # tries a scene, and scenes, before there is nothing of a level
_MOST_EVENTS, _MOST_PARTS = 3, 3
_TURNED = 0.35  # share of questions with a last turn, where the scene has one
_SINGLE, _GROUPS, _SIZES, _LEFT, _FACTOR, _PARTS = "3-30", "2-9", "2-12", "2-60", "2-9", "2,2,3,4,5"
_SHARES = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 10: "tenth"}
_LARGEST = 5000
_T = TypeVar("_T")


@dataclass(frozen=True)
class _Change:
    """What is told, and its term and value; of a share (`a third of them`) the value is what is divided by, and it has a name."""

    text: str
    sign: str
    term: str
    value: int
    name: str
    label: str = ""  # what the question calls it: the sum holds that instead of the number
    times: str = ""  # how many there are of what has a label, and how that is told
    many: str = ""

    @property
    def operations(self) -> int:
        return 2 if self.name else 1 + self.term.count(" * ") + bool(self.times)

    def done(self, there: Fraction) -> Fraction:
        if self.name:
            return there - there / self.value if there % self.value == 0 else Fraction(-1)
        return there + self.value if self.sign == "+" else there - self.value

    def undone(self, there: Fraction) -> Fraction:
        if self.name:
            return there * self.value / (self.value - 1)
        return there - self.value if self.sign == "+" else there + self.value


@dataclass(frozen=True)
class _Opening:
    text: str
    letters: tuple[str, ...]


@dataclass
class _Sheet(Sheet):
    """One on which what is counted changes."""

    def changed(self, sign: str, ways: Patterns, label: str = "") -> _Change:
        """What an event or a part changes, its slots with letters of their own."""
        text = self.said(ways)
        found = slots(text)
        share = SLOT.findall(text)[0][1] == ".part"
        standard = (_PARTS,) if share else (_SINGLE,) if len(found) == 1 else (_GROUPS, _SIZES)
        letters = {slot: self.new(self.drawn(slot, span)) for slot, span in zip(found, standard, strict=True)}
        value = prod(self.values[letter] for letter in letters.values())
        term = " * ".join(f"{{{letter}}}" for letter in letters.values())
        return _Change(lettered(text, letters), sign, term, value, _SHARES[value] if share else "", label)

    def paired(self, pair: Pair) -> _Change:
        """A number with a name, times how many there are of it."""
        each, many = self.changed("+", pair.each, pair.label), self.changed("+", pair.many)
        return replace(each, value=each.value * many.value, times=many.term, many=many.text)

    def opened(self, ways: Patterns) -> _Opening:
        """An opening, its slots with letters of their own: two have their numbers now, one is settled when all else is known."""
        text = self.said(ways)
        found = slots(text)
        if len(found) == 2:
            spans = zip(found, (_GROUPS, _SIZES), strict=True)
            letters = {slot: self.new(self.drawn(slot, span)) for slot, span in spans}
        else:
            letters = {slot: self.new(0) for slot in found}
        return _Opening(lettered(text, letters), tuple(letters.values()))

    def settle(self, opening: _Opening, changes: Sequence[_Change], multiple: int) -> None:
        """Give a single number of the opening the value that leaves a fitting rest: counted backwards from that."""
        if len(opening.letters) == 1:
            rest = self.drawn("l", _LEFT)
            there = Fraction(max(rest - rest % multiple, multiple))
            for change in reversed(changes):
                there = change.undone(there)
            self.values[opening.letters[0]] = int(there) if there == int(there) else 0


def composed(draw: Draw, core: str, level: str, domain: str = "") -> tuple[Entry, str] | None:
    """An entry of one wording, and the wording, of a scene of the domain if one is named; None where there is none."""
    known = [scene for scene in scenes(core) if domain in ("", scene.domain)]
    if not known:
        return None
    tries = (of_scene(draw, draw.rng.choice(known), level) for _ in range(_SCENES))
    return next((made for made in tries if made), None)


def of_scene(draw: Draw, scene: Scene, level: str) -> tuple[Entry, str] | None:
    """The same of one scene; None where it has nothing of that level."""
    tries = (_composed(_Sheet(draw, scene.ranges), scene, DEPTHS[level]) for _ in range(_ATTEMPTS))
    return next((made for made in tries if made), None)


def _composed(sheet: _Sheet, scene: Scene, depth: tuple[int, int]) -> tuple[Entry, str] | None:
    rng = sheet.draw.rng
    turn = rng.choice(scene.turns) if scene.turns and (not scene.questions or rng.random() < _TURNED) else None
    opening = sheet.opened(rng.choice(scene.openings))
    parts = [
        sheet.changed("+", part.ways, part.label) for part in _some(sheet, scene.parts, 1 if scene.events else 2, _MOST_PARTS)
    ]
    parts += [sheet.paired(pair) for pair in _some(sheet, scene.pairs, 1, _MOST_PARTS)]
    events = _some(sheet, scene.events, 0 if parts else 1, _MOST_EVENTS)
    changes = [*parts, *(sheet.changed(event.sign, event.ways) for event in events)]
    factor = sheet.new(sheet.drawn("k", _FACTOR)) if turn else ""
    sheet.settle(opening, changes, sheet.values[factor] if turn and turn.operator == "/" else 1)
    first = " * ".join(f"{{{letter}}}" for letter in opening.letters)
    start = prod(sheet.values[letter] for letter in opening.letters) if first else 0
    result = _counted(start, changes) if start > 1 or not first else None
    operations = sum(change.operations for change in changes) + len(opening.letters) - 1 + bool(turn)
    whole = result is not None and (not turn or turn.operator == "*" or result % sheet.values[factor] == 0)
    reading = _reading(scene, first, changes, turn, factor)
    if not depth[0] <= operations <= depth[1] or not whole or reading is None:
        return None
    target, *clauses = reading.removeprefix("expr _ = ").split(" ; ")
    if not makes_a_trace(clauses, target):
        return None
    told = opening.text.replace("%", listed(sheet, [part.text for part in parts]))
    if scene.followings:
        following = sheet.said(rng.choice(scene.followings))
        told += ". " + following.replace("%", listed(sheet, [part.many for part in parts]))
    asked = _asked(sheet, scene, turn, factor, taken=any(change.sign != "+" for change in changes))
    text = f"{_story(sheet, told, [change.text for change in changes[len(parts) :]])} {asked}"
    return Entry(scene.domain, scene.lists, scene.place, [text], [], reading, sheet.draws), text


def _some(sheet: _Sheet, of: Sequence[_T], least: int, most: int) -> list[_T]:
    count = sheet.draw.rng.randint(min(least, len(of)), min(most, len(of)))
    return sheet.draw.rng.sample(list(of), count)


def _counted(start: int, changes: Sequence[_Change]) -> int | None:
    """What there is in the end, None where something is taken from too little or cannot be divided."""
    there = Fraction(start)
    for change in changes:
        there = change.done(there)
        if there < 0 or there != int(there):
            return None
    return int(there) if 0 < there < _LARGEST else None


def _story(sheet: _Sheet, told: str, happened: Sequence[str]) -> str:
    """Opening and events: sentences, or some of them joined in one."""
    text = told
    for event in happened:
        joint = sheet.draw.words.choice((". ", ". ", ". Then ", ", then ", ", and ", "; ", ". After that "))
        text += joint + event
    return f"{text}."


def _asked(sheet: _Sheet, scene: Scene, turn: Turn | None, factor: str, *, taken: bool) -> str:
    if turn is None:
        fitting = [question.ways for question in scene.questions if question.of in ("", "-" if taken else "+")]
        return sheet.said(sheet.draw.words.choice(fitting))
    return lettered(sheet.said(turn.ways), {"k": factor})


def _reading(scene: Scene, first: str, changes: Sequence[_Change], turn: Turn | None, factor: str) -> str | None:
    """The clauses: what there is at first, then one sum; before a share is taken, the sum so far is the rest. None for two shares."""
    shares = [change for change in changes if change.name]
    clauses = [f"{scene.start} = {first}"] if first and scene.start else []
    sums = scene.start or first if first else ""
    if len(shares) > 1 or (shares and changes[0] in shares and not clauses):
        return None
    for change in changes:
        if change.label:
            clauses.append(f"{change.label} = {change.term}")
        if not change.name:
            term = f"{change.times} * {change.label}" if change.times else change.label or change.term
            sums = f"{sums} {change.sign} {term}".removeprefix(" + ")
            continue
        if " " in sums:
            clauses.append(f"rest = {sums}")
            sums = "rest"
        clauses.append(f"{change.name} = {sums} / {change.term}")
        sums = f"{sums} - {change.name}"
    name = turn.name if turn else scene.left if any(change.sign == "-" for change in changes) else scene.total
    if turn:
        sums = f"( {sums} ) {turn.operator} {{{factor}}}" if " " in sums else f"{sums} {turn.operator} {{{factor}}}"
    return f"expr _ = {name} ; {' ; '.join([*clauses, f'{name} = {sums}'])}"
