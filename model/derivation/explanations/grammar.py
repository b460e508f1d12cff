"""How a reading of explanations is made: what is asked, then what shows what and what was seen, or clues to a number."""

from collections.abc import Sequence

MAX_WORDS = 3  # of the name of an effect; a cause has one
ASKS = ("fewest", "count", "needed")
FLAGS = ("positive", "even", "odd", "prime", "square", "cube")
# How many numbers a clue takes, and what stands before the second.
CLUES = {"over": "", "under": "", "least": "", "most": "", "multiple": "", "divides": "", "sum": "", "ends": "", "digits": "",
         "leaves": "by"}  # fmt: skip
_SIDES = (":", "from")
_LITTLE = frozenset("a an the and or but no is are was were has have of to in on".split())


def permits(body: str) -> bool:
    """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
    *whole, last = body.split(" ; ")
    before, _, word = last.rpartition(" ")
    words = before.split()
    first = not whole
    return (
        "  " not in body
        and all(_whole(clause, i == 0) for i, clause in enumerate(whole))
        and all(_follows(words[:i], words[i], first, whole=True) for i in range(len(words)))
        and (not word or _follows(words, word, first, whole=False))
    )


def completes(body: str) -> bool:
    """Whether a reading may end with a text."""
    return " ; " in body and permits(f"{body} ;")


def _whole(clause: str, first: bool) -> bool:
    words = [*clause.split(), ";"]
    return all(_follows(words[:i], words[i], first, whole=True) for i in range(len(words)))


def _follows(clause: Sequence[str], word: str, first: bool, *, whole: bool) -> bool:
    """Whether a word, perhaps unfinished unless `whole`, may follow in a clause."""
    if whole and word.lower() in _LITTLE:
        return False
    if first:
        return _asks(clause, word)
    if not clause:
        return word[0].isalpha()
    head = clause[0]
    if head == "unused":
        return word[0].isdigit() or (word == ";" and len(clause) > 1)
    if head in CLUES or (head == "not" and len(clause) > 1 and clause[1] in CLUES):
        return _clue(clause[1 if head == "not" else 0 :], word, whole=whole)
    if head == "not":
        return _one_of((*CLUES, *FLAGS), word, whole) if len(clause) == 1 else word == ";"
    if head in FLAGS and len(clause) == 1 and word == ";":
        return True
    if head in ("seen", "out"):
        return _listed(clause[1:], word, names=head == "out")
    side = next((i for i, said in enumerate(clause) if said in _SIDES), None)
    if side is not None:
        return _listed(clause[side + 1 :], word, names=clause[side] == "from")
    if word == ":":
        return len(clause) == 1
    if word[0].isalpha():
        return len(clause) < MAX_WORDS or "from".startswith(word)
    return False


def _asks(clause: Sequence[str], word: str) -> bool:
    if len(clause) < 2:
        return "_="[len(clause)] == word
    if len(clause) == 2 or (len(clause) == 3 and clause[2] in ASKS):
        return word[0].isalpha()
    return word == ";" and clause[-1] not in ASKS


def _listed(items: Sequence[str], word: str, *, names: bool) -> bool:
    """Whether a word may follow in `noise & not steady hum`; of causes each is a single word, and none is denied."""
    item = items[len(items) - items[::-1].index("&") :] if "&" in items else items
    said = [one for one in item if one != "not"]
    if word in (";", "&"):
        return bool(said)
    if not word[0].isalpha() or (word == "not" and (names or item)):
        return False
    return len(said) < (1 if names else MAX_WORDS)


def _clue(clause: Sequence[str], word: str, *, whole: bool) -> bool:
    between = CLUES[clause[0]]
    wanted = ("#", between, "#", ";") if between else ("#", ";")
    expected = wanted[len(clause) - 1] if len(clause) <= len(wanted) else ""
    return word[0].isdigit() if expected == "#" else _one_of((expected,), word, whole)


def _one_of(known: Sequence[str], word: str, whole: bool) -> bool:
    return word in known or (not whole and any(one.startswith(word) for one in known if one))
