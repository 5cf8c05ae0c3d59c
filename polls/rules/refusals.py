"""Numbers that their own words rule out: error margins, odds, thresholds, seats, layers, make-up of bodies.

What only speaks against a figure, and is weighed, stands in :mod:`polls.rules.foreign`.
"""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_STEMS
from polls.language.hints import Hinted
from polls.language.quick import quick
from polls.rules.amounts_done import HOW_MUCH, how_much
from polls.rules.by_how_much import COMPARISON, by_how_much, likelier
from polls.rules.forecasts import FORECAST, expected
from polls.rules.foreign import POLL_WORD
from polls.rules.hedges import HEDGE
from polls.rules.make_up import MAKE_UP, make_up
from polls.rules.make_up import goes_on as makes_up_more
from polls.rules.method_numbers import ERRORS, HOW_ASKED, how_asked, of_error
from polls.rules.rhetoric import way_of_speaking
from polls.rules.supposed import SUPPOSED, number_said, supposed, supposed_too
from polls.rules.unasked import unasked
from polls.rules.view import View

# "ACME +1": a share and its change.
_PRICE = re.compile(r"\b[A-Z][A-Z.]{0,5},? \(?$")
_ODDS = Hinted(
    r"\b(?:chances?|probability|likelihood|odds|percent likely|% likely|shot at|forecast(?:s|ed|er|ing)? (?:model|gives|gave|that)|betting|bookmakers?|predictit|intrade|prediction markets?|polymarket|kalshi|implied)\b"
)
_THRESHOLD = Hinted(
    r"\b(?:threshold|need(?:s|ed)? (?:at least|over|more than|above|north of|to (?:get|win|reach|receive|clear|earn|poll))|required? (?:at least|to)|to qualify|must (?:get|win|receive|reach|poll|have(?! [a-z]+ed\b))|(?:must|needs? to|needed to)(?: be)? [a-z]+(?: (?:above|over|past|at least|more than))?(?= +#)|necessary|cut-?off|minimum(?: of)?(?: about)?(?= +#)|(?<!\bat )(?<!\bin )(?:the|that|this|its|their|a (?:high|low|new|higher|lower)) bar\b|\bbar (?:of|is|was|to)\b|hurdle|would have to (?:get|win|reach|receive|clear|earn|poll|exceed|pass|hit|attract|secure|score|average|have)\b|has to average|needs? to average|(?:does not|doesn't|do not|don't|fails? to|failed to) (?:get|win|reach|secure|clear|achieve)(?= +#)|\b(?:a|any|the) (?:vote|score|result|outcome|tally) (?:below|under|above|over|short of)(?= +#)|(?:require|need)s? (?:a |an )(?:[a-z]+ ){1,3}(?:with|of)(?: about)?(?= +#)|(?:the only|no|any|every|each) (?:other )?(?:part(?:y|ies)|candidates?|lists?) [a-z]+ing (?:below|under|above|over|less than|more than|at least)(?= +#)|\b(?:needs?|requires?)(?: [a-z]+){0,3} +#[^.;]{0,40} (?:to (?:get|win|avoid|pass|qualify|reach|advance|be|secure|clinch|form|govern|make|enter|support|approve|vote|become|amend|succeed|take|override|prevail)|for (?:passage|approval|adoption))\b|\bneeds? (?:no less than|not less than|no fewer than|a minimum of|upwards of) +# +[a-z]+|\bneeds? +# +(?:approval|support|majority|super-?majority|of (?:the )?votes?)\b|# +(?:[a-z]+ )?(?:that |which )?(?:it|they|he|she) (?:needs?|requires?)\b|get to (?=\W|\d)|\bit takes (?:[\w%]+ ){0,3} *#[^;.]{0,30}?\b(?:to|plus|votes?)\b|quotas?\b|(?:will|would|may|might|could) need (?:an?|about|some|perhaps|more|nearly|roughly|over|around)\b|would have won with|(?:polls|surveys) (?:at|of|with|above|over) +# +or (?:more|higher|better|above)|needs? (?:\w+ ){1,3}(?:polls|surveys)|at least \d+ (?:percent|%) (?:in|of|support) (?:at least|four|three|two))\b"
)
_RATE = Hinted(r"\brates?\b[^.;]{0,50}$")


