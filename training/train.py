"""Trains the network: `python -m training.train training/configs/small.toml [--resume] [--out runs/small]`.

Under `torchrun --nproc-per-node N -m training.train ...` the same global batch is split over N ranks. A run is a folder:
`metrics.jsonl`, `config.json`, `step-*.pt` (the newest few), `best.pt` (the lowest validation loss).
"""

import argparse
import contextlib
import dataclasses
import json
import math
import os
import signal
import sys
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# Read when torch is loaded: threads that wait must sleep. Spinning is 2-3 times slower as soon as anything else runs on the
# machine, the producer of items for one (measured beside one busy process: 700-900 tokens/s spinning, 1,700-2,000 asleep).
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from model.bundle import BundleError
from model.config import ModelConfig
from model.transformer import Transformer
from training import checkpoint, memory
from training.checkpoint import Checkpoint, CheckpointConfig
from training.loader import (
    CorpusConfig,
    CorpusSource,
    LoaderConfig,
    MicroBatch,
    Source,
    StepBatch,
    Stream,
    load_tokenizer,
    micro_batches,
    uniform,
)  # fmt: skip
from training.loss import linear_cross_entropy
from training.optim import OptimConfig, adamw, learning_rate
from training.runlog import RunLog
from training.weights import Weights

END_OF_RUN = math.nextafter(1.0, 0.0)  # evaluation items have the levels of the last training items
PRECISIONS = {"float32": None, "bfloat16": torch.bfloat16}


class TrainingError(Exception):
    """A run that cannot start or go on; the message is one line that says what to do."""


@dataclass(frozen=True)
class TrainConfig:
    """A run. The tables of the TOML file are the dataclasses of the modules they configure."""

    model: ModelConfig
    loader: LoaderConfig
    optim: OptimConfig
    checkpoint: CheckpointConfig
    corpus: CorpusConfig
    mix: dict[str, float]  # core -> weight
    seed: int
    steps: int
    out: str
    device: str = "auto"  # auto = cuda if there is one; cpu, cuda
    precision: str = "bfloat16"
    threads: int = 2  # torch threads of a rank on a CPU
    gradient_checkpointing: bool = False
    compile: bool = False  # fuse the small operators of a block (torch.compile; on a CPU it wants a C++ compiler)
    init_from: str = ""  # a checkpoint or a bundle: its weights alone, grown if they are of a smaller network; empty = random
    log_every: int = 10
    evaluate_every: int = 200

    def __post_init__(self) -> None:
        """Raises ValueError where a run is impossible."""
        if self.precision not in PRECISIONS or self.device not in ("auto", "cpu", "cuda"):
            raise ValueError(f"precision is one of {', '.join(PRECISIONS)}; device is auto, cpu or cuda")
        if min(self.steps, self.threads, self.log_every, self.evaluate_every) < 1 or self.seed < 0:
            raise ValueError("steps, threads, log_every and evaluate_every must be at least 1, seed at least 0")
        if not self.mix or min(self.mix.values()) < 0 or sum(self.mix.values()) <= 0:
            raise ValueError("[mix] needs cores with positive weights")


@dataclass(frozen=True)
class Workload:
    """What is learnt: the training stream, a stream for each validation split, and how many ids are live."""

    source: Source
    evaluation: dict[str, Source]
    live_vocabulary: int


@dataclass(frozen=True)
class Rank:
    """This process among those of the run."""

    index: int
    count: int
    device: torch.device

    def total(self, *values: float) -> list[float]:
        """Sums over all ranks."""
        if self.count == 1:
            return list(values)
        held = torch.tensor(values, dtype=torch.float64, device=self.device)
        dist.all_reduce(held)
        return [float(value) for value in held.tolist()]


class Objective(nn.Module):
    """The summed loss of a micro-batch, as a module so that DDP can wrap it."""

    def __init__(self, model: Transformer) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, positions: Tensor, segments: Tensor, targets: Tensor, loss: Tensor) -> Tensor:
        """All [R, T] -> a float32 scalar; only positions with `loss` are projected to the vocabulary."""
        states = self.model.hidden(ids, positions, segments)
        return linear_cross_entropy(states[loss], self.model.lm_head.weight, targets[loss])


