"""Where a clause's verb stands, whatever verb it is: told by its place and the words around it, not by a list of verbs.

After "28 percent of commuters" the next word that is no preposition, conjunction, adverb, determiner or time can only
be what they do: the classes of words that it is not are closed, that of the verbs is open.
"""

from __future__ import annotations

from polls.rules.view import View

# Prepositions, conjunctions, determiners, pronouns, numerals and degree words: never the verb of a clause.
_CLOSED = frozenset(
    """about above across after against ahead along alongside amid among amongst around as aside at away back because before
    behind below beneath beside besides between beyond both but by concerning despite down due during either else except
    excluding following for from given if in including inside instead into less like minus more most much near neither next nor
    of off on once one only onto or other others out outside over past per plus rather regarding regardless respectively
    same since so some such than that the their them then there these they this those though through throughout till to
    together too toward towards two three four five six seven eight nine ten under underneath unless unlike until unto up
    upon versus via vs what when where whereas whether which while whilst who whom whose why with within without worth yes
    and although albeit a an another any each every few half many no none not nothing several her his hers its it itself he
    she we us our you your my me i themselves himself herself
    ago also already always altogether anyway apiece currently elsewhere even ever everywhere far fewer further hence here
    however indeed just later long maybe meanwhile moreover nationwide statewide nevertheless never nonetheless now nowadays
    often otherwise overall overwhelmingly perhaps quite recently seldom sometimes somewhat soon still therefore thus today
    tomorrow tonight twice usually very week weeks well yesterday year years yet month months day days time times
    percent percentage cent""".split()
)
# Adverbs stand between a group and its verb; other words in -ly are none.
_ADVERBS = frozenset(
    """also already always altogether either even ever far further just now often perhaps quite rather seldom sometimes somewhat
    soon still then therefore thus twice very well yet too indeed maybe online instead""".split()
)
_NO_ADVERB = frozenset(
    "rely apply reply supply imply comply multiply ally rally fly family likely unlikely friendly unfriendly elderly italy july early".split()
)
# What a pollster does with people: never their answer.
_ASKED = frozenset("surveyed polled asked questioned interviewed queried sampled canvassed quizzed contacted".split())
# What is done with a poll, behind its noun: "in a poll taken in May".
OF_POLLS = frozenset(
    """carried commissioned compiled completed concluded conducted done ended fielded held issued made ordered out
    produced published released run sponsored taken undertaken unveiled""".split()
)
# Participles behind a comma that tell what figures come to together: "…, making for a gap of 40 points".
AMOUNTS_TO = frozenset("making leaving putting giving suggesting meaning creating producing yielding resulting".split())
_CLAUSE = frozenset("how what why whether when where because if".split())
# What narrows a group before "to", where no form of "be" stands: "Americans likely to vote would support".
_APT = frozenset("likely eligible registered qualified entitled".split())
# Participles that are no past tense: what narrows a group where no form of "have" stands ("patients seen since April were unhappy").
_PARTICIPLES = frozenset(
    """seen known given taken driven written spoken chosen drawn shown grown born hidden stolen bitten broken forgotten frozen
    shaken sworn torn worn thrown flown begun sung done""".split()
)
# What is counted in an election, no one's answer.
_NO_GROUP = frozenset("vote votes ballot ballots seat seats delegates electors respect".split())
_UNMARKED = frozenset(
    "people men women children police staff personnel media faculty youth folk clergy crew public electorate".split()
)
_NO_PLURAL = ("ss", "us", "is", "'s")
# What follows a transitive verb and no noun: a determiner, a pronoun, a clause.
_OBJECT = frozenset(
    "it them him her a an the this that their his its our no more less these those it's they he she themselves".split()
)


def is_object(word: str) -> bool:
    """Whether a word may open the object of a verb: a pronoun or a determiner."""
    return word in _OBJECT


def is_closed(word: str) -> bool:
    """Whether a word is of a closed class: a preposition, a conjunction, a determiner; never a noun or verb."""
    return word in _CLOSED


