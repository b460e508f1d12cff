"""One question of a place: who has how much, one against another, and what is asked, with its reading.

Ana = 12 ; Ben = Ana + 3 ; Cara = 2 * Ben ; total = Ana + Ben + Cara
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from training.draw import Draw, Patterns, Split
from training.problem import DEPTHS
from training.written.calculations import makes_a_trace, operations
from training.written.entries import Entry
from training.written.relations import phrases, reader
from training.written.relations.reader import Comparing, Holder, Place, Turn, places
from training.written.relations.stated import Stated, compares_by_name, joint, joint_of_condition
from training.written.sheet import SLOT, Sheet, lettered, slots

_ATTEMPTS, _PLACES, _NUMBERS = 60, 8, 60  # tries a place, places, and draws of numbers, before there is nothing of a level
_LARGEST, _MOST = 5000, 4
_SHORT, _BACK, _LIST, _LAST_FIRST, _ASKS_FIRST, _IF, _TURNED = 0.5, 0.1, 0.2, 0.2, 0.1, 0.15, 0.3  # shares of questions told so
_SPANS = {"a": "4-60", "b": "2-20", "k": "2-4", "p": "10,20,25,40,50", "w": "20-200", "n": "2-9", "m": "2-12", "c": "2-9"}
_PARTS = "2,2,3,4,5"
_FACTOR = "2-9"
_FIRST = "wnm"  # the whole, and what is multiplied with each other
_WEIGHTS = {
    reader.ABSOLUTE: 1.0, reader.SHARE: 2.0, reader.SHARE_PERCENT: 1.0, reader.OF_REST: 1.0, reader.MORE: 3.0, reader.FEWER: 3.0,
    reader.TIMES: 3.0, reader.PART: 2.0, reader.SAME: 0.5, reader.BOTH: 0.7, reader.PERCENT: 0.7, "%+": 0.5, "%-": 0.7,
}  # fmt: skip
_SENTENCE_END = re.compile(r"[.?!] ")
_NAME = re.compile(r"(?<!\S)(?:[A-Za-z]\w*|\{(?:[A-Z]|[a-z]\w+)(?:\.\w+)?\})(?!\S)")  # a word or a slot for one
_OF_THEM = re.compile(r"\bof (?:them|it|these|those)\b")
_FIRST_ONES = ("first", "one")  # nobody begins with the second week
_ME = "I"
_OF_OTHERS = re.compile(r"\b(?:is|has|have|was|does|must) \{[XY]\}|\{Y\} to\b")  # wrong with `I`, or with `me`
_ADVERB = re.compile(r"(?:on|in|at|after|before|last|yesterday|today)\b")
_STANDS_ALONE = re.compile(r"(?:how|what|by how)\b(?!.*\b(?:that|then)\b)", re.IGNORECASE)  # may be asked before all is told
_SAYS_WHICH = re.compile(r"\b(?:that|before|previous|last|yesterday)\b")  # of several that were told, the one before
_REST, _TOTAL, _LEFT, _DIFFERENCE = "rest", "total", "left", "difference"


@dataclass(frozen=True)
class Composed:
    """An entry of one wording, the wording, and the answer as it is counted from what is told."""

    entry: Entry
    text: str
    answer: int


@dataclass
class _Sheet(Sheet):
    """One whose numbers are drawn again until all amounts are whole."""

    spans: dict[str, tuple[str, str]] = field(default_factory=dict)

    def numbered(self, text: str, standard: Mapping[str, str] = _SPANS) -> tuple[str, tuple[str, ...]]:
        """A text whose slots have letters of their own, and these: a whole first, then what is multiplied, then in their order."""
        forms = dict(SLOT.findall(text))
        letters = {}
        for slot in slots(text):
            usual = _PARTS if forms[slot] == ".part" else standard.get(slot, _SPANS["b"])
            letters[slot] = self.new(self.drawn(slot, usual))
            self.spans[letters[slot]] = (slot, usual)
        ordered = sorted(letters, key=lambda slot: _FIRST.find(slot) % (len(_FIRST) + 1))
        return lettered(text, letters), tuple(letters[slot] for slot in ordered)

    def draw_again(self) -> None:
        """Other numbers for all the letters."""
        for letter, (slot, usual) in self.spans.items():
            self.values[letter] = self.drawn(slot, usual)


def composed(draw: Draw, core: str, level: str, domain: str = "") -> tuple[Entry, str] | None:
    """An entry of one wording, and the wording, of a place of the domain if one is named; None where there is none."""
    known = [place for place in places(core) if domain in ("", place.domain)]
    if not known:
        return None
    tries = (worded(draw, draw.rng.choice(known), level) for _ in range(_PLACES))
    return next((made for made in tries if made), None)


def worded(draw: Draw, place: Place, level: str) -> tuple[Entry, str] | None:
    """The same of one place; None where it has nothing of that level."""
    made = of_place(draw, place, level)
    return (made.entry, made.text) if made else None


def of_place(draw: Draw, place: Place, level: str) -> Composed | None:
    """A question of one place with its answer; None where it has nothing of that level."""
    tries = (_Composer(_Sheet(draw, place.ranges), place).composed(DEPTHS[level]) for _ in range(_ATTEMPTS))
    return next((made for made in tries if made), None)


class _Composer:
    """Puts one question together."""

    def __init__(self, sheet: _Sheet, place: Place) -> None:
        self._sheet, self._place, self._rng = sheet, place, sheet.draw.rng
        row = self._rng.choice(place.holders)
        self._counted = row.counted
        least = 1 if place.wholes else 2
        count = self._rng.randint(min(least, len(row.all)), min(_MOST, len(row.all)))
        first = 0 if row.all[0].name in _FIRST_ONES else self._rng.randint(0, len(row.all) - count)
        self._holders = row.all[first : first + count]
        self._listed = place.leads is not None and not place.wholes and self._rng.random() < _LIST
        self._whole = self._rng.choice(place.wholes) if place.wholes else None
        self._told: list[Stated] = []

    def composed(self, depth: tuple[int, int]) -> Composed | None:
        """A question with so many calculations, None where this draw makes none."""
        for holder in self._holders:
            stated = self._stated(holder)
            if stated is None:
                return None
            self._told.append(stated)
        turn = self._turn()
        asked = turn.of if turn else self._rng.choice(self._askable())
        opening, whole = self._opening(asked)
        held = self._numbers(whole)
        if held is None:
            return None
        if not whole and self._rng.random() < _LAST_FIRST and self._may_turn_round():
            self._told.reverse()
        return self._finished(depth, turn, asked, opening, whole, held)

    # What is told

    def _stated(self, holder: Holder) -> Stated | None:
        kinds = list(self._kinds())
        kind = self._rng.choices(kinds, [_WEIGHTS[kind] for kind in kinds])[0] if kinds else ""
        label = ""
        if kind in ("%+", "%-"):
            told, label = self._rng.choice([(told, label) for sign, told, label in self._place.percents if sign == kind[1]])
            full = [told]
        else:
            full = self._place.stated.get(kind, [])
        others = self._others(kind)
        back = self._backwards(kind)
        source = phrases.COUNTED if self._counted else phrases.SHORT
        may_be_short = self._place.comparing is not None and kind in source and (not self._told or self._told[-1].goes_on)
        short = back or (may_be_short and (self._listed or (bool(self._told) and self._rng.random() < _SHORT)))
        if not full or (self._listed and not short):
            return None
        told = (phrases.BACK if back else source)[kind] if short else self._rng.choice(full)
        way = self._fitting(told, kind, others, back=back)
        if way is None:
            return None
        text, letters = self._sheet.numbered(_in_words(way, self._place.comparing))
        names = tuple(other.name for other in others) if isinstance(others, tuple) else ()
        if kind in (reader.SHARE, reader.SHARE_PERCENT):
            names = (self._whole[1],) if self._whole else ()
        elif kind == reader.OF_REST:
            names = (_REST,)
        text = self._named(text, holder, others, listed=self._listed)
        like_before = self._counted or way.startswith("{X}") or _ADVERB.match(holder.said) is not None
        return Stated(
            kind, holder, text, letters, names, label, short, back, "{w}" in way, "{n}" in way, goes_on=like_before and not back
        )  # fmt: skip

    def _kinds(self) -> Iterator[str]:
        """What may be said of the next holder."""
        stated = self._place.stated
        if self._whole:
            yield from (kind for kind in (reader.SHARE, reader.SHARE_PERCENT) if kind in stated)
        if not self._told:
            yield from (reader.ABSOLUTE,) if reader.ABSOLUTE in stated else ()
            return
        for kind in (reader.ABSOLUTE, *reader.AGAINST):
            if kind in stated and (kind != reader.BOTH or len(self._told) == 2):
                yield kind
        yield from dict.fromkeys(f"%{sign}" for sign, _, label in self._place.percents if label not in self._labels())
        if reader.OF_REST in stated and all(each.kind != reader.OF_REST for each in self._told):
            yield reader.OF_REST

    def _labels(self) -> set[str]:
        return {each.label for each in self._told}

    def _others(self, kind: str) -> tuple[Holder, ...]:
        """Whom a statement compares with: mostly the one told last."""
        if not self._told or kind in (reader.ABSOLUTE, reader.SHARE, reader.SHARE_PERCENT, reader.OF_REST):
            return ()
        if kind == reader.BOTH:
            return self._told[0].holder, self._told[1].holder
        return ((self._told[-1] if self._rng.random() < 0.7 else self._rng.choice(self._told)).holder,)

    def _backwards(self, kind: str) -> bool:
        if self._listed or self._counted or not self._told or kind not in phrases.BACK or self._place.comparing is None:
            return False
        return self._place.comparing.alike in ("as many", "as much") and self._rng.random() < _BACK

    def _fitting(self, told: Patterns, kind: str, others: tuple[Holder, ...], *, back: bool) -> str | None:
        """A way of saying it that leaves no doubt whom it is about."""
        fits = [way for way in told.train if self._fits(way, kind, others, back=back)]
        held = [way for way in told.held_out if self._fits(way, kind, others, back=back)]
        if not (held if self._sheet.draw.split is Split.T1 else fits) and not fits:
            return None
        return self._sheet.said(Patterns(tuple(fits), tuple(held)))

    def _fits(self, way: str, kind: str, others: tuple[Holder, ...], *, back: bool) -> bool:
        if self._told and ("{w}" in way or _OF_THEM.search(way)):
            return False  # `of them` would be of those told last
        if kind not in (*reader.AGAINST, "%+", "%-"):
            return True
        last = bool(others) and others[0] is self._told[-1].holder and not self._told[-1].back
        if back:
            return last
        if "{Y.him}" in way:
            return last and len(self._told) == 1 and bool(others[0].object)
        return "{Y}" in way or (last and (len(self._told) == 1 or _SAYS_WHICH.search(way) is not None))

    def _named(self, text: str, holder: Holder, others: Sequence[Holder], *, listed: bool = False) -> str:
        """A text with its holders: in a list as the reading calls them, else as a sentence does."""
        text = text.replace("{X}", holder.name if listed else holder.said)
        for slot, other in zip("YZ", others, strict=False):
            said = other.name if listed else other.said
            text = text.replace(f"{{{slot}.him}}", other.object)
            text = text.replace(f"{{{slot}}}", other.object if said == _ME else said)
        return text

    # What is asked

    def _turn(self) -> Turn | None:
        turns = [turn for turn in self._place.turns if turn.of == reader.REST or len(self._told) > 1]
        return self._rng.choice(turns) if turns and self._rng.random() < _TURNED else None

    def _askable(self) -> list[str]:
        fitting = {reader.ONE: True, reader.ALL: len(self._told) > 1, reader.DIFFERENCE: len(self._told) > 1, reader.REST: True}
        return [kind for kind in self._place.asked if fitting[kind]] or [reader.ONE]

    def _opening(self, asked: str) -> tuple[str, str]:
        """What is told of the whole in a sentence of its own, and the letter of its number; both empty where there is none."""
        shared = [each for each in self._told if each.kind in (reader.SHARE, reader.SHARE_PERCENT)]
        rest = asked == reader.REST or any(each.kind == reader.OF_REST for each in self._told)
        if self._whole is None or not (shared or rest):
            return "", ""
        passing = next((each for each in shared if each.in_passing), None)
        if passing:
            return "", passing.letters[0]
        text, letters = self._sheet.numbered(self._sheet.said(self._whole[0]))
        return text, letters[0]

    def _numbers(self, whole: str) -> dict[str, Fraction] | None:
        """How much everybody holds, with numbers that make it whole; None where none were found."""
        for _ in range(_NUMBERS):
            held = self._held(whole)
            if all(amount > 0 and amount.denominator == 1 and amount < _LARGEST for amount in held.values()):
                return held
            self._sheet.draw_again()
        return None

    def _held(self, whole: str) -> dict[str, Fraction]:
        numbers = self._sheet.values
        held = {self._whole[1]: Fraction(numbers[whole])} if self._whole and whole else {}
        given = Fraction(0)
        for stated in self._told:
            if stated.kind == reader.OF_REST:
                held[_REST] = Fraction(numbers[whole]) - given
            held[stated.holder.name] = stated.amount(held, numbers)
            given += held[stated.holder.name]
        if whole:
            held[_LEFT] = Fraction(numbers[whole]) - given
        return held

    def _finished(
        self, depth: tuple[int, int], turn: Turn | None, asked: str, opening: str, whole: str, held: dict[str, Fraction]
    ) -> Composed | None:
        clauses = self._clauses(asked, opening, whole)
        found = self._turned(turn, held) if turn else self._asked(asked, held)
        if found is None:
            return None
        question, more, target, answer = found
        reading = [*clauses, *more]
        if not depth[0] <= operations(reading, target) <= depth[1] or not makes_a_trace(reading, target):
            return None
        text = self._text(opening, question)
        entry = Entry(self._place.domain, self._place.lists, self._place.place, [text], [])
        entry.reading, entry.draws = f"expr _ = {target} ; {' ; '.join(reading)}", self._sheet.draws
        return Composed(entry, text, answer)

    def _clauses(self, asked: str, opening: str, whole: str) -> list[str]:
        """What is told, clause by clause; a whole that stands in passing and is needed no more has no name."""
        name = self._whole[1] if self._whole else ""
        needed = sum(name in each.others for each in self._told) + (asked == reader.REST)
        named = bool(whole) and (bool(opening) or needed > 1 or any(each.kind == reader.OF_REST for each in self._told))
        clauses = [f"{name} = {{{whole}}}"] if named else []
        before: list[str] = []
        for each in self._told:
            if each.kind == reader.OF_REST:
                clauses.append(f"{_REST} = {' - '.join([name, *before])}")
            told = each if not named else Stated(**{**each.__dict__, "in_passing": False})
            clauses += told.clauses()
            before.append(each.holder.name)
        return clauses

    def _asked(self, kind: str, held: Mapping[str, Fraction]) -> tuple[str, list[str], str, int] | None:
        """How it is asked, the clauses that this adds, the name of what is asked for, and the answer."""
        ways = self._rng.choice(self._place.asked[kind])
        if any(each.holder.said == _ME for each in self._told):
            ways = Patterns(*(tuple(way for way in told if not _OF_OTHERS.search(way)) for told in (ways.train, ways.held_out)))
        if not ways.train:
            return None
        said = self._sheet.said(ways)
        names = [each.holder.name for each in self._told]
        if kind == reader.ONE:
            derived = [each for each in self._told if each.kind != reader.ABSOLUTE or len(each.letters) > 1]
            if not derived:
                return None
            holder = (derived[-1] if self._rng.random() < 0.75 else self._rng.choice(derived)).holder
            return self._named(said, holder, ()), [], holder.name, int(held[holder.name])
        if kind == reader.ALL:
            return said, [f"{_TOTAL} = {' + '.join(names)}"], _TOTAL, int(sum(held[name] for name in names))
        if kind == reader.DIFFERENCE:
            one, other = self._rng.sample(self._told, 2)
            large, small = (one, other) if held[one.holder.name] > held[other.holder.name] else (other, one)
            by = held[large.holder.name] - held[small.holder.name]
            if not by or any({one.holder.name, other.holder.name} == {each.holder.name, *each.others} for each in self._told
                             if each.kind in (reader.MORE, reader.FEWER)):  # fmt: skip
                return None
            told = self._named(said, large.holder, (small.holder,))
            return told, [f"{_DIFFERENCE} = {large.holder.name} - {small.holder.name}"], _DIFFERENCE, int(by)
        return said, [f"{_LEFT} = {self._remaining()}"], _LEFT, int(held[_LEFT])

    def _remaining(self) -> str:
        """What is left of the whole, from the rest on where a share of that was told."""
        names = [each.holder.name for each in self._told]
        at = next((i for i, each in enumerate(self._told) if each.kind == reader.OF_REST), None)
        whole = self._whole[1] if self._whole else ""
        return " - ".join([whole, *names] if at is None else [_REST, *names[at:]])

    def _turned(self, turn: Turn, held: Mapping[str, Fraction]) -> tuple[str, list[str], str, int] | None:
        """The same of a last calculation; of `/` perhaps some are left over first."""
        names = [each.holder.name for each in self._told]
        if turn.of == reader.REST and any(each.kind == reader.OF_REST for each in self._told):
            return None
        there = int(held[_LEFT] if turn.of == reader.REST else sum(held[name] for name in names))
        said, letters = self._sheet.numbered(self._sheet.said(turn.ways), {**_SPANS, "k": _FACTOR})
        for _ in range(_NUMBERS):
            factor, over = self._sheet.values[letters[0]], sum(self._sheet.values[letter] for letter in letters[1:])
            if turn.operator == "*" or ((there - over) % factor == 0 and there - over > factor and over < factor):
                break
            for letter in letters:
                self._sheet.values[letter] = self._sheet.drawn(*self._sheet.spans[letter])
        else:
            return None
        answer = there * factor if turn.operator == "*" else (there - over) // factor
        if not 0 < answer < _LARGEST:
            return None
        number, kept = f"{{{letters[0]}}}", "".join(f" - {{{letter}}}" for letter in letters[1:])
        sums = self._remaining() if turn.of == reader.REST else " + ".join(names)
        if turn.of == reader.REST or kept:
            clauses = [f"{_REST} = {sums}{kept}", f"{turn.name} = {_REST} {turn.operator} {number}"]
        else:
            clauses = [f"{turn.name} = ( {sums} ) {turn.operator} {number}"]
        return said, clauses, turn.name, answer

    # How it is told

    def _text(self, opening: str, question: str) -> str:
        words = self._sheet.draw.words
        told = self._told
        if self._listed:
            lead = self._sheet.said(self._place.leads) if self._place.leads else ""
            comma = words.choice((", ", ", ", "; "))
            return f"{lead}: {comma.join(each.text for each in told)}. {question}"
        alone = question.endswith("?") and not _SENTENCE_END.search(question) and _STANDS_ALONE.match(question)
        way = words.random() if alone else 1.0
        as_if = _ASKS_FIRST <= way < _ASKS_FIRST + _IF and len(told) < _MOST and not opening
        joined = joint_of_condition if as_if and not any(each.back for each in told) else joint
        story = told[0].text + "".join(joined(words, each, last=each is told[-1]) + each.text for each in told[1:])
        if joined is joint_of_condition:
            asks = question[:1].lower() + question[1:]
            return words.choice((f"{question[:-1]} if {story}?", f"If {story}, {asks}"))
        story = f"{opening}. {story}" if opening else story
        return f"{question} {story}." if way < _ASKS_FIRST else f"{story}. {question}"

    def _may_turn_round(self) -> bool:
        """Whether the statements may be told from the last on: each says by name whom it compares with."""
        return len(self._told) > 1 and all(
            not each.short and each.kind != reader.OF_REST and (not each.others or compares_by_name(each))
            for each in self._told
        )


def _in_words(way: str, comparing: Comparing | None) -> str:
    """A way with the place's own words for more and fewer."""
    if comparing is None:
        return way
    words = {"more": comparing.more, "fewer": comparing.fewer, "alike": comparing.alike, "amount": comparing.amount}
    return re.sub(r"\{(more|fewer|alike|amount)\}", lambda match: words[match[1]], way)
