"""Whose answers a figure counts, read beside it: "of Republicans", "of those who watched", "of enrollees"."""

from __future__ import annotations

import re

from polls.language.phrases import OBJECT_OPENS
from polls.language.quick import quick
from polls.rules import verbs
from polls.rules.conjunctions import REPORTS
from polls.rules.hedges import ABOUT, before_hedges
from polls.rules.lacking import the_rest
from polls.rules.parties_asked_about import asked_about
from polls.rules.view import RATED, View, clip
from polls.rules.who_clauses import MAIN, narrowed, relative, relative_name, to_the_end
from polls.rules.whom import people

_SIZE = frozenset("majority plurality share minority slice margin total or more less fewer higher".split())
_WHOLES = frozenset("country nation state province territory county city sample total panel region public".split())
# All who were asked, however few they are: "half of the country".
_EVERYBODY = re.compile(
    r"(?:of )?(?:the|this) (?:whole |entire )?(?:country|nation|electorate|population)(?= [a-z]|[,.;)]|$)(?! (?:of|in|that|where|and)\b)"
)
_VERBISH = "SVAMHED"


_ADVERBS = re.compile(r"(?: (?:usually|also|now|still|already|never|always|often|generally|typically|[a-z]+ly))+$")


_POLLED = re.compile(r"(?:,? (?:surveyed|polled|questioned|interviewed|queried|canvassed|sampled|responding))+$")


def group_right(v: View, i: int, hi: int) -> tuple[str | None, int]:
    """The group that follows a figure ("of Republicans", "of those who …") and the item after it, and after its place."""
    name, end = _group_right(v, i, hi)
    return name, end if name is None else _past_place(v, end, hi)


_IN_PLACE = frozenset("in from across within throughout outside".split())


def _past_place(v: View, i: int, hi: int) -> int:
    """The item after the place that people live in, where their verb follows: "of parents [in Wales] skip meals"."""
    if i + 2 >= hi or v.items[i].word not in _IN_PLACE:
        return i
    q = first = i + 2 if v.items[i + 1].word == "the" else i + 1
    while q < hi and q - first < 5 and (v.tags[q] in "ZN" or (q > first and v.items[q].word in ("and", "the", "of"))):
        q += 1
    if q == first or q >= hi or v.items[q - 1].word in ("and", "the", "of"):
        return i
    if v.tags[q] == "z" and v.tags[q + 1 : q + 2] and v.tags[q + 1] in _VERBISH:
        return q + 1  # "in the Democratic primary backed Doe", "in the Acme poll would not choose"
    return q if v.tags[q] in _VERBISH or (v.tags[q] == "z" and not verbs.is_closed(v.items[q].word)) else i


def _group_right(v: View, i: int, hi: int) -> tuple[str | None, int]:
    """The group that follows a figure and the item after it."""
    if 1 < i < hi and v.tags[i] == "o" and v.items[i - 2].word == "the" and v.tags[i - 1] == "F":
        hi = min(
            hi, v.tags.find("r", i, hi) if "r" in v.tags[i:hi] else hi
        )  # "the 10 percent who …" only says it again
    tags, items = v.tags, v.items
    while i < hi and items[i].word in _SIZE:
        i += 1
    if i >= hi:
        return None, i
    if tags[i : i + 2] == "eo":
        i += 1  # "27 percent each of nurses and teachers"
    start = i
    if (whole := _EVERYBODY.match(v.low(i, min(hi, i + 5)))) is not None:
        return "all", i + len(whole.group().split())
    if tags[i] == "o":
        return _of_people(v, start, hi)
    if tags[i] in "Gg":
        name = str(items[i].value)
        rel, end = relative(v, i + 1, hi)
        return narrowed(name, rel), end
    if (named := _described(v, i, hi)) is not None:
        return named
    half = start and tags[start - 1] == "F" and items[start - 1].value.unit == "fraction"
    if (items[i].word == "those" or (items[i].word == "the" and half)) and i + 1 < hi and tags[i + 1] in "Gg":
        return str(items[i + 1].value), relative(v, i + 2, hi)[1]
    if tags[i] == "z" and start and tags[start - 1] == "F" and items[start - 1].value.grain > 1:
        j = verbs.noun_end(v, i, hi)  # "one in four small firms say"
        if i < j < hi and tags[j] in "SVMHEDAKz" and (tags[j] != "z" or items[j].word.endswith("ed")):
            return "all" if tags[j - 1] == "g" else clip(v.low(i, j)), j
    return None, start


