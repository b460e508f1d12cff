"""Checkpoints: one file a step, complete or absent, from which a run goes on exactly as if it had never stopped."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

FORMAT = 1
NAME = re.compile(r"step-(\d{8})\.pt")


@dataclass(frozen=True)
class CheckpointConfig:
    """How often to write one, and how many to keep."""

    every: int = 200  # steps
    keep: int = 2

    def __post_init__(self) -> None:
        """Raises ValueError where nothing would be kept."""
        if self.every < 1 or self.keep < 1:
            raise ValueError(f"a run that keeps nothing cannot be resumed: {self}")


@dataclass
class Checkpoint:
    """All that a run needs to go on; plain values and tensors, so that loading runs no code."""

    step: int  # optimiser steps done
    next_item: int  # the first item of the stream that no step has taken
    model: dict[str, torch.Tensor]
    optimiser: dict[str, Any]
    rng: dict[str, Any]  # the seed, and torch's state at the time; dropout is seeded anew by (seed, step, rank)
    model_config: dict[str, Any]
    live_vocabulary: int
    train_config: dict[str, Any]
    best_loss: float


def save(folder: Path, checkpoint: Checkpoint, keep: int) -> Path:
    """Write `step-N.pt` aside, flush, rename, then drop all but the newest `keep` -> its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"step-{checkpoint.step:08d}.pt"
    write(path, checkpoint)
    for old in listed(folder)[:-keep]:
        old.unlink(missing_ok=True)
    return path


def write(path: Path, checkpoint: Checkpoint) -> None:
    """One file, atomically: a reader, or a run that is killed here, sees the old file or the new one, never a part."""
    aside = path.with_suffix(f".{os.getpid()}.part")
    with aside.open("wb") as file:
        torch.save({"format": FORMAT, **vars(checkpoint)}, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(aside, path)


def listed(folder: Path) -> list[Path]:
    """The complete checkpoints of a folder, oldest first."""
    return sorted(path for path in folder.glob("step-*.pt") if NAME.fullmatch(path.name))


def latest(folder: Path) -> Path | None:
    """The newest complete checkpoint, or None."""
    return paths[-1] if (paths := listed(folder)) else None


def load(path: Path) -> Checkpoint:
    """Read one checkpoint on the CPU; ValueError if the file is of another format."""
    held = torch.load(path, map_location="cpu", weights_only=True)
    if not isinstance(held, dict) or held.pop("format", None) != FORMAT:
        raise ValueError(f"{path} is not a checkpoint of format {FORMAT}")
    return Checkpoint(**held)
