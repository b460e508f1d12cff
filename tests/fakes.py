"""An engine that knows its replies by heart, and the question that the tests ask."""

import threading

import numpy as np
from numpy.typing import NDArray

from model.tokenizer import Tokenizer
from model.trace import TAGS, Tags, Trace
from service.step import Step

QUESTION = "Tom has 14 marbles. Ana has 9 more than Tom. How many marbles does Ana have?"
TRACE = Trace(
    Tags("mathematics", "deductive", "E1", "elementary"),
    ("find Ana", "Tom : 14", "Ana : 14 + 9 = 23"),
    "23",
    "expr 23 = Ana ; Ana = Tom + 9 ; Tom = 14",
)


class FakeEngine:
    """For each question a list of replies: the first is the greedy one, the others nearly as likely where they part from it."""

    provider = "fake"

    def __init__(self, tokenizer: Tokenizer, slots: int = 4, slot_tokens: int = 512) -> None:
        self.slots, self.slot_tokens, self.vocabulary = slots, slot_tokens, tokenizer.live
        self._tokenizer = tokenizer
        self._held: list[list[int]] = [[] for _ in range(slots)]
        self._replies: dict[tuple[int, ...], list[list[int]]] = {}
        self.steps: list[Step] = []
        self.open = threading.Event()  # closed, it holds every step
        self.open.set()
        self.failing = False

    def learn(self, question: str, *replies: Trace) -> None:
        """Know what to write after a question."""
        prompt = tuple(self._tokenizer.encode_question(question))
        items = [self._tokenizer.encode_item(question, reply) for reply in replies]
        self._replies[prompt] = [item.ids[item.question_length :] for item in items]

    def learn_ids(self, question: str, ids: list[int]) -> None:
        """Know a reply that is no trace."""
        self._replies[tuple(self._tokenizer.encode_question(question))] = [ids]

    def warm(self) -> None:
        """Nothing to warm."""

    def copy(self, slot_from: int, slot_to: int, length: int) -> None:
        """As the real one."""
        self._held[slot_to] = self._held[slot_from][:length]

    def step(self, step: Step) -> NDArray[np.float32]:
        """The next tokens of the replies that go on as each slot does."""
        assert self.open.wait(10), "the test has left the engine closed"
        if self.failing:
            raise RuntimeError("no step today")
        self.steps.append(step)
        return np.stack([self._row(chunk.slot, chunk.start, chunk.tokens) for chunk in step.chunks])

    def _row(self, slot: int, start: int, tokens: tuple[int, ...]) -> NDArray[np.float32]:
        assert start <= len(self._held[slot]), "a gap in the slot"
        held = self._held[slot] = self._held[slot][:start] + list(tokens)
        row = np.zeros(self.vocabulary, np.float32)
        at = held.index(self._tokenizer.id(TAGS)) + 1
        written = held[at:]
        for rank, reply in enumerate(self._replies.get(tuple(held[:at]), [])):
            if reply[: len(written)] == written and len(reply) > len(written) and row[reply[len(written)]] == 0:
                row[reply[len(written)]] = 20 - 0.01 * rank
        return row
