"""Derivations of stacks and queues: what they hold after each operation, the first that came in standing first."""

from collections.abc import Sequence

from model.derivation.programs.clauses import MAX_LINES, Derived
from model.trace import UNKNOWN

_OPEN = "?"  # an item that is not named
_MAX_ITEMS = 12


def derived(asked: str, told: Sequence[str]) -> Derived | None:
    """What is held after each operation, and what is asked of it; None for what is no store, or takes out of an empty one."""
    kind, held, last, lines = "", list[str](), "", list[str]()
    for head, *items in map(str.split, told):
        if head in ("stack", "queue"):
            kind = head
        elif head == "push":
            held += items
            lines.append(f"push : {' '.join(held)}")
        else:
            for _ in range(int(items[0]) if items else 1):
                if not held or not kind:
                    return None
                last = held.pop(-1 if kind == "stack" else 0)
            lines.append(f"pop : {' '.join(held) or 'empty'}")
        if len(held) > _MAX_ITEMS or len(lines) > MAX_LINES:
            return None
    if not kind or not lines:
        return None
    found = {"next": (held[-1 if kind == "stack" else 0] if held else ""), "last": last, "size": str(len(held))}[asked]
    if not found:
        return None
    if found == _OPEN:
        return Derived((asked,), (*lines, f"missing {asked}"), UNKNOWN)
    return Derived((asked,), (*lines, f"{asked} : {found} = {found}" if found.isdigit() else f"{asked} : {found}"), found)
