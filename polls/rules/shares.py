"""Shares with their own predicate: "39 per cent of Americans approve", "a majority, 58 percent, is opposed to …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from polls.language.narrowing import after_noun
from polls.rules import choices, predicates, verbs
from polls.rules.antecedents import named_so, object_of
from polls.rules.clauses import read
from polls.rules.conjunctions import TURNS
from polls.rules.contraries import contrary
from polls.rules.found_so import found_so
from polls.rules.groups import group_left_apposed, group_right
from polls.rules.hedges import BEFORE_NUMBER, before_hedges
from polls.rules.objects_once import how_often
from polls.rules.phrases import Predicate, phrase
from polls.rules.quotes import quoted_answer
from polls.rules.registry import rule
from polls.rules.repeats import past_repeat, repeats
from polls.rules.view import Bound, View, clip, content
from polls.rules.votes_of import OF_VOTE
from polls.rules.who_clauses import relative_name


def _skip_aside(v: View, i: int, hi: int) -> int:
    """Past ", however," and the like, adverbs and closing quotes."""
    while i < hi and (
        v.items[i].word in predicates.ADVERBS
        or v.tags[i] == '"'
        or (v.items[i].word == "in" and i + 1 < hi and v.items[i + 1].word in ("turn", "fact"))
    ):
        i += 2 if v.items[i].word == "in" else 1
    return i


_DEGREES = frozenset(("strongly", "somewhat"))
_CLAIM = re.compile(r"[zZNGgpo]{1,6}[MEHD]")  # a subject and its verb
_MEASURED = re.compile(r"[a-z]+(?:ed|en|wn) (?:in|by|at|on|among|for|last|during|a|earlier|when|then)\b|found\b|seen\b")


def _relative_then(v: View, k: int) -> Bound | None:
    """A group that a clause tells, the figure again, then what they do: "a third of those who never went (34%) call it unfair"."""
    i = v.figs[k] + 1
    if v.tags[i : i + 1] != "o" or k + 1 >= len(v.figs) or not repeats(v, k + 1):
        return None
    g = v.figs[k + 1]
    r = v.tags.find("r", i, g)
    if r < 0 or r + 1 >= g - 1 or (v.tags[g - 1], v.tags[g + 1 : g + 2]) not in (("(", ")"), (",", ",")):
        return None
    verb = g + 2
    while verb < len(v.items) and v.tags[g + 1] == "," and verbs.is_adverb(v.items[verb].word):
        verb += 1
    if v.tags[verb : verb + 1] not in tuple("SVAMHED"):
        return None
    got = read(v, verb, v.gap_end(k + 1))
    if got is None or not got.answer:
        return None
    return Bound("share." + got.how, got.answer, group=relative_name(v.low(r + 1, g - 1)))


_LEVEL = frozenset("below above beneath past to at from".split())


def _counts_people(v: View, k: int, i: int, hi: int) -> bool:
    """Whether "seven in 10" stands for people: no noun behind it that is counted ("one in 10 small firms")."""
    if not _COUNT.search(v.low(v.figs[k], v.figs[k] + 1)):
        return False
    return not any(v.tags[q] in "Gg" or verbs.is_plural(v.items[q].word) for q in range(i, min(hi, i + 4)))


def _heads_clause(v: View, k: int, i: int, hi: int) -> bool:
    """Whether a bare figure begins its clause, so that the next word is what people do: "44 percent object to the closure"."""
    q = before_hedges(v, v.figs[k])
    if any(v.items[w].word in ("a", "an", "the") for w in range(q + 1, v.figs[k])):
        return False  # "a 12 percent drop"
    opened = q < 0 or v.tags[q] in ",;&S" or v.items[q].word in _CLAUSE_HEADS or _OPENING.fullmatch(v.tags, 0, q + 1)
    if not opened:
        return False
    if i + 1 >= hi or v.figure(k).pair:
        return False
    thing = v.tags[i + 1] in ("N", "G") or (v.tags[i + 1] == "z" and verbs.is_plural(v.items[i + 1].word))
    objects = thing and not set(v.tags[i + 2 : hi].split(",")[0]) & set("SMED")  # "debate watchers in the poll said"
    return v.tags[i + 1] in "tifWbuoap" or (objects and not v.items[i].word.endswith(_ADJECTIVAL))


_ADJECTIVAL = ("er", "ic", "al", "ive", "ous", "ful", "less", "ble", "ary", "ent", "ant", "ish", "ical")
_OPENING = re.compile(r"[iau][zZNgG]{1,5}")  # "In the poll", "In 2019", "At the school"
_CLAUSE_HEADS = TURNS | frozenset("that found finds shows showed reveals revealed suggests where".split())
_COUNT = re.compile(r"\b(?:in|out of) (?:\d|[a-z])|-in-")
_PLEASED = {"satisfied": "approve", "dissatisfied": "disapprove"}


_FIRST_TIME = re.compile(
    r"(?:now |here )?(?:for the (?:first|second|third|last) time(?: ever)?|in (?:this|the latest|the new) (?:poll|survey)),? "
)


@dataclass(slots=True)
class _Walk:
    """The way from number ``k`` to the predicate on its right: the next item, where to stop, whose figure it is."""

    v: View
    k: int
    i: int
    hi: int
    again: bool = False  # whether the figure is said again before the predicate
    grouped: bool = False  # whether its group stands on its right
    group: str | None = None

    def at(self, letters: str) -> bool:
        """Whether the next item is there and bears one of these letters."""
        return self.i < self.hi and self.v.tags[self.i] in letters

    @property
    def word(self) -> str:
        """The next word; empty at the end."""
        return self.v.items[self.i].word if self.i < self.hi else ""

    @property
    def bare(self) -> bool:
        """Whether the predicate would follow the figure itself."""
        return not self.grouped and self.i == self.v.figs[self.k] + 1


@rule("share.predicate", rank=40)
def own_predicate(v: View, k: int) -> Bound | None:
    """F [of GROUP] VERB …: the predicate stands right of the figure."""
    if (told := _relative_then(v, k)) is not None:
        return told
    w = _past_figure(v, k)
    if w is None:
        return None
    if (told := _no_predicate(w)) is not None:
        return told
    _past_group(w)
    if (quoted := _in_quotes(w)) is not None:
        return quoted
    if not _past_asides(w):
        return None
    if w.word == "with" and (held := predicates.verb_phrase(v, w.i + 1, w.hi)) is not None and held.how == "view":
        return Bound("share.view", held.answer, group=w.group)  # "17 percent with a very favorable view of it"
    if not _to_verb(w):
        return None
    if object_of(v, k, w.i, w.hi):
        return Bound("share.said_same", predicates.SAME, group=w.group)
    got = _predicate(w)
    if got is None:
        return None
    return _chosen(w, got) or _in_context(w, _in_full(w, got))


def _past_figure(v: View, k: int) -> _Walk | None:
    """Behind the figure, its repetition and the comma of its apposition; ``None`` where no one's answer can follow."""
    f = v.figs[k]
    w = _Walk(v, k, f + 1, v.hi[k])
    tags, items = v.tags, v.items
    if tags[f + 1 : f + 2] == "," and f > 2 and tags[f - 2 : f] == ",a" and tags[f - 3] not in "Gg":
        return None  # "rents, at 27 percent, are …": the figure is the subject's, which no group is
    j = past_repeat(v, k)
    if j:
        last = max((q for q in range(k, len(v.figs)) if v.figs[q] < j), default=k)
        w.group, _ = group_right(v, w.i, j)  # "of voters (down three) say"
        w.again, w.i, w.hi = True, j, v.hi[last]
    if tags[w.i : w.i + 1] == "z" and items[f - 1].word == "the" and _MEASURED.match(v.low(w.i, min(w.hi, w.i + 2))):
        return None  # "than the 54 percent recorded in May"
    if w.i < w.hi and OF_VOTE.match(v.low(w.i, min(w.hi, w.i + 5))):
        return None
    if not w.again and w.at(",-)") and _letter_before(v, k) in ",-(":
        # apposition: "a majority of voters, 58 percent, say"; the group stands before
        if w.at(")"):
            return None
        w.i += 1
        w.group = group_left_apposed(v, k)
        while w.at(",-"):
            w.i += 1
    if tags[w.i : w.i + 1] == "(" and tags[w.i + 2 : w.i + 3] == ")" and not items[w.i + 1].word[:1].isalnum():
        w.i += 3  # "70% (!) hold"
    return None if w.at("e") else w


