"""What the pages share on the screen: type, cards, sentences, downloads. Text of others never becomes markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import urlencode

import altair as alt
import pandas as pd
import streamlit as st

from dashboards import frames
from dashboards.charts import to_png, to_svg
from dashboards.charts.base import fieldwork, short
from dashboards.theme import Look, theme
from polls.collection import exports

BASES = {
    "stated margin of error": ", from the stated margin",
    "sample size (simple random sampling)": ", from the sample size",
    "sample size with design effect": ", from sample size and margin",
}
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:&^=@])")

_CSS = """
[data-testid="stMainBlockContainer"] {max-width: 1400px; padding-top: 4.2rem; padding-bottom: 4rem}
h1, h2, h3, .polls-headline, .polls-sentence {font-family: "Source Serif", Georgia, serif !important}
h2 {font-size: 1.45rem !important; font-weight: 600 !important; padding: 1.2rem 0 .2rem !important}
h3 {font-size: 1.15rem !important; font-weight: 600 !important}
.polls-headline {font-size: 1.5rem; line-height: 1.35; margin: .2rem 0 .1rem; text-wrap: balance}
.polls-quiet {opacity: .8; font-size: .9rem; line-height: 1.45}
.polls-key {font-size: .9rem; line-height: 1.6}
.polls-card {border: 1px solid color-mix(in srgb, currentColor 18%, transparent);
  border-radius: .6rem; padding: 1rem 1.1rem}
.polls-figure {font-size: 2.1rem; font-weight: 650; line-height: 1; letter-spacing: -.01em}
.polls-answer {font-size: 1.05rem; font-weight: 600; margin-left: .35rem}
.polls-sentence {font-size: 1.08rem; line-height: 1.55; margin: .8rem 0; padding-left: .8rem;
  border-left: 3px solid color-mix(in srgb, currentColor 25%, transparent);
  overflow-wrap: anywhere; white-space: pre-line}
.polls-card dl {display: grid; grid-template-columns: max-content 1fr; gap: .2rem .9rem; font-size: .92rem;
  margin: .7rem 0 0 !important; padding: 0 !important}
.polls-card dt {opacity: .8; font-weight: 400}
.polls-card dd {margin: 0 !important; padding: 0 !important; overflow-wrap: anywhere}
.polls-card a, .polls-quiet a {color: inherit !important; text-decoration: underline; text-underline-offset: 2px}
mark.polls-mark {background: color-mix(in srgb, var(--mark) 26%, transparent); color: inherit; font-weight: 650;
  border-bottom: 2px solid var(--mark); padding: 0 .12em; border-radius: .15em}
.polls-empty {border: 1px dashed color-mix(in srgb, currentColor 35%, transparent); border-radius: .6rem;
  padding: 1.4rem 1.3rem; line-height: 1.5}
ul.polls-list {margin: 0 !important; padding: 0 !important; list-style: none}
.polls-list li {margin: .4rem 0 !important; padding: 0 !important; line-height: 1.45}
.polls-list.polls-dots li {padding-left: 1.2em !important; text-indent: -1.2em}
.polls-dot {display: inline-block; width: .7em; height: .7em; border-radius: 50%; margin-right: .5em; text-indent: 0}
@media (max-width: 640px) {
  [data-testid="stMainBlockContainer"] {padding-left: 1rem; padding-right: 1rem}
  .polls-headline {font-size: 1.25rem}
}
"""


def style() -> None:
    """The pages' type and cards."""
    on_primary = '[data-testid="stBaseButton-primary"]:enabled * {color: #0e1117 !important}' if dark() else ""
    st.html(f"<style>{_CSS}{on_primary}</style>")


def dark() -> bool:
    """Whether the reader's ground is dark."""
    return st.context.theme.type == "dark"


def plain(text: object) -> str:
    """Text with everything that Markdown would take for markup made harmless.

    >>> plain("**x** :red[y]")
    '\\\\*\\\\*x\\\\*\\\\* \\\\:red\\\\[y\\\\]'
    """
    return _MARKUP.sub(r"\\\1", str(text))


