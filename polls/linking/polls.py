"""Which poll each figure belongs to: figures placed by the references around them, polls listed with their facts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from polls.document import Document
from polls.language.numbers import PER_CENT
from polls.language.quick import quick
from polls.language.segment import Sentence
from polls.lexicon import registry
from polls.lexicon.registry import NameMention
from polls.linking import belonging, compared, entries, exits, houses
from polls.linking import publisher as publishers
from polls.linking.contrast import before_now, it_was, once
from polls.linking.discourse import references
from polls.linking.earlier import Earlier
from polls.linking.earlier_methods import tell_rounds
from polls.linking.electorate import of_voters
from polls.linking.facts import fielded_days, fill, vague
from polls.linking.house_names import with_initials
from polls.linking.makers import lone, name_makers
from polls.linking.method import Stated, sections, stated
from polls.linking.past_holders import Terms
from polls.linking.placing import among
from polls.linking.reference import Place, Reference
from polls.linking.scan import Words, words
from polls.linking.states import state_of, with_states
from polls.linking.time_beside import COMPARED_WITH, Cue, names_time
from polls.linking.time_words import NOW
from polls.linking.unattributed import set_free
from polls.linking.walk import Walk
from polls.linking.waves import previous
from polls.records import Fact, Poll, Sample
from polls.rules.claim import Claim
from polls.rules.methods_types import MethodMention

# A line that points to another article: "More: Half of Americans say …".
_TEASER = re.compile(r"(?i:more|related|see also|read more|also read|also|watch|opinion|poll|video|read)\s?:\s?\S")


@dataclass(slots=True)
class Linked:
    """Figures with their polls: for each claim the position of its poll in ``polls`` (or ``None``) and its wave."""

    poll: list[int | None] = field(default_factory=list)
    wave: list[str] = field(default_factory=list)
    polls: list[Poll] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)


def link(
    document: Document,
    sentences: Sequence[Sentence],
    claims: Sequence[Claim],
    names: Sequence[NameMention] | None = None,
    methods: Mapping[int, Sequence[MethodMention]] | None = None,
) -> Linked:
    """Says of each claim which poll it belongs to and of which wave it is, and lists the polls with their facts.

    ``names`` are the registry's mentions in the folded text and ``methods`` the method mentions of sentences (by the
    sentence's index), where the caller has them already. A figure whose poll cannot be told has a poll without a
    pollster. Polls are numbered in the order of their first figures.
    """
    out = Linked()
    if not claims:
        return out
    found = words(document.lower)
    names = registry.find(document.folded) if names is None else names
    names = houses.told(
        document.folded, sentences, names, found, {a for c in claims for a in (c.answer, c.subgroup) if a}
    )
    answers = {a for c in claims if c.answer for a in (c.answer, c.answer.rsplit(" ", 1)[-1])}
    names = [
        n
        for n in names
        if not (n.ambiguous and not (form := document.folded[n.start : n.end]).isupper() and form in answers)
    ]
    refs = references(document.folded, document.lower, sentences, names, found) or lone(document.folded, sentences)
    refs = _telling(refs, {c.sentence for c in claims})
    walk = Walk(document.folded, refs, sentences, [c.start for c in claims])
    earlier = Earlier(document, walk)
    fronted: set[int] = set()
    why: list[Cue | None] = [None] * len(claims)
    whose: list[int | None] = [None] * len(claims)
    placed = _place(document, claims, walk, earlier, found, fronted, why, whose)
    exits.place_past(document, claims, placed, walk)
    publisher = publishers.publisher(document, dict.fromkeys(n.name for n in names if n.kind == "pollster"))
    if publisher is None:
        name_makers(walk, {s for s, _ in placed if s is not None})
        set_free(claims, placed, walk)
    lines = _lines(document, sentences, claims, placed, earlier) if _ROWS.search(document.folded) else []
    told = stated(document, walk, earlier.tags, found, methods or {})
    for owner, mention in lines:
        told.setdefault(owner, []).append(mention)
    belonging.own_month(placed, fronted, _monthly(document.lower, claims, why), told, earlier)
    standing = compared.settle(document.lower, claims, placed, why, whose, walk, earlier, told)
    belonging.untimed(placed, claims, walk, earlier)
    belonging.orphans(told, placed, walk, earlier)
    belonging.homeless(told, placed, walk)
    belonging.own_time(told, walk, earlier)
    belonging.of_a_round(told, placed, earlier)
    figures = [(c.sentence, c.start, p) for c, p in zip(claims, placed, strict=True)]
    tell_rounds(told, figures, found.times, walk, earlier)
    _list(document, claims, placed, walk, earlier, told, publisher, out)
    out.wave = ["previous" if place[1] and place not in standing else "current" for place in placed]
    return out


def _telling(refs: Sequence[Reference], with_figures: set[int]) -> list[Reference]:
    """The references without those to data that tell no figure; "the report" stays one to what is spoken of."""
    for ref in refs:
        if ref.tells and ref.sentence not in with_figures:
            ref.unknown, ref.by = None, False
    return [r for r in refs if not r.tells or r.unknown or (r.definite and r.word in ("repo", "stud", "find"))]


def _place(
    document: Document,
    claims: Sequence[Claim],
    walk: Walk,
    earlier: Earlier,
    found: Words,
    fronted: set[int],
    why: list[Cue | None],
    whose: list[int | None],
) -> list[Place]:
    """The series of each claim and, for an earlier survey, what says so (``None``: the current one).

    ``fronted`` takes the claims of clauses that open with a month, ``why`` each claim's cue, ``whose`` its
    reference.
    """
    by_sentence: dict[int, list[int]] = {}
    for i, claim in enumerate(claims):
        by_sentence.setdefault(claim.sentence, []).append(i)
    out: list[Place] = [(None, None)] * len(claims)
    by_series = Counter[int | None]()
    of_sentence = [r.sentence for r in walk.refs]
    terms = Terms(document.folded, document.published)
    for index, mine in by_sentence.items():
        sentence = walk.sentences[index]
        r = bisect_right(of_sentence, index - 1)
        here = range(r, bisect_right(of_sentence, index, r))
        if _TEASER.match(document.folded, sentence.start) and not any(walk.refs[k].named for k in here):
            continue
        focus = walk.at(sentence, r)
        start, end = _since(document, walk, index), sentence.end
        timed, turned = _within(found.times, max(0, start - 1), end), _within(found.turns, start, end)
        cues = previous(document.lower, start, end, [claims[i] for i in mine], timed, turned)
        cues = [None if cue is not None and cue.words and earlier.own_days(cue) else cue for cue in cues]
        if before_now(document.lower, start, end):
            cues = [cue or Cue(start, start, "") for cue in cues]
        elif _NOW.search(document.lower, start, end + 12):
            was = once(document.lower, start, end, [claims[i] for i in mine])
            cues = [cue or (Cue(start, start, "") if then else None) for cue, then in zip(cues, was, strict=True)]
        _used_to_be(document.lower, claims, mine, cues, out, walk, start)
        last, place = -1, out[mine[0]]
        one: Cue | None = None
        ref: int | None = None
        for i, cue in zip(mine, cues, strict=True):
            paired = last >= 0 and cue is one and _PAIR.fullmatch(document.lower, last, claims[i].start)
            if not paired:
                out[i], ref = among(claims[i], last, here, focus, cue, walk, earlier)
            else:
                out[i] = place
            if last >= 0 and _SET_AGAINST.match(document.lower, claims[i].end):
                out[i] = _of_today(out, i, by_series)
            whose[i] = ref
            by_series[out[i][0]] += 1
            place, one, last = out[i], cue, claims[i].end
            why[i] = cue
            if out[i][1] is None:
                told_of = terms.former(sentence.start, claims[i].start, claims[i].answer)
                told_of = told_of or terms.dated(sentence.start, claims[i].start, claims[i].end)
                out[i] = (out[i][0], f"earlier {told_of}") if told_of else out[i]
            if cue is None and i and out[i][1] is None and i == mine[0]:
                out[i] = earlier.later(claims[i - 1], out[i - 1], claims[i], out[i])
            if cue is not None and cue.leading and cue.words.startswith(("in ", "during ", "as of ")):
                fronted.add(i)
    return out


def _monthly(lower: str, claims: Sequence[Claim], why: Sequence[Cue | None]) -> set[int]:
    """The figures that are given for a month, and are compared with nothing: "it stayed at +68 in June"."""
    return {
        i
        for i, (claim, cue) in enumerate(zip(claims, why, strict=True))
        if cue is not None
        and claim.wave_hint is None
        and cue.words.startswith(("in ", "for "))
        and not COMPARED_WITH.search(lower, max(0, claim.start - 30), claim.start)
    }


def _of_today(placed: Sequence[Place], i: int, by_series: Counter[int | None]) -> Place:
    """The place of the figure ``i`` of today, told after one of then: of the poll that most figures are of.

    "An Acme poll of that year had 37 percent. Republicans have gone the other way: 75 percent then, 52 percent today."
    """
    series, tag = placed[i]
    main = max(by_series, key=by_series.__getitem__)
    then = placed[i - 1]
    return (main, None) if tag is None and then[0] == series != main and then[1] is not None else placed[i]


def _used_to_be(
    lower: str,
    claims: Sequence[Claim],
    mine: Sequence[int],
    cues: list[Cue | None],
    placed: Sequence[Place],
    walk: Walk,
    start: int,
) -> None:
    """Marks figures of a sentence that say how what the figure before is now used to be."""
    for n, k in enumerate(mine):
        at = n
        if not k or claims[k].kind == "change" or cues[n] is not None or (n and cues[n - 1] is not None):
            continue
        told = walk.sentences[claims[k - 1].sentence]
        if told.paragraph != walk.sentences[claims[k].sentence].paragraph or (not n and placed[k - 1][1] is not None):
            continue
        if it_was(lower, claims[k], start, claims[k - 1], told.start, told.end):
            cue = Cue(start, start, "")
            cues[n] = cue
            while at + 1 < len(mine) and _BESIDE.fullmatch(lower, claims[mine[at]].end, claims[mine[at + 1]].start):
                at += 1
                cues[at] = cue


_NOW = quick(rf"\b{NOW}\b")
# "75 percent then, 52 percent today"
_SET_AGAINST = re.compile(rf"{PER_CENT}\s(?:now|today|this\s(?:week|month|year|time))\b")
_PAIR = re.compile(r"\s?(?:to|[-\u2013])\s?")
_BESIDE = re.compile(rf"{PER_CENT},?\s?(?:to|[-/\u2013]|and|against)\s?")
_ROWS = re.compile(r":|^[\s*\u2022-]{0,4}(?:19|20)\d\d\s?[\u2013\u2014-]\s", re.M)
# So many days before publication, the latest row of a table is no row of the poll being reported.
_LONG_AGO = 300
_FRAGMENT = re.compile(r"[^.;:?!%]{3,36}\?\Z")


def _since(document: Document, walk: Walk, index: int) -> int:
    """Where a sentence begins, with the question before it that only names a time: "Two weeks ago? 38 percent"."""
    sentence, before = walk.sentences[index], walk.sentences[index - 1] if index else None
    if before is not None and before.paragraph == sentence.paragraph:
        text = document.lower[before.start : before.end].rstrip()
        if text.endswith("?") and _FRAGMENT.match(text) and names_time(text):
            return before.start
    return sentence.start


def _lines(
    document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], placed: list[Place], earlier: Earlier
) -> list[tuple[Place, MethodMention]]:
    """Places the figures of lines that open with their round's time, and returns the days of the latest round."""
    wanted = {c.sentence for c in claims}
    listed = entries.rows(document, sentences, wanted) or entries.headed(document, sentences, wanted)
    newest = max((d.last for d in listed.values() if d.last is not None), default=None)
    if newest is not None and earlier.published is not None and (earlier.published - newest).days > _LONG_AGO:
        newest = None  # a table of past years
    out: dict[Place, MethodMention] = {}
    for i, c in enumerate(claims if listed else ()):
        d = listed.get(c.sentence)
        if d is None:
            continue
        series = placed[i][0]
        placed[i] = (series, None if d.last == newest else earlier.tag(d))
        if d.last == newest and d.precision == "day" and d.first != d.last:
            out[series, None] = MethodMention("field dates", d.start, d.end, d, tie="fieldwork")
    return list(out.items())


