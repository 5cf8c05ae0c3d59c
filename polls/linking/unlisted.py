"""Names that the registry does not know, read from their phrase: "a survey by Acme", "Acme surveyed 900 adults"."""

from __future__ import annotations

import re
from functools import cache

from polls.language.calendars import MONTHS_AND_DAYS
from polls.language.names import first_names
from polls.lexicon import registry
from polls.lexicon.loader import load
from polls.linking import survey_words
from polls.linking.survey_words import DID, DONE, SAYS_POLLS, SAYS_STUDIES, STAFF
from polls.rules.hedges import HEDGE

# A word of a name: "Acme", and what a dot closes: "U.S. Bank", "J.P. Morgan", "T. Rowe Price", "St. Olaf College"
_WORD = r"(?:(?:St|Mt)\.(?=\s[A-Z])|(?:[A-Z]\.){1,4}(?=\s[A-Z])|[A-Z][\w&'/-]*)"
_WORDS = rf"{_WORD}(?:(?:\s(?:of|for|&|and))?\s{_WORD}){{0,5}}"
# Who did it, after "by": "the research firm Acme", "Boston-based Acme", "veteran Ohio pollster Jane Roe".
_AGENT = (
    r"(?:the\s+)?(?:(?:[a-z][\w'-]*\s+){0,3}(?:[A-Z][\w.'-]*\s+){0,2}(?:[a-z-]+\s+)?(?:pollsters?|strategists?|consultants?)\s+"
    rf"|(?:[A-Z][\w.'-]*\s+){{1,2}}(?:(?!(?:for|of|on|and|in|at|from|to|with|by|the|a|an|which|that|found)\b)[a-z][\w'-]*\s+){{0,4}}(?:{'|'.join(sorted(survey_words.words('kinds')))}),?\s+(?=[A-Z])"
    r"|(?:(?:[A-Z][\w.]*,?\s+){0,3}[A-Z][\w.]*-based\s+)?(?:[a-z][\w'-]*\s+){0,4}(?:[a-z][\w'-]*,\s+)?"
    rf"|(?:[a-z][\w'-]*\s+){{4,8}}(?:{'|'.join(sorted(survey_words.words('kinds')))})\s+)"
    rf"(?P<name>{_WORD}(?:(?:\s(?:of|for|and|the|on|&|at))?(?:\s|/)(?:[A-Z]\.|{_WORD})){{0,5}})"
)
# What leads from the noun to who did it: "a poll of 900 adults, conducted on Friday by the research firm Acme".
_IN_TIME = r"\s+(?:last|this|earlier\s+this|in|in\s+early|in\s+late)\s+[A-Z]?[a-z]+(?:\s+\d{4})?"
_OF_WHOM = r"\s+of\s+(?:[^,.;:\"\d]|\d,?){3,60}?"
_MADE = rf"(?:{DONE}|released|published|commissioned|compiled|produced|sponsored|issued|organi[sz]ed|led)"
_WHEN_AND_HOW = r"(?:(?:on\s+|this\s+|last\s+|in\s+|earlier\s+)?[A-Z]?[a-z]+(?:\s+\d+)?|by\s+(?:tele)?phone|online)"
_BY = re.compile(
    rf"(?:{_IN_TIME})?(?:{_OF_WHOM})?(?:(?:,[^.;:\"]{{3,90}},)?\s+(?:is|was))?"
    rf"(?:,?\s+(?:which\s+|that\s+)?(?:was\s+|is\s+|were\s+)?{_MADE}(?:\s+{_WHEN_AND_HOW}){{0,2}}?)?"
    rf",?\s+(?:by|from)\s+{_AGENT}"
)
# "the poll of 800 voters was conducted over the first days of May by Acme"
_BY_AT_LAST = re.compile(
    rf"[^.;:\"]{{0,70}}?\b(?:{DONE}|gathered|mailed|sent\s(?:out|to)|distributed)\b(?:[^.;:\"]|\.(?=\s\d)){{0,70}}?\sby\s"
    rf"(?!(?:tele)?phone\b|mail\b|e-?mail\b|text\b){_AGENT}"
)
# "published today by", "commissioned by", and what says who did it
_BROUGHT_OUT = re.compile(
    r"\b(?:(?:releas|publish|commission|sponsor|issu|unveil|launch|fund|order)ed|paid\sfor|made\spublic)\s(?:[\w.,]+\s){0,5}?by\s"
)
_WAS_DONE = re.compile(rf"\b{DONE}\b")
# "commissioned by the Hotel Association and carried out by Acme": not who paid
_PAID_AND_DONE = re.compile(
    r"[^.;:\"]{0,60}?\b(?:commissioned|sponsored|funded|ordered|paid\sfor|requested)\sby\s[^.;:\"]{3,70}?(?:\sand|,)\s(?:(?:was|were|is)\s)?"
    rf"{DONE}\s(?:{_WHEN_AND_HOW}\s)?by\s{_AGENT}"
)
# "a survey of 900 adults that the firm Acme carried out"
_THAT = re.compile(
    rf"(?:\s[^.;:\"]{{2,80}}?)?,?\s(?:that|which)\s(?:the\s)?(?:[a-z][\w'-]*\s){{0,3}}(?P<name>{_WORDS})"
    rf"\s(?:has\s|had\s|also\s)?{DID}\b"
)
# "Jane Roe of Acme Research": the organisation is the name.
_PERSON_OF = re.compile(r"[A-Z][a-z]+\s(?:[A-Z]\.\s)?[A-Z][\w'-]+\sof\s(?:the\s)?(?P<name>[A-Z][\w&'-]*\s.+)")
_PERSON_OF_ONE = re.compile(
    r"(?P<first>[A-Z][a-z]+)\s(?:[A-Z]\.\s)?[A-Z][\w'-]+\sof\s(?:the\s)?(?P<name>[A-Z][\w&'-]+)"
)
_BODY = re.compile(
    r"\b(?:Universit|College|Institut|Cent(?:er|re)|Bank|Associat|Council|Federation|Board|Chamber|Church|Society|School|Department|Bureau"
    r"|Ministr|Office|League|Union|Confederation|Commission|Foundation|Academ|Alliance|Coalition|Friends|House|Clubs?|Bureau|Statistics|Trust)"
)
# "Acme Insights conducted", before "the survey"
_DID = re.compile(
    rf"(?P<name>{_WORDS})(?:\s\([A-Z]{{2,8}}\))?(?:,\s[^,.;]{{3,60}},|,\swhich|\swhich|,\swho|,\s(?:an?|the)\s(?:[\w'.-]+\s){{1,4}}(?:that|which|who))?"
    r"\s(?:(?:has|have|had)\s(?:[a-z]+\s){0,2}?|also\s)?"
    rf"(?:{DID}|(?:said|says|reported|found|wrote|announced|revealed|showed)\sin)\s\Z"
)
# "Acme Insights, in", before "a separate survey of drivers, found"; not "Roe, in a new poll, has"
_ITS_IN = re.compile(rf"(?P<name>{_WORDS}),\sin\s\Z")
_FOUND = re.compile(
    r"[^,.;]{3,90},\s(?:also\s|has\s)?(?:found|finds?|reports?|reported|estimate[sd]?|counted|measured)\b"
)
# "the NTU said on Friday as it published", before "its yearly survey"
_SAID_ITS = re.compile(
    rf"(?P<name>{_WORDS})(?:\s\([A-Z]{{2,8}}\))?(?:,\s(?:which|the|an?)\s[^,.;]{{3,60}},)?\s"
    r"(?:said|says|reported|reports|found|announced|revealed|warned|published|released|asked|has)\b[^.;:\"]{0,70}\Z|(?P<own>[A-Z]{2,8})\s(?:said|says)\b[^.;:\"]{0,70}\Z"
)
# "pollster Jane Roe found"
_PERSON = re.compile(r"\s(?P<name>[A-Z][\w'-]+(?:\s[A-Z]\.)?(?:\s[A-Z][\w'-]+){1,2})(?P<whose>'s)?(?=[\s,.])")
_ACTS = re.compile(
    rf"(?P<name>{_WORDS})(?:\s\([A-Z]{{2,8}}\))?(?:,\s(?:an?|the|out|based|of|from|which|who)\s[^,.;\d]{{3,50}},)?(?:,?\s(?:which|who))?"
    r"\s(?:has\s|have\s|had\s|also\s)?\Z"
)
# "findings by Acme Research, which", before "polled 900 tenants"
_FROM_WHOM = re.compile(rf"\b(?:from|by)\s(?:[Tt]he\s)?(?P<name>{_WORDS}),?\s(?:which|who)\s(?:has\s|had\s|also\s)?\Z")
# Behind "data": "from the Acme Institute show that", "by Acme, out on Monday, suggests"
_TELLS = re.compile(
    rf",?\s(?:by|from)\s(?:[Tt]he\s)?(?:[a-z][\w'-]*\s){{0,4}}(?P<name>{_WORDS})(?:\s\([A-Z]{{2,8}}\))?(?:,\s[^,.;]{{3,80}},)?"
    r"\s(?:(?:also|now|last|this|on|in|an?|two|three|four|five|six|weeks?|months?|years?|ago|earlier|[A-Z][a-z]+)\s){0,3}"
    r"(?:shows?|showed|suggest(?:s|ed)?|finds?|found|reveal(?:s|ed)?|indicate[sd]?|puts?|has|had|have)\b"
)
_AT_WORK = re.compile(rf"\b{STAFF}\s(?:at|from|of|with|for)\s(?:[Tt]he\s)?(?P<name>{_WORDS})\s(?:[a-z]+\s){{0,2}}\Z")
# "Acme Analytics, a Dayton firm, was", before "in the field"
_WAS = re.compile(
    rf"(?P<name>{_WORDS})(?:\s\([A-Z]{{2,8}}\))?(?:,\s[^,.;\d]{{3,50}},)?\s(?:(?:has|have|had)\s)?(?:was|were|is|are|been|went|stayed)\s"
    r"(?:also\s|back\s|last\s)?\Z"
)
# "The union", "the firm also", "we"; not "the survey"
_THE_BODY = re.compile(
    r"\b(?:[Tt]he\s(?:[a-z][\w-]*\s){1,3}?|(?:[Ww]e|It|They)\s(?:[a-z]+ly\s)?)(?:also\s|has\s|have\s|had\s)?\Z"
)
_ITSELF = re.compile(r"\b(?:polls?|surveys?|stud(?:y|ies)|questionnaire|who|that|were|was|people|voters|adults)\b")
_ASKED = re.compile(
    rf"\s+(?:(?:{HEDGE}|a\s+\w+)\s+)?"
    r"(?:\d[\d,]+(?![\d.,]*\d|\s?(?:%|per\s?cent|pct?\b|points?\b))|(?:several\s+)?(?:hundred|thousand|dozen)s?|people|voters|adults|[a-z]+\s+(?:adults|people|voters))\b"
)
# "Pollster: Acme Research", "Fieldwork by: Acme": a line that tells who did it
_LABEL = re.compile(
    r"\s{0,3}(?:[*\u2022-]\s)?(?:(?:[Pp]olling|[Pp]oll|[Ss]urvey|[Rr]esearch|[Ff]ieldwork)\s(?:company|firm|organi[sz]ation|agency|house|institute|partner)"
    r"|[Pp]ollsters?|(?:[Cc]onducted|[Cc]arried\sout|[Ff]ielded|[Dd]one|[Pp]olling|[Ff]ield\s?work|[Rr]esearch)\sby|(?i:polling\s(?:company|firm)))\s?:\s"
    rf"(?:[Tt]he\s)?(?P<name>{_WORDS})"
)
# "asked in 1987 by Acme Research"
_ASKED_BY = re.compile(rf"\s(?:in\s\d{{4}}\s)?by\s(?:the\s)?(?P<name>{_WORDS})")
_SAYS = re.compile(r"[Aa]ccording to (?P<name>[A-Z][\w&'.-]*\w(?:\s[A-Z][\w&'-]*){0,4})(?=[,.;]|\s[a-z]|\s?\Z)")
# Names that say that they poll, or study.
_POLLS = re.compile(rf"[Pp]oll(?!ut)|[Ss]urvey|{SAYS_POLLS}|\bResearch\b")
_STUDIES = re.compile(rf"{SAYS_POLLS}|{SAYS_STUDIES}|\b(?:Reports|Foundation|Center|Centre)\b")
# What says where an organisation sits or who paid, and no name.
_NOT_ITS = re.compile(r"-(?:based|commissioned|sponsored|backed|funded)")
_EDGES = re.compile(r"\A[Tt]he\s+|'s?\Z|\s\([A-Z][A-Za-z-]{1,9}\)\Z|,?\s(?:Inc|LLC|Ltd|Plc|PLC|Corp|LLP)\.?\Z")


