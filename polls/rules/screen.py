"""What is no survey figure: error margins, results, economics, thresholds; and the gate for whole documents."""

from __future__ import annotations

import re
from bisect import bisect_right

from polls.language.alternatives import by_letter
from polls.language.segment import Sentence
from polls.rules.view import Bound, View

CUES = (
    "poll", "survey", "respondent", "approval rating", "gallup", "pew research", "quinnipiac", "rasmussen", "questionnaire", "those asked",
    "ipsos", "yougov", "focus group", "canvass", "researchers found", "study found", "percent of voters", "% of voters", "approve of", "interviewed",
    "likely voters", "registered voters", "margin of error", "cast ballots",
)  # fmt: skip
_FIGURE_HINTS = (
    "%",
    "percent",
    "per cent",
    "pct",
    " in 10",
    "-in-10",
    " in ten",
    " in five",
    " in four",
    " in three",
    "-in-",
    " out of ",
    "half",
    "third",
    "quarter",
    "-point",
    " point ",
    " points",
)


# Two numbers as tables, pairs and lists of sides put them: "52 44", "52 | 44", "52-44", "Doe 50, Roe 48", "D+2".
_NUMBERS = re.compile(r"\d(?: ?[ |\t/-] ?\d\d?(?![\d,/-])|\.?\d?,? (?:and )?[a-z]+ \d\d?[.,;])|\d in \d|[ (d-r][+-]\d")


def gate(lower: str) -> bool:
    """Whether a document may hold a survey figure at all: a survey cue and something like a figure."""
    # plain loops: most texts end here, and a generator would cost more than the search
    for c in CUES:
        if c in lower:
            break
    else:
        return False
    for h in _FIGURE_HINTS:
        if h in lower:
            return True
    return _NUMBERS.search(lower) is not None


