"""The check kind `needed`: every premise is left out in turn; what was asked still follows without the one that is not needed."""

from collections.abc import Sequence

from model import answers
from model.checks.about import denial_lost, plainly, read
from model.checks.horn import Premises
from model.checks.proof import proof_holds
from model.guards import sufficiency as guard
from model.question import Question
from model.trace import UNKNOWN


def needed_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of what is not needed fails, None where it holds.

    The reason is syntax, asked, label, several, determined, undetermined or value, or why the premises do not hold (`proof`).
    """
    about = read(clauses, "among", " ")
    if about is None or about.kind != "proof" or not about.names:
        return "syntax"
    try:
        premises = Premises(about.asked, about.clauses)
    except ValueError:
        return "syntax"
    own = plainly(question, about)
    if own is None or not guard.asks_spare(question):
        return "asked"
    if denial_lost(question, about):
        return "negation"
    faults = [proof_holds(own, one, [f"{one} {about.asked}", *about.clauses]) for one in answers.TRUTHS]
    if None not in faults:
        return next((fault for fault in faults if fault != "closure"), "undetermined")
    if not _labelled(question, about.names, premises.sentences):
        return "label"
    if faults[-1] is None:  # nothing follows, and nothing is needed for it
        return None if answer == UNKNOWN else "undetermined"
    spare = [label for label, mark in zip(about.names, premises.sentences, strict=True) if premises.settles(without=mark)]
    if len(spare) != 1:
        return "several"
    if answer == UNKNOWN:
        return "determined"
    return None if answers.equal(answer, spare[0]) else "value"


def _labelled(question: Question, names: Sequence[str], marks: Sequence[str]) -> bool:
    """Whether each sentence that is read begins with its label, and no other one with one of its kind."""
    numbers = [int(mark[1:]) for mark in marks if mark[1:].isdigit()]
    others = [n for n in range(1, len(question.sentences) + 1) if n not in numbers]
    found = tuple(label.lower() for label in guard.labels(question, numbers))
    rest = {label for label in guard.labels(question, others) if label}
    return found == tuple(name.lower() for name in names) and not any(len(label) == len(names[0]) == 1 for label in rest)


def step_true(question: Question, clauses: Sequence[str], before: Sequence[str], step: str) -> bool:
    """Whether a step of a proof follows from those before it, or a premise is the one that is spare."""
    about = read(clauses, "among", " ")
    if about is None:
        return False
    try:
        premises = Premises(about.asked, about.clauses)
    except ValueError:
        return False
    label, _, name = step.partition(" : ")
    if label != "spare":
        return premises.replays([one for one in (*before, step) if " : " in one])
    named = dict(zip(about.names, premises.sentences, strict=False))
    return name in named and premises.settles(without=named[name])
