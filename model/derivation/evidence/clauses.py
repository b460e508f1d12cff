"""What the clauses of a reading of evidence say: which things exclude each other, and how large each share is."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from model.compute import ComputeFault, parse_number
from model.facts.opposites import opposed

MOST_NAMES = 6  # that exclude each other


class SenselessError(Exception):
    """A reading that describes no distribution."""


@dataclass(frozen=True)
class Literal:
    """A thing that is so, or is not."""

    name: str
    holds: bool = True

    @property
    def opposite(self) -> "Literal":
        """Its denial."""
        return Literal(self.name, not self.holds)


@dataclass(frozen=True)
class Share:
    """A number as an expression, and whether it counts cases."""

    text: str
    counts: bool


@dataclass
class Case:
    """A reading. `groups` are sets of things of which exactly one is so, the first one being what is inferred."""

    target: tuple[Literal, ...]  # empty: which one is the most likely
    given: tuple[Literal, ...]
    alone: dict[Literal, Share] = field(default_factory=dict)
    joint: dict[tuple[Literal, Literal], Share] = field(default_factory=dict)  # what is inferred first
    rates: dict[tuple[Literal, Literal], Share] = field(default_factory=dict)  # evidence, and what it is the rate among
    total: str = ""
    equal: bool = False
    rest: list[Literal] = field(default_factory=list)
    groups: list[tuple[Literal, ...]] = field(default_factory=list)
    shown: dict[Literal, str] = field(default_factory=dict)

    @property
    def counted(self) -> bool:
        """Whether a count among some is one of all cases, not of what an urn holds that is chosen by chance."""
        return not self.equal and all(share.counts for share in self.alone.values())

    def say(self, literal: Literal) -> str:
        """A literal in the words of the reading."""
        return self.shown.get(literal, f"{'' if literal.holds else 'not '}{literal.name}")

    def group(self, literal: Literal) -> tuple[Literal, ...]:
        """The set that a literal is of. Raises SenselessError, also where it denies one of several."""
        for group in self.groups:
            if literal in group:
                return group
        raise SenselessError


def read(clauses: Sequence[str]) -> Case:
    """The clauses as a case. Raises SenselessError."""
    asked = clauses[0].partition(" = ")[2]
    target, _, given = asked.partition(" given ")
    body = [clause.split() for clause in clauses[1:] if not clause.startswith("unused ")]
    whole = any(clause[-1].isdigit() and int(clause[-1]) > 1 and "of" not in clause for clause in body if clause)
    names: list[str] = []
    case = Case(
        () if target == "most" else _literals(target, names), _literals(given, names) if given else (),
    )  # fmt: skip
    pairs: list[tuple[Literal, str, Literal, Share]] = []
    for clause in body:
        _add(case, clause, whole, names, pairs)
    _merge_opposites(case, names, pairs)
    _arrange(case, pairs)
    return case


def _literals(text: str, names: list[str]) -> tuple[Literal, ...]:
    return tuple(_literal(part.split(), names) for part in text.split(" & "))


def _literal(words: Sequence[str], names: list[str]) -> Literal:
    if len(words) not in (1, 2) or (len(words) == 2 and words[0] != "not"):
        raise SenselessError
    names.append(words[-1])
    return Literal(words[-1], len(words) == 1)


def _add(
    case: Case, clause: list[str], whole: bool, names: list[str], pairs: list[tuple[Literal, str, Literal, Share]]
) -> None:
    if clause == ["equal"]:
        case.equal = True
    elif clause[:1] == ["total"] and len(clause) == 2 and clause[1].isdigit() and not case.total:
        case.total = clause[1]
    elif clause[-1:] == ["rest"]:
        case.rest.append(_literal(clause[:-1], names))
    else:
        size = next((i for i, word in enumerate(clause) if word[:1].isdigit()), 0)
        link = next((i for i, word in enumerate(clause[:size]) if word in ("if", "&")), 0)
        share = _share(clause[size:], whole)
        one = _literal(clause[: link or size], names)
        if link:
            pairs.append((one, clause[link], _literal(clause[link + 1 : size], names), share))
        elif one in case.alone:
            raise SenselessError
        else:
            case.alone[one] = share


def _share(words: Sequence[str], whole: bool) -> Share:
    try:
        values = [parse_number(word) for word in words[::2]]
    except ComputeFault:
        raise SenselessError from None
    match words:
        case [number] if number.isdigit() and whole:
            return Share(number, counts=True)
        case [number] if values[0] <= 1:
            return Share(number, counts=False)
        case [number, "%"] if values[0] <= 100:
            return Share(f"{number} / 100", counts=False)
        case [number, "of", size] if len(values) == 2 and 0 < values[1] >= values[0]:
            return Share(f"{number} / {size}", counts=False)
    raise SenselessError


def _merge_opposites(case: Case, names: Sequence[str], pairs: list[tuple[Literal, str, Literal, Share]]) -> None:
    """Make `negative` the denial of `positive`: of two opposites the one that is said first stays."""
    said = list(dict.fromkeys(names))
    base = {name: next(one for one in said if one == name or opposed(one, name)) for name in said}

    def merged(literal: Literal) -> Literal:
        found = base[literal.name]
        return literal if found == literal.name else Literal(found, not literal.holds)

    for name, first in base.items():
        if first != name:
            case.shown[Literal(first, False)] = name
    case.target, case.given = tuple(map(merged, case.target)), tuple(map(merged, case.given))
    alone = {merged(one): share for one, share in case.alone.items()}
    if len(alone) < len(case.alone):
        raise SenselessError
    case.alone, case.rest = alone, list(map(merged, case.rest))
    pairs[:] = [(merged(one), link, merged(other), share) for one, link, other, share in pairs]


def _arrange(case: Case, pairs: Sequence[tuple[Literal, str, Literal, Share]]) -> None:
    """Find what is inferred, the groups of evidence, and where each share belongs."""
    rated = [(one, other) for one, link, other, share in pairs if link == "if" and not (share.counts and case.counted)]
    inferred = _inferred(case, pairs, rated)
    counted: list[str] = []
    for one, link, other, share in pairs:
        first, evidence = (one, other) if one.name in inferred else (other, one)
        if (one.name in inferred) == (other.name in inferred):
            raise SenselessError
        table = case.rates if link == "if" and not (share.counts and case.counted) else case.joint
        key = (evidence, first) if table is case.rates else (first, evidence)
        if key in table or (table is case.rates and first != other):
            raise SenselessError
        table[key] = share
        counted += [evidence.name] if table is case.joint or share.counts else []
    case.groups = [_group(inferred), *([_group(list(dict.fromkeys(counted)))] if counted else [])]
    evidence_names = [one.name for one, *_ in pairs] + [one.name for one in (*case.alone, *case.target, *case.given)]
    for name in dict.fromkeys([*evidence_names, *(other.name for _, _, other, _ in pairs)]):
        if name not in inferred and name not in counted:
            case.groups.append(_group([name]))


def _inferred(
    case: Case, pairs: Sequence[tuple[Literal, str, Literal, Share]], rated: Sequence[tuple[Literal, Literal]]
) -> list[str]:
    """The names of what is inferred: what rates are rates among; in a table the side that stands first."""
    links = [(one.name, other.name) for one, _, other, _ in pairs]
    asked = [(one.name, other.name) for one in case.target for other in case.given]
    linked = {name for link in (*links, *asked) for name in link}
    if rated:
        sides = {other.name: True for _, other in rated}
    else:
        asked += [(case.target[0].name, other.name) for other in case.target[1:]]
        sides = {(case.target or case.given)[0].name: bool(case.target)}
    for _ in (*links, *asked):
        for one, other in (*links, *((b, a) for a, b in links), *asked, *((b, a) for a, b in asked)):
            if one in sides:
                sides.setdefault(other, not sides[one])
    found = [name for name in dict.fromkeys(name for link in (*links, *asked) for name in link) if sides.get(name)]
    found += [one.name for one in (*case.alone, *case.rest) if one.name not in linked and one not in case.target[1:]]
    return list(dict.fromkeys(found)) or [case.target[0].name]


def _group(names: Sequence[str]) -> tuple[Literal, ...]:
    """Exactly one of several names is so; a single one is so or not."""
    if len(names) > MOST_NAMES:
        raise SenselessError
    return (Literal(names[0]), Literal(names[0], False)) if len(names) == 1 else tuple(map(Literal, names))
