"""B1: abduction: the cause, or the fewest causes, that explain what was seen; the number that fits the clues."""

from model.derivation.cover import solution
from model.trace import BLANK, UNKNOWN
from training.draw import Draw, Split
from training.problem import DEPTHS, Problem, in_small_letters
from training.tasks import b1_numbers, b1_plan, b1_text
from training.tasks.b1_numbers import NumberSkin
from training.tasks.b1_plan import Skin

__all__ = ["CORE", "NumberSkin", "Skin", "sample"]
CORE = "B1"
_LONGEST = 480
_SPARE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}
_TRIES = 200
_Cell = tuple[str, str, str]  # level, domain, reasoning type


def sample(draw: Draw, level: str, skin: Skin | NumberSkin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = max(draw.depth(level), 2 if draw.unanswerable else 1)  # a twin says something still
    cell = (level, domain, reasoning_type)
    aimed = ("", "") if isinstance(skin, NumberSkin) else b1_plan.aim(draw, skin, depth)
    least = DEPTHS[level][1] + 1 if draw.split is Split.T4 else min(depth, DEPTHS[level][0])
    for attempt in range(_TRIES):
        # What does not fit into a question becomes shorter: distractors go, then sets, then some of the observations.
        spare = max(0, draw.rng.randint(*_SPARE[level]) - attempt // 3)
        patterns = max(4, 64 - 12 * (attempt + depth // 3))  # the shortest ones of each kind of sentence
        depth = max(least, depth - (attempt % 10 == 9))
        if isinstance(skin, NumberSkin):
            problem = _of_clues(draw, skin, cell, depth, spare, patterns)
        else:
            aimed = ("one", aimed[1]) if attempt > 20 else aimed
            problem = _of_causes(draw, skin, cell, depth, aimed, spare, patterns, tight=attempt > 3 or depth > 8)
        if problem is not None and 10 <= len(problem.question) <= _LONGEST:
            return problem
    raise AssertionError(f"no B1 of depth {depth} in {domain}")


def _of_causes(
    draw: Draw, skin: Skin, cell: _Cell, depth: int, aimed: tuple[str, str], spare: int, patterns: int, *, tight: bool
) -> Problem | None:
    plan = b1_plan.make(draw, skin, cell[0], depth, aimed, tight=tight)
    text = b1_text.write(draw, skin, plan, spare, patterns)
    names = tuple(
        map(b1_plan.bare, (*plan.shows, *dict.fromkeys(effect for effects in plan.shows.values() for effect in effects)))
    )
    types = {"count": "number", "needed": "truth"}
    answer_type = "truth" if plan.answer == UNKNOWN else types.get(plan.mode, "word")
    return _problem(cell, text, plan.answer, answer_type, depth, names, plan.options())


def _of_clues(draw: Draw, skin: NumberSkin, cell: _Cell, depth: int, spare: int, patterns: int) -> Problem | None:
    plan = b1_numbers.make(draw, skin, depth)
    text = b1_numbers.write(draw, plan, spare, patterns)
    return _problem(
        cell, text, plan.answer, "truth" if plan.answer == UNKNOWN else "number", min(depth, b1_numbers.MOST_CLUES), (), ()
    )


def _problem(
    cell: _Cell, text: b1_text.Text, answer: str, answer_type: str, depth: int, names: tuple[str, ...], options: tuple[str, ...]
) -> Problem | None:
    """The problem with the steps that its reading derives; None where the text has no room for what they name."""
    level, domain, reasoning_type = cell
    clauses = [*text.clauses, *([f"unused {' '.join(text.unused)}"] if text.unused else [])]
    found = solution((f"{BLANK} = {text.asked}", *clauses))
    if found is None:
        return None
    goal, lines, derived = found
    assert derived.lower() == answer.lower(), (derived, answer, text)
    check = " ; ".join([f"{'witness ' if answer == UNKNOWN else ''}cover {answer} = {text.asked}", *clauses])
    problem = Problem(
        CORE, domain, reasoning_type, level, text.question, (f"find {goal}", *lines), answer, answer_type, check, depth,
        tuple((str(i), clause) for i, clause in enumerate([text.asked, *text.clauses])), names, options,
    )  # fmt: skip
    return in_small_letters(problem) if text.question == text.question.lower() else problem
