"""The patterns of what narrows a group after its noun: ages, leanings, degrees, incomes, places and votes."""

from __future__ import annotations

import re

from polls.language.alternatives import one_of
from polls.language.numbers import TWO_TO_TEN
from polls.lexicon.loader import load

# Ages. "aged 18-29", "ages 65 and older", "under 35", "between 18 and 34"
_NUMBER = r"(?:\d{2}|eighteen|thirty|forty|fifty|sixty|seventy)"
_WHO_ARE = r",? ?\(?(?:who (?:are|were) )?"
_AGED = (
    r",? ?\(?(?:who (?:are|were) |and )?(?:(?:between|from) (?:the )?(?:ages? (?:of )?)?|in the |(?:ages?|aged)(?: of)?"
    r" (?:between )?)?"
)
_TO_AGE = r" ?(?:-to-|-|\u2013|to|and|through) ?(?P<b>\d{2})\b(?:[- ]year[- ]olds?| years old)?"
_OR_OLDER = r" ?(?P<plus>\+|(?:and|or) (?:older|over|above|up|more)|plus\b|years (?:and|or) older)"
_OR_YOUNGER = r" and (?P<minus>under|younger)"
_OVER_OR_UNDER = (
    r"(?:aged? |ages |the age of |between )?(?P<w>under|over|past|below|above|younger than|older than|those over|those under|those past)"
    r"(?: the age of| age)? "
)
_NO_FIGURE = r"(?! ?(?:days|weeks|months|years|percent|%|per cent|points?|,\d|\.\d|thousand|million|000))"
AGES = re.compile(
    rf"{_AGED}(?P<a>{_NUMBER})(?:s)?(?:{_TO_AGE}|{_OR_OLDER}|{_OR_YOUNGER})\)?"
    rf"|{_WHO_ARE}{_OVER_OR_UNDER}(?P<c>{_NUMBER})\b(?:(?:(?<=er than \d\d)|(?<=age of \d\d)) years(?: old| of age)?\b| years (?:old|of age)\b|{_NO_FIGURE})\)?"
)
YEAR_OLDS = re.compile(
    r"(?P<a>\d\d)(?:[- ]{0,2}(?:to|-|\u2013|and)[- ]{0,2})(?P<b>\d\d)(?:[- ]?years?[- ]olds?|s\b"
    r"| (?:age )?(?:group|bracket|cohort|demographic|demo|category|segment|range|band|set|crowd)s?\b)"
    r"|(?P<one>\d\d)[- ]year[- ]olds\b|(?P<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty)-?somethings\b"
    r"|(?P<c>\d\d)(?:s)? (?:and|or) (?P<pm>over|older|under|younger)s?\b"
)
AGE_WORD = re.compile(
    r"(?P<w>over|under)[- ]?(?P<c>\d\d)(?:'?s\b(?: (?:age )?(?:group|bracket|cohort|demographic|category|set|crowd)\b)?"
    r"|s? (?:age )?(?:group|bracket|cohort|demographic|category|set|crowd)\b)"
)
PLUS = re.compile(
    r"(?P<a>[2-8]\d)(?:-plus\b|\+(?! ?(?:\w|%|percent|per cent|points?|seats?)))"
    r"|(?P<a_>[2-8]\d)(?:-plus|\+) (?:group|crowd|set|bracket|cohort|age group|demographic|demo|voters|years?[- ]olds?|yr[- ]olds?|people|respondents|adults)\b"
)
# Ages as a label: "18-34: 55%".
AGE_LABEL = re.compile(r"(?P<a>\d\d)(?:-|\u2013| to )(?P<b>\d\d)(?=: )")

AGES_ALONE = re.compile(r"(?P<a>\d\d) ?(?:-|\u2013|to) ?(?P<b>\d\d)(?=[,;)]|\.(?!\d)| and\b| it\b|$)")

