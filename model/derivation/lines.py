"""How somebody's work is read: what is asked, then a clause for each line as it is claimed, with the label that it has, if any."""

from model.derivation.places import NAME, NUMBER, Places

OPERATORS = ("+", "-", "*", "/")
KEYWORDS = frozenset({"wrong", "right", "given", "to"})
_LITTLE = frozenset(
    "an the and or but is are was were be has have had do does did in on at it they he she his her then that so by from of".split()
)
_GO_ON = dict.fromkeys(OPERATORS, "left")
_BEGIN = {NUMBER: "operand", NAME: "operand", "(": "left", **_GO_ON, "?": "claim end"}
# From each place in a clause the words that may follow, and where they lead; brackets are counted beside the table.
_PLACES = {
    "head": {"_": "blank"},
    "blank": {"=": "asked"},
    "asked": {"wrong": "end", "right": "end"},
    "clause": {"given": "line", "unused": "spare", **_BEGIN, NUMBER: "first", NAME: "first"},
    "first": {":": "line", "to": "span", "=": "right", ";": "clause", **_GO_ON},
    "line": {**_BEGIN, NUMBER: "start"},
    "start": {"to": "span", "=": "right", ";": "clause", **_GO_ON},
    "left": {NUMBER: "operand", NAME: "operand", "?": "operand", "(": "left"},
    "operand": {"=": "right", ")": "operand", **_GO_ON},
    "span": {NUMBER: "whole span"},
    "whole span": {"=": "right"},
    "right": {NUMBER: "result", NAME: "result", "(": "right"},
    "result": {")": "result", ";": "clause", **dict.fromkeys(OPERATORS, "right")},
    "claim end": {";": "clause"},
    "spare": {NUMBER: "spares"},
    "spares": {NUMBER: "spares", ";": "clause"},
    "end": {";": "clause"},
}
_CLAUSES = Places(_PLACES, _LITTLE | KEYWORDS)


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    return _CLAUSES.permits(body) and _closed(body)


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    return _CLAUSES.completes(body) and _closed(f"{body} ;")


def _closed(body: str) -> bool:
    """Whether brackets close in the side of a line that opened them."""
    *sides, last = body.replace(" ; ", " = ").removesuffix(" ;").split(" = ")
    if body.endswith(" ;"):
        sides.append(last)
    return all(side.count("(") == side.count(")") for side in sides) and last.count("(") >= last.count(")")
