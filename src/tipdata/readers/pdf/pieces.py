"""What is known of a page before its layout is read: pieces of lines and where they stand."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Direction", "Page", "Piece", "made"]


class Direction(IntEnum):
    """Which way a line of text runs on the page."""

    RIGHT = 0
    UP = 1
    LEFT = 2
    DOWN = 3


class Piece(NamedTuple):
    """A line of text, or a part of one that a gap sets off; points from the page's lower left."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    direction: int = Direction.RIGHT

    @property
    def height(self) -> float:
        """Height of the line: that of its type, with ascent and descent."""
        return self.top - self.bottom


made = cast("Callable[[Iterable[object]], Piece]", partial(tuple.__new__, Piece))
"""A piece of its six facts in one tuple: `Piece._make` without its call in Python."""


class Page(NamedTuple):
    """One page's pieces in the order they were drawn.

    A page that could not be loaded is not ``readable``; its number is the file's, from 1.
    """

    number: int
    pieces: tuple[Piece, ...]
    readable: bool = True
