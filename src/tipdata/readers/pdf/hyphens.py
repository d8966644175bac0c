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

SYLLABLE = 3
"""What is no longer may be a syllable, though it is a word elsewhere."""

EDGES = ".,;:!?()[]“”‘’\"'*•"


class Words:
    """The words of a document, to tell how it writes those that a line's end parted.

    Args:
        lines: The document's lines.

    Example:
        >>> words = Words(["an anti-trafficking unit", "an investigation", "traffickers"])
        >>> words.between("anti", "trafficking"), words.between("investi", "gation")
        ('-', '')
    """

    def __init__(self, lines: Iterable[str]) -> None:
        found = set("\n".join(lines).split())
        self.whole = frozenset([word.strip(EDGES).lower() for word in found])

    def between(self, first: str, second: str) -> str:
        """What stands between the halves of a word parted by a line's end.

        Args:
            first: The last word of the line, without its hyphen.
            second: The first word of the next.

        Returns:
            A hyphen, or nothing.
        """
        if not (first[-1:].isalpha() and second[:1].islower()):
            return "-"
        one, other = first.strip(EDGES).lower(), second.strip(EDGES).lower()
        if one + other in self.whole:
            return ""
        return "-" if f"{one}-{other}" in self.whole or self._compound(one, other) else ""

    def _compound(self, one: str, other: str) -> bool:
        """Whether two halves are words of their own, by their kind or by the document's use."""
        half = one.rpartition("-")[2]
        usual = half in COMPOUNDING or other in COMPOUNDED
        return usual or (len(half) > SYLLABLE and {half, other} <= self.whole)
