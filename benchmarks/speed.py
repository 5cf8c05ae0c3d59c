"""How fast extraction is: ``python benchmarks/speed.py [--quick] [HEAVY.jsonl MIXED.jsonl.gz]`` prints tables.

HEAVY are records of articles about polls, MIXED of any news; by default the texts of ``../shared`` where they are
there, else generated ones. Times are processor seconds of one process (the machine may have other work), medians of
five runs over the same texts in memory; the run over two processes is measured by the clock. Peers (eyecite, a regex
extractor of legal citations, and spaCy's rule matcher) run on the same texts where they are installed.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import importlib.util
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import polls  # noqa: E402
from polls import extraction  # noqa: E402
from polls.rules import engine, weighing  # noqa: E402

RUNS = 5
SHARED = ROOT.parent / "shared"
STAGES = {
    "gate, folding": (extraction.gate, "passes"),
    "sentences": (extraction, "sentences"),
    "hints": (engine, "mark"),
    "names": (extraction, "find_names"),
    "pollsters' names": (extraction.registry, "find"),
    "numbers": (engine, "figures"),
    "tokens and groups": (engine, "view"),
    "rules": (engine, "bind"),
    "screen": (weighing.screen, "weight"),
    "what was spoken of": (engine.Discourse, "read"),
    "answers left open": (engine.ellipsis, "resolve"),
    "linking": (extraction, "link"),
    "bases": (extraction, "settle"),
    "questions": (extraction, "name"),
}

Text = tuple[str, str, Any]  # id, text, publication date


def poll_paragraphs(number: int) -> list[str]:
    """An article about a poll, of about 2 KB, in sentences of ours."""
    dice = random.Random(number)
    a = dice.randint(35, 55)
    b = dice.randint(30, 92 - a)
    who = dice.choice(("Gallup", "Ipsos", "YouGov", "Quinnipiac University", "Marist"))
    issue = dice.choice(("immigration", "the economy", "health care", "gun control", "climate change"))
    return [
        f"Some {a} percent of Americans approve of how the president handles {issue} and {b} percent disapprove, "
        f"according to a {who} poll released on Tuesday. In March, {a - 3} percent approved.",
        f"Among Republicans, {a + 30} percent approve, compared with {a - 25}% of Democrats and {a - 4}% of "
        "independents. "
        f"Women are less convinced than men, {a - 6} percent to {a + 5} percent.",
        f"Nearly {dice.choice(('two-thirds', 'half', 'three in five'))} say the country is on the wrong track. "
        f"If the election were held today, {b + 4} percent would vote for Karen Doe and {b} percent for Alan Roe.",
        "Analysts were careful with their conclusions. A spokesman for the campaign declined to comment on the poll, "
        "while officials said that they would go on with the plan that was announced in spring.",
        f"The survey of {dice.randint(800, 1600):,} registered voters was conducted by phone from June 3 to June 7. "
        "Its margin of error is 3 percentage points either way.",
    ]


def other_paragraphs(number: int) -> list[str]:
    """An article about something else, with figures that are no survey's."""
    dice = random.Random(number)
    rate = dice.randint(2, 9)
    return [
        f"Prices rose {rate} percent in May, the statistics office said on Friday, after {rate - 1} percent in April.",
        "The mayor opened the new bridge with a short speech. Trains will run every ten minutes from May on, and the "
        "old ferry will be sold. Neighbors had waited for it for almost twelve years.",
        f"The company employs {dice.randint(200, 900)} people in three towns. Its shares fell by {rate}% on the news.",
        "A spokeswoman said that the council would discuss the matter in autumn, when the report is finished.",
    ] * 4


def generated(count: int, one_in: int) -> list[Text]:
    """Articles of which one in so many is about a poll."""
    made = ((n, poll_paragraphs(n) * 2 if n % one_in == 0 else other_paragraphs(n)) for n in range(count))
    return [(str(n), "\n\n".join(paragraphs), polls.document.as_date("2025-06-10")) for n, paragraphs in made]


def load(path: Path) -> list[Text]:
    """The texts of a file of records."""
    texts = []
    with gzip.open(path, "rt") if path.suffix == ".gz" else open(path) as stream:
        for line in stream:
            record = json.loads(line)
            published = None
            with contextlib.suppress(polls.errors.DateError):
                published = polls.document.as_date(record.get("published"))
            texts.append((str(record["id"]), record["text"], published))
    return texts


