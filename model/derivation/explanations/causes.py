"""Derivations of causes: observation by observation those that do not show it drop out, then the smallest sets that are left."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from model.trace import UNKNOWN

_MOST_CAUSES = 12
_SIZES = ("one", "two", "three", "four")


@dataclass
class Causes:
    """A reading of causes: what is asked, what each cause shows, and what was seen, not seen or ruled out, in its order."""

    mode: str  # one, fewest, count, needed
    noun: str
    shows: dict[str, set[str]] = field(default_factory=dict)
    told: list[tuple[str, bool]] = field(default_factory=list)  # effects, and whether they were seen
    out: list[str] = field(default_factory=list)


def read(clauses: Sequence[str]) -> Causes | None:
    """The clauses as causes; None where they make no sense."""
    words = clauses[0].split()[2:]
    mode = words[0] if words[:1] in (["fewest"], ["count"], ["needed"]) else "one"
    if len(words) != (1 if mode == "one" else 2):
        return None
    causes = Causes(mode, words[-1])
    for clause in clauses[1:]:
        head, _, rest = clause.partition(" ")
        name, shows, effects = clause.partition(" : ")
        effect, comes, names = clause.partition(" from ")
        if head == "unused":
            continue
        if head == "seen":
            causes.told += [(item.removeprefix("not "), not item.startswith("not ")) for item in rest.split(" & ")]
        elif head == "out":
            causes.out += rest.split(" & ")
        elif shows:
            shown = {item for item in effects.split(" & ") if not item.startswith("not ")}
            causes.shows.setdefault(name, set()).update(shown)
        elif comes:
            for one in names.split(" & "):
                causes.shows.setdefault(one, set()).add(effect)
        else:
            return None
    fits = causes.shows and causes.told and len(causes.shows) <= _MOST_CAUSES
    known = causes.shows.keys() >= {*causes.out, *([causes.noun] if mode == "needed" else [])}
    return causes if fits and known else None


def derived(causes: Causes) -> tuple[list[str], str] | None:
    """The lines and the answer; None where nothing explains what was seen."""
    return _the_one(causes) if causes.mode == "one" else _sets(causes)


def _not_ruled_out(causes: Causes) -> tuple[list[str], list[str]]:
    """The causes that may be, and the line that says so where some may not."""
    left = [name for name in causes.shows if name not in causes.out]
    return left, [f"out : {_remain(left)}"] if causes.out else []


def _the_one(causes: Causes) -> tuple[list[str], str] | None:
    """Who is left after each observation, in the order of the reading."""
    left, lines = _not_ruled_out(causes)
    for effect, seen in causes.told:
        left = [name for name in left if (effect in causes.shows[name]) == seen]
        lines.append(f"{_label(effect, seen)} : {_remain(left)}")
    if not left:
        return None
    if len(lines) < 2:  # no trace is one line short
        lines.insert(0, f"all : {_remain(list(causes.shows))}")
    if len(left) == 1:
        return lines, left[0]
    return [*lines, f"missing {_telling(causes, [[name] for name in left])}"], UNKNOWN


def _sets(causes: Causes) -> tuple[list[str], str] | None:
    """What was not seen or is ruled out, then what each thing seen needs, then the sets of each size that explain all of it."""
    left, lines = _not_ruled_out(causes)
    for effect, seen in causes.told:
        if not seen:
            left = [name for name in left if effect not in causes.shows[name]]
            lines.append(f"{_label(effect, seen)} : {_remain(left)}")
    needs = {effect: [name for name in left if effect in causes.shows[name]] for effect, seen in causes.told if seen}
    if not all(needs.values()):
        return None
    lines += [f"{effect} : needs {' or '.join(names)}" for effect, names in needs.items()]
    for size, label in enumerate(_SIZES, 1):
        found = [sorted(group, key=str.lower) for group in combinations(left, size) if _explains(group, needs)]
        lines.append(f"{label} : fits {' or '.join(map(' '.join, found)) or 'none'}")
        if found:
            return _concluded(causes, lines, found)
    return None


def _concluded(causes: Causes, lines: list[str], found: list[list[str]]) -> tuple[list[str], str]:
    if causes.mode == "count":
        size = len(found[0])
        return [*lines, f"count : {' + '.join('1' * size)} = {size}"], str(size)
    if causes.mode == "needed":
        within = [causes.noun in group for group in found]
        if all(within) or not any(within):
            return lines, "yes" if within[0] else "no"
    elif len(found) == 1:
        return lines, " ".join(found[0])
    return [*lines, f"missing {_telling(causes, found)}"], UNKNOWN


def _explains(group: Sequence[str], needs: dict[str, list[str]]) -> bool:
    return all(any(name in group for name in names) for names in needs.values())


def _telling(causes: Causes, rivals: Sequence[Sequence[str]]) -> str:
    """An effect of some of the rivals that nothing is said of: to know it would tell them apart; else one of their names."""
    told = {effect for effect, _ in causes.told}
    shown = [sorted({effect for name in group for effect in causes.shows[name]}) for group in rivals]
    for effects in shown:
        for effect in effects:
            if effect not in told and not all(effect in others for others in shown):
                return effect
    return next(name for name in rivals[0] if not all(name in group for group in rivals))


def _label(effect: str, seen: bool) -> str:
    return effect if seen else f"not {effect}"


def _remain(names: Sequence[str]) -> str:
    return f"{' & '.join(names) or 'none'} remain{'s' if len(names) < 2 else ''}"
