"""The sides of a contest as a sentence names them: who leads whom, and what a statement says against what."""

from __future__ import annotations

import re

from polls.language.names import PARTICLES
from polls.language.tokens import AnswerWord, opposite
from polls.rules import predicates, verbs
from polls.rules.camps import BY_ADJECTIVE, PREFER, TWO_PARTIES
from polls.rules.clauses import read
from polls.rules.contest_words import COUNTS, LEADS
from polls.rules.contraries import SIDES, contrary
from polls.rules.groups import group_right
from polls.rules.verb_phrases import ADVERBS
from polls.rules.view import View, clip

_RATIO = frozenset("two three four five by overwhelmingly narrowly".split())  # "favor her two to one"
_AHEAD = frozenset("ahead behind leading trailing beating winning losing topping edging".split())


def names_between(v: View, i: int, j: int) -> list[int]:
    """Indices of names, persons' pronouns among them, in items ``i`` to ``j``."""
    return [
        q
        for q in range(i, j)
        if (v.tags[q] == "N" and not _says_whence(v, q))
        or (
            v.tags[q] == "p"
            and v.items[q].value
            and (
                v.items[q].word in ("he", "she", "him")
                or (
                    v.items[q].word == "her"
                    and (
                        v.tags[q + 1 : q + 2] not in ("z", "Z", "N", "R", "G", "L")
                        or v.items[q + 1].word in _AHEAD
                        or v.items[q + 1].word in _RATIO
                    )
                )
            )
        )
    ]


# "leads Salem attorney Jane Roe": where somebody with a calling is from.
_CALLING = re.compile(
    r"(?:attorney|lawyer|mayor|sheriff|rancher|[a-z]{3,}(?:man|woman|person|ist|ian|eer|yer|ctor|cher|anker|ocrat|itor))$"
)


FOR_NAME = re.compile(r"fz{0,2}N")  # "support for the governor"
_STANDS = frozenset("challenger candidate nominee hopeful incumbent contender frontrunner front-runner".split())


def _says_whence(v: View, q: int) -> bool:
    """Whether a capital at item ``q`` is a place before somebody's calling and name, or a party before who stands for it."""
    if v.tags[q : q + 3] != "NzN" or v.items[q].word.endswith("'s"):
        return False
    if v.items[q + 1].word in _STANDS:
        known = v.names.parties.values()
        return v.items[q].value in known and v.items[q + 2].value not in known
    return _CALLING.match(v.items[q + 1].word) is not None and " " in v.text(q + 2, q + 3)


def parties(v: View, i: int, j: int) -> list[int]:
    """Parties named as groups in items ``i`` to ``j``: "Democrats lead Republicans by three"."""
    return [q for q in range(i, j) if v.tags[q] == "G" and v.items[q].value in TWO_PARTIES]


def name_of(v: View, i: int) -> str:
    """The name that item ``i`` stands for."""
    name = str(v.items[i].value)
    if v.tags[i] == "G" and i and v.items[i - 1].word == "the" and f"{v.low(i, i + 1)}s" == name:
        return v.text(i, i + 1)  # "the Republican": whoever stands for the party
    return name.capitalize() if v.tags[i] == "G" else name


def faces(v: View, i: int, q: int, words: frozenset[str] = frozenset(("against", "versus"))) -> bool:
    """Whether the name at item ``q`` stands behind "against" or the like, with no more than titles and a place between."""
    while q > i and (v.tags[q - 1] == "Z" or v.items[q - 1].word in PARTICLES):
        q -= 1
    if q > 1 and v.items[q - 1].word == "with" and v.items[q - 2].word in _CONTESTS:
        return True  # "in a match-up with Poe"
    return q > 0 and v.items[q - 1].word in words


_CONTESTS = frozenset(
    "matchup match-up matchups match-ups match race contest head-to-head runoff run-off rematch showdown duel face-off faceoff"
    " matched paired pitted compared".split()
)
_FACED = frozenset(("with", "against", "versus", "and"))


