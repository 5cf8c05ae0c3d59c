"""What stands for an answer given before or for yes and no: "hold it", "have one", "take that line", "in the affirmative"."""

from __future__ import annotations

import re

# A verb that says no more than that somebody has a view, with a word that stands for the view or the thing itself.
PRO_FORM = re.compile(
    r"(?:(?:would|will|do|did|does|have|has|had|also|now|still|actually|too) ){0,3}(?:hold|holds|held|holding|have|has|had|having|see|sees|saw|share|shares|shared|sharing|take|takes|took|taking|express(?:es|ed)?|voiced?|own|owns|owned|adopt(?:s|ed)?|echo(?:es|ed)?)"
    r" (?:(?:it|one|this|the same)(?= ?(?:$|[,.;:)]|(?:of|too|also|either|as well|compared|against|versus|and|but|while|in the) ?))"
    r"|(?:that|this|the same|a similar|such an?) (?:[a-z]+ )?(?:views?|opinions?|sentiments?|concerns?|worry|worries|fears?|beliefs?|positions?|lines?|stances?|attitudes?|feelings?|outlook|complaints?|verdict|conclusion|judge?ment|assessment|side)\b)"
    r"|shar(?:e|es|ed|ing) (?:the|those|these|his|her|their|its|our|my) (?:[a-z]+ ){0,2}?(?:views?|opinions?|sentiments?|concerns?|worry|worries|fears?|beliefs?|positions?|stances?|attitudes?|feelings?|outlook|complaints?|assessment|enthusiasm|optimism|pessimism|doubts?|anxiety|anger)\b(?! (?:that|about|of|over)\b)"
    # "are of that mind", "are in the same boat", "fall into this category", "are similarly affected"
    r"|(?:(?:would|will|have|has|had|also|now|still|themselves|too|similarly|likewise|so) ){0,3}(?:is|are|was|were|be|been|find themselves|found themselves|fall|falls|fell|count themselves|counted themselves)"
    r" (?:(?:also|still|now|all|similarly|likewise) ){0,2}(?:of (?:that|this|the same|like|a like|a similar|the very same) (?:mind|view|opinion|persuasion|belief|conviction)|(?:in|into) (?:that|this|the same|a similar|such a) (?:boat|position|situation|category|predicament|camp|bracket)"
    r"|affected)(?= ?(?:$|[,.;:)]|(?:too|also|either|as well|compared|against|versus|and|but|while|in) ?))"
    # "are most convinced of this", "are just as sure of it"
    r"|(?:is|are|was|were|feel|felt) (?:(?:most|more|less|least|also|so|just as|equally|even more|fairly|quite|not) ){0,2}(?:convinced|persuaded|certain|sure|confident|worried|concerned|aware|afraid) (?:of|about) (?:that|this|it)(?= ?(?:$|[,.;:)]|(?:too|also|either|as well|compared|against|versus|and|but|while|in) ?))"
    r"|concur(?:s|red)?(?= ?(?:$|[,.;:)]|(?:too|compared|against|and|but|while) ?))"
    # whatever is done with an answer: "gave that answer", "went with the same option"
    r"|(?!(?:reject|dismiss|disput|disagree|oppos|avoid|refus))[a-z]+(?: (?:for|with|to|on|of))? (?:that|this|the same|a similar|such an?) (?:answer|response|reply|option|choice|opinion|view|verdict|description|category|box|bracket)\b"
)
# The other answer than the one told before.
DIFFER = re.compile(
    r"(?:(?:would|will|do|did|does|also|now|still) ){0,2}(?:beg(?:s|ged)? to differ|(?:take|takes|took|hold|holds|held|have|has|had|express(?:es|ed)?) (?:the|an?) (?:opposite|opposing|contrary|reverse) (?:view|opinion|position|line|stance|side|belief)"
    r"|(?:say|says|said|think|thinks|thought|believe|believed|feel|felt) (?:the )?(?:opposite|reverse|contrary))\b"
)
# The other answer without a verb, behind a figure or a group: "51 percent the opposite", "a fifth just the other way".
THE_OTHER_WAY = re.compile(
    r"(?:(?:quite|just|exactly|precisely|very much|completely) )?the (?:(?:very|exact|direct) )?(?:opposite|reverse|contrary|converse|other way(?: (?:a?round|about))?)(?! (?:view|of)\b)(?= ?(?:$|[,.;:)(]|and\b|while\b|but\b))"
)
# One of the two sides told of: "are in the first camp", "put themselves in the second group".
CAMP = re.compile(
    r"(?:[a-z]+ )?(?:(?:themselves|squarely|firmly) )?(?:in|to|into|within|on|with) the (?P<which>first|second|former|latter) (?:camp|group|category|column|side|bloc|basket)(?= ?(?:$|[.,;:)]|and\b|but\b|while\b))"
)
# An adjective of will or belief that says no more to what: "in France, 22 percent were willing".
WILLING = re.compile(
    r"(?:(?:would|will|also|now|still) ){0,2}(?:is|are|was|were|be|feel|felt)(?P<no> not|n't)? (?:(?:so|that|also|similarly|equally|as) ){0,2}(?:willing|prepared|ready|inclined|minded|convinced|persuaded)(?= ?(?:$|[,.;:)]|and\b|but\b|while\b|compared\b|against\b))"
)
ANSWERED = re.compile(
    r"(?:answer|repl(?:y|ies)|respond)s? (?:in the )?(?:affirmative(?P<yes>)|negative)(?:ly)?(?= ?(?:$|[,.;:)]|and\b|while\b|but\b|to\b|when\b))"
)
YES_OR_NO = re.compile(
    r"(?:(?:in the )?affirmative(?P<yes>)(?:ly)?|(?:in the )?negative(?:ly)?)(?= ?(?:$|[,.;:)]|and\b|while\b|but\b|to\b|when\b))"
)
