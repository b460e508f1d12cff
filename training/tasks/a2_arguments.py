"""A2 with arguments: a model and others with their own terms, of the same form or with one statement changed; solved by renaming."""

from collections.abc import Sequence
from dataclasses import dataclass

from model.guards.categorical import FILLERS
from model.question import forms, word_forms
from training.draw import Draw
from training.tasks.a2_argument_phrases import TABLES
from training.tasks.a2_scene import World
from training.tasks.l1_text import plural

UNKNOWN = "unknown"
# How many arguments are compared, and of how many statements, where as many statements are compared.
_WHICH = {4: (2, 2), 6: (2, 3), 7: (2, 4), 8: (2, 4), 9: (3, 3), 10: (2, 5)}
_MANY = 8
_CHANGES = 40  # drawn until one makes another form
ORDINALS = ("first", "second", "third", "fourth")
_FORMS = ("all", "all", "all", "no", "no", "some", "some", "other")
_SPOKEN = word_forms(" ".join(text for table in TABLES.values() for text in (*table.train, *table.held_out)))
Statement = tuple[str, str, str]  # form, of which kind, what; the last one of an argument is its conclusion
Argument = list[Statement]


@dataclass
class Plan:
    """Arguments, the model first, each in the terms of a world; what is asked, the place of a gap, and the answer."""

    arguments: list[Argument]
    worlds: list[World]
    nouns: frozenset[str]
    asked: str  # same, which, gap
    answer: str
    gap: tuple[int, int] = (-1, 0)  # a statement of the second argument, and which of its terms is left out
    idle: int = 0

    @property
    def terms(self) -> tuple[str, ...]:
        """All terms, in their order."""
        return tuple(dict.fromkeys(term for argument in self.arguments for one in argument for term in one[1:]))


@dataclass(frozen=True)
class Shape:
    """What is asked, how many arguments are compared with the model, how many statements each has, and which is of its form."""

    asked: str
    others: int
    size: int
    right: int


def make(draw: Draw, worlds: Sequence[World], shape: Shape) -> Plan | None:
    """A plan of a shape; None where the draw is no good."""
    rng = draw.rng
    asked, others, size, right = shape.asked, shape.others, shape.size, shape.right
    model = _drawn(draw, size)
    if model is None:
        return None
    arguments = [model]
    for i in range(others):
        changes = (_changed(draw, model) for _ in range(_CHANGES))
        other = model if i == right else next((one for one in changes if one and alike(model, one) is False), None)
        if other is None:
            return None
        arguments.append(other)
    answer = ORDINALS[right + 1] if asked == "which" else "yes" if right == 0 else "no"
    where = rng.sample(list(worlds), len(worlds))
    chosen = [where[i % len(where)] for i in range(others + 1)]
    taken, nouns, named = set(_SPOKEN | FILLERS), set[str](), list[Argument]()
    for world, argument in zip(chosen, arguments, strict=True):
        words = _kinds(draw, world, size, taken, short=others * size > _MANY)
        nouns |= {word for word, noun in words if noun}
        renamed = [(form, words[int(a)][0], words[int(b)][0]) for form, a, b in argument]
        named.append([*rng.sample(renamed[:-1], size - 1), renamed[-1]])
    plan = Plan(named, chosen, frozenset(nouns), asked, answer)
    return _gapped(draw, plan) if asked == "gap" else plan


def shape(draw: Draw, depth: int) -> Shape:
    """A shape in which as many statements are compared; drawn once an item, so that no answer is refused oftener than another."""
    rng = draw.rng
    if draw.unanswerable:
        return Shape("gap", 1, max(3, min(depth, 5)), 0)
    if depth > 6 or (depth in (4, 6) and rng.random() < 0.4):
        others, size = _WHICH.get(depth, (2, 6))
        return Shape("which", others, size, rng.randrange(others))
    asked = rng.choice(("same", "same", "gap")) if depth < 6 else "same"
    return Shape(asked, 1, depth, -1 if asked == "same" and rng.random() < 0.5 else 0)


