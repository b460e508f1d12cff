"""One row of the data set, picked at random and told readably."""

from collections import Counter
from itertools import islice

from training import corpus
from training.dataset import quality
from training.dataset.stream import Combination, Row, Stream, combinations, rows
from training.draw import Split
from training.grid import fillings

_AMONG = 12  # rows of a combination that one is picked from
_LOOKED_AT = 300  # rows of a combination, at most, to find some of a core


class NoSuchRowError(Exception):
    """What was asked for is nowhere in the grid; the message is one line that lists what is."""


def pick(seed: int, wanted: dict[str, str]) -> Row:
    """A row that has the domain, reasoning type, level and core that are `wanted`, by those names. Raises NoSuchRowError."""
    found = [place for place in _places() if wanted.items() <= place.items()]
    if not found:
        raise NoSuchRowError(f"no problems of {' '.join(wanted.values())}; there are {_known(wanted)}")
    rng = corpus.seeded("example", seed, tuple(sorted(wanted.items())))
    place = rng.choice(found)
    at = Combination(place["domain"], place["type"], place["level"])
    drawn = islice(rows(Stream(seed, Split.TRAIN), at, Counter()), _LOOKED_AT)
    return rng.choice(list(islice((row for row in drawn if row.problem.core == place["core"]), _AMONG)))


def _places() -> list[dict[str, str]]:
    """Every combination with each core that fills it."""
    return [
        {"domain": at.domain, "type": at.reasoning_type, "level": at.level, "core": core}
        for at in combinations(Split.TRAIN)
        for core, _ in fillings()[at.domain, at.reasoning_type]
    ]


def _known(wanted: dict[str, str]) -> str:
    """What there is of the first thing that is nowhere; where only together they are nowhere, what there is of the first of them."""
    for name, value in wanted.items():
        values = list(dict.fromkeys(place[name] for place in _places()))
        if value not in values:
            return f"the {name}s {', '.join(values)}"
    first, value = next(iter(wanted.items()))
    near = [place for place in _places() if place[first] == value]
    return ", ".join(dict.fromkeys(f"{place['domain']} {place['type']} {place['core']}" for place in near))


def readable(row: Row) -> str:
    """The row as a person reads it."""
    problem = row.problem
    steps = [f"{number:3}  {step}" for number, step in enumerate(quality.steps(problem), 1)]
    tags = f"{problem.domain}, {problem.reasoning_type}, {problem.level}, {problem.core}, {row.kind}"
    return "\n".join([problem.question, "", *steps, "", problem.answer, "", f"check  {problem.check}", row.verification, tags])
