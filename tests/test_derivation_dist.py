"""Derivations of chances: known answers, recounted outcome by outcome, and what stays open or has no sense."""

import random
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import permutations, product
from math import prod

import pytest

from model.compute import ComputeFault, evaluate, parse_number
from model.derivation.derive import moves
from model.derivation.dist import solution

URN = "draw {} ; red 3 ; blue 4 ; green 2"
BALLS = ["red"] * 3 + ["blue"] * 4 + ["green"] * 2


def solved(reading: str) -> tuple[tuple[str, ...], str]:
    """Lines and answer of a reading that has both; what the lines calculate is true."""
    found = solution(tuple(f"_ = {reading}".split(" ; ")))
    assert found is not None
    for line in found[0]:
        expression, equals, result = line.partition(" : ")[2].rpartition(" = ")
        assert not equals or evaluate(expression) == result
    return found


@pytest.mark.parametrize(
    ("reading", "lines"),
    [
        (
            "both red ; draw 2 without ; red 3 ; blue 5",
            ("total : 3 + 5 = 8", "first : 3 / 8 = 0.375", "second : ( 3 - 1 ) / ( 8 - 1 ) = 2/7", "all : 0.375 * 2/7 = 3/28"),
        ),
        ("not red ; red 3 ; total 9", ("rest : 9 - 3 = 6", "chance : 6 / 9 = 2/3")),
        ("red ; red 3 ; total 9", ("total : 9", "chance : 3 / 9 = 1/3")),
        (
            "red and blue ; draw 2 without ; red 3 ; blue 5",
            ("total : 3 + 5 = 8", "ways : 3 * 5 * 2 = 30", "all : 8 * ( 8 - 1 ) = 56", "chance : 30 / 56 = 15/28"),
        ),
        ("all ; repeat 2 ; success 50 %", ("chance : 50 / 100 = 0.5", "all : 0.5 ^ 2 = 0.25")),
        ("first 3 ; success 0.2", ("not : 1 - 0.2 = 0.8", "first : 0.8 ^ ( 3 - 1 ) * 0.2 = 0.128")),
        ("mean ; repeat 4 ; failure 1/4", ("success : 1 - 1/4 = 0.75", "mean : 4 * 0.75 = 3")),
        ("all work ; work 0.5 ; work 0.8", ("work : 0.8", "all : 0.5 * 0.8 = 0.4")),
        (
            "at least 1 fails ; any 0.5 0.5 ; fail 0.2",
            (
                "first fails : ( 1 - 0.5 ) * ( 1 - 0.5 ) = 0.25",
                "first : 1 - 0.25 = 0.75",
                "second : 1 - 0.2 = 0.8",
                "none : 0.75 * 0.8 = 0.6",
                "chance : 1 - 0.6 = 0.4",
            ),
        ),
        (
            "mean ; 0.25 8 ; 0.5 2 ; else ; cost 2",
            ("part : 8 * 0.25 = 2", "part : 2 * 0.5 = 1", "mean : 2 + 1 = 3", "gain : 3 - 2 = 1"),
        ),
        ("mean ; each 2 5 8", ("count : 1 + 1 + 1 = 3", "sum : 2 + 5 + 8 = 15", "mean : 15 / 3 = 5")),
        (
            "mean ; 3 of 4 8 ; else 4",
            (
                "chance : 3 / 4 = 0.75",
                "rest : 1 - 0.75 = 0.25",
                "part : 8 * 0.75 = 6",
                "part : 4 * 0.25 = 1",
                "mean : 6 + 1 = 7",
            ),
        ),
        ("same ; roll 3 ; sides 6", ("all : 6 ^ 3 = 216", "same : 6 / 216 = 1/36")),
        ("sum at least 10 ; roll 2 ; sides 6", ("ways : 1 + 2 + 3 = 6", "all : 6 ^ 2 = 36", "chance : 6 / 36 = 1/6")),
        (
            "round ; cross Rr rr ; R round ; r wrinkled",
            ("half : 1 / 2 = 0.5", "rr : 0.5 * 1 = 0.5", "round : 1 - 0.5 = 0.5"),
        ),
    ],
)
def test_an_experiment_is_worked_out(reading: str, lines: tuple[str, ...]) -> None:
    """The lines are those that one would write by hand, and the last one's result is the answer."""
    assert solved(reading) == (lines, lines[-1].rpartition(" = ")[2])


def test_the_best_gamble_is_named() -> None:
    """The answer of a choice is the name with the larger mean, 6 against 5."""
    lines, answer = solved("best ; Tamo 0.5 10 else ; Rill 0.2 30 else")
    assert (lines[-1], answer) == ("lead : 6 - 5 = 1", "Rill")


