"""Numbers of which nobody was asked, by their own words: a claim, a target, a score, how full a thing is, an answer that is a number."""

from __future__ import annotations

import re

from polls.language.alternatives import one_of
from polls.language.hints import Hinted
from polls.lexicon.loader import load
from polls.rules.contest_words import RIVAL
from polls.rules.foreign import POLL_WORD
from polls.rules.hedges import BEFORE_NUMBER, HEDGE
from polls.rules.movements import MOVED
from polls.rules.view import View


def _any_of(kind: str) -> str:
    return one_of(load("amounts")[kind])


# What somebody says that was asked of nobody, and what those asked were told: "her claim that half of", "were told that half".
_CLAIMED = Hinted(
    rf"\b(?:{_any_of('claims')})\b[^.;:,]{{0,40}} that (?:(?:{BEFORE_NUMBER}) ){{0,3}}$"
    r"|\b(?:were|was|are|is|being|when|if|once|after) (?:first |also |then )?(?:told|informed|reminded|assured) (?:by [a-z ]{3,30} )?(?:that|how) [^.;:,]{0,30}$"
)
# What a poll got wrong: "overestimated her support by".
_MISSED_BY = Hinted(
    r"\b(?:over|under)-?(?:estimat|stat|shoot|shot|count|rat|perform)[a-z]*\b[^.;:]{0,60} by (?:[a-z]+ ){0,3}$"
)
# A figure that has become a name: the "47 percent".
_LABEL = re.compile(r"(?:\"the|\b(?:the|that|this|his|her) \") $|\bthe \"$")
_QUOTED = ('"the ', '" ', ' "')
# How full or how far something is: "the wards were 84 percent full".
_DEGREE = re.compile(rf" (?:{_any_of('degrees')})\b")
# What is so, behind what people take it for: "in reality", "the right answer is".
_IN_FACT = Hinted(
    r"\bin (?:reality|truth|actuality)(?:,(?= )| (?:it|they|that|the|only|about|just|nearly)\b)[^.;:]{0,60}$"
    rf"|\b(?:the (?:correct|right|true|actual|real) (?:answer|figure|number|share|proportion|total|percentage)(?: of [a-z ]{{3,40}})? (?:is|was|stands at|stood at)|(?:it|that|this|they)(?:'s|'re| is| was| are| were) (?:in fact|actually|really)) (?:(?:{BEFORE_NUMBER}|closer to) ){{0,3}}$"
)
# What is aimed at or allowed: "short of the 80% target".
_TARGET = Hinted(rf"[ -]+(?:[a-z]+ )?(?:{_any_of('targets')})\b")
_A_TARGET = re.compile(r"(?:\b(?:an?|the|its|their|his|her|our|this|that|of|[a-z]+'s)|[a-z]s') (?:[a-z-]+ )?$")
# A bound that many are held against, or that one is to reach: "not one of them fell below", "should be above".
_RIVALS = rf"(?:(?:the|his|her|their) )?(?:others?|rest|candidates?|{RIVAL}s?|contenders?|field|part(?:y|ies)|republicans?|democrats?)\b"
_BOUND = Hinted(
    rf"(?:\b(?:none(?! of {_RIVALS})|no (?!more|less|fewer|one\b|{_RIVALS})|not (?:one|every|all)|neither|only one|just one|every)\b[^.;,]{{0,70}}"
    r"|\b(?:(?<!likely )(?<!going )to|should|must|can|cannot|may|might|ought to) (?:be|have|hold|keep|push|get|go|stay|remain|rise|climb|fall|drop|dip)\b[^.;,]{0,40}) (?:above|below|under|past|beyond) $"
)
WERE = re.compile(rf"\b(?:is|are|was|were|being|be) (?:(?:now|still|{BEFORE_NUMBER}) )*$")
# What an index moves by or stands at; a score out of a hundred; what is set or capped; how a house voted.
_INDEX = Hinted(rf"\b(?:{_any_of('indices')})\b[^.;:]{{0,90}}$")
_A_SCORE = re.compile(r"out of 100$")
_OF_PEOPLE = re.compile(
    r" (?:of|people|adults|voters|who|say|said|think|would|respondents|readers|[a-z]+s (?:say|said|think))\b"
)
_SET_AT = Hinted(
    rf"\b(?:be|been|being|was|were|is|are) (?:[a-z]+ly )?(?:capped|held|frozen|limited|fixed|pegged|set) (?:at|to) (?:(?:{HEDGE}) )*$"
)
_FEE = re.compile(rf" (?!of )(?:[a-z]+ ){{1,2}}(?:{_any_of('fees')})\b")
_ITS = re.compile(r"\b(?:its|the|an?|their|his|her|your|our) $")
# "an elevated risk (about 20 percent) of"; "22 percent of 20 is"; "the 50 percent she'd need".
_RISK = re.compile(r"\b(?:risks?|chances?|probabilit(?:y|ies)|likelihood|odds) ?\((?:[a-z]+ ){0,2}$")
_OF_A_NUMBER = re.compile(r" of \d[\d.,]* (?:is|are|equals|comes|would|makes|gives)\b")
_NEEDED = re.compile(r" (?:that |which )?(?:[a-z'.-]+ ){0,2}(?:[a-z]+'d|would) need\b")
_ON_A_VOTE = re.compile(r"\b(?:on|by|in|with) an? (?:[a-z-]+ )?votes? of (?:\d+(?:-| to ))?$")
# Where somebody wants to be: "you want to start at 60".
_WANTED = Hinted(
    rf"\b(?:want|wants|need|needs|like|likes|ought|supposed|hopes?|aims?) to (?:be|start|stay|get|begin|finish|remain)\b(?: [a-z]+){{0,4}} (?:at|on|above|over|near|around) (?:(?:{HEDGE}) )*$"
)


