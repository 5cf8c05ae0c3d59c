"""What a figure's words say only beside those of the figure before: the former and the latter, "in X it is 46 percent", the next of a list."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_NAMES, SEASON_NAMES
from polls.language.hints import Hinted
from polls.language.names import is_place, us_states
from polls.rules import slots, verbs
from polls.rules.discourse import Discourse
from polls.rules.hedges import BEFORE_NUMBER, HEDGE
from polls.rules.passives import uncapped
from polls.rules.view import Bound, View, clip, content
from polls.rules.who_else import meant

_WHICH = re.compile(r"\b(?:the )?(?P<w>former|latter)\b")
# "whether A or B", "between A and B": the two that are former and latter, nearest to the figure.
_CHOICE = re.compile(
    r"\b(?:whether|if|between|prefer(?:red)?|want(?:ed)?|favou?r(?:ed)?|choose|choice of|either|is|was|should) (?P<a>[^,;:.?]{3,90}?),? (?:or|and) (?:whether |if |instead )?(?P<b>[^,;:.?]{3,90})"
)


def chosen(v: View, answer: str) -> str | None:
    """What "chose the former" chose."""
    m = _WHICH.search(answer.lower())
    if m is None or content(answer) > 3:
        return None
    end = v.items[v.figs[0]].start
    found = list(_CHOICE.finditer(v.document.lower, max(0, v.sentence.start - 260), end))
    if not found:
        return None
    span = found[-1].span("a" if m["w"] == "former" else "b")
    return clip(v.document.folded[slice(*span)]) or None


_BY_PREPOSITION = re.compile(
    r"(?:^|[;,:] ?|\b(?:and|but|while|whereas) )(?P<p>in|for|of|on|about|with|to) (?P<x>[^,;:()]{3,60}?),? (?:(?:it|that)(?='s)|(?:it|that|the (?:figure|number|share|proportion|rate)) )"
    rf"(?:'s|is|was|stands? at|stood at|fell to|rose to|falls to|rises to|drops to|dropped to|comes to|came to|reached|reaches)(?: (?:still|now|even|a|mere|at|{HEDGE}))*$"
)
_AND_FOR = re.compile(rf"[,;]? ?(?:and )?(?P<p>for|in|of|on|with) (?P<x>[^,;:()]{{3,50}}?)(?: (?:{BEFORE_NUMBER}))*")
_LAST_OBJECT = re.compile(r"(?P<head>\S.* (?:in|of|on|about|with|towards?)) \S+(?: \S+){0,3}$")
_TIME = re.compile(
    rf"\b(?:{MONTH_NAMES}|{SEASON_NAMES}|year|month|week|poll|survey|wave|contrast|turn|fact|instance|example|general|all|(?:19|20)\d\d)\b"
)


_NOT_IN = re.compile(r"\b(?:is|are|was|were|be|been|being|live|lives|work|works|do|go|get|got)$")


def same_place(v: View, k: int, said: str | None, placed: bool = False) -> str | None:
    """ "Confidence in the government stands at 27 percent; in the courts it is 46": what stands behind the same preposition."""
    low = v.low(v.gap_start(k), v.figs[k])
    m = _BY_PREPOSITION.search(low) if said else None
    if m is None and said and placed:
        m = _AND_FOR.fullmatch(low)  # "for the police it is 45 percent, for the church 38 percent"
    if (
        m is None
        or said is None
        or "G" in v.tags[v.gap_start(k) : v.figs[k]]
        or is_place(m["x"])
        or _TIME.search(m["x"])
    ):
        return None
    head, found, _ = said.partition(f" {m['p']} ")
    x = v.items[v.gap_start(k)].start + m.start("x")
    if m["p"] == "in" and (_NOT_IN.search(head) or v.document.folded[x : x + 60].removeprefix("the ")[:1].isupper()):
        return None  # "in fair shape … in the Fox Valley it is seven in 10": a place
    if not found and m["p"] == "for" and (own := _LAST_OBJECT.match(said)):
        return clip(f"{own['head']} {m['x']}")  # "confidence in the courts … for the police it is 45 percent"
    return clip(f"{head} {m['p']} {m['x']}") if found and content(head) else None


_FOR_ANOTHER = re.compile(
    rf"(?:^|[;,:.] ?|\b(?:and|but|while|whereas) )(?:(?:for|of|with|about) (?P<x>[a-z'. -]{{3,40}}?),? (?:it|that)(?:'s| is| was)|the (?:figure|number|share|proportion) for (?P<y>[a-z'. -]{{3,40}}?)(?:, [^;:]{{3,60}},)? (?:is|was|stood at|comes to|came to))(?: (?:{HEDGE}|a|an|only|just))*$"
)


def of_another(d: Discourse, v: View, k: int) -> str | None:
    """What was said of one person, told of another: "a fifth think Doe would cut taxes; for Roe it's 11 percent"."""
    said = d.q.here(v.sentence.index)
    if said is None or " " not in said or "N" not in v.tags[v.gap_start(k) : v.figs[k]]:
        return None
    if _FOR_ANOTHER.search(v.low(v.gap_start(k), v.figs[k])) is None:
        return None
    other = next(str(v.items[q].value) for q in range(v.gap_start(k), v.figs[k]) if v.tags[q] == "N")
    words = said.split()
    n = next((n for n, w in enumerate(words) if w in d.names.people and w != other), -1)
    if n < 0 or other not in d.names.people:
        return None
    first = n - (n > 0 and words[n - 1][:1].isupper())  # with the first name
    return " ".join([*words[:first], other, *words[n + 1 :]])


def place(d: Discourse, v: View, k: int, answer: str) -> str | None:
    """The country in the subject's place: "Japan, at 40 percent, is the least keen"; not where countries are named in answer."""
    if v.sentence.index - d.named <= 1 or not d.q.main or is_place(d.q.main.lower()):
        return None
    if answer.startswith("<") and (slot := slots.subject(v, k)) is not None:
        answer = v.text(slot.i, slot.j)
    name = answer.lower()
    return name if is_place(name) and name not in us_states() else None


