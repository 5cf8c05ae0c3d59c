"""PDF with text in it, by pypdf; lines put together into paragraphs, words cut at a line's end mended."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import BinaryIO

from polls.document import Document
from polls.errors import InputError
from polls.lines import ITEM, SENTENCE_END, cuts_word
from polls.reading.base import document, need

SUFFIXES = (".pdf",)

_GOES_ON = ",;-\u2013\u2014(&/"  # a short line that ends so is no last line
_NARROW = 40  # characters in the narrowest column of prose; what is much shorter all over is a table


def read(stream: BinaryIO, name: str) -> Iterator[Document]:
    """The one document of a PDF. The date a PDF was made is not taken for that of publication."""
    pypdf = need("pypdf", "pypdf", "PDF", name)
    logging.getLogger("pypdf").setLevel(logging.ERROR)  # its remarks on odd files are not for the reader of a table
    try:
        pdf = pypdf.PdfReader(io.BytesIO(stream.read()))
        if pdf.is_encrypted and not pdf.decrypt(""):
            raise InputError(name, "locked with a password")
        pages = [page.extract_text() for page in pdf.pages]
        title = pdf.metadata.title if pdf.metadata else None
    except InputError:
        raise
    except pypdf.errors.DependencyError as e:
        raise InputError(name, f"PDF cannot be unlocked: {e}") from None
    except Exception as e:  # pypdf meets damage with errors of every kind
        raise InputError(name, f"damaged PDF: {type(e).__name__}: {e}".splitlines()[0]) from None
    text = paragraphs("\n".join(pages))  # a paragraph may go on over the page
    if not text.strip():
        raise InputError(name, "PDF without text (a scan?): run text recognition on it first")
    yield document(text, name, "pdf", title=str(title).strip() or None if title else None)


def paragraphs(text: str) -> str:
    """Lines as paragraphs: one a line, words that were cut mended.

    >>> print(paragraphs("39 per-\\ncent of all adults approve, more than\\ntwo-\\nthirds agree.\\nYes 39%\\nNo 50%"))
    39 percent of all adults approve, more than two-thirds agree.
    Yes 39%
    No 50%
    """
    lines = [line.strip() for line in text.split("\n")]
    lengths = sorted(len(line) for line in lines if line)
    usual = max(_NARROW, lengths[len(lengths) * 3 // 4] if lengths else 0)  # a full line
    out: list[str] = []
    open_line = False  # whether the paragraph goes on in the next line
    for line in lines:
        if not line:
            open_line = False  # pypdf leaves an empty line where there is a wide gap
            continue
        continues = open_line or (out and line[0].islower() and not SENTENCE_END.search(out[-1]))
        if continues and not ITEM.match(line):
            if cuts_word(out[-1], line):
                out[-1] = out[-1][:-1] + line
            else:
                out[-1] += line if out[-1].endswith("-") else " " + line
        else:
            out.append(line)
        short = len(line) < 0.6 * usual
        open_line = not short or line[-1] in _GOES_ON
    return "\n".join(out)
