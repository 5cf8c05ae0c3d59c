"""What opens a sentence's scope: "Among women, …", "In the suburbs, …", a clause before a colon, a group that is counted first."""

from __future__ import annotations

import re

from polls.language.fronted import OPENING
from polls.language.narrowing import after_noun
from polls.rules import institutions
from polls.rules.among import ARE_FEW, OFFICIALS, among
from polls.rules.conjunctions import LINKS
from polls.rules.view import View, clip
from polls.rules.who_clauses import narrowed, relative, relative_name

# "Among women, …" at the start of a sentence
_LEADS = re.compile(r"(?:i[zZNB]{1,7},)?[zZ&,\-\"i]{0,3}(?=[mW][zZpo]{0,3}[Gg])")
_INNER_LEAD = re.compile(r"[SArz]r?(?=m[zZpo]{0,3}G,)")
# "In the suburbs, …", "But in those same small towns, …"
_IN_AREA = re.compile(r"(?:(?:and|but|yet|while|meanwhile|even|only),? )?(?=(?:in|within|inside|outside|across|on) )")
# "Of those who had been there, …"
_OF_WHO = re.compile(r"[zZ&,;\-\"]{0,12}(?<![A-Za-z])o([gG])r")
_THEN_OF_WHO = re.compile(r";[zZ&]{0,2}o([gG])r")
# "In rural areas, …", "For women, …", "Within the party, …"
_OPENS = re.compile(r"[&,\-\"zx]{0,2}?(?P<by>[iWzf])z?(?P<g>G),")
_WHO = re.compile(r"[zZ&x,\"]{0,3}gr")
# "Of the 62 percent who …"
_OF_COUNTED = re.compile(r"[zZ&,\"x]{0,4}[om]z{0,3}F(?:oz{0,3}(?P<g>[gG]))?r")
# "• Republican primary: Doe 50%, …": a label names whose contest it is
_PRIMARY = re.compile(
    r"\W{0,4}(?:the )?(?P<party>republican|gop|democratic) (?:presidential |gubernatorial |senate |mayoral )?primary(?: ballot| vote)?:"
)
# The words that open a sentence's scope.
_FRAMES = (
    ("as", "for"), ("when", "it", "comes", "to"), ("in", "the", "case", "of"), ("looking", "at"), ("turning", "to"),
    ("if", "you", "look", "at"), ("look", "at"), ("consider",), ("take",), ("among",), ("amongst",), ("with",), ("for",),
    ("of",), ("in",), ("within",), ("inside",), ("outside",), ("across",), ("on",), ("from",), ("to",), ("without",),
)  # fmt: skip
_FRAMES_OF = {first: [f for f in _FRAMES if f[0] == first] for first, *_ in _FRAMES}  # by their first words
_WHEN = frozenset(("when", "if", "once"))
_PUT_TO = frozenset("asked given told pressed presented shown offered reminded questioned pushed".split())
_COMES = frozenset("from among with by is are was were be".split())


# What is said of people, and not by them: "nurses deserve a rise: 61 percent think so".
_STATES = re.compile(
    r"(?:(?:do|does|will|can|may|must|should|ought|would|are|were|have)(?:n't| not)?(?: all| also| only)? (?:have|be|not|too|right|wrong|entitled|owed|to blame)\b"
    r"|(?:do not |don't |does not |doesn't )?(?:must|should|ought|deserve|need)s?\b)"
)


def stated(v: View, q: int, f: int) -> bool:
    """Whether what is said of people at item ``q`` up to a colon is what the figure behind it agrees to."""
    return v.tags[f - 1] == ":" and v.tags[f + 1 : f + 2] in ("S", "V") and _STATES.match(v.low(q, f)) is not None


def opening(v: View) -> tuple[str | None, int]:
    """The group that the start of a sentence names for all of it, and the item from which on it holds."""
    lead: str | None = None
    lead_end = -1
    first = v.figs[0]
    label = _PRIMARY.match(v.document.lower, v.items[0].start, v.items[first].start) if ":" in v.tags[:first] else None
    if label:
        return label["party"].replace("gop", "republican") + " primary voters", 0
    m = _LEADS.match(v.tags)
    if m and m.end() < first:
        got = among(v, m.end(), first)
        if got and got[0] != "all":
            lead, lead_end = got
    if lead is None and (inner := _INNER_LEAD.search(v.tags, 0, first)):
        got = among(v, inner.end(), first)  # "shows that among men, Doe has 52 percent and Roe 41"
        if got and got[0] != "all" and v.tags[got[1] : got[1] + 1] == ",":
            lead, lead_end = got
    if lead is None and (front := fronted(v, first)) is not None:
        lead, lead_end = front
    topic = _before_colon(v, first) if lead is None else None
    if topic is not None:
        lead, lead_end = topic
    m = _OPENS.match(v.tags)
    if m and m.end() <= first and v.items[m.start("by")].word in OPENING | {"for", "within", "inside", "among"}:
        lead, lead_end = str(v.items[m.start("g")].value), m.end("g")
    if lead is None and (area := _IN_AREA.match(v.document.lower, v.items[0].start)):
        end, where = after_noun(v.document.lower, area.end())
        if where and v.document.lower[end : end + 1] == "," and end <= v.items[first].start:
            lead, lead_end = " ".join(where), 0  # "In small towns, for example, 52 percent …"
    if lead is None and (where_at := institutions.fronted(v, first)) is not None:
        lead, lead_end = where_at
    m = _OF_WHO.match(v.tags) or _THEN_OF_WHO.search(v.tags, 0, first)
    if m and m.end() < first:  # "Of those who had been treated badly, 25% said …"
        q = m.end() - 1
        stop = next((r for r in range(q, first) if v.tags[r] in ",;"), first)
        rel = relative_name(v.low(q + 1, stop))
        if rel:
            base = str(v.items[q - 1].value)
            lead, lead_end = narrowed(base, rel), stop
    return lead, lead_end


