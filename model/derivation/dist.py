"""Derivations of chances: the experiment and its event leave no choice, the whole solution follows from them."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from model.compute import ComputeFault
from model.derivation.experiments.crosses import crosses
from model.derivation.experiments.dice import dice
from model.derivation.experiments.gambles import best, mean
from model.derivation.experiments.lines import Lines, SenselessError, is_number
from model.derivation.experiments.parts import HEADS as PARTS
from model.derivation.experiments.parts import parts
from model.derivation.experiments.trials import trials
from model.derivation.experiments.urns import urns
from model.derivation.moves import Moves, planned, undetermined
from model.trace import BLANK

_Words = Sequence[str]
_Experiment = Callable[[Lines, _Words, Sequence[_Words]], str]
_OPEN = "?"
_LINKS = frozenset("all both every no none not exactly at least most or and then first".split())
_ASKED = (
    "expected expect average mean gain best highest largest greatest probability chance likely probable value most odds".split()
)
_LEFT_OPEN = "probability chance amount sum value number parent genotype mystery".split()
_HEADS = PARTS | {"draw", "repeat", "success", "failure", "cross", "roll", "sides", "cost", "each"}


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[tuple[str, ...], str] | None:
    """The lines that derive the answer, and the answer; None for a reading without sense or with an open slot."""
    read = _read(clauses)
    if read is None:
        return None
    event, body = read
    lines = Lines()
    try:
        answer = _experiment(event, body)(lines, event, body)
    except (SenselessError, ComputeFault):
        return None
    given = givens(clauses)[-1:] if len(lines.written) == 1 else ()
    return (*given, *lines.written), answer


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """A goal, then line after line; where a slot is open, that something is missing; None for a reading without sense."""
    read = _read(clauses)
    if read is None:
        return None
    slots = [clause for clause in read[1] if _OPEN in clause]
    if slots:
        known = [given.partition(" : ")[0] for given in givens(clauses)]
        return undetermined(askable(clauses), _missing(slots[0]), dict.fromkeys(known), steps)
    solved = solution(clauses)
    return planned(askable(clauses), solved[0], steps, solved[1]) if solved else None


def askable(clauses: Sequence[str]) -> tuple[str, ...]:
    """Words that may say what is asked: those of the event, and what chances and means are called."""
    event, _ = _read(clauses) or ([], [])
    return tuple(dict.fromkeys([word for word in event if word.isalpha() and word not in _LINKS] + _ASKED))


def givens(clauses: Sequence[str]) -> tuple[str, ...]:
    """What the reading states, as steps: `red : 3`, `chance : 0.25`, `R : round`."""
    event, body = _read(clauses) or ([], [])
    return tuple(given for clause in [event, *body] for given in _given(clause))


def _given(clause: _Words) -> Iterator[str]:
    at = next((i for i, word in enumerate(clause) if is_number(word)), None)
    if at is not None:
        yield f"{' '.join(clause[:at]) or 'chance'} : {clause[at]}"
    elif len(clause) == 2 and len(clause[0]) == 1 and _OPEN not in clause:
        yield f"{clause[0]} : {clause[1]}"


def _read(clauses: Sequence[str]) -> tuple[list[str], list[list[str]]] | None:
    """The words of the event and those of each clause of the experiment."""
    blank, sign, event = clauses[0].partition(" = ")
    body = [clause.split() for clause in clauses[1:] if not clause.startswith("unused ")]
    return (event.split(), body) if blank == BLANK and sign and event.strip() and body and all(body) else None


def _experiment(event: _Words, body: Sequence[_Words]) -> _Experiment:
    heads = {clause[0] for clause in body}
    if list(event) == ["best"]:
        return best
    if list(event) == ["mean"] and not heads & {"success", "failure"}:
        return mean
    for found, experiment in (({"success", "failure"}, trials), ({"cross"}, crosses), ({"sides"}, dice)):
        if heads & found:
            return experiment
    return parts if heads <= PARTS else urns


def _missing(slot: _Words) -> list[str]:
    """Words for what a clause leaves open: the kind whose count it is, the gamble, or one in the question."""
    named = [] if slot[0] in _HEADS else list(takewhile(str.isalpha, slot))
    return [" ".join(named)] if named else _LEFT_OPEN
