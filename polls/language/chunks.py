"""Groups and names out of a sentence's items: "white women without a college degree" becomes one ``G``."""

from __future__ import annotations

from functools import cache

from polls.language import own_voters, partisans
from polls.language.behind_nouns import narrow
from polls.language.calendars import MONTHS_IN_FULL
from polls.language.comparing import PEERS, TOLD_OF, beside, counterparts
from polls.language.fronted import OPENING, opens_with
from polls.language.names import Names, title_words
from polls.language.narrowing import after_noun, age_name, is_range, skip
from polls.language.narrowing_patterns import AGE_LABEL, AGE_WORD, AGES_ALONE, PLUS, YEAR_OLDS
from polls.language.offices import offices
from polls.language.people import (
    LEANINGS,
    NO_START,
    backs,
    group_at,
    nouns,
    several,
    several_at,
    support_heads,
    words,
)
from polls.language.phrases import apart, collective, opened, slot, table, widen
from polls.language.quoted import DEGREES
from polls.language.tokens import Item

# The places of a group (see :func:`slot`) in which it takes the words before it along.
_WIDENED = ("o", "m", "n", "s", "f")
# Behind these a range of two-digit numbers is one of ages: "49% for 30-54".
_TELLS_AGES = frozenset(("for", "among", "aged", "ages", "with"))
# Tags of verbs that a clause may have as its own.
_FINITE = "VSAEMHDx"
# Words written with a capital before a name, as a sentence begins, and no first name.
_NO_FIRST_NAME = frozenset("in on the and but among when while for with by at of if as".split())
_BEFORE_MONTH = frozenset("in since from until by last early late mid this during before after of".split())
# Offices by the word with which they begin, or by their initials.
_IN_FULL = {"head": "head of state", "pm": "prime minister"}
# The second word of offices that have two.
_OFFICES = {"prime": "minister", "first": "minister", "chief": "minister", "head": "of"}

# Words before an office that name another one, or the office itself and not its holder: "as preferred prime minister".
_LESSER = frozenset(
    "deputy acting shadow lieutenant assistant late next preferred best better good great future potential alternative as a an for any become no".split()
)


@cache
def _titled() -> frozenset[str]:
    """The words with which an office begins."""
    return offices() | _OFFICES.keys() | _IN_FULL.keys()


@cache
def known_words() -> frozenset[str]:
    """The words of tables that a group may hold."""
    base, _, head, modifier, _ = words()
    return frozenset((*base, *head, *modifier))


_MOST_WORDS = 1 << 15

# What a party's person is called between its name and hers.
_HEADS = frozenset(
    "leader co-leader candidate nominee president premier chairman chairwoman chairperson chair chief supremo senator mp".split()
)


class _Telling(dict[str, bool]):
    """Whether something may begin with a word that becomes one item, wherever it stands. Words met are kept."""

    def __missing__(self, word: str) -> bool:
        tells = word[:1].isdigit() or word[:4] in ("over", "unde")
        if len(self) < _MOST_WORDS:
            self[word] = tells
        return tells


@cache
def _telling() -> _Telling:
    _, plain, _, _, _ = words()
    begins = {*several(), *partisans.words(), *OPENING, "the", "their", "members"}
    more = (*plain, *_titled(), "african", "very", "somewhat", "slightly", "extremely")
    return _Telling(dict.fromkeys(begins.union(known_words(), more) - (NO_START - begins), True))


def chunk(items: list[Item], lower: str, names: Names) -> list[Item]:
    """Merges group words, names and titles into single items."""
    telling, heads = _telling(), support_heads()
    chunker = _Chunker(items, lower, names)
    out = chunker.out
    i, n = 0, len(items)
    after: int | None
    placed = (
        True  # whether something stands before that people come after: "of", "among", "than", the start of a clause
    )
    while i < n:
        it = items[i]
        t = it.tag
        if not telling[it.word] and not placed:
            if t not in "BFNZ" or (t == "Z" and chunker.next(i) not in heads):
                out.append(it)  # most words
                placed = t in "moxf;:" or it.word == "as"
                i += 1
                continue
            after = chunker.ages(i) if t in "BF" else chunker.read(i)
        else:
            after = chunker.read(i)
        if after is None:
            out.append(it)
            after = i + 1
        placed = bool(out) and out[-1].tag in "moxf;:"
        i = after
    return out


