"""Figures in brackets, after labels and in rows of bare numbers."""

from __future__ import annotations

from tests.rules.reading import cases, read

# Rows of places: what the clause before, or the verb behind the row, says that people do there.
PLACES = """
In the poll a majority of respondents trust the council, led by Kenya (65 percent), Ghana (61 percent) and Peru (59 percent). | 65 percent: trust the council / kenya; 61 percent: trust the council / ghana; 59 percent: trust the council / peru
In the poll most people tend not to trust the courts, most strikingly in Kenya (76 percent) and Ghana (57 percent). | 76 percent: tend not to trust the courts / kenya; 57 percent: tend not to trust the courts / ghana
In the poll the countries with the highest proportions opposed to any sort of toll include Kenya (84%), Ghana (82%) and Peru (72%). | 84%: opposed to any sort of toll / kenya; 82%: opposed to any sort of toll / ghana; 72%: opposed to any sort of toll / peru
In the poll more people are worried about floods in Kenya (61%), Peru (58%) and Ghana (44%). | 61%: are worried about floods / kenya; 58%: are worried about floods / peru; 44%: are worried about floods / ghana
In the poll Kenyans (81 percent), Ghanaians (74 percent) and Peruvians (70 percent) show no trust in the courts. | 81 percent: show no trust in the courts / kenyans; 74 percent: show no trust in the courts / ghanaians; 70 percent: show no trust in the courts / peruvians
In the poll few people are pleased with progress in improving life for the poor (18 percent), creating jobs (16 percent) or building roads (10 percent). | 18 percent: are pleased with progress in improving life for the poor; 16 percent: are pleased with progress in creating jobs; 10 percent: are pleased with progress in building roads
"""  # noqa: E501

BRACKETS = """
Most voters (57 percent) approve of the mayor. | 57 percent: approve
A majority of those who will vote for Jane Doe (59%) said the bridge is too old. | 59%: bridge is too old / doe voters
Republicans satisfied: 55 percent | 55 percent: satisfied / republicans
In the poll 77% of Democrats, 58% of NPAs, and 53% of Republicans would vote yes. | 77%: yes / democrats; 58%: yes / npas; 53%: yes / republicans
In the poll women (61 percent) and men (48 percent) approve of the bridge. | 61 percent: approve / women; 48 percent: approve / men
The top choices are Jane Doe (31 percent), Tom Roe (24 percent) and Ann Poe (9 percent). | 31 percent: Doe; 24 percent: Roe; 9 percent: Poe
A majority of Republicans (72%) say the law should stay. | 72%: law should stay / republicans
Two-thirds of adults (67 percent) own a bicycle, the survey found. | Two-thirds: own a bicycle; 67 percent: own a bicycle
Sen. Tom Roe of Ohio (16 percent) is second in the poll. | 16 percent: Roe
Few voters (14%) had a favorable view of it. | 14%: favorable
The share of those who approve (47 percent) is larger than of those who disapprove (41 percent). | 47 percent: approve; 41 percent: disapprove
Half of women (52 percent) support the bridge. | Half: support / women; 52 percent: support / women
In the poll 58 percent support the bridge, more in Ohio (63 percent) than in Iowa (51 percent). | 58 percent: support; 63 percent: support; 51 percent: support
In the poll Labour has 46 percent (down 1) and the Conservatives 31 percent (up 2). | 46 percent: Labour; 1: change -1 Labour; 31 percent: Conservatives; 2: change +2 Conservatives
In the poll two-thirds (67%) of women support the bridge. | two-thirds: support / women; 67%: support / women
In the poll a majority also viewed Jane Doe positively in Kenya (65%) and Ghana (58%). | 65%: favorable / kenya; 58%: favorable / ghana
In the poll Catholics made up greater shares of women (58%) and men (47%). | 58%: catholics / women; 47%: catholics / men
Just about a third of nurses (31%) but some seven-in-ten of doctors (72%) said the ward is unsafe. | a third: ward is unsafe / nurses; 31%: ward is unsafe / nurses; seven-in-ten: ward is unsafe / doctors; 72%: ward is unsafe / doctors
In the poll Jane Doe has 45 percent. She does well with moderates (52 percent) and fares worst among men (31 percent). | 45 percent: Doe; 52 percent: Doe / moderates; 31 percent: Doe / men
Jane Doe has 45 percent (44) in the poll. | 45 percent: Doe; 44: Doe previously
In the poll 34% approve (Jan: 37%, Dec: 41%). | 34%: approve; 37%: approve previously; 41%: approve previously
In the poll 44% approve (last month: 47%) and 40% disapprove (last month 38%). | 44%: approve; 47%: approve previously; 40%: disapprove; 38%: disapprove previously
In the poll 44% of men approve (women 47%). | 44%: approve / men; 47%: approve / women
In the poll 44% approve (was 47%) and 40% disapprove (previously 38%). | 44%: approve; 47%: approve previously; 40%: disapprove; 38%: disapprove previously
Majorities see the budget (65%), foreign policy (64%) and wages (57%) as very important. | 65%: very important; 64%: very important; 57%: very important
Voters think the mayor has mostly failed at creating jobs (56 percent), cutting taxes (54 percent) and fixing roads (52 percent). | 56 percent: mayor has mostly failed at creating jobs; 54 percent: mayor has mostly failed at cutting taxes; 52 percent: mayor has mostly failed at fixing roads
The top issues were jobs (56 percent), health care (54 percent) and crime (20 percent). | 56 percent: jobs; 54 percent: health care; 20 percent: crime
Most Republicans disapprove of Jane Doe (80 percent). | 80 percent: disapprove / republicans
Most Republicans want Jane Doe (60 percent). | 60 percent: Doe / republicans
"""  # noqa: E501

