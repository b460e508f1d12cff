"""Items by index. Item i is a pure function of (generator version, core, split, half, seed, i), so that no list need be kept."""

import hashlib
import random
import re
from dataclasses import replace

from model import compute
from model.checks.verify import verify
from model.kinds import KINDS
from model.question import Question
from model.tokenizer import Encoded, Tokenizer
from model.trace import LEVELS
from training import typing_habits
from training.draw import Draw, Split
from training.grid import CELLS, SAMPLERS
from training.problem import Problem, in_small_letters
from training.tasks import copying, foreign
from training.written import sample as written

GENERATOR_VERSION = 4
HALVES = ("dev", "test")
FOREIGN = "none"  # the "core" of questions outside everything known
COPYING = "copy"  # the "core" of drills in copying; not a question, so not among CORES
CORES = (*SAMPLERS, FOREIGN)

WRITTEN_SHARE = 0.65  # of the shallow levels: whole questions written by hand, the rest is composed of clauses
WRITTEN_LEVELS = LEVELS[:3]
TWIN_SHARE = 0.12
RETRY_SHARE = 0.2
LOWER_CASE_SHARE = 0.15
SPELT_SHARE = 0.1
RUN_ON_SHARE = 0.1
ASKED_FIRST_SHARE = 0.06
SLIP_SHARE = 0.04
_SPELT = ("expr", "subst", "dist")  # the others number their terms or measure in units

# Of every 10 instances one is kept for each half; the other 8 are trained on, whatever the words round them.
_BUCKETS = 10
_ATTEMPTS = 400


class CorpusError(Exception):
    """A core that cannot make the item that was asked for."""


def item(core: str, split: Split, half: str, seed: int, index: int, *, levels: tuple[str, ...] = LEVELS) -> Problem:
    """Problem `index` of a core's stream. `half` is dev or test, and ignored for training. Raises CorpusError."""
    for attempt in range(_ATTEMPTS):
        rng = seeded(core, split.value, half, seed, index, attempt)
        problem = _sample(core, split, rng, levels)
        if problem is not None and belongs(problem, split, half):
            return _augmented(problem, rng) if split is Split.TRAIN else problem
    raise CorpusError(f"core {core} found no item {index} of {split.value}/{half} in {_ATTEMPTS} attempts")


def encoded(
    core: str, split: Split, half: str, seed: int, index: int, tokenizer: Tokenizer, levels: tuple[str, ...] = LEVELS
) -> Encoded:
    """Item `index` of a core's stream, or of the stream of foreign questions or drills, as ids. Raises CorpusError."""
    if core == COPYING:
        return copying.drill(Draw(seeded(COPYING, split.value, half, seed, index, 0), split), tokenizer)
    if core == FOREIGN:
        return tokenizer.encode_foreign(foreign_question(split, half, seed, index))
    problem = item(core, split, half, seed, index, levels=levels)
    return tokenizer.encode_item(problem.question, problem.trace, problem.retry)


def foreign_question(split: Split, half: str, seed: int, index: int) -> str:
    """A question outside everything known."""
    return foreign.question(Draw(seeded(FOREIGN, split.value, half, seed, index, 0), split))


def instance(problem: Problem) -> str:
    """What makes two problems the same whatever their words: core, structure and typed givens, names masked."""
    masked = problem.check
    for i, name in enumerate(sorted(problem.names, key=len, reverse=True)):
        masked = re.sub(rf"\b{re.escape(name)}\b", f"n{i}", masked, flags=re.IGNORECASE)
    values = sorted(value for _, value in problem.givens)
    return hashlib.sha256(repr((problem.core, masked, values)).encode()).hexdigest()


def seeded(*key: object) -> random.Random:
    """A generator that depends on the key and the generator version alone."""
    digest = hashlib.sha256(repr((GENERATOR_VERSION, *key)).encode()).digest()
    return random.Random(int.from_bytes(digest[:16], "big"))


