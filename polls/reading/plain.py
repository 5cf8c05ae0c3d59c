"""Plain text: UTF-8, or UTF-16/32 with a byte order mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from polls.document import Document
from polls.reading.base import decode, document

SUFFIXES = (".txt",)


def read(stream: BinaryIO, name: str) -> Iterator[Document]:
    """The one document of a text file."""
    yield document(decode(stream.read(), name), name, "plain")
