"""The check kind `rule`: all rules of the forms that the question allows are tried on all its trials, and those left must agree.

Nothing here is shared with the derivation: laws are equations of their unknown parts, properties are tried one by one and two by two,
an order is what its contrary would contradict, and a claim is tried on every case with whatever is not told of it.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, product

from model.checks.laws import NoLawError, Trial, answered
from model.compute import ComputeFault, parse_number
from model.guards import rules as guard
from model.question import Question, in_one_form
from model.trace import UNKNOWN

MAX_WORDS = 12
MAX_ITEMS = 16
MAX_OPEN = 8  # things that are not told of the cases of a claim
_CLASSES = ("times", "plus", "linear", "squared", "inverse")
_SPACES = frozenset({"one", "both", "either"})
_GOALS = frozenset({"output", "input", "slope", "constant"})
_Case = frozenset[str]
_Rule = tuple[str, ...]


class _BadError(ValueError):
    """A check without sense, by its reason."""


def rule_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of a rule fails, None where it holds.

    The reason is syntax, size, contradiction, determined, undetermined, value, or what the guard of rules names.
    """
    if len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return "syntax"
    told = in_one_form([clauses[0].partition(" = ")[2], *clauses[1:]])
    right = _answered(told)
    if isinstance(right, _BadError):
        return str(right)
    reason = _misread(question, told)
    if reason:
        return reason
    if right == UNKNOWN or answer == UNKNOWN:
        return None if right == answer else "undetermined" if right == UNKNOWN else "determined"
    return None if _same(right, answer) else "value"


def _same(right: str | Fraction, answer: str) -> bool:
    if isinstance(right, str):
        return right.lower() == answer.lower()
    try:
        return parse_number(answer) == right
    except ComputeFault:
        return False


@lru_cache(maxsize=256)
def _misread(question: Question, told: tuple[str, ...]) -> str | None:
    return guard.fault(question, family(told), told)


@lru_cache(maxsize=256)
def _answered(told: tuple[str, ...]) -> str | Fraction | _BadError:
    """What the rules that are left agree on, unknown where they do not."""
    try:
        return _FAMILIES[family(told)](told[0], told[1:])
    except (NoLawError, _BadError) as bad:
        return _BadError(str(bad))
    except (ComputeFault, IndexError):
        return _BadError("syntax")


def family(told: Sequence[str]) -> str:
    """What the clauses are about: claims, orders, features or laws."""
    rows = [clause.split() for clause in told[1:]]
    if any(row[0] == "every" for row in rows):
        return "claims"
    if any("over" in row or "under" in row for row in rows):
        return "orders"
    return "features" if any(row[-1] in ("yes", "no") for row in rows) else "laws"


# Laws


def _law(asked: str, clauses: Sequence[str]) -> str | Fraction:
    rules = [clause for clause in clauses if clause in _CLASSES]
    trials = [trial for clause in clauses if clause not in _CLASSES for trial in _trials(clause)]
    inputs: list[Fraction | None] = []
    output = None
    if asked not in ("slope", "constant"):
        left, link, right = asked.partition(" to ")
        inputs = [None if text == "?" else parse_number(text) for text in left.split()]
        output = None if right == "?" else parse_number(right)
        if not link or [*inputs, output].count(None) != 1:
            raise _BadError("syntax")
        asked = "output" if output is None else "input"
    if len(rules) > 1:
        raise _BadError("syntax")
    found = answered(asked, inputs, output, trials, "".join(rules))
    return UNKNOWN if found is None else found


def _trials(clause: str) -> Iterator[Trial]:
    words = clause.split()
    link = next((i for i, word in enumerate(words) if word in ("to", "at")), 0)
    one, other = ([parse_number(word) for word in side] for side in (words[:link], words[link + 1 :]))
    inputs, outputs = (one, other) if words[link] == "to" else (other, one)
    if len(outputs) == 1 and inputs:
        yield tuple(inputs), outputs[0]
    elif len(outputs) == len(inputs) > 1:
        yield from (((x,), y) for x, y in zip(inputs, outputs, strict=True))
    else:
        raise _BadError("syntax")


# Properties


def _features(asked: str, clauses: Sequence[str]) -> str:
    trials, spaces = _observed(clauses)
    case = None if asked == "which" else frozenset(asked.removesuffix(" ?").split())
    if (case is None and spaces != {"one"}) or (case is not None and not asked.endswith(" ?")):
        raise _BadError("syntax")
    left = list(_left(trials, spaces, case or frozenset()))
    if not left:
        raise _BadError("contradiction")
    said = {rule[0] for rule in left} if case is None else {"yes" if _says(rule, case, spaces) else "no" for rule in left}
    return said.pop() if len(said) == 1 else UNKNOWN


