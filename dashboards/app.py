"""The frame around the pages: their order, the collection they show, and what to do where there is none."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

# Before numpy comes: on the small matrices of a trend several threads wait for each other longer than they work
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

HERE = Path(__file__).resolve().parent
if __name__ == "__main__" and str(HERE.parent) not in sys.path:  # run by its path, imports look into this folder
    sys.path.insert(0, str(HERE.parent))

from dashboards import ui  # noqa: E402

LOOKING = ("", "trends", "splits", "polls")  # the pages that show what the filters leave
SHARED = ("q", "pollster", "population", "mode", "dates")  # what the address says on each of them


def main() -> None:
    """Draws the page that the address names."""
    st.set_page_config(
        page_title="polls",
        page_icon=str(HERE / "icon.svg"),  # a file: icons by name would be fetched from a font server
        layout="wide",
        menu_items={
            "About": "**polls** reads opinion-poll figures out of prose; every figure leads back to its sentence."
        },
    )
    pages = {
        "trends": st.Page(
            _view("trends"), title="Trends", icon=":material/show_chart:", url_path="trends", default=True
        ),
        "splits": st.Page(_view("splits"), title="Splits", icon=":material/groups:", url_path="splits"),
        "polls": st.Page(_view("polls_view"), title="Polls", icon=":material/table_rows:", url_path="polls"),
        "read": st.Page(_view("read"), title="Read an article", icon=":material/article:", url_path="read"),
        "data": st.Page(_view("data"), title="Data", icon=":material/download:", url_path="data"),
    }
    ui.style()
    st.session_state["_pages"] = pages
    now = st.navigation(list(pages.values()), position="top")
    _carry(now)
    now.run()
    if now.url_path in LOOKING:
        st.session_state["_carried"] = {k: st.query_params.get_all(k) for k in SHARED if k in st.query_params}


def _view(name: str) -> Callable[[], None]:
    """A page whose module comes when it is first opened: reading an article needs every rule, a chart none of them."""

    def draw() -> None:
        importlib.import_module(f"dashboards.views.{name}").page()

    return draw


def _carry(now: Any) -> None:
    """Takes the question and the filters along to another page: turning a page empties the address."""
    turned = st.session_state.get("_at", now.url_path) != now.url_path
    st.session_state["_at"] = now.url_path
    carried = st.session_state.get("_carried")
    if turned and carried and now.url_path in LOOKING and not any(k in st.query_params for k in SHARED):
        st.switch_page(now, query_params={**{k: st.query_params.get_all(k) for k in st.query_params}, **carried})


if __name__ == "__main__":
    main()
