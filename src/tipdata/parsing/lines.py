"""The lines of a document, cut once for all who look for titles and headings among them."""

from __future__ import annotations

__all__ = ["LONGEST", "Lines"]

SHORTEST = 3
"""No title or heading is shorter."""

LONGEST = 110
"""Titles and headings are shorter than this; a paragraph is longer."""


class Lines:
    r"""A text with its lines.

    Args:
        text: Cleaned text with straight apostrophes.

    Example:
        >>> Lines("NARNIA\n\nIt is small.").each
        [(0, 6, 'NARNIA'), (8, 20, 'It is small.')]
    """

    def __init__(self, text: str) -> None:
        self.text = text
        # Where each begins and ends, and as much of it as a title or heading could fill.
        self.each: list[tuple[int, int, str]] = []
        start = 0
        while start < len(text):
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            if end - start >= SHORTEST:
                self.each.append((start, end, text[start : min(end, start + LONGEST)]))
            start = end + 1
