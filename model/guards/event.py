"""A guard of the event: some words of a question leave only some readings of an experiment.

`at least`, `none`, `without replacement` and the like are read where they are plain; what the question does not say so plainly is
left to the executor.
"""

import re
from collections.abc import Sequence

from model.facts.labels import GENERIC
from model.guards.asked import asking_clauses
from model.question import forms

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
_BEYOND = re.compile(
    r"\b(?:greater|more|higher|larger|bigger|less|lower|smaller|fewer) than\b|\b(?:above|below|over|under) (?:an? )?\w+"
)
_AT_MOST = re.compile(r"\bat most\b")
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
        priced = any("cost" in clause for clause in body)
        return bool(_PRICE.search(plain)) != priced and not heads & {"success", "failure"}
    if "face" in event and not {"least", "most"} & set(event) and _BEYOND.search(plain):
        return True
    if "failure" in heads and _asks_what_is_stated(text):
        return True
    return _other_quantity(_KEPT_OUT.sub(" ", plain), event, heads)


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
    return frozenset(min(forms(word), key=len) for word in words)


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
    if (_AT_MOST.search(text) is not None) != ("at most" in said):
        return True
    if heads & {"success", "failure"} and ("exactly" in text) != said.startswith("exactly"):
        return True
    return event[0] in ("all", "both", "every") and _NONE.search(text) is not None
