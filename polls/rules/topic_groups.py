"""The group that a sentence takes over from the one before: its topic, "they", "of them", "that compares with 54"."""

from __future__ import annotations

import re

from polls.document import Document
from polls.language.calendars import MONTH_NAMES, SEASON_NAMES
from polls.language.chunks import chunk
from polls.language.hints import Hinted
from polls.language.names import Names
from polls.language.narrowing import after_noun
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.language.tokens import Item, tokenize
from polls.rules.among import OFFICIALS, WITH_OBJECT
from polls.rules.camps import PARTY_GROUPS
from polls.rules.counting import MANY
from polls.rules.movements import MOODS, MOVED
from polls.rules.verbs import is_adverb
from polls.rules.view import View
from polls.rules.who_clauses import narrowed, relative_name

_LONGEST = 110  # characters of a sentence whose subject is looked for
_LONG = 300  # of one whose main clause is
# "Independents.", "And women?", "It's Republicans who moved.", "The young are another matter."
_SUBJECT = re.compile(r"[&zZrofg,\"]{0,3}(?:pE?)?(?:[mfW]z?)?(G)(?P<rest>.*)")
# "Although the public is wary, parents like their schools": the subject of the last clause, with a verb of its own.
_MAIN_CLAUSE = re.compile(
    r"(?:^|,)[&zZxp]{0,4}(?P<g>G)(?:z?[Wiuo][zZG]{1,4}){0,2}(?:,[bnxzZ]{1,4},)?[zZ]?[zZ]?(?P<verb>[EVSAMDH])(?:[^,]|,[^G])*$"
)
# "The poll found parents leaning towards a ban."
_FOUND = re.compile(r"[AS]z?(?P<g>G)[zKA]")
# "The poll found [that] parents are worried."
_FOUND_THAT = re.compile(r"(?:^|[zZgGp])[AS]r?z?(?P<g>G)z?E")
# "There is a split among parents.", "Doe is far behind among older voters here.": whom the figures after it are of.
_CLOSES = re.compile(r"m[zZ]{0,3}(?P<g>G)(?:[iz][zZ]{1,2})?[.:]?$")
# "Farmers took the opposite view.", "Among Muslims the mood is darker.", "Most of the doubt comes from older workers.", "Not so the over-65s."
_OPENS = re.compile(r"[&x\",]{0,2}(?:[mWfi]z?|[zZ]{0,2}(?=G[^&,]))(?P<g>G)")
_ENDS = re.compile(r"(?:[mWui:]z{0,2}|Ez{0,2}|^[nz]{1,3})(?P<g>G)[.:]?$")
# What tells people apart from others: how they see it, that it is more or less, another story.
_APART = quick(
    r"\b(?:opposite|differen(?:t|tly|ce)|differs?|otherwise|another|contrary|dissent|more|less|most|much|least|fewer|even|further|alone|apart|agree|disagree|split|divided?"
    r"|story|stories|picture|mood|views?|way|tune|gap|shift(?:ed)?|chang(?:e|es|ed)|mov(?:ed?|es|ing)|not so|nor|exceptions?|holdouts?|outliers?|doubts?|sceptic\w*|skeptic\w*"
    r"|support|opposition|backing|approval|enthusias\w+|worr(?:y|ied|ies)|trouble|problem|weak\w*|strong\w*|\w{2,}(?:ier|er) than|(?!interest|protest|request|forest|harvest|honest|invest|arrest|guest|contest|test|west|rest)\w{3,}est|\w{2,}ier"
    r"|(?:do|does|did|doing|fares?|fared|runs?|running|ran|performs?|polls?|polling) (?:\w+ ){0,2}(?:well|poorly|badly)"
    r"|popular|unpopular|dark(?:er)?|bright(?:er)?|st(?:and|ood|ands) out|the ones?|then there (?:is|are|was|were))\b"
)
# Who acts in politics as much as who is asked.
_OF_THEM = re.compile(
    r"[^.;]*\b(?:(?:with|among|in) (?:this|that) (?:group|bloc|age group)|this age group)\b|(?:but |and |yet |just |only |still,? |about |another |now,? |today,? |currently |even |together,? )*(?:they|them|these (?:voters|respondents|people|adults)|those voters|of (?:them|these|those)|among (?:them|these|those)|this (?:group|age group)|their|there(?!,? (?:is|are|was|were|has|have|had|will|would|may|might|seems?|remains?)\b))\b(?! (?:who|with|in|polled|surveyed|asked|questioned|interviewed|responding|aged?|over|under|between|living|without|from)\b)"
)
# A sentence about the figure before it: of the same people, unless it says otherwise.
_THAT = re.compile(
    r"(?:and |but )?(?:that|this|it|which|the (?:figure|number|share|proportion|percentage|rate|level|same number|gap|lead|margin))"
    r"(?:'s| (?:is|was|compares?|compared|represents?|marks?|marked|has|had|stood|stands|fell|rose|reflects?|amounts|dropped|climbed|jumped))\b(?! (?:true|because|why|when|not|an? (?:majority|plurality)))"
)
# "She increased that to 71 percent", "He has since lowered the figure to 40": of those the figure was of.
_NUMBER = r"(?:figure|share|number|proportion|percentage|level|mark|tally|score|rate|total)"
_BETTERED = re.compile(
    rf"(?:[a-z.'-]+ ){{1,4}}?(?:{MOVED}|raised|raises|bettered|cut|cuts|beat|matched|topped|surpassed|exceeded)(?: on)?"
    rf" (?:(?:that|it|this)(?: {_NUMBER})?|the {_NUMBER}),? (?:to|with|by)\b"
)
_THEN = re.compile(
    rf"(?:and |but |yet |back )?(?:now|today|then|last (?:week|month|year|time|{SEASON_NAMES}|{MONTH_NAMES})"
    rf"|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days?|weeks?|months?|years?|decades?) (?:ago|earlier|before)|(?:as recently as |back |by )?in (?:early |mid-?|late )?(?:the (?:{SEASON_NAMES})|{MONTH_NAMES}|(?:19|20)\d\d)"
    r"|in (?:this|the (?:previous|last|earlier|latest|new|same)) (?:poll|survey|wave|month|year))\b"
)
# Everybody who was asked: "overall", "of voters", "across the whole community", "the country as a whole".
_BASE = re.compile(
    r"\b(?:overall|nationally|nationwide|all (?:voters|adults|respondents|americans)|of (?:voters|adults|respondents|americans)"
    r"|(?:of|across|in|among|for|from|throughout|with) the (?:[a-z]+ )?(?:public|country|nation|electorate|population|sample|board)"
    r"|the (?:whole|entire|wider|broader|general|larger) [a-z]+|as a whole|at large"
    r"|registered voters|likely voters|everyone|everybody)\b"
    r"|(?:^|[,;] |\b(?:but|and|while|that) )the (?:public|country|nation|electorate)\b"
)


