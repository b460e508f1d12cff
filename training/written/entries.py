"""Questions written by hand, with slots: the files `*.txt` beside this one, whose format is in docs/written.md.

An entry is several ways of writing one question, and what a reader makes of it: the reading. Everything else is derived from that.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from training.draw import Patterns

FOLDER = Path(__file__).parent


class EntryError(ValueError):
    """A file that cannot be read; the message names the file and the line."""


@dataclass(frozen=True)
class Word:
    """A noun and its plural."""

    one: str
    many: str


Lists = dict[str, tuple[Word, ...]]


@dataclass
class Entry:
    """One question in several wordings; `draws` are (name, rule)."""

    domain: str
    lists: Lists
    place: str  # file and line, for messages
    trained: list[str] = field(default_factory=list)
    held_out: list[str] = field(default_factory=list)
    reading: str = ""
    draws: list[tuple[str, str]] = field(default_factory=list)


@cache
def entries(core: str) -> tuple[Entry, ...]:
    """All entries of a core, from `e1.txt`, `e1_changes.txt` and so on; empty where there is no file. Raises EntryError."""
    return tuple(entry for name, text in files(FOLDER, core) for entry in parse(name, text))


def files(folder: Path, core: str) -> Iterator[tuple[str, str]]:
    """Name and text of a core's files in a folder: `e1.txt`, `e1_changes.txt`."""
    for path in sorted(folder.glob("*.txt")):
        if path.stem.partition("_")[0] == core.lower():
            yield path.name, path.read_text(encoding="utf-8")


def parse(name: str, text: str) -> list[Entry]:
    """The entries of one file. Raises EntryError."""
    lists: Lists = {}
    domain = ""
    found: list[Entry] = []
    for start, block in blocks(text):
        entry = Entry(domain, lists, f"{name}:{start}")
        for number, line in enumerate(block, start):
            if line.startswith("@"):
                add_list(lists, line)
            elif line.startswith("##"):
                domain = entry.domain = line.lstrip("# ")
            elif not line.startswith("#"):
                _add(entry, line, f"{name}:{number}")
        if entry.trained or entry.held_out:
            found.append(_whole(entry))
    return found


def blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """Paragraphs with the numbers of their first lines."""
    block: list[str] = []
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if line.strip():
            block.append(line.strip())
        elif block:
            yield number - len(block), block
            block = []


def add_list(lists: Lists, line: str) -> None:
    """Add a list of nouns: `@thing coin box/boxes`."""
    key, *words = line[1:].split()
    lists[key] = tuple(map(_word, words))


def ways(text: str) -> Patterns:
    """One thing said in several ways; those marked `~` are never trained on."""
    told = [way.strip() for way in text.split(" | ")]
    return Patterns(
        tuple(way for way in told if not way.startswith("~")), tuple(way[1:].strip() for way in told if way.startswith("~"))
    )


def _word(text: str) -> Word:
    one, _, many = text.partition("/")
    return Word(one, many or f"{one}s")


def _add(entry: Entry, line: str, place: str) -> None:
    body = line[1:].strip()
    if line.startswith(">"):
        entry.reading = body
    elif line.startswith("= "):
        entry.draws += [_draw(part, place) for part in _parts(body)]
    elif line.startswith("~"):
        entry.held_out.append(_balanced(body, place))
    else:
        entry.trained.append(_balanced(line, place))


def _parts(text: str) -> Iterable[str]:
    return (part.strip() for part in text.split(";") if part.strip())


def _draw(text: str, place: str) -> tuple[str, str]:
    match = re.fullmatch(r"([a-z])\s*(?:=\s*(.+)|([\d{].*))", text)
    if match is None:
        raise EntryError(f"{place}: no draw: {text!r}; write `a 3-40`, `k 2,3,4` or `s = p + q`")
    return match[1], f"= {match[2]}" if match[2] else match[3]


def _balanced(text: str, place: str) -> str:
    if text.count("[") != text.count("]") or text.count("{") != text.count("}"):
        raise EntryError(f"{place}: brackets do not close: {text!r}")
    return text


def _whole(entry: Entry) -> Entry:
    if not entry.reading:
        raise EntryError(f"{entry.place}: an entry without a reading; a line that starts with `>`")
    if not entry.domain:
        raise EntryError(f"{entry.place}: an entry without a domain; a line `## mathematics` before it")
    if not entry.trained:
        raise EntryError(f"{entry.place}: nothing to train on, every line is held out")
    return entry


def paragraphs(name: str, text: str) -> Iterator[tuple[str, str, Lists, list[tuple[str, str]]]]:
    """For each paragraph of a file its place, its domain (`##`), the lists (`@`) so far, and its other lines, each behind its place.

    Raises EntryError.
    """
    lists: Lists = {}
    domain = ""
    for start, block in blocks(text):
        told = []
        for number, line in enumerate(block, start):
            if line.startswith("@"):
                add_list(lists, line)
            elif line.startswith("##"):
                domain = line.lstrip("# ")
            elif not line.startswith("#"):
                told.append((f"{name}:{number}", line))
        yield f"{name}:{start}", domain, lists, told