def _no_predicate(w: _Walk) -> Bound | None:
    """Figures behind which stands only whose they are, or an answer without its verb."""
    v, k, i, hi = w.v, w.k, w.i, w.hi
    tags, items = v.tags, v.items
    if i + 3 < hi and tags[i] in "im" and (housed := _PEOPLE_THAT.match(tags, i, hi)) and k:
        whose = v.low(i + 1, min(housed.end(), hi)).rstrip(" .,;)")
        return Bound("share.same", predicates.SAME, group=whose)  # "84 percent in households that have a gun"
    if i + 1 < hi and tags[i] == "," and items[i + 1].word == "which" and not k:
        return Bound("share.said_same", predicates.SAME)  # "24 percent, which is up from 20": told by the way
    if tags[i : i + 2] == ",n" and (denied := _DENIED.fullmatch(v.low(i + 1, hi))) is not None:
        return Bound("share.phrase", clip(denied.group()))  # "Just 12 percent, not worried at all."
    if k and _INCLUDED.search(v.low(v.gap_start(k), v.figs[k])) and (part := _OF_THOSE.match(v.low(i, hi))) is not None:
        return Bound("share.same", predicates.SAME, group=relative_name(part["who"]))
    if w.word == "who":
        _end, found = after_noun(v.document.lower, v.items[i - 1].end)
        behind = next((q for q in range(i, hi) if items[q].start >= _end), hi)
        main = behind < hi and tags[behind] in "SVMHEDA"  # "40 percent who back Doe" alone say just that
        if found and not (v.tags[i + 1 : i + 2] == "V" and (not main or v.tags[i + 2 : i + 3] not in ("N", "Z"))):
            return Bound("share.said_same", predicates.SAME, group=" ".join(found))
    return None


