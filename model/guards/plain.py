"""A guard of plain statements: who has how many, who is part of a sum, what is taken several times, and that nothing is below zero."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from model import affine
from model.compute import ComputeFault, parse_number
from model.question import Question, forms

Equations = tuple[tuple[str, tuple[str, ...]], ...]  # a name and its expression as tokens
_CLAUSE = re.compile(r"[.;?!]\s+|\n+|,\s+| - (?=[a-z])|\b(?:and|when|while|if|but|given that)\b")
_PHRASE = re.compile(r"[.;?!]\s+|\n+|,\s+|\b(?:when|while|if|given that)\b")
_WORD = re.compile(r"[a-z]+")
_RELATES = re.compile(
    r"\b(?:than|as|more|fewer|less|extra|ahead|behind|outnumber\w*|plus|minus|older|younger|exceeds?|beats|tops|trails|short|lead|gap"
    r"|between|times|twice|thrice|half|third|quarter|percent|each|every|per|of|by|to|from|with|compared|together|add|take|put"
    r"|match\w*|equals?|level|difference|what|how|born|will|was|years?|it|they|them|he|she|his|her|their)\b|%"
    r"|\b(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?:shared?|divided?|split)\b"  # `two florists share some roses`: they are two
)
_COMPARATIVE = re.compile(r"\b(?:more|fewer|less|older|younger|cheaper|dearer) (?:\w+ )?than\b|\b(?:older|younger|cheaper)\b")
_THAN_WHAT = re.compile(
    r"\b(?:more|fewer|less|older|younger|cheaper|dearer|higher|lower|taller|shorter|longer|heavier|lighter) than"
    r" (?:the |an? |his |her |my |their |our |on |in |at |for |of |with |to |from |by )*([a-z]+)(?:(?:'s)? ([a-z]+))?"
)
_NO_SIDE = frozenset(
    "that this it him her he she they them those these number price cost age total what there before twice half double of is has have"
    " had was were did does do as".split()
)
_TOGETHER = re.compile(r"\b(?:together|combined|sum of|total of)\b")
_ALTOGETHER = re.compile(r"\b(?:together|altogether|in (?:all|total)|total|combined|between them)\b")
_HOW_MANY = re.compile(r"\bhow many (?:more |fewer |of the |such |whole )?([a-z]+)")
_MEASURE = re.compile(
    r"(?:k|c|m)?(?:m|g|l)|kilo\w*|\w*met(?:er|re)s?|miles?|inch\w*|feet|\w*lit(?:er|re)s?|hours?|minutes?|seconds?|days?|weeks?|years?"
    r"|euros?|dollars?|pounds?|cents?|coins?|cups?|percent|times|points?|degrees?|in|is|does|do|did|will|would|are|has|have"
)
_PART = re.compile(r"\d\.\d|\bhalf (?:an?|of a) \b")
_THEY = re.compile(r"\b(?:they|them|the two|both)\b")
_SUM_OF = re.compile(
    r"\bis the sum of what\b|\bas many (?:\w+ )?as (?:an? |the )?\w+ and (?:an? |the )?\w+ (?:together|combined)\b"
)
_ASKING = re.compile(r"\?|\b(?:how|what number|find|determine|tell)\b")
_SENTENCE = re.compile(r"[.;?!]\s+|\n+")
_COMPARED = re.compile(
    r"\b(?:ahead of|behind|outnumbers?|exceeds?|beats|trails)\b|\b(?:more|fewer|less) (?:\w+ )?than\b"
    r"|\b(?:higher|lower|taller|shorter|longer|heavier|lighter|cheaper|dearer|older|younger) than\b"
)
_THERE_ARE = re.compile(r"\s*(?:at first |first |once )?there (?:is|are|was|were|have been) ")
_SEVERAL = re.compile(r"\b(?:twice|thrice|double|triple|quadruple)\b")


@lru_cache(maxsize=64)  # perturbed answers meet the same equations
def misstated(question: Question, equations: Equations) -> bool:
    """Whether an equation contradicts what the question plainly states."""
    names = [name for name, tokens in equations for name in (name, *filter(affine.is_name, tokens))]
    text = question.text.lower()
    stated = [value for mention in question.mentions for value in mention.values]
    once = {value for value in stated if stated.count(value) == 1}
    parts = [(sentence, clause) for sentence in _SENTENCE.split(text) for clause in _CLAUSE.split(sentence)]
    if any(_other_side(clause, text, equations, names) for _, clause in parts):
        return True
    return (
        any(
            _has_other(clause, sentence, equations, names, once)
            or _compares(clause, equations, once)
            or _one_of_them(clause, equations, once)
            for sentence, clause in parts
        )
        or any(_sums_other(phrase, equations, names) for phrase in _PHRASE.split(text))
        or unread(question, equations)
    )


def counted(question: Question) -> bool:
    """Whether a question asks for how many things there are, which is a whole number; of a measure there are parts."""
    asked = _HOW_MANY.findall(question.text.lower())
    return bool(asked) and not any(_MEASURE.fullmatch(word) for word in asked) and not _PART.search(question.text)


def unread(question: Question, equations: Equations) -> bool:
    """Whether a multiple, a sum or a comparison that the question states is in no equation."""
    text = question.text.lower()
    stated = [value for mention in question.mentions for value in mention.values]
    once = {value for value in stated if stated.count(value) == 1}
    return _several_unread(text, equations) or _sum_unread(text, equations) or _comparison_unread(text, equations, once)


def rest_told(question: Question, equations: Equations) -> bool:
    """Whether a clause says that there are so many, names one that no equation says anything of, and its number is unread."""
    used = {value for _, tokens in equations for value in _values(tokens)}
    open_names = {name for _, tokens in equations for name in tokens if affine.is_name(name)} - {name for name, _ in equations}
    for clause in _CLAUSE.split(question.text.lower()):
        idle = any(mention.digits and used.isdisjoint(mention.values) for mention in Question(clause).mentions)
        if idle and _THERE_ARE.match(clause) and _named(clause, sorted(open_names)):
            return True
    return False


def _named(text: str, names: Sequence[str]) -> list[str]:
    """The names that a text mentions, in its order."""
    return list(dict.fromkeys(name for word in _WORD.findall(text) for name in names if forms(name) & forms(word)))


def _has_other(clause: str, sentence: str, equations: Equations, names: Sequence[str], once: set[Fraction]) -> bool:
    """Whether a clause gives one name a number that is stated nowhere else, and an equation uses that number for another name."""
    mentions = Question(clause).mentions
    owners = _named(clause, names)
    if len(mentions) != 1 or len(owners) != 1 or _RELATES.search(clause):
        return False
    value = mentions[0].values[0]
    using = [(name, tokens) for name, tokens in equations if value in once & set(_values(tokens))]
    if any(name == "total" for name, _ in using) and _ALTOGETHER.search(sentence):
        return False  # `Ana and Tom have 28 together`, of which this clause is the end
    return bool(using) and all(owners[0] not in (name, *tokens) for name, tokens in using)


def _other_side(clause: str, text: str, equations: Equations, names: Sequence[str]) -> bool:
    """Whether a clause compares with something that the question speaks of elsewhere, and its number is used with another name."""
    than = _THAN_WHAT.search(clause)
    said = {value for mention in Question(clause).mentions for value in mention.values}
    used = any(said & set(_values(tokens)) and any(map(affine.is_name, tokens)) for _, tokens in equations)
    if than is None or not used or than[1] in _NO_SIDE:
        return False
    known = any(forms(word) & forms(name) for word in filter(None, than.groups()) for name in names)
    return not known and sum(bool(forms(than[1]) & forms(word)) for word in _WORD.findall(text)) > 1


def _one_of_them(clause: str, equations: Equations, once: set[Fraction]) -> bool:
    """Whether what they have together is given to one of them."""
    if not (_ALTOGETHER.search(clause) and _THEY.search(clause)):
        return False
    said = {value for mention in Question(clause).mentions for value in mention.values} & once
    return any(len(tokens) == 1 and name != "total" and said & set(_values(tokens)) for name, tokens in equations)


def _compares(clause: str, equations: Equations, once: set[Fraction]) -> bool:
    """Whether a number by which a clause compares is read as how many there are."""
    if not _COMPARATIVE.search(clause):
        return False
    values = {value for mention in Question(clause).mentions for value in mention.values} & once
    return any(len(tokens) == 1 and set(_values(tokens)) & values for _, tokens in equations)


def _sums_other(phrase: str, equations: Equations, names: Sequence[str]) -> bool:
    """Whether a phrase puts two names together to get a third, and an equation of these three adds others."""
    if not _TOGETHER.search(phrase) or Question(phrase).mentions:
        return False
    named = _named(phrase, names)
    pairs = [set(pair) for pair in _joined(phrase, names)]
    if len(named) != 3 or len(pairs) != 1:
        return False
    sums = [
        (name, tokens)
        for name, tokens in equations
        if len(tokens) == 3 and tokens[1] == "+" and {name, *tokens} - {"+"} == set(named)
    ]
    return any({tokens[0], tokens[2]} != pairs[0] for _, tokens in sums)


def _joined(phrase: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of names with nothing but `and` and an article between them."""
    for left, right in re.findall(r"([a-z]+) and (?:an? |the )?([a-z]+)", phrase):
        first, second = _named(left, names), _named(right, names)
        if len(first) == len(second) == 1:
            yield first[0], second[0]


