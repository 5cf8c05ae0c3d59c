"""Whether merging keeps waves apart: published polls told by made-up articles that leave facts out, and merged again.

usage: python benchmarks/merging.py DATA_DIR [--share 0.1] [--seed 1]

DATA_DIR holds fte_president_approval_polls_trump1.csv: approval polls of one president, most of them waves of weekly or
daily trackers, the hardest case there is. Each poll is told by one to three articles, which state its days, only its
month or no date, its sample size or none, its sponsor or none, and the rounded shares that approve and disapprove or
one of them. ``--share`` of the polls are taken: the fewer, the more like real news. Prints, over pairs of articles, how
many of the merged ones tell of one poll (precision) and how many of one poll were merged (recall), in all and of the
articles that state the days.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import time
from pathlib import Path
from types import SimpleNamespace as Row

import pandas as pd

from polls import schema
from polls.lexicon.registry import split_partnership
from polls.linking.merge import merge


def tellings(lists: pd.DataFrame, chance: random.Random) -> tuple[Row, dict[str, object], set[str]]:
    """Records as extraction gives them, the true poll of each article, and the articles that state the days."""
    polls, estimates, documents = [], [], []
    truth: dict[str, object] = {}
    dated: set[str] = set()
    for row in lists.itertuples():
        start, end = (pd.to_datetime(d, format="%m/%d/%y").date() for d in (row.start_date, row.end_date))
        hands = split_partnership(row.pollster)
        for _ in range(chance.choice([1, 1, 2, 3])):
            doc = f"d{len(documents)}"
            fact = dict.fromkeys(schema.names("polls")) | {"poll_id": f"{doc}-p1", "doc_id": doc}
            sponsors = [*hands.sponsors]
            if isinstance(row.sponsors, str) and chance.random() < 0.7:
                sponsors.append(row.sponsors)
            fact |= {"pollster": hands.pollster, "sponsor": "; ".join(sponsors) or None}
            told = chance.random()
            if told < 0.35:
                fact |= {"start_date": start, "end_date": end, "date_precision": "day"}
                dated.add(doc)
            elif told < 0.45:
                last = (end.replace(day=28) + dt.timedelta(4)).replace(day=1) - dt.timedelta(1)
                fact |= {"start_date": end.replace(day=1), "end_date": last, "date_precision": "month"}
            if pd.notna(row.sample_size) and chance.random() < 0.45:
                fact["sample_size"] = int(row.sample_size)
            polls.append(Row(**fact))
            truth[doc] = row.poll_id
            documents.append(Row(doc_id=doc, published=end + dt.timedelta(chance.choice([1, 1, 2, 2, 3, 5, 8]))))
            for answer, value in (("approve", row.yes), ("disapprove", row.no)):
                if chance.random() < 0.85:
                    figure = dict.fromkeys(schema.names("estimates")) | {
                        "poll_id": f"{doc}-p1", "doc_id": doc, "question": "job approval", "answer": answer,
                        "question_kind": "approval", "subject": "Donald Trump", "subgroup": "all", "kind": "share",
                        "value": float(round(value)), "grain": 1.0, "bound": "exact", "wave": "current",
                    }  # fmt: skip
                    estimates.append(Row(**figure))
    return Row(records=Row(polls=polls, estimates=estimates, documents=documents)), truth, dated


def pairs(sizes: pd.Series) -> int:
    """How many pairs groups of these sizes hold."""
    return int((sizes * (sizes - 1) // 2).sum())


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--share", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    lists = pd.read_csv(options.data / "fte_president_approval_polls_trump1.csv", low_memory=False)
    lists = lists[lists["politician"] == "Donald Trump"].drop_duplicates("poll_id")
    lists = lists.sample(frac=options.share, random_state=options.seed)
    source, truth, dated = tellings(lists, random.Random(options.seed))
    begin = time.perf_counter()
    merged = merge(source)
    seconds = time.perf_counter() - begin
    members = merged.members.assign(truth=merged.members["doc_id"].map(truth))
    print(f"{len(lists)} polls told by {len(members)} articles: {len(merged.polls)} after merging ({seconds:.2f} s)")
    for what, rows in (
        ("all articles", members),
        ("those that state the days", members[members["doc_id"].isin(dated)]),
    ):
        good = pairs(rows.groupby(["truth", "merged_id"]).size())
        made, real = pairs(rows.groupby("merged_id").size()), pairs(rows.groupby("truth").size())
        print(f"  {what}: {made} pairs merged, precision {good / max(made, 1):.3f}, recall {good / max(real, 1):.3f}")


if __name__ == "__main__":
    main()