def _past_group(w: _Walk) -> None:
    """Past the group on the right of the figure, the figure said again behind it, and what dashes set apart."""
    v, k, tags = w.v, w.k, w.v.tags
    again = not w.again and k + 1 < len(v.figs) and repeats(v, k + 1)
    if again and _PEOPLE_THEN.fullmatch(tags, w.i, v.figs[k + 1]):
        w.hi = v.hi[k + 1]  # "a third of those who never studied (34 percent) call it unfair"
    right, end = group_right(v, w.i, w.hi)
    w.i = max(w.i, end)
    if right is not None:
        w.group, w.grouped = right, True
        in_brackets = w.at("(") and tags[w.i + 2 : w.i + 3] == ")"
        if in_brackets and k + 1 < len(v.figs) and v.figs[k + 1] == w.i + 1 and repeats(v, k + 1):
            w.i, w.hi = w.i + 3, v.hi[k + 1]
    if w.at("-"):  # "of those asked — as many as before — say"
        i = w.i
        close = next((q for q in range(i + 2, min(len(tags), i + 26)) if tags[q] == "-" and tags[q - 1] != "-"), None)
        if close is not None and "F" not in tags[i:close]:
            w.i, w.hi = close + 1, v.gap_end(k)
            while w.at("-"):
                w.i += 1
    pointed = w.group == "<them>" and end and v.items[end - 1].word in ("whom", "which")
    if pointed and (named := group_left_apposed(v, k)):
        w.group = named


def _in_quotes(w: _Walk) -> Bound | None:
    """The answer in its own words: of them "really like" or "somewhat like" it."""
    v, i = w.v, w.i
    if v.tags[i : i + 4] == '"z"V' and v.items[i + 1].word in _DEGREES and i + 3 < w.hi:
        got = predicates.verb_phrase(v, i + 3, w.hi)  # '"strongly" favor it'
        if got is not None and got.how == "canonical":
            return Bound("share.canonical", f"{v.items[i + 1].word} {got.answer}", group=w.group)
    quote = quoted_answer(v, i, w.hi) if w.at('"') else None
    return Bound("share.quote", quote.answer, group=w.group) if quote is not None else None


