"""How a reading of a program is made: what is asked, then a clause for each statement, rule or event."""

from collections.abc import Iterable, Mapping

_NAME, _NUMBER, _TERM, _OPERATOR = "name", "number", "term", "operator"
OPERATORS = frozenset({"+", "-", "*", "/", "mod", "div"})
COMPARED = ("over", "under", "least", "most", "is", "multiple")
LOOPS = ("repeat", "while", "until")
_WORDS = """
    state visits next last size holder repeat while until end if else swap instead not unused over under least most is multiple even odd
    mod div start input any stay stack queue push pop with to keeps all
"""
KEYWORDS = frozenset(_WORDS.split())
_LITTLE = frozenset(
    "a an the and or but then are was were be has have had do does did in on at it they he she his her its".split()
)
_Places = Mapping[str, Mapping[str, str]]

_END = {";": "clause"}
_SPARE = {"spare": {_NUMBER: "spares"}, "spares": {_NUMBER: "spares", ";": "clause"}}
_REGISTERS: _Places = {
    "clause": {
        "repeat": "times", "while": "tested", "until": "tested", "end": "done", "if": "condition", "else": "branch", "swap": "one",
        "instead": "changed", "unused": "spare", _NAME: "target",
    },
    "changed": {"not": "removed", "repeat": "times", _NAME: "target"},
    "removed": {"swap": "one", _NAME: "target"},
    "times": {_NUMBER: "done"},
    "tested": {_NAME: "test"},
    "test": {**dict.fromkeys(COMPARED, "bound"), "even": "done", "odd": "done"},
    "bound": {_TERM: "done"},
    "condition": {_NAME: "if test"},
    "if test": {**dict.fromkeys(COMPARED, "if bound"), "even": "branch", "odd": "branch"},
    "if bound": {_TERM: "branch"},
    "branch": {":": "branched"},
    "branched": {_NAME: "target"},
    "one": {_NAME: "other"},
    "other": {_NAME: "done"},
    "target": {"=": "value", _OPERATOR: "operand"},
    "value": {_TERM: "computed"},
    "computed": {_OPERATOR: "value", ";": "clause"},
    "operand": {_TERM: "done"},
    "done": _END,
    **_SPARE,
}  # fmt: skip
_MACHINE: _Places = {
    "clause": {
        "start": "named", "input": "listed", "any": "symbol", "else": "staying", "instead": "changed", "unused": "spare", _NAME: "symbol",
    },
    "changed": {"start": "named", "input": "listed", "any": "symbol", _NAME: "symbol"},
    "named": {_NAME: "done"},
    "symbol": {_NAME: "named"},
    "staying": {"stay": "done"},
    "listed": {_NAME: "more"},
    "more": {_NAME: "more", ";": "clause"},
    "done": _END,
    **_SPARE,
}  # fmt: skip
_STORE: _Places = {
    "clause": {"stack": "done", "queue": "done", "push": "listed", "pop": "popped", "instead": "changed", "unused": "spare"},
    "changed": {"stack": "done", "queue": "done"},
    "listed": {_TERM: "more", "?": "more"},
    "more": {_TERM: "more", "?": "more", ";": "clause"},
    "popped": {_NUMBER: "done", ";": "clause"},
    "done": _END,
    **_SPARE,
}
_HANDS: _Places = {
    "clause": {"swap": "one", "all": "colon", "instead": "changed", "unused": "spare", _NAME: "thing"},
    "changed": {"not": "removed", _NAME: "thing"},
    "removed": {"swap": "one", "all": "colon"},
    "one": {_NAME: "last"},
    "last": {_NAME: "done"},
    "thing": {"with": "last", ":": "giver"},
    "colon": {":": "all giver"},
    "giver": {_NAME: "given"},
    "given": {"to": "last", "keeps": "done"},
    "all giver": {_NAME: "all given"},
    "all given": {"to": "last"},
    "done": _END,
    **_SPARE,
}
# What is asked says of which form the clauses are; a name is asked for at the end of some.
_ASKED: Mapping[str, tuple[_Places, bool]] = {
    "state": (_MACHINE, False), "visits": (_MACHINE, True), "next": (_STORE, False), "last": (_STORE, False), "size": (_STORE, False),
    "holder": (_HANDS, True),
}  # fmt: skip


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    *before, last = body.split(" ")
    if len(before) < 2:
        return before == ["_"][: len(before)] and "_="[len(before)].startswith(last)
    if before[:2] != ["_", "="]:
        return False
    if len(before) == 2:
        return not last or last[0].isalpha()
    places, named = _ASKED.get(before[2], (_REGISTERS, False))
    if places is _REGISTERS and (_NAME not in _kinds(before[2], places) or not _blocks(body.split(" ; ")[1:])):
        return False
    place = _place(places, "asked" if named else "done", before[3:])
    return place is not None and (not last or any(_may_be(last, word) for word in _ways(places, place)))


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    clauses = body.split(" ; ")
    opened = sum(clause.partition(" ")[0] in LOOPS for clause in clauses[1:]) - clauses[1:].count("end")
    return len(clauses) > 1 and not opened and permits(f"{body} ; ")


def _ways(places: _Places, place: str) -> Mapping[str, str]:
    return {_NAME: "done"} if place == "asked" else places[place]


def _place(places: _Places, place: str, words: Iterable[str]) -> str | None:
    """Where whole words lead, None where they make no clauses."""
    for word in words:
        ways = _ways(places, place)
        kind = next((kind for kind in (word, *_kinds(word, places)) if kind in ways), None)
        if kind is None:
            return None
        place = ways[kind]
    return place


def _blocks(clauses: Iterable[str]) -> bool:
    """Whether loops are closed after they are opened and hold something, and `else` stands behind `if`."""
    opened, before = 0, ""
    for head in (clause.partition(" ")[0] for clause in clauses):
        if (head == "end" and (not opened or before in LOOPS)) or (head == "else" and before != "if"):
            return False
        opened += (head in LOOPS) - (head == "end")
        before = head
    return True


def _kinds(word: str, places: _Places) -> tuple[str, ...]:
    """What a word may be taken for; the words that clauses of one form are made of are no names in it."""
    if word[:1].isdigit():
        return (_NUMBER, _TERM)
    if word in OPERATORS:
        return (_OPERATOR,)
    own = any(word in ways for ways in places.values())
    return (_NAME, _TERM) if word[:1].isalpha() and word.lower() not in _LITTLE and not own else ()


def _may_be(word: str, wanted: str) -> bool:
    """Whether a word, perhaps unfinished, may become one that is wanted."""
    if wanted == _OPERATOR:
        return any(sign.startswith(word) for sign in OPERATORS)
    if wanted in (_NAME, _TERM):
        return word[0].isalpha() or (wanted == _TERM and word[0].isdigit())
    return word[0].isdigit() if wanted == _NUMBER else wanted.startswith(word)
