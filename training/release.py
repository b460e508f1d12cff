"""Checkpoint -> fp32 ONNX -> INT8 -> exam on the dev half -> confidence, scope, threshold -> exam on the test half -> gates -> bundle.

The exam runs on the INT8 graph through the engine that serves it, which the caller hands in as `open_network`.
"""

import hashlib
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from rich.console import Console

from model import bundle, export, quantize
from model.confidence import Confidence
from model.config import ModelConfig
from model.reasoning import Effort
from model.tokenizer import Tokenizer
from model.transformer import Transformer
from training import calibrate, checkpoint, corpus, evaluate, exam, report, scores, wordings
from training.answering import Examinees, Network, OpenNetwork
from training.evaluate import CALIBRATED, Marked, Scope, Table
from training.exam import Sheet

RISK = 0.05
SCOPE_BOUND = 0.85
SCOPE_ITEMS = 200  # a pair, whatever the scale of the exam: a bound on fewer items serves by luck
STAGE_SHARE = 0.2  # of them are answered before pairs are ruled out


class ReleaseError(Exception):
    """A gate that does not hold, or a run that cannot be released; one line."""


@dataclass(frozen=True)
class Gate:
    """A figure with the bound that it must keep."""

    name: str
    value: float
    bound: float

    @property
    def holds(self) -> bool:
        """Fails closed: a figure that is not a number does not hold."""
        return self.value <= self.bound


def main(run: Path, out: Path, open_network: OpenNetwork, scale: float = 1.0) -> Path:
    """Release the best checkpoint of a run folder into `out`. Raises ReleaseError naming the gates that do not hold."""
    console = Console()
    path = _best(run)
    held = checkpoint.load(path)
    tokenizer_path = Path(held.train_config["corpus"]["tokenizer"])
    tokenizer = Tokenizer.load(tokenizer_path)
    config = ModelConfig(**held.model_config)
    cores = exam.trained_cores(held.train_config)
    familiar = wordings.known(held.train_config["mix"])
    full = export.export(held.model, config)
    small = quantize.quantize(full)
    with tempfile.TemporaryDirectory() as folder:
        fp32, int8 = Path(folder, "fp32.onnx"), Path(folder, "int8.onnx")
        export.save(full, fp32)
        export.save(small, int8)
        console.print(f"{path}: {int8.stat().st_size / 1e6:.1f} MB INT8, {fp32.stat().st_size / 1e6:.1f} MB fp32")
        with Examinees(open_network, int8, tokenizer_path, familiar) as student:
            confidence, threshold, scope = _fitted(student, scale, cores)
            marked = evaluate.examine(student, exam.sheets("test", scale, cores), Effort.MEDIUM, "exam, test half, INT8")
        table = evaluate.figures(marked, confidence, threshold, scope)
        with Examinees(open_network, fp32, tokenizer_path, familiar) as full_size:
            again = [one.sheet for one in marked]
            reference = evaluate.examine(full_size, again, Effort.LOW, "exam, test half, fp32")
        table["int8_against_fp32"] = _against(reference, marked)
        table["torch_against_onnx"] = _logit_gap(held, config, open_network(fp32), tokenizer, marked)
        gates = _gates(table)
        table["gates"] = [asdict(gate) | {"holds": gate.holds} for gate in gates]
        table |= {"half": "test", "machine": report.machine(), "commit": evaluate.commit()}
        failed = [gate for gate in gates if not gate.holds]
        if failed:
            raise ReleaseError("; ".join(f"gate {g.name}: {g.value:.4g}, at most {g.bound:.4g}" for g in failed))
        details = bundle.Details(
            model=held.model_config | {"live_vocabulary": held.live_vocabulary},
            data_digest=hashlib.sha256(repr((corpus.GENERATOR_VERSION, corpus.CORES)).encode()).hexdigest(),
            training=held.train_config | {"steps_done": held.step},
            git_commit=evaluate.commit(),
            checkpoint_sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
            evaluation=table,
            served_scope=sorted([core, level] for core, level in scope),
            threshold=threshold,
        )
        files = {
            "model.onnx": int8.read_bytes(),
            "tokenizer.json": tokenizer_path.read_bytes(),
            "confidence.json": confidence.to_json().encode(),
            "familiar.bin": familiar.to_bytes(),
            "MODEL_CARD.md": report.model_card(details).encode(),
        }
        return bundle.write(out, files, details).folder


def _best(run: Path) -> Path:
    if run.is_file():
        return run
    best = run / "best.pt"
    found = best if best.exists() else checkpoint.latest(run)
    if found is None:
        raise ReleaseError(f"{run} holds no checkpoint: train first, `alen train training/configs/small.toml`")
    return found


