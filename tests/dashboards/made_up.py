"""Made-up polls with the types of the real ones: articles of our own, built so that every offset is known."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import pandas as pd

from polls.document import Document
from polls.extraction import Extraction, Records
from polls.records import Estimate, Fact, Poll

QUESTION = "Alma Reyes: job approval"
POLLSTERS = ("Northgate", "Polar Data", "Quill Research", "Harbour Insight")
HOUSE = {"Northgate": 0.0, "Polar Data": 2.0, "Quill Research": -2.0, "Harbour Insight": 0.5}
GROUPS = (("democrats", 85), ("independents", 40), ("republicans", 7), ("men", 39), ("women", 47))
HOSTILE = (
    '<script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'"> '
    "**bold** $x^2$ [a](javascript:alert(1)) :red[r]"
)


class Writer:
    """Writes an article piece by piece and notes where each figure and fact stands."""

    def __init__(self, doc_id: str, title: str, published: dt.date, url: str | None) -> None:
        self.document = Document(
            "", doc_id=doc_id, title=title, url=url, source="The Harbor Gazette", published=published
        )
        self.records = Records(documents=[self.document])
        self.text = ""
        self._sentence: list[Estimate] = []
        self._start = 0

    def say(self, text: str) -> None:
        self.text += text

    def end(self, text: str = ". ") -> None:
        self.text += text
        for e in self._sentence:
            e.sentence_start, e.sentence_end = self._start, len(self.text.rstrip())
        self._sentence, self._start = [], len(self.text)

    def figure(
        self, poll: Poll, written: str, value: float, answer: str, subgroup: str = "all", **more: Any
    ) -> Estimate:
        at = len(self.text)
        self.text += written
        base = more.pop("base", poll.sample_size if subgroup == "all" else None)
        error = 100 * math.sqrt(value / 100 * (1 - value / 100) / base) if base else None
        known: dict[str, Any] = {
            "question": QUESTION, "question_kind": "approval", "subject": "Alma Reyes", "issue": None, "kind": "share",
            "value_low": None, "value_high": None, "answer_vs": None, "grain": 1.0, "bound": "exact", "wave": "current",
            "rule": "made_up", "base": base, "base_source": "poll" if base else None, "standard_error": error,
            "low": value - 1.96 * error if error else None, "high": value + 1.96 * error if error else None,
            "interval_basis": "sample size (simple random sampling)" if error else None,
        } | more  # fmt: skip
        e = Estimate(
            estimate_id=f"{self.document.doc_id}-{at}", doc_id=self.document.doc_id, poll_id=poll.poll_id,
            answer=answer, subgroup=subgroup, value=value, figure=written, char_start=at, char_end=at + len(written),
            sentence_start=self._start, sentence_end=at, **known,
        )  # fmt: skip
        self._sentence.append(e)
        self.records.estimates.append(e)
        return e

    def fact(self, poll: Poll, field: str, written: str, value: str) -> None:
        at = len(self.text)
        self.text += written
        self.records.facts.append(Fact(poll.poll_id, poll.doc_id, field, value, at, at + len(written)))

    def done(self) -> Records:
        self.document.text = self.text
        return self.records


def article(n: int, title: str | None = None, pollster: str | None = None) -> Records:
    """Article ``n``: one poll, approval of a made-up governor; every third one with groups, every fourth one bare."""
    house = pollster or POLLSTERS[n % len(POLLSTERS)]
    end = dt.date(2025, 1, 10) + dt.timedelta(days=12 * n)
    level = 42 + 4 * math.sin(n / 5) + HOUSE.get(house, 0.0)
    approve, size = round(level), (900 + 37 * (n % 7) if n % 4 else None)
    w = Writer(f"article-{n:03d}", title or f"Reyes at {approve} percent, poll {n} says", end + dt.timedelta(days=2),
               f"https://example.org/reyes/{n}")  # fmt: skip
    poll = Poll(
        f"article-{n:03d}-p1", w.document.doc_id, house, "Bay Tribune" if n % 2 else None,
        end - dt.timedelta(days=3), end, "day", "registered voters" if n % 2 else "adults", size,
        3.1 if size else None, None,
        "online" if n % 3 else "live phone; online", "United States", None,
    )  # fmt: skip
    w.records.polls.append(poll)
    w.say("WATERBURY — ")
    w.figure(poll, f"{approve} percent", approve, "approve")
    w.say(" approve of the work of Governor Alma Reyes and ")
    w.figure(poll, f"{94 - approve} percent", 94 - approve, "disapprove")
    w.say(" disapprove, a survey by ")
    w.fact(poll, "pollster", house, house)
    w.end(f" found in its round {n}.\n\n")
    if n % 3 == 0:
        for group, share in GROUPS:
            w.say(f"Of {group}, ")
            w.figure(
                poll,
                f"{share + n % 4}%",
                share + n % 4,
                "approve",
                group,
                base=300 if group in ("men", "women") else None,
            )
            w.say(" approve and ")
            w.figure(
                poll, f"{92 - share}%", 92 - share, "disapprove", group, base=300 if group in ("men", "women") else None
            )
            w.end(" do not. ")
        w.say("On taxes ")
        for written, value, answer in (
            ("41%", 41, "too far"),
            ("33%", 33, "about right"),
            ("21%", 21, "not far enough"),
        ):
            w.figure(poll, written, value, answer, question="Alma Reyes: taxes", question_kind="issue", issue="taxes")
            w.say(f" said {answer}; ")
        w.end("the rest had no view. ")
    if size:
        w.say("The poll asked ")
        w.fact(poll, "sample_size", f"{size:,}", str(size))
        w.say(" people, with a margin of error of ")
        w.fact(poll, "margin_of_error", "3.1 points", "3.1")
        w.end(". ")
    return w.done()


def hostile() -> Records:
    """An article whose title, pollster, answer, question and sentence try to be code."""
    w = Writer("hostile", f"Title {HOSTILE}", dt.date(2026, 2, 2), "javascript:alert(1)")
    poll = Poll("hostile-p1", "hostile", f"Pollster {HOSTILE}", f"Sponsor {HOSTILE}", dt.date(2026, 1, 28),
                dt.date(2026, 2, 1), "day", f"Population {HOSTILE}", 1000, 3.0, None, f"mode {HOSTILE}", None,
                None)  # fmt: skip
    w.records.polls.append(poll)
    w.say(f"Sentence {HOSTILE} has ")
    w.figure(poll, "44 percent", 44, "approve")
    w.say(" for it and ")
    w.figure(poll, "50 percent", 50, f"Answer {HOSTILE}")
    w.say(" against, and ")
    w.figure(poll, "12 percent", 12, f"Answer {HOSTILE}", question=f"Question {HOSTILE}", question_kind="other")
    w.end(".")
    return w.done()


def collection(articles: int = 24, with_hostile: bool = False) -> Extraction:
    """Some two years of made-up polls."""
    records = Records()
    for n in range(articles):
        records.extend(article(n))
    if with_hostile:
        records.extend(hostile())
    return Extraction(records)


def flat(articles: int = 24, with_hostile: bool = False) -> pd.DataFrame:
    """The flat view of :func:`collection`."""
    return collection(articles, with_hostile).to_frame()


def many(articles: int = 500, per: int = 200) -> Records:
    """A large collection: ``articles`` x ``per`` figures, a poll an article, 100 questions, 30 pollsters, ten years."""
    import random

    chance = random.Random(7)
    records = Records()
    for n in range(articles):
        end = dt.date(2015, 1, 1) + dt.timedelta(days=n * 4000 // articles)
        house, size = n % 30, 600 + 40 * (n % 50)
        w = Writer(f"large-{n:05d}", f"Large article {n}", end + dt.timedelta(days=1), f"https://example.org/large/{n}")
        poll = Poll(f"large-{n:05d}-p1", w.document.doc_id, f"Pollster {house:02d}", None, end - dt.timedelta(days=3),
                    end, "day", "adults" if n % 3 else "registered voters", size, round(98 / size**0.5, 1), None,
                    "online" if n % 2 else "live phone", "United States", None)  # fmt: skip
        w.records.polls.append(poll)
        for slot in range(per // 2):
            level = round(45 + 6 * math.sin(n / articles * 12 + slot) + (house - 15) / 8 + chance.gauss(0, 1.5))
            w.say(f"In article {n}, ")
            w.figure(poll, f"{level} percent", level, "approve", question=f"Made-up question {slot:02d}")
            w.say(" approve and ")
            w.figure(poll, f"{95 - level} percent", 95 - level, "disapprove", question=f"Made-up question {slot:02d}")
            w.end(" do not. ")
        records.extend(w.done())
    return records
