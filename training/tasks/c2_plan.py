"""C2: a course of events is drawn, enough of it is told, and what is asked follows from that."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from training.draw import Draw

_LENGTHS = (3, 28)
_YEARS = (240, 1780)


@dataclass(frozen=True)
class Scene:
    """What lasts for some time: the verbs of its beginning, its end and its length, past and as questions, and its noun.

    `name` is how one of them is called, `live` what two are that are there at one time, `heirs` whether one follows another.
    """

    name: str
    span: str
    began: tuple[tuple[str, str], ...]
    ended: tuple[tuple[str, str], ...]
    lasted: tuple[tuple[str, str], ...]
    held: tuple[str, ...]
    live: str
    heirs: bool = False


@dataclass(frozen=True)
class Skin:
    """The words of a domain: names, what lasts, and what takes place in one year: by a noun, or by a noun and a place."""

    names: tuple[str, ...]
    scenes: tuple[Scene, ...]
    events: tuple[str, ...]
    places: tuple[str, ...]
    nouns: tuple[str, ...]
    happened: tuple[str, ...]


@dataclass(frozen=True)
class Told:
    """One premise: its kind, whom it names in the order of its sentence, and its numbers."""

    kind: str
    names: tuple[str, ...]
    year: int = 0
    years: int = 0

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that read it."""
        return tuple(
            text.format(*self.names, n=self.year, m=self.years, row=" then ".join(self.names)) for text in _CLAUSES[self.kind]
        )


_CLAUSES = {
    "from": ("{0} from {n}",),
    "to": ("{0} to {n}",),
    "for": ("{0} for {m}",),
    "from_to": ("{0} from {n} to {m}",),  # `years` is then the second year
    "from_for": ("{0} from {n} for {m}",),
    "for_to": ("{0} for {m} to {n}",),
    "follows": ("{0} follows {1}",),
    "then": ("{0} then {1}",),
    "follows_for": ("{0} follows {1}", "{0} for {m}"),
    "then_for": ("{0} then {1}", "{1} for {m}"),
    "row": ("{row}",),
    "in": ("{0} in {n}",),
    "gap_after": ("{0} {m} after {1}",),
    "gap_before": ("{0} {m} before {1}",),
    "in_later": ("{1} in {n}", "{0} {m} after {1}"),
    "with": ("{0} with {1}",),
    "before": ("{0} before {1}",),
    "after": ("{0} after {1}",),
    "between": ("{0} before {1}", "{0} after {2}"),
}


@dataclass
class Plan:
    """What is told and asked: `asked` a kind and names, `answer` as it is known from how things went."""

    scene: Scene | None
    told: list[Told]
    asked: tuple[str, ...]
    answer: str
    year: int = 0  # that the question names
    options: tuple[str, ...] = ()
    ordered: bool = False  # whether the order in which it is told is kept
    extra: list[Told] = field(default_factory=list)  # told, and of no use

    @property
    def head(self) -> str:
        """The clause that reads what is asked, without its blank."""
        kind, *names = self.asked
        return {"who": f"who {self.year}", "who_when": f"who {names[-1]}" if names else "", "first": kind, "last": kind}.get(
            kind
        ) or {"span": "between {0} {1}", "before": "{0} before {1}", "after": "{0} after {1}"}.get(
            kind, "{0} meets {1}" if kind in ("meets", "reigned") else "{0} " + kind
        ).format(*names)


def make(draw: Draw, skin: Skin, depth: int, spare: int) -> Plan:
    """A plan of about as many operations as wanted."""
    forms: list[Callable[[Draw, Skin, int, int], Plan]] = [_reigns, _reigns, _rulers, _dates, _dates]
    forms += [_order, _order, _ends] if depth > 1 else [_single, _single]
    forms += [_meeting, _single] if depth <= 2 else []
    return draw.rng.choice(forms)(draw, skin, depth, spare)


# What lasts


@dataclass
class _Line:
    """Rulers with the years in which they came and went."""

    names: list[str]
    years: list[int]

    def of(self, name: str) -> tuple[int, int]:
        at = self.names.index(name)
        return self.years[at], self.years[at + 1]


def _line(draw: Draw, skin: Skin, count: int) -> _Line:
    years = [draw.rng.randint(*_YEARS)]
    for _ in range(count):
        years.append(years[-1] + draw.rng.randint(*_LENGTHS))
    return _Line(draw.names(skin.names, count), years)


