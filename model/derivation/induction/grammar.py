"""How a reading of trials is made: what is asked, then trials of numbers, of properties, of pairs, or cases of a claim, then the rules."""

from model.derivation.places import NAME, NUMBER, Places

CLASSES = ("times", "plus", "linear", "squared", "inverse")
SPACES = ("one", "both", "either")
ASKS = ("slope", "constant", "which", "most", "least", "holds", "case")
OUTCOMES = ("yes", "no")
KEYWORDS = frozenset({*CLASSES, *SPACES, *ASKS, *OUTCOMES, "to", "at", "over", "under", "every", "not"})
MAX_WORDS = 5  # properties of one trial
_LITTLE = frozenset("a an the and or but is are was were be has have had do does did of in on it".split())
_END = {";": "clause"}
# From each place in a clause the words that may follow, and where they lead.
_PLACES = {
    "head": {"_": "blank"},
    "blank": {"=": "asked"},
    "asked": {**dict.fromkeys(ASKS, "end"), NUMBER: "asked left", "?": "asked left", NAME: "asked name"},
    "asked left": {NUMBER: "asked left", "?": "asked left", "to": "asked right"},
    "asked right": {NUMBER: "end", "?": "end"},
    "asked name": {NAME: "asked name", "?": "end", "over": "one", "under": "one"},
    "clause": {
        "every": "kind", **dict.fromkeys(CLASSES, "end"), **dict.fromkeys(SPACES, "space"), "unused": "spare",
        NUMBER: "left", NAME: "name",
    },
    "kind": {NAME: "property"},
    "property": {"not": "one", NAME: "end"},
    "one": {NAME: "end"},
    "left": {NUMBER: "left", "to": "right", "at": "right"},
    "right": {NUMBER: "rights"},
    "rights": {NUMBER: "rights", **_END},
    "name": {NAME: "name", "not": "denied", "over": "one", "under": "one", **dict.fromkeys(OUTCOMES, "end"), **_END},
    "denied": {NAME: "name", "over": "one", "under": "one"},
    "space": {**dict.fromkeys(SPACES, "space"), **_END},
    "spare": {NUMBER: "spares"},
    "spares": {NUMBER: "spares", **_END},
    "end": _END,
}  # fmt: skip

_CLAUSES = Places(_PLACES, _LITTLE | KEYWORDS, most_names=MAX_WORDS)
permits, completes = _CLAUSES.permits, _CLAUSES.completes
