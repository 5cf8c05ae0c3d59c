"""Houses that no registry knows, learnt from their own text: who is once told to poll is known in all of it.

What speaks for a name is gathered first (:mod:`polls.linking.house_signs`): it stands before "poll", it asked so many,
it was told an answer, its tracker is spoken of. Who has enough of that is a pollster for this text, by each of its
names ("Acme University", "Acme", "AU"), before that place and behind it, and is then read as any known one is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from polls.language.names import first_names, is_place
from polls.language.segment import Sentence
from polls.language.well_known import surnames
from polls.lexicon import registry
from polls.lexicon.registry import NameMention
from polls.linking import unlisted
from polls.linking.house_names import NAME, POLLS, STUDIES, initials, key, medium
from polls.linking.house_signs import WEIGHTS, Signs
from polls.linking.scan import Words
from polls.linking.survey_words import words

# So much must speak for a name.
_ENOUGH = 2
# Signs that only who polls gives, however often the text speaks of it in other roles.
_SURE = frozenset(("by", "did", "asks", "firm", "memo"))
# Beside these a name's own words ("Acme Research") say something too; alone, these say nothing of who is a person.
_TELLS = frozenset(("acts", "has", "says", "study"))
_SHAPED = _TELLS | {"according", "scores", "pollster", "released"}
_ANYBODY = frozenset(("has", "scores", "says", "pollster", "according", "paper"))
_ABBREVIATED = re.compile(rf"{NAME}\s\((?:the\s)?\"?(?P<short>[A-Z][A-Za-z&-]{{1,8}})\"?\)")
# "the Acme University Ohio Poll" is no other house's "Ohio Poll".
_OF_A_BODY = ("University ", "College ", "Institute ")
_FOR = re.compile(r"\bfor\s(?:the\s)?(?:[A-Z][\w']*\s){0,3}\Z", re.I)
# What a house's first word stands before, and behind, where it is the house.
_OF_HOUSE = re.compile(
    r"(?:'s?)?\s(?:(?:own|new|latest|previous|last|recent|earlier|first|second|online|national)\s){0,2}"
    r"(?:polls?|surveys?|polling|tracker|tracking|numbers|figures|results|findings|data|respondents|interviewees|sample)\b"
    r"|\s(?:(?:also|last|first|has|had)\s){0,2}(?:found|finds|polled|surveyed|interviewed|questioned|suggest(?:s|ed))\b"
)
_BY_HOUSE = re.compile(r"\b(?:according\sto|by|told)\s\Z")
# Only persons bear these; a "rival" or a "Republican" firm may be a house.
_TITLES = frozenset("mr mrs ms dr sen gov rep president senator governor sir lord justice judge".split())


def told(
    text: str,
    sentences: Sequence[Sentence],
    names: Sequence[NameMention],
    found: Words,
    answers: Iterable[str] = (),
) -> list[NameMention]:
    """The registry's mentions ``names``, with those of houses that only this text tells of, in order.

    ``answers``: what has been read as an answer, which is no house's name.
    """
    own = [n for n in names if not (text.endswith(_OF_A_BODY, 0, n.start) and text.endswith("Poll", n.start, n.end))]
    return Houses(text, sentences, own, answers).add(found) if sentences else list(names)


class Houses:
    """The houses of a text."""

    def __init__(
        self, text: str, sentences: Sequence[Sentence], names: Sequence[NameMention], answers: Iterable[str] = ()
    ) -> None:
        self.text, self.names = text, list(names)
        self.answers = {word for a in answers for word in (a.lower(), a.lower().split(" ")[-1])}
        self.signs = Signs(text, sentences, names)
        self.places: dict[str, dict[int, str]] = {}  # by name, where it has which sign, the best one of each place

    def add(self, found: Words) -> list[NameMention]:
        """The registry's mentions, and those of the houses that are found."""
        self.settle()
        known = any(n.kind in registry.FIELDWORK and not n.ambiguous for n in self.names)
        for name, sign, at in self.signs.read(found, known):
            places = self.places.setdefault(name, {})
            if at not in places or WEIGHTS[sign] > WEIGHTS[places[at]]:
                places[at] = sign
        forms = self.forms() if self.places else {}
        taken = [(n.start, n.end) for n in self.names]
        self.parts(forms)
        first = {n.name.split(" ")[0]: n for n in self.names if n.kind in registry.FIELDWORK and " " in n.name}
        out = self.names
        for form in sorted(forms, key=len, reverse=True):
            kind = self.kind(forms[form])
            for at in self.find(form):
                end = at + len(form)
                if not any(s < end and at < e for s, e in taken):
                    whose = first.get(forms[form])  # "Essential", where "the Essential Report" is known
                    name, own = (whose.name, whose.kind) if whose is not None else (forms[form], kind)
                    out.append(NameMention(at, end, name, own, False))
                    taken.append((at, end))
        for short in self.first_words(taken):
            out.append(short)
        out.sort()
        return out

    def settle(self) -> None:
        """Takes a house's ambiguous name for it where the text calls it by a sure one too ("Essential", in place)."""
        sure = {n.name for n in self.names if n.kind == "pollster" and not n.ambiguous}
        self.names = [
            n._replace(ambiguous=False)
            if n.ambiguous and n.name in sure and self.stands_for(self.text[n.start : n.end])
            else n
            for n in self.names
        ]

    def first_words(self, taken: Sequence[tuple[int, int]]) -> Iterator[NameMention]:
        """Known houses where their first word stands for them: "a May Kestrel poll", of Kestrel Research."""
        known = {n.name: self.text[n.start : n.end] for n in self.names if n.kind == "pollster"}
        seen: set[str] = set()
        for name, form in known.items():
            first = form.split(" ")[0]
            if first == form or first in seen or not self.stands_for(first):
                continue
            seen.add(first)
            for at in self.find(first):
                end = at + len(first)
                alone = not any(s < end and at < e for s, e in taken)
                if alone and (_OF_HOUSE.match(self.text, end) or _BY_HOUSE.search(self.text, max(0, at - 16), at)):
                    yield NameMention(at, end, name, "pollster", False)

    def stands_for(self, first: str) -> bool:
        """Whether a house's first word may be used for it: no word of the language in the text, place or person."""
        low = first.lower()
        if len(first) < 4 or not first[1:].islower() or f" {low}" in self.text or low in unlisted.no_name():
            return False
        return not (low in words("title") or is_place(low) or low in first_names() or self.person(first))

    def parts(self, forms: dict[str, str]) -> None:
        """Gives a part of a known house its name, in place: "the University of Acme's Opinion Lab"."""
        ends = {n.end: n.name for n in self.names if n.kind == "pollster"}
        for full in set(forms.values()) if ends else ():
            for at in self.find(re.sub(r" \([^)]*\)$", "", full)):
                whose = ends.get(at - 3) if self.text.startswith("'s ", at - 3) else ends.get(at + full.find("'s "))
                if whose is not None:
                    forms.update({form: whose for form, of in forms.items() if of == full})
                    break

    def find(self, form: str) -> list[int]:
        """Where a form stands, as a whole word."""
        text, out = self.text, []
        at = text.find(form)
        while at >= 0:
            end = at + len(form)
            if (not at or not text[at - 1].isalnum()) and not text[end : end + 1].isalnum():
                out.append(at)
            at = text.find(form, end)
        return out

    def kind(self, name: str) -> str:
        """Whether a house is one that polls, an aggregator, or a paper or a station that only pays."""
        signs = {sign for n, places in self.places.items() if name.startswith(n) for sign in places.values()}
        if "average" in signs:
            return "aggregator"
        return "media" if medium(name) and not signs & _SURE else "pollster"

    def is_house(self, name: str) -> bool:
        """Whether enough speaks for a name."""
        signs = [*self.places[name].values()]
        kinds = set(signs)
        person = self.person(name)
        stands = self.find(name)
        if kinds & _SURE and not person:
            return kinds & _SURE != {"firm"} or self.capital(name, stands)
        says_so = POLLS.search(name) is not None or ("Research" in name and bool(kinds & _TELLS))
        anybody = kinds <= _ANYBODY and not says_so and (len(kinds) == 1 or not STUDIES.search(name))
        if anybody or name.lower() in self.signs.titles or name.lower() in self.answers:
            return False
        total = sum(WEIGHTS[sign] for sign in kinds) + (len(signs) > len(kinds)) - 2 * person
        total += says_so and bool(kinds & _SHAPED)
        if "beside" in kinds and "poll" in kinds:
            total -= 2
        titled = kinds == {"beside", "poll"} or len(stands) == 1 or self.pays(stands)
        if kinds <= {"beside", "poll"} and titled and self.another(name):
            total -= 1  # "the Weekly Lakeshore poll": its title
        places = set(self.places[name])
        for other in self.places:
            if other.startswith(f"{name} "):
                total += sum(WEIGHTS[sign] for sign in set(self.places[other].values()))
                places.update(self.places[other])
        if total < _ENOUGH:
            return False
        if not self.capital(name, stands):
            return False
        return 3 * len(places) >= len(stands)

    def another(self, name: str) -> bool:
        """Whether a text tells of another house that polls."""
        return any(n.kind == "pollster" and not n.ambiguous for n in self.names) or any(
            _SURE & set(places.values()) for n, places in self.places.items() if n != name
        )

    def capital(self, word: str, stands: Sequence[int]) -> bool:
        """Whether a word is a name by its capital: it has it within a sentence, and never stands without."""
        if " " in word or not word[1:].islower():
            return True
        before = (self.text[at - 2] for at in stands if at > 1)
        return f" {word.lower()}" not in self.text and any(c.islower() or c in ",/-" for c in before)

    def pays(self, stands: Sequence[int]) -> bool:
        """Whether a survey is once told to have been done for a name: "asked 900 adults for the Lakeshore"."""
        return any(_FOR.search(self.text, max(0, at - 50), at) for at in stands)

    def person(self, name: str) -> bool:
        """Whether a word is somebody's surname, whom everybody knows or the text calls by a first name or a title."""
        if " " in name:
            return False
        if name.lower() in surnames():
            return True
        for at in self.find(name):
            before = self.text[max(0, at - 24) : at].split()
            first = key(before[-1]) if before and before[-1][:1].isupper() else ""
            if len(first) == 1 and len(before) > 1:
                first = key(before[-2])  # "Jane Q. Roe"
            if first in first_names() or first in _TITLES:
                return True
        return False

    # -- the forms of a name -------------------------------------------------------------------------------------------

    def forms(self) -> dict[str, str]:
        """The forms of the houses' names, each with the whole name."""
        whole = [name for name in self.places if self.is_house(name)]
        if not whole:
            return {}
        short = self.abbreviated()
        for name in whole:
            _initials(name, whole, short)
        out: dict[str, str] = {}
        for name in whole:
            full = max((o for o in whole if o.startswith(f"{name} ")), key=len, default=name)
            full = short.get(full, full)
            out[name] = out[full] = full
        for name in set(out.values()):
            first = name.split(" ")[0]
            if first != name and first not in out and self.shortens(first, name):
                out[first] = name
        for abbreviated, name in short.items():
            if name in out:
                out[abbreviated] = out[name]
                if " " not in abbreviated:
                    out = {form: f"{full} ({abbreviated})" if full == name else full for form, full in out.items()}
        return out

    def abbreviated(self) -> dict[str, str]:
        """The initials that the text gives behind names: "Acme Institute for Work (AIW)"."""
        out: dict[str, str] = {}
        bracketed = [s for s in self.signs.sentences if self.text.find("(", s.start, s.end) >= 0]
        for m in (m for s in bracketed for m in _ABBREVIATED.finditer(self.text, s.start, s.end)):
            parts, short = m["name"].split(" "), m["short"].upper()
            for k in range(len(parts)):
                if initials(parts[k:]) == short:
                    out[m["short"]] = " ".join(parts[k:])
                    break
        return out

    def shortens(self, first: str, name: str) -> bool:
        """Whether a name's first word may stand for it: not "Public" for "Public Acme"."""
        low = first.lower()
        plain = low in unlisted.no_name() or low in words("title") or low in words("bodies") or f" {low}" in self.text
        if len(first) < 3 or plain or is_place(low) or name.split(" ")[1] in ("of", "in", "for"):
            return False
        return low not in first_names() and not self.person(first)


def _initials(name: str, whole: Collection[str], short: dict[str, str]) -> None:
    """Takes a house's name in initials for short for its whole name: "Acme IOP" of "Acme Institute of Politics"."""
    *lead, last = name.split(" ")
    if name in short or not last.isupper() or not 1 < len(last) < 7:
        return
    for full in whole:
        parts = full.split(" ")
        if len(parts) > len(lead) + 1 and parts[: len(lead)] == lead and initials(parts[len(lead) :]) == last:
            short[name] = full
