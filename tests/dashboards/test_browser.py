"""The dashboard as a person uses it, in a real headless Chromium."""

from __future__ import annotations

import io
import json
import xml.etree.ElementTree as ET
import zipfile

import pandas as pd
import pytest

import polls
from polls import schema, tables
from tests.dashboards import made_up

pytestmark = pytest.mark.browser

ARTICLE = """Poll finds Reyes slipping

Forty-one percent of adults approve of the job Governor Alma Reyes is doing, a Quill Research survey found, and 54 \
percent disapprove \U0001f600. Its name takes up 17 percent of this page, set in <b>bold</b>."""


def test_a_filter_changes_the_chart_and_the_address(visit, shared):
    v = visit(shared).open()
    before = v.points().count()
    assert before == 48
    v.page.get_by_role("combobox", name="Pollster").click()
    v.page.get_by_role("option", name="Northgate").click()
    v.page.keyboard.press("Escape")
    v.page.wait_for_function("document.querySelector('.polls-quiet').innerText.startsWith('6 polls by 1 pollster')")
    v.ready()
    assert v.points().count() == 12
    assert "pollster=Northgate" in v.page.url
    v.page.get_by_role("button", name="Share").click()
    told = v.page.locator("[data-testid='stCode'] code").inner_text()
    again = visit(v.address).open(told.removeprefix(v.address))  # the address alone brings the view back
    assert again.points().count() == 12


def test_a_click_on_a_point_shows_its_sentence_and_its_article(visit, shared, seed):
    v = visit(shared).open()
    v.click_point(10)
    marked = v.page.locator(".polls-sentence mark").inner_text()
    name = v.page.url.split("figure=")[1].split("&")[0]
    passage = polls.Collection(seed).show(name)
    assert marked == passage.figure
    assert " ".join(passage.sentence.split()) in " ".join(v.page.locator(".polls-sentence").inner_text().split())
    link = v.page.locator(".polls-card a")
    assert link.get_attribute("href") == passage.url
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_splits_marks_lead_to_their_sentence(visit, shared):
    v = visit(shared).open("/splits")
    v.click_point(3)
    v.page.locator(".polls-sentence mark").first.wait_for()  # the address changes before the sentence comes
    assert v.page.locator(".polls-sentence mark").count() == 1
    assert "figure=" in v.page.url


def test_the_view_follows_the_reader_to_another_page(visit, shared):
    v = visit(shared).open("/?q=Alma+Reyes%3A+taxes&pollster=Northgate")
    v.page.get_by_role("link", name="Polls").click()
    v.page.wait_for_url("**/polls**")
    v.ready()
    assert "pollster=Northgate" in v.page.url
    v.page.get_by_role("link", name="Trends").click()
    v.page.wait_for_url(lambda url: "/polls" not in url)
    v.ready()
    v.page.wait_for_url("**q=Alma**")


def test_own_article_is_pasted_corrected_and_still_corrected_after_a_restart(visit, serve, collection):
    v = visit(serve(collection.path)).open("/read")
    v.page.get_by_label("The article, as text or HTML").fill(ARTICLE)
    v.page.keyboard.press("Control+Enter")
    v.ready()
    v.page.get_by_role("button", name="Read", exact=True).click()
    v.page.locator(".polls-text mark").first.wait_for()
    assert v.page.locator(".polls-text").inner_text().strip() == ARTICLE.strip()  # <b> is text
    v.page.locator(".polls-text mark", has_text="54 percent").click()
    answer = v.page.get_by_label("Answer", exact=True)
    answer.wait_for()
    v.ready()
    answer.fill("do not approve")
    answer.press("Enter")
    v.ready()
    v.page.get_by_role("button", name="Apply").click()
    v.ready()
    # words that the rules left alone, behind an emoji: offsets must be Python's, not JavaScript's
    v.page.evaluate(
        """() => {
          const root = document.querySelector('.polls-text');
          const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          for (let node; (node = walk.nextNode());) {
            const at = node.data.indexOf('17 percent');
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at); range.setEnd(node, at + 10);
            getSelection().removeAllRanges(); getSelection().addRange(range);
            root.dispatchEvent(new MouseEvent('mouseup', {bubbles: true}));
          }
        }"""
    )
    v.page.get_by_text("“17 percent”").wait_for()
    answer = v.page.get_by_label("Answer", exact=True)
    v.ready()
    answer.fill("talk")
    answer.press("Enter")
    v.ready()
    v.page.get_by_role("button", name="Add", exact=True).click()
    v.page.locator(".polls-text mark", has_text="17 percent").wait_for()
    v.ready()
    v.page.get_by_role("button", name="Save to the collection").click()
    v.page.get_by_text("in the collection").wait_for()
    again = polls.Collection(collection.path)
    kept = again.query(pollster="Quill Research").set_index("figure")["answer"]
    assert kept["54 percent"] == "do not approve"
    assert kept["17 percent"] == "talk"
    fresh = visit(serve(collection.path)).open("/polls?words=Quill+do+not+approve")  # another server: a restart
    assert "1 poll, 1 figure" in fresh.text()


def test_a_row_is_corrected_from_its_card_and_the_correction_taken_back(visit, serve, collection):
    name = collection.query(doc_id="article-005")["estimate_id"].iloc[0]
    v = visit(serve(collection.path)).open(f"/?figure={name}")
    v.page.get_by_role("button", name="Correct").click()
    box = v.page.get_by_role("dialog").get_by_label("Figure, percentage points")
    box.fill("12")
    box.press("Enter")
    v.ready()
    v.page.get_by_role("dialog").get_by_role("button", name="Save").click()
    v.page.get_by_role("dialog").wait_for(state="detached")
    v.page.locator(".polls-figure", has_text="12%").wait_for()
    assert polls.Collection(collection.path).show(name).row["value"] == 12


