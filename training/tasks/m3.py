"""M3: labelled premises of which all but one are needed for what follows from them; which one is not?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from model.trace import UNKNOWN
from training.draw import Draw
from training.problem import Problem
from training.tasks import l1_plan as plans
from training.tasks import m3_phrases as say
from training.tasks.l1_plan import Literal, Plan, Premise
from training.tasks.l1_plan import Skin as L1Skin
from training.tasks.l1_text import Text, write
from training.tasks.m2_plan import derived
from training.tasks.sentences import asking_in, reworded
from training.tasks.wording import with_article

CORE = "M3"
_LETTERS = "ABCDEFGHJKLMNPQ"  # none that is a word for who speaks
_LONGEST = 490
_STEPS = range(3, 16)


@dataclass(frozen=True)
class Skin:
    """The skin of the proofs, and what a premise is called."""

    base: L1Skin
    called: tuple[str, ...]


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One problem of the level's depth; in its twin nothing follows."""
    depth = draw.depth(level)
    for plan, text in _drafts(draw, skin, depth):
        problem = _problem(draw, skin, plan, text, (domain, reasoning_type, level))
        if problem and len(problem.question) <= _LONGEST and len(problem.steps) in _STEPS:
            return problem
    raise AssertionError(f"no M3 of depth {depth} in {domain}")


def _drafts(draw: Draw, skin: Skin, depth: int) -> Iterator[tuple[Plan, Text]]:
    base = Draw(draw.rng, draw.split, words=draw.words)
    for attempt in range(1200):
        plan = plans.make(base, skin.base, depth, UNKNOWN if draw.unanswerable else "yes", 0)
        if plan is None or len(plan.premises) + 1 > len(_LETTERS):
            continue
        spare = _spare(draw, skin.base, plan)
        if spare is None or any(spare.literals == premise.literals for premise in plan.premises):
            continue
        plan.premises.append(spare)
        plan.spare.add(spare)
        if plan.answer != UNKNOWN and [p for p in plan.premises if follows(plan, without=p)] != [spare]:
            continue
        if _contradicts(plan) or (plan.answer == UNKNOWN and (follows(plan) or follows(plan, asked=_denied(plan.asked)))):
            continue
        text = write(
            base, skin.base, plan, tries=24 if depth > 7 or attempt > 300 else 8 if depth > 4 else 2 if depth > 2 else 1
        )
        if text is not None and len({*text.sentences.values()}) == len(plan.premises):
            yield plan, text


def _spare(draw: Draw, skin: L1Skin, plan: Plan) -> Premise | None:
    """One more premise in words of the others: turned round, denied, of somebody else, or from one of them to something new."""
    rng = draw.rng
    rules = [premise for premise in plan.premises if premise.conditions]
    said = [literal for premise in plan.premises for literal in premise.literals]
    one, other = rng.choice(rules), rng.choice(said)
    kind = rng.choice(("converse", "converse", "inverse", "back", "back", "else", "beside"))
    if kind == "converse":
        return Premise((one.conclusion,), one.conditions[0], plan.asked[0])
    if kind == "inverse":
        return Premise((_denied(one.conditions[0]),), _denied(one.conclusion), plan.asked[0])
    goal = ("", *plan.asked[1:])
    if kind == "back":
        return Premise((goal,), ("", other[1], rng.random() < 0.8), plan.asked[0]) if other[1] != goal[1] else None
    if kind == "else":
        who = rng.choice([name for name in skin.names if name not in plan.subjects])
        plan.subjects.append(who)
        return Premise((), (who, other[1], rng.random() < 0.8))
    taken = {*plan.words, *plans.RESERVED, *(word for pair in skin.beings for word in pair)}
    new = rng.choice([word for word in skin.adjectives if word not in taken])
    return Premise((("", *other[1:]),), ("", new, rng.random() < 0.8), plan.asked[0])