def _successions(draw: Draw, line: _Line, *, row: bool) -> tuple[list[Told], dict[str, int]]:
    """How the rulers followed each other, and the lengths that are told."""
    rng = draw.rng
    lengths = {name: line.of(name)[1] - line.of(name)[0] for name in line.names}
    if row and len(line.names) > 2:
        return [Told("row", tuple(line.names))], lengths
    told = []
    for one, other in zip(line.names, line.names[1:], strict=False):
        kind = rng.choice(("follows", "then"))
        told.append(Told(kind, (other, one) if kind == "follows" else (one, other)))
    return told, lengths


def _merged(draw: Draw, told: Sequence[Told], lengths: dict[str, int]) -> list[Told]:
    """Successions with the length of the one who comes, in one sentence where that is drawn."""
    found = []
    for one in told:
        comes = one.names[0] if one.kind == "follows" else one.names[-1]
        if one.kind in ("follows", "then") and comes in lengths and draw.rng.random() < 0.6:
            found.append(Told(f"{one.kind}_for", one.names, 0, lengths.pop(comes)))
        else:
            found.append(one)
    return found


def _anchored(draw: Draw, name: str, year: int, length: int, *, start: bool) -> list[Told]:
    """A year and a length of one of them, in one sentence or two."""
    if draw.rng.random() < 0.6:
        return [Told("from_for" if start else "for_to", (name,), year, length)]
    told = [Told("from" if start else "to", (name,), year), Told("for", (name,), 0, length)]
    draw.rng.shuffle(told)
    return told


def _reigns(draw: Draw, skin: Skin, depth: int, spare: int) -> Plan:
    """Reigns one after another, reckoned forwards from the first year or backwards from the last."""
    rng = draw.rng
    scene = rng.choice([scene for scene in skin.scenes if scene.heirs])
    more = rng.randint(0, 1)  # whether it is asked when the next one came, or the one before went
    line = _line(draw, skin, depth + more)
    names = line.names
    forwards = rng.random() < 0.65
    used = names[:depth] if forwards else names[more:]
    told, lengths = _successions(draw, line, row=depth > 4 or rng.random() < 0.2)
    lengths = {name: lengths[name] for name in used}
    first = used[0] if forwards else used[-1]
    anchor = _anchored(draw, first, line.of(first)[0] if forwards else line.of(first)[1], lengths.pop(first), start=forwards)
    told = _merged(draw, told, lengths)
    told += [Told("for", (name,), 0, years) for name, years in lengths.items()]
    if not forwards:
        told = [one for one in told if one.kind != "row"] + [one for one in told if one.kind == "row"]
    target = names[-1] if forwards else names[0]
    kind = ("from" if more else "to") if forwards else ("to" if more else "from")
    answer = line.of(target)[0 if kind == "from" else 1]
    return Plan(
        scene,
        [*anchor, *told],
        (kind, target),
        str(answer),
        ordered=rng.random() < 0.7,
        extra=_others(draw, skin, scene, line, spare),
    )


def _others(draw: Draw, skin: Skin, scene: Scene, line: _Line, count: int) -> list[Told]:
    """What is told besides: of other lives and wars, or, as one throne has one line of rulers, of events."""
    years = [line.years[0] + draw.rng.randint(-60, 60) for _ in range(count)]
    if scene.heirs:
        return [Told("in", (name,), year) for name, year in zip(draw.rng.sample(skin.events, count), years, strict=True)]
    names = [name for name in draw.names(skin.names, count + len(line.names)) if name not in line.names]
    return [Told(draw.rng.choice(("from", "to")), (name,), year) for name, year in zip(names, years, strict=False)]


def _rulers(draw: Draw, skin: Skin, depth: int, spare: int) -> Plan:
    """Who ruled in a year, or when something took place; or whether somebody did."""
    rng = draw.rng
    scene = rng.choice([scene for scene in skin.scenes if scene.heirs])
    about = rng.random() < 0.5 and depth > 1  # an event, a reckoning more, or a year
    hops = depth - about
    count = max(hops, 2 if hops == 1 else hops + rng.randint(0, 1))
    line = _line(draw, skin, count)
    told, lengths = _successions(draw, line, row=depth > 4 or rng.random() < 0.2)
    first = line.names[0]
    anchor = _anchored(draw, first, line.years[0], lengths.pop(first), start=True)
    told = [*anchor, *_merged(draw, told, lengths)]
    told += [Told("for", (name,), 0, years) for name, years in lengths.items()]
    ruler = line.names[hops - 1]
    begins, ends = line.of(ruler)
    year = rng.randint(begins + 1, ends - 1)
    form = rng.choice(("who_when", "yes", "no"))
    if about and form == "no":
        year = rng.choice((begins - rng.randint(1, 12), ends + rng.randint(1, 12)))
    extra = _others(draw, skin, scene, line, spare if not about else 0)
    if not about:
        return Plan(scene, told, ("who",), ruler, year, tuple(line.names), ordered=rng.random() < 0.7, extra=extra)
    events = _events(draw, skin, 2)
    gap = rng.randint(2, 40)
    base = year - gap
    told.append(Told("in_later", (events[0], events[1]), base, gap) if rng.random() < 0.3 else Told("in", (events[1],), base))
    if told[-1].kind == "in":
        told.append(Told("gap_after", (events[0], events[1]), 0, gap))
    ordered = rng.random() < 0.7
    if form == "who_when":
        return Plan(scene, told, (form, events[0]), ruler, 0, tuple(line.names), ordered, extra)
    return Plan(scene, told, ("reigned", ruler, events[0]), form, 0, ("yes", "no"), ordered, extra)


