"""Where a text speaks of a poll: "a new Reuters/Ipsos poll", "the survey", "another poll by Acme", "Gallup found".

A :class:`~polls.linking.reference.Reference` says what its own words say: who is named, whether the poll is new to the
reader, another one, or an earlier one. Which poll is meant is decided by :mod:`polls.linking.walk`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon import registry
from polls.lexicon.registry import NameMention
from polls.linking import actors, dated, noun_phrases, same_hands, unlisted
from polls.linking.naming import Namings
from polls.linking.not_polls import PART, another_thing, voting
from polls.linking.noun_phrases import lexicon
from polls.linking.reference import Reference
from polls.linking.scan import Words
from polls.linking.unlisted_makers import find_maker
from polls.rules.hedges import HEDGE
from polls.rules.movements import MOVED

# "a survey (that) it published", "a poll the firm conducted in May"
_IT_DID = re.compile(
    r"\s(?:(?:that|which)\s)?(?:it|they|the\s(?:firm|company|institute|pollster|group|organi[sz]ation|centre|center|university|network|paper))\s"
    r"(?:(?:has|had|have|also|itself)\s){0,2}(?:[a-z]+ed|ran|did|took|made|put\sout|carried\sout|undertook)\b(?!\sin\sthe\spolls)"
)
# "Recent polling suggests", "pre-election polling, in which": polls in general, as "polls" are
_POLLING_SHOWS = re.compile(
    r"(?:\sdata)?(?:,\sin\swhich\b|\s(?:(?:also|consistently|now|has|have|had)\s)?(?:shows?|showed|shown|suggest\w*|finds?|found|puts?|has|had|have|gives?|gave"
    r"|indicat\w+)\b)"
)
# Words of much besides polls: only "data from Acme" speaks of whose they are.
_LOOSE = frozenset(("data", "figures"))
_SO_FEW = (" just ", " only ", " than ", " but ", " at least ")
_OUR = ('"our ', '"my ', '"their ')
# "in the average, she …", "the Ohio average has him …": that of an aggregator told of before; not "the average voter"
_AN_AVERAGE = re.compile(
    r"(?:[,.;)]|\s(?:of\s(?:recent\s)?polls|is|was|has|had|puts|shows?|and|but|while|as|on|in|at)\b|\s?\Z)"
)
# "in line with an Acme poll that found most of them pleased": it has something of its own to tell
_ITS_OWN = re.compile(
    r"[^,.;:]{0,70}?\s(?:that|which|where|show(?:ed|ing)|f(?:inding|ound))\b|,\s(?:in\s)?(?:which|where)\b"
)
_OF_SEVERAL = re.compile(r"\saverages?\b")
_IS = re.compile(r"\b(?:is|was|are|were|be)\s+\Z")
_COMPARISON = re.compile(
    r"(?:(?P<source>\S+)\s+)?\b(?P<word>since|than|unlike|compar(?:es?|ed|isons?|ing)\s(?:\w+\s){0,2}?(?:to|with)|contrast\s+to|from)\s+\Z"
)
_AS_IN = re.compile(r"\b(?:as|like|unlike)\s(?:with|in|on)\s(?:[\w.'-]+\s){0,5}\Z")
_TELL = re.compile(r"\s(?:[a-z]+ly\s)?(?:show|find|suggest|say|put|have|give|indicate|agree)\b")
_COMPARES = ("than ", "from ", "since ", "unlike ", " to ", " with ")
# What only says how one poll stands to another: "a similar picture to the Acme poll", "in line with it", "echoes the
# findings of a Lakeshore survey", "much like it"
_LIKE = re.compile(
    r"\b(?:(?:similar|close|closer|closest|identical|comparable|contrary|akin|counter|opposite|corresponds?|equivalent|near|nearer)"
    r"\s(?:[a-z]+\s){0,3}?to(?:\s(?:the\s)?(?:results|findings|those|figures|numbers|levels)\s(?:in|of|from)(?:\s[^.;:%]{1,30})?)?|(?:line|consistent|keeping|par|odds|accord|accordance|contrast|contrasts|contrasting|step|tune|agreement|agrees?|tall(?:y|ies)"
    r"|chimes?|squares?|accords?|jibes?|coincides?|conflicts?|fits?|dovetails?)\swith|(?:much|just|rather|not)\s(?:un)?like|,\slike|(?:differs?|diverges?|departs?|departure)\sfrom"
    r"|(?:echo(?:es|ed|ing)?|mirror(?:s|ed|ing)?|match(?:es|ed|ing)?|reflect(?:s|ed|ing)?|confirm(?:s|ed|ing)?|contradict(?:s|ed|ing)?"
    r"|resembl(?:es|ed|ing)|replicat(?:es|ed|ing)|reinforc(?:es|ed|ing)|bear(?:s|ing)?\sout|back(?:s|ed|ing)?\sup|parallel(?:s|ed|ing)?)"
    r"(?:\s(?:[a-z]+\s){0,2}?(?:findings|results|trends?|picture|figures|numbers|conclusions?|pattern|those|that)\s(?:of|from|in)"
    r"|\s(?:those|that)\s(?:of|from|in))?)(?:\s(?:those|that)\s(?:of|from|in|by))?\s\Z"
)
# What "from" must follow to compare: "down from a Gallup poll"; not "the numbers are from a Gallup poll".
_CHANGED = re.compile(rf"\b(?:{MOVED}|differ\w*|turnaround|departure|far)\b")
# Between a name and an ambiguous one that is only a part of the survey's title
_WITHIN = re.compile(r"\s(?:(?!(?:and|for|with|by|in)\s)[\w']+\s){0,2}")
# What "the polls" must do to be polls that were spoken of, and not polls in general ("leads in the polls").
_SHOW = re.compile(
    r"(?:,[^,.;]{2,80},|\s+\u2014[^\u2014]{2,90}\u2014)?\s+(?:(?:also|all|both|each)\s+)?(?:were|have|had|find|found|show|showed|suggest"
    r"|suggested|surveyed|included|indicate|indicated|of|carry|asked|conducted|taken|results|respondents)\b"
)
# "surveys of 1,000 voters" are the interviews of one.
_OF_PEOPLE = re.compile(rf"\s+(?:of|with|among)\s+(?:(?:{HEDGE})\s+)?\d[\d,]+\s")
# "In other poll findings": others of what it found
_OF_A_POLL = re.compile(
    r"\s(?:findings?|results?|questions?|news|highlights?|takeaways?|numbers|answers|responses|respondents|topics)\b"
)
# "Surveys taken on holidays can miss many": of what polls are like
_IN_GENERAL = re.compile(r"(?:\s[a-z-]+){0,6}?\s(?:can|may|might|tend\sto)\s(?!show|find|put|suggest)[a-z]")
_STANDING = re.compile(r"\s+(?:numbers|ratings?|rankings?|standing|position|lead|bounce|bump|surge|slide)\b")
# "a 7-point increase over", "up three points on", before "an April survey"
_MOVED_ON = quick(
    rf"\b(?:{MOVED})\b(?:[^.;:,]{{0,40}}?(?:\d|\b(?:points?|percent|per\scent|pts))\b[^.;:,]{{0,20}}?)?\s(?:over|on)\s\Z"
)
_TOOL = re.compile(r"\s+(?:platforms?|software|tools?|site|website|app)\b")


def references(
    text: str, lower: str, sentences: Sequence[Sentence], names: Sequence[NameMention], found: Words
) -> list[Reference]:
    """Every place where a text speaks of a poll, in order.

    ``text`` is folded, ``lower`` is it in lower case; ``names`` are the registry's mentions in it and
    ``found`` its words.
    """
    return _Reader(text, lower, sentences, names).read(found) if sentences else []


class _Reader:
    """The nouns of a text that speak of a poll, and what their phrases say."""

    def __init__(self, text: str, lower: str, sentences: Sequence[Sentence], names: Sequence[NameMention]) -> None:
        self.text, self.lower, self.sentences = text, lower, sentences
        self.namings = Namings(text, lower, sentences, names)
        self.strong, self.weak, self.words = lexicon()

    def read(self, found: Words) -> list[Reference]:
        lower = self.lower
        out: list[Reference] = []
        verbs, labour = self.words["verbs"], self.words["labour"]
        # "Research" with a capital letter is a part of a name
        nouns = [n for n in found.nouns if n[2] != "research" or not self.text[n[0]].isupper() or self.opens(*n[:2])]
        self.namings.noun_starts = [
            at
            for at, end, word in nouns
            if (word in self.strong or word in self.weak)
            and word not in _LOOSE
            and not (word == "research" and PART.match(lower, end))
        ]
        for at, end, word in nouns:
            ref = self.namings.labour(at, end) if word in labour else None
            if word in verbs:
                ref = self.namings.asking(at, end)
            elif ref is None and (word in self.strong or word in self.weak):
                ref = self.noun(at, end, word)
                if ref is not None and ref.named and _OF_SEVERAL.match(lower, end):
                    ref.word = "aver"  # "the Weekly's polling average": "the average" is this one
                elif ref is not None and _OF_SEVERAL.match(lower, end):
                    ref.role, ref.plural, ref.definite = "polling", True, False  # "state poll averages have her ahead"
                if ref is not None and out and not ref.named and self.namings.by_itself(ref.start):
                    ref.definite, ref.indefinite, ref.other = False, True, True  # "the council did its own survey"
                if ref is not None and out:
                    last = out[-1]
                    between = (
                        lower[last.end : at if ref.role != "polling" else ref.start] if at - last.end < 40 else "…"
                    )
                    if between.strip(" -") == "" and last.sentence == ref.sentence:
                        continue  # "tracking poll" is one reference
                    if word == "pollster" and last.by and last.unknown and last.sentence == ref.sentence:
                        continue  # "a poll by pollster Jane Roe" has been read
                    if ref.role == "polling" and last.named and between.strip() == "of":
                        continue  # "the RealClearPolitics average of recent polls"
            if ref is not None:
                out.append(ref)
        self.namings.according(found.according, out)
        if ":" in self.text:
            self.namings.labels(out)
        polled = {name for ref in out for name in ref.names}
        for g in self.namings.groups:
            if g[0].start not in self.namings.used:
                ref = self.namings.actor(g) or self.namings.owner(g, polled)
                if ref is not None:
                    out.append(ref)
        out.sort(key=lambda r: r.start)
        return out

    def opens(self, at: int, end: int) -> bool:
        """Whether "Research" opens a sentence that tells whose it is: no part of a name."""
        return self.namings.sentence(at).start == at and self.lower.startswith((" by ", " from "), end)

    def noun(self, at: int, end: int, word: str) -> Reference | None:
        """The reference that a noun makes, read from the words around it."""
        lower, words = self.lower, self.words
        sentence = self.namings.sentence(at)
        strong = word in self.strong
        if another_thing(self.namings, at, end, word) or (
            word in _LOOSE and not unlisted.tells(self.text, end, end + 160)
        ):
            return None
        ref = Reference(
            at, end, sentence.index, "noun", word=word[:4], plural=(self.strong if strong else self.weak)[word]
        )
        low = max(sentence.start, at - 90)
        names, capital, determiner = noun_phrases.read(self.namings, ref, low, word)
        if word in ("poll", "polls") and voting(lower, ref, at, end, determiner):
            return None
        if determiner == "one" and not names and lower.endswith(_SO_FEW, 0, ref.start):
            return None  # "down six points in just one poll": how many it took
        if ref.plural and ref.earlier and _AS_IN.search(lower, low, at):
            return None  # "As in past surveys, …": what this one finds too
        ref.definite = determiner in words["definite"]
        ref.that = determiner == "that"
        if ref.other and not names and _OF_A_POLL.match(lower, end):
            ref.other, ref.definite, determiner = False, True, "the"
        if ref.last and dated.LAST_OF_ALL.match(lower, end, sentence.end):
            ref.last = False
        ref.earlier = ref.earlier or (ref.last and determiner in ("its", "their", "our"))
        # "the poll two years ago", "Acme's poll earlier this month"
        its = bool(names) and self.text.startswith("'s ", names[-1].end) and determiner == ""
        its = its or (ref.definite and not names)
        ref.earlier = ref.earlier or (its and dated.AGO_AFTER.match(lower, end) is not None)
        # "the panel was a survey of …" introduces no other poll
        ref.indefinite = determiner in words["indefinite"] and not _IS.search(
            lower, max(sentence.start, ref.start - 8), ref.start
        )
        if _LIKE.search(lower, max(low, ref.start - 60), ref.start):
            ref.beside = not _ITS_OWN.match(lower, end, sentence.end)
        elif lower.endswith((" over ", " on "), 0, ref.start):
            ref.comparison = _MOVED_ON.search(lower, max(sentence.start, ref.start - 80), ref.start) is not None
        elif lower.endswith(_COMPARES, 0, ref.start):
            compared = _COMPARISON.search(lower, max(low, ref.start - 24), ref.start)
            because = ref.plural and compared is not None and compared["word"] == "since"  # "since most polls show it"
            ref.comparison = (
                compared is not None
                and not (because and _TELL.match(lower, end, sentence.end))
                and (
                    compared["word"] != "from"
                    or _CHANGED.search(lower, max(sentence.start, ref.start - 80), ref.start) is not None
                )
            )
        after = self.namings.told_after(ref, sentence)
        if not names:
            its = not after and _IT_DID.match(lower, end, sentence.end) is not None  # "a survey it published in May"
            after = self.namings.told_before(ref, sentence, "its" if its else determiner if not after else "") + after
        names = self.own_names(ref, end, names, after, determiner)
        ref.dated = (not ref.definite or word == "polling") and dated.is_dated(
            lower, ref, at, end, sentence.start, names
        )
        if names and _TOOL.match(lower, end):
            return None
        if ref.plural and ref.by and same_hands.based(lower, sentence.start, ref.start):
            ref.plural = ref.indefinite = False  # "the findings are based on three surveys conducted by Acme"
            ref.definite = True
        if names and not strong and self.text[at].isupper() and not any(n.kind in registry.FIELDWORK for n in names):
            return None  # "Acme News's Morning Report" is a programme
        paid = names and names == after and not any(n.kind in registry.FIELDWORK for n in names)
        if paid and (asker := self.asker(sentence, ref.start)) is not None:
            names = [asker, *names]  # "Acme asked 900 voters in a survey that the Weekly paid for"
        if paid and capital and word in ("poll", "survey"):
            ref.unknown = unlisted.before(capital)  # "the Essential poll published by the Weekly"
        if paid and ref.unknown is None and (who := unlisted.did(self.text, sentence.start, ref.start)) is not None:
            ref.unknown = who[0]  # "Acme did the survey for the Weekly"
        if names:
            self.namings.used.update(n.start for n in names if n.start >= ref.start)
            ref.plural = ref.plural and not any(n.start <= at < n.end for n in names)  # "Public Policy Polling"
            ref.names, ref.kinds = tuple(n.name for n in names), tuple(n.kind for n in names)
            ref.name_start, ref.name_end = names[0].start, names[-1].end
            return ref
        if _STANDING.match(lower, end):
            return None  # a person's "poll numbers"
        if find_maker(self.namings, ref, end, word, capital, determiner):
            return ref
        return self.unnamed(ref, end, word, strong)

    def asker(self, sentence: Sentence, at: int) -> NameMention | None:
        """The house that is told to have asked people in the poll of a phrase: "Acme asked voters … in a survey"."""
        if not self.lower.endswith((" in ", " for ", " through "), sentence.start, at):
            return None
        told = [g[-1] for g in self.namings.groups if sentence.start <= g[0].start and g[-1].end < at]
        if len(told) != 1 or told[0].kind not in registry.FIELDWORK:
            return None
        return told[0] if actors.ASKED_SO.match(self.text, told[0].end, at) else None

    def own_names(
        self, ref: Reference, end: int, names: list[NameMention], after: list[NameMention], determiner: str
    ) -> list[NameMention]:
        """The names that are a noun's, of ``names`` in its phrase and ``after`` it."""
        if names and len(after) == 1 and after[0].kind == "pollster":
            ref.plural = False  # "three Acme Index surveys done by Gallup" are one house's
        names = names + after
        if not names and determiner in ("its", "their"):
            names = self.namings.told_behind(end)
        last = names[-1] if len(names) > 1 else None
        within = last is not None and last.end >= end > last.start and self.text[names[-2].end] == " "
        if last is not None and within and not self.namings.otherwise(last):
            self.namings.used.add(last.start)
            names = names[:-1]  # "the Fox News Florida Poll"; not "the NPR/Marist Poll"
        if len(names) > 1 and any(n.ambiguous for n in names):
            # "the CBS News Battleground Tracker poll"; but "the Weekly/Harris poll", "a Leger poll for the Weekly"
            first = names[0]
            names = [
                n
                for n in names
                if not n.ambiguous or n is first or not _WITHIN.fullmatch(self.text, first.end, n.start)
            ]
        return names

    def unnamed(self, ref: Reference, end: int, word: str, strong: bool) -> Reference | None:
        """The reference, where a noun without a name makes one."""
        if word == "pollster":
            return self.namings.pollster(ref, end)
        if ref.plural and not ref.definite and _IN_GENERAL.match(self.lower, end):
            return None
        if word == "polling" and self.lower.startswith(_OUR, ref.start - 1):
            ref.definite = False  # "Our polling has us up," a campaign says
        opens = self.sentences[ref.sentence].start
        if word == "polling" and ref.start == opens + 5 and self.lower.startswith(("that ", "this "), opens):
            ref.definite = True  # "That polling found"
            return ref
        if word == "polling" and not ref.exit_poll and not ref.definite and _POLLING_SHOWS.match(self.lower, end):
            ref.role, ref.plural = "polling", True
            return ref
        if word in ("polling", "pollsters") and not (ref.exit_poll and word == "polling"):
            return None
        if ref.indefinite and not ref.new and self.lower.startswith("'s", end):
            return None  # "beyond a poll's margin of error"
        average = word in ("average", "averages") and ref.definite and _AN_AVERAGE.match(self.lower, end) is not None
        if not strong and not average and not (ref.definite and word in self.words["pointing"]):
            return None
        sentence = self.sentences[ref.sentence]
        same_hands.settle(ref, self.lower, sentence.start, end, sentence.end)
        shown = (ref.definite and _SHOW.match(self.lower, end)) or _OF_PEOPLE.match(self.lower, end)
        if self.lower.endswith((" series of ", " set of "), 0, ref.start):
            ref.plural = False  # "a series of surveys done since June" is one's
        if ref.plural and not ref.exit_poll and not shown:
            ref.role = "polling"
        return ref
