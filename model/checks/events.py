"""The check kind `events`: all cases that agree with what is stated are simulated at once, with what is changed and without."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from model.checks.trends import trends_hold, trends_true
from model.guards import events as guard
from model.guards.events import TRENDS, Asked, Clause, Literal
from model.question import Question, in_one_form
from model.trace import UNKNOWN

MAX_ATOMS = 12  # that hang on nothing
MAX_OPEN = 18  # these, and what else may act
MAX_NAMES = 24
MAX_PARENTS = 8
MAX_WORDS = 3
_OWN = frozenset({"so", "not", "or", "if", "do", "only", "for", "needed", "enough", "unused", *TRENDS})
_SENTENCE = "s"


class _BadError(Exception):
    """A check that cannot be read or run, by its reason."""


@dataclass(frozen=True)
class _Rule:
    """In which ways something comes about, or (not `holds`) is kept from coming about."""

    sentence: int
    ways: tuple[tuple[Literal, ...], ...]
    effect: str
    holds: bool

    @property
    def parents(self) -> set[str]:
        return {literal.name for way in self.ways for literal in way}


@dataclass
class _Case:
    """What is asked and what the clauses tell; `closed` are the effects that nothing else brings about, None for all."""

    asked: Asked
    clauses: list[Clause] = field(default_factory=list)
    rules: list[_Rule] = field(default_factory=list)
    states: dict[str, bool] = field(default_factory=dict)
    forced: dict[str, bool] = field(default_factory=dict)
    closed: set[str] | None = field(default_factory=set)

    @property
    def effects(self) -> set[str]:
        """The names that a mechanism acts on."""
        return {rule.effect for rule in self.rules}

    def is_closed(self, name: str) -> bool:
        """Whether nothing else can bring it about."""
        return self.closed is None or name in self.closed

    def parents(self, name: str) -> set[str]:
        """What acts on it."""
        return {parent for rule in self.rules if rule.effect == name for parent in rule.parents}

    def ancestors(self, names: Iterable[str]) -> list[str]:
        """The names on which some of them may hang, those included; causes first. Raises _BadError where they go in a circle."""
        order: list[str] = []
        path: set[str] = set()

        def visit(name: str) -> None:
            if name in path:
                raise _BadError("circular")
            if name in order:
                return
            path.add(name)
            for parent in sorted(self.parents(name)):
                visit(parent)
            path.discard(name)
            order.append(name)

        for name in names:
            visit(name)
        return order


def events_hold(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of mechanisms fails, None where it holds.

    The reason is syntax, size, circular, sentence, word, unread, negation, direction, link, trend, forced, closed, asked, contradiction,
    unexplained, determined, undetermined or value.
    """
    try:
        case = _read(in_one_form(clauses))
        reason = guard.fault(question, case.asked, tuple(case.clauses))
        if reason:
            return reason
        right = trends_hold(case.asked, case.clauses) if _is_of_trends(case) else _simulated(case)
    except _BadError as bad:
        return str(bad)
    if right in ("contradiction", "unexplained", "circular", "syntax") or right == answer.lower():
        return right if right != answer.lower() else None
    return "determined" if answer == UNKNOWN else "undetermined" if right == UNKNOWN else "value"


# Reading


def _read(clauses: Sequence[str]) -> _Case:
    if len(clauses) < 2:
        raise _BadError("syntax")
    case = _Case(_asked(clauses[0]))
    if case.asked.effect.name in {literal.name for literal in case.asked.causes}:
        raise _BadError("syntax")
    for text in clauses[1:]:
        if text.split()[:1] != ["unused"]:
            _add(case, text)
    names = {literal.name for clause in case.clauses for literal in clause.literals}
    if len(names) > MAX_NAMES:
        raise _BadError("size")
    case.ancestors(sorted(names))
    return case


def _asked(text: str) -> Asked:
    _, sign, body = text.partition(" = ")
    if not sign:
        raise _BadError("syntax")
    for mode in ("needed", "enough"):
        left, cue, right = body.partition(f" {mode} for ")
        if cue:
            return Asked(mode, _literal(right), (_literal(left),))
    left, cue, right = body.partition(" so ")
    if cue:
        options = tuple(map(_literal, left.split(" or ")))
        if len(options) < 2 or len({*options}) < len(options) or any(one.value != "on" for one in options):
            raise _BadError("syntax")
        return Asked("which", _literal(right), options)
    left, cue, right = body.partition(" if ")
    return Asked("if", _literal(left), tuple(map(_literal, right.split(" & ")))) if cue else Asked("whether", _literal(body))


def _literal(text: str) -> Literal:
    words = text.lower().split()
    value = "off" if words[:1] == ["not"] else words[-1] if words[-1:] and words[-1] in TRENDS and len(words) > 1 else "on"
    names = words[1:] if value == "off" else words[:-1] if value in TRENDS else words
    if not 1 <= len(names) <= MAX_WORDS or _OWN & {*names} or not all(name.replace("'", "").isalpha() for name in names):
        raise _BadError("syntax")
    return Literal(" ".join(names), value)


