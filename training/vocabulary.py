"""Trains the tokeniser on generated text: `python -m training.vocabulary tokenizer.json`."""

from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from model.tokenizer import SPECIALS

# A word, a digit or a sign, each with the space before it: so no token spans two words, and digits are never merged.
_PIECE = r"'\p{L}+| ?\p{L}+| ?\p{N}| ?[^\s\p{L}\p{N}]|\s"


def train(texts: Iterator[str], path: Path, size: int) -> int:
    """Fit a byte-level BPE of at most `size` live ids on `texts`, write it to `path`, return the number of live ids."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(Regex(_PIECE), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        min_frequency=8,
        show_progress=False,
        special_tokens=list(SPECIALS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    tokenizer.train_from_iterator(texts, trainer)
    path.parent.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(path))
    return int(tokenizer.get_vocab_size())
