"""A verdict on someone's work in other words: "is doing a good job", "mishandling the floods", "happy with how she governs"."""

from __future__ import annotations

import re

from polls.language.quick import quick
from polls.lexicon.loader import load
from polls.rules.stances import PROPOSAL

_GOOD, _BAD = ("|".join(load("judgments")[side]) for side in ("good", "bad"))
_CUE = quick(
    r"\bjob\b|handl|manag|deal|respond|botch|bungl|marks|grades|ratings|reviews|scores|thumb|satisf|happy|content\b|pleased|impressed|disappointed|(?:well|highly|ill|poorly|fondly|badly|view) of|dispos|\blook|\bh[eo]ld|soft spot|fond|warm|like|detest|loath"
)
_JOB = re.compile(rf"\bd(?:o|oes|oing|one|id) (?:an? )?(?:[a-z-]+ ){{0,2}}?(?:(?P<good>{_GOOD})|(?P<bad>{_BAD})) job\b")
# Two steps of a scale say more than a side: "a fair or poor job" is an answer in words of its own.
_STEPS = re.compile(
    r"\b(?:excellent|good|fair|average|poor|bad|terrible) (?:or|to) (?:a |just |only |very )?[a-z-]+ job$"
)
_DONE = re.compile(
    r"\b(?:handl(?:es|ed|ing)|manag(?:es|ed|ing)|deal(?:s|t|ing) with|respond(?:s|ed|ing) to|d(?:oes|oing|one|id) (?:his|her|their|its) (?:jobs?|work))\b[^,;.]{0,50}?"
    r"\b(?:(?P<good>well|effectively|competently)|(?P<bad>badly|poorly|ineffectively|incompetently|terribly))\b"
)
_BOTCHED = re.compile(
    r"\b(?:is|are|was|were|has|have|had|been|he|she|they|'s|for|of) ?(?P<bad>mis(?:handl|manag)(?:ed|ing)|botch(?:ed|ing)|bungl(?:ed|ing))\b"
)
_MARKS = re.compile(
    rf"\bg(?:ive|ives|iving|ave|iven)\b[^,;.]{{0,50}}?\b(?:(?P<good>high|positive|passing|top|favou?rable|{_GOOD})|(?P<bad>low|negative|failing|unfavou?rable|{_BAD})) (?:marks|grades|ratings|reviews|scores)\b"
    r"|\bg(?:ive|ives|iving|ave|iven)\b[^,;.]{0,50}?\bthumbs?[ -](?:(?P<up>up)|(?P<down>down))\b"
)
_HIM_THUMBS = re.compile(
    r"\bg(?:ive|ives|iving|ave|iven) (?:him|her|them) (?:a |an |the |their )?(?:[a-z]+ )?thumbs?\b"
)
# Whose work pleases: a person, an office, "how he", "the job": satisfaction with anything else is a question of its own.
_WORK = (
    r"(?:how (?:the )?(?P<who>[a-z.' -]{2,40}?) (?:is|are|was|were|has|have|had)\b(?! (?:being )?(?:going|run|working|organi[sz]ed|funded|functioning)\b)|the (?:way|manner in which) (?:the )?(?P<way>[a-z.' -]{2,40}?) (?:is|are|was|were|has|have|had)\b(?! (?:being )?(?:going|run|working|organi[sz]ed|funded|functioning)\b)|the job\b"
    r"|(?:his|her|(?:[a-z]+ ){1,3}?[a-z]+'s|the (?:president|governor|mayor|premier|prime minister|chancellor|government|administration)'s) (?:handling|performance|job|work|record|leadership|response|management)"
    r"|what (?:[a-z.']+ ){1,4}(?:is|are|was|has|have) (?:doing|done)|how (?:the )?(?:[a-z.']+ ){1,3}(?:handle[sd]?|govern(?:s|ed)|leads|led|perform(?:s|ed)|conduct(?:s|ed)|deal(?:s|t) with)\b|(?:the |his |her |their )?(?:[a-z]+ )?(?:president|governor|mayor|premier|prime minister|chancellor|taoiseach|t.naiste|(?:first|chief) minister|leader|mps?|senators?|cabinet|coalition|government|administration|parliament|congress)\b(?! (?:party|building|house)))"
)
_PLEASED = re.compile(
    rf"\b(?:(?P<good>satisfied|happy|pleased|content|impressed)|(?P<bad>dissatisfied|unhappy|displeased|disappointed|unimpressed|disgusted)) (?:with|by|about) (?:(?:him|her)\b(?! [a-z]+ing\b)|{_WORK})"
)
# The same in a word, behind a share that says with what: "and 54 percent unhappy", "while a third are displeased".
_ALONE = re.compile(
    r"(?:(?:is|are|was|were|feel|felt|remain|remained|still|just|were left) )*(?P<no>not(?: at all)? )?(?:(?P<degree>very|quite|fairly|somewhat|rather|deeply|extremely|completely) )?"
    r"(?:(?P<good>satisfied|happy|pleased|content|contented|impressed)|(?P<bad>dissatisfied|unhappy|displeased|discontented|disappointed|unimpressed|disgusted))(?P<with> with\b.*| about\b.*)?"
)
_CONTENT = frozenset("happy pleased content contented unhappy displeased discontented".split())
_PROPOSED = re.compile(rf" (?:with|about) (?:(?:it|this|that)$|(?:[a-z-]+ ){{1,3}}?{PROPOSAL}\b)")
_LIKE = re.compile(rf"(?:^|\b(?:they|who) (?:[a-z]+ )?)(?:(?P<good>likes?|liked)|(?P<bad>dislikes?|disliked)) {_WORK}")
_LIKE_HIM = re.compile(
    r"^(?:(?:really|strongly|actively|still|now|do|does|did|not|[a-z]+n't) )*(?:(?P<good>likes?|liked)|(?P<bad>dislikes?|disliked|detests?|loathes?)) (?:him|her)\b(?! to\b| [a-z]+ing\b)"
)
# What is felt towards somebody or something, whatever it is: "think well of their neighbours", "are well disposed to it".
_THINK = re.compile(
    r"^(?:(?:do|does|did|would|will|have|has|had|is|are|was|were|not|still|now|[a-z]+n't) ){0,3}(?:"
    r"(?:(?:thinks?|thought|spoke|speaks?) )?(?:very )?(?:(?P<good>well|highly|fondly)|(?P<bad>badly|poorly|ill)) of (?:him|her|it|them|the [a-z]+|his|[a-z]+)\b"
    r"|look(?:s|ed)? (?:very |more )?(?:(?P<kindly>kindly|favou?rably|fondly|warmly|benignly)|(?P<down>down|askance|unkindly|unfavou?rably)) (?:up)?(?:on|at)\b"
    r"|(?:feel(?:s|ing)? |felt )?(?:very )?(?:(?P<well>well|kindly|warmly|favou?rably)|(?P<illy>ill|badly|unfavou?rably))[- ]disposed to(?:wards?)?\b"
    r"|h[eo]ld(?:s|ing)? [^,;.]{2,40} in (?:(?:the |very )?(?:(?P<high>high|highest|great)|(?P<low>low|lowest|little|poor)) (?:regard|esteem)|(?P<scorn>contempt))\b"
    r"|(?:have|has|had) (?P<soft>a soft spot|a fondness|warm feelings|warm words|affection)\b"
    r"|t(?:ake|akes|aking|ook) (?P<dim>a (?:dim|poor|jaundiced) view) of\b)"
)
_THING = re.compile(rf"\b(?:the|this|that|its|their|a|an|any) (?:[a-z-]+ ){{0,2}}?{PROPOSAL}\b")
_WARM = frozenset(("good", "up", "kindly", "well", "high", "soft"))
_THINGS = frozenset("things thing country economy it".split())
_IF = re.compile(r"\b(?:would|will|could|might|may|can|should|if|to)\b")
_NOT = re.compile(r"\b(?:not|never|no longer|hardly|nor)\b|n't\b")


