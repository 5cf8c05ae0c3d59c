"""The object of a verb said once: "51 percent call it a good idea and 44 percent a bad one", "a third for one who acts"."""

from __future__ import annotations

import re
from functools import cache

from polls.language.calendars import MONTH_FORMS, SEASON_NAMES, WEEKDAY_NAMES
from polls.language.names import is_place
from polls.lexicon.loader import load
from polls.rules import predicates, proforms, verbs
from polls.rules.groups import group_right
from polls.rules.hedges import before_hedges
from polls.rules.quotes import quoted_answer
from polls.rules.verb_phrases import verb_phrase
from polls.rules.view import Bound, View, clip

_IN_WHAT = re.compile(r"(?P<head>.*\b(?:confidence|trust|faith|belief|interest|believe|pride|hope)) in .+")
_PRONOUNS = frozenset("both neither none nobody everyone nothing everything either".split())
_LINKS = frozenset(("as", "to"))
_DETERMINER = frozenset("the a an their his her its no".split())
# Nouns that say when, of whom or how much, whatever narrows them; and those that do so alone: "a rise", not "a price rise".
_MEASURES = re.compile(
    r"(?:year|month|week|day|time|decade|poll|survey|figure|number|margin|lead|share|percentage|point|average|majority|minority|plurality"
    r"|rest|country|nation|public)s?"
)
_ALONE = re.compile(
    r"(?:rate|drop|rise|increase|decline|fall|gain|swing|jump|high|low|record|change|same|highest|lowest|most|first|last|previous|whole)s?"
)
_THEN = frozenset("before earlier ago after later previously".split())


STATED = ("share.phrase", "share.quote", "share.rated", "share.gapped", "share.named", "share.listed", "share.top")
# With what a phrase may begin though it belongs to no open class: "too low", "about right", "not at all".
_DEGREE = frozenset(
    "too about very just not only quite rather somewhat more less over under well far much neither none same".split()
)


@cache
def how_often() -> frozenset[str]:
    """The adverbs that say how often something is done."""
    return frozenset(load("words")["often"])


def _no_object(words: str) -> bool:
    """Whether a noun phrase says when, of whom or how much: "the year before", "the national average", "a rise"."""
    phrase = words.partition(" of ")[0].split()
    head = phrase[-1]
    if head in _THEN:
        return any(_MEASURES.fullmatch(w) for w in phrase)
    if _ALONE.fullmatch(head):
        return all(w in _DETERMINER or _ALONE.fullmatch(w) for w in phrase)
    return _MEASURES.fullmatch(head) is not None


def plain_words(v: View, i: int, end: int) -> bool:
    """Whether items ``i`` to ``end`` are a few words with no verb, preposition or group: what is left of a statement."""
    first = v.items[i].word
    if (
        set(v.tags[i:end]) - set("zZxndL")
        or not first.replace("-", "").isalpha()
        or v.tags[end : end + 1] not in (",", "&", ".", ";", ")")
    ):
        return False
    if end == i + 1 and first in how_often():
        return True
    if verbs.is_closed(first):
        return first in _DEGREE and end > i + 1
    return v.tags[i] == "z" and not verbs.is_adverb(v.items[end - 1].word)


# "trust stood at 71% in 2019, 64% in 2021"
_DAY = re.compile(rf"(?:{MONTH_FORMS}|{WEEKDAY_NAMES})\b")
_YEAR = re.compile(rf"(?:19|20)\d\d$|(?:{MONTH_FORMS})\b|(?:early|late|mid)\b")


