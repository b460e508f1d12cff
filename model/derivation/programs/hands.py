"""Derivations of stories in which things go from hand to hand: who has the thing that is asked about, each time that changes."""

from collections.abc import Sequence

from model.derivation.programs.clauses import MAX_LINES, Derived
from model.trace import UNKNOWN


def derived(thing: str, told: Sequence[str]) -> Derived | None:
    """The holders of a thing one after the other; None for what is no such story."""
    holder, lines = "", list[str]()
    for clause in told:
        words = clause.split()
        if words[:2] == [thing, "with"]:
            before, after = "", words[2]
        elif words[0] == "swap":
            before, after = holder, {words[1]: words[2], words[2]: words[1]}.get(holder, holder)
        elif words[1] == ":" and words[0] in (thing, "all"):
            holder = holder or (words[2] if words[0] == thing else "")
            if not lines and holder:
                lines.append(f"{thing} : {holder}")
            gives = words[2] == holder
            before, after = "" if gives else holder, words[4] if gives and words[3] == "to" else holder
        else:
            continue
        if after and after != before:
            lines.append(f"{thing} : {after}")
            holder = after
    if len(lines) > MAX_LINES:
        return None
    if not holder:
        return Derived((thing, f"start {thing}"), (f"missing start {thing}",), UNKNOWN)
    return Derived((thing,), tuple(lines), holder)