def documents(texts: Iterable[Text]) -> list[polls.Document]:
    """Documents that nothing is known of yet."""
    return [polls.Document(text, doc_id=name, published=published) for name, text, published in texts]


def median(
    run: Callable[[list[Any]], object], inputs: Callable[[], list[Any]], runs: int
) -> tuple[float, float, float]:
    """Processor seconds of a run over fresh inputs: the median, the least and the most."""
    times = []
    for _ in range(runs):
        fresh = inputs()
        begun = time.process_time()
        run(fresh)
        times.append(time.process_time() - begun)
    return statistics.median(times), min(times), max(times)


def read(found: list[polls.Document]) -> int:
    """Reads documents; the number of figures."""
    return sum(len(extraction.read_document(d).estimates) for d in found)


def stages(texts: list[Text]) -> dict[str, float]:
    """The share of time of each stage, by wrapping their functions (rules without what is named apart)."""
    spent: Counter[str] = Counter()

    def timed(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **known: Any) -> Any:
            begun = time.process_time_ns()
            try:
                return function(*args, **known)
            finally:
                spent[name] += time.process_time_ns() - begun

        return call

    found = documents(texts)
    with contextlib.ExitStack() as patched:
        for name, (module, function) in STAGES.items():
            patched.enter_context(mock.patch.object(module, function, timed(name, getattr(module, function))))
        begun = time.process_time_ns()
        read(found)
        whole = time.process_time_ns() - begun
    shares = {name: spent[name] / whole for name in STAGES}
    return shares | {"the rest": 1 - sum(shares.values())}


def gate(texts: list[Text]) -> tuple[int, int, int]:
    """How many texts pass the gate, how many give rows without it, and how many of these it stops."""
    passed = sum(extraction.gate.passes(d) for d in documents(texts))
    with mock.patch.object(extraction.gate, "passes", return_value=True):
        rows = [bool(extraction.read_document(d).estimates) for d in documents(texts)]
    lost = sum(r and not extraction.gate.passes(d) for r, d in zip(rows, documents(texts), strict=True))
    return passed, sum(rows), lost


def processes(texts: list[Text], workers: int) -> float:
    """Seconds by the clock of a run over processes, their beginning not counted."""
    found = documents(texts)
    warm = documents(generated(8 * 32, 2))  # every process has read something by then
    results = polls.extract_many([*warm, *found], workers=workers)
    for _ in warm:
        next(results)
    begun = time.perf_counter()
    for _ in results:
        pass
    return time.perf_counter() - begun


def growth(sizes: Iterable[int]) -> list[tuple[int, float]]:
    """Milliseconds per KB of one text of each size."""
    out = []
    for size in sizes:
        paragraphs: list[str] = []
        length = number = 0
        while length < size:
            paragraphs += poll_paragraphs(number)
            length += sum(map(len, paragraphs[-5:])) + 10
            number += 1
        text = "\n\n".join(paragraphs)[:size]
        spent, _, _ = median(read, lambda t=text: documents([("long", t, None)]), RUNS if size < 1 << 20 else 1)
        out.append((size, 1000 * spent / (size / 1000)))
    return out


MEMORY = """
import multiprocessing, sys
sys.path[:0] = [{root!r}, {here!r}]
from polls.scale import extract_to
from speed import generated

def records(count):
    for _ in range(count // 1000):
        for name, text, published in BASE:
            yield {{"id": name, "text": text, "published": str(published)}}

def peak(process):
    return int(open(f"/proc/{{process}}/status").read().partition("VmHWM:")[2].split()[0]) / 1024

if __name__ == "__main__":
    BASE = generated(1000, 8)
    peaks = [0]

    def look(documents):
        for child in multiprocessing.active_children():
            peaks.append(peak(child.pid))

    summary = extract_to(records({count}), {out!r}, workers=2, on_part=look)
    print(summary.documents, peak("self"), max(peaks))
"""


def memory(count: int) -> tuple[int, float, float]:
    """Documents, and MB at the peak of the process and of its largest worker, in a run to disk over two processes."""
    with tempfile.TemporaryDirectory() as folder:
        code = MEMORY.format(root=str(ROOT), here=str(ROOT / "benchmarks"), count=count, out=f"{folder}/run")
        script = Path(folder, "memory.py")
        script.write_text(code)
        done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    read_, own, children = done.stdout.split()
    return int(read_), float(own), float(children)


