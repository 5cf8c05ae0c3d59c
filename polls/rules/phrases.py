"""The few words that say an answer, cut out of a clause: where they end, and what of a long statement is kept."""

from __future__ import annotations

import re
from dataclasses import dataclass

from polls.language.calendars import MONTH_NAMES
from polls.language.quick import quick
from polls.rules.judgments import content_with, judged
from polls.rules.verbs import is_closed
from polls.rules.view import ON_CONDITION, View, clip, content


@dataclass(slots=True)
class Predicate:
    """An answer read from a predicate: where it ends, and the rule's name for it."""

    answer: str
    end: int
    how: str


_STOP_PHRASE = quick(
    r"[;()\u2022]| - (?=[A-Z])|,?\" (?:said|says)\b|, (?:saying|while|but|and|compared|versus|with|up|down|according|the poll|whereas|including|by far|a |an |although|though|as|which|or |followed|down|just|only|even|not|who\b|whose\b|whom\b|where\b|when\b|because\b|since\b|although\b|despite\b|however\b|though\b|the survey|roughly|nearly|almost|slightly|about (?:the|as)|similar|unchanged|little changed|virtually|most|many|few|half|all|none|higher|lower|more than|less than|fewer than|far|well above|well below|much|the (?:lowest|highest|most|fewest|least|first|same))\b|"
    r" and (?:not|which|who|whom|where)\b|,? and,? (?:thus|thereby|therefore|hence|consequently|in turn|as a result|in so doing)\b| compare[sd] (?:to|with)\b| versus\b| vs\.? | \u2014 | -- | \u2013 | - (?:with|and|but|while|including|though|although)\b|,? according to|, the (?:poll|survey)|, (?:a|the) \w+ (?:poll|survey)|, (?:[a-z]+ ){0,2}(?:polls|surveys) (?:show|find|found|suggest|indicate|say|said)| than (?:did )?\d|,? (?:while|whereas)\b|, say\b|, said\b|, (?:says?|finds?|found|shows?|showed|reports?|reported|suggests?|reveals?) (?:the|a|an|this|[A-Z])| so that\b|, such as\b"
)


_ANOTHER = frozenset(
    "a an the another most many some few more fewer only just half nearly about almost others one".split()
)


_OTHERS = re.compile(
    r"(?:(?:about|almost|nearly|just|roughly|slightly|only|even|far|many|some|twice|half|almost|as) ){0,3}(?:as many|more|fewer|others|another|many|(?:an?|the) (?:similar|same|equal) (?:share|number|proportion))(?: again| still)?(?: ?\()?"
)


_REST = re.compile(r"(?:all )?the (?:rest|remainder|remaining|others?)\b")


# A subject, what is said of it between two commas, and the verb of the clause.
_SUBJECT_ASIDE = re.compile(r"(?P<who>[zZNGgpo]{1,9}),(?P<aside>[^;:()FPB]{2,16}?),(?P<verb>[MEHDzKLTV])")
# What opens an item of a list, and no aside.
_LISTING = frozenset("and or but including while".split())


def past_aside(v: View, i: int, hi: int) -> tuple[int, int] | None:
    """Where the subject at item ``i`` ends, and the verb behind its aside: "the mayor, a Democrat, [should] go"."""
    m = _SUBJECT_ASIDE.match(v.tags, i, hi)
    if m is None or v.items[m.start("aside")].word in _LISTING:
        return None
    verb = v.items[m.start("verb")].word
    finite = v.tags[m.start("verb")] in "MEHD" or (
        verb.endswith(("s", "ed")) and not is_closed(verb) and v.items[m.start("aside")].word in _APPOSING
    )
    said = any(_MAIN_VERB.fullmatch(v.items[q].word) for q in range(i, m.end("who")))
    return (m.end("who"), m.start("verb")) if finite and not said else None


_NEXT_STATEMENT = re.compile(r",z{1,2}[zZNGg]{1,3}E")
_DEFINITE = frozenset(("the", "their", "his", "her", "its"))
_APPOSING = frozenset("a an the who which whose long once now then".split())


# Another clause, whose subject is of whoever or whatever was told of.
_TOLD_NEXT = re.compile(
    r"(?:(?:his|her|its) (?:[a-z-]+ ){1,3}?|(?:he|she|it|that|this) )(?:(?:[a-z]+ly )?(?:is|are|was|were|has|have|had|will|would|does|did|can|may|might|could)|[a-z]+ly [a-z]{3,}ed)\b"
)