def subject(d: Discourse, v: View, k: int) -> str | None:
    """What stands in the subject's place of a bare figure, where it is an answer: the next of a list, a rival, a party."""
    slot = slots.subject(v, k)
    before = v.bound[k - 1] if k else None
    one_more = before is not None and before.rule == "share.inverted"
    if slot is None or set(v.tags[slot.i : slot.j]) & set("JVRY" if one_more else "GJVRY"):
        return None  # people, or an answer by its own words
    said = before.answer if before is not None and before.kind == "share" else d.q.here(v.sentence.index)
    named = v.sentence.index - d.named <= 1
    chosen = said is not None and (d.stands(said) or (before is not None and before.rule.startswith(_CHOSEN)))
    words = clip(uncapped(v, slot.i, slot.j))
    n = slot.apposed
    if n >= 0 or (n := next((q for q in range(slot.j - 1, slot.i - 1, -1) if v.tags[q] == "N"), -1)) >= 0:
        name = str(v.items[n].value)
        chosen = chosen or slot.listed or d.votes(v.sentence.index)
        return name if n >= slot.j - 2 and chosen and d.stands(name) and not d.q.rates() else None
    before_it = slots.subject(v, k - 1) if before is not None and not slot.tied and not slot.listed else None
    if before is not None and (
        one_more or (before_it is not None and clip(uncapped(v, before_it.i, before_it.j)) == before.answer)
    ):
        return words  # "followed by rents, 30 percent, and jobs, 25"; "the council, said 63 percent; the banks, 59"
    if slot.listed and (slot.tied or named or (before is not None and before.answer is not None)):
        d.named = v.sentence.index  # what follows is one more of the list
        return words
    if named and slot.tied:
        return words
    if chosen and slot.tied and not d.q.rates():
        if said in d.names.people and v.items[slot.i - 1].word in ("the", "his", "her"):
            return meant(d, "<other>", said, v, k)
        return (
            words if v.text(slot.i, slot.j)[:1].isupper() or v.items[slot.j - 1].word in ("others", "other") else None
        )
    return None


