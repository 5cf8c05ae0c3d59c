"""What narrows a group after its noun: ages, degrees, incomes, places, votes, and phrases of any words."""

from __future__ import annotations

import re

from polls.language.names import PARTICLES
from polls.language.tokens import Item

_NUM = r"(?:\d{2}|eighteen|thirty|forty|fifty|sixty|seventy)"
# "aged 18-29", "ages 65 and older", "under 35", "between 18 and 34"
_AGE = re.compile(
    rf",? ?\(?(?:who (?:are|were) |and )?(?:(?:between|from) (?:the )?(?:ages? (?:of )?)?|in the |(?:ages?|aged)(?: of)? (?:between )?)?"
    rf"(?P<a>{_NUM})(?:s)?(?: ?(?:-to-|-|\u2013|to|and|through) ?(?P<b>\d{{2}})\b(?:[- ]year[- ]olds?| years old)?| ?(?P<plus>\+|(?:and|or) (?:older|over|above|up|more)|plus\b|years (?:and|or) older)| and (?P<minus>under|younger))\)?"
    rf"|,? ?\(?(?:who (?:are|were) )?(?:aged? |ages |the age of |between )?(?P<w>under|over|below|above|younger than|older than|those over|those under)(?: the age of| age)? (?P<c>{_NUM})\b(?! ?(?:percent|%|per cent|points?|,\d|\.\d|thousand|million|000))\)?"
)
YEAR_OLDS = re.compile(
    r"(?P<a>\d\d)(?:[- ]{0,2}(?:to|-|\u2013|and)[- ]{0,2})(?P<b>\d\d)[- ]?years?[- ]olds?|(?P<c>\d\d)(?:s)? (?:and|or) (?P<pm>over|older|under|younger)s?\b"
)
AGE_WORD = re.compile(r"(?P<w>over|under)-?(?P<c>\d\d)s\b")
# What may come behind a name in a clause: closed classes, and the verbs of opinion.
_ENDS_NAME = (
    r"in|at|on|over|than|by|to|say|said|think|believe|feel|want|see|view|who|that|next|approve|and|or|but|as|if|when|because|while|go|support|oppose|back|disapprove|agree|disagree|now|also|still|only|just|even|never|not|already|all"
    r"|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must)(?:n't)?"
)
_POST = re.compile(
    r",? ?(?:(?P<nodegree>(?:without|with no|with less than|with fewer than|lacking|who (?:lack|do not have|don't have|did not (?:graduate from|finish|attend|reach)|didn't (?:graduate from|finish|attend|reach)))(?: an?)?(?: four-year| bachelor's)?(?: (?:college|university)(?: degrees?| diplomas?| educations?)?| degrees?))"
    r"|(?:with|who have|who hold|holding)(?: an?| at least an?)? ?(?P<post>post-?graduate|graduate|advanced|master's|doctoral|professional) (?:degrees?|educations?|qualifications?|training)"
    r"|(?:with|who have)(?: (?:only|just|at least))? (?P<some>some (?:college|university))(?: (?:experience|education|training))?"
    r"|(?P<degree>(?:with|who have|holding|who hold|who got|who have got)(?: an?| at least(?: an?)?)?(?: four-year| bachelor's| college| university)+ (?:degrees?|education)(?: or (?:higher|more))?|who graduated from college)"
    r"|(?P<hs>with (?:only |just |at most |no more than |less than )?(?:an? )?high[- ]school (?:diplomas?|educations?|degrees?)(?: or less)?)"
    r"|(?P<likely>(?:(?:who are |most )?likely|planning|intending|who (?:plan|intend)) to (?:vote(?! (?:for|against|to|yes|no|democrat|democratic|republican|labou?r|conservative|liberal|green|leave|remain)\b)|participate|turn out|cast a ballot)(?: in (?:the|this|next|november's|their|november)[a-z' -]{0,40}?(?:elections?|primary|caucus(?:es)?|race|contest|november(?! (?:general )?election))\b)?)"
    r"|(?:living in households |in households )?(?:whose |with |in )(?:an? |annual )*?(?P<income>(?:family |household )?incomes? (?:is |of |are |under |over |above |below |between |more than |less than |at least )+\$[\d,]+(?:,000)?(?: ?(?:-|to|and) \$?[\d,]+)?(?: or (?:more|less)| and (?:higher|above|over|under))?)"
    r"|(?P<earn>(?:who (?:earn|make)|earning|making) (?:more than |less than |over |under |at least |between )?\$[\d,]+(?: ?(?:-|to|and) \$?[\d,]+)?(?: or (?:more|less)| a year)?)"
    r"|(?:(?:who live |living )?in (?:the )?(?P<place>rural|urban|suburban|regional and rural|metropolitan)(?: and (?P<place2>rural|urban|suburban|regional))?(?: areas?| communities| australia| america| districts| counties)?)"
    r"|(?:(?:who (?:live|lived|reside)|living|residing|based|living and working) )?in (?:the |those |these |all |some |other |many |most |more )?(?:same |more |dozen |nation's |country's )?(?P<area>(?:(?:battleground|swing|marginal|safe|red|blue|purple|key|target|border) )(?:states|districts|counties|seats|constituencies|provinces|ridings|wards)|battlegrounds?\b(?! \w+ (?:polls?|surveys?)| (?:polls?|surveys?|states?))|rest of the country|provinces|regions"
    r"|(?!their |our |his |her |its |my |your |such |which |this |that )(?:[a-z]+[a-z-]*[a-z] ){0,2}(?:(?:rural|urban|suburban|regional|remote|coastal|metro|metropolitan|non-?metropolitan|non-metro|populated|inner-city|border|mining|farming|\w+-income) areas|(?<!the )communities|(?:towns|cities) and (?:cities|towns|villages)|cities|towns|villages|suburbs|exurbs|countryside|metros|neighbou?rhoods|municipalities|hamlets|boroughs)(?: (?:of|with)(?: between| at least| more than| fewer than| less than| under| over)? [\d.,]+(?: (?:million|thousand))?(?: (?:and|to|or) (?:more|[\d.,]+(?: (?:million|thousand))?))?(?: (?:people|residents|inhabitants))?)?)\b"
    r"|(?:(?<=voters )|(?<=those )|(?<=caucus-goers )|(?<=caucusgoers ))in the (?P<contest>democratic|republican|gop|labou?r|conservative|liberal|ndp|tory) (?:presidential |leadership |party |gubernatorial |senate )*(?:primary|primaries|contests?|caucus(?:es)?|nominati(?:on|ng) (?:contest|race|fight))\b"
    r"|(?:who (?:voted|plan(?:ned)? to vote|intend(?:ed)? to vote|said they (?:voted|would vote|plan to vote)|say they (?:voted|would vote|will vote|plan to vote)|cast (?:a )?(?:ballots?|votes?))|planning to vote|voting|intending to vote) for (?:president |former president |mr\.? |mrs\.? )*(?P<voted>(?!mrs?\b)[a-z' -]{2,30}?)(?= (?:"
    + _ENDS_NAME
    + r")\b|[,.;:)]|$)"
    r"|(?:who (?:support(?:ed|s)?|back(?:ed|s)?|favor(?:ed|s)?|said they (?:backed?|supported)|say they (?:back|support))) (?:president |former president |mr\.? |mrs\.? )*(?P<backs>(?!mrs?\b)[a-z' -]{2,30}?)(?= (?:in|say|said|think|believe|who|next|approve|and|were|are|would|have|go|support|disapprove)\b|[,.;:)]|$)"
    r"|(?P<asked>who (?:responded|took part|participated|were (?:polled|surveyed|asked|questioned|interviewed))(?: (?:to|in) (?:the|this|its) [a-z0-9 -]{0,20}(?:survey|poll)| (?:to the [a-z0-9. -]{3,30}? (?:survey|poll)))?|polled|surveyed|questioned|interviewed|queried|asked|sampled|canvassed|in (?:the|this|its|our|that) (?:latest |new |same |most recent )?(?:[a-z/]+ )?(?:survey|poll)|in the united states|in the u\.s\.|in britain|in the uk|nationwide|nationally|statewide|overall)\b)"
)
_LEAN = re.compile(
    r" (?:and|or) (?:those|people|voters|adults|independents) (?:who (?:say they )?)?lean(?:ing)?(?: to| toward| towards)?(?: the)? (?:republican|democratic|gop|democrats?|republicans)(?: party)?| and (?:republican|democratic|gop)(?:[- ]leaning (?:independents|voters|adults)| leaners|-leaners)|,? including (?:those )?(?:independents )?(?:who|leaners)[^,.;]{0,40}|(?: \([dr]?-?lean[^)]*\))"
)
_AGE_START = frozenset("age ages aged between under over younger older who in and below above".split())
_POST_START = frozenset(
    "with without who whose in residing based earning making planning voting intending backing supporting favoring holding lacking living polled surveyed"
    " likely most questioned interviewed queried asked sampled canvassed nationwide nationally statewide overall".split()
)


