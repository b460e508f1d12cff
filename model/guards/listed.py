"""What a question lists, `the time, the mass or the height`: whether it is all that is named."""

import re
from collections.abc import Sequence

_LEADS = r"(?:(?:that|whether|if) (?:\w+ is )?|being |to be |knowing |the number of |the |its |his |her |a |an )*"
_JOINTS = r"(?:,? or(?: else)? |, )"
_AFTER = re.compile(r",? (?:or|and) |, (?:the|that|being|an?) ", re.IGNORECASE)


def without(text: str, names: Sequence[str]) -> str | None:
    """A text without its list of these names in their order; None where there is none, or it has others besides."""
    body = _JOINTS.join(rf"{_LEADS}{re.escape(name)}\b" for name in names)
    found = re.search(rf"\b{body}", text, re.IGNORECASE)
    if found is None or _AFTER.match(text[found.end() :]):
        return None
    before = text[: found.start()].rstrip().lower()
    return None if before.endswith((",", " or", " and")) else text[: found.start()] + text[found.end() :]
