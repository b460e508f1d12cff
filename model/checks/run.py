"""The check kind `run`: an interpreter of its own for programs, machines, stores and stories of hand-overs.

A program with variables is read into a tree and run forwards, then undone step by step from the answer back to the start values.
What a question leaves open differs from world to world: it is run in several, and an `unknown` needs two that differ.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from model import answers
from model.checks.registers import RunError, Variables
from model.guards import programs as guard
from model.question import Question
from model.trace import UNKNOWN

MAX_STATES = 16
MAX_INPUT = 40
MAX_HELD = 40
_WORLDS = range(9)
_STORES = ("next", "last", "size")
_Statements = list[tuple[str, ...]]


@dataclass(frozen=True)
class _Outcome:
    """What a run leaves, and what it did: the lines that a derivation may write; `open` where it hangs on something not told."""

    answer: str
    log: tuple[str, ...]
    open: bool


def run_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of a run fails, None where it holds.

    The reason is syntax, size, asked, instead, pair, order, extent, direction, unread, negation, contradiction, determined,
    undetermined or value.
    """
    try:
        asked, told = _read(clauses)
        reason = guard.fault(question, asked, [" ".join(words) for words in told])
        if reason:
            return reason
        _outcome(asked, [words for words in told if words[0] != "instead"], 0)  # what was told did happen
        final = _changed(told)
        found = _outcomes(asked, final)
    except RunError as error:
        return str(error)
    except IndexError:  # the guard reads clauses before they are run: one is short of words
        return "syntax"
    ends = {one.answer.lower() for one in found}
    right = found[0].answer if len(ends) == 1 else UNKNOWN
    if not answers.equal(answer, right):
        return "determined" if answer == UNKNOWN else "undetermined" if right == UNKNOWN else "value"
    if _form(asked) is _variables and right != UNKNOWN and not _undone(asked, final, answer):
        return "value"
    return None


def step_true(question: Question, clauses: Sequence[str], before: Sequence[str], step: str) -> bool:
    """Whether a step is what the run does next, or later, after what the steps before it did."""
    try:
        asked, told = _read([clause for clause in clauses if not clause.startswith("unused ")])
        final = _changed(told)
        logs = [one.log for one in _outcomes(asked, final)]
    except RunError:
        return False
    steps = [one for one in (*before, step) if " : " in one]
    return all(_within(steps, log) for log in logs)


def _within(steps: Sequence[str], log: Sequence[str]) -> bool:
    rest = iter(line.lower() for line in log)
    return all(step.lower() in rest for step in steps)


def _read(clauses: Sequence[str]) -> tuple[list[str], _Statements]:
    """What is asked, and the words of each clause. Raises RunError."""
    _, sign, asked = clauses[0].partition(" = ")
    told = [tuple(clause.split()) for clause in clauses[1:]]
    words = asked.split()
    if not sign or not words or not told or not all(told) or len(words) != 1 + (words[0] in ("visits", "holder")):
        raise RunError("syntax")
    return words, told


