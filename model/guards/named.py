"""Which quantities of the table a question names: where it asks, and beside a number. A guard of formula checks."""

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from model.facts.formulas import QUANTITIES, Value, generic
from model.facts.units import NONE, in_two, read_unit
from model.question import Mention, Question

_CLAUSE = re.compile(r"(?<=[,.;?!])\s+|\n+|\b(?:if|when|given that|suppose|where)\b", re.IGNORECASE)
_AND = re.compile(r"\b(?:and|but|while)\b", re.IGNORECASE)
_LAST = re.compile(r"[A-Za-z]+ $")
# `The voltage at 40 ohm when the current is 3 A?` asks before its condition.
_TRAILING = re.compile(r"([^.,;?!\n]+?)\b(?:if|when|given that|where)\b[^.;?!]*\?", re.IGNORECASE)
_ASKING = re.compile(
    r"\?|\b(?:how|what|find|tell|compute|calculate|determine|give|which|work (?:it |this )?out|state|name|solve)\b",
    re.IGNORECASE,
)
# "the work" is a quantity, "work out", "how does it work" and "500 euros earn interest at 3 %" name none.
_NO_QUANTITY = re.compile(
    r"\bwork (?:it |this )?out\b|\b(?:does|do|did|will|must) \w+ work\b|\bearn\w* (?:simple )?interest(?= at\b)"
)
# In a statement also "each cost me 5 euros".
_VERB = re.compile(r"\bcost (?=(?:me|us|him|her|them|you)\b)|\b(?:having|each|they|it|which|that) cost\b")
# No plurals, `doses` apart: "it costs" and "it works" name none.
_NAMES = "|".join(sorted(QUANTITIES, key=len, reverse=True))
_QUANTITY = re.compile(rf"\b({_NAMES})\b")
_POWERS, _DO = "(?:energy|work|heat|power)", "(?:in [a-z]+ )?(?:does|do|did|will|can|must|is|are)"
# Of two of one kind a question names the kind alone: `a speed of 4 m/s` is the speed at the start.
_FIRST_WORDS = re.compile(r"(?:first|second|third|new|start|end|driver|driven|output|input|kilo|litre|metre|energy) (?=\w)")
# How people ask for a quantity without its name.
_CUES = {
    name: re.compile(rf"\b(?:{cue})")
    for name, cue in {
        "distance": "how (?:far|long)", "time": "how long", "speed": "how (?:fast|quick)", "mass": "weigh|how heavy",
        "weight": "weigh|how heavy", "height": "how (?:high|tall|deep)", "duration": "how long", "years": "how long",
        "interval": "how (?:often|long)", "force": "how (?:hard|strong)|weight,? in n", "strength": "how strong", "density": "how dense",
        "volume": "how much (?:room|space)", "efficiency": "how efficient", "depth": "how deep",
        "cost": "pay\\b|(?:the|my|our|his|her) bill\\b", "length": "how long",
        "width": "how (?:wide|broad)", "new distance": "how (?:far|long)|distance", "new time": "how long|time",
        "new volume": "volume",
        "end speed": "how (?:fast|quick)|speed", "start speed": "how (?:fast|quick)|speed", "mass concentration": "concentration",
        "driver turns": "how (?:fast|quick)|speed|frequency", "driven turns": "how (?:fast|quick)|speed|frequency",
        "kilo price": "price", "litre price": "price", "metre price": "price", "energy price": "price",
        "first resistance": "resistance", "second resistance": "resistance", "third resistance": "resistance",
        "output": rf"useful|{_POWERS} {_DO}.*\b(?:deliver|give|come|put out|pass|leave|turn|get out|useful)",
        "input": rf"{_POWERS} {_DO}.*\b(?:take|need|consume|use|suppl|draw|put in|require|fed)",
        "output power": rf"useful|{_POWERS} {_DO}.*\b(?:deliver|give|come|put out|pass|leave|turn|get out|useful)",
        "input power": rf"{_POWERS} {_DO}.*\b(?:take|need|consume|use|suppl|draw|put in|require|fed)",
    }.items()
}  # fmt: skip
# `How many seconds` asks for a time, unless it names one itself.
_HOW_MANY = re.compile(r"\bhow many (?=[a-z%])")
_OTHER = re.compile(r"\b(?:another|other|an older|next to it|a second(?= [a-z])(?! (?:and|in|for|of|at)\b))\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Stated:
    """A number of the question: what its clause names, whether that speaks of another thing, and the value in base units."""

    mention: Mention
    names: frozenset[str]
    other: bool
    value: Value | None


@dataclass(frozen=True)
class _View:
    """What the clauses that ask name, whether they speak of another thing, and all the numbers."""

    asked: frozenset[str]
    other: bool
    stated: tuple[_Stated, ...]


def asks_for(question: Question, target: str) -> bool:
    """Whether the clauses that ask name the target, hint at it, or name no quantity at all."""
    asked = _view(question.text).asked
    return target in asked or not asked


def stands(question: Question, name: str, fits: Callable[[Mention], bool], among: Container[str]) -> bool:
    """Whether a fitting number's clause names the quantity, or at least no other one of its kind `among` those at hand."""
    kind = QUANTITIES[name]
    for stated in _view(question.text).stated:
        if fits(stated.mention):
            named = {other for other in stated.names if other in among and QUANTITIES[other] == kind}
            if {name, _FIRST_WORDS.sub("", name)} & named or not named or kind == NONE:
                return True
    return False


def of_another(question: Question, value: Value, givens: Container[Value]) -> bool:
    """Whether a value is stated of another thing only, while one of its kind that no given uses is stated of the thing itself."""
    view = _view(question.text)
    if view.other or {stated.other for stated in view.stated if stated.value == value} != {True}:
        return False
    own = [stated.value for stated in view.stated if stated.value and not stated.other]
    return any(found[1] == value[1] and found not in givens for found in own)


def of_others(question: Question) -> frozenset[Fraction]:
    """The numbers of sentences about another thing, `a second nursery`."""
    told = [sentence for sentence in question.sentences if _OTHER.search(sentence)]
    return frozenset(value for sentence in told for mention in Question(sentence).mentions for value in mention.values)


@lru_cache(maxsize=64)
def _view(text: str) -> _View:
    """What is read from a question once, for the check and all the answers that it must not accept."""
    parts = _CLAUSE.split(text)
    asked = _TRAILING.search(text) if _ASKING.findall(text) == ["?"] else None
    asking = asked[1].lower() if asked else " ".join(part for part in parts if _ASKING.search(part)).lower()
    cued = {name for name, cue in _CUES.items() if cue.search(asking)}
    units = [read_unit(asking[match.end() :]) for match in _HOW_MANY.finditer(asking)]
    kinds = {generic(unit.dimension) for unit in units if unit} - {QUANTITIES[name] for name in _named(asking)} - {NONE}
    cued |= {name for name, kind in QUANTITIES.items() if kind in kinds}
    clauses = [clause for part in parts for clause in _apart(part)]
    stated = tuple(found for clause in clauses for found in _numbers(clause))
    return _View(_named(asking) | cued, _OTHER.search(asking) is not None, stated)


def _apart(part: str) -> Iterator[str]:
    """What stands between `and`s, but for those within one quantity, `1 h and 20 min`."""
    start = 0
    for found in _AND.finditer(part):
        unit = _LAST.search(part[: found.start()])
        if unit is None or in_two(part[unit.start() :]) is None:
            yield part[start : found.start()]
            start = found.end()
    yield part[start:]


def _numbers(clause: str) -> Iterator[_Stated]:
    names, other = _named(_VERB.sub(" ", clause.lower())), _OTHER.search(clause) is not None
    for mention in Question(clause).mentions:
        unit = read_unit(mention.tail)
        value = (mention.values[0] * unit.factor, generic(unit.dimension)) if unit else None
        yield _Stated(mention, names, other, value)


def _named(text: str) -> frozenset[str]:
    return frozenset(match.group(1) for match in _QUANTITY.finditer(_NO_QUANTITY.sub(" ", text)))
