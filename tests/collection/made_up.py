"""Articles of our own making with the records that reading them would give, for tests and benchmarks."""

from __future__ import annotations

import datetime as dt

from polls.document import Document
from polls.extraction import Records
from polls.records import Estimate, Fact, Poll, Sample

HOUSES = ("Ipsos", "YouGov", "Gallup", "Quinnipiac University", "Marist College")
GROUPS = ("all", "all", "republicans", "democrats", "women")


def article(number: int = 0, figures: int = 20, **known: object) -> Records:
    """An article of two polls: every sentence holds one figure, offsets and all columns as the rules would give them.

    ``known`` are fields of the document in place of the made-up ones.
    """
    name = str(known.pop("doc_id", f"article-{number:05d}"))
    text, spans = "", []
    for k in range(figures):
        before = f"Question {k % 7} of story {number}: among those asked, "
        figure = f"{30 + k % 50} per cent"
        spans.append((len(text), len(text) + len(before), len(figure)))
        text += f"{before}{figure} said they approve of plan {k % 7}, a café survey found. "
    text = str(known.pop("text", text))
    published = dt.date(2025, 1, 1) + dt.timedelta(days=number % 600)
    told = {
        "title": f"Story {number}",
        "url": f"https://example.org/{number}",
        "source": "The Example",
        "published": published,
        "published_from": "given",
    }
    document = Document(text, doc_id=name, **{**told, **known})  # type: ignore[arg-type]
    out = Records(documents=[document])
    for p in (1, 2):
        poll = f"{name}/p{p}"
        n = 900 + number % 500 + p
        house = HOUSES[(number + p) % len(HOUSES)]
        first, last = published - dt.timedelta(days=6), published - dt.timedelta(days=2)
        sponsor = "Reuters" if p == 2 else None
        out.polls.append(Poll(poll, name, house, sponsor, first, last, "day", "adults", n, 3.1, None, "online; phone"))
        out.facts.append(Fact(poll, name, "sample_size", str(n), 0, 8))
        out.samples.append(Sample(poll, name, "republicans", 300, 5.7, 0, 8))
    for k, (sentence, start, length) in enumerate(spans):
        value = 30.0 + k % 50
        out.estimates.append(
            Estimate(
                estimate_id=f"{document.sha256[:10]}-{start}",
                doc_id=name,
                poll_id=f"{name}/p{k % 2 + 1}",
                question=f"Plan {k % 7}: approval",
                question_kind="approval",
                subject=f"Plan {k % 7}",
                issue=None,
                answer=("approve", "disapprove")[k % 2],
                subgroup=GROUPS[k % len(GROUPS)],
                kind="share",
                value=value,
                value_low=None,
                value_high=None,
                answer_vs=None,
                grain=1.0,
                bound="exact",
                wave="current",
                figure=text[start : start + length],
                char_start=start,
                char_end=start + length,
                sentence_start=sentence,
                sentence_end=text.index(".", start + length) + 1,
                rule="share.made_up",
                base=n,
                base_source="poll",
                standard_error=1.6,
                low=value - 3.1,
                high=value + 3.1,
                interval_basis="stated margin of error",
            )
        )
    return out
