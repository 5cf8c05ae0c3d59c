"""What the method rules yield: one typed mention for each fact that a sentence states of how a poll was done."""

from __future__ import annotations

from dataclasses import dataclass

from polls.language.dates import DateMention

KINDS = (
    "sample", "margin", "confidence", "population", "mode", "geography", "weighting", "field dates", "date", "wording", "sponsor",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MethodMention:
    """One fact of method: ``text[start:end]`` states it. Offsets are of the folded text.

    ``kind`` and the type of ``value``:

    - ``sample`` int, respondents; ``start:end`` is the number. ``population`` and ``place`` say who was counted,
      ``group`` is the words of a sample that is no canonical population ("republicans"), ``sub`` marks a part of a
      sample named before it ("including 415 Republicans").
    - ``margin`` float, percentage points plus or minus; ``start:end`` is the number with its unit; ``group`` the
      words after "for" or "among" ("the full sample", "republicans"), ``sub`` a group's margin after the sample's.
    - ``confidence`` float, a probability (0.95 for "19 times out of 20").
    - ``population`` str, canonical (adults, registered voters, likely voters, voters) or the text's words.
    - ``mode`` str, one of the modes of ``polls.schema``; ``geography`` str, the place's canonical name.
    - ``sponsor`` str, who had the survey done, as the text has the name.
    - ``weighting`` str and ``wording`` str, the text's own words.
    - ``field dates`` :class:`DateMention` said of the fieldwork (``tie``: ``"end"`` where it is only when it ended);
      ``date`` any other date in the sentence.

    ``tie`` says what a population or geography hangs on: ``"sample"`` a counted sample, ``"survey"`` a word for the
    survey ("a poll of likely voters"), ``"figure"`` neither ("52 percent of registered voters").
    ``bound`` hedges a sample or margin: exact, about, at least, at most.
    """

    kind: str
    start: int
    end: int
    value: int | float | str | DateMention
    group: str | None = None
    population: str | None = None
    place: str | None = None
    sub: bool = False
    bound: str = "exact"
    tie: str = ""


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A country, state or city named in ``text[start:end]``: its canonical name, and the kind of place it is."""

    start: int
    end: int
    name: str
    kind: str  # country | state | city
    country: str  # canonical country name
    demonym: bool  # "Canadians", "British": the people or the adjective, not the place itself
