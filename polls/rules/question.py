"""The question that a document is on: its scale, its two sides in order, what was answered last."""

from __future__ import annotations

from dataclasses import dataclass

from polls.language.tokens import opposite

SCALES = {"approval": ("approve", "disapprove"), "favorability": ("favorable", "unfavorable")}


@dataclass(slots=True)
class Question:
    """The question in force: its scale where it has one, its two sides in order, what was answered last."""

    scale: str | None = None  # approval, favorability, vote; another question has none
    rated: int = -99  # the sentence that last spoke of a rating
    voted: int = -99  # the sentence that last gave a person a share
    last: str | None = None  # the answer last given: "said so", "do", "disagree" refer to it
    at: int = -99  # the sentence that gave it
    stated: int = -99  # the sentence without figures that gave it
    main: str | None = None  # the first side of the last sentence: what a bare figure gives again
    pair: tuple[str, str] | None = None
    paired: int = -99  # the sentence that told them in this order
    told: tuple[str, ...] = ()  # the answers told of it, in order, as long as they make no more than a whole
    total: float = 0.0

    def say(self, answer: str) -> None:
        """An answer that a statement, a heading or a question gives, with no figure."""
        self.last = self.main = answer

    def ask(self, answer: str, other: str, index: int) -> None:
        """The two sides of a question that is asked before the sentence ``index``."""
        self.say(answer)
        self.pair, self.paired = (answer, other), index

    def here(self, index: int) -> str | None:
        """The answer in force in a sentence: the last that it gave itself, else the first side of the one before."""
        return self.last if self.at == index else self.main or self.last

    def rates(self) -> bool:
        """Whether persons are rated rather than chosen: an approval, not a vote, was told last."""
        return self.pair is not None and opposite(self.pair[0]) == self.pair[1] and self.rated >= self.voted

    def yes_no(self, positive: bool) -> str | None:
        """Yes or no, as a referendum names them, where these answer the question in force."""
        for said in (self.last, self.main):
            if said in ("yes", "no"):
                return "yes" if positive else "no"
            if said in ("Yes", "No"):
                return "Yes" if positive else "No"
        return None

    def rating(self) -> tuple[str, str]:
        """The two sides of the scale that a person is rated on."""
        return SCALES["favorability" if self.scale == "favorability" else "approval"]
