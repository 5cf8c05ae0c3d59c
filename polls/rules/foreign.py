"""What a number counts when it is no answer to a survey: results of votes, rates, parts of things, what-ifs.

:func:`against` weighs what a figure's own words say for another source than a survey. Nothing here names a contest, a
person or a subject: tense, the thing counted and who is counted decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from polls.language.alternatives import by_letter
from polls.language.hints import Hinted, any_of
from polls.language.segment import Sentence
from polls.rules import quantities, results
from polls.rules.counting import MAKES_UP
from polls.rules.hedges import ABOUT, HEDGE
from polls.rules.results import EXIT, MADE, OF_VOTE, WOULD
from polls.rules.view import Bound, View

# How many were asked, which only a survey says: "it questioned 12,339 doctors".
_SO_MANY = rf"(?:(?:{HEDGE}|a total of) )?(?:\d{{1,3}},\d{{3}}|\d{{3,}})\b"
_QUESTIONED = "|".join(
    f"{asked} {_SO_MANY}"
    for asked in (
        "questioned", "asked", "interviewed", "quizzed", "sampled", "contacted", "telephoned", "queried", "heard from", "responses from",
        "replies from",
    )
)  # fmt: skip
# Who is asked is polled; what a party polls is its share of a vote: "polled over 36 per cent", "the votes polled".
_SHARE_POLLED = rf"(?:(?:{HEDGE}|some|a mere|a total of) ){{0,3}}(?:[\d.,]+ ?(?:%|per ?cent\b|(?:million |thousand |lakh |crore )?votes\b)|[a-z-]+ (?:per ?cent|(?:million|thousand|hundred|lakh|crore) votes|votes)\b)"
POLLED = rf"polled(?<!vote polled)(?<!votes polled)(?! {_SHARE_POLLED})|" + "|".join(
    f"polled(?<={who} polled)" for who in ("those", "people", "voters", "adults", "respondents")
)
# What names a survey or who makes it.
POLL_WORD = Hinted(
    r"\b(?:"
    + by_letter(
        rf"polls?|{POLLED}|polling|pollsters?|survey(?:s|ed)?|respondents?|gallup|quinnipiac|pew research|rasmussen|yougov|ipsos|realclearpolitics|real clear politics|rcp|fivethirtyeight|marist|mori|nanos|newspoll|barometer|tracking|tracker|(?:dis)?approval (?:ratings?|numbers)|favou?rability|job approval|public approval|(?:generic|congressional) ballot|opinion research|questionnaire|those (?:asked|questioned|interviewed)"
        + rf"|{_QUESTIONED}"
    )
    + r")\b"
)
_HYPOTHETICAL = Hinted(
    rf"\b(?:assuming\b[^.;]{{0,90}}$|with as (?:little|few) as $|(?:if|were|suppose|imagine)\b[^.;,]{{0,60}}\bwere(?: to be| to)?(?: (?:{ABOUT}|at)){{0,2}} ?$|were to (?:be|fall|rise|drop|get|reach|win)(?: \w+){{0,2}} $|"
    r"(?:fail(?:s|ed|ing)? to|struggl(?:e|es|ed|ing) to|unable to|unlikely(?: \w+){0,8}?|hard to|difficult to|cannot|can't|would need(?: \w+){0,3}?|"
    r"needs? to|(?:has|have|had|needed) to|must) (?:exceed|reach|hit|get|break|clear|win|top|crack|surpass|go|achieve)(?: \w+){0,2}? (?:above |over |past |beyond |more than |at least )?(?:about )?(?:\d+ (?:or|to) )?$|"
    r"if\b[^.;,]{0,30}\b(?:doesn't|don't|does not|do not|didn't|fails? to|gets?|wins?|reach\w*|garners?|receives?|takes?|earns?)(?: (?:to|have|get|get to|win|reach|receive|poll|hit|even|at|least|more|than|over|about|only))* $|"
    r"to (?:achieve|attain|qualify)\b[^.;,]{0,40}$|(?:candidates|parties|anyone|those|each) (?:who|that|with|which) (?:earn\w*|reach\w*|receiv\w*|get|gets|got|poll\w*|scor\w*|hit|hits|cross\w*|meets?) (?:at least |more than |over |just )?$)|[\u2265\u2264<>]=? ?$"
)
_NEEDED = Hinted(r"\b(?:needs?|must|requires?) [^.;]{3,80} (?:as well as|plus|and) (?:more than|at least|over) $")
_LEGEND = Hinted(
    r"\b(?:red|blue|purple|green|darker|lighter|shad\w+|colou?rs?)\b[^.;]{0,20}(?:means?|shows?|indicates?|stands for|represents?) (?:\w+ ){0,2}$|\bmeans (?:about |more than |fewer than |less than )?$"
)
ECONOMY = Hinted(
    r"\b(?:"
    + by_letter(
        r"unemployment|jobless|inflation|gdp|gross domestic|interest rates?|tax(?:es)? (?:rate|cut|bracket|increase|hike)s?|tax rate|payroll tax|mortgage|revenue|(?<!before )profits?|sales (?:rose|fell|tax|were)|stocks?|shares (?:rose|fell|of)|stock market|the dow|dow jones|ftse|nikkei|nasdaq|s&p|per capita|exports|imports|tariffs?|budget|spending (?:by|on|cut)|wages?|salary|salaries|premiums?|prices?|annual(?:ly)? rate|growth rate|participation rate|economy (?:grew|shrank|expanded|contracted)|deficit of|debt|fiscal year|discount|dividend|yield|crime (?:rate|fell|rose)|murders?|homicides?|of gdp|of the (?:budget|economy|total|work ?force|state's|world's|country's|nation's|company|funds|money|cost)|census|carbon|emissions|greenhouse|renewable|electricity|poverty (?:rate|line|level)|fatalit|mortality|infection|infected|vaccine efficacy|effective(?!ly)|efficacy|blood|disease|cases of|patients|enroll(?:ed|ment)|graduation rate|test scores|proficien\w+|reduction|cut(?:ting)? (?:\w+ )?by|below (?:the )?poverty|unemployed|income tax|sales tax|value-added|corporate rate|marginal rate|capital gains|bracket|threshold|alcohol|rainfall|contained|battery|capacity|chance of (?:rain|snow|showers)"
    )
    + r")"
)
SAYS = re.compile(
    r"\b(?:says?|said|thinks?|believes?|approves?|disapproves?|supports?|opposes?|favou?rs?|respondents|polled|surveyed|named?|cited?|mentioned|call(?:ed)?|rated|rates? (?=the|him|her|his|it|their)|agree[ds]?)\b"
)
OPINION = re.compile(
    r"\b(?:expect|want|prefer|consider|trust|hope|fear|plan to|favou?r|like|dislike|rate|view|see|blame|intend|predict|worried|concerned|satisfied|optimistic|confident|aware|heard|would|should|approve|feel|felt)\w*\b"
)
_VOTED = Hinted(
    r"(?: \S+){0,7}? (?:went to the polls|turned out|(?:have |had )?(?:already )?(?:cast (?:a |their )?(?:ballots?|votes?)|voted\b(?! (?:for|against|to|yes|no|leave|remain|labou?r|conservative|republican|democrat|him|her|by))|returned (?:their )?ballots))"
)
_WHO_VOTED = re.compile(r" (?:of )?(?:those|people|voters|the (?:people|voters|ones)) who ")
# "of the state's registered voters", who are counted from a register where no survey is named.
_ON_RECORD = Hinted(
    r" of (?:the )?(?:\S+'s? (?:registered|enrolled) (?:voters|electors)|(?:\S+ )?eligible (?:voters|citizens|electors|adults|[a-z]+s))\b|(?: \S+){0,5} eligible to vote"
)
_VOTE_IN = Hinted(
    r" (?:of )?(?:the )?votes? (?:in|counted|tallied)\b(?! (?:the|this|a|an|our|their|his|her|every|each) )"
)
_WILL = re.compile(r"\b(?:to(?! \d)|would|will|plan|intend|likely|certain|expect|says?|said|thinks?|believes?)\b")
_TURNOUT = Hinted(r"\b(?:turnout|registration|enrolment)\b(?:(?!\d(?:%| ?per ?cent)? (?:and|while|but) )[^.;,]){0,50}$")
# "the percentage of voters casting their ballots early rose from 11 percent"
_CASTING = Hinted(
    r"\b(?:share|percentage|percent|proportion|number) of (?:[a-z'-]+ ){0,3}(?:voters|electorate|adults|residents|citizens|ballots|votes)(?: [a-z]+)? (?:who )?(?:cast|casting|returned|returning|voted|voting|turning out)\b(?! (?:for|against|to|yes|no)\b)[^.;,%]{0,50}$"
)
_TURNED_OUT = Hinted(r"[ -](?:\S+ )?turnout\b")
# "has 23 percent of the student vote", told in the present: what polls say, where nothing is being counted.
STANDS_NOW = re.compile(
    r"\b(?:(?:is|are|'s) (?:at|on|in|with|now|stuck|[a-z]+ing)|has|have|holds?|gets?|draws?|leads?|trails?|stands?|sits?|would|polls|garners?|commands?|attracts?|claims?|enjoys?|currently)\b(?:(?! (?:gave|given|won|took|taken|got|received|captured|carried|earned|lost|finished)\b)[^.;]){0,60}$"
)
_VOTERS = re.compile(r"\b(?:likely|registered|primary|caucus) |\bamong\b")
_SEAT = Hinted(r"\bseats\b")
_SEATS = Hinted(
    r"(?:(?:-to-| to |-|\u2013)\d+)?(?: of (?:the )?(?:\S+ ){0,3}|[ -])(?:seats?|delegates?|districts|counties|precincts|constituencies|electoral votes)\b|(?:-| to )?\d* (?:\w+ )?(?:majority|supermajority) in (?:the |both )?(?:senate|house|commons|chamber|parliament|assembly|legislature)"
)
CARRIED = (
    "share.same",
    "bracket.repeat",
    "list.at",
    "wave.from",
    "wave.to",
    "margin.signed",
    "pair.same",
    "margin.same",
    "margin.change",
)

# Reasons that hold for the next sentence too, where it only lists more: "Doe was second, at 23 percent".
THINGS = frozenset(("a part of things", "what was written or said, counted"))
ROW = "in a row with one of another source"
LISTED = (*CARRIED, "vote.", "bracket.name", "list.", "pair.", "share.canonical")


@dataclass(frozen=True, slots=True)
class _Around:
    """A bound number with the words before and behind it in its sentence, ``low[begin:end]``; ``free``: its answer is free text.

    ``named``: the sentence names a poll; ``night``: the document tells how votes are counted (:func:`polls.rules.results.counting`).
    """

    v: View
    k: int
    b: Bound
    s: Sentence
    low: str
    before: str
    after: str
    free: bool
    named: bool
    night: bool

    def holds(self, hinted: Hinted) -> bool:
        """Whether the sentence holds what a pattern finds."""
        s = self.s
        return bool(s.may & hinted.bit) and hinted.search(s, self.low, s.start, s.end) is not None


def against(v: View, k: int, b: Bound, named: bool, night: bool) -> list[tuple[float, str]]:
    """What a figure's words say for another source than a survey, each with its weight.

    ``named``: the sentence names a poll; ``night``: the document tells how votes are counted (:func:`polls.rules.results.counting`).
    """
    f, s, low = v.figure(k), v.sentence, v.document.lower
    before, after = low[max(s.start, f.start - 110) : f.start], low[f.end : min(s.end, f.end + 90)]
    free = b.rule.startswith(("share.phrase", "share.same"))
    at = _Around(v, k, b, s, low, before, after, free, named, night)
    out = [*_results(at)]
    if _TEXTS.search(s, before) or _OF_TEXTS.match(s, after):
        out.append((6.0, "what was written or said, counted"))
    if s.may & _COUNTS:
        out.extend(_offices(at))
    if f.unit == "percent":
        out.extend(quantities.counted(v, k, b, before, after, free, named, b.rule.startswith(CARRIED)))
    if _HYPOTHETICAL.search(s, before) or _NEEDED.search(s, before):
        out.append((6.0, "a what-if"))
    if _LEGEND.search(s, before):
        out.append((6.0, "a legend"))
    if s.may & _BALLOTS and not at.holds(EXIT):
        out.extend(_ballots(at))
    if _SEATS.match(s, after) or (f.pair > 0 and not named and at.holds(_SEAT) and 99 <= _both(v, k) <= 101):
        out.append((6.0, "seats"))
    out.extend(quantities.parts(v, k, b, after, named))
    return out


def _results(at: _Around) -> Iterator[tuple[float, str]]:
    """What speaks for the result of an election, or for votes that are being counted."""
    b, named = at.b, at.named
    told = results.result(at.v, at.k, b, named, at.night)
    if (
        told is None
        and not named
        and not at.holds(EXIT)
        and results.at_an_election(b, at.before, results.past_cut(at.after))
    ):
        told = "a past result"
    if told is None and b.kind == "share" and not at.holds(EXIT):
        told = "a past result" if results.decided(at.s, at.before, at.after, named) else None
    if told:
        yield (7.5, told)
    elif at.night and not named and b.group in (None, "all") and b.rule.startswith(MADE) and b.rule != "share.vote":
        yield (2.4, "votes are counted hereabouts")


def _offices(at: _Around) -> Iterator[tuple[float, str]]:
    """What speaks for offices, registers, houses and other counts."""
    s, b, before, after, named = at.s, at.b, at.before, at.after, at.named
    if not named and (_OFFICERS.match(s, after) or _HOUSE.fullmatch(b.group or "")):
        yield (4.0, "members of a house")
    made_up = (
        not named
        and b.answer != "undecided"
        and (_MAKING_UP.search(s, before) or (at.free and _MADE_OF.match(s, after)))
    )
    if made_up and (not results.asked_at_the_exit(at.low) or _REGISTER.search(at.low, s.start, s.end)):
        yield (4.0, "make-up")
    if _ECONOMY_AT.search(s, before) and not SAYS.search(at.low, s.start, s.end):
        yield (4.0, "economy or official figures")
    if _ANALYSIS.search(s, before):
        yield (6.0, "an office as its source")
    if not named and at.holds(_OFFICE):
        yield (2.5, "an office's figures")
    if not named and at.holds(_OFFICE_TELLS) and not _THEY_SAY.search(after):
        yield (5.0, "an office as its source")
    if _MILLIONS.search(s, before) and "million" not in (b.group or ""):
        yield (4.0, "a count of people")
    if not named and _ON_TRACK.search(s, before):
        yield (4.0, "a projection")


def _ballots(at: _Around) -> Iterator[tuple[float, str]]:
    """What speaks for turnout, votes being counted, or somebody's record in a house."""
    s, before, after, named = at.s, at.before, at.after, at.named
    cast = _VOTED.match(s, after) if at.free else None
    end = at.v.figure(at.k).end
    if cast is not None and _WHO_VOTED.match(cast.group()) and SAYS.search(at.low, end, end + 160):
        cast = None  # "six in 10 of those who voted said they want change"
    if (
        _TURNOUT.search(s, before[-60:])
        or _TURNED_OUT.match(s, after)
        or (not named and _CASTING.search(s, before))
        or (cast is not None and not _WILL.search(cast.group()))
    ):
        yield (7.5, "turnout")
    elif _VOTE_IN.match(s, after):
        yield (5.0, "votes being counted")
    elif named:
        return
    elif at.free and _ON_RECORD.match(s, after) and not (SAYS.search(after) or OPINION.search(after)):
        yield (3.0, "on record")
    elif (
        OF_VOTE.match(s, after)
        and not (at.b.group is not None and results.asked_at_the_exit(at.low))
        and not _VOTERS.search(after)
        and not WOULD.search(before)
        and (at.night or not STANDS_NOW.search(before))
    ):
        yield (2.2, "a share of the vote")


