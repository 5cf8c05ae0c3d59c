"""Clauses that tell how high a figure stands, not what was answered: "nurses fare worse (66 percent)", "in Kent it is higher still: 58"."""

from __future__ import annotations

from polls.language.quick import quick

# Adverbs and degree words between a verb and what it says.
_BY_THE_WAY = r"(?:(?:still|now|only|even|far|much|a little|a lot|slightly|somewhat|rather|considerably|noticeably|markedly|not|no|any|hardly|barely|scarcely|almost|nearly|about|roughly|practically|exactly|just|more or less|among|[a-z]+ly) ){0,3}"
_COMPARATIVE = r"(?:more|less|fewer|most|least|better|best|worse|worst|higher|highest|lower|lowest|[a-z]{2,}(?:[^aeiouv]i|[^aeiou]g|[^aeiou]t|[^aeiou]k|[^aeiou]m|[^aeiou]n|[^aeiou]d)(?:er|est))"
_STANDING = quick(
    # "the outlook is brighter", "those who pay are happier still"
    rf"\b(?:is|are|was|were|'s|'re|becomes?|became|gets?|got|looks?|looked|seems?|seemed|feels?|felt|proves?|proved|remains?|remained|runs?|ran|goes|went) {_BY_THE_WAY}(?:the )?{_COMPARATIVE}(?: (?:still|yet|again|so|of all|[a-z]+))?(?: (?:there|here|in|among|for|than|on|at)\b.*)?$"
    # "fare worst", "do better", "score lower"
    rf"|\b(?:fares?|fared|do|does|did|scores?|scored|ranks?|ranked|stands?|stood|sits?|sat|comes?|came|rates?|lags?|lagged) {_BY_THE_WAY}{_COMPARATIVE}(?= ?$| (?:still|yet|overall|again|in|among|amongst|on|with|for|than|at|there|here)\b)"
    # "owners, less so", "women even more so"
    r"|(?:^|(?<=[a-z] ))(?:(?:even|much|far|rather|somewhat|slightly|a little) )?(?:less|more|most|least) so$"
    # "pensioners were strongly so", "parking, as ever, was last"
    r"|\b(?:is|are|was|were) (?:[a-z]+ly|very much|even more [a-z]+ly|overwhelmingly) so$|^(?:is|are|was|were|came|comes) (?:last|bottom|lowest|highest|top|next)$"
    # "feel it most keenly"
    r"|\b(?:most|least|more|less) [a-z]+ly$"
    # "hardly differ", "barely budged", "scarcely moved"
    r"|\b(?:hardly|barely|scarcely|never|not|n't|little) (?:differ|waver|budge|change|move|shift|vary|stir|improve|depart|deviate)[a-z]*\b"
    r"|\b(?:differ|waver|var)(?:s|y|ies|ed)? (?:little|hardly|barely|somewhat|slightly|only)\b"
    # "saw almost no improvement", "with little change"
    r"|\b(?:no|little|scant|hardly any|barely any|some|slight|an?) (?:[a-z]+ )?(?:improvement|change|difference|movement|progress|increase|decrease|decline|rise|drop|fall|shift|variation|uptick|dip)\b(?: (?:there|here|at all|either|since|from|on|in)\b.*)?$"
    # "about where it was in May"
    r"|\bwhere (?:it|they|that|things) (?:was|were|stood|had been|started|began)\b"
    # "now the majority view", "the commonest answer by far"
    r"|\b(?:majority|minority|plurality|prevailing|dominant|consensus) (?:view|opinion|position|answer|verdict|feeling|sentiment|response)\b"
    r"|\b(?:similar|same|comparable|identical|equal|larger|smaller|higher|lower|bigger) (?:share|figure|number|proportion|percentage|level|result|pattern|picture|split)\b"
    r"|\b(?:has|have|had)(?: not|n't)? improved on (?:it|that|this)\b"
)


def tells_standing(words: str) -> bool:
    """Whether words in lower case, which stand before a bracket or a colon, tell how high the figure is.

    >>> tells_standing("widowers fare worst")
    True
    >>> tells_standing("higher taxes")
    False
    """
    return _STANDING.search(words) is not None
