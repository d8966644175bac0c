"""What all plots share: colours, labels, and the axes they draw on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.errors import MissingExtraError
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matplotlib.axes import Axes

__all__ = ["COLOURS", "INK", "MISSING", "PILLAR_COLOURS", "TEXT", "legend", "new_axes"]

COLOURS = {
    Tier.TIER_1: "#d3ebe6",
    Tier.TIER_2: "#86bccb",
    Tier.TIER_2_WATCH_LIST: "#cf7a35",
    Tier.TIER_3: "#6a1b2d",
    Tier.SPECIAL_CASE: "#8d8d8d",
}
"""Fills by tier, blue to red and lighter to darker, told apart by colour-blind readers and in
grey print."""

TEXT = {
    Tier.TIER_1: "#20302d",
    Tier.TIER_2: "#0d2b33",
    Tier.TIER_2_WATCH_LIST: "#221000",
    Tier.TIER_3: "#ffffff",
    Tier.SPECIAL_CASE: "#ffffff",
}
"""Text on these fills."""

MISSING = "#f4f4f4"
"""The fill of a cell without a placement."""

INK = "#333333"
"""Lines and labels."""

PILLAR_COLOURS = ("#0b4f6c", "#86bccb")
"""Efforts and recommendations."""


def new_axes(axes: Axes | None, size: tuple[float, float]) -> Axes:
    """The axes given, or those of a new figure.

    Args:
        axes: The axes to draw on, or None.
        size: Width and height of a new figure, in inches.

    Returns:
        The axes.

    Raises:
        MissingExtraError: matplotlib is not installed.
    """
    try:
        from matplotlib import pyplot as plt
    except ImportError as error:
        message = "plots need matplotlib; install it with: pip install 'tipdata[plot]'"
        raise MissingExtraError(message, extra="plot") from error
    if axes is not None:
        return axes
    _, made = plt.subplots(figsize=size, layout="constrained")
    return made


def legend(axes: Axes, tiers: Iterable[Tier], *, missing: bool = False) -> None:
    """Say below the plot which fill is which tier.

    Args:
        axes: The axes.
        tiers: The tiers that are drawn.
        missing: Whether cells without a placement are drawn.
    """
    from matplotlib.patches import Patch

    drawn = set(tiers)
    patches = [
        Patch(facecolor=COLOURS[tier], edgecolor=INK, linewidth=0.4, label=tier.label)
        for tier in Tier
        if tier in drawn
    ]
    if missing:
        patches.append(Patch(facecolor=MISSING, edgecolor=INK, linewidth=0.4, label="not ranked"))
    axes.legend(
        handles=patches,
        loc="upper center",
        bbox_to_anchor=(0.5, -0.07),
        ncols=3 if len(patches) > 4 else len(patches),
        frameon=False,
        fontsize="small",
    )
