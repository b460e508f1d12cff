"""The check kind `cover`: every set of causes, or every number of a stretch, is tried against all that the question tells."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations

from model.checks.clues import clues_hold, clues_true, is_clue
from model.guards import causes as guard
from model.question import Question, in_one_form
from model.trace import UNKNOWN

MAX_CAUSES = 12
MAX_EFFECTS = 24
MAX_SIZE = 4
_MODES = ("fewest", "count", "needed")
_SIZES = {"one": 1, "two": 2, "three": 3, "four": 4}
_Group = frozenset[str]


class _BadError(Exception):
    """A check that cannot be read, by its reason."""


@dataclass
class _Case:
    """What is asked, and what the clauses tell: causes with what they show or not, observations a clause, causes ruled out."""

    mode: str
    asked: str
    causes: dict[str, dict[str, bool]] = field(default_factory=dict)
    seen: list[dict[str, bool]] = field(default_factory=list)
    out: set[str] = field(default_factory=set)
    read: Counter[str] = field(default_factory=Counter)  # how many clauses say what a cause shows

    @property
    def told(self) -> dict[str, bool]:
        """Each effect that is told of, and whether it was seen."""
        return {effect: holds for clause in self.seen for effect, holds in clause.items()}

    def possible(self, told: dict[str, bool], out: set[str]) -> list[str]:
        """The causes that are not ruled out, and show nothing that was not seen."""
        absent = {effect for effect, holds in told.items() if not holds}
        return [
            name for name, shows in self.causes.items() if name not in out and not any(shows.get(effect) for effect in absent)
        ]

    def explains(self, group: Sequence[str], told: dict[str, bool]) -> bool:
        """Whether causes together show all that was seen."""
        return all(any(self.causes[name].get(effect) for name in group) for effect, holds in told.items() if holds)

    def fitting(self, size: int) -> list[_Group]:
        """The sets of a size that explain everything."""
        told = self.told
        return [frozenset(group) for group in combinations(self.possible(told, self.out), size) if self.explains(group, told)]


def cover_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of an explanation fails, None where it holds.

    The reason is syntax, size, answer, asked, fewest, direction, pair, unread, negation, clue, contradiction, unexplained,
    determined, undetermined or value.
    """
    if len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return "syntax"
    if all(map(is_clue, clauses[1:])):
        return clues_hold(question, answer, clauses)
    told = _told(clauses)
    try:
        return _misread(question, told) or _judged(_read(told), answer)
    except _BadError as bad:
        return str(bad)


def _told(clauses: Sequence[str]) -> tuple[str, ...]:
    """What is asked, whatever the answer, and the other clauses."""
    first, *rest = in_one_form(clauses)
    return (first.partition(" = ")[2], *rest)


@lru_cache(maxsize=64)  # perturbed answers meet the same clauses
def _misread(question: Question, told: tuple[str, ...]) -> str | None:
    return _bound(question, _read(told))


def _read(told: Sequence[str]) -> _Case:
    """What is asked, first, and the clauses. Raises _BadError."""
    words = told[0].lower().split()
    mode = words[0] if len(words) == 2 and words[0] in _MODES else "one"
    if len(words) != (1 if mode == "one" else 2):
        raise _BadError("syntax")
    case = _Case(mode, words[-1])
    for clause in told[1:]:
        _add(case, clause.lower())
    effects = {effect for shows in case.causes.values() for effect in shows}
    if not case.causes or not case.seen:
        raise _BadError("syntax")
    if len(case.causes) > MAX_CAUSES or len(effects) > MAX_EFFECTS:
        raise _BadError("size")
    if (effects | set(case.told)) & set(case.causes) or not case.out <= set(case.causes):
        raise _BadError("direction")
    if (mode == "needed") != (case.asked in case.causes) or case.asked in effects:
        raise _BadError("asked")
    return case


