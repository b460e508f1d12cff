"""A guard of analogies: facts, pairs and what is asked as the sentences of a question say them, each term in its place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from model.facts.verbs import stems
from model.guards.negation import denies
from model.question import Question, stands_in

_TOKEN = re.compile(r"\d+(?:[./]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?|\.\.\.|…|_+|[^\w\s]")
_OPEN = frozenset({"...", "…", "[", "_", "__", "___", "____"})
_ASKS = frozenset("what which who whom whose where".split())
# `what do owls go with`, `which word completes it`: the gap is at the end.
_LATER = frozenset("do does did should must would will can could completes complete fills fill finishes belongs fits".split())
_JUDGES = re.compile(
    r"^\W*(?:so,? |then |and |now,? )?(?:is|are|does|do|can|would|will)\b"
    r"|\b(?:right|correct|true|false|holds?|valid|yes|whether|sound|agree)\b"
)
_LINKS = frozenset("as like so then : same just goes belongs fits".split())
# What may stand between two terms whose relation is said before them: `otters live in holts, owls in hollows`.
_LITTLE = frozenset(
    "a an the in on at to from of by as is are was were be it that has have had only with for into , : - >".split()
)
_PARTS = {
    "dou": "2",
    "twi": "2",
    "tri": "3",
    "hal": "2",
    "thi": "3",
    "qua": "4",
}  # by what doubled, twice, half and so on stand for
_IT = r"(?: (?:it|this|that|(?:the|each|every) (?:number|result|first|first number)))?"
_N = r"(\d+)"
_OPERATIONS = {
    "add": rf"\b(?:add(?:s|ed|ing)?|plus) {_N}|\b{_N} (?:more|larger|greater|higher|extra|is added|are added)\b"
    rf"|\b(?:up|increas\w+|rais\w+|grow\w*){_IT}(?: by)? {_N}",
    "take": rf"\b(?:subtract\w*|minus|tak(?:e|es|en|ing)(?: away| off)?) {_N}(?! times)"
    rf"|\b{_N} (?:less|fewer|smaller|lower|is taken|are taken)\b"
    rf"|\b(?:down|decreas\w+|lower\w*|drop\w*|reduc\w+){_IT}(?: by)? {_N}",
    "times": rf"\b(?:multipl\w+|times|scal\w+){_IT}(?: by)? {_N}|\b{_N} times\b|\b(doubl\w+|twice|tripl\w+)\b",
    "divide": rf"\b(?:divid\w+|split\w*|cut\w*){_IT}(?: by| into) {_N}|\b(halv\w+|half|(?:a|one) third|(?:a|one) quarter)\b",
    "square": r"\bsquar\w+\b|\bby itself\b",
    "cube": r"\bcub(?:e|es|ed|ing)\b",
}  # fmt: skip
_PATTERNS = {name: re.compile(pattern) for name, pattern in _OPERATIONS.items()}


@dataclass(frozen=True)
class Claim:
    """A fact as a clause has it: its words in the order of the clause, what stands between them, and whether it is denied."""

    first: str
    relation: str
    second: str
    link: str = ""  # `of`, `by`
    denied: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The terms and the relation."""
        return self.first, self.relation, self.second


class _Sentence:
    """The words of a sentence and the places of those that a reading uses; behind them those of the one before, for pronouns."""

    def __init__(self, text: str, before: str) -> None:
        self.text = text
        tokens = _TOKEN.findall(text)
        self.tokens = (_TOKEN.findall(before) if stands_in(text) else []) + tokens
        self.start = len(self.tokens) - len(tokens)
        self._places: dict[str, list[int]] = {}
        self._stems = [stems(token) if token[0].isalpha() else frozenset({token}) for token in self.tokens]

    def places(self, word: str, start: int = 0) -> list[int]:
        """Where a word stands, in any of its forms."""
        if word not in self._places:
            wanted = stems(word) if word[0].isalpha() else frozenset({word})
            self._places[word] = [i for i, known in enumerate(self._stems) if known & wanted]
        return [place for place in self._places[word] if place >= start]

    def denies(self, start: int, end: int) -> bool:
        """Whether something is denied between two places."""
        return denies(" ".join(self.tokens[start:end]))

    @property
    def gap(self) -> int | None:
        """Where the sentence leaves out what it asks for."""
        marks = [i for i in range(self.start, len(self.tokens)) if self.tokens[i] in _OPEN]
        marks += [
            i for i, token in enumerate(self.tokens) if token == "?" and i and self.tokens[i - 1] in (":", "to", "=", ">", ",")
        ]
        if marks:
            return marks[-1]
        for i in range(len(self.tokens) - 1, self.start - 1, -1):
            if self.tokens[i] in _ASKS:
                return len(self.tokens) if _LATER & set(self.tokens[i + 1 : i + 3]) else i
        return None


