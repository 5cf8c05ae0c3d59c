"""Differences between figures and whether they are real."""

from __future__ import annotations


def change_in_words(name: str, change: float, low: float, high: float, probability: float, when: str = "") -> str:
    """A sentence on a change that can be printed; figures in points, ``probability`` that it has the sign shown."""
    span = f"95% interval {low:+.1f} to {high:+.1f}"
    if low > 0 or high < 0:
        return f"{name} {'rose' if change > 0 else 'fell'} by {abs(change):.1f} points{when} ({span})."
    return (
        f"{name}: no clear change{when}; {change:+.1f} points ({span}), "
        f"with a {probability:.0%} chance that it really {'rose' if change >= 0 else 'fell'}."
    )


def lead_in_words(name: str, other: str, lead: float, low: float, high: float, probability: float) -> str:
    """A sentence on a lead that can be printed; figures in points, ``probability`` that the one ahead really is."""
    ahead, behind = (name, other) if lead >= 0 else (other, name)
    span = f"95% interval {low:+.1f} to {high:+.1f}"
    if low > 0 or high < 0:
        return f"{ahead} leads {behind} by {abs(lead):.1f} points ({span})."
    return (
        f"{ahead} and {behind} are too close to call: {abs(lead):.1f} points apart ({span}), "
        f"with a {probability:.0%} chance that {ahead} is really ahead."
    )