def fronted(v: View, first: int) -> tuple[str, int] | None:
    """The group in the phrase that opens a sentence, up to its comma or colon: "As for men who rent, …", "When those who smoke are asked, …"."""
    tags, items = v.tags, v.items
    i = 0
    while i < first and (tags[i] in ',&-"' or items[i].word in LINKS or items[i].word.endswith("ly")):
        i += 1
    opens = items[i].word
    frame = next((f for f in _FRAMES_OF.get(opens, ()) if tuple([o.word for o in items[i : i + len(f)]]) == f), ())
    put = opens in _WHEN
    if not frame and not put:
        return None
    q = i + max(1, len(frame))
    while q < first and q - i < 8 and tags[q] in 'zZp"' and items[q].word.isalpha():
        q += 1
    stop = next((r for r in range(q, first) if tags[r] in ",:;"), -1)
    if stop < 0 or q >= stop:
        return None
    if tags[q] == "J" and items[q].word == "undecided" and q + 1 == stop:
        return "undecided", stop
    if tags[q] not in "Gg" or items[q].word in OFFICIALS:
        return None
    name, rest = str(items[q].value), tags[q + 1 : stop]
    rel, end = relative(v, q + 1, stop)
    if put:
        asked = any(tags[r] == "E" and items[r + 1].word in _PUT_TO for r in range(end, stop - 1))
        found = narrowed(name, rel)
        return (found, stop) if asked and found != "all" else None
    if rest[:1] == "r" and items[q + 1].word in ("who", "that", "whose"):
        rel = relative_name(v.low(q + 2, stop)) if items[q + 1].word != "whose" else clip(v.low(q + 1, stop))
        return narrowed(name, rel), stop
    if name == "all" or any(t in "SVAMHEDLTK&" for t in rest):
        return None
    return name, stop


def _before_colon(v: View, first: int) -> tuple[str, int] | None:
    """The group a clause before a colon is about: "most of the change came from women: 70 percent", "women saw no change: …"."""
    head = v.tags[:first].rstrip("zZ&")
    clause = head.rfind(",") + 1  # "although …, women are likelier to say so: 44 percent …"
    that = head.rfind("r", clause) + 1
    if that and v.items[that - 1].word == "that":
        clause = that  # "the trouble is that its own voters are split: 44 percent …"
    if head[-1:] == ":" and clause and head.count("G", clause) == 1 and head[clause:].lstrip("z&Z")[:1] == "G":
        head = "z" * (clause - 1) + head[clause - 1 :]
    who = _WHO.match(head) if head[-1:] == ":" else None
    if who is not None:  # "Those who call themselves hawks would go further: 52 percent …"
        rel, end = relative(v, who.end() - 1, first)
        if rel and end < len(head) - 1 and not ARE_FEW.match(v.low(end, first)):
            return rel, end
    if head[-1:] != ":" or head.count("G") != 1 or any(t in "gNLT;" for t in head):
        return None
    at = head.index("G")
    ends = at == len(head) - 2 and at > 0 and v.items[at - 1].word in _COMES
    opens = at - max(head.rfind(",", 0, at) + 1, that) <= 1 and any(t in "EHMDSA" for t in head[at:])
    side = v.items[at].value in ("supporters", "opponents", "backers", "critics") or ARE_FEW.match(v.low(at + 1, first))
    said_of = side or stated(v, at + 1, first)
    return (str(v.items[at].value), at) if (ends or opens) and not said_of else None


def within(v: View) -> tuple[str, int] | None:
    """The group that a sentence counts first and then tells of, and its end: "Of the 62 percent who had heard of it, a third …"."""
    m = _OF_COUNTED.match(v.tags)
    if m is None or v.items[m.end() - 1].word != "who":
        return None
    stop = v.tags.find(",", m.end())
    rel = relative_name(v.low(m.end(), stop)) if 0 < stop <= m.end() + 12 else ""
    if not rel or any(t in "FPB" for t in v.tags[m.end() : stop]):
        return None
    base = str(v.items[m.start("g")].value) if m.start("g") >= 0 else "all"
    return narrowed(base, rel), stop
