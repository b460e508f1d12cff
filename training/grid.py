"""The table of cells: which core and skin fill each (domain, reasoning type)."""

from functools import cache
from types import ModuleType

from training.domains import (
    biology,
    chemistry,
    computer_science,
    economics,
    engineering,
    history,
    literature,
    mathematics,
    medicine,
    philosophy,
    physics,
    psychology,
)
from training.tasks import a1, a2, b1, c1, c2, e1, e2, e3, i1, i2, k1, l1, l2, m1, m2, m3, p1, p2

# A core's module -> rows of (domain, reasoning type, skin). A new family of problems is a module and an entry here.
TABLE: dict[ModuleType, tuple[tuple[str, str, object], ...]] = {
    e1: (("mathematics", "deductive", mathematics.E1),),
    e2: (("mathematics", "deductive", mathematics.E2),),
    e3: (
        ("physics", "deductive", physics.E3),
        ("chemistry", "deductive", chemistry.E3),
        ("economics", "deductive", economics.E3),
        ("engineering", "deductive", engineering.E3),
        ("medicine", "deductive", medicine.E3),
    ),
    l1: (
        ("biology", "deductive", biology.L1),
        ("literature", "deductive", literature.L1),
        ("philosophy", "deductive", philosophy.L1),
        ("psychology", "deductive", psychology.L1),
    ),
    p2: (
        ("mathematics", "probabilistic", mathematics.P2),
        ("biology", "probabilistic", biology.P2),
        ("computer_science", "probabilistic", computer_science.P2),
        ("economics", "probabilistic", economics.P2),
        ("engineering", "probabilistic", engineering.P2),
    ),
    i2: (
        ("mathematics", "inductive", mathematics.I2),
        ("history", "inductive", history.I2),
        ("literature", "inductive", literature.I2),
    ),
    b1: (
        ("mathematics", "abductive", mathematics.B1),
        ("physics", "abductive", physics.B1),
        ("chemistry", "abductive", chemistry.B1),
        ("biology", "abductive", biology.B1),
        ("computer_science", "abductive", computer_science.B1),
        ("philosophy", "abductive", philosophy.B1),
        ("history", "abductive", history.B1),
        ("literature", "abductive", literature.B1),
        ("economics", "abductive", economics.B1),
        ("psychology", "abductive", psychology.B1),
        ("engineering", "abductive", engineering.B1),
        ("medicine", "abductive", medicine.B1),
    ),
    p1: (
        ("physics", "probabilistic", physics.P1),
        ("chemistry", "probabilistic", chemistry.P1),
        ("philosophy", "probabilistic", philosophy.P1),
        ("history", "probabilistic", history.P1),
        ("literature", "probabilistic", literature.P1),
        ("psychology", "probabilistic", psychology.P1),
        ("medicine", "probabilistic", medicine.P1),
    ),
    c1: (
        ("mathematics", "causal", mathematics.C1),
        ("physics", "causal", physics.C1),
        ("chemistry", "causal", chemistry.C1),
        ("biology", "causal", biology.C1),
        ("computer_science", "causal", computer_science.C1),
        ("philosophy", "causal", philosophy.C1),
        ("history", "causal", history.C1),
        ("literature", "causal", literature.C1),
        ("economics", "causal", economics.C1),
        ("psychology", "causal", psychology.C1),
        ("engineering", "causal", engineering.C1),
        ("medicine", "causal", medicine.C1),
    ),
    c2: (("history", "deductive", history.C2),),
    l2: (
        ("philosophy", "deductive", philosophy.L2),
        ("literature", "deductive", literature.L2),
        ("biology", "deductive", biology.L2),
    ),
    i1: (
        ("physics", "inductive", physics.I1),
        ("chemistry", "inductive", chemistry.I1),
        ("biology", "inductive", biology.I1),
        ("computer_science", "inductive", computer_science.I1),
        ("philosophy", "inductive", philosophy.I1),
        ("economics", "inductive", economics.I1),
        ("psychology", "inductive", psychology.I1),
        ("engineering", "inductive", engineering.I1),
        ("medicine", "inductive", medicine.I1),
    ),
    a1: (
        ("mathematics", "analogical", mathematics.A1),
        ("chemistry", "analogical", chemistry.A1),
        ("biology", "analogical", biology.A1),
        ("computer_science", "analogical", computer_science.A1),
        ("history", "analogical", history.A1),
        ("literature", "analogical", literature.A1),
        ("economics", "analogical", economics.A1),
        ("psychology", "analogical", psychology.A1),
        ("medicine", "analogical", medicine.A1),
    ),
    k1: (
        ("computer_science", "deductive", computer_science.K1),
        ("computer_science", "counterfactual", computer_science.K1_CHANGED),
        ("literature", "counterfactual", literature.K1),
    ),
    a2: (
        ("physics", "analogical", physics.A2),
        ("philosophy", "analogical", philosophy.A2),
        ("engineering", "analogical", engineering.A2),
    ),
    m1: (
        ("mathematics", "meta", mathematics.M1),
        ("chemistry", "meta", chemistry.M1),
        ("medicine", "meta", medicine.M1),
        ("history", "meta", history.M1),
    ),
    m2: (
        ("physics", "meta", physics.M2),
        ("computer_science", "meta", computer_science.M2),
        ("literature", "meta", literature.M2),
        ("economics", "meta", economics.M2),
        ("engineering", "meta", engineering.M2),
    ),
    m3: (
        ("biology", "meta", biology.M3),
        ("philosophy", "meta", philosophy.M3),
    ),
}

SAMPLERS: dict[str, ModuleType] = {module.CORE: module for module in TABLE}
CELLS: dict[str, tuple[tuple[str, str, object], ...]] = {module.CORE: rows for module, rows in TABLE.items()}


@cache
def fillings() -> dict[tuple[str, str], tuple[tuple[str, object], ...]]:
    """(domain, reasoning type) -> the (core, skin) pairs that fill it, in the order of the table."""
    found: dict[tuple[str, str], tuple[tuple[str, object], ...]] = {}
    for core, rows in CELLS.items():
        for domain, reasoning_type, skin in rows:
            found[domain, reasoning_type] = (*found.get((domain, reasoning_type), ()), (core, skin))
    return found
