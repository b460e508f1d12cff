"""A guard of the operations: what a question says beside a number leaves only some operations for it.

Only what is said plainly is held against a check: a number that its question states once, in a clause of its own. All else is left
to the executor, which knows the check but not the words.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from math import prod

from model import affine
from model.compute import ComputeFault, parse_number
from model.facts.labels import FREE_NUMBERS
from model.guards.asked import asking_clauses
from model.question import Mention, Question, word_forms

_CLAUSE_END = re.compile(r"[,.;?!]\s+|\n+|\b(?:and|if|when|while|but|given that)\b")
_TIMES = re.compile(r"\btimes (?:\d|[a-z]+$|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)")
_SCALES = re.compile(r"\s*(?:times\b|%|percent\b)")
_LEVEL = re.compile(
    r"\bbattery\b|\bhow many (?:percent\b|%)", re.IGNORECASE
)  # `the battery is at 80 percent`: nothing is scaled
_ADDED = re.compile(r"\s*(?:is |are |more )?added\b")
_COMPARES = re.compile(
    r"\b(?:more|fewer|less|extra|ahead|behind|outnumbers?|plus|minus|older|younger|exceeds?|beats|trails|short of|a lead)\b"
)
# What is asked by how much it differs: no number compares there.
_ASKS_BY = re.compile(r"\bhow (?:many|much) (?:\w+ )?(?:more|fewer|less)\b|\bby how (?:many|much)\b")
_MULTIPLIES = re.compile(
    r"\b(?:times|twice|thrice|double|triple|half|halves|thirds?|quarters?|fifth|sixth|tenth|percent|each|every|per|apiece|multipl\w+"
    r"|product|rows?|worth|shares?|equally?)\b|%"
)
_PRODUCT = re.compile(r"\b(?:product of|multipl(?:y|ied))\b", re.IGNORECASE)
_SHARED = re.compile(r"\b(?:equally|evenly|(?:the )?same (?:number|amount)[^.?]* (?:each|every))\b", re.IGNORECASE)
_AMONG = re.compile(
    r"\b(?:among|between|into|over|onto) (?:the |his |her |their )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b(?! in)"
)
_THAN = re.compile(r"\bthan\b|\bas \w+ (?:\w+ )?as\b")
_PRONOUN = re.compile(
    r"\b(?:he|she|it|they|him|her|them|his|their|its|this|these|those|former|latter|first|second|before|now|i|me|mine|we|us"
    r"|(?<=than )that|that(?='s\b| is\b| was\b))\b"
)
# Whose the number is stands before the comma: `Ana has 9, 4 more than Tom`, `Ana, who lives next door, has 4 more than Tom`.
_ELIDED = re.compile(
    r"\s*(?:(?:which|that|who) (?:\w+ )??)?(?:(?:is|was|are|were|has|have|had|owns|owned|got|gets|scored|made|did|does) )?[\w-]+ "
    r"(?:\w+ )?(?:more|fewer|less|older|younger|ahead|behind)\b"
)
_LEADS_IN = re.compile(r"\s*(?:with|compared|by|over|than|unlike|at|from|beside)\b")  # the other name follows the comma
_BY = re.compile(r"\s*by (?:\S+ ?){1,3}")  # what follows the comma says what of
_LOST = re.compile(
    r"\b(?:gets?|got|is|are|was|were) (?:lost|stolen|eaten|thrown away|given away)\b|\bthrows? away\b|\buses? up\b"
    r"|\b(?:gets?|got) off\b|\b(?:fl(?:y|ies|ew)|(?:go|went|walk(?:s|ed)?|swims?|swam)) (?:away|off)\b"
)
_TAKEN = re.compile(r"\b(?:is|are|was|were) taken by (\w+)|\bgo(?:es)? to (?!the\b)(\w+)")
_WON = re.compile(r"\b(?:picks up|receives)\b|(?<!\d )\bwins (?=\S)|\b(?:gets?|got) on\b|\bmore (?:\w+ )?(?:is|are) added\b")
# `How many were eaten?` asks for what goes, not for what stays.
_ASKS_GONE = re.compile(
    r"\bhow (?:many|much)(?: (?!left\b|still\b|remain|if\b|when\b|after\b)[a-z]+){0,4}"
    r" (?:(?:is|are|was|were|got|get) (?:lost|stolen|eaten|thrown away|given away)|(?:get|got) (?:off|on))\b"
)
# `Later she found 15` adds to what she has now.
_LATER = re.compile(
    r"\b(?:later|then|afterwards|after that)\b[^\d]*\b(?:finds|found|earns|earned|won|gets|receives|received|(?:is|was) given) \d"
)
_ASKS_NOW = re.compile(r"\bhow (?:many|much)\b(?![^.?!]*\b(?:missing|still)\b)[^.?!]*\b(?:now|in the end)\b")
# What goes out and what comes in, `35 litres are taken out`, `she pours 20 litres in`.
_OUT = re.compile(r"\b(?:take[sn]?|took|poured|pours?|pumped|let|lets|runs?|ran|flows?|flowed|leaks?|leaked)\b.*\bout\b")
_IN = re.compile(
    r"\b(?:puts?|poured|pours?|pumped|fill(?:s|ed)?|runs?|ran|flows?|flowed)\b.*\bin(?: again)?\W*$|\b(?:is|are) added\b"
)
_PACKS_OF = re.compile(r"\b([a-z]+s) of (\d+)\b")
_COMES = re.compile(r"\bfrom (\w+) comes?\b|\bcomes? from (\w+)")


@lru_cache(maxsize=64)  # perturbed answers meet the same clauses
def misread(question: Question, clauses: tuple[tuple[str, ...], ...]) -> bool:
    """Whether a number is used in `clauses` (tokens of both sides, and `=`) against what is plainly said of it.

    What a story adds or takes away is never left out either.
    """
    if any(first == "(" and third == ")" for tokens in clauses for first, third in zip(tokens, tokens[2:], strict=False)):
        return True  # brackets round one number or name are the mark of a guess
    signs = {sign for tokens in clauses for sign in tokens}
    if _PRODUCT.search(question.text) and not {"*", "/"} & signs:
        return True
    if _SHARED.search(question.text) and not ({"/"} if _AMONG.search(question.text) else {"*", "/"}) & signs:
        return True
    return any(not _agrees(question, value, clauses) for value in _stated(question)) or (
        _story(question, clauses) or _same_way(question, clauses) or _unpacked(question, clauses)
    )


def beside(question: Question) -> dict[Fraction, frozenset[str]]:
    """The signs of which one belongs beside a number, where the question says so plainly."""
    owners = word_forms(" ".join(asking_clauses(question.text)))
    values = [value for mention in question.mentions for value in mention.values]
    gone = _ASKS_GONE.search(question.text.lower())
    found: dict[Fraction, frozenset[str]] = {}
    for text, mention in _alone(question):
        value = mention.values[0]
        if values.count(value) == 1 and len(mention.values) == 1 and value not in FREE_NUMBERS:
            found[value] = _signs(text, None if gone else _gain(text, owners))
    return found


def _signs(text: str, gain: bool | None) -> frozenset[str]:
    """The signs that a clause leaves for its number, none where it does not say."""
    if gain is not None:
        return frozenset("+;" if gain else "-;")  # or alone, `morning = 14`
    if _TIMES.search(text):
        return frozenset("*/")
    return frozenset("+-" if _compared(text) else "")


def repeats(tokens: Sequence[str]) -> bool:
    """Whether a definition takes one name twice: no quantity is counted twice by its name."""
    names = [token for token in tokens if affine.is_name(token)]
    return len(names) != len(set(names))


def _stated(question: Question) -> set[Fraction]:
    return {mention.values[0] for mention in question.mentions if len(mention.values) == 1}


def _agrees(question: Question, value: Fraction, clauses: Sequence[Sequence[str]]) -> bool:
    """Whether a number scales where all its mentions are followed by `times`, and is added where all say so."""
    tails = [mention.tail for mention in question.mentions if value in mention.values]
    found = [_beside(tokens, place) for tokens in clauses for place in _places(tokens, value)]
    scaled = all(map(_SCALES.match, tails)) and not _LEVEL.search(question.text)
    if scaled and not all(beside & {"*", "/"} for beside in found):
        return False
    return not all(map(_ADDED.match, tails)) or all("+" in beside for beside in found)


def _story(question: Question, clauses: Sequence[Sequence[str]]) -> bool:
    """Whether a number that stands alone in its clause is used against what the clause says."""
    owners = word_forms(" ".join(asking_clauses(question.text)))
    values = [value for mention in question.mentions for value in mention.values]
    gone = _ASKS_GONE.search(question.text.lower())
    now = _ASKS_NOW.search(question.text.lower())
    for text, mention in _alone(question):
        value = mention.values[0]
        if values.count(value) > 1 or value in FREE_NUMBERS:
            continue
        gain = None if gone else _gain(text, owners)
        if gain is None and now and _LATER.search(text) and not _THAN.search(text) and not _MULTIPLIES.search(text):
            gain = True
        places = [(tokens, place) for tokens in clauses for place in _places(tokens, value)]
        if gain is not None and not places:
            return True
        if gain is not None:
            places = _uses(clauses, value) or places
        if any(_contradicts(text, tokens, place, gain) for tokens, place in places):
            return True
    return False


def _places(tokens: Sequence[str], value: Fraction) -> list[int]:
    return [i for i, token in enumerate(tokens) if affine.is_number(token) and _value(token) == value]


def _same_way(question: Question, clauses: Sequence[Sequence[str]]) -> bool:
    """Whether what goes out and what comes in are both added, or both taken off."""
    told = [(text, mention.values[0]) for text, mention in _alone(question)]
    out = [value for text, value in told if _OUT.search(text)]
    into = [value for text, value in told if _IN.search(text) and value not in out]
    if len(out) != 1 or len(into) != 1:
        return False
    signs = [{id(tokens): _taken_off(tokens, i) for tokens, i in _uses(clauses, value)} for value in (*out, *into)]
    return any(signs[0][place] == signs[1][place] for place in signs[0].keys() & signs[1].keys())


def _unpacked(question: Question, clauses: Sequence[Sequence[str]]) -> bool:
    """Whether `packs of 10` are asked for, and nothing is divided by ten, nor are packs multiplied by it."""
    text = question.text.lower()
    for noun, digits in _PACKS_OF.findall(text):
        value = Fraction(digits)
        if f"how many {noun}" not in text or [v for m in question.mentions for v in m.values].count(value) > 1:
            continue
        uses = _uses(clauses, value)
        packs = [
            tokens
            for tokens in clauses
            if any(affine.is_name(token) and word_forms(token) & word_forms(noun) for token in tokens)
        ]
        if uses and not any("/" in tokens[i - 1 : i] or tokens in packs for tokens, i in uses):
            return True
    return False


def _uses(clauses: Sequence[Sequence[str]], value: Fraction) -> list[tuple[Sequence[str], int]]:
    """Where a name is used that has a number as its value, and where the number is used itself."""
    told = [tokens for tokens in clauses if len(tokens) == 3 and tokens[1] == "=" and _value(tokens[2]) == value]
    names = {tokens[0] for tokens in told}
    return [
        (tokens, i)
        for tokens in clauses
        for i, token in enumerate(tokens)
        if i and (token in names or (affine.is_number(token) and _value(token) == value and tokens not in told))
    ]


def _taken_off(tokens: Sequence[str], place: int) -> bool:
    """Whether what stands at a place is subtracted, be it within brackets: not so `c` in `a - n * ( b - c )`."""
    levels = [1]
    for token in tokens[:place]:
        if token in ("+", "-", "="):
            levels[-1] = -1 if token == "-" else 1
        elif token == "(":
            levels.append(1)
        elif token == ")":
            levels.pop()
    return prod(levels) < 0


def _beside(tokens: Sequence[str], place: int) -> set[str]:
    return {
        token for token in (*tokens[max(place - 1, 0) : place], *tokens[place + 1 : place + 2]) if token in ("+", "-", "*", "/")
    }


def _alone(question: Question) -> Iterator[tuple[str, Mention]]:
    """The clauses that state one number, with it."""
    lead = ""
    for part in _CLAUSE_END.split(question.text.lower()):
        if _BY.fullmatch(part):
            lead = f"{part} "
            continue
        text, lead = lead + part, ""
        mentions = Question(text).mentions
        if len(mentions) == 1:
            yield text, mentions[0]


def _value(token: str) -> Fraction | None:
    try:
        return parse_number(token)
    except ComputeFault:
        return None


def _gain(text: str, owners: frozenset[str]) -> bool | None:
    """Whether a clause of a story adds to what the one who is asked about has, takes from it, or (None) does not say so plainly."""
    if _THAN.search(text) or _MULTIPLIES.search(text):
        return None
    for pattern, given in ((_TAKEN, True), (_COMES, False)):
        found = pattern.search(text)
        if found:
            other = found.group(1) or found.group(2)
            return (other in owners) == given
    if _LOST.search(text):
        return False
    return True if _WON.search(text) else None


def _contradicts(text: str, tokens: Sequence[str], place: int, gain: bool | None) -> bool:
    if gain is not None:
        return _taken_off(tokens, place) == gain or (not gain and "*" in tokens[place - 1 : place])
    if _TIMES.search(text) and not _beside(tokens, place) & {"*", "/"}:
        return True
    if not _compared(text):
        return False
    return bool(_beside(tokens, place) & {"*", "/"}) or _elsewhere(text, tokens)


def _compared(text: str) -> bool:
    """Whether the number of a clause says by how much two things differ."""
    return bool(_COMPARES.search(text)) and not _MULTIPLIES.search(text) and not _ASKS_BY.search(text)


def _elsewhere(text: str, tokens: Sequence[str]) -> bool:
    """Whether a comparison is made of two names of which its clause has one only."""
    names = [token for token in tokens if affine.is_name(token)]
    if len(names) != 2 or not _THAN.search(text) or _PRONOUN.search(text) or _LEADS_IN.match(text):
        return False
    if _ELIDED.match(text):
        return False
    words = word_forms(text)
    return sum(any(word_forms(part) & words for part in name.split()) for name in names) == 1
