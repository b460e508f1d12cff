"""Settings come from the environment, within bounds."""

import pytest

from service.settings import Settings


@pytest.mark.parametrize("name", ["ALEN_SLOTS", "ALEN_MAX_PROMPT_TOKENS"])
def test_settings_out_of_bounds(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A value that makes no sense stops the start."""
    monkeypatch.setenv(name, "100000")
    with pytest.raises(ValueError, match=name.removeprefix("ALEN_").lower()):
        Settings()


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable named like the field sets it, and the others keep their defaults."""
    monkeypatch.setenv("ALEN_SLOTS", "8")
    assert (Settings().slots, Settings().slot_tokens) == (8, 512)
