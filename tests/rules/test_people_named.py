"""Who answered, and who is only spoken of: people told before their figure, and people within what is said."""

from __future__ import annotations

from polls.language.group_names import canonical
from tests.rules.reading import cases, read

# People who are told by what they said or did right before, or whom alone a question was put to.
BEFORE = """
In the poll 44 percent of drivers reported the fault to a dealer. Of those who did, a quarter got their money back. | 44 percent: reported the fault to a dealer / drivers; a quarter: got their money back / reported the fault to a dealer
In the poll 61 percent told their boss. Among those who did, 30 percent were ignored; among those who did not, 44 percent said they feared it would do no good. | 61 percent: told their boss; 30 percent: were ignored / told their boss; 44 percent: feared it would do no good / not told their boss
In the poll 61 percent told researchers they were worried. | 61 percent: worried
In the poll 52 percent have asked for a raise. Of those who asked, 40 percent got one. | 52 percent: have asked for a raise; 40 percent: got one / asked
In the poll, of those asked, 40 percent own a bike. | 40 percent: own a bike
The poll asked about the tram. Those who were unhappy with it were then asked why. Late trams were mentioned by 61 percent, too few staff by 44 percent. | 61 percent: late trams / unhappy with it; 44 percent: too few staff / unhappy with it
The poll asked about the tram. Respondents were then asked why. Late trams were mentioned by 61 percent. | 61 percent: late trams
In the poll a fifth of teachers say the roof leaks; for parents, the proportion is over a quarter. | a fifth: roof leaks / teachers; a quarter: roof leaks / parents
In the poll 41 percent approve and 55 percent disapprove. Those registered to vote are gentler. Of them 48 percent approve. | 41 percent: approve; 55 percent: disapprove; 48 percent: approve
In the poll 9 percent are undecided. Of them, 40 percent fear a strike. | 9 percent: undecided; 40 percent: fear a strike / undecided
"""  # noqa: E501

# People within what is said, thought or trusted are not those who say so.
WITHIN = """
Companies should pay a higher tax, say 66 percent. | 66 percent: Companies should pay a higher tax
Students should travel for nothing, according to 58 percent. | 58 percent: Students should travel for nothing
Police officers should wear cameras, in the view of 71 percent in the poll. | 71 percent: Police officers should wear cameras
In the poll trust in scientists stands at 76 percent, in journalists at 22 percent. | 76 percent: trust in scientists; 22 percent: trust in journalists
In the poll trust among farmers stands at 31 percent. | 31 percent: trust among farmers / farmers
Workers are being asked to pay more, which 61 percent in the poll think is unfair. | 61 percent: is unfair
Workers, 57 percent say in the poll, should be able to switch off. | 57 percent: should be able to switch off
In the poll 55 percent sympathise with the teachers and 20 percent with the employers. | 55 percent: sympathise with the teachers; 20 percent: sympathise with the employers
The poll asked about pay. Nurses deserve a rise: 80 percent agree and 12 percent disagree. | 80 percent: agree; 12 percent: disagree
The poll asked about pay. Nurses are much more likely to be worried: 80 percent say they are. | 80 percent: be worried / nurses
"""  # noqa: E501

# Whose own voters they are, and who the young are.
CLOSER = """
The poll shows Labour and the Conservatives level. The trouble for Labour is that its own supporters are divided: 51% are glad and 40% sorry. | 51%: are glad / labour supporters; 40%: sorry / labour supporters
The poll shows Labour and the Conservatives level. Half of the Conservatives' own voters say he should go. | Half: should go / conservative voters
The youngest voters, those between 18 and 24, back the toll by 60 percent to 30 in the poll. | 60 percent: support / 18-24; 30: oppose / 18-24
The young (under 30) back the toll by 60 percent to 36 percent. | 60 percent: support / 18-29; 36 percent: oppose / 18-29
In the poll support is lowest among the old, those over 65, at 22 percent. | 22 percent: support / 65+
In the poll young men, over-65s and parents agree, at 61 percent. | 61 percent: agree / young men
"""  # noqa: E501

# People asked after, told in clauses of their own, set first by "it is", or by the area told of before.
CLAUSES = """
The poll puts support at 60 percent. Nurses have hardly moved, at 83%, and among people registered without a party, it's 62. | 60 percent: support; 83%: support / nurses; 62: support / independents
In the poll Jane Doe is backed by 44 percent, and among nurses, by 62 percent. | 44 percent: Doe; 62 percent: Doe / nurses
In the poll women back the toll by 62% and men by 53%. | 62%: support / women; 53%: support / men
The poll has Jane Doe with 41 percent. Black voters? Three quarters for Doe. And the young? They favor her by 61 percent. | 41 percent: Doe; Three quarters: Doe / black; 61 percent: support / young
The poll was about the ban. Oddly it's the over 65s who are most against it (58%). | 58%: oppose / 65+
The poll was about the ban. It was the poor who opposed it: 61 percent do. | 61 percent: None / poor
In the poll 61 percent say it is women who suffer. | 61 percent: women who suffer
The poll puts support at 60 percent. Older people, though, are unmoved. Just one in five want it. | 60 percent: support; one in five: want it / older voters
The poll was about the tram. The capital is its stronghold. It is supported there by 52 percent of voters and opposed by 24 percent. | 52 percent: support / capital; 24 percent: oppose / capital
The poll was about the tram. The capital is its stronghold. There is a catch: 52 percent of voters would not use it. | 52 percent: would not use it
Dairy farmers are for the levy by 66 percent to 24 percent in the poll, but for arable growers it is 47 percent to 43 percent. | 66 percent: support / dairy farmers; 24 percent: oppose / dairy farmers; 47 percent: support / arable growers; 43 percent: oppose / arable growers
Some 66 percent of the lab's likely voters say yes in the poll. | 66 percent: yes
In the poll 8 percent are satisfied with Fianna Fáil. One in three of what is left of Fianna Fáil's support say the same. | 8 percent: are satisfied with Fianna Fáil; One in three: are satisfied with Fianna Fáil / fianna fáil voters
Farmers will recall how the last poll had support for the toll at 44 percent. | 44 percent: support previously
"""  # noqa: E501

# One name however it is put.
NAMES = """
absolutely certain to cast a ballot | certain to vote
women sure to go to the polls | women certain to vote
certain to vote labour | certain to vote labour
saw last thursday's debate | watched the debate
tuned in to the first debate | watched the first debate
did not watch the debate | did not watch the debate
watched both debates | watched both debates
liberal democrats voters | lib dem voters
liberal democrats | liberal democrats
tory supporters | conservative supporters
web-using women | internet users women
on the voter rolls | registered voters
"""


@cases(BEFORE)
def test_told_before(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(WITHIN)
def test_within_what_is_said(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(CLOSER)
def test_told_more_closely(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(CLAUSES)
def test_told_in_clauses_of_their_own(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(NAMES)
def test_one_name(text: str, figures: str) -> None:
    assert canonical(text) == figures
