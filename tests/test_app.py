"""The HTTP side: right answers, every refusal, and one outcome for each accepted request."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from model import bundle, confidence
from model.bundle import Bundle
from model.tokenizer import Tokenizer
from model.trace import END, OUT_OF_SCOPE
from service.app import create_app
from service.settings import Settings
from tests.conftest import details
from tests.fakes import QUESTION, TRACE, FakeEngine
from tests.test_metrics import values

SCOPE = {
    "type": "http", "method": "POST", "path": "/v1/reason", "raw_path": b"/v1/reason", "query_string": b"", "root_path": "",
    "headers": [(b"content-type", b"application/json")], "http_version": "1.1", "scheme": "http", "server": ("alen", 80),
}  # fmt: skip
WRONG = replace(TRACE, check=f"{TRACE.check} ; Ana = Tom")  # which contradicts itself


@pytest.fixture(scope="module")
def served(tiny_bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A bundle that may be served: the tiny one with confidence tables."""
    files = {name: (tiny_bundle.folder / name).read_bytes() for name in bundle.FILES}
    files["confidence.json"] = confidence.neutral().to_json().encode()
    return bundle.write(
        tmp_path_factory.mktemp("served") / "bundle", files, details(Tokenizer.load(tiny_bundle.tokenizer).live)
    )


@pytest.fixture
def engine(served: Bundle) -> Iterator[FakeEngine]:
    """Knows the one question; opened at the end, whatever the test did."""
    fake = FakeEngine(Tokenizer.load(served.tokenizer), slots=2)
    fake.learn(QUESTION, TRACE)
    yield fake
    fake.open.set()


@pytest.fixture
def app(served: Bundle, engine: FakeEngine) -> FastAPI:
    """The service over the fake engine, with one place in the queue."""
    return create_app(Settings(bundle=served.folder, queue_requests=1, body_bytes=8192), engine)  # type: ignore[arg-type]


