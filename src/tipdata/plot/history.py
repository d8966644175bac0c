"""A country's tier over time."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tipdata.countries import country as known_country
from tipdata.errors import QueryError
from tipdata.panel import placements
from tipdata.panel.movements import kind_of
from tipdata.plot.style import COLOURS, INK, new_axes
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from matplotlib.axes import Axes

    from tipdata.countries import Country
    from tipdata.model import Placement
    from tipdata.panel import Panel

__all__ = ["history"]

LEVELS = {tier: -level for level, tier in enumerate(Tier)}
"""Height of each tier's line, Tier 1 on top, Special Case apart at the bottom."""

CHANGE_COLOUR = {True: "#0b4f6c", False: "#6a1b2d"}
"""Colour of a rise and of a fall."""


def history(
    country: str | Country,
    *,
    panel: Panel | None = None,
    waivers: Iterable[int] | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draw a country's tier in every edition, with its changes and waivers marked.

    Args:
        country: The country, by any name or code.
        panel: The placements to draw; the bundled ones if None.
        waivers: The editions that granted it a waiver. If None, they are inferred: a Watch List
            year beyond the statutory limit stands on a waiver
            (22 U.S.C. 7107(b)(2)(D)(ii)).
        ax: The axes to draw on; those of a new figure if None.

    Returns:
        The axes.

    Raises:
        QueryError: The panel has no placement of the country.
        UnknownCountryError: No country is called so.
        MissingExtraError: matplotlib is not installed.

    Example:
        >>> import tipdata
        >>> tipdata.plot.history("Thailand").get_title(loc="left")  # doctest: +SKIP
        'Thailand'
    """
    panel = placements() if panel is None else panel
    place = known_country(country) if isinstance(country, str) else country
    rows = tuple(panel.history(place))
    if not rows:
        message = f"the panel has no placement of {place.name}, so there is nothing to draw"
        raise QueryError(message, field="country")
    ax = new_axes(ax, (7.5, 2.9))
    _line(ax, rows)
    _points(ax, rows)
    _changes(ax, rows)
    years = _waived(panel, rows) if waivers is None else tuple(waivers)
    word = "waiver (inferred)" if waivers is None else "waiver"
    _waivers(ax, {row.year: row for row in rows}, years, word)
    _dress(ax, rows, place.name)
    return ax


def _line(ax: Axes, rows: Sequence[Placement]) -> None:
    """Steps between editions that follow each other; a gap stays a gap."""
    for before, after in pairwise(rows):
        if after.year - before.year == 1:
            xs = [before.year, before.year + 0.5, before.year + 0.5, after.year]
            low, high = LEVELS[before.tier], LEVELS[after.tier]
            ax.plot(xs, [low, low, high, high], color=INK, linewidth=1.2, zorder=1)


def _points(ax: Axes, rows: Sequence[Placement]) -> None:
    ax.scatter(
        [row.year for row in rows],
        [LEVELS[row.tier] for row in rows],
        c=[COLOURS[row.tier] for row in rows],
        edgecolors=INK,
        linewidths=0.9,
        s=52,
        zorder=3,
    )


def _changes(ax: Axes, rows: Sequence[Placement]) -> None:
    """An arrow beside each edition whose tier is above or below the one before."""
    for before, after in pairwise(rows):
        move = kind_of(before.tier, after.tier)
        if after.year - before.year == 1 and move in ("upgraded", "downgraded"):
            up = move == "upgraded"
            ax.annotate(
                "▲" if up else "▼",
                (after.year, LEVELS[after.tier]),
                xytext=(0, 9 if up else -9),
                textcoords="offset points",
                ha="center",
                va="bottom" if up else "top",
                fontsize=7,
                color=CHANGE_COLOUR[up],
            )


def _waived(panel: Panel, rows: Sequence[Placement]) -> tuple[int, ...]:
    """Watch List years that the law allows on a waiver only."""
    return tuple(
        row.year
        for row in rows
        if row.tier is Tier.TIER_2_WATCH_LIST
        and row.year > panel.years[0]
        and not panel.watch_list_clock(row.country, row.year - 1).may_remain
    )


def _waivers(ax: Axes, rows: Mapping[int, Placement], years: Sequence[int], word: str) -> None:
    """A ring around each edition that stands on a waiver."""
    ringed = [year for year in years if year in rows]
    if ringed:
        ax.scatter(
            ringed,
            [LEVELS[rows[year].tier] for year in ringed],
            s=150,
            facecolors="none",
            edgecolors=INK,
            linewidths=1.1,
            linestyles="dotted",
            label=word,
        )
        ax.legend(loc="lower right", bbox_to_anchor=(1, 1), frameon=False, fontsize="small")


def _dress(ax: Axes, rows: Sequence[Placement], name: str) -> None:
    """Title, tiers, and years."""
    special = any(row.tier is Tier.SPECIAL_CASE for row in rows)
    shown = [tier for tier in Tier if special or tier is not Tier.SPECIAL_CASE]
    ax.set_yticks([LEVELS[tier] for tier in shown], [tier.label for tier in shown])
    ax.set_ylim(LEVELS[shown[-1]] - 0.6, 0.6)
    first, last = rows[0].year, rows[-1].year
    ax.set_xlim(first - 0.8, last + 0.8)
    step = max(1, (last - first) // 8)
    ax.set_xticks(range(first, last + 1, step))
    ax.grid(axis="y", color="#dddddd", linewidth=0.6)
    ax.set_axisbelow(True)
    ax.spines[["top", "right", "left"]].set_visible(False)
    ax.tick_params(length=0)
    ax.set_title(name, loc="left")
