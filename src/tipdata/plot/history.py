"""A country's tier over time."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from tipdata.countries import Country
from tipdata.countries import country as known_country
from tipdata.errors import QueryError
from tipdata.panel.movements import kind_of
from tipdata.plot.room import every, room
from tipdata.plot.style import COLOURS, INK, legend, new_axes, panel_of
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.lines import Line2D

    from tipdata.model import Placement
    from tipdata.panel import Panel

__all__ = ["history"]

LEVELS = {tier: -level for level, tier in enumerate(Tier)}
"""Height of each tier's line, Tier 1 on top, Special Case apart at the bottom."""

CHANGES = {"upgraded": ("^", "#0b4f6c", 1), "downgraded": ("v", "#6a1b2d", -1)}
"""Sign and colour of a rise and of a fall, and whether it stands above or below its point."""


def history(
    country: str | Country,
    *,
    panel: Iterable[Placement] | None = None,
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
        QueryError: The panel has no placement of the country, `panel` holds no placements, or
            `waivers` no editions.
        UnknownCountryError: No country is called so.
        MissingExtraError: matplotlib is not installed.

    Example:
        >>> import tipdata
        >>> ax = tipdata.plot.history("Thailand")
        >>> ax.get_title(loc="left"), [text.get_text() for text in ax.get_legend().get_texts()]
        ('Thailand', ['upgraded', 'downgraded', 'waiver (inferred)'])
    """
    panel = panel_of(panel)
    place = country if isinstance(country, Country) else known_country(country)
    rows = tuple(panel.history(place))
    if not rows:
        message = f"the panel has no placement of {place.name}, so there is nothing to draw"
        raise QueryError(message, field="country")
    years = _waived(panel, rows) if waivers is None else _given(waivers)
    ax = new_axes(ax, (7.5, 3.1))
    _dress(ax, rows, place.name)
    marks = _changes(ax, rows)
    if ringed := [row for row in rows if row.year in years]:
        word = "waiver (inferred)" if waivers is None else "waiver"
        marks.append(_mark("o", word, color=INK, markerfacecolor="none", markersize=9))
    legend(ax, marks, pad=2.5)
    width, _ = room(ax)
    count = rows[-1].year - rows[0].year + 1
    ax.set_xticks(range(rows[0].year, rows[-1].year + 1, every(count, 4, width, size=10)))
    size = min(7.2, 0.7 * width / count)
    _line(ax, rows)
    _points(ax, rows, size)
    _waivers(ax, ringed, size + 4)
    return ax


def _line(ax: Axes, rows: Sequence[Placement]) -> None:
    """Steps between editions that follow each other; a gap stays a gap."""
    for before, after in pairwise(rows):
        if after.year - before.year == 1:
            xs = [before.year, before.year + 0.5, before.year + 0.5, after.year]
            low, high = LEVELS[before.tier], LEVELS[after.tier]
            ax.plot(xs, [low, low, high, high], color=INK, linewidth=1.2, zorder=1)


def _points(ax: Axes, rows: Sequence[Placement], size: float) -> None:
    """A point for each edition, its size in points."""
    ax.scatter(
        [row.year for row in rows],
        [LEVELS[row.tier] for row in rows],
        c=[COLOURS[row.tier] for row in rows],
        edgecolors=INK,
        linewidths=0.9,
        s=size**2,
        zorder=3,
    )


def _changes(ax: Axes, rows: Sequence[Placement]) -> list[Line2D]:
    """An arrow beside each edition whose tier is above or below the one before."""
    drawn = {}
    for before, after in pairwise(rows):
        move = kind_of(before.tier, after.tier)
        if after.year - before.year == 1 and move in CHANGES:
            sign, colour, side = CHANGES[move]
            ax.annotate(
                "▲" if sign == "^" else "▼",
                (after.year, LEVELS[after.tier]),
                xytext=(0, 9 * side),
                textcoords="offset points",
                ha="center",
                va="bottom" if side > 0 else "top",
                fontsize=7,
                color=colour,
            )
            drawn[move] = _mark(sign, move, color=colour, markersize=5)
    return [drawn[move] for move in CHANGES if move in drawn]


def _mark(sign: str, label: str, **style: Any) -> Line2D:
    """A legend's entry for a sign."""
    from matplotlib.lines import Line2D

    return Line2D([], [], marker=sign, label=label, linestyle="none", **style)


def _waived(panel: Panel, rows: Sequence[Placement]) -> tuple[int, ...]:
    """Watch List years that the law allows on a waiver only."""
    return tuple(
        row.year
        for row in rows
        if row.tier is Tier.TIER_2_WATCH_LIST
        and row.year > panel.years[0]
        and not panel.watch_list_clock(row.country, row.year - 1).may_remain
    )


def _given(waivers: Iterable[int]) -> tuple[int, ...]:
    """The editions that were given as waivers."""
    years = tuple(waivers) if isinstance(waivers, Iterable) else (waivers,)
    if not all(isinstance(year, int) for year in years):
        message = f"waivers={waivers!r:.60} are no editions; expected years, such as [2013, 2014]"
        raise QueryError(message, field="waivers")
    return years


def _waivers(ax: Axes, ringed: Sequence[Placement], size: float) -> None:
    """A ring around each edition that stands on a waiver."""
    ax.scatter(
        [row.year for row in ringed],
        [LEVELS[row.tier] for row in ringed],
        s=size**2,
        facecolors="none",
        edgecolors=INK,
        linewidths=1.1,
        zorder=3,
    )


def _dress(ax: Axes, rows: Sequence[Placement], name: str) -> None:
    """Title, tiers, and years."""
    special = any(row.tier is Tier.SPECIAL_CASE for row in rows)
    shown = [tier for tier in Tier if special or tier is not Tier.SPECIAL_CASE]
    ax.set_yticks([LEVELS[tier] for tier in shown], [tier.label for tier in shown])
    ax.set_ylim(LEVELS[shown[-1]] - 0.6, 0.6)
    first, last = rows[0].year, rows[-1].year
    ax.set_xlim(first - 0.8, last + 0.8)
    ax.set_xticks([first])
    ax.grid(axis="y", color="#dddddd", linewidth=0.6)
    ax.set_axisbelow(True)
    ax.spines[["top", "right", "left"]].set_visible(False)
    ax.tick_params(length=0)
    ax.set_title(name, loc="left")
