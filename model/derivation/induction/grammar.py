"""How a reading of trials is made: what is asked, then trials of numbers, of properties, of pairs, or cases of a claim, then the rules."""

from collections.abc import Iterable

CLASSES = ("times", "plus", "linear", "squared", "inverse")
SPACES = ("one", "both", "either")
ASKS = ("slope", "constant", "which", "most", "least", "holds", "case")
OUTCOMES = ("yes", "no")
KEYWORDS = frozenset({*CLASSES, *SPACES, *ASKS, *OUTCOMES, "to", "at", "over", "under", "every", "not"})
MAX_WORDS = 5  # properties of one trial
_LITTLE = frozenset("a an the and or but is are was were be has have had do does did of in on it".split())
_NAME, _NUMBER = "name", "number"
_END = {";": "clause"}
# From each place in a clause the words that may follow, and where they lead.
_PLACES = {
    "head": {"_": "blank"},
    "blank": {"=": "asked"},
    "asked": {**dict.fromkeys(ASKS, "end"), _NUMBER: "asked left", "?": "asked left", _NAME: "asked name"},
    "asked left": {_NUMBER: "asked left", "?": "asked left", "to": "asked right"},
    "asked right": {_NUMBER: "end", "?": "end"},
    "asked name": {_NAME: "asked name", "?": "end", "over": "one", "under": "one"},
    "clause": {
        "every": "kind", **dict.fromkeys(CLASSES, "end"), **dict.fromkeys(SPACES, "space"), "unused": "spare",
        _NUMBER: "left", _NAME: "name",
    },
    "kind": {_NAME: "property"},
    "property": {"not": "one", _NAME: "end"},
    "one": {_NAME: "end"},
    "left": {_NUMBER: "left", "to": "right", "at": "right"},
    "right": {_NUMBER: "rights"},
    "rights": {_NUMBER: "rights", **_END},
    "name": {_NAME: "name", "not": "denied", "over": "one", "under": "one", **dict.fromkeys(OUTCOMES, "end"), **_END},
    "denied": {_NAME: "name", "over": "one", "under": "one"},
    "space": {**dict.fromkeys(SPACES, "space"), **_END},
    "spare": {_NUMBER: "spares"},
    "spares": {_NUMBER: "spares", **_END},
    "end": _END,
}  # fmt: skip


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
    place, names = "head", 0
    for word in words:
        ways = _PLACES[place]
        kind = word if word in ways else _kind(word)
        names = 0 if word == ";" else names + (kind == _NAME)
        if kind not in ways or names > MAX_WORDS:
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
