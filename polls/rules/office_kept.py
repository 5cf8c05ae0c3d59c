"""Whether somebody should go or stay, wished again in other words: "say she should resign … want her out … would keep her"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from polls.rules.contraries import negated

# By one's own will, in a race, by the will of others, and in words that leave open which.
_WAYS = {
    "office": r"resign|quit|step down|stand down|step aside|stand aside|leave(?: office)?",
    "race": r"concede|give up|give in|drop out|withdraw|bow out|step aside|stand aside|quit",
    "removed": r"be (?:impeached|removed|ousted|sacked|fired|dismissed|recalled|unseated)|impeached|removed|ousted|sacked|fired|dismissed|unseated|(?:be )?(?:kicked|thrown|booted|forced|voted) out",
    "any": r"gone|out|go|leave",
}
_GOES = "|".join(f"(?P<{way}>(?:{words}))" for way, words in _WAYS.items() if way != "race")
_RACE = re.compile(rf"(?:{_WAYS['race']})")
_OFFICE = re.compile(_WAYS["office"])
_STAYS = r"stay(?: on| in office| put)?|remain(?: in office| in place| in post)?|carry on|hang on|soldier on|fight on|keep going|continue|be kept|serve out|finish"
_WHO = r"(?:him|her|them|(?:the|his|their) [a-z]+(?: [a-z]+)?|(?:[A-Z][\w.'-]+ ?){1,3}?)"
_WISH = (
    r"(?:(?:would|will|still|now|also|rather|much|really) )*(?:want(?:s|ed)?|like(?: to see)?|see|have|prefer(?:red)?)"
)
_TAIL = r"(?: (?:from|of|as) (?:[a-z]+ ?){1,4}| and [a-z ]{3,40}| now| today| immediately| altogether| at once| until .{3,60})?"
_GO = re.compile(
    rf"(?:(?P<who>.{{0,40}}?) ?(?:should|must|ought to|needs? to|has to) |{_WISH} (?P<whom>{_WHO}) ?(?:to )?)(?P<how>{_WAYS['race']}|{_GOES}){_TAIL}"
)
_STAY = re.compile(
    rf"(?:(?P<who>.{{0,40}}?) ?(?:should|must|ought to|deserves? to|has to) (?:be allowed to )?|{_WISH} (?P<whom>{_WHO}) ?(?:to )?)(?:{_STAYS}){_TAIL}|(?:(?:would|want to|rather|still|will) )+keep (?P<kept>{_WHO}){_TAIL}"
)
_HINTS = ("should", "must", "ought", "want", "would", "like", "prefer", "keep", "has to", "need")
_NEAR = 15  # sentences


@dataclass(slots=True)
class Office:
    """What was told first of somebody's going: the answer, its way, who that is, the sentence."""

    answer: str | None = None
    staying: str | None = None  # that somebody should stay, in the words that told it
    ways: frozenset[str] = frozenset()
    name: str | None = None
    at: int = -99

    def told(self, answer: str, index: int) -> str | None:
        """The answer told first that a statement gives again, or its contrary; ``None`` where it is another."""
        if not any(word in answer for word in _HINTS):
            return None
        m = _GO.fullmatch(answer)
        going = m is not None
        m = m or _STAY.fullmatch(answer)
        if m is None:
            return None
        name = next((w for w in answer.split() if w[:1].isupper()), None)
        ways = _ways(m) if going else frozenset(("any",))
        wished = m["whom"] is not None or (not going and m["kept"] is not None)
        same = self.answer is not None and index - self.at <= _NEAR and not (name and self.name and name != self.name)
        if wished and same and ("any" in ways | self.ways or ways & self.ways):
            self.at, self.name = index, self.name or name
            return self.answer if going else self.staying or negated(str(self.answer))
        if going and "any" not in ways:
            self.answer, self.staying, self.ways, self.name, self.at = answer, None, ways, name, index
        elif not going and not wished and same:
            self.staying = answer
        return None


def _ways(m: re.Match[str]) -> frozenset[str]:
    """In which ways somebody goes by the words of a statement."""
    ways = {way for way in ("office", "removed", "any") if m[way] is not None}
    if _RACE.fullmatch(m["how"]):
        ways.add("race")
        if _OFFICE.fullmatch(m["how"]):
            ways.add("office")
    return frozenset(ways)
