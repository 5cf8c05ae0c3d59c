"""``NAME.meta`` beside a file: a JSON object with what is known of the article."""

from __future__ import annotations

import json
from pathlib import Path

from polls.document import Document, as_date
from polls.errors import DateError, InputError


def apply(document: Document, path: Path) -> None:
    """Puts ``title``, ``url``, ``source`` and ``published`` of ``NAME.meta`` into the document, if it is there.

    Raises :class:`~polls.errors.InputError` where it is no JSON object or its date is none.
    """
    meta = path.with_name(path.name.removesuffix(".gz")).with_suffix(".meta")
    try:
        known = json.loads(meta.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return
    except (OSError, ValueError, RecursionError) as e:
        raise InputError(str(meta), f"no JSON: {e}") from None
    if not isinstance(known, dict):
        raise InputError(str(meta), "no JSON object")
    for field in ("title", "url", "source"):
        if known.get(field) is not None:
            setattr(document, field, str(known[field]))
    try:
        published = as_date(known.get("published"))
    except DateError as e:
        raise InputError(str(meta), f"published: {e} (read without it)") from None
    if published is not None:
        document.published, document.published_from = published, "sidecar"
