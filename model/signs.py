"""Equations that a question writes in signs, as a check writes them: `3(x - 2)=12` is `3 * ( x - 2 ) = 12`."""

import re
from functools import lru_cache

_TOKEN = re.compile(
    r"(?P<operand>\d+(?:\.\d+)?|(?<![A-Za-z'])[A-Za-z](?![A-Za-z'])|[()])|(?P<sign>[-+*/=])|(?P<other>[^\s\w]|\w+)"
)
_DASH = re.compile(r"-{2,}|\s[-\u2013\u2014]\s(?=[A-Za-z]{2})")  # between words, no minus
_SPOKEN = frozenset("times plus minus twice double triple half by of divided".split())  # words that an equation goes on with


@lru_cache(maxsize=256)
def equations(text: str) -> tuple[str, ...]:
    """The equations of a text that hold a letter, in order, with a space between signs and small letters."""
    found = []
    for run, before, after in _runs(text):
        sides = " ".join(run).split(" = ")
        whole = len(sides) == 2 and all(map(_complete, sides)) and any(token.isalpha() for token in run)
        if whole and before not in _SPOKEN and after not in _SPOKEN:
            found.append(" = ".join(sides).lower())
    return tuple(dict.fromkeys(found))


def _runs(text: str) -> list[tuple[list[str], str, str]]:
    """Stretches of numbers, letters and signs that follow each other, each with the words around it."""
    found: list[tuple[list[str], str, str]] = []
    run: list[str] = []
    before, end = "", 0
    for match in _TOKEN.finditer(_DASH.sub(" . ", text)):
        token, touches = match.group(), match.start() == end
        end = match.end()
        if match.lastgroup == "other":
            found.append((run, before, token.lower()))
            run, before = [], token.lower()
        elif match.lastgroup == "sign" or not run or run[-1] in "-+*/=(" or token == ")":
            run.append(token)
        elif touches:
            run += ["*", token]
        else:
            found.append((run, before, ""))
            run, before = [token], ""
    return [*found, (run, before, "")]


def _complete(side: str) -> bool:
    """Whether brackets close and the side ends with an operand."""
    return bool(side) and side.count("(") == side.count(")") and side[-1] not in "-+*/(" and side[0] not in "+*/)"