_CARRIES = frozenset("carries carried wins win won takes take took".split())

_BY_END = re.compile(r"db?z?$")


_TURNS = frozenset("while but whereas although though".split())


def main_subject(v: View, lo: int, at: int) -> int | None:
    """The name that is the subject of the clause whose participle stands at item ``at``: "Doe has a lead over Roe, ahead by"."""
    begin = max((q + 1 for q in range(lo, at) if v.tags[q] in ";:(" or v.items[q].word in _TURNS), default=lo)
    for q in range(begin, at):
        if v.tags[q] != "N" or v.items[q].word.endswith("'s") or (q > begin and v.tags[q - 1] in "iofWbum"):
            continue
        if not set(v.tags[q + 1 : q + 3]).isdisjoint("HEKMALTSDz"):
            return q
        return None
    return None


def _joined_subject(v: View, verb: int) -> int | None:
    """Who does what a verb behind "and" tells as well: "the Liberals are level with the Bloc (31, 30) and lead Roe's party"."""
    q = verb - 1
    while q >= 0 and v.items[q].word in ("also", "now", "still", "currently", "narrowly", "easily", "comfortably"):
        q -= 1
    if q < 1 or v.tags[q] != "&" or v.tags[verb + 1 : verb + 2] in ("o", "", "i"):
        return None
    begin = v.tags.rfind(";", 0, q) + 1
    own = next((n for n in range(begin, q) if v.tags[n] == "N"), None)
    if own is None or v.items[own].word.endswith("'s") or (own and v.tags[own - 1] in "iofWb"):
        return None
    return own if set(v.tags[own + 1 : own + 3]) & set("zAHEKLTSM") else None


# "Doe is up on former Rep. Tom Roe", "has Doe down on Roe"
_UP_ON = re.compile(r"N[EHMz]{0,4}d(?P<on>[iLx])[zZ]{0,6}(?P<led>N),?b?z?\(?$")


def lead_frame(v: View, i: int, j: int) -> tuple[str | None, str | None, bool] | None:
    """Who leads whom in items ``i`` to ``j``: (first named, second named, whether the first leads)."""
    ahead = _BY_END.search(v.tags[i:j])
    if ahead:  # "Doe was up 52 to 46"
        end = i + ahead.start()
        own = names_between(v, i, end) or [q for q in parties(v, i, end) if v.items[q].word.endswith("s")]
        if own:
            return name_of(v, own[-1]), None, v.items[end].word == "up"
    up = _UP_ON.search(v.tags, i, j) if "d" in v.tags[i:j] else None
    if up is not None and v.items[up.start("on")].word in ("on", "over", "against"):
        return name_of(v, up.start()), name_of(v, up.start("led")), v.items[up.start("on") - 1].word == "up"
    verb, chosen = _leading_verb(v, i, j)
    if chosen is not None or verb < 0:
        return chosen
    word = v.items[verb].word
    leads = v.tags[verb] == "L" and not (word in _EDGES and v.items[verb + 1 : j] and v.items[verb + 1].word in _CLOSER)
    whose = BY_ADJECTIVE.get(v.items[verb - 1].word) if verb > i else None
    if whose is None and verb > i and v.tags[verb - 1] == "Z":
        whose = v.names.parties.get(f"{v.items[verb - 1].word}s")  # "Conservative lead: 14 points"
    if whose is not None and word in ("lead", "edge", "advantage"):
        return whose, SIDES.get(whose), True  # "the Democratic edge was 46 percent to 41"
    before = names_between(v, i, verb) or parties(v, i, verb)
    after = names_between(v, verb + 1, j)
    if not after and word not in _CARRIES:
        after = [q for q in parties(v, verb + 1, j) if v.tags[q - 1] not in "mWi"]  # not "leads among Democrats"
    led = name_of(v, after[0]) if after else None
    if verb > i + 1 and v.tags[verb - 1] == "," and word in _AHEAD and not after and len(before) > 1:
        main = main_subject(v, i, verb - 1)
        if main is not None:
            rival = next((q for q in before if q > main and v.items[q - 1].word in ("over", "against")), None)
            return name_of(v, main), (name_of(v, rival) if rival is not None else None), leads
    if not before and after and (first := _joined_subject(v, verb)) is not None:
        return name_of(v, first), led, leads
    if word in LEADS and verb and v.tags[verb - 1] not in "N":
        if not before and after:
            return led, (name_of(v, after[1]) if len(after) > 1 else None), True
        return (name_of(v, before[-1]) if before else None), led, True
    if word == "over":  # "Independents favor Trump over Clinton"
        return (name_of(v, before[-1]) if before else None), led, True
    return *_subject_and_rival(v, i, verb, before, after), leads


