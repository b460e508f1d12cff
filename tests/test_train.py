"""Training on a toy stream: repeat a word after a question about it."""

import dataclasses
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch

from model.config import PRESETS
from model.transformer import Transformer
from service.settings import SHIPPED_BUNDLE
from tests.conftest import CONFIG as TINY
from tests.conftest import Tiny
from training import checkpoint
from training.corpus import COPYING, CORES
from training.loader import (
    PADDING,
    CorpusConfig,
    CorpusSource,
    LoaderConfig,
    Stream,
    load_tokenizer,
    micro_batches,
    pack,
    uniform,
)
from training.optim import OptimConfig, learning_rate
from training.train import END_OF_RUN, TrainingError, Workload, initial, main, read_config, take_weights

ROOT = Path(__file__).resolve().parents[1]
SMOKE = ROOT / "training/configs/cpu-smoke.toml"
LIVE = 24


@dataclass(frozen=True)
class Item:
    ids: list[int]
    question_length: int
    computed: list[bool]


def toy(index: int, _progress: float) -> Item:
    """A few symbols, then the same symbols again; the first symbol of the copy is 'computed'."""
    count = 2 + int(4 * uniform("count", index))
    word = [4 + int(20 * uniform("symbol", index, k)) for k in range(count)]
    ids = [1, *word, 2, *word, 3]
    return Item(ids, count + 2, [i == count + 2 for i in range(len(ids))])


def unstable(index: int, progress: float) -> Item:
    """A stream whose item 40 cannot be made."""
    if index == 40:
        raise ArithmeticError("no such item")
    return toy(index, progress)


WORKLOAD = Workload(toy, {"T0": toy}, LIVE)


def configured(tmp_path: Path, **changes: str) -> Path:
    """The smoke configuration with some lines replaced."""
    lines = SMOKE.read_text().splitlines()
    for key, value in changes.items():
        assert any(line.startswith(f"{key} =") for line in lines), key
        lines = [f"{key} = {value}" if line.startswith(f"{key} =") else line for line in lines]
    path = tmp_path / f"config-{len(list(tmp_path.iterdir()))}.toml"
    path.write_text("\n".join(lines))
    return path


def metrics(out: Path, key: str) -> list[float]:
    rows = [json.loads(line) for line in (out / "metrics.jsonl").read_text().splitlines()]
    return [row[key] for row in rows if key in row]


def weights(out: Path) -> dict[str, torch.Tensor]:
    newest = checkpoint.latest(out)
    assert newest is not None
    return checkpoint.load(newest).model


