"""A guard of mechanisms: what brings about what, what is so and what is asked, as the sentences of the question say it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from model.guards.causes import asks
from model.guards.links import Row, acts, between, effect_of, has, names, row
from model.question import Question, stands_in

TRENDS = ("up", "down", "same")
_LINKS = ("if", "had", "so", "forces", "makes", "from", "bars", "unless")


class Literal(NamedTuple):
    """A name and what is said of it: `on`, `off`, or of a quantity `up`, `down`, `same`."""

    name: str
    value: str


@dataclass(frozen=True)
class Clause:
    """A clause of a reading: a `rule` (causes, and one effect), a `state`, one that is `forced`, or `only`: nothing else acts."""

    sentence: int
    form: str
    causes: tuple[Literal, ...]
    effects: tuple[Literal, ...]
    either: bool = False  # of a rule: whether each of its causes acts alone

    @property
    def literals(self) -> tuple[Literal, ...]:
        """All that it says."""
        return (*self.causes, *self.effects)


@dataclass(frozen=True)
class Asked:
    """What is asked: `whether` an effect comes about, also `if` something, a cause is `needed` or `enough`, or `which` cause it was."""

    mode: str
    effect: Literal
    causes: tuple[Literal, ...] = ()

    @property
    def literals(self) -> tuple[Literal, ...]:
        """All that it names."""
        return (*self.causes, self.effect)


@lru_cache(maxsize=64)  # of other answers a check is the same
def fault(question: Question, asked: Asked, clauses: tuple[Clause, ...]) -> str | None:
    """Why a reading is not what the sentences say: sentence, word, unread, negation, direction, link, trend, forced, closed or asked."""
    known = {literal.name for literal in (*asked.literals, *(one for clause in clauses for one in clause.literals))}
    rows = [row(sentence, known) for sentence in question.sentences]
    if any(not 1 <= clause.sentence <= len(rows) for clause in clauses):
        return "sentence"
    asking = asks(question)
    for n, signs in enumerate(rows, 1):
        mine = [clause for clause in clauses if clause.sentence == n]
        if question.sentences[n - 1] in asking:
            if mine:
                return "asked"
            continue
        before = {sign.name for sign in names(rows[n - 2])} if n > 1 and stands_in(question.sentences[n - 1]) else set()
        reason = _sentence_fault(signs, mine, before)
        if reason:
            return reason
    trends = any(literal.value in TRENDS for clause in clauses for literal in clause.literals)
    return _asked_fault(row(" ".join(asking), known), asked, trends=trends)


def _sentence_fault(signs: Row, clauses: Sequence[Clause], before: set[str]) -> str | None:
    said = {sign.name for sign in names(signs)}
    read = {literal.name for clause in clauses for literal in clause.literals}
    if read - said - before:
        return "word"
    if said - read:
        return "unread"
    told = [clause for clause in clauses if clause.form != "only"]
    reason = _closing_fault(signs, [clause for clause in clauses if clause.form == "only"], told, said)
    if reason or not told or read - said:  # of a pronoun the place is not known
        return reason
    rules = any(clause.form == "rule" for clause in told)
    parts = _parts(signs, told)
    if parts is None or (not rules and len(names(signs)) > 1 and effect_of(signs)):
        return "direction"
    for clause, part in zip(told, parts, strict=True):
        if rules and clause.form != "rule" and has(part, *_LINKS):
            return "direction"
        reason = _rule_fault(part, clause) if clause.form == "rule" else _state_fault(part, clause)
        if reason:
            return reason
    return None


def _closing_fault(signs: Row, closing: Sequence[Clause], told: Sequence[Clause], said: set[str]) -> str | None:
    """Nothing else brings about the effects of the same sentence, or else what that names; all if it names nothing."""
    if has(signs, "only") != bool(closing) or has(signs, "half"):
        return "closed"
    wanted = {clause.effects[0].name for clause in told if clause.form == "rule"} or {*said}
    return None if all({literal.name for literal in one.effects} == wanted for one in closing) else "closed"


def _parts(signs: Row, clauses: Sequence[Clause]) -> list[Row] | None:
    """The part of a sentence that says each clause: as many names as it has, up to the next break; None where they do not fit."""
    found: list[Row] = []
    rest = signs
    for clause in clauses[:-1]:
        places = [i for i, sign in enumerate(rest) if sign.name]
        size = len(clause.literals)
        if len(places) <= size or {rest[i].name for i in places[:size]} != {literal.name for literal in clause.literals}:
            return None
        last, following = places[size - 1], places[size]
        cut = next((i for i in range(last, following) if rest[i].kind in (",", "and", "but")), following)
        found.append(rest[:cut])
        rest = rest[cut + 1 :] if cut < following else rest[cut:]
    found.append(rest)
    return found


def _rule_fault(signs: Row, rule: Clause) -> str | None:
    effect = rule.effects[0]
    if not has(signs, *_LINKS) or effect.name != effect_of(signs):
        return "direction"
    causes = [i for i, sign in enumerate(signs) if sign.name and sign.name != effect.name]
    joins = [has(signs[i:j], "or") for i, j in pairwise(causes)]
    if len({signs[i].name for i in causes}) > 1 and any(joins) != rule.either:
        return "link"
    return "unread" if _left_out(signs) else _values_fault(signs, rule.literals)


def _left_out(signs: Row) -> bool:
    """Whether something is joined of which nothing is read: no name before the next break, or none behind the last link."""
    for i, sign in enumerate(signs):
        if sign.kind in ("and", "or", "but", "unless"):
            if sign.kind != "unless" and i and signs[i - 1].kind in _LINKS:
                return True
            following = [
                other for other in signs[i + 1 :] if other.kind not in ("no", "not", "if", "for", "up", "down", "force")
            ]
            if not following or not (following[0].name or following[0].kind == "only"):
                return True
    return False


def _state_fault(signs: Row, state: Clause) -> str | None:
    if not any(literal.value in TRENDS for literal in state.literals) and acts(signs) != (state.form == "forced"):
        return "forced"
    return _values_fault(signs, state.literals)


def _values_fault(signs: Row, wanted: Sequence[Literal]) -> str | None:
    """Whether names are said to be so or not as they are read; of quantities, words of direction come in the order of the names."""
    values = {literal.name: literal.value for literal in wanted}
    if not {*values.values()} & {*TRENDS}:
        return (
            "negation" if any((values[one.name] == "off") == one.holds for one in names(signs) if one.name in values) else None
        )
    found = [sign.kind for sign in signs if sign.kind in TRENDS]
    named = [values[sign.name] for sign in names(signs) if sign.name in values]
    return None if found == named else "trend"


def _asked_fault(signs: Row, asked: Asked, *, trends: bool) -> str | None:
    found = [sign.name for sign in names(signs)]
    wanted = {literal.name for literal in asked.literals}
    if {*found} != wanted:
        return "asked"
    conditional = has(signs, "if", "had")
    needed, enough = has(signs, "need") and not has(signs, "enough"), has(signs, "enough")
    if asked.mode == "which":
        return None if has(signs, "which") and _alternatives(signs, asked) else "asked"
    if len(wanted) > 1 and (asked.mode == "needed", asked.mode == "enough") != (needed, enough):
        return "asked"
    if asked.mode in ("needed", "enough"):
        return None if asked.effect.name == _target_of(signs, asked.mode) else "asked"
    if asked.mode == "if" and not (conditional and effect_of(signs) == asked.effect.name):
        return "asked"
    if trends:
        return _asked_trend_fault(signs, asked)
    return _values_fault(signs, asked.literals)


def _asked_trend_fault(signs: Row, asked: Asked) -> str | None:
    """Which way it goes is asked of one of which the question says no way."""
    literals = asked.literals if asked.effect.value in TRENDS else asked.causes
    if asked.effect.value in TRENDS and has(signs, "way"):
        return "asked"
    return _values_fault(signs, literals) if literals else "trend" if has(signs, *TRENDS) else None


def _alternatives(signs: Row, asked: Asked) -> bool:
    """Whether the options stand in a row, joined by `or`, and what they may have brought about apart from them."""
    options = {literal.name for literal in asked.causes}
    places = [i for i, sign in enumerate(names(signs)) if sign.name in options]
    joined = between(signs)[places[-1]] if places else set()
    return places == list(range(places[0], places[0] + len(options))) and "or" in joined if places else False


def _target_of(signs: Row, mode: str) -> str:
    """What something is needed or enough for: the name behind `for`, else the first one of what needs, the last one of what is enough."""
    named = names(signs)
    told_for = next((sign for sign, kinds in zip(named, between(signs), strict=False) if "for" in kinds), None)
    return (told_for or named[0 if mode == "needed" else -1]).name