_EDGES = ("edging", "edged")
_CLOSER = ("closer", "toward", "towards")


def _leading_verb(v: View, i: int, j: int) -> tuple[int, tuple[str | None, str | None, bool] | None]:
    """The last word of leading in items ``i`` to ``j``, or who is chosen over whom, where a word of choosing stands behind it."""
    tags = v.tags
    verb = -1
    for q in range(j - 1, i - 1, -1):
        if v.items[q].word in PREFER and tags[q] != "L":
            n = next((r for r in range(q + 1, min(q + 4, j)) if tags[r] == "N"), None)
            if n is not None and not any(v.items[r].word == "over" for r in range(n, j)):
                other = next((r for r in range(n + 1, j) if tags[r] == "N" and name_of(v, r) != name_of(v, n)), None)
                return -1, (name_of(v, n), (name_of(v, other) if other is not None else None), True)
        if tags[q] in "LT" and not (
            v.items[q].word in ("over", "narrowly", "ahead") and any(tags[r] in "LT" for r in range(max(i, q - 4), q))
        ):
            verb = q
            break
    if verb < 0 or v.items[verb].word not in ("lead", "edge", "advantage", "over"):
        return verb, None
    earlier = (q for q in range(verb - 1, i - 1, -1) if tags[q] in "LT")
    return next((q for q in earlier if names_between(v, q + 1, verb) and names_between(v, i, q)), verb), None


def _subject_and_rival(
    v: View, i: int, verb: int, before: list[int], after: list[int]
) -> tuple[str | None, str | None]:
    """The subject of a verb of leading and its object, of the names before and behind it; of a list of subjects the nearest."""
    own = [q for q in before if not v.items[q].word.endswith("'s")] or before
    own = [q for q in own if not faces(v, i, q)]  # "versus Poe she loses"
    led = name_of(v, after[0]) if after and after[0] == verb + 1 else None
    own = [q for q in own if name_of(v, q) != led] or own  # "Doe gains while Roe slips, and polls show her leading Roe"
    if v.items[verb].word in LEADS and v.tags[verb - 1] == "N" and verb - 1 in before:
        own = [verb - 1]  # "with Coe in the race, Doe's lead is …"
    first = name_of(v, own[-1]) if own else None
    if len(own) > 1 and name_of(v, own[-1]) != name_of(v, own[-2]) and "with" in v.low(own[-2], own[-1]):
        first = name_of(v, own[-2])
    others = (name_of(v, q) for q in after if name_of(v, q) != first)
    faced = (name_of(v, q) for q in before if name_of(v, q) != first and faces(v, i, q, _FACED))
    return first, next(others, None) or next(faced, None)  # "Matched up with Roe, Doe trails"


MORE_THAN = re.compile(
    r"\bmore (?:[a-z]+ ){0,3}?(?P<a>disapprove|approve|favou?r|oppose|support|disagree|agree)[a-z]* (?:[^,;]{0,30}? )?than (?P<b>disapprove|approve|favou?r|oppose|support|disagree|agree)"
)
_RATHER = re.compile(
    r"(?:, not |,? (?:rather than|as opposed to|instead of|over|than|compared (?:to|with)|versus) )(?P<b>.{3,80})"
)
VERB = {"favor": "support", "favour": "support"}
_PREFERRED = re.compile(r"[SrpMzVA]{1,5}(N)[xzLo]{1,5}(N)")
_POLL_FOUND = re.compile(
    r"(?:the|a|this) (?:[a-z/-]+ ){0,4}(?:polls?|surveys?|pollsters?|study) (?:found|finds|showed|shows|suggests|suggested|says|said)(?: that)?\b"
)


