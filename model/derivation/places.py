"""A grammar of clauses by a table: from each place in a clause the words that may follow, and the place where each leads.

A table begins at `head`; a reading is whole where a `;` behind it would lead to `clause`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

# What stands in a table for any name of the question, any number, and the number of a sentence.
NAME, NUMBER, MARK = "name", "number", "mark"


@dataclass(frozen=True)
class Places:
    """The table, the words that are no names, which other words are, and how many names a clause may have."""

    table: Mapping[str, Mapping[str, str]]
    kept: frozenset[str]
    is_name: Callable[[str], bool] = lambda word: word[:1].isalpha()
    most_names: int | None = None

    def permits(self, body: str) -> bool:
        """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
        *before, last = body.split(" ")
        place = self._place(before)
        return place is not None and (not last or any(_may_be(last, word) for word in self.table[place]))

    def completes(self, body: str) -> bool:
        """Whether a reading may end with a text."""
        return " ; " in body and self._place([*body.split(" "), ";"]) == "clause"

    def _place(self, words: Iterable[str]) -> str | None:
        """Where whole words lead, None where they make no clauses."""
        place, names = "head", 0
        for word in words:
            ways = self.table[place]
            kind = word if word in ways else self._kind(word)
            names = 0 if word == ";" else names + (kind == NAME)
            if kind not in ways or (self.most_names is not None and names > self.most_names):
                return None
            place = ways[kind]
        return place

    def _kind(self, word: str) -> str:
        if is_mark(word) and any(MARK in ways for ways in self.table.values()):
            return MARK
        if word[:1].isdigit():
            return NUMBER
        return NAME if self.is_name(word) and word.lower() not in self.kept and word.lower() != "unused" else ""


def is_mark(word: str) -> bool:
    """Whether a word is the number of a sentence: `s3`."""
    return word[:1] == "s" and word[1:].isdigit()


def _may_be(word: str, wanted: str) -> bool:
    """Whether a word, perhaps unfinished, may become one that is wanted."""
    if wanted == NAME:
        return word[0].isalpha()
    if wanted == MARK:
        return word == "s" or is_mark(word)
    return word[0].isdigit() if wanted == NUMBER else wanted.startswith(word)
