"""What patterns cost: ``python benchmarks/patterns.py [RECORDS.jsonl]`` prints how much of reading is ``re``'s.

Every call of a pattern during one reading of the texts is noted and then made again by itself, so that what is measured
is the pattern and not Python around it. The texts are those of ``speed.py``: records of articles about polls, or
generated ones. The patterns that take most time come in a table: who mends one looks here for what it costs.
"""

from __future__ import annotations

import re
import sys
import time
from collections import defaultdict
from functools import partial
from pathlib import Path
from re import _compiler as compiler  # type: ignore[attr-defined]
from typing import Any

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parent)]

MOST = 25  # patterns in the table
RUNS = 5
METHODS = ("search", "match", "fullmatch", "findall", "finditer", "sub", "split")
_compile = re.compile
_sre: Any = compiler._sre
CALLS: dict[tuple[str, str, str], list[tuple[Any, tuple[Any, ...]]]] = defaultdict(list)
noting = False


class Noted:
    """A pattern that notes its calls."""

    def __init__(self, pattern: re.Pattern[str], where: str) -> None:
        self._pattern = pattern
        self._where = where

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._pattern, name)
        if not noting or name not in METHODS:
            return method

        def call(*given: Any, **named: Any) -> Any:
            CALLS[self._where, self._pattern.pattern, name].append(
                (partial(method, **named) if named else method, given)
            )
            return method(*given, **named)

        return call


def place() -> str:
    """The file and line of this package that makes a pattern, if one does."""
    frame: Any = sys._getframe(2)
    while frame is not None and frame.f_code.co_filename.endswith(("hints.py", "quick.py")):
        frame = frame.f_back
    file = frame.f_code.co_filename if frame is not None else ""
    return f"{file.rpartition('/polls/')[2]}:{frame.f_lineno}" if "/polls/" in file else ""


def noted(pattern: str, flags: int = 0) -> Any:
    """Compiles a pattern of this package so that its calls are noted, any other as always."""
    where = place()
    return Noted(_compile(pattern, flags), where) if where else _compile(pattern, flags)


class Makers:
    """The module that makes patterns, with those of ``quick`` noted."""

    def __getattr__(self, name: str) -> Any:
        return getattr(_sre, name)

    @staticmethod
    def compile(*given: Any) -> Any:
        """A pattern; ``quick`` calls this itself."""
        made = _sre.compile(*given)
        return Noted(made, place()) if sys._getframe(1).f_code.co_filename.endswith("quick.py") else made


def again(calls: list[tuple[Any, tuple[Any, ...]]], name: str) -> float:
    """The least seconds of making calls again."""
    least = float("inf")
    for _ in range(RUNS):
        begun = time.process_time()
        if name == "finditer":
            for method, given in calls:
                for _ in method(*given):
                    pass
        else:
            for method, given in calls:
                method(*given)
        least = min(least, time.process_time() - begun)
    return least


def main() -> None:
    """Measures and prints."""
    global noting
    import speed  # as always: what reading takes when nothing is noted

    path = Path(sys.argv[1]) if len(sys.argv) > 1 else speed.SHARED / "gold/articles.jsonl"
    texts = speed.load(path) if path.exists() else speed.generated(150, 1)
    speed.read(speed.documents(texts))
    whole = speed.median(speed.read, lambda: speed.documents(texts), RUNS)[1]

    for name in [m for m in sys.modules if m.split(".")[0] in ("polls", "speed")]:
        del sys.modules[name]
    re.compile = noted  # type: ignore[assignment]
    compiler._sre = Makers()
    import speed as again_speed

    again_speed.read(again_speed.documents(texts))  # compiles what is compiled when first needed
    noting = True
    again_speed.read(again_speed.documents(texts))
    noting = False
    re.compile, compiler._sre = _compile, _sre

    spent = {key: again(calls, key[2]) for key, calls in CALLS.items()}
    number = sum(map(len, CALLS.values()))
    within = sum(spent.values())
    print(f"{len(texts)} texts in {whole:.2f} s; within re {within:.2f} s ({within / whole:.0%})")
    print(f"{number / len(texts):,.0f} calls of {len(CALLS)} patterns a text\n")
    print("| ms | calls | µs each | pattern |\n|---|---|---|---|")
    for key in sorted(spent, key=lambda k: -spent[k])[:MOST]:
        where, pattern, name = key
        begins = " ".join(pattern.split())[:50].replace("|", "\\|")
        count = len(CALLS[key])
        print(f"| {1e3 * spent[key]:.1f} | {count} | {1e6 * spent[key] / count:.1f} | {where} {name} `{begins}` |")


if __name__ == "__main__":
    main()