# Who gives odds and asks nobody: "prediction markets have her at 79 percent".
_BY_BETTORS = Hinted(
    r"\b(?:(?:prediction|betting|futures) markets?|bookmakers?|bookies|bettors|punters|gamblers|polymarket|kalshi|predictit|intrade|betfair)\b(?:(?!say|said|poll|survey)[^.;(]){0,50}\b(?:at|of|as|is|was|gives?|gave|put|puts|have|has)\b[^.;(]{0,14}$"
)
# "chances of winning … up to 71 percent"; a survey's word in between makes it one of those who think so.
_CHANCES = Hinted(
    r"\b(?:chances?|probability|likelihood|odds) (?:of|at|is|was|are|were|that|for|to|in)\b(?:(?!say|said|think|poll|survey|support|approv)[^.;:(]){0,90}$"
)
_FAVORITE = re.compile(r" (?:[a-z]+ )?(?:favou?rite|underdog)\b(?! of\b)")
_SAY = Hinted(r"(?<!not )(?<!n't )(?<!to )\bsay, (?:\d+ (?:or|to) )?$")
# How the sample was split, not what it answered.
_ASKED = Hinted(
    r"(?: of (?:the |all |them|those)?\S*(?: \S+)?)? (?:were|was|had been) (?:then |also |randomly |instead |first )?(?:asked|shown|given|read|assigned|interviewed|contacted|"
    r"reached|polled|surveyed|sampled|recruited|conducted|completed|weighted)\b"
)
# "Because of rounding the figures come to 99 percent"
_SUMS = Hinted(
    rf"\b(?:figures|numbers|percentages|totals|shares|results|columns|rows|they|answers)\b[^.;:]{{0,30}} (?:comes?|came|adds?|added|sums?|summed|totals?|totall?ed)(?: up)?(?: to)? (?:(?:{HEDGE}) )?$"
)
_OF_TIME = re.compile(
    r" or (?:more|less) of (?:the|their|his|her|its|our) (?:time|working (?:day|week|hours))\b(?! (?:poll|survey))"
)
# "Plus 94 Research"
_CALLED = re.compile(r"(?:Plus|Minus) \d+ [A-Z][a-z]")
# "COVID-19", "mid-40"; "three approved polls".
_GLUED = re.compile(r"[a-z]-$")
# "each led two", "in August (10-15)"
_EACH_WON = Hinted(r"\b(?:each|both) (?:led|leads?|won|wins?|carried|lost|took) $")
_A_DATE = Hinted(rf"\b(?:{MONTH_STEMS})[a-z]*\.? \((?:\d+-)?$")
_COUNTED_THINGS = re.compile(
    r" (?:[a-z-]+ ){0,2}(?:polls|surveys|pollsters|debates|questions|candidates|states|districts|counties|countries|seats|years|months|weeks|days)\b"
)
_AN_AGE = Hinted(r"\bages?\b[^.;,%]{0,40} (?:from|between) (?:\d\d (?:to|and) )?$")
# "the top 1 percent": people ranked, not asked.
_TOP = Hinted(
    r"\b(?:the|of|among|[a-z]+'s) (?:top|bottom|richest|wealthiest|poorest|upper|lowest-paid|highest-paid) (?:about )?$"
)
_RISE_OF = Hinted(
    r"\b(?:tax|price|pay|wage|rent|fee|rate|tariff|fare|cost|salary|toll|budget|fund(?:ing)?|spending)s? (?:rise|increase|hike|cut|raise|reduction|freeze|freezes)s? of (?:up to |about |at least )?$|\b(?:savings?|discounts?|rebates?|cashback|bonus(?:es)?|payments?|deposits?|fees?|commissions?|dividends?|yields?) of (?:just |only |up to |about |at least |as much as )?$"
)
_HELD = quick(
    r"\b(?:hold|holds|held|holding|have|has|had|controls?|controlled|enjoys?|enjoyed|command\w*|maintain\w*) (?:on to )?(?:an?|the|their|its|his) (?:[a-z]+ )?(?:\d+(?:-| to ))?$"
)
_MAJORITY = re.compile(r"(?:(?:-| to )\d+)?[- ](?:[a-z]+ )?(?:majority|advantage in the|control)\b")
_SURE = re.compile(
    r" (?:sure|certain|committed|convinced|confident|positive|ready|behind (?:him|her|it|them|you)|right|wrong|done|there|correct)\b"
)
# "fell by about half": a change in proportion, no share.
_BY = re.compile(
    r"\b(?:f[ae]ll(?:s|en|ing)?|drop\w*|cut\w*|r[io]se[ns]?|rising|gr[eo]w\w*|shr[aiu]nk\w*|declin\w*|reduc\w*|increas\w*|plung\w*|slash\w*|down|up)(?: \S+){0,3} by (?:about |nearly |almost |roughly |more than |over |some )?$"
)
# What the grades of a scale mean: '+70 and above, "excellent"; +50 to +69, "very good"'.
_SCALE = re.compile(
    r" (?:and|or) (?:above|below|higher|lower|over|under|up|down|more|less)\b|(?: to | through |-)[+-]?\d{1,2},? (?:as |is |are |means? |being )?[\"'(]"
)
_SCALE_TO = re.compile(r"[+-]\d{1,2} (?:to|through) $")
_SCALE_NAMED = re.compile(r",? (?:as |is |are |means? |being )?[\"'(][a-z]")
# Where a scale begins or ends: "the scale starts at 0%".
_SCALE_ENDS = Hinted(
    r"\b(?:scale|axis|gauge)\b[^.;]{0,40} (?:starts?|started|begins?|began|ends?|ended|stops?|stopped|runs?|ran|goes|went)(?: out)? (?:at|from|with|up to|to) $"
)
_FOOTNOTE = Hinted(r"[*\u2020] ?less than $")
_NUMBERED = Hinted(
    r"\b(?:proposition|prop\.?|question|measure|amendment|initiative|article|section|chapter|channel|route|highway|flight|day|page|figure|table|(?:left|leave|leaving|finished|quit) (?:school|education|college|home) (?:at|before|by)|aged|at age) $"
)
_MYSELF = re.compile(r"\b(?:i|we|you|he|she|i'm|i am|he's|she's|it's|is|are|am|be|not|'m|was)['\" ]*$")
_CHANCE = re.compile(
    r"(?:[- /]\d+)? (?:chances?|odds|proposition|probability|shot|split second)\b|-\d+-\d|-\d+ (?:plan|rule|initiative)\b"
)
_RATES = Hinted(
    r"\b(?:federal reserve|the fed\b|central bank|bank of england|interest rates?|mortgage rates?|base rate|benchmark)"
)
_QUALIFIES = Hinted(
    r"(?: support)?(?: or (?:more|higher|better))? in (?:at least )?(?:two|three|four|five|\d) (?:\S+ )?(?:qualifying|national|approved|early|different|separate|polls|surveys)"
)
# A majority that a rule asks for, and the houses that vote: "a two-thirds majority", "three-fourths of state legislatures".
_QUORUM = re.compile(
    r"[ -](?:super-?)?majority\b(?! of| say| think| believe| want)|[ -](?:super-?)?majority of (?:both|each|all|either|the (?:house|senate|council|assembly|chamber|parliament|legislature|legislators|lawmakers|members))\b|[ -]vote (?:of|in|to|by|from)\b"
)
# "three-fourths must ratify it": what a law asks for.
_MUST_BE = re.compile(
    r"\b(?:ha(?:s|ve|d) to|must|needs? to|needed to|required to) be [a-z]+(?:ed|n) by (?:at least |more than )?$"
)
_HOUSES = re.compile(
    r" (?:of )?(?:the |all |both |its |these |those |their )*(?:(?!people|public|[a-z]+s )[a-z]+ ){0,2}?(?:house|senate|chambers?|congress|parliament|legislatures?|assembly|assemblies|(?<!united )states|council|counties|precincts|jurisdictions|provinces|regions|constituencies|ridings|countries|justices)\b(?!'| (?:republicans|democrats|voters|members|residents|adults|staff\w*))"
)
_SEATS_FROM = re.compile(
    r"\bmajority(?: in the [a-z]+| there)?(?: shrinks?| shrank| narrows?| grows?| grew| down| falls?| fell)? (?:from|to)(?: just| only)? (?:\d+(?:-\d+)? to )?$"
    r"|\bseats?\b[^.;:%]{0,60} would (?:see|give|have|leave|mean|put|be)\b[^.;:%]{0,80}$"
)
# A label that tells who was asked: "Party ID breakdown: 42% Democrat, 36% Republican".
_WHO_THEY_WERE = Hinted(
    r"^\W*(?:(?:the |our )?(?:sample|survey|poll|respondents?|electorate|demographics?)(?:'s?)? ?)?"
    r"(?:party(?: id)?|partisan|political|racial|ethnic|race|gender|sex|age|education|ideological|demographic|sample|ideology)? ?"
    r"(?:identification|affiliation|registration|composition|breakdown|breakout|ideology|make-?up|profile|split|mix|sample)(?: (?:breakdown|composition|split|make-?up))?"
    r"(?: of (?:the )?[a-z ]{3,30})?(?: (?:is|was))?: ?(?:[a-z/ ]{3,24} )?\d"
)
# "Among those who have voted (about 1 in every 6 voters)": how many they are.
_HOW_MANY = re.compile(
    r"(?:%| ?per ?cent)?(?: of)? (?:the |all |likely |registered |total |our |overall |entire )*"
    r"(?:voters|electorate|sample|respondents|adult population|adults|those (?:surveyed|polled|interviewed))\)"
)
_OF_WHOM = re.compile(r"\b(?:among|with|for|of) [^()%]{3,90}\((?:about |roughly |nearly |some |just |only |around )*$")
_TO_A_NUMBER = re.compile(r" to \d")  # "slipped one to 32 percent"
_ASIDE = re.compile(r"[,;]")
_WHO = re.compile(r" (?:who|that|which|whom|of)\b")
# "a point that she made", "a point Roe repeated", "a point or two"
_ARGUED = re.compile(
    r" (?:or two|that|which|he|she|they|we|i|it|made|raised|often|also|echoed|emphasi[sz]ed|not lost|worth|the [a-z]+|his|her|mr\.?|ms\.?|well|of (?!a lead|the)|when|where"
    r"|[a-z'.-]+ (?:[a-z]+ly )?(?:made|repeated|emphasi[sz]ed|stressed|raised|conceded|acknowledged|underscored|reiterated|hammered))\b"
)
_FIGURE_LINK = re.compile(r"\b(?:by|at|up|down|of|to|from|just|only|with|is|was|and|than|lead|between|or) $")
_OF_WHAT = re.compile(
    r" (?:of )?(?:what|that of|that (?:number|size|rate|level|amount|share|figure)|the (?:number|size|rate|level|amount|price|cost)\b(?! (?:voters|adults|people|respondents) (?:who|say|said)))\b"
)
# "to keep at least a fifth of their staff", "by writing off a third of its base": what is done, not who answers.
_DOING = re.compile(
    r"\b(?:to|by|without|of|for|risks?|risking|start|stop)(?: not)? (?:[a-z]{2,}ing|(?<=to )(?!say\b|see\b|find\b|show\b|about\b|just\b|only\b|nearly\b|around\b|over\b|under\b|some\b|roughly\b|almost\b)[a-z]{2,})"
    rf"(?: (?:off|out|up|away|back|down))?(?: (?:{HEDGE}))? $"
)
_OF_THEIRS = re.compile(r" of (?:its|their|his|her|our|your|my) ")
_PART = quick(r"[\u2014;]| - |--|\b(?:threshold|bar|hurdle)\b[^#;]{0,30} (?:with|at|on) (?:just |only )?$")
_SAYING = re.compile(r"\b(?:say|said|saying|think|believe)\b")


