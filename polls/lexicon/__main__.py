"""The registry files: ``python -m polls.lexicon check`` checks them, ``… format`` sorts and formats them."""

import sys

from polls.lexicon.registry import main

raise SystemExit(main(sys.argv[1:]))
