"""Yes and no as the sides of a referendum."""

from __future__ import annotations

from tests.rules.reading import cases, read

SIDES = """
The poll on the referendum has yes steady at 41%, no down one to 48%. | 41%: yes; one: change -1 no; 48%: no
The poll on the referendum found a hard no was up three to 42% while a soft no was down two to 8%. | three: change +3 hard no; 42%: hard no; two: change -2 soft no; 8%: soft no
In the referendum poll no was ahead of yes in: Queensland, 51% to 40%; New South Wales, 49% to 42%. | 51%: no / queensland; 40%: yes / queensland; 49%: no / new south wales; 42%: yes / new south wales
A poll before the referendum found that the no vote led yes by 57 to 43 per cent. | 57: no; 43 per cent: yes
"""  # noqa: E501

NONE = """
In the poll on the referendum 11% say there was no change and 42% would vote no. | 11%: no change; 42%: no
"""


@cases(SIDES + NONE)
def test_sides_of_a_referendum(text: str, figures: str) -> None:
    assert read(text) == figures
