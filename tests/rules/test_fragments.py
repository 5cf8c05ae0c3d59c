"""Answers told in a word or two behind each number, and the pairs after them; parties with a bracket in their names."""

from __future__ import annotations

from tests.rules.reading import cases, read

FRAGMENTS = """
In the poll, guilty or not guilty? Fifty-five percent guilty; 38% not guilty; 7% undecided. Women, 60-31. | Fifty-five percent: guilty; 38%: not guilty; 7%: undecided; 60: guilty / women; 31: not guilty / women
The poll asked whether to sell the harbor or keep it: 52% sell; 41% keep; 7% unsure. Renters, 44-50. | 52%: sell; 41%: keep; 7%: undecided; 44: sell / renters; 50: keep / renters
In the poll on the bridge, build or wait? Forty-eight percent build; 45% wait. Owners, 43-52. | Forty-eight percent: build; 45%: wait; 43: build / owners; 52: wait / owners
In the poll on taxes, 47 percent raise, 44 percent cut, 9 percent not sure. Men, 40-52. | 47 percent: raise; 44 percent: cut; 9 percent: undecided; 40: raise / men; 52: cut / men
In the poll support fell to 41 percent nationally; 38 percent here. | 41 percent: support; 38 percent: support
"""  # noqa: E501


@cases(FRAGMENTS)
def test_fragments(text: str, figures: str) -> None:
    assert read(text) == figures


# Two sides told in a sentence each: the pair that comes next has them in that order.
IN_ORDER = """
In the poll support for the bridge is at 53 percent. Forty-one percent say no. In May it was 51-43. | 53 percent: support; Forty-one percent: no; 51: support previously; 43: oppose previously
In the poll Jane Doe, Tom Roe and Ann Poe had 24, nine and eight percent in that order. | 24: Doe; nine: Roe; eight percent: Poe
In the poll 50 percent say yes and 41 percent no. Nurses, one point apart: 44-43. Owners, 11 points apart: 52-41. | 50 percent: yes; 41 percent: no; one point: margin yes / nurses; 44: yes / nurses; 43: no / nurses; 11 points: margin yes / owners; 52: yes / owners; 41: no / owners
In the poll men and women support the bridge by 61 and 48 percent, in that order. | 61: support / men; 48 percent: support / women
"""  # noqa: E501


@cases(IN_ORDER)
def test_in_order(text: str, figures: str) -> None:
    assert read(text) == figures


# A party's name that ends with a bracket is one word, or several with the bracket among them.
BRACKETED = """
In the poll the BJP has 41 percent and the Janata Dal (United) has 18 percent. In May the JD(U) had 24 percent. | 41 percent: BJP; 18 percent: JD(U); 24 percent: JD(U) previously
The BJP leads the JD(U) among farmers, 42 percent to 23 percent, in the poll. | 42 percent: BJP / farmers; 23 percent: JD(U) / farmers
In the poll the Congress is at 30 percent, the CPI(M) at 4 percent and the CPI(ML) at 2 percent. | 30 percent: Congress; 4 percent: CPI(M); 2 percent: CPI(ML)
"""  # noqa: E501


@cases(BRACKETED)
def test_parties_with_a_bracket(text: str, figures: str) -> None:
    assert read(text) == figures
