"""What follows a pollster's name where the name alone speaks of a poll: "Acme found", "Acme (43 percent)"."""

from __future__ import annotations

import re

# A name that acts as a poll does: "Gallup found", "Acme says", "Gallup surveyed".
ACTS = re.compile(
    r"(?:\s\([A-Z]{2,8}\))?(?:,(?:[^,.;]|,(?=\d)){2,60},)?\s+(?:(?:also|has|have|had|recently|last\s+\w+|itself|now)\s+){0,2}"
    r"(?P<verb>found|finds|reported|reports|surveyed|polled|interviewed|questioned|asked|estimated|estimates|measured|puts?|gave|gives"
    r"|shows|showed|says|said|talked\s+to|pegs|pegged|pinned|conducts|conducted|ha[sd](?!\s+(?:\w+ed|been|done|run|put)\b))\b"
)
# "Acme, which asked 1,005 voters, …", "Acme, with 500 respondents, has …", "Acme, for the Weekly, had …"
ASIDE = re.compile(
    r",\s+(?:(?:who|which)\s+(?:asked|surveyed|polled|interviewed|telephoned|questioned|reached|canvassed|contacted|sampled"
    r"|(?:spoke|talked)\s+(?:to|with))\s+[\d,]+\b|polling\s+for\s"
    r"|with\s+[\d,]+\s+(?:respondents|voters|adults|people|interviews)\b"
    r"|(?:working\s+)?for\s+(?:the\s+|The\s+)?[A-Z][\w ']{2,40},\s+"
    r"(?:has|had|have|is|was|puts?|makes?|found|gave|gives)\b)"
)
# "YouGov (43 percent)", "Gallup: 43% approve"; of pollsters also "Quinnipiac 38 percent".
SCORES = re.compile(r"(?P<open>\s*\(|:\s*|\s+)\d{1,2}(?:\.\d)?\s?(?:%|percent|per\s?cent)")
# "CNN had Lee at 37 percent"
HAS = re.compile(
    r"\s+(?:has|had|puts?|pegged|gave|gives)\s+(?:[A-Z][\w.'-]+\s+){1,3}(?:at|ahead|up|leading|with|trailing|behind|on)\b"
)
# "Acme's latest numbers"
OWNS = re.compile(
    r"'s?\s+(?:(?:own|new|latest|previous|last|recent|most|fresh|weekly|daily|monthly|national|lowest|highest)\s+){0,3}"
    r"(?:numbers|results|figures|findings|data|tracker|tracking|average|reading|research|index|approval|ratings?)\b"
)
# "in a poll of Feb. 13 to 18, the same partners found …"
SAME_HANDS = re.compile(
    r"[^.;]{0,60}?\bthe\s+same\s+(?:partners|organi[sz]ations?|pollsters?|firms?|company|institutes?|outfit|team)\b"
)
# Somebody of the pollster's, or it in another role than as who polled: "a pollster at Acme", "Acme's Jane Doe".
PERSON_BEFORE = re.compile(
    r"\b(?:of|at|with|for)\s(?:[Tt]he\s)?(?:(?:[\w-]+\s){0,3}(?:firm|company|agency|institute|outfit|group|consultancy)\s)?\Z"
)
PERSON_AFTER = re.compile(
    r"(?:'s?)?\s(?:[A-Z][a-z]|(?:[a-z-]+\s)?(?:pollster|president|director|editor|spokes|analyst|researcher|chief|head|founder"
    r"|chairman|executive|vice|senior|expert)\w*)|,\s(?:a|an|the)\s"
)
