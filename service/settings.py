"""Every knob once. Read from the environment (`ALEN_SLOTS=8`) at the edge, never at import."""

import math
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

SHIPPED_BUNDLE = Path(__file__).parent.parent / "model" / "bundles" / "small"


class Settings(BaseSettings):
    """The service's settings; a value out of bounds stops the start."""

    model_config = SettingsConfigDict(env_prefix="ALEN_", frozen=True, extra="forbid")

    bundle: Path = Field(SHIPPED_BUNDLE, description="folder of the bundle to serve")
    provider: Literal["cpu", "cuda"] = Field("cpu", description="where the engine computes")
    threads: Annotated[int, Field(ge=1, le=256)] | None = Field(None, description="engine threads; unset: the CPU quota")
    slots: int = Field(32, ge=1, le=256, description="sequences that are computed together")
    slot_tokens: int = Field(512, ge=32, le=2048, description="tokens that a slot holds, question and trace")
    max_prompt_tokens: int = Field(256, ge=8, le=2048, description="longest question, in tokens")
    step_tokens: int = Field(512, ge=16, le=65536, description="new tokens in one engine step, beyond which questions wait")
    queue_requests: int = Field(
        512, ge=0, le=100_000, description="accepted requests that may wait for a slot; more are refused"
    )
    body_bytes: int = Field(65536, ge=1024, le=1 << 20, description="longest request body")
    request_timeout_ms: int = Field(
        30_000, ge=1, le=600_000, description="deadline where the request names none, and the longest"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="least severe log line that is written")

    @field_validator("max_prompt_tokens")
    @classmethod
    def _room_for_a_trace(cls, tokens: int, info: ValidationInfo) -> int:
        if tokens >= info.data.get("slot_tokens", math.inf):
            raise ValueError("it must leave room for a trace in ALEN_SLOT_TOKENS")
        return tokens

    @property
    def max_trace_tokens(self) -> int:
        """What the longest question leaves of a slot."""
        return self.slot_tokens - self.max_prompt_tokens
