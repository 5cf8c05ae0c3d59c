"""Parties: which one "it", "they", "the party" and "Doe's party" are; those that no table knows; rows of them."""

from __future__ import annotations

from tests.rules.reading import cases, read

PARTIES = """
Sinn Féin is the exception. It is up four points to 21 per cent. | four points: change +4 Sinn Féin; 21 per cent: Sinn Féin
Fine Gael is the main loser. They have dropped to 19 per cent, with Sinn Féin on 24 per cent. | 19 per cent: Fine Gael; 24 per cent: Sinn Féin
The news is worse for Fianna Fáil. The party has 22 per cent, its lowest in a decade. | 22 per cent: Fianna Fáil
The BJP remains the largest party. In the north it would get 38 per cent of the vote. | 38 per cent: BJP / north
Support for Sinn Féin has collapsed. It now stands at 14 per cent, down from 20 per cent in May. | 14 per cent: Sinn Féin; 20 per cent: Sinn Féin previously
Labour leader Jane Doe is under fire. Doe's party is on 22 per cent, behind the Conservatives on 30. | 22 per cent: Labour; 30: Conservatives
Only the far-right AfD gained. It polls at 21 percent, up 2 points. | 21 percent: AfD; 2 points: change +2 AfD
"""  # noqa: E501

# "The government" and "the coalition" as sides; whose support it is; the parties of a pollster's country.
SIDES = """
Under Prime Minister Malcolm Turnbull the Coalition has lost ground. The government's primary vote has moved up one point to 34 per cent but Labor's is on 42 per cent, and the government trails Labor 46 to 54. | one point: change +1 Coalition; 34 per cent: Coalition; 42 per cent: Labor; 46: Coalition; 54: Labor
In the Newspoll the coalition is on 36 per cent and Labor on 38. The coalition trails Labor by 47 per cent to 53. | 36 per cent: Coalition; 38: Labor; 47 per cent: Coalition; 53: Labor
In the Newspoll the coalition agreement was backed by 46 per cent of voters. | 46 per cent: support
In the poll the ANC leads. DA support is at 23%, with EFF support on 7%. The ANC is at 41%. Its support has slid by two points. | 23%: DA; 7%: EFF; 41%: ANC; two points: change -2 ANC
In the poll National has seen its support slide by two points, dropping to a 43 per cent support rate, and Labour is on 41 per cent. | two points: change -2 National; 43 per cent: National; 41 per cent: Labour
In the poll National leads Labour. Support for the Greens slipped from 9 to 8 per cent. Support for the Greens' tax slipped from 39 to 38 per cent. | 9: Greens previously; 8 per cent: Greens; 39: support previously; 38 per cent: support
In the poll Labour leads. Jane Doe, the National leader, is on 20 per cent, compared with 40 per cent for Labour's Ann Poe. | 20 per cent: Doe; 40 per cent: Poe
In the poll Labour, rising one per cent, is on 43 per cent, and National is on 40 per cent, falling two per cent since the last poll. | one per cent: change +1 Labour; 43 per cent: Labour; 40 per cent: National; two per cent: change -2 National
"""  # noqa: E501

# A person and the party behind; vote shares; ratings that range; passives with another subject.
SHARES = """
In the poll Labour's Ann Poe leads with 36 per cent, followed by Jane Doe from the Greens with 34 per cent and Tom Roe of National at 2 per cent. | 36 per cent: Poe; 34 per cent: Doe; 2 per cent: Roe
In the poll Labour would win with a 44.3% vote share, while National takes second place with a 42.1% vote share. | 44.3%: Labour; 42.1%: National
In the poll disapproval ranges from 7% for Jane Doe to 21% for Tom Roe. | 7%: disapprove; 21%: disapprove
In the poll Labour is on 40 percent and National on 31 percent, while undecided are at 27 percent. | 40 percent: Labour; 31 percent: National; 27 percent: undecided
In the poll the army is trusted by 87% of voters, and the church by 84%. | 87%: army trusted; 84%: church trusted
"""  # noqa: E501

# Another verb, another antecedent, no party at all.
OTHERS = """
Sinn Féin is ahead. It found that 45 per cent approve of the mayor. | 45 per cent: approve
Sinn Féin promised to cut the tax. It is opposed by 41 per cent. | 41 per cent: oppose
Sinn Féin is ahead. It is supported by 45 per cent of women. | 45 per cent: support / women
In the poll 61 percent support the bridge. It was 54 percent in May. | 61 percent: support; 54 percent: support previously
"""  # noqa: E501

# No table knows these: the shape of their names and their letters do.
UNLISTED = """
The All Isles Congress (AIC) has 41 percent in the poll, ahead of the Isles People's Party (IPP) on 39. The AIC was on 36 percent in May. | 41 percent: AIC; 39: IPP; 36 percent: AIC previously
The Harbour Labour Party leads the People's Coastal Front by 6 points. The HLP would get 38 per cent and the PCF 32 per cent. | 6 points: margin HLP over PCF; 38 per cent: HLP; 32 per cent: PCF
The Hope for Tomorrow party would win 38 percent of the vote, the Coastal Alliance 13 percent. | 38 percent: Hope for Tomorrow; 13 percent: Coastal Alliance
The poll found 36 percent support for the Coastal Alliance, 22 percent for the Island Front and 5 percent for SODEPA. | 36 percent: Coastal Alliance; 22 percent: Island Front; 5 percent: SODEPA
Jane Doe's The Coastal Alliance rose to 27 per cent, while the Island Front has 20. | 27 per cent: Coastal Alliance; 20: Island Front
"""  # noqa: E501

# Capitals of that shape that are no parties: bodies, and the two of a country of two.
NO_PARTIES = """
In the poll 52 percent support the European Union. A trade union congress is due. | 52 percent: support
In the poll 52 percent support the Republican Party and 41 percent the Democratic Party. | 52 percent: Republican Party; 41 percent: Democratic Party
"""  # noqa: E501

ROWS = """
In the poll: Fine Gael, 28 per cent (up one point); Labour, 4 per cent; Independents/Others, 18 per cent (down two points). | 28 per cent: Fine Gael; one point: change +1 Fine Gael; 4 per cent: Labour; 18 per cent: independents/others; two points: change -2 independents/others
In the poll Sinn Féin has 27 percent, with 8 percent for Labour, 7 for Fine Gael and 5 for others. | 27 percent: Sinn Féin; 8 percent: Labour; 7: Fine Gael; 5: others
Fine Gael is on 28 per cent in the poll, while 18 per cent of independents approve. | 28 per cent: Fine Gael; 18 per cent: approve / independents
In the poll, Fine Gael loses 3 points to 33 per cent, with Fianna Fáil down 1 to 14. | 3 points: change -3 Fine Gael; 33 per cent: Fine Gael; 1: change -1 Fianna Fáil; 14: Fianna Fáil
Fine Gael is at 35 percent in the poll, and Fianna Fáil at 17 percent (an increase of three). | 35 percent: Fine Gael; 17 percent: Fianna Fáil; three: change +3 Fianna Fáil
In the poll National received 45 per cent support, rising one per cent, Labour remained close on 43 per cent. | 45 per cent: National; one per cent: change +1 National; 43 per cent: Labour
In the poll Labour is down a substantial seven points to 33%. | seven points: change -7 Labour; 33%: Labour
"""  # noqa: E501


@cases(PARTIES + SIDES + SHARES + OTHERS + UNLISTED + NO_PARTIES + ROWS)
def test_party_talk(text: str, figures: str) -> None:
    assert read(text) == figures
