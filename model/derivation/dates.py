"""How a reading of a timeline is made: what is asked, then when things were, how long they lasted and what came before what."""

from collections.abc import Iterable

KEYWORDS = frozenset("from to for in before after with follows then who meets between first last".split())
_LITTLE = frozenset("a an the and or but is are was were of on at it he she they by".split())
_WORD, _NUMBER = "word", "number"
# From each place in a clause the words that may follow, and where they lead.
_PLACES = {
    "head": {"_": "blank"},
    "blank": {"=": "asked"},
    "asked": {"who": "when", "between": "pair", "first": "end", "last": "end", _WORD: "asked name"},
    "when": {_WORD: "end", _NUMBER: "end"},
    "pair": {_WORD: "other"},
    "asked name": dict.fromkeys(("from", "to", "for", "in"), "end") | dict.fromkeys(("before", "after", "meets"), "other"),
    "other": {_WORD: "end"},
    "clause": {"unused": "spare", _WORD: "name"},
    "name": dict.fromkeys(("from", "to", "for", "in"), "value")
    | dict.fromkeys(("before", "after"), "ordered")
    | dict.fromkeys(("follows", "then"), "ruler")
    | {"with": "other", _NUMBER: "gap"},
    "value": {_NUMBER: "valued"},
    "valued": dict.fromkeys(("from", "to", "for"), "value") | {";": "clause"},
    "gap": dict.fromkeys(("before", "after"), "other"),
    "ordered": {_WORD: "in order"},
    "in order": {"before": "ordered", ";": "clause"},
    "ruler": {_WORD: "rulers"},
    "rulers": {"then": "ruler", ";": "clause"},
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
    return _WORD if word.isalpha() and word.lower() not in _LITTLE | KEYWORDS | {"unused"} else ""


def _may_be(word: str, wanted: str) -> bool:
    """Whether a word, perhaps unfinished, may become one that is wanted."""
    if wanted == _WORD:
        return word[0].isalpha()
    return word[0].isdigit() if wanted == _NUMBER else wanted.startswith(word)
