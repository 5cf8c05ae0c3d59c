"""The registry of pollsters, aggregators and outlets: who is named in a text, and who of several did the fieldwork.

The names live in ``pollsters.toml`` and ``outlets.toml``, read when first needed. Partnerships ("Reuters/Ipsos",
"NBC News/Wall Street Journal") are read by the kinds of their parts, never from a list of pairs.

``python -m polls.lexicon check`` checks both files, ``… format`` sorts and formats them.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import ahocorasick_rs

# The files, with the kind that an entry has where its line names none.
FILES = {"pollsters.toml": "pollster", "outlets.toml": "media"}
# Who does the fieldwork where several are named: the first kind present; the others publish or pay.
FIELDWORK = ("pollster", "aggregator")
KINDS = (*FIELDWORK, "media", "sponsor")


@dataclass(frozen=True, slots=True)
class Pollster:
    """An organisation that fields, averages, publishes or pays for polls.

    ``country`` holds ISO 3166-1 alpha-2 codes of where it polls, ``home`` the host of its home page (``None``: not
    known), ``aliases`` the other forms of its name that are certain, ``ambiguous`` the forms (perhaps the name itself)
    that are also ordinary words, people or places and count only next to words such as "poll"; ``tracker`` says that it
    runs, or ran, a daily, rolling or weekly survey, whose waves are easily taken for one; ``nationwide``, that it asks
    whole countries alone, so that what it tells of a state is of a part of those whom it asked.
    """

    name: str
    kind: str
    country: tuple[str, ...]
    home: str | None
    aliases: tuple[str, ...]
    ambiguous: tuple[str, ...]
    tracker: bool = False
    nationwide: bool = False

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form of the name, the canonical one first."""
        return tuple(dict.fromkeys((self.name, *self.aliases, *self.ambiguous)))


class NameMention(NamedTuple):
    """A name found in a text: ``text[start:end]`` is a form of the canonical ``name``."""

    start: int
    end: int
    name: str
    kind: str  # pollster | aggregator | media | sponsor
    ambiguous: bool  # the form is also an ordinary word, person or place: it counts only next to poll words


class Partnership(NamedTuple):
    """Who did the fieldwork (several joined with "/") and who published or paid."""

    pollster: str
    sponsors: tuple[str, ...]


def parse(source: str, default_kind: str) -> dict[str, Pollster]:
    """The entries of a registry file by canonical name; raises ``tomllib.TOMLDecodeError`` or ``TypeError``."""
    entries: dict[str, Pollster] = {}
    for name, fields in tomllib.loads(source).items():
        entries[name] = Pollster(
            name,
            fields.pop("kind", default_kind),
            tuple(fields.pop("country", ())),
            fields.pop("home", None),
            tuple(fields.pop("aliases", ())),
            tuple(fields.pop("ambiguous", ())),
            fields.pop("tracker", False),
            fields.pop("nationwide", False),
        )
        if fields:
            raise TypeError(f"{name}: unknown field {', '.join(fields)}")
    return entries


@cache
def registry() -> dict[str, Pollster]:
    """Every pollster, aggregator and outlet by canonical name."""
    return {name: p for source, kind in _sources() for name, p in parse(source, kind).items()}


@cache
def homes() -> dict[str, str]:
    """Canonical names by the host of their home page."""
    return {p.home: p.name for p in registry().values() if p.home}


@cache
def nationwide() -> frozenset[str]:
    """Who asks whole countries alone, never a state."""
    return frozenset(name for name, p in registry().items() if p.nationwide)


def _sources() -> list[tuple[str, str]]:
    """The text of each file and its default kind."""
    here = Path(__file__).parent
    return [((here / file).read_text(encoding="utf-8"), kind) for file, kind in FILES.items()]


def spellings(form: str) -> list[str]:
    """A form as texts may spell it: as it is, "&" for "and" and the reverse, and in capitals (headlines)."""
    swapped = form.replace(" & ", " and ") if " & " in form else form.replace(" and ", " & ")
    out = dict.fromkeys((form, swapped))
    if form.endswith(" News"):
        out[f"{form[:-4]}news"] = None  # "a Fox news poll"
    if len(form) > 5:  # a short word in capitals is rather an acronym
        out |= dict.fromkeys((form.upper(), swapped.upper()))
    return list(out)


class _Index(NamedTuple):
    automaton: ahocorasick_rs.AhoCorasick
    entries: list[tuple[str, str, bool]]  # name, kind, ambiguous of each pattern
    by_spelling: dict[str, tuple[str, str, bool]]


# What stands between a house and the paper that it polls for: "/", "'s latest poll in today's"
_SHORT = re.compile(
    r"(?:/|(?:'s)?(?:\s[a-z]+){0,2}\s(?:poll|survey)\s(?:in|for)\s(?:the|(?:today|tomorrow|yesterday|[A-Z][a-z]+day)'s)\s)"
    r"(?P<name>[A-Z][a-z]+)\b(?![-'])(?!\s(?:[A-Z]|candidate|part(?:y|ies)\b|vot|on\s[SM]))"
)