@cache
def no_name() -> frozenset[str]:
    """Lower-case words that name no pollster before "poll": determiners, parties, days, places and their people."""
    table = load("places")
    out = {*survey_words.words("no_name"), *survey_words.words("postal"), *MONTHS_AND_DAYS}
    for entries in (table["countries"], *table["states"].values()):
        for name, entry in entries.items():
            forms = [form.lower().split() for form in (name, *entry["names"], *entry["people"])]
            out.update(
                form[-1] for form in forms if len(form) == 1 or form[0] in ("new", "north", "south", "west", "east")
            )
    return frozenset(out - {"bank"})


_FOR_ALL = frozenset(("national", "royal"))


def before(words: list[str], the: bool = False) -> str | None:
    """The name that capitalised words before "poll" or "survey" make ("the Acme Bank" of "the Acme Bank survey")."""
    known = no_name()
    plain = [w.lower().removesuffix("'s").rstrip(".") for w in words]
    titled = the and len(words) > 1
    titles = {k for k, w in enumerate(plain[1:]) if w.startswith("of ")}  # "University" of "University of Otago"
    first = next((k for k, w in enumerate(plain) if w not in known or k in titles), len(words))
    if titled and words[-1].endswith("'s"):
        first = min(first, 1 if plain[0] in ("new", "latest") else 0)
    bodies = survey_words.words("bodies")
    placed = (
        first and plain[first - 1] in _FOR_ALL | survey_words.words("bent") and not bodies.isdisjoint(plain[first:])
    )
    if 0 < first < len(words) and first - 1 not in titles and (plain[first] in bodies or placed):
        first -= 1  # "U.S. Bank", "Irish Council", "National Retail Federation": no name without its place
    head = plain[first : first + 1]
    words, plain = words[first:], plain[first:]
    while len(words) > 2 and plain[-1] in known and _BODY.search(" ".join(words[1:-1])):
        words, plain = words[:-1], plain[:-1]  # "the Acme University Ohio Poll"
    name = " ".join(words)
    if not words or (words[-1].endswith("'s") and not titled and not _STUDIES.search(name)):
        return None  # "Johnson's poll numbers"; but "the Daily Courier's poll"
    inner = survey_words.words("within_name") if len(words) > 1 else frozenset()
    own = without_title(plain)
    if len(own) > 1 and own[0] not in known and own[-1] in survey_words.words("media"):
        inner = inner | {"daily", "weekly"}  # "the Farming Weekly survey", "an Otago Daily Times survey"
    if any(w in known and w not in inner for w in own[bool(titled or (head and head[0] in known)) :]):
        return None
    titles_only = survey_words.words("title")
    if all(w in titles_only or w in known for w in plain):
        return None  # "the Community Survey"
    return clean(" ".join(without_title(words)))


