"""Links across sentences: which poll, which wave, which question."""

from polls.linking.linked import Linked
from polls.linking.polls import link

__all__ = ["Linked", "link"]