@cache
def _index() -> _Index:
    by_spelling: dict[str, tuple[str, str, bool]] = {}
    for p in registry().values():
        for form in p.forms:
            for spelling in spellings(form):
                # a form written in a file outranks a spelling made from another
                if spelling == form or spelling not in by_spelling:
                    by_spelling[spelling] = (p.name, p.kind, form in p.ambiguous)
    return _Index(ahocorasick_rs.AhoCorasick(list(by_spelling)), list(by_spelling.values()), by_spelling)


def find(text: str) -> list[NameMention]:
    """Every registered name in a (folded) text: whole words, capitals as the name has them, leftmost longest.

    >>> [(m.name, m.kind) for m in find("A Reuters/Ipsos poll, said Quinnipiac's director")]
    [('Reuters', 'media'), ('Ipsos', 'pollster'), ('Quinnipiac University', 'pollster')]
    """
    index = _index()
    length = len(text)
    hits = [
        (start, -end, i)
        for i, start, end in index.automaton.find_matches_as_indexes(text, overlapping=True)
        if (start == 0 or not text[start - 1].isalnum()) and (end == length or not text[end].isalnum())
    ]
    hits.sort()
    out: list[NameMention] = []
    last = 0
    for start, end, i in hits:
        if start >= last:
            last = -end
            out.append(NameMention(start, last, *index.entries[i]))
    paid = [p for k, m in enumerate(out) if m.kind == "pollster" and (p := _paid(text, m, out[k + 1 : k + 2]))]
    return sorted(out + paid) if paid else out


def _paid(text: str, house: NameMention, after: Sequence[NameMention]) -> NameMention | None:
    """The paper by its short name, behind the house that polls for it: "YouGov/Sun", "an ICM poll for the Times"."""
    m = _SHORT.match(text, house.end)
    known = _index().by_spelling.get(f"The {m['name']}") if m is not None else None
    if m is None or known is None or (after and after[0].start < m.end("name")):
        return None
    name, kind, ambiguous = known
    return NameMention(*m.span("name"), name, kind, ambiguous) if registry()[name].country == ("GB",) else None


_THE = re.compile(r"^[Tt]he ")
_POLL_END = re.compile(r" (?:[Pp]oll|[Ss]urvey)s?$")


def countries(mentions: Iterable[NameMention]) -> set[str]:
    """The countries of pollsters that ask in one alone, as codes."""
    known = registry()
    own = (known[m.name].country for m in mentions if m.kind == "pollster" and not m.ambiguous and m.name in known)
    return {country[0] for country in own if len(country) == 1}


def canonical(name: str) -> str | None:
    """The canonical name of a form, or ``None`` where the registry does not know it.

    >>> canonical("PPP"), canonical("the Quinnipiac University Poll"), canonical("Acme")
    ('Public Policy Polling', 'Quinnipiac University', None)
    """
    name = _THE.sub("", name.strip())
    known = _index().by_spelling
    hit = known.get(name) or known.get(f"The {name}") or known.get(_POLL_END.sub("", name))
    return hit[0] if hit else None


# What stands between the partners of one survey.
_JOINT = re.compile(
    r"\s?[/|+]\s?(?:[Tt]he )?"
    r"|\s?[-\u2013\u2014]\s?(?:[Tt]he )?"
    r"| (?:and|&|with|for|in (?:partnership|conjunction|collaboration) with|on behalf of) (?:[Tt]he )?"
)
# A partner the registry does not know, but whose name says that it polls.
_POLLING = re.compile(
    r"\b(?:poll\w*|survey\w*|research|strateg\w+|opinions?|insights?|analytics|associates|consult\w+|marketing|data)\b",
    re.I,
)


def partners(names: Sequence[str], told: Mapping[str, str] | None = None) -> Partnership:
    """Who of several named organisations did the fieldwork, by their kinds.

    Pollsters before aggregators do the fieldwork and the others publish or pay; where none is known to do fieldwork,
    all are named as the pollster. A name unknown to the registry counts as a pollster where it says so ("Research"),
    or where the text does (``told``: kinds by name).

    >>> partners(["Reuters", "Ipsos"])
    Partnership(pollster='Ipsos', sponsors=('Reuters',))
    >>> partners(["NBC News", "Wall Street Journal"])
    Partnership(pollster='NBC News/Wall Street Journal', sponsors=())
    """
    known = registry()
    names = list(dict.fromkeys(names))
    told = told or {}
    kinds = {
        n: known[n].kind if n in known else told.get(n) or ("pollster" if _POLLING.search(n) else "sponsor")
        for n in names
    }
    for kind in FIELDWORK:
        if kind in kinds.values():
            return Partnership(
                "/".join(n for n in names if kinds[n] == kind), tuple(n for n in names if kinds[n] != kind)
            )
    return Partnership("/".join(names), ())


def split_partnership(text: str) -> Partnership:
    """Who did the fieldwork and who published, of a name such as "Reuters/Ipsos" or "Washington Post-ABC News".

    >>> split_partnership("Siena College for the New York Times")
    Partnership(pollster='Siena College', sponsors=('New York Times',))
    >>> split_partnership("Washington Post-ABC News poll").pollster
    'Washington Post/ABC News'
    """
    names: list[str] = []
    at = 0
    for m in find(text):
        names += _unknown(text[at : m.start])
        names.append(m.name)
        at = m.end
    return partners(names + _unknown(text[at:]))


