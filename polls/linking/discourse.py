"""Where a text speaks of a poll: "a new Reuters/Ipsos poll", "the survey", "another poll by Acme", "Gallup found".

A :class:`Reference` says what its own words say: who is named, whether the poll is new to the reader, another one,
or an earlier one. Which poll is meant is decided by :mod:`polls.linking.polls`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from polls.language.segment import Sentence
from polls.lexicon.registry import NameMention, runs

# Words that name a survey: the strong ones always, the weak ones with a pollster's name or after "the", "this", "that".
_STEMS = ("poll", "survey", "stud", "report", "averag", "tracker", "tracking", "numbers", "findings", "questionnaire", "barometer",
    "asked", "interviewed",
)  # fmt: skip
_STRONG = {"poll": False, "polls": True, "survey": False, "surveys": True, "polling": True, "pollsters": False, "pollster": False}
_WEAK = {
    "study": False, "studies": True, "report": False, "average": False, "averages": False, "averaging": False,
    "tracker": False, "tracking": False, "numbers": False, "findings": False, "questionnaire": False, "barometer": False,
}  # fmt: skip
_VERBS = frozenset(("polled", "surveyed", "asked", "interviewed"))
# "polls" where people vote, and other things that are no survey.
_VOTING = re.compile(
    r"\b(?:to|at|from|leaving|open(?:s|ed|ing)?|close[sd]?|closing|goes|went|going|headed|heading|head|before|after|until|when|"
    r"as|once)\s+(?:to\s+|at\s+|from\s+)?the\s+\Z"
)
_IS = re.compile(r"\b(?:is|was|are|were|be)\s+\Z")
_COUNTED = re.compile(r"\s+(?:\w+day|night|week|month|year|spring|summer|fall|autumn|winter|two|three|four|five|six|seven|eight|nine|ten|few|several|\d+)\b")
_COMPARISON = re.compile(
    r"\b(?:since|than|unlike|compared\s+(?:to|with)|contrast\s+to|(?<!\bare\s)(?<!\bis\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bcome\s)(?<!comes\s)(?<!data\s)(?<!results\s)"
    r"(?<!figures\s)(?<!numbers\s)(?<!findings\s)from)\s+\Z"
)
_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|march|mar\.|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|"
    r"dec(?:ember|\.)?)"
)
_DATED_BEFORE = re.compile(rf"\b(?:(?:19|20)\d\d|{_MONTH}|last\s+(?:month|year|week|spring|summer|fall|autumn|winter)'s)\b")
_DATED_AFTER = re.compile(
    rf"(?:\s+of\s+[^,.;]{{3,40}}?)?(?:\s+(?:was\s+)?(?:conducted|taken|released|published|done))?(?:\s+(?:back\s+)?(?:in|from|of)\s+"
    rf"(?:(?:the\s+)?(?:first|second|third|fourth|final|last)\s+(?:quarter|half)\s+of\s+)?(?:early\s+|late\s+|mid-)?(?:{_MONTH}|(?:19|20)\d\d)\b(?!\s+\d)"
    r"|\s+(?:last\s+(?:month|year|spring|summer|fall|autumn|winter)|(?:an?|one|two|three|four|five|six|\d+|several)\s+(?:months?|years?|weeks?)\s+ago)\b)"
)
_VOTING_AFTER = re.compile(
    r"\s+(?:open|opened|opening|close|closed|closing|stations?|workers?|watchers?|tax|booths?|places?|hours|day)\b"
)

_DEFINITE = frozenset("the this that these those its their his her our".split())
_INDEFINITE = frozenset("a an one another several some many most other two three four five six".split())
_EARLIER = frozenset("previous prior earlier last preceding past old older".split())
_OTHER = frozenset("another separate second other different similar third additional".split())
_NEW = frozenset("new latest newest current recent fresh most-recent".split())
# A noun phrase ends (read backwards) at these.
_BARRIER = frozenset(
    """of in by from to for with on at and or but said says say found finds find that than as when while where who which
    according via into among over under about is are was were be been has have had shows showed show told tells
    reported conducted released published after before during per cited citing like unlike see not because if""".split()
)
# Between "poll" and the name of who did it: "poll of 1,000 adults conducted by the research firm Acme".
_BY = re.compile(
    r"(?:[^.;:\"]{0,100}?[\s,(\u2014-])?(?P<by>by|from|for|with)\s+(?:the\s+)?(?:[a-z][\w'-]*\s+){0,5}(?:[Tt]he\s+)?"
)
_OWN_VERB = re.compile(r"\b(?:found|finds|shows?|showed|suggest(?:s|ed)|says?|said|indicat\w+|put|puts)\b")
# A name that acts as a poll does: "Gallup found", "EdNext says", "Gallup surveyed".
_ACTS = re.compile(
    r"(?:,[^,.;]{2,60},)?\s+(?:(?:also|has|have|had|recently|last\s+\w+|itself|now)\s+){0,2}"
    r"(?P<verb>found|finds|reported|reports|surveyed|polled|interviewed|questioned|asked|estimated|estimates|measured|puts?|gave|gives|shows|"
    r"showed|says|said|talked\s+to|pegs|pegged|pinned|conducts|conducted)\b"
)
# An ambiguous name that is the beginning of another ("Australian Centre").
_GOES_ON = re.compile(r"\s(?!Poll|Survey|Study|Track|News|University|College|National|Daily)[A-Z][a-z]")
_RELEASED = re.compile(
    r"(?:,[^.;]{2,80},)?\s+(?:has\s+|have\s+|had\s+|just\s+|also\s+|recently\s+){0,3}(?:released|conducted|published|commissioned|ran|did|unveiled|"
    r"carried\s+out|has|have|had|did)\s+"
)
_SHOW = re.compile(
    r"(?:,[^,.;]{2,80},|\s+\u2014[^\u2014]{2,90}\u2014)?\s+(?:(?:also|all|both|each)\s+)?(?:were|have|had|find|found|show|showed|suggest|suggested|surveyed|included|indicate|"
    r"indicated|of|carry|asked|conducted|taken|results|respondents)\b"
)
_ACCORDING = re.compile(r"(?:according\s+to|asked\s+by|surveyed\s+by|polled\s+by|interviewed\s+by|questioned\s+by)(?:\s+the)?\s+\Z")
_OWNS = re.compile(
    r"'s?\s+(?:(?:own|new|latest|previous|last|recent|most|fresh|weekly|daily|monthly|national|lowest|highest)\s+){0,3}"
    r"(?:numbers|results|figures|findings|data|tracker|tracking|average|reading|research|index|"
    r"approval|ratings?)\b"
)
# Capitalised words before "poll" that name no pollster.
_NO_NAME = frozenset(
    """a an the this that these those its their his her our another one two three new latest recent first last previous next
    national nationwide statewide state public opinion online telephone exit tracking daily weekly monthly republican democratic
    gop democrat democrats republicans american americans british us u.s uk u.k canadian australian french german scottish welsh
    english irish european international global worldwide trump clinton obama biden romney harris january february march april
    may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday
    wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer fall winter election presidential
    primary caucus senate house congressional governor iowa nevada ohio florida texas california virginia wisconsin michigan
    pennsylvania arizona georgia colorado carolina north south west new hampshire york jersey mexico washington oregon minnesota
    missouri maine montana nebraska kansas kentucky tennessee alabama mississippi louisiana arkansas oklahoma indiana illinois
    massachusetts connecticut vermont rhode island delaware maryland utah idaho wyoming dakota alaska hawaii canada britain
    england scotland wales ireland australia france germany quebec ontario alberta gallup's according poll survey in on at for
    post-debate pre-election most many some several all both each every other more few no any such early late same separate
    second third fourth fifth one-day internal private likely registered voters voter adults news media newspaper university
    college generic ballot approval straw snap flash deliberative annual super general if when while but and or as by from
    hispanic latino black white women men youth young gender swing-state health care economic""".split()
)
# A name that the registry does not know, after "by" or "from".
_UNKNOWN = re.compile(
    r"(?:\s+of\s+[^,.;:\"]{3,60}?)?(?:(?:,[^.;:\"]{3,90},)?\s+(?:is|was))?(?:,?\s+(?:which\s+|that\s+)?(?:was\s+|is\s+|were\s+)?(?:conducted|taken|released|published|done|"
    r"carried\s+out|commissioned|run|compiled|produced|sponsored|issued|made|fielded|organi[sz]ed|led)"
    r"(?:\s+(?:(?:on\s+|this\s+|last\s+|in\s+|earlier\s+)?[A-Z]?[a-z]+(?:\s+\d+)?|by\s+(?:tele)?phone|online)){0,2}?)?,?\s+(?:by|from)\s+"
    r"(?:the\s+)?(?:[a-z][\w'-]*\s+){0,4}(?P<name>[A-Z][\w&'-]*(?:(?:\s(?:of|for|and|the|on|&|at))?(?:\s|/)[A-Z][\w&'-]*){0,5})"
)
_UNKNOWN_ACTS = re.compile(
    r"(?P<name>[A-Z][\w&'-]*(?:(?:\s(?:of|for|&|and))?\s[A-Z][\w&'-]*){0,5})(?:\s\([A-Z]{2,8}\))?\s(?:has\s|have\s|had\s|also\s)?\Z"
)
# "asked in 1987 by Acme Research": only names that say that they poll
_UNKNOWN_ASKED = re.compile(
    r"\s(?:in\s\d{4}\s)?by\s(?:the\s)?(?P<name>[A-Z][\w&'/-]*(?:(?:\s(?:of|for|&|and))?\s[A-Z][\w&'/-]*){0,5})"
)
_UNKNOWN_SAYS = re.compile(r"[Aa]ccording to (?P<name>[A-Z][\w&'.-]*[\w](?:\s[A-Z][\w&'-]*){0,4})(?=[,.;]|\s[a-z]|\s?\Z)")
_POLLING_IN = re.compile(r"[Pp]oll(?!ut)|[Ss]urvey|\bResearch\b|Strategies\b|Opinion\b|Analytics\b|Barometer\b")
_POLLING = re.compile(
    r"\b(?:polls?|polling|surveys?|research|reports|strategies|opinions?|insights?|analytics|associates|institute|university|foundation|cent(?:er|re))\b", re.I
)
_ASKED = re.compile(r"\s+(?:(?:about|approximately|nearly|almost|more\s+than|over|some|roughly|around|a\s+\w+)\s+)?(?:[\d,]+|several|hundreds|thousands|people|voters|adults|[a-z]+\s+(?:adults|people|voters))\b")
_TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
    april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec""".split()
)
_NOT_ALONE = frozenset(
    """center centre university college institute post times journal news company firm bank group party republican democrat
    republicans democrats americans phone telephone email internet facebook twitter trump clinton obama biden romney
    mr. mrs. ms. dr.""".split()
)


