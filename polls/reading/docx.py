"""Word files (.docx), by python-docx: paragraphs and table rows in their order."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from polls.document import Document
from polls.errors import InputError
from polls.reading.base import document, need

SUFFIXES = (".docx",)


def read(stream: BinaryIO, name: str) -> Iterator[Document]:
    """The one document of a Word file. The date the file was made is not taken for that of publication."""
    docx = need("docx", "python-docx", "Word files", name)
    try:
        word = docx.Document(io.BytesIO(stream.read()))
        text = "\n".join(line for block in word.iter_inner_content() for line in _lines(block))
        title = word.core_properties.title
    except Exception as e:  # zip, XML and package errors alike
        raise InputError(name, f"no Word file that can be read: {type(e).__name__}") from None
    yield document(text, name, "docx", title=title or None)


def _lines(block: Any) -> Iterator[str]:
    if hasattr(block, "rows"):
        for row in block.rows:
            yield " | ".join(cell.text.strip() for cell in row.cells)
    else:
        yield block.text