def items_of(document: Document, s: Sentence, names: Names) -> list[Item]:
    """The items of a sentence without figures, groups and all; none where it is too long to have one topic."""
    if s.end - s.start > _LONG:
        return []
    bullet = _ROW.match(document.folded, s.start)
    found = tokenize(document.folded, document.lower, bullet.end() if bullet else s.start, s.end, [], names)
    return chunk(found, document.lower, names)


# "Those who had lost trust were then asked why.": whom the figures after it are of; "Respondents were asked …" is everybody.
_WERE_ASKED = re.compile(r"[&xzZ,]{0,4}(?P<g>[gG])(?P<who>[^;:]{0,60})E(?=z{0,2}[zSA])")
_PUT_TO = frozenset("asked quizzed questioned pressed invited probed requested".split())
_BEING_ASKED = re.compile(rf"\b(?:were|was|are) (?:[a-z]+ )?(?:{'|'.join(sorted(_PUT_TO))})\b")


def may_be_asked(lower: str, s: Sentence) -> bool:
    """Whether a sentence may say whom a question was put to (:func:`asked_only`), by its words alone."""
    return _BEING_ASKED.search(lower, s.start, s.end) is not None


def asked_only(lower: str, items: list[Item]) -> str | None:
    """Whom a sentence says a question was put to; "all" where that is everybody."""
    tags = "".join(i.tag for i in items)
    m = _WERE_ASKED.match(tags)
    at = m.start("g") if m is not None else 0
    be = next((q for q in range(at + 1, m.end()) if _is_asked(items, q)), 0) if m is not None else 0
    if m is None or not be:
        return None
    rel = relative_name(lower[items[at + 2].start : items[be - 1].end]) if m["who"][:1] == "r" and be > at + 2 else None
    return narrowed(str(items[at].value), rel)


def asks_after(items: list[Item]) -> bool:
    """Whether a sentence does no more than ask after people: "And the young?", "What about renters?"."""
    return items[-1].word == "?" and not any(i.tag in "EHMDSAVKLT" for i in items)