def without_title(parts: list[str]) -> list[str]:
    """The words of a name up to the body that it ends in, without the title of its survey.

    >>> without_title("Harlow Bank Small Business Annual".split(" "))
    ['Harlow', 'Bank']
    """
    plain = [w.lower().strip(".,'") for w in parts]
    body = next((k for k, w in enumerate(plain) if k and w in _bodies()), len(parts))
    titled = survey_words.words("title") | survey_words.words("no_name")
    return parts[: body + 1] if all(w in titled for w in plain[body + 1 :]) else parts


@cache
def _bodies() -> frozenset[str]:
    """Words that a body's name ends in, and no title of a survey begins with."""
    return survey_words.words("bodies") - survey_words.words("title") - {"school", "union", "data", "project", "watch"}


def body_of(words: list[str]) -> str | None:
    """The bodies that capitalised words begin with, up to the last word that says so ("the Northern Bank Farm")."""
    parts = []
    for part in " ".join(words).split("/"):
        bodies = [m for m in _BODY.finditer(part) if m.start()]
        if bodies:
            end = part.find(" ", bodies[-1].end())
            parts.append(part[: end if end >= 0 else len(part)])
    return clean("/".join(parts)) if parts else None


def body_in(words: list[str]) -> bool:
    """Whether capitalised words name a body that may study something ("the University of Otago study")."""
    return _BODY.search(" ".join(words)) is not None


