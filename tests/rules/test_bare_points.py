"""Bare numbers that tell by how much something moved or leads."""

from __future__ import annotations

from tests.rules.reading import cases, read

MOVED = """
In the poll, 41 percent approve of President Karin Holt. That's a plunge of 17 since her re-election. | 41 percent: approve; 17: change -17 approve
Support for the wind farm stands at 54 percent, a gain of six over last year. | 54 percent: support; six: change +6 support
Erik Lund is on 33 per cent and Kari Moe on 29. Lund has shed five since Easter. | 33 per cent: Lund; 29: Moe; five: change -5 Lund
The mayor's approval is 48 percent, off 14 since the spring. | 48 percent: approve; 14: change -14 approve
In the poll, 44 percent support the ban. That is down three points on last month and a full 12 since January. | 44 percent: support; three points: change -3 support; 12: change -12 support
Senator Ruth Vance leads Paul Ortiz 51 percent to 42. In May she was ahead by thirteen. | 51 percent: Vance; 42: Ortiz; thirteen: margin Vance previously
Senator Ruth Vance leads Paul Ortiz 51 percent to 42. She's carrying Hispanic voters by 31. | 51 percent: Vance; 42: Ortiz; 31: margin Vance / hispanic
Independents favored Ruth Vance by 22 points in the spring and by nine now. | 22 points: margin Vance / independents previously; nine: margin Vance / independents
A Fox News survey has the GOP up by 2.5. | 2.5: margin Republicans
The Leger poll has Jane Doe four points in front. | four points: margin Doe
In the poll 62 percent approve of Jane Doe and 14 percent disapprove. That is a net 48. | 62 percent: approve; 14 percent: disapprove; 48: margin approve
Jane Doe's net satisfaction went backwards three, to minus 9. | three: change -3 satisfied; minus 9: margin disapprove
The Acme poll puts the gap at only three: Jane Doe 41, Ann Roe 38. | three: margin Doe over Roe; 41: Doe; 38: Roe
Jane Doe was at 42 percent in the poll, nine points under what she had in May. | 42 percent: Doe; nine points: change -9 Doe
Jane Doe is on 38 percent, and only six points ahead of Ann Roe. | 38 percent: Doe; six points: margin Doe over Roe
"""  # noqa: E501

# What shops, trains, prices and teams lose and gain is no survey's.
COUNTED = """
In the poll, 44 percent of voters back the bypass. The team has lost nine since January. | 44 percent: support
In the poll, 44 percent of voters back the bypass. The town has lost six shops and gained two. | 44 percent: support
In the poll, 44 percent of voters back the bypass. The council fell in 2019 by two votes. | 44 percent: support
In the poll, 44 percent of voters back the bypass. Police arrested three on Friday, down from seven. | 44 percent: support
"""  # noqa: E501


@cases(MOVED)
def test_moves_and_leads_in_bare_numbers(text: str, figures: str) -> None:
    assert read(text) == figures


@cases(COUNTED)
def test_what_else_is_lost_and_gained(text: str, figures: str) -> None:
    assert read(text) == figures
