"""C2: timelines: reigns and successions, lives and wars, dates so many years apart, and orders of before and after."""

import re

from model.derivation.timeline import solution
from model.trace import BLANK, UNKNOWN, render
from training.draw import Draw, Split
from training.problem import Problem, in_small_letters
from training.tasks import c2_plan, c2_text
from training.tasks.c2_plan import Plan, Scene, Skin

__all__ = ["CORE", "Scene", "Skin", "sample"]
CORE = "C2"
_LONGEST = 480
_SPARE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}
_LONGEST_TRACE = {"elementary": 88, "intermediate": 126, "advanced": 160, "expert": 260}
_TOKEN = re.compile(r"<\w+>|[a-zA-Z]+|\d|[^\w\s]")
_TRIES = 3000


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = draw.depth(level)
    for attempt in range(_TRIES):
        spare = max(0, draw.rng.randint(*_SPARE[level]) - attempt // 30)
        idle = draw.rng.randint(0, spare)
        plan = c2_plan.make(draw, skin, depth, spare - idle)
        if draw.unanswerable:
            plan.told.remove(draw.rng.choice(plan.told))
            plan.ordered, idle = False, idle + 1
        problem = _problem(
            draw, skin, plan, (level, domain, reasoning_type), depth, idle, max(4, 28 - attempt // 3 - 2 * depth)
        )
        if problem is None or not 10 <= len(problem.question) <= _LONGEST:
            continue
        if draw.split is Split.T4 or len(_TOKEN.findall(render(problem.trace))) <= _LONGEST_TRACE[level] + attempt // 4:
            return problem
    raise AssertionError(f"no C2 of depth {depth} in {domain}")


def _problem(
    draw: Draw, skin: Skin, plan: Plan, cell: tuple[str, str, str], depth: int, idle: int, patterns: int
) -> Problem | None:
    """The problem with the steps that its reading derives; None where these are not as many as wanted."""
    level, domain, reasoning_type = cell
    text = c2_text.write(draw, skin, plan, idle, patterns)
    clauses = [*text.clauses, *([f"unused {' '.join(text.unused)}"] if text.unused else [])]
    found = solution((f"{BLANK} = {text.asked}", *clauses)) if text.clauses else None
    if found is None:
        return None
    goal, lines, derived = found
    hops = sum(" = " in line or " : after " in line or " : before " in line for line in lines)
    if draw.unanswerable:
        if derived != UNKNOWN or len(lines) < 2:
            return None
    else:
        assert derived == plan.answer, (derived, plan, text)
        if derived != UNKNOWN and hops != depth:
            return None
    check = " ; ".join([f"{'witness ' if derived == UNKNOWN else ''}timeline {derived} = {text.asked}", *clauses])
    names = tuple(dict.fromkeys(name for told in (*plan.told, *plan.extra) for name in told.names))
    problem = Problem(
        CORE, domain, reasoning_type, level, text.question, (f"find {goal}", *lines), derived, _type(derived), check, depth,
        tuple((str(i), clause) for i, clause in enumerate([text.asked, *text.clauses])), (*names, *plan.asked[1:]),
        plan.options if derived == plan.answer else (),
    )  # fmt: skip
    return in_small_letters(problem) if text.question == text.question.lower() else problem


def _type(answer: str) -> str:
    return "number" if answer.isdigit() else "truth" if answer in ("yes", "no", UNKNOWN) else "word"
