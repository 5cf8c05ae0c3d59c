"""Corrected articles as annotated ones, to measure and improve the rules: ``NAME.txt`` with ``NAME.json``.

The format: one JSON object ``{id, url, title, published, polls, estimates}``; each estimate quotes a stretch of the
text that stands in it once, the figure in ``[[ ]]``, and says value, kind, answer (``r``), group (``who``), topic,
poll and wave.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from polls.collection import files
from polls.collection.rows import Row

if TYPE_CHECKING:
    import pandas as pd

    from polls.collection.store import Collection

_POLL = {
    "pollster": "pollster", "n": "sample_size", "moe": "margin_of_error", "start": "start_date", "end": "end_date",
    "pop": "population",
}  # fmt: skip


def annotated(collection: Collection) -> dict[str, bytes]:
    """The files of every article that somebody corrected and nobody took all of it back, by name.

    All rows of such an article go in, corrected or not: whoever corrects an article is taken to have read it all.
    """
    log = collection.corrections
    active = log[(log["state"] == "active") & (log["action"] != "undo")]
    out: dict[str, bytes] = {}
    for doc_id in sorted(active["doc_id"].unique()):
        documents = _rows(collection.documents, doc_id)
        if not documents:  # taken out of the collection since
            continue
        text = collection.text(doc_id)
        tables = [_rows(collection.frame(t), doc_id) for t in ("polls", "estimates", "samples")]
        told = article(documents[0], text, *tables)
        name = files.key(doc_id)
        out[f"{name}.json"] = (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()
        out[f"{name}.txt"] = text.encode("utf-8", "surrogatepass")
    return out


def article(document: Row, text: str, polls: list[Row], estimates: list[Row], samples: list[Row]) -> dict[str, Any]:
    """One annotated article of its rows (missing values ``None``, dates ISO)."""
    keys = {p["poll_id"]: f"p{i}" for i, p in enumerate(polls, 1)}
    listed = []
    for p in polls:
        told: dict[str, Any] = {"poll": keys[p["poll_id"]]}
        told.update({short: p[name] for short, name in _POLL.items() if p[name] is not None})
        for short, name in (("sponsor", "sponsor"), ("mode", "mode")):
            if p[name]:
                told[short] = p[name].split("; ")
        parts = [s for s in samples if s["poll_id"] == p["poll_id"]]
        if parts:
            told["subsamples"] = [
                {k: v for k, v in (("who", s["subgroup"]), ("n", s["sample_size"]), ("moe", s["margin_of_error"])) if v}
                for s in parts
            ]
        listed.append(told)
    if any(e["poll_id"] not in keys for e in estimates):  # a figure without a known poll still needs one there
        listed.append({"poll": "p0"})
    figures = []
    for e in sorted(estimates, key=lambda e: (e["char_start"], e["char_end"])):
        figure = {
            **quote(text, e["char_start"], e["char_end"]),
            "v": int(e["value"]) if e["value"] == int(e["value"]) else e["value"],
            "kind": e["kind"],
            "r": e["answer"] or "",
            "who": e["subgroup"],
            "topic": e["question"] or "",
            "poll": keys.get(e["poll_id"], "p0"),
            "wave": e["wave"],
        }
        if e["bound"] != "exact":
            figure["approx"] = True
        figures.append(figure)
    head = {"id": document["doc_id"], "url": document["url"], "title": document["title"]}
    return {**head, "published": document["published"], "polls": listed, "estimates": figures}


def quote(text: str, start: int, end: int) -> dict[str, Any]:
    """The shortest run of words around a figure that stands in the text once, the figure marked.

    Where the text itself has such marks around it, the characters are given instead.

    >>> quote("Of men 52% agree; of women 52% do.", 27, 30)
    {'q': 'women [[52%]]'}
    """
    left, right = start, end
    while not _once(text, left, right):
        if left == 0 and right == len(text):
            break
        if right < len(text) and (left == 0 or start - left > right - end):
            right = _word(text, right, 1)
        else:
            left = _word(text, left, -1)
    before, after = text[left:start], text[end:right]
    if any(mark in before + text[start:end] + after for mark in ("[[", "]]")):
        return {"at": [start, end]}
    return {"q": f"{before}[[{text[start:end]}]]{after}"}


def _once(text: str, left: int, right: int) -> bool:
    """Whether a stretch of the text stands there and nowhere else (not overlapping itself either)."""
    part = text[left:right]
    return text.find(part) == left and text.find(part, left + 1) == -1


def _word(text: str, at: int, step: int) -> int:
    """The end of the next word from a place, in one direction."""
    i = at if step > 0 else at - 1
    while 0 <= i < len(text) and text[i].isspace():
        i += step
    while 0 <= i < len(text) and not text[i].isspace():
        i += step
    return i if step > 0 else i + 1


def _rows(frame: pd.DataFrame, doc_id: str) -> list[Row]:
    from polls.collection.exports import plain

    part = frame[frame["doc_id"] == doc_id]
    columns = [plain(part[name]) for name in part.columns]
    return [dict(zip(part.columns, row, strict=True)) for row in zip(*columns, strict=True)]