def _observed(clauses: Sequence[str]) -> tuple[list[tuple[_Case, bool]], set[str]]:
    spaces = {word for clause in clauses if set(clause.split()) <= _SPACES for word in clause.split()}
    rows = [clause.split() for clause in clauses if not set(clause.split()) <= _SPACES]
    if (
        not rows
        or any(len(row) < 2 or row[-1] not in ("yes", "no") for row in rows)
        or not spaces
        or {"both", "either"} <= spaces
    ):
        raise _BadError("syntax")
    return [(frozenset(row[:-1]), row[-1] == "yes") for row in rows], spaces


def _left(trials: Sequence[tuple[_Case, bool]], spaces: set[str], case: _Case) -> Iterator[_Rule]:
    """The rules that say of every trial what came out."""
    words = sorted(case.union(*(shown for shown, _ in trials)))
    if len(words) > MAX_WORDS:
        raise _BadError("size")
    rules: list[_Rule] = [(word,) for word in words if "one" in spaces]
    rules += combinations(words, 2) if spaces - {"one"} else ()
    return (rule for rule in rules if all(_says(rule, shown, spaces) == outcome for shown, outcome in trials))


def _says(rule: _Rule, case: _Case, spaces: set[str]) -> bool:
    return not case.isdisjoint(rule) if "either" in spaces else case.issuperset(rule)


# Orders


def _order(asked: str, clauses: Sequence[str]) -> str:
    pairs = [_pair(clause) for clause in clauses]
    items = sorted({name for pair in pairs for name in pair})
    if len(items) > MAX_ITEMS:
        raise _BadError("size")
    if not _orderly(pairs):
        raise _BadError("contradiction")
    if asked in ("most", "least"):
        ends = [name for name in items if _may_end(pairs, items, name, top=asked == "most")]
        return ends[0] if len(ends) == 1 else UNKNOWN
    one, other = _pair(asked)
    may, may_not = _orderly([*pairs, (one, other)]), _orderly([*pairs, (other, one)])
    return UNKNOWN if may and may_not else "yes" if may else "no"


def _pair(clause: str) -> tuple[str, str]:
    words = [word for word in clause.split() if word != "not"]
    if len(words) != 3 or words[1] not in ("over", "under") or words[0] == words[2]:
        raise _BadError("syntax")
    turned = (words[1] == "under") != ("not" in clause.split())
    return (words[2], words[0]) if turned else (words[0], words[2])


