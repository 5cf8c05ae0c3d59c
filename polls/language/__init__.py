"""Words and numbers, no polls: segments, numbers, dates, and the one scan for mentions."""
