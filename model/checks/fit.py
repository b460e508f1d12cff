"""Executor of the check kind `fit`: regenerates every shown term from the rule and the first terms."""

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import count, islice

from model.compute import ComputeFault, parse_number
from model.facts.labels import ORDINALS
from model.question import Question
from model.trace import UNKNOWN

MAX_TERMS = 24
MAX_POSITION = 1000
MAX_YEAR = 1_000_000
_LARGEST = 10**30
_RUN = re.compile(r"-?\d+(?:\.\d+|/\d+)?(?:(?:\s*,\s*|\s+|\s*;\s*)(?:and |then )*-?\d+(?:\.\d+|/\d+)?)+", re.ASCII)
_EVERY = re.compile(r"\bevery (\d+)\b", re.ASCII | re.IGNORECASE)
_PLACE = re.compile(rf"\b({'|'.join(list(ORDINALS)[2:])})\b")  # `first` and `second` say other things, too
# Of two names alone, `Romeo and Juliet`, nothing else says that they take turns.
_TAKES_TURNS = re.compile(
    r"\b(?:turns?|again|anew|repeat\w*|alternat\w*|order|pattern|cycl\w*|rotat\w*|round|over|every|then|next|after|follow\w*|until|place"
    r"|\d+(?:st|nd|rd|th)|so on)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"-?\d+(?:\.\d+|/\d+)?", re.ASCII)
_Terms = list[Fraction]


class _RejectError(Exception):
    """A check that does not hold; `args[0]` names why."""


def fit_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Whether the rule makes all shown terms and the answer; None or a named reason: clause, rule, shown, terms, value ..."""
    try:
        _require(3 <= len(clauses) <= 6, "clause")
        claim, sign, asked = clauses[0].partition(" = ")
        _require(bool(sign) and claim == answer and bool(asked), "clause")
        _require(not _unread(question, " ; ".join(clauses[1:]), asked), "asked")
        if answer == UNKNOWN:
            _witness(question, asked, clauses[1:])
        elif clauses[-1] == "common":
            _together(question, answer, asked, clauses[1:-1])
        elif clauses[-1] == "cycle":
            _cycle(question, answer, asked, clauses[1:-1])
        else:
            _sequence(question, answer, asked, clauses[1:])
    except _RejectError as reject:
        return str(reject.args[0])
    return None


def _unread(question: Question, told: str, asked: str) -> bool:
    """Whether something that a sequence hangs on is read otherwise: every how many, the place that is asked for.

    The one number of the sentence that asks is what is asked, told, or the place of the gap.
    """
    read = {mention.values[0] for mention in Question(f"{told} ; {asked}").mentions}
    if asked == "gap" and "?" in told.split():
        read.add(Fraction(told.split().index("?") + 1))
    if any(Fraction(number) not in read for number in _EVERY.findall(question.text)):
        return True
    asking = [text for text in question.sentences if text.endswith("?")]
    places = [ORDINALS[word] for text in asking for word in _PLACE.findall(text.lower())]
    if asked == "next" and places and len(told.partition(" ; ")[0].split()) + 1 not in places:
        return True
    mentions = [mention for text in asking for mention in Question(text).mentions if mention.digits]
    return len(asking) == len(mentions) == 1 and mentions[0].values[0] not in read


def _require(condition: bool, reason: str) -> None:
    if not condition:
        raise _RejectError(reason)


def _number(text: str) -> Fraction:
    try:
        return parse_number(text)
    except ComputeFault:
        raise _RejectError("number") from None


def _whole(text: str, largest: int) -> int:
    number = _number(text)
    _require(number.denominator == 1 and 0 < number <= largest, "bounds")
    return int(number)


def _is(clause: str) -> tuple[str, str]:
    left, sign, right = clause.partition(" is ")
    _require(bool(sign) and bool(left) and bool(right), "clause")
    return left.strip(), right.strip()


# Numbers ---------------------------------------------------------------------------------------------------------------------


def _sequence(question: Question, answer: str, asked: str, clauses: Sequence[str]) -> None:
    """`3 7 11 15 19 ; add`, or with the step stated `1403 ; step 12 ; add`; a gap is `?`."""
    words, rule = clauses[0].split(), clauses[-1]
    _require(rule in _RULES, "rule")
    _require(1 <= len(words) <= MAX_TERMS, "terms")
    step = None
    if len(clauses) == 3:
        head, _, value = clauses[1].partition(" ")
        _require(head == "step" and rule in ("add", "mul"), "rule")
        step = _number(value)
    _require(len(clauses) <= 3, "clause")
    claimed = _number(answer)
    shown = [_number(word) for word in words if word != "?"]
    terms = _filled(words, claimed) if asked == "gap" else shown
    _require((words.count("?") == 1) == (asked == "gap"), "clause")
    _in_order(question, shown)
    steady = asked != "gap" or rule in ("add", "mul")
    _require(steady or _made(rule, shown[: words.index("?")], step), "terms")
    _require(_made(rule, terms, step, terms if steady else terms[: words.index("?")]), "terms")
    _require(step is None or any(step in mention.values for mention in question.mentions), "number")
    _require(asked == "gap" or _asked(rule, terms, step, asked) == claimed, "value")


def _filled(words: Sequence[str], claimed: Fraction) -> _Terms:
    return [claimed if word == "?" else _number(word) for word in words]


def _asked(rule: str, terms: _Terms, step: Fraction | None, asked: str) -> Fraction:
    """`next`; `10`: the tenth term; `step`: the constant difference or ratio; `after 1450`: the first term above 1450."""
    if asked == "step":
        _require(rule in ("add", "mul") and len(terms) > 1 and terms[0] != 0, "rule")
        return terms[1] - terms[0] if rule == "add" else terms[1] / terms[0]
    if asked.startswith("after "):
        bound = _number(asked.removeprefix("after "))
        for term in islice(_generate(rule, terms, step), MAX_POSITION):
            if term > bound:
                return term
        raise _RejectError("bounds")
    place = len(terms) + 1 if asked == "next" else _whole(asked, MAX_POSITION)
    _require(place > len(terms), "clause")  # nobody asks for a term that is shown
    return _at(_generate(rule, terms, step), place)


def _at(values: Iterator[Fraction], position: int) -> Fraction:
    for value in islice(values, position - 1, position):
        return value
    raise _RejectError("bounds")


def _needed(rule: str) -> int:
    """How many first terms a rule is determined by; a sequence that shows no more than these proves nothing."""
    return {"add": 2, "mul": 2, "addgrow": 3, "mulgrow": 3, "fib": 2, "alt": 4, "square": 1, "cube": 3}[rule]


def _made(rule: str, terms: _Terms, step: Fraction | None, told: _Terms | None = None) -> bool:
    """Whether the rule regenerates every term, from all or those `told`; with the step stated one first term is enough."""
    if step is None and len(terms) <= _needed(rule):
        return False
    return list(islice(_generate(rule, told or terms, step), len(terms))) == terms


def _generate(rule: str, terms: _Terms, step: Fraction | None = None) -> Iterator[Fraction]:
    """All terms that the rule makes of the first ones, within bounds."""
    values = _RULES[rule](terms, step)
    for value in values:
        _require(abs(value.numerator) < _LARGEST and value.denominator < _LARGEST, "bounds")
        yield value


def _ratio(later: Fraction, earlier: Fraction) -> Fraction:
    _require(earlier != 0, "zero")
    return later / earlier


def _add(terms: _Terms, step: Fraction | None) -> Iterator[Fraction]:
    value = terms[0]
    by = terms[1] - terms[0] if step is None else step
    while True:
        yield value
        value += by


def _mul(terms: _Terms, step: Fraction | None) -> Iterator[Fraction]:
    value = terms[0]
    by = _ratio(terms[1], terms[0]) if step is None else step
    while True:
        yield value
        value *= by


def _addgrow(terms: _Terms, _: Fraction | None) -> Iterator[Fraction]:
    """The differences form an arithmetic progression."""
    value, by = terms[0], terms[1] - terms[0]
    growth = terms[2] - terms[1] - by
    while True:
        yield value
        value, by = value + by, by + growth


def _mulgrow(terms: _Terms, _: Fraction | None) -> Iterator[Fraction]:
    """The differences are multiplied by a constant ratio."""
    value, by = terms[0], terms[1] - terms[0]
    growth = _ratio(terms[2] - terms[1], by)
    while True:
        yield value
        value, by = value + by, by * growth


def _fib(terms: _Terms, _: Fraction | None) -> Iterator[Fraction]:
    one, two = terms[0], terms[1]
    while True:
        yield one
        one, two = two, one + two


def _alt(terms: _Terms, _: Fraction | None) -> Iterator[Fraction]:
    """Two interleaved progressions, each arithmetic, or geometric where three terms say so."""
    rows = [_add(terms[:3:2], None), _add(terms[1:4:2], None)]
    for turn in (0, 1):
        row = terms[turn::2]
        if (
            len(terms) > _needed("alt") + 1
            and row[1] - row[0] != row[2] - row[1]
            and row[0]
            and row[1] / row[0] * row[1] == row[2]
        ):
            rows[turn] = _mul(row, None)
    while True:
        yield next(rows[0])
        yield next(rows[1])


def _square(terms: _Terms, _: Fraction | None) -> Iterator[Fraction]:
    return _powers(terms[0], 2)


def _cube(terms: _Terms, _: Fraction | None) -> Iterator[Fraction]:
    """Cubes of numbers in a row, all by the same number more or less."""
    base = next((n for n in range(MAX_POSITION) if 3 * n * n + 3 * n + 1 == terms[1] - terms[0]), None)
    _require(base is not None, "terms")
    shift = terms[0] - _cubed(base or 0)
    return (value + shift for value in map(_cubed, count(base or 0)))


def _powers(first: Fraction, exponent: int) -> Iterator[Fraction]:
    base = round(float(first) ** (1 / exponent)) if 0 <= first < 10**12 else 0
    _require(Fraction(base) ** exponent == first, "terms")
    while True:
        yield Fraction(base) ** exponent
        base += 1


def _cubed(base: int) -> Fraction:
    return Fraction(base**3)


_RULES: dict[str, Callable[[_Terms, Fraction | None], Iterator[Fraction]]] = {
    "add": _add,
    "mul": _mul,
    "addgrow": _addgrow,
    "mulgrow": _mulgrow,
    "fib": _fib,
    "alt": _alt,
    "square": _square,
    "cube": _cube,
}


def _in_order(question: Question, shown: _Terms) -> None:
    """Every shown term stands in the question, in order, and no listed sequence is quoted in part."""
    mentions = iter(question.mentions)
    _require(all(any(term in mention.values for mention in mentions) for term in shown), "shown")
    for run in _RUN.findall(question.text):
        listed = [_number(word) for word in _DIGITS.findall(run)]
        if len(listed) > len(shown) >= 2 and _within(shown, listed):
            raise _RejectError("shown")


def _within(part: Sequence[object], whole: Sequence[object]) -> bool:
    return any(list(whole[i : i + len(part)]) == list(part) for i in range(len(whole) - len(part) + 1))


# Periods: `together` of `12 18 ; common`

_MEETING = re.compile(r"\b(?:together|same|at once|both|all|coincide\w*|simultaneous\w*|meet|again)\b", re.IGNORECASE)
_OTHERWISE = re.compile(
    r"\bwhat time\b|o'?clock\b|\d:\d\d|\b(?:what|which) (?:day|date|year|month)\b|\bhow (?:often|many times)\b", re.IGNORECASE
)
_UNIT = re.compile(r"[\s-]*(?:or |and )?(?:the )?(second|minute|min|hour|day|night|week|month|year|s|h)s?\b", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:at|minute|day|year|from|since) [1-9]|\bin [12]\d{3}\b", re.IGNORECASE)
_LAST_MEETING = 10**6


def _together(question: Question, answer: str, asked: str, clauses: Sequence[str]) -> None:
    """The first time, from a common start, at which all periods end."""
    _require(asked == "together" and len(clauses) == 1, "clause")
    periods = [_whole(word, MAX_POSITION) for word in clauses[0].split()]
    _require(2 <= len(periods) <= MAX_TERMS and _MEETING.search(question.text) is not None, "asked")
    _require(not _OTHERWISE.search(question.text) and not _SINCE.search(question.text), "asked")
    tails = [mention.tail for mention in question.mentions if mention.values[0] in periods]
    _require(len({found[1].lower()[:3] for tail in tails if (found := _UNIT.match(tail))}) < 2, "units")
    times = (n for n in range(max(periods), _LAST_MEETING, max(periods)) if all(n % period == 0 for period in periods))
    _require(next(times, None) == _number(answer), "value")


# Words -----------------------------------------------------------------------------------------------------------------------


def _cycle(question: Question, answer: str, asked: str, clauses: Sequence[str]) -> None:
    """`14` of `red blue green`; a second clause anchors the cycle: `1403 is red`."""
    members = clauses[0].lower().split()
    _require(2 <= len(members) <= MAX_TERMS and len(clauses) <= 2, "clause")
    _require(not Question(clauses[0]).mentions, "clause")
    _require(len(members) > 2 or _TAKES_TURNS.search(question.text) is not None, "clause")
    _words_in_order(question, members)
    start = 1
    if len(clauses) == 2:
        anchor, name = _is(clauses[1])
        _require(members.count(name.lower()) == 1, "anchor")
        start = _whole(anchor, MAX_YEAR) - members.index(name.lower())
    offset = (_whole(asked, MAX_YEAR) - start) % len(members)
    _require(members[offset] == answer.lower(), "value")


def _words_in_order(question: Question, members: Sequence[str]) -> None:
    """The members stand in the question in this order, with nothing but commas and `and` or `then` between them."""
    joint = r"then|and|next|finally|after that|followed by"
    gap = rf"(?:\s*(?:,|;|/|->|-|{joint})[\s,;-]*(?:(?:{joint})\s+)*(?:(?:the|an?|one)\s+)?|\s+)"
    listing = gap.join(r"\S+(?:\s\S+){0,5}?" if name == "?" else re.escape(name) for name in members)
    _require(bool(re.search(rf"(?i)\b{listing}\b" if members[-1] != "?" else rf"(?i)\b{listing}", question.text)), "shown")


# Twins -----------------------------------------------------------------------------------------------------------------------


def _witness(question: Question, asked: str, clauses: Sequence[str]) -> None:
    """`next` of `2 4 ; add ; mul`: the named rules (or one with a free step) fit all shown terms and disagree."""
    if clauses[-1] == "cycle":
        _open_cycle(question, asked, clauses[:-1])
        return
    shown = [_number(word) for word in clauses[0].split()]
    _require(1 <= len(shown) <= MAX_TERMS, "terms")
    _in_order(question, shown)
    values: set[Fraction] = set()
    for rule in clauses[1:]:
        _require(rule in _RULES, "rule")
        values |= _worlds(rule, shown, asked)
    _require(len(values) > 1, "determined")


def _worlds(rule: str, shown: _Terms, asked: str) -> set[Fraction]:
    """The answers that one rule allows; where the shown terms leave it free, three ways to continue them are tried."""
    free = max(0, _needed(rule) - len(shown))
    found: set[Fraction] = set()
    for extra in (1, 3, 7) if free else (0,):
        terms = shown + [shown[-1] + extra * (i + 1) for i in range(free)]
        _require(list(islice(_generate(rule, terms), len(shown))) == shown, "terms")
        found.add(_asked(rule, terms, None, str(len(shown) + 1) if asked == "next" else asked))
    return found


def _open_cycle(question: Question, asked: str, clauses: Sequence[str]) -> None:
    """`14` of `red ? green`: the place asked is the open one; or `start ?`: no place is anchored."""
    members = clauses[0].lower().split()
    _require(2 <= len(members) <= MAX_TERMS, "clause")
    _words_in_order(question, members)
    place = _whole(asked, MAX_YEAR)
    if list(clauses[1:]) == ["start ?"]:
        _require(len(set(members)) > 1 and "?" not in members, "determined")
        return
    _require(members.count("?") == 1 and members[(place - 1) % len(members)] == "?", "determined")
