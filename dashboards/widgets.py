"""Controls that several pages share. Each is bound to the address, so that the address brings the same view back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from dashboards import frames, store, ui
from dashboards.theme import look
from polls.errors import PollsError

FIGURE = "figure"  # the parameter of the address that names the chosen figure


def opened() -> store.Library | None:
    """The collection's tables; where there are none, a page that says what to do, and None."""
    try:
        library = store.library()
        none = not len(library.source)
    except PollsError as e:
        ui.problem(e, "Check the folder, or name another one: polls dashboard --collection DIR")
        return None
    if none:
        ui.empty(
            "There are no figures here yet.",
            f"Open “Read an article” and paste one, or run: polls add ARTICLE --collection {library.source.path}",
        )
        return None
    for trouble in library.source.problems[:3]:
        st.warning(ui.plain(trouble), icon=":material/warning:")
    return library


def question(questions: pd.DataFrame, key: str = "q") -> str:
    """The question picker, most polls first."""
    # what is shown is what stands in the address: no counts there, they change as the collection grows
    return str(st.selectbox("Question", list(questions["question"]), key=key, bind="query-params"))


def filters(rows: pd.DataFrame, span: tuple[pd.Timestamp, pd.Timestamp]) -> frames.Filters:
    """The filters of a question's polls, in the sidebar. ``span``: the first and last day of the whole collection."""
    with st.sidebar:
        st.subheader("Filter the polls")
        pollsters = _several("Pollster", rows["pollster"].dropna().unique(), "pollster")
        populations = _several("Population", rows["population"].dropna().unique(), "population")
        modes = _several("Mode", frames.modes(rows), "mode")
        first, last = span[0].date(), span[1].date()
        days = st.date_input(
            "Dates", (first, last), min_value=first, max_value=last, key="dates", bind="query-params",
            format="YYYY-MM-DD",
        )  # fmt: skip
    whole = isinstance(days, tuple) and len(days) == 2
    since: dt.date | None = days[0] if whole and days[0] > first else None
    until: dt.date | None = days[1] if whole and days[1] < last else None
    return frames.Filters(tuple(pollsters), tuple(populations), tuple(modes), since, until)


def _several(label: str, options: Sequence[Any], key: str) -> list[str]:
    return list(st.multiselect(label, sorted(options), key=key, bind="query-params", placeholder="All"))


def chosen() -> str | None:
    """The figure that the address names."""
    return st.query_params.get(FIGURE)


def choose(estimate_id: str | None) -> None:
    """Puts the chosen figure into the address, or takes it out."""
    if estimate_id:
        st.query_params[FIGURE] = estimate_id
    elif FIGURE in st.query_params:
        del st.query_params[FIGURE]


def clicked(key: str) -> Callable[[], None]:
    """The callback of a chart: the point that was clicked becomes the chosen figure."""

    def take() -> None:
        picked = st.session_state[key]["selection"].get("point") or []
        if picked and picked[0].get("estimate_id"):
            choose(str(picked[0]["estimate_id"]))

    return take


def card(library: store.Library, hint: str, key: str, order: Sequence[str] = ()) -> None:
    """The chosen figure with its sentence, or how to choose one. ``order``: the answers of the chart beside it."""
    name = chosen()
    row = library.figure(name) if name else None
    if row is None:
        if name:
            ui.empty(
                "This figure is not in the collection any more.", "It was corrected or rejected. Choose another one."
            )
        else:
            ui.empty("No figure chosen.", hint)
        return
    colour = colour_of(library, row, order)
    st.html(ui.card(row, library.text(row["doc_id"]), colour))
    with st.container(horizontal=True, gap="small"):
        if key != "poll" and not ui.missing(row["poll_id"]):
            told = "All its figures, and what the text says of its method"
            if st.button("Whole poll", icon=":material/table_rows:", type="tertiary", key=f"{key}-poll", help=told):
                ui.go("polls", poll=str(row["poll_id"]), figure=str(name))
        if st.button(
            "Correct", icon=":material/edit:", type="tertiary", key=f"{key}-edit", help="Mend or reject this row"
        ):
            correct(library, row)


