"""The kinds of checks: a row a kind says how its readings are made, what follows from one, and how it is executed.

A new kind is a file in `model/checks`, one in `model/derivation`, and a row here. What their clauses mean is in docs/trace.md.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from model.checks import expr as expr_check
from model.checks.bayes import bayes_holds
from model.checks.cover import cover_holds
from model.checks.cover import step_true as cover_true
from model.checks.dist import dist_holds
from model.checks.enough import enough_holds
from model.checks.enough import step_true as enough_true
from model.checks.events import events_hold
from model.checks.events import step_true as events_true
from model.checks.fit import fit_holds
from model.checks.formula import formula_holds
from model.checks.mapping import mapping_holds
from model.checks.mapping import step_true as mapping_true
from model.checks.mistake import step_true as mistake_true
from model.checks.mistake import steps_hold
from model.checks.needed import needed_holds
from model.checks.needed import step_true as needed_true
from model.checks.proof import proof_holds
from model.checks.relation import relation_holds
from model.checks.relation import step_true as relation_true
from model.checks.rule import rule_holds
from model.checks.rule import step_true as rule_true
from model.checks.run import run_holds
from model.checks.run import step_true as run_true
from model.checks.subst import subst_holds
from model.checks.syllogism import step_true as syllogism_true
from model.checks.syllogism import syllogism_holds
from model.checks.timeline import step_true as timeline_true
from model.checks.timeline import timeline_holds
from model.derivation import (
    bayes,
    cover,
    dates,
    dist,
    enough,
    events,
    expr,
    fit,
    formula,
    heads,
    lines,
    mapping,
    mistake,
    needed,
    premises,
    proof,
    quantities,
    relation,
    rule,
    run,
    series,
    statements,
    subst,
    syllogism,
    timeline,
)
from model.derivation.analogies import grammar as analogies
from model.derivation.equations import grammar as equations
from model.derivation.evidence import grammar as evidence
from model.derivation.experiments import grammar as experiments
from model.derivation.explanations import grammar as explanations
from model.derivation.induction import grammar as induction
from model.derivation.mechanisms import grammar as mechanisms
from model.derivation.moves import Moves
from model.derivation.parallels import grammar as parallels
from model.derivation.programs import grammar as programs
from model.facts.formulas import NAMES
from model.facts.labels import GENERIC, RULES
from model.question import Question

_DIST = """
    draw with without repeat success failure fail any else cost choice roll sides cross none no not exactly least most different
    works fails face again over under even odd prime multiple lose times
