"""M2: whether what is told is enough to work something out, or to settle it, and what is missing if it is not."""

from collections.abc import Iterator

from model.trace import UNKNOWN
from training.draw import Draw
from training.problem import Problem
from training.tasks import m2_formulas, m2_proofs
from training.tasks.e3 import Skin as E3Skin
from training.tasks.m2_plan import Draft, Skin, derived

__all__ = ["CORE", "Skin", "sample"]
CORE = "M2"
OPTIONS = ("yes", "no")
_TRIES = 200
_PATIENCE = 40
_MISSING_SHARE = 0.3
_STEPS = range(3, 16)


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth; its twin asks what is missing, and it is none of those named."""
    mode = "missing" if draw.unanswerable or draw.rng.random() < _MISSING_SHARE else draw.rng.choice(OPTIONS)
    for attempt in range(_TRIES):
        depth = draw.depth(level)
        if attempt > _PATIENCE and not draw.unanswerable:  # few quantities hang together so deeply that one of them is missing
            mode = draw.rng.choice(OPTIONS)
        for draft in _drafts(draw, level, skin, depth, mode):
            steps = draft.steps or derived(f"enough _ = {draft.head} ; {' ; '.join(draft.clauses)}")
            if len(steps) not in _STEPS or len(draft.question) > 480:
                continue
            return _problem(draft, steps, depth, (domain, reasoning_type, level))
    raise AssertionError(f"no M2 of {level} in {domain}")


def _drafts(draw: Draw, level: str, skin: Skin, depth: int, mode: str) -> Iterator[Draft]:
    if isinstance(skin.base, E3Skin):
        return m2_formulas.drafts(draw, level, skin.base, skin.told_in, depth, mode)
    return m2_proofs.drafts(draw, level, skin.base, skin.told_in, depth, mode)


def _problem(draft: Draft, steps: tuple[str, ...], depth: int, cell: tuple[str, str, str]) -> Problem:
    witness = "witness " if draft.answer == UNKNOWN else ""
    check = " ; ".join([f"{witness}enough {draft.answer} = {draft.head}", *draft.clauses])
    kind = "word" if draft.options and not witness else "truth"
    givens = tuple((str(i), clause) for i, clause in enumerate((draft.head, *draft.clauses)))
    options = draft.options or OPTIONS
    return Problem(CORE, *cell, draft.question, steps, draft.answer, kind, check, depth, givens, draft.names, options)
