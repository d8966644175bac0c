"""Numbers as single characters: what kind each is of, and its value.

The kinds lie side by side, so that each set of them is one range: years, spans of years such as
``2016-17``, decoys such as ``12th``, the word ``one``, and the counts from none on.
"""

from __future__ import annotations

__all__ = [
    "AMOUNT",
    "COUNT",
    "DECOY",
    "LARGEST",
    "NONE",
    "NUMBER",
    "ONE",
    "SEVERAL",
    "YEAR",
    "count",
    "span",
    "value",
    "year",
    "years_in",
]

_FIRST_YEAR, _YEARS = 1900, 200
_YEAR = 0x9000
_SPAN = _YEAR + _YEARS  # the first is that of a span without a century: fy16
_DECOY = _SPAN + 1 + _YEARS
_ONE, _NONE = _DECOY + 1, _DECOY + 2

LARGEST = 0x3FF
"""The character of this count is that of all larger ones, too."""

DECOY, ONE, NONE = map(chr, (_DECOY, _ONE, _NONE))
_FIRST, _LAST = chr(_YEAR), chr(_NONE + LARGEST)

NUMBER = f"{_FIRST}-{_LAST}"
"""Whatever begins like a number; this and the next are ranges for a set of characters."""

YEAR = f"{_FIRST}-{chr(_DECOY - 1)}"
AMOUNT = f"{chr(_SPAN)}-{_LAST}"
COUNT = f"{ONE}-{_LAST}"
SEVERAL = f"{chr(_NONE + 1)}-{_LAST}"
"""A count of one or more in figures, or in words other than ``one``."""


def year(number: int) -> str:
    """The character of a year from 1900 to 2099."""
    return chr(_YEAR + number - _FIRST_YEAR)


def span(newest: int | None) -> str:
    """The character of a span of years, by the newest it names in full."""
    return chr(_SPAN if newest is None else _SPAN + 1 + newest - _FIRST_YEAR)


def count(number: int) -> str:
    """The character of a count."""
    return chr(_NONE + min(number, LARGEST))


def value(character: str) -> int:
    """The value of a count, or at least `LARGEST`.

    Example:
        >>> value(count(12)), value(ONE), value(NONE), value(count(2_000)) == LARGEST
        (12, 1, 0, True)
    """
    return 1 if character == ONE else ord(character) - _NONE


def years_in(code: str) -> list[int]:
    """The years that some characters name.

    Example:
        >>> years_in(year(2017) + count(12) + span(2016))
        [2017, 2016]
    """
    places = [ord(character) - _YEAR for character in code if _FIRST <= character < DECOY]
    found = [place - _YEARS - 1 if place >= _YEARS else place for place in places]
    return [_FIRST_YEAR + place for place in found if place >= 0]
