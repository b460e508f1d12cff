"""The data set: its rows, its files, and what its card says of them."""

import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from functools import cache
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest

from model import answers
from model.checks.steps import steps_true
from model.checks.verify import verify
from model.tokenizer import Tokenizer
from model.trace import BACK, LEVELS, Tags, Trace
from service.settings import SHIPPED_BUNDLE
from tests.test_alen import run
from training import corpus
from training.dataset import build, card, edges, near_misses, quality, shards, stream
from training.dataset.stream import Combination, ExhaustedError, Row, Stream
from training.draw import Split

TRAIN = Stream(1, Split.TRAIN)
COUNT = 40
# A combination a core, at all levels.
SAMPLED = [
    Combination("economics", "deductive", "elementary"), Combination("physics", "deductive", "intermediate"),
    Combination("biology", "deductive", "elementary"), Combination("engineering", "probabilistic", "intermediate"),
    Combination("medicine", "probabilistic", "elementary"), Combination("history", "inductive", "expert"),
    Combination("chemistry", "abductive", "advanced"), Combination("mathematics", "deductive", "advanced"),
]  # fmt: skip
DOMAIN = "psychology"


@cache
def rows(at: Combination) -> list[Row]:
    """The first rows of a combination."""
    return list(islice(stream.rows(TRAIN, at, Counter()), COUNT))


@cache
def records() -> list[dict[str, Any]]:
    """All sampled rows as they are written."""
    return [shards.record(row, TRAIN) for at in SAMPLED for row in rows(at)]


def standing(steps: list[str]) -> tuple[str, ...]:
    """The steps that are not taken back."""
    return tuple(step for step, after in zip(steps, [*steps[1:], ""], strict=True) if quality.BACK not in (step, after))


def test_every_row_is_verified_and_true() -> None:
    """The check of every row is executed and passes, its steps are true, and its confidence is between a half and one."""
    for row in records():
        assert verify(row["question"], row["answer"], row["check"], row["options"]).status == "verified", row
        tags = Tags(row["domain"], row["reasoning_type"], row["core"], row["difficulty"])
        trace = Trace(tags, standing(row["steps"]), row["answer"], row["check"])
        assert all(steps_true(row["question"], trace)), row
        assert 10 <= len(row["question"]) <= 500
        assert 3 <= len(trace.steps) <= 15
        assert 0.5 <= row["confidence"] <= 1


def test_every_combination_has_rows() -> None:
    """Of every domain, reasoning type and level that the table fills, rows are drawn."""
    stream_of = Stream(2, Split.TRAIN)
    for at in stream.combinations(Split.TRAIN):
        drawn = list(islice(stream.rows(stream_of, at, Counter()), 3))
        assert [(row.problem.domain, row.problem.level) for row in drawn] == [(at.domain, at.level)] * 3


@pytest.mark.parametrize("at", SAMPLED, ids=str)
def test_no_row_is_another(at: Combination) -> None:
    """No two rows of a combination have one question, and only what retells a row shares its instance."""
    questions = [quality.folded(row.problem.question) for row in rows(at)]
    assert len(set(questions)) == len(questions)
    own = [corpus.instance(row.problem) for row in rows(at) if row.kind not in ("paraphrase", "adversarial", "retry")]
    assert len(set(own)) == len(own)


def test_every_kind_of_row_is_what_it_claims() -> None:
    """Retold rows share the instance of the row that they name and differ in words; twins are unknown; the others as their name says."""
    sources = {row["id"]: row for row in records()}
    kinds = Counter(row["kind"] for row in records())
    assert set(kinds) == set(stream.KINDS)
    for row in records():
        source = sources.get(row["structure"], {})
        if row["kind"] in ("paraphrase", "retry"):
            assert row["instance"] == source["instance"]
            assert row["question"] != source["question"]
        if row["kind"] == "retry":
            place = row["steps"].index(quality.BACK)
            assert row["steps"][place - 1] != row["steps"][place + 1]
            wrong, right = (row["steps"][i].partition(" : ")[2].rpartition(" = ") for i in (place - 1, place + 1))
            assert wrong[2] != right[2]
        if row["kind"] == "adversarial":
            idle = [word for word in row["check"].rpartition(" ; unused ")[2].split() if word.isdigit()]
            assert set(idle) & set(re.findall(r"\d+", row["question"])) - set(re.findall(r"\d+", source["check"]))
        if row["kind"] == "twin":
            assert row["answer"] == "unknown"
        if row["kind"] == "transfer":
            assert not row["structure"].startswith(f"{row['domain']}-")
        if row["kind"] == "scaled":
            assert row["structure"].startswith(f"{row['domain']}-{row['reasoning_type']}-")
            assert f"-{row['difficulty']}-" not in row["structure"]
    assert all(edges.on_edge(row.problem) for at in SAMPLED for row in rows(at) if row.kind == "edge")


