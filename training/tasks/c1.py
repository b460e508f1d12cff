"""C1: causes in mechanisms that are stated: what comes about, what would have, what is needed, enough or decisive, and what moves what."""

import re
from dataclasses import replace

from model.checks.verify import verify
from model.derivation.events import solution
from model.question import Question
from model.trace import BLANK, UNKNOWN
from training.draw import Draw, Split
from training.problem import DEPTHS, Problem, in_small_letters
from training.tasks import c1_plan, c1_text, c1_trends
from training.tasks.c1_plan import TRUTHS, Plan
from training.tasks.c1_skin import Skin
from training.tasks.c1_trends import TrendPlan
from training.tasks.c1_words import Event

__all__ = ["CORE", "Skin", "sample"]
CORE = "C1"
_LONGEST = 480
_SPARE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}
_CHATTY = 0.12  # how often there is a sentence that says nothing of the matter where nothing else distracts
_DEEPEST_TRENDS = 10  # longer chains of quantities do not fit into a question
_TRIES = 40
_MOST_CLAUSES = 23  # and what is asked


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    rng = draw.rng
    depth = draw.depth(level)
    trends = rng.random() < skin.modes.count("trend") / len(skin.modes) and depth <= _DEEPEST_TRENDS
    skin = _with_new_names(draw, skin)
    mode, wanted = c1_trends.aim(draw) if trends else c1_plan.aim(draw, skin, depth)
    least = DEPTHS[level][1] + 1 if draw.split is Split.T4 else min(depth, DEPTHS[level][0])
    plan: TrendPlan | Plan | None
    for attempt in range(_TRIES):
        # What does not fit into a question becomes shorter: distractors go, then side mechanisms, then hops.
        spare = max(0, rng.randint(*_SPARE[level]) - attempt // 3)
        idle = rng.randint(0, spare) or int(not attempt and rng.random() < _CHATTY)
        patterns = max(2 if depth > 8 else 5, 64 - 12 * (attempt + depth // 3))
        depth = max(least, depth - (attempt % 8 == 7))
        tight = attempt > 2 or depth > 6
        if trends:
            plan = c1_trends.make(draw, skin, depth, mode, wanted, spare=max(0, spare - idle), tight=tight)
        else:
            plan = c1_plan.make(draw, skin, depth, mode, wanted, spare=max(0, spare - idle), tight=tight)
            mode = "whether" if attempt > 8 else mode
        if plan is None:
            continue
        problem = _problem((level, domain, reasoning_type), c1_text.write(draw, skin, plan, idle, patterns), plan, depth)
        if problem is not None and 10 <= len(problem.question) <= _LONGEST and _holds(problem):
            return problem
    raise AssertionError(f"no C1 of depth {depth} in {domain}")


def _holds(problem: Problem) -> bool:
    """Whether the check agrees with the words; now and then an invented name or a distractor says more than it should."""
    return verify(problem.question, problem.answer, problem.check, problem.options).status == "verified"


def _with_new_names(draw: Draw, skin: Skin) -> Skin:
    """Half of the people of a story bear names that nobody has heard."""
    events = tuple(
        Event(draw.invent(), event.base) if event.sub[0].isupper() and draw.rng.random() < 0.5 else event
        for event in skin.events
    )
    return replace(skin, events=events) if len({event.key.lower() for event in events}) == len(events) else skin


def _problem(cell: tuple[str, str, str], text: c1_text.Text, plan: TrendPlan | Plan, depth: int) -> Problem | None:
    """The problem with the steps that its reading derives; None where its sentences are not counted as they were written."""
    level, domain, reasoning_type = cell
    answer = plan.solved()
    clauses = [*text.clauses, *([f"unused {' '.join(text.unused)}"] if text.unused else [])]
    found = solution((f"{BLANK} = {text.asked}", *clauses))
    cited = [int(clause.partition(" ")[0][1:]) for clause in text.clauses]
    if found is None or len(clauses) > _MOST_CLAUSES or max(cited) > len(Question(text.question).sentences):
        return None
    goal, lines, derived = found
    assert derived == answer, (derived, answer, text)
    check = " ; ".join([f"{'witness ' if answer == UNKNOWN else ''}events {answer} = {text.asked}", *clauses])
    names = tuple(dict.fromkeys(name for clause in text.clauses for name in _names(clause)))
    problem = Problem(
        CORE, domain, reasoning_type, level, text.question, (f"find {goal}", *lines), answer,
        "truth" if answer in TRUTHS else "word", check, depth,
        tuple((str(i), clause.partition(" ")[2] if i else clause) for i, clause in enumerate([text.asked, *text.clauses])), names,
        plan.options if plan.options == TRUTHS or answer != UNKNOWN else (),
    )  # fmt: skip
    return in_small_letters(problem) if text.question == text.question.lower() else problem


def _names(clause: str) -> list[str]:
    """The names of a clause, without what is said of them."""
    body = clause.partition(" ")[2].removeprefix("only").removeprefix("do ")
    parts = [part.strip() for part in re.split(r" (?:so|or|&) ", body)]
    return [name for part in parts if (name := re.sub(r"^not | (?:up|down|same)$", "", part))]
