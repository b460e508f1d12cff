"""A guard of analogies between systems: laws, partners and values stand in a reading as they stand in the sentences, one after the other.

Names and numbers are met in the order of the clauses; what stands between two of them says which sign joins them, or that they are
partners. Of arguments each part of a sentence says its statement, and the word before it that it is the conclusion.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from model.guards import categorical
from model.guards.categorical import Statement
from model.guards.negation import denies
from model.question import Question, forms

_TOKEN = re.compile(r"\d+(?:[./]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?|->|[^\w\s]")
_SIGNS = {
    **dict.fromkeys("* × times multiplied".split(), "*"), **dict.fromkeys("/ ÷ divided over per".split(), "/"),
    **dict.fromkeys("+ plus".split(), "+"), **dict.fromkeys("- − minus".split(), "-"),
}  # fmt: skip
_AHEAD = {
    **dict.fromkeys("product multiply multiplying".split(), "*"), **dict.fromkeys("ratio quotient divide dividing".split(), "/"),
    **dict.fromkeys("sum add adding".split(), "+"), **dict.fromkeys("difference subtract subtracting take taking".split(), "-"),
}  # fmt: skip
_TWICE = {"twice": "2", "double": "2", "thrice": "3", "triple": "3", "squared": "", "square": ""}
_LINKS = frozenset(
    "= is are equals equal be gives give giving makes make yields yield get find obtain comes amounts as : result same have".split()
)
_LIKE = frozenset(
    """like part parts role roles place places stands stand corresponds correspond counterpart counterparts replaced replace replaces
    becomes become acts act -> instead matches match analogue analogues twin twins partner partners for to as does plays play
    behaves behave job taken takes take that by
    where""".split()
)
_IDLE = frozenset("and , the a an of".split())


@dataclass(frozen=True)
class _Item:
    """A name or a number of a sentence, and its place."""

    word: str
    sentence: int
    place: int


class _Text:
    """The sentences in tokens, and the items of a reading in them."""

    def __init__(self, question: Question, names: Sequence[str]) -> None:
        self.tokens = [_TOKEN.findall(text) for text in Question(question.in_digits).sentences]
        found = {form: name for name in names for form in forms(name)}
        self.items = [
            _Item(word, i, j) for i, tokens in enumerate(self.tokens) for j, token in enumerate(tokens)
            if (word := _word(token, found))
        ]  # fmt: skip

    def between(self, one: _Item, other: _Item) -> list[str]:
        """The tokens between two items of a sentence."""
        return self.tokens[one.sentence][one.place + 1 : other.place]

    def before(self, one: _Item) -> list[str]:
        """The tokens of a sentence before an item, the last first."""
        return self.tokens[one.sentence][: one.place][::-1]


def _word(token: str, names: dict[str, str]) -> str:
    if token[0].isdigit():
        return token
    if _TWICE.get(token):
        return _TWICE[token]
    return next((names[form] for form in sorted(forms(token)) if form in names), "")


@lru_cache(maxsize=64)  # perturbed answers meet the same clauses
def _laws_fault(question: Question, asked: str, clauses: tuple[str, ...]) -> str | None:
    names = dict.fromkeys(word for clause in clauses for word in clause.split() if word[0].isalpha() and word != "like")
    text = _Text(question, [*names, asked])
    asking = _asking(question)
    if not any(item.word == asked and item.sentence == asking for item in text.items):
        return "asked"
    items, rest = list(text.items), list(clauses)
    while items:
        here = [item for item in items if item.sentence == items[0].sentence]
        used = _read(text, here, rest)
        if used:
            rest, items = rest[used[0] :], items[used[1] :]
        elif here[0].sentence == asking and here[0].word == asked:
            items = items[1:]
        elif all(item.word[0].isdigit() for item in text.items if item.sentence == here[0].sentence):
            items = items[len(here) :]  # it speaks of something else
        elif here[0].word[0].isdigit() or _speaks(text, here, asking):
            return "unread"
        else:
            items = items[len(here) :]
    return "pair" if rest else None


def laws_fault(question: Question, asked: str, clauses: Sequence[str]) -> str | None:
    """Why clauses of laws, partners and values are not what the sentences say: asked, pair, unread, or negation; None where they are."""
    if any(denies(sentence) for sentence in question.sentences):
        return "negation"
    return _laws_fault(question, asked, tuple(clauses))


def _asking(question: Question) -> int:
    """The sentence that asks: the last one with a question mark, else the last one."""
    marked = [i for i, sentence in enumerate(question.sentences) if sentence.endswith("?")]
    return marked[-1] if marked else len(question.sentences) - 1


def _speaks(text: _Text, here: Sequence[_Item], asking: int) -> bool:
    """Whether what no clause has read of a sentence could matter: names together, or any where it asks."""
    return (
        len(here) > 1
        or here[0].sentence == asking
        or any(token in _LIKE - {"for", "to", "as", "that", "by"} for token in text.tokens[here[0].sentence])
    )


def _read(text: _Text, here: Sequence[_Item], clauses: Sequence[str]) -> tuple[int, int] | None:
    """How many clauses the next items of a sentence say, and how many items those are; None where they do not say the next clause."""
    if not clauses:
        return None
    words = clauses[0].split()
    joined = words[1] == "like" or (len(words) == 3 and words[2][0].isdigit())
    if not joined:
        size = _law(text, here, words)
        return (1, size) if size else None
    for size in range(min(len(here) // 2, len(clauses)), 1, -1):
        pairs = [clause.split() for clause in clauses[:size]]
        if all(len(pair) == 3 and pair[1] == words[1] for pair in pairs) and _in_turn(text, here[: 2 * size], pairs):
            return size, 2 * size
    return (1, 2) if len(here) > 1 and _pair(text, here, words) else None


def _in_turn(text: _Text, here: Sequence[_Item], pairs: Sequence[Sequence[str]]) -> bool:
    """Whether several names stand first, and their partners or values behind them in the same order."""
    size = len(pairs)
    if [item.word for item in here] != [pair[0] for pair in pairs] + [pair[2] for pair in pairs]:
        return False
    near = [text.between(here[i], here[i + 1]) for i in range(2 * size - 1) if i != size - 1]
    return all(_IDLE.issuperset(tokens) for tokens in near) and not _IDLE.issuperset(text.between(here[size - 1], here[size]))


def _pair(text: _Text, here: Sequence[_Item], words: Sequence[str]) -> bool:
    """Whether two items are partners, or a name and its value."""
    one, other = here[:2]
    between = text.between(one, other)
    if any(token in _SIGNS for token in between if token != "-"):
        return False
    if words[1] == "like":
        told = [*between, *_ahead(text, here[0])]
        return [one.word, other.word] == [words[0], words[2]] and not _IDLE.issuperset(between) and bool(_LIKE & {*told})
    behind = text.tokens[other.sentence][other.place + 1 : other.place + 2]
    return {one.word, other.word} == {words[0], words[2]} and not (behind and behind[0] in _SIGNS)


def _ahead(text: _Text, one: _Item) -> list[str]:
    """The tokens before an item, back to the one before it."""
    places = [item.place for item in text.items if item.sentence == one.sentence and item.place < one.place]
    return text.tokens[one.sentence][max(places, default=-1) + 1 : one.place]


def _law(text: _Text, here: Sequence[_Item], words: Sequence[str]) -> int:
    """How many items say a law; none where they say another one."""
    return next((size for size in range(2, len(here) + 1) if _spoken(text, here[:size]) == words), 0)


def _spoken(text: _Text, items: Sequence[_Item]) -> list[str]:
    """The names, numbers and signs that items say, in their order."""
    said: list[str] = []
    for before, item in zip((None, *items), items, strict=False):
        sign = _sign(text, before, item) if before else ""
        operand = [item.word, "/" if sign == "/" else "*", item.word] if _squared(text, item) else [item.word]
        if before and sign == "-" and "from" in text.between(before, item):  # `loss taken from supply`
            said[-1:] = [*operand, sign, said[-1]]
        else:
            said += [*([sign] if before else []), *operand]
    return said


def _squared(text: _Text, item: _Item) -> bool:
    tokens = text.tokens[item.sentence]
    return "squared" in tokens[item.place + 1 : item.place + 2] or "square" in _ahead(text, item)


def _sign(text: _Text, one: _Item, other: _Item) -> str:
    """What joins two items: a sign between them, a word for `equals`, or the operation that was named before both."""
    between = text.between(one, other)
    infix = [_SIGNS[token] for token in between if token in _SIGNS]
    if infix:
        return infix[0]
    if "from" in between:
        return "-"
    if any(token in _LINKS or token in _AHEAD or token == "," for token in between):
        return "="
    if text.tokens[one.sentence][one.place] in _TWICE:
        return "*"
    return next((_AHEAD[token] for token in text.before(one) if token in _AHEAD), "")


# Arguments

_GAP, _SO = "xgap", "xso"
_MARK = re.compile(r"_{2,}|\[ ?(?:\?|\.\.\.)? ?\]|\(\?\)|…")
_CONCLUDES = re.compile(
    r"\b(?:(?:and )?so|therefore|hence|thus|consequently|as a result|it (?:follows|must be) that|(?:which|this) shows that"
    r"|(?:from (?:this|that|these) )?(?:we|one|they) (?:can |may )?conclude that|(?:the )?conclusion(?: is that)?)\b"
)
_WHICH = re.compile(r"\bwhich\b|\b(?:second|third|fourth)(?: one| argument)? or\b")
_DIFFERS = re.compile(r"\b(?:differ\w*|another|other|unlike|break\w*|fail\w*)\b")


def arguments_fault(question: Question, asked: str, clauses: Sequence[str]) -> str | None:
    """Why statements are not what the sentences say: asked, unread, conclusion, or statement; None where they are."""
    return _arguments_fault(question, asked, tuple(clauses))


@lru_cache(maxsize=64)
def _arguments_fault(question: Question, asked: str, clauses: tuple[str, ...]) -> str | None:
    plain = _CONCLUDES.sub(f"; {_SO} ", _MARK.sub(f" {_GAP} ", question.text.lower()))
    if (_GAP in plain) != (asked == "gap"):
        return "asked"
    terms = {word.replace("?", _GAP) for clause in clauses for word in clause.split()} - {"so", "all", "no", "some", "not"}
    parts = [(i, part) for i, sentence in enumerate(Question(plain).sentences) for part in categorical.divided(sentence)]
    rest = list(parts)
    asking = ""
    lead = ""
    told = list(clauses)
    while rest:
        i, part = rest.pop(0)
        if not _named(part, terms):
            asking, lead = f"{asking} {part}", f"{lead} {part}" if rest and rest[0][0] == i else ""
            continue
        if not told:
            return "unread"
        words = told.pop(0).replace("?", _GAP).split()
        own = {*words} & terms
        while not own <= _named(part, terms) and rest and rest[0][0] == i:
            part = f"{part} {rest.pop(0)[1]}"
        if _named(part, terms) != own:
            return "statement"
        if (_SO in f"{lead} {part}") != (words[0] == "so"):
            return "conclusion"
        if not _states(part.replace(_SO, " "), words[words[0] == "so" :]):
            return "statement"
        lead = ""
    if told:
        return "unread"
    wrong = _DIFFERS.search(asking) or denies(asking) or (_WHICH.search(asking) is not None) != (asked == "which")
    return "asked" if asked != "gap" and wrong else None


def _named(part: str, terms: set[str]) -> set[str]:
    return {term for word in re.findall(r"[^\W\d_]+", part.lower()) for term in terms if forms(word) & forms(term)}


def _states(part: str, words: Sequence[str]) -> bool:
    form, *terms = words
    if len(terms) != 2 + ("not" in terms) or form not in (("some",) if "not" in terms else ("all", "no", "some")):
        return False
    return categorical.says(part, Statement("other" if "not" in terms else form, terms[0], terms[-1]))