def read_config(path: Path, out: str | None = None) -> TrainConfig:
    """TOML -> TrainConfig; TrainingError names an unknown or missing key, or an impossible value."""
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text())
        parts = {"model": ModelConfig, "loader": LoaderConfig, "optim": OptimConfig, "checkpoint": CheckpointConfig}
        for name, part in {**parts, "corpus": CorpusConfig}.items():
            given = {key: tuple(value) if isinstance(value, list) else value for key, value in table.get(name, {}).items()}
            table[name] = part(**given)
        return TrainConfig(**table | ({"out": out} if out else {}))
    except (OSError, TypeError, ValueError) as fault:
        raise TrainingError(f"{path}: {fault}") from fault


def corpus_workload(config: TrainConfig) -> Workload:
    """The workload that the configuration names, from `training/corpus.py`."""
    splits = config.corpus.evaluation_splits
    known = {
        core: weight for core, weight in config.mix.items() if core not in ("none", "copy")
    }  # those have no trace to score
    return Workload(
        source=CorpusSource(config.corpus, config.mix, config.seed),
        evaluation={split: CorpusSource(config.corpus, known, config.seed, split) for split in splits},
        live_vocabulary=load_tokenizer(config.corpus.tokenizer).live,
    )


def tensors(batch: MicroBatch, device: torch.device) -> list[Tensor]:
    """The arrays of a micro-batch, in the order of `Objective.forward`."""
    arrays = (batch.ids, batch.positions, batch.segments, batch.targets, batch.loss)
    return [torch.from_numpy(array).to(device, non_blocking=True) for array in arrays]


def autocast(config: TrainConfig, device: torch.device) -> contextlib.AbstractContextManager[Any]:
    """Mixed precision where the configuration asks for it."""
    kind = PRECISIONS[config.precision]
    return contextlib.nullcontext() if kind is None else torch.autocast(device.type, dtype=kind)


def accumulate(objective: nn.Module, batch: StepBatch, scale: float, config: TrainConfig, rank: Rank) -> float:
    """Add the gradients of all micro-batches of a step -> the summed loss of this rank."""
    total = 0.0
    for i, micro in enumerate(batch.micro):
        last = i == len(batch.micro) - 1
        synced = isinstance(objective, DistributedDataParallel) and not last
        with objective.no_sync() if synced else contextlib.nullcontext():  # type: ignore[operator]
            with autocast(config, rank.device):
                loss = objective(*tensors(micro, rank.device))
            (loss * scale).backward()
        total += float(loss.detach())
    return total


@torch.no_grad()
def evaluate(
    model: Transformer, splits: dict[str, tuple[MicroBatch, ...]], config: TrainConfig, device: torch.device
) -> dict[str, float]:
    """Mean loss a learnt token, and the share of items whose learnt tokens are all the most likely ones, for each split."""
    model.eval()
    found: dict[str, float] = {}
    for split, batches in splits.items():
        loss, tokens, items, wrong = 0.0, 0, 0, 0
        for batch in batches:
            ids, positions, segments, targets, learnt = tensors(batch, device)
            with autocast(config, device):
                logits = model(ids, positions, segments, learnt).float()
            loss += float(nn.functional.cross_entropy(logits, targets[learnt], reduction="sum"))
            tokens += len(logits)
            missed = np.zeros_like(batch.loss)
            missed[batch.loss] = (logits.argmax(-1) != targets[learnt]).cpu().numpy()
            items += sum(int(row.max()) + 1 for row in batch.segments)
            wrong += sum(len(np.unique(row[bad])) for row, bad in zip(batch.segments, missed, strict=True))
        found[f"val_loss_{split}"] = loss / max(1, tokens)
        found[f"val_exact_{split}"] = 1 - wrong / max(1, items)
    model.train()
    if splits:
        found["val_loss"] = sum(found[f"val_loss_{split}"] for split in splits) / len(splits)
    return found


