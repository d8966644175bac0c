"""A map of the world for one edition, every country a tile of the same size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.plot.room import LEAST, fitting, room
from tipdata.plot.style import COLOURS, INK, MISSING, TEXT, new_axes, panel_of, tier_legend
from tipdata.plot.tiles import tiles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matplotlib.axes import Axes

    from tipdata.model import Placement
    from tipdata.vocabulary import Tier

__all__ = ["tile_map"]


def tile_map(
    year: int, *, panel: Iterable[Placement] | None = None, ax: Axes | None = None
) -> Axes:
    """Draw an edition as a map of equal tiles, so that small countries are seen as well.

    Tiles bear the country's ISO code where there is room for it.

    Args:
        year: The edition.
        panel: The placements to draw; the bundled ones if None.
        ax: The axes to draw on; those of a new figure if None.

    Returns:
        The axes.

    Raises:
        QueryError: The panel has no placement in that year, or `panel` holds none at all.
        MissingExtraError: matplotlib is not installed.

    Example:
        >>> import tipdata
        >>> ax = tipdata.plot.tile_map(2024)
        >>> ax.get_title(loc="left")
        'Tier placements, 2024'
    """
    placed = {placement.country.iso3: placement.tier for placement in panel_of(panel).edition(year)}
    ax = new_axes(ax, (10.5, 7))
    spots = {spot: code for code, spot in tiles().items() if code in placed}
    for code, spot in tiles().items():
        spots.setdefault(spot, code)
    columns = max(column for column, _ in spots) + 1
    rows = max(row for _, row in spots) + 1
    ax.axis("off")
    ax.set_title(f"Tier placements, {year}", loc="left", color=INK)
    tier_legend(ax, placed.values(), missing=len(spots) > len(placed), pad=0.5)
    width, height = room(ax)
    side = min(width / (columns + 0.2), height / (rows + 0.2))
    ax.set_xlim(columns / 2 - 0.5 - width / side / 2, columns / 2 - 0.5 + width / side / 2)
    ax.set_ylim(rows / 2 - 0.5 + height / side / 2, rows / 2 - 0.5 - height / side / 2)
    for spot, code in spots.items():
        _tile(ax, spot, code, placed.get(code), fitting(3, side, side))
    return ax


def _tile(ax: Axes, spot: tuple[int, int], code: str, tier: Tier | None, size: float) -> None:
    column, row = spot
    fill, ink = (MISSING, "#767676") if tier is None else (COLOURS[tier], TEXT[tier])
    ax.bar(column, 0.94, 0.94, bottom=row - 0.47, color=fill, edgecolor="#bbbbbb", linewidth=0.4)
    if size >= LEAST:
        ax.text(column, row, code, ha="center", va="center_baseline", fontsize=size, color=ink)
