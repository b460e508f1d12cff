"""The check kind `mapping`: laws are renamed and the answer put into them; of arguments every renaming of the terms is tried.

Neither the lines of the derivation nor its way to solve a law or to pair terms is used.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import permutations

from model import answers
from model.checks.systems import Systems, UnreadableError, side_value
from model.compute import ComputeFault, parse_number
from model.guards import parallels as guard
from model.question import Question, in_one_form
from model.trace import UNKNOWN

MAX_TERMS = 6
MAX_STATEMENTS = 24
_PLACES = ("second", "third", "fourth")
_ASKED = ("same", "which", "gap")
_FIXED = ("so", "all", "no", "some", "if", "or", "not")
_GAP = "?"
_Statement = tuple[str, ...]
_Argument = list[_Statement]


def mapping_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Why a check of an analogy between systems fails, None where it holds.

    The reason is syntax, size, contradiction, determined, undetermined, value, conversion (where it hangs on whether `some A are B` is
    `some B are A`), or what the guard of parallels names.
    """
    if len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return "syntax"
    asked, *told = _told(clauses)
    if " " in asked or not asked:
        return "syntax"
    try:
        if asked not in _ASKED:
            return guard.laws_fault(question, asked, told) or _solved(asked, told, answer)
        return guard.arguments_fault(question, asked, told) or _laid(asked, told, answer.lower())
    except UnreadableError as bad:
        return str(bad)


def _told(clauses: Sequence[str]) -> tuple[str, ...]:
    head = clauses[0].partition(" = ")[2]
    return in_one_form([head.lower(), *(clause.lower() for clause in clauses[1:] if not clause.startswith("unused "))])


# Laws


def _solved(asked: str, told: Sequence[str], answer: str) -> str | None:
    systems = Systems.read(told)
    if asked in systems.values:
        return "syntax"
    values = systems.solved(systems.values)
    if not systems.consistent(values):
        return "contradiction"
    if answer == UNKNOWN:
        return None if asked not in values and systems.open(asked) else "determined"
    number = answers.quantity(answer)
    if asked not in values:
        return "undetermined"
    if number is None or number[1] or not systems.consistent(systems.solved({**systems.values, asked: number[0]})):
        return "value"
    return None if _recovered(systems, asked, number[0]) and values[asked] == number[0] else "value"


def _recovered(systems: Systems, asked: str, answer: Fraction) -> bool:
    """Whether each value that the answer hangs on comes out again when it is hidden and the answer is put in."""
    for hidden, value in systems.values.items():
        given = {name: number for name, number in systems.values.items() if name != hidden}
        if asked not in systems.solved(given) and systems.solved({**given, asked: answer}).get(hidden, value) != value:
            return False
    return True


# Arguments


def _laid(asked: str, told: Sequence[str], answer: str) -> str | None:
    found = _rights(asked, tuple(told))
    if len(found) > 1:
        return "conversion"
    (right,) = found
    if right is None:
        return None if answer == UNKNOWN else "undetermined"
    if answer == UNKNOWN:
        return "determined"
    return None if answer == right else "value"


@lru_cache(maxsize=64)  # perturbed answers meet the same arguments
def _rights(asked: str, told: tuple[str, ...]) -> frozenset[str | None]:
    """The answer, with statements as they stand and with those converted that may be. Raises UnreadableError."""
    first, *others = _arguments(told)
    if not others or (asked in ("same", "gap") and len(others) > 1) or len(others) > len(_PLACES):
        raise UnreadableError("syntax")
    if [_GAP in words for argument in (first, *others) for words in argument].count(True) != (asked == "gap"):
        raise UnreadableError("syntax")
    if asked == "gap":
        return frozenset(_filled(first, others[0], converting=converting) for converting in (False, True))
    return frozenset(_alike(asked, first, others, converting=converting) for converting in (False, True))


def _arguments(told: Sequence[str]) -> list[_Argument]:
    """Statements that hang together by their terms. Raises UnreadableError."""
    if len(told) > MAX_STATEMENTS:
        raise UnreadableError("size")
    found: list[_Argument] = []
    for words in (tuple(clause.split()) for clause in told):
        if not _terms([words]) or "=" in words or "like" in words:
            raise UnreadableError("syntax")
        near = [one for one in found if _terms(one) & _terms([words])]
        far = [one for one in found if one not in near]
        found = [*far, [*(said for one in near for said in one), words]]
    found.sort(key=lambda one: min(told.index(" ".join(words)) for words in one))
    if any(sum(words[0] == "so" for words in one) != 1 or len(_terms(one)) > MAX_TERMS for one in found):
        raise UnreadableError("syntax")
    return found


def _terms(argument: Sequence[_Statement]) -> set[str]:
    return {word for words in argument for word in words if word not in (*_FIXED, _GAP)}


def _alike(asked: str, first: _Argument, others: Sequence[_Argument], *, converting: bool) -> str | None:
    """Whether the other argument is a renaming of the first, or which of several is; None where none is, or more than one."""
    fits = [any(_renamings(first, other, converting=converting)) for other in others]
    if asked == "same":
        return "yes" if fits[0] else "no"
    return _PLACES[fits.index(True)] if sum(fits) == 1 else None


def _filled(first: _Argument, other: _Argument, *, converting: bool) -> str | None:
    """The one term that makes an argument with a gap a renaming of the first; None where its terms or statements do not suffice."""
    terms = sorted(_terms(other))
    whole = [
        term for term in terms
        if any(_renamings(first, [tuple(term if word == _GAP else word for word in words) for words in other], converting=converting))
    ]  # fmt: skip
    return whole[0] if len(whole) == 1 else None


