"""Fixtures of the dashboard's tests: collections of made-up polls, pages without a browser, and a real one."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import polls
from tests.dashboards import made_up

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync")  # fmt: skip


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("seed") / "collection"
    polls.Collection(path).add(made_up.collection())
    return path


@pytest.fixture
def collection(seed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> polls.Collection:
    """24 made-up articles in a collection of this test's own, which the pages open."""
    shutil.copytree(seed, tmp_path / "collection")
    monkeypatch.setenv("POLLS_COLLECTION", str(tmp_path / "collection"))
    return polls.Collection(tmp_path / "collection")


def _page(view: str) -> None:
    import importlib

    importlib.import_module(f"dashboards.views.{view}").page()


@pytest.fixture
def page() -> Callable[..., AppTest]:
    """Opens a page without a browser; parameters of the address by name."""

    def open_page(view: str, /, **parameters: str) -> AppTest:
        at = AppTest.from_function(_page, args=(view,), default_timeout=60)
        for name, value in parameters.items():
            at.query_params[name] = value
        return at.run()

    return open_page


def _free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


class Server:
    """The dashboard on a collection, as a process of its own."""

    def __init__(self, path: Path, log: Path) -> None:
        port = _free_port()
        self.address = f"http://127.0.0.1:{port}"
        command = [
            sys.executable, "-m", "streamlit", "run", "streamlit_app.py", "--server.port", str(port),
            "--server.headless", "true", "--server.fileWatcherType", "none", "--server.address", "127.0.0.1",
        ]  # fmt: skip
        self._log = open(log, "wb")  # noqa: SIM115 (lives as long as the server)
        env = {**os.environ, "POLLS_COLLECTION": str(path)}
        self._process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=self._log, stderr=self._log)
        for _ in range(240):
            try:
                urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=1).close()
                return
            except OSError:
                time.sleep(0.25)
        self.stop()
        raise RuntimeError(f"the dashboard did not start: {log.read_text()}")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(20)
        self._log.close()


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[[Path], str]]:
    """Starts the dashboard on a collection and gives back its address; ends it with the test."""
    running: list[Server] = []

    def start(path: Path) -> str:
        running.append(Server(path, tmp_path / f"server-{len(running)}.log"))
        return running[-1].address

    yield start
    for server in running:
        server.stop()


@pytest.fixture(scope="session")
def shared(seed: Path, tmp_path_factory: pytest.TempPathFactory, chromium: object) -> Iterator[str]:
    """The address of a dashboard that tests only look at."""
    server = Server(seed, tmp_path_factory.mktemp("server") / "log")
    yield server.address
    server.stop()


def _chromium() -> str | None:
    named = [
        os.environ.get("POLLS_CHROMIUM"),
        *(shutil.which(n) for n in ("chromium", "chromium-browser", "google-chrome")),
    ]
    return next((n for n in named if n), None)


@pytest.fixture(scope="session")
def chromium():  # type: ignore[no-untyped-def]
    """A headless Chromium. Without one the test is skipped, except where CI runs: there it fails."""
    found = _chromium()
    if found is None:
        reason = "no Chromium found: install it (Debian: apt-get install chromium) or name it in POLLS_CHROMIUM"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as p:
        browser = p.chromium.launch(executable_path=found, headless=True, args=list(CHROMIUM))
        yield browser
        browser.close()


class Visit:
    """A page in the browser that notes every request that leaves the dashboard's own address."""

    def __init__(self, browser, address: str, **options) -> None:  # type: ignore[no-untyped-def]
        options = {"viewport": {"width": 1300, "height": 1500}, "color_scheme": "light", **options}
        self.address = address
        self.context = browser.new_context(accept_downloads=True, **options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(60_000)
        self.outside: list[str] = []
        self.context.on("request", self._note)

    def _note(self, request) -> None:  # type: ignore[no-untyped-def]
        local = (self.address, self.address.replace("http", "ws"), "data:", "blob:")
        if not request.url.startswith(local):
            self.outside.append(request.url)

    def open(self, path: str = "/") -> Visit:
        """Opens a page and waits until it is drawn."""
        self.page.goto(self.address + path)
        self.page.locator(".polls-headline, .polls-quiet, .polls-empty, .polls-list").first.wait_for()
        return self.ready()

    def ready(self) -> Visit:
        """Waits until the page is at rest: upper parts change before lower ones."""
        self.page.wait_for_selector("[data-testid='stApp'][data-test-script-state='running']", state="detached")
        self.page.wait_for_selector("[data-testid='stApp'][data-test-script-state='notRunning']")
        self.page.wait_for_timeout(350)
        drawn = (
            "[...document.querySelectorAll('[data-testid=stVegaLiteChart]')].every(c => c.querySelector('svg, canvas'))"
        )
        self.page.wait_for_function(drawn)
        return self

    def text(self) -> str:
        """What can be read on the page."""
        return str(self.page.locator("[data-testid='stMain']").inner_text())

    def points(self, chart: int = 0):  # type: ignore[no-untyped-def]
        """The marks of a chart's polls."""
        return (
            self.page.locator("[data-testid='stVegaLiteChart']")
            .nth(chart)
            .locator("path[aria-roledescription='point']")
        )

    def click_point(self, n: int, chart: int = 0) -> None:
        """Clicks the middle of a mark."""
        box = self.points(chart).nth(n).bounding_box()
        self.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        self.ready()

    def download(self, name: str, nth: int = 0) -> Path:
        """Clicks a download button; gives back the file."""
        with self.page.expect_download() as waiting:
            self.page.get_by_role("button", name=name, exact=True).nth(nth).click()
        return Path(waiting.value.path())


@pytest.fixture
def visit(chromium) -> Iterator[Callable[..., Visit]]:  # type: ignore[no-untyped-def]
    """Makes visits; at the end none of them may have asked anything of another machine."""
    made: list[Visit] = []

    def go(address: str, **options) -> Visit:  # type: ignore[no-untyped-def]
        made.append(Visit(chromium, address, **options))
        return made[-1]

    yield go
    for v in made:
        v.context.close()
    assert [url for v in made for url in v.outside] == []