_OVER = re.compile(
    r"\b(?:prefer|favou?r|choos|chose|pick|like|trust|back|support)(?:s|d|e|es|ed|red|ing|ring)? (?P<x>(?!to |that )[^,;:()]{2,60}?) (?:over|rather than|instead of|ahead of|more than) (?P<y>[^,;:()]{2,60}?)[,: ]*(?:by(?: a margin of)?)?$"
    r"|\bprefer(?:s|red|ring)? (?P<x2>(?!to |that )[^,;:()]{2,60}?) to (?P<y2>[^,;:()]{2,60}?)[,: ]*(?:by(?: a margin of)?)?$"
)


def preferred(v: View, i: int, j: int) -> tuple[str, str] | None:
    """The two things of "favor the old law over the new one" in items ``i`` to ``j``, the one preferred first."""
    m = _OVER.search(v.low(i, j))
    named = names_between(v, i, j)
    if m is None or len(named or parties(v, i, j)) > 1 or (named and m["x"] is None):
        return None
    text, x, y = v.text(i, j), "x" if m["x"] else "x2", "y" if m["y"] else "y2"
    one, other = clip(text[m.start(x) : m.end(x)]), clip(text[m.start(y) : m.end(y)])
    for q in named:
        one = name_of(v, q) if one.endswith(v.text(q, q + 1)) else one
        other = name_of(v, q) if other.endswith(v.text(q, q + 1)) else other
    return (one, other) if one and other else None


def _is_track(value: object) -> bool:
    return isinstance(value, AnswerWord) and value.name in ("right direction", "wrong track")


_STOP = re.compile(r"[,;.(]")
_RATHER_THAN = re.compile(r", not | (?:rather than|as opposed to|instead of|than) ")


def _people(v: View, i: int, hi: int) -> tuple[str | None, int]:
    """People of a noun or a place that no table holds, before their verb: "[Hoosier voters] believe", "[dairy farmers] would"."""
    q = i
    while q < min(hi, i + 5) and v.tags[q] in "zZNGg" and not verbs.is_closed(v.items[q].word):
        q += 1
    if not i < q < hi or v.tags[q] not in "SAMVDH" or v.items[q].value == "'s":
        return None, i
    head = v.items[q - 1]
    if head.tag == "g" or (head.tag == "Z" and q == i + 1 and verbs.is_plural(head.word)):
        return "all", q  # a place's own people, or those of one that no table holds: "Buckeyes would …"
    return (clip(v.low(i, q)), q) if head.tag == "z" and verbs.is_plural(head.word) else (None, i)