def whose(words: list[str]) -> str | None:
    """The name before a report that is its own: "Acme's annual report"."""
    name = clean(" ".join(words)) if words and words[-1].endswith("'s") else None
    return name if name and name.lower() not in no_name() else None


def after(text: str, start: int, end: int) -> str | None:
    """The name told after a noun that ends at ``start``: "by Acme", "conducted by the research firm Acme"."""
    rest = text[start:end]
    if (" that " in rest or " which " in rest) and (m := _THAT.match(text, start, end)) is not None:
        name = clean(m["name"])
        return None if name and name.lower() in no_name() else name
    if " by " not in rest and " from " not in rest:
        return None
    m = _PAID_AND_DONE.match(text, start, end) or _BY.match(text, start, end)
    name = clean(m["name"]) if m else None
    if name is None and " by " in rest:
        m = _BY_AT_LAST.match(text, start, end)
        name = clean(m["name"]) if m else None
    return None if name and name.lower() in no_name() else name  # "by the German institute", whoever that is


def only_published(text: str, start: int, name: str, stop: int) -> bool:
    """Whether who is named behind a noun that ends at ``start`` has brought the survey out or ordered it."""
    at = text.find(name, start, stop)
    return at > 0 and _BROUGHT_OUT.search(text, start, at) is not None and _WAS_DONE.search(text, start, at) is None


