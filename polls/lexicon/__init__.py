"""Knowledge as data: names and words in TOML, each with its loader and its check."""