def _within(places: Sequence[int], start: int, end: int) -> bool:
    """Whether one of the places (in order) lies from ``start`` to ``end``."""
    i = bisect_left(places, start)
    return i < len(places) and places[i] < end


def _list(
    document: Document,
    claims: Sequence[Claim],
    placed: Sequence[Place],
    walk: Walk,
    earlier: Earlier,
    told: Stated,
    publisher: registry.Pollster | None,
    out: Linked,
) -> None:
    """Lists the polls in order of their first figure, each with its facts."""
    dated: dict[int | None, set[str]] = {}
    for (s, t), ms in told.items():
        if t and any(m.kind == "field dates" for m in ms):
            dated.setdefault(s, set()).add(t)
    one = earlier.one(list(dict.fromkeys((s, t) for s, t in (*placed, *told) if t)), dated)
    states = _states(document, claims, placed, walk, told)
    parts = {s: sections(walk, told.get((s, None), ())) for s in {s for s, _ in placed}}
    known: dict[tuple[int | None, str | None, str | None, int], int] = {}
    starts = [s.start for s in walk.sentences]
    # "52 percent of registered voters" tells who was polled, "how registered voters will react" does not
    spoken: dict[int | None, set[int]] = {}
    for c, (its, _) in zip(claims, placed, strict=True):
        spoken.setdefault(its, set()).add(c.sentence)
    now = [s for s, t in placed if t is None]
    main = max(dict.fromkeys(now), key=now.count, default=None)
    for i, (series, tag) in enumerate(placed):
        part = bisect_right(parts[series], claims[i].start)
        key = (series, one.get((series, tag), tag) if tag else None, states.get(i), part)
        if key not in known:
            known[key] = len(out.polls)
            poll = Poll(f"{document.sha256[:10]}-p{len(out.polls) + 1}", document.doc_id)
            out.polls.append(poll)
            if series is not None:
                _who(document, walk, series, poll, out.facts)
            if poll.pollster is None and poll.sponsor is None and publisher is not None:
                poll.pollster = _published(document, claims[i], walk, series, publisher)
            elif publisher is not None and series is not None and _ours(document, walk, series, publisher):
                poll.pollster, poll.sponsor = (
                    publisher.name,
                    poll.sponsor or (poll.pollster or "").replace("/", "; ") or None,
                )
            if series is None or not walk.series[series].averages:
                mentions = [
                    m
                    for (s, t), ms in told.items()
                    if s == series and (one.get((s, t), t) if t else t) == key[1]
                    for m in ms
                ]
                if parts[series]:
                    mentions = [m for m in mentions if bisect_right(parts[series], m.start) == part]
                with_figures = spoken[series]
                mentions = [
                    m
                    for m in mentions
                    if m.tie != "figure" or m.kind != "population" or bisect_right(starts, m.start) - 1 in with_figures
                ]
                facts, samples = fill(document, poll, mentions, key[2])
                out.facts += facts
                out.samples += samples
            _when(document, earlier, key[1], poll, out.facts)
            if series is not None and walk.series[series].exit_poll:
                _exit(document, poll, out.facts, key[1] is None)
        # of the poll that the text is about: what other polls asked whom, a text that cites them in passing leaves open
        if key[1] is None and series == main and (series is None or not walk.series[series].averages):
            of_voters(document, walk.sentences[claims[i].sentence], out.polls[known[key]], out.facts)
        out.poll.append(known[key])


