"""How long a reader waits with 100,000 figures: ``python benchmarks/dashboard.py [FIGURES]``.

Makes a collection of made-up polls, starts the dashboard and measures in a headless Chromium, in seconds:

- first visit: from the address to the first chart, on a server that has just started (it imports, opens and fits);
- next visit: the same for every visit after it;
- filter: from choosing a pollster to the chart without the others, and to a page at rest (the trend fitted anew).
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "docs")]

import make_screenshots  # noqa: E402

import polls  # noqa: E402
from tests.dashboards import made_up  # noqa: E402

REST = "[data-testid='stApp'][data-test-script-state='notRunning']"
DRAWN = "[data-testid='stVegaLiteChart'] svg path[aria-roledescription='point'], [data-testid='stVegaLiteChart'] canvas"
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
        process, address = make_screenshots.serve(collection.path)
        try:
            with sync_playwright() as p:
                browser = p.chromium.launch(
                    executable_path=make_screenshots.chromium(), headless=True, args=make_screenshots.ARGUMENTS
                )
                page, *first = visit(browser, address)
                page.close()
                visits = []
                for _ in range(5):
                    page, *times = visit(browser, address)
                    visits.append(times)
                    if len(visits) < 5:
                        page.close()
                filters = [choose(page, f"Pollster {n:02d}") for n in (5, 8, 11, 14, 17)]
                print(f"{len(collection):,} figures, seconds   first chart  at rest")
                for name, times in (
                    ("first visit to a new server", [first]),
                    ("next visits, median of 5", visits),
                    ("one more pollster, median of 5", filters),
                ):
                    chart, rest = (statistics.median(t) for t in zip(*times, strict=True))
                    print(f"{name:32s}{chart:8.2f}{rest:9.2f}")
                browser.close()
        finally:
            process.terminate()
            process.wait(20)


if __name__ == "__main__":
    main()
