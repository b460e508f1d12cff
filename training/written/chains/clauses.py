"""One rule, one fact or one question in words, of the predicates that it speaks of."""

import re
from dataclasses import dataclass

from training.draw import Draw
from training.tasks.wording import with_article
from training.written.chains import phrases
from training.written.chains.reader import Head, Predicate, Subject

_SHORT = 0.4  # share of denials that are `doesn't`
_BARE = 0.75  # share of conditions said without `that is`: ripe cherries, things kept dry, taps with a bad washer
_SUMMED = 0.5  # share of rules that name what is spoken of: things that conduct, and not whatever conducts
_PLACED = re.compile(r"\b(?:in|on|at|under|near|from) the\b")  # of a beam in the yard the yard may be a mere place
_APART = re.compile(r"\b(any|every|no) thing\b")


@dataclass(frozen=True)
class Literal:
    """A predicate, and whether it holds."""

    of: Predicate
    holds: bool = True

    @property
    def key(self) -> str:
        """As the reading has it."""
        return self.of.key if self.holds else f"not {self.of.key}"


@dataclass(frozen=True)
class Rule:
    """What follows from what; of a `kind`, that it is of this kind is a condition, too, unless the rule does not say so."""

    condition: Literal
    conclusion: Literal
    kind: Predicate | None = None


@dataclass(frozen=True)
class Fact:
    """What somebody is; of `kind` where that is said with it."""

    subject: Subject
    literal: Literal
    kind: Predicate | None = None


class Clauses:
    """The clauses of one question; each is the text and what the reading makes of it."""

    def __init__(self, draw: Draw, being: Head, head: Head | None) -> None:
        """`head` is what rules speak of where it is the subject's own kind: taps, of the kitchen tap."""
        self._draw, self._being, self._head = draw, being, head

    def rule(self, rule: Rule) -> tuple[str, str]:
        """A rule and its clause."""
        condition, conclusion, words = rule.condition, rule.conclusion, self._draw.words
        if condition.of.kind == "u":
            ways, head = phrases.MASS, self._being
        elif rule.kind or self._head or condition.of.countable or words.random() < _SUMMED:
            head = Head(rule.kind.text, rule.kind.many, self._being.who) if rule.kind else self._head or self._being
            ways = phrases.COUNT
        else:
            ways, head = phrases.WHOEVER if self._being.person else phrases.WHATEVER, self._being
        one, front = self._noun_phrase(condition, head, "one")
        many, _ = self._noun_phrase(condition, head, "many", like=one)
        text = self._draw.say(
            ways[conclusion.holds], one=one, many=many, a=with_article(one), who=head.who, **self._sides(condition, conclusion)
        )
        text = _APART.sub(r"\1thing", text)
        said = (
            [condition.key, rule.kind.key] if rule.kind and front else [*([rule.kind.key] if rule.kind else []), condition.key]
        )
        return text, f"{' & '.join(said)} so {conclusion.key}"

    def fact(self, fact: Fact, more: Literal | None = None) -> tuple[str, list[str]]:
        """A fact, perhaps with another of the same one."""
        subject, said = fact.subject, fact.literal
        clauses = [f"{subject.key} {said.key}"]
        if fact.kind:
            head = Head(fact.kind.text, fact.kind.many, self._being.who)
            one, front = self._noun_phrase(said, head, "one")
            text = self._draw.say(phrases.OF_KIND, kind_that=with_article(one), a_kind=with_article(head.one), **self._of(fact))
            of_kind = f"{subject.key} {fact.kind.key}"
            in_front = front and with_article(one) in text
            return text, [*clauses, of_kind] if in_front else [of_kind, *clauses]
        if more:
            text = self._draw.say(phrases.TWICE, does2=self._said(more, "one"), **self._of(fact))
            return text, [*clauses, f"{subject.key} {more.key}"]
        return self._draw.say(phrases.FACT, **self._of(fact)), clauses

    def facts(self, first: Fact, second: Fact) -> tuple[str, list[str]]:
        """Two people in one sentence."""
        text = self._draw.say(phrases.BOTH, T=second.subject.text, does2=self._said(second.literal, "one"), **self._of(first))
        return text, [f"{fact.subject.key} {fact.literal.key}" for fact in (first, second)]

    def asked(self, fact: Fact, *, first: bool = False, pronoun: bool = False) -> str:
        """The question."""
        name = fact.subject.pronoun if pronoun else fact.subject.text
        ways = phrases.ASK_FIRST if first else phrases.ASK if fact.literal.holds else phrases.ASK_NOT
        said = self._of(fact) | {"S": name}
        return self._draw.say(ways, ask=fact.literal.of.asked(name), **said)

    def given(self, asked: Fact, fact: Fact) -> tuple[str, str]:
        """The question and the fact in one sentence."""
        told = f"{fact.subject.text} {self._said(fact.literal, 'one')}"
        text = self._draw.say(phrases.GIVEN, ask=asked.literal.of.asked(asked.subject.text), fact=told)
        return text, f"{fact.subject.key} {fact.literal.key}"

    def _of(self, fact: Fact) -> dict[str, str]:
        literal = fact.literal
        return {"S": fact.subject.text, "he": fact.subject.pronoun, "does": self._said(literal, "one")}

    def _said(self, literal: Literal, of: str) -> str:
        return literal.of.said(of, holds=literal.holds, short=self._draw.words.random() < _SHORT)

    def _sides(self, condition: Literal, conclusion: Literal) -> dict[str, str]:
        """What the patterns of rules say of both sides."""
        being, denied = self._being, Literal(conclusion.of, holds=False)
        affirmed = Literal(conclusion.of)
        return {
            "p": self._said(condition, "one"), "pp": self._said(condition, "many"), "you": self._said(condition, "you"),
            "that": self._that(condition), "being": being.one, "being_a": with_article(being.one), "being_many": being.many,
            "does": self._said(affirmed, "one"), "do": self._said(affirmed, "many"), "go": self._said(affirmed, "you"),
            "doesnt": self._said(denied, "one"), "dont": self._said(denied, "many"), "dogo": self._said(denied, "you"),
            "nevers": conclusion.of.never("one"), "never": conclusion.of.never("many"),
        }  # fmt: skip

    def _that(self, condition: Literal) -> str:
        """What stands behind `anything`: ripe, kept dry, with a lid, that conducts."""
        bare = condition.holds and self._draw.words.random() < _BARE
        if bare and condition.of.kind in "ap":
            return condition.of.text
        if bare and condition.of.kind == "h":
            return f"with {condition.of.text}"
        return f"{self._being.who} {self._said(condition, 'one')}"

    def _noun_phrase(self, condition: Literal, head: Head, of: str, like: str = "") -> tuple[str, bool]:
        """Whom a rule is about, without article, and whether the condition stands before the noun; `like` another number's, if given."""
        noun = head.one if of == "one" else head.many
        predicate = condition.of
        if predicate.kind in "nu":
            return predicate.text if of == "one" or predicate.kind == "u" else predicate.many, False
        bare = condition.holds and (f" {head.who} " not in f" {like} " if like else self._draw.words.random() < _BARE)
        if bare and predicate.kind == "a":
            return f"{predicate.text} {noun}", True
        if bare and predicate.kind == "p" and " " in predicate.text and not _PLACED.search(predicate.text):
            return f"{noun} {predicate.text}", False
        if bare and predicate.kind == "h":
            return f"{noun} with {predicate.text}", False
        return f"{noun} {head.who} {self._said(condition, of)}", False
