"""Work spread over processes: few parts under way at a time, and a process that dies costs no other document."""

from __future__ import annotations

import concurrent.futures as cf
import contextlib
import multiprocessing as mp
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import Any, Generic, Protocol, TypeVar

from polls.errors import PollsError

Part = TypeVar("Part")
Result = TypeVar("Result")


class Crew(Protocol):
    """Those who do the work: the processes of this machine, or a cluster."""

    patience: int  # how often a part may be there when a worker dies before it is suspected itself
    fatal: tuple[type[BaseException], ...]  # what a future raises whose worker has died

    @property
    def width(self) -> int:
        """Parts under way at a time."""

    def submit(self, work: Callable[[Any], Any], part: Any) -> cf.Future[Any]:
        """Begins a part."""

    def renew(self) -> None:
        """Puts living workers in the place of dead ones."""

    def close(self) -> None:
        """Ends the work; parts that are not begun are dropped."""


class Processes:
    """Processes of this machine; a script needs ``if __name__ == "__main__":`` around what makes them."""

    patience = 2
    fatal: tuple[type[BaseException], ...] = (BrokenProcessPool,)

    def __init__(self, workers: int) -> None:
        self._workers = workers
        # fork would copy the locks of other threads; a server that has loaded the rules once forks as quickly
        kind = "forkserver" if "forkserver" in mp.get_all_start_methods() else "spawn"
        self._context = mp.get_context(kind)
        if kind == "forkserver":
            self._context.set_forkserver_preload(["polls.extraction"])
        self._pool = self._new()

    @property
    def width(self) -> int:
        """A part for each process, and two that wait for the next that is free."""
        return self._workers + 2

    def _new(self) -> cf.ProcessPoolExecutor:
        return cf.ProcessPoolExecutor(self._workers, mp_context=self._context, initializer=_begin)

    def submit(self, work: Callable[[Any], Any], part: Any) -> cf.Future[Any]:
        """Begins a part."""
        try:
            return self._pool.submit(work, part)
        except BrokenProcessPool as e:
            broken: cf.Future[Any] = cf.Future()
            broken.set_exception(e)
            return broken

    def renew(self) -> None:
        """A new pool in the place of one with a dead process.

        Raises :class:`~polls.errors.PollsError` where its processes die before they have done anything.
        """
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._new()
        try:
            self._pool.submit(os.getpid).result()
        except BrokenProcessPool:
            raise PollsError(
                "worker processes die as they begin: a script that asks for workers needs"
                " 'if __name__ == \"__main__\":' around what it runs"
            ) from None

    def close(self) -> None:
        """Waits for parts that are begun and drops the others."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    """A worker leaves Ctrl-C to its parent, and ends when that is gone, however it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = mp.parent_process()
    if parent is not None:
        sentinel = parent.sentinel

        def watch() -> None:
            wait([sentinel])
            os._exit(1)

        threading.Thread(target=watch, daemon=True).start()


@dataclass(slots=True)
class _Job(Generic[Part]):
    part: Part
    future: cf.Future[Any]
    deaths: int = 0


def each(
    work: Callable[[Part], Result],
    parts: Iterable[Part],
    crew: Crew,
    without_killers: Callable[[Part, Callable[[Part], bool]], Part],
    *,
    ordered: bool = True,
) -> Generator[tuple[Part, Result], None, None]:
    """The result of ``work`` for each part, in the order of the parts or as they are done.

    At most ``crew.width`` parts are under way, so that memory stays bounded however many there are and however slowly
    results are taken. When a worker dies, its part is done again. A part whose workers keep dying goes to
    ``without_killers(part, survives)``, which gives the part without the pieces that kill (``survives(piece)`` says
    which do not). Whatever else ``work`` raises is raised here.
    """
    jobs: deque[_Job[Part]] = deque()

    def survives(piece: Part) -> bool:
        try:
            crew.submit(work, piece).result()
        except crew.fatal:
            crew.renew()
            return False
        return True

    def again() -> None:
        """Begins anew what was under way when a worker died."""
        crew.renew()
        lost = [job for job in jobs if not (job.future.done() and _result_is_there(job.future))]
        cf.wait([job.future for job in jobs if job not in lost])
        for job in lost:
            job.deaths += 1
            if job.deaths >= crew.patience:
                job.part = without_killers(job.part, survives)
                job.deaths = 0
        for job in lost:
            job.future = crew.submit(work, job.part)

    coming = iter(parts)
    try:
        while True:
            while len(jobs) < crew.width:
                try:
                    part = next(coming)
                except StopIteration:
                    break
                jobs.append(_Job(part, crew.submit(work, part)))
            if not jobs:
                return
            cf.wait([jobs[0].future] if ordered else [j.future for j in jobs], return_when=cf.FIRST_COMPLETED)
            job = next(j for j in jobs if j.future.done())
            try:
                result = job.future.result()
            except crew.fatal:
                again()
                continue
            jobs.remove(job)
            yield job.part, result
    finally:
        for job in jobs:
            job.future.cancel()
        with contextlib.suppress(*crew.fatal):
            crew.close()


def _result_is_there(future: cf.Future[Any]) -> bool:
    return not future.cancelled() and future.exception() is None
