"""Derivations of properties: which of them, alone or two together, can decide after each trial, and what that says of a new one."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from model.derivation.induction.grammar import OUTCOMES, SPACES
from model.trace import UNKNOWN

MOST_WORDS = 10
_Rule = tuple[str, ...]


@dataclass
class Features:
    """A reading of properties: a new case (nothing where it is asked which decides), the trials, and the forms of rules."""

    case: frozenset[str] | None
    label: str
    trials: list[tuple[str, frozenset[str], bool]] = field(default_factory=list)  # as read, properties, outcome
    spaces: list[str] = field(default_factory=list)


def read(clauses: Sequence[str]) -> Features | None:
    """The clauses as trials of properties; None where they make no sense."""
    asked = clauses[0].partition(" = ")[2]
    case = None if asked == "which" else frozenset(asked.removesuffix(" ?").split())
    found = Features(case, asked.removesuffix(" ?"))
    for clause in clauses[1:]:
        *words, outcome = clause.split()
        if words and outcome in OUTCOMES:
            found.trials.append((clause, frozenset(words), outcome == "yes"))
        elif set(clause.split()) <= set(SPACES):
            found.spaces += clause.split()
        elif not clause.startswith("unused "):
            return None
    sensible = (case is None and found.spaces == ["one"]) or asked.endswith(" ?")
    return found if sensible and found.spaces and found.trials and {"both", "either"} - set(found.spaces) else None


def derived(features: Features) -> tuple[list[str], str] | None:
    """The lines and the answer; None where no rule fits, or too many are possible."""
    words = list(dict.fromkeys(word for label, _, _ in features.trials for word in label.split()[:-1]))
    words += sorted((features.case or frozenset()) - set(words))
    if len(words) > MOST_WORDS:
        return None
    left: list[_Rule] = [(word,) for word in words] if "one" in features.spaces else []
    if len(features.spaces) > ("one" in features.spaces):
        left += list(combinations(words, 2))
    says = _either if "either" in features.spaces else _both
    lines = []
    # A rule of two that are both needed shows in what succeeds, one of two that will do in what fails: these come first.
    for label, case, outcome in sorted(features.trials, key=lambda trial: trial[2] == (says is _either)):
        left = [rule for rule in left if says(rule, case) == outcome]
        lines.append(f"{label} : {_joined(left)} remain{'s' if len(left) < 2 else ''}")
    if not left:
        return None
    if features.case is None:
        return (lines, left[0][0]) if len(left) == 1 else ([*lines, _missing(left)], UNKNOWN)
    told = [says(rule, features.case) for rule in left]
    if len(set(told)) > 1:
        differing = [next(rule for rule, one in zip(left, told, strict=True) if one == wanted) for wanted in (True, False)]
        return [*lines, _missing(differing)], UNKNOWN
    answer = "yes" if told[0] else "no"
    return [*lines, f"{features.label} : {_joined(left)} say{'s' if len(left) < 2 else ''} {answer}"], answer


def _both(rule: _Rule, case: frozenset[str]) -> bool:
    return all(word in case for word in rule)


def _either(rule: _Rule, case: frozenset[str]) -> bool:
    return any(word in case for word in rule)


def _joined(rules: Sequence[_Rule]) -> str:
    return " & ".join(map(" ".join, rules)) or "none"


def _missing(rules: Sequence[_Rule]) -> str:
    """What would have to be told apart."""
    return f"missing {' or '.join(' '.join(rule) for rule in rules[:2])}"
