"""Executor of the check kind `dist`: enumerates the outcomes of an experiment with exact fractions.

The clauses of every experiment are listed in docs/trace.md. Nothing here is shared with the solver of the task.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from itertools import product

from model.compute import ComputeFault, parse_number
from model.guards import dice
from model.guards import urn as urns
from model.guards.event import misread
from model.question import Question
from model.trace import UNKNOWN

MAX_TRIALS = 12
MAX_KINDS = 8
MAX_COUNT = 10_000
MAX_ROLLS = 1000
_OPEN = "?"
_TRIES = ("1", "2", "3", "5", "8", "1/4", "1/2", "3/4")
_Counts = dict[tuple[int, ...], Fraction]
_Test = Callable[[int], bool]


class _RejectError(Exception):
    """A check that does not hold; `args[0]` names why."""


def dist_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Whether the experiment gives its event the answer; None or a named reason: clause, name, event, answer, determined."""
    try:
        claim, event = _split_claim(clauses)
        body = [clause.split() for clause in clauses[1:]]
        parents = [word for clause in body if clause[:1] == ["cross"] for word in clause[1:] if word != _OPEN]
        _require(all(re.search(rf"\b{re.escape(word)}\b", question.text) for word in parents), "name")
        _require(not misread(question.text, event, body), "event")
        _require(not urns.misread(question, event, _stated_urn(body)), "urn")
        if claim != answer and _number(claim) != _number(answer):
            raise _RejectError("answer")
        if answer == UNKNOWN:
            _require(_worlds_differ(question, event, body), "determined")
        else:
            _require(_same(_solve(question, event, body), answer), "value")
    except _RejectError as reject:
        return str(reject.args[0])
    return None


def _split_claim(clauses: Sequence[str]) -> tuple[str, list[str]]:
    if not 2 <= len(clauses) <= 2 * MAX_TRIALS:
        raise _RejectError("clause")
    claim, sign, event = clauses[0].partition(" = ")
    if not sign or not event.strip():
        raise _RejectError("clause")
    return claim.strip(), event.split()


def _stated_urn(body: list[list[str]]) -> dict[str, Fraction]:
    """Kinds with their counts as written; empty where the experiment is no draw."""
    if not all(clause and (clause[0] == "draw" or (clause[0].isalpha() and len(clause) == 2)) for clause in body):
        return {}
    counts = [clause for clause in body if clause[0] not in ("draw", "total", "sides", "roll") and clause[1].isdigit()]
    return {kind.lower(): Fraction(count) for kind, count in counts}


def _worlds_differ(question: Question, event: list[str], body: list[list[str]]) -> bool:
    """Two worlds that agree with everything stated: the open slot takes two values and the answer changes."""
    slots = [clause for clause in body if _OPEN in clause]
    if len(slots) != 1 or slots[0].count(_OPEN) != 1:
        raise _RejectError("clause")
    if slots[0][0].isalpha() and re.search(rf"(?i)\d %?\s*(?:{re.escape(slots[0][0])})\b", question.text):
        raise _RejectError("stated")
    found: set[Fraction | str] = set()
    for value in _genotypes(slots[0]) if slots[0][0] == "cross" else _TRIES:
        world = [[value if word == _OPEN else word for word in clause] for clause in body]
        try:
            found.add(_solve(question, event, world))
        except _RejectError:
            continue
        if len(found) > 1:
            return True
    return False


def _genotypes(clause: list[str]) -> tuple[str, ...]:
    known = next((word for word in clause[1:] if word != _OPEN), "")
    genes = [known[i : i + 2] for i in range(0, min(len(known), 6), 2)]
    pairs = [(g[0].upper() * 2, g[0].upper() + g[0].lower(), g[0].lower() * 2) for g in genes]
    return tuple("".join(world) for world in product(*pairs))


def _same(result: Fraction | str, answer: str) -> bool:
    return result.lower() == answer.lower() if isinstance(result, str) else result == _number(answer)


def _require(condition: bool, reason: str) -> None:
    if not condition:
        raise _RejectError(reason)


def _number(text: str) -> Fraction:
    try:
        return parse_number(text)
    except ComputeFault:
        raise _RejectError("number") from None


def _count(text: str, largest: int = MAX_COUNT) -> int:
    number = _number(text)
    _require(number.denominator == 1 and 0 <= number <= largest, "bounds")
    return int(number)


