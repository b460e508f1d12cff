"""What a question lists, `the time, the mass or the height`: whether it is all that is named."""

import re
from collections.abc import Sequence

_LEADS = r"(?:(?:that|whether|if) (?:\w+ is )?|being |to be |knowing |the number of |the |its |his |her |a |an )*"
_OR = r",? or(?: else)? "
_JOINTS = rf"(?:{_OR}|, )"
_AFTER = re.compile(r",? (?:or|and) |, (?:the|that|being|an?) ", re.IGNORECASE)


def without(text: str, names: Sequence[str]) -> str | None:
    """A text without its list of these names in their order; None where there is none, or it has others besides."""
    parts = [rf"{_LEADS}{re.escape(name)}\b" for name in names]
    # A premise may tell the same names with commas: what ends in `or` is the list, if there is such a one.
    bodies = (_JOINTS.join(parts[:-1]) + _OR + parts[-1], _JOINTS.join(parts)) if len(parts) > 1 else (parts[0],)
    found = next((match for body in bodies if (match := re.search(rf"\b{body}", text, re.IGNORECASE))), None)
    if found is None or _AFTER.match(text[found.end() :]):
        return None
    before = text[: found.start()].rstrip().lower()
    return None if before.endswith((",", " or", " and")) else text[: found.start()] + text[found.end() :]
