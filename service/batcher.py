"""The only place where asyncio meets the model: one thread runs schedule, step, commit; requests wait for futures.

While a step computes, the next batch forms in the inbox; an idle engine starts at once on a lone request.
"""

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from model.decode import Decoder, Generation
from model.sampling import Row
from service.engine import Engine
from service.errors import EngineStoppedError
from service.metrics import Metrics
from service.scheduler import Plan, Scheduler, Sequence

log = structlog.get_logger()


@dataclass(frozen=True)
class Timed:
    """A finished trace and the seconds that it took."""

    generation: Generation
    queue_s: float
    prefill_s: float
    decode_s: float


@dataclass(eq=False)
class _Task:
    generation: Generation
    sequence: Sequence
    future: asyncio.Future[Timed]
    submitted: float
    entered: float = 0.0
    prefilled: float = 0.0


class Batcher:
    """Writes many traces at a time. `start` and `stop` once; `generate` from one event loop."""

    def __init__(
        self,
        engine: Engine,
        decoder: Decoder,
        scheduler: Scheduler,
        metrics: Metrics,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._engine, self._decoder, self._scheduler, self._metrics, self._clock = engine, decoder, scheduler, metrics, clock
        self._inbox: deque[tuple[_Task, bool]] = deque()  # a task, and whether it comes or goes
        self._tasks: dict[Sequence, _Task] = {}  # the thread's own
        self._wake = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)

    @property
    def alive(self) -> bool:
        """Whether traces are being written."""
        return self._thread.is_alive() and not self._stopping

    def start(self) -> None:
        """Start the engine's thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread after the step that runs; whoever waits gets EngineStoppedError."""
        self._stopping = True
        self._wake.set()
        self._thread.join()

    async def generate(self, generation: Generation) -> Timed:
        """Write one trace to its end. A cancelled wait frees the slot before the next step. Raises EngineStoppedError."""
        if len(generation.prompt) + generation.max_tokens > self._engine.slot_tokens:
            raise ValueError("question and trace do not fit a slot")
        if not self.alive:
            raise EngineStoppedError("The engine has stopped.")
        future: asyncio.Future[Timed] = asyncio.get_running_loop().create_future()
        task = _Task(generation, Sequence(generation.prompt), future, self._clock())
        self._post(task, comes=True)
        try:
            return await future
        except asyncio.CancelledError:
            self._post(task, comes=False)
            raise

    def _post(self, task: _Task, comes: bool) -> None:
        self._inbox.append((task, comes))
        self._wake.set()

    def _run(self) -> None:
        try:
            self._serve()
        except Exception:
            log.exception("engine_thread_failed")
        finally:  # whatever ended it, nobody waits for ever
            self._stopping = True
            self._take_inbox()
            for task in list(self._tasks.values()):
                self._fail(task, "The engine has stopped.")

    def _serve(self) -> None:
        while not self._stopping:
            self._take_inbox()
            plan = self._scheduler.plan()
            self._metrics.occupancy(self._scheduler.waiting, self._scheduler.running)
            if plan is None:
                self._wake.wait()
                self._wake.clear()  # before inbox and `_stopping` are read again: what comes later sets it anew
            else:
                self._carry_out(plan)

    def _take_inbox(self) -> None:
        while self._inbox:
            task, comes = self._inbox.popleft()
            if comes:
                self._tasks[task.sequence] = task
                self._scheduler.submit(task.sequence)
            elif self._tasks.pop(task.sequence, None):
                self._scheduler.cancel(task.sequence)

    def _carry_out(self, plan: Plan) -> None:
        tasks = [self._tasks[sequence] for sequence in plan.sequences]
        started = self._clock()
        for task in tasks:
            task.entered = task.entered or started
        try:
            for copy in plan.copies:
                self._engine.copy(copy.source, copy.target, copy.length)
            rows = self._engine.step(plan.step)
        except Exception:
            log.exception("step_failed", sequences=len(tasks))
            for task in tasks:
                self._fail(task, "The engine failed on this request.")
            return
        self._metrics.stepped(len(tasks), sum(len(chunk.tokens) for chunk in plan.step.chunks))
        computed = self._clock()
        for task, row in zip(tasks, rows, strict=True):
            task.prefilled = task.prefilled or computed
            self._commit(task, row)

    def _commit(self, task: _Task, row: Row) -> None:
        try:
            tokens = self._decoder.advance(task.generation, row)
        except Exception:  # a bug met by one trace must not end its neighbours
            log.exception("decoding_failed")
            self._fail(task, "The engine failed on this request.")
            return
        self._scheduler.commit(task.sequence, tokens)
        if not tokens:
            del self._tasks[task.sequence]
            self._deliver(task, self._timed(task))

    def _timed(self, task: _Task) -> Timed:
        return Timed(
            task.generation, task.entered - task.submitted, task.prefilled - task.entered, self._clock() - task.prefilled
        )

    def _fail(self, task: _Task, message: str) -> None:
        self._scheduler.forget(task.sequence)
        self._tasks.pop(task.sequence, None)
        self._deliver(task, EngineStoppedError(message))

    @staticmethod
    def _deliver(task: _Task, result: Timed | EngineStoppedError) -> None:
        def resolve() -> None:
            if task.future.done():  # the client has left
                return
            if isinstance(result, Timed):
                task.future.set_result(result)
            else:
                task.future.set_exception(result)

        loop = task.future.get_loop()
        if not loop.is_closed():
            loop.call_soon_threadsafe(resolve)