@lru_cache(maxsize=256)
def fault(
    question: Question, asked: tuple[str, ...], pairs: tuple[tuple[str, str], ...], claims: tuple[Claim, ...], *, back: bool
) -> tuple[str | None, frozenset[str]]:
    """Why a reading of terms is not what the question says, None where it is: pair, unread or asked; and the terms to choose from."""
    texts = _whole(question)
    sentences = [_Sentence(text, before) for before, text in zip(["", *texts], texts, strict=False)]
    found = [[claim for claim in claims if _says(sentence, claim, claims)] for sentence in sentences]
    if any(not any(claim in said for said in found) for claim in claims):
        return "pair", frozenset()
    terms = {*asked, *(term for pair in pairs for term in pair), *(term for one in claims for term in (one.first, one.second))}
    asking = _asking(sentences, found, terms, asked, pairs, back=back)
    if asking is None:
        return "asked", frozenset()
    relations = {claim.relation for claim in claims}
    for i, (sentence, said) in enumerate(zip(sentences, found, strict=True)):
        apart = [pair for pair in pairs if not all(sentences[asking].places(term) for term in pair)]
        if i != asking and not _is_pair(sentence, apart, said) and _unread(sentence, terms | relations, said):
            return "unread", frozenset()
    return None, frozenset() if found[asking] else _options(sentences[asking], terms, asked, pairs)


def _whole(question: Question) -> list[str]:
    """The sentences in small letters; a question mark within an equation ends none: `otter : holt = ? : hollow`."""
    texts: list[str] = []
    for text in question.sentences:
        if texts and not (text[0].isalnum() or text[0] in "(_["):
            texts[-1] = f"{texts[-1]} {text.lower()}"
        else:
            texts.append(text.lower())
    return texts


# Facts


