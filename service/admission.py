"""The door: how many requests are in the house, and when a refused one should come back."""

import math
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from service.errors import ServerFullError

WINDOW_S = 30.0
MAX_RETRY_AFTER_S = 60


class Admission:
    """Bounds the requests that are accepted and unfinished, and measures how fast they leave."""

    def __init__(self, limit: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit, self._clock = limit, clock
        self._inside = 0
        self._left: deque[float] = deque(maxlen=4096)

    @property
    def inside(self) -> int:
        """Requests that are accepted and unfinished."""
        return self._inside

    def check(self) -> None:
        """Refuse early, before the question is read. Raises ServerFullError."""
        if self._inside >= self._limit:
            raise ServerFullError(self.retry_after_s())

    @contextmanager
    def entered(self) -> Iterator[None]:
        """Count a request in and, however it ends, out. Raises ServerFullError."""
        self.check()
        self._inside += 1
        try:
            yield
        finally:
            self._inside -= 1
            self._left.append(self._clock())

    def retry_after_s(self) -> int:
        """How long the requests inside take to leave at the rate of the last half minute; 1 s where none has left."""
        now = self._clock()
        recent = [at for at in self._left if now - at <= WINDOW_S]
        if not recent:
            return 1
        rate = len(recent) / max(now - recent[0], 1.0)
        return max(1, min(MAX_RETRY_AFTER_S, math.ceil(self._inside / rate)))