def _several_unread(text: str, equations: Equations) -> bool:
    """Whether `twice` and its like are said more often than an equation multiplies or divides by so much."""
    said = [mention.values[0] for word in _SEVERAL.findall(text) for mention in Question(word).mentions]
    scaled = [value for _, tokens in equations if {"*", "/"} & set(tokens) for value in _values(tokens)]
    return any(said.count(value) > scaled.count(value) for value in said)


def _sum_unread(text: str, equations: Equations) -> bool:
    """Whether a premise says that someone has the sum of what others have, and no equation adds names."""
    said = any(_SUM_OF.search(phrase) for phrase in _PHRASE.split(text) if not _ASKING.search(phrase))
    return said and not any("+" in tokens and sum(map(affine.is_name, tokens)) > 1 for _, tokens in equations)


def _comparison_unread(text: str, equations: Equations, once: set[Fraction]) -> bool:
    """Whether a number that a sentence or a clause compares by is in no equation."""
    used = {value for _, tokens in equations for value in _values(tokens)}
    parts = [*_SENTENCE.split(text), *_CLAUSE.split(text)]
    found = (Question(part).mentions for part in parts if _COMPARED.search(part))
    return any(len(said) == 1 and said[0].digits and said[0].values[0] in once - used for said in found)


def _values(tokens: Sequence[str]) -> list[Fraction]:
    found = []
    for token in tokens:
        if affine.is_number(token):
            try:
                found.append(parse_number(token))
            except ComputeFault:
                continue
    return found