def peers() -> dict[str, Callable[[list[str]], object]]:
    """What else reads texts by rules, where it is installed."""
    found: dict[str, Callable[[list[str]], object]] = {}
    if importlib.util.find_spec("eyecite"):
        import eyecite

        found["eyecite"] = lambda texts: [eyecite.get_citations(t) for t in texts]
    if importlib.util.find_spec("spacy"):
        import spacy
        from spacy.matcher import Matcher

        nlp = spacy.blank("en")
        matcher = Matcher(nlp.vocab)
        unit = {"LOWER": {"IN": ["percent", "%", "points", "point"]}}
        matcher.add("figure", [[{"LIKE_NUM": True}, unit], [{"LIKE_NUM": True}, {"LOWER": "in"}, {"LIKE_NUM": True}]])
        matcher.add("survey", [[{"LOWER": {"IN": ["poll", "polls", "survey", "surveys", "respondents", "polled"]}}]])
        matcher.add("group", [[{"LOWER": {"IN": ["men", "women", "voters", "republicans", "democrats", "adults"]}}]])
        matcher.add(
            "answer", [[{"LEMMA": {"IN": ["approve", "disapprove"]}}], [{"LOWER": {"REGEX": "^(?:dis)?approv"}}]]
        )
        found["spaCy matcher"] = lambda texts: [matcher(doc) for doc in nlp.pipe(texts)]
    return found


def line(*cells: object) -> None:
    """A row of a table."""
    print("| " + " | ".join(f"{c:,.2f}" if isinstance(c, float) else str(c) for c in cells) + " |", flush=True)


def head(*cells: str) -> None:
    """The head of a table."""
    print()
    line(*cells)
    print("|" + "---|" * len(cells))


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="*")
    parser.add_argument("--quick", action="store_true", help="fewer texts, one run, nothing long")
    a = parser.parse_args()
    runs = 1 if a.quick else RUNS
    files = a.files or [SHARED / "gold/articles.jsonl", SHARED / "corpus/news.jsonl.gz"]
    if all(path.exists() for path in files):
        corpora = dict(zip(("heavy", "mixed"), map(load, files), strict=True))
    else:
        corpora = {"heavy (generated)": generated(150, 1), "mixed (generated)": generated(2000, 8)}
    if a.quick:
        corpora = {name: texts[:100] for name, texts in corpora.items()}
    print(f"polls {polls.__version__}, Python {sys.version.split()[0]}, {os.cpu_count()} processors")
    read(documents(generated(20, 1)))  # lexicons are loaded and patterns compiled once

    head("texts", "documents", "KB each", "figures", "documents/s", "(least", "most)", "MB/s")
    speed = {}
    for name, texts in corpora.items():
        size = sum(len(t) for _, t, _ in texts)
        spent, least, most = median(read, lambda t=texts: documents(t), runs)
        n = len(texts)
        speed[name] = n / spent
        line(name, n, size / n / 1000, read(documents(texts)), n / spent, n / most, n / least, size / spent / 1e6)

    for name, texts in corpora.items():
        head(f"share of time: {name}", "")
        for stage, share in stages(texts).items():
            line(stage, f"{share:.1%}")

    head("gate", "documents", "pass", "give rows without it", "of these stopped")
    for name, texts in corpora.items():
        line(name, len(texts), *gate(texts))

    found = peers()
    if found:
        head("peer, same texts", *(f"{name}: documents/s" for name in corpora), *(f"{n}: polls/peer" for n in corpora))
        for peer, run in found.items():
            rates = []
            for texts in corpora.values():
                some = [t for _, t, _ in texts[:500]]
                run(some[:5])
                rates.append(len(some) / median(run, lambda s=some: s, min(runs, 3))[0])
            line(peer, *rates, *(f"{speed[n] / r:.1f} x" for n, r in zip(corpora, rates, strict=True)))

    head("KB of one text", "ms per KB")
    for length, each in growth([1_000, 10_000, 100_000, *(() if a.quick else (1_000_000, 10_000_000))]):
        line(length // 1000, each)

    head("processes", "documents/s", "times one")
    texts = next(iter(corpora.values())) * (1 if a.quick else 8)
    once: list[float] = []
    for workers in (1, 2):
        spent = statistics.median(processes(texts, workers) for _ in range(min(runs, 3)))
        once.append(len(texts) / spent)
        line(workers, once[-1], once[-1] / once[0])

    head("run to disk, 2 processes: documents", "MB at peak", "MB at peak, a worker")
    for count in (1000, 2000) if a.quick else (3000, 30_000):
        line(*memory(count))


if __name__ == "__main__":
    main()
