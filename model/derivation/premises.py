"""How a reading of a proof is made: what is asked, then facts of a name and a property, and rules with two sides."""

import re

_SAID = re.compile(r"[^-+*/^()=?:%]*")  # words, and `_ ; &`


def permits(body: str) -> bool:
    """Whether premises may go on as far as a text, its last word being perhaps unfinished."""
    *whole, last = body.split(" ; ")
    if _SAID.fullmatch(body) is None:
        return False
    return all(map(_whole, whole[1:])) and (not whole or not last.endswith(" ;") or _whole(last.removesuffix(" ;")))


def completes(body: str) -> bool:
    """Whether premises may end with a text."""
    return permits(f"{body} ;")


def _whole(clause: str) -> bool:
    """Whether a clause says something: of a sentence a name and a property, or what follows from what."""
    mark, _, rest = clause.partition(" ")
    if mark == "unused":
        return bool(rest)
    words = rest.split()
    if "so" not in words:
        return len([word for word in words if word != "not"]) > 1
    at = words.index("so")
    return 0 < at < len(words) - 1 and not set(words[:at]) <= set(words[at + 1 :])
