"""How much of the survey figures of annotated articles is read right: tiers, and errors by class and by rule.

usage: python benchmarks/accuracy.py GOLD_DIR [--errors N] [--docs NAME ...]

GOLD_DIR holds NAME.txt, NAME.meta and the annotation NAME.json (examples/README.md says what is in each). A figure
is read where an extracted one overlaps it, with its kind and its value to 0.5 points; each tier asks for more:

    figure   the figure itself
    +answer  and its answer
    +group   and its group
    row      and its wave and its pollster

Precision, recall and F1 count the figures of all documents together; the poll facts are those that the annotation
states, each read off the figures of its poll. A net of -9 favorable and a lead of 9 for unfavorable say the same.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import polls
from polls.records import Estimate, Poll

TIERS = ("figure", "+answer", "+group", "row")
CLASSES = ("missed", "false", "answer", "group", "wave", "pollster")
FACTS = {"pollster": "pollster", "sample_size": "n", "margin_of_error": "moe", "start_date": "start", "end_date": "end",
         "population": "pop"}  # fmt: skip

# --- when two answers, groups or pollsters are the same ------------------------------------------------------------

_STOP = frozenset(
    """a an the of to for in on at by with that this it is are was were be been being have has had do does did as and or
    their his her its they he she who would will should could can than them from about up one said say says think thinks
    believe believes believed thought more very s t""".split()
)
_SAME = {
    "favor": "support", "favour": "support", "back": "support", "backing": "support", "agree": "support",
    "against": "oppose", "disagree": "oppose", "opposition": "oppose", "unsure": "undecided",
    "favorably": "favorable", "favourable": "favorable", "favourably": "favorable", "positive": "favorable",
    "unfavorably": "unfavorable", "unfavourable": "unfavorable", "unfavourably": "unfavorable",
    "negative": "unfavorable", "approval": "approve", "disapproval": "disapprove",
}  # fmt: skip
_UNDECIDED = re.compile(
    r"\b(undecided|unsure|not sure|don.?t know|no opinion|do not know|dk|uncertain|not know|no answer)\b"
)
_CONTRARY = frozenset(("not", "never", "oppos", "disapprov", "unfavorabl", "no", "wrong"))
_OPPOSITE = {"favorable": "unfavorable", "unfavorable": "favorable", "approve": "disapprove", "disapprove": "approve"}
_GROUPS = [
    (re.compile(pattern), name)
    for pattern, name in (
        (r"\b(gop|republican)s?\b", "republican"), (r"\b(dem|democrat|democratic)s?\b", "democrat"),
        (r"\bindependents?\b", "independent"), (r"\b(women|woman|female)s?\b", "women"),
        (r"\b(men|man|male)s?\b", "men"),
        (r"\b(african[- ]americans?|blacks?)\b", "black"), (r"\b(latin[oa]s?|hispanics?|latinx)\b", "hispanic"),
        (r"\bwhites?\b", "white"), (r"\b(\d+)\s*(?:to|-|–|and)\s*(\d+)\b", r"\1-\2"),
        (r"\b(\d+) (?:and|or) (?:older|over|above|up)\b", r"\1+"), (r"\bover (\d+)\b", r"\1+"),
        (r"\b(?:younger than|under) (\d+)\b", r"<\1"), (r"\bseniors?\b", "65+"),
        (r"\bcollege[- ](?:educated|grad\w*|degree)\b", "college"), (r"\bconservatives?\b", "conservative"),
        (r"\bliberals?\b", "liberal"), (r"\bmoderates?\b", "moderate"), (r"\bevangelicals?\b", "evangelical"),
        (r"\bmillennials?\b", "millennial"),
    )
]  # fmt: skip
_GROUP_STOP = _STOP | frozenset(
    """voters voter adults adult americans american people respondents registered likely those surveyed polled all every
    public among age aged ages old years year identified self""".split()
)
_POLLSTER_STOP = re.compile(
    r"\b(university|univ|college|poll|polls|polling|research|center|institute|survey|the|inc|group|strategies|news)\b"
)


def _stem(word: str) -> str:
    for ending in ("ingly", "edly", "ing", "ed", "ies", "es", "s", "ly", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _words(answer: str) -> set[str]:
    """What an answer says, as stems; words that mean the same are one."""
    text = answer.lower().replace("’", "'").replace("n't", " not")
    if _UNDECIDED.search(text):
        return {"undecid"}
    words = [_SAME.get(w, _SAME.get(_stem(w), w)) for w in re.findall(r"[a-z0-9$+]+", text)]
    return {_stem(w) for w in words if w not in _STOP} or {_stem(w) for w in words}


def _overlap(a: set[str], b: set[str]) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def same_answer(gold: str, read: str | None) -> bool:
    """Whether an answer is one of those annotated (``|`` between them), the same side of the question at least.

    >>> same_answer("gone too far|too far", "have gone too far"), same_answer("approve", "disapprove")
    (True, False)
    """
    b = _words(read or "")
    for one in gold.split("|"):
        a = _words(one)
        near = _overlap(a, b) >= 0.5 or (a and a <= b and len(b) <= 8) or (b and b <= a)
        if near and a & _CONTRARY == b & _CONTRARY:
            return True
    return False


def _group(name: str | None) -> set[str]:
    text = (name or "all").lower().replace("’", "'")
    for pattern, to in _GROUPS:
        text = pattern.sub(to, text)
    return {_stem(w) for w in re.findall(r"[a-z0-9+<\-]+", text) if w not in _GROUP_STOP}


def same_group(gold: str | None, read: str | None) -> bool:
    """Whether two names of groups mean the same people.

    >>> same_group("65+", "seniors"), same_group("all", "registered voters"), same_group("men", "white men")
    (True, True, True)
    """
    a, b = _group(gold), _group(read)
    return (not a and not b) or _overlap(a, b) >= 0.66


def _pollster(name: str | None) -> set[str]:
    return set(re.findall(r"[a-z0-9]+", _POLLSTER_STOP.sub(" ", (name or "").lower())))


def same_pollster(gold: str | None, pollster: str | None, sponsor: str | None) -> bool:
    """Whether pollster or sponsor is the pollster annotated; right where the article names none."""
    a = _pollster(gold)
    return not a or bool(a & (_pollster(pollster) | _pollster(sponsor)))


# --- the score -----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Error:
    """A figure that is not right: what is wrong of it, where, and the rule that read it ("" for a missed one)."""

    document: str
    classes: tuple[str, ...]
    around: str
    rule: str
    wanted: str
    got: str


@dataclass
class Score:
    """The counts over the documents scored so far."""

    documents: int = 0
    gold: int = 0
    extracted: int = 0
    without: int = 0  # documents without an annotated figure
    noisy: int = 0  # of them, those with an extracted one
    right: Counter[str] = field(default_factory=Counter)  # by tier
    facts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))  # right, gold and read
    rules: Counter[str] = field(default_factory=Counter)  # figures by rule
    errors: list[Error] = field(default_factory=list)

    def f1(self, tier: str) -> tuple[float, float, float]:
        """Precision, recall and F1 of a tier, or of ``"poll facts"``."""
        if tier == "poll facts":
            every: Counter[str] = sum(self.facts.values(), Counter())
            return _f1(every["right"], every["read"], every["gold"])
        return _f1(self.right[tier], self.extracted, self.gold)

    def add(self, annotation: dict[str, Any], found: polls.Extraction) -> None:
        """Scores one document against its annotation."""
        (document,) = found.records.documents
        text, name = document.text, document.doc_id
        rows = found.records.estimates
        polls_read = {p.poll_id: p for p in found.records.polls}
        polls_gold = {p["poll"]: p for p in annotation["polls"]}
        self.documents += 1
        self.gold += len(annotation["estimates"])
        self.extracted += len(rows)
        self.rules.update(r.rule for r in rows)
        if not annotation["estimates"]:
            self.without += 1
            self.noisy += bool(rows)
        left = dict(enumerate(rows))
        of_poll: dict[str, list[Poll]] = defaultdict(list)
        for e in annotation["estimates"]:
            start, end = place(text, e)
            hit = next((i for i, r in left.items() if _is(r, e, start, end)), None)
            if hit is None:
                self.errors.append(
                    Error(name, ("missed",), _around(text, start, end), "", f"{e['r']} / {e['who']}", "")
                )
                continue
            r = left.pop(hit)
            poll = polls_read.get(r.poll_id or "") or Poll("", name)
            of_poll[e["poll"]].append(poll)
            wrong = tuple(_wrong(r, poll, e, polls_gold[e["poll"]]))
            self.right["figure"] += 1
            self.right["+answer"] += "answer" not in wrong
            self.right["+group"] += "answer" not in wrong and "group" not in wrong
            self.right["row"] += not wrong
            if wrong:
                wanted = f"{e['r']} / {e['who']} / {e['wave']} / {polls_gold[e['poll']].get('pollster')}"
                got = f"{r.answer} / {r.subgroup} / {r.wave} / {poll.pollster}"
                self.errors.append(Error(name, wrong, _around(text, start, end), r.rule, wanted, got))
        for r in left.values():
            got = f"{r.value:g} {r.kind} {r.answer} / {r.subgroup}"
            self.errors.append(Error(name, ("false",), _around(text, r.char_start, r.char_end), r.rule, "", got))
        for key, gold in polls_gold.items():
            self._facts(gold, of_poll[key])

    def _facts(self, gold: dict[str, Any], mine: list[Poll]) -> None:
        """The facts of one annotated poll, each as most of its figures have it."""
        for fact, key in FACTS.items():
            values = Counter(str(v) if (v := getattr(p, fact)) is not None else "" for p in mine)
            got = values.most_common(1)[0][0] if values else ""
            wanted = gold.get(key)
            count = self.facts[fact]
            count["gold"] += wanted not in (None, "")
            count["read"] += got != ""
            if wanted in (None, "") or got == "":
                continue
            if fact == "pollster":
                count["right"] += same_pollster(wanted, got, max(p.sponsor or "" for p in mine))
            elif fact in ("sample_size", "margin_of_error"):
                count["right"] += abs(float(got) - float(wanted)) < 0.051
            elif fact == "population":
                count["right"] += _overlap(_words(str(wanted)), _words(got)) >= 0.5
            else:
                count["right"] += got[:10] == str(wanted)


def _f1(right: int, read: int, gold: int) -> tuple[float, float, float]:
    p, r = right / read if read else 0.0, right / gold if gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def place(text: str, estimate: dict[str, Any]) -> tuple[int, int]:
    """Where an annotated figure stands: ``at``, or what ``[[ ]]`` marks in ``q``, which must stand in the text once."""
    if "at" in estimate:
        start, end = estimate["at"]
        return int(start), int(end)
    before, figure, after = re.split(r"\[\[|\]\]", estimate["q"])
    if text.count(before + figure + after) != 1:
        raise ValueError(f"{estimate['q']!r} stands {text.count(before + figure + after)} times in the text")
    start = text.index(before + figure + after) + len(before)
    return start, start + len(figure)


def _is(r: Estimate, gold: dict[str, Any], start: int, end: int) -> bool:
    """Whether a row is the annotated figure: its characters, kind and value."""
    if not (r.char_start < end and start < r.char_end and r.kind == gold["kind"]):
        return False
    return (abs(abs(r.value) - abs(gold["v"])) if r.kind == "margin" else abs(r.value - gold["v"])) <= 0.5


def _wrong(r: Estimate, poll: Poll, gold: dict[str, Any], gold_poll: dict[str, Any]) -> Iterator[str]:
    """What is wrong of a row."""
    answer = gold["r"]
    if r.kind == "margin" and gold["v"] * r.value < 0:
        answer = _OPPOSITE.get(answer, answer)
    if not same_answer(answer, r.answer):
        yield "answer"
    if not same_group(gold["who"], r.subgroup):
        yield "group"
    if r.wave != gold["wave"]:
        yield "wave"
    if not same_pollster(gold_poll.get("pollster"), poll.pollster, poll.sponsor):
        yield "pollster"


def _around(text: str, start: int, end: int) -> str:
    marked = f"{text[max(0, start - 80) : start]}[[{text[start:end]}]]{text[end : end + 60]}"
    return " ".join(marked.split())


def score(folder: Path, only: Iterable[str] = ()) -> Score:
    """Extracts and scores the annotated articles of a folder, or ``only`` those of these names."""
    names = set(only)
    paths = [p for p in sorted(folder.glob("*.json")) if not names or p.stem in names]
    out = Score()
    for path, found in zip(paths, polls.extract_many([p.with_suffix(".txt") for p in paths]), strict=True):
        out.add(json.loads(path.read_text(encoding="utf-8")), found)
    return out


# --- the report ----------------------------------------------------------------------------------------------------


def report(s: Score, examples: int = 0) -> str:
    """Tiers, poll facts and errors as text; with ``examples`` so many errors of each class."""
    lines = [f"{s.documents} documents, {s.gold} annotated figures, {s.extracted} extracted", ""]
    lines.append(f"{'tier':12}{'precision':>10}{'recall':>10}{'F1':>10}")
    for tier in (*TIERS, "poll facts"):
        lines.append(f"{tier:12}" + "".join(f"{x:10.3f}" for x in s.f1(tier)))
    facts = ", ".join(f"{fact} {_f1(c['right'], c['read'], c['gold'])[2]:.2f}" for fact, c in s.facts.items())
    lines += ["", f"facts, F1: {facts}"]
    lines += [f"documents without an annotated figure: {s.without}, of them with an extracted one: {s.noisy}", ""]
    classes = Counter(c for e in s.errors for c in e.classes)
    lines.append("errors by class (a row may be wrong in several ways)")
    lines += [f"{c:12}{classes[c]:10}" for c in CLASSES]
    lines += ["", "errors by rule, most first"]
    lines.append(f"{'rule':24}{'figures':>9}{'right':>9}" + "".join(f"{c:>9}" for c in CLASSES[1:]))
    of_rule: dict[str, Counter[str]] = defaultdict(Counter)
    bad: Counter[str] = Counter()
    for e in s.errors:
        of_rule[e.rule].update(e.classes)
        bad[e.rule] += 1
    for rule, n in sorted(s.rules.items(), key=lambda x: (-bad[x[0]], x[0])):
        cells = "".join(f"{of_rule[rule][c] or '':>9}" for c in CLASSES[1:])
        lines.append(f"{rule:24}{n:9}{n - bad[rule]:9}{cells}".rstrip())
    for c in CLASSES if examples else ():
        mine = [e for e in s.errors if c in e.classes]
        lines += ["", f"{c}: {len(mine)}"]
        for e in mine[:examples]:
            said = "; ".join(f"{what} {x}" for what, x in (("wanted", e.wanted), ("got", e.got), ("by", e.rule)) if x)
            lines += [f"  {e.document}: {e.around}", f"      {said}"]
    return "\n".join(lines)


def main() -> None:
    """Prints the score of a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, metavar="GOLD_DIR")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N errors of each class")
    parser.add_argument("--docs", nargs="+", default=[], metavar="NAME", help="score only these documents")
    a = parser.parse_args()
    result = score(a.gold, a.docs)
    if not result.documents:
        parser.error(f"{a.gold}: no annotated article")
    print(report(result, a.errors))


if __name__ == "__main__":
    main()