def _add(case: _Case, text: str) -> None:
    head, _, body = text.partition(" ")
    number = head.removeprefix(_SENTENCE)
    if head == number or not (number.isascii() and number.isdigit()) or len(number) > 3:
        raise _BadError("syntax")
    n, words = int(number), body.split()
    if words[:1] == ["only"]:
        names = tuple(map(_literal, " ".join(words[1:]).split(" & "))) if words[1:] else ()
        if not names:
            case.closed = None
        elif case.closed is not None:
            case.closed |= {literal.name for literal in names}
        case.clauses.append(Clause(n, "only", (), names))
        return
    left, so, right = body.partition(" so ")
    if so:
        ways = tuple(tuple(map(_literal, way.split(" & "))) for way in left.split(" or "))
        effect = _literal(right)
        causes = tuple(literal for way in ways for literal in way)
        case.rules.append(_Rule(n, ways, effect.name, effect.value != "off"))
        case.clauses.append(Clause(n, "rule", causes, (effect,), len(ways) > 1))
        return
    forced = words[:1] == ["do"]
    literals = tuple(map(_literal, " ".join(words[forced:]).split(" & ")))
    told = case.forced if forced else case.states
    for literal in literals:
        if told.setdefault(literal.name, literal.value == "on") != (literal.value == "on"):
            raise _BadError("contradiction")
    case.clauses.append(Clause(n, "forced" if forced else "state", (), literals))


def _is_of_trends(case: _Case) -> bool:
    values = {literal.value for clause in case.clauses if clause.form != "only" for literal in clause.literals}
    if not values & {*TRENDS}:
        return False
    asked = {literal.value for literal in case.asked.causes} | {case.asked.effect.value} - {"on"}
    if (values | asked) - {*TRENDS} or case.asked.mode not in ("whether", "if"):
        raise _BadError("syntax")
    return True


# Running


