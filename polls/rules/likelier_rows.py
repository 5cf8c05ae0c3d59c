"""People compared, each with their figure in brackets: "Renters (41%) and the young (39%) are likelier than owners (20%) to fall behind".

All share one predicate, which stands behind "to" wherever that is; who they are is told by all that stands before each
bracket, in whatever words.
"""

from __future__ import annotations

import re

from polls.language.hints import Hint
from polls.rules import verbs
from polls.rules.bracket_words import in_brackets
from polls.rules.lacking import others
from polls.rules.likelier import LEANING, done
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip
from polls.rules.who_clauses import narrowed, relative_name

# What stands between the last bracket of a row and the word of leaning: "are much more", "were also found to be twice as".
_ARE = re.compile(
    r"(?:[a-z]+ ){0,2}(?:is|are|was|were|seem|seemed|appear|appeared|remain|be|being|proved?)(?: (?:also|again|still|not|any|no|the|far|much|even|slightly|somewhat|significantly|considerably|markedly|a|lot|little|bit|about|nearly|almost|over|roughly|more|less|most|least|as|equally|twice|half|two|three|four|five|ten|times|likelier|[a-z]+ly))*"
)
_COUNTED = re.compile(
    r"(?:(?:while|but|and|whereas|although|though|that|both|among) )*(?:(?:a|an|the|nearly|almost|about|roughly|just|only|over|more|fewer|most|many|some|large|small|clear|slim|bare|vast|half|third|quarter|two-thirds|three-quarters|one|two|three|in|"
    r"majority|majorities|minority|plurality|pluralities|proportions?|shares?|numbers?|percentages?|percent|%) )*(?:of )?(?:the |all |those (?=in |living |who |with |aged ))?"
)


@rule("bracket.likelier", rank=16, units=("percent", "fraction"), letters="(", hints=(Hint(("likel",)),))
def likelier_row(v: View, k: int) -> Bound | None:
    """G1 (F) and G2 (F) are likelier than G3 (F) to PREDICATE: all of one answer."""
    if not in_brackets(v, k) or v.tags[v.figs[k] + 1 : v.figs[k] + 2] != ")":
        return None
    opened = v.tags.rfind("(", 0, v.figs[k])
    at, behind = _leaning(v, opened)
    if at < 0:
        return None
    answer = _predicate(v, at)
    start = _start(v, opened, at if behind else -1)
    group = _people(v, k, start, opened) if answer is not None else None
    return Bound("bracket.likelier", answer, group=group) if group else None


def _leaning(v: View, opened: int) -> tuple[int, bool]:
    """The word of leaning that the people before a bracket are compared by, and whether they stand behind it; -1 for none."""
    after = next((q for q in range(opened, len(v.items)) if v.items[q].word in LEANING), -1)
    if after > 0 and ";" not in v.tags[opened:after]:
        last = v.tags.rfind(")", opened, after)
        head = v.tags[opened : last + 1]
        if last > 0 and _joins(_BRACKETED.sub("", head)) and _ARE.fullmatch(v.low(last + 1, after)):
            return after, False
    before = next((q for q in range(opened - 1, 0, -1) if v.items[q].word in LEANING), -1)
    than = next((q for q in range(before + 1, opened) if v.items[q].word in ("than", "as")), -1) if before > 0 else -1
    if than < 0 or any(t in ",;:-" for t in v.tags[before:than]) or "," in v.tags[than:opened].rstrip(","):
        return -1, False
    return (before, True) if _are_people(v, than + 1, opened) else (-1, False)


def _are_people(v: View, start: int, opened: int) -> bool:
    """Whether items that compare are people with their figures, and no answers: not "than Roe (10%)", "than approve (43%)"."""
    start = max(start, v.tags.rfind(")", start, opened) + 1)
    while start < opened and v.tags[start] in "&zZ" and not verbs.is_plural(v.items[start].word):
        start += 1
    first = v.items[start]
    return start < opened and (first.tag in "Gg" or (first.tag in "zZ" and verbs.is_plural(first.word)))


_BRACKETED = re.compile(r"\([^()]{1,8}\)")
_VERB = re.compile("[SVAMHEDKL]")


