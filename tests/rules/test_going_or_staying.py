"""The sides of a vote on going or staying, told in other words than their names."""

from __future__ import annotations

from tests.rules.reading import cases, read

LEAVE = """
On the European Union referendum Leave is on 44% and Remain on 42%. Women would rather get out, by 53 to 42. | 44%: Leave; 42%: Remain; 53: Leave / women; 42: Remain / women
On the European Union referendum Leave is on 44% and Remain on 42%. Another survey has 61% in favour of remaining. | 44%: Leave; 42%: Remain; 61%: Remain
On the European Union referendum Remain is on 44%, with 31% wanting to leave. Among men the exit camp is on 52%. | 44%: Remain; 31%: Leave; 52%: Leave / men
On the European Union referendum Leave is on 44%. Of men 55% would vote to stay in the bloc and 40% to quit. | 44%: Leave; 55%: Remain / men; 40%: Leave / men
"""  # noqa: E501

YES_AND_NO = """
On independence Yes is at 41% and No at 48%. Among men 51% are against leaving the UK and 49% for it. | 41%: Yes; 48%: No; 51%: no / men; 49%: yes / men
On independence Yes is at 41% and No at 48%. Men broke for the Union, 61% to 31%. | 41%: Yes; 48%: No; 61%: no / men; 31%: yes / men
On independence Yes is at 41% and No at 48%. Opposition to independence stands at 55% among men. | 41%: Yes; 48%: No; 55%: no / men
In the referendum on secession Yes had 44% and No 49%. Among women secession leads, 52 to 48. | 44%: yes; 49%: no; 52: yes / women; 48: no / women
In the referendum on sovereignty Yes had 44% and No 49%. Women were evenly split, with 46% on each side. | 44%: yes; 49%: no; 46%: yes / women
"""  # noqa: E501

NO_SIDES = """
On the European Union referendum Leave is on 44%. Some 51% think leaving the EU would cost jobs. | 44%: Leave; 51%: leaving the EU would cost jobs
On the European Union referendum Leave is on 44%. Some 51% want to leave school early. | 44%: Leave; 51%: want to leave school early
In a poll on independence 31% support independence and 52% oppose it. | 31%: support; 52%: oppose
"""  # noqa: E501


@cases(LEAVE + YES_AND_NO + NO_SIDES)
def test_sides_of_going_and_staying(text: str, figures: str) -> None:
    assert read(text) == figures
