"""Which tiers countries went to between two editions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.plot.style import COLOURS, INK, MISSING, new_axes, panel_of
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matplotlib.axes import Axes

    from tipdata.model import Placement
    from tipdata.panel.movements import Transitions

__all__ = ["movements"]

GAP = 4.0
"""Countries' worth of room between two tiers."""

WIDTH = 0.07
"""Of a tier's bar, the room between the editions being 1."""

STEPS = 40
"""Points along a band's edge."""

Slot = Tier | None


def movements(
    before: int,
    after: int,
    *,
    panel: Iterable[Placement] | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draw how countries moved between the tiers of two editions.

    Each band is as wide as the number of countries it stands for; bands of those that stayed
    are pale.

    Args:
        before: The earlier edition.
        after: The later edition.
        panel: The placements; the bundled ones if None.
        ax: The axes to draw on; those of a new figure if None.

    Returns:
        The axes.

    Raises:
        QueryError: The panel has no placement in one of the years, or `panel` holds none at all.
        MissingExtraError: matplotlib is not installed.

    Example:
        >>> import tipdata
        >>> ax = tipdata.plot.movements(2020, 2021)
        >>> ax.texts[0].get_text()
        'Tier 1: 34'
    """
    table = panel_of(panel).transitions(before, after)
    ax = new_axes(ax, (6.5, 4.6))
    left, right = _places(table, outgoing=True), _places(table, outgoing=False)
    _bands(ax, table, dict(left), dict(right))
    for x, places, side in ((-WIDTH, left, "right"), (1.0, right, "left")):
        _bars(ax, table, x, places, side)
    lowest = min(
        min(places.values()) - _size(table, slot, outgoing=out)
        for places, out, slot in ((left, True, _last(left)), (right, False, _last(right)))
    )
    ax.set_ylim(lowest - 6, 14)
    ax.set_xlim(-0.62, 1.62)
    for x, year, side in ((0.0, before, "right"), (1.0, after, "left")):
        ax.text(x, 3, f"{year}", ha=side, va="bottom", fontweight="bold", color=INK)
    ax.axis("off")
    return ax


def _last(places: dict[Slot, float]) -> Slot:
    return list(places)[-1]


def _size(table: Transitions, slot: Slot, *, outgoing: bool) -> int:
    """How many countries stand on a tier in one of the editions."""
    if outgoing:
        return sum(table.counts[slot].values())
    return sum(row[slot] for row in table.counts.values())


def _places(table: Transitions, *, outgoing: bool) -> dict[Slot, float]:
    """The upper edge of each tier's bar, those without countries left out."""
    places: dict[Slot, float] = {}
    top = 0.0
    for slot in table.counts:
        size = _size(table, slot, outgoing=outgoing)
        if size:
            places[slot] = top
            top -= size + GAP
    return places


def _bands(ax: Axes, table: Transitions, left: dict[Slot, float], right: dict[Slot, float]) -> None:
    """A band for each pair of tiers, drawn from the top down."""
    for past, row in table.counts.items():
        for present, number in row.items():
            if number:
                _band(ax, (left[past], right[present]), number, past, pale=past is present)
                left[past] -= number
                right[present] -= number


def _band(ax: Axes, tops: tuple[float, float], width: float, slot: Slot, *, pale: bool) -> None:
    """A smooth band from one edition to the other, given the height of its upper edge in each."""
    start, stop = tops
    xs = [step / STEPS for step in range(STEPS + 1)]
    top = [start + (stop - start) * x * x * (3 - 2 * x) for x in xs]
    bottom = [y - width for y in top]
    fill = "#b5b5b5" if slot is None else COLOURS[slot]
    edge = "none" if pale else INK
    alpha = 0.3 if pale else 0.9
    ax.fill_between(xs, bottom, top, color=fill, alpha=alpha, linewidth=0.3, edgecolor=edge)


def _bars(ax: Axes, table: Transitions, x: float, places: dict[Slot, float], side: str) -> None:
    """The tiers of one edition, with their names and numbers."""
    outgoing = x < 0
    for slot, top in places.items():
        size = _size(table, slot, outgoing=outgoing)
        fill = MISSING if slot is None else COLOURS[slot]
        ax.bar(
            x,
            size,
            WIDTH,
            bottom=top - size,
            align="edge",
            color=fill,
            edgecolor=INK,
            linewidth=0.5,
        )
        name = "not ranked" if slot is None else slot.label
        edge = x - 0.03 if outgoing else x + WIDTH + 0.03
        ax.text(edge, top - size / 2, f"{name}: {size}", ha=side, va="center", fontsize="small")
