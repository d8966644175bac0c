"""What all plots share: colours, what they draw, and the axes they draw on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.errors import MissingExtraError, QueryError
from tipdata.panel import Panel, placements
from tipdata.plot.room import SMALL
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.container import BarContainer

    from tipdata.model import Placement

__all__ = [
    "COLOURS",
    "INK",
    "MISSING",
    "PILLAR_COLOURS",
    "REGIONS",
    "TEXT",
    "legend",
    "new_axes",
    "panel_of",
    "region_of",
    "tier_legend",
]

COLOURS = {
    Tier.TIER_1: "#d3ebe6",
    Tier.TIER_2: "#86bccb",
    Tier.TIER_2_WATCH_LIST: "#cf7a35",
    Tier.TIER_3: "#6a1b2d",
    Tier.SPECIAL_CASE: "#5c5c5c",
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

REGIONS = ("AF", "EAP", "EUR", "NEA", "SCA", "WHA")
"""The bureaus of the State Department."""

ENTRY = 11.5
"""The width of a legend's entry, the size of its letters being 1."""


def panel_of(placed: Iterable[Placement] | None) -> Panel:
    """The placements to draw, as a panel.

    Args:
        placed: A panel, a query or any placements; the bundled ones if None.

    Returns:
        The panel.

    Raises:
        QueryError: Something else was given.
    """
    if placed is None:
        return placements()
    try:
        return placed if isinstance(placed, Panel) else Panel(placed)
    except TypeError as error:
        message = f"{placed!r:.60} holds no placements; expected a panel or a query of placements"
        raise QueryError(message, field="panel") from error


def region_of(region: str | None) -> str | None:
    """A region's code in capitals, None for all regions.

    Args:
        region: The code as it was given.

    Returns:
        The code.

    Raises:
        QueryError: There is no such region.
    """
    if region is None:
        return None
    code = str(region).upper()
    if code not in REGIONS:
        message = f"no region is called {region!r:.60}; expected {', '.join(REGIONS)}"
        raise QueryError(message, field="region", known=REGIONS)
    return code


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


def tier_legend(axes: Axes, tiers: Iterable[Tier], *, missing: bool = False, pad: float) -> None:
    """Say below the plot which fill is which tier.

    Args:
        axes: The axes.
        tiers: The tiers that are drawn.
        missing: Whether cells without a placement are drawn.
        pad: Room between the axes and the legend, the size of its letters being 1.
    """
    from matplotlib.patches import Patch

    drawn = set(tiers)
    named = [(COLOURS[tier], tier.label) for tier in Tier if tier in drawn]
    if missing:
        named.append((MISSING, "not ranked"))
    legend(
        axes,
        [Patch(facecolor=fill, edgecolor=INK, linewidth=0.4, label=name) for fill, name in named],
        pad=pad,
    )


def legend(axes: Axes, handles: Sequence[Artist | BarContainer], *, pad: float) -> None:
    """A legend below the plot, in as many columns as the figure is wide enough for.

    Args:
        axes: The axes.
        handles: What to explain; no legend if nothing.
        pad: Room between the axes and the legend, the size of its letters being 1.
    """
    if not handles:
        return
    wide = axes.figure.bbox.width * 72 / axes.figure.dpi
    columns = max(1, int(wide / (ENTRY * SMALL)))
    lines = -(-len(handles) // columns)
    axes.legend(
        handles=handles,
        loc="upper right",  # names on the left leave more room there than on the right
        bbox_to_anchor=(1, 0),
        borderaxespad=pad,
        ncols=-(-len(handles) // lines),
        columnspacing=1.5,
        frameon=False,
        fontsize=SMALL,
    )