def _orderly(pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether some order has the first of each pair above the second: those that nothing is above are taken away again and again."""
    rest = set(pairs)
    while rest:
        below = {low for _, low in rest}
        kept = {pair for pair in rest if pair[0] in below}
        if len(kept) == len(rest):
            return False
        rest = kept
    return True


def _may_end(pairs: Sequence[tuple[str, str]], items: Sequence[str], name: str, *, top: bool) -> bool:
    others = [other for other in items if other != name]
    return _orderly([*pairs, *((name, other) if top else (other, name) for other in others)])


# Claims


def _claim(asked: str, clauses: Sequence[str]) -> str:
    every = [clause.split() for clause in clauses if clause.startswith("every ")]
    if asked not in ("holds", "case") or len(every) != 1 or not 3 <= len(every[0]) <= 4:
        raise _BadError("syntax")
    kind, quality, wanted = every[0][1], every[0][-1], "not" not in every[0]
    told: dict[str, dict[str, bool]] = {}
    for clause in clauses:
        name, *words = clause.split()
        if name != "every":
            told.setdefault(name, {}).update(_signed(words, {kind, quality}))
    open_slots = [(name, word) for name in told for word in (kind, quality) if word not in told[name]]
    if len(open_slots) > MAX_OPEN or not told or kind == quality:
        raise _BadError("size" if told else "syntax")
    outcomes = set()
    for values in product((False, True), repeat=len(open_slots)):
        world = {(name, word): value for name, signs in told.items() for word, value in signs.items()}
        world |= dict(zip(open_slots, values, strict=True))
        against = frozenset(name for name in told if world[name, kind] and world[name, quality] != wanted)
        outcomes.add(against)
    if asked == "holds":
        return UNKNOWN if {bool(against) for against in outcomes} == {True, False} else "no" if outcomes.pop() else "yes"
    sure = frozenset.intersection(*outcomes)
    if len(sure) == 1:
        return next(iter(sure))
    if sure or len(outcomes) == 1:
        raise _BadError("contradiction")
    return UNKNOWN


def _signed(words: Sequence[str], known: set[str]) -> dict[str, bool]:
    found = {word: words[i - 1 : i] != ["not"] for i, word in enumerate(words) if word != "not"}
    if not found or not found.keys() <= known:
        raise _BadError("syntax")
    return found


_FAMILIES = {"laws": _law, "features": _features, "orders": _order, "claims": _claim}


# Steps


def step_true(question: Question, clauses: Sequence[str], before: Sequence[str], step: str) -> bool:
    """Whether a step names what is asked, or says what is left after some trials, what follows, or what a case says of a claim."""
    told = in_one_form([clauses[0].partition(" = ")[2], *(one for one in clauses[1:] if not one.startswith("unused "))])
    low = [clause.lower() for clause in told]
    if len(low) < 2 or not all(clause.split() for clause in low):
        return False
    try:
        return _STEPS[family(low)](low, [one.lower() for one in before], step.lower())
    except (_BadError, IndexError):
        return False


def _goal(asked: str, step: str) -> bool:
    head, _, rest = step.partition(" ")
    return head == "find" and rest in (asked, asked.removesuffix(" ?"))


def _law_step(told: Sequence[str], before: Sequence[str], step: str) -> bool:
    head, _, rest = step.partition(" ")
    if head == "find":
        goal = "output" if told[0].endswith("?") else "input" if "?" in told[0] else told[0]
        return rest == goal in _GOALS
    return head == "missing" and rest in ("slope", "constant", "product", "rule", "first", "second", "third")


def _feature_step(told: Sequence[str], before: Sequence[str], step: str) -> bool:
    label, sign, text = step.partition(" : ")
    if not sign:
        return _goal(told[0], step)
    trials, spaces = _observed(told[1:])
    case = frozenset(told[0].removesuffix(" ?").split()) - {"which"}
    done = {one.partition(" : ")[0] for one in before} | {label}
    rows = [clause for clause in told[1:] if not set(clause.split()) <= _SPACES]
    known = [trial for clause, trial in zip(rows, trials, strict=True) if clause in done]
    everything = frozenset[str]().union(*(shown for shown, _ in trials), case)
    left = [
        rule for rule in _left([], spaces, everything)
        if all(_says(rule, shown, spaces) == outcome for shown, outcome in known)
    ]  # fmt: skip
    names, verb, rest = text.rpartition(" say")
    if verb:
        said = {"yes" if _says(rule, frozenset(label.split()), spaces) else "no" for rule in left}
        return label == told[0].removesuffix(" ?") and _names(names, left) and said == {rest.split()[-1]}
    names, verb, _ = text.rpartition(" remain")
    return label in rows and bool(verb) and _names(names, left)


def _names(text: str, rules: Sequence[_Rule]) -> bool:
    return sorted(" ".join(sorted(one.split())) for one in text.split(" & ")) == sorted(
        " ".join(sorted(rule)) for rule in rules
    )


def _order_step(told: Sequence[str], before: Sequence[str], step: str) -> bool:
    label, sign, text = step.partition(" : ")
    if not sign:
        return _goal(told[0], step)
    pairs = [_pair(clause) for clause in told[1:]]
    if label == told[0]:
        return text == _order(told[0], told[1:])
    if text.startswith("over "):
        below = text.removeprefix("over ")
        if below == "none":
            return all(winner != label for winner, _ in pairs)
        return label != below and not _orderly([*pairs, (below, label)])
    names, verb, _ = text.rpartition(" remain")
    done = {one.partition(" : ")[0] for one in before} | {label}
    out = {pair[told[0] == "most"] for clause, pair in zip(told[1:], pairs, strict=True) if clause in done}
    left = {name for pair in pairs for name in pair} - out
    return bool(verb) and label in told and told[0] in ("most", "least") and sorted(names.split(" & ")) == sorted(left)


def _claim_step(told: Sequence[str], before: Sequence[str], step: str) -> bool:
    name, sign, verdict = step.partition(" : ")
    if not sign:
        return _goal(told[0], step)
    every = next(clause for clause in told if clause.startswith("every "))
    told_of = [clause for clause in told[1:] if clause.split()[0] == name]
    alone = _claim("holds", [every, *told_of])
    if verdict in ("counterexample", "undecided"):
        return alone == {"counterexample": "no", "undecided": UNKNOWN}[verdict]
    kind, quality = every.split()[1], every.split()[-1]
    signs = _signed([word for clause in told_of for word in clause.split()[1:]], {kind, quality})
    within = signs.get(kind) is True and quality in signs
    return alone == "yes" and verdict == ("supports" if within else "irrelevant")


_STEPS = {"laws": _law_step, "features": _feature_step, "orders": _order_step, "claims": _claim_step}
