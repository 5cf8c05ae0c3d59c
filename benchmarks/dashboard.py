"""How long a reader waits with 100,000 figures: ``python benchmarks/dashboard.py [FIGURES]``.

Makes a collection of made-up polls, starts the dashboard and measures in a headless Chromium, in seconds:

- first visit: from the address to the first chart, on a server that has just started (it imports, opens and fits), once
  after the collection has changed and once when its tables are kept from before;
- next visit: the same for every visit after it;
- one small chart: the same for a page of Streamlit with nothing else, which is what this machine can do at best;
- filter: from choosing a pollster to the chart without the others, and to a page at rest (the trend fitted anew).

Visits to the dashboard and to the small chart take turns, so that both meet the same load of the machine.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "docs")]

import make_screenshots  # noqa: E402

import polls  # noqa: E402
from tests.dashboards import made_up  # noqa: E402

REST = "[data-testid='stApp'][data-test-script-state='notRunning']"
DRAWN = "[data-testid='stVegaLiteChart'] svg path[aria-roledescription='point'], [data-testid='stVegaLiteChart'] canvas"
SMALL = """
import altair as alt, pandas as pd, streamlit as st
st.html('<div class="polls-headline">One chart</div>')
points = pd.DataFrame({"x": [1, 2, 3], "y": [1, 3, 2]})
st.altair_chart(alt.Chart(points).mark_point().encode(x="x", y="y"), theme=None)
"""
NOTE = "document.querySelector('.polls-quiet')?.innerText"


def visit(browser: Browser, address: str) -> tuple[Page, float, float]:
    """Opens the dashboard: seconds to the first chart and to rest."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(120_000)
    start = time.perf_counter()
    page.goto(address)
    page.wait_for_selector(DRAWN)
    chart = time.perf_counter() - start
    page.wait_for_selector(".polls-headline")
    page.wait_for_selector(REST)
    return page, chart, time.perf_counter() - start


def timed(browser: Browser, address: str) -> tuple[float, float]:
    """A visit that ends: seconds to the first chart and to rest."""
    page, *times = visit(browser, address)
    page.close()
    return times[0], times[1]


@contextmanager
def serving(collection: Path, script: Path = ROOT / "streamlit_app.py") -> Iterator[str]:
    """The address of a server that ends with the block."""
    process, address = make_screenshots.serve(collection, script)
    try:
        yield address
    finally:
        process.terminate()
        process.wait(20)


def choose(page: Page, pollster: str) -> tuple[float, float]:
    """Filters by one more pollster: seconds to the changed chart and to rest."""
    page.get_by_role("combobox", name="Pollster").click()
    page.get_by_role("combobox", name="Pollster").fill(pollster)  # a long list shows only a part of itself
    page.get_by_role("option", name=pollster).wait_for()
    before = page.evaluate("document.querySelector('[data-testid=stVegaLiteChart]').innerHTML")
    note = page.evaluate(NOTE)
    start = time.perf_counter()
    page.get_by_role("option", name=pollster).click()
    changed = "h => (document.querySelector('[data-testid=stVegaLiteChart]')?.innerHTML ?? h) !== h"
    page.wait_for_function(changed, arg=before, polling=20)
    chart = time.perf_counter() - start
    page.wait_for_function(f"h => ({NOTE} || h) !== h", arg=note, polling=20)
    page.wait_for_selector(REST)
    rest = time.perf_counter() - start
    page.keyboard.press("Escape")
    page.wait_for_timeout(600)
    return chart, rest


def main() -> None:
    """Prints the table."""
    figures = int(sys.argv[1]) if sys.argv[1:] else 100_000
    with tempfile.TemporaryDirectory() as folder:
        collection = polls.Collection(Path(folder) / "large")
        collection.add(made_up.many(figures // 200))
        small = Path(folder) / "small.py"
        small.write_text(SMALL)
        with ExitStack() as opened:
            browser = opened.enter_context(sync_playwright()).chromium.launch(
                executable_path=make_screenshots.chromium(), headless=True, args=make_screenshots.ARGUMENTS
            )
            with serving(collection.path) as address:
                changed = timed(browser, address)
            address = opened.enter_context(serving(collection.path))
            first = timed(browser, address)
            alone = opened.enter_context(serving(collection.path, small))
            timed(browser, alone)
            visits, alones = [], []
            for _ in range(5):
                visits.append(timed(browser, address))
                alones.append(timed(browser, alone))
            page, *_ = visit(browser, address)
            filters = [choose(page, f"Pollster {n:02d}") for n in (5, 8, 11, 14, 17)]
            browser.close()
        print(f"{len(collection):,} figures, seconds                        first chart  at rest")
        for name, times in (
            ("first visit to a new server, collection changed", [changed]),
            ("first visit to a new server", [first]),
            ("next visits, median of 5", visits),
            ("one small chart and nothing else, median of 5", alones),
            ("one more pollster, median of 5", filters),
        ):
            chart, rest = (statistics.median(t) for t in zip(*times, strict=True))
            print(f"{name:48s}{chart:8.2f}{rest:9.2f}")


if __name__ == "__main__":
    main()
