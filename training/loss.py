"""Cross-entropy of a linear layer without ever holding all its logits.

Shapes: N tokens, W width, V live vocabulary.
"""

from typing import Any

import torch
from torch import Tensor

CHUNK = 1024  # tokens a pass: 1,024 x 5,000 bf16 logits stay in a 32 MB cache; see docs/log.md for the timing


class _LinearCrossEntropy(torch.autograd.Function):
    """The gradient is known as soon as the logits are, so both are made chunk by chunk in the forward pass."""

    @staticmethod
    def forward(ctx: Any, states: Tensor, weight: Tensor, targets: Tensor) -> Tensor:
        kind = torch.get_autocast_dtype(states.device.type) if torch.is_autocast_enabled(states.device.type) else states.dtype
        with torch.autocast(states.device.type, enabled=False):
            w = weight.to(kind)
            x = states.to(kind)
            total = torch.zeros((), dtype=torch.float32, device=states.device)
            grad_states = torch.empty_like(x)
            grad_weight = torch.zeros_like(weight, dtype=torch.float32)
            for start in range(0, len(x), CHUNK):
                part, aim = x[start : start + CHUNK], targets[start : start + CHUNK, None]
                log_p = torch.log_softmax(part @ w.T, dim=-1, dtype=torch.float32)
                total -= log_p.gather(1, aim).sum()
                delta = log_p.exp_().scatter_add_(1, aim, log_p.new_full((1, 1), -1.0).expand(len(aim), 1)).to(kind)
                grad_states[start : start + CHUNK] = delta @ w
                grad_weight += delta.T @ part
        ctx.save_for_backward(grad_states, grad_weight)
        ctx.kinds = (states.dtype, weight.dtype)
        return total

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor, Tensor, None]:
        grad_states, grad_weight = ctx.saved_tensors
        states_kind, weight_kind = ctx.kinds
        return (grad_states * grads[0]).to(states_kind), (grad_weight * grads[0]).to(weight_kind), None


def linear_cross_entropy(states: Tensor, weight: Tensor, targets: Tensor) -> Tensor:
    """states [N, W], weight [V, W], targets [N] -> the summed cross-entropy in nats, a float32 scalar; under autocast the
    products are made in its type and the softmax in float32."""
    total: Tensor = _LinearCrossEntropy.apply(states, weight, targets)  # type: ignore[no-untyped-call]
    return total
