"""Writes an L2 plan as a question, and reads it: which sentence says what."""

from collections.abc import Sequence
from dataclasses import dataclass

from model.guards.negation import denies
from model.question import Question
from training.draw import Draw, Patterns, Split
from training.tasks import l2_phrases as say
from training.tasks.l1_text import plural
from training.tasks.l2_plan import Plan, Skin, Statement
from training.tasks.wording import with_article

_PERSON = {"every": "everyone", "any": "anyone", "some": "someone", "nothing": "no one", "whoever": "whoever", "who": "who",
           "they": "they are"}  # fmt: skip
_THING = {"every": "everything", "any": "anything", "some": "something", "nothing": "nothing", "whoever": "whatever",
          "who": "that", "they": "it is"}  # fmt: skip
_JOINERS = (". ", ". ", ". ", ". ", "; ", ".\n")
_LINKS = (", and ", ", and ", ", ", ", while ", " and ")
_LEADS = ("If ", "If ", "Given that ", "Suppose ", "", "When ")
_NO_LEAD = ("if", "when", "suppose", "say ", "being", "to be", "without", "among", "of the", "as for", "clearly", "in ", "here",
            "note", "they", "it is ", "it happens", "among", "everyone", "nobody", "certainly")  # fmt: skip


@dataclass(frozen=True)
class Text:
    """A question, what is asked of it, its clauses in the order of the sentences, and sentences that say nothing."""

    question: str
    asked: str
    clauses: tuple[str, ...]
    idle: tuple[int, ...]


def write(draw: Draw, skin: Skin, plan: Plan, *, tries: int) -> Text | None:
    """The plan in words; the shortest of `tries` clauses each. None where the sentences come out otherwise than meant."""
    rng = draw.rng
    words = Words(draw, skin, plan, tries)
    order = rng.sample(plan.premises, len(plan.premises))
    said = [words.clause(one) for one in order]
    question = words.ask(plan.asked)
    lower = rng.random() < 0.2
    groups = _grouped(draw, said)
    if len(said) <= 3 and rng.random() < 0.3:
        text = _one_sentence(draw, said, question)
        groups, first, opener, parts = [list(range(len(said)))], False, "", [text] if text else []
    else:
        first, opener = rng.random() < 0.12, rng.choice(say.OPENERS.train) if tries == 1 and rng.random() < 0.06 else ""
        told = [_linked(draw, [said[i] for i in group]) for group in groups]
        parts = [*([opener] if opener else []), *([question, *told] if first else [*told, question])]
        text = _joined(parts, rng.choice(_JOINERS))
    if not text or len(Question(text).sentences) != len(parts):
        return None
    before = 1 + bool(opener) + first
    numbers = {i: before + at for at, group in enumerate(groups) for i in group}
    clauses = [f"s{numbers[i]} {_reading(one)}" for i, one in enumerate(order)]
    clauses.sort(key=lambda clause: int(clause.split()[0][1:]))
    if lower:
        text = text.lower()
        text = text.rstrip("?.") if rng.random() < 0.4 and not first else text
    return Text(text, _reading(plan.asked), tuple(clauses), (1,) if opener else ())


def _grouped(draw: Draw, said: Sequence[str]) -> list[list[int]]:
    """Places of clauses, sometimes two together in one sentence."""
    groups: list[list[int]] = []
    for i, clause in enumerate(said):
        mate = groups[-1] if groups else []
        if len(mate) == 1 and _plain(clause) and _plain(said[mate[0]]) and draw.rng.random() < 0.15:
            mate.append(i)
        else:
            groups.append([i])
    return groups


def _plain(clause: str) -> bool:
    return not any(sign in clause for sign in ",:") and not clause.startswith(_NO_LEAD)


def _linked(draw: Draw, clauses: Sequence[str]) -> str:
    if len(clauses) == 1:
        return clauses[0]
    link = ", but " if denies(clauses[1]) and draw.rng.random() < 0.6 else draw.rng.choice(_LINKS)
    if link == " and " and not clauses[1].startswith(("all ", "no ", "some ", "every ", "not ", "there ")):
        link = ", and "
    return link.join(clauses)


def _one_sentence(draw: Draw, said: Sequence[str], question: str) -> str:
    """`If all stoics are calm and no calm people are rude, are some stoics rude?`; empty where the clauses are none for it."""
    if not all(map(_plain, said)) or not question.startswith(("are ", "is ", "does ", "must ", "can ")):
        return ""
    starts = ("all ", "no ", "some ", "every ", "not ", "there ", "each ", "any ")
    link = " and " if all(clause.startswith(starts) for clause in said[1:]) else ", and "
    body = said[0] if len(said) == 1 else ", ".join(said[:-1]) + link + said[-1]
    lead = draw.rng.choice(_LEADS)
    text = f"{lead}{body}, {question}"
    return text[:1].upper() + text[1:]


def _joined(parts: Sequence[str], joiner: str) -> str:
    text = ""
    for i, part in enumerate(parts):
        part = part if joiner == "; " and i else part[:1].upper() + part[1:]
        end = "" if part[-1] in ".?!" else "." if i == len(parts) - 1 else joiner
        gap = "" if end in ("; ", ". ", ".\n") or i == len(parts) - 1 else "\n" if joiner == ".\n" else " "
        text += part + end + gap
    return text


def _reading(statement: Statement) -> str:
    """A statement as a reading says it, kinds in the singular."""
    form, subject, predicate = statement
    if subject == predicate:
        return f"some {subject}"
    return f"some {subject} not {predicate}" if form == "other" else f"{form} {subject} {predicate}"


class Words:
    """Says statements of one plan in the words of its skin."""

    def __init__(self, draw: Draw, skin: Skin, plan: Plan, tries: int) -> None:
        self._draw, self._skin, self._plan, self._tries = draw, skin, plan, tries

    def clause(self, statement: Statement) -> str:
        """A statement told."""
        form, subject, predicate = statement
        return self.said(say.EXIST if subject == predicate else say.SAY[form], subject, predicate)

    def ask(self, statement: Statement) -> str:
        """A statement asked about."""
        form, subject, predicate = statement
        return self.said(say.ASK[form], subject, predicate)

    def said(self, patterns: Patterns, subject: str, predicate: str) -> str:
        """One of some patterns, the shortest of several tries."""
        tries = min(self._tries, 3 * len(patterns.held_out)) if self._draw.split is Split.T1 else self._tries
        texts = (self._draw.say(patterns, **self._slots(subject, predicate)) for _ in range(tries))
        return min(texts, key=len)

    def _slots(self, subject: str, predicate: str) -> dict[str, str]:
        being, beings = self._draw.rng.choice(self._skin.beings)
        one, many = self._named(subject, being, beings)
        two = with_article(predicate) if predicate in self._plan.nouns else predicate
        is_a = with_article(subject) if subject in self._plan.nouns else subject
        return {
            "a": one, "an": with_article(one), "A": many, "is_a": is_a,
            "are_a": plural(subject) if subject in self._plan.nouns else subject,
            "b": two, "B": plural(predicate) if predicate in self._plan.nouns else predicate,
            "Bs": self._named(predicate, being, beings)[1], **(_PERSON if self._skin.person else _THING),
        }  # fmt: skip

    def _named(self, term: str, being: str, beings: str) -> tuple[str, str]:
        """`painter`, `painters`; `kind person`, `kind people`."""
        return (term, plural(term)) if term in self._plan.nouns else (f"{term} {being}", f"{term} {beings}")