# "in favor of bringing the rate down to 25%": what is set is no survey's, but somebody's standing that is lifted.
_BROUGHT_TO = Hinted(
    r"\b(?:cut|lower|rais|bring|brought|reduc|increas|slash|hik|halv)(?:e|es|ed|ing|ting|s)?\b (?:the|its|their|an?|his|her|our|[a-z]+'s?) (?:(?!support|approval|share|rating|ratings|lead|votes?|standing|figures?|numbers?|popularity|turnout|average|total|tally|gap|margin|proportion|percentage)[a-z'$-]+ ){1,4}?(?:down |up |back )?to (?:(?:only|just|about|as low as|as high as) )*$"
)
# "a 10 percent bump in the price"
_BUMP_IN = re.compile(
    r" (?:bump|rise|increase|hike|cut|reduction|raise|jump|markup) (?:in|to|on) (?:the |their |its |his |her |your |our )?(?:[a-z]+ )?(?:prices?|costs?|tax(?:es)?|wages?|pay|rents?|fares?|bills?|fees?|tolls?|rates|premiums?|spending|budgets?|salar(?:y|ies)|funding)\b"
)
# "Food costs are running 4 percent above last year"
_THAN_THEN = re.compile(
    r" (?:ahead of|above|below|behind|higher than|lower than|more than|over|under) (?:last|a year|two years|budget|forecasts?|targets?|inflation|the same (?:month|period|quarter|time))\b"
)
# "My labor's at 33 percent": what somebody has of his own.
_MY_OWN = re.compile(
    r"\b(?:my|our) (?!(?:[a-z]+ )?(?:approval|support|rating|ratings|poll|polls|polling|numbers|lead|share|vote|survey|own|pollster|latest|favou?rab))(?:[a-z]+ ){0,1}[a-z]+(?:'s| is| are| was| were)(?: (?:at|up|down|about|only|just|now))* $"
)


# "if energy costs rise by 10%"
_IF_IT_ROSE = Hinted(
    rf"\bif (?:[\w'-]+ ){{1,5}}?(?:were to |should )?(?:rises?|rose|increased?s?|goes up|go up|went up|grows?|grew|jump(?:s|ed)?|climb(?:s|ed)?|falls?|fell|drops?|dropped|declined?s?) by (?:(?:{HEDGE}|an?) )*$"
)


