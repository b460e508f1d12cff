"""How people type."""

from random import Random

from model.question import Question
from training import typing_habits


def test_a_number_in_words_is_read_as_that_number() -> None:
    """Whatever is spelt, the reader of questions makes the same number of it: one number, not two."""
    for number in range(1, 1000):
        for link in "- ":
            text = f"Ana has {typing_habits.in_words(number, link, Random(number))} stamps."
            assert [mention.values[0] for mention in Question(text).mentions] == [number], text


def test_only_counts_between_words_are_spelt() -> None:
    """Decimals, ages with hyphens, equations, units without a space, prices and lists of terms stay in digits."""
    text = "3x + 5 = 20, a 12-year-old has 2.5 kg, $4 and 7%. 3, 7, 11"
    assert typing_habits.spelt(text, Random(1)) == text
    assert typing_habits.spelt("Ana has 51 stamps", Random(1)) in ("Ana has fifty one stamps", "Ana has fifty-one stamps")


def test_sentences_run_on_without_a_word_lost() -> None:
    """Full stops become commas, `and` or dashes; names keep their capitals, and abbreviations their stops."""
    text = "Mr. Lund has 5 cows. Ana has 3 more. He sells 2.5 litres. How many cows has Ana?"
    for seed in range(40):
        told = typing_habits.run_on(text, "Ana = 5", Random(seed))
        assert all(part in told for part in ("Mr. Lund", "2.5", "has Ana?"))
        assert " ana" not in told
        words = [word.strip(".,;").lower() for word in told.split() if word not in ("and", "-")]
        assert words == [word.strip(".,").lower() for word in text.split()]


def test_a_question_is_asked_first_only_where_it_says_of_whom() -> None:
    """The sentence that asks moves to the front, unless a pronoun in it stands for somebody named before it."""
    assert typing_habits.asked_first("Ana has 5 cows. Ben has 3. How many cows has Ana?") == (
        "How many cows has Ana? Ana has 5 cows. Ben has 3."
    )
    for text in ("Ana has 5 cows. How many does she keep?", "How many? Ana has 5.", "Ana has 5. Is that so? How many has Ana?"):
        assert typing_habits.asked_first(text) == text


def test_a_slip_changes_one_word_that_the_reading_does_not_need() -> None:
    """Of the long words one has a letter too many, too few or in the wrong place; numbers and the words kept stay as they are."""
    text = "Ana has 51 stamps and sells fourteen at the market"
    for seed in range(60):
        before, after = text.split(), typing_habits.slipped(text, "stamps", Random(seed)).split()
        changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
        assert len(changed) <= 1
        for old, new in changed:
            assert old in ("sells", "fourteen", "market")
            assert old[0] == new[0]
            assert abs(len(old) - len(new)) <= 1