def share(outcomes: Sequence[tuple[str, ...]], holds: Callable[[tuple[str, ...]], bool]) -> Fraction:
    """The share of equally likely outcomes in which something holds."""
    return Fraction(sum(map(holds, outcomes)), len(outcomes))


@pytest.mark.parametrize(
    ("event", "holds"),
    [
        ("all red", lambda balls: set(balls) == {"red"}),
        ("none red or blue", lambda balls: set(balls) == {"green"}),
        ("at least 1 red", lambda balls: "red" in balls),
        ("at least 2 red or green", lambda balls: balls.count("blue") <= len(balls) - 2),
        ("at most 1 blue", lambda balls: balls.count("blue") <= 1),
        ("exactly 1 green", lambda balls: balls.count("green") == 1),
        ("exactly 2 blue", lambda balls: balls.count("blue") == 2),
        ("same", lambda balls: len(set(balls)) == 1),
        ("different", lambda balls: len(set(balls)) == len(balls)),
    ],
)
@pytest.mark.parametrize("draws", [2, 3])
def test_draws_are_recounted(event: str, holds: Callable[[tuple[str, ...]], bool], draws: int) -> None:
    """Every ordered draw is counted, with and without putting back."""
    for how, outcomes in (("without", list(permutations(BALLS, draws))), ("with", list(product(BALLS, repeat=draws)))):
        answer = solved(f"{event} ; {URN.format(f'{draws} {how}')}")[1]
        assert parse_number(answer) == share(outcomes, holds)


@pytest.mark.parametrize("names", ["red then blue", "blue then blue", "red then blue then red"])
@pytest.mark.parametrize("how", ["with", "without"])
def test_an_order_and_none_are_recounted(names: str, how: str) -> None:
    """`red then blue` in that order, `red and blue` in any."""
    order = names.split(" then ")
    outcomes = list(permutations(BALLS, len(order)) if how == "without" else product(BALLS, repeat=len(order)))
    body = URN.format(f"{len(order)} {how}")
    assert parse_number(solved(f"{names} ; {body}")[1]) == share(outcomes, lambda balls: list(balls) == order)
    anyhow = names.replace("then", "and")
    assert parse_number(solved(f"{anyhow} ; {body}")[1]) == share(outcomes, lambda balls: sorted(balls) == sorted(order))


@pytest.mark.parametrize(
    ("event", "holds"),
    [
        ("none", lambda hits: hits == 0),
        ("exactly 2", lambda hits: hits == 2),
        ("exactly 3", lambda hits: hits == 3),
        ("at least 1", lambda hits: hits >= 1),
        ("at least 3", lambda hits: hits >= 3),
        ("at most 1", lambda hits: hits <= 1),
        ("at most 3", lambda hits: hits <= 3),
    ],
)
def test_trials_and_parts_are_recounted(event: str, holds: Callable[[int], bool]) -> None:
    """Every string of successes and failures of four trials with its weight, and of four parts with theirs."""

    def weighed(chances: Sequence[str]) -> Fraction:
        found = Fraction(0)
        for hits in product((False, True), repeat=len(chances)):
            weights = [Fraction(c) if hit else 1 - Fraction(c) for c, hit in zip(chances, hits, strict=True)]
            found += prod(weights, start=Fraction(1)) if holds(sum(hits)) else 0
        return found

    assert parse_number(solved(f"{event} ; repeat 4 ; success 0.3")[1]) == weighed(["0.3"] * 4)
    chances = ["0.9", "0.5", "0.5", "0.8"]
    parts = " ; ".join(f"work {chance}" for chance in chances)
    assert parse_number(solved(f"{event} work ; {parts}")[1]) == weighed(chances)


@pytest.mark.parametrize(
    ("event", "holds"),
    [
        ("sum 7", lambda roll: sum(roll) == 7),
        ("sum at most 4", lambda roll: sum(roll) <= 4),
        ("exactly 1 face at least 3", lambda roll: sum(face >= 3 for face in roll) == 1),
        ("none face at most 3", lambda roll: min(roll) > 3),
        ("at least 1 face 4", lambda roll: 4 in roll),
    ],
)
@pytest.mark.parametrize("dice", [2, 3])
def test_dice_are_recounted(event: str, holds: Callable[[tuple[int, ...]], bool], dice: int) -> None:
    """Every fall of dice with four sides."""
    rolls = list(product(range(1, 5), repeat=dice))
    assert parse_number(solved(f"{event} ; roll {dice} ; sides 4")[1]) == Fraction(sum(map(holds, rolls)), len(rolls))


@pytest.mark.parametrize("parents", list(product(("RR", "Rr", "rr"), repeat=2)))
@pytest.mark.parametrize("genotype", ["RR", "Rr", "rr"])
def test_offspring_are_recounted(parents: tuple[str, str], genotype: str) -> None:
    """A Punnett square of four, for genotypes and for the traits they show."""
    square = ["".join(sorted(one + two)) for one, two in product(*parents)]
    cross = f"cross {' '.join(parents)}"
    assert parse_number(solved(f"{genotype} ; {cross}")[1]) == Fraction(square.count(genotype), 4)
    assert parse_number(solved(f"round ; {cross} ; R round")[1]) == Fraction(4 - square.count("rr"), 4)