# What is approved of, nobody's answers.
HANDLING = re.compile(
    r"(?:the )?(?:way|job|manner|performance|handling|work)\b|how\b|(?:his|her|their|[a-z.]+'s) (?:[a-z]+ )?(?:handling|performance|job|work)\b"
)


def _of_people(v: View, start: int, hi: int) -> tuple[str | None, int]:
    """The people of "of …" at item ``start``, behind a figure."""
    tags, items = v.tags, v.items
    i = j = start + 1
    if HANDLING.match(v.low(i, min(hi, i + 4))):
        return None, start  # "approve, 53 to 41 percent, of the job she is doing"
    while j < min(hi, i + 5) and tags[j] in 'zZpNY"e&' and items[j].word not in ("vote", "votes", "each"):
        j += 1
    if j < hi and tags[j] in "Gg":
        return _known(v, start, i, j, hi)
    if i >= hi:
        return None, i  # "39 percent of", where a line or a quotation breaks off
    if tags[i] == "N" and items[i].word.endswith("'s") and _HIS_OWN.match(tags, i + 1):
        return f"{items[i].value} supporters".lower(), i + 1  # "30% of Doe supporters and 34% of Roe's"
    if tags[i : i + 3] == "N&N" and items[i].word.endswith("'s") and items[i + 2].word.endswith("'s"):
        return f"{items[i].value} and {items[i + 2].value} supporters".lower(), i + 3
    if (
        tags[i] == "N"
        and items[i].word.endswith("s")
        and items[i].value in v.names.parties.values()
        and (i + 1 >= hi or tags[i + 1] in ",.;)&(" + _VERBISH or items[i + 1].word.endswith(("ed", "ing")))
    ):
        return f"{items[i].value} voters".lower(), i + 1  # "14% of Lib Dems"
    if items[i].word == "us":
        return "all", i + 1
    if items[i].word == "what":
        return _left_of(v, i, hi)
    if (told := _unknown(v, i, hi)) is not None:
        return told
    if i < hi and items[i].word in ("them", "these", "those", "whom"):
        return "<them>", i + 1
    placed = _with_phrase(v, i, hi) or _compared(v, start, i, hi)
    if placed is not None:
        return placed
    j = verbs.noun_end(v, i, hi)
    if j > i:
        return clip(v.low(i, j)), j
    shared = _SHARED_NOUN.match(tags, i)
    if shared and items[shared.end() - 1].word:
        return f"{items[i].word} {items[shared.end() - 1].word}", i + 1
    return None, start


def _left_of(v: View, i: int, hi: int) -> tuple[str | None, int]:
    """Whose voters "what is left of Labour's support" at item ``i`` are, and the item behind; nobody's where it is no party's."""
    for q in range(i + 1, min(hi - 1, i + 7)):
        if v.tags[q] == "N" and v.items[q + 1].word in ("support", "vote", "base", "following"):
            return f"{v.items[q].value} voters".lower(), q + 2
    return None, i


def _known(v: View, start: int, i: int, j: int, hi: int) -> tuple[str, int]:
    """The group at item ``j`` behind "of" at item ``start``, with what narrows it."""
    tags, items = v.tags, v.items
    if j > i and tags[j - 1] == "N" and tags[j] == "g":
        return str(items[j - 1].value).lower() + " voters", relative(v, j + 1, hi)[1]
    if (rest := the_rest(v, j + 1, hi)) is not None:
        return rest
    name = str(items[j].value)
    rel, end = relative(v, j + 1, hi)
    if (
        rel is None
        and start > 1
        and tags[start - 1] == "F"
        and (
            tags[start - 2] in "KLob"
            or _elliptic(v, start - 1, j)
            or _is_object(v, start - 1, j)
            or _in_row(v, start - 1)
        )
    ):
        rel, end = to_the_end(v, j + 1, hi)
    if rel and rel != "all":
        if tags[j] != "G" or not _DID_SO.fullmatch(rel):
            name = narrowed(name, rel)
    elif j + 1 < hi and items[j + 1].word.endswith("ing") and (verb := _pro_verb(v, j + 2, hi)):
        name, end = (
            narrowed(name, clip(v.low(j + 1, verb))),
            verb,
        )  # "four in five of those farming under 20 acres were"
    elif items[j].word == "those" and (verb := _past_participle(v, j + 1, hi)):
        name, end = narrowed(name, clip(v.low(j + 1, verb))), verb  # "a third of those affected paid"
    elif start > 1 and j + 1 < hi and items[j + 1].word.endswith("ing") and _elliptic(v, start - 1, j):
        end = next((q for q in range(j + 1, hi) if tags[q] in ",.;:)"), hi)
        name = f"{name} {clip(v.low(j + 1, end))}"  # "as do 77 percent of renters hoping to buy"
    return name, end


