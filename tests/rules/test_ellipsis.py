"""What a sentence leaves to the ones before it."""

from __future__ import annotations

from tests.rules.reading import cases, read

ANSWERS = """
In the poll 52 percent said the tunnel costs too much. Among women, 58 percent said so. | 52 percent: tunnel costs too much; 58 percent: tunnel costs too much / women
In the poll 52 percent approve of the mayor. Among Republicans it is 81 percent. | 52 percent: approve; 81 percent: approve / republicans
In the poll 52 percent approve of the mayor. Only 21 percent of Democrats do. | 52 percent: approve; 21 percent: approve / democrats
In the poll 52 percent of men say taxes are too high. Women feel the same way: 51 percent said so. | 52 percent: taxes are too high / men; 51 percent: taxes are too high / women
In the poll 52 percent support the bridge. That is down from 57 percent in May. | 52 percent: support; 57 percent: support previously
In the poll 61 percent support the bridge. Thirty percent said the opposite. | 61 percent: support; Thirty percent: oppose
In the poll 61 percent said the school should close. A year ago, 55 percent did. | 61 percent: school should close; 55 percent: school should close previously
In the poll voters approve of the mayor, 51 to 42 percent. Among women it was 57 to 36 percent. | 51: approve; 42 percent: disapprove; 57: approve / women; 36 percent: disapprove / women
In the poll 47 percent said the council should resign. Another 40 percent disagreed. | 47 percent: council should resign; 40 percent: disagree
Most voters say the trains are too slow. Among women, 66 percent say so. | 66 percent: trains are too slow / women
"""  # noqa: E501

PERSONS = """
Jane Doe leads the field in the poll. She has 38 percent. | 38 percent: Doe
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Among men he is ahead, 48 percent to 42 percent. | 47 percent: Doe; 41 percent: Roe; 48 percent: Roe / men; 42 percent: Doe / men
In the poll Jane Doe has 47 percent. Her opponent, Tom Roe, has 41 percent. | 47 percent: Doe; 41 percent: Roe
In the poll Jane Doe has 47 percent. Tom Roe is at 41 percent. He was at 44 percent in May. | 47 percent: Doe; 41 percent: Roe; 44 percent: Roe previously
"""  # noqa: E501

GROUPS = """
In the poll Jane Doe has 61 percent among Latino voters. These voters back the bridge, 70 percent to 22 percent. | 61 percent: Doe / hispanic; 70 percent: support / hispanic; 22 percent: oppose / hispanic
In the poll 44 percent of men approve of the mayor. They are also against the bridge: 55 percent oppose it. | 44 percent: approve / men; 55 percent: oppose / men
"""  # noqa: E501

# A lead told of before; "them" with a verb of their own.
AGAIN = """
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. Her lead is 11 points among women. | 47 percent: Doe; 41 percent: Roe; 11 points: margin Doe over Roe / women
In the poll 30 percent of women own a bicycle. They like it: 80 percent of them ride it daily. | 30 percent: own a bicycle / women; 80 percent: ride it daily / women
In the poll 30 percent of women own a bicycle. Only 12 percent of them ride it daily. | 30 percent: own a bicycle / women; 12 percent: ride it daily / women
In the poll 30 percent of women own a bicycle. Only 12 percent of them ride it daily. | 30 percent: own a bicycle / women; 12 percent: ride it daily / women
"""  # noqa: E501


# What wins: the figure's own words, then the sentence's, then the first side of the question in force.
QUESTION = """
In the poll 46 percent approve of the mayor and 49 percent disapprove. Among Republicans it is 81 percent. | 46 percent: approve; 49 percent: disapprove; 81 percent: approve / republicans
In the poll 46 percent approve of the mayor and 49 percent disapprove. Those who disapprove come to 58 percent in the city's north. | 46 percent: approve; 49 percent: disapprove; 58 percent: disapprove
In the poll 52 percent said the tunnel costs too much. The mayor's approval is unchanged. She opened the year at 47 percent. | 52 percent: tunnel costs too much; 47 percent: approve
The poll has the mayor at 41 percent approval. Disapproval? It is 53 percent now. | 41 percent: approve; 53 percent: disapprove
In the poll Jane Doe leads Tom Roe 47 percent to 41 percent. The undecided are 9 percent. | 47 percent: Doe; 41 percent: Roe; 9 percent: undecided
In the poll 47 percent back the bridge, 41 percent oppose it and 12 percent are unsure. In May the same question gave 50 percent and 39 percent. | 47 percent: support; 41 percent: oppose; 12 percent: undecided; 50 percent: support previously; 39 percent: oppose previously
In the poll negative views of the mayor outweigh positive ones, with 48 percent against 40 percent. | 48 percent: unfavorable; 40 percent: favorable
In the poll 39 percent said the tunnel costs too little. A majority of voters say the tunnel costs too much, including 61 percent of men. | 39 percent: tunnel costs too little; 61 percent: tunnel costs too much / men
"""  # noqa: E501


@cases(ANSWERS + PERSONS + GROUPS + AGAIN + QUESTION)
def test_the_sentences_before(text: str, figures: str) -> None:
    assert read(text) == figures
