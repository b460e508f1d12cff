"""The equation that a clause states, the way round in which the clause puts it: so a reader needs no other clause for it."""

import re

_LESS = re.compile(
    r"\b(?:less|fewer|behind|trails|short|down|take|minus|younger|junior|cheaper|below|smaller|subtract|lacks|saves)\b| - \S+$",
    re.IGNORECASE,
)
_DIVIDES = re.compile(r"\bdivided?\b", re.IGNORECASE)
_MULTIPLIES = re.compile(r"\b(?:multiply|times)\b", re.IGNORECASE)


def equation(kind: str, clause: str, new: str, old: str, n: int) -> str:
    """What a clause of a kind says of two names, `new` being the one that the problem goes on from `old` to.

    `Take 4 from the price of the pen to get that of the shirt` is `shirt = pen - 4`, whichever of the two is new.
    """
    if kind in ("more", "fewer"):
        large, small = (new, old) if kind == "more" else (old, new)
        return f"{small} = {large} - {n}" if _LESS.search(clause) else f"{large} = {small} + {n}"
    if kind == "times":
        return f"{old} = {new} / {n}" if _DIVIDES.search(clause) else f"{new} = {n} * {old}"
    if kind == "part":
        return f"{old} = {n} * {new}" if _MULTIPLIES.search(clause) else f"{new} = {old} / {n}"
    return f"{new} = {n} / 100 * {old}"
