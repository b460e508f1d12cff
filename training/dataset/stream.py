"""The rows of one combination of domain, reasoning type and difficulty. Row n is a pure function of (stream, combination, n).

A row is made from a *structure*, which a key draws, and put into words, which another key draws. So rows are made of structures, not
of texts: a paraphrase is the same structure in other words, a scaled row has the structure of a neighbour in difficulty, a
transferred one that of the same core in another domain, an adversarial one an idle number beside it, a retry a wrong step taken back.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import count

from model.trace import LEVELS
from training import corpus
from training.dataset import edges, quality
from training.dataset.distractors import distracted
from training.draw import Draw, Split
from training.grid import CELLS, SAMPLERS, fillings
from training.problem import Problem
from training.written import sample as written

# Kinds of rows and their shares in percent. Written rows come from questions written by hand; twins lack one premise that is needed.
KINDS = {
    "base": 40, "written": 12, "twin": 10, "paraphrase": 12, "scaled": 8, "transfer": 6, "adversarial": 6, "edge": 3, "retry": 3,
}  # fmt: skip
_DRAWN = ("base", "written")
_RETOLD = ("paraphrase", "adversarial", "retry")  # rows that are another row over again
# Unanswerable are only rows to train on and those of T7; nothing written by hand is deeper than what is trained on.
_LEFT_OUT = {
    Split.TRAIN: (), Split.T0: ("twin",), Split.T1: ("twin",), Split.T4: ("twin", "written", "scaled"),
    Split.T7: tuple(kind for kind in KINDS if kind != "twin"),
}  # fmt: skip
_EDGE_TRIES = 12
_BARREN = 400  # rows in a row that were not accepted: the combination has no more to give


@dataclass(frozen=True)
class Combination:
    """One of the 384: where a row belongs."""

    domain: str
    reasoning_type: str
    level: str

    def __str__(self) -> str:
        return f"{self.domain}-{self.reasoning_type}-{self.level}"


@dataclass(frozen=True)
class Stream:
    """What all rows depend on, beside the generator version. `half` is dev or test, of training it is empty."""

    seed: int
    split: Split
    half: str = ""


@dataclass(frozen=True)
class Row:
    """A problem that passed every rule, the structure that it was made from, and what its executed check says."""

    number: int
    kind: str
    structure: str
    problem: Problem
    verification: str


@dataclass(frozen=True)
class _Draft:
    problem: Problem
    structure: str
    plain: Problem  # before anything idle was told with it


class ExhaustedError(Exception):
    """A combination that has no more rows to give; the message names it and what rejected the last ones."""


def combinations(split: Split, domain: str | None = None) -> list[Combination]:
    """All combinations that a core fills, or those of one domain, in the order of the table; deeper than trained is expert alone."""
    levels = LEVELS[-1:] if split is Split.T4 else LEVELS
    return [Combination(*cell, level) for cell in fillings() for level in levels if domain in (None, cell[0])]


def rows(stream: Stream, at: Combination, rejected: Counter[str]) -> Iterator[Row]:
    """The accepted rows, endlessly; what is rejected is counted by rule. Raises ExhaustedError."""
    known = quality.Known()
    told: dict[str, str] = {}  # the instance of each structure that a row was made from
    barren = 0
    for number in count():
        kind, draft = _drafted(stream, at, number)
        rule, verification = _examined(stream, kind, draft, known, told) if draft else ("not drawn", "")
        if draft is None or rule:
            rejected[rule] += 1
            barren += 1
            if barren == _BARREN:
                raise ExhaustedError(f"{at}: no more rows after {number}; rejected: {dict(rejected)}")
            continue
        barren = 0
        told.setdefault(draft.structure, corpus.instance(draft.plain))
        yield Row(number, kind, draft.structure, draft.problem, verification)


def _examined(stream: Stream, kind: str, draft: _Draft, known: quality.Known, told: dict[str, str]) -> tuple[str, str]:
    """The rule that rejects a draft, empty where none does, and what its executed check says."""
    if not corpus.belongs(draft.plain, stream.split, stream.half):
        return "other split", ""
    retold = kind in _RETOLD
    if retold and told.get(draft.structure) != corpus.instance(draft.plain):
        return "nothing retold", ""
    return quality.examine(draft.problem, known, retold=retold)


def _drafted(stream: Stream, at: Combination, number: int) -> tuple[str, _Draft | None]:
    """A row of the number's kind, or a plain one where there is none of that kind; no plain one stands in for a twin."""
    kind = _kind(stream, at, number)
    draft = _MAKERS[kind](stream, at, number)
    return (kind, draft) if draft or kind == "twin" else ("base", _base(stream, at, number))


@lru_cache(maxsize=1 << 14)
def _kind(stream: Stream, at: Combination, number: int) -> str:
    shares = {kind: share for kind, share in KINDS.items() if kind not in _LEFT_OUT[stream.split]}
    return corpus.seeded("kind", stream, str(at), number).choices(tuple(shares), tuple(shares.values()))[0]


