"""Who stands for something in a text, and who only speaks in it."""

from __future__ import annotations

import pytest

from polls.language.names import find_names

# text | who stands | who is forgotten
CASES = """
Jane Doe leads Tom Roe. "It is early," said Lee Poe, director of the institute. | Doe Roe | Poe
Jane Doe is at 41 percent. Pollster Lee Poe was surprised. | Doe | Poe
Jane Doe has 41 percent and Tom Roe 38. Doe's spokesman, Sam Coe, was pleased. | Doe Roe | Coe
Jane Doe has 41 percent to 38 for Tom Roe. According to Sam Coe of the institute, that is a lot. | Doe Roe | Coe
Jane Doe said she would win. She leads with 40 percent, ahead of Tom Roe. | Roe |
Jane Doe said she would win. In the poll Doe leads with 40 percent. | Doe |
Jane Doe has maintained an advantage over Tom Roe, 29 percent to 10. Lee Poe leads Sam Coe. | Doe Roe Poe Coe |
Ann Poe, a professor of law, has 47 percent to 40 for Tom Roe. Lee Coe, who is 61, said he liked her. | Poe Roe | Coe
On the Regional Ballot they move. In Metro Manila, Jane Doe has 31 percent to 30 for Tom Roe. | Doe Roe | Ballot Manila
Jane Doe is at 31 percent, and confidence in Tom Roe, who has 30 percent, is low. | Doe Roe |
The Doe campaign is glad. Jane Doe leads Tom Roe. | Doe Roe |
Voters trust strategist Ann Poe more than they trust Sam Coe. | Poe Coe |
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_bystanders(case: str) -> None:
    text, stand, gone = (part.strip() for part in case.split("|"))
    names = find_names(text)
    assert names.standing == set(stand.split())
    assert not set(gone.split()) & names.people
    assert names.standing <= names.people
