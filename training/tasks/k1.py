"""K1: traces of programs, machines, stores and hand-overs, as they are told and as they would be if something were otherwise."""

import re
from collections.abc import Sequence
from dataclasses import replace

from model import answers
from model.derivation.run import solution
from model.trace import BLANK, UNKNOWN
from training.draw import Draw, Split
from training.problem import DEPTHS, Problem
from training.tasks import k1_hands, k1_machines, k1_registers, k1_stores
from training.tasks.b1_text import composed
from training.tasks.k1_plan import Draft, Scene, Skin

__all__ = ["CORE", "Scene", "Skin", "sample"]
CORE = "K1"
_LONGEST = 480
_SPARE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (0, 1), "expert": (0, 2)}
_TRIES = 4000
_MOST_STEPS = 15
_INNER = re.compile(r"(?<=[.?!] )[a-z]")


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = draw.depth(level)
    scene = draw.rng.choice(skin.scenes)
    for attempt in range(_TRIES):
        if attempt % 400 == 399:
            scene = draw.rng.choice(skin.scenes)
        spare = max(0, draw.rng.randint(*_SPARE[level]) - attempt // 200)
        patterns = max(4, 40 - attempt // 40 - 2 * depth)
        found = _draft(draw, skin, scene, depth, spare, patterns)
        problem = found and _problem(draw, found, (level, domain, reasoning_type), depth)
        if problem and 10 <= len(problem.question) <= _LONGEST:
            return problem
    raise AssertionError(f"no K1 of depth {depth} in {domain}")


def _draft(draw: Draw, skin: Skin, scene: Scene, depth: int, spare: int, patterns: int) -> Draft | None:
    if scene.form == "hands":
        return k1_hands.draft(draw, skin, scene, depth, spare, patterns)
    forms = {"registers": k1_registers.draft, "machine": k1_machines.draft, "store": k1_stores.draft}
    return forms[scene.form](draw, scene, depth, skin.changes, spare, patterns)


def _problem(draw: Draw, draft: Draft, cell: tuple[str, str, str], depth: int) -> Problem | None:
    """The problem with the steps that its reading derives; None where these are not as many as wanted."""
    level, domain, reasoning_type = cell
    said = [*draft.said, draft.question]
    clauses = [clause for one in said for clause in one.clauses]
    unused = [number for one in said for number in one.unused]
    clauses += [f"unused {' '.join(unused)}"] if unused else []
    found = solution((f"{BLANK} = {draft.asked}", *clauses))
    if found is None:
        return None
    assert answers.equal(found.answer, draft.answer), (found, draft)
    steps = (*(f"find {goal}" for goal in found.goals), *found.lines)
    twin = draft.answer == UNKNOWN
    if not 3 <= len(steps) <= _MOST_STEPS or (not twin and not _is_deep(draw, level, depth, operations(steps))):
        return None
    check = " ; ".join([f"{'witness ' if twin else ''}run {draft.answer} = {draft.asked}", *clauses])
    answer_type = "truth" if twin else "number" if answers.kind(draft.answer) == "number" else "word"
    question = _written(draw, draft, [one.text for one in said])
    problem = Problem(
        CORE, domain, reasoning_type, level, question, steps, draft.answer, answer_type, check,
        depth if twin else operations(steps), tuple((str(i), clause) for i, clause in enumerate([draft.asked, *clauses])), draft.names,
        draft.options,
    )  # fmt: skip
    return _in_small_letters(problem) if question == question.lower() else problem


def operations(steps: Sequence[str]) -> int:
    """How many assignments, tests, transitions or hand-overs the steps of a trace hold."""
    steps = [step for step in steps if not step.startswith("find ")]
    lines = [line for line in steps if not line.startswith(("start :", "missing ", "visits :", "next :", "last :", "size :"))]
    first = lines[0].partition(" : ")[2] if lines else ""
    given = bool(first) and " = " not in first and not lines[0].startswith(("test :", "push :")) and len(lines[0].split()) == 3
    return len(lines) - given


def _is_deep(draw: Draw, level: str, depth: int, found: int) -> bool:
    low, high = DEPTHS[level]
    return found > high if draw.split is Split.T4 else low <= found <= high and abs(found - depth) <= 1


def _written(draw: Draw, draft: Draft, parts: list[str]) -> str:
    """The sentences as one text; a variable of one letter stays small."""
    if draft.glued:
        return "; ".join(parts[:-1]) + draw.rng.choice(("; ", ". ", "; ")) + parts[-1]
    text = composed(draw, parts)
    if text != text.lower():
        text = _INNER.sub(lambda match: match.group().upper(), text)
    for name in draft.names:
        if len(name) == 1:
            text = re.sub(rf"\b{name.upper()}\b", name, text)
    return text


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
