"""Merged polls of a news corpus, checked against published poll lists.

usage: python benchmarks/merged.py CORPUS DATA_DIR [--limit N] [--show N]

CORPUS is anything that ``polls.extract_many`` reads (a .jsonl.gz of articles). DATA_DIR holds the published lists:
economist_all_polls.csv (presidential polls of 2016), raw-polls-2023.csv (polls of the last weeks of US races since
1998), fte_generic_ballot_polls_historical.csv, fte_president_approval_polls_trump1.csv and
snout_president_approval_polls_2025.csv (approval of Donald Trump); a file that is not there is left out.

Prints how many polls there are, how many several articles tell of and where those disagree; then, of the shares that a
merged poll with a pollster and a date gives the sides of a race (and of approval), how many stand within half a point
in a published record of that pollster, those days and those sides; of leads, within one point. Where the lists have no
record of that pollster, those days and those sides they say nothing, unless one of other days has just these shares.
Each disagreement is put in a class by the nearest record that would explain it, and printed with its sentence.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

import polls
from polls.lexicon.registry import registry, split_partnership

DAYS = 3  # a record is of the same survey when it is at most this many days from the stated ones
SEARCH = 45  # how far to look for a record that explains a disagreement, in days
STATES = {
    "AL": "alabama", "AK": "alaska", "AZ": "arizona", "AR": "arkansas", "CA": "california", "CO": "colorado",
    "CT": "connecticut", "DE": "delaware", "FL": "florida", "GA": "georgia", "HI": "hawaii", "ID": "idaho",
    "IL": "illinois", "IN": "indiana", "IA": "iowa", "KS": "kansas", "KY": "kentucky", "LA": "louisiana", "ME": "maine",
    "MD": "maryland", "MA": "massachusetts", "MI": "michigan", "MN": "minnesota", "MS": "mississippi", "MO": "missouri",
    "MT": "montana", "NE": "nebraska", "NV": "nevada", "NH": "new hampshire", "NJ": "new jersey", "NM": "new mexico",
    "NY": "new york", "NC": "north carolina", "ND": "north dakota", "OH": "ohio", "OK": "oklahoma", "OR": "oregon",
    "PA": "pennsylvania", "RI": "rhode island", "SC": "south carolina", "SD": "south dakota", "TN": "tennessee",
    "TX": "texas", "UT": "utah", "VT": "vermont", "VA": "virginia", "WA": "washington", "WV": "west virginia",
    "WI": "wisconsin", "WY": "wyoming", "US": "united states", "--": "united states",
}  # fmt: skip
SIDES = {"democrat": "democrats", "democratic": "democrats", "republican": "republicans", "gop": "republicans"}
CLASSES = {
    "one side": "one figure of the pair agrees: the other is of another answer, group or question",
    "rounded": "within 2 points each: another population or version of the same survey",
    "swapped": "the two figures stand at the wrong sides",
    "other dates": "a record of the same pollster and sides, at other dates, has them: the date is wrong",
    "other pollster": "another pollster's record of those days has them: the pollster is wrong",
    "place": "the poll's place is not known, the record is of a state: perhaps another poll, which the lists have not",
    "other": "that record has others: another race, group or question, or no figure of the race",
}


class Record(NamedTuple):
    """A published poll: who, when (ordinals), where, and the share of each side."""

    who: frozenset[str]
    start: int
    end: int
    place: str
    shares: dict[str, float]


class Pair(NamedTuple):
    """Two sides of a race as a merged poll gives them."""

    what: str  # the table it is counted in
    merged_id: str
    who: frozenset[str]
    start: int
    end: int
    place: str | None
    shares: dict[str, float]  # of a lead: of the leader, over the other side, which has 0
    figures: list[Any]  # the rows of estimates
    lead: bool = False

    def common(self, r: Record) -> set[str]:
        """The sides that a record has as well."""
        return self.shares.keys() & r.shares.keys()

    def agreeing(self, r: Record, within: float = 0.5) -> set[str]:
        """The sides that are within some points of a record; of a lead, the difference is compared."""
        if not self.lead:
            return {s for s in self.common(r) if abs(r.shares[s] - self.shares[s]) <= within}
        (leader, other), points = self.shares, max(self.shares.values())
        return {leader, other} if abs(r.shares[leader] - r.shares[other] - points) <= 2 * within else set()

    def count(self, r: Record) -> int:
        """How many figures a record checks."""
        return 1 if self.lead else len(self.common(r))


def names(pollster: str, sponsor: str = "") -> frozenset[str]:
    """Everybody named for a survey, canonical."""
    p = split_partnership(re.sub(r"\s*\([^)]*\)?", "", pollster))
    more = [split_partnership(s) for s in re.split(r"\s*[;|]\s*", sponsor) if s]
    everybody = {*p.pollster.split("/"), *p.sponsors, *(n for m in more for n in (*m.pollster.split("/"), *m.sponsors))}
    return frozenset(everybody - {""})


def side(name: str) -> str:
    """A candidate or party by its last word."""
    words = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", name.casefold().removesuffix(" jr.").removesuffix(" iii"))
    word = words[-1] if words else ""
    return SIDES.get(word, word)


def published(folder: Path) -> Iterator[Record]:
    """The records of every list in the folder."""

    def rows(file: str) -> Iterator[Any]:
        path = folder / file
        if path.exists():
            yield from pd.read_csv(path, low_memory=False).rename(columns=lambda c: c.replace(".", "_")).itertuples()

    def record(
        r: Any, who: tuple[Any, Any], start: Any, end: Any, place: str, shares: dict[str, Any]
    ) -> Iterator[Record]:
        given = {s: float(v) for s, v in shares.items() if pd.notna(v)}
        if len(given) > 1:
            first, last = pd.Timestamp(start).toordinal(), pd.Timestamp(end).toordinal()
            text = [w if isinstance(w, str) else "" for w in who]
            yield Record(names(*text), first, last, place, given)

    for r in rows("economist_all_polls.csv"):
        shares = {"trump": r.trump, "clinton": r.clinton, "johnson": r.johnson}
        yield from record(r, (r.pollster, ""), r.start_date, r.end_date, STATES.get(r.state, r.state), shares)
    for r in rows("raw-polls-2023.csv"):
        shares = {side(str(r.cand1_name)): r.cand1_pct, side(str(r.cand2_name)): r.cand2_pct}
        yield from record(r, (r.pollster, ""), r.polldate, r.polldate, STATES.get(r.location, r.location), shares)
    for r in rows("fte_generic_ballot_polls_historical.csv"):
        shares = {"democrats": r.dem, "republicans": r.rep}
        yield from record(r, (r.pollster, r.sponsors), r.start_date, r.end_date, "united states", shares)
    for r in rows("fte_president_approval_polls_trump1.csv"):
        if r.politician == "Donald Trump":
            shares = {"approve trump": r.yes, "disapprove trump": r.no}
            yield from record(r, (r.pollster, r.sponsors), r.start_date, r.end_date, "united states", shares)
    for r in rows("snout_president_approval_polls_2025.csv"):
        shares = {"approve trump": r.approve, "disapprove trump": r.disapprove}
        yield from record(r, (r.pollster, r.sponsors), r.start_date, r.end_date, "united states", shares)


def pairs(merged: Any, estimates: pd.DataFrame, told_on: dict[str, Any]) -> Iterator[Pair]:
    """The shares of the sides of each race, its leads, and approval, in merged polls with a pollster.

    Averages of polls are in no list of polls. A poll without field dates is placed in the two weeks before the article
    that tells of it.
    """
    shares = estimates[(estimates["kind"] != "change") & (estimates["subgroup"] == "all") & estimates["answer"].notna()]
    facts = merged.polls[merged.polls["pollster"].map(fields, na_action="ignore").eq(True)].set_index("merged_id")
    asked: defaultdict[tuple[str, str, str], list[Any]] = defaultdict(list)
    for e in shares.merge(merged.members, on=["poll_id", "doc_id"]).itertuples():
        if e.merged_id in facts.index:
            asked[e.merged_id, *("" if pd.isna(v) else v for v in (e.question, e.subject))].append(e)
    for (merged_id, _, subject), figures in asked.items():
        poll = facts.loc[merged_id]
        told: dict[str, Any] = {}
        leads: list[Any] = []
        for e in figures:
            if e.kind == "margin":
                leads += [e] if e.question_kind == "vote" and pd.notna(e.answer_vs) else []
            elif e.question_kind == "vote":
                told.setdefault(side(e.answer), e)
            elif e.question_kind == "approval" and e.answer in ("approve", "disapprove") and pd.isna(e.issue):
                told.setdefault(f"{e.answer} {side(subject)}", e)
        told.pop("", None)
        dates = [d for d in (poll["start_date"], poll["end_date"]) if pd.notna(d)]
        what = "approval" if figures[0].question_kind == "approval" else "head-to-head"
        if not dates:
            told_days = [told_on[d] for d in poll["doc_ids"].split("; ") if told_on[d] is not None]
            if not told_days or figures[0].wave == "previous":
                continue
            what += ", dated by the article only"
            dates = [min(told_days) - pd.Timedelta(days=14), min(told_days)]
        sponsors = poll["sponsor"].split("; ") if pd.notna(poll["sponsor"]) else []
        who = frozenset([*poll["pollster"].split("/"), *sponsors])
        place = poll["geography"].casefold() if pd.notna(poll["geography"]) else None
        pair = Pair(what, merged_id, who, dates[0].toordinal(), dates[-1].toordinal(), place, {}, [])
        if len(told) > 1:
            yield pair._replace(shares={s: float(e.value) for s, e in told.items()}, figures=[*told.values()])
        for e in leads:
            if side(e.answer) != side(e.answer_vs):
                shares = {side(e.answer): float(e.value), side(e.answer_vs): 0.0}
                yield pair._replace(shares=shares, figures=[e], lead=True)


def fields(pollster: str) -> bool:
    """Whether somebody named as the pollster does fieldwork or publishes it, so that it is no average of polls."""
    known = registry()
    return not any(known[n].kind == "aggregator" for n in pollster.split("/") if n in known)


def away(r: Record, p: Pair) -> int:
    """Days between a record and a poll, 0 where they overlap."""
    return max(0, r.start - p.end, p.start - r.end)


def judge(p: Pair, records: dict[str, list[Record]]) -> tuple[str, set[str], Record | None]:
    """The class of a pair, the sides that agree with their record, and that record; "" where the lists cover it not."""
    about = [r for s in p.shares for r in records.get(s, ()) if len(p.common(r)) > 1]
    near = [r for r in about if away(r, p) <= SEARCH and (p.place is None or r.place == p.place)]
    own = [r for r in near if r.who & p.who]

    agreeing = p.agreeing

    def best(found: list[Record]) -> Record | None:
        off = {id(r): sum(abs(r.shares[s] - p.shares[s]) for s in p.common(r)) for r in found}
        return max(found, key=lambda r: (len(agreeing(r)), -off[id(r)]), default=None)

    same = best([r for r in own if away(r, p) <= DAYS])
    moved = None if p.lead else best([r for r in own if agreeing(r) == p.common(r)])  # one difference is soon found
    if same is None:
        return ("other dates", set(), moved) if moved else ("", set(), None)
    good, both = agreeing(same), p.common(same)
    if good == both:
        return "agrees", good, same
    if moved is not None:
        return "other dates", set(), moved
    if good:
        return "one side", good, same
    if agreeing(same, 2) == both:
        return "rounded", good, same
    swapped = p._replace(shares=dict(zip(p.shares, reversed(p.shares.values()), strict=True)))
    if len(p.shares) == 2 and swapped.agreeing(same) == both:
        return "swapped", good, same
    theirs = None if p.lead else best([r for r in near if away(r, p) <= DAYS and agreeing(r) == p.common(r)])
    if theirs is not None:
        return "other pollster", good, theirs
    return ("place" if p.place is None and same.place != "united states" else "other"), good, same


def check(found: list[Pair], records: dict[str, list[Record]], texts: dict[str, str], show: int) -> None:
    """Prints a table of pairs by class."""
    judged: defaultdict[str, list[tuple[Pair, set[str], Record | None]]] = defaultdict(list)
    for p in found:
        verdict, good, r = judge(p, records)
        judged[verdict].append((p, good, r))
    figures = {c: sum(p.count(r) for p, _, r in judged[c] if r) for c in ("agrees", *CLASSES)}
    right, checked = figures["agrees"] + sum(len(good) for _, good, _ in judged["one side"]), sum(figures.values())
    covered = len(found) - len(judged[""])
    share = f" ({right / checked:.1%})" if checked else ""
    print(f"\n{found[0].what}: {covered} pairs or leads that the lists cover, {len(judged[''])} that they do not")
    print(f"    {right} of {checked} figures agree with a published record{share}")
    for c, meaning in CLASSES.items():
        if judged[c]:
            print(f"  {len(judged[c])} x {c}: {meaning}")
        for p, _, r in judged[c][:show]:
            said = ("lead: " if p.lead else "") + ", ".join(f"{s} {v:g}" for s, v in p.shares.items())
            print(f"    {p.merged_id} {'/'.join(sorted(p.who))} {day(p.start)}..{day(p.end)} {p.place or '-'}: {said}")
            e = p.figures[0]
            print(f"        {e.doc_id} at {', '.join(str(f.char_start) for f in p.figures)}")
            print(f"        {' '.join(texts[e.doc_id][e.sentence_start : e.sentence_end].split())[:300]}")
            if r is not None:
                print(f"        listed: {'/'.join(sorted(r.who))} {day(r.start)}..{day(r.end)} {r.place} {r.shares}")


def day(ordinal: int) -> str:
    """An ordinal as ISO date."""
    return f"{pd.Timestamp.fromordinal(ordinal):%Y-%m-%d}"


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("--limit", type=int, help="read only this many articles")
    parser.add_argument("--show", type=int, default=1000, help="print at most this many disagreements of a class")
    options = parser.parse_args()

    begin = time.perf_counter()
    read = []
    for extraction in polls.extract_many(options.corpus, on_error=lambda e: print("not read:", e)):
        read.append(extraction)
        if options.limit and len(read) >= options.limit:
            break
    middle = time.perf_counter()
    merged = polls.merge(read)
    end = time.perf_counter()
    estimates = pd.concat([e.estimates for e in read if len(e)], ignore_index=True)
    several = merged.polls[merged.polls["documents"] > 1]
    named = merged.polls[merged.polls["pollster"].notna()]
    print(f"{len(read)} articles, {len(estimates)} figures, {len(merged.members)} polls told ({middle - begin:.1f} s)")
    print(f"{len(merged.polls)} polls after merging ({end - middle:.2f} s); {len(named)} with a pollster, "
          f"{named['end_date'].notna().sum()} of them with a date")  # fmt: skip
    print(f"{len(several)} polls in several articles: {Counter(several['documents'].tolist())}")
    for r in several.head(options.show).itertuples():
        days = " to ".join(str(d)[:10] for d in (r.start_date, r.end_date))
        print(f"    {r.merged_id}  {r.pollster}, {days}, n = {r.sample_size}: {r.doc_ids}")
    kinds = merged.disagreements["fact"].where(~merged.disagreements["fact"].str.contains(":"), "a figure")
    facts = merged.disagreements.assign(fact=kinds).drop_duplicates(["merged_id", "fact"])["fact"]
    print(f"{merged.disagreements['merged_id'].nunique()} of them where articles disagree: {dict(Counter(facts))}")
    for r in merged.disagreements.head(options.show).itertuples():
        print(f"    {r.merged_id}  {r.fact} = {r.value}  in {r.doc_ids}")

    records: defaultdict[str, list[Record]] = defaultdict(list)
    listed = list(published(options.data))
    for r in listed:
        for name in r.shares:
            records[name].append(r)
    print(f"\n{len(listed)} published records")
    told_on = {d.doc_id: pd.Timestamp(d.published) if d.published else None for e in read for d in e.records.documents}
    texts = {d.doc_id: d.text for e in read for d in e.records.documents}
    tables: defaultdict[str, list[Pair]] = defaultdict(list)
    for p in pairs(merged, estimates, told_on):
        tables[p.what].append(p)
    for what in sorted(tables, key=lambda w: ("," in w, w == "approval", w)):
        check(tables[what], records, texts, options.show)


if __name__ == "__main__":
    main()
