"""Filling the slots of a written question: names with their pronouns, numbers, nouns, and one of each `[x|y]`."""

import re
from collections.abc import Callable
from random import Random

from model import compute
from training.draw import Draw
from training.number_words import in_words
from training.tasks.wording import SMALL, with_article
from training.written.entries import Entry, Word
from training.written.names import BOYS, GIRLS

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{([A-Za-z]\w*)(?:\.(\w+))?\}")
_PARTS = {2: ("half",), 3: ("a third", "one third"), 4: ("a quarter", "one quarter"), 5: ("a fifth", "one fifth"),
          10: ("a tenth",)}  # fmt: skip
_TIMES = {2: ("twice", "twice", "double", "two times"), 3: ("three times", "3 times", "triple"), 4: ("four times", "4 times")}
_OFTEN = _TIMES | {2: ("twice",), 3: ("three times", "3 times")}  # before `as many as`, where nobody says `double`
_PLACES = dict(enumerate("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 3))
_PRONOUNS = {"he": ("he", "she"), "him": ("him", "her"), "his": ("his", "her"), "himself": ("himself", "herself")}
_INVENTED = 0.2
_SPELLED = 0.15  # share of questions that spell small numbers


class SlotError(ValueError):
    """A slot that nothing fills."""


def chosen(rng: Random, text: str) -> str:
    """One of each `[x|y]`, from the innermost outwards."""
    while match := _CHOICE.search(text):
        text = text[: match.start()] + rng.choice(match[1].split("|")) + text[match.end() :]
    return re.sub(r" +(?=[ ?.,;:!])", "", text).strip()


class Slots:
    """What fills the slots of one question; the same slot is filled alike in its text and its reading."""

    def __init__(self, draw: Draw, entry: Entry, *, spelling: bool) -> None:
        """Draw the numbers; `spelling` says whether small ones may be words. Raises SlotError or ComputeFault."""
        self._draw, self._lists = draw, entry.lists
        self._spelled = draw.rng.random() < _SPELLED and spelling
        self._people: dict[str, tuple[str, int]] = {}
        self._nouns: dict[str, Word] = {}
        self._times: dict[str, str] = {}
        self.numbers: dict[str, str] = {}
        for name, rule in entry.draws:
            self.numbers[name] = self._number(rule)

    @property
    def names(self) -> tuple[str, ...]:
        """The names and nouns that were drawn."""
        nouns = [form for word in self._nouns.values() for form in (word.one, word.many)]
        return (*(name for name, _ in self._people.values()), *nouns)

    def text(self, pattern: str) -> str:
        """A pattern as people write it, its sentences with capitals."""
        filled = _SLOT.sub(lambda m: self._shown(m[1], m[2] or ""), pattern)
        return re.sub(r"(^|[.?!] )([a-z])", lambda m: m[1] + m[2].upper(), filled)

    def formal(self, pattern: str) -> str:
        """A pattern with every number in digits."""
        return _SLOT.sub(lambda m: self._formal(m[1], m[2] or ""), pattern)

    def _number(self, rule: str) -> str:
        rng = self._draw.rng
        if rule.startswith("= "):
            result = compute.evaluate(self._expression(rule[2:]))
            if result.startswith("-"):
                raise compute.ComputeFault("bounds")
            return result
        rule = self.formal(rule)
        if "," in rule or "-" not in rule:
            return rng.choice(rule.split(",")).strip()
        low, _, high = rule.partition("-")
        if int(high) < int(low):
            raise compute.ComputeFault("bounds")
        return str(rng.randint(int(low), int(high)))

    def _expression(self, rule: str) -> str:
        """`p + 2 * q` in numbers, spaced as `model.compute` wants it."""
        filled = re.sub(r"\{?\b([a-z])\b\}?", lambda m: self.numbers.get(m[1], m[1]), rule)
        return re.sub(r"([-+*/^()])", r" \1 ", filled).replace("  ", " ").strip()

    def _formal(self, name: str, form: str) -> str:
        return self.numbers[name] if name in self.numbers else self._shown(name, form)

    def _shown(self, name: str, form: str) -> str:
        if name in self.numbers:
            return self._counted(self.numbers[name], form, name)
        return self._person(name, form) if name[0].isupper() and len(name) == 1 else self._noun(name, form)

    def _counted(self, number: str, form: str, name: str) -> str:
        value = int(number) if number.isdigit() else -1
        if form == "th":
            return self._once(name + form, (ordinal(value), _PLACES.get(value, ordinal(value))))
        if form == "part":
            return self._once(name + form, _PARTS.get(value, (f"1/{number}",)))
        if form == "times":
            return self._once(name + form, _TIMES.get(value, (f"{number} times",)))
        if form == "often":
            return self._once(name + form, _OFTEN.get(value, (f"{number} times",)))
        if form == "word":
            return SMALL[value] if 0 <= value <= 12 else number
        if form == "words":
            return self._once(name + form, (in_words(value, "-"), in_words(value, " "))) if 0 <= value < 1000 else number
        if form:
            raise SlotError(f"{{{name}.{form}}}: a number has th, part, times, often, word and words")
        return SMALL[value] if self._spelled and 2 <= value <= 12 else number

    def _once(self, key: str, ways: tuple[str, ...]) -> str:
        return self._times.setdefault(key, self._draw.rng.choice(ways))

    def _person(self, letter: str, form: str) -> str:
        if letter not in self._people:
            taken = {name.lower() for name, _ in self._people.values()}
            self._people[letter] = _fresh(lambda: self._named(), taken)
        name, kind = self._people[letter]
        if form and form not in _PRONOUNS:
            raise SlotError(f"{{{letter}.{form}}}: a name has {', '.join(_PRONOUNS)}")
        return _PRONOUNS[form][kind] if form else name

    def _named(self) -> tuple[str, int]:
        rng = self._draw.rng
        kind = rng.randrange(2)
        return (self._draw.invent() if rng.random() < _INVENTED else rng.choice((BOYS, GIRLS)[kind])), kind

    def _noun(self, name: str, form: str) -> str:
        word = self._nouns.get(name) or self._drawn(name)
        if form == "a":
            return with_article(word.one)
        if form not in ("", "s"):
            raise SlotError(f"{{{name}.{form}}}: a noun has s and a")
        return word.many if form else word.one

    def _drawn(self, name: str) -> Word:
        key = name.rstrip("0123456789")
        if key not in self._lists:
            raise SlotError(f"{{{name}}} is no number that is drawn, and no list @{key}")
        taken = {word for other, word in self._nouns.items() if other.rstrip("0123456789") == key}
        free = [word for word in self._lists[key] if word not in taken]
        if not free:
            raise SlotError(f"@{key} has too few words for {{{name}}}")
        self._nouns[name] = self._draw.rng.choice(free)
        return self._nouns[name]


def ordinal(value: int) -> str:
    """`1st`, `12th`, `23rd`."""
    last = 0 if 10 <= value % 100 <= 13 else value % 10
    return f"{value}{('th', 'st', 'nd', 'rd')[last] if last < 4 else 'th'}"


def _fresh(make: Callable[[], tuple[str, int]], taken: set[str]) -> tuple[str, int]:
    found = make()
    while found[0].lower() in taken:
        found = make()
    return found