_ANOTHER_ERROR = re.compile(r"[FPB]?(?:[fmia][^SVAHEDKLTFPB;]{1,12})?[,&]{1,2}[^SVAHEDKLTFPB;]{0,4}")


_ASKED_TOO = re.compile(r" (?:about|whether|if|how|the other|a different)\b")
_MORE = re.compile(r"[GNzZ][,&;]{1,2}[az]?$")
_ALONE = re.compile(r"[GNz]{1,3}[.,;&)]")


def goes_on(v: View, k: int) -> bool:
    """Whether number ``k`` goes on with what the one before it was refused for.

    More margins of error ("3 points for all, 5 points for men and 6 for women"), more of who was asked ("52 percent were
    women and 48 percent men").
    """
    why = v.refused[k - 1]
    if why == "margin of error":
        return v.figure(k).unit in ("points", "percent", "bare") and _ANOTHER_ERROR.fullmatch(v.left(k)) is not None
    if why == HOW_MUCH:
        return v.figure(k).pair == 2 or v.low(v.gap_start(k), v.figs[k]) in ("to", "or", "-")
    if why == SUPPOSED:
        return supposed_too(v, k)
    if why == FORECAST:
        return v.figure(k).pair == 2 or v.low(v.gap_start(k), v.figs[k]) in ("to", "or", "-")
    if why == "threshold":
        return v.low(v.figs[k - 1] + 1, v.figs[k]) in ("to", "or", "-")  # "needs about 4 to 6 percent"
    if why == COMPARISON:
        return v.left(k).endswith(("&", ",")) and likelier(v.document.lower[v.figure(k).end :][:70])
    if why == MAKE_UP:
        return makes_up_more(v, k)
    if why != "who was asked what":
        return False
    if v.left(k).endswith(("&", ",", ";")) and _ASKED_TOO.match(v.document.lower, v.figure(k).end):
        return True  # "half were asked about the tram and half about the bus"
    return _MORE.search(v.left(k)) is not None and _ALONE.match(v.tags, v.figs[k] + 1) is not None


