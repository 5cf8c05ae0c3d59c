"""Percentages of things that cannot answer: rates and taxes, changes of counts, parts of a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from polls.language.calendars import MONTH_FORMS
from polls.language.chunks import known_words
from polls.language.hints import Hinted
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon.loader import load
from polls.rules.hedges import ABOUT, HEDGE
from polls.rules.movements import MOVED
from polls.rules.view import Bound, View

# What a percentage is part of, or is put on, where it is no group of people.
_RATE = re.compile(
    r"(?:[ -][a-z]+)?[ -](?:rates?|tax(?:es)?|tariffs?|levy|duty|surcharge|cuts?|hikes?|raise|increase|discount|stake|fee|interest|growth|yield|deposit|deductible|"
    r"chance|probability|commission|markup|annually|a year(?! (?:ago|earlier|before))|per year|per annum|accura\w+|pure|proof|alcohol|solution|solar|renewable|capacity|compliance|effective|"
    r"owned|complete|contained|humidity|drop in|fall in|rise in|reduction in|decline in|increase in|improvement|boost|surge|slump)\b(?! (?:the|a|an|as|his|her|its|their|him|them|it|this|that|how|on|back)\b)"
)
_RATED = re.compile(r"(?:[ -][a-z]+)?[ -](?:approval|disapproval|favorab|favourab|response|participation|support|job)")
_OF = re.compile(
    r" of (?:all (?:of )?|(?:the|its|their|his|her|our|that|this|these|those) )?(?P<what>[a-z'-]+(?: [a-z'-]+)?)"
)
_PART = re.compile(r" (?:of )?(?:the|that|this|its|their|his|her|all|what)\b")
# "tolls are reduced by up to 20 percent", "raised the base fare by 15 percent"
_DONE_BY = quick(
    r"\b(?:cut|cuts|reduced?|reduces|lowered|slashed|shr[aiu]nk|increased?|increases|raised?|boosted|expanded|multiplied|inflated|discounted) "
    rf"(?:(?!lead|support|approval|backing|margin|advantage|edge)[a-z'$-]+ ){{0,4}}by (?:(?:an?|{HEDGE}) )*$"
)
# "tariffs rose 6 percent", "thefts are down 37 percent": shares move in points, things in percent. "Up to 37" is where one stands.
_MOVED_SO = quick(
    rf"\b(?<!made )(?<!make )(?<!makes )(?<!making )(?!gain|go|went|lead)(?:{MOVED})(?: by)?(?: (?:another|a further|an?|more than|over|{ABOUT}))* $"
)
# "spend 2 percent of GDP": part of no group of people.
_OF_OUTPUT = re.compile(
    r" of (?:its |their |the |our |annual |national |\S+'s )*(?:gdp|gnp|gni|gross (?:domestic|national)|national income|economic output|(?:household |disposable )?incomes?|turnover|payroll)\b"
)
# "a 5 percent swing", "lost 3 percent against the euro"
_SWUNG = re.compile(r"[ -]+(?:[a-z]+ )?swings?\b(?! (?:voters?|states?|districts?|seats?)\b)")
_MONEY = re.compile(
    r" (?:against|versus|vs\.?) (?:the |a )?(?:basket|(?:us |u\.s\. |american |canadian |australian |new zealand |hong kong |singapore )?dollar|greenback|euro|pound|sterling|yen|yuan|renminbi"
    r"|won|rand|rupee|peso|naira|cedi|shilling|franc|real|lira|rouble|ruble|krona|krone|baht|ringgit|rupiah)\b"
)
# "the cash rate at", "a cut in VAT from 13 to", "will rise an average of": what is set or counted in percent.
_LEVIED = Hinted(
    r"\b(?:(?:cash|base|prime|repo|bank|policy|lending|mortgage|interest|tax|vat|gst|inflation|jobless|unemployment|vacancy|crime) rates?|vat|gst|hst|excise|stamp duty|(?:income|sales|property|corporation|corporate|payroll|council|fuel|carbon|land|wealth|inheritance) tax(?:es)?)\b"
    r"[^.;:%]{0,60}?(?:\b(?:at|from|to|by|of|was|is)|%|per ?cent) (?:(?:about|just|nearly|around|an?|average|of|to|\d[\d.]*(?:%| per ?cent)?) )*$"
)
_RISING = Hinted(
    r"\b(?:ris(?:e|es|ing)|rose|grew|grow|grows|increased?|fell|fall|falls|dropped|climbed?)(?: by)? an average of $"
)
_ON_YEAR = re.compile(
    r" (?:on|from|over) (?:the )?(?:(?:19|20)\d\d|(?:previous|prior|preceding|last) year|year before|year earlier)\b"
)
_MOVED = quick(rf"\b(?:up|down)(?: by)? (?:(?:{HEDGE}) )*$")


def _quantity(s: Sentence, before: str, after: str) -> bool:
    """Whether a percentage is of a rate, a tax or a count of things: "up 13 percent on 2024" is no change in points."""
    return (
        _LEVIED.search(s, before) is not None
        or _RISING.search(s, before) is not None
        or (_MOVED.search(before) is not None and _ON_YEAR.match(after) is not None)
    )


# "a 6% rise in costs", "an average 4.5 per cent increase"
_A_RISE = re.compile(
    r" (?:year-on-year |annual |overall |further |pay |price |wage )?(?:rise|increase|jump|surge|growth|hike|fall|drop|decline|decrease|dip|slump|reduction|cut|gain|uplift|boost)s?\b"
)
_ARTICLE = re.compile(rf"\b(?:an?|another|the|its|their) (?:(?:{HEDGE}|[a-z]+) )?$")
# "the vacancy rate for nurses was"
_RATE_WAS = quick(
    r"(?<!approval )(?<!response )(?<!rating )\b(?:rates?|(?:pay|wage|income|wealth|attainment|achievement|funding|tax) gap) (?:(?:for|of|among|in|between) (?:[a-z'-]+ ){1,4})?(?:is|was|were|are|stood at|stands at|fell to|rose to|climbed to|dropped to|hit|reached)(?: about| only| just| nearly| almost)* $"
)
# "20 percent more likely than", "8 percent more for each year"
_COMPARED = re.compile(
    r" (?:more|less) on\b| (?:more|less|fewer|higher|lower|bigger|smaller|faster|slower|greater|cheaper|larger|better|worse) (?:[a-z]+ )?(?:than|for each|per|for every|each|every|a year)\b"
)
_PEOPLE = re.compile(
    r"\b(?:former|latter|em|everyone|everybody|anyone|anybody|others|the rest|groups?|generation|cohort|bloc|demographic|crowd|workforce|those|them|us|whom|people|public|population|country|nation|state|city|province|region|sample|total|electorate|respondents|colleagues|peers|counterparts|members|families|couples|boys|girls|kids|youths?|moms|dads|mums|part(?:y|ies)|caucus|vote|votes|voting|support|"
    r"(?:[a-z-]+(?:ers|ors|ans|(?<!m)ents|ists|ees|men|women|ish|folk|ians)))\b"
)
# Plurals that end like people's and are none.
_LIKE_PEOPLE = re.compile(
    r"(?:loans|plans|bans|scans|vans|cans|means|oceans|fees|trees|degrees|committees|guarantees|doors|errors|sectors|factors|motors|colou?rs|floors|monitors"
    r"|indicators|generators|reactors|papers|newspapers|numbers|orders|offers|computers|letters|answers|matters|containers|transfers|towers|rivers|dollars"
    r"|accidents|incidents|patents|events|percents|cents|components|precedents|presents|lists|disasters|powers|quarters|servers|routers|trailers|flyers)$"
)


_PLACES = re.compile(
    r"\b(?:states|cities|towns|villages|suburbs|regions|districts|counties|countries|nations|provinces|households|homes|firms|companies|businesses|schools)\b"
)


@cache
def _no_people(group: str) -> bool:
    """Whether a group that its place alone made one is things: "jobs", "new visa petitions"."""
    words = group.replace("-", " ").split()
    plural = any(w.endswith("s") and not w.endswith(("ss", "'s")) for w in words)
    return plural and not are_people(words) and not _PLACES.search(group) and not _DIGIT.search(group)


# What stands before people as well as things: "net users", "net worth".
_ALSO_THINGS = frozenset(("net", "web", "online", "working", "own", "owns", "use", "uses", "drive", "drives", "smoke"))


@cache
def _roles() -> frozenset[str]:
    """What people are called by their work or their way of life, beside the words of groups."""
    groups = load("groups")
    same = (word for words in groups["same"].values() for word in words)
    return frozenset((*groups["roles"]["of"], *same)) - _ALSO_THINGS


def are_people(words: list[str]) -> bool:
    """Whether one of some words is people."""
    return any(
        w in known_words()
        or w.rstrip("s") in known_words()
        or w in _roles()
        or (_PEOPLE.fullmatch(w) and not _LIKE_PEOPLE.match(w))
        for w in words
    )


_MONTH = re.compile(rf"(?:{MONTH_FORMS}|last|this)\b")
_DIGIT = re.compile(r"\d")
_OWNED = re.compile(r"[zZJRA]{1,4}(?=[.,;:)\"]|$)")
_OWNED_BY = re.compile(r"oN[zZJRA]{1,4}(?=[.,;:)\"]|$)")
_PLURAL = re.compile(r"[a-z-]{2,}[^s'\W]s$")


def of_things(v: View, k: int) -> bool:
    """Whether a share is part of what cannot answer: "22 percent of the time", "half of the posts"."""
    low = v.document.lower
    f = v.figure(k)
    i = v.figs[k] + 1
    m = _OF.match(low, f.end, min(v.sentence.end, f.end + 60))
    if low.startswith(" of 'em", f.end):
        return False
    if m is None:
        if f.unit != "fraction" or not _PART.match(low, f.end, min(v.sentence.end, f.end + 12)):
            return False
    elif low[m.start("what")].isdigit() or (m.group("what").split()[0] in ("a", "an") or _MONTH.match(m.group("what"))):
        return False
    if v.tags[i : i + 2] == "oN" and v.items[i + 1].word.endswith("'s"):
        owned = _OWNED.match(v.tags, i + 2)  # "1 percent of Doe's estimated wealth"
        return owned is not None and not are_people(v.low(i + 2, owned.end()).split())
    if any(t in "GgN" for t in v.tags[i : i + 5]):
        group = v.items[i + 1] if v.tags[i : i + 2] == "oG" else v.items[i + 2] if v.tags[i : i + 3] == "ozG" else None
        return group is not None and m is not None and _no_people(str(group.value))
    q = next((q for q in range(i + 1, min(i + 6, len(v.tags))) if v.tags[q] not in "zZpYJRA"), i + 6)
    noun = v.low(i, min(q, len(v.items))).split()
    if m is not None and any(_PLURAL.match(w) for w in noun):
        return not are_people(noun) and not _PLACES.search(" ".join(noun))
    whole = len(noun) > 1 and v.tags[q : q + 1] != "&"  # "30 percent of middle-income and … workers"
    words = " ".join(noun) if whole else low[f.end : min(v.sentence.end, f.end + 70)]
    return _PEOPLE.search(words) is None


def counted(
    v: View, k: int, b: Bound, before: str, after: str, free: bool, named: bool, carried: bool
) -> Iterator[tuple[float, str]]:
    """What says that a percentage is of what is set, spent or counted, or how much that changed, each with its weight.

    ``free``: its answer is in whatever words; ``named``: the sentence names a poll; ``carried``: its answer stood elsewhere.
    """
    moved = (b.rule == "share.same" and _DONE_BY.search(before)) or (
        b.kind == "share"
        and b.rule.startswith(("share.", "list."))
        and b.rule != "share.passive_named"
        and _MOVED_SO.search(before)
    )
    if moved and not v.figure(k).pair:
        yield 4.0, "a change of things"
    if b.rule == "share.same" and _A_RISE.match(after) and _ARTICLE.search(before):
        yield 6.0, "a change of things"
    if free and not named and _RATE_WAS.search(before):
        yield 2.5, "a rate"
    if (free or b.rule.startswith("pair.")) and _COMPARED.match(_past_pair(v, k, after)):
        yield 3.0, "a comparison"
    if (
        b.rule.startswith(("share.same", "pair.", "share.phrase"))
        and _SPENT.search(v.sentence, before)
        and _SPENT_ON.match(after)
    ):
        yield 4.0, "what is saved or spent"
    if (
        _OF_OUTPUT.match(after)
        or _SWUNG.match(after)
        or _MONEY.match(after)
        or (carried and _quantity(v.sentence, before, after))
    ):
        yield 6.0, "a quantity"


# "save drivers 10 to 25 percent on fuel", "paid 4 percent more"
_SPENT = Hinted(
    r"\b(?:sav(?:e|es|ed|ing)|spend|spends|spent|spending|pay|pays|paid|paying|charg(?:e|es|ed|ing)|earn|earns|earning)\b (?:[a-z']+ ){0,5}(?:\d+(?:\.\d)?(?:%| per ?cent)? (?:to|or|and) )?$"
)
_SPENT_ON = re.compile(r"(?: (?:to|or|and) \d+(?:\.\d)?)?(?:%| per ?cent)? (?:on|off|of|more|less|in|annually|a|per)\b")


def _past_pair(v: View, k: int, after: str) -> str:
    """The text behind a number, or behind both of a pair: "4 to 37 percent lower than"."""
    if v.figure(k).pair != 1 or k + 1 >= len(v.figs):
        return after
    end = v.figure(k + 1).end
    return v.document.lower[end : min(v.sentence.end, end + 60)]


_VIEWS = ("share.vote", "share.view", "share.quote", "pair", "bracket.group")


def _beside_people(v: View, k: int, b: Bound) -> bool:
    """Whether the next figure is a group's and says what this one's people say: "58% of NPAs, and 53% of women would"."""
    return (
        b.rule == "share.shared_right" and k + 1 < len(v.figs) and v.tags[v.figs[k + 1] + 1 : v.figs[k + 1] + 3] == "oG"
    )


def parts(v: View, k: int, b: Bound, after: str, named: bool) -> Iterator[tuple[float, str]]:
    """What says that a share is a rate or part of what cannot answer, with its weight."""
    if v.figure(k).unit not in ("percent", "fraction") or b.rule.startswith(
        ("share.canonical", "share.rating", "share.noun")
    ):
        return
    if _RATE.match(after) and not _RATED.match(after):
        yield (2.5 if b.group in (None, "all") else 1.0), "a rate"
    elif not b.rule.startswith(_VIEWS) and b.group != "<them>" and not _beside_people(v, k, b) and of_things(v, k):
        owned = _OWNED_BY.match(v.tags, v.figs[k] + 1)  # "of Doe's estimated wealth": "estimated" is no verb
        told = owned.end() if owned else v.figs[k] + 1
        sure = not any(t in "SA" for t in v.tags[told : v.hi[k]])  # no verb of those who answer
        yield (3.2 if sure else 1.6) if named else (4.8 if sure else 3.2), "a part of things"
