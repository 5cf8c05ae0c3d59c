"""The workers of a Dask cluster, behind the same door as the processes of one machine."""

from __future__ import annotations

import concurrent.futures as cf
import importlib
from collections.abc import Callable
from typing import Any

from polls import __version__
from polls.errors import PollsError

_PATIENCE = 30.0  # seconds for a scheduler and a first worker to answer


def _version() -> str:
    from polls import __version__, extraction  # the rules too: the first part does not wait for them

    return __version__ if extraction else ""


class Cluster:
    """Workers of the cluster at ``address``; ``"local"`` starts one with ``workers`` processes on this machine.

    Raises :class:`~polls.errors.PollsError` where it cannot be reached or its workers lack this version of the package.
    """

    patience = 1  # Dask has tried it on several workers before it gives up

    def __init__(self, address: str, workers: int) -> None:
        try:
            distributed: Any = importlib.import_module("distributed")
        except ImportError:
            raise PollsError("--scheduler needs the package distributed: pip install 'polls[scale]'") from None
        self.fatal: tuple[type[BaseException], ...] = (distributed.KilledWorker,)
        try:
            if address == "local":
                self.client = distributed.Client(
                    n_workers=workers,
                    threads_per_worker=1,
                    processes=True,
                    dashboard_address=None,
                    set_as_default=False,
                )
            else:
                self.client = distributed.Client(address, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError) as e:
            raise PollsError(f"{address}: no Dask scheduler answers there: {str(e).splitlines()[0]}") from None
        try:
            self._check(address)
        except BaseException:
            self.client.close()
            raise
        self._executor = self.client.get_executor(pure=False)

    def _check(self, address: str) -> None:
        try:
            there = self.client.submit(_version, pure=False).result(timeout=_PATIENCE)
        except ImportError as e:
            raise PollsError(f"{address}: the package polls is not installed on its workers: {e}") from None
        except TimeoutError:
            raise PollsError(f"{address}: the scheduler has no worker that answers") from None
        if there != __version__:
            raise PollsError(f"{address}: its workers have polls {there}, here it is {__version__}")

    @property
    def width(self) -> int:
        """Parts under way at a time: two for each thread that the cluster has now."""
        threads: dict[str, int] = self.client.nthreads()
        return max(4, 2 * sum(threads.values()))

    def submit(self, work: Callable[[Any], Any], part: Any) -> cf.Future[Any]:
        """Begins a part."""
        future: cf.Future[Any] = self._executor.submit(work, part)
        return future

    def renew(self) -> None:
        """Nothing to do: the cluster keeps up its own workers."""

    def close(self) -> None:
        """Leaves the cluster; one that was started here ends."""
        self._executor.shutdown(wait=False)
        self.client.close()
        if self.client.cluster is not None:
            self.client.cluster.close()