_MOE = re.compile(
    r"(?:margins? (?:of|for) (?:sampling |statistical |potential )?error|plus[- ]or[- ]minus|\+/-|\u00b1|sampling error|margin-of-error|error margin|sampling margin|credibility interval|confidence (?:level|interval)|accurate to within|margins? of error)"
)
_MOE_AFTER = re.compile(
    r"^[ -]*(?:points? )?(?:,? ?(?:plus or minus|either way|in either direction|margin of (?:sampling )?error|margin for error|error margin|sampling error|confidence|credibility|level of confidence|certainty|accuracy|19 times))"
)
_ELECTION = re.compile(
    r"\b(?:of the (?:popular |two-party |total |first-preference |primary )?votes?\b|votes? cast|precincts?|ballots? (?:counted|cast)|turnout|turned out|delegates|seats\b|vote share|popular vote|carried the state|won (?:the )?(?:state|district|county|election|primary|re-?election|seat)|electoral (?:college|votes))"
)
ECONOMY = re.compile(
    r"\b(?:"
    + by_letter(
        r"unemployment|jobless|inflation|gdp|gross domestic|interest rates?|tax(?:es)? (?:rate|cut|bracket|increase|hike)s?|tax rate|payroll tax|mortgage|revenue|profits?|sales (?:rose|fell|tax|were)|stocks?|shares? (?:rose|fell|of)|stock market|dow jones|nasdaq|s&p|per capita|exports|imports|tariffs?|budget|spending (?:by|on|cut)|wages?|salary|salaries|premiums?|prices?|annual(?:ly)? rate|growth rate|economy (?:grew|shrank|expanded|contracted)|deficit of|debt|fiscal year|discount|dividend|yield|crime (?:rate|fell|rose)|murders?|homicides?|of gdp|of the (?:budget|economy|total|work ?force|state's|world's|country's|nation's|company|funds|money|cost)|census|carbon|emissions|greenhouse|renewable|electricity|poverty (?:rate|line|level)|fatalit|mortality|infection|infected|vaccine efficacy|effective|efficacy|blood|disease|cases of|patients|enroll(?:ed|ment)|graduation rate|test scores|proficien\w+|reduction|cut(?:ting)? (?:\w+ )?by|below (?:the )?poverty|unemployed|income tax|sales tax|value-added|corporate rate|marginal rate|capital gains|bracket|threshold|alcohol|rainfall|contained|battery|capacity|chance of (?:rain|snow|showers)"
    )
    + r")"
)
_ODDS = re.compile(
    r"\b(?:chances?|probability|likelihood|odds|percent likely|% likely|forecast(?:s|ed|er|ing)? (?:model|gives|gave|that)|betting|bookmakers?|predictit|intrade|prediction market|implied)\b"
)
_THRESHOLD = re.compile(
    r"\b(?:threshold|need(?:s|ed)? (?:at least|to (?:get|win|reach|receive|clear|earn|poll))|required? (?:at least|to)|to qualify|must (?:get|win|receive|reach|poll|have)|necessary|cut-?off|minimum of|\bbar\b|hurdle|would have to|has to average|needs? to average|get to (?=\W|\d)|it takes\b|quotas?\b|(?:will|would|may|might|could) need (?:an?|about|some|perhaps|more|nearly|roughly|over|around)\b|would have won with|(?:polls|surveys) (?:at|of) \d+ (?:percent|%) or (?:more|higher|better|above)|at least \d+ (?:percent|%) (?:in|of|support) (?:at least|four|three|two))\b"
)
_POLLISH = re.compile(
    r"\b(?:"
    + by_letter(
        r"polls?|polled|polling|pollsters?|survey(?:s|ed)?|respondents?|questionnaire|gallup|quinnipiac|pew research|rasmussen|yougov|ipsos|marist|suffolk|monmouth|approval|approve[sd]?|disapprov\w+|favorab\w+|favourab\w+|unfavou?rab\w+|say|said|think|believe|likely voters|registered voters|those (?:polled|surveyed|asked|questioned)|interviewed|margin of error|adults|focus group|sentiment|undecided|opinion|exit polls?"
    )
    + r")\b"
)
POLL_WORD = re.compile(
    r"\b(?:polls?|polled|polling|pollsters?|survey(?:s|ed)?|respondents?|gallup|quinnipiac|pew research|rasmussen|yougov|ipsos|realclearpolitics|real clear politics|rcp|fivethirtyeight|marist|mori|nanos|newspoll|barometer|tracking|tracker|approval ratings?|opinion research|questionnaire|those (?:asked|questioned|interviewed))\b"
)


def _spots(stems: tuple[str, ...], pattern: re.Pattern[str], lower: str) -> list[int]:
    """Where a pattern matches: each stem is looked for first, which is far quicker than the pattern at every letter."""
    out = []
    for stem in stems:
        i = lower.find(stem)
        while i >= 0:
            if pattern.match(lower, i):
                out.append(i)
            i = lower.find(stem, i + 1)
    return out


_POLL_STEMS = (
    "poll", "survey", "respondent", "gallup", "quinnipiac", "pew research", "rasmussen", "yougov", "ipsos", "realclearpolitics",
    "real clear politics", "rcp", "fivethirtyeight", "marist", "mori", "nanos", "newspoll", "barometer", "track", "approval rating",
    "opinion research", "questionnaire", "those asked", "those questioned", "those interviewed",
)  # fmt: skip
_VOTER_STEMS = (
    "likely voters",
    "registered voters",
    "margin of ",
    "credibility interval",
    "exit poll",
    "percentage points",
)


def cues(lower: str, found: list[Sentence]) -> set[int]:
    """The places of the sentences that name a poll (:data:`POLL_WORD`)."""
    starts = [s.start for s in found]
    return {bisect_right(starts, i) - 1 for i in _spots(_POLL_STEMS, POLL_WORD, lower)}


def economic(lower: str, found: list[Sentence]) -> bool:
    """Whether one of some sentences speaks of the economy."""
    return any(ECONOMY.search(lower, s.start, s.end) for s in found)


