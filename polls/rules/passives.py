"""The figure as the one who does it: "backed by 52 percent", "seen as weak by a third", "named by 34 percent", "the view of 71 percent"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.language.tokens import AnswerWord
from polls.rules import predicates, verbs
from polls.rules.antecedents import SUBJECT
from polls.rules.frames import main_subject
from polls.rules.hedges import before_hedges
from polls.rules.namings import THE_ONE, naming
from polls.rules.objects_once import share_before
from polls.rules.ratings import vote_subject
from polls.rules.registry import rule
from polls.rules.verb_phrases import ADVERBS
from polls.rules.view import Bound, View, clip, content

# Participles that take their rating behind them; the others say themselves what is done.
_RATING = frozenset(
    "seen viewed regarded described considered rated deemed judged perceived thought believed called labelled labeled found felt said held ranked"
    " characterised characterized classed graded branded dubbed recognised recognized".split()
)
_SHARED = frozenset("shared held echoed expressed voiced endorsed".split())
_GIVEN_OUT = frozenset(("expressed", "voiced"))
_POINTS_BACK = re.compile(
    r"^(?:that|this|the same|such|a similar|similar|these|those|the)\b(?: [a-z]+){0,2} (?:views?|opinions?|sentiments?|concerns?|feelings?|beliefs?|positions?|ideas?)$"
)
_IRREGULAR = frozenset(
    "seen known held shown given chosen driven put read heard found thought felt believed taken bought kept met told".split()
)
# Changes of size: "cut by a fifth" is no one's answer.
_MOVED = frozenset(
    "cut fell fallen rose risen grew grown reduced increased decreased raised dropped declined won lost led trailed beaten separated divided"
    " outnumbered outpaced outweighed exceeded matched fell rose grew increase increasing raise reduce reduces rise fall drop drops shrink cuts shrank shrunk slashed trimmed hit slipped climbed jumped followed missed edged boosted lowered lifted".split()
)
ISSUE = re.compile(
    r"\b(?:issue|problem|concern|priority|reason|factor|threat|challenge|worry|cause|topic|choice|pick|favou?rite|candidate|option|answer|subject|matter)s?\b"
)
_VIEW = frozenset(
    "view views opinion opinions belief position verdict answer reply response feeling choice preference judgment judgement conclusion sentiment assessment stance eyes minds mind".split()
)
_PRONOUNS = frozenset("it this that they these those he she which who each all both such".split())
_LEAD = re.compile(
    r'^(?:and|but|while|whereas|although|though|yet|so|also|that|then|meanwhile|however|as|[, "])+ ?(?=\S)'
)
_IN_POLL = re.compile(r"(?i)^in (?:the|a|an|this|our|its|that) [\w/ -]{0,40}?\b(?:poll|survey|sample)s?,? ")
_NAMED_AFTER = re.compile(r'"([^"]{3,60})" (?:to|for|among|of)(?: just| only| about)?$')
_OWNED = re.compile(
    r"\b(?:enjoys?|enjoyed|ha[sd]|have|won|wins|commands?|holds?|held|has lost|lost|loses) the (?P<a>confidence|trust|respect|approval|backing|support) of(?: just| only| about| nearly)?$"
)


def clause_start(v: View, lo: int, end: int) -> int:
    """The item at which the clause that ends at item ``end`` begins: behind the last stop or conjunction."""
    i = end
    while (
        i > lo
        and v.tags[i - 1] not in ",;:()-SFPB+"
        and v.items[i - 1].word not in ("while", "but", "whereas", "although")
    ):
        i -= 1
    return i


def uncapped(v: View, i: int, j: int) -> str:
    """The text of items ``i`` to ``j``; the capital that only opens the sentence is none of a name's."""
    text = v.text(i, j)
    first = next((q for q, t in enumerate(v.tags) if t != '"'), 0)
    alone = v.tags[i : i + 1] not in ("N", "G", "g") and v.tags[i + 1 : i + 2] != "Z" and v.items[i].word.isalpha()
    return text[:1].lower() + text[1:] if i == first and alone else text


