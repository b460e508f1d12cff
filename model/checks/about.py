"""Checks about a reading of another kind: what their heads say, and the question that this reading answers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from model.guards.negation import how_many
from model.question import Question

_CUT = re.compile(r"[,:;?.!]| (?:or|and|which|what|if|when|without|even|still) ", re.IGNORECASE)


@dataclass(frozen=True)
class About:
    """The kind of the reading, what it asks, its own clauses, and what the answer is one of."""

    kind: str
    asked: str
    clauses: tuple[str, ...]
    names: tuple[str, ...]


def read(clauses: Sequence[str], word: str, joint: str) -> About | None:
    """A check with its head taken apart: `formula speed with time or mass`; None where there is no sense in it."""
    _, sign, head = clauses[0].partition(" = ")
    kind, _, asked = head.partition(" ")
    asked, named, names = asked.partition(f" {word} ")
    listed = tuple(names.split(joint)) if named else ()
    if not sign or not asked or not all(listed) or len({*listed}) < len(listed) or (named and len(listed) < 2):
        return None
    return About(kind, asked, tuple(clauses[1:]), listed)


def plainly(question: Question, about: About) -> Question | None:
    """The question with what a proof shows asked outright where it is asked something of the proof; None where it is not said."""
    cited = {clause.split()[0] for clause in about.clauses if not clause.startswith("unused ")}
    cited |= {word for clause in about.clauses if clause.startswith("unused ") for word in clause.split()[1:]}
    asking = [i for i in range(len(question.sentences)) if f"s{i + 1}" not in cited]
    if len(asking) != 1:
        return None
    sentences = list(question.sentences)
    subject = about.asked.split()[0]
    found = list(re.finditer(rf"\b{re.escape(subject)}\b", sentences[asking[0]], re.IGNORECASE))
    if not found:
        return None
    claim = _CUT.split(sentences[asking[0]][found[-1].end() :])[0].strip()
    sentences[asking[0]] = f"Is it so that {subject} {claim}?"
    return Question(" ".join(one if one[-1:] in ".?!;" else f"{one}." for one in sentences))


def denial_lost(question: Question, about: About) -> bool:
    """Whether a sentence of several negations is read with fewer."""
    read: dict[str, int] = {}
    for sentence, *words in (clause.split() for clause in about.clauses if not clause.startswith("unused ")):
        read[sentence] = read.get(sentence, 0) + words.count("not")
    told = {f"s{n}": how_many(sentence) for n, sentence in enumerate(question.sentences, 1)}
    return any(told.get(sentence, 0) > nots for sentence, nots in read.items())
