"""M1: which line of somebody's work is the first wrong one, or what should stand there: equations, sums, chronicles."""

import re

from model import answers
from model.derivation.mistake import solution
from model.guards import bind
from model.trace import BLANK, LEVELS, UNKNOWN, render
from training.draw import Draw, Split
from training.problem import Problem, in_small_letters
from training.tasks import m1_plan, m1_text
from training.tasks.m1_plan import NONE, Skin

__all__ = ["CORE", "Skin", "sample"]
CORE = "M1"
_LONGEST = 480
_IDLE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (0, 1), "expert": (0, 2)}
_LONGEST_TRACE = {"elementary": 60, "intermediate": 110, "advanced": 170, "expert": 290}
_TOKEN = re.compile(r"<\w+>|[a-zA-Z]+|\d|[^\w\s]")
_TRIES = 4000
_MOST_NUMBERS = 32  # that a check can bind


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = draw.depth(level)
    aim = m1_plan.aim(draw, skin, level, depth)
    for attempt in range(_TRIES):
        work = m1_plan.make(draw, skin, aim)
        if work is None:
            continue
        idle = max(0, draw.rng.randint(*_IDLE[level]) - attempt // 100)
        writer = m1_text.Writer(draw, skin, work, max(4, 30 - attempt // 10 - 2 * depth))
        problem = _problem(draw, work, writer, (level, domain, reasoning_type), idle)
        if problem is None or not 10 <= len(problem.question) <= _LONGEST:
            continue
        if draw.split is Split.T4 or len(_TOKEN.findall(render(problem.trace))) <= _LONGEST_TRACE[level] + attempt // 8:
            return problem
    raise AssertionError(f"no M1 of depth {depth} in {domain}")


def _problem(draw: Draw, work: m1_plan.Work, writer: m1_text.Writer, cell: tuple[str, str, str], idle: int) -> Problem | None:
    """The problem with the steps that its reading derives; None where it needs too many."""
    level, domain, reasoning_type = cell
    before, beside = writer.around(idle)
    question, said = m1_text.composed(draw, writer, before, writer.lines(), beside, writer.question())
    clauses = [clause for one in said for clause in one.clauses]
    spare = [number for one in said for number in one.unused]
    told = [*clauses, *([f"unused {' '.join(spare)}"] if spare else [])]
    found = solution((f"{BLANK} = {work.asked}", *told))
    assert found, (question, told)
    if writer.labels[-1].isupper() and re.search(r"\ba\b", question):
        return None  # the label A would be read as the word
    if len(bind.numbers(question)) > _MOST_NUMBERS:
        return None
    goal, lines, derived = found
    answer = work.answer(writer.labels)
    assert answers.equal(derived, answer), (derived, answer, question, told)
    if not 2 <= len(lines) <= 14 or "/" in derived or derived.startswith("-"):
        return None
    check = " ; ".join([f"{'witness ' if derived == UNKNOWN else ''}steps {derived} = {work.asked}", *told])
    named = [label for label in writer.labels if len(label) > 1 and label.isalpha() and label != "given"]
    options = (
        () if derived == UNKNOWN or work.asked == "right" else (*(label for label in writer.labels if label != "given"), NONE)
    )
    kind = "truth" if derived == UNKNOWN else "number" if work.asked == "right" else "word"
    problem = Problem(
        CORE, domain, reasoning_type, level, question, (f"find {goal}", *lines), derived, kind, check,
        len(lines) - 1 if derived != UNKNOWN else len(lines), tuple((str(i), clause) for i, clause in enumerate([work.asked, *clauses])),
        tuple(dict.fromkeys((*named, *(name for name in writer.people if name in question)))), options,
    )  # fmt: skip
    low_enough = level != LEVELS[0] or problem.depth <= 2
    if not low_enough:
        return None
    return in_small_letters(problem) if question == question.lower() else problem