def pleased(text: str) -> str | None:
    """The verdict on someone's work in words that leave out whose: "unhappy" of "40 percent are happy with her work, 54 unhappy".

    >>> pleased("were displeased")
    'disapprove'
    """
    m = _ALONE.fullmatch(text)
    if m is None or m["with"]:
        return None
    return "approve" if (m["good"] is None) == (m["no"] is not None) else "disapprove"


def content_with(text: str) -> str | None:
    """The step of satisfaction that "happy" or "content" stands for, where satisfaction is what was asked about.

    >>> content_with("were very happy with their last trip")
    'very satisfied'
    """
    m = _ALONE.fullmatch(text)
    if m is None or (m["good"] or m["bad"]) not in _CONTENT or (m["with"] and _PROPOSED.match(m["with"])):
        return None  # "content with the measure": for it
    word = "satisfied" if (m["good"] is None) == (m["no"] is not None) else "dissatisfied"
    return f"{m['degree']} {word}" if m["degree"] and not m["no"] else word


def judged(text: str, rated: bool, viewed: bool = False) -> str | None:
    """The canonical answer that a statement in lower case amounts to.

    ``rated``: the document tells of approval; ``viewed``: of favorable views.

    >>> judged("the mayor is doing a poor job", True)
    'disapprove'
    >>> judged("things are going well", True)
    """
    if not _CUE.search(text):
        return None
    for pattern in (_JOB, _DONE, _BOTCHED, _PLEASED, _MARKS, _LIKE, _LIKE_HIM, _THINK):
        m = pattern.search(text)
        if m is None:
            continue
        g = m.groupdict()
        if {g.get("who"), g.get("way")} & _THINGS or _IF.search(text[: m.start()]):
            return None
        if (
            (pattern is _JOB and _STEPS.search(m.group()))
            or (pattern is _THINK and not (rated or viewed))
            or (pattern is _LIKE_HIM and not viewed)
        ):
            return None
        if pattern is _MARKS and not (rated or _HIM_THUMBS.search(text) or (g["up"] or g["down"])):
            return None
        good = any(g.get(kind) for kind in _WARM)
        if pattern is _MARKS and _THING.search(m.group()):
            return "support" if good else "oppose"  # "gives the plan a thumbs up"
        if _NOT.search(text[: m.end()]):
            good = not good
        if pattern is _LIKE_HIM or (pattern is _THINK and viewed and not rated):
            return "favorable" if good else "unfavorable"
        return "approve" if good else "disapprove"
    return None
