"""AdamW with decay on the matrices only, and the learning rate as a function of the step."""

import math
from dataclasses import dataclass

import torch
from torch import nn


@dataclass(frozen=True)
class OptimConfig:
    """AdamW (Loshchilov & Hutter, 2019) and its schedule."""

    learning_rate: float = 1e-3  # at the peak
    warmup: float = 0.02  # share of all steps
    floor: float = 0.1  # share of the peak that is left at the end
    weight_decay: float = 0.05
    beta1: float = 0.9
    beta2: float = 0.98
    clip_norm: float = 1.0

    def __post_init__(self) -> None:
        """Raises ValueError where the numbers make no schedule."""
        if not (self.learning_rate > 0 and 0 <= self.warmup < 1 and 0 <= self.floor <= 1 and self.clip_norm > 0):
            raise ValueError(f"not a schedule: {self}")


def learning_rate(config: OptimConfig, step: int, steps: int) -> float:
    """Linear warm-up, then a cosine (Loshchilov & Hutter, 2017) from the peak to `floor` of it; step counts from 0."""
    warmup = max(1, round(config.warmup * steps))
    if step < warmup:
        return config.learning_rate * (step + 1) / warmup
    progress = min(1.0, (step - warmup) / max(1, steps - warmup))
    return config.learning_rate * (config.floor + (1 - config.floor) * 0.5 * (1 + math.cos(math.pi * progress)))


def adamw(model: nn.Module, config: OptimConfig) -> torch.optim.AdamW:
    """Two groups: matrices decay, biases and norms do not."""
    trained = [p for p in model.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in trained if p.dim() >= 2], "weight_decay": config.weight_decay},
        {"params": [p for p in trained if p.dim() < 2], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=config.learning_rate, betas=(config.beta1, config.beta2), fused=True)
