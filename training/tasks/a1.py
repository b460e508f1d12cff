"""A1: analogies: what links one pair, by stated relations or operations, links the other; which term or number completes it."""

import re
from dataclasses import replace

from model import answers
from model.derivation.relation import solution
from model.facts.verbs import stems
from model.question import in_one_form
from model.trace import BLANK, UNKNOWN, render
from training.draw import Draw, Split
from training.problem import Problem
from training.tasks import a1_numbers, a1_plan, a1_text
from training.tasks.a1_scene import Noun, Skin
from training.tasks.b1_text import Text

__all__ = ["CORE", "Skin", "sample"]
CORE = "A1"
_LONGEST = 480
_IDLE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (1, 2)}
_RIVALS = {"elementary": (1, 2), "intermediate": (1, 2), "advanced": (1, 2), "expert": (1, 1)}
_TRIES = 4000
_DEEPEST = 12  # hops of both sides together, which are even
_TRUTHS = ("yes", "no", UNKNOWN)
_TOKEN = re.compile(r"<\w+>|[a-zA-Z]+|\d|[^\w\s]")
_LONGEST_TRACE = {"elementary": 64, "intermediate": 90, "advanced": 130, "expert": 190}


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = min(draw.depth(level), _DEEPEST)
    for attempt in range(_TRIES):
        idle = max(0, draw.rng.randint(*_IDLE[level]) - attempt // 100)
        rivals = max(0, draw.rng.randint(*_RIVALS[level]) - attempt // 300)
        patterns = max(5, 20 - attempt // 4 - (2 * depth if depth > 4 else 0))
        if skin.scenes:
            problem = _of_terms(draw, skin, (level, domain, reasoning_type), depth, (rivals, idle, patterns))
        else:
            problem = _of_numbers(draw, (level, domain, reasoning_type), depth, idle, patterns)
        if problem is None or not 10 <= len(problem.question) <= _LONGEST:
            continue
        if draw.split is Split.T4 or len(_TOKEN.findall(render(problem.trace))) <= _LONGEST_TRACE[level] + attempt // 8:
            return problem
    raise AssertionError(f"no A1 of depth {depth} in {domain}")


def _of_terms(draw: Draw, skin: Skin, cell: tuple[str, str, str], depth: int, sizes: tuple[int, int, int]) -> Problem | None:
    rivals, idle, patterns = sizes
    hops = (depth + 1) // 2
    plan = a1_plan.make(draw, draw.rng.choice(skin.scenes), hops, rivals)
    if plan is None:
        return None
    text = a1_text.write(draw, plan, idle + draw.unanswerable, patterns)
    answer = Noun(plan.answer).bare if plan.answer else UNKNOWN
    options = _spelt(plan.options, text) or (_TRUTHS if len(plan.asked) > 1 else ())
    names = tuple(Noun(name).bare for name in plan.names)
    return _problem(text, cell, answer, 2 * hops, names, options)


def _spelt(terms: tuple[str, ...], text: Text) -> tuple[str, ...]:
    """Terms as the derivation spells them, which is as the reading does."""
    words = " ; ".join(in_one_form([text.asked, *text.clauses], stems)).split()
    return tuple(next(word for word in words if stems(word) & stems(Noun(term).bare)) for term in terms)


def _of_numbers(draw: Draw, cell: tuple[str, str, str], depth: int, idle: int, patterns: int) -> Problem | None:
    plan = a1_numbers.make(draw, depth)
    if plan is None:
        return None
    text = a1_numbers.write(draw, plan, idle, patterns)
    lines = 2 * len(plan.rule) if plan.stated else len(plan.pairs) + 1
    return _problem(text, cell, plan.answer or UNKNOWN, lines, (), _TRUTHS if len(plan.asked) > 1 else ())


def _problem(
    text: Text, cell: tuple[str, str, str], answer: str, depth: int, names: tuple[str, ...], options: tuple[str, ...]
) -> Problem | None:
    """The problem with the steps that its reading derives."""
    level, domain, reasoning_type = cell
    clauses = [*text.clauses, *([f"unused {' '.join(text.unused)}"] if text.unused else [])]
    found = solution((f"{BLANK} = {text.asked}", *clauses))
    assert found, text
    goal, lines, derived = found
    if len(lines) < 2 or len(lines) > 14:
        return None
    assert answers.equal(derived, answer) or stems(derived) & stems(answer), (found, answer, text)
    check = " ; ".join([f"{'witness ' if derived == UNKNOWN else ''}relation {derived} = {text.asked}", *clauses])
    kind = answers.kind(derived)
    problem = Problem(
        CORE, domain, reasoning_type, level, text.question, (f"find {goal}", *lines), derived, kind, check, depth,
        tuple((str(i), clause) for i, clause in enumerate([text.asked, *text.clauses])), names, options,
    )  # fmt: skip
    return _in_small_letters(problem) if text.question == text.question.lower() else problem


def _in_small_letters(problem: Problem) -> Problem:
    return replace(
        problem,
        steps=tuple(step.lower() for step in problem.steps),
        answer=problem.answer.lower(),
        check=problem.check.lower(),
        givens=tuple((label, value.lower()) for label, value in problem.givens),
        names=tuple(name.lower() for name in problem.names),
        options=tuple(option.lower() for option in problem.options),
    )
