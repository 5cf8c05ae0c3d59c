"""Where something is highest or higher, a figure behind each place: "support is highest in Kent (67%) and lowest in Essex (51%)"."""

from __future__ import annotations

import re

from polls.language.hints import Hint, Hinted
from polls.language.names import is_place
from polls.language.narrowing import after_noun
from polls.language.tokens import AnswerWord
from polls.lexicon.loader import load
from polls.rules import predicates
from polls.rules.frames import FOR_NAME
from polls.rules.hedges import ABOUT, HEDGE
from polls.rules.registry import rule
from polls.rules.view import Bound, View, clip, content

_COMPARATIVE = r"(?:high|low|great|strong|weak|larg|small|wid|steep|deep|slight|keen|bigg)(?:er|est)|more|most|less|least|worse|worst|better|best"
_IS_HIGH = (
    rf" (?:is|are|was|were|remains?|remained|ran|runs?|stands?|stood) (?:now |still |also |even |far |much |slightly |somewhat |a little |notably |particularly |especially )?"
    rf"(?:{_COMPARATIVE}|high|low|strong|weak|common|characteristic|typical)(?: (?:common|widespread|prevalent|pronounced|intense|marked|frequent|popular|acute|visible))? (?=among|in|with|for|at|across|of)"
)
_LEVEL = Hinted(r"(?P<x>[^,;:()]{2,70}?)" + _IS_HIGH)
_HIGH = re.compile(_IS_HIGH)  # without what is measured, which takes a search from every place
_NEXT = re.compile(
    rf"\)?,? ?(?:(?:and|but|than|rather than|while|to|then|followed by|ahead of|,|;) ?)?(?:the )?(?:it )?(?:is |was )?(?:(?:even|still|far|much|slightly|somewhat) ){{0,2}}(?:(?:{_COMPARATIVE})(?: (?:common|widespread|prevalent|pronounced|popular))? )?"
    rf"(?:(?:among|in|with|for|at|across|of) )?(?P<g>[^,;:()]{{2,60}}?)(?: \((?:or |including |outside |which )[^()\d]{{2,50}}\))?,? ?(?:\(|at(?: (?:{ABOUT})){{0,2}})"
)
# "The share is higher in Kent (67%)": of what was told before.
_MEASURE = re.compile(
    r"it|this|that|(?:(?:that|this|the|its|their) )?(?:shares?|percentages?|proportions?|figures?|numbers?|rates?|levels?|results?|ownership|possession|usage|use|ratings?|views?|opinions?|sentiments?|wish|feelings?|beliefs?|positions?|perceptions?|stances?|uptake|take-up|adoption|participation|prevalence|incidence|penetration)"
)
# "The proportion of poor families was highest in …", "the share of women who smoke": what they are or do.
_SHARE_OF = re.compile(
    r"(?:shares?|proportions?|percentages?|numbers?|ranks) of (?:[a-zA-Z' -]{3,40} who )?(?P<what>[a-zA-Z' -]{3,60})"
)
# "That view is strongest among …": what was told before.
_TOLD_OF = re.compile(
    r"(?:that|this|the|such(?: an?)?|these|those|the same) (?:views?|opinions?|beliefs?|sentiments?|attitudes?|convictions?|feelings?|positions?|stances?)"
)
_AGREED = re.compile(r"(?:(?:but|and|while|though|the|such|that|this) )*(?P<no>dis)?agreement(?: with [a-z ]{2,40})?")
_JOINS = frozenset("and but while though although the their such that this".split())
_NO_NOUN = re.compile(r"(?:there|he|she|they|who|which|.* (?:which|that|who|said|says|found))$", re.I)


@rule("bracket.level", rank=18, units=("percent", "fraction"), letters="E", hints=(_LEVEL,))
def level(v: View, k: int) -> Bound | None:
    """X is highest among G (F) and lowest among G (F): what is measured is the answer, in every bracket."""
    f = v.figs[k]
    before = v.bound[k - 1] if k else None
    if before is not None and before.rule == "bracket.level":
        m = _NEXT.fullmatch(v.low(v.gap_start(k), f))
        return Bound("bracket.level", before.answer, group=_whose(v, k, m["g"], before.answer)) if m else None
    lo = v.gap_start(k)
    start = next((q + 1 for q in range(f - 1, lo - 1, -1) if v.tags[q] in ";:"), lo)
    low = v.low(start, f)
    m = _LEVEL.search(v.sentence, low) if _HIGH.search(low) is not None else None
    if m is None or _NO_NOUN.match(m["x"]):
        return None
    rest = _NEXT.fullmatch(low[m.end() :])
    if rest is None:
        return None
    a = v.items[start].start
    first = next(q for q in range(start, f) if v.items[q].end > a + m.start("x"))
    last = next(q for q in range(first, f) if v.items[q].start >= a + m.end("x"))
    answer = _measured(v, first, last)
    alone = all(v.items[q].word in _JOINS for q in range(first, last - 1))
    noun = v.items[last - 1]
    named = noun.word in load("words")["measure"] and not isinstance(noun.value, AnswerWord)
    subject = answer if alone and named else None
    if subject == predicates.SAME:
        subject = clip(v.text(first, last))
    behind = next((q for q in range(last, f) if v.items[q].start >= a + m.end()), last)
    group = _whose(v, k, rest["g"], answer, behind) if answer else None
    if subject is not None:  # "… have a pet, and ownership is highest among …": a noun alone takes up what was told
        return Bound("bracket.level", predicates.SAME, group=group, subject=subject)
    return Bound("bracket.level", answer, group=group) if answer else None


