"""Ratings of those who left their office: sentences with a figure marked, and whose it is ("-": nobody's who left)."""

from __future__ import annotations

import datetime as dt

import pytest

from polls.linking.past_holders import Terms

CASES = [
    ("That is lower than Bush's [23%] approval.", "Bush"),
    ("His rating was far above Clinton's ([37%]) at the time.", "Clinton"),
    ("Obama had the approval of [46 percent] by then.", "Obama"),
    ("Reagan averaged [52 percent] in those years.", "Reagan"),
    ("Just [36 percent] approved of the way Truman was working.", "Truman"),
    ("Of the two ministers, Ann Reagan had an approval of [35 percent].", "-"),
    ("They liked Mayor Ronald Reagan, whose approval was [35 percent].", "-"),
    ("In those years President Ronald Reagan averaged [52 percent].", "Reagan"),
    ("Ronald Reagan had an approval of [35 percent].", "Reagan"),
    ("Obama's stood at [54 percent], and Trump's at 37.", "Obama"),
    ("Clinton's at the time was [54 percent].", "Clinton"),
    ("Trump's is at [54 percent].", "-"),
    (
        "Reagan, who was shot in 1981, had the best rating of all when he went, at [63 percent].",
        "Reagan",
    ),
    ("Reagan, who left office in 1989, is liked today, and approval of Trump is [46 percent].", "-"),
    ("Trump has the approval of [46 percent].", "-"),
    ("On the repeal of Obama's law, [46 percent] are with him.", "-"),
    ("Obama liked it, but [46 percent] did not.", "-"),
]


@pytest.mark.parametrize(("sentence", "whose"), CASES, ids=[c[0] for c in CASES])
def test_former_holders(sentence: str, whose: str) -> None:
    at = sentence.index("[")
    text = sentence.replace("[", "").replace("]", "") + " Trump is in office."
    assert (Terms(text, dt.date(2018, 2, 6)).former(0, at, "approve") or "-") == whose


# Figures that a past time in office dates, whatever is asked.
DATED = [
    ("In Bill Clinton's third year, there was a split of [41 points] between the parties.", "Clinton"),
    ("In contrast, during Reagan's first two years in office, when he did worst, [57 percent] liked him.", "Reagan"),
    ("At the end of President George W. Bush's second term, [34 percent] were content.", "Bush"),
    ("About [60 percent] were content in Obama's second term.", "Obama"),
    ("Obama is second with [61 points] throughout his presidency.", "Obama"),
    ("Among presidents the gap was widest for Obama (61), followed by Reagan ([52]).", "Reagan"),
    ("All other presidents had ratings of at least [30 percent].", "predecessor"),
    ("His predecessor, a man from Ohio, averaged [41 percent].", "predecessor"),
    ("The only presidents to lose a second term had ratings below [45 percent].", "predecessor"),
    ("It is telling because the only presidents to face a rival were under [75 percent].", "predecessor"),
    ("Three of the last five premiers were under [40 percent] when they lost.", "predecessor"),
    ("Presidents who won again had averaged [53 percent].", "predecessor"),
    ("Every president since Truman began above [50 percent].", "predecessor"),
    ("Every president since Truman has been above [50 percent].", "-"),
    ("The two presidents have [50 percent] behind them.", "-"),
    ("Voters who liked past presidents had another view: [61 percent] said no.", "-"),
    ("In Trump's second year, [41 percent] are content.", "-"),
    ("In Obama's view it matters that [52 percent] want the law.", "-"),
    ("Of the law passed during Obama's first term, [52 percent] approve.", "-"),
    ("In Obama's first year nobody asked, but now [52 percent] approve.", "-"),
    ("Some [52 percent] approve, more than in Obama's second term.", "-"),
    ("Voters would rather have Obama ([56]) back.", "-"),
    ("His predecessor is liked by [56 percent].", "-"),
    ("The former president leads with [56 percent].", "-"),
]


@pytest.mark.parametrize(("sentence", "whose"), DATED, ids=[c[0] for c in DATED])
def test_times_in_office(sentence: str, whose: str) -> None:
    at, end = sentence.index("["), sentence.index("]") - 1
    text = sentence.replace("[", "").replace("]", "") + " Trump is in office."
    assert (Terms(text, dt.date(2018, 2, 6)).dated(0, at, end) or "-") == whose


