"""Votes: persons and parties that take a share."""

from __future__ import annotations

from tests.rules.reading import cases, read

VOTES = """
Ann Poe is third in the poll. Behind her at 9 percent each are Jane Doe, whose support has been growing, and Tom Roe. | 9 percent: Doe and Roe
In the poll Jane Doe got 12.8 percent, lagging slightly behind Tom Roe, who claimed 13.1 percent. | 12.8 percent: Doe; 13.1 percent: Roe
Tom Roe, who has spent more than any rival of Jane Doe, still has the backing of 24 percent in the poll. | 24 percent: Roe
In the poll Jane Doe and Senator Tom Roe have 48 percent, and Ann Poe and Max Coe are at 41 percent. | 48 percent: Doe and Roe; 41 percent: Poe and Coe
In the poll Jane Doe and Tom Roe have 20 percent each. | 20 percent: Doe and Roe
In the poll Jane Doe's vote share is 37 percent. | 37 percent: Doe
In the poll Labour's vote share has dropped to 31 percent and the Greens have a vote share of 12 percent. | 31 percent: Labour; 12 percent: Greens
In the poll Jane Doe's vote against the tunnel is backed by 37 percent. | 37 percent: support
In the poll Jane Doe has 45 percent and Tom Roe 41 percent. | 45 percent: Doe; 41 percent: Roe
The poll puts Jane Doe on 45 percent, Tom Roe on 41 percent and Ann Poe on 6 percent. | 45 percent: Doe; 41 percent: Roe; 6 percent: Poe
Forty-eight percent of voters would vote for Jane Doe and 44 percent for Tom Roe. | Forty-eight percent: Doe; 44 percent: Roe
The survey found 48 percent for Jane Doe, 43 percent for Tom Roe. | 48 percent: Doe; 43 percent: Roe
Jane Doe drew 27 percent in the survey, ahead of Tom Roe with 20 percent. | 27 percent: Doe; 20 percent: Roe
Support for Jane Doe stands at 40 percent, and Tom Roe's support is at 37 percent. | 40 percent: Doe; 37 percent: Roe
Jane Doe, who was governor for eight years, has 33 percent in the poll. | 33 percent: Doe
The poll has Labour on 42 per cent, the Conservatives on 31 per cent and the Liberal Democrats on 11 per cent. | 42 per cent: Labour; 31 per cent: Conservatives; 11 per cent: Liberal Democrats
Among men, Jane Doe has 41 percent and Tom Roe 49 percent. | 41 percent: Doe / men; 49 percent: Roe / men
Jane Doe has 45 percent, Tom Roe has 41 percent and 14 percent are undecided. | 45 percent: Doe; 41 percent: Roe; 14 percent: undecided
Former Gov. Jane Doe leads with 31 percent in the poll, followed by Sen. Tom Roe at 24 percent. | 31 percent: Doe; 24 percent: Roe
Other candidates had 3 percent in the poll, in which Jane Doe has 60 percent. | 3 percent: other candidates; 60 percent: Doe
The poll shows Jane Doe and Tom Roe tied at 44 percent each. | 44 percent: Doe and Roe
In the poll Jane Doe leads Tom Roe with 45 percent of caucus-goers to 42 percent. | 45 percent: Doe; 42 percent: Roe
In the poll Jane Doe is at 28 points and Tom Roe at 23 points. | 28 points: Doe; 23 points: Roe
In the poll Jane Doe is ahead of Tom Roe by 28 points. | 28 points: margin Doe over Roe
In the poll 48 percent support Jane Doe for senator and 51 percent support Tom Roe. Ann Poe and Sam Coe are locked in a dead heat for mayor. Each candidate received 49 percent. | 48 percent: Doe; 51 percent: Roe; 49 percent: Poe and Coe
In the poll men go 46 percent for the Republican slate to 43 percent for the Democrats. | 46 percent: republican / men; 43 percent: Democrats / men
In the poll independent voters are divided: 44 percent Republican and 43 percent Democratic. | 44 percent: Republican / independents; 43 percent: Democratic / independents
In the poll opinion is divided, with 44 percent on the Yes side and 45 percent on the No side. | 44 percent: yes; 45 percent: no
In the poll 49 percent support the incumbent, Democrat Jane Doe, and 47 percent Tom Roe. | 49 percent: Doe; 47 percent: Roe
In the poll Jane Doe and Tom Roe are tied. Each candidate has 44 percent support. | 44 percent: Doe and Roe
In the poll Jane Doe and Tom Roe are tied. Both are at 44 percent. | 44 percent: Doe and Roe
In the poll Jane Doe leads. Ann Poe and Sam Coe, the nominees of the Harbor Party and the Tram Party, are each drawing 3 percent. | 3 percent: Poe and Coe
In the poll 52 percent oppose the bridge. Each group had 44 percent saying so. | 52 percent: oppose; 44 percent: oppose
In the poll former judge Jane Doe of Riverton leads Tom Roe, 35-20 percent. | 35: Doe; 20 percent: Roe
In the poll Mayor Jane Doe leads Tom Roe, 46-40 percent. The former El Paso senator, though, leads among women, 48-44 percent. | 46: Doe; 40 percent: Roe; 48: Roe / women; 44 percent: Doe / women
Jane Doe has 44 percent; no other candidate had more than 5 percent. | 44 percent: Doe; 5 percent: other candidates
In the survey it is 45% Doe, 43% Roe, for Jane Doe and Tom Roe. | 45%: Doe; 43%: Roe
Result of the poll: 45% Jane Doe, 43% Tom Roe. | 45%: Doe; 43%: Roe
Support for Jane Doe, at 44 percent, is down from 48 percent in June. | 44 percent: Doe; 48 percent: Doe previously
Asked which party they are close to, 19 per cent named the Green Party, 15 per cent Labour and 8 per cent the Lib Dems. | 19 per cent: Greens; 15 per cent: Labour; 8 per cent: Liberal Democrats
Primary votes were 36% Labor (down one), 24% Coalition (up four), 15% One Nation (steady), 11% Greens and 14% for all others. | 36%: Labor; one: change -1 Labor; 24%: Coalition; four: change +4 Coalition; 15%: One Nation; 11%: Greens; 14%: all others
Labour and the Greens, on 24% and 9.5% respectively, are behind the Tories. | 24%: Labour; 9.5%: Greens
Jane Doe, Tom Roe and Ann Poe are at 40, 30 and 20 percent, respectively. | 40: Doe; 30: Roe; 20 percent: Poe
Labour gained half a percentage point to 26% while the Tories lost half a point. | half a percentage point: change +0.5 Labour; 26%: Labour; half a point: change -0.5 Conservatives
In the poll 40% mentioned the Labour leader's plan. | 40%: Labour leader's plan
Jane Doe gets 61 percent of the Latino vote in the poll. | 61 percent: Doe / hispanic
The exit polls showed that Republicans won 34 percent of the Asian vote. | 34 percent: Republicans / asian
The exit poll found the GOP took 60 percent of the white vote and Democrats 37 percent. | 60 percent: Republicans / white; 37 percent: Democrats / white
Democrats have 60 percent of the youth vote and Republicans have 35 percent, the poll of voters found. | 60 percent: Democrats / young voters; 35 percent: Republicans / young voters
Jane Doe has the backing of 38 percent of voters. | 38 percent: Doe
Jane Doe is backed by 52 percent of women. | 52 percent: Doe / women
Jane Doe leads with 38 percent support. | 38 percent: Doe
Roemer has just 22 percent in the poll. | 22 percent: Roemer
Jane Doe is the choice of 36 percent of voters in the poll. | 36 percent: Doe
In Ohio 47 percent would vote Remain and 45 percent would vote Leave. | 47 percent: Remain; 45 percent: Leave
The poll puts Fine Gael on 27 per cent, Sinn Fein on 25 per cent and Fianna Fail on 20 per cent. | 27 per cent: Fine Gael; 25 per cent: Sinn Féin; 20 per cent: Fianna Fáil
Fine Gael leads Sinn Fein 27 per cent to 25 per cent in the poll. | 27 per cent: Fine Gael; 25 per cent: Sinn Féin
The BJP has 41 per cent and the Congress party 22 per cent in the survey. | 41 per cent: BJP; 22 per cent: Congress
National is on 46 per cent and Labour on 33 per cent, with the Greens at 11 per cent and ACT at 5 per cent. | 46 per cent: National; 33 per cent: Labour; 11 per cent: Greens; 5 per cent: ACT
The Liberals have 36 per cent, the Conservatives 33 per cent and the NDP 17 per cent in the poll. | 36 per cent: Liberals; 33 per cent: Conservatives; 17 per cent: NDP
The Coalition leads Labor 52 to 48 per cent on the two-party preferred vote. | 52: Coalition; 48 per cent: Labor
Some 41% support the Democratic nominee, 46% support the Republican nominee. | 41%: Democratic nominee; 46%: Republican nominee
In the poll Jane Doe follows Bob Roe in overall preference with 14 percent, bumping Ann Poe, who is the best known of them, down to third place with 9 percent. | 14 percent: Doe; 9 percent: Poe
In the poll 51 percent say Jane Doe would do better than Bob Roe, who received the support of 35 percent. | 51 percent: Doe; 35 percent: Roe
The poll showed Jane Doe with the support of 48 percent, compared to 33 percent for Republican Bob Roe. | 48 percent: Doe; 33 percent: Roe
In the poll Jane Doe has 44 percent and Bob Roe 41. Four percent would not support either candidate and 3 percent will not vote for either. | 44 percent: Doe; 41: Roe; Four percent: neither; 3 percent: neither
In the poll Jane Doe has 44 percent and Bob Roe 41. Ann Poe is #3 among men (12%) but back in the pack among women (4%), and Doe is first among nurses (51%). | 44 percent: Doe; 41: Roe; 12%: Poe / men; 4%: Poe / women; 51%: Doe / nurses
In the poll Jane Doe has 40 percent and Bob Roe 30. The key to her lead is strong support from nurses: she gets 50% to 21% for Roe. | 40 percent: Doe; 30: Roe; 50%: Doe / nurses; 21%: Roe / nurses
In the poll 32% are going to Jane Doe, 15% to Bob Roe and 12% to Ann Poe. | 32%: Doe; 15%: Roe; 12%: Poe
In the poll Ann Poe has 13 percent. Jane Doe's standing has dropped by 10 points among women (52% from 62% in July). | 13 percent: Poe; 10 points: change -10 Doe / women; 52%: Doe / women; 62%: Doe / women previously
In the poll Jane Doe has 30 percent, followed by state Sen. Tom Roe of Walnut Grove with 18 percent. | 30 percent: Doe; 18 percent: Roe
"""  # noqa: E501

