"""Safe first person, by construction: what may be written is decided on the bytes of the text, not on tokens.

A trace is impersonal: no first-person word is ever completed, nothing that speaks of the machine itself (`AI`, `assistant`)
shares a trace with a mental state, and every byte is printable ASCII, so that no look-alike can be spelt. A word is a run of
letters and is judged where it ends: at any other byte, a special token, or the end of the text.
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from model.trace import ANSWER, BACK, CHECK, CORES, DOMAINS, END, LEVELS, OUT_OF_SCOPE, QUESTION, REASONING_TYPES, STEP, TAGS

_FIRST_PERSON = """
    i im ive ima imma me my mine myself meself methinks we weve us our ours ourself ourselves
"""
_MACHINE = "ai ais alen chatbot chatbots assistant assistants llm llms"
_MENTAL_STATES = """
    feel feels felt feeling feelings want wants wanted wanting believe believes believed believing belief beliefs
    think thinks thought thoughts thinking hope hopes hoped hoping hopeful hopefully hopeless care cares cared caring
    wish wishes wished wishing desire desires desired desiring desirous love loves loved loving lovingly
    hate hates hated hating hatred hateful fear fears feared fearing fearful afraid scared scare
    enjoy enjoys enjoyed enjoying enjoyment prefer prefers preferred preferring preference preferences
    dislike dislikes disliked disliking adore adores adored adoring crave craves craved craving
    happy happier happiest happily happiness unhappy sad sadder saddest sadly sadness glad gladly sorry
    regret regrets regretted regretting worry worries worried worrying anxious anxiety angry anger angrier upset
    proud pride lonely loneliness jealous jealousy excited excitement bored boredom delighted delight pleased pleasure
    ashamed shame grateful gratitude thankful embarrassed frightened terrified nervous curious curiosity
    conscious consciousness sentient sentience aware awareness emotion emotions emotional mood moods
    suffer suffers suffered suffering dream dreams dreamed dreamt dreaming imagine imagines imagined imagining
    intend intends intended intending intention intentions wonder wonders wondered wondering opinion opinions soul
    longing yearn yearns yearned yearning envy envious lust passion passionate empathy sympathy compassion
    disappointed disappointment frustrated frustration confused amused content joy joyful grief grieve miserable
"""
FIRST_PERSON = frozenset(_FIRST_PERSON.split())
MACHINE = frozenset(_MACHINE.split())
MENTAL_STATES = frozenset(_MENTAL_STATES.split())

_PRINTABLE = re.compile(r"[ -~\n]*")
_WORD = re.compile(r"[a-z]+")
_LET_US = re.compile(r"(?<![a-z])let'")
_NAMES = "|".join(name for group in (DOMAINS, REASONING_TYPES, CORES, LEVELS) for name in group)
_SPECIAL = re.compile(rf"<(?:{_NAMES})>|" + "|".join((QUESTION, TAGS, STEP, BACK, ANSWER, CHECK, END, OUT_OF_SCOPE, "<pad>")))

_DEAD = 0  # nothing is allowed any more
_SEEN = ("", "machine", "mental")  # what a trace has spoken of so far


def validate(text: str) -> bool:
    """Whether an output text keeps the guarantee; special tokens spelt in angle brackets count as spaces."""
    if not _PRINTABLE.fullmatch(text):
        return False
    plain = _SPECIAL.sub(" ", text).lower()
    words = set(_WORD.findall(plain))
    personal = words & FIRST_PERSON or _LET_US.search(plain)
    return not personal and not (words & MACHINE and words & MENTAL_STATES)


class Mask:
    """Which token of a vocabulary may follow. A state is a number; `token_bytes` are None for special tokens.

    While the word so far is a forbidden one, whatever would close it is forbidden. From a state where nothing is allowed (only
    reached by a token that was not) nothing is allowed again.
    """

    def __init__(self, token_bytes: Sequence[bytes | None]) -> None:
        self._table = _transitions()
        self._next: list[list[int]] = self._table.tolist()
        self._texts = [b" " if text is None else text for text in token_bytes]  # a special token closes a word, as a space does
        self._rows: dict[int, NDArray[np.bool_]] = {}
        lengths = np.array([len(text) for text in self._texts])
        longest = int(lengths.max(initial=1))
        packed = b"".join(text.ljust(longest, b"\0") for text in self._texts)
        self._bytes = np.frombuffer(packed, np.uint8).reshape(len(self._texts), longest)
        self._within = np.arange(longest) < lengths[:, None]

    def start(self) -> int:
        """The state before the first token."""
        return 1

    def advance(self, state: int, token_id: int) -> int:
        """The state after a token."""
        for byte in self._texts[token_id]:
            state = self._next[state][byte]
        return state

    def allowed(self, state: int, token_id: int) -> bool:
        """Whether a token may follow."""
        return self.advance(state, token_id) != _DEAD

    def row(self, state: int) -> NDArray[np.bool_]:
        """For each token of the vocabulary whether it may follow; read-only, computed once a state."""
        found = self._rows.get(state)
        if found is None:
            after = np.full(len(self._texts), state)
            for column in range(self._bytes.shape[1]):
                after = np.where(self._within[:, column], self._table[after, self._bytes[:, column]], after)
            found = after != _DEAD
            found.flags.writeable = False
            self._rows[state] = found
        return found


def _transitions() -> NDArray[np.int32]:
    """[state, byte] -> state: for each thing seen, between words, in a harmless word, in each prefix of a listed one."""
    listed = FIRST_PERSON | MACHINE | MENTAL_STATES | {"let"}
    prefixes = sorted({word[:end] for word in listed for end in range(1, len(word) + 1)})
    places = ["", None, *prefixes]  # None: a word that is no prefix of a listed one
    index = {place: i for i, place in enumerate(places)}
    table = np.full((1 + len(_SEEN) * len(places), 256), _DEAD, np.int32)
    for seen in _SEEN:
        base = 1 + _SEEN.index(seen) * len(places)
        for place, offset in index.items():
            after = _closed(place, seen)
            if after is not None:
                table[base + offset, 0x20:0x7F] = 1 + _SEEN.index(after) * len(places)
            if place == "let":
                table[base + offset, ord("'")] = _DEAD
            for letter in "abcdefghijklmnopqrstuvwxyz":
                target = base + index.get(None if place is None else place + letter, index[None])
                table[base + offset, [ord(letter), ord(letter.upper())]] = target
    return table


def _closed(word: str | None, seen: str) -> str | None:
    """What has been seen once a word has ended, None where it may not end."""
    if word in FIRST_PERSON:
        return None
    spoken = "machine" if word in MACHINE else "mental" if word in MENTAL_STATES else ""
    return None if seen and spoken and seen != spoken else spoken or seen
