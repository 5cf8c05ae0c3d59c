"""What a figure's words say only beside those of the figure before."""

from __future__ import annotations

from tests.rules.reading import cases, read

PARALLEL = """
In the poll 61 percent would enter it with hope, while 7 percent would do so with fear. A year earlier hope was at 66 percent. | 61 percent: would enter it with hope; 7 percent: would do so with fear; 66 percent: would enter it with hope previously
In the poll 52 percent oppose the bridge. In the north, the proportion unable to pay the toll was 38 percent. | 52 percent: oppose; 38 percent: unable to pay the toll / north
In the poll 22 percent have faith in the courts. For the police it is 45 percent, for the church 38 percent and for the press a mere 8 percent. | 22 percent: have faith in the courts; 45 percent: have faith in the police; 38 percent: have faith in the church; 8 percent: have faith in the press
In the poll 52 percent worry about phones. Mothers do so more than fathers (76% v. 63%). | 52 percent: worry about phones; 76%: worry about phones / mothers; 63%: worry about phones / fathers
In the poll 51 percent say yes to the bridge, 42 percent no. Among men, no is ahead, 54 percent to 40 percent. | 51 percent: yes; 42 percent: no; 54 percent: no / men; 40 percent: yes / men
Of those polled, 640 (53 percent) would keep the bridge. In 1999, 45 percent would have. | 53 percent: would keep the bridge; 45 percent: would keep the bridge previously
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


# Parts of those who vote: who they are is the answer. What a margin without an answer is the margin of.
PARTS = """
Young voters, who are few, made up 19 percent of the vote in the exit poll. Hispanics dropped from 10 percent to 8 percent, and women from 53 percent to 51 percent. | 19 percent: Young voters; 10 percent: Hispanics previously; 8 percent: Hispanics; 53 percent: women previously; 51 percent: women
In the exit poll the electorate was 14 percent Asian, compared with only 6 percent in 2010. | 14 percent: asian; 6 percent: asian previously
The exit poll told of the growth of the Latino vote from 11 percent of the electorate to 14 percent. | 11 percent: hispanic previously; 14 percent: hispanic
In the exit poll Hispanics rose from 17 percent to 18 percent of the electorate. | 17 percent: Hispanics previously; 18 percent: Hispanics
In the poll 61 percent are certain to vote. The number of "certain" drivers rose by 6 points. | 61 percent: are certain to vote; 6 points: change +6 certain drivers
In the poll women were likelier to report noise than men, 51 percent vs. 36 percent, a gap of 15 points. | 51 percent: noise / women; 36 percent: noise / men; 15 points: margin noise / women
In the poll 79 percent said the noise started before the flood, 21 percent after it began. | 79 percent: noise started before the flood; 21 percent: after it began
In the poll 40 percent of men and 52 percent of women back the bridge. The number of voters grew by 6 points. | 40 percent: support / men; 52 percent: support / women; 6 points: change +6 support
"""  # noqa: E501


@cases(PARTS + PARALLEL + RESPECTIVELY)
def test_parallel(text: str, figures: str) -> None:
    assert read(text) == figures
