"""Rows to files: a shard a combination, written by several processes, each a pure function of the plan and renamed when whole."""

import json
import multiprocessing
import os
import signal
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from pathlib import Path

from model.tokenizer import Tokenizer
from training import corpus
from training.dataset import quality
from training.dataset.confidence import confidence, shipped
from training.dataset.near_misses import survivors
from training.dataset.stream import Combination, Row, Stream, rows
from training.problem import Problem

_JUDGED = 6  # rows of a shard whose check is tried on near misses


@dataclass
class Findings:
    """What is known of a shard beside its rows."""

    rejected: Counter[str] = field(default_factory=Counter)  # drafts by rule
    tried: Counter[str] = field(default_factory=Counter)  # near misses by core
    accepted: Counter[str] = field(default_factory=Counter)  # those that a check let pass


def write(stream: Stream, at: Combination, count: int, folder: Path) -> None:
    """One shard and what was found beside it, the shard last: where it is, it is whole. Raises ExhaustedError, OSError."""
    found = Findings()
    lines = []
    for row in islice(rows(stream, at, found.rejected), count):
        lines.append(json.dumps(record(row, stream)))
        if len(lines) <= _JUDGED:
            tried, accepted = survivors(row.problem)
            found.tried[row.problem.core] += tried
            found.accepted[row.problem.core] += accepted
    whole(folder / f"{at}.json", json.dumps(vars(found)))
    whole(folder / f"{at}.jsonl", "\n".join(lines) + "\n")


def write_all(
    stream: Stream, plan: Sequence[Combination], count: int, folder: Path, workers: int, done: Callable[[], object]
) -> None:
    """The shards of a plan that are not there yet; `done` is called after each. Raises as `write`, and BrokenProcessPool."""
    missing = [at for at in plan if not (folder / f"{at}.jsonl").exists()]
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), _end_with_parent) as pool:
        try:
            for shard in as_completed([pool.submit(write, stream, at, count, folder) for at in missing]):
                shard.result()
                done()
        except BaseException:
            # Nobody waits for shards that are half made.
            for worker in multiprocessing.active_children():
                worker.terminate()
            pool.shutdown(cancel_futures=True)
            raise


def findings(folder: Path, at: Combination) -> Findings:
    """What was found beside a shard."""
    held = json.loads((folder / f"{at}.json").read_text())
    return Findings(*(Counter(held[name]) for name in ("rejected", "tried", "accepted")))


def record(row: Row, stream: Stream) -> dict[str, object]:
    """One row with all that a reader or a trainer needs, as plain JSON types."""
    problem = row.problem
    sure, source = confidence(problem)
    return {
        "id": f"{problem.domain}-{problem.reasoning_type}-{problem.level}-{row.number}",
        "domain": problem.domain,
        "reasoning_type": problem.reasoning_type,
        "difficulty": problem.level,
        "question": problem.question,
        "givens": [list(given) for given in problem.givens],
        "steps": quality.steps(problem),
        "answer": problem.answer,
        "answer_type": problem.answer_type,
        "options": list(problem.options),
        "check": problem.check,
        "verification": row.verification,
        "confidence": sure,
        "confidence_source": source,
        "tags": [problem.domain, problem.reasoning_type, problem.level, problem.core],
        "core": problem.core,
        "depth": problem.depth,
        "kind": row.kind,
        "structure": row.structure,
        "skeleton": quality.skeleton(problem),
        "instance": corpus.instance(problem),
        "tokens": list(tokens(problem)),
        "split": stream.split.value,
        "half": stream.half,
        "seed": stream.seed,
        "index": row.number,
        "generator_version": corpus.GENERATOR_VERSION,
    }


def tokens(problem: Problem) -> tuple[int, int]:
    """How many tokens the question has, and the answer side with everything that is computed in it."""
    lines = quality.steps(problem)
    written = " ".join([problem.trace.reading, *(line for line in lines if line != quality.BACK), problem.answer])
    special = 4 + 1 + len(lines) + 1 + 1  # tags; the check's sign; a step's or a withdrawal's; the answer's; the end
    return len(_tokenizer().encode_question(problem.question)), special + len(_tokenizer().encode(f" {written}"))


def whole(path: Path, text: str) -> None:
    """Write a file aside and rename it: it is there whole or not at all. Raises OSError."""
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    aside.write_text(text, encoding="utf-8")
    os.replace(aside, path)


def _end_with_parent() -> None:
    """A worker leaves Ctrl-C to its parent, and does not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None
    threading.Thread(target=lambda: (parent.join(), os._exit(1)), daemon=True).start()


@cache
def _tokenizer() -> Tokenizer:
    return Tokenizer.load(shipped().tokenizer)