def _joins(letters: str) -> bool:
    """Whether letters between brackets are of more people, with their own clause or none: "or who are divorced"."""
    verb = _VERB.search(letters)
    return (
        letters[:1] in ("", ",", "&", "z")
        and not set(letters) & set(";:FPB")
        and (verb is None or "r" in letters[: verb.start()])
    )


def _predicate(v: View, at: int) -> str | None:
    """What those are likelier to do whom the word at item ``at`` compares: behind its "to", past those they are compared with."""
    n = len(v.items)
    to = next((q for q in range(at + 1, n) if v.tags[q] == "t"), -1)
    if to < 0:
        return None
    if to > at + 1 and v.items[at + 1].word not in ("than", "as") and to - at > 3:
        return None
    end = next((q for q in range(to + 1, n) if v.items[q].word in ("than", "compared") or v.tags[q] in "(;"), n)
    if end == n or v.tags[end] != "(":
        end = next(
            (q for q in range(to + 1, end) if v.tags[q] == "," and v.items[q + 1 : q + 2] and _breaks(v, q + 1)), end
        )
    if v.items[end - 1].word == "as" or (end < n and v.tags[end] == "("):
        as_ = next((q for q in range(to + 1, end) if v.items[q].word == "as"), -1)
        end = as_ if as_ > 0 else end
    return done(v, to + 1, end)


def _breaks(v: View, q: int) -> bool:
    """Whether a new clause begins at item ``q``."""
    return (
        v.items[q].word in ("while", "but", "and", "with", "which", "whereas", "the", "a", "according")
        or v.tags[q] in "xZ"
    )


_PUT_FIRST = frozenset("asked when if as although though while on after whether because since given".split())


def _ends_question(v: View, comma: int, opened: int) -> bool:
    """Whether a clause put first ends at a comma, right before the people: "asked if he treats men like women, nurses (28%) …"."""
    people = v.tags[comma + 1 : opened].strip("za") == "G"
    return people and v.items[0].word in _PUT_FIRST and not any(f < comma for f in v.figs)


def _start(v: View, opened: int, at: int) -> int:
    """Where the people before a bracket begin: behind the bracket before, the word that compares, or the start of their clause."""
    q = opened - 1
    while (
        q > max(at, 0) and v.tags[q] not in ");:" and v.items[q].word not in ("than", "as", "while", "but", "whereas")
    ):
        if v.tags[q] == "," and (v.tags[q + 1] not in "zG" or _ends_question(v, q, opened)):
            break
        q -= 1
    start = (
        q + 1 if v.tags[q] in ");:," or v.items[q].word in ("than", "as", "while", "but", "whereas") or q == at else q
    )
    while start < opened and v.tags[start] in ',&-"':
        start += 1
    return start


def _people(v: View, k: int, start: int, opened: int) -> str | None:
    """Who stands in items ``start`` to ``opened``, up to a bracket."""
    told = next((b.group for b in reversed(v.bound[:k]) if b is not None and b.group), None)
    words = v.low(start, opened).rstrip(" ,")
    if told is not None and (
        rest := others(words.removeprefix("those ").removeprefix("people "), told)
    ) != words.removeprefix("those ").removeprefix("people "):
        return rest  # "than those who do not (34%)"
    if words.startswith(("or ", "and ")):
        words = words.partition(" ")[2]
    if words.startswith("who "):
        return relative_name(words[4:]) or None
    known = next((q for q in range(start, opened) if v.tags[q] in "Gg"), -1)
    if known < 0:
        name = clip(words[_COUNTED.match(words).end() :])  # type: ignore[union-attr]
        return name or None
    name, rest = str(v.items[known].value), v.low(known + 1, opened).rstrip(" ,")
    if not rest:
        return name if name != "all" else None
    if v.items[known + 1].word in ("who", "that", "whose"):
        return narrowed(name, relative_name(v.low(known + 2, opened)))
    if verbs.is_closed(v.items[known + 1].word) or v.items[known + 1].word.endswith("ing"):
        return narrowed(name, relative_name(_LIVING.sub("", rest)))
    return clip(f"{'' if name == 'all' else name} {rest}".strip())


_LIVING = re.compile(r"^(?:living |residing |who live )?in (?:the )?")
