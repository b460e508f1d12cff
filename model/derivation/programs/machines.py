"""Derivations of machines with states: each symbol, the rule that it meets, and the state that follows."""

from collections.abc import Sequence

from model.derivation.programs.clauses import MAX_LINES, Derived
from model.trace import UNKNOWN


def derived(asked: Sequence[str], told: Sequence[str]) -> Derived | None:
    """The transitions to the last state, or those counted that enter a state; None for what is no machine."""
    rules: dict[tuple[str, str], str] = {}
    start, symbols, stays = "", list[str](), False
    for words in map(str.split, told):
        if words[0] == "start":
            start = words[1]
        elif words[0] == "input":
            symbols += words[1:]
        elif words == ["else", "stay"]:
            stays = True
        elif len(words) == 3:
            rules[words[0], words[1]] = words[2]
        else:
            return None
    counted = asked[1] if asked[0] == "visits" else ""
    goal = counted or "state"
    if not rules or not 0 < len(symbols) <= MAX_LINES:
        return None
    if not start:
        return Derived((goal, "start"), ("missing start",), UNKNOWN)
    lines, state, entered = list[str](), start, list[str]()
    for symbol in symbols:
        after = rules.get((state, symbol)) or rules.get(("any", symbol)) or (state if stays else "")
        if not after:
            return Derived((goal, f"{state} {symbol}"), (*lines, f"missing {state} {symbol}"), UNKNOWN)
        lines.append(f"{state} {symbol} : {after}")
        entered += ["1"] * (after == counted)
        state = after
    if counted:
        lines.append(f"visits : {' + '.join(entered) or '0'} = {len(entered)}")
    given = [f"start : {start}"] if len(lines) < 2 else []
    return Derived((goal,), (*given, *lines), str(len(entered)) if counted else state)
