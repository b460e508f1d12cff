"""A larger network that starts out as a smaller one."""

import dataclasses

import pytest
import torch

from model.config import ModelConfig
from model.transformer import Transformer
from training import grow

OLD = ModelConfig(width=32, layers=2, heads=4, feed_forward=64, dropout=0.0)
NEW = ModelConfig(width=64, layers=6, heads=8, feed_forward=192, dropout=0.0)
LIVE = 50


@pytest.fixture
def small() -> Transformer:
    """A network whose biases, gains and logits are those of one that has learnt something."""
    torch.manual_seed(1)
    network = Transformer(OLD, LIVE).eval()
    with torch.no_grad():
        for weight in network.parameters():
            weight.add_(torch.randn_like(weight) * 0.1)
    return network


def larger(small: Transformer, config: ModelConfig = NEW) -> Transformer:
    network = Transformer(config, LIVE).eval()
    network.load_state_dict(grow.grown(small.state_dict(), OLD, config))
    return network


@torch.no_grad()
def test_grown_it_computes_the_same(small: Transformer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wider, deeper and with more heads and neurons the logits are the same, where positions are those of the smaller network."""
    monkeypatch.setattr(grow, "DISTURBANCE", 0.0)
    network = larger(small)
    pairs = torch.arange(NEW.width) // 4 * 2 + torch.arange(NEW.width) % 2
    network.wpe = small.wpe[:, pairs]
    ids, positions = torch.randint(LIVE, (3, 20)), torch.arange(20).expand(3, -1)
    torch.testing.assert_close(network(ids, positions), small(ids, positions), rtol=1e-4, atol=1e-4)


@torch.no_grad()
def test_its_own_positions_and_disturbances_change_little(small: Transformer) -> None:
    """With its own sinusoids and disturbed copies the larger network still says nearly what the smaller one says."""
    ids, positions = torch.randint(LIVE, (8, 20)), torch.arange(20).expand(8, -1)
    before, after = small(ids, positions).log_softmax(-1), larger(small)(ids, positions).log_softmax(-1)
    assert float((before.exp() * (before - after)).sum(-1).mean()) < 0.05  # nats


def test_its_new_units_learn(small: Transformer) -> None:
    """After four steps all weights of the larger network have moved: copies are no dead weight."""
    network = larger(small)
    first = {name: weight.detach().clone() for name, weight in network.named_parameters()}
    optimiser = torch.optim.AdamW(network.parameters(), lr=1e-3, weight_decay=0.0)
    ids, positions = torch.arange(LIVE)[None], torch.arange(LIVE)[None]
    for _ in range(4):
        optimiser.zero_grad()
        network(ids, positions).logsumexp(-1).square().mean().backward()
        optimiser.step()
    for name, weight in network.named_parameters():
        assert (weight != first[name]).float().mean() > 0.9, name


@pytest.mark.parametrize("change", [{"width": 96, "heads": 8}, {"layers": 3}, {"heads": 4, "width": 64}, {"positions": 64}])
def test_no_multiple_no_growth(small: Transformer, change: dict[str, int]) -> None:
    """A network that is no whole multiple, or has other heads or fewer positions, is refused by name."""
    with pytest.raises(ValueError, match="cannot grow"):
        grow.grown(small.state_dict(), OLD, dataclasses.replace(NEW, **change))
