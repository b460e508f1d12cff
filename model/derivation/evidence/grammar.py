"""How a reading of evidence is made: what is asked, given what, then shares and counts of one thing, of two, or of one if another."""

from collections.abc import Iterable

KEYWORDS = frozenset("given if not rest equal total most of".split())
_LITTLE = frozenset("a an the and or but is are was were be has have had do does did to in on at it they he she".split())
_NAME = "name"
_NUMBER = "number"
# From each place in a clause the words that may follow, and where they lead.
_PLACES = {
    "head": {"_": "blank"},
    "blank": {"=": "asked"},
    "asked": {"most": "most", "not": "denied target", _NAME: "target"},
    "denied target": {_NAME: "target"},
    "target": {"&": "more targets", "given": "condition", ";": "clause"},
    "more targets": {"not": "denied target", _NAME: "target"},
    "most": {"given": "condition"},
    "condition": {"not": "denied condition", _NAME: "conditions"},
    "denied condition": {_NAME: "conditions"},
    "conditions": {"&": "condition", ";": "clause"},
    "clause": {"equal": "end", "total": "count", "unused": "spare", "not": "denied", _NAME: "one"},
    "denied": {_NAME: "one"},
    "one": {"if": "other", "&": "other", "rest": "end", _NUMBER: "value"},
    "other": {"not": "denied other", _NAME: "two"},
    "denied other": {_NAME: "two"},
    "two": {_NUMBER: "value"},
    "value": {"%": "end", "of": "whole", ";": "clause"},
    "whole": {_NUMBER: "end"},
    "count": {_NUMBER: "end"},
    "spare": {_NUMBER: "spares"},
    "spares": {_NUMBER: "spares", ";": "clause"},
    "end": {";": "clause"},
}


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    *before, last = body.split(" ")
    place = _place(before)
    return place is not None and (not last or any(_may_be(last, word) for word in _PLACES[place]))


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    return " ; " in body and _place([*body.split(" "), ";"]) == "clause"


def _place(words: Iterable[str]) -> str | None:
    """Where whole words lead, None where they make no clauses."""
    place = "head"
    for word in words:
        ways = _PLACES[place]
        kind = word if word in ways else _kind(word)
        if kind not in ways:
            return None
        place = ways[kind]
    return place


def _kind(word: str) -> str:
    if word[:1].isdigit():
        return _NUMBER
    return _NAME if word[:1].isalpha() and word.lower() not in _LITTLE | KEYWORDS | {"unused"} else ""


def _may_be(word: str, wanted: str) -> bool:
    """Whether a word, perhaps unfinished, may become one that is wanted."""
    if wanted == _NAME:
        return word[0].isalpha()
    return word[0].isdigit() if wanted == _NUMBER else wanted.startswith(word)
