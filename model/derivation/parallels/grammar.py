"""How a reading of an analogy between two systems is made: what is asked, then of each sentence a law, a part, a value or a statement."""

from model.derivation.places import NAME, NUMBER, Places

ASKED = ("same", "which", "gap")
_FORMS = ("all", "no", "some", "if", "or", "so", "not")
KEYWORDS = frozenset({*ASKED, *_FORMS, "like", "second", "third", "fourth"})
_LITTLE = """
    a an the is are was were be of to in on at by as it and but than then that this these what who whom whose how much many every each any
    none nobody therefore thus hence because since when while part place role form argument times divided multiplied plus minus product
"""
GAP = "?"
_OPERATORS = "+-*/"
_TERM = (NAME, GAP)

_END = {";": "clause"}
_STATEMENT = {
    **dict.fromkeys(("all", "no"), "subject"), "some": "some", "if": "if", "not": "last", GAP: "alone", NAME: "alone",
}  # fmt: skip
_TABLE = {
    "head": {"_": "asks"},
    "asks": {"=": "asked"},
    "asked": {**dict.fromkeys(ASKED, "done"), NAME: "done"},
    "done": _END,
    "clause": {**_STATEMENT, "so": "so", "unused": "spare", NUMBER: "left", NAME: "name"},
    "so": _STATEMENT,
    # laws, parts, values
    "name": {"like": "partner", "=": "value", "or": "last", **dict.fromkeys(_OPERATORS, "operand"), ";": "clause"},
    "partner": {NAME: "done"},
    "value": dict.fromkeys((NAME, NUMBER), "right"),
    "right": {**dict.fromkeys(_OPERATORS, "value"), ";": "clause"},
    "operand": dict.fromkeys((NAME, NUMBER), "left"),
    "left": {**dict.fromkeys(_OPERATORS, "operand"), "=": "partner"},
    # statements of arguments
    "alone": {"or": "last", ";": "clause"},
    "subject": dict.fromkeys(_TERM, "last"),
    "some": dict.fromkeys(_TERM, "some more"),
    "some more": {"not": "last", **dict.fromkeys(_TERM, "done")},
    "if": {"not": "supposed", **dict.fromkeys(_TERM, "then")},
    "supposed": dict.fromkeys(_TERM, "then"),
    "then": {"not": "last", **dict.fromkeys(_TERM, "done")},
    "last": dict.fromkeys(_TERM, "done"),
    "spare": {NUMBER: "spares"},
    "spares": {NUMBER: "spares", ";": "clause"},
}  # fmt: skip
_PLACES = Places(_TABLE, KEYWORDS | frozenset(_LITTLE.split()))
permits, completes = _PLACES.permits, _PLACES.completes
