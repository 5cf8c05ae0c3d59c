"""Accept, reject, edit, add, undo; what re-extraction does to them; annotated articles."""

import dataclasses
import json
import re

import pytest

from polls.collection import Collection
from polls.collection.annotate import annotated, quote
from polls.document import Document
from polls.errors import CollectionError
from tests.collection.made_up import article
from tests.collection.test_store import files_of

DOC = "article-00001"


def row(collection: Collection, at: int):
    """A row of the second article by its place."""
    return collection.query(doc_id=DOC).iloc[at]


def test_an_edit_is_applied_and_the_files_stay(collection):
    before = files_of(collection.path)
    name = row(collection, 2).estimate_id
    made = collection.correct(name, "answer", "support", who="ann", why="the text says back")
    assert row(collection, 2).answer == "support"
    after = files_of(collection.path)
    log = after.pop("corrections.jsonl")
    assert after == before
    told = json.loads(log)
    assert told["when"].endswith("+00:00")
    want = {"id": made.id, "who": "ann", "why": "the text says back", "row": name, "old": "approve", "new": "support"}
    assert {k: told[k] for k in want} == want
    assert Collection(collection.path).query(answer="support").estimate_id.tolist() == [name]
    assert collection.show(name).review == "edited"


def test_a_corrected_row_is_still_corrected_after_reading_again(collection):
    edited, rejected, accepted = (row(collection, i).estimate_id for i in (0, 1, 2))
    collection.correct(edited, "answer", "support")
    collection.reject(rejected)
    collection.accept(accepted)
    records = article(1, 6)
    records.estimates[0].subgroup = "men"  # another field: newer rules may change it
    records.estimates[3].answer = "oppose"
    collection.add(records)
    found = collection.query(doc_id=DOC).set_index("estimate_id")
    assert (found.answer[edited], found.subgroup[edited]) == ("support", "men")
    assert rejected not in found.index
    assert found.answer[records.estimates[3].estimate_id] == "oppose"
    assert collection.corrections.note.isna().all()


def test_a_row_that_changed_under_its_correction_is_flagged(collection):
    names = [row(collection, i).estimate_id for i in range(4)]
    collection.correct(names[0], "answer", "support")
    collection.reject(names[1])
    collection.accept(names[2])
    collection.correct(names[3], "value", 44)
    records = article(1, 6)
    for i, answer in enumerate(("oppose", "yes", "no")):
        records.estimates[i].answer = answer
    records.estimates[3].value = 44.0
    collection.add(records)
    found = collection.query(doc_id=DOC).set_index("estimate_id")
    assert found.answer[names[0]] == "support"
    assert names[1] not in found.index
    assert found.answer[names[2]] == "approve"
    assert collection.corrections.note.tolist() == [
        "the row changed under it: now read 'oppose', it was 'approve'; the correction stands",
        "the row changed under it: now read answer 'yes' for 'disapprove'; kept as rejected",
        "the row changed under it: now read answer 'no' for 'approve'; kept as accepted",
        "the rules now read the same",
    ]


def test_corrected_rows_that_the_rules_no_longer_read_are_kept(collection):
    names = [row(collection, i).estimate_id for i in range(3)]
    collection.accept(names[0])
    collection.correct(names[1], "value", 55)
    collection.reject(names[2])
    records = article(1, 6)
    del records.estimates[:3]
    collection.add(records)
    found = collection.query(doc_id=DOC).set_index("estimate_id")
    assert found.value[names[0]] == 30
    assert found.value[names[1]] == 55
    assert names[2] not in found.index
    kept = "the rules no longer read this figure; kept as corrected"
    assert collection.corrections.note.tolist() == [kept, kept, "the row is gone"]


def test_corrections_find_their_sentence_in_a_newer_version_of_the_text(collection):
    old = [row(collection, i) for i in range(3)]
    collection.correct(old[0].estimate_id, "answer", "support")
    collection.reject(old[1].estimate_id)
    at = collection.text(DOC).index("story")
    collection.add_figure(DOC, at, at + 5, 7, answer="x")
    records = article(1, 6)
    shift = "A line was put before. "
    document = Document(shift + records.documents[0].text, doc_id=DOC)
    records.documents = [document]
    records.estimates = [
        dataclasses.replace(
            e,
            estimate_id=f"{document.sha256[:10]}-{e.char_start + len(shift)}",
            **{n: getattr(e, n) + len(shift) for n in ("char_start", "char_end", "sentence_start", "sentence_end")},
        )
        for e in records.estimates
    ]
    collection.add(records)
    found = collection.query(doc_id=DOC)
    assert len(found) == 6
    assert found.answer.tolist()[:2] == ["x", "support"]
    assert collection.show(found.estimate_id[0]).figure == "story"
    assert not (found.value == 31).any()
    assert collection.corrections.note.isna().all()
    collection.add(
        dataclasses.replace(records, documents=[Document("Wholly new. " * 9, doc_id=DOC, url="u")], estimates=[])
    )
    assert len(collection.query(doc_id=DOC)) == 6  # another article: it has another name


