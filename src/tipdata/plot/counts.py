"""How many countries stand on each tier, edition by edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.panel import placements
from tipdata.plot.style import COLOURS, TEXT, legend, new_axes
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from tipdata.panel import Panel

__all__ = ["counts"]


def counts(
    *, region: str | None = None, panel: Panel | None = None, ax: Axes | None = None
) -> Axes:
    """Draw how many countries were on each tier in every edition.

    Args:
        region: Count a State Department bureau's countries only: AF, EAP, EUR, NEA, SCA or WHA.
        panel: The placements to count; the bundled ones if None.
        ax: The axes to draw on; those of a new figure if None.

    Returns:
        The axes.

    Raises:
        MissingExtraError: matplotlib is not installed.

    Example:
        >>> import tipdata
        >>> ax = tipdata.plot.counts()  # doctest: +SKIP
    """
    panel = placements() if panel is None else panel
    ax = new_axes(ax, (8, 3.8))
    years = panel.years
    table = panel.counts("year", "tier", "region")
    base = dict.fromkeys(years, 0)
    for tier in Tier:
        for year in years:
            number = sum(
                count
                for (edition, placed, bureau), count in table.items()
                if edition == year and placed is tier and region in (None, bureau)
            )
            _bar(ax, tier, year, base[year], number)
            base[year] += number
    highest = max(base.values(), default=0)
    ax.set_ylim(0, highest * 1.02 or 1)
    ax.set_xticks(range(years[0], years[-1] + 1, 2) if years else [])
    ax.set_ylabel("countries and territories")
    ax.spines[["top", "right"]].set_visible(False)
    ax.margins(x=0.01)
    legend(ax, {tier for _, tier, _ in table})
    return ax


def _bar(ax: Axes, tier: Tier, year: int, base: int, number: int) -> None:
    """One tier's part of an edition's bar, with its number where there is room."""
    if not number:
        return
    ax.bar(year, number, 0.88, bottom=base, color=COLOURS[tier], edgecolor="white", linewidth=0.6)
    if number >= 8:
        place = (year, base + number / 2)
        ax.text(*place, str(number), ha="center", va="center", fontsize=6, color=TEXT[tier])