@asynccontextmanager
async def client(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a running service."""
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://alen") as opened:
            yield opened


def run(app: FastAPI, script: Callable[[httpx.AsyncClient], Awaitable[Any]]) -> Any:
    """Play a script against a running service."""

    async def play() -> Any:
        async with client(app) as opened, asyncio.timeout(20):
            return await script(opened)

    return asyncio.run(play())


def ask(app: FastAPI, **request: object) -> httpx.Response:
    """One question."""
    return run(app, lambda opened: opened.post("/v1/reason", json={"question": QUESTION} | request))


def outcomes(app: FastAPI) -> dict[str, float]:
    """Outcomes that have happened."""
    return {key[1]: value for key, value in values(app.state.metrics).items() if key[0] == "alen_requests_total" and value}


def assert_problem(response: httpx.Response, status: int, *fields: str) -> dict[str, Any]:
    """RFC 9457, the request's id in body and header, the fields named."""
    body: dict[str, Any] = response.json()
    assert response.status_code == body["status"] == status
    assert response.headers["content-type"] == "application/problem+json"
    assert body["request_id"] == response.headers["x-request-id"] != ""
    assert {error["field"] for error in body.get("errors", [])} == set(fields)
    return body


def test_an_answer(app: FastAPI, served: Bundle) -> None:
    """A right trace becomes an answer with true steps, a verified check, tags, usage and timings."""
    response = ask(app)
    assert response.status_code == 200
    body = response.json()
    assert (body["decision"], body["answer"], body["model"], body["cached"]) == ("answer", "23", served.digest, False)
    assert body["id"] == response.headers["x-request-id"]
    assert body["steps"] == [{"text": step, "true": True} for step in TRACE.steps]
    assert body["verification"]["status"] == "verified"
    assert body["tags"] == vars(TRACE.tags)
    assert body["reason"] is None
    assert body["usage"]["computed_tokens"] == 12
    assert body["usage"]["passes"] == 1
    assert (
        body["timings_ms"]["total"] >= sum(body["timings_ms"][stage] for stage in ("queue", "prefill", "decode", "verify")) - 1
    )
    assert outcomes(app) == {"answered": 1}


def test_computed_results_cost_no_step(app: FastAPI, engine: FakeEngine) -> None:
    """A result enters with its `=` in one chunk, so that a trace takes fewer steps than it has tokens."""
    body = ask(app, effort="low").json()
    assert len(engine.steps) == body["usage"]["generated_tokens"] - body["usage"]["computed_tokens"]


def test_a_refuted_answer_is_never_given(app: FastAPI, engine: FakeEngine) -> None:
    """A wrong answer that its check refutes is an abstention at every effort."""
    engine.learn(QUESTION, WRONG)
    for effort in ("low", "medium", "high"):
        body = ask(create_again(app, engine), effort=effort).json()
        assert (body["decision"], body["answer"], body["reason"]) == ("abstain", None, "not_verified")
        assert body["verification"]["status"] == "refuted"


def create_again(app: FastAPI, engine: FakeEngine) -> FastAPI:
    """The same service, started anew."""
    return create_app(app.state.settings, engine)  # type: ignore[arg-type]


def test_medium_retries(app: FastAPI, engine: FakeEngine) -> None:
    """Where the greedy pass fails its check, a sample that verifies is taken, the same one each time."""
    engine.learn(QUESTION, WRONG, TRACE)
    bodies = [ask(create_again(app, engine), seed=4).json() for _ in range(2)]
    assert [body["answer"] for body in bodies] == ["23", "23"]
    assert bodies[0]["usage"]["passes"] >= 2
    assert bodies[0]["steps"] == bodies[1]["steps"]


def test_low_does_not_retry(app: FastAPI, engine: FakeEngine) -> None:
    """At low effort one pass decides."""
    engine.learn(QUESTION, WRONG, TRACE)
    body = ask(app, effort="low").json()
    assert (body["decision"], body["usage"]["passes"]) == ("abstain", 1)


def test_high_always_samples(app: FastAPI) -> None:
    """At high effort samples are drawn even if the greedy pass verifies."""
    body = ask(app, effort="high").json()
    assert (body["answer"], body["usage"]["passes"]) == ("23", 9)


@pytest.mark.parametrize(
    ("level", "reply", "wanted"),
    [("expert", None, "out_of_scope"), ("elementary", OUT_OF_SCOPE, "out_of_scope"), ("elementary", "junk", "not_verified")],
)
def test_reasons(app: FastAPI, engine: FakeEngine, level: str, reply: str | None, wanted: str) -> None:
    """Questions outside the served scope, or of no known kind, and traces that are none, are abstentions with their reason."""
    tokenizer = Tokenizer.load(app.state.settings.bundle / "tokenizer.json")
    if reply is None:
        engine.learn(QUESTION, replace(TRACE, tags=replace(TRACE.tags, level=level)))
    else:
        engine.learn_ids(QUESTION, [tokenizer.id(OUT_OF_SCOPE if reply == OUT_OF_SCOPE else END), tokenizer.id(END)])
    body = ask(app).json()
    assert (body["decision"], body["answer"], body["reason"]) == ("abstain", None, wanted)
    assert outcomes(app) == {"abstained": 1}


def test_low_confidence(app: FastAPI) -> None:
    """A client's minimum holds in place of the bundle's threshold."""
    body = ask(app, min_confidence=0.95).json()
    assert (body["decision"], body["reason"], body["confidence"]) == ("abstain", "low_confidence", 0.9)


def test_token_limit(app: FastAPI) -> None:
    """A trace that is cut off is no answer."""
    assert ask(app, max_tokens=8, effort="low").json()["reason"] == "not_verified"


@pytest.mark.parametrize(
    ("body", "status", "fields"),
    [
        (b"", 400, ()),
        (b"{", 400, ()),
        (b"\xff\xfe", 400, ()),
        (b"[" * 4000, 400, ()),
        (b'{"question": "\\ud800"}', 400, ()),
        (b"[]", 422, ("body",)),
        (b"7", 422, ("body",)),
        (b"{}", 422, ("question",)),
        (b'{"question": 7}', 422, ("question",)),
        (b'{"question": ""}', 422, ("question",)),
        (b'{"question": "  \\n\\t "}', 422, ("question",)),
        (b'{"question": "a\\u0000b"}', 422, ("question",)),
        (b'{"question": "a\\u009bb"}', 422, ("question",)),
        (json.dumps({"question": "x" * 2001}).encode(), 422, ("question",)),
        (json.dumps({"question": "q z x " * 333}).encode(), 422, ("question",)),
        (b'{"question": "Is it?", "effort": "huge"}', 422, ("effort",)),
        (b'{"question": "Is it?", "seed": "1", "timeout_ms": 0}', 422, ("seed", "timeout_ms")),
        (b'{"question": "Is it?", "temperature": NaN}', 422, ("temperature",)),
        (b'{"question": "Is it?", "min_confidence": 1.5}', 422, ("min_confidence",)),
        (b'{"question": "Is it?", "max_tokens": 1e99}', 422, ("max_tokens",)),
        (b'{"question": "Is it?", "answer": 1}', 422, ("answer",)),
        (b"9" * 1_000_000, 413, ()),
    ],
)
def test_bad_requests(app: FastAPI, body: bytes, status: int, fields: tuple[str, ...]) -> None:
    """A body that cannot be served is refused with the field named, and the service stays ready."""

    async def script(opened: httpx.AsyncClient) -> None:
        response = await opened.post("/v1/reason", content=body, headers={"content-type": "application/json"})
        assert_problem(response, status, *fields)
        assert (await opened.get("/readyz")).status_code == 200

    run(app, script)
    assert outcomes(app) == {}


def test_bodies_are_counted_while_they_are_read(app: FastAPI) -> None:
    """A body without a stated length is refused as soon as it passes the limit, not when it ends."""
    taken = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal taken
        while taken < 1000:
            taken += 1
            yield b"9" * 1024

    async def script(opened: httpx.AsyncClient) -> httpx.Response:
        return await opened.post("/v1/reason", content=endless(), headers={"content-type": "application/json"})

    assert_problem(run(app, script), 413)
    assert taken < 20


def test_other_refusals(app: FastAPI) -> None:
    """An unknown path, a wrong method and another media type are problems too, and an allowed method is named."""

    async def script(opened: httpx.AsyncClient) -> None:
        assert_problem(await opened.get("/nothing"), 404)
        response = await opened.get("/v1/reason")
        assert_problem(response, 405)
        assert response.headers["allow"] == "POST"
        assert_problem(await opened.post("/v1/reason", content=b"question=1"), 415)

    run(app, script)


def test_request_ids(app: FastAPI) -> None:
    """A client's id is kept if it is a plain one, else the service gives its own."""

    async def script(opened: httpx.AsyncClient) -> None:
        kept = await opened.get("/livez", headers={"x-request-id": "abc-1"})
        assert kept.headers["x-request-id"] == "abc-1"
        refused = await opened.get("/livez", headers={"x-request-id": "a b\t<script>"})
        assert re.fullmatch(r"[0-9a-f]{32}", refused.headers["x-request-id"])

    run(app, script)


async def until(condition: Callable[[], bool]) -> None:
    """Let the other tasks and the engine's thread run until something holds."""
    while not condition():
        await asyncio.sleep(0)


def test_a_full_queue(app: FastAPI, engine: FakeEngine) -> None:
    """Beyond slots and queue a request is refused at once with a time to come back; the accepted ones are answered."""
    engine.open.clear()

    async def script(opened: httpx.AsyncClient) -> None:
        accepted = [asyncio.ensure_future(opened.post("/v1/reason", json={"question": QUESTION})) for _ in range(3)]
        await until(lambda: app.state.admission.inside == 3)
        response = await opened.post("/v1/reason", json={"question": QUESTION})
        assert_problem(response, 503)
        assert int(response.headers["retry-after"]) >= 1
        engine.open.set()
        for reply in accepted:
            assert (await reply).status_code == 200

    run(app, script)
    assert outcomes(app)["answered"] == 3
    assert values(app.state.metrics)["alen_rejected_total", "full"] == 1


def test_a_deadline(app: FastAPI, engine: FakeEngine) -> None:
    """A request whose time has passed gets 504 while the engine still computes, and its slot is free afterwards."""
    engine.open.clear()

    async def script(opened: httpx.AsyncClient) -> None:
        assert_problem(await opened.post("/v1/reason", json={"question": QUESTION, "timeout_ms": 20}), 504)
        engine.open.set()
        assert (await opened.post("/v1/reason", json={"question": QUESTION})).json()["answer"] == "23"

    run(app, script)
    assert outcomes(app) == {"deadline": 1, "answered": 1}


def test_a_client_leaves(app: FastAPI, engine: FakeEngine) -> None:
    """A client that leaves is counted as cancelled, and at most the step that runs is spent on it."""
    engine.open.clear()
    left = asyncio.Event()
    body = json.dumps({"question": QUESTION}).encode()
    messages = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> dict[str, Any]:
        if messages:
            return messages.pop()
        await left.wait()
        return {"type": "http.disconnect"}

    async def send(_: object) -> None:
        pass

    async def script(opened: httpx.AsyncClient) -> None:
        request = asyncio.ensure_future(app(dict(SCOPE), receive, send))  # type: ignore[arg-type]
        await until(lambda: values(app.state.metrics)["alen_slots_in_use",] == 1)
        left.set()
        await request
        engine.open.set()
        await until(lambda: values(app.state.metrics)["alen_slots_in_use",] == 0)

    run(app, script)
    assert outcomes(app) == {"cancelled": 1}
    assert len(engine.steps) <= 1


def test_a_client_leaves_in_its_body(app: FastAPI) -> None:
    """A client that leaves before its body is whole is neither an accepted request nor a bug to be logged."""
    messages = [{"type": "http.request", "body": b'{"que', "more_body": True}, {"type": "http.disconnect"}]
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return messages.pop(0)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    run(app, lambda _: app(dict(SCOPE), receive, send))  # type: ignore[arg-type]
    assert sent[0]["status"] == 499
    assert outcomes(app) == {}


def test_a_failing_engine(app: FastAPI, engine: FakeEngine) -> None:
    """A step that fails is 503 for those it carried, and the service goes on."""
    engine.failing = True

    async def script(opened: httpx.AsyncClient) -> None:
        assert_problem(await opened.post("/v1/reason", json={"question": QUESTION}), 503)
        engine.failing = False
        assert (await opened.post("/v1/reason", json={"question": QUESTION})).json()["answer"] == "23"

    run(app, script)
    assert outcomes(app) == {"error": 1, "answered": 1}


def test_bugs_carry_the_request_id(app: FastAPI) -> None:
    """An exception that nobody foresaw is a 500 problem with the id, and says nothing about the inside."""
    app.state.reasoner = None
    body = assert_problem(ask(app), 500)
    assert "NoneType" not in json.dumps(body)


def test_many_at_once(app: FastAPI, served: Bundle, engine: FakeEngine) -> None:
    """Two hundred concurrent requests over two slots are all answered alike, several in a step."""
    wide = create_app(Settings(bundle=served.folder), engine)  # type: ignore[arg-type]

    async def script(opened: httpx.AsyncClient) -> list[httpx.Response]:
        return await asyncio.gather(*(opened.post("/v1/reason", json={"question": QUESTION}) for _ in range(200)))

    assert {response.json()["answer"] for response in run(wide, script)} == {"23"}
    assert outcomes(wide) == {"answered": 200}
    assert max(len(step.chunks) for step in engine.steps) == 2


def test_probes_and_model(app: FastAPI, served: Bundle) -> None:
    """Probes, the model's description, metrics and a schema without loose ends are served; pages that need a CDN are not."""

    async def script(opened: httpx.AsyncClient) -> None:
        for path in ("/livez", "/readyz", "/startupz"):
            assert (await opened.get(path)).json() == {"status": "ok"}
        info = (await opened.get("/v1/model")).json()
        assert (info["digest"], info["served_scope"]) == (served.digest, [["E1", "elementary"]])
        assert "alen_build_info" in (await opened.get("/metrics")).text
        schema = (await opened.get("/openapi.json")).json()
        assert "requestBody" in schema["paths"]["/v1/reason"]["post"]
        for name in re.findall(r'"\$ref": ?"([^"]*)"', json.dumps(schema)):
            assert name.removeprefix("#/components/schemas/") in schema["components"]["schemas"]
        assert (await opened.get("/docs")).status_code == 404

    run(app, script)


def test_the_engine_stops_with_the_service(app: FastAPI) -> None:
    """Also a service that ends with an exception leaves no thread behind."""

    async def script(_: httpx.AsyncClient) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        run(app, script)
    assert not app.state.batcher.alive


def test_a_stopped_engine_is_not_ready(app: FastAPI) -> None:
    """Once the engine's thread has ended the probes say so and requests are refused."""

    async def script(opened: httpx.AsyncClient) -> None:
        app.state.batcher.stop()
        assert_problem(await opened.get("/readyz"), 503)
        assert_problem(await opened.post("/v1/reason", json={"question": QUESTION}), 503)

    run(app, script)


def test_questions_are_never_logged(app: FastAPI, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Neither log lines nor problems repeat what was asked."""
    response = ask(app, effort="Ana's secret")
    ask(create_again(app, FakeEngine(Tokenizer.load(app.state.settings.bundle / "tokenizer.json"))))
    out, err = capfd.readouterr()
    assert "marbles" not in out + err
    assert "secret" not in out + err + response.text
