"""Countries by editions, each cell a tier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.countries import Country
from tipdata.countries import country as known_country
from tipdata.errors import QueryError
from tipdata.plot.blocks import Blocks
from tipdata.plot.room import LEAST, SMALL, every, fitting, room
from tipdata.plot.style import (
    COLOURS,
    MISSING,
    TEXT,
    new_axes,
    panel_of,
    region_of,
    tier_legend,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from matplotlib.axes import Axes

    from tipdata.model import Placement
    from tipdata.panel import Panel

__all__ = ["heat_map"]

Cells = dict[int, "Placement"]
"""A country's placements by edition."""


def heat_map(
    *,
    region: str | None = None,
    countries: Iterable[str | Country] | str | Country | None = None,
    panel: Iterable[Placement] | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draw the tiers of a region's countries, or of all, in every edition.

    More than 70 countries stand in several columns, so that those of the world fit a page. Cells
    bear the tier's code where there is room for it.

    Args:
        region: The State Department bureau whose countries to draw: AF, EAP, EUR, NEA, SCA
            or WHA.
        countries: The countries to draw instead, by any name or code, in this order.
        panel: The placements to draw; the bundled ones if None.
        ax: The axes to draw on; those of a new figure if None.

    Returns:
        The axes.

    Raises:
        QueryError: There is no placement to draw, no such region, or `panel` holds no placements.
        UnknownCountryError: No country is called so.
        MissingExtraError: matplotlib is not installed.

    Example:
        >>> import tipdata
        >>> ax = tipdata.plot.heat_map(region="SCA")
        >>> [label.get_text() for label in ax.get_yticklabels()][:2]
        ['Afghanistan', 'Bangladesh']
    """
    panel = panel_of(panel)
    rows = _rows(panel, region_of(region), countries)
    if not rows:
        message = "the panel has no placement of what was asked, so there is nothing to draw"
        raise QueryError(message, field="panel" if countries is None else "countries")
    blocks = Blocks(tuple(rows), panel.years)
    ax = new_axes(ax, blocks.size)
    blocks.dress(ax)
    tiers = {placement.tier for cells in rows.values() for placement in cells.values()}
    missing = any(len(cells) < len(panel.years) for cells in rows.values())
    tier_legend(ax, tiers, missing=missing, pad=1)
    _draw(ax, blocks, rows)
    return ax


def _rows(
    panel: Panel, region: str | None, wanted: Iterable[str | Country] | str | Country | None
) -> dict[str, Cells]:
    """Country name to its placements by edition, in the order to draw."""
    rows: dict[str, Cells] = {}
    if wanted is not None:
        for item in [wanted] if isinstance(wanted, str | Country) else wanted:
            place = item if isinstance(item, Country) else known_country(item)
            rows[place.name] = {row.year: row for row in panel.history(place)}
        return {name: cells for name, cells in rows.items() if cells}
    for placement in panel:
        if region in (None, placement.country.region):
            rows.setdefault(placement.country.name, {})[placement.year] = placement
    return dict(sorted(rows.items()))


def _fill(ax: Axes, blocks: Blocks, rows: Mapping[str, Cells], line: float) -> None:
    """The cells, a mesh for each block, given the width of the lines between them."""
    from matplotlib.colors import ListedColormap

    fills = [MISSING, *COLOURS.values()]
    place = {tier: number for number, tier in enumerate(COLOURS, 1)}
    for left, names in blocks.placed():
        kinds = [
            [place[rows[name][year].tier] if year in rows[name] else 0 for year in blocks.years]
            for name in names
        ]
        ax.pcolormesh(
            [left + column for column in range(len(blocks.years) + 1)],
            [row - 0.5 for row in range(len(names) + 1)],
            kinds,
            cmap=ListedColormap(fills),
            vmin=-0.5,
            vmax=len(fills) - 0.5,
            edgecolors="white",
            linewidth=line,
        )


def _draw(ax: Axes, blocks: Blocks, rows: Mapping[str, Cells]) -> None:
    """The cells and their labels, as large as there is room; names leave the cells what is left."""
    _, height = room(ax)
    ax.tick_params(axis="y", labelsize=min(SMALL, 0.85 * height / blocks.lines))
    width, height = room(ax)
    cell = width / blocks.columns, height / blocks.lines
    _fill(ax, blocks, rows, min(0.8, 0.06 * min(cell)))
    blocks.label_names(ax, *cell)
    size = fitting(3, *cell, most=7)
    years = min(SMALL, 2 * cell[0])
    blocks.label_years(ax, every(len(blocks.years), 3, cell[0] * len(blocks.years), size=years))
    ax.tick_params(axis="x", labelsize=years)
    if size >= LEAST and blocks.count == 1:
        for line, cells in enumerate(rows.values()):
            for year, placement in cells.items():
                ax.text(
                    blocks.years.index(year) + 0.5,
                    line,
                    placement.tier.value,
                    ha="center",
                    va="center_baseline",
                    fontsize=size,
                    color=TEXT[placement.tier],
                )
