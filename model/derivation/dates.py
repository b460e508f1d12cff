"""How a reading of a timeline is made: what is asked, then years, lengths, gaps and orders, clause by clause."""

from model.derivation.places import NAME, NUMBER, Places

KEYWORDS = frozenset("from to for in before after with follows then who meets between first last".split())
_LITTLE = frozenset("a an the and or but is are was were of on at it he she they by".split())
# From each place in a clause the words that may follow, and where they lead.
_PLACES = {
    "head": {"_": "blank"},
    "blank": {"=": "asked"},
    "asked": {"who": "when", "between": "pair", "first": "end", "last": "end", NAME: "asked name"},
    "when": {NAME: "end", NUMBER: "end"},
    "pair": {NAME: "other"},
    "asked name": dict.fromkeys(("from", "to", "for", "in"), "end") | dict.fromkeys(("before", "after", "meets"), "other"),
    "other": {NAME: "end"},
    "clause": {"unused": "spare", NAME: "name"},
    "name": dict.fromkeys(("from", "to", "for", "in"), "value")
    | dict.fromkeys(("before", "after"), "ordered")
    | dict.fromkeys(("follows", "then"), "ruler")
    | {"with": "other", NUMBER: "gap"},
    "value": {NUMBER: "valued"},
    "valued": dict.fromkeys(("from", "to", "for"), "value") | {";": "clause"},
    "gap": dict.fromkeys(("before", "after"), "other"),
    "ordered": {NAME: "in order"},
    "in order": {"before": "ordered", ";": "clause"},
    "ruler": {NAME: "rulers"},
    "rulers": {"then": "ruler", ";": "clause"},
    "spare": {NUMBER: "spares"},
    "spares": {NUMBER: "spares", ";": "clause"},
    "end": {";": "clause"},
}

_CLAUSES = Places(_PLACES, _LITTLE | KEYWORDS, str.isalpha)
permits, completes = _CLAUSES.permits, _CLAUSES.completes