@dataclass(slots=True)
class Reference:
    """A place where the text speaks of a poll; ``start`` and ``end`` span its words.

    ``names`` are the canonical names it gives, in order, and ``unknown`` a name that the registry does not know.
    ``role`` is ``"noun"`` (a poll is named or pointed to), ``"actor"`` (a pollster says or asks something)
    or ``"polling"`` (polls in general). ``comparison``: it stands after "than", "since" or "from", as what figures are
    compared with. ``dated``: it names a past month or year ("a 2012 survey", "a poll in June"). ``that``: it points back ("that poll"). ``by``: who did it is told after the noun ("the poll, conducted by …").
    """

    start: int
    end: int
    sentence: int
    role: str
    names: tuple[str, ...] = ()
    unknown: str | None = None
    definite: bool = False
    plural: bool = False
    indefinite: bool = False
    comparison: bool = False
    dated: bool = False
    that: bool = False
    earlier: bool = False
    other: bool = False
    new: bool = False
    exit_poll: bool = False
    by: bool = False
    same: bool = False
    word: str = ""
    kinds: tuple[str, ...] = field(default=())
    name_start: int = -1
    name_end: int = -1

    @property
    def named(self) -> bool:
        """Whether the reference says who polled."""
        return bool(self.names or self.unknown)


