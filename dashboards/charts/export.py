"""Charts as files. The chart toolbar of Streamlit saves PNG only; these work anywhere, without a browser."""

from __future__ import annotations

import altair as alt
import vl_convert


def to_svg(chart: alt.TopLevelMixin, width: int = 900) -> bytes:
    """The chart as SVG, ``width`` pixels wide."""
    return vl_convert.vegalite_to_svg(_sized(chart, width)).encode("utf-8")


def to_png(chart: alt.TopLevelMixin, width: int = 900, scale: float = 2.0) -> bytes:
    """The chart as PNG, ``width`` pixels wide before ``scale``."""
    return vl_convert.vegalite_to_png(_sized(chart, width), scale=scale)


def _sized(chart: alt.TopLevelMixin, width: int) -> dict[str, object]:
    with alt.data_transformers.enable("default", max_rows=None):
        spec = chart.to_dict()
    if spec.get("width") == "container":
        spec["width"] = width
    spec["padding"] = {"left": 16, "right": 24, "top": 16, "bottom": 16}
    return spec
