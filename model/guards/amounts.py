"""The numbers of a question about a program: what each does to a variable, as far as the words round it say so."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from model.question import Question, forms

ROLES = {"*": "*", "/": "/", "div": "/"}  # `halved` may be either way of dividing
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+(?:\.\d+|/\d+)?|[-+*/%=<>]+|[.,;:()?!]")
_OWN = frozenset(
    "repeat while until end if else swap instead not over under least most is multiple even odd mod div start".split()
)


def _cues(**words: str) -> dict[str, str]:
    return {word: role for role, text in words.items() for word in text.split()}


_ADD = """add adds added adding plus increase increases increased increasing grow grows grew grown gain gains gained raise raises raised
    raising rise rises rose climb climbs climbed deposit deposits deposited earn earns earned put puts pour poured"""
_SUB = """subtract subtracts subtracted subtracting minus reduce reduces reduced reducing decrease decreases decreased lower lowers
    lowered lowering drop drops dropped shrink shrinks shrank fall falls fell lose loses lost withdraw withdraws withdrawn spend spends
    spent remove removes removed removing take takes taken took taking deduct deducts deducted off away cut cuts"""
_VERBS = {
    **dict.fromkeys(_ADD.split(), "+"), **dict.fromkeys(_SUB.split(), "-"),
    **dict.fromkeys("multiply multiplies multiplied multiplying".split(), "*"),
    **dict.fromkeys("divide divides divided dividing".split(), "/"),
    **dict.fromkeys("remainder modulo mod".split(), "mod"),
    **dict.fromkeys("exceeds exceed exceeded above over past greater".split(), "over"),
    **dict.fromkeys("under below".split(), "under"),
    "least": "least", "most": "most", "reaches": "least", "reach": "least", "multiple": "multiple", "divisible": "multiple",
    **dict.fromkeys("start starts started starting begin begins began begun set sets initially reset".split(), "="),
    **dict.fromkeys("repeat repeats repeated range".split(), "repeat"),
}  # fmt: skip
_WEAK = dict.fromkeys("is was are holds has had reads shows equals at with be from contains being".split(), "=")
_WAYS = {
    **dict.fromkeys("right rightwards up upwards forward forwards north east ahead".split(), "+"),
    **dict.fromkeys("left leftwards down downwards back backward backwards south west".split(), "-"),
}
_SIGNS = {"+": "+", "+=": "+", "-": "-", "-=": "-", "*": "*", "*=": "*", "/": "/", "//": "/", "/=": "/", "//=": "/", "%": "mod",
          "%=": "mod", "=": "=", "==": "is", ">": "over", "<": "under", ">=": "least", "<=": "most"}  # fmt: skip
_SELF = {
    **dict.fromkeys("double doubles doubled doubling".split(), ("2", "*")),
    **dict.fromkeys("triple triples tripled tripling".split(), ("3", "*")),
    **dict.fromkeys("quadruple quadruples quadrupled".split(), ("4", "*")),
    **dict.fromkeys("halve halves halved halving".split(), ("2", "/")),
}
_ROUNDS = frozenset("times rounds round passes laps iterations turns cycles goes runs".split())
_JOINTS = frozenset(", ; : and then but otherwise else before if when ( )".split())
_PRONOUNS = frozenset("it its that this them they he she result each both".split())
_HERE = _PRONOUNS - {"that", "this", "each", "both"}
_INSTEAD_OF = re.compile(r"\b(?:instead of|rather than|in place of|and not|not)(?: \w+){0,4} $")
_SUPPOSES = re.compile(
    r"\b(?:instead|rather than|in place of|had|would|hadn't|were|what if|suppose|imagine|changed?|but with)\b"
)
_REPEATED = re.compile(r"\b(?:each|every|per) (?:time|round|pass|lap|iteration|turn|cycle|go|run|loop)\b|\bin (?:each|every) ")
_SWAPS = frozenset("swap swaps swapped exchange exchanges exchanged trade trades traded".split())
_APART = frozenset("then after afterwards finally before lastly".split())


@dataclass(frozen=True)
class Amount:
    """A number as a sentence states it: its value, what it may do (nothing: anything), the variables beside it, and its place."""

    value: str
    roles: frozenset[str]
    names: frozenset[str]
    sentence: int
    place: int
    idle: bool  # nothing may need it
    supposed: bool  # it is surely of what is supposed otherwise
    supposable: bool
    repeated: bool  # `each time`


def names(clauses: Sequence[str]) -> frozenset[str]:
    """The variables of clauses."""
    return frozenset(word for clause in clauses for word in clause.split() if word[0].isalpha() and word not in _OWN)


def told(question: Question, known: frozenset[str]) -> list[Amount]:
    """The numbers of a question in their order, those in words too."""
    lowered = {name.lower(): name for name in known}
    return [
        amount
        for i, sentence in enumerate(_sentences(question))
        for amount in _amounts(_tokens(sentence), sentence, i, lowered)
    ]


def _sentences(question: Question) -> tuple[str, ...]:
    return Question(question.in_digits).sentences


def _tokens(sentence: str) -> list[str]:
    return _TOKEN.findall(sentence)


def _amounts(tokens: Sequence[str], sentence: str, number: int, known: dict[str, str]) -> list[Amount]:
    found = []
    supposing, repeated = _SUPPOSES.search(sentence), _REPEATED.search(sentence) is not None
    first = len(_tokens(sentence[: supposing.start()])) if supposing else len(tokens)
    for i, token in enumerate(tokens):
        own = _SELF.get(token)
        if token == "one" and i + 1 < len(tokens) and tokens[i + 1] in ("after", "by", "of"):
            continue
        value = own[0] if own else {"zero": "0", "one": "1", "twice": "2", "thrice": "3"}.get(token, token)
        if not value[0].isdigit():
            continue
        roles = frozenset({own[1]}) if own else _roles(tokens, i)
        start, end = _part(tokens, i)
        here = _known(tokens[start:end], known)
        pronoun = bool(_PRONOUNS & set(tokens[start:end]))
        refused = _INSTEAD_OF.search(" ".join([*tokens[:i], ""])) is not None and supposing is not None
        told = here or _HERE & set(tokens[start:end])  # `it is 3`, not `this is version 3`
        idle = refused or not roles or (roles == {"=", "is"} and not told)
        roles = frozenset() if refused else roles
        found.append(
            Amount(value, roles, frozenset() if pronoun else here, number, i, idle, i > first, supposing is not None, repeated)
        )
    return found


def _known(tokens: Sequence[str], known: dict[str, str]) -> frozenset[str]:
    return frozenset(name for low, name in known.items() if any(low in forms(token) for token in tokens))


def _part(tokens: Sequence[str], i: int) -> tuple[int, int]:
    """Where the part of a sentence begins and ends in which a word stands."""
    start = next((j + 1 for j in range(i - 1, -1, -1) if tokens[j] in _JOINTS), 0)
    end = next((j for j in range(i + 1, len(tokens)) if tokens[j] in _JOINTS or tokens[j] in ".?!"), len(tokens))
    return start, end


def _roles(tokens: Sequence[str], i: int) -> frozenset[str]:
    """What a number may do, by the words round it; nothing where they do not say."""
    before, after = tokens[i - 1] if i else "", tokens[i + 1] if i + 1 < len(tokens) else ""
    start, end = _part(tokens, i)
    if before == "(" and i > 1 and tokens[i - 2] == "range":
        return frozenset({"repeat"})
    if before in _SIGNS:
        return frozenset({_SIGNS[before], *({"is"} if before == "=" else ())})
    if before == "times" and (i < 2 or not tokens[i - 2][0].isdigit()):  # not `3 times 9 is added`
        return frozenset({"*"})
    if after in _ROUNDS or tokens[i] in ("twice", "thrice"):
        scaled = tokens[i + 2] if i + 2 < len(tokens) else ""
        return frozenset(
            {"*", "repeat"}
            if scaled == "the"
            else {"*"}
            if scaled in ("as", "its", "what")
            else {"repeat", "*"}
            if tokens[i] == "twice"
            else {"repeat"}
        )
    if before == "than" and i > 1:
        return _compared(tokens[i - 2], tokens[:i])
    if after in ("more", "fewer", "less"):
        return frozenset({"+" if after == "more" else "-"})
    way = next((_WAYS[word] for word in tokens[i + 1 : min(end, i + 6)] if word in _WAYS), None)
    if way:
        return frozenset({way})
    if before == "to":
        return frozenset({"="})
    for j in range(i - 1, start - 1, -1):
        if tokens[j][0].isdigit():
            break
        if tokens[j] in ("off", "out") and _VERBS.get(tokens[j - 1] if j else "") == "=":
            continue  # `starts off at 3`
        role = _VERBS.get(tokens[j]) or _WAYS.get(tokens[j])
        if role:
            return _widened(role, tokens[max(0, i - 7) : end])
        if tokens[j] in _WEAK and not any(word in _VERBS or word in _WAYS for word in (*tokens[start:j], *tokens[i + 1 : end])):
            return frozenset({"=", "is"})
    for j in range(i + 1, end):
        if tokens[j][0].isdigit():
            break
        if _VERBS.get(tokens[j]) in ("+", "-", "*", "/"):
            return _widened(_VERBS[tokens[j]], tokens[max(0, i - 7) : end])
    return frozenset()


def _compared(word: str, before: Sequence[str]) -> frozenset[str]:
    denied = bool({"no", "not", "never", "isn't"} & set(before[-5:]))
    larger, smaller = word in "more greater larger bigger higher".split(), word in "less fewer smaller lower".split()
    if not larger and not smaller:
        return frozenset()
    return frozenset({"most" if denied else "over"} if larger else {"least" if denied else "under"})


def _widened(role: str, part: Sequence[str]) -> frozenset[str]:
    """A role, with what its words may mean else: a remainder is what a division leaves."""
    if role in ("/", "mod") and {"remainder", "rest", "modulo", "mod"} & set(part):
        return frozenset({"mod"})
    return frozenset({role, "multiple"} if role == "/" and "by" in part and "evenly" in part else {role})


def apart(question: Question, start: int, end: int, sentence: int) -> bool:
    """Whether a word such as `then` parts two places of a sentence."""
    return bool(_APART & set(_tokens(_sentences(question)[sentence])[start:end]))


def between_names(
    question: Question, clauses: Sequence[str], known: frozenset[str], looped: set[int], placed: Mapping[int, int]
) -> str | None:
    """Why what one variable does to another is not what a part of a sentence says: pair, direction, extent or unread.

    `looped` are the sentences that count a loop, `placed` has the sentence of each clause with a number, by its place.
    """
    lowered = {name.lower(): name for name in known}
    parts = [(i, part) for i, sentence in enumerate(_sentences(question)) for part in _named_parts(_tokens(sentence), lowered)]
    read, opened = Counter[frozenset[str]](), 0
    for place, clause in enumerate(clauses):
        opened += clause.startswith(("repeat ", "while ", "until ")) - (clause == "end")
        words = clause.removeprefix("instead ").removeprefix("not ").split()
        if ":" in words:
            words = words[words.index(":") + 1 :]
        own = [word for word in words if word in known]
        read[frozenset(own)] += 1
        sources = set(own[1:]) - set(own[:1])
        if words[0] in ("repeat", "while", "until", "end", "if") or not sources:
            continue
        beside = [(i, part) for i, part in parts if set(own) <= _known(part, lowered)]
        earlier = max((i for at, i in placed.items() if at < place), default=0)
        later = min((i for at, i in placed.items() if at > place), default=len(parts))
        beside = [(i, part) for i, part in beside if earlier <= i <= later and _acts(part, words)]
        if not beside and not any(sources <= _known(part, lowered) and _PRONOUNS & set(part) for _, part in parts):
            return "pair"
        if beside and words[0] != "swap" and all(_turned(part, own[0].lower(), lowered) for _, part in beside):
            return "direction"
        if beside and all((i in looped) != (opened > 0) for i, _ in beside) and not _says_each(question):
            return "extent"
    asks = len(question.sentences) - 1
    told = {(i, _known(part, lowered)) for i, part in parts if i < asks and not set(part) & {"what", "which", "if"}}
    said = Counter(pair for _, pair in told if len(pair) > 1)
    return "unread" if any(count > sum(n for one, n in read.items() if pair <= one) for pair, count in said.items()) else None


def _acts(part: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the verbs of a part do what a clause does, where they are of adding and the like."""
    sign = next((word for word in words if word in _SIGNS), "")
    roles = {_VERBS[word] for word in part if _VERBS.get(word) in ("+", "-", "*", "/")}
    return words[0] == "swap" or sign == "=" or not roles or ROLES.get(sign, sign) in roles


def _says_each(question: Question) -> bool:
    return _REPEATED.search(question.text.lower()) is not None


def _named_parts(tokens: Sequence[str], known: dict[str, str]) -> list[list[str]]:
    """The parts of a sentence, and pairs of neighbours: `x and y are swapped`."""
    cuts = [-1, *(i for i, token in enumerate(tokens) if token in _JOINTS), len(tokens)]
    single = [list(tokens[a + 1 : b]) for a, b in pairwise(cuts)]
    linked = [one + other for one, other in pairwise(single) if _SWAPS & {*one, *other} or len(other) < 2]
    return [*single, *linked]


def _turned(part: Sequence[str], target: str, known: dict[str, str]) -> bool:
    """Whether a part says that the target acts on another: `x is added to y`, `y grows by x`, for a target `x`."""
    words = [word for word in part if word not in ("the", "a", "an")]
    for i, word in enumerate(words[1:], 1):
        marker = words[i - 1]
        if word in known and marker in ("to", "from", "by") and any(_VERBS.get(one) in ("+", "-", "*", "/") for one in words):
            return (word == target) == (marker == "by")
    return False