def did(text: str, start: int, at: int) -> tuple[str, int] | None:
    """Who conducted the survey that ``at`` begins ("Acme conducted the survey"), and where the name begins."""
    m = _DID.search(text, max(start, at - 110), at)
    if m is None and _FOUND.match(text, at):
        m = _ITS_IN.search(text, max(start, at - 60), at)
    if m is None:
        return None
    name = named(m["name"], whole=True)  # "When Acme Insights conducted"
    if name is None or name.lower() in no_name() or (_WHO.match(text, m.end("name"), at) and _is_person(name)):
        return None
    return name, text.rfind(name, m.start("name"), m.end("name"))


# "Jane Roe, who ran", "Jane Roe, the professor who conducted", before "the survey": of a house, whoever that is
_WHO = re.compile(r",?\s(?:(?:an?|the)\s(?:[\w'.-]+\s){1,5})?who\s")


def runs_it(text: str, name: str, end: int) -> bool:
    """Whether who is told to have done a survey's work is a person, told of by what she does: "Jane Roe, who ran"."""
    return _is_person(name) and _WHO.match(text, end) is not None


def _is_person(name: str) -> bool:
    """Whether a name is that of a person: two or three words, of which the first is a first name."""
    parts = name.split(" ")
    return 1 < len(parts) < 4 and parts[0].lower() in first_names() and not _STUDIES.search(name)


