"""What a machine reads in a question without understanding it: sentences, words and numbers. Checks bind to these."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from model.compute import ComputeFault, parse_number
from model.facts.labels import IMPERSONAL

# "3x" and "14th" hold a number; "H2" and "v2" do not.
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SENTENCE_END = re.compile(r"(?<=[.?!;])(?<!\b[MDS][rst]\.)(?<!\bMrs\.)\s+|\n+")  # not behind `Mr.`
_DIGIT = re.compile(r"\d")
_PART_OF_NAME = re.compile(r"\b([^\W\d_]+) (\d{1,3})(?![\w.,:/%-]*\d|%)")  # the 7 of `Liquid 7`
_ASKS_NUMBER = re.compile(
    r"\b(?:how|what number|chance|probability|likely|odds|total|average|mean|next|calculate|compute|find (?:the|a)|sum|solve|fewest)\b"
    r"|[=+*^_$%]",
    re.IGNORECASE,
)
_RUN_OF_DIGITS = re.compile(r"\d+")
_DIGITS = re.compile(r"(?<![\w.])(?:(?<!\))-)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+|/\d+)?", re.ASCII)

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split()
)
_UNITS += ["eighteen", "nineteen"]
_SCALES = {"hundred": 100, "thousand": 1000}
_TENS = {w: 10 * (i + 2) for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}

# A number word stands for one of several values: "half of it" is written `/ 2` or `0.5 *`.
_NUMBER_WORDS: dict[str, tuple[Fraction, ...]] = {
    **{word: (Fraction(i),) for i, word in enumerate(_UNITS)},
    **{word: (Fraction(i),) for word, i in _TENS.items()},
    "hundred": (Fraction(100),),
    "thousand": (Fraction(1000),),
    "dozen": (Fraction(12),),
    "half": (Fraction(1, 2), Fraction(2)),
    "halves": (Fraction(1, 2), Fraction(2)),
    "halved": (Fraction(1, 2), Fraction(2)),
    "halve": (Fraction(1, 2), Fraction(2)),
    "halving": (Fraction(1, 2), Fraction(2)),
    "third": (Fraction(1, 3), Fraction(3)),
    "thirds": (Fraction(1, 3), Fraction(3)),
    "quarter": (Fraction(1, 4), Fraction(4)),
    "quarters": (Fraction(1, 4), Fraction(4)),
    # Places, and parts: `second` is a unit, too.
    **{
        word: (Fraction(1, i), Fraction(i))
        for i, word in enumerate("fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 4)
    },
    "twice": (Fraction(2),),
    "double": (Fraction(2),),
    "doubled": (Fraction(2),),
    "doubles": (Fraction(2),),
    "doubling": (Fraction(2),),
    "both": (Fraction(2),),
    "neither": (Fraction(2),),
    "pair": (Fraction(2),),
    "couple": (Fraction(2),),
    "thrice": (Fraction(3),),
    "triple": (Fraction(3),),
    "tripled": (Fraction(3),),
    "triples": (Fraction(3),),
    "tripling": (Fraction(3),),
    "quadruple": (Fraction(4),),
    "once": (Fraction(1),),
    **{word: (Fraction(i),) for i, word in enumerate("twos threes fours fives sixes".split(), 2)},  # what dice show
}


@dataclass(frozen=True)
class Mention:
    """One number as the question states it: the values it may stand for, whether in digits, and the text that follows it."""

    values: tuple[Fraction, ...]
    digits: bool
    tail: str


@dataclass(frozen=True)
class Question:
    """A question's surface. Cheap to build; each view is computed once."""

    text: str

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Sentences in order; premise `s1` is the first."""
        return tuple(part.strip() for part in _SENTENCE_END.split(self.text) if part.strip())

    @cached_property
    def numbered(self) -> str:
        """The text as the network reads it: white space folded, `s3` before the third sentence, unless it holds a digit.

        A proof cites sentences: it copies their numbers instead of counting. Sentences with digits are never cited, but for
        those where digits only name things.
        """
        marked = (
            part if _DIGIT.search(part) and not self.names_by_number else f"s{i} {part}"
            for i, part in enumerate(self.sentences, 1)
        )
        return " ".join(" ".join(part.split()) for part in marked)

    @cached_property
    def names_by_number(self) -> bool:
        """Whether every number in digits is part of a name, said again with its word and never with another: `Liquid 7`."""
        found = [(match[1].lower(), match[2]) for match in _PART_OF_NAME.finditer(self.text)]
        often = Counter(found)
        return (
            bool(found)
            and len(found) == len(_RUN_OF_DIGITS.findall(self.text))
            and len(often) == len({word for word, _ in often})
            and min(often.values()) > 1
            and not _ASKS_NUMBER.search(self.text)
        )

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Every number of the question in order: digits (`1,200`, `-5`, `2.5`, `3/8`) and number words (`twenty-five`, `twice`).

        What is part of a name is none.
        """
        digits = () if self.names_by_number else _DIGITS.finditer(self.text)
        found = [(m.start(), m.end(), _digit_values(m.group()), True) for m in digits]
        found += [(s, e, v, False) for s, e, v in _word_numbers(self.text)]
        return tuple(Mention(v, d, self.text[e : e + 40]) for s, e, v, d in sorted(found) if v)

    @cached_property
    def in_digits(self) -> str:
        """The text in small letters, with numbers from two on in digits: `thirty one` is `31`."""
        text, at, found = self.text.lower(), 0, ""
        for start, end, values in _word_numbers(text):
            if values[0] >= 2 and _cardinal(list(re.finditer(r"[a-z]+", text[start:end])), 0)[0] is not None:
                found, at = f"{found}{text[at:start]}{values[0]}", end
        return found + text[at:]

    @cached_property
    def words(self) -> frozenset[str]:
        """Words in lower case, each also without plural and possessive endings."""
        return word_forms(self.text)

    def has_words(self, text: str) -> bool:
        """Whether every word of `text` occurs in the question, in any order, whatever its case and number."""
        return all(forms(word) & self.words for word in _WORD.findall(text.lower()))


