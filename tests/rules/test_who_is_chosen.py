"""Who is chosen, told by what he or she is, by the party, or behind the pair."""

from __future__ import annotations

from tests.rules.reading import cases, read

CALLED = """
Jane Doe, a senator from Ohio, and Mayor Tom Roe met. Of nurses 31 percent will support the Ohio senator. | 31 percent: Doe / nurses
Jane Doe, the former mayor, faces Tom Roe. Some 44 percent back the ex-mayor, and Doe is also liked. | 44 percent: Doe
Jane Doe faces Tom Roe. Among men 62 percent go for Doe and 33 percent for the retired banker. | 62 percent: Doe / men; 33 percent: Roe / men
Jane Doe leads Tom Roe 50-40. Women gave it to the young banker by 51 percent to 42. | 50: Doe; 40: Roe; 51 percent: Doe / women; 42: Roe / women
"""  # noqa: E501

NOT_CALLED = """
Jane Doe, Tom Roe and Ann Poe are standing. Some 38 percent pick the real estate mogul. | 38 percent: real estate mogul
Jane Doe leads Tom Roe 50-40. Most fear crime, and 44 percent trust the sheriff. | 50: Doe; 40: Roe; 44 percent: trust the sheriff
"""  # noqa: E501

FRONTED = """
Labour and the Tories are close. By 44 per cent to 37, voters would pick Labour over the Tories. | 44 per cent: Labour; 37: Conservatives
Labour trailed the Tories by six points. Today, by 41 per cent to 38, it's Labour who are ahead. | six points: margin Conservatives over Labour previously; 41 per cent: Labour; 38: Conservatives
Labour leads the Tories by six points. Among men, by 41 per cent to 38, it's Labour who are behind. | six points: margin Labour over Conservatives; 41 per cent: Conservatives / men; 38: Labour / men
"""  # noqa: E501

AHEAD = """
The poll has Jane Doe up on former Rep. Tom Roe 49% to 46%. | 49%: Doe; 46%: Roe
Tom Roe is down on Jane Doe, 44 percent to 48. | 44 percent: Roe; 48: Doe
Independents have gone Republican this time, 56 percent to 37 percent. | 56 percent: Republican / independents; 37 percent: Democratic / independents
Jane Doe leads Tom Roe. Each is known, and the news is even better for Doe, on 51 percent. | 51 percent: Doe
"""  # noqa: E501


@cases(CALLED + NOT_CALLED + FRONTED + AHEAD)
def test_who_is_chosen(text: str, figures: str) -> None:
    assert read(text) == figures


STANDINGS = """
Gov. Jane Doe leads Republican Tom Roe 50-40. In May it was 47 to 44 in the challenger's favor. | 50: Doe; 40: Roe; 47: Roe previously; 44: Doe previously
Jane Doe has 41 percent, with 40 percent for Tom Roe and 14 percent for Ann Poe. Doe leads 43 to 28 among men. | 41 percent: Doe; 40 percent: Roe; 14 percent: Poe; 43: Doe / men; 28: Roe / men
The Greens had 48 per cent and Labour 27; the Conservatives were far back at 8. Among women the gap was wider still: 56 to 19. | 48 per cent: Greens; 27: Labour; 8: Conservatives; 56: Greens / women; 19: Labour / women
Deputy Prime Minister Tom Roe trails Prime Minister Jane Doe. The PM is at 36 percent. | 36 percent: Doe
Among men 51 percent back Jane Doe. Asked whom they would like as the next mayor, Tom Roe, on 31 percent, was first. | 51 percent: Doe / men; 31 percent: Roe
"""  # noqa: E501


@cases(STANDINGS)
def test_standings(text: str, figures: str) -> None:
    assert read(text) == figures


WINNERS = """
Of viewers 52% thought Jane Doe won and 44% thought Tom Roe did. | 52%: Doe / viewers; 44%: Roe / viewers
Jane Doe met Tom Roe on Monday. Some 64% give it to her, 22% to Roe, and among women 71% say she won. | 64%: Doe; 22%: Roe; 71%: Doe / women
"""  # noqa: E501


@cases(WINNERS)
def test_winners(text: str, figures: str) -> None:
    assert read(text) == figures
