"""P2: exact probabilities: draws, repeated trials, reliability, expected values, dice and crosses."""

import re
from collections.abc import Callable, Sequence

from model.derivation.dist import askable, givens, solution
from model.question import Question
from model.trace import UNKNOWN, render
from training.draw import Draw, Split
from training.problem import Problem
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
_Solution = tuple[tuple[str, ...], str]  # steps and answer
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
        plan = _KINDS[draw.rng.choice(skin.kinds)](draw, skin, depth)
        solved = plan and (_opened(plan) if draw.unanswerable else _solved(plan, depth, longest))
        problem = _finish(draw, level, skin, (domain, reasoning_type), plan, solved, depth) if plan and solved else None
        if problem is None:
            continue
        if draw.split is Split.T4 or _tokens(problem) <= _LONGEST_TRACE[level]:
            return problem
        found.append(problem)
        if len(found) == _CANDIDATES:
            break
    assert found, f"no P2 of depth {depth} in {domain}"
    return min(found, key=_tokens)


def _solved(plan: Plan, depth: int, longest: int) -> _Solution | None:
    """What the reading derives, if it takes as many calculations as wanted and the answer is not too long."""
    found = solution(plan.reading)
    if found is None or len(found[1]) > longest or sum(" = " in line for line in found[0]) != depth:
        return None
    return found


def _opened(plan: Plan) -> _Solution | None:
    """The steps of a twin: something that is known, and what is missing."""
    known = givens(plan.reading)[-1:]
    return ((*known, f"missing {plan.missing}"), UNKNOWN) if plan.missing and known else None


def _tokens(problem: Problem) -> int:
    """About how many tokens the answer side costs: a word, a digit, a sign or a tag each."""
    return len(_TOKEN.findall(render(problem.trace)))


def _finish(
    draw: Draw, level: str, skin: Skin, cell: tuple[str, str], plan: Plan, solved: _Solution, depth: int
) -> Problem | None:
    """The problem as it reads, None where the question has no word for what it asks."""
    steps, answer = solved
    low, high = _UNUSED[level]
    unused = [str(draw.rng.randint(2, 99)) for _ in range(draw.rng.randint(low, high))]
    person = draw.names(skin.people, 1)[0]
    extra = [draw.say(say.DISTRACTOR, n=n, name=person) for n in unused]
    text = _arrange(draw, plan, extra)
    goal = next((word for word in askable(plan.reading) if Question(text).has_words(word)), None)
    if goal is None:
        return None
    claim = f"{'witness ' if draw.unanswerable else ''}dist {answer}"
    check = " ; ".join([f"{claim} = {plan.event}", *plan.clauses] + ([f"unused {' '.join(unused)}"] if unused else []))
    return Problem(CORE, *cell, level, text, (f"find {goal}", *steps), answer,
                   "truth" if draw.unanswerable else plan.answer_type, check, depth,
                   tuple((f"{i}", clause) for i, clause in enumerate([plan.event, *plan.clauses])),
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
