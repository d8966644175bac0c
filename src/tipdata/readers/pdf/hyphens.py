"""Words that a line's end parted: whether their hyphen is the writer's or the page's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["MARKS", "Words"]

MARKS = frozenset("\ufffe\u00ad-\u2010")
"""What a parted word's first half ends with; the first may be any."""

SOFT = "\u00ad"
"""The hyphen that is none but at a line's end."""

COMPOUNDING = frozenset("anti non self quasi cross well two three four".split())
"""First halves that mostly keep their hyphen where the document shows no other use."""

COMPOUNDED = frozenset(
    "based centered focused funded informed level owned related sensitive specific term".split()
)
"""Second halves that mostly keep the hyphen before them."""

EDGES = ".,;:!?()[]“”‘’\"'*•"


class Words:
    """The words of a document, to tell how it writes those that a line's end parted.

    Args:
        lines: The document's lines.

    Example:
        >>> words = Words(["an anti-trafficking unit", "an investigation", "traffickers"])
        >>> words.joined("anti", "trafficking"), words.joined("investi", "gation")
        ('anti-trafficking', 'investigation')
    """

    def __init__(self, lines: Iterable[str]) -> None:
        found = set("\n".join(lines).split())
        self.whole = frozenset([word.strip(EDGES).lower() for word in found])

    def joined(self, first: str, second: str) -> str:
        """The word whose halves stand at a line's end and at the next line's beginning.

        Args:
            first: The last word of the line, without its hyphen.
            second: The first word of the next.

        Returns:
            The word, with or without a hyphen.
        """
        return first + ("-" if self._compound(first, second) else "") + second

    def _compound(self, first: str, second: str) -> bool:
        if not first[-1:].isalpha() or not second[:1].islower():
            return True
        one, other = first.strip(EDGES).lower(), second.strip(EDGES).lower()
        if one + other in self.whole:
            return False
        if f"{one}-{other}" in self.whole:
            return True
        half = one.rpartition("-")[2]
        usual = half in COMPOUNDING or other in COMPOUNDED
        return usual or (len(half) > 3 and {half, other} <= self.whole)