def _drawn(draw: Draw, size: int) -> Argument | None:
    """A chain of premises over numbered terms, each two joined in either direction, and a conclusion about its ends."""
    rng = draw.rng
    ends = [(i, i + 1) for i in range(size - 1)] if size > 2 else [(0, 1)]
    last = (0, size - 1)
    found = [(rng.choice(_FORMS), *map(str, pair if rng.random() < 0.6 else pair[::-1])) for pair in (*ends, last)]
    return found if len(set(found)) == len(found) else None


def _changed(draw: Draw, model: Argument) -> Argument | None:
    """The model with one statement turned round, in another form, or with terms of two statements exchanged."""
    rng, other = draw.rng, list(model)
    at = rng.randrange(len(other))
    form, one, two = other[at]
    how = rng.choice(("turned", "turned", "form", "exchanged"))
    if how == "turned" and form in ("all", "other"):
        other[at] = (form, two, one)
    elif how == "form":
        other[at] = (rng.choice([name for name in ("all", "no", "some", "other") if name != form]), one, two)
    elif how == "exchanged" and len(model) > 2:
        second = rng.choice([i for i in range(len(other)) if i != at])
        other[at], other[second] = (form, one, other[second][2]), (other[second][0], other[second][1], two)
    else:
        return None
    joined = {term for statement in other for term in statement[1:]}
    return other if all(a != b for _, a, b in other) and len(joined) == max(2, len(model)) else None


def alike(model: Argument, other: Argument) -> bool | None:
    """Whether some renaming of terms makes one argument of another; None where it hangs on whether `some A are B` is `some B are A`."""
    strict, loose = (_renamed(model, other, turning=turning) for turning in (False, True))
    return strict if strict == loose else None


def _renamed(model: Argument, other: Argument, *, turning: bool) -> bool:
    """Statement by statement, the conclusion first, every partner is tried that the names so far allow."""

    def laid(left: Argument, pool: Argument, names: dict[str, str]) -> bool:
        if not left:
            return True
        (form, *terms), *rest = left
        for i, (kind, *partners) in enumerate(pool):
            for ends in (partners, partners[::-1])[: 1 + (turning and form.endswith(("some", "no")))]:
                fresh = dict(zip(terms, ends, strict=True))
                known = {**names, **fresh}
                kept = all(names.get(term, end) == end for term, end in fresh.items())
                if (
                    kind == form
                    and kept
                    and len({*known.values()}) == len(known)
                    and laid(rest, pool[:i] + pool[i + 1 :], known)
                ):
                    return True
        return False

    whole = [[(f"so {one[-1][0]}", *one[-1][1:]), *one[:-1]] for one in (model, other)]
    return laid(whole[0], whole[1], {})


def _kinds(draw: Draw, world: World, count: int, taken: set[str], *, short: bool) -> list[tuple[str, bool]]:
    """Terms of a world that no reader takes for one another, each with whether it is a noun; short nouns where there are many."""
    rng = draw.rng
    beings = {form for pair in world.beings for word in pair for form in forms(word)}
    found: list[tuple[str, bool]] = []
    while len(found) < count:
        invented, noun = rng.random() < world.invented and not short, rng.random() >= world.described or short
        word = (
            draw.invent().lower()
            if invented
            else rng.choice([word for word in world.nouns if len(word) < 7 or not short] if noun else world.adjectives)
        )
        spelt = forms(word) | forms(plural(word))
        if not (taken | beings) & spelt and (not invented or word[-1] not in "sxzh"):
            found.append((word, noun or invented))
            taken |= spelt
    return found


def _gapped(draw: Draw, plan: Plan) -> Plan | None:
    """The plan with a gap in a statement of the second argument; without the premise that would fill it where it is to be open."""
    rng, other = draw.rng, plan.arguments[1]
    at, place = rng.randrange(len(other)), rng.randrange(2)
    term = other[at][1 + place]
    if draw.unanswerable:
        rest = [i for i, one in enumerate(other) if term in one[1:] and i != at]
        if len(rest) != 1 or rest[0] == len(other) - 1:
            return None
        other.pop(rest[0])
        at -= rest[0] < at
        plan.idle += 1
    plan.gap, plan.answer = (at, place), UNKNOWN if draw.unanswerable else term
    return plan
