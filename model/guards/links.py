"""A sentence about causes as a row of signs: its names in their order, and the words between them that link, join and deny.

`if the fuse breaks, the lamp goes out unless the vent opens` is `if fuse , lamp unless vent`. All else that it says vanishes.
"""

import re
from collections.abc import Collection
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from model.question import forms

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|->|=>|<-|[,;:=]")
# What signs are said by: `cause+` stands for cause, causes and caused; of two phrases the longer one counts; the last ones say nothing.
_SAID_BY = {
    "if": """if, when, whenever, once, where, wherever, should, given, in case, provided, as soon as, as long as, every time
        , each time
        , any time, suppose, supposing, say, imagine, assuming, with, upon, after, because, because of, since, due to, owing to
        , thanks to, as
        , on condition, had it been, had there been, what if, the effect of""",
    "had": "had",
    "if no": """without, but for, if not for, were it not for, had it not been for, take away, leave out, barring""",
    "if up": "the higher, the more, the larger, the greater, the stronger",
    "if down": "the lower, the less, the fewer, the smaller, the weaker",
    "so": "so, then, therefore, hence, thus, ->, =>, =",
    "forces": "make+, made, force+",
    "makes": """cause+, lead+ to, led to, mean+, meant, trigger+, sets off, set off, bring+, bring+ about
        , brought about
        , produce+, yield+, result+ in, drive+, drove, give+, gave, entail+, implies, provoke+, prompt+, is what makes
        , raise+
        , follow+ by""",
    "from": """<-, caused by, triggered by, brought about by, set off by, driven by, result+ from, follow+ from, come+ from
        , came from
        , stem+ from, the result of, an effect of, the work of, goes back to, depend+ on, hang+ on""",
    "bars": """keep+, kept, stop+, stopped, prevent+, bar+, barred, hinder+, block+, suppress, suppresses, inhibit+
        , silence+, forbid+, impossible for""",
    "barred": """kept from, kept back from, stopped from, prevented from, barred from, hindered from, blocked from, held from
        , held back from, is blocked, is stopped, is prevented, is suppressed, is inhibited, was blocked, was stopped
        , was prevented""",
    "no": "no, neither, lack+, lacking, minus, less one",
    "and no": "nor",
    "not": "not, never, cannot, no longer, nowhere, fail+ to, cease+ to, absent, missing, out of the question, : no, : off",
    "unless": "unless, except when, except if",
    "and": "and, while, whereas, as well as, plus, just as, and also, and that, and because",
    "or": "or",
    "but": "but, yet, though, although, however",
    ",": ", ; :",
    "half": "only if, only when, only once, only where",
    "if only": "if and only if, just when, just if, exactly when, exactly if",
    "only": """nothing else, nothing other, nothing besides, nothing more, nothing further, nothing but, no other, no others
        , no further
        , no different, no hidden, not otherwise, never otherwise, only then, only this way, only cause, only causes, sole cause
        , any other cause, only in this, only by, in no other, in any other, no else, on its own, of its own accord, by nothing
        , full list
        , complete list, list is complete, list of causes is complete, beyond these, apart from these, but these, whole story""",
    "force": "by hand, on purpose, from outside, forces to, forced to, made to, whatever else, whatever happens, overrode",
    "up": """rise+, risen, rising, rose, grow+, grown, growing, grew, increase+, increasing, go up, goes up, going up, went up
        , gone up, up
        , higher, more, climb+, climbing, larger, greater, stronger""",
    "down": """fall+, fallen, falling, fell, drop+, dropped, dropping, decline+, shrink+, shrinking, shrank, shrunk, decrease+
        , decreasing
        , sink+, sank, go down, goes down, going down, went down, gone down, down, lower, less, fewer, smaller, weaker""",
    "same": "same, fixed, constant, unchanged, frozen, steady, pinned, clamped",
    "way": """up or down, down or up, rise or fall, fall or rise, rise or drop, rises or falls, go up or down, go up or go down
        , higher or lower, more or less, more or fewer, grow or shrink, increase or decrease, rise or sink""",
    "need": """need+, needed, necessary, require+, requires, indispensable, essential, must, have to, has to, prerequisite
        , do without
        , necessary condition""",
    "enough": "enough, suffice+, sufficient, alone, by itself, guarantee+, ensure+, all it takes",
    "for": "for",
    "which": "which, what, was it, is it, name, who",
    "": """or not, yes or no, not only, not just, no doubt, no matter, not sure, say that, says that, say whether, it so happens
        , as it is, as it happens, as everyone can see, as it were
        , as well, as the records show, so does, so did, so is, so was, so has
        , so far, no question, as a result, as the story goes, end up, ends up, of the two
        , one thing, so what, no one, so which""",
}  # fmt: skip
_LONGEST = 5  # words of a phrase
_INNER = frozenset({"not", "barred", "up", "down", "same", "way", "force", "enough", "need"})  # said of the name before
_ON_NAMES = frozenset({"no", "not", "up", "down", "for", "had"})  # may stand between a link and the name that it links


