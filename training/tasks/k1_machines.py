"""K1 with machines: states, rules and a list of symbols; their solver."""

from collections.abc import Sequence

from training.draw import Draw
from training.tasks.b1_text import Said
from training.tasks.k1_machine_phrases import MACHINES
from training.tasks.k1_plan import UNKNOWN, Draft, Scene, Speaker, bare, mixed
from training.tasks.wording import listed

_Rules = dict[tuple[str, str], str]


def draft(draw: Draw, scene: Scene, depth: int, changes: bool, idle: int, patterns: int) -> Draft | None:
    """A machine that reads as many symbols as wanted; None where its rules are too many to tell, or too few to matter."""
    rng, depth = draw.rng, max(depth, 2)
    states = rng.sample(scene.states, 2 if depth < 3 else rng.choice((2, 3, 3)))
    symbols = rng.sample(scene.symbols, 1 if depth < 3 and rng.random() < 0.3 else 2)
    anywhere = symbols[1] if len(symbols) > 1 and depth > 2 and rng.random() < 0.2 else ""
    rules = {
        (state, symbol): rng.choice([one for one in states if one != state or (len(symbols) > 1 and rng.random() < 0.4)])
        for state in states
        for symbol in symbols
    }
    if anywhere:
        rules |= dict.fromkeys([(state, anywhere) for state in states], rng.choice(states))
    start, given = rng.choice(states), [rng.choice(symbols) for _ in range(depth)]
    change = rng.choice(("start", "input", "rule")) if changes else ""
    first, other = start, given
    if change == "start":
        first = rng.choice([state for state in states if state != start])
    elif change == "input":
        other = [rng.choice(symbols) for _ in range(depth)]
    stays = not anywhere and len(states) * len(symbols) > 3 and rng.random() < 0.5
    kept = {pair: after for pair, after in rules.items() if not (stays and after == pair[0])}
    told = dict(kept)
    changeable = [pair for pair in kept if pair[1] != anywhere]
    if change == "rule":
        if not changeable:
            return None
        pair = rng.choice(changeable)
        after = rng.choice([state for state in states if state != rules[pair]])
        rules = {**rules, pair: after}
    path = _path(rules, first, other)
    if len(kept) > 7 or (change and (other == given and first == start and change != "rule")):
        return None
    if change and path[-1] == _path({**rules, **told}, start, given)[-1] and rng.random() < 0.8:
        return None
    visited = rng.choice([state for state in states if state in path[1:]] or [""])
    counted = visited if visited and depth > 2 and not draw.unanswerable and rng.random() < 0.2 else ""
    speaker = Speaker(draw, scene, MACHINES, patterns)
    machine = rng.choice(scene.names)
    hidden: tuple[str, str] | str = ""
    if draw.unanswerable:
        hidden = "start" if rng.random() < 0.5 and change != "start" else (path[-2], other[-1])
        if (
            stays
            or anywhere
            or (hidden != "start" and (hidden in list(zip(path, other, strict=False))[:-1] or change == "rule"))
        ):
            return None
        if hidden == "start" and len({_path(rules, state, other)[-1] for state in states}) < 2:
            return None
        if hidden != "start" and counted:
            return None
    text = _Text(speaker, machine, anywhere)
    said = text.rules({pair: after for pair, after in told.items() if pair != hidden}, stays)
    begin, reads = text.start(start), text.inputs(given)
    said = [*([begin] if hidden != "start" and rng.random() < 0.5 else []), *said]
    said += [begin] if hidden != "start" and begin not in said else []
    question = text.asked(counted, given, change, first, other, (pair, after) if change == "rule" else None)
    if not question.clauses or change:
        said.append(reads)
    said = mixed(draw, said, speaker.idle(idle + bool(hidden)))
    answer = UNKNOWN if hidden else str(path[1:].count(counted)) if counted else path[-1]
    options = () if counted or hidden else tuple(states)
    return Draft(
        f"visits {counted}" if counted else "state", said, question, answer, (bare(machine), *states, *symbols), options
    )


