"""What a reading may say: the question's own words and numbers, by the grammar of its kind."""

import pytest

from model.derivation.reading import Words


@pytest.mark.parametrize(
    ("text", "permitted"),
    [
        ("expr _ = Ana ; Tom = 14", True),
        ("expr _ = Ana ; Tom = 1", True),
        ("expr _ = Ana ; Tom = 1 ", False),
        ("expr _ = Ana ; Ana = Tom =div", False),
        ("expr _ = Ana ; Tom = 15", False),
        ("expr _ = Ana ; To", True),
        ("expr _ = Ana ; To ", False),
        ("expr _ = Zo", False),
        ("expr _ = Ana ; Tom = 14 ; Ana = 14", False),
        ("expr _ = Ana ; Tom = 14 ; Ana = Tom + 9", True),
        ("expr _ = total", True),
        ("expr _ = To-", False),
        ("expr _ = Ana ; Tom caps", False),
        ("expr _ = Ana ; Ana = Tom = 9", False),
        ("expr _ = Ana ; Ana = + ", False),
        ("expr _ = Ana ; Ana = ( Tom + 9 ) / 2", True),
        ("expr _ = Ana ; unused Tom", False),
        ("expr _ = Ana ; Ana = ( Tom + 9 ;", False),
        ("expr _ = Ana ; Ana = Tom + 9 )", False),
        ("subst caps = _ ; 14 ;", False),
        ("subst caps = _ ; caps = 1 ", False),
        ("subst caps = _ ; caps + caps + 1 = 14 ;", False),
        ("proof _ Tom calm ; s2 Tom", True),
        ("proof _ Tom calm ; s3 Tom", False),
        ("proof _ Tom calm ; s2 Tom red", False),  # that is said elsewhere
        ("proof _ Tom calm ; s2 calm so not Tom ;", False),  # whom the question is about is no property
        ("proof _ Tom calm ; s2 so ", False),
        ("proof _ Tom calm ; s2 Tom so ", False),
        ("proof _ Tom calm ; s2 not not ", False),
        ("proof _ Tom calm ; s2 Tom not calm ;", True),
        ("proof _ Tom calm ; s2 is so Tom not calm ;", True),
        ("proof _ Tom calm ; s2 calm so is calm ;", False),
        ("proof _ Tom calm ; s2 Tom calm ; s2 Tom calm ;", False),
        ("proof _ Tom calm ; s2 is calm so Tom calm ;", True),  # of somebody else
        ("proof _ Tom calm ; s2 calm & is ;", False),
        ("proof _ Tom calm ;  ", False),
        ("formulas", False),
        ("formula speed = _ ; unused caps", False),
        ("fit _ = next ; 14 ; step 9 ; add ; unused", True),
        ("fit _ = nest", False),
        ("fit _ = next ; 14 9 red", False),
        ("fit _ = next ; 14 9 ; fib", True),
        ("fit _ = next ; 14 9 ; cycle", False),
        ("fit _ = next ; 14 9 ; fib ; unused 14", False),
        ("fit _ = next ; 14 9 ; fib 1", False),
        ("expr _ = Ana ; Ana = _", False),
        ("fit _ = 14 ; red caps ; cycle", True),
        ("fit _ = 14 ; red caps ; add", False),
        ("fit _ = 14 ; red caps ; start ? ; cycle", True),
        ("fit _ = 14 ; red caps ; start 9", False),
        ("dist _ = at least 1 red ; draw 9 without ; red 14 ; unused 1", True),
        ("dist _ = caps then red ; caps 9 of 14 ; red ?", True),
        ("dist _ = all work ; any 14 9 ;", True),
        ("dist _ = mean ; 14 9", True),
        ("dist red =", False),
        ("dist _ = 9", False),
        ("dist _ = red ; 9", False),
        ("dist _ = red ; red 9 14", False),
        ("dist _ = red ; red 9 caps", False),
        ("dist _ = red ; red =", False),
        ("dist _ = red ; red %", False),
        ("dist _ = red ; red ;", False),
    ],
)
def test_a_reading_may_only_say_what_the_question_says(text: str, permitted: bool) -> None:
    """Words that the question does not use, numbers more often than it states them, and sentences that it does not have are not."""
    words = Words("Tom has 14 caps and Ana's are 9 more, half are red. s2 Tom is calm.")
    assert all(words.permits(f" {text[:end]}") for end in range(1, len(text) + 1)) == permitted


@pytest.mark.parametrize(
    ("reading", "permitted"),
    [
        ("distance = 36 km ; time = 2 hours", True),
        ("time = 36", False),
        ("distance = 2", False),
        ("speed = distance / time ; unused 36", False),  # the distance is wanting
        ("speed = distance / time ; distance = 36 km ; unused 2", False),
        ("distance = 36 km ; time = 2 hours ; unused 5", True),
    ],
)
def test_a_number_is_a_quantity_of_the_kind_that_its_unit_measures(reading: str, permitted: bool) -> None:
    """A length is no time, and not unused where a length is wanting."""
    words = Words("A ferry with 5 decks goes 36 km in 2 hours. Its speed in m/s^2?")
    assert words.permits(f" formula speed = _ ; {reading}") == permitted
    assert Words("A force of 60 N acts on 3 m\u00b2. What is the pressure?").permits(
        " formula pressure = _ ; area = 3 m^2 ; force"
    )


def test_who_speaks_may_be_a_name_and_what_is_lost_one_of_its_own() -> None:
    """`I` owns things as Tom does; what was eaten may be taken off by the name of its time of day."""
    assert Words("Tom has 9 caps and I have 4 more than Tom. How many have I?").completes(" expr _ = I ; Tom = 9 ; I = Tom + 4")
    assert Words("In the morning 9 figs were eaten. How many are left?").permits(
        " expr _ = left ; morning = 9 ; left = figs - morning"
    )


def test_consecutive_numbers_are_one_apart() -> None:
    """A one that the question does not state is read of consecutive numbers."""
    assert Words("Length plus width is 50. What is the width?").permits(" subst width = _ ; length + width = 50")
    assert Words("The sum of 2 consecutive numbers is 15.").permits(" subst number = _ ; number + number + 1 = 15 ; unused 2")


def test_a_genotype_is_no_word_that_opens_a_sentence() -> None:
    """`RrYy` stays as it is although the other parent has the same letters."""
    assert Words("Parents: RrYy and rryy. R is round.").permits(" dist _ = round ; cross RrYy rryy")


@pytest.mark.parametrize(
    ("reading", "complete"),
    [
        ("expr _ = Ana ; Tom = 14 ; Ana = Tom + 9", True),
        ("expr _ = Ana ; Tom = 14", False),
        ("expr _ = Ana ; Tom = 14 ; unused 9", True),
        ("subst x = _ ; x - 9 = 14", True),
        ("subst x = _ ; ( x - 9 = 14", False),
        ("expr _ = Ana ; Tom = 14 ; Ana = To", False),
        ("fit _ = next ; 14 9", False),
        ("fit _ = next ; 14 9 ; add", True),
        ("dist _ = caps ; caps 14 ; total 9", True),
        ("dist _ = caps ; total 9 ; unused 14", True),
        ("dist _ = caps ; total 9 ; caps", False),
        ("dist _ = caps", False),
    ],
)
def test_a_reading_ends_when_every_number_is_used(reading: str, complete: bool) -> None:
    """Every number in digits is in a clause or said to be unused, and the last word is whole."""
    assert Words("Tom has 14 caps. Ana has 9 more (x).").completes(f" {reading}") == complete
