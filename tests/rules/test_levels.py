"""Where something is highest or higher, and who is likelier: a figure behind each."""

from __future__ import annotations

from tests.rules.reading import cases, read

LEVELS = """
In the poll 51% approve of Jane Doe. The rating is slightly higher for Tom Roe (53%) and lower for Green leader Ann Poe (24%). | 51%: approve; 53%: approve; 24%: approve
In the poll 51% approve. "Most do," says Jane Doe of Acme Co. "This view is less prevalent among women (23%)." | 51%: approve; 23%: approve / women
In the poll approving of the plan is characteristic of the youngest (60%) and the oldest (59%), females (57%) rather than males (44%). | 60%: approve / youngest; 59%: approve / oldest; 57%: approve / women; 44%: approve / men
In the poll support for lanes is common among the least wealthy (43%) and the young (47%). | 43%: support / least wealthy; 47%: support / young
In the poll 41 percent skipped a meal. It is highest in Kent (67 percent). | 41 percent: skipped a meal; 67 percent: skipped a meal / kent
In the poll 63 percent trust the army. The courts come next (54 percent), then the council (49 percent). | 63 percent: trust the army; 54 percent: courts; 49 percent: council
In the poll 52 percent back the bridge. Women are keener (61 percent) than men (43 percent). | 52 percent: support; 61 percent: support / women; 43 percent: support / men
In the poll 52 percent back the bridge. Nurses were the most likely to (63 percent), and porters the least (38 percent). | 52 percent: support; 63 percent: support / nurses; 38 percent: support / porters
In the poll 52 percent back the bridge. Women are less inclined to do so, at 44 percent. | 52 percent: support; 44 percent: support / women
In the poll 52 percent back the bridge. Women were the most likely to have crossed it (63 percent). | 52 percent: support; 63 percent: were the most likely to have crossed it / women
In the poll 52 percent back the bridge. Pensioners, at 66 percent, are the most enthusiastic. | 52 percent: support; 66 percent: support / pensioners
In the poll 52 percent back the bridge. Pensioners, at 66 percent, are happier. | 52 percent: support; 66 percent: support / pensioners
In the poll 52 percent back the bridge. For Labour the figure is 31 percent, and for the Liberal Democrats 70 percent. | 52 percent: support; 31 percent: support / labour voters; 70 percent: support / lib dem voters
In the poll 52 percent back the bridge. Among women it is 61 percent; among men, 43. | 52 percent: support; 61 percent: support / women; 43: support / men
In the poll 52 percent of women back the bridge, but 43 percent of men do too. | 52 percent: support / women; 43 percent: support / men
In the poll 52 percent back the bridge. An identical proportion (52 percent) want a ferry. | 52 percent: support; 52 percent: want a ferry
In the poll 52 percent back the bridge while 22 percent are unsure. Support is highest among nurses (67 percent) and lowest among pensioners (31 percent). | 52 percent: support; 22 percent: undecided; 67 percent: support / nurses; 31 percent: support / pensioners
In the poll 22 percent are unsure. Opposition was strongest in Wales, at 61 percent, and weakest in Scotland, at 33 percent. | 22 percent: undecided; 61 percent: oppose / wales; 33 percent: oppose / scotland
In the poll 22 percent are unsure. Concern about crime is greater in cities (61 percent) than in villages (33 percent). | 22 percent: undecided; 61 percent: Concern about crime / urban; 33 percent: Concern about crime / rural
In the poll 52 percent oppose the bridge. The share is higher among women (61 percent) and students (58 percent). | 52 percent: oppose; 61 percent: oppose / women; 58 percent: oppose / students
In the poll the proportion of jobless families was highest in Essex at 29 percent, followed by Kent (or Kent outside Dover) at 25 percent and Wales at 19 percent. | 29 percent: jobless families / essex; 25 percent: jobless families / kent; 19 percent: jobless families / wales
In the poll the share of nurses who feel unsafe is largest in Kent (59 percent) and smallest in Wales (31 percent). | 59 percent: feel unsafe / kent; 31 percent: feel unsafe / wales
In the poll the share of nurses who want longer breaks -- about 42 percent -- has inched up. | 42 percent: want longer breaks / nurses
In the poll the number who say the town is in good shape, 42 percent, has dropped. | 42 percent: town is in good shape
In the poll 42 percent ride a bike, a share that was twice as high - 81 percent - among nurses. | 42 percent: ride a bike; 81 percent: ride a bike / nurses
In the poll 24 percent say it is difficult to move. Difficulty is more common among renters (33 percent). | 24 percent: difficult to move; 33 percent: difficult to move / renters
In the poll 24 percent agree with the mayor. Disagreement was highest among renters (33 percent). | 24 percent: agree; 33 percent: disagree / renters
"""  # noqa: E501