# Leanings. "and those who lean Republican", "including leaners"
LEANERS = re.compile(
    r" (?:and|or) (?:those|people|voters|adults|independents) (?:who (?:say they )?)?lean(?:ing)?(?: to| toward| towards)?(?: the)?"
    r" (?:republican|democratic|gop|democrats?|republicans)(?: party)?"
    r"| and (?:republican|democratic|gop)(?:[- ]leaning (?:independents|voters|adults)| leaners|-leaners)"
    r"|,? including (?:those )?(?:independents )?(?:who|leaners)[^,.;]{0,40}"
    r"|(?: \([dr]?-?lean[^)]*\))"
)

# Schools. "without a college degree", "with a master's degree", "who hold a bachelor's degree"
_NO_DEGREE = (
    r"(?P<nodegree>(?:without|with no|with less than|with fewer than|lacking|who (?:lack|do not have|don't have"
    r"|did not (?:graduate from|finish|attend|reach)|didn't (?:graduate from|finish|attend|reach)))(?: an?)?"
    r"(?: four-year| bachelor's)?(?: (?:college|university)(?: degrees?| diplomas?| educations?)?| degrees?))"
)
_POSTGRADUATE = (
    r"(?:with|who have|who hold|holding)(?: an?| at least an?)? ?(?P<post>post-?graduate|graduate|advanced|master's|doctoral"
    r"|professional) (?:degrees?|educations?|qualifications?|training)"
)
_SOME_COLLEGE = (
    r"(?:with|who have)(?: (?:only|just|at least))? (?P<some>some (?:college|university))"
    r"(?: (?:experience|education|training))?"
)
_DEGREE = (
    r"(?P<degree>(?:with|who have|holding|who hold|who got|who have got)(?: an?| at least(?: an?)?)?"
    r"(?: four-year| bachelor's| college| university)+ (?:degrees?|education)(?: or (?:higher|more))?|who graduated from college)"
)
_HIGH_SCHOOL = (
    r"(?P<hs>with (?:only |just |at most |no more than |less than )?(?:an? )?high[- ]school (?:diplomas?|educations?|degrees?)"
    r"(?: or less)?)"
)

# Who will vote: that is the poll's base. "likely to vote in November", not "likely to vote Labour"
_VOTED_FOR = r"for|against|to|yes|no|democrat|democratic|republican|labou?r|conservative|liberal|green|leave|remain"
_LIKELY_TO_VOTE = (
    r"(?P<likely>(?:(?:who are |most )?likely|planning|intending|who (?:plan|intend)) to"
    rf" (?:vote(?! (?:{_VOTED_FOR})\b)|participate|turn out|cast a ballot)"
    r"(?: in (?:the(?! (?:democratic|republican|gop|labou?r|conservative|liberal) )|this|next|november's|their|november)[a-z' -]{0,40}?"
    r"(?:elections?|primary|caucus(?:es)?|race|contest|november(?! (?:general )?election))\b)?)"
)

# "registered without a party", "belonging to no party"
_NO_PARTY = (
    r"(?P<noparty>(?:who (?:are|were|have) )?(?:registered |enrolled |belonging |affiliated |aligned )?(?:without|with no|with neither|to no|to neither)"
    r" (?:a |any |either |political |major |stated |declared )*party(?: affiliation| preference| membership)?\b(?! (?:leader|line|label)))"
)

