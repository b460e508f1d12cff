"""Executor of the check kind `dist`: enumerates the outcomes of an experiment with exact fractions.

The clauses of every experiment are listed in docs/trace.md. Nothing here is shared with the solver of the task.
"""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import product

from model.checks.chances import (
    MAX_COUNT,
    MAX_TRIALS,
    RejectError,
    Test,
    chance_of,
    chances_of,
    count_of,
    number_of,
    probability,
    quantifier,
    repeats,
    require,
    successes,
)  # fmt: skip
from model.guards import dice
from model.guards import urn as urns
from model.guards.event import misread
from model.question import Question
from model.trace import UNKNOWN

MAX_KINDS = 8
MAX_ROLLS = 1000
_OPEN = "?"
_TRIES = ("1", "2", "3", "5", "8", "1/4", "1/2", "3/4")
_Counts = dict[tuple[int, ...], Fraction]


def dist_holds(question: Question, answer: str, clauses: Sequence[str]) -> str | None:
    """Whether the experiment gives its event the answer; None or a named reason: clause, name, event, answer, determined."""
    try:
        claim, event = _split_claim(clauses)
        body = [clause.split() for clause in clauses[1:]]
        parents = [word for clause in body if clause[:1] == ["cross"] for word in clause[1:] if word != _OPEN]
        require(all(re.search(rf"\b{re.escape(word)}\b", question.text) for word in parents), "name")
        require(not misread(question.text, event, body), "event")
        require(not urns.misread(question, event, _stated_urn(body)), "urn")
        if claim != answer and number_of(claim) != number_of(answer):
            raise RejectError("answer")
        if answer == UNKNOWN:
            require(_worlds_differ(question, event, body), "determined")
        else:
            require(_same(_solve(question, event, body), answer), "value")
    except RejectError as reject:
        return str(reject.args[0])
    return None


def _split_claim(clauses: Sequence[str]) -> tuple[str, list[str]]:
    if not 2 <= len(clauses) <= 2 * MAX_TRIALS:
        raise RejectError("clause")
    claim, sign, event = clauses[0].partition(" = ")
    if not sign or not event.strip():
        raise RejectError("clause")
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
        raise RejectError("clause")
    if slots[0][0].isalpha() and re.search(rf"(?i)\d %?\s*(?:{re.escape(slots[0][0])})\b", question.text):
        raise RejectError("stated")
    found: set[Fraction | str] = set()
    for value in _genotypes(slots[0]) if slots[0][0] == "cross" else _TRIES:
        world = [[value if word == _OPEN else word for word in clause] for clause in body]
        try:
            found.add(_solve(question, event, world))
        except RejectError:
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
    return result.lower() == answer.lower() if isinstance(result, str) else result == number_of(answer)


def _solve(question: Question, event: list[str], body: list[list[str]]) -> Fraction | str:
    """The exact answer of one experiment, which is recognised by the heads of its clauses."""
    heads = {clause[0] for clause in body if clause}
    if len(body) == 0 or len(heads) == 0 or any(not clause for clause in body):
        raise RejectError("clause")
    if event == ["best"]:
        return _best(question, body)
    if event == ["mean"] and "sides" in heads:
        return _mean([word for clause in _by_faces(question, body) for word in clause])
    if event == ["mean"] and not heads & {"success", "failure"}:
        require("each" not in heads or all(clause[0] in ("each", "cost", "times") for clause in body), "clause")
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


def _trials(event: list[str], body: list[list[str]]) -> Fraction:
    """`repeat 3 ; success 1/4`: events `exactly 2`, `at least 1`, `all`, `none`, `first 3`, `mean`, `not`."""
    require(len(body) == len({c[0] for c in body}) and {c[0] for c in body} <= {"repeat", "success", "failure"}, "clause")
    stated = [clause for clause in body if clause[0] != "repeat"]
    require(len(stated) == 1, "clause")
    chance = chance_of(stated[0][1:]) if stated[0][0] == "success" else 1 - chance_of(stated[0][1:])
    if event == ["mean"]:
        return repeats(body, "repeat", MAX_COUNT) * chance
    trials = repeats(body, "repeat")
    if event[0] == "first" and len(event) == 2 and trials == 1:
        turn = count_of(event[1], MAX_TRIALS)
        require(turn >= 1, "bounds")
        return (1 - chance) ** (turn - 1) * chance
    test, rest = quantifier(event, trials)
    require(not rest or rest == ["success"], "event")
    return probability(test, [chance] * trials)


