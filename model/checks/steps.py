"""Whether each step of a trace is true: of the question, of the evaluator and of the steps before it."""

import re
from collections.abc import Callable
from fractions import Fraction

from model import answers
from model.compute import ComputeFault, evaluate, parse_number
from model.facts.labels import COUNTING, FREE_IN_FORMULAS, FREE_IN_STEPS, GENERIC, ORDINALS, QUANTITY_WORDS, RULES
from model.facts.units import in_ascii
from model.guards.bind import implied
from model.guards.negation import may_deny
from model.kinds import KINDS
from model.question import Question, spoken_forms, stands_in, word_forms
from model.trace import UNKNOWN, Trace

MAX_LABEL_WORDS = 4
_JOINED = re.compile(r",(?: and| but)? | and | but |; ")  # `Rose is a guard, and no guard is tall`
MAX_STEPS = 40
MAX_INDEX = 12
_NUMBER = re.compile(r"\d+\.\d+|\d+/\d+|\d+", re.ASCII)
_CITED = re.compile(r"s([1-9]\d{0,2}) : (.+)", re.ASCII)
_LINKS = frozenset({"is", "are", "was", "were", "be", "a", "an", "the"})
_Literal = tuple[tuple[str, ...], bool]  # the words that count, and whether it holds


def steps_true(question: str, trace: Trace) -> tuple[bool, ...]:
    """For each step whether it is true; a step may rest on the true ones before it."""
    name, _, body = trace.check.removeprefix("witness ").partition(" ")
    view = Question(question)
    ledger = _Ledger(view, trace.answer, name)
    own = KINDS[name].step_true if name in KINDS else None
    strict = name in KINDS and KINDS[name].strict
    clauses = tuple(body.split(" ; "))

    def is_true(index: int, step: str) -> bool:
        if strict and own is not None and " : " in step:
            return own(view, clauses, trace.steps[:index], step)
        return ledger.add(step) or (own is not None and own(view, clauses, trace.steps[:index], step))

    return tuple(index < MAX_STEPS and is_true(index, step) for index, step in enumerate(trace.steps))


def derives_answer(trace: Trace) -> bool:
    """Whether the last step that derives anything yields the answer."""
    if trace.answer == UNKNOWN:
        return trace.steps[-1].startswith("missing ") or _asked(trace) is not None
    derived = [step for step in trace.steps if " = " in step or " so " in step]
    if not derived:
        return answers.kind(trace.answer) in ("truth", "word") and _states(trace, trace.steps[-1])
    return _states(trace, derived[-1])


def _states(trace: Trace, step: str) -> bool:
    if trace.answer in ("yes", "no"):
        asked = _asked(trace)
        found = _literal(step.rpartition(" so ")[2] if " so " in step else step.rpartition(" : ")[2])
        return asked is None or found == (asked[0], asked[1] == (trace.answer == "yes"))
    if answers.kind(trace.answer) == "word":
        return word_forms(trace.answer) <= word_forms(" ".join(trace.steps))
    number = answers.quantity(step.rpartition(" = ")[2])
    wanted = answers.quantity(trace.answer)
    return number is not None and wanted is not None and number[0] == wanted[0]


def _asked(trace: Trace) -> _Literal | None:
    """The literal that a check of the kind `proof` asks for."""
    words = trace.check.partition(" ; ")[0].removeprefix("witness ").split()
    return _literal(" ".join(words[2:])) if words[:1] == ["proof"] else None


