"""What a question plainly says of when things are, held against facts that are read: whose a number is, which of two comes first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from model.question import Question

_EARLIER, _LATER = 0, 1
# What tells the order of two, and which of them the name behind it is.
_CUES = (
    (r"(?:followed|succeeded|replaced|relieved) by|(?:successor|heir)(?: (?:was|is)|,)?(?! (?:of|to)\b)", _LATER),
    (r"(?:preceded by|predecessor (?:was|is))", _EARLIER),
    (r"before|earlier than|prior to|preced(?:es?|ed|ing)|predecessor (?:of|to)", _LATER),
    (
        r"(?:gave|gives|made|makes) way (?:to|for)|(?:handed|passed|left|yielded|lost|ceded|gave) the (?:throne|crown) to",
        _LATER,
    ),
    (r"after|later than|follow(?:s|ed|ing)?|succeed(?:s|ed|ing)?|(?:successor|heir) (?:of|to)", _EARLIER),
    (r"replac(?:ed|es|ing)|(?:took|takes|taking) (?:over|the (?:throne|crown)) from", _EARLIER),
)
_CUE = re.compile(
    "|".join(
        f"(?P<c{i}>\\b(?:{text})\\b(?! \\d| an? (?:\\w+ )?(?:life|reign|rule|time|while)\\b))"
        for i, (text, _) in enumerate(_CUES)
    )
)
_UNGOVERNED = re.compile(r"\byears? (later|earlier)\b(?! than)")
_LISTED = re.compile(r"\bin (?:this|that|the following|turn|order)\b|\bone after (?:the other|another)\b|\bin succession\b|->")
_SAME = re.compile(r"\b(?:same|at once|together|simultaneous\w*|coincid\w*|when|as)\b")
_START = re.compile(
    r"\b(?:beg[aiu]n\w*|beginning|start\w*|c[ao]me|took|take|taken|taking|crown(?:ed|ing)|coronation|accession|born|birth"
    r"|first year|bec[ao]me|br[eo]ke|outbreak|since|from|founded|opened)\b"
)
_END = re.compile(
    r"\b(?:end\w*|last year|died?|dies|dying|death|step\w* down|g[ai]ve up|gave|deposed|los[te]\w*|fell|fall|until|till|abdicat\w*|passed"
    r"|over)\b"
)
_FROM, _TO = re.compile(r"\b(?:from|since|between|starting in)\s*$"), re.compile(r"(?:\b(?:to|until|till)|-|\band)\s*$")
_YEARS = re.compile(r"\s*-?(?:years?|yrs?)\b(?! \d)")
_IN = re.compile(r"\b(?:in|year|since|until|from|till)\s*$")
_LENGTH = re.compile(r"\bhow (?:long|many years)\b|\bnumber of years\b|\blength\b|\bduration\b|\bhow old\b|\bwhat age\b")
_WHEN = re.compile(r"\bwhen\b|\byear\b|\bdate\b|\btime\b")
_WHICH = re.compile(r"\b(?:when|who|whose|which|what|how|name|find|tell|give|date|length)\b|^years? ")
_OVERLAP = re.compile(
    r"\b(?:same time|overlap\w*|still|during|both|at once|meet|met|while|alive|reign|contemporar\w*|together|common|within|(?:on|in) the)\b"
)
_ENDS = {
    "first": re.compile(r"\b(?:first|earliest|oldest|before all|began the)\b"),
    "last": re.compile(r"\b(?:last|latest|most recent|after all)\b"),
}
_ASKS = re.compile(
    r"(?:^|(?<=[,:] )|(?<=then ))(?=(?:and |so )?(?:until |since |for |in |by |on |at )?"
    r"(?:when|what|which|who|whose|how|did|was|were|is|does|do|has|can|could|name|find|tell|give|say|work)\b)"
)
_TELLS = re.compile(r"(?:please )?(?:find|name|tell|give|say|work out)\b")
_BREAK = re.compile(r"[,;(]|\b(?:and|but|while|whereas|who|which|that)\b")
_PRONOUN = re.compile(r"\b(?:he|she|it|they|his|her|its|their|this|that|these)\b")
_OBJECT = re.compile(r" (?:him|her|it|them|this|that)\b(?! \w+ing\b)")
_LINK = re.compile(r"[,(]? ?(?:and|but|yet|while)?,? ?(?:was |is |yet |only |also )?")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Fact:
    """Something told or asked: of one name where it begins (`from`), ends (`to`), how long it lasts (`for`), when it is (`in`);
    of two, the earlier one first, that one follows at once (`next`), that it comes later (`order`), and by how much (`gap`)."""

    kind: str
    names: tuple[str, ...]
    number: int | None = None


_Pair = tuple[str, str]


@dataclass(frozen=True)
class _Sentence:
    """A sentence in small letters, and the places of names in it."""

    text: str
    names: tuple[tuple[int, str], ...]
    before: tuple[str, ...]  # the names that a pronoun of it may stand for

    @cached_property
    def said(self) -> tuple[str, ...]:
        return tuple(name for _, name in self.names)

    @cached_property
    def meant(self) -> tuple[str, ...]:
        """Whom it speaks of: the names in it, or those named before where there are none."""
        return self.said or self.before

    def segment(self, at: int) -> tuple[int, int]:
        """Where the part of the sentence begins and ends that holds a place."""
        cuts = [match.start() for match in _BREAK.finditer(self.text)]
        return max((cut for cut in cuts if cut <= at), default=0), min(
            (cut for cut in cuts if cut > at), default=len(self.text)
        )

    def within(self, start: int, end: int) -> tuple[str, ...]:
        return tuple(name for at, name in self.names if start <= at < end)

    def cues(self, within: tuple[int, int] | None = None) -> Iterator[set[_Pair]]:
        """For each word that orders two names, of the sentence or a part, which pairs it may order: the earlier one first."""
        for cue in _CUE.finditer(self.text, *(within or ())):
            side = _CUES[int((cue.lastgroup or "c0")[1:])][1]
            behind = [name for at, name in self.names if at >= cue.end()]
            ahead = [name for at, name in self.names if at < cue.start()]
            if _OBJECT.match(self.text, cue.end()):  # `Bran succeeded her`: somebody named before
                others, subjects = {*ahead[:-1], *self.before[-1:]}, {*ahead[-1:]}
            else:
                start, _ = self.segment(cue.start())
                others, subjects = {*behind[:1]}, {*self._subjects(ahead, behind, self.text[start : cue.start()])}
            pairs = {(one, name) if side == _EARLIER else (name, one) for one in others for name in subjects if name != one}
            yield pairs

    def _subjects(self, ahead: Sequence[str], behind: Sequence[str], lead: str) -> tuple[str, ...]:
        """Of whom a word that orders may speak: the first name where nothing but a link stands before it (`and after the siege`)."""
        if not ahead:
            return (*behind[1:2], *(self.before[-1:] if _PRONOUN.search(self.text) else ()))
        return (ahead[0],) if len(ahead) > 1 and _LINK.fullmatch(lead) else (ahead[0], ahead[-1])


def fault(question: Question, facts: Sequence[Fact], asked: Fact) -> str | None:
    """Why facts are not what the question says, None where nothing speaks against them: asked, pair, direction, date or unread."""
    names = tuple(dict.fromkeys(name for fact in (*facts, asked) for name in fact.names))
    told, asking = _parts(question, names)
    return (
        _asked_fault(asking, asked)
        or next(filter(None, (_told_fault(told, fact) for fact in facts)), None)
        or _unread(told, facts)
    )


def _parts(question: Question, names: Sequence[str]) -> tuple[list[_Sentence], _Sentence]:
    """What the question tells, sentence by sentence, and what it asks."""
    texts = list(Question(question.in_digits).sentences)
    asks = [i for i, text in enumerate(texts) if text.endswith("?")] or [
        i for i, text in enumerate(texts) if _TELLS.match(text)
    ]
    at = asks[0] if asks else len(texts) - 1
    cut = max((match.start() for match in _ASKS.finditer(texts[at])), default=0)
    asking = texts.pop(at) if texts else ""
    texts.insert(at, asking[:cut])
    found: list[_Sentence] = []
    before: tuple[str, ...] = ()
    said = re.compile(rf"\b({'|'.join(map(re.escape, names)) or '(?!)'})(?:'s|s)?\b")
    for text in (*texts, asking[cut:]):
        sentence = _Sentence(text, tuple((match.start(), match[1]) for match in said.finditer(text)), before)
        found.append(sentence)
        before = sentence.said or before
    return [sentence for sentence in found[:-1] if sentence.text], found[-1]


# What is asked


def _asked_fault(asking: _Sentence, asked: Fact) -> str | None:
    named = asking.meant if _PRONOUN.search(asking.text) else asking.said
    if not set(asked.names) <= set(named):
        return "asked"
    text = asking.text
    if asked.kind in ("order", "meets"):
        return "asked" if _WHICH.match(text) else _claimed(asking, asked)
    if not _WHICH.search(text):
        return "asked"
    if asked.kind in ("for", "gap"):
        return None if _LENGTH.search(text) and (asked.kind == "gap") == (len(set(asking.said)) > 1) else "asked"
    if asked.kind == "who":
        stated = asked.number is None or str(asked.number) in _NUMBER.findall(text)
        return None if re.search(r"\b(?:who|whose|which|name)\b", text) and stated and not _first_or_last(text) else "asked"
    if asked.kind in _ENDS:
        return None if _ENDS[asked.kind].search(text) else "asked"
    if not _WHEN.search(text) or _LENGTH.search(text) or len(set(asking.said)) > 1:
        return "asked"
    return _dated(text, asked.kind, "asked")


def _first_or_last(text: str) -> bool:
    return any(ends.search(text) for ends in _ENDS.values())


def _claimed(asking: _Sentence, asked: Fact) -> str | None:
    pairs: set[_Pair] = set().union(*asking.cues())
    if asked.kind == "order":
        return None if asked.names in pairs else "direction" if asked.names[::-1] in pairs else "asked"
    return None if _OVERLAP.search(asking.text) and not pairs else "asked"


def _dated(text: str, kind: str, reason: str) -> str | None:
    """Words of a beginning tell of no end, and the other way round."""
    starts, ends = _START.search(text) is not None, _END.search(text) is not None
    wrong = (kind == "from" and ends and not starts) or (kind == "to" and starts and not ends)
    return reason if wrong else None


# What is told


def _told_fault(told: Sequence[_Sentence], fact: Fact) -> str | None:
    if fact.number and fact.kind != "gap":
        places = [
            (sentence, match) for sentence in told for match in _NUMBER.finditer(sentence.text) if int(match[0]) == fact.number
        ]
        faults = [_number_fault(sentence, match, fact) for sentence, match in places]
        return None if None in faults else (faults or ["pair"])[0]
    return _order_fault(told, fact)


def _number_fault(sentence: _Sentence, number: re.Match[str], fact: Fact) -> str | None:
    """Whether a number is that of a name, and what it says."""
    start, end = sentence.segment(number.start())
    here = sentence.within(start, end)
    if fact.names[0] not in (here or _nearest(sentence, number.start())):
        return "pair"
    lead, lasts = sentence.text[: number.start()], _YEARS.match(sentence.text, number.end()) is not None
    if (fact.kind == "for") != lasts and (lasts or _IN.search(lead)):
        return "date"
    if fact.kind in ("from", "to"):
        if _FROM.search(lead) or _TO.search(lead):
            return None if (_FROM if fact.kind == "from" else _TO).search(lead) else "date"
        part = sentence.text[start:end]
        told = part if _START.search(part) or _END.search(part) else sentence.text  # `in 1203, Alda took power`
        return _dated(told, fact.kind, "date")
    return None


def _nearest(sentence: _Sentence, at: int) -> tuple[str, ...]:
    """Whom a part without a name may speak of: the names before it, else all of the sentence."""
    return tuple(name for place, name in sentence.names if place < at) or sentence.meant


def _order_fault(told: Sequence[_Sentence], fact: Fact) -> str | None:
    """Whether some sentence orders two names so."""
    pair = (fact.names[0], fact.names[1])
    turned = False
    for sentence in told:
        if not set(pair) <= {*sentence.said, *sentence.before}:
            continue
        if fact.number == 0:
            if _SAME.search(sentence.text) and set(pair) <= set(sentence.said):
                return None
            continue
        pairs = _ordered(sentence, fact.number)
        if pair in pairs:
            return None
        turned = turned or pair[::-1] in pairs
    return "direction" if turned else "pair"


def _ordered(sentence: _Sentence, number: int | None) -> set[_Pair]:
    """The pairs that a sentence orders; with a number those of the parts that hold it."""
    pairs: set[_Pair] = set()
    if number is None:
        return pairs.union(*sentence.cues(), _in_a_row(sentence))
    for match in _NUMBER.finditer(sentence.text):
        if int(match[0]) == number:
            part = sentence.segment(match.start())
            pairs = pairs.union(*(list(sentence.cues(part)) or sentence.cues()), _ungoverned(sentence, part))
    return pairs


def _in_a_row(sentence: _Sentence) -> set[_Pair]:
    """The pairs of a list in order."""
    return set(zip(sentence.said, sentence.said[1:], strict=False)) if _LISTED.search(sentence.text) else set()


def _ungoverned(sentence: _Sentence, part: tuple[int, int]) -> set[_Pair]:
    """`the flood was in 1203, the fire 5 years later`: of a name and the one told before it."""
    cue = _UNGOVERNED.search(sentence.text, *part)
    here = sentence.within(*part)
    if not cue or not here:
        return set()
    ahead = [name for at, name in sentence.names if at < part[0] and name != here[0]] or list(sentence.before)
    return {(ahead[-1], here[0]) if cue[1] == "later" else (here[0], ahead[-1])} if ahead else set()


def _unread(told: Sequence[_Sentence], facts: Sequence[Fact]) -> str | None:
    """Every order and every number that is told of a name is in some fact."""
    read = {fact.names for fact in facts if len(fact.names) == 2}
    numbers = {(fact.number, name) for fact in facts for name in fact.names}
    for sentence in told:
        if any(not pairs & read for pairs in sentence.cues()) and not _LISTED.search(sentence.text):
            return "unread"
        values = map(int, _NUMBER.findall(sentence.text))
        if sentence.said and not all(any((value, name) in numbers for name in sentence.said) for value in values):
            return "unread"
        listed = _in_a_row(sentence)
        if listed and not listed <= read:
            return "unread"
        if (
            _SAME.search(sentence.text)
            and len(set(sentence.said)) == 2
            and "same" in sentence.text
            and not ({sentence.said, sentence.said[::-1]} & read)
        ):
            return "unread"
    return None
