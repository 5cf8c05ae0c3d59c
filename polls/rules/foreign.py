"""What a number counts when it is no answer to a survey: results of votes, rates, parts of things, what-ifs.

:func:`against` weighs what a figure's own words say for another source than a survey. Nothing here names a contest, a
person or a subject: tense, the thing counted and who is counted decide.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from polls.language.alternatives import by_letter
from polls.language.calendars import MONTH_FORMS
from polls.language.chunks import known_words
from polls.language.hints import Hint, Hinted, any_of
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.rules.movements import MOVED
from polls.rules.view import Bound, View

# What names a survey or who makes it.
# How many were asked, which only a survey says: "it questioned 12,339 doctors".
_SO_MANY = r"(?:(?:more than|over|about|nearly|some|around|almost|a total of) )?(?:\d{1,3},\d{3}|\d{3,})\b"
QUESTIONED = "|".join(
    f"{asked} {_SO_MANY}"
    for asked in (
        "questioned", "asked", "interviewed", "quizzed", "sampled", "contacted", "telephoned", "queried", "heard from", "responses from",
        "replies from",
    )
)  # fmt: skip
POLL_WORD = Hinted(
    r"\b(?:"
    + by_letter(
        r"polls?|polled|polling|pollsters?|survey(?:s|ed)?|respondents?|gallup|quinnipiac|pew research|rasmussen|yougov|ipsos|realclearpolitics|real clear politics|rcp|fivethirtyeight|marist|mori|nanos|newspoll|barometer|tracking|tracker|approval ratings?|opinion research|questionnaire|those (?:asked|questioned|interviewed)"
        + rf"|{QUESTIONED}"
    )
    + r")\b"
)
# Verbs that tell how a contest ended, in the past: what a poll finds is told by "leads" or "would win".
_RESULT = (
    r"won|lost|carried(?! out\b)|beat|beaten|defeated|bested|outpolled|trounced|thrashed|crushed|routed|swept|clinched|"
    r"triumphed|prevailed|retained|unseated|ousted|toppled|finished|amassed|came out (?:ahead|on top) by|(?:passed|failed|adopted|ratified|rejected|repealed)(?: [a-z]+){0,3} (?:by|with)|topped the poll with|(?:was|were) (?:re-?)?elected|settled by|conceded|came within|"
    r"(?:after|by|with [a-z]+) (?:winning|losing|beating|defeating)|"
    r"(?:winning|losing|carrying|sweeping) (?:the|his|her|its|a|re) (?:\w+ ){0,3}(?:primary|primaries|election|state|seat|district|race|county|caucus(?:es)?|referendum)"
)
_TOOK = r"(?:took|taken|taking)(?! (?:part|place|between|by|on|among|in|over|from|before|after|during|this|last|at|up|with)\b)|received|garnered|captured|secured|got|claimed|drew|earned|collected|(?:came|clocked|placed|ran)(?: in)?|edged|achieved|gained|backed|supported|voted|chose|went|broke|swung"
# What speaks of a poll's figure instead, where it stands nearer to the figure than a result does.
_POLLED = (
    r"leads?|leading|ahead|behind|trail\w*|polls?|polling|survey\w*|ratings?|approv\w+|favou?r\w*|would|could|can|might|may(?! (?:with|by|when|and|on|elections?)\b|,| \d)|if|tied|"
    r"prefer\w*|among|asked|say|said|says|saying|think|believe|responses?|respondents|plan|intend"
)
_LAST = Hinted(rf"\b(?:(?P<won>{by_letter(_RESULT)})|(?P<took>{by_letter(_TOOK)})|(?P<polled>{by_letter(_POLLED)}))\b")
# Before a verb of winning, what makes it no more than a prospect: "would narrowly beat".
_AHEAD = re.compile(
    r"\b(?:to|be|being|if|would|could|can|will|might|may|should|shall|'d|'ll|not)(?: [a-z]+ly)?(?: have)? $"
)
# What stands aside and is closed before the figure tells of something else: "the party, which won in 2022, is on".
_ASIDE = re.compile(r", (?:which|who|whom|whose|where|when|after|having)\b[^,;()]{2,90},|\([^()]{2,60}\)")
_PAST = quick(
    r"\b(?:in|of|since|from) (?:the )?(?:january |february |march |april |may |june |july |august |september |october |november |december )?"
    r"(?:19|20)\d\d\b|\b(?:19|20)\d\d (?:[a-z]+ ){0,2}(?:election|race|contest|campaign|primary|vote|referendum|caucus|result|total|victory|win)|"
    r"\blast year\b|\b(?:two|three|four|five|six|eight|ten) years (?:ago|earlier|before)|\blast (?:time|election|presidential)|previous election|"
    r"\bon (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d|"
    r"\blast (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)|\bon (?:election|(?:sun|mon|tues|wednes|thurs|fri|satur)day|polling|primary|caucus)|"
    r"election (?:day|night)|tuesday night|\b(?:general|local|state|federal|european|by-?)[ -]?election\b"
)
_YEAR = re.compile(r"\b(?:in|back in) (?:19|20)\d\d,? (?:[a-z]+ ){0,3}$")
_THAT_YEAR = re.compile(r"^[^.;,]{0,50}\bin (?:the )?(?:19|20)\d\d\b")
_LOST_BY = re.compile(
    r"\b(?:lost|won|prevailed)(?: \S+){0,4} by (?:(?:just|only|about|nearly|more than|some|an?|roughly|over|at least) )*$"
)
_DID_VOTE = Hinted(r"(?: \S+){0,6}? (?:supported|backed|voted for|chose|went for|turned out for)\b")
_CUT = Hinted(r"[;\u2014] | - |--")
_SOURCE_AFTER = Hinted(r"[^.;]{0,60}\b(?:according to|in (?:an?|the|that|this) [^.;]{0,60}(?:poll|survey))\b")
_EVENT = re.compile(
    r"\b(?:elections?|by-?elections?|primar(?:y|ies)|caucus(?:es)?|referendums?|plebiscite|run-?offs?|ballots?|contests?)\b"
)
_COUNTED = Hinted(
    r"\b(?:precincts?|polling stations|wards (?:counted|reporting)|(?:votes?|ballots) (?:counted|tallied|cast)|(?:of )?the votes? in\b(?! (?:the|this|a|our) (?:[a-z]+ )?(?:poll|survey))|"
    r"(?:counted|reporting)\b(?= (?:as|by|in|so|,))|(?:final|official|preliminary|provisional|certified|partial|early) (?:election )?(?:results?|count|tally|returns|totals?)|"
    r"results? (?:from|showed|show|show(?:ed|s|ing))|recount|returns\b|turnout\b(?! (?:at|of) \d+(?:%| ?per ?cent)? and )(?!,? (?:models?|scenarios?|assumptions?|filters?|weight\w*))|first[- ]preference votes?|two-party vote|electoral college|(?<!\d )electoral votes|"
    r"vote count|the count\b)"
)
_VICTORY = Hinted(
    r"[ -](?:points? |percent(?:age)?(?: points?)? |% )?(?:victory|margins? of (?:victory|defeat)|win\b|loss\b|defeat|landslide|blowout|rout\b|drubbing|thrashing|majority (?:in|at) (?:the|last))"
)
_PROJECTED = Hinted(
    r"\b(?:on track to|on course to|projected|poised to|set to (?:win|lose)|destined to|likely to|likely (?:be|win|lose|beat)|will likely)\b"
)
# A poll as the source of what is said, so that a past verb only tells what the poll found.
_SOURCE = Hinted(
    r"\b(?:according to (?:an?|the|its|this)? ?[^.;]{0,50}(?:poll|survey)|(?:polls?|surveys?|respondents) [^.;]{0,40}?(?:found|finds?|showed|shows?|show|gave|gives?|had|has|have|put|suggest\w*|indicat\w*)|"
    r"in (?:an?|the|that|this|its|another) [^.;]{0,40}(?:poll|survey))\b"
)
EXIT = Hinted(r"\b(?:exit|entrance|entry)[ -]?poll")


def asked_at_the_exit(low: str) -> bool:
    """Whether a text reports an exit poll, which tells who voted as well as how."""
    return EXIT.pattern.search(low) is not None


# What a percentage is part of, or is put on, where it is no group of people.
_RATE = re.compile(
    r"(?:[ -][a-z]+)?[ -](?:rates?|tax(?:es)?|tariffs?|levy|duty|surcharge|cuts?|hikes?|raise|increase|discount|stake|fee|interest|growth|yield|deposit|deductible|"
    r"chance|probability|commission|markup|annually|a year(?! (?:ago|earlier|before))|per year|per annum|accura\w+|pure|proof|alcohol|solution|solar|renewable|capacity|compliance|effective|"
    r"owned|complete|contained|humidity|drop in|fall in|rise in|reduction in|decline in|increase in)\b(?! (?:the|a|an|as|his|her|its|their|him|them|it|this|that|how|on|back)\b)"
)
_RATED = re.compile(r"(?:[ -][a-z]+)?[ -](?:approval|disapproval|favorab|favourab|response|participation|support|job)")
_OF = re.compile(
    r" of (?:all (?:of )?|(?:the|its|their|his|her|our|that|this|these|those) )?(?P<what>[a-z'-]+(?: [a-z'-]+)?)"
)
_PART = re.compile(r" (?:of )?(?:the|that|this|its|their|his|her|all|what)\b")
_HYPOTHETICAL = Hinted(
    r"\b(?:assuming\b[^.;]{0,90}$|with as (?:little|few) as $|(?:if|were|suppose|imagine)\b[^.;,]{0,60}\bwere(?: to be| to)?(?: at| only| just| about)? ?$|were to (?:be|fall|rise|drop|get|reach|win)(?: \w+){0,2} $|"
    r"(?:fail(?:s|ed|ing)? to|struggl(?:e|es|ed|ing) to|unable to|unlikely(?: \w+){0,8}?|hard to|difficult to|cannot|can't|would need(?: \w+){0,3}?|"
    r"needs? to) (?:exceed|reach|hit|get|break|clear|win|top|crack|surpass|go|achieve)(?: \w+){0,2}? (?:above |over |past |beyond |more than |at least )?(?:about )?(?:\d+ (?:or|to) )?$|"
    r"if\b[^.;,]{0,30}\b(?:doesn't|don't|does not|do not|didn't|fails? to|gets?|wins?|reach\w*|garners?|receives?|takes?|earns?)(?: (?:to|have|get|get to|win|reach|receive|poll|hit|even|at|least|more|than|over|about|only))* $|"
    r"to (?:achieve|attain|qualify)\b[^.;,]{0,40}$|(?:candidates|parties|anyone|those|each) (?:who|that|with|which) (?:earn\w*|reach\w*|receiv\w*|get|gets|got|poll\w*|scor\w*|hit|hits|cross\w*|meets?) (?:at least |more than |over |just )?$)|[\u2265\u2264<>]=? ?$"
)
_LEGEND = Hinted(
    r"\b(?:red|blue|purple|green|darker|lighter|shad\w+|colou?rs?)\b[^.;]{0,20}(?:means?|shows?|indicates?|stands for|represents?) (?:\w+ ){0,2}$|\bmeans (?:about |more than |fewer than |less than )?$"
)
ECONOMY = Hinted(
    r"\b(?:"
    + by_letter(
        r"unemployment|jobless|inflation|gdp|gross domestic|interest rates?|tax(?:es)? (?:rate|cut|bracket|increase|hike)s?|tax rate|payroll tax|mortgage|revenue|profits?|sales (?:rose|fell|tax|were)|stocks?|shares (?:rose|fell|of)|stock market|dow jones|nasdaq|s&p|per capita|exports|imports|tariffs?|budget|spending (?:by|on|cut)|wages?|salary|salaries|premiums?|prices?|annual(?:ly)? rate|growth rate|participation rate|economy (?:grew|shrank|expanded|contracted)|deficit of|debt|fiscal year|discount|dividend|yield|crime (?:rate|fell|rose)|murders?|homicides?|of gdp|of the (?:budget|economy|total|work ?force|state's|world's|country's|nation's|company|funds|money|cost)|census|carbon|emissions|greenhouse|renewable|electricity|poverty (?:rate|line|level)|fatalit|mortality|infection|infected|vaccine efficacy|effective(?!ly)|efficacy|blood|disease|cases of|patients|enroll(?:ed|ment)|graduation rate|test scores|proficien\w+|reduction|cut(?:ting)? (?:\w+ )?by|below (?:the )?poverty|unemployed|income tax|sales tax|value-added|corporate rate|marginal rate|capital gains|bracket|threshold|alcohol|rainfall|contained|battery|capacity|chance of (?:rain|snow|showers)"
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
# "of the state's registered voters", who are counted from a register where no survey is named.
_ON_RECORD = Hinted(
    r" of (?:the )?(?:\S+'s? (?:registered|enrolled) (?:voters|electors)|(?:\S+ )?eligible (?:voters|citizens|electors|adults|[a-z]+s))\b|(?: \S+){0,5} eligible to vote"
)
_VOTE_IN = Hinted(
    r" (?:of )?(?:the )?votes? (?:in|counted|tallied)\b(?! (?:the|this|a|an|our|their|his|her|every|each) )"
)
_WILL = re.compile(r"\b(?:to(?! \d)|would|will|plan|intend|likely|certain|expect|says?|said|thinks?|believes?)\b")
_TURNOUT = Hinted(r"\b(?:turnout|registration|enrolment)\b(?:(?!\d(?:%| ?per ?cent)? (?:and|while|but) )[^.;,]){0,50}$")
_TURNED_OUT = Hinted(r"[ -](?:\S+ )?turnout\b")
_OF_VOTE = Hinted(r" of (?:the |all |all the )?(?:[a-z-]+ ){0,2}(?:votes?|ballots)\b")
# "has 23 percent of the student vote", told in the present: what polls say, where nothing is being counted.
_STANDS_NOW = re.compile(
    r"\b(?:(?:is|are|'s) (?:at|on|in|with|now|stuck|[a-z]+ing)|has|have|holds?|gets?|draws?|leads?|trails?|stands?|sits?|would|polls|garners?|commands?|attracts?|claims?|enjoys?|currently)\b(?:(?! (?:gave|given|won|took|taken|got|received|captured|carried|earned|lost|finished)\b)[^.;]){0,60}$"
)
_VOTERS = re.compile(r"\b(?:likely|registered|primary|caucus) |\bamong\b")
_SEAT = Hinted(r"\bseats\b")
_SEATS = Hinted(
    r"(?:(?:-to-| to |-|\u2013)\d+)?(?: of (?:the )?(?:\S+ ){0,3}|[ -])(?:seats?|delegates?|districts|counties|precincts|constituencies|electoral votes)\b|(?:-| to )?\d* (?:\w+ )?(?:majority|supermajority) in (?:the |both )?(?:senate|house|commons|chamber|parliament|assembly|legislature)"
)
PRICE = re.compile(r"\b[A-Z][A-Z.]{0,5},? \(?$")
_MADE = (
    "vote.",
    "pair",
    "margin",
    "list.",
    "bracket.name",
    "share.of_vote",
    "share.same",
    "label.name",
    "share.vote",
    "share.support_name",
    "share.rating_name",
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


_COUNTING = (
    "precincts", "votes counted", "ballots counted", "reporting", "conceded", "concession", "election night", "returns", "recount",
    "final results", "votes cast", "victory speech",
)  # fmt: skip
COUNTING = Hint(_COUNTING)


def counting(lower: str, found: Sequence[Sentence]) -> bool:
    """Whether a document tells how a vote is being counted."""
    if not any(s.may & COUNTING.bit for s in found):
        return False
    return sum(min(2, lower.count(word)) for word in _COUNTING) >= 3


_WHERE = re.compile(
    r"\b(?:count(?:y|ies)|suburb|cit(?:y|ies)|rural|urban|states?|districts?|towns?|precincts?|regions?)"
)


def result(v: View, k: int, b: Bound, named: bool, night: bool) -> str | None:
    """Why a figure is how a contest ended, not what a poll found; ``None`` where nothing says so."""
    s = v.sentence
    made = b.rule.startswith(_MADE)
    if b.kind == "change":
        if named:
            return None
    elif not made and not (s.may & _OF_VOTE.bit and b.rule.startswith("share.phrase")):
        return None
    if b.rule == "vote.moved":
        return None  # "have lost two, falling to 24 per cent": what was lost is no contest
    low = v.document.lower
    f = v.figure(k)
    begin, end = v.sentence.start, v.sentence.end
    if EXIT.search(s, low, begin, end):
        return None
    before = low[max(begin, f.start - 150) : f.start]
    cut = _CUT.last(s, before)
    if cut:
        before = before[cut.end() :]
    after = low[f.end : min(end, f.end + 90)]
    if b.kind == "change":
        return "a past result" if _LOST_BY.search(before) else None
    if not (made or _OF_VOTE.match(s, after)):
        return None
    if b.rule == "share.of_vote" and not named and _PAST.search(before + after):
        return "a past result"
    if (
        b.rule == "share.vote"
        and not named
        and (_YEAR.search(before) or _THAT_YEAR.search(after))
        and _DID_VOTE.match(s, after)
        and not asked_at_the_exit(low)
    ):
        return "a past vote"
    if _OF_VOTE.match(s, after) and _PAST.search(after[:60]) and not _WOULD.search(before):
        return "a past result"
    if _VICTORY.match(s, after):
        return "a victory"
    if "," in before or "(" in before:
        before = _ASIDE.sub(",", before)
    near = before + after.split(";")[0]
    if _COUNTED.search(s, near) and not (named and (_SOURCE.search(s, before) or _SOURCE_AFTER.match(s, after))):
        return "votes being counted"
    last = _LAST.last(s, before)
    if last is None or last.group("polled"):
        return "a projection" if night and _PROJECTED.search(s, before) else None
    if _AHEAD.search(before, max(0, last.start() - 24), last.start()):
        return None
    if _SOURCE.search(s, before, 0, last.start()) and not _PAST.search(near):
        return None
    past = _PAST.search(near) is not None
    if last.group("won"):
        if b.group not in (None, "all", "<them>") and not _WHERE.search(str(b.group)) and asked_at_the_exit(low):
            return None  # "she won women": no count tells how a group voted, an exit poll does
        return "a past result" if past or not (named and _SOURCE_AFTER.match(s, after)) else None
    if past and (not b.rule.startswith("margin") or _THAT_YEAR.search(after)) and (_EVENT.search(near) or not named):
        return "a past result"
    return None


# Told of an election that is over, by whatever verb: "2.6 percent at the last assembly election", "at the election itself the margin was".
_ELECTION = (
    r"(?:at|in|since|before|after) (?:the |its |their |that |his |her |an? )?(?:(?:(?:[a-z]+ )?(?:last|previous|same|most recent)|(?:19|20)\d\d|[a-z]+'s) (?:[a-z-]+ ){0,3}|(?=[a-z]+ itself))"
    r"(?:by-?)?(?:elections?|referendum|primar(?:y|ies)|plebiscites?|run-?off)(?: itself| day| night)?\b"
)
_AT_ELECTION = quick(rf"[^.;:\d]{{0,60}}?\b{_ELECTION}|[^.;:\d]{{0,24}} in (?:19|20)\d\d(?=[.;,)]|$)")
_ELECTION_BEFORE = quick(rf"\b{_ELECTION}[^.;:,)\d]{{0,60}}$")
_ASKED_OF_IT = quick(
    r"\b(?:voters|voted|backed|backers|supporters|those|who|would|say|said|saying|poll|polls|polled|survey|surveys|respondents|intend|plan|rating|ratings|approv\w+|prefer\w*|favou?r\w*|down from|up from)\b"
)


def _of_election(v: View, k: int, b: Bound, before: str, after: str) -> bool:
    """Whether a share was won at an election that is over, which the same clause names."""
    if not b.rule.startswith(_MADE) or b.kind != "share" or b.group not in (None, "all"):
        return False
    ahead = _AT_ELECTION.match(after)
    behind = _ELECTION_BEFORE.search(before) if ahead is None else None
    told = ahead.group() if ahead else behind.group() if behind else ""
    if not told or _ASKED_OF_IT.search(told):
        return False
    if ahead is not None and "election" not in told and not _PAST_VERB.search(before):
        return False
    return not _ASKED_OF_IT.search(before[-40:]) if ahead else True


# A finite verb of the past right before a share: "brought home", "ended up with".
_PAST_VERB = re.compile(
    r"\b(?:[a-z]+ed|brought|won|got|took|came|had|made|held|drew|lost|fell|ran)(?: [a-z]+){0,2} (?:just |only |about )*$"
)


def against(v: View, k: int, b: Bound, named: bool, night: bool) -> list[tuple[float, str]]:
    """What a figure's words say for another source than a survey, each with its weight.

    ``named``: the sentence names a poll; ``night``: the document tells how votes are counted (:func:`counting`).
    """
    f = v.figure(k)
    s = v.sentence
    low = v.document.lower
    begin, end = v.sentence.start, v.sentence.end
    out: list[tuple[float, str]] = []
    before = low[max(begin, f.start - 110) : f.start]
    after = low[f.end : min(end, f.end + 90)]
    free = b.rule.startswith(("share.phrase", "share.same"))
    told = result(v, k, b, named, night)
    if told is None and not named and not EXIT.search(s, low, begin, end) and _of_election(v, k, b, before, after):
        told = "a past result"
    if told:
        out.append((6.5, told))
    elif night and not named and b.group in (None, "all") and b.rule.startswith(_MADE) and b.rule != "share.vote":
        out.append((2.4, "votes are counted hereabouts"))
    if _TEXTS.search(s, before) or _OF_TEXTS.match(s, after):
        out.append((6.0, "what was written or said, counted"))
    if s.may & _COUNTS:
        if not named and _OFFICERS.match(s, after):
            out.append((4.0, "members of a house"))
        if not named and (
            (_MAKING_UP.search(s, before) or (free and _MADE_OF.match(s, after)))
            and (not asked_at_the_exit(low) or _REGISTER.search(low, begin, end))
        ):
            out.append((3.0, "make-up"))
        if _ECONOMY_AT.search(s, before) and not SAYS.search(low, begin, end):
            out.append((4.0, "economy or official figures"))
        if not named and _OFFICE.search(s, low, begin, end):
            out.append((2.5, "an office's figures"))
        if _MILLIONS.search(s, before):
            out.append((2.5, "a count of people"))
        if not named and _ON_TRACK.search(s, before):
            out.append((4.0, "a projection"))
    if (
        f.unit == "percent"
        and not f.pair
        and (
            (b.rule == "share.same" and _DONE_BY.search(before))
            or (b.kind == "share" and b.rule.startswith(("share.", "list.")) and _MOVED_SO.search(before))
        )
    ):
        out.append((4.0, "a change of things"))
    if f.unit == "percent" and free and not named and _RATE_WAS.search(before):
        out.append((2.5, "a rate"))
    if f.unit == "percent" and free and _COMPARED.match(after):
        out.append((3.0, "a comparison"))
    if f.unit == "percent" and (
        _OF_OUTPUT.match(after) or (b.rule.startswith(CARRIED) and _quantity(s, before, after))
    ):
        out.append((6.0, "a quantity"))
    if _HYPOTHETICAL.search(s, before):
        out.append((6.0, "a what-if"))
    if _LEGEND.search(s, before):
        out.append((6.0, "a legend"))
    if s.may & _BALLOTS and not EXIT.search(s, low, begin, end):
        if (
            _TURNOUT.search(s, before[-60:])
            or _TURNED_OUT.match(s, after)
            or (free and (cast := _VOTED.match(s, after)) and not _WILL.search(cast.group()))
        ):
            out.append((6.5, "turnout"))
        elif _VOTE_IN.match(s, after):
            out.append((5.0, "votes being counted"))
        elif not named and free and _ON_RECORD.match(s, after) and not SAYS.search(after):
            out.append((3.0, "on record"))
        elif (
            not named
            and _OF_VOTE.match(s, after)
            and not _VOTERS.search(after)
            and not _WOULD.search(before)
            and (night or not _STANDS_NOW.search(before))
        ):
            out.append((2.2, "a share of the vote"))
    if _SEATS.match(s, after) or (
        f.pair > 0 and not named and _SEAT.search(s, low, begin, end) and 99 <= _both(v, k) <= 101
    ):
        out.append((6.0, "seats"))
    if f.unit in ("percent", "fraction") and not b.rule.startswith(("share.canonical", "share.rating", "share.noun")):
        if _RATE.match(after) and not _RATED.match(after):
            out.append((2.5 if b.group in (None, "all") else 1.0, "a rate"))
        elif (
            not b.rule.startswith(("share.vote", "share.view", "share.quote", "pair", "bracket.group"))
            and b.group != "<them>"
            and of_things(v, k)
        ):
            out.append((1.6 if named else 3.2, "a part of things"))
    return out


# What a vote "would" give is asked, not counted.
_WOULD = re.compile(
    r"\b(?:would|'d|were|was) (?:\w+ ){0,4}(?:take|get|win|receive|garner|draw|have|pick|claim|secure|held|hold|be)\b"
)
_ON_TRACK = Hinted(
    r"\b(?:on track|on course|poised|projected|looks set|heading|headed) (?:to (?:win|lose|beat|defeat|take|carry|finish)|for (?:a |an )?(?:\w+ )?(?:win|loss|victory|defeat))\b[^.;]{0,60}$"
)
# "20 percent more likely than", "8 percent more for each year"
# "tolls are reduced by up to 20 percent"
_DONE_BY = quick(
    r"\b(?:cut|cuts|reduced?|reduces|lowered|slashed|shr[aiu]nk|increased?|increases|raised?|boosted|expanded|multiplied|inflated|discounted) by (?:(?:up to|about|nearly|almost|roughly|more than|over|some|as much as|at least|an?) )*$"
)
# "tariffs rose 6 percent", "thefts are down 37 percent": shares move in points, things in percent.
_MOVED_SO = quick(
    rf"\b(?<!made )(?<!make )(?<!makes )(?<!making )(?!gain|go|went|lead)(?:{MOVED})(?: by)?(?: (?:just|only|about|nearly|almost|roughly|around|another|a further|some|an?|more than|over))* $"
)
# "spend 2 percent of GDP": part of no group of people.
_OF_OUTPUT = re.compile(
    r" of (?:its |their |the |our |annual |national |\S+'s )*(?:gdp|gnp|gni|gross (?:domestic|national)|national income|economic output|(?:household |disposable )?incomes?|turnover|payroll)\b"
)
# "the cash rate at", "a cut in VAT from 13 to", "will rise an average of": what is set or counted in percent.
_LEVIED = Hinted(
    r"\b(?:(?:cash|base|prime|repo|bank|policy|lending|mortgage|interest|tax|vat|gst|inflation|jobless|unemployment|vacancy|crime) rates?|vat|gst|hst|excise|stamp duty|(?:income|sales|property|corporation|corporate|payroll|council|fuel|carbon|land|wealth|inheritance) tax(?:es)?)\b"
    r"[^.;:%]{0,60}?(?:\b(?:at|from|to|by|of|was|is)|%|per ?cent) (?:(?:about|just|nearly|around|an?|average|of|to|\d[\d.]*(?:%| per ?cent)?) )*$"
)
_RISING = Hinted(
    r"\b(?:ris(?:e|es|ing)|rose|grew|grow|grows|increased?|fell|fall|falls|dropped|climbed?)(?: by)? an average of $"
)
_ON_YEAR = re.compile(
    r" (?:on|from|over) (?:the )?(?:(?:19|20)\d\d|(?:previous|prior|preceding|last) year|year before|year earlier)\b"
)
_MOVED = quick(r"\b(?:up|down)(?: by)? (?:(?:about|nearly|almost|some|just|more|over|than|around|roughly) )*$")


def _quantity(s: Sentence, before: str, after: str) -> bool:
    """Whether a percentage is of a rate, a tax or a count of things: "up 13 percent on 2024" is no change in points."""
    return (
        _LEVIED.search(s, before) is not None
        or _RISING.search(s, before) is not None
        or (_MOVED.search(before) is not None and _ON_YEAR.match(after) is not None)
    )


# "the vacancy rate for nurses was"
_RATE_WAS = quick(
    r"(?<!approval )(?<!response )(?<!rating )\brates? (?:(?:for|of|among|in) (?:[a-z'-]+ ){1,4})?(?:is|was|were|are|stood at|stands at|fell to|rose to|climbed to|dropped to|hit|reached)(?: about| only| just| nearly| almost)* $"
)
_COMPARED = re.compile(
    r" (?:more|less) on\b| (?:more|less|fewer|higher|lower|bigger|smaller|faster|slower|greater|cheaper|larger|better|worse) (?:[a-z]+ )?(?:than|for each|per|for every|each|every|a year)\b"
)
# Analyses of tone: what is counted is texts.
_TEXT = r"(?:coverage|reports|stories|articles|statements|tweets|posts|ads|commercials|headlines|editorials|claims|comments|mentions|broadcasts|songs|scenes)"
_TEXTS = Hinted(rf"\b{_TEXT}\b[^.;,]{{0,50}} (?:was|were|are|is|been|be) (?:\w+ ){{0,2}}$")
_OF_TEXTS = Hinted(
    rf" of (?:all |the |her |his |their |its |all the )?(?:\S+ ){{0,2}}(?:{_TEXT}|polls|surveys|studies)\b(?! (?:reader|viewer|user))"
)
_OFFICERS = Hinted(
    r" of (?:all |the |its |their |his |her )?(?:(?![^ ']+s )\S+ ){0,3}(?:[a-z]+s (?=in ))?(?:caucus|conference|delegation|lawmakers|legislators|senators|congressmen|congresswomen|representatives|"
    r"mps|tds|councillors|ministers|governors|superdelegates|presidents|cabinet|(?:house|senate) (?:democrats|republicans|incumbents)|(?:members of|in) (?:congress|parliament|the (?:house|senate|commons)))\b(?! voters| goers|-goers)"
)
_REGISTER = re.compile(r"\b(?:registered|eligible|enrolled)\b")
# Who those on a register are, which a count tells: "26 percent of registered voters are African American".
_MADE_OF = Hinted(
    r"(?: of (?:all |the |its |their |his |her )?[^,;.:]{3,60}?)? (?:are|is|were|was) (?:now |currently |also )?(?:women|men|male|female|black|white|hispanic"
    r"|latinos?|asian|african[- ]american|native american|people of color|under \d\d|over \d\d|immigrants|seniors|minorities|nonwhite|non-white)\b"
)
_MAKING_UP = Hinted(
    r"\b(?:ma[dk]es? up|making up|accounts? for|accounted for|accounting for|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)) (?:(?:about|nearly|roughly|almost|just|only|some|more|less|fewer|than|over|under|around|as much as|up to|a|an|at least|another|approximately|of|slightly|well|close to) )*$"
)
_ECONOMY_AT = Hinted(
    r"\b(?:unemployment|joblessness|inflation|interest rates?|jobless rate|growth|gdp|deficit|debt|poverty)(?: rate)?,? (?:(?:is|was|are|were|stands?|stood|standing|running|hit|hits|hitting|reached|remained|remains|fell|rose|dropped|climbed) )?"
    r"(?:(?:at|of|to|near|around|above|below|over|under|about|nearly|just|only|still|a|by) )*$"
)
# Who counts rather than asks.
_OFFICE = Hinted(
    r"\b(?:census (?:bureau|data|figures|estimates)|bureau of labor|(?:labor|labour|education|health|justice|commerce|treasury|agriculture|transportation) department|department of|"
    r"(?:statistics|budget) (?:office|bureau|agency)|statistics canada|(?:federal|government|official|state|police|court|tax|company) (?:data|figures|statistics|records|estimates)|"
    r"officially|internal revenue|federal reserve|world bank|centers for disease|national statistics)\b"
)
_MILLIONS = Hinted(
    r"(?<![$\u00a3\u20ac]\d )(?<![$\u00a3\u20ac]\d\d )(?<![$\u00a3\u20ac]\d\d\d )(?<![$\u00a3\u20ac]\d\.\d )\b(?:million|billion)\b[^.;,]{0,50}(?:,|-|\u2014|\u2013|\()+ ?(?:or |about |nearly |roughly |almost |some |more than )*$"
)
_PEOPLE = re.compile(
    r"\b(?:those|them|us|whom|people|public|population|country|nation|state|city|province|region|sample|total|electorate|respondents|colleagues|peers|counterparts|members|families|couples|boys|girls|kids|youths?|moms|dads|mums|vote|votes|voting|support|"
    r"(?:[a-z-]+(?:ers|ors|ans|ents|ists|ees|men|women|ish|folk|ians)))\b"
)
# What a sentence must hold for several tests each.
_COUNTS = any_of(_OFFICERS, _MAKING_UP, _MADE_OF, _ECONOMY_AT, _OFFICE, _MILLIONS, _ON_TRACK)
_BALLOTS = any_of(_TURNOUT, _TURNED_OUT, _VOTED, _VOTE_IN, _ON_RECORD, _OF_VOTE)


def _both(v: View, k: int) -> float:
    """What the two numbers of a pair come to."""
    return v.figure(k).value + v.figure(k + (1 if v.figure(k).pair == 1 else -1)).value


_PLACES = re.compile(
    r"\b(?:states|cities|towns|villages|suburbs|regions|districts|counties|countries|nations|provinces|households|homes|firms|companies|businesses|schools)\b"
)


@cache
def _no_people(group: str) -> bool:
    """Whether a group that its place alone made one is things: "jobs", "new visa petitions"."""
    words = group.replace("-", " ").split()
    plural = any(w.endswith("s") and not w.endswith(("ss", "'s")) for w in words)
    known = any(w in known_words() or w.rstrip("s") in known_words() for w in words)
    return plural and not known and not _PEOPLE.search(group) and not _PLACES.search(group) and not _DIGIT.search(group)


_MONTH = re.compile(rf"(?:{MONTH_FORMS}|last|this)\b")
_DIGIT = re.compile(r"\d")


def of_things(v: View, k: int) -> bool:
    """Whether a share is part of what cannot answer: "22 percent of the time", "half of the posts"."""
    low = v.document.lower
    f = v.figure(k)
    i = v.figs[k] + 1
    m = _OF.match(low, f.end, min(v.sentence.end, f.end + 60))
    if m is None:
        if f.unit != "fraction" or not _PART.match(low, f.end, min(v.sentence.end, f.end + 12)):
            return False
    elif low[m.start("what")].isdigit() or (m.group("what").split()[0] in ("a", "an") or _MONTH.match(m.group("what"))):
        return False
    if any(t in "GgN" for t in v.tags[i : i + 5]):
        group = v.items[i + 1] if v.tags[i : i + 2] == "oG" else v.items[i + 2] if v.tags[i : i + 3] == "ozG" else None
        return group is not None and m is not None and _no_people(str(group.value))
    words = low[f.end : min(v.sentence.end, f.end + 50)]
    return _PEOPLE.search(words) is None
