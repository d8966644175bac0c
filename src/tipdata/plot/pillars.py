"""What governments did and are asked to do, by pillar."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tipdata.errors import QueryError
from tipdata.plot.room import SMALL
from tipdata.plot.style import INK, PILLAR_COLOURS, legend, new_axes
from tipdata.vocabulary import Pillar

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.container import BarContainer

    from tipdata.model import CountryAssessment, Effort, Recommendation, Report

__all__ = ["pillars"]

HEIGHT = 0.38
"""Of a bar, the room of a pillar being 1."""


def pillars(
    source: Report | CountryAssessment | Iterable[Report | CountryAssessment],
    *,
    ax: Axes | None = None,
) -> Axes:
    r"""Draw how many efforts and recommendations serve each pillar.

    An action may serve several pillars and counts for each; what serves none stands apart.

    Args:
        source: A report, an assessment, or several.
        ax: The axes to draw on; those of a new figure if None.

    Returns:
        The axes.

    Raises:
        QueryError: The source holds something else.
        MissingExtraError: matplotlib is not installed.

    Example:
        >>> import tipdata
        >>> text = "FIJI (Tier 2)\nPRIORITIZED RECOMMENDATIONS:\nTrain judges.\nOpen a shelter."
        >>> ax = tipdata.plot.pillars(tipdata.parse(text, year=2022))
        >>> [label.get_text() for label in ax.get_yticklabels()]
        ['prosecution', 'protection', 'prevention']
    """
    found = _assessments(source)
    ax = new_axes(ax, (6.5, 3))
    from matplotlib.ticker import MaxNLocator

    efforts = _numbers([item for a in found for item in a.efforts])
    asked = _numbers([item for a in found for item in a.recommendations])
    series = [
        _series(ax, efforts, "efforts", PILLAR_COLOURS[0], -HEIGHT / 2),
        _series(ax, asked, "recommendations", PILLAR_COLOURS[1], HEIGHT / 2),
    ]
    names = [name for name in efforts if efforts[name] or asked[name] or name != "none"]
    ax.set_yticks(range(len(names)), names)
    ax.set_ylim(len(names) - 0.5, -0.5)
    ax.set_xlim(0, 1.06 * max(1, *efforts.values(), *asked.values()))
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.spines[["top", "right"]].set_visible(False)
    ax.tick_params(axis="y", length=0)
    legend(ax, series, pad=2.5)
    return ax


def _assessments(
    source: Report | CountryAssessment | Iterable[Report | CountryAssessment],
) -> list[CountryAssessment]:
    from tipdata.model import CountryAssessment, Report

    if isinstance(source, CountryAssessment):
        return [source]
    if isinstance(source, Report):
        return list(source)
    items: tuple[object, ...] = tuple(source) if isinstance(source, Iterable) else (source,)
    found = []
    for item in items:
        if not isinstance(item, Report | CountryAssessment):
            message = f"found {item!r:.60}, expected a report or an assessment, or several"
            raise QueryError(message, field="source")
        found += _assessments(item)
    return found


def _numbers(items: Iterable[Effort | Recommendation]) -> dict[str, int]:
    """How many of them serve each pillar, and none."""
    numbers = {**dict.fromkeys(map(str, Pillar), 0), "none": 0}
    for item in items:
        for pillar in item.pillars:
            numbers[str(pillar)] += 1
        if not item.pillars:
            numbers["none"] += 1
    return numbers


def _series(ax: Axes, numbers: dict[str, int], label: str, fill: str, shift: float) -> BarContainer:
    lines = [line + shift for line in range(len(numbers))]
    bars = ax.barh(
        lines, list(numbers.values()), HEIGHT, color=fill, label=label, edgecolor=INK, linewidth=0.4
    )
    ax.bar_label(bars, padding=2, fontsize=SMALL)
    return bars
