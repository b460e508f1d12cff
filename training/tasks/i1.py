"""I1: rule induction: the law behind numbers, the property that decides, the order behind trials, whether a claim has held."""

from collections.abc import Callable

from model import answers
from model.checks.verify import verify
from model.derivation.rule import solution
from model.trace import BLANK, UNKNOWN
from training.draw import Draw
from training.problem import Problem, in_small_letters
from training.tasks import i1_laws, i1_trials
from training.tasks.b1_text import composed
from training.tasks.i1_plan import TRUTHS, Plan
from training.tasks.i1_scene import Skin

__all__ = ["CORE", "Skin", "sample"]
CORE = "I1"
_LONGEST = 480
_MOST_STEPS = 15
_SPARE = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}
_TRIES = 600
_MOST_THINGS = 7  # trials of things with properties: with more they are told in too many words
_FIRST = 0.08  # how often the question stands before all else
_Cell = tuple[str, str, str]  # level, domain, reasoning type
_Make = Callable[[int, int, int], Plan | None]  # of a depth, with so many distractors, in so many patterns


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = draw.depth(level)
    wanted = UNKNOWN if draw.unanswerable else draw.rng.choice(TRUTHS)
    family = _family(draw, skin, depth)
    for attempt in range(_TRIES):
        if attempt % 50 == 49:  # a family that has nothing of this depth gives way, or the depth does
            depth = draw.depth(level)
            family = _family(draw, skin, depth)
        spare = max(0, draw.rng.randint(*_SPARE[level]) - attempt // 10)
        deep = max(depth, 2) if family in ("things", "kinds") else depth
        plan = _made(draw, skin, family, wanted)(deep, spare, max(5, 40 - attempt // 2 - 2 * depth))
        problem = _problem(draw, plan, (level, domain, reasoning_type), deep) if plan else None
        if problem is not None:
            return problem
    raise AssertionError(f"no I1 of depth {depth} in {domain}")


def _family(draw: Draw, skin: Skin, depth: int) -> str:
    """One of the skin's families, if there is any other than too many things."""
    known = [name for name in ("laws", "things", "ranks", "kinds") if getattr(skin, name)]
    return draw.rng.choice([name for name in known if name != "things" or depth <= _MOST_THINGS] or known)


def _made(draw: Draw, skin: Skin, family: str, wanted: str) -> _Make:
    rng = draw.rng
    if family == "laws":
        law = rng.choice(skin.laws)
        return lambda depth, spare, patterns: i1_laws.make(draw, law, depth, spare, patterns)
    if family == "things":
        things = rng.choice(skin.things)
        return lambda depth, spare, patterns: i1_trials.of_things(draw, things, depth, spare, patterns, wanted)
    if family == "ranks":
        ranks = rng.choice(skin.ranks)
        return lambda depth, spare, patterns: i1_trials.of_ranks(draw, ranks, depth, spare, patterns, wanted)
    kinds = rng.choice(skin.kinds)
    return lambda depth, spare, patterns: i1_trials.of_kinds(draw, kinds, depth, spare, patterns, wanted)


def _problem(draw: Draw, plan: Plan, cell: _Cell, depth: int) -> Problem | None:
    """The problem with the steps that its reading derives; None where the text is too long or can be read in another way."""
    level, domain, reasoning_type = cell
    body = list(plan.fixed)
    for said in plan.loose:
        body.insert(draw.rng.randint(0, len(body)), said)
    texts = [said.text for said in body]
    first = draw.rng.random() < _FIRST and plan.question.endswith("?")
    question = composed(draw, [plan.question, *texts] if first else [*texts, plan.question])
    if not 10 <= len(question) <= _LONGEST:
        return None
    unused = [number for said in body for number in said.unused]
    clauses = [*(clause for said in body for clause in said.clauses), *([f"unused {' '.join(unused)}"] if unused else [])]
    found = solution((f"{BLANK} = {plan.asked}", *clauses)) if clauses else None
    if found is None or len(found[1]) >= _MOST_STEPS:
        return None
    goal, lines, derived = found
    assert answers.equal(derived, plan.answer), (derived, plan, question)
    check = " ; ".join([f"{'witness ' if derived == UNKNOWN else ''}rule {derived} = {plan.asked}", *clauses])
    kind = "truth" if derived == UNKNOWN else answers.kind(derived)
    problem = Problem(
        CORE, domain, reasoning_type, level, question, (f"find {goal}", *lines), derived, kind, check, depth,
        tuple((str(i), clause) for i, clause in enumerate([plan.asked, *clauses])), plan.names, plan.options,
    )  # fmt: skip
    problem = in_small_letters(problem) if question == question.lower() else problem
    return problem if verify(question, problem.answer, problem.check, problem.options).status == "verified" else None
