"""The bundle in the repository, through the public interface, started as the README says."""

import asyncio
import json
import os
import re
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest

from loadtests.latency import ALEN, DEADLINE_MS, wait_until_ready
from service.settings import SHIPPED_BUNDLE
from training import evaluate, exam


@pytest.fixture(name="server", scope="module")
def _server() -> Iterator[str]:
    """A real `alen serve` in a process of its own -> its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = os.environ | {"ALEN_REQUEST_TIMEOUT_MS": str(DEADLINE_MS)}
    process = subprocess.Popen([ALEN, "serve", "--port", str(port)], stdout=subprocess.DEVNULL, env=environment)
    url = f"http://127.0.0.1:{port}"
    try:
        wait_until_ready(url, process)
        yield url
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0


def ask(url: str, question: str, **more: object) -> dict[str, object]:
    """The body of one answered request."""
    response = httpx.post(f"{url}/v1/reason", json={"question": question, **more}, timeout=60)
    assert response.status_code == 200, response.text
    body: dict[str, object] = response.json()
    return body


async def ask_all(url: str, questions: Sequence[str], connections: int) -> list[dict[str, Any]]:
    """The bodies of the answers to many questions, in their order, asked side by side."""
    async with httpx.AsyncClient(timeout=300, limits=httpx.Limits(max_connections=connections)) as client:
        posts = [client.post(f"{url}/v1/reason", json={"question": q, "timeout_ms": DEADLINE_MS}) for q in questions]
        responses = await asyncio.gather(*posts)
    assert {response.status_code for response in responses} == {200}
    return [response.json() for response in responses]


def test_questions_that_people_typed(server: str) -> None:
    """Of the questions in words of their own a third are answered; every answer is verified, and four of five are right."""
    sheets = exam.typed_sheets("test")
    bodies = asyncio.run(ask_all(server, [sheet.question for sheet in sheets], 16))
    answered = [(sheet, body) for sheet, body in zip(sheets, bodies, strict=True) if body["decision"] == "answer"]
    assert all(body["verification"]["status"] == "verified" for _, body in answered)
    right = [evaluate.same_answer(sheet, body["answer"]) for sheet, body in answered]
    assert len(answered) >= len(sheets) / 3
    assert sum(right) >= 0.8 * len(answered)


@pytest.mark.parametrize(
    "question",
    ["Who wrote Hamlet?", "asdf ghjk", "Quelle est la hauteur de la tour Eiffel ?", "How do you feel about rain?", "42", "?!"],
)
def test_outside_what_it_knows_it_abstains(server: str, question: str) -> None:
    """A question outside everything known gets an abstention with a reason, never an invented answer."""
    body = ask(server, question)
    assert body["decision"] == "abstain"
    assert body["answer"] is None
    assert body["reason"]


def test_a_page_of_spaces_is_refused(server: str) -> None:
    """White space alone is no question: 422 names the field."""
    response = httpx.post(f"{server}/v1/reason", json={"question": " " * 1500})
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
    assert "question" in response.text


def test_two_hundred_at_once(server: str) -> None:
    """200 concurrent requests against 32 slots are all answered, in batches larger than one."""
    questions = [sheet.question for sheet in exam.sheets("test", 0.02)][:200]

    assert len(asyncio.run(ask_all(server, questions, 200))) == 200
    metrics = httpx.get(f"{server}/metrics").text
    counts = {float(bound): float(n) for bound, n in re.findall(r'alen_batch_size_bucket\{le="([\d.]+)"\} ([\d.]+)', metrics)}
    total = float(re.search(r"alen_batch_size_count ([\d.]+)", metrics).group(1))  # type: ignore[union-attr]
    assert total > counts[1.0]


@pytest.mark.parametrize("count", [30, pytest.param(500, marks=pytest.mark.deep)])
def test_alone_as_in_company(server: str, count: int) -> None:
    """Questions answered one by one and all at once give the same reasoning."""
    questions = [sheet.question for sheet in exam.sheets("test", count / 1500)][: count * 4 : 4]
    assert len(questions) == count

    alone = [ask(server, question) for question in questions]
    for one, other in zip(alone, asyncio.run(ask_all(server, questions, 32)), strict=True):
        assert _reasoning(one) == _reasoning(other)


def _reasoning(body: dict[str, object]) -> str:
    return json.dumps({key: body[key] for key in ("decision", "answer", "confidence", "steps", "verification", "tags")})


@pytest.fixture(name="copy")
def _copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED_BUNDLE, tmp_path / "bundle"))


def refused(bundle: Path) -> str:
    """What `alen serve` says of a bundle that it refuses: one line, with a non-zero exit."""
    run = subprocess.run([ALEN, "serve", "--bundle", bundle, "--port", "0"], capture_output=True, text=True, timeout=60)
    assert run.returncode != 0
    assert len(run.stderr.strip().splitlines()) == 1, run.stderr
    return run.stderr


def test_a_flipped_byte_stops_the_start(copy: Path) -> None:
    """One flipped byte of the weights stops the start with one line that names the file."""
    content = bytearray((copy / "model.onnx").read_bytes())
    content[len(content) // 2] ^= 1
    (copy / "model.onnx").write_bytes(content)
    assert "model.onnx" in refused(copy)


def test_a_missing_file_stops_the_start(copy: Path) -> None:
    """A missing file stops the start with one line that names it."""
    (copy / "tokenizer.json").unlink()
    assert "tokenizer.json" in refused(copy)


def test_an_unknown_schema_stops_the_start(copy: Path) -> None:
    """A manifest of another schema stops the start with one line that says so."""
    manifest = json.loads((copy / "manifest.json").read_text())
    (copy / "manifest.json").write_text(json.dumps(manifest | {"schema_version": 99}))
    assert "99" in refused(copy)


def test_ask_prints_the_reasoning() -> None:
    """`alen ask` answers without a server."""
    run = subprocess.run([ALEN, "ask", "Who wrote Hamlet?"], capture_output=True, text=True, timeout=120)
    assert run.returncode == 0
    assert "no answer" in run.stdout
