"""Takes the pictures of the dashboard in docs/screenshots: ``python docs/make_screenshots.py``.

Needs a Chromium (named in ``POLLS_CHROMIUM`` where it is not found) and the packages of the ``test`` extra. The pages
show the examples, read into a collection of their own, so that the pictures do not depend on what lies in extracted/.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from PIL import Image
from playwright.sync_api import Page, sync_playwright

import polls

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = ROOT / "examples" / "articles"
TOLD = ARTICLES / "approval-2026-01-reuters-ipsos-immigration.txt"
OUT = ROOT / "docs" / "screenshots"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]  # fmt: skip


def settle(page: Page) -> None:
    """Waits until the page is at rest."""
    page.wait_for_timeout(700)
    page.wait_for_selector("[data-testid='stApp'][data-test-script-state='notRunning']", timeout=90_000)
    page.wait_for_timeout(900)


def click_point(page: Page, share: float) -> None:
    """Clicks the poll that stands at a share of the way through the first chart's marks."""
    marks = page.locator("[data-testid='stVegaLiteChart']").first.locator("path[aria-roledescription='point']")
    box = marks.nth(int(marks.count() * share)).bounding_box()
    if box:
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        settle(page)
        page.mouse.move(5, 5)
        page.wait_for_timeout(400)


def trends(page: Page) -> None:
    """Chooses a poll."""
    click_point(page, 0.44)


def splits(page: Page) -> None:
    """Chooses a group's figure."""
    click_point(page, 0.3)


def read(page: Page) -> None:
    """Pastes an example and chooses one of its figures."""
    known = json.loads(TOLD.with_suffix(".meta").read_text())
    page.get_by_label("The article, as text or HTML").fill(TOLD.read_text())
    page.get_by_label("Title (optional)").fill(known["title"])
    page.keyboard.press("Tab")
    settle(page)
    page.get_by_role("button", name="Read", exact=True).click()
    page.locator(".polls-text mark").nth(1).wait_for()
    settle(page)
    page.locator(".polls-text mark").nth(1).click()
    page.get_by_text("Correct this figure").wait_for()
    settle(page)


LIGHT: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"}
DARK = LIGHT | {"color_scheme": "dark"}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


def tall(options: dict[str, Any], height: int) -> dict[str, Any]:
    """The same view with another height: Streamlit scrolls inside, so a long page needs a tall window."""
    return options | {"viewport": options["viewport"] | {"height": height}}


def shots(collection: polls.Collection) -> dict[str, tuple[str, dict[str, Any], Any]]:
    """Name, address, view and what is done before the picture is taken."""
    from dashboards import frames

    flat = frames.enrich(collection.to_frame(), collection.documents)
    grouped = flat[(flat["subgroup"] != "all") & (flat["kind"] == "share") & flat["date"].notna()]
    asked = grouped["question"].value_counts().index[0]
    rows = frames.once(flat[(flat["question"] == asked) & (flat["kind"] == "share") & flat["date"].notna()])
    own = rows[rows["subgroup"] != "all"].sort_values("date", ascending=False, kind="stable")
    names = frames.poll_names(own.drop_duplicates("survey"))
    split = urlencode({"q": asked, "split": names[own["survey"].value_counts().index[0]]})
    newest = flat[(flat["pollster"] == "Ipsos") & (flat["wave"] == "current")].sort_values("date").iloc[-1]
    return {
        "trends": ("/", tall(LIGHT, 1190), trends),
        "trends-dark": ("/", DARK, trends),
        "trends-phone": ("/", tall(PHONE, 1150), trends),
        "splits": (f"/splits?{split}", tall(LIGHT, 1180), splits),
        "polls": (f"/polls?poll={newest['poll_id']}&figure={newest['estimate_id']}", tall(LIGHT, 1300), None),
        "waves": ("/polls?view=Two+waves", tall(LIGHT, 700), None),
        "read": ("/read", tall(LIGHT, 1000), read),
        "data": ("/data", tall(LIGHT, 1000), None),
    }


def serve(collection: Path, script: Path = ROOT / "streamlit_app.py") -> tuple[subprocess.Popen[bytes], str]:
    """The dashboard on a collection, and its address."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port),
               "--server.headless", "true", "--server.address", "127.0.0.1",
               "--server.fileWatcherType", "none"]  # fmt: skip
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "POLLS_COLLECTION": str(collection)})
    address = f"http://127.0.0.1:{port}"
    for _ in range(240):
        try:
            urllib.request.urlopen(f"{address}/_stcore/health", timeout=1).close()
            return process, address
        except OSError:
            time.sleep(0.25)
    process.terminate()
    raise SystemExit("the dashboard did not start")


def chromium() -> str:
    """The Chromium to use."""
    named = (os.environ.get("POLLS_CHROMIUM"), shutil.which("chromium"), shutil.which("google-chrome"))
    found = next((n for n in named if n), None)
    if found is None:
        raise SystemExit("no Chromium found: install it or name it in POLLS_CHROMIUM")
    return found


def small(png: bytes) -> bytes:
    """The picture as it is, or in 256 colours where it would be larger than 190 kB."""
    out = io.BytesIO()
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    picture.save(out, "PNG", optimize=True)
    if out.tell() > 190_000:
        out = io.BytesIO()
        picture.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def main() -> None:
    """Takes all pictures, or those named on the command line."""
    found = chromium()
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        collection = polls.Collection(Path(folder) / "examples")
        collection.add(polls.extract_many([ARTICLES]))
        process, address = serve(collection.path)
        try:
            with sync_playwright() as p:
                browser = p.chromium.launch(executable_path=found, headless=True, args=ARGUMENTS)
                for name, (path, options, act) in shots(collection).items():
                    if sys.argv[1:] and name not in sys.argv[1:]:
                        continue
                    page = browser.new_context(**options).new_page()
                    page.set_default_timeout(60_000)
                    page.goto(address + path)
                    page.wait_for_selector(".polls-quiet, .polls-empty, .polls-list")
                    settle(page)
                    if act is not None:
                        act(page)
                    picture = small(page.screenshot())
                    (OUT / f"{name}.png").write_bytes(picture)
                    print(f"{name}.png {len(picture) / 1000:.0f} kB")
                    page.context.close()
                browser.close()
        finally:
            process.terminate()
            process.wait(20)


if __name__ == "__main__":
    main()
