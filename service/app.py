"""create_app: parts put together, routes, and the one table from error to status."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from model import bundle as bundles
from model.bundle import Bundle
from model.confidence import Confidence
from model.decode import Decoder
from model.familiar import Familiar
from model.first_person import Mask
from model.tokenizer import Tokenizer
from service.admission import Admission
from service.batcher import Batcher
from service.engine import Engine
from service.errors import (
    BodyTooLargeError,
    DeadlineError,
    EngineStoppedError,
    FieldFault,
    InvalidRequestError,
    MalformedBodyError,
    MediaTypeError,
    ServerFullError,
    ServiceError,
)  # fmt: skip
from service.http import RequestContext, problem, read_json_body, unless_gone
from service.metrics import STAGES, Metrics
from service.reasoner import Query, Reasoner, Reasoning
from service.scheduler import Scheduler
from service.schemas import (
    FieldProblem,
    Health,
    ModelInfo,
    Problem,
    ReasonRequest,
    ReasonResponse,
    Step,
    Tags,
    Timings,
    Usage,
    Verification,
)  # fmt: skip
from service.settings import Settings

STATUSES: dict[type[ServiceError], tuple[int, str]] = {
    MalformedBodyError: (400, "Bad Request"),
    BodyTooLargeError: (413, "Content Too Large"),
    MediaTypeError: (415, "Unsupported Media Type"),
    InvalidRequestError: (422, "Unprocessable Content"),
    ServerFullError: (503, "Service Unavailable"),
    EngineStoppedError: (503, "Service Unavailable"),
    DeadlineError: (504, "Gateway Timeout"),
}
ACCEPTED = (DeadlineError, EngineStoppedError)  # these have an outcome; every other refusal counts as rejected
CLIENT_GONE = 499  # nobody reads it; the log does


def create_app(settings: Settings, engine: Engine | None = None) -> FastAPI:
    """The service over a verified bundle. Raises BundleError, ConfidenceError or EngineError, each one clear line."""
    bundle = bundles.load(settings.bundle)
    engine = engine or Engine(bundle.model, settings.slots, settings.slot_tokens, settings.threads, settings.provider)
    metrics = Metrics(version("alen"), bundle.digest, engine.provider)
    tokenizer = Tokenizer.load(bundle.tokenizer)
    decoder = Decoder(tokenizer, Mask(tokenizer.token_bytes()))
    batcher = Batcher(engine, decoder, Scheduler(engine.slots, settings.step_tokens), metrics)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        engine.warm()
        batcher.start()
        try:
            yield
        finally:
            batcher.stop()

    # The pages of /docs would load scripts from a CDN: the schema is served, the pages are not.
    app = FastAPI(
        title="ALEN", version=version("alen"), docs_url=None, redoc_url=None, redirect_slashes=False, lifespan=lifespan
    )
    app.state.settings, app.state.metrics, app.state.batcher = settings, metrics, batcher
    app.state.info = _info(bundle, engine)
    app.state.admission = Admission(engine.slots + settings.queue_requests)
    app.state.reasoner = Reasoner(
        batcher,
        tokenizer,
        decoder,
        Familiar.load(bundle.familiar),
        Confidence.load(bundle.confidence),
        frozenset((core, level) for core, level in bundle.details.served_scope),
        bundle.details.threshold,
        app.state.admission,
        metrics,
        settings.max_prompt_tokens,
        settings.max_trace_tokens,
    )
    app.add_middleware(RequestContext)
    app.add_exception_handler(ServiceError, _on_service_error)
    app.add_exception_handler(HTTPException, _on_http_error)
    app.add_exception_handler(ClientDisconnect, _on_client_gone)
    _add_routes(app)
    return app


def _add_routes(app: FastAPI) -> None:
    schema = ReasonRequest.model_json_schema()
    content = {"application/json": {"schema": schema}}
    problems: dict[int | str, dict[str, Any]] = {
        status: {"model": Problem, "description": title} for status, title in sorted(STATUSES.values())
    }
    app.add_api_route(
        "/v1/reason",
        _reason,
        methods=["POST"],
        response_model=ReasonResponse,
        responses=problems,
        openapi_extra={"requestBody": {"required": True, "content": content}},
    )
    app.add_api_route("/v1/model", _model, response_model=ModelInfo)
    for path in ("/livez", "/readyz", "/startupz"):
        app.add_api_route(path, _health, response_model=Health)
    app.add_api_route("/metrics", _metrics, response_class=Response)


async def _reason(request: Request) -> ReasonResponse:
    """Answer a question with steps, a backward check that the server executed, and a calibrated confidence; or abstain."""
    settings: Settings = request.app.state.settings
    asked = _parsed(await read_json_body(request, settings.body_bytes))
    query = Query(
        asked.question,
        asked.effort,
        asked.min_confidence,
        asked.max_tokens,
        asked.temperature,
        asked.seed,
        min(asked.timeout_ms or settings.request_timeout_ms, settings.request_timeout_ms) / 1000,
    )
    reasoner: Reasoner = request.app.state.reasoner
    reasoning = await unless_gone(request, reasoner.reason(query))
    return _response(request.state.request_id, request.app.state.info.digest, reasoning)


async def _model(request: Request) -> ModelInfo:
    """What is served and what is known about it."""
    info: ModelInfo = request.app.state.info
    return info


async def _health(request: Request) -> Response:
    """Whether the engine runs: the server listens only once it is warm, so the three probes agree."""
    batcher: Batcher = request.app.state.batcher
    if batcher.alive:
        return JSONResponse(Health(status="ok").model_dump())
    return problem(request.state.request_id, 503, "Service Unavailable", "The engine does not run.")


async def _metrics(request: Request) -> Response:
    """Prometheus exposition."""
    metrics: Metrics = request.app.state.metrics
    return Response(metrics.text(), media_type=CONTENT_TYPE_LATEST)


def _parsed(body: bytes) -> ReasonRequest:
    try:
        return ReasonRequest.model_validate_json(body)
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False, include_context=False)
    if any(one["type"] == "json_invalid" for one in found):
        raise MalformedBodyError("The body is not valid JSON.")
    faults = tuple(FieldFault(".".join(map(str, one["loc"])) or "body", one["msg"]) for one in found)
    raise InvalidRequestError("The request is not valid: " + ", ".join(fault.field[:64] for fault in faults[:4]) + ".", faults)


def _response(request_id: str, digest: str, reasoning: Reasoning) -> ReasonResponse:
    candidate, decision, account = reasoning.candidate, reasoning.decision, reasoning.account
    trace, verdict = candidate.trace, candidate.verdict
    stages = {stage: round(account.stages_s.get(stage, 0.0) * 1000, 3) for stage in STAGES}
    return ReasonResponse(
        id=request_id,
        model=digest,
        decision="abstain" if decision.answer is None else "answer",
        answer=decision.answer,
        confidence=decision.probability,
        reason=decision.reason,
        steps=[
            Step(text=text, true=true) for text, true in zip(trace.steps if trace else (), candidate.steps_true, strict=True)
        ],
        verification=Verification(status=verdict.status, kind=verdict.kind, statement=verdict.statement),
        tags=Tags(**vars(trace.tags)) if trace else None,
        usage=Usage(
            prompt_tokens=account.prompt_tokens,
            generated_tokens=account.generated_tokens,
            computed_tokens=account.computed_tokens,
            passes=account.passes,
        ),
        timings_ms=Timings(**stages, total=round(reasoning.total_s * 1000, 3)),
    )


def _info(bundle: Bundle, engine: Engine) -> ModelInfo:
    details = bundle.details
    return ModelInfo(
        digest=bundle.digest,
        version=version("alen"),
        provider=engine.provider,
        config=details.model,
        data_digest=details.data_digest,
        git_commit=details.git_commit,
        evaluation=details.evaluation,
        served_scope=details.served_scope,
        threshold=details.threshold,
    )


async def _on_service_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ServiceError)
    if not isinstance(error, ACCEPTED):
        request.app.state.metrics.rejected(error.reason)
    status, title = STATUSES[type(error)]
    headers = {"Retry-After": str(error.retry_after_s)} if isinstance(error, ServerFullError) else None
    errors = None
    if isinstance(error, InvalidRequestError):
        errors = [FieldProblem(field=fault.field[:64], detail=fault.detail) for fault in error.faults[:16]]
    return problem(request.state.request_id, status, title, str(error), errors, headers)


async def _on_http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    allowed = dict(error.headers) if error.headers else None
    title = {404: "Not Found", 405: "Method Not Allowed"}.get(error.status_code, "Error")
    return problem(request.state.request_id, error.status_code, title, f"{request.method} is not served here.", headers=allowed)


async def _on_client_gone(request: Request, _: Exception) -> Response:
    return Response(status_code=CLIENT_GONE)
