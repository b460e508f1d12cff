"""Answering in several processes: the same replies in the same order."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from alen import _open_network
from model import bundle
from model.decode import Decoder
from model.familiar import Familiar
from model.first_person import Mask
from model.reasoning import Effort, samplings
from model.tokenizer import Tokenizer
from service.settings import SHIPPED_BUNDLE
from training import exam
from training.answering import Examinee, Examinees, Network, write_all


def test_processes_reply_as_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions shared out among processes get the replies, in their order, that one process gives."""
    held = bundle.load(SHIPPED_BUNDLE)
    questions = [sheet.question for sheet in exam.sheets("dev", 0.02)]
    alone = Examinee(_open_network(held.model), Tokenizer.load(held.tokenizer), Familiar.load(held.familiar))
    expected = alone.replies(questions, Effort.LOW, lambda _: None)
    monkeypatch.setattr(Examinees, "BATCH", 10)
    counted: list[int] = []
    with Examinees(_open_network, held.model, held.tokenizer, Familiar.load(held.familiar), processes=2) as several:
        assert several.replies(questions, Effort.LOW, counted.append) == expected
    assert sum(counted) == len(questions)


def test_a_question_is_computed_once_for_all_its_samples() -> None:
    """Samples of one question start from a copy of it, and are what they are where each computes it anew."""
    held = bundle.load(SHIPPED_BUNDLE)
    tokenizer = Tokenizer.load(held.tokenizer)
    network = _open_network(held.model)
    fed: list[int] = []

    def counting(rows: Sequence[tuple[int, int, tuple[int, ...]]]) -> NDArray[np.float32]:
        fed.extend(len(tokens) for _, _, tokens in rows)
        return network.step(rows)

    decoder = Decoder(tokenizer, Mask(tokenizer.token_bytes()))
    question = next(sheet.question for sheet in exam.sheets("dev", 0.02))

    def written(prepared: Network, together: int) -> list[list[int]]:
        generations = [decoder.begin(question, draw) for draw in samplings()]
        for at in range(0, len(generations), together):
            write_all(prepared, decoder, generations[at : at + together], lambda _: None)
        return [generation.ids for generation in generations]

    shared = written(replace(network, step=counting), len(samplings()))
    prompt = len(decoder.begin(question).prompt)
    assert sorted(fed)[-1] == prompt > sorted(fed)[-2]
    assert shared == written(network, 1)
