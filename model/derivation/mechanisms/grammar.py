"""How a reading of mechanisms is made: what is asked, then sentence by sentence what brings about what, and what is so."""

from collections.abc import Sequence

MAX_WORDS = 3  # of a name
JOINS = ("&", "or", "so")
TRENDS = ("up", "down", "same")
_ASKS = ("needed", "enough")
_LITTLE = frozenset("a an the and but is are was were has have had of to in on it would will does did".split())
_NO_NAMES = frozenset({*JOINS, *TRENDS, *_ASKS, *_LITTLE, "not", "if", "do", "only", "for", "_", "="})
_NAME = "?"  # the beginning of a name


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    *whole, last = body.split(" ; ")
    before, _, word = last.rpartition(" ")
    words = before.split()
    return (
        "  " not in body
        and all(_whole(clause, i == 0) for i, clause in enumerate(whole))
        and _in_order([*whole, last] if before else whole)
        and all(_follows(words[:i], words[i], not whole) for i in range(len(words)))
        and (not word or any(_follows(words, one, not whole) for one in _ends(word)))
        and not (word == ";" and before in whole)
    )


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    return " ; " in body and permits(f"{body} ;")


def _ends(word: str) -> tuple[str, ...]:
    """What a word that is perhaps unfinished may become: a word of this language, or a name."""
    own = [known for known in (*_NO_NAMES - _LITTLE, "unused") if known.startswith(word)]
    return (*own, *([_NAME] if word[0].isalpha() else [word]), *([word] if word[0] == "s" else []))


def _whole(clause: str, first: bool) -> bool:
    words = [*clause.split(), ";"]
    return all(_follows(words[:i], words[i], first) for i in range(len(words)))


def _in_order(clauses: Sequence[str]) -> bool:
    """Whether sentences are read one after the other."""
    cited = [int(head[1:]) for head in (clause.partition(" ")[0] for clause in clauses) if head[:1] == "s" and head[1:].isdigit()]
    return all(one <= other for one, other in zip(cited, cited[1:], strict=False))


def _follows(clause: Sequence[str], word: str, first: bool) -> bool:
    """Whether a whole word, or the beginning of a name, may follow in a clause."""
    if first:
        return _asks(clause, word)
    if not clause:
        return word == "unused" or _marks(word)
    if clause[0] == "unused":
        return word[0].isdigit() or (word == ";" and len(clause) > 1)
    said = clause[1:]
    if said[:1] == ["only"]:
        item = _last(said[1:], ("&",))
        return _ends_item(said[1:], item, word) if word in (";", "&") else not _of(item) and _goes_on(item, word)
    if said[:1] == ["do"]:
        return _goes_on(said[1:], word) if word not in (";", *TRENDS) else _is_literal(said[1:]) and (word == ";" or _bare(said[1:]))
    if not said and word == "do":
        return True
    if not said and word == "only":
        return True
    item = _last(said, JOINS)
    if word == "so":
        return _is_literal(item) and "so" not in said
    if word in ("&", "or"):
        return _is_literal(item) and "so" not in said
    if word == ";":
        return _is_literal(item) and ("so" in said or not {"&", "or"} & {*said})
    if word in TRENDS:
        return _bare(item)
    return _goes_on(item, word)


def _asks(clause: Sequence[str], word: str) -> bool:
    if len(clause) < 2:
        return "_="[len(clause)] == word
    said = clause[2:]
    cues = [one for one in said if one in (*_ASKS, "if", "so", "or")]
    item = _last(said, ("for", "if", "so", "or", "&"))
    if word in _ASKS:
        return not cues and _is_literal(item) and "not" not in item
    if word == "for":
        return said[-1:] in (["needed"], ["enough"])
    if said[-1:] in (["needed"], ["enough"]):
        return False
    if word in ("if", "or", "so", "&"):
        allowed = {"if": not cues, "or": {*cues} <= {"or"}, "so": bool(cues) and {*cues} <= {"or"}, "&": "if" in cues}
        return _is_literal(item) and allowed[word] and not (word in ("or", "so") and "not" in item)
    if word == ";":
        return _is_literal(item) and ("or" not in cues or "so" in cues)
    if word in TRENDS:
        return _bare(item) and not {*cues} - {"if"}
    return _goes_on(item, word)


def _goes_on(item: Sequence[str], word: str) -> bool:
    """Whether a name may begin or go on with a word."""
    if word == "not":
        return not item
    if item and item[-1] in TRENDS:
        return False
    names = [one for one in item if one != "not"]
    return (word == _NAME or (word not in _NO_NAMES and word[0].isalpha())) and len(names) < MAX_WORDS


def _ends_item(items: Sequence[str], item: Sequence[str], word: str) -> bool:
    return _is_literal(item) and not _of(item) if items or word == "&" else word == ";"


def _of(item: Sequence[str]) -> bool:
    return "not" in item or bool({*item} & {*TRENDS})


def _is_literal(item: Sequence[str]) -> bool:
    return bool(item) and item[-1] not in ("not", *JOINS)


def _bare(item: Sequence[str]) -> bool:
    """Whether an item is a name that nothing is said of yet."""
    return bool(item) and not _of(item)


def _last(words: Sequence[str], joins: Sequence[str]) -> Sequence[str]:
    places = [i for i, word in enumerate(words) if word in joins]
    return words[places[-1] + 1 :] if places else words


def _marks(word: str) -> bool:
    return word[0] == "s" and (len(word) == 1 or word[1:].isdigit())
