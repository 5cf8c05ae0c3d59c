"""Charts as pure functions: a frame in, an ``alt.Chart`` out. They read no files and know nothing of Streamlit.

>>> import pandas as pd
>>> points = pd.DataFrame({"estimate_id": ["a"], "date": pd.to_datetime(["2026-01-25"]), "answer": ["approve"],
...                        "value": [38.0], "pollster": ["Ipsos"]})
>>> trend_chart(points).to_dict()["description"]
'Line chart of 1 figures, approve, from 25 January 2026 to 25 January 2026'
"""

from dashboards.charts.compare import compare_chart
from dashboards.charts.export import to_png, to_svg
from dashboards.charts.houses import house_chart
from dashboards.charts.scales import diverging_chart, scale_of
from dashboards.charts.splits import gap_chart, splits_chart
from dashboards.charts.trends import trend_chart

__all__ = [
    "compare_chart", "diverging_chart", "gap_chart", "house_chart", "scale_of", "splits_chart", "to_png", "to_svg",
    "trend_chart",
]  # fmt: skip
