"""A map of the world for one edition, every country a tile of the same size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.panel import placements
from tipdata.plot.style import COLOURS, INK, MISSING, TEXT, legend, new_axes
from tipdata.plot.tiles import tiles

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from tipdata.panel import Panel

__all__ = ["tile_map"]


def tile_map(year: int, *, panel: Panel | None = None, ax: Axes | None = None) -> Axes:
    """Draw an edition as a map of equal tiles, so that small countries are seen as well.

    Args:
        year: The edition.
        panel: The placements to draw; the bundled ones if None.
        ax: The axes to draw on; those of a new figure if None.

    Returns:
        The axes.

    Raises:
        QueryError: The panel has no placement in that year.
        MissingExtraError: matplotlib is not installed.

    Example:
        >>> import tipdata
        >>> ax = tipdata.plot.tile_map(2024)  # doctest: +SKIP
    """
    panel = placements() if panel is None else panel
    placed = {placement.country.iso3: placement.tier for placement in panel.edition(year)}
    ax = new_axes(ax, (10.5, 7))
    spots = {spot: code for code, spot in tiles().items() if code in placed}
    for code, spot in tiles().items():
        if spots.setdefault(spot, code) == code:
            tier = placed.get(code)
            fill, ink = (MISSING, "#888888") if tier is None else (COLOURS[tier], TEXT[tier])
            _tile(ax, spot, code, fill, ink)
    ax.set_aspect("equal")
    ax.set_xlim(-0.6, max(column for column, _ in spots) + 0.6)
    ax.set_ylim(max(row for _, row in spots) + 0.6, -0.6)
    ax.axis("off")
    ax.set_title(f"Tier placements, {year}", loc="left", color=INK)
    legend(ax, placed.values(), missing=len(spots) > len(placed))
    return ax


def _tile(ax: Axes, spot: tuple[int, int], code: str, fill: str, ink: str) -> None:
    column, row = spot
    ax.bar(column, 0.94, 0.94, bottom=row - 0.47, color=fill, edgecolor="#bbbbbb", linewidth=0.4)
    ax.text(column, row, code, ha="center", va="center_baseline", fontsize=6.5, color=ink)
