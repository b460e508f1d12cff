"""What a reading of the kind `fit` may be: what is asked, terms in order, what is stated of them, and a rule that makes them."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from model.compute import ComputeFault, parse_number

ENOUGH = {"add": 2, "mul": 2, "addgrow": 3, "mulgrow": 3, "fib": 2, "alt": 4}  # first terms that determine a rule
CYCLE = "cycle"
GAP = "?"
_CLAIM = re.compile(
    r"_?|_ =?|_ = (\d*|n|ne|nex|g|ga|s|st|ste|a|af|aft|afte|after|after \d*)|_ = (\d+|next|gap|step|after \d+)( ;?)?"
)
_LISTED = re.compile(r"-?\d+(?:\.\d+|/\d+)?")
_RUN = re.compile(rf"(?:{_LISTED.pattern}(?:\s*[,;]\s*|\s+)(?:and |then )*){{2,}}{_LISTED.pattern}")  # three at least
_HEAD = re.compile(rf"({_LISTED.pattern}) [a-z]+, (?:and |then )*$")  # a first term with its unit: `8 km, then 12, 16, 20`
_NUMBERS = re.compile(r"[\d./-]*( ([\d./-]+|\?))*( ;?)?")
_STATED = ("step", "start", "unused")


def permits(body: str) -> bool:
    """Whether a reading of a sequence may go on as far as a text, its last word being perhaps unfinished."""
    *whole, last = body.split(" ; ")
    if not whole:
        return _CLAIM.fullmatch(last) is not None
    if len(whole) == 1:
        return _NUMBERS.fullmatch(last) is not None or not any(c.isdigit() for c in last)
    word, space, rest = last.partition(" ")
    named = [clause for clause in whole[2:] if clause == CYCLE or clause in ENOUGH]
    options = [*_STATED, *(() if named and _settled(named[0], whole) else _rules(whole[1]))]
    if word[:1].isdigit():
        return not named and whole[1][:1].isalpha()
    if not space:
        return any(option.startswith(word) for option in options)
    if word == "start":
        return "? ;".startswith(rest)
    return word in options and (_NUMBERS.fullmatch(rest) is not None if word in _STATED else ";".startswith(rest))


def completes(body: str) -> bool:
    """Whether a reading of a sequence may end with a text: it has rules, and they make its terms."""
    clauses = body.split(" ; ")
    named = [clause for clause in clauses[2:] if clause == CYCLE or clause in ENOUGH]
    return bool(named) and set(named) <= set(_rules(clauses[1]))


def copies(body: str, text: str) -> bool:
    """Whether the terms are those that a question lists, in its order, as far as they go; gaps and a unit behind the first are free."""
    asked, *rest = body.split(" ; ")
    found = list(_RUN.finditer(text))
    if len(found) != 1 or not rest or asked.endswith(" gap"):
        return True
    run = " ".join(_LISTED.findall(found[0].group()))
    head = _HEAD.search(text[: found[0].start()])
    return any(
        rest[0] == whole if len(rest) > 1 else f"{whole} ;".startswith(rest[0])
        for whole in ([run, f"{head[1]} {run}"] if head else [run])
    )


def settled(rule: str, terms: int) -> bool:
    """Whether so many terms tell how a rule goes on."""
    return rule == CYCLE or terms > ENOUGH[rule]


def _settled(rule: str, clauses: list[str]) -> bool:
    return settled(rule, len(clauses[1].split())) or any(clause.startswith("step ") for clause in clauses)


@lru_cache(maxsize=256)
def _rules(terms: str) -> tuple[str, ...]:
    """The rules that make the terms; those that the terms determine, if there are any."""
    words = terms.split()
    if not words or words[0][0].isalpha():
        return (CYCLE,)
    rules = tuple(rule for rule in ENOUGH if _makes(rule, words))
    return tuple(rule for rule in rules if settled(rule, len(words))) or rules


def _makes(rule: str, words: list[str]) -> bool:
    """Whether each number that the rule determines stands where it belongs; with a gap only steady rules are looked for."""
    if GAP in words:
        return rule in ("add", "mul")
    try:
        terms = [parse_number(word) for word in words]
        return all(made == term for made, term in zip(_made(rule, terms), terms[ENOUGH[rule] :], strict=True))
    except (ComputeFault, ZeroDivisionError):
        return False


def _made(rule: str, terms: list[Fraction]) -> Iterator[Fraction]:
    """Each term that the terms before it determine."""
    steps = [later - earlier for earlier, later in pairwise(terms)]
    for i in range(ENOUGH[rule], len(terms)):
        before = terms[i - 1]
        if rule == "add":
            yield before + steps[0]
        elif rule == "mul":
            yield before * terms[1] / terms[0]
        elif rule == "addgrow":
            yield before + steps[i - 2] + steps[1] - steps[0]
        elif rule == "mulgrow":
            yield before + steps[i - 2] * steps[1] / steps[0]
        elif rule == "fib":
            yield before + terms[i - 2]
        else:
            yield terms[i - 2] + terms[2 + i % 2] - terms[i % 2]
