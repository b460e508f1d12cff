"""The exam and its report: the same questions for a checkpoint or a bundle, and the figures that docs/evaluation.md shows."""

import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rich.progress import Progress

from model import bundle
from model.answers import equal
from model.checks.steps import derives_answer
from model.confidence import Confidence, neutral
from model.config import ModelConfig
from model.familiar import Familiar
from model.reasoning import Candidate, Effort
from model.trace import LEVELS, UNKNOWN
from training import exam, report, scores
from training.answering import Examinees, OpenNetwork, Reply
from training.exam import Sheet
from training.scores import Flags, Shares

SHALLOW = ("elementary", "intermediate")
CALIBRATED = ("T0", "T1", "T4", "T7", exam.TYPED)
Scope = frozenset[tuple[str, str]]
Table = dict[str, Any]


@dataclass(frozen=True)
class Marked:
    """One question with its reply, marked."""

    sheet: Sheet
    reply: Reply
    greedy_right: bool
    right: bool
    reasoned: bool  # every step true, as many derivations as the depth, the last one derives the answer, the answer right

    @property
    def pair(self) -> tuple[str, str]:
        """The (core, level) that the question really is of."""
        return (self.sheet.core, self.sheet.level)


def examine(student: Examinees, sheets: Sequence[Sheet], effort: Effort, title: str) -> list[Marked]:
    """Answer and mark every sheet, with a progress bar."""
    with Progress() as progress:
        task = progress.add_task(title, total=len(sheets))
        questions = [sheet.question for sheet in sheets]
        replies = student.replies(questions, effort, lambda n: progress.advance(task, n))
    return [mark(sheet, reply) for sheet, reply in zip(sheets, replies, strict=True)]


def mark(sheet: Sheet, reply: Reply) -> Marked:
    """Compare a reply with the solver's answer."""
    right = is_right(sheet, reply.chosen)
    return Marked(sheet, reply, is_right(sheet, reply.greedy), right, right and _reasoned(sheet, reply.chosen))


def is_right(sheet: Sheet, candidate: Candidate) -> bool:
    """Exact typed match with the solver; for a foreign question, the one right reply is that it is out of scope."""
    if sheet.problem is None:
        return candidate.fault == "out_of_scope"
    return candidate.trace is not None and same_answer(sheet, candidate.trace.answer)


def same_answer(sheet: Sheet, answer: str) -> bool:
    """Exact typed match with the answer of a sheet that has one."""
    return sheet.problem is not None and equal(answer, sheet.problem.answer)


def _reasoned(sheet: Sheet, candidate: Candidate) -> bool:
    if sheet.problem is None or candidate.trace is None:
        return False
    derivations = sum(" = " in step or " so " in step for step in candidate.trace.steps)
    expected = sum(" = " in step or " so " in step for step in sheet.problem.steps)
    return all(candidate.steps_true) and derivations >= min(expected, sheet.problem.depth) and derives_answer(candidate.trace)


def figures(marked: Sequence[Marked], confidence: Confidence, threshold: float, scope: Scope) -> Table:
    """Every figure of the exam: over the served pairs and over everything, by split, core and level."""
    everything = [one for one in marked if one.sheet.problem is not None]
    served = [one for one in everything if one.pair in scope]
    return {
        "items": len(marked),
        "served_pairs": len(scope),
        "not_trained": sorted(set(exam.every_core()) - {one.sheet.core for one in everything}),
        "served": _figures(served, confidence, threshold, scope) if served else None,
        "everything": _figures(everything, confidence, threshold, scope),
        "by_core_and_level": _by_pair(everything),
        "typed": _typed([one for one in everything if one.sheet.split == exam.TYPED], confidence, threshold, scope),
        "foreign": _foreign([one for one in marked if one.sheet.problem is None], confidence, threshold, scope),
    }


