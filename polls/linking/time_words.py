"""Words of time that may say that a figure is not of now: "in June", "two years ago", "the previous wave".

What they mean is decided by what stands around them (:mod:`polls.linking.waves`).
"""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_NAMES, MONTH_STEMS, SEASON_NAMES
from polls.language.quick import quick

MONTH = rf"(?:{MONTH_NAMES}|(?:sept|{MONTH_STEMS})\.?)"
YEAR = r"(?:19|20)\d\d"
SEASON = rf"(?:{SEASON_NAMES})"
# What sets a figure of now against one of then.
NOW = r"(?:now|(?<!usa\s)today|currently|these\sdays|this\stime)"
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_NUMBER = (
    rf"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|{_TENS}(?:-\w+)?"
    r"|\d{1,3}|several|many|some|a\s+few|a\s+couple\s+of|a\s+dozen|half\s+an?|a\s+quarter\s+of\s+a|just\s+\w+)"
)
_UNIT = (
    r"(?:day|week|fortnight|month|quarter|year|decade|generation|wave|round|edition|cycle|election|term|season|poll|survey"
    r")s?(?:\s+and\s+a\s+half)?|century|centuries"
)
# A vote to come, which "two weeks before" counts down to; one with its year is past.
_A_VOTE = (
    r"\s+(?:(?:the|a|an|this|that|next|[a-z]+day's|polling|[a-z-]+)\s+){0,3}(?:elections?|votes?|voting|ballot|polls\s+(?:open|close)|polling\s+day"
    r"|primar(?:y|ies)|caucus(?:es)?|referendum|recall|runoff|midterms?)\b"
)
_PARTS = r"(?:(?:very\s+)?(?:early|late|mid|middle)[\s-]+)?"
_DECADE = rf"the\s+{_PARTS}(?:(?:19|20)\d0s|'?\d0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)"
# "of 2019 Conservative voters": the year of a vote, and whose.
_WHOSE_VOTE = r"(?:\s[a-z][\w'-]*){0,3}\s(?:voters?|supporters?|backers?|leavers?|remainers?|non-?voters?|electorate)\b"
CUE = re.compile(
    r"\b(?=[a-fhijl-pst-w\d(])"  # what any of them begins with: other places are passed over at once
    rf"(?:(?P<ago>{_NUMBER}\s+(?:{_UNIT})\s+(?:ago|back|earlier|before(?!{_A_VOTE})|prior|previously)\b(?:\s+(?:this|last)\s+(?:week|month))?"
    r"|(?:not\s+(?:so\s+)?)?long\s+ago|a\s+while\s+(?:ago|back)"
    r"|the\s+(?:day|week|fortnight|month|quarter|year)\s+(?:before|earlier|prior)\b(?!\s+(?:the|his|her|its|their|he|she|they|it)\b))"
    rf"|(?P<last>(?:this\s+time\s+)?last\s+(?:(?<!the\slast\s)(?:week|fortnight|month|year|decade|quarter)|{SEASON}|time|{MONTH})\b(?!\s+week|'s))"
    r"|(?P<prior>(?:previous|prior|earlier|preceding|last(?!\s+(?:night|week|year|month|\w+day)))\s+(?!(?:this|in|on|today|\w+day)\b)"
    r"(?:[\w'/&-]+\s+){0,5}?(?:polls?|surveys?|study|waves?|rounds?|editions?|tracking|readings?|measures?)\b|(?:previous|prior|preceding)\s+(?:years?|months?|weeks?|quarter)\b)"
    rf"|(?P<round>(?:{MONTH}|{YEAR}|previous|prior)\s+(?:edition|instal?lment|iteration|wave|round|poll|survey|tracker|study)\b)"
    r"|(?P<first>(?:first|initial)\s(?:poll|survey|wave|round|reading)\b)"
    rf"|(?P<before>previously|(?:the\s+)?(?:start|beginning)\s+of\s+(?:the|this|last)\s+(?:year|month|term)|it\s+was\s+then\b|then(?=[,.;)]|\s*\Z|\s(?:and|but|while|to)\b)|that\s(?:same\s)?(?:year|month|week|quarter|{SEASON}|decade)\b"
    rf"|earlier\s+this\s+(?:week|month|year|{SEASON})|earlier\s+in\s+the\s+\w+|back\s+then|before\s+that|"
    r"(?:just|shortly|right|immediately|soon)\s+(?:after|before)\s+(?:that|then)\b|at\s+(?:that|the)\s+time\b(?!\s+of\s+(?:the|this|our|its)\s+(?:polls?|surveys?|interviews?|study|fieldwork)\b)"
    r"|earlier(?=[.;)]|\s*\Z)"
    r"|at\s+(?:the|our|its)\s+(?:last|previous|prior)\s+(?:count|look|reading|asking|measurement|time\s+of\s+asking)\b"
    rf"|(?:at\s+)?(?:about\s+)?(?:this|that|the\s+same|a\s+similar|a\s+comparable)\s+(?:point|stage|time)\s+(?:in|of|into|during)\b(?:\s+{YEAR})?|at\s+(?:this|that|the\s+same)\s+(?:point|stage)\b"
    rf"|in\s+(?:the\s+)?{YEAR}\s+(?:race|campaign|cycle|contest|election)\s+at\s+(?:this|that|the\s+same)\s+(?:point|stage)\b)"
    rf"|(?P<quarter>in\s+(?:the\s+)?(?:(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)\s+(?:quarter|half)\s+of\s+(?:{YEAR}|last\s+year)|previous\s+(?:quarter|half)))"
    rf"|(?P<month>(?:(?:with|to|than|on|versus)\s+(?={MONTH}(?:\s+{YEAR})?\s\()|(?:back\s+)?in|since|from|during|by|as\s+of|as\s+(?:recently|late|early)\s+as|of|until|this(?:\s+past)?(?!\s+(?:may|march)\b(?![,.;)])))\s*(?<=\s)(?:early\s+|late\s+|last\s+|mid-|mid\s+)?{MONTH}(?![a-z])(?:,?\s+(?:of\s+)?(?:{YEAR}|(?:this|last)\s+year))?)"
    rf"|(?P<day>(?:on|by|as\s+of|until)\s+(?:\w+day,?\s+)?(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\b|(?:the\s+)?(?:first|\d{{1,2}}(?:st|nd|rd|th)?)\s+(?:of\s+)?{MONTH}\b)(?:,?\s+{YEAR})?)"
    rf"|(?P<season>in\s+the\s+(?:early\s+|late\s+)?{SEASON}\b(?:\s+of\s+{YEAR})?)"
    rf"|(?P<span>(?:from|between)\s+{YEAR}\s+(?:to|through|until|and)\s+{YEAR}\b)"
    rf"|(?P<year>(?:in(?:\s+both)?|(?:after|before|following)\s+the|on|by|around|since|as\s+of|as\s+(?:recently|late|early)\s+as|(?:of|from)(?!\s+{YEAR}{_WHOSE_VOTE})|during|through)\s+(?:{YEAR}\b(?!-)|{_DECADE}))"
    rf"|(?P<mention>\(?{MONTH}\s+{YEAR}\)?)"
    # a part of a time that an event names: "at the height of the strike", "in the weeks after the vote"
    r"|(?P<event>on\s+the\s+eve\s+of\s|(?:at|by|near|around|towards?|in|during|through)\s+the\s+(?:very\s+)?(?:start|beginning|outset|end|close|height|peak|depths?|turn|middle"
    r"|wake|aftermath|(?:early\s+|first\s+|last\s+|final\s+|closing\s+)?(?:hours|days|weeks|months|years|stages))\s+(?:of|after|before|following|leading\s+up\s+to)\s"
    r"(?!(?:this|the)\s+(?:survey|poll|study|interview)))"
    rf"|(?P<now>now\b|(?<!usa\s)today\b|currently|this\s+(?:week|month|year|time(?!\s+(?:last|in|{_NUMBER}\s))|survey|poll)\b|(?:the\s+)?(?:new|latest|current|most\s+recent)\s+(?:[\w'/&-]+\s+){{0,4}}?(?:poll|survey|study|numbers|figures?)\b|(?:an?|the)\s+(?:new|latest|newest|most\s+recent)\s+one\b))"
)
# What a date before it dates: an election, a law, an office, and no survey.
OTHER_EVENT = quick(
    r"(?:elect\w*|votes?|voted|voting|ballots?|races?|nominee|contests?|primary|primaries|caucus\w*|presidency|convention\w*|"
    r"will|midterms?|referendum|campaign|law|war|attacks?|bid|run|running|president|born|began(?!\s(?:asking|tracking|polling|measuring|surveying|keeping|recording|to))|passed|signed|won|lost|supporters|(?<!of\s)voters)"
    r"\s+(?:[\w-]+\s+){0,2}\Z"
)
# "when Acme last looked at the toll in June": the pollster's own time, whatever it looked at
WHEN_LAST = re.compile(r"\bwhen\s(?:[\w'&-]+\s){1,5}last\s\w+[^.;]{0,40}\Z|\blast\stime\s[^.;,]{2,60}\Z")
