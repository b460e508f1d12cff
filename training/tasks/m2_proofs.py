"""M2 about facts and rules: an L1 problem of which the answer, or that there is none, is not asked, but whether it is settled."""

from collections.abc import Iterator

from training.draw import Draw
from training.tasks import l1
from training.tasks import m2_phrases as say
from training.tasks.l1_plan import Literal, Plan
from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.m2_plan import SPARE, Draft, derived, listed_or
from training.tasks.sentences import asking_in, reworded
from training.tasks.wording import with_article

_TWIN_OPTIONS = (2, 3, 3, 4)


def drafts(draw: Draw, level: str, skin: L1Skin, told_in: tuple[str, ...], depth: int, mode: str) -> Iterator[Draft]:
    """Problems of a mode: `yes`, `no`, or `missing`, of which what is missing is among those named or, in a twin, is not."""
    rng = draw.rng
    base = Draw(rng, draw.split, words=draw.words)
    answer = rng.choice(("yes", "no")) if mode == "yes" else "unknown"
    named: tuple[str, ...] = ()

    def accepts(plan: Plan) -> bool:
        """Whether a plan's question can be turned; what it then names is drawn with it."""
        nonlocal named
        found = _options(draw, plan) if mode == "missing" and plan.asked[2] else ()
        named = found or ()
        return plan.asked[2] and found is not None

    for done in l1.drafts(base, skin, depth, answer, rng.randint(*SPARE[level]), accepts):
        plan, text, options = done.plan, done.text, named
        lower = str.lower if text.lower else str
        free = [n for n in range(1, len(_cited(text)) + 2) if n not in _cited(text)]
        if len(free) != 1 or free[0] == 1:
            continue
        settling = [name for name in options if settles(plan, name)]
        slots = {
            "s": plan.asked[0],
            "p": _what(plan, plan.asked[1]),
            "n": rng.choice(told_in),
            "list": _listed(draw, plan, options),
        }
        asked = draw.say(say.PROOF_MISSING if options else say.PROOF, **slots)
        question = reworded(text.question, {free[0]: asking_in(lower(asked))})
        head = f"proof {lower(plan.asked[0])} {plan.asked[1]}" + (f" with {' or '.join(options)}" if options else "")
        clauses = tuple(done.check.split(" ; ")[1:])
        steps = derived(f"enough _ = {head} ; {' ; '.join(clauses)}")
        steps = steps if len(steps) > 2 else done.steps
        if mode != "yes":
            steps = (*steps[:-1], f"missing {(settling or [plan.missing])[0]}")
        found = (settling or ["unknown"])[0] if options else mode
        names = tuple(map(lower, (*plan.subjects, *plan.words, *options)))
        yield Draft(question, head, clauses, found, steps, options, tuple(dict.fromkeys(names)))


def settles(plan: Plan, name: str) -> bool:
    """Whether what is asked, or its denial, follows if that is so of the one who is asked about."""
    return any(_proved(plan, (*plan.asked[:2], holds), name) for holds in (True, False)) and not _denied(plan, name)


def _denied(plan: Plan, name: str) -> bool:
    return _proved(plan, (plan.asked[0], name, False))


def _proved(plan: Plan, asked: Literal, name: str = "") -> bool:
    """Whether something follows, if one thing more is so of the one who is asked about: a search backwards."""

    def proved(goal: Literal, above: frozenset[Literal]) -> bool:
        if goal == (plan.asked[0], name, True):
            return True
        ways = [_said_of(premise.literals, goal[0]) for premise in plan.premises]
        return any(
            way[-1] == goal and not above & {*way[:-1]} and all(proved(part, above | {goal}) for part in way[:-1])
            for way in ways
        )

    return proved(asked, frozenset())


def _said_of(literals: tuple[Literal, ...], subject: str) -> tuple[Literal, ...]:
    return tuple((literal[0] or subject, *literal[1:]) for literal in literals)


def _cited(text: l1.Text) -> set[int]:
    return {*text.sentences.values(), *text.idle}


def _options(draw: Draw, plan: Plan) -> tuple[str, ...] | None:
    """What the question names: one that settles it and others that do not, of a twin none that does."""
    known = {word for word in plan.words if _denied(plan, word) or _proved(plan, (plan.asked[0], word, True))}
    words = [word for word in plan.words if word != plan.asked[1] and word not in known and not settles(plan, word)]
    right = [] if draw.unanswerable else [plan.missing]
    wrong = draw.rng.choice(_TWIN_OPTIONS) - len(right)
    if len(words) < wrong or (right and (plan.missing == plan.asked[1] or not settles(plan, plan.missing))):
        return None
    found = [*right, *draw.rng.sample(words, wrong)]
    draw.rng.shuffle(found)
    return tuple(found)


def _listed(draw: Draw, plan: Plan, options: tuple[str, ...]) -> str:
    lead = draw.rng.choice((f"that {plan.asked[0]} is ", f"that {plan.asked[0]} is ", "being "))
    return listed_or([f"{lead}{_what(plan, name)}" for name in options])


def _what(plan: Plan, name: str) -> str:
    return with_article(name) if name in plan.classes else name