def test_splits_share_no_instance() -> None:
    """Training and both halves of a split have no instance in common, not even with something idle beside it."""
    at = SAMPLED[0]
    drawn = [islice(stream.rows(Stream(1, *split), at, Counter()), COUNT)
             for split in ((Split.TRAIN, ""), (Split.T0, "dev"), (Split.T0, "test"))]  # fmt: skip
    instances = [{corpus.instance(row.problem) for row in found if row.kind != "adversarial"} for found in drawn]
    assert not instances[0] & instances[1]
    assert not instances[0] & instances[2]
    assert not instances[1] & instances[2]


def test_what_the_other_splits_hold() -> None:
    """T7 has twins alone, T4 only problems deeper than any that is trained on, and no other test split has twins."""
    at = Combination("economics", "deductive", "expert")
    held = {
        split: list(islice(stream.rows(Stream(1, split, "test"), at, Counter()), 12)) for split in Split if split != Split.TRAIN
    }
    assert {row.problem.answer for row in held[Split.T7]} == {"unknown"}
    assert min(row.problem.depth for row in held[Split.T4]) > 10
    assert not [row for split in (Split.T0, Split.T1, Split.T4) for row in held[split] if row.kind == "twin"]
    assert {at.level for at in stream.combinations(Split.T4)} == {LEVELS[-1]}


def test_a_combination_without_more_rows_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where every draft is rejected no row is waited for without end."""
    monkeypatch.setattr(quality, "examine", lambda *_, **__: ("near duplicate", ""))
    with pytest.raises(ExhaustedError, match=r"economics-deductive-elementary: no more rows .*near duplicate"):
        next(stream.rows(TRAIN, SAMPLED[0], Counter()))


def test_tokens_are_those_of_the_network() -> None:
    """The tokens of a row are as many as training feeds, a step that is taken back included."""
    tokenizer = Tokenizer.load(SHIPPED_BUNDLE / "tokenizer.json")
    for row in [row for at in SAMPLED for row in rows(at)[:20] if row.kind != "retry"] + [
        row for at in SAMPLED for row in rows(at) if row.kind == "retry"
    ]:
        problem = row.problem
        encoded = tokenizer.encode_item(problem.question, problem.trace, problem.retry)
        assert shards.tokens(problem) == (encoded.question_length, len(encoded.ids) - encoded.question_length)
        assert (tokenizer.id(BACK) in encoded.ids) == (row.kind == "retry")


def test_near_misses() -> None:
    """Near misses are other answers, at least eight for a number, every other option of a choice; checks let almost none pass."""
    tried = accepted = 0
    for at in SAMPLED:
        for row in rows(at)[:5]:
            problem = row.problem
            wrong = near_misses.wrong_answers(problem)
            assert problem.answer not in wrong
            if problem.options:
                assert set(wrong) == set(problem.options) - {problem.answer}
            elif answers.quantity(problem.answer) is not None:
                assert len(wrong) >= 8
            found = near_misses.survivors(problem)
            tried, accepted = tried + found[0], accepted + found[1]
    assert tried > 200
    assert accepted <= tried * (100 - card.KILLED) / 100


def test_the_text_format_parses_back() -> None:
    """The text has the question, the steps, the answer and the rest of every row, and nothing else."""
    pattern = re.compile(
        r"Q: (.+?)\nReasoning:\n((?:  Step \d+: .+\n)+)A: (.+)\nConfidence: (\d\.\d\d)\nVerification: (.+)\nTags: (.+)\n---\n",
        re.DOTALL,
    )
    strict = re.compile(pattern.pattern.replace("(.+)", r"([^\n]+)").replace(": .+", r": [^\n]+"), re.DOTALL)
    text = "".join(f"{build.as_text(row)}\n" for row in records())
    found = strict.findall(text)
    assert strict.sub("", text) == ""
    for row, (question, steps, answer, sure, verification, tags) in zip(records(), found, strict=True):
        assert question == row["question"]
        assert [re.sub(r"^  Step \d+: ", "", step) for step in steps.splitlines()] == row["steps"]
        assert (answer, verification, tags.split(", ")) == (row["answer"], row["verification"], row["tags"])
        assert float(sure) == round(row["confidence"], 2)


def command(out: Path, *options: str) -> list[str]:
    """How a user generates a small data set."""
    return [
        sys.executable,
        "-m",
        "alen",
        "generate",
        "--out",
        str(out),
        "--count",
        "36",
        "--domain",
        DOMAIN,
        "--seed",
        "5",
        *options,
    ]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small data set that one process wrote."""
    out = tmp_path_factory.mktemp("data") / "whole"
    build.build(out, 36, Stream(5, Split.TRAIN), 1, DOMAIN)
    return out