def _base(stream: Stream, at: Combination, number: int, words: str = "") -> _Draft | None:
    core, skin = _core(stream, at, number)
    return _told(stream, at, core, skin, f"{at}-{number}", words)


def _written(stream: Stream, at: Combination, number: int, words: str = "") -> _Draft | None:
    core, _ = _core(stream, at, number)
    problem = written.sample(_draw(stream, f"{at}-{number}", words), core, at.level, at.domain)
    return problem and _Draft(problem, f"{at}-{number}", problem)


def _twin(stream: Stream, at: Combination, number: int) -> _Draft | None:
    core, skin = _core(stream, at, number)
    return _told(stream, at, core, skin, f"{at}-{number}", "", twin=True)


def _paraphrase(stream: Stream, at: Combination, number: int) -> _Draft | None:
    """A row before this one in other words."""
    source = _before(stream, at, number, _DRAWN)
    if source is None:
        return None
    draft = _written(stream, at, source, str(number)) if _kind(stream, at, source) == "written" else None
    return draft or _base(stream, at, source, str(number))


def _scaled(stream: Stream, at: Combination, number: int) -> _Draft | None:
    """The structure of a neighbour in difficulty, grown or cut to this level."""
    place = LEVELS.index(at.level)
    level = corpus.seeded("level", stream, str(at), number).choice(
        LEVELS[max(0, place - 1) : place] + LEVELS[place + 1 : place + 2]
    )
    neighbour = replace(at, level=level)
    source = _before(stream, neighbour, number, ("base",))
    return source if source is None else _retold(stream, at, neighbour, source, number)


def _transfer(stream: Stream, at: Combination, number: int) -> _Draft | None:
    """The structure of a row of another domain that the same core serves."""
    core, _ = _core(stream, at, number)
    cells = [cell for cell in CELLS[core] if cell[0] != at.domain]
    if not cells:
        return None
    domain, reasoning_type, _ = corpus.seeded("domain", stream, str(at), number).choice(cells)
    other = Combination(domain, reasoning_type, at.level)
    source = next(
        (n for n in range(number, -1, -1) if _kind(stream, other, n) == "base" and _core(stream, other, n)[0] == core), None
    )
    return source if source is None else _retold(stream, at, other, source, number)


def _retold(stream: Stream, at: Combination, origin: Combination, source: int, number: int) -> _Draft | None:
    """The structure of a row of another combination, in this one's words; None where its core does not serve here."""
    core, _ = _core(stream, origin, source)
    skins = dict(fillings()[at.domain, at.reasoning_type])
    return _told(stream, at, core, skins[core], f"{origin}-{source}", str(number)) if core in skins else None


def _adversarial(stream: Stream, at: Combination, number: int) -> _Draft | None:
    """A row before this one in other words, and with a number that has nothing to do with it."""
    draft = _paraphrase(stream, at, number)
    if draft is None:
        return None
    problem = distracted(draft.problem, corpus.seeded("distractor", stream, str(at), number))
    return problem and replace(draft, problem=problem)


def _edge(stream: Stream, at: Combination, number: int) -> _Draft | None:
    core, skin = _core(stream, at, number)
    drafts = (_told(stream, at, core, skin, f"{at}-{number}-{trial}", "") for trial in range(_EDGE_TRIES))
    return next((draft for draft in drafts if draft and edges.on_edge(draft.problem)), None)


def _retry(stream: Stream, at: Combination, number: int) -> _Draft | None:
    """A row before this one in other words, in whose steps a wrong one is taken back."""
    draft = _paraphrase(stream, at, number)
    if draft is None:
        return None
    wrong = corpus.wrong_step(draft.problem, corpus.seeded("retry", stream, str(at), number))
    return wrong and replace(draft, problem=replace(draft.problem, retry=wrong))


_MAKERS: dict[str, Callable[[Stream, Combination, int], _Draft | None]] = {
    "base": _base, "written": _written, "twin": _twin, "paraphrase": _paraphrase, "scaled": _scaled, "transfer": _transfer,
    "adversarial": _adversarial, "edge": _edge, "retry": _retry,
}  # fmt: skip


def _before(stream: Stream, at: Combination, number: int, kinds: tuple[str, ...]) -> int | None:
    return next((n for n in range(number - 1, -1, -1) if _kind(stream, at, n) in kinds), None)


def _core(stream: Stream, at: Combination, number: int) -> tuple[str, object]:
    return corpus.seeded("core", stream, str(at), number).choice(fillings()[at.domain, at.reasoning_type])


def _told(
    stream: Stream, at: Combination, core: str, skin: object, structure: str, words: str, *, twin: bool = False
) -> _Draft | None:
    draw = _draw(stream, structure, words, twin=twin)
    problem = SAMPLERS[core].sample(draw, at.level, skin, at.domain, at.reasoning_type)
    return _Draft(problem, structure, problem) if problem.level == at.level else None


def _draw(stream: Stream, structure: str, words: str, *, twin: bool = False) -> Draw:
    return Draw(
        corpus.seeded("structure", stream, structure),
        stream.split,
        unanswerable=twin,
        words=corpus.seeded("words", stream, structure, words),
    )