def _days(v: View, k: int) -> bool:
    """Whether the two numbers of a pair may be days of a month, the first of them before the last."""
    one = k - (v.figure(k).pair == 2)
    return 0 < v.figure(one).value < v.figure(one + 1).value <= 31


def _bare(v: View, k: int, before: str, after: str) -> str | None:
    """Why a number without a unit is none of people: an age, "the one who", seats."""
    f, s, low = v.figure(k), v.sentence, v.document.lower
    if f.pair and 14 <= f.value <= 80 and _AN_AGE.search(s, before):
        return "an age"
    if f.pair and _A_DATE.search(s, before) and _days(v, k):
        return "a date"
    if not f.pair and f.value < 20 and before.endswith(("yes on ", "no on ")):
        return "a number's name"  # "a no on 2": a measure
    if not f.pair and (_COUNTED_THINGS.match(after) or (_EACH_WON.search(s, before) and after[:1] in ".,;")):
        return "a count"
    if low[f.start : f.end] == "one" and (
        _WHO.match(after) or not (_FIGURE_LINK.search(before) or _TO_A_NUMBER.match(after))
    ):
        return "a pronoun"
    return "seats" if _SEATS_FROM.search(before) else None


def _figure_of_speech(v: View, k: int, before: str, after: str) -> str | None:
    """What a number is that no survey gave: a manner of speaking, a multiple, the end of a scale, a price, a quorum."""
    f, s = v.figure(k), v.sentence
    if f.value == 100 and _MYSELF.search(before):
        return "a figure of speech"
    if f.unit == "percent" and _SURE.match(after) and _MYSELF.search(before):
        return "a figure of speech"
    if _OF_THEIRS.match(after) and _DOING.search(before):
        return "a part of what is theirs"
    if f.unit == "percent" and (f.grain <= 1) and by_how_much(before, after):
        return COMPARISON
    if f.unit == "fraction" and _BY.search(before):
        return "a multiple"
    if _FOOTNOTE.search(s, before):
        return "a footnote"
    if _SCALE_ENDS.search(s, before):
        return "a scale"
    if f.unit == "signed" and (_SCALE.match(after) or (_SCALE_TO.search(before) and _SCALE_NAMED.match(after))):
        return "a scale"
    pointed = v.document.lower[f.end - 1] in "ts" or v.document.lower.startswith(("pp", " pp", " since "), f.end)
    if (
        f.unit == "signed"
        and not pointed
        and _PRICE.search(v.document.folded, max(v.sentence.start, f.start - 10), f.start)
    ):
        return "a price"
    if f.unit == "percent" and f.grain > 1 and _HOUSES.match(after):
        return "a quorum"  # "in seven out of nine regions"
    if f.unit == "fraction":
        if _OF_WHAT.match(after):
            return "a multiple"
        if _MUST_BE.search(before):
            return "a quorum"
        if _QUORUM.match(after) or _HOUSES.match(after):
            return "a quorum"
    return None