def own(text: str, start: int, at: int) -> tuple[str, int] | None:
    """Whose survey "its" before ``at`` makes it, and where the name begins: "Acme said … its yearly survey"."""
    m = _SAID_ITS.search(text, max(start, at - 130), at)
    name = clean(m["name"] or m["own"]) if m else None
    if m is None or name is None or name.lower() in no_name():
        return None
    return name, m.start("name") if m["name"] else m.start("own")


def person(text: str, end: int) -> tuple[str, int, bool] | None:
    """The person behind "pollster", the end of the name, and whether it is followed by "'s"."""
    m = _PERSON.match(text, end)
    return (m["name"], m.end("name"), m["whose"] is not None) if m else None


def tells(text: str, start: int, end: int) -> str | None:
    """Whose data, told behind the word that ends at ``start``, show something: "data from the Acme Institute show"."""
    m = _TELLS.match(text, start, end)
    name = clean(m["name"]) if m else None
    return None if name is None or name.lower().strip(".") in no_name() else name


def labels(text: str) -> list[tuple[str, int, int]]:
    """The names that lines tell of who did a poll, with their spans: "Pollster: Acme Research"."""
    out = []
    for colon in re.finditer(":", text):
        begins = max(text.rfind(mark, 0, colon.start()) for mark in "\n.;|") + 1
        m = _LABEL.match(text, begins)
        if m is None or m.start("name") < colon.start():
            continue  # no label, or that of a colon before
        words = m["name"].split("\n")[0]
        name, start = clean(words), m.start("name")
        out += [(name, start, start + len(words))] if name else []
    return out