def _clause_end(v: View, i: int, hi: int, subject: bool = False) -> int:
    """Where the clause at item ``i`` ends before ``hi``: at an attribution (", Doe said") or at what others say."""
    for j in range(i + 1, hi):
        t = v.tags[j]
        if t == "&" and j + 1 < hi:
            if v.tags[j + 1] == "r" and v.items[j + 1].word == "that":
                return j  # "… is in decline and that …"
            if _REST.match(v.low(j + 1, min(hi, j + 4))):
                return j  # "… object and the rest have no view"
            if j - i > 1 and not subject and _TOLD_NEXT.match(v.low(j + 1, min(hi, j + 9))):
                return j  # "… want the dam built and his speech has hardly changed that"
            if _OTHERS.fullmatch(v.low(j + 1, hi)):
                return j  # "… own a bicycle and many more (72%) …"
            if v.items[j + 1].word in _ANOTHER and "S" in v.tags[j + 1 : min(hi, j + 6)].split(",")[0]:
                return j  # "… will fail and a similar share say …"
        elif t == "," and j + 1 < hi:
            if j - i > 4 and _NEXT_STATEMENT.match(v.tags, j, hi) and v.items[j + 1].word in _DEFINITE:
                return j  # "knew that Labour governed, the Tories were in opposition and …"
            if _REST.match(v.low(j + 1, min(hi, j + 4))):
                return j  # "… should go, the rest aren't sure"
            if v.items[j + 1].word.endswith("ing") and j - i > 4:
                return j  # "… less safe, rejecting what …"
            said = next((q for q in range(j + 1, min(hi, j + 8)) if v.tags[q] not in "NZpz"), hi)
            if said < hi and v.tags[said] == "S" and set(v.tags[j + 1 : said]) & set("NZp"):
                return j  # ", the union's president Jane Doe said"
    return hi


_SUBJECT = re.compile(r"(?i)(?:that )?(?:they(?:'re|'ve|'d|'ll)?|he|she|it|it's|we|there) ")
_POSSESSIVE = re.compile(r"^(?:[Tt]heir|[Hh]is|[Hh]er) ")
_AUXILIARY = re.compile(r"(?:is|are|was|were|have|has|had|would|will|do|did)\b (?!not|n't)")
_IS = re.compile(r"(?:is|are|was|were|has|have|had|will|would|does|do|did) (?:itself |themselves )?")


def phrase(v: View, i: int, hi: int, how: str = "phrase", subject: bool = False) -> Predicate | None:
    """The few words that say the answer, from items ``i`` to ``hi``.

    A statement (``subject``: a subject comes first) is kept whole where it is short; else its subject is dropped.
    """
    past = past_aside(v, i, hi) if subject else None
    text = v.text(i, _clause_end(v, i, hi, subject))
    if past is not None:
        text = f"{v.text(i, past[0])} {v.text(past[1], _clause_end(v, past[1], hi))}"
    text = _DASHES.sub(" ", ASIDE.sub("", text))
    both = _NOT_ONLY.search(text)
    if both:
        text = text[: both.start()] + text[both.end() :]  # "will not only stay but also win"
    m = _STOP_PHRASE.search(text)
    if m and m.start() > 2:
        text = text[: m.start()]
    text = _BECAUSE.sub("", text.strip(" ,.-\u2014\u2013"))
    if not text:
        return None
    text = text.replace("likelier to ", "more likely to ")  # so that both are one answer
    whole = v.document.lower
    verdict = judged(text.lower(), "approv" in whole, "favorab" in whole or "favourab" in whole)
    if verdict:
        return Predicate(verdict, hi, "judged")
    if "satisf" in whole and (step := content_with(text.lower())) is not None:
        return Predicate(step, hi, how)
    felt = i and v.items[i - 1].word.startswith(("report", "recall", "describ", "admit", "acknowledg", "mention"))
    if subject and felt and text.split(" ", 1)[0].endswith("ing"):
        subject = False  # "reported being nervous when they must drive"
    if subject:
        lead = _SUBJECT.match(text)
        if lead:
            verb = _AUXILIARY.match(text[lead.end() :])
            return Predicate(clip(text[lead.end() + (verb.end() if verb else 0) :]), hi, how)
        text = _POSSESSIVE.sub("", text)
        if content(text) > 7:
            aside = ON_CONDITION.search(text)
            if aside and content(text[: aside.start()]) > 2:
                text = text[: aside.start()]  # "… gave them no help when they were young": no verb of what is said
            low = text.lower()
            concedes = low.find(" even if ")
            found = list(_MAIN_VERB.finditer(low, 0, concedes if concedes > 0 else len(low)))
            verbs = [c for c in found if not _EMBEDDED.search(low, 0, c.start())] or found
            c = next((c for c in verbs if content(text[c.start() :]) <= 8), verbs[0] if verbs else None)
            if c and _DEGREE.match(low, 0, c.start()):
                return Predicate(clip(text[: c.start()]), hi, how)  # "far too little is being taught about …"
            if c and content(text[c.end() :]) >= 1:
                tail = text[c.start() :]
                drop = _IS.match(tail.lower())
                return Predicate(clip(tail[drop.end() :] if drop else tail), hi, how)
    if (
        subject and content(text) > 8 and not text.split(" ", 1)[0].endswith("ing")
    ):  # no auxiliary to begin at: the predicate is at the end of a long statement
        opening = text.split(" ", 2)[:2]
        if v.tags[i] not in "NpZ" or len(opening) < 2 or (opening[1][:1].isupper() and v.tags[i] != "N"):
            words = text.split()
            begin = len(words)
            while begin and content(" ".join(words[begin - 1 :])) <= 7:
                begin -= 1
            text = " ".join(words[begin:])
        else:
            text = clip(text, 7)
    cut = clip(_WHEN.sub("", text))
    if _REFUSED.match(cut.lower()):
        return Predicate("refused", hi, "canonical")
    still = "still " if i and v.items[i - 1].word == "still" else ""
    if _UNDECIDED.search(still + cut.lower()) and content(cut) <= 5:
        return Predicate("undecided", hi, "canonical")
    return Predicate(cut, hi, how) if cut else None


