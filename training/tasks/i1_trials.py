"""I1 with properties, orders and claims: trials are drawn until what is asked has the answer that is wanted."""

from collections.abc import Sequence
from itertools import combinations, pairwise, product

from training.draw import Draw
from training.tasks import i1_trial_phrases as say
from training.tasks.i1_plan import TRUTHS, UNKNOWN, Plan, Said, Speaker, listed, place
from training.tasks.i1_scene import Kinds, Ranks, Things

_TRIES = 300
_LEFT = 7  # rules that the first line of a trace may leave
_Trial = tuple[tuple[str, ...], bool]


# Properties


def _possible(trials: Sequence[_Trial], words: Sequence[str], space: str) -> list[frozenset[str]]:
    """The solver: the sets of words that can be behind what came out, and, for each thing, whether such a set is met."""
    sizes = (1,) * ("one" in space) + (2,) * (space != "one")
    rules = [frozenset(group) for size in sizes for group in combinations(words, size)]
    return [rule for rule in rules if all(_met(rule, shown, space) == outcome for shown, outcome in trials)]


def _met(rule: frozenset[str], shown: Sequence[str], space: str) -> bool:
    return bool(rule & set(shown)) if space == "either" else rule <= set(shown)


def of_things(draw: Draw, things: Things, depth: int, spare: int, patterns: int, wanted: str) -> Plan | None:
    """As many trials as the depth says, then a new case, or which property decides; None where none was found."""
    rng = draw.rng
    which = rng.random() < 0.35
    space = "one" if which else rng.choice(("one", "one", "both", "one both", "either"))
    open_ended = draw.unanswerable if which else wanted == UNKNOWN
    needed = (depth + 1) * (2 if open_ended else 1)  # half of all things do not tell twins apart
    axes = max(next((n for n in (2, 3) if 2**n >= needed), 4), rng.choice((2, 2, 3)))
    for _ in range(_TRIES):
        cases = _cases(draw, things, axes)
        twins = rng.sample(sorted({word for case in cases for word in case}), 2) if open_ended else []
        alike = [case for case in cases if len(set(twins) & set(case)) != 1]  # which do not tell the twins apart
        new = rng.choice(cases)
        others = [case for case in alike if case != new]
        if len(others) < depth:
            continue
        chosen = [*rng.sample(others, depth), new]
        words = list(dict.fromkeys(word for case in chosen[:-1] for word in case))
        rule = frozenset(rng.sample(words, 2 if space in ("both", "either") else 1))
        trials = [(case, _met(rule, case, space)) for case in chosen[:-1]]
        left = _possible(trials, sorted({*words, *chosen[-1]}), space)
        telling = next((one for one in trials if one[1] == (space != "either")), trials[0])  # of which the trace speaks first
        said = {word for rule in left for word in rule} if which else {_met(one, chosen[-1], space) for one in left}
        answer = UNKNOWN if len(said) > 1 else next(iter(left[0])) if which else "yes" if said == {True} else "no"
        fits = (answer != UNKNOWN) != draw.unanswerable if which else answer == wanted
        if fits and len(_possible([telling], words, space)) <= _LEFT and len({outcome for _, outcome in trials}) > 1:
            return _things_told(draw, things, trials, chosen[-1], (space, "" if which else answer, answer), spare, patterns)
    return None


def _cases(draw: Draw, things: Things, axes: int) -> list[tuple[str, ...]]:
    """Things that can be: with one property of each kind, or with any two or three of some parts."""
    rng = draw.rng
    if things.joined:
        parts = rng.sample([words[0] for words in things.properties], min(axes + 1, len(things.properties)))
        return [group for size in (1, 2, 3)[:axes] for group in combinations(parts, size)]
    chosen = rng.sample(things.properties, min(axes, len(things.properties)))
    return list(product(*(rng.sample(words, 2) for words in chosen)))


