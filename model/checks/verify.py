"""Runs a backward check against the question: parse, bind, execute, and refuse what also passes for another answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from model import answers
from model.checks import perturb
from model.guards import bind
from model.kinds import KINDS
from model.question import Question
from model.trace import UNKNOWN

Status = Literal["verified", "refuted", "unchecked"]
MAX_CHECK = 1000
MAX_QUESTION = 4000
MAX_CLAUSES = 24
MIN_PERTURBED = 4
# An executor that names one of these has run and found the answer wrong; any other reason means that it could not run.
_REFUTES = frozenset({"value", "determined", "undetermined", "contradiction", "closure", "terms", "balance"})


@dataclass(frozen=True)
class Verdict:
    """What became of a check: the status, the kind, one line for a reader, and the reason where it is not verified."""

    status: Status
    kind: str
    statement: str
    reason: str


@dataclass(frozen=True)
class _Check:
    """A parsed check: `witness` removed, `unused` apart."""

    kind: str
    witness: bool
    clauses: tuple[str, ...]
    unused: tuple[str, ...]


def verify(question: str, answer: str, check: str, options: Sequence[str] = ()) -> Verdict:
    """Verify an answer by its check; `options` are all the possible answers where the answer is a choice. Never raises."""
    parsed = _parse(check)
    if parsed is None or len(question) > MAX_QUESTION or not 0 < len(answer) <= answers.MAX_LENGTH:
        return Verdict("unchecked", "", "", "syntax")
    view = Question(question)
    reason = _binding_fault(view, answer, parsed)
    if reason:
        return Verdict("unchecked", _name(parsed), "", reason)
    reason = _run(view, parsed, answer, parsed.clauses)
    if reason in _REFUTES:
        return Verdict("refuted", _name(parsed), f"The check rejects {answer}.", str(reason))
    reason = reason or _perturbed_fault(view, answer, parsed, options)
    if reason:
        return Verdict("unchecked", _name(parsed), "", reason)
    return Verdict("verified", _name(parsed), _statement(parsed, answer), "")


def _name(check: _Check) -> str:
    return f"witness {check.kind}" if check.witness else check.kind


def _parse(check: str) -> _Check | None:
    head, _, body = check.strip().partition(" ")
    witness = head == "witness"
    if witness:
        head, _, body = body.strip().partition(" ")
    clauses = [clause.strip() for clause in body.split(" ; ")]
    unused = [c for c in clauses if c.split()[:1] == ["unused"]]
    clauses = [c for c in clauses if c not in unused]
    fits = 0 < len(check) <= MAX_CHECK and 0 < len(clauses) <= MAX_CLAUSES and all(clauses) and len(unused) <= 1
    if head not in KINDS or not fits:
        return None
    return _Check(head, witness, tuple(clauses), tuple(unused[0].split()[1:]) if unused else ())


def _binding_fault(question: Question, answer: str, check: _Check) -> str | None:
    if check.witness != (answer == UNKNOWN) and not (check.kind == "proof" and answer == UNKNOWN):
        return "answer"
    clauses = perturb.restated(check.kind, check.clauses, answer, "_")
    if clauses is None:
        return "answer"
    kind = KINDS[check.kind]
    bound = clauses[0].partition(" = ")[2].partition(" ")[0] if kind.about else check.kind
    return bind.fault(question, bound, clauses, check.unused, kind.keywords, cites=kind.cites)


def _run(question: Question, check: _Check, answer: str, clauses: Sequence[str]) -> str | None:
    sentences = [word for word in check.unused if KINDS[check.kind].cites and bind.is_sentence(word)]
    if sentences:
        clauses = [*clauses, f"unused {' '.join(sentences)}"]
    try:
        return KINDS[check.kind].holds(question, answer, clauses)
    except Exception:  # a request must never fail by what a network wrote; the fuzz tests hold that this does not happen
        return "fault"


def _perturbed_fault(question: Question, answer: str, check: _Check, options: Sequence[str]) -> str | None:
    """`perturbed` where another answer passes the same check, `few` where there are too few others to try."""
    others = perturb.others(question, answer, check.clauses, options)
    if not options and answers.kind(answer) != "truth" and len(others) < MIN_PERTURBED:
        return "few"
    for other in others:
        clauses = perturb.restated(check.kind, check.clauses, answer, other)
        if clauses is not None and _run(question, check, other, clauses) is None:
            return "perturbed"
    return None


def _statement(check: _Check, answer: str) -> str:
    if check.witness:
        return "Two cases agree with every statement and differ in the answer."
    return KINDS[check.kind].statement(answer, check.clauses)