# Money. "in households with incomes over $50,000", "earning less than $30,000 a year"
_SUM = r"(?:[a-z]{0,2}[$\u00a3\u20ac\u20b9\u20b1\u00a5]|rs\.? ?|r(?=\d)|ksh ?)[\d,.]+k?(?: ?(?:million|billion|lakh|crore|m\b|bn\b))?"
_INCOME = (
    r"(?:living in households |in households )?(?:whose |with |in |on )(?:an? |annual )*?"
    r"(?P<income>(?:family |household |personal |yearly |annual )?(?:incomes?|salar(?:y|ies)|earnings|revenues?|turnovers?|sales|assets|budgets?) (?:is |of |are |under |over |above |below |between "
    rf"|more than |less than |at least |up to |from )+{_SUM}(?: ?(?:-|\u2013|to|and) {_SUM})?(?: or (?:more|less)| and (?:higher|above|over|under))?"
    r"(?: a year| per year| annually)?)"
)
_EARNING = (
    r"(?P<earn>(?:who (?:earn|make)|earning|making) (?:more than |less than |over |under |at least |between |up to |below |above )?"
    rf"{_SUM}(?: ?(?:-|\u2013|to|and) {_SUM})?(?: or (?:more|less))?(?: a (?:year|month|week))?)"
)
# Whether they work, and how they live: "people in work", "those on benefits".
_SITUATION = (
    r"(?:who are |who were )?(?P<situation>(?:in|out of) (?:paid |full-time |part-time |regular |formal |steady )?(?:work|employment|education|school|poverty|debt|retirement)"
    r"|on the (?:political |far |hard |centre-|center-|centre |center )?(?:left|right)(?!-)"
    r"|on (?:benefits|welfare|social security|universal credit|disability|minimum wage|the minimum wage|low (?:incomes|pay|wages)|high incomes))\b"
)

# What they have, counted: "with fewer than 10 staff", "with two or more children"
_COUNTED = (
    r"(?P<counted>with (?:more than |fewer than |less than |at least |up to |under |over |between )?(?:\d{1,3}|one|two|three|four|five|ten|twenty)\b(?!,\d)"
    r"(?: ?(?:to|and|-|\u2013) ?\d{1,3})?(?: or (?:more|fewer))?(?! ?(?:percent|%|per cent|points?|pc\b))(?: [a-z]+)?(?! (?:voters|adults|respondents|residents|participants|interviews|points|years|months|weeks|days)) (?:children|[a-z]{4,}s|staff)\b)"
)

# Whose parents they are. "with children aged four to 11", "of under-fives"
_YEARS = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)"
_CHILDREN = (
    r"(?P<kids>(?:with|of|who have)(?: an?| any)?(?: (?:young|younger|small|little|older|teenage|adult|grown|grown-up|dependent|disabled"
    r"|school-aged?|primary-school|secondary-school|pre-?school)){0,2} (?:child(?:ren)?|kids?|youngsters|teenagers?|toddlers?|babies|baby|infants|sons?|daughters?)\b"
    r"(?! (?:or|and) (?:no|without)))"
    r"(?:,? (?:who are )?(?:(?P<kidages>(?:(?:aged?|ages)(?: of)? |(?:aged )?between (?:the ages of )?)"
    rf"{_YEARS}(?: ?(?:-|\u2013|to|and|or) ?(?:{_YEARS}|under|younger|over|older|above|up))?)|(?P<kidlimit>(?:under|over|younger than|older than)(?: the age of)? {_YEARS}))\b(?! ?(?:percent|%|per cent|points?)))?"
)