def refuse(v: View, k: int) -> str | None:
    """Why number ``k`` is no survey figure for its words alone; ``None`` where nothing speaks against it."""
    f = v.figure(k)
    v.figs[k]
    low = v.document.lower
    before = low[max(v.sentence.start, f.start - 110) : f.start]
    after = low[f.end : min(v.sentence.end, f.end + 90)]
    near = before[-75:]
    errors = list(_MOE.finditer(near))
    if errors and not re.search(
        r"[;(]|\b(?:while|showed|found|shows|finds|had|leads?|said|with \w+ (?:at|leading))\b", near[errors[-1].end() :]
    ):
        return "margin of error"
    if _MOE_AFTER.match(after) or re.match(r"^[ -]*(?:percentage[ -])?points? (?:margin of error|error)", after):
        return "margin of error"
    if re.search(r"(?:\+/-|\u00b1|plus or minus|plus-or-minus|\+ or -) ?$", before):
        return "margin of error"
    if re.match(r"[ -]*(?:confidence|certain that|level of confidence)", after) or re.search(
        r"confidence (?:level|interval)[^.]{0,20}$", near
    ):
        return "confidence level"
    if re.match(
        r"(?: ?[-\u2013] ?\d+)? (?:gop |republican |democratic |party )?(?:majority|edge|advantage|control|margin)? ?(?:in|of) the (?:u\.s\. )?(?:senate|house|chamber|assembly|legislature|parliament)\b",
        after,
    ):
        return "seats"
    if f.unit == "bare":
        if low[f.start : f.end] == "one" and not re.search(
            r"\b(?:by|at|up|down|of|to|from|just|only|with|is|was|and|than|lead|between|or) $", before
        ):
            return "a pronoun"
        return None
    if re.search(r"[$\u00a3\u20ac]\s?$", before):
        return "money"
    if f.unit == "fraction" and re.match(
        r" (?:of )?(?:what|that of|the (?:number|size|rate|level|amount) (?:of|it|as|that))\b", after
    ):
        return "a multiple"
    if re.match(
        r"(?: ?(?:%|percent|per cent))? of (?:the |all )?(?:\w+ ){0,3}(?:electorate|votes?|ballots|turnout)\b", after
    ) and _MADE_UP.search(near):
        return "make-up of the electorate"
    clause = near[-45:] + " # " + after[:45]
    if _ODDS.search(after[:28]) or re.search(
        r"\b(?:chances?|probability|likelihood|odds) (?:of|at|is|was|are|were|that)\b[^.,;]{0,25}$", near
    ):
        return "odds"
    if _RATES.search(low, v.sentence.start, v.sentence.end) and re.search(r"\brates?\b[^.;]{0,50}$", near):
        return "interest rate"
    if before.endswith("say, "):
        return "for instance"
    if _QUALIFIES.match(after):
        return "threshold"
    if _THRESHOLD.search(clause) and not re.search(r"\b(?:say|said|think|believe)\b", after[:25]):
        return "threshold"
    return None