def run(config: TrainConfig, workload: Workload, resume: bool, rank: Rank) -> float:
    """One training run on one rank -> the last logged training loss. Raises TrainingError."""
    out, chief = Path(config.out), rank.index == 0
    newest = checkpoint.latest(out)
    if newest and not resume:
        raise TrainingError(f"{out} holds a run already: add --resume to go on with it, or name another --out")

    torch.manual_seed(config.seed)
    model = Transformer(config.model, workload.live_vocabulary, config.gradient_checkpointing).to(rank.device)
    optimiser = adamw(model, config.optim)
    start, best_loss = 0, math.inf
    if resume and newest:
        held = checkpoint.load(newest)
        start, best_loss = held.step, held.best_loss
        if held.next_item != start * config.loader.items_per_step:
            raise TrainingError(f"{newest} was written with another items_per_step: its place in the stream is lost")
        take_weights(model, Weights.of(held), newest)
        optimiser.load_state_dict(held.optimiser)
    elif config.init_from:
        take_weights(model, initial(Path(config.init_from), config.model), Path(config.init_from))
    if config.compile:
        model.compile_blocks()
    objective: nn.Module = Objective(model)
    if rank.count > 1:
        objective = DistributedDataParallel(objective)

    stream = Stream(workload.source, config.loader, config.seed, config.steps, rank.index, rank.count)
    batches = stream.batches(start)  # its producers end with it
    splits = evaluation_batches(workload, config) if chief else {}
    log = opened_log(out, start, config, model) if chief else None
    stop_asked = StopSignal()
    stopping, loss = False, math.nan

    model.train()
    step = start
    while True:
        done = step == config.steps
        if chief and (done or (step % config.evaluate_every == 0 and (step > start or start == 0))):
            found = evaluate(model, splits, config, rank.device)
            log.write(step, found)  # type: ignore[union-attr]
            if found.get("val_loss", math.inf) < best_loss:
                best_loss = found["val_loss"]
                checkpoint.write(out / "best.pt", snapshot(step, model, optimiser, config, best_loss))
        if chief and step > start and (done or stopping or step % config.checkpoint.every == 0):
            checkpoint.save(out, snapshot(step, model, optimiser, config, best_loss), config.checkpoint.keep)
        if done or stopping:
            break

        began = time.perf_counter()
        batch = next(batches)
        waited = time.perf_counter() - began
        loss_tokens, stops = rank.total(batch.loss_tokens, stop_asked.seen)
        # Dropout as a function of (seed, step, rank): a resumed run drops what the uninterrupted one drops.
        torch.manual_seed(int(uniform(config.seed, "dropout", step, rank.index) * 2**62))
        rate = learning_rate(config.optim, step, config.steps)
        for group in optimiser.param_groups:
            group["lr"] = rate
        optimiser.zero_grad(set_to_none=True)
        scale = rank.count / max(1.0, loss_tokens)  # DDP takes the mean over ranks
        summed = accumulate(objective, batch, scale, config, rank)
        norm = float(nn.utils.clip_grad_norm_(model.parameters(), config.optim.clip_norm, foreach=True))
        summed, items, tokens = rank.total(summed, batch.items, batch.tokens)
        loss = summed / max(1.0, loss_tokens)
        if not (math.isfinite(loss) and math.isfinite(norm)):
            kept = checkpoint.latest(out)
            raise TrainingError(f"step {step}: loss {loss}, gradient norm {norm}; the last good state is {kept or 'none'}")
        optimiser.step()
        step += 1
        stopping = stops > 0
        if log:
            log.count(step, loss, norm, rate, items, tokens, waited)
        if step % config.checkpoint.every == 0:
            memory.give_back()
    if log:
        log.close()
    return loss


def opened_log(out: Path, start: int, config: TrainConfig, model: Transformer) -> RunLog:
    """Make the run's folder, with the configuration in force -> its log."""
    out.mkdir(parents=True, exist_ok=True)
    (out / "config.json").write_text(json.dumps(dataclasses.asdict(config), indent=1))
    title = f"{sum(p.numel() for p in model.parameters()):,} parameters, {model.live_vocabulary:,} live ids"
    return RunLog(out, start, config.steps, config.log_every, title)