# Where they live. "in rural areas", "in battleground states", "living in towns of more than 20,000 people"
_PLACE = (
    r"(?:(?:who live |living )?in (?:the )?(?P<place>rural|urban|suburban|regional and rural|metropolitan)"
    r"(?: and (?P<place2>rural|urban|suburban|regional))?(?: areas?| communities| australia| america| districts| counties)?)"
)
_CONTESTED = (
    r"(?:(?:battleground|swing|marginal|safe|red|blue|purple|key|target|border) )"
    r"(?:states|districts|counties|seats|constituencies|provinces|ridings|wards)"
    r"|battlegrounds?\b(?! \w+ (?:polls?|surveys?)| (?:polls?|surveys?|states?))|rest of the country|provinces|regions"
)
# Parts of a country by their place in it: "in the capital", "in the north-east", not "in the west of the field".
_QUARTER = (
    r"(?:(?<=in the )|(?<=within the )|(?<=outside the )|(?<=across the )|(?<=within )(?=city limits))(?:capital(?: city| region)?(?! (?:cities|gains|punishment|spending|flows|works|markets?|investments?))|city limits|city proper|interior|hinterland|heartland"
    r"|(?:rural |far |deep |industrial |post-industrial )?(?:north|south|east|(?:mid-?)?west)(?:[- ]?(?:east|west))?(?! (?:wing|side|end|of (?!the (?:country|state|island|province|city)\b)))"
    r"(?: of the (?:country|state|island|province|city))?|outback|bush|midlands|highlands|islands|lowlands)"
)
_KIND_OF_AREA = (
    r"rural|urban|suburban|regional|remote|coastal|metro|metropolitan|non-?metropolitan|non-metro|populated|settled|inner-city|border"
    r"|mining|farming|\w+-(?:income|dominated|leaning)"
)
_SETTLEMENTS = (
    rf"(?:{_KIND_OF_AREA})\"? (?:areas|counties|parts|places)|areas(?= (?:of|with) [\w ]{{0,12}}\d)|(?<!the )communities|(?:towns|cities) and (?:cities|towns|villages)|cities|towns|villages|suburbs"
    r"|exurbs|countryside|(?:non-)?metros|neighbou?rhoods|municipalities|hamlets|boroughs"
)
# Two adjectives of them: "in smaller, non-metro areas", "in sparsely populated, low-income counties"
_FIRST_OF_TWO = r"(?:(?:small|larg|bigg|poor|rich|densely |sparsely )[a-z]*, \"?)?"
_COUNT = r"(?:[\d.,]+(?: (?:million|thousand))?|(?:half )?a (?:million|hundred thousand|thousand))"
_OF_SIZE = (
    r"(?: (?:of|with|that have|which have|having)(?: an?)?(?: populations?(?: of)?)?(?: between| at least| more than| fewer than| less than| under| over| up to)?"
    rf" {_COUNT}(?: (?:and|to|or) (?:more|{_COUNT}))?(?: (?:people|residents|inhabitants))?)?"
)
# Where they lie, up to a comma: "in cities of the north, …", "in smaller towns along the coast, …"
_WHERE_THEY_LIE = r"(?: (?:of|in|along|around|near|throughout|across) (?:the )?(?!which|whom|this|that|its|their|all|more|less|over|under)[a-z][a-z-]+(?: [a-z-]{3,}){0,2}(?=,))?"

# What tells no more of contested places than that they are: "in the seven key U.S. battleground states".
_CALLED = (
    r"(?:(?:key|crucial|critical|important|top|main|closely watched|hotly contested|traditional|early|late|us|u\.s\.|american"
    rf"|{TWO_TO_TEN}|\d{{1,2}}) ){{0,3}}(?=(?:battleground|swing|marginal|target|border)s? )"
)
_AREA = (
    r"(?:(?:who (?:live|lived|reside)|living|residing|based|living and working) )?(?:in|within|inside|outside|across)"
    r" (?:the |those |these |all |some |other |many |most |more )?(?:same |more |dozen |nation's |country's )?"
    rf"(?:{_CALLED})?(?P<area>{_CONTESTED}|{_QUARTER}"
    rf"|(?!their |our |his |her |its |my |your |such |which |this |that ){_FIRST_OF_TWO}(?:[a-z]+[a-z-]*[a-z] ){{0,2}}\"?"
    rf"(?:{_SETTLEMENTS})\"?{_OF_SIZE}{_WHERE_THEY_LIE})\b"
)

# The side of a town, a river, a country: "on the east side", "in the northern half of the state", "south of the river".
_COMPASS = r"(?:north|south|east|west)(?:[- ]?(?:east|west))?"
_SIDE = (
    rf"(?:(?:who live |living )?(?:on|in|across) (?:the |both |either )?(?P<side>(?:city's |town's )?(?:(?:far |upper |lower |near )?{_COMPASS}(?:ern|ernmost)?"
    r"|left|right) (?:side|bank|shore|coast|end|half|part|suburbs|counties|states|provinces|districts|wards)s?(?: of (?:the )?[a-z]+)?|islands?|mainland|farms|coast|outskirts|frontier|border)"
    r"(?! (?:with|between|wall|patrol|security|crossings?|policy|agents?|crisis|fence)\b)"
    rf"|(?P<beyond>{_COMPASS} of (?:the )?(?!(?:it|its|his|her|their|them|that|this|where|all|what)\b)[a-z]+))\b"
)

