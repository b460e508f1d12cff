"""A guard of clues to a number: each clue as a sentence says it, and none that is not said."""

import re
from collections.abc import Iterator, Sequence

from model.guards.negation import denies
from model.question import Question

_NUMBERS = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
            " nineteen twenty").split()  # fmt: skip
_VALUES = {word: str(value) for value, word in enumerate(_NUMBERS)}
_N = r"(\d+)"
# A part of a sentence that denies, denies to its end.
_PART = re.compile(r"[,;:.?!]\s|[.?!]$|\b(?:but|yet|while|though|although|and|which|that)\b")
_CLUES = {
    "sum": rf"digits? (?:\w+ ){{0,3}}?(?:add|adds|sum|sums|come|comes)(?: up)? to {_N}|digit sum (?:is |of )?{_N}"
    rf"|sum of (?:its|the|both) digits is {_N}|digits (?:make|total) {_N}|{_N} is (?:the|its) digit sum"
    rf"|{_N} is the sum of (?:its|the) digits|digits together (?:are|make) {_N}",
    "digits": rf"\b{_N}[- ]digits?\b|\bhas (?:exactly )?{_N} digits|\bwith {_N} digits",
    "ends": rf"\b(?:ends?|ending) (?:in|with|on) (?:an? |the digit )?{_N}|(?:last|final|units|ones) digit is (?:an? )?{_N}",
    "multiple": rf"multiples? of {_N}|divisible by {_N}|\bin the {_N} times table|\b{_N} divides it|evenly (?:by|into) {_N}s?"
    rf"|\bdivides? (?:evenly )?by {_N}|shared (?:out )?evenly among {_N}|\bcount(?:ing)? (?:up )?in {_N}s",
    "divides": rf"\b(?:divides|goes into) {_N}|(?:factor|divisor)s? of {_N}",
    "over": rf"(?:more|greater|larger|bigger|higher) than {_N}|\b(?:over|above|past|beyond|exceeds|tops) {_N}|> ?{_N}",
    "under": rf"(?:less|fewer|smaller|lower) than {_N}|\b(?:under|below|short of) {_N}|< ?{_N}",
    "least": rf"\bat least {_N}|\bfrom {_N} (?:up )?to \d+|\b{_N} or (?:more|over|above|higher)",
    "most": rf"\bat most {_N}|\bfrom \d+ (?:up )?to {_N}|\b{_N} or (?:less|under|below|lower)|\bup to {_N}",
}  # fmt: skip
_LEAVES = (
    (
        rf"(?:leaves|leave|leaving|gives) (?:a )?(?:remainder of |remainder )?{_N} "
        rf"(?:(?:when|if|once|on|after) (?:it is |being )?)?(?:divided|division) by {_N}",
        (1, 2),
    ),
    (
        rf"(?:divided|divide it|split|dividing it) (?:by|into) {_N},? (?:(?:and|it|the|number) ){{0,3}}"
        rf"(?:remainder (?:is |of )?|leaves |leaving |leave )(?:a remainder of )?{_N}",
        (2, 1),
    ),
    (rf"{_N} more than a multiple of {_N}", (1, 2)),
)
_FLAGS = ("positive", "even", "odd", "prime", "square", "cube")
_FLAG = {flag: re.compile(rf"\b{flag}s?\b") for flag in _FLAGS}
_COUNTS = re.compile(r"\bhow many\b", re.IGNORECASE)
_Clue = tuple[str, tuple[int, ...], bool]


def asked_fault(question: Question, asked: str, *, counted: bool) -> str | None:
    """`asked`, where the question asks how many and the reading does not, or names nothing of the kind."""
    return None if question.has_words(asked) and counted == (_COUNTS.search(question.text) is not None) else "asked"


def told_fault(question: Question, clues: Sequence[_Clue]) -> str | None:
    """`clue`, where the reading has a clue that the text does not say, or not so; `unread`, where it leaves one out."""
    said = list(_said(_in_digits(question.text)))
    if any(clue not in said for clue in clues):
        return "clue"
    return "unread" if any(clue not in clues for clue in said) else None


def _in_digits(text: str) -> str:
    plain = re.sub(r"\b([a-z]+)(?=\b)", lambda match: _VALUES.get(match.group(), match.group()), text.lower())
    return plain.replace("’", "'")


def _said(text: str) -> Iterator[_Clue]:
    """The clues of a text, each number in one of them."""
    spent: set[int] = set()
    for pattern, order in _LEAVES:
        for match in re.finditer(pattern, text):
            if spent & {match.start(1), match.start(2)}:
                continue
            spent |= {match.start(1), match.start(2)}
            yield "leaves", tuple(int(match.group(i)[:9]) for i in order), not _denied(text, match.start())
    for head, pattern in _CLUES.items():
        for match in re.finditer(pattern, text):
            group = next(i for i, found in enumerate(match.groups(), 1) if found)
            if match.start(group) not in spent:
                spent.add(match.start(group))
                yield head, (int(match.group(group)[:9]),), not _denied(text, match.start())
    for flag, found in _FLAG.items():
        for match in found.finditer(text):
            yield flag, (), not _denied(text, match.start())


def _denied(text: str, place: int) -> bool:
    start = max((match.end() for match in _PART.finditer(text, 0, place)), default=0)
    return denies(text[start:place])
