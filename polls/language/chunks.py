"""Groups and names out of a sentence's items: "white women without a college degree" becomes one ``G``."""

from __future__ import annotations

import re
from functools import cache

from polls.language.names import PARTICLES, TITLES, Names
from polls.language.tokens import Item
from polls.lexicon.loader import load


@cache
def _words() -> tuple[frozenset[str], frozenset[str], dict[str, str], dict[str, str], frozenset[str]]:
    g = load("groups")
    return frozenset(g["base"]), frozenset(g["plain"]), g["head"], g["modifier"], frozenset(g["asked"])


_NUM = r"(?:\d{2}|eighteen|thirty|forty|fifty|sixty|seventy)"
# "aged 18-29", "ages 65 and older", "under 35", "between 18 and 34"
_AGE = re.compile(
    rf",? ?\(?(?:who (?:are|were) |and )?(?:(?:between|from) (?:the )?(?:ages? (?:of )?)?|in the |(?:ages?|aged)(?: of)? (?:between )?)?"
    rf"(?P<a>{_NUM})(?:s)?(?: ?(?:-|\u2013|to|and|through) ?(?P<b>\d{{2}})\b(?:[- ]year[- ]olds?| years old)?| ?(?P<plus>\+|(?:and|or) (?:older|over|above|up|more)|plus\b|years (?:and|or) older)| and (?P<minus>under|younger))\)?"
    rf"|,? ?\(?(?:who (?:are|were) )?(?:aged? |ages |the age of |between )?(?P<w>under|over|below|above|younger than|older than|those over|those under)(?: the age of| age)? (?P<c>{_NUM})\b(?! ?(?:percent|%|per cent|points?|,\d|\.\d|thousand|million|000))\)?"
)
_YEAR_OLDS = re.compile(
    r"(?P<a>\d\d)(?:[- ]{0,2}(?:to|-|\u2013|and)[- ]{0,2})(?P<b>\d\d)[- ]?years?[- ]olds?|(?P<c>\d\d)(?:s)? (?:and|or) (?P<pm>over|older|under|younger)s?\b"
)
_AGE_WORD = re.compile(r"(?P<w>over|under)-?(?P<c>\d\d)s\b")
_POST = re.compile(
    r",? (?:(?P<nodegree>(?:without|with no|lacking|who (?:lack|do not have|don't have|did not (?:graduate from|finish|attend|reach)|didn't (?:graduate from|finish|attend|reach)))(?: an?)?(?: four-year| bachelor's)?(?: (?:college|university)(?: degrees?| diplomas?)?| degrees?))"
    r"|(?P<degree>(?:with|who have|holding|who got|who have got)(?: an?| at least an?)?(?: four-year| bachelor's| college| university| postgraduate| graduate| advanced)+ (?:degrees?|education)(?: or (?:higher|more))?|who graduated from college)"
    r"|(?P<hs>with (?:only )?(?:an? )?high[- ]school (?:diplomas?|educations?|degrees?)(?: or less)?)"
    r"|(?P<likely>(?:who are |most )?likely to (?:vote|participate|turn out|cast a ballot)(?: in (?:the|this|next|november's|their|november)[a-z' -]{0,40}?(?:elections?|primary|caucus(?:es)?|race|contest|november)\b)?)"
    r"|(?:living in households |in households )?(?:whose |with |in )(?:an? |annual )*?(?P<income>(?:family |household )?incomes? (?:is |of |are |under |over |above |below |between |more than |less than |at least )+\$[\d,]+(?:,000)?(?: ?(?:-|to|and) \$?[\d,]+)?(?: or (?:more|less)| and (?:higher|above|over|under))?)"
    r"|(?P<earn>(?:who (?:earn|make)|earning|making) (?:more than |less than |over |under |at least |between )?\$[\d,]+(?: ?(?:-|to|and) \$?[\d,]+)?(?: or (?:more|less)| a year)?)"
    r"|(?:(?:who live |living )?in (?:the )?(?P<place>rural|urban|suburban|regional and rural|metropolitan)(?: and (?P<place2>rural|urban|suburban|regional))?(?: areas?| communities| australia| america| districts| counties)?)"
    r"|in (?:the )?(?P<area>capital cities|midwest|northeast|battleground states|swing states|suburbs|cities)\b"
    r"|(?:who (?:voted|plan(?:ned)? to vote|intend(?:ed)? to vote|said they (?:voted|would vote|plan to vote)|say they (?:voted|would vote|will vote|plan to vote)|cast (?:a )?(?:ballots?|votes?))|planning to vote|voting|intending to vote) for (?:president |former president |mr\.? |mrs\.? )*(?P<voted>[a-z' -]{2,30}?)(?= (?:in|say|said|think|believe|who|next|approve|and|were|are|would|have|disapprove|support)\b|[,.;:)]|$)"
    r"|(?:who (?:support(?:ed|s)?|back(?:ed|s)?|favor(?:ed|s)?|said they (?:backed?|supported)|say they (?:back|support))|backing|supporting|favoring) (?:president |former president |mr\.? |mrs\.? )*(?P<backs>[a-z' -]{2,30}?)(?= (?:in|say|said|think|believe|who|next|approve|and|were|are|would|have|go|support|disapprove)\b|[,.;:)]|$)"
    r"|(?P<asked>who (?:responded|took part|participated|were (?:polled|surveyed|asked|questioned|interviewed))(?: (?:to|in) (?:the|this|its) [a-z0-9 -]{0,20}(?:survey|poll)| (?:to the [a-z0-9. -]{3,30}? (?:survey|poll)))?|polled|surveyed|questioned|interviewed|queried|asked|sampled|canvassed|in (?:the|this|its|our|that) (?:latest |new |same |most recent )?(?:[a-z/]+ )?(?:survey|poll)|in the united states|in the u\.s\.|in britain|in the uk|nationwide|nationally|statewide|overall)\b)"
)
_LEAN = re.compile(
    r" and (?:republican|democratic|gop)(?:[- ]leaning (?:independents|voters|adults)| leaners|-leaners)|,? including (?:those )?(?:independents )?(?:who|leaners)[^,.;]{0,40}|(?: \([dr]?-?lean[^)]*\))"
)
_SUPPORT_HEADS = frozenset(
    "supporters voters backers fans loyalists followers voter supporter supporter allies".split()
)
_AGE_START = frozenset("age ages aged between under over younger older who in and below above".split())
_POST_START = frozenset(
    "with without who whose in earning making planning voting intending backing supporting favoring holding lacking living polled surveyed"
    " likely most questioned interviewed queried asked sampled canvassed nationwide nationally statewide overall".split()
)