def _chances(words: Sequence[str]) -> list[Fraction]:
    """Probabilities as written: `0.9`, `90 %`, `9 of 10`, `9/10`."""
    found: list[Fraction] = []
    rest = list(words)
    while rest:
        chance = _number(rest.pop(0))
        if rest[:1] == ["%"]:
            chance, rest = chance / 100, rest[1:]
        elif rest[:1] == ["of"] and len(rest) > 1:
            whole = _number(rest[1])
            _require(whole > 0, "chance")
            chance, rest = chance / whole, rest[2:]
        _require(0 <= chance <= 1, "chance")
        found.append(chance)
    _require(1 <= len(found) <= MAX_TRIALS, "clause")
    return found


def _chance(words: Sequence[str]) -> Fraction:
    chances = _chances(words)
    _require(len(chances) == 1, "clause")
    return chances[0]


def _solve(question: Question, event: list[str], body: list[list[str]]) -> Fraction | str:
    """The exact answer of one experiment, which is recognised by the heads of its clauses."""
    heads = {clause[0] for clause in body if clause}
    if len(body) == 0 or len(heads) == 0 or any(not clause for clause in body):
        raise _RejectError("clause")
    if event == ["best"]:
        return _best(question, body)
    if event == ["mean"] and "sides" in heads:
        return _mean([word for clause in _by_faces(question, body) for word in clause])
    if event == ["mean"] and not heads & {"success", "failure"}:
        _require("each" not in heads or all(clause[0] in ("each", "cost", "times") for clause in body), "clause")
        return _mean([word for clause in body for word in clause])
    if "cross" in heads:
        return _cross(question, event, body)
    if heads & {"success", "failure"}:
        return _trials(event, body)
    if heads <= {"work", "fail", "any", "every"}:
        return _parts(event, body)
    if "sides" in heads:
        return _roll(question, event, body)
    return _draw(question, event, body)


def _quantifier(words: list[str], trials: int) -> tuple[_Test, list[str]]:
    """A test on a count of successes, and the words after it: `both red` -> (all, [red])."""
    head, rest = words[0], words[1:]
    if head in ("all", "both", "every"):
        _require(head != "both" or trials == 2, "trials")
        return (lambda n: n == trials), rest
    if head in ("no", "none", "not"):
        return (lambda n: n == 0), rest
    if head == "exactly" and rest:
        wanted = _count(rest[0])
        return (lambda n: n == wanted), rest[1:]
    if head == "at" and len(rest) > 1 and rest[0] in ("least", "most"):
        bound = _count(rest[1])
        return (lambda n: n >= bound) if rest[0] == "least" else (lambda n: n <= bound), rest[2:]
    _require(trials == 1, "event")
    return (lambda n: n == 1), words


def _successes(chances: Iterable[Fraction]) -> list[Fraction]:
    """The distribution of the number of successes of independent trials."""
    spread = [Fraction(1)]
    for chance in chances:
        failed = [weight * (1 - chance) for weight in spread] + [Fraction(0)]
        worked = [Fraction(0)] + [weight * chance for weight in spread]
        spread = [f + w for f, w in zip(failed, worked, strict=True)]
    return spread


def _probability(test: _Test, chances: Sequence[Fraction]) -> Fraction:
    return sum((weight for n, weight in enumerate(_successes(chances)) if test(n)), Fraction(0))


def _repeats(body: list[list[str]], word: str, largest: int = MAX_TRIALS) -> int:
    found = [clause for clause in body if clause[0] == word]
    _require(len(found) <= 1 and all(len(clause) == 2 for clause in found), "clause")
    trials = _count(found[0][1], largest) if found else 1
    _require(trials >= 1, "bounds")
    return trials


def _trials(event: list[str], body: list[list[str]]) -> Fraction:
    """`repeat 3 ; success 1/4`: events `exactly 2`, `at least 1`, `all`, `none`, `first 3`, `mean`, `not`."""
    _require(len(body) == len({c[0] for c in body}) and {c[0] for c in body} <= {"repeat", "success", "failure"}, "clause")
    stated = [clause for clause in body if clause[0] != "repeat"]
    _require(len(stated) == 1, "clause")
    chance = _chance(stated[0][1:]) if stated[0][0] == "success" else 1 - _chance(stated[0][1:])
    if event == ["mean"]:
        return _repeats(body, "repeat", MAX_COUNT) * chance
    trials = _repeats(body, "repeat")
    if event[0] == "first" and len(event) == 2 and trials == 1:
        turn = _count(event[1], MAX_TRIALS)
        _require(turn >= 1, "bounds")
        return (1 - chance) ** (turn - 1) * chance
    test, rest = _quantifier(event, trials)
    _require(not rest or rest == ["success"], "event")
    return _probability(test, [chance] * trials)


