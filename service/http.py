"""What stands between a socket and a handler: request ids, log lines, bodies within bounds, a client that leaves."""

import asyncio
import re
import time
import uuid
from collections.abc import Coroutine
from typing import Any, TypeVar

import structlog
from fastapi import Request
from fastapi.responses import JSONResponse
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.errors import BodyTooLargeError, MediaTypeError
from service.schemas import FieldProblem, Problem

REQUEST_ID = "x-request-id"
_GIVEN_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_QUIET = frozenset({"/livez", "/readyz", "/startupz", "/metrics"})
T = TypeVar("T")
log = structlog.get_logger()


def problem(
    request_id: str,
    status: int,
    title: str,
    detail: str,
    errors: list[FieldProblem] | None = None,
    headers: dict[str, str] | None = None,
) -> JSONResponse:
    """A response of RFC 9457."""
    body = Problem(title=title, status=status, detail=detail, request_id=request_id, errors=errors)
    return JSONResponse(body.model_dump(exclude_none=True), status, headers, media_type="application/problem+json")


class RequestContext:
    """Gives each request its id and its log line, and turns a bug into a 500 with that id. Questions are never logged."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.monotonic()
        given = dict(scope["headers"]).get(REQUEST_ID.encode(), b"").decode("latin-1")
        request_id = given if _GIVEN_ID.fullmatch(given) else uuid.uuid4().hex
        scope.setdefault("state", {})["request_id"] = request_id
        status = 0

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", []), (REQUEST_ID.encode(), request_id.encode())]
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        except Exception:
            log.exception("unhandled", request_id=request_id)
            if status == 0:
                response = problem(
                    request_id, 500, "Internal Server Error", "This is a bug; the log has it under the request id."
                )
                await response(scope, receive, send_with_id)
        finally:
            if scope["path"] not in _QUIET:
                milliseconds = round((time.monotonic() - started) * 1000, 2)
                log.info(
                    "request", request_id=request_id, method=scope["method"], path=scope["path"], status=status, ms=milliseconds
                )


async def read_json_body(request: Request, limit: int) -> bytes:
    """The body, counted while it is read: what a client claims of its length proves nothing. Raises ServiceErrors, ClientDisconnect."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise MediaTypeError("The body must be application/json.")
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > limit:
            raise BodyTooLargeError(f"The body is longer than {limit} bytes.")
    return bytes(body)


async def unless_gone(request: Request, work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, which is cancelled when the client leaves. Raises ClientDisconnect."""
    working = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(_gone(request))
    try:
        await asyncio.wait((working, leaving), return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise ClientDisconnect
    finally:
        for task in (working, leaving):
            task.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
