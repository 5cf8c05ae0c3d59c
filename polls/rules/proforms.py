"""What stands for an answer given before or for yes and no: "hold it", "have one", "take that line", "in the affirmative"."""

from __future__ import annotations

import re

# A verb that says no more than that somebody has a view, with a word that stands for the view or the thing itself.
PRO_FORM = re.compile(
    r"(?:(?:would|will|do|did|does|have|has|had|also|now|still|actually|too) ){0,3}(?:hold|holds|held|holding|have|has|had|having|see|sees|saw|share|shares|shared|sharing|take|takes|took|taking|express(?:es|ed)?|voiced?|own|owns|owned|adopt(?:s|ed)?|echo(?:es|ed)?)"
    r" (?:(?:it|one|this|the same)(?= ?(?:$|[,.;:)]|(?:of|too|also|either|as well|compared|against|versus|and|but|while|in the) ?))"
    r"|(?:that|this|the same|a similar|such an?) (?:[a-z]+ )?(?:views?|opinions?|sentiments?|concerns?|worry|worries|fears?|beliefs?|positions?|lines?|stances?|attitudes?|feelings?|outlook|complaints?|verdict|conclusion|judge?ment|assessment|side)\b)"
)
YES_OR_NO = re.compile(
    r"(?:(?:in the )?affirmative(?P<yes>)(?:ly)?|(?:in the )?negative(?:ly)?)(?= ?(?:$|[,.;:)]|and\b|while\b|but\b|to\b|when\b))"
)
