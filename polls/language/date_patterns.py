"""The patterns of dates in prose. They are matched at anchors that a fast scan finds ."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_STEMS, ORDINALS, SEASON_NAMES
from polls.language.quick import quick

# Pieces. Months and weekdays must begin with a capital: "may" and "march" are verbs.
_MON = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![A-Za-z])"
)
_WD = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![a-z])"
_WD_SHORT = rf"(?:{_WD}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)(?:\.|(?=,)))"
# A day of the month that is not the start of a longer number, a clock time or a figure ("Oct. 12 percent").
_D = (
    r"(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th)\b)?"
    r"(?![\d%A-Za-z]|[.,:]\d|\s?per\s?cent|\spoints?\b|\sin\s(?:\d|ten|five|four|three)\b)"
)
_Y = r"(?:19[3-9]\d|20[0-4]\d)(?![\d%]|[.,]\d|\s?per\s?cent)"
_TO = r"(?:\s?[-\u2013\u2014]\s?|\s?[&/]\s?|,?\s(?:to|through|thru|until|till|and)\s)"
_N = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:a\s)?couple(?:\sof)?|few|several|an?)"
)
_BEGIN = r"(?<![\w.$\u00a3\u20ac,/-])"
SO_MANY = frozenset("two three four five six seven eight nine ten".split())
_PART = (
    r"(?:[Ee]arly|[Mm]id(?:[\s-]to[\s-]late)?|[Ll]ate|(?:[Tt]he\s)?(?:[Bb]eginning|start|middle|end|first\shalf|second\shalf"
    r"|(?:first|second|third|fourth|last|final)\s(?:(?:two|three)\sweeks|week|few\s(?:days|weeks)|(?:(?:"
    + "|".join(sorted(SO_MANY))
    + r")\s)?days))\sof)"
)

# The patterns of months, weekdays and years are matched at anchors: a capital or a digit found by a fast scan.
# Patterns that begin with a small set of characters are found without a try at every place.
MONTH_START = re.compile(f"(?:{MONTH_STEMS.title()})")
YEAR_OR_SLASH = re.compile(r"(?:19[3-9]\d|20[0-4]\d|/)")
DIGIT = re.compile(r"\d")
MONTH_NAME = re.compile(_MON)
# "Oct. 12", "Oct. 12-19, 2019", "Jan. 30 to Feb. 2", "Sept. 5 through Sunday", "Dec. 28, 2019 - Jan. 3, 2020"
_SAID = "|".join(sorted(ORDINALS, key=len, reverse=True))  # "March seventh", as it is said on the air
MONTH_DAY = re.compile(
    rf"(?P<m>{_MON})\s?(?:the\s)?(?P<d>{_D}|(?:{_SAID})\b(?!-|\s(?:quarter|place|half|time|round|week|year|month|poll|survey|wave)\b))(?:,?\s(?P<y>{_Y}))?"
    rf"(?:(?P<to>(?:,\s{_D}){{0,3}}{_TO})(?:(?:{_WD_SHORT}),?\s)?(?:the\s)?"
    rf"(?:(?P<m2>{_MON})\s?(?:the\s)?)?(?P<d2>{_D}|(?:{_SAID})\b(?!-|\s(?:quarter|place|half|time|round|week|year|month|poll|survey|wave)\b))(?:,?\s(?P<y2>{_Y}))?|\s(?:to|through|until|and)\s(?P<w2>{_WD}))?"
)
# "12 March", "12-15 March", "Saturday 17th June to Tuesday 20th", "from 2pm on 9 June to 11pm on 12 June", "the 4th and 5th of June", "28 December 2019 to 3 January 2020"
DAY_MONTH = re.compile(
    rf"{_BEGIN}(?P<d>{_D})(?:\s(?:of\s)?(?P<m>{_MON}),?(?:\s(?P<y>{_Y}))?)?"
    rf"(?:(?P<to>{_TO})(?:\d{{1,2}}[.:]?\d{{0,2}}\s?(?:[ap]\.?m\.?)?\son\s)?(?:(?:{_WD_SHORT}),?\s)?(?:the\s)?(?P<d2>{_D})"
    rf"(?:\s(?:of\s)?(?P<m2>{_MON})(?:,?\s(?P<y2>{_Y}))?|(?(m)(?:(?<=st)|(?<=nd)|(?<=rd)|(?<=th))(?!\s(?:of\s)?[A-Z])|(?!))))?"
)
# "the 21st to the 23rd", "(10-15)": days of a month told before
DAYS_ONLY = quick(
    r"(?:\b(?:the\s)?(?P<d>[0-3]?\d)(?:st|nd|rd|th)(?:\s?[-\u2013]\s?|\s(?:to|through|until|and)\s)(?:the\s)?(?P<d2>[0-3]?\d)"
    r"(?:st|nd|rd|th)\b(?!\s(?:of\s)?(?:[A-Z]|percentile|centur|district|day))"
    r"|\((?P<a>[0-3]?\d)\s?[-\u2013]\s?(?P<b>[0-3]?\d)(?=\)))"
)
# "February", "September 2019", "July through September"; what stands before: "mid-", "the first half of"
MONTH_ONLY = re.compile(
    rf"(?P<m>{_MON})(?:,?\s(?:of\s)?(?P<y>{_Y}))?"
    rf"(?:(?P<to>{_TO})(?:(?P<part2>{_PART})[\s-])?(?P<m2>{_MON})(?!\.?\s?\d{{1,2}}\b)(?:,?\s(?:of\s)?(?P<y2>{_Y}))?)?"
)
BETWEEN = re.compile(
    r"\b[Bb]etween\s?(?:the\s?|[A-Z]\w+day,?\s?){0,2}\Z"
)  # "between the 23rd of October and the 1st of …"
TO_DAY = re.compile(r"\s(?:to|through|thru|until|till)\s(?:the\s)?")
SINCE_DAY = re.compile(r"\b(?:between|from)\s\Z", re.I)
TO_NOW = re.compile(r"\s(?:to|and|through|until|till)\s")
PART_BEFORE = re.compile(rf"\b(?P<part>{_PART})[\s-]\Z")
LAST_YEAR = re.compile(r"\s(?:of\s)?last\syear\b")
# Named days and papers: "Super Tuesday", "the Sunday Times", "the Mail on Sunday".
NAMED_DAY_BEFORE = re.compile(r"(?:Super|Black|Good|Ash|Cyber|Holy|Easter|Mail on)\s\Z")
NAMED_DAY_AFTER = re.compile(r"\s(?:Times|Telegraph|Mirror|Express|Herald|Mail|Night|Post|Independent)\b")
_PERIOD = r"(?:\s(?:mornings?|afternoons?|evenings?|nights?)\b)?"
# "Friday", "Friday to Sunday", "Wednesday, Thursday and Friday"
WEEKDAY = re.compile(rf"(?P<w>{_WD}){_PERIOD}(?:(?:,\s{_WD}{_PERIOD}){{0,4}}(?P<to>{_TO})(?P<w2>{_WD}){_PERIOD})?")
# "over two days from Saturday", "the three-day telephone survey from May 12"
DAYS_FROM = re.compile(rf"\b(?P<n>{_N})[\s-]days?(?:\s[\w/-]+){{0,4}}?\s(?:from|starting|beginning)\s(?:on\s)?\Z", re.I)
YEAR_NUMBER = re.compile(_Y)
# "2012-13", "2012 to 2014"; not "from 41 in 2012 to 53 percent"
YEAR_RANGE = re.compile(
    rf"(?:\s?[-\u2013\u2014]\s?|\s(?:to|through|and)\s)"
    rf"(?P<y>{_Y}|(?:(?<=[-\u2013\u2014])|(?<=[-\u2013\u2014]\s))\d\d\b(?![\s-]?(?:%|per\s?cent|points?\b)))"
)
BEFORE_YEAR = re.compile(
    r"(?:\b(?:in|since|from|during|of|until|through|between|and|or|to)\s(?:late\s|early\s)?|\()\Z", re.I
)
AFTER_YEAR = re.compile(
    r"\s(?:\w+\s)?(?:adults|voters|people|respondents|[Aa]mericans|presidential|campaign|race|[Cc]ensus"
    r"|primar|caucus|midterm)"
)
POLL_AFTER = re.compile(r"(?:\s[\w'/&.-]{2,20}){0,4}\s(?:polls?|surveys?|study)\b")
ISO = re.compile(
    r"(?P<a>\d{4}-[01]\d-[0-3]\d)(?:\s?(?:[-/\u2013\u2014]|to|through|and)\s?(?P<b>\d{4}-[01]\d-[0-3]\d))?(?![\w%-])"
)
DOTTED = re.compile(
    r"(?<![\d.])(?P<d>[0-3]?\d)\.(?P<m>[01]?\d)\.(?P<y>(?:19|20)\d\d)(?!\d)"
    r"(?:\s?(?:[-\u2013\u2014]|to)\s?(?P<d2>[0-3]?\d)\.(?P<m2>[01]?\d)\.(?P<y2>(?:19|20)\d\d)(?!\d))?"
)
SLASH = re.compile(
    r"(?P<a>[0-3]?\d)/(?P<b>[0-3]?\d)(?:/(?P<y>(?:19|20)?\d\d))?"
    r"(?:\s?(?P<to>[-\u2013\u2014]|to|through|and)\s?(?P<a2>[0-3]?\d)(?:/(?P<b2>[0-3]?\d)(?:/(?P<y2>(?:19|20)?\d\d))?)?)?"
    r"(?![\w%]|[./,-]\d)"
)
# Words that a relative phrase is found by, and the phrases around them.
RELATIVE_WORDS = (
    "week", "month", "year", "days", "-day", "esterday", "oday", "night", "summer", "spring", "autumn", "winter",
    " fall", "quarter", " half", "Q",
)  # fmt: skip
RELATIVE = re.compile(
    r"\b(?=[acefln-qstwy\d])"  # what any of them begins with
    rf"(?:(?P<which>last|this|the\sprevious|the\sprior|this\spast)\s"
    rf"(?:(?P<unit>week|month|year|{SEASON_NAMES})\b(?!-)|(?P<weekend>weekend\b))"
    rf"|(?:earlier|later|late|early)\s(?P<which2>last|this)\s(?P<unit2>week|month|year|{SEASON_NAMES})\b"
    r"|(?:over\s)?(?:the|the\spast|past|this|last)\s(?P<weekend2>weekend)\b"
    rf"|(?:the\s|these\s)?(?:past|last)\s(?:(?P<span>{_N})\s)?(?P<spanned>days?|weeks?|months?|years?)\b"
    rf"|(?P<count>{_N})\s(?P<ago>days?|weeks?|months?|years?)\s(?:ago|earlier)\b"
    r"|(?<!USA\s)(?P<near>yesterday|today|last\snight|tonight)\b"
    rf"|(?P<season>{SEASON_NAMES})(?:\sof)?,?\s(?P<sy>{_Y})"
    r"|(?:the\s)?(?P<nth>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[\s-](?P<of>quarter|half)"
    rf"(?:\sof\s|\s(?=[12]\d\d\d))(?P<oy>{_Y}|last\syear|this\syear|the\syear)|q(?P<q>[1-4])[\s,]{{1,2}}(?P<qy>{_Y})"
    rf"|(?:the\s)?(?:(?:(?P<weeks>{_N})\s)?weeks?|(?P<days>{_N})[\s-]days?(?:\s[\w/-]{{2,16}}){{0,3}})\s(?:that\s|which\s)?"
    r"(?:ending|ended|closed|through|to)\s(?:on\s)?(?=(?P<ending>[A-Z\d]))"
    r"|(?:the\s)?week\s(?:of|beginning|starting|commencing|from)\s(?:on\s)?(?:\w+day,?\s)?(?=(?P<beginning>[A-Z\d])))",
    re.I,
)
# What must stand before a month without a day, so that names ("Theresa May", "April Ryan") are not taken.
BEFORE_MONTH = re.compile(
    r"(?:\b(?:in|since|last|this|past|until|during|through|throughout|between|from|to|and|or|by|of|an?|the|h?is|her|its|their|on|our|than"
    r"|with|for|as|late|early|previous|[A-Z][A-Za-z]+(?:'s|s'))\s|[\u2014\u2013(]|\A)\Z",
    re.I,
)
BEFORE_MAY = re.compile(
    r"(?<!confidence )(?<!trust )(?<!faith )\b(?:in|since|last|this|until|during|between|through|early|late|an?"
    r"|(?:polls?|surveys?|study)\s(?:from|of)|(?:march|april|june|july) and)\s\Z",
    re.I,
)
# "from March, when he had 46", "than in April or May": no person
WHEN_MAY = re.compile(
    r"(?:,?\swhen\b|\s(?:to|through|until)\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|now\b|today\b))"
)
_THAN_OR_FROM = r"(?:from|than|of|to|with)"
BEFORE_WHEN_MAY = re.compile(rf"\b{_THAN_OR_FROM}\s\Z", re.I)
_SURVEY = (
    r"(?:Poll|Survey|Study|Fox|NBC|ABC|CBS|CNN|AP|NPR|USA|Gallup|Pew|YouGov|Ipsos|Reuters|Quinnipiac|Monmouth|Marist"
    r"|Washington|New|Wall)"
)
# "January Acme College poll": a name of several words, up to its noun
_SURVEY_OF = r"(?:[A-Z][\w'&./-]*\s){1,6}(?:[a-z]+\s){0,2}(?:poll|survey|study)\b"
# An election in the month, or a surname: no date of a survey.
AFTER_MONTH = re.compile(
    r"(?:'s)?\s(?:(?:midterm|mid-term|general|presidential|runoff|special|federal|local|national|primary)\s){0,2}"
    rf"(?:elections?|ballot|referendum|vote|primary|runoff)\b|\s(?!{_SURVEY}|{_SURVEY_OF})[A-Z][a-z]+"
)
