"""A figure set off from what people do: "At 75 percent, tenants were likeliest to say so", "tenants, at 38 percent, were the least likely to move"."""

from __future__ import annotations

import re

from polls.rules.clauses import read
from polls.rules.likelier import LEANING, done
from polls.rules.registry import rule
from polls.rules.view import Bound, View

_FRONTED = re.compile(r"(?:^|[.;:&x\"-])[&x]?(?:a|W)z{0,3}$")
_THEN_WHO = re.compile(r",(?:z{0,2}|z?of)(?P<who>[Gg])(?=[EHKMDSVALz])")
_BESIDE = re.compile(r"(?P<who>G),az{0,3}$")
_STOP = re.compile(r"[;(]|,(?=[x&rWzm])")


@rule("share.set_off", rank=38, units=("percent", "fraction"), pair=False, letters="Gg")
def set_off(v: View, k: int) -> Bound | None:
    """At F, G are the likeliest to PREDICATE; G, at F, are likelier to PREDICATE."""
    f, end = v.figs[k], v.gap_end(k)
    if v.tags[f + 1 : f + 2] != ",":
        return None
    if _FRONTED.search(v.tags, max(0, v.gap_start(k) - 1), f):
        who = _THEN_WHO.match(v.tags, f + 1, end)
        verb = who.end() if who else 0
    else:
        who = _BESIDE.search(v.tags, v.gap_start(k), f)
        verb = f + 2
    if who is None or verb >= end:
        return None
    stop = _STOP.search(v.tags, verb, end)
    hi = stop.start() if stop else end
    at = next((q for q in range(verb, min(hi, verb + 7)) if v.items[q].word in LEANING), -1)
    to = next((q for q in range(at + 1, min(hi, at + 9)) if v.tags[q] == "t"), -1) if at > 0 else -1
    if to > 0:
        than = next((q for q in range(to + 2, hi) if v.items[q].word == "than"), hi)
        answer = done(v, to + 1, than)
    else:
        got = None if who["who"] == "g" else read(v, verb, hi)
        how_high = got is not None and v.tags[verb] == "E" and got.how == "phrase"
        answer = None if got is None or how_high else got.answer  # "tenants, at 49 percent, are nearly there"
    if answer is None:
        return None
    group = str(v.items[who.start("who")].value)
    return Bound("share.set_off", answer, group=group)