# The sentence before tells of whom.
OF_THEM = [
    ("Ratings fell under four of the past six presidents.", "Each of those four averaged [52 percent] at first.", True),
    ("It was no better for the last two premiers.", "Both of them were at [38 percent].", True),
    ("It was no better for the last two premiers.", "Most of them say no: [58 percent].", False),
    ("Voters who liked past presidents were asked.", "Most of them approved: [61 percent].", False),
    ("The poll asked about Roe and Doe.", "Both of them had [45 percent].", False),
]


@pytest.mark.parametrize(("before", "sentence", "past"), OF_THEM, ids=[c[1] for c in OF_THEM])
def test_those_of_the_sentence_before(before: str, sentence: str, past: bool) -> None:
    text = f"{before} " + sentence.replace("[", "").replace("]", "")
    start, at = len(before) + 1, len(before) + 1 + sentence.index("[")
    told = Terms(text, dt.date(2018, 2, 6)).dated(start, at, at + sentence.index("]") - sentence.index("[") - 1, 0)
    assert told == ("predecessor" if past else None)


def test_only_ratings_are_a_holders() -> None:
    text = "Obama had 46 percent of the vote."
    assert Terms(text, dt.date(2018, 2, 6)).former(0, text.index("46"), "Obama") is None


def test_without_a_date_the_last_to_come_in_is_the_present_one() -> None:
    text = "Obama has 46% approval. It was lower than Bush's 51%."
    terms = Terms(text, None)
    assert terms.former(24, text.index("51"), "approve") == "Bush"
    assert terms.former(0, text.index("46"), "approve") is None


def test_a_text_about_one_who_left_is_about_him() -> None:
    text = "Nixon began with a rating of 68 percent."
    assert Terms(text, dt.date(2018, 2, 6)).former(0, text.index("68"), "approve") is None


def test_who_came_back_is_the_present_one() -> None:
    text = "Trump is below Biden's 41 percent."
    assert Terms(text, dt.date(2026, 2, 6)).former(0, text.index("41"), "approve") == "Biden"
    assert Terms(text, dt.date(2022, 2, 6)).former(0, text.index("41"), "approve") is None


def test_a_namesake_is_no_former_holder() -> None:
    text = "Hillary Clinton is running. Most drivers (62 percent) approve of Clinton's remarks."
    assert Terms(text, dt.date(2016, 6, 6)).former(28, text.index("62"), "approve") is None


def test_who_comes_in_later_has_nobody_leave() -> None:
    text = "Trump is running. Obama has the approval of 46 percent."
    assert Terms(text, dt.date(2016, 6, 6)).former(18, text.index("46"), "approve") is None


# Leads and gains of those who left, in a campaign of their own whose year is told.
CAMPAIGNED = [
    ("Nobody gets the [16-point] bump that Clinton received after the 1992 convention.", "Clinton"),
    ("They recall the [12 point] lead Ronald Reagan held in the fall of 1984.", "Reagan"),
    ("Carter had a [33-point] lead over Ford coming out of his convention in 1976.", "Carter"),
    ("Obama enjoyed a small [4-point] bounce in September 2012.", "Obama"),
    ("Obama had a [4-point] lead.", "-"),
    ("Trump got a [6-point] bump after the 2016 convention.", "-"),
    ("Trump has gained [6 points] since Obama won in 2012.", "-"),
    ("Doe had a [33-point] lead in 1976, when Carter ran.", "-"),
    ("Obama won a second term, and Trump a [3-point] lead, in 2016.", "-"),
    ("Obama is liked by [11 points] more than he was in 2012.", "-"),
]


@pytest.mark.parametrize(("sentence", "whose"), CAMPAIGNED, ids=[c[0] for c in CAMPAIGNED])
def test_campaigns_of_the_past(sentence: str, whose: str) -> None:
    at, end = sentence.index("["), sentence.index("]") - 1
    text = sentence.replace("[", "").replace("]", "") + " Trump is in office."
    assert (Terms(text, dt.date(2018, 2, 6)).campaigned(0, at, end) or "-") == whose
