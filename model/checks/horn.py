"""Premises as a reading writes them, closed by trying every rule on everybody. Checks about proofs run these."""

from collections.abc import Iterator, Sequence
from itertools import product

from model.question import in_one_form, verb_forms

MAX_PREMISES = 24
MAX_SUBJECTS = 6
_Literal = tuple[str, str, bool]  # subject ("" = whoever it is applied to), property, holds
_Premise = tuple[str, tuple[_Literal, ...], _Literal]  # sentence, conditions, conclusion


class Premises:
    """The premises of a reading and what is asked of them."""

    def __init__(self, asked: str, clauses: Sequence[str]) -> None:
        """Raises ValueError where there is no sense in them, or too much."""
        head, *told = in_one_form((asked, *clauses), verb_forms)
        self.asked = _literal(head)
        self._premises = [_premise(clause) for clause in told if not clause.startswith("unused ")]
        literals = [literal for _, conditions, conclusion in self._premises for literal in (*conditions, conclusion)]
        self._subjects = sorted({self.asked[0], *(subject for subject, _, _ in literals)} - {""})
        if len(self._premises) > MAX_PREMISES or len(self._subjects) > MAX_SUBJECTS or not self.asked[0]:
            raise ValueError

    @property
    def sentences(self) -> list[str]:
        """The sentences that premises are read from, each once."""
        return list(dict.fromkeys(sentence for sentence, _, _ in self._premises))

    def settles(self, *, without: str = "", known: str = "") -> bool:
        """Whether what is asked, or its denial, follows without a sentence, and with one more fact known."""
        facts = {_literal(in_one_form((known, *self._words()), verb_forms)[0])} if known else set[_Literal]()
        premises = [premise for premise in self._premises if premise[0] != without]
        while new := {conclusion for _, conditions, conclusion in self._said(premises) if facts >= {*conditions}} - facts:
            facts |= new
        if any((*literal[:2], not literal[2]) in facts for literal in facts):
            return False  # what contradicts the rest settles nothing
        return any((*self.asked[:2], holds) in facts for holds in (True, False))

    def replays(self, steps: Sequence[str]) -> bool:
        """Whether each step says what its sentence does, of somebody, and rests on steps before it."""
        lines = {
            f"{sentence} : {_say((*conditions, conclusion))}": (conditions, conclusion)
            for sentence, conditions, conclusion in self._said(self._premises)
        }
        facts = set[_Literal]()
        for step in steps:
            conditions, conclusion = lines.get(step, ((("", "", True),), ("", "", True)))
            if not facts >= {*conditions}:
                return False
            facts.add(conclusion)
        return True

    def _words(self) -> set[str]:
        """Every word that premises have, for one form of each."""
        return {word for _, conditions, conclusion in self._premises for literal in (*conditions, conclusion, self.asked)
                for word in literal[:2]}  # fmt: skip

    def _said(self, premises: Sequence[_Premise]) -> Iterator[_Premise]:
        """The premises, those about everybody once of each."""
        for (sentence, conditions, conclusion), subject in product(premises, self._subjects):
            filled = [(literal[0] or subject, *literal[1:]) for literal in (*conditions, conclusion)]
            yield sentence, tuple(filled[:-1]), filled[-1]


def _premise(clause: str) -> _Premise:
    sentence, _, text = clause.partition(" ")
    left, so, right = text.rpartition(" so ")
    return sentence, tuple(_literal(part) for part in left.split(" & ")) if so else (), _literal(right)


def _literal(text: str) -> _Literal:
    """Raises ValueError."""
    words = text.split()
    names = [word for word in words if word != "not"]
    if not 1 <= len(names) <= 2 or len(words) > len(names) + 1:
        raise ValueError
    return names[0] if len(names) == 2 else "", names[-1], len(words) == len(names)


def _say(literals: Sequence[_Literal]) -> str:
    said = [" ".join([subject, *([] if holds else ["not"]), name]) for subject, name, holds in literals]
    return f"{' & '.join(said[:-1])} so {said[-1]}" if said[1:] else said[0]
