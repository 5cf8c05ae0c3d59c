"""The relative clauses of groups: where "those who rent their homes" ends and its main verb begins, and how the group is named for it."""

from __future__ import annotations

import re

from polls.language.calendars import MONTH_NAMES
from polls.language.narrowing import surname
from polls.language.phrases import OBJECT_OPENS, noun_like
from polls.rules import verbs
from polls.rules.view import View, clip

MAIN = frozenset("SVEMHAD")


_SELF = re.compile(
    r"^(?:describe|described|identify|identified|consider|considered|call|called|say they are|said they were|are|were|is|think of)(?: themselves| himself| herself)?(?: as)?(?: being)? "
)


_SAID_THEY = re.compile(
    r"^(?:say|said|report|reported) (?:that )?they(?:'(?:re|ve|d))? (?:(?:are|were|had|have) )?(?=[a-z]+ )"
)


# "say they will vote in the Republican primary", "plan to take part in their party's caucuses"
_IN_PRIMARY = re.compile(
    r"(?:(?:say|said) they |(?:are |were )?(?:likely|certain|sure|registered|eligible|able) to |(?:will|would|plan(?:ned)? to|intend(?:ed)? to|expect(?:ed)? to|can|could|may|might) |(?:definitely|probably) ){0,3}"
    r"(?:vot(?:e|ed|ing)|(?:take |taking |took )?part|participat(?:e|ed|ing)|cast (?:a |their )?ballots?) in (?:the |a |this [a-z]+'s |next [a-z]+'s |[a-z]+'s )?(?:state's |open )?"
    r"(?P<party>republican|democratic|gop|conservative|liberal|labour) (?:presidential |senate |gubernatorial |mayoral )?(?:primary|primaries)(?: election)?"
)


# "belong to no party", "are not affiliated with either party", "decline to state a party preference"
_NO_PARTY = re.compile(
    r"(?:(?:belong(?:ed|ing)?|are tied|are loyal) to (?:no|neither)(?: political| major)? party"
    r"|(?:are |were )?(?:not |un)(?:affiliated|registered|aligned|enrolled)(?: (?:with|to|in) (?:a|any|either|the)(?: major| political)* part(?:y|ies))?"
    r"|(?:have|claim|declare|state) no party(?: preference| affiliation| label)?|decline(?:d)? to state(?: an? party(?: preference| affiliation)?)?"
    r"|(?:do not|don't) (?:belong to|identify with|align with|support) (?:a|any|either)(?: major| political)* party)"
)


_VOTED_EARLY = re.compile(
    r"(?:have |had )?(?:already |voted early)(?:voted|cast (?:a |an? early |their )?(?:ballots?|votes?))?(?: (?:by mail|in person|early))?"
)


_AT_ELECTION = (
    r" (?:last|this) (?:year|time|month|week|autumn|fall|spring|summer|may|june|november)(?: around)?"
    r"| (?:at|in) the (?:last|previous|general|(?:19|20)\d\d)(?: general| federal| presidential)? election"
    rf"| (?:two|three|four|five|six) years (?:ago|earlier)| in (?:{MONTH_NAMES})"
)


# "voted for Jane Doe in 2016", "voted Leave"
_VOTED = re.compile(
    r"(?:(?:say|said) they )?(?:have |had |would |will |plan(?:ned)? to |intend(?:ed)? to )?(?:voted?|(?:cast|gave|give) (?:a |their )?(?:party |list |first |second |constituency |preference )?(?:ballots?|votes?)|voting)"
    r" (?:(?:for|(?:(?<=vote )|(?<=votes ))to) (?:the )?(?:mr\.? |mrs\.? |ms\.? |president |former president )?(?P<whom>[a-z'. -]{2,30}?)|(?P<side>(?:lib|liberal|christian|social) dem(?:ocrat)?s?|(?:sinn|fine|fianna|plaid) [a-z\u00e1\u00e9]+|[a-z-]+))(?P<year> (?:in )?(?:19|20)\d\d)?(?:"
    rf"{_AT_ELECTION})?"
)


# "chose Jane Doe four years ago", "backed Labour in 2019": a vote, where it is told when
_CHOSE = re.compile(
    rf"(?:chose|backed|supported|picked|went for|opted for|sided with) (?P<whom>[a-z'. -]{{2,30}}?)(?:(?P<year> in (?:19|20)\d\d)|{_AT_ELECTION})"
)


# "say Jane Doe is their first choice", "name Doe as their top pick"
_CHOICE = re.compile(
    r"(?:(?:say|said|name[ds]?|picked?|choose|chose) )(?P<whom>(?!him\b|her\b|it\b|them\b)[a-z'. -]{2,30}?) (?:is|was|as) (?:their|his or her|the) (?:first|top|favou?rite|preferred)[ -](?:choice|pick|candidate)"
)


