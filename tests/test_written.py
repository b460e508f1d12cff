"""Questions written by hand: the format, what is derived from a reading, and every line that ships."""

import random
import re

import pytest

from model.checks.steps import derives_answer, steps_true
from model.trace import LEVELS
from training import corpus, exam
from training.draw import Draw, Split
from training.grid import CELLS
from training.written.__main__ import reports, unread
from training.written.entries import EntryError, entries, parse
from training.written.sample import RefusedError, made, sample
from training.written.slots import ordinal
from training.written.splices import spliced

TEXT = """
@thing coin box/boxes
## mathematics
{A} has {a} {thing.s}, {B} has [{b} more|{b} {thing.s} more] than {A.him}. How many has {B}?
~ How many {thing.s} has {B}, who has {b} more than {A} with {A.his} {a}?
> expr _ = {B} ; {A} = {a} ; {B} = {A} + {b}
= a 3-40 ; b = a + 2
"""


@pytest.mark.parametrize("core", sorted(CELLS))
def test_every_line_is_drawn_read_and_verified(core: str) -> None:
    """Each line that ships can be drawn, its reading written under the rules of decoding, and its check verified."""
    found = list(reports(core, 1, "", 5))
    assert [fault for _, fault in found if fault] == []
    for problem, _ in found:
        assert problem is not None
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace), problem
        assert 3 <= len(problem.steps) <= 15, problem


def test_an_entry_is_read_and_drawn() -> None:
    """Choices, names, pronouns, plurals and computed numbers fill the text; reading, steps and answer agree with it."""
    (entry,) = parse("x.txt", TEXT)
    for seed in range(20):
        draw = Draw(random.Random(seed), Split.TRAIN)
        problem = made(draw, "E1", entry, entry.trained[0])
        match = re.fullmatch(
            r"(\w+) has (\w+) (coins|boxes), (\w+) has .*more than (?:him|her)\. How many has \4\?", problem.question
        )
        assert match, problem.question
        assert match[1] != match[4]
        assert problem.check.startswith(f"expr {problem.answer} = {match[4]} ; {match[1]} = ")
        assert problem.level == LEVELS[0]
        assert unread(problem) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("## mathematics\nHow many?", "x.txt:1: an entry without a reading"),
        ("How many?\n> expr _ = a", "x.txt:1: an entry without a domain"),
        ("## mathematics\n[How|What many?\n> expr _ = a", "x.txt:2: brackets"),
        ("## mathematics\nHow many?\n> expr _ = a\n= a to 3", "x.txt:4: no draw"),
        ("## mathematics\n~ How many?\n> expr _ = a", "nothing to train on"),
    ],
)
def test_a_fault_names_its_line(text: str, message: str) -> None:
    """A file that cannot be read is refused with its line and what to write instead."""
    with pytest.raises(EntryError, match=re.escape(message)):
        parse("x.txt", text)


def test_a_reading_that_the_question_does_not_bear_is_refused() -> None:
    """A reading with another sign than the text is not verified, so no problem is made of it."""
    (entry,) = parse("x.txt", TEXT.replace("{A} + {b}", "{b} * {A}"))
    with pytest.raises(RefusedError, match="unchecked"):
        made(Draw(random.Random(1), Split.TRAIN), "E1", entry, entry.trained[0])


def test_wordings_are_put_together_of_sentences_that_say_the_same() -> None:
    """A sentence gives way to one with the same numbers of the same people; a pronoun needs a name before it, a question a question."""
    wordings = (
        "{A} has {a} coins. {A.he} finds {b}. How many now?",
        "{a} coins are {A}'s. Then {A} finds {b}. Find the sum.",
        "{a}, {b}?",
    )
    made = {spliced(random.Random(seed), wordings) for seed in range(200)}
    assert "{a} coins are {A}'s. {A.he} finds {b}. Find the sum." in made
    assert {text for text in made if "{A}" not in text} == {"{a}, {b}?"}
    assert len(made) == 2 * 2 * 2 + 1


@pytest.mark.parametrize("core", sorted(CELLS))
def test_held_out_lines_are_examined_only(core: str) -> None:
    """Training draws from the lines without `~`, split T1 from those with it."""
    for entry in entries(core):
        assert not set(entry.trained) & set(entry.held_out), entry.place
    for split in (Split.TRAIN, Split.T1):
        draw = Draw(random.Random(2), split)
        assert sample(draw, core, LEVELS[0]) is not None


@pytest.mark.parametrize("core", sorted(CELLS))
def test_nobody_wrote_down_the_questions_typed_by_hand(core: str) -> None:
    """No question typed by hand, its names and numbers masked, is a line that the generator draws."""
    typed = [sheet.question for half in (*corpus.HALVES, exam.SHOWN) for sheet in exam.typed_sheets(half)]
    drawn = [corpus.item(core, Split.TRAIN, "", 11, i, levels=LEVELS[:2]) for i in range(150)]
    assert not ({_words(text) for text in typed} & {_words(problem.question) for problem in drawn}) - {""}


def _words(text: str) -> str:
    """A question whose names, numbers and plurals are masked; empty where next to nothing else is in it."""
    masked = re.sub(r"(?<=[a-z,] )[A-Z]\w+|\d+|\b\w+s\b", "#", text)
    return masked if len(re.findall(r"\b[a-z]+\b", masked)) > 5 else ""


@pytest.mark.parametrize(
    ("value", "text"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (13, "13th"), (22, "22nd")]
)
def test_ordinals(value: int, text: str) -> None:
    """Ordinals end as English has them."""
    assert ordinal(value) == text