def _odds_or_rate(v: View, k: int, before: str, after: str) -> str | None:
    """What a percentage of no people is: odds, a rate of interest, a threshold."""
    f, s, low, near = v.figure(k), v.sentence, v.document.lower, before[-75:]
    if f.unit == "percent" and _FAVORITE.match(after):
        return "odds"
    thinks = v.tags[v.figs[k] + 1 : v.figs[k] + 2] in ("S", "A")  # "16% worry it hurts their chances"
    said_of_it = _ASIDE.split(after[:28], maxsplit=1)[0]  # "40 percent, a chance to win"
    if (not thinks and _ODDS.search(s, said_of_it)) or _CHANCES.search(s, before) or _BY_BETTORS.search(s, before):
        return "odds"
    if _RATES.search(s, low, v.sentence.start, v.sentence.end) and _RATE.search(s, near):
        return "interest rate"
    if _SAY.search(s, before):
        return "for instance"
    if _QUALIFIES.match(s, after):
        return "threshold"
    if s.may & _THRESHOLD.bit:
        if k and "," in v.left(k):
            near = near[-(f.start - v.figure(k - 1).end) :]  # "lowering the threshold to 3 percent, and 51 percent do"
        clause = _PART.split(near[-45:])[-1] + " # " + _ASIDE.split(after[:45], maxsplit=1)[0]
        if _THRESHOLD.search(s, clause) and not _SAYING.search(after[:25]):
            return "threshold"
    return None