# "62% of pensioners who did so before they left work": what they did is the answer told before, not who they are.
_DID_SO = re.compile(
    r"(?:(?:also|already|now|have|has|had|would|will|are|were|is|was) ){0,2}(?:do|did|does|doing|done|say|said|think|thought|feel|felt|agree|agreed|are|is|were|was|have|had)"
    r"(?: (?:so|the same(?: thing)?|this|it|likewise|too|as well))?(?: (?:before|after|when|while|until|last|this|at|during) .{1,60})?"
)


def _unknown(v: View, i: int, hi: int) -> tuple[str | None, int] | None:
    """People of a noun that no table holds, before their verb: "of enrollees plan", "of the companies have"; of none for votes."""
    tags, items = v.tags, v.items
    j = i
    while j < min(hi, i + 6) and tags[j] in 'zZp"N':
        j += 1
    bracketed = j > i and v.tags[j : j + 3] == "(F)" and verbs.is_plural(items[j - 1].word)
    if not i < j < hi or not (tags[j] in _VERBISH or items[j].word == "who" or bracketed):
        return None
    words = v.low(i, j)
    them = words in _THEM or _THIS_GROUP.fullmatch(words) is not None
    noun = items[j].word == "support" and not (j + 1 < hi and items[j + 1].word in OBJECT_OPENS)
    if not them and (noun or items[j].word in ("vote", "votes", "ballots")):
        return None, i - 1  # "of the national vote"
    if items[j - 1].word in _WHOLES and items[i].word in ("the", "this", "that", "our"):
        return "all", j
    rel, end = relative(v, j, hi)
    if them:
        return (rel or "<them>"), end
    name = clip(_ADVERBS.sub("", _POLLED.sub("", words)))
    if name.removeprefix("the ").replace(",", "").isdigit():
        name = "all"  # "a third of the 1,298 surveyed told us"
    return narrowed(name, rel), end


def _described(v: View, i: int, hi: int) -> tuple[str | None, int] | None:
    """People right behind a count of them with words of their own: "one in five chief executives say", "eight in ten New Zealanders"."""
    f = v.items[i - 1].value if i and v.tags[i - 1] == "F" else None
    if f is None or f.grain <= 1 or v.tags[i] not in "zZ":
        return None
    j = next((q for q in range(i + 1, min(hi, i + 4)) if v.tags[q] in "Gg"), -1)
    words = [v.items[q].word for q in range(i, j)]
    if j < 0 or set(v.tags[i:j]) - set("zZ") or any(verbs.is_closed(w) or not w.isalpha() for w in words):
        return None
    if j + 1 >= hi or v.tags[j + 1] not in _VERBISH + "r":
        return None
    rel, end = relative(v, j + 1, hi)
    name = "all" if v.tags[j] == "g" else clip(v.low(i, j + 1))
    return narrowed(name, rel), end


_PHRASES = frozenset("with without in at from on".split())


