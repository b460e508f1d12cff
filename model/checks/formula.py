"""Executor of the check kind `formula`: solves the formulas forwards, then masks a given and recovers it backwards."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from model.compute import ComputeFault, parse_number
from model.facts.formulas import FORMULAS, QUANTITIES, SPANS, Formula, Value, currencies, generic
from model.facts.units import NONE, in_ascii, in_two, parse_quantity, parse_unit, read_unit
from model.guards import bind, named, rates
from model.question import Mention, Question
from model.trace import UNKNOWN

MAX_FORMULAS = 12
MAX_GIVENS = 20


class _RejectError(Exception):
    """A check that does not hold; `args[0]` names why."""


@dataclass(frozen=True)
class _System:
    """What is asked, by which formulas, from which givens (texts and values in base units)."""

    target: str
    formulas: tuple[Formula, ...]
    texts: dict[str, str]
    givens: dict[str, Value]
    money: frozenset[str]


def formula_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Whether formulas and givens lead to the answer and from it back to a given; None or a named reason."""
    try:
        system = _read(clauses)
        if not named.asks_for(question, system.target):
            raise _RejectError("asked")
        # A clause that names what is asked, `what do 5 bottles cost at 3 euros each`, says nothing of the number beside it.
        names = {name for formula in system.formulas for name in formula.names} - {system.target}
        for name, text in system.texts.items():
            fits = partial(_fits, question, name, text)
            if not named.stands(question, name, fits, names) or _of_another(question, system, name):
                raise _RejectError(f"unstated {name}")
        if not _hang_together(system):
            return "idle"
        if answer == UNKNOWN:
            return _open(question, system)
        used = frozenset(number for text in system.texts.values() for number in bind.numbers(text))
        if rates.left_out(question, used | named.of_others(question)):
            return "rate"
        value = parse_quantity(answer)
        if value is None:
            return "answer"
        return _holds(system, (value[0], generic(value[1]))) if _one_currency(system, value) else "units"
    except (_RejectError, ComputeFault) as reject:
        return str(reject.args[0])


def settled(question: Question, target: str, clauses: Sequence[str]) -> bool | str:
    """Whether formulas and givens, as a question states them, leave one value to the target, or two that differ.

    A reason where they are not what it states, or neither can be said. Givens may have nothing to do with the target.
    """
    told = [clause for clause in clauses if not clause.startswith("unused ")]
    try:
        system = _read([f"{UNKNOWN} = {target}", *told])
        names = {name for formula in system.formulas for name in formula.names} | {*system.givens}
        for name, text in system.texts.items():
            if not named.stands(question, name, partial(_fits, question, name, text), names - {target}):
                return f"unstated {name}"
        known = _forward(system.formulas, system.givens)[0]
        if not _reached(system)[1]:
            return "idle"
        return target in known or _open(question, system) or False
    except (_RejectError, ComputeFault) as reject:
        return str(reject.args[0])


def _hang_together(system: _System) -> bool:
    """Whether every formula and every given has to do with what is asked, though it may not lead there."""
    reached, whole = _reached(system)
    return whole and reached >= system.givens.keys()


def _reached(system: _System) -> tuple[set[str], bool]:
    """What formulas join with the target, and whether there are none besides."""
    reached, waiting = {system.target}, list(system.formulas)
    while joined := [formula for formula in waiting if reached & set(formula.names)]:
        reached |= {name for formula in joined for name in formula.names}
        waiting = [formula for formula in waiting if formula not in joined]
    return reached, not waiting


def _holds(system: _System, answer: Value) -> str | None:
    known, used = _forward(system.formulas, system.givens)
    if system.target not in known:
        return "undetermined"
    if _needed(system, used) != (set(system.formulas), set(system.givens)):
        return "idle"
    if known[system.target] != answer:
        return "value"
    return None if _recovers(system, answer) else "value"


def _one_currency(system: _System, answer: Value) -> bool:
    """Whether money in the answer is that of the givens."""
    return currencies(answer[1]) <= system.money


def _recovers(system: _System, answer: Value) -> bool:
    """The first given that can be recovered from the answer is the stated one; true where none can."""
    for name, value in system.givens.items():
        masked = {other: v for other, v in system.givens.items() if other != name} | {system.target: answer}
        known = _forward(system.formulas, masked)[0]
        if name in known:
            return known[name] == value
    return True


def _open(question: Question, system: _System) -> str | None:
    """None where two worlds that agree with all givens differ in the target."""
    if system.target in _forward(system.formulas, system.givens)[0]:
        return "determined"
    worlds: list[Value] = []
    left: set[str] = set()
    for seed in (2, 3):
        known = dict(system.givens)
        for name in _unknowns(system):
            known = _forward(system.formulas, known)[0]
            if name not in known and system.target not in known:
                left.add(name)
                known[name] = (parse_number(str(seed)), QUANTITIES[name])
        known = _forward(system.formulas, known)[0]
        if system.target not in known:
            return "clause"
        worlds.append(known[system.target])
    if worlds[0] == worlds[1]:
        return "determined"
    return "stated" if any(_spare(question, system, name) for name in {*left, system.target}) else None


