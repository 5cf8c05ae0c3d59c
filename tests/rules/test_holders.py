"""Whose share it is: support that somebody holds, votes put in other words, the one of several."""

from __future__ import annotations

from tests.rules.reading import cases, read

# "Support" is a noun that somebody holds: the person in the clause, a pronoun, who stands behind the comma.
SUPPORT = """
A tracking poll shows Jane Doe garnering support from 18 percent of voters. | 18 percent: Doe
Mayor Jane Doe is well known. The latest poll found her winning 36 percent support overall compared to 17 percent for Tom Roe. | 36 percent: Doe; 17 percent: Roe
With 59% support among renters, Jane Doe is ahead of her rivals. | 59%: Doe / renters
With 66 percent support for the ban, Jane Doe can go ahead. | 66 percent: support
Jane Doe said the measure received 58 percent support in the latest poll. | 58 percent: support
Surgeon Jane Doe entered the race in May. The surgeon draws 16 percent support in the new poll. | 16 percent: Doe
Surgeon Jane Doe entered the race in May. The amendment draws 56 percent support in the new poll. | 56 percent: support
The plan won support from 62 percent of voters. | 62 percent: support
"""  # noqa: E501

# A vote for somebody, however it is put; what would move a vote is none.
VOTING = """
Mayor Jane Doe leads. Some 40 percent of Hispanics had decided to vote for her before the debate. | 40 percent: Doe / hispanic
In the poll, 51 percent of voters are planning on or leaning toward a vote for Jane Doe. | 51 percent: Doe
Mayor Jane Doe leads. Forty-eight percent of voters said she would get their vote. | Forty-eight percent: Doe
Mayor Jane Doe leads. Forty-eight percent of voters said they would cast their ballot for her. | Forty-eight percent: Doe
In the poll, 28 percent say they would be less likely to vote for Jane Doe. | 28 percent: be less likely to vote for Jane Doe
Some 33 percent see Jane Doe as the candidate who best represents the city. | 33 percent: Doe
Some 33 percent named Jane Doe as the strongest leader. | 33 percent: Doe
Some 33 percent see Jane Doe as a strong leader. | 33 percent: strong leader
"""  # noqa: E501

# "This" is the answer before only where nothing is said of it.
THIS = """
Some 44 percent think the bridge is unsafe. Among women, 50 percent say this. | 44 percent: bridge is unsafe; 50 percent: bridge is unsafe / women
Some 44 percent think the bridge is unsafe, and 50 percent of women said this was keeping them at home. | 44 percent: bridge is unsafe; 50 percent: this was keeping them at home / women
Some 40 percent say the toll has had a negative effect on small firms. | 40 percent: toll has had a negative effect on small firms
Some 40 percent have a negative view of the toll. | 40 percent: unfavorable
"""  # noqa: E501

# "Agree" with what others were just said to say; "agree that" says it itself.
AGREED = """
Some 50 percent say the toll is too high; 80 percent of drivers and 25 percent of cyclists agree. | 50 percent: toll is too high; 80 percent: toll is too high / drivers; 25 percent: toll is too high / cyclists
Asked whether the toll is too high, 62 percent agree and 30 percent disagree. | 62 percent: agree; 30 percent: disagree
Some 62 percent agree that the toll is too high, and 30 percent disagree. | 62 percent: agree toll is too high; 30 percent: disagree
Some 43 percent say yes, the toll is too high. And 12 percent of drivers agree. | 43 percent: yes; 12 percent: agree / drivers
"""  # noqa: E501

# Parties as the object of what people want, and of a verb said once.
CAMPS = """
In the poll, 44 percent of women prefer the Republicans, 42 percent the Democrats. | 44 percent: Republicans / women; 42 percent: Democrats / women
In the poll, 47 percent favor a Republican-controlled Congress, 39 percent a Democratic one. | 47 percent: Republicans; 39 percent: Democrats
Some 38 percent would like the Democrats to win, to 36 percent for the Republicans. | 38 percent: Democrats; 36 percent: Republicans
Some 38 percent blame the Democrats, 36 percent the Republicans. | 38 percent: blame the Democrats; 36 percent: blame the Republicans
Some 38 percent want the Democrats to compromise. | 38 percent: want the Democrats to compromise
Some 38 percent of women back the ban, and 36 percent of Republicans. | 38 percent: support / women; 36 percent: support / republicans
"""  # noqa: E501

# Nouns of what people feel, ratings behind their figure.
MEASURED = """
The survey found that the public's trust in the press was down to 32%. | 32%: trust in the press
Concern about crime rose to 61 percent, the survey says. | 61 percent: concern about crime
Confidence in the court fell to 40 percent from 50 percent. | 40 percent: confidence in the court; 50 percent: confidence in the court previously
The mayor averaged a 49 percent rating in her first term. | 49 percent: approve
Voters back the new treaty at 58 percent, the poll found. | 58 percent: support
"""  # noqa: E501

# Who is ahead, by place: whatever verb stands between two names, whoever stands right before the number.
AHEAD = """
In the poll Jane Doe thumped Tom Roe among women, 57 percent to 30 percent. | 57 percent: Doe / women; 30 percent: Roe / women
Tom Poe leads in the Senate race, says a poll which also shows Jane Doe six points ahead of Tom Roe. | six points: margin Doe over Roe
A poll showed Jane Doe with a six-point lead on him. | six-point: margin Doe
The poll shows Jane Doe widening her lead over Tom Roe by a point, to 46-44. | a point: change +1 Doe; 46: Doe; 44: Roe
Voters favor the old law over the Hill plan, 56-33 percent. | 56: old law; 33 percent: Hill plan
Voters prefer the old law to the new one by 56 percent to 33 percent. | 56 percent: old law; 33 percent: new one
The race moved from Doe +2 in May to Roe +4, Jane Doe and Tom Roe were told. | +2: margin Doe previously; +4: margin Roe
"""  # noqa: E501


@cases(AHEAD + CAMPS + MEASURED + AGREED + SUPPORT + VOTING + THIS)
def test_whose_share(text: str, figures: str) -> None:
    assert read(text) == figures
