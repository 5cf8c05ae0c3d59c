"""HTML: the article's text without the page around it, its title, address, publisher and date, by trafilatura."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from polls.document import Document, as_date
from polls.errors import DateError, InputError
from polls.reading.base import decode, document, need

SUFFIXES = (".html", ".htm", ".xhtml")

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_\-]{2,40})")
_WHOLE_PAGE = re.compile(r"<(?:html|body)\b", re.I)
_RULE = re.compile(r"[|\s:-]+")  # the line under a table's head
_BLOCKS = (
    "address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2"
    " h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul"
).split()
_UNSEEN = ("script", "style", "noscript", "template", "head", "svg", "iframe")


def read(stream: BinaryIO, name: str) -> Iterator[Document]:
    """The one document of a page or of a fragment of one. A date is taken where the page states it, never guessed."""
    trafilatura = need("trafilatura", "trafilatura", "HTML", name)
    page = _decode(stream.read(), name)
    if not page.strip():
        raise InputError(name, "empty")
    found = None
    if _WHOLE_PAGE.search(page[:200_000]):
        found = trafilatura.bare_extraction(
            page,
            with_metadata=True,
            include_comments=False,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    text = _table_rows(found.text) if found is not None and found.text else _every_block(page, name)
    yield document(text, name, "html", **_known(found))


def _known(found: Any) -> dict[str, Any]:
    if found is None:
        return {}
    try:
        published = as_date(found.date)
    except DateError:
        published = None
    return {
        "title": found.title or None,
        "url": found.url or None,
        "source": found.sitename or found.hostname or None,
        "published": published,
        "published_from": "page" if published else None,
    }


def _decode(data: bytes, name: str) -> str:
    try:
        return decode(data, name)
    except InputError as e:
        declared = _CHARSET.search(data[:4096])
        if declared is None or "binary" in e.reason:
            raise
        try:
            return data.decode(declared.group(1).decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            raise e from None


def _table_rows(text: str) -> str:
    """Table rows as ``Men | 40% | 50%``, without the line under the head."""
    lines = (
        line.strip().strip("|").strip() if line.startswith("|") else line
        for line in text.split("\n")
        if not (line.startswith("|") and _RULE.fullmatch(line))
    )
    return "\n".join(lines)


def _every_block(page: str, name: str) -> str:
    """All text of a fragment, a line for every block."""
    html = need("lxml.html", "lxml", "HTML", name)
    try:
        tree = html.fragment_fromstring(page, create_parent="div")
    except (ValueError, html.etree.LxmlError):  # a declared encoding in text, or nothing that is a tag
        raise InputError(name, "no HTML that can be read") from None
    for element in list(tree.iter(*_UNSEEN)):
        element.drop_tree()
    for element in tree.iter(*_BLOCKS):
        element.text = "\n" + (element.text or "")
        element.tail = "\n" + (element.tail or "")
    lines = (" ".join(line.split()) for line in tree.text_content().split("\n"))
    return "\n".join(line for line in lines if line)
