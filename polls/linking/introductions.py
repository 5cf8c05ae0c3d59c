"""What a reference that names somebody is to: a poll told of already, one that gets its name here, or a new one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.language.segment import Sentence
from polls.lexicon import registry
from polls.linking import fieldwork as work
from polls.linking.reference import Reference
from polls.linking.roster import TITLE, Roster, Series
from polls.linking.survey_words import DID, DONE
from polls.linking.time_words import MONTH, SEASON, YEAR

_FINDS = re.compile(
    r"(?:,\s(?:meanwhile|too|however|by\scontrast),)?\s(?:(?:also|too|meanwhile|recently|similarly|now|still)\s)?(?:has|had|found|finds|puts?|gave|gives)\b|'s?\sfinding\sthat\b"
)
_SCORES = re.compile(r"\s(?:at\s)?\d\d?(?:\.\d)?\b(?!,\d)")
# "a survey for the Weekly": the Weekly is no pollster in "the Weekly survey".
_FOR = re.compile(r"\b[Ff]or\s+(?:the\s+)?(?:[A-Z][\w']*\s+){0,3}\Z")
PAST_TIME = re.compile(
    rf"\b(?:in\s(?:early\s|late\s|mid-)?(?:{MONTH}|{YEAR})\b|last\s(?:year|month|{SEASON})\b"
    r"|(?:days?|weeks?|months?|years?)\s(?:ago|earlier|before)\b|earlier\sthis\s(?:month|year)\b)",
    re.I,
)
_PART_OF = (" part of ", " come from ", " comes from ")
# "The poll, which was commissioned by the bakers' union, showed"
_ORDERED = re.compile(
    r"[^.;:\"]{0,60}?,?\s(?:(?:which|that)\s)?(?:was\s)?(?:commissioned|sponsored|paid\sfor|funded|ordered|requested)\s(?:for\s|on\sbehalf\sof\s)?by\s"
)
_DONE_TOO = re.compile(rf"[^.;:\"]{{0,160}}?\b{DONE}\s(?:[a-z]+\s){{0,2}}by\s")
# "The survey, which was carried out by Acme"
_CARRIED_OUT = re.compile(
    rf"(?:[\w'-]+\s){{0,4}}?[a-z]+(?:\sof\s(?:[\w',-]+\s){{0,5}}?[\w'-]+)?,?\s(?:(?:which|that)\s)?(?:was\s|were\s)?"
    rf"(?:(?:commissioned|sponsored|paid\sfor|funded|ordered)\sby\s[^.;:\"]{{3,60}}?\sand\s(?:was\s)?)?{DONE}\s(?:[\w.,'-]+\s){{0,8}}?by\s"
)
# "A poll conducted by Acme (on Monday) also showed": another one
_ALSO = re.compile(
    r"[^.;:\"]{0,60}?\salso\s(?:found|finds|show(?:s|ed)|has|had|puts?|gave|gives|indicated|suggest(?:s|ed)|recorded)\b"
)
_SCHOOL = re.compile(r"\b(?:University|College|School|Institute)\b")
# "Acme conducted", before "the survey for the trust"
_DID_IT = re.compile(rf"\b{DID}\s\Z")


class Introductions:
    """Finds the series of a text's references that name somebody.

    ``of`` holds, as far as the text has been walked, the series of each reference.
    """

    def __init__(
        self,
        text: str,
        refs: Sequence[Reference],
        sentences: Sequence[Sentence],
        roster: Roster,
        of: Sequence[int | None],
    ) -> None:
        self.text, self.refs, self.sentences = text, refs, sentences
        self._roster, self.series, self._of = roster, roster.series, of

    def of(self, ref: Reference, focus: int | None) -> int | None:
        """The series of a reference that names somebody: a known one, one that gets its name here, or a new one."""
        names = [self._roster.long(n) for n in ref.names]
        kinds = dict(zip(names, ref.kinds, strict=True))
        names = list(kinds)
        fieldwork = {n for n in names if kinds[n] in registry.FIELDWORK}
        if ref.plural and len(fieldwork) > 1:
            return self._roster.joint(names, kinds)  # "polls by Gallup and YouGov" are not one poll
        if ref.plural and not ref.by and " and " in self.text[ref.name_start : ref.name_end]:
            for name, kind in kinds.items():
                if name not in self._roster:
                    self._roster.add(Series([name], {name: kind}))
            return self._roster.joint(names, kinds)  # nor are "the CBS News and CNN polls"
        s = self._roster.find(ref, names, kinds, fieldwork, focus)
        if s is not None:
            return s
        if ref.hands and focus is not None and self._tells_who_did(focus, ref):
            return self._roster.give_hands(focus, ref, kinds)
        if ref.hands or ((fieldwork or ref.unknown) and ref.role != "polling" and self._only_asked(ref)):
            paid_for = self._roster.without_house(focus)
            if paid_for is not None:
                return self._roster.give_house(paid_for, ref, kinds)
            if ref.hands and focus is not None:
                return focus
        if ref.entry or (ref.counted and focus is not None and not self.series[focus].anonymous):
            return self._roster.add(Series(names, kinds))
        if ref.unknown and ref.definite and focus is not None:
            at = self.text.rfind(ref.unknown, max(0, ref.start - 3000), ref.start)
            if at > 0 and _FOR.search(self.text, max(0, at - 40), at):
                return focus
        if focus is not None and ref.unknown and ref.definite and self.text.endswith(_PART_OF, 0, ref.start):
            return focus  # "The findings are part of the Big Move survey": its title
        if focus is not None and self._tells_who_did(focus, ref):
            return self._roster.give_hands(focus, ref, kinds)
        if focus is not None and ref.unknown and self._tells_who_paid(focus, ref):
            return self._roster.give_payer(focus, ref.unknown)
        if ref.role == "actor" and not fieldwork and (not ref.unknown or any(not t.anonymous for t in self.series)):
            return None  # an outlet that only speaks
        at_exits = ref.definite and not ref.plural and ref.exit_poll
        unnamed = self._roster.only_unnamed_exit() if at_exits else None
        if unnamed is not None:
            return self._roster.give_names(unnamed, ref, kinds)
        if focus is not None and self._gets_name(focus, ref, kinds, fieldwork):
            return self._roster.give_names(focus, ref, kinds)
        return self._roster.add(Series(names, kinds, ref.unknown, ref.exit_poll, published=ref.published))

    def _gets_name(self, focus: int, ref: Reference, kinds: dict[str, str], fieldwork: set[str]) -> bool:
        """Whether a reference tells whose the poll spoken of is, and brings up no other one.

        ``kinds`` are those of the reference's names, ``fieldwork`` the names of those that poll.
        """
        series = self.series[focus]
        if series.exit_poll or ref.exit_poll or ref.other:
            return False
        # "a new poll finds … the Acme poll": the lead's poll gets its name
        # "a Gallup poll last August", after the lead's
        then = ref.indefinite and series.count > 0 and (ref.dated or _ALSO.match(self.text, ref.end) is not None)
        lead = series.anonymous and (focus == 0 or ref.same) and not (ref.plural and ref.by) and not then
        # who only says something, pages behind "a new poll", did not do it
        far = ref.role == "actor" and series.anonymous
        far = far and self.sentences[ref.sentence].paragraph - series.last > 2
        lead = lead and not far and not (ref.role == "actor" and self.elsewhen(ref))
        # "a CNN poll … The poll, conducted by Acme": who did it is told later
        # and so of "a study released by Acme … The study, conducted by Gallup"
        # and of "research published by Acme … The Gallup survey"
        nobody = not series.fieldwork and (
            not series.unknown or series.published or (ref.by and ref.word in series.words)
        )
        does = {n for n in fieldwork if kinds[n] == "pollster" or ref.by}  # "the Acme average" is of no one poll
        alone = (
            ref.role == "actor" or ref.name_end == ref.end
        ) and not ref.by  # "a CNN poll … Gallup has" tells of two
        finds = alone and _FINDS.match(self.text, ref.end)
        finds = finds or (
            ref.name_end == ref.end and _SCORES.match(self.text, ref.end)
        )  # "CNN had 37, Gallup 38 percent"
        own = self.text.endswith(" told ", 0, ref.start) and self.elsewhen(ref)  # "63 percent told Acme last year"
        told = not (finds or own) and ref.definite and not ref.new and nobody and bool(does or ref.unknown)
        # "a Gallup poll … The (latest) poll was paid for by Acme": so is who paid
        paid = (
            ref.definite
            and ref.by
            and not (ref.new and not series.fieldwork)
            and not fieldwork
            and not ref.unknown
            and not series.anonymous
        )
        return lead or paid or (told and (ref.by or (len(self.series) == 1 and not far)))

    def _tells_who_did(self, focus: int, ref: Reference) -> bool:
        """Whether a reference says who carried out the poll that is spoken of, which has gone by who published it."""
        series = self.series[focus]
        if not (ref.definite and ref.by) or ref.new or ref.other or ref.plural or series.exit_poll or series.averages:
            return False
        houses = [*series.fieldwork, *([series.unknown] if series.unknown else [])]
        alone = len((*ref.names, *([ref.unknown] if ref.unknown else []))) == 1  # not "the poll for the BBC", of both
        did = alone and _DID_IT.search(self.text, max(0, ref.start - 20), ref.start)
        did = did or _CARRIED_OUT.match(self.text, ref.start)
        # "the Acme University poll … The poll was conducted by YouGov": a university has others do its work
        others_do = all(not registry.canonical(h) or _SCHOOL.search(h) or TITLE.search(h) for h in houses)
        if not houses or not others_do or not did:
            return False
        if any(h in ref.names for h in houses):
            return False
        return not any(self._of[r] == focus and _CARRIED_OUT.match(self.text, o.start) for r, o in enumerate(self.refs))

    def _tells_who_paid(self, focus: int, ref: Reference) -> bool:
        """Whether a reference to the poll that is spoken of, whose house is known, says who ordered it."""
        series = self.series[focus]
        if not (ref.definite and ref.by) or ref.new or ref.other or ref.plural or series.exit_poll or series.anonymous:
            return False
        return _ORDERED.match(self.text, ref.end) is not None and _DONE_TOO.match(self.text, ref.end) is None

    def elsewhen(self, ref: Reference) -> bool:
        """Whether a reference is to what its pollster found at a time of its own: "Acme had it at 9 in May"."""
        own = self.sentences[ref.sentence]
        fronted = PAST_TIME.search(self.text, own.start, min(ref.start, own.start + 24))
        return fronted is not None or PAST_TIME.search(self.text, ref.end, min(own.end, ref.end + 70)) is not None

    def _only_asked(self, ref: Reference) -> bool:
        """Whether a reference names somebody for how many were asked, and tells nothing that they answered."""
        own = self.sentences[ref.sentence]
        after = (s for s in self.sentences[own.index + 1 : own.index + 7] if s.paragraph == own.paragraph)
        return work.only_asked(self.text, ref.start, own, after)
