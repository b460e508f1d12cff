"""Sizes by arithmetic."""

import subprocess
import sys

import pytest
import torch

from model.config import PRESETS, ModelConfig
from model.transformer import Transformer

PUBLISHED = {"small": 30.3, "medium": 89.0, "large": 190, "xlarge": 405}  # millions, design section 5


@pytest.mark.parametrize("name", PRESETS)
def test_num_parameters_is_what_the_real_module_holds(name: str) -> None:
    """The count by arithmetic equals the sum over the tensors of the full module, and the published figure."""
    config = PRESETS[name]
    with torch.device("meta"):
        model = Transformer(config, config.vocabulary)
    assert config.num_parameters() == sum(p.numel() for p in model.parameters())
    assert config.num_parameters() / 1e6 == pytest.approx(PUBLISHED[name], rel=0.005)


def test_memory_follows_the_type() -> None:
    """The medium preset takes 356 MB in float32 and half of it in float16; an unknown type is refused."""
    assert PRESETS["medium"].memory_bytes("float32") / 1e6 == pytest.approx(356, abs=0.5)
    assert PRESETS["medium"].memory_bytes("float32") == 2 * PRESETS["medium"].memory_bytes("float16")
    with pytest.raises(ValueError, match="unknown dtype 'int3'"):
        PRESETS["medium"].memory_bytes("int3")


def test_impossible_sizes_are_refused() -> None:
    """A width that does not divide into heads, a size of zero or a dropout of one never makes a config."""
    for wrong in ({"heads": 3}, {"layers": 0}, {"dropout": 1.0}):
        with pytest.raises(ValueError, match=r"width|size|dropout"):
            ModelConfig(**{"width": 64, "layers": 1, "heads": 4, "feed_forward": 8} | wrong)


def test_config_needs_no_torch() -> None:
    """The service can read a config without torch being imported."""
    code = "import sys, model.config; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
