"""Web archives (WARC and WET, as crawlers write them): a document for each page, by warcio."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from polls.document import Document
from polls.errors import InputError
from polls.reading import html
from polls.reading.base import clean, decode, need

SUFFIXES = (".warc", ".wet")

_PAGES = ("text/html", "application/xhtml+xml")


def read(stream: BinaryIO, name: str) -> Iterator[Document | InputError]:
    """The pages of an archive, named by their addresses; a page that cannot be read is an error, and the next goes on.

    Other records (requests, images, pages that were not found) are passed over.
    """
    archive = need("warcio.archiveiterator", "warcio", "web archives", name)
    exceptions = need("warcio.exceptions", "warcio", "web archives", name)
    try:
        for record in archive.ArchiveIterator(stream):
            address = record.rec_headers.get_header("WARC-Target-URI")
            if not address:
                continue
            try:
                for found in _documents(record, address):
                    found.doc_id, found.url = address, found.url or address
                    found.retrieved = _retrieved(record)
                    yield found
            except InputError as e:
                yield InputError(address, e.reason)
    except (exceptions.ArchiveLoadFailed, EOFError) as e:
        raise InputError(name, f"damaged archive: {str(e).strip().splitlines()[0]}") from None


def _documents(record: Any, address: str) -> Iterator[Document]:
    if record.rec_type == "conversion":  # text that the crawler made of a page
        yield Document(clean(decode(record.content_stream().read(), address), address), reader="warc")
    elif record.rec_type == "response" and record.http_headers is not None:
        kind = (record.http_headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
        if kind in _PAGES and record.http_headers.get_statuscode() == "200":
            yield from html.read(io.BytesIO(record.content_stream().read()), address)


def _retrieved(record: Any) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(record.rec_headers.get_header("WARC-Date") or "").replace(tzinfo=None)
    except ValueError:
        return None