# Parties of several words, and a second name without its verb.
SIDES = """
In the poll Jane Doe won 86% support of Democrats and has 84 percent of the Democratic Party support. | 86%: Doe / democrats; 84 percent: Doe / democrats
Tom Roe's poll has Jane Doe/Ann Poe at 47%, compared to 45% support for Tom Roe. | 47%: Doe; 45%: Roe
In the poll Labour has 38% and the Conservatives have 36%. Labour's lead is small, and 36% is the highest they've shown since October. | 38%: Labour; 36%: Conservatives; 36%: Conservatives
In the poll the NDP fell back 2.1 percent to 16.8 percent. | 2.1 percent: change -2.1 NDP; 16.8 percent: NDP
The ALP is on 57% (up 0.5% points) cf. L-NP on 43% (down 0.5% points) on a two-party preferred basis in the poll. | 57%: Labor; 0.5% points: change +0.5 Labor; 43%: Coalition; 0.5% points: change -0.5 Coalition
The Labour Party on 51% is just ahead of the Conservatives on 49% in the poll. | 51%: Labour; 49%: Conservatives
In the poll nine in 10 women say Jane Doe is a strong leader, compared with just 1 in 5 men. | nine in 10: Jane Doe is a strong leader / women; 1 in 5: Jane Doe is a strong leader / men
Jane Doe leads Tom Roe 40 percent to 28 percent in Hull and 42 percent to 35 percent in Randolph, the poll found. | 40 percent: Doe / hull; 28 percent: Roe / hull; 42 percent: Doe / randolph; 35 percent: Roe / randolph
If the vote were today Labour would win easily (56.5%), the poll found. | 56.5%: Labour
In the poll Tom Roe was at 43% support a year ago. | 43%: Roe previously
In the poll Jane Doe holds 87% of the Democratic base and 82% of the liberal vote. | 87%: Doe / democrats; 82%: Doe / liberals
Jane Doe was the preferred choice of women (35 per cent) and of renters (36 per cent) in the poll. | 35 per cent: Doe / women; 36 per cent: Doe / renters
Jane Doe's 31 percent in the poll puts her seven points ahead of Tom Roe. | 31 percent: Doe; seven points: margin Doe over Roe
Jane Doe and Tom Roe met in May. The poll had it Doe 46, Roe 39 in Ohio and Doe 44, Roe 43 in Iowa. | 46: Doe; 39: Roe; 44: Doe; 43: Roe
Jane Doe faces Tom Roe in May. The poll found Doe with 48 percent support versus 44 percent for her opponent. | 48 percent: Doe; 44 percent: Roe
In the poll 48 percent would pick the Democrat in their district and 43 percent the Republican. | 48 percent: Democrat; 43 percent: Republican
The ANC would get 45 percent of the vote, the DA 23 percent and the EFF 11 percent, the poll found. | 45 percent: ANC; 23 percent: DA; 11 percent: EFF
National is up 3 points to 39 percent and Labour down 2 to 28 percent in the poll. | 3 points: change +3 National; 39 percent: National; 2: change -2 Labour; 28 percent: Labour
The poll has Labor ahead of the Coalition, with the Coalition's primary vote at 36 and Labor's at 34 per cent. | 36: Coalition; 34 per cent: Labor
In the poll 12 percent each would back Jane Doe and Tom Roe. | 12 percent: Doe and Roe
In the survey 45% chose Jane Doe, 43% Tom Roe. | 45%: Doe; 43%: Roe
Fifty-one percent of voters said they would vote for the Democratic candidate and 42 percent for the Republican. | Fifty-one percent: Democratic candidate; 42 percent: Republican
Both Jane Doe and Tom Roe stood at 22 percent. | 22 percent: Doe and Roe
Jane Doe has 44 percent, and no one else is above 6 percent. | 44 percent: Doe; 6 percent: other candidates
In the poll 38 percent would vote for a Republican candidate and 9 percent for an independent candidate. | 38 percent: Republican candidate; 9 percent: independent candidate
In the survey 41% picked Jane Doe, 38% Tom Roe and 9% Ann Poe. | 41%: Doe; 38%: Roe; 9%: Poe
In the poll 45% said they would back Jane Doe and 43% Tom Roe. | 45%: Doe; 43%: Roe
Fifty-one percent backed Jane Doe, 43 percent Tom Roe. | Fifty-one percent: Doe; 43 percent: Roe
The poll found 46 percent for the Republican candidate and 41 percent for the Democrat. | 46 percent: Republican candidate; 41 percent: Democrat
In the poll 47 percent would vote for the Republican, 44 percent for the Democrat. | 47 percent: Republican; 44 percent: Democrat
In the poll 52 percent would vote to Leave and 41 percent to Remain. | 52 percent: Leave; 41 percent: Remain
Voters prefer Jane Doe over Tom Roe by 52 to 41 percent. | 52: Doe; 41 percent: Roe
Ann Poe is the first choice of 33 percent of Democrats; Tom Roe of 25 percent. | 33 percent: Poe / democrats; 25 percent: Roe / democrats
Jane Doe is backed by 41 percent, Tom Roe by 38 percent. | 41 percent: Doe; 38 percent: Roe
In the poll Jane Doe has 44 percent and nobody else is above 9 percent. | 44 percent: Doe; 9 percent: other candidates
Jane Doe is at 41 percent; none of the others is above 10 percent. | 41 percent: Doe; 10 percent: other candidates
Nine percent each favor Jane Doe and Tom Roe. | Nine percent: Doe and Roe
In the poll Fine Gael leads Sinn Fein 27 per cent to 25 per cent. | 27 per cent: Fine Gael; 25 per cent: Sinn Féin
In the poll the Bloc Quebecois has 19 per cent and the Liberals 41 per cent. | 19 per cent: Bloc Québécois; 41 per cent: Liberals
The BJP has 41 per cent and the Congress party 22 per cent. | 41 per cent: BJP; 22 per cent: Congress
The survey puts the Christian Democrats on 30 percent, the Social Democrats on 16 percent and the Greens on 14 percent. | 30 percent: CDU; 16 percent: SPD; 14 percent: Greens
The poll has the Liberal Democrats at 12 per cent, Reform UK at 28 per cent and Plaid Cymru at 4 per cent. | 12 per cent: Liberal Democrats; 28 per cent: Reform UK; 4 per cent: Plaid Cymru
The National Rally leads with 33 percent in the poll, ahead of the Socialist Party with 14 percent. | 33 percent: National Rally; 14 percent: Socialist Party
In the poll the Sweden Democrats are on 21 percent. | 21 percent: Sweden Democrats
A poll was taken in May. Mayor Jane Doe would take 44 percent of the vote, Councilman Tom Roe 39 percent. | 44 percent: Doe; 39 percent: Roe
A poll was taken in May. Mayor Jane Doe took 44 percent of the vote, Councilman Tom Roe 39 percent. | -
In the poll Jane Doe leads Mary Roe 48 percent to 40 percent. Doe's 80 percent from Democrats is higher than Roe's 10 percent. | 48 percent: Doe; 40 percent: Roe; 80 percent: Doe / democrats; 10 percent: Roe / democrats
Jane Doe would win 44 percent of the vote in the poll, Tom Roe 39 percent. | 44 percent: Doe; 39 percent: Roe
In the poll Likud would win 24 percent, Yesh Atid 20 percent. | 24 percent: Likud; 20 percent: Yesh Atid
Jane Doe has 31 percent. No other candidate draws more than 5 percent, and no one else passed 3 percent. | 31 percent: Doe; 5 percent: other candidates; 3 percent: other candidates
Jane Doe faces Tom Roe. The two are tied at 46 percent each. | 46 percent: Doe and Roe
Seven in 10 adults would vote for same-sex marriage. | Seven in 10: support
Some 40 percent would vote against the ban. | 40 percent: oppose
Some 40 percent would vote for the opposition. | 40 percent: would vote for the opposition
Democrat Jane Doe leads Tom Roe, a Republican, 48 to 44 percent. Women preferred the Democrat by 14 points, 52 percent to 38 percent. | 48: Doe; 44 percent: Roe; 14 points: margin Doe / women; 52 percent: Doe / women; 38 percent: Roe / women
Tom Roe (R) leads Jane Doe (D) 48 to 44 percent. Among men, 55 percent back the Republican candidate. | 48: Roe; 44 percent: Doe; 55 percent: Roe / men
Voters prefer the Democrat by 14 points, 52 percent to 38 percent. | 14 points: margin Democrat; 52 percent: Democrat; 38 percent: Republican
"""  # noqa: E501