def _after_comma(v: View, k: int, before: Bound) -> str | None:
    """What stands behind a comma for the verb said before: "40 percent say jobs and 37 percent, the health service"."""
    i = v.figs[k] + 1
    if v.tags[i : i + 1] != "," or not before.rule.startswith(STATED) or v.tags[v.figs[k] - 1] == ",":
        return None
    end = next((q for q in range(i + 1, v.gap_end(k)) if v.tags[q] in ",;.():-"), v.gap_end(k))
    joined = v.tags.rfind("&", v.gap_start(k), v.figs[k]) >= 0 and "," not in v.left(k).rstrip("z")[1:]
    if not joined or not 1 <= end - i - 1 <= 6 or end == v.gap_end(k) < len(v.items):
        return None
    if set(v.tags[i + 1 : end]) - set('zZJRo&"') or _no_object(words := v.low(i + 1, end)):
        return None
    closed = v.items[i + 1].word not in _DETERMINER and verbs.is_closed(v.items[i + 1].word)
    return None if closed or verbs.is_adverb(words.split()[-1]) else clip(v.text(i + 1, end)) or None


# An answer that is a verb with its one object: "trust the police", "worry about their pension".
_VERB_OF = re.compile(
    r"(?P<verb>[a-z]+(?: (?:about|with|for|to|at))?) (?:the|a|an|their|his|her|its)(?: (?!the |a |an |their |of |in |for |to |as )[\w'-]+){1,3}"
)


def share_before(v: View, k: int) -> Bound | None:
    """What the number before number ``k`` says, past those that say how a share has changed: "45 percent, down six points, …"."""
    before = next((j for j in range(k - 1, -1, -1) if (b := v.bound[j]) is None or b.kind != "change"), -1)
    return v.bound[before] if before >= 0 else None


def gapped(v: View, k: int) -> str | None:
    """The object of a verb said once: "51 percent call it a good idea and 44 percent a bad one", "55 want Doe, 40 Roe"."""
    before = share_before(v, k)
    if before is None or before.kind != "share" or before.answer in (None, predicates.SAME):
        return None
    at = v.figs[k] + 1
    if (
        before.rule == "share.gapped"
        and v.tags[at : at + 1] == "G"
        and v.tags[at + 1 : at + 2] in (".", ",", ";", "&", "")
    ):
        return clip(v.text(at, at + 1))  # "said the state, 19 percent councils and 8 percent private investors"
    _, i = group_right(v, at, v.hi[k])
    if (after := _after_comma(v, k, before)) is not None:
        return after
    if (other := _same_preposition(v, k, i)) is not None:
        return other
    if (other := adjunct(v, k, before)) is not None:
        return other
    end = next((q for q in range(i, v.hi[k]) if v.tags[q] in ",;.():&-Wixf" and q > i), v.hi[k])
    first = v.items[i].word if i < len(v.items) else ""
    if first == "because" and first in v.low(v.gap_start(k), v.figs[k]).split():
        end = next((q for q in range(i, v.hi[k]) if v.tags[q] in ",;.():&-"), v.hi[k])
        return (
            clip(v.text(i + 1 + (v.low(i + 1, i + 2) == "of"), end)) or None
        )  # "did so because of fees, 23 because of an app"
    if not 1 <= end - i <= 6:
        return None
    if first in _LINKS and before.rule in STATED and first in v.low(v.gap_start(k), v.figs[k]).split():
        # "22% identified as Catholic, 31% as Protestant", "36 percent would vote to leave, 47 percent to stay"
        if first == "to":  # "40 percent wanted to do less, 41 percent to go on at the present level"
            end = next((q for q in range(i, v.hi[k]) if v.tags[q] in ",;.():&-"), v.hi[k])
        return clip(v.text(i + 1, end)) or None if first == "as" or v.tags[i + 1] in "zVADEKHLTS" else None
    if first == "to" and before.rule.startswith("share.") and first in v.low(v.gap_start(k), v.figs[k]).split():
        got = verb_phrase(v, i + 1, v.hi[k])
        return got.answer if got is not None else clip(v.text(i + 1, end)) or None  # "31 percent to vote against it"
    if v.tags[i] == "Y":
        return v.items[i].word
    if before.answer in ("yes", "no") and (answered := proforms.YES_OR_NO.match(v.low(i, v.hi[k]))) is not None:
        return "no" if answered["yes"] is None else "yes"  # "48% answered in the affirmative, 39% in the negative"
    name = i + 1 if v.items[i].word == "the" else i
    if name == end - 1 and v.tags[name] == "N":
        return str(v.items[name].value)
    if set(v.tags[name:end]) == {"Z"} and before.rule in STATED and not _DAY.match(v.items[name].word):
        of = _VERB_OF.fullmatch(before.answer)  # "41 percent trust the police, 12 percent Congress"
        return clip(f"{of['verb']} {v.text(name, end)}" if of is not None else v.text(name, end))
    if (
        v.items[i].word == "in"
        and not _YEAR.match(v.low(i + 1, i + 2))
        and (about := _IN_WHAT.fullmatch(before.answer)) is not None
        and all(v.items[f + 1].word != "in" for f in v.figs[:k])  # "trust stands at 40% in Kenya, 38% in Ghana"
    ):
        stop = next((q for q in range(i + 1, v.gap_end(k)) if v.tags[q] in ",;.():-&"), v.gap_end(k))
        return clip(
            f"{about['head']} in {v.text(i + 1, stop)}"
        )  # "18% have confidence in the courts, 22% in the press"
    if first in _PRONOUNS and end == i + 1:
        return first  # "44 percent blame the council, 13 percent both"
    words = v.low(i, end)
    told = (before.rule in STATED or (end == i + 1 and before.rule == "share.canonical")) and plain_words(v, i, end)
    if told and (v.items[i].word in _DEGREE or not _no_object(words)):
        return clip(v.text(i, end)) or None  # "43% said taxes were too high, 38% about right"
    moved = end - i == 2 and v.items[i + 1].word not in _SPANS and before.rule in STATED
    moved = moved and _no_object(before.answer.partition(" in ")[0])  # "34 percent reported a drop, 18 percent a rise"
    if v.items[i].word not in _DETERMINER or end - i < 2 or (_no_object(words) and not moved):
        return None
    if any(t in "SVEHMDF" for t in v.tags[i:end]):
        return None
    of = _VERB_OF.fullmatch(before.answer)
    return clip(f"{of['verb']} {v.text(i, end)}" if of is not None else v.text(i, end)) or None