@pytest.mark.parametrize(
    ("reading", "steps"),
    [
        ("both red ; draw 2 without ; red 3 ; blue ?", ["find red", "red : 3", "missing blue"]),
        ("none ; repeat 3 ; success ?", ["find probability", "repeat : 3", "missing probability"]),
        ("all work ; work 0.5 ; work ?", ["find work", "work : 0.5", "missing chance"]),
        ("mean ; 0.25 ? ; else", ["find expected", "chance : 0.25", "missing amount"]),
        ("best ; Tamo 0.5 ? else ; Rill 0.2 30 else", ["find best", "Rill : 0.2", "missing Tamo"]),
        ("round ; cross Rr ? ; R round", ["find round", "R : round", "missing genotype"]),
    ],
)
def test_an_open_slot_is_missing(reading: str, steps: list[str]) -> None:
    """What is known may be said, then that something is missing; nothing can be calculated, and the answer is unknown."""
    clauses = f"_ = {reading}"
    assert solution(tuple(clauses.split(" ; "))) is None
    for index, step in enumerate(steps):
        now = moves(f"dist {clauses}", steps[:index])
        assert now is not None
        assert now.permits(step)
        assert not now.ends
    with pytest.raises(ComputeFault, match="stuck"):
        now.certain("total")
    ended = moves(f"dist {clauses}", steps)
    assert ended is not None
    assert (ended.ends, ended.answer) == (True, "unknown")


def test_lines_follow_one_another() -> None:
    """A goal first or none, then each line in its place, then the answer."""
    reading = "dist _ = red then blue ; draw 2 with ; red 3 ; blue 5 ; unused 9"
    first = moves(reading, ())
    assert first is not None
    assert first.permits("find blue")
    assert first.permits("find chance")
    assert not first.permits("find then")
    assert not first.permits("first :")
    assert first.certain("total") == "3 + 5 = 8"
    lines = ("find red", "total : 3 + 5 = 8", "first : 3 / 8 = 0.375", "second : 5 / 8 = 0.625")
    last = moves(reading, (*lines, "chance : 0.375 * 0.625 = 15/64"))
    assert last is not None
    assert (last.ends, last.answer, last.open) == (True, "15/64", False)


@pytest.mark.parametrize(
    "reading",
    [
        "_ = red",
        "red ; red 3 ; blue 5",
        "_ = pink ; red 3 ; blue 5",
        "_ = both red ; draw 3 without ; red 3 ; blue 5",
        "_ = exactly 4 red ; draw 3 without ; red 3 ; blue 5",
        "_ = both red ; draw 2 without ; red 1 ; total 1",
        "_ = red ; red 5 ; total 3",
        "_ = red ; red x",
        "_ = different ; draw 3 without ; red 3 ; blue 5",
        "_ = all ; repeat 3 ; success 1.5",
        "_ = all ; success 0.5 ; failure 0.5",
        "_ = all ; repeat ; success 0.5",
        "_ = first 2 ; repeat 3 ; success 0.5",
        "_ = all melt ; work 0.9",
        "_ = mean ; 0.25 8",
        "_ = mean ; 0.75 8 ; 0.5 2 ; else",
        "_ = best ; Tamo 0.5 10 else ; Rill 0.2 25 else",
        "_ = sum 99 ; roll 2 ; sides 6",
        "_ = sum ; roll 2 ; sides 6",
        "_ = all face 9 ; roll 2 ; sides 6",
        "_ = round ; cross Rr Gg ; R round",
        "_ = round and wrinkled ; cross Rr Rr ; R round ; r wrinkled",
    ],
)
def test_what_is_no_experiment_binds_nothing(reading: str) -> None:
    """Where nothing can be derived, nothing is forbidden: the check will judge the trace."""
    assert solution(tuple(reading.split(" ; "))) is None
    assert moves(f"dist {reading}", ()) is None


def test_a_derivation_never_raises() -> None:
    """Shuffled clauses give a solution or None, and moves or None."""
    rng = random.Random(5)
    words = (
        "; ; ; = both red draw 2 without blue 5 ? at least 1 repeat success 1/0 0.5 % of mean best else cost each sides roll"
        " sum face cross Rr rr work any fails then and or first exactly same different total - 999999999999"
    ).split()
    for _ in range(4000):
        text = "_ = " + " ".join(rng.choice(words) for _ in range(rng.randint(1, 14)))
        solution(tuple(text.split(" ; ")))
        moves(f"dist {text}", ())
