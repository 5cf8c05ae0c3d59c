"""What class a word is of by what stands beside it: "support" measured or done, a bare number that counts, "against" that only joins."""

from __future__ import annotations

from polls.language.tokens import AnswerWord, Item
from polls.rules.movements import moving


def settle(items: list[Item], lower: str) -> None:
    """Gives the words of a sentence that can be of several classes the letter of the one that they have here."""
    for q, item in enumerate(items):
        if item.tag not in "BV" and item.word not in _TURNING:
            continue
        if item.tag == "B" and item.value.pair < 0:
            item.tag, item.word, item.value.pair = "z", lower[item.start : item.end], 0
        elif item.tag == "B" and not item.value.pair and not _may_count(items, q):
            item.tag, item.word = "z", lower[item.start : item.end]
        elif item.word == "for" and q and q + 2 < len(items) and items[q + 1].tag == "b" and items[q + 2].tag in "FB":
            item.tag, item.value = "J", AnswerWord("support", "adjective")  # "renters are for by 55 percent to 38"
        elif (
            item.word == "for"
            and q
            and items[q - 1].tag in "FB"
            and (q + 1 >= len(items) or items[q + 1].tag in ".,;)&")
        ):
            item.tag, item.value = "J", AnswerWord("support", "adjective")
        elif (
            item.word == "back"
            and item.tag == "V"
            and q + 1 < len(items)
            and (items[q + 1].tag in "dtui" or items[q + 1].word == "at" or (q and items[q - 1].word in _WENT_BACK))
        ):
            item.tag, item.value = "z", None  # "slid back to what it had been", "fell back 2 percent"
        elif item.word == "front":
            if q and items[q - 1].word == "in" and q + 1 < len(items) and items[q + 1].tag in "ob,.BF":
                item.tag = "L"  # "in front of Roe", "she is in front by"
        elif (
            item.word == "opposition"
            and q + 1 < len(items)
            and not _OF_PARLIAMENT.isdisjoint(
                (items[q + 1].word, lower[items[q + 1].start : items[q + 1].end].split(" ")[0])
            )
        ):
            item.tag, item.value = "z", None  # "that of the opposition leader"
        elif item.word == "preferred":
            if q and items[q - 1].word.startswith(_TWO_PARTY):
                item.tag, item.value = "z", None  # "on a two-party preferred basis"
        elif item.word == "opposed" and q and items[q - 1].word == "as":
            item.tag, item.value = "x", None  # "as opposed to 41 percent of nurses"
        elif (
            item.word == "against"
            and item.tag == "J"
            and not (q and items[q - 1].tag in "FBE" and not (_shares_of_another(items, q) or _at_against(items, q)))
            and not (q + 1 >= len(items) or items[q + 1].tag in ".,;)p&")
        ):
            item.tag = "x"
        elif (
            item.word in ("favor", "favour")
            and q > 1
            and (
                (items[q - 2].word == "in" and items[q - 1].tag in "NpG")
                or (
                    items[q - 2].tag == "B"
                    and items[q - 1].word == "in"
                    and [o.tag for o in items[q + 1 : q + 3]] == ["o", "N"]
                )
            )
        ):
            item.tag, item.value = "z", None  # "52 to 48 in Labor's favour"
        elif item.word == "rating" and item.tag == "R":
            if (
                q
                and items[q - 1].tag == "F"
                and not (q > 1 and items[q - 2].word in _OWNERS)
                and q + 1 < len(items)
                and (items[q + 1].tag in "pGNZ" or _thing(items, q + 1))
            ):
                item.tag, item.value = "A", None  # "31 percent rating conditions as good"
        elif item.tag == "V" and item.word in _NOUNS and _is_noun(items, q):
            item.tag = "R"


_OWNERS = frozenset("a an the his her its their".split())
_NO_THING = frozenset(
    "amid despite during since under after before among of for from on in at with by to as and or but than this that last nationwide overall while among score".split()
)


def _thing(items: list[Item], q: int) -> bool:
    """Whether item ``q`` is a thing that is rated."""
    return items[q].tag == "z" and items[q].word not in _NO_THING and not items[q].word.endswith("ly")


def _at_against(items: list[Item], q: int) -> bool:
    """Whether "against" is between two who stand: "have her at 46 against Roe"."""
    return q > 1 and items[q - 2].word in ("at", "on") and q + 1 < len(items) and items[q + 1].tag == "N"


def _shares_of_another(items: list[Item], q: int) -> bool:
    """Whether "against" sets one share beside another's: "36 percent against Labour's 30"."""
    q += q + 1 < len(items) and items[q + 1].word == "the"
    return q + 2 < len(items) and items[q + 1].word.endswith("'s") and items[q + 2].tag in "FB"


