"""What is said to be the foremost of what was named, and what only tells of it."""

from __future__ import annotations

from tests.rules.reading import cases, read

IDENTITIES = """
The most common answer, given by 71 per cent, was concern about how donations are spent, while 64 per cent mentioned stories in the media. | 71 per cent: concern about how donations are spent; 64 per cent: stories in the media
The top reason, cited by 45 percent, was cost. | 45 percent: cost
The top reason, at 45%, was cost, followed by distance at 30%. | 45%: cost; 30%: distance
The most popular choice, with 38 percent, was a tram line. | 38 percent: tram line
The biggest worry, named by four in 10, is rent. | four in 10: rent
The most frequent complaint (33%) was noise. | 33%: noise
By far the most popular option, picked by 52 percent of renters, was a freeze on rents. | 52 percent: freeze on rents / renters
The least popular idea, supported by just 12 percent, was a toll on the bridge. | 12 percent: support
The reason most often given (by 61% of respondents) was lack of time. | 61%: lack of time
A lack of parking was the chief complaint, raised by 44 percent. | 44 percent: lack of parking
Second on the list, mentioned by 29 percent, was crime. | 29 percent: crime
Next came housing, chosen by 22 percent, and transport (17 percent). | 22 percent: housing; 17 percent: transport
Cost was the main barrier, cited by 41 percent of parents. | 41 percent: cost / parents
The mayor, backed by 52 percent, was first elected in 2012. | 52 percent: support
The ban, supported by 52 percent, was passed last year. | 52 percent: support
"""  # noqa: E501

TOLD_OF = """
The second most common answer, at 12%, was up four points on last year. | 12%: second most common answer; four points: change +4 second most common answer
The most popular leader, with 52 percent, was elected in 2012. | -
The next largest share, 22 percent, said rents. | 22 percent: rents
"""  # noqa: E501


@cases(IDENTITIES + TOLD_OF)
def test_identities(text: str, figures: str) -> None:
    assert read(text) == figures