_CHOSEN = ("vote.", "list.", "bracket.name", "share.vote", "share.passive_name")
_NAMED = ("list.top", "list.named", "list.at", "share.passive_named", "share.named", "share.listed")


def names_a_thing(b: Bound) -> bool:
    """Whether a figure says how many named a thing."""
    return b.rule in _NAMED


def margin_of(v: View, k: int) -> Bound | None:
    """What a margin with no answer is the margin of: of two figures of its sentence, or the margin before it in a row."""
    earlier = [(j, b) for j, b in enumerate(v.bound[:k]) if b is not None and b.answer and not b.answer.startswith("<")]
    shares = [(v.figure(j).value, b) for j, b in earlier if b.kind == "share"]
    if len(shares) >= 2:
        (one, first), (other, second) = shares[-2:]
        if abs(abs(one - other) - abs(v.figure(k).value)) <= 1:
            return first if one >= other else second  # "51 percent vs. 36 percent, a gap of 15 points"
    return (
        earlier[-1][1] if earlier and earlier[-1][1].kind == "margin" else None
    )  # "crime (by 12)", "that was 8 a year before"


_WORD = re.compile(r"[a-z]+(?:n't)?")
_ORDER = Hinted(
    r"\b(?:the|that|this) (?:(?P<w>first|former|second|third|latter|last)(?:-named|-mentioned)? (?:group|camp|figure|number|share|proportion|percentage|option|answer|view|opinion|choice|response|belief|category|side)\b"
    r"|(?P<v>former|latter)(?= ?,| (?:is|was|are|were|has|had|have|now|then|at|on|from|to|with|by|still|also|only|just|[a-z]+ed|rose|fell|grew|went|stood|stands|comes?|came|gets|got|took|takes|made|makes)\b))"
)
_PLACE = {"first": 0, "former": -2, "second": 1, "third": 2, "latter": -1, "last": -1}


def ordinal(d: Discourse, v: View, k: int) -> str | None:
    """Whose figure it is where it is told by its place: "the former figure fell to 48", "the latter was up two points"."""
    m = _ORDER.last(v.sentence, v.low(0, v.figs[k]))
    if m is None:
        return None
    at = v.items[0].start + m.start()
    first = next(j for j, i in enumerate(v.figs) if v.items[i].start > at)
    if any(b is not None and b.kind == "share" and not b.rule.startswith(_OPEN) for b in v.bound[first:k]):
        return None  # another one since
    here = [b.answer for b in v.bound[:first] if b is not None and b.kind == "share" and b.answer and not b.wave]
    told = list(dict.fromkeys(map(str, here)))
    if len(told) < 2:
        told = list(dict.fromkeys(answer for answer, _, _ in d.series))
    if len(told) < 2:
        told = list(d.q.told)
    place = _PLACE[m["w"] or m["v"]]
    return told[place] if len(told) > max(1, place) else None


_OPEN = ("share.same", "wave.")


def _stems(words: str) -> frozenset[str]:
    """The words that carry meaning, without their endings."""
    return frozenset(
        w[:5] for w in _WORD.findall(words.lower()) if content(w) and not verbs.is_closed(w) and len(w) > 3
    )


def recalled(d: Discourse, v: View, k: int) -> str | None:
    """The answer told before that the words before a figure repeat: "a year earlier hope was at 96 percent", "the 'legal' share is 71"."""
    own = _stems(" ".join(i.word for i in v.items[v.lo[k] : v.figs[k]] if i.tag in "zZRJVAY" or i.word.endswith("'s")))
    for told in (d.q.told, d.q.pair or (), d.recent):
        stems = {a: _stems(a) for a in told}
        found = [a for a in stems if own & (stems[a] - frozenset().union(*(stems[b] for b in stems if b != a)))]
        if len(stems) > 1 and found:
            return found[0] if len(found) == 1 else None
    return None