class _Things(Speaker):
    """The words for one item of things."""

    def __init__(self, draw: Draw, things: Things, patterns: int) -> None:
        several = f"{things.called[:-1]}ies" if things.called.endswith("y") else f"{things.called}s"
        super().__init__(draw, patterns, one=things.one, v=things.does, do=things.do, p=things.called, ps=several)
        self._things = things

    def case(self, words: Sequence[str], mark: str = "") -> dict[str, str]:
        """The slots for a thing."""
        joined = listed(words)
        whole = (
            f"{self._things.one} {self._things.joined} {joined}"
            if self._things.joined
            else f"{' '.join(words)} {self._things.one}"
        )
        return {f"x{mark}": whole, f"f{mark}": joined}

    def outcome(self, holds: bool, mark: str = "") -> dict[str, str]:
        """The slots for what it did."""
        denied = f"{self.rng.choice(('does not', 'does not', 'did not'))} {self._things.do}"
        return {f"v{mark}": self._things.does if holds else denied, f"w{mark}": "yes" if holds else "no"}

    def trials(self, trials: Sequence[_Trial]) -> list[Said]:
        """The trials, one or two in a sentence."""
        rest, said = list(trials), []
        while rest:
            words, holds = rest.pop(0)
            slots = {**self.case(words), **self.outcome(holds)}
            clause = f"{' '.join(words)} {'yes' if holds else 'no'}"
            if rest and self.rng.random() < (0.5 if len(trials) < 6 else 0.8):
                others, other = rest.pop(0)
                slots |= {**self.case(others, "2"), **self.outcome(other, "2")}
                said.append(Said(self.say(say.PAIR, **slots), (clause, f"{' '.join(others)} {'yes' if other else 'no'}")))
            else:
                said.append(Said(self.say(say.TRIAL, **slots), (clause,)))
        return said


def _things_told(
    draw: Draw,
    things: Things,
    trials: Sequence[_Trial],
    new: Sequence[str],
    told: tuple[str, str, str],
    spare: int,
    patterns: int,
) -> Plan:
    space, polar, answer = told
    writer = _Things(draw, things, patterns)
    rule = [Said(writer.say(say.SPACE[space]), (space,))]
    said = writer.trials(trials)
    fixed = [*rule, *said] if draw.rng.random() < 0.7 else [*said, *rule]
    words = tuple(dict.fromkeys(word for case, _ in trials for word in case))
    idle = writer.idle(spare)
    if polar:
        question = writer.say(say.ASK_CASE, **writer.case(new))
        return Plan(fixed, idle, question, f"{' '.join(new)} ?", answer, tuple(dict.fromkeys((*words, *new))), TRUTHS)
    return Plan(fixed, idle, writer.say(say.ASK_WHICH), "which", answer, words, () if answer == UNKNOWN else words)


# Orders


def of_ranks(draw: Draw, ranks: Ranks, depth: int, spare: int, patterns: int, wanted: str) -> Plan | None:
    """A chain of as many steps as the depth says, one of them turned round where nothing is to follow; or who is at an end."""
    rng = draw.rng
    end = 2 <= depth <= 6 and rng.random() < 0.35
    spare = min(spare, 3)
    names = draw.names(ranks.items, min(len(ranks.items), depth + 1 + (0 if end else spare)), 0.0)
    if len(names) < depth + 1:
        return None
    chain = names[: depth + 1]
    if end:
        return _end_told(draw, ranks, chain, patterns, spare)
    pairs = list(pairwise(chain))
    asked = (chain[0], chain[-1]) if wanted != "no" else (chain[-1], chain[0])
    if wanted == UNKNOWN:
        if depth == 1:
            names = [*chain, *[name for name in ranks.items if name not in chain][:1]]
            pairs, asked = [(names[2], names[0])], (names[0], names[1])
            pairs.append((names[2], names[1]))
        else:
            turned = rng.randrange(depth)
            pairs[turned] = pairs[turned][::-1]
            asked = asked if rng.random() < 0.5 else asked[::-1]
    for name in names[depth + 1 :] if wanted != UNKNOWN or depth > 1 else ():
        other = rng.choice(chain)
        pairs.append((name, other) if rng.random() < 0.5 else (other, name))
    writer = Speaker(draw, patterns, noun=ranks.noun, nouns=f"{ranks.noun}s", does=ranks.does, do=ranks.do, done=ranks.done)
    text = writer.say(say.ASK_PAIR, a=asked[0], b=asked[1])
    clause = _pair_read(text, asked)
    rng.shuffle(pairs)
    return _ordered(writer, pairs, text, clause, wanted, tuple(names), TRUTHS, spare=1 if spare and rng.random() < 0.3 else 0)


