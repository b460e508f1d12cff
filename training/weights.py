"""Weights without a run: what training starts from when it does not start from nothing."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import onnx
import torch

from model import bundle, quantize
from model.config import ModelConfig
from training import checkpoint
from training.checkpoint import Checkpoint
from training.grow import grown


@dataclass(frozen=True)
class Weights:
    """A state dict of `model.transformer.Transformer` and the network that it fits."""

    state: dict[str, torch.Tensor]
    model_config: dict[str, Any]
    live_vocabulary: int

    @classmethod
    def of(cls, held: Checkpoint) -> "Weights":
        """Those of a checkpoint."""
        return cls(held.model, held.model_config, held.live_vocabulary)

    @classmethod
    def read(cls, path: Path) -> "Weights":
        """Those of a checkpoint's file, or of a bundle's folder: then INT8, so that a few hundred steps are needed to settle.

        Raises BundleError where the folder is no bundle.
        """
        if not path.is_dir():
            return cls.of(checkpoint.load(path))
        held = bundle.load(path)
        config = dict(held.details.model)
        live = config.pop("live_vocabulary")
        state = quantize.restored(onnx.load(held.model), config["width"])
        return cls({name: torch.tensor(values) for name, values in state.items()}, config, live)

    def grown_to(self, config: ModelConfig) -> "Weights":
        """These, where they fit a network but for its dropout; grown, where it is a multiple of theirs. ValueError elsewhere."""
        own = ModelConfig(**self.model_config)
        if replace(own, dropout=config.dropout) == config:
            return self
        return Weights(grown(self.state, own, config), asdict(config), self.live_vocabulary)