"""
_COVER = "fewest count needed seen out from not over under least most multiple divides sum ends digits leaves by"
_INTEGER = frozenset({"mod", "div"})
# Names for the one of two that a question leaves without, and for the sides of what is `longer than it is wide`.
_EITHER = frozenset({"larger", "smaller", "other", "length", "width"})
_CHANCES = frozenset(_DIST.split())
_PATTERNS = frozenset({*RULES, "after", "gap", "start", "together"})
_TOTALS = frozenset({"total", "left", "difference", "all", "each", "change", "rest"})


class Grammar(Protocol):
    """How the clauses of a reading are made, without its head: a module with these two."""

    def permits(self, body: str, /) -> bool:
        """Whether clauses may go on as far as a text, its last word being perhaps unfinished."""

    def completes(self, body: str, /) -> bool:
        """Whether clauses may end with a text."""


@dataclass(frozen=True)
class Kind:
    """One kind of check.

    `holds(question, answer, clauses)` executes it: None, or why not. `moves(clauses, steps)` says what may follow a reading and the
    steps so far. `keywords` are words that a check may use although the question does not, `own` those that a reading may.
    `adds(question, clauses)` are clauses that the question's own words add to a reading before anything is derived from it.
    `statement(answer, clauses)` says to a reader what was checked. Where a kind `cites`, its clauses begin with the number of the
    sentence they read (`s2 big so kind`) and use that sentence's words. `step_true(question, clauses, before, step)` judges
    steps of forms that are the kind's own, beyond those that every trace may have; where it is `strict`, all steps with a label.
    Where it is `ordered`, its clauses follow the sentences one by one, and a question cannot be told in another order.
    A kind is `about` another where the head of a reading names that, whose clauses follow.
    """

    holds: Callable[[Question, str, Sequence[str]], str | None]
    moves: Callable[[tuple[str, ...], tuple[str, ...]], Moves | None]
    grammar: Grammar
    statement: Callable[[str, Sequence[str]], str]
    keywords: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    cites: bool = False
    ordered: bool = False
    step_true: Callable[[Question, Sequence[str], Sequence[str], str], bool] | None = None
    strict: bool = False
    adds: Callable[[Question, Sequence[str]], tuple[str, ...]] | None = None
    about: bool = False


def _says(template: str) -> Callable[[str, Sequence[str]], str]:
    return lambda answer, clauses: template.format(answer=answer, claim=clauses[0])


KINDS = {
    "expr": Kind(
        expr_check.expr_holds,
        expr.moves,
        equations,
        expr_check.statement,
        keywords=_INTEGER,
        own=_INTEGER | _TOTALS,
    ),
    "subst": Kind(
        subst_holds,
        subst.moves,
        equations,
        _says("{claim} satisfies every equation, and no other value does."),
        keywords=_INTEGER | _EITHER,
        own=_INTEGER | _EITHER,
    ),
    "formula": Kind(
        formula_holds,
        formula.moves,
        quantities,
        _says("With {claim}, both sides of the formula agree, and so do the units."),
        own=NAMES,
        adds=formula.asked,
    ),
    "proof": Kind(
        proof_holds,
        proof.moves,
        premises,
        _says("Closing the premises under their rules gives: {answer}."),
        keywords=frozenset({"yes", "no", "unknown", "not", "so", "or", "if"}),
        cites=True,
    ),
    "fit": Kind(
        fit_holds,
        fit.moves,
        series,
        _says("The rule regenerates every stated term and gives {answer}."),
        keywords=_PATTERNS,
        own=_PATTERNS | {"is", "next", "step"},
    ),
    "dist": Kind(
        dist_holds,
        dist.moves,
        experiments,
        _says("Enumerating the outcomes gives {answer}."),
        keywords=_CHANCES,
        own=GENERIC | _CHANCES,
    ),
    "cover": Kind(
        cover_holds,
        cover.moves,
        explanations,
        _says("Trying every candidate against all that is told leaves {answer}."),
        keywords=frozenset(_COVER.split()),
        own=frozenset(_COVER.split()),
        step_true=cover_true,
        ordered=True,
    ),
    "bayes": Kind(
        bayes_holds,
        bayes.moves,
        evidence,
        _says("Counting in a population made up as stated gives {answer}."),
        keywords=evidence.KEYWORDS,
        own=evidence.KEYWORDS,
    ),
    "events": Kind(
        events_hold,
        events.moves,
        mechanisms,
        _says("Running every case that agrees with what is stated gives {answer}."),
        keywords=mechanisms.KEYWORDS,
        own=mechanisms.KEYWORDS,
        cites=True,
        step_true=events_true,
    ),
    "timeline": Kind(
        timeline_holds,
        timeline.moves,
        dates,
        _says("Every course of events that fits what is told gives {answer}."),
        keywords=dates.KEYWORDS,
        own=dates.KEYWORDS,
        step_true=timeline_true,
    ),
    "syllogism": Kind(
        syllogism_holds,
        syllogism.moves,
        statements,
        _says("Shading a diagram of every kind as stated gives: {answer}."),
        keywords=statements.KEYWORDS,
        own=statements.KEYWORDS,
        cites=True,
        step_true=syllogism_true,
        strict=True,
    ),
    "rule": Kind(
        rule_holds,
        rule.moves,
        induction,
        _says("Every rule of the stated forms that makes all trials gives {answer}."),
        keywords=induction.KEYWORDS,
        own=induction.KEYWORDS,
        step_true=rule_true,
        ordered=True,
    ),
    "relation": Kind(
        relation_holds,
        relation.moves,
        analogies,
        _says("What links the shown pair, followed once more, gives {answer}."),
        keywords=analogies.KEYWORDS,
        own=analogies.KEYWORDS,
        step_true=relation_true,
    ),
    "run": Kind(
        run_holds,
        run.moves,
        programs,
        _says("Running what is told, and undoing it from the end, gives {answer}."),
        keywords=programs.KEYWORDS,
        own=programs.KEYWORDS,
        step_true=run_true,
        strict=True,
        ordered=True,
    ),
    "mapping": Kind(
        mapping_holds,
        mapping.moves,
        parallels,
        _says("Renaming one system's parts and terms into the other's gives {answer}."),
        keywords=parallels.KEYWORDS,
        own=parallels.KEYWORDS,
        step_true=mapping_true,
        strict=True,
        ordered=True,
    ),
    "steps": Kind(
        steps_hold,
        mistake.moves,
        lines,
        _says("Undoing each line from what it claims, up to the first that fails, gives {answer}."),
        keywords=lines.KEYWORDS,
        own=lines.KEYWORDS,
        step_true=mistake_true,
        strict=True,
        ordered=True,
    ),
    "enough": Kind(
        enough_holds,
        enough.moves,
        heads.ENOUGH,
        _says("Solving what is told, or two worlds that differ, gives: {answer}."),
        keywords=heads.KEYWORDS,
        own=heads.KEYWORDS,
        cites=True,
        step_true=enough_true,
        strict=True,
        about=True,
    ),
    "needed": Kind(
        needed_holds,
        needed.moves,
        heads.NEEDED,
        _says("Leaving out each premise in turn gives {answer}."),
        keywords=heads.KEYWORDS,
        own=heads.KEYWORDS,
        cites=True,
        step_true=needed_true,
        strict=True,
        about=True,
    ),
}
