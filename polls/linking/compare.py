"""Changes tied to the earlier figure they are counted from: "42 percent, up four points from 38 in March"."""

from __future__ import annotations

from collections.abc import Sequence

from polls.records import Estimate


def tie(estimates: Sequence[Estimate]) -> None:
    """Sets ``compare_id`` of each change to the nearest earlier figure of its answer, group and question."""
    earlier: dict[tuple[str | None, str, str | None], list[Estimate]] = {}
    for e in estimates:
        if e.wave == "previous" and e.kind == "share":
            earlier.setdefault((e.answer, e.subgroup, e.question), []).append(e)
    if not earlier:
        return
    for e in estimates:
        if e.kind != "change":
            continue
        near = earlier.get((e.answer, e.subgroup, e.question))
        if near:
            e.compare_id = min(near, key=lambda x: abs(x.char_start - e.char_start)).estimate_id
