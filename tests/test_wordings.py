"""What the training questions are worded like."""

from training import wordings


def test_training_questions_are_familiar_and_others_are_not() -> None:
    """A table of some hundred questions of two cores knows their words, and few of what nobody trained on."""
    table = wordings.known({"E2": 2.0, "I2": 1.0, "none": 1.0, "copy": 1.0}, 600)
    assert len(table) > 2000
    assert table.new_runs("Solve for x: 3x + 5 = 20.") < table.new_runs("Who painted the ceiling of the chapel in Rome?")
