"""A guard of what goes out: where a question asks what is left, a number that was lost, sold or eaten is taken off.

Softer than the plain words of `operation`: it may also be defined on its own, or be part of a product.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from model import affine
from model.compute import ComputeFault, parse_number
from model.question import Mention, Question

_CLAUSE_END = re.compile(r"[.,;:?!]\s+|\n+|\b(?:and|but|if|when|while)\b")
_LEFT = re.compile(r"\b(?:left|remain\w*|still)\b")
_ASKS = re.compile(r"\b(?:how|what|find|determine)\b")
_REST = re.compile(r"\b(?:the|all) (?:the )?(?:rest|others|remaining)\b")
_VERB = r"lost|loses?|sold|sells?|ate|eats?|spent|spends?|dropp?ed|drops?|broke|breaks?|drank|drinks?|spil(?:t|led)|used|uses"
_AWAY = r"(?:gave|gives?|threw|throws?) away"
_ACTIVE = re.compile(rf"\b(?:{_VERB}|{_AWAY})(?: (?:up|another|about|only|just|exactly|first|out))? [$€£]?$")
_PASSIVE = re.compile(
    r"(?: of (?:the |these |those )?[a-z]+)?(?: (?!of\b)[a-z]+)? (?:are|is|were|was|get|got|have been|had been)"
    r" (?:lost|sold|eaten|spent|dropped|broken|drunk|spilt|spilled|used|given away|thrown away)\b"
)
_ALIKE = re.compile(r"(?: (?:of them|[a-z]+))?(?: (?:in|on|at|after|before|to|during|the next|later)\b[ a-z]*)")
_COMPARES = re.compile(r"\b(?:than|as|more|fewer|less|each|every|per|times|twice|half|a (?:day|week|month|year))\b|%")
_TIME = re.compile(r"\s*(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b")
_MONEY = re.compile(r"[$€£]|\b(?:euros?|dollars?|pounds?|cents?|crowns?|bucks|money|prices?|cost\w*|earn\w*|paid|pays?)\b")

Equations = tuple[tuple[str, tuple[str, ...]], ...]  # a name and its expression as tokens


@lru_cache(maxsize=64)  # perturbed answers meet the same equations
def misread(question: Question, target: str, equations: Equations) -> bool:
    """Whether a number that goes out is added, or has no part in what is left."""
    text = question.text.lower()
    asks_left = any(_LEFT.search(part) for part in _CLAUSE_END.split(text) if _ASKS.search(part))
    if not asks_left and not _REST.search(text):
        return False
    named = {name for _, tokens in equations for name in tokens if affine.is_name(name)} | {target}
    if any(name not in named and re.fullmatch(_VERB, name) for name, _ in equations):
        return True
    taking_part = [tokens for name, tokens in equations if name in named]
    values = [value for mention in question.mentions for value in mention.values]
    for mention in _going_out(text):
        value = mention.values[0]
        if values.count(value) > 1:
            continue
        alone = {name for name, tokens in equations if len(tokens) == 1 and _is(tokens[0], mention)}
        places = [
            (tokens, i) for tokens in taking_part for i, token in enumerate(tokens) if token in alone or _is(token, mention)
        ]
        if not places or any(_added(tokens, i) for tokens, i in places):
            return True
    return False


def _going_out(text: str) -> Iterator[Mention]:
    """The numbers of which a clause of their own says that so many are lost, sold or eaten."""
    before = False
    for part in _CLAUSE_END.split(text):
        mentions = Question(part).mentions
        mention = mentions[0] if len(mentions) == 1 and mentions[0].digits and len(mentions[0].values) == 1 else None
        out = mention is not None and _goes_out(part, mention, text, alike=before)
        if out and mention:
            yield mention
        before = out or (before and not part.strip())


def _goes_out(part: str, mention: Mention, text: str, *, alike: bool) -> bool:
    digits = re.search(r"\d[\d.,]*(?<![.,])", part)
    if digits is None or _COMPARES.search(part) or _TIME.match(mention.tail):
        return False
    lead, tail = part[: digits.start()], part[digits.end() :]
    if alike and lead.strip() in ("", "another", "a further", "$", "€"):
        return _ALIKE.fullmatch(tail.rstrip(" .?!,;")) is not None
    sells = re.search(r"\bs(?:old|ells?)\b", part) is not None and _MONEY.search(text) is not None
    return not sells and (_ACTIVE.search(lead) is not None or _PASSIVE.match(tail) is not None)


def _is(token: str, mention: Mention) -> bool:
    try:
        return affine.is_number(token) and parse_number(token) in mention.values
    except ComputeFault:
        return False


def _added(tokens: Sequence[str], place: int) -> bool:
    return place > 0 and tokens[place - 1] == "+" and tokens[place + 1 : place + 2] not in (("*",), ("/",))
