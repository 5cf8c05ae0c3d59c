"""The polls that a document names, and by which names it comes back to them: "Acme", "the ABC/Post poll", "CKI"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from polls.lexicon import registry
from polls.linking.reference import Reference
from polls.linking.survey_words import words

# What a survey is called that a house carries out for others: "British Social Attitudes", "Eurobarometer".
TITLE = re.compile(r"(?:\b(?:Attitudes|Survey|Poll|Panel|Stud(?:y|ies)|Index|Monitor)|[Bb]arometer|[Bb]ar[oó]metro)\Z")


@dataclass(slots=True)
class Series:
    """The polls of one pollster (or partnership) in a document; ``anonymous`` until somebody is named.

    ``count``, ``words``, ``last`` and ``plural`` tell of its references so far: how many, by which nouns,
    in which paragraph the last stood and whether it was to several polls; ``other`` that it came as "another" poll.
    ``published``: who is named is told to have brought it out, or ordered it.
    """

    names: list[str] = field(default_factory=list)
    kinds: dict[str, str] = field(default_factory=dict)
    unknown: str | None = None
    exit_poll: bool = False
    anonymous: bool = False
    count: int = 0
    words: set[str] = field(default_factory=set)
    last: int = 0
    plural: bool = False
    other: bool = False
    published: bool = False

    @property
    def averages(self) -> bool:
        """Whether it is an aggregator's average of polls, with no fieldwork of its own."""
        return "aggregator" in self.kinds.values() and "pollster" not in self.kinds.values()

    @property
    def fieldwork(self) -> set[str]:
        """The names of those that did the fieldwork."""
        return {n for n in self.names if self.kinds.get(n) in registry.FIELDWORK}

    def unknown_has_paid(self) -> None:
        """Takes the name that the registry does not know for that of who paid for the polls."""
        if self.unknown:
            self.names.append(self.unknown)
            self.kinds[self.unknown] = "sponsor"
            self.unknown = None


