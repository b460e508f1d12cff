"""The network in torch: trained by `training/train.py`, exported by `model/export.py`, never imported by the service.

Shapes: B rows, T tokens of a row, N selected tokens, S cached columns, W width, H heads, D width of a head, V live vocabulary.
"""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from model.config import ModelConfig

# On a CPU torch's fused kernel in bf16 costs about 200 ms forward and backward for 12,288 tokens of 8 heads of width 32,
# whatever the row length; plain products take 58 ms at rows of 96, 95 at 128, 116 at 192, 182 at 256 (2 x Zen 4).
PLAIN_ATTENTION_TOKENS = 256


def sinusoids(positions: int, width: int) -> Tensor:
    """The table of Vaswani et al. (2017), sines in the even channels and cosines in the odd ones -> float32 [positions, W]."""
    angles = torch.arange(positions, dtype=torch.float64)[:, None] / 10_000 ** (
        torch.arange(0, width, 2, dtype=torch.float64)[None, :] / width
    )
    return torch.stack((angles.sin(), angles.cos()), dim=-1).reshape(positions, width).float()


def packed_mask(segments: Tensor) -> Tensor:
    """Segment ids [B, T] -> bool [B, 1, T, T]: a token sees itself and earlier tokens of its own segment."""
    length = segments.shape[1]
    causal = torch.ones(length, length, dtype=torch.bool, device=segments.device).tril()
    return ((segments[:, :, None] == segments[:, None, :]) & causal)[:, None]


def additive(mask: Tensor) -> Tensor:
    """bool -> 0 and -inf of the same shape, in the type that attention runs in."""
    device = mask.device.type
    kind = torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else torch.get_default_dtype()
    return torch.zeros(mask.shape, dtype=kind, device=mask.device).masked_fill_(~mask, float("-inf"))


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
    """q, k, v [B, H, T, D] and an additive mask [B, 1, T, columns] (None: causal) -> [B, H, T, D]."""
    rows, heads, length, width = q.shape
    if q.device.type == "cpu" and q.dtype == torch.bfloat16 and mask is not None and length <= PLAIN_ATTENTION_TOKENS:
        spread = mask.expand(-1, heads, -1, -1).reshape(rows * heads, length, -1)
        q, k, v = (part.reshape(rows * heads, -1, width) for part in (q, k, v))
        scores = torch.baddbmm(spread, q, k.transpose(1, 2), alpha=width**-0.5)
        return torch.bmm(scores.softmax(-1), v).view(rows, heads, length, width)
    # No dropout on the attention weights: with it torch leaves the fused kernels, and on a CPU it always does.
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=mask is None)


@dataclass
class Cache:
    """Keys and values of the columns seen so far. Rows of a batch share columns; a column may be empty in some rows."""

    keys: Tensor  # [layers, B, H, S, D]
    values: Tensor  # [layers, B, H, S, D]
    filled: Tensor  # bool [B, S]: this column holds a token of this row
    used: int = 0  # columns written


class Attention(nn.Module):
    """Causal multi-head attention; `c_attn` holds query, key and value one after the other, as GPT-2 does."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.heads = config.heads
        self.c_attn = nn.Linear(config.width, 3 * config.width)
        self.c_proj = nn.Linear(config.width, config.width)

    def forward(self, x: Tensor, mask: Tensor | None, cache: Cache | None, layer: int) -> Tensor:
        """[B, T, W] -> [B, T, W]; mask [B, 1, T, columns], or None for plain causal attention."""
        rows, length, width = x.shape
        qkv = self.c_attn(x).view(rows, length, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)  # each [B, H, T, D]
        if cache is not None:
            end = cache.used + length
            cache.keys[layer, :, :, cache.used : end] = k
            cache.values[layer, :, :, cache.used : end] = v
            k, v = cache.keys[layer, :, :, :end].to(q.dtype), cache.values[layer, :, :, :end].to(q.dtype)
        mixed = attend(q, k, v, mask)
        out: Tensor = self.c_proj(mixed.transpose(1, 2).reshape(rows, length, width))
        return out


class Mlp(nn.Module):
    """Two linear layers round the tanh approximation of GELU, which is what GPT-2 engines call `gelu_new`."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.c_fc = nn.Linear(config.width, config.feed_forward)
        self.c_proj = nn.Linear(config.feed_forward, config.width)

    def forward(self, x: Tensor) -> Tensor:
        """[B, T, W] -> [B, T, W]."""
        out: Tensor = self.c_proj(F.gelu(self.c_fc(x), approximate="tanh"))
        return out


