"""Scenes: the format, what is composed of one, and every scene that ships."""

import random
import re

import pytest

from model.checks.steps import derives_answer, steps_true
from model.trace import LEVELS
from training.draw import Draw, Split
from training.problem import DEPTHS
from training.written.entries import EntryError
from training.written.places import reports
from training.written.sample import made
from training.written.scenes.compose import composed, of_scene
from training.written.scenes.reader import parse, scenes

TEXT = """
## mathematics
. The tank held {a} litres | ~ {a} litres were in the tank
- we filled {n} kegs of {m} litres
+ {b} litres were added
?- How many litres are left?
?+ How many litres is that?
/ Bottles of {k} litres are filled. How many bottles are filled? > bottles
= n 2-4 ; m 5-9 ; k 2,5
> tank ; left ; total
"""


def test_every_scene_makes_questions() -> None:
    """Of each scene that ships the questions can be read under the rules of decoding, worked out and verified, nearly all of them."""
    found = reports("E1", scenes("E1"), of_scene, 18, "", 3)
    assert [fault for _, fault in found if fault] == []
    for problem, _ in found:
        assert problem is not None
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace), problem


@pytest.mark.parametrize(("level", "asked"), [(LEVELS[0], {"left", "total", "bottles"}), (LEVELS[1], {"left", "bottles"})])
def test_an_answer_is_what_happens_one_after_the_other(level: str, asked: set[str]) -> None:
    """Counted sentence by sentence, a question of a scene has the answer of its reading, and as many calculations as its level."""
    (scene,) = parse("x.txt", TEXT)
    seen = set()
    for seed in range(60):
        composed_of = of_scene(Draw(random.Random(f"{level}{seed}"), Split.TRAIN), scene, level)
        if composed_of is None:
            continue
        problem = made(Draw(random.Random(seed), Split.TRAIN), "E1", *composed_of)
        there, calculations = _counted(problem.question)
        assert str(there) == problem.answer, problem
        assert DEPTHS[level][0] <= calculations <= DEPTHS[level][1], problem
        seen.add(problem.check.partition(" ; ")[0].split()[-1])
    assert seen == asked


def _counted(question: str) -> tuple[int, int]:
    """What is in the tank in the end, told event by event, and how many calculations that takes."""
    words = {
        word: number for number, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)
    }
    text = re.sub(r"\b[a-z]+\b", lambda word: str(words.get(word.group(), word.group())), question.lower())
    there, calculations = 0, -1
    kinds = r"held (\d+)|filled (\d+) kegs of (\d+)|(\d+) litres were added|bottles of (\d+)"
    for held, kegs, size, added, bottle in re.findall(kinds, text):
        there += int(held or 0) + int(added or 0) - int(kegs or 0) * int(size or 0)
        there, left = divmod(there, int(bottle or 1))
        assert left == 0
        calculations += 2 if kegs else 1
    return there, calculations


def test_held_out_wordings_are_examined_only() -> None:
    """What is marked with `~` is said in T1 and never in training."""
    (scene,) = parse("x.txt", TEXT)
    for split, opening in ((Split.TRAIN, "The tank held"), (Split.T1, "litres were in the tank")):
        for seed in range(12):
            composed_of = of_scene(Draw(random.Random(seed), split), scene, LEVELS[0])
            assert composed_of is None or opening in composed_of[1]


def test_a_core_without_scenes_has_none() -> None:
    """Where nothing was written, nothing is composed."""
    assert composed(Draw(random.Random(1), Split.TRAIN), "L1", LEVELS[0]) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("## m\n. A\n? B?\n! C", "x.txt:4: no line of a scene"),
        ("## m\n. {a has\n? B?", "x.txt:2: brackets"),
        ("## m\n. A\n? B?", "a scene needs"),
        ("## m\n. A\n* {b} c\n? B?", "parts"),
        ("## m\n. A\n+ {b} c\n? B?\n> left ; left ; total", "another name"),
    ],
)
def test_a_fault_names_its_line(text: str, message: str) -> None:
    """A file that cannot be read is refused with its line and what is missing."""
    with pytest.raises(EntryError, match=re.escape(message)):
        parse("x.txt", text)
