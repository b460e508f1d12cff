"""Readings: what the network writes down of a question is made of the question's own words and numbers."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from fractions import Fraction

from model import signs
from model.compute import ComputeFault, format_number, parse_number
from model.derivation import premises, quantities, series
from model.derivation.equations import grammar as equations
from model.derivation.heads import Heads
from model.facts.labels import PERCENT, PRONOUNS, QUANTIFIERS
from model.facts.units import in_ascii
from model.guards import coins, dice, operation, spans
from model.guards import equations as stated
from model.guards.bind import free_numbers
from model.kinds import KINDS, Grammar
from model.question import Question, forms, of_nobody, stands_in

_LETTERS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MARK = re.compile(r"(?<!\S)s\d+(?=\s)")  # the number of a sentence in a question as the network reads it
_UNIT_POWER = re.compile(r"(?<=[A-Za-z])\^[1-3]\b")
_NO_NAMES = frozenset(
    "a am an and are as at by did do does for from had has have he her his how if in is it its many me much my of on or our she so"
    " than that the their them then there they this to was we were what when where which who will with you your".split()
)
_EQUATIONS = ("expr", "subst")
_IN_A_ROW = re.compile(r"\b(?:consecutive|successive|in a row|follow|neighbour\w*|one after)\b", re.IGNORECASE)
_SIGNS = re.compile(r"[-+*/^()=;&?:_%]?")
_UNIT_SIGNS = re.compile(r"[-+*/^=;_%$0-9.]*")
_OPENS = ("", ".", "?", "!", ";", ":", ")", "]", "-")  # also behind a label, `(A) Rex is old`


class Words:
    """The words and numbers that the reading of one question may use; a number as often as the question states it."""

    def __init__(self, question: str) -> None:
        """Of a question as the network reads it, with the numbers of its sentences."""
        cited, texts = _MARK.findall(question), _MARK.split(question)[1:]
        self._cited = {mark: _spellings(f". {text}") for mark, text in zip(cited, texts, strict=True)}
        asking = _spellings(f". {texts[-1]}") if texts else set()
        if texts and (stands_in(texts[-1]) or texts[0].rstrip().endswith("?")):  # whom it asks about is named at the beginning
            asking |= _spellings(f". {texts[0]}")
        before = dict(zip(cited[1:], texts, strict=False))
        self._cited |= {
            mark: self._cited[mark] | asking | (_spellings(f". {before[mark]}") if mark in before else set())
            for mark, text in zip(cited, texts, strict=True)
            if stands_in(text)
        }
        plain = Question(_UNIT_POWER.sub("", _MARK.sub(". ", question)))
        self._words = _spellings(plain.text) | _spellings(in_ascii(plain.text)) | {"unused"}
        self._text = plain.text
        self._written = signs.equations(plain.text)
        self._known: dict[tuple[str, str], list[str]] = {}
        values = Counter(abs(value) for mention in plain.mentions for value in mention.values)
        self._often = values
        self._digits = Counter(abs(mention.values[0]) for mention in plain.mentions if mention.digits)
        self._numbers = {text: value for value in values for text in _written(value)}
        self._numbers |= {text.replace(",", ""): v for text, v in _surfaces(plain.text) if v in values}
        self._tails = quantities.tails(_MARK.sub(". ", question))
        self._free = free_numbers(plain)
        self._spans = spans.stated(plain)
        self._sides = dice.sides(plain)
        self._signs = {
            kind: self._by_text(found(plain)) for kind, found in (("expr", operation.beside), ("subst", stated.beside))
        }
        self._behind = {text: self._tails.get(value, []) for text, value in self._numbers.items()}
        self._numbers |= {str(number): Fraction(number) for number in self._free}

    def _by_text(self, signs: Mapping[Fraction, frozenset[str]]) -> dict[str, frozenset[str]]:
        return {text: signs[value] for text, value in self._numbers.items() if value in signs}

    def permits(self, text: str) -> bool:
        """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
        kind, named, body = text.removeprefix(" ").partition(" ")
        if kind not in KINDS or not named:
            return not named and any(known.startswith(kind) for known in KINDS)
        if "  " in text:
            return False
        if KINDS[kind].about:
            return self._about(KINDS[kind].grammar, body, whole=False)
        before, space, last = body.rpartition(" ")
        done, _, clause = body.rpartition(" ; ")
        previous = before.rpartition(" ")[2]
        if space and not self._fits(kind, previous, before, whole=True):
            return False
        if not KINDS[kind].grammar.permits(body):
            return False
        if kind == "subst" and self._written and not self._copies(body):
            return False
        if kind in self._signs and not equations.signed(body, self._signs[kind]):
            return False
        if kind == "expr" and equations.repeats(body):
            return False
        if not KINDS[kind].cites and clause.startswith("unus") and not self._often - Counter(self._used(done)):
            return False
        if kind == "formula" and not quantities.goes_on(body, self._behind):
            return False
        if kind == "fit" and not series.copies(body, self._text):
            return False
        return self._fits(kind, last, body, whole=False)

    def completes(self, text: str) -> bool:
        """Whether a reading may end with a text: it has used every number that the question states in digits, or said `unused`."""
        kind, _, body = text.removeprefix(" ").partition(" ")
        if kind not in KINDS:
            return False
        if not KINDS[kind].grammar.completes(body):
            return False
        if KINDS[kind].about:
            return self._about(KINDS[kind].grammar, body, whole=True)
        if kind == "subst" and self._written and not self._copies(f"{body} ; "):
            return False
        if kind in self._signs and not equations.signed(f"{body} ;", self._signs[kind]):
            return False
        return self._fits(kind, body.rpartition(" ")[2], body, whole=True) and not self._digits - Counter(self._used(body))

    def _about(self, grammar: Grammar, body: str, *, whole: bool) -> bool:
        """Whether the reading that one is about may be, and the question has the words that the answer is one of."""
        inner = grammar.inner(body) if isinstance(grammar, Heads) else None
        if inner is None or not grammar.permits(body):
            return False
        *said, last = inner.names.split(" ")
        told = " ; " in body
        known = {*_LETTERS.findall(self._text), "or"}
        named = known >= {*said} and (last in known if told else last == ";" or any(word.startswith(last) for word in known))
        return (not inner.names or named) and (self.completes if whole else self.permits)(inner.text or "formula")

    def _fits(self, kind: str, word: str, body: str, *, whole: bool) -> bool:
        if word[:1].isdigit():
            return self._number(kind, word, body, whole=whole)
        if KINDS[kind].cites and re.fullmatch(r"s\d*", word):
            found = word in self._cited if whole else any(mark.startswith(word) for mark in self._cited)
            if found or self._spelt(word, kind, body, whole=whole):
                return True
        if kind == "proof" and word and premises.particle(body, whole=whole):
            return True
        if not word[:1].isalpha() or kind == "formula":
            signs = _UNIT_SIGNS if kind == "formula" else _SIGNS
            if signs.fullmatch(re.sub(r"[^\W\d_]+", "", word)) is None:
                return False
        elif not _LETTERS.fullmatch(word):
            return False
        pieces = list(_LETTERS.finditer(word))
        return all(self._spelt(piece.group(), kind, body, whole=whole or piece.end() < len(word)) for piece in pieces)

    def _copies(self, body: str) -> bool:
        """Whether each equation after what is asked is one that the question writes, the last one as far as it goes."""
        _, *whole = body.lower().split(" ; ")
        last = whole.pop() if whole else ""
        copied = all(clause in self._written or clause.startswith("unused ") for clause in whole)
        return copied and (
            last.startswith("unused ") or any(f"{text} ;".startswith(last) for text in (*self._written, "unused"))
        )

    def _used(self, body: str) -> list[Fraction]:
        words = body.split()
        free = "sides" if dice.SIX in self._free else ""  # the six of a die takes no number of the question
        pairs = zip(["", *words], words, strict=False)
        return [self._numbers[word] for before, word in pairs if word in self._numbers and (before != free or word != "6")]

    def _spelt(self, word: str, kind: str, body: str, *, whole: bool) -> bool:
        known = self._sorted(kind, body.rpartition(" ; ")[2].partition(" ")[0] if KINDS[kind].cites else "")
        at = bisect_left(known, word)
        found = known[at] if at < len(known) else ""
        return found == word if whole else found.startswith(word)

    def _sorted(self, kind: str, sentence: str) -> list[str]:
        """The words of a kind of reading; in a clause that cites a sentence those of that sentence."""
        if (kind, sentence) not in self._known:
            words = self._words
            if kind in _EQUATIONS:
                letters = kind == "subst"  # `a` may be one
                told = frozenset("=") in self._signs[kind].values()  # a result that is told needs no name
                other = _NO_NAMES | ({"result"} if told else set())
                words = {word for word in words if word.lower() not in other or (letters and len(word) == 1)}
            if kind == "proof":
                nobody = {"it"} if of_nobody(self._text) else set()
                words = {word for word in words if word.lower() not in PRONOUNS | QUANTIFIERS} - {*premises.PARTICLES} | nobody
            if kind == "dist":  # names stay names in a question without capitals; of an allele both letters are written
                words = words | {word.capitalize() for word in words} | {word.lower() for word in words if len(word) == 1}
            words = words & self._cited.get(sentence, words)
            self._known[kind, sentence] = sorted(words | KINDS[kind].own)
        return self._known[kind, sentence]

    def _number(self, kind: str, word: str, body: str, *, whole: bool) -> bool:
        before = body[: len(body) - len(word)]
        used = Counter(self._used(before))
        known = (*self._free, *(self._spans if kind == "subst" else ()))
        free = [number for number in known if self._may_be_free(kind, before, number)]
        return any(
            (text == word if whole else text.startswith(word))
            and (value in free or used[value] < self._often[value])
            and self._stands(kind, text, value, before)
            for text, value in self._numbers.items()
        )

    def _stands(self, kind: str, text: str, value: Fraction, before: str) -> bool:
        """Whether a number may be at a place: among quantities of its kind, behind its sign."""
        if kind == "dist":
            return not self._sides or not before.endswith("sides ") or value in self._sides
        if kind == "formula":
            return quantities.may_stand(before, self._tails.get(value, ("",)))
        needed = self._signs.get(kind, {}).get(text)
        if before.rpartition(" ; ")[2].startswith("unused "):
            return needed != frozenset("=")
        return equations.may_stand(before.rstrip(" ").rpartition(" ")[2], needed)

    def _may_be_free(self, kind: str, before: str, number: int | Fraction) -> bool:
        """Whether a number that is not stated may follow: a hundred, consecutive numbers one apart, dice have six, years pass."""
        if kind == "subst" and number in self._spans:
            return before.endswith(("+ ", "- "))
        if number == dice.SIX:
            return before.endswith("sides ")
        if number == coins.HALF:
            return before.endswith(" success ")
        if kind == "expr":
            return number == PERCENT and before.endswith("/ ")
        if kind == "subst":
            return before.endswith("+ ") and _IN_A_ROW.search(self._text) is not None
        return kind != "formula"


def _spellings(text: str) -> set[str]:
    """The words of a question as a reading may spell them: what has a capital within a sentence is a name and keeps it."""
    found: set[str] = set()
    names: set[str] = set()
    for match in _LETTERS.finditer(text):
        word = match.group().partition("'")[0]
        found |= {match.group(), word}
        if word[:1].isupper() and text[: match.start()].rstrip()[-1:] not in _OPENS:
            names.add(word)
    found -= {
        word for word in found - names if word == word.capitalize() and word.lower() in found
    }  # a word that opens a sentence
    plain = {form for word in found - names for form in forms(word.lower())}
    return found | (plain - {name.lower() for name in names if len(name) > 1})


def _written(value: Fraction) -> set[str]:
    return {format_number(value), str(value)}


def _surfaces(text: str) -> list[tuple[str, Fraction]]:
    """Digits of a question as they stand there, and their values."""
    found = []
    for match in re.finditer(r"\d[\d,]*(?:\.\d+|/\d+)?", text):
        digits = match.group().rstrip(",")
        try:
            found.append((digits, parse_number(digits.replace(",", ""))))
        except ComputeFault:
            continue
    return found
