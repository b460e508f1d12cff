"""P2: exact probabilities: draws, repeated trials, reliability, expected values, dice and crosses."""

import re
from collections.abc import Callable, Sequence

from model.compute import ComputeFault
from model.question import Question
from model.trace import render
from training.draw import Draw, Split
from training.problem import Problem, Steps
from training.tasks import p2_phrases as say
from training.tasks.p2_draws import draws, matches
from training.tasks.p2_gambles import best, mean
from training.tasks.p2_plan import Plan, Skin
from training.tasks.p2_trials import cross, dice, parts, trials

CORE = "P2"
_LONGEST_ANSWER = {"elementary": 5, "intermediate": 7, "advanced": 9, "expert": 13}
_LONGEST_TRACE = {"elementary": 48, "intermediate": 80, "advanced": 130, "expert": 190}
_TOKEN = re.compile(r"<\w+>|[a-zA-Z]+|\d|[^\w\s]")
_ARTICLE = re.compile(r"\b([Aa]) (?=[aeioAEIO])(?!one)")
_CANDIDATES = 6  # of one depth, before the shortest is taken
_UNUSED = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (1, 2), "expert": (2, 4)}
_KINDS: dict[str, Callable[[Draw, Skin, int], Plan | None]] = {
    "draws": draws,
    "matches": matches,
    "trials": trials,
    "parts": parts,
    "mean": mean,
    "best": best,
    "dice": dice,
    "cross": cross,
}


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth, or its unanswerable twin."""
    depth = draw.depth(level)
    longest = _LONGEST_ANSWER[level] + (4 if draw.split is Split.T4 else 0)
    found: list[Problem] = []
    for _ in range(4000):
        try:
            plan = _KINDS[draw.rng.choice(skin.kinds)](draw, skin, depth)
        except ComputeFault:
            continue
        if plan is None or len(plan.answer) > longest or not _fits(plan, depth, draw.unanswerable):
            continue
        problem = _finish(draw, level, skin, domain, reasoning_type, plan, depth)
        if draw.split is Split.T4 or _tokens(problem) <= _LONGEST_TRACE[level]:
            return problem
        found.append(problem)
        if len(found) == _CANDIDATES:
            break
    assert found, f"no P2 of depth {depth} in {domain}"
    return min(found, key=_tokens)


def _fits(plan: Plan, depth: int, unanswerable: bool) -> bool:
    if unanswerable:
        return bool(plan.missing and plan.steps.lines)
    return len(plan.steps.lines) >= 2 and _operations(plan.steps) == depth


def _tokens(problem: Problem) -> int:
    """About how many tokens the answer side costs: a word, a digit, a sign or a tag each."""
    return len(_TOKEN.findall(render(problem.trace)))


def _operations(steps: Steps) -> int:
    return sum(" = " in line for line in steps.lines)


def _finish(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str, plan: Plan, depth: int) -> Problem:
    low, high = _UNUSED[level]
    unused = [str(draw.rng.randint(2, 99)) for _ in range(draw.rng.randint(low, high))]
    person = draw.names(skin.people, 1)[0]
    extra = [draw.say(say.DISTRACTOR, n=n, name=person) for n in unused]
    text = _arrange(draw, plan, extra)
    words = (*plan.goal, "probability", "chance", "likely", "probable", plan.missing, text.split()[0])
    goal = next(word for word in words if word and Question(text).has_words(word))
    steps, answer, claim = plan.steps.lines, plan.answer, f"dist {plan.answer}"
    if draw.unanswerable:
        steps, answer, claim = steps[:1], "unknown", "witness dist unknown"
        steps = [*steps, f"missing {plan.missing}"]
    steps = [f"find {goal}", *steps]
    check = " ; ".join([f"{claim} = {plan.event}", *plan.clauses] + ([f"unused {' '.join(unused)}"] if unused else []))
    givens = tuple((f"{i}", clause) for i, clause in enumerate([plan.event, *plan.clauses]))
    return Problem(CORE, domain, reasoning_type, level, text, tuple(steps), answer,
                   "truth" if draw.unanswerable else plan.answer_type, check, depth, givens,
                   tuple(dict.fromkeys([*plan.names, person])), () if draw.unanswerable else plan.options)  # fmt: skip


def _arrange(draw: Draw, plan: Plan, extra: Sequence[str]) -> str:
    """Premises with distractors between, the question last or first, in one of three registers."""
    body = list(plan.premises)
    for sentence in extra:
        body.insert(draw.rng.randint(0, len(body)), sentence)
    parts = [plan.question, *body] if draw.rng.random() < 0.15 else [*body, plan.question]
    casual = draw.rng.random() < 0.15
    sentences = []
    for part in parts:
        ended = part if part[-1] in ".?!" else part + ("?" if part is plan.question and draw.rng.random() < 0.5 else ".")
        sentences.append(ended[0].upper() + ended[1:])
    text = _ARTICLE.sub(r"\1n ", " ".join(sentences))
    if not casual:
        return text
    return text if plan.cased else text.lower().rstrip(".?") if draw.rng.random() < 0.5 else text.lower()