def _past_asides(w: _Walk) -> bool:
    """Past what stands between a group and its verb; whether one can follow."""
    v, hi = w.v, w.hi
    tags, items = v.tags, v.items
    w.i = _skip_aside(v, w.i, hi)
    if w.i + 1 < hi and w.word == "as" and items[w.i + 1].word.endswith("ing"):
        w.i += 1  # "it quotes 59 percent of voters as saying"
    first = _FIRST_TIME.match(v.low(w.i, min(hi, w.i + 7)) + " ")
    if first:
        w.i += len(first.group().replace(",", " ,").split())
    if not w.grouped and w.word in ("the", "this", "that", "these", "those", "all"):
        for q in range(w.i + 1, min(hi, w.i + 5)):  # "half the country wants", "nearly half this age group says"
            if tags[q] in "SVAMHED":
                w.i = q
                break
            if tags[q] not in "zZgGN":
                break
    if not _past_poll(w):
        return False
    w.i = _place(v, w.i, hi, w.grouped)
    if w.grouped and w.at(","):
        aside = tags.find(",", w.i + 1, min(hi, w.i + 6))
        verb = aside > 0 and tags[aside + 1 : aside + 2] in tuple("SVMHEDA")
        if verb and not set(tags[w.i + 1 : aside]) & set("SVMHEDArF"):
            w.i = aside + 1  # "some 40 percent of the young, for example, favor"
    if w.i + 1 < hi and w.at(",") and items[w.i + 1].word in verbs.AMOUNTS_TO:
        return False  # "39% among independents, making for a gap of 40 points": of the figures together
    if w.grouped and w.at(",") and w.i + 1 < hi and tags[w.i + 1] in 'SVMHEDA"':
        w.i = _skip_aside(v, w.i + 1, hi)
    return w.i < hi


def _past_poll(w: _Walk) -> bool:
    """Past "in the Acme poll"; false where the poll's own verb follows ("44 percent in a poll taken in May")."""
    v, hi = w.v, w.hi
    if w.word != "in" or not w.at("i") or not _IN_POLL.match(v.low(w.i, min(hi, w.i + 9))):
        return True
    while w.i < hi and w.word not in _POLLS:
        w.i += 1
    w.i += 1
    if w.word in verbs.OF_POLLS:
        return False
    said = next((q for q in range(w.i, min(hi, w.i + 4)) if v.tags[q] in "SVAMHED"), w.i)
    if v.tags[w.i : said].strip("zZ") == "":
        w.i = said
    return True


def _to_verb(w: _Walk) -> bool:
    """To the verb and to the end of its clause; false where it is not the figure's."""
    v, k = w.v, w.k
    w.i = verbs.past_modifier(v, w.i, w.hi)
    if (end := _subordinate_end(v, k, w.i, w.hi)) is not None:
        w.hi = end
    elif w.at("S") and w.hi < len(v.tags) and k + 1 < len(v.figs) and v.low(w.i, w.hi).endswith(_HEDGED):
        w.hi = v.hi[k + 1]  # "say at least half of the posts are political": the figure is of what they say
    at = before_hedges(v, v.figs[k])
    reached = at > 0 and (v.items[v.figs[k] - 1].word in _LEVEL or (v.tags[at - 1] in "Hn" and v.tags[at] in "zKLA"))
    if w.i >= w.hi or (not w.grouped and w.at("EHMD") and reached):
        return False  # "polls that had him below 40 percent were …": the figure is no subject
    return w.word not in verbs.AMOUNTS_TO or v.tags[w.i - 1] != ","


def _predicate(w: _Walk) -> Predicate | None:
    """What the clause at the verb says."""
    v, k, i, hi = w.v, w.k, w.i, w.hi
    got = read(v, i, hi)
    often = v.items[i - 1].word in how_often() - _PERIODIC  # "31% often cook": what follows is what they do
    bare = not (w.grouped or often or _counts_people(v, k, i, hi) or _heads_clause(v, k, i, hi))
    if got is None and verbs.opens(v, i, hi, bare=bare):
        got = (quoted_answer(v, i + 1, hi) if v.tags[i + 1 : i + 2] == '"' else None) or phrase(v, i, hi)
    if got is None:
        got = found_so(v, k, i, hi)
    if got is not None and not got.answer:
        got = phrase(v, i, hi)  # "ranked it first": what it is stands elsewhere
    return got


