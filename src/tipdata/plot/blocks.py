"""Rows of a long table set side by side in blocks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from tipdata.plot.room import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.axes import Axes

__all__ = ["Blocks"]

LONGEST = 70
"""Rows of a block."""

NAMES = 18
"""Columns' worth of room for the names before the second block and the later ones."""


@attrs.frozen
class Blocks:
    """Where the countries of a heat map stand: one below the other, in blocks side by side.

    Args:
        names: The countries.
        years: The editions.

    Example:
        >>> blocks = Blocks([f"Country {number}" for number in range(191)], range(2001, 2026))
        >>> blocks.count, blocks.lines, [left for left, _ in blocks.placed()]
        (3, 64, [0, 43, 86])
    """

    names: Sequence[str]
    years: Sequence[int]

    @property
    def count(self) -> int:
        """How many blocks there are."""
        return -(-len(self.names) // LONGEST)

    @property
    def lines(self) -> int:
        """How many rows the longest has."""
        return -(-len(self.names) // self.count)

    @property
    def columns(self) -> int:
        """How wide they are together, in cells."""
        return self.count * len(self.years) + (self.count - 1) * NAMES

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of a figure for them, in inches."""
        if self.count == 1:
            return 0.34 * len(self.years) + 1.6, 0.19 * self.lines + 0.9
        return 0.09 * self.columns + 1.6, 0.112 * self.lines + 0.9

    def placed(self) -> Iterator[tuple[int, Sequence[str]]]:
        """Each block's left edge and its countries."""
        for number in range(self.count):
            left = number * (len(self.years) + NAMES)
            yield left, self.names[number * self.lines : (number + 1) * self.lines]

    def dress(self, ax: Axes) -> None:
        """Names of the first block, rows from the top down, years above."""
        first = self.names[: self.lines]
        ax.set_yticks(range(len(first)), first)
        ax.set_ylim(self.lines - 0.5, -0.5)
        ax.set_xlim(0, self.columns)
        ax.xaxis.set_ticks_position("top")
        ax.tick_params(length=0)
        self.label_years(ax, len(self.years))
        for spine in ax.spines.values():
            spine.set_visible(False)

    def label_names(self, ax: Axes, width: float, height: float) -> None:
        """The names beside their rows, given a cell's width and height in points."""
        fit = 0.85 * height if self.count == 1 else min(0.85 * height, 0.93 * width)
        size = min(SMALL, fit)
        ax.tick_params(axis="y", labelsize=size)
        for left, names in list(self.placed())[1:]:
            for line, name in enumerate(names):
                ax.text(left - 0.6, line, name, ha="right", va="center_baseline", fontsize=size)

    def label_years(self, ax: Axes, step: int) -> None:
        """Every so manieth year above each block."""
        shown = [
            (left + place + 0.5, f"’{self.years[place] % 100:02}")
            for left, _ in self.placed()
            for place in range(0, len(self.years), step)
        ]
        ax.set_xticks([place for place, _ in shown], [label for _, label in shown])
