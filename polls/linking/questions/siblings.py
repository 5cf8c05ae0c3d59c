"""Answers of one question that a text tells in words of their own: those that add up, and those told again.

"58 percent say they have gone too far, 26 percent call it about right and 12 percent want more": nothing but the sum
says that this is one question. A later "'Too far' was chosen by 90 percent of Democrats" answers it too.
"""

from __future__ import annotations

from collections.abc import Sequence

from polls.linking.questions.statements import REST
from polls.linking.questions.talk import Question
from polls.linking.questions.wording import stems
from polls.rules.claim import Claim

_WORDED = frozenset(("issue", "other"))
# Between these the shares of all answers lie, some being left out ("no opinion") and all being rounded.
_LEAST, _MOST = 86, 101.5
_ANSWERS = 5
# Sentences over which one question's answers are told, and after which an answer is told again.
_NEAR, _AGAIN = 1, 6
_AGAIN_ONE_WORD = 3  # "good" may answer the next question too


def join(claims: Sequence[Claim], polls: Sequence[int | None], waves: Sequence[str], out: list[Question]) -> None:
    """Gives answers that make one question the name of the first of them; ``out`` is changed in place."""
    new = {id(q): q for q in out}
    _adding_up(claims, polls, waves, out, new)
    _told_again(claims, polls, out, new)
    for i, q in enumerate(out):
        out[i] = _root(q, new)


def _root(q: Question, new: dict[int, Question]) -> Question:
    while new[id(q)] is not q:
        q = new[id(q)]
    return q


def _adding_up(
    claims: Sequence[Claim],
    polls: Sequence[int | None],
    waves: Sequence[str],
    out: list[Question],
    new: dict[int, Question],
) -> None:
    n = len(claims)
    first = 0
    while first < n:
        a = claims[first]
        total, answers, last, done = a.value, {a.answer}, first, 0
        if a.kind == "share" and out[first].kind in _WORDED:
            for k in range(first + 1, n):
                c = claims[k]
                if (
                    c.kind != "share"
                    or out[k].kind not in _WORDED
                    or c.sentence - claims[last].sentence > _NEAR
                    or (c.subgroup or "all") != (a.subgroup or "all")
                    or (polls[k], waves[k]) != (polls[first], waves[first])
                    or c.answer in answers
                    or len(answers) == _ANSWERS
                ):
                    break
                total += c.value
                if total > _MOST:
                    break
                answers.add(c.answer)
                last = k
                if total >= _LEAST:
                    done = k
        if done:
            target = _root(out[first], new)
            for k in range(first + 1, done + 1):
                other = _root(out[k], new)
                if other is not target:
                    new[id(other)] = target
        first = done + 1 if done else first + 1


def _told_again(
    claims: Sequence[Claim], polls: Sequence[int | None], out: list[Question], new: dict[int, Question]
) -> None:
    told: dict[tuple[int | None, frozenset[str]], tuple[Question, int]] = {}
    for k, c in enumerate(claims):
        if out[k].kind not in _WORDED or not c.answer or c.answer[0].isupper() or c.answer in REST:
            continue
        words = stems(c.answer) or frozenset(c.answer.lower().split())
        key = polls[k], words
        q = _root(out[k], new)
        known = told.get(key)
        if known is not None and c.sentence - known[1] <= (_AGAIN if len(words) > 1 else _AGAIN_ONE_WORD):
            target = _root(known[0], new)
            if target is not q and target.subject in (None, q.subject):
                new[id(q)] = target
                q = target
        told[key] = q, c.sentence
