"""How much a document is about surveys: the words that name a poll, what is asked and reported, other things counted in percent."""

from __future__ import annotations

import re

from polls.language.alternatives import one_of
from polls.language.hints import Hinted
from polls.language.numbers import TWO_TO_TEN
from polls.language.segment import Sentence
from polls.lexicon.loader import load
from polls.rules.foreign import ECONOMY, POLL_WORD

_PEOPLE = (
    *load("groups")["roles"]["of"], *load("groups")["base"], "parents", "owners", "women", "men", "homeowners", "households", "millennials", "professionals", "leaders", "landlords", "tenants", "retailers", "savers", "smes", "directors", "buyers", "staff",
)  # fmt: skip
_MINDED = (
    r"(?:say|said|says|think|thinks|thought|believed?|feel|felt|admit(?:s|ted)?|agreed?|claim(?:s|ed)?|report(?:ed)?|cite[ds]?|confess(?:ed)?|answered|would|plan|intend|expect|want|prefer|hope|fear|worry|worried|concerned|confident|willing|planning|choosing|consider(?:ing|ed)?"
    r"|never|always|often|regularly|sometimes|rarely|usually|don't|do not|can't|cannot|know|like|love|hate|enjoy|trust|noted)\b"
)
_MIND = re.compile(rf"[^.;:?]{{0,40}}? {_MINDED}")
# "28 per cent consider it", whoever they are
_SHARE_MINDED = Hinted(rf"(?:\d%|per ?cent) (?:of (?:[a-z'-]+ ){{1,5}}?)?(?:also |even |now |still )?{_MINDED}")

# Surveys of a statistics office, which ask nobody's opinion; the place and the time in which people vote; a count's first.
_OFFICIAL = re.compile(
    r"(?:labou?r[ -]force|employment|payrolls?|households?|establishment|geological|community|crime|land|retail|housing|current population) \Z"
)
_STATION = re.compile(
    r"(?:\bat the|\b(?:go|goes|going|went|gone|head\w*|return\w*|flock\w*|back|turn\w* out|troop\w*) (?:back )?to the) \Z"
)
_HEADED = re.compile(r"\b(?:top(?:s|ped|ping)?|head(?:s|ed|ing)?) the \Z")
_HOURS = re.compile(r"polls(?: will| have| had| are(?: due to)?)? (?:re-?)?(?:open|clos)")
_VOTING = re.compile(
    r"polling[ -](?:stations?|places?|booths?|days?|units?|cent(?:re|er)s?|districts?|hours|agents?|officers?|officials?)\b"
    r"|polling (?:(?:in|for|at|across) [^.;,]{1,40}? )?(?:was held|were held|is (?:being )?held|will be held|took place|takes place|began|begins|opened|opens|closed|closes|ended|ends|got under ?way)\b"
)


def poll_words(lower: str, found: list[Sentence]) -> list[tuple[int, int]]:
    """Each word that names a poll (:data:`POLL_WORD`): its sentence and its place."""
    return [
        (s.index, m.start())
        for s in POLL_WORD.among(found)
        for m in POLL_WORD.each(s, lower)
        if not _official(lower, m.start())
    ]


def cues(words: list[tuple[int, int]]) -> set[int]:
    """The sentences that name a poll, by their :func:`poll_words`."""
    return {index for index, _ in words}


def asked(lower: str, found: list[Sentence]) -> list[int]:
    """The sentences that tell how many were asked."""
    return [s.index for s in _ASKED_MANY.among(found) if _ASKED_MANY.search(s, lower, s.start, s.end)]


# What else a survey is called, and who: what is researched of people who have a mind is what they answered.
_RESEARCH = Hinted(
    r"\b(?:[a-z'.-]+\?? (?:research|study|findings)(?= (?:by|from|for|among|into|with|on behalf|commissioned|carried|conducted|undertaken|published|released|(?:also |has |have )?(?:found|finds|shows?|showed|shown|reveal\w*|suggest\w*|indicat\w*|claims?|claimed|says?|said|warns?))\b)"
    r"|(?:according to|in|from)(?: [a-z]+){0,2} (?:research|study),|(?:research|study) (?:by|from|for|commissioned by|carried out by|conducted by) [^.;]{2,50}?(?:,? (?:also |has |have )?(?:found|finds|shows?|showed|shown|reveal\w*|suggest\w*|claims?)\b|[.,])"
    r"|(?:study|research) (?:of|among) (?:[a-z]+ ){0,3}?\d[\d,]{2,}|(?:commissioned|carried out|undertook|conducted) (?:the|this|its own) research)"
)
_SHARE_OF_PEOPLE = Hinted(
    rf"(?:\d%|per ?cent|\b(?:in|of)[ -](?:\d+|{TWO_TO_TEN})|\b(?:half|thirds?|quarters?|fifths?))(?: \([^()]{{1,14}}\))? (?:of )?(?:[a-z'.-]+ ){{0,4}}?(?:{one_of(_PEOPLE)}|[a-z-]{{3,}}(?:ers|ors|ists|ees|ians|men))\b"
)