def _end_told(draw: Draw, ranks: Ranks, chain: Sequence[str], patterns: int, spare: int) -> Plan | None:
    """Each but the one at the end loses to one before it (or, at the other end, wins); in a twin one trial is not told."""
    rng = draw.rng
    top = rng.random() < 0.5
    pairs = [(chain[rng.randrange(max(0, i - 2), i)], chain[i]) for i in range(1, len(chain))]
    if draw.unanswerable:
        once = [pair for pair in pairs if any(pair[1] in other for other in pairs if other is not pair)]
        if not once:
            pairs[-1] = (chain[0], chain[-1])
            once = [(chain[0], chain[1])] if len(chain) > 2 and any(chain[1] in pair for pair in pairs[1:]) else []
        if not once:
            pairs = [(chain[0], chain[2]), (chain[1], chain[2])]
        else:
            pairs.remove(rng.choice(once))
    losers = {loser for _, loser in pairs}
    left = [name for name in dict.fromkeys(name for pair in pairs for name in pair) if name not in losers]
    answer = left[0] if len(left) == 1 else UNKNOWN
    if (answer == UNKNOWN) != draw.unanswerable:
        return None
    if not top:
        pairs = [pair[::-1] for pair in pairs]
    rng.shuffle(pairs)
    writer = Speaker(draw, patterns, noun=ranks.noun, nouns=f"{ranks.noun}s", does=ranks.does, do=ranks.do, done=ranks.done)
    text = writer.say(say.ASK_MOST, end=ranks.most if top else ranks.least)
    names = tuple(dict.fromkeys(name for pair in pairs for name in pair))
    return _ordered(
        writer, pairs, text, "most" if top else "least", answer, names, () if answer == UNKNOWN else names, spare=min(spare, 1)
    )


def _ordered(
    writer: Speaker, pairs: Sequence[tuple[str, str]], question: str, asked: str, answer: str, names: tuple[str, ...],
    options: tuple[str, ...], *, spare: int,
) -> Plan:  # fmt: skip
    told = []
    for pair in pairs:
        text = writer.say(say.NOT_OVER if writer.rng.random() < 0.35 else say.OVER, a=pair[0], b=pair[1])
        told.append(Said(text, (_pair_read(text, pair),)))
    return Plan(
        [Said(writer.say(say.ORDER)), *told],
        writer.idle(spare + writer.draw.unanswerable),
        question,
        asked,
        answer,
        names,
        options,
    )


def _pair_read(text: str, pair: tuple[str, str]) -> str:
    """What a sentence says of a pair, its names in their order: a sentence with `by` has the lower first."""
    denied = any(word in text for word in (" not ", "n't ", " never ", " cannot "))
    first, second = sorted(pair, key=lambda name: place(name, text))
    verb = "under" if " by " in text[place(first, text) :] else "over"
    return f"{first} {'not ' if denied else ''}{verb} {second}"


# Claims


def of_kinds(draw: Draw, kinds: Kinds, depth: int, spare: int, patterns: int, wanted: str) -> Plan | None:
    """As many cases as the depth says, one of them against the claim, or open, where the answer is to be so."""
    rng = draw.rng
    kind, quality = rng.choice(kinds.kinds), rng.choice(kinds.qualities)
    negative = rng.random() < 0.4
    agrees, against = ("Q", "P") if negative else ("P", "Q")
    asks_case = rng.random() < 0.4
    answer = (UNKNOWN if draw.unanswerable else "no") if asks_case else wanted
    harmless = [f"K{agrees}", f"K{agrees}", f"L{agrees}", f"L{against}", f"O{agrees}"]
    told = [rng.choice(harmless) for _ in range(depth)]
    bad = rng.randrange(depth)
    if answer == "no":
        told[bad] = f"K{against}"
    elif answer == UNKNOWN:
        told[bad] = rng.choice(("KO", f"O{against}"))
    if answer == "no" and not asks_case and rng.random() < 0.3:
        told[(bad + 1) % depth] = rng.choice(("KO", f"K{against}"))
    names = draw.names(kinds.names, depth)
    writer = Speaker(draw, patterns, k=kind, ks=f"{kind}s", p=quality)
    cases = []
    for name, case in zip(names, told, strict=True):
        text = writer.say(say.CASES[case], n=name)
        signs = {kind: case[0] != "L", quality: case[1] != "Q"}
        words = sorted(
            (word for word, sign in zip((kind, quality), case, strict=True) if sign != "O"), key=lambda word: place(word, text)
        )
        cases.append(Said(text, (f"{name} {' '.join(word if signs[word] else f'not {word}' for word in words)}",)))
    claim = Said(writer.say(say.NOT_CLAIM if negative else say.CLAIM), (f"every {kind} {'not ' if negative else ''}{quality}",))
    question = writer.say(say.ASK_AGAINST if asks_case else say.ASK_HOLDS)
    right = names[bad] if asks_case and answer == "no" else answer
    options = TRUTHS if not asks_case else () if answer == UNKNOWN else tuple(names)
    fixed = [claim, *cases] if rng.random() < 0.8 else [*cases, claim]
    return Plan(fixed, writer.idle(spare), question, "case" if asks_case else "holds", right, (*names, kind, quality), options)
