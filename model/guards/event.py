"""A guard of the event: some words of a question leave only some readings of an experiment.

`at least`, `none`, `without replacement` and the like are read where they are plain; what the question does not say so plainly is
left to the executor.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from model.facts.labels import GENERIC
from model.guards.asked import asking_clauses
from model.question import Question, forms, shortest

_KEPT_OUT = re.compile(
    r"\bwithout (?:any |the |being )?(?:replac|put|return)\w*(?: (?:back|any|it|them))*"
    r"|(?:\bnot|n'?t) (?:be |being )?(?:put|replac|return)\w*"
    r"|\b(?:none|nothing) (?:is |are |goes )?(?:put |given |returned)?\s?back|\bkeeps? (?:it|them)\b"
)
_PUT_BACK = re.compile(
    r"\bwith replacement\b|\b(?:put\w*|goes|returned|returning|replacing)\b[^.;]*\b(?:back|each|each one)\b|\beach returned\b"
)
_NONE = re.compile(r"\b(?:none|no|neither|not one|not any)\b")
_ORDER = re.compile(r"\b(?:first|second|then)\b")
_MEAN = re.compile(r"\b(?:average|mean|expect\w*|worth|long run)\b")
_PRICE = re.compile(r"\b(?:fee|price|costs?)\b|\bto (?:enter|play|take part)\b")
_AT_LEAST = re.compile(r"\bat least\b")
# What is said of the faces of dice, in a word of the reading.
_OF_FACES = {
    "over": re.compile(r"\b(?:greater|more|higher|larger|bigger) than\b|\b(?:above|over|beats?|exceed\w*) (?:an? )?\w+"),
    "under": re.compile(r"\b(?:less|lower|smaller|fewer) than\b|\b(?:below|under) (?:an? )?\w+"),
    "even": re.compile(r"\beven(?! (?:if|though|when|more)\b)"),
    "odd": re.compile(r"\bodd\b"),
    "prime": re.compile(r"\bprimes?\b"),
    "multiple": re.compile(r"\bmultiples?\b|\bdivisible\b|\btimes table\b"),
}
_AT_MOST = re.compile(r"\bat most\b")
_NO_MORE = re.compile(
    r"\bat most\b|\bor (?:less|fewer|lower|smaller|below|under)\b|\b(?:no|not) (?:more|higher|greater) than\b|\bup to\b"
)
_OR_BEYOND = re.compile(
    r"\bor (?:above|below|over|under)\b|\b(?:no|not) (?:more|higher|greater|larger|bigger|less|lower|smaller|fewer) than\b"
)
_BLOCK = re.compile(r"\band at least (?:one|1) of (?:(?:the|its) )?(?:two|three|four|five|\d)\b")
_LOST = re.compile(r"\b(?:los(?:e|es|ing|s of)|minus)\b (?:\S+ ){0,1}?\d")
_LOSES = re.compile(r"\b(?:los\w+|minus|pays?|owes?|penalty|fine[ds]?|deduct\w*|down|costs?|gives?|hands?)\b")
_PER = re.compile(r"\s*(?:[a-z€$£-]+ ){1,3}?(?:per|apiece|a piece|(?:on|for) (?:each|every)|each(?=\s*[.,;]))\b")
_APIECE = re.compile(r"\b(?:per|each|every|apiece|an?)\b|/")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
_CHANCE = re.compile(r"\b(?:probability|chance|likely|odds)\b|%|\d[./]\d")
_THEM = re.compile(r"\b(?:them|they|these|those)\b")
_SUBJECT = re.compile(r"\b(?:fails?|is|are|has|have|breaks?|works?|gets?|with)\b")
_WORD = re.compile(r"[a-z]+")
_COMMON = frozenset(
    "probability chance chances odds likely how what with for on in to that it its are be has have any this these day days"
    " none not two three four five times".split()
)
_SOME = re.compile(r"\bat least\b|\bnot (?:\w+ )?(?:all|every|both)\b|\bone or more\b|\bany\b")


def misread(text: str, event: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether a question says plainly that the event or the experiment is another one than `event` over `body`."""
    heads = {clause[0] for clause in body if clause}
    plain = text.lower()
    drawn = next((clause for clause in body if clause[:1] == ["draw"] and len(clause) == 3), None)
    if drawn and _replaced(plain) not in (None, drawn[2] == "with"):
        return True
    if drawn and "and" in event and _ORDER.search(plain):
        return True
    if list(event) == ["mean"] and not _MEAN.search(plain):
        return True
    if list(event) == ["mean"]:
        if heads & {"success", "failure"}:
            return False
        losing = any("lose" in clause for clause in body)
        if (losing and not _LOSES.search(plain)) or (not losing and _LOST.search(plain)):
            return True
        if "times" in heads and not _APIECE.search(plain):
            return True
        if "sides" in heads and any(_other_faces(plain, clause) for clause in body if clause[0] == "face"):
            return True
        if any(_PER.match(m.tail) and not set(m.values) & {*_values(body)} for m in Question(text).mentions if m.digits):
            return True
        priced = any("cost" in clause for clause in body)
        return bool(_PRICE.search(plain)) != priced and "times" not in heads
    if "sides" in heads and (_other_faces(plain, event) or _more_of_faces(plain, event)):
        return True
    if _BLOCK.search(plain) and heads & {"work", "fail"} and not heads & {"any", "every"}:
        return True
    if "failure" in heads and _asks_what_is_stated(text):
        return True
    return _other_quantity(_KEPT_OUT.sub(" ", plain), event, heads)


