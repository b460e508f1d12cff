"""The check kind `proof`: premises read from cited sentences, closed by forward chaining in three values."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from model.facts.labels import IMPERSONAL, PRONOUNS, QUANTIFIERS
from model.guards.asked import asking_clauses
from model.guards.negation import denies, denies_of_all, may_deny
from model.question import Question, forms, in_one_form, spoken_forms, stands_in, verb_forms, word_forms

MAX_CLAUSES = 32
MAX_ATOMS = 96
MAX_CONDITIONS = 4
_LINKS = frozenset({"is", "are", "was", "were", "a", "an", "the", "be"})
_IF = re.compile(r"\b(?:in case|as soon as|as long as|on condition that)\b")  # said in several words
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_PLACE = re.compile(r"\b(?:in|on|at|under|near|from) (?:the|his|her|its|my|our|their|this|that) $")
_BEING_THERE = re.compile(  # where somebody lives, or everybody is, is said of him: `whoever swims in the lake`, `all in the choir`
    r"\b(?:is|are|was|were|be|not|never|(?:is|are|was|were)n't|allowed|(?:every|any|no)(?:thing|one|body)|no one|all|those|people"
    r"|things|(?:liv|com|danc|serv)(?:es?|ing)|stud(?:y|ies|ying)|kept|stored|put|left|sold|shown|found|grown|seen|heard"
    r"|(?:work|swim|grow|sleep|stay|play|sit|stand|train|eat|nest|sail|fish|hunt|shop|camp|ski|run|walk|park|learn|sing|rest"
    r"|see|drink|wait|speak|hang|lie|fit|go|goe)(?:s|\w?ing)?"
    r"|hid(?:es?|ing)) \w+ \w+ $"
)
_KIND = re.compile(r"\b(?:is|are|was) an? (?:\w+ )?$")
_CONDITIONAL = frozenset({"if", "when", "whenever", "provided", "because"})
_SENTENCE = re.compile(r"s([1-9]\d{0,2})", re.ASCII)
_NAME = re.compile(r"[A-Za-z][A-Za-z'-]*", re.ASCII)

_Literal = tuple[str, str, bool]  # subject ("" = whatever it is applied to), property, holds


class _BadError(Exception):
    """A check that cannot be read or bound, by its reason."""


@dataclass(frozen=True)
class _Premise:
    """One premise sentence as read: a rule, or a fact where there are no conditions."""

    sentence: int
    conditions: tuple[_Literal, ...]
    conclusion: _Literal

    @property
    def literals(self) -> tuple[_Literal, ...]:
        return (*self.conditions, self.conclusion)


def proof_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a proof check fails, None where it holds.

    The reason is syntax, size, circular, answer, sentence, asked, word, negation,
    direction, unread, contradiction or closure.
    """
    try:
        return _fault(question, answer, in_one_form(clauses, verb_forms))
    except _BadError as bad:
        return str(bad)