def references(text: str, lower: str, sentences: Sequence[Sentence], names: Sequence[NameMention]) -> list[Reference]:
    """Every place where a text speaks of a poll, in order.

    ``text`` is folded, ``lower`` is it in lower case; ``names`` are the registry's mentions in it.
    """
    if not sentences:
        return []
    starts = [s.start for s in sentences]
    groups = runs(text, [n for n in names if not (n.ambiguous and _GOES_ON.match(text, n.end))])
    ends = {g[-1].end: g for g in groups}
    group_starts = [g[0].start for g in groups]
    used: set[int] = set()
    out: list[Reference] = []
    for at, end, word in _nouns(lower):
        sentence = sentences[max(0, bisect_right(starts, at) - 1)]
        if word in _VERBS:
            ref = _subject(text, sentence, at, end)
            if ref is not None:
                out.append(ref)
            continue
        ref = _noun(text, lower, sentence, at, end, word, groups, group_starts, ends, used)
        if ref is not None:
            if out and out[-1].sentence == ref.sentence and lower[out[-1].end : at].strip(" -") == "":
                continue  # "tracking poll" is one reference
            if ref.role == "polling" and out and out[-1].named and lower[out[-1].end : ref.start].strip() == "of":
                continue  # "the RealClearPolitics average of recent polls"
            out.append(ref)
    at = lower.find("according to ")
    while at >= 0:
        m = _UNKNOWN_SAYS.match(text, at)
        if m and _POLLING_IN.search(m["name"]) and not any(g[0].start <= m.start("name") < g[-1].end for g in groups):
            sentence = sentences[max(0, bisect_right(starts, at) - 1)]
            out.append(Reference(m.start("name"), m.end(), sentence.index, "noun", unknown=_name(m["name"]), definite=True, word="poll"))
        at = lower.find("according to ", at + 13)
    for g in groups:
        if g[0].start not in used:
            ref = _actor(text, lower, sentences[max(0, bisect_right(starts, g[0].start) - 1)], g)
            if ref is not None:
                out.append(ref)
    out.sort(key=lambda r: r.start)
    return out


