"""The marks that the items of a list begin with: bullets, asterisks, hyphens, numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.parsing.signs import holds

if TYPE_CHECKING:
    from tipdata.text import Cleaned, Stretch

__all__ = ["BULLET", "list_marks"]

MARKS = frozenset("*·–(0123456789-")
"""What a section begins with that begins with a mark, but for round bullets."""

ROUND = frozenset("•●▪◦■►")
"""Bullets that are nothing else."""

LEADING = ("\n", " *", " ·")
"""What begins lines, and marks with a blank before them."""

# One set of characters first, so that the search can skip to them.
BULLET = re.compile(
    r"""[•●▪◦■►*·–(0-9-](?:
        (?<=[•●▪◦■►])(?:(?<=[\s.;:].)|(?<!.[•●▪◦■►]))\s*(?=\D)
      | (?<=[ ][*·])\s+(?=[A-Z])
      | (?:(?<=\n.)|(?<!.[*·–-]))(?<=[*·–-])\s*(?=[A-Za-z])
      | (?:(?<=\n.)|(?<=[.;][ ].)|(?<![\s\S].))(?<=[(0-9])\d{0,2}[.)]\s+(?=[A-Z]) )""",
    re.VERBOSE,
)
"""Round bullets anywhere, asterisks behind a blank, hyphens and numbers at a line's start."""

NUMBERS = re.compile(r";[ ][(0-9]"), re.compile(r"\.[ ][(0-9]")  # one first character: faster
"""Where a number may begin that stands at no line's start."""


def list_marks(cleaned: Cleaned, stretch: Stretch) -> list[tuple[int, int]]:
    """The list marks of a section; most have none, so that cheap looks come first.

    Args:
        cleaned: The text.
        stretch: The section.

    Returns:
        Where each mark begins and ends, in order.
    """
    text = cleaned.plain
    start, end = stretch
    section = text[start:end].strip()
    if (
        section[:1] not in MARKS
        and cleaned.unusual.isdisjoint(ROUND)
        and not holds(section, LEADING)
        and NUMBERS[0].search(text, start, end) is None
        and NUMBERS[1].search(text, start, end) is None
    ):
        return []
    return [match.span() for match in BULLET.finditer(text, start, end)]