# "had 8% more worries than the average", "on average 13% more worried": by how much one has more than another.
_ON_AVERAGE = re.compile(rf"\bon average,? (?:(?:{HEDGE}) )?$")
# "raising their spending by 20 percent", "cut its prices by a third": what somebody does, no lead over a rival
_ITS_BY = re.compile(
    r"\b(?:increas|rais|boost|lower|reduc|slash|hik|trim|expand|cut|lift|improv)[a-z]* (?:their|its|his|her|our|your|my) "
    r"(?!(?:[a-z]+ )?(?:opponent|rival|challenger|lead|advantage|margin|edge|support|share|vote|rating|standing|approval|party)s?\b)"
    rf"(?:[a-z-]+ ){{1,3}}by (?:(?:{HEDGE}|a|an) )*$"
)
# "the population has grown 4 percent", at the beginning of a clause: "worry about prices has grown" is an answer's.
_GREW = Hinted(
    rf"(?:\A|[,;:] |\b(?:and|that|as|while|but|since|shows?|showed|then|where) )(?:(?:the|its|their|[a-z.]+'s?) )?(?:[a-z.-]+ )?(?:{_any_of('sizes')})"
    rf"(?: (?:has|have|had|also|only))* (?:{MOVED})(?: (?:only|just))?(?: by)? (?:(?:{HEDGE}|an?) )*$"
)
# "an HIV prevalence of 10-19%"
_PREVALENT = Hinted(
    rf"\b(?:prevalence|incidence|positivity|mortality)(?: rates?)?(?: [a-z]+){{0,3}} (?:of|at|is|was|above|below|over) (?:(?:{HEDGE}) )*(?:\d+(?:-| to ))?$"
)
# "told donors that 47 percent of them", where no poll is named
_TOLD_DONORS = Hinted(
    rf"\b(?:told|telling|tells?) (?:[a-z'-]+ ){{0,4}}?(?:donors|supporters|fundrais[a-z]+|backers|rally|crowd|audience)\b[^.;:]{{0,40}} that (?:(?:{BEFORE_NUMBER}) ){{0,3}}$"
)
# "models suggest that a 2-point lead would mean"
_MODELLED = Hinted(r"\bmodels? (?:suggests?|shows?|says?|finds?|puts?) (?:that )?an? $")
_WOULD = re.compile(r"[^.;]{0,80}? would\b")
# "two-thirds of the new members they need"
_OF_THE_NEEDED = Hinted(
    r" of the (?:[a-z0-9,-]+ ){1,3}?(?:(?:that|which) )?(?:he|she|they|it|democrats|republicans|labou?r|conservatives|liberals|(?:the|his|her|either) (?:party|campaign|opposition|government)) (?:needs?|needed)\b"
)
# "her delegate share could be over 60 percent"
_OF_SEATS = Hinted(
    r"\b(?:delegate|seat|electoral[- ]vote)s? (?:ceiling|count|total|share|haul|lead|majority|floor)\b[^.;:]{0,40}$"
)
# "three-fourths of Americans now live in states that allow it", "with half of the people living in a country where"
_UNDER_A_LAW = re.compile(
    r"(?: of (?:the |all )?(?:(?!who |that )[a-z]+ ){1,3}(?:(?:now|already|currently) )?)(?:lives?|lived|(?P<with>living)) in (?:a |the |one of the )?(?:[a-z-]+ )?(?:states?|countr(?:y|ies)|nations?|jurisdictions?) (?:that|where|which|with)\b"
)
_WITH = re.compile(rf"\bwith (?:(?:{BEFORE_NUMBER}) )*$")
# "the 20 percent of states that matter", "two-thirds of counties"
_OF_PLACES = re.compile(r" of (?:the |all (?:the )?)?(?:[a-z.]+ )?(?:states|counties|precincts|constituencies)\b")
# "Half of those polled live in the twelve states": where a sample lives
_WHERE_THEY_LIVE = Hinted(
    r" of (?:those (?:polled|surveyed|interviewed|questioned|asked)|(?:the |all )?respondents|the sample) (?:live|lives|lived|resided?|resides|came|come|comes|were|are) (?:in|from)"
    r" (?:the )?(?:[a-z0-9-]+ ){0,4}?(?:states?|provinces?|count(?:y|ies)|regions?|districts?|constituenc(?:y|ies)|cantons|prefectures)\b"
)
_MORE = re.compile(r" (?:more|fewer|less|higher|lower)\b")
_MORE_OF_IT = re.compile(
    r" (?:more|fewer|less|higher|lower|greater|bigger|smaller|faster|slower|longer|better|worse)"
    r"(?! (?:likely|apt|inclined|willing|prone|support|votes?|points?|popular|than|of|say|said|people|who|think)\b)(?: [a-z-]+){1,2} than\b"
)