def _nouns(lower: str) -> list[tuple[int, int, str]]:
    out = []
    for stem in _STEMS:
        at = lower.find(stem)
        while at >= 0:
            if at == 0 or not lower[at - 1].isalpha():
                end = at + len(stem)
                while end < len(lower) and lower[end].isalpha():
                    end += 1
                word = lower[at:end]
                if word in _STRONG or word in _WEAK or word in _VERBS:
                    out.append((at, end, word))
            at = lower.find(stem, at + len(stem))
    out.sort()
    return out


def _noun(
    text: str,
    lower: str,
    sentence: Sentence,
    at: int,
    end: int,
    word: str,
    groups: list[list[NameMention]],
    group_starts: list[int],
    ends: dict[int, list[NameMention]],
    used: set[int],
) -> Reference | None:
    """The reference that a noun makes, read from the words around it."""
    strong = word in _STRONG
    ref = Reference(at, end, sentence.index, "noun", plural=(_STRONG if strong else _WEAK)[word], word=word[:4])
    names: list[NameMention] = []
    capital: list[str] = []  # capitalised words just before the noun
    determiner = ""
    low = max(sentence.start, at - 90)
    j = at
    g = bisect_right(group_starts, at) - 1
    if g >= 0 and groups[g][-1].end >= end:  # the noun is a part of a name
        if not any(n.end == end for n in groups[g]):
            return None
        names = list(groups[g])
        j = ref.start = names[0].start
    for _ in range(10):
        while j > low and lower[j - 1] in " -/'":
            j -= 1
        if j <= low:
            break
        group = ends.get(j) or (ends.get(j - 2) if lower.endswith("'s", low, j) else None)
        if group is not None:
            names[:0] = group
            j = ref.start = group[0].start
            continue
        k = lower.rfind(" ", low, j) + 1 or low
        token = lower[k:j].lstrip("\"'([")
        if token[-1:] in ",;:.)\u2014" and not (token[-1:] == "." and "." in token[:-1]):
            break
        if token.endswith("'s"):
            token = token[:-2]
        if token in _BARRIER:
            if token == "that" and not capital and k + 5 >= at and _STRONG.get(word) is False:
                determiner, ref.start = token, k  # "that poll"
            break
        ref.start = k + (len(lower[k:j]) - len(lower[k:j].lstrip("\"'([")))
        if token in _EARLIER and not _COUNTED.match(lower, j):  # "the last four" are no earlier poll
            ref.earlier = True
        elif token in _OTHER:
            ref.other = True
        elif token in _NEW:
            ref.new = True
        elif token == "exit":
            ref.exit_poll = True
        elif token == "same":
            ref.same = True
        if token in _DEFINITE or token in _INDEFINITE:
            determiner = token
            if token in _DEFINITE or token in ("a", "an", "another", "one"):
                break
        elif not names and (not capital or capital[0] != "") and text[k:j].lstrip("\"'(")[:1].isupper():
            capital.insert(0, text[k:j].lstrip("\"'(["))
        elif capital:
            capital.insert(0, "")  # the name is over
        j = k
    ref.definite = determiner in _DEFINITE
    ref.that = determiner == "that"
    # "the panel was a survey of …" introduces no other poll
    ref.indefinite = determiner in _INDEFINITE and not _IS.search(lower, max(sentence.start, ref.start - 8), ref.start)
    ref.comparison = bool(_COMPARISON.search(lower, max(low, ref.start - 24), ref.start))
    if determiner in ("its", "their") and not names:
        g = bisect_right(group_starts, ref.start) - 1
        if g >= 0 and groups[g][0].start >= ref.start - 200 and "\n" not in text[groups[g][0].start : ref.start]:
            names = list(groups[g])
    if word == "polls" or word == "poll":
        head = lower[max(0, ref.start - 24) : at]
        if _VOTING.search(head) or _VOTING_AFTER.match(lower, end):
            return None
    # who did it, told after the noun
    g = bisect_right(group_starts, at)
    while g < len(groups) and groups[g][0].start < min(sentence.end, end + 140):
        group = groups[g]
        between = text[end : group[0].start]
        m = _BY.fullmatch(between)
        if m and not _OWN_VERB.search(between):
            names += group
            ref.by = True
            used.add(group[0].start)
            ref.end = group[-1].end
        g += 1
    ref.dated = bool(
        ref.indefinite
        and (
            _DATED_BEFORE.search(lower, ref.start, at)
            or _DATED_AFTER.match(lower, ref.end)
            or _DATED_AFTER.match(lower, end)
            or "same question" in lower[sentence.start : ref.start]
        )
    )
    if not names and ref.indefinite:
        g = bisect_right(group_starts, ref.start) - 1
        if g >= 0 and groups[g][0].start >= sentence.start and _RELEASED.fullmatch(text, groups[g][-1].end, ref.start):
            names = list(groups[g])
    if len(names) > 1 and names[-1].end >= end > names[-1].start:
        names = names[:-1]  # "the Fox News Florida Poll"
    if names and _TOOL.match(lower, end):
        return None
    if not names and _STANDING.match(lower, end):
        return None  # a person's "poll numbers"
    if names:
        used.update(n.start for n in names)
        ref.names = tuple(dict.fromkeys(n.name for n in names))
        ref.kinds = tuple(n.kind for n in names)
        ref.name_start, ref.name_end = names[0].start, names[-1].end
    elif word in ("poll", "survey", "study", "surveys") and not _PART.match(lower, end):
        ref.unknown = _unknown(text, sentence, end, capital if word in ("poll", "survey") else [])
        ref.by = ref.unknown is not None and ref.unknown not in text[ref.start : at]
    if not ref.named:
        if word == "polling" or word in ("pollster", "pollsters"):
            return None
        if ref.indefinite and not ref.new and lower.startswith("'s", end):
            return None  # "beyond a poll's margin of error"
        if not strong and not (ref.definite and word in ("study", "report", "questionnaire", "findings")):
            return None
        if ref.plural and not ref.exit_poll and not (ref.definite and _SHOW.match(lower, end)):
            ref.role = "polling"
    return ref


