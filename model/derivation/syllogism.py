"""Derivations of syllogisms: from what is said of one kind along a chain of kinds; where nothing follows, a case each way."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from model.derivation.moves import derived_by
from model.question import in_one_form
from model.trace import BLANK, UNKNOWN

Literal = tuple[str, bool]  # a kind, and whether one is of it
Statement = tuple[str, Literal, Literal]  # `all` or `some`, of whom, what
_MAX_TERMS = 24
_Way = list[tuple[int, Literal]]  # the premise that each link of a chain is, and where it leads
_Edges = dict[Literal, list[tuple[int, Literal]]]


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[str, tuple[str, ...], str] | None:
    """What is to be found, the lines that derive it, and the answer; None for a reading without sense."""
    head, *body = in_one_form([clause for clause in clauses if not clause.startswith("unused ")]) or ("",)
    blank, _, claim = head.partition(" = ")
    asked = _statement(claim.split())
    cited = [clause.partition(" ")[::2] for clause in body]
    read = [_statement(text.split()) for _, text in cited]
    premises = [one for one in read if one is not None]
    if blank != BLANK or asked is None or asked[1][0] == asked[2][0] or not premises or len(premises) < len(read):
        return None
    if len({term for one in (asked, *premises) for term, _ in one[1:]}) > _MAX_TERMS:
        return None
    lines = [_proof(one, premises) for one in (asked, _negated(asked))]
    if all(lines):
        return None
    goal = f"{asked[1][0]} {asked[2][0]}"
    for answer, proof in zip(("yes", "no"), lines, strict=True):
        if proof:
            return goal, tuple(_cited(proof, cited)), answer
    cases = [_case(one, premises) for one in (asked, _negated(asked))]
    if not all(cases):
        return None
    return goal, (f"true : {cases[0]}", f"false : {cases[1]}"), UNKNOWN


moves = derived_by(solution)


def _cited(proof: Sequence[tuple[int, Statement]], cited: Sequence[tuple[str, str]]) -> Iterator[str]:
    """A line a premise, as its sentence is read, and what then follows."""
    for place, (index, following) in enumerate(proof):
        sentence, text = cited[index]
        yield f"{sentence} : {text}" + (f" so {_said(following)}" if place else "")


def _statement(words: Sequence[str]) -> Statement | None:
    form, *terms = words or [""]
    denied = terms[1:2] == ["not"]
    names = [term for term in terms if term != "not"]
    if form not in ("all", "no", "some") or not 1 <= len(names) <= 2 or len(terms) - len(names) != denied:
        return None
    if len(names) == 1:
        return ("some", (names[0], True), (names[0], True)) if form == "some" else None
    return "some" if form == "some" else "all", (names[0], True), (names[1], not denied and form != "no")


def _said(statement: Statement) -> str:
    form, (subject, _), (predicate, holds) = statement
    if subject == predicate:
        return f"{form} {subject}"
    if form == "all":
        return f"{'all' if holds else 'no'} {subject} {predicate}"
    return f"some {subject} {'' if holds else 'not '}{predicate}"


def _negated(statement: Statement) -> Statement:
    form, subject, (predicate, holds) = statement
    return "some" if form == "all" else "all", subject, (predicate, not holds)


def _edges(premises: Sequence[Statement]) -> _Edges:
    """From each literal to those that it brings with it: a rule, and the rule the other way round, both denied."""
    edges: _Edges = {}
    for index, (form, subject, predicate) in enumerate(premises):
        if form == "all":
            edges.setdefault(subject, []).append((index, predicate))
            edges.setdefault(_other(predicate), []).append((index, _other(subject)))
    return edges


def _other(literal: Literal) -> Literal:
    return literal[0], not literal[1]


def _way(start: Literal, goal: Literal, edges: _Edges) -> _Way | None:
    """The shortest chain from one literal to another."""
    ways: dict[Literal, _Way] = {start: []}
    waiting = [start]
    for literal in waiting:
        if literal == goal:
            return ways[literal]
        for index, following in edges.get(literal, []):
            if following not in ways:
                ways[following] = [*ways[literal], (index, following)]
                waiting.append(following)
    return None


def _proof(statement: Statement, premises: Sequence[Statement]) -> list[tuple[int, Statement]]:
    """The premises that prove a statement, each with what follows from it and those before it; empty where none do."""
    form, subject, predicate = statement
    edges = _edges(premises)
    if form == "all":
        return [(index, ("all", subject, reached)) for index, reached in _way(subject, predicate, edges) or []]
    found: list[list[tuple[int, Statement]]] = []
    for start, (kind, one, other) in enumerate(premises):
        for left, right in product((one, other), repeat=2):  # both may follow from one of the two
            if kind == "some" and left[1]:
                first, second = _way(left, subject, edges), _way(right, predicate, edges)
                if first is not None and second is not None:
                    lines = [(start, premises[start]), *((i, ("some", at, right)) for i, at in first)]
                    found.append([*lines, *((i, ("some", subject, at)) for i, at in second)])
    return min(found, key=len, default=[])


def _case(claim: Statement, premises: Sequence[Statement]) -> str:
    """Individuals, each by its kinds, of whom all premises and a claim are true; empty where there can be none."""
    statements = [claim, *premises]
    edges = _edges(statements)
    terms = list(dict.fromkeys(term for one in statements for term, _ in one[1:]))
    world: list[frozenset[str]] = []
    for form, subject, predicate in [*statements, ("some", claim[1], claim[1])]:
        if form == "all" or any(_is(kinds, subject) and _is(kinds, predicate) for kinds in world):
            continue
        kinds = frozenset(term for term in terms if any(one[1] and _way(one, (term, True), edges) is not None
                                                       for one in (subject, predicate)))  # fmt: skip
        if not _is(kinds, predicate) or any(form == "all" and _is(kinds, s) and not _is(kinds, p) for form, s, p in statements):
            return ""
        world.append(kinds)
    return " & ".join(" ".join(term for term in terms if term in kinds) for kinds in world)


def _is(kinds: frozenset[str], literal: Literal) -> bool:
    return (literal[0] in kinds) == literal[1]