def _add(case: _Case, clause: str) -> None:
    head, _, rest = clause.partition(" ")
    name, shows, effects = clause.partition(" : ")
    effect, comes, names = clause.partition(" from ")
    if head == "seen":
        case.seen.append(_signed(rest))
    elif head == "out":
        case.out.update(rest.split(" & "))
    elif shows and len(name.split()) == 1:
        case.read[name] += 1
        _joined(case.causes.setdefault(name, {}), _signed(effects))
    elif comes and not shows:
        for one in names.split(" & "):
            if len(one.split()) != 1:
                raise _BadError("syntax")
            _joined(case.causes.setdefault(one, {}), {effect: True})
    else:
        raise _BadError("syntax")
    if len(case.told) < sum(map(len, case.seen)) and any(
        case.told[effect] != holds for told in case.seen for effect, holds in told.items()
    ):
        raise _BadError("contradiction")


def _joined(shows: dict[str, bool], more: dict[str, bool]) -> None:
    if any(shows.get(effect, holds) != holds for effect, holds in more.items()):
        raise _BadError("contradiction")
    shows.update(more)


def _signed(text: str) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for item in text.split(" & "):
        effect = item.removeprefix("not ").strip()
        if not effect or effect in found or "not" in effect.split():
            raise _BadError("syntax")
        found[effect] = not item.startswith("not ")
    return found


def _bound(question: Question, case: _Case) -> str | None:
    if any(count > guard.said(question, name) for name, count in case.read.items()):
        return "pair"
    return guard.asked_fault(question, case.mode, case.asked, tuple(case.causes)) or guard.told_fault(
        question, case.causes, case.seen, frozenset(case.out), case.asked if case.mode == "needed" else None
    )


def _judged(case: _Case, answer: str) -> str | None:
    sizes = (1,) if case.mode == "one" else range(1, MAX_SIZE + 1)
    found = next((groups for groups in map(case.fitting, sizes) if groups), [])
    if not found:
        return "unexplained"
    right = _ANSWERS[case.mode](found, case.asked)
    if right == answer.lower():
        return None
    return "determined" if answer == UNKNOWN else "undetermined" if right == UNKNOWN else "value"


def _the_set(found: list[_Group], _: str) -> str:
    return " ".join(sorted(found[0])) if len(found) == 1 else UNKNOWN


def _size(found: list[_Group], _: str) -> str:
    return str(len(found[0]))


def _whether_needed(found: list[_Group], name: str) -> str:
    within = {name in group for group in found}
    return UNKNOWN if len(within) == 2 else "yes" if within == {True} else "no"


_ANSWERS: dict[str, Callable[[list[_Group], str], str]] = {
    "one": _the_set,
    "fewest": _the_set,
    "count": _size,
    "needed": _whether_needed,
}


def step_true(question: Question, clauses: Sequence[str], before: Sequence[str], step: str) -> bool:
    """Whether a step says which causes or numbers remain, what an observation needs, or which sets of a size fit."""
    label, sign, text = step.partition(" : ")
    if not sign or len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return False
    body = [clause for clause in clauses if not clause.startswith("unused ")]
    done = [one.partition(" : ")[0] for one in before]
    if all(map(is_clue, body[1:])):
        return clues_true(body, done, label, text)
    try:
        return _step_true(_read(_told(body)), done, label.lower(), text.lower())
    except _BadError:
        return False


def _step_true(case: _Case, done: Sequence[str], label: str, text: str) -> bool:
    told, out = case.told, case.out
    if label in _SIZES:
        groups = sorted(" ".join(sorted(group)) for group in case.fitting(_SIZES[label]))
        return text.startswith("fits ") and sorted(text.removeprefix("fits ").split(" or ")) == (groups or ["none"])
    effect, seen = label.removeprefix("not "), not label.startswith("not ")
    if label not in ("all", "out") and told.get(effect) != seen:
        return False
    known = {one.removeprefix("not "): not one.startswith("not ") for one in (*done, label) if one.removeprefix("not ") in told}
    left = case.possible(known, out if "out" in (*done, label) else set())
    if text.startswith("needs "):
        showing = [name for name in case.possible(told, out) if case.causes[name].get(effect)]
        return case.mode != "one" and seen and sorted(text.removeprefix("needs ").split(" or ")) == sorted(showing)
    if case.mode == "one":
        left = [name for name in left if case.explains([name], known)]
    names, verb, _ = text.rpartition(" remain")
    return bool(verb) and sorted(names.split(" & ")) == sorted(left or ["none"])
