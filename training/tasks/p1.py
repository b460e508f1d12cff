"""P1: Bayes' rule and two-way tables: priors, likelihoods and posteriors, in shares, chances and counts."""

import re
from fractions import Fraction

from model import answers
from model.compute import format_number
from model.derivation.bayes import solution
from model.trace import BLANK, UNKNOWN, render
from training.draw import Draw, Split
from training.problem import Problem, in_small_letters
from training.tasks import p1_forms, p1_text
from training.tasks.p1_plan import Plan
from training.tasks.p1_scene import Scene, Skin

__all__ = ["CORE", "Scene", "Skin", "sample"]
CORE = "P1"
_LONGEST = 480
_SPARE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}
_LONGEST_ANSWER = {"elementary": 6, "intermediate": 7, "advanced": 9, "expert": 12}
_LONGEST_TRACE = {"elementary": 60, "intermediate": 92, "advanced": 150, "expert": 270}
_TOKEN = re.compile(r"<\w+>|[a-zA-Z]+|\d|[^\w\s]")
_TRIES = 4000
_TIGHT = 7  # from where on sentences say as much as they can


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = draw.depth(level)
    for attempt in range(_TRIES):
        plan = p1_forms.make(draw, skin, depth)
        if plan is None or not _is_good(plan, level) or not _is_deep(plan, depth):
            continue
        spare = max(0, draw.rng.randint(*_SPARE[level]) - attempt // 200)
        problem = _problem(draw, plan, (level, domain, reasoning_type), depth, spare, max(5, 28 - attempt // 4 - 3 * depth))
        if problem is None or not 10 <= len(problem.question) <= _LONGEST:
            continue
        if draw.split is Split.T4 or len(_TOKEN.findall(render(problem.trace))) <= _LONGEST_TRACE[level] + attempt // 3:
            return problem
    raise AssertionError(f"no P1 of depth {depth} in {domain}")


def _is_good(plan: Plan, level: str) -> bool:
    """Whether what is asked has one answer, and a short one."""
    found = plan.answer
    return found is not None and (isinstance(found, str) or len(format_number(found)) <= _LONGEST_ANSWER[level])


def _is_deep(plan: Plan, depth: int) -> bool:
    """Whether about as many lines as wanted follow; a line more where a share is to be stated first."""
    found = solution(plan.reading)
    if found is None or (found[2] == UNKNOWN) != plan.missing:
        return False
    return plan.missing or sum(" = " in line for line in found[1]) in (depth, 1)


def _problem(draw: Draw, plan: Plan, cell: tuple[str, str, str], depth: int, spare: int, patterns: int) -> Problem | None:
    """The problem with the steps that its reading derives; None where these are not as many as wanted."""
    level, domain, reasoning_type = cell
    text = p1_text.write(draw, plan, spare, patterns, tight=depth > _TIGHT)
    clauses = [*text.clauses, *([f"unused {' '.join(text.unused)}"] if text.unused else [])]
    found = solution((f"{BLANK} = {text.asked}", *clauses))
    if found is None or (found[2] == UNKNOWN) != plan.missing:
        return None
    goal, lines, derived = found
    if not plan.missing:
        assert answers.equal(derived, _written(plan.answer)), (derived, plan.answer, text)
        if sum(" = " in line for line in lines) != depth:
            return None
    check = " ; ".join([f"{'witness ' if plan.missing else ''}bayes {derived} = {text.asked}", *clauses])
    options = tuple(one.name for one in plan.hypotheses) if not plan.target and not plan.missing else ()
    names = tuple(dict.fromkeys(
        event.name.removeprefix("not ") for event in (*plan.hypotheses, *(event for sign in plan.signs for event in sign))
    ))  # fmt: skip
    problem = Problem(
        CORE, domain, reasoning_type, level, text.question, (f"find {goal}", *lines), derived,
        "truth" if plan.missing else "word" if options else "number", check, depth,
        tuple((str(i), clause) for i, clause in enumerate([text.asked, *text.clauses])), (*names, plan.scene.one, plan.scene.many),
        options,
    )  # fmt: skip
    return in_small_letters(problem) if text.question == text.question.lower() else problem


def _written(answer: Fraction | str | None) -> str:
    return answer if isinstance(answer, str) else format_number(answer or Fraction(0))
