"""How much room there is for labels, so that none is drawn over another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["LEAST", "SMALL", "every", "fitting", "room"]

SMALL = 8.0
"""Points of a label where there is room."""

LEAST = 4.2
"""Points below which a label in a cell is left out."""

EM = 0.7
"""Width of a letter in capitals, the size of the letters being 1."""

STEPS = (1, 2, 3, 4, 6, 8, 12)
"""How labels of a row may be thinned out."""


def room(axes: Axes) -> tuple[float, float]:
    """Width and height of the axes, once their figure is laid out with what is drawn so far.

    Args:
        axes: The axes.

    Returns:
        Both in points.
    """
    figure = axes.figure.canvas.figure
    engine = figure.get_layout_engine()
    if engine is not None:
        engine.execute(figure)
    box = axes.get_window_extent()
    return box.width * 72 / figure.dpi, box.height * 72 / figure.dpi


def fitting(letters: int, width: float, height: float, *, most: float = SMALL) -> float:
    """The size of a label that fits a cell.

    Args:
        letters: How long the label is.
        width: The cell's width in points.
        height: Its height.
        most: The size where there is more room than that takes.

    Returns:
        The size in points.

    Example:
        >>> fitting(3, 100, 100), round(fitting(3, 12, 100), 1), fitting(3, 100, 5)
        (8.0, 4.9, 4.0)
    """
    return min(most, 0.86 * width / (letters * EM), 0.8 * height)


def every(count: int, letters: int, width: float, *, size: float) -> int:
    """How labels in a row must be thinned out: 1 for all of them, 2 for every other, and so on.

    Args:
        count: How many there are.
        letters: How long each is.
        width: The row's width in points.
        size: The size of the labels in points.

    Returns:
        The step from one label to the next.

    Example:
        >>> every(25, 4, 500, size=8), every(25, 4, 150, size=8)
        (2, 6)
    """
    wanted = count * (letters + 1) * EM * size / width
    return next((step for step in STEPS if step >= wanted), max(STEPS))
