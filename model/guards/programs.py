"""A guard of programs: a reading is held against the question number by number, or name by name, in the order of its sentences."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from model.guards import amounts, hands
from model.guards.amounts import Amount
from model.question import Question, word_forms

# What a sentence supposes to be otherwise than told: outright, or perhaps.
_OTHERWISE = re.compile(
    r"\binstead\b|\brather than\b|\bin place of\b|\bhad(?: \w+)? not\b|\bhadn't\b|(?:^|[,;:] )(?:(?:and|but|so|now|then) )?(?:had|were)\b"
    r"|\bwould\b[^.?;]*\bhad\b|\bwhat if\b|\b(?:if|suppose|imagine|say)\b[^.?;]*\b(?:had|were)\b",
    re.IGNORECASE,
)
_PERHAPS = re.compile(rf"{_OTHERWISE.pattern}|\b(?:would|what if|suppose|imagine|changed?|but with|had|were)\b", re.IGNORECASE)
_COUNTS_UP = re.compile(r"\b(?:in|de)crement|\+\+|--", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:it|its|they|them|he|she|that|this|result|value|number)\b", re.IGNORECASE)
_MOST_TRIED = 2000  # ways to tell the numbers apart
_HELD = ("state", "visits", "next", "last", "size", "holder")
_HOW_MANY = re.compile(r"\bhow (?:many|often)\b|\bnumber of\b|\bcount\b", re.IGNORECASE)
_LEFT_OVER = re.compile(r"\b(?:left|remain\w*|still|hold|holds|contains?|inside|there|size|long|items)\b", re.IGNORECASE)
_LAST = re.compile(
    r"\b(?:last|latest|most recent\w*|final)\b[^.?;]*\b(?:out|removed|popped|taken|served|leave|leaves|left|called|go|pop|removal)\b"
    r"|\b(?:removed|popped|taken|served|called|out|leaves?|left|came|come|goes|gone|went|go) (?:\w+ )?last\b",
    re.IGNORECASE,
)


def fault(question: Question, asked: Sequence[str], clauses: Sequence[str]) -> str | None:
    """Why clauses are not what the sentences say: asked, instead, pair, order, extent, direction, unread or negation."""
    changes = [clause for clause in clauses if clause.startswith("instead ")]
    supposing = _PERHAPS if changes else _OTHERWISE
    if any(supposing.search(sentence) for sentence in question.sentences) != bool(changes):
        return "instead"
    _, asking = hands.asking(question)
    if asked[0] in _HELD:
        return _kind_asked(question, asked, asking) or hands.fault(question, asked, clauses)
    return _name_asked(asked[0], clauses, asking) or _amounts_fault(question, clauses)


def _kind_asked(question: Question, asked: Sequence[str], asking: str) -> str | None:
    """`asked` where the question asks for something else of a machine, a store or a thing."""
    counts = _HOW_MANY.search(asking) is not None
    if counts != (asked[0] in ("visits", "size")):
        return "asked"
    named = all(word_forms(word) & word_forms(asking) for word in asked[1:])
    meant = asked[0] == "holder" and _PRONOUN.search(asking) and question.has_words(asked[1])
    if not named and not meant:
        return "asked"
    if asked[0] in ("next", "last") and (_LAST.search(asking) is not None) != (asked[0] == "last"):
        return "asked"
    return "asked" if asked[0] == "size" and not _LEFT_OVER.search(asking) else None


def _name_asked(name: str, clauses: Sequence[str], asking: str) -> str | None:
    """`asked` where the sentence that asks names another variable."""
    names = amounts.names(clauses)
    named = {one for one in names if word_forms(one) & word_forms(asking)}
    if name not in names or (named and name not in named):
        return "asked"
    return None if named or len(names) == 1 or _PRONOUN.search(asking) else "asked"


@dataclass(frozen=True)
class _Literal:
    """A number of a clause: its value, what it does, the variables of its clause, and the loop in which it stands."""

    value: str
    role: str
    names: frozenset[str]
    stream: int  # 0 the program, 1 how often or until when, 2 what is supposed to be otherwise
    group: int  # the clause
    loop: int = 0


def _literals(clauses: Sequence[str]) -> tuple[list[_Literal], int]:
    """The numbers of the clauses; -> and how many loops there are."""
    found: list[_Literal] = []
    opened: list[int] = []
    loops = 0
    for group, clause in enumerate(clauses):
        words = clause.split()
        stream = 2 if words[0] == "instead" else 0
        words = words[1:] if stream else words
        here = opened[-1] if opened else 0
        if words[0] in ("repeat", "while", "until"):
            loops += 1
            opened.append(loops)
            here = loops
        elif words[0] == "end" and opened:
            opened.pop()
        own = frozenset(word for word in words if word in amounts.names([clause]))
        for before, word in zip(["", *words], words, strict=False):
            if word[0].isdigit():
                role = amounts.ROLES.get(before, before)
                found.append(
                    _Literal(
                        word, role, own, 1 if words[0] in ("repeat", "while", "until") and not stream else stream, group, here
                    )
                )
    return found, loops


def _amounts_fault(question: Question, clauses: Sequence[str]) -> str | None:
    names = amounts.names(clauses)
    told = amounts.told(question, names)
    literals, _ = _literals(clauses)
    changes = any(one.stream == 2 for one in literals)
    matched = _match(told, literals, changes, _COUNTS_UP.search(question.text) is not None)
    if matched is None:
        return "pair"
    pairs = [(told[i], literals[j]) for i, j in enumerate(matched) if j >= 0]
    looped = {one.sentence for one, literal in pairs if literal.stream == 1}
    placed = {literal.group: one.sentence for one, literal in pairs if literal.stream != 2}
    return _extent_fault(question, pairs) or amounts.between_names(question, clauses, names, looped, placed)


def _match(told: Sequence[Amount], literals: Sequence[_Literal], changes: bool, counts_up: bool) -> tuple[int, ...] | None:
    """For each number of the question the number of a clause that it is, -1 for none; None where the order or what they do forbids it.

    The numbers of a program, of its loops, and of what is supposed otherwise each keep their order; within one clause any order will do.
    Where something `counts_up`, a one need not be said.
    """
    streams = [[j for j, one in enumerate(literals) if one.stream == stream] for stream in range(3)]

    @lru_cache(maxsize=_MOST_TRIED)
    def go(i: int, used: frozenset[int]) -> tuple[int, ...] | None:
        if go.cache_info().misses > _MOST_TRIED:
            return None
        if i == len(told):
            left = [one for j, one in enumerate(literals) if j not in used]
            return () if all(one.value == "1" for one in left) and (counts_up or not left) else None
        for j in _open(streams, literals, used):
            if _agree(told[i], literals[j], changes):
                rest = go(i + 1, used | {j})
                if rest is not None:
                    return (j, *rest)
        rest = go(i + 1, used) if told[i].idle else None
        return None if rest is None else (-1, *rest)

    return go(0, frozenset())


def _open(streams: Sequence[Sequence[int]], literals: Sequence[_Literal], used: frozenset[int]) -> list[int]:
    """The numbers that may come next: of each stream those of its first clause that is not used up; a one may be left out."""
    found = []
    for stream in streams:
        group, last = -1, max((literals[j].group for j in stream if j in used), default=-1)
        for j in stream:
            if j in used or literals[j].group < last or (group >= 0 and literals[j].group != group):
                continue
            found.append(j)
            if literals[j].value != "1":
                group = literals[j].group
    return found


def _agree(one: Amount, literal: _Literal, changes: bool) -> bool:
    if one.value != literal.value or (one.roles and literal.role not in one.roles):
        return False
    if literal.role in ("*", "/", "mod", "multiple") and not one.roles:
        return False  # nothing says that it scales
    if changes and (one.supposed if literal.stream != 2 else not one.supposable):
        return False
    return literal.stream == 1 or literal.role == "repeat" or not one.names or bool(one.names & literal.names)


def _extent_fault(question: Question, pairs: Sequence[tuple[Amount, _Literal]]) -> str | None:
    """`extent` where a loop holds less, or more, than the sentences that say it."""
    for count, loop in pairs:
        if loop.stream != 1:
            continue
        beside = [
            (one, literal)
            for one, literal in pairs
            if literal.stream == 0 and one.sentence == count.sentence and literal.role != "="
        ]
        behind = [pair for pair in beside if pair[0].place > count.place]
        before = [pair for pair in beside if pair[0].place < count.place]
        for one, literal in before or behind:
            apart = before and amounts.apart(question, min(one.place, count.place), max(one.place, count.place), count.sentence)
            if literal.loop != loop.loop and not apart:
                return "extent"
        if behind and before and any(literal.loop == loop.loop for _, literal in behind):
            return "extent"
        for one, literal in pairs:
            if literal.stream == 0 and literal.loop == loop.loop and one.sentence != count.sentence and not one.repeated:
                return "extent"
    if any(loop.stream == 1 for _, loop in pairs) and any(
        one.repeated and not lit.loop and lit.stream == 0 for one, lit in pairs
    ):
        return "extent"
    return None
