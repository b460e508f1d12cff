"""A guard of somebody's work: each line of a reading is held against the place of the question that says it.

Equations are those that the question writes in signs. Of sums the numbers stand in the order of the question, with what is done to
them, and the label before them; a number that belongs to no line stands in a sentence of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from model import signs
from model.question import Question

_RIGHT = re.compile(
    r"\b(?:should|ought|instead|in its place)\b|\b(?:correct|right|true|proper)(?:ed)? (?:result|value|number|figure|year|amount)s?\b",
    re.IGNORECASE,
)
_WHO = re.compile(r"\b(?:who|whose)\b", re.IGNORECASE)
_ENTRY = re.compile(r"\b(?:events?|dates?|entry|entries|records?|happened)\b", re.IGNORECASE)
_UNREADABLE = re.compile(
    r"\b(?:smudged|unreadable|illegible|blotted|torn|erased|too faint|cannot be read|can't be read|nobody can read)\b",
    re.IGNORECASE,
)
_SOME = re.compile(r"\b(?:some|another|certain|unknown|unstated|further|a number|an amount)\b", re.IGNORECASE)
_TASK = re.compile(
    r"\b(?:solv(?:e|es|ed|ing)|equation|equation (?:is|was)|task (?:is|was)|begins? with|starts? with|given)[\s:,]*$",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?:[\s\d+*/().-]|(?<![^\W\d_])[a-z](?![^\W\d_]))+$", re.IGNORECASE)
_LABELLED = re.compile(r"(?:^|[.;,\n]\s*|\b(?i:line|step|entry|row) |\()([A-Za-z]|[A-Z][a-z]+|\d{1,2})[:)]", re.MULTILINE)
OPEN = "?"
_ENDS = re.compile(r"(?<=[.?!;])\s+|\n+")
_PAUSE = re.compile(r"[,.;:?!](?=\s|$)|\n")
_NUMBER = re.compile(r"(?<![\w.])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
# Words that say what is done, some with the number by which.
_DONE = {
    "+": r"\+|\bplus\b|\badd(?:s|ed|ing)?\b|\bsum\b|\btogether\b|\btotal(?:s|led|ling)?\b|\baltogether\b|\bin all\b|\bmore\b|\bextra\b"
    r"|\bincreas\w+|\brais(?:es|ed|ing)\b|\byears? (?:later|after)\b|\blater\b|\bon top\b",
    "-": r"(?<=\s)[-\u2212](?=\s)|\bminus\b|\bsubtract\w*|\bdeduct\w*|\boff\b|\baway\b|\bremov\w+|\breduc\w+|\bless\b|\blower\w*|\bdrain\w*"
    r"|\byears? before\b|\bearlier\b",
    "*": r"\*|\u00d7|\btimes\b|\bmultipl\w+|\bproduct\b|\btwice\b|\bdoubl\w+|\btripl\w+",
    "/": r"/|\u00f7|\bdivi[ds]\w+|\bsplit\w*|\bshar\w+|\bhalf\b|\bhalv\w+|\bthird\b|\bquarter\b|\bdilut\w+",
    "to": r"\blast(?:s|ed|ing)?\b|\bfrom\b[^.;?]*\bto\b|\bbetween\b",
}
_SIGNS = {sign: re.compile(pattern, re.IGNORECASE) for sign, pattern in _DONE.items()}
_BY_WORD = re.compile(
    r"\b(?:(?P<two>twice|doubl\w+|half|halv\w+)|(?P<three>tripl\w+|third)|(?P<four>quarter))\b", re.IGNORECASE
)
_TURNED = re.compile(r"\bfrom\b|\bless than\b|\boff\b")  # `25 from 40`


@dataclass(frozen=True)
class _Number:
    """A number of the question: its text, where it begins and ends, its sentence, and whether it is a word that says what is done."""

    text: str
    start: int
    end: int
    sentence: int
    done: bool


@dataclass(frozen=True)
class _Claim:
    """A clause without its label: its numbers in order, its signs, and whether it goes on from the line before it."""

    label: str
    numbers: tuple[str, ...]
    signs: tuple[str, ...]
    text: str


def fault(question: Question, asked: str, clauses: Sequence[str]) -> str | None:
    """Why clauses are not the lines that a question tells: asked, labels, open, equation, pair, operation or unread."""
    if (_RIGHT.search(question.text) is not None) != (asked == "right"):
        return "asked"
    claims = [_claim(clause) for clause in clauses if not clause.startswith("unused ")]
    written = any(re.search(r"[^\W\d_]", claim.text.replace(" to ", " ").removeprefix("given ")) for claim in claims)
    reason = _labels_fault(question, claims) or _open_fault(question, claims)
    return reason or (_equations_fault(question, claims) if written else _sums_fault(question, claims))


def _claim(clause: str) -> _Claim:
    label, colon, text = clause.partition(" : ")
    label, text = (label, text) if colon else ("", clause)
    words = text.split()
    return _Claim(label, tuple(w for w in words if w[0].isdigit()), tuple(w for w in words if w in _DONE), text)


def _labels_fault(question: Question, claims: Sequence[_Claim]) -> str | None:
    """`labels` where some lines have none, two have one, or the question calls them otherwise."""
    labels = [claim.label for claim in claims if claim.label]
    free = [claim for claim in claims if not claim.label and (claim.text.startswith("given ") or claim.text.isdigit())]
    if labels and len(labels) + len(free) < len(claims):
        return "labels"
    if len({label.lower() for label in labels}) < len(labels) or len(free) > 1 + (not labels):
        return "labels"
    names = [label for label in labels if len(label) > 1 and not label.isdigit()]
    if (_WHO.search(question.text) and not names) or (_ENTRY.search(question.text) and not labels):
        return "labels"
    if labels and not names:
        first = labels[0].lower()
        row = [str(int(first) + i) if first.isdigit() else chr(ord(first) + i) for i in range(len(labels))]
        if [label.lower() for label in labels] != row or first not in ("1", "a"):
            return "labels"
    marked = {match[1].lower() for match in _LABELLED.finditer(question.text)}
    known = {label.lower() for label in labels}
    alike = [{mark for mark in marked if (len(mark) > 1 and mark.isalpha()) == long} for long in (True, False)]
    return "labels" if any(len(marks) > 1 and not marks <= known for marks in alike) else None


def _open_fault(question: Question, claims: Sequence[_Claim]) -> str | None:
    """`open` where a line is told after all, or a line that nobody can read is read."""
    blank = any(claim.text == OPEN for claim in claims)
    if blank != (_UNREADABLE.search(question.text) is not None):
        return "open"
    some = any(OPEN in claim.text.split() and claim.text != OPEN for claim in claims)
    return "open" if some and not _SOME.search(question.text) else None


def _equations_fault(question: Question, claims: Sequence[_Claim]) -> str | None:
    """`equation` where the lines are not those that the question writes, in their order; the task itself is none of the lines."""
    texts = [claim.text.removeprefix("given ").lower() for claim in claims if claim.text != OPEN]
    if list(signs.equations(question.text)) != list(dict.fromkeys(texts)):
        return "equation"
    torn = _UNREADABLE.search(question.text)
    read = [claim.text != OPEN for claim in claims]
    if torn and question.text[: torn.start()].count("=") != sum(read[: read.index(False)]):
        return "equation"
    before = _TAIL.sub("", question.text.partition("=")[0])
    given = [claim.text.startswith("given ") for claim in claims]
    is_task = _TASK.search(before) is not None and not claims[0].label
    return "equation" if any(given[1:]) or given[0] != is_task else None


# Sums and dates


def _sums_fault(question: Question, claims: Sequence[_Claim]) -> str | None:
    if any(claim.text.startswith("given ") for claim in claims):
        return "labels"
    text = question.in_digits
    numbers = _numbers(text)
    blocks = _blocks(text, numbers, claims)
    if blocks is None:
        return "pair"
    used = {i for block in blocks for i in block}
    told = {numbers[i].sentence for i in used}
    for i, number in enumerate(numbers):
        if i not in used and (number.sentence in told or number.done):
            return "unread"
    return _idle_fault(text, told) or _signs_fault(text, numbers, claims, blocks)


def _numbers(text: str) -> list[_Number]:
    ends = [match.end() for match in _ENDS.finditer(text)]
    found = [(match.group().replace(",", ""), match, False) for match in _NUMBER.finditer(text)]
    values = {"two": "2", "three": "3", "four": "4"}
    found += [(values[str(match.lastgroup)], match, True) for match in _BY_WORD.finditer(text)]
    return [
        _Number(value, match.start(), match.end(), sum(end <= match.start() for end in ends), done)
        for value, match, done in sorted(found, key=lambda one: one[1].start())
    ]


def _blocks(text: str, numbers: Sequence[_Number], claims: Sequence[_Claim]) -> list[tuple[int, ...]] | None:
    """For each line its numbers in the question, which stand together, its label before them; None where they do not."""
    at, end, found = 0, 0, list[tuple[int, ...]]()
    for claim in claims:
        if claim.text == OPEN:
            torn = _UNREADABLE.search(text, end)
            if torn is None or not re.search(rf"\b{re.escape(claim.label.lower())}\b", text[end : torn.end()]):
                return None
            end = torn.end()
            labels = (claim.label,) if claim.label.isdigit() else ()
            found.append(tuple(i for i in range(at, len(numbers)) if numbers[i].start < end and numbers[i].text in labels)[-1:])
            at = sum(number.start < end for number in numbers)
            continue
        wanted = ((claim.label,) if claim.label.isdigit() else ()) + claim.numbers
        here = next((i for i in range(at, len(numbers)) if _fits(text, numbers[i : i + len(wanted)], wanted, claim)), None)
        if here is None:
            return None
        block = tuple(range(here, here + len(wanted)))
        begin = numbers[here].start
        if claim.label and not claim.label.isdigit():
            if len(claim.label) > 1:  # an event may stand behind its number of years
                begin = _stop(text, numbers[block[-1]])
            said = re.search(rf"\b{re.escape(claim.label.lower())}s?\b", text[end:begin])
            if said is None:
                return None
        found.append(block)
        at = here + len(wanted)
        end = _stop(text, numbers[at - 1])
    return found


def _stop(text: str, last: _Number) -> int:
    """Where the words end that belong to a line's last number: `in 1204 there was a siege,`; right behind it where another one follows."""
    stop, following = _PAUSE.search(text, last.end), _NUMBER.search(text, last.end)
    return stop.start() if stop and (following is None or stop.start() < following.start()) else last.end