def _unknown(text: str, sentence: Sentence, end: int, capital: list[str]) -> str | None:
    """A name that the registry does not know: capitalised words before the noun, or after "by" or "from"."""
    words = [w for w in capital if w]
    while words and words[0].lower().strip("'s.") in _NO_NAME:
        words.pop(0)
    if words and not any(w.lower().removesuffix("'s") in _NO_NAME for w in words):
        return _name(" ".join(words))
    m = _UNKNOWN.match(text, end, min(sentence.end, end + 160))
    return _name(m["name"]) if m else None


_STANDING = re.compile(r"\s+(?:numbers|ratings?|rankings?|standing|position|lead|bounce|bump|surge|slide)\b")
_TOOL = re.compile(r"\s+(?:platforms?|software|tools?|site|website|app)\b")
# The noun is only a part of another thing's name: "survey platform", "poll numbers".
_PART = re.compile(
    r"\s+(?:platforms?|department|firms?|company|companies|research|associates|director|analysts?|panels?|experts?|numbers|rankings?|standing|data)\b"
)


def _name(words: str) -> str | None:
    """A name without "the" and "'s"; ``None`` where it is a day, a month or a common noun ("the Center")."""
    name = re.sub(r"\A[Tt]he\s+|'s?\Z", "", words)
    if "-based" in name:
        return None
    if name.lower() in _NOT_ALONE or name.split(" ")[0].lower() in _TIMES:
        return None
    return name or None


