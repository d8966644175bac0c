"""The headline figures of a narrative: investigations, prosecutions, convictions, victims."""

from __future__ import annotations

from tipdata.parsing.statistics.headline import read_statistics

__all__ = ["read_statistics"]