def test_a_sentence_that_is_gone_takes_its_correction_along(collection):
    collection.accept(row(collection, 5).estimate_id)
    records = article(1, 6)
    cut = records.documents[0].text.index("Question 5")
    shorter = article(1, 5, text=records.documents[0].text[:cut])
    for e in shorter.estimates:
        e.estimate_id = f"{shorter.documents[0].sha256[:10]}-{e.char_start}"
    collection.add(shorter)
    assert len(collection.query(doc_id=DOC)) == 5
    assert collection.corrections.note.tolist() == ["the sentence is no longer in the text"]


def test_a_missed_figure_is_added_with_its_sentence(collection):
    text = collection.text(DOC)
    start = text.index("story 1", 200)
    poll = row(collection, 0).poll_id
    made = collection.add_figure(
        DOC, start, start + 7, 12.5, answer="own a dog", subgroup="men", poll_id=poll, who="ann"
    )
    found = collection.show(made.row)
    assert found.figure == "story 1"
    assert found.sentence.startswith("Question 2 of story 1")
    assert found.sentence.endswith("survey found.")
    want = {
        "rule": "person",
        "value": 12.5,
        "kind": "share",
        "wave": "current",
        "subgroup": "men",
        "pollster": "Gallup",
    }
    assert {k: found.row[k] for k in want} == want
    assert found.review == "added"
    records = article(1, 6)
    mine = dataclasses.replace(
        records.estimates[0], char_start=start, char_end=start + 7, estimate_id="now-read", answer="x"
    )
    records.estimates.append(mine)
    collection.add(records)  # newer rules read it too, otherwise
    assert len(collection.query(doc_id=DOC)) == 7
    assert collection.show(made.row).row["answer"] == "own a dog"
    assert collection.corrections.note[0] == "the rules now read this figure too (share.made_up); the added row stands"


def test_undo_and_undo_of_undo(collection):
    name = row(collection, 0).estimate_id
    first = collection.reject(name)
    assert name not in set(collection.estimates.estimate_id)
    second = collection.undo(first.id)
    assert name in set(collection.estimates.estimate_id)
    assert collection.corrections.state.tolist() == ["undone", "active"]
    with pytest.raises(CollectionError, match="undone already"):
        collection.undo(first.id)
    collection.undo(second.id)
    assert name not in set(collection.estimates.estimate_id)
    with pytest.raises(CollectionError, match="no such correction"):
        collection.undo("zzz")


def test_edits_of_polls_and_documents(collection):
    before = row(collection, 0)
    collection.correct(before.poll_id, "sample_size", 1500, table="polls")
    collection.correct(before.poll_id, "end_date", "2025-01-01", table="polls")
    collection.correct(DOC, "title", "A better headline", table="documents")
    after = row(collection, 0)
    assert (after.sample_size, after.base) == (1500, 1500)
    assert str(after.end_date.date()) == "2025-01-01"
    assert collection.show(after.estimate_id).title == "A better headline"
    other = row(collection, 1)
    assert other.low == other.value - 3.1


def test_intervals_follow_corrections(collection):
    first, second = row(collection, 0), row(collection, 1)
    collection.correct(first.estimate_id, "value", "45.5")
    collection.correct(second.estimate_id, "base", 100)
    at = collection.text(DOC).index("story")
    added = collection.add_figure(DOC, at, at + 5, 50, poll_id=first.poll_id, grain=1).row
    found = collection.query(doc_id=DOC).set_index("estimate_id")
    edited = found.loc[first.estimate_id]
    assert (edited.value, edited.interval_basis) == (45.5, "stated margin of error")
    assert edited.low == pytest.approx(45.5 - 3.1, abs=0.3)
    own = found.loc[second.estimate_id]
    assert (own.base, own.base_source, own.interval_basis) == (100, "stated", "sample size (simple random sampling)")
    assert own.high == pytest.approx(31 + 9.5, abs=1)
    assert found.high[added] == pytest.approx(53.1, abs=0.3)
    assert found.low[row(collection, 3).estimate_id] == row(collection, 3).value - 3.1  # not touched: as it was read
    collection.correct(first.poll_id, "margin_of_error", 10, table="polls")
    assert row(collection, 1).low == pytest.approx(45.5 - 10, abs=0.5)