def _parts(event: list[str], body: list[list[str]]) -> Fraction:
    """`work 0.9 ; any 0.5 0.5 ; any 2 each 0.9`: one clause a part or block; events `all work`, `at least 1 fails`."""
    blocks: list[Fraction] = []
    for head, *words in body:
        alike = head in ("any", "every") and words[1:2] == ["each"]
        chances = [_chance(words[2:])] * _count(words[0], MAX_TRIALS) if alike else _chances(words)
        _require(not alike or len(chances) > 1, "clause")
        _require(len(chances) == 1 or head in ("any", "every"), "clause")
        spread = _successes(1 - c for c in chances) if head == "fail" else _successes(chances)
        blocks.append(spread[-1] if head == "every" else 1 - spread[0])
    _require(len(blocks) <= MAX_TRIALS, "bounds")
    test, rest = _quantifier(event, len(blocks))
    _require(len(rest) == 1 and rest[0] in ("work", "works", "fail", "fails"), "event")
    return _probability(test, blocks if rest[0].startswith("work") else [1 - chance for chance in blocks])


def _mean(words: list[str]) -> Fraction:
    """`0.25 8 ; 0.75 4`, `0.25 8 ; else`, `each 2 5 8`, `else lose 4`; `cost 3` is taken off, `times 2` scales what is gained."""
    if words[0] == "times" and len(words) > 2:
        _require("cost" not in words, "clause")
        return _number(words[1]) * _mean(words[2:])
    if words[-2:-1] == ["times"]:
        return _mean([*words[-2:], *words[:-2]])
    signed = " ".join(words).replace("lose ", "-")
    words = signed.split()
    if words[0] == "each":
        values = [_number(word) for word in (words[1 : words.index("cost")] if "cost" in words else words[1:])]
        _require(bool(values), "clause")
        return sum(values, Fraction(0)) / len(values) - (_mean_tail(words[words.index("cost") :]) if "cost" in words else 0)
    total, left, rest = Fraction(0), Fraction(1), list(words)
    while rest and rest[0] not in ("else", "cost"):
        size = {"%": 3, "of": 4}.get(rest[1] if len(rest) > 1 else "", 2)
        _require(len(rest) >= size, "clause")
        chance = _chance(rest[: size - 1])
        total, left, rest = total + chance * _number(rest[size - 1]), left - chance, rest[size:]
    if rest[:1] == ["else"]:
        _require(left > 0, "chance")
        stated = rest[1:2] not in ([], ["cost"])
        total, left, rest = total + (left * _number(rest[1]) if stated else 0), Fraction(0), rest[2 if stated else 1 :]
    _require(left == 0, "chance")
    return total - (_mean_tail(rest) if rest else 0)


def _mean_tail(words: list[str]) -> Fraction:
    _require(len(words) == 2 and words[0] == "cost", "clause")
    return _number(words[1])


def _best(question: Question, body: list[list[str]]) -> str:
    """The name of the gamble with the largest mean: `Tamo 0.5 10 else ; Rill 0.2 30 else`."""
    means = {}
    for name, *words in body:
        _require(question.has_words(name) and bool(words), "name")
        means[name] = _mean(words)
    top = [name for name, mean in means.items() if mean == max(means.values())]
    _require(len(means) == len(body) >= 2 and len(top) == 1, "tie")
    return top[0]


def _roll(question: Question, event: list[str], body: list[list[str]]) -> Fraction:
    """`roll 2 ; sides 6`: events `sum 7`, `sum at least 10`, `both face 6`, `at least 1 face at least 5`, `same`."""
    _require({clause[0] for clause in body} <= {"roll", "sides"} and len(body) <= 2, "clause")
    sides = _sides(question, body)
    if event[:2] == ["mean", "face"] and len(event) > 2:
        return _repeats(body, "roll", MAX_COUNT) * Fraction(sum(map(_faces(event[2:]), range(1, sides + 1))), sides)
    rolled = _repeats(body, "roll")
    _require(sides**rolled <= MAX_ROLLS, "bounds")
    rolls = list(product(range(1, sides + 1), repeat=rolled))
    if event == ["same"]:
        return Fraction(sum(len(set(roll)) == 1 for roll in rolls), len(rolls))
    if event[0] == "sum" and len(event) > 1:
        test = _faces(event[1:])
        return Fraction(sum(test(sum(roll)) for roll in rolls), len(rolls))
    count, rest = _quantifier(event, rolled)
    _require(len(rest) > 1 and rest[0] == "face", "event")
    face = _faces(rest[1:])
    return Fraction(sum(count(sum(map(face, roll))) for roll in rolls), len(rolls))