def _with_phrase(v: View, i: int, hi: int) -> tuple[str, int] | None:
    """A plural noun of no table with a phrase behind it, or the last word before the next figure of a row.

    "of firms in the construction sector plan", "of heads with young pupils said"; "84% of public servants and 80% of".
    """
    tags, items = v.tags, v.items
    j = next((q for q in range(i, min(hi, i + 5)) if verbs.is_plural(items[q].word) and tags[q] in "zZ"), -1)
    while j >= 0 and j + 1 < hi and tags[j + 1] in "zZ" and verbs.is_plural(items[j + 1].word):
        j += 1
    if j < 0 or any(tags[q] not in "zZ" or verbs.is_closed(items[q].word) for q in range(i, j)):
        return None
    if (
        hi < len(items)
        and tags[hi] in "FB"
        and j + 1 < hi
        and not tags[j + 1 : hi].strip(",&z")
        and tags[j + 1] in ",&"
    ):
        return clip(v.low(i, j + 1)), j + 1
    if j + 2 >= hi or items[j + 1].word not in _PHRASES:
        return None
    end = next((q for q in range(j + 3, min(hi, j + 9)) if tags[q] in MAIN or verbs.opens(v, q, hi)), -1)
    if end < 0 or any(tags[q] not in "zZJRo-Gg" for q in range(j + 2, end)) or not people(v.low(j + 2, end)):
        return None
    return clip(v.low(i, end)), end


def _compared(v: View, start: int, i: int, hi: int) -> tuple[str, int] | None:
    """Whom a figure that is only compared counts, whatever the words: "…, versus 38% of better-off ones"."""
    if start < 1 or v.tags[start - 1] != "F" or _ELLIPTIC.search(v.low(max(0, start - 6), start - 1)) is None:
        return None
    end = next((q for q in range(i, min(hi, i + 5)) if v.tags[q] not in "zZJ" or verbs.is_closed(v.items[q].word)), hi)
    if not i < end <= i + 4 or (end < len(v.items) and v.tags[end] not in ",.;:)("):
        return None
    last = v.items[end - 1].word
    if last == "ones" and end - i > 1:
        return clip(v.low(i, end - 1)), end
    return (clip(v.low(i, end)), end) if verbs.is_plural(last) and last not in _NO_PEOPLE else None


_NO_PEOPLE = frozenset(
    "votes ballots seats cases years months weeks days points polls surveys states countries times points".split()
)
_THEM = frozenset(("them", "these", "those", "which", "whom"))
_THIS_GROUP = re.compile(
    r"(?:this|that|the(?: same| latter| last)?) (?:group|bloc|cohort|segment|demographic|set|category|camp|crowd|subset|contingent)"
)
_SHARED_NOUN = re.compile(r"z[,&]{1,2}z?Foz{0,2}[Gg]")  # "of middle-income and 29 percent of upper-income workers"
_HIS_OWN = re.compile(r"[.,;)SVEMHADx]|$")
_ELLIPTIC = quick(
    r"(?:\bas (?:do|did|does|are|were|is|was|have|has|would|will)|compared (?:with|to)|in contrast (?:with|to)|as opposed to|versus|vs\.?|(?:as|,) against|(?:up|down) on|including|among them|along with|together with)"
    rf"(?: (?:{ABOUT}|the))*$"
)


# "as do 71 percent of nurses, but only 44 percent of those who …": what stands between two people of one row.
_NO_PREDICATE = re.compile(r"oz{0,3}[Gg][^SVAMHEDFPBr;:]{0,8},?[&x]z{0,2}")


def _in_row(v: View, f: int) -> bool:
    """Whether a figure is one more in a row of people of which the figures before have no predicate behind them either."""
    before = max((q for q in v.figs if q < f), default=-1)
    return before >= 0 and _NO_PREDICATE.fullmatch(v.tags, before + 1, f) is not None


def _past_participle(v: View, i: int, hi: int) -> int:
    """The main verb behind "those" and a participle with its phrase: "those affected [paid]", "those hit by it [were]"; 0 for none."""
    if i >= hi or v.tags[i] != "z" or not (v.items[i].word.endswith("ed") or v.items[i].word in _PARTICIPLES):
        return 0
    for q in range(i + 1, min(hi, i + 9)):
        if v.tags[q] in ",;:()" or v.tags[q] in "FPBr":
            return 0
        noun_before = v.tags[q - 1] not in "obfuWatim" and v.items[q - 1].word not in OBJECT_OPENS
        if noun_before and (v.tags[q] in "SVEMHAD" or (q > i and verbs.opens(v, q, hi, bare=q > i + 1))):
            return q
    return 0


_PARTICIPLES = frozenset("hit hurt born given made laid left paid told held taken sent caught shown known cut".split())


