"""Whether a question asks if something is enough, what is missing, or what is not needed, and not simply for what follows."""

import re
from collections.abc import Sequence

from model.question import Question

_ENOUGH = re.compile(
    r"\b(?:enough|suffic\w+|settled?|settles|determined?|determines|fix(?:es|ed)?|pin(?:s|ned)? down|decided?|decides|yes or no"
    r"|all (?:that|it takes)|everything)\b",
    re.IGNORECASE,
)
_MISSING = re.compile(
    r"\b(?:missing|lack\w*|wanting|(?:also|still|besides|more|further|first) (?:need|know|be|have|tell|lead|is|to)\w*"
    r"|need\w*|add\w*|extra|together with|complet\w+|would)\b",
    re.IGNORECASE,
)
_TURNED = re.compile(
    r"\b(?:insufficient|undetermined|unsettled|undecided|open|too little|impossible|not|\w+n't)\b", re.IGNORECASE
)
_WHICH = re.compile(
    r"\b(?:which|what (?:of|one|is|must|would|else|more|further|has to|piece|fact|quantity)|one of)\b", re.IGNORECASE
)
_SPARE = re.compile(
    r"\b(?:(?:not|never|n't) (?:really |actually |at all )?(?:needed|necessary|required|used|matter|help|contribute|count|play|rest)"
    r"|\w+n't (?:needed|necessary|required|used|matter|help|contribute|count|play)|unneeded|needless|unnecessary|superfluous|redundant"
    r"|spare\w?|dispensable|irrelevant|unused|idle|left out|leave out|leaving out|drop\w*|do(?:es)? without|omit\w*|strike\w?|struck"
    r"|cross\w* out|no part|nothing to|delet\w+|tak(?:e|en) away|without loss|remov\w+|no use|useless|extra)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"[(\[]?(?:(?:premise|statement|claim|line|note|observation|entry|finding|remark|record|fact) )?[(\[]?([a-z]\w*)[)\]]?"
    r"(?: ?[:)\]]|\s-) ?",
    re.IGNORECASE,
)


def asking(question: Question) -> str:
    """The sentences that ask: those with a mark of question, else the last one."""
    marked = [sentence for sentence in question.sentences if sentence.endswith("?")]
    return " ".join(marked or question.sentences[-1:])


def asks_enough(question: Question) -> bool:
    """Whether it is asked if what is told is enough, yes or no."""
    text = asking(question)
    return _ENOUGH.search(text) is not None and not _TURNED.search(text) and not _WHICH.search(text)


def asks_missing(question: Question) -> bool:
    """Whether it is asked which of several would be enough with the rest."""
    text = asking(question)
    return _WHICH.search(text) is not None and _MISSING.search(text) is not None


def asks_spare(question: Question) -> bool:
    """Whether it is asked what is not needed."""
    return _SPARE.search(asking(question)) is not None


def labels(question: Question, sentences: Sequence[int]) -> tuple[str, ...]:
    """By what each of several sentences is called at its beginning, `A: Rex is old`; empty where it is not."""
    found = [_LABEL.match(question.sentences[n - 1]) if 0 < n <= len(question.sentences) else None for n in sentences]
    return tuple(match[1] if match else "" for match in found)
