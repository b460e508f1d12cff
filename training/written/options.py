"""The possible answers of a written question whose answer is a choice, by what its reading asks; none where the answer is open."""

import re
from collections.abc import Callable, Sequence

from model import answers
from model.answers import TRUTHS
from model.derivation.dates import KEYWORDS
from model.derivation.heads import ENOUGH, NEEDED
from model.derivation.mechanisms.grammar import TRENDS
from model.derivation.parallels.arguments import PLACES
from model.trace import UNKNOWN

_TRENDS = tuple(f" {way}" for way in TRENDS)


def possible(core: str, reading: str, answer: str) -> tuple[str, ...]:
    """Every possible answer, empty where the question is no choice."""
    return _BY_CORE.get(core, _listed)(reading.split(" ; "), answer)


def _truths(_: Sequence[str], __: str) -> tuple[str, ...]:
    return TRUTHS


def _listed(clauses: Sequence[str], answer: str) -> tuple[str, ...]:
    """The words that come round and round, or the choices of which one is the best."""
    if answer == UNKNOWN:
        return ()
    if "cycle" in clauses:
        return tuple(dict.fromkeys(clauses[1].split()))
    if clauses[0].endswith("= best"):
        return tuple(clause.split()[0] for clause in clauses[1:] if not clause.startswith("unused "))
    return ()


def _explanations(clauses: Sequence[str], _: str) -> tuple[str, ...]:
    """The options of a question of causes: yes and no where one is asked about, the causes where it is one of them."""
    asked = clauses[0].split()[2:]
    names = [clause.partition(" : ")[0] for clause in clauses[1:] if " : " in clause]
    return TRUTHS if asked[0] == "needed" else tuple(dict.fromkeys(names)) if len(asked) == 1 and len(names) > 1 else ()


def _courses(clauses: Sequence[str], answer: str) -> tuple[str, ...]:
    """The options of a question of causes: which of several it was, which way it goes, or yes and no."""
    asked = clauses[0].partition(" = ")[2]
    options, cue, _ = asked.partition(" so ")
    target = asked.partition(" if ")[0]
    which_way = not target.endswith(_TRENDS) and any(clause.endswith(_TRENDS) for clause in clauses[1:])
    if not cue and not which_way:
        return TRUTHS
    return () if answer == UNKNOWN else tuple(options.split(" or ")) if cue else TRENDS


def _likeliest(clauses: Sequence[str], _: str) -> tuple[str, ...]:
    """The options where the likeliest is asked for: what shares are shares among."""
    among = (re.sub(r" [\d./]+(?: %| of \d+)?$", "", clause).partition(" if ")[2] for clause in clauses[1:])
    return tuple(dict.fromkeys(name for name in among if name)) if " = most " in clauses[0] else ()


def _induced(clauses: Sequence[str], answer: str) -> tuple[str, ...]:
    """The options where trials are of words: yes, no and unknown, or one of the words that is asked for."""
    asked, rows = clauses[0].partition(" = ")[2], [clause.split() for clause in clauses[1:]]
    if asked == "holds" or (asked[-1] == "?" and asked[-4:] != "to ?") or {"over", "under"} & set(asked.split()):
        return TRUTHS
    if answer == UNKNOWN or asked not in ("which", "most", "least", "case"):
        return ()
    if asked == "case":
        return tuple(row[0] for row in rows if row[0] != "every")
    words = [word for row in rows for word in (row[:-1] if asked == "which" else (row[0], row[-1]))]
    return tuple(dict.fromkeys(words))


def _timeline(clauses: Sequence[str], _: str) -> tuple[str, ...]:
    """The options of a question of a timeline: yes and no, with unknown where orders may be open; or the names."""
    asked, told = clauses[0].split()[2:], [clause.split() for clause in clauses[1:]]
    if asked[0] in ("who", "first", "last"):
        spanning = [words for words in told if asked[0] != "who" or {*words} & {"from", "to", "for", "then", "follows"}]
        names = (word for words in spanning for word in words if word[0].isalpha() and word not in KEYWORDS)
        return tuple(dict.fromkeys(names))
    if {*asked} & {"before", "after", "meets"}:
        return TRUTHS if any(words[1] in ("before", "after") for words in told) else TRUTHS[:2]
    return ()


def _relation(clauses: Sequence[str], answer: str) -> tuple[str, ...]:
    """Yes and no where a pair is asked about."""
    asked = clauses[0].removeprefix("relation _ = ").removeprefix("to ")
    return TRUTHS if " " in asked else _listed(clauses, answer)


def _named(clauses: Sequence[str], answer: str) -> tuple[str, ...]:
    """The options where a state, an item or a person is asked for: all that the clauses name."""
    if answers.kind(answer) != "word":
        return _listed(clauses, answer)
    asked, *told = clauses
    rules = [clause.removeprefix("instead ").split() for clause in told]
    if asked.endswith("= state"):
        found = [
            word for words in rules if len(words) == 3 and words[0] not in ("input", "unused") for word in (words[0], words[2])
        ]
        found = [word for word in found if word != "any"]
    elif " = holder " in asked:
        found = [word for words in rules for word in (words[1:] if words[0] == "swap" else words[2::2]) if words[0] != "unused"]
    else:
        found = [word for words in rules if words[0] == "push" for word in words[1:]]
    return tuple(dict.fromkeys(word for word in found if word not in ("keeps", "not", "swap")))


def _compared(clauses: Sequence[str], _: str) -> tuple[str, ...]:
    """Yes and no of two arguments, the places of several; none where a value or a term is asked for."""
    asked = clauses[0].rpartition(" ")[2]
    others = sum(clause.startswith("so ") for clause in clauses) - 1
    return TRUTHS if asked == "same" else PLACES[1 : 1 + others] if asked == "which" else ()


def _lines(clauses: Sequence[str], answer: str) -> tuple[str, ...]:
    """What the lines of some work are called, and none of them."""
    if answer == UNKNOWN or clauses[0].endswith("= right"):
        return ()
    told = [clause for clause in clauses[1:] if not clause.startswith(("unused ", "given "))]
    return (*(clause.partition(" : ")[0] if " : " in clause else str(place) for place, clause in enumerate(told, 1)), "none")


def _sufficient(clauses: Sequence[str], _: str) -> tuple[str, ...]:
    """Yes and no where it is asked if something is enough, else what may be missing."""
    named = clauses[0].partition(f" {ENOUGH.word} ")[2]
    return tuple(named.split(ENOUGH.joint)) if named else TRUTHS[:2]


def _labels(clauses: Sequence[str], _: str) -> tuple[str, ...]:
    """The labels of the premises."""
    return tuple(clauses[0].partition(f" {NEEDED.word} ")[2].split(NEEDED.joint))


_BY_CORE: dict[str, Callable[[Sequence[str], str], tuple[str, ...]]] = {
    "L1": _truths, "L2": _truths, "B1": _explanations, "P1": _likeliest, "C1": _courses, "I1": _induced, "C2": _timeline,
    "A1": _relation, "K1": _named, "A2": _compared, "M1": _lines, "M2": _sufficient, "M3": _labels,
}  # fmt: skip
