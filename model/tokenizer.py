"""Text to ids and back: byte-level BPE, one token a digit, an operator or a bracket, no token across two words."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer as Backend

from model.derivation.derive import moves, parts
from model.derivation.moves import Moves
from model.question import Question
from model.trace import (
    ANSWER,
    BACK,
    CHECK,
    CORES,
    DOMAINS,
    END,
    LEVELS,
    OUT_OF_SCOPE,
    QUESTION,
    REASONING_TYPES,
    STEP,
    TAGS,
    Fault,
    Trace,
    parse,
)  # fmt: skip

PADDING = "<pad>"
SPECIALS = (
    PADDING, QUESTION, TAGS, STEP, BACK, ANSWER, CHECK, END, OUT_OF_SCOPE,
    *(f"<{name}>" for group in (DOMAINS, REASONING_TYPES, CORES, LEVELS) for name in group),
)  # fmt: skip


@dataclass(frozen=True)
class Encoded:
    """One training item: ids, how many of them are the question, and which are not taught: computed results, withdrawn steps."""

    ids: list[int]
    question_length: int
    computed: list[bool]

    def until(self, token: int) -> "Encoded":
        """The item up to and with the first `token` behind the question; the whole of it where there is none."""
        end = next((i + 1 for i in range(self.question_length, len(self.ids)) if self.ids[i] == token), len(self.ids))
        return Encoded(self.ids[:end], self.question_length, self.computed[:end])


class Tokenizer:
    """The bundle's tokeniser. Live ids are 0..live-1, special tokens first; the rest of the 50,000 is reserved."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self.live: int = backend.get_vocab_size()
        self.specials: dict[str, int] = {name: i for i, name in enumerate(SPECIALS)}
        self._names = {i: name for name, i in self.specials.items()}

    @classmethod
    def load(cls, path: Path | str) -> "Tokenizer":
        """Read `tokenizer.json`. Raises ValueError where it is not one of ours."""
        backend = Backend.from_file(str(path))
        if backend.token_to_id(SPECIALS[-1]) != len(SPECIALS) - 1:
            raise ValueError(f"{path} is not an ALEN tokeniser: its special tokens differ")
        return cls(backend)

    def id(self, special: str) -> int:
        """The id of a special token such as `<step>`."""
        return self.specials[special]

    def special(self, token: int) -> str | None:
        """The name of a special token's id, None for ordinary ones."""
        return self._names.get(token)

    def encode(self, text: str) -> list[int]:
        """Ids of ordinary text; its words keep their leading space. Special tokens are never read from text."""
        ids: list[int] = self._backend.encode(text.replace("<", "< ") if "<" in text else text, add_special_tokens=False).ids
        return ids

    def encode_question(self, question: str) -> list[int]:
        """`<q> question <tags>`: what the network continues, the question as `Question.numbered` gives it."""
        return [self.id(QUESTION), *self.encode(" " + Question(question).numbered), self.id(TAGS)]

    def encode_item(self, question: str, trace: Trace, retry: tuple[int, str] | None = None) -> Encoded:
        """A question with its trace for training; `retry` = (step index, a wrong step to write before it and take back)."""
        ids = self.encode_question(question)
        length = len(ids)
        tags = trace.tags
        ids += [self.id(f"<{name}>") for name in (tags.domain, tags.reasoning_type, tags.core, tags.level)]
        reading = trace.reading
        ids += [self.id(CHECK), *self.encode(" " + reading)]
        computed = [False] * len(ids)
        for i, step in enumerate(trace.steps):
            before = moves(reading, trace.steps[:i], question)
            if retry is not None and retry[0] == i:
                start = len(ids)
                self._add_step(retry[1], None, ids, computed)
                computed[start + 1 :] = [True] * (len(ids) - start - 1)  # never taught: only to take it back is
                ids.append(self.id(BACK))
                computed.append(False)
            self._add_step(step, before, ids, computed)
        last = moves(reading, trace.steps, question)
        certain = last is not None and last.answer == trace.answer
        answer = self.encode(" " + trace.answer)
        ids += [self.id(ANSWER), *answer]
        computed += [False, *[certain] * len(answer)]
        ids.append(self.id(END))
        return Encoded(ids, length, [*computed, certain])

    def encode_foreign(self, question: str) -> Encoded:
        """A question outside everything known, with the one reply to it."""
        ids = self.encode_question(question)
        reply = [self.id(OUT_OF_SCOPE), self.id(END)]
        return Encoded(ids + reply, len(ids), [False] * (len(ids) + 2))

    def _add_step(self, step: str, before: Moves | None, ids: list[int], computed: list[bool]) -> None:
        ids.append(self.id(STEP))
        computed.append(False)
        for text, certain in parts(step, before):
            ids += (piece := self.encode(" " + text))
            computed += [certain] * len(piece)

    def decode(self, ids: Sequence[int]) -> str:
        """Text of ids, special tokens in angle brackets."""
        parts: list[str] = []
        run: list[int] = []
        for token in ids:
            name = self._names.get(token)
            if name is None:
                run.append(token)
                continue
            parts += [self._backend.decode(run), name]
            run = []
        return "".join(parts) + self._backend.decode(run)

    def parse(self, ids: Sequence[int]) -> Trace | Fault:
        """The trace that generated ids spell, or a named fault."""
        return parse(self.decode(ids))

    def token_bytes(self) -> list[bytes | None]:
        """The bytes of each live id, None for special tokens: what text masks are built from."""
        alphabet = _byte_alphabet()
        texts = [self._backend.id_to_token(i) or "" for i in range(self.live)]
        return [None if i in self._names else bytes(alphabet[c] for c in text) for i, text in enumerate(texts)]


def _byte_alphabet() -> dict[str, int]:
    # The GPT-2 byte-to-character table: printable bytes stand for themselves, the others are shifted past 255.
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    table = {chr(b): b for b in printable}
    others = [b for b in range(256) if b not in set(printable)]
    return table | {chr(256 + i): b for i, b in enumerate(others)}
