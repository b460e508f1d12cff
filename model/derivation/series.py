"""What a reading of the kind `fit` may be: what is asked, terms in order, what is stated of them, and a rule that makes them."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from model.compute import ComputeFault, parse_number

ENOUGH = {"add": 2, "mul": 2, "addgrow": 3, "mulgrow": 3, "fib": 2, "alt": 4, "cube": 3}  # first terms that determine a rule
CYCLE = "cycle"
COMMON = "common"  # of terms that are periods: when they end together
TOGETHER = "together"
GAP = "?"
_LARGEST_BASE = 50
_TELLING = 5
_CLAIM = re.compile(
    r"_?|_ =?|_ = (\d*|n|ne|nex|g|ga|s|st|ste|a|af|aft|afte|after|after \d*|t|to|tog|toge|toget|togeth|togethe)"
    r"|_ = (\d+|next|gap|step|after \d+|together)( ;?)?"
)
_LISTED = re.compile(r"-?\d+(?:\.\d+|/\d+)?")
_RUN = re.compile(rf"(?:{_LISTED.pattern}(?:\s*[,;]\s*|\s+)(?:and |then )*){{2,}}{_LISTED.pattern}")  # three at least
# A first term with its unit: `8 km, then 12, 16, 20`.
_HEAD = re.compile(rf"({_LISTED.pattern})(?: [a-z]+){{1,3}}, (?:[a-z]+ ){{0,2}}$")
_GLUE = r"(?:\s*[,;]\s*|\s+)(?:and |then )*"
_HOLED = re.compile(rf"(?:{_LISTED.pattern}{_GLUE})+(?:\?|_+|\.\.\.+|…)(?:{_GLUE}{_LISTED.pattern})+")  # `7, 14, ?, 28`
_NUMBERS = re.compile(r"[\d./-]*( ([\d./-]+|\?))*( ;?)?")
_PLACES = re.compile(rf"{_LISTED.pattern}|\?|_+|\.\.\.+|…")
_STATED = ("step", "start", "unused")


def permits(body: str) -> bool:
    """Whether a reading of a sequence may go on as far as a text, its last word being perhaps unfinished."""
    *whole, last = body.split(" ; ")
    if not whole:
        return _CLAIM.fullmatch(last) is not None
    if len(whole) == 1:
        if not any(c.isdigit() for c in last):
            return True
        return _NUMBERS.fullmatch(last) is not None and _has_place(last.split(), whole[0].endswith(" gap"))
    word, space, rest = last.partition(" ")
    named = [clause for clause in whole[2:] if is_rule(clause)]
    options = [*_STATED, *(() if named and _settled(named[0], whole) else _rules(whole[1], whole[0].endswith(TOGETHER)))]
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
    named = [clause for clause in clauses[2:] if is_rule(clause)]
    return bool(named) and set(named) <= set(_rules(clauses[1], clauses[0].endswith(TOGETHER)))


def is_rule(clause: str) -> bool:
    """Whether a clause names a rule."""
    return clause in (CYCLE, COMMON) or clause in ENOUGH


def _has_place(words: list[str], gap: bool) -> bool:
    """Whether a gap is where one is asked for, and between numbers."""
    whole = words[-1:] == [";"]
    terms = words[:-1] if whole else words
    return terms.count(GAP) <= gap and (not whole or not gap or GAP in terms[1:-1])


def copies(body: str, text: str) -> bool:
    """Whether the terms are those that a question lists, in its order, as far as they go; gaps and a unit behind the first are free."""
    asked, *rest = body.split(" ; ")
    found = list(_RUN.finditer(text))
    holed = list(_HOLED.finditer(text))
    if rest and rest[0] and len(holed) == 1 and not rest[0][0].isalpha():
        run = " ".join(word if word[-1].isdigit() else GAP for word in _PLACES.findall(holed[0].group()))
        return asked.endswith(" gap") and (rest[0] == run if len(rest) > 1 else f"{run} ;".startswith(rest[0]))
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
    return rule in (CYCLE, COMMON) or terms > ENOUGH[rule]


def _settled(rule: str, clauses: list[str]) -> bool:
    return settled(rule, len(clauses[1].split())) or any(clause.startswith("step ") for clause in clauses)


@lru_cache(maxsize=256)
def _rules(terms: str, together: bool) -> tuple[str, ...]:
    """The rules that make the terms; those that the terms determine, if there are any."""
    words = terms.split()
    if together:
        return (COMMON,)
    if not words or words[0][0].isalpha():
        return (CYCLE,)
    rules = tuple(rule for rule in ENOUGH if _makes(rule, words))
    return tuple(rule for rule in rules if settled(rule, len(words))) or rules


def _makes(rule: str, words: list[str]) -> bool:
    """Whether each number that the rule determines stands where it belongs, a gap being filled by it."""
    try:
        terms = _filled(rule, words)
        return all(made == term for made, term in zip(_made(rule, terms), terms[ENOUGH[rule] :], strict=True))
    except (ComputeFault, ZeroDivisionError, IndexError):
        return False


def _filled(rule: str, words: list[str]) -> list[Fraction]:
    """The terms; what belongs in a gap follows from those before it, or of a steady rule from those after. Raises IndexError."""
    at = words.index(GAP) if GAP in words else len(words)
    before, after = ([parse_number(word) for word in some] for some in (words[:at], words[at + 1 :]))
    if at == len(words):
        return before
    if len(before) >= ENOUGH[rule] + (rule not in ("add", "mul")):
        *_, filled = _made(rule, [*before, before[-2]])
    elif rule in ("add", "mul"):
        filled = 2 * after[0] - after[1] if rule == "add" else after[0] ** 2 / after[1]
    else:
        raise IndexError
    return [*before, filled, *after]


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
        elif rule == "cube":
            base, rest = cubes(terms[0], terms[1])
            yield (base + i) ** 3 + rest
        elif scaled(terms, i % 2):
            yield terms[i - 2] * terms[2 + i % 2] / terms[i % 2]
        else:
            yield terms[i - 2] + terms[2 + i % 2] - terms[i % 2]


def scaled(terms: Sequence[Fraction], start: int) -> bool:
    """Whether of two rows that take turns one is multiplied, not added to; it takes three terms of both to tell."""
    row = terms[start::2]
    return len(terms) > _TELLING and row[2] - row[1] != row[1] - row[0] and row[0] * row[2] == row[1] ** 2


def cubes(first: Fraction, second: Fraction) -> tuple[int, Fraction]:
    """The number whose cube a first term is, and what is added to each cube. Raises ComputeFault."""
    base = [n for n in range(_LARGEST_BASE) if (n + 1) ** 3 - n**3 == second - first]
    if not base:
        raise ComputeFault("bounds")
    return base[0], first - base[0] ** 3
