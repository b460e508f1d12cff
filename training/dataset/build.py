"""The whole data set: shards, then one JSONL file and one text file a domain, a card, and the manifest last."""

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict
from pathlib import Path

from rich.progress import Progress

from model.trace import DOMAINS
from training import corpus
from training.dataset import card, quality, shards
from training.dataset.confidence import shipped
from training.dataset.stream import Combination, Stream, combinations
from training.draw import Split
from training.grid import fillings

_PARTS, _PLAN, MANIFEST = "parts", "plan.json", "manifest.json"


class DataError(Exception):
    """A wish that cannot be met, in one line that says what to do."""


def stream(split: str, half: str, seed: int) -> Stream:
    """The stream that a user names. Raises DataError."""
    if split not in [one.value for one in Split]:
        raise DataError(f"--split is one of {', '.join(one.value for one in Split)}, not {split}")
    if half not in corpus.HALVES:
        raise DataError(f"--half is one of {', '.join(corpus.HALVES)}, not {half}")
    return Stream(seed, Split(split), "" if split == Split.TRAIN.value else half)


def build(out: Path, count: int, stream: Stream, workers: int, domain: str | None = None) -> Path:
    """Write `count` rows or a few more, as many of each combination, and return the manifest's path.

    Killed and started again it goes on where it was, and ends in the same files, whatever the number of `workers`. A question that
    two combinations have is kept once. Raises DataError, ExhaustedError and OSError; what is written by then is gone on from.
    """
    if count < 1 or workers < 1:
        raise DataError(f"--count and --workers must be at least 1, not {min(count, workers)}")
    plan = combinations(stream.split, domain)
    if not plan:
        raise DataError(f"--domain is one of {', '.join(dict.fromkeys(name for name, _ in fillings()))}, not {domain}")
    each = -(-count // len(plan))
    wanted = _described(stream, each, plan)
    _claim(out, wanted)
    if (out / MANIFEST).exists():
        return out / MANIFEST
    parts = out / _PARTS
    parts.mkdir(exist_ok=True)
    with Progress() as progress:
        task = progress.add_task("combinations", total=len(plan))
        progress.advance(task, sum((parts / f"{at}.jsonl").exists() for at in plan))
        try:
            shards.write_all(stream, plan, each, parts, workers, lambda: progress.advance(task))
        except BrokenProcessPool as broken:
            raise DataError(
                "a worker was killed, perhaps for want of memory; the same command goes on, try --workers 1"
            ) from broken
    return _join(out, parts, plan, wanted)


def _described(stream: Stream, each: int, plan: list[Combination]) -> dict[str, object]:
    """All that the rows depend on."""
    told = {"generator_version": corpus.GENERATOR_VERSION, "bundle": shipped().digest}
    asked = asdict(stream) | {"split": stream.split.value}
    return {**told, **asked, "rows_each": each, "combinations": [str(at) for at in plan]}


def _claim(out: Path, wanted: Mapping[str, object]) -> None:
    """Make the folder this data set's. Raises DataError where it is another's."""
    path = out / _PLAN
    if path.exists():
        if path.read_text() != _as_json(wanted):
            raise DataError(f"{out} holds another data set; remove it or choose another --out")
        return
    if out.exists() and any(out.iterdir()):
        raise DataError(f"{out} is not empty and holds no data set; choose another --out")
    out.mkdir(parents=True, exist_ok=True)
    shards.whole(path, _as_json(wanted))


def _join(out: Path, parts: Path, plan: list[Combination], wanted: Mapping[str, object]) -> Path:
    """The shards in the order of the plan as the files that people read."""
    seen: set[str] = set()
    summary = card.Summary()
    for at in plan:
        summary.found(shards.findings(parts, at))
    files: dict[str, str] = {}
    for domain in DOMAINS:
        rows, text = [], []
        for row in _rows(parts, [at for at in plan if at.domain == domain]):
            question = quality.folded(row["question"])
            if question in seen:
                summary.rejected["exact duplicate elsewhere"] += 1
                continue
            seen.add(question)
            summary.row(row)
            rows.append(json.dumps(row))
            text.append(as_text(row))
        if rows:
            for name, lines in ((f"jsonl/{domain}.jsonl", rows), (f"generated/{domain}_generated.txt", text)):
                files[name] = _write(out / name, "\n".join(lines) + "\n")
    card.plot(summary, out / "tokens.svg")
    files["README.md"] = _write(out / "README.md", card.text(summary, wanted))
    digest = hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()
    _write(out / MANIFEST, _as_json({**wanted, "rows": summary.rows, "digest": digest, "files": files}))
    shutil.rmtree(parts)
    return out / MANIFEST


def _rows(parts: Path, plan: list[Combination]) -> Iterator[dict]:
    for at in plan:
        with (parts / f"{at}.jsonl").open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def as_text(row: Mapping) -> str:
    """A row in the ALEN text format."""
    steps = "\n".join(f"  Step {number}: {step}" for number, step in enumerate(row["steps"], 1))
    return (
        f"Q: {row['question']}\nReasoning:\n{steps}\nA: {row['answer']}\nConfidence: {row['confidence']:.2f}\n"
        f"Verification: {row['verification']}\nTags: {', '.join(row['tags'])}\n---"
    )


def _as_json(held: Mapping[str, object]) -> str:
    return json.dumps(held, indent=1) + "\n"


def _write(path: Path, text: str) -> str:
    """Write a file whole; its digest."""
    path.parent.mkdir(exist_ok=True)
    shards.whole(path, text)
    return hashlib.sha256(text.encode()).hexdigest()
