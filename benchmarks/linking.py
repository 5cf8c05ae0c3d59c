"""How well linking works on annotated articles, given their figures: waves, pollsters and poll facts.

usage: python benchmarks/linking.py GOLD_DIR [--tools DIR] [--errors N] [--docs a,b] [--time]

GOLD_DIR holds NAME.txt, NAME.json and NAME.meta (see the annotation guide). Claims are made from the annotated
figures, so that only linking is measured. ``--tools`` is the folder of the scorer (score.py, goldtool.py), by default
GOLD_DIR's parent.
"""

from __future__ import annotations

import argparse
import bisect
import datetime as dt
import json
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from polls.document import Document
from polls.language.segment import sentences
from polls.linking import link
from polls.rules.claim import Claim


def read(path: Path, goldtool: Any) -> tuple[Document, list[Any], list[Claim], list[dict[str, Any]], dict[str, Any]]:
    """Document, sentences, claims made from the annotated figures, those annotations and the polls' annotations."""
    gold = json.loads(path.read_text())
    text = path.with_suffix(".txt").read_text()
    published = gold.get("published")
    document = Document(text, doc_id=path.stem, published=dt.date.fromisoformat(published) if published else None)
    folded = document.folded
    at = document._map
    spans = sentences(folded)
    starts = [s.start for s in spans]
    pairs = []
    for e in gold["estimates"]:
        start, end = goldtool.resolve(text, e)
        if at is not None:
            start, end = bisect.bisect_left(at, start), bisect.bisect_left(at, end)
        sentence = max(0, bisect.bisect_right(starts, start) - 1)
        who = None if e["who"] == "all" else e["who"]
        claim = Claim(start, end, float(e["v"]), e["kind"], sentence, "gold", e["r"].split("|")[0], subgroup=who)
        pairs.append((claim, e))
    pairs.sort(key=lambda p: p[0].start)
    return document, spans, [c for c, _ in pairs], [e for _, e in pairs], {p["poll"]: p for p in gold["polls"]}


def main() -> None:
    """Prints the accuracies, and the first errors where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--tools", type=Path)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--kind", default="", help="only errors of this kind (wave, pollster, or a fact)")
    parser.add_argument("--docs", default="")
    parser.add_argument("--time", action="store_true")
    a = parser.parse_args()
    sys.path.insert(0, str(a.tools or a.gold.resolve().parent))
    import goldtool
    import score

    only = set(a.docs.split(",")) if a.docs else None
    paths = [p for p in sorted(a.gold.glob("*.json")) if not only or p.stem in only]
    read_all = [(p, *read(p, goldtool)) for p in paths]
    figures = wave_ok = pollster_ok = group_ok = 0
    waves: Counter[tuple[str, str]] = Counter()
    tp: Counter[str] = Counter()
    n_gold: Counter[str] = Counter()
    n_pred: Counter[str] = Counter()
    errors: list[tuple[str, str, str]] = []
    for path, document, spans, claims, gold, polls in read_all:
        linked = link(document, spans, claims)
        rows = defaultdict(list)
        for claim, e, k, wave in zip(claims, gold, linked.poll, linked.wave, strict=True):
            figures += 1
            poll = linked.polls[k] if k is not None else None
            want = polls[e["poll"]]
            rows[e["poll"]].append(poll)
            text, at, end = document.folded, claim.start, claim.end
            around = " ".join(f"{text[max(0, at - 90) : at]}[[{text[at:end]}]]{text[end : end + 60]}".split())
            waves[e["wave"], wave] += 1
            if wave == e["wave"]:
                wave_ok += 1
            else:
                errors.append((path.stem, "wave", f"{e['wave']} read {wave}: {around}"))
            pollster, sponsor = (poll.pollster, poll.sponsor) if poll else (None, None)
            if score.pollster_ok(want, pollster, sponsor):
                pollster_ok += 1
            else:
                errors.append((path.stem, "pollster", f"{want.get('pollster')} read {pollster}: {around}"))
        groups: dict[str, Counter[int | None]] = defaultdict(Counter)
        for e, k in zip(gold, linked.poll, strict=True):
            groups[e["poll"]][k] += 1
        for key, counts in groups.items():
            best = counts.most_common(1)[0][0]
            whole = sum(1 for e, k in zip(gold, linked.poll, strict=True) if k == best and e["poll"] == key)
            group_ok += whole
        for key, p in polls.items():
            mine = rows[key]
            want = {
                "pollster": p.get("pollster"), "sample_size": p.get("n"), "margin_of_error": p.get("moe"),
                "start_date": p.get("start"), "end_date": p.get("end"), "population": p.get("pop"),
            }  # fmt: skip
            for fact, g in want.items():
                values = [str(v) if (v := getattr(r, fact, None)) is not None else "" for r in mine]
                got = max(set(values), key=values.count) if values else ""
                n_gold[fact] += g not in (None, "", [])
                n_pred[fact] += got != ""
                if g in (None, "", []):
                    if got:
                        errors.append((path.stem, fact, f"not stated ({key}), read {got}"))
                    continue
                if not got:
                    errors.append((path.stem, fact, f"missed ({key}): {g}"))
                    continue
                if fact == "pollster":
                    ok = score.pollster_ok(p, got, max((r.sponsor or "" for r in mine if r), default=""))
                elif fact in ("sample_size", "margin_of_error"):
                    ok = abs(float(got) - float(g)) < 0.051
                elif fact == "population":
                    ok = score.overlap(score.answer_tokens(str(g)), score.answer_tokens(got)) >= 0.5
                else:
                    ok = got[:10] == str(g)
                tp[fact] += ok
                if not ok:
                    errors.append((path.stem, fact, f"{g} ({key}) read {got}"))
    print(f"{len(read_all)} documents, {figures} figures")
    print(f"wave {wave_ok / figures:.4f}  pollster {pollster_ok / figures:.4f}  same poll {group_ok / figures:.4f}")
    print("waves:", ", ".join(f"{g} read {w} {n}" for (g, w), n in sorted(waves.items())))
    for fact in (*n_gold, "all"):
        t, p, g = (sum(c.values()) if fact == "all" else c[fact] for c in (tp, n_pred, n_gold))
        precision, recall, f1 = score.f1(t, p, g)
        print(f"{fact:16s} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  ({t}/{p}/{g})")
    for error in [e for e in errors if not a.kind or e[1] == a.kind][: a.errors]:
        print(" | ".join(error))
    if a.time:
        best = float("inf")
        for _ in range(5):
            begin = time.perf_counter()
            for _, document, spans, claims, _, _ in read_all:
                link(document, spans, claims)
            best = min(best, time.perf_counter() - begin)
        print(f"link: {1e6 * best / len(read_all):.0f} µs a document, {1e6 * best / max(1, figures):.1f} µs a figure")


if __name__ == "__main__":
    main()