class Roster:
    """The series of a document, in the order in which they come up; each is known by its number in ``series``."""

    def __init__(self) -> None:
        self.series: list[Series] = []
        self._by_name: dict[str, list[int]] = {}
        self._by_fold: dict[str, int] = {}
        self._by_initials: dict[str, int] = {}
        self._by_first: dict[str, list[int]] = {}
        self._exits: list[int] = []

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def add(self, series: Series) -> int:
        """Takes a series in and returns its number."""
        self.series.append(series)
        s = len(self.series) - 1
        if series.exit_poll:
            self._exits.append(s)
        for name in (*series.names, series.unknown):
            if name:
                self._index(name, s)
        return s

    def joint(self, names: list[str], kinds: dict[str, str]) -> int:
        """Takes in what polls of several houses say alike; each house's own is known by its name, and not this."""
        self.series.append(Series(names, kinds, plural=True))
        return len(self.series) - 1

    def _index(self, name: str, s: int) -> None:
        self._by_name.setdefault(name, []).append(s)
        self._by_fold.setdefault(name.casefold(), s)  # "THE ACME POLL", in a headline
        for part in name.split("/"):  # "the KXYZ poll", of "KXYZ/Acme College"
            self._by_first.setdefault(part.split(" ")[0], []).append(s)
        initials = "".join(w[0] for w in name.split() if w[0].isupper())
        if len(initials) > 1:
            self._by_initials[initials] = s  # "CKI" of "Charles Koch Institute"
        for k in range(2, len(initials)):  # "BW" of "Baldwin Wallace University"
            self._by_initials.setdefault(initials[:k], s)

    def exit(self) -> int:
        """The exit poll that is meant where nobody is named."""
        if self._exits and (len(self._exits) == 1 or not self.series[self._exits[0]].names):
            return self._exits[0]
        return self.add(Series(exit_poll=True, anonymous=True))

    def only_unnamed_exit(self) -> int | None:
        """The one exit poll that nobody is named for, where there is no other such."""
        unnamed = [x for x in self._exits if not (self.series[x].names or self.series[x].other)]
        return unnamed[0] if len(unnamed) == 1 else None

    def without_house(self, focus: int | None) -> int | None:
        """The series that is spoken of, or the only one, of which nobody is known to have done the fieldwork."""
        open_ = [
            i
            for i, s in enumerate(self.series)
            if not (s.fieldwork or s.exit_poll or s.averages) and (s.unknown or s.names or s.anonymous)
        ]
        return focus if focus in open_ else open_[0] if len(open_) == 1 else None

    def give_house(self, s: int, ref: Reference, kinds: dict[str, str]) -> int:
        """Gives a series the house that did its fieldwork; who it was named for until now has paid for it."""
        series = self.series[s]
        series.unknown_has_paid()
        return self.give_names(s, ref, kinds or {ref.unknown or "": "pollster"})

    def find(
        self, ref: Reference, names: list[str], kinds: dict[str, str], fieldwork: set[str], focus: int | None
    ) -> int | None:
        """The series that a reference names again, the one spoken of first."""
        spelt = self._spelt_out(names or [ref.unknown or ""])
        if spelt is not None:
            self.series[spelt].unknown = None
            return self.give_names(spelt, ref, kinds)
        if not names:
            name = ref.unknown or ""
            # "the Acme/Lakeshore Trust poll", of Acme
            found = self._by_name.get(name) or [s for n in name.split("/") for s in self._by_name.get(n, ())]
            if found:
                return found[-1]
            folded = self._by_fold.get(name.casefold())
            if folded is not None:
                return self.give_names(folded, ref, kinds)
            for s in reversed(self._by_first.get(name.split(" ")[0], [])[-8:]):
                others = [n for n in (self.series[s].unknown, *self.series[s].names) if n]
                if any(
                    o.startswith((f"{name} ", f"{name}/"))
                    or name.startswith((f"{o} ", f"{o}/"))
                    or o.endswith(f"/{name}")
                    for o in others
                ):
                    return s  # "the Acme poll", of "Acme University"
            parts = name.split("/")  # "the ABC/Post poll", of ABC News and the Washington Post
            for s in reversed(self._by_first.get(parts[0], [])[-8:]) if len(parts) > 1 else ():
                words = [w for n in self.series[s].names for w in n.split(" ")]
                if all(part in words for part in parts):
                    return s
            return self._by_initials.get(name)
        candidates = sorted({s for n in names for s in self._by_name.get(n, ())}, key=lambda s: (s != focus, -s))
        new = set(names)
        if not candidates and len(names) == 1:  # "NORC", of "AP-NORC"
            whole = [n for n in self._by_name if n.endswith(f"-{names[0]}") or n.startswith(f"{names[0]}-")]
            if whole and self.series[self._by_name[whole[-1]][-1]].exit_poll == ref.exit_poll:
                return self._by_name[whole[-1]][-1]
        for s in candidates:
            series = self.series[s]
            old = set(series.names)
            if series.exit_poll != ref.exit_poll or not (new <= old or old <= new):
                continue
            if fieldwork and series.fieldwork and not (fieldwork & series.fieldwork):
                continue
            return self.give_names(s, ref, kinds)
        return None

    def _spelt_out(self, names: list[str]) -> int | None:
        """The series that a headline has called by a name's initials: "FW poll", of "the Farming Weekly survey"."""
        for name in names:
            short = "".join(w[0] for w in name.split() if w[0].isupper())
            found = self._by_name.get(short, ()) if len(short) > 1 and short != name else ()
            for s in found:
                if self.series[s].unknown == short and not self.series[s].names:
                    return s
        return None

    def give_hands(self, s: int, ref: Reference, kinds: dict[str, str]) -> int:
        """Gives a series the house that carried it out; whom it was called after until now has published it."""
        series = self.series[s]
        series.unknown_has_paid()
        series.names = [name for name in series.names if not TITLE.search(name)]
        series.kinds.update({name: "sponsor" for name in series.names if series.kinds.get(name) in registry.FIELDWORK})
        return self.give_names(s, ref, dict.fromkeys(kinds or [ref.unknown or ""], "pollster"))

    def give_payer(self, s: int, name: str) -> int:
        """Says of a series whose house is known who paid for it."""
        series = self.series[s]
        if name not in series.kinds:
            series.names.append(name)
            series.kinds[name] = "sponsor"
            self._index(name, s)
        return s

    def give_names(self, s: int, ref: Reference, kinds: dict[str, str]) -> int:
        """Gives a series the names of a reference that it does not have yet."""
        series = self.series[s]
        for name, kind in kinds.items():
            if name not in series.kinds:
                series.names.append(name)
                series.kinds[name] = kind
                self._index(name, s)
        if ref.unknown and series.unknown and ref.by and ref.unknown != series.unknown:
            series.unknown_has_paid()  # who did it is told after who published it
        if ref.unknown and series.unknown and series.unknown.isupper() and not ref.unknown.isupper():
            series.unknown = ref.unknown if ref.unknown.upper() == series.unknown else series.unknown
        if ref.unknown and not series.unknown and ref.unknown not in series.kinds:
            series.unknown = ref.unknown
            self._index(ref.unknown, s)
        series.anonymous = series.anonymous and not ref.named
        return s

    def long(self, name: str) -> str:
        """A paper's short name as the name it has had before in the text ("The Times": "Washington Times")."""
        if name in words("short_papers"):
            ending = " " + name.removeprefix("The ")
            for known in reversed(self._by_name):
                if known.endswith(ending):
                    return known
        return name
