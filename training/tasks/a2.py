"""A2: analogies between systems: a law carried over to other quantities, and arguments that have one form in other terms."""

import re
from dataclasses import replace

from model import answers
from model.checks.verify import verify
from model.derivation.mapping import solution
from model.trace import BLANK, UNKNOWN, render
from training.draw import Draw, Split
from training.problem import DEPTHS, Problem
from training.tasks import a2_argument_text, a2_arguments, a2_law_text, a2_laws
from training.tasks.a2_arguments import Shape
from training.tasks.a2_scene import Skin
from training.tasks.b1_text import Text
from training.tasks.l1_text import plural

__all__ = ["CORE", "Skin", "sample"]
CORE = "A2"
_LONGEST = 480
_IDLE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}
_TRIES = 6000
_DEEPEST = 11  # lines of laws that a question has room for; of arguments it is twelve
_PATIENCE = 80
_BRIEF = 8  # statements that any patterns have room for
_TRUTHS = ("yes", "no", UNKNOWN)
_TOKEN = re.compile(r"<\w+>|[a-zA-Z]+|\d|[^\w\s]")
_LONGEST_TRACE = {"elementary": 74, "intermediate": 100, "advanced": 140, "expert": 200}


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = min(max(2, draw.depth(level)), _DEEPEST)
    shape = a2_arguments.shape(draw, depth)
    for attempt in range(_TRIES):
        if attempt % _PATIENCE == _PATIENCE - 1:  # too much to be told in a question
            shape = a2_arguments.shape(draw, depth if draw.split is Split.T4 else min(depth, _BRIEF))
        idle = max(0, draw.rng.randint(*_IDLE[level]) - attempt // 60)
        patterns = max(5, 30 - attempt // 8 - 2 * depth)
        cell = (level, domain, reasoning_type)
        if skin.families:
            problem = _of_laws(draw, skin, cell, depth, idle, patterns)
        else:
            problem = _of_arguments(draw, skin, cell, shape, idle, patterns)
        if problem is None or not 10 <= len(problem.question) <= _LONGEST:
            continue
        if draw.split is Split.T4 or len(_TOKEN.findall(render(problem.trace))) <= _LONGEST_TRACE[level] + attempt // 8:
            return problem
    raise AssertionError(f"no A2 of depth {depth} in {domain}")


def _of_laws(draw: Draw, skin: Skin, cell: tuple[str, str, str], depth: int, idle: int, patterns: int) -> Problem | None:
    plan = a2_laws.make(draw, skin.families, depth, idle)
    if plan is None:
        return None
    problem = _problem(a2_law_text.write(draw, plan, patterns), cell, plan.answer, depth, plan.names, ())
    if problem is None:
        return None
    if draw.unanswerable:  # what does not follow law by law may follow from several laws together
        return problem if verify(problem.question, UNKNOWN, problem.check).status == "verified" else None
    return problem if len(problem.steps) == depth + 1 else None  # where laws leave several ways, there may be a shorter one


def _of_arguments(draw: Draw, skin: Skin, cell: tuple[str, str, str], shape: Shape, idle: int, patterns: int) -> Problem | None:
    plan = a2_arguments.make(draw, skin.worlds, shape)
    if plan is None:
        return None
    plan.idle += min(idle, 2 if shape.others < 2 else 1)
    text = a2_argument_text.write(draw, plan, patterns)
    options = {"same": _TRUTHS, "which": a2_arguments.ORDINALS[1 : len(plan.arguments)]}.get(plan.asked, ())
    names = tuple(form for term in plan.terms for form in ((term, plural(term)) if term in plan.nouns else (term,)))
    problem = _problem(text, cell, plan.answer, shape.others * shape.size, names, options)
    if problem is not None and shape.asked == "gap" and plan.answer != UNKNOWN:
        problem = replace(problem, depth=len(problem.steps) - 1)  # a statement with a gap may take a line of its own
        return problem if problem.depth <= DEPTHS[cell[0]][1] else None
    return problem


def _problem(
    text: Text, cell: tuple[str, str, str], answer: str, depth: int, names: tuple[str, ...], options: tuple[str, ...]
) -> Problem | None:
    """The problem with the steps that its reading derives; None where the reading leaves several ways to go on."""
    level, domain, reasoning_type = cell
    clauses = [*text.clauses, *([f"unused {' '.join(text.unused)}"] if text.unused else [])]
    found = solution((f"{BLANK} = {text.asked}", *clauses))
    if found is None or not 2 <= len(found[1]) <= 14:
        return None
    goal, lines, derived = found
    assert answers.equal(derived, answer), (found, answer, text)
    check = " ; ".join([f"{'witness ' if answer == UNKNOWN else ''}mapping {answer} = {text.asked}", *clauses])
    return Problem(
        CORE, domain, reasoning_type, level, text.question, (f"find {goal}", *lines), answer, answers.kind(answer), check, depth,
        tuple((str(i), clause) for i, clause in enumerate([text.asked, *text.clauses])), names, options,
    )  # fmt: skip
