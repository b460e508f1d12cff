"""Writes an L1 plan as a question and remembers which sentence says what."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from model.question import Question
from training.draw import Draw, Patterns
from training.tasks import l1_phrases as say
from training.tasks.l1_plan import Literal, Plan, Premise, Skin
from training.tasks.wording import with_article

_PERSON = {"every": "everyone", "any": "anyone", "some": "someone", "nothing": "no one", "whoever": "whoever", "who": "who",
           "they": "they are"}  # fmt: skip
_THING = {"every": "everything", "any": "anything", "some": "something", "nothing": "nothing", "whoever": "whatever",
          "who": "that", "they": "it is"}  # fmt: skip
_ENDS = ".?!"
_NOT_AFTER_IF = (
    "if", "when", "suppose", "given", "note", "let ", "take ", "to ", "say ", "assum", "obviously", "nobody", "everyone", "should",
    "in ", "provided", "as ", "one ", "there", "without", "clearly",
)  # fmt: skip
_AWKWARD = re.compile(r" (?:are|be|being|means) (?:\w+ )??(?:an?|not) ")
_ARTICLE = re.compile(r"\b([Aa]) ([aeiouAEIOU])")


@dataclass(frozen=True)
class Text:
    """A question, the sentence of each premise, sentences that say nothing, and whether all is in lower case."""

    question: str
    sentences: dict[Premise, int]
    idle: tuple[int, ...]
    lower: bool


def write(draw: Draw, skin: Skin, plan: Plan, *, tries: int) -> Text | None:
    """The plan in words; the shortest of `tries` clauses each. None where the sentences come out otherwise than meant."""
    rng = draw.rng
    lower = rng.random() < 0.2
    joiner = rng.choice((". ", ". ", ". ", ". ", "; ", ".\n"))
    groups = _grouped(draw, plan)
    clauses = [_clause(draw, skin, plan, group, tries) for group in groups]
    question = _asked(draw, plan)
    one = plan.depth <= 2 and rng.random() < 0.12
    if one:
        return _one_sentence(draw, plan, groups, clauses, question, lower)
    first = rng.random() < 0.12
    parts = [question, *clauses] if first else [*clauses, question]
    opener = draw.say(say.OPENERS) if tries == 1 and not first and rng.random() < 0.06 else ""
    text = _joined(parts, joiner, lower)
    text = f"{opener} {text}" if opener else text
    if lower:
        text = text.lower()
        text = text.rstrip("?.") if rng.random() < 0.4 and not first else text
    elif joiner == "; ":
        text = re.sub(r"(?:^|(?<=[.?] ))[a-z]", lambda match: match.group().upper(), text)
    skip = 1 if first or opener else 0
    sentences = {premise: i + 1 + skip for i, group in enumerate(groups) for premise in group}
    expected = len(parts) + bool(opener)
    idle = (1,) if opener else ()
    return Text(text, sentences, idle, lower) if len(Question(text).sentences) == expected else None


def _joined(parts: Sequence[str], joiner: str, lower: bool) -> str:
    written = []
    for i, part in enumerate(parts):
        last = i == len(parts) - 1
        if joiner != "; " and not lower:
            part = part[:1].upper() + part[1:]
        if part[-1] in _ENDS:
            written.append(part + ("" if last else "\n" if joiner == ".\n" else " "))
        else:
            written.append(part + ("." if last else joiner))
    return "".join(written)


def _one_sentence(
    draw: Draw, plan: Plan, groups: Sequence[Sequence[Premise]], clauses: Sequence[str], question: str, lower: bool
) -> Text | None:
    """`If Sam is big and everything big is kind, is Sam kind?`"""
    literals = [literal for premise in plan.premises for literal in premise.literals]
    denies = " not" in question or not all(literal[2] for literal in (plan.asked, *literals))
    if denies or len(clauses) > 3 or any(sign in clause for clause in clauses for sign in (",", ":", "->")):
        return None
    if not question.startswith(("is ", "does ", "must ", "can ")):
        return None
    if any(clause.startswith(_NOT_AFTER_IF) for clause in clauses):
        return None
    lead = draw.rng.choice(("if", "given that", "suppose", ""))
    body = clauses[0] if len(clauses) == 1 else ", ".join(clauses[:-1]) + " and " + clauses[-1]
    text = f"{lead} {body}, {question}".strip()
    text = text.lower() if lower else text[:1].upper() + text[1:]
    return Text(text, {premise: 1 for group in groups for premise in group}, (), lower)


def _grouped(draw: Draw, plan: Plan) -> list[list[Premise]]:
    """Premises shuffled, sometimes two facts about one individual together."""
    order = list(plan.premises)
    draw.rng.shuffle(order)
    groups: list[list[Premise]] = []
    for premise in order:
        mate = next((g for g in groups if len(g) == 1 and _pair(g[0], premise)), None)
        if mate is not None and draw.rng.random() < 0.5:
            mate.append(premise)
        else:
            groups.append([premise])
    return groups


def _pair(first: Premise, second: Premise) -> bool:
    """Whether two facts share their subject and whether they hold: a sentence with a `not` may only deny."""
    same = first.conclusion[::2] == second.conclusion[::2]
    return same and not first.conditions and not second.conditions


def _clause(draw: Draw, skin: Skin, plan: Plan, group: Sequence[Premise], tries: int) -> str:
    return _ARTICLE.sub(r"\1n \2", min((_one_clause(draw, skin, plan, group) for _ in range(tries)), key=len))


def _one_clause(draw: Draw, skin: Skin, plan: Plan, group: Sequence[Premise]) -> str:
    if len(group) == 2:
        first, second = (p.conclusion for p in group)
        return draw.say(say.TWO_FACTS, s=first[0], p=_what(first, plan), q=_what(second, plan))
    premise = group[0]
    subject, name, holds = premise.conclusion
    being, beings = draw.rng.choice(skin.beings)
    slots: dict[str, object] = {"p": _what((subject, name, True), plan), "q": _many(name, plan), "s": subject,
                                "being": being, "beings": beings, **(_PERSON if skin.person else _THING)}  # fmt: skip
    if not premise.conditions:
        return draw.say(say.FACT if holds else say.NOT_FACT, **slots)
    if subject or any(condition[0] for condition in premise.conditions):
        slots["c"] = _named(premise.conditions, plan)
        return draw.say(say.NAMED_RULE if holds else say.NOT_NAMED_RULE, **slots)
    return _general(draw, plan, premise, slots)


def _general(draw: Draw, plan: Plan, premise: Premise, slots: dict[str, object]) -> str:
    holds = premise.conclusion[2]
    patterns = _usual(draw, plan, premise, slots) or (say.RULE if holds else say.NOT_RULE)
    slots.setdefault("c", _conditions(draw, premise.conditions, plan))
    text = draw.say(patterns, **slots)
    bare = text.replace("not being", "being")
    if _AWKWARD.search(bare) or ("means" in text and "," in text):
        choices = say.RULE if holds else say.NOT_RULE  # these forms take no article and no second negation
        text = draw.say(Patterns(choices.train[:3], choices.held_out[:1]), **slots)
    return text


def _usual(draw: Draw, plan: Plan, premise: Premise, slots: dict[str, object]) -> Patterns | None:
    """Shorter forms for a single adjective, a class, or a class with an adjective."""
    holds = premise.conclusion[2]
    adjectives = [c[1] for c in premise.conditions if c[1] not in plan.classes and c[2]]
    classes = [c[1] for c in premise.conditions if c[1] in plan.classes and c[2]]
    if len(adjectives) + len(classes) != len(premise.conditions) or draw.rng.random() < 0.3:
        return None
    if classes:
        slots |= {"noun": classes[0], "nouns": plural(classes[0]), "a_noun": with_article(classes[0])}
    if adjectives:
        slots["adj"] = adjectives[0]
    if len(adjectives) == 1 and not classes:
        return say.ADJECTIVE_RULE if holds else say.NOT_ADJECTIVE_RULE
    if len(classes) == 1 and not adjectives:
        return say.CLASS_RULE if holds else say.NOT_CLASS_RULE
    if len(classes) == len(adjectives) == 1 and holds:
        return say.ADJECTIVE_CLASS_RULE
    return None


def _conditions(draw: Draw, conditions: Sequence[Literal], plan: Plan) -> str:
    parts = [_what(condition, plan) for condition in conditions]
    if len(parts) == 2 and conditions[0][2] and not conditions[1][2] and draw.rng.random() < 0.4:
        return " but ".join(parts)
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def _named(conditions: Sequence[Literal], plan: Plan) -> str:
    if len({condition[0] for condition in conditions}) == 1:
        parts = [_what(condition, plan) for condition in conditions]
        said = parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]
        return f"{conditions[0][0]} is {said}"
    return " and ".join(f"{condition[0]} is {_what(condition, plan)}" for condition in conditions)


def _asked(draw: Draw, plan: Plan) -> str:
    subject, name, holds = plan.asked
    return draw.say(say.ASK if holds else say.ASK_NOT, s=subject, p=_what((subject, name, True), plan))


def _what(literal: Literal, plan: Plan) -> str:
    """`big`, `not big`, `a wolf`."""
    name = with_article(literal[1]) if literal[1] in plan.classes else literal[1]
    return name if literal[2] else f"not {name}"


def _many(name: str, plan: Plan) -> str:
    return plural(name) if name in plan.classes else name


def plural(noun: str) -> str:
    """The regular plural, which `model.question.forms` takes back."""
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"
