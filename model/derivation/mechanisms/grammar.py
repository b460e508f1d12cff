"""How a reading of mechanisms is made: what is asked, then sentence by sentence what brings about what, what is so, and what is forced."""

from collections.abc import Iterable

from model.derivation.places import MARK, NAME, NUMBER, Places, is_mark

TRENDS = ("up", "down", "same")
KEYWORDS = frozenset({"so", "not", "or", "if", "do", "only", "needed", "enough", "for", *TRENDS})
_LITTLE = frozenset("a an the and but is are was were has have had of to in on it would will does did".split())
# From each place in a clause the words that may follow, and where they lead.
_PLACES = {
    "head": {"_": "blank"},
    "blank": {"=": "asked"},
    "asked": {"not": "denied target", NAME: "target"},
    "denied target": {NAME: "targets"},
    "targets": {NAME: "targets", "if": "condition", ";": "clause"},
    "target": {NAME: "target", "up": "way", "down": "way", "if": "condition", "needed": "cue", "enough": "cue", "or": "option",
               ";": "clause"},
    "way": {"if": "condition", ";": "clause"},
    "cue": {"for": "goal"},
    "goal": {NAME: "goals"},
    "goals": {NAME: "goals", ";": "clause"},
    "option": {NAME: "options"},
    "options": {NAME: "options", "or": "option", "so": "goal"},
    "condition": {"not": "denied condition", NAME: "conditions"},
    "denied condition": {NAME: "denied conditions"},
    "denied conditions": {NAME: "denied conditions", "&": "condition", ";": "clause"},
    "conditions": {NAME: "conditions", "up": "conditioned", "down": "conditioned", "&": "condition", ";": "clause"},
    "conditioned": {"&": "condition", ";": "clause"},
    "clause": {MARK: "said", "unused": "spare"},
    "said": {"do": "do", "only": "only", "not": "denied", NAME: "one"},
    "denied": {NAME: "denied one"},
    "denied one": {NAME: "denied one", "&": "more", "or": "way of", "so": "effect", ";": "clause"},
    "one": {NAME: "one", "up": "moved", "down": "moved", "same": "end", "&": "more", "or": "way of", "so": "effect", ";": "clause"},
    "moved": {"so": "effect", ";": "clause"},
    "more": {"not": "denied", NAME: "some"},
    "some": {NAME: "some", "&": "more", "or": "way of", "so": "effect", ";": "clause"},
    "way of": {"not": "denied way", NAME: "ways"},  # a clause of alternatives is a mechanism
    "denied way": {NAME: "ways"},
    "ways": {NAME: "ways", "&": "way of", "or": "way of", "so": "effect"},
    "effect": {"not": "goal", NAME: "effects"},
    "effects": {NAME: "effects", "up": "end", "down": "end", ";": "clause"},
    "do": {"not": "goal", NAME: "goals"},
    "only": {NAME: "onlies", ";": "clause"},
    "onlies": {NAME: "onlies", "&": "named", ";": "clause"},
    "named": {NAME: "onlies"},
    "spare": {NUMBER: "spares"},
    "spares": {NUMBER: "spares", ";": "clause"},
    "end": {";": "clause"},
}  # fmt: skip

_CLAUSES = Places(_PLACES, _LITTLE | KEYWORDS)


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    if not _CLAUSES.permits(body):
        return False
    *whole, begun = body.split(" ; ")
    in_order = _in_order([*whole, begun] if " " in begun else whole)
    return in_order and not (body.endswith(" ;") and begun.removesuffix(" ;") in whole)


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    return permits(f"{body} ;") and _CLAUSES.completes(body)


def _in_order(clauses: Iterable[str]) -> bool:
    """Whether sentences are read one after the other."""
    cited = [int(word[1:]) for word in (clause.partition(" ")[0] for clause in clauses) if is_mark(word)]
    return cited == sorted(cited)
