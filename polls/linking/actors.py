"""What stands around a pollster's name where the name alone speaks of a poll: "Acme found", "Acme (43 percent)"."""

from __future__ import annotations

import re
from functools import cache

from polls.language.quick import quick
from polls.language.well_known import persons
from polls.lexicon.registry import NameMention
from polls.linking.survey_words import ASKED, STAFF, words
from polls.rules.hedges import HEDGE

# A name that acts as a poll does: "Gallup found", "Acme says", "Gallup surveyed".
ACTS = re.compile(
    r"(?:\s\([A-Z]{2,8}\))?(?:\sfor\s(?:the\s|The\s)?[A-Z][\w ]{2,40}?)?(?:\son\s[A-Z][a-z]+day)?"
    r"(?:,(?:[^,.;]|,(?=\d)){2,60},|,\swhich)?\s+(?:(?:also|still|just|already|again|even|has|have|had|[a-z]+ly|last\s+\w+|itself|now)\s+){0,2}"
    r"(?P<verb>been\s(?:asking|polling|surveying)|(?:was|were|is|are|been|went|stayed)\s(?:back\s)?in(?:to)?\sthe\sfield|found|finds?|indicated|indicates|reported|reports|surveyed|polled|interviewed|questioned|asked|estimated|estimates|measured|puts?|gave|gives?"
    r"|shows?|showed|says|said|talked\s+to|pegs|pegged|pinned|conducts|conducted|ha(?:s|d|ve)(?!\s+(?:\w+ed|been|done|run|put)\b))\b"
)
# "Acme, which asked 1,005 voters, …", "Acme, surveying 900 nurses, …", "Acme, with 500 respondents, has …",
# "Acme, for the Weekly, had …"
ASIDE = re.compile(
    rf",\s+(?:(?:who|which)\s+{ASKED}\s+[\d,]+\b|(?:polling|surveying|interviewing|questioning)\s+(?:for\s|[\d,]+\b)"
    r"|with\s+[\d,]+\s+(?:respondents|voters|adults|people|interviews)\b"
    r"|(?:working\s+)?for\s+(?:the\s+|The\s+)?[A-Z][\w ']{2,40},\s+"
    r"(?:has|had|have|is|was|puts?|makes?|found|gave|gives)\b)"
)
# "YouGov (43 percent)", "Gallup: 43% approve"; of pollsters also "Quinnipiac 38 percent".
SCORES = re.compile(r"(?P<open>\s*\(|:\s*|\s+)\d{1,2}(?:\.\d)?\s?(?:%|percent|per\s?cent)")
# "… at 39 percent, CNN at 40", "5 percent in CNN's and 6 in Gallup's"
AT = re.compile(r"\s(?:at|with|on)\s\d{1,2}\b")
WHOSE = re.compile(r"'s?(?=\s(?:and|but)\b|[.,;:)]|\s?\Z)")
FIGURE_OF = re.compile(r"\d\s?(?:%|percent|per\s?cent|points?)?\s(?:lead\s|edge\s)?\(\Z")
# "Acme (9 percent)", "Acme, a Democratic firm (51-46)"; "Fox News (Lee +6)" is who asked even of an outlet
BRACKETED = re.compile(
    r"(?:,\san?\s[^,.;()]{3,40})?\s\([+-]?\d{1,2}(?:\.\d)?\s?(?:%|percent|per\s?cent|points?|\)|-\d)"
)
LEADS_IN = re.compile(
    r"(?:,\san?\s[^,.;()]{3,40})?,?\s\((?:[A-Z][\w.'-]+\s){1,2}(?:\+\d|(?:up\s|ahead\s)?by\s|\d{1,2}(?:\.\d)?%?[,;]\s[A-Z])"
)
# "43% with YouGov, 41 per cent for Opinium and 40 at Gallup"
FIGURE_WITH = re.compile(
    r"(?:\d\s?(?:%|percent|per\s?cent|pts?|points?)?|\d-\d{1,2}(?:%|\spercent|\sper\scent)?)\s(?:with|from|in|by|for|at|per)\s(?:the\s)?\Z"
)
# "two-thirds of Acme respondents"
FIGURE_OF_ITS = re.compile(
    r"(?:\d\s?(?:%|percent|per\s?cent)?|thirds?|half|quarters?|fifths?|in\s(?:five|ten))\s(?:of\s)?(?:the\s)?\Z"
)
ITS_PEOPLE = re.compile(
    r"\s(?:respondents|interviewees|panell?ists)\b"
    r"|'s?\s(?:(?:likely|registered|own|online|probable)\s){0,2}(?:respondents|interviewees|panell?ists|sample|voters|adults)\b"
)
# "Acme University's Public Opinion Lab", before "finds": the part of a house that asks
ITS_BODY = re.compile(
    r"'s?\s(?:[A-Z][\w&-]*\s(?:(?:of|for|on|and|in|&)\s(?:the\s)?)?){0,6}?"
    r"(?:Lab(?:oratory)?|Cent(?:er|re)|Institute|Bureau|Program(?:me)?|Project|School|Unit|Department)\b"
    r"(?:\s(?:of|for|on)\s(?:the\s)?(?:[A-Z][\w&-]*(?:\s(?:and|&)\s)?\s?){1,4}(?<!\s))?"
)
# "the Acme folks", before "give him 34"; "Acme Inc."
ITS_FOLKS = re.compile(
    r",?\s(?:Inc|Ltd|LLC|Corp|Plc|PLC)\b\.?(?=[,\s])|\s(?:folks|people|pollsters|team|crew|gang|guys|bunch|lot)\b"
)
# "Acme, the Lansing firm, called 600 likely voters", "Acme rang 1,000 people": whatever the verb, so many were asked
ASKED_MANY = re.compile(
    rf"(?:,[^,.;]{{2,60}},)?(?:,?\s(?:who|which))?\s(?:[a-z]+\s){{0,2}}?{ASKED}\s(?:(?:{HEDGE}|a|total|of|some)\s){{0,4}}"
    r"(?:\d[\d,]{2,}(?![\d,]*\s?(?:%|per|point))\s[a-z]|(?:hundreds|thousands)\sof\s)"
)
# "the Weekly's finding that 55 percent would", "Acme's measurement of broad support"
FINDING = re.compile(r"'s?\s(?:[a-z]+\s){0,2}(?:findings?\sthat\b|measure(?:ment)?\sof\s(?=[^.;]{0,30}\d))")
ENDS = re.compile(r"[,.;)]|\s(?:and|but|while)\b|\s?\Z")
# "CNN had Lee at 37 percent"
HAS = re.compile(
    r"\s+(?:has|had|puts?|pegged|gave|gives)\s+(?:(?:it|him|her|them)\s+|(?:[A-Z][\w.'-]+\s+){1,3})(?:at|ahead|up|leading|with|trailing|behind|on)\b"
)
# "Acme's latest numbers"
OWNS = re.compile(
    r"'s?\s+(?:(?:own|new|latest|previous|last|recent|most|fresh|weekly|daily|monthly|national|lowest|highest)\s+){0,3}"
    r"(?:numbers|results|figures|findings|data|tracker|tracking|average|reading|research|index|approval|ratings?)\b"
)
# "Fox's has a similar pattern", "Fox's were 38 to 47"; "In Acme's it was 9"
OWN_HAS = re.compile(r"'s?\s(?:has|had|is|was|were|are|shows?|showed|finds?|found|puts?|gave|gives|asked|included)\b")
# "CNN had 44 percent", "Fox went from Lee +6 to Roe +3"
OWN_SCORE = re.compile(
    r"\s(?:has|had|puts?|gave|gives|went\sfrom|is\sat|was\sat)\s(?:(?:it|him|her|them|at|on|by|about|only|just)\s){0,3}(?:[A-Z]\w+\s)?[+-]?\d"
)
OWN_IT = re.compile(r"'s?,?\s(?:it|he|she|they|that|the)\b")
# "Acme's poll has him at 37; Lakeshore's, from June, at 41": whose poll it is, the noun being told of another's before
OWN_TOO = re.compile(
    r"'s?(?:,\s(?:from|of|in|on|taken|done|conducted)\s[^,;:%]{3,40},)?\s(?:at|on|has|had|puts?|gave|gives|finds|found|shows|showed|is|was|it\swas|it\sis)\s"
)
ITS_POLL = quick(r"\b[\w.]+'s?\s(?:[a-z]+\s){0,2}(?:poll|survey|tracker|sample)\b")
# Somebody of the pollster's, or it in another role than as who polled: "a pollster at Acme", "Acme's Jane Doe".
PERSON_BEFORE = quick(
    r"\b(?:of|at|with|for)\s(?:[Tt]he\s)?(?:(?:[\w-]+\s){0,3}(?:firm|company|agency|institute|outfit|group|consultancy)\s)?\Z"
)
# "conducted under the joint direction of Acme and", before "Lakeshore": whom the poll's own house has look after it
DIRECTS = quick(r"\bdirection\sof\s(?:[^.;:%]{2,60}?\sand\s)?(?:the\s)?\Z")
# "Over at Acme it is the same story", "The folks at Acme have": a sentence that turns to another house
TURNS_TO = re.compile(
    rf"(?:\A|[.:;!?\n\u2022\u2014]\s{{0,3}})(?:(?:[Aa]nd|[Bb]ut|[Mm]eanwhile|[Oo]ver|[Ww]hile|[Tt]hen),?\s(?:over\s)?)?"
    rf"(?:(?:[Tt]he\s)?(?:good\s)?(?:{STAFF}|[Ff]olks|[Pp]eople|number-crunchers|team)\s)?[Aa]t\s(?:[Tt]he\s)?\Z"
)
AT_HOUSE = re.compile(rf"\b(?:{STAFF}|[Ff]olks|[Pp]eople)\s(?:at|from|of|with)\s(?:[Tt]he\s)?\Z")
PARTNERED = re.compile(
    r"\b(?:in\s(?:collaboration|partnership|conjunction|association)|partner(?:s|ed)|team(?:s|ed)\sup)\swith\s(?:[Tt]he\s)?\Z"
)
ASKED_SO = re.compile(rf"(?:,[^,.;]{{2,60}},|,?\swho)?\s(?:[a-z]+\s){{0,2}}?{ASKED}\b")
PERSON_AFTER = re.compile(
    r"(?:'s?)?\s(?:[A-Z][a-z]|(?:[a-z-]+\s)?(?:pollster|president|director|editor|spokes|analyst|researcher|chief|head|founder"
    r"|chairman|executive|vice|senior|expert)\w*)|,\s(?:a|an|the)\s"
)
# "a Gallup for the Weekly", "Monday's Newspoll was", "the latest YouGov has": the name stands for the poll
A_HOUSES = re.compile(
    r"(?:\b(?:an?|another|(?:[Tt]he|this|that|[Ii]ts)\s(?:latest|new|newest|recent|first|same|last|[A-Z][a-z]+)|[A-Z][a-z]+day's|(?:last|this)\s(?:week|month)'s|[Tt]oday's|[Yy]esterday's)\s|\(A\s|(?:\A|[.?!\n]\s)A\s)\Z"
)
FOR_POLL = re.compile(
    r"(?:\s(?:for\s(?:[Tt]he\s)?[A-Z]|of\s(?:[a-z-]+\s){0,2}\d|(?:last|this)\s(?:week|month)\s)|,\s(?:taken|done|conducted|out|published|released)\b"
    r"|\s(?:has|had|puts?|found|finds|shows?|showed|gives?|gave|was\s(?:taken|done|conducted))\b)"
)
# A word before a surname, as names and titles have it: "Jane Harris", "Jane Q. Harris", "Sen. Harris".
_BEFORE_SURNAME = re.compile(r"(?<![\w.])(?P<before>[A-Z][\w']*|(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\.)\s(?:[A-Z]\.\s?){0,2}\Z")


