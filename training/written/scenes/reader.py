"""The files `*.txt` beside this one: scenes, that is places where things are counted and what may happen to them.

A scene has openings, events that add and take away, questions, and perhaps a last turn. Any choice of its events in any order is a
problem: a scene of eight events is some hundred problems of one to six calculations, and each is told in many ways.
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from training.draw import Patterns
from training.written.entries import EntryError, Lists, files, paragraphs, ways

FOLDER = Path(__file__).parent
_SIGNS = ("+", "-")
_TURNS = {"x": "*", "/": "/"}


@dataclass(frozen=True)
class Part:
    """What stands in a list, and what it is called where it has a name."""

    ways: Patterns
    label: str


@dataclass(frozen=True)
class Pair:
    """A number with a name, said in the opening's list, and how many of it, said in the list that follows."""

    each: Patterns
    many: Patterns
    label: str


@dataclass(frozen=True)
class Event:
    """What adds (`+`) or takes away (`-`): one number, two that are multiplied, or a share of what there is (`{p.part} of them`)."""

    sign: str
    ways: Patterns


@dataclass(frozen=True)
class Asked:
    """A question; `of` is `-` where it fits only if something is taken away, `+` where only if nothing is."""

    of: str
    ways: Patterns


@dataclass(frozen=True)
class Turn:
    """The last calculation: what is left times or over a number, and the name of the result."""

    operator: str
    ways: Patterns
    name: str


@dataclass
class Scene:
    """`start` names the opening's number, empty where that stands in the sum as it is; `left` and `total` name what is asked for."""

    domain: str
    lists: Lists
    place: str
    openings: list[Patterns] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    followings: list[Patterns] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    questions: list[Asked] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    ranges: dict[str, str] = field(default_factory=dict)
    start: str = ""
    left: str = "left"
    total: str = "total"


@cache
def scenes(core: str) -> tuple[Scene, ...]:
    """All scenes of a core, from `e1_*.txt`. Raises EntryError."""
    return tuple(scene for name, text in files(FOLDER, core) for scene in parse(name, text))


def parse(name: str, text: str) -> list[Scene]:
    """The scenes of one file. Raises EntryError."""
    found = []
    for at, domain, lists, lines in paragraphs(name, text):
        scene = Scene(domain, lists, at)
        for line_at, line in lines:
            _add(scene, line, line_at)
        if scene.questions or scene.turns:
            found.append(_whole(scene))
    return found


def _add(scene: Scene, line: str, place: str) -> None:
    head, _, body = line.partition(" ")
    if line.count("{") != line.count("}"):
        raise EntryError(f"{place}: brackets do not close: {line!r}")
    if head == ".":
        scene.openings.append(ways(body))
    elif head == "*":
        said, named, label = body.rpartition(" > ")
        scene.parts.append(Part(ways(said if named else body), label.strip() if named else ""))
    elif head == "..":
        scene.followings.append(ways(body))
    elif head == "&":
        said, _, label = body.rpartition(" > ")
        each, _, many = said.partition(" ; ")
        scene.pairs.append(Pair(ways(each), ways(many), label.strip()))
    elif head in _SIGNS:
        scene.events.append(Event(head, ways(body)))
    elif head in ("?", "?+", "?-"):
        scene.questions.append(Asked(head[1:], ways(body)))
    elif head in _TURNS:
        said, _, name = body.rpartition(" > ")
        scene.turns.append(Turn(_TURNS[head], ways(said), name.strip()))
    elif head == "=":
        scene.ranges.update(part.split(maxsplit=1) for part in body.split(" ; "))
    elif head == ">":
        scene.start, scene.left, scene.total = (part.strip() for part in body.split(";"))
    else:
        raise EntryError(f"{place}: no line of a scene: {line!r}; it begins with one of . .. * & + - ? ?+ ?- x / = >")


def _whole(scene: Scene) -> Scene:
    if not scene.openings or not (scene.parts or scene.pairs or scene.events):
        raise EntryError(f"{scene.place}: a scene needs an opening (.) and events (+ -), parts (*) or pairs (&)")
    if bool(scene.pairs) != bool(scene.followings) or not all(pair.label and pair.many.train for pair in scene.pairs):
        raise EntryError(f"{scene.place}: pairs (& each ; many > name) need a list that follows (..)")
    if scene.start and scene.start in (scene.left, scene.total):
        raise EntryError(f"{scene.place}: what is asked for (>) needs another name than the opening's number")
    if bool(scene.parts or scene.pairs) != any("%" in way for ways in scene.openings for way in ways.train):
        raise EntryError(f"{scene.place}: parts (*) and pairs (&) stand where an opening has %")
    return scene