class _Ledger:
    """What the steps so far have established."""

    def __init__(self, question: Question, answer: str, kind: str) -> None:
        formula = kind == "formula"
        self._question = question
        self._answer = answer
        self._free_words = GENERIC | QUANTITY_WORDS if formula else GENERIC
        if kind == "subst":  # `width`, where the question says `wide`
            self._free_words |= KINDS[kind].keywords
        self._numbers = {Fraction(n) for n in (FREE_IN_STEPS + FREE_IN_FORMULAS if formula else FREE_IN_STEPS)}
        self._numbers.update(map(Fraction, implied(question)))
        self._numbers.update(value for mention in question.mentions for value in mention.values)
        self._numbers.update(abs(number) for number in set(self._numbers))
        self._literals: set[_Literal] = set()

    def add(self, step: str) -> bool:
        """Whether the step is true; what it establishes counts for the steps after it."""
        cited = _CITED.fullmatch(step)
        if cited:
            return self._sentence(int(cited.group(1)), cited.group(2))
        head, sign, rest = step.partition(" : ")
        if sign:
            return _labelled(head) and self._valued(head, rest)
        word, _, rest = step.partition(" ")
        form = _FORMS.get(word)
        return form is not None and bool(rest) and form(self, rest)

    def find(self, words: str) -> bool:
        """A goal."""
        return all(word in self._free_words or self._question.has_words(word) for word in words.lower().split())

    def missing(self, words: str) -> bool:
        """What the question leaves open; only an unknown answer may say so."""
        return self._answer == UNKNOWN and self.find(words)

    def _valued(self, label: str, text: str) -> bool:
        if label == "rule":
            return text in RULES
        expression, sign, result = text.rpartition(" = ")
        return self._calculated(label, expression, result) if sign else self._given(text)

    def _calculated(self, label: str, expression: str, result: str) -> bool:
        indices = self._indices(label.lower())
        try:
            if evaluate(expression) != result:
                return False
            known = all(parse_number(n) in self._numbers | indices for n in _NUMBER.findall(expression))
            if known:
                self._numbers.add(abs(parse_number(result)))
        except ComputeFault:
            return False
        return known

    def _indices(self, label: str) -> set[Fraction]:
        """Numbers that a label stands for: the third draw finds two fewer, ways are counted below a stated number."""
        position = ORDINALS.get(label, 0)
        if label in COUNTING:
            stated = [int(n) for n in self._numbers if n.denominator == 1 and n <= MAX_INDEX]
            return set(map(Fraction, range(max(stated, default=0))))
        return {Fraction(position), Fraction(position - 1)} if position else set()

    def _given(self, text: str) -> bool:
        found = answers.quantity(text)
        if found is None:
            return self.find(text)
        number, unit = found
        stated = any(number in mention.values for mention in self._question.mentions) or number in implied(self._question)
        return stated and (not unit or unit in in_ascii(self._question.text) or self._question.has_words(unit))

    def _sentence(self, index: int, text: str) -> bool:
        if index > len(self._question.sentences):
            return False
        sentence = self._question.sentences[index - 1]
        left, so, right = text.rpartition(" so ")
        premises = [_literal(part) for part in left.split(" & ")] if so else []
        conclusion = _literal(right)
        if not self._literals.issuperset(premises) or not _said(sentence, premises, conclusion):
            return False
        self._literals.add(conclusion)
        return True


_FORMS: dict[str, Callable[[_Ledger, str], bool]] = {"find": _Ledger.find, "missing": _Ledger.missing}


def _labelled(label: str) -> bool:
    return 0 < len(label.split()) <= MAX_LABEL_WORDS and "=" not in label


def _literal(text: str) -> _Literal:
    words = [word for word in text.lower().split() if word not in _LINKS]
    return tuple(word for word in words if word != "not"), words.count("not") % 2 == 0


def _said(sentence: str, premises: list[_Literal], conclusion: _Literal) -> bool:
    """Whether a sentence carries a fact, or the properties of a rule whose subject its premises share."""
    literals = [*premises, conclusion]
    words = spoken_forms(sentence)
    if stands_in(sentence) and conclusion[0]:
        words |= word_forms(conclusion[0][0])
    negated = may_deny(sentence)
    if not conclusion[0] or (not negated and not all(holds for _, holds in literals)):
        return False
    if not premises:
        parts = [part for part in _JOINED.split(sentence) if _carries(spoken_forms(part), conclusion[0])] or [sentence]
        return any(may_deny(part) != conclusion[1] for part in parts) and _carries(words, conclusion[0])
    subjects = {literal[0][0] for literal in premises if literal[0]}
    if conclusion[0][0] not in subjects and conclusion[0][0] not in words:
        return False
    return all(_carries(words, literal[0][1:] or literal[0]) for literal in literals)


def _carries(words: frozenset[str], wanted: tuple[str, ...]) -> bool:
    return all(word_forms(word) & words for word in wanted)