# What a share has gained, in a bracket behind it, behind its predicate or beside its repetition.
CHANGED = """
The poll found that 52% of Europeans trust it (+1 percentage point since autumn) and 43% distrust it (-2 pp). | 52%: trust it; +1 percentage point: change +1 trust it; 43%: distrust it; -2 pp: change -2 distrust it
A third of voters (36%, +3 pp) trust the council and 30% (-2pp) the mayor. | A third: trust the council; 36%: trust the council; +3 pp: change +3 trust the council; 30%: trust the council; -2pp: change -2 trust the council
Sixty per cent (down four points) are content with it. | Sixty per cent: are content with it; four points: change -4 are content with it
Some 46% of voters (up three points) want the tax cut. | 46%: want the tax cut; three points: change +3 want the tax cut
In the poll 45% approve (-3 vs. June) and 50% disapprove (+4 since June). | 45%: approve; -3: change -3 approve; 50%: disapprove; +4: change +4 disapprove
One in three (33%, +2 from March) choose Labour and 18% the Greens (no change). | One in three: Labour; 33%: Labour; +2: change +2 Labour; 18%: Greens
Jane Doe leads among women (+9), the poll found. | +9: margin Doe / women
"""  # noqa: E501


LABELS = """
The poll's results are the same as in April (approve - 20%, disapprove - 60%). | 20%: approve; 60%: disapprove
In the poll 40 percent oppose the ban (strongly: 30 percent; somewhat: 10 percent) and 50 percent favor it (24 percent strongly/26 percent somewhat). | 40 percent: oppose; 30 percent: strongly oppose; 10 percent: somewhat oppose; 50 percent: support; 24 percent: strongly support; 26 percent: somewhat support
In the poll Congress also had a negative 90% job rating. | 90%: disapprove
In the poll the mayor has an approval of 41%. In January she recorded her best rating (44%). | 41%: approve; 44%: approve previously
While a majority of the public (55%) continues to say that colleges do good, 36% disagree, the poll found. | 55%: colleges do good; 36%: disagree
In the poll: Republicans satisfied: 55 percent. | 55 percent: satisfied / republicans
The poll in full: Con 31%(-4), Lab 27%(-2), Lib Dem 29%(+8). | 31%: Conservatives; -4: change -4 Conservatives; 27%: Labour; -2: change -2 Labour; 29%: Liberal Democrats; +8: change +8 Liberal Democrats
In the poll 45 percent approve of Jane Doe. Approval of the mayor is at its lowest since March 2025 (41%). | 45 percent: approve; 41%: approve previously
In the poll fewer women are satisfied now (6%) than were in January 2024 (14%). | 6%: are satisfied now / women; 14%: are satisfied now / women previously
In the poll 52% would vote for Labour (up 3 points from our survey of March 2025), 27% for the Greens. | 52%: Labour; 3 points: change +3 Labour; 27%: Greens
Among those who have voted (about 1 in every 6 voters), 52% back Jane Doe in the poll. | 52%: Doe / have voted
Approve: 47 percent. | 47 percent: approve
Undecided: 9% | 9%: undecided
Jane Doe: 45% | 45%: Doe
Men: 51 percent approve. | 51 percent: approve / men
- Jane Doe: 31 percent | 31 percent: Doe
- 53% better pay | 53%: better pay
* 77% - damage to the house | 77%: damage to the house
In the poll 58 percent support the bridge. Men: 51 percent. Women: 64 percent. | 58 percent: support; 51 percent: support / men; 64 percent: support / women
Build the tunnel at once: 31 percent. | 31 percent: Build the tunnel at once
"""  # noqa: E501

