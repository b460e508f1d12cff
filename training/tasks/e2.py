"""E2: linear equations and systems, in signs and in words. Twins lack one equation."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from model.derivation.subst import solution
from model.trace import BLANK
from training.draw import Draw, Patterns
from training.problem import Problem
from training.tasks import e2_forms
from training.tasks.e1_reading import equation
from training.tasks.e1_scene import Scene, World
from training.tasks.e2_forms import Form
from training.tasks.wording import Register, listed, part_words, sentence, singular, with_article

CORE = "E2"
_ASIDES = {"elementary": (0, 0), "intermediate": (0, 1), "advanced": (0, 1), "expert": (0, 2)}
_LETTERS = ("x", "x", "x", "x", "y", "z", "n", "t", "k", "m", "p", "w")


@dataclass(frozen=True)
class Skin:
    """Phrases of algebra and guessed numbers, goods that are bought or weighed together, and worlds of shares."""

    algebra: Mapping[str, Patterns]
    guess: Mapping[str, Patterns]
    baskets: tuple[tuple[Mapping[str, Patterns], tuple[str, ...]], ...]  # phrases, units
    goods: tuple[str, ...]
    names: tuple[str, ...]
    shares: tuple[World, ...]
    numbers: World


@dataclass
class Draft:
    """A form with its words: `clauses` one an equation where an equation can be left out, and the question.

    `told` is what each of these clauses says, in the order of the text; empty for an aside.
    """

    form: Form
    clauses: list[str]
    question: str
    aside: Patterns
    names: tuple[str, ...] = ()
    ordered: bool = False
    algebra: Patterns | None = None
    hidden: str = ""
    aside_text: str = ""
    unused: list[int] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @property
    def movable(self) -> bool:
        """Whether the clauses may stand in any order."""
        return not self.ordered and self.algebra is None


def sample(draw: Draw, level: str, skin: Skin, domain: str, reasoning_type: str) -> Problem:
    """One equation problem whose solution takes as many operations as the level asks for."""
    for _ in range(4000):
        depth = draw.depth(level)
        register = Register.pick(draw)
        shape = draw.rng.choice(_shapes(depth, draw.unanswerable))
        draft = shape(draw, skin, register, depth, level)
        if draft is None or _depth(draft) != depth:
            continue
        problem = _finish(draw, draft, register, level, depth, (domain, reasoning_type))
        if 10 <= len(problem.question) <= 500:
            return problem
    raise RuntimeError("no E2 problem in 4000 attempts")


def _depth(draft: Draft) -> int:
    """How many calculations solve it."""
    return sum(" = " in line for line in _lines(draft))


def _lines(draft: Draft) -> tuple[str, ...]:
    told = [text for text in draft.told if text] if draft.movable and draft.told else draft.form.equations
    solved = solution((f"{draft.form.goal} = {BLANK}", *told))
    return solved[0] if solved else ()


Shape = Callable[[Draw, Skin, Register, int, str], Draft | None]


def _shapes(depth: int, twin: bool) -> list[Shape]:
    shapes: list[Shape] = []
    if not twin:
        shapes += [_algebra] * 4 + ([_nested] * 2 if depth <= 6 else []) + ([_phrase] * 3 if depth <= 2 else [])
        shapes += [_consecutive] if depth in (3, 6) else []
    shapes += [_guess] * (3 if depth <= 6 else 1)
    shapes += [_numbers] * 2 if 2 <= depth <= 5 else []
    shapes += ([_system] * 2 + [_basket] * 3) if 2 <= depth <= 10 else []
    shapes += [_shares] * 3 if 2 <= depth <= 10 else []
    return shapes


# Signs


def _algebra(draw: Draw, skin: Skin, register: Register, depth: int, level: str) -> Draft | None:
    form = e2_forms.linear(draw.rng, depth, draw.rng.choice(_LETTERS))
    return _signs(draw, skin, form) if form else None


def _nested(draw: Draw, skin: Skin, register: Register, depth: int, level: str) -> Draft | None:
    made = e2_forms.chain(draw.rng, depth, draw.rng.choice(_LETTERS))
    if made is None or re.search(r"\d \* \(? ?\d+ \*|/ \d+ /", made[0].equations[0]):
        return None
    return _signs(draw, skin, made[0])


def _system(draw: Draw, skin: Skin, register: Register, depth: int, level: str) -> Draft | None:
    pair = draw.rng.choice((("x", "y"), ("x", "y"), ("x", "y"), ("p", "q"), ("u", "v"), ("m", "n"), ("s", "t")))
    made = e2_forms.system(draw.rng, pair, signed=True)
    return _signs(draw, skin, made[0]) if made else None


def _signs(draw: Draw, skin: Skin, form: Form) -> Draft:
    style = draw.rng.choice(("tight", "tight", "tight", "star", "spaced", "compact"))
    return Draft(
        form, [_typed(e, style) for e in form.equations], "", skin.algebra["aside"],
        (form.goal, *form.others), algebra=skin.algebra["solve"],
    )  # fmt: skip


def _typed(equation: str, style: str) -> str:
    """An equation as people type it."""
    text = equation.replace("( ", "(").replace(" )", ")")
    if style == "star":
        return text.replace(" * ", "*")
    if style == "spaced":
        return text.replace(" * (", "(")
    text = re.sub(r"(\d) \* ", r"\1", text).replace(" / ", "/")
    if style == "compact" and ") -" not in text:
        text = text.replace(" ", "")
    return text


# Words


def _guess(draw: Draw, skin: Skin, register: Register, depth: int, level: str) -> Draft | None:
    made = e2_forms.chain(draw.rng, depth, "number")
    if made is None:
        return None
    form, operations, result = made
    kinds = {"+": "add", "-": "subtract", "*": "multiply", "/": "divide"}
    name = draw.names(skin.names, 1)[0]
    clauses = [draw.say(skin.guess["start"], a=name)]
    for sign, n in operations:
        clauses.append(draw.say(_fitting(skin.guess[kinds[sign]], n), **_slots(draw, register, n)))
    clauses.append(draw.say(skin.guess["end"], c=result))
    names = (name,) if any(name in c for c in clauses) else ()
    draft = Draft(form, clauses, draw.say(skin.guess["ask"]), skin.guess["hidden"], names, ordered=True)
    draft.hidden = "result"
    return draft


def _fitting(patterns: Patterns, n: int) -> Patterns:
    """Patterns without words for parts that have no word."""
    if n in (2, 3, 4, 5, 10):
        return patterns
    keep = [tuple(p for p in group if "{part}" not in p) for group in (patterns.train, patterns.held_out)]
    return Patterns(*keep)


def _slots(draw: Draw, register: Register, n: int) -> dict[str, str]:
    times, double = register.multiple(draw, n)
    part = part_words(n) if n in (2, 3, 4, 5, 10) else ""
    return {"n": register.number(draw, n), "times": times, "double": double, "part": part, "k": register.number(draw, n)}


def _phrase(draw: Draw, skin: Skin, register: Register, depth: int, level: str) -> Draft | None:
    made = e2_forms.chain(draw.rng, depth, "number")
    if made is None:
        return None
    form, operations, result = made
    if depth == 2 and not (operations[0][0] in "*/" and operations[1][0] in "+-"):
        return None
    text = draw.rng.choice(("a number", "a number", "a certain number", "some number"))
    for sign, n in operations:
        inner = text
        text = draw.say(_fitting(skin.guess[f"p{sign}"], n), q=inner, **_slots(draw, register, n))
        if f"{inner} and " in text and not inner.endswith("number"):  # "the sum of a number times 3 and 5"
            return None
    if "," in text:
        return None
    clause = draw.say(skin.guess["phrase"], p=text, c=result)
    return Draft(form, [clause], draw.say(skin.guess["ask"]), skin.guess["aside"])


def _consecutive(draw: Draw, skin: Skin, register: Register, depth: int, level: str) -> Draft | None:
    first, three = draw.rng.randint(1, 60), draw.rng.random() < 0.6
    total = 3 * first + 3 if three else 2 * first + 1
    inner = "smallest + 1" if not three else "smallest + 1 + smallest + 1 + 1"
    form = Form([f"smallest + {inner} = {total}"], "smallest", first)
    count = draw.rng.choice(("three", "3") if three else ("two", "2"))
    clause = draw.say(skin.guess["consecutive"], n=count, c=total)
    return Draft(form, [clause], draw.say(skin.guess["ask_smallest"]), skin.guess["aside"], unused=[3 if three else 2])


def _basket(draw: Draw, skin: Skin, register: Register, depth: int, level: str) -> Draft | None:
    things = draw.rng.sample(skin.goods, 2)
    pair = (singular(things[0]), singular(things[1]))
    made = e2_forms.system(draw.rng, pair, signed=False)
    if made is None:
        return None
    form, rows = made
    phrases, units = draw.rng.choice(skin.baskets)
    coin, name = draw.rng.choice(units), draw.names(skin.names, 1)[0]
    clauses, told = [], []
    for a, b, c in rows:
        counted = [_counted(draw, register, n, t) for n, t in zip((a, b), things, strict=True)]
        terms = [e2_forms.multiple(n, one) for n, one in zip((a, b), pair, strict=True)]
        if draw.rng.random() < 0.15:
            counted.reverse()
            terms.reverse()
        told.append(f"{' + '.join(terms)} = {c}")
        clauses.append(draw.say(phrases["row"], a=name, basket=listed(counted), c=c, coin=coin))
    question = draw.say(phrases["ask"], a=draw.rng.choice((with_article(form.goal), f"the {form.goal}")), coin=coin)
    people = (name,) if any(name in c for c in clauses) else ()
    return Draft(form, clauses, question, phrases["aside"], (*pair, *things, *people), told=told)


def _counted(draw: Draw, register: Register, n: int, thing: str) -> str:
    return with_article(singular(thing)) if n == 1 else f"{register.number(draw, n)} {thing}"


def _shares(draw: Draw, skin: Skin, register: Register, depth: int, level: str) -> Draft | None:
    world = draw.rng.choice(skin.shares)
    count = draw.rng.randint(2, max(2, min(5, depth)))
    return _related(draw, world, register, depth, level, draw.names(world.entities, count), skin)


def _numbers(draw: Draw, skin: Skin, register: Register, depth: int, level: str) -> Draft | None:
    names = draw.rng.choice((["first", "second"], ["second", "first"], ["smaller", "larger"], ["small", "big"]))
    return _related(draw, skin.numbers, register, depth, level, names, skin)


def _related(
    draw: Draw, world: World, register: Register, depth: int, level: str, names: list[str], skin: Skin
) -> Draft | None:
    ordered = names[0] in ("smaller", "small")
    kinds = ("more", "times") if ordered else ("more", "fewer", "times", "more")
    form, relations, total = e2_forms.shares(draw.rng, names, kinds)
    scene = Scene(draw, world, level, register, "", skin.names)
    noun = draw.rng.choice(world.nouns)
    scene.slots = {"noun": noun, "frame": world.frames[0], "tense": "does", "verb": "0"}
    order = draw.rng.sample(names, len(names))
    clauses = [scene.say("together", all=listed([scene.phrase(n) for n in order]), c=total)]
    told = [f"{' + '.join(order)} = {total}"]
    for relation in relations:
        slots = _slots(draw, register, relation.n)
        clauses.append(scene.say(relation.kind, a=scene.phrase(relation.name), b=scene.phrase(names[0]), **slots))
        told.append(equation(relation.kind, clauses[-1], relation.name, names[0], relation.n))
    question = scene.say("ask", a=scene.phrase(form.goal))
    return Draft(form, clauses, question, world.phrases["aside"], (*names, noun), told=told)


# From a draft to a problem


def _finish(draw: Draw, draft: Draft, register: Register, level: str, depth: int, cell: tuple[str, str]) -> Problem:
    if draft.movable and not draft.told:
        draft.told = list(draft.form.equations)
    dropped = _drop(draw, draft) if draw.unanswerable else ""
    if not dropped and draft.movable:
        _distract(draw, draft, level)
    if draft.movable and draw.rng.random() < 0.2:
        _shuffle(draw, draft)
    steps = _twin_steps(draft, dropped) if dropped else [f"find {draft.form.goal}", *_lines(draft)]
    answer = "unknown" if dropped else str(draft.form.answer)
    head = f"{'witness ' if dropped else ''}subst {draft.form.goal} = {answer}"
    tail = f" ; unused {' '.join(map(str, draft.unused))}" if draft.unused else ""
    told = [text for text in draft.told if text] if draft.movable else draft.form.equations
    check = " ; ".join([head, *told]) + tail
    question = _text(draw, draft, register)
    names = draft.names
    if register.lower:
        question, check, names = question.lower(), check.lower(), tuple(n.lower() for n in names)
        steps = [s.lower() for s in steps]
    givens = tuple((f"e{i}", equation) for i, equation in enumerate(draft.form.equations, 1))
    return Problem(
        CORE, *cell, level, question, tuple(steps), answer, "number", check, depth, givens, tuple(dict.fromkeys(names))
    )


def _drop(draw: Draw, draft: Draft) -> str:
    """Replace one equation by an irrelevant statement; the name of what is then missing."""
    n = draw.rng.randint(2, 60)
    if draft.hidden:
        draft.clauses[-1] = draw.say(draft.aside, n=n)
        draft.form.equations = [draft.form.equations[0].rpartition(" = ")[0] + f" = {draft.hidden}"]
        draft.unused.append(n)
        return draft.hidden
    index = draw.rng.randrange(len(draft.clauses))
    others = [name for name in draft.form.others if any(name in e for i, e in enumerate(draft.form.equations) if i != index)]
    who = draft.form.others[0]
    aside = draw.say(draft.aside, n=n, a=who)
    if draft.algebra is None:
        draft.clauses[index], draft.told[index] = aside, ""
    else:
        del draft.clauses[index]
        draft.aside_text = aside
    del draft.form.equations[index]
    draft.unused.append(n)
    goal_left = any(draft.form.goal in e.split() for e in draft.form.equations)
    return (others or [draft.form.goal])[0] if goal_left else draft.form.goal


def _twin_steps(draft: Draft, dropped: str) -> list[str]:
    found = re.search(r"= (\d+)$", draft.form.equations[-1]) or re.search(r"\d+", " ".join(draft.form.equations))
    first = [f"find {draft.form.goal}"]
    if dropped != draft.form.goal:
        return [*first, f"find {dropped}", f"missing {dropped}"]
    number = found.group(found.lastindex or 0) if found else str(draft.unused[0])
    return [*first, f"total : {number}", f"missing {dropped}"]


def _distract(draw: Draw, draft: Draft, level: str) -> None:
    for _ in range(draw.rng.randint(*_ASIDES[level])):
        n = draw.rng.randint(2, 60)
        who = draft.names[0] if draft.names else "it"
        place = draw.rng.randint(0, len(draft.clauses))
        draft.clauses.insert(place, draw.say(draft.aside, n=n, a=who))
        draft.told.insert(place, "")
        draft.unused.append(n)


def _shuffle(draw: Draw, draft: Draft) -> None:
    pairs = list(zip(draft.clauses, draft.told, strict=True))
    draw.rng.shuffle(pairs)
    draft.clauses, draft.told = [clause for clause, _ in pairs], [text for _, text in pairs]


def _text(draw: Draw, draft: Draft, register: Register) -> str:
    if draft.algebra is None:
        if draft.ordered and register.style in ("first", "joined"):  # these are instructions
            register = replace(register, style=draw.rng.choice(("plain", "terse")))
        return register.compose(draw, draft.clauses, draft.question)
    aside = draft.aside_text
    equations = draw.rng.choice((" and ", " and ", ", ", "; ")).join(draft.clauses)
    text = draw.say(draft.algebra, x=draft.form.goal, eqs=equations)
    text = text[:1].upper() + text[1:] if draw.rng.random() < 0.6 and text[:2].isalpha() else text
    if not aside:
        return text
    ended = text if text[-1] in ".?" else text + "."
    return f"{sentence(aside)} {text}" if draw.rng.random() < 0.5 else f"{ended} {sentence(aside)}"