@cases(VOTES + SIDES)
def test_votes(text: str, figures: str) -> None:
    assert read(text) == figures


# The subject of the clause, whatever its verbs; a level that opens a clause is of who stands behind its comma.
SUBJECTS = """
The poll has Labour on 30 per cent. The Green Party continue to hover around 4 per cent. | 30 per cent: Labour; 4 per cent: Greens
In the poll Plaid Cymru have shed voters and are now languishing on 5 per cent. | 5 per cent: Plaid Cymru
The poll has Labour at 31 per cent. Reform UK attracted fresh admirers and now basks at 28 per cent. | 31 per cent: Labour; 28 per cent: Reform UK
Labour is also down one point to an all-time low of 16 per cent in the poll. | one point: change -1 Labour; 16 per cent: Labour
In the poll Plaid Cymru has gained one point and stands at 13 per cent. | one point: change +1 Plaid Cymru; 13 per cent: Plaid Cymru
Plaid Cymru, increasing its share by three points to 15 per cent, comes third. | three points: change +3 Plaid Cymru; 15 per cent: Plaid Cymru
On 31 per cent, Labour is up two points in the poll. At 12 per cent, support for the Greens is flat. | 31 per cent: Labour; two points: change +2 Labour; 12 per cent: Greens
On 7 per cent, down one, Plaid Cymru has little to cheer in the poll. | 7 per cent: Plaid Cymru; one: change -1 Plaid Cymru
The Greens gained a point with 6 per cent support, while Labour have built up their support to 30 per cent. | a point: change +1 Greens; 6 per cent: Greens; 30 per cent: Labour
In the poll the DUP is on 19 per cent, with Alliance up two points to 17 per cent. | 19 per cent: DUP; two points: change +2 Alliance; 17 per cent: Alliance
The poll has 44% support for Ann Poe's Liberals and 38% support for Tom Roe's Bloc Québécois. | 44%: Liberals; 38%: Bloc Québécois
In the poll Labour sits at 38% — six percentage points behind the Tories. | 38%: Labour; six percentage points: margin Conservatives over Labour
In the poll 33% agreed that the ruling was right, 32% disagreed and 34% said they neither agreed or disagreed. | 33%: agree ruling was right; 32%: disagree; 34%: neither agreed or disagreed
In the poll Fine Gael is on 30%. Labour and Aontú are stuck on 3%. The Greens and Labour both registered 11%. | 30%: Fine Gael; 3%: Labour and Aontú; 11%: Greens and Labour
The Red C poll has Sinn Féin gaining on Fianna Fáil. The two parties are now level on 24%, with Fine Gael on 20%. | 24%: Sinn Féin and Fianna Fáil; 20%: Fine Gael
Sinn Féin leads on 30% in the poll, with Fine Gael three points back on 27%. | 30%: Sinn Féin; 27%: Fine Gael
In the poll Fine Gael is on 30%. Labour and the Greens would win around 25% between them. | 30%: Fine Gael; 25%: Greens
In the poll the Independents/Others grouping has fallen back by 2 to 18% and Fine Gael is on 30%. | 2: change -2 Independents; 18%: Independents; 30%: Fine Gael
In the poll Labour is on 20%. And 78% of SNP voters would back the party again. | 20%: Labour; 78%: SNP / snp
In the poll the Greens say that crime is up to 12 per cent. | -
In the poll Plaid Cymru has seen its support collapse since it took office, falling by eight points to four per cent. | eight points: change -8 Plaid Cymru; four per cent: Plaid Cymru
In the poll Labour wants the bill, and support has fallen by four points to 40 per cent. | four points: change -4 support; 40 per cent: support
In the poll Labour comes out on top with 35 per cent support (down two points). | 35 per cent: Labour; two points: change -2 Labour
In the poll Plaid Cymru were unchanged on a 10 per cent vote share. | 10 per cent: Plaid Cymru
In the poll Labour has 40 per cent. Undecided voters were at 23 per cent. | 40 per cent: Labour; 23 per cent: undecided
The most common response in the poll was "none of these" 34% (+1). | 34%: none of these; +1: change +1 none of these
In the poll Fine Gael is on 21 per cent, while independents are on 14 per cent. | 21 per cent: Fine Gael; 14 per cent: Independents
"""  # noqa: E501


@cases(SUBJECTS)
def test_subject_of_the_clause(text: str, figures: str) -> None:
    assert read(text) == figures