def test_downloads_open(visit, shared, seed):
    v = visit(shared).open("/?pollster=Northgate")
    svg = v.download("SVG")
    assert ET.parse(svg).getroot().tag.endswith("svg")
    assert "Approve" in svg.read_text()
    assert v.download("PNG").read_bytes().startswith(b"\x89PNG")
    rows = pd.read_csv(v.download("CSV"))
    assert set(rows["pollster"]) == {"Northgate"}
    v.open("/data")
    pd.testing.assert_frame_equal(tables.read_csv(v.download("CSV")), polls.Collection(seed).to_frame())
    assert len(pd.read_parquet(v.download("Parquet"))) == len(polls.Collection(seed))
    assert len(pd.read_excel(v.download("Excel"), sheet_name="estimates")) == len(polls.Collection(seed))
    archive = zipfile.ZipFile(io.BytesIO(v.download("Data Package").read_bytes()))
    assert json.loads(archive.read("datapackage.json"))["resources"]
    assert set(schema.TABLES) - {"flat", "errors"} <= {n.removesuffix(".csv") for n in archive.namelist()}


PAGES = (
    "/",
    "/?below=House+effects",
    "/?below=Polls+in+this+chart",
    "/splits",
    "/polls?poll=article-003-p1",
    "/polls?view=Two+waves",
    "/read",
    "/data",
)


@pytest.mark.parametrize("options", [
    {}, {"color_scheme": "dark"}, {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
], ids=["light", "dark", "phone"])  # fmt: skip
def test_axe_finds_nothing_serious(options, visit, shared):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    v = visit(shared, **options)
    found = []
    for path in PAGES:
        v.open(path)
        for broken in axe.run(v.page).response["violations"]:
            if broken["impact"] in ("serious", "critical"):
                found += [(path, broken["id"], node["html"][:160]) for node in broken["nodes"]]
    assert found == []


def test_dark_and_phone(visit, shared):
    dark = visit(shared, color_scheme="dark").open()
    assert (
        dark.page.evaluate("getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor")
        == "rgb(14, 17, 23)"
    )
    assert "#56B4E9" in dark.page.locator("[data-testid='stVegaLiteChart']").first.inner_html()
    phone = visit(shared, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    for path in PAGES:
        phone.open(path)
        wide = phone.page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth")
        assert wide <= 0, path
    phone.open("/")
    point = phone.points().nth(4).bounding_box()
    phone.page.touchscreen.tap(point["x"] + point["width"] / 2, point["y"] + point["height"] / 2)
    phone.page.locator(".polls-sentence mark").wait_for()


def test_hostile_text_is_shown_as_text(visit, serve, collection):
    collection.add(made_up.hostile())
    asked = []
    name = collection.query(doc_id="hostile")["estimate_id"].iloc[0]
    v = visit(serve(collection.path))
    v.page.on("dialog", lambda d: asked.append(d.message) or d.dismiss())
    for path in ("/", "/splits", "/polls?poll=hostile-p1", "/polls?view=Figures", "/polls?view=Two+waves", "/data"):
        v.open(f"{path}{'&' if '?' in path else '?'}figure={name}")
        assert v.page.title() != "owned"
        assert v.page.locator("script:has-text('owned'), img[src='x'], a[href^='javascript']").count() == 0
    v.open(f"/?figure={name}")
    assert made_up.HOSTILE in v.page.locator(".polls-sentence").inner_text()
    last = v.points().count() - 1
    box = v.points().nth(last).bounding_box()
    v.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    v.page.locator("#vg-tooltip-element.visible").wait_for()
    assert v.page.locator("#vg-tooltip-element script, #vg-tooltip-element img").count() == 0
    v.open("/read")
    v.page.get_by_label("The article, as text or HTML").fill(
        f"Title\n\nIn a poll, 44 percent approve {made_up.HOSTILE}."
    )
    v.page.keyboard.press("Control+Enter")
    v.ready()
    v.page.get_by_role("button", name="Read", exact=True).click()
    v.page.locator(".polls-text").wait_for()
    assert v.page.locator(".polls-text script, .polls-text img").count() == 0
    assert made_up.HOSTILE in v.page.locator(".polls-text").inner_text()
    assert asked == []
    assert v.page.title() != "owned"


def test_keyboard_alone_reaches_a_sentence(visit, shared):
    v = visit(shared).open("/read")
    v.page.get_by_label("The article, as text or HTML").fill(ARTICLE)
    v.page.keyboard.press("Control+Enter")
    v.ready()
    v.page.get_by_role("button", name="Read", exact=True).focus()
    v.page.keyboard.press("Enter")
    v.page.locator(".polls-text mark").first.wait_for()
    v.page.locator(".polls-text").focus()
    v.page.keyboard.press("Tab")
    v.page.keyboard.press("Enter")
    v.page.get_by_text("Correct this figure").wait_for()


@pytest.mark.slow
def test_a_hundred_thousand_figures_can_be_used(visit, serve, tmp_path):
    """Not timed here: benchmarks/dashboard.py does that."""
    large = polls.Collection(tmp_path / "large")
    large.add(made_up.many())
    assert len(large) == 100_000
    v = visit(serve(tmp_path / "large")).open()
    v.page.get_by_role("combobox", name="Pollster").click()
    v.page.get_by_role("option", name="Pollster 05").click()
    v.page.wait_for_function("document.querySelector('.polls-quiet').innerText.includes('by 1 pollster')")
    v.ready()
    assert v.points().count() == 34