# A report, or people who were asked, which may be told of without any survey: what those near it say decides.
_REPORT = Hinted(
    r"\b(?:(?:report|analysis|figures)(?:,? (?:published|released|issued|out|compiled|produced|launched)[^.;]{0,30})? (?:by|from) [^.;]{2,60}? (?:found|finds|shows?|showed|reveal\w*|suggest\w*|says|warns)\b"
    r"|according to (?:an?|the|its|new) [^.;,]{2,50}? report\b|report (?:published|released|out) (?:today|yesterday|this|last|on|in) [^.;]{2,50}? (?:found|finds|shows?|showed|reveal\w*|suggest\w*)\b"
    r"|(?:people|respondents|residents|readers|customers|members|staff|employees|parents|adults|drivers|users|participants|visitors|students|owners|listeners|viewers|those) (?:who (?:took part|replied|responded) )?were (?:then |also )?asked (?:if|whether|to (?:rate|indicate|say|name|rank|choose|pick)|about|how|which|what)\b"
    r"|(?:we|it|they) asked (?:our|its|their) (?:[a-z]+ ){0,2}?[a-z]+s (?:whether|if|how|to (?:rate|name|say)|about|what|which)\b)"
)

# How often people do what they do: a register may say that of them, too.
_HOW_OFTEN = ("never", "always", "often", "regularly", "sometimes", "rarely", "usually")


def _tells(mind: re.Match[str] | None) -> bool:
    """Whether words say what people think, and not only what they do how often."""
    return mind is not None and not mind.group().endswith(_HOW_OFTEN)


def reported(lower: str, found: list[Sentence]) -> list[int]:
    """The sentences that tell of a report, or of people asked, behind which shares of people say what they think or do."""
    told = [s.index for s in _REPORT.among(found) if _REPORT.search(s, lower, s.start, s.end)]
    if not told:
        return told
    minded = {s.index for s in _SHARE_MINDED.among(found) if _tells(_SHARE_MINDED.search(s, lower, s.start, s.end))}
    for s in _SHARE_OF_PEOPLE.among(found):
        minded |= {s.index for m in _SHARE_OF_PEOPLE.each(s, lower) if _tells(_MIND.match(lower, m.end()))}
    return [t for t in told if any(t <= q <= t + 2 for q in minded)]


# Of whom studies tell what became of them.
_TREATED = ("patients", "participants", "children", "pupils", "students", "infants", "babies", "volunteers", "men", "women", "people")  # fmt: skip


def researched(lower: str, found: list[Sentence]) -> list[int]:
    """The sentences that name a piece of research, where it tells what shares of people think and mean to do."""
    told = [s.index for s in _RESEARCH.among(found) if _RESEARCH.search(s, lower, s.start, s.end)]
    if not told:
        return told
    shares = [
        (s.index, m.end(), m.group()) for s in _SHARE_OF_PEOPLE.among(found) for m in _SHARE_OF_PEOPLE.each(s, lower)
    ]
    said = sum(len(_SHARE_MINDED.each(s, lower)) for s in _SHARE_MINDED.among(found))
    minded = max(sum(_MIND.match(lower, at) is not None for _, at, _ in shares), said)
    here = [who for q, _, who in shares if q in told]
    if any(q in told and _MIND.match(lower, at) for q, at, _ in shares):
        return told  # "one in six bakers say they nap, according to a study by"
    many = max(len(shares), said)
    enough = many > 1 and minded and (3 * minded >= many or here)
    enough = enough or sum(not who.endswith(_TREATED) for who in here) > 1
    return told if enough else []


def _official(lower: str, i: int) -> bool:
    """Whether the word at ``i`` is no survey of opinion: "labour force survey", "at the polls", "polling stations"."""
    if lower.startswith("survey", i):
        return _OFFICIAL.search(lower, max(0, i - 20), i) is not None
    if not lower.startswith("poll", i):
        return False
    if lower.startswith("polling", i):
        return _VOTING.match(lower, i) is not None
    if lower.startswith("polls", i):
        return _HOURS.match(lower, i) is not None or _STATION.search(lower, max(0, i - 24), i) is not None
    return lower[i + 4 : i + 5] != "e" and _HEADED.search(lower, max(0, i - 14), i) is not None


# What people name when they are asked what matters: then the economy's words are answers.
_ISSUES = Hinted(
    r"\b(?:(?:top|main|biggest|key|most|important|number one|leading|single|greatest|pressing|serious|urgent|chief) (?:[a-z]+ ){0,2}(?:issues?|problems?|concerns?|priorit(?:y|ies)|worr(?:y|ies)|challenges?|threats?)"
    r"|top of mind|(?:issues|problems|concerns|priorities|worries) (?:that|facing|for|named|cited|mentioned)|(?:was|were) (?:named|cited|mentioned|chosen|picked|listed)(?: as| by)|(?:named?|cited?|mentioned|chose|picked?|listed) (?:[a-z]+ ){0,3}as (?:the|their|one of)"
    r"|(?:came|comes|come|ranked|ranks|finished|placed)(?: in)?(?: a [a-z]+)? (?:first|second|third|fourth|fifth|next|last)\b)"
)