# What one does something by, with, at or through: said of each figure where the verb is said once.
_BY_WHAT = frozenset("at by in on over through via with from under behind near inside outside using without".split())
_THROUGH = frozenset("at from over through via".split())
_LAST_ADJUNCT = re.compile(rf"(?P<head>.*[a-z]) (?:{'|'.join(sorted(_BY_WHAT))}) (?:[\w'/-]+ ?){{1,4}}$")
_IN_SEASON = frozenset(("in", "on", "by"))
_ENDS_ROW = frozenset((",", "&", ".", ";", ""))
_SEASON = re.compile(rf"(?:{MONTH_FORMS}|{SEASON_NAMES}|{WEEKDAY_NAMES})")
_IN_TIME = re.compile(
    r"(?:the |a )?(?:past|last|previous|next|coming|first|second|same|general|all|total|favou?r|agreement|line)\b"
)


def adjunct(v: View, k: int, before: Bound | None) -> str | None:
    """The place or the means of what is said once: "62% go by bus, 20% on foot", "77% shop at home, 46% over the phone"."""
    i = v.figs[k] + 1
    if before is not None and (month := _months(v, k, before)) is not None:
        return month
    if (
        before is None
        or not before.rule.startswith(("share.phrase", "share.gapped"))
        or v.tags[v.figs[k] - 1] not in ",&;"
    ):
        return None
    if (
        i + 1 >= len(v.items)
        or v.items[i].word not in _BY_WHAT
        or (head := _LAST_ADJUNCT.fullmatch(before.answer or "")) is None
    ):
        return None
    if v.items[i].word == "in" and v.document.folded[v.items[i + 1].start].isupper():
        return None  # "in Leeds": who, not where one does it
    end = next((q for q in range(i + 1, v.gap_end(k)) if v.tags[q] in ",;.():-&"), v.gap_end(k))
    words = v.low(i + 1, end)
    people = "G" if v.items[i].word in _THROUGH else ""  # "by women" says who, "through agents" how
    if end - i > 5 or end == v.gap_end(k) < len(v.items) or set(v.tags[i + 1 : end]) - set("zZoJR" + people):
        return None
    if (
        _YEAR.match(words)
        or _DAY.match(v.items[i + 1].word)
        or _IN_TIME.match(words)
        or _no_object(words)
        or is_place(words)
    ):
        return None
    return clip(f"{head['head']} {v.text(i, end)}")


