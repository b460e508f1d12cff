"""What an L2 problem says: a chain of kinds joined by statements, which proves or refutes what is asked, or just fails to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from training.draw import Draw

ALL, NO, SOME, OTHER = "all", "no", "some", "other"  # the last: some who are not
NEGATED = {ALL: OTHER, OTHER: ALL, NO: SOME, SOME: NO}
Statement = tuple[str, str, str]  # form, of which kind, what; `some` of one kind twice: there are some
_Literal = tuple[str, bool]
_IDLE = (ALL, ALL, NO, SOME, SOME, OTHER)


@dataclass(frozen=True)
class Skin:
    """The words of one domain: kinds with a plural in s, adjectives, and what they are said of; `person` tells who from what."""

    nouns: tuple[str, ...]
    adjectives: tuple[str, ...]
    beings: tuple[tuple[str, str], ...]
    person: bool = False
    invented: float = 0.15  # share of kinds that are invented
    described: float = 0.4  # share of kinds that are adjectives


@dataclass(frozen=True)
class Plan:
    """What is asked, premises in the order of the chain with those that nothing needs at the end, and which kinds are nouns."""

    asked: Statement
    premises: tuple[Statement, ...]
    nouns: frozenset[str]
    answer: str


def make(draw: Draw, words: Sequence[tuple[str, bool]], count: int, answer: str, spare: int) -> Plan | None:
    """A plan of `count` premises that matter and `spare` that do not, over words (and whether each is a noun); None by bad luck."""
    rng = draw.rng
    form = rng.choice((ALL, NO, SOME, OTHER))
    joints = _joints(draw, form, count)
    names = [word for word, _ in words]
    ends = names[0], names[sum(joint != "E" for joint in joints)]
    if answer == "unknown":
        fresh = draw.unanswerable or rng.random() < 0.2
        premises = (
            _torn(draw, list(_told(draw, joints, names)), names) if fresh else list(_told(draw, _bent(draw, joints), names))
        )
        form = rng.choice((form, NEGATED[form]))
    else:
        premises = list(_told(draw, joints, names))
        form = form if answer == "yes" else NEGATED[form]
    asked = (form, *(ends if form in (ALL, OTHER) or rng.random() < 0.5 else ends[::-1]))
    said = {term for one in premises for term in one[1:]}
    for name in [name for name in names if name not in {*said, *ends}][:spare]:
        pair = rng.sample((name, rng.choice(sorted(said))), 2)
        premises.append((rng.choice(_IDLE), *pair))
    if not said.issuperset(ends) or solved(asked, premises) != answer:
        return None
    return Plan(asked, tuple(premises), frozenset(word for word, noun in words if noun), answer)


def _joints(draw: Draw, form: str, count: int) -> str:
    """How neighbours of a chain are joined so that its ends are: r all are of the next, l all of the next are, n none, s some, o some
    are not; E: there are some of the last one named.
    """
    rng = draw.rng
    if form == ALL:
        return "r" * count
    if form == NO:
        return _spread(draw, "r", "n", "l", count=count)
    if form == SOME:
        return _spread(draw, "l", "E" if rng.random() < 0.35 else "s", "r", count=count)
    if rng.random() < 0.5:
        return _spread(draw, "l", "o", "l", count=count)
    before = rng.randint(0, count - 2)
    rest = _spread(draw, "r", "n", "l", count=count - 1 - before)
    return "l" * before + rng.choice("Es") + rest


def _spread(draw: Draw, left: str, middle: str, right: str, *, count: int) -> str:
    before = draw.rng.randint(0, count - 1)
    return left * before + middle + right * (count - 1 - before)


def _bent(draw: Draw, joints: str) -> str:
    """The same joints with some turned round, or in another order."""
    places = [i for i, joint in enumerate(joints) if joint in "rl"]
    if draw.rng.random() < 0.25 or not places:
        return "".join(draw.rng.sample(joints, len(joints)))
    turned = draw.rng.sample(places, min(len(places), draw.rng.choice((1, 1, 2))))
    return "".join("rl"["rl".index(joint) - 1] if i in turned else joint for i, joint in enumerate(joints))


def _torn(draw: Draw, premises: list[Statement], names: Sequence[str]) -> list[Statement]:
    """The same premises, but one of them about a kind that no other one names."""
    at = draw.rng.randrange(len(premises))
    form, subject, predicate = premises[at]
    if subject == predicate:
        premises[at] = (form, names[-1], names[-1])
    else:
        premises[at] = draw.rng.choice(((form, names[-1], predicate), (form, subject, names[-1])))
    return premises


def _told(draw: Draw, joints: str, names: Sequence[str]) -> Iterator[Statement]:
    at = 0
    for joint in joints:
        one, two = names[at], names[min(at + 1, len(names) - 1)]
        if joint == "E":
            yield SOME, one, one
            continue
        at += 1
        if joint in "ns":
            one, two = draw.rng.sample((one, two), 2)
        yield {"r": (ALL, one, two), "l": (ALL, two, one), "n": (NO, one, two), "s": (SOME, one, two), "o": (OTHER, one, two)}[
            joint
        ]


def solved(asked: Statement, premises: Sequence[Statement]) -> str:
    """yes, no or unknown; empty where it hangs on whether a kind has any members, or premises cannot all be true."""
    terms = {term for one in (asked, *premises) for term in one[1:]}
    found = {_solved(asked, [*premises, *more]) for more in ([], [(SOME, term, term) for term in terms])}
    return found.pop() if len(found) == 1 else ""


def _solved(asked: Statement, premises: Sequence[Statement]) -> str:
    """By closing every literal under the premises, and looking who there is."""
    brings = _closed(premises)
    people = [brings[one, True] | brings[two, form == SOME] for form, one, two in premises if form in (SOME, OTHER)]
    if any((term, not holds) in one for one in people for term, holds in one):
        return ""
    form, subject, predicate = asked
    truths = {
        form: {ALL: (predicate, True), NO: (predicate, False)}.get(form, ("", True)) in brings[subject, True]
        for form in (ALL, NO)
    } | {form: any({(subject, True), (predicate, form == SOME)} <= one for one in people) for form in (SOME, OTHER)}
    return "yes" if truths[form] else "no" if truths[NEGATED[form]] else "unknown"


def _closed(premises: Sequence[Statement]) -> dict[_Literal, set[_Literal]]:
    """Each literal with all that it brings, by Warshall's closure."""
    literals = list(product(dict.fromkeys(term for one in premises for term in one[1:]), (True, False)))
    brings = {literal: {literal} for literal in literals}
    for form, one, two in premises:
        if form in (ALL, NO):
            brings[one, True].add((two, form == ALL))
            brings[two, form == NO].add((one, False))
    for middle in literals:
        for found in brings.values():
            if middle in found:
                found |= brings[middle]
    return _Total(brings)


class _Total(dict[_Literal, set[_Literal]]):
    """What a literal brings of which nothing is told: itself."""

    def __missing__(self, literal: _Literal) -> set[_Literal]:
        return {literal}
