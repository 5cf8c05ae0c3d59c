"""What a figure takes from its neighbours in the sentence: earlier waves, shared predicates, groups in scope."""

from __future__ import annotations

from tests.rules.reading import cases, read

WAVES = """
In the poll 39 percent approve of the mayor, down from 44 percent in May. | 39 percent: approve; 44 percent: approve previously
Her approval rating rose from 35 percent to 41 percent. | 35 percent: approve previously; 41 percent: approve
Support for the 61-year-old Roe has grown from 6 percent to 24 percent, and Tom Roe is pleased. | 6 percent: Roe previously; 24 percent: Roe
Forty percent support the tunnel, compared with 51 percent a year ago. | Forty percent: support; 51 percent: support previously
Some 39 percent approve of the mayor; in 2019 it was 52 percent. | 39 percent: approve; 52 percent: approve previously
In March, 44 percent approved of the mayor; now 39 percent do. | 44 percent: approve previously; 39 percent: approve
Disapproval of the mayor was 51 percent, unchanged from 51 percent in April. | 51 percent: disapprove; 51 percent: disapprove previously
A year ago, 61 percent approved and 30 percent disapproved. | 61 percent: approve previously; 30 percent: disapprove previously
In the poll 58 percent support the bridge, which is more than the 52 percent measured in May. | 58 percent: support; 52 percent: support previously
The share of voters who support the tunnel has climbed to 58 percent, up from half last year. | 58 percent: support; half: support previously
"""  # noqa: E501

# One predicate for several figures, on either side.
SIBLINGS = """
In the poll 84 percent of cyclists, 43 percent of drivers and 12 percent of librarians approve of the mayor. | 84 percent: approve / cyclists; 43 percent: approve / drivers; 12 percent: approve / librarians
Eighty percent of Republicans support the law, compared with 15 percent of Democrats. | Eighty percent: support / republicans; 15 percent: support / democrats
Women are for the bridge, 55 percent to 37 percent, and so are 49 percent of men. | 55 percent: support / women; 37 percent: oppose / women; 49 percent: support / men
Support for the bridge was 62 percent among women and 47 percent among men. | 62 percent: support / women; 47 percent: support / men
The plan is backed by 73 percent of Democrats and 22 percent of Republicans. | 73 percent: support / democrats; 22 percent: support / republicans
Sixty-one percent of voters under 35 approve of her, against 38 percent of those 65 and older. | Sixty-one percent: approve / under 35; 38 percent: approve / 65+
Some 57 percent of Republicans think the church has gone too far (as opposed to 33 percent of independents) and 52 percent favor a ban. | 57 percent: church has gone too far / republicans; 33 percent: church has gone too far / independents; 52 percent: support / republicans
Some 43 percent of the young, for example, favor a ban, well above the 25 percent that prevails among women. | 43 percent: support / young; 25 percent: support / women
Just 26 percent of drivers now say they are fond of the city. | 26 percent: fond of the city / drivers
28% approve of the job the council is doing. Among Labour voters themselves, it's 45, and 54% disapprove. | 28%: approve; 45: approve / labour; 54%: disapprove / labour
Support for the levy was 40 percent and opposition 45 percent; in Leeds it was 51, and 30 percent were opposed. | 40 percent: support; 45 percent: oppose; 51: support / leeds; 30 percent: oppose / leeds
By 52 to 40 percent people back the plan. For renters it is 61, and 30 percent are against. | 52: support; 40 percent: oppose; 61: support / renters; 30 percent: oppose / renters
"""  # noqa: E501

# A group said once holds for the figures of its clause.
SCOPE = """
Among independents, 41 percent approve of the mayor and 49 percent disapprove. | 41 percent: approve / independents; 49 percent: disapprove / independents
Among women, Jane Doe has 52 percent and Tom Roe 39 percent. | 52 percent: Doe / women; 39 percent: Roe / women
Of Republicans, 71 percent support the law, 20 percent oppose it and 9 percent are unsure. | 71 percent: support / republicans; 20 percent: oppose / republicans; 9 percent: undecided / republicans
Jane Doe leads Tom Roe 54 percent to 40 percent among Hispanic voters. | 54 percent: Doe / hispanic; 40 percent: Roe / hispanic
Forty-one percent of men approve of the mayor and 50 percent disapprove. | Forty-one percent: approve / men; 50 percent: disapprove / men
In the poll 44 percent of all voters approve of the mayor, and 70 percent of Democrats do. | 44 percent: approve; 70 percent: approve / democrats
"""  # noqa: E501

# Two groups of one statement; an earlier wave behind "from".
BUT = """
His approval dropped to 37 percent from 45 percent in June. | 37 percent: approve; 45 percent: approve previously
Half of women but only a third of men say they walk to work. | Half: walk to work / women; a third: walk to work / men
Half of women but only a third of men say they walk to work. | Half: walk to work / women; a third: walk to work / men
Her approval fell to 41 percent from 47 percent in May. | 41 percent: approve; 47 percent: approve previously
Support for the tunnel rose to 58 percent, up from a third in 2019. | 58 percent: support; a third: support previously
"""

# One answer told behind a row of figures, to groups told before it.
RESPECTIVELY = """
Bakers are gloomier than butchers, with 66 percent and 51 percent, respectively, planning to close, the poll found. | 66 percent: planning to close / bakers; 51 percent: planning to close / butchers
Women and men, by 61% and 47% respectively, want the law changed, the poll found. | 61%: want the law changed / women; 47%: want the law changed / men
"""  # noqa: E501


@cases(RESPECTIVELY + WAVES + SIBLINGS + SCOPE + BUT)
def test_neighbours(text: str, figures: str) -> None:
    assert read(text) == figures
