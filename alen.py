"""The command line. Only wires: each command imports its part when it runs, so that serving never needs the training extra."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    import httpx

    from service.settings import Settings
    from training.answering import Network

app = typer.Typer(
    no_args_is_help=True, add_completion=False, help="ALEN: a question in, a checked answer or an abstention out."
)
Bundled = Annotated[Path | None, typer.Option("--bundle", help="Folder of a bundle; by default the shipped one.")]


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; 0.0.0.0 for every interface.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on.")] = 8000,
    bundle: Bundled = None,
) -> None:
    """Answer POST /v1/reason over HTTP.

    The bundle is verified before anything listens. All other settings are environment variables, such as ALEN_SLOTS=8 or
    ALEN_REQUEST_TIMEOUT_MS=5000; service/settings.py lists them.

    Try: curl localhost:8000/v1/reason -H 'content-type: application/json' -d '{"question": "..."}'
    """
    import math
    import signal
    import sys

    import uvicorn

    from service import logs

    settings = _settings(bundle)
    logs.configure(settings.log_level)
    service = _service(settings)
    # Once everyone is answered uvicorn raises the signal that ended it again: this makes that an orderly end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    # By its deadline every request has ended; a connection that still holds on is a client that stalls.
    grace_s = math.ceil(settings.request_timeout_ms / 1000) + 1
    uvicorn.run(service, host=host, port=port, access_log=False, log_config=None, timeout_graceful_shutdown=grace_s)


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="The problem, with every fact that it needs.")],
    effort: Annotated[
        str, typer.Option(help="low: one pass; medium: a retry if the check fails; high: a majority.")
    ] = "medium",
    url: Annotated[str | None, typer.Option(help="Ask a running server, for example http://127.0.0.1:8000.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the response as the server gives it.")] = False,
    bundle: Bundled = None,
) -> None:
    """Ask one question and print the reasoning.

    Without --url the bundle is loaded here, answers and is gone: no server is needed.

    Try: alen ask "Tom has 14 marbles. Ana has 9 more than Tom. How many marbles does Ana have?"
    """
    import httpx

    request = {"question": question, "effort": effort}
    try:
        response = (
            _ask_here(request, _settings(bundle)) if url is None else httpx.post(f"{url}/v1/reason", json=request, timeout=60)
        )
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        _fail(f"no answer from {url}: {error}")
    try:
        body = response.json()
    except ValueError:
        _fail(f"no answer from {url}: status {response.status_code} without JSON, so this is no ALEN server")
    if as_json:
        typer.echo(json.dumps(body, indent=1))
    elif response.is_success:
        _print_reasoning(body)
    if not response.is_success:
        _fail("; ".join(f"{fault['field']}: {fault['detail']}" for fault in body.get("errors", [])) or body["detail"])


@app.command()
def info(bundle: Bundled = None) -> None:
    """Verify a bundle and print what it says about itself: digest, network, evaluation, served scope."""
    from dataclasses import asdict

    from model import bundle as bundles

    try:
        loaded = bundles.load(_settings(bundle).bundle)
    except bundles.BundleError as error:
        _fail(str(error))
    typer.echo(json.dumps({"folder": str(loaded.folder), "digest": loaded.digest, **asdict(loaded.details)}, indent=1))


@app.command()
def generate(
    out: Annotated[Path, typer.Option(help="Folder of the data set; it is made, or gone on with.")],
    count: Annotated[int, typer.Option(help="Rows in all; every combination gets as many.")] = 100_000,
    seed: Annotated[int, typer.Option(help="Another seed gives other problems; the same seed the same ones.")] = 0,
    split: Annotated[str, typer.Option(help="train, or one of the test splits T0, T1, T4, T7.")] = "train",
    half: Annotated[str, typer.Option(help="dev or test; ignored for train.")] = "test",
    workers: Annotated[int | None, typer.Option(help="Processes; by default one a CPU.")] = None,
    domain: Annotated[str | None, typer.Option(help="Only this domain.")] = None,
) -> None:
    """Write a data set: problems with steps, answers and executed checks as JSONL and as text, a card and a manifest.

    The same command gives the same files, whatever the number of workers; after Ctrl-C or a crash it goes on where it was. Training
    needs no files, it draws its problems by index: this is for reading them, and for other trainers.

    Try: alen generate --out data --count 2000
    """
    import os

    from training.dataset import build as part
    from training.dataset.stream import ExhaustedError

    try:
        wanted = part.stream(split, half, seed)
        processes = (os.cpu_count() or 1) if workers is None else workers
        typer.echo(f"wrote {part.build(out, count, wanted, processes, domain)}")
    except (part.DataError, ExhaustedError, OSError) as error:
        _fail(str(error))
    except KeyboardInterrupt:
        typer.echo("alen: stopped; the same command goes on from here", err=True)
        raise typer.Exit(130) from None


@app.command()
def inspect(
    domain: Annotated[str | None, typer.Option(help="Such as physics.")] = None,
    kind: Annotated[str | None, typer.Option("--type", help="A reasoning type, such as deductive.")] = None,
    level: Annotated[str | None, typer.Option(help="elementary, intermediate, advanced or expert.")] = None,
    core: Annotated[str | None, typer.Option(help="A solver core, such as E3.")] = None,
    seed: Annotated[
        int | None, typer.Option(help="The same seed shows the same example; by default another each time.")
    ] = None,
) -> None:
    """Show one random example of the data set: the question, its steps and answer, and what its executed check says.

    Whatever is left open is drawn, too. Nothing is written.

    Try: alen inspect --domain physics --type deductive --level advanced
    """
    import secrets

    from training.dataset import example

    wanted = {"domain": domain, "type": kind, "level": level, "core": core}
    drawn = secrets.randbelow(10**6) if seed is None else seed
    try:
        row = example.pick(drawn, {name: value for name, value in wanted.items() if value is not None})
    except example.NoSuchRowError as error:
        _fail(str(error))
    typer.echo(f"{example.readable(row)}\nseed {drawn}")


@app.command()
def train(
    config: Annotated[Path, typer.Argument(help="A TOML file such as training/configs/small.toml.")],
    out: Annotated[str | None, typer.Option(help="The run's folder, instead of the configuration's.")] = None,
    resume: Annotated[bool, typer.Option(help="Go on from the newest checkpoint; from the start if there is none.")] = False,
) -> None:
    """Train a network; one process. For several: torchrun --nproc-per-node N -m training.train CONFIG.

    Try: alen train training/configs/cpu-smoke.toml
    """
    from training import train as part

    try:
        part.main(config, resume, out)
    except part.TrainingError as error:
        _fail(str(error))


@app.command()
def evaluate(
    target: Annotated[Path, typer.Argument(help="A checkpoint (.pt) or the folder of a bundle.")],
    half: Annotated[str, typer.Option(help="test for figures to publish, dev for everything that is chosen by them.")] = "test",
    scale: Annotated[float, typer.Option(min=0.001, help="Share of the whole exam, for a quick look.")] = 1.0,
    out: Annotated[Path | None, typer.Option(help="Where to write the report, such as docs/evaluation.md.")] = None,
) -> None:
    """Sit the exam: every split, greedy and with verified retry, the same questions for a checkpoint and a bundle.

    Try: alen evaluate model/bundles/small --scale 0.1
    """
    from training import evaluate as part

    try:
        part.main(target, _open_network, half, scale, out)
    except (OSError, ValueError) as error:
        _fail(str(error))


@app.command()
def release(
    run: Annotated[Path, typer.Argument(help="The folder of a training run, such as runs/small.")],
    out: Annotated[Path | None, typer.Option(help="Where the bundle goes; by default the shipped one is replaced.")] = None,
    scale: Annotated[float, typer.Option(min=0.001, help="Share of the whole exam, to rehearse a release.")] = 1.0,
) -> None:
    """Turn a run into a bundle: export, quantise, calibrate, pass the gates, write. A gate that fails writes nothing.

    Try: alen release runs/small --out build/bundle
    """
    from service.settings import SHIPPED_BUNDLE
    from training import release as part

    try:
        typer.echo(f"wrote {part.main(run, out or SHIPPED_BUNDLE, _open_network, scale)}")
    except (part.ReleaseError, OSError, ValueError) as error:
        _fail(str(error))


@app.command()
def export(
    checkpoint: Annotated[Path, typer.Argument(help="A checkpoint of a run, such as runs/small/best.pt.")],
    out: Annotated[Path, typer.Argument(help="The ONNX file to write.")],
) -> None:
    """Write a checkpoint as an fp32 ONNX graph with a KV cache, for other runtimes; `release` does this and more.

    Try: alen export runs/small/best.pt build/small.onnx
    """
    from model.config import ModelConfig
    from model.export import export as to_graph
    from training import checkpoint as checkpoints

    try:
        held = checkpoints.load(checkpoint)
    except (OSError, ValueError) as error:
        _fail(str(error))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(to_graph(held.model, ModelConfig(**held.model_config)).SerializeToString())
    typer.echo(f"wrote {out}, {out.stat().st_size / 1e6:.1f} MB")


def _open_network(model: Path) -> "Network":
    """The served engine, as the exam drives it, a process a core: training must not import the service."""
    from service.engine import Engine
    from service.step import Chunk, Step
    from training.answering import Network

    engine = Engine(model, threads=1)
    return Network(
        lambda rows: engine.step(Step(tuple(Chunk(*row) for row in rows))), engine.copy, engine.slots, engine.slot_tokens
    )


def _settings(bundle: Path | None) -> "Settings":
    from pydantic import ValidationError

    from service.settings import Settings

    try:
        return Settings() if bundle is None else Settings(bundle=bundle)
    except ValidationError as error:
        _fail("; ".join(f"ALEN_{'_'.join(map(str, one['loc'])).upper()}: {one['msg']}" for one in error.errors()))


def _service(settings: "Settings") -> Any:
    """The application, or one clear line and a non-zero exit."""
    from model.bundle import BundleError
    from model.confidence import ConfidenceError
    from service.app import create_app
    from service.engine import EngineError

    try:
        return create_app(settings)
    except (BundleError, ConfidenceError, EngineError) as error:
        _fail(str(error))


def _ask_here(request: dict[str, str], settings: "Settings") -> "httpx.Response":
    import asyncio

    import httpx

    from service import logs

    logs.configure("error")
    service = _service(settings)

    async def post() -> httpx.Response:
        async with service.router.lifespan_context(service):
            transport = httpx.ASGITransport(service)
            async with httpx.AsyncClient(transport=transport, base_url="http://alen", timeout=None) as client:
                return await client.post("/v1/reason", json=request)

    return asyncio.run(post())


def _print_reasoning(body: dict[str, Any]) -> None:
    for number, step in enumerate(body["steps"], 1):
        typer.echo(f"{number:3}  {step['text']}" + ("" if step["true"] else "   (not established)"))
    answer = body["answer"] if body["decision"] == "answer" else f"no answer: {body['reason']}"
    check = body["verification"]
    typer.secho(answer, bold=True)
    typer.echo(f"{check['status']}  {check['statement']}".rstrip())
    typer.echo(f"confidence {body['confidence']:.2f}   {body['timings_ms']['total']:.0f} ms")


def _fail(message: str) -> NoReturn:
    typer.echo(f"alen: {message}", err=True)
    raise typer.Exit(1)


if __name__ == "__main__":
    app()
