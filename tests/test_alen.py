"""The command line: each command teaches, and what cannot work ends in one clear line."""

import json
import shutil
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

import alen
from model import bundle, confidence
from model.bundle import Bundle
from model.tokenizer import Tokenizer
from tests.conftest import details

COMMANDS = ("serve", "ask", "info", "generate", "train", "evaluate", "release", "export")


@pytest.fixture
def served(tiny_bundle: Bundle, tmp_path: Path) -> Path:
    """A bundle that may be served and damaged."""
    files = {name: (tiny_bundle.folder / name).read_bytes() for name in bundle.FILES}
    files["confidence.json"] = confidence.neutral().to_json().encode()
    return bundle.write(tmp_path / "bundle", files, details(Tokenizer.load(tiny_bundle.tokenizer).live)).folder


def run(*arguments: object) -> tuple[int, str, str]:
    """Exit code, output and errors of a command."""
    result = CliRunner().invoke(alen.app, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_help(command: str) -> None:
    """Every command says what it does and how it is used."""
    code, out, _ = run(command, "--help")
    assert code == 0
    assert "Usage" in out
    assert len(out.split()) > 40


def test_info(served: Path) -> None:
    """A whole bundle describes itself."""
    code, out, _ = run("info", "--bundle", served)
    assert code == 0
    assert json.loads(out)["digest"] == bundle.load(served).digest


def flip(folder: Path) -> None:
    """One byte of the weights."""
    content = bytearray((folder / "model.onnx").read_bytes())
    content[len(content) // 3] ^= 1
    (folder / "model.onnx").write_bytes(content)


def lose(folder: Path) -> None:
    """A whole file."""
    (folder / "tokenizer.json").unlink()


def renumber(folder: Path) -> None:
    """A schema from the future."""
    manifest = json.loads((folder / "manifest.json").read_text()) | {"schema_version": 99}
    (folder / "manifest.json").write_text(json.dumps(manifest))


@pytest.mark.parametrize("command", [("serve",), ("info",), ("ask", "What is it?")])
@pytest.mark.parametrize("damage", [flip, lose, renumber, shutil.rmtree])
def test_corrupt_bundles_stop_the_start(served: Path, command: tuple[str, ...], damage: object) -> None:
    """A bundle that is not whole ends every command that needs it: one line, a non-zero exit, nothing listens."""
    damage(served)  # type: ignore[operator]
    code, out, err = run(*command, "--bundle", served)
    assert (code, out) == (1, "")
    assert err.startswith("alen: ")
    assert err.count("\n") == 1


def test_ask_here(served: Path) -> None:
    """A question is answered without a server; random weights know no answer and say so."""
    code, out, _ = run("ask", "How many marbles has Ana?", "--bundle", served)
    assert code == 0
    assert "no answer: " in out
    code, out, _ = run("ask", "How many marbles has Ana?", "--bundle", served, "--json")
    assert json.loads(out)["decision"] == "abstain"


def test_ask_says_what_is_wrong(served: Path) -> None:
    """A refused question names the field."""
    code, _, err = run("ask", "   ", "--bundle", served)
    assert code == 1
    assert err.startswith("alen: question: ")


def test_ask_without_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that is not there is one line."""

    def refuse(*_: object, **__: object) -> None:
        raise httpx.ConnectError("refused")

    monkeypatch.setattr(httpx, "post", refuse)
    code, _, err = run("ask", "Who?", "--url", "http://127.0.0.1:1")
    assert (code, err) == (1, "alen: no answer from http://127.0.0.1:1: refused\n")


def test_bad_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """A setting out of bounds is named."""
    monkeypatch.setenv("ALEN_SLOTS", "0")
    code, _, err = run("serve")
    assert code == 1
    assert err.startswith("alen: ALEN_SLOTS: ")


def test_generate_knows_its_splits(tmp_path: Path) -> None:
    """A split that does not exist is answered with those that do."""
    code, _, err = run("generate", "--out", tmp_path, "--split", "T99")
    assert code == 1
    assert "T0" in err
