"""Numbers as the press writes them: percentages, points, fractions, "nine in 10", pairs and bare seconds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from polls.language.hints import Hint
from polls.language.quick import quick

UNITS = {
    w: i
    for i, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen".split()
    )
}
TENS = {w: 10 * i for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
TENS["fourty"] = 40
_FRACTION = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "tenth": 10,
}


@dataclass(slots=True)
class Figure:
    """A number of a sentence that may be a survey figure. Offsets are of the folded text.

    ``unit``: percent | points | fraction | signed | bare; ``value`` in percentage points (signed figures keep
    their sign); ``grain`` is the reporting step; ``pair`` links "55-37": 1 for the first, 2 for the second figure.
    """

    start: int
    end: int
    value: float
    unit: str
    grain: float
    bound: str = "exact"
    value_low: float | None = None
    value_high: float | None = None
    pair: int = 0


_W = (
    r"(?:(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|zero)"
)
_D = r"\d{1,3}(?:[.\u00b7]\d{1,2})?"
# A word that a hurried hand made of "percent": p, then r, e and c somewhere, then t.
_PCT = r"(?:[ -]?(?:%|percent\b|per[ -]?cents?\b|pct\b\.?|percents?\b|pc\b)|[ ]p(?=[a-z]{0,6}c)(?=[a-z]{0,6}r)[erc]{2,6}e?n{1,2}t\b)"
# The small numbers that stand before what is counted: "two years ago", "of ten countries".
TWO_TO_TEN = "two|three|four|five|six|seven|eight|nine|ten"
# What may stand behind the digits of a share, or of any figure, in patterns of what follows it.
PER_CENT = r"(?:%|\s?percent|\s?per\scent)?"
POINTS = r"(?:%|\s?percent|\s?per\scent|\spoints?)?"
# "14 percent point to the cost": a verb, where the noun would be "points"; "one point to a low of" is none.
_PTS = r"(?:[ -]?(?:percentage|percent|per cent|%|net)?[ -]?(?:points|(?:(?<=\bone[ -])|(?<=\b1[ -]))point|point(?![ ](?:to|out)[ ][a-z])|pts?|ppt?s?)\b)"
# People between "one" and "in ten": "three voters in ten", "seven Britons out of 10".
_PEOPLE = (
    r"(?:[ ](?:(?!in\b|out\b|of[ ]the\b)[a-z.'-]+[ ]){0,2}?"
    r"(?:voters|americans|adults|people|women|men|respondents|voter|adult|american|person|man|woman|briton|republican|democrat|parent"
    r"|student|worker|britons|canadians|australians|republicans|democrats|them|us"
    r"|(?!points|seats|times|days|years|weeks|months|goals|games)[a-z]{3,14}s))?"
)
# What makes "two of 12" a count and no share.
_COUNTED = (
    r"(?![,.]?\d|%|[ -](?:hundred|thousand|million|billion|days|weeks|months|years|hours|minutes|games|tries|attempts|elections|states"
    r"|counties|seats|cities|countries)|[ -]percent|[ -]point|[ -]per[ -]?cent)"
)
# What any figure begins with: most places are passed over at once.
_BEGINS = (
    r"(?=[\d+\-\u2013]|a[ -][defhpqst]|an(?:[ -]|other[ -][efhqst])|e(?:igh|lev)|f(?:i|ou|ort)|half|minus|n(?:ear|in)|one|plus|s(?:ev|i[nx])"
    r"|t(?:en|h(?:e\ [flor]|ir|r)|w)|zero)"
)
# Not within a number or a sum of money, but a sign may stand right behind a party's letter.
_NOT_WITHIN = r"(?:(?<![\w$£€#%])(?<![\d$£€ (][,.])(?<!^\.)|(?=\+)(?:(?<=[ -][dr])|(?<=^[dr])))"
_SO_MANY = r"(?:another|a|an|one|two|three|four|five|nearly[ ]a|the[ ](?:other|remaining|final|last))"
_TENTHS = "a|one|two|three|four|five|six|seven|eight|nine"
_FIGURE = quick(
    rf"""
    (?<![a-ce-qs-z0-9])  # nothing begins within a word, but for a sign behind a party's letter
    {_BEGINS}
    {_NOT_WITHIN}
    (?:
      (?P<x>{_D}|{_W}){_PEOPLE}[ -](?:in|out[ -]of|of)(?:[ -](?:every|each))?[ -](?P<y>\d{{1,3}}|{_W}|a[ -]hundred|hundred)\b{_COUNTED}
    | (?P<less>(?:one[ -]|a[ ])?half|(?:{_TENTHS})[ -]tenths?)(?:[ ]of)?[ ](?:an?|one|1)(?P<lu>[ ](?:percentage[ ])?points?\b|{_PCT}(?![ ]points?\b))
    | (?:(?P<fa>{_SO_MANY})[ -])(?P<fn>thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?|half)\b
    | (?P<half>half)\b(?![ ](?:an?[ ])?(?:percentage[ ])?point\b)
    | (?P<ch>[1-4])/(?P<cd>[2-5])(?!\d|/)(?=\ of\b|\ [a-z])
    | (?P<sign>\+|(?<![a-z]-)-|(?<=[a-z,][ ])\u2013(?=\d)|(?<=\()\u2013(?=\d)|(?<!or[ -])(?:plus|minus)[ -](?!or\b))(?P<sn>{_D}|(?<=s[ -]){_W}\b)(?!\d|,\d|\.\d|/\d)(?P<su>{_PTS}|{_PCT})?
    | (?P<of>0?\.\d|{_D})[ ]of[ ]a[ ](?:percentage[ ])?point\b
    | (?<!20\d\d[/\u2013-])(?P<n>{_D}|{_W}(?:[ ]\(\d{{1,3}}\)(?={_PCT}))?)(?!\d|,\d|\.\d|(?!(?:pct?|pts?)\b)[a-z])(?:(?P<pts>{_PTS})|(?P<pct>{_PCT}))?
    | (?<!half[ ])(?P<dozen>a[ ]dozen)(?P<dpts>[ ](?:percentage[ ])?points?\b)?
    | (?P<pt>a\ single|a|single|one)[ -](?:percentage[ -])?point\b
    | (?P<hp>half[ ](?:an?[ ])?(?:percentage[ ])?point)\b
    )
    """,
    re.X,
)

# What every sentence with a number holds, and what every sentence holds in which a number is more than a bare one.
_NUMERALS = (
    *"0123456789", *(w for w in UNITS if not w.endswith("teen")), "thirteen", "fifteen", "twenty", "thirty", "forty", "fifty",
    "a dozen",
)  # fmt: skip
# What may stand before the second number of a pair: "46 to just 42", "52 percent to about 38".
_NEARLY = (
    "just ",
    "only ",
    "about ",
    "nearly ",
    "almost ",
    "roughly ",
    "around ",
    "some ",
    "barely ",
    "a mere ",
    "fewer than ",
)
_JOINTS = ("-", "- ", "\u2013", "\u2013 ", "\u2014", "\u2014 ", "/", "/ ", "-to-", " vs ", " v ",
           *(f" {joint} {nearly}" for joint in ("to", "vs.", "versus", "against") for nearly in ("", *_NEARLY)))  # fmt: skip
NUMBER = Hint((*_NUMERALS, *_FRACTION, "point"))
UNIT = Hint((
    "%", "percent", "per cent", "per-cent", "pct", "pc", "pt", "point", "+", "plus ", "minus ", "plus-", "minus-", *_FRACTION,
    *(f" p{a}{b}{c}" for a in "erc" for b in "erc" for c in "ercn"),
    *(f"{d}/" for d in "1234"),
    *(f"{a}{word}{b}{n}" for a in " -" for word in ("in", "of") for b in " -" for n in (*_NUMERALS, "every", "each", "a hundred", "hundred")),
    *(f"{joint}{n}" for joint in _JOINTS for n in _NUMERALS),
))  # fmt: skip

_HEDGE = quick(
    r"(?:\b(?P<about>about|around|roughly|some|nearly|almost|approximately|close to|just over|just under|slightly more than|"
    r"slightly less than|slightly over|slightly under|an estimated|a little over|approaching|as many as)"
    r"|\b(?P<least>more than|over|at least|no less than|upwards of|well over|better than|no fewer than|above)"
    r"|\b(?P<most>less than|fewer than|under|below|at most|no more than|up to|not more than|barely))"
    r" (?:an? )?(?:astonishing |whopping |full )?$"  # "3 points below the 41 percent of May" hedges nothing
)
_OR_MORE = re.compile(
    r" or (?:(?P<least>more|higher|above|better|greater|over)|(?P<most>less|lower|fewer|below|under))\b"
)
# "half" and its like are figures only before what can be counted: people, a clause or a bracket.
_NOT_FRACTION_AFTER = re.compile(
    r"[ -](?:again\b|and half\b|an?[ -](?:million|dozen|century|billion|year|hour|decade|mile|day|point|percent|percentage|block|step|world|inch|ounce|acre)|hour|century|"
    r"dozen|time|year|mile|brother|sister|million|billion|way|staff|baked|life|point|page|mast|truth|marathon|percent|a mile"
    r"|of (?:the (?:year|century|decade|season|month|game|term|20|19|day|time|money|\$|budget|states?|cost|federal|country's)|20\d\d|19\d\d|fiscal|this year|last year|my)\b"
    r"|earnings|results|profit|sales|revenue|party|(?:super)?majority (?:in|of) the (?:senate|house|chamber|council|legislature|parliament)"
    r"|(?:majority )?vote (?:of|in|is)|place\b|time\b|term\b|candidate\b)"
)
_NOT_HALF_BEFORE = re.compile(
    rf"\b(?:first|second|latter|last|in|and a|(?:\d|one|{TWO_TO_TEN}|half|miles?|points?|years?|hours?|months?|days?|weeks?)[ -]and(?:[ -]a)?"
    r"|final|by|next|past|top|bottom|early|better)[ -](?:the )?$"
)
# "an eastern half", "the party's left half": a part of a thing, unless it is what another share leaves.
_HALF_OF_THING = re.compile(
    r"\b(?:an?|the|its|their|his|her|[a-z]+'s) (?!(?:other|remaining|full|solid|whole|about|nearly|almost|around|only|just|over|under|than|or|[a-z]+ly) )"
    r"[a-z]+(?:-[a-z]+)* $"
)
_ORDINAL_AFTER = re.compile(
    r" (?:(?:against(?= ?[,.;:)]|$)|of|among|amongst|across|in (?:each|every|both|all)|said|say|says|saying|who|that|were|was|are|think|thought|believe|believed|want|wanted|favou?r|favou?red|support|supported|oppose|opposed|"
    r"approve|approved|disapprove|disapproved|would|will|could|can|should|felt|feel|had|have|didn't|don't|did|do|expect|expected|cited|called|rated|told|agree|agreed|disagree|disagreed|"
    r"named|view|viewed|use|report|reported|or (?:more|less|fewer)|and|as|to|for|in|[a-z]+ (?:the|their|they|them|these|those|him|her|his|its)|[a-z]+(?:ed|ing) (?:the|a|an|that|to|in|for|as|with|at|on|it|them|him|her|his|their|its|not|no|more|less))\b)"
    r"|[ ]?[,.;:)(\u2014\u2013-]|$|\n| [\u2014\u2013-]"
)
# Quarters of years and coins, where thirds and fifths would be ordinals.
_NOT_QUARTER_AFTER = re.compile(
    r"[ -](?:mile|centur|point|hour|pound|inch|dollar|page|acre|note|horse|back|million|billion|final|percent|end|result|profit|loss|earning|in which|before|marked|season|later|ago|turn)"
)
# "in the last quarter", of the year
_IN_A_PERIOD = re.compile(r"\b(?:in|during|over|from|since|than|for|to) \Z")
# "two emails out of 40": a noun between, and no round number that shares are told in.
_COUNTED_THINGS = re.compile(r"\w [a-z]+ (?:in|out of) \d")
_TO_ONE = re.compile(r"\d(?: to |-to-|-)$")  # "3 to 1 on most ferries"
# "nine of 10 were aware" is a share, "two of three candidates" a count.
_SOME_OF = re.compile(r"(?<!out) of (?!every|each)")
_COUNTED_OFF = re.compile(
    rf"{_ORDINAL_AFTER.pattern.split('|[ ]?[,')[0]}|"
    r" (?:[a-z]+ )?(?:voters|americans|adults|people|women|men|respondents|britons|canadians|australians|republicans|democrats|parents|students|workers|[a-z]+ians)\b"
)
_SEP = re.compile(
    rf"(?: ?[-\u2013\u2014/] ?|-to-| percent to |(?: to| vs?\.?| versus| against) (?:{'|'.join(_NEARLY)})?)$"
)


# A verb of change right before a number: "gained three to 43".
_BACK_BY = re.compile(r"\b(?:back|up|down|off|fallen|risen|grown|[a-z]+ed|fell|rose) by $")
_CHANGED = re.compile(
    r"\b(?:rose|fell|grew|lost|won|slid|sank|climbs|rises|falls|gains|drops|slips|jumps|adds|loses|sheds|slides|dips|surges|grows|sinks|[a-z]*(?<!fail)(?<!trail)(?<!favor)(?<!back)(?<!prefer)(?<!split)(?<!divid)(?<!l)ed)(?: by| another)? $"
)


def _word_value(word: str) -> float:
    if word[0].isdigit():
        return float(word.replace("\u00b7", "."))
    if word.endswith("hundred"):
        return 100.0
    first, _, rest = word.partition(" (")[0].replace("-", " ").partition(" ")  # "seventy-seven (77) percent"
    if rest:
        return float(TENS[first] + UNITS[rest])
    return float(TENS.get(first, UNITS.get(first, 0)))


def _hedged(text: str, begin: int, start: int, end: int) -> str:
    m = _HEDGE.search(text, max(begin, start - 28), start)
    if m:
        return "about" if m.group("about") else "at least" if m.group("least") else "at most"
    m = _OR_MORE.match(text, end)
    if m:
        return "at least" if m.group("least") else "at most"
    return "exact"


def figures(text: str, begin: int, end: int) -> list[Figure]:
    """The numbers of ``text[begin:end]`` (folded, lower case) that could be survey figures, in order.

    Bare numbers come along (unit ``"bare"``): rules keep those that a pair, a lead or a table makes figures.

    >>> t = "nine in 10 democrats, 39.5 per cent of men, a five-point lead, 55-37 percent, two-thirds (67%)"
    >>> [(t[f.start:f.end], f.value, f.unit) for f in figures(t, 0, len(t))][:4]
    [('nine in 10', 90.0, 'percent'), ('39.5 per cent', 39.5, 'percent'), ('five-point', 5.0, 'points'), ('55', 55.0, 'percent')]
    """
    out: list[Figure] = []
    for m in _FIGURE.finditer(text, begin, end):
        f = _figure(m, text, begin)
        if f is not None:
            out.append(f)
    if any(f.value == 50 and f.unit == "bare" for f in out):
        even = [m.span() for m in _EVEN_CHANCE.finditer(text, begin, end)]
        out = [f for f in out if not any(a <= f.start < b for a, b in even)]
    _pair(out, text)
    _ranges(out, text, begin)
    return out


_EVEN_CHANCE = re.compile(r"\b50[-/]50(?= (?:chance|shot|bet|odds|proposition)\b)")


def _figure(m: re.Match[str], text: str, begin: int) -> Figure | None:
    s, e = m.span()
    kind = m.lastgroup
    if kind == "y":
        x, y = _word_value(m["x"]), _word_value(m["y"])
        if (
            not (1 <= x < y and 2 <= y <= 100)
            or (y not in (3, 4, 5, 10, 100) and _COUNTED_THINGS.search(text, s, e))
            or (x == 1 and _TO_ONE.search(text, max(begin, s - 6), s))
            or (" of " in text[s:e] and _SOME_OF.search(text, s, e) and not _COUNTED_OFF.match(text, e))
        ):
            return _bare(m.start("x"), m.end("x"), x)
        value = round(100 * x / y, 1)
        return Figure(s, e, value, "percent", round(100 / y, 1), _hedged(text, begin, s, e))
    if kind == "lu":  # "one-half of 1 percent", "three-tenths of a point"
        many = m["less"]
        value = 0.5 if many.endswith("half") else (0.1 if many[:2] == "a " else UNITS[re.split("[ -]", many)[0]] / 10)
        return Figure(s, e, value, "points" if "point" in m["lu"] else "percent", 0.1, _hedged(text, begin, s, e))
    if kind in ("half", "fn"):
        word = "half" if kind == "half" else m["fn"].rstrip("s")
        top = 1.0
        if kind == "fn":
            top = 1.0 if m["fa"][0] in "an" or m["fa"].startswith("the ") else _word_value(m["fa"])
            if m["fa"] == "nearly a":
                s += 7
            elif m["fa"].startswith(("the ", "another")):
                s = m.start("fn")
        below = _FRACTION[word]
        if top >= below or _NOT_FRACTION_AFTER.match(text, e):
            return None
        if word == "half":
            before = max(begin, s - 24)
            if (
                _NOT_HALF_BEFORE.search(text, before, s)
                or _HALF_OF_THING.search(text, before, s)
                or text[e : e + 1] == "-"
            ):
                return None
        elif word == "quarter":
            fa = m["fa"] or ""
            period = fa.startswith("the ") and _IN_A_PERIOD.search(text, max(begin, m.start("fa") - 8), m.start("fa"))
            if period or _NOT_QUARTER_AFTER.match(text, e):
                return None
        elif (
            kind == "fn"
            and top == 1
            and m["fa"] != "one"
            and (not _ORDINAL_AFTER.match(text, e) or (text[e : e + 1] == "-" and text[e + 1 : e + 2].isalpha()))
        ):
            return None
        value = round(100 * top / below, 1)
        return Figure(s, e, value, "fraction", round(100 / below, 1), _hedged(text, begin, s, e))
    if kind == "cd":
        some, parts = int(m["ch"]), int(m["cd"])
        if some >= parts:
            return None
        return Figure(s, e, round(100 * some / parts, 1), "fraction", round(100 / parts, 1), _hedged(text, begin, s, e))
    if kind in ("sn", "su"):
        value = _word_value(m["sn"]) * (-1 if m["sign"].startswith(("-", "\u2013", "minus")) else 1)
        if abs(value) > 100:
            return None
        if m["sign"] == "-" and s > begin and text[s - 1] not in " (":
            return None
        return Figure(s, e, value, "signed", 1.0)
    if kind == "of":
        value = float(m["of"])
        return (
            Figure(s, e, value, "points", 0.1, _hedged(text, begin, s, e))
            if value < 1
            else _bare(s, s + len(m["of"]), value)
        )
    if kind in ("dozen", "dpts"):
        return Figure(s, e, 12.0, "points", 1.0, _hedged(text, begin, s, e)) if kind == "dpts" else _bare(s, e, 12.0)
    if kind == "pt":
        return Figure(s, e, 1.0, "points", 1.0, _hedged(text, begin, s, e))
    if kind == "hp":
        return Figure(s, e, 0.5, "points", 0.5, _hedged(text, begin, s, e))
    number = m["n"]
    value = _word_value(number)
    if value > 100:
        return None
    if kind == "pts":
        unit = "points"
    elif kind == "pct":
        unit = "percent"
    else:
        return _bare(s, e, value)
    grain = 1.0 if value == int(value) and "." not in number else 0.1
    return Figure(s, e, value, unit, grain, _hedged(text, begin, s, e))


def _bare(s: int, e: int, value: float) -> Figure:
    return Figure(s, e, value, "bare", 1.0 if value == int(value) else 0.1)


_BETWEEN = re.compile(r"\b(?:between|anywhere from|from|ranging from|ranged from|ranges from) (?:about |roughly )?$")
_SPAN = re.compile(r" (?:and|to) (?:about |roughly )?$")


def _ranges(found: list[Figure], text: str, begin: int) -> None:
    """Gives the first number of "between 15 and 24 percent" the unit of the second."""
    for a, b in pairwise(found):
        if (
            a.unit == "bare"
            and b.unit in ("percent", "points")
            and a.value < b.value
            and _SPAN.fullmatch(text, a.end, b.start)
            and _BETWEEN.search(text, max(begin, a.start - 26), a.start)
        ):
            a.unit, a.pair, b.pair = b.unit, 0, 0


_DASHES = ("-", "--", "\u2013", "\u2014")


def _pair(found: list[Figure], text: str) -> None:
    """Marks "55-37 percent", "46 to 42", "49%-46%": neighbours joined by a dash, "to", a slash or "vs."."""
    i = 0
    while i + 1 < len(found):
        a, b = found[i], found[i + 1]
        gap = text[a.end : min(b.start, a.end + 20)]
        if (
            len(gap) < 20
            and a.unit in ("bare", "percent")
            and b.unit in ("bare", "percent", "points", "signed")
            and (_SEP.match(gap) or (b.unit == "signed" and not gap and b.value < 0))
            and not (
                gap.startswith(" to")
                and a.value < 25  # "up 2 to 46" is a change, "up 52 to 46" a lead
                and text[max(0, a.start - 8) : a.start].endswith(("down ", " up ", "down by ", " up by "))
            )
            and not (
                gap == " to "
                and a.value <= 15
                and b.value >= 20
                and _CHANGED.search(text, max(0, a.start - 14), a.start)
            )
            and not (
                gap == " to "
                and a.value <= 15
                and b.unit == "percent"
                and _BACK_BY.search(text, max(0, a.start - 24), a.start)
            )
            and not ("-to-" in gap and text[max(0, a.start - 5) : a.start].endswith(("aged ", "ages ", "age ")))
            and not (
                b.unit == "bare" and a.unit == "percent" and gap[:1] == " " and "\u2014" in gap
            )  # "31 percent - 6 delegates"
            and not (a.grain > 1 and gap[:1] == " " and gap.strip() in _DASHES)  # "one in three - 29 percent - feel"
            and not (a.unit == "percent" and b.unit == "points")  # "at 38 percent - six points behind"
        ):
            if b.unit == "signed":  # "45-39" read as 45 and -39
                b.start += 1
                b.value, b.unit = -b.value, "bare"
            if "%" in text[a.start : b.end] or "percent" in text[a.end : b.end] or "cent" in text[b.start : b.end]:
                a.unit = b.unit = "percent"
            a.pair, b.pair = 1, 2
            i += 2
        else:
            i += 1