class _Chunker:
    """Reads the items of a sentence in order; each of its steps tells where what it has read ends, ``None`` for nothing."""

    __slots__ = ("items", "lower", "names", "out", "several", "words")

    def __init__(self, items: list[Item], lower: str, names: Names) -> None:
        self.items, self.lower, self.names = items, lower, names
        self.out: list[Item] = []
        self.words, self.several = words(), several()

    def read(self, i: int) -> int | None:
        """Reads what begins at an item, by the first step that knows it."""
        it = self.items[i]
        t, w = it.tag, it.word
        after = self.ages(i) if t in "BF" or w[:1].isdigit() or w[:4] in ("over", "unde") else None
        if after is None and (partisan := partisans.read(self.items, i, self.out)) is not None:
            self.out.append(partisan[0])
            after = partisan[1]
        if after is None and t == "Z":
            after = self.followers(i)
        if after is not None:
            return after
        if t == "z" and w == "independents" and w in self.names.parties and not (self.out and self.out[-1].tag in "om"):
            it, t = Item("N", it.start, it.end, self.names.parties[w], w), "N"  # where they stand as one of the parties
        if t == "N" and w in self.names.parties and self.next(i) not in support_heads():
            others = self.next(i) == "/" and i + 2 < len(self.items) and self.items[i + 2].word in ("other", "others")
            if others and self.items[i + 2].start - it.end == 1:  # "Independents/others"
                it = Item("N", it.start, self.items[i + 2].end, it.value, it.word)
            self.out.append(it)
            return i + (3 if others else 1)
        after = self.unlisted(i)
        if after is not None:
            return after
        if w == "minority" and self.next(i) == "of":  # a small part, whoever they are
            self.out.append(it)
            return i + 1
        if w in NO_START and not (t == "N" and self.next(i) in support_heads()):
            self.out.append(it)
            return i + 1
        after = self.group(i)
        if after is not None:
            return after
        return self.person(i) if t == "N" else self.office(i)

    def next(self, i: int) -> str:
        """The word of the item after one."""
        return self.items[i + 1].word if i + 1 < len(self.items) else ""

    def ages(self, i: int) -> int | None:
        """Ages that stand for people: "18- to 29-year-olds", "over-55s", "65-plus"."""
        items, out, lower = self.items, self.out, self.lower
        it = items[i]
        t, w = it.tag, it.word
        if (
            t in "BF"
            or w in ("over", "under")
            or (t in "zZ" and (w[:4] in ("over", "unde") or w[2:8] == "-year-" or (len(w) == 2 and w.isdigit())))
        ):
            m = (YEAR_OLDS if t == "B" or w[:1].isdigit() else AGE_WORD).match(lower, it.start)
            if m:
                modifier = words()[3]
                mods: list[str] = []
                while out and out[-1].word in modifier and out[-1].tag in "zZNVJRA":
                    mods.insert(0, modifier[out.pop().word])
                end, narrower = after_noun(lower, m.end())
                label = " ".join([x for x in mods if x] + [age_name(m)] + narrower)
                out.append(Item("G", it.start, end, label, ""))
                return skip(items, i, end)
        plus = PLUS.match(lower, it.start) if t in "BF" or (t == "z" and w[:1].isdigit()) else None
        if plus:
            out.append(Item("G", it.start, plus.end(), f"{plus.group('a') or plus.group('a_')}+", ""))
            return skip(items, i, plus.end())
        told = t == "B" and out and out[-1].word in _TELLS_AGES
        if told and (aged := AGES_ALONE.match(lower, it.start)) and is_range(aged["a"], aged["b"]):
            out.append(Item("G", it.start, aged.end(), f"{aged['a']}-{aged['b']}", ""))
            return skip(items, i, aged.end())
        if t == "B" and (not out or out[-1].tag in ".,;:-") and (aged := AGE_LABEL.match(lower, it.start)):
            out.append(Item("G", it.start, aged.end(), f"{aged.group('a')}-{aged.group('b')}", ""))
            return skip(items, i, aged.end())
        return None

    def followers(self, i: int) -> int | None:
        """Who stands behind a name that no table knows: "Tea Party supporters"."""
        items, out = self.items, self.out
        who = self.next(i)
        if who not in nouns()["followers"]:
            return None
        end, posts = after_noun(self.lower, items[i + 1].end)
        start, whole = items[i].start, items[i].word
        while len(out) > 1 and out[-1].tag == "Z" and start - out[-1].end == 1:
            before = out.pop()
            start, whole = before.start, f"{before.word} {whole}"
        kind = "supporters" if who in ("backers", "loyalists") else who
        out.append(Item("G", start, end, " ".join([f"{whole} {kind}", *posts]), ""))
        return skip(items, i + 2, end)

    def unlisted(self, i: int) -> int | None:
        """A group that its place in the sentence shows, or of words that no table has to hold."""
        items, out, lower = self.items, self.out, self.lower
        it = items[i]
        t, w = it.tag, it.word
        fronted = len(out) == 1 and out[0].tag == "o"  # "Of ferry pilots, 40 percent …"
        if t in "zZ" and out and (out[-1].tag == "m" or fronted or (out[-1].tag == "o" and out[-2].tag in "FB")):
            new = opened(items, i, known_words(), "m" if fronted else out[-1].tag)
            if new is not None:
                new, after = narrow(items, skip(items, i, new.end), new, out[-1].tag, lower)
                out.append(new)
                return after
        if t in "zZ" and out and out[-1].tag == "f" and (len(out) == 1 or out[-2].tag in ",;:&"):
            new = opened(items, i, known_words(), "m")  # "For consultants the figure was 38%, for trainees 53%"
            after = skip(items, i, new.end) if new is not None else len(items)
            if new is not None and after < len(items) and items[after].word in TOLD_OF:
                out.append(new)
                return after
        if t in "zZ" and out and out[-1].word in ("than", "as") and beside(out):
            new = opened(items, i, known_words(), "o")  # "are twice as likely as owner-occupiers (30%)"
            after = skip(items, i, new.end) if new is not None else len(items)
            if new is not None and after < len(items) and items[after].tag in "(.,;t":
                out.append(new)
                return after
        if t in "zZ" and (not out or out[-1].tag in ";:") and (new := apart(items, i, known_words())) is not None:
            out.append(new)
            return skip(items, i, new.end)
        if w in OPENING and slot(out) == "s" and (opening := opens_with(items, i, lower, out)) is not None:
            out += [it, opening]
            return skip(items, i + 1, opening.end)
        if w == "those" and self.next(i) in ("with", "without") and i + 2 < len(items):
            ends = items[i + 2].tag in ",.;:)(" + _FINITE or items[i + 2].word == "to"
            if ends:
                out.append(Item("G", it.start, items[i + 1].end, f"those {self.next(i)}", w))
                return i + 2  # "teachers with a mortgage are more worried than those without"
        if w == "their" and self.next(i) in PEERS and (aged := after_noun(lower, items[i + 1].end))[1]:
            out += [it, Item("G", items[i + 1].start, aged[0], " ".join(aged[1]), items[i + 1].word)]
            return skip(items, i + 1, aged[0])  # "their counterparts aged 35 to 54"
        if w == "their" and (peers := counterparts(items, i)) is not None:
            out += [it, peers]
            return skip(items, i, peers.end)
        if w == "members" and self.next(i) == "of" and (where := slot(out)):
            item, after = narrow(items, i + 1, Item("G", it.start, it.end, w, w), where, lower)
            if after > i + 1:  # "members of the armed forces"
                out.append(item)
                return after
        if w in self.several and t in "zZN" and (named := several_at(items, i, lower)) is not None:
            item, after, where = self.narrowed(*named)
            out.append(widen(out, item, words()[1]) if where in _WIDENED else item)
            return after
        cleft = len(out) > 1 and out[-1].word in ("is", "was") and out[-2].word == "it"
        if w == "the" and (cleft or slot(out) in ("s", "f", "W")) and (named_so := collective(items, i)) is not None:
            end, told = after_noun(lower, named_so.end)  # "the young (under 30)", "the poorest, earning less than …"
            name = " ".join(told if any(c.isdigit() for c in "".join(told)) else [str(named_so.value), *told])
            out += [it, Item("G", named_so.start, end, name, named_so.word)]
            return skip(items, i, end)
        return None

    def narrowed(self, item: Item, i: int) -> tuple[Item, int, str]:
        """A group with the phrases behind it, where the items after them begin, and the letter of its place."""
        where = slot(self.out)
        item, after = narrow(self.items, i, item, where, self.lower, where == "o" and self.subject())
        return item, after, where

    def subject(self) -> bool:
        """Whether what is read next is of whom a share is told that opens a clause: "40 percent of [people]", not "than 40 percent of"."""
        out = self.out
        if len(out) < 2 or out[-1].tag != "o" or out[-2].tag not in "FB":
            return False
        q = len(out) - 3
        while q >= 0 and out[q].tag == "z" and out[q].word in table()["before_share"]:
            q -= 1
        return q < 0 or out[q].tag not in "xKLTouWftbaimd("

    def group(self, i: int) -> int | None:
        """A group by its own words: "white women without a college degree", "very liberal voters"."""
        items, out = self.items, self.out
        it = items[i]
        t, w = it.tag, it.word
        base, plain, head, modifier, _ = self.words
        after = self.next(i)
        if (
            w == "independent"
            and t == "Z"
            and out
            and out[-1].word in ("the", "sunday", "irish")
            and after not in base
            and after not in head
        ):
            out.append(Item("Z", it.start, it.end, None, w))  # the newspaper
            return i + 1
        if (
            w in ("democrat", "republican", "independent")
            and items[i + 1 : i + 2]
            and items[i + 1].tag in "NZ"
            and after not in base
        ):
            out.append(Item("Z", it.start, it.end, None, w))
            return i + 1
        if w == "independent" and self.plain_noun(i + 1) and not any(after in known for known in self.words[:4]):
            out.append(Item("z", it.start, it.end, None, w))  # "independent schools"
            return i + 1
        if w == "unaffiliated" and out and out[-1].word in ("religiously", "spiritually"):
            first, last = out.pop(), items[i + 1] if after in base else it  # of no church, whatever their party
            out.append(Item("G", first.start, last.end, f"{first.word} {w}", w))
            return i + 1 + (last is not it)
        if (
            w in DEGREES
            and after in LEANINGS
            and (leaning := group_at(items, i + 1, self.lower, self.names)) is not None
        ):
            item, end = leaning
            out.append(Item("G", it.start, item.end, f"{w} {LEANINGS.get(str(item.value), item.value)}", item.word))
            return end
        own = (
            w and (w in head or w in modifier or w in base or w in plain or w == "african") and t not in ',;:()"-.FPB+'
        )
        if not own and not (t in "NZ" and backs(items, i)):
            return None
        got = group_at(items, i, self.lower, self.names)
        if got is None:
            return None
        item, end, where = self.narrowed(self.of_name(t, got[0]), got[1])
        item = widen(out, item, plain, items[end].tag if end < len(items) else "") if where in _WIDENED else item
        if (
            item.tag == "G"
            and len(out) > 2
            and out[-1].tag == ","
            and out[-3].tag in "om"
            and modifier.get(out[-2].word)
        ):
            first = out[-2]  # "among white, college-educated women"
            del out[-2:]
            item = Item("G", first.start, item.end, f"{modifier[first.word]} {item.value}", item.word)
        out.append(item)
        return end

    def plain_noun(self, j: int) -> bool:
        """Whether an item is a word of no role that may be a noun, as far as it is known."""
        items = self.items
        return (
            j < len(items)
            and items[j].tag == "z"
            and items[j].word.isalpha()
            and items[j].word not in table()["function"]
        )

    def of_name(self, t: str, item: Item) -> Item:
        """A group with the name that it is of, taken off what has been read: "Acme viewers", "Doe and Roe supporters"."""
        out = self.out
        if (own := own_voters.take(out, item, self.lower, self.names)) is not None:
            return own
        if item.word in nouns()["supporters"] and str(item.value) in (item.word, "supporters"):
            q = len(out) - 1
            while q > 0 and len(out) - q < 4 and out[q].tag in "zZ":
                q -= 1
            if q >= 0 and out[q].tag == "N" and out[q].word.endswith("'s"):
                whose = out[q]
                del out[q:]
                return Item("G", whose.start, item.end, f"{str(whose.value).lower()} supporters", item.word)
        if item.word in nouns()["never_alone"] and str(item.value) == item.word:
            before = self.lower[item.start : item.end - len(item.word)].strip()
            if before and before != "the":
                return Item("G", item.start, item.end, f"{before.removeprefix('the ')} {item.word}", item.word)
        if (
            item.word in nouns()["of_a_thing"]
            and out
            and (out[-1].tag == "Z" or (len(out) > 1 and out[-1].tag == "z" and out[-2].tag in "Wf"))
            and item.start - out[-1].end == 1
            and str(item.value) == item.word
        ):
            item = Item("G", out[-1].start, item.end, f"{out.pop().word} {item.value}", item.word)
        if (
            item.tag == "G"
            and t == "N"
            and len(out) > 2
            and out[-1].tag == "&"
            and out[-2].tag == "N"
            and out[-3].tag in "om"
        ):
            other = out[-2]
            del out[-2:]
            item = Item("G", other.start, item.end, f"{str(other.value).lower()} and {item.value}", item.word)
        return item

    def person(self, i: int) -> int:
        """A name with the first name, title and initials before it."""
        it, out = self.items[i], self.out
        while out and (out[-1].tag in "ZN" or out[-1].word in title_words()) and out[-1].end >= it.start - 2:
            prev = out[-1]
            if prev.word == "the":
                break
            if prev.tag == "N" and prev.value != it.value and prev.word.endswith("'s"):
                of_party = prev.value in self.names.parties.values() and it.value in self.names.people
                if not of_party:
                    break  # but "Labour's Jane Doe" is one of them
            if prev.tag == "Z" and prev.word in _NO_FIRST_NAME:
                break
            if prev.word in MONTHS_IN_FULL and len(out) > 1 and out[-2].word in _BEFORE_MONTH:
                break  # "in March Jane Doe had 41 percent"
            out.pop()
            it = Item("N", prev.start, it.end, it.value, it.word)
        if (
            len(out) > 1
            and out[-1].word in _HEADS
            and out[-2].tag == "N"
            and out[-2].value in self.names.parties.values()
            and it.value in self.names.people
        ):
            it = Item("N", out[-2].start, it.end, it.value, it.word)  # "Labour leader Jane Doe"
            del out[-2:]
        out.append(it)
        return i + 1

    def office(self, i: int) -> int | None:
        """Somebody called by the office alone: "the prime minister"."""
        items, out = self.items, self.out
        it = items[i]
        w = it.word
        if w not in _titled() or (w in _OFFICES and self.next(i) != _OFFICES[w]):
            return None
        title = f"{w} minister" if _OFFICES.get(w) == "minister" else _IN_FULL.get(w, w)
        before = 0  # the words before the office that are part of it
        if out and w == "president" and out[-1].word == "vice":
            title, before = "vice president", 1
        if len(out) > before and out[-1 - before].word == "former":
            title, before = f"former {title}", before + 1
        elif len(out) > before and out[-1 - before].word in _LESSER:
            return None
        resolved = self.names.titles.get(title)
        if w == "pm" and not (out and out[-1].word == "the"):
            return None
        if resolved is None or (w == "head" and self.next(i + 1) != "state"):
            return None
        if w not in _OFFICES and i + 1 < len(items) and items[i + 1].tag in "NZ":
            return None  # the name follows
        start = out[-before].start if before else it.start
        del out[len(out) - before :]
        last = i + (2 if w == "head" else 1) if w in _OFFICES else i
        out.append(Item("N", start, items[last].end, resolved, w))
        return last + 1
