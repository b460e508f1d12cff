"""L1: Horn rules over one or two individuals, with negation and three values: yes, no, unknown."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from training.draw import Draw
from training.problem import Problem, Steps
from training.tasks import l1_plan as plans
from training.tasks.l1_plan import Literal, Plan, Skin
from training.tasks.l1_text import Text, write

__all__ = ["CORE", "Skin", "sample"]
CORE = "L1"
OPTIONS = ("yes", "no", "unknown")
_LONGEST = 480
_MAX_STEPS = 15
_SPARE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}


@dataclass(frozen=True)
class Written:
    """A finished draft."""

    plan: Plan
    text: Text
    steps: tuple[str, ...]
    check: str


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = draw.depth(level)
    answer = "unknown" if draw.unanswerable else draw.rng.choice(OPTIONS)
    spare = draw.rng.randint(*_SPARE[level])
    for done in drafts(draw, skin, depth, answer, spare):
        if 3 <= len(done.steps) <= _MAX_STEPS and 10 <= len(done.text.question) <= _LONGEST:
            return _problem(done, level, domain, reasoning_type)
    raise AssertionError(f"no L1 of depth {depth} in {domain}")


def drafts(
    draw: Draw, skin: Skin, depth: int, answer: str, spare: int, accepts: Callable[[Plan], bool] = lambda _: True
) -> Iterator[Written]:
    """Drafts of this depth and answer, with ever fewer spare premises and ever shorter clauses; only plans accepted are written."""
    for attempt in range(400):
        plan = plans.make(draw, skin, depth, answer, max(0, spare - attempt // 20))
        if plan is None or not accepts(plan):
            continue
        text = write(draw, skin, plan, tries=24 if attempt > 40 else 8 if attempt > 5 else 3 if depth > 6 else 1)
        if text is not None:
            yield Written(plan, text, _steps(plan, text), _check(plan, text))


def _steps(plan: Plan, text: Text) -> tuple[str, ...]:
    """What is asked and what it rests on, named backwards as far as the limit allows; then the proof forwards."""
    steps, goals = Steps(), plan.goals()
    unknown = plan.answer == "unknown"
    used = [premise for premise in plan.used if premise.grounded[-1][:2] in goals]
    if len(goals) + len(used) < 2:
        used = plan.used[:1]
    for subject, name in goals[: max(1, _MAX_STEPS - len(used) - unknown)]:
        steps.find(_say((subject if len(plan.subjects) > 1 else "", name, True), text))
    for premise in used:
        cited = f"s{text.sentences[premise]}"
        said = [_say(literal, text) for literal in premise.grounded]
        if not premise.conditions:
            steps.line(f"{cited} : {said[-1]}")
        else:
            steps.line(f"{cited} : {' & '.join(said[:-1])} so {said[-1]}")
    if unknown:
        steps.missing(plan.missing)
    return tuple(steps.lines)


def _check(plan: Plan, text: Text) -> str:
    """The reading of every premise, those that nothing needs among them: a reader cannot tell before the end."""
    lines = sorted((n, f"s{n} {_reading(premise, text)}") for premise, n in text.sentences.items())
    idle = [" ".join(["unused", *(f"s{n}" for n in text.idle)])] if text.idle else []
    return " ; ".join([f"proof {plan.answer} {_say(plan.asked, text)}", *(line for _, line in lines), *idle])


def _say(literal: Literal, text: Text) -> str:
    subject, name, holds = literal
    words = [subject] if subject else []
    said = " ".join([*words, *([] if holds else ["not"]), name])
    return said.lower() if text.lower else said


def _problem(done: Written, level: str, domain: str, reasoning_type: str) -> Problem:
    plan, lower = done.plan, done.text.lower
    names = [*plan.subjects, *plan.words]
    premises = sorted(done.text.sentences, key=lambda premise: done.text.sentences[premise])
    givens = [("asked", _say(plan.asked, done.text)), *((p.kind, _reading(p, done.text)) for p in premises)]
    return Problem(
        CORE, domain, reasoning_type, level, done.text.question, done.steps, plan.answer, "truth", done.check, plan.depth,
        tuple(givens), tuple(name.lower() if lower else name for name in names), OPTIONS,
    )  # fmt: skip


def _reading(premise: plans.Premise, text: Text) -> str:
    said = [_say(literal, text) for literal in premise.literals]
    return f"{' & '.join(said[:-1])} so {said[-1]}" if premise.conditions else said[-1]
