"""A guard of mechanisms: what brings about what, what is so and what is asked, as the sentences of the question say it."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from model.guards.causes import asks
from model.question import Question, forms, stands_in, word_forms

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ARTICLES = r"(?:(?:the|a|an|any|some|such|this|that|its|of) )*"
# What denies the name right behind it.
_DENIES_NEXT = re.compile(
    rf"\b(?:no|without|nor|neither|unless|not|but for|not for|not been for|lacks?|lacking|barring|less|minus|except for)(?: for)? {_ARTICLES}$"
)
_BARS_NEXT = re.compile(
    rf"\b(?:keep|kept|stop|stopp|prevent|block|bar|barr|hinder|hold|held|suppress|inhibit|silence|forbid|forbade|rule|spare|shut)"
    rf"(?:s|es|ed|ing)?(?: out| off| down| back)? {_ARTICLES}$|\bimpossible for {_ARTICLES}$"
)
# What denies the name before it, as far as its own part of the sentence goes.
_DENIES_LAST = re.compile(
    r"\b(?:not|never|cannot|no longer|nowhere|fail(?:s|ed)? to|ceas(?:e|es|ed) to|absent|missing|out of the question"
    r"|(?:kept|prevented|stopped|barred|held|hindered|blocked|forbidden)(?: back)? from|(?:is|are|was|were|gets?|been|be) "
    r"(?:kept|prevented|stopped|barred|held|hindered|blocked|suppressed|inhibited|ruled)(?: back| out| off)?)\b|\w+n't\b|: (?:no|off)\b"
)
_OR_NOT = re.compile(r",? or not\b(?=[?.!]*$)|\byes or no\b")
_ONLY = re.compile(r"\bnot (?:only|just|until)\b")
_PART_ENDS = re.compile(
    r"[,;:.?!]|->|\b(?:but|yet|while|though|although|whereas|if|when|whenever|once|unless|because|so|then|since|without|as soon as)\b"
)
_LEADS = (
    r"if|when|whenever|once|as soon as|should|provided|given|in case|(?:each|every|any) time|as long as|suppos(?:e|ing)|where|wherever|with"
    r"|upon|without|but for|because of|since|due to|owing to|thanks to|imagine|assuming|were it not for|had it not been for|if not for"
    r"|take away|leave out|on condition that|from(?! outside)|say(?! whether)"
)
# What stands before conditions: before the first name, or between what follows and what it follows from.
_OPENS = re.compile(rf"\b(?:{_LEADS})\b")
_CONDITION = re.compile(rf"\b(?:{_LEADS}|by|because|after)\b")
_HAD = re.compile(r"(?:^|[,:;] )\W*(?:had|were) ")
_FOLLOWS_FROM = re.compile(
    r"<-|\b(?:needs?|needed|requires?|depends? on|depending on|hangs? on|rests? on|comes? from|follows?(?! from)|results? from|stems? from"
    r"|(?:brought|brings?) about by|caused by|triggered by|set off by|driven by|fed by|(?:is|are|was|were) (?:the )?(?:result|effect|outcome|work)s? of"
    r"|answers? to|goes? back to|owes?|relies on|rely on|waits? for|takes?|what it takes for|obeys?|tracks?)\b"
)
_LEADS_TO = re.compile(
    r"->|=|: then\b|\b(?:makes?|made|causes?|caused|leads?|led|means?|meant|triggers?|triggered|sets off|brings?|brought|produces?|yields?"
    r"|results?|so|therefore|hence|thus|then|enough|suffices?|drives?|drove|forces?|gives?|gave|entails?|implies|follows?|followed|provokes?"
    r"|prompts?|pushes|raises?|lowers?|lifts?|reduces?|boosts?|unless|keeps?|stops?|prevents?|blocks?|bars?|hinders?|suppresses|inhibits?"
    r"|silences|forbids|takes? down|holds|cannot|the (?:more|less|higher|lower|fewer|larger|smaller)|there is)\b"
)
_THEN = re.compile(r"\b(?:then|therefore|hence|thus|so that)\b|->|=>")
_FORCES = re.compile(
    r"\b(?:forc(?:e|es|ed|ing)|by hand|from outside|overrid(?:e|es|den|ing)|overrode|interven\w+|whatever|regardless|no matter|pinned"
    r"|(?:is|are|was|were|has been|have been|been|gets?|got) (?:kept|made|prevented|stopped|barred|held|hindered) |wedged|rigged|on purpose|order(?:s|ed)"
    r"|(?:ke(?:eps|pt)|mak(?:es)|made|stop(?:s|ped)|prevent(?:s|ed)|bar(?:s|red)|hold(?:s)|held)\b)"
)
_JOINS = re.compile(r"\b(?:and|or|but|unless|nor)\b")
_BREAK = re.compile(r"[,;:.?!]|\b(?:and|or|but|unless|nor|then|if|when|whenever|once|as soon as)\b")
_LEAD = re.compile(r"^ (?:if|when|whenever|once|as soon as|every time) ")
_CLOSES = re.compile(
    r"\bany other cause\b|\bnothing (?:else|other|besides|more|further)\b|\bno (?:others?|further|second|different|hidden|unnamed)\b|\bnot otherwise\b|\bno else\b"
    r"|\bonly (?:then|this way|way|so|cause|by|in th(?:is|ese)|if|when|these|those|what|the|through)\b|\bby nothing\b|\b(?:sole|only) causes?\b"
    r"|\b(?:complete|full|whole|entire) (?:list|account|story|picture|set)\b|\ball there is\b|\bjust (?:then|if|when)\b|\bexactly (?:then|if|when)\b"
    r"|\bnever otherwise\b|\bin no other\b|\bby itself\b|\bof its own accord\b|\bleft out\b|\bomitted\b|\bbut these\b|\boutside these\b"
    r"|\bunmentioned\b|\bunlisted\b|\bbeyond (?:these|this|what)\b|\bapart from (?:these|this|what)\b|\bon its own\b|\bunless (?:told|made|brought)\b"
)
_NEEDED = re.compile(
    r"\b(?:need(?:s|ed)?|necessary|required?|requires|indispensable|essential|must|have to|has to|do without|impossible without|prerequisite"
    r"|depends? on|call(?:s)? for|cannot do without)\b"
)
_ENOUGH = re.compile(
    r"\b(?:enough|suffic(?:e|es|ient)|alone|by itself|on its own|guarantees?|guaranteed|all it takes|all that it takes|ensures?)\b"
)
_WHICH = re.compile(
    r"\b(?:which|what|whether|was it|is it|who|made the difference|tipped|decisive|decided|to blame|name|the one that)\b"
)
_RISES = r"ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|increas(?:e|es|ed|ing)|(?:go(?:es|ing)?|went|gone) up|(?:driv|push|pull)\w* up|up"
_RISES += r"|higher|more|climb(?:s|ed|ing)?|larger|greater|raises?|raised|boosts?|boosted|swells?|stronger|lifts?|lifted|extra|upwards?|gains?"
_FALLS = r"fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|shrinks?|shrank|shrunk|decreas(?:e|es|ed|ing)|sinks?|sank|sunk"
_FALLS += r"|(?:go(?:es|ing)?|went|gone) down|(?:driv|push|pull)\w* down|down|lower|less|fewer|lowers?|lowered|reduc(?:e|es|ed|ing)|cuts?"
_FALLS += r"|smaller|weaker|downwards?|dwindles?|dwindled|loses|lost"
_STAYS = r"(?:the )?same|fixed|constant|unchanged|frozen|steady|held|pinned|clamped|put"
_TREND = re.compile(rf"(?<![\w-])(?:(?P<up>{_RISES})|(?P<down>{_FALLS})|(?P<same>{_STAYS}))(?!\w)")
_EITHER_WAY = re.compile(
    r"\b(?:up(?: or|,| and|/) ?down|rise or (?:fall|drop|sink)|rises or (?:falls|drops|sinks)|rising or falling|more or less|more or fewer"
    r"|higher or lower|increase or decrease|go up or go down|up, down or (?:the same|not at all)|grow or shrink|fall or rise|down or up)\b"
)
TRENDS = ("up", "down", "same")


class Literal(NamedTuple):
    """A name and what is said of it: `on`, `off`, or of a quantity `up`, `down`, `same`."""

    name: str
    value: str


@dataclass(frozen=True)
class Clause:
    """A clause of a reading: a `rule` (causes, and one effect), a `state`, one that is `forced`, or `only`: nothing else acts."""

    sentence: int
    form: str
    causes: tuple[Literal, ...]
    effects: tuple[Literal, ...]

    either: bool = False  # of a rule: whether each of its causes acts alone

    @property
    def literals(self) -> tuple[Literal, ...]:
        """All that it says."""
        return (*self.causes, *self.effects)


@dataclass(frozen=True)
class Asked:
    """What is asked: `whether` an effect comes about, also `if` something, a cause is `needed` or `enough`, or `which` cause it was."""

    mode: str
    effect: Literal
    causes: tuple[Literal, ...] = ()


@dataclass(frozen=True)
class _Mark:
    """A name where a sentence says it, and whether it is denied there; `unless` it is an exception."""

    name: str
    start: int
    end: int
    holds: bool
    excepted: bool


@lru_cache(maxsize=64)  # of other answers a check is the same
def fault(question: Question, asked: Asked, clauses: tuple[Clause, ...]) -> str | None:
    """Why a reading is not what the sentences say: sentence, word, unread, negation, direction, link, trend, forced, closed or asked."""
    names = {literal.name for one in (asked, *clauses) for literal in (*one.causes, *_effects(one))}
    asking = asks(question)
    for n in {clause.sentence for clause in clauses}:
        if not 1 <= n <= len(question.sentences):
            return "sentence"
    for n, sentence in enumerate(question.sentences, 1):
        mine = [clause for clause in clauses if clause.sentence == n]
        own = sentence in asking
        reason = _sentence_fault(question, n, mine, names, [*asked.causes, asked.effect] if own else [])
        if reason:
            return reason
    return _asked_fault(" ".join(asking), asked, names, trends=_of_trends(clauses))


def _effects(one: Asked | Clause) -> tuple[Literal, ...]:
    return one.effects if isinstance(one, Clause) else (one.effect,)


def _of_trends(clauses: Iterable[Clause]) -> bool:
    return any(literal.value in TRENDS for clause in clauses for literal in clause.literals)


def _sentence_fault(
    question: Question, n: int, clauses: Sequence[Clause], names: Collection[str], asked: Sequence[Literal]
) -> str | None:
    sentence = plain(question.sentences[n - 1])
    marks = _marks(sentence, names)
    said = {mark.name for mark in marks}
    read = {literal.name for clause in clauses for literal in clause.literals}
    if any(not _spoken(question, n, name) for name in read - said):
        return "word"
    if said - read - {literal.name for literal in asked}:
        return "unread"
    closes = _CLOSES.search(sentence) is not None
    if closes != any(clause.form == "only" for clause in clauses) and not asked:
        return "closed"
    if not _closes_what_it_names(clauses, said):
        return "closed"
    told = [clause for clause in clauses if clause.form != "only"]
    if not told:
        return None
    rules = [clause for clause in told if clause.form == "rule"]
    laid_hands = any(clause.form == "forced" for clause in told) or any(literal.value in TRENDS for literal in told[0].literals)
    if not asked and not rules and laid_hands < (_FORCES.search(sentence) is not None):
        return "forced"
    if any(clause.form == "forced" for clause in told) and not _FORCES.search(sentence):
        return "forced"
    if not asked and not rules and len(marks) > 1 and _links(sentence, marks):
        return "direction"
    if len(rules) == len(told):
        parts = _parts(sentence, marks, rules)
        if parts is None:
            return "direction"
        for rule, (part, within) in zip(rules, parts, strict=True):
            reason = _rule_fault(part, within, rule)
            if reason:
                return reason
        return None
    wanted = [literal for clause in told for literal in clause.literals]
    return _values_fault(sentence, [mark for mark in marks if mark.name not in {one.name for one in asked}], wanted)


def _closes_what_it_names(clauses: Sequence[Clause], said: Collection[str]) -> bool:
    """Whether what nothing else brings about is the effect of the same sentence, or else what that names; all if it names nothing."""
    effects = {clause.effects[0].name for clause in clauses if clause.form == "rule"}
    wanted = effects or {*said}
    return all({literal.name for literal in clause.effects} == wanted for clause in clauses if clause.form == "only")


def _rule_fault(sentence: str, marks: Sequence[_Mark], rule: Clause) -> str | None:
    effect = rule.effects[0]
    names = [mark.name for mark in marks]
    if len({*names}) == len({literal.name for literal in rule.literals}):
        if not _links(sentence, marks):
            return "direction"
        if effect.name != _effect_of(sentence, marks):
            return "direction"
        if not _joined(sentence, [mark for mark in marks if mark.name != effect.name], either=rule.either):
            return "link"
    if _left_out(sentence, marks):
        return "unread"
    return _values_fault(sentence, marks, rule.literals)


def _joined(sentence: str, causes: Sequence[_Mark], *, either: bool) -> bool:
    """Whether several causes are joined by `or` where each is enough, and not where all are needed."""
    between = [sentence[one.end : other.start] for one, other in zip(causes, causes[1:], strict=False)]
    return not between or any(re.search(r"\bor\b", text) for text in between) == either


def _left_out(sentence: str, marks: Sequence[_Mark]) -> bool:
    """Whether something is joined to what a mechanism acts by of which nothing is read: no name up to the next break."""
    blank = _without(sentence, marks)
    closing = _CLOSES.search(blank)
    for match in _JOINS.finditer(blank):
        part = _LEAD.sub("", blank[match.end() :])
        stop = _BREAK.search(part)
        if "_" not in part[: stop.start() if stop else len(part)] and not (closing and closing.start() >= match.start() - 24):
            return True
    return False


def _values_fault(sentence: str, marks: Sequence[_Mark], wanted: Sequence[Literal]) -> str | None:
    values = {literal.name: literal.value for literal in wanted}
    if any(value in TRENDS for value in values.values()):
        return _trend_fault(sentence, marks, values)
    if any(values.get(mark.name, "on") != ("on" if mark.holds else "off") for mark in marks if mark.name in values):
        return "negation"
    return None


def _trend_fault(sentence: str, marks: Sequence[_Mark], values: dict[str, str]) -> str | None:
    """Names and words of direction come in the same order; what is not said of the first goes up."""
    found = [str(match.lastgroup) for match in _TREND.finditer(_EITHER_WAY.sub(" ", _without(sentence, marks)))]
    named = [values[mark.name] for mark in marks if mark.name in values]
    if len(found) > len(named):  # `keeps the price the same, held by law`
        found = found[: len(named)] if len({*found}) == 1 else found
    if found == named or ["up", *found] == named:
        return None
    return "trend"


def _asked_fault(sentence: str, asked: Asked, names: Collection[str], *, trends: bool) -> str | None:
    sentence = plain(sentence)
    marks = _marks(sentence, names)
    found = [mark.name for mark in marks]
    wanted = {literal.name for literal in asked.causes} | {asked.effect.name}
    if not wanted <= {*found}:
        return "asked"
    needed, enough, which = (pattern.search(sentence) is not None for pattern in (_NEEDED, _ENOUGH, _WHICH))
    if (asked.mode == "needed") != (needed and not enough and len(wanted) > 1) and asked.mode != "which":
        return "asked"
    if (asked.mode == "enough") != (enough and len(wanted) > 1) and asked.mode not in ("which", "needed"):
        return "asked"
    if asked.mode == "which":
        return None if which and _alternatives(sentence, marks, asked) else "asked"
    if asked.mode == "if":
        if len({*found}) > 1 and (not _conditional(sentence) or asked.effect.name != _effect_of(sentence, marks)):
            return "asked"
    elif asked.mode in ("needed", "enough"):
        if asked.effect.name != _target_of(sentence, marks):
            return "asked"
        return None
    elif _conditional(sentence) and len({*found}) > 1 and not trends:
        return "asked"
    if asked.effect.value in TRENDS or any(literal.value in TRENDS for literal in asked.causes) or trends:
        return _asked_trend_fault(sentence, marks, asked)
    if any(mark.holds != (literal.value == "on") for literal in asked.causes for mark in marks if mark.name == literal.name):
        return "negation"
    effects = [mark for mark in marks if mark.name == asked.effect.name]
    return None if any(mark.holds == (asked.effect.value == "on") for mark in effects) else "negation"


def _asked_trend_fault(sentence: str, marks: Sequence[_Mark], asked: Asked) -> str | None:
    open_way = asked.effect.value not in TRENDS
    if not open_way and _EITHER_WAY.search(sentence):
        return "asked"
    values = {literal.name: literal.value for literal in (*asked.causes, *(() if open_way else (asked.effect,)))}
    told = [mark for mark in marks if mark.name in values]
    found = [str(match.lastgroup) for match in _TREND.finditer(_EITHER_WAY.sub(" ", _without(sentence, marks)))]
    return None if found == [values[mark.name] for mark in told] else "trend"


def _alternatives(sentence: str, marks: Sequence[_Mark], asked: Asked) -> bool:
    """Whether the options stand in a row, joined by `or`, and what they may have brought about apart from them."""
    options = {literal.name for literal in asked.causes}
    places = [i for i, mark in enumerate(marks) if mark.name in options]
    if not places or places != list(range(places[0], places[-1] + 1)) or {marks[i].name for i in places} != options:
        return False
    between = [sentence[marks[i].end : marks[i + 1].start] for i in places[:-1]]
    return bool(between) and re.search(r"\bor\b", between[-1]) is not None


def _conditional(sentence: str) -> bool:
    return (
        re.search(r"\b(?:if|when|once|without|suppos\w+|imagine|assum\w+|but for|not for|given|should|say|after|had|were)\b|<-", sentence)
        is not None
        or re.search(r"\b(?:kept|prevented|stopped|forced|made|held|barred|take away|leave out)\b", sentence) is not None
    )


def _effect_of(sentence: str, marks: Sequence[_Mark]) -> str:
    """Which of the names of a sentence is what follows: the last one, unless conditions stand behind it."""
    told = [mark for mark in marks if not mark.excepted] or list(marks)
    first, last = told[0], told[-1]
    if _OPENS.search(sentence[: first.start]) or _HAD.search(sentence[: first.start]):
        return last.name
    between = sentence[first.end : last.start]
    if _THEN.search(between):
        return last.name
    return first.name if _CONDITION.search(between) or _FOLLOWS_FROM.search(between) or _HAD.search(between) else last.name


def _target_of(sentence: str, marks: Sequence[_Mark]) -> str:
    """Which name is what something is needed or enough for: the one behind `for`, the first one before `need`, else the last."""
    for mark in marks:
        if re.search(rf"\bfor {_ARTICLES}$", sentence[: mark.start]):
            return mark.name
    first, last = marks[0], marks[-1]
    if re.search(
        r"\b(?:needs?|requires?|depends? on|calls? for|without|guaranteed by|ensured by)\b", sentence[first.end : last.start]
    ):
        return first.name
    return last.name


def _links(sentence: str, marks: Sequence[_Mark]) -> bool:
    """Whether a sentence says that one thing brings about another."""
    blank = _without(sentence, marks)
    opening, between = blank[: marks[0].start], blank[marks[0].end : marks[-1].end]
    return (
        any(pattern.search(between) for pattern in (_LEADS_TO, _FOLLOWS_FROM, _CONDITION))
        or _OPENS.search(opening) is not None
        or re.search(r"\bthe (?:more|less|higher|lower|fewer|larger|smaller|effect of)\b|\bas (?:the )?$", opening) is not None
    )


def _parts(sentence: str, marks: Sequence[_Mark], rules: Sequence[Clause]) -> list[tuple[str, list[_Mark]]] | None:
    """The part of a sentence that says each rule; None where rules and parts do not fit."""
    if len(rules) == 1:
        return [(sentence, list(marks))]
    found: list[tuple[str, list[_Mark]]] = []
    start, waiting = 0, list(marks)
    for i, rule in enumerate(rules):
        names = {literal.name for literal in rule.literals}
        size = len(rule.literals)
        own, waiting = (waiting[:size], waiting[size:]) if i < len(rules) - 1 else (waiting, [])
        if {mark.name for mark in own} != names:
            return None
        stop = _break_before(sentence, own[-1].end, waiting[0].start) if waiting else len(sentence)
        found.append(
            (sentence[start:stop], [_Mark(m.name, m.start - start, m.end - start, m.holds, m.excepted) for m in own])
        )
        start = stop
    return found


def _break_before(sentence: str, start: int, end: int) -> int:
    """Where the next rule begins between two names."""
    match = re.search(r"[,;:]|\b(?:and|while|whereas)\b", sentence[start:end])
    return start + match.start() if match else end


def _marks(sentence: str, names: Collection[str]) -> list[_Mark]:
    """The names that a sentence says, in its order; longer ones first, and no word twice."""
    words = list(_WORD.finditer(sentence))
    taken: dict[int, tuple[str, int]] = {}
    used: set[int] = set()
    for name in sorted(names, key=lambda one: -len(one.split())):
        wanted = [forms(word) for word in name.lower().split()]
        for i in range(len(words) - len(wanted) + 1):
            place = range(i, i + len(wanted))
            if not used & {*place} and all(forms(words[i + k].group()) & wanted[k] for k in range(len(wanted))):
                used |= {*place}
                taken[i] = (name, len(wanted))
    spans = [(name, words[i].start(), words[i + size - 1].end()) for i, (name, size) in sorted(taken.items())]
    found: list[_Mark] = []
    for i, (name, start, end) in enumerate(spans):
        before = _ONLY.sub("", sentence[:start])
        behind = sentence[end : spans[i + 1][1] if i + 1 < len(spans) else len(sentence)]
        own = behind[: _stop(behind)]
        ahead = _DENIES_NEXT.search(own) or _BARS_NEXT.search(own)  # said of the next name
        own = own[: ahead.start()] if ahead and i + 1 < len(spans) else own
        own = _ONLY.sub("", own)
        denied = bool(_DENIES_NEXT.search(before)) + bool(_BARS_NEXT.search(before) and not re.search(r"\bif not$", own))
        denied += len(_DENIES_LAST.findall(own))
        if not denied and i and found[-1].excepted and re.fullmatch(r"(?: \w+)* (?:or|nor) (?:the )?", sentence[spans[i - 1][2] : start]):
            denied = 1  # `unless the fan or the vent`
        unless = re.search(rf"\bunless {_ARTICLES}$", before) is not None
        found.append(_Mark(name, start, end, denied % 2 == 0, unless))
    return found


def _stop(behind: str) -> int:
    """Where what is said of a name ends."""
    match = _PART_ENDS.search(behind, 2 if behind.startswith(": ") else 0)
    return match.start() if match else len(behind)


def _without(sentence: str, marks: Sequence[_Mark]) -> str:
    """A sentence with its names blanked out."""
    for mark in marks:
        sentence = sentence[: mark.start] + "_" * (mark.end - mark.start) + sentence[mark.end :]
    return sentence


def plain(sentence: str) -> str:
    """In small letters, with straight quotes and single spaces, without `or not`, which denies nothing."""
    return _OR_NOT.sub("", " ".join(sentence.lower().replace("’", "'").replace("‘", "'").split()))


def _spoken(question: Question, n: int, name: str) -> bool:
    """Whether a sentence has the words of a name, or a pronoun for what the one before it names."""
    sentence = question.sentences[n - 1]
    words = word_forms(sentence)
    if n > 1 and stands_in(sentence):
        words |= word_forms(question.sentences[n - 2])
    return all(forms(word) & words for word in name.lower().split())