class Surnames:
    """The pollsters' names of one word that are persons' in a text ("Harris", where it tells of Jane Harris)."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.known: dict[str, bool] = {}

    def of(self, name: NameMention) -> bool:
        """Whether a name is a person's."""
        form = self.text[name.start : name.end]
        if not name.ambiguous or " " in form:
            return False
        return self.person(form)

    def person(self, form: str) -> bool:
        """Whether a word is a person's surname: one that polls ask about, or one that the text gives a first name."""
        if form not in self.known:
            self.known[form] = form.lower() in _surnames() or self._borne(form)
        return self.known[form]

    def _borne(self, form: str) -> bool:
        """Whether somebody bears a name in the text, with a first name or a title."""
        text = self.text
        at = text.find(form) if form[:1].isupper() else -1
        while at >= 0:
            end = at + len(form)
            m = _BEFORE_SURNAME.search(text, max(0, at - 40), at)
            if m is not None and m["before"].lower() not in _plain() and not text[end : end + 1].isalnum():
                return True
            at = text.find(form, end)
        return False


@cache
def _plain() -> frozenset[str]:
    """Words that may stand before any name."""
    return frozenset().union(*(words(k) for k in ("barrier", "definite", "indefinite", "other", "new", "earlier")))


@cache
def _surnames() -> frozenset[str]:
    """Surnames of the persons that polls ask about."""
    return frozenset(person.last.lower() for person in persons())
