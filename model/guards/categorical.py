"""A guard of all, none and some: what a sentence plainly says of two kinds, and that no sentence that tells of them is passed over.

A sentence is read by the words that say of how many, by its denials and by which kind stands behind the first of them. Where it has
words besides that could narrow what is said (`all red stones`, `most`, `only`), no reading of it is right.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from model.guards.negation import denies
from model.question import Question, forms

_ALL, _NO, _SOME, _OTHER = "all", "no", "some", "other"
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_QUANTIFIER = (
    r"not (?:all|every|each|everyone|everything)|all|every|each|any|no|none|no one|nobody|nothing|some|someone|somebody|something"
    r"|anyone|anything|everyone|everything|everybody|whoever|whatever|at least one|a few|several|not one|not a single|not any"
    r"|there (?:\w+ )?(?:is|are|exists?)|if|when|whenever"
)
_PART = re.compile(
    rf"\s*[,:;]\s*(?:(?:and|but|while|whereas|yet|though|then|so) )?|\s+(?:and|but|while|whereas|yet|though) (?=(?:{_QUANTIFIER})\b)"
)
_FIRST = re.compile(rf"\b(?:{_QUANTIFIER})\b")
# `if someone is kind, ...`, but not the `if` of `if all are kind, is ...?`
_CONDITION = re.compile(
    r"\b(?:(?:if|when|whenever) (?:someone|somebody|something|anyone|anything|an?|one|they|he|she|it)|whoever|whatever)\b"
)
_IF = re.compile(r"\b(?:if|when|whenever)\b")
_NOT_ALL = re.compile(
    r"\bnot (?:all|every|each|everyone|everything|everybody)\b"
    r"|\b(?:not|isn't|false|untrue|wrong)(?: (?:true|so|right|the case|to (?:say|think|claim)))?(?: that)?"
    r" (?:all|every|each|everyone|everything)\b"
)
_NONE = re.compile(r"\b(?:no|none|nobody|nothing|neither|not one|not a single|not any)\b")
_SOMEBODY = re.compile(
    r"\b(?:some|someone|somebody|something|at least one|a few|several|(?<!each )(?<!every )one of (?:the|them|these)"
    r"|one or more|there (?:\w+ )?(?:is|are)|(?:is|are) there|exists?)\b"
)
_ANY_ONE = re.compile(r"(?<!there is )\bsome(?:one|body|thing) (?:who|that|which) is\b")  # him who is so, or whoever is so
# `the sage is calm` speaks of one, `few` of next to none; what can be is not said to be; `it is false that some are` is too far round.
_NOT_SAID = re.compile(
    r"^(?:the|this|that|one) (?:\w+ ){1,2}(?:is|was|has|isn't)\b|^both\b|\b(?:false|untrue|wrong|not true)\b|(?<!\ba )\bfew\b"
    r"|(?:\bnot|n't) always\b|\b(?!to )\w+ say\b"
)
_MAY = re.compile(r"\bcan\b")
_ASKED_SOMEBODY = re.compile(r"\b(?:any|anyone|anything|anybody|ever)\b")
_BE = re.compile(r"\b(?:is|are|isn't|aren't)$")
_ALONE = re.compile(r"(?: one)? (?:is|are|isn't|aren't|of (?:them|these|those|whom|which))\b")
# Turns of phrase that add nothing to what they introduce.
_IDLE = re.compile(
    r"\b(?:or not|yes or no|true or false|no doubt|without (?:a )?doubt|without exception|nobody doubts(?: that)?|everyone knows(?: that)?"
    r"|we know|at all|isn't that so|it is (?:known|certain|true|a fact|clear)(?: that)?|to be sure|of course)\b"
)
_INVERTED = re.compile(r"(?:(?:so|then|yes|true|or|,) )*(?:is|are) the\b")
# All that a sentence may say besides its two kinds.
_TOLD = frozenset(
    """
    a an the this that these those it its they them there he him she her what which who whom one ones of in for from as to at by on is
    are was were be being been am do does has must exist exists not no none nobody nothing never neither isn't aren't isnt arent can
    can't cannot cant all every each any everyone everybody everything anyone anybody anything whoever whatever some someone somebody
    something few several least single always ever even also too well once same time such thing things if when whenever then so and
    but while whereas yet though both means case person people beings creature creatures animal animals organism organisms entity
    entities character characters villager villagers traveller travellers object objects certainly surely clearly indeed really
    definitely plainly happen happens turn turned turns out found counts count among other here given say suppose consider assume let
    note now however besides furthermore again hence thus therefore please story play tale
    """.split()
)
# What one that asks may say, too.
_ASKING = frozenset(
    """
    true false wrong right correct certain sure safe claim check decide whether tell answer find work prove proves show shows statements
    facts premises conclude concluded conclusion follow follows question logic logically deduce infer inferred said would you i we me or
    """.split()
)
FILLERS = _TOLD | _ASKING


@dataclass(frozen=True)
class Statement:
    """What is said of two kinds: `all`, `no`, `some`, or `other` (some are not). Where both are one, there are some."""

    form: str
    subject: str
    predicate: str

    @property
    def terms(self) -> tuple[str, str]:
        """Both kinds."""
        return self.subject, self.predicate


@dataclass(frozen=True)
class _Span:
    """Neighbouring parts of a sentence that hold what a statement says."""

    sentence: int
    first: int
    last: int


@lru_cache(maxsize=64)  # a check is run with other answers, too
def fault(
    question: Question, asked: Statement, premises: tuple[tuple[int, Statement], ...], unused: frozenset[int]
) -> str | None:
    """Why statements, each with the number of its sentence, are not what a question says: sentence, word, asked, quantifier,
    direction or unread; None where they are.
    """
    parts = [divided(sentence) for sentence in question.sentences]
    cited = frozenset(number for number, _ in premises)
    if not cited | unused <= frozenset(range(1, len(parts) + 1)) or cited & unused:
        return "sentence"
    asking = _asking(question, parts, asked, cited | unused)
    if asking is None:
        return "unread" if len(parts) - len(cited | unused) > 1 else "asked"
    found = _says(_text(parts, asking, asked), asked, asks=True)
    if found:
        return "asked" if found == "word" else found
    read = {(asking.sentence, i) for i in range(asking.first, asking.last + 1)}
    for number, statement in premises:
        spans = [span for span in _spans(parts, number, statement) if not _meet(span, asking)]
        if not spans:
            return "word"
        supposed = number != asking.sentence and _IF.search(_plain(question.sentences[number - 1])) is not None
        texts = [_text(parts, span, statement) for span in spans]
        reasons = [
            "quantifier" if supposed and not _CONDITION.search(text) else _says(text, statement, asks=False) for text in texts
        ]
        if None not in reasons:
            return reasons[0]
        span = spans[reasons.index(None)]
        read |= {(number, i) for i in range(span.first, span.last + 1)}
    known = [term for _, statement in premises for term in statement.terms]
    left = (part for n, sentence in enumerate(parts, 1) for i, part in enumerate(sentence) if (n, i) not in read)
    return "unread" if any(_places(part, term) for part in left for term in (*known, *asked.terms)) else None


def divided(sentence: str) -> list[str]:
    """The parts of a sentence that may each say something of two kinds, in small letters."""
    return _PART.split(_IDLE.sub(" ", _plain(sentence).rstrip(".?!; ")))


def says(text: str, statement: Statement) -> bool:
    """Whether a text tells a statement, in words that say nothing else."""
    return _says(text, statement, asks=False) is None


def _plain(sentence: str) -> str:
    plain = " ".join(sentence.lower().replace("’", "'").replace("‘", "'").split())
    return plain.replace("each and every", "every").replace("one or more", "some")


def _asking(question: Question, parts: Sequence[Sequence[str]], asked: Statement, told: frozenset[int]) -> _Span | None:
    """The last parts that hold what is asked, of the one sentence that tells nothing, or of the last one."""
    free = [n for n in range(1, len(parts) + 1) if n not in told]
    if len(free) > 1 or not parts:
        return None
    marked = [n for n, sentence in enumerate(question.sentences, 1) if sentence.endswith("?")]
    if marked and free and free != marked[-1:]:
        return None
    spans = _spans(parts, (free or marked or [len(parts)])[-1], asked)
    return max(spans, key=lambda span: span.last, default=None)


def _spans(parts: Sequence[Sequence[str]], number: int, statement: Statement) -> list[_Span]:
    """The shortest runs of parts of a sentence that hold both kinds."""
    sentence = parts[number - 1]
    for size in range(1, len(sentence) + 1):
        found = [
            _Span(number, at, at + size - 1)
            for at in range(len(sentence) - size + 1)
            if all(_places(" ".join(sentence[at : at + size]), term) for term in statement.terms)
        ]
        if found:
            return found
    return []


def _meet(one: _Span, other: _Span) -> bool:
    return one.sentence == other.sentence and one.first <= other.last and other.first <= one.last


def _text(parts: Sequence[Sequence[str]], span: _Span, statement: Statement) -> str:
    """What is to be judged: where the last part has its own word for how many (`..., but none of them is calm`), that part,
    with the kind that is spoken of put in.
    """
    sentence = parts[span.sentence - 1][span.first : span.last + 1]
    last = sentence[-1]
    if len(sentence) > 1 and _FIRST.search(last) and not _places(last, statement.subject):
        before = _WORD.findall(" ".join(sentence[:-1]))
        spoken = next((word for word in before if word not in FILLERS), "")
        return f"{spoken} : {last}"
    return " ".join(sentence)


def _says(text: str, statement: Statement, *, asks: bool) -> str | None:
    """Why a text does not say it: word, quantifier or direction; None where it does."""
    subject, predicate = (_places(text, term) for term in statement.terms)
    known = FILLERS if asks else _TOLD
    words = _WORD.findall(_NOT_ALL.sub(" ", text))
    if not subject or not predicate or not all(word in known or _is(word, statement.terms) for word in words):
        return "word"
    if _form(text, asks=asks) != statement.form:
        return "quantifier"
    if statement.subject == statement.predicate:
        return None if _SOMEBODY.search(text) else "quantifier"
    if statement.form in (_NO, _SOME):
        return None
    start = _start(text, min(subject[0], predicate[0]))
    leads = [next((place for place in places if place >= start), len(text)) for places in (subject, predicate)]
    return None if leads[0] < leads[1] else "direction"


def _form(text: str, *, asks: bool) -> str:
    """Of how many it is said; empty where that is not plain."""
    if _NOT_ALL.search(text):
        return "" if denies(_NOT_ALL.sub(" ", text)) else _OTHER
    if _ANY_ONE.search(text) or _NOT_SAID.search(text) or (_MAY.search(text) and not asks and not denies(text)):
        return ""
    told = _CONDITION.search(text) is not None
    somebody = not told and (_SOMEBODY.search(text) is not None or (asks and _ASKED_SOMEBODY.search(text) is not None))
    if _NONE.search(text):
        rest = _NONE.sub(" ", text)
        return _NO if not denies(rest) and not re.search(r"\bsome|at least|every|\ball\b", rest) else ""
    if denies(text):
        if somebody:
            return _OTHER
        return "" if not told and re.search(r"\b(?:all|every|each|everyone|everything|everybody)\b", text) else _NO
    return _SOME if somebody else _ALL


def _start(text: str, named: int) -> int:
    """From where on the kind that is spoken of comes first: behind a condition, else behind the first word that says of how many,
    unless it stands behind what it is said of (`stones are all heavy`, `of the stones all are heavy`).
    """
    condition = _CONDITION.search(text)
    if condition:
        return condition.start()
    if _INVERTED.match(text):  # `are the stones all heavy`
        return 0
    for match in _FIRST.finditer(text):
        floats = match.start() > named and (_BE.search(text[: match.start()].rstrip()) or _ALONE.match(text, match.end()))
        if not floats:
            return match.start()
    return 0


def _places(text: str, term: str) -> list[int]:
    return [match.start() for match in _WORD.finditer(text) if _is(match.group(), (term,))]


def _is(word: str, terms: Sequence[str]) -> bool:
    return any(_alike(word, term) for term in terms)


@lru_cache(maxsize=4096)
def _alike(word: str, term: str) -> bool:
    return bool(forms(word) & forms(term))
