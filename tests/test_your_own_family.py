"""docs/your-own-family.md, followed to the letter in a copy of the sources: its file, its entry, and the road from data to an answer."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/your-own-family.md").read_text()
CONFIG = """
seed = 1
steps = 12
out = "run"
device = "cpu"
threads = 1
evaluate_every = 12
[model]
width = 64
layers = 2
heads = 2
feed_forward = 64
dropout = 0.0
[loader]
items_per_step = 16
workers = 0
[optim]
learning_rate = 0.003
[checkpoint]
every = 12
[corpus]
tokenizer = "model/bundles/small/tokenizer.json"
evaluation_splits = ["T0"]
evaluation_items = 8
[mix]
G1 = 1.0
"""
Run = Callable[..., str]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a command of `alen` (or some lines of Python) where the family has been added; a failure shows what was printed."""
    tree = tmp_path_factory.mktemp("family")
    for part in ("model", "training", "service"):
        shutil.copytree(ROOT / part, tree / part, ignore=shutil.ignore_patterns("__pycache__", "bundles"))
    (tree / "model/bundles").symlink_to(ROOT / "model/bundles")
    shutil.copy(ROOT / "alen.py", tree)
    code = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    (tree / "training/tasks/g1.py").write_text(code[0])
    grid = tree / "training/grid.py"
    text = grid.read_text().replace("from training.tasks import ", "from training.tasks import g1, ", 1)
    start = text.index("TABLE")
    grid.write_text(text[:start] + text[start:].replace("= {\n", "= {\n" + code[1], 1))
    (tree / "own.toml").write_text(CONFIG)

    def command(*words: str) -> str:
        start = ["-c", words[0]] if len(words) == 1 else ["-m", "alen", *words]
        environment = os.environ | {"PYTHONPATH": str(tree), "OMP_NUM_THREADS": "1"}
        done = subprocess.run([sys.executable, *start], cwd=tree, env=environment, text=True, capture_output=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return command


# Every problem verifies, has true steps that derive its answer, and refuses its twin's; every split has some.
SOUND = """
from model.checks.steps import derives_answer, steps_true
from model.checks.verify import verify
from model.trace import LEVELS
from training import corpus
from training.draw import Split

for split in Split:
    for index in range(12):
        made = corpus.item("G1", split, "test", 1, index, levels=(LEVELS[index % 4],))
        assert verify(made.question, made.answer, made.check).status == "verified", made
        assert all(steps_true(made.question, made.trace)) and derives_answer(made.trace), made
        wrong = str(int(made.answer) + 1) if made.answer.isdigit() else "7"
        claim = made.check.removeprefix("witness ")
        assert verify(made.question, wrong, claim.replace(made.answer, wrong, 1)).status != "verified", made
"""
# A bundle without the gates of a release: twelve steps teach nothing.
BUNDLE = """
from pathlib import Path
from model import bundle
from model.config import ModelConfig
from model.export import export
from model.quantize import quantize
from training import checkpoint

held = checkpoint.load(Path("run/best.pt"))
graph = export(held.model, ModelConfig(**held.model_config))
shipped = Path("model/bundles/small")
files = {name: (shipped / name).read_bytes() for name in ("tokenizer.json", "confidence.json", "familiar.bin", "MODEL_CARD.md")}
files["model.onnx"] = quantize(graph).SerializeToString()
network = {**held.model_config, "live_vocabulary": held.live_vocabulary}
details = bundle.Details(network, "0" * 64, {}, "0" * 40, "0" * 64, {}, [["G1", "elementary"]], 0.5)
bundle.write(Path("mine"), files, details)
"""
QUESTION = (
    "A tower has 18 stairs between one floor and the next. Ana goes from floor 2 to floor 5. How many stairs does Ana climb?"
)


def test_its_problems_are_sound(run: Run) -> None:
    """Problems of the page's family, of every split and level, are verified, have true steps, and no other answer passes."""
    run(SOUND)
    assert "G1" in run("inspect", "--core", "G1", "--level", "intermediate", "--seed", "3")


def test_it_goes_into_a_data_set(run: Run) -> None:
    """`alen generate` writes its problems beside the others of their domain."""
    run("generate", "--out", "data", "--count", "96", "--domain", "engineering", "--workers", "1")
    assert "G1" in run("print(*(open(path).read() for path in __import__('pathlib').Path('data').rglob('*.jsonl')))")


def test_it_is_trained_examined_and_served(run: Run) -> None:
    """A network is trained on it, sits its exam, and answers or abstains as a service."""
    run("train", "own.toml")
    assert "G1" in run("evaluate", "run/best.pt", "--scale", "0.01")
    run(BUNDLE)
    reply = json.loads(run("ask", QUESTION, "--bundle", "mine", "--json"))
    assert reply["decision"] in ("answer", "abstain")
    assert reply["decision"] == "abstain" or reply["answer"] == "54"
