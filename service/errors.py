"""What can go wrong for a caller, named for what the caller can do about it. `app.py` has the table of statuses."""

from dataclasses import dataclass


class ServiceError(Exception):
    """A request that gets no reasoning; the message is for the caller."""

    reason = "error"  # the label of `rejected_total`


@dataclass(frozen=True)
class FieldFault:
    """What is wrong with one field of a request."""

    field: str
    detail: str


class MalformedBodyError(ServiceError):
    """The body is not JSON."""

    reason = "malformed"


class BodyTooLargeError(ServiceError):
    """The body is longer than the service reads."""

    reason = "too_large"


class MediaTypeError(ServiceError):
    """The body is of another kind than JSON."""

    reason = "media_type"


class InvalidRequestError(ServiceError):
    """Fields that are missing, unknown or out of bounds."""

    reason = "invalid"

    def __init__(self, message: str, faults: tuple[FieldFault, ...]) -> None:
        super().__init__(message)
        self.faults = faults


class ServerFullError(ServiceError):
    """The queue is full: come back after `retry_after_s`."""

    reason = "full"

    def __init__(self, retry_after_s: int) -> None:
        super().__init__(f"The server is full; try again in {retry_after_s} s.")
        self.retry_after_s = retry_after_s


class DeadlineError(ServiceError):
    """The time that the request allowed has passed."""


class EngineStoppedError(ServiceError):
    """The engine has stopped, or failed on this step; the request may be sent again."""
