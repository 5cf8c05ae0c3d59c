"""How a contest ended, not what a poll found: results told in the past, votes being counted, elections that are over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.language.alternatives import by_letter
from polls.language.calendars import MONTH_NAMES, MONTH_STEMS, SEASON_NAMES
from polls.language.hints import Hint, Hinted
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.rules import votes_told
from polls.rules.hedges import HEDGE
from polls.rules.view import Bound, View

# Verbs that tell how a contest ended, in the past: what a poll finds is told by "leads" or "would win".
_RESULT = (
    r"won(?! over\b)|lost(?! (?:[a-z]+ ){0,2}(?:ground|support|steam|momentum|favou?r|appeal|trust|faith|confidence|popularity)\b)|carried(?! out\b)|beat|beaten|defeated|bested|outpolled|trounced|thrashed|crushed|routed|swept|clinched|"
    r"triumphed|prevailed|retained|unseated|ousted|toppled|finished|amassed|came out (?:ahead|on top)(?: of [a-z' -]{1,40})? by|(?:ended|wound|finished) up (?:winning|losing|beating|carrying|taking|defeating)|(?:went on|managed|only) to (?:[a-z]+ly )?(?:win|lose|beat|defeat|carry|take|fall short)|(?:passed|failed|adopted|ratified|rejected|repealed)(?: [a-z]+){0,3} (?:by|with)|topped the poll with|(?:was|were) (?:re-?)?elected|settled by|conceded|came within|"
    r"(?:after|by|with [a-z]+) (?:winning|losing|beating|defeating)|"
    r"(?:winning|losing|carrying|sweeping) (?:the|his|her|its|a|re) (?:\w+ ){0,3}(?:primary|primaries|election|state|seat|district|race|county|caucus(?:es)?|referendum)"
)
_TOOK = r"(?:took|taken|taking)(?! (?:part|place|between|by|on|among|in|over|from|before|after|during|this|last|at|up|with)\b)|received|garnered|captured|secured|got|claimed|drew|earned|collected|(?:came|clocked|placed|ran)(?! to\b| (?:out|down) (?:for|against|in favou?r|on)\b)(?: in)?|edged|achieved|gained(?! (?:[a-z]+ ){0,2}(?:ground|support|steam|momentum|strength|traction|popularity)\b)|backed|supported|voted|chose|went|broke|swung"
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
# Who is asked who they would like, and who thinks that somebody won: what follows is what they answered.
_THEY_SAY = re.compile(
    r"\b(?:say|said|think|thought|feel|felt|believed?) (?:that )?(?:[a-z.'-]+ ){1,3}$|\basked (?:who|which|whom|whether|if|how)\b[^.;]*$"
)
# What stands aside and is closed before the figure tells of something else: "the party, which won in 2022, is on".
_ASIDE = re.compile(r", (?:which|who|whom|whose|where|when|after|having)\b[^,;()]{2,90},|\([^()]{2,60}\)")
_PAST = quick(
    rf"\b(?:in|of|since|from) (?:the )?(?:(?:{MONTH_NAMES}) )?"
    r"(?:19|20)\d\d\b|\b(?:19|20)\d\d (?:[a-z]+ ){0,2}(?:election|race|contest|campaign|primary|vote|referendum|caucus|result|total|victory|win)|"
    rf"\blast year\b|\blast (?:{MONTH_NAMES}|{SEASON_NAMES})\b(?!'s)|\b(?:two|three|four|five|six|eight|ten) years (?:ago|earlier|before)|\blast (?:time|election|presidential)|previous election|"
    rf"\bon (?:{MONTH_STEMS})[a-z]*\.? \d|"
    r"\blast (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)|\bon (?:election|(?:sun|mon|tues|wednes|thurs|fri|satur)day|polling|primary|caucus)|"
    r"election (?:day|night)|tuesday night|\b(?:general|local|state|federal|european|by-?)[ -]?election\b"
)
_YEAR = re.compile(r"\b(?:in|back in) (?:19|20)\d\d,? (?:[a-z]+ ){0,3}$")
_THAT_YEAR = re.compile(r"^[^.;,]{0,50}\bin (?:the )?(?:19|20)\d\d\b")
_LOST_BY = re.compile(rf"\b(?:lost|won|prevailed)(?: \S+){{0,4}} by (?:(?:an?|{HEDGE}) )*$")
_DID_VOTE = Hinted(r"(?: \S+){0,6}? (?:supported|backed|voted for|chose|went for|turned out for)\b")
_CUT = Hinted(r"[;\u2014] | - |--")
_SOURCE_AFTER = Hinted(r"[^.;]{0,60}\b(?:according to|in (?:an?|the|that|this) [^.;]{0,60}(?:poll|survey))\b")
_EVENT = re.compile(
    r"\b(?:elections?|by-?elections?|primar(?:y|ies)|caucus(?:es)?|referendums?|plebiscite|run-?offs?|ballots?|contests?)\b"
)
_COUNTED = Hinted(
    r"\b(?:precincts?|polling stations|wards (?:counted|reporting)|(?:votes?|ballots) (?:counted|tallied|cast)|ballots (?:returned|received)|(?:of )?the votes? in\b(?! (?:the|this|a|our) (?:[a-z]+ )?(?:poll|survey))|"
    r"(?:counted|reporting)\b(?= (?:as|by|in|so|,))|(?:final|official|preliminary|provisional|certified|partial|early) (?:election )?(?:results?|count|tally|returns|totals?)|"
    r"results? (?:from|showed|show|show(?:ed|s|ing))|recount|returns\b|turnout\b(?! (?:at|of) \d+(?:%| ?per ?cent)? and )(?!,? (?:models?|scenarios?|assumptions?|filters?|weight\w*))|first[- ]preference votes?|two-party vote|electoral college|(?<!\d )electoral votes|"
    r"\b(?:\d[\d,]*|million|thousand)[- ]vote (?:edge|lead|margin|majority|victory|win|cushion|advantage)|vote count|the count\b)"
)
_VICTORY = Hinted(
    r"[ -](?:points? |percent(?:age)?(?: points?)? |% )?(?:victory|margins? of (?:victory|defeat)|win\b|loss\b|defeat|landslide|blowout|rout\b|drubbing|thrashing|majority (?:in|at) (?:the|last))"
)
# "a 5-point Labour win"
_THEIR_WIN = Hinted(r" (?:[a-z.'-]+ ){1,2}(?:victory|win|loss|defeat|landslide|blowout|rout|drubbing|thrashing)\b")
_PROJECTED = Hinted(
    r"\b(?:on track to|on course to|projected|poised to|set to (?:win|lose)|destined to|likely to|likely (?:be|win|lose|beat)|will likely)\b"
)
# A poll as the source of what is said, so that a past verb only tells what the poll found.
_SOURCE = Hinted(
    r"\b(?:according to (?:an?|the|its|this)? ?[^.;]{0,50}(?:poll|survey)|(?:polls?|surveys?|respondents) [^.;]{0,40}?(?:found|finds?|showed|shows?|show|gave|gives?|had|has|have|put|suggest\w*|indicat\w*)|"
    r"in (?:an?|the|that|this|its|another) [^.;]{0,40}(?:poll|survey))\b"
)
# Behind these another place or another thing is told of: a poll named before is not its source.
_NEW_SCENE = Hinted(r"\b(?:where|while|whereas|but|although|though)\b")
EXIT = Hinted(r"\b(?:exit|entrance|entry)[ -]?poll")


def asked_at_the_exit(low: str) -> bool:
    """Whether a text reports an exit poll, which tells who voted as well as how."""
    return EXIT.pattern.search(low) is not None


# How far behind an exit poll what is said of groups is still its, in characters: three sentences or so.
_STILL = 350


_OF_THOSE = re.compile(r" of (?:those|these|such|them)\b")


def _told_at_the_exit(low: str, s: Sentence, group: str | None, end: int) -> bool:
    """Whether an exit poll told just before, or here, says how a group voted, which no count does."""
    people = (group not in (None, "all") and not _WHERE.search(str(group))) or _OF_THOSE.match(low, end) is not None
    return people and EXIT.pattern.search(low, max(0, s.start - _STILL), s.end) is not None


OF_VOTE = Hinted(r" of (?:the |all |all the )?(?:[a-z-]+ ){0,2}(?:votes?|ballots)\b")
MADE = (
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


# Parties are told apart in early voting by who is registered with them: "Democrats lead the early vote 46-37".
_EARLY = Hinted(r"\b(?:early|absentee|mail(?:ed|-in)?)[ -](?:vot(?:e|es|ing)|ballots?|returns|totals)\b")
_SIDES = frozenset(("Democrats", "Republicans"))


def _headed(s: Sentence, low: str) -> str:
    """What stands before a sentence that a colon ties to it: "small edges in the early totals: they lead by 2 points"."""
    before = low[max(0, s.start - 150) : s.start].rstrip()
    return before if before.endswith(":") else ""


# "ran 13 points better with women": how somebody did, where no poll is named
_RAN = Hinted(rf"\bran (?:(?:an?|{HEDGE}) )*$")
_BETTER = re.compile(r"[- ](?:percentage[- ])?(?:points? )?(?:better|worse|ahead|behind|stronger|weaker)\b")
# "Her margin of victory was never below 12 points; she was ahead in four towns by 25"
_VICTORY_TOLD = Hinted(r"\bmargins? of (?:victory|defeat)\b")
# "took all the delegates with a third of the vote", "won the election, which she did with 43 percent of the white vote"
_SEATS_WITH = Hinted(
    rf"\b(?:delegates?|seats?|electoral votes)\b[^.;:,]{{0,30}} with (?:(?:an?|mere|as little as|{HEDGE}) )*$"
)
_WON_WITH = Hinted(
    rf"\b(?:won|lost|elected|re-?elected|victory|defeat)\b[^.;:]{{0,110}} (?:with|after (?:getting|winning|taking)) (?:(?:an?|mere|{HEDGE}) )*$"
)


def _how_they_did(s: Sentence, b: Bound, low: str, start: int, end: int) -> str | None:
    """Whether the whole sentence before a figure tells how somebody did in a vote; no poll is named in it."""
    before, after = low[s.start : start], low[end : end + 60]
    if b.kind == "margin":
        if _RAN.search(s, before) and _BETTER.match(after):
            return "a past result"
        return "a victory" if _VICTORY_TOLD.search(s, before) else None
    if not OF_VOTE.match(s, after) or WOULD.search(before):
        return None
    won = _SEATS_WITH.search(s, before) or (_WON_WITH.search(s, before) and _PAST.search(before))
    return "a past result" if won else None


_COUNTING = (
    "precincts", "votes counted", "ballots counted", "percent reporting", "% reporting", "conceded", "concession", "election night", "returns", "recount",
    "final results", "votes cast", "victory speech", "topped the poll", "spoilt", "spoiled ballots", "returning officer",
    "votes polled", "election commission", "electoral commission said", "turnout was", "of ballots",
)  # fmt: skip
_TOLD_COUNTING = Hint(_COUNTING)
# "salvaged her seat by 3 points": what was held or taken is a place, by whatever verb of the past.
_PLACE_HELD = Hinted(
    rf"\b(?:[a-z]+ed|held|kept|took|won|lost|clung) (?:back |on to |onto )?(?:his|her|its|their|the|that|a) (?:[a-z'.-]+ ){{0,4}}(?:seats?|states?|districts?|count(?:y|ies)|ridings?|constituenc(?:y|ies)|wards?|boroughs?|provinces?)\b[^.;:,]{{0,60}} by (?:(?:a|an|mere|{HEDGE}) ){{0,3}}$"
)
# What is told of a vote that is over, in any country: who counts, what was counted, who was elected.
_OVER = (
    "electoral commission", "election commission", "electoral court", "electoral tribunal", "election authorit", "electoral authorit",
    "elections department", "returning officer", "official results", "provisional results", "preliminary results", "partial results",
    "final results", "final count", "vote count", "votes counted", "ballots counted", "of the ballots", "votes cast", "votes polled", "turnout",
    "abstention", "first preference", "first-preference", "president-elect", "re-elected", "re-election", "by-election", "conceded",
    "declared the winner", "declared winner", "landslide", "was defeated", "defeated", " votes,", "seats",
)  # fmt: skip


def counting(lower: str, found: Sequence[Sentence], polls: int = 2) -> bool:
    """Whether a document tells how a vote is being counted, or was; ``polls`` sentences of it name a poll."""
    if polls < 2 and sum(word in lower for word in _OVER) >= 4:
        return True
    if not any(s.may & _TOLD_COUNTING.bit for s in found):
        return False
    return sum(min(2, lower.count(word)) for word in _COUNTING) >= 3


_SUPPORT_FROM = (" support of ", " support among ", " support from ")
_WHERE = re.compile(
    r"\b(?:count(?:y|ies)|suburb|cit(?:y|ies)|rural|urban|states?|districts?|towns?|precincts?|regions?)"
)


def result(v: View, k: int, b: Bound, named: bool, night: bool) -> str | None:
    """Why a figure is how a contest ended, not what a poll found; ``None`` where nothing says so."""
    s, f, low = v.sentence, v.figure(k), v.document.lower
    made = b.rule.startswith(MADE)
    if b.kind == "change":
        if named:
            return None
    elif not made and not (s.may & OF_VOTE.bit and b.rule.startswith("share.phrase")):
        return None
    if b.rule in _NO_CONTEST or EXIT.search(s, low, s.start, s.end) or _told_at_the_exit(low, s, b.group, f.end):
        return None
    before = low[max(s.start, f.start - 150) : f.start]
    cut = _CUT.last(s, before)
    if cut:
        before = before[cut.end() :]
    after = past_cut(low[f.end : min(s.end, f.end + 90)])
    if b.kind == "change":
        return "a past result" if _LOST_BY.search(before) else None
    if not named and (did := _how_they_did(s, b, low, f.start, f.end)) is not None:
        return did
    if not (made or OF_VOTE.match(s, after)) or (b.rule == "share.support_name" and after.startswith(_SUPPORT_FROM)):
        return None
    if (won := _voted_then(s, b, before, after, low, named)) is not None:
        return won
    if _VICTORY.match(s, after) or (f.unit == "points" and _THEIR_WIN.match(s, after)):
        return "a victory"
    if "," in before or "(" in before:
        before = _ASIDE.sub(",", before)
    near = before + after.split(";")[0]
    counted = _COUNTED.search(s, near) or _COUNTED.pattern.search(_headed(s, low))
    if counted is None and not named and b.answer in _SIDES:
        counted = _EARLY.search(s, low, s.start, s.end) or _EARLY.pattern.search(_headed(s, low))
    at_the_exit = counted is not None and counted.group().endswith("results") and asked_at_the_exit(low)
    if counted is not None and not at_the_exit:
        polled = named and (_SOURCE.search(s, before) or _SOURCE_AFTER.match(s, after))
        if not polled:
            return "votes being counted"
    if b.kind == "margin" and not named and _PLACE_HELD.search(s, before):
        return "a past result"
    if b.rule == "vote.standing" and _PAST.search(near) is None:
        return None  # "has lost ground and languishes on 3": who is at a level now lost no contest
    if k and v.bound[k - 1] is not None and _THOUGHT_WON.match(low, v.figure(k - 1).end, f.start):
        return None  # "62% felt Doe won, compared to 27% for Roe": what they say
    return _won_or_lost(s, b, before, after, named, night)


# Who people say has won.
_THOUGHT_WON = re.compile(
    r"(?: of [^,;:.()]{2,40}?)? (?:say|said|says|think|thought|feel|felt|believe|believed|agree|agreed|declared|judged) (?:that )?[^,;:.()]{2,40}? (?:won|lost|had won|had lost|came out ahead|prevailed)\b[^;:.]*$"
)


def past_cut(after: str) -> str:
    """What stands behind a number up to a dash or semicolon, behind which another thing is told: "11 per cent - half what it was in May"."""
    cut = _CUT.pattern.search(after)
    return after[: cut.start()] if cut else after


# "the split went the other way", "have lost two, falling to 24 per cent": what went or was lost is no contest
_NO_CONTEST = ("pair.other_way", "vote.moved")


def _voted_then(s: Sentence, b: Bound, before: str, after: str, low: str, named: bool) -> str | None:
    """Whether people voted so at a time that is past, as the words of a share of the vote tell."""
    told = named and votes_told.polled_here(before, after)
    if b.rule == "share.of_vote" and not told and _PAST.search(before + after) and not WOULD.search(before):
        return "a past result"
    dated = b.rule == "share.vote" and not named and (_YEAR.search(before) or _THAT_YEAR.search(after))
    if dated and _DID_VOTE.match(s, after) and not EXIT.pattern.search(low, max(0, s.start - _STILL), s.end):
        return "a past vote"
    if OF_VOTE.match(s, after) and _PAST.search(votes_told.clause(after)[:60]) and not WOULD.search(before):
        return "a past result"
    return None


def _won_or_lost(s: Sentence, b: Bound, before: str, after: str, named: bool, night: bool) -> str | None:
    """What the verb of winning or losing before a figure tells."""
    near = before + after.split(";")[0]
    last = _LAST.last(s, before)
    if last is None or last.group("polled"):
        return "a projection" if night and _PROJECTED.search(s, before) else None
    if _AHEAD.search(before, max(0, last.start() - 24), last.start()):
        return None
    if _THEY_SAY.search(before, max(0, last.start() - 60), last.start()):
        return None
    past = _PAST.search(near) is not None
    scene = _NEW_SCENE.last(s, before[: last.start()])
    if not past and _SOURCE.search(s, before, scene.end() if scene else 0, last.start()):
        return None
    if last.group("won"):
        people = b.group not in (None, "all", "<them>") and not _WHERE.search(str(b.group))
        if people and not past and b.rule.startswith(("vote.", "share.vote", "pair")):
            return None  # "she won women": no count tells how a group voted, a survey does
        return "a past result" if past or not (named and _SOURCE_AFTER.match(s, after)) else None
    if past and (not b.rule.startswith("margin") or _THAT_YEAR.search(after)) and (_EVENT.search(near) or not named):
        return "a past result"
    return None


# Told of an election that is over, by whatever verb: "2.6 percent at the last assembly election", "at the election itself the margin was".
_ELECTION = (
    r"(?:at|in|since|before|after) (?:the |its |their |that |his |her |an? )?(?:(?:(?:[a-z]+ )?(?:last|previous|same|most recent)|(?:19|20)\d\d|[a-z]+'s) (?:[a-z-]+ ){0,3}|(?=[a-z]+ itself))"
    r"(?:by-?)?(?:elections?|referendum|primar(?:y|ies)|plebiscites?|run-?off)(?: itself| day| night)?\b"
)
_AT_ELECTION = quick(rf"[^.;:\d\u2014]{{0,60}}?\b{_ELECTION}|[^.;:\d]{{0,24}} in (?:19|20)\d\d(?=[.;,)]|$)")
_ELECTION_BEFORE = quick(rf"\b{_ELECTION}[^.;:,)\d]{{0,60}}$")
_ASKED_OF_IT = quick(
    r"\b(?:voters|voted|backed|backers|supporters|those|who|would|say|said|saying|poll|polls|polled|survey|surveys|respondents|intend|plan|rating|ratings|approv\w+|prefer\w*|favou?r\w*|down from|up from)\b"
)


def at_an_election(b: Bound, before: str, after: str) -> bool:
    """Whether a share was won at an election that is over, which the same clause names."""
    if not b.rule.startswith(MADE) or b.kind != "share" or b.group not in (None, "all"):
        return False
    ahead = _AT_ELECTION.match(after)
    behind = _ELECTION_BEFORE.search(before) if ahead is None else None
    told = ahead.group() if ahead else behind.group() if behind else ""
    if not told or _ASKED_OF_IT.search(told):
        return False
    if ahead is not None and "election" not in told and not (_PAST_VERB.search(before) or _SHARE_WAS.search(before)):
        return False
    return not _ASKED_OF_IT.search(before[-40:]) if ahead else True


# Verbs that tell what somebody got where votes were counted.
_GOT = r"\b(?:took|taken|won|received|polled|secured|garnered|captured|scored|earned|gained|attracted|managed|achieved|recorded|drew|got|had)"
_VOTE_HELD = r"(?:by-?elections?|elections?|referendums?|primar(?:y|ies)|plebiscites?|run-?offs?|polling day|(?:first|second) rounds?)"
# Behind a share, in a clause of its own, the vote in which somebody won it: "the 56 percent she took in 2018".
_WON_THEN = Hinted(
    r"(?: of the (?:[a-z-]+ )?votes?)? (?:"
    rf"(?!of |who )(?:that |which |with which )?(?!voted|say)(?:[a-z'.-]+ ){{1,4}}?{_GOT}[^.;:,()\d]{{0,30}}"
    rf" (?:(?:at|in|on) (?:[a-z0-9'-]+ ){{0,5}}{_VOTE_HELD}|last time|(?:back )?in (?:19|20)\d\d(?! (?:poll|survey)))"
    r"|(?:that|which) (?:had |once |first )?(?:swept|carried|brought|returned|propelled|lifted|put) (?:[a-z'-]+ ){1,4}(?:in|to|into|back)\b"
    r"|(?:with which )?(?:[a-z'.-]+ ){1,3}(?:was|were|got) (?:re-?)?elected)"
)
# Before a share, a vote held on a day that is named, and then who got what: "In April's first round he got".
_HELD_THEN = Hinted(
    r"\b(?:at|in|since|after|on) (?:the |its |their |that |his |her )?(?:(?:[a-z0-9-]+ ){0,2}(?:[a-z]+'s|last|previous|(?:19|20)\d\d) (?:[a-z-]+ ){0,2}"
    rf"{_VOTE_HELD}|(?:[a-z-]+ ){{0,2}}{_VOTE_HELD} (?:(?:held |back )?(?:in|last|on) (?:(?:{MONTH_NAMES})|(?:19|20)\d\d|[a-z]+day|year|month|week|{SEASON_NAMES})))\b"
    rf"[^.;:]{{0,70}}\b{_GOT} (?:[a-z]+ ){{0,3}}$"
)
# "the primary, in which she took": the vote itself, whatever poll its sentence tells.
_IN_WHICH = Hinted(
    rf"\b(?:{_VOTE_HELD}|contests?|races?),? (?:in|at|on) which (?:[a-z.'-]+,? ){{1,12}}?{_GOT} (?:(?:a|mere|{HEDGE}) ){{0,3}}$"
)
# "84 percent backing in a strike ballot"
_AT_BALLOT = Hinted(
    r" (?:[a-z'-]+ ){0,5}in (?:an?|the|its|their|last [a-z]+'s) (?:[a-z-]+ )?(?:ballot|referendum|plebiscite)\b"
)
# A measure that passed or did not, and with what: "went down with 58 percent opposed".
_DECIDED = Hinted(
    r"\b(?:passed|failed|went down|was (?:defeated|rejected|approved|adopted|ratified)|were (?:defeated|rejected|approved)|turned (?:it |them )?down|voted (?:it |them )?down|squeaked (?:through|by|home)|sailed through|carried|lost|died)\b"
    rf"[^.;:,]{{0,70}} with (?:(?:{HEDGE}) ){{0,2}}$"
    rf"|\bpassage of [^.;,]{{1,40}} with (?:the )?(?:support|backing|approval) of (?:(?:{HEDGE}) )?$"
    rf"|\bvoted (?:for [^.;:,]{{1,40}}|yes|no|leave|remain), (?:as did|like|along with) (?:(?:{HEDGE}) )?$"
)
_OF_POLLS = re.compile(
    r"\b(?:polls?|polled (?:said|found)|pollsters?|surveys?|surveyed|respondents|would|if|say|says|said they|among|asked)\b"
)


# "approved by a razor-thin 51% majority last year"
_CARRIED_BY = Hinted(
    r"\b(?:approved|passed|adopted|ratified|rejected|defeated|enacted|re-?elected|elected) (?:[a-z]+ ){0,4}by (?:an?|the) (?:[a-z-]+ ){0,3}$"
)
_MAJORITY_THEN = re.compile(
    rf"(?:%| ?percent)?[ -](?:[a-z]+ )?(?:majority|margin|vote)\b[^.;,]{{0,24}}?(?:last (?:year|month|week|{SEASON_NAMES}|[a-z]+day)|in (?:19|20)\d\d|in (?:{MONTH_NAMES})|\bago|earlier this)\b"
)


def decided(s: Sentence, before: str, after: str, named: bool) -> bool:
    """Whether a share is what a vote that is over gave, by the clause around it, whatever stands in the rest of its sentence."""
    then = _WON_THEN.match(s, after)
    if then is not None:
        return not _OF_POLLS.search(then.group())
    if _IN_WHICH.search(s, before) or (_CARRIED_BY.search(s, before) and _MAJORITY_THEN.match(after)):
        return True
    ballot = _AT_BALLOT.match(s, after)
    if ballot is not None and not named and not _OF_POLLS.search(before[-60:] + ballot.group()):
        return True
    if votes_told.on_the_day(s, before):
        return True
    if named:
        return False
    if votes_told.cast(s, before, after):
        return True
    held = _HELD_THEN.search(s, before) or _DECIDED.search(s, before)
    return held is not None and not _OF_POLLS.search(held.group())


# "its vote share was"
_SHARE_WAS = re.compile(
    r"\b(?:votes?|vote share|share of (?:the )?(?:[a-z-]+ )?votes?) (?:was|were|stood at|came to|reached) (?:just |only |about )*$"
)
# A finite verb of the past right before a share: "brought home", "ended up with".
_PAST_VERB = re.compile(
    r"\b(?:[a-z]+ed|brought|won|got|took|came|had|made|held|drew|lost|fell|ran)(?: [a-z]+){0,2} (?:just |only |about )*$"
)


# What a vote "would" give is asked, not counted.
WOULD = re.compile(
    r"\b(?:would|'d|were|was) (?:\w+ ){0,4}(?:take|get|win|receive|garner|draw|have|pick|claim|secure|held|hold|be)\b"
)
