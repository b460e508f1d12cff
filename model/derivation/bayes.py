"""Derivations of evidence: priors times likelihoods, their sum, and what share of it each has; and what a table of counts leaves."""

from collections.abc import Sequence
from functools import lru_cache

from model.compute import ComputeFault, evaluate, parse_number
from model.derivation.evidence.clauses import Case, Literal, SenselessError, read
from model.derivation.evidence.table import Table, stated
from model.derivation.moves import derived_by
from model.question import in_one_form
from model.trace import BLANK, UNKNOWN

MOST_LINES = 14


@lru_cache(maxsize=256)
def solution(clauses: tuple[str, ...]) -> tuple[str, tuple[str, ...], str] | None:
    """What is to be found, the lines that derive it, and the answer; None for a reading without sense."""
    blank, _, asked = clauses[0].partition(" = ")
    if blank != BLANK or not asked.strip() or len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return None
    try:
        case = read(in_one_form(clauses))
        lines, answer = _derived(case)
    except (SenselessError, ComputeFault):
        return None
    goal = case.say(case.target[0]).split()[-1] if case.target else "most"
    return (goal, tuple(lines), answer) if len(lines) <= MOST_LINES else None


moves = derived_by(solution)


def _derived(case: Case) -> tuple[list[str], str]:
    table = Table(case)
    answer = _likeliest(table) if not case.target else _likelihood(table) or _ratio(table)
    if answer is None:
        return _open(table), UNKNOWN
    return (table.lines if len(table.lines) > 1 else [_stated(case, "".join(table.lines)), *table.lines]), answer


def _stated(case: Case, line: str) -> str:
    """What a clause gives, if possible one that a line uses: no trace is one line short. Raises ComputeFault."""
    known = list(stated(case))
    label, share = next((one for one in known if f" {one[1].text} " in line), known[0])
    return f"{label} : {share.text} = {evaluate(share.text)}" if " " in share.text else f"{label} : {share.text}"


def _likelihood(table: Table) -> str | None:
    """A likelihood that needs no table: what a stated one leaves of all, or a share of an urn."""
    case = table.case
    if len(case.target) != 1 or len(case.given) != 1 or case.given[0] not in table.inferred:
        return None
    rate = table.rate(case.target[0], case.given[0])
    if rate is None:
        return None
    if (case.target[0], case.given[0]) in case.rates and " / ( " not in rate:
        raise SenselessError  # it is stated
    return table.calc("likelihood", rate.removeprefix("( ").removesuffix(" )") if rate.startswith("( ") else rate)


def _ratio(table: Table) -> str | None:
    """The share that what is asked has of what is given, or of everything."""
    case = table.case
    parts = [(one, table.evidence) for one in _meant(table, (*case.target, *case.given))]
    given = tuple(one for one in case.given if one in table.evidence)
    wholes = [(one, given) for one in _meant(table, case.given)]
    if not table.follows(*parts, *wholes) or len(wholes) > 1:
        return None
    above = [table.value(part) for part in parts]
    if wholes == [(None, ())] and table.known.get((None, ())) == "1":
        return _sole(table, above)
    below = table.value(wholes[0])
    label = "posterior" if case.given and case.rates else "probability"
    text = above[0] if len(above) == 1 else f"( {' + '.join(above)} )"
    return table.calc(label, f"{text} / {below if ' ' not in below else f'( {below} )'}")


def _sole(table: Table, above: Sequence[str]) -> str:
    """A probability as it stands, which some line has to have derived."""
    if len(above) > 1:
        return table.calc("probability", " + ".join(above))
    if not table.lines:
        raise SenselessError  # it is stated
    return above[0]


def _meant(table: Table, literals: Sequence[Literal]) -> list[Literal | None]:
    """The things inferred that literals are about: one, all but one, or any. Raises SenselessError."""
    found: list[Literal | None] = [one for one in literals if one in table.inferred]
    denied = [one for one in literals if one not in table.inferred and one.opposite in table.inferred]
    if len(found) + len(denied) > 1:
        raise SenselessError
    if denied:
        return [one for one in table.inferred if one != denied[0].opposite]
    return found or [None]


def _likeliest(table: Table) -> str | None:
    """Which of the things inferred goes with the evidence most often."""
    parts = [(one, table.evidence) for one in table.inferred]
    if not table.inferred[-1].holds or not table.evidence or any(one in table.inferred for one in table.case.given):
        raise SenselessError
    if not table.follows(*parts):
        return None
    found = {}
    for one, evidence in parts:
        text = table.value((one, evidence))
        stated_there = (one, evidence) in table.known
        found[one] = parse_number(table.state(table.label((one, evidence)), text) if stated_there else text)
    top = [one for one, share in found.items() if share == max(found.values())]
    if len(top) > 1:
        raise SenselessError
    return table.case.say(top[0])


def _open(table: Table) -> list[str]:
    """What follows nevertheless, and what is missing. Raises SenselessError where it is not said what that is."""
    parts = [(one, table.evidence[:1]) for one in table.inferred]
    for part in parts:
        if table.follows(part):
            table.value(part)
    missing = next(
        (one.name for one in table.inferred if not table.follows((one, ()))), None
    ) or next(
        (f"{evidence.name} {_among(table, one)}" for evidence in table.evidence for one in table.inferred
         if not table.follows((one, (evidence,)))), "total"
    )  # fmt: skip
    if not table.case.alone and not table.case.joint and not table.case.rates:
        raise SenselessError
    return [*(table.lines or [_stated(table.case, "")]), f"missing {missing}"]


def _among(table: Table, one: Literal) -> str:
    text = table.case.say(one)
    return "rest" if text.startswith("not ") else text
