"""The check kind `syllogism`: all that sentences say of all, none and some, drawn into a Venn diagram of every kind at once."""

import re
from collections.abc import Sequence

from model.guards import categorical as guard
from model.guards.categorical import Statement
from model.question import Question, in_one_form
from model.trace import UNKNOWN

MAX_TERMS = 16
MAX_CLAUSES = 24
_FORMS = ("all", "no", "some")
_NEGATED = {"all": "other", "other": "all", "no": "some", "some": "no"}
_SENTENCE = re.compile(r"s([1-9]\d{0,2})", re.ASCII)
_TERM = re.compile(r"[a-z][a-z'-]*", re.ASCII)
_KEPT = frozenset({*_FORMS, "not", "so", "unused", "true", "false"})
_Sized = tuple[int, Statement]  # the number of a sentence, and what it says


class _BadError(Exception):
    """A check that cannot be read, by its reason."""


class _Diagram:
    """A set of regions is a number: bit r stands for those who are of the kinds whose bits are set in r, and of no other."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        terms = list(dict.fromkeys(term for statement in statements for term in statement.terms))
        if len(terms) > MAX_TERMS:
            raise _BadError("size")
        self._whole = (1 << (1 << len(terms))) - 1
        self._of = {term: self._whole ^ self._whole // ((1 << (1 << i)) + 1) for i, term in enumerate(terms)}

    def possible(self, statements: Sequence[Statement], *, members: bool) -> bool:
        """Whether all can be true at once; with `members`, also where every kind has some."""
        left = self._whole
        for one in statements:
            if one.form in ("all", "no"):
                left &= self._whole ^ self._region(Statement(_NEGATED[one.form], *one.terms))
        wanted = [self._region(one) for one in statements if one.form in ("some", "other")]
        return all(left & region for region in (*wanted, *(self._of.values() if members else ())))

    def _region(self, statement: Statement) -> int:
        """Who is both, or the one but not the other."""
        inside, other = (self._of[term] for term in statement.terms)
        return inside & (other if statement.form == "some" else self._whole ^ other)


def syllogism_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check fails, None where it holds.

    The reason is syntax, size, sentence, word, asked, quantifier, direction, unread, contradiction, closure, or import: what
    follows hangs on whether there is any of a kind, and no sentence says so.
    """
    if not 0 < len(clauses) <= MAX_CLAUSES:
        return "size"
    try:
        asked, premises, unused = _read(in_one_form([clause.lower() for clause in clauses]))
        return guard.fault(question, asked, tuple(premises), frozenset(unused)) or _judged(
            asked, [one for _, one in premises], answer
        )
    except _BadError as bad:
        return str(bad)


def _read(clauses: Sequence[str]) -> tuple[Statement, list[_Sized], set[int]]:
    _, sign, head = clauses[0].partition(" = ") if clauses else ("", "", "")
    asked = _statement(head.split())
    if not sign or asked.subject == asked.predicate:
        raise _BadError("syntax")
    lines = [clause.split() for clause in clauses[1:]]
    unused = {_number(word) for words in lines if words[:1] == ["unused"] for word in words[1:]}
    premises = [(_number(words[0]), _statement(words[1:])) for words in lines if words[:1] != ["unused"] and words]
    if not premises:
        raise _BadError("syntax")
    return asked, premises, unused


def _statement(words: Sequence[str]) -> Statement:
    """`all A B`, `no A B`, `some A B`, `some A not B`, `some A`."""
    form, *terms = words or [""]
    denied = terms[1:2] == ["not"]
    if denied:
        del terms[1]
    if form not in _FORMS or (denied and form != "some") or not all(_TERM.fullmatch(term) for term in terms):
        raise _BadError("syntax")
    if len(terms) == 1 and form == "some" and not denied:
        terms *= 2
    elif len(terms) != 2 or terms[0] == terms[1] or _KEPT & {*terms}:
        raise _BadError("syntax")
    return Statement("other" if denied else form, *terms)


def _number(word: str) -> int:
    match = _SENTENCE.fullmatch(word)
    if match is None:
        raise _BadError("syntax")
    return int(match.group(1))


def _judged(asked: Statement, premises: Sequence[Statement], answer: str) -> str | None:
    found = [_follows(asked, premises, members=members) for members in (False, True)]
    if "contradiction" in found:
        return "contradiction"
    if found[0] != found[1]:
        return "import"
    return None if found[0] == answer.lower() else "closure"


def _follows(asked: Statement, premises: Sequence[Statement], *, members: bool) -> str:
    diagram = _Diagram([asked, *premises])
    may = [diagram.possible([*premises, claim], members=members) for claim in (asked, _negated(asked))]
    return {(True, True): UNKNOWN, (True, False): "yes", (False, True): "no"}.get((may[0], may[1]), "contradiction")


def _negated(statement: Statement) -> Statement:
    return Statement(_NEGATED[statement.form], *statement.terms)


def step_true(question: Question, clauses: Sequence[str], before: Sequence[str], step: str) -> bool:
    """Whether a step restates a premise, concludes what follows from it and the step before, or shows a case that fits them all."""
    del question  # the clauses are held against it when the check is run
    label, sign, text = step.lower().partition(" : ")
    previous = next((one.lower().rpartition(" : ")[2] for one in reversed(before) if " : " in one), "")
    said = [clause.lower() for clause in clauses if not clause.startswith("unused ")]
    try:
        *said, text, previous = in_one_form([*said, text, previous])
        asked, premises, _ = _read(said)
        if not sign:
            return False
        if label in ("true", "false"):
            return _fits(text, [*(one for _, one in premises), asked if label == "true" else _negated(asked)])
        left, so, right = text.partition(" so ")
        cited = _statement(left.split())
        if (_number(label), cited) not in premises:
            return False
        if not so:
            return True
        known, conclusion = [cited, _statement(previous.rpartition(" so ")[2].split())], _statement(right.split())
        return not _Diagram([*known, conclusion]).possible([*known, _negated(conclusion)], members=False)
    except _BadError:
        return False


def _fits(text: str, statements: Sequence[Statement]) -> bool:
    """Whether a world of the individuals that are listed, each by its kinds, is as the statements say."""
    world = [frozenset(one.split()) for one in text.split(" & ")]

    def holds(one: Statement) -> bool:
        met = any(one.subject in kinds and (one.predicate in kinds) == (one.form in ("some", "no")) for kinds in world)
        return met == (one.form in ("some", "other"))

    known = {term for one in statements for term in one.terms}
    return all(kinds and kinds <= known for kinds in world) and all(map(holds, statements))
