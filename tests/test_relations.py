"""Relations: the format, what is composed of a place, and every place that ships."""

import random
import re

import pytest

from model.checks.steps import derives_answer, steps_true
from model.trace import LEVELS
from training.draw import Draw, Split
from training.written.entries import EntryError
from training.written.places import reports
from training.written.relations.compose import composed, of_place, worded
from training.written.relations.reader import Place, parse, places
from training.written.sample import drafted, made

TEXT = """
## mathematics
h {A} ; {B} ; {C}
as {b} more ; {b} fewer ; as many ; {a} plums
: Plums
. {X} has {a} plums | ~ {a} plums belong to {X}
+ {X} has {b} more plums than {Y}
- {X} has {b} fewer plums than {Y}
* {X} has {k.often} as many plums as {Y}
? How many plums does {X} have?
?+ How many plums is that altogether?
= a 10-30 ; b 2-5 ; k 2,3
"""
SHARES = """
## mathematics
n red ; blue
o There are {w} beads > beads
s {p.part} of the {w} beads are {X} | {p.part} of the beads are {X}
s% {p} % of the beads are {X}
r {p.part} of the rest are {X}
+ There are {b} more {X} beads than {Y} ones
? How many beads are {X}?
?o How many beads are left?
o/ The rest go into bags of {k}. How many bags is that? > bags
"""


def test_every_place_makes_questions() -> None:
    """Of each place that ships the questions can be read under the rules of decoding, worked out and verified, nearly all of them."""
    found = reports("E1", places("E1"), worded, 9, "", 3)
    assert [fault for _, fault in found if fault] == []
    for problem, _ in found:
        assert problem is not None
        assert all(steps_true(problem.question, problem.trace)), problem
        assert derives_answer(problem.trace), problem


@pytest.mark.parametrize("place", places("E1"), ids=lambda place: place.place)
def test_the_answer_is_counted_from_what_is_told(place: Place) -> None:
    """What a reading leads to is what the composer counted of the statements, in as many calculations as the level has."""
    levels = set()
    for seed in range(24):
        draw = Draw(random.Random(f"{place.place} {seed}"), (Split.TRAIN, Split.T1)[seed % 2])
        found = of_place(draw, place, LEVELS[seed % 3])
        if found is None:
            continue
        problem = drafted(draw, "E1", found.entry, found.text)
        assert problem.answer == str(found.answer), problem
        assert problem.level == LEVELS[seed % 3], problem
        levels.add(problem.level)
    assert LEVELS[0] in levels
    assert len(levels) > 1


def test_comparisons_follow_one_after_the_other() -> None:
    """A question told in full sentences has the answer that somebody gets who reads one sentence after the other."""
    (place,) = parse("x.txt", TEXT)
    counted = 0
    for seed in range(80):
        found = of_place(Draw(random.Random(seed), Split.TRAIN), place, LEVELS[seed % 2])
        if found is None:
            continue
        problem = made(Draw(random.Random(seed), Split.TRAIN), "E1", found.entry, found.text)
        held = _counted(problem.question)
        asked = re.search(r"plums does (\w+) have", problem.question)
        if held is None or not (asked or "altogether" in problem.question):
            continue
        assert problem.answer == str(held[asked[1]] if asked else sum(held.values())), problem
        counted += 1
    assert counted > 9


def _counted(question: str) -> dict[str, int] | None:
    """Who has how many, where every sentence says so in full; else None."""
    words = "two three four five six seven eight nine ten eleven twelve".split()
    text = re.sub(r"\b[a-z]+\b", lambda w: str(words.index(w[0]) + 2) if w[0] in words else w[0], question)
    text = text.replace("twice", "2 times")
    held: dict[str, int] = {}
    for sentence in re.split(r"[.;,?] |, and | and ", text):
        told = re.fullmatch(
            r"(\w+) has (\d+)(?: plums| (more|fewer) plums than (\w+)| (times) as many plums as (\w+))\.?", sentence
        )
        if told is None:
            if "How many" in sentence:
                continue
            return None
        name, number, sign, other, times, base = told.groups()
        if {other, base} - {None} - {*held}:
            return None
        held[name] = (
            held[other] + int(number) * (1 if sign == "more" else -1) if sign else int(number) * (held[base] if times else 1)
        )
    return held


def test_a_whole_that_is_told_in_passing_is_read_in_place() -> None:
    """`Half of the 64 seats are taken` needs no name for the seats; where they are needed again they have one."""
    (place,) = parse("x.txt", SHARES)
    readings = {}
    for seed in range(300):
        found = of_place(Draw(random.Random(seed), Split.TRAIN), place, LEVELS[seed % 2])
        if found is not None:
            problem = made(Draw(random.Random(seed), Split.TRAIN), "E1", found.entry, found.text)
            readings[problem.question] = problem.trace.reading
    in_place = [text for text in readings.values() if re.search(r"; (red|blue) = \d+ / \d ;", text)]
    named = [text for text in readings.values() if re.search(r"beads = \d+ ; (\w+) = beads / \d ; left = beads - \1$", text)]
    assert in_place
    assert named


def test_what_is_said_of_them_is_said_at_once() -> None:
    """`40 % of them` stands only where nothing else was told that it could be of."""
    for place in places("E1"):
        for seed in range(6):
            found = of_place(Draw(random.Random(seed), Split.TRAIN), place, LEVELS[1])
            assert found is None or not re.search(r"\d\S* are .*[.;,] .* of them are", found.text), found


def test_held_out_wordings_are_examined_only() -> None:
    """What is marked with `~` is said in T1 and never in training."""
    (place,) = parse("x.txt", TEXT.replace(": Plums\n", ""))
    for split, said in ((Split.TRAIN, " has {"), (Split.T1, " belong to ")):
        for seed in range(12):
            found = of_place(Draw(random.Random(seed), split), place, LEVELS[0])
            assert found is None or said in found.text, found


def test_a_core_without_relations_has_none() -> None:
    """Where nothing was written, nothing is composed."""
    assert composed(Draw(random.Random(1), Split.TRAIN), "L1", LEVELS[0]) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("## m\nh A ; B\n? B?\n! C", "x.txt:4: no line of a place"),
        ("## m\nh A ; B\n. {a has\n? B?", "x.txt:3: brackets"),
        ("## m\nh A ; B\nas more ; fewer\n? B?", "four parts"),
        ("## m\n. A\n? B?", "a place needs"),
        ("## m\nh A ; B\ns {p.part} are {X}\n? B?", "one of a whole"),
        ("## m\nh A ; B\n. {X} {a}\n: Apples\n? B?", "a list"),
        ("## m\nh A ; B\n. ~ {X} {a}\n? B?", "nothing to train on"),
    ],
)
def test_a_fault_names_its_line(text: str, message: str) -> None:
    """A file that cannot be read is refused with its line and what is missing."""
    with pytest.raises(EntryError, match=re.escape(message)):
        parse("x.txt", text)
