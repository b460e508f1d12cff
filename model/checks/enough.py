"""The check kind `enough`: what is asked has one value, or there are worlds that agree with all that is told and differ in it."""

import re
from collections import Counter
from collections.abc import Sequence

from model import answers
from model.checks.about import About, denial_lost, read
from model.checks.formula import settled
from model.checks.horn import Premises
from model.checks.proof import proof_holds
from model.facts.formulas import FORMULAS
from model.guards import listed
from model.guards import sufficiency as guard
from model.guards.bind import numbers
from model.guards.named import asks_for
from model.question import Question
from model.trace import UNKNOWN

_UNIT_POWER = re.compile(r"(?<=[A-Za-z])\^[1-3]\b", re.ASCII)


def enough_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of sufficiency fails, None where it holds.

    The reason is syntax, asked, option, several, determined, undetermined or value, or why the reading does not hold (`formula`, `proof`).
    """
    about = read(clauses, "with", " or ")
    if about is None or about.kind not in ("formula", "proof"):
        return "syntax"
    asks = guard.asks_missing if about.names else guard.asks_enough
    if not asks(question):
        return "asked"
    if about.names:
        rest = listed.without(question.text, about.names)
        if rest is None:
            return "option"
        question = Question(rest)
    found = _by_proof(question, about) if about.kind == "proof" else _by_formula(question, about)
    if isinstance(found, str):
        return found
    settles, options = found
    if not about.names:
        return None if answer == ("yes" if settles else "no") else "value"
    if settles or len(options) > 1:
        return "several"
    if answer == UNKNOWN:
        return "determined" if options else None
    if not options:
        return "undetermined"
    return None if answers.equal(answer, options[0]) else "value"


def step_true(question: Question, clauses: Sequence[str], before: Sequence[str], step: str) -> bool:
    """Whether a step follows from the reading and the steps before it, or something that it calls missing would be enough."""
    about = read(clauses, "with", " or ")
    if about is None:
        return False
    label, colon, said = step.partition(" : ")
    if about.kind == "formula":
        return _follows(about, before, label, said) if colon else _lacks(about, step.removeprefix("missing "))
    try:
        premises = Premises(about.asked, about.clauses)
    except ValueError:
        return False
    if not colon:
        words = {word for clause in (about.asked, *about.clauses) for word in clause.split()}
        return (
            step.startswith("missing ") and step.removeprefix("missing ") in words | {*about.names} and not premises.settles()
        )
    return premises.replays([one for one in (*before, step) if " : " in one])


def _by_proof(question: Question, about: About) -> tuple[bool, list[str]] | str:
    """Whether the premises settle what is asked, and which options would; a reason where neither can be said."""
    if denial_lost(question, about):
        return "negation"
    faults = [proof_holds(question, one, [f"{one} {about.asked}", *about.clauses]) for one in answers.TRUTHS]
    if None not in faults:
        return next((fault for fault in faults if fault and fault != "closure"), "closure")
    if not about.names or faults[-1] is not None:
        return faults[-1] is not None, []
    premises, subject = Premises(about.asked, about.clauses), about.asked.split()[0]
    return False, [name for name in about.names if premises.settles(known=f"{subject} {name}")]


def _by_formula(question: Question, about: About) -> tuple[bool, list[str]] | str:
    """Whether formulas and givens settle what is asked, and which options would; a reason where neither can be said.

    Not enough is only what no formula of the table leads from to what is asked.
    """
    asking = Question(guard.asking(question))
    told_there = any(mention.digits for mention in asking.mentions)  # all in one sentence, which names givens as well
    if not asking.has_words(about.asked) or (_left(question, about) if told_there else not asks_for(asking, about.asked)):
        return "asked"
    found = settled(question, about.asked, about.clauses)
    if isinstance(found, str):
        return found
    given, formulas = _told(about)
    if not found and about.asked in _closure(given, list(FORMULAS)):
        return "determined"
    if not found and _left(question, about):
        return "stated"
    options = [name for name in about.names if about.asked in _closure({*given, name}, formulas)]
    if any(about.asked in _closure({*given, name}, list(FORMULAS)) for name in about.names if name not in options):
        return "several"
    return found, options


def _left(question: Question, about: About) -> bool:
    """Whether the question has a number that no given has."""
    plain = Question(_UNIT_POWER.sub("", question.text))
    used = Counter(
        number
        for clause in about.clauses
        if not clause.startswith("unused ")
        for number in numbers(_UNIT_POWER.sub("", clause))
    )
    return bool(Counter(mention.values[0] for mention in plain.mentions if mention.digits) - used)


def _told(about: About) -> tuple[set[str], list[str]]:
    told = [clause for clause in about.clauses if not clause.startswith("unused ")]
    return {clause.partition(" = ")[0] for clause in told if clause not in FORMULAS}, [c for c in told if c in FORMULAS]


def _closure(given: set[str], formulas: Sequence[str]) -> set[str]:
    """All quantities that can be found: those that a formula leaves alone open, again and again."""
    known = set(given)
    while new := {(*({*FORMULAS[text].names} - known),) for text in formulas if len({*FORMULAS[text].names} - known) == 1}:
        known |= {name for (name,) in new}
    return known


def _follows(about: About, before: Sequence[str], label: str, said: str) -> bool:
    """Whether a quantity is told as a step says, or found by one formula from others that are told or found before."""
    given, formulas = _told(about)
    if f"{label} = {said}" in about.clauses:
        return True
    known = given | {step.partition(" : ")[0] for step in before if " & " in step or " : " in step}
    others = said.split(" & ")
    return known >= {*others} and any(sorted((label, *others)) == sorted(FORMULAS[text].names) for text in formulas)


def _lacks(about: About, name: str) -> bool:
    """Whether what is asked is open, and would not be with one quantity more, or nothing would be enough alone."""
    given, formulas = _told(about)
    joined = {n for text in formulas for n in FORMULAS[text].names}
    alone = [n for n in joined - given if about.asked in _closure({*given, n}, formulas) and n != about.asked]
    return about.asked not in _closure(given, formulas) and name in (alone or joined)
