"""How a reading about another reading is made: its head names a kind, what that asks, and perhaps what the answer is one of.

`_ = formula speed with time or mass`, `_ = proof Rex loyal among A B C`; then come the clauses of that kind.
"""

from dataclasses import dataclass

from model.derivation import premises, quantities
from model.trace import BLANK

_BASES = {"formula": quantities, "proof": premises}
_OPENS = f"{BLANK} = "


@dataclass(frozen=True)
class Inner:
    """A reading that another one is about, as far as it is written; empty before its kind is. `names` are what the answer is one of."""

    text: str = ""
    names: str = ""


@dataclass(frozen=True)
class Heads:
    """The kinds that a reading may be about, the word before what the answer is one of, and what stands between these."""

    kinds: tuple[str, ...]
    word: str
    joint: str
    needed: bool = False  # whether these are always named

    def permits(self, body: str) -> bool:
        """Whether a reading may go on as far as a text, its last word being perhaps unfinished."""
        inner = self.inner(body)
        if inner is None:
            return False
        kind, _, text = inner.text.partition(" ")
        return not kind or _BASES[kind].permits(text)

    def completes(self, body: str) -> bool:
        """Whether a reading may end with a text."""
        inner = self.inner(body)
        kind, _, text = inner.text.partition(" ") if inner else ("", "", "")
        return bool(kind) and " ; " in text and _BASES[kind].completes(text)

    def inner(self, body: str) -> Inner | None:
        """The reading that one is about, None where a text is no such reading."""
        head, told, rest = body.partition(" ; ")
        if not told and _OPENS.startswith(head):
            return Inner()
        kind, space, asked = head.removeprefix(_OPENS).partition(" ")
        if not head.startswith(_OPENS):
            return None
        if not space:
            return Inner() if not told and any(known.startswith(kind) for known in self.kinds) else None
        if kind not in self.kinds:
            return None
        asked, named, names = asked.partition(f" {self.word} ")
        if named and not self._lists(names, whole=bool(told)):
            return None
        if not named and told and self.needed:
            return None
        if named or told:
            return Inner(f"{kind} {asking(kind, asked)} ; {rest}", names)
        if asked.endswith(" ;"):
            return None if self.needed else Inner(f"{kind} {asking(kind, asked[:-2])} ;")
        before, space, last = asked.rpartition(" ")
        if space and self.word.startswith(last) and _says(kind, before):
            return Inner(f"{kind} {asking(kind, before)} ;")
        return Inner(f"{kind} {asked}" if kind == "formula" else f"{kind} {BLANK} {asked}")

    def _lists(self, text: str, *, whole: bool) -> bool:
        """Whether a text names what the answer is one of, two at least where it is `whole`."""
        *before, last = (text if whole else text.removesuffix(" ;")).split(self.joint)
        two = bool(before and last) or not whole
        return "  " not in text and all(before) and two and last not in before and len({*before}) == len(before)


def _says(kind: str, asked: str) -> bool:
    """Whether what is asked is all there."""
    return bool(_BASES[kind].permits(f"{asking(kind, asked)} ;"))


def asking(kind: str, asked: str) -> str:
    """What a kind asks, as its own readings begin."""
    return f"{asked} = {BLANK}" if kind == "formula" else f"{BLANK} {asked}"


ENOUGH = Heads(("formula", "proof"), "with", " or ")
NEEDED = Heads(("proof",), "among", " ", needed=True)
KEYWORDS = frozenset({*_BASES, ENOUGH.word, NEEDED.word, "or", "not", "so"})