def _denied(literal: Literal) -> Literal:
    return (*literal[:2], not literal[2])


def follows(plan: Plan, *, without: Premise | None = None, asked: Literal | None = None) -> bool:
    """Whether what is asked, or something else, follows without a premise: a search backwards."""
    premises = [premise for premise in plan.premises if premise is not without]

    def proved(goal: Literal, above: frozenset[Literal]) -> bool:
        ways = [tuple((literal[0] or goal[0], *literal[1:]) for literal in premise.literals) for premise in premises]
        return any(
            way[-1] == goal and not above & {*way[:-1]} and all(proved(part, above | {goal}) for part in way[:-1])
            for way in ways
        )

    return proved(asked or plan.asked, frozenset())


def _contradicts(plan: Plan) -> bool:
    """Whether something and its denial follow."""
    pairs = {(who, name) for who in plan.subjects for premise in plan.premises for _, name, _ in premise.literals}
    return any(follows(plan, asked=(*pair, True)) and follows(plan, asked=(*pair, False)) for pair in pairs)


def _problem(draw: Draw, skin: Skin, plan: Plan, text: Text, cell: tuple[str, str, str]) -> Problem | None:
    lower: Callable[[str], str] = str.lower if text.lower else str
    numbers = sorted(text.sentences.values())
    free = [n for n in range(1, len(numbers) + len(text.idle) + 2) if n not in (*numbers, *text.idle)]
    if len(free) != 1 or free[0] == 1 or (text.idle and text.idle[0] in numbers):
        return None
    subject, name, holds = plan.asked
    claim = f"{subject} is {'' if holds else 'not '}{with_article(name) if name in plan.classes else name}"
    one = draw.rng.choice(skin.called)
    asked = draw.say(say.SPARE, c=claim, one=one)
    pattern = draw.pattern(say.LABELS)
    labels = [lower(letter) for letter in _LETTERS[: len(numbers)]]

    changes = {n: _labelled(pattern, label, one, small=text.lower) for n, label in zip(numbers, labels, strict=True)}
    question = reworded(text.question, {**changes, free[0]: asking_in(lower(asked))})
    clauses = [f"s{n} {_reading(premise, lower)}" for premise, n in sorted(text.sentences.items(), key=lambda item: item[1])]
    clauses += [f"unused {' '.join(f's{n}' for n in text.idle)}"] if text.idle else []
    head = f"proof {lower(subject)} {'' if holds else 'not '}{name} among {' '.join(labels)}"
    spare = next(iter(plan.spare))
    answer = UNKNOWN if plan.answer == UNKNOWN else labels[numbers.index(text.sentences[spare])]
    steps = derived(f"needed _ = {head} ; {' ; '.join(clauses)}")
    if answer == UNKNOWN:
        steps = (*steps[:-1], f"missing {plan.missing}")
    check = " ; ".join([f"{'witness ' if answer == UNKNOWN else ''}needed {answer} = {head}", *clauses])
    names = tuple(dict.fromkeys(lower(word) for word in (*plan.subjects, *plan.words)))
    givens = tuple((str(i), clause) for i, clause in enumerate((head, *clauses)))
    kind = "truth" if answer == UNKNOWN else "word"
    return Problem(CORE, *cell, question, steps, answer, kind, check, plan.depth, givens, names, tuple(labels))


def _labelled(pattern: str, label: str, one: str, *, small: bool) -> Callable[[str], str]:
    """Puts a label before a sentence."""

    def put(sentence: str) -> str:
        said = pattern.format(k=label, t=sentence, one=one)
        return said if small else said[:1].upper() + said[1:]

    return put


def _reading(premise: Premise, lower: Callable[[str], str]) -> str:
    said = [
        " ".join([*([lower(subject)] if subject else []), *([] if holds else ["not"]), name])
        for subject, name, holds in premise.literals
    ]
    return f"{' & '.join(said[:-1])} so {said[-1]}" if premise.conditions else said[-1]