def _parts(event: list[str], body: list[list[str]]) -> Fraction:
    """`work 0.9 ; any 0.5 0.5 ; any 2 each 0.9`: one clause a part or block; events `all work`, `at least 1 fails`."""
    blocks: list[Fraction] = []
    for head, *words in body:
        alike = head in ("any", "every") and words[1:2] == ["each"]
        chances = [chance_of(words[2:])] * count_of(words[0], MAX_TRIALS) if alike else chances_of(words)
        require(not alike or len(chances) > 1, "clause")
        require(len(chances) == 1 or head in ("any", "every"), "clause")
        spread = successes(1 - c for c in chances) if head == "fail" else successes(chances)
        blocks.append(spread[-1] if head == "every" else 1 - spread[0])
    require(len(blocks) <= MAX_TRIALS, "bounds")
    test, rest = quantifier(event, len(blocks))
    require(len(rest) == 1 and rest[0] in ("work", "works", "fail", "fails"), "event")
    return probability(test, blocks if rest[0].startswith("work") else [1 - chance for chance in blocks])


def _mean(words: list[str]) -> Fraction:
    """`0.25 8 ; 0.75 4`, `0.25 8 ; else`, `each 2 5 8`, `else lose 4`; `cost 3` is taken off, `times 2` scales what is gained."""
    if words[0] == "times" and len(words) > 2:
        require("cost" not in words, "clause")
        return number_of(words[1]) * _mean(words[2:])
    if words[-2:-1] == ["times"]:
        return _mean([*words[-2:], *words[:-2]])
    signed = " ".join(words).replace("lose ", "-")
    words = signed.split()
    if words[0] == "each":
        values = [number_of(word) for word in (words[1 : words.index("cost")] if "cost" in words else words[1:])]
        require(bool(values), "clause")
        return sum(values, Fraction(0)) / len(values) - (_mean_tail(words[words.index("cost") :]) if "cost" in words else 0)
    total, left, rest = Fraction(0), Fraction(1), list(words)
    while rest and rest[0] not in ("else", "cost"):
        size = {"%": 3, "of": 4}.get(rest[1] if len(rest) > 1 else "", 2)
        require(len(rest) >= size, "clause")
        chance = chance_of(rest[: size - 1])
        total, left, rest = total + chance * number_of(rest[size - 1]), left - chance, rest[size:]
    if rest[:1] == ["else"]:
        require(left > 0, "chance")
        stated = rest[1:2] not in ([], ["cost"])
        total, left, rest = total + (left * number_of(rest[1]) if stated else 0), Fraction(0), rest[2 if stated else 1 :]
    require(left == 0, "chance")
    return total - (_mean_tail(rest) if rest else 0)


def _mean_tail(words: list[str]) -> Fraction:
    require(len(words) == 2 and words[0] == "cost", "clause")
    return number_of(words[1])


def _best(question: Question, body: list[list[str]]) -> str:
    """The name of the gamble with the largest mean: `Tamo 0.5 10 else ; Rill 0.2 30 else`."""
    means = {}
    for name, *words in body:
        require(question.has_words(name) and bool(words), "name")
        means[name] = _mean(words)
    top = [name for name, mean in means.items() if mean == max(means.values())]
    require(len(means) == len(body) >= 2 and len(top) == 1, "tie")
    return top[0]


def _roll(question: Question, event: list[str], body: list[list[str]]) -> Fraction:
    """`roll 2 ; sides 6`: events `sum 7`, `sum at least 10`, `both face 6`, `at least 1 face at least 5`, `same`."""
    require({clause[0] for clause in body} <= {"roll", "sides"} and len(body) <= 2, "clause")
    sides = _sides(question, body)
    if event[:2] == ["mean", "face"] and len(event) > 2:
        return repeats(body, "roll", MAX_COUNT) * Fraction(sum(map(_faces(event[2:]), range(1, sides + 1))), sides)
    rolled = repeats(body, "roll")
    require(sides**rolled <= MAX_ROLLS, "bounds")
    rolls = list(product(range(1, sides + 1), repeat=rolled))
    if event == ["same"]:
        return Fraction(sum(len(set(roll)) == 1 for roll in rolls), len(rolls))
    if event[0] == "sum" and len(event) > 1:
        test = _faces(event[1:])
        return Fraction(sum(test(sum(roll)) for roll in rolls), len(rolls))
    count, rest = quantifier(event, rolled)
    require(len(rest) > 1 and rest[0] == "face", "event")
    face = _faces(rest[1:])
    return Fraction(sum(count(sum(map(face, roll))) for roll in rolls), len(rolls))


def _sides(question: Question, body: list[list[str]]) -> int:
    sides = repeats(body, "sides", MAX_ROLLS)
    require(Fraction(sides) in (dice.sides(question) or {Fraction(sides)}), "sides")
    return sides


def _by_faces(question: Question, body: list[list[str]]) -> list[list[str]]:
    """A gamble on a die with chances for the faces: of `sides 6`, `face at least 5 12` is `2 of 6 12`."""
    sides, seen, found = _sides(question, body), list[int](), []
    for clause in body:
        if clause[0] == "face":
            value = clause[-2:] if clause[-2:-1] == ["lose"] else clause[-1:]
            hits = [face for face in range(1, sides + 1) if _faces(clause[1 : -len(value)])(face)]
            seen += hits
            found.append([str(len(hits)), "of", str(sides), *value])
        elif clause[0] != "sides":
            require(clause[0] in ("else", "cost", "times"), "clause")
            found.append(clause)
    require(0 < len(seen) == len(set(seen)), "clause")
    return found


