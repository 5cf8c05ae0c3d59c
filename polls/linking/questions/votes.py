"""Figures of candidates, parties and sides: a contest, or what candidates are compared on."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.linking.questions.contests import Block, Contests
from polls.linking.questions.ratings import named
from polls.linking.questions.talk import Question, Talk
from polls.linking.questions.topics import Hit, president
from polls.linking.questions.wording import clause, label
from polls.rules.claim import Claim

# Words of a contest: without one, a person's figure may be an approval.
_CONTEST = re.compile(
    r"\b(?:vot(?:e|es|ing)\b|support|lead|led\b|race|candidate|back(?:s|ed|ing)?\b|choose|prefer|elect|ahead|primary|nomin|contest|"
    r"behind|trail|gets?\b|draws?\b|third|second|followed)"
)
_TRUSTED = re.compile(r"\b(?:trust\w*|job|handle|able)\b[^,.;]{0,40}?\b(?:to|on|of|in|handling) ")
_SIDE = quick(r"\b(?:vot|tick)\w* (?:yes|no)\b|\bindependence\b")
_PARTY_ID = re.compile(r"\b(?:sample|skew|identif|turnout|party id|weight)")
_COMPARED = ("blame", "trust", "expect", "honest")


def votes(talk: Talk, contests: Contests, which: list[int]) -> dict[int, Question]:
    """The question of each of a sentence's claims ``which`` whose answers are candidates or parties."""
    s, hits, claims = talk.s, talk.hits, talk.claims
    cues = {h.value for h in hits if h.kind == "cue"}
    states = contests.states(hits)
    blocks = _blocks(talk, which, states)
    out: dict[int, Question] = {}
    used = -1
    for b, block in enumerate(blocks):
        who = list(dict.fromkeys(name for k in block for name in contests.who(claims[k])))
        lo = claims[blocks[b - 1][-1]].end if b else s.start
        hi = claims[blocks[b + 1][0]].start if b + 1 < len(blocks) else s.end
        near = hits if len(blocks) == 1 else [h for h in hits if lo <= h.start < hi]
        state: str | None = None
        if states:
            first, end = claims[block[0]].start, claims[block[-1]].end
            before = [h for h in states if lo <= h.start < first]
            after = [h for h in states if end <= h.start < hi]
            if before and (
                before[-1].start > used or talk.lower[before[-1].end : first].strip() in ("(", ":", ",", "")
            ):
                state = before[-1].value
            elif after:
                state, used = after[0].value, after[0].start
            else:
                state = next((h.value for h in reversed(states) if h.start < first), None)
        q = (
            _compared(talk, contests, who, cues, near)
            or _rated(talk, contests, who, claims[block[0]])
            or _contest(talk, contests, who, block, near, state)
        )
        for k in block:
            out[k] = q
    return out


def _blocks(talk: Talk, which: list[int], states: list[Hit]) -> list[list[int]]:
    """The claims of a sentence by contest: new at another state or office, another lead, a repeated candidate."""
    if len(which) == 1:
        return [which]
    claims = talk.claims
    marks = [h.start for h in talk.hits if h.kind == "office"] + [h.start for h in states]
    blocks: list[list[int]] = [[]]
    seen: set[tuple[str | None, str | None, str]] = set()
    for k in which:
        c = claims[k]
        key = (c.answer, c.subgroup, c.kind)
        block = blocks[-1]
        if block and (
            any(claims[block[-1]].end <= at < c.start for at in marks)
            or (c.kind == "margin" and any(claims[x].kind == "margin" and claims[x].answer != c.answer for x in block))
            or (key in seen and len(block) > 1 and not c.rule.startswith(("pair.margin", "pair.same", "wave.")))
        ):
            block = []
            blocks.append(block)
            seen.clear()
        seen.add(key)
        block.append(k)
    return blocks


def _contest(
    talk: Talk, contests: Contests, who: list[str], block: list[int], near: list[Hit], state: str | None
) -> Question:
    s, claims = talk.s, talk.claims
    sentence = talk.lower[s.start : s.end]
    if claims[block[0]].rule == "margin.partisan" and _PARTY_ID.search(sentence):
        return talk.get("Party identification", "party id")
    others: dict[str, None] = {}
    if len(who) == 1:
        for c in claims[block[-1] + 1 : block[-1] + 8]:
            if c.sentence > s.index + 2:
                break
            others.update(dict.fromkeys(contests.candidates(c.answer or "")))
    text, subject = contests.name(
        Block(who, list(others), near, talk.hits, talk.poll(block[0]), sentence, state, s.index)
    )
    return talk.get(text, "party id" if text == "Party identification" else "vote", subject)


def _compared(talk: Talk, contests: Contests, who: list[str], cues: set[str], near: list[Hit]) -> Question | None:
    """What candidates are compared on, where it is no vote."""
    what = next((v for v in _COMPARED if v in cues), None)
    if what is None and "handling" not in cues:
        return None
    issue = next((h.value for h in near if h.kind == "issue"), None)
    if what == "blame":
        return talk.get(f"Blame for {issue}" if issue else "Blame", "issue", None, issue)
    sides = who
    if len(who) == 1:
        rival = next((h.value for h in talk.hits if h.kind == "person" and h.value not in who), None) or contests.rival(
            who[0]
        )
        sides = [who[0], rival] if rival else who
    versus = " v ".join(sorted(sides))
    if what == "expect":
        return talk.get(f"Expected winner: {versus}", "issue")
    if what == "honest":
        return talk.get(f"More honest: {versus}", "issue")
    if issue is not None:
        return talk.get(f"Trusted on {issue}: {versus}", "issue", None, issue)
    if what == "trust" and "be trusted" not in talk.lower[talk.s.start : talk.s.end]:
        m = _TRUSTED.search(talk.lower, talk.s.start, talk.s.end)
        about = label(clause(talk.folded[m.end() : talk.s.end]), 40) if m else ""
        return talk.get(
            f"Trusted on {about[0].lower() + about[1:]}: {versus}" if about else f"Trusted: {versus}", "issue"
        )
    return None


def _rated(talk: Talk, contests: Contests, who: list[str], c: Claim) -> Question | None:
    """A figure of one person where no contest is told: approval ("he was at 42 percent"), or the question before."""
    s, lower = talk.s, talk.lower
    if len(who) != 1 or c.answer_vs is not None or not talk.topics.is_person(who[0]):
        return None
    if contests.told or c.kind != "share" or _CONTEST.search(lower, s.start, s.end):
        return None
    full = talk.topics.full(who[0])
    rating = talk.last.get("approval")
    if rating is not None and rating[0].subject == full:
        return rating[0]
    day = talk.document.published
    if s.index < 3 and day is not None and president(day) == full and "approv" in lower:
        return named(talk, "approval", full)
    before = talk.before()
    return before if before is not None and before.kind != "vote" else None


def referendum(talk: Talk, c: Claim) -> Question | None:
    """A referendum with the sides Yes and No, if the document is about one."""
    answer = (c.answer or "").lower()
    if answer not in ("yes", "no", "undecided") and not _SIDE.search(answer):
        return None
    lower = talk.lower
    if not (
        "referendum" in lower
        or "postal survey" in lower
        or "plebiscite" in lower
        or ("independence" in lower and " vote" in lower)
    ):
        return None
    what = None
    if "same-sex marriage" in lower:
        what = "same-sex marriage"
    elif "independence" in lower:
        what = "Scottish independence" if "scot" in lower else "independence"
    elif answer == "undecided":
        return None
    return talk.get(f"Referendum on {what}: No v Yes" if what else "Referendum: No v Yes", "vote", "referendum")