class Sign(NamedTuple):
    """One sign; of a name whether it is said to be so there, and whether it is an exception (`unless`)."""

    kind: str
    name: str = ""
    holds: bool = True
    excepted: bool = False


Row = tuple[Sign, ...]


@cache
def _phrases() -> dict[tuple[str, ...], tuple[str, ...]]:
    found = {}
    for signs, text in _SAID_BY.items():
        for phrase in [",", ";", ":"] if signs == "," else " ".join(text.split()).split(","):
            first, plus, rest = phrase.strip().partition("+")
            ends = ("", "s", "d" if first.endswith("e") else "ed") if plus else ("",)
            for end in ends:
                found[tuple((first + end + rest).split())] = tuple(signs.split())
    return found


def row(sentence: str, names: Collection[str]) -> Row:
    """The signs of a sentence in which some names may stand; of two that begin at one word the longer one is meant."""
    tokens = _TOKEN.findall(sentence.lower().replace("’", "'").replace("‘", "'"))
    wanted = [(tuple(map(forms, name.lower().split())), name) for name in sorted(names, key=lambda one: -len(one.split()))]
    found: list[Sign] = []
    at = 0
    while at < len(tokens):
        name = next((one for words, one in wanted if _is_at(tokens, at, words)), "")
        if name:
            found.append(Sign("name", name))
            at += len(name.split())
            continue
        size, kinds = _phrase_at(tokens, at)
        if kinds != ("had",) or tokens[at - 1 : at] in ([], [","], [":"], [";"]):  # `had the key turned`, not `it had the key`
            found += [Sign(kind) for kind in kinds]
        at += size
    return _denied(
        [sign for i, sign in enumerate(found) if sign.kind != "had" or any(one.name for one in found[i + 1 : i + 2])]
    )


def _is_at(tokens: list[str], at: int, words: tuple[frozenset[str], ...]) -> bool:
    here = tokens[at : at + len(words)]
    return len(here) == len(words) and all(forms(token) & word for token, word in zip(here, words, strict=True))


def _phrase_at(tokens: list[str], at: int) -> tuple[int, tuple[str, ...]]:
    """How many words the phrase at a place has, and its signs."""
    for size in range(_LONGEST, 0, -1):
        kinds = _phrases().get(tuple(tokens[at : at + size]))
        if kinds is not None:
            return size, kinds
    return 1, ("not",) if tokens[at].endswith("n't") else ()


def _denied(signs: list[Sign]) -> Row:
    """The row with what is said of each name: by signs right before it, and by those behind it in its own part."""
    found: list[Sign] = []
    for i, sign in enumerate(signs):
        if not sign.name:
            found.append(sign)
            continue
        before = signs[i - 1].kind if i else ""
        denials = int(before in ("no", "bars", "unless"))
        denials += before == "not" and not (i > 1 and (signs[i - 2].name or signs[i - 2].kind in _INNER))
        for other in signs[i + 1 :]:
            if other.kind not in _INNER:
                break
            denials += other.kind in ("not", "barred")
        found.append(Sign("name", sign.name, denials % 2 == 0, before == "unless"))
    return tuple(found)


def names(signs: Row) -> list[Sign]:
    """The names of a row, in its order."""
    return [sign for sign in signs if sign.name]


def has(signs: Row, *kinds: str) -> bool:
    """Whether a row holds a sign of some kinds."""
    return any(sign.kind in kinds for sign in signs)


def between(signs: Row) -> list[set[str]]:
    """The kinds of signs before the first name, between each two, and after the last."""
    found: list[set[str]] = [set()]
    for sign in signs:
        if sign.name:
            found.append(set())
        else:
            found[-1].add(sign.kind)
    return found


def effect_of(signs: Row) -> str:
    """What follows, of the names of a row: behind what makes it, before what makes it be; the last one where conditions come first.

    Empty where nothing links the names.
    """
    told = [i for i, sign in enumerate(signs) if sign.name and not sign.excepted]
    for i, j in pairwise(told):
        links = [sign.kind for sign in signs[i + 1 : j] if sign.kind not in _ON_NAMES]
        if links and links[-1] in ("forces", "makes", "so", "bars"):
            return signs[j].name
        if links and links[-1] == "from":
            return signs[i].name
    ahead = signs[: told[0]] if told else ()
    if has(ahead, "if", "had"):
        return signs[told[-1]].name
    if has(signs, "if", "had", "unless"):
        return signs[told[0]].name if told else ""
    return ""


def acts(signs: Row) -> bool:
    """Whether a row says that somebody lays hands on something, which is thus made to be so or kept from it."""
    return has(signs, "force", "barred") or any(one.kind in ("forces", "bars") and other.name for one, other in pairwise(signs))
