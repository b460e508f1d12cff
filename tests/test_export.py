"""Torch, the fp32 graph and the INT8 graph are three implementations of one network."""

import numpy as np
import onnx
import pytest
import torch
from onnx import numpy_helper

from model.export import export
from model.quantize import quantize, restored
from service.engine import Engine, Logits
from service.step import Chunk, Step
from tests.conftest import CONFIG, Tiny

LENGTH = 120


def sequence(vocabulary: int, seed: int = 0, length: int = LENGTH) -> tuple[int, ...]:
    """Random ids."""
    return tuple(int(i) for i in np.random.default_rng(seed).integers(0, vocabulary, length))


def by_torch(tiny: Tiny, tokens: tuple[int, ...]) -> Logits:
    """Logits after every token, without a cache."""
    with torch.no_grad():
        out: Logits = tiny.network(torch.tensor([tokens]), torch.arange(len(tokens))[None])[0].numpy()
    return out


def by_engine(engine: Engine, tokens: tuple[int, ...]) -> Logits:
    """Logits after every token, in as few passes as the engine likes."""
    return engine.step(Step((Chunk(0, 0, tokens),)), all_logits=True)


def test_fp32_graph_equals_torch(tiny: Tiny) -> None:
    """The fp32 graph gives torch's logits within 1e-4 at every position."""
    tokens = sequence(tiny.network.live_vocabulary)
    assert np.abs(by_engine(Engine(tiny.fp32, slots=1), tokens) - by_torch(tiny, tokens)).max() <= 1e-4


def test_only_live_rows(tiny: Tiny) -> None:
    """Rows of the vocabulary that no token uses are in no graph."""
    assert Engine(tiny.fp32, slots=1).vocabulary == tiny.network.live_vocabulary < CONFIG.vocabulary


def test_int8_graph_is_near(tiny: Tiny) -> None:
    """INT8 logits stay within a tenth of the spread of the fp32 ones, and nine best tokens of ten are the same."""
    tokens = sequence(tiny.network.live_vocabulary)
    exact, rough = by_torch(tiny, tokens), by_engine(Engine(tiny.bundle.model, slots=1), tokens)
    assert np.sqrt(np.mean((exact - rough) ** 2)) <= 0.1 * exact.std()
    assert np.mean(exact.argmax(1) == rough.argmax(1)) >= 0.9


def test_int8_graph_is_smaller(tiny: Tiny) -> None:
    """Every matrix and the embedding are stored as one byte a weight."""
    network = tiny.network
    matrices = sum(weight.numel() for weight in network.parameters() if weight.ndim == 2)
    saved = tiny.fp32.stat().st_size - tiny.bundle.model.stat().st_size
    assert saved > 2.5 * matrices


def test_cached_equals_uncached_in_fp32(tiny: Tiny) -> None:
    """A sequence fed token by token gives torch's logits, which know no cache."""
    tokens = sequence(tiny.network.live_vocabulary, length=40)
    engine = Engine(tiny.fp32, slots=1)
    rows = [engine.step(Step((Chunk(0, at, (token,)),)))[0] for at, token in enumerate(tokens)]
    assert np.abs(np.stack(rows) - by_torch(tiny, tokens)).max() <= 1e-4


def test_positions_are_bounded(tiny: Tiny) -> None:
    """A graph cannot be asked for more positions than the network was made for."""
    with pytest.raises(ValueError, match="positions"):
        export(tiny.network.state_dict(), CONFIG, positions=CONFIG.positions + 1)


def test_restored_weights_quantise_to_the_same_integers(tiny: Tiny) -> None:
    """INT8 weights that are read back as floats and quantised again are the integers that they came from."""
    first = onnx.load(tiny.bundle.model)
    weights = {name: torch.tensor(values) for name, values in restored(first, CONFIG.width).items()}
    again = quantize(export(weights, CONFIG))
    held, made = ({t.name: numpy_helper.to_array(t) for t in graph.graph.initializer} for graph in (first, again))
    integers = [name for name, values in held.items() if values.dtype == np.int8]
    assert integers
    assert all(np.array_equal(held[name], made[name]) for name in integers)
