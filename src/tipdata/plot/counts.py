"""How many countries stand on each tier, edition by edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.plot.room import LEAST, every, fitting, room
from tipdata.plot.style import COLOURS, TEXT, new_axes, panel_of, region_of, tier_legend
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matplotlib.axes import Axes

    from tipdata.model import Placement
    from tipdata.panel import Panel

__all__ = ["counts"]

WIDTH = 0.88
"""Of a bar, the room of an edition being 1."""


def counts(
    *, region: str | None = None, panel: Iterable[Placement] | None = None, ax: Axes | None = None
) -> Axes:
    """Draw how many countries were on each tier in every edition.

    Args:
        region: Count a State Department bureau's countries only: AF, EAP, EUR, NEA, SCA or WHA.
        panel: The placements to count; the bundled ones if None.
        ax: The axes to draw on; those of a new figure if None.

    Returns:
        The axes.

    Raises:
        QueryError: There is no such region, or `panel` holds no placements.
        MissingExtraError: matplotlib is not installed.

    Example:
        >>> import tipdata
        >>> ax = tipdata.plot.counts(region="WHA")
        >>> ax.get_ylabel()
        'countries and territories'
    """
    bureau = region_of(region)
    panel = panel_of(panel)
    ax = new_axes(ax, (8, 3.8))
    rows = _rows(panel, bureau)
    tops = dict.fromkeys(panel.years, 0)
    for tier, numbers in rows.items():
        heights = [numbers.get(year, 0) for year in tops]
        ax.bar(
            list(tops),
            heights,
            WIDTH,
            bottom=list(tops.values()),
            color=COLOURS[tier],
            edgecolor="white",
            linewidth=0.6,
        )
        tops = {year: top + numbers.get(year, 0) for year, top in tops.items()}
    _dress(ax, panel.years, max(tops.values(), default=0))
    tier_legend(ax, rows, pad=2.5)
    _label(ax, rows, panel.years)
    return ax


def _rows(panel: Panel, bureau: str | None) -> dict[Tier, dict[int, int]]:
    """Tier to its countries by edition, tiers without any left out."""
    rows: dict[Tier, dict[int, int]] = {tier: {} for tier in Tier}
    for (year, tier, region), number in panel.counts("year", "tier", "region").items():
        if bureau in (None, region):
            rows[tier][year] = rows[tier].get(year, 0) + number
    return {tier: numbers for tier, numbers in rows.items() if numbers}


def _dress(ax: Axes, years: Sequence[int], highest: int) -> None:
    from matplotlib.ticker import MaxNLocator

    ax.set_ylim(0, highest * 1.02 or 1)
    ax.yaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set_xticks(years[:1])
    ax.set_ylabel("countries and territories")
    ax.spines[["top", "right"]].set_visible(False)
    ax.margins(x=0.01)


def _label(ax: Axes, rows: dict[Tier, dict[int, int]], years: Sequence[int]) -> None:
    """Years and numbers, where there is room for them."""
    if not years:
        return
    width, height = room(ax)
    count = years[-1] - years[0] + 1
    ax.set_xticks(range(years[0], years[-1] + 1, every(count, 4, width, size=10)))
    size = fitting(3, WIDTH * width / count, height, most=7)
    base = dict.fromkeys(years, 0)
    for tier, numbers in rows.items():
        for year, number in numbers.items():
            if LEAST <= size <= 0.9 * number * height / ax.get_ylim()[1]:
                place = (year, base[year] + number / 2)
                ax.text(
                    *place, str(number), ha="center", va="center", fontsize=size, color=TEXT[tier]
                )
            base[year] += number