def issues(lower: str, found: list[Sentence]) -> bool:
    """Whether one of some sentences tells what people named as what matters."""
    return any(_ISSUES.search(s, lower, s.start, s.end) for s in _ISSUES.among(found))


def economic(lower: str, found: list[Sentence]) -> bool:
    """Whether one of some sentences speaks of the economy."""
    return any(ECONOMY.search(s, lower, s.start, s.end) for s in ECONOMY.among(found))


_VOTER_WORD = Hinted(
    r"\b(?:likely|registered) voters\b|\bmargin of (?:sampling )?error\b|\bcredibility interval\b|\bexit polls?\b|\bpercentage points\b|"
    r"\b(?:vot(?:e|ing) intentions?|fieldwork|two-party[ -]preferred|primary votes?|preferred prime minister|party vote|net (?:favou?rability|approval|satisfaction|trust)|wrong track|job (?:approval|rating))\b|"
    r"(?:%|percent|per cent) (?:dis)?approve"
)

# How a survey was made: who tells this tells its figures.
_MANY_OF = r"(?:more than |about |some |nearly |over |around |just over |almost |roughly |approximately |a (?:total|sample) of |as many as )?[\d,]{3,}(?![\d,.]*(?: million| thousand)? (?:first[- ]preference )?votes\b)"
_METHOD = Hinted(
    r"\b(?:margins? (?:of|for) (?:sampling |statistical )?error|error margin|sampling error|credibility interval|(?:poll|survey) of (?:more than |about |some |nearly )?[\d,]{3,}|"
    rf"sample of [\d,]{{3,}}|(?:interviewed|surveyed|polled|questioned|asked|canvassed|quizzed|sampled|heard from|responses from|interviews with|answers from) {_MANY_OF}|"
    r"\d[\d,]{2,} (?:[a-z'-]+ ){1,8}?(?:questioned|surveyed|polled|canvassed|quizzed|interviewed|responded|took part|participated)|"
    r"[\d,]{3,} (?:[a-z-]+ )?(?:adults|respondents|interviews) (?:were|was|from|between|aged|across|nationwide|by|online)|(?:conducted|carried out|fielded|interviews?|surveys?|polls?)\b[^;%]{0,60} (?:among|of|with) (?:a (?:random |national |representative )?sample of |more than |about |some |nearly )?\d[\d,]{2,} (?:[a-z-]+ ){0,3}(?:adults|respondents|voters|people|residents|citizens))\b"
)
# How many were asked: who tells this has a survey to tell of, by whatever name.
_ASKED_MANY = Hinted(
    rf"\b(?:interviewed|surveyed|polled|questioned|canvassed|quizzed|heard from|responses from) {_MANY_OF} |"
    r"\d[\d,]{2,} (?:[a-z'-]+ ){1,8}?(?:questioned|surveyed|polled|canvassed|quizzed|interviewed)\b"
)

# What a share of people say: who tells this time and again tells of a survey, by whatever name.
_STATED = Hinted(
    r"(?:%|percent|per cent) of (?:[a-z'-]+ ){1,5}?(?:say|said|saying|believed?|think|thought|feel|felt|agreed?|disagreed?|support|oppose|want|prefer|trust|favou?r|(?:dis)?approve)\b"
)


def _percents(lower: str) -> int:
    """How many percentages are written in figures with a sign, or with the word."""
    count = lower.count("percent") + lower.count("per cent")
    i = lower.find("%", 1)
    while i > 0:
        count += lower[i - 1].isdecimal()
        i = lower.find("%", i + 1)
    return count


def prior(lower: str, found: list[Sentence], named: int) -> float:
    """How much a document is about surveys: the more poll words and pollsters (``named``) beside its percentages, the sooner a figure counts."""
    cues = named + sum(len(_VOTER_WORD.each(s, lower)) for s in _VOTER_WORD.among(found))
    cues += min(2, sum(len(_STATED.each(s, lower)) for s in _STATED.among(found)) // 2)
    figures = max(3, _percents(lower))
    share = cues / figures
    told = _METHOD if cues else _ASKED_MANY
    if any(told.search(s, lower, s.start, s.end) for s in told.among(found)):
        cues += 3
        share = max(0.15, cues / figures)  # a long release holds many figures to each word of a poll
    return 2.4 if cues >= 3 and share >= 0.3 else 2.0 if cues >= 3 and share >= 0.15 else 0.7 if cues >= 2 else 0.0