def _fitted(student: Examinees, scale: float, cores: Sequence[str]) -> tuple[Confidence, float, Scope]:
    """Confidence, threshold and served scope, all from the dev halves."""
    scope = served_scope(_screened(student, SCOPE_ITEMS, exam.pairs(cores)))
    dev = evaluate.examine(student, exam.sheets("dev", scale, cores), Effort.MEDIUM, "exam, dev half")
    read = [one for one in dev if one.reply.chosen.trace is not None]
    confidence = calibrate.fit([one.reply.chosen.features for one in read], np.array([one.right for one in read], bool))
    return confidence, _threshold(dev, confidence, scope), scope


def _screened(student: Examinees, count: int, pairs: Sequence[tuple[str, str]]) -> list[Marked]:
    """`count` fresh items a pair, in stages; fewer for a pair that is ruled out before, which saves most of the time."""
    marked: list[Marked] = []
    stage = max(1, int(count * STAGE_SHARE))
    for start in range(0, count, stage):
        sheets = exam.scope_sheets(pairs, range(start, min(start + stage, count)))
        marked += evaluate.examine(student, sheets, Effort.MEDIUM, f"{len(pairs)} pairs, {start} items each done")
        wrong = {pair: [not one.right for one in marked if one.pair == pair] for pair in pairs}
        pairs = [pair for pair, missed in wrong.items() if _is_hopeful(sum(missed), len(missed), count)]
    return marked


def _is_hopeful(wrong: int, asked: int, count: int) -> bool:
    """Whether a pair may still be served: neither does the upper bound of its share so far, nor would all the rest being right."""
    return 1 - exam.wilson_lower(wrong, asked) >= SCOPE_BOUND and exam.wilson_lower(count - wrong, count) >= SCOPE_BOUND


def served_scope(marked: Sequence[Marked]) -> Scope:
    """The pairs whose lower Wilson bound is at least 0.85."""
    pairs = {one.pair for one in marked}
    counts = {pair: [one.right for one in marked if one.pair == pair] for pair in pairs}
    return frozenset(pair for pair, right in counts.items() if exam.wilson_lower(sum(right), len(right)) >= SCOPE_BOUND)


def _threshold(dev: Sequence[Marked], confidence: Confidence, scope: Scope) -> float:
    """The lowest that keeps the risk over all splits, weighted equally, and over the typed questions alone, if any does."""
    typed = _lowest([one for one in dev if one.sheet.split == exam.TYPED], confidence, scope)
    return max(_lowest([one for one in dev if one.sheet.split in CALIBRATED], confidence, scope), typed if typed < 1 else 0.0)


def _lowest(own: Sequence[Marked], confidence: Confidence, scope: Scope) -> float:
    shares = evaluate.probabilities(own, confidence)
    answerable = evaluate.given(own, shares, 0.0, scope)
    weights = scores.split_weights([one.sheet.split for one in own])
    return scores.threshold(shares, np.array([one.right for one in own], bool), answerable, weights, RISK)


def _against(reference: Sequence[Marked], marked: Sequence[Marked]) -> Table:
    keep = [i for i, one in enumerate(marked) if one.sheet.split in ("T0", "T1")]
    first = np.array([reference[i].greedy_right for i in keep], bool)
    second = np.array([marked[i].greedy_right for i in keep], bool)
    difference, spread = scores.paired_difference(first, second)
    return {
        "n": len(keep),
        "fp32": float(first.mean()),
        "int8": float(second.mean()),
        "difference": difference,
        "half_width": spread,
    }


def _logit_gap(held: Any, config: ModelConfig, network: Network, tokenizer: Tokenizer, marked: Sequence[Marked]) -> float:
    """Largest difference of a logit between torch and the fp32 graph over a few questions."""
    torch.set_num_threads(1)
    model = Transformer(config, live_vocabulary=held.live_vocabulary)
    model.load_state_dict(held.model)
    model.eval()
    gap = 0.0
    for sheet in _some([one.sheet for one in marked], 20):
        ids = tokenizer.encode_question(sheet.question)
        with torch.no_grad():
            expected = model(torch.tensor([ids]), torch.arange(len(ids))[None])[0, -1].numpy()
        gap = max(gap, float(np.abs(network.step([(0, 0, tuple(ids))])[0] - expected).max()))
    return gap


def _some(sheets: Sequence[Sheet], count: int) -> Sequence[Sheet]:
    return sheets[:: max(1, len(sheets) // count)][:count]


def _gates(table: Table) -> list[Gate]:
    chosen = table["served"] or table["everything"]
    return [
        Gate("torch against fp32 ONNX, largest difference of a logit", table["torch_against_onnx"], 1e-3),
        Gate("answers lost to INT8, share", -table["int8_against_fp32"]["difference"], 0.005),
        Gate("expected calibration error", chosen["confidence"]["ece"], 0.05),
        Gate("false passes among verified", chosen["false_pass_retried"], 0.05),
        Gate("pairs served, short of one", 1 - table["served_pairs"], 0),
    ]