def _is_asked(items: list[Item], q: int) -> bool:
    """Whether the verb of being put a question stands at item ``q``: "were [then] asked", not "were unhappy and asked"."""
    if items[q].word not in ("were", "was", "are"):
        return False
    n = next((i for i in range(q + 1, min(len(items), q + 3)) if not is_adverb(items[i].word)), q)
    n += n < len(items) and items[n].word == "then"
    return n < len(items) and items[n].word in _PUT_TO


def subject(document: Document, s: Sentence, items: list[Item]) -> tuple[str, bool] | None:
    """The group that a sentence without figures is about, and whether the next may go on about it with a bare figure.

    A short one may name it and say no more ("Independents are gloomier."); in a longer one it is the subject of the
    main clause, and people who are asked rather than politicians.
    """
    if document.lower.count('"', s.start, s.end) not in (0, 2) or document.lower[s.start] == '"':
        return None
    tags = "".join(i.tag for i in items)
    m = _SUBJECT.match(tags) if s.end - s.start <= _LONGEST else None
    rest = m.group("rest").rstrip('.:?!"-') if m is not None else "-"
    if m is not None and (not rest or rest[0] == "E"):
        return None if _met_with(items, m.start(1)) else (str(items[m.start(1)].value), True)
    main = _MAIN_CLAUSE.search(tags)
    at = main.start("g") if main is not None else 0
    acts = main is not None and _acts(items[at], main.group("verb")) and not _moved(items, main.start("verb") + 1)
    if main is not None and ((at and items[at - 1].word in MANY) or not acts):
        return str(items[at].value), True
    found = _FOUND.search(tags)
    if found is not None and items[found.end() - 1].word.endswith("ing"):
        return str(items[found.start("g")].value), True
    that = _FOUND_THAT.search(tags) if tags.count("G") == 1 else None
    if that is not None:
        return str(items[that.start("g")].value), True
    closes = _CLOSES.search(tags)
    if closes is not None and tags.count("G") == 1:
        return str(items[closes.start("g")].value), True
    apart = _set_apart(document.lower, s, items, tags)
    if apart is not None:
        return apart, True
    return (str(items[m.start(1)].value), False) if m is not None else None


def sets_apart(lower: str, s: Sentence) -> bool:
    """Whether a sentence tells people apart from others: "Quebec is another matter."."""
    return _APART.search(lower, s.start, s.end) is not None


def _set_apart(lower: str, s: Sentence, items: list[Item], tags: str) -> str | None:
    """The only group of a sentence that sets it apart from others, wherever a topic stands: at the start or at the end."""
    if tags.count("G") > 1 or s.end - s.start > _LONGEST or not sets_apart(lower, s):
        return None
    if "G" not in tags:
        q = max(tags.rfind("i"), 1)
        end, where = after_noun(lower, items[q].start - 1) if q < len(items) else (0, [])
        return " ".join(where) if where and end >= s.end - 1 else None  # "The picture changes in the countryside."
    at = _OPENS.match(tags) or _ENDS.search(tags)
    if at is None or items[at.start("g")].word in OFFICIALS:
        return None
    return str(items[at.start("g")].value)


def _acts(group: Item, verb: str) -> bool:
    """Whether a subject may be politicians ("Democrats have fought it") rather than people who are asked."""
    return verb == "H" or (group.value in PARTY_GROUPS and group.word != "voters")


def _met_with(items: list[Item], at: int) -> bool:
    """Whether a group is whom somebody does something with: "Doe met with farmers"; but "Doe struggles with farmers"."""
    q = next((q for q in range(at - 1, max(0, at - 3), -1) if items[q].tag == "W"), 0)
    return q > 0 and WITH_OBJECT.fullmatch(items[q - 1].word) is not None


def _moved(items: list[Item], q: int) -> bool:
    """Whether a perfect tells of a change of heart, which is anybody's: "Republicans have soured on trade"."""
    return any(i.word in MOODS for i in items[q : q + 2])


def header(items: list[Item]) -> str | None:
    """Whom the rows behind a line that ends with a colon are of: "Among Republicans:", "Pet owners say:"."""
    tags = "".join(i.tag for i in items)
    at = _OPENS.match(tags) if tags.count("G") == 1 else None
    return str(items[at.start("g")].value) if at is not None else None


_ROW = re.compile(r"[\"]?[\u2022*\u00b7\u2013\u2014-]")


