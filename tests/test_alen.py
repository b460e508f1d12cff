"""The command line: each command teaches, and what cannot work ends in one clear line."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

import alen
from model import bundle, confidence
from model.bundle import Bundle
from model.tokenizer import Tokenizer
from tests.conftest import details

COMMANDS = ("serve", "ask", "info", "generate", "inspect", "train", "evaluate", "release", "export")


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


@pytest.mark.parametrize("url", ["http://[::1", "http://127.0.0.1:1000000"])
def test_ask_at_no_address(url: str) -> None:
    """A URL that names no server is one line, too."""
    code, _, err = run("ask", "Who?", "--url", url)
    assert (code, err.count("\n")) == (1, 1)
    assert err.startswith(f"alen: no answer from {url}: ")


def test_ask_at_another_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that does not speak JSON is told by its status, in one line."""
    monkeypatch.setattr(httpx, "post", lambda *_, **__: httpx.Response(501, text="<html>"))
    code, _, err = run("ask", "Who?", "--url", "http://other")
    assert (code, err.count("\n")) == (1, 1)
    assert err.startswith("alen: no answer from http://other: status 501 ")


def test_a_stalled_client_does_not_keep_the_server(served: Path) -> None:
    """A server that is told to end does so in order, with exit code 0, though a client stalls in its body."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = probe.getsockname()
    command = [Path(sys.executable).with_name("alen"), "serve", "--bundle", served, "--port", str(address[1])]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL, env=os.environ | {"ALEN_REQUEST_TIMEOUT_MS": "100"})
    try:
        with connected(address, server) as client:
            client.sendall(b"POST /v1/reason HTTP/1.1\r\ncontent-type: application/json\r\n")
            client.sendall(b"content-length: 99\r\nexpect: 100-continue\r\n\r\n{")
            assert b"100" in client.recv(99)  # the body is being read
            server.send_signal(signal.SIGTERM)
            assert server.wait(timeout=20) == 0
    finally:
        server.kill()
        server.wait()


def connected(address: tuple[str, int], server: subprocess.Popen[bytes]) -> socket.socket:
    """A connection, as soon as the server listens."""
    while server.poll() is None:
        try:
            return socket.create_connection(address, timeout=10)
        except ConnectionRefusedError:
            time.sleep(0.1)  # nothing to wait on before the port is open
    raise AssertionError("alen serve ended before it was ready")


@pytest.mark.parametrize(
    ("name", "value"), [("ALEN_SLOTS", "0"), ("ALEN_MAX_PROMPT_TOKENS", "600"), ("ALEN_MAX_PROMPT_TOKENS", "512")]
)
def test_bad_settings(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """A setting out of bounds, or at odds with another one, is named."""
    monkeypatch.setenv(name, value)
    code, _, err = run("serve")
    assert code == 1
    assert err.startswith(f"alen: {name}: ")