def heed_ctrl_c() -> None:
    """As from a terminal: what a shell starts in the background ignores Ctrl-C, and so would all that this test starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_stopped_and_killed_it_goes_on_to_the_same_files(whole: Path, tmp_path: Path) -> None:
    """Stopped by Ctrl-C, then killed, and then finished by two processes, it is the data set that one process writes at once."""
    out = tmp_path / "data"
    for number, stop in enumerate((signal.SIGINT, signal.SIGKILL), 1):
        with subprocess.Popen(
            command(out, "--workers", "1"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=heed_ctrl_c,
        ) as process:
            while len(list(out.glob("parts/*.jsonl"))) < 2 * number:
                assert process.poll() is None
                time.sleep(0.01)  # there is nothing to wait on but files
            process.send_signal(stop)
            _, err = process.communicate(timeout=30)
        assert not (out / build.MANIFEST).exists()
        if stop == signal.SIGINT:
            assert (process.returncode, err) == (130, "alen: stopped; the same command goes on from here\n")
    made = {path: path.stat().st_mtime_ns for path in out.glob("parts/*.jsonl")}
    assert len(made) >= 4
    subprocess.run(command(out, "--workers", "2"), check=True, stdout=subprocess.DEVNULL)
    assert files(out) == files(whole)


def files(out: Path) -> dict[str, str]:
    """Every file of a folder with its digest."""
    return {
        str(path.relative_to(out)): hashlib.sha256(path.read_bytes()).hexdigest() for path in out.rglob("*") if path.is_file()
    }


def test_the_manifest_lists_what_is_there(whole: Path) -> None:
    """The manifest is the newest file, has the digest of every row and text, and a whole data set is left as it is."""
    manifest = json.loads((whole / build.MANIFEST).read_text())
    held = files(whole)
    assert manifest["files"].items() <= held.items()
    assert set(held) - set(manifest["files"]) == {build.MANIFEST, "plan.json", "tokens.svg"}
    assert manifest["rows"] == len(written(whole)) >= 36
    newest = max(whole.rglob("*.*"), key=lambda path: path.stat().st_mtime_ns)
    assert newest.name == build.MANIFEST
    before = newest.stat().st_mtime_ns
    assert build.build(whole, 36, Stream(5, Split.TRAIN), 1, DOMAIN).stat().st_mtime_ns == before


def written(out: Path) -> list[dict[str, Any]]:
    """The rows of a data set."""
    return [json.loads(line) for path in sorted(out.glob("jsonl/*.jsonl")) for line in path.read_text().splitlines()]


def test_the_card_is_counted_from_the_rows(whole: Path) -> None:
    """What the card says of cells, levels, kinds, answers, skeletons, tokens and confidence is what the rows give."""
    rows, text = written(whole), (whole / "README.md").read_text()
    lines = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    table = {line[0]: line for line in lines}
    assert text.startswith(f"# ALEN data set: {len(rows)} rows\n")
    cells = Counter(row["reasoning_type"] for row in rows)
    line = next(line for line in text.splitlines() if line.startswith(f"| {DOMAIN} |"))
    assert [int(cell) for cell in line.split("|")[2:-1] if cell.strip()] == list(
        dict(sorted(cells.items(), key=lambda pair: card.REASONING_TYPES.index(pair[0]))).values()
    )
    assert f"{len(cells)} of 96 cells" in text
    for counts in (Counter(row["kind"] for row in rows), Counter(row["confidence_source"] for row in rows)):
        for name, n in counts.items():
            assert table[name] == [name, str(n), f"{100 * n / len(rows):.1f} %"]
    for level in LEVELS:
        held = [row for row in rows if row["difficulty"] == level]
        assert f"| {level} | {len(held)} | " in text
        means = [sum(row["tokens"][side] for row in held) / len(held) for side in (0, 1)]
        assert f"| {level} | {means[0]:.1f} | 50 | {means[1]:.1f} | {card.BUDGETS[level]} | " in text
        for core in {row["core"] for row in held}:
            skeletons = Counter(row["skeleton"] for row in held if row["core"] == core)
            first = 100 * max(skeletons.values()) / skeletons.total()
            assert f"| {core} | {level} | {skeletons.total()} | {len(skeletons)} | {first:.1f} % |" in text
    for core in {row["core"] for row in rows}:
        answers = Counter(
            row["answer"].lower() for row in rows if row["core"] == core and row["answer"] not in ("yes", "no", "unknown")
        )
        if answers:
            share = 100 * max(answers.values()) / answers.total()
            assert re.search(rf"^\| {core} \| {answers.total()} \| [^|]+ \| {share:.1f} % \|$", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--split", "T99"), "--split is one of train, T0, T1, T4, T7, not T99"),
        (("--half", "both"), "--half is one of dev, test, not both"),
        (("--count", "0"), "--count and --workers must be at least 1, not 0"),
        (("--workers", "0"), "--count and --workers must be at least 1, not 0"),
        (("--domain", "alchemy"), "--domain is one of mathematics, "),
    ],
)
def test_wishes_that_cannot_be_met(tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    """What cannot be generated is one line that says what can, and nothing is written."""
    code, _, err = run("generate", "--out", tmp_path / "data", *options)
    assert (code, err.count("\n")) == (1, 1)
    assert err.startswith(f"alen: {said}")
    assert not (tmp_path / "data").exists()


def test_folders_of_others_are_left_alone(whole: Path, tmp_path: Path) -> None:
    """A folder that holds another data set, or anything else, or cannot be made is one line, and stays as it is."""
    (tmp_path / "thesis.txt").write_text("Mine.")
    before = files(whole)
    for out, said in ((whole, "holds another data set"), (tmp_path, "is not empty"), (tmp_path / "thesis.txt", "thesis.txt")):
        code, _, err = run("generate", "--out", out, "--count", 37)
        assert (code, err.count("\n")) == (1, 1)
        assert said in err
    assert files(whole) == before
    assert files(tmp_path).keys() == {"thesis.txt"}


def test_a_full_disk_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No space left ends in one line, and no manifest claims that the data set is whole."""

    def full(path: Path, text: str) -> None:
        raise OSError(28, os.strerror(28), str(path))

    monkeypatch.setattr(shards, "whole", full)
    code, _, err = run("generate", "--out", tmp_path / "data", "--count", 4, "--domain", DOMAIN)
    assert (code, err.count("\n")) == (1, 1)
    assert "No space left on device" in err
    assert not (tmp_path / "data" / build.MANIFEST).exists()


