"""Derivations of claims: what each case says of `every raven is black`, and whether the claim has held so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from model.trace import UNKNOWN


@dataclass
class Claim:
    """A reading of a claim: what is asked, the kind and the property (denied or not), and what is told of each case."""

    asked: str
    kind: str
    quality: str
    holds: bool
    cases: dict[str, dict[str, bool]] = field(default_factory=dict)


def read(clauses: Sequence[str]) -> Claim | None:
    """The clauses as a claim and its cases; None where they make no sense."""
    asked = clauses[0].partition(" = ")[2]
    every = [clause.split() for clause in clauses[1:] if clause.startswith("every ")]
    if asked not in ("holds", "case") or len(every) != 1 or not 3 <= len(every[0]) <= 4:
        return None
    _, kind, *rest = every[0]
    claim = Claim(asked, kind, rest[-1], rest[0] != "not")
    for clause in clauses[1:]:
        name, *words = clause.split()
        if name in ("every", "unused"):
            continue
        told = claim.cases.setdefault(name, {})
        told.update({word: words[i - 1 : i] != ["not"] for i, word in enumerate(words) if word != "not"})
    known = all(told.keys() <= {claim.kind, claim.quality} for told in claim.cases.values())
    return claim if claim.cases and known and claim.kind != claim.quality else None


def derived(claim: Claim) -> tuple[list[str], str] | None:
    """The lines and the answer; None where several cases count against a claim and one is asked for."""
    found = {name: _counts(claim, told) for name, told in claim.cases.items()}
    lines = [f"{name} : {verdict}" for name, verdict in found.items()]
    against = [name for name, verdict in found.items() if verdict == "counterexample"]
    doubtful = [name for name, verdict in found.items() if verdict == "undecided"]
    if claim.asked == "case":
        if len(against) == 1:
            return lines, against[0]
        return ([*lines, f"missing {_open(claim, doubtful[0])}"], UNKNOWN) if doubtful and not against else None
    if doubtful and not against:
        return [*lines, f"missing {_open(claim, doubtful[0])}"], UNKNOWN
    return lines, "no" if against else "yes"


def _counts(claim: Claim, told: dict[str, bool]) -> str:
    """What a case says of the claim."""
    within, shows = told.get(claim.kind), told.get(claim.quality)
    agrees = None if shows is None else shows == claim.holds
    if within is False:
        return "irrelevant"
    if agrees:
        return "supports" if within else "irrelevant"
    return "counterexample" if within and agrees is False else "undecided"


def _open(claim: Claim, name: str) -> str:
    return f"{name} {claim.quality if claim.kind in claim.cases[name] else claim.kind}"