def _path(rules: _Rules, start: str, symbols: Sequence[str]) -> list[str]:
    path = [start]
    for symbol in symbols:
        path.append(rules[path[-1], symbol])
    return path


class _Text:
    """A machine in sentences."""

    def __init__(self, speaker: Speaker, machine: str, anywhere: str) -> None:
        self._speaker, self._machine, self._anywhere, self._rng = speaker, machine, anywhere, speaker.draw.rng
        self._article = "" if speaker.draw.rng.random() < 0.15 else "a "

    def start(self, state: str) -> Said:
        """In which state it starts."""
        return Said(self._speaker.say("start", m=self._machine, s=state), (f"start {state}",))

    def inputs(self, symbols: Sequence[str]) -> Said:
        """What it gets."""
        return Said(self._speaker.say("input", m=self._machine, i=self._listed(symbols)), (f"input {' '.join(symbols)}",))

    def rules(self, rules: _Rules, stays: bool) -> list[Said]:
        """What each symbol does in each state, in any order; two rules in a sentence now and then."""
        said: list[Said] = []
        pairs = list(rules)
        self._rng.shuffle(pairs)
        always = next((rules[pair] for pair in pairs if pair[1] == self._anywhere), "")
        pairs = [pair for pair in pairs if pair[1] != self._anywhere]
        for pair in pairs:
            one = self._rule(*pair, rules[pair])
            if said and len(said[-1].clauses) == 1 and self._rng.random() < 0.25:
                before = said.pop()
                one = Said(
                    f"{before.text}{self._rng.choice((', and ', ', but ', ', '))}{one.text}", (*before.clauses, *one.clauses)
                )
            said.append(one)
        if always:
            text = self._speaker.say("any", m=self._machine, a=self._a(self._anywhere), t=always)
            said.insert(self._rng.randint(0, len(said)), Said(text, (f"any {self._anywhere} {always}",)))
        if stays:
            said.append(Said(self._speaker.say("stay", m=self._machine), ("else stay",)))
        return said

    def _rule(self, state: str, symbol: str, after: str) -> Said:
        kind = "self" if state == after else "rule"
        text = self._speaker.say(kind, m=self._machine, s=state, a=self._a(symbol), t=after)
        return Said(text, (f"{state} {symbol} {after}",))

    def asked(
        self,
        counted: str,
        given: Sequence[str],
        change: str,
        first: str,
        other: Sequence[str],
        rule: tuple[tuple[str, str], str] | None,
    ) -> Said:
        """The question, with what it supposes otherwise, or with the symbols in it."""
        say = self._speaker.say
        if change:
            slots = {"m": self._machine, "s": first, "i": self._listed(other)}
            clause = {"start": f"start {first}", "input": f"input {' '.join(other)}"}.get(change, "")
            if rule:
                (state, symbol), after = rule
                clause = f"{state} {symbol} {after}"
                slots |= {"s": state, "a": self._a(symbol), "t": after}
            ask = say("would_visit", m=self._machine, s=counted) if counted else say("would", m=self._machine)
            return Said(say(f"if_{change}", **slots).replace("@", ask), (f"instead {clause}",))
        if counted:
            return Said(say("ask_visits", m=self._machine, s=counted))
        if self._rng.random() < 0.3:
            return Said(say("ask_input", m=self._machine, i=self._listed(given)), (f"input {' '.join(given)}",))
        return Said(say("ask", m=self._machine))

    def _a(self, symbol: str) -> str:
        return f"{self._article}{symbol}"

    def _listed(self, symbols: Sequence[str]) -> str:
        parts = [self._a(symbol) for symbol in symbols] if len(symbols) < 4 else list(symbols)
        return listed(parts) if self._rng.random() < 0.5 else ", ".join(parts)
