"""Tier placements and how they move between editions."""

from __future__ import annotations

import attrs

from tipdata.countries import Country
from tipdata.vocabulary import Tier

__all__ = ["Movement", "Placement", "Streak"]


@attrs.frozen(slots=True, kw_only=True)
class Placement:
    """One country's tier in one edition of the report.

    Args:
        country: The country or territory.
        year: The edition.
        tier: Its tier.
        sources: Identifiers of the documents that state the tier.
        confidence: ``high``, ``medium`` or ``low``: see the codebook.

    Example:
        >>> import tipdata
        >>> tipdata.placements().history("KGZ")[-1].year
        2025
    """

    country: Country
    year: int
    tier: Tier
    sources: tuple[str, ...] = ()
    confidence: str = "high"


@attrs.frozen(slots=True, kw_only=True)
class Movement:
    """How one country's placement differs between two editions.

    Args:
        country: The country or territory.
        before: Its tier in the earlier edition, None if it was not in it.
        after: Its tier in the later edition, None if it is not in it.
        kind: ``upgraded``, ``downgraded``, ``entered``, ``left``, ``to special case`` or
            ``from special case``.
        year: The later edition.

    Example:
        >>> import tipdata
        >>> {movement.kind for movement in tipdata.placements().changes(2021)} >= {"upgraded"}
        True
    """

    country: Country
    before: Tier | None
    after: Tier | None
    kind: str
    year: int


@attrs.frozen(slots=True, kw_only=True)
class Streak:
    """Consecutive editions in which a country stood on the same tier.

    Args:
        country: The country or territory.
        tier: The tier.
        first: The first edition of the run.
        last: The last edition of the run.

    Example:
        >>> import tipdata
        >>> longest = tipdata.placements().streaks("3", at_least=20).first()
        >>> longest.length >= 20
        True
    """

    country: Country
    tier: Tier
    first: int
    last: int

    @property
    def length(self) -> int:
        """How many editions the run spans."""
        return self.last - self.first + 1