def _says(sentence: _Sentence, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a sentence says a fact, the words in the order of the clause, and nothing else between."""
    names = {name for one in claims for name in (one.first, one.second)}
    marks = {place: name for name in names for place in sentence.places(name)}
    others = {place for one in claims for place in sentence.places(one.relation)}
    for at in sentence.places(claim.relation):
        for end in sentence.places(claim.second, sentence.start):
            before = [place for place in marks if place < end]
            for start in (place for place in sentence.places(claim.first) if place < end and at < end):
                if at < start and not _LITTLE.issuperset(sentence.tokens[start + 1 : end]):
                    continue
                linked = sentence.tokens[max(at, start) + 1 : end]
                if claim.link not in linked if claim.link else linked[:1] in (["of"], ["by"]):
                    continue
                if any(max(at, start) < place < end for place in (*before, *others)):
                    continue
                if start < at and not _subject(
                    claim, claims, [marks[place] for place in sorted(before) if start <= place < at]
                ):
                    continue
                if sentence.denies(start, end) == claim.denied:
                    return True
    return False


def _subject(claim: Claim, claims: Sequence[Claim], between: Sequence[str]) -> bool:
    """Whether a term is still what a sentence is about, after other facts about it: `otters eat crabs and live in holts`."""
    about = {other.second for other in claims if other.first == claim.first}
    return between[:1] == [claim.first] and all(name == claim.first or name in about for name in between)


def _unread(sentence: _Sentence, words: set[str], said: Sequence[Claim]) -> bool:
    """Whether a sentence has a word of the reading that nothing read of it has, and denies nothing."""
    read = {word for claim in said for word in claim.words}
    left = [word for word in words if word not in read and sentence.places(word, sentence.start)]
    return bool(left) and not denies(sentence.text)


# What is asked


def _asking(
    sentences: Sequence[_Sentence],
    found: Sequence[Sequence[Claim]],
    terms: set[str],
    asked: Sequence[str],
    pairs: Sequence[tuple[str, str]],
    *,
    back: bool,
) -> int | None:
    """The sentence that asks what is read, pairs and gap in their places."""
    places = {
        i: slots for i, sentence in enumerate(sentences)
        if (slots := _slots(sentence, asked)) and (len(asked) > 1 or sentence.gap is not None or not found[i])
    }  # fmt: skip
    # one that states facts asks only where no other does
    known = [i for i in places if not found[i]] or list(places)
    for i in known[-1:]:
        if len(asked) == 1 and back != (places[i][1] < places[i][0]):
            continue
        shown = sum(term == asked[0] for pair in pairs for term in pair)
        if shown and len(sentences[i].places(asked[0], sentences[i].start)) <= shown:
            continue  # what stands there is one of the pair
        if _spare(sentences[i], terms, asked, pairs, found[i]):
            continue
        if all(_shown(sentences, found, i, pair, places[i]) for pair in pairs):
            return i
    return None


def _slots(sentence: _Sentence, asked: Sequence[str]) -> tuple[int, int] | None:
    """The places of what is asked about: of a term and the gap, or of two terms where the sentence asks whether."""
    gap = sentence.gap
    places = sentence.places(asked[0], sentence.start)
    if not places:
        return None
    if len(asked) > 1:
        ends = [place for place in sentence.places(asked[1], sentence.start) if place > places[-1]]
        return (places[-1], ends[0]) if gap is None and ends and _JUDGES.search(sentence.text) else None
    if gap is None:
        links = _LINKS & set(sentence.tokens)
        return (places[-1], len(sentence.tokens)) if links and not _JUDGES.search(sentence.text) else None
    return places[-1], gap


def _shown(
    sentences: Sequence[_Sentence], found: Sequence[Sequence[Claim]], at: int, pair: tuple[str, str], slots: tuple[int, int]
) -> bool:
    """Whether a pair to go by stands together and in its order: where it is asked, or in a sentence that states no fact."""
    here = sentences[at]
    if all(here.places(term, here.start) for term in pair):
        return any(
            one < other and not any(one < slot < other for slot in slots)
            for one in here.places(pair[0], here.start)
            for other in here.places(pair[1], here.start)
        )
    return any(_is_pair(sentence, [pair], found[i]) for i, sentence in enumerate(sentences) if i != at)


def _is_pair(sentence: _Sentence, pairs: Sequence[tuple[str, str]], said: Sequence[Claim]) -> bool:
    """Whether a sentence shows a pair, and no more."""
    return not said and any(
        any(one < other for one in sentence.places(first) for other in sentence.places(second)) for first, second in pairs
    )


def _spare(
    sentence: _Sentence, terms: set[str], asked: Sequence[str], pairs: Sequence[tuple[str, str]], said: Sequence[Claim]
) -> bool:
    """Whether another term stands among those of what is asked; behind them it is one to choose from."""
    named = {*asked, *(term for pair in pairs for term in pair)}
    last = max((sentence.places(term, sentence.start) or [-1])[0] for term in named)
    others = [place for term in terms - named for place in sentence.places(term, sentence.start)]
    return any(place < last or len(asked) > 1 for place in others) and not said


def _options(sentence: _Sentence, terms: set[str], asked: Sequence[str], pairs: Sequence[tuple[str, str]]) -> frozenset[str]:
    """All terms of a sentence that names some to choose from, besides those of what it asks."""
    named = {*asked, *(term for pair in pairs for term in pair)}
    here = frozenset(term for term in terms if sentence.places(term, sentence.start))
    return here if here - named and len(asked) == 1 else frozenset()


# Numbers


def numbers_fault(
    question: Question, asked: Sequence[str], pairs: Sequence[tuple[str, str]], rule: Sequence[tuple[str, str]], *, back: bool
) -> str | None:
    """Why a reading of numbers is not what the question says, None where it is: operation, pair or asked."""
    if list(_operations(question.in_digits)) != list(rule):
        return "operation"
    sentences = [_Sentence(text, "") for text in _whole(Question(question.in_digits))]
    for one, other in pairs:
        if not any(_next_to(sentence, one, other) for sentence in sentences):
            return "pair"
    for sentence in sentences:
        slots = _slots(sentence, asked)
        if slots and (len(asked) == 1 or _next_to(sentence, *asked)) and (len(asked) > 1 or back == (slots[1] < slots[0])):
            return None
    return "asked"


def _next_to(sentence: _Sentence, one: str, other: str) -> bool:
    return (one, other) in pairwise(token for token in sentence.tokens if token[0].isdigit())


def _operations(text: str) -> Iterator[tuple[str, str]]:
    """The operations that a text names, in its order."""
    found = [(match.start(), name, match) for name, pattern in _PATTERNS.items() for match in pattern.finditer(text)]
    for _, name, match in sorted(found, key=lambda one: one[0]):
        value = next((group for group in match.groups() if group), "")
        yield name, _PARTS.get(value.split()[-1][:3] if value else "", value)