def _subject(text: str, sentence: Sentence, at: int, end: int) -> Reference | None:
    """The reference that "X surveyed" makes, X unknown to the registry."""
    m = _UNKNOWN_ASKED.match(text, end, sentence.end)
    if m and _POLLING.search(m["name"]):
        return Reference(at, m.end(), sentence.index, "noun", unknown=_name(m["name"]), definite=True)
    m = _UNKNOWN_ACTS.search(text, max(sentence.start, at - 90), at)
    if m and (m["name"] not in ("The", "We", "They", "It", "He", "She", "I")) and _ASKED.match(text, end):
        name = _name(m["name"])
        if name and name.lower() not in _NO_NAME:
            return Reference(m.start(), end, sentence.index, "actor", unknown=name, definite=True)
    return None


def _actor(text: str, lower: str, sentence: Sentence, group: list[NameMention]) -> Reference | None:
    """The reference that a pollster's name makes without a noun: "Gallup found", "according to Gallup"."""
    first, last = group[0], group[-1]
    polls = any(n.kind in ("pollster", "aggregator") for n in group)
    ref = Reference(first.start, last.end, sentence.index, "actor", tuple(dict.fromkeys(n.name for n in group)))
    ref.kinds = tuple(n.kind for n in group)
    ref.name_start, ref.name_end = first.start, last.end
    ref.definite = True
    if _ACCORDING.search(lower, max(sentence.start, first.start - 24), first.start):
        return ref
    if polls and first.start == sentence.start and text.startswith(": ", last.end):
        return ref  # "Gallup: 52 percent approve"
    m = _ACTS.match(lower, last.end, min(sentence.end, last.end + 90))
    if m and (polls or m["verb"] in ("surveyed", "polled", "questioned", "interviewed")):
        return ref
    if polls and _OWNS.match(lower, last.end, min(sentence.end, last.end + 70)):
        ref.earlier = " previous" in lower[last.end : last.end + 14]
        return ref
    return None
