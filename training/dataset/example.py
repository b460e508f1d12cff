"""One row of the data set, picked at random and told readably."""

from collections import Counter
from itertools import islice

from training import corpus
from training.dataset import quality
from training.dataset.stream import Row, Stream, combinations, rows
from training.draw import Split
from training.grid import fillings

_AMONG = 12  # rows of a combination that one is picked from
_LOOKED_AT = 300  # rows of a combination, at most, to find some of a core


class NoSuchRowError(Exception):
    """What was asked for is nowhere in the grid; the message is one line that lists what is."""


def pick(seed: int, wanted: dict[str, str]) -> Row:
    """A row that has the domain, reasoning type, level and core that are `wanted`, by those names. Raises NoSuchRowError."""
    found = [
        (at, core)
        for at in combinations(Split.TRAIN)
        for core, _ in fillings()[at.domain, at.reasoning_type]
        if wanted.items() <= {"domain": at.domain, "type": at.reasoning_type, "level": at.level, "core": core}.items()
    ]
    if not found:
        raise NoSuchRowError(f"no problems of {' '.join(wanted.values())}; there are {_known(wanted)}")
    rng = corpus.seeded("example", seed, tuple(sorted(wanted.items())))
    at, core = rng.choice(found)
    drawn = islice(rows(Stream(seed, Split.TRAIN), at, Counter()), _LOOKED_AT)
    return rng.choice(list(islice((row for row in drawn if row.problem.core == core), _AMONG)))


def _known(wanted: dict[str, str]) -> str:
    """What there is of the first thing that is nowhere, or else the cells of the domains that are wanted."""
    cells = [(at.domain, at.reasoning_type, at.level, core) for at in combinations(Split.TRAIN)
             for core, _ in fillings()[at.domain, at.reasoning_type]]  # fmt: skip
    for place, name in enumerate(("domain", "type", "level", "core")):
        values = list(dict.fromkeys(cell[place] for cell in cells))
        if wanted.get(name, values[0]) not in values:
            return f"the {name}s {', '.join(values)}"
    near = (cell for cell in cells if wanted.get("domain", cell[0]) == cell[0] and wanted.get("core", cell[3]) == cell[3])
    near_or_all = list(near) or cells
    return ", ".join(dict.fromkeys(f"{domain} {kind} ({core})" for domain, kind, _, core in near_or_all))


def readable(row: Row) -> str:
    """The row as a person reads it."""
    problem = row.problem
    steps = [f"{number:3}  {step}" for number, step in enumerate(quality.steps(problem), 1)]
    tags = f"{problem.domain}, {problem.reasoning_type}, {problem.level}, {problem.core}, {row.kind}"
    return "\n".join([problem.question, "", *steps, "", problem.answer, "", f"check  {problem.check}", row.verification, tags])