def is_bullet(v: View) -> bool:
    """Whether a sentence opens a point of its own behind a bullet."""
    text, start = v.document.folded, v.sentence.start
    return _ROW.match(text, start) is not None or _ROW.search(text, max(0, start - 3), start) is not None


def is_row(v: View, last: int) -> bool:
    """Whether a sentence is one of the rows of a list: behind a bullet, or a line that begins with its figure."""
    s = v.sentence
    if is_bullet(v):
        return True
    line = v.document.folded[max(0, s.start - 1) : s.start] in ("\n", "")
    return line and bool(v.figs) and v.figs[0] <= 2 and s.index == last + 1


def only(items: list[Item]) -> str | None:
    """The one group that a sentence without figures names, wherever: whom "among them" in the next one means."""
    found = {str(i.value) for i in items if i.tag == "G"}
    return found.pop() if len(found) == 1 else None


# "with this group in Virginia", "among these voters": the people before, wherever they stand.
_THESE = Hinted(
    r"\b(?:(?:with|among|in|by|for|from|of) )?(?:(?:this|that) (?:group|bloc|age group|demographic|cohort|segment|subset)|(?:these|those same) (?:voters|people|adults|respondents|americans|women|men|groups)|this set)\b(?! (?:who|of|aged?)\b)"
)
# "of those voters" is that where nothing narrows them.
_THOSE = quick(
    r"\b(?:among|of) those (?:voters|people|adults|respondents|americans|women|men|groups)\b(?! (?:who|of|aged?|over|under|between|with|without|polled|surveyed|asked|questioned|interviewed|responding|that|whose|[a-z]+ing|most|least|likely)\b)"
)
_THEN_SHE = re.compile(r"(?:and |but )?(?:he|she|they|[a-z]+) (?:had|was|were|led|trailed|held|got|received)\b")
_EARLIER = re.compile(
    rf"\b(?:last (?:week|month|year|time|{SEASON_NAMES})|(?:a|one|two|three|four|five|six|\d+) (?:weeks?|months?|years?) (?:ago|earlier|before)|previously|in the (?:previous|last) (?:poll|survey))\b"
)
_THEY = re.compile(r"(?:but |and |\")*(?:they|them|their)\b")


def of_them(opening: str, persons: bool) -> bool:
    """Whether a sentence opens with people spoken of before: "They", "Of these", "Among those voters".

    ``persons``: two candidates were told of, whom "they" then means.
    """
    return bool(_OF_THEM.match(opening)) and not (persons and _THEY.match(opening))


_POINTS_BACK = re.compile(
    r"[^.;:]{0,24}?\b(?:they|them|their|(?:this|that|the same) (?:group|bloc|cohort|demographic|segment)|(?:these|those) (?:voters|people|adults|respondents|women|men))\b"
)


def points_back(lower: str, s: Sentence) -> bool:
    """Whether a sentence opens with people told of before."""
    return _POINTS_BACK.match(lower, s.start, s.end) is not None


_AMONG_THEM = quick(
    r"\b(?:among|of) (?:them|these|those)\b(?! (?:who|with|in|polled|surveyed|asked|questioned|interviewed|aged?|over|under|between|[a-z]+s)\b)"
)


def among_them(v: View) -> bool:
    """Whether a sentence speaks of the people before as "this group", "these voters" or "among them"."""
    return these(v) or bool(_AMONG_THEM.search(v.document.lower, v.sentence.start, v.sentence.end))


def these(v: View) -> bool:
    """Whether a sentence speaks of the people before as "this group" or "these voters"."""
    return bool(_THESE.search(v.sentence, v.document.lower, v.sentence.start, v.sentence.end))


def those(v: View) -> bool:
    """Whether a sentence speaks of the people right before it as "those voters"."""
    return bool(_THOSE.search(v.document.lower, v.sentence.start, v.sentence.end))


def goes_on(v: View, elliptical: bool) -> bool:
    """Whether a sentence tells of the people before it: "that compares with 54 percent", "in May 60 percent did"."""
    opening = v.low(0, min(len(v.items), 8))
    told = (
        _THAT.match(opening)
        or _BETTERED.match(opening)
        or (elliptical and _THEN.match(opening))
        or (_THEN_SHE.match(opening) and _EARLIER.search(v.document.lower, v.sentence.start, v.sentence.end))
    )
    return bool(told) and not _BASE.search(v.low(0, len(v.items)))