_STANDS_IN = re.compile(r"\b(?:he|she|it|they|him|her)\b", re.IGNORECASE)
_OF_NOBODY = re.compile(
    rf"\bit(?:'s|s)?(?: \w+(?:'t)?){{0,2}} (?:{'|'.join(sorted(IMPERSONAL))})(?:e?s|ing|ed)?\b", re.IGNORECASE
)
_ANYBODY = re.compile(
    r"\b(?:(?:some|any|every|no)(?:thing|one|body)|no|(?<!at )all|every|any|each|some|who|whoever|whatever|things?|persons?|people"
    r"|one|an?)\b",
    re.IGNORECASE,
)


def stands_in(sentence: str) -> bool:
    """Whether a sentence has a pronoun that stands for somebody named elsewhere: `she is kind`, not `if something is big, it is`."""
    pronoun, anybody = _STANDS_IN.search(sentence), _ANYBODY.search(sentence)
    return pronoun is not None and (anybody is None or pronoun.start() < anybody.start())


def of_nobody(text: str) -> bool:
    """Whether a text has an `it` that stands for nobody: `it is raining`, `if it is late`."""
    return _OF_NOBODY.search(text) is not None


def verb_forms(word: str) -> frozenset[str]:
    """The forms of a word, of one in `ing` also what it may be made of: `raining` of `rain`, `running` of `run`."""
    stem = word.removesuffix("ing")
    if stem == word or len(stem) < 3 or not _VOWEL.search(stem):
        return forms(word)
    return forms(word) | {stem, f"{stem}e"} | ({stem[:-1]} if stem[-1] == stem[-2] else set())


def word_forms(text: str) -> frozenset[str]:
    """All the words of a text, with and without plural and possessive endings, in lower case."""
    return frozenset(form for word in _WORD.findall(text.lower()) for form in forms(word))


def spoken_forms(text: str) -> frozenset[str]:
    """All the words of a text as `word_forms` has them, and what those in `ing` are made of."""
    return frozenset(form for word in _WORD.findall(text.lower()) for form in verb_forms(word))


_VOWEL = re.compile(r"[aeiouy]")
_IRREGULAR = {"children": "child", "feet": "foot", "geese": "goose", "men": "man", "mice": "mouse", "people": "person",
              "teeth": "tooth", "women": "woman"}  # fmt: skip