_ON_TRACK = Hinted(
    r"\b(?:on track|on course|poised|projected|looks set|heading|headed) (?:to (?:win|lose|beat|defeat|take|carry|finish)|for (?:a |an )?(?:\w+ )?(?:win|loss|victory|defeat))\b[^.;]{0,60}$"
)
# Analyses of tone: what is counted is texts.
_TEXT = r"(?:coverage|reports|stories|articles|statements|tweets|posts|ads|commercials|headlines|editorials|claims|comments|mentions|broadcasts|songs|scenes)"
_TEXTS = Hinted(rf"\b{_TEXT}\b[^.;,]{{0,50}} (?:was|were|are|is|been|be) (?:\w+ ){{0,2}}$")
_OF_TEXTS = Hinted(
    rf" of (?:all |the |her |his |their |its |all the )?(?:(?:[^\s,]+ ){{0,2}}(?:{_TEXT}|polls|surveys|studies)|(?:(?!in |from |by |to |at |who )[a-z-]+ ){{0,5}}(?:polls|surveys)(?= (?:had|have|has|came|come|were|was|are|is|put|show|showed|found|gave)\b))\b(?! (?:reader|viewer|user))"
)
_OFFICERS = Hinted(
    r" of (?:all |the |its |their |his |her )?(?:(?![^ ']+s )\S+ ){0,3}(?:[a-z]+s (?=in ))?(?:caucus|conference|delegation|lawmakers|legislators|senators|congressmen|congresswomen|representatives|"
    r"mps|tds|councillors|ministers|governors|superdelegates|presidents|cabinet|(?:house|senate) (?:democrats|republicans|incumbents)|(?:members of|in) (?:congress|parliament|the (?:house|senate|commons)))\b(?! voters| goers|-goers)"
)
_HOUSE = re.compile(r"(?:house|senate) (?:republicans|democrats)")
_REGISTER = re.compile(r"\b(?:registered|eligible|enrolled)\b")
# Who those on a register are, which a count tells: "26 percent of registered voters are African American".
_MADE_OF = Hinted(
    r"(?: of (?:all |the |its |their |his |her )?[^,;.:]{3,60}?)? (?:are|is|were|was) (?:now |currently |also )?(?:women|men|male|female|black|white|hispanic"
    r"|latinos?|asian|african[- ]american|native american|people of color|under \d\d|over \d\d|immigrants|seniors|minorities|nonwhite|non-white)\b"
)
_MAKING_UP = Hinted(rf"\b(?:{MAKES_UP}) (?:(?:{HEDGE}|more|less|fewer|than|a|an|another|of|slightly|well) )*$")
_ECONOMY_AT = Hinted(
    r"(?<!\bon )(?<!still )\b(?:unemployment|joblessness|inflation|interest rates?|jobless rate|growth|gdp|deficit|debt|poverty)(?: rate)?(?:, [^,;.]{3,40})?,? (?:(?:is|was|are|were|stands?|stood|standing|stuck|running|hit|hits|hitting|reached|remained|remains|fell|rose|dropped|climbed) )?"
    r"(?:(?:at|of|to|near|around|above|below|over|under|about|nearly|just|only|still|a|by) )*$"
)
# Who counts rather than asks.
_OFFICE = Hinted(
    r"\b(?:census (?:bureau|data|figures|estimates)|bureau of labor|(?:labor|labour|education|health|justice|commerce|treasury|agriculture|transportation) department|department of|"
    r"(?:statistics|budget) (?:office|bureau|agency)|statistics canada|(?:federal|government|official|state|police|court|tax|company) (?:data|figures|statistics|records|estimates)|"
    r"officially|internal revenue|federal reserve|world bank|centers for disease|national statistics)\b"
)
# What is reckoned out of an office's records, by whomever: "an analysis of voter records".
_ANALYSIS = Hinted(
    r"\banalys[ie]s of [^.;]{0,50}\b(?:census|federal|government|state|county|city|tax|voter|voting|police|court|enrol?lment|election|death|hospital|school|payroll|health|medicaid|medicare)(?: (?:bureau|department|office|ministry))? (?:data|records|files|filings|figures|statistics|returns|registers|rolls)\b[^.;]{0,70}$"
)
# An office that counts, as the one who tells it.
_AN_OFFICE = r"(?:bureau|office|department|ministry|commission|agency|authority|statistics|treasury|registrar|central bank|reserve bank|budget officer)"
_OFFICE_TELLS = Hinted(
    rf"\baccording to (?:the |its )?(?:[a-z.'&-]+ ){{0,5}}?{_AN_OFFICE}\b(?! (?:poll|survey))|"
    r"\b(?:(?:the|a|last|latest|newest|most recent|(?:18|19|20)\d\d|national|federal|government) )census (?:of (?:18|19|20)\d\d )?(?:found|finds|shows?|showed|recorded|puts?|counted|revealed|suggests?|says?)\b|\baccording to (?:the |its )?(?:[a-z0-9.-]+ ){0,3}census\b|"
    rf"\b{_AN_OFFICE}(?: of [a-z]+(?: [a-z]+)?| [a-z]+)? (?:says?|said|reports?|reported|estimates?|estimated|(?:has |have |had )?(?:calculated|estimated|reported)|counted|figures|data|statistics)\b"
)
_THEY_SAY = re.compile(
    r"\b(?:say|think|believe|feel|support|oppose|approve|disapprove|favou?r|said (?:that )?(?:they|he|she|it|the)|would|(?<!who )want)\b"
)
_MILLIONS = Hinted(
    rf"(?<![$\u00a3\u20ac]\d )(?<![$\u00a3\u20ac]\d\d )(?<![$\u00a3\u20ac]\d\d\d )(?<![$\u00a3\u20ac]\d\.\d )\b(?:million|billion|lakh|crore)\b[^.;,]{{0,50}}(?:,|-|\u2014|\u2013|\()+ ?(?:(?:{HEDGE}|or) )*$"
    rf"|\b\d{{1,3}}(?:,\d{{3}})+(?! (?:[a-z]+ )?(?:adults|respondents|voters|people|interviews|of (?:them|the|those)))\b[^.;,]{{0,50}}, or (?:(?:{HEDGE}) )*$"
)
# What a sentence must hold for several tests each.
_COUNTS = any_of(_OFFICERS, _MAKING_UP, _MADE_OF, _ECONOMY_AT, _OFFICE, _OFFICE_TELLS, _ANALYSIS, _MILLIONS, _ON_TRACK)
_BALLOTS = any_of(_TURNOUT, _TURNED_OUT, _CASTING, _VOTED, _VOTE_IN, _ON_RECORD, OF_VOTE)


def _both(v: View, k: int) -> float:
    """What the two numbers of a pair come to."""
    return v.figure(k).value + v.figure(k + (1 if v.figure(k).pair == 1 else -1)).value
