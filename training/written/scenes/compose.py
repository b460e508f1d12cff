"""One question of a scene: an opening, some of its events in some order, and a question, with its reading.

tank = 900 ; left = tank - 40 * 15 - 120
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from math import prod
from typing import TypeVar

from training.draw import Draw, Split
from training.problem import DEPTHS
from training.written.entries import Entry
from training.written.scenes.reader import Scene, Turn, Ways, scenes
from training.written.slots import chosen

_ATTEMPTS, _SCENES = 40, 8  # tries a scene, and scenes, before there is nothing of a level
_MOST_EVENTS, _MOST_PARTS = 3, 3
_TURNED = 0.35  # share of questions with a last turn, where the scene has one
_SINGLE, _GROUPS, _SIZES, _LEFT, _FACTOR = "3-30", "2-9", "2-12", "2-60", "2-9"
_LARGEST = 5000
_SLOT = re.compile(r"\{([a-z])(\.\w+)?\}")
_T = TypeVar("_T")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class _Opening:
    text: str
    letters: tuple[str, ...]


@dataclass
class _Sheet:
    """What is written so far: numbers by the letter that stands for them."""

    draw: Draw
    scene: Scene
    values: dict[str, int] = field(default_factory=dict)

    def said(self, ways: Ways) -> str:
        held_out = self.draw.split is Split.T1 and ways.held_out
        return chosen(self.draw.words, self.draw.words.choice(ways.held_out if held_out else ways.trained))

    def numbered(self, text: str, single: str = _SINGLE) -> tuple[str, str, int]:
        """A text whose slots have letters of their own, its term and the term's value."""
        slots = list(dict.fromkeys(letter for letter, _ in _SLOT.findall(text)))
        fallback = (single,) if len(slots) == 1 else (_GROUPS, _SIZES)
        letters = {}
        for slot, standard in zip(slots, fallback, strict=False):
            letters[slot] = self.new(self.drawn(slot, standard))
        text = _SLOT.sub(lambda match: f"{{{letters[match[1]]}{match[2] or ''}}}", text)
        term = " * ".join(f"{{{letter}}}" for letter in letters.values())
        return text, term, prod(self.values[letter] for letter in letters.values())

    def opened(self, ways: Ways) -> "_Opening":
        """An opening, its slots with letters of their own: two have their numbers now, one is settled when all else is known."""
        text = self.said(ways)
        slots = list(dict.fromkeys(letter for letter, _ in _SLOT.findall(text)))
        spans = (_GROUPS, _SIZES) if len(slots) == 2 else ("0",)
        letters = {
            slot: self.new(self.drawn(slot, span) if len(slots) == 2 else 0) for slot, span in zip(slots, spans, strict=False)
        }
        text = _SLOT.sub(lambda match: f"{{{letters[match[1]]}{match[2] or ''}}}", text)
        return _Opening(text, tuple(letters.values()))

    def settle(self, opening: "_Opening", change: int, multiple: int) -> int:
        """The number of the opening; a single one is what leaves a fitting rest."""
        if len(opening.letters) == 1:
            rest = self.drawn("l", _LEFT)
            self.values[opening.letters[0]] = max(rest - rest % multiple, multiple) - change
        return prod(self.values[letter] for letter in opening.letters) if opening.letters else 0

    def new(self, value: int) -> str:
        letter = _LETTERS[len(self.values)]
        self.values[letter] = value
        return letter

    def drawn(self, slot: str, standard: str) -> int:
        """A number of the range that the scene names for a slot, else of the usual one."""
        span = self.scene.ranges.get(slot, standard)
        if "-" not in span:
            return int(self.draw.rng.choice(span.split(",")))
        low, high = map(int, span.split("-"))
        return self.draw.rng.randint(low, high)


def composed(draw: Draw, core: str, level: str, domain: str = "") -> tuple[Entry, str] | None:
    """An entry of one wording, and the wording, of a scene of the domain if one is named; None where there is none."""
    known = [scene for scene in scenes(core) if domain in ("", scene.domain)]
    if not known:
        return None
    tries = (of_scene(draw, draw.rng.choice(known), level) for _ in range(_SCENES))
    return next((made for made in tries if made), None)


def of_scene(draw: Draw, scene: Scene, level: str) -> tuple[Entry, str] | None:
    """The same of one scene; None where it has nothing of that level."""
    tries = (_composed(_Sheet(draw, scene), DEPTHS[level]) for _ in range(_ATTEMPTS))
    return next((made for made in tries if made), None)


