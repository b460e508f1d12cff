"""Writes a plan of A2 with arguments as a question, and remembers what each sentence reads as."""

import re
from functools import cache

from training.draw import Draw, Patterns
from training.tasks import a2_argument_phrases as say
from training.tasks.a2_arguments import ORDINALS, Plan, Statement
from training.tasks.b1_text import Said, Text, brief, composed, unrelated
from training.tasks.l1_text import plural
from training.tasks.l2_plan import Plan as Kinds
from training.tasks.l2_text import Words

_MANY = 12  # statements, beyond which only short patterns are used


@cache
def _short(form: str) -> Patterns:
    """The shortest patterns of a form."""
    table = say.STATED[form]
    return Patterns(tuple(sorted(set(table.train), key=len)[:6]), tuple(sorted(table.held_out, key=len)[:2]))


class _Writer:
    """One item's words."""

    def __init__(self, draw: Draw, plan: Plan, patterns: int) -> None:
        rng = draw.rng
        self._draw, self._plan, self._patterns = draw, plan, patterns
        self._many = sum(map(len, plan.arguments))
        self._joined = rng.random() < 0.25
        self._introduced = rng.random() < 0.35

    def argument(self, place: int) -> list[Said]:
        """The statements of one argument, its conclusion last."""
        plan = self._plan
        words = Words(self._draw, plan.worlds[place], Kinds(("", "", ""), (), plan.nouns, ""), 1 + min(self._many // 2, 6))
        *premises, conclusion = [self._stated(words, one, place, i) for i, one in enumerate(plan.arguments[place])]
        said = [*premises, Said(self._say("so", s=conclusion.text), (f"so {conclusion.clauses[0]}",))]
        if self._joined and len(said) == 2 and not any(sign in one.text for one in said for sign in ",:"):
            link = self._draw.rng.choice((", so ", "; therefore ", ", hence "))
            said = [
                Said(link.join((premises[0].text, conclusion.text)), (premises[0].clauses[0], f"so {conclusion.clauses[0]}"))
            ]
        if self._introduced or (len(plan.arguments) > 2 and place):
            table = "first" if not place else f"later {place + 1}"
            lead = self._say(table)
            if lead.endswith(":"):
                said[0] = Said(f"{lead} {said[0].text}", said[0].clauses)
            else:
                said.insert(0, Said(lead))
        return said

    def _say(self, kind: str, **slots: object) -> str:
        return brief(self._draw, say.TABLES[kind], self._patterns, slots)

    def _stated(self, words: Words, statement: Statement, place: int, at: int) -> Said:
        form, one, two = statement
        text = words.said(_short(form) if self._many > _MANY else say.STATED[form], one, two)
        if place == 1 and self._plan.gap[0] == at:
            term = (one, two)[self._plan.gap[1]]
            text = re.sub(rf"\b(?:an? )?(?:{plural(term)}|{term})\b", "___", text)
            one, two = ("?" if name == term else name for name in (one, two))
        return Said(text, (f"some {one} not {two}" if form == "other" else f"{form} {one} {two}",))

    def asked(self) -> Said:
        """What is asked."""
        names = [f"the {name}" for name in ORDINALS[1 : len(self._plan.arguments)]]
        return Said(self._say(self._plan.asked, o=f"{', '.join(names[:-1])} or {names[-1]}"))

    def idle(self, count: int) -> list[Said]:
        """Sentences that say nothing of the matter."""
        return unrelated(self._draw, count, lambda number: self._say("idle", k=number))


def write(draw: Draw, plan: Plan, patterns: int) -> Text:
    """The plan in words: one argument after the other, and the question."""
    writer = _Writer(draw, plan, patterns)
    blocks = [writer.argument(place) for place in range(len(plan.arguments))]
    for said in writer.idle(plan.idle):
        draw.rng.choice(blocks).insert(0, said)
    parts = [*(said for block in blocks for said in block), writer.asked()]
    return Text(
        composed(draw, [part.text for part in parts]), plan.asked, [clause for part in parts for clause in part.clauses],
        [number for part in parts for number in part.unused],
    )  # fmt: skip
