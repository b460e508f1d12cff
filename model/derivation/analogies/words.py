"""Analogies between terms: the way from one to the other by stated facts, gone again from the third."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

BACK = "back"  # behind a relation that is gone against its direction
Path = tuple[tuple[str, str], ...]  # relations, each with the term that it leads to


@dataclass
class Facts:
    """What is stated: from each term by each relation to others, and back."""

    steps: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, one: str, relation: str, other: str) -> None:
        """One fact."""
        for start, way, end in ((one, relation, other), (other, f"{relation} {BACK}", one)):
            if (way, end) not in self.steps[start]:
                self.steps[start].append((way, end))

    def shortest(self, start: str, end: str) -> list[Path]:
        """The shortest ways from a term to another, none where they are not linked."""
        paths: list[Path] = [()]
        seen = {start}
        while paths and start != end:
            paths = [(*path, step) for path in paths for step in self.steps[_last(path, start)] if step[1] not in seen]
            found = [path for path in paths if path[-1][1] == end]
            if found:
                return found
            seen |= {path[-1][1] for path in paths}
        return []

    def followed(self, start: str, ways: Sequence[str]) -> list[Path]:
        """Where the same relations lead from another term, each as far as it goes."""
        paths: list[Path] = [()]
        for way in ways:
            on = [(*path, step) for path in paths for step in self.steps[_last(path, start)] if step[0] == way]
            if not on:
                return paths
            paths = on
        return paths


def _last(path: Path, start: str) -> str:
    return path[-1][1] if path else start


def derived(facts: Facts, pairs: Sequence[tuple[str, str]], asked: Sequence[str]) -> tuple[list[str], str | None]:
    """The lines that lead to the fourth term, or to `yes` or `no` where two are asked about; None where it does not follow."""
    start = asked[0]
    links = [path for path in facts.shortest(*pairs[0]) if all(_links(facts, pair, path) for pair in pairs[1:])]
    if not links:
        one, other = pairs[0]
        return [*_known(facts, [one, start, other, *facts.steps]), f"missing {one} {other}"], None
    reached: dict[str, tuple[Path, Path]] = {}
    for link in links:
        for path in facts.followed(start, _ways(link)):
            if len(path) == len(link):
                reached.setdefault(path[-1][1], (link, path))
    if len(asked) > 1:
        return _judged(facts, pairs, asked, links, reached)
    if len(reached) == 1:
        (end, (link, path)), *_ = reached.items()
        return [*_models(facts, pairs, link), *_lines(start, path)], end
    return _open(facts, pairs, start, links, reached), None


def _judged(
    facts: Facts,
    pairs: Sequence[tuple[str, str]],
    asked: Sequence[str],
    links: list[Path],
    reached: dict[str, tuple[Path, Path]],
) -> tuple[list[str], str | None]:
    start, end = asked
    if reached:
        link, path = reached.get(end) or next(iter(reached.values()))
        return [*_models(facts, pairs, link), *_lines(start, path)], "yes" if end in reached else "no"
    others = [path for path in facts.shortest(start, end) if len(path) <= len(links[0])]
    if others:
        return [*_models(facts, pairs, links[0]), *_lines(start, others[0])], "no"
    return _open(facts, pairs, start, links, reached), None


def _open(
    facts: Facts, pairs: Sequence[tuple[str, str]], start: str, links: list[Path], reached: dict[str, tuple[Path, Path]]
) -> list[str]:
    """As far as it goes, and what is missing: where the third term leads, or which of several ways is meant."""
    link = links[0]
    path = facts.followed(start, _ways(link))[0]
    if reached:
        return [*_models(facts, pairs, link), f"missing {start}"]
    way = link[len(path)][0].removesuffix(f" {BACK}")
    return [*_models(facts, pairs, link), *_lines(start, path), f"missing {_last(path, start)} {way}"]


def _ways(path: Path) -> list[str]:
    return [way for way, _ in path]


def _links(facts: Facts, pair: tuple[str, str], link: Path) -> bool:
    paths = facts.followed(pair[0], _ways(link))
    return any(len(path) == len(link) and path[-1][1] == pair[1] for path in paths)


def _models(facts: Facts, pairs: Sequence[tuple[str, str]], link: Path) -> Iterator[str]:
    """The way within each pair to go by."""
    for one, other in pairs:
        yield from _lines(one, next(p for p in facts.followed(one, _ways(link)) if len(p) == len(link) and p[-1][1] == other))


def _lines(start: str, path: Path) -> Iterator[str]:
    for way, end in path:
        yield f"{start} : {end} via {way}"
        start = end


def _known(facts: Facts, terms: Sequence[str]) -> list[str]:
    """A fact of the first of some terms of which there is one."""
    return next(([f"{term} : {end} via {way}"] for term in terms for way, end in facts.steps.get(term, ())[:1]), [])
