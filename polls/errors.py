"""Errors with names: what was wrong, where, and what to do."""

from __future__ import annotations


class PollsError(Exception):
    """Base of every error that this package raises on purpose; its text is one line for a person."""


class InputError(PollsError):
    """An input could not be read. ``name`` is the input, ``reason`` why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason

    def __reduce__(self) -> tuple[type[InputError], tuple[str, str]]:
        return type(self), (self.name, self.reason)


class DateError(PollsError, ValueError):
    """A date was not understood."""


class CollectionError(PollsError):
    """A collection could not be read or written. ``path`` is the file or folder, ``reason`` what was wrong."""

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = str(path)
        self.reason = reason

    def __reduce__(self) -> tuple[type[CollectionError], tuple[str, str]]:
        return type(self), (self.path, self.reason)