def _renamings(first: _Argument, other: _Argument, *, converting: bool) -> Iterator[dict[str, str]]:
    """The ways to rename the terms of an argument so that it says what another one says."""
    terms, names = sorted(_terms(first)), sorted(_terms(other))
    if len(terms) != len(names) or len(first) != len(other):
        return
    wanted = sorted(_plain(words, converting=converting) for words in other)
    for order in permutations(names):
        pairs = dict(zip(terms, order, strict=True))
        renamed = (tuple(pairs.get(word, word) for word in words) for words in first)
        if sorted(_plain(words, converting=converting) for words in renamed) == wanted:
            yield pairs


def _plain(words: _Statement, *, converting: bool) -> _Statement:
    """A statement; where statements may be converted, the terms of `some`, `no` and `or` in one order."""
    told = words[words[0] == "so" :]
    if not converting or "not" in told or not (told[0] in ("some", "no") or "or" in told):
        return words
    return (*words[: len(words) - len(told)], *sorted(told))


# Steps


def step_true(question: Question, clauses: Sequence[str], before: Sequence[str], step: str) -> bool:
    """Whether a step carries a law over, solves one, computes, pairs terms, or lays statements on each other, as the clauses say."""
    del question  # the clauses are held against it when the check is run
    label, sign, rest = step.lower().partition(" : ")
    if len(clauses) < 2 or not all(clause.split() for clause in clauses):
        return False
    asked, *told = _told(clauses)
    if not sign:
        return step == f"find {asked}" and asked in _ASKED
    try:
        if asked in _ASKED:
            return _pairs_or_lays(told, [one.lower() for one in before if " : " in one], label, rest)
        systems = Systems.read(told)
        if rest.startswith("like "):
            return systems.partners.get(label) == rest.removeprefix("like ")
        expression, equals, result = rest.rpartition(" = ")
        return _computed(systems, label, expression, result) if equals else _is_law(systems, label, tuple(rest.split()))
    except (UnreadableError, ComputeFault, KeyError, ValueError, ZeroDivisionError):
        return False


def _computed(systems: Systems, name: str, expression: str, result: str) -> bool:
    values = systems.solved(systems.values)
    known = {
        *values.values(),
        *(parse_number(word) for law in systems.laws for word in (*law.left, *law.right) if word[0].isdigit()),
    }
    words = expression.split()
    used = [parse_number(word) for word in words if word[0].isdigit()]
    whole = not {*words} - {"(", ")", "+", "-", "*", "/"} - {word for word in words if word[0].isdigit()}
    return whole and {*used} <= {abs(one) for one in known} and values[name] == parse_number(result)


def _is_law(systems: Systems, name: str, words: _Statement) -> bool:
    """Whether an expression gives a name wherever a law holds that joins the same names."""
    tried = [
        (law, values)
        for law, values in systems.lines()
        if {*law.names} == {name, *(word for word in words if word[0].isalpha())}
    ]
    return bool(tried) and any(
        all(side_value(words, values) == values[name] for one, values in tried if one == law) for law, _ in tried
    )


def _pairs_or_lays(told: Sequence[str], before: Sequence[str], label: str, rest: str) -> bool:
    first, *others = _arguments(told)
    pairs = [pair for one in before for pair in _paired(one)]
    if rest.startswith("like "):
        fresh = dict(_paired(f"{label} : {rest}"))
        return any(_lays(first, other, fresh, _of(pairs, other)) for other in others)
    if label == "gap":
        return any(name == rest for _, name in pairs)
    if label == "same":
        return rest in _PLACES[: len(others)] and any(_renamings(first, others[_PLACES.index(rest)], converting=False))
    return rest in ("stated", "absent") and any(
        _says(first, other, _of(pairs, other), tuple(label.split()), rest) for other in others
    )


def _says(first: _Argument, other: _Argument, pairs: Mapping[str, str], words: _Statement, verdict: str) -> bool:
    """Whether a statement of the first in the terms of the other is stated there, or absent."""
    renamed = {tuple(word if word in _FIXED else pairs.get(word, _GAP) for word in one) for one in first}
    met = any(_matches(words, one, {*pairs.values()}) for one in other)
    return words in renamed and verdict == ("stated" if met else "absent")


def _paired(step: str) -> Iterator[tuple[str, str]]:
    label, _, rest = step.partition(" : like ")
    names, terms = label.split(), rest.split()
    if rest and len(names) == len(terms):
        yield from zip(terms, names, strict=True)


def _of(pairs: Sequence[tuple[str, str]], other: _Argument) -> dict[str, str]:
    """The pairs whose second terms are of one argument."""
    return {term: name for term, name in pairs if name in _terms(other)}


def _lays(first: _Argument, other: _Argument, fresh: Mapping[str, str], pairs: Mapping[str, str]) -> bool:
    """Whether new pairs of terms lay a statement on another one."""
    if not fresh or {*fresh} & {*pairs} or {*fresh.values()} & {*pairs.values()} or len({*fresh.values()}) < len(fresh):
        return False
    known = {**pairs, **fresh}
    return any(
        {*fresh} <= {*one} and tuple(word if word in _FIXED else known.get(word, _GAP) for word in one) in other
        for one in first
    )


def _matches(words: _Statement, one: _Statement, taken: set[str]) -> bool:
    return len(words) == len(one) and all(
        a == b or (a == _GAP and b not in taken and b not in _FIXED) for a, b in zip(words, one, strict=True)
    )
