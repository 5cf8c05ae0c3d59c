"""The frame around the pages: their order, the collection they show, and what to do where there is none."""

from __future__ import annotations

import sys
from pathlib import Path

import streamlit as st

if __name__ == "__main__":  # run by its path, this folder and not its parent would be where imports look
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from dashboards import ui
from dashboards.views import data, polls_view, read, splits, trends

HERE = Path(__file__).resolve().parent


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
        "trends": st.Page(trends.page, title="Trends", icon=":material/show_chart:", url_path="trends", default=True),
        "splits": st.Page(splits.page, title="Splits", icon=":material/groups:", url_path="splits"),
        "polls": st.Page(polls_view.page, title="Polls", icon=":material/table_rows:", url_path="polls"),
        "read": st.Page(read.page, title="Read an article", icon=":material/article:", url_path="read"),
        "data": st.Page(data.page, title="Data", icon=":material/download:", url_path="data"),
    }
    ui.style()
    st.session_state["_pages"] = pages
    st.navigation(list(pages.values()), position="top").run()


if __name__ == "__main__":
    main()
