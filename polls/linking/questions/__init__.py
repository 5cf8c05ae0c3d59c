"""One name for one question: what each figure of a document was asked about.

Canonical names are the same in every document ("Donald Trump: job approval", "Vote for president: Clinton v Trump"),
so that answers can be followed over time; any other question is named by a few words of the text, the same for all of
its answers.
"""

from __future__ import annotations

from collections.abc import Sequence

from polls.document import Document
from polls.language.names import Names, find_names
from polls.language.segment import Sentence
from polls.linking.linked import Linked
from polls.linking.questions import siblings
from polls.linking.questions.contests import Contests
from polls.linking.questions.measures import measure
from polls.linking.questions.ratings import rating
from polls.linking.questions.statements import statement
from polls.linking.questions.tables import RULE, cell
from polls.linking.questions.talk import Question, Talk
from polls.linking.questions.topics import Topics
from polls.linking.questions.votes import referendum, votes
from polls.rules.claim import Claim

__all__ = ["Question", "name"]

_FAMILIES = {
    "approve": "approval", "disapprove": "approval", "favorable": "favorability", "unfavorable": "favorability",
    "right direction": "direction", "wrong track": "direction", "support": "measure", "oppose": "measure",
}  # fmt: skip


def name(
    document: Document,
    sentences: Sequence[Sentence],
    claims: Sequence[Claim],
    linked: Linked,
    names: Names | None = None,
) -> list[Question]:
    """The question of each claim, in their order; answers of one question share one :class:`Question`.

    ``names`` are the document's persons and parties, where they are known already.
    """
    folded, lower = document.folded, document.lower
    if names is None:
        names = find_names(folded, document.published)
    firms = {w.lower() for p in linked.polls for n in (p.pollster, p.sponsor) if n for w in n.replace("/", " ").split()}
    topics = Topics(document, names, firms)
    impeached = "impeach" in lower or "from office" in lower or "removing the president" in lower
    talk = Talk(document, sentences, claims, linked, names, topics, folded, lower, impeached)
    contests = Contests(topics)
    out: list[Question] = []
    first, n = 0, len(claims)
    while first < n:
        end = first + 1
        while end < n and claims[end].sentence == claims[first].sentence:
            end += 1
        _sentence(talk, contests, first, end, out)
        first = end
    for one, both in contests.settled().items():
        if one in talk.made:
            talk.made[one].question = both
    siblings.join(claims, linked.poll, linked.wave, out)
    return out


def _sentence(talk: Talk, contests: Contests, first: int, end: int, out: list[Question]) -> None:
    """Names the claims ``first`` to ``end`` (exclusive), which stand in one sentence."""
    claims = talk.claims
    s = talk.s = talk.sentences[claims[first].sentence]
    hits = talk.hits = talk.topics.hits(s.start, s.end)
    which = [k for k in range(first, end) if (a := claims[k].answer) and a not in _FAMILIES and contests.candidates(a)]
    told = votes(talk, contests, which) if which else {}
    family = ""
    for k in range(first, end):
        talk.look_at(k, first, end)
        c = claims[k]
        q = told.get(k)
        if q is not None:
            family = "vote"
        elif k > first and _goes_on(claims[k - 1], c):
            q = out[-1]
        elif (known := _FAMILIES.get(c.answer or "")) is not None:
            family = known
            if c.rule == RULE and known != "direction":
                q = cell(talk, known)
            elif known == "measure":
                q = measure(talk)
            elif known == "direction":
                q = talk.get("Direction of the country", "direction")
            else:
                q = rating(talk, known)
        elif (side := referendum(talk, c)) is not None:
            family, q = "vote", side
        else:
            family = "statement"
            q = cell(talk, family) if c.rule == RULE else statement(talk)
        talk.last[family] = talk.last[q.kind] = talk.last["any"] = (q, s.index)
        if q.subject is not None and q.kind in ("approval", "favorability", "issue"):
            talk.person = q.subject
        out.append(q)
    if out[-1].subject is None or talk.person is None:
        person = next((h for h in hits if h.kind == "person"), None)
        if person is not None:
            talk.person = talk.topics.full(person.value)


def _goes_on(before: Claim, c: Claim) -> bool:
    """Whether a figure is the earlier wave, or the other side, of the one right before it."""
    if c.rule.startswith("wave."):
        return c.answer == before.answer
    return c.rule == before.rule and c.rule.startswith("pair.") and c.start - before.end < 6
