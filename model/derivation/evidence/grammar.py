"""How a reading of evidence is made: what is asked, given what, then shares and counts of one thing, of two, or of one if another."""

from model.derivation.places import NAME, NUMBER, Places

KEYWORDS = frozenset("given if not rest equal total most of".split())
_LITTLE = frozenset("a an the and or but is are was were be has have had do does did to in on at it they he she".split())
# From each place in a clause the words that may follow, and where they lead.
_PLACES = {
    "head": {"_": "blank"},
    "blank": {"=": "asked"},
    "asked": {"most": "most", "not": "denied target", NAME: "target"},
    "denied target": {NAME: "target"},
    "target": {"&": "more targets", "given": "condition", ";": "clause"},
    "more targets": {"not": "denied target", NAME: "target"},
    "most": {"given": "condition"},
    "condition": {"not": "denied condition", NAME: "conditions"},
    "denied condition": {NAME: "conditions"},
    "conditions": {"&": "condition", ";": "clause"},
    "clause": {"equal": "end", "total": "count", "unused": "spare", "not": "denied", NAME: "one"},
    "denied": {NAME: "one"},
    "one": {"if": "other", "&": "other", "rest": "end", NUMBER: "value"},
    "other": {"not": "denied other", NAME: "two"},
    "denied other": {NAME: "two"},
    "two": {NUMBER: "value"},
    "value": {"%": "end", "of": "whole", ";": "clause"},
    "whole": {NUMBER: "end"},
    "count": {NUMBER: "end"},
    "spare": {NUMBER: "spares"},
    "spares": {NUMBER: "spares", ";": "clause"},
    "end": {";": "clause"},
}

_CLAUSES = Places(_PLACES, _LITTLE | KEYWORDS)
permits, completes = _CLAUSES.permits, _CLAUSES.completes
