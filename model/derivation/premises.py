"""How a reading of a proof is made: what is asked, then facts of a name and a property, and rules with two sides."""

import re
from collections.abc import Sequence

from model.question import forms, shortest

_SAID = re.compile(r"[^-+*/^()=?:%]*")  # words, and `_ ; &`
PARTICLES = ("so", "not")
_JOINS = ("so", "&")
_WORD = "_"  # one of the question that begins like one of these


def permits(body: str) -> bool:
    """Whether premises may go on as far as a text, its last word being perhaps unfinished."""
    if _SAID.fullmatch(body) is None or "  " in body:
        return False
    *whole, last = body.split(" ; ")
    before, _, word = last.rpartition(" ")
    words, subject = before.split(), _subject(body)
    return (
        all(_whole(clause, subject) for clause in whole)
        and len({*whole}) == len(whole)
        and all(_follows(words[:i], words[i], subject) for i in range(len(words)))
        and (_follows(words, _WORD if word in PARTICLES else word, subject) or particle(body, whole=False))
        and (word != ";" or (_whole(before, subject) and before not in whole))
    )


def particle(body: str, *, whole: bool) -> bool:
    """Whether the last word is one of this language's own that may stand there, or (not `whole`) its beginning."""
    before, _, word = body.rpartition(" ; ")[2].rpartition(" ")
    return any(
        own == word or (not whole and word and own.startswith(word))
        for own in PARTICLES
        if _follows(before.split(), own, _subject(body))
    )


def completes(body: str) -> bool:
    """Whether premises may end with a text."""
    return permits(f"{body} ;")


def _subject(body: str) -> str:
    """Whom the question is about, which is nobody's property."""
    return " ".join(body.partition(" ; ")[0].split()[1:2]) if " ; " in body else ""


def _whole(clause: str, subject: str) -> bool:
    """Whether a clause says something: no rule concludes its own condition, not in another form either (`races so race`)."""
    words = clause.split()
    at = words.index("so") if "so" in words else 0
    return _follows(words, ";", subject) and not (at and _alike(words[1:at]) <= _alike(words[at + 1 :]))


def _alike(words: Sequence[str]) -> set[str]:
    """Words in their shortest form."""
    return {shortest(forms(word.lower())) for word in words}


def _follows(clause: Sequence[str], word: str, subject: str) -> bool:
    """Whether a word, perhaps unfinished, may follow in a clause; those of this language are whole."""
    if not clause or not word or clause[0] == "unused":
        return True
    literal = _last_literal(clause)
    named = [said for said in literal if said != "not"]
    complete = bool(named) and literal[-1] not in ("not", subject)
    asks, concludes = clause[0] == "_", "so" in clause
    if word in _JOINS:
        return complete and not asks and not concludes
    if word == ";":
        return complete and (concludes or (len(named) == 2 and "&" not in clause))
    if word == "not":
        return len(named) < 2 and "not" not in literal
    return len(named) < 2 and not (complete and "not" in literal) and word not in _conditions(clause, named)


def _conditions(clause: Sequence[str], named: Sequence[str]) -> set[str]:
    """The properties of the conditions of a rule, which it does not conclude, but of somebody else: `Ana ill so Ben ill`."""
    ends = [i for i, word in enumerate(clause) if word in _JOINS]
    starts = [1, *(end + 1 for end in ends[:-1])][: len(ends)]
    said = [[word for word in clause[start:end] if word != "not"] for start, end in zip(starts, ends, strict=True)]
    return {words[-1] for words in said if words and not (named and len(words) > 1 and words[0] != named[0])}


def _last_literal(clause: Sequence[str]) -> Sequence[str]:
    """The words since a sentence's mark, `so` or `&`."""
    starts = [i for i, word in enumerate(clause) if i == 0 or word in _JOINS]
    return clause[starts[-1] + 1 :]
