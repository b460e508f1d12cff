"""Fits the tokeniser on generated text: `python -m training.vocabulary model/bundles/tokenizer.json`."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from model.tokenizer import SPECIALS
from training import corpus
from training.draw import Split

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


def texts(items: int, seed: int = 1) -> Iterator[str]:
    """The training split's questions and traces, `items` of each core, without special tokens."""
    for core in corpus.CORES:
        for index in range(items):
            if core == corpus.FOREIGN:
                yield " " + corpus.foreign_question(Split.TRAIN, "", seed, index)
                continue
            problem = corpus.item(core, Split.TRAIN, "", seed, index)
            yield " " + " ".join(problem.question.split())
            yield from (f" {part}" for part in (*problem.steps, problem.answer, problem.check))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--size", type=int, default=4096, help="live ids at most (default 4096)")
    parser.add_argument("--items", type=int, default=4000, help="items a core to fit on (default 4000)")
    given = parser.parse_args()
    print(f"{train(texts(given.items), given.path, given.size)} live ids in {given.path}")