# "said they were likely to vote", "are the most likely to turn out"
_LIKELY = re.compile(
    r"(?:(?:say|said|report|reported) (?:that )?they |(?:are|were) |(?:the )?(?:most|very|more|quite|extremely) ){0,4}likely to (?:actually )?"
    r"(?:vote|cast (?:a |their )?ballots?|turn out|go to the polls)(?: (?:in|on|this|next|at) [^,;]*)?"
)


_TOOK_PART = re.compile(
    r"(?:responded|replied|answered|took part|participated)(?: (?:to|in|on) (?:the|this|our|its)(?: [a-z]+)? (?:polls?|surveys?|questions?|questionnaires?|study|consultation))?"
)


_IN_POLL = re.compile(r" in (?:the|a|this|that) (?:[\w/'-]+ ){0,5}(?:poll|survey)$")


# "took part in the survey", "spoke to pollsters": what everybody did who was asked
_RESPONDED = re.compile(
    r"(?:(?:(?:have |had )?(?:repl(?:y|ied)|respond(?:ed)?|t(?:ake|ook|aken) part|participate[d]?)"
    r"|(?:were |was |had been |have been )?(?:polled|surveyed|questioned|interviewed|sampled|canvassed)"
    r"|(?:were |was |had been |have been )(?:asked|reached|contacted|called|phoned|telephoned|approached))"
    r"(?: (?:to|in|for|by) (?:the|this|its|our|their|a|an) (?:[\w'/-]+ ){0,4}(?:survey|poll|questionnaire|study|consultation|census|pollster|research))?"
    r"|(?:have |had )?(?:returned|filled (?:in|out)|completed|answered|sent back|sent in|spoke (?:to|with)|talked (?:to|with)|spoken (?:to|with))"
    r" (?:(?:the|this|its|our|their|a|an|all|of) ){0,3}(?:[\w'/-]+ ){0,3}(?:surveys?|polls?|questionnaires?|forms?|questions|pollsters?|researchers|interviewers|us))[ ,.]*"
)


_THEN = re.compile(r" (?:now|still|also|today|already|currently|then)$")  # of the main verb, not of the clause


def relative_name(text: str) -> str:
    """A group out of its relative clause: "describe themselves as very liberal" is "very liberal"; empty for all who answered."""
    if _RESPONDED.fullmatch(text.strip()):
        return ""
    text = text.partition(" (")[0]  # "who have voted (about one in six of them)"
    if " " in (first := text.partition(", ")[0]):
        text = first
    text = clip(_IN_POLL.sub("", _THEN.sub("", text.replace('"', ""))), 8)
    text = _SAID_THEY.sub("", text)
    if _TOOK_PART.fullmatch(text):
        return "all"
    if _VOTED_EARLY.fullmatch(text):
        return "early voters"
    if _NO_PARTY.fullmatch(text):
        return "independents"
    primary = _IN_PRIMARY.fullmatch(text)
    if primary:
        return f"{primary['party'].replace('gop', 'republican')} primary voters"
    voted = _VOTED.fullmatch(text)
    if voted:
        return f"{surname(voted['whom']) if voted['whom'] else voted['side']} voters" + (voted["year"] or "")
    chose = _CHOSE.fullmatch(text)
    if chose:
        return f"{surname(chose['whom'])} voters" + (chose["year"] or "")
    choice = _CHOICE.fullmatch(text)
    if choice:
        return f"{surname(choice['whom'])} supporters"
    return "likely voters" if _LIKELY.fullmatch(text) else _SELF.sub("", text)


def narrowed(name: str, clause: str | None) -> str:
    """A group with what its clause says of it: of all who were asked those of the clause, of a kind of them both."""
    if not clause or clause == "all":
        return name
    return clause if name == "all" else f"{name} {clause}"


