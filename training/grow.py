"""A larger network that starts out as a smaller trained one: what `init_from` does where it names a smaller network.

Every new unit copies an old one, slightly disturbed so that the two can part, and nothing reads it yet: the weights behind it are
zero (Net2Net, Chen et al. 2016, shares them out; zeros leave the old unit's reader as it was). A new block copies the one before it and
adds nothing to the stream yet (Wu et al. 2024, LLaMA Pro). So the larger network answers as the smaller one did, and learns from there.
One thing differs: a wider network's sinusoids have frequencies in between, which only the normalisation of a block sees.

Shapes: w, W old and new width; f, F feed-forward; V live vocabulary.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from model.config import ModelConfig

DISTURBANCE = 0.05  # of a new unit's weights, against their own root mean square


@dataclass(frozen=True)
class _Units:
    """For each new unit the old one that it copies, and whether it is that one itself."""

    source: Tensor  # int64 [new]
    is_old: Tensor  # bool [new]

    def made(self, weight: Tensor) -> Tensor:
        """What makes the units, weights [old, ...] or biases [old]: copied along the first dimension."""
        copied = weight[self.source]
        spread = DISTURBANCE * weight.square().mean().sqrt()
        disturbed = copied + spread * torch.randn(copied.shape, generator=torch.Generator().manual_seed(0))
        return torch.where(self.is_old.view(-1, *[1] * (weight.ndim - 1)), copied, disturbed)

    def read(self, weight: Tensor) -> Tensor:
        """What reads the units, weights [readers, old]: of the new ones nothing."""
        return torch.where(self.is_old, weight[:, self.source], 0.0)


def grown(state: Mapping[str, Tensor], old: ModelConfig, new: ModelConfig) -> dict[str, Tensor]:
    """A state dict of `new` that computes what `state` does as a network of `old`. ValueError where no whole multiple fits."""
    pairs = [(new.width, old.width), (new.heads, old.heads), (new.feed_forward, old.feed_forward), (new.layers, old.layers)]
    if any(large % small for large, small in pairs) or new.head_width != old.head_width or new.positions < old.positions:
        raise ValueError(f"{old} cannot grow into {new}: multiples of every size, and heads of the same width, can")
    channels, inner, neurons = _channels(old, new), _cycled(old.width, new.width), _cycled(old.feed_forward, new.feed_forward)
    made: dict[str, Tensor] = {
        # The embedding is scaled by the square root of the width: model/transformer.py.
        "wte.weight": channels.made(state["wte.weight"].T).T * (old.width / new.width) ** 0.5,
        "ln_f.weight": state["ln_f.weight"][channels.source],
        "ln_f.bias": state["ln_f.bias"][channels.source],
        "lm_head.weight": channels.read(state["lm_head.weight"]),
    }
    repeats = new.layers // old.layers
    for layer in range(new.layers):
        block = {name.split(".", 2)[2]: value for name, value in state.items() if name.startswith(f"h.{layer // repeats}.")}
        added = 1.0 if layer % repeats == 0 else 0.0
        made |= {f"h.{layer}.{name}": value for name, value in _block(block, channels, inner, neurons, added).items()}
    return made


def _block(block: Mapping[str, Tensor], channels: _Units, inner: _Units, neurons: _Units, added: float) -> dict[str, Tensor]:
    """One block; what it adds to the stream is scaled by `added`."""
    norms = {name: value[channels.source] for name, value in block.items() if name.startswith("ln_")}
    qkv = [
        torch.cat([inner.made(part) for part in block[f"attn.c_attn.{name}"].chunk(3)]) for name in ("weight", "bias")
    ]  # query, key and value one after the other
    return norms | {
        "attn.c_attn.weight": channels.read(qkv[0]),
        "attn.c_attn.bias": qkv[1],
        "attn.c_proj.weight": inner.read(channels.made(block["attn.c_proj.weight"])) * added,
        "attn.c_proj.bias": channels.made(block["attn.c_proj.bias"]) * added,
        "mlp.c_fc.weight": channels.read(neurons.made(block["mlp.c_fc.weight"])),
        "mlp.c_fc.bias": neurons.made(block["mlp.c_fc.bias"]),
        "mlp.c_proj.weight": neurons.read(channels.made(block["mlp.c_proj.weight"])) * added,
        "mlp.c_proj.bias": channels.made(block["mlp.c_proj.bias"]) * added,
    }


def _channels(old: ModelConfig, new: ModelConfig) -> _Units:
    """Channels of the stream, pair by pair: pair i of the sinusoids of 2w has the frequency of pair i / 2 of those of w."""
    place = torch.arange(new.width)
    times = new.width // old.width
    pair, side = place // 2, place % 2
    return _Units(pair // times * 2 + side, pair % times == 0)


def _cycled(old: int, new: int) -> _Units:
    """Channels of heads, head by head, or neurons: the old ones, then copies of all of them in turn."""
    place = torch.arange(new)
    return _Units(place % old, place < old)