_RATES = re.compile(
    r"\b(?:federal reserve|the fed\b|central bank|bank of england|interest rates?|mortgage rates?|base rate|benchmark)"
)
_QUALIFIES = re.compile(
    r"(?: support)?(?: or (?:more|higher|better))? in (?:at least )?(?:two|three|four|five|\d) (?:\S+ )?(?:qualifying|national|approved|early|different|separate|polls|surveys)"
)
_TURNOUT = re.compile(
    r"(?: \S+){0,6}? (?:went to the polls|turned out|cast (?:a |their )?(?:ballots?|votes?)|voted) (?:in (?:the )?(?:19|20)\d\d|in (?:the )?(?:last|previous))"
)
_MADE_UP = re.compile(
    r"\b(?:ma[dk]e|making|makes) up|account(?:s|ed|ing)? for|compris\w+|represent(?:s|ed|ing)?|increased|decreased|grew|shr[aiu]nk\w*\b"
)
_WON = re.compile(
    r"\b(?:won|winning|carried|lost|beat|defeated|outpolled|captured|finished)\b[^;]{0,80}(?:\bin (?:the )?(?:19|20)\d\d\b|(?:19|20)\d\d|years ago|last (?:election|time)|\bthe (?:vote|state|election|district|primary|county)\b|november|election)|\b(?:19|20)\d\d\b[^;]{0,40}\b(?:won|carried|lost|beat|defeated)\b|precincts|finished (?:second|third|fourth|fifth|sixth|seventh|eighth)|of the vote counted|votes counted"
)
_COUNTED = re.compile(
    r"\b(?:precincts|(?:votes|ballots) (?:counted|tallied|cast)|of the vote (?:counted|in\b(?! (?:the|this|a|our) (?:[a-z]+ )?(?:poll|survey)))|reporting results)\b"
)
_OPINION = re.compile(
    r"\b(?:expect|want|prefer|consider|trust|hope|fear|plan to|favor|favour|like|dislike|rate|view|see|blame|intend|predict|worried|concerned|satisfied|optimistic|confident|aware|heard|would|should|approve|feel|felt)\w*\b"
)
_LINKED = re.compile(
    r"\b(?:compared|versus|vs|while|and|but|than|including|among|or|another|only|just|it was|it is|was|were)\b|[(;-]|, ?$"
)

_VOTER_WORD = re.compile(
    r"\b(?:likely|registered) voters\b|\bmargin of (?:sampling )?error\b|\bcredibility interval\b|\bexit polls?\b|\bpercentage points\b"
)


def _percents(lower: str) -> int:
    """How many percentages are written in figures with a sign, or with the word."""
    count = lower.count("percent") + lower.count("per cent")
    i = lower.find("%", 1)
    while i > 0:
        count += lower[i - 1].isdecimal()
        i = lower.find("%", i + 1)
    return count


def prior(lower: str, pollsters: int = 0) -> float:
    """How much a document is about surveys: the more poll words and pollsters beside its percentages, the sooner a figure counts."""
    named = len(_spots(_POLL_STEMS, POLL_WORD, lower))
    cues = named + pollsters + len(_spots(_VOTER_STEMS, _VOTER_WORD, lower))
    figures = max(3, _percents(lower))
    share = cues / figures
    return 2.4 if cues >= 3 and share >= 0.3 else 1.5 if cues >= 3 and share >= 0.15 else 0.7 if cues >= 2 else 0.0


