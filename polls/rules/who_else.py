"""Who leads, who trails and who stands beside somebody, where a figure's words say no more than that."""

from __future__ import annotations

from polls.language.tokens import opposite
from polls.rules.contraries import SIDES
from polls.rules.discourse import Discourse
from polls.rules.frames import faces
from polls.rules.view import View

PLACEHOLDERS = frozenset(("<lead>", "<other>", "<trail>"))


def meant(d: Discourse, place: str, known: str | None, v: View, k: int) -> str | None:
    """Who leads or trails, or who stands beside ``known``: of the lead told last, in this sentence, in the document."""
    lead = d.lead
    if place == "<lead>":
        return _leader(d, known, v, k)
    if place == "<trail>" or (place == "<other>" and known is None):
        return lead[1] if lead is not None else None
    if place != "<other>" or known is None:
        return None
    if known in ("Democrats", "Republicans"):
        return SIDES[known]
    if (contrary := opposite(known)) is not None:
        return contrary  # a proposal that is ahead has those against it behind
    if (faced := set_against(d, known, v, k)) is not None:
        return faced
    if lead is not None and known in lead and lead[1] is not None:
        return lead[1] if known == lead[0] else lead[0]
    if known in d.ranking and known in d.names.people:
        return next(name for name in d.ranking if name != known)  # of three who were told of, the two who have most
    here = {str(item.value) for item in v.items[: v.figs[k]] if item.tag == "N"} - {known}
    rival = d.rival(known)
    if rival is not None:
        here = {name for name in here if name in d.voted or d.rival(name) == known}
    return (
        (here.pop() if len(here) == 1 else None)
        or rival
        or SIDES.get(known)
        or next((name for name in reversed(d.voted) if name != known), None)
    )


def _leader(d: Discourse, known: str | None, v: View, k: int) -> str | None:
    """Who leads ``known``: of the lead told last, else who was spoken of before, whom he or she faces in this text."""
    lead = d.lead
    if lead is not None and (known is None or known == lead[1]):
        return lead[0]
    if known is None:
        return None
    if lead is not None and known == lead[0]:
        return lead[1] or d.rival(known)
    here = [str(item.value) for item in v.items[: v.figs[k]] if item.tag == "N" and item.value != known]
    if here:
        return here[0]  # "Doe, who won 63 percent in May, is ahead of Roe by 20 points"
    ahead, at = d.ahead
    if v.sentence.index - at <= 1 and ahead is not None and ahead[:1].isupper() and ahead != known:
        return ahead  # "28 percent named Doe and 22 percent Roe. The president's lead over Roe …"
    before = d.persons.before  # "Doe is safe. The former mayor is ahead of Roe by 11 points"
    named = {item.value for item in v.items if item.tag == "N"}
    if before is not None and known in d.names.people and before not in named:
        return before
    return d.rival(known) or (lead[0] if lead is not None else None)


def set_against(d: Discourse, known: str, v: View, k: int) -> str | None:
    """Whom the sentence sets a person against: "Against Poe, the governor would win by 45 to 42"."""
    faced = {str(v.items[q].value) for q in range(1, v.figs[k]) if v.tags[q] == "N" and faces(v, 0, q)} - {known}
    return faced.pop() if len(faced) == 1 and known in d.names.people and faced <= d.names.people else None
