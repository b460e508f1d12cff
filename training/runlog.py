"""What a run tells: rows in metrics.jsonl, and a progress bar or lines on the console."""

import json
import time
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


class RunLog:
    """metrics.jsonl, and a progress bar on a terminal or a line a log on anything else."""

    def __init__(self, out: Path, start: int, steps: int, log_every: int, title: str) -> None:
        self._path = out / "metrics.jsonl"
        kept = self._path.read_text().splitlines() if start and self._path.exists() else []
        # What a killed run logged after its last checkpoint happens again.
        self._path.write_text("".join(line + "\n" for line in kept if line.endswith("}") and json.loads(line)["step"] <= start))
        self._every, self._console = log_every, Console()
        self._console.print(f"{out}: {title}, steps {start}-{steps}")
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bar = Progress(*columns, console=self._console, disable=not self._console.is_terminal)
        self._task = self._bar.add_task("training", total=steps, completed=start)
        self._bar.start()
        self._restart()

    def _restart(self) -> None:
        self._since, self._tokens, self._items, self._waited, self._losses = time.perf_counter(), 0.0, 0.0, 0.0, list[float]()

    def count(self, step: int, loss: float, norm: float, rate: float, items: float, tokens: float, waited: float) -> None:
        """One step is done; every `log_every` of them a row is written."""
        self._items, self._tokens, self._waited = self._items + items, self._tokens + tokens, self._waited + waited
        self._losses.append(loss)
        self._bar.update(self._task, completed=step, description=f"loss {loss:.3f}")
        if step % self._every:
            return
        spent = time.perf_counter() - self._since
        row = {"train_loss": sum(self._losses) / len(self._losses), "learning_rate": rate, "grad_norm": norm}
        speed = {"tokens_per_second": self._tokens / spent, "samples_per_second": self._items / spent}
        self.write(step, {**row, **speed, "waiting_share": self._waited / spent})
        self._restart()

    def write(self, step: int, values: dict[str, float]) -> None:
        """Append one row."""
        row = {"step": step, "time": round(time.time(), 3), **values}
        with self._path.open("a") as file:
            file.write(json.dumps(row) + "\n")
        if not self._console.is_terminal:
            self._console.print(f"{step:>7} " + " ".join(f"{k}={v:.4g}" for k, v in values.items()), soft_wrap=True)

    def close(self) -> None:
        """Leave the terminal as it was."""
        self._bar.stop()
