"""How a reading of a syllogism is made: what is asked, then of each sentence what it says of two kinds, or that there are some."""

import re
from collections.abc import Sequence
from functools import lru_cache

from model.facts.labels import PRONOUNS, QUANTIFIERS

FORMS = ("all", "no", "some")
KEYWORDS = frozenset({*FORMS, "not"})
_SENTENCE = re.compile(r"s\d*")
_LITTLE = KEYWORDS | PRONOUNS | QUANTIFIERS | frozenset(
    "a an the is are was were be been being there one ones at of or and but in to not never none isn't aren't at least few do does".split()
)  # fmt: skip


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    *whole, last = body.split(" ; ")
    before, _, word = last.rpartition(" ")
    words = before.split()
    return (
        "  " not in body
        and all(_whole(clause, i == 0) for i, clause in enumerate(whole))
        and len({*whole}) == len(whole)
        and all(_follows(words[:i], one, not whole, whole=True) for i, one in enumerate(words))
        and (not word or _follows(words, word, not whole, whole=False))
        and (word != ";" or before not in whole)
    )


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    return " ; s" in body and permits(f"{body} ;")


@lru_cache(maxsize=1024)
def _whole(clause: str, first: bool) -> bool:
    words = clause.split()
    return all(_follows(words[:i], word, first, whole=True) for i, word in enumerate([*words, ";"]))


def _follows(clause: Sequence[str], word: str, first: bool, *, whole: bool) -> bool:
    """Whether a word, perhaps unfinished unless `whole`, may follow in a clause."""
    if first:
        return word == "_="[len(clause)] if len(clause) < 2 else _says(clause[2:], word, asks=True, whole=whole)
    if not clause:
        return (_SENTENCE.fullmatch(word) is not None and (not whole or word != "s")) or _one_of(("unused",), word, whole)
    if clause[0] == "unused":
        return _SENTENCE.fullmatch(word) is not None or (word == ";" and len(clause) > 1)
    return _says(clause[1:], word, asks=False, whole=whole)


def _says(said: Sequence[str], word: str, *, asks: bool, whole: bool) -> bool:
    """`all A B`, `no A B`, `some A B`, `some A not B`, and where nothing is asked `some A`."""
    if not said:
        return _one_of(FORMS, word, whole)
    denies = said[2:3] == ["not"]
    if word == ";":
        return len(said) == 3 + denies or (len(said) == 2 and said[0] == "some" and not asks)
    if len(said) == 2 and said[0] == "some" and _one_of(("not",), word, whole):
        return True
    return (
        len(said) < 3 + denies and word[0].isalpha() and not (whole and word.lower() in {*_LITTLE, said[1] if said[1:] else ""})
    )


def _one_of(known: Sequence[str], word: str, whole: bool) -> bool:
    return word in known or (not whole and any(one.startswith(word) for one in known))
