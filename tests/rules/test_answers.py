"""Answers by what a predicate does rather than by its words: pro-forms, ends of clauses, standings, stances."""

from __future__ import annotations

from tests.rules.reading import cases, read

# What stands for the answer given before: a light verb with "it", "one", "that line"; yes and no in longer words.
PRO_FORMS = """
In the poll 55 percent think the court is too political. Among women, 30 percent take that line. | 55 percent: court is too political; 30 percent: court is too political / women
In the poll 34 percent say subsidies are too low. In the north, 48 percent hold it. | 34 percent: subsidies are too low; 48 percent: subsidies are too low / north
In the poll 64 percent hold an unfavorable view of Jane Doe. Sixty percent have one of Tom Roe. | 64 percent: unfavorable; Sixty percent: unfavorable
In the poll 41 percent own a bicycle. In the suburbs, 51 percent have one. | 41 percent: own a bicycle; 51 percent: own a bicycle / suburban
In the poll only 11 percent want fewer wardens, a view held mainly by the young, of whom 24 percent hold it. | 11 percent: want fewer wardens; 24 percent: want fewer wardens
In the poll 41 percent own a bicycle. Some 51 percent have one bathroom. | 41 percent: own a bicycle; 51 percent: have one bathroom
Asked whether taxes are too high, 48 percent answered in the affirmative and 39 percent in the negative. | 48 percent: yes; 39 percent: no
In the poll 22 percent responded affirmatively. | 22 percent: yes
In the poll 22 percent saw it as a threat to their jobs. | 22 percent: saw it as a threat to their jobs
"""  # noqa: E501

# Where the answer ends: before what is told of the figure, of the row of figures, by the way, or as a condition.
ENDS = """
In the poll 80 percent have been insulted by a customer and 9 percent have been hit, a figure the union called "a stain on the trade". | 80 percent: have been insulted by a customer; 9 percent: have been hit
In the poll 80 percent have been hit, which the union called "a stain on the trade". | 80 percent: have been hit
In the poll 52 percent approve of the mayor, among them 39 percent of renters and 11 percent of owners, making for a wide gap. | 52 percent: approve; 39 percent: approve / renters; 11 percent: approve / owners
In the poll 55 percent of renters — Joan Ames, a retired welder in Bend, is one, and her son is another — would accept the tram. | 55 percent: would accept the tram / renters
In the poll 59 percent said they will keep using cash in shops when it's no longer required. | 59 percent: keep using cash in shops
In the poll 48 percent say yes and 43 percent say no. With the undecided (9 percent) left out it is closer. | 48 percent: yes; 43 percent: no; 9 percent: undecided
"""  # noqa: E501

# A clause that tells how high a figure stands is no answer: the one before holds.
STANDINGS = """
In the poll 54 percent say they are lonely. Widowers fare worst (71 percent). | 54 percent: lonely; 71 percent: lonely / widowers
In the poll 54 percent say they are lonely. In Leeds the mood is brighter still: 38 percent. | 54 percent: lonely; 38 percent: lonely / leeds
In the poll 59 percent have not been called by a campaign, about where it was in May (60 percent). | 59 percent: have not been called by a campaign; 60 percent: have not been called by a campaign previously
In the poll 62 percent say rents are the top problem. Women hardly differ (60 percent). | 62 percent: rents; 60 percent: rents / women
In the poll 50 percent feel burned out. Emergency staff saw almost no improvement (66 percent). | 50 percent: burned out; 66 percent: burned out
In the poll people want higher taxes (41 percent) or fewer services (22 percent). | 41 percent: want higher taxes; 22 percent: want fewer services
In the poll some say it would do more harm (41 percent). | 41 percent: would do more harm
"""  # noqa: E501

# For and against in other words: a proposal named or pointed to; a taste only where a side was told of.
STANCES = """
In the poll 34 percent like the idea of a tunnel and 51 percent don't. | 34 percent: support; 51 percent: oppose
In the poll 31 percent are dead set against the tunnel and 40 percent would go along with such a plan. | 31 percent: oppose; 40 percent: support
In the poll 54 percent support the tunnel. Among women, 61 percent like it. | 54 percent: support; 61 percent: support / women
In the poll 79 percent like it. | 79 percent: like it
In the poll 40 percent find nothing wrong with remarriage. | 40 percent: support
In the poll 44 percent object to the closure, while 51 percent are happy with it. | 44 percent: oppose; 51 percent: support
In the poll 44 percent have no objection to the closure. | 44 percent: support
In the poll 44 percent object to him. | 44 percent: object to him
"""  # noqa: E501

# What "it" and "which" before a verb of naming stand for.
NAMED = """
Rent is at the head of the list of worries. It was mentioned by 57 percent in the poll. | 57 percent: rent
Rent, which was cited by 15 percent in the May poll, is mentioned by just 6 percent now. | 15 percent: rent previously; 6 percent: rent
"""  # noqa: E501

# Who is meant by what somebody is called, where the text tells it elsewhere; an office alone stands for itself.
EPITHETS = """
Sen. Maria Lopez and businessman Dan Hart are the finalists. In the poll the Ohio senator has 46 percent. | 46 percent: Lopez
Former Gov. Ann Pell entered the race in May. In the poll the former governor draws 38 percent and Mayor Tim Oaks 35 percent. | 38 percent: Pell; 35 percent: Oaks
Joy Kim, a three-term congresswoman, faces Sam Reyes, a billionaire. In the poll the congresswoman has 48 percent and the billionaire 40 percent. | 48 percent: Kim; 40 percent: Reyes
The race of Joy Kim against Sam Reyes is close. The former rower draws 48 percent in the poll. | -
Joy Kim, a three-term congresswoman, faces Sam Reyes. In the poll the treasurer has 48 percent. | -
Governor Ann Pell closed the port. In the poll 46 percent named the governor, 29 percent the union. | 46 percent: governor; 29 percent: union
"""  # noqa: E501

# The figure's own words go before what stands farther left.
OWN_WORDS = """
In the poll 41 percent favor the law and 56 percent oppose it, but the opponents include 12 percent who say it is too timid. | 41 percent: support; 56 percent: oppose; 12 percent: too timid / opponents
In the poll 51 percent hold an unfavorable opinion of the mayor and 41 percent a favorable one. | 51 percent: unfavorable; 41 percent: favorable
In the poll 74 percent have an unfavourable view of the mayor, against 18 percent (-1) with a favourable one. | 74 percent: unfavorable; 18 percent: favorable; -1: change -1 favorable
The poll has the Yes vote in the referendum on the North Tunnel at 43 percent. | 43 percent: Yes
In the poll 24 percent approve of the council. The low had come in May, amid the parking scandal, at 18 percent. | 24 percent: approve; 18 percent: approve previously
In the poll 45 percent plan to vote "yes" on the one-cent sales tax that would pay for the park, and 47 percent "no". | 45 percent: yes; 47 percent: no
Asked whether the two towns would strike a deal on water that is good for both by the end of the year, 28 percent said yes. Two-thirds said they would not. | 28 percent: yes; Two-thirds: no
In the poll 63 percent say Jane Doe should be replaced, including — this may sting — half of her own party. | 63 percent: Jane Doe should be replaced; half: Jane Doe should be replaced
"""  # noqa: E501


@cases(PRO_FORMS + ENDS + STANDINGS + STANCES + NAMED + EPITHETS + OWN_WORDS)
def test_answers(text: str, figures: str) -> None:
    assert read(text) == figures
