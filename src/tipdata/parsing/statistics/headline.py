"""Choosing at most one figure a measure from all that the sections give."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tipdata.parsing.contract import StatisticReading
    from tipdata.text import Cleaned, Stretch
    from tipdata.vocabulary import SectionKind

__all__ = ["read_statistics"]


def read_statistics(
    cleaned: Cleaned, sections: Mapping[SectionKind, Stretch]
) -> list[StatisticReading]:
    """Read the headline figures; see the package."""
    del cleaned, sections
    return []