class Block(nn.Module):
    """Pre-norm residual block (Xiong et al., 2020)."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.ln_1 = nn.LayerNorm(config.width)
        self.attn = Attention(config)
        self.ln_2 = nn.LayerNorm(config.width)
        self.mlp = Mlp(config)
        self.dropout = nn.Dropout(config.dropout)

    def forward(self, x: Tensor, mask: Tensor | None, cache: Cache | None, layer: int) -> Tensor:
        """[B, T, W] -> [B, T, W]."""
        x = x + self.dropout(self.attn(self.ln_1(x), mask, cache, layer))
        out: Tensor = x + self.dropout(self.mlp(self.ln_2(x)))
        return out


class Transformer(nn.Module):
    """The decoder. Only the first `live_vocabulary` rows of the two vocabulary matrices are allocated.

    The tokenizer numbers live ids first, so a row beyond them is never an input and never a target: leaving it out changes no
    answer and saves most of the memory and time of a small model.
    """

    def __init__(self, config: ModelConfig, live_vocabulary: int, gradient_checkpointing: bool = False) -> None:
        """Raises ValueError if `live_vocabulary` is not within 1..config.vocabulary."""
        super().__init__()
        if not 1 <= live_vocabulary <= config.vocabulary:
            raise ValueError(f"live_vocabulary {live_vocabulary} must lie in 1..{config.vocabulary}")
        self.config = config
        self.live_vocabulary = live_vocabulary
        self.gradient_checkpointing = gradient_checkpointing
        self.wte = nn.Embedding(live_vocabulary, config.width)
        self.dropout = nn.Dropout(config.dropout)
        self.h = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.ln_f = nn.LayerNorm(config.width)
        self.lm_head = nn.Linear(config.width, live_vocabulary, bias=False)
        self.register_buffer("wpe", sinusoids(config.positions, config.width), persistent=False)
        self.wpe: Tensor
        self._initialise()

    def _initialise(self) -> None:
        """Xavier (Glorot & Bengio, 2010) for matrices, zero biases; 2 x layers residual branches share unit variance."""
        for name, module in self.named_modules():
            if isinstance(module, nn.Linear):
                branch = name.endswith("c_proj")
                nn.init.xavier_uniform_(module.weight, gain=(2 * self.config.layers) ** -0.5 if branch else 1.0)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        # A lookup has no fan-in to speak of: Xavier over (V, W) would shrink the rows as the vocabulary grows.
        nn.init.normal_(self.wte.weight, std=self.config.width**-0.5)

    def compile_blocks(self) -> None:
        """Fuse the small operators of each block; rows and lengths stay free. Names of weights do not change."""
        for block in self.h:
            block.compile(dynamic=True)

    @property
    def embedding_scale(self) -> float:
        """What a row of `wte` is multiplied by on its way in; an exporter folds it into the matrix.

        Sinusoids have a root mean square of 0.71 in every channel. Rows of norm 1 (0.06 a channel at width 256) would drown
        in them; times sqrt(width) (Vaswani et al., 2017, 3.4) a row has one of 1, and Adam's steps of a fixed size still
        move it fast enough.
        """
        return math.sqrt(self.config.width)

    def _embed(self, ids: Tensor, positions: Tensor) -> Tensor:
        x: Tensor = self.dropout(self.wte(ids) * self.embedding_scale + self.wpe[positions])
        return x

    def hidden(self, ids: Tensor, positions: Tensor, segments: Tensor | None = None) -> Tensor:
        """ids, positions, segments [B, T] -> final normalised states [B, T, W]; without segments a row is one segment."""
        x = self._embed(ids, positions)
        mask = None if segments is None else additive(packed_mask(segments))
        for layer, block in enumerate(self.h):
            if self.gradient_checkpointing and self.training:
                x = checkpoint(block, x, mask, None, layer, use_reentrant=False)
            else:
                x = block(x, mask, None, layer)
        out: Tensor = self.ln_f(x)
        return out

    def forward(self, ids: Tensor, positions: Tensor, segments: Tensor | None = None, select: Tensor | None = None) -> Tensor:
        """ids, positions, segments [B, T] -> logits [B, T, V]; with a bool `select` [B, T] only its tokens' logits [N, V]."""
        states = self.hidden(ids, positions, segments)
        logits: Tensor = self.lm_head(states if select is None else states[select])
        return logits

    def new_cache(self, rows: int, columns: int) -> Cache:
        """An empty cache for `rows` sequences and `columns` columns, in the type and place of the weights."""
        shape = (self.config.layers, rows, self.config.heads, columns, self.config.head_width)
        like = self.lm_head.weight
        return Cache(
            keys=torch.zeros(shape, dtype=like.dtype, device=like.device),
            values=torch.zeros(shape, dtype=like.dtype, device=like.device),
            filled=torch.zeros(rows, columns, dtype=torch.bool, device=like.device),
        )

    @torch.no_grad()
    def extend(self, ids: Tensor, positions: Tensor, present: Tensor, cache: Cache) -> Tensor:
        """Append T columns to the cache -> logits [B, T, V] of those columns.

        `present` bool [B, T] is False where a row has no token in that column (a short prompt, a finished sequence); such a
        column is never attended to by others and its own logits mean nothing. `positions` [B, T] count each row's own
        tokens. Raises ValueError if the cache is full.
        """
        end = cache.used + ids.shape[1]
        if end > cache.filled.shape[1]:
            raise ValueError(f"the cache holds {cache.filled.shape[1]} columns, {end} are needed")
        cache.filled[:, cache.used : end] = present
        columns = torch.arange(end, device=ids.device)
        own = columns[cache.used :, None]  # [T, 1]
        visible = cache.filled[:, None, :end] & (columns <= own)  # [B, T, end]
        mask = additive((visible | (columns == own))[:, None])  # an absent token sees itself, else its softmax is 0/0
        x = self._embed(ids, positions)
        for layer, block in enumerate(self.h):
            x = block(x, mask, cache, layer)
        cache.used = end
        logits: Tensor = self.lm_head(self.ln_f(x))
        return logits
