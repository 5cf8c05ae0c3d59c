"""Who is named where a text speaks of a poll: around its noun ("a poll by Acme"), or alone ("Acme found")."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence

from polls.language.segment import Sentence
from polls.lexicon.registry import NameMention, runs
from polls.linking import actors, entries, fieldwork, unlisted
from polls.linking.reference import Reference
from polls.linking.survey_words import DID

# Words of one sentence, in which a month may be shortened: "conducted Sept. 3-5 by"
_WITHIN = r"(?:[^.;:\"]|\.(?=\s\d))"
# Between "poll" and the name of who did it: "poll of 1,000 adults conducted by the research firm Acme".
_BY = re.compile(
    rf"(?:{_WITHIN}{{0,100}}?[\s,(\u2014-])?(?:by|from|for|with)\s+(?:the\s+)?(?:(?:[A-Z][\w.]*,?\s+){{0,3}}[A-Z][\w.]*-based\s+|[A-Z][\w'-]+\s+(?=[a-z]))?(?:[a-z][\w'-]*\s+){{0,5}}(?:[Tt]he\s+)?"
)
# Before a second name ("by Acme for the Weekly"); not "by Acme, a company owned by the Weekly".
_ALSO = re.compile(
    r"[\s,(]*(?:and|for|by|with|on\s+behalf|commissioned|sponsored|paid|funded|conducted|carried|in\s+(?:partnership|conjunction|collaboration))\b"
)
# "the results for Acme" are not by it; "a poll for Acme" is at least its.
_SURVEYS = ("poll", "surv")
# "data from Acme", and not "data from three surveys done by Acme"
_LOOSE = ("data", "figu")
_DIRECT = re.compile(r"\s(?:(?:from|by)\s(?:[Tt]he\s)?|and\s)")
_NOT_BY = (" for ", " with ")
# "an ICM poll in the Weekly"
_IN_PRINT = re.compile(r"\sin\s(?:[Tt]he\s|(?:today|tomorrow|yesterday|[A-Z][a-z]+day)'s\s)")
# "Conducted early this month by", and what may stand before the names: "the Republican firm"
_FRONTED = re.compile(
    rf"(?:Conducted|Fielded|Carried\sout|Done|Taken|Commissioned|Administered|Undertaken|Run|Produced|Completed)\b{_WITHIN}{{0,70}}?\bby\s"
)
_LED_TO = re.compile(r"(?:[Tt]he\s)?(?:(?:Democratic|Republican|[a-z][\w-]*)\s){0,4}")
_AND_LED_TO = re.compile(r",?(?:\s(?:and|&))?\s(?:[Tt]he\s)?(?:(?:Democratic|Republican|[a-z][\w-]*)\s){0,4}")
# "a poll first obtained by the Weekly": who only tells of it
_ONLY_TOLD = re.compile(
    r"\b(?:obtained|seen|viewed|reviewed|reported|leaked|cited|shared|provided|given)\s(?:\w+\s)?(?:by|with|to)\s"
)
# "by the Weekly and the University of Acme", "from the Weekly, Channel 5 and Acme"
_AND_BY = re.compile(r"(?:,|,?\s(?:and|&))\s(?:[Tt]he\s)?")
_UNKNOWN_AND = re.compile(r"\s(?:by|from)\s(?:[Tt]he\s)?(?:[A-Z][\w'&.-]*\s){1,4}and\s(?:[Tt]he\s)?")
# "the results are in line with an Acme poll"
_ARE = re.compile(r"\s(?:is|are|was|were)\s(?!(?:\w+ly\s)?(?:\w+ed|done|taken|run|from|by|drawn)\b)")
_OF_NAME = re.compile(r"(?:'s)?(?:[ /-][\w'-]+){0,4}[ /-]")
_OWN_VERB = re.compile(r"\b(?:found|finds|shows?|showed|suggest(?:s|ed)|says?|said|indicat\w+|put|puts)\b")
# "in a Gallup poll, 3 points with Harris": the name behind a figure is another poll's
_FIGURE = re.compile(r"\d\s?(?:%|percent|per\s?cent|points?\b)")
_TOLD = (" told ", " tell ")
_ASKS = frozenset(("surveyed", "polled", "questioned", "interviewed", "been asking", "been polling", "been surveying"))
# What an outlet does as who polled, and not as who tells the news.
_FINDS = frozenset(("found", "finds", "measured", "put", "puts", "pegs", "pegged", "shows", "showed"))
# An ambiguous name that is the beginning of another ("Australian Centre").
_GOES_ON = re.compile(r"\s(?!Poll|Survey|Study|Track|News|University|College|National|Daily)[A-Z][a-z]")
# "Acme has released a new poll": the name before belongs to the noun.
_RELEASED = re.compile(
    r"(?:,[^.;]{2,80},)?\s+(?:has\s+|have\s+|had\s+|just\s+|also\s+|first\s+|(?P<before>last\s+|previously\s+)|will\s+|be\s+|is\s+|plans\s+to\s+|[a-z]+ly\s+){0,3}"
    rf"(?:{DID}|releas(?:ed?|ing)|publish(?:ed|ing)?|commissioned|unveiled|(?:put|puts|came|comes|come|is|are)\s+out(?:\s+with)?"
    r"|issued|posted|announced|dropped|has|have|had)\s+"
)
_CONDUCTED = re.compile(
    rf"(?:,[^,.;]{{2,80}},|,\swhich|,\s(?:an?|the)\s(?:[\w'.-]+\s){{1,5}}(?:that|which|who))?\s+(?:has\s+|have\s+|also\s+)?{DID}\s+"
)
# "Acme found in a survey published on Monday", "Acme said this week, in a new poll"
_SAID_IN = re.compile(
    r",?\s(?:(?:has|have|had|also)\s){0,2}(?:found|finds|says|said|reported|reports|revealed|reveals|announced|concluded|noted|wrote|warned|showed|shows)"
    r"(?:\s(?:on\s|last\s|this\s|earlier\s|in\s)?[A-Za-z]+){0,2},?\sin\s"
)
_OF_OURS = re.compile(r"(?:\s[A-Z][\w'-]+){0,3},\s")
_THAT = re.compile(r"(?:\s[^.;:\"]{2,80}?)?,?\s(?:that|which)\s(?:the\s+)?(?:[a-z][\w'-]*\s+){0,3}")
_CARRIED_OUT = re.compile(rf"\s(?:has\s|had\s|also\s)?(?:{DID}|took)\b")
_A = re.compile(r"\ban?\s\Z")
_BY_WHOM = re.compile(r"\b(?:according\s+to|by|from)\s+(?:the\s+)?\Z")
_ACCORDING = re.compile(
    r"(?:according\s+to|(?P<asked>(?:asked|surveyed|polled|interviewed|questioned)\s+(?:in\s+\d{4}\s+)?by))(?:\s+the)?\s+\Z"
)


# What is a person's, and no house's: "Harris's approval", not "Harris's latest poll".
_WHOSE = re.compile(
    r"'s?\s(?!(?:[\w-]+\s){0,3}?(?:polls?|surveys?|polling|tracker|tracking|numbers|figures|findings|results|data|research|average|reading|index)\b)[a-z]"
)


# "during the Acme polling period": when something was
_ITS_PERIOD = re.compile(r"(?:'s)?\s(?:[a-z]+\s)?(?:polling|poll|survey|fieldwork)\s(?:period|window|dates)\b")

# "the council released", before "its own yearly survey"; not "it released"
_BY_ITSELF = re.compile(
    r"(?P<it>\b(?:it|they|which|who|that)\s(?:(?:has|have|had|also|then)\s){0,2})?"
    r"\b(?:(?:releas|publish|conduct|commission|undert|produc|issu)\w*|carried\sout|ran|did|has|had)\s\Z"
)


# What stands before the second of two: "; Lakeshore's at 41", ". In Lakeshore's it was"
_BESIDE = re.compile(
    r"(?:[;,\u2014]\s(?:(?:and|but|while|in)\s)?|\b(?:and|but|while|whereas)\s(?:in\s)?|[.\n]\s?In\s)(?:[Tt]he\s)?\Z"
)


class Namings:
    """The names of a text, by where they start and end, and which of them its references have used."""

    def __init__(self, text: str, lower: str, sentences: Sequence[Sentence], names: Sequence[NameMention]) -> None:
        self.text, self.lower, self.sentences = text, lower, sentences
        self.starts = [s.start for s in sentences]
        self.surnames = actors.Surnames(text)
        names = [n for n in names if not (n.ambiguous and (self._begins(n) or self._of_a_person(n)))]
        self.groups = runs(text, names)
        self.group_starts = [g[0].start for g in self.groups]
        self.ends = {g[-1].end: g for g in self.groups}
        self.entries = entries.opening(text, self.groups)
        self.used: set[int] = set()
        self.noun_starts: list[int] = []

    def _begins(self, name: NameMention) -> bool:
        """Whether an ambiguous name only begins another; behind initials a place follows: "the PPP Ohio poll"."""
        text = self.text
        return not text[name.start : name.end].isupper() and _GOES_ON.match(text, name.end) is not None

    def _of_a_person(self, name: NameMention) -> bool:
        """Whether a name is a person's whose rating or party is spoken of: "in the poll Harris's approval is 36"."""
        return _WHOSE.match(self.text, name.end) is not None and self.surnames.of(name)

    def sentence(self, at: int) -> Sentence:
        return self.sentences[max(0, bisect_right(self.starts, at) - 1)]

    def otherwise(self, name: NameMention) -> bool:
        """Whether a text names a house also by another name than that of its poll ("the Iowa Poll", Selzer & Co.)."""
        forms = {self.text[n.start : n.end] for g in self.groups for n in g if n.name == name.name}
        return any(not form.endswith(("Poll", "Survey")) for form in forms)

    def known(self, start: int, end: int) -> bool:
        """Whether a name begins with one that the registry knows ("the Gallup Organization")."""
        g = bisect_right(self.group_starts, end - 1) - 1
        return g >= 0 and self.groups[g][-1].end > start >= self.groups[g][0].start - 4

    def asking(self, at: int, end: int) -> Reference | None:
        """The reference that "X surveyed" or "X was in the field" makes, X unknown to the registry."""
        sentence = self.sentence(at)
        if self.lower.startswith("in the field", at):
            who = unlisted.fielding(self.text, sentence.start, at)
            known = who is None or self.known(who[1], at)
            return (
                None
                if known or not who
                else Reference(who[1], end, sentence.index, "noun", unknown=who[0], definite=True)
            )
        who = unlisted.subject(self.text, sentence.start, at, end)
        if who and not self.known(who[1], at):
            return Reference(who[1], end, sentence.index, "actor", unknown=who[0], definite=True)
        body = unlisted.body(self.text, sentence.start, at, end)  # "The union surveyed 900 members"
        return Reference(body, end, sentence.index, "noun", definite=True, word="surv") if body is not None else None

    def labour(self, at: int, end: int) -> Reference | None:
        """The reference that "Acme did the calling" makes, to a poll that has another name."""
        sentence = self.sentence(at)
        if self.known(at, end) or (self.text[at].isupper() and at > sentence.start):
            return None  # a part of a house's name: "the Acme Polling Group"
        who = fieldwork.did(self.text, sentence.start, at) or fieldwork.done_by(self.text, end, sentence.end)
        if who is None or unlisted.runs_it(self.text, who[0], who[2]):
            return None  # "Jane Roe, who did the polling for Acme": the house is told beside her
        ref = Reference(min(at, who[1]), max(end, who[2]), sentence.index, "noun", definite=True, by=True, hands=True)
        g = bisect_right(self.group_starts, who[2] - 1) - 1
        if g >= 0 and self.groups[g][0].start <= who[1] + 4 and self.groups[g][-1].end > who[1]:
            group = self.groups[g]
            self.used.add(group[0].start)
            ref.names, ref.kinds = tuple(n.name for n in group), tuple(n.kind for n in group)
            ref.name_start, ref.name_end = group[0].start, group[-1].end
        else:
            ref.unknown = unlisted.named(who[0])
        return ref if ref.named else None

    def according(self, places: Sequence[int], out: list[Reference]) -> None:
        """Adds the references of "according to Acme Polling", Acme unknown to the registry."""
        for at in places:
            got = unlisted.says(self.text, at)
            if got and not self.known(got[1], got[2]):
                name, start, end = got
                out.append(
                    Reference(start, end, self.sentence(at).index, "noun", unknown=name, definite=True, word="poll")
                )

    def labels(self, out: list[Reference]) -> None:
        """Adds the references of lines that tell who did the poll: "Pollster: Acme Research"."""
        for name, start, end in unlisted.labels(self.text):
            ref = Reference(start, end, self.sentence(start).index, "noun", definite=True, by=True, word="poll")
            g = bisect_right(self.group_starts, start)
            group = self.groups[g - 1] if g and self.group_starts[g - 1] == start else None
            if group is not None:
                self.used.add(start)
                ref.names, ref.kinds = tuple(n.name for n in group), tuple(n.kind for n in group)
                ref.name_start, ref.name_end, ref.end = start, group[-1].end, max(end, group[-1].end)
            else:
                ref.unknown = name
            out[:] = [r for r in out if not (r.start < end and r.sentence == ref.sentence)]
            out.append(ref)

    def pollster(self, ref: Reference, end: int) -> Reference | None:
        """The reference that "pollster Jane Roe found" makes, or "according to pollster Jane Roe"."""
        who = unlisted.person(self.text, end)
        if who is None or self.known(end + 1, who[1]):
            return None
        name, stop, whose = who
        asks = actors.ACTS.match(self.text, stop, stop + 90)
        by = self.lower.startswith("according to ", ref.start) or _BY_WHOM.search(
            self.lower, max(0, ref.start - 40), ref.start
        )
        if whose or not (by or (asks and asks["verb"] not in ("says", "said"))):
            return None
        ref.unknown, ref.definite, ref.indefinite, ref.end = name, True, False, stop
        return ref

    def told_after(self, ref: Reference, sentence: Sentence) -> list[NameMention]:
        """The names of who did the poll, told after the noun; moves the reference's end behind them."""
        out: list[NameMention] = []
        end = ref.end
        stop = min(sentence.end, end + 140)
        k = bisect_right(self.noun_starts, end - 1)
        if k < len(self.noun_starts):
            stop = min(stop, self.noun_starts[k])
        g = bisect_right(self.group_starts, end - 1)
        while g < len(self.groups) and self.group_starts[g] < stop:
            group = self.groups[g]
            between = self.text[end : group[0].start]
            if k < len(self.noun_starts) and _OF_NAME.fullmatch(self.text, group[-1].end, self.noun_starts[k]):
                break  # "numbers from a new Gallup poll": the name is another noun's
            if (
                k < len(self.noun_starts)
                and group[0].start <= self.noun_starts[k] < group[-1].end
                and _A.search(between)
            ):
                break  # "The results are in line with a Field Poll"
            joined = not out or _ALSO.match(self.text, out[-1].end, group[0].start)
            if joined and _THAT.fullmatch(between) and _CARRIED_OUT.match(self.text, group[-1].end):
                out += group  # "a survey of 900 adults that Acme carried out"
                ref.by, ref.end = True, group[-1].end
                g += 1
                continue
            weak = ref.word not in _SURVEYS and (between.startswith(_NOT_BY) or _ARE.match(between))
            weak = weak or _FIGURE.search(between) or (ref.word in _LOOSE and not _DIRECT.fullmatch(between))
            weak = weak or _ONLY_TOLD.search(between)
            and_by = ref.by and bool(out) and _AND_BY.fullmatch(self.text, out[-1].end, group[0].start) is not None
            if and_by and self.text[out[-1].end] == "," and any(n.ambiguous for n in group):
                break  # "a survey by Acme, Harris leads"
            at = between == " at " and all(n.kind == "pollster" for n in group)  # "The daily tracking poll at Acme"
            at = at or (_IN_PRINT.fullmatch(between) is not None and all(n.kind == "media" for n in group))
            by = between == " " or at or and_by or _BY.fullmatch(between) or _UNKNOWN_AND.fullmatch(between)
            if (joined or and_by) and not weak and by and not _OWN_VERB.search(between):
                out += group
                ref.by = True
                ref.end = group[-1].end
            g += 1
        return out

    def told_before(self, ref: Reference, sentence: Sentence, determiner: str) -> list[NameMention]:
        """The name before that the noun belongs to: "Acme released a new poll", "Acme said … its latest survey"."""
        g = bisect_right(self.group_starts, ref.start) - 1
        if g < 0:
            return []
        group = self.groups[g]
        if determiner in ("its", "their"):
            if group[0].start < sentence.start and self.by_itself(ref.start):
                return []  # "The council released its own survey": of no house told of before
            near = group[0].start >= ref.start - 200 and "\n" not in self.text[group[0].start : ref.start]
            return list(group) if near else []
        if group[0].start < sentence.start:
            return []
        if ref.definite and not ref.earlier and (whose := self.fronted(sentence, ref.start)):
            ref.by = True
            return whose
        if self.text[group[-1].end : ref.start] == ", " and self.text.startswith("polling ", ref.start):
            self.used.add(group[0].start)
            return list(group)  # "Acme, polling 900 people for the Weekly, found"
        if determiner == "our" and _OF_OURS.fullmatch(self.text, group[-1].end, ref.start):
            self.used.add(group[0].start)
            return list(group)  # "the Weekly Caucus, our survey of activists"
        if ref.indefinite and self.text[group[-1].end : ref.start] == ", in ":
            self.used.add(group[0].start)
            return list(group)  # "Acme, in a poll for the Weekly, found"
        if ref.definite and not ref.earlier and _CONDUCTED.fullmatch(self.text, group[-1].end, ref.start):
            ref.by = True  # "Acme conducted this poll for the Weekly"
        elif (ref.indefinite or (ref.plural and ref.new and not ref.definite)) and (
            released := _RELEASED.fullmatch(self.text, group[-1].end, ref.start)
        ):
            ref.earlier = ref.earlier or released["before"] is not None  # "since Acme last conducted a survey"
        elif not (ref.indefinite and _SAID_IN.fullmatch(self.text, group[-1].end, ref.start)):
            return []
        self.used.add(group[0].start)
        return list(group)

    def by_itself(self, start: int) -> bool:
        """Whether a survey is its maker's own, whom its sentence tells: "the council released its own survey"."""
        if not self.lower.startswith(("its own ", "their own "), start):
            return False
        m = _BY_ITSELF.search(self.lower, max(0, start - 40), start)
        return m is not None and m["it"] is None

    def fronted(self, sentence: Sentence, at: int) -> list[NameMention]:
        """Who a participle that opens the sentence names: "Conducted in May by Acme and Brightwater, the poll"."""
        m = _FRONTED.match(self.text, sentence.start, at)
        g = bisect_right(self.group_starts, m.end() - 1) if m is not None else len(self.groups)
        out: list[NameMention] = []
        while m is not None and g < len(self.groups) and self.group_starts[g] < at:
            group = self.groups[g]
            after = self.text[out[-1].end if out else m.end() : group[0].start]
            if not (_LED_TO.fullmatch(after) if not out else _AND_LED_TO.fullmatch(after)):
                break
            out += group
            g += 1
        self.used.update(n.start for n in out)
        return out

    def told_behind(self, end: int) -> list[NameMention]:
        """The name that comes after: "In its annual survey, Acme found"."""
        g = bisect_right(self.group_starts, end)
        if g < len(self.groups) and self.text[end : self.group_starts[g]].lower() in (", ", ", the "):
            return list(self.groups[g])
        return []

    def listed(self, group: list[NameMention], sentence: Sentence) -> bool:
        """Whether a name scores in a row: "Gallup has him at 39, CNN at 40", "6 percent in Gallup's and 5 in CNN's"."""
        start, end = group[0].start, group[-1].end
        if any(self.surnames.of(n) for n in group):
            return False  # "Roe with 12 percent and Hancock with 8"
        if actors.WHOSE.match(self.text, end) and self.lower.endswith((" in ", " from ", " by "), 0, start):
            return True
        g = bisect_right(self.group_starts, start) - 2
        others = g >= 0 and self.group_starts[g] >= sentence.start
        return others and actors.AT.match(self.text, end) is not None and self.lower.endswith((", ", " and "), 0, start)

    def actor(self, group: list[NameMention]) -> Reference | None:
        """The reference that a pollster's name makes without a noun: "Gallup found", "according to Gallup"."""
        text, lower = self.text, self.lower
        start, end = group[0].start, group[-1].end
        body = actors.ITS_BODY.match(text, end) or actors.ITS_FOLKS.match(text, end)
        end = body.end() if body is not None else end
        sentence = self.sentence(start)
        polls = any(n.kind in ("pollster", "aggregator") and not self.surnames.of(n) for n in group)
        sure = polls and not any(n.ambiguous for n in group) and " and " not in text[start:end]
        ref = Reference(
            start, end, sentence.index, "actor", tuple(n.name for n in group), tuple(n.kind for n in group), start, end
        )
        ref.definite = True
        if start in self.entries:
            ref.role, ref.entry = "noun", True
            return ref
        if _ITS_PERIOD.match(lower, end) or actors.DIRECTS.search(text, max(sentence.start, start - 90), start):
            return None
        according = _ACCORDING.search(lower, max(sentence.start, start - 36), start)
        if according and (polls or according["asked"] is None or according["asked"].startswith(("surv", "poll"))):
            ref.role = "noun" if according["asked"] else "actor"
            return ref
        if polls and lower.endswith(_TOLD, 0, start):
            ref.role = "noun"  # "63 percent told Gallup"
            return ref
        if polls and actors.FIGURE_WITH.search(text, max(0, start - 24), start) and actors.ENDS.match(text, end):
            ref.role = "noun"  # "43% with YouGov, 41% with Ipsos"
            return ref
        of_its = polls and actors.ITS_PEOPLE.match(text, end) is not None
        if actors.FINDING.match(text, end) or (of_its and actors.FIGURE_OF_ITS.search(text, max(0, start - 24), start)):
            ref.role = "noun"
            return ref
        if polls and text.startswith(")", end) and actors.FIGURE_OF.search(text, max(0, start - 24), start):
            ref.role = "noun"  # "up 8 points (Monmouth)"
            return ref
        if actors.LEADS_IN.match(text, end) or (polls and actors.BRACKETED.match(text, end)):
            ref.role = "noun"  # "tied his high with Gallup (9 percent)"
            return ref
        first = group[0]
        if (
            first.kind == "pollster"
            and actors.FOR_POLL.match(text, first.end, sentence.end)
            and actors.A_HOUSES.search(text, max(0, start - 24), start)
        ):
            ref.role, ref.definite = "noun", False  # "a Gallup for the Weekly had"
            ref.indefinite = text[start - 2 : start] in ("a ", "n ", "A ")
            return ref
        if polls and actors.ASKED_MANY.match(text, end, min(sentence.end, end + 130)):
            ref.role = "noun"  # "Acme, the Lansing firm, called 600 likely voters"
            return ref
        asks = actors.ACTS.match(text, end, min(sentence.end, end + 90))
        if polls and actors.PARTNERED.search(text, max(0, start - 36), start):
            ref.role, ref.by = "noun", True  # "the Weekly, in partnership with Acme, has polled"
            return ref
        if actors.ASKED_SO.match(text, end) and actors.AT_HOUSE.search(text, max(0, start - 36), start):
            ref.role, ref.hands = "noun", True  # "researchers at Acme University surveyed 900 nurses"
            return ref
        if polls and actors.TURNS_TO.search(text, max(0, start - 44), start):
            ref.role = "noun"
            return ref
        which = (
            polls and asks is not None and text.startswith(", which ", end)
        )  # "in line with Acme, which put it at 8"
        if not which and actors.PERSON_BEFORE.search(text, max(sentence.start, start - 40), start):
            return None
        if polls and start == sentence.start and text.startswith(": ", end):
            return ref  # "Gallup: 52 percent approve"
        if actors.ASIDE.match(text, end, min(sentence.end, end + 110)):
            ref.role, ref.counted = "noun", True
            return ref
        if self.listed(group, sentence):
            ref.role = "noun"
            return ref
        scores = actors.SCORES.match(text, end)
        if (scores and (polls or scores["open"].strip())) or actors.HAS.match(text, end, min(sentence.end, end + 60)):
            ref.role = "noun"
            return ref
        m = actors.ACTS.match(text, end, min(sentence.end, end + 90))
        # "CBS News asked 1,000 adults"
        so_many = m is not None and m["verb"] == "asked" and unlisted.so_many(text, m.end())
        if m and (polls or m["verb"] in _ASKS or so_many):
            ref.role = "noun" if m["verb"] in _ASKS or m["verb"].endswith("field") or so_many else "actor"
            return ref
        if polls and lower.startswith("'", end) and actors.OWNS.match(lower, end, min(sentence.end, end + 70)):
            ref.earlier = " previous" in lower[end : end + 14]
            return ref
        return ref if sure and not actors.PERSON_AFTER.match(text, end) else None

    def too(self, start: int, end: int) -> bool:
        """Whether a name is whose poll is set beside another's: "Acme's poll has him at 37; Lakeshore's at 41"."""
        if actors.OWN_TOO.match(self.text, end, end + 70) is None or not _BESIDE.search(
            self.text, max(0, start - 12), start
        ):
            return False
        index = self.sentence(start).index
        opens = self.sentences[max(0, index - 1)].start
        return actors.ITS_POLL.search(self.text, max(opens, start - 200), start) is not None

    def owner(self, group: list[NameMention], polled: Collection[str]) -> Reference | None:
        """The reference to a poll told of that its house's name alone makes: "Fox's has …", "In Acme's it is"."""
        start, end = group[0].start, group[-1].end
        if self.too(start, end) and not any(self.surnames.of(n) for n in group):
            names, kinds = tuple(n.name for n in group), tuple(n.kind for n in group)
            return Reference(start, end, self.sentence(start).index, "noun", names, kinds, start, end, definite=True)
        if group[-1].name not in polled or any(self.surnames.of(n) for n in group):
            return None
        front = self.lower.endswith((" in ", "\nin ", ". in ", ", in "), 0, start) or start < 4
        acts = actors.ACTS.match(self.text, end, end + 90)
        finds = (acts is not None and acts["verb"] in _FINDS) or actors.OWN_SCORE.match(self.text, end)
        if not (finds or actors.OWN_HAS.match(self.text, end) or (front and actors.OWN_IT.match(self.text, end))):
            return None
        names, kinds = tuple(n.name for n in group), tuple(n.kind for n in group)
        return Reference(start, end, self.sentence(start).index, "noun", names, kinds, start, end, definite=True)