# Whom they vote for. "in the Democratic primary", "who voted for Doe", "who support Roe"
_CONTEST = (
    r"(?:(?<=voters )|(?<=those )|(?<=caucus-goers )|(?<=caucusgoers )|(?<= to vote )|(?<= voting )|(?<= part ))in the"
    r" (?P<contest>democratic|republican|gop|labou?r|conservative|liberal|ndp|tory)"
    r" (?:presidential |leadership |party |gubernatorial |senate )*"
    r"(?:primary|primaries|contests?|caucus(?:es)?|nominati(?:on|ng) (?:contest|race|fight))\b"
)
_VOTING = (
    r"(?:who (?:voted|plan(?:ned)? to vote|intend(?:ed)? to vote|said they (?:voted|would vote|plan to vote)"
    r"|say they (?:voted|would vote|will vote|plan to vote)|cast (?:a )?(?:ballots?|votes?))"
    r"|planning to vote|voting|intending to vote)"
)
_PERSON_TITLES = r"(?:president |former president |mr\.? |mrs\.? )*"
_NAME = r"(?!mrs?\b)[a-z' -]{2,30}?"
# What may come behind a name in a clause: closed classes, and the verbs of opinion.
_ENDS_NAME = (
    r"in|at|on|over|than|by|to|say|said|think|believe|feel|want|see|view|who|that|next|approve|and|or|but|as|if|when|because|while"
    r"|go|support|oppose|back|disapprove|agree|disagree|now|also|still|only|just|even|never|not|already|all"
    r"|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must)(?:n't)?"
)
_ENDS_BACKED = r"in|say|said|think|believe|who|next|approve|and|were|are|would|have|go|support|disapprove"
# How many they are moves, and nothing that they back: "the share of renters who back the tax fell by six points".
_MOVES = one_of(re.escape(w) for way in ("fall", "rise") for w in load("movements")[way])
_NO_MOVE = rf"(?![a-z' -]{{2,40}}? (?:{_MOVES}) (?:by|to|from)\b)"
_VOTERS = rf"{_VOTING} for {_PERSON_TITLES}(?P<voted>{_NAME})(?= (?:{_ENDS_NAME})\b|[,.;:)]|$)"
_BACKERS = (
    r"(?:who (?:support(?:ed|s)?|back(?:ed|s)?|favor(?:ed|s)?|said they (?:backed?|supported)|say they (?:back|support)))"
    rf" {_NO_MOVE}{_PERSON_TITLES}(?P<backs>{_NAME})(?= (?:{_ENDS_BACKED})\b|[,.;:)]|$)"
)

# Whoever was asked: it narrows nothing. "who took part", "polled", "nationwide"
_ASKED = (
    r"(?P<asked>who (?:responded|took part|participated|were (?:polled|surveyed|asked|questioned|interviewed))"
    r"(?: (?:to|in) (?:the|this|its) [a-z0-9 -]{0,20}(?:survey|poll)| (?:to the [a-z0-9. -]{3,30}? (?:survey|poll)))?"
    r"|polled|surveyed|questioned|interviewed|queried|asked|sampled|canvassed"
    r"|in (?:the|this|its|our|that) (?:latest |new |same |most recent )?(?:[a-z/]+ )?(?:survey|poll)"
    r"|in the united states|in the u\.s\.|in britain|in the uk|nationwide|nationally|statewide|overall)\b"
)

_PHRASES = (
    _NO_DEGREE, _POSTGRADUATE, _SOME_COLLEGE, _DEGREE, _HIGH_SCHOOL, _LIKELY_TO_VOTE, _NO_PARTY, _INCOME, _EARNING, _SITUATION, _COUNTED, _CHILDREN, _PLACE, _AREA, _SIDE, _CONTEST,
    _VOTERS, _BACKERS, _ASKED,
)  # fmt: skip
PHRASE = re.compile(r",? ?(?:" + "|".join(_PHRASES) + ")")
