"""Rules bind mentions within a sentence: one family of phrasing a file."""