def statement(v: View, i: int, hi: int, group: str | None) -> tuple[str, str, str, str | None] | None:
    """What items ``i`` to ``hi`` state: the answer, the one on the other side, the rule's name and who holds it."""
    tags, items = v.tags, v.items
    while i < hi and (tags[i] in ",%)-" or items[i].word in COUNTS or items[i].word in ("more", "percent")):
        i += 1
    found = _POLL_FOUND.match(v.low(i, hi))
    if found:
        i += len(found.group().split())
    m2 = MORE_THAN.search(v.low(i - 1 if i else i, hi))
    if m2:
        x, y = m2.group("a"), m2.group("b")
        return VERB.get(x, x), VERB.get(y, y), "pair.statement", group
    if i < hi and items[i].word in ("more", "most", "the", "american"):
        i += 1
    if (
        i + 1 < hi
        and items[i].word in ("that", "this", "the")
        and items[i + 1].word in ("group", "cohort", "camp", "bloc")
    ):
        i += 2
    g, j = group_right(v, i, hi)
    if g is None:
        g, j = _people(v, i, hi)
    if g is not None:
        group = g if g != "<them>" and (g != "all" or group is None) else group
        i = j
    if v.low(i, min(hi, i + 2)) == "than not":
        i += 2
    if i + 1 < hi and tags[i] == "p" and tags[i + 1] in "SAHEMD":
        i += 1
    while i < hi and (items[i].word in ADVERBS or tags[i] == ","):
        i += 1
    if i >= hi:
        return None
    named = _PREFERRED.match(tags, i, hi)
    if named:
        one, other = name_of(v, named.start(1)), name_of(v, named.start(2))
        if one != other and any(items[q].word in ("than", "over") for q in range(named.start(1), named.start(2))):
            return one, other, "pair.favor_name", group
    stop = next((q for q in range(i, hi) if tags[q] in ",;.()"), hi)
    if (sides := preferred(v, i, stop)) is not None:
        return *sides, "pair.preferred", group
    got = read(v, i, hi)
    if got is None:
        return None
    headed = next((items[q].value.name for q in range(i, hi) if tags[q] == "J" and _is_track(items[q].value)), None)
    if headed is not None:
        return headed, opposite(headed) or "not", "pair.statement", group
    a = got.answer
    if got.how == "canonical":
        return a, opposite(a) or "not", "pair.statement", group
    if got.how == "vote":
        rest = names_between(v, i, hi)
        other = next((name_of(v, q) for q in rest if name_of(v, q) != a), "<other>")
        return a, other, "pair.favor_name", group
    b = None
    rather = _RATHER.search(v.low(i, hi))
    if rather:
        b = clip(_STOP.split(rather.group("b"))[0])
        a = _RATHER_THAN.split(a)[0]
    return a, b or (predicates.OPPOSITE if a.startswith("<") else contrary(a)), "pair.statement", group


# "Supporters outnumber opponents": those for it and those against it.
_FOR_IT, _AGAINST_IT = "supporters|backers|proponents|advocates|fans|admirers", "opponents|critics|foes|detractors"
_CAMPS = re.compile(
    rf"\b(?:(?P<for>{_FOR_IT})\b[^,;]{{1,40}}\b(?:{_AGAINST_IT}|opposed|against)|(?:{_AGAINST_IT})\b[^,;]{{1,40}}\b(?:{_FOR_IT}))\b"
)


def camp_ahead(low: str) -> str | None:
    """What those answer whom words tell to outnumber the others: "supporters outnumber opponents"."""
    camps = _CAMPS.search(low)
    return None if camps is None else "support" if camps["for"] else "oppose"


_OUTNUMBER = re.compile(
    r"\b(?:those|people|voters|adults|respondents|americans|ones|who) (?:who )?(?P<a>[^,;]{3,60}?) (?:outnumber|outpace|exceed|outweigh|outstrip|surpass|top)(?:s|d|ed|ped)? "
    r"(?:the )?(?:those|people|voters|adults|respondents|ones|number) who (?P<b>[^,;.]{3,60})"
)


def outnumbered(v: View, i: int, j: int) -> tuple[str, str] | None:
    """The two answers of "those who approve outnumber those who disapprove"."""
    m = _OUTNUMBER.search(v.low(i, j)) if "r" in v.tags[i:j] else None
    if m is None:
        return None
    base = v.items[i].start
    told: list[str] = []
    for side in "ab":
        lo = next(q for q in range(i, j) if v.items[q].end > base + m.start(side))
        hi = next((q for q in range(lo, j) if v.items[q].start >= base + m.end(side)), j)
        got = read(v, lo + (v.tags[lo] == '"'), hi)
        answer = got.answer if got is not None and got.answer else clip(v.text(lo, hi))
        told.append(contrary(told[0]) if told and answer.startswith(("<", "not")) else answer)
    return told[0], told[1]