def _changed(told: _Statements) -> _Statements:
    """The statements with each `instead` put in the place of the one that it is about. Raises RunError."""
    final = [words for words in told if words[0] != "instead"]
    for change in (words[1:] for words in told if words[0] == "instead"):
        removed = change[:1] == ("not",)
        about = [words for words in final if (words == change[1:] if removed else _alike(words, change))]
        if not change or len(about) != 1:
            raise RunError("instead")
        place = final.index(about[0])
        final[place : place + 1] = [] if removed else [change]
    return final


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two statements settle the same thing."""
    heads = {"stack": "store", "queue": "store"}
    first, second = heads.get(one[0], one[0]), heads.get(other[0], other[0])
    if first != second or first in ("store", "start", "input", "repeat"):
        return first == second
    return one[1:2] == other[1:2] and (one[1:2] != (":",) or one[2] == other[2])


def _outcomes(asked: list[str], told: _Statements) -> list[_Outcome]:
    """What comes out in each world; one is enough where everything is told. Raises RunError."""
    first = _outcome(asked, told, _WORLDS[0])
    return [first, *(_outcome(asked, told, world) for world in _WORLDS[1:] if first.open)]


def _outcome(asked: list[str], told: _Statements, world: int) -> _Outcome:
    """Raises RunError."""
    try:
        return _form(asked)(asked, told, world)
    except (IndexError, KeyError, ValueError, ZeroDivisionError):
        raise RunError("syntax") from None


def _form(asked: list[str]) -> Callable[[list[str], _Statements, int], _Outcome]:
    if asked[0] == "holder":
        return _hands
    if asked[0] in ("state", "visits"):
        return _machine
    return _store if asked[0] in _STORES else _variables


def _variables(asked: list[str], told: _Statements, world: int) -> _Outcome:
    variables = Variables(told, world)
    value = variables.value(asked[0])
    ends = () if variables.guessed else (f"{asked[0]} : {value} = {value}",)
    return _Outcome(value, (*variables.log, *ends), variables.guessed)


def _undone(asked: list[str], told: _Statements, answer: str) -> bool:
    """Whether the run, undone from the answer, leads back to the start."""
    number = answers.quantity(answer)
    return number is not None and Variables(told, 0).leads_back(asked[0], Fraction(number[0]))


def _machine(asked: list[str], told: _Statements, world: int) -> _Outcome:
    rules = {words[:2]: words[2] for words in told if len(words) == 3 and words[0] not in ("input", "start")}
    symbols = [symbol for words in told if words[0] == "input" for symbol in words[1:]]
    starts = [words[1] for words in told if words[0] == "start"]
    states = sorted({*(one for one, _ in rules if one != "any"), *rules.values(), *starts})
    if not rules or not symbols or len(starts) > 1 or any(len(w) != 3 and w[0] not in ("input", "start", "else") for w in told):
        raise RunError("syntax")
    if set(states) & {*symbols, *(symbol for _, symbol in rules)}:
        raise RunError("direction")
    if len(states) > MAX_STATES or len(symbols) > MAX_INPUT:
        raise RunError("size")
    if len(asked) > 1 and asked[1] not in states:
        raise RunError("asked")
    if len({words[:2] for words in told if len(words) == 3}) < sum(
        len(w) == 3 and w[0] not in ("input", "start") for w in told
    ):
        raise RunError("contradiction")
    here = starts[0] if starts else states[world % len(states)]
    log, path = [f"start : {here}"] if starts else [], list[str]()
    guessed: dict[tuple[str, str], int] = {}  # where rules that are not told lead in this world
    for symbol in symbols:
        after = rules.get((here, symbol), rules.get(("any", symbol)))
        if after is None and ("else", "stay") in told:
            after = here
        log += [f"{here} {symbol} : {after}"] if after is not None and starts else []
        if after is None:
            guessed.setdefault((here, symbol), (world // len(states) ** len(guessed)) % len(states))
            after = states[guessed[here, symbol]]
        here = after
        path.append(here)
    is_open = not starts or bool(guessed)
    if len(asked) == 1:
        return _Outcome(here, tuple(log), is_open)
    visits = path.count(asked[1])
    return _Outcome(str(visits), (*log, f"visits : {' + '.join(['1'] * visits) or '0'} = {visits}"), is_open)


def _store(asked: list[str], told: _Statements, world: int) -> _Outcome:
    """A store from both ends: what came in, and the places that are taken out of it."""
    kinds = [words[0] for words in told if words[0] in ("stack", "queue")]
    if len(kinds) != 1 or any(words[0] not in ("stack", "queue", "push", "pop") for words in told):
        raise RunError("syntax")
    came, inside, out, log = list[str](), list[int](), -1, list[str]()
    for head, *rest in told:
        if head == "push":
            inside += range(len(came), len(came) + len(rest))
            came += rest
        for _ in range(int(rest[0]) if rest and head == "pop" else head == "pop"):
            if not inside:
                raise RunError("contradiction")
            out = max(inside) if kinds[0] == "stack" else min(inside)
            inside.remove(out)
        if head in ("push", "pop"):
            log.append(f"{head} : {' '.join(came[i] for i in inside) or 'empty'}")
        if len(came) > MAX_HELD:
            raise RunError("size")
    if asked[0] == "size":
        found = str(len(inside))
    else:
        place = out if asked[0] == "last" else (max(inside) if kinds[0] == "stack" else min(inside)) if inside else -1
        if place < 0:
            raise RunError("contradiction")
        found = came[place]
    if found == "?":
        return _Outcome(str(1000 + world), tuple(log), True)
    return _Outcome(found, (*log, f"{asked[0]} : {found} = {found}" if found.isdigit() else f"{asked[0]} : {found}"), False)


def _hands(asked: list[str], told: _Statements, world: int) -> _Outcome:
    """Where every thing is at each moment."""
    people = sorted({word for words in told for word in _people(words)})
    things = {words[0] for words in told if words[0] not in ("all", "swap", "instead")} | {asked[1]}
    if not people or set(people) & things:
        raise RunError("direction")
    where = {words[0]: words[2] for words in told if words[1:2] == ("with",)}
    where |= {
        words[0]: words[2] for words in reversed(told) if words[1:2] == (":",) and words[0] != "all" and words[0] not in where
    }
    if len([words for words in told if words[1:2] == ("with",)]) > len({w[0] for w in told if w[1:2] == ("with",)}):
        raise RunError("contradiction")
    open_start = asked[1] not in where
    where.setdefault(asked[1], ["", *people][world % (len(people) + 1)])  # perhaps with somebody else
    log = [] if open_start else [f"{asked[1]} : {where[asked[1]]}"]
    for words in told:
        before = where[asked[1]]
        if words[0] == "swap":
            turned = {words[1]: words[2], words[2]: words[1]}
            where = {thing: turned.get(holder, holder) for thing, holder in where.items()}
        elif words[1] == ":" and words[3] == "to":
            moved = [thing for thing in where if words[0] in (thing, "all") and where[thing] == words[2]]
            where |= dict.fromkeys(moved, words[4])
        kept = words == (asked[1], ":", before, "keeps")
        if where[asked[1]] != before or kept:
            log.append(f"{asked[1]} : {where[asked[1]]}")
    return _Outcome(where[asked[1]], tuple([] if open_start else log), open_start)


def _people(words: tuple[str, ...]) -> tuple[str, ...]:
    """The names of persons, or places, in a statement of hand-overs. Raises RunError."""
    if len(words) == 3 and words[0] == "swap":
        return words[1:]
    if (len(words) == 3 and words[1] == "with") or (len(words) == 4 and words[1::2] == (":", "keeps")):
        return words[2:3]
    if len(words) == 5 and words[1::2] == (":", "to"):
        return words[2::2]
    raise RunError("syntax")