def test_inspect_shows_an_example_of_a_cell() -> None:
    """One example of what is asked for is shown, the same for a seed; what is nowhere is answered with what there is."""
    wanted = ("inspect", "--domain", "physics", "--type", "deductive", "--level", "elementary", "--seed", "4")
    code, out, _ = run(*wanted)
    assert code == 0
    assert "physics, deductive, elementary, E3" in out
    assert "  1  find " in out
    assert "\ncheck  " in out
    assert run(*wanted)[1] == out
    for option, said in ((("--core", "Z9"), "cores E1, E2"), (("--domain", "alchemy"), "domains mathematics, ")):
        code, _, err = run("inspect", *option)
        assert (code, err.count("\n")) == (1, 1)
        assert said in err


@pytest.mark.deep
@pytest.mark.parametrize(("core", "questions"), [("L1", 2000), ("B1", 500)])  # one in 25 of B1 asks for yes or no
def test_no_bag_of_words_tells_yes_from_no(core: str, questions: int) -> None:
    """Words alone do not give an answer away: on as many unseen questions a linear model is within 5 points of the commonest one."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    drawn = (corpus.item(core, Split.TRAIN, "", 9, index) for index in count())
    asked = list(islice((problem for problem in drawn if problem.answer in ("yes", "no")), 2 * questions))
    words = CountVectorizer().fit_transform(problem.question for problem in asked)
    said = [problem.answer for problem in asked]
    model = LogisticRegression(max_iter=1000).fit(words[:questions], said[:questions])
    commonest = max(Counter(said[questions:]).values()) / questions
    assert model.score(words[questions:], said[questions:]) <= commonest + 0.05
