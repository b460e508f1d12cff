"""A guard of trials in numbers: which number of a question is an input and which an output, and what kind of rule it speaks of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from model.compute import ComputeFault, parse_number
from model.guards.causes import asks
from model.question import Question, forms, shortest

_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+|/\d+)?", re.ASCII)
_TOKEN = re.compile(r"[a-z]+|->|=>|[=:(|]")
_LITTLE = frozenset(
    "a an the of is was are were be and or in on to it its one then so that this these if as by there has have had".split()
)
_NEAR = 2  # words before and behind a number that say what it is of
_LINKED = re.compile(r"->|=>|[=:|]|\b(?!and\b)[a-z]{2,}")
_LISTED = re.compile(r"\s*[a-z]{0,2}(?:,| and|, and)\s*")
_AT = re.compile(r"\b(?:at|for|when|(?<!goes )(?<!went )with|under|from|after|on)\b")
_STOP = re.compile(r"[.;?!]\s|\n")
_ASKS = re.compile(r"\b(?:what|which|how|find|predict|give|work out|determine|name|compute|calculate|estimate)\b")
_SLOPE = re.compile(r"\b(?:per|each|every|slope|rate|steep\w*|multipl\w+|factor|gradient)\b")
_CONSTANT = re.compile(r"\b(?:constant|fixed|add\w*|zero|without|start\w*|offset|intercept|base)\b")
# What says of which kind a rule is, the plainest first.
_CLASSES = (
    ("squared", re.compile(r"\bsquar(?:e[sd]?|ing)\b|\^ ?2\b|\bx ?\* ?x\b")),
    ("inverse", re.compile(r"\binverse(?:ly)?\b|\bdivided by\b|\bproduct of\b|\ba ?/ ?x\b")),
    ("linear", re.compile(r"\bstraight\b|\blinear(?:ly)?\b|\ba ?\*? ?x [+-] b\b|\bb [+-] a ?\*? ?x\b")),
)
_SCALES = re.compile(r"\bmultipl\w+|\bproportion\w*|\bfactor\b|\btimes (?:the|its|as|x)\b|\ba ?\*? ?x\b")
_ADDS = re.compile(
    r"\badd(?:s|ed|ing)?\b|\bplus\b|\bminus\b|\bconstant\b(?! (?:factor|multiple))|\bsubtract\w*"
    r"|\btak(?:es?|en) (?:off|away)\b|\bx [+-] b\b|\bdiffer\w*"
)


@dataclass(frozen=True)
class _Number:
    """A number of a question and its place."""

    value: Fraction
    start: int
    end: int


@dataclass(frozen=True)
class _Trial:
    """A clause: its numbers in their order, how many stand before the link, and whether those are the inputs."""

    values: tuple[Fraction, ...]
    left: int
    forward: bool

    @property
    def columns(self) -> bool:
        """Whether it lists as many inputs as outputs."""
        return self.left > 1 and 2 * self.left == len(self.values)

    def slots(self) -> list[int]:
        """For each number which input it is, counted from 0, or -1 for an output."""
        inputs, outputs = (
            (self.left, len(self.values) - self.left) if self.forward else (len(self.values) - self.left, self.left)
        )
        sides = [[0] * inputs if self.columns else list(range(inputs)), [-1] * outputs]
        return [slot for side in (sides if self.forward else sides[::-1]) for slot in side]


def law_fault(question: Question, asked: str, clauses: Sequence[str]) -> str | None:
    """Why clauses of numbers are not what the sentences say: rule, asked, pair, unread or direction."""
    text = question.text.lower()
    rules = [clause for clause in clauses if clause.replace(" ", "").isalpha()]
    if _told_rule(question) != "".join(rules):
        return "rule"
    try:
        trials = [_trial(clause) for clause in clauses if clause not in rules]
        head = [parse_number(word) for word in asked.split() if word[0].isdigit()]
    except ComputeFault:
        return "syntax"
    spots = [_spot(question.text, sentence) for sentence in asks(question)]
    numbers = [
        _Number(value, *match.span()) for match in _NUMBER.finditer(text) if (value := _value(match.group())) is not None
    ]
    if not head:
        return _parts_fault(asked, text, spots) or _aligned_fault(text, numbers, trials)
    reasons = []
    for at in range(len(numbers) - len(head), -1, -1):
        if [number.value for number in numbers[at : at + len(head)]] == head and _within(numbers[at], spots):
            rest = [*numbers[:at], *numbers[at + len(head) :]]
            reason = _aligned_fault(text, rest, trials) or _side_fault(text, rest, trials, numbers[at : at + len(head)], asked)
            if reason is None:
                return None
            reasons.append(reason)
    return reasons[0] if reasons else "asked"


def _value(text: str) -> Fraction | None:
    try:
        return parse_number(text)
    except ComputeFault:
        return None


def _trial(clause: str) -> _Trial:
    words = clause.split()
    link = next((i for i, word in enumerate(words) if word in ("to", "at")), 0)
    return _Trial(tuple(parse_number(word) for word in words if word not in ("to", "at")), link, words[link] == "to")


def _spot(text: str, sentence: str) -> tuple[int, int]:
    at = max(text.find(sentence), 0)
    return at, at + len(sentence)


def _within(number: _Number, spots: Sequence[tuple[int, int]]) -> bool:
    return any(start <= number.start < end for start, end in spots)


def _told_rule(question: Question) -> str:
    """The kind of rule that sentences speak of, before they ask; empty where they speak of none."""
    asking = asks(question)
    parts = [sentence if sentence not in asking else _ASKS.split(sentence.lower())[0] for sentence in question.sentences]
    text = _NUMBER.sub("#", " ".join(parts).lower())
    found = next((name for name, cue in _CLASSES if cue.search(text)), "")
    if found:
        return found
    scales, adds = _SCALES.search(text), _ADDS.search(text)
    return "linear" if scales and adds else "times" if scales else "plus" if adds else ""


def _parts_fault(asked: str, text: str, spots: Sequence[tuple[int, int]]) -> str | None:
    """Whether a question asks for a part of the rule: how much the output grows, or what is there without the input."""
    asking = " ".join(text[start:end] for start, end in spots)
    found = _ASKS.search(asking)
    asking = asking[found.start() :] if found and _NUMBER.search(asking) else asking
    slope, constant = _SLOPE.search(asking) is not None, _CONSTANT.search(asking) is not None
    wanted = slope if asked == "slope" else constant
    other = constant if asked == "slope" else slope
    return None if wanted and not other and not _NUMBER.search(asking) else "asked"


def _aligned_fault(text: str, numbers: Sequence[_Number], trials: Sequence[_Trial]) -> str | None:
    """Whether the numbers of the question, in their order, are those of the trials, each pair linked and each list listed."""
    placed = _placed(numbers, trials)
    if placed is None:
        return "pair"
    taken = {number for row in placed for number in row}
    spare = [number for number in numbers if number not in taken]
    sentences = [_sentence(text, number) for number in numbers if number in taken]
    idle = [_sentence(text, number) for number in spare]
    if len(set(idle)) < len(idle) or set(idle) & set(sentences):
        return "unread"
    for trial, row in zip(trials, placed, strict=True):
        for i, (one, other) in enumerate(pairwise(row), 1):
            between = text[one.end : other.start]
            if i != trial.left:
                if trial.columns and not _LISTED.fullmatch(between):
                    return "pair"
                continue
            if (_STOP.search(between) and not trial.columns) or not _LINKED.search(between):
                return "pair"
            if (_AT.search(between) is None) != trial.forward:
                return "direction"
    return None


def _placed(numbers: Sequence[_Number], trials: Sequence[_Trial]) -> list[list[_Number]] | None:
    """The numbers of each trial, as they come; None where they do not come in this order."""
    waiting = iter(numbers)
    rows = []
    for trial in trials:
        row = [next((number for number in waiting if number.value == value), None) for value in trial.values]
        known = [number for number in row if number is not None]
        if len(known) < len(row):
            return None
        rows.append(known)
    return rows


def _sentence(text: str, number: _Number) -> int:
    """Where the sentence of a number begins."""
    return max((match.end() for match in _STOP.finditer(text, 0, number.start)), default=0)


def _side_fault(
    text: str, numbers: Sequence[_Number], trials: Sequence[_Trial], head: Sequence[_Number], asked: str
) -> str | None:
    """`direction` where what stands round a number that is asked about stands in the trials round numbers of another side."""
    around: dict[int, set[str]] = {}
    for trial, row in zip(trials, _placed(numbers, trials) or [], strict=True):
        for slot, number in zip(trial.slots(), row, strict=True):
            around.setdefault(slot, set()).update(_context(text, number))
    left, _, _ = asked.partition(" to ")
    slots = [i for i, word in enumerate(left.split()) if word != "?"] + ([] if asked.endswith("?") else [-1])
    for slot, number in zip(slots, head, strict=True):
        near = _context(text, number)
        scores = dict.fromkeys(around, 0)
        for one, words in around.items():
            others = set().union(*(more for other, more in around.items() if other != one))
            scores[one] = sum(weight for word, weight in near.items() if word in words - others)
        if around and max(scores.values()) > scores.get(slot, 0):
            return "direction"
    return None


def _context(text: str, number: _Number) -> dict[str, int]:
    """The words next to a number that say what it is of, each with its side and its weight; not beyond a number or a sentence."""
    before = _STOP.split(_NUMBER.split(text[: number.start])[-1])[-1]
    behind = _STOP.split(_NUMBER.split(text[number.end :])[0])[0]
    sides = (("<", _words(before)[::-1]), (">", _words(behind)))
    return {f"{side}{word}": _NEAR - i for side, words in sides for i, word in enumerate(words[:_NEAR])}


def _words(text: str) -> list[str]:
    """Words and signs in their shortest forms, little words left out."""
    return [shortest(forms(token)) for token in _TOKEN.findall(text) if token not in _LITTLE]