# Adverbs that are adjectives as well: "8 percent hourly pay".
_PERIODIC = frozenset("hourly daily nightly weekly monthly yearly".split())


def _chosen(w: _Walk, got: Predicate) -> Bound | None:
    """Whom they choose, or how often they do what was asked about."""
    if got.how in ("phrase", "named") and (name := choices.chosen(w.v, w.i, w.hi)) is not None:
        return Bound("share.vote", name, group=w.group)
    if got.how == "said_same":
        for often in w.v.low(w.i + 1, min(w.hi, w.i + 4)).replace(".", "").split():
            if often in how_often():
                return Bound("share.phrase", often, group=w.group)  # "41 percent do so sometimes"
    return None


def _in_full(w: _Walk, got: Predicate) -> Predicate:
    """A predicate with the word before it, or with the statement that stands behind its verb."""
    v, k, i = w.v, w.k, w.i
    before, far = v.items[i - 1].word, v.gap_end(k)
    if got.how in ("phrase", "canonical") and before in how_often():
        got = Predicate(f"{before} {got.answer}", got.end, got.how)  # "always recycle"
    if got.how == "phrase" and w.word in _LIGHT and (saying := _saying(v, i + 1, far)):
        got = predicates.complement(v, saying, far) or got  # "went further, saying she built it"
    claims = got.answer in ("agree", "disagree") and got.end + 1 < w.hi
    claims = claims and not predicates.HOLDS.match(v.low(got.end, min(w.hi, got.end + 8)) + " ")
    claimed = v.low(got.end, got.end + 1) if claims else ""
    if claimed == "that" or (claimed and _CLAIM.match(v.tags, got.end, w.hi) and v.tags[got.end] not in "iWtfoba"):
        claim = predicates.complement(v, got.end + (claimed == "that"), w.hi)
        if claim is not None and claim.answer and not claim.answer.startswith("<"):
            whole = got.answer + " " + clip(claim.answer, 6) if claim.how in ("phrase", "quote") else claim.answer
            if got.answer == "disagree" and claim.how == "canonical":
                whole = contrary(claim.answer)
            got = Predicate(whole, claim.end, claim.how)
    return got


def _in_context(w: _Walk, got: Predicate) -> Bound:
    """The answer of a predicate beside what the sentence has said before."""
    v, k, i, hi, group = w.v, w.k, w.i, w.hi, w.group
    if got.how == "phrase" and v.tags[v.figs[k] + 1 : v.figs[k] + 2] == "," and _MOST.fullmatch(got.answer or ""):
        return Bound("share.said_same", predicates.SAME, group=group)  # "Labour voters, at 66 percent, are the keenest"
    before = v.bound[k - 1] if k else None
    if got.how in ("phrase", "named") and (thing := named_so(v, k, i, hi)) is not None:
        return Bound("share.named", thing, group=group)
    if got.how == "canonical" and (why := _BECAUSE.search(v.text(min(got.end, hi), v.gap_end(k)))) is not None:
        return Bound("share.phrase", clip(_REASON_END.split(why["a"])[0]), group=group)
    if got.how == "canonical" and got.answer == "support" and before is not None and before.rule == "share.phrase":
        course = phrase(v, i + (v.tags[i] == "r"), hi) if _AGAINST.search(v.low(v.gap_start(k), v.figs[k])) else None
        if course is not None and content(course.answer) > 2:
            # "would keep both, against 32% who favor one run by Doe"
            return Bound("share.phrase", course.answer, group=group)
    if got.how == "same" and got.answer == predicates.SAME and before is not None and before.answer:
        return Bound("share.said_same", before.answer, group=group)
    if got.answer in _PLEASED and before is not None and before.rule == "share.judged":
        return Bound("share.judged", _PLEASED[got.answer], group=group)  # "… and 53 percent dissatisfied"
    it = got.how == "said_same" and v.tags[i] == "S" and v.low(i + 1, i + 2) in ("it", "that")
    words = v.low(i, i + 2) if it else None
    return Bound("share." + got.how, got.answer, group=group, subject=words)


