"""Links across sentences: which poll, which wave, which question."""