def refuse(v: View, k: int) -> str | None:
    """Why number ``k`` is no survey figure for its words alone; ``None`` where nothing speaks against it."""
    f = v.figure(k)
    s = v.sentence
    low = v.document.lower
    before = low[max(v.sentence.start, f.start - 110) : f.start]
    after = low[f.end : min(v.sentence.end, f.end + 90)]
    if s.may & ERRORS and (error := of_error(v, k, before, after)) is not None:
        return error
    if f.pair and _HELD.search(before) and _MAJORITY.match(after):
        return "seats"
    if f.pair and _CHANCE.match(after):
        return "odds"
    if low[f.start : f.end].isdigit() and (_GLUED.search(before) or (not f.pair and _NUMBERED.search(s, before))):
        return "a number's name"
    if s.may & _SUMS.bit and _SUMS.search(s, before):
        return "a sum of shares"
    if _OF_TIME.match(after):
        return "a part of their time"
    if f.unit == "signed" and _CALLED.match(v.document.folded, f.start):
        return "a name"
    if (k and number_said(v, k)) or supposed(v, k):
        return SUPPOSED
    if _WHO_THEY_WERE.search(s, low[v.sentence.start : min(f.end, v.sentence.start + 120)]):
        return MAKE_UP
    if _HOW_MANY.match(after) and _OF_WHOM.search(before):
        return MAKE_UP
    if expected(v, k, before, after):
        return FORECAST
    if f.unit == "bare":
        return _bare(v, k, before, after)
    if (
        f.unit == "points"
        and f.value == 1
        and low[f.start : f.end].endswith("a point")
        and (_ARGUED.match(after) or (before.endswith(" up to ") and after[:1] in ".,;"))
    ):
        return "a figure of speech"
    if after[:1] == "," and before.endswith(("of this ", "of that ", "of these ", "of those ")):
        return "a base told again"
    if _TOP.search(s, before) or (
        f.value in (1, 99) and before.endswith("the ") and not after.startswith((" of ", " who "))
    ):
        return "a layer"
    if f.unit != "fraction" and _RISE_OF.search(s, before) and not POLL_WORD.search(s, before):
        return "a rise of what is not asked"
    if _ASKED.match(s, after):
        return "who was asked what"
    if s.may & HOW_ASKED and how_asked(v, k, before, after):
        return "who was asked what"
    if (said := _figure_of_speech(v, k, before, after)) is not None:
        return said
    if way_of_speaking(v, k, before, after):
        return "a figure of speech"
    if make_up(v, k, before, after):
        return MAKE_UP
    return _odds_or_rate(v, k, before, after) or (HOW_MUCH if how_much(v, k) else unasked(v, k, before, after))
