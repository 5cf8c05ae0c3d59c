"""People compared, each with their figure in brackets or between commas, and what looks alike."""

from __future__ import annotations

from tests.rules.reading import cases, read

ROWS = """
Women, 48%, and residents under 45 years old, 47%, are more likely than men, 33%, and those 60 or older, 35%, to back the ban, the poll found. | 48%: support / women; 47%: support / under 45; 33%: support / men; 35%: support / 60+
Renters, 41 percent, are twice as likely as owners, 20 percent, to have skipped a bill, the poll found. | 41 percent: have skipped a bill / renters; 20 percent: have skipped a bill / owners
People who know a trucker, 50%, are more likely than those who do not, 34%, to say the rule should be revised, the poll found. | 50%: rule should be revised / know a trucker; 34%: rule should be revised / not know a trucker
Workers at small firms (44%) and those without a degree (38%) are the least likely to have a pension, the poll found. | 44%: have a pension / workers at small firms; 38%: have a pension / no college degree
Lone parents were twice as likely to have gone without (48%) as those living with a partner (22%), the poll found. | 48%: have gone without / lone parents; 22%: have gone without / living with a partner
In the poll of executives, respondents in finance, 62 percent, were more likely than those in retail, 31 percent, to use a chatbot. | 62 percent: use a chatbot / finance; 31 percent: use a chatbot / retail
Hispanics (61%) are as likely as whites (60%) to say they are thriving, the poll found. | 61%: thriving / hispanic; 60%: thriving / white
Black and Hispanic teens are more likely than White teens to use bots (70% versus 58%), trust them (35% and 33% versus 22%), and pay (55% and 52% versus 27%), the poll found. | 70%: use bots / black and hispanic teens; 58%: use bots / white teens; 35%: trust them / black teens; 33%: trust them / hispanic teens; 22%: trust them / white teens; 55%: pay / black teens; 52%: pay / hispanic teens; 27%: pay / white teens
Millennials and Generation Xers are more likely to cycle than baby boomers (23% and 17% vs 8%), the poll found. | 23%: cycle / millennials; 17%: cycle / generation x; 8%: cycle / baby boomers
"""  # noqa: E501

# What is likelier are answers, no people.
ANSWERS = """
Renters are more likely to disapprove (47 percent) than approve (42 percent), the poll found. | 47 percent: disapprove / renters; 42 percent: approve / renters
"""  # noqa: E501


@cases(ROWS + ANSWERS.lstrip())
def test_likelier_rows(text: str, figures: str) -> None:
    assert read(text) == figures
