"""How a reading of mechanisms is made: what is asked, then sentence by sentence what brings about what, what is so, and what is forced."""

from collections.abc import Iterable

TRENDS = ("up", "down", "same")
KEYWORDS = frozenset({"so", "not", "or", "if", "do", "only", "needed", "enough", "for", *TRENDS})
_LITTLE = frozenset("a an the and but is are was were has have had of to in on it would will does did".split())
_NAME, _MARK, _NUMBER = "name", "mark", "number"
# From each place in a clause the words that may follow, and where they lead.
_PLACES = {
    "head": {"_": "blank"},
    "blank": {"=": "asked"},
    "asked": {"not": "denied target", _NAME: "target"},
    "denied target": {_NAME: "targets"},
    "targets": {_NAME: "targets", "if": "condition", ";": "clause"},
    "target": {_NAME: "target", "up": "way", "down": "way", "if": "condition", "needed": "cue", "enough": "cue", "or": "option",
               ";": "clause"},
    "way": {"if": "condition", ";": "clause"},
    "cue": {"for": "goal"},
    "goal": {_NAME: "goals"},
    "goals": {_NAME: "goals", ";": "clause"},
    "option": {_NAME: "options"},
    "options": {_NAME: "options", "or": "option", "so": "goal"},
    "condition": {"not": "denied condition", _NAME: "conditions"},
    "denied condition": {_NAME: "denied conditions"},
    "denied conditions": {_NAME: "denied conditions", "&": "condition", ";": "clause"},
    "conditions": {_NAME: "conditions", "up": "conditioned", "down": "conditioned", "&": "condition", ";": "clause"},
    "conditioned": {"&": "condition", ";": "clause"},
    "clause": {_MARK: "said", "unused": "spare"},
    "said": {"do": "do", "only": "only", "not": "denied", _NAME: "one"},
    "denied": {_NAME: "denied one"},
    "denied one": {_NAME: "denied one", "&": "more", "or": "way of", "so": "effect", ";": "clause"},
    "one": {_NAME: "one", "up": "moved", "down": "moved", "same": "end", "&": "more", "or": "way of", "so": "effect", ";": "clause"},
    "moved": {"so": "effect", ";": "clause"},
    "more": {"not": "denied", _NAME: "some"},
    "some": {_NAME: "some", "&": "more", "or": "way of", "so": "effect", ";": "clause"},
    "way of": {"not": "denied way", _NAME: "ways"},  # a clause of alternatives is a mechanism
    "denied way": {_NAME: "ways"},
    "ways": {_NAME: "ways", "&": "way of", "or": "way of", "so": "effect"},
    "effect": {"not": "goal", _NAME: "effects"},
    "effects": {_NAME: "effects", "up": "end", "down": "end", ";": "clause"},
    "do": {"not": "goal", _NAME: "goals"},
    "only": {_NAME: "onlies", ";": "clause"},
    "onlies": {_NAME: "onlies", "&": "named", ";": "clause"},
    "named": {_NAME: "onlies"},
    "spare": {_NUMBER: "spares"},
    "spares": {_NUMBER: "spares", ";": "clause"},
    "end": {";": "clause"},
}  # fmt: skip


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    *before, last = body.split(" ")
    place = _place(before)
    if place is None or (last and not any(_may_be(last, word) for word in _PLACES[place])):
        return False
    *whole, begun = body.split(" ; ")
    return _in_order([*whole, begun] if " " in begun else whole) and not (last == ";" and begun.removesuffix(" ;") in whole)


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    return " ; " in body and permits(f"{body} ;") and _place([*body.split(" "), ";"]) == "clause"


def _in_order(clauses: Iterable[str]) -> bool:
    """Whether sentences are read one after the other."""
    cited = [int(word[1:]) for word in (clause.partition(" ")[0] for clause in clauses) if _kind(word) == _MARK]
    return cited == sorted(cited)


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
    if word[:1] == "s" and word[1:].isdigit():
        return _MARK
    if word[:1].isdigit():
        return _NUMBER
    return _NAME if word[:1].isalpha() and word.lower() not in _LITTLE | KEYWORDS | {"unused"} else ""


def _may_be(word: str, wanted: str) -> bool:
    """Whether a word, perhaps unfinished, may become one that is wanted."""
    if wanted == _NAME:
        return word[0].isalpha()
    if wanted == _MARK:
        return word[0] == "s" and (len(word) == 1 or word[1:].isdigit())
    return word[0].isdigit() if wanted == _NUMBER else wanted.startswith(word)
