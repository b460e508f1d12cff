"""A guard of trials: which properties, pairs and cases the sentences of a question tell of, and with what outcome."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from model.guards.causes import asks
from model.guards.negation import denies
from model.guards.tables import law_fault
from model.question import Question, forms

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
# Where one part of a sentence ends and another begins.
_JOINT = re.compile(r"[.;?!\n]|, (?:and |but |yet )?|\b(?:and|but|while|whereas|yet|though|although|if|when)\b")
_END = re.compile(r"[.;?!\n]")
_BEFORE = re.compile(r"(?:(?:\A|[.;:?!\n] ?|\b(?:with|an?|the|after|of) )([a-z]+)(?:,| and)|\b(?:an?|the) ([a-z]+)) \Z")
_BEHIND = re.compile(r" and ([a-z]+)\b")
_NO_PROPERTY = frozenset(
    "the a an it but and no yes when not so to in on that is was does did next new same other with whereas while yet though then as"
    " first here there when trial says such one they got came if which who where or nor in".split()
)
_DECLARES = re.compile(r"\b(?:or|either)\b")
_UNDER = re.compile(
    r"\bby\b|\bweaker\b|\bless\b|\bbelow\b|\bloses?\b|\blost\b|\byield(?:s|ed)?\b|\bg[ia]ves? way\b|\brecessive\b|\bbehind\b|\blower\b"
)
_MOST = re.compile(r"\b(?:most|strongest|hardest|highest|top|first|all the others?|every other)\b")
_LEAST = re.compile(r"\b(?:least|weakest|softest|lowest|bottom|last|none of the others?|no other|not one of)\b")
_ONE = re.compile(r"\b(?:one|single|alone)\b")
_BOTH = re.compile(r"\b(?:both|together|two|pair|jointly)\b")
_EITHER = re.compile(r"\b(?:either|enough|suffices?)\b")
_WHICH = re.compile(r"\b(?:which|who|whom|whose|what|name)\b")


@dataclass(frozen=True)
class _Mark:
    """A word of the reading where the question says it."""

    word: str
    start: int
    end: int


def fault(question: Question, family: str, told: Sequence[str]) -> str | None:
    """Why a reading of trials is not what the question says, None where it is."""
    low = [clause.lower() for clause in told]
    if family == "laws":
        return law_fault(question, low[0], low[1:])
    return {"features": _features_fault, "orders": _orders_fault, "claims": _claims_fault}[family](question, low[0], low[1:])


# Properties


def _features_fault(question: Question, asked: str, clauses: Sequence[str]) -> str | None:
    """asked, space, unread or negation."""
    trials = [clause.split() for clause in clauses if clause.split()[-1] in ("yes", "no")]
    spaces = {word for clause in clauses if clause.split()[-1] not in ("yes", "no") for word in clause.split()}
    head = [] if asked == "which" else asked.removesuffix(" ?").split()
    words = {*head, *(word for row in trials for word in row[:-1])}
    asking = asks(question)
    marks, rules = [], []
    for sentence, found in _by_sentence(question, words):
        declares = sentence not in asking and _DECLARES.search(sentence.lower()) is not None
        marks += [] if declares else found
        if sentence not in asking and (declares or not found):
            rules.append(sentence.lower())
    if _told_spaces(rules) != spaces:
        return "space"
    if (asked == "which") != (_WHICH.search(" ".join(asking).lower()) is not None):
        return "asked"
    groups = _grouped(marks, [*(row[:-1] for row in trials)], head, _spots(question, asking))
    if groups is None:
        return "unread"
    text = question.text.lower()
    if any(_goes_on(text, group) for group in groups):
        return "unread"
    parts = _parts(text, groups)
    return None if all(denies(part) == (row[-1] == "no") for part, row in zip(parts, trials, strict=False)) else "negation"


def _goes_on(text: str, group: Sequence[_Mark]) -> bool:
    """Whether a property more stands right before or behind those that are read of a thing: `short and` red, a `short` red one."""
    before, behind = _BEFORE.search(text[: group[0].start]), _BEHIND.match(text[group[-1].end :])
    return any(found and found[found.lastindex or 0] not in _NO_PROPERTY for found in (before, behind))


def _told_spaces(sentences: Sequence[str]) -> set[str]:
    """The forms that a rule may have, as the sentences say that tell of no trial."""
    text = " ".join(sentences)
    if _EITHER.search(text):
        return {"either"}
    return {name for name, cue in (("one", _ONE), ("both", _BOTH)) if cue.search(text)}


# Orders


def _orders_fault(question: Question, asked: str, clauses: Sequence[str]) -> str | None:
    """asked, unread, negation or direction."""
    trials = [clause.split() for clause in clauses]
    head = [] if asked in ("most", "least") else asked.split()
    names = {word for row in ([*trials, head] if head else trials) for word in (row[0], row[-1])}
    asking = asks(question)
    text, spots = question.text.lower(), _spots(question, asking)
    marks = [mark for _, found in _by_sentence(question, names) for mark in found]
    groups = _grouped(marks, [[row[0], row[-1]] for row in trials], [head[0], head[-1]] if head else [], spots)
    if groups is None:
        return "unread"
    if not head:
        said = " ".join(asking).lower()
        top, bottom = _MOST.search(said) is not None, _LEAST.search(said) is not None
        if (top, bottom) != (asked == "most", asked == "least"):
            return "asked"
    rows = [*trials, head] if head else trials
    for part, row, group in zip(_parts(text, groups), rows, groups, strict=False):
        if denies(part) != ("not" in row):
            return "negation"
        if (_UNDER.search(text[group[0].end : group[1].start]) is not None) != ("under" in row):
            return "direction"
    return None


# Claims


def _claims_fault(question: Question, asked: str, clauses: Sequence[str]) -> str | None:
    """asked, claim, unread or negation."""
    rows = [clause.split() for clause in clauses]
    (every,) = [row for row in rows if row[0] == "every"]
    cases = [row for row in rows if row is not every]
    kind, quality = every[1], every[-1]
    names = {row[0] for row in cases}
    asking = asks(question)
    said: list[tuple[str, list[tuple[str, bool]]]] = []
    claimed = []
    for sentence, marks in _by_sentence(question, {kind, quality, *names}):
        words = [mark.word for mark in marks]
        if not names & set(words) and {kind, quality} <= set(words):
            claimed.append((words, denies(sentence)))
            continue
        for i, (mark, denied) in enumerate(_denied(sentence, question.text.find(sentence), marks)):
            led = i and mark.word in names and marks[i - 1].end + 1 == mark.start  # `the raven Milo`
            if mark.word in names:
                said.append((mark.word, [said[-1][1].pop()] if led and said and said[-1][1] else []))
            elif said or len(marks) > i + 1:
                said = said or [("", [])]
                said[-1][1].append((mark.word, not denied))
    if (asked == "case") != (_WHICH.search(" ".join(asking).lower()) is not None):
        return "asked"
    if not claimed or any((words, denied) != ([kind, quality], "not" in every) for words, denied in claimed):
        return "claim"
    read = [(row[0], [(word, row[i - 1] != "not") for i, word in enumerate(row) if i and word != "not"]) for row in cases]
    told = [(name, signs) for name, signs in said if signs and name]
    if [(name, [word for word, _ in signs]) for name, signs in told] != [
        (name, [word for word, _ in signs]) for name, signs in read
    ]:
        return "unread"
    return None if told == read else "negation"


def _denied(sentence: str, offset: int, marks: Sequence[_Mark]) -> Iterator[tuple[_Mark, bool]]:
    """The words of a sentence, each with whether something before it, behind the word before, denies it."""
    text, at = sentence.lower(), 0
    for mark in marks:
        start, end = mark.start - offset, mark.end - offset
        yield mark, denies(text[at:start])
        at = end


# Where the words are


def _by_sentence(question: Question, words: Collection[str]) -> Iterator[tuple[str, list[_Mark]]]:
    """Each sentence with the words of the reading that it says; their places are those in the whole text."""
    known = {word: forms(word) for word in words}
    at = 0
    for sentence in question.sentences:
        at = max(question.text.find(sentence, at), at)
        found = []
        for match in _WORD.finditer(sentence.lower()):
            text = match.group()
            word = (
                text
                if text in known
                else next((word for word, ways in known.items() if len(text) > 2 and ways & forms(text)), None)
            )
            if word is not None:
                found.append(_Mark(word, at + match.start(), at + match.end()))
        yield sentence, found


def _spots(question: Question, sentences: Sequence[str]) -> list[tuple[int, int]]:
    found = [(question.text.find(sentence), len(sentence)) for sentence in sentences]
    return [(at, at + length) for at, length in found]


def _grouped(
    marks: Sequence[_Mark], trials: Sequence[Sequence[str]], head: Sequence[str], spots: Sequence[tuple[int, int]]
) -> list[list[_Mark]] | None:
    """The words by trials and, last, those that are asked about; None where they do not come in this order."""
    wanted = [word for row in trials for word in row]
    for at in range(len(marks) - len(head), -1, -1):
        run, rest = list(marks[at : at + len(head)]), [*marks[:at], *marks[at + len(head) :]]
        inside = not head or any(start <= run[0].start < end for start, end in spots)
        if inside and [mark.word for mark in run] == list(head) and [mark.word for mark in rest] == wanted:
            waiting = iter(rest)
            return [[next(waiting) for _ in row] for row in trials] + ([run] if head else [])
    return None


def _parts(text: str, groups: Sequence[Sequence[_Mark]]) -> list[str]:
    """The part of the text about each group: from the last joint before it to the end of its sentence, or the next group's part."""
    order = sorted(range(len(groups)), key=lambda i: groups[i][0].start)
    first, last = groups[order[0]][0].start, groups[order[-1]][-1].end
    before = [match.start() for match in _JOINT.finditer(text, 0, first)]
    end = _END.search(text, last)
    starts, ends = [before[-1] if before else 0] * len(groups), [end.start() if end else len(text)] * len(groups)
    for i, j in pairwise(order):
        low, high = groups[i][-1].end, groups[j][0].start
        joints = [match.start() for match in _JOINT.finditer(text, low, high)]
        starts[j] = joints[-1] if joints else high
        over = _END.search(text, low, high)
        ends[i] = over.start() if over else starts[j]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]