def relative(v: View, i: int, hi: int) -> tuple[str | None, int]:
    """A relative clause after a group, where a main verb follows it; otherwise it is itself the predicate.

    The clause's own verb is the word behind "who" and its auxiliaries, whatever it is; a verb of saying takes the
    verb of what is said with it.
    """
    tags, items = v.tags, v.items
    i = to_who(v, i)
    if i >= hi or tags[i] != "r" or items[i].word not in ("who", "that", "whose", "which"):
        return None, i
    if items[i].word == "that" and i + 1 < hi and tags[i + 1] == "S":
        return None, i + 1
    if items[i].word == "that" and i + 1 < hi and tags[i + 1] in "pN":
        return None, i  # "respondents that it would cost": what they were told
    k = _past_own_verb(v, i, hi)
    for j in range(k, min(hi, i + 20)):
        t = tags[j]
        if tags[j : j + 3] == "(F)" and tags[j + 3 : j + 4] in tuple(MAIN) and items[i].word != "whose":
            return relative_name(v.low(i + 1, j)), j  # "a third of those who never studied (34%) call it unfair"
        if t in ";:(":
            break
        if t == "z" and items[j].word.endswith("ed") and j > i + 2 and _tells_that(v, j, hi):
            return _who(v, i, j), j
        if t == "J" and j > i + 1 and items[j].word.partition(" ")[0] in _COPULAS:
            return _who(v, i, j), j  # "who call themselves independents [are undecided]", one item
        if t not in MAIN or not _may_be_main(v, j, hi):
            continue
        if t in "DEHM" and (j + 1 >= hi or tags[j + 1] in ",.;)"):
            return None, i  # "28 percent of drivers who say the bridges are": the clause is the predicate
        if j == i + 1:
            continue
        if "," in tags[k:j] and (open_ := _open_verb(v, i, k, hi)) > 0:
            j = open_  # "half of those who rent their homes skip meals, the survey found"
        return _who(v, i, j), j
    again = tags.find("(F)", k, min(len(tags), i + 20))
    if again >= 0 and again <= hi and tags[again + 3 : again + 4] in tuple(MAIN) and "," not in tags[k:again]:
        # "a third of those who never voted (34%) say": the clause ends where the figure is told again
        return _who(v, i, again), again
    j = _open_verb(v, i, k, hi) if items[i].word != "that" else -1
    if j > 0:
        return _who(v, i, j), j
    if items[i].word == "who" and (stop := _set_off(v, k, i)) > 0:
        return _who(v, i, stop), stop if tags[stop] == "-" else stop + 1
    return None, i


_ASIDE = re.compile(r"-[z&]{0,3}F[^FPB;:()-]{1,16}-(?=[SVAMHED])")


def _set_off(v: View, k: int, i: int) -> int:
    """The comma or dash behind a relative clause that its main verb follows: "those who were robbed, rate it", "— or 12 percent of all — say"."""
    tags, items = v.tags, v.items
    stop = next((q for q in range(k, min(len(tags) - 1, i + 18)) if tags[q] in ",-;:(.FPB"), -1)
    if stop < 0 or tags[stop] not in ",-":
        return -1
    if tags[stop] == "-":
        return stop if _ASIDE.match(tags, stop) else -1
    verb = tags[stop + 1] in "SVAM" or (tags[stop + 1] in "EHD" and tags[stop + 2 : stop + 3] not in ("", ",", "."))
    return stop if verb and items[stop + 1].word not in ("according", "said", "says", "including") else -1


def _past_own_verb(v: View, i: int, hi: int) -> int:
    """The item behind the verb of a clause that "who" at item ``i`` opens; behind what is said, where that is a verb of saying."""
    tags, items = v.tags, v.items
    k = i + 1
    if items[i].word == "whose":
        while (
            k + 1 < hi
            and tags[k] not in MAIN
            and not (k > i + 1 and (items[k + 1].word in OBJECT_OPENS or items[k + 1].word[:1] in _SUMS))
        ):
            k += 1  # past whatever is theirs, to its verb
    k = _past_auxiliaries(v, k, hi)
    said = k < hi and tags[k] == "S" and not (items[k].word.startswith(_REPLIED) and tags[k + 1 : k + 2] in _NO_CLAUSE)
    k += 1
    if not said:
        return k
    if k < hi and tags[k] == "r":
        k += 1
    if k < hi and tags[k] == "p":
        return _past_auxiliaries(v, k + 1, hi) + 1
    while k < hi and tags[k] not in MAIN and tags[k] not in ";:(,":
        k += 1
    return _past_auxiliaries(v, k, hi) + (1 if k < hi and tags[k] in "SVA" else 0)


def _may_be_main(v: View, j: int, hi: int) -> bool:
    """Whether the verb at item ``j`` may be that of the sentence: no noun, and none of another clause by what stands before."""
    tags, items = v.tags, v.items
    if noun_like(items, j):
        return False
    noun_before = items[j - 2].word in _NO_VERB_BEHIND  # "who have a claim say"
    if tags[j - 1] in ("tMHEDn&," if noun_before else "tMHEDn&,S") or items[j - 1].word in _NO_VERB_BEHIND:
        return False
    if tags[j - 1] == "p" and (tags[j - 2 : j - 1] in ("S", "r") or items[j - 1].word in _SUBJECTS):
        return False
    noun = tags[j] == "V" and items[j].word in ("support", "backing") and tags[j - 1] in "zo"
    return not noun or (j + 1 < hi and items[j + 1].word in OBJECT_OPENS)