# A time at the end is the survey's, no part of what was answered.
_WHEN = re.compile(
    rf"(?i)(?<=\w)(?<!\bthan),? (?:(?:back )?in (?:(?:early |late |mid-?)?(?:{MONTH_NAMES})(?: (?:19|20)\d\d)?|(?:19|20)\d\d)|last (?:week|month|year)|a year (?:ago|earlier))$"
)
_DASHES = re.compile(
    r" (?:\u2014|\u2013|--) [^\u2014\u2013;]{3,140} (?:\u2014|\u2013|--) "
    r"|, (?:whether|including|such as|like|especially|particularly|for example|for instance|however|if [a-z]+)\b[^,;]{0,70},(?: or [^,;]{2,40},)? (?=(?:is|are|was|were|would|will|should|has|have|had|can|could|must|may|might|does|do|did)\b)"
)
_BECAUSE = re.compile(
    r"^(?:(?:it (?:was|is)|that(?:'s| is| was)) )?because (?:of )?"
)  # "said because their friends had"
_NOT_ONLY = quick(r"\bnot only\b.{2,80}?\bbut (?:also )?")
_UNDECIDED = quick(
    r"\b(?:no opinion|no view|no preference|no (?:clue|idea)(?=$| (?:yet|who)\b)|don't know|do not know|didn't know|not sure|unsure|undecided|not (?:certain|knowing)|couldn't say|could not say|wouldn't say"
    r"|yet to (?:decide|choose|pick|settle|make up|make a)|still (?:deciding|weighing|wavering|torn|undecided|uncommitted|shopping|choosing|on the fence)|still making up (?:their|its|his|her) minds?|torn between"
    r"|not(?: yet| already| fully| quite| really| completely| entirely| actually){0,2} (?:decided|chosen|picked|settled|made up|made a (?:choice|decision)))\b|n't(?: yet| already| fully| quite| really| completely| entirely| actually){0,2} (?:(?:(?:got|have) )?(?:a clue|any idea|an (?:idea|opinion)|a view)(?=$| (?:yet|who))|decided|chosen|picked|settled|made up|made a (?:choice|decision))\b"
)
_REFUSED = re.compile(
    r"(?:refuse[sd]?|declin(?:e[sd]?|ing)|refusing|prefer(?:s|red)? not|(?:would|will|did) not|wouldn't|won't|didn't) (?:to )?(?:answer|say|respond|reply)(?: (?:the|this|that) question)?$"
)
ASIDE = re.compile(r" \((?:[^()]{1,20})\)")
_DEGREE = re.compile(
    r"(?:that )?(?:far |much |way |simply )?(?:too (?:little|much|few|many)|not enough|not nearly enough|enough)\b"
)
# Before a verb of a clause within what is said: "insists [that he] did not".
_EMBEDDED = re.compile(r"[a-z]{3,} (?:that|which|who|whom|what|how|why) (?:he|she|it|they|we|i|you) $")
_MAIN_VERB = re.compile(
    r"(?<!who )(?<!which )(?<!that )(?<!to )\b(?:is|are|was|were|has|have|had|will|would|should|could|can|cannot|can't|must|may|might|does|do|did|doesn't|don't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|shouldn't|couldn't|hasn't|haven't|hadn't|needs?|ought|deserves?|makes?|made|wants?)\b"
)