_TOP = re.compile(r"^(?P<a>.{2,50}?) (?:is|are|was|were|remains?|remained) (?:[a-z'-]+ ){1,5}$")


def subject(v: View, lo: int, end: int) -> str | None:
    """The words of the subject before a verb at item ``end``; ``None`` where it is a pronoun or missing."""
    if (told := _antecedent(v, lo, end)) is not None:
        return told
    if end > lo and v.tags[end - 1] == "(":
        end -= 1  # "unemployment (named by 48 percent)"
    if end > lo and v.tags[end - 1] == ")":
        aside_open = v.tags.rfind("(", lo, end)
        end = aside_open if aside_open > lo else end  # "Greens (those who say so) account for"
    if end > lo and v.tags[end - 1] == "(":
        end -= 1  # "Unemployment (mentioned by 48 percent) remains …"
    back = end
    while back > lo and (verbs.is_adverb(v.items[back - 1].word) or v.items[back - 1].word == "however"):
        back -= 1
    aside = back > lo and v.tags[back - 1] == ","
    end = back if aside else end
    if aside:
        end -= 1
        opened = next((q for q in range(end - 1, max(lo, end - 12), -1) if v.tags[q] == ","), -1)
        if (
            opened > lo
            and v.tags[opened - 1] in "NZzGg"
            and v.items[opened + 1].word in ("the", "a", "an", "who", "which")
        ):
            end = opened  # "Jane Doe, the former mayor, was named by"
    start = clause_start(v, lo, end)
    text = _IN_POLL.sub("", _LEAD.sub("", uncapped(v, start, end))).strip()
    top = _TOP.match(text + " ") if aside else None
    if top:
        text = top["a"]
    low = text.lower()
    if not text or low in _PRONOUNS or low.split(" ", 1)[0] in ("which", "who"):
        return None
    return clip(text) or None


_IT = frozenset(("it", "this", "they", "these"))


def _antecedent(v: View, lo: int, end: int) -> str | None:
    """What "it" or "which" before a verb at item ``end`` stands for: the subject of the sentence before, the noun before the comma."""
    word = v.items[end - 1].word if end > lo else ""
    if word == "which" and end - 2 > lo and v.tags[end - 2] == "," and v.tags[end - 1] == "r":
        start = clause_start(v, lo, end - 2)
        return clip(_LEAD.sub("", uncapped(v, start, end - 2)).strip()) or None
    if end > lo and v.tags[end - 1] == "," and v.gap_start(0) <= lo and (opened := v.tags.find(",r", 0, lo)) > 0:
        start = clause_start(v, 0, opened)
        return clip(_LEAD.sub("", uncapped(v, start, opened)).strip()) or None
    if word not in _IT or clause_start(v, lo, end) != end - 1 or lo:
        return None
    text = v.document.folded
    first = max(text.rfind("\n", 0, v.sentence.start), v.sentence.start - 260, 0)
    found = list(SUBJECT.finditer(text[first : v.sentence.start].strip()))
    return clip(found[-1]["a"][:1].lower() + found[-1]["a"][1:]) if found else None


def _participle(v: View, lo: int, by: int) -> tuple[int, int]:
    """Where, before "by", the participle stands and where its subject ends; ``(-1, -1)`` where there is none."""
    first = max(lo, by - 9)
    for i in range(by - 1, first - 1, -1):
        if v.tags[i] in ";:()" or (v.tags[i] == "S" and v.tags[i - 1] != "E"):
            break
        if v.tags[i] == "E" or v.items[i].word == "got":
            p = verbs.skip_adverbs(v, i + 1, by)
            while p < by and (v.items[p].word in ADVERBS or v.tags[p] in "n"):
                p += 1
            if p < by and (
                v.items[p].word.endswith(("ed", "en")) or v.items[p].word in _IRREGULAR or v.tags[p] in "VJ"
            ):
                while i > lo and v.tags[i - 1] in "MHE":
                    i -= 1
                return p, i
    for p in range(max(lo, by - 4), by):
        word = v.items[p].word
        if (word.endswith(("ed", "en")) or word in _IRREGULAR) and v.tags[p] in "zASVJK":
            return p, p
    return -1, -1


