"""Opinion-poll figures out of prose: one row per figure, each with the characters it was read from."""

from polls.document import Document
from polls.extraction import Extraction, extract

__all__ = ["Document", "Extraction", "extract"]
