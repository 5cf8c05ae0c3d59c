"""Which poll each figure belongs to: figures placed by the references around them, polls listed with their facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from polls.document import Document
from polls.language.segment import Sentence
from polls.lexicon import registry
from polls.lexicon.registry import NameMention
from polls.linking import belonging, compared, entries, exits, houses
from polls.linking import publisher as publishers
from polls.linking.discourse import references
from polls.linking.earlier import Earlier
from polls.linking.earlier_methods import tell_rounds
from polls.linking.founding import of_its_years
from polls.linking.going_on import goes_on
from polls.linking.house_names import another_body
from polls.linking.houses_in_order import in_order
from polls.linking.linked import Linked
from polls.linking.listing import Lister
from polls.linking.makers import lone, name_makers
from polls.linking.method import stated
from polls.linking.placed_claims import monthly, place_claims
from polls.linking.reference import Place, Reference
from polls.linking.samples_by_year import by_year
from polls.linking.scan import words
from polls.linking.time_beside import Cue
from polls.linking.unattributed import set_free
from polls.linking.walk import Walk
from polls.rules.claim import Claim
from polls.rules.methods_types import MethodMention


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
    names = [n for n in names if not another_body(document.folded, n)]
    refs = references(document.folded, document.lower, sentences, names, found) or lone(document.folded, sentences)
    refs = _telling(refs, {c.sentence for c in claims})
    exits.tell(document.lower, refs, sentences)
    walk = Walk(document.folded, refs, sentences, [c.start for c in claims], _standings(claims), _contests(claims))
    earlier = Earlier(document, walk)
    fronted: set[int] = set()
    why: list[Cue | None] = [None] * len(claims)
    whose: list[int | None] = [None] * len(claims)
    placed = place_claims(document, claims, walk, earlier, found, fronted, why, whose)
    in_order(document.lower, claims, placed, walk)
    exits.place_past(document, claims, placed, walk)
    publisher = publishers.publisher(document, dict.fromkeys(n.name for n in names if n.kind == "pollster"))
    if publisher is None:
        name_makers(walk, {s for s, _ in placed if s is not None})
        set_free(claims, placed, walk)
        of_its_years(claims, placed, walk, earlier)
    rows, lines = (
        _lines(document, sentences, claims, placed, earlier)
        if ":" in document.folded or _ROWS.search(document.folded)
        else (set[int](), [])
    )
    told = stated(document, walk, earlier.tags, found, methods or {})
    for owner, mention in lines:
        told.setdefault(owner, []).append(mention)
    belonging.own_month(placed, fronted, monthly(document.lower, claims, why), told, earlier)
    goes_on(claims, placed, why, walk, earlier, told)
    standing = compared.settle(document.lower, claims, placed, why, whose, walk, earlier, told, rows)
    belonging.untimed(placed, claims, walk, earlier)
    belonging.since_then(placed, claims, walk, earlier)
    belonging.orphans(told, placed, walk, earlier)
    belonging.homeless(told, placed, walk)
    belonging.own_time(told, walk, earlier)
    belonging.of_a_round(told, placed, earlier)
    figures = [(c.sentence, c.start, p) for c, p in zip(claims, placed, strict=True)]
    by_year(told, placed, walk, earlier)
    tell_rounds(told, figures, found.times, walk, earlier)
    lister = Lister(document, claims, placed, walk, earlier, told, publisher, out)
    for i, place in enumerate(placed):
        lister.add(i, *place)
    out.wave = ["previous" if place[1] and place not in standing else "current" for place in placed]
    return out


def _standings(claims: Sequence[Claim]) -> dict[int, tuple[str, float]]:
    """Who stands at what, by where the figure begins: the shares of parties and persons."""
    return {
        c.start: (c.answer, c.value)
        for c in claims
        if c.kind == "share" and c.answer and c.answer[0].isupper() and c.value is not None
    }


def _contests(claims: Sequence[Claim]) -> dict[int, frozenset[str]]:
    """Whom a figure tells of by name, by where it begins: the side of a share or a lead, and whom the lead is over."""
    sides = {c.start: frozenset(n for n in (c.answer, c.answer_vs) if n and n[0].isupper()) for c in claims}
    return {at: names for at, names in sides.items() if names}


def _telling(refs: Sequence[Reference], with_figures: set[int]) -> list[Reference]:
    """The references without those to data that tell no figure; "the report" stays one to what is spoken of."""
    for ref in refs:
        if ref.tells and ref.sentence not in with_figures:
            ref.unknown, ref.by = None, False
    if any("pollster" in r.kinds for r in refs):
        refs = [r for r in refs if r.word != "repo" or set(r.kinds) != {"media"}]  # an outlet's report tells of it
    return [r for r in refs if not r.tells or r.unknown or (r.definite and r.word in ("repo", "stud", "find"))]


_ROWS = re.compile(r"^[\s*\u2022-]{0,4}(?:19|20)\d\d\s?[\u2013\u2014-]\s", re.M)
# So many days before publication, the latest row of a table is no row of the poll being reported.
_LONG_AGO = 300


def _lines(
    document: Document, sentences: Sequence[Sentence], claims: Sequence[Claim], placed: list[Place], earlier: Earlier
) -> tuple[set[int], list[tuple[Place, MethodMention]]]:
    """Places the figures of lines that open with their round's time; which they are, and the days of the latest."""
    rows: set[int] = set()
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
        rows.add(i)
        series = placed[i][0]
        placed[i] = (series, None if d.last == newest else earlier.tag(d))
        if d.last == newest and d.precision == "day" and d.first != d.last:
            out[series, None] = MethodMention("field dates", d.start, d.end, d, tie="fieldwork")
    return rows, list(out.items())
