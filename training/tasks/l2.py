"""L2: syllogisms: what follows from what is said of all, none and some of a kind; yes, no, or unknown where neither does."""

import re
from collections.abc import Iterator

from model.derivation.syllogism import solution
from model.guards.categorical import FILLERS
from model.question import forms, word_forms
from model.trace import BLANK, UNKNOWN
from training.draw import Draw
from training.problem import Problem
from training.tasks import l2_plan as plans
from training.tasks.l1_text import plural
from training.tasks.l2_phrases import OPENERS
from training.tasks.l2_plan import Plan, Skin
from training.tasks.l2_text import Text, write

__all__ = ["CORE", "Skin", "sample"]
CORE = "L2"
OPTIONS = ("yes", "no", UNKNOWN)
_LONGEST = 480
_SPARE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}
_MOST_TERMS = 16


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth: of the premises that matter, one more; or one that leaves it open."""
    depth = draw.depth(level)
    answer = UNKNOWN if draw.unanswerable else draw.rng.choice(OPTIONS)
    spare = draw.rng.randint(*_SPARE[level])
    for plan, text in _drafts(draw, skin, depth, answer, spare):
        if 10 <= len(text.question) <= _LONGEST:
            return _problem(plan, text, depth, (level, domain, reasoning_type))
    raise AssertionError(f"no L2 of depth {depth} in {domain}")


def _drafts(draw: Draw, skin: Skin, depth: int, answer: str, spare: int) -> Iterator[tuple[Plan, Text]]:
    for attempt in range(600):
        idle = max(0, min(spare - attempt // 8, _MOST_TERMS - depth - 3))
        plan = plans.make(draw, _kinds(draw, skin, depth + 3 + idle), depth + 1, answer, idle)
        if plan is None:
            continue
        text = write(draw, skin, plan, tries=24 if attempt > 20 else 12 if depth > 8 else 4 if depth > 4 else 1)
        if text is not None:
            yield plan, text


def _kinds(draw: Draw, skin: Skin, count: int) -> list[tuple[str, bool]]:
    """Names of kinds that no reader takes for one another, each with whether it is a noun."""
    rng = draw.rng
    taken = (
        {form for pair in skin.beings for word in pair for form in forms(word)} | FILLERS | word_forms(" ".join(OPENERS.train))
    )
    found: list[tuple[str, bool]] = []
    while len(found) < count:
        invented, noun = rng.random() < skin.invented, rng.random() >= skin.described
        word = draw.invent().lower() if invented else rng.choice(skin.nouns if noun else skin.adjectives)
        spelt = forms(word) | forms(plural(word))
        if not taken & spelt and (not invented or word[-1] not in "sxzh"):
            found.append((word, noun or invented))
            taken |= spelt
    return found


def _problem(plan: Plan, text: Text, depth: int, cell: tuple[str, str, str]) -> Problem:
    """The problem with the steps that its reading derives."""
    level, domain, reasoning_type = cell
    clauses = [*text.clauses, *([f"unused {' '.join(f's{n}' for n in text.idle)}"] if text.idle else [])]
    found = solution((f"{BLANK} = {text.asked}", *clauses))
    assert found is not None, (plan, text)
    goal, lines, derived = found
    assert derived == plan.answer, (plan, text, found)
    witness = "witness " if derived == UNKNOWN else ""
    check = " ; ".join([f"{witness}syllogism {derived} = {text.asked}", *clauses])
    kinds = dict.fromkeys(term for one in (plan.asked, *plan.premises) for term in one[1:])
    names = [form for kind in kinds for form in ((kind, plural(kind)) if kind in plan.nouns else (kind,))]
    givens = [("asked", text.asked), *(("told", re.sub(r"^s\d+ ", "", clause)) for clause in text.clauses)]
    return Problem(
        CORE, domain, reasoning_type, level, text.question, (f"find {goal}", *lines), derived, "truth", check, depth,
        tuple(givens), tuple(names), OPTIONS,
    )  # fmt: skip