def _pro_verb(v: View, i: int, hi: int) -> int:
    """The verb of a clause that says no more than "were" or "do" behind a participle's phrase; 0 where there is none."""
    for q in range(i, min(hi, i + 10)):
        if v.tags[q] in "DEHM":
            return q if q + 1 >= len(v.tags) or v.tags[q + 1] in ",.;)" else 0
        if v.tags[q] in "SVA,;:.()":
            return 0
    return 0


def _elliptic(v: View, f: int, people: int) -> bool:
    """Whether a figure has no predicate of its own: "…, as do 54 percent of those whose schooling ended early"."""
    said = v.tags[people + 1 : people + 3] == "rS"  # "compared with 54 percent of drivers who say so": their answer
    against = v.items[f - 1].word == "against" and v.tags[f - 1] == "x" and "F" in v.tags[max(0, f - 9) : f]
    return not said and (against or _ELLIPTIC.search(v.low(max(0, f - 5), f)) is not None)


_ROW = re.compile(r"F[^FPB();:]{1,8}[,&]{1,2}z{0,2}$")
_DETERMINERS = frozenset("the a an these those this that some many most his her its their our".split())


def _is_object(v: View, f: int, people: int) -> bool:
    """Whether a figure, or the first of the row that it stands in, is the object of its clause: "support includes 54 percent of …"."""
    row = _ROW.search(v.tags, max(0, f - 12), f)
    if v.tags[people + 1 : people + 3] == "rS" and row is None:
        return False  # "compare that to 25 percent of adults who said so"
    while (row := _ROW.search(v.tags, max(0, f - 12), f)) is not None:
        f = row.start()
    q = before_hedges(v, f)
    if q >= 0 and v.tags[q] in "mtuobiaK":
        return True  # "extends to 54 percent of those who rent"
    if q < 1 or v.tags[q] != "z" or v.items[q].word in REPORTS or not v.items[q].word.endswith(("s", "ed")):
        return False
    subject = q - 1 if not verbs.is_adverb(v.items[q - 1].word) else q - 2
    return subject >= 0 and v.tags[subject] in "zZRNpV" and v.items[subject].word not in _DETERMINERS


def group_left_apposed(v: View, k: int) -> str | None:
    """The group before an apposed figure: "Half of parents, 46 percent, …", "most voters -- 71 percent --"."""
    i = v.figs[k] - 1
    lo = v.gap_start(k)
    while i >= lo and v.tags[i] not in "Gg":
        i -= 1
    if i < lo:
        return None
    name, end = str(v.items[i].value), v.figs[k] - 1
    if v.tags[i + 1] == "r" and i + 2 < end and v.items[i + 1].word == "who" and v.tags[end] in ",-(":
        name = narrowed(
            name, relative_name(v.low(i + 2, end).rstrip(" ,-"))
        )  # "a fifth of those who rent, 19 percent,"
    return name


_THEN_NAME = re.compile(r",(?=z{0,3}Z{0,4}[Np][LTHKMEAz])")


def fronted(v: View, j: int) -> int:
    """Where the main clause begins, before item ``j``, behind what a participle tells: "Buoyed by votes among nurses, Doe leads"."""
    if len(v.items) < 4 or v.items[1].word != "by" or v.items[0].tag not in "zAZ":
        return 0
    m = _THEN_NAME.search(v.tags, 2, j)
    return m.end() if m is not None else 0


def subject_group(v: View, i: int, j: int) -> str | None:
    """A group that is the subject or the scope of items ``i`` to ``j``, with its relative clause."""
    i = max(i, fronted(v, j))
    for q in range(j - 1, i - 1, -1):
        if v.tags[q] not in "Gg" or (v.tags[q] == "g" and v.tags[q + 1 : q + 2] != "r"):
            continue
        if asked_about(v, q) or (q and v.items[q - 1].word == "than"):
            continue
        if q > 2 and v.items[q - 1].word in ("a", "an") and v.tags[q - 3 : q - 1] == "N,":
            continue  # "Doe leads Roe, a Republican, 48 to 44"
        rel, end = relative(v, q + 1, j)
        if v.tags[q] == "g" and not rel:
            continue
        if RATED.match(v.low(end, j)):
            return None
        name = str(v.items[q].value)
        return narrowed(name, rel)
    return None