_ANSWER_END = re.compile(r"([VJR])(?:o|z{0,2})$")  # "approved of by"
_THAT_CLAUSE = re.compile(r"\bthat (?P<a>[^;]{3,90}?),?$")
_AS_WHAT = re.compile(r"(?i)(?:as|to be)(?: being)? (?P<a>.+)$")
_ALL = re.compile(r"(?P<a>.+)$")
_DETERMINER = re.compile(r"(?:the|their|his|her|our|a)\b")


@rule("share.passive", rank=33, units=("percent", "fraction"), letters="bu")
def passive(v: View, k: int) -> Bound | None:
    """THING is DONE [as SOMETHING] by F: what is done, or how it is seen, or what is named."""
    lo, f = v.gap_start(k), v.figs[k]
    by = before_hedges(v, f, lo)
    if by < lo or v.tags[by] not in "bu" or v.figure(k).unit not in ("percent", "fraction"):
        return None
    left = v.tags[lo:by]
    m = _ANSWER_END.search(left)
    if m and isinstance(v.items[lo + m.start(1)].value, AnswerWord):
        got = _canonical(v, k, lo, m.start(1))
        if got is not None:
            return got
    if v.tags[by] != "b" or v.figure(k).pair:
        return None
    p, end = _participle(v, lo, by)
    if p < 0 or any(v.items[q].word in _MOVED for q in range(max(lo, p - 6) if end == p else end, by)):
        return None
    word = v.items[p].word
    rest = v.text(p + 1, by)
    who = subject(v, lo, end)
    if word in _SHARED and not rest:
        view = _THAT_CLAUSE.search(v.low(lo, end))
        if view is not None and content(view["a"]) > 1:  # "the view that …", not "that view is held by"
            return Bound("share.passive_view", clip(view["a"]))
        if view is None and who is not None and word in _GIVEN_OUT and not _POINTS_BACK.search(who.lower()):
            return Bound("share.passive_view", who)  # "doubts about the vaccine were voiced by 31 per cent"
        return Bound("share.passive_same", predicates.SAME)
    if word in ("believed", "thought", "accepted", "felt", "doubted") and not rest and v.items[lo].word == "that":
        return Bound("share.passive_view", clip(v.text(lo + 1, end)))
    asked = not rest or bool(ISSUE.search(rest.lower()) or _MOST_OFTEN.fullmatch(rest.lower()))
    behind = (
        None if rest else _AS_BEHIND.match(v.low(f + 1, v.gap_end(k)))
    )  # "is named by 70 percent as very important"
    if word in naming() and asked and (behind is None or ISSUE.search(behind["a"])):
        return Bound("share.passive_named", _WAS_THE_ONE.sub("", who) if who else predicates.SAME)
    rating = behind or _AS_WHAT.match(rest)
    if rating is None and word in _RATING and rest:
        rating = _ALL.match(rest)
    if rating is not None:
        if ISSUE.search(rating["a"].lower()) and _DETERMINER.match(rating["a"].lower()) and who:
            return Bound("share.passive_named", who)
        if (one := _the_one(v, lo, end, word, rating["a"].lower())) is not None:
            return Bound("share.passive_name", one)
        return Bound("share.passive_as", clip(rating["a"]))
    if end == p and p > lo and v.tags[p - 1] != ",":
        return None  # "the measure used by half": whatever comes after says more
    if word in _CHOSEN and not rest and (chosen := _name_ahead(v, lo, p)) is not None:
        return Bound("share.passive_name", chosen)
    done = clip(v.low(p, by))
    if who is not None and len(who.split()) <= 4:
        done = f"{who} {done}"
    return Bound("share.passive_free", done) if done else None