def asked_by(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The name in "asked by Acme Research" and its span, from the end of the verb; it must say that it polls."""
    if not text.startswith((" by ", " in "), start):
        return None
    m = _ASKED_BY.match(text, start, end)
    name = clean(m["name"]) if m and _STUDIES.search(m["name"]) else None
    return (name, m.start("name"), m.end()) if m and name else None


def subject(text: str, start: int, at: int, end: int) -> tuple[str, int] | None:
    """The subject of a verb of asking ``text[at:end]`` and where it begins: "Acme surveyed 900 adults"."""
    if not _ASKED.match(text, end) or " " in text[at:end]:
        return None  # "Roe spoke to 900 people" at a rally
    m = _ACTS.search(text, max(start, at - 90), at) or _FROM_WHOM.search(text, max(start, at - 70), at)
    if m is None or m["name"].lower() in no_name():
        return None
    name = named(m["name"], whole=True)  # "When Acme asked 900 adults"
    begins = name is not None and m["name"].removeprefix("The ").startswith(name)
    return (name, m.start("name") if begins else text.rfind(name, *m.span("name"))) if name else None


def so_many(text: str, end: int) -> bool:
    """Whether people, or so many, are the object of a verb that ends at ``end``: "asked 900 adults"."""
    return _ASKED.match(text, end) is not None


def at_work(text: str, start: int, at: int, end: int) -> tuple[str, int] | None:
    """Whose people asked so many, before a verb of asking ``text[at:end]``: "Interviewers at Acme spoke with 900"."""
    m = _AT_WORK.search(text, max(start, at - 110), at) if _ASKED.match(text, end) else None
    name = named(m["name"]) if m else None
    return (name, m.start("name")) if m and name else None


def fielding(text: str, start: int, at: int) -> tuple[str, int] | None:
    """Who was "in the field", where ``at`` begins that, and where the name begins."""
    m = _WAS.search(text, max(start, at - 110), at)
    name = named(m["name"]) if m else None
    return (name, m.start()) if m and name else None


def body(text: str, start: int, at: int, end: int) -> int | None:
    """Where a subject without a name begins, before a verb of asking ``text[at:end]``: "The union surveyed 900"."""
    if not _ASKED.match(text, end):
        return None
    m = _THE_BODY.search(text, max(start, at - 50), at)
    return m.start() if m is not None and not _ITSELF.search(m.group()) else None


def says(text: str, at: int) -> tuple[str, int, int] | None:
    """The name in "according to Acme Polling" (which begins at ``at``), and its span; it must say that it polls."""
    m = _SAYS.match(text, at)
    name = clean(m["name"]) if m and _POLLS.search(m["name"]) else None
    return (name, m.start("name"), m.end("name")) if m and name else None


def named(words: str, whole: bool = False) -> str | None:
    """The name that capitalised words make where a house is told, and no word that only begins a sentence.

    ``whole``: a place or a bent at its beginning is a part of it ("Canadian Federation of Bakers").
    """
    plain, barrier = words.split(" "), survey_words.words("barrier")
    bodies = survey_words.words("bodies")
    while plain and (plain[0].lower() in barrier or (not whole and plain[0].lower() in no_name())):
        if plain[0].lower() in _FOR_ALL and not bodies.isdisjoint(w.lower().removesuffix("'s") for w in plain[1:]):
            break  # "the National Retail Federation"
        del plain[0]
    return clean(" ".join(plain)) if plain else None


def _is_medium(name: str) -> bool:
    """Whether a name is that of a paper or a station: "Channel", "the Lakeshore Courier"."""
    parts = name.lower().removeprefix("the ").split(" ")
    return parts[0] in ("channel", "radio", "tv") or (len(parts) > 1 and parts[-1] in survey_words.words("media"))


# A house that says that it asks, before one in capitals: "Acme Research for NRF"; not "Centre for EU Studies".
_FOR_SHORT = re.compile(
    rf"(?:[^ ]+ ){{0,3}}?(?:[A-Z]\w+[Rr]esearch|[Pp]oll\w*|{SAYS_POLLS}|Research) for [A-Z]{{2,6}}\Z"
)
# What opens a sentence and is no name: "Long-awaited survey results".
_ADJECTIVE = re.compile(r"[A-Z][a-z]+-[a-z]+(?:ed|ing|wide|term|run|new)")


def clean(words: str) -> str | None:
    """A name without "the" and "'s"; ``None`` where it is a day, a month or a common noun ("the Center").

    >>> clean("the Acme Bank's"), clean("Center"), clean("Friday")
    ('Acme Bank', None, None)
    """
    name = _EDGES.sub("", words)
    while " " in name and name.rsplit(" ", 1)[1].lower() in MONTHS_AND_DAYS:
        name = name.rsplit(" ", 1)[0]  # "by the University of Acme Nov. 26-28"
    of = _PERSON_OF.fullmatch(name)
    if of is not None and not _BODY.search(name, 0, of.start("name")):
        name = of["name"].split(" and ")[0]
    elif (one := _PERSON_OF_ONE.fullmatch(name)) is not None and one["first"].lower() in first_names():
        name = one["name"]  # "Jane Roe of Kestrel"
    for_whom = name.find(" for ")
    shortened = for_whom > 0 and (_FOR_SHORT.match(name) is not None or _is_medium(name[for_whom + 5 :]))
    if shortened or (for_whom > 0 and registry.canonical(name[:for_whom]) is not None):
        name = name[:for_whom]  # "by Gallup for Channel 4": who ordered it has a name of its own
    if not name or _NOT_ITS.search(name) or "+" in name or _ADJECTIVE.fullmatch(name):
        return None
    plain = name.lower()
    if len(plain) < 2 or plain.startswith(tuple(survey_words.words("journals"))):
        return None
    if plain in survey_words.words("not_alone") or plain in survey_words.words("staff"):
        return None
    return None if plain.split(" ")[0] in MONTHS_AND_DAYS else name