def _other_faces(text: str, event: Sequence[str]) -> bool:
    """Whether what an event says of faces is not in the question: `over 4`, `even`."""
    return any(word in event and not said.search(text) for word, said in _OF_FACES.items())


def _more_of_faces(text: str, event: Sequence[str]) -> bool:
    """Whether the question says of faces what is not in the event."""
    plain = _OR_BEYOND.sub(" ", text)
    return any(word not in event and said.search(plain) for word, said in _OF_FACES.items())


def _values(body: Sequence[Sequence[str]]) -> Iterator[Fraction]:
    for word in (word for clause in body for word in clause):
        if word[:1].isdigit():
            yield Fraction(word)


def _asks_what_is_stated(text: str) -> bool:
    """Whether the question asks for the very thing whose chance it states: all that it says of the one it says of the other."""
    asking = " ".join(asking_clauses(text))
    stated = [clause for clause in _SENTENCE_END.split(text) if _CHANCE.search(clause) and clause not in asking]
    told = _content(" ".join(stated))
    if _THEM.search(asking):  # what it happens to stands in the statement
        told -= {word for clause in stated for word in _content(_SUBJECT.split(clause)[0])}
    return bool(told) and told <= _content(asking)


def _content(text: str) -> frozenset[str]:
    """The words that say what happens, the shorter form of each."""
    words = [word for word in _WORD.findall(text.lower()) if word not in GENERIC and word not in _COMMON]
    return frozenset(shortest(forms(word)) for word in words)


def _replaced(text: str) -> bool | None:
    """Whether what is drawn is put back, None where the question does not say."""
    if _KEPT_OUT.search(text):
        return False
    return True if _PUT_BACK.search(text) else None


def _other_quantity(text: str, event: Sequence[str], heads: set[str]) -> bool:
    """Whether `at least`, `at most`, `exactly` or `none` stands in the question and not in the event, or the other way round."""
    said = " ".join(event)
    parallel = "any" in heads or "stage" in text  # a stage works where at least one of its parts does
    if _AT_LEAST.search(text) and "at least" not in said and not parallel:
        return True
    if said.startswith("at least") and not parallel and not _SOME.search(text):
        return True
    if not _NO_MORE.search(text) if "at most" in said else _AT_MOST.search(text):
        return True
    if heads & {"success", "failure"} and ("exactly" in text) != said.startswith("exactly"):
        return True
    return event[0] in ("all", "both", "every") and _NONE.search(text) is not None