_WENT_BACK = frozenset(
    "fell fall falls fallen falling slipped slips slipping slid dropped drops dropping drifted eased edged came come comes bounced pulled".split()
)
_NOUNS = frozenset(("support", "backing"))
_OF_PARLIAMENT = frozenset(
    "leader leaders party parties candidate candidates bloc alliance coalition politician politicians lawmaker lawmakers mp mps figure figures spokesman spokeswoman bench benches".split()
)
_TWO_PARTY = ("two", "2pp", "2cp", "party", "candidate")
_TURNING = frozenset(
    ("for", "opposed", "against", "opposition", "front", "preferred", "rating")
)  # words that answer or only join, by what stands beside them
_DETERMINERS = frozenset(
    "the his her their its voter public popular overall more less of with in strong broad some little own current combined that this".split()
)


_NOUN_JOINS = frozenset(("from", "of", "among", "amongst", "for"))


def _is_noun(items: list[Item], q: int) -> bool:
    """Whether "support" names what is measured rather than what people do."""
    prev = items[q - 1] if q else None
    nxt = items[q + 1] if q + 1 < len(items) else None
    after = (
        nxt is None
        or nxt.tag in ".,;)mifxWt-&E"
        or nxt.word
        in (
            "for",
            "among",
            "from",
            "stands",
            "stood",
            "has",
            "had",
            "dropped",
            "fell",
            "rose",
            "increased",
            "level",
            "levels",
            "nationally",
            "nationwide",
            "overall",
            "statewide",
            "today",
            "now",
            "each",
            "apiece",
        )
    )
    if nxt is not None and nxt.word in _NOUN_JOINS:
        return True  # "winning support from": no one supports from
    if prev is None:
        return False
    if prev.word in _DETERMINERS or prev.word.endswith("'s") or prev.value == "'s":
        return True
    return after and (
        prev.tag in "FB" or prev.word in ("black", "hispanic", "white", "republican", "democratic", "percent", "point")
    )


_BARE_AFTER = frozenset(
    "now up down by ahead behind from to versus vs vs. against at with trailing of and between just only nearly about gained versus while".split()
)


def _in_digits(item: Item) -> bool:
    """Whether a number is written in digits of two places or more: "52 who view it so", not "the one who"."""
    return bool(item.value.value >= 10)


def _lead_is(items: list[Item], q: int) -> bool:
    """Whether a bare number is what a lead is said to be: "the lead was six"."""
    return items[q - 1].tag == "E" and any(
        i.tag in "LT" or i.word in ("gap", "margin") for i in items[max(0, q - 5) : q - 1]
    )


def _may_count(items: list[Item], q: int) -> bool:
    """Whether a bare number can be a figure: after a word of leading or comparing, or before an answer."""
    if q > 1 and items[q - 1].word == "of" and items[q - 2].word in ("age", "ages"):
        return False  # "were over the age of 30"
    if q and q + 2 < len(items) and items[q - 1].tag in ",&;" and items[q + 1].tag in "mi" and items[q + 2].tag in "GZ":
        return True  # "by 26 points among women, 14 among men", "6 in Michigan"
    if q and items[q - 1].tag in ",&" and q + 3 < len(items) and items[q + 1].tag == "f":
        one = items[q + 2 + (items[q + 2].word == "the")]
        return one.tag == "N" or one.word == "others"  # "8 percent for Labour, 7 for the Greens"
    if (
        q
        and q + 2 < len(items)
        and items[q + 1].tag == "t"
        and items[q + 2].tag == "F"
        and items[q - 1].word.endswith("ed")
    ):
        return True  # "has slipped one to 32 percent"
    if q and items[q - 1].word in moving() and (q + 1 >= len(items) or items[q + 1].tag in ".,;)(-dt&"):
        return True  # "the Greens have slipped two."
    if q + 1 < len(items) and (items[q + 1].tag in "VJ" or (items[q + 1].word == "who" and _in_digits(items[q]))):
        return True
    if (
        q
        and q + 1 <= len(items)
        and (items[q - 1].tag == "N" or (q > 1 and items[q - 2].tag == "N" and items[q - 1].word in ("on", "at")))
        and (q + 1 >= len(items) or items[q + 1].tag in ".,;)&(-")
    ):
        return True
    if q and q + 1 < len(items) and items[q + 1].word in ("ahead", "behind", "clear") and items[q - 1].tag in "pN":
        return True  # "shows him four behind"
    if q > 2 and items[q - 1].word in _HEDGED and items[q - 2].word in ("a", "an") and items[q - 3].tag == "b":
        q -= 2  # "by a mere three"
        items = [*items[:q], *items[q + 2 :]]
    return (
        q > 0
        and (items[q - 1].tag in "LTxd" or items[q - 1].word in _BARE_AFTER or _lead_is(items, q))
        and (
            q + 1 >= len(items)
            or items[q + 1].tag in ".,;)(:&rixmWutda-g"
            or items[q + 1].word
            in ("as", "when", "last", "nationally", "percent", "since", "a", "an", "this", "over", "before")
        )
    )


_HEDGED = frozenset(
    "mere whopping massive thumping slim narrow bare paltry scant full hefty healthy meagre meager solid further".split()
)