def _figures(marked: Sequence[Marked], confidence: Confidence, threshold: float, scope: Scope) -> Table:
    splits = sorted({one.sheet.split for one in marked})
    by_split = {split: _correctness([one for one in marked if one.sheet.split == split]) for split in splits}
    shallow = {
        split: _correctness([one for one in marked if one.sheet.split == split and one.sheet.level in SHALLOW])
        for split in splits
    }
    return {
        "n": len(marked),
        "by_split": by_split,
        "elementary_and_intermediate": {split: found for split, found in shallow.items() if found["n"]},
        **_correctness(marked),
        "confidence": _confidence(marked, confidence, threshold, scope),
    }


def _correctness(marked: Sequence[Marked]) -> Table:
    count = len(marked)
    verified = [one for one in marked if one.reply.chosen.passes]
    greedy_verified = [one for one in marked if one.reply.greedy.passes]
    return {
        "n": count,
        "answers_greedy": _share(one.greedy_right for one in marked),
        "answers_retried": _share(one.right for one in marked),
        "reasoning": _share(one.reasoned for one in marked),
        "verified_greedy": _share(one.reply.greedy.passes for one in marked),
        "verified_retried": _share(one.reply.chosen.passes for one in marked),
        "false_pass_greedy": _share(not one.greedy_right for one in greedy_verified),
        "false_pass_retried": _share(not one.right for one in verified),
    }


def _share(flags: Any) -> float | None:
    found = list(flags)
    return sum(found) / len(found) if found else None


def _by_pair(marked: Sequence[Marked]) -> list[Table]:
    rows = []
    for core in sorted({one.sheet.core for one in marked}):
        for level in LEVELS:
            row: Table = {"core": core, "level": level}
            for split in ("T0", "T1", "T7"):
                own = [one for one in marked if one.pair == (core, level) and one.sheet.split == split]
                row[split] = _share(one.right for one in own)
            rows.append(row)
    return rows


def probabilities(marked: Sequence[Marked], confidence: Confidence) -> Shares:
    """The returned confidence of every reply; 0 where there is no trace."""
    return np.array(
        [0.0 if one.reply.chosen.trace is None else confidence.probability(one.reply.chosen.features) for one in marked]
    )


def given(marked: Sequence[Marked], shares: Shares, threshold: float, scope: Scope) -> Flags:
    """Which replies are answers rather than abstentions: verified, confident, and tagged as a served pair."""
    return np.array([_tagged(one, scope) and one.reply.chosen.passes for one in marked], bool) & (shares >= threshold)


def _tagged(one: Marked, scope: Scope) -> bool:
    trace = one.reply.chosen.trace
    return trace is not None and (trace.tags.core, trace.tags.level) in scope


def _confidence(marked: Sequence[Marked], confidence: Confidence, threshold: float, scope: Scope) -> Table:
    own = [one for one in marked if one.sheet.split in CALIBRATED]
    shares, right = probabilities(own, confidence), np.array([one.right for one in own], bool)
    splits = [one.sheet.split for one in own]
    covered, risk = scores.coverage(given(own, shares, threshold, scope), right, scores.split_weights(splits))
    by_split = {
        split: scores.auroc(shares[[s == split for s in splits]], right[[s == split for s in splits]])
        for split in sorted(set(splits) - {"T7"})
    }
    measured = [value for value in by_split.values() if value is not None]
    return {
        "n": len(own),
        "ece": scores.calibration_error(shares, right),
        "ece_interval": scores.bootstrap(scores.calibration_error, shares, right),
        "auroc_wrong_by_split": by_split,
        "auroc_wrong": float(np.mean(measured)) if measured else None,
        "auroc_twins": _twins(own, shares),
        "aurc": scores.risk_coverage_area(shares, right),
        "threshold": threshold,
        "coverage": covered,
        "risk": risk,
    }