def age_name(m: re.Match[str]) -> str:
    """The canonical name of an age group: 18-29, 65+, under 35."""
    g = m.groupdict()
    if g.get("b"):
        return f"{_n(g['a'])}-{g['b']}"
    if g.get("c"):
        w = g.get("w") or g.get("pm") or ""
        up = w.endswith(("over", "above", "older", "older than"))
        if not up and _n(g["c"]) == "30":
            return "18-29"
        return f"{_n(g['c'])}+" if up else f"under {_n(g['c'])}"
    if g.get("minus"):
        return f"under {_n(g['a'])}"
    return f"{_n(g['a'])}+"


_SPELLED = {"eighteen": "18", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70"}


def _n(s: str) -> str:
    return _SPELLED.get(s, s)


_PLUS = re.compile(
    r"(?P<a>[2-8]\d)(?:-plus|\+)(?: (?:group|crowd|set|bracket|age group|demographic|voters|year-olds|people))?\b"
)


def chunk(items: list[Item], folded: str, lower: str, names: Names) -> list[Item]:
    """Merges group words, names and titles into single items."""
    base, plain, head, modifier, _asked = _words()
    out: list[Item] = []
    i = 0
    n = len(items)
    while i < n:
        it = items[i]
        t = it.tag
        w = it.word
        # ages that stand for people: "18- to 29-year-olds", "over-55s"
        if t in "BF" or w in ("over", "under") or (t in "zZ" and w[:4] in ("over", "unde")):
            m = (_YEAR_OLDS if t == "B" else _AGE_WORD).match(lower, it.start)
            if m:
                name = age_name(m)
                j = i
                while j < n and items[j].start < m.end():
                    j += 1
                end = m.end()
                mods: list[str] = []
                while out and out[-1].word in modifier and out[-1].tag in "zZNVJRA":
                    mods.insert(0, modifier[out.pop().word])
                start = it.start
                end, name2 = after_noun(lower, end)
                label = " ".join([x for x in mods if x] + [name] + name2)
                out.append(Item("G", start, end, label, ""))
                i = _skip(items, j, end)
                continue
        plus = _PLUS.match(lower, it.start) if (t in "BFz" and it.word[:1].isdigit()) or t in "BF" else None
        if plus:
            out.append(Item("G", it.start, plus.end(), f"{plus.group('a')}+", ""))
            i = _skip(items, i, plus.end())
            continue
        if w in _PARTY_NAME and (t in "zZ" or t == "N"):
            got2 = _party_candidate(items, i, out)
            if got2 is not None:
                item, i = got2
                out.append(item)
                continue
        if t == "Z" and i + 1 < n and items[i + 1].word in ("supporters", "backers", "loyalists"):
            end, posts = after_noun(lower, items[i + 1].end)
            start, whole = it.start, w
            while len(out) > 1 and out[-1].tag == "Z" and start - out[-1].end == 1:  # "Tea Party supporters"
                before = out.pop()
                start, whole = before.start, f"{before.word} {whole}"
            out.append(Item("G", start, end, " ".join([whole + " supporters", *posts]), ""))
            i = _skip(items, i + 2, end)
            continue
        if t == "N" and w in names.parties and not (i + 1 < n and items[i + 1].word in _SUPPORT_HEADS):
            out.append(it)
            i += 1
            continue
        if w in _NO_START:
            out.append(it)
            i += 1
            continue
        if (
            w in ("democrat", "republican", "independent")
            and i + 1 < n
            and items[i + 1].tag in "NZ"
            and items[i + 1].word not in base
        ):
            out.append(Item("Z", it.start, it.end, None, w))
            i += 1
            continue
        if w == "very" and i + 1 < n and items[i + 1].word in _LEANINGS:
            got = _group(items, i + 1, lower, names)
            if got is not None:
                item, i = got
                out.append(
                    Item("G", it.start, item.end, f"very {_LEANINGS.get(str(item.value), item.value)}", item.word)
                )
                continue
        if (
            w and (w in head or w in modifier or w in base or w in plain or w == "african") and t not in ',;:()"-.FPB+'
        ) or (t == "N" and i + 1 < n and items[i + 1].word in _SUPPORT_HEADS):
            got = _group(items, i, lower, names)
            if got is not None:
                item, i = got
                if (
                    item.word in ("viewers", "readers", "users", "fans", "owners", "drinkers", "members")
                    and out
                    and out[-1].tag == "Z"
                    and item.start - out[-1].end == 1
                    and str(item.value) == item.word
                ):
                    item = Item("G", out[-1].start, item.end, f"{out.pop().word} {item.value}", item.word)
                out.append(item)
                continue
        if t == "N":
            # merge a first name, a title, initials before it
            while (
                out
                and (out[-1].tag in "ZN" or out[-1].word in TITLES)
                and out[-1].tag != "G"
                and out[-1].end >= it.start - 2
                and out[-1].word not in ("the",)
            ):
                prev = out[-1]
                if prev.tag == "N" and prev.value != it.value and prev.word.endswith("'s"):
                    break
                if prev.tag == "Z" and prev.word in (
                    "in",
                    "on",
                    "the",
                    "and",
                    "but",
                    "among",
                    "when",
                    "while",
                    "for",
                    "with",
                    "by",
                    "at",
                    "of",
                    "if",
                    "as",
                ):
                    break
                out.pop()
                it = Item("N", prev.start, it.end, it.value, it.word)
            out.append(it)
            i += 1
            continue
        if w == "president" or w == "prime" or w == "governor" or w == "senator" or w == "mayor" or w == "premier":
            title = "prime minister" if w == "prime" else w
            start = it.start
            if out and out[-1].word in ("vice", "former"):
                title = f"{out[-1].word} president"
            resolved = names.titles.get(title)
            nxt = items[i + 1] if i + 1 < n else None
            if resolved is not None and not (nxt is not None and nxt.tag in "NZ" and w != "prime"):
                if title != w and w == "president":
                    start = out.pop().start
                end = it.end
                if w == "prime" and nxt is not None:
                    end = nxt.end
                    i += 1
                out.append(Item("N", start, end, resolved, it.word))
                i += 1
                continue
        out.append(it)
        i += 1
    return out


# A leaning that may be strong, and its name after "very".
_LEANINGS = {
    "conservative": "conservative",
    "liberal": "liberal",
    "conservatives": "conservative",
    "liberals": "liberal",
    "religious": "religious",
    "progressive": "progressive",
}
_NO_START = frozenset(
    "the of such its our their every new state local general total these overall area nationwide statewide national".split()
)


_PARTY_NAME = {
    "democratic": "Democratic",
    "republican": "Republican",
    "gop": "Republican",
    "democrat": "Democrat",
    "independent": "independent",
    "labour": "Labour",
    "conservative": "Conservative",
    "third-party": "third-party",
    "liberal": "Liberal",
}
_NOT_VOTERS = frozenset(
    "challenger opponent rival incumbent front-runner frontrunner hopeful hopefuls contender contenders field nomination race convention party leadership"
    " establishment lawmakers senator senators governor governors ticket skew house senate president standard-bearer candidate candidates nominee nominees leader"
    " leaders congressman congresswoman representative representatives caucuses caucus debate debates congress administration policies policy advantage edge lead"
    " plan plans budget proposal bill version platform message brand agenda policies approach idea ideas majority majorities mayor rep sen gov rep. sen. gov. attorney secretary operatives strategist strategists pollster pollsters base stronghold primary-election side".split()
)
_RUNNER = frozenset("candidate candidates nominee nominees challenger contender party opponent".split())
_OFFICE = frozenset("house senate congressional presidential gubernatorial party's primary legislative".split())


def _party_candidate(items: list[Item], i: int, out: list[Item]) -> tuple[Item, int] | None:
    """ "the Democratic candidate", "a Republican": a side of a vote named by its party."""
    w = items[i].word
    j = i + 1
    while j < len(items) and items[j].word in _OFFICE and j < i + 3:
        j += 1
    apposed = [o.tag for o in out[-5:]]
    if j < len(items) and items[j].word in _RUNNER and "N" in apposed and "," in apposed[apposed.index("N") :]:
        return Item("Z", items[i].start, items[j].end, None, items[j].word), j + 1
    if j < len(items) and items[j].word in _RUNNER:
        if j + 1 < len(items) and items[j + 1].tag in "NZ" and items[j + 1].start == items[j].end + 1:
            return None
        noun = items[j].word.rstrip("s") if items[j].word != "party" else "Party"
        return Item("N", items[i].start, items[j].end, f"{_PARTY_NAME[w]} {noun}", items[j].word), j + 1
    if len(out) >= 3 and out[-1].word in ("the", "a") and out[-2].tag == "," and out[-3].tag == "N":
        return None
    if (
        w in ("republican", "democrat")
        and out
        and out[-1].word in ("a", "the")
        and (j >= len(items) or items[j].tag in '.,;)&tbfiaW"E' or items[j].tag in "FB(")
        and j == i + 1
    ):
        return Item("N", items[i].start, items[i].end, _PARTY_NAME[w], w), i + 1
    return None


def _skip(items: list[Item], j: int, end: int) -> int:
    while j < len(items) and items[j].start < end:
        j += 1
    return j


def after_noun(lower: str, end: int) -> tuple[int, list[str]]:
    """Reads what narrows a group after its noun: ages, degrees, incomes, places, votes. Returns its end and names."""
    found: list[str] = []
    for _ in range(3):
        m = re.compile(r",? ?\(?([a-z+]*)").match(lower, end)
        first = m.group(1) if m else ""
        if first in _AGE_START or (m and lower[m.end() : m.end() + 1].isdigit() and lower[end] != ","):
            a = _AGE.match(lower, end)
            if (
                a
                and a.group("b")
                and (
                    int(a.group("b")) <= int(_n(a.group("a")))
                    or (
                        first not in _AGE_START
                        and re.match(
                            r"(?:[- ]?(?:percent|%|per cent|point)| (?:lead|edge|margin))", lower[a.end() : a.end() + 9]
                        )
                    )
                )
            ):
                a = None
            if a:
                name = age_name(a)
                if name not in ("18+", "16+"):
                    found.append(name)
                end = a.end()
                continue
        if first == "and":
            lean = _LEAN.match(lower, end)
            if lean:
                end = lean.end()
                continue
        if first not in _POST_START:
            break
        p = _POST.match(lower, end)
        if not p:
            break
        g = p.groupdict()
        if g["nodegree"]:
            found.append("no college degree")
        elif g["degree"]:
            found.append("college graduates")
        elif g["hs"]:
            found.append("high school or less")
        elif g["income"]:
            found.append("with " + g["income"].strip())
        elif g["earn"]:
            found.append(g["earn"].strip())
        elif g["place"]:
            found.append(g["place"] + (f" and {g['place2']}" if g["place2"] else ""))
        elif g["area"]:
            found.append(g["area"])
        elif g["voted"]:
            found.append(_surname(g["voted"].strip()) + " voters")
        elif g["backs"]:
            who = g["backs"].strip()
            found.append(
                f"who support {who}" if who.startswith(("the ", "a ", "an ")) else _surname(who) + " supporters"
            )
        end = p.end()
    return end, found


_PARTISAN = frozenset(
    "the a an and or not no other democratic republican gop labour labor conservative liberal third independent third-party that this these those his her".split()
)
_NO_PERSON = frozenset("party candidate candidates option plan ticket nominee side idea proposal bill measure".split())


def _surname(who: str) -> str:
    """A person's last name, where two or three words are a name: "jane doe" is "doe", "marine le pen" "le pen"."""
    words = who.split()
    if len(words) not in (2, 3) or not _PARTISAN.isdisjoint(words) or words[-1] in _NO_PERSON:
        return who
    return " ".join(words[-2:]) if words[-2] in PARTICLES and len(words) == 3 else words[-1]


def _group(items: list[Item], i: int, lower: str, names: Names) -> tuple[Item, int] | None:
    """The longest group that begins at item ``i``, and the index after it; ``None`` where there is none."""
    base, plain, head, modifier, asked = _words()
    n = len(items)
    mods: list[str] = []
    heads: list[str] = []
    is_base = False
    j = i
    last = -1  # index of the last item that can end a group
    parts: list[str] = []
    while j < n and j - i < 8:
        it = items[j]
        w = it.word
        if it.tag in ',;:()."FPB+%' or (j > i and it.start - items[j - 1].end > 2):
            break
        if it.tag == "N" and j + 1 < n and items[j + 1].word in _SUPPORT_HEADS:
            word = str(it.value).lower()
            kind = items[j + 1].word
            parts.append(word + (" voters" if kind.startswith("voter") else " supporters"))
            last = j + 1
            j += 2
            break
        if it.tag == "N" and w not in modifier and w not in head:
            break
        if (
            w == "those"
            and j + 1 < n
            and items[j + 1].word not in asked
            and (items[j + 1].word in head or items[j + 1].word in modifier or items[j + 1].word in base)
        ):
            j += 1
            continue
        if w == "african" and j + 1 < n and items[j + 1].word in ("american", "americans"):
            (heads if items[j + 1].word == "americans" else mods).append("black")
            parts.append("black")
            if items[j + 1].word == "americans":
                last = j + 1
            j += 2
            continue
        if w in base:
            nxt = items[j + 1].word if j + 1 < n else ""
            if w in (
                "american",
                "caucus",
                "irish",
                "welsh",
                "japanese",
                "chinese",
                "filipino",
                "adult",
                "household",
            ) and (nxt in base or nxt in head or nxt in modifier or nxt in plain):
                j += 1
                continue
            if w in ("them", "us", "members", "welsh", "chinese", "japanese", "irish", "caucus", "person") and j == i:
                break
            if w == "american" or w == "adult":
                break
            is_base = True
            last = j
            j += 1
            if w == "members" and parts:
                parts.append(w)
            if w == "those" and j < n and items[j].word in asked:
                last = j
                j += 1
            break
        nxt_w = items[j + 1].word if j + 1 < n else ""
        if w in _PARTY_NAME and nxt_w in _NOT_VOTERS:
            break
        if (
            w in ("gop", "republican", "democratic")
            and j + 1 < n
            and items[j + 1].tag in "zZ"
            and nxt_w.isalpha()
            and nxt_w not in base
            and nxt_w not in head
            and nxt_w not in modifier
            and nxt_w not in plain
            and nxt_w not in ("leaners", "who", "overwhelmingly", "narrowly", "strongly", "now", "also", "still")
        ):
            break
        if w in modifier and (
            w not in head
            or nxt_w in base
            or nxt_w in head
            or nxt_w in modifier
            or (nxt_w == "and" and j + 2 < n and items[j + 2].word in modifier and w not in head)
            or nxt_w == "primary"
        ):
            if nxt_w in (
                "party",
                "candidate",
                "candidates",
                "nominee",
                "senator",
                "challenger",
                "leader",
                "leaders",
                "lawmakers",
                "incumbent",
                "opponent",
            ):
                break
            if modifier[w]:
                mods.append(modifier[w])
                parts.append(w if w in head or w in ("primary",) else modifier[w])
            j += 1
            continue
        if w in head:
            if it.tag == "V":
                break
            if (
                w in ("democrat", "republican", "independent")
                and nxt_w
                and items[j + 1].tag in "NZ"
                and nxt_w not in base
            ):
                return None
            heads.append(head[w])
            parts.append(head[w])
            last = j
            j += 1
            if (
                j < n
                and items[j].word in ("and", "or", "&")
                and j + 1 < n
                and (items[j + 1].word in head or items[j + 1].word in modifier)
                and items[j + 1].tag not in "FB"
            ):
                # "Republicans and independents" is one group only where a single figure stands for both
                save = (list(parts), last, j)
                inner = _group(items, j + 1, lower, names)
                if inner is not None and inner[0].tag == "G":
                    other = str(inner[0].value)
                    if "lean" in other:
                        end = inner[0].end
                        return Item("G", items[i].start, end, _name(parts, mods, heads, is_base), ""), inner[1]
                    return Item(
                        "G", items[i].start, inner[0].end, _name(parts, mods, heads, is_base) + " and " + other, ""
                    ), inner[1]
                parts, last, j = save
            if j < n and items[j].word in base and items[j].word not in ("them", "those", "us"):
                last = j
                j += 1
            elif (
                j < n
                and items[j].word in head
                and items[j].tag not in "V"
                and head[w] in ("workers", "users", "students", "independents", "republicans", "democrats")
            ):
                continue
            break
        if w in plain:
            j += 1
            continue
        if (
            w in ("and", "or", "/")
            and parts
            and j + 1 < n
            and (items[j + 1].word in modifier or items[j + 1].word in head)
        ):
            parts.append("and")
            j += 1
            continue
        break
    if last < 0:
        return None
    while i < last and items[i].word in (
        "the",
        "of",
        "such",
        "state",
        "local",
        "general",
        "election",
        "new",
        "these",
        "overall",
    ):
        i += 1
    if items[i].word in ("the", "of"):
        return None
    if last == i and items[i].word in ("them", "us"):
        return None
    end, posts = after_noun(lower, items[last].end)
    name = _name(parts, mods, heads, is_base)
    if posts:
        name = " ".join(([] if name == "all" else [name]) + posts)
    item = Item("g" if name == "all" else "G", items[i].start, end, name, items[last].word)
    return item, _skip(items, last + 1, end)


_SINGLES = {
    "republicans": "republicans", "democrats": "democrats", "republican": "republicans", "democratic": "democrats", "gop": "republicans",
    "independent": "independents", "democrat": "democrats",
}  # fmt: skip


def _name(parts: list[str], mods: list[str], heads: list[str], is_base: bool) -> str:
    if not parts:
        return "all"
    words = [p for p in parts if p]
    while words and words[-1] == "and":
        words.pop()
    if len(words) == 1:
        return _SINGLES.get(words[0], words[0] + (" voters" if words[0] in _ADJECTIVES and is_base else ""))
    if is_base and words[-1] == "primary":
        return " ".join({"republicans": "republican", "democrats": "democratic"}.get(w, w) for w in words) + " voters"
    joined = [
        (_ADJECTIVE_OF.get(w, w) if k < len(words) - 1 and words[k + 1] != "and" else w) for k, w in enumerate(words)
    ]
    last = joined[-1]
    joined[-1] = _SINGLES.get(last, last)
    return " ".join(joined) + (" voters" if is_base and joined[-1] in _ADJECTIVES else "")


_ADJECTIVES = frozenset(
    "young younger older early undecided suburban urban rural first-time married unmarried single consistent drop-off swing wealthy poor religious primary"
    " third-party leave remain".split()
)
_ADJECTIVE_OF = {
    "republicans": "republican", "democrats": "democratic", "independents": "independent", "conservatives": "conservative",
    "liberals": "liberal", "moderates": "moderate", "evangelicals": "evangelical", "catholics": "catholic", "women": "female", "men": "male",
    "christians": "christian", "protestants": "protestant",
}  # fmt: skip