# "Women are keener (61 percent) than men (43 percent)": on what was told before.
_KEENER = re.compile(
    r"(?P<be>is|are|was|were) (?:far |much |slightly |somewhat |even |rather |considerably )?(?:(?:more|less) [a-z-]+|(?!(?:over|und|aft|eith|neith|oth|ev|nev|eld|old|young)er\b)[a-z]{3,}er)(?: (?:so|about it|of it|on it|in favou?r|opposed))? \($"
)
_THAN = re.compile(r"\)?,? ?than (?:among )?(?:the )?[a-z' -]{3,40} \($")


@rule("bracket.keener", rank=17, units=("percent", "fraction"), letters="E", hints=(Hint(("than",)),))
def keener(v: View, k: int) -> Bound | None:
    """G are keener (F) than G (F): the answer told before, of two groups."""
    f, lo = v.figs[k], v.gap_start(k)
    before = v.bound[k - 1] if k else None
    low = v.low(lo, f)
    if before is not None and before.rule == "bracket.keener":
        return Bound("bracket.keener", before.answer, group=_whose(v, k, "", None)) if _THAN.fullmatch(low) else None
    m = _KEENER.search(low)
    if m is None or k + 1 >= len(v.figs) or not _THAN.fullmatch(v.low(f + 1, v.figs[k + 1])):
        return None
    at = next(q for q in range(lo, f) if v.items[q].start >= v.items[lo].start + m.start("be"))
    if at <= lo or v.tags[at - 1] != "G":
        return None
    return Bound("bracket.keener", predicates.SAME, group=str(v.items[at - 1].value))


# "Nurses were the most likely to (63 percent), and porters the least (38 percent)"; "…, at 63 percent, and porters least, at 38".
_MOST = re.compile(
    r"(?:is|are|was|were|remain) (?:also |still |by far |among ){0,2}(?:the )?(?P<level>most|least|more|less) (?:likely|inclined|apt|prone|willing)"
    rf"(?: to(?: (?:do|say|think|agree|be) ?(?:so|it)?)?)?,? ?(?:\(|at(?: (?:{HEDGE}))?)$"
)
_LEAST = re.compile(
    rf"\)?,? ?(?:(?:and|while|with|but|whereas) )(?:the )?(?P<g>[a-z' -]{{3,50}}?) (?:are |were )?(?:the )?(?:most|least|less|more)(?: (?:likely|inclined|so|to|do)){{0,3}},? ?(?:\(|at(?: (?:{HEDGE}))?)$"
)


@rule("bracket.most", rank=17, units=("percent", "fraction"), hints=(Hint(("most", "least", "more", "less")),))
def most(v: View, k: int) -> Bound | None:
    """G are most likely to (F), and G least (F): the answer told before, of two groups."""
    f, lo = v.figs[k], v.gap_start(k)
    before = v.bound[k - 1] if k else None
    low = v.low(lo, f)
    if before is not None and before.rule == "bracket.most":
        m = _LEAST.fullmatch(low)
        if m is None:
            return None
        name = _whose(v, k, m["g"], None)
        return Bound("bracket.most", before.answer, group=m["g"] if name and m["g"].endswith(f" {name}") else name)
    m = _MOST.search(low)
    if m is None:
        return None
    at = next(q for q in range(lo, f) if v.items[q].start >= v.items[lo].start + m.start())
    people = next((q for q in range(at - 1, lo - 1, -1) if v.tags[q] == "G"), -1)
    if people < 0 or any(t in "SVAMHEDFPBN;" for t in v.tags[people + 1 : at]):
        return None
    return Bound("bracket.most", predicates.SAME, group=str(v.items[people].value))


def _measured(v: View, a: int, b: int) -> str | None:
    """What is high: an answer's noun, whose support it is, else the words themselves."""
    while a < b and v.tags[a] in "&x":
        a += 1
    if _TOLD_OF.fullmatch(v.low(a, b)):
        return predicates.SAME
    for q in range(a, b):
        word = v.items[q].value
        if v.tags[q] in "VJR" and isinstance(word, AnswerWord):
            if word.name == "support" and q > a and v.tags[q - 1] == "N":
                return str(v.items[q - 1].value)
            if word.name == "support" and (whose := FOR_NAME.match(v.tags, q + 1, b)) is not None:
                return str(v.items[whose.end() - 1].value)
            return word.name
    if (agreed := _AGREED.fullmatch(v.low(a, b))) is not None:
        return "disagree" if agreed["no"] else "agree"
    words = clip(v.text(a, b))
    if (share := _SHARE_OF.fullmatch(words)) is not None:
        return clip(share["what"])
    if _MEASURE.fullmatch(v.low(a, b).lstrip('" ')):
        return predicates.SAME
    return words if content(words) and not any(t in "SFNG" for t in v.tags[a:b]) else None


def _whose(v: View, k: int, words: str, answer: str | None, begin: int = 0) -> str | None:
    """The group or the place right before the bracket, from item ``begin`` on; a place where only the measure is named narrows the group told before."""
    end, begin = v.figs[k], max(begin, v.gap_start(k))
    persons = any(v.items[q].tag == "N" and v.items[q].value in v.names.people for q in range(begin, end))
    if persons and " for " in f" {v.low(begin, end)}" and not any(t in "Gg" for t in v.tags[begin:end]):
        return None  # "the rating is higher for Roe (53%)": who is rated
    for q in range(end - 1, begin - 1, -1):
        if v.tags[q] == "G":
            return str(v.items[q].value)
    if answer == predicates.SAME and is_place(words):
        return None
    within = next((q for q in range(end - 1, max(begin - 1, v.gap_start(k)), -1) if v.items[q].word == "in"), 0)
    area = after_noun(v.document.lower, v.items[within - 1].end)[1] if within else []
    if area:
        return " ".join(area)  # "in the suburbs", "in big cities"
    return clip(re.sub(r"^(?:the|those who|those in|people in|voters in) ", "", words))
