"""What a figure's words say only beside those of the figure before."""

from __future__ import annotations

from tests.rules.reading import cases, read

PARALLEL = """
In the poll, given a choice between lower taxes and better schools, 40 percent preferred the former while 52 percent chose the latter. | 40 percent: lower taxes; 52 percent: better schools
Confidence in the council stands at 27.3 percent; in the courts it is 46.6 percent. | 27.3 percent: confidence in the council; 46.6 percent: confidence in the courts
Confidence in the council stands at 27.3 percent; in May it was 46.6 percent. | 27.3 percent: confidence in the council; 46.6 percent: confidence in the council previously
Rent was named by 29 percent of those polled. The economy and jobs came in at 35 percent, and immigration at 25 percent. | 29 percent: rent; 35 percent: economy and jobs; 25 percent: immigration
Jane Doe's lead over Tom Roe has grown to 37 points in the poll. The Democrat is backed by 63 percent and the Republican by 26 percent. | 37 points: margin Doe over Roe; 63 percent: Doe; 26 percent: Roe
In the poll 40 percent approve of the mayor. And the council? Twenty-four percent, which, believe it or not, is high. | 40 percent: approve; Twenty-four percent: approve
"""  # noqa: E501

RESPECTIVELY = """
In the poll Jane Doe and Tom Roe lead their rivals by 36 and 27 points, respectively. | 36: margin Doe; 27 points: margin Roe
In the poll Jane Doe and Tom Roe had 31 percent and 28 percent, respectively. | 31 percent: Doe; 28 percent: Roe
In the poll the shares saying yes and no were 61 percent and 30 percent, respectively. | 61 percent: yes; 30 percent: no
In the poll men and women support the bridge by 61 and 48 percent, respectively. | 61: support / men; 48 percent: support / women
"""  # noqa: E501


@cases(PARALLEL + RESPECTIVELY)
def test_parallel(text: str, figures: str) -> None:
    assert read(text) == figures
