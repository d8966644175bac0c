"""Countries by editions, each cell a tier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.countries import country as known_country
from tipdata.errors import QueryError
from tipdata.panel import placements
from tipdata.plot.style import COLOURS, MISSING, TEXT, legend, new_axes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from matplotlib.axes import Axes

    from tipdata.countries import Country
    from tipdata.model import Placement
    from tipdata.panel import Panel

__all__ = ["heat_map"]

ROW_HEIGHT = 0.19
"""Inches a country takes."""

LABELLED = 45
"""Up to so many countries, each cell bears its tier's code."""


def heat_map(
    *,
    region: str | None = None,
    countries: Iterable[str | Country] | None = None,
    panel: Panel | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draw the tiers of a region's countries, or of all, in every edition.

    Args:
        region: The State Department bureau whose countries to draw: AF, EAP, EUR, NEA, SCA
            or WHA.
        countries: The countries to draw instead, by any name or code, in this order.
        panel: The placements to draw; the bundled ones if None.
        ax: The axes to draw on; those of a new figure if None.

    Returns:
        The axes.

    Raises:
        QueryError: There is no placement to draw.
        UnknownCountryError: No country is called so.
        MissingExtraError: matplotlib is not installed.

    Example:
        >>> import tipdata
        >>> ax = tipdata.plot.heat_map(region="SCA")  # doctest: +SKIP
    """
    panel = placements() if panel is None else panel
    rows = _rows(panel, region, countries)
    if not rows:
        message = f"no placement in region {region!r}; expected AF, EAP, EUR, NEA, SCA or WHA"
        raise QueryError(message, field="region", known=("AF", "EAP", "EUR", "NEA", "SCA", "WHA"))
    years = panel.years
    ax = new_axes(ax, (0.34 * len(years) + 1.6, ROW_HEIGHT * len(rows) + 1.1))
    for line, cells in enumerate(rows.values()):
        _draw(ax, line, cells, years, labelled=len(rows) <= LABELLED)
    _dress(ax, list(rows), years)
    tiers = {placement.tier for cells in rows.values() for placement in cells.values()}
    legend(ax, tiers, missing=any(len(cells) < len(years) for cells in rows.values()))
    return ax


def _rows(
    panel: Panel, region: str | None, wanted: Iterable[str | Country] | None
) -> dict[str, Mapping[int, Placement]]:
    """Country name to its placements by edition, in the order to draw."""
    rows: dict[str, dict[int, Placement]] = {}
    if wanted is not None:
        for item in wanted:
            place = known_country(item) if isinstance(item, str) else item
            rows[place.name] = {row.year: row for row in panel.history(place)}
        return {name: cells for name, cells in rows.items() if cells}
    for placement in panel:
        if region is None or placement.country.region == region.upper():
            rows.setdefault(placement.country.name, {})[placement.year] = placement
    return dict(sorted(rows.items()))


def _draw(
    ax: Axes,
    line: int,
    cells: Mapping[int, Placement],
    years: Sequence[int],
    *,
    labelled: bool,
) -> None:
    """One country's cells."""
    for column, year in enumerate(years):
        placement = cells.get(year)
        fill = MISSING if placement is None else COLOURS[placement.tier]
        ax.barh(line, 1, 0.94, left=column, color=fill, edgecolor="white", linewidth=0.8)
        if placement is not None and labelled:
            ax.text(
                column + 0.5,
                line,
                placement.tier.value,
                ha="center",
                va="center_baseline",
                fontsize=6,
                color=TEXT[placement.tier],
            )


def _dress(ax: Axes, names: Sequence[str], years: Sequence[int]) -> None:
    """Countries from the top down, and the years above and below."""
    ax.set_yticks(range(len(names)), names, fontsize="small")
    ax.set_ylim(len(names) - 0.5, -0.5)
    labels = [f"’{year % 100:02}" for year in years]
    ax.set_xticks([column + 0.5 for column in range(len(years))], labels, fontsize="small")
    ax.set_xlim(0, len(years))
    ax.xaxis.set_ticks_position("top")
    ax.tick_params(length=0)
    for spine in ax.spines.values():
        spine.set_visible(False)