def colour_of(library: store.Library, row: dict[str, Any], order: Sequence[str]) -> str:
    """The colour of a row's answer in the chart of these answers, else in its question's."""
    shown = order if row["answer"] in order else frames.answers_of(library.of_question(str(row["question"])))
    style = look(shown, ui.dark())
    return style.colour(row["answer"]) if row["answer"] in style.answers else ui.ground()


@st.dialog("Correct this figure")
def correct(library: store.Library, row: dict[str, Any]) -> None:
    """A form over the page: what the row should say, or that it is no figure."""
    text = library.text(row["doc_id"])
    if text is not None:
        st.html(f'<div class="polls-sentence">{ui.sentence(text, row, ui.ground())}</div>')
    rows = library.flat[library.flat["doc_id"] == row["doc_id"]]
    said = form(row, f"correct-{row['estimate_id']}", list(rows["question"].dropna().unique()))
    why = st.text_input("Why (optional)", key="correct-why", placeholder="The text says adults, not voters")
    changed = {k: v for k, v in said.items() if v != (None if ui.missing(row[k]) else row[k])}
    with st.container(horizontal=True):
        save = st.button("Save", type="primary", key="correct-save", disabled=not changed)
        reject = st.button("Not a poll figure", key="correct-reject", icon=":material/block:")
    try:
        if save:
            for name, value in changed.items():
                library.source.correct(row["estimate_id"], name, value, why=why or None)
        elif reject:
            library.source.reject(row["estimate_id"], why=why or None)
            choose(None)
    except PollsError as e:
        ui.problem(e, "Nothing was lost: mend the entry and save again.")
        return
    if save or reject:
        st.session_state["_told"] = "Rejected. Undo it on the Data page." if reject else "Saved."
        st.rerun()


KINDS = {"share": "share of a group", "margin": "lead or net", "change": "change"}
WAVES = {"current": "the poll reported", "previous": "an earlier poll"}


def form(row: dict[str, Any], key: str, asked: Sequence[str]) -> dict[str, Any]:
    """The fields of a figure that people correct; gives back what they now say. ``asked``: the article's questions."""

    def now(name: str) -> str:
        return "" if ui.missing(row.get(name)) else str(row[name])

    left, right = st.columns(2)
    value = left.number_input(
        "Figure, percentage points", -100.0, 100.0, float(row["value"]), step=1.0, format="%g", key=f"{key}-value"
    )
    answer = right.text_input("Answer", now("answer"), key=f"{key}-answer", placeholder="approve")
    group = left.text_input("Group", now("subgroup") or "all", key=f"{key}-group", help="“all” for everyone asked")
    kind = right.selectbox(
        "Kind", list(KINDS), list(KINDS).index(now("kind") or "share"), format_func=KINDS.__getitem__, key=f"{key}-kind"
    )
    questions = list(dict.fromkeys([*([now("question")] if now("question") else []), *asked]))
    question_ = st.selectbox(
        "Question", questions, 0 if now("question") else None, key=f"{key}-question", accept_new_options=True,
        placeholder="Choose one or write it in a few words",
    )  # fmt: skip
    wave = st.selectbox(
        "Poll",
        list(WAVES),
        list(WAVES).index(now("wave") or "current"),
        format_func=WAVES.__getitem__,
        key=f"{key}-wave",
    )
    return {
        "value": float(value), "answer": answer.strip() or None, "subgroup": group.strip() or "all", "kind": kind,
        "question": (question_ or "").strip() or None, "wave": wave,
    }  # fmt: skip


def told() -> None:
    """What the last action did, once."""
    message = st.session_state.pop("_told", None)
    if message:
        st.toast(ui.plain(message), icon=":material/check:")
