"""Words for questions that have no canonical name: what a measure or a statement is about, in a few words of the text."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"\d[\d,.]*\d|[A-Za-z\u00c0-\u024f\d][\w'\u00c0-\u024f.&-]*\w|[A-Za-z\d]")
# What carries no topic: grammar words, polling words, groups, degrees and the two sides of any question.
_EMPTY = frozenset(
    """a an the this that these those such same it its it's they them their theirs he she him her his hers we us our you your i me my who whom which what whose
    is are was were be been being am isn't aren't wasn't weren't do does did doing done don't doesn't didn't has have had having hasn't haven't hadn't
    will would could can should might must may won't wouldn't couldn't can't cannot shouldn't of in on at to for from by with about as into over under
    and or but nor if than then so because while when where whether there here not no never none neither either both all any some each every other another
    more most less least much many few very somewhat too quite fairly extremely highly strongly really only just even still also again already almost nearly
    say says said saying think thinks thought thinking believe believes believed feel feels felt told tell agree agrees agreed disagree disagreed
    want wants wanted prefer preferred view views viewed see sees seen saw consider considered support supports supported supporting favor favors favored favour
    favours favoring oppose opposes opposed opposing back backs backed approve approved disapprove disapproved opinion opinions idea ideas issue question
    yes right wrong good bad better worse best worst great enough likely unlikely strong weak high low higher lower positive negative favorable unfavorable
    percent per cent points point percentage half third quarter majority minority plurality number share respondents people voters voter adults americans american
    americans' americans public poll polls survey surveys surveyed polled asked according democrats republicans independents democrat republican independent democratic
    women men white black hispanic latino whites blacks hispanics those one two three four five six seven eight nine ten up down now like way ways thing things
    recorded measured month months week weeks year years day days earlier ago last previous time today january february march april june july august september
    october november december jan feb mar apr aug sept oct nov dec early late since then
    stands stand stood remains remained fell rose risen fallen dropped increased decreased increase decrease grew dead heat
    agreeing compared versus vs sure unsure certain uncertain confident concerned worried satisfied dissatisfied proportion new released found finds find showed shows
    """.split()
)
_LEAD = frozenset(
    """a an the this that these those his her their its our to of in on for about with as by at that's and or but is are was were be been has have had would will could
    should it they he she we you there very somewhat not no more most less too only just also even still who which whether if""".split()
)
_NOTION = re.compile(
    r"(?:the |an? |this |that )?(?:idea|notion|proposal|plan|proposals|measure|policy|concept|option) (?:of|to|for|that would) ",
    re.I,
)
_TAIL = _LEAD | frozenset("than because while when where from into so".split())
_STOP = re.compile(
    r"[,;:()!?\n\u2014\u2013]|(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSen)(?<!\bGov)(?<!\bRep)(?<!\bU\.S)(?<!\bNo)(?<!\bSt)\.(?=\s|\"|$)|\s--?\s|\s(?:while|but|compared|versus|vs|according|though|although|whereas|up from|down from|and only|and just|with only|with just|"
    r"than|among|and another|as opposed|rather than|even if|because|by (?:an?|\d)|after|since|up \d|down \d|in a poll|in the poll|in the survey|when asked)\b"
)  # fmt: skip
_BREAK = re.compile(
    r"[,;:()!?\n\u2014\u2013]|\.(?=\s)|\s--?\s|\b(?:that|while|but|said|say|says|and|than|where|who|believe|think|found|shows?|showed)\s"
)
LONGEST = 60


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """The beginning that the forms of a word share."""
    word = word.lower()
    return word.removesuffix("'s")[:5]


def stems(text: str) -> frozenset[str]:
    """The topic words of a text, by their beginnings."""
    return frozenset(
        stem(w)
        for w in (m.group().lower() for m in _WORD.finditer(text))
        if w not in _EMPTY and len(w) > 1 and not w[0].isdigit()
    )


def clause(text: str) -> str:
    """The text up to the first mark or word that ends its clause.

    >>> clause("a ban on assault weapons, while 40 percent oppose it")
    'a ban on assault weapons'
    """
    m = _STOP.search(text)
    return text[: m.start()] if m else text


def tail(text: str) -> str:
    """The last clause of a text."""
    end = 0
    for m in _BREAK.finditer(text):
        end = m.end()
    return text[end:]


def label(text: str, longest: int = LONGEST) -> str:
    """A few words of a text as the name of a question: no empty words at its ends, capitalised.

    >>> label("that the war was not worth it")
    'War was not worth it'
    """
    m = _NOTION.match(text)
    words = [m.group() for m in _WORD.finditer(text, m.end() if m else 0)]
    while words and (words[0].lower() in _LEAD or words[0].lower().startswith(("he'", "she'", "they'", "it'"))):
        words.pop(0)
    out: list[str] = []
    length = 0
    for w in words:
        length += len(w) + 1
        if out and (length > longest or len(out) >= 9):
            break
        out.append(w)
    while len(out) > 1 and out[-1].lower() in _TAIL - {"it"}:
        out.pop()
    if not out:
        return ""
    return out[0][0].upper() + out[0][1:] + "".join(" " + w for w in out[1:])


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the smaller set that the other has too."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
