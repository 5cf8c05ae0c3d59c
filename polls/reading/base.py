"""What readers share: names of documents, decoding, and the libraries of the heavy ones."""

from __future__ import annotations

import codecs
import importlib
import os
import re
from typing import Any

from polls.document import Document, is_printable
from polls.errors import InputError

# UTF-32 before UTF-16: its little-endian mark begins with the other's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOK = 4096  # how much of the beginning tells text from binary
_LONE = re.compile("[\ud800-\udfff]")


def stem(name: str) -> str:
    """The document's name from a file's: its stem, ``.gz`` gone too.

    >>> stem("news/2026.jan.html.gz"), stem("-")
    ('2026.jan', 'stdin')
    """
    if name == "-":
        return "stdin"
    return os.path.splitext(os.path.basename(name).removesuffix(".gz"))[0] or name


def decode(data: bytes, name: str) -> str:
    """Text of bytes: UTF-8, or UTF-16/32 with a byte order mark; line ends as ``\\n``.

    Raises :class:`~polls.errors.InputError` on another encoding, on binary and on nothing.
    """
    encoding = "utf-8"
    for mark, marked in _MARKS:
        if data.startswith(mark):
            data, encoding = data[len(mark) :], marked
            break
    else:
        if b"\0" in data[:_LOOK]:
            raise InputError(name, "binary, not text")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as e:
        # cp437: every byte that is no control character is a letter there
        if encoding == "utf-8" and not is_printable(data[:_LOOK].decode("cp437")):
            raise InputError(name, "binary, not text") from None
        at = f"byte {e.start + 1} is 0x{data[e.start]:02x}" if e.start < len(data) else "cut off"
        raise InputError(
            name, f"not {encoding.upper()} ({at}): convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8"
        ) from None
    if not is_printable(text):
        raise InputError(name, "binary, not text")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def clean(text: str, name: str) -> str:
    """The text with every lone surrogate replaced, the length kept: none can be written as UTF-8.

    Raises :class:`~polls.errors.InputError` where there is no text.
    """
    if not text.strip():
        raise InputError(name, "empty")
    return text if text.isascii() else _LONE.sub("\ufffd", text)


def need(module: str, package: str, kind: str, name: str) -> Any:
    """A reader's own library, imported; a clear error where it is not installed."""
    try:
        return importlib.import_module(module)
    except ImportError as e:
        if e.name == module:
            raise InputError(name, f"reading {kind} needs the package {package}: pip install {package}") from None
        raise InputError(name, f"the package {package} cannot be loaded: {e}".splitlines()[0]) from None


def document(text: str, name: str, reader: str, **known: Any) -> Document:
    """The document of a file, its text cleaned."""
    return Document(clean(text, name), doc_id=stem(name), reader=reader, **known)