def _faces(words: list[str]) -> Test:
    """`5`, `5 or 6`, `at least 5`, `over 4`, `under 3`, `even`, `odd`, `prime`, `multiple 3`."""
    match words:
        case ["even" | "odd"]:
            return lambda n: (n % 2 == 0) == (words == ["even"])
        case ["prime"]:
            return lambda n: n > 1 and all(n % k for k in range(2, n))
        case ["multiple", number]:
            by = count_of(number)
            require(by > 0, "event")
            return lambda n: n % by == 0
        case [_, "or", *_]:
            require(all(word == "or" for word in words[1::2]) and len(words) % 2 == 1, "event")
            wanted = {count_of(word) for word in words[::2]}
            return lambda n: n in wanted
    return _threshold(words)


def _threshold(words: list[str]) -> Test:
    if words[0] in ("over", "under") and len(words) == 2:
        bound = count_of(words[1])
        return lambda n: n > bound if words[0] == "over" else n < bound
    test, rest = quantifier(["exactly", *words] if len(words) == 1 else words, 0)
    require(not rest, "event")
    return test


def _cross(question: Question, event: list[str], body: list[list[str]]) -> Fraction:
    """`cross RrYy Rryy ; R round ; r wrinkled`: events `wrinkled`, `not round`, `round and green`, `Rr`; also `repeat 2`."""
    crosses = [clause for clause in body if clause[0] == "cross"]
    require(len(crosses) == 1 and len(crosses[0]) == 3, "clause")
    one, two = crosses[0][1:]
    require(bool(re.fullmatch(r"(?:[A-Za-z]{2}){1,3}", one)) and one.lower() == two.lower(), "cross")
    traits = {clause[1].lower(): clause[0] for clause in body if clause[0] not in ("cross", "repeat") and len(clause) == 2}
    require(all(question.has_words(trait) for trait in traits), "name")
    require(len(traits) == len([c for c in body if c[0] not in ("cross", "repeat")]), "clause")
    trials = repeats(body, "repeat")
    test, names = quantifier(event, trials)
    wanted = [part for name in names if name != "and" for part in _single_genes(name, traits)]
    require(bool(wanted), "event")
    chance = Fraction(1)
    genes = [(one[i : i + 2], two[i : i + 2]) for i in range(0, len(one), 2)]
    require(all(len({a.lower() for a in left + right}) == 1 for left, right in genes), "cross")
    for left, right in genes:
        children = [a + b for a in left for b in right]
        matches = [all(_shows(child, name, traits) for name in wanted) for child in children]
        chance *= Fraction(sum(matches), len(children))
    require(all(any(_about(left, name, traits) for left, _ in genes) for name in wanted), "event")
    return probability(test, [chance] * trials)


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
        require(len(body[0]) == 3 and body[0][2] in ("with", "without"), "clause")
        draws, replaced = count_of(body[0][1], MAX_TRIALS // 2), body[0][2] == "with"
        body = body[1:]
    urn = {" ".join(clause[:-1]).lower(): count_of(clause[-1]) for clause in body}
    require(len(urn) == len(body) and 1 <= len(urn) <= MAX_KINDS and "" not in urn, "clause")
    total = urn.pop("total", None)
    require(all(question.has_words(name) for name in urn), "name")
    if total is not None:
        require(total >= sum(urn.values()), "total")
        urn[""] = total - sum(urn.values())
    require(1 <= draws <= (MAX_TRIALS if replaced else sum(urn.values())) and sum(urn.values()) > 0, "draws")
    return _draw_event(event, urn, draws, replaced)


def _draw_event(event: list[str], urn: dict[str, int], draws: int, replaced: bool) -> Fraction:
    names = list(urn)
    if "then" in event:
        order = " ".join(event).lower().split(" then ")
        require(len(order) == draws and set(order) <= set(names), "event")
        return _path([names.index(name) for name in order], list(urn.values()), replaced)
    spread = _drawn(list(urn.values()), draws, replaced)
    if event in (["same"], ["different"]):
        require("" not in urn, "event")
        wanted = draws if event == ["same"] else 1
        return sum((w for counts, w in spread.items() if max(counts) == wanted), Fraction(0))
    if "and" in event:
        group = " ".join(event).lower().split(" and ")
        require(len(group) == draws and set(group) <= set(names), "event")
        return spread.get(tuple(group.count(name) for name in names), Fraction(0))
    test, rest = quantifier(event, draws)
    wanted_names = " ".join(rest).lower().split(" or ")
    require(set(wanted_names) <= set(names) - {""} and len(set(wanted_names)) == len(wanted_names), "event")
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
        require(len(following) <= MAX_COUNT, "bounds")
        weights, ways = following, ways * (sum(urn) if replaced else sum(urn) - turn)
    return {counts: Fraction(weight, ways) for counts, weight in weights.items()}