def weight(
    v: View, k: int, b: Bound, cue_distance: int, after_accepted: int, share: float = 0.0
) -> tuple[float, list[str]]:
    """How strongly a bound figure looks like a survey figure, with the reasons.

    ``cue_distance``: sentences back to the nearest that names a poll (0: this one; 99: none before);
    ``after_accepted``: sentences since the last accepted figure (99: none); ``share``: the document's :func:`prior`.
    """
    f = v.figure(k)
    why: list[str] = []
    w = share
    low = v.document.lower
    # the figure's own clause
    i, j = v.lo[k], v.hi[k]
    start = v.items[i].start if i < len(v.items) else f.start
    end = v.items[j - 1].end if j - 1 >= 0 and j > i else f.end
    start, end = min(start, f.start), max(end, f.end)
    clause = low[max(start, f.start - 120) : min(end, f.end + 130)]
    whole = low[v.sentence.start : v.sentence.end]
    exit_poll = "exit poll" in whole
    if cue_distance == 0:
        w += 2.5
        why.append("poll named here")
    elif cue_distance <= 2:
        w += 1.2
        why.append("poll named shortly before")
    elif cue_distance <= 6:
        w += 0.5
    if after_accepted <= 1:
        w += 1.2
        why.append("next to a survey figure")
    elif after_accepted <= 3:
        w += 0.6
    r = b.rule
    if r.startswith(
        (
            "share.canonical",
            "share.quote",
            "share.yes_no",
            "share.view",
            "share.rating",
            "share.noun",
            "share.vote",
            "share.adjective",
            "share.passive",
            "share.against",
            "share.did",
            "share.said_same",
            "share.before",
            "label.answer",
            "label.name",
            "wave.measured",
        )
    ):
        w += 1.5
        why.append("answer word")
    elif r.startswith(("share.named", "share.rated", "share.listed")):
        w += 0.8
    elif r.startswith("share.phrase"):
        verb = v.tags[v.figs[k] + 1 : v.hi[k]]
        w += 1.2 if "S" in verb else 0.2
        if (
            "S" not in verb
            and cue_distance > 1
            and after_accepted > 0
            and not POLL_WORD.search(whole)
            and not _OPINION.search(low, f.end, min(f.end + 60, v.sentence.end))
        ):
            w -= 1.4
            why.append("no word of a survey")
    elif r == "pair.same" and share < 2 and cue_distance > 2 and not POLL_WORD.search(whole) and b.group is None:
        w -= 1.5
        why.append("a pair with nothing of its own")
    elif r.startswith(
        (
            "pair.lead",
            "pair.answer",
            "pair.favor",
            "pair.more",
            "pair.statement",
            "pair.both",
            "margin.net",
            "margin.lead",
            "pair.names",
        )
    ):
        w += 1.2
    elif r.startswith("bracket.") and r != "bracket.repeat":
        w += 0.8
    elif r.startswith(("vote.", "bracket.name", "share.support_name", "share.rating_name")):
        w += 0.6
    if r == "share.same" and b.group is None and not _LINKED.search(low[max(v.sentence.start, f.start - 26) : f.start]):
        w -= 1.8
        why.append("nothing of its own")
    if f.value >= 100 or (f.value == 0 and f.unit != "percent"):
        w -= 2.0
    if r == "share.same" and b.group in (None, "all") and ECONOMY.search(whole):
        w -= 2.0
        why.append("the economy in its sentence")
    if r.startswith(("vote.", "pair", "margin")) and _COUNTED.search(whole) and not exit_poll:
        w -= 4.0
        why.append("votes being counted")
    if b.group is not None and b.group != "<them>":
        w += 0.8 if b.group != "all" else 0.4
        why.append("group")
    if _POLLISH.search(clause):
        w += 0.8
        why.append("survey words")
    if (
        ECONOMY.search(clause)
        and not _OPINION.search(low, f.end, min(f.end + 24, v.sentence.end))
        and not re.search(
            r"\b(?:say|said|think|believe|approve|disapprove|support|oppose|favor|favour|respondents|polled|surveyed|named?|cited?|mentioned)\b",
            clause,
        )
    ):
        weak = r in ("share.same", "list.at") or r.startswith(
            ("vote.", "margin.change", "share.phrase", "label", "bracket.repeat")
        )
        w -= 2.6 if weak or share < 1 else 0.8
        why.append("economy or official figures")
    if _ELECTION.search(clause) and not exit_poll:
        if cue_distance == 0 and re.search(r"\b(?:poll|survey)", whole):
            w -= 0.6
        else:
            w -= 2.2
        why.append("election result")
    if re.search(
        r"\bin (?:the )?(?:19\d\d|20\d\d)(?: (?:presidential|general|primary|midterm))? ?(?:election|race|primary|contest|vote)\b",
        clause,
    ) and re.search(r"\b(?:won|lost|carried|received|beat|defeated|got|took|vote)\b", clause):
        w -= 2.0
    if (
        _WON.search(
            whole if r.startswith("pair") or (r.startswith("margin") and not POLL_WORD.search(whole)) else clause
        )
        and (r == "share.of_vote" or not r.startswith("share."))
        and not exit_poll
        and not (cue_distance == 0 and r.startswith("pair.lead"))
    ):
        w -= 2.6 if POLL_WORD.search(whole) else 4.0
        why.append("a past result")
    if re.search(r"\b(?:exit polls?)\b", whole):
        w += 1.0
    if r.startswith("share.phrase") and _TURNOUT.match(low, f.end) and not exit_poll:
        w -= 3.0
        why.append("turnout")
    if f.unit == "points" and b.kind == "change":
        w -= 0.2
    return w, why
