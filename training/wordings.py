"""What the training questions are worded like, for the confidence: draws questions as training does and keeps their runs of words."""

import multiprocessing
import os
from collections.abc import Mapping
from itertools import chain

from rich.progress import track

from model.familiar import Familiar
from training import corpus
from training.draw import Split

QUESTIONS = 60_000
SHALLOW_SHARE = 0.9  # of them are of the levels that most training items have
_SEED = 20_261_125
_BATCH = 500


def known(mix: Mapping[str, float], questions: int = QUESTIONS) -> Familiar:
    """The runs of words of `questions` training questions, cores in the proportion of the mix. Takes 3 ms of a core each."""
    shares = {core: weight for core, weight in mix.items() if core in corpus.CORES and core != corpus.FOREIGN and weight > 0}
    total = sum(shares.values())
    counts = {core: round(questions * weight / total) for core, weight in shares.items()}
    batches = [(core, range(at, min(at + _BATCH, count))) for core, count in counts.items() for at in range(0, count, _BATCH)]
    with multiprocessing.get_context("spawn").Pool(len(os.sched_getaffinity(0))) as pool:
        found = list(track(pool.imap(_runs, batches), "what training questions are worded like", len(batches)))
    return Familiar(chain.from_iterable(found))


def _runs(batch: tuple[str, range]) -> frozenset[int]:
    core, indices = batch
    shallow = round(len(indices) * SHALLOW_SHARE)
    levels = [corpus.WRITTEN_LEVELS[:2]] * shallow + [corpus.LEVELS] * (len(indices) - shallow)
    drawn = zip(indices, levels, strict=True)
    return Familiar.of(corpus.item(core, Split.TRAIN, "", _SEED, i, levels=at).question for i, at in drawn).known