def _sides(question: Question, body: list[list[str]]) -> int:
    sides = _repeats(body, "sides", MAX_ROLLS)
    _require(Fraction(sides) in (dice.sides(question) or {Fraction(sides)}), "sides")
    return sides


def _by_faces(question: Question, body: list[list[str]]) -> list[list[str]]:
    """A gamble on a die with chances for the faces: of `sides 6`, `face at least 5 12` is `2 of 6 12`."""
    sides, seen, found = _sides(question, body), [0] * 1001, []
    for clause in body:
        if clause[0] == "face":
            value = clause[-2:] if clause[-2:-1] == ["lose"] else clause[-1:]
            hits = [face for face in range(1, sides + 1) if _faces(clause[1 : -len(value)])(face)]
            for face in hits:
                seen[face] += 1
            found.append([str(len(hits)), "of", str(sides), *value])
        elif clause[0] != "sides":
            _require(clause[0] in ("else", "cost", "times"), "clause")
            found.append(clause)
    _require(max(seen) == 1, "clause")
    return found


def _faces(words: list[str]) -> _Test:
    """`5`, `5 or 6`, `at least 5`, `over 4`, `under 3`, `even`, `odd`, `prime`, `multiple 3`."""
    match words:
        case ["even" | "odd"]:
            return lambda n: (n % 2 == 0) == (words == ["even"])
        case ["prime"]:
            return lambda n: n > 1 and all(n % k for k in range(2, n))
        case ["multiple", number]:
            by = _count(number)
            _require(by > 0, "event")
            return lambda n: n % by == 0
        case [_, "or", *_]:
            _require(all(word == "or" for word in words[1::2]) and len(words) % 2 == 1, "event")
            wanted = {_count(word) for word in words[::2]}
            return lambda n: n in wanted
    return _threshold(words)


def _threshold(words: list[str]) -> _Test:
    if words[0] in ("over", "under") and len(words) == 2:
        bound = _count(words[1])
        return lambda n: n > bound if words[0] == "over" else n < bound
    test, rest = _quantifier(["exactly", *words] if len(words) == 1 else words, 0)
    _require(not rest, "event")
    return test


def _cross(question: Question, event: list[str], body: list[list[str]]) -> Fraction:
    """`cross RrYy Rryy ; R round ; r wrinkled`: events `wrinkled`, `not round`, `round and green`, `Rr`; also `repeat 2`."""
    crosses = [clause for clause in body if clause[0] == "cross"]
    _require(len(crosses) == 1 and len(crosses[0]) == 3, "clause")
    one, two = crosses[0][1:]
    _require(bool(re.fullmatch(r"(?:[A-Za-z]{2}){1,3}", one)) and one.lower() == two.lower(), "cross")
    traits = {clause[1].lower(): clause[0] for clause in body if clause[0] not in ("cross", "repeat") and len(clause) == 2}
    _require(all(question.has_words(trait) for trait in traits), "name")
    _require(len(traits) == len([c for c in body if c[0] not in ("cross", "repeat")]), "clause")
    trials = _repeats(body, "repeat")
    test, names = _quantifier(event, trials)
    wanted = [part for name in names if name != "and" for part in _single_genes(name, traits)]
    _require(bool(wanted), "event")
    chance = Fraction(1)
    genes = [(one[i : i + 2], two[i : i + 2]) for i in range(0, len(one), 2)]
    _require(all(len({a.lower() for a in left + right}) == 1 for left, right in genes), "cross")
    for left, right in genes:
        children = [a + b for a in left for b in right]
        matches = [all(_shows(child, name, traits) for name in wanted) for child in children]
        chance *= Fraction(sum(matches), len(children))
    _require(all(any(_about(left, name, traits) for left, _ in genes) for name in wanted), "event")
    return _probability(test, [chance] * trials)


