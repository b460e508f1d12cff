"""A guard of machines, stores and hand-overs: their clauses are the names that the sentences say, one clause after the other."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from model.question import Question, forms

_ASKS = re.compile(
    r"\b(?:who|whose|whom|what|which|where|how|find|name|tell|count|give|compute|work out|final|value of|state at)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"\W*(?:(?:so|now|then|and)\W+)*(?:who|whose|whom|what|which|where|how|find|name|tell|count|give|compute|work out)\b",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+(?:\.\d+)?|->|=>|[-,:()]")
_MACHINE_WORDS = frozenset("start input any else stay instead".split())
_STORE_WORDS = frozenset("stack queue push pop instead ?".split())
_APART = (("stack",), ("queue",), ("else", "stay"), ("push", "?"))  # what names nothing
_HANDS_WORDS = frozenset("with to keeps all swap instead not :".split())
_POPS = frozenset(
    "pop pops popped remove removes removed serve serves served take takes taken took dequeue dequeued call calls called let lets"
    " grab grabs grabbed lift lifts lifted fetch fetches fetched leave leaves".split()
)
_ARRIVES = frozenset(
    "arrive arrives arrived join joins joined push pushes pushed add adds added insert inserts inserted put".split()
)
_LIST_ENDS = frozenset("and a an the in one then each now it is are was this".split())
_HIDDEN = re.compile(
    r"\b(?:some|somebody|someone|secret|unknown|stranger|another|hidden|unseen|else|other|further|not told|nobody|one more)\b",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"\b(?:first|last|latest|newest|oldest|most recent|longest|earliest|always|order|stack|queue|line|pile|only)\b",
    re.IGNORECASE,
)
_STACK = re.compile(
    r"\bstack(?:s|ed)?\b|\blast[- ]in\b|\blifo\b|\b(?:on|from|off) (?:the )?top\b|\bpile[sd]?\b|\badded last\b|\b(?:newest|latest)\b"
    r"|\b(?:came|went|put in|arrived|placed) last\b|\bmost recent(?:ly)?\b",
    re.IGNORECASE,
)
_DISCIPLINE = re.compile(r"\b(?:first|last)(?:[- ](?:come|in))?,? first[- ](?:served|out)\b", re.IGNORECASE)
_QUEUE = re.compile(
    r"\bfirst come\b|\blin(?:e|es|ed) up\b|\bqueue[sd]?\b|\bfirst[- ]in\b|\bfifo\b|\bfront\b"
    r"|\b(?:stand|wait|stands|waits) in line\b|\b(?:oldest|earliest)\b|\badded first\b"
    r"|\b(?:came|went|put in|arrived|placed|come) first\b|\blongest\b|\bin (?:the )?order (?:of|in which)\b",
    re.IGNORECASE,
)
_TO = frozenset("to into become becomes became becoming onto -> => makes turns leaves opens then".split())
_FROM = frozenset("from when while if in whenever".split())
_ARTICLES = frozenset("the a an state its it him her mode on".split())
_RECEIVES = frozenset(
    "receives receive received gets get got takes took accepts accepted borrows borrowed obtains obtained".split()
)
_STAYS = re.compile(
    r"\b(?:anything|everything|nothing|whatever|all) else\b|\b(?:any|every|all|no) other\b|\bnothing happens\b|\botherwise\b|\bunchanged\b"
    r"|\bno effect\b|\bignored?\b|\bstays? (?:as|where|put|the same)\b",
    re.IGNORECASE,
)
_ANY = re.compile(
    r"\b(?:always|any state|every state|whatever|wherever|all states|no matter|each state|regardless)\b", re.IGNORECASE
)
_KEEPS = re.compile(
    r"\b(?:ke(?:ep|eps|pt)|held on to|hung on to|not (?:\w+ )?(?:given|passed|handed|lent|sent)|never (?:given|passed|handed)|retained)\b",
    re.IGNORECASE,
)
_SWAPS = re.compile(r"\b(?:swap\w*|trad(?:e|es|ed|ing)|exchang\w*|switch\w*|chang(?:e|ed|es) places)\b", re.IGNORECASE)
_ALL = re.compile(
    r"\b(?:everything|all (?:that |of )?(?:\w+ )?(?:has|had|have|held|holds|owns|carries|carried)|whatever|all (?:his|her|their)|whole"
    r"|the lot)\b",
    re.IGNORECASE,
)
_SUPPOSES = re.compile(r"\b(?:instead|rather than|had|would|hadn't|were|what if|suppose|imagine|changed?)\b", re.IGNORECASE)


def asking(question: Question) -> tuple[tuple[str, ...], str]:
    """The sentences that ask, and of the last one the part that does so."""
    sentences = question.sentences
    found = [one for one in sentences if "?" in one] or [one for one in (*sentences[-1:], *sentences[:1]) if _OPENS.match(one)]
    found = found or list(sentences[-1:])
    parts = [part for part in re.split(r"[,:] ", found[-1]) if _ASKS.search(part)]
    return tuple(found), parts[-1] if parts else found[-1]


@dataclass(frozen=True)
class _Said:
    """A name of the reading where a sentence says it, the word before it, and the sentence."""

    name: str
    before: str
    sentence: int
    asks: bool
    gets: bool  # the sentence begins with who gets something


def fault(question: Question, asked: Sequence[str], clauses: Sequence[str]) -> str | None:
    """Why clauses are not what the sentences say: pair, direction, unread or negation."""
    store, hands = asked[0] in ("next", "last", "size"), asked[0] == "holder"
    own = _HANDS_WORDS if hands else _STORE_WORDS if store else _MACHINE_WORDS
    names = {word for clause in clauses for word in clause.split() if word not in own} | {asked[1] for _ in range(hands)}
    said = _said(question, names, store)
    rules = [tuple(clause.removeprefix("instead ").split()) for clause in clauses]
    if store:
        reason = _kind_fault(question, clauses) or _arrivals_fault(question, clauses, names)
    elif hands:
        reason = _turns_fault(question, clauses)
    else:
        reason = _flags_fault(question, clauses)
    if reason:
        return reason
    groups = [(words, clause.startswith("instead ")) for words, clause in zip(rules, clauses, strict=True)]
    groups = [(words, changed) for words, changed in groups if words not in _APART]
    supposes = [_SUPPOSES.search(sentence) is not None for sentence in question.sentences]
    if not _aligned(tuple(said), tuple(groups), tuple(supposes), hands):
        return "pair"
    return None


def _said(question: Question, names: set[str], store: bool) -> list[_Said]:
    ask, _ = asking(question)
    found = []
    spoken = {name: forms(name.lower()) for name in names}
    for i, sentence in enumerate(question.sentences):
        tokens = _TOKEN.findall(_DISCIPLINE.sub(" ", Question(sentence).in_digits))
        asks = sentence in ask
        order = store and _ORDER.search(sentence) is not None and not any(_is(token, spoken) for token in tokens)
        for at, token in enumerate(tokens):
            name = _is(token, spoken) or ("pop" if store and token in _POPS and not order and not asks else "")
            if name:
                gets = any(word in _RECEIVES for word in tokens)
                before = next((word for word in reversed(tokens[:at]) if word not in _ARTICLES), "")
                found.append(_Said(name, before, i, asks, gets))
    return found


def _is(token: str, spoken: dict[str, frozenset[str]]) -> str:
    same = next((name for name in spoken if name.lower() == token), "")
    return same or next(
        (name for name, ways in spoken.items() if len(token) > 2 and any(len(way) > 2 for way in ways & forms(token))), ""
    )


def _aligned(
    said: tuple[_Said, ...], groups: tuple[tuple[tuple[str, ...], bool], ...], supposes: tuple[bool, ...], hands: bool
) -> bool:
    """Whether the names of the sentences, in their order, are those of the clauses, clause by clause."""

    @lru_cache(maxsize=8192)
    def go(at: int, group: int) -> bool:
        if group == len(groups) and all(one.asks for one in said[at:]):
            return True
        if group < len(groups):
            words, changed = groups[group]
            for size in range(1, min(len(said) - at, max(len(words), 3)) + 1):
                part = said[at : at + size]
                if (
                    (not changed or supposes[part[0].sentence])
                    and _fits(words, part, _beside(said, part), hands)
                    and go(at + size, group + 1)
                ):
                    return True
        if at < len(said) and said[at].asks:
            return go(at + 1, group)
        return False

    return go(0, 0)


def _beside(said: Sequence[_Said], part: Sequence[_Said]) -> frozenset[str]:
    """The names that the sentence of a stretch says besides."""
    return frozenset(one.name for one in said if one.sentence == part[0].sentence and one not in part)


def _fits(words: tuple[str, ...], part: Sequence[_Said], beside: frozenset[str], hands: bool) -> bool:
    """Whether a stretch of names is one clause: of a list in its order, of a rule in any order that its prepositions allow."""
    names = [one.name for one in part]
    if words[0] in ("input", "push"):
        return names == [word for word in words[1:] if word != "?"] or (words == ("push", "?") and not names)
    if len({one.sentence for one in part}) > 1:
        return False
    if words[0] == "pop":
        return sorted(names) == sorted(words)
    if words[0] == "start":
        return names == [words[1]]
    if words[:1] == ("not",):
        words = words[1:]
    if words[0] == "swap":
        return sorted(names) == sorted(words[1:])
    if words[1:2] == ("with",):
        return sorted(names) == sorted((words[0], words[2])) or names == [words[2]]
    if words[1:2] == (":",):
        return _handed(words, part, beside)
    return not hands and len(words) == 3 and _ruled(words, part)


def _handed(words: tuple[str, ...], part: Sequence[_Said], beside: frozenset[str]) -> bool:
    """`letter : Ana to Ben`: the thing and the giver may be `it` and `she`."""
    thing, giver, verb = words[0], words[2], words[3]
    names = [one.name for one in part if one.name != thing]
    if thing == "all" and len(names) != len(part):
        return False
    if verb == "keeps":
        return names == [giver]
    taker = words[4]
    if sorted(names) not in (sorted((giver, taker)), [taker]) or len(part) - len(names) > 1:
        return False
    marks = {one.name: one.before for one in part}
    if len(names) == 1 and giver in beside:
        return False
    if marks.get(taker) in ("from", "by") or marks.get(giver) == "to":
        return False
    if len(names) == 2 and marks[taker] != "to" and marks[giver] not in ("from", "by"):
        return names[0] == (taker if part[0].gets else giver)
    return True


def _ruled(words: tuple[str, ...], part: Sequence[_Said]) -> bool:
    """`idle coin ready`: from a state by a symbol to a state."""
    state, symbol, after = words
    names = sorted(one.name for one in part)
    if state == "any":
        return names == sorted((symbol, after))
    if state == after:
        return names in (sorted((state, symbol)), sorted(words))
    if names != sorted(words):
        return False
    marks = {one.name: one.before for one in part}
    order = [one.name for one in part]
    if marks[state] in _TO - {"then"} and marks[after] not in _TO:
        return False
    if marks[after] in _FROM and marks[state] not in _FROM:
        return False
    clear = marks[after] in _TO or marks[state] in _FROM
    return clear or order.index(state) < order.index(after)


def _kind_fault(question: Question, clauses: Sequence[str]) -> str | None:
    """`direction` where the question plainly describes the other kind of store."""
    told = next((clause for clause in clauses if clause in ("stack", "queue")), "")
    changed = any(clause.startswith("instead ") for clause in clauses)
    stack, queue = _STACK.search(question.text) is not None, _QUEUE.search(question.text) is not None
    if changed:
        return None if stack or queue else "instead"
    if stack != queue and told != ("stack" if stack else "queue"):
        return "direction"
    return "pair" if not stack and not queue else None


def _arrivals_fault(question: Question, clauses: Sequence[str], names: set[str]) -> str | None:
    """`unread` where something is put in that no clause names; `pair` where one is called unknown that is not."""
    spoken, hidden = {name: forms(name.lower()) for name in names}, 0
    for sentence in question.sentences:
        tokens = _TOKEN.findall(Question(sentence).in_digits)
        known = [bool(_is(token, spoken)) for token in tokens]
        hidden += _HIDDEN.search(sentence) is not None
        if _ARRIVES & set(tokens) and not any(known) and not _HIDDEN.search(sentence) and not _ORDER.search(sentence):
            return "unread"
        if _list_broken(tokens, known) and not _HIDDEN.search(sentence):
            return "unread"
    return "pair" if sum(clause.split().count("?") for clause in clauses) > hidden else None


def _list_broken(tokens: Sequence[str], known: Sequence[bool]) -> bool:
    """Whether a list that has one name of the reading has a word that is none."""
    links = (",", "and")
    for i in range(len(tokens) - 2):
        ends = known[i] and not known[i + 2] and tokens[i + 2] not in _LIST_ENDS
        begins = known[i + 2] and not known[i] and i > 0 and tokens[i - 1] in links
        if tokens[i + 1] in links and (ends or begins):
            return True
    return False


def _flags_fault(question: Question, clauses: Sequence[str]) -> str | None:
    """`unread` where what does nothing, or acts in every state, is said and not read, or the other way round."""
    stays = any(_STAYS.search(sentence) for sentence in question.sentences)
    if ("else stay" in clauses) != stays:
        return "unread"
    anywhere = any(_ANY.search(sentence) for sentence in question.sentences)
    return "unread" if any(clause.startswith(("any ", "instead any ")) for clause in clauses) and not anywhere else None


def _turns_fault(question: Question, clauses: Sequence[str]) -> str | None:
    """`negation` or `unread` where things are kept, exchanged, or handed over altogether, and it is not read so."""
    kept = any(clause.endswith(" keeps") or clause.startswith("instead not ") for clause in clauses)
    if any(clause.endswith(" keeps") for clause in clauses) and not _KEEPS.search(question.text):
        return "negation"
    if not kept and any(_KEEPS.search(part) for part in _supposed(question)):
        return "negation"
    swaps = sum(clause.startswith(("swap ", "instead swap ")) for clause in clauses)
    said = sum(_SWAPS.search(sentence) is not None for sentence in question.sentences)
    if (swaps > 0) != (said > 0):
        return "unread"
    every = sum(clause.startswith("all : ") for clause in clauses)
    return "unread" if (every > 0) != any(_ALL.search(sentence) for sentence in question.sentences) else None


def _supposed(question: Question) -> Iterable[str]:
    return (sentence for sentence in question.sentences if _SUPPOSES.search(sentence))