def _months(v: View, k: int, before: Bound) -> str | None:
    """When they do what is said once: "50% would go in May and 29% in June"; both times belong to the answer."""
    i = v.figs[k] + 1
    if i + 1 >= len(v.items) or v.items[i].word not in _IN_SEASON or v.tags[i + 2 : i + 3] not in _ENDS_ROW:
        return None
    last = before_hedges(v, v.figs[k])
    while last > v.figs[k - 1] and v.tags[last] in ",&":
        last -= 1
    if (
        before.rule not in ("share.phrase", "share.gapped")
        or not before.answer
        or v.items[last - 1].word != v.items[i].word
    ):
        return None
    if not (_SEASON.fullmatch(v.items[last].word) and _SEASON.fullmatch(v.items[i + 1].word)):
        return None
    when = f" {v.text(last - 1, last + 1)}"
    what = before.answer.removesuffix(when)
    before.answer = what + when
    return clip(f"{what} {v.text(i, i + 2)}")


_SPANS = frozenset("year month week day time third half quarter".split())
_WHEN = frozenset(("before", "after", "since", "during", "until"))
_GAPPED = frozenset(("for", "on", "with", "from", "about"))


def _same_preposition(v: View, k: int, i: int) -> str | None:
    """What stands behind the preposition of the figure before: "half look for a leader who listens, a third for one who acts"."""
    if (
        i < v.gap_end(k)
        and v.items[i].word in _WHEN
        and any(v.items[q].word in _WHEN for q in range(v.figs[k - 1] + 1, v.figs[k]))
    ):
        end = next((q for q in range(i + 1, v.gap_end(k)) if v.tags[q] in ",;.():-"), v.gap_end(k))
        return clip(v.text(i, end))  # "79 percent said it began before the pandemic, 21 percent after it"
    apart = i + 1 < v.gap_end(k) and v.tags[i] == "," and v.items[i + 1].word in ("in", *_GAPPED)
    i += apart  # "48 percent said in all cases; 33 percent, in most"
    if (
        i >= v.gap_end(k)
        or (v.items[i].word not in _GAPPED and not apart)
        or v.tags[i + 1 : i + 2] in ("", "N", "G", "g")
        or (v.tags[i + 1] == "p" and v.items[i + 1].word not in _DETERMINER | {"their"})
    ):
        return None
    own = range(v.figs[k - 1] + 1, v.figs[k])
    if not any(v.items[q].word == v.items[i].word for q in own) or not set(v.tags[own.start : own.stop]) & set(
        "SAVMHEDz"
    ):
        return None
    end = next((q for q in range(i, v.gap_end(k)) if v.tags[q] in ",;.():-"), v.gap_end(k))
    if end == v.gap_end(k) and k + 1 < len(v.figs):
        end = min(end, v.hi[k])
    quote = quoted_answer(v, i + 1, end)
    if quote is not None:
        return quote.answer
    words = v.low(i + 1, end)
    if not words or (not apart and _no_object(words.split()[0])):
        return None
    told = v.bound[k - 1]
    head = _LAST_ADJUNCT.fullmatch(told.answer or "") if told is not None and v.items[i].word in _BY_WHAT else None
    return clip(v.text(i + 1, end)) if head is None or apart else clip(f"{head['head']} {v.text(i, end)}")