def _who(document: Document, walk: Walk, series: int, poll: Poll, facts: list[Fact]) -> None:
    """Pollster and sponsor of a poll, with the words that name them."""
    s = walk.series[series]
    names = list(dict.fromkeys([*s.names, *([s.unknown] if s.unknown else [])]))
    if not names:
        return
    names = [n for n in names if not any(n != other and n in other for other in names)]  # "NORC" beside "AP-NORC"
    kinds = s.kinds
    if s.unknown and s.names and not any(kind in registry.FIELDWORK for kind in kinds.values()):
        kinds = {**kinds, s.unknown: "pollster"}  # "commissioned by the Weekly and conducted by the Acme institute"
    p = registry.partners(names, kinds)
    if s.unknown and p.pollster == s.unknown:
        p = p._replace(pollster=with_initials(document.folded, s.unknown))
    poll.pollster, poll.sponsor = p.pollster, "; ".join(p.sponsors) or None
    ref = next((r for r, of in zip(walk.refs, walk.of, strict=True) if of == series and r.named), None)
    if ref is None:
        return
    if poll.sponsor is None and _paid(document.folded, ref, names):
        poll.sponsor, poll.pollster = poll.pollster, None
    span = (ref.name_start, ref.name_end) if ref.name_start >= 0 else (ref.start, ref.end)
    for name in ("pollster", "sponsor"):
        value = getattr(poll, name)
        if value:
            facts.append(Fact(poll.poll_id, poll.doc_id, name, value, *document.original(*span)))


