"""How much a number looks like a survey figure where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from polls.language.alternatives import by_letter
from polls.language.hints import Hinted
from polls.language.quick import quick
from polls.rules import foreign, predicates, results, sources
from polls.rules.foreign import ECONOMY, POLL_WORD, POLLED, SAYS
from polls.rules.hedges import BEFORE_NUMBER
from polls.rules.view import Bound, View, twice

_TOLD = r"|say|said|think|believe"
_SURVEYS = rf"polls?|{POLLED}|polling|pollsters?|survey(?:s|ed)?|respondents?|questionnaire|gallup|quinnipiac|pew research|rasmussen|yougov|ipsos|marist|suffolk|monmouth|approval|approve[sd]?|disapprov\w+|favorab\w+|favourab\w+|unfavou?rab\w+|likely voters|registered voters|those (?:polled|surveyed|asked|questioned)|interviewed|margin of error|adults|focus group|sentiment|undecided|opinion|exit polls?"
_POLLISH = Hinted(r"\b(?:" + by_letter(_SURVEYS + _TOLD) + r")\b")
_OF_SURVEYS = Hinted(r"\b(?:" + by_letter(_SURVEYS) + r")\b")

_LINKED = quick(
    r"\b(?:compared|versus|vs|while|and|but|than|including|among|or|another|only|just|against|over|from|to|it was|it is|it's|that's|was|were)\b|[(;-]|, ?$"
)

# "In 2011 it had been as high as", "that compares with", "the figure stands at": of the survey figure right before.
_POINTS_BACK = quick(
    r"\b(?:it|that|this|(?:the|that|this|its|their) (?:figure|number|share|proportion|percentage|rate|level|total))(?:'s|'d)?(?: [a-z-]+){0,6} $"
)

# "It was", "support shrank to": of the answer told right before, whatever it is about
_STOOD_THEN = quick(
    rf"\b(?:it|that|support|opposition|backing|approval|disapproval)(?: has| had|'s)? (?:is|was|stood|stands|been|fell|dropped|shrank|slipped|sank|rose|climbed|jumped|grew)(?: back| away)?(?: (?:to|at|from))?(?: (?:{BEFORE_NUMBER}))* $"
)

# How much the reading itself speaks of a survey, by the rules' names: an answer's own word, a lead between sides, a name …
_READINGS: tuple[tuple[float, str, tuple[str, ...]], ...] = (
    (1.5, "an answer's word", ("share.canonical", "share.quote", "share.yes_no", "share.view", "share.rating", "share.noun", "share.vote",
                               "share.adjective", "share.passive", "share.heading", "share.those", "share.did", "share.said_same", "share.before",
                               "label.answer", "label.name", "wave.measured")),
    (1.2, "a lead", ("pair.lead", "pair.answer", "pair.favor", "pair.more", "pair.statement", "pair.sided", "pair.both", "margin.net", "margin.lead",
                     "margin.statement", "margin.gap", "pair.names", "share.support_name", "share.rating_name")),
    (0.8, "an answer", ("share.named", "share.rated", "share.listed", "share.object", "bracket.pollster", "bracket.group", "bracket.phrase")),
    (0.6, "a side", ("vote.", "bracket.name")),
)  # fmt: skip
# A question put to somebody: "Should the tax rise by 1 percent?"
_INQUIRY = re.compile(
    r"[\"'(q0-9. :-]{0,8}(?:should|would|do|does|did|is|are|was|were|will|shall|can|could|may|must|has|have|suppose|if|which|when) "
)
FAR = 1.15  # what a document about surveys says for a figure far from any of them
TRACK = 0.8  # how much it says that the figures before were a survey's, or were not
LOST = 20  # how far from any survey, and from any of its figures, nothing is one
OPENING = 8  # how far behind its first sentences a text may name its poll
# Readings that take the answer from elsewhere.
_BORROWED = ("share.same", "wave.from", "wave.to", "margin.change", "margin.signed")
_WEAK = ("share.same", "list.at", "vote.", "margin.change", "share.phrase", "label", "bracket.repeat")

# Who is quoted: "…, said the mayor", "…, she said", "… Roe said."; "say", after an aside, is what many do.
_QUOTED = re.compile(r'[,"-][NpZz]{0,3}S$')
_MANY = frozenset(("say", "think", "believe", "feel"))
_NEXT_PART = re.compile(r"[;:-]")
_OTHER_PART = re.compile(r"[,;:x-]")
# Who found something, or what was asked, where no word of polls stands by.
_STUDY = Hinted(
    r"\b(?:report|study|research|researchers|analysis|results|findings|data|figures|numbers)(?:, which)? (?:also |further |had )?(?:found|finds|show(?:s|ed)?|suggest(?:s|ed)?|reveal(?:s|ed)?|indicat(?:e|es|ed))\b|"
    r"\baccording to (?:the|its|this|that) (?:[a-z]+ )?(?:report|study|findings|results)\b|\b(?:results|findings|study|report) found\b|"
    r"\bon (?:the|a|another) question\b|\b(?:asked|ask) (?:whether|if|about|how|which|who|what|to)\b"
)


def _answered(v: View, k: int, end: int, stop: re.Pattern[str] = _NEXT_PART) -> bool:
    """Whether those of whom number ``k`` is a share say what follows, rather than somebody who is quoted on them."""
    i = v.figs[k] + 1
    q = v.tags.find("S", i, end)
    if q < 0 or stop.search(v.tags, i, q) or v.low(q, q + 2).endswith((" as", " by")):
        return False  # "items reported as stolen": what is said of them
    last = v.tags[q + 1 :].strip(".") == ""
    return (
        not last and (v.items[q].word in _MANY or not _QUOTED.search(v.tags, i, q + 1)) and v.tags[q + 1] not in ',;"'
    )


Parts = list[tuple[float, str]]  # how much each observation weighs, and what it is for ``polls explain``


@dataclass(slots=True)
class Place:
    """Where a figure stands in its document."""

    prior: float  # how much the document is about surveys
    cue: int  # sentences back to the nearest that names a poll
    ahead: int  # sentences on to the next that does
    accepted: int  # sentences since the last accepted figure
    read: int = 0  # figures weighed so far
    kept: int = 0  # and how many of them were a survey's
    night: bool = False  # an election's votes are being counted
    turned: str | None = None  # the rule of a figure just before that has another source
    turnout: bool = False  # and whether that was a turnout
    issues: bool = False  # what people are worried by is told: inflation may be an answer
    whole: int = 0  # accepted shares that are whole numbers
    fine: int = 0  # and those given to a tenth


# Readings that take what the figure before says: "did so", "were".
_SAID_AGAIN = ("share.did", "share.said_same")
_AMONG = re.compile(r"m[zZ]{0,3}[Gg]")
_OWN_CLAUSE = re.compile(r"[&x]z{0,2}N[HEKMALz]z{0,3}[ait]?z?$")
_TURN = re.compile(r"\b(?:but|while|whereas|though|although|yet)\b")
_OWN_VERB = re.compile(r",[HEKM][^,]{0,6}$")  # the aside that held the figure before is closed


def weight(v: View, k: int, b: Bound, at: Place) -> tuple[float, Parts, str | None]:
    """How strongly a bound figure looks like a survey figure, with the parts of it and what each is for.

    Three questions: is a survey in force here, does the reading itself speak of an answer, and what speaks for another
    source (:mod:`polls.rules.foreign`)? The last value says which, if any does.
    """
    f, s, low = v.figure(k), v.sentence, v.document.lower
    whole = low[s.start : s.end]
    i, j = v.lo[k], v.hi[k]
    start = min(v.items[i].start if i < len(v.items) else f.start, f.start)
    end = max(v.items[j - 1].end if j > i else f.end, f.end)
    clause = low[max(start, f.start - 120) : min(end, f.end + 130)]
    named = at.cue == 0 and POLL_WORD.search(s, whole) is not None
    other = foreign.against(v, k, b, named, at.night)
    row = (
        b.group is None
        and not named
        and at.turned is not None
        and not _OWN_VERB.search(v.tags, v.gap_start(k), v.figs[k])
    )
    if row and at.turnout and _OWN_CLAUSE.search(v.tags, v.gap_start(k), v.figs[k]):
        row = False  # "put turnout at 60 percent and Doe goes to 33"
    if row and b.rule == "share.canonical" and at.turned != b.rule and _TURN.search(v.low(v.gap_start(k), v.figs[k])):
        row = False  # "she won 54 percent of the vote, but 43 percent approve now"
    if row and not other and b.rule != "pair.lead" and (at.turned == b.rule or b.rule.startswith(foreign.LISTED)):
        other = [(3.0, foreign.ROW)]
    elif not other and not named and at.turned is not None and k and b.rule.startswith(_SAID_AGAIN):
        other = [(6.0, foreign.ROW)]  # "a third of them voted in May, and half of the young did": what was counted is
    if at.cue:
        other.extend(sources.elsewhere(v, k, b))
    parts = [
        *_in_force(v, at, whole),
        *_read(v, k, b, at, whole, clause),
        *_of_no_survey(v, k, named, whole),
        *((-worth, why) for worth, why in other),
        *_economic(v, k, b, at, whole, clause),
    ]
    return sum(worth for worth, _ in parts), parts, other[0][1] if other else None


def _in_force(v: View, at: Place, whole: str) -> Iterator[tuple[float, str]]:
    """Whether a survey is in force where a sentence stands."""
    # a lead is read before its poll is named
    far = at.cue > 6 and at.accepted > 3 and at.ahead > (OPENING if v.sentence.index < 3 else 2)
    yield (min(at.prior, FAR) if far else at.prior, "the document")
    if at.cue == 0:
        yield (2.5, "poll named here")
    elif at.cue <= 2:
        yield (1.2, "poll named shortly before")
    elif at.cue <= 6:
        yield (0.5, "poll named before")
    if at.accepted <= 1:
        yield (1.6, "next to a survey figure")
    elif at.accepted <= 3:
        yield (0.6, "near a survey figure")
    if results.EXIT.search(v.sentence, whole):
        yield (1.0, "exit poll")


# "sits in a distant third place with 7 percent of the vote": where nothing is counted, polls say so.
_PLACE_NOW = Hinted(
    r"\b(?:is|are|'s|sits?|stands?|remains?|languish(?:es)?|trails?|leads?|runs?)\b[^.;:]{0,40}\b(?:first|second|third|fourth|fifth|sixth|last|distant|top|pack|field|race)\b[^.;:]{0,30} (?:with|at) [^.;:,]{0,20}$|\bleads\b[^.;:,]{0,30} (?:with|at) [^.;:,]{0,20}$"
)


def _read(v: View, k: int, b: Bound, at: Place, whole: str, clause: str) -> Iterator[tuple[float, str]]:
    """How much the reading itself speaks of an answer to a survey."""
    s, r = v.sentence, b.rule
    lost = min(at.cue, at.accepted) > LOST
    study = at.cue > 2 and _STUDY.search(s, whole) is not None
    if r.startswith((*foreign.CARRIED, "vote.guess")):
        if at.read >= 8 and at.kept < 0.4 * at.read:
            yield (-TRACK, "so were few before")
    elif at.kept >= 4 and at.kept >= 0.8 * at.read:
        yield (TRACK, "so were most before")
    worth = next(((worth, name) for worth, name, rules in _READINGS if r.startswith(rules)), None)
    if worth is None and r.startswith("share.phrase"):
        worth = _by_its_verb(v, k, at, lost, study)
    if worth is not None:
        yield worth
    if r == "share.of_vote" and not at.night and _PLACE_NOW.search(s, whole[: v.figure(k).start - s.start]):
        yield (1.8, "a place held now")
    if lost and at.prior == 0 and not r.startswith("label"):
        yield (-0.5, "no survey near")
    if r == "share.same" and at.accepted > LOST and at.cue:
        yield (-1.2, "nothing to be the same as")
    if r == "share.same" and _answered(v, k, len(v.items), _OTHER_PART):
        yield (2.2, "a word of saying")
    if study:
        yield (1.2, "a study named here")
    elif (
        at.cue
        and not (r == "share.same" and _AMONG.search(v.tags, v.gap_start(k), v.figs[k]))
        and not _STUDY.search(s, whole)
        and sources.finer(v, k, at.whole, at.fine)
    ):
        yield (-5.0 if at.cue > 1 else -2.0), "finer than the survey's figures"
    if b.group is not None and b.group != "<them>":
        yield (0.8 if b.group != "all" else 0.4, "group")
    told = not r.startswith(("share.phrase", "share.same"))  # of these the verb was weighed
    if (_POLLISH if told else _OF_SURVEYS).search(s, clause):
        yield (0.8, "survey words")
    if b.group is None:
        yield from _says_little(v, k, b, at)


def _by_its_verb(v: View, k: int, at: Place, lost: bool, study: bool) -> tuple[float, str] | None:
    """What the verb of a phrase is worth: of saying, of opinion, of attitude; without one, how far a survey is."""
    f, low = v.figure(k), v.document.lower
    twin = k + 1 < len(v.figs) and twice(f, v.figure(k + 1))  # "four in 10 (41%) say"
    if _answered(v, k, v.hi[k + twin]):
        return 2.2, "a word of saying"
    if foreign.OPINION.search(low, f.end, min(f.end + 60, v.sentence.end)):
        return 0.9, "a word of opinion"
    if "A" in v.tags[v.figs[k] + 1 : v.figs[k] + 4] and not lost:
        return 0.6, "a word of attitude"
    if twin and f.grain > 1:
        return 0.9, "said again in percent"  # "two in five nurses (41%) skip lunch"
    heads = v.sentence.index < 3 and at.ahead <= OPENING and at.prior > 2  # a headline
    if at.cue > 6 and at.accepted > LOST and not study and not heads:
        return -2.4, "no word of a survey"
    if at.cue > 1 and at.accepted > 1 and (at.prior < 2 or (lost and not study)):
        return -1.2, "no word of a survey"
    return None


def _says_little(v: View, k: int, b: Bound, at: Place) -> Iterator[tuple[float, str]]:
    """Whether a figure without a group has nothing of its own, or takes what it says from afar."""
    f, s, low = v.figure(k), v.sentence, v.document.lower
    if (
        b.rule == "share.same"
        and not (at.accepted <= 1 and v.tags.strip("z.!?") == "F")  # "Renters? Just 16."
        and "S" not in v.tags[v.figs[k] : v.hi[k]]
        and not _LINKED.search(low[max(s.start, f.start - 26) : f.start])
        and not (at.accepted <= 1 and _POINTS_BACK.search(low[max(s.start, f.start - 60) : f.start]))
    ):
        yield (-1.2, "nothing of its own")
    if (
        b.rule.startswith(foreign.CARRIED)
        and at.cue > 2
        and at.accepted > 1
        and not (f.pair and at.prior > 2)
        and b.answer in (None, predicates.SAME)
        and not any(t in "VRJ" for t in v.tags[v.lo[k] : v.hi[k]])
    ):
        yield (-1.2, "carried over from afar")


def _of_no_survey(v: View, k: int, named: bool, whole: str) -> Iterator[tuple[float, str]]:
    """What a number is that no survey gives."""
    f = v.figure(k)
    if (
        _INQUIRY.match(v.document.lower, v.sentence.start)
        and whole.rstrip("\"' )").endswith("?")
        and f.unit in ("percent", "fraction")
        and not named
    ):
        yield (-2.5, "in the wording of a question")
    if f.value >= 100 or (f.value == 0 and f.unit != "percent"):
        yield (-2.0, "all or none")


def goes_on(v: View, k: int, at: Place) -> bool:
    """Whether a figure is told of the answer right before it, whatever that was about: "it was 51 percent last April"."""
    f, s, low = v.figure(k), v.sentence, v.document.lower
    return at.accepted <= 1 and _STOOD_THEN.search(low[max(s.start, f.start - 60) : f.start]) is not None


def _economic(v: View, k: int, b: Bound, at: Place, whole: str, clause: str) -> Iterator[tuple[float, str]]:
    """Whether the economy or official figures are told of where a number stands."""
    f, s, r, low = v.figure(k), v.sentence, b.rule, v.document.lower
    own = foreign.OPINION if r.startswith("share.") else SAYS
    if (
        r.startswith(_BORROWED)
        and b.group in (None, "all")
        and not at.issues
        and ECONOMY.search(s, whole)
        and not goes_on(v, k, at)
        and not ((r != "share.same" or at.accepted == 0 or "S" in v.tags[v.figs[k] : v.hi[k]]) and SAYS.search(whole))
    ):
        yield (-2.0, "the economy in its sentence")
    if (
        ECONOMY.search(s, clause)
        and not own.search(low, f.end, min(f.end + 24, v.sentence.end))
        and not SAYS.search(clause)
    ):
        people = r == "share.phrase" and b.group is not None  # "nine in 10 people have noticed a rise in prices"
        weak = (r.startswith((*_WEAK, "margin")) and not people) or at.prior < 1
        yield (-1.9 if weak and not at.issues else -0.8, "economy or official figures")