_COPULAS = frozenset(("are", "is", "were", "was"))
_NO_VERB_BEHIND = frozenset("that will to a an the but".split())  # "who carry a credit card", "who have a claim"
_SUMS = tuple("$\u00a3\u20ac0123456789")  # "whose income tops $100,000 favor it"
_REPLIED = ("respond", "answer", "repl")  # verbs of saying that say nothing: "those who responded to the survey said"


_NO_CLAUSE = ("t", "i", "S", "A", "M", "H", "E", "D", "V", ",")


def _who(v: View, i: int, j: int) -> str:
    """The name of a group by its relative clause, which "who" or "whose" at item ``i`` opens."""
    return clip(v.low(i, j), 8) if v.items[i].word == "whose" else relative_name(v.low(i + 1, j))


def _tells_that(v: View, j: int, hi: int) -> bool:
    """Whether a word is a verb of telling, whatever verb it is: "allowed they could still turn"."""
    return j + 2 < hi and v.items[j + 1].word in ("they", "he", "she", "it", "there") and v.tags[j + 2] in "MHED"


_CLAUSE_BEFORE = frozenset("SVAMHEDKLTp")


_INSIDE_NOUN = frozenset(
    "the a an their his her its our your my no any some this that these those of in on at for with to by from".split()
)


def _open_verb(v: View, i: int, k: int, hi: int) -> int:
    """The main verb of "half of those who rent their homes skip meals", whatever verbs these are; -1 where there need be none.

    The figure opens its clause, so that a verb must come; it is no noun by what stands beside it: an object behind it,
    or a whole noun before it.
    """
    f = max((q for q in v.figs if q < i), default=-1)
    begin = max((q for q in range(f) if v.tags[q] in ",;:-"), default=-1) + 1
    if f < 0 or not _CLAUSE_BEFORE.isdisjoint(v.tags[begin:f]):
        return -1
    best, found = 0, -1
    for j in range(k, min(hi, i + 16)):
        if v.tags[j] in ",;:()" or v.tags[j] in "FPB":
            break
        word, before = v.items[j].word, v.items[j - 1].word
        if (
            v.tags[j] not in "zKL"
            or not word.isalpha()
            or word.endswith("ing")
            or verbs.is_closed(word)
            or verbs.is_adverb(word)
        ):
            continue
        if before in _INSIDE_NOUN or v.tags[j - 1] in "MHEDt&" or verbs.is_plural(word) or j + 1 >= hi:
            continue
        after = v.items[j + 1].word
        whole = verbs.is_plural(before) or v.tags[j - 1] in "pG" or verbs.is_adverb(before) or before in _ENDS_CLAUSE
        worth = (
            3
            if after in OBJECT_OPENS
            else 2
            if whole
            else 1
            if verbs.is_plural(after) or after in ("to", "less", "more")
            else 0
        )
        if worth > best:
            best, found = worth, j
    return found


_ENDS_CLAUSE = frozenset(
    "alone time week day home work together themselves abroad full-time part-time more less".split()
)


_SUBJECTS = frozenset(("they", "he", "she", "we", "i"))  # "who live where they say it is safe": no verb of the group's


_IN_PLACE = re.compile(r"iZ{1,3}(?=r)")


_TODAY = frozenset("today now here nationally nationwide statewide overall everywhere currently alike".split())


def to_who(v: View, i: int) -> int:
    """Past an adverb between a group and its relative clause: "voters today who …"."""
    if v.tags[i : i + 1] == "i" and (place := _IN_PLACE.match(v.tags, i)):
        return place.end()  # "voters in Ohio who …"
    late = i + 1 < len(v.tags) and v.items[i].word in _TODAY and v.tags[i + 1] == "r"
    return i + 1 if late else i


def to_the_end(v: View, i: int, hi: int) -> tuple[str | None, int]:
    """A relative clause that no predicate follows: "she won 80 percent of those who want change"."""
    if i + 1 >= hi or v.items[i].word not in ("who", "whose"):
        return None, i
    stop = next((q for q in range(i, hi) if v.tags[q] in ",.;:)"), hi)
    return (_who(v, i, stop), stop) if stop - i <= 12 else (None, i)


def _past_auxiliaries(v: View, k: int, hi: int) -> int:
    while k < hi and (
        v.tags[k] in "MHEDn"
        or v.items[k].word in _BESIDE
        or v.items[k].word.endswith("ly")
        or (v.tags[k] == "&" and v.items[k - 1].word.endswith("ly"))
    ):
        k += 1
    return k


_BESIDE = frozenset(
    "seldom sometimes hardly both all also already always never ever often still yet once now not only just at least most".split()
)