def test_a_corrected_poll_is_found_when_the_polls_are_numbered_anew(collection):
    collection.correct(row(collection, 0).poll_id, "margin_of_error", 4.2, table="polls", who="ann")
    records = article(1, 6)
    first, second = records.polls
    first.poll_id, second.poll_id = second.poll_id, first.poll_id
    records.polls = [second, first]
    collection.add(records)
    polls = collection.polls[collection.polls.doc_id == DOC].set_index("pollster")
    assert polls.margin_of_error["Gallup"] == 4.2
    assert polls.margin_of_error["Quinnipiac University"] == 3.1


def test_an_added_figure_whose_poll_is_gone_has_none(collection):
    at = collection.text(DOC).index("story")
    made = collection.add_figure(DOC, at, at + 5, 50, poll_id=row(collection, 1).poll_id)
    records = article(1, 6)
    del records.polls[1]
    for e in records.estimates:
        e.poll_id = records.polls[0].poll_id
    collection.add(records)
    assert collection.show(made.row).row["poll_id"] is None
    assert collection.corrections.note[0] == "its poll is no longer there"


WRONG = [
    ("value", "many", "does not fit"),
    ("value", 140, "more than 100"),
    ("value", "nan", "does not fit"),
    ("value", None, "must not be empty"),
    ("kind", "guess", "none of share, margin, change"),
    ("base", -3, "below 0"),
    ("estimate_id", "x", "cannot be corrected"),
    ("char_start", 3, "cannot be corrected"),
    ("nonsense", 3, "cannot be corrected"),
    ("poll_id", "no-poll", "no such poll"),
    ("poll_id", "article-00002/p1", "poll of another document"),
]


@pytest.mark.parametrize(("field", "value", "said"), WRONG)
def test_wrong_corrections_are_refused(collection, field, value, said):
    with pytest.raises(CollectionError, match=said):
        collection.correct(row(collection, 0).estimate_id, field, value)
    assert not (collection.path / "corrections.jsonl").exists()


def test_wrong_figures_are_refused(collection):
    for start, end in ((5, 5), (-1, 4), (0, 10**6)):
        with pytest.raises(CollectionError, match="no figure"):
            collection.add_figure(DOC, start, end, 5)
    with pytest.raises(CollectionError, match="a share of -3 is below 0"):
        collection.add_figure(DOC, 0, 5, -3)
    with pytest.raises(CollectionError, match="no such document"):
        collection.add_figure("none", 0, 5, 5)


def resolve(text: str, estimate: dict) -> tuple[int, int]:
    """Where an annotation's figure is: the stretch must stand in the text once."""
    if "at" in estimate:
        return tuple(estimate["at"])
    before, figure, after = re.fullmatch(r"(.*?)\[\[(.+?)\]\](.*)", estimate["q"], re.S).groups()
    assert text.count(before + figure + after) == 1
    start = text.index(before + figure + after) + len(before)
    return start, start + len(figure)


def test_corrected_articles_become_annotated_ones(collection):
    ids = collection.query(doc_id=DOC).estimate_id
    collection.reject(ids[1])
    collection.correct(ids[2], "bound", "about")
    collection.undo(collection.accept(collection.query(doc_id="article-00002").estimate_id[0]).id)
    data = annotated(collection)
    assert sorted(data) == [f"{DOC}.json", f"{DOC}.txt"]
    text = data[f"{DOC}.txt"].decode()
    assert text == collection.text(DOC)
    told = json.loads(data[f"{DOC}.json"])
    rows = collection.query(doc_id=DOC)
    assert [resolve(text, e) for e in told["estimates"]] == list(zip(rows.char_start, rows.char_end, strict=True))
    assert [e["v"] for e in told["estimates"]] == [30, 32, 33, 34, 35]
    assert told["estimates"][1]["approx"] is True
    assert told["estimates"][0] | {"q": ""} == {
        "q": "", "v": 30, "kind": "share", "r": "approve", "who": "all", "topic": "Plan 0: approval", "poll": "p1",
        "wave": "current",
    }  # fmt: skip
    assert told["polls"][1] == {
        "poll": "p2", "pollster": "Quinnipiac University", "n": 903, "moe": 3.1, "start": "2024-12-27",
        "end": "2024-12-31", "pop": "adults", "sponsor": ["Reuters"], "mode": ["online", "phone"],
        "subsamples": [{"who": "republicans", "n": 300, "moe": 5.7}],
    }  # fmt: skip
    assert (told["id"], told["published"]) == (DOC, "2025-01-02")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("52% of men and 52% of women", 15, 18),
        ("52% 52% 52% 52%", 8, 11),
        ("aaaa", 1, 2),
        ("55-37 percent, then 55-37 points", 0, 2),
        ("see [[this]] 52% and 52%", 13, 16),
        ("52%", 0, 3),
    ],
)
def test_quotes_lead_back_to_their_figure(text, start, end):
    assert resolve(text, quote(text, start, end)) == (start, end)
