"""Derivations by analogy of arguments: statement by statement one is laid on the other, and their terms are paired as they meet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from model.derivation.parallels.grammar import GAP

PLACES = ("first", "second", "third", "fourth")
_FIXED = ("so", "all", "no", "some", "if", "or", "not")


@dataclass(frozen=True)
class Statement:
    """The words of a statement: its form, with a blank for each term, and its terms."""

    form: tuple[str, ...]
    terms: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words in their order."""
        rest = iter(self.terms)
        return " ".join(word or next(rest) for word in self.form)

    def renamed(self, pairs: Mapping[str, str]) -> "Statement":
        """The statement of other terms; what has no partner is a gap."""
        return Statement(self.form, tuple(pairs.get(term, GAP) for term in self.terms))


def statement(clause: str) -> Statement:
    """A clause as a statement."""
    words = clause.split()
    return Statement(
        tuple(word if word in _FIXED else "" for word in words), tuple(word for word in words if word not in _FIXED)
    )


def arguments(clauses: Sequence[str]) -> list[list[Statement]]:
    """Statements that share terms, together, in their order."""
    found: list[list[Statement]] = []
    for one in map(statement, clauses):
        mine = [group for group in found if any({*one.terms} & {*other.terms} - {GAP} for other in group)]
        rest = [group for group in found if group not in mine]
        merged = [said for group in mine for said in group]
        at = found.index(mine[0]) if mine else len(rest)
        found = [*rest[:at], [*merged, one], *rest[at:]]
    return found


class Comparison:
    """One argument laid on another, as far as there is but one way: `lines` say how, `pairs` has terms of the first with their partners.

    A statement with a gap is laid where nothing else can be; `gapped` is then its partner.
    """

    def __init__(self, first: Sequence[Statement], other: Sequence[Statement]) -> None:
        self.pairs: dict[str, str] = {}
        self.lines: list[str] = []
        self.gapped: Statement | None = None
        self.left = sorted(first, key=lambda one: one.form[0] != "so")
        self.pool = list(other)
        self._short = len(other) < len(first)
        while self._laid(gaps=False) or self._laid(gaps=True):
            pass

    def fits(self, one: Statement, other: Statement) -> bool:
        """Whether two statements may be partners: of one form, their terms pairs of those so far, or both without a partner."""
        return one.form == other.form and all(
            b == GAP or (self.pairs[a] == b if a in self.pairs else b not in self.pairs.values())
            for a, b in zip(one.terms, other.terms, strict=True)
        )

    def _laid(self, *, gaps: bool) -> bool:
        """Lay a statement on the first one that has it for its only partner."""
        for one, partner in self._single():
            if (GAP in partner.terms) != gaps:
                continue
            fresh = {a: b for a, b in zip(one.terms, partner.terms, strict=True) if a not in self.pairs and b != GAP}
            self.pairs |= fresh
            self.left.remove(one)
            self.pool.remove(partner)
            if gaps:
                self.gapped = one
            if fresh:
                self.lines.append(f"{' '.join(fresh.values())} : like {' '.join(fresh)}")
            elif not gaps:
                self.lines.append(f"{partner.text} : stated")
            return True
        return False

    def _single(self) -> Iterator[tuple[Statement, Statement]]:
        """Statements with their only partners; where the other argument lacks some, it is its statements that each have a partner."""
        ways = [(one, other) for one in self.left for other in self.pool if self.fits(one, other)]
        of = int(self._short)
        yield from (way for way in ways if sum(way[of] == other[of] for other in ways) == 1)

    def absent(self) -> list[str] | None:
        """Lines for statements of the first that have no partner; None where some may have several."""
        if any(self.fits(one, other) for one in self.left for other in self.pool):
            return None
        return [f"{one.renamed(self.pairs).text} : absent" for one in self.left]


def derived(asked: str, clauses: Sequence[str]) -> tuple[list[str], str | None] | None:
    """The lines that compare arguments, and the answer, None where it is open; None where there is more than one way to go on."""
    first, *others = arguments(clauses) or [[]]
    sizes = {len(group) for group in (first, *others)}
    gaps = [one for group in (first, *others) for one in group if GAP in one.terms]
    concluded = all(sum(one.form[0] == "so" for one in group) == 1 for group in (first, *others))
    if not 0 < len(others) < len(PLACES) or not concluded or len(gaps) != (asked == "gap"):
        return None
    if asked == "gap":
        return _completed(first, others[0], gaps[0]) if len(others) == 1 and gaps[0] in others[0] else None
    if len(sizes) != 1 or (asked == "same" and len(others) != 1):
        return None
    lines, alike = list[str](), list[str]()
    for place, other in zip(PLACES[1:], others, strict=False):
        compared = Comparison(first, other)
        absent = compared.absent()
        if absent is None:
            return None
        lines += [*compared.lines, *absent]
        alike += [] if absent else [place]
    if asked == "same":
        return lines, "yes" if alike else "no"
    return ([*lines, f"same : {alike[0]}"], alike[0]) if len(alike) == 1 and len(others) > 1 else None


def _completed(first: Sequence[Statement], other: Sequence[Statement], gap: Statement) -> tuple[list[str], str | None] | None:
    """What fills a gap of an argument; None where its statements do not all have their places."""
    compared = Comparison(first, other)
    if compared.gapped is None or compared.pool or gap.terms.count(GAP) != 1:
        return None
    term = compared.gapped.terms[gap.terms.index(GAP)]
    if term not in compared.pairs:
        return [*compared.lines, f"missing {term}"], None
    return [*compared.lines, f"gap : {compared.pairs[term]}"], compared.pairs[term]