def started(config: Path, out: Path, *prefix: str, resume: bool = False) -> subprocess.Popen[str]:
    """The same training in a process of its own."""
    code = (
        "import sys; from tests.test_train import main, WORKLOAD; main(sys.argv[1], sys.argv[3] == '1', sys.argv[2], WORKLOAD)"
    )
    script = config.with_suffix(".py")
    script.write_text(f"if __name__ == '__main__':\n    {code}\n")
    command = [sys.executable, *prefix, str(script), str(config), str(out), "1" if resume else "0"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return subprocess.Popen(command, cwd=ROOT, env=environment, text=True, start_new_session=True, **pipes)


def wait_for_step(out: Path, step: int) -> None:
    deadline = time.monotonic() + 40
    while not any(int(path.stem[5:]) >= step for path in checkpoint.listed(out)):
        assert time.monotonic() < deadline, "the run never got there"
        time.sleep(0.02)


def test_the_smoke_run_learns(tmp_path: Path) -> None:
    """The loss of the smoke configuration falls, and every promised file and metric is there."""
    out = tmp_path / "run"
    main(SMOKE, out=str(out), workload=WORKLOAD)
    losses = metrics(out, "train_loss")
    assert losses[-1] < losses[0] - 0.5
    assert metrics(out, "val_loss_T0")[-1] < metrics(out, "val_loss_T0")[0] - 0.5
    for key in ("learning_rate", "grad_norm", "tokens_per_second", "samples_per_second", "val_exact_T0"):
        assert metrics(out, key), key
    assert [path.name for path in checkpoint.listed(out)] == ["step-00000040.pt", "step-00000060.pt"]
    assert (out / "best.pt").exists()


@pytest.mark.parametrize("workers", ["0", "2"])
def test_a_resumed_run_is_the_uninterrupted_one(tmp_path: Path, workers: str) -> None:
    """Stopping at step 20 and resuming gives bit for bit the weights of a run that never stopped, dropout included."""
    config = configured(tmp_path, dropout="0.2", steps="30", every="10", workers=workers)
    main(config, out=str(tmp_path / "whole"), workload=WORKLOAD)
    main(config, out=str(tmp_path / "broken"), workload=WORKLOAD)
    (tmp_path / "broken/step-00000030.pt").unlink()
    main(config, resume=True, out=str(tmp_path / "broken"), workload=WORKLOAD)
    whole, broken = weights(tmp_path / "whole"), weights(tmp_path / "broken")
    assert all(torch.equal(whole[name], broken[name]) for name in whole)
    assert metrics(tmp_path / "whole", "train_loss") == metrics(tmp_path / "broken", "train_loss")


def test_a_killed_run_goes_on(tmp_path: Path) -> None:
    """After kill -9 the newest checkpoint is whole, and resuming from it ends in the weights of an undisturbed run."""
    config = configured(tmp_path, steps="400", every="20", evaluate_every="400")
    process = started(config, tmp_path / "killed")
    wait_for_step(tmp_path / "killed", 40)
    process.kill()
    process.communicate()
    reached = checkpoint.latest(tmp_path / "killed")
    assert reached is not None
    assert checkpoint.load(reached).step < 400
    (tmp_path / "killed/step-00000399.123.part").write_bytes(b"half a checkpoint")
    main(config, resume=True, out=str(tmp_path / "killed"), workload=WORKLOAD)
    main(config, out=str(tmp_path / "whole"), workload=WORKLOAD)
    killed, whole = weights(tmp_path / "killed"), weights(tmp_path / "whole")
    assert all(torch.equal(killed[name], whole[name]) for name in whole)


def test_sigterm_writes_a_checkpoint(tmp_path: Path) -> None:
    """SIGTERM, to the producers of items too, ends a run in order: status 0, and a checkpoint of the step it had reached."""
    config = configured(tmp_path, steps="5000", every="30", evaluate_every="5000", workers="1")
    process = started(config, tmp_path / "run")
    wait_for_step(tmp_path / "run", 30)
    os.killpg(process.pid, signal.SIGTERM)
    process.communicate(timeout=30)
    assert process.returncode == 0
    newest = checkpoint.latest(tmp_path / "run")
    assert newest is not None
    assert 30 <= checkpoint.load(newest).step < 5000


def test_two_ranks_equal_one(tmp_path: Path) -> None:
    """Two gloo processes on the same global batch end within 1e-5 of one process.

    The bias of the keys is left out: softmax cancels it, so its gradient is rounding noise, and Adam steps at full length.
    """
    config = configured(tmp_path, steps="10", learning_rate="0.001", micro_tokens="64")
    prefix = ("-m", "torch.distributed.run", "--nproc-per-node", "2", "--master-port", str(20_000 + os.getpid() % 20_000))
    process = started(config, tmp_path / "two", *prefix)
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 0, output
    main(config, out=str(tmp_path / "one"), workload=WORKLOAD)
    one, two = weights(tmp_path / "one"), weights(tmp_path / "two")
    gaps = {name: (one[name] - two[name]).abs() for name in one}
    for name in gaps:
        if name.endswith("c_attn.bias"):
            gaps[name] = torch.cat([gaps[name].chunk(3)[0], gaps[name].chunk(3)[2]])
    assert max(float(gap.max()) for gap in gaps.values()) < 1e-5
    assert metrics(tmp_path / "two", "train_loss") == pytest.approx(metrics(tmp_path / "one", "train_loss"), abs=1e-5)


def test_mistakes_stop_a_run_with_one_line(tmp_path: Path) -> None:
    """An unknown key, an existing run, a loss that is no number and an item that fails are each said in one line."""
    with pytest.raises(TrainingError, match="colour"):
        read_config(_with_line(tmp_path, "colour = 1"))
    with pytest.raises(TrainingError, match="wings"):
        read_config(_with_line(tmp_path, "[optim]\nwings = 2\n[x]"))
    burst = configured(tmp_path, learning_rate="1e30", steps="20")
    with pytest.raises(TrainingError, match=r"step \d+: loss .*nan"):
        main(burst, out=str(tmp_path / "burst"), workload=WORKLOAD)
    main(configured(tmp_path, steps="2"), out=str(tmp_path / "twice"), workload=WORKLOAD)
    with pytest.raises(TrainingError, match="--resume"):
        main(SMOKE, out=str(tmp_path / "twice"), workload=WORKLOAD)
    stream = Stream(unstable, LoaderConfig(items_per_step=8, workers=1), seed=1, steps=9)
    with pytest.raises(RuntimeError, match="step 5: ArithmeticError: no such item"):
        list(stream.batches(4))


def _with_line(tmp_path: Path, line: str) -> Path:
    path = tmp_path / "wrong.toml"
    text = SMOKE.read_text()
    path.write_text(text.replace("[optim]", line, 1) if line.startswith("[optim]") else f"{line}\n{text}")
    return path


def test_weights_can_start_another_run(tmp_path: Path) -> None:
    """`init_from` takes over the weights alone: the step counts from 0; a smaller network's grow, others are refused."""
    main(configured(tmp_path, steps="20"), out=str(tmp_path / "first"), workload=WORKLOAD)
    source = tmp_path / "first/step-00000020.pt"
    warm = configured(tmp_path, steps="1", seed=f'2\ninit_from = "{source}"')
    main(warm, out=str(tmp_path / "second"), workload=WORKLOAD)
    assert metrics(tmp_path / "second", "val_loss")[0] == pytest.approx(metrics(tmp_path / "first", "val_loss")[-1])
    deeper = configured(tmp_path, steps="1", layers="4", seed=f'2\ninit_from = "{source}"')
    main(deeper, out=str(tmp_path / "third"), workload=WORKLOAD)
    assert metrics(tmp_path / "third", "val_loss")[0] == pytest.approx(metrics(tmp_path / "first", "val_loss")[-1], rel=1e-3)
    other = configured(tmp_path, steps="1", layers="3", seed=f'2\ninit_from = "{source}"')
    with pytest.raises(TrainingError, match="cannot grow"):
        main(other, out=str(tmp_path / "fourth"), workload=WORKLOAD)


def test_a_bundle_can_start_another_run(tmp_path: Path, tiny: Tiny) -> None:
    """`init_from` takes a bundle's INT8 weights, too, and says in one line what is wrong with a folder that is none."""
    model = Transformer(TINY, tiny.network.live_vocabulary)
    take_weights(model, initial(tiny.bundle.folder, TINY), tiny.bundle.folder)
    ids = torch.arange(50)[None]
    with torch.no_grad():
        given, taken = tiny.network(ids, ids), model.eval()(ids, ids)
    assert (given - taken).std() < 0.1 * given.std()
    with pytest.raises(TrainingError, match="init_from"):
        initial(tmp_path, TINY)


@pytest.mark.parametrize("path", sorted((ROOT / "training/configs").glob("*.toml")), ids=lambda path: path.stem)
def test_the_shipped_configurations_are_good(path: Path) -> None:
    """Every configuration can be read, names known cores only, and its network is one of the presets or the smoke test's."""
    config = read_config(path)
    assert set(config.mix) <= {*CORES, COPYING}
    sizes = {dataclasses.replace(preset, dropout=config.model.dropout) for preset in PRESETS.values()}
    assert config.model in sizes or path.stem == "cpu-smoke"


def test_ranks_share_a_step_without_overlap() -> None:
    """The items of two ranks are those of one, each once, and workers do not change a batch."""
    config = LoaderConfig(items_per_step=9, workers=0)
    one = Stream(toy, config, 1, 3).step(2)
    two = [Stream(toy, config, 1, 3, rank, 2).step(2) for rank in range(2)]
    assert one.items == 9 == sum(batch.items for batch in two)
    assert one.tokens == sum(batch.tokens for batch in two)
    assert one.loss_tokens == sum(batch.loss_tokens for batch in two)
    ahead = list(Stream(toy, LoaderConfig(items_per_step=9, workers=2), 1, 3).batches(0))
    assert all(np.array_equal(a.ids, b.ids) for a, b in zip(one.micro, ahead[2].micro, strict=True))


def test_rows_hold_whole_items_and_the_mask_spares_what_is_given() -> None:
    """Packing loses no token; no loss falls on the question, on computed ids or on padding, and positions restart."""
    items = [toy(i, 0.0) for i in range(40)]
    batches = micro_batches(items, [i == 3 for i in range(40)], LoaderConfig(40, row_tokens=24, micro_tokens=96))
    assert all(batch.ids.size <= 96 for batch in batches)
    learnt = 0
    for batch in batches:
        assert not batch.loss[batch.segments == PADDING].any()
        starts = np.diff(batch.segments, prepend=-2, axis=1) != 0
        assert (batch.positions[starts & (batch.segments != PADDING)] == 0).all()
        learnt += int(batch.loss.sum())
    answers = sum(len(item.ids) - item.question_length - 1 for item in items)
    assert learnt == answers + items[3].question_length - 1
    assert sum(int((batch.segments != PADDING).sum()) for batch in batches) == sum(len(item.ids) - 1 for item in items)
    assert sorted(i for row in pack([5, 9, 3, 8, 30], 12) for i in row) == [0, 1, 2, 3, 4]


def test_the_learning_rate_warms_up_and_falls_to_its_floor() -> None:
    """Linear to the peak, then a cosine to a tenth of it."""
    config = OptimConfig(learning_rate=1.0, warmup=0.1, floor=0.1)
    rates = [learning_rate(config, step, 100) for step in range(101)]
    assert rates[0] == pytest.approx(0.1)
    assert max(rates) == rates[9] == pytest.approx(1.0)
    assert rates[100] == pytest.approx(0.1)
    assert rates[10:] == sorted(rates[10:], reverse=True)


def test_the_mix_and_the_shallow_start() -> None:
    """Cores come in the proportion of their weights; shallow items are most of the first tenth and not asked for later."""
    source = CorpusSource(CorpusConfig("none.json"), {"E1": 3.0, "L1": 1.0, "K1": 0.0}, seed=1)
    cores = [source.core(i) for i in range(4000)]
    assert cores.count("E1") == pytest.approx(3000, abs=120)
    assert cores.count("K1") == 0
    assert sum(source.shallow(i, 0.05) for i in range(1000)) == pytest.approx(800, abs=50)
    assert not any(source.shallow(i, 0.1) for i in range(1000))


def test_some_items_end_with_their_reading() -> None:
    """A share of the training items is taught to the answer, the others up to their first step; evaluation items always are."""
    tokenizer = str(SHIPPED_BUNDLE / "tokenizer.json")
    step = load_tokenizer(tokenizer).id("<step>")
    whole, short = (CorpusSource(CorpusConfig(tokenizer, steps_share=share), {"E2": 1.0}, 1) for share in (1.0, 0.0))
    for i in range(10):
        full, item = whole(i, 0.5), short(i, 0.5)
        assert item.ids == full.ids[: len(item.ids)]
        assert (item.ids[-1], item.ids.count(step)) == (step, 1)
        assert (item.question_length, len(item.computed)) == (full.question_length, len(item.ids))
    source = CorpusSource(CorpusConfig(tokenizer, steps_share=0.25), {"E2": 1.0}, 1)
    assert sum(source.worked_out(i) for i in range(1000)) == pytest.approx(250, abs=50)
    assert all(CorpusSource(source.config, source.mix, 1, "T0").worked_out(i) for i in range(20))


def test_evaluation_items_have_the_levels_of_the_last_training_items() -> None:
    """A run that ends on shallow items is judged on shallow ones."""
    config = CorpusConfig(str(SHIPPED_BUNDLE / "tokenizer.json"), shallow_until=1.0, shallow_share=1.0)
    source = CorpusSource(config, {"E1": 1.0}, 1, "T0")
    level = load_tokenizer(config.tokenizer).id("<elementary>")
    assert all(level in source(i, END_OF_RUN).ids for i in range(20))