def _sample(core: str, split: Split, rng: random.Random, levels: tuple[str, ...]) -> Problem | None:
    level = LEVELS[-1] if split is Split.T4 else rng.choice(levels)
    domain, reasoning_type, skin = rng.choice(CELLS[core])
    twin = split is Split.T7 or (split is Split.TRAIN and rng.random() < TWIN_SHARE)
    draw = Draw(rng, split, unanswerable=twin)
    problem: Problem | None = None
    if not twin and level in WRITTEN_LEVELS and rng.random() < WRITTEN_SHARE:
        problem = written.sample(draw, core, level)
    if problem is None:
        problem = SAMPLERS[core].sample(draw, level, skin, domain, reasoning_type)
    return problem if 10 <= len(problem.question) <= 500 else None


def belongs(problem: Problem, split: Split, half: str) -> bool:
    """Whether a problem's instance is one of a split's: what is trained on and either half share none."""
    bucket = int(instance(problem)[:8], 16) % _BUCKETS
    return bucket >= len(HALVES) if split is Split.TRAIN else bucket == HALVES.index(half)


def _augmented(problem: Problem, rng: random.Random) -> Problem:
    problem = _typed(problem, rng)
    kind = problem.check.removeprefix("witness ").split()[0]
    if rng.random() < SPELT_SHARE and kind in _SPELT:
        problem = _reworded(problem, typing_habits.spelt(problem.question, rng))
    in_order = KINDS[kind].cites or KINDS[kind].ordered
    if rng.random() < ASKED_FIRST_SHARE and not in_order:
        problem = _reworded(problem, typing_habits.asked_first(problem.question))
    if rng.random() < RUN_ON_SHARE and not in_order:
        problem = _reworded(problem, typing_habits.run_on(problem.question, problem.check, rng))
    if rng.random() < SLIP_SHARE:
        problem = _reworded(problem, typing_habits.slipped(problem.question, problem.check.lower(), rng))
    if rng.random() < RETRY_SHARE:
        problem = replace(problem, retry=wrong_step(problem, rng))
    if rng.random() < LOWER_CASE_SHARE and not _case_matters(problem):
        problem = in_small_letters(problem)
    return problem


def _typed(problem: Problem, rng: random.Random) -> Problem:
    """Typed with what people add, unless that changes what its check says or which sentence is which."""
    question = typing_habits.typed(problem.question, problem.check, rng)
    before, after = Question(problem.question).sentences, Question(question).sentences
    in_place = all(old.lower().rstrip(".?!") in new.lower() for old, new in zip(before, after, strict=False))
    return _reworded(problem, question) if in_place else problem


def _reworded(problem: Problem, question: str) -> Problem:
    """The problem in other words, unless its check says otherwise of them."""
    if question == problem.question or not 10 <= len(question) <= 500:
        return problem
    holds = verify(question, problem.answer, problem.check, problem.options).status == "verified"
    return replace(problem, question=question) if holds else problem


def wrong_step(problem: Problem, rng: random.Random) -> tuple[int, str] | None:
    """A wrong version of one calculation: another operator, or the operands the other way round."""
    places = [i for i, step in enumerate(problem.steps) if " : " in step and " = " in step]
    if not places:
        return None
    i = rng.choice(places)
    label, _, rest = problem.steps[i].partition(" : ")
    expression, _, right = rest.rpartition(" = ")
    operators = [m.start() for m in re.finditer(r" [-+*/] ", expression)]
    if not operators:
        return None
    at = rng.choice(operators) + 1
    wrong = expression[:at] + rng.choice("+-*/") + expression[at + 1 :]
    try:
        result = compute.evaluate(wrong)
    except compute.ComputeFault:
        return None
    return None if result == right else (i, f"{label} : {wrong} = {result}")


def _case_matters(problem: Problem) -> bool:
    # Units tell case apart (Pa and pa), and so do genes (Aa).
    return problem.core == "E3" or " = formula " in problem.check or problem.domain == "biology"