def initial(path: Path, config: ModelConfig) -> Weights:
    """What `init_from` names, grown where the network is to be a multiple of it. Raises TrainingError."""
    try:
        return Weights.read(path).grown_to(config)
    except (OSError, ValueError, BundleError) as fault:
        raise TrainingError(f"init_from: {fault}") from fault


def take_weights(model: Transformer, held: Weights, path: Path) -> None:
    """Load weights; TrainingError where they are of another network."""
    ours = (dataclasses.asdict(model.config) | {"dropout": 0}, model.live_vocabulary)
    theirs = (held.model_config | {"dropout": 0}, held.live_vocabulary)
    if ours != theirs:
        raise TrainingError(f"{path} holds another network: {theirs}, not {ours}")
    model.load_state_dict(held.state)


def snapshot(step: int, model: Transformer, optimiser: torch.optim.Optimizer, config: TrainConfig, best: float) -> Checkpoint:
    """The state after `step` steps."""
    return Checkpoint(
        step=step,
        next_item=step * config.loader.items_per_step,
        model=model.state_dict(),
        optimiser=optimiser.state_dict(),
        rng={"seed": config.seed, "torch": torch.get_rng_state()},
        model_config=dataclasses.asdict(config.model),
        live_vocabulary=model.live_vocabulary,
        train_config=dataclasses.asdict(config),
        best_loss=best,
    )


def evaluation_batches(workload: Workload, config: TrainConfig) -> dict[str, tuple[MicroBatch, ...]]:
    """The validation items of each split, made once."""
    made = {}
    for split, source in workload.evaluation.items():
        items = [source(i, END_OF_RUN) for i in range(config.corpus.evaluation_items)]
        made[split] = micro_batches(items, [False] * len(items), config.loader)
    return made


class StopSignal:
    """SIGTERM and SIGINT ask for a checkpoint and an end after the step that is running; a second one ends at once."""

    def __init__(self) -> None:
        self.seen = False
        with contextlib.suppress(ValueError):  # not in the main thread: then nobody signals us
            for name in (signal.SIGTERM, signal.SIGINT):
                signal.signal(name, self._notice)

    def _notice(self, number: int, _frame: object) -> None:
        if self.seen:
            sys.exit(128 + number)
        self.seen = True


def joined(config: TrainConfig) -> Rank:
    """This process's place, from torchrun's environment; alone without it. Joins the process group."""
    index, count = int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))
    cuda = config.device == "cuda" or (config.device == "auto" and torch.cuda.is_available())
    if cuda and not torch.cuda.is_available():
        raise TrainingError("device is cuda, and torch finds none")
    if config.loader.items_per_step < count:
        raise TrainingError(f"items_per_step {config.loader.items_per_step} leaves some of {count} ranks without an item")
    local = int(os.environ.get("LOCAL_RANK", "0"))
    if cuda:
        torch.cuda.set_device(local)
        torch.set_float32_matmul_precision("high")
    else:
        torch.set_num_threads(config.threads)
        memory.keep_freed()
    if count > 1:
        dist.init_process_group("nccl" if cuda else "gloo")
    return Rank(index, count, torch.device("cuda", local) if cuda else torch.device("cpu"))


def main(config_path: str | Path, resume: bool = False, out: str | None = None, workload: Workload | None = None) -> float:
    """Train as `config_path` says -> the last training loss. `workload` stands in for the corpus. Raises TrainingError."""
    config = read_config(Path(config_path), out)
    rank = joined(config)
    try:
        return run(config, workload or corpus_workload(config), resume, rank)
    finally:
        if dist.is_initialized():
            dist.destroy_process_group()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("config", type=Path)
    parser.add_argument(
        "--resume", action="store_true", help="go on from the newest checkpoint; from the start if there is none"
    )
    parser.add_argument("--out", help="the run's folder, instead of the configuration's")
    given = parser.parse_args()
    try:
        main(given.config, given.resume, given.out)
    except TrainingError as fault:
        sys.exit(f"training: {fault}")