# Sides behind one another, the sign said once.
ROWS = """
The poll in full: Con 46%, Lab 34%, Lib Dem 8%. | 46%: Conservatives; 34%: Labour; 8%: Liberal Democrats
In the poll the generic ballot stands at Democrats 47%, Republicans 44%. | 47%: Democrats; 44%: Republicans
In the poll 50 percent approve of the mayor. Democrats stand at 88 percent, independents at 48 percent. | 50 percent: approve; 88 percent: approve / democrats; 48 percent: approve / independents
Voters' worries in the poll begin with rents at 38 percent, schools at 21 percent. | 38 percent: rents; 21 percent: schools
"""  # noqa: E501

# What is named, in brackets.
MORE = """
Asked about the biggest problem, voters named rents (38 percent), schools (21 percent) and roads (12 percent). | 38 percent: rents; 21 percent: schools; 12 percent: roads
Asked who did best, Jane Doe ranked first, at 23%, and Tom Roe was second, at 18%. | 23%: Doe; 18%: Roe
Rents, at 27%, are named most often, ahead of crime at 23%. | 27%: rents; 23%: crime
"""  # noqa: E501

# What a bracket says itself goes before what stands before it.
SAID = """
Three leaders were rated in the poll: Jane Doe (21% approve, 34% disapprove) and Tom Roe (20% approve, 32% disapprove). | 21%: approve; 34%: disapprove; 20%: approve; 32%: disapprove
The bridge should stay open to all. (36%) | 36%: bridge should stay open to all
In the poll her rating has moved little in the last fortnight (28% approve (-2) vs 38% disapprove (-1)). | 28%: approve; -2: change -2 approve; 38%: disapprove; -1: change -1 disapprove
"""  # noqa: E501


@cases(SAID)
def test_said_in_brackets(text: str, figures: str) -> None:
    assert read(text) == figures


