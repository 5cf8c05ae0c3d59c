"""Charts as pure functions, and the colours that all of them share."""

from __future__ import annotations

import itertools
import json
import xml.etree.ElementTree as ET

import numpy as np
import pandas as pd
import pytest

from dashboards import charts, frames, theme
from dashboards.charts import base
from polls.statistics import trend
from tests.dashboards import made_up


@pytest.fixture(scope="module")
def points():
    extraction = made_up.collection(24)
    flat = frames.enrich(extraction.to_frame(), extraction.documents)
    own = flat[(flat["question"] == made_up.QUESTION) & (flat["subgroup"] == "all")]
    return frames.once(own)


@pytest.fixture(scope="module")
def splits():
    extraction = made_up.collection(4)
    flat = frames.enrich(extraction.to_frame(), extraction.documents)
    return frames.once(flat[(flat["question"] == made_up.QUESTION) & (flat["doc_id"] == "article-003")])


def linear(colour: str) -> np.ndarray:
    """sRGB to linear light (IEC 61966-2-1)."""
    c = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    return float(linear(colour) @ [0.2126, 0.7152, 0.0722])


def contrast(a: str, b: str) -> float:
    """WCAG 2.2's contrast ratio."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


# Machado, Oliveira and Fernandes 2009, severity 1, on linear light.
BLIND = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
}


def lab(light: np.ndarray) -> np.ndarray:
    """CIE 1976 L*a*b*, D65, of linear sRGB."""
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ np.clip(
        light, 0, 1
    )
    f = np.cbrt(xyz / [0.9505, 1.0, 1.089])
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def distance(a: str, b: str, kind: str) -> float:
    matrix = np.array(BLIND[kind])
    return float(np.linalg.norm(lab(matrix @ linear(a)) - lab(matrix @ linear(b))))


@pytest.mark.parametrize("ground", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_every_colour_is_readable_as_text(ground):
    for colour in (*ground.colours, ground.neutral, ground.quiet, ground.ink):
        assert contrast(colour, ground.ground) >= 4.5, colour


@pytest.mark.parametrize("ground", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", BLIND)
def test_blue_and_vermillion_stay_apart_for_the_colour_blind(ground, kind):
    assert distance(ground.colours[0], ground.colours[1], kind) > 50


@pytest.mark.parametrize("ground", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_answers_that_colour_alone_would_confuse_differ_in_shape_and_dash(ground):
    looks = list(zip(ground.colours, theme.SHAPES, theme.DASHES, strict=True))
    for (_, shape, dash), (_, other_shape, other_dash) in itertools.combinations(looks, 2):
        assert shape != other_shape
        assert dash != other_dash


@pytest.mark.parametrize(
    ("answers", "places"),
    [
        (["approve", "disapprove"], [0, 1]),
        (["disapprove", "approve"], [1, 0]),
        (["Trump", "Biden", "undecided"], [1, 0, None]),
        (["too far", "about right", "not far enough"], [0, 1, 2]),
        (["no", "green", "unsure"], [1, 0, None]),
    ],
)
def test_known_answers_keep_their_colour(answers, places):
    expected = [theme.LIGHT.neutral if p is None else theme.LIGHT.colours[p] for p in places]
    assert theme.look(answers).colours == expected


def layers(chart) -> list[dict]:
    return chart.to_dict()["layer"]


def rows(chart, layer: int) -> list[dict]:
    spec = chart.to_dict()
    return spec["datasets"][spec["layer"][layer]["data"]["name"]] if "data" in spec["layer"][layer] else []


def test_trend_bands_line_intervals_points_labels(points):
    chart = charts.trend_chart(points, trend(points, question=made_up.QUESTION).level)
    marks = [layer["mark"]["type"] for layer in layers(chart)]
    assert marks == ["area", "area", "line", "rule", "point", "point", "text"]
    assert layers(chart)[4]["transform"] == [{"filter": {"param": "point", "empty": False}}]  # the chosen poll's ring
    spec = chart.to_dict()
    assert [p["name"] for p in spec["params"]] == ["point"]
    assert spec["params"][0]["select"]["fields"] == ["estimate_id"]
    labels = [r["label"] for r in rows(chart, 6)]
    assert [x.split()[0] for x in labels] == ["Approve", "Disapprove"]


def test_hovering_tells_what_is_known_and_never_null(points):
    drawn = base.marks(base.told(points[points["subgroup"] == "all"]))
    fields = [tip.shorthand for tip in base.tooltip(drawn)]
    assert {"pollster", "fieldwork", "sample_size", "population", "mode", "interval"} <= set(fields)
    assert "subgroup" not in fields  # everyone asked: nothing to tell
    assert drawn[fields].notna().all(axis=None)
    assert {"not stated", "1,011"} <= set(drawn["sample_size"])
    bare = base.marks(base.told(points.assign(mode=pd.NA, sample_size=pd.NA)))
    assert {"mode", "sample_size"}.isdisjoint(tip.shorthand for tip in base.tooltip(bare))


def test_points_without_a_base_are_hollow(points):
    drawn = base.marks(base.told(points))
    assert set(drawn.loc[~drawn["known"], "interval"]) == {"not known: no sample size is stated"}
    assert drawn["known"].sum() == points["low"].notna().sum()
    assert 0 < drawn["known"].sum() < len(drawn)


def test_no_mark_lies_outside_its_chart(points):
    bare = points["low"].isna()
    extreme = points.assign(value=points["value"].where(~bare, 5.0))
    extreme.loc[extreme.index[~bare][0], ["low", "high"]] = [0.0, 100.0]
    chart = charts.trend_chart(extreme).to_dict()
    low, high = chart["layer"][0]["encoding"]["y"]["scale"]["domain"]
    drawn = pd.DataFrame(chart["datasets"][chart["layer"][0]["data"]["name"]])
    assert low <= drawn[["value", "low"]].min().min()
    assert high >= drawn[["value", "high"]].max().max()
    assert high < 75  # one vague figure does not squeeze the others


def test_many_points_are_drawn_on_a_canvas_without_single_intervals(points):
    many = pd.concat([points.assign(estimate_id=points["estimate_id"] + f"-{n}") for n in range(12)])
    chart = charts.trend_chart(many)
    assert chart.to_dict()["usermeta"]["embedOptions"]["renderer"] == "canvas"
    assert "rule" not in [layer["mark"]["type"] for layer in layers(chart)]


@pytest.mark.parametrize(
    ("positions", "gap", "expected"),
    [
        ([], 2, []),
        ([5.0], 2, [5.0]),
        ([5.0, 5.0], 2, [4.0, 6.0]),
        ([50.0, 10.0, 50.5], 3, [48.75, 10.0, 51.75]),
        ([1.0, 2.0, 3.0], 2, [0.0, 2.0, 4.0]),
    ],
)
def test_labels_move_apart_no_further_than_needed(positions, gap, expected):
    assert base.spread(positions, gap) == expected


def test_splits_axis_drops_no_label(splits):
    chart = charts.splits_chart(splits, frames.families(splits["subgroup"].unique()))
    axis = chart.to_dict()["layer"][0]["encoding"]["y"]["axis"]
    assert axis["labelOverlap"] is False
    domain = chart.to_dict()["layer"][0]["encoding"]["y"]["scale"]["domain"]
    assert domain == ["all", "PARTY", "democrats", "independents", "republicans", "SEX", "men", "women"]


@pytest.mark.parametrize(
    ("answers", "scale"),
    [
        (["approve", "disapprove", "undecided"], (["disapprove"], ["undecided"], ["approve"])),
        (["too far", "about right", "not far enough"], (["not far enough"], ["about right"], ["too far"])),
        (
            [
                "strongly approve",
                "somewhat approve",
                "approve",
                "disapprove",
                "somewhat disapprove",
                "strongly disapprove",
            ],
            (["strongly disapprove", "somewhat disapprove"], [], ["somewhat approve", "strongly approve"]),
        ),
        (["Biden", "Trump"], None),
        (["approve"], None),
    ],
)
def test_scales_are_known_by_their_answers(answers, scale):
    assert charts.scale_of(answers) == scale


def test_diverging_bars_meet_at_the_middle(splits):
    chart = charts.diverging_chart(splits, "subgroup", ["all", "men"])
    bars = pd.DataFrame(rows(chart, 1))
    for _, own in bars.groupby("subgroup"):
        left, right = own[own["answer"] == "disapprove"].iloc[0], own[own["answer"] == "approve"].iloc[0]
        assert left["to"] == right["from"] == 0
        assert -left["from"] == left["value"]
        assert right["to"] == right["value"]


def test_a_gap_has_an_interval_only_where_both_groups_have_one(splits):
    gap = frames.gaps(splits[splits["answer"] == "approve"], "men", "women").iloc[0]
    men, women = (splits[(splits["subgroup"] == g) & (splits["answer"] == "approve")].iloc[0] for g in ("men", "women"))
    assert gap["gap"] == men["value"] - women["value"]
    half = 1.96 * (men["standard_error"] ** 2 + women["standard_error"] ** 2) ** 0.5
    assert gap["high"] - gap["gap"] == pytest.approx(half, rel=0.02)
    unknown = frames.gaps(splits[splits["answer"] == "approve"], "democrats", "republicans").iloc[0]
    assert pd.isna(unknown["low"])


def every_chart(points, splits):
    fit = trend(points, question=made_up.QUESTION)
    first, last = points["survey"].iloc[0], points["survey"].iloc[-1]
    return {
        "trend": lambda **o: charts.trend_chart(points, fit.level, **o),
        "average": lambda **o: charts.trend_chart(
            points, averages=fit.averages[fit.averages["method"] == "LOESS"], **o
        ),
        "houses": lambda **o: charts.house_chart(fit.houses, **o),
        "splits": lambda **o: charts.splits_chart(splits, frames.families(splits["subgroup"].unique()), **o),
        "gap": lambda **o: charts.gap_chart(frames.gaps(splits, "men", "women"), "men", "women", **o),
        "scale": lambda **o: charts.diverging_chart(splits, "subgroup", ["all", "men", "women"], **o),
        "waves": lambda **o: charts.compare_chart(frames.waves(points, first, last), ("it's a \\ 'wave'", "B"), **o),
    }


@pytest.mark.parametrize("dark", [False, True])
def test_every_chart_is_a_picture_in_both_forms(points, splits, dark):
    for name, make in every_chart(points, splits).items():
        chart = make(dark=dark)
        assert chart.to_dict()["description"], name
        assert ET.fromstring(charts.to_svg(chart)).tag.endswith("svg"), name
        assert charts.to_png(chart).startswith(b"\x89PNG\r\n"), name
        assert theme.theme(dark).ground in json.dumps(chart.to_dict()["config"]), name


def test_charts_of_nothing_say_so(points, splits):
    nothing = points.iloc[:0]
    empty = [
        charts.trend_chart(nothing), charts.splits_chart(nothing, {}), charts.diverging_chart(nothing, "subgroup", []),
        charts.gap_chart(frames.gaps(nothing, "men", "women"), "men", "women"),
        charts.compare_chart(nothing, ("a", "b")),
        charts.house_chart(pd.DataFrame(columns=["answer", "pollster", "polls", "effect", "low_95", "high_95"])),
    ]  # fmt: skip
    for chart in empty:
        assert chart.to_dict()["mark"]["type"] == "text"


def test_text_in_a_chart_cannot_end_its_expression():
    from dashboards.charts.compare import _quoted

    for text in ("it's", 'a"b', "x' + alert(1) + '", "back\\slash", "\u2028", "é 😀"):
        inner = _quoted(text)[1:-1]
        assert "'" not in inner
        assert json.loads(f'"{inner}"').startswith(text[0])
