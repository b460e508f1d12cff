"""The request and the response models, nothing else."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema

from model.reasoning import SAMPLE_TEMPERATURE, Effort, Reason


def _readable(question: str) -> str:
    if not question.strip():
        raise ValueError("it must not be blank")
    # Line breaks and tabs are how people paste; everything else below a space, and DEL to U+009F, is no text.
    if any((ord(c) < 32 and c not in "\t\n\r") or 127 <= ord(c) < 160 for c in question):
        raise ValueError("it must not contain control characters")
    return question


class ReasonRequest(BaseModel):
    """A question and how to treat it."""

    model_config = ConfigDict(extra="forbid", strict=True)

    question: Annotated[str, Field(min_length=1, max_length=2000), AfterValidator(_readable)] = Field(
        description="the problem, with every fact that it needs",
        examples=["Tom has 14 marbles. Ana has 9 more. How many has Ana?"],
    )
    # Spelt out: openapi.json holds this schema inside another document, where a reference to `$defs` would lead nowhere.
    effort: Annotated[Effort, Field(strict=False), WithJsonSchema({"type": "string", "enum": list(Effort)})] = Field(
        Effort.MEDIUM,
        description="low: one pass; medium: samples if the check fails or the answer is left open; high: a majority among samples",
    )
    min_confidence: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)] | None = Field(
        None, description="abstain below; without it the bundle's threshold holds"
    )
    max_tokens: Annotated[int, Field(ge=1, le=2048)] | None = Field(None, description="longest trace, in tokens")
    temperature: float = Field(
        SAMPLE_TEMPERATURE, gt=0, le=2, allow_inf_nan=False, description="of the samples; the first pass is always greedy"
    )
    seed: int = Field(0, ge=0, lt=1 << 63, description="of the samples: the same seed gives the same reasoning")
    timeout_ms: Annotated[int, Field(ge=1, le=600_000)] | None = Field(None, description="deadline of the whole request")


class Step(BaseModel):
    """One step of the reasoning. Results after `=` are computed by the server."""

    text: str
    true: bool = Field(description="checked by the server against the question and the steps before")


class Verification(BaseModel):
    """The backward check of the answer, which the server executed itself."""

    status: Literal["verified", "refuted", "unchecked"]
    kind: str
    statement: str


class Tags(BaseModel):
    """What kind of problem the model takes the question for."""

    domain: str
    reasoning_type: str
    core: str
    level: str


class Usage(BaseModel):
    """Tokens, over all passes."""

    prompt_tokens: int
    generated_tokens: int
    computed_tokens: int = Field(description="of the generated ones, those that the server computed")
    passes: int


class Timings(BaseModel):
    """Milliseconds. With a retry the stages are those of both rounds."""

    queue: float
    prefill: float
    decode: float
    verify: float
    total: float


class ReasonResponse(BaseModel):
    """A checked answer, or an abstention that says why."""

    id: str
    model: str = Field(description="digest of the bundle")
    decision: Literal["answer", "abstain"]
    answer: str | None
    confidence: float = Field(ge=0, le=1)
    reason: Reason | None = None
    steps: list[Step]
    verification: Verification
    tags: Tags | None
    usage: Usage
    timings_ms: Timings
    cached: bool = False


class ModelInfo(BaseModel):
    """What is served and what is known about it."""

    digest: str
    version: str
    provider: str
    config: dict[str, Any]
    data_digest: str
    git_commit: str
    evaluation: dict[str, Any]
    served_scope: list[list[str]] = Field(description="pairs of core and level; elsewhere the service abstains")
    threshold: float = Field(description="confidence below which the service abstains, unless the request says otherwise")
    note: str = "The model plans, the server computes: results after `=` in a step are evaluated exactly by the server."


class FieldProblem(BaseModel):
    """What is wrong with one field."""

    field: str
    detail: str


class Problem(BaseModel):
    """RFC 9457, with the request's id."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    request_id: str
    errors: list[FieldProblem] | None = None


class Health(BaseModel):
    """The service lives, has started and takes requests; where it does not, the response is a Problem."""

    status: Literal["ok"]
