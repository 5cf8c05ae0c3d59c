"""Groups: the words for a part of a poll's base, and the name they get."""

from __future__ import annotations

import pytest

from polls.document import Document
from polls.language.names import find_names
from polls.language.segment import sentences
from polls.rules.view import view


def groups(text: str) -> list[str]:
    """The groups of "39 percent of TEXT approve.", ``all`` for the whole base."""
    document = Document(f"39 percent of {text} approve.")
    (s,) = sentences(document.folded)
    v = view(document, s, find_names(document.folded))
    return ["all" if i.tag == "g" else str(i.value) for i in v.items if i.tag in "Gg"]


# as written | its name
NAMES = """
Republicans | republicans
GOP voters | republicans
Republican voters | republicans
Democrats | democrats
registered Democrats | democrats
independents | independents
independent voters | independents
women | women
female voters | women
men | men
male voters | men
white voters | white
whites | white
black voters | black
African-Americans | black
African American voters | black
Hispanics | hispanic
Latino voters | hispanic
Latinos | hispanic
Asian Americans | asian
white women | white women
white men without a college degree | white men no college degree
voters without a college degree | no college degree
college graduates | college graduates
voters with a college degree | college graduates
evangelicals | evangelicals
white evangelical Christians | white evangelical christians
non-college voters | no college degree
Catholics | catholics
conservatives | conservatives
liberals | liberals
moderates | moderates
voters aged 18 to 29 | 18-29
18- to 29-year-olds | 18-29
18-to-29-year-olds | 18-29
people between 18 and 34 | 18-34
voters 65 and older | 65+
voters over 65 | 65+
seniors | 65+
those under 30 | 18-29
voters under 35 | under 35
young voters | young voters
suburban women | suburban women
rural voters | rural voters
Republican women | republican women
women under 50 | women under 50
Trump voters | trump voters
Doe supporters | doe supporters
gun owners | gun owners
parents | parents
first-time voters | first-time voters
undecided voters | undecided voters
veterans | veterans
likely Republican primary voters | republican primary voters
late deciders | late deciders
higher earners | higher earners
"very conservative" voters | very conservative
"""

# The whole base of a poll.
WHOLE = """
voters
registered voters
likely voters
Americans
adults
U.S. adults
Britons
Canadians
people
respondents
those surveyed
those polled
all voters
the public
American adults
"""


@pytest.mark.parametrize("line", NAMES.strip().splitlines())
def test_groups(line: str) -> None:
    text, wanted = line.split(" | ")
    assert groups(text) == [wanted]


@pytest.mark.parametrize("text", WHOLE.strip().splitlines())
def test_the_whole_base(text: str) -> None:
    assert groups(text) == ["all"]


@pytest.mark.parametrize("text", ["the bridges", "its budget", "the harbour", "bicycles"])
def test_things_are_no_group(text: str) -> None:
    assert groups(text) == []
