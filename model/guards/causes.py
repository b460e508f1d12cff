"""A guard of explanations: what shows what, what was seen and what was not, as the sentences of the question say it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from model.guards.negation import denies
from model.question import Question, forms

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ASKS = re.compile(
    r"\?|^\W*(?:(?:so|now|then|and|please|tell me|say)\W+)*(?:which|what|who|how|name|find|give|identify|state|say|work out|determine"
    r"|is|are|must|does|do|can|could|has|have|was|were)\b",
    re.IGNORECASE,
)
_POLAR = re.compile(
    r"(?:^|[,:;] )\W*(?:(?:so|now|then|and)\W+)*(?:is|are|must|does|do|has|have|was|were|can|could)\b", re.IGNORECASE
)
_HOW_MANY = re.compile(r"\bhow many\b|\b(?:number|size|count)\b", re.IGNORECASE)
_FEWEST = re.compile(
    r"\b(?:fewest|fewer|smallest|least|minimal|minimum|as few|shortest|simplest|leanest|most sparing|no more \w+ than)\b",
    re.IGNORECASE,
)
_CLEARS = re.compile(
    r"\b(?:ruled out|rule out|rules out|excluded|cleared|alibi|innocent|blameless|sound|intact|set aside|struck off|cannot be|can't be"
    r"|could not have|not in question|out of the question|dismissed|left out)\b",
    re.IGNORECASE,
)
_NOTHING_ELSE = re.compile(
    r"\b(?:and |but )?(?:nothing else|nothing more|no other \w+|no more than|nothing but|not only|not until|no matter)\b",
    re.IGNORECASE,
)
_ABSENT = re.compile(r"\b(?:absent|missing|lacking|lacks|lack|free of|unheard|unseen)\b", re.IGNORECASE)
# Where another part of a sentence begins, which may deny what the one before says, or say what that denies.
_PART = re.compile(
    r"[,;:.?!]|\b(?:but|yet|while|though|although|whereas|however)\b|\band (?=(?:no|not|never|neither|without)\b)|(?=\bwithout\b)",
    re.IGNORECASE,
)
_AND = re.compile(r"\band\b", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|stays?|stayed|shows?|showed|appears?|appeared"
    r"|turned|came|comes|goes|went)\b|n't\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Mark:
    """A name of the reading where a sentence says it."""

    name: str
    cause: bool
    holds: bool


def asks(question: Question) -> list[str]:
    """The sentences that ask: those with a question mark, else the last or the first one if it begins as a question."""
    sentences = question.sentences
    marked = [sentence for sentence in sentences if "?" in sentence]
    ends = [sentence for sentence in (*sentences[-1:], *sentences[:1]) if _ASKS.search(sentence)]
    return marked or ends[:1] or list(sentences[-1:])


def said(question: Question, cause: str) -> int:
    """How often a question names a cause."""
    return sum(bool(forms(cause) & forms(word)) for word in _WORD.findall(question.text.lower()))


def asked_fault(question: Question, mode: str, asked: str, causes: Sequence[str]) -> str | None:
    """`asked` or `fewest`, where the question asks for something else: one cause, the fewest, how many, or whether one is needed."""
    asking = " ".join(asks(question))
    named = [name for name in causes if _found(name, asking)]
    counts, polar = _HOW_MANY.search(asking) is not None, _POLAR.search(asking) is not None
    if not _found(asked, asking if mode == "needed" else question.text):
        return "asked"
    if mode == "needed":
        return None if polar and len(named) == 1 and not counts else "asked"
    if counts != (mode == "count") or (polar and len(named) == 1):
        return "asked"
    return "fewest" if mode != "count" and (_FEWEST.search(question.text) is not None) != (mode == "fewest") else None


def told_fault(
    question: Question,
    causes: Mapping[str, Mapping[str, bool]],
    seen: Sequence[Mapping[str, bool]],
    out: frozenset[str],
    target: str | None,
) -> str | None:
    """Why the clauses are not what the sentences say: pair, unread or negation. `target` is the cause that is asked about."""
    effects = {effect for shows in causes.values() for effect in shows} | {effect for one in seen for effect in one}
    told: dict[tuple[str, str], bool] = {}
    loose: set[tuple[str, str]] = set()
    observed: list[tuple[dict[str, bool], bool]] = []
    cleared: set[str] = set()
    asking = asks(question)
    for sentence in question.sentences:
        marks = [mark for mark in _marks(sentence, causes, effects) if sentence not in asking or mark.name != target]
        named = {mark.name for mark in marks if mark.cause}
        if not named and marks:
            observed.append(({mark.name: mark.holds for mark in marks}, sentence in asking))
        elif any(not mark.cause for mark in marks):
            groups = _groups(marks)
            loose |= {
                (one.name, other.name) for one in marks for other in marks if not groups and one.cause and not other.cause
            }
            told.update({(cause, mark.name): mark.holds for group, shown in groups for cause in group for mark in shown})
        elif named and sentence not in asking and _CLEARS.search(sentence):
            cleared |= named
    read = {(cause, effect): holds for cause, shows in causes.items() for effect, holds in shows.items()}
    if any(pair not in told and pair not in loose for pair in read):
        return "pair"
    if any(pair not in read for pair in told) or cleared != out:
        return "unread"
    if any(read[pair] != holds for pair, holds in told.items()):
        return "negation"
    return _observed_fault(observed, seen)


def _observed_fault(observed: Sequence[tuple[dict[str, bool], bool]], seen: Sequence[Mapping[str, bool]]) -> str | None:
    """The sentences that say what was seen are read one after the other; one that asks may repeat what others say."""
    clauses = list(seen)
    for signs, repeats in observed:
        rest = dict(signs)
        while rest and clauses and clauses[0].keys() <= rest.keys():
            clause = clauses.pop(0)
            if any(rest.pop(effect) != holds for effect, holds in clause.items()):
                return "negation"
        stated = {effect: holds for one in seen for effect, holds in one.items()}
        if rest and not (repeats and all(stated.get(effect) == holds for effect, holds in rest.items())):
            return "unread"
    return "pair" if clauses else None


def _groups(marks: Sequence[_Mark]) -> list[tuple[list[str], list[_Mark]]]:
    """Which causes show which effects: causes before their effects, or after them; nothing where the order leaves that open."""
    if len({mark.name for mark in marks if mark.cause}) == 1:
        return [([mark.name for mark in marks if mark.cause][:1], [mark for mark in marks if not mark.cause])]
    if marks[0].cause == marks[-1].cause:
        return []
    first = marks[0].cause
    groups: list[tuple[list[_Mark], list[_Mark]]] = []
    for mark in marks:
        if mark.cause == first and (not groups or groups[-1][1]):
            groups.append(([], []))
        groups[-1][0 if mark.cause == first else 1].append(mark)
    pairs = groups if first else [(after, before) for before, after in groups]
    return [([mark.name for mark in ones], shown) for ones, shown in pairs]


def _marks(sentence: str, causes: Mapping[str, object], effects: set[str]) -> list[_Mark]:
    """The names that a sentence says, in its order; longer ones first, and no word twice."""
    found: dict[int, tuple[str, bool]] = {}
    names = sorted(
        [*((name, True) for name in causes), *((name, False) for name in effects)], key=lambda one: -len(one[0].split())
    )
    taken: set[int] = set()
    words = list(_WORD.finditer(sentence.lower().replace("’", "'")))
    for name, cause in names:
        wanted = [forms(word) for word in name.lower().split()]
        for i in range(len(words) - len(wanted) + 1):
            place = range(i, i + len(wanted))
            if not taken & {*place} and all(forms(words[i + k].group()) & wanted[k] for k in range(len(wanted))):
                taken |= {*place}
                found[i] = (name, cause)
    places = {words[i].start(): one for i, one in found.items()}
    denied = _denied(sentence, [place for place, (_, cause) in places.items() if cause])
    return [
        _Mark(name, cause, not any(start <= place < end for start, end in denied))
        for place, (name, cause) in sorted(places.items())
    ]


def _denied(sentence: str, causes: Sequence[int]) -> list[tuple[int, int]]:
    """The stretches of a sentence that say that something is not so; what stands before a cause is said of that."""
    plain = _NOTHING_ELSE.sub(lambda match: " " * len(match.group()), sentence.replace("’", "'"))
    found: list[tuple[int, int]] = []
    parts = list(_parts(plain))
    denying = False
    for start, end in parts:
        own = denies(plain[max([start, *(place for place in causes if start <= place < end)]) : end])
        own = own or (not causes and _ABSENT.search(plain[start:end]) is not None)
        # `no smoke, heat or dust`, `not seen: smoke`: a list goes on denying
        ends_list = not _VERB.search(plain[start:end]) and " or " in _to_end(plain, start, parts)
        denying = own or (denying and (plain[start - 1 : start] == ":" or (plain[start - 1 : start] == "," and ends_list)))
        if denying:
            found.append((start, end))
    return found


def _to_end(text: str, start: int, parts: Sequence[tuple[int, int]]) -> str:
    """From a part of a list to the end of the list."""
    end = start
    for other, stop in parts:
        if other == start or (other > start and text[other - 1] == ","):
            end = stop
        elif other > start:
            break
    return text[start:end]


def _parts(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _PART.finditer(text):
        if match.start() > start:
            yield from _halves(text, start, match.start())
        start = match.end()
    yield from _halves(text, start, len(text))


def _halves(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """`noise was heard and smoke was not`: two parts where each has a verb and one of them denies."""
    for match in _AND.finditer(text, start, end):
        left, right = text[start : match.start()], text[match.end() : end]
        if _VERB.search(left) and _VERB.search(right) and denies(left) != denies(right):
            yield from ((start, match.start()), (match.end(), end))
            return
    yield start, end


def _found(name: str, text: str) -> bool:
    known = {form for word in _WORD.findall(text.lower()) for form in forms(word)}
    return all(forms(word) & known for word in name.lower().split())