def _single(draw: Draw, skin: Skin, depth: int, spare: int) -> Plan:
    """One life, war or reign: two of its beginning, its end and its length are told, the third is asked."""
    rng = draw.rng
    scene = rng.choice(skin.scenes)
    line = _line(draw, skin, 1)
    name, (begins, ends) = line.names[0], line.years
    kind = rng.choice(("from", "to", "for"))
    parts = {
        "to": ("from_for", (begins, ends - begins), [Told("from", (name,), begins), Told("for", (name,), 0, ends - begins)]),
        "from": ("for_to", (ends, ends - begins), [Told("to", (name,), ends), Told("for", (name,), 0, ends - begins)]),
        "for": ("from_to", (begins, ends), [Told("from", (name,), begins), Told("to", (name,), ends)]),
    }
    whole, numbers, apart = parts[kind]
    told = [Told(whole, (name,), *numbers)] if rng.random() < 0.5 else rng.sample(apart, 2)
    answer = {"from": begins, "to": ends, "for": ends - begins}[kind]
    # of others it is told, too, unless nothing idle is wanted
    return Plan(scene, told, (kind, name), str(answer), extra=_others(draw, skin, scene, line, spare + (rng.random() < 0.5)))


def _meeting(draw: Draw, skin: Skin, depth: int, spare: int) -> Plan:
    """Whether two lives or wars overlap."""
    rng = draw.rng
    scene = rng.choice([scene for scene in skin.scenes if not scene.heirs])
    names = draw.names(skin.names, 2)
    begins = rng.randint(*_YEARS)
    length, other = rng.randint(12, 60), rng.randint(12, 60)
    meets = rng.random() < 0.5
    shift = rng.choice((-1, 1)) * (rng.randint(1, 8) if rng.random() < 0.5 else rng.randint(1, 11))
    start = begins + length + abs(shift) * (-1 if meets else 1)
    spans = {names[0]: (begins, begins + length), names[1]: (start, start + other)}
    kinds = ["from_for", "for_to"] if depth == 2 else ["from_for" if rng.random() < 0.6 else "for_to", "from_to"]
    told = []
    for name, kind in zip(rng.sample(names, 2), kinds, strict=True):
        first, last = spans[name]
        told.append(Told(kind, (name,), last if kind == "for_to" else first, last if kind == "from_to" else last - first))
    asked = rng.sample(names, 2)
    return Plan(scene, told, ("meets", *asked), "yes" if meets else "no", 0, ("yes", "no"))


# What takes place in one year


def _events(draw: Draw, skin: Skin, count: int) -> list[str]:
    return draw.rng.sample(skin.events, count) if draw.rng.random() < 0.6 else draw.names(skin.places, count)


