"""A2 with laws: one system's laws, what plays which part in another, and numbers there; worked out by filling all quantities in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from itertools import combinations

from model.compute import ComputeFault, format_number, value
from model.derivation.mapping import solution
from model.trace import BLANK, UNKNOWN
from training.draw import Draw
from training.tasks.a2_scene import Family

_LARGEST = 600
_MOST_SPARE = 2  # values of the model, so that they cannot contradict its laws
_DRAWS = 60  # of numbers for the same laws


@dataclass
class Plan:
    """Laws of the model, pairs of its names with those of the other system, values there and spare ones of the model, and what is asked."""

    nouns: tuple[str, str]
    laws: list[str]
    pairs: list[tuple[str, str]]
    values: list[tuple[str, str]]
    asked: str
    answer: str
    names: tuple[str, ...]
    spare: list[tuple[str, str]] = field(default_factory=list)
    idle: int = 0


def make(draw: Draw, families: Sequence[Family], depth: int, distractors: int) -> Plan | None:
    """A plan that takes as many lines to work out; None where the draw is no good."""
    rng = draw.rng
    count = rng.choice([size for size in range(1, 6) if 2 * size <= depth <= 3 * size])
    kin = rng.choice([one for one in families if len({law.split()[0] for law in one.laws}) >= count])
    laws = _chained(draw, kin, count)
    used = list(dict.fromkeys(word for law in laws for word in law.split() if word.isalpha()))
    ways = _ways(tuple(sorted(laws)), depth)
    asked, given = rng.choice(ways) if ways else ("", ())
    model, other = rng.sample(range(len(kin.systems)), 2)
    names = {place: (kin.systems[model][1][i], kin.systems[other][1][i]) for i, place in enumerate(kin.places)}
    if not asked or len({name for pair in names.values() for name in pair}) < 2 * len(names):
        return None
    numbers = next((drawn for _ in range(_DRAWS) if (drawn := _numbers(draw, laws, used))), None)
    if numbers is None:
        return None
    plan = Plan(
        (kin.systems[model][0], kin.systems[other][0]), [kin.named(law, model) for law in laws],
        rng.sample([names[place] for place in used], len(used)), [(names[place][1], format_number(numbers[place])) for place in given],
        names[asked][1], format_number(numbers[asked]), tuple(name for pair in names.values() for name in pair),
    )  # fmt: skip
    _distract(draw, plan, names, used, distractors)
    return _opened(draw, plan) if draw.unanswerable else plan


def _chained(draw: Draw, kin: Family, count: int) -> list[str]:
    """Laws of which each has a quantity in common with one before it, and gives one that no other gives."""
    found: list[str] = []
    for law in draw.rng.sample(kin.laws, len(kin.laws)) * 2:
        shared = not found or {*law.split()} & {word for one in found for word in one.split() if word.isalpha()}
        if len(found) < count and shared and all(law.split()[0] != one.split()[0] for one in found):
            found.append(law)
    return found


@cache
def _ways(laws: tuple[str, ...], depth: int) -> list[tuple[str, tuple[str, ...]]]:
    """What may be asked, and what is then given, so that all laws are needed and as many lines lead to what is asked.

    A law is carried over, perhaps solved, and worked out.
    """
    split = [law.split() for law in laws]
    used = list(dict.fromkeys(word for law in split for word in law if word.isalpha()))
    found = []
    for given in combinations(used, len(used) - len(laws)):
        by = _followed(split, given)
        if sum(2 + (name != law[0]) for name, law in by.items()) == depth and len(by) == len(laws):
            found += [(asked, given) for asked in by if _reached(by, asked) == len(laws)]
    return found


def _followed(laws: list[list[str]], given: Sequence[str]) -> dict[str, list[str]]:
    """The law by which each quantity follows."""
    found: dict[str, list[str]] = {}
    for law in laws * len(laws):
        unknown = {word for word in law if word.isalpha()} - {*given, *found}
        if len(unknown) == 1 and law.count(name := unknown.pop()) == 1:
            found[name] = law
    return found


def _reached(found: Mapping[str, list[str]], asked: str) -> int:
    """How many laws what is asked hangs on."""
    needed = [asked]
    for name in needed:
        needed += [word for word in dict.fromkeys(found[name]) if word in found and word not in needed]
    return len(needed)


def _numbers(draw: Draw, laws: list[str], used: list[str]) -> dict[str, Fraction] | None:
    """Small numbers for which every law holds; None where some are no good."""
    rng = draw.rng
    defined = {law.split()[0]: law.partition(" = ")[2] for law in laws}
    numbers = {
        place: Fraction(rng.randint(2, 12) if rng.random() < 0.7 else rng.randint(2, 40))
        for place in used
        if place not in defined
    }
    while len(numbers) < len(used):
        ready = [
            p for p, text in defined.items() if p not in numbers and all(w in numbers for w in text.split() if w.isalpha())
        ]
        if not ready:
            return None
        place = ready[0]
        try:
            numbers[place] = value(" ".join(str(numbers.get(word, word)) for word in defined[place].split()))
        except ComputeFault:
            return None
        if numbers[place].denominator > 2 or not 0 < numbers[place] <= _LARGEST:
            return None
    few = sum(number.denominator > 1 for number in numbers.values())
    return numbers if few <= 1 and len(set(numbers.values())) > len(numbers) // 2 else None


def _clauses(plan: Plan) -> tuple[str, ...]:
    return (
        f"{BLANK} = {plan.asked}", *plan.laws, *(f"{b} like {a}" for a, b in plan.pairs),
        *(f"{name} = {number}" for name, number in (*plan.values, *plan.spare)),
    )  # fmt: skip


def _distract(draw: Draw, plan: Plan, names: Mapping[str, tuple[str, str]], used: list[str], count: int) -> None:
    """Values of the model, parts that nothing hangs on, or sentences about something else."""
    rng = draw.rng
    free = [pair for place, pair in names.items() if place not in used]
    for _ in range(count):
        form = rng.choice(("model", "model", "part", "idle"))
        fresh = [a for a, _ in plan.pairs if a not in dict(plan.spare)]
        if form == "model" and fresh and len(plan.spare) < _MOST_SPARE:
            plan.spare.append((rng.choice(fresh), str(rng.randint(2, 40))))
        elif form == "part" and free:
            pair = free.pop(rng.randrange(len(free)))
            plan.pairs.insert(rng.randint(0, len(plan.pairs)), pair)
            if rng.random() < 0.5:
                plan.spare.append((pair[1], str(rng.randint(2, 40))))
        else:
            plan.idle += 1


def _opened(draw: Draw, plan: Plan) -> Plan | None:
    """The plan without one value or part that is needed, and a sentence about something else instead."""
    rng = draw.rng
    plan.idle += 1
    if rng.random() < 0.5:
        plan.values.pop(rng.randrange(len(plan.values)))
    else:
        needed = [pair for pair in plan.pairs if pair[1] == plan.asked or pair[1] in dict(plan.values)]
        plan.pairs.remove(rng.choice(needed))
    plan.answer = UNKNOWN
    found = solution(_clauses(plan))
    return plan if found is not None and found[2] == UNKNOWN else None
