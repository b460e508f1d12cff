"""What a question's surface says: sentences, numbers in digits and words, words whatever their case and number."""

from fractions import Fraction
from itertools import permutations

import pytest

from model.question import Question, shortest

NUMBERS = [
    ("1,200 and 5", [Fraction(1200), Fraction(5)]),
    ("it is -5 or 2.5 or 3/8", [Fraction(-5), Fraction(5, 2), Fraction(3, 8)]),
    ("3x + 5 = 20", [Fraction(3), Fraction(5), Fraction(20)]),
    ("the 14th day", [Fraction(14)]),
    ("twenty-five and twenty five apples", [Fraction(25), Fraction(25)]),
    ("a hundred and twenty bucks, forty five on shoes and thirty on a shirt", [Fraction(120), Fraction(45), Fraction(30)]),
    ("two hundred or three thousand five hundred and six", [Fraction(200), Fraction(3506)]),
    ("a hundred", [Fraction(100)]),
    ("the eighth of twelve", [Fraction(1, 8), Fraction(12)]),
    ("five hundred, six", [Fraction(500), Fraction(6)]),
    ("two and three are five", [Fraction(2), Fraction(3), Fraction(5)]),
    ("seven thirty", [Fraction(7), Fraction(30)]),
    ("H2 and v2.3", []),
    ("12.", [Fraction(12)]),
    ("10/0", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "numbers"), NUMBERS)
def test_numbers(text: str, numbers: list[Fraction]) -> None:
    assert [mention.values[0] for mention in Question(text).mentions] == numbers


def test_a_number_word_stands_for_several_values() -> None:
    (mention,) = Question("half of it").mentions
    assert mention.values == (Fraction(1, 2), Fraction(2))
    assert not mention.digits


def test_mentions_keep_what_follows() -> None:
    assert Question("a 12 N force").mentions[0].tail == " N force"


def test_sentences_without_digits_are_numbered() -> None:
    """The network reads white space folded and the place of each sentence, but not of one that holds a digit."""
    text = "Every wolf  is big; Sam is a wolf.\nEva has 3 pens. Is Sam big?"
    assert Question(text).numbered == "s1 Every wolf is big; s2 Sam is a wolf. Eva has 3 pens. s4 Is Sam big?"
    assert Question("").numbered == ""


def test_sentences() -> None:
    assert Question("One. Two?  Three!\nFour; five").sentences == ("One.", "Two?", "Three!", "Four;", "five")


@pytest.mark.parametrize("words", ["ana's apples", "Ana apple", "box", "BOXES", "berry"])
def test_has_words_whatever_case_and_number(words: str) -> None:
    assert Question("Ana has apples, boxes and berries.").has_words(words)


def test_has_not_other_words() -> None:
    assert not Question("Ana has apples.").has_words("Ana pears")


def test_the_shortest_form_does_not_hang_on_the_order() -> None:
    """Of forms as short as each other the same one is taken, in whatever order a set gives them."""
    assert {shortest(order) for order in permutations(["babies", "babi", "baby"])} == {"baby"}