def _dates(draw: Draw, skin: Skin, depth: int, spare: int) -> Plan:
    """Events so many years apart: a date, the years between two, or which of them is earlier."""
    rng = draw.rng
    form = rng.choice(("in", "in", "span", "before" if depth > 1 else "in"))
    hops = {"in": depth, "span": depth + 1, "before": depth}[form]
    names = _events(draw, skin, hops + 1)
    years = {names[0]: rng.randint(*_YEARS)}
    told: list[Told] = []
    fork = rng.randint(1, depth - 1) + 1 if form == "before" else 0  # from where on a second line starts at the date
    for at, (before, name) in enumerate(itertools.pairwise(names), 1):
        base = names[0] if at == fork else before
        gap = rng.randint(2, 30) * rng.choice((-1, 1))
        years[name] = years[base] + gap
        one, other, late = (name, base, gap > 0) if rng.random() < 0.75 else (base, name, gap < 0)
        told.append(Told("gap_after" if late else "gap_before", (one, other), 0, abs(gap)))
    if form != "span" or rng.random() < 0.3:
        told.insert(0, Told("in", (names[0],), years[names[0]]))
    if form == "in" and told[1].kind == "gap_after" and told[1].names[1] == names[0] and rng.random() < 0.35:
        told[:2] = [Told("in_later", told[1].names, told[0].year, told[1].years)]
    extra = [
        Told("gap_after", (name, rng.choice(names[:-1])), 0, rng.randint(2, 30)) for name in _more(draw, skin, names, spare)
    ]
    ordered = rng.random() < 0.5
    if form == "in":
        last = names[-1]
        if spare and rng.random() < 0.3:  # asked of what was in the same year
            twin = next(iter(_more(draw, skin, [*names, *(one.names[0] for one in extra)], 1)), "")
            if twin:
                return Plan(None, [*told, Told("with", (twin, last))], ("in", twin), str(years[last]), 0, (), ordered, extra)
        return Plan(None, told, ("in", last), str(years[last]), 0, (), ordered, extra)
    one, other = rng.sample([names[0], names[-1]], 2)
    if form == "span":
        return Plan(None, told, ("span", one, other), str(abs(years[one] - years[other])), 0, (), ordered, extra)
    one, other = rng.sample([names[fork - 1], names[-1]], 2)
    link = rng.choice(("before", "after"))
    so = years[one] < years[other] if link == "before" else years[one] > years[other]
    return Plan(None, told, (link, one, other), "yes" if so else "no", 0, ("yes", "no"), ordered, extra)


def _more(draw: Draw, skin: Skin, names: Sequence[str], count: int) -> list[str]:
    """Other events, called as those are."""
    pool = skin.events if names[0] in skin.events else skin.places
    left = [name for name in pool if name not in names]
    return draw.rng.sample(left, min(count, len(left)))


def _order(draw: Draw, skin: Skin, depth: int, spare: int) -> Plan:
    """Statements of before and after: whether one came before another, perhaps not settled."""
    rng = draw.rng
    answer = rng.choice(("yes", "no", "unknown"))
    names = _events(draw, skin, depth + 2)
    if answer == "unknown":
        # two branches of one event: what stands on one of them and on the other is not settled
        cut = rng.randint(1, depth)
        pairs = [(a, b) for a, b in itertools.pairwise(names) if b != names[cut + 1]]
        pairs.append((names[rng.randrange(cut)], names[cut + 1]))
        one, other = rng.sample([names[cut], names[rng.randint(cut + 1, len(names) - 1)]], 2)
    else:
        chain, leaf = names[:-1], names[-1]
        pairs = list(itertools.pairwise(chain))
        first, last = chain[0], chain[-1]
        near = rng.choice(chain[:-1])
        pairs.append((near, leaf) if rng.random() < 0.5 else (leaf, rng.choice(chain[1:])))
        one, other = (first, last) if answer == "yes" else (last, first)
    link = rng.choice(("before", "after"))
    asked = (link, one, other) if link == "before" else (link, other, one)
    extra = [(rng.choice(names), name) for name in _more(draw, skin, names, spare)]
    told = _stated(draw, [*pairs, *extra])
    return Plan(None, told, asked, answer, 0, ("yes", "no", "unknown"))


def _stated(draw: Draw, pairs: Sequence[tuple[str, str]]) -> list[Told]:
    """Orders of two, each said one way or the other, sometimes two of one event in a sentence; shuffled."""
    rng = draw.rng
    left, told = list(pairs), []
    rng.shuffle(left)
    while left:
        one, other = left.pop()
        behind = next((pair for pair in left if pair[1] == one), None)
        if behind and rng.random() < 0.3:
            left.remove(behind)
            told.append(Told("between", (one, other, behind[0])))
        elif rng.random() < 0.5:
            told.append(Told("before", (one, other)))
        else:
            told.append(Told("after", (other, one)))
    return told


def _ends(draw: Draw, skin: Skin, depth: int, spare: int) -> Plan:
    """Which of all came first, or last: the others each have something on that side of them."""
    rng = draw.rng
    kind = rng.choice(("first", "last"))
    names = _events(draw, skin, depth + 1)
    pairs = []
    for at in range(1, len(names)):
        near = names[max(0, at - rng.choice((1, 1, 2)))]
        pairs.append((near, names[at]) if kind == "first" else (names[at], near))
    return Plan(None, _stated(draw, pairs), (kind,), names[0], 0, tuple(sorted(names)))