_OUTLET_JOINS = re.compile(r"\s?[/|]\s?|, | (?:and|for|with) ")
_AROUND_NAME = re.compile(r"^[Tt]he |[-\u2013]$| ?(?:[Pp]olls?|[Ss]urveys?)$")


def _unknown(between: str) -> list[str]:
    """Names unknown to the registry in what stands before, between or after known ones."""
    found = (p.strip(" '\"") for p in _OUTLET_JOINS.split(between))
    found = (_AROUND_NAME.sub("", p) for p in found)
    return [p for p in found if p[:1].isalnum() and not p[:1].islower() and p not in ("The", "A", "An")]


def runs(text: str, mentions: Iterable[NameMention]) -> list[list[NameMention]]:
    """Mentions that belong together because only a joint ("/", "-", "and", "for the" …) stands between them.

    A comma is no joint: it lists several surveys. So may "and" where the text says "polls": the caller decides.

    >>> text = "A Reuters/Ipsos poll and one by Gallup"
    >>> [[m.name for m in run] for run in runs(text, find(text))]
    [['Reuters', 'Ipsos'], ['Gallup']]
    """
    out: list[list[NameMention]] = []
    for m in mentions:
        if out and _JOINT.fullmatch(text, out[-1][-1].end, m.start):
            out[-1].append(m)
        else:
            out.append([m])
    return out


def _line(p: Pollster, default_kind: str) -> str:
    """An entry as its line in the file."""

    def text(s: str) -> str:
        return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def array(items: Iterable[str]) -> str:
        return "[" + ", ".join(map(text, items)) + "]"

    fields = []
    if p.kind != default_kind:
        fields.append(f"kind = {text(p.kind)}")
    if p.country:
        fields.append(f"country = {array(p.country)}")
    if p.home:
        fields.append(f"home = {text(p.home)}")
    if p.tracker:
        fields.append("tracker = true")
    if p.nationwide:
        fields.append("nationwide = true")
    for label, forms in (("aliases", p.aliases), ("ambiguous", p.ambiguous)):
        if forms:
            fields.append(f"{label} = {array(sorted(set(forms), key=sort_key))}")
    return f"{text(p.name)} = {{ {', '.join(fields)} }}" if fields else f"{text(p.name)} = {{}}"


def sort_key(name: str) -> tuple[str, str]:
    """The order of names in the files: letters of any case together."""
    return name.casefold(), name


_COMMENT_LINES = re.compile(r"(?:#.*\n|\n)*")


def formatted(source: str, default_kind: str) -> str:
    """A registry file with its opening comment kept, its entries sorted, one line each."""
    head = _COMMENT_LINES.match(source)
    entries = sorted(parse(source, default_kind).values(), key=lambda p: sort_key(p.name))
    lines = [_line(p, default_kind) for p in entries]
    return (head[0] if head else "") + "\n".join(lines) + "\n"


_COUNTRY_CODE = re.compile("[A-Z]{2}")
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")


def problems(sources: Iterable[tuple[str, str]]) -> list[str]:
    """What is wrong with registry files (text, default kind): clashing names; kinds, codes or hosts that are none."""
    out: list[str] = []
    owner: dict[str, str] = {}
    for source, default_kind in sources:
        if source != formatted(source, default_kind):
            out.append("not formatted: run python -m polls.lexicon format")
        for p in parse(source, default_kind).values():
            if p.kind not in KINDS:
                out.append(f"{p.name}: kind {p.kind!r} is none of {', '.join(KINDS)}")
            out += [f"{p.name}: {c!r} is no country code" for c in p.country if not _COUNTRY_CODE.fullmatch(c)]
            if p.home and not _HOST.fullmatch(p.home):
                out.append(f"{p.name}: {p.home!r} is no host name")
            if p.name in p.aliases:
                out.append(f"{p.name}: its own alias")
            out += [f"{p.name}: {f!r} is both certain and ambiguous" for f in p.aliases if f in p.ambiguous]
            for form in p.forms:
                if form != form.strip() or not form[:1].isalnum() or len(form) < 2:
                    out.append(f"{p.name}: {form!r} is no name")
                if owner.setdefault(form, p.name) != p.name:
                    out.append(f"{form!r} names both {owner[form]} and {p.name}")
    return out


def main(arguments: Sequence[str]) -> int:
    """``check`` prints what is wrong with the files, ``format`` writes them anew; the exit code is 1 on problems."""
    if list(arguments) == ["format"]:
        for file, (source, kind) in zip(FILES, _sources(), strict=True):
            (Path(__file__).parent / file).write_text(formatted(source, kind), encoding="utf-8")
        return 0
    if list(arguments) != ["check"]:
        print("usage: python -m polls.lexicon check|format", file=sys.stderr)
        return 2
    found = problems(_sources())
    print("\n".join(found) or f"{len(registry())} names, no problem")
    return 1 if found else 0
