"""Paths with a scheme (``s3://bucket/2019/*.jsonl.gz``, ``gs://``, ``file://`` …), opened through fsspec."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from polls.errors import InputError
from polls.reading.base import need

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.I)


def is_remote(name: str) -> bool:
    """Whether a path has a scheme.

    >>> is_remote("s3://bucket/a.txt"), is_remote("C:\\\\a.txt"), is_remote("a.txt")
    (True, False, False)
    """
    return _SCHEME.match(name) is not None


def files(name: str) -> Iterator[str]:
    """The files that such a path stands for: those that its ``*`` match, those of a folder, or itself.

    Raises :class:`~polls.errors.InputError` where the storage cannot be reached or knows no such file.
    """
    try:
        system, path = filesystem(name)
        if "*" in name:
            found = sorted(system.glob(path))
        else:
            found = sorted(system.find(path)) if system.isdir(path) else [path]
        if not found:
            raise InputError(name, "no such file")
        yield from map(system.unstrip_protocol, found)
    except OSError as e:
        raise InputError(name, e.strerror or str(e)) from None


def open_binary(name: str) -> BinaryIO:
    """Such a path opened for reading bytes; raises :class:`OSError` as :func:`open` does."""
    system, path = filesystem(name)
    return cast(BinaryIO, system.open(path, "rb"))


def filesystem(name: str) -> tuple[Any, str]:
    """The fsspec filesystem of such a path and the path within it.

    Raises :class:`~polls.errors.InputError` where a package is missing for it.
    """
    fsspec = need("fsspec", "fsspec", "paths with a scheme", name)
    try:
        system, path = fsspec.core.url_to_fs(name)
    except (ImportError, ValueError) as e:  # names the package of that storage
        raise InputError(name, str(e).splitlines()[0]) from None
    return system, path