def unasked(v: View, k: int, before: str, after: str) -> str | None:
    """What a figure is that stands in somebody's claim or a question's wording, or tells what is so and not what people say."""
    f, s = v.figure(k), v.sentence
    if f.unit in ("percent", "fraction"):
        if _CLAIMED.search(s, before):
            return "what somebody claims"
        if _DEGREE.match(after) and WERE.search(before):
            return "a degree of something"
        if before.endswith(_QUOTED) and _LABEL.search(before) and v.document.lower[f.end : f.end + 1] != "-":
            return "a name"
        if _IN_FACT.search(s, before) and not POLL_WORD.search(s, v.document.lower, s.start, s.end):
            return "what is so"
        if _SET_AT.search(s, before) or (_FEE.match(after) and _ITS.search(before)):
            return "what is set"
        if _BROUGHT_TO.search(s, before) or (f.unit == "percent" and _BUMP_IN.match(after)):
            return "what is set"
        if f.unit == "percent" and (_THAN_THEN.match(after) or _MY_OWN.search(before)):
            return "a change of things"
        if _GREW.search(s, before) and f.unit == "percent":
            return "a size that grew"
        if _PREVALENT.search(s, before):
            return "a rate"
        if _TOLD_DONORS.search(s, before) and not POLL_WORD.search(s, v.document.lower, s.start, s.end):
            return "what somebody claims"
        if _OF_SEATS.search(s, before):
            return "seats"
        if _OF_THE_NEEDED.match(s, after):
            return "threshold"
        if (under := _UNDER_A_LAW.match(after)) is not None and (not under["with"] or _WITH.search(before)):
            return "where people live"
        if _OF_PLACES.match(after):
            return "a part of all places"
        if before.endswith("sub-"):
            return "a level"
        if _WHERE_THEY_LIVE.match(s, after):
            return "who was asked what"
        if after.startswith(") of") and _RISK.search(before):
            return "odds"
        if _OF_A_NUMBER.match(after):
            return "a sum"
        if before.endswith(" the ") and _NEEDED.match(after):
            return "threshold"
    text = v.document.lower[f.start : f.end]
    if _A_SCORE.search(text) and not _OF_PEOPLE.match(after):
        return "a score"
    if f.unit in ("points", "signed") and _INDEX.search(s, before):
        return "points of an index"
    if f.pair and _ON_A_VOTE.search(before):
        return "how a house voted"
    if f.unit in ("percent", "fraction") and (
        _MORE_OF_IT.match(after) or (_ON_AVERAGE.search(before) and _MORE.match(after))
    ):
        return "how much more"
    if f.unit in ("percent", "fraction") and not f.pair and _ITS_BY.search(before):
        return "by how much"
    if _IF_IT_ROSE.search(s, before):
        return "what would happen"
    if _MODELLED.search(s, before) and _WOULD.match(after):
        return "what would happen"
    if _MISSED_BY.search(s, before):
        return "an error of polls"
    if (_TARGET.match(s, after) and _A_TARGET.search(before)) or _BOUND.search(s, before) or _WANTED.search(s, before):
        return "threshold"
    return None