# A noun alone takes up what was told; with nothing told, or with its own thing, it is the answer.
TAKEN_UP = """
In the poll 62 percent of adults have a pet, and ownership is highest among women (71 percent). | 62 percent: have a pet; 71 percent: have a pet / women
In the poll 62 percent trust the courts and 30 percent do not. Trust is highest in Leeds (71 percent). | 62 percent: trust the courts; 30 percent: not trust the courts; 71 percent: trust the courts / leeds
In the poll 62 percent trust the courts. Awareness of the scheme is highest among women (71 percent). | 62 percent: trust the courts; 71 percent: Awareness of the scheme / women
Ownership is highest among women (71 percent), the poll found. | 71 percent: Ownership / women
"""  # noqa: E501

SHARES_OF = """
In the poll the proportion of poor families was highest in Leeds at 59 percent, followed by Bath at 56 percent. | 59 percent: poor families / leeds; 56 percent: poor families / bath
In the poll the share of women who smoke was highest in Leeds (31 percent) and lowest in Bath (12 percent). | 31 percent: smoke / leeds; 12 percent: smoke / bath
"""  # noqa: E501

LIKELIER = """
In the poll 52 percent back the bridge. Women are keener on it than men, at 58 percent and 46 percent. | 52 percent: support; 58 percent: support / women; 46 percent: support / men
In the poll 52 percent back the bridge. Support is higher among women than men (58% v 46%). | 52 percent: support; 58%: support / women; 46%: support / men
In the poll 52 percent back the bridge. Fewer men than women support it (46% against 58%). | 52 percent: support; 46%: support / men; 58%: support / women
In the poll young women were more liberal than young men: 44 percent against 36 percent supported the bridge. | 44 percent: support / young women; 36 percent: support / young men
In the poll women are warmer than men, backing the bridge by 58 percent to 36 percent. | 58 percent: support / women; 36 percent: oppose / women
In the poll women (62 percent) and students (59 percent) were likelier than pensioners (47 percent) to say they had considered moving. | 62 percent: considered moving / women; 59 percent: considered moving / students; 47 percent: considered moving / pensioners
In the poll 52 percent oppose the bridge. Renters tend to blame the council: 61 percent do, against 40 percent of owners. | 52 percent: oppose; 61 percent: blame the council / renters; 40 percent: blame the council / owners
In the poll women are 30 points more likely than men to be satisfied with the trams (46 vs. 16 percent). | 30 points: margin be satisfied with the trams / women; 46: satisfied with the trams / women; 16 percent: satisfied with the trams / men
Rent was cited by 67 percent of those polled, low pay by 54 percent and noise by 42 percent. | 67 percent: rent; 54 percent: low pay; 42 percent: noise
"""  # noqa: E501

# A rating is no vote: what a person is down by, and a party that leads.
RATED = """
In the poll 42 percent approve of Jane Doe and 57 percent disapprove. In June she was down by 12 points. | 42 percent: approve; 57 percent: disapprove; 12 points: margin disapprove previously
In the poll 42 percent approve of Jane Doe. Among women Sinn Féin leads with 30 percent, but it wins just 14 percent of pensioners. | 42 percent: approve; 30 percent: Sinn Féin / women; 14 percent: Sinn Féin / pensioners
"""  # noqa: E501


@cases(LEVELS + SHARES_OF + TAKEN_UP + LIKELIER + RATED)
def test_levels(text: str, figures: str) -> None:
    assert read(text) == figures
