"""Links across sentences: which poll, which wave, which question."""

from polls.linking.polls import Linked, link

__all__ = ["Linked", "link"]
