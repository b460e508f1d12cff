"""A whole tiny bundle, made once a session in a second: random weights, two layers."""

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch

from model import bundle
from model.config import ModelConfig
from model.export import export
from model.familiar import Familiar
from model.quantize import quantize
from model.tokenizer import Tokenizer
from model.transformer import Transformer
from training import vocabulary

TEXTS = ["Tom has 14 marbles. Ana has 9 more than Tom. How many marbles does Ana have?", "Ana : 14 + 9 = 23", "find Ana"] * 8
CONFIG = ModelConfig(width=64, layers=2, heads=4, feed_forward=128)


@dataclass(frozen=True)
class Tiny:
    """The torch network, its fp32 graph and the bundle made from both."""

    network: Transformer
    fp32: Path
    bundle: bundle.Bundle


def details(live_vocabulary: int) -> bundle.Details:
    """A manifest that claims nothing."""
    return bundle.Details(
        model={**dataclasses.asdict(CONFIG), "live_vocabulary": live_vocabulary},
        data_digest="0" * 64,
        training={},
        git_commit="0" * 40,
        checkpoint_sha256="0" * 64,
        evaluation={},
        served_scope=[["E1", "elementary"]],
        threshold=0.5,
    )


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    """Network, fp32 graph and bundle with the same random weights."""
    folder = tmp_path_factory.mktemp("tiny")
    vocabulary.train(iter(TEXTS), folder / "tokenizer.json", size=500)
    live = Tokenizer.load(folder / "tokenizer.json").live
    torch.manual_seed(0)
    network = Transformer(CONFIG, live).eval()
    with torch.no_grad():  # zero biases and unit gains would hide an operator that forgets them
        for name, weight in network.named_parameters():
            if weight.ndim == 1:
                weight.add_(torch.randn_like(weight) * 0.1)
            elif name == "lm_head.weight":
                weight.mul_(3)
    graph = export(network.state_dict(), CONFIG)
    (folder / "fp32.onnx").write_bytes(graph.SerializeToString())
    files = {
        "model.onnx": quantize(graph).SerializeToString(),
        "tokenizer.json": (folder / "tokenizer.json").read_bytes(),
        "confidence.json": json.dumps({}).encode(),
        "familiar.bin": Familiar.of(TEXTS).to_bytes(),
        "MODEL_CARD.md": b"# Tiny\n\nRandom weights, for tests.\n",
    }
    return Tiny(network, folder / "fp32.onnx", bundle.write(folder / "bundle", files, details(live)))


@pytest.fixture(scope="session")
def tiny_bundle(tiny: Tiny) -> bundle.Bundle:
    """The bundle of `tiny`; shared, so copy it before changing it."""
    return tiny.bundle
