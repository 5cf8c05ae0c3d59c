"""The article in the browser: figures marked in the colours of their answers, words that can be selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

HERE = Path(__file__).resolve().parent


def parts(
    text: str, rows: Sequence[dict[str, Any]], colours: dict[str, str], chosen: str | None
) -> list[dict[str, Any]]:
    """The text cut at its figures: pieces with and without a figure, which joined give the text again.

    ``rows`` need estimate_id, char_start, char_end, value, kind, answer and subgroup; of two figures that overlap the
    first counts. ``colours`` are by answer.
    """
    out: list[dict[str, Any]] = []
    at = 0
    for row in sorted(rows, key=lambda r: (r["char_start"], r["char_end"])):
        start, end = int(row["char_start"]), int(row["char_end"])
        if start < at or end > len(text):
            continue
        if start > at:
            out.append({"text": text[at:start]})
        group = "" if row["subgroup"] == "all" else f", {row['subgroup']}"
        out.append({
            "text": text[start:end], "id": row["estimate_id"], "colour": colours.get(row["answer"], "#6b7280"),
            "label": f"{row['value']:g} {row['answer'] or 'no answer yet'}{group} ({row['kind']})",
            "chosen": row["estimate_id"] == chosen,
        })  # fmt: skip
        at = end
    if at < len(text):
        out.append({"text": text[at:]})
    return out


def annotator(pieces: list[dict[str, Any]], key: str, on_pick: Callable[[], None]) -> dict[str, Any] | None:
    """Shows the pieces; gives back what was picked in this run: ``{"row": id}`` or ``{"start": …, "end": …}``."""
    component = st.components.v2.component(
        "polls_annotator",
        js=(HERE / "annotator.js").read_text("utf-8"),
        css=(HERE / "annotator.css").read_text("utf-8"),
        isolate_styles=False,
    )
    result = component(data={"parts": pieces}, key=key, on_picked_change=on_pick)
    picked = result.picked
    return picked if isinstance(picked, dict) else None