def is_adverb(word: str) -> bool:
    """Whether a word is an adverb: a known one, or one in -ly."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERB)


def is_plural(word: str) -> bool:
    """Whether a noun means several: "commuters", "people"."""
    return word in _UNMARKED or (word.endswith("s") and len(word) > 3 and not word.endswith(_NO_PLURAL))


def opens(v: View, i: int, hi: int, bare: bool = False) -> bool:
    """Whether item ``i``, which follows a group, is its predicate; ``bare``: it follows the figure itself.

    Behind a bare figure a word may be a noun ("a 12 percent discount"), so that one must have an object.
    """
    if i >= hi or v.tags[i] != "z":
        return False
    word = v.items[i].word
    if not word.replace("-", "").isalpha() or word in _CLOSED or is_adverb(word):
        return False
    after = v.items[i + 1].word if i + 1 < hi else ""
    if bare:
        quoted = after == '"' and v.items[i + 1].start > v.items[i].end  # it opens: 'answer "more"'
        return after in _OBJECT or quoted or (word.endswith("ed") and bool(after) and v.tags[i + 1] not in "zZ")
    if is_plural(word):  # "of white households": not yet the verb; "one in five firms struggles to"
        return is_plural(v.items[i - 1].word) and (after in _OBJECT or after == "to")
    return True


def skip_adverbs(v: View, i: int, hi: int) -> int:
    """The item after the adverbs at ``i``."""
    begin = i
    while i < hi and (
        (v.tags[i] in "zLdx" and is_adverb(v.items[i].word))
        or (v.tags[i] == "&" and begin < i < hi - 1 and is_adverb(v.items[i + 1].word))
    ):
        i += 1  # "frequently or occasionally"
    return i


def noun_end(v: View, i: int, hi: int) -> int:
    """The item after the plural noun that ends an unknown group ("small firms", "nurses"); ``i`` where none does."""
    for j in range(i, min(hi, i + 6)):
        word = v.items[j].word
        if v.tags[j] not in 'zZ"Gg' or word in _NO_GROUP or (j > i and word in _CLOSED):
            return i
        if is_plural(word) and not is_plural(v.items[j + 1].word if j + 1 < hi else ""):
            q = past_modifier(v, j + 1, hi)
            return j + 1 if q < hi and (opens(v, q, hi) or v.tags[q] in "SVMHEDAK" or v.items[q].word == "who") else i
    return i


def past_modifier(v: View, i: int, hi: int) -> int:
    """Past "surveyed by the union", "asked to choose", "born after 1980" to the verb of the clause, where there is one."""
    i = skip_adverbs(v, i, hi)
    if i + 1 < hi and v.items[i].word == "asked" and v.items[i + 1].word in ("for", "that", "why", "not"):
        return i  # "eight percent asked for more buses": what they did
    asked = i < hi and (v.items[i].word in _ASKED or (v.items[i].word in _APT and v.tags[i + 1 : i + 2] == "t"))
    if not asked and 0 < i < hi and v.tags[i] in "zZiba" and v.low(i - 1, i).rsplit(" ", 1)[-1] in _ASKED:
        asked = True  # "of adults surveyed", one item, "last week said"
    if i + 1 >= hi or not (
        asked
        or (v.tags[i] == "z" and v.items[i].word.endswith("ed") and v.tags[i + 1] in "ibfauW")
        or (v.items[i].word in _PARTICIPLES and v.tags[i + 1] in "ibfauWz")
    ):
        return i
    if asked and v.tags[i - 1] == "G" and opens(v, i + (v.items[i].word in _ASKED), hi):
        return i + (v.items[i].word in _ASKED)  # "of tenants surveyed distrust"
    for j in range(i + 1, min(hi, i + 10)):
        if v.tags[j] in ",;:()FPBpr" or v.items[j].word in _CLAUSE:
            break
        if v.tags[j] in "SMEHDA" and v.tags[j - 1] not in "t":
            return j
    behind = i + (v.items[i].word in _ASKED)
    if asked and opens(v, behind, hi, bare=True):
        return behind  # "of people surveyed donated in the street", with no other verb
    return hi if asked else i
