"""What people read of an exam: docs/evaluation.md and the bundle's card. Every figure comes from the table of `evaluate.figures`."""

import os
import platform
from pathlib import Path
from typing import Any

from model.bundle import Details
from model.trace import LEVELS

Table = dict[str, Any]

_DEFINITIONS = """
- **answers**: exact typed match with the solver; *greedy* is one pass, *retried* is verified retry (medium effort).
- **reasoning**: every step is true by machine, there are as many derivations as the problem needs, the last one derives the
  answer, and the answer is right.
- **verified**: the executed backward check passes, binds to the question and fails for perturbed answers; over all outputs.
- **false pass**: wrong among the verified.
- **T0** same distribution as training, other instances · **T1** held-out clause patterns · **T4** one to three steps deeper than
  trained · **T7** unanswerable twins, where `unknown` is right · **typed** questions that people typed, in words of their own.
- **served pairs**: (core, level) whose lower Wilson bound on fresh dev items is at least 0.85; elsewhere the service abstains.
- **ECE** over 15 bins, of the returned confidence before the decision to abstain. **Coverage** and **risk** at the threshold
  that the dev half chose for a risk of 5 %, over every split weighted equally and over its typed questions alone.
"""


def machine() -> str:
    """This machine in words: processor, cores, system."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.partition(":")[2].strip() for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        model = names[0] if names else model
    return f"{model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def evaluation(title: str, table: Table) -> str:
    """docs/evaluation.md as text."""
    parts = [
        f"# Evaluation of {title}",
        f"Written by `alen evaluate`; {table['items']} questions of the {table['half']} half. "
        f"Machine: {table['machine']}. Commit: {table['commit']}.",
        _DEFINITIONS.strip(),
        f"## Over everything\n\n{_splits(table['everything'])}",
        _confidence(table["everything"]["confidence"]),
    ]
    if table["served"]:
        parts += [
            f"## Over the {table['served_pairs']} served pairs of {len(table['by_core_and_level'])}\n\n{_splits(table['served'])}",
            _confidence(table["served"]["confidence"]),
        ]
    parts += [f"## By core and level (retried)\n\n{_pairs(table)}", _typed(table["typed"]), _foreign(table["foreign"])]
    if table.get("not_trained"):
        parts.append(f"Not trained yet, hence neither examined nor served: {', '.join(table['not_trained'])}.")
    if "int8_against_fp32" in table:
        parts.append(_quantised(table))
    return "\n\n".join(parts) + "\n"


def model_card(details: Details) -> str:
    """MODEL_CARD.md of a bundle."""
    shape = details.model
    served = ", ".join(f"{core} {level}" for core, level in details.served_scope) or "none"
    return (
        f"# ALEN {shape['width']}x{shape['layers']}\n\n"
        f"A decoder of {shape['layers']} layers and width {shape['width']}, {shape['heads']} heads, feed-forward "
        f"{shape['feed_forward']}; {shape['live_vocabulary']} of {shape['vocabulary']} vocabulary ids are live, dead rows are left "
        "out. Trained from scratch on generated problems whose answers come from solvers; no text of any benchmark, no world "
        "knowledge.\n\n"
        "**Results of calculations are computed by the server, not by the network.** Weights are 7-bit integers per output channel "
        "(so that products cannot saturate on processors without VNNI), activations are quantised row by row when they occur, so "
        "that an answer does not depend on what shares its batch; embeddings are 8-bit per row.\n\n"
        f"Served: {served}. Elsewhere the service abstains.\n\n" + evaluation("this bundle", details.evaluation)
    )


def _splits(table: Table) -> str:
    head = "| split | n | answers greedy | retried | elementary + intermediate, greedy | retried | reasoning | verified | false pass |"
    rows = [head, "|---|---|---|---|---|---|---|---|---|"]
    for split, found in [*table["by_split"].items(), ("all", table)]:
        shallow = table["elementary_and_intermediate"].get(split, {})
        cells = [
            found["answers_greedy"], found["answers_retried"], shallow.get("answers_greedy"), shallow.get("answers_retried"),
            found["reasoning"], found["verified_retried"], found["false_pass_retried"],
        ]  # fmt: skip
        rows.append(f"| {split} | {found['n']} | " + " | ".join(map(_percent, cells)) + " |")
    return "\n".join(rows)


def _confidence(table: Table) -> str:
    low, high = table["ece_interval"]
    return (
        f"Confidence (n = {table['n']}): ECE {table['ece']:.3f} ({low:.3f}–{high:.3f}), AUROC wrong against right "
        f"{_figure(table['auroc_wrong'])}, twins given a value against partners answered rightly {_figure(table['auroc_twins'])}, "
        f"AURC {table['aurc']:.3f}. Threshold {table['threshold']:.3f}: coverage {_percent(table['coverage'])}, "
        f"realised risk {_percent(table['risk'])}. Unseen families (T6) are not measured yet."
    )


def _pairs(table: Table) -> str:
    rows = ["| core | " + " | ".join(f"{level} T0 / T1 / T7" for level in LEVELS) + " |", "|---" * (1 + len(LEVELS)) + "|"]
    by_core: dict[str, list[str]] = {}
    for row in table["by_core_and_level"]:
        by_core.setdefault(row["core"], []).append(" / ".join(_percent(row[split]) for split in ("T0", "T1", "T7")))
    return "\n".join(rows + [f"| {core} | " + " | ".join(cells) + " |" for core, cells in by_core.items()])


def _typed(table: Table) -> str:
    if not table["n"]:
        return "No typed question is about what the network was trained on."
    wrong = _percent(table["wrong"] / table["answered"]) if table["answered"] else "–"
    return (
        f"Questions that people typed: {table['n']}, answered {table['answered']} "
        f"({_percent(table['answered'] / table['n'])}), wrongly {table['wrong']} ({wrong} of the answered)."
    )


def _foreign(table: Table) -> str:
    return (
        f"Questions outside everything known (other languages, open questions, noise): {table['n']}, recognised as such "
        f"{_percent(table['recognised'])}, given an answer {table['answered']}."
    )


def _quantised(table: Table) -> str:
    found = table["int8_against_fp32"]
    return (
        f"## INT8 against fp32\n\nGreedy answers on T0 and T1, the same {found['n']} questions: fp32 {_percent(found['fp32'])}, "
        f"INT8 {_percent(found['int8'])}; difference {100 * found['difference']:+.2f} ± {100 * found['half_width']:.2f} points. "
        f"Largest difference of a logit between torch and the fp32 graph: {table['torch_against_onnx']:.1e}."
    )


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