class _Worlds:
    """Every case at once: of each name a column of bits, one for each case."""

    def __init__(self, case: _Case) -> None:
        self._case = case
        wanted = [literal.name for literal in (case.asked.effect, *case.asked.causes)]
        self._order = case.ancestors([*wanted, *(name for name in case.states if name in case.effects)])
        roots = [n for n in self._order if n not in case.effects and n not in case.states and n not in case.forced]
        hidden = [n for n in self._order if n in case.effects and n not in case.forced and not case.is_closed(n)]
        # what else may bring about an effect is a case of its own, too
        if len(roots) > MAX_ATOMS or len(roots) + len(hidden) > MAX_OPEN:
            raise _BadError("size")
        self.free, self.open = len(roots), len(hidden)
        self.full = (1 << (1 << (self.free + self.open))) - 1
        columns = [self.full // ((1 << (1 << i)) + 1) for i in range(self.free + self.open)]
        self._roots = dict(zip(roots, columns, strict=False))
        self._hidden = dict(zip(hidden, columns[self.free :], strict=True))
        actual = self.columns({})
        self.agreeing = self.full
        for name, holds in case.states.items():
            if name in actual:
                self.agreeing &= actual[name] if holds else actual[name] ^ self.full

    def columns(self, changed: Mapping[str, bool]) -> dict[str, int]:
        """Every name in every case, with what is changed."""
        case, full = self._case, self.full
        found: dict[str, int] = {}
        for name in self._order:
            if name in changed:
                found[name] = full if changed[name] else 0
            elif name in case.forced:
                found[name] = full if case.forced[name] else 0
            elif name not in case.effects:
                found[name] = self._roots.get(name, full if case.states.get(name) else 0)
            else:
                found[name] = self._hidden.get(name, 0)
                for acts in (True, False):  # what keeps it from coming about has the last word
                    for rule in case.rules:
                        if rule.effect == name and rule.holds == acts:
                            came = self._any(rule, found)
                            found[name] = found[name] | came if acts else found[name] & (came ^ full)
        return found

    def _any(self, rule: _Rule, columns: Mapping[str, int]) -> int:
        came = 0
        for way in rule.ways:
            all_of_it = self.full
            for literal in way:
                all_of_it &= columns[literal.name] if literal.value == "on" else columns[literal.name] ^ self.full
            came |= all_of_it
        return came

    def truth(self, column: int) -> str:
        """What all cases that agree with what is stated say."""
        left = column & self.agreeing
        return "yes" if left == self.agreeing else UNKNOWN if left else "no"

    def somewhere(self, column: int) -> bool:
        """Whether a case is true whatever else may act."""
        column &= self.agreeing
        for i in reversed(range(self.free, self.free + self.open)):
            column &= column >> (1 << i)  # with something else acting and without
        return column & ((1 << (1 << self.free)) - 1) != 0


def _simulated(case: _Case) -> str:
    """The answer, or why there is none."""
    worlds = _Worlds(case)
    if not worlds.agreeing:
        return "contradiction"
    asked, effect = case.asked, case.asked.effect
    flipped = effect.value == "off"

    def changed(*literals: Literal, to: bool | None = None) -> int:
        columns = worlds.columns({one.name: one.value == "on" if to is None else to for one in literals})
        return columns[effect.name] ^ (worlds.full if flipped else 0)

    if asked.mode in ("whether", "if"):
        return worlds.truth(changed(*asked.causes))
    if asked.mode == "which":
        without = {one.name: worlds.truth(changed(one, to=False)) for one in asked.causes}
        decisive = [name for name, found in without.items() if found == "no"]
        if UNKNOWN in without.values():
            return UNKNOWN
        return decisive[0] if len(decisive) == 1 and worlds.truth(changed()) == "yes" else "unexplained"
    enough = asked.mode == "enough"
    column = changed(*asked.causes, to=enough)
    column = column if enough else column ^ worlds.full
    if worlds.truth(column) == "yes":
        return "yes"
    return "no" if worlds.somewhere(column ^ worlds.full) else UNKNOWN


# Steps


def step_true(question: Question, clauses: Sequence[str], before: Sequence[str], step: str) -> bool:
    """Whether a step says what a sentence says, what is supposed, or what follows by one mechanism from the steps before it."""
    label, sign, text = step.lower().partition(" : ")
    if not sign or not text.split():
        return False
    try:
        case = _read(in_one_form(clauses))
        if _is_of_trends(case):
            return trends_true(case.asked, case.clauses, before, label, text)
        return _step_true(case, before, label, text)
    except _BadError:
        return False


def _step_true(case: _Case, before: Sequence[str], label: str, text: str) -> bool:
    if label == "if":
        return _supposes(case, tuple(map(_literal, text.split(" & "))))
    if label == "cause":
        return case.asked.mode == "which" and Literal(text, "on") in case.asked.causes
    left, so, right = text.rpartition(" so ")
    n = label.removeprefix(_SENTENCE)
    if not so:
        form = "forced" if right.startswith("do ") else "state"
        literal = _literal(right.removeprefix("do "))
        return any(str(one.sentence) == n and one.form == form and literal in one.effects for one in case.clauses)
    premises, effect = tuple(map(_literal, left.split(" & "))), _literal(right)
    known = _established(case, before)
    if any(known.get(one.name) != (one.value == "on") for one in premises):
        return False
    cited = [one for one in case.clauses if str(one.sentence) == n and one.form in ("rule", "only")]
    names = [literal.name for one in cited for literal in one.effects if one.form == "rule" or one.effects]
    if effect.name not in names and not any(one.form == "only" and not one.effects for one in cited):
        return False
    return _follows(case, premises, effect)


def _supposes(case: _Case, literals: Sequence[Literal]) -> bool:
    asked = case.asked
    if asked.mode == "if":
        return set(literals) == set(asked.causes)
    if asked.mode == "which":
        return len(literals) == 1 and literals[0].value == "off" and Literal(literals[0].name, "on") in asked.causes
    if asked.mode not in ("needed", "enough"):
        return False
    changed = Literal(asked.causes[0].name, "on" if asked.mode == "enough" else "off")
    roots = {name for name in case.ancestors([asked.effect.name]) if name not in case.effects}
    return changed in literals and all(one == changed or one.name in roots for one in literals)


def _established(case: _Case, before: Sequence[str]) -> dict[str, bool]:
    """What the steps say so far; what hangs on something that is supposed is worked out anew."""
    known: dict[str, bool] = {}
    stated: dict[str, bool] = {}
    options = {option.name for option in case.asked.causes}
    for step in before:
        label, _, text = step.lower().partition(" : ")
        if not text or label == "cause":
            continue
        said = {
            one.name: one.value == "on" for one in map(_literal, text.rpartition(" so ")[2].removeprefix("do ").split(" & "))
        }
        if label == "if":
            anew = options | {*said}
            known = {name: holds for name, holds in known.items() if not anew & {*case.ancestors([name])}}
            known |= {name: holds for name, holds in stated.items() if not {*said} & {*case.ancestors([name])}}
        elif " so " not in text:
            stated |= said
        known |= said
    return known


def _follows(case: _Case, premises: Sequence[Literal], effect: Literal) -> bool:
    """Whether premises settle an effect, whatever its other causes are and whatever else may act."""
    rules = [rule for rule in case.rules if rule.effect == effect.name]
    fixed = {one.name: one.value == "on" for one in premises}
    others = sorted(case.parents(effect.name) - {*fixed})
    if not rules or len(others) > MAX_PARENTS:
        return False
    hidden = (False,) if case.is_closed(effect.name) else (False, True)
    for values in product((False, True), repeat=len(others)):
        world = fixed | dict(zip(others, values, strict=True))
        came, kept = (
            any(
                all(world[o.name] == (o.value == "on") for o in way)
                for rule in rules
                if rule.holds == acts
                for way in rule.ways
            )
            for acts in (True, False)
        )
        if any(((came or more) and not kept) != (effect.value == "on") for more in hidden):
            return False
    return True