def headline(text: str, below: str = "") -> None:
    """The page's news in one sentence, and a quieter line below it."""
    quiet = f'<div class="polls-quiet">{escape(below)}</div>' if below else ""
    st.html(f'<div class="polls-headline">{escape(text)}</div>{quiet}')


def quiet(text: str) -> None:
    """A note in small type."""
    st.html(f'<div class="polls-quiet">{escape(text)}</div>')


def empty(what: str, do: str) -> None:
    """An empty state: what is missing and what to do about it."""
    st.html(f'<div class="polls-empty" role="status"><b>{escape(what)}</b><br>{escape(do)}</div>')


def problem(error: object, do: str = "") -> None:
    """An error in one line, and what to do."""
    st.error(plain(error) + (f"  \n{plain(do)}" if do else ""), icon=":material/error:")


def missing(value: object) -> bool:
    """Whether a cell is empty."""
    return value is None or value is pd.NaT or value is pd.NA or value != value


def count(n: int, what: str) -> str:
    """A number of things in words.

    >>> count(1, "poll"), count(1200, "poll")
    ('1 poll', '1,200 polls')
    """
    return f"{n:,} {what}" if n == 1 else f"{n:,} {what}s"


def number(value: float) -> str:
    """A figure without a needless decimal.

    >>> number(39.0), number(66.7)
    ('39', '66.7')
    """
    return f"{value:.1f}".removesuffix(".0")


def dates(row: Mapping[str, Any]) -> str | None:
    """A row's field dates in words."""
    if missing(row["end_date"]):
        return None
    one = pd.DataFrame([{"start_date": row["start_date"], "end_date": row["end_date"]}])
    one = one.astype("datetime64[s]")
    return str(fieldwork(one["start_date"], one["end_date"]).iloc[0])


def sentence(text: str, row: Mapping[str, Any], colour: str, others: Sequence[tuple[int, int]] = ()) -> str:
    """A figure's sentence as HTML, the figure marked; ``others`` are spans marked too."""
    start, end = int(row["sentence_start"]), int(row["sentence_end"])
    spans = sorted({(int(row["char_start"]), int(row["char_end"])), *others})
    out, at = [], start
    for a, b in spans:
        if a < at or b > end:
            continue
        out += [escape(text[at:a]), f'<mark class="polls-mark" style="--mark:{colour}">{escape(text[a:b])}</mark>']
        at = b
    return "".join([*out, escape(text[at:end])]).strip()


def card(row: Mapping[str, Any], text: str | None, colour: str) -> str:
    """A figure with its poll, its sentence and its article, as HTML."""
    sign = {"share": "%", "margin": " points ahead", "change": " points"}[str(row["kind"])]
    said = [f'<span class="polls-figure" style="color:{colour}">{number(row["value"])}{sign}</span>',
            f'<span class="polls-answer">{escape(str(row["answer"]))}</span>']  # fmt: skip
    group = "" if row["subgroup"] == "all" else f" · {escape(frames.group_name(str(row['subgroup'])))}"
    out = [f"<div>{''.join(said)}</div>", f'<div class="polls-quiet">{escape(str(row["question"]))}{group}</div>']
    if text is None:
        out.append('<div class="polls-sentence">The text of this article is not in the collection.</div>')
    else:
        out.append(f'<div class="polls-sentence">{sentence(text, row, colour)}</div>')
    if not missing(row["low"]) and not missing(row["high"]):
        interval = f"{number(row['low'])} to {number(row['high'])}%{BASES.get(row['interval_basis'], '')}"
    else:
        interval = "not known: no sample size is stated" + ("" if row["subgroup"] == "all" else " for this group")
    facts = {
        "Pollster": row["pollster"],
        "For": row["sponsor"],
        "Fieldwork": dates(row),
        "Respondents": None if missing(row["base"]) else f"{int(row['base']):,}",
        "Population": row["population"],
        "Mode": row["mode"],
        "95% interval": interval,
    }
    listed = "".join(f"<dt>{k}</dt><dd>{escape(str(v))}</dd>" for k, v in facts.items() if not missing(v))
    out.append(f"<dl>{listed}</dl>")
    out.append(f'<div class="polls-quiet" style="margin-top:.8rem">{article(row)}</div>')
    return f'<article class="polls-card" aria-label="Figure and its source">{"".join(out)}</article>'


