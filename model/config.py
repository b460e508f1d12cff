"""The size of a network and what follows from it by arithmetic alone; imports nothing, so that the service may read it."""

from dataclasses import dataclass

BYTES_PER_PARAMETER = {"float32": 4, "float16": 2, "bfloat16": 2, "int8": 1}


@dataclass(frozen=True)
class ModelConfig:
    """A pre-norm decoder with untied output, laid out as GPT-2 (Radford et al., 2019) apart from its sinusoid positions."""

    width: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int = 50_000
    positions: int = 2048
    dropout: float = 0.1

    def __post_init__(self) -> None:
        """Raises ValueError where the sizes cannot make a network."""
        sizes = (self.width, self.layers, self.heads, self.feed_forward, self.vocabulary, self.positions)
        if min(sizes) < 1:
            raise ValueError(f"every size of a model must be at least 1: {self}")
        if self.width % self.heads or self.width % 2:
            raise ValueError(f"width {self.width} must be even and divide into {self.heads} heads")
        if not 0.0 <= self.dropout < 1.0:
            raise ValueError(f"dropout {self.dropout} must lie in [0, 1)")

    @property
    def head_width(self) -> int:
        """Channels per attention head."""
        return self.width // self.heads

    def num_parameters(self) -> int:
        """The exact number of trained values with the whole vocabulary; the sinusoid table is computed, not trained."""
        w, f = self.width, self.feed_forward
        attention = w * 3 * w + 3 * w + w * w + w
        mlp = w * f + f + f * w + w
        norms = 2 * (2 * w)
        return 2 * self.vocabulary * w + self.layers * (attention + mlp + norms) + 2 * w

    def memory_bytes(self, dtype: str) -> int:
        """Bytes that the weights take in `dtype` (float32, float16, bfloat16 or int8); ValueError for any other name."""
        if dtype not in BYTES_PER_PARAMETER:
            raise ValueError(f"unknown dtype {dtype!r}: one of {', '.join(BYTES_PER_PARAMETER)}")
        return self.num_parameters() * BYTES_PER_PARAMETER[dtype]


PRESETS: dict[str, ModelConfig] = {
    "small": ModelConfig(width=256, layers=6, heads=8, feed_forward=1024),
    "medium": ModelConfig(width=512, layers=12, heads=16, feed_forward=2048),
    "large": ModelConfig(width=768, layers=16, heads=16, feed_forward=3072),
    "xlarge": ModelConfig(width=1024, layers=24, heads=16, feed_forward=4096),
}