def _twins(marked: Sequence[Marked], shares: Shares) -> float | None:
    """U-near: twins that were given a value against answerable questions that were answered rightly."""
    twins = np.array([one.sheet.split == "T7" and _valued(one.reply.chosen) for one in marked], bool)
    partners = np.array([one.sheet.split == "T0" and one.right for one in marked], bool)
    keep = twins | partners
    return scores.auroc(shares[keep], partners[keep])


def _valued(candidate: Candidate) -> bool:
    return candidate.trace is not None and candidate.trace.answer != UNKNOWN


def _typed(marked: Sequence[Marked], confidence: Confidence, threshold: float, scope: Scope) -> Table:
    """What becomes of questions that people typed: how many are answered rather than abstained from, and how many of these wrongly."""
    answered = given(marked, probabilities(marked, confidence), threshold, scope) if marked else np.array([], bool)
    wrong = [not one.right for one, taken in zip(marked, answered, strict=True) if taken]
    return {"n": len(marked), "answered": int(answered.sum()), "wrong": sum(wrong)}


def _foreign(marked: Sequence[Marked], confidence: Confidence, threshold: float, scope: Scope) -> Table:
    answered = given(marked, probabilities(marked, confidence), threshold, scope) if marked else np.array([], bool)
    return {"n": len(marked), "recognised": _share(one.greedy_right for one in marked), "answered": int(answered.sum())}


def main(target: Path, open_network: OpenNetwork, half: str, scale: float, out: Path | None) -> Table:
    """Examine a checkpoint (.pt) or a bundle, print the report or write it to `out`. Raises BundleError, OSError, ValueError."""
    with tempfile.TemporaryDirectory() as folder:
        one = _opened(target, Path(folder))
        with Examinees(open_network, one.graph, one.tokenizer, one.familiar) as student:
            marked = examine(student, exam.sheets(half, scale, one.cores), Effort.MEDIUM, f"exam, {half} half")
    table = figures(marked, one.confidence, one.threshold, one.scope) | one.recorded
    table |= {"half": half, "machine": report.machine(), "commit": commit()}
    text = report.evaluation(str(target), table)
    if out is None:
        print(text)
    else:
        aside = out.with_name(f".{out.name}.part")
        aside.write_text(text)
        aside.replace(out)
    return table


@dataclass(frozen=True)
class _Examinee:
    """What is examined: a graph with its tokeniser, how much of what it says is given, and the cores it was trained on."""

    graph: Path
    tokenizer: Path
    familiar: Familiar
    cores: list[str]
    confidence: Confidence
    threshold: float
    scope: Scope
    recorded: Table  # figures of its release


def _opened(target: Path, folder: Path) -> _Examinee:
    """The bundle, or the checkpoint, exported into `folder`."""
    if target.is_dir():
        held = bundle.load(target)
        details = held.details
        recorded = {key: details.evaluation[key] for key in ("int8_against_fp32", "torch_against_onnx")}
        scope = frozenset((core, level) for core, level in details.served_scope)
        confidence, cores = Confidence.load(held.confidence), exam.trained_cores(details.training)
        familiar = Familiar.load(held.familiar)
        return _Examinee(held.model, held.tokenizer, familiar, cores, confidence, details.threshold, scope, recorded)
    from model import export  # torch is needed for checkpoints only
    from training import checkpoint

    found = checkpoint.load(target)
    graph = folder / "fp32.onnx"
    export.save(export.export(found.model, ModelConfig(**found.model_config)), graph)
    tokenizer, cores = Path(found.train_config["corpus"]["tokenizer"]), exam.trained_cores(found.train_config)
    return _Examinee(graph, tokenizer, Familiar.of(()), cores, neutral(), 0.0, frozenset(exam.pairs(cores)), {})


def commit() -> str:
    """The repository's commit, with `+` where the tree differs from it."""
    try:
        head = subprocess.run(["git", "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True, check=True)
        changed = subprocess.run(["git", "status", "--porcelain", "-uno"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return head.stdout.strip() + ("+" if changed.stdout.strip() else "")