def _the_one(v: View, lo: int, end: int, word: str, what: str) -> str | None:
    """Who is "seen as the strongest leader", or "preferred as prime minister", one out of several."""
    if word not in _CHOSEN and (not what.startswith("the ") or not THE_ONE.match(what)):
        return None
    q = next((q for q in range(end - 1, lo - 1, -1) if v.tags[q] in "Np" and v.items[q].value), -1)
    own = q >= lo and end - q <= 2 and not v.items[q].word.endswith("'s")
    return str(v.items[q].value) if own else None


# "Health care was the issue [cited most often by]"
_WAS_THE_ONE = re.compile(
    r" (?:is|are|was|were|remains?|remained) (?:the|an|another) (?:[a-z]+ )?(?:issue|concern|problem|reason|thing|worry|factor|answer|topic)$"
)
_MOST_OFTEN = re.compile(
    r"(?:the )?(?:most|more|next|second|least)(?: often| frequently| commonly| widely)?,?|(?:again|too|also),?"
)
_AS_BEHIND = re.compile(r"(?:of [a-z' -]{2,30} )?(?:or more |or less |or fewer )?as (?:being )?(?P<a>[^,;.()]{3,60})")
_CHOSEN = frozenset("preferred chosen picked selected endorsed".split())
_APPOSED = re.compile(r"^,[^,;VJRFN]{1,14},")  # "Jane Doe, the former mayor, is backed by"


def _name_ahead(v: View, lo: int, at: int) -> str | None:
    """Who is backed, before a participle at item ``at``: "Doe was backed by", "Doe is at the moment only backed by"."""
    nouns = v.tags[lo:at]
    n = nouns.rfind("N")  # "was favored by nurses 41-23" is a pair
    if n < 0 or v.items[lo + n].word.endswith("'s") or (n and nouns[n - 1] == "o"):
        return None
    rest = _APPOSED.sub("", nouns[n + 1 :])
    if rest[:1] == "," == nouns[n - 1 : n]:
        rest = rest[1:]  # "the incumbent, Jane Doe, is backed by"
    if len(rest) < (8 if rest[:1] in tuple("EHM") else 3) and not rest.strip("EHMzai"):
        return str(v.items[lo + n].value)
    return None


_CHOICE = re.compile(
    r"\b(?:prefer\w*|choice|favou?rite|prime minister|premier|president|leader|candidate|front-?runner|race)\b"
)
_VIEWED = quick(r"\b(?:un)?favou?rab|\bopinions? of\b|\bviews? of\b|\bimpressions? of\b")
_MARKED = {"favorable": "approve", "unfavorable": "disapprove"}
_MARKS = frozenset("marks grades reviews scores notices".split())


def _canonical(v: View, k: int, lo: int, at: int) -> Bound | None:
    """ "backed by", "viewed favorably by", "drew support from": the answer; a person supported is a vote."""
    item = v.items[lo + at]
    left = v.tags[lo : v.figs[k]]
    name = item.value.name
    if name in _MARKED and ("approv" in v.document.lower or not _VIEWED.search(v.document.lower)):
        noun = v.items[lo + at + 1].word
        before = v.bound[k - 1] if k else None
        if noun in _MARKS or (noun == "ones" and before is not None and before.answer in _MARKED.values()):
            return Bound("share.passive", _MARKED[name])  # "gets positive marks from 46% and negative ones from 54%"
    if item.word in ("support", "backing") and left[at + 1] not in "bu":
        return None
    if name == "support" and left[at] == "R":
        who = vote_subject(v, k)
        if who is not None:
            return Bound("share.passive_name", who)
    if name == "support" and (who := _name_ahead(v, lo, lo + at)) is not None:
        return Bound("share.passive_name", who)
    if name == "support" and left[at - 1 : at] == "," and _CHOICE.search(v.low(lo, lo + at)):
        main = main_subject(v, lo, lo + at - 1)  # "Doe keeps her lead as preferred premier, favoured by"
        if main is not None:
            return Bound("share.passive_name", str(v.items[main].value))
    return Bound("share.passive", name)


