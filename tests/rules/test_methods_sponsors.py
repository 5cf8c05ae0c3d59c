"""Who had a survey done: sentences of our own and the names they give."""

from __future__ import annotations

import time

import pytest

import polls
from polls.rules.methods_sponsors import sponsors

# sentence | who had it done
CASES = """
The poll was commissioned by the Harbor Gazette, Le Matin de Lorne and the Lorne Television network. | Harbor Gazette; Le Matin de Lorne; Lorne Television
A poll by Acme Research Associates for the nonprofit Public Roads Council found more. | Public Roads Council
It was carried out by Acme, but commissioned by the communications agency Bold Orange, which won. | Bold Orange
The Acme survey of more than 1,000 parents for the Children's Lunch Trust, on meals, is new. | Children's Lunch Trust
The poll was conducted by Acme on behalf of Bretton. | Bretton
The survey was done for the Centre for Work and Health in May. | Centre for Work and Health
A survey funded by the Lorne Foundation and the Bell Foundation found it. | Lorne Foundation; Bell Foundation
The study was conducted for Bretton Financial, Inc. by Acme. | Bretton Financial
Experts from Bretton Life, which commissioned the study, said so. | Bretton Life
The Lorne Trust, a charity for miners, which commissioned the survey, said so. | Lorne Trust
They commissioned the survey. |
A poll commissioned by Iowa found it. |
The poll was conducted for three days. |
A poll for Iowa governor has her ahead. |
The poll for Smith has her ahead. |
Polling for the Democratic primary shows a lead. |
The poll was conducted for President Roe's campaign. |
In the survey for May, 5 percent agreed. |
The company paid for by his bonds was surveyed. |
"""  # noqa: E501


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_sponsors(line: str) -> None:
    text, names = (c.strip() for c in line.split("|"))
    found = sponsors(text, 0, len(text))
    assert "; ".join(str(m.value) for m in found) == names
    assert all(text[m.start : m.end].endswith(str(m.value)) for m in found)


@pytest.mark.parametrize(
    ("text", "sponsor"),
    [
        (
            "A new Ipsos poll commissioned by the Hotel Association found that 65 percent would pay.",
            "Hotel Association",
        ),
        ("A Reuters/Ipsos poll found that 65 percent would pay. It was done for Reuters by Ipsos.", "Reuters"),
        ("A Gallup poll found that 65 percent would pay. An Ipsos poll, done for the Hotel Trust, had 61.", None),
    ],
)
def test_a_poll_has_its_sponsors(text: str, sponsor: str | None) -> None:
    assert polls.extract(text).records.polls[0].sponsor == sponsor


def test_hostile_text_is_read_in_linear_time() -> None:
    text = "The Poll was done by " + "The Poll For And Of " * 4000
    begin = time.perf_counter()
    sponsors(text, 0, len(text))
    assert time.perf_counter() - begin < 2
