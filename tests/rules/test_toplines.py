"""Tables of toplines and lists of bare numbers: texts of our own and the figures they hold."""

from __future__ import annotations

import time

import pytest

import polls
from polls.document import Document
from polls.language.names import find_names
from polls.language.segment import sentences
from polls.rules import layout, toplines
from polls.rules.claim import Claim
from polls.rules.engine import claims

SURVEY = (
    "A new Acme poll surveyed 1,000 registered voters. The poll found Jane Doe and Tom Roe close, pollsters said.\n\n"
)


def read(text: str, before: str = SURVEY) -> list[Claim]:
    document = Document(before + text)
    return claims(document, sentences(document.folded))


def shown(c: Claim) -> str:
    kind = "" if c.kind == "share" else f" {c.kind}"
    return f"{c.value:g}{kind} {c.answer} / {c.subgroup}" + (" previously" if c.wave_hint == "previous" else "")


# name: the table, and its figures in order: value [kind] answer / group [previously]
TABLES = {
    "a chain on one line": (
        "Most admired, 2018 Percent mentioning % Tom Roe 15 Ann Poe 9 Lee Coe 4 Dan Moe 2 Sue Loe 2 Note: two each.",
        "15 Roe / all; 9 Poe / all; 4 Coe / all; 2 Moe / all; 2 Loe / all",
    ),
    "a cell too small to be told ends a row": (
        "Most admired, by party Democrats Independents Republicans % % % "
        "Tom Roe 35 13 7 Ann Poe 7 3 * Lee Coe 1 2 9 Note: two each.",
        "35 Roe / democrats; 13 Roe / independents; 7 Roe / republicans; 7 Poe / democrats; 3 Poe / independents; "
        "1 Coe / democrats; 2 Coe / independents; 9 Coe / republicans",
    ),
    "parties with their changes": (
        "Conservatives: 26% (+1)\nLabour: 24% (-2)\nLib Dems: 14% (n/c)\nReform UK: 21% (no change from March)\n",
        "26 Conservatives / all; 1 change Conservatives / all; 24 Labour / all; -2 change Labour / all; "
        "14 Liberal Democrats / all; 21 Reform UK / all",
    ),
    "parties with changes in words and seats": (
        "\u2022 Labour: 33 percent, up 2 points (41 seats)\n\u2022 National: 34 percent, down 1 point (43 seats)\n"
        "\u2022 NZ First: 8 percent, steady (10 seats)\n",
        "33 Labour / all; 2 change Labour / all; 34 National / all; -1 change National / all; 8 NZ First / all",
    ),
    "numbers of other times in brackets": (
        "  \u2022 Jane Doe (D) 46% [48%] {44%}\n  \u2022 Tom Roe (R) 35% [33%] {36%}\n  \u2022 Undecided 19%\n",
        "46 Doe / all; 48 Doe / all previously; 44 Doe / all previously; 35 Roe / all; 33 Roe / all previously; "
        "36 Roe / all previously; 19 undecided / all",
    ),
    "what parties had before, and how they moved": (
        "Labour 41% (39)\nConservatives 32% (33)\nUKIP 9% (8)\nGreens 6% (6)\n",
        "41 Labour / all; 39 Labour / all previously; 32 Conservatives / all; 33 Conservatives / all previously; "
        "9 UKIP / all; 8 UKIP / all previously; 6 Greens / all; 6 Greens / all previously",
    ),
    "seats in brackets": (
        "Labour 41% (53)\nNational 39% (50)\nACT 10% (13)\n",
        "41 Labour / all; 39 National / all; 10 ACT / all",
    ),
    "two answers to a line": (
        "Favorable / Unfavorable {Net}\n  \u2022 Jane Doe 44% [46%] / 38% [37%] {+6%}\n"
        "  \u2022 Tom Roe 29% / 35% {-6%}\n",
        "44 favorable / all; 46 favorable / all previously; 38 unfavorable / all; 37 unfavorable / all previously; "
        "6 margin favorable / all; 29 favorable / all; 35 unfavorable / all; 6 margin unfavorable / all",
    ),
    "two answers to a line, bare": (
        "Job rating: Approve/Disapprove\nJane Doe: 40/45\nTom Roe: 51/30\n",
        "40 approve / all; 45 disapprove / all; 51 approve / all; 30 disapprove / all",
    ),
    "parties that are also groups": (
        "Holyrood constituency vote:\nSNP 41% (-2)\nLabour 22% (+1)\nIndependents 13%\n",
        "41 SNP / all; -2 change SNP / all; 22 Labour / all; 1 change Labour / all; 13 Independents / all",
    ),
    "nets of persons": (
        "Net favourability of each leader:\n- Jane Doe: -12 (-3)\n- Tom Roe: -4 (=)\n- Ann Poe: +7 (+1)\n",
        "12 margin unfavorable / all; -3 change favorable / all; 4 margin unfavorable / all; 7 margin favorable / all; "
        "1 change favorable / all",
    ),
    "countries in rows": (
        "Country | Yes | No\nKenya | 61 | 39\nUSA | 40 | 60\nGermany | 30 | 70\n",
        "61 yes / kenya; 39 no / kenya; 40 yes / united states; 60 no / united states; "
        "30 yes / germany; 70 no / germany",
    ),
    "bars": (
        "| Do you approve? | Approve | Disapprove | Unsure |\n|---|---|---|---|\n| All voters | 44% | 51% | 5% |\n"
        "| Men | 50% | 46% | 4% |\n| 18-34 | 31% | 62% | 7% |\n",
        "44 approve / all; 51 disapprove / all; 5 undecided / all; 50 approve / men; 46 disapprove / men; "
        "4 undecided / men; 31 approve / 18-34; 62 disapprove / 18-34; 7 undecided / 18-34",
    ),
    "candidates by group": (
        "Group | Doe | Roe | Undecided\nDemocrats | 91 | 4 | 5\nWhite | 41 | 54 | 5\n",
        "91 Doe / democrats; 4 Roe / democrats; 5 undecided / democrats; 41 Doe / white; 54 Roe / white; "
        "5 undecided / white",
    ),
    "groups in columns": (
        "           Total    Dem    Rep    Ind\nFavorable     45     88      7     41\n"
        "Unfavorable   50      9     90     52\n",
        "45 favorable / all; 88 favorable / democrats; 7 favorable / republicans; 41 favorable / independents; "
        "50 unfavorable / all; 9 unfavorable / democrats; 90 unfavorable / republicans; 52 unfavorable / independents",
    ),
    "tabs": (
        "\tAll\tMen\tWomen\nSupport\t49\t44\t54\nOppose\t48\t53\t43\n",
        "49 support / all; 44 support / men; 54 support / women; 48 oppose / all; 53 oppose / men; 43 oppose / women",
    ),
    "slashes": (
        "Poll / Dates / Sample / Yes / No\nAcme College / Dec. 11-15 / 1,390 RV / 45 / 51\n"
        "Beta News / Dec. 12-15 / 1,005 A / 48 / 47\n",
        "45 yes / all; 51 no / all; 48 yes / all; 47 no / all",
    ),
    "the title says the answer": (
        "Percent saying yes, by party\nPoll / Democrats / Independents / Republicans\nAcme / 86 / 36 / 5\n"
        "Beta / 77 / 45 / 8\n",
        "86 yes / democrats; 36 yes / independents; 5 yes / republicans; 77 yes / democrats; 45 yes / independents; "
        "8 yes / republicans",
    ),
    "a lead in its own column": (
        "Poll | Date | Sample | MoE | Doe (D) | Roe (R) | Spread\nAcme | 9/1 - 9/4 | 786 LV | 3.5 | 43 | 45 | Roe +2\n",
        "43 Doe / all; 45 Roe / all; 2 margin Roe / all",
    ),
    "a lead, cells told apart by spaces": (
        "Poll Date Sample MoE Doe (D) Roe (R) Spread\nAcme 9/1 - 9/4 786 LV 3.5 43 45 Roe +2\n"
        "Beta News 9/2 - 9/5 1000 RV 3.0 47 44 Doe +3\n",
        "43 Doe / all; 45 Roe / all; 2 margin Roe / all; 47 Doe / all; 44 Roe / all; 3 margin Doe / all",
    ),
    "a net": (
        "Official | Favorable | Unfavorable | Net\nJane Doe | 45 | 50 | -5\nTom Roe | 48 | 40 | +8\n",
        "45 favorable / all; 50 unfavorable / all; 5 margin unfavorable / all; 48 favorable / all; "
        "40 unfavorable / all; 8 margin favorable / all",
    ),
    "changes": (
        "Party | Now | Change\nLabour | 42 | +2\nConservatives | 30 | -3\n",
        "42 Labour / all; 2 change Labour / all; 30 Conservatives / all; -3 change Conservatives / all",
    ),
    "waves in columns": (
        "Right track or wrong track?\n | Jan 2024 | May 2024 | Sep 2024\nRight direction | 25 | 28 | 31\n",
        "25 right direction / all previously; 28 right direction / all previously; 31 right direction / all",
    ),
    "waves in rows": (
        "Trend\n | Approve | Disapprove\nSep 2024 | 45 | 50\nMay 2024 | 42 | 53\n",
        "45 approve / all; 50 disapprove / all; 42 approve / all previously; 53 disapprove / all previously",
    ),
    "answers in words of their own": (
        "Does the state spend too much?\n | Spends too much | About the right amount | Spends too little\n"
        "All | 30 | 40 | 28\nRepublicans | 55 | 33 | 10\n",
        "30 Spends too much / all; 40 About the right amount / all; 28 Spends too little / all; "
        "55 Spends too much / republicans; 33 About the right amount / republicans; 10 Spends too little / republicans",
    ),
    "run together on one line": (
        "Views of Officials How do you see each? Favorable Unfavorable No opinion % % % Jane Doe 45 50 5 Tom Roe 40 48 "
        "12 The city council 30 20 50 Acme, May 1-5\n",
        "45 favorable / all; 50 unfavorable / all; 5 undecided / all; 40 favorable / all; 48 unfavorable / all; "
        "12 undecided / all; 30 favorable / all; 20 unfavorable / all; 50 undecided / all",
    ),
    "run together, groups in rows": (
        "Would you vote for Doe or Roe? Doe Roe Men 45 51 Women 52 44 Black voters 88 8\n",
        "45 Doe / men; 51 Roe / men; 52 Doe / women; 44 Roe / women; 88 Doe / black; 8 Roe / black",
    ),
    "the first row names the columns": (
        "Share of voters that favor: Free school lunches. All voters 67% Primary voters 89% A shorter week 58 81 "
        "Lower fares on trains 45 58\n",
        "67 support / all; 89 support / primary voters; 58 support / all; 81 support / primary voters; "
        "45 support / all; 58 support / primary voters",
    ),
    "a footnote gives the base": (
        "Do you approve of each? Approve Disapprove % % The mayor 61 32 Your employer ^ 82 14 ^ Based on 536 employed "
        "adults\n",
        "61 approve / all; 32 disapprove / all; 82 approve / employed; 14 disapprove / employed",
    ),
    "a cell a line": (
        "Approve\nDisapprove\nNo opinion\nJane Doe\n45\n50\n5\nTom Roe\n40\n48\n12\n",
        "45 approve / all; 50 disapprove / all; 5 undecided / all; 40 approve / all; 48 disapprove / all; "
        "12 undecided / all",
    ),
    "one column": (
        "Which issue matters most to you?\nThe economy 31\nHealth care 22\nImmigration 18\nUnsure 3\n",
        "31 economy / all; 22 Health care / all; 18 Immigration / all; 3 undecided / all",
    ),
    "one column of groups": (
        "Unfavorable views of Tom Roe\n\nIndependents: 68%\nUnder 50: 76%\nWomen 77%\n",
        "68 unfavorable / independents; 76 unfavorable / under 50; 77 unfavorable / women",
    ),
    "a list of answers in words of their own, under groups": (
        "School hours should be\u2026\n\nAll adults\n- Longer: 21%\n- Left alone: 54%\n- Shorter: 25%\n\n"
        "Women (n=510)\n"
        "- Longer: 18%\n- Left alone: 55%\n- Shorter: 27%\n",
        "21 Longer / all; 54 Left alone / all; 25 Shorter / all; 18 Longer / women; 55 Left alone / women; "
        "27 Shorter / women",
    ),
    "a list with dashes that comes to a hundred": (
        "The night bus\n\nKeep it \u2013 41%\nEnd it \u2013 33%\nRun it at weekends \u2013 26%\n",
        "41 Keep it / all; 33 End it / all; 26 Run it at weekends / all",
    ),
    "dots and percent in words": (
        "How tired are you of the roadworks?\nVery tired ... 31 percent\nFairly tired ... 42 percent\n"
        "Not tired ... 20 percent\n",
        "31 Very tired / all; 42 Fairly tired / all; 20 Not tired / all",
    ),
    "the number first": (
        "Should the pier be rebuilt?\n46% \u2013 Yes\n41% \u2013 No\n13% \u2013 Don't know\n",
        "46 yes / all; 41 no / all; 13 undecided / all",
    ),
    "a question and its answers on one line": (
        "Do you back the pier? Yes 46% No 47% Not sure 7%\n\nAnd the tram? Yes 30% No 61%\n",
        "46 yes / all; 47 no / all; 7 undecided / all; 30 yes / all; 61 no / all",
    ),
    "a list below a line that tells of prices": (
        "The mayor spoke of house prices.\n\nThe numbers:\n\nLabour - 49 percent\nNational - 27 percent\n"
        "Unsure - 5 percent\n",
        "49 Labour / all; 27 National / all; 5 undecided / all",
    ),
    "a title that says in its own words what is counted": (
        "Percentage who say the pier is too dear, by sex:\nMen: 71%\nWomen: 58%\n",
        "71 pier is too dear / men; 58 pier is too dear / women",
    ),
    "parties with changes in brackets, no colon": (
        "Labour 43% (-1)\nConservative 23% (+2)\nReform UK 14% (\u2013)\nLiberal Democrat 10% (n/c)\n",
        "43 Labour / all; -1 change Labour / all; 23 Conservatives / all; 2 change Conservatives / all; "
        "14 Reform UK / all; 10 Liberal Democrats / all",
    ),
    "no percent sign anywhere": (
        "Q1. Direction of the town\nRight direction 28\nWrong track 64\nUnsure 8\n",
        "28 right direction / all; 64 wrong track / all; 8 undecided / all",
    ),
    "labels of ages": (
        "By age:\n18-34: 55% support the pier\n35-54: 47%\n55+: 39%\n",
        "55 support / 18-34; 47 support / 35-54; 39 support / 55+",
    ),
    "breakdown by slashes": (
        "The sample had a D/R/I of 42/36/22. In May the split was 40/38/22.\n",
        "42 Democrats / all; 36 Republicans / all; 22 Independents / all; 40 Democrats / all; 38 Republicans / all; "
        "22 Independents / all",
    ),
    "less than one": (
        "| Approve | Disapprove | No opinion\nMen | 60 | 39 | <1\n",
        "60 approve / men; 39 disapprove / men; 1 undecided / men",
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_table(name: str) -> None:
    text, expected = TABLES[name]
    assert [shown(c) for c in read(text)] == expected.split("; ")


def test_spans_are_the_cells() -> None:
    text = SURVEY + "Group | Approve | Disapprove\nMen | 50% | 46\n"
    document = Document(text)
    assert [text[c.start : c.end] for c in claims(document, sentences(document.folded))] == ["50%", "46"]


# Tables that hold no survey figures, in a text about one.
OTHER_TABLES = {
    "votes counted": "Candidate | Votes | Percent\nJane Doe | 120,443 | 52.1\nTom Roe | 110,030 | 47.9\n",
    "sport": "Team W L Pct\nHawks 12 8 60\nBulls 9 11 45\n",
    "hours": "Monday 10 12\nTuesday 11 13\n",
    "numbers in a line": "Call 555 12 34 or 20 30 40. Chapters 10 20 30.\n",
    "columns without heads": "Approve | 45 | 51\nDisapprove | 50 | 44\n",
    "who answered": "Who took part\n\nMen: 48%\nWomen: 52%\n",
    "who they were": "Party ID breakdown: 42% Democrat; 36% Republican.\nGender split: 52% women, 48% men.\n",
    "days": "It ran 10/31-11/2 and 10/23-10/24.\n",
}


@pytest.mark.parametrize("name", OTHER_TABLES)
def test_no_survey_in_table(name: str) -> None:
    assert read(OTHER_TABLES[name]) == []


def test_table_without_any_survey() -> None:
    assert read(TABLES["candidates by group"][0], before="The town has a new bridge.\n\n") == []


# text | figures, as above
LISTS = """
In the poll the Coalition has 38 per cent (down 1), Labor 37 and Greens 9. | 38 Coalition / all; -1 change Coalition / all; 37 Labor / all; 9 Greens / all
Acme poll: Democrats 50, Republicans 48. 1,297 likely voters. | 50 Democrats / all; 48 Republicans / all
Acme poll for the Argus: Con 44%, Lab 34%, Lib Dem 9%. | 44 Conservatives / all; 34 Labour / all; 9 Liberal Democrats / all
In the poll 50 percent approve of the mayor. Among women it is 58. | 50 approve / all; 58 approve / women
In the poll 50 percent approve of the mayor. A year ago that number was 42. | 50 approve / all; 42 approve / all
In the poll 50 percent approve of the mayor. In May it was below 30. | 50 approve / all; 30 approve / all
In the poll 50 percent approve of the mayor. Nationally the number is 45. | 50 approve / all; 45 approve / all
In the poll 48 percent would vote for Doe and 41 percent for Roe. Women are Doe's trouble. She's at 29. | 48 Doe / all; 41 Roe / all; 29 Doe / women
In the poll 50 percent approve of the mayor. Democrats stand at 88, independents at 48. | 50 approve / all; 88 approve / democrats; 48 approve / independents
In the poll 50 percent approve of the mayor. Democrats stand at 88 (82). | 50 approve / all; 88 approve / democrats; 82 approve / democrats previously
In the poll 51 percent approve and 47 percent disapprove. Among men it is 57 and 42. | 51 approve / all; 47 disapprove / all; 57 approve / men; 42 disapprove / men
In the poll 48 percent would vote for Doe, with 41 for Roe. | 48 Doe / all; 41 Roe / all
In the poll 51 percent approve and 47 percent disapprove. Republicans, 10-83. | 51 approve / all; 47 disapprove / all; 10 approve / republicans; 83 disapprove / republicans
In the poll 51 percent approve and 47 percent disapprove. Among Democrats it is 88. | 51 approve / all; 47 disapprove / all; 88 approve / democrats
The poll has Jane Doe's approval at 39pc and her disapproval at 41·5 per cent. | 39 approve / all; 41.5 disapprove / all
The poll: Doe 52 percent (+7), Roe 43 (-5). | 52 Doe / all; 7 change Doe / all; 43 Roe / all; -5 change Roe / all
So: D+2, D+1.1, R+3, say the polls. | 2 margin Democrats / all; 1.1 margin Democrats / all; 3 margin Republicans / all
"""  # noqa: E501


@pytest.mark.parametrize("line", LISTS.strip().splitlines())
def test_list_of_bare_numbers(line: str) -> None:
    text, expected = (part.strip() for part in line.split(" | "))
    assert [shown(c) for c in read(text)] == expected.split("; ")


# With the time said in the bracket.
def test_shares_of_other_times_in_brackets() -> None:
    text = SURVEY + "\nApprove: 38% (was 41% in March)\nDisapprove: 52% (49% in March)\n"
    assert [(e.value, e.answer, e.wave) for e in polls.extract(text)] == [
        (38.0, "approve", "current"),
        (41.0, "approve", "previous"),
        (52.0, "disapprove", "current"),
        (49.0, "disapprove", "previous"),
    ]


# Bare numbers beside survey figures that are none themselves.
@pytest.mark.parametrize(
    "text",
    [
        "In the poll 50 percent approve of the mayor. Jane Doe, 66, a nurse, was at 42 Main Street.",
        "In the poll 50 percent approve of the mayor. Democrats hold 42 seats and Republicans 38 seats.",
        "In the poll 50 percent approve of the mayor. It was done Nov. 12 and Nov. 14.",
        "In the poll 50 percent approve of the mayor. Voters aged 18 and 34 were asked, and Proposition 8 passed.",
        "In the poll 50 percent approve of the mayor. Tom Roe is 77 and Jane Doe was 62.",
        "In the poll 50 percent ranked the mayor a four or five.",
    ],
)
def test_not_in_a_list(text: str) -> None:
    assert [shown(c).split(" ")[0] for c in read(text)] == ["50"]


def test_a_text_without_tables_is_passed_over() -> None:
    prose = "the poll of 1,005 adults found that 45 percent approve, 52 percent do not.\nit ran may 5-9.\n" * 40
    assert not layout.hinted(prose)


@pytest.mark.parametrize(
    "unit",
    ["45 51 ", "| 45 ", "Approve | 45 | 51\n", "45/51/4 ", "D/R/I of 1/2/", "45\n", "Approve 45 51 ", "Men 45 51\n",
     "Approve: 45\n", "45\t", "45 * * ", "Men 45% ", "Lead Doe +2 ", "% ", "a  b  "],
)  # fmt: skip
def test_hostile_text_takes_linear_time(unit: str) -> None:
    def seconds(length: int) -> float:
        document = Document(SURVEY + unit * (length // len(unit)))
        found, names = sentences(document.folded), find_names(document.folded)
        document.lower  # noqa: B018  (made once)
        start = time.process_time()
        toplines.tables(document, found, names, 2.4)
        return time.process_time() - start

    assert seconds(100_000) < max(8 * seconds(25_000), 0.5)


def test_a_table_of_one_column_under_plain_heads_is_a_list() -> None:
    rows = "| Response | Percent |\n|---|---|\n| Approve | 45% |\n| Disapprove | 50% |\n| Unsure | 5% |\n"
    text = f"Do you approve of the mayor?\n\n{rows}"
    assert [shown(c) for c in read(text)] == ["45 approve / all", "50 disapprove / all", "5 undecided / all"]


def test_heads_of_crosstabs_in_three_letters() -> None:
    text = "Do you approve of the mayor?\n\n          Tot  Men  Wom\nApprove   45   41   49\nDisapprove  50   55   45\n"
    assert [shown(c) for c in read(text)][:3] == ["45 approve / all", "41 approve / men", "49 approve / women"]