@rule("share.passive_list", rank=42, later=True, letters="b")
def passive_listed(v: View, k: int) -> Bound | None:
    """THING by F, after one that was named: "cost was cited by 29 percent, health by 22 percent"."""
    before = share_before(v, k)
    lo, f = v.gap_start(k), v.figs[k]
    by = before_hedges(v, f, lo)
    if before is None or by <= lo or v.tags[by] != "b" or not before.rule.startswith("share.passive_"):
        return None
    start = next((q for q in range(lo, by) if v.tags[q] in ",&-" or v.items[q].word == "while"), by) + 1
    while start < by and (v.tags[start] in ",&-" or v.items[start].word in ("then", "while")):
        start += 1
    thing = v.text(start, by)
    if before.rule == "share.passive_named" and (belief := _A_BELIEF.match(thing)) is not None:
        return Bound("share.passive_named", clip(belief["what"]))
    if not thing or any(t in "SMHEDF" for t in v.tags[start:by]) or v.tags[start] in "VAG":
        return None
    if "G" in v.tags[start:by] and (before.rule != "share.passive_named" or v.tags[start] not in "z"):
        return None  # "too few nurses by 54 percent" is a thing, "Kent voters by 54 percent" are who
    if before.rule == "share.passive_as":
        return Bound("share.passive_as", clip(thing.removeprefix("as ")))
    if before.rule == "share.passive_named":
        return Bound("share.passive_named", clip(thing))
    if before.rule == "share.passive_free":  # "Doe is trusted by 40 percent and Roe by 31 percent"
        return Bound("share.passive_free", clip(f"{thing} {str(before.answer).rpartition(' ')[2]}"))
    return None


_A_BELIEF = re.compile(r"(?:an?|the) (?:belief|feeling|view|sense|fear|worry|concern|idea) that (?P<what>[a-zA-Z].+)$")
_QUOTED_LAST = re.compile(r'"([^"]{3,60})[,.]?" $')


@rule("share.view_of", rank=37, letters="otfm")
def view_of(v: View, k: int) -> Bound | None:
    """STATEMENT is the view of F; THING is SO in the eyes of F; "WORDS" to F."""
    lo, f = v.gap_start(k), v.figs[k]
    i = before_hedges(v, f, lo)
    if i <= lo or v.tags[i] not in "otfm":
        return None
    low = v.low(lo, i + 1)
    owned = _OWNED.search(low)
    if owned:
        lost = "no " if "los" in owned.group() else ""
        return Bound("share.passive_noun", lost + {"approval": "approve"}.get(owned["a"], owned["a"]))
    quoted = _NAMED_AFTER.search(low)
    if quoted:
        return Bound("share.quote_to", clip(quoted[1]))
    if v.tags[i] != "o" or v.items[i - 1].word not in _VIEW:
        return None
    q = i - 1
    while q > lo and (
        v.tags[q - 1] in "zpJ"
        and v.items[q - 1].word in ("the", "their", "a", "clear", "overwhelming", "considered", "also")
    ):
        q -= 1
    start = clause_start(v, lo, q)
    if q > lo and v.items[q - 1].word in ("in", "to"):
        end = q - 2 if v.tags[q - 2] == "," else q - 1
        start = clause_start(v, lo, end)
        got = predicates.complement(v, start, end) if start < end else None
        return Bound("share.view_of", got.answer) if got else None
    if q > lo and v.tags[q - 1] == "E":
        quote = _QUOTED_LAST.search(v.low(lo, q - 1) + " ")
        if quote:
            return Bound("share.quote_to", clip(quote[1]))
        said = subject(v, lo, q - 1)
        return Bound("share.view_of", said) if said else Bound("share.passive_same", predicates.SAME)
    return None