# "But 57 percent …", "And only six in 10 …", "The largest number, 43%, …", "The rest, …": more of the same people.
_MORE = re.compile(
    r"(?:but|yet|and|conversely|however|still|also|at the same time|on the other hand|in addition)\b,? (?!another|a further)|the (?:largest|biggest|smallest|highest) (?:number|share|group|proportion|part|percentage)\b|the (?:majority|plurality),|a (?:majority|plurality),|the (?:rest|remainder|remaining|others?)\b"
)


def more(v: View) -> bool:
    """Whether a sentence opens with its figure as something more that the people before it say."""
    if not at_once(v):
        return False
    first = v.items[v.figs[0]]
    if first.value.unit == "fraction" and v.tags[v.figs[0] + 1 : v.figs[0] + 2] != "o":
        return "\n" not in v.document.folded[max(0, v.sentence.start - 3) : v.sentence.start]  # "About half support …"
    return bool(_MORE.match(v.low(0, min(len(v.items), 8))))


# "In Brazil, …", "Across Canada, …": a place that opens a sentence opens a scope.
_ELSEWHERE = re.compile(
    r"(?:(?:But|And|Yet|Meanwhile|Elsewhere),? )?(?:[Ii]n|[Aa]cross|[Ww]ithin) (?:the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z]"
)

# Words of the whole, whoever they are: a new count, a survey of the country, what the country's people say.
_EVERYBODY = re.compile(
    _BASE.pattern
    + r"|\b(?:general[- ]election|head[- ]to[- ]head|match-?ups?|hypothetical|a total of|in total|in all|national|statewide|in the (?:state|province|territory|riding|county|city)|public (?:support|opinion|approval|views?)|(?:u\.?s\.?|american|british|canadian|australian|irish|indian) (?:public|support|opinion|views?)|those (?:polled|surveyed|questioned|interviewed))\b"
)


# What opens another point, or another question put to all: "Moreover, …", "Asked about rents, …", "After hearing both sides, …".
_NEW_POINT = re.compile(
    r"\W{0,2}(?:moreover|meanwhile|separately|furthermore|finally|elsewhere|asked|when asked|after|given|told|presented|turning to|regarding|when it comes to|as (?:for|to)|in terms of|with (?:regard|respect) to|in addition|in other"
    r"|(?:the|a|our|its|this|that) (?:[\w/'-]+ ){0,4}(?:poll|survey|study|research|report|data|findings|results|pollsters?|researchers) (?:also |further |then )?(?:found|finds|showed|shows|suggest|suggests|suggested|asked|reveals?|revealed|said|says|tested|put)"
    r"|(?:it|they|researchers|pollsters) also (?:found|showed|asked|said|reveals?|revealed)|on (?!average|balance|the (?:one|other|contrary|whole)|(?:this|that|these|those|it|him|her)\b)[a-z][\w' -]{2,40}(?=,)"
    r"|upstate|downstate|outstate)\b"
)


# "On the Democratic side", "the Republican nominee"
_CONTEST_OF = quick(
    r"\b(?:(?P<party>republican|gop|democratic)(?: presidential)? "
    r"(?:side|primar(?:y|ies)|nomination|race|contest|field|caucus(?:es)?)|the (?P<of>republican|gop|democratic) nominee)\b"
)


def other_contest(said: str, group: str) -> bool:
    """Whether the words of a sentence are of another contest than the nomination that a party's voters were told of for."""
    own = next((p for p in ("republican", "democrat") if p in group), None)
    m = _CONTEST_OF.search(said) if own is not None else None
    if m is None or own is None:
        return False
    same = (m["party"] or m["of"]).replace("gop", "republican").startswith(own)
    return same == (m["of"] is not None)  # who has been nominated stands against the other party


def names_nobody(v: View, group: str) -> bool:
    """Whether a sentence names no people but the ``group`` told of, no place nor the whole: in one paragraph it goes on."""
    people = {str(i.value) if i.tag == "G" else i.word for i in v.items if i.tag in "Gg"}
    said = v.low(0, len(v.items))
    if people - {group} or _EVERYBODY.search(said) or other_contest(said, group):
        return False
    if _NEW_POINT.match(v.document.lower, v.sentence.start):
        return False
    return _ELSEWHERE.match(v.document.folded, v.sentence.start) is None


def at_once(v: View) -> bool:
    """Whether a sentence opens with its figure and names no people: "46 percent approve, 50 percent do not"."""
    first = v.figs[0]
    soon = 4 if v.items[0].word not in ("he", "she") else 6  # "She has a lead of 9 points"
    return (
        first <= soon and not any(t in "GgN" for t in v.tags[: first + 4]) and not _BASE.search(v.low(0, len(v.items)))
    )