def _ours(document: Document, walk: Walk, series: int, publisher: registry.Pollster) -> bool:
    """Whether a pollster's release tells whom its own poll is for: "our latest poll for the Weekly"."""
    if publisher.kind != "pollster" or not set(walk.series[series].kinds.values()) <= {"media"}:
        return False
    return any(
        of == series and publishers.our_poll(document.folded, r.start, r.end)
        for r, of in zip(walk.refs, walk.of, strict=True)
    )


def _published(
    document: Document, claim: Claim, walk: Walk, series: int | None, publisher: registry.Pollster
) -> str | None:
    """The publisher's name, where a poll that nobody is named for is its own."""
    sentence = walk.sentences[claim.sentence]
    own = publishers.says_ours(document.folded, sentence.start, sentence.end)
    if publisher.kind == "pollster" and series is not None and not walk.series[series].exit_poll:
        own = True  # "the survey" of a pollster's release
    return publisher.name if own else None


_PAID = re.compile(r"\b(?:commissioned|sponsored|paid\sfor|funded|bought)\s(?:(?:by|from)\s)(?:[Tt]he\s)?")


def _paid(text: str, ref: Reference, names: Sequence[str]) -> bool:
    """Whether a reference says of the only one that it names that they paid: "a poll commissioned by Acme"."""
    if len(names) != 1 or not ref.by or any(kind in registry.FIELDWORK for kind in ref.kinds):
        return False
    m = _PAID.search(text, ref.start, ref.name_start if ref.name_start >= 0 else ref.end + 80)
    return m is not None and (m.end() == ref.name_start if ref.name_start >= 0 else text.startswith(names[0], m.end()))