def _fault(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    if not 0 < len(clauses) <= MAX_CLAUSES:
        return "size"
    head, _, text = clauses[0].strip().partition(" ")
    if head != answer or answer not in ("yes", "no", "unknown"):
        return "answer"
    asked = _literal(text, ground=True)
    premises: list[_Premise] = []
    unused: set[int] = set()
    for clause in clauses[1:]:
        words = clause.split()
        if words[:1] == ["unused"]:
            unused.update(_number(word) for word in words[1:])
        else:
            premises.append(_premise(words))
    _bind(question, asked, tuple(premises), frozenset(unused))
    known = _closure(asked, premises)
    if any((subject, name, not holds) in known for subject, name, holds in known):
        return "contradiction"
    denied = (asked[0], asked[1], not asked[2])
    found = "yes" if asked in known else "no" if denied in known else "unknown"
    if found != answer:
        return "closure"
    if found == "unknown":
        _nothing_left_out(question, asked, premises, unused, known)
    return None


def _literal(text: str, *, ground: bool) -> _Literal:
    """`Sam big`, `Sam is not big`, or without a subject in a rule: `big`, `not big`."""
    words = [word for word in text.lower().split() if word not in _LINKS]
    negated = words.count("not")
    names = [word for word in words if word != "not"]
    if negated > 1 or not 1 <= len(names) <= 2 or (ground and len(names) != 2):
        raise _BadError("syntax")
    nobody = {"it"} if names[0] == "it" and verb_forms(names[-1]) & IMPERSONAL else set()
    if not all(_NAME.fullmatch(name) for name in names) or ((QUANTIFIERS | PRONOUNS) - nobody).intersection(names):
        raise _BadError("syntax")
    return (names[0] if len(names) == 2 else "", names[-1], not negated)


def _premise(words: list[str]) -> _Premise:
    body = " ".join(words[1:])
    if not words or not body:
        raise _BadError("syntax")
    left, so, right = body.partition(" so ")
    if not so:
        return _Premise(_number(words[0]), (), _literal(body, ground=True))
    conditions = tuple(_literal(part, ground=False) for part in left.split(" & "))
    if len(conditions) > MAX_CONDITIONS:
        raise _BadError("size")
    rule = _Premise(_number(words[0]), conditions, _literal(right, ground=False))
    if any(forms(condition[1]) & forms(rule.conclusion[1]) and condition[0] == rule.conclusion[0] for condition in conditions):
        raise _BadError("circular")
    return rule


def _number(word: str) -> int:
    match = _SENTENCE.fullmatch(word)
    if match is None:
        raise _BadError("syntax")
    return int(match.group(1))


@lru_cache(maxsize=64)  # perturbed answers meet the same clauses
def _bind(question: Question, asked: _Literal, premises: tuple[_Premise, ...], unused: frozenset[int]) -> None:
    """Hold the clauses against the sentences that they cite, and every sentence against the clauses. Raises _BadError."""
    sentences = question.sentences
    cited = {premise.sentence for premise in premises}
    if any(n > len(sentences) for n in cited | unused) or cited & unused:
        raise _BadError("sentence")
    subjects = {literal[0] for premise in premises for literal in premise.literals if literal[0]} | {asked[0]}
    words = [_spoken(sentences[: i + 1], subjects - {"it"}) for i in range(len(sentences))]
    asks = " ".join(asking_clauses(question.text))
    for premise in premises:
        own = sentences[premise.sentence - 1]
        if not premise.conditions and premise.conclusion[:2] == asked[:2] and (own.endswith("?") or own in asks):
            raise _BadError("asked")  # the question itself is no premise
    _names_of_nobody([asked, *(literal for premise in premises for literal in premise.literals)])
    for premise in premises:
        if not premise.conditions and _any_one(premise.conclusion[0], _plain(sentences[premise.sentence - 1])):
            raise _BadError("subject")
    individuals = {premise.conclusion[0] for premise in premises if not premise.conditions} | {asked[0]}
    for premise in premises:
        if _names_nobody(premise, individuals):
            raise _BadError("subject")
        if denies_of_all(sentences[premise.sentence - 1]) and _turned_inward(premise):
            raise _BadError("negation")
    for premise in premises:
        if not all(_quoted(literal, words[premise.sentence - 1]) for literal in premise.literals):
            raise _BadError("word")
        if any(_only_a_place(literal[1], sentences[premise.sentence - 1].lower()) for literal in premise.literals):
            raise _BadError("word")
    asking = [n for n in range(1, len(sentences) + 1) if n not in cited and n not in unused]
    properties = {literal[1] for premise in premises for literal in premise.literals} | ({asked[1]} if asking else set())
    for n in cited:
        mine = [premise for premise in premises if premise.sentence == n]
        read = {literal[1] for premise in mine for literal in premise.literals}
        if not asking and sentences[n - 1].endswith("?") and _quoted(asked, words[n - 1]):
            read.add(asked[1])  # a question that holds a fact: `is Oona a Jib, given that Oona is a Tarn?`
        if any(forms(name) & words[n - 1] for name in properties - read):
            raise _BadError("unread")
        if _passed_over(asked[0], sentences[n - 1], mine):
            raise _BadError("unread")
        if len(mine) == 1 and mine[0].conditions and _backwards(mine[0], _plain(sentences[n - 1])):
            raise _BadError("direction")
        denied = any(not literal[2] for p in mine for literal in p.literals)
        _same_sense(sentences[n - 1], denied, both_ways=not _quoted(asked, words[n - 1]))
    if len(asking) > 1 or any(not _quoted(asked, words[n - 1]) for n in asking):
        raise _BadError("unread")
    if asking:
        _same_sense(sentences[asking[0] - 1], not asked[2], both_ways=True)
    elif not any(_quoted(asked, words[n - 1]) for n in cited):
        raise _BadError("word")


def _spoken(sentences: Sequence[str], subjects: set[str]) -> frozenset[str]:
    """The words of the last one; a pronoun is the only individual, or the one that the nearest sentence before it names."""
    words = spoken_forms(_plain(sentences[-1]))
    if not stands_in(sentences[-1]) or words & subjects:
        return words
    named = [found for sentence in reversed(sentences[:-1]) if (found := word_forms(_plain(sentence)) & subjects)]
    meant = subjects if len(subjects) == 1 else named[0] if named and len(named[0]) == 1 else set()
    return words | word_forms(" ".join(meant))


def _names_of_nobody(literals: Sequence[_Literal]) -> None:
    """What is said of nobody (`it is late`) is said of nothing else. Raises _BadError."""
    impersonal = {name for subject, name, _ in literals if subject == "it"}
    if any(subject != "it" and name in impersonal for subject, name, _ in literals):
        raise _BadError("subject")


def _any_one(subject: str, sentence: str) -> bool:
    """Whether a sentence has it only as the kind of another: the file of `the report is an old file`."""
    said = [match for match in _WORD.finditer(sentence) if forms(match.group()) & forms(subject)]
    return bool(said) and all(_KIND.search(sentence[: match.start()]) for match in said)


def _passed_over(subject: str, sentence: str, premises: Sequence[_Premise]) -> bool:
    """Whether a sentence names somebody with a capital of whom nothing is read in it."""
    return re.search(rf"\b{subject.capitalize()}\b(?!')", sentence) is not None and not any(
        literal[0] == subject for premise in premises for literal in premise.literals
    )


def _names_nobody(premise: _Premise, individuals: set[str]) -> bool:
    """Whether a rule for everyone concludes something of one of whom nothing else is said: `nurse so clinic trained`."""
    subject = premise.conclusion[0]
    return (
        bool(premise.conditions) and bool(subject) and subject not in individuals and not any(c[0] for c in premise.conditions)
    )


def _turned_inward(premise: _Premise) -> bool:
    """Whether a rule has a denial in its conditions, or none behind them."""
    return bool(premise.conditions) and (premise.conclusion[2] or not all(holds for _, _, holds in premise.conditions))


def _only_a_place(name: str, sentence: str) -> bool:
    """Whether a word is said of nobody, but of where or of whom something is: the box in `every stone in the box is heavy`."""
    said = [match for match in _WORD.finditer(sentence) if forms(match.group()) & forms(name)]
    before = [sentence[: match.start()] for match in said]
    return bool(said) and all(_PLACE.search(text) and not _BEING_THERE.search(text) for text in before)


def _backwards(rule: _Premise, sentence: str) -> bool:
    """Whether a sentence says its conclusion where the conditions belong: `A is B if C`, else conditions first."""
    words = _WORD.findall(sentence)
    spoken = [_places(words, literal[1]) for literal in rule.literals]
    if not all(spoken) or "only" in words:
        return False
    conditions, conclusion = spoken[:-1], spoken[-1]
    links = [i for i, word in enumerate(words) if word in _CONDITIONAL]
    if links and "then" not in words[links[-1] :] and min(min(places) for places in spoken) < links[-1]:
        return conclusion[0] > links[-1] or any(places[-1] < links[-1] for places in conditions)
    return any(places[0] > conclusion[-1] for places in conditions)


def _places(words: Sequence[str], name: str) -> list[int]:
    return [i for i, word in enumerate(words) if forms(name) & forms(word)]


def _quoted(literal: _Literal, words: frozenset[str]) -> bool:
    return all(forms(name) & words for name in literal[:2] if name)


def _same_sense(sentence: str, denied: bool, *, both_ways: bool) -> None:
    """A reading with `not` needs a negation in its sentence, and a negation needs a reading with `not`."""
    if (denied and not may_deny(sentence)) or (both_ways and denies(sentence) and not denied):
        raise _BadError("negation")


def _plain(sentence: str) -> str:
    return _IF.sub("if", sentence.lower().replace("’", "'").replace("‘", "'"))


def _closure(asked: _Literal, premises: Sequence[_Premise]) -> set[_Literal]:
    """Everything that follows, with rules without a subject applied to every subject. Raises _BadError when too large."""
    subjects = {literal[0] for p in premises for literal in p.literals if literal[0]} | {asked[0]}
    names = {literal[1] for p in premises for literal in p.literals} | {asked[1]}
    if len(subjects) * len(names) > MAX_ATOMS:
        raise _BadError("size")
    rules = list(_grounded(premises, sorted(subjects)))
    known: set[_Literal] = set()
    while True:
        new = {conclusion for conditions, conclusion in rules if known.issuperset(conditions)} - known
        if not new:
            return known
        known |= new


def _grounded(premises: Iterable[_Premise], subjects: Sequence[str]) -> Iterable[tuple[tuple[_Literal, ...], _Literal]]:
    for premise in premises:
        for subject in subjects if any(not literal[0] for literal in premise.literals) else ("",):
            filled = [(literal[0] or subject, *literal[1:]) for literal in premise.literals]
            yield tuple(filled[:-1]), filled[-1]


def _nothing_left_out(
    question: Question, asked: _Literal, premises: Sequence[_Premise], unused: set[int], known: set[_Literal]
) -> None:
    """`unknown` also needs that no unused sentence speaks of a property on which the answer hangs. Raises _BadError."""
    open_names = {asked[1]}
    while True:
        wanted = {
            literal[1]
            for premise in premises
            if premise.conclusion[1] in open_names
            for literal in premise.conditions
            if not any(fact[1:] == literal[1:] and fact[0] in (literal[0] or asked[0],) for fact in known)
        }
        if wanted <= open_names:
            break
        open_names |= wanted
    for n in unused:
        words = word_forms(_plain(question.sentences[n - 1]))
        if any(forms(name) & words for name in open_names):
            raise _BadError("unread")
