"""What speaks for a name as that of a house that polls: what is said of it, and where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from polls.language.hints import Hinted, any_of
from polls.language.names import first_names
from polls.language.numbers import NUMBER, UNIT
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon.registry import NameMention
from polls.linking import fieldwork, unlisted
from polls.linking.house_names import ABBREVIATED, NAME, OPENS, clean, medium, title
from polls.linking.scan import Words
from polls.linking.survey_words import ASKED, DID, FIRM, nouns, words

# How much each sign says: 2, what only who polls does; 1, what others do too.
WEIGHTS = {
    **dict.fromkeys("""by did asks firm memo told itself with joined beside poll whose list its average""".split(), 2),
    **dict.fromkeys(
        ("study", "acts", "has", "says", "owns", "according", "scores", "pollster", "released", "paper"), 1
    ),
}
_OF_NOUN = frozenset(("poll", "whose", "study", "paper", "average"))
# A sign: the name, which one it is, and where the name stands.
Sign = tuple[str, str, int]

# The nouns around which signs stand: what only a survey is, what rather is one, and what others bring out too.
_NOUNS = nouns("strong") | {"tracker"}
_WEAKER = frozenset("study studies tracking barometer index".split())
_PAPERS = nouns("weak") - _NOUNS - _WEAKER - {"data", "figures"}
# Before "poll", across "latest online", "daily tracking"
_NO_MODIFIER = rf"(?!(?:{'|'.join(sorted(words('barrier') | words('definite') | words('indefinite')))}|[a-z]+ly)\s)"
_BEFORE = re.compile(rf"{OPENS}{NAME}{ABBREVIATED}(?P<whose>'s?)?\s(?:{_NO_MODIFIER}[a-z][a-z-]*\s){{0,3}}\Z")
# "the Acme Foundation's latest Road Safety Culture", before "Index": of a body
_TITLED_BY = frozenset(("index", "barometer", "tracker", "survey", "study", "poll"))
_TITLED = re.compile(
    rf"{OPENS}{NAME}'s\s(?:[a-z][\w-]*\s){{0,3}}(?:[A-Z][\w&-]*\s(?:(?:and|of|the|on|for|&)\s){{0,2}}){{1,5}}\Z"
)
# "the Acme survey platform"
_TOOL = re.compile(r"\s(?:platforms?|software|tools?|panels?|sites?|apps?|departments?)\b")
_OF_POLLS = re.compile(r"\sof\s(?:[\w-]+\s){0,3}(?:polls|polling|surveys|approval)\b|(?<=ages)\s?\n")
_PROJECT = re.compile(
    r",\s(?:a|the)\s(?:joint\s)?(?:project|product|initiative|programme|program|service|arm|work)\sof\s(?:the\s)?"
    + NAME
)
_PAID = re.compile(r"\b(?:commission|sponsor|paid|fund|behalf|obtained|shared)\w*\b|\bfor\s(?:the\s)?\Z")
_RELEASED = re.compile(r"\b(?:publish|releas|issu)\w*\b")
# who studies, and may not ask
_TANK = re.compile(r"(?<!-)\bresearch\s(?:group|organi[sz]ation|institute|house)\b")
# "the polling firm Acme", "pollsters at Acme", "Acme, a Dayton research firm"
_FIRM = (
    Hinted(
        rf"\b(?:{FIRM}|[Pp]ollsters)"
        rf"\s(?:called\s|at\s|from\s|with\s|for\s)?(?:[Tt]he\s)?{NAME}"
    ),
    Hinted(
        rf"{OPENS}{NAME}{ABBREVIATED},\s(?:an?|the)\s(?:(?!(?:with|at|of|for|from|in|by)\s)[\w'.-]+,?\s){{0,6}}?{FIRM}\b"
    ),
)
_POLLSTER = Hinted(rf"\b[Pp]ollster\s{NAME}")
_FIGURE = quick(
    r"\d\s?(?:%|percent|per\s?cent|pc\b|points?\b)|\b(?:half|thirds?|quarters?|\d\d-\d\d|\d\d\sto\s\d\d"
    r"|in\s(?:two|three|four|five|six|eight|ten|10))\b|\bper\s?cent\b"
)
# "48 percent of women told Acme"
_TOLD = Hinted(rf"\b(?:told|tell)\s(?:the\s)?{NAME}(?='?s?[\s,.;:)])")
_ACTS = re.compile(
    rf"{OPENS}{NAME}{ABBREVIATED}(?:,\s[^,.;]{{3,100}},)?(?P<which>,?\s(?:who|which))?\s(?:(?:also|last|still|just|again|first|has|had|have|recently|itself|now|once|more)\s){{0,3}}"
    rf"(?P<verb>{ASKED}|asks|asking|(?:began|started)\sasking|(?:is|are|was|were)\s(?:asking|out\swith|back\swith)|{DID}|found|finds|put(?:s|ting)?"
    r"|measured|pegs|pegged|has|had|gave|gives|shows|showed|reports|reported|says|said)\b"
)
_ASKS = re.compile(rf"(?:{ASKED}|asks|.*asking|.*\swith|found|finds|measured|pegs|pegged)\Z")
# What a sentence must hold in which somebody asks, found, polls or put a question, with a figure or without.
_ASKING = Hinted(rf"(?:{ASKED}|asks|asking|\swith|found|finds|measured|pegs|pegged|question|{DID})\b")
_DOES = re.compile(rf"{DID}\Z")
_SO_MANY = re.compile(r"\s(?!(?:him|her|them|me|us)\b)(?:[a-z]+\s){0,3}?(?!(?:19|20)\d\d\b)\d[\d,]{2,}")
_A_SURVEY = re.compile(
    r"\s(?:an?|the|this|that|its)\s(?:[\w'-]+\s){0,5}?(?:poll|survey|study|interviews|fieldwork)\b|\s(?:new\s|fresh\s)?research\s(?:with|among|of)\b"
)
_QUESTION = re.compile(r"\s(?:the|this|that|its)\s(?:same\s)?question")
_AT = re.compile(
    r"\s(?:(?:it|him|her|them|the|both|a)\s|[A-Z][\w.'-]+\s){0,4}(?:at|ahead|up|down|leading|with|trailing|behind|on|backing|only"
    r"|about|by|tied|just|in)\b|\s\d"
)
# "Acme says. Its survey"
_ITS = re.compile(r"[^.\n]{0,90}\.\s(?:Its|The|In\sits)\s(?:[a-z]+\s){0,2}(?:poll|survey)\b")
# A name behind these is no subject: "voters in Austin said"
_OBLIQUE = re.compile(r"\b(?:in|at|of|from|near|with|by|to)\s(?:the\s)?\Z")
_ACCORDING = re.compile(rf"\s(?:the\s)?(?:[a-z][\w-]*\s){{0,3}}{NAME}(?=(?:'s?)?[\s,.;:)])")
_OWNS = Hinted(
    rf"{OPENS}{NAME}'s?\s(?:(?:own|new|latest|previous|last|recent|most|fresh|weekly|daily|monthly|national)\s){{0,3}}"
    r"(?:numbers|figures|data|tracker|tracking|panel|voting\sintention|interviewers|respondents|sample|sounding|trend|wave|question"
    r"|latest\s(?=[:,]|has|had|shows|finds|puts?\b))"
)
# Lines of a list: "Acme: Lee 50%", "* Acme (Nov. 3-6): …", "Acme for the Weekly: …", "Acme, 799 likely voters …"
_LINE = re.compile(
    rf"^[\s*\u2022\u2013\u2014-]{{0,6}}(?:The\s)?{NAME}(?P<entry>\s?\((?:for\s|\d|n\s?=|[A-Z][a-z]{{2,8}}\.?\s\d)|,\s\d[\d,]{{2,}}\s)?(?:(?<=[,(\d\s])|:\s(?=.{{0,90}}\d))",
    re.M,
)
_FOR = re.compile(r"\sfor\s(?:the\s)?.*")
_IN_BRACKETS = Hinted(rf"\d(?:\.\d)?\s?(?:%|percent|per\s?cent|points?)?\s\({NAME}\)")
_SCORES = Hinted(rf"(?<=\s){NAME}\s\(\d\d(?:\.\d)?(?:%|-\d\d|\spercent)")
# What a sentence that gives a figure may say of a house.
_BESIDE_FIGURES = (("told", _TOLD), ("owns", _OWNS), ("scores", _IN_BRACKETS), ("scores", _SCORES))
# "conducted by phone Feb. 17-22 by Acme", "It was carried out by Acme"
_DONE_BY = Hinted(
    r"\b(?:conducted|carried\sout|fielded|administered|undertaken|powered|surveyed|polled)\b"
    r"(?:[A-Z][a-z]{2,3}\.|(?!\s(?:that|which|who|where|meaning|was|were|been|is|are|be|has|have|sa(?:y|ys|id)|think|thought|believed?|feel|felt|want|wanted|would|will|back|support|oppose|favou?r|agree|trust|and\s[a-z]+(?:ed|ing))\s)[^.;:\"]){0,90}?\sby\s"
    r"(?!(?:tele)?phone\b|mail\b|e-?mail\b|text\b)(?:[Tt]he\s)?(?:(?:[A-Z][\w.]*,?\s){0,2}[A-Z][\w.]*-based\s)?(?:[a-z][\w'-]*\s){0,4}"
    rf"{NAME}(?!\s[a-z]+ing\b)"
)
# "hired Acme to interview 700 nurses"
_HIRED = Hinted(
    r"\b(?:hired|commissioned|retained|engaged|contracted|paid|asked|tasked)\s(?:[Tt]he\s)?(?:[a-z][\w'-]*\s){0,4}"
    rf"{NAME}\sto\s(?:interview|survey|poll|canvass|question|conduct|carry\sout|run|do|ask|sound\sout)\b"
)
_WITH = Hinted(rf"\b(?:collaboration|partnership|conjunction|partnered|teamed\sup)\swith\s(?:the\s)?{NAME}")
_OF_SURVEY = re.compile(
    r"\b(?:[Pp]oll|[Ss]urvey|[Ss]tud(?:y|ies)\b|[Rr]esearch|[Ii]nterviews\b|[Qq]uestionnaire|[Ff]ieldwork|[Ss]ample|[Rr]espondents|It\swas)"
)
# Names that say it themselves: "Newspoll", "SurveyUSA", "Afrobarometer"
_ITSELF = Hinted(r"\b(?P<name>[A-Z][a-z]+(?:poll|barometer|barometro)|Survey[A-Z]\w+)\b")
_MEMO = re.compile(rf"^(?:FROM|From):\s[^\n]{{3,60}},\s{NAME}\s*$", re.M)
_PARTNER = re.compile(r"\A\s?[/|-]|[/|-]\s?\Z|\A\s(?:and|&)\s|\s(?:and|&)(?:\s[Tt]he)?\s?\Z")
_AROUND = re.compile(
    r"\A(?:\s?[/|-]\s?|\s(?:and|&|for|with)\s(?:[Tt]he\s)?|'s\s)|(?:[/|-]|\s(?:and|&|for|with)(?:\s[Tt]he)?)\s?\Z"
)
_SLASH = re.compile(r"\s?[/|]\s?")
_REACH = 200  # how far behind its sentence a phrase may end
_NUMBERED = any_of(NUMBER, UNIT)


def _partners(run: str) -> list[str]:
    """A paper and its partner that only a hyphen joins: "Lakeshore Courier-Acme"."""
    parts = run.split("-")
    return parts if len(parts) == 2 and any(medium(p) for p in parts) else [run]


class Signs:
    """The signs of a text; ``titles`` takes the names of surveys that another house is told to have made."""

    def __init__(self, text: str, sentences: Sequence[Sentence], names: Sequence[NameMention]) -> None:
        self.text, self.sentences, self.names = text, sentences, names
        self.starts = [s.start for s in sentences]
        self.name_ends = [n.end for n in names]
        self.titles: set[str] = set()

    def read(self, found: Words, known: bool) -> Iterator[Sign]:
        """Every sign; the lesser ones only where there are others, or none that the registry knows (``known``)."""
        strong = list(self.nouns(found))
        strong += self.phrases()
        yield from strong
        if strong or not known:
            yield from self.lesser(found)

    def sentence(self, at: int) -> Sentence:
        return self.sentences[max(0, bisect_right(self.starts, at) - 1)]

    def nouns(self, found: Words) -> Iterator[Sign]:
        """The signs around the nouns and verbs of surveys."""
        text, verbs, labour = self.text, words("verbs"), words("labour")
        for at, end, word in found.nouns:
            s = self.sentence(at)
            capital = text[at].isupper() and word != "averages" and word not in _TITLED_BY
            if word in _NOUNS or ((word in _WEAKER or word in _PAPERS) and not capital):
                yield from self.noun(at, end, word, s)
            if word in labour and (work := fieldwork.did(text, s.start, at) or fieldwork.done_by(text, end, s.end)):
                yield from self.split("by", work[1], work[2])
            if word in verbs:
                who = unlisted.at_work(text, s.start, at, end) or unlisted.subject(text, s.start, at, end)
                if who is not None:
                    yield from self.split("asks", who[1], who[1] + len(who[0]))
                if (by := unlisted.asked_by(text, end, s.end)) is not None:
                    yield from self.split("by", by[1], by[2])

    def noun(self, at: int, end: int, word: str, s: Sentence) -> Iterator[Sign]:
        """The signs around a noun: whose survey it is, and who is told to have made it."""
        text = self.text
        maker = False
        if word in _NOUNS:
            voted = text.endswith("in the ", 0, at)  # "a bump in the polls from the convention"
            after = None if voted else unlisted.after(text, end, min(s.end, end + 160))
            start = text.find(after, end) if after else -1
            if after and not _PAID.search(text, end, start):
                released = _RELEASED.search(text, end, start) is not None
                maker = not released
                yield from self.split("released" if released else "by", start, start + len(after))
            if (m := _PROJECT.match(text, end, s.end)) is not None:
                maker = True
                yield from self.split("by", *m.span("name"))
            if (did := unlisted.did(text, s.start, at)) is not None:
                maker = True
                yield from self.split("did", did[1], did[1] + len(did[0]))
        m = _TITLED.search(text, max(s.start, at - 100), at) if word in _TITLED_BY else None
        if m is not None and m["name"].rsplit(" ", 1)[-1].lower() in words("bodies"):
            yield from self.split("whose", *m.span("name"))
            return
        m = _BEFORE.search(text, max(s.start, at - 100), at)
        if m is None or _TOOL.match(text, end) or (text[at:end].isupper() and m["name"].isupper()):
            return
        if maker:  # "the Lakeshore Poll, a project of Acme University"
            self.titles.update(name.lower() for name, *_ in self.split("poll", *m.span("name")))
            return
        sign = "poll" if word in _NOUNS else "study" if word in _WEAKER else "paper"
        if sign == "paper" and m["whose"] and not {w.lower() for w in m["name"].split()[:-1]}.isdisjoint(first_names()):
            return  # "Independent Counsel Ann Roe's report": a person's
        if word.startswith("averag") and _OF_POLLS.match(text, end):
            sign = "average"
        elif sign == "poll" and m["whose"]:
            sign = "whose"
        yield from self.split(sign, *m.span("name"))

    def phrases(self) -> Iterator[Sign]:
        """The signs of whole phrases that name who polled."""
        text = self.text
        for pattern in _FIRM:
            for m in self.each(pattern):
                studies = _TANK.search(m.group()) is not None
                yield from self.split("released" if studies else "firm", *m.span("name"))
        for sign, pattern in (("by", _DONE_BY), ("by", _HIRED), ("with", _WITH)):
            for m in self.each(pattern):
                s = self.sentence(m.start())
                if _OF_SURVEY.search(text, s.start, s.end):
                    yield from self.split(sign, *m.span("name"))
        for m in self.each(_ITSELF):
            yield from self.split("itself", *m.span("name"))
        for m in _MEMO.finditer(text) if "From:" in text or "FROM:" in text else ():
            yield from self.split("memo", *m.span("name"))

    def each(self, hinted: Hinted) -> Iterator[re.Match[str]]:
        """The matches of a pattern that begin in sentences that hold one of its strings."""
        at = 0
        for s in hinted.among(self.sentences):
            for m in hinted.pattern.finditer(self.text, max(at, s.start), s.end + _REACH):
                if m.start() >= s.end:
                    break
                at = m.end()
                yield m

    def lesser(self, found: Words) -> Iterator[Sign]:
        """The signs that alone say little."""
        text = self.text
        for m in self.each(_POLLSTER):
            yield from self.split("pollster", *m.span("name"))
        for s in self.sentences:
            figure = s.may & _NUMBERED != 0 and _FIGURE.search(text, s.start, s.end) is not None
            if figure or s.may & _ASKING.bit:
                yield from self.acts(s, figure)
            if not figure:
                continue
            for sign, pattern in _BESIDE_FIGURES:
                for m in pattern.each(s, text):
                    yield from self.split(sign, *m.span("name"))
        for at in found.according:
            told = _ACCORDING.match(text, at + 12)
            if told is not None:
                yield from self.split("according", *told.span("name"))
        yield from self.lines()

    def acts(self, s: Sentence, figure: bool) -> Iterator[Sign]:
        """Who does in a sentence what pollsters do; ``figure``: it gives one."""
        text = self.text
        for m in _ACTS.finditer(text, s.start, s.end):
            verb, end = m["verb"], m.end()
            asks, question = _ASKS.match(verb) is not None, _QUESTION.match(text, end) is not None
            did = _DOES.match(verb) is not None and _A_SURVEY.match(text, end) is not None
            if not (figure or asks or question or did):
                continue
            if m["which"] is None and _OBLIQUE.search(text, max(0, m.start() - 8), m.start()):
                continue
            if verb in ("has", "had", "gave", "gives", "put", "puts") and not question and not _AT.match(text, end):
                continue
            sign = "says" if verb in ("says", "said") else "acts" if asks or question else "has"
            if sign == "says" and _ITS.match(text, end):
                sign = "its"
            elif asks and _SO_MANY.match(text, end):
                sign = "asks"
            elif did:
                sign = "did"
            yield from self.split(sign, *m.span("name"))

    def lines(self) -> Iterator[Sign]:
        """Who opens a line that goes on with figures: of several that tell how many were asked, each is a house."""
        found = []
        for m in _LINE.finditer(self.text):
            start, end = m.span("name")
            paid = _FOR.search(m["name"])
            if m["name"].isupper() and len(m["name"]) > 4 and m["entry"] is None:
                continue  # who speaks: "EDITOR: …"
            found.append((m["entry"] is not None or paid is not None, start, start + paid.start() if paid else end))
        several = sum(entry for entry, *_ in found) > 1
        for entry, start, end in found:
            yield from self.split("list" if several and entry else "scores", start, end)

    def split(self, sign: str, start: int, end: int) -> Iterator[Sign]:
        """The names in ``text[start:end]`` that the registry does not know, each with the sign."""
        text = self.text
        k = bisect_right(self.name_ends, start)
        inside = []
        while k < len(self.names) and self.names[k].start < end:
            inside.append(self.names[k])
            k += 1
        if any(n.kind in ("pollster", "aggregator") and not n.ambiguous for n in inside):
            return
        at = start
        for n in (*inside, None):
            stop = max(at, n.start) if n is not None else end
            piece = text[at:stop]
            partner = bool(inside) and _PARTNER.search(piece) is not None
            parts = [p for part in _SLASH.split(_AROUND.sub("", piece)) for p in _partners(part)]
            several = len(parts) > 1 and all(clean(part.strip(), sign in _OF_NOUN) for part in parts)
            for part in parts:
                name = clean(part.strip(), sign in _OF_NOUN)
                beside = bool(inside) and not partner
                if name is None or (beside and (title(name) or sign != "poll")):
                    continue
                place = text.find(name, at, end)
                joined = partner or several
                own = "joined" if joined and sign in ("poll", "whose", "released") else "beside" if beside else sign
                yield name, own, max(place, at)
            at = n.end if n is not None else end