def _single_genes(name: str, traits: dict[str, str]) -> list[str]:
    """Of a genotype of several genes, `aaBb`, each one."""
    whole = name.lower() not in traits and len(name) % 2 == 0
    return [name[i : i + 2] for i in range(0, len(name), 2)] if whole else [name]


def _about(gene: str, name: str, traits: dict[str, str]) -> bool:
    allele = traits.get(name.lower(), name)
    return allele[0].lower() == gene[0].lower() and (name.lower() in traits or len(name) == 2)


def _shows(child: str, name: str, traits: dict[str, str]) -> bool:
    """Whether an offspring has a named trait or genotype; a gene that the name is not about never stands in the way."""
    if not _about(child, name, traits):
        return True
    allele = traits.get(name.lower())
    if allele is None:
        return sorted(child) == sorted(name)
    return allele in child if allele.isupper() else child == allele * 2


def _draw(question: Question, event: list[str], body: list[list[str]]) -> Fraction:
    """`draw 2 without ; red 3 ; blue 5` or `red 3 ; total 9`: events `both red`, `red then blue`, `red and blue`, `same`."""
    draws, replaced = 1, True
    if body[0][0] == "draw":
        _require(len(body[0]) == 3 and body[0][2] in ("with", "without"), "clause")
        draws, replaced = _count(body[0][1], MAX_TRIALS // 2), body[0][2] == "with"
        body = body[1:]
    urn = {" ".join(clause[:-1]).lower(): _count(clause[-1]) for clause in body}
    _require(len(urn) == len(body) and 1 <= len(urn) <= MAX_KINDS and "" not in urn, "clause")
    total = urn.pop("total", None)
    _require(all(question.has_words(name) for name in urn), "name")
    if total is not None:
        _require(total >= sum(urn.values()), "total")
        urn[""] = total - sum(urn.values())
    _require(1 <= draws <= (MAX_TRIALS if replaced else sum(urn.values())) and sum(urn.values()) > 0, "draws")
    return _draw_event(event, urn, draws, replaced)


def _draw_event(event: list[str], urn: dict[str, int], draws: int, replaced: bool) -> Fraction:
    names = list(urn)
    if "then" in event:
        order = " ".join(event).lower().split(" then ")
        _require(len(order) == draws and set(order) <= set(names), "event")
        return _path([names.index(name) for name in order], list(urn.values()), replaced)
    spread = _drawn(list(urn.values()), draws, replaced)
    if event in (["same"], ["different"]):
        _require("" not in urn, "event")
        wanted = draws if event == ["same"] else 1
        return sum((w for counts, w in spread.items() if max(counts) == wanted), Fraction(0))
    if "and" in event:
        group = " ".join(event).lower().split(" and ")
        _require(len(group) == draws and set(group) <= set(names), "event")
        return spread.get(tuple(group.count(name) for name in names), Fraction(0))
    test, rest = _quantifier(event, draws)
    wanted_names = " ".join(rest).lower().split(" or ")
    _require(set(wanted_names) <= set(names) - {""} and len(set(wanted_names)) == len(wanted_names), "event")
    inside = [i for i, name in enumerate(names) if name in wanted_names]
    return sum((w for counts, w in spread.items() if test(sum(counts[i] for i in inside))), Fraction(0))


def _path(order: list[int], left: list[int], replaced: bool) -> Fraction:
    chance = Fraction(1)
    for kind in order:
        chance *= Fraction(left[kind], sum(left))
        left[kind] -= 0 if replaced or left[kind] == 0 else 1
    return chance


def _drawn(urn: list[int], draws: int, replaced: bool) -> _Counts:
    """The distribution over how many of each kind are drawn; weights stay whole numbers until the end."""
    weights: dict[tuple[int, ...], int] = {(0,) * len(urn): 1}
    ways = 1
    for turn in range(draws):
        following: dict[tuple[int, ...], int] = {}
        for counts, weight in weights.items():
            for kind, size in enumerate(urn):
                left = size if replaced else size - counts[kind]
                if left > 0:
                    key = (*counts[:kind], counts[kind] + 1, *counts[kind + 1 :])
                    following[key] = following.get(key, 0) + weight * left
        _require(len(following) <= MAX_COUNT, "bounds")
        weights, ways = following, ways * (sum(urn) if replaced else sum(urn) - turn)
    return {counts: Fraction(weight, ways) for counts, weight in weights.items()}