def _composed(sheet: _Sheet, depth: tuple[int, int]) -> tuple[Entry, str] | None:
    scene, rng = sheet.scene, sheet.draw.rng
    turn = rng.choice(scene.turns) if scene.turns and (not scene.questions or rng.random() < _TURNED) else None
    opening = sheet.opened(rng.choice(scene.openings))
    parts = [sheet.numbered(sheet.said(part)) for part in _some(sheet, scene.parts, 1 if scene.events else 2, _MOST_PARTS)]
    events = _some(sheet, scene.events, 0 if parts else 1, _MOST_EVENTS)
    happened = [(event.sign, *sheet.numbered(sheet.said(event.ways))) for event in events]
    changes = [value for *_, value in parts] + [value if sign == "+" else -value for sign, _, _, value in happened]
    factor = sheet.new(sheet.drawn("k", _FACTOR)) if turn else ""
    start = sheet.settle(opening, sum(changes), sheet.values[factor] if turn and turn.operator == "/" else 1)
    terms = [("+", term) for _, term, _ in parts] + [(sign, term) for sign, _, term, _ in happened]
    first = " * ".join(f"{{{letter}}}" for letter in opening.letters)
    operations = sum(term.count(" * ") for _, term in terms) + first.count(" * ") + len(terms) - (not first) + bool(turn)
    result = start + sum(changes)
    whole = not turn or turn.operator == "*" or result % sheet.values[factor] == 0
    if (
        not depth[0] <= operations <= depth[1]
        or start == 1
        or not 0 < result < _LARGEST
        or not whole
        or not _stays(start, changes)
    ):
        return None
    taken = any(sign == "-" for sign, _ in terms)
    told = opening.text.replace("%", _listed(sheet, [text for text, *_ in parts]))
    text = f"{_story(sheet, told, [text for _, text, _, _ in happened])} {_asked(sheet, turn, factor, taken=taken)}"
    draws = [(letter, str(value)) for letter, value in sheet.values.items()]
    reading = _reading(scene, first, terms, turn, factor)
    return Entry(scene.domain, scene.lists, scene.place, [text], [], reading, draws), text


def _some(sheet: _Sheet, of: Sequence[_T], least: int, most: int) -> list[_T]:
    count = sheet.draw.rng.randint(min(least, len(of)), min(most, len(of)))
    return sheet.draw.rng.sample(list(of), count)


def _stays(start: int, changes: Sequence[int]) -> bool:
    """Whether there is always something to take away from."""
    return start >= 0 and all(there >= 0 for there in accumulate(changes, initial=start))


def _listed(sheet: _Sheet, items: Sequence[str]) -> str:
    link = sheet.draw.words.choice((" and ", " and ", ", ", " plus ")) if len(items) > 1 else ""
    return ", ".join(items[:-1]) + link + items[-1] if items else ""


def _story(sheet: _Sheet, told: str, happened: Sequence[str]) -> str:
    """Opening and events: sentences, or some of them joined in one."""
    text = told
    for event in happened:
        joint = sheet.draw.words.choice((". ", ". ", ". Then ", ", then ", ", and ", "; ", ". After that "))
        text += joint + event
    return f"{text}."


def _asked(sheet: _Sheet, turn: Turn | None, factor: str, *, taken: bool) -> str:
    if turn is None:
        fitting = [question.ways for question in sheet.scene.questions if question.of in ("", "-" if taken else "+")]
        return sheet.said(sheet.draw.words.choice(fitting))
    return _SLOT.sub(lambda match: f"{{{factor}{match[2] or ''}}}", sheet.said(turn.ways))


def _reading(scene: Scene, first: str, terms: Sequence[tuple[str, str]], turn: Turn | None, factor: str) -> str:
    sums = "".join(f" {sign} {term}" for sign, term in terms)
    body = f"{scene.start or first}{sums}" if first else sums.removeprefix(" + ")
    taken = any(sign == "-" for sign, _ in terms)
    name = turn.name if turn else scene.left if taken else scene.total
    if turn:
        body = f"( {body} ) {turn.operator} {{{factor}}}" if terms else f"{body} {turn.operator} {{{factor}}}"
    given = f"{scene.start} = {first} ; " if first and scene.start else ""
    return f"expr _ = {name} ; {given}{name} = {body}"