def age_name(m: re.Match[str]) -> str:
    """The canonical name of an age group: 18-29, 65+, under 35."""
    g = m.groupdict()
    if g.get("b"):
        return f"{_n(g['a'])}-{g['b']}"
    if g.get("c"):
        w = g.get("w") or g.get("pm") or ""
        up = w.endswith(("over", "above", "older", "older than"))
        if not up and _n(g["c"]) == "30":
            return "18-29"
        return f"{_n(g['c'])}+" if up else f"under {_n(g['c'])}"
    if g.get("minus"):
        return f"under {_n(g['a'])}"
    return f"{_n(g['a'])}+"


_SPELLED = {"eighteen": "18", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70"}


def _n(s: str) -> str:
    return _SPELLED.get(s, s)


PLUS = re.compile(
    r"(?P<a>[2-8]\d)(?:-plus|\+)(?: (?:group|crowd|set|bracket|age group|demographic|voters|year-olds|people))?\b"
)


_NEXT_WORD = re.compile(r",? ?\(?([a-z+]*)")
_FIGURE_AFTER = re.compile(r"[- ]?(?:percent|%|per cent|point)| (?:lead|edge|margin)")


_AREAS = {
    "suburbs": "suburban", "countryside": "rural", "battleground": "battleground states", "battlegrounds": "battleground states",
}  # fmt: skip


def _begins_ages(number: str) -> bool:
    """Whether a range of ages may begin with a number: "women 30-44", not "men 33-52"."""
    return not number.isdigit() or int(number) % 5 == 0 or int(number) in (16, 17, 18, 24)


def after_noun(lower: str, end: int) -> tuple[int, list[str]]:
    """Reads what narrows a group after its noun: ages, degrees, incomes, places, votes. Returns its end and names."""
    found: list[str] = []
    for _ in range(3):
        m = _NEXT_WORD.match(lower, end)
        first = m.group(1) if m else ""
        if first in _AGE_START or (m and lower[m.end() : m.end() + 1].isdigit() and lower[end] != ","):
            a = _AGE.match(lower, end)
            if (
                a
                and a.group("b")
                and (
                    int(a.group("b")) <= int(_n(a.group("a")))
                    or (
                        first not in _AGE_START
                        and (not _begins_ages(a.group("a")) or _FIGURE_AFTER.match(lower, a.end(), a.end() + 9))
                    )
                )
            ):
                a = None
            if a:
                name = age_name(a)
                if name not in ("18+", "16+"):
                    found.append(name)
                end = a.end()
                continue
        if first == "and":
            lean = _LEAN.match(lower, end)
            if lean:
                end = lean.end()
                continue
        if first not in _POST_START:
            break
        p = _POST.match(lower, end)
        if not p:
            break
        g = p.groupdict()
        if g["nodegree"]:
            found.append("no college degree")
        elif g["degree"]:
            found.append("college graduates")
        elif g["post"]:
            found.append("postgraduates")
        elif g["some"]:
            found.append("some college")
        elif g["hs"]:
            found.append("high school or less")
        elif g["income"]:
            found.append("with " + g["income"].strip(" ,"))
        elif g["earn"]:
            found.append(g["earn"].strip(" ,"))
        elif g["place"]:
            found.append(g["place"] + (f" and {g['place2']}" if g["place2"] else ""))
        elif g["area"]:
            found.append(_AREAS.get(g["area"], g["area"]))
        elif g["contest"]:
            found.append({"gop": "republican"}.get(g["contest"], g["contest"]) + " primary voters")
        elif g["voted"]:
            found.append(surname(g["voted"].strip()) + " voters")
        elif g["backs"]:
            who = g["backs"].strip()
            found.append(f"who support {who}" if who.startswith(("the ", "a ", "an ")) else f"{who} supporters")
        end = p.end()
    return end, found


_PARTISAN = frozenset(
    "the a an and or not no other democratic republican gop labour labor conservative liberal third independent third-party that this these those his her".split()
)
_NO_PERSON = frozenset("party candidate candidates option plan ticket nominee side idea proposal bill measure".split())


def surname(who: str) -> str:
    """A person's last name, where two or three words are a name: "jane doe" is "doe", "marine le pen" "le pen"."""
    words = who.split()
    if words[-1].endswith("s") and words[0].endswith(("ive", "al", "ed", "ing", "ous", "er", "ic", "ble")):
        return who  # "permissive policies"
    if len(words) not in (2, 3) or not _PARTISAN.isdisjoint(words) or words[-1] in _NO_PERSON:
        return who
    return " ".join(words[-2:]) if words[-2] in PARTICLES and len(words) == 3 else words[-1]


def skip(items: list[Item], j: int, end: int) -> int:
    """The first item from ``j`` on that begins at ``end`` or later."""
    while j < len(items) and items[j].start < end:
        j += 1
    return j