def article(row: Mapping[str, Any]) -> str:
    """The article's title as a link where it has a safe address, its source and date, as HTML."""
    title = "Untitled article" if missing(row["title"]) else str(row["title"])
    if missing(row["url"]):
        name = escape(title)
    else:
        name = f'<a href="{escape(str(row["url"]))}" target="_blank" rel="noopener noreferrer">{escape(title)}</a>'
    when = "" if missing(row["published"]) else f"{row['published']:%-d %B %Y}"
    after = ", ".join(escape(str(x)) for x in (row["source"], when) if not missing(x) and x)
    more = int(row.get("told_by") or 1) - 1
    also = f" Told by {more} more {'article' if more == 1 else 'articles'}." if more > 0 else ""
    return f"{name}{'<br>' if after else ''}{after}{also}"


def dot(colour: str) -> str:
    """A dot in a colour, as HTML."""
    return f'<i class="polls-dot" style="background:{colour}"></i>'


def key(look: Look, most: int = 6) -> str:
    """Dots and names of the first answers as HTML."""
    items = list(zip(look.answers, look.colours, strict=True))
    named = [f'<span style="white-space: nowrap">{dot(c)}{escape(short(a, 28))}</span>' for a, c in items[:most]]
    more = f"<span>and {len(items) - most} more</span>" if len(items) > most else ""
    return "&ensp; ".join([*named, *([more] if more else [])])


def chart_downloads(
    make: Callable[[], alt.TopLevelMixin], name: str, rows: Callable[[], pd.DataFrame] | None = None
) -> None:
    """Buttons that give a chart as SVG and PNG and its rows as CSV; made when clicked, so never out of date."""
    with st.container(horizontal=True, gap="small"):
        st.download_button("SVG", lambda: to_svg(make()), f"{name}.svg", "image/svg+xml", key=f"{name}-svg",
                           on_click="ignore", icon=":material/download:", type="tertiary",
                           help="The chart as a vector graphic")  # fmt: skip
        st.download_button("PNG", lambda: to_png(make()), f"{name}.png", "image/png", key=f"{name}-png",
                           on_click="ignore", icon=":material/download:", type="tertiary",
                           help="The chart as a picture")  # fmt: skip
        if rows is not None:
            st.download_button("CSV", lambda: csv(rows()), f"{name}.csv", "text/csv", key=f"{name}-csv",
                               on_click="ignore", icon=":material/download:", type="tertiary",
                               help="The rows behind the chart")  # fmt: skip


def csv(frame: pd.DataFrame) -> bytes:
    """A frame as CSV for people: cells that a spreadsheet would run are made safe."""
    return exports.csv(frame)


def share() -> None:
    """The address of what is on the screen, to be copied."""
    with st.popover("Share", icon=":material/link:", type="tertiary"):
        told = [(k, v) for k in st.query_params for v in st.query_params.get_all(k)]
        base = (st.context.url or "").split("?")[0]
        st.caption("This address opens the page with the same question, filters and figure:")
        st.code(base + (f"?{urlencode(told)}" if told else ""), language=None, wrap_lines=True)


def go(page: str, **parameters: str) -> None:
    """Opens another page of the dashboard."""
    st.switch_page(st.session_state["_pages"][page], query_params=parameters)


def ground() -> str:
    """The colour of the figures that belong to no answer."""
    return theme(dark()).colours[0]