def _fits(text: str, numbers: Sequence[_Number], wanted: Sequence[str], claim: _Claim) -> bool:
    """Whether numbers are those of a line: in its order, the first two the other way round in `25 from 40`, `half of 40`."""
    if len(numbers) < len(wanted):
        return False
    texts = [number.text for number in numbers]
    place = len(wanted) - len(claim.numbers)
    if len(claim.numbers) == 3 and len(claim.signs) == 1 and claim.text[0].isdigit():
        between = text[numbers[place].end : numbers[place + 1].start]
        sign, first = claim.signs[0], numbers[place]
        if (sign == "-" and _TURNED.search(between)) or (sign == "/" and first.done):
            texts[place], texts[place + 1] = texts[place + 1], texts[place]
    return texts == list(wanted)


def _idle_fault(text: str, told: set[int]) -> str | None:
    """`unread` where a sentence that no line is read from says that something is worked out."""
    for index, sentence in enumerate(_ENDS.split(text)):
        worked = any(sign.search(sentence) for sign in _SIGNS.values()) or "=" in sentence
        if index not in told and worked and _NUMBER.search(sentence):
            return "unread"
    return None


def _signs_fault(
    text: str, numbers: Sequence[_Number], claims: Sequence[_Claim], blocks: Sequence[tuple[int, ...]]
) -> str | None:
    """`operation` where a line does something else with its numbers than the words between them say."""
    end = 0
    for claim, block in zip(claims, blocks, strict=True):
        if not block:
            continue
        first, last = numbers[block[0]], numbers[block[-1]]
        begin = max([end, *(match.end() for match in _ENDS.finditer(text) if match.end() <= first.start)])
        end = _stop(text, last)
        said = {sign for sign, pattern in _SIGNS.items() if pattern.search(text, begin, end)}
        said -= {"to"} if said - {"to"} and "to" not in claim.signs else set()
        if claim.text != OPEN and said != set(claim.signs):
            return "operation"
    return None