def _unknowns(system: _System) -> list[str]:
    """Names that are not given, the far ones first: the last formula's last name."""
    names = [n for f in reversed(system.formulas) for n in reversed(f.names) if n not in system.givens and n != system.target]
    defined = {f.names[0] for f in system.formulas}
    return sorted(dict.fromkeys(names), key=lambda name: name in defined)


def _spare(question: Question, system: _System, name: str) -> bool:
    """Whether the question states a quantity that the check leaves out and that could be the open one."""
    if QUANTITIES[name] == NONE:
        return False
    stated = [_value(question, mention) for mention in question.mentions]
    left = [v for v in stated if v is not None and generic(v[1]) == QUANTITIES[name]]
    for given in system.givens.values():
        match = next((v for v in left if (v[0], generic(v[1])) == given), None)
        if match:
            left.remove(match)
    return bool(left)


def _value(question: Question, mention: Mention) -> Value | None:
    unit = read_unit(mention.tail)
    return (mention.values[0] * unit.factor, unit.dimension) if unit else None


def _fits(question: Question, name: str, text: str, mention: Mention) -> bool:
    """Whether a number of the question is a given's, with the same unit or, in dollars, behind a `$`."""
    head, _, unit_text = text.partition(" ")
    if parse_number(head) not in mention.values or (name in SPANS and mention.tail.lstrip(" -").startswith(SPANS[name])):
        return False
    if in_two(unit_text) == unit_text:
        return in_two(in_ascii(mention.tail)) == unit_text
    if in_two(in_ascii(mention.tail), joined=False):  # the first half alone
        return False
    unit, read = parse_unit(unit_text), read_unit(mention.tail)
    if unit is None or read is not None:
        return read == unit
    money = re.search(rf"([$\u20ac\u00a3]) ?{re.escape(head)}(?!/?\d|\.\d)", question.text.replace(",", ""))
    return money is not None and unit == read_unit(money[1] + mention.tail)  # `$5`, `$5 per kg`, `$5/kg`


def _of_another(question: Question, system: _System, name: str) -> bool:
    return bool(system.givens[name][1]) and named.of_another(question, system.givens[name], system.givens.values())


def _forward(formulas: Iterable[Formula], givens: dict[str, Value]) -> tuple[dict[str, Value], dict[str, Formula]]:
    """All that follows, and by which formula; formulas that disagree are a contradiction."""
    known, used = dict(givens), dict[str, Formula]()
    waiting = list(formulas)
    while True:
        ready = [(f, [n for n in f.names if n not in known]) for f in waiting]
        now = next(((f, n) for f, n in ready if len(n) <= 1), None)
        if now is None:
            return known, used
        formula, unknown = now
        waiting.remove(formula)
        name = (unknown or [formula.names[0]])[0]
        value = formula.solve(name, known)
        if not unknown:
            if known[name] != value:
                raise _RejectError("contradiction")
            continue
        if max(abs(value[0].numerator), value[0].denominator) > 10**30:
            raise _RejectError("bounds")
        if generic(value[1]) != QUANTITIES[name]:
            raise _RejectError("units")
        known[name], used[name] = value, formula


def _needed(system: _System, used: dict[str, Formula]) -> tuple[set[Formula], set[str]]:
    """The formulas and givens that the target rests on."""
    formulas, givens, todo, seen = set[Formula](), set[str](), [system.target], set[str]()
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        if name in system.givens:
            givens.add(name)
        else:
            formulas.add(used[name])
            todo += [other for other in used[name].names if other != name]
    return formulas, givens


def _read(clauses: Sequence[str]) -> _System:
    if not clauses:
        raise _RejectError("clause")
    left, _, right = clauses[0].partition(" = ")
    target = right if left == UNKNOWN else left
    formulas = tuple(FORMULAS[clause] for clause in clauses[1:] if clause in FORMULAS)
    texts: dict[str, str] = {}
    givens: dict[str, Value] = {}
    money: frozenset[str] = frozenset()
    for clause in clauses[1:]:
        if clause in FORMULAS:
            continue
        name, sign, text = clause.partition(" = ")
        value = parse_quantity(text)
        if not sign or name in texts or name == target or name not in QUANTITIES or value is None:
            raise _RejectError("clause")
        if generic(value[1]) != QUANTITIES[name]:
            raise _RejectError("units")
        texts[name], givens[name] = text, (value[0], generic(value[1]))
        money |= currencies(value[1])
    if target not in {name for formula in formulas for name in formula.names} or len(set(formulas)) != len(formulas):
        raise _RejectError("clause")
    if len(formulas) > MAX_FORMULAS or len(givens) > MAX_GIVENS:
        raise _RejectError("size")
    if len(money) > 1:
        raise _RejectError("units")
    return _System(target, formulas, texts, givens, money)