def forms(word: str) -> frozenset[str]:
    """A lower-case word and what it may be the plural or possessive of."""
    stem = word.split("'")[0]
    found = {word, stem, _IRREGULAR.get(stem, stem)}
    if len(stem) > 4 and stem.endswith("men"):
        found.add(stem[:-2] + "an")
    if len(stem) > 3 and stem.endswith("s") and not stem.endswith("ss"):
        found.add(stem[:-1])
        if stem.endswith("es"):
            found.add(stem[:-2])
        if stem.endswith("ies"):
            found.add(stem[:-3] + "y")
        if stem.endswith("ves"):
            found |= {stem[:-3] + "f", stem[:-3] + "fe"}
    return frozenset(found)


def in_one_form(clauses: Sequence[str], of: Callable[[str], frozenset[str]] | None = None) -> tuple[str, ...]:
    """Clauses with every word in one form: where they say `robots` and `robot`, both are `robot`; with `of`, all that share one."""
    said = set(_WORD.findall(" ".join(clauses)))
    if of is None:
        shorter = {word: min(known, key=len) for word in said if (known := (forms(word) & said) - {word})}
    else:
        alike = {word: {other for other in said if of(word) & of(other)} for word in said}
        shorter = {word: min(known, key=lambda other: (len(other), other)) for word, known in alike.items()}
    return tuple(_WORD.sub(lambda match: shorter.get(match.group(), match.group()), clause) for clause in clauses)


def _digit_values(text: str) -> tuple[Fraction, ...]:
    try:
        return (parse_number(text.replace(",", "")),)
    except ComputeFault:
        return ()


def _word_numbers(text: str) -> list[tuple[int, int, tuple[Fraction, ...]]]:
    """Number words with their places and values; `a hundred and twenty-five` is one number."""
    words = list(re.finditer(r"[a-z]+", text.lower()))
    found: list[tuple[int, int, tuple[Fraction, ...]]] = []
    at = 0
    while at < len(words):
        value, end = _cardinal(words, at)
        if value is not None:
            found.append((words[at].start(), words[end - 1].end(), (Fraction(value),)))
        elif words[at].group() in _NUMBER_WORDS:
            found.append((words[at].start(), words[at].end(), _NUMBER_WORDS[words[at].group()]))
        at = max(end, at + 1)
    return found


def _cardinal(words: Sequence[re.Match[str]], at: int) -> tuple[int | None, int]:
    """The number that begins at a word, None where there is none, and the place behind it."""
    value, end = _below_hundred(words, at)
    scale = _scale(words, end) if value is not None else 0
    if not scale:
        return value, end
    total, end = (value or 0) * scale, end + 1
    while True:
        more = end + (_word(words, end) == "and" and _close(words, end))
        rest, behind = _below_hundred(words, more) if _close(words, more) else (None, end)
        if rest is None:
            return total, end
        smaller = _scale(words, behind)
        if smaller >= scale or (not smaller and scale == 1):
            return total, end
        total, end, scale = total + rest * (smaller or 1), behind + bool(smaller), smaller or 1


def _below_hundred(words: Sequence[re.Match[str]], at: int) -> tuple[int | None, int]:
    """`seven`, `forty`, `forty-seven`; `a` before `hundred` is one."""
    word = _word(words, at)
    if word == "a" and _scale(words, at + 1):
        return 1, at + 1
    if word in _UNITS:
        return _UNITS.index(word), at + 1
    if word not in _TENS:
        return None, at
    if _word(words, at + 1) in _UNITS[1:10] and _close(words, at + 1):
        return int(_TENS[word]) + _UNITS.index(_word(words, at + 1)), at + 2
    return int(_TENS[word]), at + 1


def _scale(words: Sequence[re.Match[str]], at: int) -> int:
    return _SCALES.get(_word(words, at), 0) if _close(words, at) else 0


def _word(words: Sequence[re.Match[str]], at: int) -> str:
    return words[at].group() if 0 <= at < len(words) else ""


def _close(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a word stands right behind the one before it: a space or a hyphen between."""
    return (
        0 < at < len(words) and words[at].start() == words[at - 1].end() + 1 and words[at].string[words[at].start() - 1] in " -"
    )
