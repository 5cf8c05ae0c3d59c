"""``python -m polls``: the command."""

from polls.cli import main

main()
