"""Answering in several processes: the same replies in the same order."""

import pytest

from alen import _open_network
from model import bundle
from model.familiar import Familiar
from model.reasoning import Effort
from model.tokenizer import Tokenizer
from service.settings import SHIPPED_BUNDLE
from training import exam
from training.answering import Examinee, Examinees


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