_MOST = re.compile(
    r"(?:(?:is|are|was|were) )?(?:by far )?the (?:(?:most|least) [a-z-]+|[a-z]{3,}est)(?: (?:of all|group|of the lot|about it|on this))?"
)
_AGAINST = re.compile(
    rf"\b(?:against|versus|vs\.?|compared with|compared to|while|whereas|and|but)(?: (?:{BEFORE_NUMBER}))*$"
)
_PEOPLE_THAT = re.compile(r"[im][zZgG]{1,3}r[^,;:()FPB]{1,9}(?=[.,;)]|$)")
# "backed by 78 percent, including 71% of those who voted Labour": of these alone, nothing else
_INCLUDED = re.compile(rf"\b(?:including|among them|counting)(?: (?:{BEFORE_NUMBER}))*$")
_OF_THOSE = re.compile(r"of (?:those|people|voters|adults|respondents) who (?P<who>[^,;:()]{3,60})[.,;)]?$")
_DENIED = re.compile(
    r"not (?!a\b|an\b|the\b|even\b|just\b|only\b|to\b|that\b|far\b|quite\b|counting\b|including\b)(?:[a-z-]+ ?){1,4}[.;)]?"
)
_HEDGED = ("at least", "at most", "more than", "less than", "fewer than", "up to")
_SUBORDINATE = re.compile(r"(?:(?:and|but|so|yet) )?(?:while|although|though|whereas|even though|whilst)\b")
_SUBJECTS = frozenset(
    "the a an this that these those it they he she we there most many only just few more some another nearly about almost their his her its one two".split()
)


def _subordinate_end(v: View, k: int, i: int, hi: int) -> int | None:
    """Where a clause that "while" opens ends: at the comma behind which the main clause begins."""
    if k and v.tags[: v.figs[k]].count(","):
        return None
    if not _SUBORDINATE.match(v.low(0, v.figs[k])):
        return None
    return next(
        (
            q
            for q in range(i + 2, hi - 1)
            if v.tags[q] == "," and (v.items[q + 1].word in _SUBJECTS or v.tags[q + 1] in "NF")
        ),
        None,
    )


# An adverb before "because" makes the reason what was answered: "back her mainly because of her record".
_BECAUSE = re.compile(
    r"^[^,;.]{0,40}?\b(?:primarily|mainly|mostly|chiefly|largely|principally|only|just|simply|solely|partly) because (?:of )?(?:(?:it|they|he|she|I|we) (?=[a-z]))?(?P<a>[^;]{3,90})"
)
_REASON_END = re.compile(r"[,;.]\"?|\" (?:and|while)\b")
# "of police officers (", "of those who never studied (".
_PEOPLE_THEN = re.compile(r"oz{0,3}(?:G|r|[gG]r[^FPB();:,]{1,10})\(")
_LIGHT = frozenset(("go", "goes", "went", "gone"))


def _saying(v: View, i: int, hi: int) -> int:
    """The item after ", saying" or ", believing that"; 0 where there is none."""
    for q in range(i, hi - 2):
        if v.tags[q] == "," and v.tags[q + 1] in "SA" and v.items[q + 1].word.endswith("ing"):
            return q + 2
    return 0


_POLLS = frozenset(("poll", "polls", "survey", "surveys", "polling"))
_IN_POLL = re.compile(r"in (?:[\w./'-]+ ){0,5}?(?:polls?|surveys?|polling)\b")


def _place(v: View, i: int, hi: int, grouped: bool) -> int:
    """Past "in Ohio", "at home on Friday" after a group, to the verb of the clause where there is one."""
    if i < hi and (v.items[i].word in _WHERE or (grouped and v.tags[i] in "ibaufW")):
        for j in range(i + 2, min(hi, i + 9)):
            if v.tags[j] in "SVMHEDAr":
                return j
            if v.tags[j] not in ("zZNeibao" if grouped else "zZNe"):
                break
    return i


_WHERE = frozenset("in from on at across throughout outside near within regardless irrespective".split())


def _letter_before(v: View, k: int) -> str:
    """The letter before a figure's own words: past hedges ("just", "nearly") to the punctuation."""
    i = before_hedges(v, v.figs[k])
    while i >= 0 and v.items[i].word in ("or", "at"):
        i = before_hedges(v, i)  # "two-thirds, or 64 percent, say"
    return v.tags[i] if i >= 0 else "^"