def _when(document: Document, earlier: Earlier, tag: str | None, poll: Poll, facts: list[Fact]) -> None:
    """The days or the month that set an earlier poll apart are its dates, where its method does not tell them."""
    time = earlier.times.get(tag or "")
    if time is None or time.precision not in ("day", "month"):  # "in 2003" says when, not in which days it was asked
        return
    if vague(document, time) or (time.precision == "month" and document.folded.endswith(_COUNTED_BACK, 0, time.end)):
        return  # "a month ago" is not all of last month
    if poll.start_date is not None and not (time.precision == "day" and poll.date_precision != "day"):
        return
    facts[:] = [f for f in facts if f.poll_id != poll.poll_id or f.field not in ("start_date", "end_date")]
    poll.start_date, poll.end_date = fielded_days(time)
    poll.date_precision = time.precision
    for name in ("start_date", "end_date"):
        facts.append(
            Fact(poll.poll_id, poll.doc_id, name, str(getattr(poll, name)), *document.original(time.start, time.end))
        )


_COUNTED_BACK = (" ago", " earlier")


def _exit(document: Document, poll: Poll, facts: list[Fact], current: bool) -> None:
    """An exit poll was of voters, on the day of the vote."""
    poll.population = poll.population or "voters"
    at = exits.day(document) if current and poll.start_date is None else None
    if at is not None:
        poll.start_date, poll.end_date, poll.date_precision = at.first, at.last, at.precision
        for name in ("start_date", "end_date"):
            value = str(getattr(poll, name))
            facts.append(Fact(poll.poll_id, poll.doc_id, name, value, *document.original(at.start, at.end)))


def _states(
    document: Document, claims: Sequence[Claim], placed: Sequence[Place], walk: Walk, told: Stated
) -> dict[int, str | None]:
    """The state of each claim whose pollster reports samples of several states, by the claim's position."""
    out: dict[int, str | None] = {}
    several = {s for r, s in zip(walk.refs, walk.of, strict=True) if r.plural and r.role == "noun"}
    for series in dict.fromkeys(s for s, _ in placed if s is not None):
        counted = {m.place for m in told.get((series, None), ()) if m.kind == "sample" and m.place and not m.sub}
        if len(counted) < 2 and series not in several:
            continue
        mine = [i for i, (s, _) in enumerate(placed) if s == series]
        found = state_of(
            document.folded, walk.sentences, [(claims[i].sentence, claims[i].start, claims[i].end) for i in mine]
        )
        if found:
            out.update(zip(mine, found, strict=True))
            for key in [k for k in told if k[0] == series]:
                told[key] = with_states(document.folded, walk.sentences, told[key])
    return out