# One verdict over a row of brackets, and who is judged in one.
VERDICTS = """
Half of voters think the council has mostly failed at building homes (56 percent), cutting crime (54 percent) and mending roads (52 percent). | Half: council has mostly failed at building homes; 56 percent: council has mostly failed at building homes; 54 percent: council has mostly failed at cutting crime; 52 percent: council has mostly failed at mending roads
Majorities see the deficit (65%), rents (64%) and crime (57%) as very important. | 65%: very important; 64%: very important; 57%: very important
Most women say nurses are treated unfairly by the ministry (88%) and the press (86%). | 88%: nurses are treated unfairly by the ministry / women; 86%: nurses are treated unfairly by the press / women
Most women worry about rents (70%), prices (65%) and their pensions (61%). | 70%: worry about rents / women; 65%: worry about prices / women; 61%: worry about their pensions / women
Most women approve of the mayor (84 percent), while most men disapprove of Jane Doe (80 percent). | 84 percent: approve / women; 80 percent: disapprove / men
Most men support Jane Doe (60 percent). | 60 percent: Doe / men
Almost three times as many nurses viewed Jane Doe unfavorably (63 percent) as had a favorable view of her (21 percent). | 63 percent: unfavorable / nurses; 21 percent: favorable / nurses
Most men named rents (38 percent), schools (21 percent) and roads (12 percent) in the poll. | 38 percent: rents / men; 21 percent: schools / men; 12 percent: roads / men
A quarter of women agree that the council has failed on homes (28 percent) and roads (24 percent). | A quarter: agree council has failed on homes / women; 28 percent: council has failed on homes / women; 24 percent: council has failed on roads / women
In the poll Jane Doe came fifth (6 percent), Tom Roe sixth (5 percent). | 6 percent: Doe; 5 percent: Roe
4 percent of women, 6 percent of men and 22 percent of nurses said they supported another candidate. | 4 percent: another candidate / women; 6 percent: another candidate / men; 22 percent: another candidate / nurses
In the poll 52 percent of women support another park. | 52 percent: support / women
In the matchup, a majority of those men, 57 percent, were over the age of 30. | 57 percent: were over the age of 30 / men
Among women, it is 19 percent more likely and 29 percent less likely. | 19 percent: more likely / women; 29 percent: less likely / women
In the poll 41% support the Democratic nominee, 46% support the Republican nominee. | 41%: Democratic nominee; 46%: Republican nominee
In the poll respondents also trust nurses (71%), doctors (80%) and the courts (55%). | 71%: trust nurses; 80%: trust doctors; 55%: trust the courts
Most think it likely that the bank would fail (69%), that there would be strikes (63%), and that war would follow (62%). | 69%: likely that the bank would fail; 63%: likely that there would be strikes; 62%: likely that war would follow
Most women are worried about the cost of food (70%), rents (66%) and climate change (50%). | 70%: are worried about the cost of food / women; 66%: are worried about rents / women; 50%: are worried about climate change / women
Far fewer women say they feel safe on trains (42%), in parks (35%) or on buses (30%). | 42%: safe on trains / women; 35%: safe in parks / women; 30%: safe on buses / women
Voters rate the mayor highest on health (52%) and lowest on housing (21%). | 52%: rate the mayor highest on health; 21%: rate the mayor lowest on housing
Half of those polled (50%) say they trust the bank, compared with a third (34%) who do not. | Half: trust the bank; 50%: trust the bank; a third: not trust the bank; 34%: not trust the bank
A quarter of women disagree that the council has failed on homes (28 percent) and roads (24 percent). | A quarter: disagree council has failed on homes / women; 28 percent: disagree council has failed on homes / women; 24 percent: disagree / women
"""  # noqa: E501


@cases(BRACKETS + LABELS + ROWS + MORE + VERDICTS + PLACES)
def test_lists(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(CHANGED)
def test_changes_in_brackets(text: str, figures: str) -> None:
    assert read(text) == figures


def test_a_line_of_a_list_tells_a_figure_and_then_what_it_is_of() -> None:
    text = """In the poll 44 percent plan to move. Asked for reasons, they named:

  • 77% - a shorter ride
  • 52% - damage to the house

Perks that they want:
- 53% better pay
- 12% a ferry pass
- 9% now

1. Longer holidays - 44%
2. Free lunches - 31%
3. A ferry pass - 12%

What they did at work:

• Fell asleep, 45%;
• Ate cake, 44%; and
• Played cards, 4%."""
    assert read(text) == (
        "44 percent: plan to move; 77%: shorter ride; 52%: damage to the house; 53%: better pay; 12%: ferry pass; "
        "9%: ferry pass; 44%: Longer holidays; 31%: Free lunches; 12%: ferry pass; "
        "45%: Fell asleep; 44%: Ate cake; 4%: Played cards"
    )
