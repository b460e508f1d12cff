"""Derivations of proofs: a rule that is cited is applied, and only what the question rests on is derived."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from model.derivation.moves import Moves
from model.question import in_one_form, verb_forms
from model.trace import BLANK, UNKNOWN

_MAX_ATOMS = 96
Literal = tuple[str, str, bool]  # subject ("" in a rule for everyone), property, holds


@dataclass(frozen=True)
class _Rule:
    """A premise as read, said of one subject; a fact has no conditions."""

    sentence: str
    conditions: tuple[Literal, ...]
    conclusion: Literal

    @property
    def line(self) -> str:
        """What a step that cites it says."""
        left = " & ".join(map(_say, self.conditions))
        return f"{left} so {_say(self.conclusion)}" if left else _say(self.conclusion)


def moves(clauses: tuple[str, ...], steps: tuple[str, ...]) -> Moves | None:
    """Goals backwards from what is asked, then premises that apply; None for a reading without sense."""
    clauses = in_one_form(clauses, verb_forms)
    head, _, asked_text = clauses[0].partition(" ")
    asked = _literal(asked_text)
    if head != BLANK or asked is None or not asked[0]:
        return None
    rules = _rules(clauses[1:], asked)
    if rules is None:
        return None
    known = _known(rules, steps)
    relevant = _relevant(rules, asked)
    applicable = [r for r in rules if r.conclusion not in known and known.issuperset(r.conditions)]
    useful = [r for r in applicable if r.conclusion[:2] in relevant]
    lines: dict[str, tuple[str, ...]] = {}
    for rule in useful or ([] if known else applicable):
        lines[rule.sentence] = (*lines.get(rule.sentence, ()), rule.line)
    answer = _answer(asked, known)
    missed = bool(steps) and steps[-1].startswith("missing ")
    openings = [f"{label} :" for label in lines]
    if not known and not missed:
        openings += _goals(rules, asked, steps)
    if _answer(asked, _closure(rules)) is None and not missed:
        openings += [f"missing {name}" for name in _open(rules, asked)]
    return Moves(tuple(openings), lines, ends=answer is not None or missed, answer=UNKNOWN if missed else answer)


def proved(clauses: Sequence[str]) -> tuple[tuple[str, ...], str] | None:
    """The steps of a proof, each behind those that it rests on, and the answer; none where it is open, None without sense."""
    clauses = in_one_form(clauses, verb_forms)
    asked = _literal(clauses[0].partition(" ")[2])
    rules = _rules(clauses[1:], asked) if asked and asked[0] else None
    if asked is None or rules is None:
        return None
    ways: dict[Literal, _Rule] = {}
    while new := [rule for rule in rules if rule.conclusion not in ways and ways.keys() >= {*rule.conditions}]:
        ways[new[0].conclusion] = new[0]
    answer = _answer(asked, set(ways)) or UNKNOWN
    goal = (*asked[:2], asked[2] == (answer == "yes"))
    needed = [goal] if answer != UNKNOWN else []
    for literal in needed:
        needed += [condition for condition in ways[literal].conditions if condition not in needed]
    return tuple(f"{rule.sentence} : {rule.line}" for literal, rule in ways.items() if literal in needed), answer


def _answer(asked: Literal, known: set[Literal]) -> str | None:
    subject, name, holds = asked
    return "yes" if asked in known else "no" if (subject, name, not holds) in known else None


def _say(literal: Literal) -> str:
    subject, name, holds = literal
    return " ".join([*([subject] if subject else []), *([] if holds else ["not"]), name])


def _literal(text: str) -> Literal | None:
    words = text.split()
    names = [word for word in words if word != "not"]
    if not 1 <= len(names) <= 2 or len(words) - len(names) > 1:
        return None
    return (names[0] if len(names) == 2 else "", names[-1], len(words) == len(names))


def _rules(clauses: Sequence[str], asked: Literal) -> list[_Rule] | None:
    """The premises, rules for everyone once for each subject."""
    read: list[tuple[str, list[Literal]]] = []
    for clause in clauses:
        sentence, _, body = clause.partition(" ")
        if sentence == "unused":
            continue
        left, so, right = body.rpartition(" so ")
        literals = [_literal(part) for part in [*(left.split(" & ") if so else []), right]]
        found = [literal for literal in literals if literal is not None]
        if len(found) < len(literals):
            return None
        read.append((sentence, found))
    subjects = dict.fromkeys([asked[0], *(literal[0] for _, literals in read for literal in literals if literal[0])])
    if len(subjects) * sum(len(literals) for _, literals in read) > _MAX_ATOMS:
        return None
    return [rule for sentence, literals in read for rule in _grounded(sentence, literals, list(subjects))]


def _grounded(sentence: str, literals: Sequence[Literal], subjects: Sequence[str]) -> Iterator[_Rule]:
    for subject in subjects if any(not literal[0] for literal in literals) else ("",):
        filled = [(literal[0] or subject, *literal[1:]) for literal in literals]
        yield _Rule(sentence, tuple(filled[:-1]), filled[-1])


def _known(rules: Sequence[_Rule], steps: Sequence[str]) -> set[Literal]:
    """What the steps have derived by the premises."""
    taken = {tuple(step.partition(" : ")[::2]) for step in steps}
    return {rule.conclusion for rule in rules if (rule.sentence, rule.line) in taken}


def _closure(rules: Sequence[_Rule]) -> set[Literal]:
    known: set[Literal] = set()
    while True:
        new = {rule.conclusion for rule in rules if known.issuperset(rule.conditions)} - known
        if not new:
            return known
        known |= new


def _relevant(rules: Sequence[_Rule], asked: Literal) -> dict[tuple[str, str], None]:
    """(subject, property) of what is asked and of all that it may rest on."""
    found = {asked[:2]: None}
    waiting = [asked[:2]]
    while waiting:
        goal = waiting.pop()
        more = [c[:2] for rule in rules if rule.conclusion[:2] == goal for c in rule.conditions if c[:2] not in found]
        found.update(dict.fromkeys(more))
        waiting += more
    return found


def _goals(rules: Sequence[_Rule], asked: Literal, steps: Sequence[str]) -> list[str]:
    """Goals not yet named: what is asked, then the conditions of premises that conclude a goal already named."""
    subjects = {rule.conclusion[0] for rule in rules}
    named = [step.removeprefix("find ") for step in steps if step.startswith("find ")]

    def text(goal: tuple[str, ...]) -> str:
        return " ".join(goal) if len(subjects) > 1 else goal[1]

    reached = {text(asked[:2])} | {text(c[:2]) for rule in rules if text(rule.conclusion[:2]) in named for c in rule.conditions}
    return [f"find {goal}" for goal in sorted(reached - set(named))]


def _open(rules: Sequence[_Rule], asked: Literal) -> list[str]:
    """The properties that nothing establishes and on which the answer may rest."""
    settled = _closure(rules)
    return sorted({asked[1]} | {literal[1] for rule in rules for literal in rule.conditions if literal not in settled})
