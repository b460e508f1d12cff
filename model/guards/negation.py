"""Whether a sentence denies something: words that do, and turns of phrase that only look as if they did."""

import re

_WORDS = frozenset({"not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without", "cannot"})
_WORDS |= frozenset("isnt arent wasnt werent doesnt dont didnt cant couldnt wont wouldnt hasnt havent hadnt mustnt".split())
_LOOSE = _WORDS | {"false", "untrue", "wrong", "lacks", "lack", "fails", "fail", "non", "hardly"}
# "is it so or not?", "yes or no:", "without exception", "isn't that so?" deny nothing.
_IDLE = re.compile(
    r"\b(?:or|whether)(?: (?:is|are|does|do|was) \w+)? not\b|\byes(?:,| or|/)\s?no\b|\bno or yes\b|\bnot only\b"
    r"|\bwithout (?:a doubt|doubt|exception)\b|\bno doubt\b|\bnobody doubts\b|\bisn't (?:it|that (?:so|right))\s*\?*$"
    r"|, (?:is|are|was|do|does|did|has|ca|wo|must|should|would)n't (?:he|she|it|they|there)\s*\?*$"
)
_FALSE = re.compile(r"\b(?:wrong to (?:say|think|claim)|false that|untrue that)\b")
_OF_ALL = re.compile(r"\s*(?:no|nobody|nothing|none)\b")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def denies(sentence: str) -> bool:
    """Whether it holds a plain negation: `not`, `never`, `no`, `isn't`."""
    return bool(_denials(sentence))


def may_deny(sentence: str) -> bool:
    """Whether it holds a negation of any kind, `false` and `lacks` among them."""
    return any(word in _LOOSE or word.endswith("n't") for word in _words(sentence))


def denies_of_all(sentence: str) -> bool:
    """Whether its one denial is the `no` or `nobody` that it opens with, which denies what comes last: `nobody busy is calm`."""
    return len(_denials(sentence)) == 1 and _OF_ALL.match(_plain(sentence)) is not None


def how_many(sentence: str) -> int:
    """How many plain negations it holds, `it is wrong to say that` among them."""
    return len(_denials(sentence)) + len(_FALSE.findall(sentence.lower()))


def _denials(sentence: str) -> list[str]:
    return [word for word in _words(sentence) if word in _WORDS or word.endswith("n't")]


def _words(sentence: str) -> list[str]:
    return _WORD.findall(_plain(sentence))


def _plain(sentence: str) -> str:
    return _IDLE.sub(" ", sentence.lower().replace("’", "'").replace("‘", "'"))
