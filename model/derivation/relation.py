"""Derivations of analogies: what leads from one of a pair to the other is done once more."""

from functools import lru_cache

from model.compute import ComputeFault
from model.derivation.analogies import numbers, words
from model.derivation.analogies.grammar import OPERATIONS, POWERS
from model.derivation.moves import Moves, planned
from model.facts.verbs import stems
from model.question import in_one_form
from model.trace import BLANK, UNKNOWN


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[str, tuple[str, ...], str] | None:
    """What is to be found, the lines that derive it, and the answer; None for a reading without sense."""
    blank, _, head = clauses[0].partition(" = ")
    told = in_one_form([head, *(clause for clause in clauses[1:] if not clause.startswith("unused "))], stems)
    asked, *body = (clause.split() for clause in told)
    back = asked[:1] == ["to"] and len(asked) > 1
    asked = asked[back:]
    pairs = [(one[1], one[2]) for one in body if one[:1] == ["like"] and len(one) == 3]
    if blank != BLANK or not pairs or not 0 < len(asked) <= 2 - back:
        return None
    rest = [one for one in body if one[:1] != ["like"]]
    if asked[0][0].isdigit():
        found = _of_numbers(rest, pairs, asked, back=back)
    else:
        facts = _facts(rest)
        found = None
        if facts is not None:
            found = words.derived(facts, [(other, one) if back else (one, other) for one, other in pairs], asked)
    return None if found is None else ("number" if asked[0][0].isdigit() else asked[0], tuple(found[0]), found[1] or UNKNOWN)


def _of_numbers(
    rest: list[list[str]], pairs: list[tuple[str, str]], asked: list[str], *, back: bool
) -> tuple[list[str], str | None] | None:
    if not all(len(one) == 1 + (one[0] in OPERATIONS) and one[0] in (*OPERATIONS, *POWERS) for one in rest if one):
        return None
    try:
        return numbers.derived([(one[0], one[-1] if len(one) > 1 else "") for one in rest], pairs, asked, back=back)
    except ComputeFault:
        return None


def _facts(rest: list[list[str]]) -> words.Facts | None:
    facts = words.Facts()
    for one in rest:
        if len(one) == 3:
            facts.add(one[0], one[1], one[2])
        elif len(one) == 4 and one[2] in ("of", "by"):
            facts.add(one[3], one[1], one[0])
        elif len(one) != 4 or one[1] != "not":
            return None
    return facts


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """A goal, then line after line; None for a reading without sense."""
    solved = solution(clauses)
    return planned((solved[0],), solved[1], steps, solved[2]) if solved else None
