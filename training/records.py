"""Problems as JSONL records: what `alen generate` writes, one file a core, and a manifest last."""

import hashlib
import json
import os
import re
from pathlib import Path

from rich.progress import Progress

from model.checks.steps import steps_true
from model.checks.verify import verify
from training import corpus
from training.draw import Split
from training.problem import Problem


class RecordError(Exception):
    """A wish that cannot be met, in one line that says what to do."""


def record(problem: Problem, split: Split, half: str, seed: int, index: int) -> dict[str, object]:
    """One problem with all that a reader or a trainer needs, as plain JSON types. Raises RecordError where it fails its checks."""
    verdict = verify(problem.question, problem.answer, problem.check)
    if verdict.status != "verified" or not all(steps_true(problem.question, problem.trace)):
        raise RecordError(f"{problem.core} {split.value}/{half} item {index} fails its own check: {verdict.reason}")
    return {
        "id": f"{problem.core}-{split.value}-{half}-{seed}-{index}",
        "domain": problem.domain,
        "reasoning_type": problem.reasoning_type,
        "difficulty": problem.level,
        "question": problem.question,
        "givens": [list(given) for given in problem.givens],
        "steps": list(problem.steps),
        "answer": problem.answer,
        "answer_type": problem.answer_type,
        "check": problem.check,
        "verification": verdict.statement,
        "core": problem.core,
        "depth": problem.depth,
        "skeleton": skeleton(problem),
        "instance": corpus.instance(problem),
        "split": split.value,
        "half": half,
        "seed": seed,
        "index": index,
        "generator_version": corpus.GENERATOR_VERSION,
    }


def skeleton(problem: Problem) -> str:
    """A hash of the question with numbers and names masked and the order of sentences folded."""
    text = problem.question.lower()
    for name in sorted(problem.names, key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(name.lower())}(s|es)?\b", "N", text)
    text = re.sub(r"\d+([.,/]\d+)*", "0", text)
    sentences = sorted(part.strip() for part in re.split(r"[.?!;]\s*", text) if part.strip())
    return hashlib.sha256(" ".join(sentences).encode()).hexdigest()[:16]


def write(out: Path, count: int, seed: int, split: Split, half: str = "test") -> Path:
    """Write `count` items of each core to `out` and return the manifest's path. Raises RecordError, OSError.

    Files are written aside and renamed, the manifest last: a folder with a manifest is whole.
    """
    if count < 1:
        raise RecordError(f"--count must be at least 1, not {count}")
    out.mkdir(parents=True, exist_ok=True)
    cores = [core for core in corpus.CORES if core != corpus.FOREIGN]
    files: dict[str, str] = {}
    with Progress() as progress:
        task = progress.add_task("generating", total=count * len(cores))
        for core in cores:
            path = out / f"{core}-{split.value}.jsonl"
            aside = path.with_suffix(".part")
            with aside.open("w") as lines:
                for index in range(count):
                    row = record(corpus.item(core, split, half, seed, index), split, half, seed, index)
                    lines.write(json.dumps(row) + "\n")
                    progress.advance(task)
            os.replace(aside, path)
            files[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    manifest = {
        "generator_version": corpus.GENERATOR_VERSION,
        "seed": seed,
        "split": split.value,
        "count": count,
        "files": files,
    }
    path = out / "manifest.json"
    path.with_suffix(".part").write_text(json.dumps(manifest, indent=1) + "\n")
    os.replace(path.with_suffix(".part"), path)
    return path
